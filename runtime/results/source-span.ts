export interface Position {
  readonly line: number
  readonly column: number
}

/** A part of the script; lines and columns count from 1, the end is exclusive. */
export interface SourceSpan {
  readonly start: Position
  readonly end: Position
}

export interface Place {
  readonly span: SourceSpan
  /** the same in offsets of the script's text */
  readonly range: { readonly start: number; readonly end: number }
}

/** From the first non-blank column of a line of the script to its end. */
export function placeOfLine(source: string, line: number): Place {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/)
  const before = lines.slice(0, line - 1).join('').length
  const text = (lines[line - 1] ?? '').trimEnd()
  const indent = text.length - text.trimStart().length
  return {
    span: { start: { line, column: indent + 1 }, end: { line, column: text.length + 1 } },
    range: { start: before + indent, end: before + text.length },
  }
}
