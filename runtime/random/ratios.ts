/** numpy.random's F, noncentral and Wald distributions. Results have no dimension. */
import type { Value } from '../values/value.js'
import { requireNonNegative, requirePositive } from './constraints.js'
import { drawFrom } from './draw.js'
import { standardGamma } from './gamma-law.js'
import { standardNormal } from './normal-law.js'
import type { RandomSource } from './numpy-random.js'
import { poissonLaw } from './poisson-law.js'
import type { RandomState } from './random-state.js'

type Optional = Value | undefined

/** `f(dfnum, dfden, size=None)`. Throws run/value unless both are positive. */
export function randomF(sim: RandomSource, dfnum: Value, dfden: Value, size?: Optional): Value {
  const check = (m: number, n: number) => {
    requirePositive('dfnum', m)
    requirePositive('dfden', n)
  }
  return drawFrom([dfnum, dfden], size, check, (m, n) => {
    const above = chisquare(sim.random, m) * n
    return above / (chisquare(sim.random, n) * m)
  })
}

/** `noncentral_chisquare(df, nonc, size=None)`. Throws run/value. */
export function randomNoncentralChisquare(
  sim: RandomSource,
  df: Value,
  nonc: Value,
  size?: Optional,
): Value {
  const check = (k: number, shift: number) => {
    requirePositive('df', k)
    requireNonNegative('nonc', shift)
  }
  return drawFrom([df, nonc], size, check, (k, shift) => noncentral(sim.random, k, shift))
}

/** `noncentral_f(dfnum, dfden, nonc, size=None)`. Throws run/value. */
export function randomNoncentralF(
  sim: RandomSource,
  dfnum: Value,
  dfden: Value,
  nonc: Value,
  size?: Optional,
): Value {
  const check = (m: number, n: number, shift: number) => {
    requirePositive('dfnum', m)
    requirePositive('dfden', n)
    requireNonNegative('nonc', shift)
  }
  return drawFrom([dfnum, dfden, nonc], size, check, (m, n, shift) => {
    const above = noncentral(sim.random, m, shift) * n
    return above / (chisquare(sim.random, n) * m)
  })
}

/** `wald(mean, scale, size=None)`: inverse Gaussian. Throws run/value unless both are positive. */
export function randomWald(sim: RandomSource, mean: Value, scale: Value, size?: Optional): Value {
  const check = (m: number, s: number) => {
    requirePositive('mean', m)
    requirePositive('scale', s)
  }
  return drawFrom([mean, scale], size, check, (m, s) => {
    const normal = standardNormal(sim.random)
    const y = m * normal * normal
    const x = m + (m / (2 * s)) * (y - Math.sqrt(4 * s * y + y * y))
    return sim.random.uniform() <= m / (m + x) ? x : (m * m) / x
  })
}

const chisquare = (random: RandomState, df: number): number => 2 * standardGamma(random, df / 2)

function noncentral(random: RandomState, df: number, shift: number): number {
  if (shift === 0) return chisquare(random, df)
  if (df > 1) {
    const central = chisquare(random, df - 1)
    const n = standardNormal(random) + Math.sqrt(shift)
    return central + n * n
  }
  return chisquare(random, df + 2 * poissonLaw(shift / 2)(random))
}
