/** All that a run says: to standard output what the script prints, to standard error the rest. */
import type { SourceSpan } from '../results/source-span.js'
import { json, resultJson } from '../results/json.js'
import { notebookPosition, placeName } from '../values/notebook-place.js'
import type { Result } from '../results/result.js'
import type { Node } from './node.js'
import type { Program } from './run-command.js'

/** The document of --json. Contract, section 2. */
export interface Fault {
  readonly code: string
  readonly kind: 'error' | 'unsupported' | 'bug'
  readonly message: string
  readonly help?: string
  /** in the script */
  readonly span?: SourceSpan
}

export type Reporter = ReturnType<typeof createReporter>

/** --json and --quiet hold even where another flag is refused. */
export function createReporter(
  { process }: Node,
  { model, path = model.file }: Program,
  argv: readonly string[],
) {
  const isJson = argv.includes('--json')
  const isQuiet = argv.includes('--quiet')
  let isClosed = false
  // whoever reads our output may stop, as `head` does: that is no fault
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  })

  const out = (text: string) => {
    if (!isClosed) process.stdout.write(text)
  }
  const err = (text: string) => {
    process.stderr.write(text)
  }
  const note = (text: string) => {
    if (!isQuiet) err(`${text}\n`)
  }
  /** What goes to standard output with --json, and nothing without. */
  const document = (diagnostics: readonly object[], result: () => string) => {
    if (isJson) {
      out(`{"schemaVersion":1,"diagnostics":${json(diagnostics)}${result()}}\n`)
    }
  }

  return {
    path,
    isQuiet,
    out,
    err,
    note,

    /** What the script prints. */
    print: isJson ? err : out,

    warning: (text: string, line: number) =>
      note(`warning: ${text}\n  --> ${placeName(path, model.source, line)}`),

    result: (result: Result) => document([], () => `,"result":${resultJson(result)}`),

    /** `text` is for people; a failure of the script is said only once. */
    fault: ({ code, kind, message, span, help }: Fault, text: string) => {
      const at = (position: SourceSpan['start']) => notebookPosition(path, model.source, position)
      const place = span && {
        file: path,
        span: { start: at(span.start), end: at(span.end) },
        related: [],
      }
      document([{ code, severity: 'error', kind, message, ...place, help: help ?? null }], () => '')
      if (!isJson || !span) err(text)
    },
  }
}
