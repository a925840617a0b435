/** A legend in SVG. */
import type { Artist, AxesData, LegendData, LineArtist, Stroke } from '../figure-data.js'
import type { Definitions } from '../figure-svg.js'
import { gapsOf, labelOffsetOf, layoutLegend } from '../layout/legend.js'
import type { Projection } from '../layout/projection.js'
import { marks } from './marks.js'
import { at, paint, rectangle, short } from './numbers.js'
import { strokeAttributes } from './polygons.js'
import { hangBaseline, textElement } from './text.js'

export function legendElement(
  legend: LegendData,
  axes: AxesData,
  projection: Projection,
  definitions: Definitions,
): string {
  const { box, rows, title } = layoutLegend(legend, axes, projection)
  const { size } = legend
  const { features } = projection
  if (rows.length === 0) return ''
  const { opacity = 0.8 } = legend
  const round = legend.square ? '' : ` rx="${short(0.2 * size)}"`
  const frame = legend.frame
    ? `<rect${rectangle(box)}${round}${paint('fill', legend.face ?? '#ffffff', opacity)}` +
      `${paint('stroke', legend.edge ?? '#cccccc', opacity)}/>\n`
    : ''
  const line = (text: string) => ({ text, size, color: legend.color ?? '#000000' })
  const head =
    legend.title && title
      ? textElement(
          features,
          { ...line(legend.title), size: legend.titleSize ?? size },
          title.x,
          title.baseline,
          'middle',
          hangBaseline,
        )
      : ''
  const entries = rows.map(
    ({ label, artist, x, baseline }) =>
      handle(artist, x, baseline, legend, definitions) +
      textElement(
        features,
        line(label),
        x + labelOffsetOf(legend) * size,
        baseline,
        '',
        hangBaseline,
      ),
  )
  return `<g>\n${frame}${head}${entries.join('')}</g>\n`
}

/** What stands for an artist: a piece of line, a marker, a filled box. */
function handle(
  artist: Artist,
  x: number,
  baseline: number,
  legend: LegendData,
  definitions: Definitions,
): string {
  const { size, markerScale = 1 } = legend
  const { handleLength, handleHeight } = gapsOf(legend)
  const width = handleLength * size
  const height = handleHeight * size
  const middle = baseline - height / 2
  const rule = `M${at(x, middle)}h${short(width)}`
  switch (artist.kind) {
    case 'line': {
      const stroke = artist.stroke ? strokeAttributes(artist.stroke, artist.alpha) : undefined
      const line = stroke ? `<path d="${rule}" fill="none"${stroke}/>\n` : ''
      const center = [[x + width / 2, middle]] as const
      const { marker } = artist
      const shown = marker && { ...marker, size: marker.size * markerScale }
      const mark = shown ? marks(center, shown, artist.alpha, definitions) : ''
      return errorBars(artist, x + width / 2, middle, size, definitions) + line + mark
    }
    case 'segments':
      return `<path d="${rule}" fill="none"${strokeAttributes(artist.stroke, artist.alpha)}/>\n`
    case 'polygons': {
      const edge = artist.edge ? strokeAttributes(artist.edge, artist.alpha) : ''
      return (
        `<rect x="${short(x)}" y="${short(baseline - height)}" width="${short(width)}" ` +
        `height="${short(height)}"${paint('fill', artist.face, artist.alpha)}${edge}/>\n`
      )
    }
    case 'points': {
      const { shape, areas, faces, edges, edgeWidth } = artist
      const marker = {
        shape,
        size: Math.sqrt(middleOf(areas)) * markerScale,
        face: faces[0],
        edge: edges[0],
        edgeWidth,
      }
      const center = [x + width / 2, baseline - 0.375 * height] as const
      return marks([center], marker, artist.alpha, definitions)
    }
    case 'text':
    case 'image':
    case 'mesh':
      return ''
  }
}

/** Half the way from the least to the greatest. */
function middleOf(areas: ArrayLike<number>): number {
  let [least, greatest] = [areas[0], areas[0]]
  for (let k = 1; k < areas.length; k++) {
    least = Math.min(least, areas[k])
    greatest = Math.max(greatest, areas[k])
  }
  return (least + greatest) / 2
}

/** matplotlib's HandlerErrorbar: bars of half a font size to each side. */
function errorBars(
  { bars, alpha }: LineArtist,
  x: number,
  y: number,
  size: number,
  definitions: Definitions,
): string {
  const half = short(size / 2)
  const long = short(size)
  const draw = (path: string, stroke: Stroke | undefined) =>
    stroke ? `<path d="${path}" fill="none"${strokeAttributes(stroke, alpha)}/>\n` : ''
  const caps = (shape: string, by: readonly [number, number] | undefined) => {
    if (!bars?.cap || !by) return ''
    const ends = [1, -1].map((sign): [number, number] => [x + sign * by[0], y + sign * by[1]])
    return marks(ends, { ...bars.cap, shape }, alpha, definitions)
  }
  return (
    draw(`M${at(x, y)}m0-${half}v${long}`, bars?.y) +
    draw(`M${at(x, y)}m-${half} 0h${long}`, bars?.x) +
    caps('|', bars?.x && [-size / 2, 0]) +
    caps('_', bars?.y && [0, -size / 2])
  )
}
