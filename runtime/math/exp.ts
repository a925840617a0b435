/** The exponential function and its relatives around 0. */
import { expMiddle, expOf } from './exp-kernel.js'
import { expm1Middle, expm1OfLarge } from './expm1-kernel.js'

/** e**x. Overflows to Infinity above 709.78, to 0 below -745.13. Error below 0.52 ulp. */
export function exp(x: number): number {
  if (x > -87 && x < 88) return expMiddle(x)
  return Number.isNaN(x) ? x : expOf(x, 0)
}

/** e**x - 1, accurate near 0. Error below 0.51 ulp. */
export function expm1(x: number): number {
  if (x > -21 && x < 36 && x !== 0) return expm1Middle(x)
  if (x === 0) return x
  return x >= 36 && x < 88 ? expm1OfLarge(x) : x > 0 ? exp(x) : exp(x) - 1
}

/**
 * (e**x - 1)/x with the limit 1 at 0, by Brian's definition of `exprel`: `expm1(x)` divided by x,
 * so rounded twice; 1 below 1e-16, and Infinity where e**x - 1 overflows (above 709.78). Error below
 * 1.52 ulp: half a unit by the division, and up to twice that of expm1 where the quotient's unit is
 * the smaller one.
 */
export function exprel(x: number): number {
  if (x > -21 && x < 36 && x !== 0) return expm1Middle(x) / x
  if (x === 0) return 1
  return x > 717 ? Infinity : expm1(x) / x
}
