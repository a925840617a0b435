/** Pictures of very many marks in several colours. */
import type { Marker } from '../figure-data.js'
import type { Box } from '../layout/projection.js'
import {
  areaOf,
  inkPicture,
  type Layer,
  type Look,
  pictureElement,
  pixels,
  roundedSize,
  stampAll,
  stampsOf,
} from './dense.js'
import type { Point } from './dots.js'

/** The picture of marks of one look, or of one look for each point. */
export function marksPicture(
  points: readonly Point[],
  looks: Look | ((k: number) => Look),
  box: Box,
  layersOf: (marker: Marker) => readonly Layer[],
): string {
  const each = typeof looks === 'function'
  if (!each && new Set(layersOf(looks.marker).map(({ color }) => color)).size === 1) {
    return inkPicture(points, looks, box, layersOf)
  }
  const lookAt = each ? looks : () => looks
  const area = areaOf(box, false)
  const { width, height, scale } = area
  const stampsFor = stamps(scale, layersOf, each ? 0.5 : 0)
  // red, green and blue as they show on black, and what is covered
  const levels = new Uint8ClampedArray(4 * width * height)
  let look: Look
  const stampsAt = (k: number) => {
    look = lookAt(k)
    return stampsFor(look.marker)
  }
  stampAll(
    points,
    area,
    each ? 0 : scale / pixels,
    stampsAt,
    (at, cover, { channels, opacity }) => {
      const share = cover * (opacity * (look.alpha ?? 1))
      for (let n = 0; n < 4; n++) {
        const level = n < 3 ? channels[n] : 255
        levels[4 * at + n] += (level - levels[4 * at + n]) * share
      }
    },
  )
  const bytes = Uint8Array.from(levels, (level, k) => {
    const alpha = levels[k | 3]
    return (k % 4 === 3 || alpha === 0 ? level : (level * 255) / alpha) + 0.5
  })
  return pictureElement(area, { width, height, pixels: bytes })
}

/** The stamps of markers; equal ones are made once. */
function stamps(scale: number, layersOf: (marker: Marker) => readonly Layer[], middle: number) {
  const made = new Map<string, ReturnType<typeof stampsOf>>()
  let latest: Marker | undefined
  let found: ReturnType<typeof stampsOf> = []
  return (marker: Marker) => {
    if (marker === latest) return found
    const key = `${marker.face} ${marker.edge} ${roundedSize(marker, scale)}`
    found = made.get(key) ?? stampsOf(marker, scale, layersOf, middle)
    made.set(key, found)
    latest = marker
    return found
  }
}
