/** Labels in SVG: size, place, rotation; several lines. */
import { type Features, feature } from '../features.js'
import type { TextLine } from '../figure-data.js'
import { ascent, descent } from '../font.js'
import { lineAdvance, riseOf } from '../layout/label.js'
import { at, escapeText, paint, short } from './numbers.js'

/**
 * How a label of n lines hangs at its y, in ems: the first baseline lies `first` below it, less
 * `rest` times what the other lines take.
 */
export interface Hang {
  readonly first: number
  readonly rest: number
}

export const hangTop: Hang = { first: ascent, rest: 0 }
export const hangCenter: Hang = { first: (ascent - descent) / 2, rest: 0.5 }
/** by the middle of the letters of a line */
export const hangHalf: Hang = { first: ascent / 2, rest: 0.5 }
export const hangBaseline: Hang = { first: 0, rest: 1 }
export const hangBottom: Hang = { first: -descent, rest: 1 }

/**
 * One <text> element, or one for each line.
 * @param anchor which end of the text stands at x; '': its start
 * @param turn counter-clockwise degrees about (x, y)
 */
export function textElement(
  features: Features,
  { text, size, color, bold, italic, mono }: TextLine,
  x: number,
  y: number,
  anchor: '' | 'middle' | 'end',
  hang: Hang,
  turn?: number,
  alpha?: number,
): string {
  const lines = text.split('\n')
  const rise = (1 - hang.rest) * riseOf(features, lines[0])
  const look =
    (size === 10 ? '' : ` font-size="${short(size)}"`) +
    (bold ? ' font-weight="bold"' : '') +
    (italic ? ' font-style="italic"' : '') +
    (mono ? ' font-family="DejaVu Sans Mono, monospace"' : '') +
    (color === '#000000' && alpha === undefined ? '' : paint('fill', color, alpha)) +
    (anchor && ` text-anchor="${anchor}"`) +
    (turn ? ` transform="rotate(${short(-turn)} ${at(x, y)})"` : '')
  return lines
    .map((line, k) => {
      const down = hang.first + rise + (k - hang.rest * (lines.length - 1)) * lineAdvance
      const words = line.includes('$')
        ? feature(features, 'mathtext').svg(line, size)
        : escapeText(line)
      // a space at the start of a part counts
      const keep = words.includes('> ') ? ' xml:space="preserve"' : ''
      return (
        words &&
        `<text${keep} x="${short(x)}" y="${short(y + down * size)}"${look}>${words}</text>\n`
      )
    })
    .join('')
}
