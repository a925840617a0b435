/** The extent of string literals. Python reference, "String and Bytes literals". */

export interface StringStart {
  /** lower case: r, b, f, u, rb, ... */
  readonly prefix: string
  /** ', ", ''' or """ */
  readonly quote: string
  /** where the content starts */
  readonly content: number
}

const opening = /(?:[rR][bBfF]?|[bBfF][rR]?|[uU])?(?:'''|"""|'|")/y

/** The opening of a string literal at `start`, or nothing. */
export function stringStart(text: string, start: number): StringStart | undefined {
  opening.lastIndex = start
  const match = opening.exec(text)
  if (match === null) return undefined
  const opened = match[0]
  const prefix = opened.replace(/['"]+$/, '')
  const quote = opened.slice(prefix.length)
  return { prefix: prefix.toLowerCase(), quote, content: start + opened.length }
}

export type Closing =
  | { readonly kind: 'quote' | 'field-open' | 'field-close'; readonly index: number }
  | { readonly kind: 'missing'; readonly index: number }

/**
 * Where the text from `start` ends: at the closing quote or, in an f-string, at the brace of a
 * field. In a format spec (`inSpec`) braces are never doubled. Without its quote a string ends
 * with the line, a triple-quoted one with the file.
 */
export function stringEnd(
  text: string,
  start: number,
  end: number,
  quote: string,
  fields: 'none' | 'text' | 'spec',
): Closing {
  for (let k = start; k < end; k++) {
    const c = text.charAt(k)
    if (c === '\\') k = escapeEnd(text, k, fields !== 'none')
    else if (c === quote.charAt(0) && text.startsWith(quote, k)) return { kind: 'quote', index: k }
    else if ((c === '\n' || c === '\r') && quote.length === 1) return { kind: 'missing', index: k }
    else if (fields !== 'none' && (c === '{' || c === '}')) {
      if (fields === 'text' && text.charAt(k + 1) === c) k++
      else return { kind: c === '{' ? 'field-open' : 'field-close', index: k }
    }
  }
  return { kind: 'missing', index: end }
}

/**
 * The last character of the escape at `backslash`. A brace of an f-string cannot be escaped,
 * and that of `\\N{...}` opens no field.
 */
function escapeEnd(text: string, backslash: number, fields: boolean): number {
  const next = text.charAt(backslash + 1)
  if (next === '\r' && text.charAt(backslash + 2) === '\n') return backslash + 2
  if (!fields) return backslash + 1
  if (next === '{' || next === '}') return backslash
  const named = next === 'N' && text.charAt(backslash + 2) === '{'
  return named ? Math.max(text.indexOf('}', backslash), backslash + 1) : backslash + 1
}
