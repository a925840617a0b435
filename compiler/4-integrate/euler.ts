/** Forward Euler: x + dt*f(x, t). Brian, "Numerical integration"; semantics page 4.2. */
import { add, multiply } from '../algebra/build.js'
import { simplify } from '../algebra/simplify.js'
import type { Method } from './method.js'
import { dtAt } from './system.js'

export const euler: Method = {
  name: 'euler',
  aliases: [],
  step: ({ equations }) => ({
    assignments: equations.map(({ name, text, span, x, f }) => ({
      variable: name,
      text,
      value: simplify(add(x, multiply(dtAt(span), f))),
    })),
  }),
}
