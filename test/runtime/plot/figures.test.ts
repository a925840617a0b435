import { describe, expect, it } from 'vitest'
import {
  callPlotMethod,
  figuresOf,
  type PlotHost,
  pyplotClose,
  pyplotFigure,
  pyplotGcf,
  pyplotPlot,
  pyplotSavefig,
  pyplotShow,
  pyplotSubplot,
  pyplotSubplots,
  pyplotTightLayout,
  pyplotTitle,
  pyplotXlabel,
  pyplotYlabel,
} from '../../../runtime/plot/index.js'
import * as room from '../../../runtime/plot/index.js'
import { pyplotNames } from '../../../runtime/plot/pyplot-names.js'
import { getAttribute } from '../../../runtime/values/items.js'
import { type ObjectValue, Tuple } from '../../../runtime/values/value.js'

const plotLine = (sim: PlotHost) =>
  pyplotPlot(
    sim,
    [
      [0, 1],
      [0, 1],
    ],
    {},
  )

function expectPosition(found: readonly number[], recorded: readonly number[], digits: number) {
  found.forEach((x, k) => {
    expect(x).toBeCloseTo(recorded[k], digits)
  })
}

describe('figures', () => {
  it('are made on demand with the default size and place', () => {
    const sim: PlotHost = {}
    plotLine(sim)
    const [figure] = figuresOf(sim)
    expect(figure).toMatchObject({ number: 1, size: [6.4, 4.8], dpi: 100 })
    expectPosition(figure.axes[0].position, [0.125, 0.11, 0.775, 0.77], 12)
  })

  it('are found again by number', () => {
    const sim: PlotHost = {}
    const first = pyplotFigure(sim, [1n], { figsize: new Tuple([3, 2]), dpi: 50n })
    pyplotFigure(sim, [], {})
    expect(pyplotFigure(sim, [1n], {})).toBe(first)
    expect(pyplotGcf(sim, [], {})).toBe(first)
    expect(figuresOf(sim).map((figure) => figure.number)).toEqual([1, 2])
  })

  it('stay in the result when shown or closed, and the next plot makes a new one', () => {
    const sim: PlotHost = {}
    plotLine(sim)
    pyplotShow(sim, [], {})
    plotLine(sim)
    pyplotClose(sim, ['all'], {})
    plotLine(sim)
    expect(figuresOf(sim)).toHaveLength(3)
  })

  it('belong to one simulation', () => {
    const [one, other]: PlotHost[] = [{}, {}]
    plotLine(one)
    expect(figuresOf(other)).toEqual([])
  })

  it('take a name from savefig', () => {
    const sim: PlotHost = {}
    pyplotSavefig(sim, ['rate.png'], { dpi: 300n })
    expect(figuresOf(sim)[0].name).toBe('rate.png')
  })
})

describe('subplots', () => {
  // ax.get_position().bounds, matplotlib 3.6.3
  it('stand where GridSpec puts them', () => {
    const sim: PlotHost = {}
    pyplotSubplot(sim, [211n], {})
    pyplotSubplot(sim, [2n, 2n, 4n], {})
    const [upper, corner] = figuresOf(sim)[0].axes
    expectPosition(upper.position, [0.125, 0.53, 0.775, 0.35], 10)
    expectPosition(corner.position, [0.5477272727, 0.11, 0.3522727273, 0.35], 8)
  })

  it('are found again by place, and covered ones go', () => {
    const sim: PlotHost = {}
    const first = pyplotSubplot(sim, ['211'], {})
    pyplotSubplot(sim, [212n], {})
    expect(pyplotSubplot(sim, [211n], {})).toBe(first)
    pyplotSubplot(sim, [111n], {})
    expect(figuresOf(sim)[0].axes).toHaveLength(1)
  })

  it('come as one axes, or as an array in one or two dimensions', () => {
    const shape = (...count: bigint[]) => {
      const axes = (pyplotSubplots({}, count, {}) as Tuple).items[1]
      return axes instanceof room.ObjectArray ? axes.shape : 'one'
    }
    expect(shape()).toBe('one')
    expect(shape(3n)).toEqual([3])
    expect(shape(1n, 2n)).toEqual([2])
    expect(shape(2n, 3n)).toEqual([2, 3])
  })

  it('share limits and inner labels', () => {
    const sim: PlotHost = {}
    const grid = (pyplotSubplots(sim, [2n], { sharex: true }) as Tuple).items[1]
    const axes = (grid as room.ObjectArray).items as ObjectValue[]
    callPlotMethod(
      axes[0],
      'plot',
      [
        [0, 10],
        [0, 1],
      ],
      {},
    )
    callPlotMethod(axes[1], 'set_xlim', [0, 7], {})
    const [upper, lower] = figuresOf(sim)[0].axes
    expect(upper.x.limits).toEqual([0, 7])
    expect([upper.x.labelled, lower.x.labelled, upper.y.labelled]).toEqual([false, true, true])
  })

  it('refuse a grid without rows, and sharing with what is not axes', () => {
    expect(() => pyplotSubplots({}, [0n], {})).toThrow(/0 rows/)
    expect(() => pyplotSubplot({}, [211n], { sharex: 3n })).toThrow(/expects axes/)
  })

  it('refuse a number outside the grid', () => {
    expect(() => pyplotSubplot({}, [2n, 1n, 3n], {})).toThrow(/1 to 2/)
  })
})

describe('tight_layout', () => {
  // positions of matplotlib 3.6.3, whose fonts are hinted to pixels
  it('fits the labels of the latency example', () => {
    const sim: PlotHost = {}
    pyplotPlot(sim, [[0, 42.3], [0, 999], '.k'], {})
    pyplotXlabel(sim, ['Time (ms)'], {})
    pyplotYlabel(sim, ['Neuron index'], {})
    pyplotTightLayout(sim, [], {})
    expectPosition(figuresOf(sim)[0].axes[0].position, [0.12465, 0.12141, 0.85191, 0.84734], 2)
  })

  it('leaves the margins where there is no room', () => {
    const sim: PlotHost = {}
    pyplotFigure(sim, [], { figsize: [0.3, 0.3] })
    plotLine(sim)
    pyplotTightLayout(sim, [], {})
    expect(figuresOf(sim)[0].axes[0].position[0]).toBe(0.125)
  })
})

/** Reached through classes, modules and attributes rather than by a name of pyplot. */
const apart = new Set(
  'pyplotInert pyplotLine2D pyplotPatch pyplotRcParams pyplotStyleUse pyplotTicker'.split(' '),
)

describe('the names of pyplot', () => {
  it('all exist in the runtime', () => {
    for (const name of Object.values(pyplotNames)) expect(room).toHaveProperty(name)
  })

  it('cover every pyplot function of the runtime', () => {
    const functions = Object.keys(room).filter((name) => name.startsWith('pyplot'))
    expect(functions.filter((name) => !apart.has(name)).toSorted()).toEqual(
      [...new Set(Object.values(pyplotNames))].toSorted(),
    )
  })
})

describe('methods', () => {
  const axes = (sim: PlotHost) => (pyplotSubplots(sim, [], {}) as Tuple).items[1] as ObjectValue

  it('set up axes', () => {
    const sim: PlotHost = {}
    const ax = axes(sim)
    callPlotMethod(ax, 'set', [], { xlabel: 't', ylim: new Tuple([0, 3]), title: 'T' })
    expect(figuresOf(sim)[0].axes[0]).toMatchObject({
      x: { label: { text: 't', size: 10 } },
      y: { limits: [0, 3] },
      title: { text: 'T', size: 12 },
    })
  })

  it.each<[string, (sim: PlotHost) => unknown]>([
    ['Axes.contourf()', (sim) => callPlotMethod(axes(sim), 'contourf', [], {})],
    ['Axes.constructor()', (sim) => callPlotMethod(axes(sim), 'constructor', [], {})],
    ['Axes.nonesuch', (sim) => getAttribute(axes(sim), 'nonesuch')],
    ["plot(): 'hatch'", (sim) => pyplotPlot(sim, [[1, 2]], { hatch: '/' })],
    ["title(): 'pathlength'", (sim) => pyplotTitle(sim, ['x'], { pathlength: 1 })],
  ])('ignore %s with one note', (name, call) => {
    const notes: string[] = []
    const sim: PlotHost = { warn: (text) => notes.push(text) }
    call(sim)
    call(sim)
    expect(notes).toEqual([`${name} is not drawn`])
  })
})
