import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  randomExponential,
  randomNormal,
  randomRand,
  randomRandn,
  randomSeed,
  randomUniform,
} from '../../../runtime/random/numpy-random.js'
import { randomChoice } from '../../../runtime/random/choice.js'
import { randomRandint, randomRandomIntegers } from '../../../runtime/random/integers.js'
import { randomMultivariateNormal } from '../../../runtime/random/multivariate-normal.js'
import { randomPermutation, randomShuffle } from '../../../runtime/random/permute.js'
import { RandomState } from '../../../runtime/random/random-state.js'
import { second } from '../../../runtime/values/dimension.js'
import { NDArray, Quantity, Tuple, type Value } from '../../../runtime/values/value.js'

const sim = (seed = 1) => ({ random: new RandomState(seed) })
const numbers = (value: Value) => [...(value as NDArray).data]
const three = [
  [1, 0.5, 0],
  [0.5, 1, 0],
  [0, 0, 1],
]
const ints = (...items: number[]) => items.map(BigInt)

function codeOf(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
  return undefined
}

const file = new URL('../../numbers/random/legacy-random-state.json', import.meta.url)
type Golden = Record<string, Record<string, number[]>>
const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden

describe.each([0, 1, 42, 2 ** 32 - 1])('numpy.random with seed %i', (seed) => {
  const expected = golden[seed]

  it('draws arrays as numpy does', () => {
    expect(numbers(randomRand(sim(seed), 5n))).toEqual(expected.rand)
    expect(numbers(randomRandn(sim(seed), 5n))).toEqual(expected.randn)
    expect(numbers(randomExponential(sim(seed), 20n, 3n))).toEqual(expected.exponential)
    expect(numbers(randomUniform(sim(seed), -2n, 3n, 3n))).toEqual(expected.uniform)
    expect(numbers(randomNormal(sim(seed), 10n, 2n, 3n))).toEqual(expected.normal)
    expect(numbers(randomRandint(sim(seed), 0n, 100n, 6n))).toEqual(expected.randint)
    expect(numbers(randomRandint(sim(seed), 0n, 2n ** 40n, 3n))).toEqual(expected.large)
  })

  it('orders and chooses as numpy does', () => {
    expect(numbers(randomPermutation(sim(seed), 10n))).toEqual(expected.permutation)
    expect(numbers(randomChoice(sim(seed), 10n, 4n, false))).toEqual(expected.choice)
    expect(numbers(randomChoice(sim(seed), 13n, 6n))).toEqual(expected.choiceReplace)
    const list: Value[] = ints(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
    randomShuffle(sim(seed), list)
    expect(list.map(Number)).toEqual(expected.permutation)
  })
})

describe('numpy.random', () => {
  // numpy 1.24, each after seed(1)
  it('gives scalars without a size', () => {
    expect(randomRand(sim())).toBe(0.417022004702574)
    expect(randomRand(sim(), undefined)).toBe(0.417022004702574)
    expect(randomRandn(sim())).toBe(1.6243453636632417)
    expect(randomRandint(sim(), 0n, 100n)).toBe(37n)
    expect(randomRandint(sim(), 100n, null)).toBe(37n)
    expect(randomRandint(sim(), 0n, 100n, null, 'int32')).toBe(37n)
    expect(randomRandint(sim(), 0n, 2n, null, 'bool')).toBe(true)
    expect(randomChoice(sim(), [1.5, 2.5])).toBe(2.5)
    expect(randomChoice(sim(), ['a', 'b'])).toBe('b')
  })

  it('gives shapes', () => {
    expect((randomRand(sim(), 2n, 3n) as NDArray).shape).toEqual([2, 3])
    expect((randomRand(sim(), new Tuple([2n, 3n])) as NDArray).shape).toEqual([2, 3])
    expect((randomNormal(sim(), 0n, 1n, [2n, 1n]) as NDArray).shape).toEqual([2, 1])
  })

  it('broadcasts parameters, one draw for each element', () => {
    const value = randomNormal(sim(), [1n, 2n], [[1n], [2n]]) as NDArray
    expect(value.shape).toEqual([2, 2])
    const z = numbers(randomRandn(sim(), 4n))
    expect(numbers(value)).toEqual([1 + z[0], 2 + z[1], 1 + 2 * z[2], 2 + 2 * z[3]])
    expect(codeOf(() => randomNormal(sim(), [1n, 2n], 1n, 3n))).toBe('run/value')
  })

  it('takes quantities as SI numbers, as numpy does', () => {
    const scale = new Quantity(0.02, second)
    expect(randomExponential(sim(), scale)).toBe(0.02 * -Math.log(1 - 0.417022004702574))
  })

  it('shuffles rows', () => {
    const rows = new NDArray(Float64Array.of(0, 1, 10, 11, 20, 21), 'int64', [3, 2])
    const order = numbers(randomPermutation(sim(), 3n))
    expect(numbers(randomPermutation(sim(), rows))).toEqual(
      order.flatMap((k) => [10 * k, 10 * k + 1]),
    )
    expect(numbers(rows)).toEqual([0, 1, 10, 11, 20, 21])
  })

  it('says of an empty range of integers what numpy says', () => {
    expect(() => randomRandint(sim(), 0n, -3n)).toThrow('high <= 0')
    expect(() => randomRandint(sim(), ints(0, 0), ints(0, 3))).toThrow('high <= 0')
    expect(() => randomRandint(sim(), ints(0, 1), ints(0, 3))).toThrow('low >= high')
    expect(() => randomRandomIntegers(sim(), 0n)).toThrow('low >= high')
  })

  it('seeds with an integer, an array or entropy', () => {
    const state = sim(5)
    randomSeed(state, 1n)
    expect(state.random.uniform()).toBe(0.417022004702574)
    randomSeed(state, ints(1, 2, 3))
    expect(state.random.uniform()).toBe(0.6098612722867289)
    randomSeed(state)
    expect(typeof state.random.origin).toBe('number')
  })

  it.each<[string, () => unknown, string]>([
    ['rand(2.0)', () => randomRand(sim(), 2), 'run/type'],
    ['rand(-1)', () => randomRand(sim(), -1n), 'run/value'],
    ['randint(0)', () => randomRandint(sim(), 0n), 'run/value'],
    ['randint(3, 2)', () => randomRandint(sim(), 3n, 2n), 'run/value'],
    ['randint(0, 3, 2, bool)', () => randomRandint(sim(), 0n, 3n, 2n, 'bool'), 'run/value'],
    ['int32 beyond', () => randomRandint(sim(), 0n, 2n ** 40n, 2n, 'int32'), 'run/value'],
    ['float', () => randomRandint(sim(), 0n, 3n, 2n, 'float'), 'run/type'],
    ['dtype=None', () => randomRandint(sim(), 0n, 3n, 2n, null), 'run/type'],
    [
      'multivariate_normal of three',
      () => randomMultivariateNormal(sim(), ints(0, 0, 0), three),
      'run/unsupported',
    ],
    ['uint8', () => randomRandint(sim(), 0n, 3n, 2n, 'uint8'), 'run/unsupported'],
    ['randint(0, 2**60)', () => randomRandint(sim(), 0n, 2n ** 60n), 'run/unsupported'],
    ['exponential(-1)', () => randomExponential(sim(), -1n), 'run/value'],
    ['normal(0, -1)', () => randomNormal(sim(), 0n, -1n), 'run/value'],
    ['uniform(0, inf)', () => randomUniform(sim(), 0n, Infinity), 'run/value'],
    ['permutation(3.0)', () => randomPermutation(sim(), 3), 'run/index'],
    ['choice(0)', () => randomChoice(sim(), 0n), 'run/value'],
    ['choice(3.0)', () => randomChoice(sim(), 3), 'run/value'],
    ['choice([])', () => randomChoice(sim(), []), 'run/value'],
    ['choice(5, 9, False)', () => randomChoice(sim(), 5n, 9n, false), 'run/value'],
    ['choice(5, p=[1])', () => randomChoice(sim(), 5n, null, true, [1n]), 'run/value'],
    ['choice("abc")', () => randomChoice(sim(), 'abc'), 'run/value'],
    ['permutation("abc")', () => randomPermutation(sim(), 'abc'), 'run/index'],
    ['shuffle((1, 2))', () => randomShuffle(sim(), new Tuple([1n, 2n])), 'run/type'],
    ['seed(-1)', () => randomSeed(sim(), -1n), 'run/value'],
    ['seed(2**32)', () => randomSeed(sim(), 2n ** 32n), 'run/value'],
    ['seed(1.5)', () => randomSeed(sim(), 1.5), 'run/type'],
    ['seed("a")', () => randomSeed(sim(), 'a'), 'run/type'],
    ['seed([])', () => randomSeed(sim(), []), 'run/value'],
  ])('refuses %s', (_, call, code) => {
    expect(codeOf(call)).toBe(code)
  })
})
