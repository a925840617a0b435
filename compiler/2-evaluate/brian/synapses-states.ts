/** S.get_states(...) and S.set_states(...): those of the neurons at both ends are among them. */
import type { Equation } from '../../ir/equations.js'
import type { Located } from '../../ir/expression.js'
import type { EquationsClass, NeuronGroupClass, SynapsesClass } from '../../ir/model.js'
import type { Code } from '../../ir/protocol.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { itemsOf } from '../sequences.js'
import { call } from '../targets.js'
import { anyType, dataOf, none, residual, taintsOf, textOf, type Value } from '../value.js'
import { isNone } from './arguments.js'
import { classesOf } from './class-table.js'
import { getParameters, given, isComputed, refuseFormat, setParameters } from './group-states.js'
import { classOf, valueOfSubexpression } from './state-code.js'

/** A variable and its name in Brian's table; `readOnly` as Brian has it. */
interface Entry {
  readonly name: string
  readonly computed?: boolean
  readonly readOnly?: boolean
}

export function getSynapsesStates(e: Evaluator, synapses: Value, args: Arguments): Value {
  const callee = 'get_states'
  const bound = bindArguments(e, callee, getParameters, args)
  refuseFormat(e, callee, bound)
  const known = entriesOf(e, e.classes.get(classOf(e, synapses)) as SynapsesClass<Located>)
  const vars = bound.get('vars')
  const all = !vars || isNone(vars.value)
  const isSet = (name: string, otherwise: boolean): boolean => {
    const argument = bound.get(name)
    return argument ? dataOf(argument.value) !== false : otherwise
  }
  const wanted = all
    ? known.filter((entry) => {
        const isIn = !entry.computed || isSet('subexpressions', false)
        return isIn && (!entry.readOnly || isSet('read_only_variables', true))
      })
    : named(e, known, vars)
  const computed = wanted
    .filter((entry) => entry.computed)
    .map(({ name }): [Code, Code] => {
      const value = valueOfSubexpression(e, { object: synapses, name }, anyType, args.span)
      return [{ kind: 'constant', value: name }, e.code(value, args.span)]
    })
  const names = wanted.map(({ name }): Code => ({ kind: 'constant', value: name }))
  const code = call(
    'getSynapsesStates',
    e.code(synapses, args.calleeSpan),
    all ? { kind: 'list', items: names } : e.code(vars.value, vars.span),
    given(e, bound, 'units', true),
    { kind: 'dict', entries: computed },
  )
  return residual(code, anyType, taintsOf(synapses))
}

export function setSynapsesStates(e: Evaluator, synapses: Value, args: Arguments): Value {
  const callee = 'set_states'
  const bound = bindArguments(e, callee, setParameters, args)
  refuseFormat(e, callee, bound)
  const { value, span } = bound.get('values') as BoundArgument
  const code = call(
    'setSynapsesStates',
    e.code(synapses, args.calleeSpan),
    e.code(value, span),
    given(e, bound, 'units', true),
  )
  return residual(code, none.type)
}

function named(e: Evaluator, known: readonly Entry[], { value, span }: BoundArgument) {
  const names = (itemsOf(e, value, span) ?? [value]).map((one) => textOf(one)?.text)
  return known.filter(({ name }) => names.includes(name))
}

/** In Brian's order. */
function entriesOf(e: Evaluator, c: SynapsesClass<Located>): Entry[] {
  const fixed = (...names: string[]) => names.map((name): Entry => ({ name, readOnly: true }))
  const isEventDriven = c.equations.equations.some(({ flags }) => has(flags, 'event-driven'))
  const extra = [...(c.multisynaptic ? [c.multisynaptic] : []), ...(isEventDriven ? [updated] : [])]
  const own = [
    ...fixed('t', 'dt', 't_in_timesteps', 'N_incoming', 'N_outgoing', 'i', 'j', 'N'),
    ...equationsOf(c, extra),
  ]
  const taken = new Set(own.map(({ name }) => name))
  const ends = (['pre', 'post'] as const).flatMap((side) => {
    const [group] = classesOf(e, [c[side]])
    const clock = ['N', 'i', 't', 'dt', 't_in_timesteps'].map((name) => `${name}_${side}`)
    if (group?.kind !== 'NeuronGroup') return fixed(`N_${side}`)
    const variables = equationsOf(group, refractoryOf(group)).flatMap((entry) => {
      const there = { ...entry, name: `${entry.name}_${side}` }
      return side === 'pre' || entry.computed || taken.has(entry.name) ? [there] : [there, entry]
    })
    return [...fixed(...clock), ...variables]
  })
  return [...own, ...ends]
}

const updated = 'lastupdate'

const refractoryOf = ({ refractory }: NeuronGroupClass<Located>): string[] =>
  refractory ? ['lastspike', 'not_refractory'] : []

/** Subexpressions, then differential equations, then parameters, each by name. */
function equationsOf({ equations }: EquationsClass<Located>, more: readonly string[]): Entry[] {
  const of = (wanted: string) =>
    equations.equations
      .filter(({ kind, flags }) => kind === wanted && !has(flags, 'summed'))
      .map((equation): Entry => {
        const computed = isComputed(equation)
        return { name: equation.name, computed, readOnly: computed }
      })
  const byName = (a: Entry, b: Entry) => (a.name < b.name ? -1 : 1)
  const parameters = [...of('parameter'), ...more.map((name): Entry => ({ name }))]
  return [...of('subexpression'), ...of('differential').sort(byName), ...parameters.sort(byName)]
}

const has = (flags: Equation<Located>['flags'], flag: string): boolean =>
  flags.some(({ name }) => name === flag)
