/**
 * Lowered expressions, built so that types always agree: Brian's promotion, int32, and what whole
 * literals give, which decides their type. Semantics pages 2.2 and 2.3.
 *
 * Integers that are the same for all elements (`N*N`, `N//2`) are Python's, which never wrap:
 * they are computed in floats, exact to 2**53. So is what a literal beyond int32 takes part in.
 */
import { assertNever, invariant } from '../diagnostics/bug.js'
import type { ValueType } from '../ir/expression.js'
import type { Intrinsic } from '../ir/intrinsic.js'
import type { LoweredExpression } from '../ir/kernel.js'
import type { Span } from '../ir/source.js'
import { fits, rangeOf } from './ranges.js'

type E = LoweredExpression

export const literal = (value: number, type: 'integer' | 'float', span: Span): E => ({
  kind: 'number',
  value,
  integer: type === 'integer',
  text: String(value),
  type,
  span,
})

export const truth = (value: boolean, span: Span): E => ({
  kind: 'boolean',
  value,
  type: 'boolean',
  span,
})

export const local = (name: string, type: ValueType, span: Span): E => ({
  kind: 'name',
  name,
  type,
  span,
})

export const intrinsic = (name: Intrinsic, args: readonly E[], type: ValueType, span: Span): E => ({
  kind: 'call',
  callee: { kind: 'name', name, type, span },
  arguments: args.map((value) => ({ value })),
  type,
  span,
})

export const conditional = (test: E, then: E, otherwise: E): E => ({
  kind: 'conditional',
  test,
  then,
  otherwise,
  type: then.type,
  span: test.span,
})

/** The name of the intrinsic that a call names, or nothing. */
export function intrinsicOf(e: E): Intrinsic | undefined {
  if (e.kind !== 'call' || e.callee.kind !== 'name') return undefined
  return e.callee.name as Intrinsic
}

const literalOf = (e: E): number | undefined => (e.kind === 'number' ? e.value : undefined)

/** What floats and conversions of literals give, computed in the order that they stand in. */
export function constantOf(e: E): number | undefined {
  if (e.kind === 'number') return e.value
  if (e.kind === 'unary' && e.operator === '-' && e.type === 'float') {
    const value = constantOf(e.operand)
    return value === undefined ? undefined : -value
  }
  if (e.kind === 'binary' && e.type === 'float' && isArithmetic(e.operator)) {
    const [a, b] = [constantOf(e.left), constantOf(e.right)]
    return a === undefined || b === undefined ? undefined : foldFloat(e.operator, a, b)
  }
  const name = intrinsicOf(e)
  if (e.kind !== 'call' || (name !== 'toFloat' && name !== 'toInteger')) return undefined
  const value = constantOf(e.arguments[0].value)
  return value !== undefined && name === 'toInteger' ? Math.trunc(value) | 0 : value
}

const isArithmetic = (operator: string): operator is '+' | '-' | '*' | '/' =>
  operator === '+' || operator === '-' || operator === '*' || operator === '/'

/** The value as `type`, as numpy stores it: truncated, or as a truth value. */
export function coerce(e: E, type: ValueType): E {
  switch (type) {
    case 'boolean':
      return toBoolean(e)
    case 'integer':
      return toInteger(e)
    case 'float':
      return toFloat(e)
    default:
      return assertNever(type)
  }
}

export function toFloat(e: E): E {
  if (e.type === 'float') return e
  if (e.type === 'boolean') {
    return conditional(e, literal(1, 'float', e.span), literal(0, 'float', e.span))
  }
  if (e.kind === 'number') return literal(e.value, 'float', e.span)
  if (e.kind === 'conditional') {
    return conditional(e.test, toFloat(e.then), toFloat(e.otherwise))
  }
  // exact integer operations are the same in floats, save for the sign of zero
  if (e.kind === 'binary' && (e.operator === '+' || e.operator === '-')) {
    return { ...e, left: toFloat(e.left), right: toFloat(e.right), type: 'float' }
  }
  if (e.kind === 'binary' && e.operator === '*') {
    return { ...e, left: toFloat(e.left), right: toFloat(e.right), type: 'float' }
  }
  return intrinsic('toFloat', [e], 'float', e.span)
}

export function toInteger(e: E): E {
  if (e.type === 'integer') return e
  if (e.type === 'boolean') {
    return conditional(e, literal(1, 'integer', e.span), literal(0, 'integer', e.span))
  }
  const value = literalOf(e)
  if (value !== undefined) return literal(Math.trunc(value) | 0, 'integer', e.span)
  if (intrinsicOf(e) === 'toFloat' && e.kind === 'call') return e.arguments[0].value
  return intrinsic('toInteger', [e], 'integer', e.span)
}

export function toBoolean(e: E): E {
  if (e.type === 'boolean') return e
  if (e.kind === 'number') return truth(e.value !== 0, e.span)
  return compare('!=', e, literal(0, e.type, e.span))
}

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!='

export function compare(operator: Comparison, left: E, right: E): E {
  const [a, b] = promote(left, right, operator !== '==' && operator !== '!=')
  return {
    kind: 'compare',
    operators: [operator],
    operatorSpans: [left.span],
    operands: [a, b],
    type: 'boolean',
    span: { start: left.span.start, end: right.span.end },
  }
}

export function negate(e: E, span: Span): E {
  const operand = e.type === 'boolean' ? toInteger(e) : e
  if (operand.kind === 'number') {
    // Python has no integer -0
    const value = operand.type === 'integer' && operand.value === 0 ? 0 : -operand.value
    return literal(value, operand.type as 'integer' | 'float', span)
  }
  const negative: E = { kind: 'unary', operator: '-', operand, type: operand.type, span }
  return operand.type === 'integer' ? intrinsic('wrap', [negative], 'integer', span) : negative
}

export type Arithmetic = '+' | '-' | '*' | '/' | '//' | '%'

/** `left operator right` of numbers or booleans. `wide`: on floats even if both are integers. */
export function arithmetic(operator: Arithmetic, left: E, right: E, span: Span, wide = false): E {
  if (left.type === 'boolean' && right.type === 'boolean') {
    // numpy: + is or, * is and
    if (operator === '+' || operator === '*') {
      return logical(operator === '+' ? 'or' : 'and', [left, right], span)
    }
  }
  if (wide && operator === '//' && isNaturalDivision(left, right)) {
    const quotient = floatArithmetic('/', toFloat(left), toFloat(right), span)
    return intrinsic('floor', [quotient], 'float', span)
  }
  const float = wide || operator === '/' || left.type === 'float' || right.type === 'float'
  return float
    ? floatArithmetic(operator, toFloat(left), toFloat(right), span)
    : integerArithmetic(operator, toInteger(left), toInteger(right), span)
}

export const logical = (operator: 'and' | 'or', operands: readonly E[], span: Span): E => ({
  kind: 'logical',
  operator,
  operands: operands.map(toBoolean),
  type: 'boolean',
  span,
})

function binary(operator: Arithmetic, left: E, right: E, type: ValueType, span: Span): E {
  return { kind: 'binary', operator, operatorSpan: span, left, right, type, span }
}

function floatArithmetic(operator: Arithmetic, left: E, right: E, span: Span): E {
  if (operator === '//') return intrinsic('floorDivide', [left, right], 'float', span)
  if (operator === '%') return intrinsic('floorModulo', [left, right], 'float', span)
  return binary(operator, left, right, 'float', span)
}

function foldFloat(operator: '+' | '-' | '*' | '/', a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    default:
      return assertNever(operator)
  }
}

function integerArithmetic(operator: Arithmetic, left: E, right: E, span: Span): E {
  invariant(operator !== '/', 'a quotient is a float')
  if (operator === '//' || operator === '%') {
    // without signs, the processor's own division is Python's
    if (isNaturalDivision(left, right)) {
      return binary(operator, left, right, 'integer', span)
    }
    const name = operator === '//' ? 'floorDivideInteger' : 'floorModuloInteger'
    return intrinsic(name, [left, right], 'integer', span)
  }
  const a = literalOf(left)
  const b = literalOf(right)
  if (a !== undefined && b !== undefined) {
    const value = foldFloat(operator, a, b) + 0
    return literal(value, fits(value) ? 'integer' : 'float', span)
  }
  const [x, y] = [left, right].map((part) => withoutWrap(operator, part))
  const result = binary(operator, x, y, 'integer', span)
  const range = rangeOf(result)
  // a product of signed numbers may be -0 in floats, which an integer never is
  const plain = fits(range.low) && fits(range.high) && (operator !== '*' || isNatural(left, right))
  return plain ? result : intrinsic('wrap', [result], 'integer', span)
}

/** In a chain of sums one wrap around all of it does: doubles hold what it goes through. */
function withoutWrap(operator: Arithmetic, e: E): E {
  if (operator === '*' || intrinsicOf(e) !== 'wrap' || e.kind !== 'call') return e
  const [{ value }] = e.arguments
  return value.kind === 'binary' && value.operator !== '*' ? value : e
}

/** Whole numbers without sign, and none divides by zero. */
function isNaturalDivision(left: E, right: E): boolean {
  const whole = left.type === 'integer' && right.type === 'integer'
  return whole && rangeOf(left).low >= 0 && rangeOf(right).low > 0
}

const isNatural = (...operands: readonly E[]): boolean => operands.every((e) => rangeOf(e).low >= 0)

/** Both sides as the higher of their types; booleans become integers where order matters. */
function promote(left: E, right: E, ordered: boolean): [E, E] {
  if (left.type === 'float' || right.type === 'float') return [toFloat(left), toFloat(right)]
  if (left.type === 'integer' || right.type === 'integer' || ordered) {
    return [toInteger(left), toInteger(right)]
  }
  return [left, right]
}
