/** Reading and setting of items, of what compile time knows and of what only run time does. */
import { pyRepr } from '../../runtime/values/python.js'
import type { Expression } from '../ir/expression.js'
import type { Code } from '../ir/protocol.js'
import type { LocatedText, Span } from '../ir/source.js'
import { assignPreference } from './brian/settings.js'
import { isMonitor } from './brian/recorded.js'
import { isGroup, partOfGroup, placeOfPart } from './brian/subgroup.js'
import { assignByText, type State, selectByText, warnOfWhole } from './brian/state-code.js'
import { isSynapses } from './brian/synapse-attributes.js'
import type { Evaluator } from './evaluator.js'
import { noteEntry, placeOf } from './dicts.js'
import { evaluateExpression } from './expressions.js'
import { entryOf, itemOf, itemsOf } from './sequences.js'
import { call, checkDimension } from './targets.js'
import { elementType } from './types.js'
import {
  currentType,
  dataOf,
  dictOf,
  isPoison,
  numberType,
  poison,
  residual,
  type Sequence,
  sequenceOf,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

type SubscriptExpression = Extract<Expression, { kind: 'subscript' }>

export function readItem(
  e: Evaluator,
  object: Value,
  target: SubscriptExpression,
  key: Value = keyOf(e, target),
): Value {
  if (isPoison(object)) return poison
  if (isPoison(key)) return poison
  if (isGroup(e, object)) return partOfGroup(e, object, key, target.span)
  if (isSynapses(e, object)) return synapsesAt(e, object, key, target.span)
  if (isGroup(e, key)) return readItem(e, object, target, placeOfPart(e, key, target.span))
  const state = object.kind === 'residual' ? object.state : undefined
  const condition = state ? conditionOf(e, key, target.span) : undefined
  if (condition && state) {
    return readItem(e, object, target, selectByText(e, state, condition, target.span))
  }
  const known = knownItem(e, object, key, target.span) ?? builtItem(e, object, key, target.span)
  if (known) return known
  const code = call('getItem', e.code(object, target.object.span), e.code(key, target.span))
  const type = itemType(e, object, key, target)
  return residual(code, type, taintsOf(object, key))
}

/** `S[0, :]`, `S['i == j']`: the numbers of synapses. */
function synapsesAt(e: Evaluator, object: Value, key: Value, span: Span): Value {
  const condition = conditionOf(e, key, span)
  if (condition) return selectByText(e, { object, name: '' }, condition, span)
  const code = call('synapsesAt', e.code(object, span), e.code(key, span))
  return residual(code, numberType('integer', undefined, 'array'), taintsOf(object, key))
}

/** The text of a key that is one, with the loops unrolled that it is made in. */
function conditionOf(e: Evaluator, key: Value, span: Span): LocatedText | undefined {
  if (textOf(key) || key.type.kind !== 'string') return textOf(key)
  const forced = e.force(key, span, 'a condition that chooses elements')
  return forced.kind === 'string' ? forced.text : undefined
}

/** What `np.r_[...]` and its like build of their subscript. */
function builtItem(e: Evaluator, object: Value, key: Value, span: Span): Value | undefined {
  if (object.kind !== 'known' || object.value.kind !== 'row') return undefined
  const { row } = object.value
  if (row.kind !== 'function' || !row.subscript) return undefined
  const code = call(row.callee, e.code(key, span))
  return residual(code, row.result([key.type]), taintsOf(key))
}

/** An item of a known list or text at a known place; what structure is made of pins the index. */
function knownItem(e: Evaluator, object: Value, key: Value, span: Span): Value | undefined {
  const dict = dictOf(object)
  if (dict) return knownEntry(e, object, dict, key, span)
  const index = dataOf(key)
  const items = textOf(object) ? itemsOf(e, object, span) : sequenceOf(object)?.items
  if (!items || typeof index !== 'bigint') return undefined
  const k = Number(index) < 0 ? Number(index) + items.length : Number(index)
  if (k < 0 || k >= items.length) return undefined
  const item = textOf(object) ? items[k] : itemOf(object, items[k], k)
  if (key.kind === 'known') return item
  if (item.code && !textOf(item)) return undefined
  e.pin(key, span)
  return item
}

function knownEntry(
  e: Evaluator,
  object: Value,
  dict: Sequence,
  key: Value,
  span: Span,
): Value | undefined {
  const place = placeOf(dict, key)
  if (place !== undefined && place >= 0) return entryOf(object, dict, place)
  if (object.code && !dict.partial) return undefined
  e.demand(object)
  e.demand(key)
  if (place === undefined) return undefined
  const data = textOf(key)?.text ?? dataOf(key) ?? null
  throw e.fault('failing-operation', { span }, { message: `KeyError: ${pyRepr(data)}` })
}

function itemType(e: Evaluator, object: Value, key: Value, target: SubscriptExpression) {
  const slice = target.items.some((item) => item.kind === 'slice')
  const type = currentType(object)
  if (textOf(key) && type.kind === 'number') {
    throw e.fault(
      'expression',
      { span: target.span },
      {
        what: 'indexing an array with a condition string',
        instead: 'index with a boolean array: x[x > 0]',
      },
    )
  }
  // an item of a StateMonitor has the records of some neurons, under the same names
  if (slice || isMonitor(e, type)) return type
  if (type.kind === 'dict') return type.element
  if (type.kind === 'tuple' && typeof dataOf(key) === 'bigint') {
    const k = Number(dataOf(key))
    return type.items[k < 0 ? k + type.items.length : k] ?? elementType(type)
  }
  const scalarKey = key.type.kind === 'number' && key.type.shape === 'scalar'
  if (type.kind === 'number' && !scalarKey) return { ...type, shape: 'unknown' as const }
  return elementType(type)
}

export function assignItem(
  e: Evaluator,
  object: Value,
  target: SubscriptExpression,
  value: Value,
  valueSpan: Span,
  span: Span,
  key: Value = keyOf(e, target),
): void {
  if (isPoison(object) || isPoison(value) || isPoison(key)) return
  if (isGroup(e, key)) {
    const place = placeOfPart(e, key, target.span)
    const text = textOf(value)
    const state = object.kind === 'residual' ? object.state : undefined
    if (text && state) warnOfWhole(e, state, text)
    assignItem(e, object, target, value, valueSpan, span, place)
    return
  }
  const text = textOf(value)
  const name = textOf(key)
  const given = { value, span: valueSpan }
  if (name && assignPreference(e, object, name.text, given, span)) return
  const state = object.kind === 'residual' ? object.state : undefined
  const condition = state ? conditionOf(e, key, target.span) : undefined
  if (text && state) {
    const index = condition ? selectByText(e, state, condition, target.span) : key
    assignByText(e, state, text, index, span)
    return
  }
  if (text && object.type.kind === 'number') {
    const instead = 'compute the values with numpy and assign the array'
    throw e.fault('expression', { span: valueSpan }, { what: 'setting items by a string', instead })
  }
  if (condition && state) {
    if (object.type.kind === 'number' && object.type.dimension !== 'unknown') {
      checkDimension(e, value, object.type.dimension, 'the value', valueSpan)
    }
    const chosen = selectByText(e, state, condition, target.span)
    if (state.ofNeurons) {
      setEnd(e, state, value, chosen, span)
      return
    }
    const args = [state.object, object, chosen, value].map((part) => e.code(part, span))
    e.emit({ kind: 'evaluate', value: call('setWhere', ...args), span })
    return
  }
  if (object.type.kind === 'number' && object.type.dimension !== 'unknown') {
    checkDimension(e, value, object.type.dimension, 'the value', valueSpan)
  }
  if (state?.ofNeurons) {
    setEnd(e, state, value, key, span)
    return
  }
  if (noteItem(e, object, key, value)) return
  const code = call(
    'setItem',
    e.code(object, target.object.span),
    e.code(key, target.span),
    e.code(value, span),
  )
  e.emit({ kind: 'evaluate', value: code, span })
}

/** `S.v_post[key] = value`: of the neurons at one end of these synapses. */
function setEnd(e: Evaluator, state: State, value: Value, key: Value, span: Span): void {
  const { object, name, plain } = state
  const attribute: Code = { kind: 'constant', value: plain ? `${name}_` : name }
  const [synapses, given, place] = [object, value, key].map((part) => e.code(part, span))
  e.emit({ kind: 'evaluate', value: call('setEnd', synapses, attribute, given, place), span })
}

/** What compile time knows of a container after an assignment; true if that is all of it. */
function noteItem(e: Evaluator, object: Value, key: Value, value: Value): boolean {
  const dict = dictOf(object)
  const list = sequenceOf(object)
  if (dict?.items && placeOf(dict, key) !== undefined) {
    noteEntry(e, dict, key, value)
    return !object.code || !value.code
  }
  const index = dataOf(key)
  const items = list?.of === 'list' && key.kind === 'known' ? list.items : undefined
  const k =
    typeof index === 'bigint' && items
      ? Number(index < 0n ? index + BigInt(items.length) : index)
      : -1
  if (!items || !list || k < 0 || k >= items.length || !value.code) {
    // with the first of what made the key unknown decided, the next one shows
    const [site] = taintsOf(key)
    e.forget(object, site)
    return false
  }
  e.mutate(
    list,
    items.map((item, n) => (n === k ? value : item)),
  )
  return false
}

/** The key of a subscript: one value, or a tuple of several. */
export function keyOf(e: Evaluator, target: SubscriptExpression): Value {
  const items = target.items.map((item) => evaluateExpression(e, item))
  if (items.some(isPoison)) return poison
  if (items.length === 1 && !target.tuple) return items[0]
  const codes = items.map((item, k) => e.code(item, target.items[k].span))
  return residual(
    { kind: 'tuple', items: codes },
    { kind: 'tuple', items: items.map((item) => item.type) },
    taintsOf(...items),
  )
}
