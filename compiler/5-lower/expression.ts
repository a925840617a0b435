/** From a checked expression (Brian's types, symbols) to a lowered one (machine types, locals). */
import { Bug, invariant } from '../diagnostics/bug.js'
import type { Checked, Expression, Symbol as ModelSymbol, ValueType } from '../ir/expression.js'
import type { Draw, LoweredExpression } from '../ir/kernel.js'
import type { Span } from '../ir/source.js'
import { children } from '../ir/walk.js'
import { isFunctionName } from '../library/functions.js'
import { highest } from '../library/types.js'
import {
  type Comparison,
  arithmetic,
  coerce,
  compare,
  conditional,
  intrinsic,
  literal,
  logical,
  negate,
  toBoolean,
  toFloat,
  toInteger,
  truth,
} from './arithmetic.js'
import type { Drawn } from './builder.js'
import { functionRows } from './functions.js'
import { power } from './power.js'
import { fits } from './ranges.js'

type E = LoweredExpression

/** The kernel that an expression is lowered into. */
export interface Surroundings {
  /** The current value of what a name refers to, as a name or a literal. */
  value(symbol: ModelSymbol, type: ValueType, span: Span): E
  /** A vector of random numbers, drawn before the loop; asked for in order of evaluation. */
  draw(distribution: Draw['distribution'], span: Span, drawn?: Drawn): E
  /** A call of an object of the script. */
  callable(name: string, args: readonly E[], span: Span): E
  /** The value under a name of its own, unless it is a name or a literal already. */
  named(value: E): E
  /** Whether the value is the same for all elements. */
  isUniform(value: E): boolean
  /** the value of a part that was lowered before */
  known?(part: Expression<Checked>): E | undefined
}

/** Operands are lowered from left to right, as numpy evaluates them: this fixes the draws. */
export function lowerExpression(e: Expression<Checked>, around: Surroundings): E {
  const known = around.known?.(e)
  if (known) return known
  const lower = (part: Expression<Checked>) => lowerExpression(part, around)
  switch (e.kind) {
    case 'number':
      return literal(e.value, e.integer && fits(e.value) ? 'integer' : 'float', e.span)
    case 'boolean':
      return truth(e.value, e.span)
    case 'name':
      return around.value(e.symbol, e.type, e.span)
    case 'unary':
      return unary(e.operator, lower(e.operand), e.span)
    case 'binary':
      return binary(e.operator, lower(e.left), lower(e.right), e.span, around)
    case 'compare':
      return comparison(e.operators as readonly Comparison[], e.operands.map(lower), e.span, around)
    case 'logical':
      return logical(e.operator, e.operands.map(lower), e.span)
    case 'conditional': {
      const [test, then, otherwise] = [e.test, e.then, e.otherwise].map(lower)
      const type = highest(then.type, otherwise.type)
      return conditional(toBoolean(test), coerce(then, type), coerce(otherwise, type))
    }
    case 'call':
      return call(e, around)
    default:
      throw new Bug(`'${e.kind}' is no part of an equation`)
  }
}

function unary(operator: string, operand: E, span: Span): E {
  switch (operator) {
    case '-':
      return negate(operand, span)
    case '+':
      return operand.type === 'boolean' ? toInteger(operand) : operand
    case 'not':
      return { kind: 'unary', operator: 'not', operand: toBoolean(operand), type: 'boolean', span }
    default:
      throw new Bug(`the operator '${operator}' is no part of an equation`)
  }
}

/** `left operator right`, also for statements such as `w += 1`. */
export function binary(operator: string, left: E, right: E, span: Span, around: Surroundings): E {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '//':
    case '%':
      return arithmetic(operator, left, right, span, isWide(left, right, around))
    case '**':
      return power(left, right, span, around)
    default:
      throw new Bug(`the operator '${operator}' is no part of an equation`)
  }
}

/** Integers of Python, which have no limit: see arithmetic.ts. */
const isWide = (left: E, right: E, around: Surroundings): boolean => {
  const literals = left.kind === 'number' && right.kind === 'number'
  return !literals && around.isUniform(left) && around.isUniform(right)
}

function comparison(
  operators: readonly Comparison[],
  operands: readonly E[],
  span: Span,
  around: Surroundings,
): E {
  const last = operands.length - 1
  // an operand between two comparisons is computed once
  const shared = operands.map((o, k) => (k > 0 && k < last ? around.named(o) : o))
  const parts = operators.map((operator, k) => compare(operator, shared[k], shared[k + 1]))
  return parts.length === 1 ? parts[0] : logical('and', parts, span)
}

function call(e: Expression<Checked> & { kind: 'call' }, around: Surroundings): E {
  if (e.callee.kind === 'name' && e.callee.symbol.kind === 'intrinsic') {
    const values = e.arguments.map(({ value }) => toFloat(lowerExpression(value, around)))
    return intrinsic(e.callee.symbol.name, values, e.type, e.span)
  }
  const name = e.callee.kind === 'name' ? e.callee.name : ''
  if (e.callee.kind === 'name' && e.callee.symbol.kind === 'callable') {
    const { formula } = e.callee.symbol
    if (formula) return inline(formula, e, around)
    if (e.callee.symbol.of === 'BinomialFunction') {
      return around.draw('callable', e.span, { callable: name })
    }
    const values = e.arguments.map((argument) => lowerExpression(argument.value, around))
    return around.callable(name, values, e.span)
  }
  invariant(isFunctionName(name), `3-resolve lets only known functions pass, not '${name}'`)
  const args = e.arguments.map((argument) => lowerExpression(argument.value, around))
  return functionRows[name](args, e.span, around)
}

/** A function of the script, as its formula; parts that it has several times are named once. */
function inline(
  { parameters, body }: { parameters: readonly string[]; body: Expression<Checked> },
  e: Expression<Checked> & { kind: 'call' },
  around: Surroundings,
): E {
  const args = new Map<string, E>()
  e.arguments.forEach(({ value }, k) => {
    args.set(parameters[k], around.named(lowerExpression(value, around)))
  })
  const repeated = sharedParts(body)
  const done = new Map<Expression<Checked>, E>()
  const inner: Surroundings = {
    value: (symbol, type, span) =>
      (symbol.kind === 'local' ? args.get(symbol.name) : undefined) ??
      around.value(symbol, type, span),
    draw: (distribution, span, drawn) => around.draw(distribution, span, drawn),
    callable: (name, values, span) => around.callable(name, values, span),
    named: (value) => around.named(value),
    isUniform: (value) => around.isUniform(value),
    known: (part) => done.get(part),
  }
  for (const part of repeated) done.set(part, around.named(lowerExpression(part, inner)))
  const value = lowerExpression(body, inner)
  return e.type === 'boolean' ? toBoolean(value) : toFloat(value)
}

/** Parts that stand in several places, each after those inside it. */
function sharedParts(body: Expression<Checked>): readonly Expression<Checked>[] {
  const seen = new Set<Expression<Checked>>()
  const shared = new Set<Expression<Checked>>()
  const order: Expression<Checked>[] = []
  const visit = (part: Expression<Checked>) => {
    if (part.kind === 'name' || part.kind === 'number' || part.kind === 'boolean') return
    if (seen.has(part)) {
      shared.add(part)
      return
    }
    seen.add(part)
    for (const child of children(part)) visit(child)
    order.push(part)
  }
  visit(body)
  return order.filter((part) => shared.has(part))
}
