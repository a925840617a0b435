/**
 * Refractoriness: the variables that it brings, and the value of `not_refractory` in each step.
 * Brian, "Refractoriness"; semantics page 5.5.
 */
import { dimensionless, sameDimension, second } from '../../runtime/values/dimension.js'
import type { Condition, Equation } from '../ir/equations.js'
import type { Checked, Expression, Located, ValueType } from '../ir/expression.js'
import type { NeuronGroupClass } from '../ir/model.js'
import type { Span } from '../ir/source.js'
import { check } from './check.js'
import { at, type Context, refuse } from './context.js'
import { messages } from './messages.js'
import { quote } from './words.js'

type E = Expression<Located>

/** The name of a refractory period that the script gives as a number. */
export const periodName = '_refractory'

/** The group with the variables that refractoriness adds to it. */
export function withRefractoriness(group: NeuronGroupClass<Located>): NeuronGroupClass<Located> {
  const { refractory, equations } = group
  if (refractory === undefined) return group
  const added = [
    parameter('not_refractory', 'boolean', refractory.span),
    parameter('lastspike', 'float', refractory.span),
    ...(isPeriod(refractory) ? [parameter(periodName, 'float', refractory.span, true)] : []),
  ]
  return { ...group, equations: { ...equations, equations: [...equations.equations, ...added] } }
}

/**
 * A time t: timestep(t - lastspike, dt) >= timestep(t, dt). A condition c to stay refractory:
 * not_refractory or not c.
 */
export function checkRefractory(
  refractory: Condition<Located>,
  context: Context,
): Condition<Checked> | undefined {
  const { span, expression } = refractory
  const given = check(expression, context)
  if (given === undefined) return undefined
  const isTime = sameDimension(given.dimension, second)
  if (given.type !== 'boolean' && !isTime) {
    const parameters = { text: quote(expression), dimension: given.dimension }
    return refuse(context, messages.make('refractory-neither', at(refractory), parameters))
  }
  const name = (word: string): E => ({ kind: 'name', name: word, span })
  const steps = (time: E): E => ({
    kind: 'call',
    span,
    callee: name('timestep'),
    arguments: [{ value: time }, { value: name('dt') }],
  })
  const elapsed: E = {
    kind: 'binary',
    span,
    operator: '-',
    operatorSpan: span,
    left: name('t'),
    right: name('lastspike'),
  }
  const value: E =
    given.type === 'boolean'
      ? {
          kind: 'logical',
          span,
          operator: 'or',
          operands: [
            name('not_refractory'),
            { kind: 'unary', span, operator: 'not', operand: expression },
          ],
        }
      : {
          kind: 'compare',
          span,
          operators: ['>='],
          operatorSpans: [span],
          operands: [steps(elapsed), steps(expression)],
        }
  const checked = check(value, context)
  return checked && { ...refractory, expression: checked }
}

const isPeriod = ({ expression }: Condition<Located>): boolean =>
  expression.kind === 'name' && expression.name === periodName

/** A variable that the model itself does not declare: a time where it is a float. */
export function parameter(
  name: string,
  type: ValueType,
  span: Span,
  shared?: boolean,
): Equation<Located> {
  const dimension = type === 'float' ? second : dimensionless
  const unit = { span, text: type === 'float' ? 'second' : type, type, dimension }
  const flags = shared ? [{ name: 'shared', span }] : []
  return { kind: 'parameter', name, nameSpan: span, span, text: name, unit, flags }
}
