/** A figure as SVG with matplotlib's default look. */
import { type Features, feature, type FramePainter, ownFrame, type Painter } from './features.js'
import type { Artist, AxesData, FigureData } from './figure-data.js'
import { ticksOf } from './layout/axis.js'
import { project, projectArtist } from './layout/projection.js'
import { labelElements, spinesElement, ticksElement } from './svg/axes.js'
import { paint, rectangle, short } from './svg/numbers.js'
import { hangTop, textElement } from './svg/text.js'

/** Gives shapes that are used often an id. */
export interface Definitions {
  /** the id of an element that is written once: `<tag` and what follows its id */
  define(tag: string, rest: string): string
}

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
  const { size, dpi, title, sideLabels, background, canvas } = figure
  const [width, height] = size.map((inches) => inches * 72)
  const [pixelsX, pixelsY] = size.map((inches) => short(inches * dpi))
  const elements: string[] = []
  const keys: string[] = []
  const define = (tag: string, rest: string) => {
    const key = tag + rest
    if (!keys.includes(key)) elements.push(`<${tag} id="${id}-${keys.push(key)}"${rest}\n`)
    return `${id}-${keys.indexOf(key) + 1}`
  }
  const axes = [...figure.axes, ...(canvas ? [canvas] : [])]
    .map((one) => axesElement(figure, one, { define }, features))
    .join('')
  const head = title
    ? textElement(features, title, width / 2, height * 0.02, 'middle', hangTop)
    : ''
  const sides = sideLabels ? feature(features, 'sideLabels')(figure, features) : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixelsX}" height="${pixelsY}" ` +
    `viewBox="0 0 ${short(width)} ${short(height)}" ` +
    'font-family="DejaVu Sans, Verdana, sans-serif" font-size="10">\n' +
    `<rect width="100%" height="100%"${paint('fill', background)}/>\n` +
    (elements.length ? `<defs>\n${elements.join('')}</defs>\n` : '') +
    `${axes}${head}${sides}</svg>\n`
  )
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
  const { x, y, artists, legend } = axes
  const ticks = {
    x: ticksOf(x, 'x', box.width, features),
    y: ticksOf(y, 'y', box.height, features),
  }
  const clip = definitions.define('clipPath', `><rect${rectangle(box)}/></clipPath>`)
  const layers = artists
    .filter((artist) => !artist.hidden)
    .map((artist): [number, string] => {
      const paintArtist = feature(features, artist.kind) as Painter<Artist>
      const svg = paintArtist(artist, projectArtist(projection, artist), definitions)
      const free = svg === '' || artist.clip === false
      return [artist.zorder, free ? svg : `<g clip-path="url(#${clip})">\n${svg}</g>\n`]
    })
  const gridded = x.grid || y.grid || x.minorGrid || y.minorGrid
  const grid = gridded ? feature(features, 'grid')(axes, ticks, projection) : ''
  const frame = (dressed(axes) ? features.frame : undefined) ?? plainFrame
  const own = ownFrame(axes, features) ?? frame
  if (!axes.off) {
    layers.push(
      [axes.below ? 0.5 : 1.5, grid + own.ticks(axes, ticks, projection)],
      [2.5, frame.spines(axes, projection)],
      [3, own.labels(axes, ticks, projection)],
    )
  }
  if (legend) layers.push([5, feature(features, 'legend')(legend, axes, projection, definitions)])
  const sorted = layers.sort((a, b) => a[0] - b[0]).map(([, svg]) => svg)
  const { face = '#ffffff' } = axes
  const ground =
    axes.off || face === 'none' ? '' : `<rect${rectangle(box)}${paint('fill', face)}/>\n`
  return `<g>\n${ground}${sorted.join('')}</g>\n`
}

/** Whether a script has changed the look of the frame. */
const dressed = (axes: AxesData): boolean => {
  const { x, y, spines, sideTitles, titlePad } = axes
  const own = [x, y].some((axis) => axis.frame || axis.hidden || axis.tickAlign)
  return own || Boolean(spines ?? sideTitles ?? titlePad)
}

/** The frame of axes whose look no call has changed. */
const plainFrame: Pick<FramePainter, 'ticks' | 'spines' | 'labels'> = {
  ticks: (_, ticks, projection) => ticksElement(ticks, projection),
  spines: (_, { box }) => spinesElement(box),
  labels: labelElements,
}
