/** Python's operators on values: folded where known, checked for dimensions where possible. */
import { describeDimension } from '../../runtime/values/describe-dimension.js'
import { isDimensionless } from '../../runtime/values/dimension.js'
import { isFreeNumber } from './free.js'
import * as operators from '../../runtime/values/operators.js'
import type {
  ArithmeticOperator,
  BitOperator,
  CompareOperator,
  MembershipOperator,
} from '../ir/expression.js'
import type { Code, RuntimeName, Type } from '../ir/protocol.js'
import { concatenate, type LocatedText, type Span } from '../ir/source.js'
import { asNames, compareEquations } from './brian/equation-names.js'
import { addEquations } from './brian/equations.js'
import { placeOf } from './dicts.js'
import { describe } from './describe.js'
import type { Evaluator } from './evaluator.js'
import { type Fold, fold } from './fold.js'
import { locatePercent } from './located-text.js'
import { knownSequence } from './sequences.js'
import { arithmetic, comparison } from './types.js'
import {
  anyType,
  dataOf,
  dictOf,
  isPoison,
  knownString,
  numberType,
  poison,
  residual,
  sequenceOf,
  stringType,
  taintsOf,
  textOf,
  type Value,
} from './value.js'

interface Row {
  readonly callee: RuntimeName
  readonly fold: Fold
}

const binary: Record<ArithmeticOperator | Exclude<BitOperator, '@' | '<<' | '>>'>, Row> = {
  '+': { callee: 'add', fold: operators.add },
  '-': { callee: 'subtract', fold: operators.subtract },
  '*': { callee: 'multiply', fold: operators.multiply },
  '/': { callee: 'divide', fold: operators.divide },
  '//': { callee: 'floorDivide', fold: operators.floorDivide },
  '%': { callee: 'modulo', fold: operators.modulo },
  '**': { callee: 'power', fold: operators.power },
  '&': { callee: 'bitAnd', fold: operators.bitAnd },
  '|': { callee: 'bitOr', fold: operators.bitOr },
  '^': { callee: 'bitXor', fold: operators.bitXor },
}

const comparisons: Record<CompareOperator, Row> = {
  '<': { callee: 'less', fold: operators.less },
  '<=': { callee: 'lessEqual', fold: operators.lessEqual },
  '>': { callee: 'greater', fold: operators.greater },
  '>=': { callee: 'greaterEqual', fold: operators.greaterEqual },
  '==': { callee: 'equal', fold: operators.equal },
  '!=': { callee: 'notEqual', fold: operators.notEqual },
}

export interface Places {
  readonly span: Span
  readonly left: Span
  readonly right: Span
  /** an augmented assignment: lists and arrays change in place */
  readonly inPlace?: boolean
}

export function operate(
  e: Evaluator,
  operator: ArithmeticOperator | BitOperator,
  left: Value,
  right: Value,
  places: Places,
): Value {
  if (isPoison(left) || isPoison(right)) return poison
  const added = operator === '+' ? addEquations(e, left, right, places) : undefined
  if (added) return added
  requireValue(e, operator, left, places.left)
  requireValue(e, operator, right, places.right)
  if (operator === '@') {
    return fold(e, { callee: 'npMatmul' }, anyType, [left, right], places.span)
  }
  if (operator === '<<' || operator === '>>') {
    throw e.fault(
      'expression',
      { span: places.span },
      {
        what: `the operator '${operator}'`,
        instead: 'multiply or divide by a power of two',
      },
    )
  }
  const special =
    onText(e, operator, left, right, places) ?? onSequences(e, operator, left, right, places)
  if (special) return special
  if (left.type.kind === 'set' || right.type.kind === 'set') {
    const operands = [constantText(operator), ...[left, right].map((v) => e.code(v, places.span))]
    const code: Code = {
      kind: 'call',
      callee: 'setOperate',
      simulation: false,
      arguments: operands,
    }
    return residual(code, { kind: 'set' }, taintsOf(left, right))
  }
  if (places.inPlace) e.forget(left)
  const row = binary[operator]
  const result = isArithmetic(operator) ? arithmeticType(e, operator, left, right, places) : anyType
  const type = places.inPlace ? keptPlain(left.type, result) : result
  const callee = places.inPlace && mayShare(left.type) ? inPlace(e, operator, places) : row.callee
  return fold(e, { ...row, callee }, type, [left, right], places.span)
}

/** Functions and modules are no operands, in Python either. */
function requireValue(e: Evaluator, operator: string, value: Value, span: Span): void {
  if (value.code || value.type.kind !== 'function') return
  throw e.fault(
    'wrong-type',
    { span },
    {
      what: `an operand of '${operator}'`,
      expected: 'a value',
      actual: describe(value),
    },
  )
}

const isArithmetic = (operator: string): operator is ArithmeticOperator =>
  ['+', '-', '*', '/', '//', '%', '**'].includes(operator)

/** `a *= mV` on a plain array leaves it plain, as numpy does; a number becomes a quantity. */
function keptPlain(left: Type, result: Type): Type {
  if (left.kind !== 'number' || result.kind !== 'number' || left.shape === 'scalar') return result
  if (left.dimension === 'unknown' || !isDimensionless(left.dimension)) return result
  return { ...result, dimension: left.shape === 'array' ? left.dimension : 'unknown' }
}

/** Arrays and lists are changed in place by `+=`: other names for them see it. */
const mayShare = (type: Type): boolean =>
  type.kind === 'list' || type.kind === 'any' || (type.kind === 'number' && type.shape !== 'scalar')

function inPlace(e: Evaluator, operator: string, places: Places): RuntimeName {
  const callees: Partial<Record<string, RuntimeName>> = {
    '+': 'addInPlace',
    '-': 'subtractInPlace',
    '*': 'multiplyInPlace',
    '/': 'divideInPlace',
    '//': 'floorDivideInPlace',
    '%': 'moduloInPlace',
    '**': 'powerInPlace',
    '&': 'bitAndInPlace',
    '|': 'bitOrInPlace',
    '^': 'bitXorInPlace',
  }
  const callee = callees[operator]
  if (callee) return callee
  throw e.fault(
    'expression',
    { span: places.span },
    {
      what: `'${operator}=' on an array or list`,
      instead: `write x = x ${operator} y`,
    },
  )
}

/** Text is joined and repeated at compile time, so that equations can be computed. */
function onText(
  e: Evaluator,
  operator: string,
  left: Value,
  right: Value,
  places: Places,
): Value | undefined {
  const text = textOf(left)
  if (operator === '+' && text) {
    const other = textOf(right)
    if (other) return knownString(concatenate(text, other), codeOfLong(text, other, left, right))
  }
  if (operator === '%' && left.type.kind === 'string') {
    const result = fold(e, binary['%'], stringType, [left, right], places.span)
    const known = textOf(result)?.text
    if (!text || known === undefined || result.kind !== 'known') return result
    return knownString(locatePercent(text, right, known, places.right), result.code)
  }
  return undefined
}

/** A short text is written out; a long one that grows line by line would fill the module. */
function codeOfLong(a: LocatedText, b: LocatedText, left: Value, right: Value): Code | undefined {
  if (a.text.length + b.text.length < 1_000 || !left.code || !right.code) return undefined
  return { kind: 'call', callee: 'add', simulation: false, arguments: [left.code, right.code] }
}

/** Lists are joined item by item as long as their items are known; `+=` changes the list itself. */
function onSequences(
  e: Evaluator,
  operator: string,
  left: Value,
  right: Value,
  places: Places,
): Value | undefined {
  const a = sequenceOf(left)
  const b = sequenceOf(right)
  if (operator !== '+' || !a?.items || !b?.items || a.of !== b.of) return undefined
  if (a.of === 'dict') return undefined
  const items = [...a.items, ...b.items]
  const inPlace = places.inPlace && a.of === 'list'
  const callee = inPlace ? 'addInPlace' : 'add'
  const code: Code | undefined =
    left.code && right.code
      ? { kind: 'call', callee, simulation: false, arguments: [left.code, right.code] }
      : undefined
  if (!inPlace) return { ...knownSequence(a.of, items, e.sequences++), code }
  e.mutate(a, items)
  return { ...left, type: knownSequence('list', items, a.born).type, code } as Value
}

function arithmeticType(
  e: Evaluator,
  operator: ArithmeticOperator,
  left: Value,
  right: Value,
  places: Places,
): Type {
  const free = { left: isFree(left), right: isFree(right) }
  const type = arithmetic(
    operator,
    left.type,
    right.type,
    exponentOf(e, left, right, operator, places),
    free,
  )
  if (!('mismatch' in type)) return type
  // inside a try it is an exception of the running script
  if (e.trying > 0) return anyType
  throw mismatch(e, operator, type.mismatch, places)
}

/** The exponent of a dimensional base is structure: it decides the dimension of the result. */
function exponentOf(
  e: Evaluator,
  base: Value,
  exponent: Value,
  operator: string,
  places: Places,
): number | undefined {
  if (operator !== '**') return undefined
  const data = dataOf(exponent)
  if (typeof data !== 'bigint' && typeof data !== 'number') return undefined
  const { type } = base
  const dimensional =
    type.kind === 'number' && type.dimension !== 'unknown' && type.dimension.some((x) => x !== 0)
  if (dimensional) e.pin(exponent, places.right)
  return Number(data)
}

function isFree(value: Value): boolean {
  const data = dataOf(value)
  return data !== undefined && isFreeNumber(data)
}

function mismatch(
  e: Evaluator,
  operator: string,
  [left, right]: readonly [
    Parameters<typeof describeDimension>[0],
    Parameters<typeof describeDimension>[0],
  ],
  places: Places,
) {
  const words = { left: describeDimension(left), right: describeDimension(right) }
  const labels = [
    { span: places.left, text: words.left },
    { span: places.right, text: words.right },
  ]
  return e.fault('dimension-mismatch', { span: places.span, labels }, { operator, ...words })
}

export function compare(
  e: Evaluator,
  operator: CompareOperator | MembershipOperator,
  left: Value,
  right: Value,
  places: Places,
): Value {
  if (isPoison(left) || isPoison(right)) return poison
  if (operator === 'in' || operator === 'not in' || operator === 'is' || operator === 'is not') {
    const within = operator.endsWith('in') ? asNames(e, right) : right
    return membership(e, operator, left, within, places)
  }
  const equal = compareEquations(operator, left, right)
  if (equal) return equal
  const texts = [textOf(left), textOf(right)]
  if (texts[0] && texts[1] && (operator === '==' || operator === '!=')) {
    const same = texts[0].text === texts[1].text
    return knownBoolean(operator === '==' ? same : !same)
  }
  if (left.type.kind === 'set' && right.type.kind === 'set' && /[<>]/.test(operator)) {
    const operands = [constantText(operator), ...[left, right].map((v) => e.code(v, places.span))]
    const code: Code = {
      kind: 'call',
      callee: 'setOperate',
      simulation: false,
      arguments: operands,
    }
    return residual(code, numberType('boolean'), taintsOf(left, right))
  }
  const type = comparison(left.type, right.type, { left: isFree(left), right: isFree(right) })
  if ('mismatch' in type) throw mismatch(e, operator, type.mismatch, places)
  return fold(e, comparisons[operator], type, [left, right], places.span)
}

const constantText = (value: string): Code => ({ kind: 'constant', value })

const knownBoolean = (data: boolean): Value => ({
  kind: 'known',
  value: { kind: 'data', data },
  type: numberType('boolean'),
  code: { kind: 'constant', value: data },
})

function membership(
  e: Evaluator,
  operator: MembershipOperator,
  left: Value,
  right: Value,
  places: Places,
): Value {
  const negative = operator === 'not in' || operator === 'is not'
  const word = textOf(left)
  const dict = dictOf(right)
  const place = dict && operator.endsWith('in') ? placeOf(dict, left) : undefined
  if (place !== undefined) return knownBoolean(place >= 0 !== negative)
  const [needle, hay] = [textOf(left), textOf(right)]
  if (needle && hay && operator.endsWith('in')) {
    return knownBoolean(hay.text.includes(needle.text) !== negative)
  }
  const items = sequenceOf(right)?.items
  if (word && items?.every((item) => textOf(item)) && operator.endsWith('in')) {
    return knownBoolean(items.some((item) => textOf(item)?.text === word.text) !== negative)
  }
  if (operator.startsWith('is') && dataOf(right) === null && left.kind !== 'residual') {
    return knownBoolean((dataOf(left) === null) !== negative)
  }
  const callee = operator.startsWith('is') ? 'isSame' : 'contains'
  const operands = callee === 'isSame' ? [left, right] : [right, left]
  const code: Code = {
    kind: 'call',
    callee,
    simulation: false,
    arguments: operands.map((value) => e.code(value, places.span)),
  }
  const result: Code = negative ? { kind: 'not', operand: code } : code
  return residual(result, numberType('boolean'), taintsOf(left, right))
}

export function negate(e: Evaluator, operator: '-' | '+' | '~', value: Value, span: Span): Value {
  if (isPoison(value)) return poison
  const rows: Record<'-' | '+' | '~', Row> = {
    '-': { callee: 'negative', fold: operators.negative },
    '+': { callee: 'positive', fold: operators.positive },
    '~': { callee: 'invert', fold: operators.invert },
  }
  const row = rows[operator]
  const literal = dataOf(value)
  if (operator === '-' && value.code?.kind === 'constant') {
    if (typeof literal === 'number' || typeof literal === 'bigint') {
      return fold(e, row, value.type, [value], span, { kind: 'constant', value: -literal })
    }
  }
  return fold(e, row, value.type, [value], span)
}
