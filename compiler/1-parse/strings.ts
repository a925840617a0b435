/** What string literals mean: escapes decoded, each character with its place in the script. */
import type { IToken } from 'chevrotain'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Expression, FormatPart, Located } from '../ir/expression.js'
import type { LocatedText, Span } from '../ir/source.js'
import { messages } from './messages.js'
import { characterNamed } from './character-names.js'
import type { Place } from './place.js'
import { stringStart } from './scan-string.js'
import { endOf } from './tokens.js'

/** One literal of a row of adjacent ones: a plain string, or an f-string with its parts. */
export interface Literal {
  readonly token: IToken
  readonly parts?: readonly FormatPart<Located>[]
}

/** Adjacent literals joined into one string or f-string. */
export function joinLiterals(
  literals: readonly Literal[],
  span: Span,
  place: Place,
  reporter: Reporter,
): Expression<Located> {
  const bytes = isBytes(literals[0])
  if (literals.some((literal) => isBytes(literal) !== bytes)) {
    reporter.report(messages.make('mixed-bytes', { span }, {}))
  }
  const plain = (literal: Literal) => literalText(literal.token, place, reporter)
  if (literals.every((literal) => literal.parts === undefined)) {
    return { kind: 'string', span, value: concatenateAll(literals.map(plain)), bytes }
  }
  const parts = literals.flatMap(
    (literal): readonly FormatPart<Located>[] =>
      literal.parts ?? [{ kind: 'text', value: plain(literal) }],
  )
  return { kind: 'f-string', span, parts: parts.filter(isSomething) }
}

/** A stretch of text of an f-string; doubled braces count as one outside format specs. */
export function formatText(
  opening: IToken,
  text: IToken,
  spec: boolean,
  place: Place,
  reporter: Reporter,
): FormatPart<Located> {
  const raw = /r/i.test(opening.image)
  const decoder = new Decoder(place, reporter, { raw, bytes: false, braces: !spec })
  return { kind: 'text', value: decoder.decode(text.startOffset, endOf(text)) }
}

/** All at once: one by one a long row would take time in the square of its length. */
function concatenateAll(texts: readonly LocatedText[]): LocatedText {
  if (texts.length === 1) return texts[0]
  const text = texts.map((part) => part.text).join('')
  const last = texts.length - 1
  return {
    text,
    offsets: texts.flatMap(({ offsets }, k) => offsets.slice(0, k === last ? undefined : -1)),
  }
}

const isSomething = (part: FormatPart<Located>) =>
  part.kind === 'field' || part.value.text.length > 0

const isBytes = ({ token }: Literal) => /^r?b/i.test(token.image)

function literalText(token: IToken, place: Place, reporter: Reporter): LocatedText {
  const opened = stringStart(token.image, 0) ?? { prefix: '', quote: "'", content: 1 }
  const raw = opened.prefix.includes('r')
  const bytes = opened.prefix.includes('b')
  const decoder = new Decoder(place, reporter, { raw, bytes, braces: false })
  return decoder.decode(token.startOffset + opened.content, endOf(token) - opened.quote.length)
}

const simple: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])

const digitsOf: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

interface Style {
  readonly raw: boolean
  readonly bytes: boolean
  /** whether `{{` and `}}` stand for one brace */
  readonly braces: boolean
}

class Decoder {
  /** pieces of the text: long ones where nothing has to be decoded */
  readonly #pieces: string[] = []
  readonly #offsets: number[] = []

  constructor(
    private readonly place: Place,
    private readonly reporter: Reporter,
    private readonly style: Style,
  ) {}

  decode(start: number, end: number): LocatedText {
    const { text } = this.place
    for (let k = this.#plain(start, end); k < end; k = this.#plain(k, end)) {
      const c = text.charAt(k)
      if (c === '\\' && !this.style.raw) k = this.#escape(k, end)
      else if (c === '\r') {
        // Python reads every line end as \n.
        this.#put('\n', k)
        k += text.charAt(k + 1) === '\n' ? 2 : 1
      } else {
        if (this.style.bytes && c > '\x7f') k += this.#foreign(k)
        else this.#put(c, k)
        k += this.style.braces && (c === '{' || c === '}') ? 2 : 1
      }
    }
    const after = end > start ? this.place.offset(end - 1) + 1 : this.place.offset(end)
    this.#offsets.push(after)
    return { text: this.#pieces.join(''), offsets: this.#offsets }
  }

  /** Takes the characters that stand for themselves; gives the index behind them. */
  #plain(start: number, end: number): number {
    const { text } = this.place
    let stop = start
    while (stop < end && !this.#isSpecial(text.charCodeAt(stop))) stop++
    if (stop > start) this.#pieces.push(text.slice(start, stop))
    for (let k = start; k < stop; k++) this.#offsets.push(this.place.offset(k))
    return stop
  }

  /** What may have to be decoded: a backslash, a carriage return, braces, what is no byte. */
  #isSpecial(code: number): boolean {
    if (code === 92 || code === 13) return true
    return this.style.bytes ? code > 127 : this.style.braces && (code === 123 || code === 125)
  }

  /** A character that is no byte; gives how many units it has beyond the first. */
  #foreign(at: number): number {
    const character = String.fromCodePoint(this.place.text.codePointAt(at) ?? 0)
    const span = this.place.span(at, at + character.length)
    this.reporter.report(messages.make('bytes-character', { span }, { character }))
    return character.length - 1
  }

  #put(characters: string, at: number): void {
    const offset = this.place.offset(at)
    for (let k = 0; k < characters.length; k++) {
      this.#pieces.push(characters.charAt(k))
      this.#offsets.push(offset)
    }
  }

  /** Decodes the escape at `at`; gives the index behind it. */
  #escape(at: number, end: number): number {
    const { text } = this.place
    const next = text.charAt(at + 1)
    if (next === '\n') return at + 2
    if (next === '\r') return at + (text.charAt(at + 2) === '\n' ? 3 : 2)
    const known = simple.get(next)
    if (known !== undefined) {
      this.#put(known, at)
      return at + 2
    }
    if (next >= '0' && next <= '7') return this.#octal(at)
    if (next === 'x' || (!this.style.bytes && (next === 'u' || next === 'U'))) {
      return this.#hexadecimal(at, next)
    }
    if (next === 'N' && !this.style.bytes) return this.#byName(at, end)
    // Python keeps the backslash of what is no escape: '\d'.
    this.#put('\\', at)
    return at + 1
  }

  #octal(at: number): number {
    const digits = /^[0-7]{1,3}/.exec(this.place.text.slice(at + 1, at + 4))?.[0] ?? ''
    this.#put(String.fromCharCode(Number.parseInt(digits, 8)), at)
    return at + 1 + digits.length
  }

  #hexadecimal(at: number, letter: string): number {
    const count = digitsOf.get(letter) as number
    const digits = this.place.text.slice(at + 2, at + 2 + count)
    const point = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN
    if (digits.length < count || !(point <= 0x10ffff)) {
      const needs = `\\${letter} needs ${count} hexadecimal digits`
      const end = at + 2
      const parameters = { sequence: `\\${letter}`, needs }
      this.reporter.report(
        messages.make('bad-escape', { span: this.place.span(at, end) }, parameters),
      )
      return end
    }
    this.#put(String.fromCodePoint(point), at)
    return at + 2 + count
  }

  #byName(at: number, end: number): number {
    const close = this.place.text.indexOf('}', at)
    const complete = this.place.text.charAt(at + 2) === '{' && close > 0 && close < end
    const behind = complete ? close + 1 : at + 2
    const span = this.place.span(at, behind)
    const name = this.place.text.slice(at + 3, close)
    const character = characterNamed(name)
    if (complete && character !== undefined) {
      this.#put(character, at)
      return behind
    }
    this.reporter.report(
      complete
        ? messages.make('character-name', { span }, { name })
        : messages.make('bad-escape', { span }, { sequence: '\\N', needs: '\\N needs {a name}' }),
    )
    return behind
  }
}
