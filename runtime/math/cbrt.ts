/** Cube root: Halley's iteration from the exponent, and one exact correction. */
import { bits, powerOfTwo, productError, scale } from './bits.js'

/** Odd; exact for cubes. Error below 0.51 ulp. */
export function cbrt(x: number): number {
  const a = Math.abs(x)
  if (a === 0 || !(a < Infinity)) return x
  const lift = a < 1e-290 ? 300 : 0
  bits.double[0] = lift === 0 ? a : a * powerOfTwo(lift)
  const third = Math.floor(((bits.words[1] >>> 20) - 1023) / 3)
  // m in [1, 8)
  const m = scale(bits.double[0], -3 * third)
  let t = 0.75 + m * 0.25 - m * m * 0.0125
  for (let k = 0; k < 4; k++) {
    const cube = t * t * t
    t = t * ((cube + 2 * m) / (2 * cube + m))
  }
  const square = t * t
  const cube = square * t
  const low = productError(t, t, square) * t + productError(square, t, cube)
  const root = t + (m - cube - low) / (3 * square)
  return (x < 0 ? -1 : 1) * scale(root, third - lift / 3)
}
