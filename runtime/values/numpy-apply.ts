/** What numpy's functions share: arguments as arrays, results with a dimension. */
import { type Dimension, dimensionless } from './dimension.js'
import { requireDimensionless } from './dimension-check.js'
import { map } from './broadcast.js'

export { checked, integersFit } from './broadcast.js'

import { type Operand, type Scalar, dtypeOf, element, newArray, numeric } from './operand.js'
import { ScriptError } from './script-error.js'
import { type DType, NDArray, Tuple, type Value, isObject, quantity } from './value.js'

/** f of each element as a float: exp, sin. The argument must be dimensionless. */
export function pure(name: string, value: Value, f: (x: number) => number): Value {
  const x = numeric(value)
  requireDimensionless(name, x)
  return applied(x, 'float64', f, dimensionless)
}

/** f of each element; the result has this type and dimension. */
export function applied(
  x: Operand,
  dtype: DType,
  f: (x: number) => number,
  dimension: Dimension,
): Value {
  if (x.value instanceof NDArray) return quantity(map(x.value, dtype, f), dimension)
  return withDimension(scalarOf(f(Number(x.value)), dtype), dimension)
}

/** A number as the Python scalar of this type. */
export function scalarOf(x: number, dtype: DType): Scalar {
  return dtype === 'float64' ? x : dtype === 'bool' ? x !== 0 : BigInt(x)
}

/**
 * An argument of a numpy function. A list or tuple of quantities loses its unit, as in numpy: only
 * an array of quantities keeps it.
 */
export function argument(value: Value): Operand {
  const x = numeric(value)
  const bare = Array.isArray(value) || value instanceof Tuple
  return bare ? { ...x, dimension: dimensionless } : x
}

/**
 * A state variable as numpy's reductions see it: `mean(G.v)` has no unit in Brian, while
 * `mean(G.v[:])` has. Any other value as it is.
 */
export function bareView(a: Value): Value {
  if (a === null || !isObject(a) || a.typeName !== 'VariableView') return a
  return numeric(a).value as Value
}

/** An array without axes is given as a scalar. */
export function withDimension(value: Scalar | NDArray, dimension: Dimension): Value {
  const scalar = value instanceof NDArray && value.shape.length === 0
  return quantity((scalar ? element(value, 0) : value) as number | NDArray, dimension)
}

/** The argument as an array; a scalar gives one without axes. */
export function asArray(value: Value): { readonly array: NDArray; readonly dimension: Dimension } {
  const x = argument(value)
  return { array: arrayOfOperand(x), dimension: x.dimension }
}

export function arrayOfOperand({ value }: Operand): NDArray {
  if (value instanceof NDArray) return value
  const array = newArray(dtypeOf(value), [])
  array.data[0] = Number(value)
  return array
}

/** An integer argument: a size, an axis. Throws run/type. */
export function integer(value: Value | undefined, what: string): number {
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value)
  throw new ScriptError('run/type', `${what} must be an integer`, 'convert it with int(...)')
}

/** An optional axis, counted from the end if negative; undefined for None. */
export function axisOf(axis: Value | undefined, rank: number): number | undefined {
  if (axis === undefined || axis === null) return undefined
  const k = integer(axis, 'an axis')
  if (k >= -rank && k < rank) return k < 0 ? k + rank : k
  throw new ScriptError('run/value', `axis ${k} is out of bounds for array of dimension ${rank}`)
}
