/** Tick labels of a linear axis: matplotlib's ScalarFormatter with its default settings. */
import { decade, powerOfTen, type Range } from './nonsingular.js'

export interface TickLabels {
  readonly labels: readonly string[]
  /** what stands at the end of the axis: '1e6', '+1.2e3' */
  readonly offset: string
}

/** What ticklabel_format can change. */
export interface ScalarRule {
  /** false: never take a common number away */
  readonly offset?: boolean
  readonly style?: 'plain' | 'sci'
  /** powers of ten from which on they are taken out */
  readonly limits?: Range
}

/** Labels of `ticks` with common decimals; those outside the limits do not choose the form. */
export function scalarLabels(
  ticks: readonly number[],
  limits: Range,
  rule: ScalarRule = {},
): TickLabels {
  if (ticks.length === 0) return { labels: [], offset: '' }
  const low = Math.min(limits[0], limits[1])
  const high = Math.max(limits[0], limits[1])
  const visible = ticks.filter((tick) => tick >= low && tick <= high)
  const offset = rule.offset === false ? 0 : chooseOffset(visible)
  const exponent =
    rule.style === 'plain' ? 0 : chooseExponent(visible, offset, high - low, rule.limits)
  const scale = powerOfTen(exponent)
  const scaled = (tick: number) => (tick - offset) / scale
  const decimals = chooseDecimals(
    ticks.map(scaled),
    ticks.length < 2 ? [...ticks, low, high].map(scaled) : ticks.map(scaled),
  )
  const label = (tick: number) => {
    const x = scaled(tick)
    return realMinus(fixed(Math.abs(x) < 1e-8 ? 0 : x, decimals))
  }
  const power = exponent === 0 ? '' : `1e${exponent}`
  return { labels: ticks.map(label), offset: realMinus(power + offsetText(offset)) }
}

/** The hyphen as a minus sign. */
export const realMinus = (text: string): string => text.replace(/-/g, '−')

/** A number that all ticks share in front, where taking it away saves at least 4 digits. */
function chooseOffset(ticks: readonly number[]): number {
  if (ticks.length === 0) return 0
  const low = Math.min(...ticks)
  const high = Math.max(...ticks)
  if (low === high || (low <= 0 && high >= 0)) return 0
  const near = Math.min(Math.abs(low), Math.abs(high))
  const far = Math.max(Math.abs(low), Math.abs(high))
  const top = ceilDecade(far)
  const quotient = (x: number, exponent: number) => Math.floor(x / powerOfTen(exponent))
  let exponent = top
  while (exponent > -320 && quotient(near, exponent) === quotient(far, exponent)) exponent--
  exponent++
  if ((far - near) / powerOfTen(exponent) <= 1e-2) {
    exponent = top
    while (quotient(far, exponent) - quotient(near, exponent) <= 1) exponent--
    exponent++
  }
  const front = quotient(far, exponent)
  return front >= 1000 ? Math.sign(low) * front * powerOfTen(exponent) : 0
}

function ceilDecade(x: number): number {
  const floor = decade(x)
  return x === powerOfTen(floor) ? floor : floor + 1
}

/** Scientific notation from 1e6 up and 1e-5 down. */
function chooseExponent(
  ticks: readonly number[],
  offset: number,
  width: number,
  limits: Range = [-5, 6],
): number {
  if (ticks.length === 0) return 0
  const largest = Math.max(...ticks.map(Math.abs))
  const exponent = offset ? decade(width) : largest === 0 ? 0 : decade(largest)
  if (limits[0] === 0 && limits[1] === 0) return exponent
  return exponent <= limits[0] || exponent >= limits[1] ? exponent : 0
}

/** The fewest decimals that tell the ticks apart. `all` holds the ends of a lonely tick too. */
function chooseDecimals(ticks: readonly number[], all: readonly number[]): number {
  const width = Math.max(...all) - Math.min(...all) || Math.max(...all.map(Math.abs)) || 1
  const order = decade(width)
  const tolerance = 1e-3 * powerOfTen(order)
  let decimals = Math.max(0, 3 - order)
  const exact = (n: number) =>
    ticks.every((x) => Math.abs(x - Math.round(x * powerOfTen(n)) / powerOfTen(n)) < tolerance)
  while (decimals >= 0 && exact(decimals)) decimals--
  return decimals + 1
}

/** `toFixed`, which shows at most 100 decimals and turns to exponents at 1e21. */
function fixed(x: number, decimals: number): string {
  const text = x.toFixed(Math.min(decimals, 100))
  return /^-0\.?0*$/.test(text) ? text.slice(1) : text
}

/** '+1.5e3': the offset with its sign, as ScalarFormatter.format_data writes it. */
function offsetText(offset: number): string {
  if (offset === 0) return ''
  const exponent = decade(offset)
  const front = Number((offset / powerOfTen(exponent)).toFixed(10))
  const sign = offset > 0 ? '+' : ''
  return `${sign}${front}${exponent === 0 ? '' : `e${exponent}`}`
}
