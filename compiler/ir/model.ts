/**
 * The model: the Known classes of Brian objects that the script creates. A class is what one
 * creation site in one specialisation fixes at compile time; the script makes instances of it.
 */
import type { Dimension } from '../../runtime/values/dimension.js'
import type { CodeStatement, Condition, Equations } from './equations.js'
import type { Expression, Located, Stage, ValueType } from './expression.js'
import type { Type } from './protocol.js'
import type { Span } from './source.js'

export type ClassId = string

export type ObjectClass<S extends Stage> =
  | NeuronGroupClass<S>
  | SynapsesClass<S>
  | MonitorClass
  | SpikeGeneratorClass
  | PoissonInputClass<S>

/** What groups and synapses have in common: equations, and code on the variables of these. */
export interface EquationsClass<S extends Stage> {
  /** unique and a legal identifier: the script's name for the object where there is one */
  readonly id: ClassId
  /** the creating call */
  readonly span: Span
  readonly equations: Equations<S>
  /** After 3-resolve: subexpressions that are `constant over dt`, computed once for each step. */
  readonly stepwise?: readonly CodeStatement<S>[]
  /** as given, lower case; nothing for Brian's automatic choice */
  readonly method?: MethodChoice
  /** Code that the script runs on the elements, at once or in each step. */
  readonly blocks?: readonly CodeBlock<S>[]
  /** `namespace=`: names that its code finds there before it looks at the script's own. */
  readonly namespace?: readonly NamespaceEntry[]
  /** the dict of the namespace is written out in the call: nothing else of the script has it */
  readonly ownNamespace?: true
  /**
   * After 3-resolve: it takes part in no run(). Its stored variables are declarations without
   * equations, its condition is False and it needs no kernel.
   */
  readonly neverRun?: true
  /** subexpressions that variables of other groups are linked to */
  readonly linkedTo?: readonly string[]
}

export interface NeuronGroupClass<S extends Stage> extends EquationsClass<S> {
  readonly kind: 'NeuronGroup'
  /** the Brian class that it is made of, where that is another one */
  readonly base?: 'PoissonGroup'
  readonly threshold?: Condition<S>
  /** custom events, beside the spikes of the threshold */
  readonly events?: readonly EventDefinition<S>[]
  readonly reset?: readonly CodeStatement<S>[]
  /**
   * As given: a time, or the condition to stay refractory; a number of the script is the name
   * `_refractory`. After 3-resolve: the new value of `not_refractory` in each step.
   */
  readonly refractory?: Condition<S>
  /** the script takes parts of it: `G[3:7]` */
  readonly divided?: true
}

export interface MethodChoice {
  readonly name: string
  readonly span: Span
  /** of a method of the script's own; else the name is that of a built-in one */
  readonly description?: MethodDescription
  /** of a list: what is tried where this one does not apply */
  readonly next?: MethodChoice
}

/** ExplicitStateUpdater: stages of a step in terms of f(x, t) and g(x, t); the last one is x_new. */
export interface MethodDescription {
  readonly statements: readonly CodeStatement<Located>[]
  /** the noise that it takes */
  readonly stochastic: 'additive' | 'multiplicative' | null
}

/** Synapses(source, target, ...). Its elements are synapses, which connect() makes. */
export interface SynapsesClass<S extends Stage> extends EquationsClass<S> {
  readonly kind: 'Synapses'
  /** the classes of both sides: of neurons, of which the groups may be parts, or of synapses */
  readonly pre: ClassId
  readonly post: ClassId
  readonly pathways: readonly Pathway<S>[]
  /** the variable that numbers the synapses of the same pair of neurons */
  readonly multisynaptic?: string
  /** After 3-resolve: what its code may see of the neurons. */
  readonly ends?: readonly EndVariable[]
  /** After 3-resolve: `x_post += value` of each summed variable. */
  readonly summed?: readonly CodeStatement<S>[]
}

/** What an event of the neurons of one side does to their synapses, after a delay. */
export interface Pathway<S extends Stage> {
  /** pre, post, or what the script calls it */
  readonly name: string
  readonly side: Side
  readonly event: string
  readonly statements: readonly CodeStatement<S>[]
  /** one delay for all synapses: `delay=` of the constructor */
  readonly sameDelay?: true
}

export type Side = 'pre' | 'post'

/** A variable of the neurons as synapses see it: `v_post`. */
export interface EndVariable {
  readonly name: string
  readonly side: Side
  /** its name in the group */
  readonly of: string
  readonly type: ValueType
  readonly dimension: Dimension
  /** one value for all neurons */
  readonly shared?: true
  /** `unless refractory`: the variable that says whether it may be written */
  readonly guard?: string
}

/** The value is given when the group is made. */
export interface NamespaceEntry {
  readonly name: string
  readonly type: Type
  /** it is the script's own value of that name */
  readonly same: boolean
}

/** A string of code that is not part of the group's making. */
export type CodeBlock<S extends Stage> = {
  /** unique in its group, and part of an identifier: set_v, where_2 */
  readonly id: string
  readonly span: Span
} & (
  | {
      /** `G.v = 'rand()'`: one assignment, run at once */
      readonly kind: 'assign'
      readonly statements: readonly CodeStatement<S>[]
      /** of synapses: the pathway whose delay it sets, under the name `delay` */
      readonly pathway?: string
    }
  /** `G.v['i < 5']`: the elements for which it holds, looked up at once */
  | { readonly kind: 'select'; readonly condition: Condition<S> }
  /** `G.y` of a subexpression: its value for each element, computed when the script looks at it */
  | { readonly kind: 'value'; readonly name: string; readonly expression: Expression<S> }
  | ({ readonly kind: 'connect' } & Connect<S>)
  /** run_regularly(...), run_on_event(event, ...): a runner of the group from then on */
  | { readonly kind: 'regular'; readonly statements: readonly CodeStatement<S>[] }
  | {
      readonly kind: 'on-event'
      readonly event: string
      readonly statements: readonly CodeStatement<S>[]
    }
)

/**
 * One connect() of synapses: for each neuron of one side, the neurons of the other side that it is
 * connected to. Semantics page 7.3.
 */
export interface Connect<S extends Stage> {
  /** the side that is gone through one by one */
  readonly over: Side
  /** which numbers there are for each of its neurons; `single` where there is one */
  readonly iterator: 'range' | 'sample' | 'single'
  /** of a sample: the probability of each, or how many */
  readonly of?: 'p' | 'size'
  /** the name of these numbers in the code */
  readonly variable?: string
  /**
   * By default all neurons of the other side; a `p` or `n` that is a number is a value of the
   * script.
   */
  readonly parts: { readonly [part in ConnectPart]?: Expression<S> }
  /** After 3-resolve: whether the condition differs among the synapses of one neuron. */
  readonly perPair?: true
  /** After 3-resolve: whether the condition reads the other neuron, which has to exist. */
  readonly readsOther?: true
}

/** In the order of their evaluation. */
export const connectParts = ['low', 'high', 'step', 'of', 'element', 'condition', 'n'] as const
export type ConnectPart = (typeof connectParts)[number]

/** A custom event: `events={'name': 'condition'}`. Semantics page 5.6. */
export interface EventDefinition<S extends Stage> {
  readonly name: string
  readonly condition: Condition<S>
}

export type MonitorClass = SpikeMonitorClass | StateMonitorClass | RateMonitorClass

interface Monitor {
  readonly id: ClassId
  readonly span: Span
  /** what it records from */
  readonly source: ClassId
}

export interface SpikeMonitorClass extends Monitor {
  readonly kind: 'SpikeMonitor' | 'EventMonitor'
  readonly event: string
  /** recorded with each event, beside i and t */
  readonly variables: readonly string[]
}

export interface StateMonitorClass extends Monitor {
  readonly kind: 'StateMonitor'
  readonly variables: readonly string[]
}

export interface RateMonitorClass extends Monitor {
  readonly kind: 'PopulationRateMonitor'
}

/** SpikeGeneratorGroup(...): nothing of it is known before the script runs. */
export interface SpikeGeneratorClass {
  readonly kind: 'SpikeGenerator'
  readonly id: ClassId
  readonly span: Span
}

/** PoissonInput(target, ...): `v += binomial()*weight` for all neurons, in each step. */
export interface PoissonInputClass<S extends Stage> {
  readonly kind: 'PoissonInput'
  readonly id: ClassId
  readonly span: Span
  readonly target: ClassId
  readonly statements: readonly CodeStatement<S>[]
  /** the dimension of a weight that is a number; nothing where a string computes it */
  readonly weight?: Dimension
  /** After 3-resolve: it takes part in no run() together with its target. */
  readonly neverRun?: true
}

export interface Model<S extends Stage> {
  readonly classes: readonly ObjectClass<S>[]
}
