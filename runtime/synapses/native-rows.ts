/** Spikes that arrive, as kernels of WebAssembly read them: neurons, and where their rows are. */
import type { Arena } from '../wasm/arena.js'
import { type Rows, movedRows, rowsOfPlaces } from './rows.js'
import type { Arrivals } from './spike-queue.js'

export class NativeRows {
  #neurons: Int32Array
  #synapses: Int32Array
  /** a row of its own: neuron 0, whose synapses are all that are listed */
  readonly #single: Int32Array
  /** the rows whose places the blocks have */
  #pointed?: Rows
  /** rows as they were given, and in the memory: of so many places */
  #known?: { readonly rows: Rows; readonly places?: Int32Array; readonly moved: Rows }

  /** `blocks`: addresses of the blocks of kernels. */
  constructor(
    readonly arena: Arena,
    readonly blocks: readonly number[],
  ) {
    this.#neurons = arena.array(Int32Array, 64)
    this.#synapses = this.#neurons
    this.#single = arena.array(Int32Array, 3)
  }

  /** `places`: of each synapse, where not its number. Gives false where not all is in the memory. */
  point({ synapses, neurons, rows: given }: Arrivals, places?: Int32Array): boolean {
    if (neurons.count === 0) {
      const { count } = synapses
      this.#synapses = this.#copied(this.#synapses, synapses.data, count, places)
      this.#single[2] = count
      this.#pointed = undefined
      return this.#write(this.#single, 1, this.#single.subarray(1), this.#synapses)
    }
    const rows = this.#moved(given, places)
    const before = this.#neurons
    this.#neurons = this.#copied(before, neurons.data, neurons.count)
    if (this.#pointed === rows && this.#neurons === before) {
      for (const block of this.blocks) this.arena.words[(block >>> 2) + 1] = neurons.count
      return true
    }
    this.#pointed = rows
    return this.#write(this.#neurons, neurons.count, rows.offsets, rows.order)
  }

  #copied(to: Int32Array, from: Int32Array, count: number, places?: Int32Array): Int32Array {
    const target = to.length < count ? this.arena.array(Int32Array, 2 * count) : to
    for (let k = 0; k < count; k++) target[k] = places ? places[from[k]] : from[k]
    return target
  }

  #moved(rows: Rows, places?: Int32Array): Rows {
    const known = this.#known
    if (known?.rows === rows && known.places === places) return known.moved
    const moved = movedRows(places ? rowsOfPlaces(rows, places) : rows, this.arena)
    this.#known = { rows, places, moved }
    return moved
  }

  #write(neurons: Int32Array, count: number, offsets: Int32Array, order?: Int32Array): boolean {
    const { arena, blocks } = this
    const all = order ? [neurons, offsets, order] : [neurons, offsets]
    if (!all.every((array) => arena.holds(array))) {
      this.#pointed = undefined
      return false
    }
    for (const block of blocks) {
      const at = block >>> 2
      arena.words[at] = neurons.byteOffset
      arena.words[at + 1] = count
      arena.words[at + 2] = offsets.byteOffset
      arena.words[at + 3] = order === undefined ? 0 : order.byteOffset
    }
    return true
  }
}
