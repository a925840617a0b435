/** Lines of TypeScript: indentation, and long lines broken after an operator. */
import type { Span } from '../../ir/source.js'

const width = 100

/** Starts a line that is none of the code: no text of the user has this letter. */
export const mark = '\u0001'

/** Lines that stand for a place of the script; `takeMarks` finds which they are. */
export const placed = (span: Span | undefined, lines: readonly string[]): string[] =>
  span === undefined || lines.length === 0 ? [...lines] : [`${mark}${span.start}`, ...lines, mark]

export const indent = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`))

/** `head { ... }` on lines of its own. */
export const block = (head: string, body: readonly string[]): string[] => [
  `${head} {`,
  ...indent(body),
  '}',
]

/** A declaration under its one line of documentation. */
export const documented = (doc: string, lines: readonly string[]): string =>
  [`/** ${doc} */`, ...lines].join('\n')

/** `{ a: 1, b: 2 },` on one line where it fits, else with a line for each field. */
export function objectItem(fields: readonly string[], depth: number): string[] {
  const line = `{ ${fields.join(', ')} },`
  if (line.length <= width - 2 * depth) return [line]
  return ['{', ...indent(fields.map((field) => `${field},`)), '},']
}

/**
 * A statement, broken where it is too long for a line at nesting depth `depth`: after operators
 * and commas, outermost and loosest first. A line that ends in an operator ends no statement.
 */
export function wrap(statement: string, depth: number): string[] {
  const room = width - 2 * depth
  if (statement.length <= room) return [statement]
  const lines: string[] = []
  let line = ''
  const whole = { start: 0, end: statement.length }
  for (const piece of piecesOf(statement, whole, breaksIn(statement), room - 2)) {
    const limit = lines.length === 0 ? room : room - 2
    if (line !== '' && line.length + piece.trimEnd().length > limit) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  lines.push(line)
  const [first, ...rest] = lines.map((text) => text.trimEnd())
  return [first, ...indent(rest)]
}

/** Cut at the outermost, loosest operators, and again where a piece is still too long. */
function piecesOf(text: string, part: Part, breaks: readonly Break[], room: number): string[] {
  const piece = text.slice(part.start, part.end)
  if (breaks.length === 0 || piece.trimEnd().length <= room) return [piece]
  const first = breaks.reduce((a, b) => {
    return (b.depth - a.depth || b.looseness - a.looseness) < 0 ? b : a
  })
  const pieces: string[] = []
  let start = part.start
  let from = 0
  for (let k = 0; k <= breaks.length; k++) {
    const cut = breaks[k]
    if (cut && (cut.depth !== first.depth || cut.looseness !== first.looseness)) continue
    const end = cut?.at ?? part.end
    for (const one of piecesOf(text, { start, end }, breaks.slice(from, k), room)) pieces.push(one)
    start = end
    from = k + 1
  }
  return pieces
}

/** Characters [start, end) of a statement. */
interface Part {
  readonly start: number
  readonly end: number
}

/** Operators after which a line may end, the loosest first. */
const operators: readonly RegExp[] = [
  /^ = /,
  /^ [?:] /,
  /^, /,
  /^ \|\| /,
  /^ && /,
  /^ (?:===|!==|<=?|>=?) /,
  /^ \| /,
  /^ [-+] /,
  /^ [*/%] /,
]

interface Break {
  readonly at: number
  readonly depth: number
  readonly looseness: number
}

function breaksIn(text: string): Break[] {
  const breaks: Break[] = []
  let depth = 0
  for (let k = 0; k < text.length; k++) {
    if (text[k] === "'" || text[k] === '"') {
      k = endOfString(text, k)
      continue
    }
    if ('([{'.includes(text[k])) depth++
    if (')]}'.includes(text[k])) depth--
    if (text[k] !== ' ' && text[k] !== ',') continue
    const after = text.slice(k, k + 5)
    const looseness = operators.findIndex((operator) => operator.test(after))
    const length = looseness < 0 ? 0 : (operators[looseness].exec(after)?.[0].length ?? 0)
    if (length > 0 && k + length < text.length) breaks.push({ at: k + length, depth, looseness })
  }
  return breaks
}

function endOfString(text: string, start: number): number {
  let k = start + 1
  while (k < text.length && text[k] !== text[start]) k += text[k] === '\\' ? 2 : 1
  return k
}
