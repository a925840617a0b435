/**
 * Takes the text of a script, or of a string in it (equations, a condition, statements).
 * Gives its tree; every node has a span that points into the script, also from inside strings.
 * Promises that nothing is evaluated and that trees are at most `maximumDepth` deep.
 * Refuses what Python's or Brian's grammar does not allow; several faults of a file at once.
 */
import type { Diagnostic, Reporter } from '../diagnostics/diagnostic.js'
import type { CodeStatement, Equations, TargetGenerator } from '../ir/equations.js'
import type { Expression, Located } from '../ir/expression.js'
import type { Script } from '../ir/script.js'
import type { LocatedText, Source, Span } from '../ir/source.js'
import { messages } from './messages.js'
import { parseWholeScript } from './parse-script.js'
import {
  parseEquationString,
  parseExpressionString,
  parseGeneratorString,
  parseStatementString,
} from './parse-strings.js'

export { isStackOverflow } from './limits.js'

/** The script with all of its statements; those with faults are left out and reported. */
export const parseScript = (source: Source, reporter: Reporter): Script =>
  parseWholeScript(source, reporter)

/** The equations of a group, in the order of the text. Semantics page 1.1. */
export const parseEquations = (text: LocatedText, reporter: Reporter): Equations<Located> =>
  parseEquationString(text, reporter)

/** A condition or another single expression: threshold, refractory. Semantics page 2.1. */
export const parseExpression = (
  text: LocatedText,
  reporter: Reporter,
): Expression<Located> | undefined => parseExpressionString(text, reporter)

/** The targets of a neuron's synapses: `j='k for k in range(N) if k != i'`. Semantics page 7.3. */
export const parseGenerator = (
  text: LocatedText,
  reporter: Reporter,
): TargetGenerator<Located> | undefined => parseGeneratorString(text, reporter)

/** Statements, separated by line ends and `;`: a reset. Semantics page 3. */
export const parseStatements = (text: LocatedText, reporter: Reporter): CodeStatement<Located>[] =>
  parseStatementString(text, reporter)

/** What to report where a later phase has run out of stack: the longest statement is to blame. */
export function stackFault({ body }: Script): Diagnostic {
  const length = ({ span }: { readonly span: Span }) => span.end - span.start
  const longest = body.reduce((best, s) => (length(s) > length(best) ? s : best), body[0])
  return messages.make('too-deep', { span: longest.span }, {})
}
