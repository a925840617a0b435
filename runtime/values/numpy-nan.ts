/** numpy's reductions that leave NaN out. */
import { powerDimension } from './dimension.js'
import { type Lane, overLanes, total } from './numpy-lanes.js'
import { asArray, withDimension } from './numpy-apply.js'
import { npArgmax, npArgmin, npCumsum, npProd, npSum, reduced } from './numpy-reduce.js'
import { middle } from './numpy-quantile.js'
import { newArray } from './operand.js'
import { NDArray, type Value } from './value.js'

type Optional = Value | undefined

export const npNansum = (a: Value, axis?: Optional, keep?: Optional): Value =>
  npSum(replaced(a, 0), axis, null, keep)

export const npNanprod = (a: Value, axis?: Optional, keep?: Optional): Value =>
  npProd(replaced(a, 1), axis, keep)

export const npNancumsum = (a: Value, axis?: Optional): Value => npCumsum(replaced(a, 0), axis)

export const npNanmean = (a: Value, axis?: Optional, keep?: Optional): Value =>
  reduced(a, axis, keep, mean, () => 'float64')

export const npNanvar = (a: Value, axis?: Optional, ddof?: Optional, keep?: Optional): Value =>
  reduced(
    a,
    axis,
    keep,
    (lane) => variance(lane, Number(ddof ?? 0n)),
    () => 'float64',
    (d) => powerDimension(d, 2),
  )

export const npNanstd = (a: Value, axis?: Optional, ddof?: Optional, keep?: Optional): Value =>
  reduced(
    a,
    axis,
    keep,
    (lane) => Math.sqrt(variance(lane, Number(ddof ?? 0n))),
    () => 'float64',
  )

export const npNanmin = (a: Value, axis?: Optional, keep?: Optional): Value =>
  extreme(a, axis, keep, Math.min)
export const npNanmax = (a: Value, axis?: Optional, keep?: Optional): Value =>
  extreme(a, axis, keep, Math.max)

export const npNanmedian = (a: Value, axis?: Optional, keep?: Optional): Value =>
  reduced(
    a,
    axis,
    keep,
    ({ data }) => middle(data.filter(isNumber)),
    () => 'float64',
  )

export const npNanargmin = (a: Value, axis?: Optional): Value =>
  npArgmin(replaced(a, Infinity), axis)
export const npNanargmax = (a: Value, axis?: Optional): Value =>
  npArgmax(replaced(a, -Infinity), axis)

const isNumber = (x: number): boolean => !Number.isNaN(x)

function replaced(a: Value, by: number): Value {
  const { array, dimension } = asArray(a)
  const copy = newArray(array.dtype, array.shape)
  array.data.forEach((x: number, k: number) => {
    copy.data[k] = Number.isNaN(x) ? by : x
  })
  return withDimension(copy, dimension)
}

const zeroed = ({ data }: Lane) => Float64Array.from(data, (x) => (Number.isNaN(x) ? 0 : x))

function mean(lane: Lane): number {
  const count = lane.data.filter(isNumber).length
  return total({ ...lane, data: zeroed(lane), run: lane.freshRun }) / count
}

function variance(lane: Lane, ddof: number): number {
  const average = mean(lane)
  const squares = Float64Array.from(lane.data, (x) =>
    Number.isNaN(x) ? 0 : (x - average) * (x - average),
  )
  const degrees = lane.data.filter(isNumber).length - ddof
  if (degrees <= 0) return Number.NaN
  return total({ ...lane, data: squares, run: lane.freshRun }) / degrees
}

function extreme(a: Value, axis: Optional, keep: Optional, f: typeof Math.min): Value {
  const { array, dimension } = asArray(a)
  const best = ({ data }: Lane): number => {
    let result = Number.NaN
    for (const x of data) {
      if (isNumber(x)) result = isNumber(result) ? f(result, x) : x
    }
    return result
  }
  const result = overLanes(array, axis, keep === true, array.dtype, best)
  const number = result instanceof NDArray || array.dtype === 'float64' ? result : BigInt(result)
  return withDimension(number, dimension)
}
