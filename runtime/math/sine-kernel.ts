/**
 * sin(n pi/32 + t) as a pair, from a table for the first part. The table's high parts have 22 bits
 * and t is split at 26, so that the product that matters is exact without a fused multiply-add.
 * After S. Gal, "Computing elementary functions: a new approach for achieving high accuracy and good
 * performance" (1986), with exact products in place of chosen points.
 */
import { tail, upperHalf } from './bits.js'
import { sines } from './sine-table.js'

/**
 * sin(n pi/32 + t + tLow) for |t| <= pi/64: returns the high part, leaves the low part in tail[0].
 * The cosine is the sine at n + 16. Relative error below 2**-60.
 */
export function sinePair(n: number, t: number, tLow: number): number {
  const entry = 2 * (n & 63)
  const sHigh = sines[entry]
  const sLow = sines[entry + 1]
  const cHigh = sines[entry + 32]
  const cLow = sines[entry + 33]
  const z = t * t
  // sin t - t and cos t - 1
  const sine = t * z * (-1 / 6 + z * (1 / 120 + z * (-1 / 5040 + z * (1 / 362880)))) + tLow
  const cosine = z * (-0.5 + z * (1 / 24 + z * (-1 / 720 + z * (1 / 40320)))) - t * tLow
  const upper = upperHalf(t)
  const exact = cHigh * upper
  const first = sHigh + exact
  const low =
    sHigh -
    first +
    exact +
    (cHigh * (t - upper) + (sLow + (cLow * t + ((cHigh + cLow) * sine + (sHigh + sLow) * cosine))))
  tail[0] = low
  return first
}
