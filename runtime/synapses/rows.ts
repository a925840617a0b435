/**
 * Which synapses each neuron has, in compressed rows. Where synapses were made neuron by neuron
 * their numbers are consecutive, and the rows are offsets alone; else a permutation lists them.
 */
import type { Arena } from '../wasm/arena.js'

export interface Rows {
  /** those of neuron k are at places offsets[k]..offsets[k + 1] - 1 */
  readonly offsets: Int32Array
  /** the number of the synapse at each place, ascending in each row; by default the place itself */
  readonly order?: Int32Array
}

/** Where kernels of WebAssembly find them. */
export const movedRows = ({ offsets, order }: Rows, arena: Arena): Rows => ({
  offsets: arena.moved(offsets),
  ...(order && { order: arena.moved(order) }),
})

/** The places of synapses instead of their numbers. */
export function rowsOfPlaces({ offsets, order }: Rows, places: Int32Array): Rows {
  const listed = order ? order.map((s) => places[s]) : places
  return listed.every((place, k) => place === k) ? { offsets } : { offsets, order: listed }
}

/** `neurons`: the neuron of each synapse, 0..n - 1. Takes a counting sort at most. */
export function rowsOf(neurons: Int32Array, n: number): Rows {
  const count = neurons.length
  const offsets = new Int32Array(n + 1)
  let sorted = true
  let last = 0
  for (let s = 0; s < count; s++) {
    const neuron = neurons[s]
    offsets[neuron + 1]++
    if (neuron < last) sorted = false
    last = neuron
  }
  for (let k = 0; k < n; k++) offsets[k + 1] += offsets[k]
  if (sorted) return { offsets }
  const next = offsets.slice(0, n)
  const order = new Int32Array(count)
  for (let s = 0; s < count; s++) order[next[neurons[s]]++] = s
  return { offsets, order }
}
