/** next() and iter(). A generator that is written in the call is read as far as its first item. */
import type { Expression } from '../ir/expression.js'
import type { Statement } from '../ir/script.js'
import { bindArguments } from './calls.js'
import { loopsOf } from './comprehensions.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { callFunction } from './functions.js'
import { type Arguments, special } from './rows.js'
import { call } from './targets.js'
import { anyType, currentType, residual, taintsOf, type Value } from './value.js'

type Call = Extract<Expression, { kind: 'call' }>

export const nextRows = [special('next', next), special('iter', iter)]

function iter(e: Evaluator, args: Arguments): Value {
  const [x] = bindArguments(e, 'iter', ['iterable'], args).values()
  return residual(call('pyIter', e.code(x.value, x.span)), anyType, taintsOf(x.value))
}

/** Of what iter() gave: lists stand for generators here, and do not remember how far they are. */
function next(e: Evaluator, args: Arguments): Value {
  const [x, otherwise] = bindArguments(e, 'next', ['iterator', 'default?'], args).values()
  const type = currentType(x.value)
  if (type.kind !== 'any') {
    const what = 'next() of anything but a generator in the call or an iterator'
    const instead = 'make an iterator where the values are: it = iter(values)'
    throw e.fault('expression', { span: x.span }, { what, instead })
  }
  const rest = otherwise ? [e.code(otherwise.value, otherwise.span)] : []
  return residual(call('pyNext', e.code(x.value, x.span), ...rest), anyType)
}

/**
 * `next(f(x) for x in xs)`: a function that returns from its loop, called where it stands. Nothing
 * where the arguments are others.
 */
export function nextOfGenerator(e: Evaluator, callee: Value, x: Call): Value | undefined {
  if (callee.kind !== 'known' || callee.value.kind !== 'row') return undefined
  const [first, otherwise, ...others] = x.arguments
  const generator = first?.value
  if (callee.value.row.name !== 'next' || generator?.kind !== 'comprehension') return undefined
  if (generator.of !== 'generator' || others.length > 0) return undefined
  if (first.name !== undefined || otherwise?.name !== undefined) return undefined
  const { span } = generator
  const name = (text: string): Expression => ({ kind: 'name', name: text, span })
  const names = otherwise ? ['iterable ', 'default '] : ['iterable ']
  const found: Statement = { kind: 'return', value: generator.element, span }
  const last: Statement = otherwise
    ? { kind: 'return', value: name('default '), span: x.span }
    : { kind: 'raise', value: name('StopIteration'), span: x.span }
  const definition = e.definitionFor(x, () => ({
    kind: 'def',
    name: 'next',
    nameSpan: span,
    parameters: names.map((text) => ({ name: text, span, form: 'ordinary' })),
    decorators: [],
    body: [loopsOf(generator.clauses, found, name('iterable ')), last],
    async: false,
    span,
  }))
  const sources = [generator.clauses[0].iterable, ...(otherwise ? [otherwise.value] : [])]
  const positional = sources.map((source) => ({
    value: evaluateExpression(e, source),
    span: source.span,
  }))
  const f = { kind: 'function', definition, scope: e.scope, defaults: names.map(() => undefined) }
  return callFunction(e, f as Parameters<typeof callFunction>[1], {
    span: x.span,
    calleeSpan: x.callee.span,
    positional,
    keywords: new Map(),
  })
}
