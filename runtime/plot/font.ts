/** Widths and heights of DejaVu Sans, the font of matplotlib, without a font engine. */

/** Of one em: what 'lp' takes above and below the baseline; matplotlib's line is that high. */
export const ascent = 0.76
export const descent = 0.21
export const lineHeight = ascent + descent

/** The width of `text` in points at a font size in points; kerning is left out. */
export function textWidth(text: string, size: number): number {
  let units = 0
  for (const character of text) units += advance(character.codePointAt(0) as number)
  return (units * size) / 1024
}

/** Width in 1/1024 em; unknown characters count as an average letter, or an ideograph. */
function advance(code: number): number {
  const k = 2 * (code - 32)
  if (k >= 0 && k < ascii.length) return Number.parseInt(ascii.slice(k, k + 2), 36)
  if (code >= 0x300 && code < 0x370) return 0 // combining marks
  if (code === 0x2009) return 205 // thin space
  if (code >= 0x2e80) return 1024
  return wide.includes(String.fromCharCode(code)) ? 858 : 630
}

const wide = '−×±∞÷≤≥≈≠→←ω'

/**
 * Advance widths of the characters 32 to 126 in 1/1024 em, measured from the font: two digits to
 * the base 36 each.
 */
const ascii =
  '92bed3nui4r1m67ub4b4e8nu92aa929li4i4i4i4i4i4i4i4i4i49l9lnununuf4sgjgjijvlwhzgdm2' +
  'le8e8eiofuoklameh6mejsi2hekujgs4jihejib49lb4nue8e8hgi2fni2hia0i2i17w7wgh7wrqi1he' +
  'i2i2bpeub6i1gunagugueyi49li4nu'
