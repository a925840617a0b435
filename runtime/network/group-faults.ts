/** What Brian says of a misspelt state variable. Semantics page 5.8. */
import { ScriptError } from '../values/script-error.js'
import { nearest } from '../values/nearest.js'

export function noAttribute(type: string, name: string, known: readonly string[]): ScriptError {
  const near = nearest(name, known)
  return new ScriptError(
    'run/attribute',
    `a ${type} has no attribute '${name}'`,
    near === undefined ? `it has ${known.join(', ')}` : `did you mean '${near}'?`,
  )
}

export function noStateVariable(name: string, known: readonly string[]): ScriptError {
  const near = nearest(name, known)
  const guess = near === undefined ? '' : ` Did you mean to write "${near}"?`
  return new ScriptError(
    'run/attribute',
    `Could not find a state variable with name "${name}".${guess}`,
    'declare it in the equations of the group, with its unit',
  )
}
