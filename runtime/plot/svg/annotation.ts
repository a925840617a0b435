/** `text` on the axes in SVG, with its box and its arrow. */
import type { TextArtist, TextBox } from '../figure-data.js'
import { descent, lineHeight } from '../font.js'
import { labelExtent } from '../layout/label.js'
import type { Box, Projection } from '../layout/projection.js'
import { sineOfDegrees, turnedSize } from '../layout/turned.js'
import { arrowElement } from './arrow.js'
import { at, paint, rectangle, short } from './numbers.js'
import { strokeAttributes } from './polygons.js'
import { hangBaseline, hangBottom, hangCenter, hangTop, textElement } from './text.js'

interface Point {
  readonly x: number
  readonly y: number
}

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
  const turnedBlock = rotation !== 0 && !artist.anchored
  const own = turnedBlock ? blockBox(artist, place, projection) : textBox(artist, place, projection)
  const text = turnedBlock
    ? turnedWords(artist, own, projection)
    : words(artist, place, own, projection)
  const hub = turnedBlock ? middleOf(own) : place
  const turned = rotation ? ` transform="rotate(${short(-rotation)} ${at(hub.x, hub.y)})"` : ''
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
function words(artist: TextArtist, place: Point, box: Box, { features }: Projection): string {
  const { line, horizontal, vertical, rotation, alpha, lines } = artist
  const align = lines ?? horizontal
  const shift = { left: 0, center: box.width / 2, right: box.width }
  const x = lines ? box.left + shift[lines] : place.x
  const anchor = anchors[align]
  return textElement(features, line, x, place.y, anchor, hangs[vertical], rotation, alpha)
}

/** A turned text, about the middle of its box. */
function turnedWords(artist: TextArtist, box: Box, { features }: Projection): string {
  const { line, horizontal, rotation, alpha, lines } = artist
  const align = lines ?? horizontal
  const aside = { left: -box.width / 2, center: 0, right: box.width / 2 }[align]
  const several = line.text.includes('\n') ? aside : 0
  const hub = middleOf(box)
  const x = hub.x + several * sineOfDegrees(rotation + 90)
  const y = hub.y - several * sineOfDegrees(rotation)
  const anchor = several === 0 ? 'middle' : anchors[align]
  return textElement(features, line, x, y, anchor, hangCenter, rotation, alpha)
}

const middleOf = ({ left, top, width, height }: Box): Point => ({
  x: left + width / 2,
  y: top + height / 2,
})

/**
 * The box of a text before it is turned about the middle: the room that it takes afterwards is
 * what stands at the place, as in matplotlib.
 */
function blockBox(
  { line, horizontal, vertical, rotation }: TextArtist,
  place: Point,
  { features }: Projection,
): Box {
  const plain = labelExtent(features, line.text, line.size)
  const room = turnedSize(plain, rotation)
  const aside = { left: room.width / 2, center: 0, right: -room.width / 2 }[horizontal]
  const below = { top: room.height / 2, center: 0, bottom: -room.height / 2 }
  const down = vertical === 'baseline' ? descent * line.size - room.height / 2 : below[vertical]
  return {
    ...plain,
    left: place.x + aside - plain.width / 2,
    top: place.y + down - plain.height / 2,
  }
}

function textBox(
  { line, horizontal, vertical }: TextArtist,
  place: Point,
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
