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
  if (code >= 32 && code < 127) return ascii[code - 32]
  if (code >= 0x300 && code < 0x370) return 0 // combining marks
  if (code === 0x2009) return 410 // thin space
  if (code >= 0x2e80) return 2048
  return wide.includes(String.fromCharCode(code)) ? 1716 : 1260
}

const wide = '−×±∞÷≤≥≈≠→←ω'

// advance widths of the characters 32 to 126, measured from the font
const ascii = [
  651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651, 739, 651, 690, 1303, 1303,
  1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716, 1087, 2048, 1401,
  1405, 1430, 1577, 1294, 1178, 1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612, 1235, 1612,
  1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251, 1403, 799, 690, 799, 1716, 1024, 1024, 1255, 1300,
  1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995, 1298, 1253, 1300, 1300, 842, 1067,
  803, 1298, 1212, 1675, 1212, 1212, 1075, 1303, 690, 1303, 1716,
]
