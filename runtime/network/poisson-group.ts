/** PoissonGroup: neurons that spike at random. Brian, "Input stimuli"; semantics page 8.1. */
import type { Value } from '../values/value.js'
import type { MadeValues } from './common-values.js'
import { NeuronGroup, type NeuronGroupClass } from './neuron-group.js'
import { wholeNumber } from './numbers.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'

/** `PoissonGroup(N, rates)`; no `rates` where a string of the script computes them. */
export function createPoissonGroup(
  sim: Simulation,
  definition: NeuronGroupClass,
  values: { readonly N: Value; readonly rates?: Value } & MadeValues,
): NeuronGroup {
  // it may be 0
  const N = Math.max(0, wholeNumber(sim, values.N, 'PoissonGroup'))
  const { rates, clock = sim.clock, order } = values
  const make = (name: string) => {
    const step = new Step(N, sim.random, undefined, sim.arena)
    const group = new NeuronGroup(name, definition, N, clock, step, order, 'PoissonGroup')
    if (rates !== undefined) {
      group.setAttribute('rates', rates)
      warnOfRates(sim, group)
    }
    return group
  }
  // Brian takes `when` and draws in the slot of all thresholds
  return sim.register('poissongroup', make, values.name)
}

/** Brian is silent: such neurons never spike, or not as often as they should. */
function warnOfRates(sim: Simulation, { arrays, clock }: NeuronGroup): void {
  const { rates } = arrays
  const [lowest, highest] = extremes(rates)
  if (lowest < 0) sim.warn(`PoissonGroup has a rate of ${lowest} Hz: such a neuron never spikes`)
  const { dt } = clock
  if (highest * dt > 1) {
    sim.warn(
      `PoissonGroup has a rate of ${highest} Hz, but a neuron spikes at most once in a step of ` +
        `${dt} s: the probability in a step would be ${highest * dt}`,
    )
  }
}

function extremes(values: ArrayLike<number>): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (let k = 0; k < values.length; k++) {
    if (values[k] < low) low = values[k]
    if (values[k] > high) high = values[k]
  }
  return [low, high]
}
