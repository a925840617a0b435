/** Figures as layers for a page: the same drawing, its pictures between SVGs. */
import { describe, expect, it } from 'vitest'
import {
  type FigureLayer,
  type FigureLayers,
  figureLayers,
} from '../../../runtime/plot/figure-layers.js'
import {
  figuresOf,
  type PlotHost,
  pyplotFigure,
  pyplotImshow,
  pyplotPlot,
  pyplotSubplot,
  pyplotTitle,
  pyplotXlabel,
  pyplotXlim,
  pyplotYlabel,
  pyplotYlim,
} from '../../../runtime/plot/index.js'
import { type Value, vector } from '../../../runtime/values/value.js'

type Draw = (sim: PlotHost) => Value

function layersOf(calls: readonly Draw[], theme: 'light' | 'dark' = 'light'): FigureLayers {
  const sim: PlotHost = {}
  for (const call of calls) call(sim)
  return figureLayers(figuresOf(sim)[0], { theme, id: 'f1' })
}

const filled = (n: number, of: (k: number) => number) =>
  vector(Float64Array.from({ length: n }, (_, k) => of(k)))

const unit: Draw[] = [(sim) => pyplotXlim(sim, [0, 1], {}), (sim) => pyplotYlim(sim, [0, 1], {})]

const svgs = ({ layers }: FigureLayers): string[] =>
  layers.flatMap((layer) => (layer.kind === 'svg' ? [layer.svg] : []))

type Picture = Extract<FigureLayer, { kind: 'picture' }>
const pictures = ({ layers }: FigureLayers): Picture[] =>
  layers.filter((layer) => layer.kind === 'picture')

/** The pixel under a place of the page, in points. */
function pixelAt(picture: Picture, x: number, y: number): number[] {
  const { left, top, width, height, columns, rows, pixels } = picture
  const column = Math.floor(((x - left) / width) * columns)
  const row = Math.floor(((y - top) / height) * rows)
  const at = 4 * (row * columns + column)
  return Array.from(pixels.subarray(at, at + 4))
}

// the axes reach from (57.6, 307.58) to (414.72, 41.47)
const many = 2001
const dots: Draw = (sim) =>
  pyplotPlot(sim, [filled(many, () => 0.5), filled(many, (k) => k / many), '.r'], {})

describe('figureLayers', () => {
  it('is one SVG in points, of any size, where marks are few', () => {
    const drawn = layersOf([(sim) => pyplotPlot(sim, [[0, 1], [0, 1], '.k'], {})])
    expect([drawn.width, drawn.height]).toEqual([460.8, 345.6])
    expect(svgs(drawn)).toHaveLength(1)
    expect(drawn.layers).toHaveLength(1)
    expect(svgs(drawn)[0]).toMatch(
      /^<svg xmlns="[^"]*" width="100%" height="100%" viewBox="0 0 460.8 345.6" aria-hidden="true"/,
    )
  })

  it('puts a picture of many marks between what lies below and above', () => {
    const drawn = layersOf([
      (sim) => pyplotPlot(sim, [[0, 1], [0, 1], 'b'], {}),
      dots,
      (sim) => pyplotPlot(sim, [[0, 1], [1, 0], 'g'], {}),
      ...unit,
    ])
    expect(drawn.layers.map(({ kind }) => kind)).toEqual(['svg', 'picture', 'svg'])
    const [below, above] = svgs(drawn)
    expect(below).toContain('#0000ff')
    expect(above).toContain('#008000')
    expect(above).not.toContain('#0000ff')
    expect(below).not.toContain('#008000')
    expect(pixelAt(pictures(drawn)[0], 236.16, 174.5)).toEqual([255, 0, 0, 255])
    expect(pixelAt(pictures(drawn)[0], 100, 174.5)[3]).toBe(0)
  })

  it('begins pictures at 2000 marks', () => {
    const line = (n: number): Draw => {
      const x = filled(n, (k) => k / n)
      return (sim) => pyplotPlot(sim, [x, x, '.'], {})
    }
    expect(pictures(layersOf([line(2000)]))).toHaveLength(0)
    expect(pictures(layersOf([line(2001)]))).toHaveLength(1)
  })

  it('closes groups before a picture and opens them again, with ids that are defined once', () => {
    const drawn = layersOf([dots, (sim) => pyplotPlot(sim, [[0, 1], [1, 0], 'sg'], {}), ...unit])
    for (const svg of svgs(drawn)) {
      expect(svg.match(/<g[ >]/g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0)
    }
    const whole = svgs(drawn).join('')
    const ids = Array.from(whole.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = Array.from(whole.matchAll(/#(f1-\d+)/g), ([, id]) => id)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((id) => !ids.includes(id))).toEqual([])
    // what is above is clipped, too
    expect(svgs(drawn)[1]).toContain('clip-path="url(#f1-1)"')
  })

  it('cuts pictures where the axes end', () => {
    const image = Array.from({ length: 10 }, (_, row) => Array.from({ length: 10 }, () => row))
    const [picture] = pictures(
      layersOf([
        (sim) => pyplotImshow(sim, [image], { extent: [0, 4, 0, 4], aspect: 'auto' }),
        ...unit,
      ]),
    )
    expect(picture.left).toBeCloseTo(57.6)
    expect(picture.left + picture.width).toBeCloseTo(414.72)
    expect(picture.top).toBeCloseTo(41.47, 1)
    // row 9 stands below, at 0 to 0.4: the last colour of viridis
    expect(pixelAt(picture, 200, 300).slice(0, 3)).toEqual([253, 231, 36])
  })

  it('has no style attributes and no PNG', () => {
    const drawn = layersOf([
      (sim) => pyplotSubplot(sim, [2n, 1n, 1n], {}),
      (sim) =>
        pyplotImshow(
          sim,
          [
            [
              [1, 2],
              [3, 4],
            ],
          ],
          {},
        ),
      (sim) => pyplotSubplot(sim, [2n, 1n, 2n], {}),
      dots,
    ])
    expect(pictures(drawn)).toHaveLength(2)
    for (const svg of svgs(drawn)) expect(svg).not.toMatch(/style=|<image/)
  })
})

describe('the label', () => {
  it('says what is plotted, how much of it and where', () => {
    const t = filled(1234, (k) => 0.1 + (99.7 * k) / 1233)
    const i = filled(1234, (k) => (k * 999) % 1000)
    const drawn = layersOf([
      (sim) => pyplotPlot(sim, [t, i, '.k'], {}),
      (sim) => pyplotXlabel(sim, ['Time (ms)'], {}),
      (sim) => pyplotYlabel(sim, ['Neuron index'], {}),
    ])
    expect(drawn.label).toBe(
      'Raster plot "Neuron index" over "Time (ms)": 1,234 points from 0.1 to 99.8, 0 to 999.',
    )
  })

  it('names figures, plots and lines in plain words', () => {
    const drawn = layersOf([
      (sim) => pyplotFigure(sim, [], {}),
      (sim) => pyplotSubplot(sim, [2n, 1n, 1n], {}),
      (sim) =>
        pyplotPlot(
          sim,
          [
            [0, 2e7],
            [0, 1],
          ],
          { label: '$\\tau_m$' },
        ),
      (sim) => pyplotTitle(sim, ['Growth of $x^2$'], {}),
      (sim) => pyplotSubplot(sim, [2n, 1n, 2n], {}),
    ])
    expect(drawn.label).toBe(
      'Plot 1 of 2: Growth of x^2. Line plot: 1 line (τm) from 0 to 2e7, 0 to 1. ' +
        'Plot 2 of 2: Empty plot.',
    )
  })
})
