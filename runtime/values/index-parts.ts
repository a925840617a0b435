/** The parts of an array's subscript, one for each axis that they take or make. numpy 1.24. */
import { itemsOf, numeric, typeName } from './operand.js'
import { fail } from './script-error.js'
import { Slice, sliceRange } from './slice.js'
import { NDArray, type ObjectValue, Tuple, type Value, isObject } from './value.js'

export type Part =
  | { readonly kind: 'integer'; readonly index: number }
  | {
      readonly kind: 'slice'
      readonly start: number
      readonly step: number
      readonly count: number
    }
  | { readonly kind: 'array'; readonly indices: NDArray }
  /** None, np.newaxis: an axis of length 1 */
  | { readonly kind: 'new' }

/** `...` in a subscript: all axes that the other parts leave. */
export const ellipsis: ObjectValue = { typeName: 'ellipsis', toText: () => 'Ellipsis' }

export const pyEllipsis = (): Value => ellipsis

/** Throws run/index. */
export function indexParts(shape: readonly number[], key: Value): Part[] {
  const keys = key instanceof Tuple ? key.items : [key]
  const taken = keys.map(axesOf)
  const count = taken.reduce((n, m) => n + m, 0)
  if (keys.filter((k) => k === ellipsis).length > 1) {
    fail('index', "an index can only have a single ellipsis ('...')")
  }
  if (count > shape.length) {
    fail(
      'index',
      `too many indices for array: array is ${shape.length}-dimensional, ` +
        `but ${count} were indexed`,
    )
  }
  const parts: Part[] = []
  let axis = 0
  const whole = (n: number) => {
    for (; n > 0; n--) parts.push({ kind: 'slice', start: 0, step: 1, count: shape[axis++] })
  }
  keys.forEach((part, k) => {
    if (part === ellipsis) whole(shape.length - count)
    else {
      parts.push(...partsOf(part, shape, axis))
      axis += taken[k]
    }
  })
  whole(shape.length - axis)
  return parts
}

/** How many axes a part of a subscript takes. */
function axesOf(key: Value): number {
  if (key === null || key === ellipsis) return 0
  const array = numberArray(key)
  return array?.dtype === 'bool' ? array.shape.length : 1
}

function partsOf(key: Value, shape: readonly number[], axis: number): Part[] {
  if (key === null) return [{ kind: 'new' }]
  const length = shape[axis]
  if (typeof key === 'bigint')
    return [{ kind: 'integer', index: bounded(Number(key), length, axis) }]
  if (key instanceof Slice) return [{ kind: 'slice', ...sliceRange(key, length) }]
  const array = numberArray(key)
  if (array?.data.length === 0 && array.dtype === 'float64' && Array.isArray(key)) {
    return [{ kind: 'array', indices: new NDArray(array.data, 'int64', array.shape) }]
  }
  if (array === undefined || array.dtype === 'float64') {
    const quantity = typeName(key) === 'Quantity'
    fail(
      'index',
      'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or ' +
        'boolean arrays are valid indices',
      quantity
        ? 'divide it by its unit, and convert it with int(...)'
        : 'convert the index with int(...)',
    )
  }
  if (array.dtype === 'bool') return maskParts(array, shape, axis)
  const indices = new NDArray(
    Float64Array.from(array.data, (k) => bounded(k, length, axis)),
    'int64',
    array.shape,
  )
  return [{ kind: 'array', indices }]
}

/** A mask stands for the index arrays of its true elements. */
function maskParts({ data, shape: mask }: NDArray, shape: readonly number[], axis: number): Part[] {
  mask.forEach((n, k) => {
    if (n === shape[axis + k]) return
    fail(
      'index',
      `boolean index did not match indexed array along dimension ${axis + k}; dimension is ` +
        `${shape[axis + k]} but corresponding boolean dimension is ${n}`,
    )
  })
  const found: number[] = []
  data.forEach((x: number, k: number) => {
    if (x !== 0) found.push(k)
  })
  let stride = data.length
  return mask.map((n) => {
    stride /= n
    const indices = Float64Array.from(found, (k) => Math.floor(k / stride) % n)
    return { kind: 'array', indices: new NDArray(indices, 'int64', [found.length]) }
  })
}

/** The index k of an axis, counted from its end if negative. Throws run/index. */
export function bounded(k: number, length: number, axis: number): number {
  if (k >= -length && k < length) return k < 0 ? k + length : k
  return fail('index', `index ${k} is out of bounds for axis ${axis} with size ${length}`)
}

function numberArray(key: Value): NDArray | undefined {
  const isArray = key instanceof NDArray || Array.isArray(key)
  const isView = key !== null && isObject(key) && !(key instanceof Slice)
  if (!isArray && !isView) return undefined
  if (isView && !key.toArray) return undefined
  if (Array.isArray(key) && itemsOf(key)?.some((x) => typeof x === 'string')) return undefined
  const { value, dimension } = numeric(key)
  return value instanceof NDArray && dimension.every((x) => x === 0) ? value : undefined
}
