/** Assignment to names, attributes, items and tuples of these; reading attributes and items. */
import { describeDimension } from '../../runtime/values/describe-dimension.js'
import { type Dimension, sameDimension } from '../../runtime/values/dimension.js'
import { isFreeNumber } from './free.js'
import type { Expression } from '../ir/expression.js'
import type { Code, RuntimeName } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { attributeOf } from './attributes.js'
import { isMonitor } from './brian/recorded.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { itemOf, itemsOf, once } from './sequences.js'
import { elementType } from './types.js'
import {
  currentType,
  dataOf,
  isPoison,
  poison,
  residual,
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
function unpackTo(e: Evaluator, targets: readonly Expression[], value: Value, span: Span): void {
  if (isPoison(value)) {
    for (const target of targets) assignTo(e, target, poison, span)
    return
  }
  const held = value.code ? ({ ...value, code: once(e, value.code, span) } as Value) : value
  const items = itemsOf(e, held, span)
  if (items && items.length !== targets.length) {
    throw e.fault('unpack', { span }, { expected: targets.length, given: items.length })
  }
  if (items) {
    for (let k = 0; k < targets.length; k++) assignTo(e, targets[k], items[k], span)
    return
  }
  const count: Code = { kind: 'constant', value: BigInt(targets.length) }
  const unpacked = once(e, call('unpack', e.code(held, span), count), span)
  for (let k = 0; k < targets.length; k++) {
    const item = call('getItem', unpacked, { kind: 'constant', value: BigInt(k) })
    assignTo(e, targets[k], residual(item, elementType(value.type), taintsOf(value)), span)
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
  if (isPoison(object) || isPoison(value)) return
  const attribute = attributeOf(e, object, target, 'write')
  if (textOf(value) && object.type.kind === 'object') {
    throw e.fault(
      'expression',
      { span: valueSpan },
      {
        what: `setting '${target.name}' by a string expression`,
        instead: `compute the values with numpy: G.${target.name} = rand(N)*mV`,
      },
    )
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

function itemType(e: Evaluator, object: Value, key: Value, target: SubscriptExpression) {
  const slice = target.items.some((item) => item.kind === 'slice')
  const type = currentType(object)
  if (textOf(key) && type.kind === 'number') {
    throw e.fault(
      'expression',
      { span: target.span },
      {
        what: 'indexing with a condition string',
        instead: 'index with a boolean array: x[x > 0]',
      },
    )
  }
  // an item of a StateMonitor has the records of some neurons, under the same names
  if (slice || isMonitor(e, type)) return type
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
  if (textOf(value) && object.type.kind === 'number') {
    throw e.fault(
      'expression',
      { span: valueSpan },
      {
        what: 'setting state by a string expression',
        instead: 'compute the values with numpy and assign the array',
      },
    )
  }
  if (object.type.kind === 'number' && object.type.dimension !== 'unknown') {
    checkDimension(e, value, object.type.dimension, 'the value', valueSpan)
  }
  e.forget(object)
  const code = call(
    'setItem',
    e.code(object, target.object.span),
    e.code(key, target.span),
    e.code(value, span),
  )
  e.emit({ kind: 'evaluate', value: code, span })
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
