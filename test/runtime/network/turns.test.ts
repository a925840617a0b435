/** onTurn: a run is held, goes on by so many steps, and ends at once where its signal says so. */
import { describe, expect, it } from 'vitest'
import { Interrupted } from '../../../runtime/network/interrupted.js'
import type { Progress } from '../../../runtime/network/pace.js'
import { runNetwork } from '../../../runtime/network/run-network.js'
import type { Simulation } from '../../../runtime/network/simulation.js'
import type { Value } from '../../../runtime/values/value.js'
import { monitor, seconds, simulation, tinyGroup } from './tiny.js'

const run = (sim: Simulation, objects: Record<string, Value>, duration = 1e-3) =>
  runNetwork(sim, seconds(duration), { objects, externals: { gain: 1n } })

const steps = (t: number) => Math.round(t / 1e-4)

describe('onTurn', () => {
  it('is asked before the first step of each run, and knows dt', async () => {
    const asked: Progress[] = []
    const sim = simulation({ onTurn: (progress) => void asked.push(progress) })
    const G = tinyGroup(sim)
    await run(sim, { G })
    await run(sim, { G })
    expect(asked.map(({ t, start, end }) => [t, start, end].map(steps))).toEqual([
      [0, 0, 10],
      [10, 10, 20],
    ])
    expect(asked[0]).toMatchObject({ fraction: 0, dt: 1e-4 })
  })

  it('is asked again after the steps that it names, or when the run ends', async () => {
    const seen: number[] = []
    const wanted = [1, 3, 2, 100]
    const sim = simulation({
      onTurn: ({ t }) => {
        seen.push(steps(t))
        return wanted[seen.length - 1]
      },
    })
    const G = tinyGroup(sim)
    await run(sim, { G })
    expect(seen).toEqual([0, 1, 4, 6])
    expect([...G.arrays.v]).toEqual([10, 10, 10])
    await run(sim, { G }, 2e-4)
    expect(seen).toEqual([0, 1, 4, 6, 10])
  })

  it.each([0, -1, Number.NaN, undefined])('%s sets no limit', async (answer) => {
    let asked = 0
    const sim = simulation({
      onTurn: () => {
        asked++
        return answer
      },
    })
    const G = tinyGroup(sim)
    await run(sim, { G })
    expect(asked).toBe(1)
    expect(G.arrays.v[0]).toBe(10)
  })

  it('holds the run while its promise is open, and that time does not count', async () => {
    let elapsed = 0
    let go = (_steps: number) => {}
    const sim = simulation({
      onTurn: (progress) => {
        elapsed = progress.elapsed
        return progress.t > 0 ? undefined : new Promise<number>((resolve) => (go = resolve))
      },
    })
    const G = tinyGroup(sim)
    const done = run(sim, { G })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(G.arrays.v[0]).toBe(0)
    go(5)
    await done
    expect(G.arrays.v[0]).toBe(10)
    expect(elapsed).toBeGreaterThan(0)
    expect(elapsed).toBeLessThan(0.3)
    expect(sim.runTime).toBeLessThan(300)
  })

  it('is left where the signal ends the run, which keeps what there is', async () => {
    const stop = new AbortController()
    const sim = simulation({
      signal: stop.signal,
      onTurn: ({ t }) =>
        t === 0 ? 4 : new Promise<void>(() => setTimeout(() => stop.abort(), 10)),
    })
    const G = tinyGroup(sim)
    const M = monitor(sim, G)
    await expect(run(sim, { G, M })).rejects.toBeInstanceOf(Interrupted)
    expect(G.arrays.v[0]).toBe(4)
    expect(M.length()).toBe(7)
  })

  it('is left too where it aborts and never answers, and is not asked afterwards', async () => {
    const stop = new AbortController()
    let asked = 0
    const sim = simulation({
      signal: stop.signal,
      onTurn: () => {
        asked++
        stop.abort()
        return new Promise<void>(() => {})
      },
    })
    const G = tinyGroup(sim)
    await expect(run(sim, { G })).rejects.toBeInstanceOf(Interrupted)
    await expect(run(sim, { G })).rejects.toBeInstanceOf(Interrupted)
    expect(asked).toBe(1)
  })

  it('ends the run with what it throws', async () => {
    const fault = new Error('no')
    const sim = simulation({ onTurn: () => Promise.reject(fault) })
    await expect(run(sim, { G: tinyGroup(sim) })).rejects.toBe(fault)
  })
})
