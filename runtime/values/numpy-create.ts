/** numpy's ways to make arrays. Dimension rules: semantics 11.4. */
import { log10 } from '../math/log.js'
import { broadcastTo } from './broadcast.js'
import { dimensionless, sameDimension } from './dimension.js'
import { DimensionError, isNeutral, requireDimensionless } from './dimension-check.js'
import { integer, withDimension } from './numpy-apply.js'
import { cast, dtypeArgument } from './numpy-dtype.js'
import { type Operand, arrayOf, dtypeOf, itemsOf, newArray, numeric, sizeOf } from './operand.js'
import { power } from './power.js'
import { ScriptError } from './script-error.js'
import { NDArray, Tuple, type Value } from './value.js'

/** zeros(n), zeros((n, m), dtype); empty() gives the same */
export const npZeros = (shape: Value, dtype?: Value): Value =>
  newArray(dtypeArgument(dtype) ?? 'float64', shapeArgument(shape))

/** ones(n), ones((n, m), dtype) */
export const npOnes = (shape: Value, dtype?: Value): Value =>
  filled(dtypeArgument(dtype) ?? 'float64', shape, 1)

/** full(n, value). The array has no dimension even where the value has one, as in Brian. */
export function npFull(shape: Value, fill: Value, dtype?: Value): Value {
  const value = bareNumbers(fill)
  const result = newArray(dtypeArgument(dtype) ?? dtypeOf(value), shapeArgument(shape))
  return filledWith(result, value)
}

/** Zeros of the shape and type of the argument, without dimension, as in Brian. */
export const npZerosLike = (a: Value, dtype?: Value): Value => like(a, dtype, 0)

export const npOnesLike = (a: Value, dtype?: Value): Value => like(a, dtype, 1)

/** full_like(a, value): of the dimension of `a`, whatever that of the value. */
export function npFullLike(a: Value, fill: Value, dtype?: Value): Value {
  const { value, dimension } = numeric(a)
  const array = value instanceof NDArray ? value : undefined
  const type = dtypeArgument(dtype) ?? dtypeOf(value)
  const result = filledWith(newArray(type, array?.shape ?? []), bareNumbers(fill))
  return withDimension(result, dimension)
}

function like(a: Value, dtype: Value | undefined, fill: number): Value {
  const items = itemsOf(a)
  const { value } = items ? arrayOf(items) : numeric(a)
  const type = dtypeArgument(dtype) ?? dtypeOf(value)
  const result = newArray(type, value instanceof NDArray ? value.shape : [])
  result.data.fill(fill)
  return withDimension(result, dimensionless)
}

function bareNumbers(fill: Value) {
  const items = itemsOf(fill)
  return (items ? arrayOf(items) : numeric(fill)).value
}

/** Of an integer type, floats lose their fraction. */
function filledWith(result: NDArray, value: Operand['value']): NDArray {
  const whole = (x: number) => (result.dtype === 'bool' ? Number(x !== 0) : Math.trunc(x))
  const convert = result.dtype === 'float64' ? (x: number) => x : whole
  const values = broadcastTo(value, result.shape)
  for (let k = 0; k < result.data.length; k++) result.data[k] = convert(values[k])
  return result
}

/** eye(n, m, k): ones on the diagonal, or k places beside it. */
export function npEye(n: Value, columns?: Value, k?: Value, dtype?: Value): Value {
  const rows = integer(n, 'the size')
  const width = columns === undefined || columns === null ? rows : integer(columns, 'the size')
  const shift = k === undefined || k === null ? 0 : integer(k, 'the diagonal')
  const result = newArray(dtypeArgument(dtype) ?? 'float64', [rows, width])
  for (let row = Math.max(0, -shift); row < rows && row + shift < width; row++) {
    result.data[row * width + row + shift] = 1
  }
  return result
}

export const npIdentity = (n: Value, dtype?: Value): Value => npEye(n, null, null, dtype)

/**
 * arange(stop), arange(start, stop, step): integers for integers. All three have one dimension.
 * Elements are start + k ((start + step) - start), which is how numpy fills them.
 */
export function npArange(start: Value, stop?: Value, step?: Value, dtype?: Value): Value {
  const hasStart = stop !== undefined && stop !== null
  const [a, b, c] = hasStart ? [start, stop, step ?? 1n] : [0n, start, step ?? 1n]
  const [first, last, by] = [numeric(a), numeric(b), numeric(c)]
  agree('Start', first, 'stop', last)
  agree('Stop', last, 'step', by)
  const values = [first, last, by].map(({ value }) => {
    if (!(value instanceof NDArray)) return value
    throw new ScriptError('run/type', 'arange() takes numbers, not arrays')
  })
  const [from, to, delta] = values.map(Number)
  if (delta === 0) throw new ScriptError('run/zero-division', 'Maximum allowed size exceeded')
  const isFloat = values.some((value) => typeof value === 'number')
  const count = Math.max(0, Math.ceil((to - from) / delta)) || 0
  const wanted = dtypeArgument(dtype)
  const result = newArray(isFloat ? 'float64' : 'int64', [count])
  const increment = from + delta - from
  for (let k = 0; k < count; k++) result.data[k] = from + k * increment
  if (count > 1) result.data[1] = from + delta
  const typed = wanted === undefined || wanted === result.dtype ? result : cast(result, wanted)
  return withDimension(typed, last.dimension)
}

/** linspace(start, stop, num=50), both ends included; retstep gives the step as well. */
export function npLinspace(
  start: Value,
  stop: Value,
  num?: Value,
  endpoint?: Value,
  retstep?: Value,
  dtype?: Value,
): Value {
  const [from, to] = [numeric(start), numeric(stop)]
  agree('Start', from, 'stop', to)
  const count = num === undefined || num === null ? 50 : integer(num, 'the number of samples')
  if (count < 0) {
    throw new ScriptError('run/value', `Number of samples, ${count}, must be non-negative.`)
  }
  const [a, b] = [from, to].map(({ value }) => {
    if (!(value instanceof NDArray)) return Number(value)
    throw new ScriptError(
      'run/unsupported',
      'linspace() between arrays is not supported yet',
      'make one linspace() for each element',
    )
  })
  const { array, step } = samples(a, b, count, endpoint !== false)
  const wanted = dtypeArgument(dtype)
  // numpy rounds down before it makes integers
  if (wanted === 'int64' || wanted === 'int32') array.data.forEach(floorInPlace)
  const result = withDimension(wanted ? cast(array, wanted) : array, from.dimension)
  return retstep === true ? new Tuple([result, withDimension(step, from.dimension)]) : result
}

const floorInPlace = (x: number, k: number, data: Float64Array | Int32Array | Uint8Array) => {
  data[k] = Math.floor(x)
}

function samples(a: number, b: number, count: number, endpoint: boolean) {
  const parts = endpoint ? count - 1 : count
  const delta = b - a
  const step = delta / parts
  const array = newArray('float64', [count])
  for (let k = 0; k < count; k++) {
    const offset = parts <= 0 ? k * delta : step === 0 ? (k / parts) * delta : k * step
    array.data[k] = offset + a
  }
  if (endpoint && count > 1) array.data[count - 1] = b
  return { array, step: parts > 0 ? step : Number.NaN }
}

/** logspace(start, stop, num, endpoint, base): powers of the base. */
export function npLogspace(
  start: Value,
  stop: Value,
  num?: Value,
  endpoint?: Value,
  base?: Value,
): Value {
  return power(base ?? 10, npLinspace(pureNumber(start), pureNumber(stop), num, endpoint))
}

/** geomspace(start, stop, num): evenly spaced on a logarithmic scale. */
export function npGeomspace(start: Value, stop: Value, num?: Value, endpoint?: Value): Value {
  const [a, b] = [Number(pureNumber(start)), Number(pureNumber(stop))]
  if (a === 0 || b === 0) {
    throw new ScriptError('run/value', 'Geometric sequence cannot include zero')
  }
  const sign = a < 0 && b < 0 ? -1 : 1
  const exponents = npLinspace(log10(sign * a), log10(sign * b), num, endpoint)
  const result = power(10, exponents) as NDArray
  const { data } = result
  if (data.length > 0) data[0] = sign * a
  if (data.length > 1 && endpoint !== false) data[data.length - 1] = sign * b
  for (let k = 0; k < data.length; k++) data[k] *= sign
  return result
}

function pureNumber(value: Value): number {
  const x = numeric(value)
  requireDimensionless('log10', x)
  return Number(x.value)
}

/** A size, or a tuple or list of sizes. */
export function shapeArgument(shape: Value): number[] {
  const sizes = (itemsOf(shape) ?? [shape]).map((n) => integer(n, 'a size'))
  if (sizes.some((n) => n < 0)) {
    throw new ScriptError('run/value', 'negative dimensions are not allowed')
  }
  if (sizeOf(sizes) > 2147483648) {
    throw new ScriptError('run/memory', 'the array does not fit into memory')
  }
  return sizes
}

function filled(dtype: NDArray['dtype'], shape: Value, value: number): NDArray {
  const result = newArray(dtype, shapeArgument(shape))
  result.data.fill(value)
  return result
}

function agree(a: string, p: Operand, b: string, q: Operand): void {
  if (isNeutral(p) || isNeutral(q) || sameDimension(p.dimension, q.dimension)) return
  const parts = [`${a} value `, p, ` and ${b} value `, q, ' have to have the same units.']
  throw new DimensionError(parts, [p.dimension, q.dimension])
}
