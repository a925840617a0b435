/** The kernels that compute what monitors record of subexpressions. Semantics page 9. */
import type { Checked, Expression, ValueType } from '../ir/expression.js'
import type { EquationsClass, MonitorClass, ObjectClass } from '../ir/model.js'
import type { ComputedPlan } from '../ir/plan.js'
import { descendants } from '../ir/walk.js'
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

/**
 * What the script sees of a subexpression: Brian shows what its expression gives, integers of
 * `2*k : 1`, floats of `k/2 : integer`, and one value of `N : 1`, whatever its declaration says.
 */
export function shownVariable(
  { kernel: _, ...declared }: ComputedPlan,
  variables: GroupVariables,
): Omit<ComputedPlan, 'kernel'> {
  const { expression } = variables.subexpression(declared.name)
  const size = variables.differs(expression) ? declared.size : 'one'
  return { ...declared, type: shownType(expression, variables), size }
}

/** Numbers beside a subexpression that is declared as a float become floats themselves. */
function shownType(expression: Expression<Checked>, variables: GroupVariables): ValueType {
  if (!givesIntegers(expression)) return expression.type
  const parts = [...descendants(expression)]
  const besideFloat =
    parts.some((part) => part.kind === 'number') &&
    parts.some((part) => isFloatSubexpression(part, variables))
  return besideFloat ? 'float' : 'integer'
}

function givesIntegers(e: Expression<Checked>): boolean {
  if (e.type === 'integer') return true
  return e.kind === 'call' && e.callee.kind === 'name' && rounding.has(e.callee.name)
}

const rounding: ReadonlySet<string> = new Set(['floor', 'ceil'])

const isFloatSubexpression = (e: Expression<Checked>, variables: GroupVariables): boolean =>
  e.kind === 'name' &&
  e.symbol.kind === 'subexpression' &&
  variables.subexpression(e.name).unit.type === 'float'
