/** A whole script: tokens, then its statements of the top level one by one. */
import type { IToken, TokenType } from 'chevrotain'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Script, Statement } from '../ir/script.js'
import type { Source, Span } from '../ir/source.js'
import { badCharacters } from './characters.js'
import { chunks } from './chunks.js'
import { failureOf, syntaxFault } from './faults.js'
import {
  isTooDeep,
  maximumCharacters,
  maximumDepth,
  maximumFaults,
  maximumRecursion,
  tooDeep,
} from './limits.js'
import { messages } from './messages.js'
import { inScript, type Place } from './place.js'
import { checkPlacement } from './placement.js'
import { scan } from './scanner.js'
import { ScriptParser } from './script-parser.js'
import { markMatches } from './soft-keywords.js'
import * as T from './tokens.js'

let parser: ScriptParser | undefined

/** Making the parser analyses its grammar: once, and only when a script is there to be parsed. */
const scriptParser = (): ScriptParser => {
  parser ??= new ScriptParser()
  return parser
}

export function parseWholeScript(source: Source, reporter: Reporter): Script {
  const place = inScript(source.text)
  if (source.text.length > maximumCharacters) {
    const what = `the file has ${source.text.length} characters`
    const limit = `${maximumCharacters}`
    reporter.report(messages.make('too-large', { span: place.span(0, 0) }, { what, limit }))
    return { source, body: [], comments: [] }
  }
  const { tokens, comments, faults } = scan(
    place,
    { layout: 'blocks', ascii: false, notebook: source.path.endsWith('.ipynb') },
    reporter,
  )
  reportCharacters(place, faults, reporter)
  const body: Statement[] = []
  const list = chunks(markMatches(tokens))
  const before = reporter.mark()
  for (const [k, chunk] of list.entries()) {
    const start = k === 0 ? 0 : chunk[0].startOffset
    const end = list[k + 1]?.[0].startOffset ?? source.text.length + 1
    // A statement with a fault among its characters would only fail again.
    if (faults.some((fault) => fault >= start && fault < end)) continue
    const statements = parseChunk(chunk, place, reporter)
    const words = chunk.some(({ tokenType }) => placed.has(tokenType))
    checkPlacement(statements, words, reporter)
    for (const statement of statements) body.push(statement)
    if (reporter.mark() - before >= maximumFaults) break
  }
  return { source, body, comments }
}

/** `faults` are the places where the scanner has spoken already. */
function reportCharacters(place: Place, faults: readonly number[], reporter: Reporter): void {
  const told = new Set(faults)
  for (const { index, kind, name } of badCharacters(place.text).slice(0, maximumFaults)) {
    const at = { span: place.span(index, index + 1) }
    if (kind === 'encoding') {
      reporter.report(messages.make('encoding', at, { what: name, offset: index }))
    } else if (!told.has(index)) {
      reporter.report(messages.make('reordered-text', at, { codePoint: name }))
    }
  }
}

const placed: ReadonlySet<TokenType> = new Set([T.Yield, T.Await, T.Async])

function parseChunk(chunk: IToken[], place: Place, reporter: Reporter): readonly Statement[] {
  const whole = place.span(chunk[0].startOffset, T.endOf(chunk[chunk.length - 1]))
  const deep = (span: Span, limit: number) =>
    reporter.report(messages.make('too-deep', { span }, { limit }))
  const machine = scriptParser()
  try {
    machine.begin(chunk, place, reporter)
    const statements = machine.statement()
    for (const error of machine.errors) {
      reporter.report(syntaxFault(failureOf(error, chunk, place, 'script')))
    }
    if (machine.errors.length > 0) return []
    const span = chunk.length > maximumDepth ? tooDeep(statements) : undefined
    if (span !== undefined) deep(span, maximumDepth)
    return statements
  } catch (error) {
    if (!isTooDeep(error)) throw error
    deep(whole, maximumRecursion)
    return []
  }
}
