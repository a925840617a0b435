/**
 * Turning any one optimiser pass off changes no bit of any result, in either back end; nor does
 * turning all of them off. bench/passes/measure.mjs asks the same of every script that is shipped.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { lower } from '../compiler/5-lower/index.js'
import { emit } from '../compiler/6-emit/index.js'
import { compile as compileSource } from '../compiler/compile.js'
import { help } from '../compiler/help.js'
import { compile, type PassName, passes } from '../compiler/index.js'
import { resultJson } from '../runtime/results/json.js'
import { root } from './support/brianc.js'
import { moduleOf } from './support/module-of.js'

interface Case {
  readonly script: string
  readonly set?: Readonly<Record<string, string>>
  /** fewer elements and shorter times than in the text of the script */
  readonly fewer?: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  { script: 'bench/models/brunel', set: { duration: '20*ms', NE: '80', NI: '23' } },
  {
    script: 'bench/models/cobahh',
    set: { duration: '10*ms' },
    fewer: { '4000': '83', '3200': '60' },
  },
  {
    script: 'bench/models/cuba',
    set: { duration: '20*ms', N: '203' },
    fewer: { '3200': '160' },
  },
  { script: 'bench/models/noise', set: { duration: '10*ms', N: '501' } },
  { script: 'bench/models/single', set: { duration: '20*ms' } },
  { script: 'bench/models/stdp', set: { duration: '30*ms' } },
  { script: 'bench/models/stdpnet', set: { duration: '10*ms', N: '103' } },
  { script: 'examples/events-dendrite', fewer: { '600*ms': '60*ms' } },
  { script: 'what the others have not' },
]

/** Refractory neurons at both ends, kept values, inputs over time, means that are drawn. */
const rest = `
from brian2 import *
stimulus = TimedArray([0.5, 1.5, 2.5]*Hz, dt=2*ms)
tau = 4*ms
G = NeuronGroup(21, '''dv/dt = (k*(1/4.)*sin(2*pi*t/tau)**2 - v)/tau + drive : 1 (unless refractory)
drive = stimulus(t)*(1 + x**(1/2)) : Hz
mean_in : 1
k : 1
x : 1
bound : 1 (shared)''', threshold='v > 12*mV/(10*mV)*bound and poisson(0.5*2*N) > 2', reset='v = 0; w = k*2; k = w/2; x = 0; x = 0.25',
    refractory=1.5*ms, method='euler')
G.v = 'rand()*1.5'
G.k = 'i*0.4'
G.bound = 'exp(-2.0*0.5)*2'
G.run_regularly('v += 0.01; v *= 1.01; x = clip(x + 0.1, 0, 1)', dt=0.5*ms)
S = Synapses(G, G, '''w : 1
da/dt = -a/tau : 1 (event-driven)
mean_in_post = w*v_pre/N_incoming : 1 (summed)''', on_pre='v_post += w; a += 0.1', on_post='w = clip(w + a, 0, 1)')
S.connect(condition='i != j', p='0.25*2*0.5')
S.delay = '(i % 3)*0.2*ms'
S.w = '0.1*rand()*1.0'
M = SpikeMonitor(G)
R = StateMonitor(G, ['v', 'drive', 'mean_in'], record=[0, 7])
run(12*ms)
`

const names: readonly PassName[] = passes.map(({ name }) => name)

/** Their code is that of WebAssembly alone. */
const native: readonly string[] = ['fusion', 'lanes', 'turns', 'together', 'choices', 'settled']

type Emitted = (without: readonly PassName[]) => Promise<string>

/** Gives the module that a case is, without some passes. Texts are kept: making them takes long. */
async function emitter({ script, fewer = {} }: Case): Promise<Emitted> {
  const isShipped = script.includes('/')
  let text = isShipped ? readFileSync(join(root, `${script}.eqs`), 'utf8') : rest
  for (const [from, to] of Object.entries(fewer)) text = text.replaceAll(from, to)
  const source = { path: `${basename(script)}.eqs`, text }
  const options = { version: '', until: 'update' } as const
  const { simulation, updates, diagnostics } = await compileSource(source, options)
  if (!simulation || !updates) throw new Error(JSON.stringify(diagnostics))
  const texts = new Map<string, string>()
  return async (left) => {
    const without = new Set<string>(left)
    const known = texts.get(`${left}`)
    if (known !== undefined) return known
    const plan = lower(simulation, updates, without)
    const files = await emit(plan, { version: '', sha256: '' }, 'auto', without)
    texts.set(`${left}`, files.typescript)
    return files.typescript
  }
}

const emitters = new Map<Case, Promise<Emitted>>()

function emitterOf(one: Case): Promise<Emitted> {
  const known = emitters.get(one) ?? emitter(one)
  emitters.set(one, known)
  return known
}

test.each(cases)('$script', async (one) => {
  const emitted = await emitterOf(one)
  const results = async (typescript: string, targets: readonly ('js' | 'wasm')[]) => {
    const { simulate } = await moduleOf(typescript)
    const found: Partial<Record<'js' | 'wasm', string>> = {}
    for (const target of targets) {
      found[target] = resultJson(await simulate({ seed: 1, target, set: one.set }))
    }
    return found
  }

  const whole = await emitted([])
  const expected = await results(whole, ['js', 'wasm'])
  expect(expected.wasm).toBe(expected.js)
  expect(expected.js?.includes('"t":[]'), 'there is no spike').toBe(false)
  for (const without of [...names.map((name) => [name]), names]) {
    const typescript = await emitted(without)
    if (typescript === whole) continue
    const isNative = without.every((name) => native.includes(name))
    const got = await results(typescript, isNative ? ['wasm'] : ['js', 'wasm'])
    for (const [target, result] of Object.entries(got)) {
      const same = result === expected[target as 'js' | 'wasm']
      expect(same, `${target} without ${without}`).toBe(true)
    }
  }
})

test('each pass changes the code of some of these', async () => {
  const changed = new Set<string>()
  for (const one of cases) {
    const emitted = await emitterOf(one)
    for (const name of names.filter((other) => !changed.has(other))) {
      if ((await emitted([name])) !== (await emitted([]))) changed.add(name)
    }
  }
  expect([...changed].sort()).toEqual([...names].sort())
})

test('the help names all passes', () => {
  for (const { name } of passes) expect(help()).toContain(name)
})

test('the library takes names of passes', async () => {
  const text = readFileSync(join(root, 'examples/neuron-lif.eqs'), 'utf8')
  const typescript = async (without?: readonly PassName[]) =>
    (await compile(text, { without })).files?.typescript
  expect(await typescript()).toContain('fused')
  expect(await typescript(['fusion'])).not.toContain('fused')
})
