/**
 * Characters to tokens, with Python's layout. A scanner of our own rather than chevrotain's:
 * line ends, indentation, magic lines and f-string fields all depend on which brackets are open.
 */
import type { TokenType } from 'chevrotain'
import type { Reporter } from '../diagnostics/diagnostic.js'
import {
  asciiSpelling,
  codePointName,
  isDigit,
  isInvisible,
  isLineBreak,
  nameEnd,
  replacements,
} from './characters.js'
import { maximumBrackets, maximumFaults, maximumNameLength, maximumTokens } from './limits.js'
import { LineScanner, type Scan, type ScanOptions } from './line-scanner.js'
import { messages } from './messages.js'
import type { Place } from './place.js'
import { scanNumber } from './scan-number.js'
import { stringEnd, stringStart } from './scan-string.js'
import * as T from './tokens.js'

/** The tokens of a text; reports what is no token, and goes on behind it. */
export const scan = (place: Place, options: ScanOptions, reporter: Reporter): Scan =>
  new Scanner(place, options, reporter).run()

/** What is open: a bracket, an f-string (or the format spec of a field), a field of it. */
type Frame =
  | { readonly kind: 'bracket'; readonly open: string; readonly start: number }
  | {
      readonly kind: 'string' | 'spec'
      readonly quote: string
      readonly start: number
    }
  | { readonly kind: 'field'; readonly start: number }

const closing: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])

/** Words that never stand at column 0 inside brackets: there the bracket was left open. */
const statementWords = new Set([
  'def',
  'class',
  'return',
  'import',
  'while',
  'with',
  'try',
  'raise',
  'pass',
  'global',
  'del',
])

class Scanner extends LineScanner {
  readonly #frames: Frame[] = []
  /** where a string started whose missing end has swallowed the rest of its line */
  #broken = -1

  run(): Scan {
    if (this.text.charCodeAt(0) === 0xfeff) this.position = 1
    while (this.position < this.text.length && this.faults.length < maximumFaults) {
      const frame = this.#top
      if (this.tokens.length >= maximumTokens) {
        const what = `more than ${maximumTokens} words and signs`
        const limit = `${maximumTokens}`
        this.fault('too-large', this.position, this.position, { what, limit })
        break
      }
      if (frame?.kind === 'string' || frame?.kind === 'spec') this.#stringText(frame)
      else if (this.atLineStart && frame === undefined) this.beginLine()
      else this.#code()
    }
    this.#finish()
    return { tokens: this.tokens, comments: this.comments, faults: this.faults }
  }

  get #top(): Frame | undefined {
    return this.#frames[this.#frames.length - 1]
  }

  #newline(): void {
    const broken = this.#frames.findIndex((f) => f.kind === 'string' && f.quote.length === 1)
    if (broken >= 0) this.#unclosedString(broken)
    if (this.#frames.length === 0 && this.options.layout !== 'free') {
      this.newlineToken()
      this.atLineStart = true
    }
    this.position = this.lineBreakEnd(this.position)
  }

  // code

  #code(): void {
    const start = this.position
    const c = this.text.charAt(start)
    const code = this.text.charCodeAt(start)
    if (c === ' ' || c === '\t' || c === '\f') this.position++
    else if (isLineBreak(code)) this.#newline()
    else if (c === '#') this.comment()
    else if (c === '\\') this.#backslash()
    else if (isDigit(code) || (c === '.' && isDigit(this.text.charCodeAt(start + 1)))) {
      this.#number()
    } else if (!this.#string() && !this.#name() && !this.#fieldSign(c)) this.#sign()
  }

  #backslash(): void {
    const start = this.position
    const end = this.lineBreakEnd(start + 1)
    if (end === start + 1 || end === this.text.length) {
      this.fault('backslash', start, start + 1, {})
    }
    this.position = end
  }

  #number(): void {
    const start = this.position
    const { end, kind, help } = scanNumber(this.text, start)
    if (help !== undefined) {
      this.fault('bad-number', start, end, { text: this.text.slice(start, end), help })
    }
    this.emit(kind === 'number' ? T.NumberLiteral : T.Imaginary, start, end)
  }

  #string(): boolean {
    const start = this.position
    const opened = stringStart(this.text, start)
    if (opened === undefined) return false
    const { prefix, quote, content } = opened
    if (this.#endsFString(start + prefix.length)) return true
    if (prefix.includes('f')) {
      this.emit(T.FStringStart, start, content)
      this.#frames.push({ kind: 'string', quote, start })
      return true
    }
    const close = stringEnd(this.text, content, this.text.length, quote, 'none')
    if (close.kind === 'missing') {
      this.fault('unclosed-string', start, content, { quote })
      this.#broken = start
      this.position = close.index
    } else this.emit(T.StringLiteral, start, close.index + quote.length)
    return true
  }

  /** Whether this quote closes the f-string around it: then a field of it was left open. */
  #endsFString(quoteStart: number): boolean {
    const index = this.#frames.findLastIndex((frame) => frame.kind === 'string')
    const string = this.#frames[index]
    if (string?.kind !== 'string' || !this.text.startsWith(string.quote, quoteStart)) return false
    const field = this.#frames[index + 1]
    this.fault('unclosed-bracket', field.start, field.start + 1, { open: '{' })
    this.#frames.length = index
    this.position = quoteStart + string.quote.length
    return true
  }

  #name(): boolean {
    const start = this.position
    const end = nameEnd(this.text, start)
    if (end === start) return false
    const name = this.text.slice(start, end)
    const word = T.keywords.get(name)
    if (word !== undefined && statementWords.has(name) && this.#leftOpen(start)) return true
    if (end - start > maximumNameLength) {
      const what = `a name of ${end - start} characters`
      this.fault('too-large', start, end, { what, limit: `${maximumNameLength}` })
    } else if (this.options.ascii && /[^\0-\x7f]/.test(name)) this.#foreignName(name, start, end)
    this.emit(word ?? T.Name, start, end)
    return true
  }

  #foreignName(name: string, start: number, end: number): void {
    const codePoint = codePointName(name, name.search(/[^\0-\x7f]/))
    this.fault('non-ascii-name', start, end, { name, codePoint, lookalike: asciiSpelling(name) })
  }

  /** `:` and `!` of a replacement field. */
  #fieldSign(c: string): boolean {
    const start = this.position
    if (this.#top?.kind !== 'field') return false
    if (c === '!' && this.text.charAt(start + 1) !== '=') {
      this.emit(T.Conversion, start, start + 1)
      return true
    }
    if (c !== ':') return false
    const string = this.#frames[this.#frames.length - 2] as Frame & { kind: 'string' }
    this.emit(T.FormatColon, start, start + 1)
    this.#frames.push({ kind: 'spec', quote: string.quote, start: string.start })
    return true
  }

  #sign(): void {
    const start = this.position
    for (let length = 3; length > 0; length--) {
      const image = this.text.slice(start, start + length)
      const type = T.punctuation.get(image)
      if (type === undefined || image.length < length) continue
      if (type === T.LeftParenthesis || type === T.LeftBracket || type === T.LeftBrace) {
        this.#frames.push({ kind: 'bracket', open: image, start })
      } else if (closing.has(image)) {
        this.#close(image, type)
        return
      }
      this.emit(type, start, start + length)
      if (this.#frames.length > maximumBrackets) {
        this.#frames.length = 0
        this.giveUp('too-nested', start, maximumBrackets)
      }
      return
    }
    this.#unknown(start)
  }

  #close(close: string, type: TokenType): void {
    const start = this.position
    const top = this.#top
    if (top?.kind === 'field' && close === '}') {
      this.#frames.pop()
      this.emit(T.FieldClose, start, start + 1)
      return
    }
    if (top?.kind !== 'bracket') this.fault('unmatched-bracket', start, start + 1, { close })
    else {
      this.#frames.pop()
      if (top.open !== closing.get(close)) this.#mismatch(top.open, top.start, close)
    }
    this.emit(type, start, start + 1)
  }

  #mismatch(open: string, openedAt: number, close: string): void {
    const start = this.position
    const label = { span: this.place.span(openedAt, openedAt + 1), text: `'${open}' opens here` }
    const place = { span: this.place.span(start, start + 1), labels: [label] }
    this.faults.push(start)
    this.reporter.report(messages.make('mismatched-bracket', place, { open, close }))
  }

  #unknown(start: number): void {
    const point = this.text.codePointAt(start) ?? 0
    const character = String.fromCodePoint(point)
    const codePoint = codePointName(this.text, start)
    const end = start + character.length
    const instead = replacements.get(character)
    // NUL and half surrogates were reported when the whole text was checked.
    if (isInvisible(character)) this.fault('hidden-character', start, end, { codePoint })
    else if (point === 0 || (point >= 0xd800 && point < 0xe000)) this.faults.push(start)
    else this.fault('invalid-character', start, end, { character, codePoint, instead })
    this.position = end
  }

  // f-strings

  #stringText(frame: Frame & { kind: 'string' | 'spec' }): void {
    const start = this.position
    const fields = frame.kind === 'string' ? 'text' : 'spec'
    const close = stringEnd(this.text, start, this.text.length, frame.quote, fields)
    if (close.index > start) this.emit(T.FStringText, start, close.index)
    if (close.kind === 'field-open') {
      this.emit(T.FieldOpen, close.index, close.index + 1)
      this.#frames.push({ kind: 'field', start: close.index })
    } else if (close.kind === 'missing' || (close.kind === 'quote' && frame.kind === 'spec')) {
      this.#unclosedString(this.#frames.findIndex((f) => f.start === frame.start))
      this.position = close.kind === 'missing' ? close.index : close.index + frame.quote.length
    } else if (frame.kind === 'spec') this.#frames.pop()
    else if (close.kind === 'quote') {
      this.#frames.pop()
      this.emit(T.FStringEnd, close.index, close.index + frame.quote.length)
    } else {
      const problem = "a single '}' stands"
      const help = "write '}}' for a brace that is meant to be seen"
      this.fault('f-string', close.index, close.index + 1, { problem, help })
      this.position = close.index + 1
    }
  }

  // what is left open

  /** Whether a statement starts here although brackets are open; then they are given up. */
  #leftOpen(start: number): boolean {
    const bracket = this.#frames[0]
    const atColumnZero = start > 0 && isLineBreak(this.text.charCodeAt(start - 1))
    if (bracket?.kind !== 'bracket' || !atColumnZero) return false
    if (this.options.layout !== 'blocks') return false
    this.#unclosed()
    this.newlineToken()
    this.atLineStart = true
    return true
  }

  /** Reports the innermost thing that is open; those around it are open because of it. */
  #unclosed(): void {
    const string = this.#frames.findIndex((frame) => frame.kind === 'string')
    if (string >= 0) {
      this.#unclosedString(string)
      this.#frames.length = 0
      return
    }
    const frame = this.#frames.pop()
    // what would close an earlier bracket went with the string
    if (frame?.kind === 'bracket' && frame.start > this.#broken) {
      this.fault('unclosed-bracket', frame.start, frame.start + 1, { open: frame.open })
    }
    this.#frames.length = 0
  }

  #unclosedString(index: number): void {
    const frame = this.#frames[index] as Frame & { kind: 'string' }
    this.#frames.length = index
    this.fault('unclosed-string', frame.start, frame.start + 1, { quote: frame.quote })
  }

  #finish(): void {
    if (this.#frames.length > 0) this.#unclosed()
    if (this.options.layout === 'free') return
    this.newlineToken()
    this.endBlocks()
  }
}
