/** @check_units and @implementation: functions that equations may call. Semantics page 2.4. */
import { dimensionless } from '../../../runtime/values/dimension.js'
import type { Expression, Located } from '../../ir/expression.js'
import type { PythonFunction, UnitRule } from '../../ir/python-function.js'
import { children } from '../../ir/walk.js'
import { bindArguments } from '../calls.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments, SpecialRow } from '../rows.js'
import { asNumber } from '../types.js'
import { currentType, dataOf, type FunctionValue, knownRow, textOf, type Value } from '../value.js'
import { isNone } from './arguments.js'
import { literalOf } from './captured.js'
import { formulaOf, Problem } from './python-function.js'

/** `@check_units(x=volt, result=1)`. */
export function checkUnits(e: Evaluator, args: Arguments): Value {
  const rules = new Map<string, UnitRule>()
  for (const [name, { value, span }] of args.keywords) {
    rules.set(name, ruleOf(e, value, span))
  }
  return decorator((f) => ({ ...f, units: rules }))
}

/** `@implementation('cpp', '...')`: the Python function itself is compiled instead. */
export function implementation(e: Evaluator, args: Arguments): Value {
  const names = ['target', 'code?', 'namespace?', 'dependencies?', 'discard_units?', 'name?']
  const bound = bindArguments(e, 'implementation', names, args)
  const discard = bound.get('discard_units')
  if (!discard || dataOf(discard.value) !== true) return decorator((f) => f)
  return decorator((f) => ({ ...f, discardsUnits: true }))
}

function decorator(change: (f: FunctionValue) => FunctionValue): Value {
  const call: SpecialRow['call'] = (e, args) => {
    const value = bindArguments(e, 'decorator', ['function'], args).get('function')?.value as Value
    if (value.kind === 'known' && value.value.kind === 'function') {
      return { ...value, value: change(value.value) }
    }
    const parameters = {
      what: 'what is decorated',
      expected: 'a function',
      actual: describe(value),
    }
    throw e.fault('wrong-type', { span: args.span }, parameters)
  }
  return knownRow({ kind: 'special', name: 'decorator', call })
}

function ruleOf(e: Evaluator, value: Value, span: Arguments['span']): UnitRule {
  if (isNone(value)) return 'any'
  if (value.kind === 'known' && value.value.kind === 'row' && value.value.row.name === 'bool') {
    return 'boolean'
  }
  const text = textOf(value)
  if (text) return { sameAs: text.text }
  const type = asNumber(currentType(value))
  if (type && type.dimension !== 'unknown') return type.dimension
  const expected = 'a unit, 1, bool, None or the name of an argument'
  const parameters = { what: 'a unit of check_units', expected, actual: describe(value) }
  throw e.fault('wrong-type', { span }, parameters)
}

/**
 * What equations see of a function; nothing where it says no units. `hidden`: names of the frame
 * of the run() that are others than the function's own.
 */
export function equationFunction(
  e: Evaluator,
  name: string,
  f: FunctionValue,
  hidden: ReadonlySet<string>,
): PythonFunction | undefined {
  const { definition, units } = f
  if (!units) return undefined
  const span = definition.nameSpan
  const parameters = definition.parameters.map((p) => ({
    name: p.name,
    rule: units.get(p.name) ?? 'any',
  }))
  const common = {
    name,
    span,
    parameters,
    result: units.get('result') ?? dimensionless,
    discardsUnits: f.discardsUnits === true,
  }
  const args = definition.parameters.map(
    (p): Expression<Located> => ({ kind: 'name', name: p.name, span: p.span }),
  )
  try {
    if (definition.parameters.some((p) => p.form !== 'ordinary')) {
      throw new Problem('takes any number of arguments', span)
    }
    const body = formulaOf(f, args, (value, own, at) => captured(e, value, own, at))
    const other = namesOf(body).find((x) => hidden.has(x.name) && !args.some((a) => a === x))
    if (other)
      throw new Problem(`reads a '${other.name}' that the caller of run() hides`, other.span)
    return { ...common, body }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return { ...common, body: { kind: 'boolean', value: false, span }, problem }
  }
}

/** The number that a function takes from the one that made it, where compile time can have it. */
function captured(e: Evaluator, value: Value, name: string, span: Arguments['span']) {
  const data = dataOf(value)
  const literal = data === undefined || data === null ? undefined : literalOf(data, span)
  if (literal) {
    e.pin(value, span)
    return literal
  }
  e.wish(value)
  throw new Problem(`takes '${name}' from the function around it, which only run time knows`, span)
}

/** Each part once, wherever it stands: a local variable may stand in many places. */
function namesOf(body: Expression<Located>) {
  const seen = new Set([body])
  // a set gives what is added while it is walked
  for (const part of seen) for (const child of children(part)) seen.add(child)
  return [...seen].filter((part) => part.kind === 'name')
}
