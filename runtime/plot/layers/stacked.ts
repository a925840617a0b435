/** Pictures of strokes over each other: a figure may have hundreds. */
import type { PlacedPicture } from './placed-picture.js'

/** Both as one, `upper` over `lower`, whose pixels it takes; undefined where their pixels differ. */
export function stacked(lower: PlacedPicture, upper: PlacedPicture): PlacedPicture | undefined {
  const same = (['left', 'top', 'width', 'height', 'columns', 'rows'] as const).every(
    (key) => lower[key] === upper[key],
  )
  if (!same) return undefined
  const [below, above] = [lower.pixels, upper.pixels]
  for (let at = 0; at < below.length; at += 4) {
    const cover = above[at + 3]
    if (cover === 0) continue
    const ground = below[at + 3] * (255 - cover)
    const alpha = cover * 255 + ground
    for (let n = at; n < at + 3; n++) {
      below[n] = (above[n] * cover * 255 + below[n] * ground) / alpha
    }
    below[at + 3] = alpha / 255
  }
  return lower
}
