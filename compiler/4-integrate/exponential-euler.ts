/**
 * Exponential Euler: each equation is linear in its own variable, x' = a*x + b, and solved as if
 * a and b stood still for a step; x inside functions is part of them. Brian, "Numerical
 * integration"; semantics pages 4.2 and 4.4. A power of x, which Brian drops, is refused.
 */
import { add, call, multiply, subtract } from '../algebra/build.js'
import { product, quotient } from '../algebra/fraction.js'
import { asConditionallyLinear } from '../algebra/linear.js'
import { isZero } from '../algebra/simplify.js'
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
    const linear = new Map(system.equations.map(({ name }, k) => [name, parts[k]]))
    const stages = new Stages(system)
    return stages.finish((equation) => {
      const { name, x, span } = equation
      const part = linear.get(name)
      if (part === undefined || isZero(part.coefficient)) return drift(equation)
      const { coefficient: a, constant: b } = part
      if (isZero(b)) return multiply(x, call('exp', [product(a, dtAt(span))], span))
      const rate = stages.named(`rate_${name}`, a)
      const shift = stages.named(`shift_${name}`, quotient(b, rate))
      const growth = call('exp', [multiply(rate, dtAt(span))], span)
      return subtract(multiply(add(x, shift), growth), shift)
    })
  },
}
