/**
 * Augmented assignment on values that other names may share: `x += y` changes a list or an array
 * itself, as Python does. Numbers, strings and tuples are replaced.
 */
import { add, divide, multiply, subtract } from './operators.js'
import { ScriptError } from './script-error.js'
import { NDArray, Quantity, Tuple, type Value } from './value.js'

export function addInPlace(a: Value, b: Value): Value {
  if (Array.isArray(a)) {
    if (Array.isArray(b)) a.push(...b)
    else if (b instanceof Tuple) a.push(...b.items)
    else return store(a, add(a, b))
    return a
  }
  return store(a, add(a, b))
}

export const subtractInPlace = (a: Value, b: Value): Value => store(a, subtract(a, b))
export const multiplyInPlace = (a: Value, b: Value): Value => store(a, multiply(a, b))
export const divideInPlace = (a: Value, b: Value): Value => store(a, divide(a, b))

/** Writes the result into the array of the left side; anything else becomes the result. */
function store(target: Value, result: Value): Value {
  const array = arrayOf(target)
  const values = arrayOf(result)
  if (!array || !values) return result
  if (array.data.length !== values.data.length) {
    throw new ScriptError('run/value', 'an in-place operation cannot change the shape of an array')
  }
  if (array.dtype !== 'float64' && values.dtype === 'float64') {
    throw new ScriptError(
      'run/type',
      `a result of type float64 cannot be stored in an array of type ${array.dtype}`,
      'write x = x + y to get a new array',
    )
  }
  if (target instanceof Quantity !== result instanceof Quantity) return result
  array.data.set(values.data)
  return target
}

function arrayOf(value: Value): NDArray | undefined {
  if (value instanceof NDArray) return value
  return value instanceof Quantity && value.value instanceof NDArray ? value.value : undefined
}
