/** Lines and columns of a script, and of the modules that stand behind it. */

/** Both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Before the text of a module that joins the script's: a line of its own, with the path behind. */
export const moduleMark = '\f# file: '

/** The line and column of an offset; \n, \r\n and a lone \r each end a line. */
export function positionOf(text: string, offset: number): Position {
  const starts = lineStarts(text)
  const stop = Math.min(offset, text.length)
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= stop) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: stop - starts[low] + 1 }
}

/** The lines of the text that was asked for last: many places of one text are asked for in a row. */
let lastLines: { readonly text: string; readonly starts: readonly number[] } | undefined

/** The offsets at which lines begin. */
export function lineStarts(text: string): readonly number[] {
  if (lastLines?.text === text) return lastLines.starts
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  lastLines = { text, starts }
  return starts
}
