/** Markers of lines and scatter plots. */
import { feature, type Painter } from '../features.js'
import type { LineArtist, MarkEvery, Marker, PointArtist } from '../figure-data.js'
import type { Definitions } from '../figure-svg.js'
import { withData } from '../layers/data/data-of.js'
import { pointData } from '../layers/data/points.js'
import type { Projection } from '../layout/projection.js'
import { areMany, type Layer } from './dense.js'
import { marksPicture } from './dense-looks.js'
import {
  diameterOf,
  discLayer,
  penLayers,
  type Point,
  pointsOf,
  sharedPath,
  visiblePlaces,
} from './dots.js'
import { isOpenMarker, markerLines, markerPath } from './markers.js'
import { at, paint, short } from './numbers.js'

export function lineMarks(
  artist: LineArtist,
  projection: Projection,
  definitions: Definitions,
): string {
  const { marker } = artist
  if (!marker) return ''
  const [xs, ys] = artist.every ? chosen(artist, artist.every) : [artist.x, artist.y]
  const places = visiblePlaces(xs, ys, projection, marker.size)
  if (areMany(places.x.length, projection)) {
    return marksPicture(places, { marker, alpha: artist.alpha }, projection, markLayers)
  }
  return places.x.length === 0 ? '' : marks(pointsOf(places), marker, artist.alpha, definitions)
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
export const pointMarks: Painter<PointArtist> =
  import.meta.page === false ? paintPoints : /* @__PURE__ */ withData(paintPoints, pointData)

function paintPoints(
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
  if (areMany(artist.x.length, projection)) {
    const looks = (k: number) => ({ marker: markerAt(k), alpha: artist.alpha })
    const places = { x: artist.x.map(projection.x), y: artist.y.map(projection.y) }
    return marksPicture(places, looks, projection, markLayers)
  }
  let drawn = ''
  for (let k = 0; k < artist.x.length; k++) {
    const marker = markerAt(k)
    if (marker.face === 'none' && marker.edge === 'none') continue
    const x = artist.x.subarray(k, k + 1)
    const y = artist.y.subarray(k, k + 1)
    const places = visiblePlaces(x, y, projection, marker.size)
    if (places.x.length > 0) drawn += marks(pointsOf(places), marker, artist.alpha, definitions)
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

/** A marker's parts as areas. */
function markLayers(marker: Marker): readonly Layer[] {
  const { shape, face, edge, edgeWidth, size } = marker
  const lines = markerLines(shape, size)
  if (!lines) return roundLayers(marker) ?? penLayers(marker)
  const reach = Math.SQRT2 * size + edgeWidth
  const segments = lines.flatMap((line) => line.slice(1).map((to, k) => [line[k], to] as const))
  const fill: Layer = { color: face, reach, inside: (x, y) => isAround(segments, x, y) }
  const stroke: Layer = {
    color: edge,
    reach,
    inside: (x, y) => segments.some(([a, b]) => isNear(a, b, x, y, edgeWidth / 2)),
  }
  const filled = isOpenMarker(shape) ? [] : [fill]
  return [...filled, stroke].filter(({ color }) => color !== 'none')
}

/** Round marks with a face and an edge of their own. */
function roundLayers(marker: Marker): readonly Layer[] | undefined {
  const { face, edge, edgeWidth } = marker
  const diameter = diameterOf(marker)
  const edged = edge !== 'none' && edgeWidth > 0
  if (diameter === undefined || (edged && face === edge)) return undefined
  const fill = face === 'none' ? [] : [discLayer(face, diameter / 2)]
  if (!edged) return fill
  return [...fill, discLayer(edge, diameter / 2 + edgeWidth / 2, diameter / 2 - edgeWidth / 2)]
}

type Segments = readonly (readonly [Point, Point])[]

/** Whether an outline runs around a point: a ray from it crosses the outline an odd number of times. */
const isAround = (segments: Segments, x: number, y: number): boolean =>
  segments.filter(
    ([a, b]) => a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) * (b[0] - a[0])) / (b[1] - a[1]),
  ).length %
    2 ===
  1

function isNear(a: Point, b: Point, x: number, y: number, distance: number): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)
  const [ox, oy] = [x - a[0] - along * dx, y - a[1] - along * dy]
  return along >= 0 && along <= 1 && ox * ox + oy * oy <= distance * distance
}

/** Fill and edge of a marker; open shapes and pixels have one of them. */
function markerLook(marker: Marker, alpha = 1): string {
  const { shape, face, edge, edgeWidth } = marker
  if (shape === ',') return paint('fill', face, alpha)
  const fill = isOpenMarker(shape) ? 'none' : face
  const line = edge === 'none' || edgeWidth === 0 ? '' : ` stroke-width="${short(edgeWidth)}"`
  // as matplotlib's markers.py: the points of a star are cut off
  const corner = shape === '*' ? 'bevel' : 'miter'
  const join = line && !isOpenMarker(shape) ? ` stroke-linejoin="${corner}"` : ''
  return paint('fill', fill, alpha) + (line ? paint('stroke', edge, alpha) : '') + line + join
}
