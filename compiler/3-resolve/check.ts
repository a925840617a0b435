/**
 * Types and dimensions of an expression. Each function gives the checked node, or nothing after it
 * (or a part of it) was reported; the parts are always all checked. Semantics page 2.2 and 2.5.
 */
import { dimensionless, sameDimension } from '../../runtime/values/dimension.js'
import { zero } from '../algebra/build.js'
import type { Checked, CompareOperator, Expression, Located } from '../ir/expression.js'
import { checkArithmetic } from './arithmetic.js'
import { checkCall } from './calls.js'
import { at, type Context, type Result, refuse } from './context.js'
import { messages } from './messages.js'
import { refuseMismatch } from './mismatch.js'
import { checkName } from './names.js'
import { quote } from './words.js'

type E = Expression<Located>
type C = Expression<Checked>
type Part<K extends E['kind']> = Extract<E, { kind: K }>

export function check(e: E, context: Context): Result {
  const { memo } = context
  if (!memo) return checkNew(e, context)
  if (!memo.has(e)) memo.set(e, checkNew(e, context))
  return memo.get(e)
}

function checkNew(e: E, context: Context): Result {
  switch (e.kind) {
    case 'number':
      return { ...e, type: e.integer ? 'integer' : 'float', dimension: dimensionless }
    case 'boolean':
      return { ...e, type: 'boolean', dimension: dimensionless }
    case 'name':
      return checkName(e, context)
    case 'unary':
      return checkUnary(e, context)
    case 'binary': {
      const left = check(e.left, context)
      const right = check(e.right, context)
      return left && right && checkArithmetic(e, left, right, context)
    }
    case 'compare':
      return checkComparison(e, context)
    case 'logical':
      return checkLogical(e, context)
    case 'call': {
      const values = e.arguments.map((argument) => check(argument.value, context))
      return checkCall(e, values, context)
    }
    case 'conditional':
      return context.scope.body && checkChoice(e, context)
    default:
      // refused by notation already; names inside are not looked at
      return undefined
  }
}

/** Of the body of a Python function: both values are of one dimension. */
function checkChoice(e: Part<'conditional'>, context: Context): Result {
  const [test, then, otherwise] = [e.test, e.then, e.otherwise].map((x) => check(x, context))
  if (!test || !then || !otherwise) return undefined
  if (!sameDimension(then.dimension, otherwise.dimension)) {
    const parts = [e.then, e.otherwise]
    return refuseMismatch(e.span, 'if', parts, [then, otherwise], context)
  }
  const number = then.type === 'float' || otherwise.type === 'float' ? 'float' : 'integer'
  const type = then.type === otherwise.type ? then.type : number
  const { dimension } = then
  return { ...e, test: asCondition(test), then, otherwise, type, dimension }
}

function checkUnary(e: Part<'unary'>, context: Context): Result {
  const operand = check(e.operand, context)
  if (operand === undefined || e.operator === '~') return undefined
  if (e.operator === 'not') {
    return { ...e, operand: asCondition(operand), type: 'boolean', dimension: dimensionless }
  }
  if (operand.type === 'boolean') {
    const parameters = { operator: e.operator, text: quote(e.operand) }
    return refuse(context, messages.make('sign-of-condition', at(e), parameters))
  }
  return { ...e, operand, type: operand.type, dimension: operand.dimension }
}

/** The truth of a number, as in Python: `not x` is `not (x != 0)`. */
function asCondition(operand: C): C {
  if (operand.type === 'boolean') return operand
  const { span } = operand
  return {
    kind: 'compare',
    span,
    operators: ['!='],
    operatorSpans: [span],
    operands: [operand, zero(operand)],
    type: 'boolean',
    dimension: dimensionless,
  }
}

function checkComparison(e: Part<'compare'>, context: Context): Result {
  const [left, right] = e.operands.map((operand) => check(operand, context))
  if (left === undefined || right === undefined || e.operators.length > 1) return undefined
  const operator = comparisons.find((c) => c === e.operators[0])
  if (operator === undefined) return undefined
  if (!sameDimension(left.dimension, right.dimension)) {
    return refuseMismatch(e.operatorSpans[0], operator, e.operands, [left, right], context)
  }
  return {
    ...e,
    operators: [operator],
    operands: [left, right],
    type: 'boolean',
    dimension: dimensionless,
  }
}

const comparisons: readonly CompareOperator[] = ['<', '<=', '>', '>=', '==', '!=']

function checkLogical(e: Part<'logical'>, context: Context): Result {
  const operands = e.operands.map((operand) => {
    const checked = check(operand, context)
    if (checked === undefined || checked.type === 'boolean') return checked
    const parameters = { operator: e.operator, text: quote(operand) }
    return refuse(context, messages.make('not-a-condition', at(operand), parameters))
  })
  if (!operands.every((x) => x !== undefined)) return undefined
  return { ...e, operands, type: 'boolean', dimension: dimensionless }
}
