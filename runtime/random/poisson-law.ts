/** Poisson numbers as numpy's legacy generator draws them. Semantics page 12.3. */
import { glibcExp as exp } from './glibc-exp.js'
import { glibcLog as log } from './glibc-log.js'
import { logGamma } from './log-gamma.js'
import type { RandomState } from './random-state.js'

/** Where laws that need no more find uniform numbers in [0, 1). */
export interface Uniforms {
  uniform(): number
}

/** What draws one number from the stream. */
export type Law<Source extends Uniforms = RandomState> = (random: Source) => number

/** With mean lambda >= 0. A mean of 0 draws nothing from the stream. */
export function poissonLaw(lambda: number): Law<Uniforms> {
  if (lambda >= 10) return transformedRejection(lambda)
  return lambda === 0 ? () => 0 : multiplication(exp(-lambda))
}

/** Counts uniforms until their product has fallen to `limit`. */
function multiplication(limit: number): Law<Uniforms> {
  return (random) => {
    let count = 0
    for (let product = random.uniform(); product > limit; product *= random.uniform()) count++
    return count
  }
}

/** PTRS of W. Hoermann, Insurance: Mathematics and Economics 12 (1993) 39-45. */
function transformedRejection(lambda: number): Law<Uniforms> {
  const logLambda = log(lambda)
  const b = 0.931 + 2.53 * Math.sqrt(lambda)
  const a = -0.059 + 0.02483 * b
  const logInverseAlpha = log(1.1239 + 1.1328 / (b - 3.4))
  const vr = 0.9277 - 3.6224 / (b - 2)
  return (random) => {
    for (;;) {
      const u = random.uniform() - 0.5
      const v = random.uniform()
      const us = 0.5 - Math.abs(u)
      const k = Math.floor(((2 * a) / us + b) * u + lambda + 0.43)
      if (us >= 0.07 && v <= vr) return k
      if (k < 0 || (us < 0.013 && v > us)) continue
      const bound = -lambda + k * logLambda - logGamma(k + 1)
      if (log(v) + logInverseAlpha - log(a / (us * us) + b) <= bound) return k
    }
  }
}
