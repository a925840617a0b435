/** Names of the script in equations, read once at the start of each run. Semantics page 5.10. */
import type { Externals } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import { numberOf } from './numbers.js'

/** SI floats, booleans as they are. Throws run/name where one is unbound, run/type for others. */
export function externalValues(
  group: string,
  names: readonly string[],
  frame: Externals,
): Readonly<Record<string, number | boolean>> {
  return Object.fromEntries(
    names.map((name) => {
      const value = frame[name]
      const what = `'${name}' in the equations of '${group}'`
      if (value === undefined) {
        fail('name', `${what} has no value`, `assign ${name} before this run()`)
      }
      return [name, typeof value === 'boolean' ? value : numberOf(value, what, 0)]
    }),
  )
}
