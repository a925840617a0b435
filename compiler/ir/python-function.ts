/** A Python function of the script as equations call it: one formula of its parameters. */
import type { Dimension } from '../../runtime/values/dimension.js'
import type { Expression, Located } from './expression.js'
import type { Span } from './source.js'

/** A dimension, any one, a condition, or the dimension of an earlier parameter (by name). */
export type UnitRule = Dimension | 'any' | 'boolean' | { readonly sameAs: string }

export interface PythonFunction {
  readonly name: string
  /** where the script defines it */
  readonly span: Span
  readonly parameters: readonly { readonly name: string; readonly rule: UnitRule }[]
  readonly result: UnitRule
  /** it computes with numbers in SI units */
  readonly discardsUnits: boolean
  /** Local variables are replaced by their values: equal parts are the same object. */
  readonly body: Expression<Located>
  /** instead of a body: what equations cannot do with it */
  readonly problem?: { readonly span: Span; readonly what: string }
}
