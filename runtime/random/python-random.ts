/** Numbers of Python's `random` module, as CPython 3.11 draws them. Quantities keep their units. */
import { glibcExp as exp } from './glibc-exp.js'
import { glibcLog as log } from './glibc-log.js'
import { numeric, typeName } from '../values/operand.js'
import { add, divide, multiply, subtract } from '../values/operators.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { entropySeed } from './entropy-seed.js'
import type { RandomSource } from './numpy-random.js'
import { type PythonStream, pythonSeed, pythonStream } from './python-stream.js'

type Optional = Value | undefined

/** `random.seed(a=None)`: an integer, or None for a seed from entropy. */
export function pythonRandomSeed(sim: RandomSource, a?: Optional): null {
  const given = a ?? BigInt(entropySeed())
  const seed = typeof given === 'boolean' ? BigInt(given) : given
  if (typeof seed !== 'bigint') {
    const help = 'seed with an integer'
    return fail('unsupported', `random.seed() of a ${typeName(seed)} is not supported yet`, help)
  }
  pythonStream(sim).seed(pythonSeed(seed))
  return null
}

/** `random.random()`: uniform in [0, 1). */
export const pythonRandomRandom = (sim: RandomSource): number => pythonStream(sim).uniform()

/** `random.getrandbits(k)`: an integer of k random bits. Throws run/value for k < 0. */
export function pythonRandomGetrandbits(sim: RandomSource, k: Value): bigint {
  const count = Number(integer(k))
  if (count < 0) fail('value', 'number of bits must be non-negative')
  return pythonStream(sim).bits(count)
}

/** `random.uniform(a, b)`. */
export function pythonRandomUniform(sim: RandomSource, a: Value, b: Value): Value {
  return add(a, multiply(subtract(b, a), pythonStream(sim).uniform()))
}

/** `random.gauss(mu=0.0, sigma=1.0)`. */
export function pythonRandomGauss(sim: RandomSource, mu?: Optional, sigma?: Optional): Value {
  return add(mu ?? 0, multiply(pythonStream(sim).gauss(), sigma ?? 1))
}

/** `random.normalvariate(mu=0.0, sigma=1.0)`. */
export function pythonRandomNormalvariate(
  sim: RandomSource,
  mu?: Optional,
  sigma?: Optional,
): Value {
  return add(mu ?? 0, multiply(normal(pythonStream(sim)), sigma ?? 1))
}

/** `random.lognormvariate(mu, sigma)`. */
export function pythonRandomLognormvariate(sim: RandomSource, mu: Value, sigma: Value): number {
  return exp(scalar(mu) + normal(pythonStream(sim)) * scalar(sigma))
}

/** `random.expovariate(lambd)`: exponential with rate lambd, in its inverse unit. */
export function pythonRandomExpovariate(sim: RandomSource, lambd: Value): Value {
  return divide(-log(1 - pythonStream(sim).uniform()), lambd)
}

/** `random.triangular(low=0.0, high=1.0, mode=None)`. */
export function pythonRandomTriangular(
  sim: RandomSource,
  low?: Optional,
  high?: Optional,
  mode?: Optional,
): Value {
  const u = pythonStream(sim).uniform()
  const [a, b] = [low ?? 0, high ?? 1]
  const middle = mode === undefined || mode === null
  const width = subtract(b, a)
  if (!middle && scalar(width) === 0) return a
  const c = middle ? 0.5 : scalar(divide(subtract(mode, a), width))
  if (u <= c) return add(a, multiply(width, Math.sqrt(u * c)))
  return add(b, multiply(subtract(a, b), Math.sqrt((1 - u) * (1 - c))))
}

/** `random.randint(a, b)`: in [a, b]. Throws run/value for an empty range. */
export function pythonRandomRandint(sim: RandomSource, a: Value, b: Value): bigint {
  const [first, last] = [integer(a), integer(b)]
  return pythonRandomRandrange(sim, first, last + 1n)
}

/** `random.randrange(start, stop=None, step=1)`. Throws run/value for an empty range. */
export function pythonRandomRandrange(
  sim: RandomSource,
  start: Value,
  stop?: Optional,
  step?: Optional,
): bigint {
  const one = stop === undefined || stop === null
  const first = one ? 0n : integer(start)
  const by = step === undefined || step === null ? 1n : integer(step)
  if (one && by !== 1n) fail('type', 'Missing a non-None stop argument')
  if (by === 0n) return fail('value', 'zero step for randrange()')
  const width = (one ? integer(start) : integer(stop)) - first
  const count = (width + by - (by > 0n ? 1n : -1n)) / by
  if (count <= 0n) return fail('value', 'empty range for randrange()')
  return first + by * pythonStream(sim).below(count)
}

/** A. J. Kinderman and J. F. Monahan, ACM TOMS 3 (1977) 257-260. */
function normal(stream: PythonStream): number {
  for (;;) {
    const u1 = stream.uniform()
    const u2 = 1 - stream.uniform()
    // 4*exp(-1/2)/sqrt(2)
    const z = (1.7155277699214135 * (u1 - 0.5)) / u2
    if ((z * z) / 4 <= -log(u2)) return z
  }
}

const scalar = (value: Value): number => Number(numeric(value).value)

function integer(value: Value): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return BigInt(value)
  const help = 'convert it with int(...)'
  if (typeof value !== 'number') {
    return fail('type', `a bound must be an integer, not ${typeName(value)}`, help)
  }
  if (!Number.isInteger(value)) fail('value', `a bound must be an integer, not ${value}`, help)
  return BigInt(value)
}
