/** `M.spike_trains()`, `M.values('v')`: what was recorded of each neuron, in the order of time. */
import { newArray } from '../values/operand.js'
import { type NDArray, quantity, type Value } from '../values/value.js'
import type { Column } from './column.js'

/**
 * A dict from each neuron to its values; neurons without events have empty arrays.
 * `neurons` says whose each value is, `count` how many each neuron has.
 */
export function valuesByNeuron(
  neurons: ArrayLike<number>,
  count: Int32Array,
  column: Column,
): Value {
  const values = column.data()
  const parts = Array.from(count, (n): NDArray => newArray(n ? column.dtype : 'float64', [n]))
  const filled = new Int32Array(count.length)
  for (let k = 0; k < values.length; k++) parts[neurons[k]].data[filled[neurons[k]]++] = values[k]
  return new Map(
    parts.map((part, i): [Value, Value] => [BigInt(i), quantity(part, column.dimension)]),
  )
}
