/** Frames, grids and rules for ticks; the numbers were recorded from matplotlib 3.6. */
import { describe, expect, it } from 'vitest'
import { ObjectArray } from '../../../runtime/plot/axes-array.js'
import { callObjectMethod, plotAttribute } from '../../../runtime/plot/call-object-method.js'
import {
  figuresOf,
  type PlotHost,
  pyplotEventplot,
  pyplotPlot,
  pyplotRcParams,
  pyplotStep,
  pyplotSubplots,
  pyplotTicker,
  pyplotTwinx,
} from '../../../runtime/plot/index.js'
import { ticksOf } from '../../../runtime/plot/layout/axis.js'
import { setItem } from '../../../runtime/values/items.js'
import { Tuple, type Value } from '../../../runtime/values/value.js'

const line: Value[] = [
  [0, 10],
  [0, 1],
]

describe('subplots', () => {
  it('stand in rows of the given heights', () => {
    const sim: PlotHost = {}
    const ratios = new Map<Value, Value>([['height_ratios', [3n, 1n]]])
    const made = pyplotSubplots(sim, [2n], { gridspec_kw: ratios }) as Tuple
    expect(made.items[1]).toBeInstanceOf(ObjectArray)
    const [upper, lower] = figuresOf(sim)[0].axes
    // gridspec_kw={'height_ratios': [3, 1]}: get_position().bounds
    expect(upper.position[1]).toBeCloseTo(0.355, 6)
    expect(upper.position[3]).toBeCloseTo(0.525, 6)
    expect(lower.position[3]).toBeCloseTo(0.175, 6)
  })

  it('are numbered as numpy does', () => {
    const grid = new ObjectArray([1n, 2n, 3n, 4n], [2, 2])
    expect(grid.getItem(new Tuple([1n, 0n]))).toBe(3n)
    expect((grid.getItem(-1n) as ObjectArray).items).toEqual([3n, 4n])
    expect((grid.getAttribute('T') as ObjectArray).items).toEqual([1n, 3n, 2n, 4n])
  })
})

describe('frames', () => {
  it('lose spines, and have a twin on the right', () => {
    const sim: PlotHost = {}
    pyplotPlot(sim, line, {})
    const axes = sim.plot?.current?.current as Value
    const spines = plotAttribute(axes, 'spines')
    const top = callObjectMethod([spines, 'values'], {}) as Value[]
    callObjectMethod([top[3], 'set_visible', false], {})
    pyplotTwinx(sim, [], {})
    const [first, twin] = figuresOf(sim)[0].axes
    expect(first.spines).toEqual({ top: { hidden: true } })
    expect(twin).toMatchObject({ face: 'none', x: { hidden: true }, y: { frame: { far: true } } })
    expect(twin.x.limits).toEqual([-0.5, 10.5])
  })
})

describe('rules for ticks', () => {
  it.each<[Value[], number[]]>([
    [
      ['MultipleLocator', 2.5],
      [0, 2.5, 5, 7.5, 10],
    ],
    [
      ['MaxNLocator', 4n],
      [0, 3, 6, 9],
    ],
    [['NullLocator'], []],
  ])('%s', (rule, places) => {
    const sim: PlotHost = {}
    pyplotPlot(sim, line, {})
    const axis = plotAttribute(sim.plot?.current?.current as Value, 'xaxis')
    callObjectMethod([axis, 'set_major_locator', pyplotTicker(sim, rule, {})], {})
    const [figure] = figuresOf(sim)
    const ticks = ticksOf(figure.axes[0].x, 'x', 357, figure.features ?? {})
    expect(ticks.major.map(({ value }) => value)).toEqual(places)
  })
})

describe('rcParams', () => {
  it('set the width of lines that come after', () => {
    const sim: PlotHost = {}
    setItem(pyplotRcParams(sim), 'lines.linewidth', 3n)
    pyplotStep(sim, line, {})
    expect(figuresOf(sim)[0].axes[0].artists).toMatchObject([{ stroke: { width: 3 } }])
  })
})

describe('eventplot', () => {
  it('puts a row at each multiple of its offset, with room around', () => {
    const sim: PlotHost = {}
    const rows = [
      [1, 2, 3, 5],
      [2, 2.5, 4],
      [0.5, 4.5],
    ]
    pyplotEventplot(sim, [rows], { linelengths: 0.8 })
    const [low, high] = figuresOf(sim)[0].axes[0].y.limits
    expect(low).toBeCloseTo(-0.98, 12)
    expect(high).toBeCloseTo(2.98, 12)
  })
})

describe('twins', () => {
  it('draw the frame once, but for lines that the upper axes leave out', () => {
    const sim: PlotHost = {}
    pyplotPlot(sim, line, {})
    const twin = pyplotTwinx(sim, [], {})
    expect(figuresOf(sim)[0].axes[0].covered).toEqual(['left', 'right', 'top', 'bottom'])
    const right = plotAttribute(plotAttribute(twin, 'spines'), 'right')
    callObjectMethod([right, 'set_visible', false], {})
    expect(figuresOf(sim)[0].axes[0].covered).toEqual(['left', 'top', 'bottom'])
  })
})
