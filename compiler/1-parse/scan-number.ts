/** Number literals. Python reference, "Numeric literals". */
import { nameEnd } from './characters.js'

export interface NumberToken {
  readonly end: number
  readonly kind: 'number' | 'imaginary'
  /** present: the text up to `end` is not a number, and what to do about it */
  readonly help?: string
}

const decimal =
  /(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?([jJ]?)/y
const based = /0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)/y
const rest = /[\w.]*/y

/** These may follow a number without a blank: `1if x else 2`. */
const tolerated = /(?:and|else|for|if|in|is|not|or)(?![A-Za-z0-9_])/y

/** The number that starts at `start`, where a digit or a dot with a digit stands. */
export function scanNumber(text: string, start: number): NumberToken {
  const basedEnd = matchEnd(based, text, start)
  const end = basedEnd ?? matchEnd(decimal, text, start) ?? start + 1
  const literal = text.slice(start, end)
  const kind = /[jJ]$/.test(literal) && basedEnd === undefined ? 'imaginary' : 'number'
  if (/^0[\d_]*[1-9][\d_]*$/.test(literal)) {
    const octal = /^[0-7]+$/.test(literal) ? `0o${literal.slice(1)} for octal, or ` : ''
    return { end, kind, help: `write ${octal}${literal.replace(/^[0_]+/, '')}` }
  }
  const follows = nameEnd(text, end) > end || /[\d.]/.test(text.charAt(end))
  if (!follows || matchEnd(tolerated, text, end) !== undefined) return { end, kind }
  if (text.charAt(end) === '.' && !/\d/.test(text.charAt(end + 1))) return { end, kind }
  const badEnd = Math.max(matchEnd(rest, text, end) ?? end, nameEnd(text, end))
  return { end: badEnd, kind, help: advice(literal, text.slice(end, badEnd)) }
}

/** The value of a literal; integers above 2**53 come rounded. */
export function numberValue(literal: string): { value: number; integer: boolean } {
  const digits = literal.replaceAll('_', '')
  const integer = /^\d+$|^0[xXoObB]/.test(digits)
  return { value: Number(digits), integer }
}

function matchEnd(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function advice(literal: string, after: string): string {
  if (/^[lL]$/.test(after)) return `write ${literal}: integers have no length limit`
  if (literal === '0' && /^[xob]$/i.test(after)) return `write the digits that belong to 0${after}`
  if (/^_/.test(after) || /_$/.test(literal)) return "put single '_' between digits only"
  if (/^[A-Za-z]\w*$/.test(after)) {
    return `write ${literal}*${after} if a product is meant; names cannot start with a digit`
  }
  return 'a number has digits, at most one point, and an exponent such as e-3'
}
