/** What scripts see of synapses beside their variables: how many there are, and between whom. */
import { dimensionless } from '../values/dimension.js'
import { VariableView } from '../values/state-variable.js'
import { NDArray, type Value } from '../values/value.js'
import type { Synapses } from './synapses.js'

/** A number that can change: of synapses. */
export const countView = (synapses: Synapses, name: string, stored: string): VariableView =>
  new VariableView({
    owner: synapses.name,
    name,
    dimension: dimensionless,
    readOnly: true,
    array: () => new NDArray(synapses.arrays[stored], 'int32', []),
  })

/** A whole number of each synapse. */
export const numbersView = (
  synapses: Synapses,
  name: string,
  data: () => Int32Array,
): VariableView =>
  new VariableView({
    owner: synapses.name,
    name: name.replace(/_$/, ''),
    dimension: dimensionless,
    readOnly: true,
    array: () => new NDArray(data(), 'int32', [synapses.N]),
    place: (key: Value) => synapses.place(key),
  })
