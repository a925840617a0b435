/** Comparisons, membership, identity and truth of dynamic values. Semantics 11.4. */
import { operands } from './arithmetic.js'
import { map, zip } from './broadcast.js'
import { sameDimension } from './dimension.js'
import { requireSameDimension } from './dimension-check.js'
import { type Operand, type Scalar, itemsOf, operand, typeName } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, Quantity, Tuple, Unit, type Value, isObject } from './value.js'

/** a < b: a boolean, or a boolean array where one side is an array. */
export const less = (a: Value, b: Value): Value => compare('<', a, b)
export const lessEqual = (a: Value, b: Value): Value => compare('<=', a, b)
export const greater = (a: Value, b: Value): Value => compare('>', a, b)
export const greaterEqual = (a: Value, b: Value): Value => compare('>=', a, b)

/** a == b. Values of different kinds are unequal; quantities of different dimension throw. */
export const equal = (a: Value, b: Value): Value => compareEqual('==', a, b)

export const notEqual = (a: Value, b: Value): Value => compareEqual('!=', a, b)

/** `item in container`. Throws run/type for what has no items. */
export function contains(container: Value, item: Value): boolean {
  if (typeof container === 'string') {
    if (typeof item === 'string') return container.includes(item)
    const message = `'in <string>' requires string as left operand, not ${typeName(item)}`
    throw new ScriptError('run/type', message)
  }
  const items = Array.isArray(container)
    ? container
    : container instanceof Tuple
      ? container.items
      : container instanceof Map
        ? [...container.keys()]
        : undefined
  if (items !== undefined) return items.some((x) => isSame(x, item) || truth(equal(x, item)))
  const array = operand(container)?.value
  if (!(array instanceof NDArray)) {
    throw new ScriptError('run/type', `argument of type '${typeName(container)}' is not iterable`)
  }
  const matches = equal(container, item)
  return matches instanceof NDArray && matches.data.some((e: number) => e !== 0)
}

/** `a is b` */
export const isSame = (a: Value, b: Value): boolean => Object.is(a, b)

/** bool(value). Throws run/value for an array of several elements, as numpy does. */
export function truth(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value
    case 'number':
      return value !== 0
    case 'bigint':
      return value !== 0n
    case 'string':
      return value !== ''
  }
  if (value === null) return false
  if (Array.isArray(value)) return value.length > 0
  if (value instanceof Map) return value.size > 0
  if (value instanceof Tuple) return value.items.length > 0
  if (value instanceof Quantity) return truth(value.value)
  if (value instanceof NDArray) return truthOfArray(value)
  if (isObject(value)) {
    if (value.toArray !== undefined) return truth(value.toArray())
    if (value.length !== undefined) return value.length() > 0
  }
  return true
}

type Equality = '==' | '!='
type Symbol = '<' | '<=' | '>' | '>=' | Equality

function compareEqual(symbol: Equality, a: Value, b: Value): Value {
  if (a instanceof Unit && b instanceof Unit) return sameUnit(a, b) === (symbol === '==')
  const x = operand(a)
  const y = operand(b)
  if (x !== undefined && y !== undefined) return ordered(symbol, a, x, b, y)
  if (comparable(x, b) || comparable(y, a)) {
    const [left, right] = operands(symbol, a, b)
    return ordered(symbol, a, left, b, right)
  }
  // an array beside None is compared element by element
  const array = b === null ? x?.value : a === null ? y?.value : undefined
  if (array instanceof NDArray) return map(array, 'bool', () => (symbol === '!=' ? 1 : 0))
  return sameItems(a, b) === (symbol === '==')
}

function compare(symbol: Symbol, a: Value, b: Value): Value {
  if (typeof a === 'string' && typeof b === 'string') return test(symbol, a < b, a > b)
  const [x, y] = [itemsOf(a), itemsOf(b)]
  if (x !== undefined && y !== undefined && Array.isArray(a) === Array.isArray(b)) {
    return compareItems(symbol, x, y)
  }
  if (x !== undefined || y !== undefined) {
    const [left, right] = [operand(a), operand(b)]
    if (left?.numpy !== true && right?.numpy !== true) throw notOrdered(symbol, a, b)
  }
  if (operand(a) === undefined && operand(b) === undefined) throw notOrdered(symbol, a, b)
  if ([a, b].some((v) => v === null || typeof v === 'string' || v instanceof Map)) {
    throw notOrdered(symbol, a, b)
  }
  const [left, right] = operands(symbol, a, b)
  return ordered(symbol, a, left, b, right)
}

function ordered(symbol: Symbol, a: Value, x: Operand, b: Value, y: Operand): Value {
  requireSameDimension('perform comparison', symbol, a, x, b, y)
  if (!(x.value instanceof NDArray) && !(y.value instanceof NDArray)) {
    return compareScalars(symbol, x.value, y.value)
  }
  const f = (p: number, q: number) => (test(symbol, p < q, p > q, p === q) ? 1 : 0)
  return zip(x.value, y.value, 'bool', f)
}

/** JavaScript compares a bigint with a number exactly, as Python does. */
function compareScalars(symbol: Symbol, p: Scalar, q: Scalar): boolean {
  const nan = Number.isNaN(p) || Number.isNaN(q)
  return test(symbol, p < q, p > q, !nan && !(p < q) && !(p > q))
}

function test(symbol: Symbol, below: boolean, above: boolean, same = !below && !above): boolean {
  switch (symbol) {
    case '<':
      return below
    case '>':
      return above
    case '==':
      return same
    case '!=':
      return !same
    case '<=':
      return below || same
    case '>=':
      return above || same
  }
}

function compareItems(symbol: Symbol, a: readonly Value[], b: readonly Value[]): Value {
  for (let k = 0; k < Math.min(a.length, b.length); k++) {
    if (!truth(equal(a[k], b[k]))) return compare(symbol, a[k], b[k])
  }
  return test(symbol, a.length < b.length, a.length > b.length)
}

/** A list beside an array is compared elementwise. */
function comparable(x: Operand | undefined, other: Value): boolean {
  return x?.numpy === true && itemsOf(other) !== undefined
}

function sameItems(a: Value, b: Value): boolean {
  if (a instanceof Map && b instanceof Map) return sameDicts(a, b)
  const [x, y] = [itemsOf(a), itemsOf(b)]
  if (x === undefined || y === undefined || Array.isArray(a) !== Array.isArray(b)) return a === b
  return x.length === y.length && x.every((e, k) => isSame(e, y[k]) || truth(equal(e, y[k])))
}

/** Units of different dimensions are unequal; only quantities throw. */
function sameUnit(a: Unit, b: Unit): boolean {
  return a.scale === b.scale && sameDimension(a.dimension, b.dimension)
}

function sameDicts(a: Map<Value, Value>, b: Map<Value, Value>): boolean {
  const agrees = ([k, v]: [Value, Value]) => b.has(k) && truth(equal(v, b.get(k) ?? null))
  return a.size === b.size && [...a].every(agrees)
}

function truthOfArray({ data }: NDArray): boolean {
  if (data.length < 2) return data.length === 1 && data[0] !== 0
  throw new ScriptError(
    'run/value',
    'The truth value of an array with more than one element is ambiguous. ' +
      'Use a.any() or a.all()',
  )
}

function notOrdered(symbol: Symbol, a: Value, b: Value): ScriptError {
  return new ScriptError(
    'run/type',
    `'${symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  )
}
