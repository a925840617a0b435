/**
 * Exponential Euler: each equation is linear in its own variable, x' = a*x + b, and solved as if
 * a and b stood still for a step; x inside functions is part of them. Brian, "Numerical
 * integration"; semantics pages 4.2 and 4.4. A power of x, which Brian drops, is refused.
 */
import { inverse, negative, power, product, sum } from '../algebra/canonical/evaluate.js'
import { expand, separate } from '../algebra/canonical/expand.js'
import { formOf } from '../algebra/canonical/expression.js'
import { constant, isNothing } from '../algebra/canonical/form.js'
import { asConditionallyLinear } from '../algebra/linear.js'
import { messages } from './messages.js'
import type { Method } from './method.js'
import { refuseNoise } from './noise.js'
import { drift, Stages } from './stages.js'
import { dtAt } from './system.js'

export const exponentialEuler: Method = {
  name: 'exponential_euler',
  aliases: [],
  step(system) {
    const refusal = refuseNoise('exponential_euler', system)
    if (refusal !== undefined) return { refusal }
    const parts = system.equations.map((equation) => asConditionallyLinear(equation.f, equation))
    const nonlinear = system.equations.find((_, k) => parts[k] === undefined)
    if (nonlinear !== undefined) {
      const { name, span } = nonlinear
      const diagnostic = messages.make('not-conditionally-linear', { span }, { name })
      return { refusal: { diagnostic } }
    }
    const stages = new Stages(system)
    return stages.finish((equation) => {
      const { name, x, span } = equation
      const part = separate(expand(formOf(equation.f)), name, true)
      if (part === undefined || isNothing(part.factor)) return drift(equation)
      const { factor: a, rest: b } = part
      const growth = power(constant('e'), product(a, formOf(dtAt(span))))
      if (isNothing(b)) return product(formOf(x), growth)
      const shift = stages.form(`shift_${name}`, `_BA_${name}`, equation, product(b, inverse(a)))
      return sum(product(sum(formOf(x), shift), growth), negative(shift))
    })
  },
}
