/** numpy's sorting, searching and choosing. Dimension rules: semantics 11.4. */
import { broadcastShapes, broadcastTo, resultType } from './broadcast.js'
import { isDimensionless } from './dimension.js'
import { isNeutral, requireAgreement } from './dimension-check.js'
import { arrayOfOperand, asArray, bareView, axisOf, withDimension } from './numpy-apply.js'
import { lanes } from './numpy-reduce.js'
import { npFlatten } from './numpy-shape.js'
import { getItem } from './indexing.js'
import { Slice } from './slice.js'
import { quickOrder } from './quick-order.js'
import { element, newArray, numeric } from './operand.js'
import { NDArray, Tuple, type Value } from './value.js'

/** sort(a): ascending along the last axis, NaN at the end. A copy. */
export function npSort(a: Value, axis: Value = -1n): Value {
  const { array: given, dimension } = asArray(a)
  const array = axis === null ? asArray(npFlatten(given)).array : given
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
  const given = asArray(a).array
  const array = axis === null ? asArray(npFlatten(given)).array : given
  const result = newArray('int64', array.shape)
  lanes(array, axisOf(axis, array.shape.length) ?? 0, (lane, _, base, stride) => {
    quickOrder(lane).forEach((from, j) => {
      result.data[base + j * stride] = from
    })
  })
  return result
}

/** where(condition, x, y) elementwise; where(condition) as nonzero. */
export function npWhere(condition: Value, x?: Value, y?: Value): Value {
  if (x === undefined || y === undefined || x === null || y === null) return npNonzero(condition)
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

/** argwhere(a): one row of positions for each element that is not 0. */
export function npArgwhere(a: Value): Value {
  const { items } = npNonzero(a) as Tuple
  const columns = items.map((item) => asArray(item).array.data)
  const rank = asArray(a).array.shape.length
  const count = columns[0].length
  const result = newArray('int64', [count, rank])
  for (let k = 0; k < result.data.length; k++) {
    result.data[k] = columns[k % rank][Math.floor(k / rank)]
  }
  return result
}

/** take(a, indices, axis) */
export function npTake(a: Value, indices: Value, axis?: Value): Value {
  const { array, dimension } = asArray(bareView(a))
  const flat = axis === undefined || axis === null
  const source = flat ? asArray(npFlatten(array)).array : array
  const along = flat ? 0 : (axisOf(axis, array.shape.length) as number)
  const keys: Value[] = source.shape.map(() => new Slice(null, null, null))
  keys[along] = asArray(indices).array.shape.length === 0 ? indices : asArray(indices).array
  return withDimension(getItem(source, new Tuple(keys)), dimension)
}

/** flatnonzero(a): positions in the flattened array. */
export function npFlatnonzero(a: Value): Value {
  const { array } = asArray(a)
  const flat = new NDArray(array.data, array.dtype, [array.data.length])
  return (npNonzero(flat) as Tuple).items[0]
}

const integers = (values: readonly number[]): NDArray =>
  new NDArray(Float64Array.from(values), 'int64', [values.length])
