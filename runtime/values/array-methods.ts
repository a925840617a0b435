/** Methods of arrays and quantities, most of them numpy's function of the same name. */
import { isDimensionless } from './dimension.js'
import { requireAgreement } from './dimension-check.js'
import { shownInUnit } from './format-quantity.js'
import { setItem } from './indexing.js'
import { getItem } from './items.js'
import type { Method } from './methods.js'
import { npClip, npRound } from './numpy-elementwise.js'
import { npArgsort, npNonzero, npSearchsorted, npSort } from './numpy-order.js'
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
import { npDot, npRavel, npRepeat, npReshape, npTranspose } from './numpy-shape.js'
import { type Scalar, element, numeric } from './operand.js'
import { ScriptError } from './script-error.js'
import { Slice } from './slice.js'
import { NDArray, Quantity, Tuple, type Value, quantity } from './value.js'

export const arrayMethods: Readonly<Record<string, Method<Value>>> = {
  sum: { most: 1, call: npSum },
  mean: { most: 1, call: npMean },
  var: { most: 1, call: npVar },
  std: { most: 1, call: npStd },
  min: { most: 1, call: npMin },
  max: { most: 1, call: npMax },
  ptp: { most: 1, call: npPtp },
  prod: { most: 1, call: npProd },
  any: { most: 1, call: npAny },
  all: { most: 1, call: npAll },
  argmin: { most: 1, call: npArgmin },
  argmax: { most: 1, call: npArgmax },
  cumsum: { most: 1, call: npCumsum },
  cumprod: { most: 1, call: npCumprod },
  round: { most: 1, call: npRound },
  clip: { least: 2, call: npClip },
  dot: { least: 1, call: npDot },
  repeat: { least: 1, call: npRepeat },
  argsort: { call: (a) => npArgsort(a) },
  nonzero: { call: npNonzero },
  searchsorted: { least: 1, call: (a, v) => npSearchsorted(a, v) },
  transpose: { call: npTranspose },
  flatten: { call: npRavel },
  ravel: { call: npRavel },
  reshape: {
    least: 1,
    most: Infinity,
    call: (a, ...sizes) => npReshape(a, sizes.length === 1 ? sizes[0] : new Tuple(sizes)),
  },
  sort: { call: (a) => store(a, npSort(a)) },
  fill: { least: 1, call: (a, x) => store(a, x) },
  copy: { call: (a) => copied(a) },
  take: { least: 1, call: (a, indices) => getItem(copied(a), indices) },
  tolist: { call: (a) => nested(a) },
  item: { most: 1, call: (a, k = 0n) => getItem(npRavel(a), k) },
  in_unit: {
    least: 1,
    most: 2,
    call: (a, unit, precision) => {
      const [x, u] = [numeric(a), numeric(unit)]
      requireAgreement('Non-matching unit for method "in_unit"', x.dimension, u.dimension)
      const digits = typeof precision === 'bigint' ? Number(precision) : undefined
      return shownInUnit(x.value as number | NDArray, unit as Quantity, digits)
    },
  },
}

function store(a: Value, value: Value): void {
  const [target, source] = [numeric(a), numeric(value)]
  if (!(target.value instanceof NDArray)) {
    throw new ScriptError('run/type', 'a single number cannot be changed in place')
  }
  if (a instanceof Quantity) {
    requireAgreement('Inconsistent units in assignment', target.dimension, source.dimension)
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
