/** The kernel that advances the differential equations of a group by one step. */
import type { Kernel } from '../ir/kernel.js'
import type { Update } from '../ir/update.js'
import { coerce } from './arithmetic.js'
import type { KernelBuilder } from './builder.js'
import { CurrentValues, type GroupVariables } from './values.js'

/** All values are read before the first is written, so each equation sees the old state. */
export function stateUpdate(
  builder: KernelBuilder,
  variables: GroupVariables,
  update: Update,
): Kernel {
  const values = new CurrentValues(builder, variables)
  for (const { name, value } of update.intermediates) {
    const computed = coerce(values.lower(value), 'float')
    values.write(name, builder.let(builder.userName(name), computed))
  }
  const results = update.assignments.map(({ variable, text, value }) => {
    const array = values.array(variable)
    return { array, text, value: coerce(values.lower(value), array.type) }
  })
  for (const { array, value, text } of results) builder.store(array, value, text)
  return builder.finish()
}
