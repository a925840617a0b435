/** What methods that look at the equations in several places have in common. */
import { add, multiply } from '../algebra/build.js'
import { isZero, simplify } from '../algebra/simplify.js'
import { substitute } from '../algebra/substitute.js'
import { second } from '../../runtime/values/dimension.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Intermediate } from '../ir/update.js'
import type { Differential, System } from './method.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

/** Other values of the variables, and perhaps of the time, by name. */
export type Place = ReadonlyMap<string, E>

/** An expression as it is at another place; nothing stands for the current one. */
export const at = (e: E, place: Place | undefined): E =>
  place === undefined ? e : simplify(substitute(e, place))

/** dt*f at a place. */
export const increment = ({ f, span }: Differential, place?: Place): E =>
  isZero(f) ? f : multiply(dtAt(span), at(f, place))

/** x + dt*f: the step of Euler. */
export const drift = (equation: Differential): E =>
  isZero(equation.f) ? equation.x : add(equation.x, increment(equation))

/** The time after a part of the step: t + dt/2. */
export const later = (span: Span, part: E): E => add(timeAt(span), part)

export const timeAt = (span: Span): E => ({
  kind: 'name',
  name: 't',
  span,
  symbol: { kind: 'builtin', name: 't' },
  type: 'float',
  dimension: second,
})

/** Collects intermediate values, one for each equation at a time. */
export class Stages {
  readonly intermediates: Intermediate[]

  constructor(
    readonly system: System,
    first: readonly Intermediate[] = [],
  ) {
    this.intermediates = [...first]
  }

  /** A named value, such as `k1_v`. */
  named(hint: string, value: E): E {
    const name = this.system.fresh(hint)
    this.intermediates.push({ name, value })
    const { span, dimension } = value
    return { kind: 'name', name, span, symbol: { kind: 'local', name }, type: 'float', dimension }
  }

  /** One named value for each equation, by the name of its variable. */
  each(hint: string, value: (equation: Differential) => E): ReadonlyMap<string, E> {
    return new Map(
      this.system.equations.map((equation) => [
        equation.name,
        this.named(`${hint}_${equation.name}`, simplify(value(equation))),
      ]),
    )
  }

  /** The result: the new value of each variable. */
  finish(value: (equation: Differential) => E) {
    const assignments = this.system.equations.map((equation) => ({
      variable: equation.name,
      text: equation.text,
      value: simplify(value(equation)),
    }))
    return { intermediates: this.intermediates, assignments }
  }
}
