/** numpy.random's distributions with a location and a scale. Results have no dimension. */
import { glibcExp as exp } from './glibc-exp.js'
import { glibcLog as log } from './glibc-log.js'
import type { Value } from '../values/value.js'
import { requireNonNegative } from './constraints.js'
import { drawFrom } from './draw.js'
import { standardNormal } from './normal-law.js'
import type { RandomSource } from './numpy-random.js'
import type { RandomState } from './random-state.js'

type Optional = Value | undefined
const checkScale = (_: number, scale: number) => requireNonNegative('scale', scale)

/** `laplace(loc=0.0, scale=1.0, size=None)`. Throws run/value for a negative scale. */
export function randomLaplace(
  sim: RandomSource,
  loc?: Optional,
  scale?: Optional,
  size?: Optional,
): Value {
  return drawFrom([loc ?? 0, scale ?? 1], size, checkScale, (m, s) => {
    const u = positiveUniform(sim.random)
    return u >= 0.5 ? m - s * log(2 - u - u) : m + s * log(u + u)
  })
}

/** `logistic(loc=0.0, scale=1.0, size=None)`. Throws run/value for a negative scale. */
export function randomLogistic(
  sim: RandomSource,
  loc?: Optional,
  scale?: Optional,
  size?: Optional,
): Value {
  return drawFrom([loc ?? 0, scale ?? 1], size, checkScale, (m, s) => {
    const u = positiveUniform(sim.random)
    return m + s * log(u / (1 - u))
  })
}

/** `gumbel(loc=0.0, scale=1.0, size=None)`. Throws run/value for a negative scale. */
export function randomGumbel(
  sim: RandomSource,
  loc?: Optional,
  scale?: Optional,
  size?: Optional,
): Value {
  const next = (m: number, s: number) => m - s * log(-log(1 - positiveUniform(sim.random)))
  return drawFrom([loc ?? 0, scale ?? 1], size, checkScale, next)
}

/** `lognormal(mean=0.0, sigma=1.0, size=None)`. Throws run/value for a negative sigma. */
export function randomLognormal(
  sim: RandomSource,
  mean?: Optional,
  sigma?: Optional,
  size?: Optional,
): Value {
  const check = (_: number, s: number) => requireNonNegative('sigma', s)
  const next = (m: number, s: number) => exp(m + s * standardNormal(sim.random))
  return drawFrom([mean ?? 0, sigma ?? 1], size, check, next)
}

/** A uniform number that is not 0. */
function positiveUniform(random: RandomState): number {
  for (;;) {
    const u = random.uniform()
    if (u > 0) return u
  }
}
