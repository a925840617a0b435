/** Python's functions on iterables: what is known of the items stays known. */
import { pySortedBy } from '../../runtime/values/builtins.js'
import { pyMax, pyMin } from '../../runtime/values/python.js'
import { truth } from '../../runtime/values/operators.js'
import type { Value as Data } from '../../runtime/values/value.js'
import type { Expression } from '../ir/expression.js'
import type { Code, RuntimeName, Type } from '../ir/protocol.js'
import type { Definition, Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { asNames } from './brian/equation-names.js'
import { type BoundArgument, bindArguments, callRuntime } from './calls.js'
import type { Evaluator } from './evaluator.js'
import { callFunction } from './functions.js'
import { foldable } from './fold.js'
import { special, type Arguments, type FunctionRow, type SpecialRow } from './rows.js'
import { heldOnce, itemsOf, iteratedType, knownSequence, lengthLimit } from './sequences.js'
import { call } from './targets.js'
import { elementType, joinAll } from './types.js'
import {
  anyType,
  collectionOf,
  currentType,
  dataOf,
  isPoison,
  knownData,
  none,
  numberType,
  poison,
  residual,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

export const iterableRows: readonly SpecialRow[] = [
  special('len', length),
  special('list', (e, args) => asSequence(e, args, 'list')),
  special('tuple', (e, args) => asSequence(e, args, 'tuple')),
  special('reversed', reversed),
  special('enumerate', enumerate),
  special('zip', zip),
  special('sorted', sorted),
  special('map', map),
  special('filter', filter),
  special('min', (e, args) => extreme(e, 'min', args)),
  special('max', (e, args) => extreme(e, 'max', args)),
]

/** The items where compile time has them without pinning a parameter. */
export function knownItems(
  e: Evaluator,
  { value: given, span }: BoundArgument,
): readonly Value[] | undefined {
  const value = asNames(e, given)
  const collection = collectionOf(value)
  const plain = value.kind === 'known' && (collection?.items || textOf(value) || dataOf(value))
  const items = plain ? itemsOf(e, value, span) : undefined
  return items && items.length <= lengthLimit ? items : undefined
}

/** A list made of known ones, with the code that makes it at run time. */
export function derived(
  e: Evaluator,
  of: 'list' | 'tuple',
  items: readonly Value[],
  sources: readonly Value[],
  callee: RuntimeName,
  extra: readonly Code[] = [],
): Value {
  const { value, type, code } = knownSequence(of, items, e.sequences++)
  const partial = sources.some((source) => !source.code || collectionOf(source)?.partial)
  const lengthParameters = new Set(
    sources.flatMap((source) => [...(collectionOf(source)?.lengthParameters ?? [])]),
  )
  if (value.kind === 'sequence' && lengthParameters.size > 0) {
    Object.assign(value.sequence, { lengthParameters })
  }
  const codes = sources.map((source) => source.code as Code)
  return {
    kind: 'known',
    value,
    type,
    code: partial ? code : call(callee, ...codes, ...extra),
  }
}

const callees = { list: 'pyList', tuple: 'pyTuple' } as const

function length(e: Evaluator, args: Arguments): Value {
  const given = bindArguments(e, 'len', ['x'], args).get('x') as BoundArgument
  const x = { ...given, value: asNames(e, given.value) }
  const integer = numberType('integer')
  const collection = collectionOf(x.value)
  const count = collection?.items?.length ?? [...(textOf(x.value)?.text ?? '')].length
  if (!collection?.items && !textOf(x.value)) {
    return residual(call('pyLen', e.code(x.value, x.span)), integer, taintsOf(x.value))
  }
  const constant: Code = { kind: 'constant', value: BigInt(count) }
  const code = x.value.code && !collection?.partial ? call('pyLen', x.value.code) : constant
  const parameters = new Set(collection?.lengthParameters ?? [])
  if (parameters.size === 0) return knownData(BigInt(count), code)
  return { kind: 'tunable', value: BigInt(count), type: integer, parameters, code }
}

function asSequence(e: Evaluator, args: Arguments, of: 'list' | 'tuple'): Value {
  const x = bindArguments(e, of, ['iterable?'], args).get('iterable')
  if (!x) return knownSequence(of, [], e.sequences++)
  const items = knownItems(e, x)
  if (items) return derived(e, of, items, [x.value], callees[of])
  const element = elementType(currentType(x.value))
  const type: Type = of === 'list' ? { kind: 'list', element } : anyType
  return residual(call(callees[of], e.code(x.value, x.span)), type, taintsOf(x.value))
}

function reversed(e: Evaluator, args: Arguments): Value {
  const x = bindArguments(e, 'reversed', ['sequence'], args).get('sequence') as BoundArgument
  const items = knownItems(e, x)
  if (items) return derived(e, 'list', [...items].reverse(), [x.value], 'pyReversed')
  const type: Type = { kind: 'list', element: elementType(currentType(x.value)) }
  return residual(call('pyReversed', e.code(x.value, x.span)), type, taintsOf(x.value))
}

function enumerate(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'enumerate', ['iterable', 'start?'], args)
  const x = bound.get('iterable') as BoundArgument
  const start = bound.get('start')
  const extra = start ? [e.code(start.value, start.span)] : []
  const first = start ? dataOf(start.value) : 0n
  const items = knownItems(e, x)
  if (items && typeof first === 'bigint' && start?.value.kind !== 'tunable') {
    const pairs = items.map((item, k) => {
      const count = first + BigInt(k)
      const number = knownData(count, { kind: 'constant', value: count })
      return knownSequence('tuple', [number, item], e.sequences++)
    })
    return derived(e, 'list', pairs, [x.value], 'pyEnumerate', extra)
  }
  const element: Type = {
    kind: 'tuple',
    items: [numberType('integer'), elementType(currentType(x.value))],
  }
  const code = call('pyEnumerate', e.code(x.value, x.span), ...extra)
  return residual(code, { kind: 'list', element }, taintsOf(x.value))
}

function zip(e: Evaluator, args: Arguments): Value {
  const { rest = [] } = bindArguments(e, 'zip', ['*iterables'], args)
  const columns = rest.map((x) => knownItems(e, x))
  const values = rest.map((x) => x.value)
  if (columns.length > 0 && columns.every((column) => column !== undefined)) {
    const count = Math.min(...columns.map((column) => column.length))
    const rows = Array.from({ length: count }, (_, k) =>
      knownSequence(
        'tuple',
        columns.map((column) => column[k]),
        e.sequences++,
      ),
    )
    return derived(e, 'list', rows, values, 'pyZip')
  }
  const items = values.map((value) => elementType(currentType(value)))
  const code = call('pyZip', ...rest.map((x) => e.code(x.value, x.span)))
  return residual(code, { kind: 'list', element: { kind: 'tuple', items } }, taintsOf(...values))
}

// ------------------------------------------------------------------ with a function

/** The function applied to each item: a comprehension, evaluated where the call stands. */
export function mapped(
  e: Evaluator,
  callee: BoundArgument,
  iterables: readonly BoundArgument[],
  span: Span,
): Value {
  const key = `${span.start} ${iterables.length}`
  const definition = e.definitionAt(key, () => mapDefinition(span, iterables.length))
  const f = { kind: 'function', definition, scope: e.scope, defaults: [] } as const
  const positional = [callee, ...iterables]
  return callFunction(e, f, { span, calleeSpan: span, positional, keywords: new Map() })
}

function mapDefinition(span: Span, count: number): Definition {
  const name = (text: string): Expression => ({ kind: 'name', name: text, span })
  const names = Array.from({ length: count }, (_, k) => `items${k} `)
  const each = names.map((_, k) => name(`item${k} `))
  const result = name('result ')
  const applied: Expression = {
    kind: 'call',
    callee: name('function '),
    arguments: each.map((value) => ({ value })),
    span,
  }
  const append: Expression = {
    kind: 'call',
    callee: { kind: 'attribute', object: result, name: 'append', nameSpan: span, span },
    arguments: [{ value: applied }],
    span,
  }
  const zipped: Expression = {
    kind: 'call',
    callee: name('zip'),
    arguments: names.map((text) => ({ value: name(text) })),
    span,
  }
  const loop: Statement = {
    kind: 'for',
    target: count === 1 ? each[0] : { kind: 'tuple', items: each, span },
    iterable: count === 1 ? name(names[0]) : zipped,
    body: [{ kind: 'expression', value: append, span }],
    async: false,
    span,
  }
  return {
    kind: 'def',
    name: 'map',
    nameSpan: span,
    parameters: ['function ', ...names].map((text) => ({ name: text, span, form: 'ordinary' })),
    decorators: [],
    body: [
      { kind: 'assign', targets: [result], value: { kind: 'list', items: [], span }, span },
      loop,
      { kind: 'return', value: result, span },
    ],
    async: false,
    span,
  }
}

function map(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'map', ['function', '*iterables'], args)
  const { rest = [] } = bound
  if (rest.length === 0) {
    throw e.fault('missing-argument', { span: args.span }, { callee: 'map', parameter: 'iterable' })
  }
  return mapped(e, bound.get('function') as BoundArgument, rest, args.span)
}

function filter(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'filter', ['function', 'iterable'], args)
  const f = bound.get('function') as BoundArgument
  const x = held(e, bound.get('iterable') as BoundArgument)
  const type = currentType(x.value)
  const tests = dataOf(f.value) === null ? x.value : mapped(e, f, [x], args.span)
  if (isPoison(tests)) return poison
  const items = knownItems(e, x)
  const kept = knownItems(e, { value: tests, span: args.span })?.map(foldable)
  if (items && kept?.every((test) => test !== undefined) && x.value.code && tests.code) {
    const passed = items.filter((_, k) => truth(kept[k] as Data))
    return derived(e, 'list', passed, [x.value, tests], 'pyFilter')
  }
  const code = call('pyFilter', e.code(x.value, x.span), e.code(tests, args.span))
  return residual(code, { kind: 'list', element: elementType(type) }, taintsOf(x.value, tests))
}

/** Read more than once: computed once. */
function held(e: Evaluator, x: BoundArgument): BoundArgument {
  return { ...x, value: heldOnce(e, x.value, x.span) }
}

function sorted(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'sorted', ['iterable', 'key?', 'reverse?'], args)
  const x = held(e, bound.get('iterable') as BoundArgument)
  const key = bound.get('key')
  const reverse = bound.get('reverse') ?? { value: knownData(false), span: args.span }
  const keys = key && dataOf(key.value) !== null ? mapped(e, key, [x], args.span) : x.value
  if (isPoison(keys)) return poison
  const extra = bound.has('reverse') ? [e.code(reverse.value, reverse.span)] : []
  const items = knownItems(e, x)
  const by = knownItems(e, { value: keys, span: args.span })?.map(foldable)
  const backwards = reverse.value.kind === 'known' ? foldable(reverse.value) : undefined
  if (items && by?.every((k) => k !== undefined) && backwards !== undefined) {
    const places = items.map((_, k) => BigInt(k))
    const order = e.attempt(() => pySortedBy(places, by as Data[], backwards), args.span)
    const ordered = (order as bigint[]).map((k) => items[Number(k)])
    return derived(e, 'list', ordered, [x.value, keys], 'pySortedBy', extra)
  }
  const element = iteratedType(x.value)
  const code = call('pySortedBy', e.code(x.value, x.span), e.code(keys, args.span), ...extra)
  const plain = !key && extra.length === 0
  return residual(
    plain ? call('pySorted', e.code(x.value, x.span)) : code,
    { kind: 'list', element },
    taintsOf(x.value, keys),
  )
}

/** list.sort(key=..., reverse=...) */
export function sortMethod(e: Evaluator, object: Value, args: Arguments): Value {
  const bound = bindArguments(e, 'sort', ['key?', 'reverse?'], {
    ...args,
    positional: [],
  })
  const x = held(e, { value: object, span: args.calleeSpan })
  const key = bound.get('key')
  const keys = key && dataOf(key.value) !== null ? mapped(e, key, [x], args.span) : x.value
  const reverse = bound.get('reverse')
  const extra = reverse ? [e.code(reverse.value, reverse.span)] : []
  e.forget(object)
  const codes = [e.code(x.value, x.span), e.code(keys, args.span), ...extra]
  return residual(call('sortInPlace', ...codes), none.type)
}

/** min(a, b) takes several values, min(x) one sequence of them. */
const smallest = (types: readonly Type[]): Type =>
  types.length === 1 ? elementType(types[0]) : joinAll(types)
const plainExtremes: Readonly<Record<'min' | 'max', FunctionRow>> = {
  min: {
    kind: 'function',
    name: 'min',
    callee: 'pyMin',
    parameters: ['*values'],
    result: smallest,
    fold: pyMin,
  },
  max: {
    kind: 'function',
    name: 'max',
    callee: 'pyMax',
    parameters: ['*values'],
    result: smallest,
    fold: pyMax,
  },
}

/** min and max, also with key and default. */
function extreme(e: Evaluator, name: 'min' | 'max', args: Arguments): Value {
  const { key, default: otherwise, ...wrong } = Object.fromEntries(args.keywords)
  const plain = { ...args, keywords: new Map(Object.entries(wrong)) }
  if (!key && !otherwise) return callRuntime(e, plainExtremes[name], plain)
  bindArguments(e, name, ['*values'], plain)
  let x: BoundArgument = args.positional[0]
  if (args.positional.length !== 1) {
    const values = args.positional.map((a) => a.value)
    x = { value: knownSequence('list', values, e.sequences++), span: args.span }
  }
  const element = iteratedType(x.value)
  if (otherwise) {
    const codes = [e.code(x.value, x.span), e.code(otherwise.value, otherwise.span)]
    const list = residual(
      call('orDefault', ...codes),
      { kind: 'list', element: anyType },
      taintsOf(x.value),
    )
    x = { value: list, span: x.span }
  }
  if (!key) return callRuntime(e, plainExtremes[name], { ...plain, positional: [x] })
  x = held(e, x)
  const keys = mapped(e, key, [x], args.span)
  if (isPoison(keys)) return poison
  const callee = name === 'min' ? 'pyMinBy' : 'pyMaxBy'
  const code = call(callee, e.code(x.value, x.span), e.code(keys, args.span))
  return residual(code, element, taintsOf(x.value, keys))
}
