/** What restore() asks of each object before it takes back what was stored. */
import { fail } from '../values/script-error.js'

/** Throws run/key where variables or pathways were stored that the object does not have. */
export function requireParts(
  object: string,
  kind: 'variable' | 'pathway',
  stored: readonly string[],
  present: readonly string[],
): void {
  const gone = stored.filter((name) => !present.includes(name))
  if (gone.length === 0) return
  const what = `${kind}${gone.length > 1 ? 's' : ''} ${quoted(gone)}`
  fail('key', `the stored state has the ${what} of '${object}', which it does not have now`)
}

/** Throws run/value. */
export const failSize = (object: string): never =>
  fail('value', `'${object}' does not have the size that it had when it was stored`)

export const quoted = (names: readonly string[]): string =>
  names.map((name) => `'${name}'`).join(', ')
