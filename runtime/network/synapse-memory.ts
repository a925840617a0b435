/** The memory of synapses is predicted before it is taken. */
import { sizeText } from '../synapses/size-text.js'
import { fail } from '../values/script-error.js'
import type { Synapses } from './synapses.js'

/** Bytes that the synapses of one object may take. */
const LIMIT = 8e9
const MOST = 2147483647

/** How many synapses there may be: each takes its indices and its variables. */
export const mostSynapses = (synapses: Synapses): number =>
  Math.min(MOST, Math.floor(LIMIT / bytesOf(synapses)))

/** Before `count` more are made. Throws run/memory. */
export function requireMemory(synapses: Synapses, count: number): void {
  const all = synapses.N + count
  if (all <= mostSynapses(synapses)) return
  fail(
    'memory',
    `${Math.round(all)} synapses of '${synapses.name}' take about ` +
      `${sizeText(all * bytesOf(synapses))}: there is not enough memory`,
    'connect fewer neurons, or with a smaller probability',
  )
}

/** Before a generator counts so far for one neuron. Throws run/memory. */
export function requireRow({ name }: Synapses, count: number): void {
  if (count <= MOST) return
  fail(
    'memory',
    `the generator of connect() goes over ${count} numbers for each neuron of '${name}', which ` +
      `take about ${sizeText(4 * count)}: there is not enough memory`,
    'count over the neurons of the other side, N_pre or N_post, at most',
  )
}

function bytesOf({ definition }: Synapses): number {
  const bytes = { float: 8, integer: 4, boolean: 1 }
  const variables = Object.values(definition.variables)
  return variables.reduce((sum, { type }) => sum + bytes[type], 8)
}
