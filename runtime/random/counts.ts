/** numpy.random's distributions of counts. Semantics page 12.3; the results are int64. */
import { glibcLog as log } from './glibc-log.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { binomialLaw } from './binomial-law.js'
import { requirePositive, requireProbability } from './constraints.js'
import { drawCounts } from './draw-counts.js'
import { standardGamma } from './gamma-law.js'
import type { RandomSource } from './numpy-random.js'
import { type Law, poissonLaw } from './poisson-law.js'

type Optional = Value | undefined

/** `poisson(lam=1.0, size=None)`. Throws run/value for a negative mean. */
export function randomPoisson(sim: RandomSource, lam?: Optional, size?: Optional): Value {
  const check = (mean: number) => {
    if (!(mean >= 0)) fail('value', 'lam < 0 or lam is NaN')
    if (mean > 9.223372006484771e18) fail('value', 'lam value too large')
  }
  return drawCounts(sim.random, [lam ?? 1, 0], size, check, poissonLaw)
}

/** `binomial(n, p, size=None)`; n is cut to an integer. Throws run/value. */
export function randomBinomial(sim: RandomSource, n: Value, p: Value, size?: Optional): Value {
  const check = (trials: number, probability: number) => {
    if (!(Math.trunc(trials) >= 0)) fail('value', 'n < 0')
    requireProbability(probability)
  }
  const law = (trials: number, probability: number) => binomialLaw(Math.trunc(trials), probability)
  return drawCounts(sim.random, [n, p], size, check, law)
}

/** `geometric(p, size=None)`: trials up to the first success, 1 or more. Throws run/value. */
export function randomGeometric(sim: RandomSource, p: Value, size?: Optional): Value {
  const check = (probability: number) => requireProbability(probability, true)
  return drawCounts(sim.random, [p, 0], size, check, geometricLaw)
}

/** `negative_binomial(n, p, size=None)`: failures before n successes. Throws run/value. */
export function randomNegativeBinomial(
  sim: RandomSource,
  n: Value,
  p: Value,
  size?: Optional,
): Value {
  const check = (successes: number, probability: number) => {
    requirePositive('n', successes)
    requireProbability(probability)
  }
  const law =
    (successes: number, probability: number): Law =>
    (random) => {
      const scale = (1 - probability) / probability
      return poissonLaw(scale * standardGamma(random, successes))(random)
    }
  return drawCounts(sim.random, [n, p], size, check, law)
}

/** Searches upwards from 1 for likely successes, else inverts the distribution. */
function geometricLaw(p: number): Law {
  const q = 1 - p
  if (p < 1 / 3) {
    const scale = log(q)
    return (random) => Math.ceil(log(1 - random.uniform()) / scale)
  }
  return (random) => {
    const u = random.uniform()
    let count = 1
    let term = p
    for (let sum = p; u > sum; sum += term) {
      term *= q
      count++
    }
    return count
  }
}
