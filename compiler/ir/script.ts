/** The script as 1-parse gives it: all of Python's statements, nothing evaluated. */
import type {
  Argument,
  ArithmeticOperator,
  BitOperator,
  Expression,
  Located,
  Parameter,
} from './expression.js'
import type { Source, Span } from './source.js'

type E = Expression<Located>
type Node<K extends string, F> = Readonly<F> & { readonly kind: K; readonly span: Span }

export interface Script {
  readonly source: Source
  readonly body: readonly Statement[]
  /** trailing comments and whole-line comments, for parameter labels and ranges */
  readonly comments: readonly Comment[]
}

export interface Comment {
  readonly span: Span
  /** with its leading # */
  readonly text: string
}

export interface Alias {
  readonly name: string
  readonly as?: string
  readonly span: Span
}

export type Statement =
  | Node<'expression', { value: E }>
  /** a = b = value has two targets */
  | Node<'assign', { targets: readonly E[]; value: E }>
  | Node<'augmented', { target: E; operator: ArithmeticOperator | BitOperator; value: E }>
  | Node<'annotated', { target: E; annotation: E; value?: E }>
  | Node<'if', { branches: readonly Branch[]; otherwise?: readonly Statement[] }>
  | Node<'while', { test: E; body: readonly Statement[]; otherwise?: readonly Statement[] }>
  | Node<
      'for',
      {
        target: E
        iterable: E
        body: readonly Statement[]
        otherwise?: readonly Statement[]
        async: boolean
      }
    >
  | Definition
  | Node<'return', { value?: E }>
  | Node<'break' | 'continue' | 'pass', object>
  | Node<'import', { modules: readonly Alias[] }>
  /** names is '*' for a star import; module starts with dots when relative */
  | Node<'from', { module: string; names: '*' | readonly Alias[] }>
  | Node<'global' | 'nonlocal', { names: readonly string[] }>
  | Node<'delete', { targets: readonly E[] }>
  | Node<'assert', { test: E; message?: E }>
  | Node<'raise', { value?: E; from?: E }>
  | Node<
      'class',
      {
        name: string
        /** of the word `class` and the name */
        headSpan: Span
        bases: readonly Argument<Located>[]
        decorators: readonly E[]
        body: readonly Statement[]
      }
    >
  | Node<
      'try',
      {
        body: readonly Statement[]
        handlers: readonly Handler[]
        otherwise?: readonly Statement[]
        finally?: readonly Statement[]
      }
    >
  | Node<
      'with',
      { items: readonly { value: E; target?: E }[]; body: readonly Statement[]; async: boolean }
    >
  | Node<'match', { subject: E; cases: readonly MatchCase[] }>

export type Definition = Node<
  'def',
  {
    name: string
    nameSpan: Span
    parameters: readonly Parameter<Located>[]
    decorators: readonly E[]
    body: readonly Statement[]
    async: boolean
  }
>

export interface Branch {
  readonly test: E
  readonly body: readonly Statement[]
}

export interface Handler {
  readonly type?: E
  readonly name?: string
  readonly body: readonly Statement[]
}

export interface MatchCase {
  readonly pattern: Pattern
  readonly guard?: E
  readonly body: readonly Statement[]
}

/** What a `case` compares its subject with. Python reference, "Patterns". */
export type Pattern =
  /** a literal or a dotted name: compared with `==`, None and the booleans with `is` */
  | Node<'value', { value: E }>
  /** takes everything; without a name for `_` */
  | Node<'capture', { name?: string }>
  /** the rest of a sequence: `*rest`, `*_` */
  | Node<'rest', { name?: string }>
  | Node<'sequence', { items: readonly Pattern[] }>
  | Node<
      'mapping',
      { entries: readonly { readonly key: E; readonly pattern: Pattern }[]; rest?: string }
    >
  | Node<'instance', { class: E; arguments: readonly PatternArgument[] }>
  | Node<'alternatives', { patterns: readonly Pattern[] }>
  | Node<'named', { pattern: Pattern; name: string }>

/** `pattern` or `name=pattern` */
export interface PatternArgument {
  readonly name?: string
  readonly nameSpan?: Span
  readonly pattern: Pattern
}
