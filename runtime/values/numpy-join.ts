/** numpy's functions that join, cut and shift arrays. Where they join, units are lost, as in Brian. */
import { reshaped } from './array-view.js'
import { shapeText } from './broadcast.js'
import { getItem } from './indexing.js'
import {
  arrayOfOperand,
  argument,
  asArray,
  axisOf,
  bareView,
  integer,
  withDimension,
} from './numpy-apply.js'
import { npArange } from './numpy-create.js'
import { npAtleast2d, npFlatten, npSwapaxes } from './numpy-shape.js'
import { cast } from './numpy-dtype.js'
import { itemsOf, newArray, numeric, promote, sameShape, sizeOf } from './operand.js'
import { iterate } from './items.js'
import { fail } from './script-error.js'
import { Slice } from './slice.js'
import { NDArray, Tuple, type Value } from './value.js'

type Optional = Value | undefined

/** concatenate((a, b), axis); axis=None flattens them first. */
export function npConcatenate(arrays: Value, axis?: Optional): Value {
  const parts = partsOf(arrays)
  // an argument that is left out and None are the same here: see the row of the table
  if (axis === null)
    return concatenated(
      parts.map((part) => reshaped(part, [part.data.length])),
      0,
    )
  return concatenated(parts, axis === undefined ? 0 : integer(axis, 'an axis'))
}

function partsOf(arrays: Value): NDArray[] {
  const parts = [...iterate(arrays)].map((a) => asArray(a).array)
  if (parts.length === 0) fail('value', 'need at least one array to concatenate')
  return parts
}

function concatenated(parts: readonly NDArray[], axis: number): NDArray {
  if (parts.some((part) => part.shape.length === 0)) {
    fail('value', 'zero-dimensional arrays cannot be concatenated', 'use append() or hstack()')
  }
  const rank = parts[0].shape.length
  const along = axisOf(BigInt(axis), rank) as number
  parts.forEach(({ shape }, k) => {
    if (shape.length !== rank) {
      fail(
        'value',
        'all the input array dimensions except for the concatenation axis must match exactly: ' +
          `array 0 has ${rank} dimension(s) and array ${k} has ${shape.length} dimension(s)`,
      )
    }
    shape.forEach((n, j) => {
      if (j === along || n === parts[0].shape[j]) return
      fail(
        'value',
        'all the input array dimensions except for the concatenation axis must match exactly, ' +
          `but along dimension ${j}, array 0 has size ${parts[0].shape[j]} and array ${k} has ` +
          `size ${n}`,
      )
    })
  })
  const length = parts.reduce((n, part) => n + part.shape[along], 0)
  const shape = parts[0].shape.map((n, k) => (k === along ? length : n))
  const result = newArray(parts.map((part) => part.dtype).reduce(promote), shape)
  const inner = sizeOf(shape.slice(along + 1))
  const outer = sizeOf(shape.slice(0, along))
  let start = 0
  for (const part of parts) {
    const size = part.shape[along] * inner
    const { data } = part
    for (let k = 0; k < outer; k++) {
      result.data.set(data.subarray(k * size, (k + 1) * size), k * length * inner + start)
    }
    start += size
  }
  return result
}

const atLeast1 = (a: NDArray): NDArray => (a.shape.length ? a : reshaped(a, [1]))
const atLeast2 = (a: NDArray): NDArray => asArray(npAtleast2d(a)).array

export function npHstack(arrays: Value): Value {
  const parts = partsOf(arrays).map(atLeast1)
  return concatenated(parts, parts[0].shape.length === 1 ? 0 : 1)
}

export const npVstack = (arrays: Value): Value => concatenated(partsOf(arrays).map(atLeast2), 0)

export function npDstack(arrays: Value): Value {
  const parts = partsOf(arrays).map((part) => {
    const { shape } = part.shape.length < 2 ? atLeast2(part) : part
    return shape.length > 2 ? part : reshaped(part, [...shape, 1])
  })
  return concatenated(parts, 2)
}

export function npColumnStack(arrays: Value): Value {
  const parts = partsOf(arrays).map((part) =>
    part.shape.length < 2 ? reshaped(part, [part.data.length, 1]) : part,
  )
  return concatenated(parts, 1)
}

/** stack((a, b), axis): along a new axis. */
export function npStack(arrays: Value, axis?: Optional): Value {
  const parts = partsOf(arrays)
  if (!parts.every((part) => sameShape(part.shape, parts[0].shape))) {
    fail('value', 'all input arrays must have the same shape')
  }
  const { shape } = parts[0]
  const place = axisOf(axis ?? 0n, shape.length + 1) as number
  const wide = [...shape.slice(0, place), 1, ...shape.slice(place)]
  return concatenated(
    parts.map((part) => reshaped(part, wide)),
    place,
  )
}

/** append(a, values, axis): both flattened where no axis is given. */
export function npAppend(a: Value, values: Value, axis?: Optional): Value {
  const parts = [a, values].map((part) => asArray(part).array)
  if (axis !== undefined && axis !== null) return concatenated(parts, integer(axis, 'an axis'))
  return concatenated(
    parts.map((part) => asArray(npFlatten(part)).array),
    0,
  )
}

/** insert(a, positions, values, axis): before these places of the array as it was. */
export function npInsert(a: Value, positions: Value, values: Value, axis?: Optional): Value {
  const flat = axis === undefined || axis === null
  const source = asArray(flat ? npFlatten(a) : a).array
  const along = flat ? 0 : (axisOf(axis, source.shape.length) as number)
  const length = source.shape[along]
  const places = asArray(positions).array
  const single = places.shape.length === 0
  const rows = Array.from(places.data, (k) => {
    if (k >= -length && k <= length) return k < 0 ? k + length : k
    return fail('index', `index ${k} is out of bounds for axis ${along} with size ${length}`)
  })
  const given = cast(arrayOfOperand(argument(values)), source.dtype)
  const inner = source.shape.filter((_, k) => k !== along)
  const count = single ? (given.shape.length > inner.length ? given.shape[0] : 1) : rows.length
  const all = single ? new Array<number>(count).fill(rows[0]) : rows
  if (source.shape.length > 1 && along > 0) {
    fail(
      'unsupported',
      'insert() along this axis is not supported yet',
      'transpose the array first',
    )
  }
  const size = sizeOf(inner)
  const fits = [1, size, count * size].includes(given.data.length)
  if (!fits) {
    fail(
      'value',
      `shape mismatch: value array of shape ${shapeText(given.shape)} could not be broadcast to ` +
        `indexing result of shape ${shapeText([count, ...inner])}`,
    )
  }
  const result = newArray(source.dtype, [length + count, ...inner])
  const order = all.map((_, k) => k).sort((p, q) => all[p] - all[q] || p - q)
  const { data } = source
  let [next, done] = [0, 0]
  for (let row = 0; row <= length; row++) {
    for (; done < order.length && all[order[done]] === row; done++) {
      const start = given.data.length === count * size ? order[done] * size : 0
      for (let k = 0; k < size; k++) {
        result.data[next++] = given.data[given.data.length === 1 ? 0 : start + k]
      }
    }
    for (let k = 0; k < size && row < length; k++) result.data[next++] = data[row * size + k]
  }
  return result
}

/** delete(a, positions, axis): an array without these; positions may be a mask or a slice. */
export function npDelete(a: Value, positions: Value, axis?: Optional): Value {
  const flat = axis === undefined || axis === null
  const source = asArray(flat ? npFlatten(a) : a).array
  const along = flat ? 0 : (axisOf(axis, source.shape.length) as number)
  const all = newArray('int64', [source.shape[along]])
  all.data.forEach((_, k) => {
    all.data[k] = k
  })
  const key = itemsOf(positions)?.length === 0 ? [] : positions
  const chosen = getItem(all, key instanceof Tuple ? [...key.items] : key)
  const gone = new Set(chosen instanceof NDArray ? chosen.data : [Number(chosen)])
  const kept = all.data.filter((k) => !gone.has(k))
  const index = new NDArray(Float64Array.from(kept), 'int64', [kept.length])
  const keys: Value[] = source.shape.map(() => whole)
  keys[along] = index
  return getItem(source, new Tuple(keys)) as NDArray
}

const whole = /* @__PURE__ */ new Slice(null, null, null)

/** split(a, n) or split(a, [places], axis): a list of views. */
export const npSplit = (a: Value, sections: Value, axis?: Optional): Value =>
  split(a, sections, axis, true)
export const npArraySplit = (a: Value, sections: Value, axis?: Optional): Value =>
  split(a, sections, axis, false)

export const npHsplit = (a: Value, sections: Value): Value =>
  split(a, sections, asArray(a).array.shape.length > 1 ? 1n : 0n, true)
export const npVsplit = (a: Value, sections: Value): Value => split(a, sections, 0n, true)

function split(a: Value, sections: Value, axis: Optional, even: boolean): Value {
  const { array, dimension } = asArray(bareView(a))
  const along = axisOf(axis ?? 0n, array.shape.length) as number
  const length = array.shape[along]
  const places = asArray(sections).array
  let ends: number[]
  if (places.shape.length > 0) ends = [...places.data, length]
  else {
    const count = integer(sections, 'the number of sections')
    if (count < 1) fail('value', 'number sections must be larger than 0.')
    if (even && length % count !== 0) {
      fail('value', 'array split does not result in an equal division')
    }
    const [size, extra] = [Math.floor(length / count), length % count]
    ends = Array.from({ length: count }, (_, k) => (k + 1) * size + Math.min(k + 1, extra))
  }
  return ends.map((end, k) => {
    const keys: Value[] = array.shape.map(() => whole)
    keys[along] = new Slice(BigInt(k === 0 ? 0 : ends[k - 1]), BigInt(end), null)
    return withDimension(getItem(array, new Tuple(keys)), dimension)
  })
}

/** roll(a, shift, axis): elements that fall off one end come back at the other. */
export function npRoll(a: Value, shift: Value, axis?: Optional): Value {
  const { array, dimension } = asArray(a)
  const by = integer(shift, 'the shift')
  const flat = axis === undefined || axis === null
  const along = flat ? 0 : (axisOf(axis, array.shape.length) as number)
  const shape = flat ? [array.data.length] : array.shape
  const result = newArray(array.dtype, array.shape)
  const inner = sizeOf(shape.slice(along + 1))
  const n = shape[along]
  const { data } = array
  for (let k = 0; k < data.length; k++) {
    const row = Math.floor(k / inner) % n
    const to = (((row + by) % n) + n) % n
    result.data[k + (to - row) * inner] = data[k]
  }
  return withDimension(result, dimension)
}

/** repeat(a, n, axis): each element n times; n may be an array of counts. */
export function npRepeat(a: Value, repeats: Value, axis?: Optional): Value {
  const { array, dimension } = asArray(bareView(a))
  const counts = asArray(repeats).array
  const flat = axis === undefined || axis === null
  const along = flat ? 0 : (axisOf(axis, array.shape.length) as number)
  const shape = flat ? [array.data.length] : array.shape
  const length = shape[along]
  if (counts.dtype === 'float64') fail('type', 'repeats must be integers')
  if (counts.data.some((n: number) => n < 0)) {
    fail('value', 'repeats may not contain negative values.')
  }
  if (counts.data.length !== 1 && counts.data.length !== length) {
    fail(
      'value',
      'operands could not be broadcast together with shape ' +
        `${shapeText([length])} ${shapeText([counts.data.length])}`,
    )
  }
  const times = (k: number): number => counts.data[counts.data.length === 1 ? 0 : k]
  let total = 0
  for (let k = 0; k < length; k++) total += times(k)
  // throws where there is no room, before anything is filled
  const rows = new Float64Array(total)
  for (let k = 0, start = 0; k < length; k++) {
    rows.fill(k, start, start + times(k))
    start += times(k)
  }
  const inner = sizeOf(shape.slice(along + 1))
  const result = newArray(
    array.dtype,
    shape.map((n, k) => (k === along ? rows.length : n)),
  )
  const { data } = array
  let next = 0
  for (let start = 0; start < data.length; start += length * inner) {
    for (const row of rows) {
      for (let k = 0; k < inner; k++) result.data[next++] = data[start + row * inner + k]
    }
  }
  return withDimension(result, dimension)
}

/** tile(a, n), tile(a, (n, m)): the whole array n times. */
export function npTile(a: Value, reps: Value): Value {
  const { array, dimension } = asArray(a)
  const times = (itemsOf(reps) ?? [reps]).map((n) => integer(n, 'a number of repetitions'))
  const rank = Math.max(times.length, array.shape.length)
  const source = [...new Array<number>(rank - array.shape.length).fill(1), ...array.shape]
  const counts = [...new Array<number>(rank - times.length).fill(1), ...times]
  const shape = source.map((n, k) => n * counts[k])
  const result = newArray(array.dtype, shape)
  const { data } = array
  for (let k = 0; k < result.data.length; k++) {
    let [rest, offset, stride] = [k, 0, 1]
    for (let axis = rank - 1; axis >= 0; axis--) {
      offset += ((rest % shape[axis]) % source[axis]) * stride
      stride *= source[axis]
      rest = Math.floor(rest / shape[axis])
    }
    result.data[k] = data[offset]
  }
  return withDimension(result, dimension)
}

/** meshgrid(x, y, indexing): matrices that repeat x along rows and y along columns. */
export function npMeshgrid(x: Value, y: Value, indexing?: Optional): Value {
  const [p, q] = [x, y].map(asArray)
  const [n, m] = [p.array.data.length, q.array.data.length]
  const across = withDimension(newRows(p.array, m), numeric(x).dimension)
  const down = npSwapaxes(withDimension(newRows(q.array, n), numeric(y).dimension), 0n, 1n)
  const pair = [across, down].map((part) => copied(part))
  return indexing === 'ij' ? pair.map((part) => copied(npSwapaxes(part, 0n, 1n))) : pair
}

const copied = (a: Value): Value => {
  const { array, dimension } = asArray(a)
  return withDimension(new NDArray(array.data.slice(), array.dtype, array.shape), dimension)
}

function newRows(row: NDArray, count: number): NDArray {
  const { data } = row
  const result = newArray(row.dtype, [count, data.length])
  for (let k = 0; k < count; k++) result.data.set(data, k * data.length)
  return result
}

/** indices(shape): one array of positions for each axis. */
export function npIndices(shape: Value): Value {
  const sizes = (itemsOf(shape) ?? [shape]).map((n) => integer(n, 'a size'))
  const result = newArray('int64', [sizes.length, ...sizes])
  const size = sizeOf(sizes)
  sizes.forEach((n, axis) => {
    const stride = sizeOf(sizes.slice(axis + 1))
    for (let k = 0; k < size; k++) result.data[axis * size + k] = Math.floor(k / stride) % n
  })
  return result
}

/** np.r_[a, b, 1:5]: all in one row. */
export const npRowOf = (key: Value): Value => concatenated(piecesOf(key).map(atLeast1), 0)

/** np.c_[a, b]: vectors as columns side by side. */
export const npColumnsOf = (key: Value): Value => npColumnStack(piecesOf(key))

/** np.mgrid[0:2, 0:3]: the places of a grid, one array for each axis. */
export function npGridOf(key: Value): Value {
  const pieces = piecesOf(key)
  if (!(key instanceof Tuple)) return pieces[0]
  const shape = pieces.map((piece) => piece.data.length)
  const places = npIndices(new Tuple(shape.map(BigInt))) as NDArray
  const size = sizeOf(shape)
  const result = newArray(pieces.map((piece) => piece.dtype).reduce(promote), places.shape)
  pieces.forEach(({ data }, axis) => {
    for (let k = axis * size; k < (axis + 1) * size; k++) result.data[k] = data[places.data[k]]
  })
  return result
}

function piecesOf(key: Value): NDArray[] {
  const items = key instanceof Tuple ? key.items : [key]
  return items.map((item) => {
    if (typeof item === 'string') {
      return fail('unsupported', 'directives such as r_["c", ...] are not supported', 'use stack()')
    }
    return asArray(item instanceof Slice ? rangeOf(item) : item).array
  })
}

const rangeOf = ({ start, stop, step }: Slice): Value => npArange(start ?? 0n, stop, step ?? 1n)
