/** & | ^ ~ on integers, booleans and arrays of them. */
import { operands, failTypes } from './arithmetic.js'
import { map, resultType, zip } from './broadcast.js'
import { dtypeOf, operand, typeName } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, Quantity, type Value } from './value.js'

export const bitAnd = (a: Value, b: Value): Value => bitwise('&', a, b, (x, y) => x & y)
export const bitOr = (a: Value, b: Value): Value => bitwise('|', a, b, (x, y) => x | y)
export const bitXor = (a: Value, b: Value): Value => bitwise('^', a, b, (x, y) => x ^ y)

/** ~a: on a boolean array the logical not, on an integer -a - 1. */
export function invert(a: Value): Value {
  const x = operand(a)
  if (x === undefined || a instanceof Quantity || dtypeOf(x.value) === 'float64') {
    throw new ScriptError('run/type', `bad operand type for unary ~: '${typeName(a)}'`)
  }
  if (!(x.value instanceof NDArray)) return ~BigInt(x.value)
  const { dtype } = x.value
  return map(x.value, dtype, dtype === 'bool' ? (e) => 1 - e : (e) => -e - 1)
}

type Bits = (x: bigint, y: bigint) => bigint

function bitwise(symbol: string, a: Value, b: Value, f: Bits): Value {
  const [x, y] = operands(symbol, a, b)
  const dtype = resultType(x.value, y.value)
  if (dtype === 'float64' || a instanceof Quantity || b instanceof Quantity) {
    failTypes(symbol, a, b)
  }
  if (x.value instanceof NDArray || y.value instanceof NDArray) {
    return zip(x.value, y.value, dtype, (p, q) => Number(f(BigInt(p), BigInt(q))))
  }
  const result = f(BigInt(x.value), BigInt(y.value))
  return dtype === 'bool' ? result !== 0n : result
}
