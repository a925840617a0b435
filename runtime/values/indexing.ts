/** Subscripts of arrays: integers, slices, masks, index arrays and tuples of them. numpy 1.24. */
import { type Layout, layoutOf, noteWrite, offsetsOf, viewOf } from './array-view.js'
import { broadcastShapes, broadcastTo, shapeText } from './broadcast.js'
import { type Part, bounded, indexParts } from './index-parts.js'
import { type Scalar, element, newData, sameShape, sizeOf } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, type Value } from './value.js'

/**
 * array[key]: a scalar or an array. What integers and slices give shares memory with the array,
 * as in numpy; what index arrays give is a copy. Throws run/index.
 */
export function getItem(array: NDArray, key: Value): Scalar | NDArray {
  if (typeof key === 'bigint' && array.shape.length === 1) {
    return element(array, bounded(Number(key), array.shape[0], 0))
  }
  const { shape, layout, picked } = select(array, key)
  if (!picked) {
    if (shape.length > 0) return viewOf(array.dtype, shape, layout)
    return element(new NDArray(layout.data, array.dtype, []), layout.start)
  }
  const data = newData(array.dtype, picked.length)
  const { data: source } = layout
  for (let k = 0; k < picked.length; k++) data[k] = source[picked[k]]
  return new NDArray(data, array.dtype, shape)
}

/** array[key] = value, which is broadcast. Throws run/index, run/value. */
export function setItem(array: NDArray, key: Value, value: Scalar | NDArray): void {
  const { shape, layout, picked } = select(array, key)
  const { data } = layout
  const { dtype } = array
  const convert =
    dtype === 'bool' ? (x: number) => (x === 0 ? 0 : 1) : dtype === 'float64' ? same : whole
  const offsets = picked ?? offsetsOf(shape, layout)
  if (value instanceof NDArray) {
    // a copy: the value may be a view of the array itself
    const values = fitted(value, shape).slice()
    for (let k = 0; k < offsets.length; k++) data[offsets[k]] = convert(values[k])
  } else {
    const x = convert(Number(value))
    for (const offset of offsets) data[offset] = x
  }
  noteWrite()
}

interface Selection {
  readonly shape: readonly number[]
  readonly layout: Layout
  /** the offsets of the elements, where index arrays choose them */
  readonly picked?: readonly number[]
}

function select(array: NDArray, key: Value): Selection {
  const { data, start, strides } = layoutOf(array)
  const parts = indexParts(array.shape, key)
  let offset = start
  const shape: number[] = []
  const steps: number[] = []
  let axis = 0
  for (const part of parts) {
    if (part.kind === 'integer') offset += part.index * strides[axis++]
    else if (part.kind === 'new') {
      shape.push(1)
      steps.push(0)
    } else if (part.kind === 'slice') {
      offset += part.start * strides[axis]
      shape.push(part.count)
      steps.push(part.step * strides[axis++])
    } else axis += 1
  }
  const layout = { data, start: offset, strides: steps }
  if (!parts.some((part) => part.kind === 'array')) return { shape, layout }
  return pick(parts, strides, shape, layout)
}

/** Several index arrays are taken in step; they stand where they are, or first if apart. */
function pick(
  parts: readonly Part[],
  strides: readonly number[],
  kept: readonly number[],
  layout: Layout,
): Selection {
  const arrays = parts.filter((part) => part.kind === 'array')
  const common = broadcastIndices(arrays.map(({ indices }) => indices.shape))
  const sums = new Array<number>(sizeOf(common)).fill(0)
  let axis = 0
  for (const part of parts) {
    if (part.kind === 'array') {
      const indices = broadcastTo(part.indices, common)
      for (let k = 0; k < sums.length; k++) sums[k] += indices[k] * strides[axis]
    }
    if (part.kind !== 'new') axis++
  }
  const place = placeOfArrays(parts)
  const [before, after] = [kept.slice(0, place), kept.slice(place)]
  const { data, start, strides: steps } = layout
  const outer = offsetsOf(before, { start, strides: steps.slice(0, place) })
  const inner = offsetsOf(after, { start: 0, strides: steps.slice(place) })
  const picked: number[] = []
  for (const a of outer) for (const b of sums) for (const c of inner) picked.push(a + b + c)
  return { shape: [...before, ...common, ...after], layout: { ...layout, data }, picked }
}

/** How many axes stand before those of the index arrays: an integer counts as an index array. */
function placeOfArrays(parts: readonly Part[]): number {
  const advanced = parts.map(({ kind }) => kind === 'array' || kind === 'integer')
  const [first, last] = [advanced.indexOf(true), advanced.lastIndexOf(true)]
  return advanced.slice(first, last).includes(false) ? 0 : first
}

function broadcastIndices(shapes: readonly (readonly number[])[]): readonly number[] {
  try {
    return shapes.reduce(broadcastShapes)
  } catch {
    return fail(
      'index',
      'shape mismatch: indexing arrays could not be broadcast together with shapes ' +
        shapes.map(shapeText).join(' '),
    )
  }
}

function fitted(
  value: NDArray,
  shape: readonly number[],
): ArrayLike<number> & { slice(): ArrayLike<number> } {
  const extra = value.shape.length - shape.length
  const inner = value.shape.slice(Math.max(0, extra))
  const fits = inner.every((n, k) => n === 1 || n === shape[k + shape.length - inner.length])
  if (fits && value.shape.slice(0, Math.max(0, extra)).every((n) => n === 1)) {
    const squeezed = sameShape(inner, value.shape)
      ? value
      : new NDArray(value.data, value.dtype, inner)
    return broadcastTo(squeezed, shape)
  }
  return fail(
    'value',
    `could not broadcast input array from shape ${shapeText(value.shape)} into shape ` +
      shapeText(shape),
  )
}

const same = (x: number) => x
// + 0: integers have no -0
const whole = (x: number) => Math.trunc(x) + 0
