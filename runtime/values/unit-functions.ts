/** Brian's functions on units: in_unit, get_dimensions, Quantity. Semantics 11.5. */
import { type Dimension, dimensionless, isDimensionless, sameDimension } from './dimension.js'
import { requireAgreement } from './dimension-check.js'
import { arrayText } from './format-array.js'
import { bestUnit, shownInUnit } from './format-quantity.js'
import { DimensionValue, dimensionValue } from './dimension-value.js'
import { divide } from './arithmetic.js'
import { asArray } from './numpy-apply.js'
import { npRound } from './numpy-elementwise.js'
import { itemsOf, arrayOf, numeric, operand } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, type Quantity, type Value, Unit, quantity } from './value.js'

type Optional = Value | undefined

/** get_dimensions(x), x.dim */
export const unitGetDimensions = (x: Value): Value => dimensionValue(dimensionOf(x))

/** have_same_dimensions(a, b) */
export const unitHaveSame = (a: Value, b: Value): boolean =>
  sameDimension(dimensionOf(a), dimensionOf(b))

/** is_dimensionless(x) */
export const unitIsDimensionless = (x: Value): boolean => isDimensionless(dimensionOf(x))

/** is_scalar_type(x): a plain number. */
export const unitIsScalar = (x: Value): boolean => typeof x !== 'string' && typeof x !== 'object'

function dimensionOf(x: Value): Dimension {
  if (x instanceof DimensionValue) return x.dimension
  const items = itemsOf(x)
  return (items ? arrayOf(items) : (operand(x) ?? { dimension: dimensionless })).dimension
}

/** Quantity(value, dim): an array of a list of quantities; a copy of a quantity. */
export function unitQuantity(value: Value, dim?: Optional): Value {
  const items = itemsOf(value)
  const x = items ? arrayOf(items) : numeric(value)
  const given = dim === undefined || dim === null ? x.dimension : dimensionOf(dim)
  if (!isDimensionless(x.dimension)) requireAgreement('Quantity', x.dimension, given)
  const number =
    x.value instanceof NDArray
      ? new NDArray(Float64Array.from(x.value.data), 'float64', x.value.shape)
      : Number(x.value)
  return quantity(number, given)
}

/** in_unit(x, u, precision) */
export function npInUnit(a: Value, unit: Value, precision?: Optional): Value {
  const [x, u] = [numeric(a), numeric(unit)]
  requireAgreement('Non-matching unit for method "in_unit"', x.dimension, u.dimension)
  if (isDimensionless(x.dimension)) return plainText(divide(a, unit))
  return shownInUnit(x.value as number | NDArray, unit as Quantity, digitsOf(precision))
}

/** in_best_unit(x, precision) */
export function npInBestUnit(a: Value, precision?: Optional): Value {
  const x = numeric(a)
  if (isDimensionless(x.dimension)) return plainText(npRound(a, BigInt(digitsOf(precision) ?? 8)))
  return shownInUnit(x.value as number | NDArray, bestUnitOf(a) as Quantity, digitsOf(precision))
}

/** q.get_best_unit() */
export function bestUnitOf(a: Value): Value {
  const { value, dimension } = numeric(a)
  const best = bestUnit({ value: value as number | NDArray, dimension })
  return new Unit(best.scale, dimension, best.name, best.symbol)
}

function plainText(value: Value): string {
  const { array } = asArray(value)
  const text = arrayText(array.shape.length ? array : new NDArray(array.data, array.dtype, [1]))
  return array.shape.length ? text : text.slice(1, -1).trim()
}

function digitsOf(precision: Optional): number | undefined {
  if (precision === undefined || precision === null) return undefined
  if (typeof precision === 'bigint') return Number(precision)
  return fail('type', 'precision must be a whole number')
}

/** fail_for_dimension_mismatch(a, b, message) */
export function unitFail(a: Value, b?: Optional, message?: Optional): Value {
  const [p, q] = [dimensionOf(a), dimensionOf(b ?? 1n)]
  requireAgreement(typeof message === 'string' ? message : 'Dimension mismatch', p, q)
  return null
}
