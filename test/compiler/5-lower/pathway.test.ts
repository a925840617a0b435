/** In how many loops the code of a pathway runs: what one synapse may see of another. */
import { describe, expect, test } from 'vitest'
import { compile } from '../../../compiler/compile.js'
import type { Kernel } from '../../../compiler/ir/kernel.js'

const groups = `from brian2 import *
G = NeuronGroup(3, '''v : 1
x : 1
c : 1 (shared)
twice = 2*v : 1''', threshold='v > 1')
H = NeuronGroup(3, '''y : 1
dz/dt = -z/ms : 1 (unless refractory)''', threshold='z > 1', refractory=1*ms)
`

/** The kernels of on_pre from G to itself, or to H. */
async function kernelsOf(code: string, target = 'G', model = 'w : 1'): Promise<readonly Kernel[]> {
  const text = `${groups}S = Synapses(G, ${target}, '''${model}''', on_pre='''${code}''')
S.connect()
run(1*ms)
`
  const { plan, diagnostics } = await compile(
    { path: 'pathway.eqs', text },
    { until: 'plan', version: 'test' },
  )
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const [synapses] = plan?.classes.filter((c) => c.kind === 'Synapses') ?? []
  return synapses.pathways[0].kernels
}

/** What each loop writes, in order. */
const written = (kernels: readonly Kernel[]): string[] =>
  kernels.map(({ body }) =>
    body
      .flatMap((s) => (s.kind === 'store' ? [s.array] : s.kind === 'keep' ? ['kept'] : []))
      .join(),
  )

describe('K11: one loop as long as no synapse sees what another one did', () => {
  test.each([
    ['adding up', 'v_post += w', 'v_post'],
    ['the synapse itself', 'w *= 0.5; w += 0.1', 'w'],
    ['a write of its own, then a sum', 'w = 0.5*w; v_post += w', 'w,v_post'],
    ['two variables of the neuron', 'v_post += w; x_post += w', 'v_post,x_post'],
    ['both ends, which differ in the variable', 'v_post += w; x_pre += w', 'v_post,x_pre'],
    ['reading a variable that is not written', 'v_post += w*x_post', 'v_post'],
  ])('%s', async (_, code, writes) => {
    expect(written(await kernelsOf(code))).toEqual([writes])
  })
})

describe('K11: a new loop where it does', () => {
  test.each([
    ['a read of what was added up', 'v_post += w; w = v_post', ['v_post', 'w']],
    ['a read by way of a subexpression', 'v_post += w; w = twice_post', ['v_post', 'w']],
    [
      'two writes, whose order of addition counts',
      'v_post += w; v_post *= 2',
      ['v_post', 'v_post'],
    ],
    ['the same variable on the other side', 'v_post += w; w = v_pre', ['v_post', 'w']],
    ['a write of what was read there', 'w = v_pre; v_post += w', ['w', 'v_post']],
    ['values of the other side that change meanwhile', 'v_post += v_pre', ['kept', 'v_post']],
    [
      'a temporary that outlives its loop',
      'o = v_post; x_post += w; w = x_post + o',
      ['x_post,kept', 'w'],
    ],
  ])('%s', async (_, code, writes) => {
    expect(written(await kernelsOf(code))).toEqual(writes)
  })

  test('neurons of another class are never the same ones', async () => {
    expect(written(await kernelsOf('y_post += w; w = v_pre', 'H'))).toEqual(['y_post,w'])
  })
})

describe('K11: one by one, in the order of delivery', () => {
  test.each([
    ['a sum that reads itself', 'v_post += w*v_post', 'v_post'],
    ['a write after a read of that name', 'w = v_post; v_post += w; w = v_post', 'v_post,w'],
    ['an operation that does not add up', 'v_post %= 2', 'v_post'],
  ])('%s', async (_, code, writes) => {
    expect(written(await kernelsOf(code))).toEqual([writes])
  })

  test('random numbers are then drawn one by one', async () => {
    const [kernel] = await kernelsOf('v_post = 1 + v_post*rand(); w = rand() + randn()')
    expect(kernel.draws.map(({ place }) => place)).toEqual([0, 1, 2])
    const [other] = await kernelsOf('v_post += rand(); w = rand()')
    expect(other.draws.map(({ place }) => place)).toEqual([undefined, undefined])
  })
})

test('K10: v_post = v_post + w adds up as v_post += w does', async () => {
  for (const code of ['v_post = v_post + w', 'v_post = w + v_post', 'v_post = v_post*w']) {
    const [kernel, ...others] = await kernelsOf(code)
    expect(others).toEqual([])
    expect(kernel.body.map((s) => s.kind)).toEqual(['store'])
  }
})

test('what is (unless refractory) is written where its neuron is not', async () => {
  const [kernel] = await kernelsOf('z_post += w', 'H')
  expect(kernel.body.map((s) => s.kind === 'store' && s.when?.kind)).toEqual(['name'])
  expect(kernel.loads.map(({ array, through }) => [array, through])).toContainEqual([
    'not_refractory_post',
    '_post',
  ])
})

test('K13: equations of one time constant share their exponential', async () => {
  const model = `w : 1
da/dt = -a/(5*ms) : 1 (event-driven)
db/dt = -b/(5*ms) : 1 (event-driven)`
  const [kernel] = await kernelsOf('a += 1; w = b', 'G', model)
  const calls = JSON.stringify(kernel.body).match(/"name":"exp"/g)
  expect(calls).toHaveLength(1)
  expect(written([kernel])).toEqual(['b,a,w,lastupdate'])
})
