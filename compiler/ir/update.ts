/** What 4-integrate gives: one step of time for each group, without derivatives or method names. */
import type { Checked, Expression } from './expression.js'
import type { ClassId } from './model.js'
import type { Span } from './source.js'

/**
 * The state update of one group, or of synapses: all new values are computed from old ones, then
 * assigned.
 */
export interface Update {
  readonly class: ClassId
  /** of synapses: it runs before the code of each event, over the time since `lastupdate` */
  readonly eventDriven?: true
  /** the integrator that was used, for titles and messages */
  readonly method: string
  /** computed from old values, in order, before the assignments */
  readonly intermediates: readonly Intermediate[]
  readonly assignments: readonly UpdateAssignment[]
  /** objects of the script that the method relies on being constant over a step */
  readonly steady?: readonly string[]
}

export interface UpdateAssignment {
  readonly variable: string
  /** the differential equation, as written, and where */
  readonly text: string
  readonly span: Span
  /** the new value in terms of old values, `dt`, parameters and externals */
  readonly value: Expression<Checked>
}

/** A named value of one step, such as a stage of a Runge-Kutta method; names differ from all others. */
export interface Intermediate {
  readonly name: string
  readonly value: Expression<Checked>
}
