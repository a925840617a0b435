/**
 * Augmented assignment on values that other names may share: `x += y` changes a list or an array
 * itself, as Python does, and a state variable the values of its group or monitor. Numbers,
 * strings and tuples are replaced.
 */
import { overwrite } from './array-view.js'
import { broadcastTo, shapeText } from './broadcast.js'
import {
  add,
  bitAnd,
  bitOr,
  bitXor,
  divide,
  floorDivide,
  modulo,
  multiply,
  power,
  subtract,
} from './operators.js'
import { operand, sameShape } from './operand.js'
import { ScriptError } from './script-error.js'
import { VariableView, assignVariable } from './state-variable.js'
import { NDArray, Quantity, Tuple, type Value, isObject, quantity } from './value.js'

export function addInPlace(a: Value, b: Value): Value {
  if (Array.isArray(a)) {
    if (Array.isArray(b)) a.push(...b)
    else if (b instanceof Tuple) a.push(...b.items)
    else return store('add', a, add(a, b))
    return a
  }
  return store('add', a, add(a, b))
}

export function multiplyInPlace(a: Value, b: Value): Value {
  const result = multiply(a, b)
  if (!Array.isArray(a) || !Array.isArray(result)) return store('multiply', a, result)
  a.splice(0, a.length, ...result)
  return a
}

type Operation = (a: Value, b: Value) => Value

const inPlace =
  (name: string, operation: Operation): Operation =>
  (a, b) =>
    store(name, a, operation(a, b))

export const subtractInPlace = /* @__PURE__ */ inPlace('subtract', subtract)
export const divideInPlace = /* @__PURE__ */ inPlace('divide', divide)
export const floorDivideInPlace = /* @__PURE__ */ inPlace('floor_divide', floorDivide)
export const moduloInPlace = /* @__PURE__ */ inPlace('remainder', modulo)
export const powerInPlace = /* @__PURE__ */ inPlace('power', power)
export const bitAndInPlace = /* @__PURE__ */ inPlace('bitwise_and', bitAnd)
export const bitOrInPlace = /* @__PURE__ */ inPlace('bitwise_or', bitOr)
export const bitXorInPlace = /* @__PURE__ */ inPlace('bitwise_xor', bitXor)

/** Writes the result into the array of the left side; anything else becomes the result. */
function store(name: string, target: Value, result: Value): Value {
  // Brian's views write their variable or refuse, but have no method of their own for /=
  if (target instanceof VariableView && name !== 'divide') {
    assignVariable(target, result)
    return target
  }
  const array = arrayIn(target)
  const given = operand(result)
  if (!array || !given) return result
  const values = given.value
  if (values instanceof NDArray && !sameShape(values.shape, array.shape)) {
    throw new ScriptError(
      'run/value',
      `non-broadcastable output operand with shape ${shapeText(array.shape)} doesn't match the ` +
        `broadcast shape ${shapeText(values.shape)}`,
    )
  }
  if (values instanceof NDArray && rank(values) > rank(array)) {
    throw new ScriptError(
      'run/type',
      `Cannot cast ufunc '${name}' output from dtype('${values.dtype}') to ` +
        `dtype('${array.dtype}') with casting rule 'same_kind'`,
      'write x = x + y to get a new array',
    )
  }
  overwrite(array, broadcastTo(values, array.shape))
  // a plain array stays one: numpy drops the unit of the other side
  if (!(target instanceof Quantity)) return target
  // every name for the quantity sees its new unit
  Object.assign(target, { dimension: given.dimension })
  const changed = quantity(array, given.dimension)
  return changed instanceof Quantity ? target : changed
}

const rank = ({ dtype }: NDArray) => ['bool', 'int', 'float'].findIndex((t) => dtype.startsWith(t))

function arrayIn(value: Value): NDArray | undefined {
  if (value instanceof NDArray) return value
  if (value !== null && isObject(value)) return undefined
  return value instanceof Quantity && value.value instanceof NDArray ? value.value : undefined
}
