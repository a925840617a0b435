/** Pictures as pixels with a place on the page. */
import type { Box } from '../layout/projection.js'
import type { Picture } from '../raster/png.js'

export interface Pixels {
  readonly columns: number
  readonly rows: number
  /** red, green, blue and alpha, row by row from the top */
  readonly pixels: Uint8ClampedArray
}

export interface PlacedPicture extends Pixels {
  /** on the page, in points */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The whole of a picture. */
export function pixelsOf({ width, height, pixels, palette }: Picture): Pixels {
  const given = wordsOf(palette ?? pixels)
  const words = palette ? Uint32Array.from(pixels, (k) => given[k]) : given
  return { columns: width, rows: height, pixels: new Uint8ClampedArray(words.buffer) }
}

/**
 * The part of a picture over `place` that lies in `box`.
 * @param alpha multiplies that of the picture
 */
export function placedPicture(
  { width, pixels, height, palette }: Picture,
  place: Box,
  box: Box,
  alpha = 1,
): PlacedPicture {
  const across = cutAlong(place.left, place.width, width, box.left, box.width)
  const down = cutAlong(place.top, place.height, height, box.top, box.height)
  const [columns, rows] = [across.sources.length, down.sources.length]
  const out = new Uint8ClampedArray(4 * columns * rows)
  const words = new Uint32Array(out.buffer)
  const given = wordsOf(palette ?? pixels)
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const from = down.sources[row] * width + across.sources[column]
      words[at] = given[palette ? pixels[from] : from]
      const share = alpha * down.shares[row] * across.shares[column]
      if (share < 1) out[4 * at + 3] *= share
    }
  }
  const [left, top] = [across.start, down.start]
  return { left, top, width: across.length, height: down.length, columns, rows, pixels: out }
}

/** Each four bytes as a number. */
const wordsOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer)

/** Pixels in a point from which on a cut through pixels is their fading. */
const fine = 1.3
/** Pixels in a point that larger ones become, so that the cut is sharp. */
const finer = 3

interface Cut {
  readonly start: number
  readonly length: number
  /** which column, or row, of the picture each one shows */
  readonly sources: Float64Array
  /** how much of each lies in the box */
  readonly shares: Float64Array
}

/** The part of `n` columns, or rows, over a length from `start` that lies in a box. */
function cutAlong(start: number, length: number, n: number, from: number, within: number): Cut {
  const unit = length / n
  const [low, high] = [Math.max(start, from), Math.min(start + length, from + within)]
  const coarse = unit * fine > 1
  // what is off by less than a thousandth of a pixel is on its edge
  const first = Math.floor((low - start) / unit + 0.001)
  const last = Math.ceil((high - start) / unit - 0.001)
  const count = high > low ? (coarse ? Math.ceil((high - low) * finer) : last - first) : 0
  const step = coarse ? (high - low) / count : unit
  const begin = coarse ? low : start + first * unit
  const each = (of: (edge: number) => number) =>
    Float64Array.from({ length: count }, (_, k) => of(begin + k * step))
  return {
    start: begin,
    length: count * step,
    sources: each((edge) => Math.floor((edge + step / 2 - start) / unit)),
    shares: each((edge) => {
      const share = (Math.min(edge + step, high) - Math.max(edge, low)) / step
      return share > 0.999 ? 1 : share
    }),
  }
}
