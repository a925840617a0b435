/** When synapses have their variables side by side, and how others read them then. */
import type { FloatState, Strided, VariableReader } from '../spikes/network-object.js'
import { Records } from '../synapses/records.js'
import { type Dimension, dimensionless } from '../values/dimension.js'
import type { StateArray, VariableDefinition } from './neuron-group.js'
import { type Synapses, sides } from './synapses.js'
import { dtypes, variableReader } from './variable-readers.js'

/** Nothing where other kernels than those of pathways need them, or where it would not pay. */
export function recordsOf(synapses: Synapses, known?: Records): Records | undefined {
  const { N, definition, runners, pathways, step } = synapses
  const { arena } = step
  if (!arena || N < arena.least || runners.length > pathways.length) return undefined
  if (!pathways.every((pathway) => pathway.definition.natives)) return undefined
  if (!pathways.some((pathway) => pathway.isScattered)) return undefined
  if (known?.N === N) return known
  const read = new Set(Object.values(definition.natives ?? {}).flatMap(({ arrays }) => arrays))
  const variables: [string, VariableDefinition][] = Object.entries(definition.variables)
  const names = variables.flatMap(([name, { type, size }]) => {
    const own = type === 'float' && size === 'N' && !name.startsWith('_delay_')
    return own && read.has(name) ? name : []
  })
  return Records.pay(arena, names, N) ? new Records(arena, names, N) : undefined
}

/** Where a variable of floats is at this moment: one element of the array in each `stride`. */
function placeOf({ records, arrays }: Synapses, name: string): Strided<StateArray> {
  const start = records?.isIn ? records.names.indexOf(name) : -1
  if (!records || start < 0) return { array: arrays[name], start: 0, stride: 1 }
  return { array: records.floats, start, stride: records.names.length }
}

/** Places as they are whenever the watch for NaN looks. */
export const stateOf = (synapses: Synapses, name: string, dimension: Dimension): FloatState => ({
  name,
  dimension,
  place: () => placeOf(synapses, name) as Strided<Float64Array>,
})

export function synapticReader(synapses: Synapses, name: string): VariableReader | undefined {
  const stored = name === 'i' || name === 'j' ? sides[name] : name
  const variables: Readonly<Record<string, VariableDefinition>> = synapses.definition.variables
  const variable = variables[name]
  if (stored === name && variable?.size !== 'N') return variableReader(synapses, name)
  const { type, dimension } = variable ?? ({ type: 'integer', dimension: dimensionless } as const)
  return {
    dtype: dtypes[type],
    dimension,
    shared: false,
    read: (_time, indices, count, target, at) => {
      const { array, start, stride } = placeOf(synapses, stored)
      for (let k = 0; k < count; k++) target[at + k] = array[start + stride * indices[k]]
    },
  }
}
