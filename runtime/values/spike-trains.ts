/** `M.spike_trains()`, from what the monitor answers to `t`, `i` and `count`. */
import { getAttribute } from './attributes.js'
import { second } from './dimension.js'
import { numeric } from './operand.js'
import { type NDArray, type ObjectValue, Quantity, type Value, vector } from './value.js'

/** A dict from each neuron to its times in seconds, those without spikes included. */
export function spikeTrains(monitor: ObjectValue): Value {
  const read = (name: string) => (numeric(getAttribute(monitor, name)).value as NDArray).data
  const times = read('t')
  const counts = Array.from<number>(read('count'))
  const trains = counts.map((n) => new Float64Array(n))
  const filled = counts.fill(0)
  read('i').forEach((i: number, k: number) => {
    trains[i][filled[i]++] = times[k]
  })
  return new Map(trains.map((train, i) => [BigInt(i), new Quantity(vector(train), second)]))
}
