import { describe, expect, it } from 'vitest'
import {
  figuresOf,
  pyplotAxhline,
  pyplotBar,
  pyplotFill,
  pyplotGca,
  pyplotPlot,
  pyplotXlim,
  pyplotXscale,
  pyplotXticks,
  pyplotYlim,
} from '../../../runtime/plot/index.js'
import type { PlotHost } from '../../../runtime/plot/index.js'
import type { Value } from '../../../runtime/values/value.js'

// xlim() after plot(x, x), recorded from matplotlib 3.6.3
const recorded: [x: number[], scale: string, limits: [number, number]][] = [
  [[0, 10], 'linear', [-0.5, 10.5]],
  [[0, 10], 'log', [0.7943282347242815, 125.89254117941675]],
  [[5, 5], 'linear', [4.725, 5.275]],
  [[5, 5], 'log', [0.8912509381337455, 11.220184543019634]],
  [[-3, -1, Number.NaN], 'linear', [-3.1, -0.9]],
  [[-3, -1, Number.NaN], 'log', [0.8912509381337455, 11.220184543019634]],
  [[0, 0], 'linear', [-0.055, 0.055]],
  [[1e-300, 2e-300], 'linear', [-0.055, 0.055]],
  [[1e-300, 2e-300], 'log', [9.659363289247855e-301, 2.0705298476827485e-300]],
  [[1e6, 1e6 + 1], 'linear', [999999.95, 1000001.05]],
  [[1e6, 1e6 + 1], 'log', [999999.9500000254, 1000001.0500000266]],
  [[], 'linear', [-0.055, 0.055]],
  [[], 'log', [0.8912509381337455, 11.220184543019634]],
  [[Infinity, 1, 2], 'linear', [0.95, 2.05]],
]

const axesOf = (sim: PlotHost) => figuresOf(sim)[0].axes[0]

function draw(...calls: ((sim: PlotHost) => Value)[]) {
  const sim: PlotHost = {}
  for (const call of calls) call(sim)
  return axesOf(sim)
}

describe('automatic limits', () => {
  it.each(recorded)('of %o on a %s axis', (x, scale, [low, high]) => {
    const { limits } = draw(
      (sim) => pyplotPlot(sim, [x, x], {}),
      (sim) => pyplotXscale(sim, [scale], {}),
    ).x
    expect(limits[0] / low).toBeCloseTo(1, 10)
    expect(limits[1] / high).toBeCloseTo(1, 10)
  })

  it('are 0 to 1 for axes without an artist', () => {
    expect(draw((sim) => pyplotGca(sim, [], {})).x.limits).toEqual([0, 1])
  })

  it('leave no margin at the foot of bars', () => {
    const { y } = draw((sim) =>
      pyplotBar(
        sim,
        [
          [0, 1],
          [2, 4],
        ],
        {},
      ),
    )
    expect(y.limits).toEqual([0, 4.2])
  })

  it('have margins about a filled polygon', () => {
    const { x, y } = draw((sim) => pyplotFill(sim, [[0, 10, 10, 0], [0, 0, 20, 20], 'b'], {}))
    expect(x.limits).toEqual([-0.5, 10.5])
    expect(y.limits).toEqual([-1, 21])
  })

  it('follow axhline in y only', () => {
    const { x, y } = draw((sim) => pyplotAxhline(sim, [5], {}))
    expect(x.limits).toEqual([0, 1])
    expect(y.limits).toEqual([4.725, 5.275])
  })
})

describe('limits of the script', () => {
  it('stay when more is drawn', () => {
    const { x } = draw(
      (sim) => pyplotXlim(sim, [0n, 50n], {}),
      (sim) =>
        pyplotPlot(
          sim,
          [
            [0, 100],
            [0, 1],
          ],
          {},
        ),
    )
    expect(x.limits).toEqual([0, 50])
  })

  it('may be one of two, a pair, or turned round', () => {
    const plot = (sim: PlotHost) =>
      pyplotPlot(
        sim,
        [
          [0, 10],
          [0, 10],
        ],
        {},
      )
    expect(draw(plot, (sim) => pyplotXlim(sim, [], { right: 20 })).x.limits).toEqual([-0.5, 20])
    expect(draw(plot, (sim) => pyplotYlim(sim, [[10, 0]], {})).y.limits).toEqual([10, 0])
  })

  it('widen for fixed ticks until the next artist', () => {
    const plot = (sim: PlotHost) =>
      pyplotPlot(
        sim,
        [
          [0, 10],
          [0, 10],
        ],
        {},
      )
    const ticks = (sim: PlotHost) => pyplotXticks(sim, [[0, 40]], {})
    expect(draw(plot, ticks).x.limits).toEqual([-0.5, 40])
    expect(draw(plot, ticks, plot).x.limits).toEqual([-0.5, 10.5])
  })

  it('refuse NaN', () => {
    expect(() => draw((sim) => pyplotXlim(sim, [Number.NaN, 1], {}))).toThrow(/NaN/)
  })
})
