/**
 * The protocol: what is left of the script for run time. Glue, dynamically typed at run time:
 * every value is one of `runtime/values`, every operation a call of a runtime name.
 */
import type {
  ParameterChoice,
  ParameterRange,
  ShownUnit,
} from '../../runtime/results/parameter-control.js'
import type { Dimension } from '../../runtime/values/dimension.js'
import type { CallableKind, ValueType } from './expression.js'
import type { PythonFunction } from './python-function.js'
import type { ClassId } from './model.js'
import type { Span } from './source.js'

/** A name that emitted code may import; 6-emit checks the set against runtime/index.ts. */
export type RuntimeName = keyof typeof import('../../runtime/index.js')

export interface NumberType {
  readonly kind: 'number'
  readonly type: ValueType | 'unknown'
  readonly dimension: Dimension | 'unknown'
  readonly shape: 'scalar' | 'array' | 'unknown'
}

/** What is known at compile time of a value that exists at run time. */
export type Type =
  | NumberType
  | { readonly kind: 'string' | 'none' | 'function' | 'set' }
  | { readonly kind: 'list'; readonly element: Type }
  | { readonly kind: 'tuple'; readonly items: readonly Type[] }
  /** `element` is of the values */
  | { readonly kind: 'dict'; readonly element: Type }
  /** an instance of one of these classes */
  | { readonly kind: 'object'; readonly classes: readonly ClassId[] }
  /** an object that equations call */
  | {
      readonly kind: 'callable'
      readonly of: CallableKind
      readonly dimension: Dimension
      /** of a function of the script */
      readonly definition?: PythonFunction
    }
  /** `number`: what is known of it where it is neither None nor anything else than a number */
  | { readonly kind: 'any'; readonly number?: NumberType }

/** A variable of the emitted program. */
export interface Variable {
  /** the script's name for it */
  readonly name: string
  /** unique among variables: the emitter names by it */
  readonly id: number
  /** holds a value for the compiler's own purposes: no name of the script */
  readonly temporary?: boolean
}

export type Code =
  | { readonly kind: 'constant'; readonly value: bigint | number | string | boolean | null }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'read'; readonly variable: Variable; readonly maybeUnbound: boolean }
  | {
      readonly kind: 'call'
      readonly callee: RuntimeName
      /** pass the running simulation as the first argument */
      readonly simulation: boolean
      readonly arguments: readonly Code[]
      /** present: the callee takes ([positional], {keywords}) */
      readonly keywords?: readonly (readonly [string, Code])[]
    }
  | {
      readonly kind: 'invoke'
      readonly procedure: number
      readonly arguments: readonly Code[]
    }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly Code[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Code, Code])[] }
  /** the items of an iterable, inside a list, a tuple or positional arguments */
  | { readonly kind: 'spread'; readonly value: Code }
  | {
      readonly kind: 'create'
      readonly class: ClassId
      readonly arguments: readonly (readonly [string, Code])[]
    }
  | { readonly kind: 'and' | 'or'; readonly left: Code; readonly right: Code }
  | { readonly kind: 'not'; readonly operand: Code }
  | {
      readonly kind: 'conditional'
      readonly test: Code
      readonly then: Code
      readonly otherwise: Code
    }
  | { readonly kind: 'parameter'; readonly name: string; readonly default: Code }
  /** run(duration): always awaited */
  | RunCode
  | StateCode
  | FrameObjectsCode

/** Code that sees the names of the frame that it stands in. */
export type FrameCode = RunCode | StateCode

/** A string of code that the script runs on a group at once: a block of its class. */
export interface StateCode {
  readonly kind: 'state-code'
  readonly purpose: 'assign' | 'select' | 'value' | 'connect'
  readonly class: ClassId
  readonly block: string
  readonly object: Code
  /** the elements that are assigned to; all of them by default */
  readonly index?: Code
  /** of connect: a dict of its arguments that are no code */
  readonly options?: Code
  readonly span: Span
  readonly objects: readonly FrameObject[]
  readonly frame: readonly FrameValue[]
  /** after 3-resolve: the names of the frame that the block reads */
  readonly externals?: readonly FrameValue[]
}

/** The values of the names that a frame binds to objects, those without a value left out. */
export interface FrameObjectsCode {
  readonly kind: 'frame-objects'
  readonly objects: readonly FrameObject[]
}

/** One `run()` of the script. */
export interface RunCode {
  readonly kind: 'run'
  readonly duration: Code
  readonly span: Span
  /** of a Network: it, and the classes of all that it may hold; nothing for the magic network */
  readonly network?: { readonly code: Code; readonly classes: ReadonlySet<ClassId> }
  /** `namespace=` was given: equations see its names alone, which are those of `frame` */
  readonly exclusive?: boolean
  /** `profile` and other values that the runtime takes as they are */
  readonly options?: readonly (readonly [string, Code])[]
  /** functions of the script that run inside: network operations by class, `report` */
  readonly callbacks?: readonly Callback[]
  /** the names that the calling frame binds to Brian objects: the magic network */
  readonly objects: readonly FrameObject[]
  /** the names that the calling frame binds to anything else: what equations may refer to */
  readonly frame: readonly FrameValue[]
  /** after 3-resolve: the names of the frame that the model reads */
  readonly externals?: readonly FrameValue[]
}

/** A function that the runtime calls during a run; `parameters` hold what it is called with. */
export interface Callback {
  readonly name: string
  readonly parameters: readonly Variable[]
  readonly code: Code
}

export interface FrameObject {
  readonly name: string
  readonly code: Code
  readonly classes: readonly ClassId[]
}

export interface FrameValue {
  readonly name: string
  readonly code: Code
  readonly type: Type
}

type Node<K extends string, F> = Readonly<F> & { readonly kind: K; readonly span: Span }

/** A residual statement. `span` covers the statement of the script that it came from. */
export type Step =
  | Node<'assign', { variable: Variable; value: Code }>
  | Node<'evaluate', { value: Code }>
  | Node<'if', { test: Code; then: readonly Step[]; otherwise: readonly Step[] }>
  | Node<
      'while',
      {
        test: Code
        body: readonly Step[]
        /** No run() inside lets the host in: each turn has to, or Ctrl-C never arrives. */
        breathes?: boolean
      }
    >
  | Node<'for', { variable: Variable; iterable: Code; body: readonly Step[] }>
  /** `handler` sees the exception as `error`; `last` runs however the body ends */
  | Node<
      'try',
      {
        body: readonly Step[]
        error?: Variable
        handler?: readonly Step[]
        last: readonly Step[]
      }
    >
  | Node<'break' | 'continue', object>
  | Node<'return', { value: Code }>

/** A name whose final value results show. */
export interface Exposed extends Variable {
  /** what is known of that value */
  readonly type?: Type
  /** some way through the script leaves it without a value */
  readonly maybeUnbound?: true
}

/** A function of the script, specialised at a call. */
export interface Procedure {
  readonly id: number
  readonly name: string
  readonly span: Span
  readonly parameters: readonly Variable[]
  /** assigned in the body, parameters excluded */
  readonly locals: readonly Variable[]
  readonly body: readonly Step[]
  /** can reach run() */
  readonly async: boolean
}

/** A top-level name that becomes a named parameter of the program. Contract, section 5. */
export interface ParameterInfo {
  readonly name: string
  readonly span: Span
  /** the default in SI base units */
  readonly value: number | boolean
  readonly type: ValueType
  readonly dimension: Dimension
  /** where its value was baked in */
  readonly pinned?: Span
  /** the parameters that its default is computed from, directly or through others */
  readonly follows?: readonly string[]
  /** the comment above it */
  readonly label?: string
  readonly range?: ParameterRange
  readonly choices?: readonly ParameterChoice[]
  readonly shown?: ShownUnit
}

export interface Protocol {
  readonly parameters: readonly ParameterInfo[]
  readonly variables: readonly Variable[]
  readonly procedures: readonly Procedure[]
  readonly body: readonly Step[]
  /** the script's own top-level names, in order of first binding: what results are made of */
  readonly exposed: readonly Exposed[]
}
