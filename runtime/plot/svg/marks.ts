/** Markers of lines and scatter plots, compactly: a raster plot has a hundred thousand. */
import type { LineArtist, Marker, PointArtist } from '../figure-data.js'
import { grow, inBox } from '../layout/clip.js'
import type { Box, Projection } from '../layout/projection.js'
import { diameterOf, isOpenMarker, markerPath } from './markers.js'
import { paint, short } from './numbers.js'

/** Gives shapes that are used often an id. */
export interface Definitions {
  /** the id of an element that is written once; `element` lacks its id */
  define(tag: string, attributes: string): string
}

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

type Point = readonly [x: number, y: number]

/** Points on the page that show at least in part. */
function visiblePoints(
  xs: Float64Array,
  ys: Float64Array,
  { box, x, y }: Projection,
  size: number,
): Point[] {
  const area: Box = grow(box, size)
  const points: Point[] = []
  for (let k = 0; k < xs.length; k++) {
    const point: Point = [x(xs[k]), y(ys[k])]
    if (inBox(area, point[0], point[1])) points.push(point)
  }
  return points
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
  if (opaque && points.length > 1) {
    const path = sharedPath(points, marker)
    if (path) return path
  }
  const look = markerLook(marker, alpha)
  const shape = markerPath(marker)
  if (points.length === 1) {
    const [x, y] = points[0]
    return `<path transform="translate(${short(x)} ${short(y)})" d="${shape}"${look}/>\n`
  }
  const id = definitions.define('path', ` d="${shape}"`)
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

/** Round marks as dots of a round pen, bars as short strokes, all in one path. */
function sharedPath(points: readonly Point[], marker: Marker): string | undefined {
  const { shape, face, edge, edgeWidth, size } = marker
  const diameter = diameterOf(marker)
  const half = short(size / 2)
  const pen = (mark: (x: string, y: string) => string, color: string, width: number, cap: string) =>
    `<path d="${points.map(([x, y]) => mark(short(x), short(y))).join('')}" fill="none"` +
    `${paint('stroke', color)} stroke-width="${short(width)}"${cap}/>\n`
  const round = ' stroke-linecap="round"'
  if (diameter !== undefined && (face === edge || edge === 'none')) {
    const width = edge === 'none' ? diameter : diameter + edgeWidth
    return pen((x, y) => `M${x} ${y}h0`, face, width, round)
  }
  if (shape === ',') return pen((x, y) => `M${x} ${y}h0`, face, pixel, ' stroke-linecap="square"')
  if (shape === '|')
    return pen((x, y) => `M${x} ${y}m0-${half}v${short(size)}`, edge, edgeWidth, '')
  if (shape === '_')
    return pen((x, y) => `M${x} ${y}m-${half} 0h${short(size)}`, edge, edgeWidth, '')
  return undefined
}

/** A pixel of a figure of 100 dpi, in points. */
const pixel = 0.72
