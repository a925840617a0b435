/**
 * The exponential as glibc computes it on x86-64 processors with fused multiply-add, in every bit.
 * See glibc-log.ts; after Arm's optimized routines (MIT licence).
 */
import { scale, tail } from '../math/bits.js'
import { expPair, scalePair } from '../math/exp-kernel.js'
import { multiplyPairs, type Pair } from '../math/pair.js'
import { fused } from './fused.js'

/** The exponential that C gives numpy. Overflows to Infinity, underflows to 0. */
export function glibcExp(x: number): number {
  return expNear(x, 0)
}

/** exp(x + low) as glibc's exp and pow end: low is a rest of x and 0 in exp. */
export function expNear(x: number, low: number): number {
  if (!(Math.abs(x) < 800)) return Number.isNaN(x) ? x : x > 0 ? Infinity : 0
  const high = expPair(x, low)
  const rest = tail[0]
  const n = tail[1]
  // subnormal results carry no error that matters
  if (high + rest * NEAR_MIDDLE === high || n < -1022 || n > 1022) return scalePair(high, rest, n)
  return stepwise(x, low)
}

/** A rest times this reaches the middle where it is within 0.05 units of it. */
const NEAR_MIDDLE = 1.1

function stepwise(x: number, low: number): number {
  const shift = 6755399441055744
  const k = fused(184.6649652337873, x, shift) - shift
  const coarse = fused(k, -0.005415212348111709, x)
  const r = fused(k, -1.2864023111638346e-14, coarse) + low
  const r2 = r * r
  table ??= makeTable()
  const entry = 2 * (k & 127)
  const start = fused(fused(r, 0.16666666666665886, 0.49999999999996786), r2, table[entry + 1] + r)
  const rest = fused(r2 * r2, fused(r, 0.008333335853059549, 0.0416666808410674), start)
  const factor = table[entry]
  // near the ends of the range glibc rounds the product apart
  const result = x <= -512 ? factor + factor * rest : fused(factor, rest, factor)
  return scale(result, k >> 7)
}

/** 2**(j/128) rounded, and the relative rest. */
let table: Float64Array | undefined

function makeTable(): Float64Array {
  const made = new Float64Array(256)
  let power: Pair = [1, 0]
  // 2**(1/128)
  const step: Pair = [1.0054299011128027, 9.499186535455032e-17]
  for (let j = 0; j < 128; j++) {
    made[2 * j] = power[0]
    made[2 * j + 1] = power[1] / power[0]
    power = multiplyPairs(power, step)
  }
  return made
}
