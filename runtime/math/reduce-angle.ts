/**
 * Angles to [-pi/64, pi/64]. Small ones by parts of pi/32 with 33 bits (Cody and Waite), large ones
 * with as many bits of 2/pi as they need (Payne and Hanek, SIGNUM Newsletter 18, 1983).
 */
import { powerOfTwo, productError, scale, sumError, tail, bits } from './bits.js'

/** Adding and taking it away rounds to an integer. */
const TO_INTEGER = 6755399441055744

/**
 * x = n pi/32 + t + low for a finite x: returns t, leaves low in tail[0] and n modulo 64 in tail[1].
 * Their sum is within 2**-100 of the truth, and within 2**-60 of it where that is less.
 */
export function reduceAngle(x: number): number {
  if (Math.abs(x) < 100000) return reduceSmall(x)
  const y = reduceLarge(x)
  const low = tail[0]
  const quarters = tail[1]
  const t = reduceSmall(y)
  const sum = t + (tail[0] + low)
  tail[0] = t - sum + (tail[0] + low)
  tail[1] = (16 * quarters + tail[1]) & 63
  return sum
}

/** For |x| < 100000, where the products with the first three parts are exact. */
function reduceSmall(x: number): number {
  const n = x * 10.185916357881302 + TO_INTEGER - TO_INTEGER
  const a = x - n * 0.09817477042088285
  const b = n * 3.798187816439979e-12
  const first = a - b
  const c = n * 1.263916405444479e-22
  const t = first - c
  tail[0] = sumError(a, -b, first) + (sumError(first, -c, t) - n * 5.299017287730562e-33)
  tail[1] = n & 63
  return t
}

/** 2/pi in digits of 24 bits. */
export const twoOverPi: readonly number[] = [
  10680707, 7228996, 1387004, 2578385, 16069853, 12639074, 9804092, 4427841, 16666979, 11263675,
  12935607, 2387514, 4345298, 14681673, 3074569, 13734428, 16653803, 1880361, 10960616, 8533493,
  3062596, 8710556, 7349940, 6258241, 3772886, 3769171, 3798172, 8675211, 12450088, 3874808,
  9961438, 366607, 15675153, 9132554, 7151469, 3571407, 2607881, 12013382, 4155038, 6285869,
  7677882, 13102053, 15825725, 473591, 9065106, 15363067, 6271263, 9264392, 5636912, 4652155,
  7056368, 13614112,
]

const DIGIT = 16777216

/** As n pi/2 + y + low: returns y, leaves low in tail[0] and n modulo 4 in tail[1]. */
function reduceLarge(x: number): number {
  bits.double[0] = x
  const exponent = ((bits.words[1] >>> 20) & 0x7ff) - 1075
  const mantissa = Math.abs(x) * (exponent > 0 ? powerOfTwo(-exponent) : scale(1, -exponent))
  const m = [
    mantissa % DIGIT,
    Math.floor(mantissa / DIGIT) % DIGIT,
    Math.floor(mantissa / (DIGIT * DIGIT)),
  ]
  // digits before the first contribute multiples of four turns
  const start = Math.max(0, Math.floor((exponent - 2) / 24))
  const digits = product(m, start)
  const quarters = exponent - 24 * (start + 1)
  // the quarter turns, from the highest digit; whole fours fall away
  let high = 0
  let low = 0
  let n = 0
  for (let s = 0; s < digits.length; s++) {
    const term = scale(digits[s], quarters - 24 * (s - 2)) % 4
    const sum = high + term
    low += sumError(high, term, sum)
    const whole = Math.floor(sum + 0.5)
    n += whole
    high = sum - whole
  }
  const turns = high + low
  low = high - turns + low
  const y = turns * 1.5707963267948966
  const yLow =
    productError(turns, 1.5707963267948966, y) +
    (turns * 6.123233995736766e-17 + low * 1.5707963267948966)
  const sign = x < 0 ? -1 : 1
  tail[0] = sign * yLow
  tail[1] = (sign * n) & 3
  return sign * y
}

/** m times ten digits of 2/pi from `start`, as digits of 24 bits, the highest first. */
function product(m: readonly number[], start: number): number[] {
  const digits = new Array<number>(12).fill(0)
  let carry = 0
  for (let s = 9; s >= -2; s--) {
    let sum = carry
    for (let j = 0; j < 3; j++) {
      const k = s + j
      if (k >= 0 && k < 10) sum += m[j] * twoOverPi[start + k]
    }
    carry = Math.floor(sum / DIGIT)
    digits[s + 2] = sum - carry * DIGIT
  }
  return digits
}
