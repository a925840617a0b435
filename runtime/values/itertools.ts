/** itertools on lists, and copies of values. */
import { iterate } from './items.js'
import { fail } from './script-error.js'
import { NDArray, Quantity, Tuple, type Value } from './value.js'

/** More would not fit into memory. */
const mostRows = 10_000_000

/** product(a, b, ...) */
export function pyProduct(...iterables: Value[]): Value[] {
  let rows: Value[][] = [[]]
  for (const iterable of iterables) {
    const items = [...iterate(iterable)]
    if (rows.length * items.length > mostRows) throw new RangeError('Invalid array length')
    rows = rows.flatMap((row) => items.map((item) => [...row, item]))
  }
  return rows.map((row) => new Tuple(row))
}

export const pyChain = (...iterables: Value[]): Value[] => iterables.flatMap((x) => [...iterate(x)])

/** combinations(items, k), in the order of the places. */
export function pyCombinations(iterable: Value, size: Value): Value[] {
  return chosen([...iterate(iterable)], Number(size), (last) => last + 1)
}

export function pyCombinationsWithReplacement(iterable: Value, size: Value): Value[] {
  return chosen([...iterate(iterable)], Number(size), (last) => last)
}

function chosen(items: Value[], size: number, next: (last: number) => number): Value[] {
  if (size < 0) fail('value', 'r must be non-negative')
  let rows: number[][] = items.map((_, k) => [k])
  if (size === 0) return [new Tuple([])]
  for (let k = 1; k < size; k++) {
    rows = rows.flatMap((row) => {
      const from = next(row[row.length - 1])
      return items.slice(from).map((_, j) => [...row, from + j])
    })
  }
  return rows.map((row) => new Tuple(row.map((k) => items[k])))
}

export function pyPermutations(iterable: Value, size: Value = null): Value[] {
  const items = [...iterate(iterable)]
  const length = size === null ? items.length : Number(size)
  let rows: number[][] = [[]]
  for (let k = 0; k < length; k++) {
    rows = rows.flatMap((row) => items.flatMap((_, j) => (row.includes(j) ? [] : [[...row, j]])))
  }
  return rows.map((row) => new Tuple(row.map((k) => items[k])))
}

/** islice(items, stop), islice(items, start, stop, step) */
export function pyIslice(iterable: Value, start: Value, stop?: Value, step: Value = 1n): Value[] {
  const [from, to] = stop === undefined ? [0, start] : [Number(start ?? 0), stop]
  const items = [...iterate(iterable)].slice(from, to === null ? undefined : Number(to))
  return items.filter((_, k) => k % Number(step ?? 1n) === 0)
}

export function pyRepeat(value: Value, times: Value): Value[] {
  return Array.from({ length: Math.max(0, Number(times)) }, () => value)
}

/** zip_longest(a, b, fillvalue=x) */
export function pyZipLongest(fill: Value, ...iterables: Value[]): Value[] {
  const columns = iterables.map((iterable) => [...iterate(iterable)])
  const count = Math.max(0, ...columns.map((column) => column.length))
  return Array.from(
    { length: count },
    (_, k) => new Tuple(columns.map((column) => (k < column.length ? column[k] : fill))),
  )
}

/** copy.deepcopy(value): objects of Brian cannot be copied. */
export function pyDeepcopy(value: Value): Value {
  if (Array.isArray(value)) return value.map(pyDeepcopy)
  if (value instanceof Tuple) return new Tuple(value.items.map(pyDeepcopy))
  if (value instanceof Map) return new Map([...value].map(([k, v]) => [k, pyDeepcopy(v)]))
  return copyArray(value)
}

/** copy.copy(value) */
export function pyCopy(value: Value): Value {
  if (Array.isArray(value)) return [...value]
  return value instanceof Map ? new Map(value) : copyArray(value)
}

function copyArray(value: Value): Value {
  if (value instanceof NDArray) return new NDArray(value.data.slice(), value.dtype, value.shape)
  if (value instanceof Quantity && value.value instanceof NDArray) {
    return new Quantity(copyArray(value.value) as NDArray, value.dimension)
  }
  return value
}
