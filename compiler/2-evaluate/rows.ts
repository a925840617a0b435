/** Rows of the tables of names: what numpy, pyplot, Python and Brian give to a script. */
import type { Value as Data } from '../../runtime/values/value.js'
import type { Code, RuntimeName, Type } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import type { Evaluator } from './evaluator.js'
import type { Value } from './value.js'

/** Arguments of a call, bound to a row's parameters where it has some. */
export interface Arguments {
  readonly span: Span
  readonly calleeSpan: Span
  readonly positional: readonly { readonly value: Value; readonly span: Span }[]
  /** `nameSpan` is of the keyword itself */
  readonly keywords: ReadonlyMap<
    string,
    { readonly value: Value; readonly span: Span; readonly nameSpan: Span }
  >
}

interface Named {
  readonly name: string
}

/**
 * A function of the runtime with Python's positional and keyword parameters.
 * `parameters` are written as in a signature: 'a', 'repeats', 'axis?' (optional), '*rest'.
 */
export interface FunctionRow extends Named {
  readonly kind: 'function'
  readonly callee: RuntimeName
  readonly parameters: readonly string[]
  /** takes the running simulation first: draws random numbers, prints */
  readonly simulation?: boolean
  /** what it changes of its first argument, or hands on so that others may change it */
  readonly changes?: 'argument' | 'items'
  readonly result: (types: readonly Type[]) => Type
  /** written with a subscript instead of a call: np.r_[a, b] */
  readonly subscript?: boolean
  /** The function itself where it is pure: used to fold known arguments. */
  readonly fold?: (...values: Data[]) => Data
}

/** A pyplot function: takes ([positional], {keywords}) and the simulation. */
export interface PlotRow extends Named {
  readonly kind: 'plot'
  readonly callee: RuntimeName
  /** an argument that comes before those of the script */
  readonly leading?: string
}

/** Anything whose meaning is the compiler's: Brian classes, run(), range(). */
export interface SpecialRow extends Named {
  readonly kind: 'special'
  readonly call: (evaluator: Evaluator, args: Arguments, hint: string | undefined) => Value
}

/** A name for a value that exists at run time without a call: defaultclock. */
export interface ValueRow extends Named {
  readonly kind: 'value'
  readonly code: Code
  readonly type: Type
}

/** A valid name that is not built yet: refused where it is used. */
export interface UnsupportedRow extends Named {
  readonly kind: 'unsupported'
  readonly module: string
  /** the way round, where there is a better one than any name has */
  readonly instead?: string
}

export type Row = FunctionRow | PlotRow | SpecialRow | ValueRow | UnsupportedRow

export const special = (name: string, evaluate: SpecialRow['call']): SpecialRow => ({
  kind: 'special',
  name,
  call: evaluate,
})
