/** numpy's reductions. Dimension rules: semantics 11.4. */
import { type Dimension, powerDimension } from './dimension.js'
import { requireDimensionless } from './dimension-check.js'
import { asArray, axisOf, scalarOf, withDimension } from './numpy-apply.js'
import { pairwiseSum } from './numpy-sum.js'
import { numeric, newArray, sizeOf } from './operand.js'
import { ScriptError } from './script-error.js'
import { type ArrayData, type DType, NDArray, type Value } from './value.js'

/** sum(a), sum(a, axis): integers stay integers. */
export const npSum = (a: Value, axis?: Value): Value =>
  reduced(a, axis, total, (dtype) => (dtype === 'float64' ? dtype : 'int64'))

/** mean(a): the sum over the count. */
export const npMean = (a: Value, axis?: Value): Value => reduced(a, axis, average, float)

/** var(a): mean square deviation; the dimension is squared. */
export const npVar = (a: Value, axis?: Value): Value =>
  reduced(a, axis, variance, float, (d) => powerDimension(d, 2))

/** std(a): square root of the variance. */
export const npStd = (a: Value, axis?: Value): Value =>
  reduced(a, axis, (lane) => Math.sqrt(variance(lane)), float)

/** min(a): NaN where there is one. Throws run/value for no elements. */
export const npMin = (a: Value, axis?: Value): Value =>
  reduced(a, axis, (lane) => extreme(lane, 'minimum', Math.min), keep)

export const npMax = (a: Value, axis?: Value): Value =>
  reduced(a, axis, (lane) => extreme(lane, 'maximum', Math.max), keep)

/** max - min */
export const npPtp = (a: Value, axis?: Value): Value =>
  reduced(
    a,
    axis,
    (lane) => extreme(lane, 'maximum', Math.max) - extreme(lane, 'minimum', Math.min),
    keep,
  )

/** prod(a): the dimension is raised to the number of factors. */
export function npProd(a: Value, axis?: Value): Value {
  const { array } = asArray(a)
  const lane = axisOf(axis, array.shape.length)
  const factors = lane === undefined ? array.data.length : array.shape[lane]
  const type = (dtype: DType): DType => (dtype === 'float64' ? dtype : 'int64')
  return reduced(a, axis, product, type, (d) => powerDimension(d, factors))
}

/** The index of the first smallest element; of the first NaN if there is one. */
export const npArgmin = (a: Value, axis?: Value): Value =>
  reduced(a, axis, (lane) => argument(lane, (x, y) => x < y), integers, none)

export const npArgmax = (a: Value, axis?: Value): Value =>
  reduced(a, axis, (lane) => argument(lane, (x, y) => x > y), integers, none)

export const npAny = (a: Value, axis?: Value): Value =>
  reduced(a, axis, (lane) => (lane.data.some((x: number) => x !== 0) ? 1 : 0), flags, none)

export const npAll = (a: Value, axis?: Value): Value =>
  reduced(a, axis, (lane) => (lane.data.every((x: number) => x !== 0) ? 1 : 0), flags, none)

/** cumsum(a): running sums of the flattened array, or along an axis. */
export function npCumsum(a: Value, axis?: Value): Value {
  return accumulated(a, axis, (sum, x) => sum + x)
}

/** cumprod(a), of pure numbers only. */
export function npCumprod(a: Value, axis?: Value): Value {
  requireDimensionless('cumprod', numeric(a))
  return accumulated(a, axis, (product, x) => product * x)
}

/** Elements along one axis, and whether numpy would sum them pairwise. */
interface Lane {
  readonly data: ArrayData
  readonly pairwise: boolean
}

function reduced(
  a: Value,
  axis: Value | undefined,
  f: (lane: Lane) => number,
  type: (dtype: DType) => DType,
  dimensionOf: (d: Dimension) => Dimension = (d) => d,
): Value {
  const { array, dimension } = asArray(a)
  const dtype = type(array.dtype)
  const along = axisOf(axis, array.shape.length)
  if (along === undefined || array.shape.length === 1) {
    const value = f({ data: array.data, pairwise: true })
    return withDimension(scalarOf(value, dtype), dimensionOf(dimension))
  }
  const { shape } = array
  const result = newArray(dtype, [...shape.slice(0, along), ...shape.slice(along + 1)])
  const pairwise = along === shape.length - 1
  lanes(array, along, (lane, k) => {
    result.data[k] = f({ data: lane, pairwise })
  })
  return withDimension(result, dimensionOf(dimension))
}

/** Calls f with the elements of each line along the axis; the line is a copy. */
export function lanes(
  array: NDArray,
  axis: number,
  f: (lane: ArrayData, k: number, base: number, stride: number) => void,
): void {
  const { shape, data } = array
  const stride = sizeOf(shape.slice(axis + 1))
  const length = shape[axis]
  const lane = newArray(array.dtype, [length]).data
  const outer = sizeOf(shape.slice(0, axis))
  for (let k = 0; k < outer * stride; k++) {
    const base = Math.floor(k / stride) * length * stride + (k % stride)
    for (let j = 0; j < length; j++) lane[j] = data[base + j * stride]
    f(lane, k, base, stride)
  }
}

function accumulated(a: Value, axis: Value | undefined, f: (sum: number, x: number) => number) {
  const { array, dimension } = asArray(a)
  const dtype = array.dtype === 'float64' ? 'float64' : 'int64'
  const along = axisOf(axis, array.shape.length)
  const flat = along === undefined
  const source = flat ? new NDArray(array.data, array.dtype, [array.data.length]) : array
  const result = newArray(dtype, source.shape)
  lanes(source, along ?? 0, (lane, _, base, stride) => {
    let value = lane[0]
    for (let j = 0; j < lane.length; j++) {
      if (j > 0) value = f(value, lane[j])
      result.data[base + j * stride] = value
    }
  })
  return withDimension(result, dimension)
}

function total({ data, pairwise }: Lane): number {
  if (pairwise) return pairwiseSum(data, 0, data.length)
  let sum = 0
  for (let k = 0; k < data.length; k++) sum += data[k]
  return sum
}

const average = (lane: Lane) => total(lane) / lane.data.length

function variance(lane: Lane): number {
  const mean = average(lane)
  const squares = Float64Array.from(lane.data, (x) => (x - mean) * (x - mean))
  return average({ data: squares, pairwise: lane.pairwise })
}

function product({ data }: Lane): number {
  let result = 1
  for (let k = 0; k < data.length; k++) result *= data[k]
  return result
}

/** Math.min and Math.max give NaN where there is one, as numpy does. */
function extreme({ data }: Lane, name: string, f: (x: number, y: number) => number): number {
  if (data.length === 0) throw empty(`reduction operation ${name} which has no identity`)
  let result = data[0]
  for (let k = 1; k < data.length; k++) result = f(result, data[k])
  return result
}

function argument({ data }: Lane, better: (x: number, y: number) => boolean): number {
  if (data.length === 0) throw empty('argmin or argmax')
  let best = 0
  for (let k = 0; k < data.length; k++) {
    if (Number.isNaN(data[k])) return k
    if (better(data[k], data[best])) best = k
  }
  return best
}

const empty = (what: string) =>
  new ScriptError('run/value', `zero-size array to ${what}`, 'check that there are any elements')

const float = (): DType => 'float64'
const integers = (): DType => 'int64'
const flags = (): DType => 'bool'
const keep = (dtype: DType): DType => dtype
const none = (): Dimension => [0, 0, 0, 0, 0, 0, 0]
