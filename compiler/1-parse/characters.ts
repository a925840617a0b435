/** What single characters mean to the scanner, and what to say about those without a meaning. */

const nameStart = /[\p{ID_Start}_]/u
const namePart = /[\p{ID_Continue}]/u

/** Whether the character at `index` may start (or continue) a name, and its length in units. */
export function nameCharacter(text: string, index: number, first: boolean): number {
  const c = text.charCodeAt(index)
  if (c < 128) return isAsciiName(c) && !(first && isDigit(c)) ? 1 : 0
  const point = text.codePointAt(index)
  if (point === undefined) return 0
  const character = String.fromCodePoint(point)
  // Python also takes what becomes a name character under NFKC, such as a superscript letter.
  return (first ? nameStart : namePart).test(character) ? character.length : 0
}

/** The end of the name that starts at `index`, or `index` where none does. */
export function nameEnd(text: string, index: number): number {
  let end = index + nameCharacter(text, index, true)
  if (end === index) return index
  for (let step = nameCharacter(text, end, false); step > 0; ) {
    end += step
    step = nameCharacter(text, end, false)
  }
  return end
}

export const isLineBreak = (c: number): boolean => c === 10 || c === 13

export const isDigit = (c: number): boolean => c >= 48 && c <= 57

function isAsciiName(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || isDigit(c)
}

/** U+00A0 and the like: how Unicode numbers the character at `index`. */
export function codePointName(text: string, index: number): string {
  const point = text.codePointAt(index) ?? 0
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

/** NUL and half surrogates: the file is not text. */
const unreadable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Reverse the reading direction: code that shows one thing and does another. */
const bidirectional = /[\u202A-\u202E\u2066-\u2069]/g

export interface BadCharacter {
  readonly index: number
  readonly kind: 'encoding' | 'bidirectional'
  readonly name: string
}

/** Characters that are spoken of wherever they stand, in strings and comments too. */
export function badCharacters(text: string): BadCharacter[] {
  const found: BadCharacter[] = []
  for (const match of text.matchAll(unreadable)) {
    const name = match[0] === '\0' ? 'a NUL character' : 'half a surrogate pair'
    found.push({ index: match.index, kind: 'encoding', name })
  }
  for (const match of text.matchAll(bidirectional)) {
    found.push({
      index: match.index,
      kind: 'bidirectional',
      name: codePointName(text, match.index),
    })
  }
  return found
}

/** Zero-width characters, byte order marks inside the text, and what turns the direction. */
export const isInvisible = (character: string): boolean =>
  /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/.test(character)

/** What was probably meant by a character that Python does not know. */
export const replacements: ReadonlyMap<string, string> = new Map([
  ['!', "'not', or '!=' to compare"],
  ['?', "'... if ... else ...'"],
  ['`', "the quote '"],
  ['\u2018', "the straight quote '"],
  ['\u2019', "the straight quote '"],
  ['\u201C', 'the straight quote "'],
  ['\u201D', 'the straight quote "'],
  ['\u2013', "'-'"],
  ['\u2014', "'-'"],
  ['\u2212', "'-'"],
  ['\u00D7', "'*'"],
  ['\u00B7', "'*'"],
  ['\u22C5', "'*'"],
  ['\u00F7', "'/'"],
  ['\u2264', "'<='"],
  ['\u2265', "'>='"],
  ['\u2260', "'!='"],
  ['\u00B2', "'**2'"],
  ['\u00B3', "'**3'"],
  ['\u00A0', 'an ordinary blank'],
  ['\u3000', 'an ordinary blank'],
  ['\uFF08', "'('"],
  ['\uFF09', "')'"],
  ['\uFF0C', "','"],
  ['\uFF1A', "':'"],
])

/** Letters of other alphabets that look like ASCII ones, or have a usual spelling. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['\u03BD', 'v'],
  ['\u03C5', 'u'],
  ['\u03BF', 'o'],
  ['\u03B1', 'alpha'],
  ['\u03B2', 'beta'],
  ['\u03B3', 'gamma'],
  ['\u03B4', 'delta'],
  ['\u03B5', 'epsilon'],
  ['\u03B7', 'eta'],
  ['\u03B8', 'theta'],
  ['\u03BA', 'k'],
  ['\u03BB', 'lambda_'],
  ['\u03BC', 'mu'],
  ['\u00B5', 'u'],
  ['\u03C0', 'pi'],
  ['\u03C1', 'rho'],
  ['\u03C3', 'sigma'],
  ['\u03C4', 'tau'],
  ['\u03C6', 'phi'],
  ['\u03C9', 'omega'],
  ['\u0394', 'Delta'],
  ['\u03A9', 'ohm'],
  ['\u2126', 'ohm'],
  ['\u0391', 'A'],
  ['\u0392', 'B'],
  ['\u0395', 'E'],
  ['\u0397', 'H'],
  ['\u0399', 'I'],
  ['\u039A', 'K'],
  ['\u039C', 'M'],
  ['\u039D', 'N'],
  ['\u039F', 'O'],
  ['\u03A1', 'P'],
  ['\u03A4', 'T'],
  ['\u03A7', 'X'],
  ['\u0430', 'a'],
  ['\u0435', 'e'],
  ['\u0456', 'i'],
  ['\u043E', 'o'],
  ['\u0440', 'p'],
  ['\u0441', 'c'],
  ['\u0443', 'y'],
  ['\u0445', 'x'],
  ['\u0455', 's'],
  ['\u0410', 'A'],
  ['\u0412', 'B'],
  ['\u0415', 'E'],
  ['\u041A', 'K'],
  ['\u041C', 'M'],
  ['\u041D', 'H'],
  ['\u041E', 'O'],
  ['\u0420', 'P'],
  ['\u0421', 'C'],
  ['\u0422', 'T'],
  ['\u0425', 'X'],
])

/** The name in ASCII, where each of its letters has a likely spelling. */
export function asciiSpelling(name: string): string | undefined {
  const letters = [...name].map((c) => (c < '\u0080' ? c : (lookalikes.get(c) ?? plain(c))))
  return letters.includes(undefined) ? undefined : letters.join('')
}

/** Without accents, or in the ordinary form of a styled letter. */
function plain(character: string): string | undefined {
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '')
  return /^[A-Za-z0-9_]+$/.test(base) ? base : undefined
}
