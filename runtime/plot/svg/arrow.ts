/** The arrow from a text to what it is about: matplotlib's FancyArrowPatch with arc3. */
import type { ArrowData } from '../figure-data.js'
import type { Box } from '../layout/projection.js'
import { at, paint } from './numbers.js'
import { strokeAttributes } from './polygons.js'

type Point = readonly [x: number, y: number]

/** @param text the box of the text, with the gap that the arrow keeps to it */
export function arrowElement(arrow: ArrowData, tip: Point, text: Box): string {
  const start = startOf(arrow, tip, text)
  const length = distance(start, tip)
  const [before, behind] = arrow.wide ? arrow.shrink.map((share) => share * length) : arrow.shrink
  const control = controlOf(start, tip, arrow.bend)
  const edge = outOf(text, start, control)
  // as matplotlib: what would take the whole arrow takes nothing
  const from = before < distance(edge, tip) ? towards(edge, control, before) : edge
  const to = behind < distance(from, tip) ? towards(tip, control, behind) : tip
  if (distance(from, tip) === 0) return ''
  if (arrow.wide || /^(simple|fancy|wedge)/.test(arrow.style))
    return solid(arrow, from, to, control)
  return thin(arrow, from, to, control)
}

/** The middle of the text; wide arrows start at its corner or side that is nearest. */
function startOf({ wide }: ArrowData, tip: Point, text: Box): Point {
  const { left, top, width, height } = text
  if (!wide) return [left + width / 2, top + height / 2]
  const nearest = (places: readonly number[], to: number) =>
    places.reduce((a, b) => (Math.abs(b - to) < Math.abs(a - to) ? b : a))
  return [
    nearest([left, left + width / 2, left + width], tip[0]),
    nearest([top, top + height / 2, top + height], tip[1]),
  ]
}

/** Of the quadratic curve that arc3 draws: `bend` times the length beside the middle. */
function controlOf([x0, y0]: Point, [x1, y1]: Point, bend: number): Point {
  // y runs down on the page
  return [(x0 + x1) / 2 - bend * (y1 - y0), (y0 + y1) / 2 + bend * (x1 - x0)]
}

function distance(a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  return Math.sqrt(dx * dx + dy * dy)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  const share = Math.min(by / length, 1)
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** Where the way from a point within a box leaves it. */
function outOf({ left, top, width, height }: Box, [x, y]: Point, [tx, ty]: Point): Point {
  const [dx, dy] = [tx - x, ty - y]
  const reach = (d: number, at: number, low: number, high: number) =>
    d === 0 ? Infinity : ((d > 0 ? high : low) - at) / d
  const share = Math.min(reach(dx, x, left, left + width), reach(dy, y, top, top + height))
  if (!Number.isFinite(share) || share < 0) return [x, y]
  return [x + dx * Math.min(share, 1), y + dy * Math.min(share, 1)]
}

/** A line with heads at its ends: '->', '<-', '<->', '-|>', '|-|' ... */
function thin(arrow: ArrowData, from: Point, to: Point, control: Point): string {
  const { style, stroke, face, size } = arrow
  const [word] = style.split(',')
  const length = numberIn(style, 'head_length', 0.4) * size
  const half = numberIn(style, 'head_width', 0.2) * size
  const line = `M${at(...from)}Q${at(...control)} ${at(...to)}`
  let heads = ''
  let filled = ''
  const add = (end: Point, behind: Point, sign: string) => {
    const [a, b] = barbs(end, behind, length, half)
    if (sign === '|>' || sign === '<|') filled += `M${at(...a)}L${at(...end)}L${at(...b)}z`
    else heads += `M${at(...a)}L${at(...end)}L${at(...b)}`
  }
  if (/^<\|?-/.test(word)) add(from, control, word.startsWith('<|') ? '<|' : '<')
  if (/-\|?>$/.test(word)) add(to, control, word.endsWith('|>') ? '|>' : '>')
  const { dash: _, ...solidPen } = stroke
  const pen = strokeAttributes(stroke)
  const join = ' stroke-linejoin="miter" stroke-linecap="round"'
  return (
    `<path d="${line}" fill="none"${pen}/>\n` +
    (heads && `<path d="${heads}" fill="none"${strokeAttributes(solidPen)}${join}/>\n`) +
    (filled && `<path d="${filled}"${paint('fill', face)}${strokeAttributes(solidPen)}/>\n`)
  )
}

/** The two ends of an arrow's head. */
function barbs(tip: Point, behind: Point, length: number, half: number): [Point, Point] {
  const whole = distance(tip, behind) || 1
  const [ux, uy] = [(behind[0] - tip[0]) / whole, (behind[1] - tip[1]) / whole]
  const base: Point = [tip[0] + ux * length, tip[1] + uy * length]
  return [
    [base[0] - uy * half, base[1] + ux * half],
    [base[0] + uy * half, base[1] - ux * half],
  ]
}

/** A filled arrow: 'simple', or given by its widths. */
function solid(arrow: ArrowData, from: Point, to: Point, control: Point): string {
  const { size, wide, stroke, face, style } = arrow
  const [tail, head, long] = wide ?? [
    numberIn(style, 'tail_width', style.startsWith('wedge') ? 0.3 : 0.2) * size,
    numberIn(style, 'head_width', style.startsWith('fancy') ? 0.4 : 0.5) * size,
    numberIn(style, 'head_length', style.startsWith('fancy') ? 0.4 : 0.5) * size,
  ]
  const wedge = style.startsWith('wedge')
  const neck = wedge ? to : towards(to, control, long)
  const [a, b] = barbs(neck, from, 0, tail / 2)
  const [c, d] = barbs(from, neck, 0, tail / 2)
  const [e, f] = barbs(to, control, long, head / 2)
  const corners = wedge ? [c, to, d] : [d, a, e, to, f, b, c]
  const path = `M${corners.map((point) => at(...point)).join('L')}z`
  return `<path d="${path}"${paint('fill', face)}${strokeAttributes(stroke)}/>\n`
}

function numberIn(style: string, name: string, fallback: number): number {
  const found = new RegExp(`${name}=([\\d.]+)`).exec(style)
  return found ? Number(found[1]) : fallback
}
