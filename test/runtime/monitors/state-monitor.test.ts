import { describe, expect, it } from 'vitest'
import { callMonitorMethod } from '../../../runtime/monitors/methods.js'
import { givenClock } from '../../../runtime/network/common-values.js'
import { createStateMonitor } from '../../../runtime/monitors/state-monitor.js'
import { runNetwork } from '../../../runtime/network/run-network.js'
import type { Simulation } from '../../../runtime/network/simulation.js'
import { getItem } from '../../../runtime/values/items.js'
import { slice } from '../../../runtime/values/slice.js'
import { NDArray, type Quantity, type Value } from '../../../runtime/values/value.js'
import { codeOf, seconds, simulation, tinyGroup, volts } from '../network/tiny.js'

const definition = { id: 'M', line: 2, variables: ['v', 'n', 'b', 's'] }

function monitored(record: Value, more: { when?: string; dt?: Value } = {}) {
  const sim = simulation()
  const { dt, ...rest } = more
  const clock = dt === undefined ? undefined : givenClock(sim, dt, null)
  const G = tinyGroup(sim)
  const M = createStateMonitor(sim, definition, { source: G, record, clock, ...rest })
  return { sim, G, M }
}

const run = (sim: Simulation, objects: Record<string, Value>, t: number) =>
  runNetwork(sim, seconds(t), { objects, externals: { gain: 1 } })

const array = (value: Value | undefined): NDArray =>
  value instanceof NDArray ? value : ((value as Quantity).value as NDArray)

describe('StateMonitor', () => {
  it('M2 records at the start of each step, M5 with the types of the variables', async () => {
    const { sim, G, M } = monitored([2n, 0n])
    G.setAttribute('s', volts(7))
    await run(sim, { G, M }, 3e-4)
    const v = array(M.getAttribute('v'))
    expect(v.shape).toEqual([2, 3])
    expect([...v.data]).toEqual([0, 1, 2, 0, 1, 2])
    expect(array(M.getAttribute('n')).dtype).toBe('int32')
    expect([...array(M.getAttribute('n')).data]).toEqual([0, 0, 0, 0, 1, 2])
    expect(array(M.getAttribute('b')).dtype).toBe('bool')
    expect([...array(M.getAttribute('s')).data]).toEqual([7, 7, 7, 7, 7, 7])
    expect(M.getAttribute('w')).toBeUndefined()
  })

  it('M3 finds neurons by their index', async () => {
    const { sim, G, M } = monitored([2n, 0n], { when: 'end' })
    G.setAttribute('v', volts(1))
    await run(sim, { G, M }, 2e-4)
    const first = getItem(M, 0n) as { getAttribute(name: string): Value }
    expect([...array(first.getAttribute('v')).data]).toEqual([2, 3])
    expect(codeOf(() => getItem(M, 1n))).toBe('run/index')
    expect(codeOf(() => getItem(M, 0.5))).toBe('run/type')
    expect(codeOf(() => getItem(M, slice(0n, 1n, null)))).toBe('run/type')
    const both = getItem(M, [0n, 2n]) as { getAttribute(name: string): Value }
    expect(array(both.getAttribute('v_')).shape).toEqual([2, 2])
  })

  it.each([[-1n], [3n], [[0n, 5n]]])('M3 refuses the index %s', (record) => {
    expect(codeOf(() => monitored(record))).toBe('run/index')
  })

  it('refuses what is no index, no group, no step', () => {
    expect(codeOf(() => monitored(null))).toBe('run/type')
    expect(codeOf(() => monitored('v'))).toBe('run/type')
    expect(codeOf(() => monitored(0n, { dt: seconds(0) }))).toBe('run/value')
    expect(codeOf(() => monitored(0n, { dt: volts(1) }))).toBe('run/dimension-mismatch')
    const sim = simulation()
    const values = { source: 3n, record: true }
    expect(codeOf(() => createStateMonitor(sim, definition, values))).toBe('run/type')
  })

  it('M4 records at 0, 5 and 10 with five times the step in 11 steps', async () => {
    const { sim, G, M } = monitored(true, { dt: seconds(5e-4) })
    await run(sim, { G, M }, 11e-4)
    const steps = Array.from(M.times.data(), (t) => Math.round(t / 1e-4))
    expect(steps).toEqual([0, 5, 10])
    expect(M.monitorResult().dt).toBe(5e-4)
    expect(M.monitorResult().v).toEqual([0, 1, 2].map(() => Float64Array.of(0, 5, 10)))
  })

  it('M7 appends one sample after a run', async () => {
    const { sim, G, M } = monitored(0n)
    expect(codeOf(() => callMonitorMethod(M, 'record_single_timestep'))).toBe('run/type')
    await run(sim, { G, M }, 2e-4)
    callMonitorMethod(M, 'record_single_timestep')
    expect([...array(M.getAttribute('v')).data]).toEqual([0, 1, 2])
    expect(M.times.data()[2]).toBe(2e-4)
  })

  it('M11 has empty arrays of the right shape before a run', () => {
    expect(array(monitored([1n, 2n]).M.getAttribute('v')).shape).toEqual([2, 0])
    expect(array(monitored(false).M.getAttribute('n')).dtype).toBe('int32')
  })

  it('refuses a recording that cannot fit before the run starts', async () => {
    const { sim, G, M } = monitored(true)
    const failure = await run(sim, { G, M }, 1e12).catch((error) => error)
    expect(failure.code).toBe('run/memory')
    expect(failure.message).toContain("'statemonitor' would record")
    expect(G.arrays.v[0]).toBe(0)
  })

  it('predicts the size: 8 bytes for t, 7 doubles, 3 integers and 3 booleans in each step', async () => {
    const { sim, G, M } = monitored(true)
    const failure = await run(sim, { G, M }, 1e4).catch((error) => error)
    expect(failure.message).toContain('would record 7.1 GB')
    expect(M.times.data().buffer.byteLength).toBeLessThan(1e5)
  })

  it('refuses to run where its source does not have the variable', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const M = createStateMonitor(
      sim,
      { ...definition, variables: ['w'] },
      { source: G, record: 0n },
    )
    const failure = await run(sim, { G, M }, 1e-4).catch((error) => error)
    expect(failure.code).toBe('run/attribute')
  })

  it('keeps its array without units until it records more, and copies the one with units', async () => {
    const { sim, G, M } = monitored(true)
    await run(sim, { G, M }, 2e-4)
    const before = array(M.getAttribute('v_'))
    expect(array(M.getAttribute('v_'))).toBe(before)
    expect(array(M.getAttribute('v'))).not.toBe(array(M.getAttribute('v')))
    expect([...before.data]).toEqual([0, 1, 0, 1, 0, 1])
    await run(sim, { G, M }, 1e-4)
    expect([...array(M.getAttribute('v')).data]).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2])
    expect([...before.data]).toEqual([0, 1, 0, 1, 0, 1])
  })

  it('records indices, and the time step of its source', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const variables = ['i', 'dt']
    const M = createStateMonitor(sim, { ...definition, variables }, { source: G, record: [2n, 0n] })
    await run(sim, { G, M }, 2e-4)
    expect([...array(M.getAttribute('i')).data]).toEqual([2, 2, 0, 0])
    expect([...array(M.getAttribute('dt')).data]).toEqual([1e-4, 1e-4, 1e-4, 1e-4])
  })

  it('gives its states as a dict, time along the first axis', async () => {
    const { sim, G, M } = monitored([0n, 1n])
    await run(sim, { G, M }, 3e-4)
    const states = callMonitorMethod(M, 'get_states', ['v', 't']) as Map<string, Value>
    expect([...states.keys()]).toEqual(['v', 't'])
    expect(array(states.get('v')).shape).toEqual([3, 2])
    expect(codeOf(() => callMonitorMethod(M, 'get_states', ['w']))).toBe('run/attribute')
    expect(codeOf(() => callMonitorMethod(M, 'reinit'))).toBe('run/attribute')
  })
})
