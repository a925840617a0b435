/** What a call of a function of the script passes for each parameter. */
import { nearest } from '../../runtime/values/nearest.js'
import type { Definition } from '../ir/script.js'
import { keyword, knownDict } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import type { Arguments } from './rows.js'
import { knownSequence } from './sequences.js'
import { collectionOf, type FunctionValue, type Sequence, type Value } from './value.js'

/** A lone `*` or `/` is no parameter. */
export const namedParameters = (definition: Definition) =>
  definition.parameters.filter((parameter) => parameter.name !== '')

/** The arguments in the order of the parameters, defaults where they are missing. */
export function bindParameters(e: Evaluator, f: FunctionValue, args: Arguments): Value[] {
  const { definition } = f
  const callee = definition.name
  const given = new Map<string, Value>()
  const parameters = namedParameters(definition)
  const slash = definition.parameters.findIndex((p) => p.form === '/')
  const byPosition = parameters.filter((p) => p.form === 'ordinary').map((p) => p.name)
  const named = parameters.filter((p) => !p.form.startsWith('*')).map((p) => p.name)
  const rest = parameters.find((p) => p.form === '*')
  const others = parameters.find((p) => p.form === '**')
  const extra: Value[] = []
  const entries: (readonly [Value, Value])[] = []
  args.positional.forEach((argument, k) => {
    if (k < byPosition.length) given.set(byPosition[k], argument.value)
    else if (rest) extra.push(argument.value)
    else {
      const counts = { most: byPosition.length, given: args.positional.length }
      throw e.fault('too-many-arguments', { span: argument.span }, { callee, ...counts })
    }
  })
  for (const [name, argument] of args.keywords) {
    const { nameSpan: span } = argument
    const known = named.includes(name) && named.indexOf(name) >= slash
    if (!known && others) entries.push([keyword(name, span), argument.value])
    else if (!known) {
      throw e.fault('unknown-argument', { span }, { callee, name, nearest: nearest(name, named) })
    } else if (given.has(name)) throw e.fault('argument-twice', { span }, { callee, name })
    else given.set(name, argument.value)
  }
  if (rest) given.set(rest.name, knownSequence('tuple', extra, e.sequences++))
  if (others) given.set(others.name, knownDict(e, entries))
  return parameters.map((parameter, k) => {
    const value = given.get(parameter.name) ?? f.defaults[k]
    if (value) return value
    throw e.fault('missing-argument', { span: args.span }, { callee, parameter: parameter.name })
  })
}

/** The lists inside a value, and what is known of their items. */
export function contentsOf(value: Value): (readonly [Sequence, Sequence['items']])[] {
  const collection = collectionOf(value)
  if (!collection) return []
  return [[collection, collection.items], ...(collection.items ?? []).flatMap(contentsOf)]
}
