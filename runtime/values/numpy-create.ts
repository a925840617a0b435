/** numpy's ways to make arrays. Dimension rules: semantics 11.4. */
import { isNeutral, requireAgreement, siText } from './dimension-check.js'
import { integer, withDimension } from './numpy-apply.js'
import { type Operand, arrayOf, dtypeOf, itemsOf, newArray, numeric, sizeOf } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, type Value } from './value.js'

/** zeros(n), zeros((n, m)) */
export const npZeros = (shape: Value): Value => newArray('float64', shapeArgument(shape))

/** ones(n), ones((n, m)) */
export const npOnes = (shape: Value): Value => filled('float64', shape, 1)

/** full(n, value). The array has no dimension even where the value has one, as in Brian. */
export function npFull(shape: Value, fill: Value): Value {
  const { value } = numeric(fill)
  if (value instanceof NDArray) {
    throw new ScriptError('run/value', 'full() takes one number to fill the array with')
  }
  return filled(dtypeOf(value), shape, Number(value))
}

/** Zeros of the shape and type of the argument, without dimension, as in Brian. */
export function npZerosLike(a: Value): Value {
  const { value } = numeric(a)
  if (value instanceof NDArray) return newArray(value.dtype, value.shape)
  return typeof value === 'number' ? 0 : typeof value === 'bigint' ? 0n : false
}

export function npOnesLike(a: Value): Value {
  const { value } = numeric(a)
  if (!(value instanceof NDArray)) return typeof value === 'number' ? 1 : 1n
  const result = newArray(value.dtype, value.shape)
  result.data.fill(1)
  return result
}

/** eye(n): ones on the diagonal. */
export function npEye(n: Value, columns?: Value): Value {
  const rows = integer(n, 'the size')
  const width = columns === undefined || columns === null ? rows : integer(columns, 'the size')
  const result = newArray('float64', [rows, width])
  for (let k = 0; k < Math.min(rows, width); k++) result.data[k * width + k] = 1
  return result
}

/**
 * arange(stop), arange(start, stop, step): integers for integers. All three have one dimension.
 * Elements are start + k ((start + step) - start), which is how numpy fills them.
 */
export function npArange(start: Value, stop?: Value, step?: Value): Value {
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
  const result = newArray(isFloat ? 'float64' : 'int64', [count])
  const increment = from + delta - from
  for (let k = 0; k < count; k++) result.data[k] = from + k * increment
  if (count > 1) result.data[1] = from + delta
  return withDimension(result, last.dimension)
}

/** linspace(start, stop, num=50), both ends included. */
export function npLinspace(
  start: Value,
  stop: Value,
  num: Value = 50n,
  endpoint: Value = true,
): Value {
  const [from, to] = [numeric(start), numeric(stop)]
  agree('Start', from, 'stop', to)
  const count = integer(num, 'the number of samples')
  if (count < 0) {
    throw new ScriptError('run/value', `Number of samples, ${count}, must be non-negative.`)
  }
  const [a, b] = [Number(from.value), Number(to.value)]
  const parts = endpoint === false ? count : count - 1
  const delta = b - a
  const step = delta / parts
  const result = newArray('float64', [count])
  for (let k = 0; k < count; k++) {
    const offset = parts <= 0 ? k * delta : step === 0 ? (k / parts) * delta : k * step
    result.data[k] = offset + a
  }
  if (endpoint !== false && count > 1) result.data[count - 1] = b
  return withDimension(result, from.dimension)
}

/** array(list), also asarray: the dimension of quantities is lost, as in numpy. A copy. */
export function npArray(object: Value): Value {
  const items = itemsOf(object)
  const { value } = items === undefined ? numeric(object) : arrayOf(items)
  if (!(value instanceof NDArray)) return value
  return new NDArray(value.data.slice(), value.dtype, value.shape)
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
  if (isNeutral(p) || isNeutral(q)) return
  const values = `${a} value ${siText(p)} and ${b} value ${siText(q)}`
  requireAgreement(`${values} have to have the same units.`, p.dimension, q.dimension)
}
