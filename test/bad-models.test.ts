/**
 * Groups, inputs, clocks and monitors that are wrong on purpose: test/bad-models/NN-name.eqs, by
 * the number of the case, and what a user sees of it when it is compiled and run.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../compiler/index.js'
import { failureFrame } from '../runtime/command/failure-frame.js'
import type { SimulationError } from '../runtime/results/faults.js'
import { root } from './support/brianc.js'
import { moduleOf } from './support/module-of.js'

const folder = join(root, 'test/bad-models')
const scripts = readdirSync(folder).filter((file) => file.endsWith('.eqs'))

test('there are at least sixty', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(60)
})

test.each(scripts)('%s', async (path) => {
  const text = readFileSync(join(folder, path), 'utf8')
  const { files, rendered } = await compile(text, { path })
  const said = files ? rendered + (await running(files.typescript, { path, text })) : rendered
  expect(said).not.toMatch(/\[bug|\n\s+at |node_modules/)
  expect(said).toContain(path)
  await expect(said).toMatchFileSnapshot(join(folder, path.replace('.eqs', '.expect.txt')))
})

/** The warnings and the error of a run. */
async function running(typescript: string, source: { path: string; text: string }) {
  const warnings: string[] = []
  const { simulate } = await moduleOf(typescript)
  const onWarning = (message: string, line: number) => {
    warnings.push(`warning: ${message}\n  --> ${source.path}:${line}\n`)
  }
  try {
    await simulate({ seed: 1, onWarning })
  } catch (error) {
    const frame = failureFrame(error as SimulationError, source.path, source.text, false)
    return warnings.join('') + frame
  }
  return warnings.join('')
}
