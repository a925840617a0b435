/** Assignment to names, attributes, items and tuples of these; reading attributes and items. */
import { describeDimension } from '../../runtime/values/describe-dimension.js'
import { type Dimension, sameDimension } from '../../runtime/values/dimension.js'
import { pyRepr } from '../../runtime/values/python.js'
import { isFreeNumber } from './free.js'
import type { Expression } from '../ir/expression.js'
import type { Code, RuntimeName } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { attributeOf } from './attributes.js'
import { isMonitor } from './brian/recorded.js'
import { assignByText, selectByText } from './brian/state-code.js'
import type { Evaluator } from './evaluator.js'
import { noteEntry, placeOf } from './dicts.js'
import { evaluateExpression } from './expressions.js'
import { entryOf, itemOf, itemsOf, knownSequence, once } from './sequences.js'
import { elementType } from './types.js'
import {
  currentType,
  dataOf,
  dictOf,
  isPoison,
  poison,
  residual,
  type Sequence,
  sequenceOf,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

type AttributeExpression = Extract<Expression, { kind: 'attribute' }>
type SubscriptExpression = Extract<Expression, { kind: 'subscript' }>

/** `span` is of the statement, `valueSpan` of the expression that gave the value. */
export function assignTo(
  e: Evaluator,
  target: Expression,
  value: Value,
  span: Span,
  valueSpan: Span = span,
): void {
  switch (target.kind) {
    case 'name':
      e.bind(target.name, value, span)
      return
    case 'attribute': {
      const object = evaluateExpression(e, target.object)
      assignAttribute(e, object, target, value, valueSpan, span)
      return
    }
    case 'subscript':
      assignItem(e, evaluateExpression(e, target.object), target, value, valueSpan, span)
      return
    case 'tuple':
    case 'list':
      unpackTo(e, target.items, value, span)
      return
    default:
      throw e.fault(
        'statement',
        { span: target.span },
        {
          what: 'assignment to this target',
          instead: 'assign to a name, an attribute, an item or a tuple of these',
        },
      )
  }
}

/** The items are held in a variable first: `a, b = b, a` must read before it writes. */
function unpackTo(
  e: Evaluator,
  targets: readonly Expression[],
  value: Value,
  span: Span,
  depth = 0,
): void {
  // the items of an outer tuple are still read while an inner one is taken apart
  const name = depth === 0 ? 'held' : `inner_${depth}`
  const assign = (target: Expression, item: Value): void => {
    const nested = target.kind === 'tuple' || target.kind === 'list'
    if (nested) unpackTo(e, target.items, item, span, depth + 1)
    else assignTo(e, target, item, span)
  }
  if (isPoison(value)) {
    for (const target of targets) assign(target, poison)
    return
  }
  const held = value.code ? ({ ...value, code: once(e, value.code, span, name) } as Value) : value
  const items = itemsOf(e, held, span)
  const star = targets.findIndex((target) => target.kind === 'starred')
  if (star >= 0) {
    unpackStarred(e, targets, star, held, items, span)
    return
  }
  if (items && items.length !== targets.length) {
    throw e.fault('unpack', { span }, { expected: targets.length, given: items.length })
  }
  if (items) {
    for (let k = 0; k < targets.length; k++) assign(targets[k], items[k])
    return
  }
  const count: Code = { kind: 'constant', value: BigInt(targets.length) }
  const unpacked = once(e, call('unpack', e.code(held, span), count), span, name)
  for (let k = 0; k < targets.length; k++) {
    const item = call('getItem', unpacked, { kind: 'constant', value: BigInt(k) })
    assign(targets[k], residual(item, elementType(value.type), taintsOf(value)))
  }
}

/** a, *rest, b = values */
function unpackStarred(
  e: Evaluator,
  targets: readonly Expression[],
  star: number,
  held: Value,
  items: readonly Value[] | undefined,
  span: Span,
): void {
  const after = targets.length - star - 1
  if (items && items.length < star + after) {
    throw e.fault('unpack', { span }, { expected: star + after, given: items.length })
  }
  const counts = [star, after].map((n): Code => ({ kind: 'constant', value: BigInt(n) }))
  const unpacked = items
    ? undefined
    : once(e, call('unpackStar', e.code(held, span), ...counts), span)
  targets.forEach((target, k) => {
    const inner = target.kind === 'starred' ? target.value : target
    assignTo(e, inner, part(k), span)
  })

  function part(k: number): Value {
    const element = elementType(currentType(held))
    if (unpacked) {
      const item = call('getItem', unpacked, { kind: 'constant', value: BigInt(k) })
      const type = k === star ? ({ kind: 'list', element } as const) : element
      return residual(item, type, taintsOf(held))
    }
    const all = items as readonly Value[]
    if (k === star) return knownSequence('list', all.slice(star, all.length - after), e.sequences++)
    return all[k < star ? k : all.length - targets.length + k]
  }
}

export function call(callee: RuntimeName, ...args: readonly Code[]): Code {
  return { kind: 'call', callee, simulation: false, arguments: args }
}

// ------------------------------------------------------------------ attributes

export function readAttribute(e: Evaluator, object: Value, target: AttributeExpression): Value {
  if (isPoison(object)) return poison
  return attributeOf(e, object, target)
}

export function assignAttribute(
  e: Evaluator,
  object: Value,
  target: AttributeExpression,
  value: Value,
  valueSpan: Span,
  span: Span,
): void {
  if (isPoison(object)) return
  if (object.kind === 'known' && object.value.kind === 'instance') {
    e.bindIn(object.value.attributes, target.name, value, span)
    return
  }
  if (isPoison(value)) return
  const attribute = attributeOf(e, object, target, 'write')
  const text = textOf(value)
  if (text && object.type.kind === 'object') {
    assignByText(e, { object, name: target.name }, text, undefined, span)
    return
  }
  const type = attribute.type
  if (type.kind === 'number' && type.dimension !== 'unknown') {
    checkDimension(e, value, type.dimension, `'${target.name}'`, valueSpan)
  }
  const code = call(
    'setAttribute',
    e.code(object, target.object.span),
    { kind: 'constant', value: target.name },
    e.code(value, valueSpan),
  )
  e.emit({ kind: 'evaluate', value: code, span })
}

/** Brian, "Physical units": a value must have the dimension of its place; 0, inf, nan fit any. */
export function checkDimension(
  e: Evaluator,
  value: Value,
  expected: Dimension,
  what: string,
  span: Span,
): void {
  const { type } = value
  const number = type.kind === 'list' ? type.element : type
  if (type.kind === 'string' || type.kind === 'none') {
    // a loop's variable that holds texts: code for the state, once the loop is unrolled
    e.demand(value)
    const actual = type.kind === 'none' ? 'None' : 'a string'
    throw e.fault('wrong-type', { span }, { what, expected: 'a number', actual })
  }
  if (number.kind !== 'number' || number.dimension === 'unknown') return
  if (sameDimension(number.dimension, expected)) return
  const data = dataOf(value)
  if (data !== undefined && isFreeNumber(data)) return
  throw e.fault(
    'wrong-dimension',
    { span },
    {
      what,
      expected: describeDimension(expected),
      actual: describeDimension(number.dimension),
    },
  )
}

// ------------------------------------------------------------------ items

export function readItem(
  e: Evaluator,
  object: Value,
  target: SubscriptExpression,
  key: Value = keyOf(e, target),
): Value {
  if (isPoison(object)) return poison
  if (isPoison(key)) return poison
  const condition = textOf(key)
  if (condition && object.kind === 'residual' && object.state) {
    return readItem(e, object, target, selectByText(e, object.state, condition, target.span))
  }
  const known = knownItem(e, object, key, target.span) ?? builtItem(e, object, key, target.span)
  if (known) return known
  const code = call('getItem', e.code(object, target.object.span), e.code(key, target.span))
  const type = itemType(e, object, key, target)
  return residual(code, type, taintsOf(object, key))
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
  const text = textOf(value)
  const condition = textOf(key)
  const state = object.kind === 'residual' ? object.state : undefined
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
    const chosen = selectByText(e, state, condition, target.span)
    assignItem(e, object, target, value, valueSpan, span, chosen)
    return
  }
  if (object.type.kind === 'number' && object.type.dimension !== 'unknown') {
    checkDimension(e, value, object.type.dimension, 'the value', valueSpan)
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
    e.forget(object)
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
