/**
 * What methods that look at the equations in several places have in common. They compute with
 * canonical forms, as Brian's do with sympy's: the order of operations is theirs, to the last bit.
 */
import { product, sum } from '../algebra/canonical/evaluate.js'
import { replace } from '../algebra/canonical/functions.js'
import { expressionOf, formOf, formOfName } from '../algebra/canonical/expression.js'
import { type Form, isNothing, zero as nothing } from '../algebra/canonical/form.js'
import { zero } from '../algebra/build.js'
import { second } from '../../runtime/values/dimension.js'
import type { Checked, Expression, Name } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Intermediate } from '../ir/update.js'
import type { Differential, System } from './method.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

/** Other values of the variables, and perhaps of the time, by name. */
export type Place = ReadonlyMap<string, Form>

/** An expression as it is at another place; nothing stands for the current one. */
export const at = (e: E, place?: Place): Form =>
  place === undefined ? formOf(e) : replace(formOf(e), place)

/** dt*f at a place. */
export const increment = ({ f, span }: Differential, place?: Place): Form =>
  product(formOf(dtAt(span)), at(f, place))

/** x + dt*f: the step of Euler. */
export const drift = (equation: Differential): Form => sum(formOf(equation.x), increment(equation))

/** The time after a part of the step: t + dt/2. */
export const later = (span: Span, part: Form): Form => sum(formOf(timeAt(span)), part)

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
  named(hint: string, value: E): Name<Checked> {
    const name = this.system.fresh(hint)
    this.intermediates.push({ name, value })
    const { span, dimension } = value
    return { kind: 'name', name, span, symbol: { kind: 'local', name }, type: 'float', dimension }
  }

  /** A named form for an equation, sorted by the name that Brian gives it; numbers need no name. */
  form(hint: string, sorted: string, { span, dimension }: Target, value: Form): Form {
    if (isNothing(value)) return nothing
    const e = expressionOf(value, span)
    return formOfName(this.named(hint, { ...e, dimension }), sorted)
  }

  /** One named value for each equation, by the name of its variable. */
  each(
    hint: string,
    sorted: string,
    value: (equation: Differential) => Form,
  ): ReadonlyMap<string, Form> {
    return new Map(
      this.system.equations.map((equation) => {
        const { name } = equation
        return [name, this.form(`${hint}_${name}`, `${sorted}_${name}`, equation, value(equation))]
      }),
    )
  }

  /** The result: the new value of each variable. */
  finish(value: (equation: Differential) => Form) {
    const assignments = this.system.equations.map((equation) => ({
      variable: equation.name,
      text: equation.text,
      span: equation.place,
      value: written(value(equation), equation),
    }))
    return { intermediates: this.intermediates, assignments }
  }
}

type Target = Pick<Differential, 'span' | 'dimension'>

/** The expression of a form, with the dimension that a lone 0 does not tell. */
export const written = (value: Form, { span, dimension }: Target): E =>
  isNothing(value) ? zero({ type: 'float', dimension, span }) : expressionOf(value, span)
