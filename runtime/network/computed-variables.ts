/** How monitors read subexpressions. */
import type { VariableReader } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { ComputedDefinition, NeuronGroup } from './neuron-group.js'

/** Throws run/unsupported where code reads names of the script that no run() has read yet. */
export function readComputed(
  group: NeuronGroup,
  { kernel, links }: ComputedDefinition,
): VariableReader['read'] {
  const { arrays, step, clock } = group
  return (_time, indices, count, target, at) => {
    group.follow(links)
    if (!group.ready) failUnread(group.name)
    step.t = clock.t
    step.dt = clock.dt
    step.events = indices
    step.count = count
    if (step.values.length < count) step.values = new Float64Array(count)
    kernel(arrays, group.externals, step)
    const { values } = step
    for (let k = 0; k < count; k++) target[at + k] = values[k]
  }
}

const failUnread = (name: string): never =>
  fail(
    'unsupported',
    `what '${name}' computes reads values of the script, which run() looks up`,
    'call run(0*ms) before',
  )
