/** A row of a table of optimiser passes: rewrites that change no bit of any result. */
export interface Pass {
  readonly name: string
  /** in one line, for whoever asks what can be left out */
  readonly does: string
}

/** The names of the passes that are left out. */
export type Without = ReadonlySet<string>

export const allPasses: Without = new Set()
