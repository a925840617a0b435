import { describe, expect, it } from 'vitest'
import { getAttribute } from '../../../runtime/values/items.js'
import { type NDArray, Quantity, type Value, vector } from '../../../runtime/values/value.js'
import { codeOf, seconds, simulation, tinyGroup, volt, volts } from './tiny.js'

const group = () => tinyGroup(simulation(), 4n)
const voltArray = (...values: number[]) => new Quantity(vector(Float64Array.from(values)), volt)

// what Brian 2.5.1 answers to the same statements
describe('NeuronGroup', () => {
  it.each([
    [2.7, 2n],
    [2n, 2n],
    [true, 1n],
  ])('of size %s has N %s', (size, N) => {
    expect(tinyGroup(simulation(), size).getAttribute('N')).toBe(N)
  })

  it('refuses other sizes', () => {
    for (const size of [0n, -1n, 0.5, Number.NaN, Infinity, volts(0.003)]) {
      expect(codeOf(() => tinyGroup(simulation(), size))).toBe('run/value')
    }
    for (const size of ['a', null, [3n]]) {
      expect(codeOf(() => tinyGroup(simulation(), size))).toBe('run/type')
    }
  })

  it('takes numbers and arrays as state', () => {
    const G = group()
    G.setAttribute('v', volts(0.003))
    expect([...G.arrays.v]).toEqual([0.003, 0.003, 0.003, 0.003])
    G.setAttribute('v', voltArray(1, 2, 3, 4))
    expect([...G.arrays.v]).toEqual([1, 2, 3, 4])
    G.setAttribute('v', [volts(5)])
    expect([...G.arrays.v]).toEqual([5, 5, 5, 5])
    G.setAttribute('v', 0n)
    expect([...G.arrays.v]).toEqual([0, 0, 0, 0])
    G.setAttribute('v_', 3n)
    expect([...G.arrays.v]).toEqual([3, 3, 3, 3])
    G.setAttribute('n', 2.7)
    expect([...G.arrays.n]).toEqual([2, 2, 2, 2])
    G.setAttribute('n', 3e9)
    expect(G.arrays.n[0]).toBe(-1294967296)
    G.setAttribute('b', 0.5)
    expect([...G.arrays.b]).toEqual([1, 1, 1, 1])
    G.setAttribute('s', volts(2))
    expect([...G.arrays.s]).toEqual([2])
  })

  it.each<[string, Value, string]>([
    ['v', 3n, 'run/dimension-mismatch'],
    ['v', seconds(3), 'run/dimension-mismatch'],
    ['x', volts(3), 'run/dimension-mismatch'],
    ['v', voltArray(1, 2), 'run/value'],
    ['x', [[1n, 2n, 3n, 4n]], 'run/value'],
    ['x', null, 'run/type'],
    ['x', 'rand()', 'run/type'],
    ['s', [volts(1)], 'run/value'],
    ['N', 3n, 'run/type'],
    ['i', 3n, 'run/type'],
    ['t', seconds(3), 'run/type'],
    ['vv', 3n, 'run/attribute'],
  ])('refuses G.%s = %s', (name, value, code) => {
    expect(codeOf(() => group().setAttribute(name, value))).toBe(code)
  })

  it('says what it would take, in the words of Brian', () => {
    expect(() => group().setAttribute('v', seconds(0.003))).toThrow(
      'v should be set with a value with units volt, but got 0.003 second',
    )
    expect(() => group().setAttribute('x', volts(0.003))).toThrow(
      'x should be set with a dimensionless value, but got 0.003 volt',
    )
    expect(() => group().setAttribute('vv', 1n)).toThrow(
      'Could not find a state variable with name "vv".',
    )
  })

  it('reads i, t and dt', () => {
    const G = group()
    const array = (name: string) => (G.getAttribute(name) as { toArray(): NDArray }).toArray()
    expect([...array('i').data]).toEqual([0, 1, 2, 3])
    expect(array('t')).toEqual(seconds(0))
    expect(array('dt')).toEqual(seconds(1e-4))
    expect(codeOf(() => getAttribute(G, 'w'))).toBe('run/attribute')
  })
})
