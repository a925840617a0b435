import { describe, expect, it } from 'vitest'
import * as room from '../../../runtime/plot/index.js'
import {
  callPlotMethod,
  figureSvg,
  figuresOf,
  type PlotHost,
  plainFigure,
  plainFill,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyplotFigure,
  pyplotFill,
  pyplotPlot,
  pyplotSubplot,
  pyplotTightLayout,
  pyplotXlabel,
  pyplotXlim,
  pyplotYlabel,
  pyplotYlim,
} from '../../../runtime/plot/index.js'
import * as runtime from '../../../runtime/index.js'
import {
  isObject,
  NDArray,
  type ObjectValue,
  Tuple,
  type Value,
} from '../../../runtime/values/value.js'

type Draw = (sim: PlotHost) => Value

function drawn(...calls: Draw[]) {
  const sim: PlotHost = {}
  const values = calls.map((call) => outline(call(sim)))
  const figures = figuresOf(sim)
  return { values, figures, svg: figures.map((figure) => figureSvg(figure)).join('') }
}

/** Values without the code that hangs on figures. */
const outline = (value: Value): unknown =>
  Array.isArray(value) ? value.map(outline) : isObject(value) ? value.typeName : value

const x = [0, 1, 2, 3]
const y = [5n, 7n, 6n, 40n]
const markers =
  (shape: string): Draw =>
  (sim) =>
    plainMarkers(sim, [x, y], { marker: shape, color: '#000000', markersize: 2n })

describe('plain calls draw what full calls draw', () => {
  const size = new Tuple([6n, 4n])
  const pairs: [name: string, plain: Draw, full: Draw][] = [
    [
      'figure',
      (sim) => plainFigure(sim, [], { figsize: size, dpi: 150n }),
      (sim) => pyplotFigure(sim, [], { figsize: size, dpi: 150n }),
    ],
    [
      'fill',
      (sim) => plainFill(sim, [[0, 3, 3], [5, 5, 9], '#add8e6'], {}),
      (sim) => pyplotFill(sim, [[0, 3, 3], [5, 5, 9], 'lightblue'], {}),
    ],
    [
      'subplot',
      (sim) => plainSubplot(sim, [2n, 1n, 2n], {}),
      (sim) => pyplotSubplot(sim, [2n, 1n, 2n], {}),
    ],
    ['xlim', (sim) => plainXlim(sim, [0n, 2], {}), (sim) => pyplotXlim(sim, [0n, 2], {})],
    ['ylim', (sim) => plainYlim(sim, [9, 1], {}), (sim) => pyplotYlim(sim, [9, 1], {})],
    ['xlabel', (sim) => plainXlabel(sim, ['<t>'], {}), (sim) => pyplotXlabel(sim, ['<t>'], {})],
    ['ylabel', (sim) => plainYlabel(sim, ['a\nb'], {}), (sim) => pyplotYlabel(sim, ['a\nb'], {})],
    [
      'tight_layout',
      (sim) => plainTightLayout(sim, [], {}),
      (sim) => pyplotTightLayout(sim, [], {}),
    ],
    ...['.', 'o', ',', '|', '_'].map((shape): [string, Draw, Draw] => [
      `plot with '${shape}'`,
      markers(shape),
      (sim) => pyplotPlot(sim, [x, y, `${shape}k`], { ms: 2n }),
    ]),
  ]

  it.each(pairs)('%s', (_, plain, full) => {
    const points: Draw = (sim) => pyplotPlot(sim, [x, y], {})
    expect(drawn(plain, points)).toEqual(drawn(full, points))
  })

  it('all together', () => {
    const result = drawn(...pairs.map(([, plain]) => plain))
    expect(result).toEqual(drawn(...pairs.map(([, , full]) => full)))
    expect(result.svg).toContain('>a</text>')
  })

  it('a matrix column by column', () => {
    const matrix = new NDArray(Float64Array.of(1, 2, 3, 4), 'float64', [2, 2])
    const plain: Draw = (sim) =>
      plainMarkers(sim, [[0, 1], matrix], { marker: 'o', color: '#000000' })
    expect(drawn(plain)).toEqual(drawn((sim) => pyplotPlot(sim, [[0, 1], matrix, 'ok'], {})))
    expect(drawn(plain).figures[0].axes[0].artists).toHaveLength(2)
  })
})

describe('plain calls beside full ones', () => {
  const square: Draw = (sim) => pyplotPlot(sim, [x, y, 's-r'], { alpha: 0.5 })

  it.each<[string, Draw[]]>([
    ['before', [markers('.'), square]],
    ['after', [square, markers('.')]],
  ])('leave them their code: %s', (_, calls) => {
    const { svg } = drawn(...calls)
    expect(svg.match(/<use /g)).toHaveLength(4)
    expect(svg).toContain('h0')
  })

  it('fit subplots as a grid', () => {
    const both = (tight: Draw): Draw[] => [
      (sim) => pyplotSubplot(sim, [121n], {}),
      markers('.'),
      (sim) => pyplotSubplot(sim, [122n], {}),
      (sim) => plainXlabel(sim, ['x'], {}),
      tight,
    ]
    const plain = drawn(...both((sim) => plainTightLayout(sim, [], {})))
    expect(plain.svg).toBe(drawn(...both((sim) => pyplotTightLayout(sim, [], {}))).svg)
    expect(plain.figures[0].axes.map(({ position }) => position[0] < 0.5)).toEqual([true, false])
  })

  it('leave methods to the axes', () => {
    const sim: PlotHost = {}
    markers('o')(sim)
    const figure = plainFigure(sim, [], {}) as ObjectValue
    callPlotMethod(figure, 'suptitle', ['$x$'], {})
    expect(figureSvg(figuresOf(sim)[1])).toContain('font-style="italic"')
  })
})

describe('plain calls refuse', () => {
  const dots =
    (x: Value, y: Value): Draw =>
    (sim) =>
      plainMarkers(sim, [x, y], { marker: 'o', color: '#000000' })

  it.each<[RegExp, Draw]>([
    [/2 and 3 elements/, (sim) => plainFill(sim, [[1, 2], [1, 2, 3], '#000000'], {})],
    [/2 and 3 elements/, dots([1, 2], [1, 2, 3])],
    [/figsize/, (sim) => plainFigure(sim, [], { figsize: [1, 2, 3] })],
    [/figsize/, (sim) => plainFigure(sim, [], { figsize: [0, 2] })],
    [/NaN/, (sim) => plainXlim(sim, [0, Number.NaN], {})],
    [/the text 'b' cannot/, dots('b', [1])],
  ])('%s', (message, call) => {
    expect(() => call({})).toThrow(message)
  })
})

it('the runtime exports every plain call', () => {
  for (const name of Object.keys(room).filter((name) => name.startsWith('plain'))) {
    expect(runtime).toHaveProperty(name)
  }
})
