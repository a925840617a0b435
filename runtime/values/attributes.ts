/** Attributes of values: shape, size, T of arrays; Brian's objects answer for themselves. */
import { operand, sizeOf, typeName } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, Quantity, Tuple, Unit, type Value, isObject, quantity } from './value.js'

/** object.name. Throws run/attribute. */
export function getAttribute(object: Value, name: string): Value {
  if (object !== null && typeof object === 'object' && isObject(object)) {
    return object.getAttribute(name)
  }
  if (object instanceof NDArray || object instanceof Quantity) {
    const value = arrayAttribute(object, name)
    if (value !== undefined) return value
  }
  throw noAttribute(object, name)
}

/** object.name = value. Throws run/attribute. */
export function setAttribute(object: Value, name: string, value: Value): void {
  if (object !== null && typeof object === 'object' && isObject(object)) {
    object.setAttribute(name, value)
    return
  }
  const type = typeName(object)
  throw new ScriptError('run/attribute', `attribute '${name}' of '${type}' cannot be set`)
}

export const noAttribute = (object: Value, name: string): ScriptError =>
  new ScriptError('run/attribute', `'${typeName(object)}' object has no attribute '${name}'`)

/** Rows and columns exchanged; a vector stays as it is. */
export function transposed(array: NDArray): NDArray {
  if (array.shape.length < 2) return array
  const shape = [...array.shape].reverse()
  const data = array.data.slice()
  const index = new Array<number>(shape.length).fill(0)
  for (let k = 0; k < data.length; k++) {
    let offset = 0
    for (let axis = shape.length - 1; axis >= 0; axis--) offset = offset * shape[axis] + index[axis]
    data[k] = array.data[offset]
    for (let axis = shape.length - 1; axis >= 0 && ++index[axis] === shape[axis]; axis--) {
      index[axis] = 0
    }
  }
  return new NDArray(data, array.dtype, shape)
}

function arrayAttribute(object: NDArray | Quantity, name: string): Value | undefined {
  const x = operand(object)
  const value = x?.value
  const shape = value instanceof NDArray ? value.shape : []
  switch (name) {
    case 'shape':
      return new Tuple(shape.map(BigInt))
    case 'size':
      return BigInt(sizeOf(shape))
    case 'ndim':
      return BigInt(shape.length)
    case 'dtype':
      return value instanceof NDArray ? value.dtype : 'float64'
    case 'T':
      return value instanceof NDArray && x ? quantity(transposed(value), x.dimension) : object
    case 'name':
      return object instanceof Unit ? object.name : undefined
  }
  return undefined
}
