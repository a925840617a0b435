/** The kernel that finds the neurons that spike. Semantics pages 5.4 and 5.5. */
import type { Condition } from '../ir/equations.js'
import type { Checked } from '../ir/expression.js'
import type { Kernel } from '../ir/kernel.js'
import { logical, toBoolean, truth } from './arithmetic.js'
import type { KernelBuilder } from './builder.js'
import { CurrentValues, type GroupVariables } from './values.js'

/** `refractory`: present where a spike makes its neuron refractory, which then cannot spike. */
export function threshold(
  builder: KernelBuilder,
  variables: GroupVariables,
  event: string,
  condition: Condition<Checked>,
  refractory?: Condition<Checked>,
): Kernel {
  const values = new CurrentValues(builder, variables)
  const holds = toBoolean(values.lowerVector(condition.expression))
  const { span } = condition
  const text = condition.text === '' ? undefined : `threshold: ${condition.text}`
  if (!refractory) {
    builder.event(event, holds, { text, span })
    return builder.finish()
  }
  const [ready, last] = ['not_refractory', 'lastspike'].map((name) => values.array(name))
  const free = values.value({ kind: 'variable', name: ready.name }, 'boolean', span)
  builder.event(event, logical('and', [holds, free], span), { text, span }, [
    [ready, truth(false, span)],
    [last, builder.builtin('t', span)],
  ])
  return builder.finish()
}
