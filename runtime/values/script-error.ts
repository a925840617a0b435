/** A fault of the user's script at run time; the running statement is added by the simulation. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError'

  /** `code` is run/word: run/dimension-mismatch, run/name, run/index, run/type, run/value */
  constructor(
    readonly code: string,
    message: string,
    readonly help?: string,
  ) {
    super(message)
  }
}

/** Throws a ScriptError; shorter than its constructor where every byte is in every program. */
export function fail(code: string, message: string, help?: string): never {
  throw new ScriptError(code, message, help)
}
