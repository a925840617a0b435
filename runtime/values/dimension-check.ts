/** Dimension checks of arithmetic. Semantics 11.4. */
import { describeDimension } from './describe-dimension.js'
import { type Dimension, isDimensionless, sameDimension } from './dimension.js'
import type { Operand } from './operand.js'
import { ScriptError } from './script-error.js'
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
  const verb = action === 'compare' ? 'perform comparison' : action
  const parts = [`Cannot ${verb} `, x, ` ${symbol} `, y, ', units do not match']
  throw new DimensionError(parts, [x.dimension, y.dimension])
}

/** Throws run/dimension-mismatch for an argument with a dimension: exp(3*mV). */
export function requireDimensionless(name: string, x: Operand): void {
  if (isDimensionless(x.dimension)) return
  const parts = [`${name} expects a dimensionless argument but got `, x]
  throw new DimensionError(parts, [x.dimension], 'divide it by a unit first')
}

/** Throws run/dimension-mismatch with `message` unless the dimensions agree. */
export function requireAgreement(message: string, a: Dimension, b: Dimension): void {
  if (!sameDimension(a, b)) throw new DimensionError([message], [a, b])
}

/** Says in the frame of a fault what it says to the script, which prints values as `print` does. */
export class DimensionError extends ScriptError {
  /** texts and values in turn; the dimensions that do not agree, or the one that is wrong */
  constructor(
    readonly parts: readonly (string | Operand)[],
    readonly dimensions: readonly Dimension[],
    help?: string,
  ) {
    // a value alone shows its unit
    const units = dimensions.length > 1 ? dimensions : []
    super('run/dimension-mismatch', mismatchText(parts, units, siText, describeDimension), help)
  }
}

/** Brian's text of a DimensionMismatchError. */
export function mismatchText(
  parts: readonly (string | Operand)[],
  dimensions: readonly Dimension[],
  show: (value: Operand) => string,
  unit: (dimension: Dimension) => string,
): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : show(part))).join('')
  if (dimensions.length === 0) return text
  const units = dimensions.map(unit).join(' and ')
  return `${text} (${dimensions.length > 1 ? 'units are' : 'unit is'} ${units}).`
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
