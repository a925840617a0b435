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

interface Places {
  readonly text: string
  readonly lines: readonly number[]
  readonly modules: readonly number[]
}

/** Those of the text that was asked for last: many places of one text are asked for in a row. */
let last: Places | undefined

function placesOf(text: string): Places {
  if (last?.text === text) return last
  const lines = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) lines.push(index + end.length)
  const modules = [...text.matchAll(new RegExp(moduleMark, 'g'))].map(({ index }) => index)
  last = { text, lines, modules }
  return last
}

/** The offsets at which lines begin. */
export const lineStarts = (text: string): readonly number[] => placesOf(text).lines

/** The mark before the module that an offset lies in; none in the script itself. */
export const moduleMarkBefore = (text: string, offset: number): number | undefined =>
  placesOf(text).modules.findLast((mark) => mark <= offset)

/** The text of a line, without its end; nothing where there is no such line. */
export function lineText(text: string, line: number): string {
  const { start, end } = lineSpan(text, line)
  return text.slice(start, end)
}

/** Where a line is, counted from 1, without its end. */
export function lineSpan(text: string, line: number): { start: number; end: number } {
  const starts = lineStarts(text)
  const start = starts[line - 1] ?? text.length
  const end = starts[line] ?? text.length
  const ending = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(start, end - 2), end))
  return { start, end: end - (line < starts.length ? (ending?.[0].length ?? 0) : 0) }
}
