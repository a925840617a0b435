/**
 * + - * / // % and the unary signs on dynamic values, with the meaning of Python 3, numpy 1.24
 * and Brian's quantities. Semantics 11.4.
 */
import { floorDivide as floorDivideFloats, floorModulo } from '../math/modulo.js'
import { map, resultType, zip } from './broadcast.js'
import { type Dimension, divideDimensions, multiplyDimensions } from './dimension.js'
import { requireSameDimension } from './dimension-check.js'
import { type Operand, type Scalar, arrayOf, itemsOf, operand, typeName } from './operand.js'
import { percentFormat } from './percent-format.js'
import { ScriptError } from './script-error.js'
import { divideUnits, multiplyUnits } from './unit-algebra.js'
import { type DType, NDArray, Tuple, Unit, type Value, quantity } from './value.js'

/** a + b. Strings, lists and tuples are concatenated. */
export function add(a: Value, b: Value): Value {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b]
  if (a instanceof Tuple && b instanceof Tuple) return new Tuple([...a.items, ...b.items])
  return arithmetic(addition, a, b)
}

/** a - b */
export const subtract = (a: Value, b: Value): Value => arithmetic(subtraction, a, b)

/** a * b. A list, tuple or string times an integer is repeated; a list times a unit is an array. */
export function multiply(a: Value, b: Value): Value {
  if (a instanceof Unit && b instanceof Unit) return multiplyUnits(a, b)
  return repeated(a, b) ?? repeated(b, a) ?? arithmetic(multiplication, a, b)
}

/** a / b: always a true division; the quotient of two units is a unit. */
export function divide(a: Value, b: Value): Value {
  if (b instanceof Unit && (a instanceof Unit || a === 1n || a === 1)) return divideUnits(a, b)
  return arithmetic(division, a, b)
}

/** a // b, rounded towards minus infinity. */
export const floorDivide = (a: Value, b: Value): Value => arithmetic(flooring, a, b)

/** a % b with the sign of b. A string on the left is a format: `'%d' % n`. */
export function modulo(a: Value, b: Value): Value {
  return typeof a === 'string' ? percentFormat(a, b) : arithmetic(remainder, a, b)
}

/** -a */
export function negative(a: Value): Value {
  const x = unary('-', a)
  const { value } = x
  if (!(value instanceof NDArray)) {
    return quantity((typeof value === 'boolean' ? -BigInt(value) : -value) as number, x.dimension)
  }
  if (value.dtype === 'bool') {
    throw new ScriptError('run/type', "numpy has no '-' for boolean arrays; use '~'")
  }
  // 0 - x keeps integers free of -0
  const f = value.dtype === 'float64' ? (e: number) => -e : (e: number) => 0 - e
  return quantity(map(value, value.dtype, f), x.dimension)
}

/** +a */
export function positive(a: Value): Value {
  const { value, dimension } = unary('+', a)
  return quantity((typeof value === 'boolean' ? BigInt(value) : value) as number, dimension)
}

interface Operation {
  readonly symbol: string
  readonly integers: (x: bigint, y: bigint) => bigint | number
  readonly floats: (x: number, y: number) => number
  /** what an array computes per element of this type */
  readonly elements: (dtype: DType) => (x: number, y: number) => number
  /** of the result; the common type of the operands if left out */
  readonly type?: (common: DType) => DType
  /** of the result; undefined where both sides must agree */
  readonly dimension?: (a: Dimension, b: Dimension) => Dimension
  /** the message for a zero divisor, from whether both are integers */
  readonly byZero?: (integers: boolean) => string
}

const addition: Operation = {
  symbol: '+',
  integers: (x, y) => x + y,
  floats: (x, y) => x + y,
  elements: (dtype) => (dtype === 'bool' ? (x, y) => x | y : (x, y) => x + y),
}

const subtraction: Operation = {
  symbol: '-',
  integers: (x, y) => x - y,
  floats: (x, y) => x - y,
  elements: (dtype) => {
    if (dtype !== 'bool') return (x, y) => x - y
    throw new ScriptError('run/type', "numpy has no '-' for boolean arrays; use '^'")
  },
}

const multiplication: Operation = {
  symbol: '*',
  integers: (x, y) => x * y,
  floats: (x, y) => x * y,
  // + 0 so that integer zeros have no sign
  elements: (dtype) =>
    dtype === 'int32' ? Math.imul : dtype === 'int64' ? (x, y) => x * y + 0 : (x, y) => x * y,
  dimension: multiplyDimensions,
}

const division: Operation = {
  symbol: '/',
  integers: divideIntegers,
  floats: (x, y) => x / y,
  elements: () => (x, y) => x / y,
  type: () => 'float64',
  dimension: divideDimensions,
  byZero: (integers) => (integers ? 'division by zero' : 'float division by zero'),
}

const flooring: Operation = {
  symbol: '//',
  integers: (x, y) => (x - modIntegers(x, y)) / y,
  floats: floorDivideFloats,
  elements: (dtype) =>
    dtype === 'float64'
      ? floorDivideFloats
      : (x, y) => (y === 0 ? 0 : (x - floorModulo(x, y)) / y + 0),
  type: noBooleans,
  dimension: divideDimensions,
  byZero: (integers) =>
    integers ? 'integer division or modulo by zero' : 'float floor division by zero',
}

const remainder: Operation = {
  symbol: '%',
  integers: modIntegers,
  floats: floorModulo,
  elements: (dtype) =>
    dtype === 'float64' ? floorModulo : (x, y) => (y === 0 ? 0 : floorModulo(x, y) + 0),
  type: noBooleans,
  byZero: (integers) => (integers ? 'integer modulo by zero' : 'float modulo'),
}

function arithmetic(op: Operation, a: Value, b: Value): Value {
  const [x, y] = operands(op.symbol, a, b)
  if (op.dimension === undefined) requireSameDimension('calculate', op.symbol, a, x, b, y)
  const dimension = op.dimension?.(x.dimension, y.dimension) ?? commonDimension(x, y)
  if (x.value instanceof NDArray || y.value instanceof NDArray) {
    const common = resultType(x.value, y.value)
    const dtype = op.type?.(common) ?? common
    return quantity(zip(x.value, y.value, dtype, op.elements(common)), dimension)
  }
  const result = scalars(op, x.value, y.value, x.numpy || y.numpy)
  return quantity(result as number, dimension)
}

function scalars(op: Operation, x: Scalar, y: Scalar, numpy: boolean): bigint | number {
  const integers = typeof x !== 'number' && typeof y !== 'number'
  if (op.byZero !== undefined && !numpy && Number(y) === 0) {
    throw new ScriptError('run/zero-division', op.byZero(integers))
  }
  return integers ? op.integers(BigInt(x), BigInt(y)) : op.floats(Number(x), Number(y))
}

/** Both sides as numbers or arrays; a list beside an array or a quantity becomes an array. */
export function operands(symbol: string, a: Value, b: Value): readonly [Operand, Operand] {
  const x = operand(a)
  const y = operand(b)
  if (x !== undefined && y !== undefined) return [x, y]
  const items = x === undefined ? itemsOf(a) : itemsOf(b)
  const other = x ?? y
  if (items === undefined || other?.numpy !== true) throw unsupportedTypes(symbol, a, b)
  return x === undefined ? [arrayOf(items), other] : [other, arrayOf(items)]
}

/** Where one side is a bare 0, the other one's dimension counts. */
function commonDimension(x: Operand, y: Operand): Dimension {
  return x.dimension.some((e) => e !== 0) ? x.dimension : y.dimension
}

function unary(symbol: string, a: Value): Operand {
  const x = operand(a)
  if (x === undefined) {
    const type = typeName(a)
    throw new ScriptError('run/type', `bad operand type for unary ${symbol}: '${type}'`)
  }
  return x
}

/** Python's repetition of a sequence, or undefined where `a * n` means a product. */
function repeated(a: Value, n: Value): Value | undefined {
  if (typeof n !== 'bigint' && typeof n !== 'boolean') return undefined
  const times = Math.max(0, Number(n))
  if (typeof a === 'string') return a.repeat(times)
  if (Array.isArray(a)) return Array.from({ length: times }, () => a).flat(1)
  if (!(a instanceof Tuple)) return undefined
  return new Tuple(Array.from({ length: times }, () => a.items).flat(1))
}

function noBooleans(common: DType): DType {
  return common === 'bool' ? 'int64' : common
}

function modIntegers(x: bigint, y: bigint): bigint {
  const r = x % y
  return r !== 0n && r < 0n !== y < 0n ? r + y : r
}

/** Correctly rounded also beyond 2**53, where both are scaled to 64 significant bits first. */
function divideIntegers(x: bigint, y: bigint): number {
  if (BigInt(Number(x)) === x && BigInt(Number(y)) === y) return Number(x) / Number(y)
  const sign = x < 0n !== y < 0n ? -1 : 1
  const [n, d] = [x < 0n ? -x : x, y < 0n ? -y : y]
  const bits = (m: bigint) => m.toString(2).length
  const shift = bits(d) - bits(n) + 64
  const [top, bottom] = shift > 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)]
  // the lowest bit stands for the rest, so that Number() rounds once and rightly
  const q = (top / bottom) | (top % bottom === 0n ? 0n : 1n)
  let result = Number(q)
  for (let k = shift; k > 0; k -= 512) result /= Number(1n << BigInt(Math.min(k, 512)))
  for (let k = -shift; k > 0; k -= 512) result *= Number(1n << BigInt(Math.min(k, 512)))
  if (!Number.isFinite(result)) {
    throw new ScriptError('run/overflow', 'integer division result too large for a float')
  }
  return sign * result
}

export function unsupportedTypes(symbol: string, a: Value, b: Value): ScriptError {
  if (symbol === '+' && (typeof a === 'string' || Array.isArray(a))) {
    const [left, right] = [typeName(a), typeName(b)]
    return new ScriptError(
      'run/type',
      `can only concatenate ${left} (not "${right}") to ${left}`,
      typeof a === 'string' ? 'convert it with str(...)' : undefined,
    )
  }
  return new ScriptError(
    'run/type',
    `unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'`,
  )
}

