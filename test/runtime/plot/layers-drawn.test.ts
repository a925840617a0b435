/** Layers put on each other are the drawing of figureSvg, pixel by pixel. */
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { type FigureLayers, figureLayers } from '../../../runtime/plot/figure-layers.js'
import {
  figureSvg,
  figuresOf,
  type PlotHost,
  pyplotImshow,
  pyplotPlot,
  pyplotSubplot,
  pyplotTitle,
  pyplotXlim,
} from '../../../runtime/plot/index.js'
import { pngAddress } from '../../../runtime/plot/raster/png.js'
import { type Value, vector } from '../../../runtime/values/value.js'

const pixelsOf = (svg: string): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: 640 },
    font: { loadSystemFonts: false },
  }).render().pixels

/** One SVG of all layers, as a page lays them on each other. */
function joined({ width, height, layers }: FigureLayers): string {
  const parts = layers.map((layer) => {
    if (layer.kind === 'svg') {
      return layer.svg.replace('width="100%" height="100%"', `width="${width}" height="${height}"`)
    }
    const pixels = Uint8Array.from(layer.pixels)
    const href = pngAddress({ width: layer.columns, height: layer.rows, pixels })
    const place = (['width', 'height'] as const).map((key) => `${key}="${layer[key]}"`).join(' ')
    return (
      `<image x="${layer.left}" y="${layer.top}" ${place} preserveAspectRatio="none" ` +
      `href="${href}"/>`
    )
  })
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" ' +
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join('')}</svg>`
  )
}

const n = 25_000
const x = vector(Float64Array.from({ length: n }, (_, k) => (k * 7919) % 1000))
const y = vector(Float64Array.from({ length: n }, (_, k) => (k * 104_729) % 997))
const image = Array.from({ length: 9 }, (_, j) => Array.from({ length: 7 }, (_, k) => j * k))

const cases: Record<string, readonly ((sim: PlotHost) => Value)[]> = {
  'a raster between lines': [
    (sim) => pyplotPlot(sim, [[0, 1000], [0, 1000], 'b'], {}),
    (sim) => pyplotPlot(sim, [x, y, '.k'], { ms: 2n }),
    (sim) => pyplotPlot(sim, [[0, 1000], [1000, 0], 'r'], {}),
    (sim) => pyplotTitle(sim, ['Raster'], {}),
  ],
  'an image that the limits cut, beside marks': [
    (sim) => pyplotSubplot(sim, [1n, 2n, 1n], {}),
    (sim) => pyplotImshow(sim, [image], { aspect: 'auto' }),
    (sim) => pyplotXlim(sim, [1.2, 4.3], {}),
    (sim) => pyplotSubplot(sim, [1n, 2n, 2n], {}),
    (sim) => pyplotPlot(sim, [x, y, '|g'], {}),
  ],
}

describe('layers on each other', () => {
  for (const [name, calls] of Object.entries(cases)) {
    it(`are the drawing of figureSvg: ${name}`, () => {
      const sim: PlotHost = {}
      for (const call of calls) call(sim)
      const [figure] = figuresOf(sim)
      const drawn = figureLayers(figure, { theme: 'light', id: 'f' })
      expect(drawn.layers.length).toBeGreaterThan(1)
      const [whole, parts] = [pixelsOf(figureSvg(figure)), pixelsOf(joined(drawn))]
      expect(parts.length).toBe(whole.length)
      let [worst, sum] = [0, 0]
      for (let k = 0; k < whole.length; k++) {
        const off = Math.abs(whole[k] - parts[k])
        worst = Math.max(worst, off)
        sum += off
      }
      // the edges of pictures are cut by pixels, not by the clip path
      expect(worst).toBeLessThan(64)
      expect(sum / whole.length).toBeLessThan(0.2)
    })
  }
})
