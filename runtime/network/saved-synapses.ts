/** What store() keeps of synapses, and whether it fits those to which restore() gives it. */
import { fail } from '../values/script-error.js'
import type { StateArray } from './neuron-group.js'
import type { SavedPathway } from './pathway.js'
import { failSize, quoted, requireParts } from './stored-parts.js'
import { grown } from './synaptic-arrays.js'
import type { Synapses } from './synapses.js'

export interface SavedSynapses {
  readonly arrays: readonly (readonly [string, StateArray])[]
  readonly pathways: readonly (readonly [string, SavedPathway])[]
  /** how many neurons there are on both sides */
  readonly sizes: string
  readonly connected: boolean
}

export const sizesOf = ({ arrays }: Synapses): string => `${arrays.N_pre[0]}, ${arrays.N_post[0]}`

/** Throws run/key for other variables or pathways, run/value for groups of other sizes. */
export function requireFit(synapses: Synapses, { arrays, pathways, sizes }: SavedSynapses): void {
  const { name } = synapses
  const own = synapses.pathways.map(({ definition }) => definition.name)
  const stored = namesOf(pathways)
  requireParts(name, 'variable', namesOf(arrays), Object.keys(synapses.arrays))
  requireParts(name, 'pathway', stored, own)
  const fresh = own.filter((pathway) => !stored.includes(pathway))
  if (fresh.length > 0) {
    fail('key', `the stored state has no state of the pathway ${quoted(fresh)} of '${name}'`)
  }
  if (sizes !== sizesOf(synapses)) failSize(name)
}

/** Variables that the stored synapses did not have keep their values, for n synapses. */
export function fitNewVariables(synapses: Synapses, { arrays }: SavedSynapses, n: number): void {
  const stored = namesOf(arrays)
  const all = synapses.arrays as Record<string, StateArray>
  for (const [name, { size, initial }] of Object.entries(synapses.definition.variables)) {
    if (size !== 'N' || name.startsWith('_delay_') || stored.includes(name)) continue
    all[name] = all[name].length > n ? all[name].slice(0, n) : grown(all[name], n, initial)
  }
}

const namesOf = (pairs: readonly (readonly [string, unknown])[]): string[] =>
  pairs.map(([name]) => name)
