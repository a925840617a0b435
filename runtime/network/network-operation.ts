/** Functions of the script that run within the time step. Semantics page 6.9. */
import type {
  Callbacks,
  Externals,
  NetworkObject,
  RunInterval,
  Runner,
} from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import type { Clock } from './clock.js'
import { type CommonValues, clockOf, orderOf, slotOf } from './common-values.js'
import type { Simulation } from './simulation.js'
import { clockName, DefaultClock } from './default-clock.js'
import { timeView } from './time-view.js'

/** `takesTime`: the function is called with the time. */
export function createNetworkOperation(
  sim: Simulation,
  id: string,
  takesTime: boolean,
  options?: Value,
): NetworkOperation {
  const values = Object.fromEntries((options as Map<string, Value>) ?? []) as CommonValues
  const place = { slot: slotOf(values, 'start'), order: orderOf(values) }
  const clock = clockOf(sim, values)
  const own = (name: string) =>
    values.clock instanceof DefaultClock ? values.clock.name : clockName(sim, clock, name)
  const make = (name: string) => new NetworkOperation(name, id, takesTime, clock, own(name), place)
  return sim.register('networkoperation', make, values.name)
}

export class NetworkOperation implements NetworkObject {
  readonly typeName = 'NetworkOperation'
  readonly invalidates = true
  readonly dependencies = []
  readonly runners: readonly Runner[]
  #call: Callbacks[string] | undefined

  constructor(
    readonly name: string,
    /** under which name a run passes its function */
    readonly id: string,
    takesTime: boolean,
    clock: Clock,
    clockName: string,
    place: { readonly slot: string; readonly order: number },
  ) {
    const values = takesTime ? [timeView(clockName, 't', () => clock.t, true)] : []
    this.runners = [{ name, ...place, clock, run: () => this.#call?.(...values) }]
  }

  prepare(_externals: Externals, _run?: RunInterval, callbacks: Callbacks = {}): void {
    this.#call = Object.hasOwn(callbacks, this.id) ? callbacks[this.id] : undefined
    if (this.#call) return
    const help = 'make it, and add it to the network, before the statement that runs it'
    fail('value', `the function of '${this.name}' is not known to this run()`, help)
  }

  getAttribute(name: string): Value | undefined {
    return name === 'name' ? this.name : undefined
  }
}
