/** median, quantile and percentile, by linear interpolation. numpy 1.24. */
import { type Lane, overLanes } from './numpy-lanes.js'
import { asArray, withDimension } from './numpy-apply.js'
import { reduced } from './numpy-reduce.js'
import { newArray, sizeOf } from './operand.js'
import { quickOrder } from './quick-order.js'
import { fail } from './script-error.js'
import { dimensionless } from './dimension.js'
import { type ArrayData, NDArray, type Value } from './value.js'

type Optional = Value | undefined

/** median(a, axis, keepdims): the middle element, or the mean of the two in the middle. */
export const npMedian = (a: Value, axis?: Optional, keep?: Optional): Value =>
  reduced(
    a,
    axis,
    keep,
    ({ data }) => middle(data),
    () => 'float64',
  )

/** The middle of the elements; NaN where there is one, or no element. */
export function middle(data: ArrayData): number {
  const sorted = ascending(data)
  const { length } = sorted
  // NaN sorts to the end
  if (length === 0 || Number.isNaN(sorted[length - 1])) return Number.NaN
  const [low, high] = [sorted[(length - 1) >> 1], sorted[length >> 1]]
  return length % 2 === 1 ? low : (low + high) / 2
}

/** quantile(a, q, axis, keepdims): q in [0, 1]; several give one more axis, the first. */
export function npQuantile(a: Value, q: Value, axis?: Optional, keep?: Optional): Value {
  return quantile(a, q, axis, keep, (x) => x, 'Quantiles must be in the range [0, 1]')
}

/** percentile(a, q, axis, keepdims): q in [0, 100]. */
export function npPercentile(a: Value, q: Value, axis?: Optional, keep?: Optional): Value {
  return quantile(a, q, axis, keep, (x) => x / 100, 'Percentiles must be in the range [0, 100]')
}

function quantile(
  a: Value,
  q: Value,
  axis: Optional,
  keep: Optional,
  scale: (x: number) => number,
  range: string,
): Value {
  const { array, dimension } = asArray(a)
  const wanted = asArray(q).array
  const parts = Array.from(wanted.data, scale)
  if (!parts.every((x) => x >= 0 && x <= 1)) fail('value', range)
  const each = parts.map((part) =>
    overLanes(array, axis, keep === true, 'float64', (lane) => between(lane, part)),
  )
  const [first] = each
  // numpy gives one number without its unit
  if (wanted.shape.length === 0) {
    return withDimension(first, first instanceof NDArray ? dimension : dimensionless)
  }
  const inner = first instanceof NDArray ? first.shape : []
  const result = newArray('float64', [...wanted.shape, ...inner])
  each.forEach((part, k) => {
    result.data.set(part instanceof NDArray ? part.data : [part], k * sizeOf(inner))
  })
  return withDimension(result, dimension)
}

function between({ data }: Lane, part: number): number {
  const sorted = ascending(data)
  const last = sorted.length - 1
  if (last < 0 || Number.isNaN(sorted[last])) return Number.NaN
  const place = last * part
  if (place >= last) return sorted[last]
  const low = Math.floor(place)
  const gamma = place - low
  const [x, y] = [sorted[low], sorted[low + 1]]
  const step = y - x
  return gamma >= 0.5 ? y - step * (1 - gamma) : x + step * gamma
}

const ascending = (data: ArrayData): number[] => quickOrder(data).map((k) => data[k])
