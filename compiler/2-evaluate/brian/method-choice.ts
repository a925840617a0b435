/** `method=` of groups: a name, a method itself, or several of them to try. Semantics page 4.1. */
import type { MethodChoice } from '../../ir/model.js'
import type { Span } from '../../ir/source.js'
import type { BoundArgument } from '../calls.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import { itemsOf } from '../sequences.js'
import { sequenceOf, type Value } from '../value.js'
import { isNone } from './arguments.js'

/** Nothing for Brian's automatic choice. */
export function methodOf(
  e: Evaluator,
  argument: BoundArgument | undefined,
): MethodChoice | undefined {
  if (!argument || isNone(argument.value)) return undefined
  const { value, span } = argument
  if (!sequenceOf(value)) return oneMethod(e, value, span)
  e.force(value, span, 'the integration methods')
  const choices = (itemsOf(e, value, span) ?? []).map((item) => oneMethod(e, item, span))
  return choices.reduceRight<MethodChoice | undefined>(
    (next, choice) => ({ ...choice, next }),
    undefined,
  )
}

function oneMethod(e: Evaluator, value: Value, span: Span): MethodChoice {
  const known = e.force(value, span, 'the integration method')
  if (known.kind === 'string') return { name: known.text.text, span }
  if (known.kind === 'state-updater')
    return { name: known.name, span, description: known.description }
  if (known.kind === 'row' && isMethod(known.row.name)) return { name: known.row.name, span }
  if (known.kind === 'function') {
    const instead = 'describe the step with ExplicitStateUpdater, or name a built-in method'
    const parameters = { callee: 'NeuronGroup', name: 'method', instead }
    throw e.fault('argument', { span, label: 'a function of its own' }, parameters)
  }
  const expected = "the name of a method, as in method='rk4'"
  const parameters = { what: 'the integration method', expected, actual: describe(value) }
  throw e.fault('wrong-type', { span }, parameters)
}

/** `method=rk4`: the object of that name, which `from brian2 import *` gives. */
const isMethod = (name: string): boolean =>
  /^(exact|euler|rk2|rk4|heun|milstein|exponential_euler|independent|linear|gsl_\w+)$/.test(name)
