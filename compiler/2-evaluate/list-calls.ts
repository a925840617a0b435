/** Methods of lists: what they do to the items that are known. */
import type { Code, Type } from '../ir/protocol.js'
import { callRuntimeMethod } from './calls.js'
import type { Evaluator } from './evaluator.js'
import { sortMethod } from './iterables.js'
import type { Arguments } from './rows.js'
import { itemOf, itemsOf } from './sequences.js'
import { call } from './targets.js'
import { elementType } from './types.js'
import {
  anyType,
  collectionOf,
  currentType,
  dataOf,
  none,
  numberType,
  type Sequence,
  sequenceOf,
  type Value,
} from './value.js'

export function callListMethod(e: Evaluator, object: Value, name: string, args: Arguments): Value {
  const list = sequenceOf(object)
  const values = args.positional.map((a) => a.value)
  if (name === 'sort') return sortMethod(e, object, args)
  if (list?.items && values.length > 0 && name === 'append') return append(e, object, list, args)
  if (list?.items && name === 'extend') {
    const added = collectionOf(values[0])?.items && itemsOf(e, values[0], args.span)
    const result = callRuntimeMethod(e, object, name, args, none.type)
    if (added) e.mutate(list, [...list.items, ...added])
    else e.forget(object)
    return result
  }
  if (list?.items && name === 'insert' && values.length === 2) {
    const place = values[0].kind === 'known' ? dataOf(values[0]) : undefined
    const result = callRuntimeMethod(e, object, name, args, none.type)
    const items = [...list.items]
    if (typeof place === 'bigint' && !list.partial) {
      items.splice(Number(place), 0, values[1])
      e.mutate(list, items)
    } else e.forget(object)
    return result
  }
  if (list?.items && name === 'pop' && values.length === 0 && list.items.length > 0) {
    return popLast(e, object, list, args)
  }
  const readOnly = name === 'index' || name === 'count' || name === 'copy'
  if (!readOnly) e.forget(object)
  return callRuntimeMethod(e, object, name, args, resultType(currentType(object), name))
}

/** A function that is appended has no place in the run-time list. */
function append(e: Evaluator, object: Value, list: Sequence, args: Arguments): Value {
  const [{ value }] = args.positional
  const items = [...(list.items ?? []), value]
  const result = value.code ? callRuntimeMethod(e, object, 'append', args, none.type) : none
  e.mutate(list, items)
  if (!value.code) list.partial = true
  return result
}

function popLast(e: Evaluator, object: Value, list: Sequence, args: Arguments): Value {
  const items = list.items ?? []
  const item = itemOf(object, items[items.length - 1], items.length - 1)
  if (!item.code) {
    e.mutate(list, items.slice(0, -1))
    return item
  }
  const popped = call('callMethod', e.code(object, args.calleeSpan), constant('pop'))
  e.mutate(list, items.slice(0, -1))
  const held = e.scope.temporary(args.span.start, 'popped')
  e.emit({ kind: 'assign', variable: held, value: popped, span: args.span })
  const literal = item.code.kind === 'constant'
  return literal
    ? item
    : ({ ...item, code: { kind: 'read', variable: held, maybeUnbound: false } } as Value)
}

const constant = (value: string): Code => ({ kind: 'constant', value })

function resultType(type: Type, name: string): Type {
  switch (name) {
    case 'pop':
      return elementType(type)
    case 'copy':
      return type
    case 'index':
    case 'count':
      return numberType('integer')
    case 'append':
    case 'extend':
    case 'insert':
    case 'remove':
    case 'clear':
    case 'reverse':
      return none.type
    default:
      return anyType
  }
}
