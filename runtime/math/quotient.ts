/** A quotient of pairs, for the functions that are one. */
import { productError, sumError, tail } from './bits.js'

/** (a + aLow) / (b + bLow + c): high part, the low part in tail[0]. */
export function quotient(a: number, aLow: number, b: number, bLow: number, c: number): number {
  const d = b + c
  const dLow = sumError(b, c, d) + bLow
  const q = a / d
  const product = q * d
  tail[0] = (a - product - productError(q, d, product) + aLow - q * dLow) / d
  return q
}
