/** The lines below a line of the source: carets, and their labels one below the other. */
import type { Painter, Tone } from './frame-color.js'

export interface Mark {
  readonly text: string
  /** of the fault itself, in the colour of its severity */
  readonly primary: boolean
}

export interface PlacedMark extends Mark {
  readonly from: number
  readonly width: number
}

/** The text of the last mark stands beside its carets, the others hang below on bars. */
export function markLines(marks: readonly PlacedMark[], tone: Tone, paint: Painter): string[] {
  const sorted = [...marks].sort((a, b) => a.from - b.from)
  const colored = (mark: PlacedMark, text: string) => paint(mark.primary ? tone : 'help', text)
  const last = sorted[sorted.length - 1]
  const ends = sorted.every(({ from, width }) => from + width <= last.from + last.width)
  const hanging = sorted.filter((mark) => mark.text !== '' && !(ends && mark === last))

  const beside = ends && last.text !== '' ? ` ${colored(last, last.text)}` : ''
  const lines = [carets(sorted, colored) + beside]
  const bars = (below: readonly PlacedMark[]) => below.map((mark) => ({ mark, text: '|' }))
  if (hanging.length > 0) lines.push(row(bars(hanging), colored))
  for (let k = hanging.length - 1; k >= 0; k--) {
    const entries = [...bars(hanging.slice(0, k)), { mark: hanging[k], text: hanging[k].text }]
    lines.push(row(entries, colored))
  }
  return lines
}

type Colored = (mark: PlacedMark, text: string) => string

/** Carets of all marks; where they overlap those of the inner one, which starts later. */
function carets(sorted: readonly PlacedMark[], colored: Colored): string {
  const end = Math.max(...sorted.map(({ from, width }) => from + width))
  const owner = (column: number) =>
    sorted.findLast(({ from, width }) => column >= from && column < from + width)
  let line = ''
  for (let column = 0; column < end; ) {
    const mark = owner(column)
    let next = column + 1
    while (next < end && owner(next) === mark) next++
    const length = next - column
    line += mark === undefined ? ' '.repeat(length) : colored(mark, '^'.repeat(length))
    column = next
  }
  return line
}

interface Entry {
  readonly mark: PlacedMark
  readonly text: string
}

/** Texts at their columns; a text ends where the next one starts. */
function row(entries: readonly Entry[], colored: Colored): string {
  let line = ''
  let column = 0
  entries.forEach(({ mark, text }, k) => {
    const next = entries[k + 1]?.mark.from ?? Infinity
    const from = Math.max(column, mark.from)
    const shown = text.slice(from - mark.from, Math.max(0, next - mark.from))
    if (shown === '') return
    line += ' '.repeat(from - column) + colored(mark, shown)
    column = from + shown.length
  })
  return line
}
