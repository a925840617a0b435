/**
 * Places in a notebook. Its code cells are joined to one script in which a comment stands above
 * each of them; `# %% cell 1`, always the first line, tells how these comments begin.
 */
import type { Position } from './position.js'

export interface CellLine {
  readonly cell: number
  /** counted from 1 within the cell */
  readonly line: number
}

/** The cell that holds a line of the script; undefined where the script is no notebook. */
export function cellLine(path: string, text: string, line: number): CellLine | undefined {
  if (!path.endsWith('.ipynb')) return undefined
  const lines = text.split(/\r\n|\r|\n/, line)
  const heading = /^# %+ cell (?=1$)/.exec(lines[0])?.[0]
  if (heading === undefined) return undefined
  const above = lines.findLastIndex((candidate) => candidate.startsWith(heading))
  return { cell: Number(lines[above].slice(heading.length)), line: lines.length - 1 - above }
}

/** `line 12`, in a notebook `cell 3, line 2`. */
export function lineName(path: string, text: string, line: number): string {
  const place = cellLine(path, text, line)
  return place ? `cell ${place.cell}, line ${place.line}` : `line ${line}`
}

/** `model.eqs:12:5`, in a notebook `model.ipynb, cell 3, line 2, column 5`. */
export function placeName(path: string, text: string, line: number, column?: number): string {
  const isCell = cellLine(path, text, line)
  const parts = isCell
    ? [path, lineName(path, text, line), `column ${column}`]
    : [path, line, column]
  return parts.slice(0, column ? 3 : 2).join(isCell ? ', ' : ':')
}

/** A position as `--json` says it: in a notebook the line is that of the cell. */
export const notebookPosition = (
  path: string,
  text: string,
  position: Position,
): Position & { readonly cell?: number } => ({
  ...position,
  ...cellLine(path, text, position.line),
})
