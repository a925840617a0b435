/** The data behind figures. */
import { describe, expect, it } from 'vitest'
import {
  figuresOf,
  figureTables,
  type PlotHost,
  pyplotBar,
  pyplotHist,
  pyplotImshow,
  pyplotPlot,
  pyplotScatter,
  pyplotSubplot,
  pyplotTitle,
  pyplotVlines,
  pyplotXlabel,
  pyplotYlabel,
} from '../../../runtime/plot/index.js'
import { type Value, vector } from '../../../runtime/values/value.js'

type Draw = (sim: PlotHost) => Value

function drawn(...calls: readonly Draw[]) {
  const sim: PlotHost = {}
  for (const call of calls) call(sim)
  const [figure] = figuresOf(sim)
  const tables = figureTables(figure).map(({ title, columns }) => ({
    title,
    columns: columns.map(({ name, values }) => [name, Array.from<unknown>(values)]),
  }))
  return { figure, tables }
}

describe('figureTables', () => {
  it('names columns by the labels of the axes and passes the data itself', () => {
    const data = vector(Float64Array.of(1, 2, 3))
    const { tables, figure } = drawn(
      (sim) => pyplotPlot(sim, [data, [4, 5, 6]], { label: '$V_m$' }),
      (sim) => pyplotXlabel(sim, ['$\\tau$ (ms)'], {}),
    )
    expect(tables).toEqual([
      {
        title: 'Vm',
        columns: [
          ['τ (ms)', [1, 2, 3]],
          ['y', [4, 5, 6]],
        ],
      },
    ])
    const [artist] = figure.axes[0].artists
    const { values } = figureTables(figure)[0].columns[0]
    expect(artist.kind === 'line' && values === artist.x).toBe(true)
  })

  it('says which plot and which of its lines', () => {
    const { tables } = drawn(
      (sim) => pyplotSubplot(sim, [2n, 1n, 1n], {}),
      (sim) => pyplotPlot(sim, [[0, 1]], {}),
      (sim) => pyplotPlot(sim, [[0, 2]], { label: 'v' }),
      (sim) => pyplotTitle(sim, ['Cells'], {}),
      (sim) => pyplotSubplot(sim, [2n, 1n, 2n], {}),
      (sim) => pyplotPlot(sim, [[0, 3]], {}),
    )
    expect(tables.map(({ title }) => title)).toEqual([
      'Plot 1: Cells: Line 1',
      'Plot 1: Cells: v',
      'Plot 2',
    ])
  })

  it('has the edges and counts of a histogram', () => {
    const { tables } = drawn(
      (sim) => pyplotHist(sim, [[0, 0.2, 1.5, 2], 2n], {}),
      (sim) => pyplotXlabel(sim, ['ISI (ms)'], {}),
      (sim) => pyplotYlabel(sim, ['count'], {}),
    )
    expect(tables[0].columns).toEqual([
      ['ISI (ms) from', [0, 1]],
      ['ISI (ms) to', [1, 2]],
      ['count', [2, 2]],
    ])
  })

  it('has bars with their feet where these are not zero', () => {
    const { tables } = drawn((sim) => pyplotBar(sim, [[1, 2], [3, 4], 1, [0, 1]], {}))
    expect(tables[0].columns).toEqual([
      ['x from', [0.5, 1.5]],
      ['x to', [1.5, 2.5]],
      ['y from', [0, 1]],
      ['y to', [3, 5]],
    ])
  })

  it('has one column where segments do not move', () => {
    const { tables } = drawn((sim) => pyplotVlines(sim, [[1, 2], 0, [3, 4]], {}))
    expect(tables[0].columns).toEqual([
      ['x', [1, 2]],
      ['y from', [0, 0]],
      ['y to', [3, 4]],
    ])
  })

  it('has a row for each row of an image', () => {
    const { tables } = drawn((sim) =>
      pyplotImshow(
        sim,
        [
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ],
        {},
      ),
    )
    expect(tables).toEqual([
      {
        title: 'Image',
        columns: [
          ['y', [0, 1]],
          ['x = 0', [1, 4]],
          ['x = 1', [2, 5]],
          ['x = 2', [3, 6]],
        ],
      },
    ])
  })

  it('has the areas of points that differ', () => {
    const { tables } = drawn((sim) =>
      pyplotScatter(
        sim,
        [
          [0, 1],
          [2, 3],
        ],
        { s: [4, 9] },
      ),
    )
    expect(tables[0].columns).toEqual([
      ['x', [0, 1]],
      ['y', [2, 3]],
      ['area', [4, 9]],
    ])
  })
})
