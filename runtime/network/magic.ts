/** The network that `run()` assembles from the calling frame. Semantics page 6.5. */
import { isNetworkObject, type NetworkObject } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { ObjectValue, Value } from '../values/value.js'

/** What a run needs of the network that it runs, and what it leaves there. */
export interface RunningNetwork extends ObjectValue {
  readonly name: string
  /** simulated seconds so far: exact, where the clock rounds to steps */
  t: number
  /** while it runs: the time of the step, in seconds */
  now?: () => number
  /** set by stop(): the run ends after the step */
  stopped: boolean
  /** its slots; the default ones where it has none of its own */
  schedule?: readonly string[]
  /** seconds by runner, of the last run if it was profiled */
  profile?: ReadonlyMap<string, number>
  /** what store() has kept, by name */
  readonly snapshots: Map<string, unknown>
  /** The objects of a run, from the values that its frame binds. Throws run/magic, run/value. */
  enlist(values: Iterable<Value | undefined>): NetworkObject[]
  /** its objects, where no frame tells them */
  members?(): NetworkObject[]
}

export class MagicNetwork implements RunningNetwork {
  readonly typeName = 'MagicNetwork'
  readonly name = 'magicnetwork'
  readonly snapshots = new Map<string, unknown>()
  t = 0
  stopped = false
  now?: () => number
  schedule?: readonly string[]
  profile?: ReadonlyMap<string, number>
  /** goes up with start_scope(): objects made before are not part of later runs */
  scope = 0
  /** how many simulations and networks there were: their numbers */
  eras = 0
  /** the number of this simulation */
  #era = 0

  /** The objects among the values that this scope can see: what `collect()` gives. */
  visible(values: Iterable<Value | undefined>): NetworkObject[] {
    return [...new Set(values)]
      .filter(isNetworkObject)
      .filter((object) => object.scope === this.scope && object.whole === undefined)
  }

  /**
   * Decides what a run with these objects means: all new, a new simulation from t = 0; all of the
   * last simulation, its continuation. Monitors may join at any time. A mixture, or an object of
   * an earlier simulation, is refused with run/magic.
   */
  enlist(values: Iterable<Value | undefined>): NetworkObject[] {
    const objects = this.visible(values)
    const known = objects.filter((object) => object.era === this.#era)
    const fresh = objects.flatMap(({ name, era, invalidates, addedCode = [] }) =>
      era === undefined && invalidates ? [name, ...addedCode] : addedCode,
    )
    if (fresh.length > 0) {
      if (known.length > 0) failMixture(known, fresh)
      this.t = 0
      this.#era = ++this.eras
    }
    for (const object of objects) {
      object.era ??= this.#era
      if (object.era === this.#era) continue
      fail(
        'magic',
        `'${object.name}' has already been run in an earlier simulation or another network`,
        'create it anew for this simulation, or keep it out of the frame that calls run()',
      )
    }
    return objects
  }
}

function failMixture(known: readonly NetworkObject[], fresh: readonly string[]): never {
  const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')
  const old = list(known.map(({ name }) => name))
  fail(
    'magic',
    `this run() mixes objects that have run before, ${old}, with new ones, ${list(fresh)}`,
    'create all groups before the first run(), or create them all anew, or use a Network',
  )
}
