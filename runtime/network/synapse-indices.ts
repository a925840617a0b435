/** Subscripts of synapses: `S.w[5]`, `S.w[i, j]`, `S.w[i, j, k]`. Semantics page 7.4. */
import { itemsOf, numeric, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { Slice, sliceRange } from '../values/slice.js'
import { NDArray, Tuple, type Value } from '../values/value.js'
import type { StateArray } from './neuron-group.js'
import type { Synapses } from './synapses.js'
import { subgroupIndex } from './subgroup.js'

/** The numbers of the synapses of pairs, ascending; a key that is one subscript stays as it is. */
export function synapseNumbers(
  key: Value,
  { arrays, neurons, warn }: Synapses,
  copies: StateArray | undefined,
): Value {
  if (!(key instanceof Tuple)) return key
  const [i, j, k] = key.items
  if (key.items.length < 2 || key.items.length > 3) {
    const text = `Need 1, 2 or 3 indices, got ${key.items.length}.`
    fail('index', text, 'give the number of a synapse, or of its neurons: S.w[i, j]')
  }
  if (k !== undefined && !copies) {
    fail(
      'index',
      'To index by the third dimension you need to switch on the calculation of the ' +
        "'multisynaptic_index' when you create the Synapses object.",
      "write Synapses(..., multisynaptic_index='copy')",
    )
  }
  warnOfMissing(i, neurons.pre, warn)
  warnOfMissing(j, neurons.post, warn)
  const pre = chosen(i, neurons.pre.N)
  const post = chosen(j, neurons.post.N)
  const copy = copies && k !== undefined ? chosen(k, 1 + largest(copies)) : undefined
  const { _pre, _post } = arrays
  const found: number[] = []
  for (let s = 0; s < _pre.length; s++) {
    if (pre[_pre[s]] === 0 || post[_post[s]] === 0) continue
    if (copy && copies && copy[copies[s]] === 0) continue
    found.push(s)
  }
  return new NDArray(Int32Array.from(found), 'int32', [found.length])
}

/** As in Brian the subscript means no synapses then, which is hardly meant. */
function warnOfMissing(
  key: Value,
  { name, N }: Synapses['neurons']['pre'],
  warn: (text: string) => void,
): void {
  if (typeof key !== 'bigint' || (key >= 0n && key < BigInt(N))) return
  warn(`'${name}' has no neuron ${key}, only 0 to ${N - 1}: the subscript means no synapses`)
}

/** 1 for each neuron that the subscript means; those that do not exist mean nothing. */
function chosen(given: Value, n: number): Uint8Array {
  const marks = new Uint8Array(n)
  const key = subgroupIndex(given)
  if (key instanceof Slice) {
    const { start, step, count } = sliceRange(key, n)
    for (let k = 0; k < count; k++) marks[start + k * step] = 1
    return marks
  }
  if (typeof key === 'number' || (!itemsOf(key) && typeof key === 'string')) failType(key)
  const { value } = numeric(key)
  if (value instanceof NDArray && value.dtype === 'float64' && value.data.length > 0) failType(key)
  const indices = value instanceof NDArray ? value.data : [Number(value)]
  for (const index of indices) if (index >= 0 && index < n) marks[index] = 1
  return marks
}

const failType = (key: Value): never =>
  fail(
    'index',
    `synapses are indexed by integers, slices and arrays of integers, not by ${typeName(key)}`,
    "convert with int(...); a condition stands alone: S.w['i == 0 and j == 1']",
  )

const largest = (numbers: StateArray): number => {
  let most = 0
  for (const k of numbers) most = Math.max(most, k)
  return most
}

/** `S[i, j]`: the numbers of synapses, as another subscript takes them. */
export function synapsesAt(object: Value, key: Value): Value {
  const synapses = object as Synapses
  const place = synapses.place(key)
  if (place instanceof NDArray) return place
  if (place instanceof Slice) {
    const { start, step, count } = sliceRange(place, synapses.N)
    return new NDArray(
      Int32Array.from({ length: count }, (_, k) => start + k * step),
      'int32',
      [count],
    )
  }
  const { value } = numeric(place)
  if (value instanceof NDArray) return value
  return new NDArray(Int32Array.of(Number(value)), 'int32', [1])
}
