/** Values that a function takes from the function around it: `def make(k): def f(x): return k*x`. */
import { Quantity, type Value as Data } from '../../../runtime/values/value.js'
import type { Expression, Located } from '../../ir/expression.js'
import type { Span } from '../../ir/source.js'
import type { Scope } from '../scope.js'
import type { Value } from '../value.js'

type E = Expression<Located>

/** The value that a name has in the functions around a scope's code; nothing for the module's. */
export function capturedValue(scope: Scope, name: string): Value | undefined {
  for (let around = scope; around.parent; around = around.parent) {
    const binding = around.get(name)
    if (binding) return binding.value
  }
  return undefined
}

/** In the order of a dimension. */
const baseUnits = ['metre', 'kilogram', 'second', 'amp', 'kelvin', 'mole', 'candela'] as const

/** The number as equations write it: 20*ms is 0.02*second. Nothing for what is no number. */
export function literalOf(data: Data, span: Span): E | undefined {
  if (typeof data === 'boolean') return { kind: 'boolean', value: data, span }
  if (typeof data === 'bigint') return numberOf(Number(data), true, span)
  if (typeof data === 'number') return numberOf(data, false, span)
  if (!(data instanceof Quantity) || typeof data.value !== 'number') return undefined
  const value = numberOf(data.value, false, span)
  return value && data.dimension.reduce((e, power, k) => withUnit(e, baseUnits[k], power), value)
}

function numberOf(value: number, integer: boolean, span: Span): E | undefined {
  if (Number.isNaN(value)) return undefined
  const size = Math.abs(value)
  const number: E =
    size === Infinity
      ? { kind: 'name', name: 'inf', span }
      : { kind: 'number', value: size, integer, text: String(size), span }
  const negative = value < 0 || Object.is(value, -0)
  return negative ? { kind: 'unary', operator: '-', operand: number, span } : number
}

function withUnit(e: E, unit: string, power: number): E {
  if (power === 0) return e
  const { span } = e
  const exponent = numberOf(power, false, span) as E
  const base: E = { kind: 'name', name: unit, span }
  const right: E =
    power === 1
      ? base
      : { kind: 'binary', operator: '**', operatorSpan: span, left: base, right: exponent, span }
  return { kind: 'binary', operator: '*', operatorSpan: span, left: e, right, span }
}
