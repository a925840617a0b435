/**
 * Constructors of checked expressions: each computes the type and the dimension of what it builds
 * and takes the span of its first operand, so that messages on built nodes still point somewhere.
 */
import type { Dimension } from '../../runtime/values/dimension.js'
import {
  dimensionless,
  divideDimensions,
  multiplyDimensions,
  powerDimension,
} from '../../runtime/values/dimension.js'
import { invariant } from '../diagnostics/bug.js'
import type { ArithmeticOperator, Checked, Expression, ValueType } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import { type Builder, functions, isFunctionName } from '../library/functions.js'
import { binaryType, highest } from '../library/types.js'
import { constantValue } from './constant.js'

type E = Expression<Checked>

/** A literal; a whole number becomes an integer literal. Negative ones are built by `negate`. */
export function number(value: number, span: Span, dimension: Dimension = dimensionless): E {
  invariant(value >= 0, 'a negative literal is built by negate')
  const integer = Number.isInteger(value)
  const type = integer ? 'integer' : 'float'
  return { kind: 'number', span, value, integer, text: String(value), type, dimension }
}

/** Zero with the type, the dimension and the place of another expression. */
export function zero(like: { type: ValueType; dimension: Dimension; span: Span }): E {
  const integer = like.type !== 'float'
  return {
    kind: 'number',
    span: like.span,
    value: 0,
    integer,
    text: integer ? '0' : '0.0',
    type: integer ? 'integer' : 'float',
    dimension: like.dimension,
  }
}

export const add = (a: E, b: E): E => binary('+', a, b)
export const subtract = (a: E, b: E): E => binary('-', a, b)
export const multiply = (a: E, b: E): E => binary('*', a, b)
export const divide = (a: E, b: E): E => binary('/', a, b)

export function power(base: E, exponent: number): E {
  const magnitude = number(Math.abs(exponent), base.span)
  return binary('**', base, exponent < 0 ? negate(magnitude) : magnitude)
}

export function negate(operand: E): E {
  const { span, dimension } = operand
  return { kind: 'unary', span, operator: '-', operand, type: highest(operand.type), dimension }
}

/** Any arithmetic operator. The operands must already agree: this is no check. */
export function binary(operator: ArithmeticOperator, left: E, right: E): E {
  return {
    kind: 'binary',
    span: left.span,
    operator,
    operatorSpan: left.span,
    left,
    right,
    type: powerOfInteger(operator, right) ?? binaryType(operator, left.type, right.type),
    dimension: binaryDimension(operator, left, right),
  }
}

/** A call of a default function. */
export function call(name: string, values: readonly E[], span: Span): E {
  invariant(isFunctionName(name), `${name} is a function of the library`)
  const row = functions[name]
  const type = row.type === 'highest' ? highest(...values.map((v) => v.type)) : row.type
  const dimension = row.dimension(values[0]?.dimension ?? dimensionless)
  const symbol = { kind: 'function', name } as const
  const callee: E = { kind: 'name', span, name, symbol, type, dimension }
  const given = values.map((value) => ({ value }))
  return { kind: 'call', span, callee, arguments: given, type, dimension }
}

/** The constructors as the library's derivatives want them. */
export const builder = (span: Span): Builder => ({
  number: (value) => number(value, span),
  add,
  subtract,
  multiply,
  divide,
  negate,
  power,
  call: (name, ...values) => call(name, values, span),
})

/** An integer to a negative power is a fraction. */
const powerOfInteger = (operator: ArithmeticOperator, exponent: E): 'float' | undefined =>
  operator === '**' && (constantValue(exponent) ?? 0) < 0 ? 'float' : undefined

function binaryDimension(operator: ArithmeticOperator, left: E, right: E): Dimension {
  switch (operator) {
    case '+':
    case '-':
    case '%':
      return left.dimension
    case '*':
      return multiplyDimensions(left.dimension, right.dimension)
    case '/':
      return divideDimensions(left.dimension, right.dimension)
    case '//':
      return dimensionless
    case '**':
      return powerDimension(left.dimension, constantValue(right) ?? 0)
  }
}
