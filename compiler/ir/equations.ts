/**
 * The equations of a group and the statement strings of resets. Brian, "Equations"; semantics
 * page 1 and 3.
 */
import type { Dimension } from '../../runtime/values/dimension.js'
import type { Expression, Stage, ValueType } from './expression.js'
import type { LocatedText, Span } from './source.js'

/** What stands after the colon: `1`, `boolean`, `integer` or a product of base units. */
export interface UnitDeclaration {
  readonly span: Span
  readonly text: string
  readonly type: ValueType
  readonly dimension: Dimension
}

export interface Flag {
  readonly name: string
  readonly span: Span
}

interface Common {
  readonly name: string
  readonly nameSpan: Span
  readonly span: Span
  /** the equation's text with runs of white space collapsed: quoted above its loop */
  readonly text: string
  readonly unit: UnitDeclaration
  readonly flags: readonly Flag[]
}

export type Equation<S extends Stage> =
  | (Common & { readonly kind: 'differential'; readonly expression: Expression<S> })
  | (Common & { readonly kind: 'subexpression'; readonly expression: Expression<S> })
  | (Common & { readonly kind: 'parameter' })

export interface Equations<S extends Stage> {
  readonly text: LocatedText
  /** in the order of the text; after 3-resolve subexpressions stand in dependency order */
  readonly equations: readonly Equation<S>[]
}

/** A condition string: threshold, refractory. */
export interface Condition<S extends Stage> {
  readonly text: string
  readonly span: Span
  readonly expression: Expression<S>
}

/** One statement of a reset: `v = 0*mV`, `w += 1`. */
export interface CodeStatement<S extends Stage> {
  readonly span: Span
  readonly text: string
  readonly target: string
  readonly targetSpan: Span
  readonly operator: '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '//=' | '**='
  readonly value: Expression<S>
  /** After 3-resolve: whether the target is a new temporary, and the type of what is written. */
  readonly declares?: boolean
  readonly type?: ValueType
}
