/** Explicit Runge-Kutta methods. Brian, "Numerical integration"; semantics page 4.2. */
import { add, divide, multiply, number } from '../algebra/build.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Method, System } from './method.js'
import { refuseNoise } from './noise.js'
import { increment, later, type Place, Stages } from './stages.js'
import { dtAt } from './system.js'

type E = Expression<Checked>
type Increments = ReadonlyMap<string, E>

/** The midpoint method, of order 2: k = dt*f(x, t), then x + dt*f(x + k/2, t + dt/2). */
export const rk2: Method = {
  name: 'rk2',
  aliases: [],
  step(system) {
    const refusal = refuseNoise('rk2', system)
    if (refusal !== undefined) return { refusal }
    const stages = new Stages(system)
    const k = stages.each('k', (equation) => increment(equation))
    const middle = placeAfter(system, k, halved)
    return stages.finish((equation) => add(equation.x, increment(equation, middle(equation.span))))
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
    const after = (hint: string, k: Increments, part: (e: E) => E) => {
      const place = placeAfter(system, k, part)
      return stages.each(hint, (equation) => increment(equation, place(equation.span)))
    }
    const k1 = stages.each('k1', (equation) => increment(equation))
    const k2 = after('k2', k1, halved)
    const k3 = after('k3', k2, halved)
    const k4 = after('k4', k3, (e) => e)
    return stages.finish(({ name, x, span }) => {
      const twice = (e: E) => multiply(number(2, span), e)
      const [a, b, c, d] = [k1, k2, k3, k4].map((k) => k.get(name) ?? x)
      return add(x, divide([a, twice(b), twice(c), d].reduce(add), number(6, span)))
    })
  },
}

const halved = (e: E): E => divide(e, number(2, e.span))

/** x + part of k for each variable, at the time t + the same part of dt. */
const placeAfter =
  ({ equations }: System, k: Increments, part: (e: E) => E) =>
  (span: Span): Place =>
    new Map([
      ...equations.map(({ name, x }): [string, E] => [name, add(x, part(k.get(name) ?? x))]),
      ['t', later(span, part(dtAt(span)))],
    ])
