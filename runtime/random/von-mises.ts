import { acos } from '../math/arc.js'
import type { Value } from '../values/value.js'
import { requireNonNegative } from './constraints.js'
import { drawFrom } from './draw.js'
import { glibcLog as log } from './glibc-log.js'
import { glibcCos as cos } from './glibc-sine.js'
import type { RandomSource } from './numpy-random.js'
import type { RandomState } from './random-state.js'

/**
 * `vonmises(mu, kappa, size=None)`: angles in [-pi, pi] around mu. D. J. Best and N. I. Fisher,
 * Applied Statistics 28 (1979) 152-157. Throws run/value for a negative kappa.
 */
export function randomVonmises(
  sim: RandomSource,
  mu: Value,
  kappa: Value,
  size?: Value | undefined,
): Value {
  const check = (_: number, k: number) => requireNonNegative('kappa', k)
  return drawFrom([mu, kappa], size, check, (m, k) => angle(sim.random, m, k))
}

function angle(random: RandomState, mu: number, kappa: number): number {
  if (Number.isNaN(kappa)) return NaN
  if (kappa < 1e-8) return Math.PI * (2 * random.uniform() - 1)
  const s = spread(kappa)
  for (;;) {
    const z = cos(Math.PI * random.uniform())
    const w = (1 + s * z) / (s + z)
    const y = kappa * (s - w)
    const v = random.uniform()
    if (!(y * (2 - y) - v >= 0 || log(y / v) + 1 - y >= 0)) continue
    const side = random.uniform() < 0.5 ? -acos(w) : acos(w)
    return wrapped(side + mu)
  }
}

/** Of the wrapped Cauchy envelope; its series where kappa is small. */
function spread(kappa: number): number {
  if (kappa < 1e-5) return 1 / kappa + kappa
  const r = 1 + Math.sqrt(1 + 4 * kappa * kappa)
  const rho = (r - Math.sqrt(2 * r)) / (2 * kappa)
  return (1 + rho * rho) / (2 * rho)
}

function wrapped(x: number): number {
  const size = ((Math.abs(x) + Math.PI) % (2 * Math.PI)) - Math.PI
  return x < 0 ? -size : size
}
