/** Diagnostics for people (a frame with carets) and for tools (JSON). Contract, section 2. */
import { lineSpan, moduleMark, moduleMarkBefore, positionOf } from './position.js'
import { type Painter, type Tone, painter } from './frame-color.js'
import { type DisplayLine, clean, displayLine, oneLine } from './frame-line.js'
import { type Mark, markLines } from './frame-marks.js'
import { cellLine, notebookPosition, placeName } from './notebook-place.js'

export interface FrameSpan {
  readonly start: number
  readonly end: number
}

/** The compiler's Diagnostic, declared here because the runtime stands left of the compiler. */
export interface FrameDiagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly kind: 'error' | 'unsupported' | 'bug'
  readonly message: string
  readonly span: FrameSpan
  readonly label?: string
  readonly labels?: readonly { readonly span: FrameSpan; readonly text: string }[]
  readonly related?: readonly { readonly span: FrameSpan; readonly message: string }[]
  readonly help?: string
}

export interface FrameSource {
  readonly path: string
  readonly text: string
}

/** All diagnostics as text, a blank line between them, with a line end behind the last. */
export function renderDiagnostics(
  diagnostics: readonly FrameDiagnostic[],
  source: FrameSource,
  options: { readonly color: boolean },
): string {
  const paint = painter(options.color)
  return diagnostics.map((d) => `${renderOne(d, source, paint).join('\n')}\n`).join('\n')
}

/** The document of `--json`. Lines and columns count from 1, in a notebook within a `cell`. */
export function diagnosticsJson(
  diagnostics: readonly FrameDiagnostic[],
  path: string,
  text: string,
) {
  const positions = ({ start, end }: FrameSpan) => ({
    start: notebookPosition(path, text, shownAt(text, start)),
    end: notebookPosition(path, text, shownAt(text, end)),
  })
  return {
    schemaVersion: 1 as const,
    diagnostics: diagnostics.map((d) => ({
      code: d.code,
      severity: d.severity,
      kind: d.kind,
      message: d.message,
      file: fileAt(text, d.span.start, path).path,
      span: positions(d.span),
      // the words at the carets, where there are any
      ...(d.label !== undefined && { label: d.label }),
      ...(d.labels?.length && {
        labels: d.labels.map((label) => ({ text: label.text, span: positions(label.span) })),
      }),
      related: (d.related ?? []).map(({ message, span }) => ({
        message,
        file: fileAt(text, span.start, path).path,
        span: positions(span),
      })),
      help: d.help ?? null,
    })),
  }
}

function renderOne(d: FrameDiagnostic, source: FrameSource, paint: Painter): string[] {
  const tone = d.severity
  const [first, ...more] = clean(d.message).split('\n')
  const labels = (d.labels ?? []).map(({ span, text }) => ({ span, text, primary: false }))
  // where the labels say it all, the place of the fault has no caret of its own
  const primary =
    labels.length > 0 && d.label === undefined
      ? []
      : [{ span: d.span, text: d.label ?? '', primary: true }]
  const gutter = gutterWidth(d, source)
  const lines = [
    `${paint(tone, `${d.severity}[${d.code}]`)}${paint('bold', `: ${first}`)}`,
    ...more,
    ...frame(d.span, [...primary, ...labels], source, gutter, tone, paint),
  ]
  if (d.help !== undefined) {
    const [head, ...tail] = clean(d.help).split('\n')
    lines.push(`${' '.repeat(gutter)} = ${paint('help', 'help')}: ${head}`)
    lines.push(...tail.map((line) => `${' '.repeat(gutter + 9)}${line}`))
  }
  for (const { span, message } of d.related ?? []) {
    lines.push(`${paint('help', 'note')}: ${oneLine(message)}`)
    lines.push(...frame(span, [{ span, text: '', primary: false }], source, gutter, tone, paint))
  }
  return lines
}

/** The arrow line, and the lines of the source that have carets. */
function frame(
  place: FrameSpan,
  marks: readonly (Mark & { readonly span: FrameSpan })[],
  { path, text }: FrameSource,
  gutter: number,
  tone: Tone,
  paint: Painter,
): string[] {
  const { line, column } = shownAt(text, place.start)
  const file = fileAt(text, place.start, path)
  const pad = ' '.repeat(gutter)
  const arrow = `${pad}${paint('gutter', '-->')} ${placeName(oneLine(file.path), text, line, column)}`
  if (text === '') return [`${pad}${paint('gutter', '-->')} ${oneLine(path)}`]
  const bar = paint('gutter', `${pad} |`)
  const result = [arrow, bar]
  const numbers = [...new Set(marks.map(({ span }) => positionOf(text, span.start).line))]
  let last = 0
  let cell = cellLine(path, text, line)?.cell
  for (const number of numbers.sort((a, b) => a - b)) {
    const shownAs = cellLine(path, text, number) ?? { cell: undefined, line: number }
    if (shownAs.cell !== cell) result.push(paint('gutter', `... cell ${shownAs.cell}`))
    else if (last > 0 && number > last + 1) result.push(paint('gutter', '...'))
    last = number
    cell = shownAs.cell
    const { start, end } = lineSpan(text, number)
    const here = marks.filter(({ span }) => positionOf(text, span.start).line === number)
    const shown = displayLine(
      text.slice(start, end),
      here.map(({ span }) => shift(span, start)),
    )
    const own = shownAs.line - fileAt(text, start, path).before
    result.push(`${paint('gutter', `${`${own}`.padStart(gutter)} |`)} ${shown.text}`.trimEnd())
    const rows = markLines(placed(here, shown, start), tone, paint)
    result.push(...rows.map((row) => `${bar} ${row}`))
  }
  return result
}

function placed(
  marks: readonly (Mark & { readonly span: FrameSpan })[],
  shown: DisplayLine,
  start: number,
) {
  return marks.map((mark) => {
    const from = shown.columnOf(mark.span.start - start)
    const to = shown.columnOf(mark.span.end - start)
    return { ...mark, text: oneLine(mark.text), from, width: Math.max(1, to - from) }
  })
}

const shift = ({ start, end }: FrameSpan, by: number) => ({ start: start - by, end: end - by })

function gutterWidth(d: FrameDiagnostic, { path, text }: FrameSource): number {
  const spans = [d.span, ...(d.labels ?? []), ...(d.related ?? [])]
  const offsets = spans.map((x) => ('span' in x ? x.span.start : x.start))
  const lines = offsets.map((offset) => shownAt(text, offset).line)
  const shown = lines.map((line) => cellLine(path, text, line)?.line ?? line)
  return Math.max(...shown.map((line) => `${line}`.length))
}

/**
 * Modules of the script's folder stand behind it, each after a line that names it: the file of
 * an offset, and how many lines of the whole text stand before that file.
 */
function fileAt(text: string, offset: number, path: string): { path: string; before: number } {
  const at = moduleMarkBefore(text, offset)
  if (at === undefined) return { path, before: 0 }
  const end = lineSpan(text, positionOf(text, at).line).end
  return { path: text.slice(at + moduleMark.length, end), before: positionOf(text, at).line }
}

/** The line counts from the beginning of its own file. */
function shownAt(text: string, offset: number): { line: number; column: number } {
  const { line, column } = positionOf(text, offset)
  return { line: line - fileAt(text, offset, '').before, column }
}
