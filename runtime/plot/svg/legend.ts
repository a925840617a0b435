/** A legend in SVG. */
import type { Artist, AxesData, LegendData } from '../figure-data.js'
import { handleLength, labelOffset, layoutLegend } from '../layout/legend.js'
import type { Projection } from '../layout/projection.js'
import { strokeAttributes } from './lines.js'
import { type Definitions, marks } from './marks.js'
import { paint, rectangle, short } from './numbers.js'
import { textElement } from './text.js'

export function legendElement(
  legend: LegendData,
  axes: AxesData,
  projection: Projection,
  definitions: Definitions,
): string {
  const { box, rows, title } = layoutLegend(legend, axes, projection)
  const { size } = legend
  if (rows.length === 0) return ''
  const frame = legend.frame
    ? `<rect${rectangle(box)} rx="${short(0.2 * size)}" fill="#ffffff" stroke="#cccccc" ` +
      'opacity="0.8"/>\n'
    : ''
  const line = (text: string) => ({ text, size, color: '#000000' })
  const head =
    legend.title && title
      ? textElement(line(legend.title), {
          x: title.x,
          y: title.baseline,
          horizontal: 'center',
          vertical: 'baseline',
        })
      : ''
  const entries = rows.map(
    ({ label, artist, x, baseline }) =>
      handle(artist, x, baseline, size, definitions) +
      textElement(line(label), {
        x: x + labelOffset * size,
        y: baseline,
        horizontal: 'left',
        vertical: 'baseline',
      }),
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
  const rule = `M${short(x)} ${short(middle)}h${short(width)}`
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
      return ''
  }
}
