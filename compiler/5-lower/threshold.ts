/** The kernel that finds the neurons that spike. Semantics page 5.4. */
import type { Condition } from '../ir/equations.js'
import type { Checked } from '../ir/expression.js'
import type { Kernel } from '../ir/kernel.js'
import { toBoolean } from './arithmetic.js'
import type { KernelBuilder } from './builder.js'
import { CurrentValues, type GroupVariables } from './values.js'

export function threshold(
  builder: KernelBuilder,
  variables: GroupVariables,
  event: string,
  condition: Condition<Checked>,
): Kernel {
  const values = new CurrentValues(builder, variables)
  const holds = toBoolean(values.lower(condition.expression))
  builder.event(event, holds, `threshold: ${condition.text}`)
  return builder.finish()
}
