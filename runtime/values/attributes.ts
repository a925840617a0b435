/** Attributes of values: shape, size, T of arrays; Brian's objects answer for themselves. */
import { permuted } from './array-view.js'
import { dimensionValue } from './dimension-value.js'
import { isDimensionless } from './dimension.js'
import { type Operand, dtypeOf, operand, sizeOf, typeName } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, Tuple, Unit, type Value, isObject, quantity } from './value.js'

/** object.name of an object of Brian or of a figure. Throws run/attribute. */
export function getAttribute(object: Value, name: string): Value {
  const value = isObject(object)
    ? (object.getAttribute?.(name) ?? notes.get(object)?.get(name))
    : undefined
  return value === undefined ? failAttribute(object, name) : value
}

/** object.name of any value: apart, because few scripts ask arrays. Throws run/attribute. */
export const anyAttribute = (object: Value, name: string): Value =>
  arrayAttribute(object, name) ?? getAttribute(object, name)

/** Names with an underscore in front are free for what a script wants to keep. */
const notes = /* @__PURE__ */ new WeakMap<object, Map<string, Value>>()

/** object.name = value. Throws run/attribute. */
export function setAttribute(object: Value, name: string, value: Value): void {
  if (isObject(object) && name.startsWith('_')) {
    const own = notes.get(object) ?? new Map<string, Value>()
    notes.set(object, own.set(name, value))
  } else if (isObject(object) && object.setAttribute) object.setAttribute(name, value)
  else fail('attribute', `attribute '${name}' of '${typeName(object)}' cannot be set`)
}

export const failAttribute = (object: Value, name: string): never =>
  fail('attribute', `'${typeName(object)}' object has no attribute '${name}'`)

/** Axes in reverse order, a view; a vector stays as it is. */
export const transposed = (array: NDArray): NDArray =>
  permuted(array, [...array.shape.keys()].reverse())

function arrayAttribute(object: Value, name: string): Value | undefined {
  const x = operand(object)
  if (!x) return undefined
  const { value } = x
  const shape = value instanceof NDArray ? value.shape : []
  if (name === 'shape') return new Tuple(shape.map(BigInt))
  if (name === 'size') return BigInt(sizeOf(shape))
  if (name === 'ndim') return BigInt(shape.length)
  if (name === 'dtype') return dtypeOf(value)
  if (name === 'T') {
    return value instanceof NDArray ? quantity(transposed(value), x.dimension) : object
  }
  if (name === 'nbytes') return BigInt(sizeOf(shape) * itemSize(value))
  if (name === 'itemsize') return BigInt(itemSize(value))
  if (name === 'real') return object
  if (name === 'dim' || name === 'dimensions') return dimensionValue(x.dimension)
  if (name === 'is_dimensionless') return isDimensionless(x.dimension)
  if (!(object instanceof Unit)) return undefined
  if (name === 'dispname') return object.displayName
  return name === 'name' ? object.name : undefined
}

const itemSize = (value: Operand['value']): number =>
  ({ bool: 1, int32: 4, int64: 8, float64: 8 })[dtypeOf(value)]
