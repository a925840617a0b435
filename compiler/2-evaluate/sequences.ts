/** Lists and tuples whose items are known, and the items that a loop or an unpacking needs. */
import { NDArray, Quantity, quantity, type Value as Data } from '../../runtime/values/value.js'
import type { Code, Type } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import type { Evaluator } from './evaluator.js'
import { isPure, isTrivial } from './purity.js'
import { elementType, joinAll } from './types.js'
import {
  anyType,
  currentType,
  dataOf,
  dictOf,
  type Known,
  knownData,
  knownString,
  residual,
  type Sequence,
  sequenceOf,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

/** The most turns of an unrolled loop, and the longest array that is taken apart for one. */
export const lengthLimit = 10_000

/** A list or tuple display. Its code is absent when an item exists at compile time only. */
export function knownSequence(of: 'list' | 'tuple', items: readonly Value[], born: number): Known {
  const codes = items.map((item) => item.code)
  const complete = codes.every((code): code is Code => code !== undefined)
  return {
    kind: 'known',
    value: { kind: 'sequence', sequence: { of, items, born } },
    type:
      of === 'tuple'
        ? { kind: 'tuple', items: items.map((item) => item.type) }
        : { kind: 'list', element: joinAll(items.map((item) => item.type)) },
    code: complete ? { kind: of, items: codes } : undefined,
  }
}

/**
 * Item k of a sequence, computed from the sequence itself: the variables that the display read
 * may have changed since. What compile time knows of the item stays.
 */
export function itemOf(container: Value, item: Value, k: number): Value {
  const sequence = sequenceOf(container)
  // items without a run-time value have no place in the run-time list
  const place = sequence?.partial
    ? (sequence.items ?? []).slice(0, k).filter((other) => other.code).length
    : k
  const code = container.code
  // what keys(), values() and items() give has no places of its own
  const placed = code && sequence?.view ? { ...container, code: listOf(code) } : container
  return itemAt(placed as Value, item, { kind: 'constant', value: BigInt(place) })
}

const listOf = (code: Code): Code => ({
  kind: 'call',
  callee: 'pyList',
  simulation: false,
  arguments: [code],
})

/** Text and plain numbers by themselves, not by the variable that held them. */
export function asLiteral(value: Value): Value {
  if (value.kind !== 'known') return value
  const text = textOf(value)
  if (text) return knownString(text)
  const sequence = sequenceOf(value)
  if (sequence?.of === 'tuple' && sequence.items) {
    return knownSequence('tuple', sequence.items.map(asLiteral), sequence.born)
  }
  const data = dataOf(value)
  const code = data === undefined ? undefined : constantCode(data)
  return code ? { ...value, code } : value
}

function itemAt(container: Value, item: Value, index: Code): Value {
  const literal = textOf(item) || (dataOf(item) !== undefined && item.code?.kind === 'constant')
  if (literal) return asLiteral(item)
  if (!item.code || !container.code) return item
  const code: Code = {
    kind: 'call',
    callee: 'getItem',
    simulation: false,
    arguments: [container.code, index],
  }
  return { ...item, code } as Value
}

/** The value of entry k of a known dict, computed from the dict itself. */
export function entryOf(container: Value, dict: Sequence, k: number): Value {
  const item = (dict.items as readonly Value[])[k]
  const key = dict.keys?.[k].code
  return key ? itemAt(container, item, key) : item
}

/** The kind of what iterating over a value gives: of a dict, of its keys. */
export function iteratedType(value: Value): Type {
  const dict = dictOf(value)
  if (dict) return dict.items ? joinAll((dict.keys ?? []).map(({ type }) => type)) : anyType
  return elementType(currentType(value))
}

/** The items of a value that has a known number of them; nothing for the rest. */
export function itemsOf(e: Evaluator, value: Value, span: Span): readonly Value[] | undefined {
  const dict = dictOf(value)
  if (dict?.items) return dict.keys
  const sequence = sequenceOf(value)
  if (sequence?.items) return sequence.items.map((item, k) => itemOf(value, item, k))
  const text = textOf(value)
  if (text) {
    return [...text.text].map((c, k) =>
      knownString({ text: c, offsets: [text.offsets[k], text.offsets[k] + 1] }),
    )
  }
  const data = dataOf(value)
  if (data !== undefined) {
    e.pin(value, span)
    return arrayItems(data)?.map((item, k) =>
      knownData(item, constantCode(item) ?? itemCode(value, k)),
    )
  }
  if (value.kind === 'residual' && value.type.kind === 'tuple') {
    const { code, type } = value
    return type.items.map((item, k) => itemOf(value, residual(code, item, taintsOf(value)), k))
  }
  return undefined
}

function arrayItems(data: Data): Data[] | undefined {
  if (data instanceof Quantity && data.value instanceof NDArray) {
    return arrayItems(data.value)?.map((x) => quantity(x as number, data.dimension))
  }
  if (!(data instanceof NDArray) || data.shape.length !== 1) return undefined
  const { dtype } = data
  return Array.from(data.data, (x) =>
    dtype === 'float64' ? x : dtype === 'bool' ? x !== 0 : BigInt(x),
  )
}

const itemCode = ({ code }: Value, k: number): Code | undefined =>
  code && {
    kind: 'call',
    callee: 'getItem',
    simulation: false,
    arguments: [code, { kind: 'constant', value: BigInt(k) }],
  }

/** The code of a number, boolean, string or None by itself. */
function constantCode(data: Data): Code | undefined {
  if (data === null || ['boolean', 'bigint', 'number', 'string'].includes(typeof data)) {
    return { kind: 'constant', value: data as bigint | number | string | boolean | null }
  }
  return undefined
}

/** Read and then written: what it takes to get there is done once. */
export function heldIfImpure(e: Evaluator, value: Value, span: Span): Value {
  return !value.code || isPure(value.code) ? value : heldOnce(e, value, span)
}

/** A value that is read several times. */
export function heldOnce(e: Evaluator, value: Value, span: Span): Value {
  return value.code ? ({ ...value, code: once(e, value.code, span) } as Value) : value
}

/** Code that may be evaluated more than once: itself if trivial, else kept in a new variable. */
export function once(e: Evaluator, code: Code, span: Span, name = 'held'): Code {
  if (isTrivial(code)) return code
  const variable = e.scope.temporary(span.start, name)
  e.emit({ kind: 'assign', variable, value: code, span })
  return { kind: 'read', variable, maybeUnbound: false }
}

/**
 * Values in the order of the script. Where a later one needs steps of its own, the earlier ones
 * are computed before these, as Python does.
 */
export function inOrder<T>(
  e: Evaluator,
  parts: readonly T[],
  evaluate: (part: T) => Value,
  spanOf: (part: T) => Span,
): Value[] {
  const all = parts.map((part) => e.collect(() => evaluate(part)))
  const last = all.findLastIndex(({ steps }) => steps.length > 0)
  return all.map(({ steps, result }, k) => {
    for (const step of steps) e.emit(step)
    const constant = result.code?.kind === 'constant' || result.code?.kind === 'unit'
    if (k >= last || !result.code || constant) return result
    const span = spanOf(parts[k])
    const variable = e.scope.temporary(span.start, 'held')
    e.emit({ kind: 'assign', variable, value: result.code, span })
    return { ...result, code: { kind: 'read', variable, maybeUnbound: false } } as Value
  })
}
