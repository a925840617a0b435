import { describe, expect, it } from 'vitest'
import { runNetwork } from '../../../runtime/network/run-network.js'
import { callMonitorMethod } from '../../../runtime/monitors/methods.js'
import { createSpikeMonitor } from '../../../runtime/monitors/spike-monitor.js'
import { getAttribute, setAttribute } from '../../../runtime/values/items.js'
import { NDArray, type Quantity } from '../../../runtime/values/value.js'
import { codeOf, monitor, seconds, simulation, tinyGroup } from '../network/tiny.js'

describe('SpikeMonitor', () => {
  it('answers for its spikes', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const M = monitor(sim, G)
    await runNetwork(sim, seconds(3e-4), { objects: { G, M }, externals: { gain: 1 } })
    expect(M.getAttribute('num_spikes')).toBe(5n)
    expect(M.length()).toBe(5)
    const trains = callMonitorMethod(M, 'spike_trains') as Map<bigint, Quantity>
    const train = (i: bigint) => [...((trains.get(i) as Quantity).value as NDArray).data]
    expect(train(0n)).toEqual([0, 1e-4, 2e-4])
    expect(train(1n)).toEqual([1e-4])
    expect(train(2n)).toEqual([2e-4])
    const count = M.getAttribute('count') as { toArray(): NDArray }
    expect(count.toArray()).toEqual(new NDArray(Int32Array.of(3, 1, 1), 'int32', [3]))
  })

  it('can be read and not written', () => {
    const sim = simulation()
    const M = monitor(sim, tinyGroup(sim))
    expect(codeOf(() => setAttribute(M, 't', 1n))).toBe('run/attribute')
    expect(codeOf(() => setAttribute(M, 'foo', 1n))).toBe('run/attribute')
    expect(codeOf(() => getAttribute(M, 'foo'))).toBe('run/attribute')
    expect(codeOf(() => callMonitorMethod(M, 'foo'))).toBe('run/attribute')
  })

  it('counts only with record=False, and says so where times are asked for', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const values = { source: G, record: false }
    const M = createSpikeMonitor(sim, { id: 'M', line: 2, event: 'spike' }, values)
    await runNetwork(sim, seconds(3e-4), { objects: { G, M }, externals: { gain: 1 } })
    expect(M.getAttribute('num_spikes')).toBe(5n)
    for (const name of ['t', 'i', 'it', 't_']) {
      expect(codeOf(() => getAttribute(M, name))).toBe('run/attribute')
    }
    expect(() => getAttribute(M, 't')).toThrow('have not been recorded')
    expect(codeOf(() => callMonitorMethod(M, 'spike_trains'))).toBe('run/attribute')
  })

  it('needs a group with events', () => {
    expect(codeOf(() => monitor(simulation(), 3n))).toBe('run/type')
  })
})
