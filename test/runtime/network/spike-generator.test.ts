import { describe, expect, it } from 'vitest'
import { runNetwork } from '../../../runtime/network/run-network.js'
import { createSpikeGenerator } from '../../../runtime/network/spike-generator.js'
import { spikeTable } from '../../../runtime/network/spike-table.js'
import { second } from '../../../runtime/values/dimension.js'
import { callMethod, setAttribute } from '../../../runtime/values/items.js'
import { quantity, type Value, vector } from '../../../runtime/values/value.js'
import { codeOf, seconds, simulation } from './tiny.js'

const times = (...values: number[]) => quantity(vector(Float64Array.from(values)), second)
const table = (who: Value, when: Value, period = 0, sorted = false) =>
  spikeTable(2, 1e-4, who, when, period, sorted)
const make = (N: Value, who: Value[], when: Value, period?: Value) =>
  createSpikeGenerator(simulation(), { id: 'S', line: 1 }, { N, indices: who, times: when, period })

// each case raises the like in Brian 2.5.1
describe('a SpikeGeneratorGroup', () => {
  it('sorts by time, then by index, unless it is told that they are sorted', () => {
    const { indices, times: sorted } = table([1n, 0n, 1n], times(2e-3, 2e-3, 1e-3))
    expect([...indices]).toEqual([1, 0, 1])
    expect([...sorted]).toEqual([1e-3, 2e-3, 2e-3])
    expect([...table([1n, 0n], times(2e-3, 1e-3), 0, true).indices]).toEqual([1, 0])
  })

  it('refuses spikes that cannot be', () => {
    expect(codeOf(() => table([0n], times(1e-3, 2e-3)))).toBe('run/value')
    expect(codeOf(() => table([2n], times(1e-3)))).toBe('run/value')
    expect(codeOf(() => table([-1n], times(1e-3)))).toBe('run/value')
    expect(codeOf(() => table([0n], times(-1e-3)))).toBe('run/value')
    expect(codeOf(() => table([0n], vector(Float64Array.of(1))))).toBe('run/dimension-mismatch')
    expect(codeOf(() => table([0n], times(1e-3), -1e-3))).toBe('run/value')
    expect(codeOf(() => table([0n], times(1e-3), 1e-3))).toBe('run/value')
    expect(codeOf(() => table(0n, times(1e-3)))).toBe('run/type')
  })

  it('has at least one neuron', () => {
    expect(codeOf(() => make(0n, [], times()))).toBe('run/type')
    expect(codeOf(() => make(2.5, [], times()))).toBe('run/type')
  })

  it('refuses two spikes of a neuron in one step, and a period between steps', async () => {
    const sim = simulation()
    const run = async (who: Value[], when: Value, period: Value = null) => {
      const S = createSpikeGenerator(
        sim,
        { id: 'S', line: 1 },
        { N: 2n, indices: who, times: when, period },
      )
      try {
        await runNetwork(sim, seconds(1e-3), { objects: { S }, externals: {} })
        return 'ran'
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(await run([0n, 0n], times(1e-3, 1.01e-3))).toBe('run/value')
    expect(await run([0n, 1n], times(1e-3, 1.01e-3))).toBe('ran')
    expect(await run([0n], times(0), quantity(1.05e-3, second))).toBe('run/unsupported')
    expect(await run([], times(), quantity(0.5e-4, second))).toBe('run/value')
  })

  it('has read-only variables', () => {
    const S = make(2n, [0n], times(1e-3))
    expect(codeOf(() => setAttribute(S, 'spike_time', times(1)))).toBe('run/type')
    expect(codeOf(() => setAttribute(S, 'foo', 1n))).toBe('run/attribute')
    expect(codeOf(() => callMethod(S, 'foo'))).toBe('run/attribute')
  })
})
