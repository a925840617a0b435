/** How each function of equations is computed. Brian's numpy target; semantics page 2.4. */
import type { Intrinsic } from '../ir/intrinsic.js'
import type { Draw, LoweredExpression } from '../ir/kernel.js'
import type { Span } from '../ir/source.js'
import type { FunctionName } from '../library/functions.js'
import { highest } from '../library/types.js'
import type { Drawn } from './builder.js'
import {
  arithmetic,
  coerce,
  constantOf,
  intrinsic,
  literal,
  toFloat,
  toInteger,
} from './arithmetic.js'

type E = LoweredExpression

/** What a function needs of the kernel that it stands in. */
export interface Drawing {
  draw(distribution: Draw['distribution'], span: Span, drawn?: Drawn): E
}

type Row = (args: readonly E[], span: Span, kernel: Drawing) => E

const float1 =
  (name: Intrinsic): Row =>
  ([x], span) =>
    intrinsic(name, [toFloat(x)], 'float', span)

/** Of floats; of an integer or a boolean, the same number as an integer. */
const keepsType =
  (name: Intrinsic): Row =>
  ([x], span) => {
    const result = intrinsic(name, [toFloat(toNumber(x))], 'float', span)
    return x.type === 'float' ? result : toInteger(result)
  }

const toNumber = (e: E): E => (e.type === 'boolean' ? toInteger(e) : e)

export const functionRows = {
  sin: float1('sin'),
  cos: float1('cos'),
  tan: float1('tan'),
  sinh: float1('sinh'),
  cosh: float1('cosh'),
  tanh: float1('tanh'),
  arcsin: float1('arcsin'),
  arccos: float1('arccos'),
  arctan: float1('arctan'),
  exp: float1('exp'),
  log: float1('log'),
  log10: float1('log10'),
  expm1: float1('expm1'),
  log1p: float1('log1p'),
  exprel: float1('exprel'),
  sqrt: float1('sqrt'),
  ceil: float1('ceil'),
  floor: float1('floor'),
  abs: keepsType('abs'),
  sign: keepsType('sign'),
  int: ([x]) => toInteger(x),
  clip: ([x, low, high], span) => {
    const type = highest(x.type, low.type, high.type)
    return coerce(clip(toFloat(x), toFloat(low), toFloat(high), span), type)
  },
  timestep: ([t, dt], span) => {
    const shift = arithmetic('*', literal(1e-3, 'float', span), toFloat(dt), span)
    const steps = arithmetic('/', arithmetic('+', toFloat(t), shift, span), toFloat(dt), span)
    return intrinsic('trunc', [steps], 'float', span)
  },
  rand: (_, span, kernel) => kernel.draw('rand', span),
  randn: (_, span, kernel) => kernel.draw('randn', span),
  poisson: ([mean], span, kernel) => kernel.draw('poisson', span, { mean }),
} as const satisfies Record<FunctionName, Row>

/** min(max(x, low), high); an infinite bound bounds nothing. */
function clip(x: E, low: E, high: E, span: Span): E {
  const isNumber = (e: E, value: number) => constantOf(e) === value
  const above = isNumber(low, -Infinity) ? x : intrinsic('max', [x, low], 'float', span)
  return isNumber(high, Infinity) ? above : intrinsic('min', [above, high], 'float', span)
}
