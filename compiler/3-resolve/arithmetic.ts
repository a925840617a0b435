/** Operators between two values. Semantics page 2.2, 2.3 and 2.5. */
import { isDimensionless, sameDimension } from '../../runtime/values/dimension.js'
import { binary } from '../algebra/build.js'
import { constantValue } from '../algebra/constant.js'
import { invariant } from '../diagnostics/bug.js'
import type { ArithmeticOperator, Checked, Expression, Located } from '../ir/expression.js'
import { descendants } from '../ir/walk.js'
import { at, type Context, type Result, refuse } from './context.js'
import { messages } from './messages.js'
import { refuseMismatch } from './mismatch.js'
import { quote, side, unitName } from './words.js'

type Binary = Extract<Expression<Located>, { kind: 'binary' }>
type C = Expression<Checked>

export function checkArithmetic(e: Binary, left: C, right: C, context: Context): Result {
  const operator = operators.find((o) => o === e.operator)
  if (operator === undefined) return undefined
  if (!checkConditions(e, left, right, context)) return undefined
  if (!checkDimensions(e, operator, left, right, context)) return undefined
  warnOfZero(e, right, context)
  const { type, dimension } = binary(operator, left, right)
  invariant(type !== 'boolean', 'arithmetic of two conditions is refused')
  return { ...e, operator, left, right, type, dimension }
}

/** `x/0` is inf or nan wherever it is computed: once for each place. */
function warnOfZero(e: Binary, right: C, { reporter, warned }: Context): void {
  const { operator, operatorSpan: span } = e
  if (!['/', '//', '%'].includes(operator) || constantValue(right) !== 0) return
  const key = `${operator} at ${span.start}`
  if (warned.has(key)) return
  warned.add(key)
  reporter.report(messages.make('division-by-zero', { span }, { operator }))
}

const operators: readonly ArithmeticOperator[] = ['+', '-', '*', '/', '//', '%', '**']

/** A condition counts as 0 or 1 in statements; in equations only a boolean variable does. */
function checkConditions(e: Binary, left: C, right: C, context: Context): boolean {
  if (context.symbolic) {
    const condition = [e.left, e.right].find((_, k) => isRelation([left, right][k]))
    if (condition !== undefined) {
      const parameters = { text: quote(condition) }
      refuse(context, messages.make('condition-in-arithmetic', at(condition), parameters))
      return false
    }
  }
  if (left.type !== 'boolean' || right.type !== 'boolean' || e.operator === '/') return true
  const [a, b] = [quote(e.left), quote(e.right)]
  const word = e.operator === '+' ? 'or' : e.operator === '*' ? 'and' : undefined
  const instead =
    word === undefined
      ? `write int(${a}) ${e.operator} int(${b})`
      : `write (${a}) ${word} (${b}), or int(${a}) ${e.operator} int(${b}) for numbers`
  const parameters = { operator: e.operator, instead }
  refuse(context, messages.make('condition-arithmetic', { span: e.operatorSpan }, parameters))
  return false
}

const isRelation = (e: C): boolean =>
  e.kind === 'compare' ||
  e.kind === 'logical' ||
  (e.kind === 'unary' && e.operator === 'not') ||
  (e.kind === 'name' && e.symbol.kind === 'subexpression' && e.type === 'boolean')

function checkDimensions(
  e: Binary,
  operator: ArithmeticOperator,
  left: C,
  right: C,
  context: Context,
): boolean {
  switch (operator) {
    case '+':
    case '-':
    case '%':
      if (sameDimension(left.dimension, right.dimension)) return true
      refuseMismatch(e.operatorSpan, operator, [e.left, e.right], [left, right], context)
      return false
    case '*':
    case '/':
      return true
    case '//':
      return checkFloorDivision(e, left, right, context)
    case '**':
      return checkPower(e, left, right, context)
  }
}

function checkFloorDivision(e: Binary, left: C, right: C, context: Context): boolean {
  const k = [left, right].findIndex((x) => !isDimensionless(x.dimension))
  if (k < 0) return true
  const operand = [e.left, e.right][k]
  const parameters = side(operand, [left, right][k].dimension)
  const label = unitName(parameters.dimension)
  const place = { span: operand.span, label }
  refuse(context, messages.make('floor-division-dimension', place, parameters))
  return false
}

/** A quantity may be raised to a constant only: the dimension of the result depends on it. */
function checkPower(e: Binary, left: C, right: C, context: Context): boolean {
  if (!isDimensionless(right.dimension)) {
    const place = { span: e.right.span, label: unitName(right.dimension) }
    const parameters = side(e.right, right.dimension)
    refuse(context, messages.make('exponent-dimension', place, parameters))
    return false
  }
  if (isDimensionless(left.dimension) || constantValue(right) !== undefined) return true
  const parameters = { base: side(e.left, left.dimension), exponent: quote(e.right) }
  const word = isFixed(right) ? 'exponent-not-known' : 'exponent-not-constant'
  refuse(context, messages.make(word, at(e.right), parameters))
  return false
}

/** Numbers and values of the script: constant in Brian, but here read at each run(). */
function isFixed(e: C): boolean {
  for (const part of descendants(e)) {
    const fixed =
      part.kind === 'number' ||
      part.kind === 'unary' ||
      part.kind === 'binary' ||
      (part.kind === 'name' && ['external', 'constant'].includes(part.symbol.kind))
    if (!fixed) return false
  }
  return true
}
