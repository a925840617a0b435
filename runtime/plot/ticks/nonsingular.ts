/** Ranges without width, as matplotlib's `transforms.nonsingular` widens them. */
export type Range = readonly [number, number]

export interface Tick {
  readonly value: number
  /** may hold math text */
  readonly label: string
}

export function nonsingular(range: Range, expander: number, tiny: number): Range {
  const low = Math.min(...range)
  const high = Math.max(...range)
  const largest = Math.max(Math.abs(low), Math.abs(high))
  if (!Number.isFinite(largest) || largest < (1e6 / tiny) * smallestNormal) {
    return [-expander, expander]
  }
  if (high - low > largest * tiny) return [low, high]
  return [low - expander * Math.abs(low), high + expander * Math.abs(high)]
}

const smallestNormal = 2.2250738585072014e-308

/**
 * The exponent of the leading decimal digit, floor(log10(|x|)), where a number a few roundings
 * below a power of ten counts as that power: so does the logarithm that matplotlib takes.
 */
export const decade = (x: number): number => Number(x.toExponential(14).split('e')[1])

/** 10 to an integer power, correctly rounded. */
export const powerOfTen = (exponent: number): number => Number(`1e${exponent}`)
