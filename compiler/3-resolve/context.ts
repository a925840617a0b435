/** What every check of an expression needs beside the expression. */
import type { Diagnostic, Reporter } from '../diagnostics/diagnostic.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import type { FrameValue } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import type { Scope } from './scope.js'

export interface Context {
  readonly scope: Scope
  readonly reporter: Reporter
  /**
   * Brian rewrites equations, and plain assignments to variables, symbolically: there a condition
   * is no number and a random number is drawn once. Semantics page 2.7.
   */
  readonly symbolic: boolean
  /** only differential equations may hold noise */
  readonly noise: boolean
  /** the values of the script that were read: filled by the check */
  readonly externals: Map<string, FrameValue>
  /** names that a warning was given for */
  readonly warned: Set<string>
  /** in the body of a function, whose parts may stand in several places: what was checked */
  readonly memo?: Map<Expression<Located>, Result>
}

/** Nothing where a fault was reported. */
export type Result = Expression<Checked> | undefined

export interface Place {
  readonly span: Span
}

export const at = ({ span }: Place): Place => ({ span })

/** Reports a fault; the result is that there is no result. */
export function refuse(context: Context, diagnostic: Diagnostic): undefined {
  context.reporter.report(diagnostic)
  return undefined
}
