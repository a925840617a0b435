/**
 * + - * / // % and the unary signs on dynamic values, with the meaning of Python 3, numpy 1.24
 * and Brian's quantities. Semantics 11.4.
 */
import { floorDivide as floorDivideFloats, floorModulo } from '../math/modulo.js'
import { map, resultType, zip } from './broadcast.js'
import {
  type Dimension,
  dimensionless,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
} from './dimension.js'
import { requireSameDimension } from './dimension-check.js'
import { type Operand, arrayOf, itemsOf, operand, typeName } from './operand.js'
import { percentFormat } from './percent-format.js'
import { fail } from './script-error.js'
import { divideUnits, multiplyUnits } from './unit-algebra.js'
import { type DType, NDArray, Quantity, Tuple, Unit, type Value, quantity } from './value.js'

/** a + b. Strings, lists and tuples are concatenated. */
export function add(a: Value, b: Value): Value {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b]
  if (a instanceof Tuple && b instanceof Tuple) return new Tuple([...a.items, ...b.items])
  return arithmetic('+', a, b, (x, y) => x + y)
}

/** a - b */
export const subtract = (a: Value, b: Value): Value =>
  arithmetic('-', a, b, (x, y) => x - y, {
    type: (common) => (common === 'bool' ? noSign('-', '^') : common),
  })

/** a * b. A list, tuple or string times an integer is repeated; a list times a unit is an array. */
export function multiply(a: Value, b: Value): Value {
  if (a instanceof Unit && b instanceof Unit) return multiplyUnits(a, b)
  const repeated = repeat(a, b) ?? repeat(b, a)
  if (repeated !== undefined) return repeated
  return arithmetic('*', a, b, (x, y) => x * y, {
    int32: Math.imul,
    dimension: multiplyDimensions,
  })
}

/** a / b: always a true division; the quotient of two units is a unit. */
export function divide(a: Value, b: Value): Value {
  if (b instanceof Unit && (a instanceof Unit || a === 1n || a === 1)) return divideUnits(a, b)
  return arithmetic('/', a, b, (x, y) => x / y, {
    integers: divideIntegers,
    type: () => 'float64',
    dimension: divideDimensions,
    divides: true,
  })
}

/** a // b, rounded towards minus infinity. */
export function floorDivide(a: Value, b: Value): Value {
  const result = arithmetic('//', a, b, floorDivideFloats, {
    integers: (x, y) => (x - modIntegers(x, y)) / y,
    type: noBooleans,
    dimension: divideDimensions,
    divides: true,
  })
  // unlike a quotient, it stays a quantity where the units cancel: `7*ms // ms` is shown as 7.
  const pure = typeof result === 'number' && (a instanceof Quantity || b instanceof Quantity)
  return pure ? new Quantity(result, dimensionless) : result
}

/** a % b with the sign of b. A string on the left is a format: `'%d' % n`. */
export function modulo(a: Value, b: Value): Value {
  if (typeof a === 'string') return percentFormat(a, b)
  return arithmetic('%', a, b, floorModulo, {
    integers: modIntegers,
    type: noBooleans,
    divides: true,
  })
}

/** -a */
export function negative(a: Value): Value {
  const { value, dimension } = unary('-', a)
  if (!(value instanceof NDArray)) {
    return quantity((typeof value === 'boolean' ? -BigInt(value) : -value) as number, dimension)
  }
  if (value.dtype === 'bool') noSign('-', '~')
  // 0 - x keeps integers free of -0
  const f = value.dtype === 'float64' ? (e: number) => -e : (e: number) => 0 - e
  return quantity(map(value, value.dtype, f), dimension)
}

/** +a */
export function positive(a: Value): Value {
  const { value, dimension } = unary('+', a)
  return quantity((typeof value === 'boolean' ? BigInt(value) : value) as number, dimension)
}

type Floats = (x: number, y: number) => number
type Integers = (x: bigint, y: bigint) => bigint | number

interface Details {
  /** what Python computes of two integers; left out where the operation on floats serves both */
  readonly integers?: Integers
  /** of two elements of int32 arrays, where it differs */
  readonly int32?: Floats
  /** the array type of the result; left out where it is the common one of the operands */
  readonly type?: (common: DType) => DType
  /** of the result; left out where both sides must agree */
  readonly dimension?: (a: Dimension, b: Dimension) => Dimension
  /** a zero on the right is a fault for Python's numbers, and gives 0 for integers of numpy */
  readonly divides?: boolean
}

function arithmetic(symbol: string, a: Value, b: Value, f: Floats, details: Details = {}): Value {
  const { integers = f as unknown as Integers, int32, type, dimension, divides } = details
  const [x, y] = operands(symbol, a, b)
  if (!dimension) requireSameDimension('calculate', symbol, x, y)
  // where one side is a bare 0, the other one's dimension counts
  const common = isDimensionless(x.dimension) ? y.dimension : x.dimension
  const unit = dimension ? dimension(x.dimension, y.dimension) : common
  const [p, q] = [x.value, y.value]
  if (p instanceof NDArray || q instanceof NDArray) {
    const shared = resultType(p, q)
    const dtype = type ? type(shared) : shared
    let element = f
    if (dtype === 'bool') element = (u, v) => (f(u, v) ? 1 : 0)
    else if (dtype === 'int32' && int32) element = int32
    // + 0 so that integer zeros have no sign
    else if (dtype !== 'float64') element = (u, v) => (divides && v === 0 ? 0 : f(u, v) + 0)
    return quantity(zip(p, q, dtype, element), unit)
  }
  if (divides && !x.numpy && !y.numpy && Number(q) === 0) {
    fail('zero-division', 'division by zero')
  }
  const result =
    typeof p === 'number' || typeof q === 'number'
      ? f(Number(p), Number(q))
      : integers(BigInt(p), BigInt(q))
  return quantity(result as number, unit)
}

/** Both sides as numbers or arrays; a list beside an array or a quantity becomes an array. */
export function operands(symbol: string, a: Value, b: Value): readonly [Operand, Operand] {
  const x = operand(a)
  const y = operand(b)
  if (x && y) return [x, y]
  const items = itemsOf(x ? b : a)
  if (!items || !(x ?? y)?.numpy) return failTypes(symbol, a, b)
  return [x ?? arrayOf(items), y ?? arrayOf(items)]
}

/** Throws run/type: the operator knows no such operands. */
export function failTypes(symbol: string, a: Value, b: Value): never {
  fail(
    'type',
    `unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'`,
    symbol === '+' && typeof a === 'string' ? 'convert it with str(...)' : undefined,
  )
}

const noSign = (symbol: string, instead: string): never =>
  fail('type', `numpy has no '${symbol}' for boolean arrays; use '${instead}'`)

const unary = (symbol: string, a: Value): Operand =>
  operand(a) ?? fail('type', `bad operand type for unary ${symbol}: '${typeName(a)}'`)

/** Python's repetition of a sequence, or undefined where `a * n` means a product. */
function repeat(a: Value, n: Value): Value | undefined {
  if (typeof n !== 'bigint' && typeof n !== 'boolean') return undefined
  const times = Math.max(0, Number(n))
  if (typeof a === 'string') return a.repeat(times)
  const items = itemsOf(a)
  if (!items) return undefined
  const all = Array.from({ length: times }, () => items).flat(1)
  return a instanceof Tuple ? new Tuple(all) : all
}

const noBooleans = (common: DType): DType => (common === 'bool' ? 'int64' : common)

function modIntegers(x: bigint, y: bigint): bigint {
  const r = x % y
  return r !== 0n && r < 0n !== y < 0n ? r + y : r
}

/** Correctly rounded also beyond 2**53, where the quotient gets at least 64 significant bits. */
function divideIntegers(x: bigint, y: bigint): number {
  if (BigInt(Number(x)) === x && BigInt(Number(y)) === y) return Number(x) / Number(y)
  if (y < 0n) return divideIntegers(-x, -y)
  if (x < 0n) return -divideIntegers(-x, y)
  const digits = (n: bigint) => n.toString(16).length
  const shift = Math.max(0, 17 + digits(y) - digits(x)) * 4
  const scaled = x << BigInt(shift)
  // the lowest bit stands for the rest, so that Number() rounds once and rightly
  let result = Number((scaled / y) | (scaled % y === 0n ? 0n : 1n))
  for (let k = shift; k > 0; k -= 512) result /= Number(1n << BigInt(Math.min(k, 512)))
  if (result < Infinity) return result
  fail('overflow', 'integer division result too large for a float')
}
