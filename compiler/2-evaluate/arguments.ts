/** The arguments of a call, unpacked. */
import type { Expression } from '../ir/expression.js'
import type { Code } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { entriesOf } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import { evaluateAll } from './expressions.js'
import type { Arguments } from './rows.js'
import { itemsOf } from './sequences.js'
import { anyType, isPoison, poison, residual, taintsOf, textOf, type Value } from './value.js'

export function argumentsOf(e: Evaluator, x: Extract<Expression, { kind: 'call' }>): Arguments {
  const positional: { value: Value; span: Span }[] = []
  const keywords = new Map<string, { value: Value; span: Span; nameSpan: Span }>()
  const values = evaluateAll(
    e,
    x.arguments.map((argument) => argument.value),
  )
  for (const [k, argument] of x.arguments.entries()) {
    const { value: expression, name } = argument
    const value = values[k]
    if (name === '*') {
      positional.push(...unpackedItems(e, value, expression.span))
      continue
    }
    if (name === '**') {
      unpackEntries(e, value, expression.span, keywords)
      continue
    }
    if (!name) positional.push({ value, span: expression.span })
    else if (keywords.has(name)) {
      throw e.fault('argument-twice', { span: expression.span }, { callee: 'the function', name })
    } else {
      const nameSpan = argument.nameSpan ?? expression.span
      keywords.set(name, { value, span: expression.span, nameSpan })
    }
  }
  return { span: x.span, calleeSpan: x.callee.span, positional, keywords }
}

/** f(*values): one argument each, or for run time to find out where the callee takes any number. */
function unpackedItems(e: Evaluator, value: Value, span: Span): { value: Value; span: Span }[] {
  if (isPoison(value)) return [{ value: poison, span }]
  const items = itemsOf(e, value, span)
  if (items) return items.map((item) => ({ value: item, span }))
  const code: Code = { kind: 'spread', value: e.code(value, span) }
  return [{ value: residual(code, anyType, taintsOf(value)), span }]
}

type Keywords = Map<string, { value: Value; span: Span; nameSpan: Span }>

function unpackEntries(e: Evaluator, value: Value, span: Span, keywords: Keywords): void {
  if (isPoison(value)) return
  const entries = entriesOf(value)
  if (!entries) {
    e.demand(value)
    const instead = 'write the dict out with its keys before the call'
    const what = "unpacking with '**' of a dict whose keys only run time knows"
    throw e.fault('expression', { span }, { what, instead })
  }
  for (const [key, item] of entries) {
    const name = textOf(key)?.text
    if (name === undefined) {
      const expected = 'a string'
      throw e.fault('wrong-type', { span }, { what: 'a keyword', expected, actual: 'no string' })
    }
    if (keywords.has(name)) {
      throw e.fault('argument-twice', { span }, { callee: 'the function', name })
    }
    keywords.set(name, { value: item, span, nameSpan: span })
  }
}
