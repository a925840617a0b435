/**
 * numpy.random as scripts call it, on the simulation's stream. Results have no dimension: numpy
 * takes quantities as plain SI numbers. Semantics page 12.
 */
import { numeric, shapeOf } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { dimensions, draw, drawFrom } from './draw.js'
import { entropySeed } from './entropy-seed.js'
import type { Seed } from './mersenne-twister.js'
import { standardExponential, standardNormal } from './normal-law.js'
import type { RandomState } from './random-state.js'
import { seedByArray } from './seed-by-array.js'

/** What these functions need of a simulation. */
export interface RandomSource {
  readonly random: RandomState
}

type Optional = Value | undefined

/** `rand()`: a float; `rand(n, m)` or one shape: an array. Uniform in [0, 1). */
export function randomRand(sim: RandomSource, ...sizes: Optional[]): Value {
  return draw(dimensions(sizes), () => sim.random.uniform())
}

/** `randn()`: a float; `randn(n, m)` or one shape: an array. Standard normal. */
export function randomRandn(sim: RandomSource, ...sizes: Optional[]): Value {
  return draw(dimensions(sizes), () => standardNormal(sim.random))
}

/** `exponential(scale=1.0, size=None)`. Throws run/value for a negative scale. */
export function randomExponential(sim: RandomSource, scale?: Optional, size?: Optional): Value {
  return drawFrom([scale ?? 1, 0], size, requireScale, (s) => s * standardExponential(sim.random))
}

/** `uniform(low=0.0, high=1.0, size=None)`. Throws run/value for an infinite range. */
export function randomUniform(
  sim: RandomSource,
  low?: Optional,
  high?: Optional,
  size?: Optional,
): Value {
  const check = (a: number, b: number) => {
    if (Number.isFinite(b - a)) return
    fail('value', 'uniform(): the range exceeds valid bounds')
  }
  return drawFrom([low ?? 0, high ?? 1], size, check, (a, b) => a + (b - a) * sim.random.uniform())
}

/** `normal(loc=0.0, scale=1.0, size=None)`. Throws run/value for a negative scale. */
export function randomNormal(
  sim: RandomSource,
  loc?: Optional,
  scale?: Optional,
  size?: Optional,
): Value {
  const check = (_: number, s: number) => requireScale(s)
  return drawFrom([loc ?? 0, scale ?? 1], size, check, (m, s) => m + s * standardNormal(sim.random))
}

/**
 * `seed(value)`: an integer 0..2**32-1, an array of them, or None for a seed from entropy.
 * Throws run/value or run/type.
 */
export function randomSeed(sim: RandomSource, value?: Optional): null {
  sim.random.seed(value === undefined || value === null ? entropySeed() : seedOf(value))
  return null
}

function seedOf(value: Value): Seed {
  const x = numeric(value).value
  const isInteger = x instanceof NDArray ? x.dtype !== 'float64' : typeof x !== 'number'
  const items = x instanceof NDArray ? Array.from<number>(x.data) : [Number(x)]
  if (items.length === 0) fail('value', 'Seed must be non-empty')
  if (!isInteger) fail('type', 'Seed has to be None or an integer, not a float')
  if (items.some((item) => item < 0 || item > 0xffffffff)) {
    fail('value', 'Seed must be between 0 and 2**32 - 1')
  }
  return shapeOf(x).length > 0 ? seedByArray(items) : items[0]
}

function requireScale(scale: number): void {
  if (scale < 0 || Object.is(scale, -0)) fail('value', 'scale < 0')
}
