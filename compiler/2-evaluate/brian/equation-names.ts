/** What scripts ask Equations for: their names, whether they define one, whether two are equal. */
import type { CompareOperator } from '../../ir/expression.js'
import type { Evaluator } from '../evaluator.js'
import { knownSequence } from '../sequences.js'
import { call } from '../targets.js'
import { knownData, knownString, residual, taintsOf, type Value } from '../value.js'
import { type EquationText, equationText } from './equation-texts.js'
import { equationsOf } from './equations.js'

const kinds: Readonly<Record<string, readonly EquationText['kind'][]>> = {
  diff_eq_names: ['differential'],
  eq_names: ['differential', 'subexpression'],
  subexpr_names: ['subexpression'],
  parameter_names: ['parameter'],
  names: ['differential', 'subexpression', 'parameter'],
}

/** `eqs.diff_eq_names` and its like: a set; nothing for another attribute. */
export function equationNames(e: Evaluator, object: Value, attribute: string): Value | undefined {
  const parts = equationsOf(object)
  if (!parts || !Object.hasOwn(kinds, attribute)) return undefined
  const wanted = parts.filter(({ kind }) => kinds[attribute].includes(kind))
  const { code } = listed(e, wanted)
  return code && residual(call('pySet', code), { kind: 'set' }, taintsOf())
}

/** Equations are a mapping whose keys are their names, in the order of the text. */
export function asNames(e: Evaluator, value: Value): Value {
  const parts = equationsOf(value)
  return parts ? listed(e, parts) : value
}

const listed = (e: Evaluator, parts: readonly EquationText[]) =>
  knownSequence(
    'list',
    parts.map(({ name }) => knownString(name)),
    e.sequences++,
  )

/** `==` and `!=` of two Equations: the same equations, in whatever order and spacing. */
export function compareEquations(
  operator: CompareOperator,
  left: Value,
  right: Value,
): Value | undefined {
  const [a, b] = [equationsOf(left), equationsOf(right)]
  if (!a || !b || (operator !== '==' && operator !== '!=')) return undefined
  const same = normal(a) === normal(b)
  const data = operator === '==' ? same : !same
  return knownData(data, { kind: 'constant', value: data })
}

const normal = (parts: readonly EquationText[]): string =>
  parts
    .map((part) => equationText(part).text.replace(/\s/g, ''))
    .sort()
    .join('\n')
