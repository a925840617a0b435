import type { RandomState } from '../random/random-state.js'

/** What a kernel sees of the running time step, beside its group's arrays. */
export class Step {
  /** seconds */
  t = 0
  dt = 0
  /** the neurons with an event; a threshold writes them, a reset reads the first `count` */
  events: Int32Array = new Int32Array(0)
  count = 0
  /** what a kernel computes for the elements that `events` lists */
  values: Float64Array = new Float64Array(0)
  readonly #random: RandomState
  /** of uniforms at even places, of normals at odd ones */
  readonly #buffers: Float64Array[] = []

  constructor(
    readonly N: number,
    random: RandomState,
  ) {
    this.#random = random
  }

  /** The next n uniforms of the simulation's stream, in buffer number `slot`. */
  rand(slot: number, n: number): Float64Array {
    const buffer = this.#buffer(2 * slot, n)
    this.#random.fillUniform(buffer, n)
    return buffer
  }

  /** The next n standard normals of the simulation's stream, in buffer number `slot`. */
  randn(slot: number, n: number): Float64Array {
    const buffer = this.#buffer(2 * slot + 1, n)
    this.#random.fillNormal(buffer, n)
    return buffer
  }

  /** Buffers are reused from step to step: the time loop must not allocate. */
  #buffer(place: number, n: number): Float64Array {
    const known = this.#buffers[place]
    if (known?.length >= n) return known
    this.#buffers[place] = new Float64Array(n)
    return this.#buffers[place]
  }
}
