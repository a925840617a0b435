/** sin, cos and tan, all from one kernel with a low part. */
import { tail } from './bits.js'
import { quotient } from './quotient.js'
import { reduceAngle } from './reduce-angle.js'
import { sinePair } from './sine-kernel.js'

/** Odd; NaN at the infinities. Error below 0.51 ulp for arguments of any size. */
export function sin(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9 && a < Infinity)) return a < 1 ? x : Number.NaN
  const t = reduceAngle(x)
  return sinePair(tail[1], t, tail[0]) + tail[0]
}

/** Even; NaN at the infinities. Error below 0.51 ulp for arguments of any size. */
export function cos(x: number): number {
  if (!(Math.abs(x) < Infinity)) return Number.NaN
  const t = reduceAngle(x)
  return sinePair(tail[1] + 16, t, tail[0]) + tail[0]
}

/** Odd; NaN at the infinities. Error below 0.51 ulp for arguments of any size. */
export function tan(x: number): number {
  const a = Math.abs(x)
  if (!(a >= 1e-9 && a < Infinity)) return a < 1 ? x : Number.NaN
  const t = reduceAngle(x)
  const low = tail[0]
  const n = tail[1]
  const s = sinePair(n, t, low)
  const sLow = tail[0]
  const c = sinePair(n + 16, t, low)
  const d = c + tail[0]
  return quotient(s, sLow, d, c - d + tail[0], 0) + tail[0]
}
