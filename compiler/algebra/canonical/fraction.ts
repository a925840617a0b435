/** Quotients of sums over one denominator, as sympy's `cancel` leaves them. */
import { asPower, inverse, power, product, sum } from './evaluate.js'
import {
  coefficient,
  type Form,
  isInteger,
  isNegative,
  isNumeric,
  members,
  rational,
} from './form.js'
import { summands } from './order.js'

/** above/below of expanded sums: (E/tau + I/C)/(-1/tau) is (-C*E - I*tau)/C. */
export function quotient(above: Form, below: Form): Form {
  const scale = common([above, below], (exponents) => Math.max(0, ...exponents.map((n) => -n)))
  const times = (e: Form, factor: Form) =>
    sum(...members(e, 'sum').map((term) => product(term, factor)))
  const whole = [times(above, scale), times(below, scale)]
  const shared = inverse(common(whole, (exponents) => Math.min(...exponents)))
  const [top, bottom] = whole.map((e) => times(e, shared))
  const [first] = summands(bottom)
  const { number } = coefficient(first)
  const single = bottom.kind !== 'sum' && !isNumeric(bottom)
  const factor = inverse(single ? number : rational(isNegative(number) ? -1 : 1))
  return product(times(top, factor), inverse(times(bottom, factor)))
}

/** The product of all bases, each to a power that is chosen from its powers in all terms. */
function common(sums: readonly Form[], choose: (exponents: readonly number[]) => number): Form {
  const terms = sums.flatMap((e) => members(e, 'sum'))
  const bases = new Map<string, Form>()
  const powers = terms.map((term) => {
    const found = new Map<string, number>()
    for (const factor of members(term, 'product')) {
      const { base, exponent } = asPower(factor)
      if (isNumeric(factor) || !isInteger(exponent)) continue
      bases.set(base.key, base)
      found.set(base.key, exponent.p)
    }
    return found
  })
  const chosen = [...bases.values()].map((base) =>
    power(base, rational(choose(powers.map((found) => found.get(base.key) ?? 0)))),
  )
  return product(...chosen)
}
