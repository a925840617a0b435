/** Positions and text: every node of every form points back into the script file. */
export { lineText, moduleMark, type Position, positionOf } from '../../runtime/values/position.js'

/** A half-open range of UTF-16 offsets into the script's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The script as it was read. `path` is what the user typed, for messages. */
export interface Source {
  readonly path: string
  readonly text: string
}

/**
 * A file beside the script, by its path from the script's folder: its bytes, nothing where there
 * is no such file, or why it may not be read.
 */
export type ReadFile = (path: string) => Uint8Array | string | undefined

/**
 * A text inside the script (an equation string) that remembers where each character came from.
 * `offsets[k]` is the script offset of character k; `offsets[text.length]` is one past the last.
 * It survives concatenation, escapes and replacement fields.
 */
export interface LocatedText {
  readonly text: string
  readonly offsets: readonly number[]
}

export const span = (start: number, end: number): Span => ({ start, end })

/** The smallest span that covers both. */
export const join = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** Offsets are many and seldom asked for: they are made when they are. */
class Lazy implements LocatedText {
  readonly text: string
  #make: (() => readonly number[]) | undefined
  #offsets: readonly number[] = []

  constructor(text: string, make: () => readonly number[]) {
    this.text = text
    this.#make = make
  }

  get offsets(): readonly number[] {
    if (this.#make) this.#offsets = this.#make()
    this.#make = undefined
    return this.#offsets
  }
}

/** Two texts, one after the other; a text that grows by a piece a statement is a long chain. */
class Joined implements LocatedText {
  readonly text: string
  #parts: readonly [LocatedText, LocatedText] | undefined
  #offsets: readonly number[] = []

  constructor(a: LocatedText, b: LocatedText) {
    this.text = a.text + b.text
    this.#parts = [a, b]
  }

  get offsets(): readonly number[] {
    if (this.#parts) this.#offsets = this.#join()
    this.#parts = undefined
    return this.#offsets
  }

  #join(): number[] {
    const found = new Array<number>(this.text.length + 1)
    let end = found.length
    const pending: LocatedText[] = [this]
    for (let last = pending.pop(); last; last = pending.pop()) {
      if (last instanceof Joined && last.#parts) {
        pending.push(...last.#parts)
        continue
      }
      // all but the last text end where the next one starts
      const { offsets } = last
      let k = end === found.length ? offsets.length : offsets.length - 1
      while (k > 0) found[--end] = offsets[--k]
    }
    return found
  }
}

/** A plain text at `start` of the script, each character standing for itself. */
export function locate(text: string, start: number): LocatedText {
  return new Lazy(text, () => Array.from({ length: text.length + 1 }, (_, k) => start + k))
}

/** A text that was computed: all of it comes from one place. */
export function at(text: string, { start }: Span): LocatedText {
  return new Lazy(text, () => new Array<number>(text.length + 1).fill(start))
}

export function concatenate(a: LocatedText, b: LocatedText): LocatedText {
  return new Joined(a, b)
}

/** The script span of characters [start, end) of a located text. */
export function spanIn(text: LocatedText, start: number, end: number): Span {
  const from = text.offsets[Math.min(start, text.text.length)]
  const last = end > start ? text.offsets[Math.min(end, text.text.length) - 1] + 1 : from
  return { start: from, end: Math.max(from, last) }
}
