/** Filled shapes as SVG paths. */
import type { Painter } from '../features.js'
import type { PolygonArtist, Stroke } from '../figure-data.js'
import { withData } from '../layers/data/data-of.js'
import { polygonData } from '../layers/data/polygons.js'
import { bound } from '../layout/clip.js'
import type { Projection } from '../layout/projection.js'
import { at, paint, pen, short } from './numbers.js'

/** The attributes of a stroke; joins are round as in matplotlib. */
export function strokeAttributes({ color, width, dash }: Stroke, alpha?: number): string {
  const dashes = dash ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : ''
  return pen(color, width, alpha) + dashes
}

/** All polygons of an artist in one path; they may overlap, hence the nonzero rule but for holes. */
export const polygonsElement: Painter<PolygonArtist> =
  import.meta.page === false ? paintPolygons : /* @__PURE__ */ withData(paintPolygons, polygonData)

function paintPolygons(artist: PolygonArtist, projection: Projection): string {
  const { box, x, y } = projection
  const { polygons, closed, face, faces, edge, alpha, cutOut } = artist
  if (faces) {
    return polygons
      .map((polygon, k) => {
        const one = { ...artist, polygons: [polygon], face: faces[k], faces: undefined }
        return paintPolygons(one, projection)
      })
      .join('')
  }
  const path = polygons
    .map((polygon) => {
      const points = Array.from(polygon.x, (value, k) => {
        const px = bound(x(value), box.left, box.width)
        const py = bound(y(polygon.y[k]), box.top, box.height)
        return Number.isNaN(px + py) ? '' : at(px, py)
      }).filter((point) => point !== '')
      return points.length < 2 ? '' : `M${points.join('L')}${closed ? 'z' : ''}`
    })
    .join('')
  const line = edge ? strokeAttributes(edge, alpha) : ''
  const cut = cutOut ? ' fill-rule="evenodd" shape-rendering="crispEdges"' : ''
  return path && `<path d="${path}"${cut}${paint('fill', face, alpha)}${line}/>\n`
}
