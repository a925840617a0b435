/** Values as operands of arithmetic: numbers and arrays with a dimension. */
import { type Dimension, dimensionless, sameDimension } from './dimension.js'
import { fail } from './script-error.js'
import { type ArrayData, type DType, NDArray, Quantity, Tuple, Unit, isObject } from './value.js'
import type { Value } from './value.js'

export type Scalar = boolean | bigint | number

export interface Operand {
  readonly value: Scalar | NDArray
  readonly dimension: Dimension
  /** numpy computes it: a division by zero gives inf rather than an exception */
  readonly numpy: boolean
}

/** The numeric meaning of a value, or undefined: strings, lists, dicts and None have none. */
export function operand(value: Value): Operand | undefined {
  if (value instanceof Quantity) {
    return { value: value.value, dimension: value.dimension, numpy: true }
  }
  if (value instanceof NDArray) return { value, dimension: dimensionless, numpy: true }
  if (isObject(value)) return value.toArray && operand(value.toArray())
  if (typeof value === 'string' || typeof value === 'object') return undefined
  return { value, dimension: dimensionless, numpy: false }
}

/** As `operand`; lists and tuples count as arrays. Throws run/type for what is no number. */
export function numeric(value: Value): Operand {
  const direct = operand(value)
  if (direct) return direct
  const items = itemsOf(value)
  if (items) return arrayOf(items)
  fail('type', `expected a number or an array, not ${typeName(value)}`)
}

/** The items of a list or tuple; undefined for anything else. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  return Array.isArray(value) ? value : value instanceof Tuple ? value.items : undefined
}

/** The array of a sequence; nested ones give more axes. All items must agree in dimension. */
export function arrayOf(items: readonly Value[]): Operand {
  const parts = items.map(numeric)
  const dimension = parts[0]?.dimension ?? dimensionless
  if (!parts.every((part) => sameDimension(part.dimension, dimension))) {
    fail('dimension-mismatch', 'an array cannot hold values of different dimensions')
  }
  const shape = shapeOf(parts[0]?.value)
  if (!parts.every((part) => sameShape(shapeOf(part.value), shape))) {
    fail('value', 'the items of the list have different lengths')
  }
  const dtype = parts.map((part) => dtypeOf(part.value)).reduce(promote, 'bool')
  const value = newArray(items.length ? dtype : 'float64', [items.length, ...shape])
  const size = sizeOf(shape)
  parts.forEach((part, k) => {
    value.data.set(part.value instanceof NDArray ? part.value.data : [Number(part.value)], k * size)
  })
  return { value, dimension, numpy: true }
}

const ranks = ['bool', 'int32', 'int64', 'float64']

/** The type that holds the values of both. */
export const promote = (a: DType, b: DType): DType => (ranks.indexOf(a) < ranks.indexOf(b) ? b : a)

export function dtypeOf(value: Scalar | NDArray): DType {
  if (value instanceof NDArray) return value.dtype
  return typeof value === 'number' ? 'float64' : typeof value === 'bigint' ? 'int64' : 'bool'
}

export const shapeOf = (value: Scalar | NDArray | undefined): readonly number[] =>
  value instanceof NDArray ? value.shape : []

export const sameShape = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, k) => n === b[k])

export const sizeOf = (shape: readonly number[]): number => shape.reduce((n, m) => n * m, 1)

export function newArray(dtype: DType, shape: readonly number[]): NDArray {
  return new NDArray(newData(dtype, sizeOf(shape)), dtype, shape)
}

export function newData(dtype: DType, size: number): ArrayData {
  if (dtype === 'bool') return new Uint8Array(size)
  return dtype === 'int32' ? new Int32Array(size) : new Float64Array(size)
}

/** Element k as a Python scalar. */
export function element(array: NDArray, k: number): Scalar {
  const x = array.data[k]
  if (array.dtype === 'float64') return x
  return array.dtype === 'bool' ? x !== 0 : BigInt(x)
}

/** Python's name of the type, for messages. */
export function typeName(value: Value): string {
  if (value === null) return 'NoneType'
  if (Array.isArray(value)) return 'list'
  if (value instanceof Map) return 'dict'
  if (value instanceof Tuple) return 'tuple'
  if (value instanceof NDArray) return 'numpy.ndarray'
  if (value instanceof Quantity) return value instanceof Unit ? 'Unit' : 'Quantity'
  if (typeof value === 'object') return value.typeName
  if (typeof value === 'string') return 'str'
  return typeof value === 'number' ? 'float' : typeof value === 'bigint' ? 'int' : 'bool'
}
