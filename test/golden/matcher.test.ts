/** `expect(result).toMatchGolden(...)` by vitest itself, in a folder of its own, as a user has it. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brianc, inScratch, node, root } from '../support/brianc.js'
import { put } from './in-process.js'

const vitest = join(root, 'node_modules/vitest/vitest.mjs')

const model = (tau: string) => `from brian2 import *
tau = ${tau}
G = NeuronGroup(3, 'dv/dt = (1.2 + 0.1*i - v)/tau : 1', threshold='v > 1', reset='v = 0', method='exact')
M = SpikeMonitor(G)
run(40*ms)
print(M.num_spikes, 'spikes, -0:', -0.0)
zero = -0.0
`

const tests = `import { expect, test } from 'vitest'
import 'brianc/vitest'
import { model, simulate } from './sim.mjs'
test('model', async () => {
  await expect(simulate({ seed: 1 })).toMatchGolden('model.golden.json', { model })
})
`

/** A project with brianc and vitest among its packages. */
const project = (
  body: (folder: string, run: (...flags: string[]) => ReturnType<typeof node>) => Promise<void>,
) =>
  inScratch(async (folder) => {
    put(folder, {
      'package.json': '{ "type": "module" }',
      'a.test.js': tests,
      'node_modules/x': '',
    })
    symlinkSync(root, join(folder, 'node_modules/brianc'))
    symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
    await build(folder, '10*ms')
    await body(folder, (...flags) => node([vitest, 'run', ...flags], { cwd: folder }))
  })

async function build(folder: string, tau: string): Promise<void> {
  put(folder, { 'model.eqs': model(tau) })
  const built = await brianc(['model.eqs', '-o', 'sim.mjs'], { cwd: folder })
  expect(built.code, built.stderr).toBe(0)
}

test(
  'is written with -u, holds, explains what differs, and is written anew',
  () =>
    project(async (folder, run) => {
      const file = join(folder, 'model.golden.json')
      // the environment of these tests has CI, where nothing that is missing is written
      const missing = await run()
      expect(missing.code).toBe(1)
      expect(missing.stderr).toContain('there is no golden file model.golden.json')
      expect(existsSync(file)).toBe(false)

      expect((await run('-u')).code).toBe(0)
      const first = readFileSync(file, 'utf8')
      expect((await run()).code).toBe(0)
      // the command line has the same file
      const checked = await brianc(['golden', 'check', 'model.eqs'], { cwd: folder })
      expect([checked.code, checked.stderr.slice(0, 28)]).toEqual([
        0,
        'same       model.golden.json',
      ])
      expect((await brianc(['golden', 'record', 'model.eqs'], { cwd: folder })).code).toBe(0)
      expect(readFileSync(file, 'utf8')).toBe(first)

      await build(folder, '11*ms')
      const differs = await run()
      expect(differs.code).toBe(1)
      for (const words of [
        'the result differs from model.golden.json',
        'first difference: spike monitor M, spike 1 of',
        'time steps later',
        'changed parameters: tau was 0.01 s, is 0.011 s',
        'if the change is meant: vitest -u',
      ]) {
        expect(differs.stderr).toContain(words)
      }
      expect(readFileSync(file, 'utf8')).toBe(first)
      expect((await run('-u')).code).toBe(0)
      expect(readFileSync(file, 'utf8')).not.toBe(first)
      expect((await run()).code).toBe(0)
    }),
  120_000,
)

test(
  'takes a document, options, a negation; a truncated file is named',
  () =>
    project(async (folder, run) => {
      await brianc(['golden', 'record', 'model.eqs', '--seed', '1'], { cwd: folder })
      await build(folder, '10.001*ms')
      const text = readFileSync(join(folder, 'model.golden.json'), 'utf8')
      put(folder, {
        'cut.golden.json': text.slice(0, 400),
        'a.test.js': `import { expect, test } from 'vitest'
import 'brianc/vitest'
import golden from './model.golden.json'
import { model, simulate } from './sim.mjs'
const result = await simulate({ seed: 1 })
const tolerance = { 'M.t': '0.2*ms', G: '0.1', tau: '1e-3rel', stdout: 'any' }
test('loose', () => expect(result).toMatchGolden(golden, { tolerance }))
test('other', () => expect(result).not.toMatchGolden(golden))
test('strict', () => expect(result).toMatchGolden(golden))
test('wrong', () => expect(3).toMatchGolden(golden))
test('cut', () => expect(result).toMatchGolden('cut.golden.json'))
`,
      })
      const { code, stdout, stderr } = await run('--reporter', 'verbose')
      expect(code).toBe(1)
      const passed = ['loose', 'other', 'strict', 'wrong', 'cut'].map((name) =>
        new RegExp(`✓ a.test.js > ${name}`).test(stdout),
      )
      expect(passed).toEqual([true, true, false, false, false])
      expect(stderr).toContain('the result differs from the golden file')
      expect(stderr).toContain('toMatchGolden takes what simulate() gives')
      expect(stderr).toContain('cut.golden.json cannot be read: it is truncated')
    }),
  120_000,
)
