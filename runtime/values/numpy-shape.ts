/** numpy's functions that give the same elements in another shape: views where numpy has them. */
import { isStrided, layoutOf, overwrite, permuted, reshaped, viewOf } from './array-view.js'
import { transposed } from './attributes.js'
import { shapeText } from './broadcast.js'
import { dimensionless } from './dimension.js'
import { getItem } from './indexing.js'
import { asArray, axisOf, bareView, integer, withDimension } from './numpy-apply.js'
import { axesOf } from './numpy-lanes.js'
import { itemsOf, newArray, sizeOf } from './operand.js'
import { fail } from './script-error.js'
import { Slice } from './slice.js'
import { NDArray, Tuple, type Value } from './value.js'

type Optional = Value | undefined

/** reshape(a, shape): one size may be -1. */
export function npReshape(a: Value, shape: Value, order?: Optional): Value {
  const { array, dimension } = asArray(bareView(a))
  const sizes = (itemsOf(shape) ?? [shape]).map((n) => integer(n, 'a size'))
  const known = sizeOf(sizes.filter((n) => n >= 0))
  const full = sizes.map((n) => (n < 0 ? array.data.length / known : n))
  const several = sizes.filter((n) => n < 0).length > 1
  if (several) fail('value', 'can only specify one unknown dimension')
  if (sizeOf(full) !== array.data.length || !full.every(Number.isInteger)) {
    fail(
      'value',
      `cannot reshape array of size ${array.data.length} into shape ${shapeText(sizes)}`,
    )
  }
  if (order === 'F') {
    const backwards = reshaped(transposed(array), [...full].reverse())
    return withDimension(transposed(backwards), dimension)
  }
  requireRowOrder('reshape', order)
  return withDimension(reshaped(array, full), dimension)
}

/** ravel(a): the elements in one axis; a view where they lie in a row. */
export function npRavel(a: Value, order?: Optional): Value {
  const { array, dimension } = asArray(a)
  if (order === 'F') return npRavel(withDimension(transposed(array), dimension))
  requireRowOrder('ravel', order)
  const data = isStrided(array) ? array.data.slice() : array.data
  return withDimension(new NDArray(data, array.dtype, [data.length]), dimension)
}

/** a.flatten(): as ravel, always a copy. */
export function npFlatten(a: Value, order?: Optional): Value {
  const { array, dimension } = asArray(a)
  if (order === 'F') return npFlatten(withDimension(transposed(array), dimension))
  requireRowOrder('flatten', order)
  return withDimension(new NDArray(array.data.slice(), array.dtype, [array.data.length]), dimension)
}

function requireRowOrder(callee: string, order: Optional): void {
  if (order === undefined || order === null || order === 'C') return
  fail('unsupported', `${callee}() with this order is not supported`, "use order='C' or order='F'")
}

/** transpose(a, axes) */
export function npTranspose(a: Value, axes?: Optional): Value {
  const { array, dimension } = asArray(a)
  const order = axesArgument(axes, array.shape.length)
  return withDimension(order ? permuted(array, order) : transposed(array), dimension)
}

function axesArgument(axes: Optional, rank: number): number[] | undefined {
  if (axes === undefined || axes === null) return undefined
  const order = (itemsOf(axes) ?? [axes]).map((k) => axisOf(k, rank) as number)
  if (order.length === rank && new Set(order).size === rank) return order
  return fail('value', "axes don't match array")
}

export function npSwapaxes(a: Value, first: Value, second: Value): Value {
  const { array, dimension } = asArray(a)
  const order = [...array.shape.keys()]
  const [p, q] = [first, second].map((axis) => axisOf(axis, order.length) as number)
  ;[order[p], order[q]] = [order[q], order[p]]
  return withDimension(permuted(array, order), dimension)
}

export function npMoveaxis(a: Value, source: Value, destination: Value): Value {
  const { array, dimension } = asArray(a)
  const rank = array.shape.length
  const [from, to] = [source, destination].map((axis) => axisOf(axis, rank) as number)
  const order = [...array.shape.keys()].filter((k) => k !== from)
  order.splice(to, 0, from)
  return withDimension(permuted(array, order), dimension)
}

/** squeeze(a, axis): without its axes of length 1, and then without unit, as in Brian. */
export function npSqueeze(a: Value, axis?: Optional): Value {
  const { array, dimension } = asArray(a)
  const given = axis === undefined || axis === null ? undefined : axesOf(axis, array.shape.length)
  if (given?.some((k) => array.shape[k] !== 1)) {
    fail('value', 'cannot select an axis to squeeze out which has size not equal to one')
  }
  const goes = (k: number) => (given ? given.includes(k) : array.shape[k] === 1)
  const { data, start, strides } = layoutOf(array)
  const kept = [...array.shape.keys()].filter((k) => !goes(k))
  const layout = { data, start, strides: kept.map((k) => strides[k]) }
  const shape = kept.map((k) => array.shape[k])
  const same = kept.length === array.shape.length
  return withDimension(viewOf(array.dtype, shape, layout), same ? dimension : dimensionless)
}

export function npExpandDims(a: Value, axis: Value): Value {
  const { array, dimension } = asArray(a)
  const place = axisOf(axis, array.shape.length + 1) as number
  const keys: Value[] = array.shape.map(() => whole)
  keys.splice(place, 0, null)
  return withDimension(getItem(array, new Tuple(keys)), dimension)
}

export const npAtleast1d = (a: Value): Value => atLeast(a, 1)
export const npAtleast2d = (a: Value): Value => atLeast(a, 2)

function atLeast(a: Value, rank: number): Value {
  const { array, dimension } = asArray(a)
  const missing = Math.max(0, rank - array.shape.length)
  const keys = new Tuple([...new Array<Value>(missing).fill(null), ...array.shape.map(() => whole)])
  return missing === 0 ? a : withDimension(getItem(array, keys), dimension)
}

const whole = /* @__PURE__ */ new Slice(null, null, null)
const backwards = /* @__PURE__ */ new Slice(null, null, -1n)

/** flip(a, axis): backwards along the axes, all of them by default. A view. */
export function npFlip(a: Value, axis?: Optional): Value {
  const { array, dimension } = asArray(a)
  const axes = axesOf(axis, array.shape.length)
  const keys = array.shape.map((_, k) => (!axes || axes.includes(k) ? backwards : whole))
  return withDimension(getItem(array, new Tuple(keys)), dimension)
}

export const npFliplr = (a: Value): Value => npFlip(a, 1n)
export const npFlipud = (a: Value): Value => npFlip(a, 0n)

/** rot90(a, k): a quarter turn against the clock. */
export function npRot90(a: Value, k: Value = 1n): Value {
  const turns = ((integer(k ?? 1n, 'k') % 4) + 4) % 4
  if (turns === 0) return a
  if (turns === 2) return npFlip(npFlip(a, 0n), 1n)
  return turns === 1 ? npFlip(npSwapaxes(a, 0n, 1n), 0n) : npSwapaxes(npFlip(a, 0n), 0n, 1n)
}

/** diagonal(a, offset) of a matrix. A view; numpy's is read-only. */
export function npDiagonal(a: Value, offset?: Optional): Value {
  const { array, dimension } = asArray(a)
  if (array.shape.length !== 2) fail('value', 'diag requires an array of two dimensions')
  const k = offset === undefined || offset === null ? 0 : integer(offset, 'the offset')
  const [rows, columns] = array.shape
  const { data, start, strides } = layoutOf(array)
  const count = Math.max(0, k >= 0 ? Math.min(rows, columns - k) : Math.min(rows + k, columns))
  const first = start + (k >= 0 ? k * strides[1] : -k * strides[0])
  const layout = { data, start: count ? first : start, strides: [strides[0] + strides[1]] }
  return withDimension(viewOf(array.dtype, [count], layout), dimension)
}

/** diag(v): a matrix of a vector, without unit; diag(m): the diagonal of a matrix. */
export function npDiag(v: Value, k?: Optional): Value {
  const { array } = asArray(v)
  if (array.shape.length === 2) return npDiagonal(v, k)
  if (array.shape.length !== 1) fail('value', 'Input must be 1- or 2-d.')
  const shift = k === undefined || k === null ? 0 : integer(k, 'k')
  const size = array.data.length + Math.abs(shift)
  const result = newArray(array.dtype, [size, size])
  array.data.forEach((x: number, j: number) => {
    result.data[(j + Math.max(0, -shift)) * size + j + Math.max(0, shift)] = x
  })
  return result
}

/**
 * fill_diagonal(a, val): writes into a matrix; several values are taken in turn. Units are left
 * out of account, as numpy does: what is written is the number in SI.
 */
export function npFillDiagonal(a: Value, val: Value): null {
  const { array } = asArray(a)
  if (array.shape.length !== 2) fail('value', 'fill_diagonal() takes a matrix of two dimensions')
  const { array: values } = asArray(val)
  const diagonal = asArray(npDiagonal(array)).array
  const whole = diagonal.dtype.startsWith('int')
  const source = Array.from(diagonal.data, (_: number, k: number) => {
    const x = values.data[k % values.data.length]
    return whole ? Math.trunc(x) : diagonal.dtype === 'bool' ? Number(x !== 0) : x
  })
  overwrite(diagonal, source)
  return null
}

/** tril(m, k), triu(m, k): one side of a matrix, zeros on the other, without unit. */
export const npTril = (m: Value, k?: Optional): Value => triangle(m, k, (d, shift) => d <= shift)
export const npTriu = (m: Value, k?: Optional): Value => triangle(m, k, (d, shift) => d >= shift)

function triangle(m: Value, k: Optional, keeps: (d: number, shift: number) => boolean): Value {
  const { array } = asArray(m)
  const { shape, data } = array
  if (shape.length < 2) fail('value', 'tril() and triu() take a matrix')
  const [rows, columns] = shape.slice(-2)
  const shift = k === undefined || k === null ? 0 : integer(k, 'k')
  const result = newArray(array.dtype, shape)
  data.forEach((x: number, j: number) => {
    const [row, column] = [Math.floor(j / columns) % rows, j % columns]
    if (keeps(column - row, shift)) result.data[j] = x
  })
  return result
}

export const npShape = (a: Value): Value => new Tuple(asArray(a).array.shape.map(BigInt))
export const npSize = (a: Value, axis?: Optional): Value => {
  const { shape, data } = asArray(a).array
  const along = axisOf(axis, shape.length)
  return BigInt(along === undefined ? data.length : shape[along])
}
export const npNdim = (a: Value): Value => BigInt(asArray(a).array.shape.length)
