/** Lines, segments and polygons as SVG paths. */
import type { LineArtist, PolygonArtist, SegmentArtist, Stroke } from '../figure-data.js'
import { bound, clipSegment, grow, thin } from '../layout/clip.js'
import type { Box, Projection } from '../layout/projection.js'
import { paint, short } from './numbers.js'

/** The attributes of a stroke; joins are round as in matplotlib. */
export function strokeAttributes({ color, width, dash }: Stroke, alpha = 1): string {
  const dashes = dash ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : ''
  return `${paint('stroke', color, alpha)} stroke-width="${short(width)}"${dashes}`
}

export function lineElement(artist: LineArtist, { box, x, y }: Projection): string {
  if (!artist.stroke) return ''
  const xs = Array.from(artist.x, x)
  const ys = Array.from(artist.y, y)
  const kept = thin(xs, ys)
  const path = kept
    ? polylinePath(
        kept.map((k) => xs[k]),
        kept.map((k) => ys[k]),
        box,
      )
    : polylinePath(xs, ys, box)
  if (path === '') return ''
  const cap = artist.stroke.dash ? '' : ' stroke-linecap="square"'
  const join = ' stroke-linejoin="round"'
  const stroke = strokeAttributes(artist.stroke, artist.alpha)
  return `<path d="${path}" fill="none"${stroke}${cap}${join}/>\n`
}

export function segmentsElement(artist: SegmentArtist, { box, x, y }: Projection): string {
  const { x0, y0, x1, y1, stroke, alpha } = artist
  const area = grow(box, Math.max(box.width, box.height))
  let path = ''
  for (let k = 0; k < x0.length; k++) {
    const cut = clipSegment(area, x(x0[k]), y(y0[k]), x(x1[k]), y(y1[k]))
    if (cut) path += `M${short(cut[0])} ${short(cut[1])}L${short(cut[2])} ${short(cut[3])}`
  }
  return path === '' ? '' : `<path d="${path}" fill="none"${strokeAttributes(stroke, alpha)}/>\n`
}

/** All polygons of an artist in one path; they may overlap, hence the nonzero rule. */
export function polygonsElement(artist: PolygonArtist, { box, x, y }: Projection): string {
  const path = artist.polygons
    .map((polygon) => {
      const points = Array.from(polygon.x, (value, k) => {
        const px = bound(x(value), box.left, box.left + box.width)
        const py = bound(y(polygon.y[k]), box.top, box.top + box.height)
        return Number.isNaN(px + py) ? '' : `${short(px)} ${short(py)}`
      }).filter((point) => point !== '')
      return points.length < 2 ? '' : `M${points.join('L')}${artist.closed ? 'z' : ''}`
    })
    .join('')
  if (path === '') return ''
  const edge = artist.edge ? strokeAttributes(artist.edge, artist.alpha) : ''
  return `<path d="${path}"${paint('fill', artist.face, artist.alpha)}${edge}/>\n`
}

/**
 * The path of a polyline. NaN breaks it; what lies far outside the box is cut, since renderers
 * cannot hold huge coordinates; repeated points are left out.
 */
export function polylinePath(x: readonly number[], y: readonly number[], box: Box): string {
  const area = grow(box, Math.max(box.width, box.height))
  let path = ''
  let end = ''
  for (let k = 1; k < x.length; k++) {
    const cut = clipSegment(area, x[k - 1], y[k - 1], x[k], y[k])
    if (!cut) continue
    const from = `${short(cut[0])} ${short(cut[1])}`
    const to = `${short(cut[2])} ${short(cut[3])}`
    if (from !== end) path += `M${from}`
    if (to !== from) path += `L${to}`
    end = to
  }
  return path
}
