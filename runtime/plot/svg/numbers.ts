/** Numbers and text as they stand in SVG. */
import type { Box } from '../layout/projection.js'

/** At most two decimals, no trailing zeros, never '-0'. */
export function short(x: number): string {
  const rounded = Math.round(x * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

/** The attributes of a rectangle. */
export const rectangle = ({ left, top, width, height }: Box): string =>
  ` x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}"`

/** Text and attribute values: markup characters escaped, characters that XML forbids left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** ' fill="#1f77b4" fill-opacity="0.5"', from a colour and an alpha that multiplies its own. */
export function paint(name: 'fill' | 'stroke', color: string, alpha = 1): string {
  if (color === 'none') return ` ${name}="none"`
  const own = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1
  const opacity = own * alpha < 1 ? ` ${name}-opacity="${short(own * alpha)}"` : ''
  return ` ${name}="${color.slice(0, 7)}"${opacity}`
}
