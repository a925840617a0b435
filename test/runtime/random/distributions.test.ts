/** Draws of numpy's legacy distributions right after seeding with 1; numpy 1.24. */
import { describe, expect, test } from 'vitest'
import { randomBinomial, randomPoisson } from '../../../runtime/random/counts.js'
import { randomGamma } from '../../../runtime/random/gamma.js'
import { RandomState } from '../../../runtime/random/random-state.js'
import { NDArray, type Value } from '../../../runtime/values/value.js'

const seeded = () => ({ random: new RandomState(1) })

const numbers = (value: Value): number[] => {
  if (!(value instanceof NDArray)) throw new Error('an array was expected')
  return [...value.data]
}

test('poisson, by products of uniforms and by transformed rejection', () => {
  expect(numbers(randomPoisson(seeded(), 3n, 8n))).toEqual([2, 1, 1, 3, 3, 3, 3, 3])
  expect(numbers(randomPoisson(seeded(), 50n, 6n))).toEqual([48, 41, 43, 48, 48, 48])
})

test('binomial, by inversion and by BTPE', () => {
  expect(numbers(randomBinomial(seeded(), 100n, 0.2, 6n))).toEqual([19, 22, 7, 18, 16, 15])
  expect(numbers(randomBinomial(seeded(), 1000n, 0.4, 6n))).toEqual([396, 390, 404, 398, 401, 398])
})

test('without a size a count is an int', () => {
  expect(randomPoisson(seeded(), 3n)).toBe(2n)
  expect(randomBinomial(seeded(), 0n, 0.5)).toBe(0n)
})

describe('impossible parameters', () => {
  test.each([
    [() => randomPoisson(seeded(), -1)],
    [() => randomBinomial(seeded(), 10n, 1.5)],
    [() => randomBinomial(seeded(), -1n, 0.5)],
    [() => randomGamma(seeded(), -1)],
  ])('%# are refused', (draw) => {
    expect(draw).toThrow(expect.objectContaining({ code: 'run/value' }))
  })
})
