/**
 * e**x - 1: to a double for the usual arguments, and as a pair for the hyperbolic functions. Both
 * as in exp-kernel.ts, x = k log(2)/64 + r.
 */
import { powerOfTwo, productError, sumError, tail } from './bits.js'
import { expPair } from './exp-kernel.js'
import { STEPS, STEP_HIGH, STEP_LOW, powersOfTwo } from './exp-table.js'

/** Adding and taking it away rounds to an integer. */
const TO_INTEGER = 6755399441055744
/** ... to a multiple of 2**-20. */
const TO_20_BITS = 6442450944

/** 1/3! and 1/5! with the share of r**7/7!, to 2**-62 of e**r - 1 for |r| <= log(2)/128. */
const THIRD = 0.16666666666659316
const FIFTH = 0.008333341434261494

/**
 * e**x - 1 for -21 < x < 36 but 0, the usual case. Error below 0.51 ulp. With F = 2**(k/64) it is
 * (F - 1) + F (r + p): the difference and F's product with the upper bits of r are exact, since the
 * high part of F has 22 bits; what is left is below a 90th of the result. Where k = 0 it is r + p.
 */
export function expm1Middle(x: number): number {
  const k = x * STEPS + TO_INTEGER - TO_INTEGER
  const a = x - k * STEP_HIGH
  const rounded = a + TO_20_BITS - TO_20_BITS
  const upper = k === 0 ? 0 : rounded
  const lower = a - upper - k * STEP_LOW
  const r = upper + lower
  const square = r * r
  const p = square * (0.5 + r * THIRD) + square * square * (1 / 24 + r * FIFTH + square * (1 / 720))
  const entry = 2 * (k & 63)
  const factor = powerOfTwo(k >> 6)
  const high = powersOfTwo[entry] * factor
  const rest = powersOfTwo[entry + 1] * factor
  const start = high - 1
  const exact = high * upper
  const first = start + exact
  const lost = start - first + exact
  return first + (lost + (rest + rest * upper + (high + rest) * (lower + p)))
}

/** e**x - 1 for 36 <= x < 88. */
export function expm1OfLarge(x: number): number {
  const high = expPair(x, 0)
  const factor = powerOfTwo(tail[1])
  return high * factor + (tail[0] * factor - 1)
}

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
