import { describe, expect, it } from 'vitest'
import type { Artist } from '../../../runtime/plot/figure-data.js'
import {
  figuresOf,
  type PlotHost,
  pyplotBar,
  pyplotErrorbar,
  pyplotFill,
  pyplotFillBetween,
  pyplotHist,
  pyplotLegend,
  pyplotPlot,
  pyplotScatter,
  pyplotStep,
  pyplotVlines,
} from '../../../runtime/plot/index.js'
import { steps } from '../../../runtime/plot/steps.js'
import { hertz } from '../../../runtime/values/dimension.js'
import { NDArray, Quantity, type Tuple, type Value, vector } from '../../../runtime/values/value.js'

type Call = (sim: PlotHost, positional: Value[], keywords: Record<string, Value>) => Value

function artists(call: Call, positional: Value[], keywords: Record<string, Value> = {}): Artist[] {
  const sim: PlotHost = {}
  call(sim, positional, keywords)
  return [...figuresOf(sim)[0].axes[0].artists]
}

const lists = (artist: Artist) => {
  if (artist.kind !== 'line') throw new Error(`a ${artist.kind}`)
  return [Array.from(artist.x), Array.from(artist.y)]
}

describe('plot', () => {
  it('draws y over its index, groups, and formats', () => {
    const drawn = artists(pyplotPlot, [[5, 6], 'r', [1, 2], [3, 4], 'ko--', [7]])
    expect(drawn.map(lists)).toEqual([
      [
        [0, 1],
        [5, 6],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      [[0], [7]],
    ])
    expect(drawn).toMatchObject([
      { stroke: { color: '#ff0000', width: 1.5 } },
      {
        stroke: { color: '#000000', dash: [3.7 * 1.5, 1.6 * 1.5] },
        marker: { shape: 'o', size: 6 },
      },
      { stroke: { color: '#1f77b4' } },
    ])
  })

  it('draws a line for each column of a matrix', () => {
    const matrix = new NDArray(Float64Array.of(1, 2, 3, 4, 5, 6), 'float64', [3, 2])
    const drawn = artists(pyplotPlot, [[0, 1, 2], matrix])
    expect(drawn.map(lists)).toEqual([
      [
        [0, 1, 2],
        [1, 3, 5],
      ],
      [
        [0, 1, 2],
        [2, 4, 6],
      ],
    ])
    expect(drawn).toMatchObject([
      { stroke: { color: '#1f77b4' } },
      { stroke: { color: '#ff7f0e' } },
    ])
  })

  it('takes quantities in SI units, integers and booleans', () => {
    const rate = new Quantity(vector(Float64Array.of(1, 2)), hertz)
    expect(lists(artists(pyplotPlot, [[3n, true], rate])[0])).toEqual([
      [3, 1],
      [1, 2],
    ])
  })

  it('keeps its data when the script changes the array afterwards', () => {
    const data = Float64Array.of(1, 2)
    const sim: PlotHost = {}
    pyplotPlot(sim, [vector(data)], {})
    data[0] = 99
    expect(lists(figuresOf(sim)[0].axes[0].artists[0])[1]).toEqual([1, 2])
  })

  it('lets keywords win over the format, and a format without line has none', () => {
    const [line] = artists(pyplotPlot, [[1, 2], '.k'], { c: 'tab:red', ms: 1n, alpha: 0.5 })
    expect(line).not.toHaveProperty('stroke')
    expect(line).toMatchObject({ alpha: 0.5, marker: { shape: '.', size: 1, face: '#d62728' } })
  })

  it('refuses lengths that differ', () => {
    expect(() =>
      artists(pyplotPlot, [
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow(/2 and 3 elements/)
  })
})

describe('other artists', () => {
  it('step has a corner before each point, and keeps the points', () => {
    const [line] = artists(pyplotStep, [
      [0, 1, 2],
      [5, 6, 7],
    ])
    if (line.kind !== 'line') throw new Error(`a ${line.kind}`)
    expect(lists(line)).toEqual([
      [0, 1, 2],
      [5, 6, 7],
    ])
    const corners = steps(line, line.steps ?? 'post')
    expect([Array.from(corners.x), Array.from(corners.y)]).toEqual([
      [0, 0, 1, 1, 2],
      [5, 6, 6, 7, 7],
    ])
  })

  it('fill lies below lines and has no edge', () => {
    const [shape] = artists(pyplotFill, [[0, 1, 1], [0, 0, 1], 'lightblue'])
    expect(shape).toMatchObject({ kind: 'polygons', face: '#add8e6', zorder: 1 })
    expect(shape).not.toHaveProperty('edge')
  })

  it('fill_between breaks where `where` is false', () => {
    const where = [true, true, false, true, true]
    const [area] = artists(
      pyplotFillBetween,
      [
        [0, 1, 2, 3, 4],
        [1, 1, 1, 1, 1],
      ],
      { where },
    )
    expect(area).toMatchObject({
      polygons: [
        { x: Float64Array.of(0, 1, 1, 0), y: Float64Array.of(1, 1, 0, 0) },
        { x: Float64Array.of(3, 4, 4, 3) },
      ],
    })
  })

  it('hist counts as numpy does', () => {
    const data = [0, 0.1, 0.3, 0.3, 0.5, 0.7, 0.9, 1, 1]
    const [counts, edges] = (pyplotHist({}, [data, 5n], {}) as Tuple).items as NDArray[]
    // numpy.histogram(data, 5)
    expect(Array.from(counts.data)).toEqual([2, 2, 1, 1, 3])
    expect(Array.from(edges.data)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1])
  })

  it('hist with density has an area of one, and weights add up', () => {
    const items = (keywords: Record<string, Value>) =>
      (pyplotHist({}, [[1, 2, 2, 4]], { bins: [0, 2, 4], ...keywords }) as Tuple).items as NDArray[]
    expect(Array.from(items({ density: true })[0].data)).toEqual([0.125, 0.375])
    expect(Array.from(items({ weights: [1, 10, 100, 1000] })[0].data)).toEqual([1, 1110])
  })

  it('bar labels the ticks with words', () => {
    const sim: PlotHost = {}
    pyplotBar(
      sim,
      [
        ['a', 'b'],
        [1, 2],
      ],
      {},
    )
    expect(figuresOf(sim)[0].axes[0].x).toMatchObject({ ticks: [0, 1], tickLabels: ['a', 'b'] })
  })

  it('errorbar has bars and caps', () => {
    const drawn = artists(
      pyplotErrorbar,
      [
        [1, 2],
        [3, 4],
      ],
      {
        yerr: [
          [1, 1],
          [2, 3],
        ],
        capsize: 2n,
      },
    )
    expect(drawn.map(({ kind }) => kind)).toEqual(['line', 'segments', 'line', 'line'])
    expect(drawn[1]).toMatchObject({ y0: Float64Array.of(2, 3), y1: Float64Array.of(5, 7) })
  })

  it('scatter takes one colour or one for each point, but no colour map', () => {
    expect(
      artists(
        pyplotScatter,
        [
          [1, 2],
          [3, 4],
        ],
        { c: ['r', 'b'] },
      ),
    ).toMatchObject([{ faces: ['#ff0000', '#0000ff'], areas: Float64Array.of(36) }])
    expect(() =>
      artists(pyplotScatter, [[1, 2, 3, 4, 5], [3, 4, 5, 6, 7], 5n, [1, 2, 3, 4, 5]]),
    ).toThrow(/c=array/)
  })

  it('vlines repeats a single height', () => {
    expect(artists(pyplotVlines, [[1, 2], 0, 5])).toMatchObject([
      { x0: Float64Array.of(1, 2), y0: Float64Array.of(0, 0), y1: Float64Array.of(5, 5) },
    ])
    expect(() => artists(pyplotVlines, [[2], 0, [1, 2]])).toThrow(/do not fit/)
  })

  it('lines and bars at no place at all draw nothing', () => {
    const none = new Float64Array(0)
    expect(artists(pyplotVlines, [[], 0, 1])).toMatchObject([{ x0: none, y0: none, y1: none }])
    expect(artists(pyplotBar, [[], 1])).toMatchObject([{ kind: 'polygons' }])
  })

  it('vlines has as many lines as places: none for no spikes, no more than one for one', () => {
    expect(artists(pyplotVlines, [[], 0, 5])).toMatchObject([{ x0: Float64Array.of() }])
    expect(() => artists(pyplotVlines, [[1], [1, 2], 2])).toThrow(/arrays of 2 and 1/)
  })
})

describe('legend', () => {
  const labels = (...call: [Value[], Record<string, Value>]) => {
    const sim: PlotHost = {}
    const handles = pyplotPlot(sim, [[1, 2]], { label: 'one' }) as Value[]
    pyplotBar(sim, [[1], [2]], { label: 'bars' })
    pyplotPlot(sim, [[3, 4]], { label: '_hidden' })
    pyplotPlot(sim, [[3, 4]], { label: 'two' })
    const [positional, keywords] = call
    const given = positional.map((value) => (value === 'handles' ? handles : value))
    pyplotLegend(sim, given, keywords)
    return figuresOf(sim)[0].axes[0].legend?.entries.map(({ label }) => label)
  }

  it('has the labelled artists, containers last', () => {
    expect(labels([], {})).toEqual(['one', 'two', 'bars'])
  })

  it('takes labels, and handles with labels', () => {
    expect(labels([['x', 'y']], {})).toEqual(['x', 'y'])
    expect(labels(['handles', ['mine']], { loc: 1n })).toEqual(['mine'])
  })

  it('refuses a location that does not exist', () => {
    expect(() => labels([], { loc: 'upper middle' })).toThrow(/upper middle/)
  })
})
