/**
 * log(1 + x) as glibc computes it, in every bit, on x86-64 processors with fused multiply-add: the
 * operations of fdlibm's s_log1p.c (Sun Microsystems 1993, freely usable), some of them fused.
 */
import { bits } from '../math/bits.js'
import { fused } from './fused.js'

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10

/** For -1 < x <= 0, as the draws have it. Error below 1 ulp. */
export function glibcLog1p(x: number): number {
  if (x > -1.862645149230957e-9) return x > -5.6e-17 ? x : x - x * x * 0.5
  // from 1 - sqrt(1/2) to the upper word that fdlibm compares
  if (x > -0.2928934097290039) return ofReduced(x, 0, 0)
  const sum = 1 + x
  bits.double[0] = sum
  const k = (bits.words[1] >>> 20) - 1023
  const lost = (x - (sum - 1)) / sum
  const fraction = bits.words[1] & 0xfffff
  const low = fraction < 0x6a09e
  bits.words[1] = fraction | (low ? 0x3ff00000 : 0x3fe00000)
  return ofReduced(bits.double[0] - 1, low ? k : k + 1, lost)
}

/** k*log(2) + log(1 + f) + lost */
function ofReduced(f: number, k: number, lost: number): number {
  const half = 0.5 * f * f
  const rest = fused(k, LN2_LOW, lost)
  if (k !== 0 && isTiny(f)) {
    if (f === 0) return k * LN2_HIGH + rest
    return k * LN2_HIGH - (half * fused(-0.6666666666666666, f, 1) - rest - f)
  }
  const s = f / (2 + f)
  const z = s * s
  const z2 = z * z
  const z4 = z2 * z2
  const first = fused(z, 0.2857142874366239, 0.3999999999940942)
  const second = fused(z, 0.1818357216161805, 0.22222198432149784)
  const third = fused(z, 0.14798198605116586, 0.15313837699209373)
  const start = fused(z, 0.6666666666666735, z2 * first)
  const t = (fused(z2 * z4, third, fused(z4, second, start)) + half) * s
  return k === 0 ? f - (half - t) : k * LN2_HIGH - (half - (rest + t) - f)
}

/** Where the upper 20 bits of the fraction are those of 1, or up to 3 below. */
const isTiny = (f: number): boolean => f >= -1.430511474609375e-6 && f < 9.5367431640625e-7
