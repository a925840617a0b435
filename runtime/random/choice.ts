/** numpy.random's choice, with and without replacement and probabilities. Semantics page 12.3. */
import { element, newArray, numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { WordArray, wordsOf } from '../values/word-array.js'
import { shapeOfSize } from './draw.js'
import { drawInteger } from './draw-integer.js'
import type { RandomSource } from './numpy-random.js'
import { range, shuffleRows } from './permute.js'
import type { RandomState } from './random-state.js'

type Optional = Value | undefined

/**
 * `choice(a, size=None, replace=True, p=None)`: of 0..a-1 or of the items of a, with
 * probabilities p. Throws run/value for a population that is empty or too small and for what are
 * no probabilities.
 */
export function randomChoice(
  sim: RandomSource,
  a: Value,
  size?: Optional,
  replace?: Optional,
  p?: Optional,
): Value {
  const words = wordsOf(a)
  const population = words ? range(words.length) : populationOf(a, size)
  const n = population.data.length
  const weights = p === undefined || p === null ? undefined : probabilities(p, n)
  const shape = shapeOfSize(size)
  const count = shape?.reduce((x, y) => x * y, 1) ?? 1
  if (n === 0 && count > 0) fail('value', "'a' cannot be empty unless no samples are taken")
  const again = replace !== false && replace !== 0n
  if (!again && count > n) {
    fail('value', "Cannot take a larger sample than population when 'replace=False'")
  }
  const picks = weights
    ? weighted(sim.random, weights, count, again)
    : indices(sim.random, n, count, again)
  if (shape === undefined) return words ? words[picks[0]] : element(population, picks[0])
  if (words) {
    if (shape.length === 1) return new WordArray(picks.map((pick) => words[pick]))
    const help = 'choose indices instead: choice(len(words), size)'
    fail('unsupported', 'arrays of strings with several axes are not supported yet', help)
  }
  const result = newArray(population.dtype, shape)
  picks.forEach((pick, k) => {
    result.data[k] = population.data[pick]
  })
  return result
}

function indices(random: RandomState, n: number, count: number, again: boolean): number[] {
  if (again) return Array.from({ length: count }, () => drawInteger(random, n - 1))
  const order = range(n)
  shuffleRows(random, order)
  return Array.from<number>(order.data.subarray(0, count))
}

/** Without replacement: rounds of draws, each without the items found before. */
function weighted(random: RandomState, p: number[], count: number, again: boolean): number[] {
  const draws = (n: number) => {
    const sums = cumulative(p)
    return Array.from({ length: n }, () => firstAbove(sums, random.uniform()))
  }
  if (again) return draws(count)
  if (p.filter((x) => x > 0).length < count) fail('value', 'Fewer non-zero entries in p than size')
  const found = new Set<number>()
  while (found.size < count) {
    for (const pick of draws(count - found.size)) found.add(pick)
    for (const pick of found) p[pick] = 0
  }
  return [...found]
}

function cumulative(p: readonly number[]): number[] {
  let sum = 0
  const sums = p.map((x) => {
    sum += x
    return sum
  })
  return sums.map((x) => x / sum)
}

/** The place of the first number above x in a sorted row. */
function firstAbove(sorted: readonly number[], x: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (x < sorted[middle]) high = middle
    else low = middle + 1
  }
  return low
}

/** A copy of p, checked. */
function probabilities(p: Value, n: number): number[] {
  const { value } = numeric(p)
  if (!(value instanceof NDArray) || value.shape.length !== 1) {
    fail('value', "'p' must be 1-dimensional")
  }
  const result = Array.from<number>(value.data)
  if (result.length !== n) fail('value', "'a' and 'p' must have same size")
  const sum = result.reduce((x, y) => x + y, 0)
  if (Number.isNaN(sum)) fail('value', 'probabilities contain NaN')
  if (result.some((x) => x < 0)) fail('value', 'probabilities are not non-negative')
  // numpy's tolerance: the root of the smallest step from 1
  if (Math.abs(sum - 1) > 1.4901161193847656e-8) {
    fail('value', 'probabilities do not sum to 1', 'divide them by their sum')
  }
  return result
}

function populationOf(a: Value, size: Optional): NDArray {
  if (typeof a === 'bigint') {
    if (a > 0n || (a === 0n && size === 0n)) return range(Number(a))
    fail('value', 'a must be greater than 0 unless no samples are taken')
  }
  const numbers = typeof a === 'string' || a instanceof Map ? undefined : numeric(a).value
  if (numbers instanceof NDArray && numbers.shape.length === 1) return numbers
  return fail('value', 'a must be 1-dimensional or an integer')
}
