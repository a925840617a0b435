/** Elementwise loops over arrays and scalars, with numpy's broadcasting and dtype promotion. */
import { type Scalar, dtypeOf, newArray, promote, sameShape, shapeOf } from './operand.js'
import { fail } from './script-error.js'
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
export function zip(a: Scalar | NDArray, b: Scalar | NDArray, dtype: DType, f: Number2): NDArray {
  const shape = broadcastShapes(shapeOf(a), shapeOf(b))
  const result = newArray(dtype, shape)
  const { data } = result
  const x = broadcastTo(a, shape)
  const y = broadcastTo(b, shape)
  for (let k = 0; k < data.length; k++) data[k] = f(x[k], y[k])
  return checked(result)
}

/** An integer, which a float64 holds exactly up to 2**53. Throws run/overflow beyond. */
export function integersFit(x: number): number {
  if (Math.abs(x) <= Number.MAX_SAFE_INTEGER) return x
  return fail(
    'overflow',
    'whole numbers beyond 2**53 in arrays are not supported',
    'use floats: 2.0 instead of 2',
  )
}

/** Integers of an array that an operation may have made large. Throws run/overflow. */
export function checked(array: NDArray): NDArray {
  if (array.dtype === 'int64') for (const x of array.data) integersFit(x)
  return array
}

/** numpy's result type: a scalar does not raise the type of an array of its own kind or above. */
export function resultType(a: Scalar | NDArray, b: Scalar | NDArray): DType {
  const [array, scalar] = a instanceof NDArray ? [a, b] : [b, a]
  const dtype = dtypeOf(array)
  const fits = typeof scalar === 'bigint' && BigInt.asIntN(32, scalar) === scalar
  return dtype === 'int32' && fits ? dtype : promote(dtype, dtypeOf(scalar))
}

/** Throws run/value where the shapes do not fit. */
export function broadcastShapes(a: readonly number[], b: readonly number[]): readonly number[] {
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, k) => {
    const n = a[k - rank + a.length] ?? 1
    const m = b[k - rank + b.length] ?? 1
    if (n === m || m === 1) return n
    if (n === 1) return m
    const shapes = `${shapeText(a)} ${shapeText(b)}`
    return fail('value', `operands could not be broadcast together with shapes ${shapes}`)
  })
}

/** `(3,)`, `(2,4)`: as numpy's messages write a shape. */
export const shapeText = (shape: readonly number[]): string =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(',')})`

/** The elements of an array or a number repeated to `shape`; those of a fitting one as they are. */
export function broadcastTo(a: Scalar | NDArray, shape: readonly number[]): ArrayData {
  if (!(a instanceof NDArray)) return newArray('float64', shape).data.fill(Number(a))
  if (sameShape(a.shape, shape)) return a.data
  const result = newArray(a.dtype, shape).data
  for (let k = 0; k < result.length; k++) {
    // the place of element k in `shape`, from the last axis, and its offset in the array
    let rest = k
    let offset = 0
    let stride = 1
    for (let axis = 1; axis <= a.shape.length; axis++) {
      const [n, m] = [a.shape[a.shape.length - axis], shape[shape.length - axis]]
      if (n > 1) offset += (rest % m) * stride
      rest = Math.floor(rest / m)
      stride *= n
    }
    result[k] = a.data[offset]
  }
  return result
}
