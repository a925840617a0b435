/** How simulate() and the command reject. Contract, section 3. */
import type { SourceSpan } from './source-span.js'

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

/** Throws a SettingError. */
export function refuse(code: string, message: string, help?: string): never {
  throw new SettingError(code, message, help)
}

/** A failure while the script runs. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError'

  /** `code`: run/word, or bug/runtime where the fault is ours */
  constructor(
    readonly code: string,
    message: string,
    /** the statement that was executing */
    readonly span: SourceSpan,
    readonly help: string | undefined,
    /** where the random stream started, to see it again */
    readonly seed: number,
    cause: unknown,
  ) {
    super(message, { cause })
  }
}

// By name and not by instanceof: `brianc run` loads a bundle that has classes of its own.
export const isSettingError = (error: unknown): error is SettingError =>
  (error as Error).name === 'SettingError'

export const isSimulationError = (error: unknown): error is SimulationError =>
  (error as Error).name === 'SimulationError'
