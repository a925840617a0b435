/**
 * The exact solution of each equation on its own, the other variables standing still for a step, as
 * Brian has it: one after the other, in alphabetical order, each with what the earlier ones gave.
 * Deprecated in favour of 'exact'. Semantics page 4.2.
 */
import { add, call, multiply, negate, subtract } from '../algebra/build.js'
import { isStateful, mentions } from '../algebra/facts.js'
import { product, quotient } from '../algebra/fraction.js'
import { asLinear, type Linear } from '../algebra/linear.js'
import { isZero, simplify } from '../algebra/simplify.js'
import { substitute } from '../algebra/substitute.js'
import type { Checked, Expression } from '../ir/expression.js'
import { messages } from './messages.js'
import type { Differential, Method } from './method.js'
import { refuseNoise } from './noise.js'
import { drift, Stages } from './stages.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

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
    const done = new Map<string, E>()
    for (const equation of system.equations) {
      const value = simplify(solve(equation, linear.get(equation.name)))
      done.set(equation.name, stages.named(`new_${equation.name}`, substitute(value, done)))
    }
    const step = stages.finish(({ name, x }) => done.get(name) ?? x)
    return { ...step, warning: messages.make('deprecated-method', { span: place }, {}) }
  },
}

function solve(equation: Differential, part: Linear | undefined): E {
  const { x, span } = equation
  if (part === undefined || isZero(part.coefficient)) return drift(equation)
  const { coefficient: a, constant: b } = part
  const growth = call('exp', [product(a, dtAt(span))], span)
  if (isZero(b)) return multiply(x, growth)
  const fixedPoint = simplify(negate(quotient(b, a)))
  return add(subtract(fixedPoint, multiply(fixedPoint, growth)), multiply(x, growth))
}
