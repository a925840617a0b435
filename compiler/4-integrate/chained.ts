/**
 * Linear equations that drive each other one way, solved as Brian does it: A*x + (A*b - b), where A is
 * exp(M*dt), each entry cancelled and its common factors taken out, and M*b = the constants.
 * An entry is a sum over the ways from one variable to the other, of the factors on the way and the
 * divided differences of exp(rate*dt) at the rates on it.
 */
import { inverse, negative, power, product, sum } from '../algebra/canonical/evaluate.js'
import { expand } from '../algebra/canonical/expand.js'
import { formOf } from '../algebra/canonical/expression.js'
import {
  coefficient,
  constant,
  type Form,
  isNegative,
  isNothing,
  members,
  one,
  ratio,
} from '../algebra/canonical/form.js'
import { type Fraction, Fractions, Unfit } from '../algebra/canonical/rational.js'
import { isZero } from '../algebra/simplify.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { LinearSystem } from './coupled.js'
import { between } from './matrix.js'
import { activity } from './refractoriness.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

export interface Chained {
  /** the new value */
  readonly value: Form
  /** what multiplies the old value of another variable, where it divides by a difference of rates */
  readonly delicate: ReadonlyMap<number, Form>
}

/** The new value of the variable k; nothing where variables that act on it turn in a circle. */
export function chained(system: LinearSystem, k: number): Chained | undefined {
  const { matrix } = system
  const all = [...matrix.keys()].filter((j) => between(matrix, j, k).length > 0)
  if (all.some((j) => isZero(matrix[j][j]) || between(matrix, j, j).length > 1)) return undefined
  try {
    return new Chain(system).solve(k, all)
  } catch (problem) {
    if (problem instanceof Unfit) return undefined
    throw problem
  }
}

/** What multiplies exp(rate*dt), by the first variable that has the rate. */
type Modes = ReadonlyMap<number, Fraction>

class Chain {
  readonly #fractions = new Fractions()
  readonly #dt: Form
  readonly #rates: readonly (readonly (Fraction | undefined)[])[]
  readonly #fixed = new Map<number, Fraction>()

  constructor(readonly system: LinearSystem) {
    this.#dt = formOf(dtAt(system.equations[0].span))
    this.#rates = system.matrix.map((row, k) =>
      // what Brian makes of floats in the rates depends on how sympy rounds them on its way
      row.map((e, j) =>
        isZero(e) ? undefined : this.#fractions.of(this.#whenActive(e, k), j !== k),
      ),
    )
  }

  /** Part of the equation of k. */
  #whenActive(e: E, k: number): Form {
    const form = this.system.pausing[k] ? product(formOf(e), formOf(activity(e.span))) : formOf(e)
    return expand(form)
  }

  solve(k: number, all: readonly number[]): Chained {
    const delicate = new Map<number, Form>()
    const terms = all.flatMap((j) => {
      const modes = this.#ways(k, j)
      const entry = this.#entry(modes)
      if (modes.size > 1) delicate.set(j, entry)
      const fixed = this.#fractions.asQuotient(this.#fixedPoint(j))
      const old = formOf(this.system.equations[j].x)
      return [product(entry, old), isNothing(fixed) ? fixed : product(entry, fixed)]
    })
    const fixed = this.#fractions.asQuotient(this.#fixedPoint(k))
    return { value: sum(...terms, negative(fixed)), delicate }
  }

  /** What stands still: M*b = the constants. */
  #fixedPoint(k: number): Fraction {
    const known = this.#fixed.get(k)
    if (known) return known
    const fractions = this.#fractions
    const { constants } = this.system
    let rest = fractions.of(this.#whenActive(constants[k], k), true)
    for (const [j, factor] of this.#rates[k].entries()) {
      if (j === k || factor === undefined) continue
      rest = fractions.minus(rest, fractions.times(factor, this.#fixedPoint(j)))
    }
    const result = fractions.times(rest, fractions.inverse(this.#rate(k)))
    this.#fixed.set(k, result)
    return result
  }

  #rate(k: number): Fraction {
    return this.#rates[k][k] ?? this.#fractions.zero
  }

  /** All ways from j to k. */
  #ways(k: number, j: number): Modes {
    const fractions = this.#fractions
    let total: Modes = new Map()
    const walk = (at: number, nodes: readonly number[], factor: Fraction): void => {
      const passed = [...nodes, this.#firstWithRateOf(at)]
      if (at === k) total = this.#added(total, this.#difference(passed), factor)
      for (const next of this.#rates.keys()) {
        const step = this.#rates[next][at]
        const leads = next !== at && between(this.system.matrix, next, k).length > 0
        if (step !== undefined && leads) walk(next, passed, fractions.times(factor, step))
      }
    }
    walk(j, [], fractions.one)
    return total
  }

  #firstWithRateOf(k: number): number {
    const same = (j: number) => {
      const rate = this.#rates[j][j]
      return rate && this.#fractions.minus(rate, this.#rate(k)).above.size === 0
    }
    return [...this.#rates.keys()].find(same) ?? k
  }

  #added(a: Modes, b: Modes, factor: Fraction): Modes {
    const result = new Map(a)
    for (const [rate, value] of b) {
      const more = this.#fractions.times(value, factor)
      const total = this.#fractions.plus(result.get(rate) ?? this.#fractions.zero, more)
      if (total.above.size === 0) result.delete(rate)
      else result.set(rate, total)
    }
    return result
  }

  /** The divided difference of exp(rate*dt) at these rates. */
  #difference(nodes: readonly number[]): Modes {
    const fractions = this.#fractions
    const sorted = [...nodes].sort((a, b) => a - b)
    const [first, last] = [sorted[0], sorted[sorted.length - 1]]
    if (first === last) {
      let factor = fractions.one
      for (let m = 1; m < nodes.length; m++) {
        factor = fractions.times(factor, fractions.of(product(this.#dt, ratio(1, m))))
      }
      return new Map([[first, factor]])
    }
    const scale = fractions.inverse(fractions.minus(this.#rate(last), this.#rate(first)))
    const upper = this.#added(new Map(), this.#difference(sorted.slice(1)), scale)
    const minusScale = fractions.minus(fractions.zero, scale)
    return this.#added(upper, this.#difference(sorted.slice(0, -1)), minusScale)
  }

  /** Over one denominator, with factors in front. */
  #entry(modes: Modes): Form {
    const fractions = this.#fractions
    const parts = [...modes].map(([rate, factor]) => ({ factor, ...this.#growth(rate) }))
    const denominators = new Map(parts.map(({ below }) => [below.key, below]))
    const above = parts.map(({ factor, above, below }) => {
      const others = [...denominators.values()].filter(({ key }) => key !== below.key)
      return fractions.times(factor, fractions.of(product(above, ...others)))
    })
    const below = fractions.of(inverse(product(...denominators.values())))
    const total = above.reduce((a, b) => fractions.plus(a, b), fractions.zero)
    return fractions.asFactors(fractions.times(total, below))
  }

  /** exp(rate*dt): what grows over what decays. */
  #growth(k: number): { above: Form; below: Form } {
    const terms = members(this.#whenActive(this.system.matrix[k][k], k), 'sum')
    const decays = terms.filter((term) => isNegative(coefficient(term).number))
    const grows = terms.filter((term) => !decays.includes(term))
    const exponential = (term: Form) => power(constant('e'), product(term, this.#dt))
    return {
      above: grows.length === 0 ? one : product(...grows.map(exponential)),
      below: inverse(decays.length === 0 ? one : product(...decays.map(exponential))),
    }
  }
}
