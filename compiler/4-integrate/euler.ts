/** Forward Euler: x + dt*f(x, t) + g*dW. Brian, "Numerical integration"; semantics page 4.2. */
import { product, sum } from '../algebra/canonical/evaluate.js'
import { formOf } from '../algebra/canonical/expression.js'
import { steadyCalls } from '../algebra/facts.js'
import type { Method } from './method.js'
import { drawNoise, drawn, refuseMultiplicative } from './noise.js'
import { drift, Stages } from './stages.js'

/** Strong order 1 for additive noise, the only one that it takes. */
export const euler: Method = {
  name: 'euler',
  aliases: [],
  step(system) {
    const refusal = refuseMultiplicative('euler', system)
    if (refusal !== undefined) return { refusal }
    const noises = new Map(system.noises.map((noise) => [noise.name, drawn(noise)]))
    const steady = system.equations.flatMap(({ g }) => [...g.values()].flatMap(steadyCalls))
    const step = new Stages(system, drawNoise(system)).finish((equation) => {
      const kicks = [...equation.g].flatMap(([name, g]) => {
        const dW = noises.get(name)
        return dW === undefined ? [] : [product(formOf(g), formOf(dW))]
      })
      return sum(drift(equation), ...kicks)
    })
    return { ...step, steady }
  },
}
