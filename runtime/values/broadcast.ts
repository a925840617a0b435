/** Elementwise loops over arrays and scalars, with numpy's broadcasting and dtype promotion. */
import { type Scalar, dtypeOf, newArray, promote, sameShape, shapeOf } from './operand.js'
import { ScriptError } from './script-error.js'
import { type ArrayData, type DType, NDArray } from './value.js'

export type Number2 = (x: number, y: number) => number

/** f of each element. */
export function map(a: NDArray, dtype: DType, f: (x: number) => number): NDArray {
  const result = newArray(dtype, a.shape)
  const { data } = a
  for (let k = 0; k < data.length; k++) result.data[k] = f(data[k])
  return result
}

/** f of each pair of elements; shapes are broadcast. At least one operand is an array. */
export function zip(
  a: Scalar | NDArray,
  b: Scalar | NDArray,
  dtype: DType,
  f: Number2,
): NDArray {
  const shape = broadcastShapes(shapeOf(a), shapeOf(b))
  const result = newArray(dtype, shape)
  const { data } = result
  const x = expanded(a, shape)
  const y = expanded(b, shape)
  if (typeof x === 'number') {
    if (typeof y === 'number') data[0] = f(x, y)
    else for (let k = 0; k < data.length; k++) data[k] = f(x, y[k])
  } else if (typeof y === 'number') for (let k = 0; k < data.length; k++) data[k] = f(x[k], y)
  else for (let k = 0; k < data.length; k++) data[k] = f(x[k], y[k])
  return result
}

/** numpy's result type: a scalar does not raise the type of an array of its own kind or above. */
export function resultType(a: Scalar | NDArray, b: Scalar | NDArray): DType {
  if (a instanceof NDArray && !(b instanceof NDArray)) return withScalar(a.dtype, b)
  if (b instanceof NDArray && !(a instanceof NDArray)) return withScalar(b.dtype, a)
  return promote(dtypeOf(a), dtypeOf(b))
}

/** Throws run/value where the shapes do not fit. */
export function broadcastShapes(a: readonly number[], b: readonly number[]): readonly number[] {
  if (sameShape(a, b)) return a
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, k) => {
    const n = a[k - rank + a.length] ?? 1
    const m = b[k - rank + b.length] ?? 1
    if (n !== m && n !== 1 && m !== 1) {
      throw new ScriptError(
        'run/value',
        'operands could not be broadcast together with shapes ' +
          `${shapeText(a)} ${shapeText(b)}`,
      )
    }
    return n === 1 ? m : n
  })
}

/** `(3,)`, `(2,4)`: as numpy's messages write a shape. */
export const shapeText = (shape: readonly number[]): string =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(',')})`

/** The elements of an array repeated to `shape`; those of a fitting one as they are. */
export function broadcastTo(a: NDArray, shape: readonly number[]): ArrayData {
  if (sameShape(a.shape, shape)) return a.data
  const result = newArray(a.dtype, shape).data
  const offset = shape.length - a.shape.length
  const strides = new Array<number>(shape.length).fill(0)
  let stride = 1
  for (let axis = a.shape.length - 1; axis >= 0; axis--) {
    if (a.shape[axis] !== 1) strides[axis + offset] = stride
    stride *= a.shape[axis]
  }
  const index = new Array<number>(shape.length).fill(0)
  let source = 0
  for (let k = 0; k < result.length; k++) {
    result[k] = a.data[source]
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      source += strides[axis]
      if (++index[axis] < shape[axis]) break
      source -= strides[axis] * shape[axis]
      index[axis] = 0
    }
  }
  return result
}

function expanded(a: Scalar | NDArray, shape: readonly number[]): number | ArrayData {
  return a instanceof NDArray ? broadcastTo(a, shape) : Number(a)
}

function withScalar(dtype: DType, scalar: Scalar): DType {
  if (typeof scalar === 'number') return 'float64'
  if (typeof scalar === 'boolean' || dtype === 'float64') return dtype
  if (dtype === 'int32' && BigInt.asIntN(32, scalar) === scalar) return 'int32'
  return 'int64'
}
