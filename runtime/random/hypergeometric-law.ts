/** Hypergeometric numbers as numpy's legacy generator draws them. Semantics page 12.3. */
import { glibcLog as log } from './glibc-log.js'
import { logGamma } from './log-gamma.js'
import type { Law } from './poisson-law.js'
import type { RandomState } from './random-state.js'

/** How many of `sample` draws without replacement are good. */
export function hypergeometricLaw(good: number, bad: number, sample: number): Law {
  return sample > 10 ? ratioOfUniforms(good, bad, sample) : oneByOne(good, bad, sample)
}

/** Draws the sample item by item. */
function oneByOne(good: number, bad: number, sample: number): Law {
  const rest = bad + good - sample
  const few = Math.min(bad, good)
  return (random) => {
    let left = few
    for (let k = sample; left > 0 && k > 0; k--) {
      left -= Math.floor(random.uniform() + left / (rest + k))
    }
    const drawn = few - left
    return good > bad ? sample - drawn : drawn
  }
}

/** HRUA of E. Stadlober, J. Comput. Appl. Math. 31 (1990) 181-189. */
function ratioOfUniforms(good: number, bad: number, sample: number): Law {
  const few = Math.min(good, bad)
  const many = Math.max(good, bad)
  const all = good + bad
  const m = Math.min(sample, all - sample)
  const share = few / all
  const centre = m * share + 0.5
  const deviation = Math.sqrt(((all - m) * sample * share * (1 - share)) / (all - 1) + 0.5)
  // 2*sqrt(2/e) and 3 - 2*sqrt(3/e)
  const width = 1.7155277699214135 * deviation + 0.8989161620588988
  const mode = Math.floor(((m + 1) * (few + 1)) / (all + 2))
  const logs = (z: number) =>
    logGamma(z + 1) + logGamma(few - z + 1) + logGamma(m - z + 1) + logGamma(many - m + z + 1)
  const most = logs(mode)
  const end = Math.min(Math.min(m, few) + 1, Math.floor(centre + 16 * deviation))
  const accepted = (random: RandomState): number => {
    for (;;) {
      const x = random.uniform()
      const w = centre + (width * (random.uniform() - 0.5)) / x
      if (w < 0 || w >= end) continue
      const z = Math.floor(w)
      const t = most - logs(z)
      if (x * (4 - x) - 3 <= t) return z
      if (x * (x - t) < 1 && 2 * log(x) <= t) return z
    }
  }
  return (random) => {
    const z = accepted(random)
    const ofGood = good > bad ? m - z : z
    return m < sample ? good - ofGood : ofGood
  }
}
