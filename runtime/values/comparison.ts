/** Comparisons, membership, identity and truth of dynamic values. Semantics 11.4. */
import { operands } from './arithmetic.js'
import { map, zip } from './broadcast.js'
import { sameDimension } from './dimension.js'
import { requireSameDimension } from './dimension-check.js'
import { type Operand, itemsOf, operand, typeName } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, Quantity, Unit, type Value, isObject } from './value.js'

/** a < b: a boolean, or a boolean array where one side is an array. */
export const less = (a: Value, b: Value): Value => compare('<', a, b, (x, y) => x < y)
export const lessEqual = (a: Value, b: Value): Value => compare('<=', a, b, (x, y) => x <= y)
export const greater = (a: Value, b: Value): Value => compare('>', a, b, (x, y) => x > y)
export const greaterEqual = (a: Value, b: Value): Value => compare('>=', a, b, (x, y) => x >= y)

/** a == b. Values of different kinds are unequal; quantities of different dimension throw. */
export const equal = (a: Value, b: Value): Value => compareEqual('==', a, b)

export const notEqual = (a: Value, b: Value): Value => compareEqual('!=', a, b)

/** `item in container`. Throws run/type for what has no items. */
export function contains(container: Value, item: Value): boolean {
  if (typeof container === 'string') {
    if (typeof item === 'string') return container.includes(item)
    fail('type', `'in <string>' requires string as left operand, not ${typeName(item)}`)
  }
  if (isObject(container) && container.contains) return container.contains(item)
  const own = isObject(container) ? container.iterate?.() : undefined
  const keys = own ?? (container instanceof Map ? container.keys() : undefined)
  const items = keys ? [...keys] : itemsOf(container)
  if (items !== undefined) return items.some((x) => isSame(x, item) || truth(equal(x, item)))
  if (!(operand(container)?.value instanceof NDArray)) {
    fail('type', `argument of type '${typeName(container)}' is not iterable`)
  }
  const matches = equal(container, item)
  return matches instanceof NDArray && matches.data.some((e: number) => e !== 0)
}

/** `a is b` */
export const isSame = (a: Value, b: Value): boolean => Object.is(a, b)

/** bool(value). Throws run/value for an array of several elements, as numpy does. */
export function truth(value: Value): boolean {
  // null, false, the empty string, 0 and 0n; NaN counts as true
  if (typeof value !== 'object' || value === null) return Number.isNaN(value) || Boolean(value)
  if (value instanceof Quantity) return truth(value.value)
  if (value instanceof NDArray) return truthOfArray(value)
  if (value instanceof Map) return value.size > 0
  if (isObject(value)) {
    return value.toArray ? truth(value.toArray()) : value.length?.() !== 0
  }
  return (itemsOf(value) as readonly Value[]).length > 0
}

type Ordered = string | boolean | bigint | number
type Test = (x: Ordered, y: Ordered) => boolean

function compareEqual(symbol: '==' | '!=', a: Value, b: Value): Value {
  const wanted = symbol === '=='
  if (a instanceof Unit && b instanceof Unit) return sameUnit(a, b) === wanted
  const x = operand(a)
  const y = operand(b)
  // JavaScript orders a bigint and a number exactly, as Python does
  const test: Test = (p, q) => (p <= q && p >= q) === wanted
  if ((x && y) || comparable(x, b) || comparable(y, a)) {
    return ordered(symbol, ...operands(symbol, a, b), test)
  }
  // an array beside None is compared element by element
  const array = b === null ? x?.value : a === null ? y?.value : undefined
  if (array instanceof NDArray) return map(array, 'bool', () => (wanted ? 0 : 1))
  const own = (isObject(a) && a.equals?.(b)) || (isObject(b) && b.equals?.(a))
  if (own instanceof NDArray) return wanted ? own : map(own, 'bool', (x) => 1 - Number(x))
  return sameItems(a, b) === wanted
}

function compare(symbol: string, a: Value, b: Value, test: Test): Value {
  if (typeof a === 'string' && typeof b === 'string') return test(a, b)
  const [x, y] = [itemsOf(a), itemsOf(b)]
  if (!x || !y || Array.isArray(a) !== Array.isArray(b)) {
    return ordered(symbol, ...operands(symbol, a, b), test)
  }
  // the first items that differ decide
  for (let k = 0; k < Math.min(x.length, y.length); k++) {
    const [p, q] = [x[k], y[k]]
    if (!isSame(p, q) && (truth(less(p, q)) || truth(less(q, p))))
      return compare(symbol, p, q, test)
  }
  return test(x.length, y.length)
}

function ordered(symbol: string, x: Operand, y: Operand, test: Test): Value {
  requireSameDimension('compare', symbol, x, y)
  const [p, q] = [x.value, y.value]
  if (p instanceof NDArray || q instanceof NDArray) {
    return zip(p, q, 'bool', (u, v) => (test(u, v) ? 1 : 0))
  }
  return test(p, q)
}

/** A list beside an array is compared elementwise. */
const comparable = (x: Operand | undefined, other: Value): boolean =>
  x?.numpy === true && itemsOf(other) !== undefined

function sameItems(a: Value, b: Value): boolean {
  if (a instanceof Map && b instanceof Map) return sameDicts(a, b)
  if (isObject(a) && a.equals) return a.equals(b) === true
  const [x, y] = [itemsOf(a), itemsOf(b)]
  if (!x || !y || Array.isArray(a) !== Array.isArray(b)) return a === b
  return x.length === y.length && x.every((e, k) => isSame(e, y[k]) || truth(equal(e, y[k])))
}

/** Units of different dimensions are unequal; only quantities throw. */
const sameUnit = (a: Unit, b: Unit): boolean =>
  a.scale === b.scale && sameDimension(a.dimension, b.dimension)

function sameDicts(a: Map<Value, Value>, b: Map<Value, Value>): boolean {
  const agrees = ([k, v]: [Value, Value]) => b.has(k) && truth(equal(v, b.get(k) ?? null))
  return a.size === b.size && [...a].every(agrees)
}

function truthOfArray({ data }: NDArray): boolean {
  if (data.length < 2) return data.length === 1 && data[0] !== 0
  fail(
    'value',
    'The truth value of an array with more than one element is ambiguous. ' +
      'Use a.any() or a.all()',
  )
}
