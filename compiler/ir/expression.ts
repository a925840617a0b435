/**
 * One expression tree for the script, the equations and the kernels. What a node knows beyond
 * its shape depends on the stage: `Located` (after 1-parse), `Checked` (after 3-resolve: a type
 * and a dimension on each node, a symbol on each name), `Lowered` (in kernels: a machine type).
 */
import type { Dimension } from '../../runtime/values/dimension.js'
import type { LocatedText, Span } from './source.js'

export interface Stage {
  /** What every node carries beside its kind and span. */
  readonly node: object
  /** What a name carries. */
  readonly name: object
}

export interface Located extends Stage {
  readonly node: object
  readonly name: object
}

/** Brian's three types; they decide integer division, wrapping and truth. Semantics page, 2.2. */
export type ValueType = 'boolean' | 'integer' | 'float'

export interface Checked extends Stage {
  readonly node: { readonly type: ValueType; readonly dimension: Dimension }
  /** `written`: where the model has another name for it, as v_post for the `v` of synapses */
  readonly name: { readonly symbol: Symbol; readonly written?: string }
}

/** In kernels: f64, i32 or a truth value; a name is a local of the kernel. */
export interface Lowered extends Stage {
  readonly node: { readonly type: ValueType }
  readonly name: object
}

/** What a name in an equation or a statement refers to. */
export type Symbol =
  /** a stored variable of the group (differential equation or parameter) */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'subexpression'; readonly name: string }
  /** a temporary of a statement block */
  | { readonly kind: 'local'; readonly name: string }
  /** i, N, t, dt: provided by the group and its clock */
  | { readonly kind: 'builtin'; readonly name: 'i' | 'N' | 't' | 'dt' }
  /** a value of the script, read at each run */
  | { readonly kind: 'external'; readonly name: string }
  /** a unit or a default constant (pi, e, inf): a number in SI */
  | { readonly kind: 'constant'; readonly name: string; readonly value: number }
  /** the callee of a call: a row of library/functions */
  | { readonly kind: 'function'; readonly name: string }
  /** the callee of a call: an object of the script */
  | {
      readonly kind: 'callable'
      readonly name: string
      readonly of: CallableKind
      /** of a function of the script: its formula, checked for the arguments of this call */
      readonly formula?: {
        readonly parameters: readonly string[]
        readonly body: Expression<Checked>
      }
    }
  /** white noise of a differential equation; 4-integrate turns it into draws */
  | { readonly kind: 'noise'; readonly name: string }
  /** the callee of a call that 4-integrate wrote: no function of the language */
  | { readonly kind: 'intrinsic'; readonly name: 'expMean' | 'expmEntry' | 'agree' }

/** The classes of objects that equations call. */
export type CallableKind = 'TimedArray' | 'BinomialFunction' | 'Function'

export type UnaryOperator = '-' | '+' | 'not' | '~'
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**'
export type BitOperator = '&' | '|' | '^' | '<<' | '>>' | '@'
export type CompareOperator = '<' | '<=' | '>' | '>=' | '==' | '!='
export type MembershipOperator = 'in' | 'not in' | 'is' | 'is not'

type Node<S extends Stage, K extends string, F> = S['node'] &
  Readonly<F> & { readonly kind: K; readonly span: Span }

/** `text` is as written; a float literal of the script keeps its exact double. */
export type NumberLiteral<S extends Stage> = Node<
  S,
  'number',
  { value: number; integer: boolean; text: string }
>
export type BooleanLiteral<S extends Stage> = Node<S, 'boolean', { value: boolean }>
export type Name<S extends Stage> = S['name'] & Node<S, 'name', { name: string }>
export type Unary<S extends Stage> = Node<
  S,
  'unary',
  { operator: UnaryOperator; operand: Expression<S> }
>
export type Binary<S extends Stage> = Node<
  S,
  'binary',
  {
    operator: ArithmeticOperator | BitOperator
    operatorSpan: Span
    left: Expression<S>
    right: Expression<S>
  }
>
/** a < b <= c has three operands and two operators. */
export type Compare<S extends Stage> = Node<
  S,
  'compare',
  {
    operators: readonly (CompareOperator | MembershipOperator)[]
    operatorSpans: readonly Span[]
    operands: readonly Expression<S>[]
  }
>
export type Logical<S extends Stage> = Node<
  S,
  'logical',
  { operator: 'and' | 'or'; operands: readonly Expression<S>[] }
>
export type Conditional<S extends Stage> = Node<
  S,
  'conditional',
  { test: Expression<S>; then: Expression<S>; otherwise: Expression<S> }
>
export interface Argument<S extends Stage> {
  /** A keyword argument's name, `*` or `**` for unpacking, or nothing. */
  readonly name?: string
  readonly nameSpan?: Span
  readonly value: Expression<S>
}
export type Call<S extends Stage> = Node<
  S,
  'call',
  { callee: Expression<S>; arguments: readonly Argument<S>[] }
>

/** What equations, statements and kernels are made of. */
export type CoreExpression<S extends Stage> =
  | NumberLiteral<S>
  | BooleanLiteral<S>
  | Name<S>
  | Unary<S>
  | Binary<S>
  | Compare<S>
  | Logical<S>
  | Conditional<S>
  | Call<S>

/** What only the script has; an equation that holds one is refused by 3-resolve, by name. */
export type PythonExpression<S extends Stage> =
  | Node<S, 'none', object>
  | Node<S, 'ellipsis', object>
  | Node<S, 'imaginary', { text: string }>
  /** Adjacent literals joined, escapes decoded. `bytes` for b'...'. */
  | Node<S, 'string', { value: LocatedText; bytes: boolean }>
  | Node<S, 'f-string', { parts: readonly FormatPart<S>[] }>
  | Node<S, 'attribute', { object: Expression<S>; name: string; nameSpan: Span }>
  /** a[i], a[i, j], a[1:2]: one or several items, each an expression or a slice */
  | Node<S, 'subscript', { object: Expression<S>; items: readonly Expression<S>[]; tuple: boolean }>
  | Node<S, 'slice', { start?: Expression<S>; stop?: Expression<S>; step?: Expression<S> }>
  | Node<S, 'list' | 'tuple' | 'set', { items: readonly Expression<S>[] }>
  | Node<S, 'dict', { entries: readonly DictEntry<S>[] }>
  | Node<S, 'starred', { value: Expression<S> }>
  | Node<S, 'lambda', { parameters: readonly Parameter<S>[]; body: Expression<S> }>
  | Node<
      S,
      'comprehension',
      {
        of: 'list' | 'set' | 'dict' | 'generator'
        element: Expression<S>
        /** the value part of a dict comprehension */
        value?: Expression<S>
        clauses: readonly ComprehensionClause<S>[]
      }
    >
  | Node<S, 'walrus', { name: string; value: Expression<S> }>
  | Node<S, 'yield' | 'await' | 'yield from', { value?: Expression<S> }>

export type FormatPart<S extends Stage> =
  | { readonly kind: 'text'; readonly value: LocatedText }
  | {
      readonly kind: 'field'
      readonly value: Expression<S>
      /** !r, !s or !a */
      readonly conversion?: string
      /** after the colon; may hold fields of its own */
      readonly format?: readonly FormatPart<S>[]
      /** `{x=}` prints its own text first */
      readonly debugText?: string
    }

export interface DictEntry<S extends Stage> {
  /** Absent for `**other`. */
  readonly key?: Expression<S>
  readonly value: Expression<S>
}

export interface ComprehensionClause<S extends Stage> {
  readonly target: Expression<S>
  readonly iterable: Expression<S>
  readonly conditions: readonly Expression<S>[]
}

/** A parameter of a def or a lambda. */
export interface Parameter<S extends Stage> {
  readonly name: string
  readonly span: Span
  readonly default?: Expression<S>
  readonly annotation?: Expression<S>
  /** `*args`, `**kwargs`, a lone `*` or `/` (with an empty name), or an ordinary one. */
  readonly form: 'ordinary' | 'keyword-only' | '*' | '**' | '/'
}

export type Expression<S extends Stage = Located> = CoreExpression<S> | PythonExpression<S>
