import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawInteger } from '../../../runtime/random/draw-integer.js'
import {
  fillNormal,
  standardExponential,
  standardNormal,
} from '../../../runtime/random/normal-law.js'
import { RandomState } from '../../../runtime/random/random-state.js'
import { seedByArray } from '../../../runtime/random/seed-by-array.js'

interface Golden {
  readonly rand: number[]
  readonly rand700: number[]
  readonly randn: number[]
  readonly randn701: number[]
  readonly exponential: number[]
  readonly randint: number[]
  readonly large: number[]
  readonly mixed: number[]
  /** the last of 20,001 normals, then one uniform, one normal */
  readonly after20001normals: number[]
  /** of 20,001 uniforms */
  readonly uniformsSha256: string
}

// recorded from numpy 1.24
const file = new URL('../../numbers/random/legacy-random-state.json', import.meta.url)
const golden = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Golden>
const times = <T>(n: number, f: () => T): T[] => Array.from({ length: n }, f)

describe.each(Object.entries(golden))('RandomState(%s)', (seedText, expected) => {
  const given = JSON.parse(seedText) as number | number[]
  const seed = typeof given === 'number' ? given : seedByArray(given)

  it('gives numpy uniforms, one by one and in bulk', () => {
    const one = new RandomState(seed)
    expect(times(5, () => one.uniform())).toEqual(expected.rand)
    const bulk = new Float64Array(701)
    new RandomState(seed).fillUniform(bulk, 701)
    expect([...bulk.subarray(0, 5)]).toEqual(expected.rand)
    expect([...bulk.subarray(698)]).toEqual(expected.rand700)
  })

  it('gives numpy normals with their cache', () => {
    const bulk = new Float64Array(701)
    fillNormal(new RandomState(seed), bulk, 701)
    expect([...bulk.subarray(0, 5)]).toEqual(expected.randn)
    expect([...bulk.subarray(699)]).toEqual(expected.randn701)
  })

  it('gives numpy exponentials and integers', () => {
    const a = new RandomState(seed)
    expect(times(3, () => 20 * standardExponential(a))).toEqual(expected.exponential)
    const b = new RandomState(seed)
    expect(times(6, () => drawInteger(b, 99))).toEqual(expected.randint)
    const c = new RandomState(seed)
    expect(times(3, () => drawInteger(c, 2 ** 40 - 1))).toEqual(expected.large)
  })

  it('interleaves normals, uniforms and integers as numpy does', () => {
    const state = new RandomState(seed)
    const drawn = [...times(3, () => standardNormal(state)), ...times(2, () => state.uniform())]
    drawn.push(standardNormal(state))
    const order = [0, 1, 2, 3]
    for (let i = 3; i > 0; i--) {
      const j = drawInteger(state, i)
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    expect([...drawn, ...order]).toEqual(expected.mixed)
  })

  it('agrees in every bit of 20,001 uniforms', () => {
    const buffer = new Float64Array(20001)
    new RandomState(seed).fillUniform(buffer, buffer.length)
    const digest = createHash('sha256').update(new Uint8Array(buffer.buffer)).digest('hex')
    expect(digest).toBe(expected.uniformsSha256)
  })

  it('stands where numpy stands after 20,001 normals', () => {
    const state = new RandomState(seed)
    const buffer = new Float64Array(20001)
    fillNormal(state, buffer, buffer.length)
    const [last, uniform, normal] = expected.after20001normals
    expect(buffer[20000]).toBe(last)
    expect(state.uniform()).toBe(uniform)
    expect(standardNormal(state)).toBe(normal)
  })
})

describe('RandomState', () => {
  it('forgets the cached normal when seeded again', () => {
    const state = new RandomState(5)
    const first = standardNormal(state)
    state.seed(5)
    expect(standardNormal(state)).toBe(first)
  })

  it('continues a bulk fill across an odd position of the block', () => {
    const a = new RandomState(7)
    const b = new RandomState(7)
    drawInteger(a, 0xffffffff)
    drawInteger(b, 0xffffffff)
    const bulk = new Float64Array(1000)
    a.fillUniform(bulk, 400)
    a.fillUniform(bulk.subarray(400), 600)
    expect([...bulk]).toEqual(times(1000, () => b.uniform()))
  })

  it('draws nothing for a range of one', () => {
    const state = new RandomState(1)
    expect(drawInteger(state, 0)).toBe(0)
    expect(state.uniform()).toBe(0.417022004702574)
  })

  it('remembers the seed of its first draw', () => {
    const state = new RandomState(1)
    state.seed(2)
    expect(state.origin).toBe(2)
    state.uniform()
    state.seed(3)
    state.seed(4)
    expect(state.origin).toBe(2)
  })
})
