/**
 * The exponential as a pair times a power of two. x = k log(2)/64 + r, exp(x) = 2**(k/64) exp(r)
 * with a table for the first factor. After P. Tang, "Table-driven implementation of the
 * exponential function", ACM TOMS 15 (1989).
 */
import { powerOfTwo, tail } from './bits.js'
import { STEPS, STEP_HIGH, STEP_LOW, powersOfTwo } from './exp-table.js'

/**
 * exp(x + low) for |x| < 800 as (high + tail[0]) * 2**tail[1], where high is in [1, 2) and the low
 * part is below 0.011 in size.
 */
export function expPair(x: number, low: number): number {
  const k = Math.floor(x * STEPS + 0.5)
  const a = x - k * STEP_HIGH
  const b = k * STEP_LOW
  const r = a - b
  const rLow = a - r - b + low
  const p = r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))))
  const n = Math.floor(k / 64)
  const entry = 2 * (k - 64 * n)
  const high = powersOfTwo[entry]
  tail[0] = high * r + (high * (p + (rLow + rLow * r)) + powersOfTwo[entry + 1])
  tail[1] = n
  return high
}

/** exp(x + low), rounded once, also where the result is subnormal. */
export function expOf(x: number, low: number): number {
  if (x > 709.79) return Infinity
  if (x < -745.14) return 0
  const high = expPair(x, low)
  const n = tail[1]
  if (n > 1022) return (high + tail[0]) * powerOfTwo(1022) * powerOfTwo(n - 1022)
  if (n >= -1021) return (high + tail[0]) * powerOfTwo(n)
  // near the bottom: rounding beside a 1 cuts at the last bit that a subnormal has
  const factor = powerOfTwo(n + 1022)
  const big = high * factor
  const sum = 1 + big
  return (sum + (1 - sum + big + tail[0] * factor) - 1) * powerOfTwo(-1022)
}
