/** Python's math module: numbers in, numbers out; ValueError outside of a function's domain. */
import { acos, asin, atan, atan2 } from '../math/arc.js'
import { exp, expm1 } from '../math/exp.js'
import { acosh, asinh, atanh, cosh, sinh, tanh } from '../math/hyperbolic.js'
import { log, log10, log1p, log2 } from '../math/log.js'
import { pow } from '../math/pow.js'
import { cos, sin, tan } from '../math/trigonometric.js'
import { multiply } from './arithmetic.js'
import { iterate } from './items.js'
import { typeName } from './operand.js'
import { pyFloat, pyInt } from './python.js'
import { fail } from './script-error.js'
import type { Value } from './value.js'

function real(value: Value): number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') fail('type', 'must be real number, not str')
  return pyFloat(value)
}

/** Not a number from a number, or infinity from a finite one, is an error in Python. */
function checked(value: Value, f: (x: number) => number): number {
  const x = real(value)
  const y = f(x)
  if (Number.isNaN(y) && !Number.isNaN(x)) fail('value', 'math domain error')
  if (!Number.isFinite(y) && Number.isFinite(x) && !Number.isNaN(y)) {
    if (f === log || f === log10 || f === log2 || f === log1p || f === atanh) {
      fail('value', 'math domain error')
    }
    fail('overflow', 'math range error')
  }
  return y
}

export const mathSqrt = (x: Value): number => checked(x, Math.sqrt)
export const mathExp = (x: Value): number => checked(x, exp)
export const mathExpm1 = (x: Value): number => checked(x, expm1)
export const mathLog1p = (x: Value): number => checked(x, log1p)
export const mathLog10 = (x: Value): number => checked(x, log10)
export const mathLog2 = (x: Value): number => checked(x, log2)
export const mathSin = (x: Value): number => checked(x, sin)
export const mathCos = (x: Value): number => checked(x, cos)
export const mathTan = (x: Value): number => checked(x, tan)
export const mathAsin = (x: Value): number => checked(x, asin)
export const mathAcos = (x: Value): number => checked(x, acos)
export const mathAtan = (x: Value): number => checked(x, atan)
export const mathSinh = (x: Value): number => checked(x, sinh)
export const mathCosh = (x: Value): number => checked(x, cosh)
export const mathTanh = (x: Value): number => checked(x, tanh)
export const mathAsinh = (x: Value): number => checked(x, asinh)
export const mathAcosh = (x: Value): number => checked(x, acosh)
export const mathAtanh = (x: Value): number => checked(x, atanh)
export const mathFabs = (x: Value): number => Math.abs(real(x))
export const mathAtan2 = (y: Value, x: Value): number => atan2(real(y), real(x))
export const mathDegrees = (x: Value): number => real(x) * (180 / Math.PI)
export const mathRadians = (x: Value): number => real(x) * (Math.PI / 180)

/** log(x), log(x, base) */
export function mathLog(x: Value, base?: Value): number {
  const y = checked(x, log)
  return base === undefined ? y : y / checked(base, log)
}

/** pow(x, y) as a float. Throws run/value for a negative x with a fraction, and for 0 to a negative. */
export function mathPow(x: Value, y: Value): number {
  const [a, b] = [real(x), real(y)]
  const result = pow(a, b)
  if (Number.isFinite(a) && Number.isFinite(b) && !Number.isFinite(result)) {
    if (Number.isNaN(result) || a === 0) fail('value', 'math domain error')
    fail('overflow', 'math range error')
  }
  return result
}

export function mathFmod(x: Value, y: Value): number {
  const [a, b] = [real(x), real(y)]
  if (b === 0 || (!Number.isFinite(a) && !Number.isNaN(a))) fail('value', 'math domain error')
  return a % b
}

export const mathHypot = (...xs: Value[]): number => {
  const values = xs.map((x) => Math.abs(real(x)))
  const largest = Math.max(0, ...values)
  if (largest === 0 || !Number.isFinite(largest)) return largest
  return largest * Math.sqrt(values.reduce((sum, x) => sum + (x / largest) * (x / largest), 0))
}

const toInteger = (x: Value, f: (x: number) => number): Value =>
  typeof x === 'bigint' ? x : pyInt(f(real(x)))

export const mathFloor = (x: Value): Value => toInteger(x, Math.floor)
export const mathCeil = (x: Value): Value => toInteger(x, Math.ceil)
export const mathTrunc = (x: Value): Value => toInteger(x, Math.trunc)
export const mathIsnan = (x: Value): boolean => Number.isNaN(real(x))
export const mathIsinf = (x: Value): boolean => Math.abs(real(x)) === Infinity
export const mathIsfinite = (x: Value): boolean => Number.isFinite(real(x))

export function mathCopysign(x: Value, y: Value): number {
  const size = Math.abs(real(x))
  const sign = real(y)
  return sign < 0 || Object.is(sign, -0) ? -size : size
}

/** isclose(a, b, rel_tol, abs_tol) */
export function mathIsclose(a: Value, b: Value, relative?: Value, absolute?: Value): boolean {
  const [x, y] = [real(a), real(b)]
  if (x === y) return true
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false
  const tolerance = real(relative ?? 1e-9) * Math.max(Math.abs(x), Math.abs(y))
  return Math.abs(x - y) <= Math.max(tolerance, real(absolute ?? 0))
}

function whole(value: Value): bigint {
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value)
  return fail('type', `'${typeName(value)}' object cannot be interpreted as an integer`)
}

export function mathFactorial(value: Value): bigint {
  const n = whole(value)
  if (n < 0n) fail('value', 'factorial() not defined for negative values')
  // as for powers: nobody would wait for more digits
  if (n > 300_000n) throw new RangeError('Maximum BigInt size exceeded')
  return productOf(1n, n)
}

/** (from + 1) ... to: halves of about the same length multiply faster than one by one. */
function productOf(from: bigint, to: bigint): bigint {
  if (to - from > 16n) {
    const middle = (from + to) / 2n
    return productOf(from, middle) * productOf(middle, to)
  }
  let result = 1n
  for (let k = from + 1n; k <= to; k++) result *= k
  return result
}

export function mathComb(n: Value, k: Value): bigint {
  const [all, some] = [whole(n), whole(k)]
  if (all < 0n || some < 0n) fail('value', 'n and k must be non-negative integers')
  let result = some > all ? 0n : 1n
  for (let j = 1n; j <= some && j <= all; j++) result = (result * (all - some + j)) / j
  return result
}

export function mathPerm(n: Value, k: Value = n): bigint {
  let result = 1n
  for (let j = 0n; j < whole(k); j++) result *= whole(n) - j > 0n ? whole(n) - j : 0n
  return result
}

export const mathGcd = (...values: Value[]): bigint => values.map(whole).reduce(gcd, 0n)

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** isqrt(n): the integer square root, by Newton's iteration. */
export function mathIsqrt(value: Value): bigint {
  const n = whole(value)
  if (n < 0n) fail('value', 'isqrt() argument must be nonnegative')
  if (n < 2n) return n
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2))
  for (;;) {
    const y = (x + n / x) >> 1n
    if (y >= x) return x
    x = y
  }
}

export function mathProd(iterable: Value, start: Value = 1n): Value {
  let product = start
  for (const item of iterate(iterable)) product = multiply(product, item)
  return product
}

/** The correctly rounded sum. Shewchuk 1997, as CPython's math.fsum. */
export function mathFsum(iterable: Value): number {
  let partials: number[] = []
  for (const item of iterate(iterable)) {
    let x = real(item)
    const next: number[] = []
    for (const y of partials) {
      const [a, b] = Math.abs(x) < Math.abs(y) ? [y, x] : [x, y]
      const high = a + b
      const low = b - (high - a)
      if (low !== 0) next.push(low)
      x = high
    }
    partials = [...next, x]
  }
  let sum = 0
  for (let k = partials.length - 1; k >= 0; k--) sum += partials[k]
  return sum
}
