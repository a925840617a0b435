/** What the back ends do to be quick: the code with each pass, and without it. */
import { expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'
import { compile as compileSource } from '../../../compiler/compile.js'
import type { PassName } from '../../../compiler/passes.js'

const text = `
from brian2 import *
tau = 10*ms
G = NeuronGroup(99, 'dv/dt = (1.1 - v)/tau : 1 (unless refractory)', threshold='v > 1',
                reset='v = 0', refractory=5*ms, method='exact')
run(1*ms)`

async function emitted(...without: readonly PassName[]) {
  const { files } = await compile(text, { without })
  return files?.typescript ?? ''
}

/** The function of WebAssembly, as text. */
async function native(name: string, ...without: readonly PassName[]): Promise<string> {
  const options = { version: '', without }
  const { files } = await compileSource({ path: 'model.eqs', text }, options)
  const start = files?.wat?.indexOf(`func $${name} `) ?? -1
  return start < 0 ? '' : (files?.wat?.slice(start).split('\n  (func ')[0] ?? '')
}

test('run-start: what depends on names of the script and dt is looked up in a step', async () => {
  const once = 'function G_stateupdater_constants(externals: G_Externals, dt: number)'
  expect(await emitted()).toContain(once)
  expect(await emitted()).toMatch(/const \{ decay_tau.* \} = constantsOf\(/)
  const without = await emitted('run-start')
  expect(without).not.toContain('constantsOf')
  expect(without).toMatch(/^ {2}const decay_tau\w* = exp\(-dt \/ tau\)$/m)
})

test('fusion: one loop updates and finds spikes', async () => {
  const both = 'G_stateupdater+G_spike_thresholder'
  expect(await emitted()).toContain(`fused: fusedAfter('G_stateupdater', '${both}')`)
  expect(await native(both)).not.toBe('')
  expect(await emitted('fusion')).not.toContain('fused')
  expect(await native(both, 'fusion')).toBe('')
})

/** Bytes of the state that a turn of the loop goes on by. */
const step = (code: string): number =>
  Number(/\(br_if \$next.*\(i32\.add \(local\.get \$o\) \(i32\.const (\d+)\)/s.exec(code)?.[1])

test('turns: eight elements, else two', async () => {
  expect(step(await native('G_stateupdater'))).toBe(64)
  const without = await native('G_stateupdater', 'turns')
  expect(step(without)).toBe(16)
  expect(without).toContain('f64x2.mul')
})

test('lanes: two elements, else one', async () => {
  const without = await native('G_stateupdater', 'lanes')
  expect(step(without)).toBe(8)
  expect(without).toContain('f64.mul')
  expect(without).not.toContain('x2')
})
