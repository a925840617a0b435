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

export interface Look {
  readonly marker: Marker
  readonly alpha?: number
}

/** Pixels in a point of a figure of 100 dpi. Pictures have as many, or twice as many. */
const pixels = 100 / 72
/** Sizes in pixels beyond which a picture gets no finer. */
const largest = 800_000
/** Parts of a pixel to which places and edges of marks are exact. */
const parts = 4

/** The picture of marks of one look, or of one look for each point. */
export function marksPicture(
  points: readonly Point[],
  looks: Look | ((k: number) => Look),
  box: Box,
  layersOf: (marker: Marker) => readonly Layer[],
): string {
  const lookAt = typeof looks === 'function' ? looks : () => looks
  const colors = new Set(
    typeof looks === 'function' ? '12' : layersOf(looks.marker).map((l) => l.color),
  )
  // on the pixels of the page, so that a mark of one pixel stays one
  const [left, top] = [box.left, box.top].map((from) => Math.floor(from * pixels) / pixels)
  const size = [box.left + box.width - left, box.top + box.height - top]
  const fine = colors.size === 1 && size[0] * size[1] * 4 * pixels * pixels <= largest
  const scale = fine ? 2 * pixels : pixels
  const [width, height] = size.map((length) => Math.ceil(length * scale))
  // matplotlib moves marks of plot() to the middle of a pixel
  const step = typeof looks === 'function' ? 0 : scale / pixels
  const stampOf = stamps(scale, layersOf, step > 0 ? 0 : 0.5)
  const canvas =
    colors.size === 1 ? oneColor([...colors][0], width, height) : anyColor(width, height)
  for (let k = 0; k < points.length; k++) {
    const x = moved((points[k][0] - left) * scale, step)
    const y = moved((points[k][1] - top) * scale, step)
    const { marker, alpha = 1 } = lookAt(k)
    const column = Math.floor(x)
    const row = Math.floor(y)
    const phase = parts * Math.floor((y - row) * parts) + Math.floor((x - column) * parts)
    for (const { channels, opacity, masks } of stampOf(marker)) {
      canvas.add(masks[phase], column, row, channels, opacity * alpha)
    }
  }
  const area = { left, top, width: width / scale, height: height / scale }
  const address = pngAddress(canvas.picture())
  return `<image${rectangle(area)} preserveAspectRatio="none" href="${address}"/>\n`
}

/** To the middle of a step; where it is, without steps. */
const moved = (x: number, step: number): number =>
  step > 0 ? (Math.floor(x / step) + 0.5) * step : x

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

/** The stamps of markers; equal ones are made once. */
function stamps(scale: number, layersOf: (marker: Marker) => readonly Layer[], middle: number) {
  const made = new Map<string, readonly Stamp[]>()
  let latest: Marker | undefined
  let found: readonly Stamp[] = []
  return (marker: Marker): readonly Stamp[] => {
    if (marker === latest) return found
    // sizes are exact to an eighth of a pixel
    const size = Math.max(1, Math.round(marker.size * scale * 8)) / scale / 8
    const key = `${marker.face} ${marker.edge} ${size}`
    found =
      made.get(key) ??
      layersOf({ ...marker, size }).map((layer) => stampOfLayer(layer, scale, middle))
    made.set(key, found)
    latest = marker
    return found
  }
}

function stampOfLayer({ color, reach, inside }: Layer, scale: number, middle: number): Stamp {
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

interface Canvas {
  /** lays a colour over the pixels about one, as far as a mask covers them */
  add(mask: Mask, column: number, row: number, channels: readonly number[], opacity: number): void
  picture(): Picture
}

function oneColor(color: string, width: number, height: number): Canvas {
  const clear = new Uint8Array(width * height).fill(255)
  return {
    add({ right, down, cover }, column, row, _, opacity) {
      for (let k = 0; k < cover.length; k++) {
        const x = column + right[k]
        const y = row + down[k]
        if (x < 0 || y < 0 || x >= width || y >= height) continue
        clear[y * width + x] *= 1 - cover[k] * opacity
      }
    },
    picture() {
      const palette = Uint8Array.from({ length: 1024 }, (_, k) =>
        k % 4 === 3 ? k >> 2 : channelsOf(color)[k % 4],
      )
      return { width, height, pixels: clear.map((x) => 255 - x), palette }
    },
  }
}

function anyColor(width: number, height: number): Canvas {
  // red, green and blue as they show on black, and what is covered
  const levels = new Uint8ClampedArray(4 * width * height)
  return {
    add({ right, down, cover }, column, row, [red, green, blue], opacity) {
      for (let k = 0; k < cover.length; k++) {
        const x = column + right[k]
        const y = row + down[k]
        if (x < 0 || y < 0 || x >= width || y >= height) continue
        const at = 4 * (y * width + x)
        const share = cover[k] * opacity
        levels[at] += (red - levels[at]) * share
        levels[at + 1] += (green - levels[at + 1]) * share
        levels[at + 2] += (blue - levels[at + 2]) * share
        levels[at + 3] += (255 - levels[at + 3]) * share
      }
    },
    picture() {
      const bytes = Uint8Array.from(levels, (level, k) => {
        const alpha = levels[k | 3]
        return (k % 4 === 3 || alpha === 0 ? level : (level * 255) / alpha) + 0.5
      })
      return { width, height, pixels: bytes }
    },
  }
}

const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16))
