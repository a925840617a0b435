/** Marks by the ten thousand: a picture of them, drawn as matplotlib draws, in place of paths. */
import type { Marker } from '../figure-data.js'
import type { Box } from '../layout/projection.js'
import { type Picture, pngAddress } from '../raster/png.js'
import type { Point } from './dots.js'
import { rectangle } from './numbers.js'

/** From here on a picture is smaller than a path. */
export const manyMarks = 20_000

/** A part of a mark in one colour, about the mark's centre, in points. */
export interface Layer {
  readonly color: string
  /** how far it reaches from the centre */
  readonly reach: number
  inside(x: number, y: number): boolean
}

/** Pixels in a point of a figure of 100 dpi. Pictures have as many, or twice as many. */
export const pixels = 100 / 72
/** Sizes in pixels beyond which a picture gets no finer. */
const largest = 800_000
/** Parts of a pixel to which places and edges of marks are exact. */
const parts = 4

/** A picture's place on the page in points, its size in pixels, and its pixels in a point. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly scale: number
}

export interface Look {
  readonly marker: Marker
  readonly alpha?: number
}

/** The picture of marks of one look, whose layers all have one colour. */
export function inkPicture(
  points: readonly Point[],
  { marker, alpha = 1 }: Look,
  box: Box,
  layersOf: (marker: Marker) => readonly Layer[],
): string {
  const area = areaOf(box, true)
  const { width, height, scale } = area
  const stamps = stampsOf(marker, scale, layersOf)
  const clear = new Uint8Array(width * height).fill(255)
  // matplotlib moves marks of plot() to the middle of a pixel
  stampAll(
    points,
    area,
    scale / pixels,
    () => stamps,
    (at, cover, { opacity }) => {
      clear[at] *= 1 - cover * (opacity * alpha)
    },
  )
  const { channels } = stamps[0]
  const palette = Uint8Array.from({ length: 1024 }, (_, k) =>
    k % 4 === 3 ? k >> 2 : channels[k % 4],
  )
  return pictureElement(area, { width, height, pixels: clear.map((x) => 255 - x), palette })
}

/** What a picture covers: whole pixels of the page, so that a mark of one pixel stays one. */
export function areaOf(box: Box, mayBeFine: boolean): Area {
  const [left, top] = [box.left, box.top].map((from) => Math.floor(from * pixels) / pixels)
  const size = [box.left + box.width - left, box.top + box.height - top]
  const fine = mayBeFine && size[0] * size[1] * 4 * pixels * pixels <= largest
  const scale = fine ? 2 * pixels : pixels
  const [width, height] = size.map((length) => Math.ceil(length * scale))
  return { left, top, width, height, scale }
}

export function pictureElement({ left, top, scale }: Area, picture: Picture): string {
  const place = { left, top, width: picture.width / scale, height: picture.height / scale }
  return `<image${rectangle(place)} preserveAspectRatio="none" href="${pngAddress(picture)}"/>\n`
}

/** A layer in pixels. */
interface Stamp {
  readonly channels: readonly number[]
  readonly opacity: number
  /** for each part of a pixel it may stand on */
  readonly masks: readonly Mask[]
}

/** The pixels that a mark covers, from the one it stands on, and how much of each: 0 to 1. */
interface Mask {
  readonly right: Int32Array
  readonly down: Int32Array
  readonly cover: Float64Array
}

/** Tells `add` for each mark the pixels it covers, and how much of each; in the order of points. */
export function stampAll(
  points: readonly Point[],
  { left, top, width, height, scale }: Area,
  /** pixels: marks go to the middle of one of so many; 0: they stay where they are */
  step: number,
  stampsAt: (k: number) => readonly Stamp[],
  add: (at: number, cover: number, stamp: Stamp) => void,
): void {
  const moved = (x: number) => (step > 0 ? (Math.floor(x / step) + 0.5) * step : x)
  for (let k = 0; k < points.length; k++) {
    const x = moved((points[k][0] - left) * scale)
    const y = moved((points[k][1] - top) * scale)
    const column = Math.floor(x)
    const row = Math.floor(y)
    const phase = parts * Math.floor((y - row) * parts) + Math.floor((x - column) * parts)
    for (const stamp of stampsAt(k)) {
      const { right, down, cover } = stamp.masks[phase]
      for (let n = 0; n < cover.length; n++) {
        const [across, below] = [column + right[n], row + down[n]]
        if (across < 0 || below < 0 || across >= width || below >= height) continue
        add(below * width + across, cover[n], stamp)
      }
    }
  }
}

/** A marker's layers; `middle` is where in a pixel it stands, 0.5 for one that was not moved. */
export function stampsOf(
  marker: Marker,
  scale: number,
  layersOf: (marker: Marker) => readonly Layer[],
  middle = 0,
): readonly Stamp[] {
  return layersOf({ ...marker, size: roundedSize(marker, scale) }).map((layer) =>
    stampOf(layer, scale, middle),
  )
}

/** Sizes are exact to an eighth of a pixel. */
export const roundedSize = ({ size }: Marker, scale: number): number =>
  Math.max(1, Math.round(size * scale * 8)) / scale / 8

function stampOf({ color, reach, inside }: Layer, scale: number, middle: number): Stamp {
  const radius = Math.ceil(reach * scale) + 1
  const size = 2 * radius + 1
  const masks = Array.from({ length: parts * parts }, (_, phase) => {
    const [right, down] = [(phase % parts) + middle, Math.floor(phase / parts) + middle]
    const mask = new Float32Array(size * size)
    const samples = size * parts
    for (let k = 0; k < samples * samples; k++) {
      const [column, row] = [k % samples, Math.floor(k / samples)]
      const x = ((column + 0.5 - right) / parts - radius) / scale
      const y = ((row + 0.5 - down) / parts - radius) / scale
      if (!inside(x, y)) continue
      mask[Math.floor(row / parts) * size + Math.floor(column / parts)] += 1 / parts / parts
    }
    const covered = [...mask.keys()].filter((k) => mask[k] > 0)
    return {
      right: Int32Array.from(covered, (k) => (k % size) - radius),
      down: Int32Array.from(covered, (k) => Math.floor(k / size) - radius),
      cover: Float64Array.from(covered, (k) => mask[k]),
    }
  })
  const opacity = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1
  return { channels: channelsOf(color), opacity, masks }
}

const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16))
