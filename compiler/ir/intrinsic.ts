/**
 * The machine operations of kernels that are not operators: a call in a lowered expression
 * names one of these. Each back end answers with a table that `satisfies Record<Intrinsic, ...>`.
 *
 * How the operators of lowered expressions read: both operands of `+ - *` and of a comparison
 * have one type; on integers the result is exact (5-lower proves that it fits) unless `wrap`
 * stands around it; `/` takes floats; `//` and `%` take integers, the left not negative, the
 * right positive; `and`, `or`, `not` take booleans and may skip an operand, since nothing in a
 * kernel expression has an effect; `**` does not occur.
 */
import type { ValueType } from './expression.js'

interface Signature {
  /** the types of the arguments, or any number of floats */
  readonly takes: readonly ValueType[] | 'floats'
  readonly gives: ValueType
}

const function1 = { takes: ['float'], gives: 'float' } as const
const function2 = { takes: ['float', 'float'], gives: 'float' } as const

export const intrinsics = {
  exp: function1,
  log: function1,
  log10: function1,
  expm1: function1,
  log1p: function1,
  exprel: function1,
  /** the mean of exp between two exponents */
  expMean: function2,
  /** row, column, size, then the matrix: an entry of its exponential */
  expmEntry: { takes: 'floats', gives: 'float' },
  /** t, dt, steps: the latest time since which so many steps have gone by */
  latestBefore: { takes: ['float', 'float', 'float'], gives: 'float' },
  /** whether the first is near enough to the second, which is exact; NaN is not */
  agree: { takes: ['float', 'float'], gives: 'boolean' },
  sin: function1,
  cos: function1,
  tan: function1,
  sinh: function1,
  cosh: function1,
  tanh: function1,
  arcsin: function1,
  arccos: function1,
  arctan: function1,
  sqrt: function1,
  abs: function1,
  ceil: function1,
  floor: function1,
  /** towards zero, a float */
  trunc: function1,
  /** -1, 0 or 1; zero for both zeros, NaN for NaN */
  sign: function1,
  min: function2,
  max: function2,
  pow: function2,
  /** Python's `//` on floats; x // 0 is infinite or NaN */
  floorDivide: function2,
  /** Python's `%` on floats: the sign of the divisor */
  floorModulo: function2,
  /** Python's `//` on int32; x // 0 is 0, as in numpy */
  floorDivideInteger: { takes: ['integer', 'integer'], gives: 'integer' },
  /** Python's `%` on int32; x % 0 is 0, as in numpy */
  floorModuloInteger: { takes: ['integer', 'integer'], gives: 'integer' },
  /** around `*`, a sign, or a chain of `+ -` on integers: modulo 2**32, as int32 in numpy */
  wrap: { takes: ['integer'], gives: 'integer' },
  /** towards zero, then modulo 2**32; NaN and infinities give 0 */
  toInteger: { takes: ['float'], gives: 'integer' },
  toFloat: { takes: ['integer'], gives: 'float' },
} as const satisfies Record<string, Signature>

export type Intrinsic = keyof typeof intrinsics

/** The callee of a call of an object of the script, whose name no intrinsic can have. */
const mark = 'script:'
export const scriptCallee = (name: string): string => mark + name

/** The object that a lowered call names, or nothing where it names an intrinsic. */
export const scriptFunction = (callee: string): string | undefined =>
  callee.startsWith(mark) ? callee.slice(mark.length) : undefined
