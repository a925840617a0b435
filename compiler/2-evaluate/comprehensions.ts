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
import type { Value } from './value.js'

type Comprehension = Extract<Expression, { kind: 'comprehension' }>

/** Names that no script can write: the comprehension sees all names around it. */
const iterableName = 'iterable '
const listName = 'list '

export function comprehension(e: Evaluator, x: Comprehension): Value {
  if (x.of === 'set' || x.of === 'dict') {
    throw e.fault(
      'expression',
      { span: x.span },
      {
        what: `a ${x.of} comprehension`,
        instead: `fill the ${x.of} in a for loop`,
      },
    )
  }
  const { span } = x
  const [first] = x.clauses
  const value = evaluateExpression(e, first.iterable)
  const definition = e.definitionFor(x, () => definitionOf(x))
  const callee = { kind: 'function', definition, scope: e.scope, defaults: [undefined] } as const
  const positional = [{ value, span: first.iterable.span }]
  return callFunction(e, callee, { span, calleeSpan: span, positional, keywords: new Map() })
}

function definitionOf({ span, element, clauses }: Comprehension): Definition {
  const list = name(listName, span)
  const append: Expression = {
    kind: 'call',
    callee: { kind: 'attribute', object: list, name: 'append', nameSpan: span, span },
    arguments: [{ value: element }],
    span: element.span,
  }
  const innermost: Statement = { kind: 'expression', value: append, span: element.span }
  const [first, ...rest] = clauses
  const outer = { ...first, iterable: name(iterableName, first.iterable.span) }
  const loop = [outer, ...rest].reduceRight<Statement>(
    (body, clause) => nest(clause, body),
    innermost,
  )
  return {
    kind: 'def',
    name: 'comprehension',
    nameSpan: span,
    parameters: [{ name: iterableName, span, form: 'ordinary' }],
    decorators: [],
    body: [
      { kind: 'assign', targets: [list], value: { kind: 'list', items: [], span }, span },
      loop,
      { kind: 'return', value: list, span },
    ],
    async: false,
    span,
  }
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
