/** Methods of arrays and quantities, most of them numpy's function of the same name. */
import { isDimensionless, sameDimension } from './dimension.js'
import { requireAgreement } from './dimension-check.js'
import { setItem } from './indexing.js'
import { getItem } from './items.js'
import type { Method } from './methods.js'
import { asArray } from './numpy-apply.js'
import { npAstype } from './numpy-dtype.js'
import { npClip, npRound } from './numpy-elementwise.js'
import { npRepeat } from './numpy-join.js'
import { npDot, npTrace } from './numpy-linear.js'
import { npArgsort, npNonzero, npSort, npTake } from './numpy-order.js'
import {
  npAll,
  npAny,
  npArgmax,
  npArgmin,
  npCumprod,
  npCumsum,
  npMax,
  npMean,
  npMin,
  npProd,
  npPtp,
  npStd,
  npSum,
  npVar,
} from './numpy-reduce.js'
import { npSearchsorted } from './numpy-sets.js'
import {
  npDiagonal,
  npFlatten,
  npRavel,
  npReshape,
  npSqueeze,
  npSwapaxes,
  npTranspose,
} from './numpy-shape.js'
import { type Scalar, element, numeric } from './operand.js'
import { ScriptError } from './script-error.js'
import { Slice } from './slice.js'
import { bestUnitOf, npInBestUnit, npInUnit } from './unit-functions.js'
import { NDArray, Quantity, Tuple, type Value, quantity } from './value.js'

export const arrayMethods: Readonly<Record<string, Method<Value>>> = {
  sum: { most: 3, call: (a, axis, dtype, keep) => npSum(a, axis, dtype, keep) },
  mean: { most: 2, call: npMean },
  var: { most: 3, call: npVar },
  std: { most: 3, call: npStd },
  min: { most: 2, call: npMin },
  max: { most: 2, call: npMax },
  ptp: { most: 2, call: npPtp },
  prod: { most: 2, call: npProd },
  any: { most: 2, call: npAny },
  all: { most: 2, call: npAll },
  argmin: { most: 1, call: npArgmin },
  argmax: { most: 1, call: npArgmax },
  cumsum: { most: 1, call: npCumsum },
  cumprod: { most: 1, call: npCumprod },
  round: { most: 1, call: (a, decimals) => npRound(a, decimals ?? 0n) },
  clip: { least: 1, most: 2, call: npClip },
  dot: { least: 1, call: npDot },
  repeat: { least: 1, most: 2, call: npRepeat },
  argsort: { most: 1, call: (a, axis) => npArgsort(a, axis ?? -1n) },
  nonzero: { call: npNonzero },
  searchsorted: { least: 1, most: 2, call: npSearchsorted },
  transpose: {
    most: Infinity,
    call: (a, ...axes) =>
      npTranspose(a, axes.length === 0 ? null : axes.length === 1 ? axes[0] : new Tuple(axes)),
  },
  swapaxes: { least: 2, call: npSwapaxes },
  squeeze: { most: 1, call: npSqueeze },
  diagonal: { most: 1, call: npDiagonal },
  trace: { most: 1, call: npTrace },
  flatten: { most: 1, call: npFlatten },
  ravel: { most: 1, call: npRavel },
  astype: { least: 1, call: npAstype },
  reshape: {
    least: 1,
    most: Infinity,
    call: (a, ...sizes) => npReshape(a, sizes.length === 1 ? sizes[0] : new Tuple(sizes)),
  },
  sort: { most: 1, call: (a, axis) => store(a, npSort(a, axis ?? -1n)) },
  fill: { least: 1, call: (a, x) => store(a, x) },
  copy: { call: (a) => copied(a) },
  view: { call: (a) => a },
  conj: { call: (a) => a },
  take: { least: 1, most: 2, call: npTake },
  tolist: { call: (a) => nested(a) },
  item: { most: 1, call: (a, k) => bareItem(a, k) },
  has_same_dimensions: {
    least: 1,
    call: (a, b) => sameDimension(numeric(a).dimension, numeric(b).dimension),
  },
  get_best_unit: { call: (a) => bestUnitOf(a) },
  in_best_unit: { most: 1, call: npInBestUnit },
  in_unit: { least: 1, most: 2, call: npInUnit },
}

/** a.item(k): a Python number, without its unit. */
function bareItem(a: Value, k: Value | undefined): Value {
  const { array } = asArray(a)
  if (k === undefined && array.data.length !== 1) {
    throw new ScriptError('run/value', 'can only convert an array of size 1 to a Python scalar')
  }
  return getItem(npRavel(array), k ?? 0n)
}

function store(a: Value, value: Value): void {
  const [target, source] = [numeric(a), numeric(value)]
  if (!(target.value instanceof NDArray)) {
    throw new ScriptError('run/type', 'a single number cannot be changed in place')
  }
  if (a instanceof Quantity) {
    requireAgreement('fill', target.dimension, source.dimension)
  }
  const all = new Tuple(target.value.shape.map(() => new Slice(null, null, null)))
  setItem(target.value, all, source.value)
}

function copied(a: Value): Value {
  const { value, dimension } = numeric(a)
  const copy =
    value instanceof NDArray ? new NDArray(value.data.slice(), value.dtype, value.shape) : value
  return quantity(copy as number | NDArray, dimension)
}

/** tolist(): nested lists; of a quantity lists of quantities. */
function nested(a: Value): Value {
  const { value, dimension } = numeric(a)
  const leaf = (x: Scalar): Value =>
    isDimensionless(dimension) ? x : quantity(Number(x), dimension)
  if (!(value instanceof NDArray)) return leaf(value)
  const { shape } = value
  let next = 0
  const level = (axis: number): Value =>
    axis === shape.length
      ? leaf(element(value, next++))
      : Array.from({ length: shape[axis] }, () => level(axis + 1))
  return level(0)
}
