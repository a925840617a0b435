/** Widths and heights of DejaVu Sans, the font of matplotlib, without a font engine. */

/** Of one em: what 'lp' takes above and below the baseline; matplotlib's line is that high. */
export const ascent = 0.76
export const descent = 0.21
export const lineHeight = ascent + descent

/** The width of `text` in points at a font size in points; kerning is left out. */
export function textWidth(text: string, size: number): number {
  let units = 0
  for (const character of text) units += advance(character.codePointAt(0) as number)
  return (units * size) / 2048
}

/** Width in 1/2048 em; unknown characters count as an average letter, or an ideograph. */
function advance(code: number): number {
  const k = 3 * (code - 32)
  if (k >= 0 && k < ascii.length) return Number.parseInt(ascii.slice(k, k + 3), 16)
  if (code >= 0x300 && code < 0x370) return 0 // combining marks
  if (code === 0x2009) return 410 // thin space
  if (code >= 0x2e80) return 2048
  return wide.includes(String.fromCharCode(code)) ? 1716 : 1260
}

const wide = '−×±∞÷≤≥≈≠→←ω'

/** Advance widths of the characters 32 to 126, measured from the font: three hex digits each. */
const ascii =
  '28b3353ae6b451779a63d23331f31f4006b428b2e328b2b25175175175175175175175175175172b22b26b46b4' +
  '6b443f80057957d59662950e49a63360425c25c53f4756e75fc64c4d364c58f5144e35db5797e957b4e357b31f' +
  '2b231f6b44004004e75144665144ec2d15145122392394a22397cb5124e551451434a42b3235124bc68b4bc4bc' +
  '4335172b25176b4'
