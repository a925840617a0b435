/** What 2-evaluate gives and 3-resolve checks: the model and the protocol that drives it. */
import type { Stage } from './expression.js'
import type { Model } from './model.js'
import type { Protocol } from './protocol.js'
import type { Script } from './script.js'

export interface Simulation<S extends Stage> {
  readonly script: Script
  readonly model: Model<S>
  readonly protocol: Protocol
}
