/** The code cells of a Jupyter notebook as one script. `runtime/values/notebook-place.ts` reads it. */
import type { InputFault } from './input.js'

/** Cell magics that run the rest of the cell as it stands. */
const transparent = new Set(['time', 'capture', 'prun'])

/** Cell magics that hand the cell to somebody else. */
const foreign = new Set(
  (
    'bash sh script system sx ! cmd perl ruby R html HTML javascript js latex markdown svg SVG ' +
    'writefile file'
  ).split(' '),
)

interface Cell {
  readonly type: unknown
  readonly text: string
}

/**
 * The text of all code cells in their order, a heading above each. Cells are counted as notebooks
 * number their runs: code cells alone, from 1.
 */
export function notebookText(json: string): string | InputFault {
  const cells = readCells(json)
  if ('kind' in cells) return cells
  const code = cells.filter(({ type }) => type === 'code').map(({ text }) => text)
  if (code.every((text) => text.trim() === '')) return { kind: 'no-code' }
  const bodies: string[] = []
  for (const [k, text] of code.entries()) {
    const magic = /^\s*%%(!|\w*)/.exec(text)?.[1]
    if (magic === undefined || transparent.has(magic)) bodies.push(text)
    else if (foreign.has(magic)) bodies.push('')
    else return { kind: 'cell-magic', cell: k + 1, magic }
  }
  const heading = headingFor(bodies)
  return bodies.map((body, k) => `${heading}${k + 1}\n${body}\n`).join('')
}

/** How the comments above the cells begin: like no line of the cells. */
function headingFor(bodies: readonly string[]): string {
  let heading = '# %% cell '
  while (bodies.some((body) => body.includes(heading))) heading = heading.replace('%', '%%')
  return heading
}

function readCells(json: string): readonly Cell[] | InputFault {
  let notebook: unknown
  try {
    notebook = JSON.parse(json)
  } catch (error) {
    const at = /at position (\d+)/.exec((error as Error).message)?.[1]
    const line = at === undefined ? undefined : json.slice(0, Number(at)).split('\n').length
    return { kind: 'not-notebook', why: `its JSON is broken${line ? ` in line ${line}` : ''}` }
  }
  const { nbformat, cells, metadata } = fields(notebook)
  if (typeof nbformat !== 'number') return { kind: 'not-notebook', why: "'nbformat' is missing" }
  if (nbformat !== 4) return { kind: 'notebook-version', version: nbformat }
  if (!Array.isArray(cells)) return { kind: 'not-notebook', why: "'cells' is missing" }
  const { kernelspec, language_info } = fields(metadata)
  const language = fields(kernelspec).language ?? fields(language_info).name ?? 'python'
  if (language !== 'python') return { kind: 'notebook-language', language: `${language}` }
  const read = cells.map(readCell)
  const wrong = read.indexOf(undefined)
  if (wrong >= 0) return { kind: 'not-notebook', why: `'cells' has no text at place ${wrong + 1}` }
  return read as Cell[]
}

function readCell(cell: unknown): Cell | undefined {
  const { cell_type: type, source } = fields(cell)
  const text = Array.isArray(source) ? source.join('') : source
  return typeof text === 'string' ? { type, text } : undefined
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
