/**
 * Groups, inputs, clocks and monitors that are wrong on purpose: test/bad-models/NN-name.eqs, by
 * the number of the case, and what a user sees of it when it is compiled and run.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/brianc.js'
import { saidOf } from './support/wrong-scripts.js'

const folder = join(root, 'test/bad-models')
const scripts = readdirSync(folder).filter((file) => file.endsWith('.eqs'))

test('there are at least sixty', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(60)
})

test.each(scripts)('%s', async (path) => {
  const said = await saidOf(folder, path)
  expect(said).not.toMatch(/\[bug|\n\s+at |node_modules/)
  expect(said).toContain(path)
  await expect(said).toMatchFileSnapshot(join(folder, path.replace('.eqs', '.expect.txt')))
})
