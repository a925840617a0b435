/**
 * A kernel: one loop, explicit enough for a second back end. What is read, how it is accessed,
 * in which order effects happen: nothing is left to the emitter.
 */
import type { Expression, Lowered, ValueType } from './expression.js'
import type { Span } from './source.js'

export type LoweredExpression = Expression<Lowered>

/** Which elements the loop runs over. */
export type IndexSpace =
  /** 0..N of the group */
  | { readonly kind: 'all' }
  /** the neurons that spiked in this step, ascending */
  | { readonly kind: 'events'; readonly event: string }
  /** the elements that the caller lists */
  | { readonly kind: 'list' }

export type Access = 'uniform' | 'contiguous' | 'gather' | 'scatter'

/** A buffer of random numbers, filled for the whole index space before the loop starts. */
export interface Draw {
  readonly local: string
  readonly distribution: 'rand' | 'randn' | 'poisson' | 'callable'
  /** the object of the script that draws */
  readonly callable?: string
  /** the parameter of poisson, of inputs, loads, i and earlier draws */
  readonly mean?: LoweredExpression
  /** a boolean array: elements where it does not hold draw nothing */
  readonly where?: string
  /** drawn element by element: which one it is among the draws of an element */
  readonly place?: number
}

/** `local = array[index]`, at the top of the loop body; `gather` where the index is not 0..N. */
export interface Load {
  /** the array that holds the index of the element, where the variable is linked */
  readonly through?: string
  readonly local: string
  readonly array: string
  readonly access: Access
  readonly type: ValueType
}

/** The line of the model that a statement comes from, where it is quoted, and its place. */
export interface Quoted {
  readonly text?: string
  readonly span?: Span
}

/** A named intermediate value. */
export interface Let extends Quoted {
  readonly local: string
  readonly type: ValueType
  readonly value: LoweredExpression
}

export type KernelStatement =
  | ({ readonly kind: 'let' } & Let)
  /** append the index to the group's event list where the condition holds */
  | ({
      readonly kind: 'event'
      readonly event: string
      readonly condition: LoweredExpression
      /** what else happens to such an element */
      readonly stores?: readonly Store[]
    } & Quoted)
  | ({ readonly kind: 'store' } & Store)
  | ({ readonly kind: 'give' } & Give)
  /** remembers a value for a later kernel over the same elements */
  | { readonly kind: 'keep'; readonly slot: number; readonly value: LoweredExpression }

export interface Store extends Quoted {
  readonly array: string
  readonly through?: string
  readonly access: Access
  readonly type: ValueType
  readonly value: LoweredExpression
  /** present: only where it holds */
  readonly when?: LoweredExpression
}

export interface Kept {
  readonly local: string
  readonly slot: number
  readonly type: ValueType
}

/** What the kernel computes for one element of the list: a value for whoever asked. */
export interface Give {
  readonly type: ValueType
  readonly value: LoweredExpression
}

/**
 * Inputs that are the same for all elements. `_start` and `_total`: where the loop's elements lie
 * among those of the whole group, of which it may run over a part.
 */
export type Input =
  | { readonly kind: 'builtin'; readonly name: 't' | 'dt' | 'N' | '_start' | '_total' }
  | { readonly kind: 'external'; readonly name: string; readonly type: ValueType }
  /** an object of the script that the kernel calls, with so many arguments */
  | { readonly kind: 'callable'; readonly name: string; readonly takes: number }

export interface Kernel {
  /** a legal identifier, unique in the plan: G_stateupdater */
  readonly name: string
  /** one sentence for the reader */
  readonly title: string
  readonly index: IndexSpace
  readonly inputs: readonly Input[]
  readonly draws: readonly Draw[]
  /** computed once, before the loop, in order */
  readonly uniforms: readonly Let[]
  readonly loads: readonly Load[]
  /** what earlier kernels over the same elements remembered */
  readonly kept?: readonly Kept[]
  readonly body: readonly KernelStatement[]
}
