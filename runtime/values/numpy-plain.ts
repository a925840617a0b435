/**
 * numpy's own functions, as `import numpy as np` gives them: those that Brian replaces in
 * `from brian2 import *` treat units otherwise there. Semantics 11.4.
 */
import { type Dimension, isDimensionless } from './dimension.js'
import { asArray, withDimension } from './numpy-apply.js'
import { npArange, npLinspace, npOnesLike, npZerosLike } from './numpy-create.js'
import { npDot } from './numpy-linear.js'
import { npWhere } from './numpy-order.js'
import { itemsOf, numeric } from './operand.js'
import type { Value } from './value.js'

type Optional = Value | undefined

/** arange(start, stop, step): the unit is lost. */
export const npPlainArange = (
  start: Value,
  stop?: Optional,
  step?: Optional,
  dtype?: Optional,
): Value => npArange(bare(start), bare(stop), bare(step), dtype)

/** where(condition, x, y): the unit is lost. */
export const npPlainWhere = (condition: Value, x?: Optional, y?: Optional): Value =>
  npWhere(condition, bare(x), bare(y))

/** dot(a, b): the unit is lost. */
export const npPlainDot = (a: Value, b: Value): Value => npDot(bare(a) as Value, bare(b) as Value)

/** zeros_like(a), ones_like(a): with the unit of a. */
export const npPlainZerosLike = (a: Value, dtype?: Optional): Value =>
  withUnit(npZerosLike(a, dtype), dimensionOf(a))
export const npPlainOnesLike = (a: Value, dtype?: Optional): Value =>
  withUnit(npOnesLike(a, dtype), dimensionOf(a))

/** linspace(0, 3*mV): a bare 0 takes the unit of the other end. */
export function npPlainLinspace(start: Value, stop: Value, ...rest: Optional[]): Value {
  const zero = isDimensionless(dimensionOf(start)) && Number(numeric(start).value) === 0
  const from = zero ? withDimension(0, dimensionOf(stop)) : start
  return npLinspace(from, stop, ...(rest as Value[]))
}

const dimensionOf = (a: Value): Dimension => (itemsOf(a) ? asArray(a) : numeric(a)).dimension

const withUnit = (a: Value, dimension: Dimension): Value =>
  withDimension(numeric(a).value, dimension)

/** SI numbers. */
function bare<T extends Optional>(a: T): T | Value {
  if (a === undefined || a === null || itemsOf(a)) return a
  return numeric(a).value as Value
}
