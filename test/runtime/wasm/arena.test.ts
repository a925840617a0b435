/** The memory that kernels of WebAssembly share with the simulation. */
import { describe, expect, test } from 'vitest'
import {
  Arena,
  BLOCK_HEAD,
  type NativeKernel,
  NOTED,
  PARTNER,
} from '../../../runtime/wasm/arena.js'
import { fusedAfter } from '../../../runtime/wasm/fused.js'

const arena = (pages = 1) =>
  new Arena(
    new WebAssembly.Memory({ initial: pages }),
    { f: () => 0, 'f+g': () => 7, g: () => 5 },
    64,
    1,
  )

const owner = (arrays: Record<string, Float64Array>, N: number) => ({
  N,
  arrays,
  owns: (name: string) => name === 'own',
  eventList: () => ({ indices: new Int32Array(0) }),
})

describe('Arena', () => {
  test('an array that was made for more elements can be cut to those that it has', () => {
    const memory = arena()
    const v = memory.array(Float64Array, 9).subarray(0, 5)
    const bound = () => memory.bind(owner({ v }, 5), { f: { arrays: ['v'] } })
    // a loop may go beyond its end only where it is known to have nothing behind it
    expect(bound()).toEqual({})
    expect(memory.shortened(v)).toBe(v)
    expect(bound()).toHaveProperty('f')
  })

  test('arrays lie apart, each with room for a turn of a loop behind it', () => {
    const memory = arena()
    const [a, b] = [memory.array(Float64Array, 3), memory.array(Uint8Array, 5)]
    expect(b.byteOffset - a.byteOffset).toBeGreaterThanOrEqual(8 * (3 + 8))
    expect([a.byteOffset % 64, b.byteOffset % 64]).toEqual([0, 0])
    expect([...a, ...b]).toEqual(Array(8).fill(0))
    expect(memory.holds(a) && memory.holds(b)).toBe(true)
  })

  test('what finds no room is an array of its own, and its kernels are not bound', () => {
    const memory = arena()
    const v = memory.array(Float64Array, 100_000)
    expect(v.length).toBe(100_000)
    expect(memory.holds(v)).toBe(false)
    expect(memory.bind(owner({ v }, 100_000), { f: { arrays: ['v'] } })).toEqual({})
  })

  test('a kernel whose block finds no room is not bound, and nothing is written over', () => {
    const memory = arena()
    const v = memory.array(Float64Array, 8)
    // what is left is less than a block
    memory.array(Uint8Array, 65_536 - v.byteOffset - 128 - 8)
    const before = memory.words.slice(0, 16)
    expect(memory.bind(owner({ v }, 8), { f: { arrays: ['v'] } })).toEqual({})
    expect(memory.words.slice(0, 16)).toEqual(before)
  })

  test('tells how much would be needed', () => {
    const need = { bytes: 0 }
    const memory = new Arena(new WebAssembly.Memory({ initial: 1 }), {}, 64, 1, need)
    memory.array(Float64Array, 100_000)
    expect(need.bytes).toBeGreaterThan(800_000)
    memory.array(Float64Array, 10)
    expect(need.bytes).toBeGreaterThan(800_000)
  })

  test('a kernel gets the addresses of its arrays; what an object owns is moved', () => {
    const memory = arena()
    const v = memory.array(Float64Array, 8)
    const arrays = { v, own: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8) }
    const { f } = memory.bind(owner(arrays, 8), { f: { arrays: ['v', 'own'] } })
    const [first, second] = memory.words.subarray(f.at / 4 + BLOCK_HEAD)
    expect([first, second]).toEqual([v.byteOffset, arrays.own.byteOffset])
    expect([...arrays.own]).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(memory.holds(arrays.own)).toBe(true)
  })

  test('an array that is looked up each time is bound to nothing', () => {
    const memory = arena()
    const v = memory.array(Float64Array, 8)
    const arrays = {
      get v() {
        return v
      },
    }
    expect(memory.bind(owner(arrays, 8), { f: { arrays: ['v'] } })).toEqual({})
  })

  test('a window whose end is not that of its array is not written over', () => {
    const memory = arena()
    const whole = memory.array(Float64Array, 16)
    const part = { v: whole.subarray(2, 5) }
    expect(memory.bind(owner(part, 3), { f: { arrays: ['v'] } })).toEqual({})
    expect(memory.bind(owner({ v: whole }, 16), { f: { arrays: ['v'] } })).toHaveProperty('f')
    // loops over rows take no more than there is
    expect(memory.bind(owner(part, 3), { f: { arrays: ['v'], rows: true } })).toHaveProperty('f')
  })

  describe('two kernels that follow on each other', () => {
    const exports = { f: (_at: number, _N: number, x: number) => x, g: () => 5, 'f+g': () => 7 }
    const fused = fusedAfter('f', 'f+g')
    const made = (isApart = true) => {
      const memory = new Arena(new WebAssembly.Memory({ initial: 1 }), exports as never, 256, 1)
      const step: { native?: Readonly<Record<string, NativeKernel>> } = {
        native: { f: { run: exports.f as never, at: 64 }, g: { run: exports.g, at: 128 } },
      }
      const first = { native: { step, name: 'f', isApart } }
      return { memory, step, first, second: { native: { step, name: 'g', fused, isApart } } }
    }
    const other = (isApart: boolean) => ({ native: { step: {}, name: 'h', isApart } })

    test('run as one, which finds what the first one was given in its block', () => {
      const { memory, step, first, second } = made()
      fused.fuse(memory, [first, second])
      step.native?.f.run(64, 10, 1.5)
      expect(step.native?.g.run(128, 10)).toBe(7)
      const [partner, noted] = [memory.words[128 / 4 + PARTNER], memory.words[64 / 4 + NOTED]]
      expect(partner).toBe(64)
      expect(new Float64Array(memory.memory.buffer, noted, 1)[0]).toBe(1.5)
    })

    test('stay two where there is no room for what the first one is given', () => {
      const { memory, step, first, second } = made()
      memory.array(Uint8Array, 65_536 - 256 - 8)
      const before = memory.words.slice()
      fused.fuse(memory, [first, second])
      expect([step.native?.f.run(64, 10, 1.5), step.native?.g.run(128, 10)]).toEqual([1.5, 5])
      expect(memory.words).toEqual(before)
    })

    test.each([
      ['a kernel of another group', [other(true)], true, 7],
      ['one that may read its variables', [other(false)], true, 5],
      ['JavaScript', [{}], true, 5],
      ['one of another group, whose variables they read', [other(true)], false, 5],
    ])('with %s between them', (_text, between, isApart, expected) => {
      const { memory, step, first, second } = made(isApart)
      fused.fuse(memory, [first, ...between, second])
      expect(step.native?.g.run()).toBe(expected)
    })

    test('not with another kernel of the group between them', () => {
      const { memory, step, first, second } = made()
      fused.fuse(memory, [first, { native: { ...first.native, name: 'h' } }, second])
      expect(step.native?.g.run()).toBe(5)
    })
  })
})
