/**
 * The natural logarithm to about 2**-68, as a pair. With j = round(128/z) the number z*j/128 - 1 is
 * small and exact in double precision, which needs no fused multiply-add. After P. Tang, "Table
 * driven implementation of the logarithm function", ACM TOMS 16 (1990).
 */
import { bits, powerOfTwo, sumError, tail } from './bits.js'
import { FIRST_LOG, LN2_HIGH, LN2_LOW, negativeLogs } from './log-table.js'

/** Adding and taking it away rounds to a multiple of 2**-20. */
const TO_20_BITS = 6442450944
/** ... to a multiple of 2**-33. */
const TO_33_BITS = 786432

/**
 * log(x + low) for a positive finite x and |low| at most half an ulp of it. Returns the high part
 * and leaves the low part in tail[0].
 */
export function logPair(x: number, low: number): number {
  let k = 0
  let normal = x
  // 2**-1020: below it a quarter may be subnormal
  if (x < 8.900295434028806e-308) {
    normal = x * 18014398509481984
    k = -54
  }
  return scaledLogPair(normal, low, k)
}

/** log(2**scale * normal + low), as logPair; normal is at least 2**-1020. */
export function scaledLogPair(normal: number, low: number, scale: number): number {
  // z in [sqrt(1/2), sqrt(2)), x = z * 2**k
  bits.double[0] = normal
  const exponent = ((bits.words[1] + (0x3ff00000 - 0x3fe6a09e)) >>> 20) - 1023
  const k = scale + exponent
  const z = 0.25 * normal * powerOfTwo(2 - exponent)
  // the upper 21 bits
  const zHigh = z + TO_20_BITS - TO_20_BITS

  const j = Math.floor(128 / z + 0.5)
  const c = j / 128
  const exact = zHigh * c - 1 + (z - zHigh) * c
  const small = low === 0 ? 0 : low * powerOfTwo(Math.max(-k, -1022)) * c
  const r = low === 0 ? exact : exact + small
  const rLow = low === 0 ? 0 : sumError(exact, small, r)

  // the square of the upper half of r is exact
  const upper = r + TO_33_BITS - TO_33_BITS
  const half = -0.5 * upper * upper
  const halfRest = -0.5 * (r - upper) * (r + upper)
  const halfLow = low === 0 ? halfRest : halfRest - r * rLow + rLow
  const square = r * r
  const rest =
    square *
    r *
    (1 / 3 -
      0.25 * r +
      square * (0.2 - r * (1 / 6) + square * (1 / 7 - 0.125 * r + square * (1 / 9 - 0.1 * r))))

  const entry = 2 * (j - FIRST_LOG)
  const start = k * LN2_HIGH + negativeLogs[entry]
  const first = start + r
  const second = first + half
  const lower =
    start -
    first +
    r +
    (first - second + half) +
    (halfLow + (k * LN2_LOW + negativeLogs[entry + 1]) + rest)
  const high = second + lower
  tail[0] = second - high + lower
  return high
}
