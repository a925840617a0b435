/** Reads the arguments of a plotting call: arrays, numbers, words and keywords. */
import { isObject, NDArray, Quantity, Tuple, type Value } from '../values/value.js'
import { faults } from './messages.js'

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
  if (typeof value === 'number') return scalar(value)
  if (typeof value === 'bigint' || typeof value === 'boolean') return scalar(Number(value))
  if (value === null) return scalar(Number.NaN)
  if (value instanceof Quantity) return toNumbers(call, value.value)
  if (value instanceof NDArray) {
    const data = value.data instanceof Float64Array ? value.data : Float64Array.from(value.data)
    return { data, shape: value.shape }
  }
  if (Array.isArray(value)) return stack(call, value)
  if (value instanceof Tuple) return stack(call, value.items)
  if (isObject(value) && value.toArray) return toNumbers(call, value.toArray())
  throw faults.type(call, `${typeText(value)} cannot be plotted`, 'give numbers or an array')
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

/** A list of values, from a list, a tuple or an array. */
export function toList(call: string, value: Value): readonly Value[] {
  if (Array.isArray(value)) return value
  if (value instanceof Tuple) return value.items
  return Array.from(toVector(call, value))
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

/** `given` with the short names of matplotlib spelled out; the caller's list says which exist. */
export class Options {
  private readonly values = new Map<string, Value>()

  /**
   * @param known the names that the call understands
   * @param ignored those that have no effect on the picture
   */
  constructor(
    readonly call: string,
    given: Keywords,
    known: readonly string[],
    ignored: readonly string[] = [],
  ) {
    for (const [short, value] of Object.entries(given)) {
      const name = aliases[short] && known.includes(aliases[short]) ? aliases[short] : short
      if (ignored.includes(name)) continue
      if (!known.includes(name)) throw faults.keyword(call, short, known)
      if (this.values.has(name)) throw faults.type(call, `'${name}' is given twice`)
      if (value !== undefined) this.values.set(name, value)
    }
  }

  has(name: string): boolean {
    return (this.values.get(name) ?? null) !== null
  }

  get(name: string): Value {
    return this.values.get(name) ?? null
  }

  number(name: string): number | undefined
  number(name: string, fallback: number): number
  number(name: string, fallback?: number): number | undefined {
    return this.has(name) ? toNumber(this.call, this.get(name)) : fallback
  }

  text(name: string): string | undefined
  text(name: string, fallback: string): string
  text(name: string, fallback?: string): string | undefined {
    return this.has(name) ? toText(this.call, this.get(name)) : fallback
  }

  flag(name: string, fallback: boolean): boolean {
    return this.has(name) ? isTrue(this.get(name)) : fallback
  }

  word(name: string, words: readonly string[], fallback: string): string {
    const word = this.text(name, fallback)
    if (!words.includes(word)) {
      throw faults.value(this.call, `${name}='${word}' is unknown`, `use ${words.join(', ')}`)
    }
    return word
  }
}

/**
 * Keywords from positional arguments: `names` in matplotlib's order. A surplus argument is a
 * fault, and so is one that is given both ways.
 */
export function bind(
  call: string,
  positional: readonly Value[],
  keywords: Keywords,
  names: readonly string[],
): Keywords {
  if (positional.length > names.length) {
    throw faults.type(
      call,
      `takes at most ${names.length} positional arguments but ${positional.length} were given`,
    )
  }
  const bound: Keywords = { ...keywords }
  positional.forEach((value, k) => {
    if (names[k] in keywords) throw faults.type(call, `'${names[k]}' is given twice`)
    bound[names[k]] = value
  })
  return bound
}

/** Values of `data` repeated to n elements where there is only one. */
export function broadcast(call: string, data: Float64Array, n: number): Float64Array {
  if (data.length === n) return data
  if (data.length === 1) return new Float64Array(n).fill(data[0])
  throw faults.value(call, `arrays of ${data.length} and ${n} elements do not fit together`)
}

const aliases: Record<string, string> = {
  c: 'color',
  lw: 'linewidth',
  ls: 'linestyle',
  ms: 'markersize',
  mfc: 'markerfacecolor',
  mec: 'markeredgecolor',
  mew: 'markeredgewidth',
  ds: 'drawstyle',
  aa: 'antialiased',
  fc: 'facecolor',
  ec: 'edgecolor',
  facecolors: 'facecolor',
  edgecolors: 'edgecolor',
  linewidths: 'linewidth',
  linestyles: 'linestyle',
  colors: 'color',
  ha: 'horizontalalignment',
  va: 'verticalalignment',
  size: 'fontsize',
  weight: 'fontweight',
  family: 'fontfamily',
  ncols: 'ncol',
}

const scalar = (x: number): Numbers => ({ data: Float64Array.of(x), shape: [] })

function stack(call: string, items: readonly Value[]): Numbers {
  const parts = items.map((item) => toNumbers(call, item))
  const inner = parts[0]?.shape ?? []
  const data = new Float64Array(parts.reduce((n, part) => n + part.data.length, 0))
  let at = 0
  for (const part of parts) {
    if (part.shape.join() !== inner.join()) {
      throw faults.value(call, 'the rows of a nested list differ in length')
    }
    data.set(part.data, at)
    at += part.data.length
  }
  return { data, shape: [items.length, ...inner] }
}

function typeText(value: Value): string {
  if (typeof value === 'string') return `the text '${value}'`
  if (isObject(value)) return `a ${value.typeName}`
  return value instanceof Map ? 'a dict' : 'this value'
}
