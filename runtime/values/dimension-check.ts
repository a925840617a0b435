/** Dimension checks of arithmetic, with messages in Brian's words. Semantics 11.4. */
import { type Dimension, isDimensionless, sameDimension } from './dimension.js'
import { shortText, unitText } from './format-quantity.js'
import type { Operand } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, type Value } from './value.js'

/**
 * Throws run/dimension-mismatch unless both sides have one dimension. A bare 0 (or an array of
 * zeros) fits anything; so does an infinity in comparisons.
 */
export function requireSameDimension(
  action: 'calculate' | 'perform comparison',
  symbol: string,
  a: Value,
  x: Operand,
  b: Value,
  y: Operand,
): void {
  if (sameDimension(x.dimension, y.dimension)) return
  if (isNeutral(x) || isNeutral(y)) return
  if (action === 'perform comparison' && (isInfinite(x) || isInfinite(y))) return
  throw new ScriptError(
    'run/dimension-mismatch',
    `Cannot ${action} ${shortText(a)} ${symbol} ${shortText(b)}, units do not match ` +
      `(units are ${unitText(x.dimension)} and ${unitText(y.dimension)}).`,
  )
}

/** Throws run/dimension-mismatch for an argument with a dimension: exp(3*mV). */
export function requireDimensionless(name: string, value: Value, x: Operand): void {
  if (isDimensionless(x.dimension)) return
  throw new ScriptError(
    'run/dimension-mismatch',
    `${name} expects a dimensionless argument but got ${shortText(value)} ` +
      `(unit is ${unitText(x.dimension)}).`,
    'divide it by a unit first',
  )
}

/** Throws run/dimension-mismatch with `message` unless the dimensions agree. */
export function requireAgreement(message: string, a: Dimension, b: Dimension): void {
  if (sameDimension(a, b)) return
  throw new ScriptError(
    'run/dimension-mismatch',
    `${message} (units are ${unitText(a)} and ${unitText(b)}).`,
  )
}

/** A plain zero has any dimension. */
export function isNeutral(x: Operand): boolean {
  if (!isDimensionless(x.dimension)) return false
  return x.value instanceof NDArray
    ? x.value.data.every((e: number) => e === 0)
    : Number(x.value) === 0
}

function isInfinite(x: Operand): boolean {
  if (!isDimensionless(x.dimension) || x.value instanceof NDArray) return false
  const value = Number(x.value)
  return value === Infinity || value === -Infinity
}
