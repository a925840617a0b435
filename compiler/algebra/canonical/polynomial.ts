/** Polynomials with whole coefficients in numbered unknowns: just enough to cancel quotients. */

/** A coefficient and the power of each unknown, without zeros at the end. */
export interface Monomial {
  readonly factor: bigint
  readonly powers: readonly number[]
}

/** By the powers, written out; no coefficient is 0. */
export type Polynomial = ReadonlyMap<string, Monomial>

export const nothing: Polynomial = new Map()
export const whole = (n: bigint): Polynomial => collect([{ factor: n, powers: [] }])
export const unit = whole(1n)

/** The unknown of this number to a power. */
export const unknown = (k: number, exponent = 1): Polynomial =>
  collect([{ factor: 1n, powers: [...new Array<number>(k).fill(0), exponent] }])

export function collect(monomials: Iterable<Monomial>): Polynomial {
  const found = new Map<string, Monomial>()
  for (const { factor, powers } of monomials) {
    let length = powers.length
    while (length > 0 && powers[length - 1] === 0) length--
    const trimmed = powers.slice(0, length)
    const key = trimmed.join()
    const total = factor + (found.get(key)?.factor ?? 0n)
    if (total === 0n) found.delete(key)
    else found.set(key, { factor: total, powers: trimmed })
  }
  return found
}

export const plus = (a: Polynomial, b: Polynomial): Polynomial =>
  collect([...a.values(), ...b.values()])

export const times = (a: Polynomial, b: Polynomial): Polynomial =>
  collect([...a.values()].flatMap((x) => [...b.values()].map((y) => multiplied(x, y))))

export const minus = (a: Polynomial, b: Polynomial): Polynomial => plus(a, times(whole(-1n), b))

const multiplied = (x: Monomial, y: Monomial): Monomial => ({
  factor: x.factor * y.factor,
  powers: combined(x.powers, y.powers, (a, b) => a + b),
})

const combined = (
  a: readonly number[],
  b: readonly number[],
  f: (a: number, b: number) => number,
): number[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, k) => f(a[k] ?? 0, b[k] ?? 0))

/** Greater: a higher power of the first unknown that differs. */
function compare(a: Monomial, b: Monomial): number {
  for (let k = 0; k < Math.max(a.powers.length, b.powers.length); k++) {
    const difference = (a.powers[k] ?? 0) - (b.powers[k] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export const leading = (p: Polynomial): Monomial =>
  [...p.values()].reduce((best, next) => (compare(next, best) > 0 ? next : best))

/** a/b, or nothing where it leaves a rest. */
export function divided(a: Polynomial, b: Polynomial): Polynomial | undefined {
  const divisor = leading(b)
  const result: Monomial[] = []
  for (let rest = a; rest.size > 0; ) {
    const { factor, powers } = leading(rest)
    const left = combined(powers, divisor.powers, (x, y) => x - y)
    if (factor % divisor.factor !== 0n || left.some((power) => power < 0)) return undefined
    const part = { factor: factor / divisor.factor, powers: left }
    result.push(part)
    rest = minus(rest, times(collect([part]), b))
  }
  return collect(result)
}

function exactly(a: Polynomial, b: Polynomial): Polynomial {
  const result = divided(a, b)
  if (result === undefined) throw new RangeError('the quotient is a polynomial')
  return result
}

/** The greatest common monomial of all terms, with a positive coefficient. */
export function content(p: Polynomial): Polynomial {
  const [first, ...others] = p.values()
  const least = (a: number, b: number) => Math.min(a, b)
  const { factor, powers } = others.reduce(
    (a, b) => ({
      factor: gcdOfNumbers(a.factor, b.factor),
      powers: combined(a.powers, b.powers, least),
    }),
    first,
  )
  return collect([{ factor: gcdOfNumbers(factor, 0n), powers }])
}

function gcdOfNumbers(a: bigint, b: bigint): bigint {
  if (b !== 0n) return gcdOfNumbers(b, a % b)
  return a < 0n ? -a : a
}

/** The greatest common divisor, up to its sign: remainders of primitive polynomials in one unknown. */
export function gcd(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size === 0) return b
  if (b.size === 0) return a
  const [inA, inB] = [content(a), content(b)]
  if (a.size === 1 || b.size === 1) return shared(inA, inB)
  return times(shared(inA, inB), gcdOfPrimitive(exactly(a, inA), exactly(b, inB)))
}

/** Of two monomials. */
function shared(a: Polynomial, b: Polynomial): Polynomial {
  const [x, y] = [leading(a), leading(b)]
  const powers = combined(x.powers, y.powers, (p, q) => Math.min(p, q))
  return collect([{ factor: gcdOfNumbers(x.factor, y.factor), powers }])
}

function gcdOfPrimitive(a: Polynomial, b: Polynomial): Polynomial {
  if (divided(a, b)) return b
  const k = firstUnknown(a, b)
  if (k < 0) return unit
  const [inA, inB] = [contentIn(a, k), contentIn(b, k)]
  const outer = gcd(inA, inB)
  let [high, low] = [exactly(a, inA), exactly(b, inB)]
  if (degree(high, k) < degree(low, k)) [high, low] = [low, high]
  while (degree(low, k) > 0) {
    const rest = remainder(high, low, k)
    if (rest.size === 0) return times(outer, low)
    high = low
    low = exactly(rest, contentIn(rest, k))
  }
  return outer
}

/** The first unknown that stands in either, or -1. */
function firstUnknown(a: Polynomial, b: Polynomial): number {
  const all = [...a.values(), ...b.values()]
  const places = all.map(({ powers }) => powers.findIndex((power) => power > 0))
  const found = places.filter((place) => place >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

const degree = (p: Polynomial, k: number): number =>
  Math.max(0, ...[...p.values()].map(({ powers }) => powers[k] ?? 0))

/** What multiplies a power of the unknown. */
const coefficientOf = (p: Polynomial, k: number, exponent: number): Polynomial =>
  collect(
    [...p.values()]
      .filter(({ powers }) => (powers[k] ?? 0) === exponent)
      .map(({ factor, powers }) => ({
        factor,
        powers: powers.map((power, j) => (j === k ? 0 : power)),
      })),
  )

function contentIn(p: Polynomial, k: number): Polynomial {
  let result = nothing
  for (let exponent = degree(p, k); exponent >= 0; exponent--) {
    result = gcd(result, coefficientOf(p, k, exponent))
  }
  return result
}

/** Of the division of a multiple of a that leaves no fractions. */
function remainder(a: Polynomial, b: Polynomial, k: number): Polynomial {
  const size = degree(b, k)
  const first = coefficientOf(b, k, size)
  let rest = a
  while (rest.size > 0 && degree(rest, k) >= size) {
    const top = degree(rest, k)
    const scale = times(coefficientOf(rest, k, top), unknown(k, top - size))
    rest = minus(times(first, rest), times(scale, b))
  }
  return rest
}
