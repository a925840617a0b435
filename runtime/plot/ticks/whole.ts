/** Ticks at whole numbers: matplotlib's MaxNLocator(nbins=9, steps=[1, 2, 5, 10], integer=True). */
import { linearTicks } from './linear.js'
import { decade, nonsingular, powerOfTen, type Range } from './nonsingular.js'

const bins = 9

/**
 * Whole numbers inside the limits, and one on each side of them, in even steps; ascending. Fractions
 * where less than two of them lie inside.
 */
export function wholeTicks(limits: Range): number[] {
  const [low, high] = nonsingular(limits, 1e-13, 1e-14)
  if (Math.floor(high) - Math.ceil(low) < 1) return linearTicks(limits, bins)
  const least = Math.max(1, (high - low) / bins)
  const scale = powerOfTen(decade(least))
  const step = scale * ([1, 2, 5, 10].find((size) => size * scale >= least) ?? 10)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, k) => (first + k) * step)
}
