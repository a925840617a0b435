/** Strings of the script that hold Brian's own notation: equations, expressions, statements. */
import type { IToken } from 'chevrotain'
import { Reporter } from '../diagnostics/diagnostic.js'
import type { CodeStatement, Equation, Equations, TargetGenerator } from '../ir/equations.js'
import type { Expression, Located } from '../ir/expression.js'
import type { LocatedText, Span } from '../ir/source.js'
import { equationFault } from './equation-faults.js'
import { EquationsParser, startsEquation } from './equations-parser.js'
import { type Failure, failureOf, syntaxFault } from './faults.js'
import { isTooDeep, maximumDepth, maximumFaults, maximumRecursion, tooDeep } from './limits.js'
import { messages } from './messages.js'
import { inString, type Place } from './place.js'
import { scan } from './scanner.js'
import * as T from './tokens.js'

let parser: EquationsParser | undefined

/** Making the parser analyses its grammar: once, and only when a string is there to be parsed. */
const equationsParser = (): EquationsParser => {
  parser ??= new EquationsParser()
  return parser
}

export function parseEquationString(text: LocatedText, reporter: Reporter): Equations<Located> {
  const place = inString(text)
  const { tokens, faults } = scan(place, { layout: 'free', ascii: true }, reporter)
  const equations: Equation<Located>[] = []
  // What the scanner reported would only be reported again in other words.
  const told = faults.length > 0 ? new Reporter() : reporter
  const machine = equationsParser()
  const before = told.mark()
  const enough = () => told.mark() - before >= maximumFaults
  for (let rest: IToken[] = tokens; rest.length > 0 && !enough(); ) {
    const failure = guarded(place, rest, told, () => {
      machine.begin(rest, place, told)
      machine.equations()
      for (const equation of machine.taken) equations.push(equation)
      const error = machine.errors[0]
      return error && failureOf(error, rest, place, 'equations')
    })
    if (failure === undefined || enough()) break
    told.report(equationFault(failure))
    rest = resynchronised(failure, machine.current)
  }
  const deep = reportDepth(equations, told)
  return { text, equations: deep ? [] : equations }
}

/** The tokens from the next line on that looks like an equation, behind the one that failed. */
function resynchronised({ tokens, index, rule, place }: Failure, current?: IToken): IToken[] {
  const failed = current === undefined || rule === '' ? index : tokens.indexOf(current)
  for (let k = failed + 1; k < tokens.length; k++) {
    if (startsEquation(place.text, tokens[k - 1], tokens[k])) return tokens.slice(k)
  }
  return []
}

export const parseExpressionString = (
  text: LocatedText,
  reporter: Reporter,
): Expression<Located> | undefined => parseOne(text, reporter, (machine) => machine.expression())

export const parseGeneratorString = (
  text: LocatedText,
  reporter: Reporter,
): TargetGenerator<Located> | undefined =>
  parseOne(text, reporter, (machine) => machine.generator())

/** A string that holds one thing and nothing else. */
function parseOne<R extends object>(
  text: LocatedText,
  reporter: Reporter,
  rule: (machine: EquationsParser) => R | undefined,
): R | undefined {
  const place = inString(text)
  const { tokens, faults } = scan(place, { layout: 'free', ascii: true }, reporter)
  if (faults.length > 0) return undefined
  if (tokens.length === 0) {
    const span = place.span(0, place.text.length)
    reporter.report(messages.make('empty-expression', { span }, {}))
    return undefined
  }
  return complete(place, tokens, reporter, 'expression', rule)
}

export function parseStatementString(
  text: LocatedText,
  reporter: Reporter,
): CodeStatement<Located>[] {
  const place = inString(text)
  const { tokens, faults } = scan(place, { layout: 'lines', ascii: true }, reporter)
  if (faults.length > 0) return []
  return pieces(tokens).flatMap(
    (piece) =>
      complete(place, piece, reporter, 'statements', (machine) => machine.codeStatement()) ?? [],
  )
}

/** Tokens between line ends and semicolons. */
function pieces(tokens: readonly IToken[]): IToken[][] {
  const list: IToken[][] = [[]]
  for (const token of tokens) {
    if (token.tokenType === T.Newline || token.tokenType === T.Semicolon) list.push([])
    else list[list.length - 1].push(token)
  }
  return list.filter((piece) => piece.length > 0)
}

/** What a rule makes of all these tokens; nothing, and a report, where they do not fit. */
function complete<R extends object>(
  place: Place,
  tokens: IToken[],
  reporter: Reporter,
  grammar: 'expression' | 'statements',
  rule: (machine: EquationsParser) => R | undefined,
): R | undefined {
  return guarded(place, tokens, reporter, () => {
    const machine = equationsParser()
    machine.begin(tokens, place, reporter)
    const result = rule(machine)
    const error = machine.errors[0]
    if (error !== undefined) {
      reporter.report(syntaxFault(failureOf(error, tokens, place, grammar)))
      return undefined
    }
    const deep = tokens.length > maximumDepth && reportDepth(result, reporter)
    return deep ? undefined : result
  })
}

/** What is nested too deep is a fault of the text, like any other. */
function guarded<R>(
  place: Place,
  tokens: readonly IToken[],
  reporter: Reporter,
  work: () => R | undefined,
): R | undefined {
  try {
    return work()
  } catch (error) {
    if (!isTooDeep(error)) throw error
    const last = tokens[tokens.length - 1]
    tellDepth(place.span(tokens[0].startOffset, T.endOf(last)), maximumRecursion, reporter)
    return undefined
  }
}

function reportDepth(root: object | undefined, reporter: Reporter): boolean {
  const span = root && tooDeep(root)
  if (span !== undefined) tellDepth(span, maximumDepth, reporter)
  return span !== undefined
}

const tellDepth = (span: Span, limit: number, reporter: Reporter): void =>
  reporter.report(messages.make('too-deep', { span }, { limit }))
