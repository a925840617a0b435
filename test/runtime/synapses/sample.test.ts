/** Random subsets with Brian's draws: recorded from its template in numpy 1.24. */
import { expect, test } from 'vitest'
import { RandomState } from '../../../runtime/random/random-state.js'
import { IntList } from '../../../runtime/synapses/int-list.js'
import { sampleByChance, sampleBySize, UniformBuffer } from '../../../runtime/synapses/sample.js'

test.each([
  // seed, n, p, how many, the first of them, their sum, the next number of the stream
  [1, 20, 0.3, 8, [2, 4, 5, 6, 12], 80, 0.8007445686755367],
  [2, 1000, 0.02, 21, [77, 126, 188, 203, 298], 11430, 0.6218425942287253],
  [3, 1001, 0.02, 16, [29, 47, 109, 143, 149], 6963, 0.9028341085383981],
  [4, 5000, 0.004, 17, [8, 159, 166, 250, 340], 32962, 0.937571583950942],
  [5, 1200, 0.26, 303, [0, 2, 9, 10, 13], 176439, 0.9668608241360307],
  [6, 3000, 0.25, 774, [0, 4, 5, 17, 25], 1175979, 0.06417383271386123],
] as const)('J4: seed %i, n = %i, p = %f', (seed, n, p, count, first, sum, next) => {
  const random = new RandomState(seed)
  const out = new IntList()
  sampleByChance(new UniformBuffer(random), n, p, out)
  expect(out.count).toBe(count)
  expect([...out.view().subarray(0, 5)]).toEqual(first)
  expect(out.view().reduce((a, b) => a + b, 0)).toBe(sum)
  expect(random.uniform()).toBe(next)
})

test('J4: none for p = 0 and all for p = 1, without a draw', () => {
  const random = new RandomState(1)
  const out = new IntList()
  sampleByChance(new UniformBuffer(random), 5, 0, out)
  expect(out.count).toBe(0)
  sampleByChance(new UniformBuffer(random), 5, 1, out)
  expect([...out.view()]).toEqual([0, 1, 2, 3, 4])
  expect(random.uniform()).toBe(new RandomState(1).uniform())
})

test('J8: so many of them, ascending; all of them without a draw', () => {
  const random = new RandomState(7)
  const out = new IntList()
  sampleBySize(random, 30, 4, out)
  expect([...out.view()]).toEqual([1, 2, 9, 17])
  expect(random.uniform()).toBe(0.6005489174641225)
  const all = new IntList()
  const fresh = new RandomState(1)
  sampleBySize(fresh, 3, 3, all)
  expect([...all.view()]).toEqual([0, 1, 2])
  expect(fresh.uniform()).toBe(new RandomState(1).uniform())
})
