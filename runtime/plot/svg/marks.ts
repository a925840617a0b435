/** Markers of lines and scatter plots. */
import type { LineArtist, MarkEvery, Marker, PointArtist } from '../figure-data.js'
import type { Definitions } from '../figure-svg.js'
import type { Projection } from '../layout/projection.js'
import { type Point, sharedPath, visiblePoints } from './dots.js'
import { isOpenMarker, markerPath } from './markers.js'
import { at, paint, short } from './numbers.js'

export function lineMarks(
  artist: LineArtist,
  projection: Projection,
  definitions: Definitions,
): string {
  const { marker } = artist
  if (!marker) return ''
  const [xs, ys] = artist.every ? chosen(artist, artist.every) : [artist.x, artist.y]
  const points = visiblePoints(xs, ys, projection, marker.size)
  return points.length === 0 ? '' : marks(points, marker, artist.alpha, definitions)
}

/** The points that markevery names. */
function chosen({ x, y }: LineArtist, every: MarkEvery): [Float64Array, Float64Array] {
  const indices =
    'step' in every
      ? Array.from(x.keys()).filter((k) => k >= every.from && (k - every.from) % every.step === 0)
      : every.filter((k) => k >= 0 && k < x.length)
  return [Float64Array.from(indices, (k) => x[k]), Float64Array.from(indices, (k) => y[k])]
}

/** Scatter: one run of marks for each look that follows another. */
export function pointMarks(
  artist: PointArtist,
  projection: Projection,
  definitions: Definitions,
): string {
  const { areas, faces, edges, edgeWidth, shape } = artist
  const pick = <T>(items: ArrayLike<T>, k: number): T => items[k % items.length]
  const markerAt = (k: number): Marker => ({
    shape,
    size: Math.sqrt(pick(areas, k)),
    face: pick(faces, k),
    edge: pick(edges, k),
    edgeWidth,
  })
  const uniform = areas.length === 1 && faces.length === 1 && edges.length === 1
  if (uniform)
    return lineMarks({ ...artist, kind: 'line', marker: markerAt(0) }, projection, definitions)
  let drawn = ''
  for (let k = 0; k < artist.x.length; k++) {
    const marker = markerAt(k)
    const x = artist.x.subarray(k, k + 1)
    const y = artist.y.subarray(k, k + 1)
    const points = visiblePoints(x, y, projection, marker.size)
    if (points.length > 0) drawn += marks(points, marker, artist.alpha, definitions)
  }
  return drawn
}

/** Marks of one look at points on the page. */
export function marks(
  points: readonly Point[],
  marker: Marker,
  alpha: number | undefined,
  definitions: Definitions,
): string {
  // in one path, overlapping marks would not add up their opacity
  const opaque = alpha === undefined && marker.edge.length <= 7
  const path = opaque ? sharedPath(points, marker) : undefined
  if (path) return path
  const look = markerLook(marker, alpha)
  const shape = markerPath(marker)
  if (points.length === 1) {
    return `<path transform="translate(${at(...points[0])})" d="${shape}"${look}/>\n`
  }
  const id = definitions.define('path', ` d="${shape}"/>`)
  const uses = points.map(([x, y]) => `<use href="#${id}" x="${short(x)}" y="${short(y)}"/>`)
  return `<g${look}>\n${uses.join('\n')}\n</g>\n`
}

/** Fill and edge of a marker; open shapes and pixels have one of them. */
function markerLook(marker: Marker, alpha = 1): string {
  const { shape, face, edge, edgeWidth } = marker
  if (shape === ',') return paint('fill', face, alpha)
  const fill = isOpenMarker(shape) ? 'none' : face
  const line = edge === 'none' || edgeWidth === 0 ? '' : ` stroke-width="${short(edgeWidth)}"`
  const join = line && !isOpenMarker(shape) ? ' stroke-linejoin="miter"' : ''
  return paint('fill', fill, alpha) + (line ? paint('stroke', edge, alpha) : '') + line + join
}
