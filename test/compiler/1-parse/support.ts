/** Parsing in tests: what comes out, and what is reported, with the text that each span covers. */
import {
  parseEquations,
  parseExpression,
  parseGenerator,
  parseScript,
  parseStatements,
} from '../../../compiler/1-parse/index.js'
import { type Diagnostic, Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import type { Expression, Located } from '../../../compiler/ir/expression.js'
import type { Script } from '../../../compiler/ir/script.js'
import { type LocatedText, locate } from '../../../compiler/ir/source.js'

export interface Fault {
  readonly code: string
  readonly at: string
  readonly start: number
  readonly message: string
  readonly help?: string
  readonly labels?: Diagnostic['labels']
}

const faultsOf = (reporter: Reporter, text: string): Fault[] =>
  reporter.diagnostics.map(({ code, span, message, help, labels }) => ({
    code: code.replace('parse/', ''),
    at: text.slice(span.start, span.end),
    start: span.start,
    message,
    help,
    labels,
  }))

export function script(text: string): { script: Script; faults: Fault[] } {
  const reporter = new Reporter()
  return {
    script: parseScript({ path: 'x.eqs', text }, reporter),
    faults: faultsOf(reporter, text),
  }
}

/** The string literal that a script of one assignment or expression holds. */
export function stringOf(text: string): LocatedText {
  const [statement] = script(text).script.body
  const value =
    statement.kind === 'assign' || statement.kind === 'expression' ? statement.value : undefined
  if (value?.kind !== 'string') throw new Error('no string')
  return value.value
}

export function equations(text: string, located = locate(text, 0)) {
  const reporter = new Reporter()
  const { equations: list } = parseEquations(located, reporter)
  return { list, faults: faultsOf(reporter, text) }
}

export function condition(text: string): { value?: Expression<Located>; faults: Fault[] } {
  const reporter = new Reporter()
  return { value: parseExpression(locate(text, 0), reporter), faults: faultsOf(reporter, text) }
}

export function statements(text: string) {
  const reporter = new Reporter()
  return { list: parseStatements(locate(text, 0), reporter), faults: faultsOf(reporter, text) }
}

export function generator(text: string) {
  const reporter = new Reporter()
  return { value: parseGenerator(locate(text, 0), reporter), faults: faultsOf(reporter, text) }
}
