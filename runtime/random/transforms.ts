/** numpy.random's functions of one exponential, normal or uniform number. */
import { glibcExp as exp } from './glibc-exp.js'
import { glibcLog1p as log1p } from './glibc-log1p.js'
import { glibcPow as pow } from './glibc-pow.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { requireNonNegative, requirePositive } from './constraints.js'
import { draw, drawFrom, shapeOfSize } from './draw.js'
import { standardExponential, standardNormal } from './normal-law.js'
import type { RandomSource } from './numpy-random.js'

type Optional = Value | undefined

/** `standard_exponential(size=None)`. */
export function randomStandardExponential(sim: RandomSource, size?: Optional): Value {
  return draw(shapeOfSize(size), () => standardExponential(sim.random))
}

/** `standard_cauchy(size=None)`. */
export function randomStandardCauchy(sim: RandomSource, size?: Optional): Value {
  return draw(shapeOfSize(size), () => standardNormal(sim.random) / standardNormal(sim.random))
}

/** `pareto(a, size=None)`: Lomax numbers. Throws run/value unless a > 0. */
export function randomPareto(sim: RandomSource, a: Value, size?: Optional): Value {
  const next = (shape: number) => exp(standardExponential(sim.random) / shape) - 1
  return drawFrom([a, 0], size, (shape) => requirePositive('a', shape), next)
}

/** `weibull(a, size=None)`. Throws run/value for a negative a. */
export function randomWeibull(sim: RandomSource, a: Value, size?: Optional): Value {
  const next = (shape: number) =>
    shape === 0 ? 0 : pow(standardExponential(sim.random), 1 / shape)
  return drawFrom([a, 0], size, (shape) => requireNonNegative('a', shape), next)
}

/** `power(a, size=None)`: density a*x**(a-1) on [0, 1]. Throws run/value unless a > 0. */
export function randomPower(sim: RandomSource, a: Value, size?: Optional): Value {
  const next = (shape: number) => pow(1 - exp(-standardExponential(sim.random)), 1 / shape)
  return drawFrom([a, 0], size, (shape) => requirePositive('a', shape), next)
}

/** `rayleigh(scale=1.0, size=None)`. Throws run/value for a negative scale. */
export function randomRayleigh(sim: RandomSource, scale?: Optional, size?: Optional): Value {
  const next = (mode: number) => mode * Math.sqrt(-2 * log1p(-sim.random.uniform()))
  return drawFrom([scale ?? 1, 0], size, (mode) => requireNonNegative('scale', mode), next)
}

/** `triangular(left, mode, right, size=None)`. Throws run/value for another order. */
export function randomTriangular(
  sim: RandomSource,
  left: Value,
  mode: Value,
  right: Value,
  size?: Optional,
): Value {
  const check = (a: number, m: number, b: number) => {
    if (a > m) fail('value', 'left > mode')
    if (m > b) fail('value', 'mode > right')
    if (a === b) fail('value', 'left == right')
  }
  return drawFrom([left, mode, right], size, check, (a, m, b) => {
    const base = b - a
    const leftBase = m - a
    const u = sim.random.uniform()
    if (u <= leftBase / base) return a + Math.sqrt(u * (leftBase * base))
    return b - Math.sqrt((1 - u) * ((b - m) * base))
  })
}
