/** Numbers and text as they stand in SVG. */
import type { Box } from '../layout/projection.js'

/** At most two decimals, no trailing zeros, never '-0'. */
export const short = (x: number): string => String(Math.round(x * 100) / 100 || 0)

/** A point in a path. */
export const at = (x: number, y: number): string => `${short(x)} ${short(y)}`

/** A <path> that is only stroked; `look` are the attributes of its stroke. */
export const strokedPath = (path: string, look: string): string =>
  path && `<path d="${path}" fill="none"${look}/>\n`

/** The attributes of a stroke without dashes. */
export const pen = (color: string, width: number, alpha?: number): string =>
  `${paint('stroke', color, alpha)} stroke-width="${short(width)}"`

/** The attributes of a rectangle. */
export const rectangle = ({ left, top, width, height }: Box): string =>
  ` x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}"`

const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }

/** Text and attribute values: markup characters escaped, characters that XML forbids left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => `&${entities[character]};`)

/** ' fill="#1f77b4" fill-opacity="0.5"', from a colour and an alpha that multiplies its own. */
export function paint(name: 'fill' | 'stroke', color: string, alpha = 1): string {
  const own = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1
  const opacity = own * alpha < 1 && color !== 'none'
  return (
    ` ${name}="${color.slice(0, 7)}"` + (opacity ? ` ${name}-opacity="${short(own * alpha)}"` : '')
  )
}
