/** More of numpy's elementwise functions, with Brian's dimension rules. Semantics 11.4. */
import { productError, sumError } from '../math/bits.js'
import { cbrt } from '../math/cbrt.js'
import { exp } from '../math/exp.js'
import { log1p } from '../math/log.js'
import { pow } from '../math/pow.js'
import { sin } from '../math/trigonometric.js'
import { negative as minus, positive as plus } from './arithmetic.js'
import { zip } from './broadcast.js'
import { equal } from './comparison.js'
import { dimensionless, powerDimension } from './dimension.js'
import { requireDimensionless } from './dimension-check.js'
import { applied, argument, asArray, pure, scalarOf, withDimension } from './numpy-apply.js'
import { npArray, npAsanyarray } from './numpy-dtype.js'
import { type Operand, numeric, promote, dtypeOf, sameShape } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, type Value } from './value.js'

type Optional = Value | undefined
type Number2 = (x: number, y: number) => number

export const npExp2 = (x: Value): Value => pure('exp2', x, (e) => pow(2, e))
export const npSinc = (x: Value): Value =>
  bare(x, (e) => {
    const y = Math.PI * (e === 0 ? 1e-20 : e)
    return sin(y) / y
  })

/** Functions that Brian does not know: they take quantities and drop the unit. */
export const npCbrt = (x: Value): Value => bare(x, cbrt)
export const npFabs = (x: Value): Value => bare(x, Math.abs)
export const npDeg2rad = (x: Value): Value => bare(x, (e) => e * (Math.PI / 180))
export const npRad2deg = (x: Value): Value => bare(x, (e) => e * (180 / Math.PI))

function bare(value: Value, f: (x: number) => number): Value {
  return applied(argument(value), 'float64', f, dimensionless)
}

/** negative(x), positive(x) */
export const npNegative = (x: Value): Value => minus(npAsanyarray(x))
export const npPositive = (x: Value): Value => plus(npArray(x))

/** reciprocal(x): 1/x; of integers rounded towards 0. */
export function npReciprocal(value: Value): Value {
  const x = argument(value)
  const dtype = dtypeOf(x.value)
  const f = dtype === 'float64' ? (e: number) => 1 / e : (e: number) => Math.trunc(1 / e)
  return applied(x, dtype, f, powerDimension(x.dimension, -1))
}

/** fix(x): towards 0. */
export function npFix(value: Value): Value {
  const x = argument(value)
  return applied(x, 'float64', Math.trunc, x.dimension)
}

/** fmod(a, b): the sign of a. */
export const npFmod = (a: Value, b: Value): Value => keeping(a, b, (x, y) => (x % y) + 0 * x)

/** hypot(a, b) of pure numbers, without overflow. */
export function npHypot(a: Value, b: Value): Value {
  for (const x of [a, b]) requireDimensionless('hypot', numeric(x))
  return plain(a, b, hypot)
}

function hypot(x: number, y: number): number {
  if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return Infinity
  const [large, small] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))]
  if (large === 0 || Number.isNaN(large)) return large
  if (large > 1e150 || small < 1e-150) {
    const ratio = small / large
    return large * Math.sqrt(1 + ratio * ratio)
  }
  const [p, q] = [x * x, y * y]
  const sum = p + q
  const root = Math.sqrt(sum)
  const square = root * root
  // what the squares, their sum and the root have lost
  const lost = productError(x, x, p) + productError(y, y, q) + sumError(p, q, sum)
  return root + (sum - square - productError(root, root, square) + lost) / (2 * root)
}

export function npLogaddexp(a: Value, b: Value): Value {
  for (const x of [a, b]) requireDimensionless('logaddexp', numeric(x))
  return plain(a, b, (x, y) =>
    x === y ? x + Math.LN2 : Math.max(x, y) + log1p(exp(-Math.abs(x - y))),
  )
}

/** fmax(a, b), fmin: the number where the other is NaN; without unit, as in Brian. */
export const npFmax = (a: Value, b: Value): Value =>
  plain(a, b, (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.max(x, y)), false)
export const npFmin = (a: Value, b: Value): Value =>
  plain(a, b, (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.min(x, y)), false)

/** copysign(a, b), without unit as in Brian */
export const npCopysign = (a: Value, b: Value): Value =>
  plain(a, b, (x, y) => (isNegative(y) ? -Math.abs(x) : Math.abs(x)))
export const npSignbit = (x: Value): Value => flags(x, isNegative)

const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0)

/** heaviside(a, b): 0 below 0, b at 0, 1 above. */
export const npHeaviside = (a: Value, b: Value): Value =>
  plain(a, b, (x, y) => (Number.isNaN(x) ? x : x < 0 ? 0 : x > 0 ? 1 : y))

export function npLogicalXor(a: Value, b: Value): Value {
  return logical(a, b, (x, y) => Number((x !== 0) !== (y !== 0)))
}

/** nan_to_num(x, nan, posinf, neginf) */
export function npNanToNum(value: Value, _copy?: Optional, nan?: Optional): Value {
  const x = argument(value)
  requireDimensionless('nan_to_num', x)
  const by = nan === undefined || nan === null ? 0 : Number(nan)
  const limit = Number.MAX_VALUE
  const f = (e: number) =>
    Number.isNaN(e) ? by : Math.abs(e) === Infinity ? Math.sign(e) * limit : e
  return applied(x, dtypeOf(x.value), f, dimensionless)
}

/** isclose(a, b, rtol, atol, equal_nan) of pure numbers, as in Brian. */
export function npIsclose(
  a: Value,
  b: Value,
  rtol?: Optional,
  atol?: Optional,
  equalNaN?: Optional,
): Value {
  for (const x of [a, b]) requireDimensionless('isclose', numeric(x))
  const relative = rtol === undefined || rtol === null ? 1e-5 : Number(rtol)
  const absolute = atol === undefined || atol === null ? 1e-8 : Number(atol)
  const close: Number2 = (x, y) => {
    if (Number.isNaN(x) && Number.isNaN(y)) return Number(equalNaN === true)
    if (!Number.isFinite(x) || !Number.isFinite(y)) return Number(x === y)
    return Number(Math.abs(x - y) <= absolute + relative * Math.abs(y))
  }
  return logical(a, b, close)
}

export function npAllclose(
  a: Value,
  b: Value,
  rtol?: Optional,
  atol?: Optional,
  equalNaN?: Optional,
): boolean {
  const { data } = asArray(npIsclose(a, b, rtol, atol, equalNaN)).array
  return data.every((x: number) => x !== 0)
}

/** array_equal(a, b): one shape, equal elements. */
export function npArrayEqual(a: Value, b: Value): boolean {
  const [x, y] = [asArray(a).array, asArray(b).array]
  if (!sameShape(x.shape, y.shape)) return false
  const same = equal(x, y)
  return same instanceof NDArray ? same.data.every((e: number) => e !== 0) : same === true
}

/** Whether it is a plain number or text. */
export const npIsscalar = (x: Value): boolean => typeof x !== 'object'

/** real(x), conj(x): of a real number itself. imag(x): zeros. */
export const npReal = (x: Value): Value => npAsanyarray(x)
export function npImag(value: Value): Value {
  const x = argument(value)
  return applied(x, dtypeOf(x.value), () => 0, dimensionless)
}

export const npGcd = (a: Value, b: Value): Value =>
  plain(
    a,
    b,
    (x, y) => {
      let [p, q] = [Math.abs(x), Math.abs(y)]
      while (q !== 0) [p, q] = [q, p % q]
      return p
    },
    false,
  )

function flags(value: Value, f: (x: number) => boolean): Value {
  return applied(argument(value), 'bool', (e) => Number(f(e)), dimensionless)
}

function logical(a: Value, b: Value, f: Number2): Value {
  const [x, y] = [argument(a), argument(b)]
  if (x.value instanceof NDArray || y.value instanceof NDArray) {
    return zip(x.value, y.value, 'bool', f)
  }
  return f(Number(x.value), Number(y.value)) !== 0
}

/** Of the plain numbers of both sides; as floats, or in their common type. */
function plain(a: Value, b: Value, f: Number2, floats = true): Value {
  return combined(argument(a), argument(b), f, floats)
}

function combined(x: Operand, y: Operand, f: Number2, floats: boolean): Value {
  const dtype = floats ? 'float64' : promote(dtypeOf(x.value), dtypeOf(y.value))
  if (x.value instanceof NDArray || y.value instanceof NDArray) {
    return withDimension(zip(x.value, y.value, dtype, f), dimensionless)
  }
  return withDimension(scalarOf(f(Number(x.value), Number(y.value)), dtype), dimensionless)
}

/** Both in one dimension, which the result keeps. */
function keeping(a: Value, b: Value, f: Number2): Value {
  const [x, y] = [argument(a), argument(b)]
  if (!x.dimension.every((d, k) => d === y.dimension[k])) {
    fail('dimension-mismatch', 'fmod: the two sides have different dimensions')
  }
  const bareResult = combined(x, y, f, false)
  const { value } = numeric(bareResult)
  return withDimension(value, x.dimension)
}
