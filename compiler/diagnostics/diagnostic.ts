/** Faults of the user's script, as data. Contract, section 2. */

/** Structurally `ir/source` Span: diagnostics stand left of the forms and import nothing. */
interface Range {
  readonly start: number
  readonly end: number
}

export type Severity = 'error' | 'warning'

/**
 * error: Brian would object too. unsupported: valid, not ours yet; the help says a way round.
 * bug: ours.
 */
export type Kind = 'error' | 'unsupported' | 'bug'

/** A caret with a word of its own: the unit of the left operand, the opener of a bracket. */
export interface Label {
  readonly span: Range
  readonly text: string
}

export interface Diagnostic {
  /** room/word */
  readonly code: string
  readonly severity: Severity
  readonly kind: Kind
  readonly message: string
  /** the place; line and column are derived from it */
  readonly span: Range
  /** what the primary caret says */
  readonly label?: string
  /** further carets in the same frame */
  readonly labels?: readonly Label[]
  /** other places that explain it, each with a frame of its own */
  readonly related?: readonly { readonly span: Range; readonly message: string }[]
  readonly help?: string
}

/** Collects the faults of a phase; the pipeline stops between phases where there are errors. */
export class Reporter {
  readonly #diagnostics: Diagnostic[] = []

  /** what was reported, by its words and place: nothing is said twice */
  #told = new Set<string>()

  report(diagnostic: Diagnostic): void {
    const key = keyOf(diagnostic)
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.#diagnostics.push(diagnostic)
  }

  get errors(): number {
    return this.#diagnostics.filter((d) => d.severity === 'error').length
  }

  get hasErrors(): boolean {
    return this.errors > 0
  }

  /** All faults so far, in the order of the source. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics].sort((a, b) => a.span.start - b.span.start)
  }

  /** A mark to return to when a speculative evaluation is taken back. */
  mark(): number {
    return this.#diagnostics.length
  }

  rollback(mark: number): void {
    if (mark === this.#diagnostics.length) return
    this.#diagnostics.length = mark
    this.#told = new Set(this.#diagnostics.map(keyOf))
  }
}

const keyOf = ({ code, message, span }: Diagnostic): string =>
  `${code} ${span.start} ${span.end} ${message}`
