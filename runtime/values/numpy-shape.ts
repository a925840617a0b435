/** numpy's functions that repeat, join and reshape arrays, and dot. */
import { multiplyDimensions } from './dimension.js'
import { transposed } from './attributes.js'
import { subtract } from './arithmetic.js'
import { shapeText, zip } from './broadcast.js'
import { getItem } from './indexing.js'
import { applied, asArray, axisOf, integer, scalarOf, withDimension } from './numpy-apply.js'
import { shapeArgument } from './numpy-create.js'
import { itemsOf, newArray, newData, numeric, promote, sameShape, sizeOf } from './operand.js'
import { ScriptError } from './script-error.js'
import { Slice } from './slice.js'
import { NDArray, Quantity, Tuple, type Value, quantity } from './value.js'

/** repeat(a, n): each element n times; n may be an array of counts. */
export function npRepeat(a: Value, repeats: Value): Value {
  const { array, dimension } = asArray(a)
  const counts = asArray(repeats).array
  const { data } = array
  if (counts.dtype === 'float64') throw new ScriptError('run/type', 'repeats must be integers')
  if (counts.data.some((n: number) => n < 0)) {
    throw new ScriptError('run/value', 'repeats may not contain negative values.')
  }
  if (counts.data.length !== 1 && counts.data.length !== data.length) {
    throw new ScriptError(
      'run/value',
      'operands could not be broadcast together with shape ' +
        `${shapeText([data.length])} ${shapeText([counts.data.length])}`,
    )
  }
  const count = (k: number) => counts.data[counts.data.length === 1 ? 0 : k]
  let total = 0
  for (let k = 0; k < data.length; k++) total += count(k)
  const result = newArray(array.dtype, [total])
  let next = 0
  for (let k = 0; k < data.length; k++) {
    result.data.fill(data[k], next, next + count(k))
    next += count(k)
  }
  return withDimension(result, dimension)
}

/** tile(a, n), tile(a, (n, m)): the whole array n times. */
export function npTile(a: Value, reps: Value): Value {
  const { array, dimension } = asArray(a)
  const times = shapeArgument(reps)
  const rank = Math.max(times.length, array.shape.length)
  const source = [...new Array<number>(rank - array.shape.length).fill(1), ...array.shape]
  const counts = [...new Array<number>(rank - times.length).fill(1), ...times]
  const shape = source.map((n, k) => n * counts[k])
  const result = newArray(array.dtype, shape)
  for (let k = 0; k < result.data.length; k++) {
    let [rest, offset, stride] = [k, 0, 1]
    for (let axis = rank - 1; axis >= 0; axis--) {
      offset += ((rest % shape[axis]) % source[axis]) * stride
      stride *= source[axis]
      rest = Math.floor(rest / shape[axis])
    }
    result.data[k] = array.data[offset]
  }
  return withDimension(result, dimension)
}

/** concatenate([a, b]), hstack of vectors: units are lost, as in Brian 2. */
export function npConcatenate(arrays: Value, axis: Value = 0n): Value {
  const parts = (itemsOf(arrays) ?? []).map((a) => asArray(a).array)
  if (parts.length === 0) {
    throw new ScriptError('run/value', 'need at least one array to concatenate')
  }
  if (parts.some((part) => part.shape.length === 0)) {
    throw new ScriptError('run/value', 'zero-dimensional arrays cannot be concatenated')
  }
  const along = axisOf(axis, parts[0].shape.length) ?? 0
  const others = (part: NDArray) => part.shape.filter((_, k) => k !== along)
  if (parts.some((part) => !sameShape(others(part), others(parts[0])))) {
    throw new ScriptError(
      'run/value',
      'all the input array dimensions except for the concatenation axis must match exactly',
    )
  }
  const length = parts.reduce((n, part) => n + part.shape[along], 0)
  const shape = parts[0].shape.map((n, k) => (k === along ? length : n))
  const result = newArray(parts.map((part) => part.dtype).reduce(promote), shape)
  const inner = sizeOf(shape.slice(along + 1))
  const outer = sizeOf(shape.slice(0, along))
  let start = 0
  for (const part of parts) {
    const size = part.shape[along] * inner
    for (let k = 0; k < outer; k++) {
      result.data.set(part.data.subarray(k * size, (k + 1) * size), k * length * inner + start)
    }
    start += size
  }
  return result
}

/** diff(a): differences of neighbours along the last axis. */
export function npDiff(a: Value): Value {
  const { array, dimension } = asArray(a)
  const rank = array.shape.length
  if (rank === 0) {
    throw new ScriptError('run/value', 'diff requires input that is at least one dimensional')
  }
  const all = new Slice(null, null, null)
  const cut = (last: Slice) =>
    getItem(array, new Tuple([...new Array<Value>(rank - 1).fill(all), last])) as NDArray
  const [later, earlier] = [cut(new Slice(1n, null, null)), cut(new Slice(null, -1n, null))]
  if (array.dtype === 'bool') return zip(later, earlier, 'bool', (x, y) => Math.abs(x - y))
  return withDimension(subtract(later, earlier) as NDArray, dimension)
}

/** dot(a, b) of vectors and matrices; dimensions are multiplied. */
export function npDot(a: Value, b: Value): Value {
  const [x, y] = [asArray(a), asArray(b)]
  const dimension = multiplyDimensions(x.dimension, y.dimension)
  const [p, q] = [x.array, y.array]
  if (p.shape.length === 0 || q.shape.length === 0) {
    const [scalar, other] = p.shape.length === 0 ? [p, numeric(b)] : [q, numeric(a)]
    const dtype = promote(p.dtype, q.dtype)
    return applied({ ...other }, dtype, (e) => e * scalar.data[0], dimension)
  }
  if (p.shape.length > 2 || q.shape.length > 2) {
    throw new ScriptError('run/value', 'dot() of arrays with more than two axes is not supported')
  }
  const depth = p.shape[p.shape.length - 1]
  if (depth !== q.shape[0]) {
    throw new ScriptError(
      'run/value',
      `shapes (${p.shape.join(',')}) and (${q.shape.join(',')}) not aligned`,
    )
  }
  const rows = p.data.length / depth
  const columns = q.data.length / depth
  const dtype = promote(p.dtype, q.dtype)
  const result = newArray(dtype, [...p.shape.slice(0, -1), ...q.shape.slice(1)])
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let k = 0; k < depth; k++) sum += p.data[i * depth + k] * q.data[k * columns + j]
      result.data[i * columns + j] = sum
    }
  }
  const scalar = result.shape.length === 0
  return withDimension(scalar ? scalarOf(result.data[0], dtype) : result, dimension)
}

/** reshape(a, shape): one size may be -1. Shares memory. */
export function npReshape(a: Value, shape: Value): Value {
  const { array, dimension } = asArray(a)
  const sizes = (itemsOf(shape) ?? [shape]).map((n) => integer(n, 'a size'))
  const known = sizeOf(sizes.filter((n) => n >= 0))
  const full = sizes.map((n) => (n < 0 ? array.data.length / known : n))
  if (sizeOf(full) !== array.data.length || !full.every(Number.isInteger)) {
    throw new ScriptError(
      'run/value',
      `cannot reshape array of size ${array.data.length} into shape (${sizes.join(',')})`,
    )
  }
  return withDimension(new NDArray(array.data, array.dtype, full), dimension)
}

/** The elements in one axis, a copy. */
export function npRavel(a: Value): Value {
  const { array, dimension } = asArray(a)
  return withDimension(new NDArray(array.data.slice(), array.dtype, [array.data.length]), dimension)
}

export function npTranspose(a: Value): Value {
  const { array, dimension } = asArray(a)
  return withDimension(transposed(array), dimension)
}

/**
 * histogram(a, bins): counts and edges. With numpy's rule that an element at an edge belongs to the
 * right bin, and the last bin has both edges.
 */
export function npHistogram(a: Value, bins: Value = 10n, range?: Value): Value {
  const { array, dimension } = asArray(a)
  const given = itemsOf(bins) ?? (bins instanceof NDArray || bins instanceof Quantity ? bins : null)
  const borders =
    given === null
      ? evenEdges(array, integer(bins, 'the number of bins'), range)
      : asArray(bins).array
  const edges = borders.data
  const counts = newData('int64', Math.max(0, edges.length - 1))
  for (const x of array.data) {
    let k = edges.length - 2
    while (k >= 0 && x < edges[k]) k--
    if (k >= 0 && x <= edges[edges.length - 1]) counts[k]++
  }
  return new Tuple([new NDArray(counts, 'int64', [counts.length]), quantity(borders, dimension)])
}

function evenEdges(array: NDArray, count: number, range?: Value): NDArray {
  if (count < 1) throw new ScriptError('run/value', '`bins` must be positive, when an integer')
  const limits = range === undefined || range === null ? undefined : asArray(range).array.data
  let [low, high] = limits ?? [Math.min(...array.data), Math.max(...array.data)]
  if (array.data.length === 0 && limits === undefined) [low, high] = [0, 1]
  if (low === high) [low, high] = [low - 0.5, high + 0.5]
  const step = (high - low) / count
  const edges = Float64Array.from({ length: count + 1 }, (_, k) => k * step + low)
  edges[count] = high
  return new NDArray(edges, 'float64', [count + 1])
}
