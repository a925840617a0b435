/**
 * Rational functions of names and functions, cancelled as sympy's `cancel` does it. They are computed
 * exactly, so whatever way leads to one, its canonical form is the same.
 */
import { inverse, power, product, sum } from './evaluate.js'
import { type Form, minusOne, ratio } from './form.js'
import { decompose } from './order.js'
import {
  collect,
  content,
  divided,
  gcd,
  leading,
  minus,
  nothing,
  plus,
  type Polynomial,
  times,
  unit,
  unknown,
  whole,
} from './polynomial.js'

export interface Fraction {
  readonly above: Polynomial
  readonly below: Polynomial
}

/** Computing would take too long, or there are numbers that are not exact. */
export class Unfit extends Error {}

const mostTerms = 120

/** The unknowns of the fractions of one computation. */
export class Fractions {
  readonly #unknowns: Form[] = []
  readonly #numbers = new Map<string, number>()
  readonly zero: Fraction = { above: nothing, below: unit }
  readonly one: Fraction = { above: unit, below: unit }

  /** Floats count as unknowns where they are `loose`, and are refused elsewhere. */
  of(e: Form, loose = false): Fraction {
    const again = (part: Form) => this.of(part, loose)
    if (e.kind === 'sum') return e.parts.map(again).reduce((a, b) => this.plus(a, b))
    if (e.kind === 'product') return e.parts.map(again).reduce((a, b) => this.times(a, b))
    if (e.kind === 'rational') return { above: whole(BigInt(e.p)), below: whole(BigInt(e.q)) }
    if (e.kind === 'float' && !loose) throw new Unfit('a float')
    const { base, exponent } = decompose(e)
    const turned = base.kind === 'sum' || base.kind === 'product'
    const one = turned ? again(base) : { above: this.#unknown(base), below: unit }
    let result = this.one
    for (let k = 0; k < Math.abs(exponent); k++) result = this.times(result, one)
    return exponent < 0 ? this.inverse(result) : result
  }

  #unknown(e: Form): Polynomial {
    let number = this.#numbers.get(e.key)
    if (number === undefined) {
      number = this.#unknowns.push(e) - 1
      this.#numbers.set(e.key, number)
    }
    return unknown(number)
  }

  plus(a: Fraction, b: Fraction): Fraction {
    const cross = plus(times(a.above, b.below), times(b.above, a.below))
    return cancelled(cross, times(a.below, b.below))
  }

  minus(a: Fraction, b: Fraction): Fraction {
    const cross = minus(times(a.above, b.below), times(b.above, a.below))
    return cancelled(cross, times(a.below, b.below))
  }

  times(a: Fraction, b: Fraction): Fraction {
    return cancelled(times(a.above, b.above), times(a.below, b.below))
  }

  inverse({ above, below }: Fraction): Fraction {
    if (above.size === 0) throw new Unfit('a division by zero')
    return cancelled(below, above)
  }

  /** Above and below as sums of products: how sympy solves linear equations. */
  asQuotient({ above, below }: Fraction): Form {
    const single = below.size === 1 && leading(below).powers.length > 0
    const scale = single ? ratio(1, Number(leading(below).factor)) : ratio(1, 1)
    return product(product(scale, this.#sum(above)), inverse(product(scale, this.#sum(below))))
  }

  /** With what all terms have in common as factors: `factor_terms` of it. */
  asFactors({ above, below }: Fraction): Form {
    if (above.size === 0) return ratio(0, 1)
    const sign = this.#leadsNegative(below) ? whole(-1n) : unit
    const [top, bottom] = [above, below].map((p) => this.#factors(times(sign, p)))
    return product(...top, ...bottom.map((e) => power(e, minusOne)))
  }

  /** Whether the highest term, the unknowns in alphabetical order, has a minus; sympy turns it then. */
  #leadsNegative(p: Polynomial): boolean {
    const order = [...this.#unknowns.keys()].sort((a, b) =>
      this.#unknowns[a].key < this.#unknowns[b].key ? -1 : 1,
    )
    const sorted = [...p.values()].map(({ factor, powers }) => ({
      factor,
      powers: order.map((k) => powers[k] ?? 0),
    }))
    return leading(collect(sorted)).factor < 0n
  }

  #factors(p: Polynomial): readonly Form[] {
    const outer = content(p)
    const inner = divided(p, outer) ?? unit
    const turned = [...inner.values()].every(({ factor }) => factor < 0n)
    const sign = whole(turned ? -1n : 1n)
    const { factor, powers } = leading(times(sign, outer))
    const parts = powers.map((exponent, k) => power(this.#unknowns[k], ratio(exponent, 1)))
    return [ratio(Number(factor), 1), ...parts, this.#sum(times(sign, inner))]
  }

  #sum(p: Polynomial): Form {
    return sum(
      ...[...p.values()].map(({ factor, powers }) =>
        product(
          ratio(Number(factor), 1),
          ...powers.map((exponent, k) => power(this.#unknowns[k], ratio(exponent, 1))),
        ),
      ),
    )
  }
}

function cancelled(above: Polynomial, below: Polynomial): Fraction {
  if (above.size === 0) return { above, below: unit }
  if (above.size + below.size > mostTerms) throw new Unfit('too many terms')
  const common = gcd(above, below)
  const sign = leading(divided(below, common) ?? below).factor < 0n ? whole(-1n) : unit
  const reduced = (p: Polynomial) => times(sign, divided(p, common) ?? p)
  return { above: reduced(above), below: reduced(below) }
}
