/** PoissonGroup: neurons that spike at random. Brian, "Input stimuli"; semantics page 8.1. */
import type { Value } from '../values/value.js'
import { NeuronGroup, type NeuronGroupClass } from './neuron-group.js'
import { numberOf } from './numbers.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'

/** `PoissonGroup(N, rates)`; no `rates` where a string of the script computes them. */
export function createPoissonGroup(
  sim: Simulation,
  definition: NeuronGroupClass,
  { N: size, rates }: { readonly N: Value; readonly rates?: Value },
): NeuronGroup {
  // Python's int(N), as Brian takes it; it may be 0
  const N = Math.max(0, Math.trunc(numberOf(size, 'PoissonGroup')))
  const { clock, random } = sim
  return sim.register('poissongroup', (name) => {
    const step = new Step(N, random)
    const group = new NeuronGroup(name, definition, N, clock, step, 0, 'PoissonGroup')
    if (rates !== undefined) group.setAttribute('rates', rates)
    return group
  })
}
