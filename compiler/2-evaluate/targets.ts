/** Assignment to names, attributes, items and tuples of these; reading attributes. */
import { describeDimension } from '../../runtime/values/describe-dimension.js'
import { type Dimension, sameDimension } from '../../runtime/values/dimension.js'
import { isFreeNumber } from './free.js'
import type { Expression } from '../ir/expression.js'
import type { Code, RuntimeName } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { attributeOf } from './attributes.js'
import { simulationCall } from './brian/network.js'
import { assignPreference } from './brian/settings.js'
import { settingOf } from './brian/object-attributes.js'
import { assignByText } from './brian/state-code.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { assignItem } from './items.js'
import { itemsOf, knownSequence, once } from './sequences.js'
import { elementType } from './types.js'
import {
  currentType,
  dataOf,
  isPoison,
  poison,
  residual,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

type AttributeExpression = Extract<Expression, { kind: 'attribute' }>

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
  if (assignPreference(e, object, target.name, { value, span: valueSpan }, span)) return
  const attribute = attributeOf(e, object, target, 'write')
  const text = textOf(value)
  const set = settingOf(attribute)
  const state = attribute.kind === 'residual' ? attribute.state : undefined
  const isVariable = object.type.kind === 'object' || state
  if (text && !set && isVariable && !target.name.startsWith('_')) {
    assignByText(e, state ?? { object, name: target.name }, text, undefined, span)
    return
  }
  const linked = attribute.kind === 'residual' && attribute.state?.linked
  if (value.kind === 'residual' && value.link && !linked) {
    throw e.fault('not-linked', { span: target.nameSpan }, { name: target.name })
  }
  const type = attribute.type
  if (type.kind === 'number' && type.dimension !== 'unknown') {
    checkDimension(e, value, type.dimension, `'${target.name}'`, valueSpan)
  }
  const callee = linked ? 'linkState' : state?.ofNeurons ? 'setEnd' : 'setAttribute'
  const named: Code[] = set ? [] : [{ kind: 'constant', value: target.name }]
  const codes = [e.code(object, target.object.span), ...named, e.code(value, valueSpan)]
  const code = set ? simulationCall(set, codes) : call(callee, ...codes)
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
  // inside a try the fault is an exception of the running script
  if (e.trying > 0) return
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
