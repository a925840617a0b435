/** Multiplied out as sympy's `expand` does it: products over sums, powers of sums, exp of sums. */
import { functionOf } from './functions.js'
import { asPower, negative, power, product, sum } from './evaluate.js'
import { coefficient, type Form, isE, isInteger, isNegative, members, minusOne } from './form.js'

/** Powers beyond this are left alone. */
const highest = 12

export function expand(e: Form): Form {
  switch (e.kind) {
    case 'sum':
      return sum(...e.parts.map(expand))
    case 'product':
      return expandProduct(product(...e.parts.map(expand)))
    case 'power':
      return expandPower(expand(e.base), expand(e.exponent))
    case 'applied':
      return functionOf(e.name, e.parts.map(expand), e.node)
    default:
      return e
  }
}

function expandPower(base: Form, exponent: Form): Form {
  if (base.kind === 'sum' && isInteger(exponent) && Math.abs(exponent.p) <= highest) {
    const times = Math.abs(exponent.p)
    const multiplied = new Array<Form>(times).fill(base).reduce(distributed)
    return times === 1 || exponent.p > 0
      ? times === exponent.p
        ? multiplied
        : power(base, exponent)
      : power(multiplied, minusOne)
  }
  if (exponent.kind === 'sum' && (isE(base) || base.kind !== 'sum')) {
    return product(...exponent.parts.map((part) => power(base, part)))
  }
  return power(base, exponent)
}

function expandProduct(e: Form): Form {
  const terms = members(members(e, 'product').reduce(distributed), 'sum')
  return sum(...terms.map(withOneDenominator))
}

/** x/((a + b)*c) becomes x/(a*c + b*c). */
function withOneDenominator(e: Form): Form {
  const parts = members(e, 'product')
  const below = parts.filter(isUnder).map(underOf)
  if (below.length < 2 || !below.some((part) => part.kind === 'sum')) return e
  const above = parts.filter((part) => !isUnder(part))
  return product(...above, power(below.reduce(distributed), minusOne))
}

function isUnder(e: Form): boolean {
  const { exponent } = asPower(e)
  return isNegative(coefficient(exponent).number)
}

function underOf(e: Form): Form {
  const { base, exponent } = asPower(e)
  return power(base, negative(exponent))
}

function distributed(a: Form, b: Form): Form {
  return sum(...members(a, 'sum').flatMap((x) => members(b, 'sum').map((y) => product(x, y))))
}

/**
 * The terms of an expanded sum by the power of a name: what multiplies its first power, and what is
 * free of it. Nothing where it stands in any other way. `still`: inside functions it counts as free.
 */
export function separate(
  e: Form,
  name: string,
  still = false,
): { factor: Form; rest: Form } | undefined {
  const factor: Form[] = []
  const rest: Form[] = []
  for (const term of members(e, 'sum')) {
    if (!mentionsName(term, name)) {
      rest.push(term)
      continue
    }
    const parts = members(term, 'product')
    const others = parts.filter((part) => !(part.kind === 'name' && part.name === name))
    const inside = others.some((part) => mentionsName(part, name))
    if (inside && !still) return undefined
    if (others.length === parts.length - 1) factor.push(product(...others))
    else if (inside) rest.push(term)
    else return undefined
  }
  return { factor: sum(...factor), rest: sum(...rest) }
}

export function mentionsName(e: Form, name: string): boolean {
  if (e.kind === 'name') return e.name === name
  if (e.kind === 'power') return mentionsName(e.base, name) || mentionsName(e.exponent, name)
  return 'parts' in e && e.parts.some((part) => mentionsName(part, name))
}
