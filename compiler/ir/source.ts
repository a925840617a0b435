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

/** A plain text at `start` of the script, each character standing for itself. */
export function locate(text: string, start: number): LocatedText {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, k) => start + k) }
}

/** A text that was computed: all of it comes from one place. */
export function at(text: string, { start }: Span): LocatedText {
  return { text, offsets: Array.from({ length: text.length + 1 }, () => start) }
}

export function concatenate(a: LocatedText, b: LocatedText): LocatedText {
  return { text: a.text + b.text, offsets: [...a.offsets.slice(0, -1), ...b.offsets] }
}

/** The script span of characters [start, end) of a located text. */
export function spanIn(text: LocatedText, start: number, end: number): Span {
  const from = text.offsets[Math.min(start, text.text.length)]
  const last = end > start ? text.offsets[Math.min(end, text.text.length) - 1] + 1 : from
  return { start: from, end: Math.max(from, last) }
}
