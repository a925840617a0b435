import { glibcLog as log } from './glibc-log.js'
import { glibcPow as pow } from './glibc-pow.js'
import { standardExponential, standardNormal } from './normal-law.js'
import type { RandomState } from './random-state.js'

/**
 * A gamma number of scale 1. Above shape 1: G. Marsaglia and W. W. Tsang, ACM TOMS 26 (2000)
 * 363-372; below: J. H. Ahrens and U. Dieter, Computing 12 (1974) 223-246.
 */
export function standardGamma(random: RandomState, shape: number): number {
  if (shape === 1) return standardExponential(random)
  if (shape === 0) return 0
  return shape < 1 ? smallShape(random, shape) : largeShape(random, shape)
}

function smallShape(random: RandomState, shape: number): number {
  for (;;) {
    const u = random.uniform()
    const v = standardExponential(random)
    if (u <= 1 - shape) {
      const x = pow(u, 1 / shape)
      if (x <= v) return x
    } else {
      const y = -log((1 - u) / shape)
      const x = pow(1 - shape + shape * y, 1 / shape)
      if (x <= v + y) return x
    }
  }
}

function largeShape(random: RandomState, shape: number): number {
  const b = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * b)
  for (;;) {
    let x: number
    let root: number
    do {
      x = standardNormal(random)
      root = 1 + c * x
    } while (root <= 0)
    const v = root * root * root
    const u = random.uniform()
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v
    if (log(u) < 0.5 * x * x + b * (1 - v + log(v))) return b * v
  }
}
