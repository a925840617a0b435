/** Tables: what a person finds in them. */
import { describe, expect, it } from 'vitest'
import { resultCsv } from '../../../runtime/results/csv.js'
import type { Result } from '../../../runtime/results/result.js'
import { load } from '../../support/modules.js'
import { aResult, spikes } from './a-result.js'

const tablesOf = (result: Result) =>
  Object.fromEntries(resultCsv(result).map(({ name, text }) => [name, text]))

describe('tables of a result', () => {
  it('have a line for each spike, neuron, time and synapse, and units in the first line', async () => {
    const { simulate } = await load(`from brian2 import *
tau = 20*ms
G = NeuronGroup(3, '''dv/dt = -v/tau : volt
flag : boolean
level : amp/metre**2 (shared)''', threshold='v > 1*mV', reset='v = 0*mV', method='exact')
G.v = 'i*mV'
S = Synapses(G, G, 'w : siemens', on_pre='w += 1*nS', delay=1*ms)
S.connect(i=[0, 1], j=[2, 2])
M = SpikeMonitor(G, variables='v')
trace = StateMonitor(G, ['v', 'flag'], record=[2, 0])
rate = PopulationRateMonitor(G)
run(0.2*ms)
`)
    const tables = tablesOf((await simulate({ seed: 1 })) as unknown as Result)
    const v = 0.002 * Math.exp(-0.005)
    expect(tables['M.csv']).toMatch(/^t \[s\],i,v \[V\]\n0,2,0\.00199\d+\n$/)
    expect(Number(tables['M.csv'].split(/[\n,]/)[5])).toBeCloseTo(v, 15)
    expect(tables['M.count.csv']).toBe('count\n0\n0\n1\n')
    const [head, ...rows] = tables['trace.csv'].split('\n')
    expect(head).toBe('t [s],v[2] [V],v[0] [V],flag[2],flag[0]')
    expect(rows).toEqual(['0,0.002,0,false,false', '0.0001,0,0,false,false', ''])
    expect(tables['rate.csv']).toMatch(/^t \[s\],rate \[Hz\]\n0,3333\.3+\d*\n0\.0001,0\n$/)
    expect(tables['G.csv'].split('\n')[0]).toBe('v [V],flag')
    expect(tables['S.csv']).toBe('i,j,w [S]\n0,2,0\n1,2,0\n')
    expect(tables['scalars.csv'].split('\n')).toEqual([
      'name,value',
      '"M.dt",0.0001',
      '"M.N",1',
      '"trace.dt",0.0001',
      '"rate.dt",0.0001',
      '"G.N",3',
      '"G.level",0',
      '"S.N",2',
      '"S.delay.pre",0.001',
      '"tau",0.02',
      '',
    ])
  })

  it('hold numbers that read back, lists item by item, names in quotes', () => {
    const scalars = { 'a"b': -0, nan: Number.NaN, third: 1 / 3, list: [[1, true], [-Infinity]] }
    expect(tablesOf(aResult({ scalars }))['scalars.csv'].split('\n')).toEqual([
      'name,value',
      '"a""b",-0.0',
      '"nan",NaN',
      '"third",0.3333333333333333',
      '"list[0][0]",1',
      '"list[0][1]",true',
      '"list[1][0]",-Infinity',
      '',
    ])
  })

  it('are files without paths, apart also where case does not count', () => {
    const one = spikes([1], [0])
    const monitors = { m: one, M: one, "p['/etc']": one, "p['..']": one, scalars: one }
    const names = resultCsv(aResult({ monitors })).map(({ name }) => name)
    expect(names.filter((name) => !name.includes('count'))).toEqual([
      'm.csv',
      'M_.csv',
      "p['_etc'].csv",
      "p['_'].csv",
      'scalars_.csv',
      'scalars.csv',
    ])
  })

  it('keep all lines where there are many', () => {
    const t = Array.from({ length: 50_000 }, (_, k) => k / 3)
    const { 'M.csv': text } = tablesOf(aResult({ monitors: { M: spikes(t, t) } }))
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(50_001)
    expect(lines[50_000]).toBe('16666.333333333332,16666')
  })

  it('of a StateMonitor without indices is its times', () => {
    const t = Float64Array.of(0, 1)
    const none = { kind: 'StateMonitor', dt: 1, t, i: new Int32Array(), v: [] } as const
    expect(tablesOf(aResult({ monitors: { none } }))['none.csv']).toBe('t [s]\n0\n1\n')
  })
})
