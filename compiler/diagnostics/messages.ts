/** Typed tables of messages: each room has one, `messages.ts`, and words live nowhere else. */
import type { Diagnostic, Kind, Severity } from './diagnostic.js'

/** What a row of a table gives, from its parameters. */
export interface Message {
  readonly message: string
  readonly help?: string
  readonly label?: string
}

export interface Row<P> {
  readonly kind: Kind
  readonly severity?: Severity
  readonly text: (parameters: P) => Message
}

type Place = Pick<Diagnostic, 'span'> & Partial<Pick<Diagnostic, 'label' | 'labels' | 'related'>>
// biome-ignore lint/suspicious/noExplicitAny: the parameter type of each row is its own
type Table = Record<string, Row<any>>
type ParametersOf<R> = R extends Row<infer P> ? P : never

/**
 * A table of messages under a room's name. Rows are written with `error`, `unsupported` and
 * `warning`; the result makes diagnostics whose code is `room/word`.
 */
export function messageTable<const T extends Table>(room: string, table: T) {
  return {
    /** `room/word` of every row, for the test that each has a sample. */
    codes: Object.keys(table).map((word) => `${room}/${word}`),
    make<W extends keyof T & string>(
      word: W,
      place: Place,
      parameters: ParametersOf<T[W]>,
    ): Diagnostic {
      const row = table[word]
      const { message, help, label } = row.text(parameters)
      return {
        code: `${room}/${word}`,
        severity: row.severity ?? 'error',
        kind: row.kind,
        message,
        ...place,
        label: place.label ?? label,
        help,
      }
    },
  }
}

/** Brian would object too. */
export const error = <P = object>(text: (parameters: P) => Message): Row<P> => ({
  kind: 'error',
  text,
})

/** Valid in Brian or Python, not ours yet; the help must say a way round. */
export const unsupported = <P = object>(
  text: (parameters: P) => Message & { readonly help: string },
): Row<P> => ({ kind: 'unsupported', text })

export const warning = <P = object>(text: (parameters: P) => Message): Row<P> => ({
  kind: 'error',
  severity: 'warning',
  text,
})
