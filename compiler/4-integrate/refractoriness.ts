/**
 * `unless refractory`: the derivative of such a variable is multiplied by int(not_refractory).
 * Semantics page 1.3. The step is made for both values of the condition and the right one taken,
 * as Brian's numpy target does (page 4.9); a variable that is flagged itself is not written at
 * all while its neuron is refractory (page 5.5).
 */
import { call, number } from '../algebra/build.js'
import { equal, mentions } from '../algebra/facts.js'
import { dimensionless } from '../../runtime/values/dimension.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { NeuronGroupClass } from '../ir/model.js'
import type { Span } from '../ir/source.js'
import type { Update, UpdateAssignment } from '../ir/update.js'
import type { System } from './method.js'

/** The flagged variables; none where nothing makes the group refractory: the flag has no effect. */
export function refractoryVariables(group: NeuronGroupClass<Checked>): ReadonlySet<string> {
  const flagged = group.equations.equations.filter((e) =>
    e.flags.some((flag) => flag.name === 'unless refractory'),
  )
  return new Set(group.refractory === undefined ? [] : flagged.map((e) => e.name))
}

/** Whether an equation without the flag reads a variable with it: methods couple their steps. */
export function affectsOthers({ equations }: System, flagged: ReadonlySet<string>): boolean {
  const free = equations.filter((equation) => !flagged.has(equation.name))
  return free.some(({ f, g }) =>
    [f, ...g.values()].some((e) => [...flagged].some((name) => mentions(e, name))),
  )
}

/** The system of a refractory neuron: the flagged variables stand still. */
export function frozenSystem(system: System, flagged: ReadonlySet<string>): System {
  const equations = system.equations.map((equation) => {
    if (!flagged.has(equation.name)) return equation
    const { span, f } = equation
    return {
      ...equation,
      f: number(0, span, f.dimension),
      g: new Map<string, Expression<Checked>>(),
    }
  })
  return { ...system, equations, frozen: flagged }
}

/** int(not_refractory): Brian's factor, which is 1 wherever the variable is written. */
export const activity = (span: Span): Expression<Checked> =>
  call('int', [notRefractory(span)], span)

const notRefractory = (span: Span): Expression<Checked> => ({
  kind: 'name',
  name: 'not_refractory',
  span,
  symbol: { kind: 'variable', name: 'not_refractory' },
  type: 'boolean',
  dimension: dimensionless,
})

/** `update` where the neuron is not refractory, `frozen` where it is. */
export function bothWays(update: Update, frozen: Update, flagged: ReadonlySet<string>): Update {
  const assignments = update.assignments.map((active, k): UpdateAssignment => {
    const { value: otherwise } = frozen.assignments[k]
    if (flagged.has(active.variable) || equal(active.value, otherwise)) return active
    const { span, type, dimension } = active.value
    const test = notRefractory(span)
    const value = {
      kind: 'conditional',
      test,
      then: active.value,
      otherwise,
      span,
      type,
      dimension,
    }
    return { ...active, value: value as Expression<Checked> }
  })
  const own = new Set(update.intermediates.map(({ name }) => name))
  const others = frozen.intermediates.filter(({ name }) => !own.has(name))
  return { ...update, intermediates: [...update.intermediates, ...others], assignments }
}
