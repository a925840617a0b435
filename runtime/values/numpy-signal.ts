/** numpy's functions on sampled signals: differences, integrals, interpolation, correlation. */
import { add, divide, multiply, subtract } from './arithmetic.js'
import { zip } from './broadcast.js'
import { dimensionless } from './dimension.js'
import { getItem } from './indexing.js'
import { asArray, axisOf, integer, withDimension } from './numpy-apply.js'
import { npConcatenate } from './numpy-join.js'
import { npMatmul, npSolve } from './numpy-linear.js'
import { npClip } from './numpy-elementwise.js'
import { npMean, npSum } from './numpy-reduce.js'
import { npAtleast2d, npRavel, npReshape, npSqueeze, npTranspose } from './numpy-shape.js'
import { newArray, numeric, promote } from './operand.js'
import { fail } from './script-error.js'
import { Slice } from './slice.js'
import { NDArray, Tuple, type Value } from './value.js'

type Optional = Value | undefined

/** A slice along one axis, all of the others. */
function cut(a: Value, axis: number, start: bigint | null, stop: bigint | null): Value {
  const { array, dimension } = asArray(a)
  const keys: Value[] = array.shape.map(() => new Slice(null, null, null))
  keys[axis] = new Slice(start, stop, null)
  return withDimension(getItem(array, new Tuple(keys)), dimension)
}

/** diff(a, n, axis): differences of neighbours, n times. */
export function npDiff(a: Value, n?: Optional, axis?: Optional): Value {
  const { array, dimension } = asArray(a)
  const rank = array.shape.length
  if (rank === 0) fail('value', 'diff requires input that is at least one dimensional')
  const along = axisOf(axis ?? -1n, rank) as number
  let result: Value = withDimension(array, dimension)
  for (let k = n === undefined || n === null ? 1 : integer(n, 'n'); k > 0; k--) {
    const [later, earlier] = [cut(result, along, 1n, null), cut(result, along, null, -1n)]
    result =
      array.dtype === 'bool'
        ? zip(later as NDArray, earlier as NDArray, 'bool', (x, y) => Math.abs(x - y))
        : subtract(later, earlier)
  }
  return result
}

export const npEdiff1d = (a: Value): Value => npDiff(npRavel(a))

/** trapz(y, x, dx, axis): the integral by the trapezoidal rule. */
export function npTrapz(y: Value, x?: Optional, dx?: Optional, axis?: Optional): Value {
  const { array } = asArray(y)
  const along = axisOf(axis ?? -1n, array.shape.length) as number
  let widths: Value = dx ?? 1
  if (x !== undefined && x !== null) {
    const given = asArray(x).array
    widths = given.shape.length === 1 ? npDiff(x) : npDiff(x, 1n, BigInt(along))
    if (given.shape.length === 1 && array.shape.length > 1) {
      const shape = array.shape.map((_, k) => (k === along ? -1n : 1n))
      widths = npReshape(widths, new Tuple(shape))
    }
  }
  const sums = add(cut(y, along, 1n, null), cut(y, along, null, -1n))
  return npSum(divide(multiply(widths, sums), 2), BigInt(along))
}

/** gradient(f, spacing, axis): central differences inside, one-sided ones at the ends. */
export function npGradient(f: Value, spacing?: Optional, axis?: Optional): Value {
  const { array, dimension } = asArray(f)
  const rank = array.shape.length
  if (rank > 1 && (axis === undefined || axis === null)) {
    return [...array.shape.keys()].map((k) => npGradient(f, spacing, BigInt(k)))
  }
  const along = axisOf(axis ?? -1n, rank) as number
  const n = array.shape[along]
  if (n < 2) {
    fail(
      'value',
      'Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) ' +
        'elements are required.',
    )
  }
  const h = spacing ?? 1
  const given = numeric(h)
  if (given.value instanceof NDArray) return unevenGradient(f, h, along)
  const by = (difference: Value, step: Value) => divide(difference, step)
  const piece = (start: bigint | null, stop: bigint | null) => cut(f, along, start, stop)
  const parts = [
    by(subtract(piece(1n, 2n), piece(0n, 1n)), h),
    by(subtract(piece(2n, null), piece(null, -2n)), multiply(2, h)),
    by(subtract(piece(-1n, null), piece(-2n, -1n)), h),
  ]
  return joined(parts, along, dimension)
}

/** The parts have the unit of the quotient, which joining would lose. */
function joined(parts: Value[], axis: number, _: unknown): Value {
  const { dimension } = numeric(parts[0])
  const result = asArray(npConcatenate(parts, BigInt(axis))).array
  return withDimension(result, dimension)
}

function unevenGradient(f: Value, x: Value, along: number): Value {
  const { array, dimension } = asArray(f)
  const steps = asArray(npDiff(x))
  if (array.shape.length > 1) {
    fail(
      'unsupported',
      'gradient() of a matrix over uneven places is not supported yet',
      'take one row at a time',
    )
  }
  if (steps.array.data.length !== array.data.length - 1) {
    fail('value', 'when 1d, distances must match the length of the corresponding dimension')
  }
  const { data } = steps.array
  if (data.every((step: number) => step === data[0])) {
    return npGradient(f, withDimension(data[0], steps.dimension), BigInt(along))
  }
  const y = array.data
  const n = y.length
  const result = newArray('float64', [n])
  for (let k = 1; k < n - 1; k++) {
    const [p, q] = [data[k - 1], data[k]]
    const a = -q / (p * (p + q))
    const b = (q - p) / (p * q)
    const c = p / (q * (p + q))
    result.data[k] = a * y[k - 1] + b * y[k] + c * y[k + 1]
  }
  result.data[0] = (y[1] - y[0]) / data[0]
  result.data[n - 1] = (y[n - 1] - y[n - 2]) / data[n - 2]
  const unit = numeric(divide(withDimension(1, dimension), withDimension(1, steps.dimension)))
  return withDimension(result, unit.dimension)
}

/** interp(x, xp, fp, left, right): piecewise linear; without unit, as in Brian. */
export function npInterp(x: Value, xp: Value, fp: Value, left?: Optional, right?: Optional): Value {
  const [at, places, values] = [x, xp, fp].map((a) => asArray(a).array)
  const [p, f] = [places.data, values.data]
  const last = p.length - 1
  if (p.length === 0) fail('value', 'array of sample points is empty')
  if (p.length !== f.length) fail('value', 'fp and xp are not of the same length.')
  const below = left === undefined || left === null ? f[0] : Number(numeric(left).value)
  const above = right === undefined || right === null ? f[last] : Number(numeric(right).value)
  const result = newArray('float64', at.shape)
  at.data.forEach((e: number, k: number) => {
    if (Number.isNaN(e)) result.data[k] = Number.NaN
    else if (e < p[0]) result.data[k] = below
    else if (e > p[last]) result.data[k] = above
    else result.data[k] = between(p, f, e)
  })
  return withDimension(result, dimensionless)
}

function between(p: ArrayLike<number>, f: ArrayLike<number>, x: number): number {
  let [low, high] = [0, p.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (p[middle] <= x) low = middle
    else high = middle
  }
  if (x === p[high]) return f[high]
  if (x === p[low]) return f[low]
  const slope = (f[low + 1] - f[low]) / (p[low + 1] - p[low])
  const value = slope * (x - p[low]) + f[low]
  if (!Number.isNaN(value)) return value
  const other = slope * (x - p[low + 1]) + f[low + 1]
  return Number.isNaN(other) && f[low] === f[low + 1] ? f[low] : other
}

/** convolve(a, v, mode), without unit as in Brian */
export function npConvolve(a: Value, v: Value, mode?: Optional): Value {
  const [p, q] = [asArray(a).array, asArray(v).array]
  const [long, short] = q.data.length > p.data.length ? [q, p] : [p, q]
  const backwards = short.data.slice().reverse()
  return sliding(long, new NDArray(backwards, short.dtype, short.shape), mode ?? 'full', 'convolve')
}

/** correlate(a, v, mode): 'valid' by default. The unit of `a` counts, as in Brian. */
export function npCorrelate(a: Value, v: Value, mode?: Optional): Value {
  const [p, q] = [asArray(a), asArray(v)]
  const kind = mode ?? 'valid'
  const swapped = q.array.data.length > p.array.data.length
  const [long, short] = swapped ? [q.array, p.array] : [p.array, q.array]
  const result = sliding(long, short, kind, 'correlate')
  if (swapped) result.data.reverse()
  return withDimension(result, p.dimension)
}

/** Sums of products of the window with the stretch of the signal under it. */
function sliding(signal: NDArray, window: NDArray, mode: Value, name: string): NDArray {
  const [x, w] = [signal.data, window.data]
  const [n, m] = [x.length, w.length]
  if (n === 0 || m === 0) fail('value', `${name}(): an array is empty`)
  if (mode !== 'full' && mode !== 'same' && mode !== 'valid') {
    fail('value', `mode must be 'full', 'same' or 'valid'`)
  }
  const first = mode === 'valid' ? m - 1 : mode === 'same' ? Math.floor(m / 2) : 0
  const count = mode === 'valid' ? n - m + 1 : mode === 'same' ? n : n + m - 1
  const start = mode === 'same' ? m - 1 - first : first
  const result = newArray(promote(signal.dtype, window.dtype), [count])
  for (let k = 0; k < count; k++) {
    const shift = k + start - (m - 1)
    let sum = 0
    for (let j = Math.max(0, -shift); j < m && shift + j < n; j++) sum += x[shift + j] * w[j]
    result.data[k] = sum
  }
  return result
}

/** average(a, axis, weights) */
export function npAverage(a: Value, axis?: Optional, weights?: Optional): Value {
  if (weights === undefined || weights === null) return npMean(a, axis)
  const [x, w] = [asArray(a).array, asArray(weights).array]
  let by: Value = weights
  if (w.shape.length === 1 && x.shape.length > 1) {
    if (axis === undefined || axis === null) {
      fail('type', 'Axis must be specified when shapes of a and weights differ.')
    }
    const along = axisOf(axis, x.shape.length)
    by = npReshape(weights, new Tuple(x.shape.map((_, k) => (k === along ? -1n : 1n))))
    const count = npSum(weights)
    return divide(npSum(multiply(a, by), axis), count)
  }
  return divide(npSum(multiply(a, arrayOfWeights(by)), axis), npSum(by, axis))
}

const arrayOfWeights = (w: Value): Value => withDimension(asArray(w).array, numeric(w).dimension)

/** cov(m, y, rowvar, bias, ddof): covariances of the rows, without unit. */
export function npCov(
  m: Value,
  y?: Optional,
  rowvar?: Optional,
  bias?: Optional,
  ddof?: Optional,
): Value {
  const rows = (a: Value) => {
    const matrix = npAtleast2d(asArray(a).array)
    return rowvar === false && asArray(matrix).array.shape[0] !== 1 ? npTranspose(matrix) : matrix
  }
  const x = y === undefined || y === null ? rows(m) : npConcatenate([rows(m), rows(y)], 0n)
  const { shape } = asArray(x).array
  const less = ddof === undefined || ddof === null ? (bias === true ? 0 : 1) : Number(ddof)
  const means = npReshape(npMean(x, 1n), new Tuple([-1n, 1n]))
  const centred = subtract(x, means)
  const products = npMatmul(centred, npTranspose(centred))
  return npSqueeze(multiply(products, 1 / Math.max(0, shape[1] - less)))
}

/** corrcoef(x, y): correlation coefficients of the rows. */
export function npCorrcoef(x: Value, y?: Optional, rowvar?: Optional): Value {
  const c = asArray(npCov(x, y, rowvar)).array
  if (c.shape.length < 2) return divide(c.data[0], c.data[0])
  const n = c.shape[0]
  const deviations = Array.from({ length: n }, (_, k) => Math.sqrt(c.data[k * (n + 1)]))
  const result = newArray('float64', c.shape)
  c.data.forEach((e: number, k: number) => {
    result.data[k] = e / deviations[Math.floor(k / n)] / deviations[k % n]
  })
  return npClip(result, -1n, 1n)
}

/** polyval(p, x): Horner's rule, highest power first. */
export function npPolyval(p: Value, x: Value): Value {
  let result: Value = multiply(asArray(x).array.shape.length ? asArray(x).array : x, 0n)
  const coefficients = asArray(p).array
  for (let k = 0; k < coefficients.data.length; k++) {
    result = add(multiply(result, x), getItem(coefficients, BigInt(k)) as Value)
  }
  return result
}

/** polyfit(x, y, degree): least squares, by an orthogonal basis. */
export function npPolyfit(x: Value, y: Value, degree: Value): Value {
  const [at, values] = [x, y].map((a) => asArray(a).array)
  const n = integer(degree, 'the degree') + 1
  if (at.data.length !== values.data.length) fail('type', 'expected x and y to have same length')
  const orthogonal: Float64Array[] = []
  const columns = Array.from({ length: n }, (_, k) =>
    Float64Array.from(at.data, (e) => powerOf(e, n - 1 - k)),
  )
  // modified Gram-Schmidt, twice for accuracy
  const r = newArray('float64', [n, n])
  const right = newArray('float64', [n])
  columns.forEach((column, k) => {
    for (let pass = 0; pass < 2; pass++) {
      orthogonal.forEach((q, j) => {
        const part = dot(q, column)
        r.data[j * n + k] += part
        column.forEach((_, i) => {
          column[i] -= part * q[i]
        })
      })
    }
    const size = Math.sqrt(dot(column, column))
    if (size === 0) fail('value', 'polyfit(): there are too few different points for this degree')
    r.data[k * n + k] = size
    orthogonal.push(column.map((e) => e / size))
    right.data[k] = dot(orthogonal[k], values.data)
  })
  return npSolve(r, right)
}

function powerOf(x: number, n: number): number {
  let result = 1
  for (let k = 0; k < n; k++) result *= x
  return result
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k]
  return sum
}
