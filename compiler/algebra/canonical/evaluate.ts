/** Sums, products and powers as sympy evaluates them at once, without being asked to simplify. */
import { pow } from '../../../runtime/math/pow.js'
import {
  addNumbers,
  applied,
  coefficient,
  type Form,
  float,
  isE,
  isInteger,
  isNegative,
  isNothing,
  isNumeric,
  isOne,
  members,
  minusOne,
  multiplyNumbers,
  type Numeric,
  one,
  type Power,
  ratio,
  rational,
  rawPower,
  several,
  type Several,
  numberOf,
  zero,
} from './form.js'

/** Numbers are added, equal terms collected. */
export function sum(...terms: readonly Form[]): Form {
  let number: Numeric = zero
  const collected = new Map<string, { rest: Form; number: Numeric }>()
  for (const term of terms.flatMap((e) => members(e, 'sum'))) {
    if (isNumeric(term)) {
      number = addNumbers(number, term)
      continue
    }
    const part = coefficient(term)
    const before = collected.get(part.rest.key)
    const total = before ? addNumbers(before.number, part.number) : part.number
    collected.set(part.rest.key, { rest: part.rest, number: total })
  }
  const parts: Form[] = isNothing(number) ? [] : [number]
  for (const { rest, number: factor } of collected.values()) {
    if (!isNothing(factor)) parts.push(isOne(factor) ? rest : withFactor(factor, rest))
  }
  return parts.length === 0 ? zero : parts.length === 1 ? parts[0] : several('sum', parts)
}

/** Numbers are multiplied, powers of the same base collected, a lone number distributed over a sum. */
export function product(...factors: readonly Form[]): Form {
  const given = factors.filter((e) => !isOne(e))
  if (given.length < 2) return given[0] ?? one
  return (given.length === 2 && scaledSum(given[0], given[1])) || flatten(given)
}

export const negative = (e: Form): Form => product(minusOne, e)
export const inverse = (e: Form): Form => power(e, minusOne)

/** A fraction times a sum is a sum: 2*(x + y) is 2*x + 2*y. */
function scaledSum(a: Form, b: Form): Form | undefined {
  const [factor, other] = b.kind === 'rational' ? [b, a] : [a, b]
  if (factor.kind !== 'rational' || isNothing(factor)) return undefined
  const { number, rest } = coefficient(other)
  if (rest.kind !== 'sum') return undefined
  if (isOne(number)) return distribute(factor, rest)
  const scale = multiplyNumbers(factor, number)
  return isOne(scale) ? rest : several('product', [scale, rest])
}

const distribute = (factor: Numeric, e: Several): Form =>
  sum(...e.parts.map((part) => product(factor, part)))

function withFactor(factor: Numeric, rest: Form): Form {
  if (isOne(rest)) return factor
  return several('product', [factor, ...members(rest, 'product')])
}

function flatten(factors: readonly Form[]): Form {
  let number: Numeric = one
  let powers: { base: Form; exponent: Form }[] = []
  const add = (e: Form): void => {
    if (e.kind === 'product') for (const part of e.parts) add(part)
    else if (isNumeric(e)) number = multiplyNumbers(number, e)
    else powers.push(asPower(e))
  }
  for (const factor of factors) add(factor)
  let parts: Form[] = []
  for (let round = 0; round < 2; round++) {
    parts = []
    const changed: { base: Form; exponent: Form }[] = []
    for (const { base, exponent } of gather(powers)) {
      if (isNothing(exponent)) continue
      const value = isOne(exponent) ? base : power(base, exponent)
      parts.push(value)
      changed.push(value.kind === 'power' ? asPower(value) : { base, exponent })
    }
    const bases = new Set(changed.map(({ base }) => base.key))
    if (bases.size === changed.length) break
    powers = changed
  }
  return assemble(number, parts)
}

function assemble(factor: Numeric, parts: readonly Form[]): Form {
  let number = factor
  const others: Form[] = []
  for (const part of parts.flatMap((e) => members(e, 'product'))) {
    if (isNumeric(part)) number = multiplyNumbers(number, part)
    else others.push(part)
  }
  if (isNothing(number)) return number
  if (others.length === 0) return number
  const [first] = others
  if (isOne(number)) return others.length === 1 ? first : several('product', others)
  if (others.length === 1 && first.kind === 'sum') return distribute(number, first)
  return several('product', [number, ...others])
}

/** Exponents of the same base are added where they are multiples of the same term. */
function gather(powers: readonly { base: Form; exponent: Form }[]) {
  const found = new Map<string, { base: Form; rest: Form; numbers: Numeric }>()
  for (const { base, exponent } of powers) {
    const { number, rest } = coefficient(exponent)
    const key = `${base.key} ${rest.key}`
    const before = found.get(key)
    const numbers = before ? addNumbers(before.numbers, number) : number
    found.set(key, { base, rest, numbers })
  }
  return [...found.values()].map(({ base, rest, numbers }) => ({
    base,
    exponent: product(numbers, rest),
  }))
}

export const asPower = (e: Form): { base: Form; exponent: Form } =>
  e.kind === 'power' ? e : { base: e, exponent: one }

export function power(base: Form, exponent: Form): Form {
  if (exponent.kind === 'rational' && isNothing(exponent)) return one
  if (isOne(exponent)) return base
  if (isOne(base)) return one
  if (isNumeric(base)) return powerOfNumber(base, exponent)
  if (base.kind === 'product') return powerOfProduct(base, exponent)
  if (base.kind === 'sum') return powerOfSum(base, exponent)
  if (base.kind === 'power') return powerOfPower(base, exponent) ?? rawPower(base, exponent)
  if (base.kind === 'applied' && base.name === 'abs' && isInteger(exponent)) {
    if (exponent.p % 2 === 0) return power(base.parts[0], exponent)
  }
  return rawPower(base, exponent)
}

function powerOfNumber(base: Numeric, exponent: Form): Form {
  if (!isNumeric(exponent)) return rawPower(base, exponent)
  if (isInteger(exponent)) return wholePower(base, exponent.p)
  if (base.kind === 'rational' && exponent.kind === 'rational') {
    if (base.p < 0 || exponent.q !== 2) return rawPower(base, exponent)
    const [p, q] = [Math.sqrt(base.p), Math.sqrt(base.q)]
    if (Number.isInteger(p) && Number.isInteger(q)) return wholePower(rational(p, q), exponent.p)
    return rawPower(base, exponent)
  }
  return numberOf(base) < 0
    ? rawPower(base, exponent)
    : float(
        numberOf(exponent) === 0.5
          ? Math.sqrt(numberOf(base))
          : pow(numberOf(base), numberOf(exponent)),
      )
}

function wholePower(base: Numeric, exponent: number): Form {
  if (Math.abs(exponent) > 64 || (isNothing(base) && exponent < 0)) {
    return rawPower(base, rational(exponent))
  }
  let result: Numeric = one
  for (let k = 0; k < Math.abs(exponent); k++) result = multiplyNumbers(result, base)
  if (exponent > 0) return result
  return result.kind === 'rational' ? ratio(result.q, result.p) : float(1 / result.value)
}

/** (a*b)**2 is a**2*b**2; roots are taken only of what is known not to be negative. */
function powerOfProduct(base: Several, exponent: Form): Form {
  if (isInteger(exponent)) return product(...base.parts.map((part) => power(part, exponent)))
  if (!isNumeric(exponent)) return rawPower(base, exponent)
  const out: Form[] = []
  const others: Form[] = []
  for (const part of base.parts) (isNonnegative(part) ? out : others).push(part)
  const [first] = others
  if (first && isNegative(first) && others.length > 1 && first.key !== minusOne.key) {
    others[0] = minusOne
    out.push(negative(first))
  }
  if (out.length === 0) return rawPower(base, exponent)
  const inner = others.length === 1 ? others[0] : several('product', others)
  const left = others.length === 0 ? [] : [rawPower(inner, exponent)]
  return product(...out.map((part) => power(part, exponent)), ...left)
}

/** Where a float takes part, the largest factor of a term comes out: (2.0*x + 1)**2 is 4.0*(x + 0.5)**2. */
function powerOfSum(base: Several, exponent: Form): Form {
  const terms = base.parts.map(coefficient)
  const biggest = terms.map(({ number }) => number).reduce(larger)
  const floats = terms.some(({ number }) => number.kind === 'float')
  if (!floats || !isNumeric(exponent) || Math.abs(numberOf(exponent)) === 1) {
    return rawPower(base, exponent)
  }
  const size = numberOf(biggest) < 0 ? multiplyNumbers(minusOne, biggest) : biggest
  if (numberOf(size) === 1) return rawPower(base, exponent)
  const scaled = terms.map(({ number, rest }) =>
    Math.abs(numberOf(number)) === numberOf(size)
      ? product(rational(Math.sign(numberOf(number))), rest)
      : product(divideNumbers(number, size), rest),
  )
  return product(power(size, exponent), power(sum(...scaled), exponent))
}

const larger = (a: Numeric, b: Numeric): Numeric =>
  Math.abs(numberOf(b)) >= Math.abs(numberOf(a)) ? b : a

const divideNumbers = (a: Numeric, b: Numeric): Numeric =>
  a.kind === 'rational' && b.kind === 'rational'
    ? ratio(a.p * b.q, a.q * b.p)
    : float(numberOf(a) / numberOf(b))

function powerOfPower({ base, exponent }: Power, outer: Form): Form | undefined {
  const merged = (inner: Form) => power(inner, product(exponent, outer))
  if (isInteger(outer)) return merged(base)
  const even = isInteger(exponent) && exponent.p % 2 === 0
  if (even && base.kind === 'name') return merged(absolute(base))
  const fraction = isNumeric(exponent) && Math.abs(numberOf(exponent)) < 1
  return fraction || isNonnegative(base) ? merged(base) : undefined
}

const absolute = (e: Form & { kind: 'name' }): Form =>
  e.positive ? e : applied('abs', [e], e.node)

/** Names stand for real numbers; only the times are known to be positive. */
export function isNonnegative(e: Form): boolean {
  if (isNumeric(e)) return numberOf(e) >= 0
  if (e.kind === 'constant') return true
  if (e.kind === 'name') return e.positive
  if (e.kind === 'applied') return e.name === 'abs'
  if (e.kind === 'power') {
    const even = isInteger(e.exponent) && e.exponent.p % 2 === 0
    return even || isE(e.base) || isNonnegative(e.base)
  }
  return e.parts.every(isNonnegative)
}
