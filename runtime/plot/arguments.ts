/** Reads the arguments of a plotting call: arrays, numbers and words. */
import { itemsOf, operand, typeName } from '../values/operand.js'
import { isObject, NDArray, Tuple, type Value } from '../values/value.js'
import * as faults from './messages.js'

export type Keywords = Record<string, Value>

/** An array of numbers in C order; a scalar has the shape []. */
export interface Numbers {
  readonly data: Float64Array
  readonly shape: readonly number[]
}

/**
 * The numbers of a value: scalar, list, array, quantity (in SI units, as matplotlib sees it) or
 * a view of state variables. Booleans count as 0 and 1.
 */
export function toNumbers(call: string, value: Value): Numbers {
  const items = itemsOf(value)
  if (items) return stack(call, items)
  const number = value === null ? Number.NaN : operand(value)?.value
  if (number === undefined) {
    throw faults.type(call, `${typeText(value)} cannot be plotted`, 'give numbers or an array')
  }
  if (!(number instanceof NDArray)) return { data: Float64Array.of(Number(number)), shape: [] }
  const { data, shape } = number
  return { data: data instanceof Float64Array ? data : Float64Array.from(data), shape }
}

/** A vector; a scalar counts as a vector of one element. */
export function toVector(call: string, value: Value): Float64Array {
  const { data, shape } = toNumbers(call, value)
  if (shape.length > 1) {
    throw faults.value(call, 'expects one-dimensional data', 'choose a row: x[0]')
  }
  return Float64Array.from(data)
}

export function toNumber(call: string, value: Value): number {
  const { data } = toNumbers(call, value)
  if (data.length !== 1) throw faults.type(call, `expects a number, not ${data.length} of them`)
  return data[0]
}

export function toText(call: string, value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint' || typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value === null) return 'None'
  if (isObject(value) && value.toText) return value.toText()
  throw faults.type(call, `expects a text, not ${typeText(value)}`, 'use str(...) or a format')
}

/** The lines of `plot(x, y)`, one for each column; without x the rows are counted. */
export function linesOf(call: string, yValue: Value, xValue?: Value) {
  const y = toColumns(call, yValue)
  const rows = y[0]?.length ?? 0
  const x = toColumns(call, xValue ?? Array.from({ length: rows }, (_, n) => n))
  // a matrix without columns has no line
  if (y.length === 0 || x.length === 0) return []
  if (x[0].length !== rows) throw faults.lengths(call, x[0].length, rows)
  if (x.length > 1 && y.length > 1 && x.length !== y.length) {
    throw faults.value(call, `x has ${x.length} columns and y has ${y.length}`)
  }
  const most = x.length > y.length ? x : y
  return most.map((_, k) => ({ x: x[k % x.length], y: y[k % y.length] }))
}

/** Vectors of a value: itself, or the columns of a matrix. */
function toColumns(call: string, value: Value): Float64Array[] {
  const { data, shape } = toNumbers(call, value)
  if (shape.length > 2) throw faults.value(call, 'draws at most two-dimensional data')
  const columns = shape[1] ?? 1
  return Array.from({ length: columns }, (_, j) => data.filter((_, k) => k % columns === j))
}

/** A list of values, from a list, a tuple or an array. */
export function toList(call: string, value: Value): readonly Value[] {
  return itemsOf(value) ?? Array.from(toVector(call, value))
}

export const isSequence = (value: Value): value is Value[] | Tuple | NDArray =>
  Array.isArray(value) || value instanceof Tuple || value instanceof NDArray

export const isTrue = (value: Value): boolean =>
  !(value === null || value === false || value === 0 || value === 0n || value === '')

/** Python's `repr` of a number where a label is made of it. */
function numberText(value: number | bigint): string {
  if (typeof value === 'bigint') return value.toString()
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value)
}

/** Values of `data` repeated to n elements where there is only one. */
export function broadcast(call: string, data: Float64Array, n: number): Float64Array {
  if (data.length === n) return data
  if (data.length === 1) return new Float64Array(n).fill(data[0])
  throw faults.value(call, `arrays of ${data.length} and ${n} elements do not fit together`)
}

function stack(call: string, items: readonly Value[]): Numbers {
  const parts = items.map((item) => toNumbers(call, item))
  const inner = parts[0]?.shape ?? []
  if (parts.some(({ shape }) => shape.join() !== inner.join())) {
    throw faults.value(call, 'the rows of a nested list differ in length')
  }
  const data = Float64Array.from(parts.flatMap((part) => Array.from(part.data)))
  return { data, shape: [items.length, ...inner] }
}

const typeText = (value: Value): string =>
  typeof value === 'string' ? `the text '${value}'` : `a ${typeName(value)}`
