/** store() and restore(). Semantics page 6.7. */
import type { NetworkObject } from '../spikes/network-object.js'
import { truth } from '../values/comparison.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import type { Clock } from './clock.js'
import type { RunningNetwork } from './magic.js'
import type { Simulation } from './simulation.js'

interface Snapshot {
  readonly t: number
  readonly objects: ReadonlyMap<string, SavedObject>
  readonly random: unknown
}

interface SavedObject {
  readonly type: string
  readonly state: unknown
  readonly clocks: readonly { readonly timestep: number; readonly dt: number }[]
}

/**
 * `network`: None for the magic one, which consists of `values`. A file lasts as long as the
 * simulation: none is written.
 */
export function storeNetwork(
  sim: Simulation,
  network: Value,
  values: (Value | undefined)[],
  name: Value,
  filename: Value = null,
): null {
  const net = (network as RunningNetwork | null) ?? sim.magic
  const objects = net.enlist(values)
  for (const clock of new Set(objects.flatMap((object) => clocksOf(sim, object)))) {
    clock.setInterval(net.t, net.t)
  }
  const saved = objects.map((object): [string, SavedObject] => {
    const clocks = clocksOf(sim, object).map(({ timestep, dt }) => ({ timestep, dt }))
    return [object.name, { type: object.typeName, state: savedOf(object), clocks }]
  })
  const snapshot: Snapshot = { t: net.t, objects: new Map(saved), random: sim.random.saved() }
  if (filename === null) net.snapshots.set(keyOf(name), snapshot)
  else fileNamed(sim, String(filename)).set(keyOf(name), snapshot)
  return null
}

function fileNamed(sim: Simulation, name: string): Map<string, unknown> {
  const known = sim.files.get(name)
  if (known) return known
  sim.warn(`store(filename='${name}') keeps the state until the program ends: no file is written`)
  const file = new Map<string, unknown>()
  sim.files.set(name, file)
  return file
}

/** Throws run/key for an unknown name and where the objects are not those that were stored. */
export function restoreNetwork(
  sim: Simulation,
  network: Value,
  values: (Value | undefined)[],
  name: Value,
  random: Value,
  filename: Value = null,
): null {
  const net = (network as RunningNetwork | null) ?? sim.magic
  const objects = net.enlist(values)
  const snapshots = filename === null ? net.snapshots : sim.files.get(String(filename))
  if (!snapshots) {
    const help = 'files of other programs and of Brian cannot be read: store the state here first'
    fail('value', `this program has stored no state in '${String(filename)}'`, help)
  }
  const snapshot = snapshots.get(keyOf(name)) as Snapshot | undefined
  if (!snapshot) {
    const known = [...snapshots.keys()].map((key) => `'${key}'`).join(', ') || 'none'
    fail('key', `there is no stored state '${keyOf(name)}'`, `stored states: ${known}`)
  }
  requireSameObjects(objects, snapshot)
  for (const object of objects) {
    const { type, state, clocks } = snapshot.objects.get(object.name) as SavedObject
    if (type !== object.typeName) {
      fail('value', `'${object.name}' was a ${type} when it was stored, not a ${object.typeName}`)
    }
    restoreTo(object, state)
    clocksOf(sim, object).forEach((clock, k) => {
      if (clocks[k]) clock.become(clocks[k])
    })
  }
  net.t = snapshot.t
  if (random !== null && truth(random)) sim.random.restoreFrom(snapshot.random)
  return null
}

/** Of groups without more to keep: the arrays. */
const arraysOf = (object: NetworkObject): Record<string, Float64Array> =>
  'arrays' in object ? (object.arrays as Record<string, Float64Array>) : {}

function savedOf(object: NetworkObject): unknown {
  if (object.saved) return object.saved()
  return Object.entries(arraysOf(object)).map(([name, array]) => [name, array.slice()])
}

function restoreTo(object: NetworkObject, saved: unknown): void {
  if (object.restoreFrom) {
    object.restoreFrom(saved)
    return
  }
  const arrays = arraysOf(object)
  for (const [name, values] of saved as [string, Float64Array][]) {
    if (arrays[name]?.length !== values.length) {
      fail('value', `'${object.name}' does not have the size that it had when it was stored`)
    }
    arrays[name].set(values)
  }
}

const keyOf = (name: Value): string => (name === null ? 'default' : String(name))

/** The clocks of an object and of its runners; the last one is of a group without runners. */
function clocksOf(sim: Simulation, object: NetworkObject): Clock[] {
  const { clock = sim.clock } = object as { clock?: Clock }
  return [...object.runners.map((runner) => (runner.clock ?? sim.clock) as Clock), clock]
}

function requireSameObjects(objects: readonly NetworkObject[], { objects: stored }: Snapshot) {
  const help = 'objects keep their names from store() to restore(): give them with name='
  const fresh = objects.filter(({ name }) => !stored.has(name))
  if (fresh.length > 0) {
    fail('key', `the stored state has no state of ${quoted(fresh.map(({ name }) => name))}`, help)
  }
  const present = new Set(objects.map(({ name }) => name))
  const gone = [...stored.keys()].filter((name) => !present.has(name))
  if (gone.length === 0) return
  fail('key', `the stored state has objects that are not in the network: ${quoted(gone)}`, help)
}

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')
