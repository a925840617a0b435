/** numpy.random.multivariate_normal, for two variables or covariances that are diagonal. */
import { numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { rowOf, rows } from './multivariate.js'
import { standardNormal } from './normal-law.js'
import type { RandomSource } from './numpy-random.js'
import type { RandomState } from './random-state.js'
import { singularRows } from './two-by-two.js'

type Optional = Value | undefined

/**
 * `multivariate_normal(mean, cov, size=None)`. numpy turns normals by the singular vectors of cov.
 * Of two variables they are LAPACK's with their signs; of three and more with correlations they
 * are an accident of rounding where singular values are equal, so that is unsupported. Next to
 * numpy a draw differs by some 1e-15 of the larger deviation; by 1e-8 where two variables are
 * wholly correlated. Throws run/value.
 */
export function randomMultivariateNormal(
  sim: RandomSource,
  mean: Value,
  cov: Value,
  size?: Optional,
): NDArray {
  const centre = rowOf('mean', mean)
  const entries = covariance(cov, centre.length)
  const draw = isDiagonal(entries, centre.length)
    ? independent(diagonal(entries, centre.length))
    : correlated(entries)
  return rows('float64', centre.length, size, (row) => {
    draw(sim.random, row)
    for (let k = 0; k < row.length; k++) row[k] += centre[k]
  })
}

type DrawRow = (random: RandomState, row: Float64Array) => void

function independent(variances: readonly number[]): DrawRow {
  const order = descending(variances.map(Math.abs))
  return (random, row) => {
    for (const place of order) {
      const scaled = standardNormal(random) * Math.sqrt(Math.abs(variances[place]))
      row[place] = variances[place] < 0 ? -scaled : scaled
    }
  }
}

function correlated([a, b, c, d]: readonly number[]): DrawRow {
  const [first, second] = singularRows(a, b, c, d).map(({ value, row }) =>
    row.map((x) => Math.sqrt(value) * x),
  )
  return (random, row) => {
    const x = standardNormal(random)
    const y = standardNormal(random)
    for (let k = 0; k < 2; k++) row[k] = x * first[k] + y * second[k]
  }
}

function covariance(cov: Value, n: number): number[] {
  const { value } = numeric(cov)
  if (
    !(value instanceof NDArray) ||
    value.shape.length !== 2 ||
    value.shape[0] !== value.shape[1]
  ) {
    return fail('value', 'cov must be 2 dimensional and square')
  }
  if (value.shape[0] !== n) fail('value', 'mean and cov must have same length')
  const entries = Array.from<number>(value.data)
  if (n > 2 && !isDiagonal(entries, n)) {
    fail(
      'unsupported',
      'multivariate_normal() with correlations of more than two variables is not supported yet',
      'mix independent normals: mean + dot(L, randn(n)), where dot(L, L.T) is the covariance',
    )
  }
  return entries
}

const isDiagonal = (entries: readonly number[], n: number): boolean =>
  entries.every((x, k) => x === 0 || k % (n + 1) === 0)

const diagonal = (entries: readonly number[], n: number): number[] =>
  Array.from({ length: n }, (_, k) => entries[k * (n + 1)])

/** The places of the variances in LAPACK's order of singular values: each smallest to the end. */
function descending(values: readonly number[]): number[] {
  const order = values.map((_, k) => k)
  for (let end = values.length - 1; end > 0; end--) {
    let least = 0
    for (let k = 1; k <= end; k++) if (values[order[k]] <= values[order[least]]) least = k
    ;[order[least], order[end]] = [order[end], order[least]]
  }
  return order
}
