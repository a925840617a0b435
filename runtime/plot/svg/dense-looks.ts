/** Pictures of very many marks in several colours. */
import type { Marker } from '../figure-data.js'
import type { Projection } from '../layout/projection.js'
import {
  type Area,
  areaOf,
  areaPicture,
  cells,
  channelsOf,
  eachPixel,
  inkPicture,
  type Layer,
  type LayersOf,
  parts,
} from './dense.js'
import type { Places } from './dots.js'

export interface Look {
  readonly marker: Marker
  readonly alpha?: number
}

/** The picture of marks of one look, or of one look for each point. */
export function marksPicture(
  places: Places,
  looks: Look | ((k: number) => Look),
  projection: Projection,
  layersOf: LayersOf,
): string {
  const each = typeof looks === 'function'
  if (!each) {
    const colors = new Set(layersOf(looks.marker).map(({ color }) => color))
    const [color] = colors
    const alpha = opacityOf(color) * (looks.alpha ?? 1)
    if (colors.size === 1) return inkPicture(places, looks.marker, alpha, projection, layersOf)
  }
  const lookAt = each ? looks : () => looks
  const area = areaOf(projection.box, 0)
  const stampsFor = stamps(layersOf, each ? 0.5 : 0)
  // red, green and blue as they show on black, and what is covered
  const levels = new Uint8ClampedArray(4 * area.columns * area.rows)
  let look: Look
  const stampsAt = (k: number) => {
    look = lookAt(k)
    return stampsFor(look.marker)
  }
  stampAll(places, area, !each, stampsAt, (at, cover, { channels, opacity }) => {
    const share = cover * (opacity * (look.alpha ?? 1))
    for (let n = 0; n < 4; n++) {
      const level = n < 3 ? channels[n] : 255
      levels[4 * at + n] += (level - levels[4 * at + n]) * share
    }
  })
  const bytes = Uint8Array.from(levels, (level, k) => {
    const alpha = levels[k | 3]
    return (k % 4 === 3 || alpha === 0 ? level : (level * 255) / alpha) + 0.5
  })
  return areaPicture(projection, area, 1, bytes)
}

/** A layer in pixels. */
interface Stamp {
  readonly channels: readonly number[]
  readonly opacity: number
  /** for each part of a pixel it may stand on */
  readonly masks: readonly Mask[]
}

/** The pixels that a mark covers, from the one it stands on, and how much of each. */
interface Mask {
  readonly right: readonly number[]
  readonly down: readonly number[]
  readonly cover: readonly number[]
}

/** Tells `add` for each mark the pixels it covers, and how much of each; in the order of places. */
function stampAll(
  { x: xs, y: ys }: Places,
  { left, top, columns, rows }: Area,
  /** whether marks go to the middle of their pixel */
  moved: boolean,
  stampsAt: (k: number) => readonly Stamp[],
  add: (at: number, cover: number, stamp: Stamp) => void,
): void {
  const phaseOf = (rest: number) => (moved ? parts / 2 : Math.floor(rest * parts))
  for (let k = 0; k < xs.length; k++) {
    const x = (xs[k] - left) * cells
    const y = (ys[k] - top) * cells
    const column = Math.floor(x)
    const row = Math.floor(y)
    const phase = parts * phaseOf(y - row) + phaseOf(x - column)
    for (const stamp of stampsAt(k)) {
      const { right, down, cover } = stamp.masks[phase]
      for (let n = 0; n < cover.length; n++) {
        const [across, below] = [column + right[n], row + down[n]]
        if (across < 0 || below < 0 || across >= columns || below >= rows) continue
        add(below * columns + across, cover[n], stamp)
      }
    }
  }
}

/** The stamps of markers; equal ones are made once. */
function stamps(layersOf: LayersOf, middle: number) {
  const made = new Map<string, readonly Stamp[]>()
  let latest: Marker | undefined
  let found: readonly Stamp[] = []
  return (marker: Marker) => {
    if (marker === latest) return found
    // sizes are exact to an eighth of a pixel
    const size = Math.max(1, Math.round(marker.size * cells * 8)) / cells / 8
    const key = `${marker.face} ${marker.edge} ${size}`
    found = made.get(key) ?? layersOf({ ...marker, size }).map((layer) => stampOf(layer, middle))
    made.set(key, found)
    latest = marker
    return found
  }
}

/** @param middle where in a part of a pixel a mark stands, 0.5 for one that was not moved */
function stampOf(layer: Layer, middle: number): Stamp {
  const masks = Array.from({ length: parts * parts }, (_, phase) => {
    const mask = { right: [] as number[], down: [] as number[], cover: [] as number[] }
    const [toRight, toDown] = [phase % parts, Math.floor(phase / parts)]
    eachPixel(layer, cells, toRight + middle, toDown + middle, (right, down, cover) => {
      mask.right.push(right)
      mask.down.push(down)
      mask.cover.push(cover)
    })
    return mask
  })
  return { channels: channelsOf(layer.color), opacity: opacityOf(layer.color), masks }
}

const opacityOf = (color: string): number =>
  color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1
