/** Arrays of synapses, which grow with each connect(). */
import { NDArray } from '../values/value.js'
import type { Arena } from '../wasm/arena.js'
import type { StateArray } from './neuron-group.js'
import type { Synapses } from './synapses.js'

/** Without a copy where there was nothing before. */
export function joined(old: Int32Array, added: Int32Array, arena?: Arena): Int32Array {
  if (old.length === 0) return arena?.shortened(added) ?? added
  const all = grown(old, old.length + added.length) as Int32Array
  all.set(added, old.length)
  return all
}

/**
 * The same array for more elements: in the memory behind it if there is enough, or in twice as much.
 * The first ones are put where kernels of WebAssembly read them, if an arena is given.
 */
export function grown(old: StateArray, n: number, initial = 0, arena?: Arena): StateArray {
  if (arena && old.length === 0) {
    return (arena.array(old.constructor as never, n) as StateArray).fill(initial)
  }
  const make = old.constructor as new (
    buffer: ArrayBufferLike | number,
    at?: number,
    n?: number,
  ) => StateArray
  // what starts elsewhere shares the memory of kernels of WebAssembly
  const room = old.byteOffset === 0 ? old.buffer.byteLength / old.BYTES_PER_ELEMENT : 0
  const all =
    old.length > 0 && room >= n
      ? new make(old.buffer, 0, n)
      : new make(new make(old.length === 0 ? n : Math.max(n, 2 * old.length)).buffer, 0, n)
  if (all.buffer !== old.buffer) all.set(old)
  // zeros too: systems give memory when it is written, and what a run will have is known by then
  return all.fill(initial, old.length)
}

/** Where kernels of WebAssembly read an array of synapses, if there are such. */
export function arenaOf({ definition, step }: Synapses, name: string): Arena | undefined {
  const kernels = Object.values(definition.natives ?? {})
  return kernels.some(({ arrays }) => arrays.includes(name)) ? step.arena : undefined
}

/** One more for each neuron that is listed. */
export function count(neurons: StateArray, counts: StateArray): void {
  for (let s = 0; s < neurons.length; s++) counts[neurons[s]]++
}

/** 0, 1, 2 ... for the synapses of each pair of neurons, in the order of their making. */
export function numberPairs(
  numbers: StateArray,
  { _pre, _post }: Readonly<Record<string, StateArray>>,
  n: number,
): void {
  const counts = new Map<number, number>()
  for (let s = 0; s < _pre.length; s++) {
    const pair = _pre[s] * n + _post[s]
    const count = counts.get(pair) ?? 0
    numbers[s] = count
    counts.set(pair, count + 1)
  }
}

/** A copy; of a part of a group with the neurons before it, as in Brian. */
export function perNeuron(counts: StateArray, neurons: object): NDArray {
  const { start = 0 } = neurons as { readonly start?: number }
  const all = new Int32Array(start + counts.length)
  all.set(counts, start)
  return new NDArray(all, 'int32', [all.length])
}
