/** Draws by WebAssembly are those of runtime/random, bit for bit, however they are mixed. */
import { expect, test } from 'vitest'
import { drawingArena } from './drawing-arena.js'
import { randomText } from '../../../../compiler/6-emit/wasm/random.js'
import { binomialLaw, binomialTable } from '../../../../runtime/random/binomial-law.js'
import { fillByTable } from '../../../../runtime/random/bound-table.js'
import { fillNormal } from '../../../../runtime/random/normal-law.js'
import { RandomState } from '../../../../runtime/random/random-state.js'

const streams = async (seed: number) => {
  const [native, plain] = [new RandomState(seed), new RandomState(seed)]
  const memory = await drawingArena(
    randomText({ uniform: true, normal: true, table: true, where: true }),
  )
  native.drawIn(memory)
  return { native, plain, memory }
}

/** Counts that leave the stream at every place of its block. */
const counts = [1, 2, 3, 311, 312, 313, 5, 0, 624, 625, 7, 1000, 1, 1, 999, 4, 6]

test('uniform and normal numbers, by turns, with words in between', async () => {
  const { native, plain, memory } = await streams(42)
  const ours = memory.array(Float64Array, 1000)
  const theirs = new Float64Array(1000)
  for (let turn = 0; turn < 40; turn++) {
    const n = counts[turn % counts.length]
    const fill = turn % 3 === 1 ? 'uniform' : 'normal'
    for (const [random, buffer] of [[native, ours] as const, [plain, theirs] as const]) {
      if (fill === 'uniform') random.fillUniform(buffer, n)
      else fillNormal(random, buffer, n)
    }
    expect(ours.subarray(0, n)).toEqual(theirs.subarray(0, n))
    if (turn % 5 === 0) expect(native.word()).toBe(plain.word())
    expect(native.hasSpare).toBe(plain.hasSpare)
  }
})

test('a hundred thousand normal numbers: the logarithm is in doubt for thousands of them', async () => {
  const { native, plain, memory } = await streams(7)
  const ours = memory.array(Float64Array, 100_001)
  const theirs = new Float64Array(100_001)
  fillNormal(native, ours, 100_001)
  fillNormal(plain, theirs, 100_001)
  expect(ours).toEqual(theirs)
  expect(native.uniform()).toBe(plain.uniform())
})

test.each([
  [800, 0.0125],
  [10, 0.5],
  [1, 0.3],
  [100, 0.99],
  [5, 0],
  [0, 0.4],
])('binomial numbers of %d trials with probability %d', async (n, p) => {
  const { native, plain, memory } = await streams(3)
  const rare = Math.min(p, 1 - p)
  const table = binomialTable(n, rare)
  if (!table) throw new Error('no table')
  const [ours, theirs] = [memory.array(Float64Array, 20_000), new Float64Array(20_000)]
  const other = new RandomState(3)
  fillByTable(native, ours, 20_000, table)
  fillByTable(plain, theirs, 20_000, table)
  const law = binomialLaw(n, rare)
  const one = Float64Array.from({ length: 20_000 }, () => law(other))
  expect(ours).toEqual(one)
  expect(theirs).toEqual(one)
  expect(native.uniform()).toBe(other.uniform())
})

test('what was saved is drawn again, also across the two', async () => {
  const { native, plain, memory } = await streams(11)
  const ours = memory.array(Float64Array, 100)
  fillNormal(native, ours, 33)
  const place = native.saved()
  fillNormal(native, ours, 100)
  plain.restoreFrom(place)
  const theirs = new Float64Array(100)
  fillNormal(plain, theirs, 100)
  expect(theirs).toEqual(ours)
  native.restoreFrom(place)
  const again = memory.array(Float64Array, 100)
  fillNormal(native, again, 100)
  expect(again).toEqual(ours)
})
