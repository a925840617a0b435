/** Marks by the ten thousand: a picture of them, drawn as matplotlib draws, in place of paths. */
import type { Marker } from '../figure-data.js'
import type { Box, Projection } from '../layout/projection.js'
import type { Picture } from '../raster/png.js'
import type { Places } from './dots.js'
import { pictureElement } from './picture.js'

/** A part of a mark in one colour, about the mark's centre, in points. */
export interface Layer {
  readonly color: string
  /** how far it reaches from the centre */
  readonly reach: number
  inside(x: number, y: number): boolean
}

export type LayersOf = (marker: Marker) => readonly Layer[]

/** Cells in a point: the pixels of a figure of 100 dpi. */
export const cells = 100 / 72
/** Sizes in pixels beyond which a picture gets no finer. */
const largest = 800_000
/** Parts of a pixel to which places and edges of marks are exact. */
export const parts = 4

/** What a picture covers, in cells. */
export interface Area {
  /** in points */
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number
}

/** Whether so many marks are a picture: from 20,000 on it is smaller than a path. */
export const areMany = (count: number, { features }: Projection): boolean =>
  count > (features.pictures?.manyMarks ?? 20_000)

/**
 * The picture of marks of one colour. As matplotlib does with marks of plot(), each is moved to
 * the middle of a cell, so that those of a cell are drawn at once.
 * @param alpha of the colour, whose own is not heeded
 */
export function inkPicture(
  { x, y }: Places,
  marker: Marker,
  alpha: number,
  projection: Projection,
  layersOf: LayersOf,
): string {
  const layers = layersOf(marker)
  const reach = Math.ceil(Math.max(...layers.map((layer) => layer.reach)) * cells) + 2
  // around it is room for marks that reach into it, and for all of these
  const area = areaOf(projection.box, 2 * reach)
  const { left, top, columns, rows } = area
  // pixels along a side of a cell
  const cell = columns * rows * 4 > largest ? 1 : 2
  const counts = new Uint32Array(columns * rows)
  for (let k = 0; k < x.length; k++) {
    const column = Math.floor((x[k] - left) * cells)
    const row = Math.floor((y[k] - top) * cells)
    const inside = column > reach && row > reach && columns - column > reach && rows - row > reach
    if (inside) counts[row * columns + column]++
  }
  // how much of the ground still shows
  const clear = new Float32Array(counts.length * cell * cell).fill(1)
  for (const layer of layers) {
    const offsets: number[] = []
    const shares: number[] = []
    const middle = (cell * parts) / 2
    eachPixel(layer, cell * cells, middle, middle, (right, down, cover) => {
      offsets.push(down * columns * cell + right)
      shares.push(1 - cover * alpha)
    })
    const ofMany: Float64Array[] = []
    const right = Int32Array.from(offsets)
    for (let at = 0; at < counts.length; at++) {
      const n = counts[at]
      if (n === 0) continue
      ofMany[n] ??= Float64Array.from(shares, (share) => power(share, n))
      const factors = ofMany[n]
      const column = at % columns
      const base = (at - column) * cell * cell + column * cell
      for (let k = 0; k < factors.length; k++) clear[base + right[k]] *= factors[k]
    }
  }
  const pixels = new Uint8Array(clear.length)
  for (let k = 0; k < clear.length; k++) pixels[k] = 255.5 - 255 * clear[k]
  const channels = channelsOf(layers[0].color)
  const palette = new Uint8Array(1024).map((_, k) => (k % 4 === 3 ? k >> 2 : channels[k % 4]))
  return areaPicture(projection, area, cell, pixels, palette)
}

/** `base` multiplied with itself. */
function power(base: number, n: number): number {
  let result = 1
  for (let [square, rest] = [base, n]; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square
    square *= square
  }
  return result
}

/**
 * What a picture covers: whole pixels of the page, so that a mark of one pixel stays one.
 * @param around so many cells more on each side
 */
export function areaOf(box: Box, around: number): Area {
  const along = (from: number, length: number) => {
    const start = Math.floor(from * cells)
    return [(start - around) / cells, Math.ceil((from + length) * cells) - start + 2 * around]
  }
  const [left, columns] = along(box.left, box.width)
  const [top, rows] = along(box.top, box.height)
  return { left, top, columns, rows }
}

export function areaPicture(
  projection: Projection,
  { left, top, columns, rows }: Area,
  cell: number,
  pixels: Uint8Array,
  palette?: Uint8Array,
): string {
  const picture: Picture = { width: columns * cell, height: rows * cell, pixels, palette }
  const place = { left, top, width: columns / cells, height: rows / cells }
  return pictureElement(projection, picture, place)
}

/**
 * The pixels that a mark covers, from the one it stands on, and how much of each: 0 to 1.
 * @param toRight @param toDown where it stands in its pixel, in parts of that
 */
export function eachPixel(
  { reach, inside }: Layer,
  scale: number,
  toRight: number,
  toDown: number,
  use: (right: number, down: number, cover: number) => void,
): void {
  const radius = Math.ceil(reach * scale) + 1
  for (let down = -radius; down <= radius; down++) {
    for (let right = -radius; right <= radius; right++) {
      let count = 0
      for (let part = 0; part < parts * parts; part++) {
        const x = right + ((part % parts) + 0.5 - toRight) / parts
        const y = down + (Math.floor(part / parts) + 0.5 - toDown) / parts
        if (inside(x / scale, y / scale)) count++
      }
      if (count > 0) use(right, down, count / parts / parts)
    }
  }
}

export const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16))
