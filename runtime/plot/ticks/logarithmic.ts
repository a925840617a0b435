/** Ticks and labels of a log axis, base 10: matplotlib's LogLocator and LogFormatterSciNotation. */
import { log, log10 } from '../../math/index.js'
import { linearTicks } from './linear.js'
import { decade, powerOfTen, type Range } from './nonsingular.js'

export interface LogTicks {
  readonly major: readonly number[]
  readonly minor: readonly number[]
}

/** Ticks of an axis with positive limits; some lie outside them. */
export function logTicks(limits: Range, space: number): LogTicks {
  const low = Math.min(limits[0], limits[1])
  const high = Math.max(limits[0], limits[1])
  const wanted = Math.min(Math.max(space, 2), 9)
  const from = Math.floor(logRatio(low))
  const to = Math.ceil(logRatio(high))
  const decades = Math.floor(logRatio(high)) - Math.ceil(logRatio(low))
  let stride = Math.floor((decades + 1) / wanted) + 1
  if (stride >= decades) stride = Math.max(1, decades - 1)
  const major: number[] = []
  for (let k = from - stride; k < to + 2 * stride; k += stride) major.push(powerOfTen(k))
  if (stride > 1 || decades > 10) return { major, minor: [] }
  const minor = major.flatMap((tick) => [2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * tick))
  const seen = minor.filter((tick) => tick >= low && tick <= high).length
  // too narrow for a decade's own ticks: as on a linear axis
  return { major, minor: seen <= 1 ? linearTicks(limits, 9) : minor }
}

/** As matplotlib takes it: a little below 9 for 1e9, which decides between two sets of ticks. */
const logRatio = (x: number): number => log(x) / log(10)

/** Labels as math text; '' where a minor tick has none. */
export function logLabels(ticks: readonly number[], limits: Range, minor: boolean): string[] {
  const width = Math.abs(log10(limits[1]) - log10(limits[0]))
  const shown =
    width > 1 ? [1] : width > 0.4 ? [1, 2, 3, 4, 6, 10] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  return ticks.map((tick) => {
    const exponent = decade(tick)
    const front = tick / powerOfTen(exponent)
    if (front === 1) return minor ? '' : `$10^{${exponent}}$`
    if (!minor || !shown.includes(Math.round(front))) return ''
    const rounded = Number(front.toPrecision(6))
    return `$${rounded}\\times10^{${exponent}}$`
  })
}
