import type { Position } from '../values/position.js'

/** A part of the script; lines and columns count from 1, the end is exclusive. */
export interface SourceSpan {
  readonly start: Position
  readonly end: Position
}

/** A line of the script without its end. */
export const lineOf = (source: string, line: number): string =>
  source.split(/\r\n|\n|\r/)[line - 1] ?? ''

/** From the first non-blank column of a line of the script to its end. */
export function spanOfLine(source: string, line: number): SourceSpan {
  const text = lineOf(source, line).trimEnd()
  const column = text.length - text.trimStart().length + 1
  return { start: { line, column }, end: { line, column: text.length + 1 } }
}
