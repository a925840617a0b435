/** The names of `\N{...}` that plots and messages of models use; the whole table has 30,000. */

const others: ReadonlyMap<string, string> = new Map([
  ['DEGREE SIGN', '\u00B0'],
  ['MICRO SIGN', '\u00B5'],
  ['MINUS SIGN', '\u2212'],
  ['PLUS-MINUS SIGN', '\u00B1'],
  ['MULTIPLICATION SIGN', '\u00D7'],
  ['MIDDLE DOT', '\u00B7'],
  ['NO-BREAK SPACE', '\u00A0'],
  ['SUPERSCRIPT TWO', '\u00B2'],
  ['SUPERSCRIPT THREE', '\u00B3'],
  ['INFINITY', '\u221E'],
  ['EN DASH', '\u2013'],
  ['EM DASH', '\u2014'],
  ['RIGHTWARDS ARROW', '\u2192'],
])

const greek = [
  'ALPHA',
  'BETA',
  'GAMMA',
  'DELTA',
  'EPSILON',
  'ZETA',
  'ETA',
  'THETA',
  'IOTA',
  'KAPPA',
  'LAMDA',
  'MU',
  'NU',
  'XI',
  'OMICRON',
  'PI',
  'RHO',
  'FINAL SIGMA',
  'SIGMA',
  'TAU',
  'UPSILON',
  'PHI',
  'CHI',
  'PSI',
  'OMEGA',
]

/** The character of a Unicode name, in any case; nothing for names that are not known here. */
export function characterNamed(name: string): string | undefined {
  const upper = name.toUpperCase()
  const letter = /^GREEK (SMALL|CAPITAL) LETTER (.+)$/.exec(upper)
  if (letter === null) return others.get(upper)
  const index = greek.indexOf(letter[2].replace('LAMBDA', 'LAMDA'))
  if (index < 0) return undefined
  return String.fromCharCode((letter[1] === 'SMALL' ? 0x3b1 : 0x391) + index)
}
