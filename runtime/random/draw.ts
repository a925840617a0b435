/** Arrays of draws: sizes, parameters that are arrays, one draw per element in C order. */
import { broadcastShapes, broadcastTo, shapeText } from '../values/broadcast.js'
import { itemsOf, newArray, numeric, sameShape, shapeOf, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'

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

/** Draws with up to three parameters, which may be arrays; `check` sees them before any draw. */
export function drawFrom(
  parameters: readonly Value[],
  size: Value | undefined,
  check: (a: number, b: number, c: number) => void,
  next: (a: number, b: number, c: number) => number,
): number | NDArray {
  const values = parameters.map((parameter) => numeric(parameter).value)
  const own = values.map(shapeOf).reduce(broadcastShapes)
  const shape = shapeOfSize(size) ?? (own.length > 0 ? own : undefined)
  const full = shape ?? []
  if (!sameShape(broadcastShapes(own, full), full)) {
    fail('value', `parameters of shape ${shapeText(own)} do not fit size ${shapeText(full)}`)
  }
  const [x, y, z = x] = values.map((value) => broadcastTo(value, full))
  for (let k = 0; k < x.length; k++) check(x[k], y[k], z[k])
  let k = -1
  return draw(shape, () => next(x[++k], y[k], z[k]))
}

/** `size=`: None, a length, or a tuple or list of lengths. */
export function shapeOfSize(size: Value | undefined): Size {
  if (size === undefined || size === null) return undefined
  if (size instanceof NDArray && size.dtype !== 'float64') return Array.from<number>(size.data)
  return (itemsOf(size) ?? [size]).map(lengthOf)
}

/** Lengths as arguments of their own, as `rand` takes them, or one `size=` as above. */
export function dimensions(sizes: readonly (Value | undefined)[]): Size {
  const given = sizes.filter((size) => size !== undefined)
  return shapeOfSize(given.length > 1 ? given : given[0])
}

function lengthOf(value: Value): number {
  if (typeof value !== 'bigint') {
    const help = typeof value === 'number' ? 'wrap it in int(...), or divide with //' : undefined
    fail('type', `a size must be an integer, not ${typeName(value)}`, help)
  }
  if (value < 0n) fail('value', 'negative dimensions are not allowed')
  return Number(value)
}
