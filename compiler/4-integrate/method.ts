/** What an integration method is. */
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Dimension } from '../../runtime/values/dimension.js'
import type { Checked, Expression, Name } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { UpdateAssignment } from '../ir/update.js'

/** A differential equation dx/dt = f with all subexpressions put in. */
export interface Differential {
  readonly name: string
  readonly dimension: Dimension
  /** as written */
  readonly text: string
  readonly span: Span
  /** the old value */
  readonly x: Name<Checked>
  readonly f: Expression<Checked>
}

export interface System {
  readonly group: string
  /** in alphabetical order, which is the order of random draws */
  readonly equations: readonly Differential[]
}

/** Why a method does not apply. */
export interface Refusal {
  readonly diagnostic: Diagnostic
  /** Brian would use it here: another method in its place would give other numbers */
  readonly final?: boolean
}

export type Outcome =
  | { readonly assignments: readonly UpdateAssignment[] }
  | { readonly refusal: Refusal }

export interface Method {
  readonly name: string
  readonly aliases: readonly string[]
  readonly step: (system: System) => Outcome
}
