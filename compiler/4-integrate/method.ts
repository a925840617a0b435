/** What an integration method is. */
import type { Dimension } from '../../runtime/values/dimension.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Checked, Expression, Name } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Intermediate, UpdateAssignment } from '../ir/update.js'

type E = Expression<Checked>

/** A differential equation dx/dt = f + sum of g*xi with all subexpressions put in. */
export interface Differential {
  readonly name: string
  readonly dimension: Dimension
  /** as written */
  readonly text: string
  /** of the expression, and of the whole equation */
  readonly span: Span
  readonly place: Span
  /** the old value */
  readonly x: Name<Checked>
  /** what is left without noise */
  readonly f: E
  /** the factor of each noise term that the equation contains */
  readonly g: ReadonlyMap<string, E>
}

export interface System {
  readonly group: string
  /** in alphabetical order, which is the order of random draws */
  readonly equations: readonly Differential[]
  /** the noise terms, in alphabetical order: Brian's own order differs from run to run */
  readonly noises: readonly Noise[]
  /** variables that stand still because their neuron is refractory; nothing for the whole system */
  readonly frozen?: ReadonlySet<string>
  /** variables that are `unless refractory`: Brian multiplies their equations by int(not_refractory) */
  readonly pausing?: ReadonlySet<string>
  /** a name for an intermediate value that nothing else has */
  readonly fresh: (hint: string) => string
}

export interface Noise {
  readonly name: string
  /** where it stands first */
  readonly span: Span
}

/** Why a method does not apply. */
export interface Refusal {
  readonly diagnostic: Diagnostic
  /** Brian would use it here, or may: another method in its place would give other numbers */
  readonly final?: boolean
}

export interface Step {
  readonly intermediates: readonly Intermediate[]
  /** objects whose value the method takes as constant over a step: a run checks that they are */
  readonly steady?: readonly string[]
  readonly assignments: readonly UpdateAssignment[]
  /** what the user should know about this choice */
  readonly warning?: Diagnostic
}

export type Outcome = Step | { readonly refusal: Refusal }

export interface Method {
  readonly name: string
  readonly aliases: readonly string[]
  /** `asked`: the script names the method, rather than leaving the choice */
  readonly step: (system: System, asked: boolean) => Outcome
}
