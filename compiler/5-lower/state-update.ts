/** The kernel that advances a group by one step: refractoriness, then differential equations. */
import type { Condition } from '../ir/equations.js'
import type { Checked } from '../ir/expression.js'
import type { Kernel } from '../ir/kernel.js'
import type { Update } from '../ir/update.js'
import { coerce, conditional, toBoolean } from './arithmetic.js'
import type { KernelBuilder } from './builder.js'
import { CurrentValues, type GroupVariables } from './values.js'

/** All values are read before the first is written, so each equation sees the old state. */
export function stateUpdate(
  builder: KernelBuilder,
  variables: GroupVariables,
  update: Update | undefined,
  refractory: Condition<Checked> | undefined,
): Kernel {
  const values = new CurrentValues(builder, variables)
  if (refractory) endRefractoriness(values, refractory)
  for (const { name, value } of update?.intermediates ?? []) {
    const computed = coerce(values.lowerTemporary(value), 'float')
    values.write(name, builder.let(builder.userName(name), computed))
  }
  const results = (update?.assignments ?? []).map(({ variable, text, span, value }) => {
    const array = values.array(variable)
    const computed = array.guarded
      ? values.lowerActive(value)
      : array.size === 'one'
        ? values.lower(value)
        : values.lowerVector(value)
    return { array, quoted: { text, span }, value: coerce(computed, array.type) }
  })
  for (const { array, value, quoted } of results) {
    const active = values.guard(array, value.span)
    if (active && values.isOwn(array)) {
      builder.store(array, conditional(active, value, builder.load(array, value.span)), quoted)
    } else builder.store(array, value, quoted, active)
  }
  return builder.finish()
}

/** The equations see the new value of `not_refractory`. Semantics page 5.5. */
function endRefractoriness(
  values: CurrentValues,
  { text, span, expression }: Condition<Checked>,
): void {
  const array = values.array('not_refractory')
  const { kernel } = values
  const name = kernel.userName('not_refractory')
  const comment = text === '' ? undefined : `refractory: ${text}`
  const quoted = { text: comment, span }
  const value = kernel.let(name, toBoolean(values.lowerVector(expression)), quoted)
  kernel.store(array, value)
  values.write(array.name, value)
}
