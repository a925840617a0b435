import { describe, expect, it } from 'vitest'
import { Interrupted } from '../../../runtime/network/interrupted.js'
import { runNetwork } from '../../../runtime/network/run-network.js'
import { startScope } from '../../../runtime/network/script.js'
import type { Simulation } from '../../../runtime/network/simulation.js'
import type { Value } from '../../../runtime/values/value.js'
import { monitor, seconds, simulation, tinyGroup, volts } from './tiny.js'

const run = (sim: Simulation, objects: Record<string, Value | undefined>, duration = 1e-3) =>
  runNetwork(sim, seconds(duration), { objects, externals: { gain: 1n } })

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: { code?: string }) => error.code ?? error,
  )

describe('runNetwork', () => {
  it('updates, detects, records and resets in the order of the schedule', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const M = monitor(sim, G)
    await run(sim, { G, M }, 4e-4)
    expect([...G.arrays.v]).toEqual([4, 4, 4])
    expect([...M.monitorResult().i]).toEqual([0, 0, 1, 0, 2, 0, 1])
    expect([...M.monitorResult().t].map((t) => Math.round(t / 1e-4))).toEqual([0, 1, 1, 2, 2, 3, 3])
    expect([...M.count]).toEqual([4, 2, 1])
    expect([...G.arrays.n]).toEqual([4, 2, 1])
    expect(G.eventList('spike')?.count).toBe(0)
  })

  it('goes on with the same objects and starts anew with new ones', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    await run(sim, { G })
    await run(sim, { G })
    expect(sim.magic.t).toBe(2e-3)
    await run(sim, { G: tinyGroup(sim) })
    expect(sim.magic.t).toBe(1e-3)
    expect(await failure(run(sim, { G }))).toBe('run/magic')
  })

  it('refuses a mixture, but lets monitors join', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    await run(sim, { G })
    const M = monitor(sim, G)
    await run(sim, { G, M })
    expect(M.monitorResult().t[0]).toBe(1e-3)
    expect(await failure(run(sim, { G, M, H: tinyGroup(sim) }))).toBe('run/magic')
  })

  it('switches a monitor off whose group is missing, and says so', async () => {
    const warnings: string[] = []
    const sim = simulation({ onWarning: (text) => warnings.push(text) })
    const G = tinyGroup(sim)
    const H = tinyGroup(sim)
    const M = monitor(sim, G)
    await run(sim, { H, M })
    expect(warnings).toEqual([
      "'spikemonitor' is part of this run but 'neurongroup', on which it depends, is not: " +
        "'spikemonitor' is inactive from now on",
    ])
    expect(M.length()).toBe(0)
  })

  it('lets no time pass where there is nothing to run', async () => {
    const sim = simulation()
    await run(sim, { x: 3n, y: undefined })
    expect(sim.magic.t).toBe(0)
  })

  it('leaves out what start_scope hides', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    startScope(sim)
    const H = tinyGroup(sim)
    await run(sim, { G, H })
    expect([G.arrays.v[0], H.arrays.v[0]]).toEqual([0, 10])
  })

  it('refuses durations that are none', async () => {
    const sim = simulation()
    const withDuration = (duration: Value) =>
      failure(runNetwork(sim, duration, { objects: {}, externals: {} }))
    expect(await withDuration(0n)).toBe('run/dimension-mismatch')
    expect(await withDuration(volts(1))).toBe('run/dimension-mismatch')
    expect(await withDuration('a')).toBe('run/type')
    expect(await withDuration(seconds(Infinity))).toBe('run/value')
    expect(await withDuration(seconds(-1))).toBe('run/value')
  })

  it('reads externals at each run and says which one is missing', async () => {
    const sim = simulation()
    const G = tinyGroup(sim)
    const withGain = (gain: Value | undefined) =>
      failure(runNetwork(sim, seconds(1e-4), { objects: { G }, externals: { gain } }))
    await withGain(volts(0.5))
    await withGain(2n)
    expect(G.arrays.v[0]).toBe(2.5)
    expect(await withGain(undefined)).toBe('run/name')
    expect(await withGain([1n, 2n])).toBe('run/type')
  })

  it('yields in a long run after many short ones', async () => {
    const controller = new AbortController()
    const sim = simulation({ signal: controller.signal })
    const G = tinyGroup(sim)
    for (let k = 0; k < 300; k++) await run(sim, { G }, 1e-4)
    setTimeout(() => controller.abort(), 20)
    const began = performance.now()
    expect(await failure(run(sim, { G }, 1e3))).toBeInstanceOf(Interrupted)
    expect(performance.now() - began).toBeLessThan(200)
  })

  it('stops within 50 ms of an abort and reports progress', async () => {
    const controller = new AbortController()
    const fractions: number[] = []
    const sim = simulation({
      signal: controller.signal,
      onProgress: ({ fraction }) => fractions.push(fraction),
    })
    let aborted = 0
    setTimeout(() => {
      aborted = performance.now()
      controller.abort()
    }, 250)
    const error = await failure(run(sim, { G: tinyGroup(sim) }, 1e6))
    expect(error).toBeInstanceOf(Interrupted)
    expect(performance.now() - aborted).toBeLessThan(50)
    expect(fractions.length).toBeGreaterThan(0)
    expect(fractions.every((fraction) => fraction > 0 && fraction < 1)).toBe(true)
  })
})
