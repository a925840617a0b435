/** Explicit Runge-Kutta methods. Brian, "Numerical integration"; semantics page 4.2. */
import { product, sum } from '../algebra/canonical/evaluate.js'
import { formOf } from '../algebra/canonical/expression.js'
import { type Form, half, one, rational, type Rational, zero } from '../algebra/canonical/form.js'
import type { Span } from '../ir/source.js'
import type { Method, System } from './method.js'
import { refuseNoise } from './noise.js'
import { increment, later, type Place, Stages } from './stages.js'
import { dtAt } from './system.js'

type Increments = ReadonlyMap<string, Form>

/** The midpoint method, of order 2: k = dt*f(x, t), then x + dt*f(x + k/2, t + dt/2). */
export const rk2: Method = {
  name: 'rk2',
  aliases: [],
  step(system) {
    const refusal = refuseNoise('rk2', system)
    if (refusal !== undefined) return { refusal }
    const stages = new Stages(system)
    const k = stages.each('k', '__k', (equation) => increment(equation))
    const middle = placeAfter(system, k, half)
    return stages.finish((equation) =>
      sum(formOf(equation.x), increment(equation, middle(equation.span))),
    )
  },
}

/** The classical method of order 4. */
export const rk4: Method = {
  name: 'rk4',
  aliases: [],
  step(system) {
    const refusal = refuseNoise('rk4', system)
    if (refusal !== undefined) return { refusal }
    const stages = new Stages(system)
    const after = (number: number, k: Increments, part: Rational) => {
      const place = placeAfter(system, k, part)
      return stages.each(`k${number}`, `__k_${number}`, (equation) =>
        increment(equation, place(equation.span)),
      )
    }
    const k1 = stages.each('k1', '__k_1', (equation) => increment(equation))
    const k2 = after(2, k1, half)
    const k3 = after(3, k2, half)
    const k4 = after(4, k3, one)
    return stages.finish(({ name, x }) => {
      const weights = [rational(1, 6), rational(1, 3), rational(1, 3), rational(1, 6)]
      const parts = [k1, k2, k3, k4].map((k, j) => product(weights[j], k.get(name) ?? zero))
      return sum(...parts, formOf(x))
    })
  },
}

/** x + part of k for each variable, at the time t + the same part of dt. */
const placeAfter =
  ({ equations }: System, k: Increments, part: Rational) =>
  (span: Span): Place =>
    new Map([
      ...equations.map(({ name, x }): [string, Form] => [
        name,
        sum(formOf(x), product(part, k.get(name) ?? zero)),
      ]),
      ['t', later(span, product(part, formOf(dtAt(span))))],
    ])
