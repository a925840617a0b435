/** A figure as SVG with matplotlib's default look. */
import { type Features, feature } from './features.js'
import type { Artist, AxesData, FigureData } from './figure-data.js'
import { ticksOf } from './layout/axis.js'
import { project, projectArtist, type Projection } from './layout/projection.js'
import { gridElement, labelElements, spinesElement, ticksElement } from './svg/axes.js'
import { lineElement, polygonsElement } from './svg/lines.js'
import { type Definitions, lineMarks } from './svg/marks.js'
import { paint, rectangle, short } from './svg/numbers.js'
import { textElement } from './svg/text.js'

/**
 * The SVG document of a figure. The view box counts in points; width and height are pixels at the
 * figure's dpi. Equal figures give equal bytes.
 * @param features drawing code; a figure that was read back from JSON needs `allFeatures`
 * @param id goes in front of every id, for pages that hold several figures
 */
export function figureSvg(
  figure: FigureData,
  features: Features = figure.features ?? {},
  id = `figure-${figure.number}`,
): string {
  const [width, height] = figure.size.map((inches) => inches * 72)
  const [pixelsX, pixelsY] = figure.size.map((inches) => short(inches * figure.dpi))
  const definitions = new DefinitionList(id)
  const axes = figure.axes.map((one) => axesElement(figure, one, definitions, features))
  const title = figure.title
    ? textElement(figure.title, {
        x: width / 2,
        y: height * 0.02,
        horizontal: 'center',
        vertical: 'top',
      })
    : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixelsX}" height="${pixelsY}" ` +
    `viewBox="0 0 ${short(width)} ${short(height)}" ` +
    'font-family="DejaVu Sans, Verdana, sans-serif" font-size="10">\n' +
    `<rect width="100%" height="100%"${paint('fill', figure.background)}/>\n` +
    `${definitions.text()}${axes.join('')}${title}</svg>\n`
  )
}

class DefinitionList implements Definitions {
  private readonly ids = new Map<string, string>()

  constructor(private readonly prefix: string) {}

  define(tag: string, attributes: string): string {
    const key = `<${tag}|${attributes}`
    const id = this.ids.get(key) ?? `${this.prefix}-${this.ids.size + 1}`
    this.ids.set(key, id)
    return id
  }

  text(): string {
    if (this.ids.size === 0) return ''
    const elements = Array.from(this.ids, ([key, id]) => {
      const [tag, attributes] = key.slice(1).split('|')
      return tag === 'clipPath'
        ? `<clipPath id="${id}"><rect${attributes}/></clipPath>\n`
        : `<${tag} id="${id}"${attributes}/>\n`
    })
    return `<defs>\n${elements.join('')}</defs>\n`
  }
}

/** Artists by their z-order; the grid comes at 1.5, the frame at 2.5, the legend at 5. */
function axesElement(
  figure: FigureData,
  axes: AxesData,
  definitions: Definitions,
  features: Features,
): string {
  const projection = project(figure, axes, features)
  const { box } = projection
  const ticks = {
    x: ticksOf(axes.x, 'x', box.width, features),
    y: ticksOf(axes.y, 'y', box.height, features),
  }
  const clip = definitions.define('clipPath', rectangle(box))
  const layers = axes.artists.map((artist) => ({
    zorder: artist.zorder,
    svg: clipped(
      artist,
      artistElement(artist, projectArtist(projection, artist), definitions, features),
      clip,
    ),
  }))
  layers.push({
    zorder: 1.5,
    svg: gridElement(axes, ticks, projection) + ticksElement(ticks, projection),
  })
  layers.push({ zorder: 2.5, svg: spinesElement(box) })
  layers.push({ zorder: 3, svg: labelElements(axes, ticks, projection) })
  if (axes.legend) {
    layers.push({
      zorder: 5,
      svg: feature(features, 'legend')(axes.legend, axes, projection, definitions),
    })
  }
  const sorted = layers.toSorted((a, b) => a.zorder - b.zorder).map(({ svg }) => svg)
  return `<g>\n<rect${rectangle(box)} fill="#ffffff"/>\n${sorted.join('')}</g>\n`
}

function clipped(artist: Artist, svg: string, clip: string): string {
  if (svg === '' || artist.clip === false) return svg
  return `<g clip-path="url(#${clip})">\n${svg}</g>\n`
}

function artistElement(
  artist: Artist,
  projection: Projection,
  definitions: Definitions,
  features: Features,
): string {
  switch (artist.kind) {
    case 'line':
      return lineElement(artist, projection) + lineMarks(artist, projection, definitions)
    case 'segments':
      return feature(features, 'segments')(artist, projection, definitions)
    case 'polygons':
      return polygonsElement(artist, projection)
    case 'points':
      return feature(features, 'points')(artist, projection, definitions)
    case 'text':
      return feature(features, 'text')(artist, projection, definitions)
  }
}
