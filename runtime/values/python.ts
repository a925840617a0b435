/** Python's built-in functions on dynamic values. */
import { add, negative } from './arithmetic.js'
import { less, truth } from './comparison.js'
import { valueRepr, valueText } from './format.js'
import { roundedDecimal } from './format-float.js'
import { iterate, length } from './items.js'
import { npAbs } from './numpy-elementwise.js'
import { operand, typeName } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, Quantity, Tuple, type Value } from './value.js'

/** The items are made beforehand. */
const longestRange = 33_554_432n

/** range(stop), range(start, stop, step) as a list. Throws run/memory for more than 2**25 items. */
export function pyRange(start: Value, stop?: Value, step?: Value): Value[] {
  const [from, to] = stop === undefined ? [0n, whole(start)] : [whole(start), whole(stop)]
  const by = step === undefined ? 1n : whole(step)
  if (by === 0n) throw new ScriptError('run/value', 'range() arg 3 must not be zero')
  if ((by > 0n ? to - from : from - to) / (by > 0n ? by : -by) > longestRange) {
    const help = 'loop over fewer items, or use arrays, whose operations loop by themselves'
    throw new ScriptError('run/memory', `range() has more than ${longestRange} items`, help)
  }
  const result: Value[] = []
  for (let k = from; by > 0n ? k < to : k > to; k += by) result.push(k)
  return result
}

export const pyLen = (value: Value): bigint => BigInt(length(value))

export function pyAbs(value: Value): Value {
  if (typeof value === 'bigint') return value < 0n ? negative(value) : value
  if (typeof value === 'number') return Math.abs(value)
  return typeof value === 'boolean' ? BigInt(value) : npAbs(requireOperand('abs()', value))
}

/** int(x): towards zero; of a quantity its SI value; of a text the number in it. */
export function pyInt(value: Value): bigint {
  if (typeof value === 'string') {
    const text = value.trim().replace(/(?<=\d)_(?=\d)/g, '')
    if (/^[-+]?\d+$/.test(text)) return BigInt(text.replace(/^\+/, ''))
    const message = `invalid literal for int() with base 10: ${valueRepr(value)}`
    throw new ScriptError('run/value', message)
  }
  const x = scalar('int()', value)
  if (typeof x !== 'number') return BigInt(x)
  if (Number.isNaN(x)) throw new ScriptError('run/value', 'cannot convert float NaN to integer')
  if (Number.isFinite(x)) return BigInt(Math.trunc(x))
  throw new ScriptError('run/overflow', 'cannot convert float infinity to integer')
}

/** float(x): of a quantity its SI value. */
export function pyFloat(value: Value): number {
  if (typeof value !== 'string') return Number(scalar('float()', value))
  const text = value
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)_(?=\d)/g, '')
  const special = /^([-+]?)(inf(?:inity)?|nan)$/.exec(text)
  if (special !== null) {
    const size = special[2] === 'nan' ? Number.NaN : Infinity
    return special[1] === '-' ? -size : size
  }
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/.test(text)) return Number(text)
  const message = `could not convert string to float: ${valueRepr(value)}`
  throw new ScriptError('run/value', message)
}

export const pyStr = (value: Value): string => valueText(value)
export const pyRepr = (value: Value): string => valueRepr(value)
export const pyBool = (value: Value): boolean => truth(value)

/** round(x): the nearest integer, even of two; round(x, n): correct to n decimals. */
export function pyRound(value: Value, digits?: Value): Value {
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value)
  if (typeof value !== 'number') {
    const message = `type ${typeName(value)} doesn't define __round__ method`
    throw new ScriptError('run/type', message, 'use around(...) for arrays and quantities')
  }
  if (digits !== undefined && digits !== null) return roundedDecimal(value, Number(whole(digits)))
  return pyInt(roundedDecimal(value, 0))
}

/** min(a, b, ...) or min(sequence). Throws run/value for none. */
export const pyMin = (...values: Value[]): Value => best('min', values, (x, y) => less(x, y))
export const pyMax = (...values: Value[]): Value => best('max', values, (x, y) => less(y, x))

export function pySum(iterable: Value, start: Value = 0n): Value {
  let sum = start
  for (const item of iterate(iterable)) sum = add(sum, item)
  return sum
}

/** sorted(iterable): a new list; equal items keep their order. */
export function pySorted(iterable: Value): Value[] {
  return [...iterate(iterable)].sort(order)
}

export const order = (x: Value, y: Value): number =>
  truth(less(x, y)) ? -1 : truth(less(y, x)) ? 1 : 0

export function pyEnumerate(iterable: Value, start: Value = 0n): Value[] {
  return [...iterate(iterable)].map((item, k) => new Tuple([whole(start) + BigInt(k), item]))
}

/** zip(a, b): as long as the shortest. */
export function pyZip(...iterables: Value[]): Value[] {
  const columns = iterables.map((iterable) => [...iterate(iterable)])
  if (columns.length === 0) return []
  const count = Math.min(...columns.map((column) => column.length))
  return Array.from({ length: count }, (_, k) => new Tuple(columns.map((column) => column[k])))
}

export const pyList = (iterable?: Value): Value[] =>
  iterable === undefined ? [] : [...iterate(iterable)]

export const pyTuple = (iterable?: Value): Tuple => new Tuple(pyList(iterable))

export const pyReversed = (sequence: Value): Value[] => [...iterate(sequence)].reverse()

function best(name: string, values: Value[], better: (x: Value, y: Value) => Value): Value {
  const items = values.length === 1 ? [...iterate(values[0])] : values
  if (items.length === 0) {
    throw new ScriptError('run/value', `${name}() arg is an empty sequence`)
  }
  return items.reduce((x, y) => (truth(better(y, x)) ? y : x))
}

function whole(value: Value): bigint {
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value)
  throw new ScriptError(
    'run/type',
    `'${typeName(value)}' object cannot be interpreted as an integer`,
    'convert it with int(...)',
  )
}

/** The number in a scalar or in an array of one element. */
function scalar(name: string, value: Value): number | bigint | boolean {
  const x = operand(value instanceof Quantity ? value.value : value)
  if (x === undefined) {
    const message = `${name} argument must be a string or a number, not '${typeName(value)}'`
    throw new ScriptError('run/type', message)
  }
  if (!(x.value instanceof NDArray)) return x.value
  if (x.value.data.length === 1) return x.value.data[0]
  throw new ScriptError('run/type', 'only size-1 arrays can be converted to Python scalars')
}

function requireOperand(name: string, value: Value): Value {
  if (operand(value) !== undefined) return value
  throw new ScriptError('run/type', `bad operand type for ${name}: '${typeName(value)}'`)
}
