/** sin, cos and tan. The polynomials on [-pi/4, pi/4] are those of fdlibm (Sun, 1993). */
import { productError, tail } from './bits.js'
import { reduceAngle } from './reduce-angle.js'

export function sin(x: number): number {
  if (Math.abs(x) < 1e-9 || !Number.isFinite(x)) return Math.abs(x) === Infinity ? Number.NaN : x
  const y = reduceAngle(x)
  const low = tail[0]
  const n = tail[1]
  const value = n % 2 === 0 ? sine(y, low) : cosine(y, low)
  return n < 2 ? value + tail[0] : -(value + tail[0])
}

export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN
  const y = reduceAngle(x)
  const low = tail[0]
  const n = tail[1]
  const value = n % 2 === 0 ? cosine(y, low) : sine(y, low)
  return n === 0 || n === 3 ? value + tail[0] : -(value + tail[0])
}

export function tan(x: number): number {
  if (Math.abs(x) < 1e-9 || !Number.isFinite(x)) return Math.abs(x) === Infinity ? Number.NaN : x
  const y = reduceAngle(x)
  const low = tail[0]
  const odd = tail[1] % 2 !== 0
  const s = sine(y, low)
  const sLow = tail[0]
  const c = cosine(y, low)
  const cLow = tail[0]
  return odd ? -ratio(c, cLow, s, sLow) : ratio(s, sLow, c, cLow)
}

/** sin(y + low) as a pair: the low part in tail[0]. */
function sine(y: number, low: number): number {
  const z = y * y
  const p =
    -0.16666666666666632 +
    z *
      (0.00833333333332249 +
        z *
          (-0.0001984126982985795 +
            z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10))))
  tail[0] = z * y * p + low * (1 - 0.5 * z)
  return y
}

/** cos(y + low) as a pair: the low part in tail[0]. */
function cosine(y: number, low: number): number {
  const z = y * y
  const p =
    0.0416666666666666 +
    z *
      (-0.001388888888887411 +
        z *
          (2.480158728947673e-5 +
            z *
              (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11))))
  const half = 0.5 * z
  const value = 1 - half
  tail[0] = 1 - value - half + (z * z * p - 0.5 * productError(y, y, z) - y * low)
  return value
}

/** Quotient of two pairs, rounded. */
function ratio(a: number, aLow: number, b: number, bLow: number): number {
  const d = b + bLow
  const dLow = b - d + bLow
  const n = a + aLow
  const nLow = a - n + aLow
  const q = n / d
  const product = q * d
  return q + (n - product - productError(q, d, product) + nLow - q * dLow) / d
}
