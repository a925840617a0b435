/** Expressions of the script. */
import { formatValue } from '../../runtime/values/percent-format.js'
import { pyRepr, pyStr } from '../../runtime/values/python.js'
import type { Value as Data } from '../../runtime/values/value.js'
import type { Expression } from '../ir/expression.js'
import type { Code, Type } from '../ir/protocol.js'
import { at, type Span } from '../ir/source.js'
import { argumentsOf } from './arguments.js'
import { callUnknownMethod, callValue } from './calls.js'
import { comprehension } from './comprehensions.js'
import { shown } from './brian/equations.js'
import { branchSite } from './demand.js'
import { dictDisplay } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import { lambda } from './functions.js'
import { joinTexts } from './located-text.js'
import { lookupName } from './names.js'
import { fold } from './fold.js'
import { compare, negate, operate } from './operators.js'
import { heldOnce, inOrder, itemsOf, knownSequence } from './sequences.js'
import { nextOfGenerator } from './next.js'
import { readItem } from './items.js'
import { call, readAttribute } from './targets.js'
import { truthOf } from './truth.js'
import { joinTypes } from './types.js'
import {
  anyType,
  collectionOf,
  isPoison,
  knownData,
  knownString,
  none,
  numberType,
  poison,
  residual,
  stringType,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

type E<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** `hint` is the name that the value will be assigned to: Brian objects are named after it. */
export function evaluateExpression(e: Evaluator, x: Expression, hint?: string): Value {
  switch (x.kind) {
    case 'number': {
      const data = x.integer ? integerOf(x.text, x.value) : x.value
      return knownData(data, { kind: 'constant', value: data })
    }
    case 'boolean':
      return knownData(x.value, { kind: 'constant', value: x.value })
    case 'none':
      return none
    case 'string':
      return knownString(x.value)
    case 'f-string':
      return formatted(e, x)
    case 'name':
      return lookupName(e, x)
    case 'attribute':
      return readAttribute(e, evaluateExpression(e, x.object), x)
    case 'subscript':
      return readItem(e, evaluateExpression(e, x.object), x)
    case 'slice':
      return slice(e, x)
    case 'ellipsis':
      return residual(call('pyEllipsis'), anyType)
    case 'list':
    case 'tuple':
      return sequence(e, x, x.kind)
    case 'dict':
      return dictDisplay(e, x)
    case 'unary':
      return unary(e, x)
    case 'binary': {
      const [left, right] = evaluateAll(e, [x.left, x.right])
      const places = { span: x.operatorSpan, left: x.left.span, right: x.right.span }
      return operate(e, x.operator, left, right, places)
    }
    case 'compare':
      return comparison(e, x)
    case 'logical':
      return logical(e, x)
    case 'conditional':
      return conditional(e, x)
    case 'call':
      return called(e, x, hint)
    case 'lambda':
      return lambda(e, x)
    case 'comprehension':
      return comprehension(e, x)
    case 'set':
      return set(e, x)
    case 'walrus':
      return walrus(e, x)
    default:
      throw e.fault('expression', { span: x.span }, refusals[x.kind])
  }
}

function called(e: Evaluator, x: E<'call'>, hint: string | undefined): Value {
  const { callee } = x
  if (callee.kind !== 'attribute') {
    const f = evaluateExpression(e, callee)
    return nextOfGenerator(e, f, x) ?? callValue(e, f, argumentsOf(e, x), hint)
  }
  const object = evaluateExpression(e, callee.object)
  const unknown = object.kind === 'residual' && object.type.kind === 'any'
  if (unknown) return callUnknownMethod(e, object, callee.name, argumentsOf(e, x))
  return callValue(e, readAttribute(e, object, callee), argumentsOf(e, x), hint)
}

type Refused = Exclude<
  Expression['kind'],
  | 'number'
  | 'boolean'
  | 'none'
  | 'string'
  | 'f-string'
  | 'name'
  | 'attribute'
  | 'subscript'
  | 'slice'
  | 'ellipsis'
  | 'list'
  | 'tuple'
  | 'dict'
  | 'unary'
  | 'binary'
  | 'compare'
  | 'logical'
  | 'conditional'
  | 'call'
  | 'lambda'
  | 'comprehension'
  | 'set'
  | 'walrus'
>

const refusals: Record<Refused, { readonly what: string; readonly instead: string }> = {
  imaginary: { what: 'a complex number', instead: 'keep the real and the imaginary part apart' },
  starred: { what: "unpacking with '*'", instead: 'write the items one by one' },
  yield: { what: "'yield'", instead: 'collect the values in a list and return it' },
  'yield from': { what: "'yield from'", instead: 'collect the values in a list and return it' },
  await: { what: "'await'", instead: 'call the function without it' },
}

function integerOf(text: string, value: number): bigint {
  try {
    return BigInt(text.replaceAll('_', ''))
  } catch {
    return BigInt(value)
  }
}

export const evaluateAll = (e: Evaluator, expressions: readonly Expression[]): Value[] =>
  inOrder(
    e,
    expressions,
    (x) => evaluateExpression(e, x),
    (x) => x.span,
  )

type Display = Extract<Expression, { kind: 'list' | 'tuple' | 'set' }>

/** [a, *b]: known item by item, or put together at run time. */
function sequence(e: Evaluator, x: Display, kind: 'list' | 'tuple'): Value {
  const inner = x.items.map((item) => (item.kind === 'starred' ? item.value : item))
  const values = evaluateAll(e, inner)
  const parts = x.items.map((item, k) => {
    if (item.kind !== 'starred') return [values[k]]
    return starItems(e, values[k], item.span) ?? values[k]
  })
  if (parts.some((part) => !Array.isArray(part) && isPoison(part as Value))) return poison
  if (parts.every((part) => Array.isArray(part))) {
    return knownSequence(kind, (parts as Value[][]).flat(), e.sequences++)
  }
  const items = parts.flatMap((part, k): Code[] => {
    const { span } = x.items[k]
    if (Array.isArray(part)) return part.map((item) => e.code(item, span))
    return [{ kind: 'spread', value: e.code(part as Value, span) }]
  })
  const type: Type = kind === 'list' ? { kind: 'list', element: anyType } : anyType
  return residual({ kind, items }, type, taintsOf(...values))
}

/** The items behind a star, where their number is known without pinning anything. */
function starItems(e: Evaluator, value: Value, span: Span): readonly Value[] | undefined {
  const known = collectionOf(value)?.items || textOf(value) || value.type.kind === 'tuple'
  return known ? itemsOf(e, value, span) : undefined
}

function set(e: Evaluator, x: Display): Value {
  const list = sequence(e, x, 'list')
  if (isPoison(list)) return poison
  return residual(call('pySet', e.code(list, x.span)), { kind: 'set' }, taintsOf(list))
}

/** (name := value), where it is evaluated in any case. */
function walrus(e: Evaluator, x: E<'walrus'>): Value {
  const value = evaluateExpression(e, x.value, x.name)
  e.bind(x.name, value, x.span)
  return isPoison(value) ? poison : (e.lookup(x.name)?.binding.value ?? value)
}

/** Evaluates what runs only sometimes: it may not need statements of its own. */
function sometimes(e: Evaluator, x: Expression): Value {
  const { steps, result } = e.collect(() => evaluateExpression(e, x))
  if (steps.length === 0) return result
  throw e.fault(
    'expression',
    { span: x.span },
    {
      what: "a part of 'and', 'or' or 'if ... else' that has to be computed in several steps",
      instead: 'compute it on a line of its own, and use an if statement',
    },
  )
}

function unary(e: Evaluator, x: E<'unary'>): Value {
  const operand = evaluateExpression(e, x.operand)
  if (x.operator !== 'not') return negate(e, x.operator, operand, x.span)
  if (isPoison(operand)) return poison
  const code: Code = { kind: 'not', operand: e.code(operand, x.operand.span) }
  const truth = truthOf(operand)
  if (truth === undefined) return residual(code, numberType('boolean'), taintsOf(operand))
  if (operand.kind !== 'tunable') return knownData(!truth, code)
  return { ...operand, value: !truth, type: numberType('boolean'), code }
}

/** a < b < c is a < b and b < c, with b evaluated once. */
function comparison(e: Evaluator, x: E<'compare'>): Value {
  const last = x.operands.length - 1
  const operands = x.operands.map((operand, k) => {
    const value = evaluateExpression(e, operand)
    return k > 0 && k < last ? heldOnce(e, value, operand.span) : value
  })
  if (operands.some(isPoison)) return poison
  const parts = x.operators.map((operator, k) =>
    compare(e, operator, operands[k], operands[k + 1], {
      span: x.operatorSpans[k],
      left: x.operands[k].span,
      right: x.operands[k + 1].span,
    }),
  )
  return parts.reduce((a, b) => both(e, 'and', a, b, x))
}

function logical(e: Evaluator, x: E<'logical'>): Value {
  const [first, ...rest] = x.operands
  let value = evaluateExpression(e, first)
  for (const operand of rest) {
    // what is decided already is not looked at further, as in Python
    const truth = value.kind === 'known' ? truthOf(value) : undefined
    if (truth !== undefined && truth !== (x.operator === 'and')) return value
    const next = truth === undefined ? sometimes(e, operand) : evaluateExpression(e, operand)
    value = both(e, x.operator, value, next, x)
  }
  return value
}

/** Python's `and` and `or` give one of their operands. */
function both(e: Evaluator, operator: 'and' | 'or', a: Value, b: Value, x: Expression): Value {
  if (isPoison(a) || isPoison(b)) return poison
  const truth = a.kind === 'known' ? truthOf(a) : undefined
  if (truth !== undefined) return truth === (operator === 'and') ? b : a
  const code: Code = {
    kind: operator,
    left: e.code(a, x.span),
    right: e.code(b, x.span),
  }
  const type = joinTypes(a.type, b.type)
  const decided = truthOf(a)
  const chosen = decided === undefined ? undefined : decided === (operator === 'and') ? b : a
  if (chosen?.kind === 'known' || chosen?.kind === 'tunable') {
    const parameters = new Set([...tunables(a), ...tunables(b)])
    const data = chosen.kind === 'tunable' ? chosen.value : undefined
    if (data !== undefined) return { kind: 'tunable', value: data, type, parameters, code }
  }
  return residual(code, type, taintsOf(a, b))
}

const tunables = (value: Value) => (value.kind === 'tunable' ? value.parameters : [])

function conditional(e: Evaluator, x: E<'conditional'>): Value {
  const test = evaluateExpression(e, x.test)
  const site = branchSite(x.test.span.start)
  const truth = truthOf(test)
  if (truth !== undefined && (test.kind === 'known' || e.decisions.has(site))) {
    e.pin(test, x.test.span)
    return evaluateExpression(e, truth ? x.then : x.otherwise)
  }
  const then = sometimes(e, x.then)
  const otherwise = sometimes(e, x.otherwise)
  if ([test, then, otherwise].some(isPoison)) return poison
  const code: Code = {
    kind: 'conditional',
    test: e.code(test, x.test.span),
    then: e.code(then, x.then.span),
    otherwise: e.code(otherwise, x.otherwise.span),
  }
  const taints = new Set([...taintsOf(test, then, otherwise), site])
  return residual(code, joinTypes(then.type, otherwise.type), taints)
}

function slice(e: Evaluator, x: E<'slice'>): Value {
  const parts = [x.start, x.stop, x.step].map((part) => (part ? evaluateExpression(e, part) : none))
  const codes = parts.map((part) => e.code(part, x.span))
  return residual(call('slice', ...codes), anyType, taintsOf(...parts))
}

/** Text is put together at compile time where it is known; the rest is converted at run time. */
function formatted(e: Evaluator, x: E<'f-string'>): Value {
  const parts = x.parts.flatMap((part): Value[] => {
    if (part.kind === 'text') return [knownString(part.value)]
    const debug = part.debugText ? [knownString(at(part.debugText, part.value.span))] : []
    return [...debug, field(e, part)]
  })
  if (parts.some(isPoison)) return poison
  const texts = parts.map(textOf)
  if (texts.every((text) => text !== undefined)) {
    return knownString(joinTexts(texts, x.span))
  }
  return fold(e, { callee: 'joinText', fold: joined }, stringType, parts, x.span)
}

const joined = (...parts: Data[]): string => parts.join('')

/** {value!r:>8.3f}: converted, then formatted. */
function field(
  e: Evaluator,
  part: Extract<E<'f-string'>['parts'][number], { kind: 'field' }>,
): Value {
  const { span } = part.value
  const value = shown(e, evaluateExpression(e, part.value), span)
  if (isPoison(value)) return poison
  const plain = part.conversion === undefined && !part.format?.length
  if (plain && !part.debugText && textOf(value)) return value
  const text = (row: Parameters<typeof fold>[1], ...operands: Value[]) =>
    fold(e, row, stringType, operands, span)
  const wanted = part.conversion ?? (part.debugText && !part.format?.length ? 'r' : undefined)
  const converted =
    wanted === 'r' || wanted === 'a'
      ? text({ callee: 'pyRepr', fold: pyRepr }, value)
      : wanted === 's' || plain
        ? text({ callee: 'pyStr', fold: pyStr }, value)
        : value
  if (!part.format?.length) return converted
  const spec = formatted(e, { kind: 'f-string', parts: part.format, span })
  if (isPoison(spec)) return poison
  return text({ callee: 'formatValue', fold: formatData }, converted, spec)
}

const formatData = (value: Data, spec: Data): string => formatValue(value, String(spec))
