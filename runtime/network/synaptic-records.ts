/** When synapses have their variables side by side, and how others read them then. */
import type { FloatState, Strided, VariableReader } from '../spikes/network-object.js'
import { Records } from '../synapses/records.js'
import type { Arena } from '../wasm/arena.js'
import { type Dimension, dimensionless } from '../values/dimension.js'
import type { StateArray, VariableDefinition } from './neuron-group.js'
import { type Synapses, sides } from './synapses.js'
import { arenaOf } from './synaptic-arrays.js'
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
  const { N, pathways, step } = synapses
  const recorded = recordedOf(synapses, steps)
  if (!recorded) return undefined
  const { floats, indices, mayMove } = recorded
  const order = pathways.find((pathway) => pathway.byDelay)?.byDelay?.order
  const records = known?.N === N ? known : new Records(step.arena as Arena, floats, N, indices)
  return { records, order: mayMove ? order : undefined }
}

interface Recorded {
  readonly floats: readonly string[]
  readonly indices: readonly string[]
  readonly mayMove: boolean
}

/** The variables that would lie side by side, and arrays that would be in the order of these. */
function recordedOf(synapses: Synapses, steps: number): Recorded | undefined {
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
  return { floats, indices: ['_pre', '_post'].filter((name) => read.has(name)), mayMove }
}

/**
 * Bytes that a run of so many steps adds to synapses: variables side by side, arrays that move to where
 * kernels of WebAssembly read them, lists by delay.
 */
export function addedBytes(synapses: Synapses, steps: number): number {
  const { N, arrays, definition, pathways, records } = synapses
  const recorded = recordedOf(synapses, steps)
  const listed = pathways.find((pathway) => pathway.listsByDelay)
  const moves = recorded?.mayMove === true && listed !== undefined
  let bytes = 0
  if (recorded && records?.N !== N) {
    const { floats, indices } = recorded
    bytes += N * (8 * floats.length + (moves ? 4 + 4 * indices.length : 0))
  }
  for (const pathway of pathways) bytes += pathway.addedBytes(moves, pathway === listed)
  for (const [name, { size }] of Object.entries(definition.variables)) {
    const arena = arenaOf(synapses, name)
    const isMoved = arena && size === 'N' && !recorded?.floats.includes(name)
    if (isMoved && !arena.holds(arrays[name])) bytes += arrays[name].byteLength
  }
  for (const name of ['_pre', '_post']) {
    const arena = arenaOf(synapses, name)
    if (arena && !arena.holds(arrays[name])) bytes += arrays[name].byteLength
  }
  return bytes
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
