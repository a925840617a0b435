/** What came of one golden file, for people and as JSON. */
import type { Difference } from '../../runtime/golden/index.js'

export const exit = { done: 0, model: 1, usage: 2, files: 3, failed: 4, differs: 5 } as const

export type Status =
  | 'recorded'
  | 'same'
  | 'different'
  /** a golden file, or a script, that cannot be read */
  | 'unreadable'
  /** the script does not compile */
  | 'errors'
  /** the script does not take the settings */
  | 'refused'
  /** the simulation ended with an error */
  | 'failed'

export interface Outcome {
  /** the golden file */
  readonly file: string
  readonly script?: string
  readonly status: Status
  readonly exitCode: number
  /** behind the file's name */
  readonly note?: string
  /** lines below it */
  readonly text?: string
  readonly diagnostics?: readonly object[]
  readonly differences?: readonly Difference[]
  readonly causes?: readonly string[]
  readonly seed?: number
}

const tones: Readonly<Record<Status, string>> = {
  recorded: '32',
  same: '32',
  different: '1;31',
  unreadable: '1;31',
  errors: '1;31',
  refused: '1;31',
  failed: '1;31',
}

/** A line with the status and the file, and what there is to say of it. */
export function outcomeText({ status, file, note, text = '' }: Outcome, color: boolean): string {
  const word = status.padEnd(10)
  const shown = color ? `\x1b[${tones[status]}m${word}\x1b[0m` : word
  return `${shown} ${file}${note ? `: ${note}` : ''}\n${text}`
}

/** `31 checked, 30 same, 1 different` */
export function summaryText(verb: string, outcomes: readonly Outcome[]): string {
  const words: readonly (readonly [Status, string])[] = [
    ['recorded', 'recorded'],
    ['same', 'same'],
    ['different', 'different'],
    ['unreadable', 'unreadable'],
    ['errors', 'with errors'],
    ['refused', 'refused'],
    ['failed', 'failed'],
  ]
  const parts = words.flatMap(([status, word]) => {
    const count = outcomes.filter((outcome) => outcome.status === status).length
    return count === 0 ? [] : [`${count} ${word}`]
  })
  return `${outcomes.length} ${verb}, ${parts.join(', ')}\n`
}

/** The document of --json. */
export function outcomesJson(outcomes: readonly Outcome[]): object {
  return {
    schemaVersion: 1,
    diagnostics: outcomes.flatMap(({ diagnostics = [] }) => diagnostics),
    golden: outcomes.map(({ text, diagnostics, exitCode, ...outcome }) => outcome),
  }
}
