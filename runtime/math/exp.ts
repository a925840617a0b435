/** The exponential function and its relatives around 0. */
import { tail } from './bits.js'
import { expMiddle, expOf, expPair, scalePair } from './exp-kernel.js'
import { expm1Pair } from './expm1-kernel.js'
import { quotientOf } from './quotient.js'

/** e**x. Overflows to Infinity above 709.78, to 0 below -745.13. Error below 0.52 ulp. */
export function exp(x: number): number {
  if (x > -87 && x < 88) return expMiddle(x)
  return Number.isNaN(x) ? x : expOf(x, 0)
}

/** e**x - 1, accurate near 0. Error below 0.51 ulp. */
export function expm1(x: number): number {
  if (!(Math.abs(x) < 60)) return x < 0 ? -1 : exp(x)
  return Math.abs(x) < 1e-17 ? x : expm1Pair(x) + tail[0]
}

/**
 * (e**x - 1)/x with the limit 1 at 0. As Brian's `exprel`: 1 below 1e-16, and Infinity where
 * e**x - 1 overflows (above 709.78). Error below 0.51 ulp.
 */
export function exprel(x: number): number {
  const a = Math.abs(x)
  if (a >= 1e-16 && a < 60) return quotientOf(expm1Pair(x), tail[0], x) + tail[0]
  if (a < 1e-16) return 1
  if (x > 709.782712893384) return Infinity
  return x > 0 ? exprelOfLarge(x) : -1 / x
}

function exprelOfLarge(x: number): number {
  const high = expPair(x, 0)
  const n = tail[1]
  return scalePair(quotientOf(high, tail[0], x), tail[0], n)
}
