/** `text` on the axes in SVG. */
import type { TextArtist } from '../figure-data.js'
import { descent, lineHeight } from '../font.js'
import type { Projection } from '../layout/projection.js'
import { labelExtent } from '../mathtext.js'
import { paint, rectangle } from './numbers.js'
import { textElement } from './text.js'

export function textElements(artist: TextArtist, { x, y }: Projection): string {
  const { line, horizontal, vertical, rotation, background, alpha } = artist
  const place = { x: x(artist.x), y: y(artist.y) }
  if (!Number.isFinite(place.x) || !Number.isFinite(place.y)) return ''
  const text = textElement(line, { ...place, horizontal, vertical, rotation, alpha })
  if (!background) return text
  const { width, height } = labelExtent(line.text, line.size)
  const left = { left: 0, center: -width / 2, right: -width }[horizontal]
  const below = { top: 0, center: -height / 2, bottom: -height }
  const top = vertical === 'baseline' ? -(height - descent * line.size) : below[vertical]
  const pad = 0.4 * line.size * lineHeight
  const box = rectangle({
    left: place.x + left - pad,
    top: place.y + top - pad,
    width: width + 2 * pad,
    height: height + 2 * pad,
  })
  return `<rect${box}${paint('fill', background)}/>\n${text}`
}
