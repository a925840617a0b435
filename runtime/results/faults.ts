/** How simulate() and the command reject. Contract, section 3. */
import { ScriptError } from '../values/script-error.js'
import type { SourceSpan } from './source-span.js'

/** A refused option: set/unknown, set/pinned, set/dimension, set/integer, set/value, set/seed. */
export class SettingError extends ScriptError {
  override readonly name: string = 'SettingError'
}

/** Throws a SettingError. */
export function refuse(code: string, message: string, help?: string): never {
  throw new SettingError(code, message, help)
}

/** A failure while the script runs. */
export class SimulationError extends ScriptError {
  override readonly name: string = 'SimulationError'

  /** `code`: run/word, or bug/runtime where the fault is ours */
  constructor(
    code: string,
    message: string,
    help: string | undefined,
    override readonly cause: unknown,
    /** the statement that was executing */
    readonly span: SourceSpan,
    /** where the random stream started, to see it again */
    readonly seed: number,
  ) {
    super(code, message, help)
  }
}

// By name and not by instanceof: `brianc run` loads a bundle that has classes of its own.
export const isSettingError = (error: unknown): error is SettingError =>
  (error as Error).name === 'SettingError'

export const isSimulationError = (error: unknown): error is SimulationError =>
  (error as Error).name === 'SimulationError'
