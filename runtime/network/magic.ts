/** The network that `run()` assembles from the calling frame. Semantics page 6.5. */
import { isNetworkObject, type NetworkObject } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'

export class MagicNetwork {
  /** simulated seconds so far: exact, where the clock rounds to steps */
  t = 0
  /** goes up with start_scope(): objects made before are not part of later runs */
  scope = 0
  /** the number of this simulation */
  #era = 0

  /**
   * Decides what a run with these objects means: all new, a new simulation from t = 0; all of the
   * last simulation, its continuation. Monitors may join at any time. A mixture, or an object of
   * an earlier simulation, is refused with run/magic.
   */
  enlist(values: Iterable<Value | undefined>): NetworkObject[] {
    const objects = [...new Set(values)]
      .filter(isNetworkObject)
      .filter((object) => object.scope === this.scope && object.whole === undefined)
    const known = objects.filter((object) => object.era === this.#era)
    const fresh = objects.filter((object) => object.era === undefined && object.invalidates)
    if (fresh.length > 0) {
      if (known.length > 0) failMixture(known, fresh)
      this.t = 0
      this.#era++
    }
    for (const object of objects) {
      object.era ??= this.#era
      if (object.era === this.#era) continue
      fail(
        'magic',
        `'${object.name}' has already been run in an earlier simulation`,
        'create it anew for this simulation, or keep it out of the frame that calls run()',
      )
    }
    return objects
  }
}

function failMixture(known: readonly NetworkObject[], fresh: readonly NetworkObject[]): never {
  const list = (objects: readonly NetworkObject[]) => objects.map((o) => `'${o.name}'`).join(', ')
  fail(
    'magic',
    `this run() mixes objects that have run before, ${list(known)}, with new ones, ${list(fresh)}`,
    'create all groups before the first run(), or create them all anew',
  )
}
