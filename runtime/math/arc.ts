/** Inverse trigonometric functions, all from the arctangent with a low part. */
import { powerOfTwo, productError, sumError, tail } from './bits.js'

/** Odd; pi/2 at infinity. The polynomial and the break points are those of fdlibm (Sun, 1993). */
export function atan(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9)) return x
  const value = arcPair(a, 0) + tail[0]
  return x < 0 ? -value : value
}

/** The angle of the point (x, y) in (-pi, pi], with the signs of zeros as in C. */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  const a = Math.abs(y)
  const b = Math.abs(x)
  const left = x < 0 || Object.is(x, -0)
  const sign = y < 0 || Object.is(y, -0) ? -1 : 1
  return sign * angle(a, b, left)
}

/** asin(x) = atan(x / sqrt(1 - x**2)); NaN outside [-1, 1]. */
export function asin(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9)) return x
  if (!(a <= 1)) return Number.NaN
  const c = complement(a)
  const value = arcOfQuotient(a, 0, c, tail[0], false)
  return x < 0 ? -value : value
}

/** acos(x) = atan(sqrt(1 - x**2) / x); NaN outside [-1, 1]. */
export function acos(x: number): number {
  const a = Math.abs(x)
  if (!(a <= 1)) return Number.NaN
  if (a < 1e-18) return PI_HALF
  const c = complement(a)
  return arcOfQuotient(c, tail[0], a, 0, x < 0)
}

const PI_HALF = 1.5707963267948966
const PI_HALF_LOW = 6.123233995736766e-17

function angle(a: number, b: number, left: boolean): number {
  if (a === 0) return left ? 2 * PI_HALF : 0
  if (b === 0) return PI_HALF
  if (a === Infinity) return b === Infinity ? (left ? 1.5 : 0.5) * PI_HALF : PI_HALF
  if (b === Infinity) return left ? 2 * PI_HALF : 0
  const ratio = a / b
  if (ratio < 1e-17) return left ? 2 * PI_HALF : ratio
  if (ratio > 1e17) return PI_HALF
  // one power of two for both, so that the exact products stay in range
  const factor = a > 1e150 ? powerOfTwo(-600) : a < 1e-150 ? powerOfTwo(600) : 1
  return arcOfQuotient(a * factor, 0, b * factor, 0, left)
}

/** atan of a positive quotient of pairs; pi minus it in the left half plane. */
function arcOfQuotient(a: number, aLow: number, b: number, bLow: number, left: boolean): number {
  if (b === 0) return PI_HALF
  const q = a / b
  const product = q * b
  const qLow = (a - product - productError(q, b, product) + aLow - q * bLow) / b
  const high = arcPair(q, qLow)
  if (!left) return high + tail[0]
  const low = tail[0]
  const rest = 2 * PI_HALF - high
  return rest + (sumError(2 * PI_HALF, -high, rest) + (2 * PI_HALF_LOW - low))
}

/** sqrt(1 - a**2): high part, the low part in tail[0]. */
function complement(a: number): number {
  const square = a * a
  const x = 1 - square
  const low = sumError(1, -square, x) - productError(a, a, square)
  const root = Math.sqrt(x)
  const back = root * root
  tail[0] = root === 0 ? 0 : (x - back - productError(root, root, back) + low) / (2 * root)
  return root
}

/** atan(x + low) for x >= 0 as a pair: the low part in tail[0]. */
function arcPair(x: number, low: number): number {
  const slope = low / (1 + x * x)
  if (x > 1e17) {
    tail[0] = PI_HALF_LOW - 1 / x
    return PI_HALF
  }
  if (x < 0.4375) {
    tail[0] = slope - x * series(x)
    return x
  }
  if (x < 0.6875) return part(2 * x - 1, 2 + x, 0.4636476090008061, 2.2698777452961687e-17, slope)
  if (x < 1.1875) return part(x - 1, x + 1, 0.7853981633974483, 3.061616997868383e-17, slope)
  if (x < 2.4375) {
    return part(x - 1.5, 1 + 1.5 * x, 0.982793723247329, 1.3903311031230998e-17, slope)
  }
  return part(-1, x, PI_HALF, PI_HALF_LOW, slope)
}

/** atan(t) + base for the reduced t = a/b. */
function part(a: number, b: number, base: number, baseLow: number, slope: number): number {
  const t = a / b
  const product = t * b
  const tLow = (a - product - productError(t, b, product)) / b
  const sum = base + t
  tail[0] = base - sum + t + (baseLow + slope + tLow - t * series(t))
  return sum
}

/** 1 - atan(t)/t */
function series(t: number): number {
  const z = t * t
  const w = z * z
  const odd =
    z *
    (0.3333333333333293 +
      w *
        (0.14285714272503466 +
          w *
            (0.09090887133436507 +
              w * (0.06661073137387531 + w * (0.049768779946159324 + w * 0.016285820115365782)))))
  const even =
    w *
    (-0.19999999999876483 +
      w *
        (-0.11111110405462356 +
          w * (-0.0769187620504483 + w * (-0.058335701337905735 + w * -0.036531572744216916))))
  return odd + even
}
