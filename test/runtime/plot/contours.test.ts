/** Contours and pies against matplotlib 3.6; the numbers were recorded from it. */
import { describe, expect, it } from 'vitest'
import { automaticLevels, levelTicks } from '../../../runtime/plot/contours/levels.js'
import type { Artist } from '../../../runtime/plot/figure-data.js'
import { linesAt, type Place, ringsAbove } from '../../../runtime/plot/contours/trace.js'
import {
  callImageMethod,
  figureSvg,
  figuresOf,
  type PlotHost,
  pyplotColorbar,
  pyplotContour,
  pyplotContourf,
  pyplotGca,
  pyplotPie,
  pyplotPlot,
} from '../../../runtime/plot/index.js'
import { NDArray, type ObjectValue, type Tuple, type Value } from '../../../runtime/values/value.js'

const [rows, columns] = [5, 7]
const values = Float64Array.from(
  { length: rows * columns },
  (_, k) => Math.sin(k * 0.7) * 3 + Math.cos(k * k * 0.05),
)
const grid = { rows, columns, values }
const z = new NDArray(values, 'float64', [rows, columns])

/** One more, which is hidden, makes room for the whole grid. */
const seen = (artists: readonly Artist[]): Artist[] => artists.filter(({ hidden }) => !hidden)

describe('levels', () => {
  it.each([
    [0, 1, 7, [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05]],
    [-0.75, 1.2, 7, [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25]],
    [3.2, 97, 7, [0, 15, 30, 45, 60, 75, 90, 105]],
    [-1e-4, 2e-4, 7, [-12, -8, -4, 0, 4, 8, 12, 16, 20].map((x) => x * 1e-5)],
    [0, 10, 3, [0, 2.5, 5, 7.5, 10]],
    [-5, 5, 20, Array.from({ length: 21 }, (_, k) => -5 + k / 2)],
  ])('from %d to %d, about %d', (least, greatest, count, expected) => {
    const found = automaticLevels(least, greatest, count)
    expect(found).toHaveLength(expected.length)
    for (const [k, level] of found.entries()) expect(level).toBeCloseTo(expected[k], 12)
  })

  it('that a colour bar numbers: zero among them', () => {
    const levels = Array.from({ length: 21 }, (_, k) => (k - 11) / 2)
    expect(levelTicks(levels)).toContain(0)
    expect(levelTicks(levels).length).toBeLessThanOrEqual(10)
    expect(levelTicks([-1, 0, 1])).toEqual([-1, 0, 1])
  })
})

describe('areas', () => {
  it('above a level are as large as those of matplotlib', () => {
    const levels = [-4, -3, -2, -1, 0, 1, 2, 3]
    const bands = [
      0.448673503, 4.615978991, 4.751390582, 2.927421516, 2.433678833, 3.109754333, 4.48590298,
      1.227199262,
    ]
    levels.forEach((level, k) => {
      const above = bands.slice(k).reduce((a, b) => a + b, 0)
      expect(areaOf(ringsAbove(grid, level))).toBeCloseTo(above, 7)
    })
  })

  it('leave out what is no number', () => {
    const holed = values.slice()
    holed[2 * columns + 3] = Number.NaN
    const whole = areaOf(ringsAbove(grid, -10))
    expect(whole).toBeCloseTo((rows - 1) * (columns - 1), 12)
    // half of each of the four cells about it
    expect(areaOf(ringsAbove({ ...grid, values: holed }, -10))).toBeCloseTo(whole - 2, 12)
  })

  it('have the colours of matplotlib, in one picture that fills the axes', () => {
    const sim: PlotHost = {}
    pyplotContourf(sim, [z], {})
    const { artists, x, y } = figuresOf(sim)[0].axes[0]
    expect(seen(artists).map((artist) => artist.kind === 'polygons' && artist.face)).toEqual(
      '#48186a #424086 #33638d #26828e #1fa088 #3fbc73 #84d44b #d8e219'.split(' '),
    )
    expect([...x.limits, ...y.limits]).toEqual([0, 6, 0, 4])
    expect(figureSvg(figuresOf(sim)[0])).toContain('fill-rule="evenodd"')
  })

  it('keep the axes tight when more is plotted', () => {
    const sim: PlotHost = {}
    pyplotContourf(sim, [z], {})
    pyplotPlot(
      sim,
      [
        [0n, 2n],
        [0n, 1n],
      ],
      {},
    )
    const { x, y } = figuresOf(sim)[0].axes[0]
    expect([...x.limits, ...y.limits]).toEqual([0, 6, 0, 4])
  })
})

describe('limits', () => {
  // xlim() and ylim() after contour(z, [0.1]); plot(x, [1, 2])
  it.each([
    ['a line inside changes nothing', [2, 3], [0, 6]],
    ['a line that goes further has a margin at its end alone', [-4, 3], [-4.5, 6]],
  ])('span the whole grid: %s', (_, x, limits) => {
    const sim: PlotHost = {}
    pyplotContour(sim, [z, [0.1]], {})
    pyplotPlot(sim, [x, [1n, 2n]], {})
    const axes = figuresOf(sim)[0].axes[0]
    expect([...axes.x.limits, ...axes.y.limits]).toEqual([...limits, 0, 4])
  })
})

describe('lines', () => {
  it('are as long and as many as those of matplotlib', () => {
    const lines = [-2, 0, 1.5].map((level) => linesAt(grid, level))
    expect(lines.map(({ length }) => length)).toEqual([4, 3, 3])
    const lengths = lines.map((all) => all.reduce((sum, one) => sum + lengthOf(one), 0))
    const recorded = [13.360680748, 12.02471624, 11.586982203]
    for (const [k, length] of lengths.entries()) expect(length).toBeCloseTo(recorded[k], 8)
  })

  it('of one colour are dashed below zero', () => {
    const sim: PlotHost = {}
    pyplotContour(sim, [z, [-2n, 0n, 1.5]], { colors: 'k' })
    const { artists } = figuresOf(sim)[0].axes[0]
    const dashes = seen(artists).map((artist) => artist.kind === 'line' && artist.stroke?.dash)
    expect(dashes[0]).toEqual([expect.closeTo(5.55, 9), expect.closeTo(2.4, 9)])
    expect(dashes.slice(1)).toEqual([undefined, undefined])
  })

  it('and their levels stand on the colour bar', () => {
    const sim: PlotHost = {}
    const set = pyplotContour(sim, [z, 15n], {})
    expect((set as ObjectValue).getAttribute?.('levels')).toMatchObject({ shape: [17] })
    pyplotColorbar(sim, [set], {})
    const bar = figuresOf(sim)[0].axes[1]
    expect(bar.y.limits).toEqual([-4, 4])
    expect(bar.y.ticks).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4])
    expect(bar.artists).toHaveLength(17)
  })

  it.each([
    [[[1n, 2n, 3n]], {}, /Z must be a matrix/],
    [[z, [1n, 0n]], {}, /levels do not increase/],
    [[[1n, 2n], [1n, 2n], z], {}, /X is 2 and Z is 5 x 7/],
  ] as [Value[], Record<string, Value>, RegExp][])('say what is wrong %#', (call, words, text) => {
    expect(() => pyplotContour({}, call, words)).toThrow(text)
  })
})

describe('pie', () => {
  const draw = (keywords: Record<string, Value>) => {
    const sim: PlotHost = {}
    const parts = pyplotPie(sim, [[1n, 2n, 4.5]], keywords)
    const { artists, x, y, spines } = figuresOf(sim)[0].axes[0]
    const texts = artists.flatMap((artist) => (artist.kind === 'text' ? [artist] : []))
    return { parts, artists, texts, limits: [...x.limits, ...y.limits], spines }
  }

  it('stands as in matplotlib, with its labels and percents', () => {
    const labels = ['a', 'b', 'c']
    const { parts, texts, limits, spines } = draw({ labels, autopct: '%.2f%%', startangle: 30n })
    expect((parts as Tuple).items.map((list) => (list as Value[]).length)).toEqual([3, 3, 3])
    expect(texts.map(({ line }) => line.text)).toEqual([
      'a',
      '13.33%',
      'b',
      '26.67%',
      'c',
      '60.00%',
    ])
    const places = [
      [0.646564, 0.889919],
      [-0.646564, 0.889919],
      [0.228703, -1.075962],
    ]
    places.forEach(([x, y], k) => {
      expect(texts[2 * k].x).toBeCloseTo(x, 5)
      expect(texts[2 * k].y).toBeCloseTo(y, 5)
    })
    expect(limits).toEqual([-1.25, 1.25, -1.25, 1.25])
    expect(spines?.left?.hidden).toBe(true)
  })

  it('takes its own colours in turn, and widths of rings', () => {
    const { artists } = draw({ colors: ['r', 'g'], wedgeprops: new Map([['width', 0.5]]) })
    const faces = artists.flatMap((artist) => (artist.kind === 'polygons' ? [artist.face] : []))
    expect(faces).toEqual(['#ff0000', '#008000', '#ff0000'])
    const [first] = artists
    const near = first.kind === 'polygons' ? first.polygons[0] : undefined
    const radii = Array.from(near?.x ?? [], (x, k) => Math.hypot(x, near?.y[k] ?? 0))
    expect(Math.min(...radii)).toBeCloseTo(0.5, 9)
  })

  it('says which list has the wrong length', () => {
    expect(() => draw({ labels: ['a'] })).toThrow("'labels' has 1 elements, x has 3")
  })

  it('is a method of axes too', () => {
    const sim: PlotHost = {}
    callImageMethod([pyplotGca(sim, [], {}), 'pie', [1n, 3n]], {})
    expect(figuresOf(sim)[0].axes[0].artists.map(({ kind }) => kind)).toContain('polygons')
  })
})

function areaOf(rings: readonly Place[][]): number {
  // a ring within another one is a hole
  return rings.reduce((sum, ring, k) => {
    const depth = rings.filter((other, j) => j !== k && contains(other, ring[0])).length
    return sum + (depth % 2 ? -1 : 1) * Math.abs(shoelace(ring))
  }, 0)
}

const shoelace = (ring: readonly Place[]): number =>
  ring.reduce((sum, [y, x], k) => {
    const [nextY, nextX] = ring[(k + 1) % ring.length]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)

const contains = (ring: readonly Place[], [y, x]: Place): boolean =>
  ring.reduce((inside, [y0, x0], k) => {
    const [y1, x1] = ring[(k + 1) % ring.length]
    const crosses = y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)
    return crosses ? !inside : inside
  }, false)

const lengthOf = (line: readonly Place[]): number =>
  line.slice(1).reduce((sum, [r, c], k) => sum + Math.hypot(r - line[k][0], c - line[k][1]), 0)
