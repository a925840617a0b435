/** functools: partial, reduce, and decorators that change nothing of what a function gives. */
import type { Expression } from '../ir/expression.js'
import type { Definition, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { bindArguments } from './calls.js'
import { keyword, knownDict } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import { callFunction } from './functions.js'
import type { Arguments, SpecialRow } from './rows.js'
import { knownSequence } from './sequences.js'
import { knownRow, type Value } from './value.js'

const identity: SpecialRow = {
  kind: 'special',
  name: 'decorator',
  call: (e, args) =>
    bindArguments(e, 'decorator', ['function'], args).get('function')?.value as Value,
}

/** @lru_cache and @lru_cache(maxsize=None): a function of the script gives the same again. */
function cached(_: Evaluator, args: Arguments): Value {
  const [first] = args.positional
  return first?.value.type.kind === 'function' ? first.value : knownRow(identity)
}

export const functionRows: readonly SpecialRow[] = [
  { kind: 'special', name: 'partial', call: partial },
  { kind: 'special', name: 'reduce', call: reduce },
  { kind: 'special', name: 'lru_cache', call: cached },
  { kind: 'special', name: 'cache', call: cached },
  { kind: 'special', name: 'wraps', call: () => knownRow(identity) },
]

const name = (text: string, span: Span): Expression => ({ kind: 'name', name: text, span })

/** partial(f, *first, **named): a function that passes these and then its own arguments. */
function partial(e: Evaluator, args: Arguments): Value {
  const { span } = args
  const [callee, ...given] = args.positional
  if (!callee) {
    throw e.fault('missing-argument', { span }, { callee: 'partial', parameter: 'func' })
  }
  const named = [...args.keywords].map(([key, a]) => [keyword(key, a.nameSpan), a.value] as const)
  const definition = e.definitionAt(`partial ${span.start}`, () => partialDefinition(span))
  const first = knownSequence(
    'tuple',
    given.map((a) => a.value),
    e.sequences++,
  )
  const defaults = [undefined, callee.value, first, knownDict(e, named), undefined]
  const value = { kind: 'function', definition, scope: e.scope, defaults } as const
  return { kind: 'known', value, type: { kind: 'function' } }
}

function partialDefinition(span: Span): Definition {
  const named: Expression = {
    kind: 'dict',
    entries: [{ value: name('named ', span) }, { value: name('others ', span) }],
    span,
  }
  const value: Expression = {
    kind: 'call',
    callee: name('function ', span),
    arguments: [
      { name: '*', value: name('first ', span) },
      { name: '*', value: name('rest ', span) },
      { name: '**', value: named },
    ],
    span,
  }
  const only = (text: string) => ({ name: text, span, form: 'keyword-only' }) as const
  return {
    kind: 'def',
    name: 'partial',
    nameSpan: span,
    parameters: [
      { name: 'rest ', span, form: '*' },
      only('function '),
      only('first '),
      only('named '),
      { name: 'others ', span, form: '**' },
    ],
    decorators: [],
    body: [{ kind: 'return', value, span }],
    async: false,
    span,
  }
}

/** reduce(f, items), reduce(f, items, initial) */
function reduce(e: Evaluator, args: Arguments): Value {
  const { span } = args
  const bound = bindArguments(e, 'reduce', ['function', 'iterable', 'initial?'], args)
  const count = bound.has('initial') ? 3 : 2
  const definition = e.definitionAt(`reduce ${span.start}`, () => reduceDefinition(span, count))
  const f = { kind: 'function', definition, scope: e.scope, defaults: [] } as const
  const positional = args.positional.slice(0, count)
  return callFunction(e, f, { span, calleeSpan: span, positional, keywords: new Map() })
}

function reduceDefinition(span: Span, count: number): Definition {
  const [f, items, total, item] = ['function ', 'items ', 'total ', 'item '].map((text) =>
    name(text, span),
  )
  const value: Expression = {
    kind: 'call',
    callee: f,
    arguments: [{ value: total }, { value: item }],
    span,
  }
  const loop = (iterable: Expression): Statement => ({
    kind: 'for',
    target: item,
    iterable,
    body: [{ kind: 'assign', targets: [total], value, span }],
    async: false,
    span,
  })
  const rest = name('rest ', span)
  const split: Statement = {
    kind: 'assign',
    targets: [{ kind: 'tuple', items: [total, { kind: 'starred', value: rest, span }], span }],
    value: items,
    span,
  }
  const names = ['function ', 'items ', 'total '].slice(0, count)
  return {
    kind: 'def',
    name: 'reduce',
    nameSpan: span,
    parameters: names.map((text) => ({ name: text, span, form: 'ordinary' })),
    decorators: [],
    body: [
      ...(count === 3 ? [loop(items)] : [split, loop(rest)]),
      { kind: 'return', value: total, span },
    ],
    async: false,
    span,
  }
}
