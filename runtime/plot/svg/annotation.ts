/** `text` on the axes in SVG. */
import type { TextArtist } from '../figure-data.js'
import { descent, lineHeight } from '../font.js'
import { labelExtent } from '../layout/label.js'
import type { Projection } from '../layout/projection.js'
import { paint, rectangle } from './numbers.js'
import { hangBaseline, hangBottom, hangCenter, hangTop, textElement } from './text.js'

const anchors = { left: '', center: 'middle', right: 'end' } as const
const hangs = {
  top: hangTop,
  center: hangCenter,
  baseline: hangBaseline,
  bottom: hangBottom,
}

export function textElements(artist: TextArtist, { x, y, features }: Projection): string {
  const { line, horizontal, vertical, rotation, background, alpha } = artist
  const place = { x: x(artist.x), y: y(artist.y) }
  if (!Number.isFinite(place.x) || !Number.isFinite(place.y)) return ''
  const anchor = anchors[horizontal]
  const hang = hangs[vertical]
  const text = textElement(features, line, place.x, place.y, anchor, hang, rotation, alpha)
  if (!background) return text
  const { width, height } = labelExtent(features, line.text, line.size)
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
