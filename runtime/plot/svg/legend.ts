/** A legend in SVG. */
import type { Artist, AxesData, LegendData } from '../figure-data.js'
import type { Definitions } from '../figure-svg.js'
import { handleLength, labelOffset, layoutLegend } from '../layout/legend.js'
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
  const frame = legend.frame
    ? `<rect${rectangle(box)} rx="${short(0.2 * size)}" fill="#ffffff" stroke="#cccccc" ` +
      'opacity="0.8"/>\n'
    : ''
  const line = (text: string) => ({ text, size, color: '#000000' })
  const head =
    legend.title && title
      ? textElement(features, line(legend.title), title.x, title.baseline, 'middle', hangBaseline)
      : ''
  const entries = rows.map(
    ({ label, artist, x, baseline }) =>
      handle(artist, x, baseline, size, definitions) +
      textElement(features, line(label), x + labelOffset * size, baseline, '', hangBaseline),
  )
  return `<g>\n${frame}${head}${entries.join('')}</g>\n`
}

/** What stands for an artist: a piece of line, a marker, a filled box. */
function handle(
  artist: Artist,
  x: number,
  baseline: number,
  size: number,
  definitions: Definitions,
): string {
  const width = handleLength * size
  const height = 0.7 * size
  const middle = baseline - height / 2
  const rule = `M${at(x, middle)}h${short(width)}`
  switch (artist.kind) {
    case 'line': {
      const stroke = artist.stroke ? strokeAttributes(artist.stroke, artist.alpha) : undefined
      const line = stroke ? `<path d="${rule}" fill="none"${stroke}/>\n` : ''
      const center = [[x + width / 2, middle]] as const
      const mark = artist.marker ? marks(center, artist.marker, artist.alpha, definitions) : ''
      return line + mark
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
        size: Math.sqrt(areas[0]),
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
