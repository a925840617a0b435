/** numpy's linear algebra: products, norms, and systems of equations by elimination. */
import { multiply } from './arithmetic.js'
import { isDimensionless, multiplyDimensions } from './dimension.js'
import { exp } from '../math/exp.js'
import { log } from '../math/log.js'
import { pow } from '../math/pow.js'
import { applied, asArray, checked, scalarOf, withDimension } from './numpy-apply.js'
import { npFlatten, npDiagonal, npReshape } from './numpy-shape.js'
import { overLanes, total } from './numpy-lanes.js'
import { npSum } from './numpy-reduce.js'
import { newArray, numeric, promote, sizeOf } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, Tuple, type Value } from './value.js'

type Optional = Value | undefined

/** dot(a, b) of vectors and matrices; dimensions are multiplied. */
export function npDot(a: Value, b: Value): Value {
  const [x, y] = [asArray(a), asArray(b)]
  if (x.array.shape.length > 0 && y.array.shape.length > 0) return product(a, b, 'dot')
  const [p, q] = [x.array, y.array]
  const [scalar, other] = p.shape.length === 0 ? [p, numeric(b)] : [q, numeric(a)]
  const factor = scalar.data[0]
  const dimension = multiplyDimensions(x.dimension, y.dimension)
  return applied(other, promote(p.dtype, q.dtype), (e) => e * factor, dimension)
}

/** a @ b, matmul(a, b) */
export function npMatmul(a: Value, b: Value): Value {
  const [x, y] = [asArray(a).array, asArray(b).array]
  if (x.shape.length === 0 || y.shape.length === 0) {
    fail('value', 'matmul: Input operand does not have enough dimensions', 'multiply with *')
  }
  return product(a, b, 'matmul')
}

function product(a: Value, b: Value, name: string): Value {
  const [x, y] = [asArray(a), asArray(b)]
  const dimension = multiplyDimensions(x.dimension, y.dimension)
  const [p, q] = [x.array, y.array]
  if (p.shape.length > 2 || q.shape.length > 2) {
    fail(
      'unsupported',
      `${name}() of arrays with more than two axes is not supported yet`,
      'take the matrices out one by one',
    )
  }
  const depth = p.shape[p.shape.length - 1]
  if (depth !== q.shape[0]) {
    fail(
      'value',
      `shapes (${p.shape.join(',')}${p.shape.length === 1 ? ',' : ''}) and ` +
        `(${q.shape.join(',')}${q.shape.length === 1 ? ',' : ''}) not aligned: ` +
        `${depth} (dim ${p.shape.length - 1}) != ${q.shape[0]} (dim 0)`,
    )
  }
  const rows = p.shape.length === 2 ? p.shape[0] : 1
  const columns = q.shape.length === 2 ? q.shape[1] : 1
  const dtype = promote(p.dtype, q.dtype)
  const result = newArray(dtype, [...p.shape.slice(0, -1), ...q.shape.slice(1)])
  const [left, right] = [p.data, q.data]
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let k = 0; k < depth; k++) sum += left[i * depth + k] * right[k * columns + j]
      result.data[i * columns + j] = sum
    }
  }
  checked(result)
  const scalar = result.shape.length === 0
  return withDimension(scalar ? scalarOf(result.data[0], dtype) : result, dimension)
}

/** vdot, inner of vectors: without unit, as in Brian */
export function npInner(a: Value, b: Value): Value {
  const [p, q] = [asArray(a).array, asArray(b).array]
  if (p.shape.length > 1 || q.shape.length > 1) {
    fail('unsupported', 'inner() of matrices is not supported yet', 'use dot(a, b.T)')
  }
  return npDot(p, q)
}

/** outer(a, b), without unit as in Brian */
export function npOuter(a: Value, b: Value): Value {
  const [p, q] = [asArray(a).array, asArray(b).array].map((x) => asArray(npFlatten(x)).array)
  return multiply(npReshape(p, new Tuple([-1n, 1n])), q)
}

/** cross(a, b) of vectors in three dimensions, without unit as in Brian */
export function npCross(a: Value, b: Value): Value {
  const [p, q] = [asArray(a).array, asArray(b).array]
  if (p.data.length !== 3 || q.data.length !== 3) {
    fail('unsupported', 'cross() takes two vectors of length 3', 'compute it element by element')
  }
  const [x, y] = [p.data, q.data]
  const result = newArray(promote(p.dtype, q.dtype), [3])
  for (let k = 0; k < 3; k++) {
    const [i, j] = [(k + 1) % 3, (k + 2) % 3]
    result.data[k] = x[i] * y[j] - x[j] * y[i]
  }
  return result
}

/** kron(a, b) of vectors and matrices */
export function npKron(a: Value, b: Value): Value {
  const [x, y] = [asArray(a), asArray(b)]
  const dimension = multiplyDimensions(x.dimension, y.dimension)
  const vectors = x.array.shape.length < 2 && y.array.shape.length < 2
  const [p, q] = [x, y].map(({ array }) =>
    array.shape.length === 2 ? array.shape : [1, array.data.length],
  )
  const result = newArray(promote(x.array.dtype, y.array.dtype), [p[0] * q[0], p[1] * q[1]])
  const width = p[1] * q[1]
  const [left, right] = [x.array.data, y.array.data]
  for (let k = 0; k < result.data.length; k++) {
    const [row, column] = [Math.floor(k / width), k % width]
    const i = Math.floor(row / q[0]) * p[1] + Math.floor(column / q[1])
    result.data[k] = left[i] * right[(row % q[0]) * q[1] + (column % q[1])]
  }
  const flat = new NDArray(result.data, result.dtype, [result.data.length])
  return withDimension(vectors ? flat : result, dimension)
}

/** trace(a): the sum of the diagonal. */
export const npTrace = (a: Value, offset?: Optional): Value => npSum(npDiagonal(a, offset))

/** linalg.norm(x, ord, axis, keepdims): of vectors; of a matrix the Frobenius norm. No unit. */
export function npNorm(x: Value, ord?: Optional, axis?: Optional, keep?: Optional): Value {
  const { array } = asArray(x)
  const none = ord === undefined || ord === null || (ord === 'fro' && array.shape.length === 2)
  const order = none ? 2 : Number(ord)
  const vector = array.shape.length === 1 || (axis !== undefined && axis !== null)
  if (!none && (!vector || Number.isNaN(order))) {
    fail(
      'unsupported',
      'this norm of a matrix is not supported yet',
      'leave ord out for the Frobenius norm',
    )
  }
  const floats = newArray('float64', array.shape)
  floats.data.set(array.data)
  const lane = vector && axis !== null && axis !== undefined ? axis : null
  return withDimension(
    overLanes(floats, lane, keep === true, 'float64', (l) => norm(l, order)),
    numeric(0n).dimension,
  )
}

function norm(lane: Parameters<typeof total>[0], order: number): number {
  const sizes = Float64Array.from(lane.data, Math.abs)
  if (Math.abs(order) === Infinity) {
    return sizes.reduce(order > 0 ? (p, q) => Math.max(p, q) : (p, q) => Math.min(p, q))
  }
  if (order === 0) return sizes.filter((x) => x !== 0).length
  const sum = (f: (x: number) => number) =>
    total({ ...lane, data: sizes.map(f), run: lane.freshRun })
  if (order === 2) return Math.sqrt(sum((x) => x * x))
  return order === 1
    ? sum((x) => x)
    : pow(
        sum((x) => pow(x, order)),
        1 / order,
      )
}

/** linalg.solve(a, b): x with a x = b. Throws run/value for a singular matrix. */
export function npSolve(a: Value, b: Value): Value {
  const right = asArray(plain('solve', b)).array
  const matrix = square('solve', a)
  const n = matrix.shape[0]
  if (right.shape[0] !== n) fail('value', 'solve: the sizes of the matrix and the vector differ')
  const columns = sizeOf(right.shape.slice(1))
  const { lu, order } = decomposed(matrix)
  if (!lu.every((_, k) => k % (n + 1) !== 0 || lu[k] !== 0)) fail('value', 'Singular matrix')
  const result = newArray('float64', right.shape)
  for (let column = 0; column < columns; column++) {
    const x = order.map((row) => right.data[row * columns + column])
    for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) x[i] -= lu[i * n + j] * x[j]
    for (let i = n - 1; i >= 0; i--) {
      for (let j = i + 1; j < n; j++) x[i] -= lu[i * n + j] * x[j]
      x[i] /= lu[i * n + i]
    }
    for (let i = 0; i < n; i++) result.data[i * columns + column] = x[i]
  }
  return result
}

/** linalg.inv(a) */
export function npInv(a: Value): Value {
  const matrix = square('inv', a)
  const n = matrix.shape[0]
  const unit = newArray('float64', [n, n])
  for (let k = 0; k < n; k++) unit.data[k * (n + 1)] = 1
  return npSolve(matrix, unit)
}

/** linalg.det(a) */
export function npDet(a: Value): Value {
  const matrix = square('det', a)
  const n = matrix.shape[0]
  const { lu, sign } = decomposed(matrix)
  let result = sign
  let size = 0
  // numpy adds up logarithms
  for (let k = 0; k < n; k++) {
    const pivot = lu[k * (n + 1)]
    if (pivot < 0) result = -result
    size += log(Math.abs(pivot))
  }
  return result * exp(size)
}

function plain(name: string, a: Value): Value {
  const { dimension } = numeric(a)
  if (isDimensionless(dimension)) return a
  return fail(
    'dimension-mismatch',
    `${name}() takes arrays without unit`,
    'divide by the unit first',
  )
}

function square(name: string, a: Value): NDArray {
  const { array } = asArray(plain(name, a))
  if (array.shape.length === 2 && array.shape[0] === array.shape[1]) return array
  return fail('value', `${name}(): Last 2 dimensions of the array must be square`)
}

/** Gaussian elimination with the largest pivot, as LAPACK's getrf. */
function decomposed({ data, shape }: NDArray) {
  const n = shape[0]
  const lu = Float64Array.from(data)
  const order = Array.from({ length: n }, (_, k) => k)
  let sign = 1
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(lu[i * n + k]) > Math.abs(lu[pivot * n + k])) pivot = i
    }
    if (lu[pivot * n + k] === 0) continue
    if (pivot !== k) {
      sign = -sign
      ;[order[k], order[pivot]] = [order[pivot], order[k]]
      for (let j = 0; j < n; j++) {
        const x = lu[k * n + j]
        lu[k * n + j] = lu[pivot * n + j]
        lu[pivot * n + j] = x
      }
    }
    for (let i = k + 1; i < n; i++) {
      lu[i * n + k] /= lu[k * n + k]
      for (let j = k + 1; j < n; j++) lu[i * n + j] -= lu[i * n + k] * lu[k * n + j]
    }
  }
  return { lu, order, sign }
}
