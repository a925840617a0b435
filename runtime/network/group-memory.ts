/** The memory of a group is predicted before it is taken. */
import { fail } from '../values/script-error.js'
import type { NeuronGroupClass } from './neuron-group.js'

/** Bytes that one group may take. */
const LIMIT = 8e9

/** Throws run/memory for more neurons than the machine can be expected to hold. */
export function requireMemory(N: number, { variables, events }: NeuronGroupClass): void {
  const bytes = { float: 8, integer: 4, boolean: 1 }
  const each = Object.values(variables).reduce((sum, { type }) => sum + bytes[type], 0)
  const all = N * (each + 4 * events.length)
  if (all <= LIMIT) return
  const size = `${N} neurons with their variables take about ${(all / 1e9).toFixed(1)} GB`
  fail('memory', `${size}: there is not enough memory`, 'make the group smaller')
}
