/** Hyperbolic functions and their inverses, from e**x - 1 and the logarithm with low parts. */
import { productError, sumError, tail } from './bits.js'
import { expPair, scalePair } from './exp-kernel.js'
import { expm1Pair } from './expm1-kernel.js'
import { logPair } from './log-kernel.js'
import { LN2_HIGH, LN2_LOW } from './log-table.js'
import { quotient } from './quotient.js'

/** (e**x - e**-x)/2, as (E + E/(E + 1))/2 with E = e**x - 1. */
export function sinh(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9)) return x
  const sign = x < 0 ? -1 : 1
  if (a > 40) return sign * halfExp(a)
  const e = expm1Pair(a)
  const eLow = tail[0]
  const q = quotient(e, eLow, e, eLow, 1)
  const sum = e + q
  return sign * 0.5 * (sum + (sumError(e, q, sum) + (eLow + tail[0])))
}

/** (e**x + e**-x)/2 */
export function cosh(x: number): number {
  const a = Math.abs(x)
  if (!(a <= 40)) return Number.isNaN(x) ? x : halfExp(a)
  const e = expm1Pair(a)
  const eLow = tail[0]
  const high = e + 1
  const low = sumError(e, 1, high) + eLow
  const inverse = quotient(1, 0, high, low, 0)
  const sum = high + inverse
  return 0.5 * (sum + (sumError(high, inverse, sum) + (low + tail[0])))
}

/** (e**2x - 1)/(e**2x + 1) */
export function tanh(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9)) return x
  const sign = x < 0 ? -1 : 1
  if (a > 22) return sign
  const e = expm1Pair(2 * a)
  const eLow = tail[0]
  return sign * (quotient(e, eLow, e, eLow, 2) + tail[0])
}

/** log(x + sqrt(x**2 + 1)), odd. */
export function asinh(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9)) return x
  const sign = x < 0 ? -1 : 1
  if (a > 1e9) return sign * logOfDouble(a)
  // x + x**2/(1 + sqrt(1 + x**2)) is the exponential of the result, less 1
  const square = a * a
  const squareLow = productError(a, a, square)
  const sum = 1 + square
  const root = Math.sqrt(sum)
  const rootLow = rootError(sum, sumError(1, square, sum) + squareLow, root)
  const q = quotient(square, squareLow, root, rootLow, 1)
  const u = a + q
  return sign * logOfOnePlus(u, sumError(a, q, u) + tail[0])
}

/** log(x + sqrt(x**2 - 1)); NaN below 1. */
export function acosh(x: number): number {
  if (!(x >= 1)) return Number.NaN
  if (x > 1e9) return logOfDouble(x)
  // with t = x - 1 the exponential of the result is 1 + t + sqrt(t (t + 2))
  const t = x - 1
  const tLow = sumError(x, -1, t)
  const square = t * t
  const radicand = 2 * t + square
  const low = sumError(2 * t, square, radicand) + productError(t, t, square) + 2 * (t + 1) * tLow
  const root = Math.sqrt(radicand)
  const rootLow = root === 0 ? 0 : rootError(radicand, low, root)
  const u = t + root
  return logOfOnePlus(u, sumError(t, root, u) + tLow + rootLow)
}

/** log((1 + x)/(1 - x))/2, odd; infinite at 1, NaN beyond. */
export function atanh(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9)) return x
  if (!(a < 1)) return a === 1 ? x / 0 : Number.NaN
  const sign = x < 0 ? -1 : 1
  const u = quotient(2 * a, 0, -a, 0, 1)
  return sign * 0.5 * logOfOnePlus(u, tail[0])
}

/** What is missing from a root of x + low. */
function rootError(x: number, low: number, root: number): number {
  const square = root * root
  return (x - square - productError(root, root, square) + low) / (2 * root)
}

function logOfOnePlus(u: number, low: number): number {
  const sum = 1 + u
  return logPair(sum, sumError(1, u, sum) + low)
}

/** log(2 x) */
function logOfDouble(x: number): number {
  if (x === Infinity) return x
  const high = logPair(x, 0)
  const sum = high + LN2_HIGH
  return sum + (sumError(high, LN2_HIGH, sum) + (LN2_LOW + tail[0]))
}

/** e**x / 2 for large x. */
function halfExp(x: number): number {
  if (x > 711) return Infinity
  const high = expPair(x, 0)
  return scalePair(high, tail[0], tail[1] - 1)
}
