/** Labels in SVG: lines, greek, sub- and superscripts, rotation. */
import { ascent, descent } from '../font.js'
import type { TextLine } from '../figure-data.js'
import { lineAdvance, parseLabel, type Run, scriptScale, scriptShift } from '../mathtext.js'
import { escapeText, paint, short } from './numbers.js'

export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly horizontal: 'left' | 'center' | 'right'
  /** which line of the text stands at y; 'half' is the middle of the letters of one line */
  readonly vertical: 'top' | 'center' | 'half' | 'baseline' | 'bottom'
  /** counter-clockwise degrees about (x, y) */
  readonly rotation?: number
  readonly alpha?: number
}

const anchors = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' }

/** One <text> element, or one for each line. */
export function textElement(line: TextLine, place: TextPlace): string {
  const lines = parseLabel(line.text)
  const { size } = line
  const first = place.y + firstBaseline(place.vertical, size, lines.length)
  const turn = place.rotation
    ? ` transform="rotate(${short(-place.rotation)} ${short(place.x)} ${short(place.y)})"`
    : ''
  const look =
    (size === 10 ? '' : ` font-size="${short(size)}"`) +
    (line.bold ? ' font-weight="bold"' : '') +
    (line.color === '#000000' && place.alpha === undefined
      ? ''
      : paint('fill', line.color, place.alpha)) +
    anchors[place.horizontal] +
    turn
  return lines
    .map((runs, k) => {
      const y = first + k * lineAdvance * size
      return runs.length === 0
        ? ''
        : `<text x="${short(place.x)}" y="${short(y)}"${look}>${runsText(runs, size)}</text>\n`
    })
    .join('')
}

/** From y to the baseline of the first line. */
function firstBaseline(vertical: TextPlace['vertical'], size: number, lines: number): number {
  const rest = (lines - 1) * lineAdvance
  switch (vertical) {
    case 'top':
      return ascent * size
    case 'center':
      return ((ascent - descent - rest) / 2) * size
    case 'half':
      return (ascent / 2 - rest / 2) * size
    case 'baseline':
      return -rest * size
    case 'bottom':
      return -(descent + rest) * size
  }
}

/** Runs of one line; a shift is undone at the start of the next run. */
function runsText(runs: readonly Run[], size: number): string {
  let shifted = 0
  return runs
    .map((run) => {
      const shift = run.level === 0 ? 0 : scriptShift[run.level] * size
      const move = shifted - shift
      shifted = shift
      const attributes =
        (move === 0 ? '' : ` dy="${short(move)}"`) +
        (run.level === 0 ? '' : ` font-size="${short(size * scriptScale)}"`) +
        (run.italic ? ' font-style="italic"' : '')
      const text = escapeText(run.text)
      return attributes === '' ? text : `<tspan${attributes}>${text}</tspan>`
    })
    .join('')
}
