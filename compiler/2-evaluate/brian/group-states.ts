/** G.get_states(...) and G.set_states(...). Brian, "Models and neuron groups"; semantics 5.8. */
import type { NeuronGroupClass } from '../../ir/model.js'
import type { Equation } from '../../ir/equations.js'
import type { Located } from '../../ir/expression.js'
import type { Code } from '../../ir/protocol.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { itemsOf } from '../sequences.js'
import { call } from '../targets.js'
import { anyType, dataOf, none, residual, taintsOf, textOf, type Value } from '../value.js'
import { isNone } from './arguments.js'
import { classOf, valueOfSubexpression } from './state-code.js'

type Bound = ReadonlyMap<string, BoundArgument>

export const getParameters = [
  'vars?',
  'units?',
  'format?',
  'subexpressions?',
  'read_only_variables?',
  'level?',
]
export const setParameters = ['values', 'units?', 'format?', 'level?']

export function getStates(e: Evaluator, group: Value, args: Arguments): Value {
  const callee = 'get_states'
  const bound = bindArguments(e, callee, getParameters, args)
  refuseFormat(e, callee, bound)
  const computed = subexpressionsAskedFor(e, group, bound).map((name): [Code, Code] => {
    const value = valueOfSubexpression(e, { object: group, name }, anyType, args.span)
    return [{ kind: 'constant', value: name }, e.code(value, args.span)]
  })
  const vars = bound.get('vars')
  const all = !vars || isNone(vars.value)
  const code = call(
    'getStates',
    e.code(group, args.calleeSpan),
    all ? namesOf(e, group, bound) : e.code(vars.value, vars.span),
    given(e, bound, 'units', true),
    all ? given(e, bound, 'read_only_variables', true) : { kind: 'constant', value: false },
    { kind: 'dict', entries: computed },
  )
  return residual(code, anyType, taintsOf(group))
}

export function setStates(e: Evaluator, group: Value, args: Arguments): Value {
  const callee = 'set_states'
  const bound = bindArguments(e, callee, setParameters, args)
  refuseFormat(e, callee, bound)
  const { value, span } = bound.get('values') as BoundArgument
  const units = given(e, bound, 'units', true)
  const code = call('setStates', e.code(group, args.calleeSpan), e.code(value, span), units)
  return residual(code, none.type)
}

export function refuseFormat(e: Evaluator, callee: string, bound: Bound): void {
  const format = bound.get('format')
  if (!format || textOf(format.value)?.text === 'dict') return
  const instead = "use format='dict', which needs no pandas"
  throw e.fault('argument', { span: format.span }, { callee, name: 'format', instead })
}

export function given(e: Evaluator, bound: Bound, name: string, otherwise: boolean | null): Code {
  const argument = bound.get(name)
  if (!argument) return { kind: 'constant', value: otherwise }
  return e.code(argument.value, argument.span)
}

/** Subexpressions, then differential equations, then parameters, each by name. */
function namesOf(e: Evaluator, group: Value, bound: Bound): Code {
  const { equations, refractory } = classOfGroup(e, group)
  const named = (wanted: string) =>
    equations.equations.filter(({ kind }) => kind === wanted).map(({ name }) => name)
  const readOnly = bound.get('read_only_variables')
  const writable = readOnly !== undefined && dataOf(readOnly.value) === false
  const computed = new Set(writable ? [] : subexpressionsAskedFor(e, group, bound))
  const stored = new Set(equations.equations.filter((q) => !isComputed(q)).map(({ name }) => name))
  const names = [
    ...named('subexpression').filter((name) => computed.has(name) || stored.has(name)),
    ...named('differential').sort(),
    ...[...named('parameter'), ...(refractory ? ['lastspike', 'not_refractory'] : [])].sort(),
  ]
  return { kind: 'list', items: names.map((name) => ({ kind: 'constant', value: name })) }
}

const classOfGroup = (e: Evaluator, group: Value) =>
  e.classes.get(classOf(e, group)) as NeuronGroupClass<Located>

export const isComputed = ({ kind, flags }: Equation<Located>): boolean =>
  kind === 'subexpression' && !flags.some((flag) => flag.name === 'constant over dt')

/** Each needs code of its own, so it has to be known which these are. */
function subexpressionsAskedFor(e: Evaluator, group: Value, bound: Bound): string[] {
  const { equations } = classOfGroup(e, group).equations
  const all = equations.filter(isComputed).map(({ name }) => name)
  const vars = bound.get('vars')
  if (vars && !isNone(vars.value)) {
    const names = (itemsOf(e, vars.value, vars.span) ?? [vars.value]).map((v) => textOf(v)?.text)
    return all.filter((name) => names.includes(name))
  }
  const wanted = bound.get('subexpressions')
  return wanted && dataOf(wanted.value) !== false ? all : []
}
