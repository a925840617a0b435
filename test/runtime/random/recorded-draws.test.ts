/**
 * Every distribution against numpy 1.24 and CPython 3.11, 100,000 draws for each seed. Two of the
 * four seeds that are recorded; all with BRIANC_ALL_SEEDS=1.
 */
import { describe, expect, test } from 'vitest'
import * as runtime from '../../../runtime/index.js'
import type { RandomSource } from '../../../runtime/random/numpy-random.js'
import { pythonSeed, pythonStream } from '../../../runtime/random/python-stream.js'
import { RandomState } from '../../../runtime/random/random-state.js'
import { NDArray, type Value } from '../../../runtime/values/value.js'
import { expectDraws, recordings, toValue } from './recorded-draws.js'

type Draw = (sim: RandomSource, ...values: Value[]) => Value
const functions = runtime as unknown as Readonly<Record<string, Draw>>
const count = 100_000
const wanted = process.env.BRIANC_ALL_SEEDS ? [0, 1, 42, 4294967295] : [42, 4294967295]

const camel = (prefix: string, name: string) =>
  `${prefix}_${name}`.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const cases = (name: string) =>
  recordings(name).map((row) => [`${row.function}(${row.arguments.join(', ')})`, row] as const)

/** A list is shuffled in place; everything else is drawn. */
function numpyDraws(sim: RandomSource, name: string, values: readonly Value[]): Float64Array {
  if (name === 'shuffle') {
    const items: Value[] = Array.from({ length: Number(values[0]) }, (_, k) => BigInt(k))
    functions.randomShuffle(sim, items)
    return Float64Array.from(items, Number)
  }
  const drawn = functions[camel('random', name)](sim, ...values)
  if (!(drawn instanceof NDArray)) throw new Error('an array was expected')
  return Float64Array.from(drawn.data)
}

describe('numpy.random', () => {
  test.each(cases('distributions.json'))('%s', (_, row) => {
    for (const seed of wanted) {
      const sim = { random: new RandomState(seed) }
      const draws = numpyDraws(sim, row.function, row.arguments.map(toValue))
      expectDraws(draws, sim.random.word(), row, seed)
    }
  })
})

describe("Python's random", () => {
  test.each(cases('python.json'))('%s', (_, row) => {
    const values = row.arguments.map(toValue)
    const draw = functions[camel('python_random', row.function)]
    for (const seed of wanted) {
      const sim = { random: new RandomState(0) }
      const stream = pythonStream(sim)
      stream.seed(pythonSeed(BigInt(seed)))
      const draws = Float64Array.from({ length: count }, () => Number(draw(sim, ...values)))
      expectDraws(draws, stream.word(), row, seed)
    }
  })
})

test('the recordings cover every distribution', () => {
  const recorded = new Set([
    ...recordings('distributions.json').map((row) => camel('random', row.function)),
    ...recordings('python.json').map((row) => camel('python_random', row.function)),
  ])
  // the same draws under another name, a seed, or what is compared elsewhere
  const others = [
    ...['randomSeed', 'randomStandardExponential', 'randomStandardGamma'],
    ...['pythonRandomSeed', 'pythonRandomChoices', 'pythonRandomSample', 'pythonRandomShuffle'],
    ...['pythonRandomGetrandbits', 'randomRandomState'],
  ]
  const names = Object.keys(runtime).filter((name) => /^(random|pythonRandom)[A-Z]/.test(name))
  expect(names.filter((name) => !recorded.has(name) && !others.includes(name))).toEqual([])
})
