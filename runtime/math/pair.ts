/**
 * Arithmetic on unevaluated sums high + low with about 104 bits, for tables and for functions that
 * are not in a hurry. Dekker, Numerische Mathematik 18 (1971).
 */
import { productError, sumError } from './bits.js'

export type Pair = readonly [high: number, low: number]

export function addPairs(a: Pair, b: Pair): Pair {
  const sum = a[0] + b[0]
  return normal(sum, sumError(a[0], b[0], sum) + (a[1] + b[1]))
}

export function multiplyPairs(a: Pair, b: Pair): Pair {
  const product = a[0] * b[0]
  return normal(product, productError(a[0], b[0], product) + (a[0] * b[1] + a[1] * b[0]))
}

export function dividePairs(a: Pair, b: Pair): Pair {
  const q = a[0] / b[0]
  const product = q * b[0]
  const rest = a[0] - product - productError(q, b[0], product) + (a[1] - q * b[1])
  return normal(q, rest / b[0])
}

/** The value again, high + low, with its high part a multiple of 1/unit (a power of two). */
export function splitAt([high, low]: Pair, unit: number): Pair {
  const shift = 6755399441055744 / unit
  const upper = high + shift - shift
  return [upper, high - upper + low]
}

function normal(high: number, low: number): Pair {
  const sum = high + low
  return [sum, high - sum + low]
}
