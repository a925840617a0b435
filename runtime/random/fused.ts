import { bits, productError, sumError } from '../math/bits.js'

/**
 * a*b + c with one rounding, as a processor's fused multiply-add has it. For results far from
 * overflow and from subnormals. S. Boldo and G. Melquiond, IEEE Trans. Computers 57 (2008).
 */
export function fused(a: number, b: number, c: number): number {
  const product = a * b
  const sum = product + c
  const sumRest = sumError(product, c, sum)
  const productRest = productError(a, b, product)
  const rest = sumRest + productRest
  return sum + toOdd(rest, sumError(sumRest, productRest, rest))
}

/** x, or where it was rounded from x + lost the neighbour on that side whose last bit is 1. */
function toOdd(x: number, lost: number): number {
  if (lost === 0) return x
  bits.double[0] = x
  const { words } = bits
  if (words[0] & 1) return x
  if (lost > 0 === x > 0) words[0]++
  else if (words[0]-- === 0) words[1]--
  return bits.double[0]
}
