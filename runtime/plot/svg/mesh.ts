/** Meshes of any shape: the cells of one colour in one path. */
import { mappedColors } from '../color-maps/mapping.js'
import type { Painter } from '../features.js'
import type { MeshArtist } from '../figure-data.js'
import { withData } from '../layers/data/data-of.js'
import { meshData } from '../layers/data/images.js'
import { bound } from '../layout/clip.js'
import type { Projection } from '../layout/projection.js'
import { at, paint, short } from './numbers.js'

export const meshElement: Painter<MeshArtist> =
  import.meta.page === false ? paintMesh : /* @__PURE__ */ withData(paintMesh, meshData)

function paintMesh(artist: MeshArtist, { box, x, y }: Projection): string {
  const { rows, columns, values, mapping, alpha = 1 } = artist
  const corner = (row: number, column: number): string => {
    const k = row * (columns + 1) + column
    const px = bound(x(artist.x[k]), box.left, box.width)
    const py = bound(y(artist.y[k]), box.top, box.height)
    return Number.isNaN(px + py) ? '' : at(px, py)
  }
  const paths = new Map<string, string>()
  mappedColors(values, mapping).forEach((color, k) => {
    const [row, column] = [Math.floor(k / columns), k % columns]
    const corners = [
      corner(row, column),
      corner(row, column + 1),
      corner(row + 1, column + 1),
      corner(row + 1, column),
    ]
    if (row >= rows || color === 'none' || corners.includes('')) return
    paths.set(color, `${paths.get(color) ?? ''}M${corners.join('L')}z`)
  })
  // without antialiasing, as in matplotlib: no seams between the cells
  const opacity = alpha < 1 ? ` opacity="${short(alpha)}"` : ''
  const drawn = [...paths].map(([color, d]) => `<path d="${d}"${paint('fill', color)}/>\n`)
  return drawn.length ? `<g shape-rendering="crispEdges"${opacity}>\n${drawn.join('')}</g>\n` : ''
}
