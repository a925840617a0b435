/** x**y from the logarithm with a low part. */
import { productError, tail } from './bits.js'
import { expOf } from './exp-kernel.js'
import { logPair } from './log-kernel.js'

/**
 * x**y as C and numpy have it: pow(1, NaN) = pow(NaN, 0) = 1, NaN for a negative base and a
 * fractional exponent. Error below 0.51 ulp; exact results are exact.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN
  const magnitude = Math.abs(x)
  const whole = Math.floor(y) === y
  const odd = whole && Math.abs(y) < 9007199254740992 && y % 2 !== 0
  const sign = odd && (x < 0 || Object.is(x, -0)) ? -1 : 1
  if (magnitude === 0 || magnitude === Infinity) {
    return (magnitude === 0) === y > 0 ? sign * 0 : sign * Infinity
  }
  if (Math.abs(y) === Infinity) {
    return magnitude === 1 ? 1 : magnitude > 1 === y > 0 ? Infinity : 0
  }
  if (x < 0 && !whole) return NaN
  if (magnitude === 1) return sign
  return sign * positivePower(magnitude, y)
}

function positivePower(x: number, y: number): number {
  // log x is at least 2**-53 in size, so that such exponents leave the range
  if (Math.abs(y) > 1e20) return x > 1 === y > 0 ? Infinity : 0
  const high = logPair(x, 0)
  const low = tail[0]
  const product = y * high
  if (Math.abs(product) > 800) return product > 0 ? Infinity : 0
  return expOf(product, productError(y, high, product) + y * low)
}
