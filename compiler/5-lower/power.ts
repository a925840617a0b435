/**
 * Powers. A whole exponent up to 16 becomes a product (the same bits on every engine, and much
 * faster than a general power), 0.5 a square root. Architecture, section 1.5.
 */
import type { LoweredExpression } from '../ir/kernel.js'
import type { Span } from '../ir/source.js'
import { arithmetic, constantOf, intrinsic, literal, toFloat, toInteger } from './arithmetic.js'

type E = LoweredExpression

interface Naming {
  named(value: E): E
  isUniform(value: E): boolean
}

const most = 16

/** base**exponent. An integer to a negative literal is a float reciprocal, as in C++. */
export function power(base: E, exponent: E, span: Span, around: Naming): E {
  const x = base.type === 'boolean' ? toInteger(base) : base
  const value = constantOf(exponent)
  if (value === 0.5) return intrinsic('sqrt', [toFloat(x)], 'float', span)
  if (value !== undefined && Number.isInteger(value) && Math.abs(value) <= most) {
    return wholePower(exponent.type === 'float' ? toFloat(x) : x, value, span, around)
  }
  const result = intrinsic('pow', [toFloat(x), toFloat(exponent)], 'float', span)
  const integers = x.type === 'integer' && exponent.type === 'integer'
  const wide = around.isUniform(x) && around.isUniform(exponent)
  return integers && !wide ? toInteger(result) : result
}

function wholePower(x: E, exponent: number, span: Span, around: Naming): E {
  if (exponent === 0) return literal(1, x.type === 'integer' ? 'integer' : 'float', span)
  if (exponent === 1) return x
  if (exponent < 0) {
    const below = wholePower(toFloat(x), -exponent, span, around)
    return arithmetic('/', literal(1, 'float', span), below, span)
  }
  return product(around.named(x), exponent, span, around)
}

/** x*x, x*x*x, and from the fourth power on by squaring. */
function product(x: E, exponent: number, span: Span, around: Naming): E {
  const times = (a: E, b: E) => arithmetic('*', a, b, span, around.isUniform(x))
  if (exponent === 1) return x
  if (exponent === 2) return times(x, x)
  if (exponent === 3) return times(times(x, x), x)
  const half = around.named(product(x, Math.floor(exponent / 2), span, around))
  const square = times(half, half)
  return exponent % 2 === 0 ? square : times(square, x)
}
