/** numpy.random's distributions of whole vectors: a draw is a row of the result. */
import { newArray, numeric, shapeOf, sizeOf } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { binomialLaw } from './binomial-law.js'
import { shapeOfSize } from './draw.js'
import { standardGamma } from './gamma-law.js'
import type { RandomSource } from './numpy-random.js'
import type { RandomState } from './random-state.js'

type Optional = Value | undefined

/** `multinomial(n, pvals, size=None)`: how often each outcome, int64. Throws run/value. */
export function randomMultinomial(
  sim: RandomSource,
  n: Value,
  pvals: Value,
  size?: Optional,
): NDArray {
  const p = rowOf('pvals', pvals)
  const { value } = numeric(n)
  if (value instanceof NDArray) fail('type', 'n must be one integer')
  const trials = Math.trunc(Number(value))
  if (!(trials >= 0)) fail('value', 'n < 0')
  if (!p.every((x) => x >= 0 && x <= 1)) {
    fail('value', 'pvals < 0, pvals > 1 or pvals contains NaNs')
  }
  if (p.slice(0, -1).reduce((sum, x) => sum + x, 0) > 1 + 1e-12) {
    fail('value', 'sum(pvals[:-1]) > 1.0', 'divide them by their sum')
  }
  return rows('int64', p.length, size, (row) => fillMultinomial(sim.random, trials, p, row))
}

/** `dirichlet(alpha, size=None)`: shares that sum to 1. Throws run/value unless alpha > 0. */
export function randomDirichlet(sim: RandomSource, alpha: Value, size?: Optional): NDArray {
  const shapes = rowOf('alpha', alpha)
  if (shapes.some((x) => x <= 0)) fail('value', 'alpha <= 0')
  return rows('float64', shapes.length, size, (row) => {
    let sum = 0
    shapes.forEach((shape, k) => {
      row[k] = standardGamma(sim.random, shape)
      sum += row[k]
    })
    const inverse = 1 / sum
    for (let k = 0; k < row.length; k++) row[k] *= inverse
  })
}

/** The items of a one-dimensional argument. Throws run/value for any other. */
export function rowOf(name: string, value: Value): number[] {
  const row = numeric(value).value
  if (!(row instanceof NDArray) || shapeOf(row).length !== 1) {
    return fail('value', `${name} must be 1-dimensional`)
  }
  return Array.from<number>(row.data)
}

/** An array of the shape `size` whose items are rows of n numbers, each filled by `fill`. */
export function rows(
  dtype: 'int64' | 'float64',
  n: number,
  size: Optional,
  fill: (row: Float64Array) => void,
): NDArray {
  const outer = shapeOfSize(size) ?? []
  const result = newArray(dtype, [...outer, n])
  const data = result.data as Float64Array
  const count = sizeOf(outer)
  for (let k = 0; k < count; k++) fill(data.subarray(k * n, (k + 1) * n))
  return result
}

/** One binomial number for each outcome but the last, of the trials that are left. */
function fillMultinomial(random: RandomState, n: number, p: number[], row: Float64Array): void {
  let left = n
  let sum = 1
  for (let k = 0; k < p.length - 1 && left > 0; k++) {
    const share = p[k] / sum
    row[k] = share === 0 ? 0 : binomialLaw(left, share)(random)
    left -= row[k]
    sum -= p[k]
  }
  if (left > 0 && p.length > 0) row[p.length - 1] = left
}
