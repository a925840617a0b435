/** `namespace={...}` of groups and synapses: a dict of the script. Semantics page 5.10. */
import type { Externals } from '../spikes/network-object.js'
import { sameDimension } from '../values/dimension.js'
import { operand } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'

export interface OwnNames {
  readonly dict: Value
  /** What the dict holds at the moment, for code that reads these names. */
  find(read: readonly string[]): Externals
}

/** The values keep the dimensions that they had when the group was made. */
export function ownNames(dict: Value): OwnNames {
  const entries = dict as ReadonlyMap<Value, Value>
  const first = new Map([...entries].map(([name, value]) => [name, operand(value)?.dimension]))
  const check = (name: Value, value: Value, read: readonly string[]): void => {
    if (!first.has(name) && read.includes(String(name))) {
      const what = `'${String(name)}' was added to a namespace after its group was made`
      fail('unsupported', what, 'give the namespace all its names when the group is made')
    }
    const [before, now] = [first.get(name), operand(value)?.dimension]
    if (before && now && !sameDimension(before, now)) {
      fail('dimension-mismatch', `'${String(name)}' of a namespace has changed its dimension`)
    }
  }
  const find = (read: readonly string[]): Externals =>
    Object.fromEntries(
      [...entries].map(([name, value]) => {
        check(name, value, read)
        return [String(name), value]
      }),
    )
  return { dict, find }
}
