/** e**x - 1 as a pair, for the exponential's relatives and the hyperbolic functions. */
import { powerOfTwo, productError, sumError, tail } from './bits.js'
import { expPair } from './exp-kernel.js'

/** e**x - 1 for |x| <= 60: returns the high part, leaves the low part in tail[0]. */
export function expm1Pair(x: number): number {
  if (Math.abs(x) < 0.015625) return series(x)
  const high = expPair(x, 0)
  const factor = powerOfTwo(tail[1])
  const scaled = high * factor
  const difference = scaled - 1
  const low = sumError(scaled, -1, difference) + tail[0] * factor
  const sum = difference + low
  tail[0] = difference - sum + low
  return sum
}

/** x + x**2/2 + ..., the square with its rounding error. */
function series(x: number): number {
  const square = x * x
  const p = 1 / 6 + x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x * (1 / 40320)))))
  const half = 0.5 * square
  const sum = x + half
  const low = x - sum + half + (0.5 * productError(x, x, square) + square * x * p)
  const value = sum + low
  tail[0] = sum - value + low
  return value
}
