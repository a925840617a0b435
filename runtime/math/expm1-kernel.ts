/** e**x - 1 as a pair, for the exponential's relatives and the hyperbolic functions. */
import { powerOfTwo, productError, sumError, tail } from './bits.js'
import { expPair } from './exp-kernel.js'

/** e**x - 1 for |x| <= 60: returns the high part, leaves the low part in tail[0]. */
export function expm1Pair(x: number): number {
  if (Math.abs(x) < 0.3) return series(x)
  const high = expPair(x, 0)
  const factor = powerOfTwo(tail[1])
  const scaled = high * factor
  const difference = scaled - 1
  const low = sumError(scaled, -1, difference) + tail[0] * factor
  const sum = difference + low
  tail[0] = difference - sum + low
  return sum
}

/** 1/3! ... 1/14! */
const coefficients: readonly number[] = [
  0.16666666666666666, 0.041666666666666664, 0.008333333333333333, 0.001388888888888889,
  0.0001984126984126984, 2.48015873015873e-5, 2.7557319223985893e-6, 2.755731922398589e-7,
  2.505210838544172e-8, 2.08767569878681e-9, 1.6059043836821613e-10, 1.1470745597729725e-11,
]

/** x + x**2/2 + ..., the square with its rounding error. */
function series(x: number): number {
  const square = x * x
  let p = 0
  for (let k = coefficients.length - 1; k >= 0; k--) p = p * x + coefficients[k]
  const half = 0.5 * square
  const sum = x + half
  const low = x - sum + half + (0.5 * productError(x, x, square) + square * x * p)
  const value = sum + low
  tail[0] = sum - value + low
  return value
}
