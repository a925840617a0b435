import { describe, expect, test } from 'vitest'
import { createSubgroup, Subgroup, subgroupIndex } from '../../../runtime/network/subgroup.js'
import { Slice } from '../../../runtime/values/slice.js'
import { NDArray, Tuple, type Value, vector } from '../../../runtime/values/value.js'
import { codeOf, monitor, simulation, tinyGroup, volts } from './tiny.js'

const slice = (start: bigint | null, stop: bigint | null, step: bigint | null = null) =>
  new Slice(start, stop, step)
const ints = (...values: number[]) => new NDArray(Int32Array.from(values), 'int32', [values.length])

const part = (key: Value) => {
  const sim = simulation()
  const S = createSubgroup(sim, tinyGroup(sim, 10n), key)
  return [S.start, S.stop]
}

// what Brian 2.5.1 answers to the same subscripts of a group of 10
describe('subgroups', () => {
  test.each<[string, Value, number[]]>([
    ['[3:7]', slice(3n, 7n), [3, 7]],
    ['[3:]', slice(3n, null), [3, 10]],
    ['[3:20]', slice(3n, 20n), [3, 10]],
    ['[-3:]', slice(-3n, null), [7, 10]],
    ['[5]', 5n, [5, 6]],
    ['[True]', true, [1, 2]],
    ['[[2, 3, 4]]', [2n, 3n, 4n], [2, 5]],
    ['[array([2, 3])]', ints(2, 3), [2, 4]],
    ['[3, 4]', new Tuple([3n, 4n]), [3, 5]],
  ])('F13: G%s', (_text, key, range) => {
    expect(part(key)).toEqual(range)
  })

  test.each<[string, Value, string]>([
    ['[5:3]', slice(5n, 3n), 'run/index'],
    ['[20:30]', slice(20n, 30n), 'run/index'],
    ['[::2]', slice(null, null, 2n), 'run/index'],
    ['[10]', 10n, 'run/index'],
    ['[-1]', -1n, 'run/index'],
    ['[[1, 3]]', [1n, 3n], 'run/index'],
    ['[[4, 3]]', [4n, 3n], 'run/index'],
    ['[[]]', [], 'run/index'],
    ['[[8, 9, 10]]', [8n, 9n, 10n], 'run/index'],
    ['["i<5"]', 'i<5', 'run/type'],
    ['[2.0]', 2, 'run/type'],
    ['[None]', null, 'run/type'],
    ['[array([2.0, 3.0])]', vector(Float64Array.of(2, 3)), 'run/type'],
    ['[3:7,]', new Tuple([slice(3n, 7n)]), 'run/type'],
  ])('F14: G%s is refused', (_text, key, code) => {
    expect(codeOf(() => part(key))).toBe(code)
  })

  test('F13: a part shares the state of its group, and counts from 0', () => {
    const sim = simulation()
    const G = tinyGroup(sim, 6n)
    const S = createSubgroup(sim, G, slice(2n, 5n))
    S.setAttribute('v', volts(7))
    S.setAttribute('s', volts(1))
    expect([...G.arrays.v]).toEqual([0, 0, 7, 7, 7, 0])
    expect([...G.arrays.s]).toEqual([1])
    expect([S.N, S.length(), S.name]).toEqual([3, 3, 'neurongroup_subgroup'])
    expect(S.getAttribute('start')).toBe(2n)
  })

  test('F15: parts of parts, by slices only; a part as an index', () => {
    const sim = simulation()
    const S = createSubgroup(sim, tinyGroup(sim, 10n), slice(3n, 8n))
    const T = createSubgroup(sim, S, slice(1n, 3n))
    expect(T).toBeInstanceOf(Subgroup)
    expect([T.start, T.stop, T.name]).toEqual([4, 6, 'neurongroup_subgroup_1'])
    expect(subgroupIndex(T)).toEqual(ints(4, 5))
    expect(codeOf(() => createSubgroup(sim, S, 1n))).toBe('run/type')
    expect(codeOf(() => createSubgroup(sim, S, slice(3n, 1n)))).toBe('run/index')
  })

  test('F13: the events of a part have its own indices', () => {
    const sim = simulation()
    const G = tinyGroup(sim, 6n)
    const M = monitor(sim, createSubgroup(sim, G, slice(2n, 5n)))
    const list = G.eventList('spike') as { indices: Int32Array; count: number }
    list.indices.set([0, 2, 4, 5])
    list.count = 4
    M.runners[0].run({ t: 0, dt: 1e-4 })
    expect([...(M.columns.get('i')?.data() ?? [])]).toEqual([0, 2])
    expect([...M.count]).toEqual([1, 0, 1])
    expect(M.runners[0].order).toBe(2)
  })
})
