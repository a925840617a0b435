/** The kernel that a spike triggers: statements in order, for the neurons that spiked. */
import type { CodeStatement } from '../ir/equations.js'
import type { Checked } from '../ir/expression.js'
import type { Kernel, LoweredExpression } from '../ir/kernel.js'
import type { ArrayPlan } from '../ir/plan.js'
import { coerce, conditional } from './arithmetic.js'
import type { KernelBuilder } from './builder.js'
import { binary } from './expression.js'
import { isLeaf } from './names-in.js'
import { CurrentValues, type GroupVariables } from './values.js'

type Statement = CodeStatement<Checked>

/**
 * Each statement sees the effects of the former ones. Semantics page 3. `guarded`: what is
 * `unless refractory` is written only where its neuron is not.
 */
export function reset(
  builder: KernelBuilder,
  variables: GroupVariables,
  statements: readonly Statement[],
  guarded = false,
): Kernel {
  lowerStatements(new CurrentValues(builder, variables), statements, () => guarded)
  return builder.finish()
}

/** Into the kernel of these values. */
export function lowerStatements(
  values: CurrentValues,
  statements: readonly Statement[],
  isGuarded: (statement: Statement) => boolean,
): void {
  const { variables, kernel: builder } = values
  statements.forEach((statement, k) => {
    const later = statements.slice(k + 1)
    const guarded = isGuarded(statement)
    const array = variables.arrays.get(statement.target)
    const drawing = guarded && array?.guarded ? values.array('not_refractory') : undefined
    const result = builder.drawingWhere(drawing, () => lowerStatement(statement, values))
    if (array) {
      const when = guarded ? values.guard(array, statement.span) : undefined
      const all = { result: when ? keep(result, array, when, values) : result }
      const kept = when && !values.isOwn(array) ? { ...all, when } : all
      const isKept = (s: Statement) => isGuarded(s) && values.isGuarded(array)
      const readLater = isReadBy(later, statement.target, variables, isKept)
      storeVariable(statement, kept, readLater, values)
    } else {
      setTemporary(statement, result, values)
    }
  })
}

/** The value that the statement gives to its target. */
function lowerStatement(statement: Statement, values: CurrentValues): LoweredExpression {
  const { target, operator, span } = statement
  const value = newValue(statement, values)
  if (operator === '=') return value
  const isVariable = values.variables.arrays.has(target)
  const before = values.value(
    { kind: isVariable ? 'variable' : 'local', name: target },
    isVariable ? values.array(target).type : (statement.type ?? 'float'),
    span,
  )
  return binary(operator.slice(0, -1), before, value, span, values)
}

function newValue({ target, value }: Statement, values: CurrentValues): LoweredExpression {
  const array = values.variables.arrays.get(target)
  if (array === undefined) return values.lowerTemporary(value)
  return array.size === 'one' ? values.lower(value) : values.lowerVector(value)
}

/** What later statements see of a variable that may not be written everywhere. */
function keep(
  result: LoweredExpression,
  array: ArrayPlan,
  when: LoweredExpression,
  values: CurrentValues,
): LoweredExpression {
  const before = values.value({ kind: 'variable', name: array.name }, array.type, result.span)
  return conditional(when, coerce(result, array.type), before)
}

function storeVariable(
  statement: Statement,
  { result, when }: { readonly result: LoweredExpression; readonly when?: LoweredExpression },
  readLater: boolean,
  values: CurrentValues,
): void {
  const array = values.array(statement.target)
  const typed = coerce(result, array.type)
  const { kernel } = values
  if (!readLater || isLeaf(typed)) {
    kernel.store(array, typed, statement, when)
    if (isLeaf(typed)) values.write(array.name, typed)
    else values.forget(array.name)
    return
  }
  const value = kernel.let(kernel.freshName(`new_${array.name}`), typed, statement)
  kernel.store(array, value, undefined, when)
  values.write(array.name, value)
}

function setTemporary(
  statement: Statement,
  result: LoweredExpression,
  values: CurrentValues,
): void {
  const { kernel } = values
  const typed = coerce(result, statement.type ?? result.type)
  values.write(
    statement.target,
    isLeaf(typed) ? typed : kernel.let(kernel.userName(statement.target), typed, statement),
  )
}

/** Whether a later statement reads the variable before anything else is written to it. */
function isReadBy(
  statements: readonly Statement[],
  variable: string,
  variables: GroupVariables,
  isKept: (statement: Statement) => boolean,
): boolean {
  for (const statement of statements) {
    const { target, operator, value } = statement
    if (variables.reads(value).has(variable)) return true
    if (target === variable) return operator !== '=' || isKept(statement)
  }
  return false
}
