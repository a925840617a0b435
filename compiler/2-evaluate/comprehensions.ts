/**
 * Comprehensions: a function of the first iterable that fills a list, called where it stands, as
 * Python itself defines them. Generators are taken as lists.
 */
import type { ComprehensionClause, Expression, Located } from '../ir/expression.js'
import type { Definition, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { callFunction } from './functions.js'
import { call } from './targets.js'
import { isPoison, residual, taintsOf, type Value } from './value.js'

type Comprehension = Extract<Expression, { kind: 'comprehension' }>

/** Names that no script can write: the comprehension sees all names around it. */
const iterableName = 'iterable '
const listName = 'list '

export function comprehension(e: Evaluator, x: Comprehension): Value {
  const { span } = x
  const [first] = x.clauses
  const value = evaluateExpression(e, first.iterable)
  const definition = e.definitionFor(x, () => definitionOf(x))
  const callee = { kind: 'function', definition, scope: e.scope, defaults: [undefined] } as const
  const positional = [{ value, span: first.iterable.span }]
  const args = { span, calleeSpan: span, positional, keywords: new Map() }
  const result = callFunction(e, callee, args)
  if (x.of !== 'set' || isPoison(result)) return result
  return residual(call('pySet', e.code(result, span)), { kind: 'set' }, taintsOf(result))
}

function definitionOf({ of, span, element, value, clauses }: Comprehension): Definition {
  const list = name(listName, span)
  const append: Expression = {
    kind: 'call',
    callee: { kind: 'attribute', object: list, name: 'append', nameSpan: span, span },
    arguments: [{ value: element }],
    span: element.span,
  }
  const innermost: Statement = value
    ? {
        kind: 'assign',
        targets: [{ kind: 'subscript', object: list, items: [element], tuple: false, span }],
        value,
        span: element.span,
      }
    : { kind: 'expression', value: append, span: element.span }
  const empty: Expression =
    of === 'dict' ? { kind: 'dict', entries: [], span } : { kind: 'list', items: [], span }
  const loop = loopsOf(clauses, innermost, name(iterableName, clauses[0].iterable.span))
  return {
    kind: 'def',
    name: 'comprehension',
    nameSpan: span,
    parameters: [{ name: iterableName, span, form: 'ordinary' }],
    decorators: [],
    body: [
      { kind: 'assign', targets: [list], value: empty, span },
      loop,
      { kind: 'return', value: list, span },
    ],
    async: false,
    span,
  }
}

/** The loops and conditions of a comprehension, the first one over `iterable`. */
export function loopsOf(
  [first, ...rest]: readonly ComprehensionClause<Located>[],
  innermost: Statement,
  iterable: Expression,
): Statement {
  const clauses = [{ ...first, iterable }, ...rest]
  return clauses.reduceRight<Statement>((body, clause) => nest(clause, body), innermost)
}

function nest(
  { target, iterable, conditions }: ComprehensionClause<Located>,
  body: Statement,
): Statement {
  const { span } = body
  const guarded = conditions.reduceRight<Statement>(
    (inner, test) => ({ kind: 'if', branches: [{ test, body: [inner] }], span }),
    body,
  )
  return { kind: 'for', target, iterable, body: [guarded], async: false, span: target.span }
}

const name = (text: string, span: Span): Expression => ({ kind: 'name', name: text, span })
