/** Ranges without width, as matplotlib's `transforms.nonsingular` widens them. */
export type Range = readonly [number, number]

export interface Tick {
  readonly value: number
  /** may hold math text */
  readonly label: string
}

export function nonsingular(range: Range, expander: number, tiny: number): Range {
  if (!Number.isFinite(range[0]) || !Number.isFinite(range[1])) return [-expander, expander]
  const low = Math.min(range[0], range[1])
  const high = Math.max(range[0], range[1])
  const largest = Math.max(Math.abs(low), Math.abs(high))
  if (largest < (1e6 / tiny) * smallestNormal) return [-expander, expander]
  if (high - low > largest * tiny) return [low, high]
  return [low - expander * Math.abs(low), high + expander * Math.abs(high)]
}

const smallestNormal = 2.2250738585072014e-308

/**
 * The exponent of the leading decimal digit, floor(log10(|x|)), where a number a few roundings
 * below a power of ten counts as that power: so does the logarithm that matplotlib takes.
 */
export function decade(x: number): number {
  const text = Math.abs(x).toExponential(14)
  return Number(text.slice(text.indexOf('e') + 1))
}

/** 10 to an integer power, correctly rounded. */
export const powerOfTen = (exponent: number): number => Number(`1e${exponent}`)
