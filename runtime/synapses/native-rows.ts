/** Spikes that arrive, as kernels of WebAssembly read them: neurons, and where their rows are. */
import type { Arena } from '../wasm/arena.js'
import type { Arrivals } from './spike-queue.js'

export class NativeRows {
  #neurons: Int32Array
  #synapses: Int32Array
  /** a row of its own: neuron 0, whose synapses are all that are listed */
  readonly #single: Int32Array

  /** `blocks`: addresses of the blocks of kernels. */
  constructor(
    readonly arena: Arena,
    readonly blocks: readonly number[],
  ) {
    this.#neurons = arena.array(Int32Array, 64)
    this.#synapses = this.#neurons
    this.#single = arena.array(Int32Array, 3)
  }

  /** Gives false where not all of it is in the memory. */
  point({ synapses, neurons, rows }: Arrivals): boolean {
    if (neurons.count === 0) {
      this.#synapses = this.#copied(this.#synapses, synapses.data, synapses.count)
      this.#single[2] = synapses.count
      const offsets = this.#single.subarray(1)
      return this.#write(this.#single, 1, offsets, this.#synapses)
    }
    this.#neurons = this.#copied(this.#neurons, neurons.data, neurons.count)
    return this.#write(this.#neurons, neurons.count, rows.offsets, rows.order)
  }

  #copied(to: Int32Array, from: Int32Array, count: number): Int32Array {
    const target = to.length < count ? this.arena.array(Int32Array, 2 * count) : to
    for (let k = 0; k < count; k++) target[k] = from[k]
    return target
  }

  #write(neurons: Int32Array, count: number, offsets: Int32Array, order?: Int32Array): boolean {
    const { arena, blocks } = this
    const all = order ? [neurons, offsets, order] : [neurons, offsets]
    if (!all.every((array) => arena.holds(array))) return false
    for (const block of blocks) {
      const at = (block >>> 0) / 4
      arena.words[at] = neurons.byteOffset
      arena.words[at + 1] = count
      arena.words[at + 2] = offsets.byteOffset
      arena.words[at + 3] = order === undefined ? 0 : order.byteOffset
    }
    return true
  }
}
