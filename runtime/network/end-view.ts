/** Variables of the neurons as the script sees them at synapses: `S.v_post`. Semantics page 7.2. */
import { dimensionless } from '../values/dimension.js'
import { VariableView } from '../values/state-variable.js'
import { newArray } from '../values/operand.js'
import { NDArray, type Value } from '../values/value.js'
import type { NeuronGroup, StateArray } from './neuron-group.js'
import type { Synapses } from './synapses.js'
import { dtypes } from './variable-readers.js'

/** The value at the neuron of each synapse, of this moment; nothing where there is no such one. */
export function endView(synapses: Synapses, attribute: string): VariableView | undefined {
  const [, of, side, underscore] = split(attribute)
  if (side !== 'pre' && side !== 'post') return undefined
  const neurons = synapses.neurons[side] as Partial<NeuronGroup>
  const own = ends[of as 'i'] ?? of
  const declared = neurons.definition?.variables[of as never] as VariableOfNeurons | undefined
  const variable = own === of ? declared : index
  if (!variable || variable.linked || !neurons.arrays?.[own]) return undefined
  const { type, dimension, size } = variable
  const dtype = dtypes[type]
  const array = () => {
    const stored = neurons.arrays?.[own] as StateArray
    if (size === 'one') return new NDArray(stored, dtype, [])
    const indices = synapses.arrays[`_${side}`]
    const values = newArray(dtype, [indices.length])
    for (let s = 0; s < indices.length; s++) values.data[s] = stored[indices[s]]
    return values
  }
  const place = (key: Value) => synapses.place(key)
  const name = `${of}_${side}`
  // the script sees a copy: setEnd() writes to the neurons
  const readOnly = true
  const view = { owner: synapses.name, name, dimension, array, place, readOnly }
  return new VariableView(view, underscore === '')
}

/** where synapses keep their own i and j */
const ends = { i: '_pre', j: '_post' } as const
const index = { type: 'integer', dimension: dimensionless, size: 'N', linked: false } as const

/** What holds the values of `v_post`, and the neuron of each synapse. */
export function endArray(synapses: Synapses, attribute: string) {
  const [, of, side] = split(attribute)
  const stored = synapses.neurons[side as 'pre'].arrays?.[ends[of as 'i'] ?? of] as StateArray
  return { stored, neurons: synapses.arrays[`_${side}`] }
}

const split = (attribute: string): readonly string[] =>
  /^(.+)_(pre|post)(_?)$/.exec(attribute) ?? []

type VariableOfNeurons = NeuronGroup['definition']['variables'][never]
