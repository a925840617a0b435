/** Ticks at whole numbers: matplotlib's MaxNLocator(nbins=9, steps=[1, 2, 5, 10], integer=True). */
import { decade, nonsingular, powerOfTen, type Range } from './nonsingular.js'

const bins = 9

/** Whole numbers inside the limits, and one on each side of them, in even steps; ascending. */
export function wholeTicks(limits: Range): number[] {
  const [low, high] = nonsingular(limits, 1e-13, 1e-14)
  const least = Math.max(1, (high - low) / bins)
  const scale = powerOfTen(decade(least))
  const step = scale * ([1, 2, 5, 10].find((size) => size * scale >= least) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step)
}
