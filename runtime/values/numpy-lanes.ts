/** What a reduction sums up: the elements of each line along the axes, in numpy's order. */
import { layoutOf, isStrided, rowStrides } from './array-view.js'
import { axisOf } from './numpy-apply.js'
import { pairwiseSum } from './numpy-sum.js'
import { newArray, itemsOf, sizeOf } from './operand.js'
import { fail } from './script-error.js'
import type { ArrayData, DType, NDArray, Value } from './value.js'

/** Elements that are reduced to one number. */
export interface Lane {
  readonly data: ArrayData
  /** numpy adds so many in a row pairwise; 1 where it adds them one by one */
  readonly run: number
  /** as `run`, of an array that numpy has computed from this one */
  readonly freshRun: number
}

/** The sum, in numpy's order of additions. */
export function total({ data, run }: Lane): number {
  if (run === data.length) return pairwiseSum(data, 0, data.length)
  let sum = 0
  if (run < 2) for (let k = 0; k < data.length; k++) sum += data[k]
  else {
    for (let k = 0; k < data.length; k += run) {
      sum += pairwiseSum(data, k, Math.min(run, data.length - k))
    }
  }
  return sum
}

/** None, an axis or a tuple of axes; undefined for all of them. Throws run/value. */
export function axesOf(axis: Value | undefined, rank: number): number[] | undefined {
  if (axis === undefined || axis === null) return undefined
  const axes = (itemsOf(axis) ?? [axis]).map((k) => axisOf(k, rank) as number)
  if (new Set(axes).size < axes.length) fail('value', "duplicate value in 'axis'")
  return axes.length === rank && rank > 0 ? undefined : axes
}

/** f of each lane; the axes go, or stay with length 1 where `keep` says so. */
export function overLanes(
  array: NDArray,
  axis: Value | undefined,
  keep: boolean,
  dtype: DType,
  f: (lane: Lane) => number,
): NDArray | number {
  const { shape } = array
  const axes = axesOf(axis, shape.length) ?? [...shape.keys()]
  const kept = shape.flatMap((n, k) => (axes.includes(k) ? (keep ? [1] : []) : [n]))
  const { data, run, freshRun, length } = lanesOf(array, axes)
  if (kept.length === 0) return f({ data, run, freshRun })
  const result = newArray(dtype, kept)
  for (let k = 0; k < result.data.length; k++) {
    const lane = data.subarray(k * length, (k + 1) * length)
    result.data[k] = f({ data: lane, run, freshRun })
  }
  return result
}

/** The elements with those of one lane in a row. */
function lanesOf(array: NDArray, axes: readonly number[]): Lane & { readonly length: number } {
  const { shape } = array
  const length = sizeOf(axes.map((k) => shape[k]))
  if (axes.length === shape.length && !isStrided(array)) {
    return { data: array.data, run: length, freshRun: length, length }
  }
  const { data, start, strides } = layoutOf(array)
  const size = (k: number) => Math.abs(strides[k])
  const order = [...shape.keys()].sort((a, b) => size(b) - size(a) || a - b)
  const fresh: number[] = []
  rowStrides(order.map((k) => shape[k])).forEach((stride, k) => {
    fresh[order[k]] = stride
  })
  const inner = order.filter((k) => axes.includes(k))
  const outer = [...shape.keys()].filter((k) => !axes.includes(k))
  const laid = newArray(array.dtype, [data.length === 0 ? 0 : sizeOf(shape)]).data
  let next = 0
  const walk = (depth: number, offset: number): void => {
    const all = [...outer, ...inner]
    if (depth === all.length) {
      laid[next++] = data[offset]
      return
    }
    const axis = all[depth]
    for (let k = 0; k < shape[axis]; k++) walk(depth + 1, offset + k * strides[axis])
  }
  walk(0, start)
  const runIn = (by: readonly number[]) => runLength(shape, by, order, axes)
  const freshRun = runIn(fresh)
  // what does not lie in a row goes through numpy's buffer of 8192 elements
  const run = runIn(strides) === freshRun ? freshRun : Math.min(freshRun, 8192)
  return { data: laid, run, freshRun, length }
}

/** How many elements of a lane follow each other in memory, if those are the innermost. */
function runLength(
  shape: readonly number[],
  strides: readonly number[],
  order: readonly number[],
  axes: readonly number[],
): number {
  const real = order.filter((k) => shape[k] !== 1)
  const last = real.at(-1)
  if (last === undefined) return 1
  if (!axes.includes(last)) return 1
  let run = shape[last]
  let width = strides[last] * shape[last]
  for (const k of real.slice(0, -1).reverse()) {
    if (!axes.includes(k) || strides[k] !== width) break
    run *= shape[k]
    width *= shape[k]
  }
  return run
}
