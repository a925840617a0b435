/** How simulate() rejects. Contract, section 3. */
import type { Place, SourceSpan } from './source-span.js'

/** A refused option: set/unknown, set/pinned, set/dimension, set/integer, set/value, set/seed. */
export class SettingError extends Error {
  override readonly name = 'SettingError'

  constructor(
    readonly code: string,
    message: string,
    readonly help?: string,
  ) {
    super(message)
  }
}

/** A failure while the script runs, at the statement that was executing. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError'

  /** the statement that was executing */
  readonly span: SourceSpan
  /** the same in offsets of the script's text */
  readonly range: Place['range']

  /** `code`: run/word, or bug/runtime where the fault is ours */
  constructor(
    readonly code: string,
    message: string,
    place: Place,
    readonly help: string | undefined,
    /** where the random stream started, to see it again */
    readonly seed: number,
    cause: unknown,
  ) {
    super(message, { cause })
    this.span = place.span
    this.range = place.range
  }
}

// By name and not by instanceof: `brianc run` loads a bundle that has classes of its own.
export const isSettingError = (error: unknown): error is SettingError =>
  error instanceof Error && error.name === 'SettingError'

export const isSimulationError = (error: unknown): error is SimulationError =>
  error instanceof Error && error.name === 'SimulationError'
