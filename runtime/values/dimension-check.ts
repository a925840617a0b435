/** Dimension checks of arithmetic. Semantics 11.4. */
import { describeDimension } from './describe-dimension.js'
import { type Dimension, isDimensionless, sameDimension } from './dimension.js'
import type { Operand } from './operand.js'
import { fail } from './script-error.js'
import { NDArray } from './value.js'

/**
 * Throws run/dimension-mismatch unless both sides have one dimension. A bare 0 (or an array of
 * zeros) fits anything; so does an infinity in comparisons.
 */
export function requireSameDimension(
  action: 'calculate' | 'compare',
  symbol: string,
  x: Operand,
  y: Operand,
): void {
  if (sameDimension(x.dimension, y.dimension) || isNeutral(x) || isNeutral(y)) return
  if (action === 'compare' && (isInfinite(x) || isInfinite(y))) return
  const message = `cannot ${action} ${siText(x)} ${symbol} ${siText(y)}: units do not match`
  requireAgreement(message, x.dimension, y.dimension)
}

/** Throws run/dimension-mismatch for an argument with a dimension: exp(3*mV). */
export function requireDimensionless(name: string, x: Operand): void {
  if (isDimensionless(x.dimension)) return
  fail(
    'dimension-mismatch',
    `${name} expects a dimensionless argument but got ${siText(x)}`,
    'divide it by a unit first',
  )
}

/** Throws run/dimension-mismatch with `message` unless the dimensions agree. */
export function requireAgreement(message: string, a: Dimension, b: Dimension): void {
  if (sameDimension(a, b)) return
  const units = `${describeDimension(a)} and ${describeDimension(b)}`
  fail('dimension-mismatch', `${message} (units are ${units}).`)
}

/**
 * A value in SI units, for messages: `0.003 volt`, `[1 2 3 ...] second`. The formatting of
 * `print` would come into every program that computes with quantities.
 */
export function siText({ value, dimension }: Operand): string {
  const text =
    value instanceof NDArray
      ? `[${[...value.data.subarray(0, 3), ...(value.data.length > 3 ? ['...'] : [])].join(' ')}]`
      : `${value}`
  return isDimensionless(dimension) ? text : `${text} ${describeDimension(dimension)}`
}

/** A plain zero has any dimension. */
export const isNeutral = (x: Operand): boolean => isPlain(x, (e) => e === 0)

const isInfinite = (x: Operand): boolean =>
  !(x.value instanceof NDArray) && isPlain(x, (e) => Math.abs(e) === Infinity)

const isPlain = ({ value, dimension }: Operand, test: (e: number) => boolean): boolean =>
  isDimensionless(dimension) &&
  (value instanceof NDArray ? value.data.every(test) : test(Number(value)))
