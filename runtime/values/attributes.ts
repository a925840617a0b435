/** Attributes of values: shape, size, T of arrays; Brian's objects answer for themselves. */
import { operand, sizeOf, typeName } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, Tuple, Unit, type Value, isObject, quantity } from './value.js'

/** object.name of an object of Brian or of a figure. Throws run/attribute. */
export function getAttribute(object: Value, name: string): Value {
  const value = isObject(object) ? object.getAttribute?.(name) : undefined
  return value === undefined ? failAttribute(object, name) : value
}

/** object.name of any value: apart, because few scripts ask arrays. Throws run/attribute. */
export const anyAttribute = (object: Value, name: string): Value =>
  arrayAttribute(object, name) ?? getAttribute(object, name)

/** object.name = value. Throws run/attribute. */
export function setAttribute(object: Value, name: string, value: Value): void {
  if (isObject(object) && object.setAttribute) object.setAttribute(name, value)
  else fail('attribute', `attribute '${name}' of '${typeName(object)}' cannot be set`)
}

export const failAttribute = (object: Value, name: string): never =>
  fail('attribute', `'${typeName(object)}' object has no attribute '${name}'`)

/** Rows and columns exchanged; a vector stays as it is. */
export function transposed(array: NDArray): NDArray {
  const shape = [...array.shape].reverse()
  const data = array.data.slice()
  for (let k = 0; k < data.length; k++) {
    // the place of element k in the result, from the last axis, and its offset in the array
    let rest = k
    let offset = 0
    let stride = data.length
    for (const n of array.shape) {
      stride /= n
      offset += (rest % n) * stride
      rest = Math.floor(rest / n)
    }
    data[k] = array.data[offset]
  }
  return new NDArray(data, array.dtype, shape)
}

function arrayAttribute(object: Value, name: string): Value | undefined {
  const x = operand(object)
  if (!x || !(x.numpy || isObject(object))) return undefined
  const { value } = x
  const shape = value instanceof NDArray ? value.shape : []
  if (name === 'shape') return new Tuple(shape.map(BigInt))
  if (name === 'size') return BigInt(sizeOf(shape))
  if (name === 'ndim') return BigInt(shape.length)
  if (name === 'dtype') return value instanceof NDArray ? value.dtype : 'float64'
  if (name === 'T') {
    return value instanceof NDArray ? quantity(transposed(value), x.dimension) : object
  }
  return name === 'name' && object instanceof Unit ? object.name : undefined
}
