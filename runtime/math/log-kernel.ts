/**
 * The natural logarithm to about 2**-68, as a pair. With j = round(128/z) the number z*j/128 - 1 is
 * small and exact in double precision, which needs no fused multiply-add. After P. Tang, "Table
 * driven implementation of the logarithm function", ACM TOMS 16 (1990).
 */
import { bits, powerOfTwo, productError, sumError, tail } from './bits.js'
import { FIRST_LOG, LN2_HIGH, LN2_LOW, negativeLogs } from './log-table.js'

/**
 * log(x + low) for a positive finite x and |low| at most half an ulp of it. Returns the high part
 * and leaves the low part in tail[0].
 */
export function logPair(x: number, low: number): number {
  let k = 0
  bits.double[0] = x
  if (x < 2.2250738585072014e-308) {
    bits.double[0] = x * 18014398509481984
    k = -54
  }
  // z in [sqrt(1/2), sqrt(2)), x = z * 2**k
  const word = bits.words[1] + (0x3ff00000 - 0x3fe6a09e)
  k += (word >>> 20) - 1023
  bits.words[1] = (word & 0xfffff) + 0x3fe6a09e
  const z = bits.double[0]
  bits.words[0] = 0
  const zHigh = bits.double[0]

  const j = Math.floor(128 / z + 0.5)
  const c = j / 128
  const exact = zHigh * c - 1 + (z - zHigh) * c
  const small = low === 0 ? 0 : low * powerOfTwo(Math.max(-k, -1022)) * c
  const r = exact + small
  const rLow = sumError(exact, small, r)

  const square = r * r
  const half = -0.5 * square
  const halfLow = -0.5 * productError(r, r, square) - r * rLow
  const rest =
    square *
    r *
    (1 / 3 +
      r * (-0.25 + r * (0.2 + r * (-1 / 6 + r * (1 / 7 + r * (-0.125 + r * (1 / 9 + r * -0.1)))))))

  const entry = 2 * (j - FIRST_LOG)
  const start = k * LN2_HIGH + negativeLogs[entry]
  const first = start + r
  const second = first + half
  const lower =
    start -
    first +
    r +
    (first - second + half) +
    (halfLow + rLow + (k * LN2_LOW + negativeLogs[entry + 1]) + rest)
  const high = second + lower
  tail[0] = second - high + lower
  return high
}
