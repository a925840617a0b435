/** What every Brian object has: active, when, order, clock, name. Semantics pages 5.2 and 6.2. */
import type { NetworkObject, StepClock } from '../spikes/network-object.js'
import { truth } from '../values/comparison.js'
import type { Value } from '../values/value.js'
import type { Clock } from './clock.js'
import { DefaultClock } from './default-clock.js'
import { defaultClock } from './script.js'
import type { Simulation } from './simulation.js'

/** `G.active`, `M.when`, ... */
export function objectAttribute(sim: Simulation, value: Value, name: string): Value {
  const object = value as NetworkObject & { readonly order?: number; readonly clock?: StepClock }
  const own = object.runners.find((runner) => runner.name === object.name)
  switch (name) {
    case 'active':
      return !object.inactive
    case 'when':
      return own?.slot ?? (object.typeName === 'PoissonGroup' ? 'thresholds' : 'start')
    case 'order':
      return BigInt(own?.order ?? object.order ?? 0)
    case 'clock': {
      const clock = (own?.clock ?? object.clock ?? object.runners[0]?.clock ?? sim.clock) as Clock
      return clock === sim.clock
        ? defaultClock(sim)
        : new DefaultClock(clock, `${object.name}_clock`)
    }
    default:
      return object.name
  }
}

/** `G.active = False`: it does nothing in later runs, until it is active again. */
export function setActive(_sim: Simulation, object: Value, active: Value): null {
  ;(object as NetworkObject).inactive = !truth(active)
  return null
}
