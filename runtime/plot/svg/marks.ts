/** Markers of lines and scatter plots. */
import { feature } from '../features.js'
import type { LineArtist, Marker, PointArtist } from '../figure-data.js'
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
  const points = visiblePoints(artist.x, artist.y, projection, marker.size)
  return points.length === 0 ? '' : marks(points, marker, artist.alpha, definitions)
}

/** Scatter: one run of marks for each look that follows another. */
export function pointMarks(
  artist: PointArtist,
  projection: Projection,
  definitions: Definitions,
): string {
  const { areas, edgeWidth, shape, values, mapping } = artist
  const maps = projection.features
  const faces =
    values && mapping ? feature(maps, 'colorMaps').colors(values, mapping) : artist.faces
  const edges = artist.edges.length > 0 ? artist.edges : faces
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
    if (marker.face === 'none' && marker.edge === 'none') continue
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
