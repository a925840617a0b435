/** Python's `random` module on sequences, as CPython 3.11 chooses. */
import { getItem, iterate, length, setItem } from '../values/items.js'
import { itemsOf, numeric, operand, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import type { RandomSource } from './numpy-random.js'
import { pythonStream } from './python-stream.js'

type Optional = Value | undefined

/** `random.choice(seq)`. Throws run/index for an empty sequence. */
export function pythonRandomChoice(sim: RandomSource, seq: Value): Value {
  const n = length(seq)
  if (n === 0) fail('index', 'Cannot choose from an empty sequence')
  return getItem(seq, BigInt(pythonStream(sim).place(n)))
}

/**
 * `random.choices(population, weights=None, cum_weights=None, k=1)`: a list of k items, with
 * replacement. Throws
 * run/index for an empty population and run/value for weights that do not fit.
 */
export function pythonRandomChoices(
  sim: RandomSource,
  population: Value,
  weights?: Optional,
  cumWeights?: Optional,
  k?: Optional,
): Value[] {
  const items = [...iterate(population)]
  if (items.length === 0) fail('index', 'list index out of range')
  const stream = pythonStream(sim)
  const sums = sumsOf(weights ?? null, cumWeights ?? null, items.length)
  const count = k ?? 1n
  if (typeof count !== 'bigint') fail('type', `k must be an integer, not ${typeName(count)}`)
  return Array.from({ length: Math.max(0, Number(count)) }, () => {
    if (!sums) return items[Math.floor(stream.uniform() * items.length)]
    const x = stream.uniform() * sums[sums.length - 1]
    const place = sums.findIndex((sum) => x < sum)
    return items[place < 0 ? items.length - 1 : place]
  })
}

/**
 * `random.sample(population, k, counts=None)`: a list of k different items, each of which is there
 * as often as `counts` says. Throws run/value if k is too many.
 */
export function pythonRandomSample(
  sim: RandomSource,
  population: Value,
  k: Value,
  counts?: Optional,
): Value[] {
  if (typeof population !== 'string' && !itemsOf(population)) {
    const help = 'make it a list with list(...)'
    fail('type', `the population must be a sequence, not ${typeName(population)}`, help)
  }
  const items = repeated([...iterate(population)], counts ?? null)
  const n = items.length
  if (typeof k !== 'bigint') fail('type', `k must be an integer, not ${typeName(k)}`)
  const count = Number(k)
  if (!(count >= 0 && count <= n)) fail('value', 'Sample larger than population or is negative')
  const stream = pythonStream(sim)
  if (n <= poolLimit(count)) {
    return Array.from({ length: count }, (_, i) => {
      const j = stream.place(n - i)
      const item = items[j]
      items[j] = items[n - i - 1]
      return item
    })
  }
  const selected = new Set<number>()
  while (selected.size < count) selected.add(stream.place(n))
  return Array.from(selected, (j) => items[j])
}

/** `random.shuffle(x)`: a list or a one-dimensional array, in place. Throws run/type. */
export function pythonRandomShuffle(sim: RandomSource, x: Value): null {
  const array = operand(x)?.value
  if (array instanceof NDArray && array.shape.length > 1) {
    // Python exchanges views of the rows there, which loses some of them
    const help = 'use numpy.random.shuffle'
    fail('unsupported', 'random.shuffle() of an array with several axes is not supported', help)
  }
  if (!Array.isArray(x) && !(array instanceof NDArray)) {
    fail('type', `cannot shuffle ${typeName(x)} in place`, 'make it a list with list(...)')
  }
  const stream = pythonStream(sim)
  for (let i = length(x) - 1; i > 0; i--) {
    const j = BigInt(stream.place(i + 1))
    const item = getItem(x, BigInt(i))
    setItem(x, BigInt(i), getItem(x, j))
    setItem(x, j, item)
  }
  return null
}

/** The longest population that CPython copies rather than keeping a set: it decides the draws. */
function poolLimit(count: number): number {
  if (count <= 5) return 21
  let table = 1
  while (table < 3 * count) table *= 4
  return 21 + table
}

/** Sums of the weights up to each item; nothing where all weigh the same. */
function sumsOf(weights: Value, cumulative: Value, n: number): number[] | undefined {
  if (weights === null && cumulative === null) return undefined
  if (weights !== null && cumulative !== null) {
    fail('type', 'Cannot specify both weights and cumulative weights')
  }
  const given = [...iterate(weights ?? cumulative)].map((x) => Number(numeric(x).value))
  if (given.length !== n) fail('value', 'The number of weights does not match the population')
  let sum = 0
  const sums = weights === null ? given : given.map((weight) => (sum += weight))
  const total = sums[n - 1]
  if (total <= 0) fail('value', 'Total of weights must be greater than zero')
  if (!Number.isFinite(total)) fail('value', 'Total of weights must be finite')
  return sums
}

function repeated(items: Value[], counts: Value): Value[] {
  if (counts === null) return items
  const times = [...iterate(counts)]
  if (times.length !== items.length) {
    fail('value', 'The number of counts does not match the population')
  }
  if (!times.every((n) => typeof n === 'bigint')) fail('type', 'Counts must be integers')
  const all = items.flatMap((item, k) => Array.from({ length: Number(times[k]) }, () => item))
  return all.length > 0 ? all : fail('value', 'Total of counts must be greater than zero')
}
