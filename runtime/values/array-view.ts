/**
 * Arrays that show elements of another array, as numpy's do: `a[::2]`, `a.T`. Where they lie in a
 * row they share memory; else `data` is gathered when it is asked for, and writes go through.
 */
import { newData, sizeOf } from './operand.js'
import { type ArrayData, NDArray } from './value.js'

/** Where the elements of an array are: element (i, j) at start + i strides[0] + j strides[1]. */
export interface Layout {
  readonly data: ArrayData
  readonly start: number
  readonly strides: readonly number[]
}

const layouts = /* @__PURE__ */ new WeakMap<NDArray, Layout>()

/** How often any array was written to: a view gathers its elements again after that. */
let writes = 0

/** To be called after a change of an array's memory. */
export function noteWrite(): void {
  writes++
}

export const layoutOf = (array: NDArray): Layout =>
  layouts.get(array) ?? { data: array.data, start: 0, strides: rowStrides(array.shape) }

/** Whether the elements do not lie in a row. */
export const isStrided = (array: NDArray): boolean => layouts.has(array)

/** The strides of an array in C order. */
export const rowStrides = (shape: readonly number[]): number[] =>
  shape.map((_, axis) => sizeOf(shape.slice(axis + 1)))

/** An array of this shape and layout. It shares memory with whatever the layout is of. */
export function viewOf(dtype: NDArray['dtype'], shape: readonly number[], layout: Layout): NDArray {
  const { data, start, strides } = layout
  const size = sizeOf(shape)
  const wanted = rowStrides(shape)
  const inRow = size < 2 || shape.every((n, axis) => n === 1 || strides[axis] === wanted[axis])
  if (inRow) return new NDArray(data.subarray(start, start + size), dtype, shape)
  let held = gather(dtype, shape, layout)
  let seen = writes
  const view = new NDArray(held, dtype, shape)
  Object.defineProperty(view, 'data', {
    get: () => {
      if (seen !== writes) held = gather(dtype, shape, layout)
      seen = writes
      return held
    },
  })
  layouts.set(view, layout)
  return view
}

function gather(dtype: NDArray['dtype'], shape: readonly number[], layout: Layout): ArrayData {
  const offsets = offsetsOf(shape, layout)
  const result = newData(dtype, offsets.length)
  for (let k = 0; k < offsets.length; k++) result[k] = layout.data[offsets[k]]
  return result
}

/** The offsets of the elements in C order. */
export function offsetsOf(shape: readonly number[], { start, strides }: Omit<Layout, 'data'>) {
  let offsets = [start]
  shape.forEach((n, axis) => {
    const next = new Array<number>(offsets.length * n)
    let k = 0
    for (const offset of offsets) {
      for (let j = 0; j < n; j++) next[k++] = offset + j * strides[axis]
    }
    offsets = next
  })
  return offsets
}

/** Replaces all elements, in C order. */
export function overwrite(array: NDArray, values: ArrayLike<number>): void {
  if (isStrided(array)) {
    const layout = layoutOf(array)
    offsetsOf(array.shape, layout).forEach((offset, k) => {
      layout.data[offset] = values[k]
    })
  } else array.data.set(values)
  noteWrite()
}

/** Axes in another order. */
export function permuted(array: NDArray, axes: readonly number[]): NDArray {
  const { data, start, strides } = layoutOf(array)
  return viewOf(
    array.dtype,
    axes.map((axis) => array.shape[axis]),
    { data, start, strides: axes.map((axis) => strides[axis]) },
  )
}

/** The same elements in another shape: a view where numpy gives one, else a copy. */
export function reshaped(array: NDArray, shape: readonly number[]): NDArray {
  if (!isStrided(array)) return new NDArray(array.data, array.dtype, shape)
  const { data, start, strides } = layoutOf(array)
  const fitting = splitStrides(array.shape, strides, shape)
  if (fitting) return viewOf(array.dtype, shape, { data, start, strides: fitting })
  return new NDArray(array.data.slice(), array.dtype, shape)
}

/** numpy's _attempt_nocopy_reshape: strides of the new shape, where there are some. */
function splitStrides(
  shape: readonly number[],
  strides: readonly number[],
  wanted: readonly number[],
): number[] | undefined {
  const axes = shape.map((n, k) => [n, strides[k]] as const).filter(([n]) => n !== 1)
  const result: number[] = []
  let [i, j] = [0, 0]
  while (i < axes.length && j < wanted.length) {
    let [from, to] = [axes[i][0], wanted[j]]
    let [nextI, nextJ] = [i + 1, j + 1]
    while (from !== to) {
      if (to < from) to *= wanted[nextJ++]
      else from *= axes[nextI++][0]
    }
    for (let k = i; k < nextI - 1; k++) {
      if (axes[k][1] !== axes[k + 1][0] * axes[k + 1][1]) return undefined
    }
    let stride = axes[nextI - 1][1]
    for (let k = nextJ - 1; k >= j; k--) {
      result[k] = stride
      stride *= wanted[k]
    }
    ;[i, j] = [nextI, nextJ]
  }
  for (let k = j; k < wanted.length; k++) result[k] = 1
  return result
}
