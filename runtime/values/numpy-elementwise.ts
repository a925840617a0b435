/** numpy's elementwise functions. Dimension rules: semantics 11.4. */
import { acos, asin, atan, atan2 } from '../math/arc.js'
import { exp, expm1, exprel } from '../math/exp.js'
import { acosh, asinh, atanh, cosh, sinh, tanh } from '../math/hyperbolic.js'
import { log, log10, log1p, log2 } from '../math/log.js'
import { pow } from '../math/pow.js'
import { cos, sin, tan } from '../math/trigonometric.js'
import { resultType, zip } from './broadcast.js'
import { dimensionless, isDimensionless, powerDimension } from './dimension.js'
import {
  isNeutral,
  requireAgreement,
  requireDimensionless,
  requireSameDimension,
} from './dimension-check.js'
import { applied, argument, bareView, pure, scalarOf, withDimension } from './numpy-apply.js'
import { dtypeOf, numeric } from './operand.js'
import { NDArray, type Value } from './value.js'

export const npExp = (x: Value): Value => pure('exp', x, exp)
export const npExpm1 = (x: Value): Value => pure('expm1', x, expm1)
export const npExprel = (x: Value): Value => pure('exprel', x, exprel)
export const npLog = (x: Value): Value => pure('log', x, log)
export const npLog10 = (x: Value): Value => pure('log10', x, log10)
export const npLog2 = (x: Value): Value => pure('log2', x, log2)
export const npLog1p = (x: Value): Value => pure('log1p', x, log1p)
export const npSin = (x: Value): Value => pure('sin', x, sin)
export const npCos = (x: Value): Value => pure('cos', x, cos)
export const npTan = (x: Value): Value => pure('tan', x, tan)
export const npArcsin = (x: Value): Value => pure('arcsin', x, asin)
export const npArccos = (x: Value): Value => pure('arccos', x, acos)
export const npArctan = (x: Value): Value => pure('arctan', x, atan)
export const npSinh = (x: Value): Value => pure('sinh', x, sinh)
export const npCosh = (x: Value): Value => pure('cosh', x, cosh)
export const npTanh = (x: Value): Value => pure('tanh', x, tanh)
export const npArcsinh = (x: Value): Value => pure('arcsinh', x, asinh)
export const npArccosh = (x: Value): Value => pure('arccosh', x, acosh)
export const npArctanh = (x: Value): Value => pure('arctanh', x, atanh)

/** arctan2(y, x) of pure numbers. */
export function npArctan2(y: Value, x: Value): Value {
  requireDimensionless('arctan2', numeric(y))
  requireDimensionless('arctan2', numeric(x))
  return pairwise(y, x, 'arctan2', atan2, true)
}

/** sqrt(x): the dimension's root; NaN below 0. */
export function npSqrt(value: Value): Value {
  const x = argument(value)
  return applied(x, 'float64', Math.sqrt, powerDimension(x.dimension, 0.5))
}

/** abs(x), absolute(x): integers stay integers. */
export function npAbs(value: Value): Value {
  const x = argument(value)
  return applied(x, dtypeOf(x.value), Math.abs, x.dimension)
}

/** sign(x): -1, 0 or 1, without dimension. */
export function npSign(value: Value): Value {
  const x = numeric(value)
  const f = (e: number) => (e > 0 ? 1 : e < 0 ? -1 : e === 0 ? 0 : e)
  return applied(x, dtypeOf(x.value), f, dimensionless)
}

export const npFloor = (value: Value): Value => rounding(value, Math.floor)
export const npCeil = (value: Value): Value => rounding(value, Math.ceil)
export const npTrunc = (value: Value): Value => rounding(value, Math.trunc)
export const npRint = (value: Value): Value => rounding(value, roundHalfEven)

/** round(x, decimals), around: half to even, in numpy's way by scaling with a power of ten. */
export function npRound(value: Value, decimals: Value = 0n): Value {
  const x = argument(bareView(value))
  const dtype = dtypeOf(x.value)
  const digits = Number(decimals)
  if (dtype !== 'float64' && digits >= 0) return applied(x, dtype, (e) => e, x.dimension)
  const factor = pow(10, Math.abs(digits))
  if (digits === 0) return applied(x, dtype, roundHalfEven, x.dimension)
  const f = (e: number) =>
    digits > 0 ? roundHalfEven(e * factor) / factor : roundHalfEven(e / factor) * factor
  return applied(x, dtype, f, x.dimension)
}

/** clip(a, low, high): a bound of None is none. */
export function npClip(a: Value, low: Value, high: Value): Value {
  const x = numeric(a)
  for (const bound of [low, high]) {
    const limit = numeric(bound ?? 0n)
    if (!isNeutral(limit)) requireAgreement('clip', x.dimension, limit.dimension)
  }
  const above = low === null || low === undefined ? a : npMaximum(a, low)
  return high === null || high === undefined ? above : npMinimum(above, high)
}

export const npMaximum = (a: Value, b: Value): Value => pairwise(a, b, 'maximum', Math.max)
export const npMinimum = (a: Value, b: Value): Value => pairwise(a, b, 'minimum', Math.min)

/** square(x): the dimension is squared. */
export function npSquare(value: Value): Value {
  const x = argument(value)
  return applied(x, dtypeOf(x.value), (e) => e * e, powerDimension(x.dimension, 2))
}

export const npIsnan = (value: Value): Value => flags(value, Number.isNaN)
export const npIsfinite = (value: Value): Value => flags(value, Number.isFinite)
export const npIsinf = (value: Value): Value => flags(value, (e) => Math.abs(e) === Infinity)
export const npLogicalNot = (value: Value): Value => flags(value, (e) => e === 0)

export function npLogicalAnd(a: Value, b: Value): Value {
  return logical(a, b, (x, y) => (x !== 0 && y !== 0 ? 1 : 0))
}

export function npLogicalOr(a: Value, b: Value): Value {
  return logical(a, b, (x, y) => (x !== 0 || y !== 0 ? 1 : 0))
}

/** Nearest integer, the even one of two. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  if (!(rest >= 0) || rest === 0) return x
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0)
  const result = up ? floor + 1 : floor
  return result === 0 && x < 0 ? -0 : result
}

function rounding(value: Value, f: (x: number) => number): Value {
  const x = argument(value)
  return applied(x, 'float64', f, x.dimension)
}

function flags(value: Value, f: (x: number) => boolean): Value {
  return applied(numeric(value), 'bool', (e) => (f(e) ? 1 : 0), dimensionless)
}

type Number2 = (x: number, y: number) => number

function logical(a: Value, b: Value, f: Number2): Value {
  const [x, y] = [numeric(a), numeric(b)]
  if (x.value instanceof NDArray || y.value instanceof NDArray) {
    return zip(x.value, y.value, 'bool', f)
  }
  return f(Number(x.value), Number(y.value)) !== 0
}

/** Both of one dimension, which the result keeps. */
function pairwise(a: Value, b: Value, name: string, f: Number2, float = false): Value {
  const [x, y] = [numeric(a), numeric(b)]
  requireSameDimension('calculate', name, x, y)
  const dimension = isDimensionless(x.dimension) ? y.dimension : x.dimension
  const dtype = float ? 'float64' : resultType(x.value, y.value)
  if (x.value instanceof NDArray || y.value instanceof NDArray) {
    return withDimension(zip(x.value, y.value, dtype, f), dimension)
  }
  return withDimension(scalarOf(f(Number(x.value), Number(y.value)), dtype), dimension)
}
