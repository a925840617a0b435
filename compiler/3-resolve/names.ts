/** Resolves one name of an expression. Semantics page 2.6 and 5.10. */
import {
  dimensionless,
  isDimensionless,
  powerDimension,
  second,
} from '../../runtime/values/dimension.js'
import type { Expression, Located, ValueType } from '../ir/expression.js'
import type { FrameValue, NumberType, Type } from '../ir/protocol.js'
import { isConstantName } from '../library/constants.js'
import { functions, isFunctionName } from '../library/functions.js'
import { isNoise } from '../library/reserved.js'
import { check } from './check.js'
import { at, type Context, type Place, type Result, refuse } from './context.js'
import { messages } from './messages.js'
import { candidates, lookUp, type Meaning } from './scope.js'
import { likely } from './words.js'

type Name = Extract<Expression<Located>, { kind: 'name' }>

/** The name with its symbol, or nothing after a report. */
export function checkName(e: Name, context: Context): Result {
  const checked = checkMeaning(e, context)
  if (checked === undefined || context.scope.body !== 'numbers') return checked
  return { ...checked, dimension: dimensionless }
}

function checkMeaning(e: Name, context: Context): Result {
  const found = lookUp(context.scope, e.name)
  switch (found.kind) {
    case 'value': {
      warnIfHidden(e, found.meaning, context)
      const name = nameOf(e, found.meaning)
      const written = name === e.name ? {} : { written: e.name }
      return { ...e, ...found.meaning, name, ...written }
    }
    case 'external':
      warnIfTwice(e, context)
      return checkExternal(e, found.value, context)
    case 'function':
      return refuseFunction(e, context)
    case 'object': {
      const parameters = { name: e.name, what: 'an object' }
      return refuse(context, messages.make('not-a-number', at(e), parameters))
    }
    case 'script-function':
      return refuse(context, messages.make('function-of-script', at(e), { name: e.name }))
    case 'nothing':
      return unknown(e, context)
  }
}

/** What the model calls it: to synapses, `v` is v_post. */
const nameOf = ({ name }: Name, { symbol }: Meaning): string =>
  symbol.kind === 'variable' || symbol.kind === 'subexpression' || symbol.kind === 'builtin'
    ? symbol.name
    : name

/** The likeliest name that was meant: a misspelling, or one with or without a `_suffix`. */
export function suggestion(name: string, context: Context): string | undefined {
  const names = [...candidates(context.scope)]
  return (
    likely(name, names) ??
    names.find((other) => name.startsWith(`${other}_`) || other.startsWith(`${name}_`))
  )
}

function checkExternal(e: Name, value: FrameValue, context: Context): Result {
  const { name } = e
  const type = numberIn(value.type)
  if (type.kind === 'any') {
    return refuse(context, messages.make('unknown-type', at(e), { name, what: 'the kind' }))
  }
  if (type.kind !== 'number') {
    return refuse(context, messages.make('not-a-number', at(e), { name, what: nouns[type.kind] }))
  }
  if (type.shape === 'array') return refuse(context, messages.make('not-a-scalar', at(e), { name }))
  if (type.dimension === 'unknown') {
    return refuse(context, messages.make('unknown-dimension', at(e), { name }))
  }
  // a shape that is not known here is checked when the run reads the value
  context.externals.set(name, value)
  const symbol = { kind: 'external', name } as const
  return { ...e, symbol, type: scalarType(type), dimension: type.dimension }
}

/** None is refused when the run reads it. */
const numberIn = (type: Type): Type => (type.kind === 'any' && type.number) || type

/**
 * The type of a number of the script: a quantity is a float, whatever it was made of. What is a
 * whole number in one turn of a loop and none in another counts as a float in all of them.
 */
export function externalType(type: Type): ValueType | undefined {
  const number = numberIn(type)
  return number.kind === 'number' ? scalarType(number) : undefined
}

function scalarType({ type, dimension }: NumberType): ValueType {
  if (dimension !== 'unknown' && !isDimensionless(dimension)) return 'float'
  return type === 'unknown' ? 'float' : type
}

function refuseFunction(e: Name, context: Context): undefined {
  const { name } = e
  const takesSome = isFunctionName(name) && functions[name].arguments.length > 0
  const parameters = { name, arguments: takesSome ? '...' : '' }
  return refuse(context, messages.make('function-as-value', at(e), parameters))
}

const nouns = {
  string: 'a string',
  function: 'a function',
  none: 'None',
  list: 'a list',
  set: 'a set',
  dict: 'a dict',
  tuple: 'a tuple',
  object: 'an object',
  callable: 'a function of time',
} as const

const refractory = ['not_refractory', 'lastspike', 'refractory', 'refractory_until']

/** White noise: its integral over a time has the variance of that time. */
const noiseDimension = powerDimension(second, -0.5)

function unknown(e: Name, context: Context): Result {
  const { name } = e
  const { group } = context.scope
  if (isNoise(name)) {
    if (!context.noise) {
      const synaptic = context.symbolic && context.scope.aliases !== undefined
      return refuse(context, messages.make('noise-outside', at(e), { name, synaptic }))
    }
    return { ...e, symbol: { kind: 'noise', name }, type: 'float', dimension: noiseDimension }
  }
  if (refractory.includes(name)) {
    return refuse(context, messages.make('refractory-name', at(e), { name, group }))
  }
  if (name === 't_in_timesteps') return check(stepCount(e), context)
  const parameters = { name, group, nearest: suggestion(name, context) }
  return refuse(context, messages.make('unknown-name', at(e), parameters))
}

/** `timestep(t, dt)` */
function stepCount({ span }: Name): Expression<Located> {
  const name = (word: string) => ({ kind: 'name', name: word, span }) as const
  const values = [{ value: name('t') }, { value: name('dt') }]
  return { kind: 'call', span, callee: name('timestep'), arguments: values }
}

/** Brian warns where a value of the script is passed over. N often is the group's own size. */
function warnIfHidden(e: Name, { symbol }: Meaning, context: Context): void {
  const { name } = e
  if (name === 'N' || symbol.kind === 'local') return
  if (symbol.kind === 'constant') {
    warnOfDefault(name, isConstantName(name) ? 'the constant' : 'the unit', at(e), context)
  } else warnOfVariable(name, at(e), context)
}

/** A variable of the group that the script has a value for. */
export function warnOfVariable(name: string, place: Place, context: Context): void {
  if (!hides(name, context)) return
  const parameters = { name, group: context.scope.group }
  context.reporter.report(messages.make('hidden-by-variable', place, parameters))
}

/** The group's own namespace comes before the names of the script. */
function warnIfTwice(e: Name, context: Context): void {
  const { name } = e
  const { twice, group } = context.scope
  if (!twice?.has(name) || !hides(name, context)) return
  context.reporter.report(messages.make('hidden-by-namespace', at(e), { name, group }))
}

/** `exp = 3` in the script does not change what equations call exp. */
export function warnOfDefault(name: string, what: string, place: Place, context: Context): void {
  if (!hides(name, context)) return
  context.reporter.report(messages.make('hidden-by-default', place, { name, what }))
}

/** Whether the script has a number or a function with units of this name; true once for each name. */
function hides(name: string, { scope, warned }: Context): boolean {
  const kind = scope.values.get(name)?.type.kind
  const exists = kind === 'number' || kind === 'callable'
  if (warned.has(name) || !exists) return false
  warned.add(name)
  return true
}
