/** numpy.random's less common distributions of counts; the results are int64. */
import { expm1 } from '../math/exp.js'
import { glibcPow as pow } from './glibc-pow.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { drawCounts } from './draw-counts.js'
import { hypergeometricLaw } from './hypergeometric-law.js'
import { glibcLog as log } from './glibc-log.js'
import { glibcLog1p as log1p } from './glibc-log1p.js'
import type { RandomSource } from './numpy-random.js'
import type { Law } from './poisson-law.js'

type Optional = Value | undefined

/** `hypergeometric(ngood, nbad, nsample, size=None)`: good ones of a sample. Throws run/value. */
export function randomHypergeometric(
  sim: RandomSource,
  ngood: Value,
  nbad: Value,
  nsample: Value,
  size?: Optional,
): Value {
  const check = (good: number, bad: number, sample: number) => {
    const [g, b, s] = [good, bad, sample].map(Math.trunc)
    if (g + b < s) fail('value', 'ngood + nbad < nsample')
    if (g < 0) fail('value', 'ngood < 0')
    if (b < 0) fail('value', 'nbad < 0')
    if (!(s >= 1)) fail('value', 'nsample < 1')
  }
  const law = (good: number, bad: number, sample: number) =>
    hypergeometricLaw(Math.trunc(good), Math.trunc(bad), Math.trunc(sample))
  return drawCounts(sim.random, [ngood, nbad, nsample], size, check, law)
}

/** `logseries(p, size=None)`: 1 or more. Throws run/value unless 0 <= p < 1. */
export function randomLogseries(sim: RandomSource, p: Value, size?: Optional): Value {
  const check = (x: number) => {
    if (!(x >= 0 && x < 1)) fail('value', 'p < 0, p >= 1 or p is NaN')
  }
  return drawCounts(sim.random, [p, 0], size, check, logseriesLaw)
}

/** `zipf(a, size=None)`: 1 or more. Throws run/value unless a > 1. */
export function randomZipf(sim: RandomSource, a: Value, size?: Optional): Value {
  const check = (x: number) => {
    if (!(x > 1)) fail('value', 'a <= 1 or a is NaN')
  }
  return drawCounts(sim.random, [a, 0], size, check, zipfLaw)
}

/** A. W. Kemp, Applied Statistics 30 (1981) 249-253, algorithm LK. */
function logseriesLaw(p: number): Law {
  const r = log1p(-p)
  return (random) => {
    for (;;) {
      const v = random.uniform()
      if (v >= p) return 1
      const q = -expm1(r * random.uniform())
      if (v > q * q) return v >= q ? 1 : 2
      const count = Math.floor(1 + log(v) / log(q))
      if (count >= 1 && v !== 0) return count
    }
  }
}

/** L. Devroye, "Non-Uniform Random Variate Generation" (1986), page 551. */
function zipfLaw(a: number): Law {
  const b = pow(2, a - 1)
  return (random) => {
    for (;;) {
      const u = 1 - random.uniform()
      const v = random.uniform()
      const x = Math.floor(pow(u, -1 / (a - 1)))
      // numpy's int64 holds no more
      if (x > 9223372036854776000 || x < 1) continue
      const t = pow(1 + 1 / x, a - 1)
      if ((v * x * (t - 1)) / (b - 1) <= t / b) return x
    }
  }
}
