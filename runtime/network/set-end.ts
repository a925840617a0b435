/** Setting variables of the neurons by way of their synapses: `S.v_post = 1`. Semantics 7.4. */
import { getItem } from '../values/indexing.js'
import { setItem } from '../values/items.js'
import { fail } from '../values/script-error.js'
import { Slice } from '../values/slice.js'
import { VariableView } from '../values/state-variable.js'
import { NDArray, type Value } from '../values/value.js'
import { endArray, endView } from './end-view.js'
import type { Synapses } from './synapses.js'

/**
 * `key`: the synapses that are meant, by default all. Of several at one neuron the last one holds.
 * Throws run/type for what cannot be set, run/index, run/value and run/dimension-mismatch as
 * a variable of the synapses would.
 */
export function setEnd(object: Value, attribute: string, value: Value, key?: Value): null {
  const synapses = object as Synapses
  synapses.checkWrite(attribute)
  const view = endView(synapses, attribute)
  if (!view) return fail('type', `Variable ${attribute} is read-only.`)
  const values = view.variable.array()
  const variable = { ...view.variable, readOnly: false, array: () => values }
  const place = key ?? new Slice(null, null, null)
  setItem(new VariableView(variable, view.units), place, value)
  if (values.shape.length === 0) return null
  const { stored, neurons } = endArray(synapses, attribute)
  for (const s of numbersOf(synapses, place)) stored[neurons[s]] = values.data[s]
  return null
}

/** The numbers of the synapses of a subscript, in its order. */
function numbersOf(synapses: Synapses, key: Value): Iterable<number> {
  const all = Int32Array.from({ length: synapses.N }, (_, s) => s)
  const chosen = getItem(new NDArray(all, 'int32', [synapses.N]), synapses.place(key))
  return chosen instanceof NDArray ? chosen.data : [Number(chosen)]
}
