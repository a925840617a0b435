/** `Network(...)`: a set of objects with a time of its own. Semantics pages 6.2, 6.3 and 6.5. */
import { isNetworkObject, type NetworkObject } from '../spikes/network-object.js'
import { second } from '../values/dimension.js'
import { itemsOf, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { isObject, Quantity, type Value } from '../values/value.js'
import type { MagicNetwork, RunningNetwork } from './magic.js'
import { partsOf } from './object-parts.js'
import { defaultSchedule } from './schedule.js'
import type { Simulation } from './simulation.js'

/** `Network(*objects, name=...)`. Throws run/type and run/runtime as `addObjects` does. */
export function createNetwork(sim: Simulation, name: Value, ...values: Value[]): Network {
  const number = ++sim.magic.eras
  const network = new Network(typeof name === 'string' ? name : freeName(sim), number)
  addObjects(sim, network, ...values)
  return network
}

/** network, network_1, ... in the order in which they are made. */
function freeName(sim: Simulation): string {
  const k = sim.networks++
  return k === 0 ? 'network' : `network_${k}`
}

export class Network implements RunningNetwork {
  readonly typeName = 'Network'
  readonly objects = new Set<NetworkObject>()
  readonly snapshots = new Map<string, unknown>()
  t = 0
  stopped = false
  now?: () => number
  schedule?: readonly string[]
  profile?: ReadonlyMap<string, number>

  constructor(
    readonly name: string,
    /** what the `era` of its objects is once they have run in it */
    readonly era: number,
  ) {}

  /** Throws run/value where an object is missing and run/runtime where one ran elsewhere. */
  enlist(): NetworkObject[] {
    const objects = [...this.objects]
    for (const { name, dependencies } of objects) {
      const wholes = dependencies.map((dependency) => dependency.whole ?? dependency)
      const missing = wholes.find((dependency) => !this.objects.has(dependency))
      if (missing) {
        const what = `'${name}' has been included in the network but not '${missing.name}'`
        fail('value', `${what}, on which it depends`, 'add both to the network')
      }
    }
    for (const object of objects) {
      object.era ??= this.era
      if (object.era === this.era) continue
      fail(
        'runtime',
        `'${object.name}' has already been run in the context of another network`,
        'use add and remove to change the objects of a network instead of making a new one',
      )
    }
    return objects
  }

  /** What store() and restore() are about, which claim nothing. */
  members(): NetworkObject[] {
    return [...this.objects]
  }

  getItem(key: Value): Value {
    if (typeof key !== 'string') {
      fail('type', `an object of a Network is looked up by its name, not by ${typeName(key)}`)
    }
    for (const object of this.objects) if (object.name === key) return object
    fail('key', `no object with name "${key}" found`, `there are ${this.#names().join(', ')}`)
  }

  /** `'name' in net` */
  contains(key: Value): boolean {
    return this.#names().some((name) => name === key)
  }

  length(): number {
    return this.#names().length
  }

  iterate(): Iterable<Value> {
    return this.objects
  }

  toRepr(): string {
    const objects = [...this.objects].map((object) => object.name).join(', ')
    return `<Network at time t=${this.t} s, containing objects: ${objects}>`
  }

  /** Of its objects and of those that they contain. */
  #names(): string[] {
    return [...this.objects].flatMap((object) => {
      const parts = partsOf(object).map((part) => part.name)
      return parts.includes(object.name) ? parts : [object.name, ...parts]
    })
  }
}

/** `net.add(*objects)`: objects, or lists and dicts of these. */
export function addObjects(_sim: Simulation, network: Value, ...values: Value[]): null {
  const { objects } = own(network)
  for (const object of objectsIn(values, 'added to')) {
    if (object.era !== undefined) {
      const help = 'to stop an object for a while, set its active flag to False instead'
      fail(
        'runtime',
        `${object.name} has already been simulated, cannot add it to the network`,
        help,
      )
    }
    objects.add(object)
  }
  return null
}

/** `net.remove(*objects)`. Throws run/key for an object that is not there. */
export function removeObjects(_sim: Simulation, network: Value, ...values: Value[]): null {
  const { objects } = own(network)
  for (const object of objectsIn(values, 'removed from')) {
    if (!objects.delete(object)) fail('key', `'${object.name}' is not in the network`)
  }
  return null
}

function own(network: Value): Network {
  if (network instanceof Network) return network
  fail('magic', 'Cannot directly modify MagicNetwork', 'make a Network, and add objects to it')
}

function* objectsIn(values: Iterable<Value>, what: string): Generator<NetworkObject> {
  for (const value of values) {
    if (isNetworkObject(value)) yield value
    else if (value instanceof Map) yield* objectsIn(value.values(), what)
    else {
      // the values of a dict are a container, too
      const items = itemsOf(value) ?? (isObject(value) ? value.iterate?.() : undefined)
      if (!items) {
        const kind = typeName(value)
        fail('type', `only Brian objects and lists of these can be ${what} a Network, not ${kind}`)
      }
      yield* objectsIn(items, what)
    }
  }
}

/** `magic_network`. */
export const magicNetwork = (sim: Simulation): MagicNetwork => sim.magic

/** `collect()`: what run() would run. */
export const collectObjects = (sim: Simulation, values: (Value | undefined)[]): Value =>
  sim.magic.visible(values)

/** `stop()`: the run that is under way ends after this step. */
export function stopRun(sim: Simulation): null {
  sim.running.stopped = true
  return null
}

/** `net.stop()` */
export function stopNetwork(_sim: Simulation, network: Value): null {
  ;(network as RunningNetwork).stopped = true
  return null
}

/** `net.t` and other attributes. */
export function networkAttribute(sim: Simulation, value: Value, name: string): Value {
  const network = value as RunningNetwork
  const t = network.now?.() ?? network.t
  switch (name) {
    case 't':
      return new Quantity(t, second)
    case 't_':
      return t
    case 'name':
      return network.name
    case 'schedule':
      return [...(network.schedule ?? sim.schedule ?? defaultSchedule)]
    default:
      return network instanceof Network ? [...network.objects] : []
  }
}

/** `net.schedule = [...]`; None for the default one. Throws run/type, run/value. */
export function setSchedule(_sim: Simulation, network: Value, slots: Value): null {
  ;(network as RunningNetwork).schedule = slots === null ? undefined : scheduleOf(slots)
  return null
}

/** `prefs.core.network.default_schedule = [...]` */
export function setDefaultSchedule(sim: Simulation, slots: Value): null {
  sim.schedule = scheduleOf(slots)
  return null
}

/** `prefs.core.network.default_schedule` */
export const defaultScheduleOf = (sim: Simulation): Value => [...(sim.schedule ?? defaultSchedule)]

function scheduleOf(value: Value): readonly string[] {
  const slots = itemsOf(value) ?? []
  if (!itemsOf(value) || !slots.every((slot) => typeof slot === 'string')) {
    fail('type', 'a schedule has to be a list of the names of slots')
  }
  const reserved = slots.find((slot) => /^(before|after)_/.test(slot as string))
  if (reserved === undefined) return slots as readonly string[]
  const help = 'before_ and after_ slots exist around each slot by themselves'
  fail('value', `a slot of a schedule cannot be named '${reserved}'`, help)
}
