/** Names of the script in equations, read once at the start of each run. Semantics page 5.10. */
import type { Externals } from '../spikes/network-object.js'
import { operand, typeName } from '../values/operand.js'
import { ScriptError } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'

/** SI floats, booleans as they are. Throws run/name where one is unbound, run/type for others. */
export function externalValues(
  group: string,
  names: readonly string[],
  frame: Externals,
): Readonly<Record<string, number | boolean>> {
  return Object.fromEntries(names.map((name) => [name, externalValue(group, name, frame[name])]))
}

function externalValue(group: string, name: string, value: Value | undefined): number | boolean {
  if (value === undefined) {
    throw new ScriptError(
      'run/name',
      `the equations of '${group}' refer to '${name}', which has no value when run() is called`,
      `assign ${name} before this run()`,
    )
  }
  const number = operand(value)?.value
  if (typeof number === 'boolean') return number
  if (number !== undefined && !(number instanceof NDArray)) return Number(number)
  if (number instanceof NDArray && number.shape.length === 0) return number.data[0]
  const what =
    number === undefined
      ? `of type ${typeName(value)}`
      : `an array of ${number.data.length} elements`
  throw new ScriptError(
    'run/type',
    `the equations of '${group}' refer to '${name}', which is ${what}: ` +
      'equations can only use single numbers of the script',
    `declare ${name} as a variable in the equations and assign the values to it`,
  )
}
