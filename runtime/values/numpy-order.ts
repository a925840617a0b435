/** numpy's sorting, searching and choosing. Dimension rules: semantics 11.4. */
import { broadcastShapes, broadcastTo, resultType } from './broadcast.js'
import { isDimensionless } from './dimension.js'
import { isNeutral, requireAgreement } from './dimension-check.js'
import { arrayOfOperand, asArray, axisOf, withDimension } from './numpy-apply.js'
import { lanes } from './numpy-reduce.js'
import { quickOrder } from './quick-order.js'
import { element, newArray, newData, numeric } from './operand.js'
import { type ArrayData, NDArray, Tuple, type Value } from './value.js'

/** sort(a): ascending along the last axis, NaN at the end. A copy. */
export function npSort(a: Value, axis: Value = -1n): Value {
  const { array, dimension } = asArray(a)
  const result = newArray(array.dtype, array.shape)
  const along = axisOf(axis, array.shape.length) ?? 0
  lanes(array, along, (lane, _, base, stride) => {
    quickOrder(lane).forEach((from, j) => {
      result.data[base + j * stride] = lane[from]
    })
  })
  return withDimension(result, dimension)
}

/** argsort(a): the indices that sort it; equal elements in the order that numpy gives them. */
export function npArgsort(a: Value, axis: Value = -1n): Value {
  const { array } = asArray(a)
  const result = newArray('int64', array.shape)
  lanes(array, axisOf(axis, array.shape.length) ?? 0, (lane, _, base, stride) => {
    quickOrder(lane).forEach((from, j) => {
      result.data[base + j * stride] = from
    })
  })
  return result
}

/** median(a): the middle of the sorted elements, or the mean of the two in the middle. */
export function npMedian(a: Value): Value {
  const { array, dimension } = asArray(a)
  const sorted = quickOrder(array.data).map((k) => array.data[k])
  const { length } = sorted
  // NaN sorts to the end, and numpy's median of it is NaN
  const hasNaN = Number.isNaN(sorted[length - 1])
  const [low, high] = [sorted[(length - 1) >> 1], sorted[length >> 1]]
  const middle = length % 2 === 1 ? low : (low + high) / 2
  return withDimension(length === 0 || hasNaN ? Number.NaN : middle, dimension)
}

/** unique(a): the different elements, ascending. */
export function npUnique(a: Value): Value {
  const { array, dimension } = asArray(a)
  const sorted = quickOrder(array.data).map((k) => array.data[k])
  const kept = sorted.filter(
    (x, k) => k === 0 || (x !== sorted[k - 1] && !(Number.isNaN(x) && Number.isNaN(sorted[k - 1]))),
  )
  const data = newData(array.dtype, kept.length)
  data.set(kept)
  return withDimension(new NDArray(data, array.dtype, [kept.length]), dimension)
}

/** where(condition, x, y) elementwise; where(condition) as nonzero. */
export function npWhere(condition: Value, x?: Value, y?: Value): Value {
  if (x === undefined || y === undefined) return npNonzero(condition)
  const test = arrayOfOperand(numeric(condition))
  const [a, b] = [numeric(x), numeric(y)]
  if (!isNeutral(a) && !isNeutral(b)) {
    requireAgreement('x and y need to have the same dimensions', a.dimension, b.dimension)
  }
  const [then, otherwise] = [arrayOfOperand(a), arrayOfOperand(b)]
  const shape = broadcastShapes(test.shape, broadcastShapes(then.shape, otherwise.shape))
  const result = newArray(resultType(a.value, b.value), shape)
  const [t, p, q] = [test, then, otherwise].map((array) => broadcastTo(array, shape))
  for (let k = 0; k < result.data.length; k++) result.data[k] = t[k] !== 0 ? p[k] : q[k]
  const dimension = isDimensionless(a.dimension) ? b.dimension : a.dimension
  return withDimension(shape.length === 0 ? element(result, 0) : result, dimension)
}

/** nonzero(a): a tuple of index arrays, one for each axis. */
export function npNonzero(a: Value): Value {
  const { array } = asArray(a)
  const shape = array.shape.length === 0 ? [1] : array.shape
  const found: number[] = []
  array.data.forEach((x: number, k: number) => {
    if (x !== 0) found.push(k)
  })
  let stride = array.data.length
  const indices = shape.map((n) => {
    stride /= n
    return integers(found.map((k) => Math.floor(k / stride) % n))
  })
  return new Tuple(indices)
}

/** flatnonzero(a): positions in the flattened array. */
export function npFlatnonzero(a: Value): Value {
  const { array } = asArray(a)
  const flat = new NDArray(array.data, array.dtype, [array.data.length])
  return (npNonzero(flat) as Tuple).items[0]
}

/** The number of elements that are not 0. */
export function npCountNonzero(a: Value): Value {
  return BigInt(asArray(a).array.data.filter((x: number) => x !== 0).length)
}

/** searchsorted(a, v): where v would be inserted into the sorted a, before equal elements. */
export function npSearchsorted(a: Value, v: Value, side: Value = 'left'): Value {
  const [sorted, wanted] = [asArray(a), asArray(v)]
  if (!isNeutral(numeric(v))) {
    requireAgreement('searchsorted', sorted.dimension, wanted.dimension)
  }
  const position = (x: number) => insertion(sorted.array.data, x, side === 'right')
  if (wanted.array.shape.length === 0) return BigInt(position(wanted.array.data[0]))
  const result = newArray('int64', wanted.array.shape)
  wanted.array.data.forEach((x: number, k: number) => {
    result.data[k] = position(x)
  })
  return result
}

function insertion(data: ArrayData, x: number, right: boolean): number {
  let [low, high] = [0, data.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (data[middle] < x || (right && data[middle] === x)) low = middle + 1
    else high = middle
  }
  return low
}

const integers = (values: readonly number[]): NDArray =>
  new NDArray(Float64Array.from(values), 'int64', [values.length])
