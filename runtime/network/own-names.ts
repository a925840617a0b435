/** `namespace={...}` of groups and synapses. Semantics page 5.10. */
import type { Externals } from '../spikes/network-object.js'
import { sameDimension } from '../values/dimension.js'
import { operand } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'

/** What the dict holds at the moment, of the same dimensions as when the group was made. */
export function ownNames(dict: ReadonlyMap<Value, Value>): () => Externals {
  const first = new Map([...dict].map(([name, value]) => [name, operand(value)?.dimension]))
  return () =>
    Object.fromEntries(
      [...dict].map(([name, value]) => {
        const [before, now] = [first.get(name), operand(value)?.dimension]
        if (before && now && !sameDimension(before, now)) {
          fail('dimension-mismatch', `'${String(name)}' of a namespace has changed its dimension`)
        }
        return [String(name), value]
      }),
    )
}
