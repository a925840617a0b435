/** `rng: 'philox'`: numbers that hang on what they are for, and on nothing else. */
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/index.js'
import { resultJson } from '../runtime/results/json.js'
import type { SimulateOptions } from '../runtime/results/result.js'
import { moduleOf } from './support/module-of.js'

const programs = new Map<string, ReturnType<typeof moduleOf>>()

/** Runs a script; compiled once. */
async function run(script: string, options: SimulateOptions = {}) {
  const text = `from brian2 import *\n${script}`
  const made = programs.get(text) ?? compiled(text)
  programs.set(text, made)
  return await (await made).simulate({ seed: 1, rng: 'philox', ...options })
}

async function compiled(text: string) {
  const { files, rendered } = await compile(text, { path: 'model.eqs' })
  if (!files) throw new Error(rendered)
  return await moduleOf(files.typescript)
}

const state = async (script: string, options?: SimulateOptions) => {
  const { groups } = await run(script, options)
  return (name: string, variable = 'v') => [...(groups[name].state[variable] as Float64Array)]
}

const noisy = (name: string, N: number, order = 0) => `
${name} = NeuronGroup(${N}, '''dv/dt = -v/(10*ms) + 0.3*xi*ms**-0.5 : 1 (unless refractory)
  u : 1''', threshold='v > 0.5*rand()', reset='v = rand() - 0.5', refractory=2*ms, method='euler',
  order=${order})
${name}.v = 'randn()*0.1'
${name}.u = 'poisson(5)'
${name}.run_regularly('v += 0.01*randn()', dt=0.5*ms)
`

const synapses = `
P = PoissonGroup(20, 300*Hz)
S = Synapses(P, G, 'w : 1', on_pre='v += w*rand() + 0.01*poisson(3)', delay=1*ms)
S.connect(p=0.5)
S.w = 'rand()*0.1'
I = PoissonInput(G, 'v', 30, 100*Hz, 0.01)
J = PoissonInput(G, 'v', 300, 100*Hz, 0.001)
`

const fed = `${noisy('F', 30)}
G = NeuronGroup(30, 'dv/dt = -v/(10*ms) + 0.3*xi*ms**-0.5 : 1', threshold='v > 0.5*rand()',
  reset='v = rand() - 0.5', method='euler')
${synapses}`

const all = `${fed}M = StateMonitor(G, 'v', record=True)\nx = rand(3)\n`

describe('what numbers hang on', () => {
  test('not on the size of the group', async () => {
    const small = await state(`${noisy('G', 9)}run(20*ms)`)
    const large = await state(`${noisy('G', 40)}run(20*ms)`)
    expect(small('G')).toEqual(large('G').slice(0, 9))
    expect(small('G', 'u')).toEqual(large('G', 'u').slice(0, 9))
    expect(new Set(large('G')).size).toBe(40)
  })

  test('not on objects that are made later', async () => {
    const alone = await state(`${noisy('G', 9)}run(20*ms)`)
    const both = await state(`${noisy('G', 9)}${noisy('H', 9)}run(20*ms)`)
    expect(both('G')).toEqual(alone('G'))
    expect(both('H')).not.toEqual(both('G'))
  })

  test('not on monitors, parts of groups and looks at the state', async () => {
    const alone = await state(`${noisy('G', 9)}run(10*ms)\nrun(10*ms)`)
    const watched = await state(`${noisy('G', 9)}
M = StateMonitor(G, 'v', record=True)
R = SpikeMonitor(G)
half = G[3:7]
half.u = 'i'
run(10*ms)
print(half.v, G.v['i > 3'])
run(10*ms)`)
    expect(watched('G')).toEqual(alone('G'))
  })

  test('not on the order in which objects are computed', async () => {
    const one = await state(`${noisy('G', 9, 0)}${noisy('H', 9, 1)}run(20*ms)`)
    const other = await state(`${noisy('G', 9, 1)}${noisy('H', 9, 0)}run(20*ms)`)
    expect(other('G')).toEqual(one('G'))
    expect(other('H')).toEqual(one('H'))
  })

  test('not on where a run is cut', async () => {
    const whole = await state(`${fed}run(20*ms)`)
    const cut = await state(`${fed}run(7*ms)\nrun(13*ms)`)
    for (const name of ['F', 'G']) expect(cut(name)).toEqual(whole(name))
    const steps = await state(`${fed}run(10*ms)\nG.v[0] = 0\nrun(10*ms)`)
    expect(steps('F')).toEqual(whole('F'))
  })

  test('on the seed, the run and the object', async () => {
    const script = `${noisy('G', 9)}
G.v = 'rand()'
a = array(G.v)
G.v = 'rand()'
b = array(G.v)
`
    const [one, two] = [await run(script), await run(script, { seed: 2 })]
    expect(one.scalars.a).not.toEqual(one.scalars.b)
    expect(one.scalars.a).not.toEqual(two.scalars.a)
    expect((await run(script)).scalars).toEqual(one.scalars)
  })
})

test('both back ends give the same bits', async () => {
  const text = `${all}run(20*ms)`
  const [js, wasm] = [await run(text, { target: 'js' }), await run(text, { target: 'wasm' })]
  const timings = { setup_s: 0, run_s: 0, total_s: 0 }
  expect(resultJson({ ...wasm, timings })).toBe(resultJson({ ...js, timings }))
  const numpy = await run(text, { rng: 'numpy' })
  expect(numpy.groups.G.state.v).not.toEqual(js.groups.G.state.v)
})

describe('seed, store and restore', () => {
  test('the seed of the script repeats all draws', async () => {
    const { scalars } = await run(`
values = []
for k in range(3):
    seed(7 if k < 2 else 8)
    G = NeuronGroup(5, 'dv/dt = xi/ms**0.5 : 1', method='euler')
    H = NeuronGroup(5, 'dv/dt = xi/ms**0.5 : 1', method='euler')
    net = Network(G, H)
    G.v = 'rand()'
    net.run(1*ms)
    values.append(list(G.v) + list(H.v) + [rand(), randn()])
first = values[0]
second = values[1]
third = values[2]
`)
    expect(scalars.second).toEqual(scalars.first)
    expect(scalars.third).not.toEqual(scalars.first)
    expect(new Set(scalars.first as number[]).size).toBe(12)
  })

  test('objects of before a seed do not share numbers with later ones', async () => {
    const v = await state(`
G = NeuronGroup(5, 'dv/dt = xi/ms**0.5 : 1', method='euler')
seed(3)
H = NeuronGroup(5, 'dv/dt = xi/ms**0.5 : 1', method='euler')
run(1*ms)`)
    expect(new Set([...v('G'), ...v('H')]).size).toBe(10)
  })

  test('noise can be frozen: the same in each run', async () => {
    const { scalars } = await run(
      `${fed}
runs = []
for k in range(3):
    F.v = 0
    G.v = 0
    F.lastspike = -1*second
    S.w = 0.1
    seed(4321 if k > 0 else 5)
    run(1*ms)
    runs.append(list(F.u) + list(G.v))
first = runs[0]
second = runs[1]
third = runs[2]`.replace('delay=1*ms', 'delay=0*ms'),
    )
    expect(scalars.third).toEqual(scalars.second)
    expect(scalars.second).not.toEqual(scalars.first)
  })

  test('restore() draws new numbers, and the same ones where it is asked to', async () => {
    const { scalars } = await run(`${fed}
run(5*ms)
store()
run(5*ms)
a = list(F.v) + list(G.v) + [rand()]
restore()
run(5*ms)
b = list(F.v) + list(G.v) + [rand()]
restore(restore_random_state=True)
run(5*ms)
c = list(F.v) + list(G.v) + [rand()]
`)
    expect(scalars.c).toEqual(scalars.a)
    expect(scalars.b).not.toEqual(scalars.a)
  })
})

test('connect, conditions and subexpressions draw', async () => {
  const { synapses, scalars } = await run(`
G = NeuronGroup(100, '''v : 1
y = rand() : 1 (constant over dt)''')
S = Synapses(G, G)
S.connect(condition='rand() < 0.1')
T = Synapses(G, G)
T.connect(j='k for k in sample(N_post, size=10)')
c = list(G.i['rand() < 0.5'])
M = StateMonitor(G, 'y', record=True)
run(0.2*ms)
run(0.1*ms)
first = list(M.y[:, 0])
second = list(M.y[:, 1])
third = list(M.y[:, 2])
`)
  // 4 standard deviations around the mean of 10,000 pairs
  expect(Math.abs(synapses.S.N - 1000)).toBeLessThan(4 * 30)
  const degrees = new Set(synapses.S.i)
  expect(degrees.size).toBe(100)
  expect(synapses.T.N).toBe(1000)
  const lists = [scalars.first, scalars.second, scalars.third] as number[][]
  expect(new Set(lists.flat()).size).toBe(300)
  expect(Math.abs((scalars.c as number[]).length - 50)).toBeLessThan(20)
})

test('inputs have the rates that they were given', async () => {
  const { scalars } = await run(`
P = PoissonGroup(500, 20*Hz)
G = NeuronGroup(200, '''v : 1
w : 1
x : 1''')
I = PoissonInput(G, 'v', 10, 50*Hz, 1)
J = PoissonInput(G, 'w', 2000, 50*Hz, 1)
draw = BinomialFunction(20, 0.25, approximate=False)
G.run_regularly('x += draw()')
M = SpikeMonitor(P)
run(1*second)
spikes = M.num_spikes
mean_v = mean(G.v)
mean_w = mean(G.w)
mean_x = mean(G.x)
var_v = var(G.v)
var_w = var(G.w)
`)
  const near = (value: unknown, expected: number, deviation: number) =>
    expect(Math.abs(Number(value) - expected)).toBeLessThan(4 * deviation)
  near(scalars.spikes, 10_000, 100)
  near(scalars.mean_v, 500, Math.sqrt(500 / 200))
  near(scalars.mean_w, 100_000, Math.sqrt(100_000 / 200))
  near(scalars.mean_x, 50_000, Math.sqrt(37_500 / 200))
  near(scalars.var_v, 500 * 0.995, 50)
  near(scalars.var_w, 100_000 * 0.995, 10_000)
})

test('the seed that a result has is the one of the script, where it came before all draws', async () => {
  const group = "G = NeuronGroup(5, 'dv/dt = xi/ms**0.5 : 1', method='euler')\n"
  expect((await run(`${group}seed(5)\nrun(1*ms)`)).seed).toBe(5)
  expect((await run(`${group}run(1*ms)\nseed(5)\nrun(1*ms)`)).seed).toBe(1)
})

describe('the option', () => {
  test('is part of the result, also where nothing is drawn', async () => {
    const plain = 'x = 1\n'
    const [one, other] = [await run(plain), await run(plain, { rng: 'numpy' })]
    expect(JSON.parse(resultJson(one))).toMatchObject({ seed: 1, rng: 'philox' })
    expect(JSON.parse(resultJson(other)).rng).toBeUndefined()
  })

  test('is refused where there is no such stream', async () => {
    await expect(run('x = 1\n', { rng: 'mt' as 'numpy' })).rejects.toMatchObject({
      code: 'set/rng',
      message: 'rng is numpy or philox, not mt',
    })
  })

  test('only programs that draw hold the generator', async () => {
    const text = async (script: string) =>
      (await compile(`from brian2 import *\n${script}`)).files?.typescript ?? ''
    const group = "G = NeuronGroup(2, 'v : 1')\n"
    const join = `${group}S = Synapses(G, G)\n`
    for (const script of [
      group,
      'seed(1)\n',
      `${join}S.connect(j='i')\n`,
      `${join}S.connect()\n`,
    ]) {
      expect(await text(script)).not.toContain('philox')
    }
    for (const script of [
      'x = rand()\n',
      `${group}G.v = 'rand()'\n`,
      `${join}S.connect(p=0.5)\n`,
      `${join}S.connect(i=[0, 1], j=[1, 0], p=0.5)\n`,
      `${join}S.connect(j='k for k in sample(N_post, p=0.1)')\n`,
      `${group}I = PoissonInput(G, 'v', 3, 1*Hz, 1)\nrun(1*ms)\n`,
    ]) {
      expect(await text(script)).toContain('philox: philoxRandom')
    }
  })
})
