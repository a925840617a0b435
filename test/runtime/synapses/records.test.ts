import { describe, expect, test } from 'vitest'
import { Records } from '../../../runtime/synapses/records.js'
import { Arena } from '../../../runtime/wasm/arena.js'

const arena = (least = 1, pages = 1) =>
  new Arena(new WebAssembly.Memory({ initial: pages }), {}, 64, least)

const made = () => {
  const memory = arena()
  const arrays = { w: Float64Array.of(1, 2, 3), a: Float64Array.of(10, 20, 30) }
  const records = new Records(memory, ['w', 'a'], 3)
  const left = { count: 0 }
  const enter = () => records.enter(arrays, () => left.count++)
  return { memory, arrays, records, left, enter }
}

describe('Records', () => {
  test('have the variables of each synapse side by side', () => {
    const { records, enter } = made()
    enter()
    expect([...records.floats]).toEqual([1, 10, 2, 20, 3, 30])
    expect(records.stride).toBe(16)
    const [w, a] = [records.addressOf('w'), records.addressOf('a')]
    expect([w, a, records.addressOf('v')]).toEqual([
      records.floats.byteOffset,
      records.floats.byteOffset + 8,
      undefined,
    ])
  })

  test('whoever asks for an array gets it as it is now, and has it from then on', () => {
    const { arrays, records, left, enter } = made()
    const { w } = arrays
    enter()
    records.floats[2] = 2.5
    records.floats[3] = 25
    expect([...arrays.w]).toEqual([1, 2.5, 3])
    expect([left.count, records.isIn, arrays.w === w]).toEqual([1, false, true])
    expect([...arrays.a]).toEqual([10, 25, 30])
    expect([left.count, records.addressOf('w')]).toEqual([1, undefined])
  })

  test('are there again after somebody has only looked', () => {
    const { memory, arrays, records, left, enter } = made()
    enter()
    records.floats[2] = 2.5
    const at = records.addressOf('a')
    const returns: (() => void)[] = []
    memory.returns = returns
    expect([...arrays.w, ...arrays.a]).toEqual([1, 2.5, 3, 10, 20, 30])
    expect([records.isIn, returns.length]).toEqual([false, 1])
    memory.returns = undefined
    for (const again of returns) again()
    expect([left.count, records.isIn, records.addressOf('a')]).toEqual([0, true, at])
    expect([...records.floats]).toEqual([1, 10, 2.5, 20, 3, 30])
    expect([...arrays.w]).toEqual([1, 2.5, 3])
    expect(left.count).toBe(1)
  })

  test('an array that is replaced is the new one', () => {
    const { arrays, left, enter } = made()
    enter()
    arrays.w = Float64Array.of(7, 8, 9)
    expect([...arrays.w, ...arrays.a]).toEqual([7, 8, 9, 10, 20, 30])
    expect(left.count).toBe(1)
  })

  test('go and come back with what has changed in between', () => {
    const { arrays, records, left, enter } = made()
    enter()
    records.leave()
    arrays.a[0] = 11
    enter()
    expect([...records.floats]).toEqual([1, 11, 2, 20, 3, 30])
    expect(left.count).toBe(0)
  })

  test('in an order of their own, with what kernels read of each synapse beside', () => {
    const memory = arena()
    const arrays = {
      w: Float64Array.of(1, 2, 3),
      a: Float64Array.of(10, 20, 30),
      _post: Int32Array.of(5, 6, 7),
    }
    const records = new Records(memory, ['w', 'a'], 3, ['_post'])
    records.enter(arrays, () => {}, Int32Array.of(2, 0, 1))
    expect([...records.floats]).toEqual([3, 30, 1, 10, 2, 20])
    const at = (records.addressOf('_post') as number) / 4
    expect([...memory.words.subarray(at, at + 3)]).toEqual([7, 5, 6])
    expect([...(records.places as Int32Array)]).toEqual([1, 2, 0])
    records.floats[0] = 3.5
    expect([...arrays.w, ...arrays._post]).toEqual([1, 2, 3.5, 5, 6, 7])
  })

  test('are not entered where there is no room in the memory', () => {
    const arrays = { w: new Float64Array(9000), a: new Float64Array(9000) }
    const records = new Records(arena(), ['w', 'a'], 9000)
    records.enter(arrays, () => {})
    expect(records.isIn).toBe(false)
  })

  test('nor where there is none for what kernels read of each synapse', () => {
    const n = 3900
    const [w, a, _post] = [new Float64Array(n), new Float64Array(n), new Int32Array(n)]
    const records = new Records(arena(), ['w', 'a'], n, ['_post'])
    expect(records.arena.holds(records.floats)).toBe(true)
    records.enter(
      { w, a, _post },
      () => {},
      _post.map((_, s) => s),
    )
    expect([records.isIn, records.order]).toEqual([false, undefined])
  })

  test('pay for many bytes of several variables', () => {
    expect(Records.pay(arena(8), ['w'], 1e6)).toBe(false)
    expect(Records.pay(arena(8), ['w', 'a'], 1000)).toBe(false)
    expect(Records.pay(arena(8), ['w', 'a'], 1e6)).toBe(true)
  })
})
