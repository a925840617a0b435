/** a ** b on dynamic values. Python 3, numpy 1.24, Brian's quantities. Semantics 11.4. */
import { pow } from '../math/pow.js'
import { operands } from './arithmetic.js'
import { resultType, zip } from './broadcast.js'
import { isDimensionless, powerDimension } from './dimension.js'
import { DimensionError } from './dimension-check.js'
import { type Operand, type Scalar, shapeOf, sizeOf } from './operand.js'
import { ScriptError } from './script-error.js'
import { powerUnit } from './unit-algebra.js'
import { NDArray, Unit, type Value, quantity } from './value.js'

/**
 * a ** b. The exponent has no dimension; that of a dimensional base is a scalar. Throws run/type,
 * run/dimension-mismatch, run/zero-division, run/overflow.
 */
export function power(a: Value, b: Value): Value {
  if (a instanceof Unit && (typeof b === 'bigint' || typeof b === 'number')) {
    return powerUnit(a, b)
  }
  const [x, y] = operands('** or pow()', a, b)
  if (!isDimensionless(y.dimension)) {
    const parts = ['Cannot calculate ', x, ' ** ', y, ', the exponent has to be dimensionless']
    throw new DimensionError(parts, [y.dimension])
  }
  const exponent = scalarOf(y)
  if (isDimensionless(x.dimension)) return quantity(raise(x, y, exponent), x.dimension)
  if (exponent === undefined) throw new ScriptError('run/type', 'Too many exponents')
  return quantity(raise(x, y, exponent), powerDimension(x.dimension, exponent))
}

/** x**n for a whole n, by repeated squaring, exact. */
export function powerOfIntegers(x: bigint, n: bigint): bigint {
  // nobody would wait for more digits
  if (n > 1_000_000n && x * x > 1n) throw new RangeError('Maximum BigInt size exceeded')
  let result = 1n
  for (let square = x, k = n; k > 0n; k >>= 1n) {
    if (k & 1n) result *= square
    if (k > 1n) square *= square
  }
  return result
}

function raise(x: Operand, y: Operand, exponent: number | undefined): number | NDArray {
  const [base, by] = [x.value, y.value]
  if (!(base instanceof NDArray) && !(by instanceof NDArray)) {
    if (x.numpy || y.numpy) return powerOfFloats(Number(base), Number(by))
    return python(base, by) as number
  }
  const dtype = resultType(base, by)
  if (dtype === 'float64') return zip(base, by, dtype, shortcut(exponent))
  const negative = by instanceof NDArray ? by.data.some((e: number) => e < 0) : Number(by) < 0
  if (negative) {
    const message = 'Integers to negative integer powers are not allowed.'
    throw new ScriptError('run/value', message, 'make the base a float, as in 2.0**n')
  }
  return zip(base, by, dtype === 'bool' ? 'int64' : dtype, dtype === 'int32' ? int32 : wholePower)
}

/** numpy computes some exponents without pow. */
function shortcut(exponent: number | undefined): (x: number, y: number) => number {
  switch (exponent) {
    case 0:
      return () => 1
    case 1:
      return (x) => x
    case 2:
      return (x) => x * x
    case 0.5:
      return (x) => Math.sqrt(x)
    case -1:
      return (x) => 1 / x
    default:
      return pow
  }
}

const powerOfFloats = (x: number, y: number) => shortcut(y)(x, y)

function python(x: Scalar, y: Scalar): bigint | number {
  if (typeof x !== 'number' && typeof y !== 'number' && BigInt(y) >= 0n) {
    return powerOfIntegers(BigInt(x), BigInt(y))
  }
  const [base, exponent] = [Number(x), Number(y)]
  if (base === 0 && exponent < 0) {
    const message = '0.0 cannot be raised to a negative power'
    throw new ScriptError('run/zero-division', message)
  }
  if (base < 0 && Number.isFinite(base) && Number.isFinite(exponent) && exponent % 1 !== 0) {
    throw new ScriptError(
      'run/value',
      'a negative number to a fractional power is complex, and there are no complex numbers here',
    )
  }
  const result = pow(base, exponent)
  if (Math.abs(result) === Infinity && Number.isFinite(base) && Number.isFinite(exponent)) {
    throw new ScriptError('run/overflow', 'the power is too large for a float')
  }
  return result
}

function wholePower(x: number, n: number): number {
  let result = 1
  for (let square = x, k = n; k > 0; k = Math.floor(k / 2)) {
    if (k % 2 === 1) result *= square
    square *= square
  }
  return result + 0
}

function int32(x: number, n: number): number {
  let result = 1
  for (let square = x, k = n; k > 0; k >>= 1) {
    if (k & 1) result = Math.imul(result, square)
    square = Math.imul(square, square)
  }
  return result
}

function scalarOf({ value }: Operand): number | undefined {
  if (!(value instanceof NDArray)) return Number(value)
  return sizeOf(shapeOf(value)) === 1 && value.shape.length === 0 ? value.data[0] : undefined
}
