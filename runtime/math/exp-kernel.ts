/**
 * The exponential as a pair times a power of two. x = k log(2)/64 + r, exp(x) = 2**(k/64) exp(r)
 * with a table for the first factor. After P. Tang, "Table-driven implementation of the
 * exponential function", ACM TOMS 15 (1989). The factor from the table and r are split, so that
 * their product is exact where it matters.
 */
import { powerOfTwo, tail } from './bits.js'
import { STEPS, STEP_HIGH, STEP_LOW, powersOfTwo } from './exp-table.js'

/** Adding and taking it away rounds to an integer. */
const TO_INTEGER = 6755399441055744
/** ... to a multiple of 2**-30. */
const TO_30_BITS = 6291456

/**
 * exp(x + low) for |x| < 800 as (high + tail[0]) * 2**tail[1], where high is in [0.99, 2) and the
 * low part at most half an ulp of it. Relative error below 2**-66.
 */
export function expPair(x: number, low: number): number {
  const k = x * STEPS + TO_INTEGER - TO_INTEGER
  const a = x - k * STEP_HIGH
  const b = k * STEP_LOW
  const r = a - b
  const rLow = a - r - b + low
  const square = r * r
  const p =
    square * (0.5 + r * (1 / 6)) +
    square * square * (1 / 24 + r * (1 / 120) + square * (1 / 720 + r * (1 / 5040)))
  const entry = 2 * (k & 63)
  const high = powersOfTwo[entry]
  const rest = powersOfTwo[entry + 1]
  const upper = r + TO_30_BITS - TO_30_BITS
  const exact = high * upper
  const first = high + exact
  const lower =
    high -
    first +
    exact +
    (rest + (high * (r - upper) + (rest * r + (high + rest) * (p + (rLow + rLow * r)))))
  const sum = first + lower
  tail[0] = first - sum + lower
  tail[1] = k >> 6
  return sum
}

/**
 * exp(x) for -87 < x < 88, the usual case: the operations of expPair that a result of 53 bits
 * needs. Error below 0.52 ulp.
 */
export function expMiddle(x: number): number {
  const k = x * STEPS + TO_INTEGER - TO_INTEGER
  const r = x - k * STEP_HIGH - k * STEP_LOW
  const square = r * r
  const p =
    square * (0.5 + r * (1 / 6)) + square * square * (1 / 24 + r * (1 / 120) + square * (1 / 720))
  const entry = 2 * (k & 63)
  const high = powersOfTwo[entry]
  const rest = powersOfTwo[entry + 1]
  return (high + (rest + (high + rest) * (r + p))) * powerOfTwo(k >> 6)
}

/** exp(x + low), rounded once, also where the result is subnormal. */
export function expOf(x: number, low: number): number {
  if (x > 709.79) return Infinity
  if (x < -745.14) return 0
  const high = expPair(x, low)
  return scalePair(high, tail[0], tail[1])
}

/** (high + low) * 2**n, rounded once; high is in [0.5, 2]. */
export function scalePair(high: number, low: number, n: number): number {
  if (n > 1022) return (high + low) * powerOfTwo(1022) * powerOfTwo(Math.min(n - 1022, 1023))
  if (n > -1022 || (n === -1022 && high > 1)) return (high + low) * powerOfTwo(n)
  if (n < -1100) return 0
  // near the bottom: rounding beside a 1 cuts at the last bit that a subnormal has
  const factor = n < -2000 ? 0 : powerOfTwo(n + 1022)
  const big = high * factor
  const sum = 1 + big
  return (sum + (1 - sum + big + low * factor) - 1) * powerOfTwo(-1022)
}
