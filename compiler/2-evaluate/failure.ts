/** Why a computation at compile time failed, where the script is to blame. */
import { ScriptError } from '../../runtime/values/script-error.js'

/** What to tell the user; undefined for a fault of ours. */
export function failureOf(
  error: unknown,
): { readonly message: string; readonly help?: string } | undefined {
  if (isTooLarge(error)) {
    return { message: 'the result is too large', help: 'make it smaller, or compute it in parts' }
  }
  return error instanceof ScriptError ? { message: error.message, help: error.help } : undefined
}

/** What JavaScript says of texts, lists and integers that it has no room for. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError &&
  /^(Invalid (string|array|typed array|array buffer) length|Array buffer|Maximum BigInt)/.test(
    error.message,
  )
