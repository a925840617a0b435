/** What a kernel need not find for each element in each step. */
import { describe, expect, test } from 'vitest'
import { chosenBy, knowing } from '../../../../compiler/6-emit/wasm/known-truths.js'
import { settledIn } from '../../../../compiler/6-emit/wasm/settled.js'
import { signatureOf } from '../../../../compiler/6-emit/wasm/signature.js'
import { compile } from '../../../../compiler/compile.js'
import type { Plan } from '../../../../compiler/ir/plan.js'
import { printKernel } from '../../../../compiler/ir/print/plan.js'

const head = `from brian2 import *
G = NeuronGroup(9, '''dv/dt = (g + 1.4 - v)/(10*ms) : 1 (unless refractory)
                      dg/dt = -g/(5*ms) : 1''',
                threshold='v > 1', reset='RESET', refractory=REFRACTORY, method='exact')
`

async function planOf(rest: string, reset = 'v = 0', refractory = '5*ms'): Promise<Plan> {
  const script = head.replace('RESET', reset).replace('REFRACTORY', refractory) + rest
  const source = { path: 'model.eqs', text: script }
  const { plan, diagnostics } = await compile(source, { version: '0', until: 'plan' })
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return plan
}

function stateUpdateOf(plan: Plan) {
  const [one] = plan.classes
  if (one.kind !== 'NeuronGroup') throw new Error('no group')
  const { kernel } = one.runners[0]
  const signature = signatureOf(kernel)
  if (!signature) throw new Error('no signature')
  return { one, kernel, signature }
}

const run = 'run(10*ms)\n'

describe('a choice by a scalar', () => {
  test('is found, and each answer leaves one of the two values', async () => {
    const plan = await planOf(run)
    const { kernel, signature } = stateUpdateOf(plan)
    const test = chosenBy(kernel, signature)
    expect(test).toBe('condition')
    const texts = [true, false].map((value) => {
      const lines = printKernel(knowing(kernel, new Map([['condition', value]]))).split('\n')
      return lines.find((line) => line.includes('store v'))?.trim()
    })
    const decay = 'exp_minus_0_1_dt_over_0_001'
    expect(texts).toEqual([
      `store v : float = offset + (factor*g + ${decay}*v) (contiguous) where not_refractory`,
      `store v : float = offset + (${decay}*v + factor_2*g) (contiguous) where not_refractory`,
    ])
  })
})

describe('whether neurons are refractory', () => {
  const settled = async (...args: Parameters<typeof planOf>) => {
    const plan = await planOf(...args)
    const { one, kernel } = stateUpdateOf(plan)
    return settledIn(kernel, one, plan)
  }

  test('stays where only the threshold changes it', async () => {
    expect(await settled(run)).toEqual({
      truth: 'not_refractory',
      array: 'not_refractory',
      latest: 'latestBefore',
    })
  })

  test.each([
    ['the reset writes the time of the last spike', run, 'v = 0; lastspike = t - 1*ms'],
    ['code that runs regularly does', `G.run_regularly('lastspike = t', dt=3*ms)\n${run}`],
    ['synapses do', `S = Synapses(G, G, on_pre='lastspike_post = t')\nS.connect()\n${run}`],
    [
      'a function of the script runs in between',
      `@network_operation\ndef f():\n    G.lastspike = 0*ms\n${run}`,
    ],
    ['each neuron has a period of its own', run, 'v = 0', "'i*ms'"],
  ])('is found anew where %s', async (_text, ...args) => {
    expect(await settled(...(args as [string]))).toBeUndefined()
  })
})
