/** What `NeuronGroup(...)` of the script makes. Semantics page 5. */
import type { Value } from '../values/value.js'
import { fail } from '../values/script-error.js'
import type { MadeValues } from './common-values.js'
import { requireMemory } from './group-memory.js'
import { NeuronGroup, type NeuronGroupClass } from './neuron-group.js'
import { seconds, wholeNumber } from './numbers.js'
import type { OwnNames } from './own-names.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'

interface NeuronGroupArguments extends MadeValues {
  readonly N: Value
  readonly refractory?: Value
  /** what `ownNames` makes of a dict */
  readonly namespace?: OwnNames
}

/** `NeuronGroup(N, ...)`. Throws run/value for N < 1 and run/type for what is no number. */
export function createNeuronGroup(
  sim: Simulation,
  definition: NeuronGroupClass,
  values: NeuronGroupArguments,
): NeuronGroup {
  const N = wholeNumber(sim, values.N, 'NeuronGroup')
  if (!(N >= 1 && N < Infinity)) {
    fail('value', `NeuronGroup size should be at least 1, was ${N}`, 'give the number of neurons')
  }
  requireMemory(N, definition)
  const { random } = sim
  const { refractory, clock = sim.clock, order } = values
  const period = refractory === undefined ? undefined : seconds(refractory, 'refractory')
  return sim.register(
    'neurongroup',
    (name) => {
      const group = new NeuronGroup(
        name,
        definition,
        N,
        clock,
        new Step(N, random, undefined, sim.arena),
        order,
      )
      if (period !== undefined) group.arrays._refractory[0] = period
      group.own = values.namespace
      return group
    },
    values.name,
  )
}
