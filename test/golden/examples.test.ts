/** All examples as golden files: recorded with one back end, the same with the other. */
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inScratch, root } from '../support/brianc.js'
import { shortRuns } from '../support/short-runs.js'
import { goldenIn } from './in-process.js'

/** Shorter still, for the size of their files. */
const runs: typeof shortRuns = {
  ...shortRuns,
  'network-balanced': { duration: '0.1*second' },
  'network-conductance': { duration: '0.1*second' },
}

test(
  'every example is the same with WebAssembly and without; recorded again it keeps its settings',
  () =>
    inScratch(async (folder) => {
      const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.eqs'))
      for (const file of examples) cpSync(join(root, 'examples', file), join(folder, file))
      const short = examples.map((file) => file.replace('.eqs', '')).filter((n) => n in runs)
      for (const name of short) {
        const set = Object.entries(runs[name]).flatMap((pair) => ['--set', pair.join('=')])
        const said = await goldenIn(folder, 'record', `${name}.eqs`, ...set)
        expect(said.code, said.stderr).toBe(0)
      }
      const recorded = await goldenIn(folder, 'record', '.', '--target', 'wasm')
      expect(recorded.code, recorded.stderr).toBe(0)
      const lines = recorded.stderr.trim().split('\n')
      expect(lines.filter((line) => line.endsWith('the same results as before')).length).toBe(
        short.length,
      )
      expect(lines.at(-1)).toBe(`${examples.length} scripts, ${examples.length} recorded`)
      const golden = (name: string) => join(folder, `${name}.golden.json`)
      expect(readFileSync(golden('input-correlated'), 'utf8')).toContain('"tmax": "0.3*second"')
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
