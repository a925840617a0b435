/** `text` on the axes in SVG, with its box and its arrow. */
import type { TextArtist, TextBox } from '../figure-data.js'
import { descent, lineHeight } from '../font.js'
import { labelExtent } from '../layout/label.js'
import type { Box, Projection } from '../layout/projection.js'
import { arrowElement } from './arrow.js'
import { at, paint, rectangle, short } from './numbers.js'
import { strokeAttributes } from './polygons.js'
import { hangBaseline, hangBottom, hangCenter, hangTop, textElement } from './text.js'

const anchors = { left: '', center: 'middle', right: 'end' } as const
const hangs = {
  top: hangTop,
  center: hangCenter,
  baseline: hangBaseline,
  bottom: hangBottom,
}

export function textElements(artist: TextArtist, projection: Projection): string {
  const { line, rotation, background, alpha, shift = [0, 0], box, arrow } = artist
  const { x, y } = projection
  const place = { x: x(artist.x) + shift[0], y: y(artist.y) - shift[1] }
  if (!Number.isFinite(place.x) || !Number.isFinite(place.y)) return ''
  const own = textBox(artist, place, projection)
  const text = words(artist, place, own, projection)
  const turned = rotation ? ` transform="rotate(${short(-rotation)} ${at(place.x, place.y)})"` : ''
  const wide = grown(own, 0.4 * line.size * lineHeight)
  const around = background
    ? `<rect${rectangle(wide)}${paint('fill', background, alpha)}${turned}/>\n`
    : box
      ? boxElement(box, own, line.size, turned)
      : ''
  if (!arrow) return around + text
  const base = projection.base ?? projection
  const tip =
    arrow.fraction === 'both'
      ? ([
          base.box.left + arrow.x * base.box.width,
          base.box.top + (1 - arrow.y) * base.box.height,
        ] as const)
      : ([base.x(arrow.x), base.y(arrow.y)] as const)
  // matplotlib keeps arrows 2 points off a text without a box
  const gap = box ? box.pad * line.size : 2
  const drawn = Number.isFinite(tip[0] + tip[1]) ? arrowElement(arrow, tip, grown(own, gap)) : ''
  return drawn + around + text
}

/** Lines of a text that are aligned other than the whole stand apart. */
function words(
  artist: TextArtist,
  place: { readonly x: number; readonly y: number },
  box: Box,
  { features }: Projection,
): string {
  const { line, horizontal, vertical, rotation, alpha, lines } = artist
  const align = lines ?? horizontal
  const shift = { left: 0, center: box.width / 2, right: box.width }
  const x = lines ? box.left + shift[lines] : place.x
  const anchor = anchors[align]
  return textElement(features, line, x, place.y, anchor, hangs[vertical], rotation, alpha)
}

function textBox(
  { line, horizontal, vertical }: TextArtist,
  place: { readonly x: number; readonly y: number },
  { features }: Projection,
): Box {
  const { width, height } = labelExtent(features, line.text, line.size)
  const left = { left: 0, center: -width / 2, right: -width }[horizontal]
  const below = { top: 0, center: -height / 2, bottom: -height }
  const top = vertical === 'baseline' ? -(height - descent * line.size) : below[vertical]
  return { left: place.x + left, top: place.y + top, width, height }
}

const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

function boxElement(box: TextBox, own: Box, size: number, turned: string): string {
  const pad = box.pad * size
  const round = box.round ? ` rx="${short(pad)}"` : ''
  const edge = box.edge ? strokeAttributes(box.edge, box.alpha) : ''
  const face = paint('fill', box.face, box.alpha)
  return `<rect${rectangle(grown(own, pad))}${round}${face}${edge}${turned}/>\n`
}
