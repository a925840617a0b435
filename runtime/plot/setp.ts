/** `setp(objects, linewidth=2)`: set_ methods of one object or of several. */
import { itemsOf } from '../values/operand.js'
import type { Value } from '../values/value.js'
import type { Keywords } from './arguments.js'
import { callObjectMethod } from './call-object-method.js'
import type { PlotHost } from './state.js'

export function pyplotSetp(
  _: PlotHost,
  [objects = null, ...pairs]: readonly Value[],
  keywords: Keywords,
): Value {
  const words = { ...keywords }
  for (let k = 0; k + 1 < pairs.length; k += 2) words[String(pairs[k])] = pairs[k + 1]
  for (const object of itemsOf(objects) ?? [objects]) {
    for (const [name, value] of Object.entries(words)) {
      callObjectMethod([object, `set_${name}`, value], {})
    }
  }
  return null
}
