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

  it('makes pictures of lines where a figure has too many points, as wide as their strokes', () => {
    const x = filled(5000, (k) => k / 5000)
    const level = (y: number): Draw => {
      const data = filled(5000, (k) => y + 0 * k)
      return (sim) => pyplotPlot(sim, [x, data, 'r'], {})
    }
    const few = layersOf([level(0.5), ...unit])
    expect(pictures(few)).toHaveLength(0)
    const drawn = layersOf([...[0.1, 0.3, 0.5, 0.7, 0.9].map(level), ...unit])
    const [picture] = pictures(drawn)
    expect(svgs(drawn).join('').length).toBeLessThan(10_000)
    // y = 0.5 lies at 174.53 on the page, 0.75 points to each side
    for (const [y, alpha] of [
      [174.53, 255],
      [174.1, 255],
      [176, 0],
      [173, 0],
    ]) {
      expect(pixelAt(picture, 236.16, y)[3]).toBe(alpha)
    }
    // five lines of 1.5 points in 266.11
    const cover = picture.pixels.reduce((sum, byte, k) => (k % 4 === 3 ? sum + byte : sum), 0)
    const share = (5 * 1.5) / 266.11
    expect(cover / 255 / picture.columns / picture.rows).toBeCloseTo(share, 3)
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

describe('the dark theme', () => {
  const channels = (color: string) =>
    [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16) / 255)
  // WCAG 2.2, with the host's power function
  const luminance = (color: string) => {
    const [r, g, b] = channels(color).map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const paper = '#16181d'
  const contrast = (a: string, b = paper) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  const strokeOf = (color: string): string => {
    const [svg] = svgs(layersOf([(sim) => pyplotPlot(sim, [[0, 1]], { color })], 'dark'))
    return /<path [^>]*stroke="(#[^"]*)" stroke-width="1.5"/.exec(svg)?.[1] ?? ''
  }

  it('exchanges paper and ink', () => {
    const calls: Draw[] = [
      (sim) => pyplotPlot(sim, [[0, 1], [0, 1], 'k'], {}),
      (sim) => pyplotTitle(sim, ['T'], {}),
    ]
    const [light] = svgs(layersOf(calls, 'light'))
    const [dark] = svgs(layersOf(calls, 'dark'))
    expect(light).toContain('<rect width="100%" height="100%" fill="#ffffff"/>')
    expect(dark).toContain(`<rect width="100%" height="100%" fill="${paper}"/>`)
    expect(dark).not.toMatch(/#ffffff|#000000/)
    // text that names no colour
    expect(dark).toMatch(/^<svg [^>]* fill="#e4e6ea"/)
    expect(contrast('#e4e6ea')).toBeGreaterThan(12)
  })

  it('keeps the colours that show, and lightens the others to 3:1 in their hue', () => {
    const cycle = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b', '#e377c2']
    for (const color of cycle) {
      const shown = strokeOf(color)
      if (contrast(color) >= 3) expect(shown).toBe(color)
      expect(contrast(shown)).toBeGreaterThanOrEqual(3)
    }
    const blue = strokeOf('#0000ff')
    expect(contrast(blue)).toBeGreaterThanOrEqual(3)
    expect(contrast(blue)).toBeLessThan(3.2)
    const [r, g, b] = channels(blue)
    expect([r, b]).toEqual([g, 1])
    expect(contrast(strokeOf('#333333'))).toBeCloseTo(contrast('#333333', '#ffffff'), 0)
  })

  it('colours the marks of pictures, but not images and what lies on them', () => {
    const black: Draw = (sim) =>
      pyplotPlot(sim, [filled(many, () => 0.5), filled(many, (k) => k / many), '.k'], {})
    const [marks] = pictures(layersOf([black, ...unit], 'dark'))
    expect(pixelAt(marks, 236.16, 174.5)).toEqual([228, 230, 234, 255])
    const image: Draw = (sim) =>
      pyplotImshow(
        sim,
        [
          [
            [0, 1],
            [1, 0],
          ],
        ],
        { cmap: 'gray' },
      )
    const over: Draw = (sim) => pyplotPlot(sim, [[0, 1], [0, 1], 'k'], {})
    const [light, dark] = (['light', 'dark'] as const).map((theme) =>
      layersOf([image, over], theme),
    )
    const [there, here] = [dark, light].map((drawn) => Buffer.from(pictures(drawn)[0].pixels))
    expect(here.equals(there)).toBe(true)
    expect(svgs(dark).join('')).toMatch(/stroke="#000000" stroke-width="1.5"/)
  })

  it('leaves a figure alone that is dark already', () => {
    const sim: PlotHost = {}
    pyplotFigure(sim, [], { facecolor: 'k' })
    pyplotPlot(sim, [[0, 1], [0, 1], 'w'], {})
    const [light, dark] = (['light', 'dark'] as const).map((theme) =>
      figureLayers(figuresOf(sim)[0], { theme, id: 'f1' }),
    )
    expect(dark).toEqual(light)
  })
})
