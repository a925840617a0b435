/** Arrays of draws: sizes, parameters that are arrays, one draw per element in C order. */
import { broadcastShapes, broadcastTo, shapeText } from '../values/broadcast.js'
import { newArray, numeric, sameShape, shapeOf, typeName } from '../values/operand.js'
import { ScriptError } from '../values/script-error.js'
import { NDArray, Tuple, type Value } from '../values/value.js'

/** A shape; nothing for a single number. */
export type Size = readonly number[] | undefined

/** A float, or a float array of draws. */
export function draw(size: Size, next: () => number): number | NDArray {
  if (size === undefined) return next()
  const result = newArray('float64', size)
  const { data } = result
  for (let k = 0; k < data.length; k++) data[k] = next()
  return result
}

/** Draws with two parameters, which may be arrays; `check` sees each pair before any draw. */
export function drawFrom(
  parameters: readonly [Value, Value],
  size: Value | undefined,
  check: (a: number, b: number) => void,
  next: (a: number, b: number) => number,
): number | NDArray {
  const [a, b] = parameters.map((parameter) => numeric(parameter).value)
  if (!(a instanceof NDArray) && !(b instanceof NDArray)) {
    const x = Number(a)
    const y = Number(b)
    check(x, y)
    return draw(shapeOfSize(size), () => next(x, y))
  }
  const own = broadcastShapes(shapeOf(a), shapeOf(b))
  const shape = shapeOfSize(size) ?? own
  if (!sameShape(broadcastShapes(own, shape), shape)) {
    throw new ScriptError(
      'run/value',
      `parameters of shape ${shapeText(own)} do not fit size ${shapeText(shape)}`,
    )
  }
  const x = repeated(a, shape)
  const y = repeated(b, shape)
  for (let k = 0; k < x.length; k++) check(x[k], y[k])
  let k = 0
  return draw(shape, () => next(x[k], y[k++]))
}

/** `size=`: None, a length, or a tuple or list of lengths. */
export function shapeOfSize(size: Value | undefined): Size {
  if (size === undefined || size === null) return undefined
  if (size instanceof Tuple) return size.items.map(lengthOf)
  if (Array.isArray(size)) return size.map(lengthOf)
  if (size instanceof NDArray && size.dtype !== 'float64') return Array.from<number>(size.data)
  return [lengthOf(size)]
}

/** Lengths as arguments of their own, as `rand` takes them, or one `size=` as above. */
export function dimensions(sizes: readonly (Value | undefined)[]): Size {
  const given = sizes.filter((size) => size !== undefined)
  return given.length === 1 ? shapeOfSize(given[0]) : given.length ? given.map(lengthOf) : undefined
}

function lengthOf(value: Value): number {
  if (typeof value !== 'bigint') {
    throw new ScriptError(
      'run/type',
      `a size must be an integer, not ${typeName(value)}`,
      typeof value === 'number' ? 'wrap it in int(...), or divide with //' : undefined,
    )
  }
  if (value < 0n) throw new ScriptError('run/value', 'negative dimensions are not allowed')
  return Number(value)
}

function repeated(x: unknown, shape: readonly number[]): ArrayLike<number> {
  if (x instanceof NDArray) return broadcastTo(x, shape)
  return newArray('float64', shape).data.fill(Number(x))
}
