/** PoissonGroup: neurons that spike at random. Brian, "Input stimuli"; semantics page 8.1. */
import type { Value } from '../values/value.js'
import { type CommonValues, clockOf, orderOf } from './common-values.js'
import { NeuronGroup, type NeuronGroupClass } from './neuron-group.js'
import { numberOf } from './numbers.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'

/** `PoissonGroup(N, rates)`; no `rates` where a string of the script computes them. */
export function createPoissonGroup(
  sim: Simulation,
  definition: NeuronGroupClass,
  values: { readonly N: Value; readonly rates?: Value } & CommonValues,
): NeuronGroup {
  // Python's int(N), as Brian takes it; it may be 0
  const N = Math.max(0, Math.trunc(numberOf(values.N, 'PoissonGroup')))
  const { rates } = values
  const clock = clockOf(sim, values)
  const order = orderOf(values)
  const make = (name: string) => {
    const step = new Step(N, sim.random)
    const group = new NeuronGroup(name, definition, N, clock, step, order, 'PoissonGroup')
    if (rates !== undefined) group.setAttribute('rates', rates)
    return group
  }
  // Brian takes `when` and draws in the slot of all thresholds
  return sim.register('poissongroup', make, values.name)
}
