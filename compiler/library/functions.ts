/**
 * The functions that equations and statements know, complete. Brian, "Functions"; semantics page
 * 2.4. Facts only: who may call them is decided in 3-resolve, how they compute in the runtime.
 */
import type { Dimension } from '../../runtime/values/dimension.js'
import { dimensionless, powerDimension, second } from '../../runtime/values/dimension.js'
import type { Checked, Expression, ValueType } from '../ir/expression.js'

type E = Expression<Checked>

/** What a derivative is built with; `algebra` provides it. */
export interface Builder {
  number(value: number): E
  add(a: E, b: E): E
  subtract(a: E, b: E): E
  multiply(a: E, b: E): E
  divide(a: E, b: E): E
  negate(a: E): E
  power(a: E, exponent: number): E
  /** `name` is a row of this table */
  call(name: string, ...values: readonly E[]): E
}

/** A dimension, any dimension, or that of an earlier argument (counted from 0). */
export type ArgumentRule = Dimension | 'any' | { readonly sameAs: number }

export interface FunctionRow {
  readonly arguments: readonly ArgumentRule[]
  /** the dimension of the result from that of the first argument */
  readonly dimension: (first: Dimension) => Dimension
  /** `highest`: the highest type among the arguments */
  readonly type: ValueType | 'highest'
  /** a fresh value at each call */
  readonly stateful: boolean
  /** the factor of dx in d f(x): absent where f has several arguments or a jump */
  readonly derivative?: (x: E, build: Builder) => E
}

const plain = () => dimensionless
const same = (d: Dimension) => d

/** A smooth function of a pure number. */
const smooth = (derivative: (x: E, build: Builder) => E): FunctionRow => ({
  arguments: [dimensionless],
  dimension: plain,
  type: 'float',
  stateful: false,
  derivative,
})

const onePlusSquare = (x: E, b: Builder, sign: 1 | -1) =>
  sign === 1 ? b.add(b.number(1), b.power(x, 2)) : b.subtract(b.number(1), b.power(x, 2))

const table = {
  sin: smooth((x, b) => b.call('cos', x)),
  cos: smooth((x, b) => b.negate(b.call('sin', x))),
  tan: smooth((x, b) => onePlusSquare(b.call('tan', x), b, 1)),
  sinh: smooth((x, b) => b.call('cosh', x)),
  cosh: smooth((x, b) => b.call('sinh', x)),
  tanh: smooth((x, b) => onePlusSquare(b.call('tanh', x), b, -1)),
  arcsin: smooth((x, b) => b.divide(b.number(1), b.call('sqrt', onePlusSquare(x, b, -1)))),
  arccos: smooth((x, b) =>
    b.negate(b.divide(b.number(1), b.call('sqrt', onePlusSquare(x, b, -1)))),
  ),
  arctan: smooth((x, b) => b.divide(b.number(1), onePlusSquare(x, b, 1))),
  exp: smooth((x, b) => b.call('exp', x)),
  log: smooth((x, b) => b.divide(b.number(1), x)),
  log10: smooth((x, b) => b.divide(b.number(1), b.multiply(x, b.call('log', b.number(10))))),
  expm1: smooth((x, b) => b.call('exp', x)),
  log1p: smooth((x, b) => b.divide(b.number(1), b.add(b.number(1), x))),
  exprel: smooth((x, b) => b.divide(b.subtract(b.call('exp', x), b.call('exprel', x)), x)),
  sqrt: {
    arguments: ['any'],
    dimension: (d) => powerDimension(d, 0.5),
    type: 'float',
    stateful: false,
    derivative: (x, b) => b.divide(b.number(1), b.multiply(b.number(2), b.call('sqrt', x))),
  },
  abs: {
    arguments: ['any'],
    dimension: same,
    type: 'highest',
    stateful: false,
    derivative: (x, b) => b.call('sign', x),
  },
  ceil: { arguments: ['any'], dimension: same, type: 'float', stateful: false },
  floor: { arguments: ['any'], dimension: same, type: 'float', stateful: false },
  sign: { arguments: ['any'], dimension: plain, type: 'highest', stateful: false },
  int: { arguments: [dimensionless], dimension: plain, type: 'integer', stateful: false },
  clip: {
    arguments: ['any', { sameAs: 0 }, { sameAs: 0 }],
    dimension: same,
    type: 'highest',
    stateful: false,
  },
  timestep: { arguments: [second, second], dimension: plain, type: 'integer', stateful: false },
  rand: { arguments: [], dimension: plain, type: 'float', stateful: true },
  randn: { arguments: [], dimension: plain, type: 'float', stateful: true },
  poisson: { arguments: [dimensionless], dimension: plain, type: 'integer', stateful: true },
} as const satisfies Record<string, FunctionRow>

export type FunctionName = keyof typeof table

export const functions: Readonly<Record<FunctionName, FunctionRow>> = table

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(table, name)

/** What to write for functions that people expect and Brian's equations do not have. */
export const substitutes: ReadonlyMap<string, string> = new Map([
  ['max', 'clip(a, b, inf) is the larger of two plain numbers'],
  ['min', 'clip(a, -inf, b) is the smaller of two plain numbers'],
  ['maximum', 'clip(a, b, inf) is the larger of two plain numbers'],
  ['minimum', 'clip(a, -inf, b) is the smaller of two plain numbers'],
  ['mod', 'write a % b'],
  ['pow', 'write a**b'],
  ['power', 'write a**b'],
  ['where', 'write int(condition)*a + (1 - int(condition))*b'],
  ['heaviside', 'write int(x >= 0)'],
  ['fabs', 'write abs(x)'],
  ['absolute', 'write abs(x)'],
  ['ln', 'write log(x)'],
  ['log2', 'write log(x)/log(2)'],
  ['exp2', 'write 2**x'],
  ['square', 'write x**2'],
  ['cbrt', 'write x**(1.0/3)'],
  ['asin', 'write arcsin(x)'],
  ['acos', 'write arccos(x)'],
  ['atan', 'write arctan(x)'],
  ['round', 'write floor(x + 0.5)'],
  ['float', 'leave it out: values of equations are floats already'],
  ['bool', 'write x != 0'],
  ['random', 'write rand() for a uniform number in [0, 1)'],
  ['normal', 'write randn() for a standard normal number'],
])
