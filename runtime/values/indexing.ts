/** Subscripts of arrays: integers, slices, masks, index arrays and tuples of them. numpy 1.24. */
import { broadcastTo, shapeText } from './broadcast.js'
import { type Scalar, element, itemsOf, newData, numeric, sameShape, sizeOf } from './operand.js'
import { ScriptError } from './script-error.js'
import { Slice, sliceRange } from './slice.js'
import { NDArray, Tuple, type Value, isObject } from './value.js'

/**
 * array[key]: a scalar or an array. A contiguous slice of the first axis shares memory as in
 * numpy; others are copies. Throws run/index.
 */
export function getItem(array: NDArray, key: Value): Scalar | NDArray {
  const view = sharedView(array, key)
  if (view !== undefined) return view
  const { shape, offsets } = plan(array, key)
  if (shape.length === 0) return element(array, offsets[0])
  const data = newData(array.dtype, offsets.length)
  offsets.forEach((offset, k) => {
    data[k] = array.data[offset]
  })
  return new NDArray(data, array.dtype, shape)
}

/** array[key] = value, which is broadcast. Throws run/index, run/value. */
export function setItem(array: NDArray, key: Value, value: Scalar | NDArray): void {
  const { shape, offsets } = plan(array, key)
  const { data, dtype } = array
  const convert =
    dtype === 'bool' ? (x: number) => (x === 0 ? 0 : 1) : dtype === 'float64' ? same : Math.trunc
  if (!(value instanceof NDArray)) {
    const x = convert(Number(value))
    for (const offset of offsets) data[offset] = x
    return
  }
  const values = fitted(value, shape)
  offsets.forEach((offset, k) => {
    data[offset] = convert(values[k])
  })
}

interface Plan {
  readonly shape: readonly number[]
  /** of the elements taken, in order */
  readonly offsets: readonly number[]
}

/** What one part of the subscript takes of one axis. */
interface Part {
  readonly indices: readonly number[]
  readonly kind: 'integer' | 'slice' | 'array'
}

function plan(array: NDArray, key: Value): Plan {
  const mask = numberArray(key)
  if (mask?.dtype === 'bool' && mask.shape.length > 1) return maskPlan(array, mask)
  const parts: Part[] = []
  const keys = key instanceof Tuple ? key.items : [key]
  if (keys.length > array.shape.length) {
    throw new ScriptError(
      'run/index',
      `too many indices for array: array is ${array.shape.length}-dimensional, ` +
        `but ${keys.length} were indexed`,
    )
  }
  keys.forEach((part, axis) => {
    parts.push(axisPart(part, array.shape[axis], axis))
  })
  for (const length of array.shape.slice(keys.length)) {
    parts.push({ indices: range(0, 1, length), kind: 'slice' })
  }
  return combined(array, parts)
}

function axisPart(key: Value, length: number, axis: number): Part {
  if (typeof key === 'bigint') {
    return { indices: [bounded(Number(key), length, axis)], kind: 'integer' }
  }
  if (key instanceof Slice) {
    const { start, step, count } = sliceRange(key, length)
    return { indices: range(start, step, count), kind: 'slice' }
  }
  const array = numberArray(key)
  if (array === undefined || array.dtype === 'float64') {
    if (array?.data.length === 0) return { indices: [], kind: 'array' }
    throw new ScriptError(
      'run/index',
      'only integers, slices (`:`), integer arrays and boolean arrays are valid indices',
      'convert the index with int(...)',
    )
  }
  if (array.dtype !== 'bool') {
    return { indices: Array.from(array.data, (k) => bounded(k, length, axis)), kind: 'array' }
  }
  if (array.data.length !== length) {
    throw new ScriptError(
      'run/index',
      `boolean index did not match indexed array along dimension ${axis}; dimension is ` +
        `${length} but corresponding boolean dimension is ${array.data.length}`,
    )
  }
  return { indices: range(0, 1, length).filter((k) => array.data[k] !== 0), kind: 'array' }
}

/** Several index arrays are taken in step; they give one axis, where the first of them stands. */
function combined(array: NDArray, parts: readonly Part[]): Plan {
  const arrays = parts.filter((part) => part.kind === 'array')
  const count = Math.max(0, ...arrays.map((part) => part.indices.length))
  if (arrays.some(({ indices }) => indices.length !== count && indices.length !== 1)) {
    throw new ScriptError(
      'run/index',
      'shape mismatch: indexing arrays could not be broadcast together with shapes ' +
        arrays.map(({ indices }) => shapeText([indices.length])).join(' '),
    )
  }
  const strides = parts.map((_, axis) => sizeOf(array.shape.slice(axis + 1)))
  const shape: number[] = []
  let offsets = [0]
  let joined = false
  parts.forEach((part, axis) => {
    if (part.kind === 'array') {
      if (joined) return
      joined = true
      const steps = Array.from({ length: count }, (_, k) => stepOfArrays(parts, strides, k))
      offsets = offsets.flatMap((offset) => steps.map((step) => offset + step))
      shape.push(count)
      return
    }
    const steps = part.indices.map((k) => k * strides[axis])
    offsets = offsets.flatMap((offset) => steps.map((step) => offset + step))
    if (part.kind === 'slice') shape.push(part.indices.length)
  })
  return { shape, offsets }
}

function stepOfArrays(parts: readonly Part[], strides: readonly number[], k: number): number {
  let step = 0
  parts.forEach(({ kind, indices }, axis) => {
    if (kind === 'array') step += indices[indices.length === 1 ? 0 : k] * strides[axis]
  })
  return step
}

function maskPlan(array: NDArray, mask: NDArray): Plan {
  if (!sameShape(array.shape, mask.shape)) {
    throw new ScriptError(
      'run/index',
      `boolean index of shape ${shapeText(mask.shape)} did not match the array's shape ` +
        shapeText(array.shape),
    )
  }
  const offsets = range(0, 1, mask.data.length).filter((k) => mask.data[k] !== 0)
  return { shape: [offsets.length], offsets }
}

/** Rows in a row share memory with the array. */
function sharedView(array: NDArray, key: Value): NDArray | undefined {
  const row = typeof key === 'bigint' && array.shape.length > 1
  if (!row && !(key instanceof Slice)) return undefined
  if (array.shape.length === 0) return undefined
  const [length, ...rest] = array.shape
  const stride = sizeOf(rest)
  if (typeof key === 'bigint') {
    const k = bounded(Number(key), length, 0) * stride
    return new NDArray(array.data.subarray(k, k + stride), array.dtype, rest)
  }
  const { start, step, count } = sliceRange(key as Slice, length)
  if (step !== 1) return undefined
  const data = array.data.subarray(start * stride, (start + count) * stride)
  return new NDArray(data, array.dtype, [count, ...rest])
}

function bounded(k: number, length: number, axis: number): number {
  if (k >= -length && k < length) return k < 0 ? k + length : k
  throw new ScriptError(
    'run/index',
    `index ${k} is out of bounds for axis ${axis} with size ${length}`,
  )
}

function fitted(value: NDArray, shape: readonly number[]): ArrayLike<number> {
  const extra = value.shape.length - shape.length
  const inner = value.shape.slice(Math.max(0, extra))
  const fits = inner.every((n, k) => n === 1 || n === shape[k + shape.length - inner.length])
  if (fits && value.shape.slice(0, Math.max(0, extra)).every((n) => n === 1)) {
    return broadcastTo(new NDArray(value.data, value.dtype, inner), shape)
  }
  throw new ScriptError(
    'run/value',
    `could not broadcast input array from shape ${shapeText(value.shape)} into shape ` +
      shapeText(shape),
  )
}

function numberArray(key: Value): NDArray | undefined {
  const isArray = key instanceof NDArray || Array.isArray(key)
  const isView = key !== null && isObject(key) && !(key instanceof Slice)
  if (!isArray && !isView) return undefined
  if (Array.isArray(key) && itemsOf(key)?.some((x) => typeof x === 'string')) return undefined
  const { value } = numeric(key)
  return value instanceof NDArray ? value : undefined
}

const same = (x: number) => x

const range = (start: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => start + k * step)
