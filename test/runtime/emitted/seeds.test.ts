import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../runtime/index.js'
import { resultJson } from '../../../runtime/results/json.js'
import * as correlated from './input-correlated.js'
import { simulate as latency } from './input-latency.js'

interface Recorded {
  readonly monitors: { M: { N: number; t: number[]; i: number[]; count: number[] } }
  readonly groups: { G: { N: number; state: Record<string, number[]> } }
  readonly scalars: Record<string, number>
}

/** What Brian 2.5.1 gave, with numpy's seed 1. */
function recorded(name: string): Recorded {
  const file = new URL(`../../numbers/seeds/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded
}

const written = (result: Result) => JSON.parse(resultJson(result)) as Recorded

describe('input-latency', () => {
  it("gives Brian's result file, bit for bit", async () => {
    const expected = recorded('input-latency')
    const actual = written(await latency({ seed: 1 }))
    expect(actual.monitors.M.N).toBe(1910)
    expect(actual.monitors).toEqual(expected.monitors)
    expect(actual.groups).toEqual(expected.groups)
    expect(actual.scalars).toEqual(expected.scalars)
  })

  it('keeps a figure as data', async () => {
    const { figures } = await latency({ seed: 1 })
    expect(figures.length).toBe(1)
    expect(figures[0].axes[0].x.label?.text).toBe('Time (ms)')
  })

  it('takes another number of neurons', async () => {
    const result = await latency({ seed: 1, set: { N: 200 } })
    expect(result.groups.G.N).toBe(200)
    expect(result.scalars.N).toBe(200)
    expect(Math.max(...result.monitors.M.i)).toBeLessThan(200)
  })

  it('runs twice at the same time with the same results', async () => {
    const [a, b] = await Promise.all([latency({ seed: 1 }), latency({ seed: 1 })])
    expect(a.monitors).toEqual(b.monitors)
  })
})

describe('input-correlated', () => {
  it("gives Brian's spikes over 78 runs", async () => {
    const expected = recorded('input-correlated')
    const actual = written(await correlated.simulate({ seed: 1 }))
    expect(correlated.runs).toBe(78)
    expect(actual.monitors.M.N).toBe(20312)
    expect(actual.monitors).toEqual(expected.monitors)
    // numpy's log is not always rounded correctly: a few normals differ by one unit
    for (const name of ['a', 'y'] as const) {
      const worst = expected.groups.G.state[name].map((x, k) =>
        Math.abs(actual.groups.G.state[name][k] / x - 1),
      )
      expect(Math.max(...worst)).toBeLessThan(1e-15)
    }
    for (const [name, value] of Object.entries(expected.scalars)) {
      expect(Math.abs(actual.scalars[name] / value - 1)).toBeLessThan(1e-12)
    }
  })
})
