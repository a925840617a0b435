import { describe, expect, test } from 'vitest'
import { createLinkedVariable, linkState } from '../../../runtime/network/links.js'
import { createNeuronGroup } from '../../../runtime/network/create-neuron-group.js'
import { type NeuronGroup, neuronGroupClass } from '../../../runtime/network/neuron-group.js'
import type { Simulation } from '../../../runtime/network/simulation.js'
import { createSubgroup } from '../../../runtime/network/subgroup.js'
import { getAttribute, setItem } from '../../../runtime/values/items.js'
import { Slice } from '../../../runtime/values/slice.js'
import type { VariableView } from '../../../runtime/values/state-variable.js'
import { type NDArray, Quantity, type Value, vector } from '../../../runtime/values/value.js'
import { codeOf, simulation, tinyGroup, volt, volts } from './tiny.js'

const none = [0, 0, 0, 0, 0, 0, 0] as const
const linked = { size: 'N', linked: true } as const

const linkedClass = neuronGroupClass<object, object>({
  id: 'L',
  line: 1,
  variables: {
    x: { type: 'float', dimension: volt, ...linked },
    m: { type: 'integer', dimension: none, ...linked },
    k: { type: 'integer', dimension: none, size: 'N' },
    r: { type: 'float', dimension: none, size: 'N' },
  } as never,
  externals: [],
  events: [],
  runners: [],
})

/** Links a variable of a new group of N to a variable of a group of 4. */
function link(N: bigint, name: string, variable: string, index?: Value, part?: Slice) {
  const sim: Simulation = simulation()
  const whole = tinyGroup(sim, 4n)
  whole.arrays.v.set([0, 1, 2, 3])
  const source = part ? createSubgroup(sim, whole, part) : whole
  const target = createNeuronGroup(sim, linkedClass, { N })
  target.arrays.k.set([1, 2, 1].slice(0, Number(N)))
  linkState(target, name, createLinkedVariable(source, variable, index))
  return { sim, whole, target }
}

const values = (group: NeuronGroup, name = 'x'): number[] => {
  const value = (getAttribute(group, name) as VariableView).toArray()
  const array = value instanceof Quantity ? value.value : value
  return typeof array === 'number' ? [array] : [...(array as NDArray).data]
}

// what Brian 2.5.1 answers to the same links
describe('linked variables', () => {
  test.each<[string, bigint, Value | undefined, Slice | undefined, number[]]>([
    ['of the same size', 4n, undefined, undefined, [0, 1, 2, 3]],
    ['by a list of indices', 3n, [0n, 0n, 2n], undefined, [0, 0, 2]],
    ['of a part', 2n, undefined, new Slice(1n, 3n, null), [1, 2]],
    ['of a part, by indices', 4n, [0n, 1n, 1n, 0n], new Slice(1n, 3n, null), [1, 2, 2, 1]],
    ['of one neuron', 3n, undefined, new Slice(2n, 3n, null), [2]],
  ])('F16: %s', (_title, N, index, part, expected) => {
    expect(values(link(N, 'x', 'v', index, part).target)).toEqual(expected)
  })

  test('F16: indices in a variable are followed', () => {
    const { target } = link(3n, 'x', 'v', 'k')
    expect(values(target)).toEqual([1, 2, 1])
    target.arrays.k.set([3, 3, 0])
    expect(values(target)).toEqual([3, 3, 0])
    target.arrays.k.set([4, 0, 0])
    expect(codeOf(() => target.prepare({}))).toBe('run/value')
    target.arrays.k.set([3, 0, 0])
    expect(codeOf(() => target.prepare({}))).toBe('run/type') // m has no link
  })

  test('F16: a shared variable is one value', () => {
    expect(values(link(3n, 'x', 's').target)).toEqual([0])
  })

  test('F16: chains of links compose their indices', () => {
    const { sim, target } = link(3n, 'x', 'v', [3n, 2n, 1n])
    const last = createNeuronGroup(sim, linkedClass, { N: 2n })
    linkState(last, 'x', createLinkedVariable(target, 'x', [2n, 0n]))
    expect(values(last)).toEqual([1, 3])
  })

  test('F16: parts of a group see their part', () => {
    const { sim, target } = link(4n, 'x', 'v', [3n, 2n, 1n, 0n])
    expect(values(createSubgroup(sim, target, new Slice(1n, 3n, null)))).toEqual([2, 1])
  })

  test('elements are written where they are stored', () => {
    const { whole, target } = link(4n, 'x', 'v')
    setItem(getAttribute(target, 'x'), 2n, volts(7))
    expect([...whole.arrays.v]).toEqual([0, 1, 7, 3])
    const chosen = link(3n, 'x', 'v', [0n, 0n, 2n]).target
    expect(codeOf(() => setItem(getAttribute(chosen, 'x'), 2n, volts(7)))).toBe('run/type')
  })

  test.each<[string, bigint, string, string, Value | undefined, string]>([
    ['of another size', 3n, 'x', 'v', undefined, 'run/value'],
    ['of another dimension', 4n, 'x', 'x', undefined, 'run/dimension-mismatch'],
    ['to nothing', 4n, 'x', 'q', undefined, 'run/key'],
    ['by floats', 3n, 'x', 'v', vector(Float64Array.of(0, 1, 2)), 'run/type'],
    ['out of range', 3n, 'x', 'v', [0n, 1n, 9n], 'run/value'],
    ['by negative indices', 3n, 'x', 'v', [0n, 1n, -1n], 'run/value'],
    ['by too few indices', 3n, 'x', 'v', [0n, 1n], 'run/type'],
    ['by a matrix', 4n, 'x', 'v', [[0n, 1n] as Value, [1n, 2n] as Value], 'run/type'],
    ['by a float variable', 3n, 'x', 'v', 'r', 'run/type'],
    ['by an unknown variable', 3n, 'x', 'v', 'foo', 'run/type'],
    ['of another type', 4n, 'm', 'b', undefined, 'run/unsupported'],
  ])('F17: refuses links %s', (_title, N, name, variable, index, code) => {
    expect(codeOf(() => link(N, name, variable, index))).toBe(code)
  })

  test('F17: a linked variable is linked before it is used, and not set', () => {
    const target = createNeuronGroup(simulation(), linkedClass, { N: 3n })
    expect(codeOf(() => target.getAttribute('x'))).toBe('run/type')
    expect(codeOf(() => linkState(target, 'x', volts(3)))).toBe('run/value')
  })
})
