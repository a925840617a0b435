/** The network that `run()` assembles from the calling frame. Semantics page 6.5. */
import { isNetworkObject, type NetworkObject } from '../spikes/network-object.js'
import { ScriptError } from '../values/script-error.js'
import type { Value } from '../values/value.js'

export class MagicNetwork {
  /** simulated seconds so far: exact, where the clock rounds to steps */
  t = 0
  /** objects that do not run, because what they depend on was missing once */
  readonly inactive = new WeakSet<NetworkObject>()
  #id = 0
  #scope = 0
  readonly #scopes = new WeakMap<NetworkObject, number>()
  /** in which simulation an object has run */
  readonly #network = new WeakMap<NetworkObject, number>()

  /** `start_scope()`: objects made before are not part of later runs. */
  startScope(): void {
    this.#scope++
  }

  /** To be told of each new object. */
  add(object: NetworkObject): void {
    this.#scopes.set(object, this.#scope)
  }

  /**
   * Decides what a run with these objects means: all new, a new simulation from t = 0; all of the
   * last simulation, its continuation. Monitors may join at any time. A mixture, or an object of
   * an earlier simulation, is refused with run/magic.
   */
  enlist(values: Iterable<Value | undefined>): NetworkObject[] {
    const objects = [...new Set(values)]
      .filter(isNetworkObject)
      .filter((object) => this.#scopes.get(object) === this.#scope)
    const known = objects.filter((object) => this.#network.get(object) === this.#id)
    const fresh = objects.filter((object) => !this.#network.has(object) && object.invalidates)
    if (known.length > 0 && fresh.length > 0) throw mixture(known, fresh)
    if (fresh.length > 0) {
      this.t = 0
      this.#id++
    }
    for (const object of objects) {
      if (!this.#network.has(object)) this.#network.set(object, this.#id)
      else if (this.#network.get(object) !== this.#id) throw otherNetwork(object)
    }
    return objects
  }
}

function mixture(known: readonly NetworkObject[], fresh: readonly NetworkObject[]): ScriptError {
  const list = (objects: readonly NetworkObject[]) => objects.map((o) => `'${o.name}'`).join(', ')
  return new ScriptError(
    'run/magic',
    'this run() mixes objects that have been run before with new ones: ' +
      `${list(known)} ${known.length > 1 ? 'have' : 'has'} run, ` +
      `${list(fresh)} ${fresh.length > 1 ? 'are' : 'is'} new. ` +
      'It is not clear whether a new simulation starts or the old one goes on.',
    'create all groups before the first run(), or create them all anew',
  )
}

function otherNetwork(object: NetworkObject): ScriptError {
  return new ScriptError(
    'run/magic',
    `'${object.name}' has already been run in an earlier simulation, and another one has ` +
      'started since',
    'create it anew for this simulation, or keep it out of the frame that calls run()',
  )
}
