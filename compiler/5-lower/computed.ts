/** The kernels that compute what monitors record of subexpressions. Semantics page 9. */
import type { Checked } from '../ir/expression.js'
import type { EquationsClass, MonitorClass, ObjectClass } from '../ir/model.js'
import type { ComputedPlan } from '../ir/plan.js'
import type { KernelBuilder } from './builder.js'
import { CurrentValues, type GroupVariables } from './values.js'

/** The subexpressions of a group that some monitor records or link reads, in the order of its equations. */
export function recordedSubexpressions(
  group: EquationsClass<Checked>,
  classes: readonly ObjectClass<Checked>[],
): readonly string[] {
  const monitors = classes.filter((c): c is MonitorClass => 'source' in c)
  const recorded = new Set([
    ...monitors
      .filter((monitor) => monitor.source === group.id)
      .flatMap((monitor) => ('variables' in monitor ? monitor.variables : [])),
    ...(group.linkedTo ?? []),
  ])
  return group.equations.equations
    .filter((equation) => equation.kind === 'subexpression' && recorded.has(equation.name))
    .map((equation) => equation.name)
}

/** The kernel of one subexpression goes into `builder`. */
export function computedPlan(
  name: string,
  variables: GroupVariables,
  builder: KernelBuilder,
): ComputedPlan {
  const { unit, expression, flags } = variables.subexpression(name)
  const values = new CurrentValues(builder, variables)
  const symbol = { kind: 'subexpression', name } as const
  builder.give(values.value(symbol, unit.type, expression.span))
  const size = flags.some((flag) => flag.name === 'shared') ? 'one' : 'N'
  return { name, type: unit.type, dimension: unit.dimension, size, kernel: builder.finish() }
}
