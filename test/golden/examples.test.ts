/** All examples as golden files: recorded with one back end, the same with the other. */
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inScratch, root } from '../support/brianc.js'
import { goldenIn } from './in-process.js'

/** Long runs are cut short: a step does the same as any other. */
const short: Readonly<Record<string, string>> = {
  'input-correlated': 'tmax=300*ms',
  'network-balanced': 'duration=100*ms',
  'network-conductance': 'duration=100*ms',
  'network-kuramoto': 'duration=2*second',
  'network-winner-take-all': 'duration=200*ms',
  'synapse-homeostasis': 'duration=2*second',
}

test(
  'every example is the same with WebAssembly and without; recorded again it keeps its settings',
  () =>
    inScratch(async (folder) => {
      const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.eqs'))
      for (const file of examples) cpSync(join(root, 'examples', file), join(folder, file))
      for (const [name, set] of Object.entries(short)) {
        const said = await goldenIn(folder, 'record', `${name}.eqs`, '--set', set)
        expect(said.code, said.stderr).toBe(0)
      }
      const recorded = await goldenIn(folder, 'record', '.', '--target', 'wasm')
      expect(recorded.code, recorded.stderr).toBe(0)
      const lines = recorded.stderr.trim().split('\n')
      expect(lines.filter((line) => line.endsWith('the same results as before')).length).toBe(
        Object.keys(short).length,
      )
      expect(lines.at(-1)).toBe(`${examples.length} scripts, ${examples.length} recorded`)
      const golden = (name: string) => join(folder, `${name}.golden.json`)
      expect(readFileSync(golden('input-correlated'), 'utf8')).toContain('"tmax": "300*ms"')
      for (const file of examples) {
        expect(statSync(golden(file.replace('.eqs', ''))).size).toBeLessThan(3e6)
      }
      const checked = await goldenIn(folder, 'check', '.', '--target', 'js')
      expect(checked.code, checked.stderr).toBe(0)
      expect(checked.stderr.trim().split('\n').at(-1)).toBe(
        `${examples.length} checked, ${examples.length} same`,
      )
    }),
  240_000,
)
