/** What modules declare: by tsc, against what Brian 2 recorded, and against the runtime's types. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { printDeclarations } from '../../../compiler/6-emit/typescript/declarations.js'
import { compile } from '../../../compiler/compile.js'
import { root } from '../../support/brianc.js'
import { faultsIn } from './declared.js'
import { alwaysThere, type RecordedResult, useOf } from './recorded-names.js'

/** Of a script that is right; nothing but the declarations is emitted. */
async function declarationsOf(text: string): Promise<string> {
  const source = { path: 'sim.eqs', text }
  const { plan, diagnostics } = await compile(source, { version: '1.2.3', until: 'plan' })
  expect(diagnostics).toEqual([])
  return plan ? printDeclarations(plan, { version: '1.2.3', sha256: 'abc' }) : ''
}

describe('the examples', () => {
  const names = readdirSync(join(root, 'examples'))
    .filter((file) => file.endsWith('.eqs'))
    .map((file) => basename(file, '.eqs'))
  const declared = new Map<string, string>()
  const recorded = new Map<string, RecordedResult>()
  beforeAll(async () => {
    for (const name of names) {
      declared.set(
        name,
        await declarationsOf(readFileSync(join(root, `examples/${name}.eqs`), 'utf8')),
      )
      const numbers = readFileSync(join(root, `test/numbers/examples/${name}.json`), 'utf8')
      recorded.set(name, JSON.parse(numbers))
    }
  }, 60_000)

  test('all that Brian has at the end is declared, as what it is', () => {
    const files: Record<string, string> = {}
    for (const [name, result] of recorded) {
      files[`${name}.d.mts`] = declared.get(name) ?? ''
      files[`use-${name}.mts`] = useOf(result, `${name}.mjs`)
    }
    expect(faultsIn(files)).toEqual([])
  })

  test('what is declared without a question mark is there', () => {
    for (const [name, result] of recorded) {
      const places: Readonly<Record<string, object>> = { ...result }
      const missing = alwaysThere(declared.get(name) ?? '').filter((path) => {
        const [place, key] = path.split('.')
        // recordings leave large synapses out
        return place !== 'synapses' && !Object.hasOwn(places[place], key)
      })
      expect(missing).toEqual([])
    }
  })
})

/** As in the project of a bundler. */
const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }

describe('a module in use', () => {
  const script = `from brian2 import *
# Membrane time constant
tau = 20*ms        # [5*ms : 1*ms : 50*ms]
loud = True
levels = 2
eqs = 'dv/dt = -v/tau : volt'
for k in range(levels):
    eqs += '\\nw' + 'ab'[k] + ' : 1 (shared)'
G = NeuronGroup(10, eqs, threshold='v > 1*volt', reset='v = 0*volt', method='exact')
half = G[:5]
S = Synapses(G, G, 'x : 1', on_pre='v += x*volt', on_post={'late': 'x = 0'}, delay=1*ms)
S.connect()
M = SpikeMonitor(G, variables='v')
only = SpikeMonitor(G, record=False)
trace = StateMonitor(G, 'v', record=[0, 1])
rate = PopulationRateMonitor(G)
mons = [SpikeMonitor(G[:2]), SpikeMonitor(G[2:])]
run(1*ms)
x = mean(G.v)
`
  const good = `import { model, simulate, type ParameterName, type Result } from './sim.mjs'
const first: ParameterName = model.parameters[0].name
const controller = new AbortController()
const result: Result = await simulate({
  seed: 1, set: { tau: 0.01, loud: false }, signal: controller.signal,
  onProgress: ({ fraction, dt }) => void (fraction + dt),
  onFigures: (figures) => void figures[0].axes[0].artists.map((a) => a.kind === 'line' && a.x),
  onTurn: async () => 10,
})
await simulate({ set: { tau: '10*ms' } })
const { monitors: { M, only, trace, rate }, groups, synapses, scalars } = result
const numbers: Float64Array[] = [M.t, M.v, trace.t, trace.v[0], rate.rate, groups.G.state.v, synapses.S.x]
const integers: Int32Array[] = [M.i, M.count, only.count, trace.i, synapses.S.i, synapses.S.j]
const plain: number[] = [groups.G.state.wa, groups.half.start, synapses.S.N, scalars.tau, synapses.S.delay.pre]
const late: Float64Array | number = synapses.S.delay.late
const item: Float64Array = result.monitors['mons[0]'].t
const truth: boolean = scalars.loud
export { first, numbers, integers, plain, late, item, truth }
`
  let sim = ''
  beforeAll(async () => {
    sim = await declarationsOf(script)
  })

  test('declares this', async () => {
    const own = sim.slice(0, sim.indexOf('/** What went wrong'))
    await expect(own).toMatchFileSnapshot('declarations.golden.d.ts.txt')
  })

  test('right use passes tsc, also as sim.d.ts beside sim.js', () => {
    expect(faultsIn({ 'sim.d.mts': sim, 'use.mts': good })).toEqual([])
    const asJs = { 'sim.d.ts': sim, 'use.ts': good.replace('sim.mjs', 'sim.js') }
    expect(faultsIn({ 'package.json': '{"type":"module"}', ...asJs }, bundler)).toEqual([])
  })

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['result.monitors.N', /Property 'N' does not exist on type 'Monitors'/],
    ['result.monitors.M.w', /Property 'w' does not exist/],
    ['result.monitors.only.t', /Property 't' does not exist on type 'EventCounts'/],
    ['result.monitors.trace.v.t', /Property 't' does not exist/],
    ["result.monitors['other[0]']", /'other\[0\]' does not exist on type 'Monitors'/],
    ['result.groups.G.state.u', /Property 'u' does not exist/],
    ['result.groups.M', /Property 'M' does not exist on type 'Groups'/],
    ['result.synapses.S.delay.early', /Property 'early' does not exist/],
    ['result.scalars.ta', /Property 'ta' does not exist on type 'Scalars'/],
    ['simulate({ set: { ta: 1 } })', /'ta' does not exist in type 'Settings'/],
    [
      'simulate({ set: { tau: true } })',
      /Type 'boolean' is not assignable to type 'string | number/,
    ],
    ['simulate({ set: { levels: 3 } })', /'levels' does not exist in type 'Settings'/],
    ['simulate({ sed: 3 })', /'sed' does not exist in type 'SimulateOptions'/],
    ['result.monitors.M.t = new Float64Array()', /read-only/],
  ]

  test('wrong use is refused: names, parameters, options', () => {
    const lines = wrong.map(([code]) => code)
    const use = [
      `import { simulate } from './sim.mjs'`,
      'const result = await simulate()',
      ...lines,
    ]
    const faults = faultsIn({ 'sim.d.mts': sim, 'use.mts': use.join('\n') })
    expect(faults).toHaveLength(wrong.length)
    wrong.forEach(([code, message], k) => {
      expect(faults[k]).toMatch(message)
      expect(faults[k].endsWith(`in: ${code}`)).toBe(true)
    })
  })
})

test('no text of a script ends a comment or a string of the declarations', async () => {
  const odd = await declarationsOf(`from brian2 import *
# Ends here */ export const no = \`\${1}\`
constructor = 20*ms
# a "label" with 'quotes' \\ and a backslash
τ = 3
G = NeuronGroup(1, 'v : 1')
mons = [StateMonitor(G, 'v', record=0)]
run(1*ms)
`)
  const use = `import { simulate } from './sim.mjs'
const { monitors, scalars } = await simulate({ set: { 'τ': 2, constructor: '1*ms' } })
export const all = [monitors['mons[0]'].v[0], scalars['τ']]
`
  expect(faultsIn({ 'sim.d.mts': odd, 'use.mts': use })).toEqual([])
})

test('the types that all modules share are those of the runtime', async () => {
  const sim = await declarationsOf('from brian2 import *\nG = NeuronGroup(1, "v : 1")\n')
  const runtime = (path: string) => `${root}runtime/${path}.js`
  const use = `
import type * as declared from './sim.mjs'
import type { Model, ModelParameter } from '${runtime('results/program')}'
import type { Result, SimulateOptions } from '${runtime('results/result')}'
import type { Plain, SynapsesResult, Timings } from '${runtime('results/result')}'
import type { SimulationError } from '${runtime('results/faults')}'
import type { RateMonitorResult } from '${runtime('monitors/results')}'
import type { RecordedNumbers, SpikeMonitorResult } from '${runtime('monitors/results')}'
import type { StateMonitorResult } from '${runtime('monitors/results')}'
import type { Progress } from '${runtime('network/pace')}'
import type { Artist, AxesData, AxisData, FigureData, TextLine } from '${runtime('plot/figure-data')}'

/** Without the index signature for variables. */
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] }
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : ['narrower', A, B]) : ['wider', A, B]
/** A says of some members of B what B says of them. */
type PartOf<A, B> = Same<keyof A & keyof B, keyof A> extends true
  ? [Pick<B, keyof A & keyof B>] extends [A] ? true : ['other types', A, B]
  : ['other names', Exclude<keyof A, keyof B>]
declare function yes<T extends true>(...of: T[]): void

type Own = 'set' | 'onFigures'
yes<Same<Omit<declared.SimulateOptions, Own>, Omit<SimulateOptions, Own>>>()
yes<Same<declared.Progress, Progress>>()
yes<Same<Omit<declared.Parameter, 'name'>, Omit<ModelParameter, 'name'>>>()
yes<Same<Omit<declared.Model, 'parameters'>, Omit<Model, 'parameters'>>>()
type Named4 = 'monitors' | 'groups' | 'synapses' | 'scalars' | 'figures'
yes<Same<Omit<declared.Result, Named4>, Omit<Result, Named4>>>()
yes<Same<declared.Result['timings'], Timings>>()
yes<Same<keyof declared.Result, keyof Result>>()
yes<Same<keyof declared.SimulateOptions, keyof SimulateOptions>>()
yes<Same<declared.Plain, Plain>>()
yes<Same<declared.Recorded, RecordedNumbers>>()
yes<Same<Named<declared.SpikeMonitor>, Named<SpikeMonitorResult>>>()
yes<Same<Named<declared.StateMonitor>, Named<StateMonitorResult>>>()
yes<Same<declared.RateMonitor, RateMonitorResult>>()
yes<Same<Named<declared.Synapses>, Omit<Named<SynapsesResult>, 'delay'>>>()
yes<Same<declared.Failure['span'], SimulationError['span'] | undefined>>()
yes<PartOf<Omit<declared.Failure, 'span' | 'help'>, SimulationError>>()
yes<PartOf<declared.Figure, FigureData>>()
yes<PartOf<declared.Axes, AxesData>>()
yes<PartOf<declared.Axis, AxisData>>()
yes<Same<declared.Axis['scale'], AxisData['scale']>>()
yes<PartOf<declared.TextLine, TextLine>>()
yes<[Artist] extends [declared.Artist] ? true : false>()
yes<Same<declared.Artist['kind'], Artist['kind']>>()
`
  expect(faultsIn({ 'sim.d.mts': sim, 'use.mts': use })).toEqual([])
})
