import { describe, expect, test } from 'vitest'
import { log } from '../../../runtime/math/log.js'
import { RandomState } from '../../../runtime/random/random-state.js'
import { IntList } from '../../../runtime/synapses/int-list.js'
import { roughError, roughLogs } from '../../../runtime/synapses/rough-log.js'
import { sampleByChance, UniformBuffer } from '../../../runtime/synapses/sample.js'

const ulp = 2 ** -53

describe('roughLogs', () => {
  test('is never wrong by as much as it says', () => {
    const numbers = new Float64Array(20_000)
    new RandomState(3).fillUniform(numbers, numbers.length)
    // small ones, and the borders of what the tables know
    for (let k = 0; k < 5000; k++) numbers[k] *= 2 ** -(k % 48)
    numbers.set([ulp, 1 - ulp, 0.5, 0.5 - ulp, 0.75, 1 / 3, 257 / 512, 511 / 512])
    const rough = roughLogs(numbers)
    const errors = Array.from(numbers, (x, k) => Math.abs(rough(k) - log(x)))
    expect(Math.max(...errors)).toBeLessThan(roughError / 100)
  })

  test('does not know 0', () => {
    expect(roughLogs(Float64Array.of(0))(0)).toBeNaN()
  })
})

/** Brian's own formula, for all numbers that are drawn. */
function jumps(random: RandomState, n: number, p: number): number[] {
  const found: number[] = []
  const factor = 1 / log(1 - p)
  let start = 0
  while (start < n) {
    const u = new Float64Array(Math.ceil((n - start) * p * 1.05) + 10)
    random.fillUniform(u, u.length)
    let at = start - 1
    for (const x of u) {
      at += Math.ceil(log(x) * factor)
      if (at < n) found.push(at)
    }
    start = at + 1
  }
  return found
}

describe('samples by jumps', () => {
  test.each([
    [10_000, 0.25],
    [10_000, 0.02],
    [1_000_000, 1e-5],
    [2_000_000_000, 1e-8],
    [2_000_000_000, 1e-15],
  ])('of %d numbers with probability %d are those of exact logarithms', (n, p) => {
    const random = new RandomState(7)
    const [buffer, out] = [new UniformBuffer(random), new IntList()]
    for (let k = 0; k < 20; k++) sampleByChance(buffer, n, p, out)
    const plain = new RandomState(7)
    const expected = Array.from({ length: 20 }, () => jumps(plain, n, p)).flat()
    expect([...out.view()]).toEqual(expected)
    // as many numbers of the stream were used
    expect(random.uniform()).toBe(plain.uniform())
  })

  test('where the last digits decide, and of 0, too', () => {
    const [n, p] = [2000, 0.25]
    // powers of 0.75 and their neighbours: jumps are just a whole number, or just more
    const given = [
      1 - ulp,
      ...[1, 2, 3, 4].flatMap((k) => [0, -1, 1].map((d) => 0.75 ** k + d * ulp)),
      0,
    ]
    const fill = (buffer: Float64Array) => buffer.fill(0.5).set(given)
    const random = { fillUniform: fill } as unknown as RandomState
    const out = new IntList()
    sampleByChance(new UniformBuffer(random), n, p, out)
    expect([...out.view()]).toEqual(jumps(random, n, p))
    expect(out.count).toBe(given.length - 1)
  })
})
