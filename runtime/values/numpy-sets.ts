/** numpy's functions on arrays as sets, and on where elements stand. */
import { sameDimension } from './dimension.js'
import { isNeutral, requireAgreement } from './dimension-check.js'
import { asArray, integer, withDimension } from './numpy-apply.js'
import { newArray, newData, numeric, promote } from './operand.js'
import { quickOrder } from './quick-order.js'
import { fail } from './script-error.js'
import { type ArrayData, type DType, NDArray, Tuple, type Value } from './value.js'

type Optional = Value | undefined

/** unique(ar, return_index, return_inverse, return_counts): different elements, ascending. */
export function npUnique(
  ar: Value,
  index?: Optional,
  inverse?: Optional,
  counts?: Optional,
): Value {
  const { array, dimension } = asArray(ar)
  const { data } = array
  // stable, so that the first of equal elements leads
  const order = quickOrder(data).sort((p, q) => compare(data[p], data[q]) || p - q)
  const starts = order.flatMap((k, j) =>
    j === 0 || differs(data[k], data[order[j - 1]]) ? [j] : [],
  )
  const values = withDimension(
    vectorOf(
      starts.map((j) => data[order[j]]),
      array.dtype,
    ),
    dimension,
  )
  const parts: Value[] = [values]
  if (index === true) parts.push(vectorOf(starts.map((j) => order[j])))
  if (inverse === true) {
    const places = newArray('int64', [data.length])
    starts.forEach((start, n) => {
      const end = starts[n + 1] ?? data.length
      for (let j = start; j < end; j++) places.data[order[j]] = n
    })
    parts.push(places)
  }
  if (counts === true) {
    parts.push(vectorOf(starts.map((start, n) => (starts[n + 1] ?? data.length) - start)))
  }
  return parts.length === 1 ? values : new Tuple(parts)
}

const compare = (x: number, y: number): number =>
  x < y ? -1 : x > y ? 1 : Number(Number.isNaN(x)) - Number(Number.isNaN(y))
const differs = (x: number, y: number): boolean => x !== y && !(Number.isNaN(x) && Number.isNaN(y))

const vectorOf = (values: readonly number[], dtype: DType = 'int64'): NDArray => {
  const data = newData(dtype, values.length)
  data.set(values)
  return new NDArray(data, dtype, [values.length])
}

/** isin(element, test, invert), in1d: which elements are among the others. */
export function npIsin(element: Value, test: Value, invert?: Optional): Value {
  const { array } = asArray(element)
  const known = new Set(asArray(test).array.data)
  const wanted = invert !== true
  const result = newArray('bool', array.shape)
  array.data.forEach((x: number, k: number) => {
    // NaN is in no set of numpy's
    result.data[k] = Number((!Number.isNaN(x) && known.has(x + 0)) === wanted)
  })
  return withDimension(result, numeric(result).dimension)
}

/** in1d(a, b): as isin, flattened. */
export function npIn1d(element: Value, test: Value, invert?: Optional): Value {
  const flags = asArray(npIsin(element, test, invert)).array
  return new NDArray(flags.data, 'bool', [flags.data.length])
}

/** intersect1d(a, b), without unit as in Brian */
export const npIntersect1d = (a: Value, b: Value): Value =>
  chosen(a, b, (x, inB) => inB && !Number.isNaN(x))

/** setdiff1d(a, b): keeps the unit of a. */
export const npSetdiff1d = (a: Value, b: Value): Value =>
  withDimension(
    chosen(a, b, (_, inB) => !inB, true),
    asArray(a).dimension,
  )

function chosen(a: Value, b: Value, f: (x: number, inB: boolean) => boolean, own = false): NDArray {
  const [p, q] = [asArray(a).array, asArray(b).array]
  const known = new Set(q.data)
  const values = [...ascending(p.data)].filter((x) => f(x, known.has(x)))
  return vectorOf(values, own ? p.dtype : promote(p.dtype, q.dtype))
}

const ascending = (data: ArrayData): number[] => [...new Set(data)].sort(compare)

/** union1d(a, b), without unit as in Brian */
export function npUnion1d(a: Value, b: Value): Value {
  const [p, q] = [asArray(a).array, asArray(b).array]
  const all = Float64Array.from([...p.data, ...q.data])
  return vectorOf(ascending(all), promote(p.dtype, q.dtype))
}

export const npSetxor1d = (a: Value, b: Value): Value => {
  const [p, q] = [asArray(a).array, asArray(b).array]
  const [inA, inB] = [new Set(p.data), new Set(q.data)]
  const all = ascending(Float64Array.from([...p.data, ...q.data]))
  return vectorOf(
    all.filter((x) => inA.has(x) !== inB.has(x)),
    promote(p.dtype, q.dtype),
  )
}

/** searchsorted(a, v, side): where v would be inserted into the sorted a. */
export function npSearchsorted(a: Value, v: Value, side?: Optional): Value {
  const [sorted, wanted] = [asArray(a), asArray(v)]
  if (!isNeutral(numeric(v)) && !sameDimension(sorted.dimension, wanted.dimension)) {
    requireAgreement('searchsorted', sorted.dimension, wanted.dimension)
  }
  if (side !== undefined && side !== null && side !== 'left' && side !== 'right') {
    fail('value', "search side must be 'left' or 'right'")
  }
  return places(sorted.array.data, wanted.array, side === 'right')
}

function places(sorted: ArrayData, wanted: NDArray, right: boolean): Value {
  const position = (x: number) => insertion(sorted, x, right)
  if (wanted.shape.length === 0) return BigInt(position(wanted.data[0]))
  const result = newArray('int64', wanted.shape)
  wanted.data.forEach((x: number, k: number) => {
    result.data[k] = position(x)
  })
  return result
}

/** How many elements of the sorted data come before x, in numpy's order: NaN last. */
export function insertion(data: ArrayData, x: number, right: boolean): number {
  let [low, high] = [0, data.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const order = compare(data[middle], x)
    if (order < 0 || (right && order === 0)) low = middle + 1
    else high = middle
  }
  return low
}

/** digitize(x, bins, right): the number of the bin that each x lies in. */
export function npDigitize(x: Value, bins: Value, right?: Optional): Value {
  const [wanted, edges] = [asArray(x).array, asArray(bins).array]
  const { data } = edges
  const steps = Array.from(data.subarray(1), (e, k) => e - data[k])
  const rising = steps.every((d) => d >= 0)
  if (!rising && !steps.every((d) => d <= 0)) {
    fail('value', 'bins must be monotonically increasing or decreasing')
  }
  if (rising) return places(data, wanted, right !== true)
  const backwards = data.slice().reverse()
  const found = asArray(places(backwards, wanted, right !== true)).array
  const result = newArray('int64', wanted.shape)
  found.data.forEach((k: number, j: number) => {
    result.data[j] = data.length - k
  })
  return withDimension(result, numeric(result).dimension)
}

/** bincount(x, weights, minlength): how often each whole number occurs, or the sum of weights. */
export function npBincount(x: Value, weights?: Optional, least?: Optional): Value {
  const { data, dtype } = asArray(x).array
  if (dtype === 'float64' && data.length > 0) {
    fail(
      'type',
      "Cannot cast array data from dtype('float64') to dtype('int64')",
      'use astype(int)',
    )
  }
  if (data.some((k: number) => k < 0)) {
    fail('value', "'list' argument must have no negative elements")
  }
  const given = weights === undefined || weights === null ? undefined : asArray(weights).array.data
  if (given && given.length !== data.length) {
    fail('value', "The weights and list don't have the same length.")
  }
  let size = least === undefined || least === null ? 0 : integer(least, 'minlength')
  for (const k of data) size = Math.max(size, k + 1)
  const result = newArray(given ? 'float64' : 'int64', [size])
  for (let k = 0; k < data.length; k++) result.data[data[k]] += given ? given[k] : 1
  return result
}
