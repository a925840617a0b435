/** Turns of phrase about dimensions and operands, shared by the messages of this room. */
import type { Dimension } from '../../runtime/values/dimension.js'
import { divideDimensions, isDimensionless } from '../../runtime/values/dimension.js'
import { describeDimension } from '../../runtime/values/unit-table.js'
import { nearest } from '../../runtime/values/nearest.js'
import type { Expression, Located } from '../ir/expression.js'
import { printExpression } from '../ir/print/expression.js'

/** An operand as a message quotes it. */
export interface Side {
  readonly text: string
  readonly dimension: Dimension
  /** a plain number, 0 included: it has no dimension */
  readonly literal: boolean
}

export const quote = (e: Expression<Located>): string => printExpression(e)

export const side = (e: Expression<Located>, dimension: Dimension): Side => ({
  text: quote(e),
  dimension,
  literal: isLiteral(e),
})

/** The likeliest of some names; of one letter only another case of the same is likely. */
export function likely(name: string, names: readonly string[]): string | undefined {
  if (name.length > 1) return nearest(name, names)
  return names.find((other) => other.toLowerCase() === name.toLowerCase())
}

/** `volt/second`, or `1`. */
export const unitName = (d: Dimension): string => describeDimension(d)

/** `in volt/second`, or `without dimension`. */
export const inUnit = (d: Dimension): string =>
  isDimensionless(d) ? 'without dimension' : `in ${describeDimension(d)}`

/** How two sides can be brought to the same dimension. */
export function repair(left: Side, right: Side): string {
  for (const [number, other] of [
    [left, right],
    [right, left],
  ]) {
    if (number.literal && isDimensionless(number.dimension)) {
      return writeUnit(number.text, other.dimension)
    }
  }
  const ratio = describeDimension(divideDimensions(left.dimension, right.dimension))
  const inverse = describeDimension(divideDimensions(right.dimension, left.dimension))
  return isSimpler(ratio, inverse)
    ? `multiply '${right.text}' by a quantity in ${ratio}, or divide '${left.text}' by one`
    : `multiply '${left.text}' by a quantity in ${inverse}, or divide '${right.text}' by one`
}

/** How one value can be brought to the dimension that it must have. */
export function bring(found: Side, expected: Dimension): string {
  if (found.literal && isDimensionless(found.dimension)) {
    return writeUnit(found.text, expected)
  }
  const up = describeDimension(divideDimensions(expected, found.dimension))
  const down = describeDimension(divideDimensions(found.dimension, expected))
  return isSimpler(down, up)
    ? `divide '${found.text}' by a quantity in ${down}`
    : `multiply '${found.text}' by a quantity in ${up}`
}

/** A time is easier to think of than a frequency. */
const isSimpler = (a: string, b: string) => a !== 'hertz' && (b === 'hertz' || a.length <= b.length)

const writeUnit = (text: string, d: Dimension) => {
  const name = describeDimension(d)
  const unit = /[*/]/.test(name) ? `(${name})` : name
  return `a plain number has no dimension, 0 included: write ${text}*${unit}`
}

const isLiteral = (e: Expression<Located>): boolean =>
  e.kind === 'number' || (e.kind === 'unary' && e.operator === '-' && isLiteral(e.operand))
