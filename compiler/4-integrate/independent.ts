/**
 * The exact solution of each equation on its own, the other variables standing still for a step, as
 * Brian has it: one after the other, in alphabetical order, each with what the earlier ones gave.
 * Deprecated in favour of 'exact'. Semantics page 4.2.
 */
import { negate } from '../algebra/build.js'
import { negative, power, product as times, sum } from '../algebra/canonical/evaluate.js'
import { replace } from '../algebra/canonical/functions.js'
import { formOf } from '../algebra/canonical/expression.js'
import { constant, type Form } from '../algebra/canonical/form.js'
import { isStateful, mentions } from '../algebra/facts.js'
import { product, quotient } from '../algebra/fraction.js'
import { asLinear, type Linear } from '../algebra/linear.js'
import { isZero, simplify } from '../algebra/simplify.js'
import { messages } from './messages.js'
import type { Differential, Method } from './method.js'
import { refuseNoise } from './noise.js'
import { drift, Stages } from './stages.js'
import { dtAt } from './system.js'

export const independent: Method = {
  name: 'independent',
  aliases: [],
  step(system) {
    const refusal = refuseNoise('independent', system)
    if (refusal !== undefined) return { refusal }
    const parts = system.equations.map((equation) => asLinear(equation.f, equation))
    const hard = system.equations.find(
      ({ f }, k) => parts[k] === undefined || mentions(f, 't') || isStateful(f),
    )
    if (hard !== undefined) {
      const { name, span } = hard
      return { refusal: { diagnostic: messages.make('not-solved', { span }, { name }) } }
    }
    const linear = new Map(system.equations.map(({ name }, k) => [name, parts[k]]))
    const [{ span: place }] = system.equations
    const stages = new Stages(system)
    const done = new Map<string, Form>()
    for (const equation of system.equations) {
      const { name } = equation
      const value = replace(solve(equation, linear.get(name)), done)
      done.set(name, stages.form(`new_${name}`, name, equation, value))
    }
    const step = stages.finish(({ name, x }) => done.get(name) ?? formOf(x))
    return { ...step, warning: messages.make('deprecated-method', { span: place }, {}) }
  },
}

/** m + (x - m)*exp(a*dt) with the fixed point m = -b/a. */
function solve(equation: Differential, part: Linear | undefined): Form {
  const { x, span } = equation
  if (part === undefined || isZero(part.coefficient)) return drift(equation)
  const { coefficient: a, constant: b } = part
  const growth = power(constant('e'), formOf(product(a, dtAt(span))))
  if (isZero(b)) return times(formOf(x), growth)
  const fixedPoint = formOf(simplify(negate(quotient(b, a))))
  return sum(fixedPoint, times(sum(formOf(x), negative(fixedPoint)), growth))
}
