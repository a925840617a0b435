/** Subscripts, iteration, length and unpacking of every kind of value. */
import { equal, truth } from './comparison.js'
import { requireAgreement, isNeutral } from './dimension-check.js'
import * as arrays from './indexing.js'
import { keyRepr } from './format-key.js'
import { type Scalar, element, itemsOf, numeric, operand, typeName } from './operand.js'
import { ScriptError } from './script-error.js'
import { Slice, sliceRange } from './slice.js'
import { setVariableItem, variableItem } from './state-items.js'
import { VariableView } from './state-variable.js'
import { NDArray, Quantity, Tuple, type Value, isObject, quantity } from './value.js'

export { anyAttribute, getAttribute, setAttribute } from './attributes.js'
export { callMethod } from './methods.js'
export { slice } from './slice.js'
export { pyEllipsis } from './index-parts.js'

/** object[key]. Throws run/index, run/key, run/type. */
export function getItem(object: Value, key: Value): Value {
  const items = itemsOf(object)
  if (items !== undefined) {
    const part = pick(typeName(object), items, key)
    return key instanceof Slice && object instanceof Tuple ? new Tuple(part as Value[]) : part
  }
  if (typeof object === 'string') {
    const part = pick('string', [...object], key)
    return Array.isArray(part) ? part.join('') : part
  }
  if (object instanceof Map) return entry(object, key)
  if (object instanceof NDArray) return arrays.getItem(object, key)
  if (object instanceof Quantity && object.value instanceof NDArray) {
    return quantity(arrays.getItem(object.value, key) as number | NDArray, object.dimension)
  }
  if (object instanceof VariableView) return variableItem(object, key)
  if (isObject(object) && object.getItem) return object.getItem(key)
  if (object instanceof Quantity) {
    throw new ScriptError('run/index', 'a single quantity has no items: it is not an array')
  }
  throw new ScriptError('run/type', `'${typeName(object)}' object is not subscriptable`)
}

/** object[key] = value. Throws run/index, run/type, run/value, run/dimension-mismatch. */
export function setItem(object: Value, key: Value, value: Value): void {
  if (Array.isArray(object)) assignToList(object, key, value)
  else if (object instanceof Map) object.set(findKey(object, key), value)
  else if (object instanceof VariableView) setVariableItem(object, key, value)
  else if (isObject(object) && object.setItem) object.setItem(key, value)
  else {
    const array = object instanceof Quantity ? object.value : object
    if (!(array instanceof NDArray)) {
      const message = `'${typeName(object)}' object does not support item assignment`
      throw new ScriptError('run/type', message)
    }
    const x = numeric(value)
    if (object instanceof Quantity && !isNeutral(x)) {
      requireAgreement('Inconsistent units in assignment', object.dimension, x.dimension)
    }
    // a quantity that is stored in a plain array loses its unit, as in numpy
    arrays.setItem(array, key, x.value)
  }
}

/** len(value). Throws run/type for what has none. */
export function length(value: Value): number {
  if (typeof value === 'string') return [...value].length
  const items = itemsOf(value)
  if (items !== undefined) return items.length
  if (value instanceof Map) return value.size
  if (isObject(value) && value.length !== undefined) return value.length()
  const array = operand(value)?.value
  if (array instanceof NDArray && array.shape.length > 0) return array.shape[0]
  throw new ScriptError('run/type', `object of type '${typeName(value)}' has no len()`)
}

/** del object[key]. Throws run/index, run/key, run/type. */
export function delItem(object: Value, key: Value): void {
  if (object instanceof Map) {
    entry(object, key)
    object.delete(findKey(object, key))
  } else if (Array.isArray(object)) {
    if (!(key instanceof Slice)) {
      object.splice(position('list', object.length, key, 'assignment index'), 1)
      return
    }
    const { start, step, count } = sliceRange(key, object.length)
    const gone = new Set(Array.from({ length: count }, (_, k) => start + k * step))
    object.splice(0, object.length, ...object.filter((_, k) => !gone.has(k)))
  } else {
    const message = `'${typeName(object)}' object doesn't support item deletion`
    throw new ScriptError('run/type', message)
  }
}

/** The items in order, as a `for` loop visits them: of a dict its keys, of a matrix its rows. */
export function iterate(value: Value): Iterable<Value> {
  if (typeof value === 'string') return [...value]
  const items = itemsOf(value)
  if (items !== undefined) return items
  if (value instanceof Map) return value.keys()
  if (isObject(value) && value.iterate) return value.iterate()
  const x = operand(value)
  if (x !== undefined && x.value instanceof NDArray && x.value.shape.length > 0) {
    return elements(x.value, x.dimension)
  }
  throw new ScriptError('run/type', `'${typeName(value)}' object is not iterable`)
}

/** a, b = value. Throws run/value unless there are exactly n items. */
export function unpack(value: Value, n: number | bigint): Value[] {
  let items: Value[]
  try {
    items = [...iterate(value)]
  } catch {
    const message = `cannot unpack non-iterable ${typeName(value)} object`
    throw new ScriptError('run/type', message)
  }
  const count = Number(n)
  if (items.length === count) return items
  throw new ScriptError(
    'run/value',
    items.length > count
      ? `too many values to unpack (expected ${count})`
      : `not enough values to unpack (expected ${count}, got ${items.length})`,
  )
}

/** The key of a dict that equals this one: 1 and 1.0, tuples by their items. */
export function findKey(map: Map<Value, Value>, key: Value): Value {
  if (map.has(key) || typeof key === 'string') return key
  requireHashable(key)
  for (const known of map.keys()) {
    if (typeof known !== 'string' && typeName(known) !== 'Quantity' && truth(equal(known, key))) {
      return known
    }
  }
  return key
}

/** Lists, dicts, arrays and quantities can change, or be compared element by element. */
function requireHashable(key: Value): void {
  if (key instanceof Tuple) key.items.forEach(requireHashable)
  const name = typeName(key)
  if (!/^(list|dict|numpy\.ndarray|Quantity|VariableView)$/.test(name)) return
  throw new ScriptError('run/type', `unhashable type: '${name}'`)
}

function* elements(array: NDArray, dimension: Quantity['dimension']): Iterable<Value> {
  for (let k = 0; k < array.shape[0]; k++) {
    const item: Scalar | NDArray =
      array.shape.length === 1 ? element(array, k) : arrays.getItem(array, BigInt(k))
    yield quantity(item as number | NDArray, dimension)
  }
}

function pick(type: string, items: readonly Value[], key: Value): Value {
  if (key instanceof Slice) {
    const { start, step, count } = sliceRange(key, items.length)
    return Array.from({ length: count }, (_, k) => items[start + k * step])
  }
  return items[position(type, items.length, key)]
}

function position(type: string, length: number, key: Value, action = 'index'): number {
  if (typeof key !== 'bigint' && typeof key !== 'boolean') {
    const message = `${type} indices must be integers or slices, not ${typeName(key)}`
    throw new ScriptError('run/type', message, 'convert the index with int(...)')
  }
  const k = Number(key) < 0 ? Number(key) + length : Number(key)
  if (k >= 0 && k < length) return k
  throw new ScriptError('run/index', `${type} ${action} out of range`)
}

function assignToList(list: Value[], key: Value, value: Value): void {
  if (!(key instanceof Slice)) {
    list[position('list', list.length, key, 'assignment index')] = value
    return
  }
  const { start, step, count } = sliceRange(key, list.length)
  const values = [...iterate(value)]
  if (step === 1) list.splice(start, count, ...values)
  else if (values.length === count) {
    values.forEach((x, k) => {
      list[start + k * step] = x
    })
  } else {
    throw new ScriptError(
      'run/value',
      `attempt to assign sequence of size ${values.length} to extended slice of size ${count}`,
    )
  }
}

function entry(map: Map<Value, Value>, key: Value): Value {
  const value = map.get(findKey(map, key))
  if (value === undefined) throw new ScriptError('run/key', `KeyError: ${keyRepr(key)}`)
  return value
}
