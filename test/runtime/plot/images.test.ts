/** Images, meshes and colour bars against matplotlib 3.6: test/numbers/images.json. */
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { colorBytes, mappedColors } from '../../../runtime/plot/color-maps/mapping.js'
import type { Artist, ColorMapping } from '../../../runtime/plot/figure-data.js'
import {
  callImageMethod,
  callMap,
  colorMap,
  colorNorm,
  figureSvg,
  figuresOf,
  type PlotHost,
  pyplotColorbar,
  pyplotGca,
  pyplotHist2d,
  pyplotImshow,
  pyplotMatshow,
  pyplotPcolormesh,
  pyplotSetCmap,
  pyplotSpy,
  pyplotTickParams,
  pyplotTightLayout,
  pyplotTitle,
  scatterMapped,
} from '../../../runtime/plot/index.js'
import { wholeTicks } from '../../../runtime/plot/ticks/whole.js'
import { NDArray, Tuple, type Value, vector } from '../../../runtime/values/value.js'

interface Recorded {
  readonly axes: readonly number[]
  readonly bar: readonly number[]
  readonly xlim: readonly number[]
  readonly ylim: readonly number[]
  readonly barX: readonly number[]
  readonly barY: readonly number[]
  readonly colors: readonly string[]
}

const recorded = JSON.parse(
  readFileSync(new URL('../../numbers/images.json', import.meta.url), 'utf8'),
)

const numbers = Float64Array.from({ length: 12 }, (_, k) => Math.sin(k * 0.7))
const z = new NDArray(numbers, 'float64', [3, 4])
const powers = new NDArray(
  numbers.map((x) => Math.exp(3 * x)),
  'float64',
  [3, 4],
)
const counted = vector(Float64Array.from({ length: 12 }, (_, k) => k))

type Draw = (sim: PlotHost) => [Value, Record<string, Value>]

const figures: Record<string, Draw> = {
  imshow: (sim) => [pyplotImshow(sim, [z], {}), {}],
  horizontal: (sim) => [
    pyplotImshow(sim, [z], { cmap: 'hot', vmin: -2n, vmax: 2n }),
    { orientation: 'horizontal' },
  ],
  shrunk: (sim) => [
    pyplotImshow(sim, [z], {
      origin: 'lower',
      extent: new Tuple([0n, 1n, 2n, 5n]),
      aspect: 'auto',
    }),
    { shrink: 0.5, fraction: 0.1, pad: 0.02 },
  ],
  top: (sim) => [pyplotPcolormesh(sim, [z], {}), { location: 'top' }],
  log: (sim) => [pyplotPcolormesh(sim, [powers], { norm: colorNorm(sim, ['log'], {}) }), {}],
  centres: (sim) => [pyplotPcolormesh(sim, [[0, 1, 3, 7], [0, 1, 4], z], {}), {}],
  scatter: (sim) => [
    scatterMapped(sim, [counted, counted], { c: vector(numbers), cmap: 'plasma' }),
    {},
  ],
}

function colorsOf(artist: Artist): string[] {
  const { values, mapping } = artist as { values: Float64Array; mapping: ColorMapping }
  return mappedColors(values, mapping)
}

const close = (values: readonly number[], expected: readonly number[]) => {
  expect(values).toHaveLength(expected.length)
  values.forEach((value, k) => {
    expect(value).toBeCloseTo(expected[k], 8)
  })
}

describe('colour bars and their images', () => {
  it.each(Object.keys(figures))('%s: place, limits and colours', (name) => {
    const sim: PlotHost = {}
    const [image, options] = figures[name](sim)
    pyplotColorbar(sim, [image], options)
    const [axes, bar] = figuresOf(sim)[0].axes
    const wanted: Recorded = recorded.figures[name]
    close(axes.position, wanted.axes)
    close(bar.position, wanted.bar)
    close(axes.x.limits, wanted.xlim)
    close(axes.y.limits, wanted.ylim)
    close(bar.x.limits, wanted.barX)
    close(bar.y.limits, wanted.barY)
    expect(colorsOf(axes.artists[0])).toEqual(wanted.colors)
  })
})

describe('colour maps', () => {
  it.each(Object.keys(recorded.maps))('%s has the colours of matplotlib', (map) => {
    const mapping: ColorMapping = { map, low: 0, high: 1, scale: 'linear' }
    const colors = mappedColors(Float64Array.from(recorded.places), mapping)
    expect(colors).toEqual(recorded.maps[map])
  })

  it('can be called', () => {
    // matplotlib.cm.viridis(0.5), viridis(100), viridis([0, 1])
    const viridis = colorMap('viridis')
    expect(callMap([viridis, 0.5], {})).toEqual(new Tuple([0.127568, 0.566949, 0.550556, 1]))
    expect(callMap([viridis, 100n], {})).toEqual(new Tuple([0.166617, 0.463708, 0.558119, 1]))
    const both = callMap([viridis, [0, 1]], { alpha: 0.5 }) as NDArray
    expect(both.shape).toEqual([2, 4])
    expect(Array.from(both.data).slice(0, 4)).toEqual([0.267004, 0.004874, 0.329415, 0.5])
  })

  it('refuse what is no map', () => {
    const fault = (code: string) => expect.objectContaining({ code })
    expect(() => callMap([3, 4], {})).toThrow(fault('run/type'))
    expect(() => colorMap('viridos')).toThrow("'viridos'")
    expect(() => colorMap('twilight')).toThrow(fault('run/unsupported'))
  })

  it('set the standard: viridis() and set_cmap', () => {
    const sim: PlotHost = {}
    pyplotSetCmap(sim, ['hot'], {})
    pyplotImshow(sim, [z], {})
    expect(figuresOf(sim)[0].axes[0].artists[0]).toMatchObject({ mapping: { map: 'hot' } })
  })
})

describe('cells', () => {
  it('between centres are as wide as matplotlib makes them', () => {
    const shift = [0, 0.25, 0.5]
    const x = shift.map((from) => [0, 1, 2, 3].map((k) => k + from))
    const y = [0, 1, 2].map((k) => [k, k, k, k])
    const sim: PlotHost = {}
    pyplotPcolormesh(sim, [x, y, z], { shading: 'nearest' })
    const mesh = figuresOf(sim)[0].axes[0].artists[0] as Extract<Artist, { kind: 'mesh' }>
    expect(mesh.kind).toBe('mesh')
    expect(Array.from(mesh.x, (value, k) => [value, mesh.y[k]])).toEqual(recorded.corners)
  })

  it('are drawn without outlines', () => {
    const sim: PlotHost = {}
    pyplotPcolormesh(sim, [z], { edgecolors: 'k', linewidths: 0.5 })
    expect(figuresOf(sim)[0].axes[0].artists[0]).toMatchObject({ kind: 'image', rows: 3 })
  })

  it('of hist2d hold the counts of numpy', () => {
    const points = (of: (k: number) => number) =>
      vector(Float64Array.from({ length: 200 }, (_, k) => of(k)))
    const [x, y] = [points(Math.sin), points((k) => Math.cos(k * 1.3))]
    const result = pyplotHist2d({}, [x, y], { bins: new Tuple([4n, 5n]) }) as Tuple
    const [counts, ex, ey] = result.items as NDArray[]
    expect([counts.shape, Array.from(counts.data)]).toEqual([[4, 5], recorded.hist2d.counts.flat()])
    close(Array.from(ex.data), recorded.hist2d.x)
    close(Array.from(ey.data), recorded.hist2d.y)
  })
})

/** The pixels of the first picture of a document, as palette indices or channels. */
function pictureOf(svg: string): { width: number; height: number; rows: Uint8Array[] } {
  const bytes = Buffer.from(/base64,([^"]*)/.exec(svg)?.[1] ?? '', 'base64')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const depth = bytes[25] === 3 ? 1 : 4
  const data = inflateSync(bytes.subarray(bytes.indexOf('IDAT') + 4))
  const length = width * depth + 1
  const rows = Array.from({ length: height }, (_, k) =>
    data.subarray(k * length + 1, (k + 1) * length),
  )
  return { width, height, rows }
}

describe('the picture', () => {
  it('holds the colours of the cells, the first row above', () => {
    const sim: PlotHost = {}
    pyplotImshow(
      sim,
      [
        [
          [0n, 1n],
          [2n, 3n],
        ],
      ],
      { vmin: 0n, vmax: 3n },
    )
    const { rows, width, height } = pictureOf(figureSvg(figuresOf(sim)[0]))
    const at = (row: number, column: number) =>
      rows[Math.floor((row + 0.5) * (height / 2))][Math.floor((column + 0.5) * (width / 2))]
    expect([at(0, 0), at(0, 1), at(1, 0), at(1, 1)]).toEqual([0, 85, 170, 255])
    expect(
      Array.from(colorBytes({ map: 'viridis', scale: 'linear' }, true).subarray(0, 4)),
    ).toEqual([68, 1, 84, 255])
  })

  it('stays sharp where only the rows differ in height', () => {
    const sim: PlotHost = {}
    pyplotPcolormesh(
      sim,
      [
        [0, 1, 2],
        [0, 1, 4],
        [
          [0n, 1n],
          [2n, 3n],
        ],
      ],
      {},
    )
    const svg = figureSvg(figuresOf(sim)[0])
    expect(svg).toContain('image-rendering:pixelated')
    const { rows, width, height } = pictureOf(svg)
    expect(width).toBeGreaterThan(300)
    // three quarters of the height belong to the upper row
    const top = rows.filter((row) => row[0] === 170).length
    expect(top / height).toBeCloseTo(0.75, 2)
  })
})

describe('matshow and spy', () => {
  it.each(recorded.whole as [[number, number], number[]][])('number %j by %j', (limits, ticks) => {
    expect(wholeTicks(limits)).toEqual(ticks)
  })

  it('number the columns above, below the title', () => {
    const sim: PlotHost = {}
    pyplotMatshow(sim, [z], {})
    pyplotTitle(sim, ['T'], {})
    const figure = figuresOf(sim)[0]
    const top = (1 - figure.axes[0].position[1] - figure.axes[0].position[3]) * figure.size[1] * 72
    const baselines = [...figureSvg(figure).matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>(.)</g)]
    const above = baselines.filter(([, y]) => Number(y) < top).map(([, , text]) => text)
    expect(above).toEqual(['0', '1', '2', '3', 'T'])
  })

  it('turn the numbers when tick_params says so', () => {
    const sim: PlotHost = {}
    pyplotMatshow(sim, [z], {})
    expect(figureSvg(figuresOf(sim)[0])).not.toContain('rotate(')
    pyplotTickParams(sim, ['x'], { rotation: 45n })
    const turned = figureSvg(figuresOf(sim)[0]).match(/rotate\(-45 /g)
    expect(turned).toHaveLength(4)
  })

  it('leave room for the numbers', () => {
    const top = (named: boolean) => {
      const sim: PlotHost = {}
      const axes = pyplotGca(sim, [], {})
      callImageMethod([axes, 'matshow', z], { aspect: 'auto' })
      if (!named) callImageMethod([axes, 'set_xticks', []], {})
      pyplotTightLayout(sim, [], {})
      const [, bottom, , height] = figuresOf(sim)[0].axes[0].position
      return bottom + height
    }
    expect(top(true)).toBeLessThan(top(false) - 0.02)
  })
})

describe('what is not drawn of images', () => {
  const notes = (draw: (sim: PlotHost) => void): string[] => {
    const said: string[] = []
    draw({ warn: (text: string) => void said.push(text) })
    return said
  }

  it.each([
    ['imshow', pyplotImshow, { fancy: 1n }, "imshow(): 'fancy' is not drawn"],
    [
      'imshow',
      pyplotImshow,
      { interpolation: 'bilinear' },
      `imshow(): 'interpolation="bilinear"' is not drawn`.replaceAll('"', "'"),
    ],
    ['matshow', pyplotMatshow, { fancy: 1n }, "imshow(): 'fancy' is not drawn"],
    ['pcolormesh', pyplotPcolormesh, { fancy: 1n }, "pcolormesh(): 'fancy' is not drawn"],
    ['pcolormesh', pyplotPcolormesh, { ec: 'k' }, "pcolormesh(): 'edgecolors' is not drawn"],
    ['spy', pyplotSpy, { marker: 'o' }, "spy(): 'marker' is not drawn, cells are"],
  ] as const)('%s notes it once', (_, call, keywords, text) => {
    expect(
      notes((sim) => {
        call(sim, [z], keywords)
        call(sim, [z], keywords)
      }),
    ).toEqual([text])
  })

  it('says nothing of what makes no difference', () => {
    const said = notes((sim) => {
      pyplotImshow(sim, [z], { interpolation: 'nearest' })
      pyplotPcolormesh(sim, [z], { edgecolors: 'none', lw: 0n })
      pyplotColorbar(sim, [], { use_gridspec: true })
    })
    expect(said).toEqual([])
  })

  it('goes on without the ends of a colour bar', () => {
    const said = notes((sim) => {
      pyplotImshow(sim, [z], {})
      pyplotColorbar(sim, [], { extend: 'both' })
    })
    expect(said).toEqual(["colorbar(): 'extend' is not drawn"])
  })
})
