/** store() and restore(). Semantics page 6.7. */
import { restoreEvents, savedEvents } from '../monitors/saved-events.js'
import { SpikeMonitor } from '../monitors/spike-monitor.js'
import type { NetworkObject } from '../spikes/network-object.js'
import { truth } from '../values/comparison.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import type { Clock } from './clock.js'
import type { RunningNetwork } from './magic.js'
import type { Simulation } from './simulation.js'
import { failSize, quoted, requireParts } from './stored-parts.js'

interface Snapshot {
  readonly t: number
  readonly objects: ReadonlyMap<string, SavedObject>
  readonly random: unknown
}

interface SavedObject {
  readonly type: string
  /** nothing of what has no state, only clocks: operations, inputs */
  readonly state?: unknown
  /** by the names of its runners; '' is that of the object itself */
  readonly clocks: ReadonlyMap<string, { readonly timestep: number; readonly dt: number }>
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
  const net: RunningNetwork = (network as RunningNetwork | null) ?? sim.magic
  const objects = net.members?.() ?? net.enlist(values)
  for (const clock of new Set(objects.flatMap((object) => [...clocksOf(sim, object).values()]))) {
    clock.setInterval(net.t, net.t)
  }
  const saved = objects.map((object): [string, SavedObject] => {
    const clocks = [...clocksOf(sim, object)].map(
      ([name, { timestep, dt }]) => [name, { timestep, dt }] as const,
    )
    const { name, typeName: type } = object
    return [name, { type, state: savedOf(object), clocks: new Map(clocks) }]
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

/**
 * Throws run/key for an unknown name and where the objects or their variables are not those that
 * were stored, run/file-not-found for an unknown file, run/value for other sizes.
 */
export function restoreNetwork(
  sim: Simulation,
  network: Value,
  values: (Value | undefined)[],
  name: Value,
  random: Value,
  filename: Value = null,
): null {
  const net: RunningNetwork = (network as RunningNetwork | null) ?? sim.magic
  const objects = net.members?.() ?? net.enlist(values)
  const snapshots = filename === null ? net.snapshots : sim.files.get(String(filename))
  if (!snapshots) {
    const help = 'files of other programs and of Brian cannot be read: store the state here first'
    fail('file-not-found', `this program has stored no state in '${String(filename)}'`, help)
  }
  const snapshot = snapshots.get(keyOf(name)) as Snapshot | undefined
  if (!snapshot) {
    const known = [...snapshots.keys()].map((key) => `'${key}'`).join(', ') || 'none'
    fail('key', `there is no stored state '${keyOf(name)}'`, `stored states: ${known}`)
  }
  requireSameObjects(objects, snapshot)
  for (const object of objects) {
    const saved = snapshot.objects.get(object.name)
    if (!saved) continue
    const { type, state, clocks } = saved
    if (type !== object.typeName) {
      fail('value', `'${object.name}' was a ${type} when it was stored, not a ${object.typeName}`)
    }
    if (state !== undefined) restoreTo(object, state)
    for (const [name, clock] of clocksOf(sim, object)) {
      const then = clocks.get(name)
      if (then) clock.become(then)
    }
  }
  net.t = snapshot.t
  if (random !== null && truth(random)) sim.random.restoreFrom(snapshot.random)
  return null
}

/** Of groups without more to keep. */
const arraysOf = (object: NetworkObject) =>
  (object as { readonly arrays?: Readonly<Record<string, Float64Array>> }).arrays

function savedOf(object: NetworkObject): unknown {
  if (object.saved) return object.saved()
  if (object instanceof SpikeMonitor) return savedEvents(object)
  const arrays = arraysOf(object)
  return arrays && Object.entries(arrays).map(([name, array]) => [name, array.slice()])
}

function restoreTo(object: NetworkObject, saved: unknown): void {
  if (object.restoreFrom) {
    object.restoreFrom(saved)
    return
  }
  if (object instanceof SpikeMonitor) {
    restoreEvents(object, saved)
    return
  }
  const arrays = arraysOf(object) ?? {}
  const stored = saved as [string, Float64Array][]
  requireParts(
    object.name,
    'variable',
    stored.map(([name]) => name),
    Object.keys(arrays),
  )
  for (const [name, values] of stored) {
    if (arrays[name].length !== values.length) failSize(object.name)
    arrays[name].set(values)
  }
}

const keyOf = (name: Value): string => (name === null ? 'default' : String(name))

/** The clocks of an object, under '', and of its runners. */
function clocksOf(sim: Simulation, object: NetworkObject): Map<string, Clock> {
  const { clock = sim.clock } = object as { clock?: Clock }
  const runners = object.runners.map(
    (runner) => [runner.name, (runner.clock ?? sim.clock) as Clock] as const,
  )
  return new Map([...runners, ['', clock]])
}

function requireSameObjects(objects: readonly NetworkObject[], { objects: stored }: Snapshot) {
  const help = 'objects keep their names from store() to restore(): give them with name='
  const hasState = (one: NetworkObject) => one.saved !== undefined || arraysOf(one) !== undefined
  const fresh = objects.filter((one) => hasState(one) && !stored.has(one.name))
  if (fresh.length > 0) {
    fail('key', `the stored state has no state of ${quoted(fresh.map(({ name }) => name))}`, help)
  }
  const present = new Set(objects.map(({ name }) => name))
  const gone = [...stored].flatMap(([name, { state }]) =>
    state === undefined || present.has(name) ? [] : [name],
  )
  if (gone.length === 0) return
  fail('key', `the stored state has objects that are not in the network: ${quoted(gone)}`, help)
}
