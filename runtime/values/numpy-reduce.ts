/** numpy's reductions. Dimension rules: semantics 11.4. */
import { type Dimension, dimensionless, isDimensionless, powerDimension } from './dimension.js'
import { requireDimensionless } from './dimension-check.js'
import { type Lane, axesOf, overLanes, total } from './numpy-lanes.js'
import {
  asArray,
  axisOf,
  bareView,
  checked,
  integersFit,
  scalarOf,
  withDimension,
} from './numpy-apply.js'
import { cast, dtypeArgument } from './numpy-dtype.js'
import { numeric, newArray, sizeOf } from './operand.js'
import { fail } from './script-error.js'
import { type ArrayData, type DType, NDArray, Quantity, type Value } from './value.js'

type Optional = Value | undefined

/** sum(a, axis, dtype, keepdims): integers stay integers. */
export function npSum(a: Value, axis?: Optional, dtype?: Optional, keep?: Optional): Value {
  return unitless(a, reduced(asType(bareView(a), dtype), axis, keep, total, widened))
}

/** mean(a, axis, keepdims): the sum over the count. */
export const npMean = (a: Value, axis?: Optional, keep?: Optional): Value =>
  unitless(a, reduced(bareView(a), axis, keep, average, float))

/** var(a, axis, ddof, keepdims): mean square deviation; the dimension is squared. */
export const npVar = (a: Value, axis?: Optional, ddof?: Optional, keep?: Optional): Value =>
  reduced(requireArray('var', a), axis, keep, (lane) => variance(lane, less(ddof)), float, squared)

/** std(a, axis, ddof, keepdims): square root of the variance. */
export const npStd = (a: Value, axis?: Optional, ddof?: Optional, keep?: Optional): Value =>
  reduced(
    requireArray('std', a),
    axis,
    keep,
    (lane) => Math.sqrt(variance(lane, less(ddof))),
    float,
  )

/** min(a, axis, keepdims): NaN where there is one. Throws run/value for no elements. */
export const npMin = (a: Value, axis?: Optional, keep?: Optional): Value =>
  unitless(
    a,
    reduced(bareView(a), axis, keep, (lane) => extreme(lane, 'minimum', Math.min), same),
  )

export const npMax = (a: Value, axis?: Optional, keep?: Optional): Value =>
  unitless(
    a,
    reduced(bareView(a), axis, keep, (lane) => extreme(lane, 'maximum', Math.max), same),
  )

/** max - min */
export const npPtp = (a: Value, axis?: Optional, keep?: Optional): Value =>
  reduced(
    bareView(a),
    axis,
    keep,
    (lane) => extreme(lane, 'maximum', Math.max) - extreme(lane, 'minimum', Math.min),
    same,
  )

/** prod(a, axis, keepdims): the dimension is raised to the number of factors. */
export function npProd(a: Value, axis?: Optional, keep?: Optional): Value {
  const { array } = asArray(a)
  const axes = axesOf(axis, array.shape.length) ?? [...array.shape.keys()]
  const factors = sizeOf(axes.map((k) => array.shape[k]))
  return reduced(bareView(a), axis, keep, product, widened, (d) => powerDimension(d, factors))
}

/** A number that has lost its unit is still a quantity in Brian, and shown as one: `0.00275`. */
function unitless(a: Value, result: Value): Value {
  if (typeof result !== 'number' || bareView(a) === a) return result
  return isDimensionless(numeric(a).dimension) ? result : new Quantity(result, dimensionless)
}

/** Brian has no deviation of a state variable with a unit, because its mean has lost it. */
function requireArray(name: string, a: Value): Value {
  if (bareView(a) === a || isDimensionless(numeric(a).dimension)) return a
  const message = `${name}() of a state variable with a unit mixes it with a mean without unit`
  return fail('dimension-mismatch', message, 'write [:] behind the variable, as in std(G.v[:])')
}

/** The index of the first smallest element; of the first NaN if there is one. */
export const npArgmin = (a: Value, axis?: Optional): Value =>
  located(a, axis, 'argmin', (x, y) => x < y)

export const npArgmax = (a: Value, axis?: Optional): Value =>
  located(a, axis, 'argmax', (x, y) => x > y)

export const npAny = (a: Value, axis?: Optional, keep?: Optional): Value =>
  reduced(a, axis, keep, ({ data }) => Number(data.some(isTrue)), flags, none)

export const npAll = (a: Value, axis?: Optional, keep?: Optional): Value =>
  reduced(a, axis, keep, ({ data }) => Number(data.every(isTrue)), flags, none)

/** count_nonzero(a, axis): the number of elements that are not 0. */
export function npCountNonzero(a: Value, axis?: Optional): Value {
  return reduced(a, axis, false, ({ data }) => data.filter(isTrue).length, integers, none)
}

/** cumsum(a): running sums of the flattened array, or along an axis. */
export function npCumsum(a: Value, axis?: Optional): Value {
  return accumulated(bareView(a), axis, (sum, x) => sum + x)
}

/** cumprod(a), of pure numbers only. */
export function npCumprod(a: Value, axis?: Optional): Value {
  const numbers = bareView(a)
  requireDimensionless('cumprod', numeric(numbers))
  return accumulated(numbers, axis, (product, x) => product * x)
}

/** A reduction as numpy does it: f of each lane along the axes. */
export function reduced(
  a: Value,
  axis: Optional,
  keep: Optional,
  f: (lane: Lane) => number,
  type: (dtype: DType) => DType,
  dimensionOf: (d: Dimension) => Dimension = (d) => d,
): Value {
  const { array, dimension } = asArray(a)
  const dtype = type(array.dtype)
  const result = overLanes(array, axis, keep === true, dtype, f)
  const number = result instanceof NDArray ? checked(result) : ofType(result, dtype)
  return withDimension(number, dimensionOf(dimension))
}

const ofType = (x: number, dtype: DType) => scalarOf(dtype === 'int64' ? integersFit(x) : x, dtype)

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

function accumulated(a: Value, axis: Optional, f: (sum: number, x: number) => number) {
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
  return withDimension(checked(result), dimension)
}

export const average = (lane: Lane) => total(lane) / lane.data.length

function variance(lane: Lane, ddof: number): number {
  const mean = average(lane)
  const squares = Float64Array.from(lane.data, (x) => (x - mean) * (x - mean))
  return total({ ...lane, data: squares, run: lane.freshRun }) / Math.max(0, squares.length - ddof)
}

function product({ data }: Lane): number {
  let result = 1
  for (let k = 0; k < data.length; k++) result *= data[k]
  return result
}

/** Math.min and Math.max give NaN where there is one, as numpy does. */
export function extreme({ data }: Lane, name: string, f: (x: number, y: number) => number): number {
  if (data.length === 0) {
    const message = `zero-size array to reduction operation ${name} which has no identity`
    return fail('value', message, 'check that there are any elements')
  }
  let result = data[0]
  for (let k = 1; k < data.length; k++) result = f(result, data[k])
  return result
}

function located(
  a: Value,
  axis: Optional,
  name: string,
  better: (x: number, y: number) => boolean,
): Value {
  const { array, dimension } = asArray(a)
  // the place counts in the order of the axes, not of the memory
  const flat = axis === undefined || axis === null
  const source = flat ? new NDArray(array.data, array.dtype, [array.data.length]) : array
  const first = ({ data }: Lane) => argument(data, name, better)
  return reduced(withDimension(source, dimension), flat ? null : axis, false, first, integers, none)
}

function argument(
  data: ArrayData,
  name: string,
  better: (x: number, y: number) => boolean,
): number {
  if (data.length === 0) {
    const message = `attempt to get ${name} of an empty sequence`
    return fail('value', message, 'check that there are any elements')
  }
  let best = 0
  for (let k = 0; k < data.length; k++) {
    if (Number.isNaN(data[k])) return k
    if (better(data[k], data[best])) best = k
  }
  return best
}

function asType(a: Value, dtype: Optional): Value {
  const wanted = dtypeArgument(dtype)
  if (wanted === undefined) return a
  const { array, dimension } = asArray(a)
  return withDimension(cast(array, wanted), dimension)
}

const less = (ddof: Optional): number => Number(ddof ?? 0n)
const squared = (d: Dimension): Dimension => powerDimension(d, 2)
const isTrue = (x: number): boolean => x !== 0
const float = (): DType => 'float64'
const integers = (): DType => 'int64'
const flags = (): DType => 'bool'
const same = (dtype: DType): DType => dtype
const widened = (dtype: DType): DType => (dtype === 'float64' ? dtype : 'int64')
const none = (): Dimension => dimensionless
