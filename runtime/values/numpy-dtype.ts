/** Element types: `dtype=int`, `astype(float)`, `np.int32(x)`. numpy 1.24 on Linux. */
import { argument, integersFit, scalarOf, withDimension } from './numpy-apply.js'
import { arrayOf, dtypeOf, itemsOf, newArray, numeric } from './operand.js'
import { fail } from './script-error.js'
import { type DType, NDArray, type Value, quantity } from './value.js'

const names: Readonly<Record<string, DType>> = {
  bool: 'bool',
  bool_: 'bool',
  bool8: 'bool',
  '?': 'bool',
  int: 'int64',
  int_: 'int64',
  int64: 'int64',
  intp: 'int64',
  longlong: 'int64',
  i8: 'int64',
  i: 'int32',
  i4: 'int32',
  int32: 'int32',
  intc: 'int32',
  float: 'float64',
  float_: 'float64',
  float64: 'float64',
  double: 'float64',
  f8: 'float64',
  d: 'float64',
}

/** The type that a dtype argument names; undefined where none is given. Throws run/unsupported. */
export function dtypeArgument(dtype: Value | undefined): DType | undefined {
  if (dtype === undefined || dtype === null) return undefined
  const name = typeof dtype === 'string' ? dtype.replace(/^[<=|]/, '') : ''
  if (Object.hasOwn(names, name)) return names[name]
  return fail(
    'unsupported',
    `arrays of type ${name === '' ? 'this dtype' : `'${name}'`} are not supported yet`,
    'use float, int, np.int32 or bool',
  )
}

/** The elements in another type, a copy: floats lose their fraction, int32 wraps. */
export function cast({ data, dtype: from, shape }: NDArray, dtype: DType): NDArray {
  const result = newArray(dtype, shape)
  const convert =
    dtype === 'bool'
      ? (x: number) => Number(x !== 0)
      : dtype === 'float64'
        ? (x: number) => x
        : from === 'float64'
          ? truncated
          : (x: number) => x
  for (let k = 0; k < data.length; k++) result.data[k] = convert(data[k])
  return result
}

/** NaN and infinities become the smallest integer on this machine of numpy's; here they fail. */
function truncated(x: number): number {
  if (Number.isFinite(x)) return integersFit(Math.trunc(x) + 0)
  return fail(
    'value',
    `${Number.isNaN(x) ? 'NaN' : 'an infinity'} cannot be converted to an integer`,
    'replace it first, with where(isfinite(x), x, 0)',
  )
}

/** a.astype(dtype) */
export function npAstype(a: Value, dtype: Value): Value {
  const { value, dimension } = numeric(a)
  const wanted = dtypeArgument(dtype) ?? 'float64'
  if (value instanceof NDArray) return quantity(cast(value, wanted), dimension)
  const scalar = newArray(dtypeOf(value), [])
  scalar.data[0] = Number(value)
  return withDimension(cast(scalar, wanted), dimension)
}

const converter =
  (dtype: DType) =>
  (x: Value = 0n): Value => {
    const { value, dimension } = argument(x)
    if (value instanceof NDArray) return quantity(cast(value, dtype), dimension)
    const number = dtype === 'bool' ? Number(Number(value) !== 0) : Number(value)
    const exact = dtype.startsWith('int') ? truncated(number) : number
    return withDimension(scalarOf(exact, dtype), dimension)
  }

/** np.float64(x), double(x) */
export const npFloat64 = /* @__PURE__ */ converter('float64')
export const npInt64 = /* @__PURE__ */ converter('int64')
export const npInt32 = /* @__PURE__ */ converter('int32')
export const npBool = /* @__PURE__ */ converter('bool')

/**
 * array(list, dtype): the dimension of quantities is lost, as in numpy. A copy.
 */
export function npArray(object: Value, dtype?: Value): Value {
  const items = itemsOf(object)
  const { value } = items === undefined ? numeric(object) : arrayOf(items)
  const wanted = dtypeArgument(dtype)
  if (!(value instanceof NDArray)) {
    return wanted === undefined ? value : npAstype(value, wanted)
  }
  if (wanted !== undefined) return cast(value, wanted)
  return new NDArray(value.data.slice(), value.dtype, value.shape)
}

/** asarray(a): the array itself where it is one of this type; without its unit. */
export function npAsarray(a: Value, dtype?: Value): Value {
  if (itemsOf(a) !== undefined) return npArray(a, dtype)
  const shared = sharedArray(a)
  const wanted = dtypeArgument(dtype)
  if (shared && (wanted === undefined || wanted === shared.dtype)) return shared
  return npArray(a, dtype)
}

/** The array that a value holds in memory; of a state variable there are only copies. */
function sharedArray(a: Value): NDArray | undefined {
  if (a instanceof NDArray) return a
  if (typeof a !== 'object' || a === null || 'typeName' in a) return undefined
  const { value } = numeric(a)
  return value instanceof NDArray ? value : undefined
}

/** asanyarray(a): the array itself, with its unit. */
export function npAsanyarray(a: Value): Value {
  const shared = sharedArray(a)
  if (shared) return a
  return npArray(a)
}

/** np.copy(a): without unit, as numpy does; a.copy() keeps it. */
export const npCopy = (a: Value): Value => npArray(a)
