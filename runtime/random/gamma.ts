/** numpy.random's distributions that are made of gamma numbers. Results have no dimension. */
import { glibcExp as exp } from './glibc-exp.js'
import { glibcLog as log } from './glibc-log.js'
import { glibcPow as pow } from './glibc-pow.js'
import type { Value } from '../values/value.js'
import { requireNonNegative, requirePositive } from './constraints.js'
import { drawFrom } from './draw.js'
import { standardGamma } from './gamma-law.js'
import { standardNormal } from './normal-law.js'
import type { RandomSource } from './numpy-random.js'
import type { RandomState } from './random-state.js'

type Optional = Value | undefined

/** `standard_gamma(shape, size=None)`. Throws run/value for a negative shape. */
export function randomStandardGamma(sim: RandomSource, shape: Value, size?: Optional): Value {
  const check = (k: number) => requireNonNegative('shape', k)
  return drawFrom([shape, 0], size, check, (k) => standardGamma(sim.random, k))
}

/** `gamma(shape, scale=1.0, size=None)`. Throws run/value for a negative parameter. */
export function randomGamma(
  sim: RandomSource,
  shape: Value,
  scale?: Optional,
  size?: Optional,
): Value {
  const check = (k: number, theta: number) => {
    requireNonNegative('shape', k)
    requireNonNegative('scale', theta)
  }
  const next = (k: number, theta: number) => theta * standardGamma(sim.random, k)
  return drawFrom([shape, scale ?? 1], size, check, next)
}

/** `chisquare(df, size=None)`. Throws run/value unless df > 0. */
export function randomChisquare(sim: RandomSource, df: Value, size?: Optional): Value {
  const check = (k: number) => requirePositive('df', k)
  return drawFrom([df, 0], size, check, (k) => 2 * standardGamma(sim.random, k / 2))
}

/** `standard_t(df, size=None)`. Throws run/value unless df > 0. */
export function randomStandardT(sim: RandomSource, df: Value, size?: Optional): Value {
  const check = (k: number) => requirePositive('df', k)
  return drawFrom([df, 0], size, check, (k) => {
    const above = standardNormal(sim.random)
    const below = standardGamma(sim.random, k / 2)
    return (Math.sqrt(k / 2) * above) / Math.sqrt(below)
  })
}

/** `beta(a, b, size=None)`. Throws run/value unless both are positive. */
export function randomBeta(sim: RandomSource, a: Value, b: Value, size?: Optional): Value {
  const check = (x: number, y: number) => {
    requirePositive('a', x)
    requirePositive('b', y)
  }
  return drawFrom([a, b], size, check, (x, y) => {
    if (x <= 1 && y <= 1) return johnk(sim.random, x, y)
    const first = standardGamma(sim.random, x)
    return first / (first + standardGamma(sim.random, y))
  })
}

/** M. D. Johnk, Metrika 8 (1964) 5-15; in logarithms where both powers underflow. */
function johnk(random: RandomState, a: number, b: number): number {
  for (;;) {
    const u = random.uniform()
    const v = random.uniform()
    const x = pow(u, 1 / a)
    const sum = x + pow(v, 1 / b)
    if (!(sum <= 1)) continue
    if (sum > 0) return x / sum
    const logX = log(u) / a
    const logY = log(v) / b
    const most = Math.max(logX, logY)
    return exp(logX - most - log(exp(logX - most) + exp(logY - most)))
  }
}
