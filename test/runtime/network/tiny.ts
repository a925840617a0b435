/** Small objects for tests of the network. */
import { createSpikeMonitor, type SpikeMonitor } from '../../../runtime/monitors/spike-monitor.js'
import { createNeuronGroup } from '../../../runtime/network/create-neuron-group.js'
import { type NeuronGroup, neuronGroupClass } from '../../../runtime/network/neuron-group.js'
import { Simulation, type SimulationSettings } from '../../../runtime/network/simulation.js'
import type { Step } from '../../../runtime/network/step.js'
import { second } from '../../../runtime/values/dimension.js'
import { Quantity, type Value } from '../../../runtime/values/value.js'

export const volt = [2, 1, -3, -1, 0, 0, 0] as const
const none = [0, 0, 0, 0, 0, 0, 0] as const

export const seconds = (t: number): Quantity => new Quantity(t, second)
export const volts = (v: number): Quantity => new Quantity(v, volt)

export function simulation(settings: Partial<SimulationSettings> = {}): Simulation {
  return new Simulation({ seed: 0, set: new Map(), ...settings })
}

interface TinyArrays {
  readonly v: Float64Array
  readonly n: Int32Array
}

/** v counts the steps; neuron k spikes whenever v is a multiple of k + 1; n counts its spikes. */
export const tinyClass = neuronGroupClass<TinyArrays, { readonly gain: number }>({
  id: 'G',
  line: 1,
  variables: {
    v: { type: 'float', dimension: volt, size: 'N' },
    x: { type: 'float', dimension: none, size: 'N' },
    n: { type: 'integer', dimension: none, size: 'N' },
    b: { type: 'boolean', dimension: none, size: 'N' },
    s: { type: 'float', dimension: volt, size: 'one' },
  } as never,
  externals: ['gain'],
  events: ['spike'],
  runners: [
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: ({ n }, _externals, { count, events }: Step) => {
        for (let k = 0; k < count; k++) n[events[k]]++
      },
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      kernel: ({ v }, _externals, { N, events }: Step) => {
        let count = 0
        for (let i = 0; i < N; i++) if (v[i] % (i + 1) === 0) events[count++] = i
        return count
      },
    },
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      kernel: ({ v }, { gain }, { N }: Step) => {
        for (let i = 0; i < N; i++) v[i] += gain
      },
    },
  ],
})

export const tinyGroup = (sim: Simulation, N: Value = 3n): NeuronGroup =>
  createNeuronGroup(sim, tinyClass, { N })

export const monitor = (sim: Simulation, source: Value): SpikeMonitor =>
  createSpikeMonitor(sim, { id: 'M', line: 2, event: 'spike' }, { source })

/** The `code` that a call throws. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
  return undefined
}
