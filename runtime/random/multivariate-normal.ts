/** numpy.random.multivariate_normal, for covariances that are diagonal. */
import { numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { rowOf, rows } from './multivariate.js'
import { standardNormal } from './normal-law.js'
import type { RandomSource } from './numpy-random.js'

type Optional = Value | undefined

/**
 * `multivariate_normal(mean, cov, size=None)`. numpy turns normals by the singular vectors of cov,
 * whose signs are an accident of LAPACK: a covariance with correlations is unsupported, because
 * its draws would be others than numpy's. Throws run/value.
 */
export function randomMultivariateNormal(
  sim: RandomSource,
  mean: Value,
  cov: Value,
  size?: Optional,
): NDArray {
  const centre = rowOf('mean', mean)
  const n = centre.length
  const variances = diagonal(cov, n)
  const order = descending(variances.map(Math.abs))
  return rows('float64', n, size, (row) => {
    const z = order.map(() => standardNormal(sim.random))
    order.forEach((place, k) => {
      const scaled = z[k] * Math.sqrt(Math.abs(variances[place]))
      row[place] = (variances[place] < 0 ? -scaled : scaled) + centre[place]
    })
  })
}

function diagonal(cov: Value, n: number): number[] {
  const { value } = numeric(cov)
  if (
    !(value instanceof NDArray) ||
    value.shape.length !== 2 ||
    value.shape[0] !== value.shape[1]
  ) {
    return fail('value', 'cov must be 2 dimensional and square')
  }
  if (value.shape[0] !== n) fail('value', 'mean and cov must have same length')
  const { data } = value
  if (data.some((x: number, k: number) => x !== 0 && k % (n + 1) !== 0)) {
    fail(
      'unsupported',
      'multivariate_normal() with a covariance that is not diagonal is not supported yet',
      'mix independent normals: mean + dot(L, randn(n)), where dot(L, L.T) is the covariance',
    )
  }
  return Array.from({ length: n }, (_, k) => data[k * (n + 1)])
}

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
