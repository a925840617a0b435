/** What follows a run, tried while it goes on, leaves no trace. */
import { describe, expect, it } from 'vitest'
import { createSubgroup } from '../../../runtime/network/subgroup.js'
import { runNetwork } from '../../../runtime/network/run-network.js'
import type { Simulation } from '../../../runtime/network/simulation.js'
import { pyplotPlot, pyplotRcParams } from '../../../runtime/plot/index.js'
import { figuresSoFar } from '../../../runtime/plot/so-far.js'
import type { FigureData } from '../../../runtime/plot/figure-data.js'
import { setItem } from '../../../runtime/values/items.js'
import { seconds, simulation, tinyGroup } from './tiny.js'

/** All that a preview could change. */
const stateOf = (sim: Simulation) => ({
  line: sim.line,
  stdout: sim.stdout,
  plot: JSON.stringify(sim.plot?.figures ?? null),
  style: JSON.stringify(sim.plot?.style ?? null),
  random: sim.random.saved(),
})

describe('preview', () => {
  it('gives what there is to see, and puts back names, line, output, random numbers and plots', () => {
    const told: string[] = []
    const sim = simulation({
      onPrint: (text) => told.push(text),
      onWarning: (text) => told.push(text),
    })
    let [x, y] = [1, 2]
    sim.at(3)
    sim.print('before')
    sim.random.uniform()
    const before = stateOf(sim)
    sim.follow(
      () => {
        sim.at(9)
        x = 10
        y = sim.random.uniform()
        sim.print('never seen')
        sim.warn('never heard')
        pyplotPlot(sim, [[1, 2]], {})
      },
      () => {
        const kept = [x, y]
        return () => {
          ;[x, y] = kept
        }
      },
    )
    const seen = sim.preview(undefined, () => [x, sim.line, sim.plot.figures.length])
    expect(seen).toEqual([10, 9, 1])
    expect([x, y]).toEqual([1, 2])
    expect(stateOf(sim)).toEqual(before)
    expect(sim.plot).toBeUndefined()
    expect(told).toEqual(['before'])
  })

  it('puts all back where it fails, in a function too, and gives nothing', () => {
    const sim = simulation()
    let x = 1
    sim.at(3)
    const before = stateOf(sim)
    sim.follow(
      () => {
        sim.enter(() => [])
        sim.at(20)
        x = 2
        throw new RangeError('too deep')
      },
      () => () => {
        x = 1
      },
    )
    expect(sim.preview(undefined, () => 1)).toBeUndefined()
    expect(x).toBe(1)
    expect(stateOf(sim)).toEqual(before)
    // the frame of the function is gone: names are free again at the next statement
    tinyGroup(sim)
    sim.at(4)
    expect(tinyGroup(sim).name).toBe('neurongroup')
  })

  it('keeps the names of objects that the running statement holds, and frees its own', () => {
    const sim = simulation()
    sim.at(1)
    const G = tinyGroup(sim)
    sim.follow(() => {
      sim.at(2)
      createSubgroup(sim, G, 0n)
    })
    sim.preview(undefined, () => 1)
    expect(tinyGroup(sim).name).toBe('neurongroup_1')
    expect(createSubgroup(sim, G, 1n).name).toBe('neurongroup_subgroup')
  })

  it('gives nothing where nothing follows, or not any more', () => {
    const sim = simulation()
    expect(sim.preview(undefined, () => 1)).toBeUndefined()
    sim.follow(() => {})
    expect(sim.preview(undefined, () => 1)).toBe(1)
    sim.follow()
    expect(sim.preview(undefined, () => 1)).toBeUndefined()
  })
})

describe('figuresSoFar', () => {
  const given = (sim: Simulation): FigureData[][] => {
    const all: FigureData[][] = []
    const look = figuresSoFar(sim, (figures) => all.push([...figures]))
    look()
    return all
  }

  it('has the settings that there are, and leaves them', () => {
    const sim = simulation()
    setItem(pyplotRcParams(sim), 'figure.figsize', [2n, 3n])
    sim.follow(() => {
      pyplotPlot(sim, [[1, 2]], {})
      setItem(pyplotRcParams(sim), 'figure.figsize', [9n, 9n])
    })
    expect(given(sim).map(([figure]) => figure.size)).toEqual([[2, 3]])
    expect(given(sim).map(([figure]) => figure.size)).toEqual([[2, 3]])
    expect(sim.plot.figures).toEqual([])
  })

  it('gives what the script has drawn before, and nothing where it has drawn nothing', () => {
    const sim = simulation()
    expect(given(sim)).toEqual([])
    sim.follow(() => {})
    expect(given(sim)).toEqual([])
    pyplotPlot(sim, [[1, 2]], {})
    sim.follow(() => void pyplotPlot(sim, [[3, 4]], {}))
    expect(given(sim).map(([figure]) => figure.axes[0].artists.length)).toEqual([1])
  })

  it('looks after a tenth of a second, then eight times a second at most, over many runs', async () => {
    const sim = simulation()
    const { now } = performance
    const looks: number[] = []
    let time = 0
    // a millisecond goes by whenever somebody looks at the clock, forty where figures are made
    performance.now = () => ++time
    sim.pace.look = () => {
      looks.push(time)
      time += looks.length > 3 ? 40 : 0
    }
    const start = time
    try {
      const G = tinyGroup(sim)
      for (let k = 0; k < 400; k++) {
        await runNetwork(sim, seconds(1e-4), { objects: { G }, externals: { gain: 1n } })
      }
    } finally {
      performance.now = now
    }
    const gaps = looks.map((look, k) => look - (looks[k - 1] ?? start))
    expect(looks.length).toBeGreaterThan(6)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100)
    expect(Math.min(...gaps.slice(1))).toBeGreaterThanOrEqual(125)
    // four fifths of the time are work
    expect(Math.min(...gaps.slice(4))).toBeGreaterThanOrEqual(200)
  })
})
