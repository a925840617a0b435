/** Dicts whose keys are known: displays, entries, methods. The rest is left to the runtime. */
import type { Expression } from '../ir/expression.js'
import type { Code, RuntimeName } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { bindArguments, callRuntimeMethod } from './calls.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import type { Arguments } from './rows.js'
import { asLiteral, entryOf, itemsOf, knownSequence } from './sequences.js'
import { call } from './targets.js'
import { joinAll } from './types.js'
import {
  anyType,
  currentType,
  dataOf,
  dictOf,
  isPoison,
  type Known,
  none,
  poison,
  residual,
  type Sequence,
  sequenceOf,
  stringType,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

type Entry = readonly [key: Value, value: Value]

/** {'a': 1, **others} */
export function dictDisplay(e: Evaluator, x: Extract<Expression, { kind: 'dict' }>): Value {
  const parts = x.entries.map((entry) => ({
    key: entry.key && evaluateExpression(e, entry.key),
    value: evaluateExpression(e, entry.value),
    span: entry.value.span,
  }))
  if (parts.some(({ key, value }) => isPoison(value) || (key && isPoison(key)))) return poison
  const entries = parts.map(({ key, value }): readonly Entry[] | undefined => {
    if (key) return keyText(key) === undefined ? undefined : [[key, value]]
    return entriesOf(value)
  })
  if (entries.every((some) => some !== undefined)) return knownDict(e, entries.flat())
  const codes = parts.map(({ key, value, span }): Code => {
    if (!key) return e.code(value, span)
    return { kind: 'dict', entries: [[e.code(key, span), e.code(value, span)]] }
  })
  const types = parts.map(({ key, value }) => {
    const type = currentType(value)
    return key ? type : type.kind === 'dict' ? type.element : anyType
  })
  const taints = taintsOf(...parts.flatMap(({ key, value }) => (key ? [key, value] : [value])))
  if (x.entries.every((entry) => entry.key)) {
    const all = codes.flatMap((code) => (code.kind === 'dict' ? code.entries : []))
    return residual(
      { kind: 'dict', entries: all },
      { kind: 'dict', element: joinAll(types) },
      taints,
    )
  }
  return residual(call('mergeDicts', ...codes), { kind: 'dict', element: joinAll(types) }, taints)
}

/** A later entry with the same key takes the place of the earlier one. */
export function knownDict(e: Evaluator, entries: readonly Entry[], code?: Code): Known {
  const byKey = new Map<string, Entry>()
  for (const [key, value] of entries) {
    const text = keyText(key) as string
    byKey.set(text, [byKey.get(text)?.[0] ?? key, value])
  }
  const keys = [...byKey.values()].map(([key]) => asLiteral(key))
  const items = [...byKey.values()].map(([, value]) => value)
  const complete = items.every((item) => item.code) && keys.every((key) => key.code)
  const display: Code = {
    kind: 'dict',
    entries: keys.map((key, k) => [key.code as Code, items[k].code as Code]),
  }
  return {
    kind: 'known',
    value: { kind: 'sequence', sequence: { of: 'dict', items, keys, born: e.sequences++ } },
    type: { kind: 'dict', element: joinAll(items.map((item) => item.type)) },
    code: code ?? (complete ? display : undefined),
  }
}

/** The entries of a dict that is known. */
export function entriesOf(value: Value): readonly Entry[] | undefined {
  const dict = dictOf(value)
  const { keys } = dict ?? {}
  return keys && dict?.items?.map((_, k) => [keys[k], entryOf(value, dict, k)])
}

/** What tells keys apart; nothing for a key that only run time knows. 1, 1.0 and True are one. */
export function keyText(key: Value): string | undefined {
  if (key.kind !== 'known') return undefined
  const text = textOf(key)
  if (text) return JSON.stringify(text.text)
  const data = dataOf(key)
  if (data === null) return 'None'
  if (typeof data === 'bigint') return data.toString()
  if (typeof data === 'boolean') return data ? '1' : '0'
  if (typeof data === 'number') return Number.isInteger(data) ? BigInt(data).toString() : `${data}`
  const sequence = sequenceOf(key)
  if (sequence?.of !== 'tuple') return undefined
  const parts = (sequence.items ?? []).map(keyText)
  return parts.every((part) => part !== undefined) ? `(${parts.join()})` : undefined
}

/** The place of a key among the known ones, -1 if it is not there; nothing if it is not known. */
export function placeOf(dict: Sequence, key: Value): number | undefined {
  const text = keyText(key)
  return text === undefined || !dict.items
    ? undefined
    : (dict.keys ?? []).findIndex((k) => keyText(k) === text)
}

/** dict[key] = value as compile time sees it. */
export function noteEntry(e: Evaluator, dict: Sequence, key: Value, value: Value): void {
  const { items, keys = [] } = dict
  const place = placeOf(dict, key)
  if (!items || place === undefined) e.mutate(dict, undefined)
  else if (place < 0) e.mutate(dict, [...items, value], undefined, [...keys, asLiteral(key)])
  else
    e.mutate(
      dict,
      items.map((item, k) => (k === place ? value : item)),
    )
  if (!value.code) dict.partial = true
}

export function removeEntry(e: Evaluator, dict: Sequence, place: number): void {
  const { items = [], keys = [] } = dict
  const rest = <T>(list: readonly T[]) => list.filter((_, k) => k !== place)
  e.mutate(dict, rest(items), undefined, rest(keys))
}

// ------------------------------------------------------------------ methods

type Method = (e: Evaluator, object: Value, dict: Sequence, args: Arguments) => Value | undefined

const views: Readonly<Record<string, RuntimeName>> = {
  keys: 'dictKeys',
  values: 'dictValues',
  items: 'dictItems',
}

export function callDictMethod(e: Evaluator, object: Value, name: string, args: Arguments): Value {
  const dict = dictOf(object)
  const known = dict?.items && Object.hasOwn(methods, name) ? methods[name] : undefined
  const result = known?.(e, object, dict as Sequence, args)
  if (result) return result
  const type = currentType(object)
  const element = type.kind === 'dict' ? type.element : anyType
  if (Object.hasOwn(views, name) && args.positional.length === 0) {
    const code = call(views[name], e.code(object, args.calleeSpan))
    const pair = { kind: 'tuple', items: [anyType, element] } as const
    const items = name === 'keys' ? anyType : name === 'values' ? element : pair
    return residual(code, { kind: 'list', element: items }, taintsOf(object))
  }
  const changes = name !== 'get' && name !== 'copy'
  if (changes) e.forget(object)
  const gives =
    name === 'copy' ? type : name === 'get' && args.positional.length < 2 ? anyType : element
  return callRuntimeMethod(
    e,
    object,
    name,
    withUpdate(e, name, args),
    name === 'pop' ? anyType : gives,
  )
}

/** update(a=1) is update({'a': 1}). */
function withUpdate(e: Evaluator, name: string, args: Arguments): Arguments {
  if (name !== 'update' || args.keywords.size === 0) return args
  const entries = [...args.keywords].map(([key, { value, span }]): readonly [Code, Code] => [
    { kind: 'constant', value: key },
    e.code(value, span),
  ])
  const code: Code = { kind: 'dict', entries }
  const value = residual(code, { kind: 'dict', element: anyType })
  const positional = [...args.positional, { value, span: args.span }]
  return { ...args, positional, keywords: new Map() }
}

const methods: Readonly<Record<string, Method>> = {
  keys: (e, object, { keys }) => viewOf(e, object, 'keys', keys ?? []),
  values: (e, object) => viewOf(e, object, 'values', values(object)),
  items: (e, object) =>
    viewOf(
      e,
      object,
      'items',
      (entriesOf(object) ?? []).map((pair) => knownSequence('tuple', pair, e.sequences++)),
    ),
  get: (e, object, dict, args) => {
    const bound = bindArguments(e, 'get', ['key', 'default?'], args)
    const place = placeOf(dict, bound.get('key')?.value ?? none)
    if (place === undefined) return undefined
    return place < 0 ? (bound.get('default')?.value ?? none) : entryOf(object, dict, place)
  },
  copy: (e, object) => {
    const code = object.code && call('callMethod', object.code, { kind: 'constant', value: 'copy' })
    return knownDict(e, entriesOf(object) ?? [], code)
  },
  update: (e, object, dict, args) => {
    const others = args.positional.map(({ value }) => entriesOf(value))
    if (others.length > 1 || others.some((entries) => !entries)) return undefined
    const named = [...args.keywords].map(([key, a]): Entry => [keyword(key, a.nameSpan), a.value])
    for (const [key, value] of [...(others[0] ?? []), ...named]) {
      storeEntry(e, object, dict, key, value, args.span)
    }
    return none
  },
  setdefault: (e, object, dict, args) => {
    const bound = bindArguments(e, 'setdefault', ['key', 'default?'], args)
    const key = bound.get('key')?.value ?? none
    const place = placeOf(dict, key)
    if (place === undefined) return undefined
    if (place < 0) storeEntry(e, object, dict, key, bound.get('default')?.value ?? none, args.span)
    return entryOf(object, dict, placeOf(dict, key) as number)
  },
  pop: (e, object, dict, args) => {
    const bound = bindArguments(e, 'pop', ['key', 'default?'], args)
    const place = placeOf(dict, bound.get('key')?.value ?? none)
    const item = place === undefined ? undefined : dict.items?.[place]
    if (place === undefined || !item) return undefined
    const result = callRuntimeMethod(e, object, 'pop', args, item.type)
    removeEntry(e, dict, place)
    if (!item.code || textOf(item)) {
      if (item.code) e.emit({ kind: 'evaluate', value: result.code as Code, span: args.span })
      return item
    }
    return { ...item, code: result.code } as Value
  },
}

const values = (object: Value): readonly Value[] =>
  (entriesOf(object) ?? []).map(([, value]) => value)

export const keyword = (name: string, span: Span): Known => ({
  kind: 'known',
  value: {
    kind: 'string',
    text: { text: name, offsets: Array.from({ length: name.length + 1 }, () => span.start) },
  },
  type: stringType,
  code: { kind: 'constant', value: name },
})

/** keys(), values() and items() as a list of what is known now. */
function viewOf(e: Evaluator, object: Value, name: string, items: readonly Value[]): Value {
  const view = knownSequence('list', items, e.sequences++)
  const partial = dictOf(object)?.partial
  const code = object.code && !partial ? call(views[name], object.code) : undefined
  if (!code || view.value.kind !== 'sequence') return view
  return {
    ...view,
    value: { ...view.value, sequence: { ...view.value.sequence, view: true } },
    code,
  }
}

function storeEntry(
  e: Evaluator,
  object: Value,
  dict: Sequence,
  key: Value,
  value: Value,
  span: Span,
): void {
  if (object.code && value.code) {
    const code = call('setItem', object.code, e.code(key, span), value.code)
    e.emit({ kind: 'evaluate', value: code, span })
  }
  noteEntry(e, dict, key, value)
}

/** dict(a=1), dict(other), dict(pairs). */
export function callDict(e: Evaluator, args: Arguments): Value {
  if (args.positional.length > 1) {
    const { span } = args.positional[1]
    const given = args.positional.length
    throw e.fault('too-many-arguments', { span }, { callee: 'dict', most: 1, given })
  }
  const named = [...args.keywords].map(([key, a]): Entry => [keyword(key, a.nameSpan), a.value])
  const [first] = args.positional
  if (!first) return knownDict(e, named)
  const entries = entriesOf(first.value) ?? pairsOf(e, first.value, first.span)
  if (entries) return knownDict(e, [...entries, ...named])
  const type = currentType(first.value)
  const element = type.kind === 'dict' ? type.element : anyType
  const codes = [e.code(first.value, first.span)]
  if (named.length > 0) codes.push(e.code(knownDict(e, named), args.span))
  return residual(
    call('pyDict', ...codes),
    { kind: 'dict', element: named.length > 0 ? anyType : element },
    taintsOf(first.value),
  )
}

/** A known list of known pairs. */
function pairsOf(e: Evaluator, value: Value, span: Span): readonly Entry[] | undefined {
  const pairs = sequenceOf(value)?.items
    ? itemsOf(e, value, span)?.map((pair) => sequenceOf(pair)?.items && itemsOf(e, pair, span))
    : undefined
  const complete = pairs?.every((p) => p?.length === 2 && keyText(p[0]) !== undefined)
  return complete ? (pairs as unknown as readonly Entry[]) : undefined
}
