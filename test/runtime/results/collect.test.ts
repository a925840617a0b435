import { describe, expect, it } from 'vitest'
import { collect } from '../../../runtime/results/collect.js'
import { unit } from '../../../runtime/values/unit-table.js'
import { NDArray, Quantity, Tuple, type Value, vector } from '../../../runtime/values/value.js'
import { monitor, seconds, simulation, tinyGroup, volt } from '../network/tiny.js'

const scalars = (names: Record<string, Value | undefined>) => collect(names).scalars

describe('collect', () => {
  // the rules of record.py, which made the recordings of Brian
  it('takes numbers, booleans, quantities and short arrays as scalars', () => {
    const matrix = new NDArray(Float64Array.of(1, 2, 3, 4, 5, 6), 'int64', [2, 3])
    const flags = new NDArray(Uint8Array.of(1, 0), 'bool', [2])
    const names = {
      n: 3n,
      x: 0.5,
      b: true,
      q: seconds(2),
      qa: new Quantity(vector(Float64Array.of(1, 2)), volt),
      matrix,
      flags,
      list: [1n, [2.5, seconds(3)]],
      tuple: new Tuple([1n, false]),
    }
    expect(scalars(names)).toEqual({
      n: 3,
      x: 0.5,
      b: true,
      q: 2,
      qa: [1, 2],
      matrix: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      flags: [true, false],
      list: [1, [2.5, 3]],
      tuple: [1, false],
    })
  })

  it('leaves all else out', () => {
    const names = {
      _hidden: 1n,
      text: 'a',
      none: null,
      unbound: undefined,
      ms: unit('ms'),
      mixed: [1n, 'a'],
      empty: [],
      long: vector(new Float64Array(2001)),
      dict: new Map<Value, Value>([['a', 1n]]),
    }
    expect(scalars(names)).toEqual({})
  })

  it('copies what an object holds when somebody asks for it, once', () => {
    let made = 0
    const source = {
      typeName: 'Synapses',
      synapsesResult: () => {
        made++
        return { kind: 'Synapses', N: 0, i: new Int32Array(0), j: new Int32Array(0) }
      },
    }
    const { synapses } = collect({ S: source as unknown as Value })
    expect([Object.keys(synapses), made]).toEqual([['S'], 0])
    expect(synapses.S).toBe(synapses.S)
    expect(made).toBe(1)
    expect(structuredClone(synapses)).toEqual(synapses)
  })

  it('finds objects in lists and dicts', () => {
    const sim = simulation()
    const G = tinyGroup(sim, 2n)
    const dict = new Map<Value, Value>([
      ['slow', G],
      [3n, [monitor(sim, G)]],
    ])
    const { groups, monitors } = collect({ G, list: [1n, G], dict, deep: [[[[G]]]] })
    expect(Object.keys(groups)).toEqual(['G', 'list[1]', "dict['slow']"])
    expect(Object.keys(monitors)).toEqual(['dict[3][0]'])
    expect(groups.G).toEqual({
      kind: 'NeuronGroup',
      N: 2,
      state: {
        v: Float64Array.of(0, 0),
        x: Float64Array.of(0, 0),
        n: Int32Array.of(0, 0),
        b: [false, false],
        s: 0,
      },
    })
  })

  it('takes a view of a state variable as its values', () => {
    const G = tinyGroup(simulation(), 2n)
    G.setAttribute('v', new Quantity(3, volt))
    expect(scalars({ v: G.getAttribute('v') })).toEqual({ v: [3, 3] })
  })
})
