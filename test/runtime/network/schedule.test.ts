import { expect, it } from 'vitest'
import { inScheduleOrder } from '../../../runtime/network/schedule.js'

it('sorts by slot, order and name as text', () => {
  const runner = (name: string, slot: string, order = 0) => ({ name, slot, order, run: () => {} })
  // the order of Brian's scheduling_summary()
  const sorted = [
    runner('neurongroup_1_stateupdater', 'groups'),
    runner('neurongroup_stateupdater', 'groups'),
    runner('neurongroup_spike_thresholder', 'thresholds'),
    runner('spikemonitor', 'thresholds', 1),
    runner('neurongroup_ev_thresholder', 'after_thresholds'),
    runner('down', 'synapses', -1),
    runner('up', 'synapses', -1),
    runner('neurongroup_spike_resetter', 'resets'),
    runner('ratemonitor', 'end'),
  ]
  expect(inScheduleOrder([...sorted].reverse())).toEqual(sorted)
})
