/** When synapses have their variables side by side, and how others read them then. */
import type { FloatState, Strided, VariableReader } from '../spikes/network-object.js'
import { Records } from '../synapses/records.js'
import { type Dimension, dimensionless } from '../values/dimension.js'
import type { StateArray, VariableDefinition } from './neuron-group.js'
import { type Synapses, sides } from './synapses.js'
import { dtypes, variableReader } from './variable-readers.js'

/** Going in and coming back take about as long as so many steps gain. */
const FEW_STEPS = 200

/**
 * For a run of so many steps; nothing where other kernels than those of pathways need the variables,
 * or where it would not pay. They come in the order of a pathway that lists them by delay.
 */
export function recordsOf(
  synapses: Synapses,
  steps: number,
  known?: Records,
): { readonly records: Records; readonly order?: Int32Array } | undefined {
  const { N, definition, runners, pathways, step } = synapses
  const { arena } = step
  if (!arena || N < arena.least || runners.length > pathways.length) return undefined
  if (!pathways.every((pathway) => pathway.definition.natives)) return undefined
  if (!pathways.some((pathway) => pathway.isScattered)) return undefined
  if (steps < FEW_STEPS && arena.least > 1) return undefined
  const all = Object.values(definition.natives ?? {})
  const read = new Set(all.flatMap(({ arrays }) => arrays))
  const variables: [string, VariableDefinition][] = Object.entries(definition.variables)
  const own = variables.filter(([name, { size }]) => {
    return size === 'N' && !name.startsWith('_delay_') && read.has(name)
  })
  const floats = own.filter(([, { type }]) => type === 'float').map(([name]) => name)
  if (!Records.pay(arena, floats, N)) return undefined
  const mayMove = floats.length === own.length && !all.some(({ numbers }) => numbers)
  const order = pathways.find((pathway) => pathway.byDelay)?.byDelay?.order
  const indices = ['_pre', '_post'].filter((name) => read.has(name))
  const records = known?.N === N ? known : new Records(arena, floats, N, indices)
  return { records, order: mayMove ? order : undefined }
}

/** Where a variable of floats is at this moment: one element of the array in each `stride`. */
function placeOf({ records, arrays }: Synapses, name: string): Strided<StateArray> {
  const start = records?.isIn ? records.names.indexOf(name) : -1
  if (!records || start < 0) return { array: arrays[name], start: 0, stride: 1 }
  const { floats, names, order, places } = records
  return { array: floats, start, stride: names.length, ...(order && { order, places }) }
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
      const { array, start, stride, places } = placeOf(synapses, stored)
      for (let k = 0; k < count; k++) {
        const s = indices[k]
        target[at + k] = array[start + stride * (places ? places[s] : s)]
      }
    },
  }
}
