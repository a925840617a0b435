/** Python's `random` module: gamma, beta, Pareto, Weibull and von Mises numbers, CPython 3.11. */
import { acos } from '../math/arc.js'
import { glibcExp as exp } from './glibc-exp.js'
import { glibcLog as log } from './glibc-log.js'
import { floorModulo } from '../math/modulo.js'
import { glibcPow as pow } from './glibc-pow.js'
import { glibcCos as cos } from './glibc-sine.js'
import { numeric } from '../values/operand.js'
import { multiply } from '../values/operators.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import type { RandomSource } from './numpy-random.js'
import { type PythonStream, pythonStream } from './python-stream.js'

/** `random.gammavariate(alpha, beta)`: beta is the scale. Throws run/value unless both > 0. */
export function pythonRandomGammavariate(sim: RandomSource, alpha: Value, beta: Value): Value {
  const shape = scalar(alpha)
  requirePositive(shape, scalar(beta))
  return multiply(gamma(pythonStream(sim), shape), beta)
}

/** `random.betavariate(alpha, beta)`. Throws run/value unless both are positive. */
export function pythonRandomBetavariate(sim: RandomSource, alpha: Value, beta: Value): number {
  const [a, b] = [scalar(alpha), scalar(beta)]
  requirePositive(a, 1)
  const stream = pythonStream(sim)
  const y = gamma(stream, a)
  if (y === 0) return 0
  requirePositive(b, 1)
  return y / (y + gamma(stream, b))
}

/** `random.paretovariate(alpha)`: 1 or more. */
export function pythonRandomParetovariate(sim: RandomSource, alpha: Value): number {
  return pow(1 - pythonStream(sim).uniform(), -1 / divisor(alpha))
}

/** `random.weibullvariate(alpha, beta)`: alpha is the scale, beta the shape. */
export function pythonRandomWeibullvariate(sim: RandomSource, alpha: Value, beta: Value): Value {
  const u = 1 - pythonStream(sim).uniform()
  return multiply(alpha, pow(-log(u), 1 / divisor(beta)))
}

/** `random.vonmisesvariate(mu, kappa)`: an angle in [0, 2*pi). */
export function pythonRandomVonmisesvariate(sim: RandomSource, mu: Value, kappa: Value): number {
  const stream = pythonStream(sim)
  const turn = 2 * Math.PI
  const concentration = scalar(kappa)
  if (concentration <= 1e-6) return turn * stream.uniform()
  const s = 0.5 / concentration
  const r = s + Math.sqrt(1 + s * s)
  let z: number
  for (;;) {
    z = cos(Math.PI * stream.uniform())
    const d = z / (r + z)
    const u = stream.uniform()
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) break
  }
  const q = 1 / r
  const side = acos((q + z) / (1 + q * z))
  const centre = scalar(mu)
  return floorModulo(stream.uniform() > 0.5 ? centre + side : centre - side, turn)
}

/** Of scale 1. */
function gamma(stream: PythonStream, alpha: number): number {
  if (alpha === 1) return -log(1 - stream.uniform())
  return alpha > 1 ? largeShape(stream, alpha) : smallShape(stream, alpha)
}

/** R. C. H. Cheng, Applied Statistics 26 (1977) 71-75. */
function largeShape(stream: PythonStream, alpha: number): number {
  const root = Math.sqrt(2 * alpha - 1)
  // log(4), and 1 + log(4.5)
  const b = alpha - 1.3862943611198906
  const c = alpha + root
  for (;;) {
    const u = stream.uniform()
    if (!(u > 1e-7 && u < 0.9999999)) continue
    const w = 1 - stream.uniform()
    const v = log(u / (1 - u)) / root
    const x = alpha * exp(v)
    const z = u * u * w
    const r = b + c * v - x
    if (r + 2.504077396776274 - 4.5 * z >= 0 || r >= log(z)) return x
  }
}

/** W. J. Kennedy and J. E. Gentle, "Statistical Computing" (1980), algorithm GS. */
function smallShape(stream: PythonStream, alpha: number): number {
  const b = (Math.E + alpha) / Math.E
  for (;;) {
    const p = b * stream.uniform()
    const x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha)
    const u = stream.uniform()
    if (p > 1 ? u <= pow(x, alpha - 1) : u <= exp(-x)) return x
  }
}

const scalar = (value: Value): number => Number(numeric(value).value)

function divisor(value: Value): number {
  const x = scalar(value)
  return x === 0 ? fail('zero-division', 'float division by zero') : x
}

function requirePositive(alpha: number, beta: number): void {
  if (alpha <= 0 || beta <= 0) fail('value', 'gammavariate: alpha and beta must be > 0.0')
}
