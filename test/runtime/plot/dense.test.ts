/** Figures of very many points stay small and look the same. */
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  figureSvg,
  figuresOf,
  type PlotHost,
  plainMarkers,
  pyplotPlot,
  pyplotScatter,
  pyplotXlim,
  pyplotYlim,
  scatterMapped,
} from '../../../runtime/plot/index.js'
import { thin } from '../../../runtime/plot/layout/clip.js'
import { type Value, vector } from '../../../runtime/values/value.js'

const filled = (n: number, of: (k: number) => number) =>
  vector(Float64Array.from({ length: n }, (_, k) => of(k)))

/**
 * The picture of a figure whose axes run from 0 to 1: from (57.6, 307.58) to (414.72, 41.47) on
 * the page. The picture may reach beyond them; `sum` is of all its bytes.
 */
function draw(call: (sim: PlotHost) => Value) {
  const sim: PlotHost = {}
  call(sim)
  pyplotXlim(sim, [0, 1], {})
  pyplotYlim(sim, [0, 1], {})
  const svg = figureSvg(figuresOf(sim)[0])
  const found = /<image x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)".*base64,([^"]*)/.exec(svg)
  if (!found) return { svg }
  const [left, top, across, down] = found.slice(1, 5).map(Number)
  const bytes = Buffer.from(found[5], 'base64')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const depth = bytes[25] === 3 ? 1 : 4
  const data = inflateSync(bytes.subarray(bytes.indexOf('IDAT') + 4))
  const at = (x: number, y: number) => {
    const column = Math.floor(((57.6 + x * 357.12 - left) / across) * width)
    const row = Math.floor(((41.47 + (1 - y) * 266.11 - top) / down) * height)
    const from = row * (width * depth + 1) + 1 + column * depth
    return Array.from(data.subarray(from, from + depth))
  }
  let sum = 0
  for (let k = 0; k < data.length; k++) if (k % (width * depth + 1) > 0) sum += data[k]
  return { svg, at, pixelArea: (across / width) * (down / height), sum }
}

// 25000 points that lie far apart, but for one place that has the most
const n = 25_000
const lonely = (k: number) => (k < 100 ? (k % 10) / 10 + 0.05 : 0.999)
const lonelyY = (k: number) => (k < 100 ? Math.floor(k / 10) / 10 + 0.05 : 0.999)

describe('very many marks', () => {
  it('are a picture from 20000 on', () => {
    const few = filled(20_000, (k) => k / 20_000)
    expect(draw((sim) => pyplotPlot(sim, [few, few, '.k'], {})).svg).not.toContain('<image')
    const many = filled(20_001, (k) => k / 20_001)
    expect(draw((sim) => pyplotPlot(sim, [many, many, '.k'], {})).svg).toContain('<image')
  })

  it('cover as much as their shapes do', () => {
    const line = filled(n, (k) => k / n)
    const level = filled(n, () => 0.5)
    // squares of a pixel side by side: a bar of 0.72 points
    const { sum = 0, pixelArea = 0 } = draw((sim) => pyplotPlot(sim, [line, level, ',k'], {}))
    expect((sum / 255) * pixelArea).toBeCloseTo(0.72 * 357.12, -1)
  })

  it('are round dots of one colour in their places', () => {
    const call = [filled(n, lonely), filled(n, lonelyY)]
    const { svg, at } = draw((sim) =>
      plainMarkers(sim, call, { marker: '.', color: '#ff0000', markersize: 6 }),
    )
    // the diameter is half of 6 points and an edge of 1: a radius of 2 points, moved to a pixel
    expect(at?.(0.25, 0.45)).toEqual([255])
    expect(at?.(0.25 + 1.2 / 357.12, 0.45)).toEqual([255])
    expect(at?.(0.25 + 3.2 / 357.12, 0.45)).toEqual([0])
    expect(at?.(0.3, 0.4)).toEqual([0])
    expect(svg.length).toBeLessThan(30_000)
  })

  it('add up their opacity, as matplotlib does', () => {
    const twice = filled(n, (k) => (k < 2 ? 0.5 : k === 2 ? 0.3 : 0.999))
    const { at } = draw((sim) => pyplotScatter(sim, [twice, twice], { alpha: 0.5, c: 'k', lw: 0 }))
    expect(at?.(0.3, 0.3)[0]).toBeCloseTo(127.5, -1)
    expect(at?.(0.5, 0.5)[0]).toBeCloseTo(191, -1)
  })

  it('may each have a colour', () => {
    const values = filled(n, (k) => k % 10)
    const { at, svg } = draw((sim) =>
      scatterMapped(sim, [filled(n, lonely), filled(n, lonelyY)], { c: values, marker: 's' }),
    )
    // the first and the last colour of viridis
    expect(at?.(0.05, 0.55)).toEqual([68, 1, 84, 255])
    expect(at?.(0.95, 0.55)).toEqual([253, 231, 37, 255])
    expect(svg.length).toBeLessThan(100_000)
  })

  it('have faces and edges', () => {
    const call: Value[] = [filled(n, lonely), filled(n, lonelyY), 's']
    const { at } = draw((sim) => pyplotPlot(sim, call, { ms: 10, mfc: 'w', mec: 'b', mew: 2 }))
    expect(at?.(0.45, 0.45)).toEqual([255, 255, 255, 255])
    expect(at?.(0.45 + 5 / 357.12, 0.45)).toEqual([0, 0, 255, 255])
    expect(at?.(0.45 + 8 / 357.12, 0.45)[3]).toBe(0)
  })

  it('fit two megabytes where a million of them make noise', () => {
    const x = filled(1e6, (k) => ((k * 7919) % 1000003) / 1000003)
    const y = filled(1e6, (k) => ((k * 104729) % 999983) / 999983)
    const { svg } = draw((sim) => pyplotPlot(sim, [x, y, ',k'], { alpha: 0.2 }))
    expect(svg.length).toBeLessThan(2_000_000)
  })
})

describe('very long lines', () => {
  const spiral = Array.from({ length: 50_000 }, (_, k) => k * 0.001)

  it('keep their peaks across gaps', () => {
    const x = Array.from({ length: 10_000 }, (_, k) => k / 100)
    const y = x.map((_, k) => (k > 4000 && k < 5000 ? Number.NaN : k === 7777 ? 50 : k % 7))
    const kept = thin(x, y) ?? []
    expect(kept.length).toBeLessThan(3000)
    expect(kept).toContain(7777)
    expect(kept.filter((k) => Number.isNaN(y[k])).length).toBeGreaterThan(0)
    expect(kept.every((k, at) => at === 0 || k > kept[at - 1])).toBe(true)
  })

  it('that turn leave out only what cannot be seen', () => {
    const x = spiral.map((a) => a * 3 * Math.cos(a))
    const y = spiral.map((a) => a * 3 * Math.sin(a))
    const kept = thin(x, y) ?? []
    expect(kept.length).toBeLessThan(4000)
    expect([kept[0], kept.at(-1)]).toEqual([0, 49_999])
    let worst = 0
    for (let at = 1; at < kept.length; at++) {
      const [a, b] = [kept[at - 1], kept[at]]
      const [dx, dy] = [x[b] - x[a], y[b] - y[a]]
      const length = Math.sqrt(dx * dx + dy * dy)
      for (let k = a + 1; k < b; k++) {
        const aside = Math.abs((x[k] - x[a]) * dy - (y[k] - y[a]) * dx) / length
        worst = Math.max(worst, aside)
      }
    }
    expect(worst).toBeLessThan(0.17)
  })
})
