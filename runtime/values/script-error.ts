/** A fault of the user's script at run time; the running statement is added by the simulation. */
export class ScriptError extends Error {
  override readonly name: string = 'ScriptError'

  /** `code` is run/word: run/dimension-mismatch, run/name, run/index, run/type, run/value */
  constructor(
    readonly code: string,
    message: string,
    readonly help?: string,
  ) {
    super(message)
  }
}

/** Throws a ScriptError with the code run/word: shorter, because it is in every program. */
export function fail(word: string, message: string, help?: string): never {
  throw new ScriptError(`run/${word}`, message, help)
}
