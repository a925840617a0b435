/**
 * Lines: line ends, blank and magic lines, indentation, comments. What stands in between is for
 * `scanner.ts`.
 */
import type { IToken, TokenType } from 'chevrotain'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Comment } from '../ir/script.js'
import { isLineBreak } from './characters.js'
import { Indentation } from './indentation.js'
import { maximumBlocks } from './limits.js'
import { messages } from './messages.js'
import type { Place } from './place.js'
import * as T from './tokens.js'

export interface ScanOptions {
  /**
   * blocks: line ends and indentation count (a script). lines: line ends count (statements).
   * free: line ends are blanks (equations, conditions).
   */
  readonly layout: 'blocks' | 'lines' | 'free'
  /** whether names are limited to ASCII, as in equations */
  readonly ascii: boolean
  /** whether lines that ask for help (`run?`) are left out, as in notebooks */
  readonly notebook?: boolean
}

export interface Scan {
  readonly tokens: IToken[]
  readonly comments: Comment[]
  /** where faults were reported, as offsets of the text */
  readonly faults: readonly number[]
}

export abstract class LineScanner {
  protected readonly text: string
  protected readonly tokens: IToken[] = []
  protected readonly comments: Comment[] = []
  protected readonly faults: number[] = []
  protected position = 0
  protected atLineStart = true
  readonly #indentation = new Indentation()

  constructor(
    protected readonly place: Place,
    protected readonly options: ScanOptions,
    protected readonly reporter: Reporter,
  ) {
    this.text = place.text
  }

  protected emit(type: TokenType, start: number, end: number): void {
    this.tokens.push(T.tokenAt(type, this.text.slice(start, end), start, end))
    this.position = end
  }

  protected fault(
    word: Parameters<typeof messages.make>[0],
    start: number,
    end: number,
    parameters: object,
  ): void {
    this.faults.push(start)
    this.reporter.report(messages.make(word, { span: this.place.span(start, end) }, parameters))
  }

  /** What is nested this deep is not read any further. */
  protected giveUp(word: 'too-nested' | 'too-indented', start: number, limit: number): void {
    this.fault(word, start, start + 1, { limit })
    this.position = this.text.length
  }

  /** Decides what kind of line starts here; its tokens are left to the scanner. */
  protected beginLine(): void {
    const start = this.position
    let end = start
    while (' \t\f'.includes(this.text.charAt(end)) && end < this.text.length) end++
    this.position = end
    const c = this.text.charAt(end)
    if (this.options.layout !== 'blocks') this.atLineStart = false
    else if (c === '!' || c === '%' || this.#asksForHelp(end)) this.#magic(start)
    else if (c === '#' || c === '\n' || c === '\r' || c === '') this.#blankLine(c)
    else {
      this.atLineStart = false
      this.#indent(start, end)
    }
  }

  #blankLine(c: string): void {
    if (c === '#') this.comment()
    this.position = this.lineBreakEnd(this.position)
  }

  /** `run?`, `??run`, `plt.plot??`: IPython shows the documentation. */
  #asksForHelp(start: number): boolean {
    if (this.options.notebook !== true) return false
    const line = this.text.slice(start, this.#lineEnd(start))
    return /^(?:\?{1,2}\s*[\w.*]+|[\w.*]+\?{1,2})\s*;?\s*$/.test(line)
  }

  /**
   * A line for the notebook. Inside a block it stands for `pass`, so that the block has a body.
   * `%time` and `%prun` run the statement behind them.
   */
  #magic(lineStart: number): void {
    const start = this.position
    const timed = /^%(?:time|prun)[ \t]+(?=[^\s-])/.exec(this.text.slice(start, start + 80))
    if (timed !== null) {
      this.atLineStart = false
      this.#indent(lineStart, start)
      this.position = start + timed[0].length
      return
    }
    let end = this.#lineEnd(start)
    while (this.text.charAt(end - 1) === '\\' && end < this.text.length) {
      end = this.#lineEnd(this.lineBreakEnd(end))
    }
    if (start > lineStart) {
      this.#indent(lineStart, start)
      this.tokens.push(T.tokenAt(T.Pass, 'pass', start, end), T.tokenAt(T.Newline, '', end, end))
    }
    this.position = this.lineBreakEnd(end)
  }

  #indent(start: number, end: number): void {
    const change = this.#indentation.change(this.text.slice(start, end))
    if (change.kind === 'indent') {
      this.tokens.push(T.tokenAt(T.Indent, '', start, end))
      if (this.#indentation.depth > maximumBlocks) this.giveUp('too-indented', start, maximumBlocks)
    } else if (change.kind === 'dedent') {
      this.#dedent(change.blocks)
      if (!change.matches) this.fault('dedent', start, end, {})
    } else if (change.kind === 'ambiguous') this.fault('tabs', start, end, {})
  }

  /** Blocks end where their last statement ends, so that spans cover no blank lines. */
  #dedent(blocks: number): void {
    const last = this.tokens[this.tokens.length - 1]
    const end = last === undefined ? 0 : T.endOf(last)
    for (let k = 0; k < blocks; k++) this.tokens.push(T.tokenAt(T.Dedent, '', end, end))
  }

  #lineEnd(index: number): number {
    let end = index
    while (end < this.text.length && !isLineBreak(this.text.charCodeAt(end))) end++
    return end
  }

  protected lineBreakEnd(index: number): number {
    if (this.text.startsWith('\r\n', index)) return index + 2
    return isLineBreak(this.text.charCodeAt(index)) ? index + 1 : index
  }

  protected comment(): void {
    const start = this.position
    const end = this.#lineEnd(start)
    this.comments.push({ span: this.place.span(start, end), text: this.text.slice(start, end) })
    this.position = end
  }

  /** Ends the statement, unless nothing of one was seen. */
  protected newlineToken(): void {
    const last = this.tokens[this.tokens.length - 1]
    if (last !== undefined && last.tokenType !== T.Newline && last.tokenType !== T.Dedent) {
      this.tokens.push(T.tokenAt(T.Newline, '', T.endOf(last), T.endOf(last)))
    }
  }

  protected endBlocks(): void {
    this.#dedent(this.#indentation.depth)
  }
}
