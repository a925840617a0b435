/** Images and rectangular meshes: a PNG within the SVG. */
import { colorBytes, colorIndices, valueLimits } from '../color-maps/mapping.js'
import type { Painter } from '../features.js'
import type { ImageArtist } from '../figure-data.js'
import { withData } from '../layers/data/data-of.js'
import { imageData } from '../layers/data/images.js'
import type { Projection } from '../layout/projection.js'
import { enlarged } from '../raster/enlarge.js'
import type { Picture } from '../raster/png.js'
import { averaged, isEven, type Place, placed, resampled } from '../raster/resample.js'
import { short } from './numbers.js'
import { pictureElement } from './picture.js'

/** Pixels in a point that are enough for sharp edges; what is finer is averaged. */
const sharpest = 3
/** What is longer than a page, in points, was zoomed into. */
const longest = 1000

/** A pixel of a figure of 100 dpi, in points. */
const pixel = 0.72

export const imageElement: Painter<ImageArtist> =
  import.meta.page === false ? paintImage : /* @__PURE__ */ withData(paintImage, imageData)

function paintImage(artist: ImageArtist, projection: Projection): string {
  const across = placed(artist.x, artist.columns, projection.x)
  const down = placed(artist.y, artist.rows, projection.y)
  const [left, right] = outer(across)
  const [top, bottom] = outer(down)
  const box = { left, top, width: right - left, height: bottom - top }
  if (!Object.values(box).every(Number.isFinite)) return ''
  const cells = sampled(artist, across, down, box)
  // places of cells that differ in length are finer than pixels, but not cells
  const fine = (length: number, n: number, total: number) => n <= total && length < n * pixel
  const smooth =
    fine(box.width, cells.columns, artist.columns) || fine(box.height, cells.rows, artist.rows)
  const times = (length: number, n: number) =>
    smooth ? 1 : Math.max(1, Math.ceil((Math.min(length, longest) * sharpest) / n))
  const picture = enlarged(
    toPicture(artist, cells),
    times(box.width, cells.columns),
    times(box.height, cells.rows),
  )
  const { alpha = 1 } = artist
  const opacity = alpha < 1 ? ` opacity="${short(alpha)}"` : ''
  // what is smaller than the pixels of the screen
  const sharp = smooth ? '' : ' style="image-rendering:pixelated"'
  return pictureElement(projection, picture, box, alpha, opacity + sharp)
}

const outer = (places: Float64Array): readonly [number, number] => {
  const [from, to] = [places[0], places[places.length - 1]]
  return from < to ? [from, to] : [to, from]
}

interface Cells {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array | Uint8Array
}

/** The cells from left to right and from top to bottom, no finer than can be seen. */
function sampled(
  artist: ImageArtist,
  across: Float64Array,
  down: Float64Array,
  box: { readonly width: number; readonly height: number },
): Cells {
  const channels = artist.mapping ? 1 : 4
  const choose = (edges: Float64Array, length: number): Place[] => {
    const most = Math.max(1, Math.ceil(Math.min(length, longest) * sharpest))
    const even = isEven(edges)
    return even && edges.length - 1 <= 2 * most
      ? averaged(edges, edges.length - 1)
      : even
        ? averaged(edges, most)
        : resampled(edges, most)
  }
  const columns = choose(across, box.width)
  const rows = choose(down, box.height)
  const values = gather(artist.values, artist.columns, channels, rows, columns)
  return { rows: rows.length, columns: columns.length, values }
}

/** The mean of the cells of each place; most places are one cell. */
function gather(
  values: Float64Array | Uint8Array,
  width: number,
  channels: number,
  rows: readonly Place[],
  columns: readonly Place[],
): Float64Array | Uint8Array {
  const size = rows.length * columns.length * channels
  const out = values instanceof Uint8Array ? new Uint8Array(size) : new Float64Array(size)
  let at = 0
  for (const [top, bottom] of rows) {
    for (const [left, right] of columns) {
      const count = (bottom - top) * (right - left)
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0
        for (let row = top; row < bottom; row++) {
          for (let column = left; column < right; column++) {
            sum += values[(row * width + column) * channels + channel]
          }
        }
        out[at++] = sum / count
      }
    }
  }
  return out
}

function toPicture({ values, mapping, cut }: ImageArtist, cells: Cells): Picture {
  const { rows: height, columns: width } = cells
  if (!mapping) return { width, height, pixels: cells.values as Uint8Array }
  const palette = colorBytes(mapping, cut)
  const data = cells.values as Float64Array
  const limits = valueLimits(values as Float64Array, mapping)
  const indices = colorIndices(data, mapping, limits, palette.length / 4)
  if (!indices.includes(-1) && palette.length <= 1024) {
    return { width, height, pixels: Uint8Array.from(indices), palette }
  }
  const pixels = new Uint8Array(4 * indices.length)
  indices.forEach((index, k) => {
    if (index >= 0) pixels.set(palette.subarray(4 * index, 4 * index + 4), 4 * k)
  })
  return { width, height, pixels }
}
