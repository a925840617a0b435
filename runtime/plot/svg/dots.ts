/** Marks that a pen makes, all in one path: a raster plot has a hundred thousand. */
import type { Painter } from '../features.js'
import type { LineArtist, Marker } from '../figure-data.js'
import { withData } from '../layers/data/data-of.js'
import { lineData } from '../layers/data/lines.js'
import { grow, inBox } from '../layout/clip.js'
import type { Projection } from '../layout/projection.js'
import { areMany, inkPicture, type Layer } from './dense.js'
import { at, pen, short, strokedPath } from './numbers.js'

export type Point = readonly [x: number, y: number]

/** Many points. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** A line without a line: its markers, which a pen makes, of one colour and opaque. */
export const dotsElement: Painter<LineArtist> =
  import.meta.page === false ? paintDots : /* @__PURE__ */ withData(paintDots, lineData)

function paintDots({ x, y, marker }: LineArtist, projection: Projection): string {
  if (!marker) return ''
  const places = visiblePlaces(x, y, projection, marker.size)
  if (areMany(places.x.length, projection)) {
    return inkPicture(places, marker, 1, projection, penLayers)
  }
  return sharedPath(pointsOf(places), marker) ?? ''
}

/** What a pen makes, as `sharedPath`, of a marker in one colour. */
export function penLayers(marker: Marker): readonly Layer[] {
  const { shape, face, edge, edgeWidth, size } = marker
  const diameter = diameterOf(marker)
  if (diameter !== undefined) return [discLayer(face, diameter / 2 + edgeWidth / 2)]
  const bar = (color: string, wide: number, high: number): Layer[] => [
    {
      color,
      reach: Math.max(wide, high),
      inside: (x, y) => Math.abs(x) <= wide && Math.abs(y) <= high,
    },
  ]
  if (shape === ',') return bar(face, pixel / 2, pixel / 2)
  if (shape === '|') return bar(edge, edgeWidth / 2, size / 2)
  return shape === '_' ? bar(edge, size / 2, edgeWidth / 2) : []
}

/** A disc, or a ring around `least`. */
export const discLayer = (color: string, most: number, least = -1): Layer => ({
  color,
  reach: most,
  inside: (x, y) => x * x + y * y <= most * most && (least < 0 || x * x + y * y >= least * least),
})

/** Points on the page that show at least in part. */
export function visiblePlaces(
  xs: Float64Array,
  ys: Float64Array,
  { box, x, y }: Projection,
  size: number,
): Places {
  const area = grow(box, size)
  // loops, not calls for each number: there may be a million
  const [px, py] = [new Float64Array(xs.length), new Float64Array(xs.length)]
  let count = 0
  for (let k = 0; k < xs.length; k++) {
    px[count] = x(xs[k])
    py[count] = y(ys[k])
    if (inBox(area, px[count], py[count])) count++
  }
  return { x: px.subarray(0, count), y: py.subarray(0, count) }
}

export const pointsOf = ({ x, y }: Places): Point[] => Array.from(x, (px, k) => [px, y[k]])

/** Round marks as dots of a round pen, bars as short strokes; undefined for other marks. */
export function sharedPath(points: readonly Point[], marker: Marker): string | undefined {
  const { shape, face, edge, edgeWidth, size } = marker
  const diameter = diameterOf(marker)
  const half = short(size / 2)
  const path = (mark: string, color: string, width: number, cap = '') =>
    strokedPath(
      points.map((point) => `M${at(...point)}${mark}`).join(''),
      pen(color, width) + (cap && ` stroke-linecap="${cap}"`),
    )
  if (diameter !== undefined && (face === edge || edge === 'none')) {
    return path('h0', face, edge === 'none' ? diameter : diameter + edgeWidth, 'round')
  }
  if (shape === ',') return path('h0', face, pixel, 'square')
  if (shape === '|') return path(`m0-${half}v${short(size)}`, edge, edgeWidth)
  if (shape === '_') return path(`m-${half} 0h${short(size)}`, edge, edgeWidth)
  return undefined
}

/** The diameter of a round marker, or undefined for other shapes. */
export function diameterOf({ shape, size }: Pick<Marker, 'shape' | 'size'>): number | undefined {
  if (shape === 'o') return size
  return shape === '.' ? size / 2 : undefined
}

/** A pixel of a figure of 100 dpi, in points. */
const pixel = 0.72
