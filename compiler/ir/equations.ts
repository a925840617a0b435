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
  /** After 3-resolve: the target as written, where the model has another name for it. */
  readonly written?: string
}

/**
 * The other ends of one neuron's synapses: `k for k in range(0, N) if k != i`, or a single element,
 * `i + 1 if i < N - 1`. Semantics page 7.3.
 */
export interface TargetGenerator<S extends Stage> {
  readonly span: Span
  readonly text: string
  readonly element: Expression<S>
  /** absent for a single element */
  readonly loop?: GeneratorLoop<S>
  readonly condition?: Expression<S>
}

/** `for variable in range(low, high, step)`, or a sample of that range. */
export interface GeneratorLoop<S extends Stage> {
  readonly span: Span
  readonly variable: string
  readonly variableSpan: Span
  readonly iterator: 'range' | 'sample'
  /** 0 where it is absent */
  readonly low?: Expression<S>
  readonly high: Expression<S>
  /** 1 where it is absent */
  readonly step?: Expression<S>
  /** of a sample: the probability of each, or how many */
  readonly of?: { readonly kind: 'p' | 'size'; readonly value: Expression<S> }
}
