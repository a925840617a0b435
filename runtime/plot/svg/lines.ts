/** Lines and segments as SVG paths. */
import type { Painter } from '../features.js'
import type { LineArtist, SegmentArtist } from '../figure-data.js'
import type { Definitions } from '../figure-svg.js'
import { withData } from '../layers/data/data-of.js'
import { lineData } from '../layers/data/lines.js'
import { segmentData } from '../layers/data/segments.js'
import { isLong, linePicture, segmentsPicture } from '../layers/strokes.js'
import { clipSegment, grow, thin } from '../layout/clip.js'
import { steps } from '../steps.js'
import type { Box, Projection } from '../layout/projection.js'
import { lineMarks } from './marks.js'
import { at, strokedPath } from './numbers.js'
import { strokeAttributes } from './polygons.js'

/** A line with its markers. */
export const lineElements: Painter<LineArtist> =
  import.meta.page === false ? paintLine : /* @__PURE__ */ withData(paintLine, lineData)

export const segmentsElement: Painter<SegmentArtist> =
  import.meta.page === false ? paintSegments : /* @__PURE__ */ withData(paintSegments, segmentData)

function paintLine(artist: LineArtist, projection: Projection, definitions: Definitions): string {
  return lineElement(artist, projection) + lineMarks(artist, projection, definitions)
}

function lineElement(artist: LineArtist, projection: Projection): string {
  if (!artist.stroke) return ''
  if (import.meta.page !== false && isLong(artist.x, projection)) {
    return linePicture(artist, artist.stroke, projection)
  }
  const { box, x, y } = projection
  const line = artist.steps ? steps(artist, artist.steps) : artist
  const xs = Array.from(line.x, x)
  const ys = Array.from(line.y, y)
  if (artist.endless) extend(xs, ys, box)
  const kept = thin(xs, ys)
  const path = kept
    ? polylinePath(
        kept.map((k) => xs[k]),
        kept.map((k) => ys[k]),
        box,
      )
    : polylinePath(xs, ys, box)
  const cap = artist.stroke.dash ? '' : ' stroke-linecap="square"'
  const join = ' stroke-linejoin="round"'
  const stroke = strokeAttributes(artist.stroke, artist.alpha)
  return strokedPath(path, stroke + cap + join)
}

/** Moves the ends of a line of two points beyond the box. */
function extend(xs: number[], ys: number[], { left, top, width, height }: Box): void {
  const [dx, dy] = [xs[1] - xs[0], ys[1] - ys[0]]
  if (!Number.isFinite(dx + dy) || (dx === 0 && dy === 0)) return
  const reach = (width + height) / Math.max(Math.abs(dx), Math.abs(dy))
  const far = Math.max(
    ...[xs[0] - left, left + width - xs[0], ys[0] - top, top + height - ys[0]].map(Math.abs),
  )
  const times = reach + far / Math.max(Math.abs(dx), Math.abs(dy))
  const [x, y] = [xs[0], ys[0]]
  xs.splice(0, 2, x - dx * times, x + dx * times)
  ys.splice(0, 2, y - dy * times, y + dy * times)
}

function paintSegments(artist: SegmentArtist, projection: Projection): string {
  if (import.meta.page !== false && isLong(artist.x0, projection)) {
    return segmentsPicture(artist, projection)
  }
  const { box, x, y } = projection
  const { x0, y0, x1, y1, stroke, alpha, colors } = artist
  if (colors) {
    return colors
      .map((color, k) => {
        const [a, b, c, d] = [x0, y0, x1, y1].map((data) => data.slice(k, k + 1))
        const one = { ...artist, x0: a, y0: b, x1: c, y1: d, colors: undefined }
        return paintSegments({ ...one, stroke: { ...stroke, color } }, projection)
      })
      .join('')
  }
  const area = grow(box, Math.max(box.width, box.height))
  let path = ''
  for (let k = 0; k < x0.length; k++) {
    const cut = clipSegment(area, x(x0[k]), y(y0[k]), x(x1[k]), y(y1[k]))
    if (cut) path += `M${at(cut[0], cut[1])}L${at(cut[2], cut[3])}`
  }
  return strokedPath(path, strokeAttributes(stroke, alpha))
}

/**
 * The path of a polyline. NaN breaks it; what lies far outside the box is cut, since renderers
 * cannot hold huge coordinates; repeated points are left out.
 */
function polylinePath(x: readonly number[], y: readonly number[], box: Box): string {
  const area = grow(box, Math.max(box.width, box.height))
  let path = ''
  let end = ''
  for (let k = 1; k < x.length; k++) {
    const cut = clipSegment(area, x[k - 1], y[k - 1], x[k], y[k])
    if (!cut) continue
    const from = at(cut[0], cut[1])
    const to = at(cut[2], cut[3])
    if (from !== end) path += `M${from}`
    if (to !== from) path += `L${to}`
    end = to
  }
  return path
}
