/** The memory of a group is predicted before it is taken. */
import { fail } from '../values/script-error.js'
import type { Arena } from '../wasm/arena.js'
import type { NeuronGroupClass, StateArray, VariableDefinition } from './neuron-group.js'

/** Bytes that one group may take. */
const LIMIT = 8e9

/** What the variables and the events of a group take, in bytes. */
export function groupBytes(N: number, { variables, events }: NeuronGroupClass): number {
  const bytes = { float: 8, integer: 4, boolean: 1 }
  const each = Object.values(variables).reduce((sum, { type }) => sum + bytes[type], 0)
  return N * (each + 4 * events.length)
}

/** Throws run/memory for more neurons than the machine can be expected to hold. */
export function requireMemory(N: number, definition: NeuronGroupClass): void {
  const all = groupBytes(N, definition)
  if (all <= LIMIT) return
  const size = `${N} neurons with their variables take about ${(all / 1e9).toFixed(1)} GB`
  fail('memory', `${size}: there is not enough memory`, 'make the group smaller')
}

/** State at its first values, where kernels of WebAssembly find it. */
export const newArrays = (
  { variables }: NeuronGroupClass,
  N: number,
  arena?: Arena,
): Readonly<Record<string, StateArray>> =>
  Object.fromEntries(
    Object.entries(variables).map(([k, v]) => [k, newState(v, v.size === 'N' ? N : 1, arena)]),
  )

const arrayTypes = { float: Float64Array, integer: Int32Array, boolean: Uint8Array } as const

function newState(
  { type, initial = 0 }: VariableDefinition,
  size: number,
  arena?: Arena,
): StateArray {
  const make: new (n: number) => StateArray = arrayTypes[type]
  return (arena?.array<StateArray>(make as never, size) ?? new make(size)).fill(initial)
}
