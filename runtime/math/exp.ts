/** The exponential function and its relatives around 0. */
import { tail } from './bits.js'
import { expOf } from './exp-kernel.js'
import { expm1Pair } from './expm1-kernel.js'

/** e**x. Overflows to Infinity above 709.78, to 0 below -745.13. Error below 0.51 ulp. */
export function exp(x: number): number {
  return Number.isNaN(x) ? x : expOf(x, 0)
}

/** e**x - 1, accurate near 0. Error below 0.55 ulp. */
export function expm1(x: number): number {
  if (!(Math.abs(x) < 60)) return x < 0 ? -1 : exp(x)
  return Math.abs(x) < 1e-17 ? x : expm1Pair(x) + tail[0]
}

/** (e**x - 1)/x with the limit 1 at 0. Brian's `exprel`: 1 below 1e-16, Infinity above 717. */
export function exprel(x: number): number {
  if (Math.abs(x) < 1e-16) return 1
  return x > 717 ? Infinity : expm1(x) / x
}
