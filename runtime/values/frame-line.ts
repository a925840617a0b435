/** A line of the source as a terminal can show it: tabs, control characters, width, length. */

export interface DisplayLine {
  readonly text: string
  /** the display column (from 0) of a character of the line; past the end the column behind it */
  columnOf(index: number): number
}

/** What a line may be wide before it is cut around the carets. */
const LIMIT = 120
const CUT = '...'
/** Of longer lines only what may stand around the carets is looked at. */
const LONG = 10_000

/** `marks` are the spans, inside the line, that must stay in sight. */
export function displayLine(
  line: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): DisplayLine {
  if (line.length > LONG) return partOfLine(line, marks)
  const cells: string[] = []
  const columns: number[] = []
  let column = 0
  for (const character of line) {
    const shown = character === '\t' ? ' '.repeat(4 - (column % 4)) : clean(character)
    for (let k = 0; k < character.length; k++) columns.push(column)
    cells.push(shown)
    column += widthOf(shown)
  }
  columns.push(column)
  const at = (index: number) => columns[Math.min(Math.max(index, 0), line.length)]
  if (column <= LIMIT) return { text: cells.join(''), columnOf: at }

  const first = Math.min(...marks.map(({ start }) => at(start)))
  const last = Math.max(first, ...marks.map(({ end }) => at(end)))
  const middle = last - first > LIMIT ? first + LIMIT / 2 - 10 : (first + last) / 2
  const from = Math.max(0, Math.min(Math.floor(middle - LIMIT / 2), column - LIMIT))
  return cropped(cells, at, from, column)
}

function partOfLine(
  line: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): DisplayLine {
  const first = Math.min(line.length, ...marks.map(({ start }) => start))
  const from = Math.max(0, first - LONG / 4)
  const inner = marks.map(({ start, end }) => ({ start: start - from, end: end - from }))
  const { text, columnOf } = displayLine(line.slice(from, from + LONG), inner)
  return { text, columnOf: (index) => columnOf(index - from) }
}

/** As `clean`, for a text that must stay on one line. */
export const oneLine = (text: string): string => clean(text).replaceAll('\n', ' ')

/** Control characters, and those that hide or reorder text, as escapes; line ends stay. */
export function clean(text: string): string {
  return text.replace(
    /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (c) => {
      const code = c.charCodeAt(0)
      return code < 256
        ? `\\x${code.toString(16).padStart(2, '0')}`
        : `\\u${code.toString(16).padStart(4, '0')}`
    },
  )
}

function cropped(
  cells: readonly string[],
  at: (index: number) => number,
  from: number,
  total: number,
): DisplayLine {
  const to = from + LIMIT
  const head = from > 0 ? CUT : ''
  const tail = to < total ? CUT : ''
  let text = ''
  let column = 0
  for (const cell of cells) {
    const width = widthOf(cell)
    if (column >= from + head.length && column + width <= to - tail.length) text += cell
    else if (column >= from && column < to && column + width > from + head.length && text === '') {
      text += ' '.repeat(Math.max(0, column + width - from - head.length))
    }
    column += width
  }
  const columnOf = (index: number) =>
    Math.min(Math.max(at(index) - from, head.length), LIMIT - tail.length)
  return { text: head + text + tail, columnOf }
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/

/** Columns on a terminal: two for wide East Asian characters, none for combining marks. */
function widthOf(text: string): number {
  let width = 0
  for (const c of text) {
    if (/\p{M}/u.test(c)) continue
    width += wide.test(c) || (c.codePointAt(0) ?? 0) >= 0x1f300 ? 2 : 1
  }
  return width
}
