/** Code that a group runs from now on, and when its events are detected. Semantics 5.6 and 5.7. */
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { type CommonValues, clockOf, orderOf, slotOf } from './common-values.js'
import type { NeuronGroup } from './neuron-group.js'
import type { Simulation } from './simulation.js'

/**
 * `G.run_regularly(code, dt, when, order)` and `G.run_on_event(event, code, when, order)`. Throws
 * run/value for an unknown slot, a time step that is not positive, and an event with code already.
 */
export function runBlock(sim: Simulation, object: Value, id: string, options: Value): null {
  const group = object as NeuronGroup
  // a group that takes part in no run has no code for one
  const block = group.definition.blocks?.[id]
  if (!block) return null
  const values = valuesOf(options)
  const { consumes, kernel, links } = block
  if (consumes !== undefined) {
    const help = 'write all that should happen at the event into one text'
    if (group.coded.has(consumes)) fail('value', `the event '${consumes}' has code already`, help)
    group.coded.add(consumes)
  }
  const suffix = consumes === undefined ? '_run_regularly' : `_${consumes}_resetter`
  const taken = group.runners.filter(({ name }) => name.startsWith(group.name + suffix)).length
  const own = {
    suffix: taken === 0 ? suffix : `${suffix}_${taken}`,
    slot: slotOf(values, consumes === undefined ? 'start' : 'after_resets'),
    // its own order stands in the place of the group's
    order: 0,
    consumes,
    links,
    kernel: kernel as () => void,
  }
  const runner = group.runner(own, clockOf(sim, values, group.clock))
  const order = consumes === undefined || values.order !== undefined ? orderOf(values) : group.order
  const name = typeof values.name === 'string' ? values.name : runner.name
  const made = { ...runner, name, order }
  group.runners.push(made)
  // a part runs nothing itself
  group.whole?.runners.push(made)
  const { whole = group } = group
  if (whole.era !== undefined) whole.addedCode = [...(whole.addedCode ?? []), name]
  return null
}

/** `G.set_event_schedule(event, when='after_thresholds', order=None)`. */
export function setEventSchedule(object: Value, event: string, options: Value): null {
  const group = object as NeuronGroup
  const values = valuesOf(options)
  const k = group.definition.runners.findIndex((runner) => runner.detects === event)
  if (k < 0) return null
  const order = values.order === undefined ? group.order : orderOf(values)
  group.runners[k] = { ...group.runners[k], slot: slotOf(values, 'after_thresholds'), order }
  return null
}

const valuesOf = (options: Value): CommonValues =>
  Object.fromEntries(options as Map<string, Value>) as CommonValues
