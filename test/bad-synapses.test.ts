/**
 * Synapses that are wrong on purpose: test/bad-synapses/NN-name.eqs, by the number of the case,
 * and what a user sees of it when it is compiled and run.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/brianc.js'
import { saidOf, saidOfText } from './support/wrong-scripts.js'

const folder = join(root, 'test/bad-synapses')
const scripts = readdirSync(folder).filter((file) => file.endsWith('.eqs'))

test('there are at least two hundred', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(200)
})

test.each(scripts)('%s', async (path) => {
  const said = await saidOf(folder, path)
  expect(said).not.toMatch(/\[bug|\n\s+at |node_modules|'_delay/)
  expect(said).toContain(path)
  await expect(said).toMatchFileSnapshot(join(folder, path.replace('.eqs', '.expect.txt')))
})

const tooMany = scripts.filter(
  (path) => path.startsWith('50-') && !/copies-of-pairs|row/.test(path),
)

// an array of 1e12 numbers would be a RangeError of the host, not this error
test.each(tooMany)('50: %s is refused for a number of neurons that --set gives', async (path) => {
  const text = readFileSync(join(folder, path), 'utf8').replace('N = 1000000', 'N = 10')
  const said = await saidOfText({ path, text }, { N: 1_000_000 })
  expect(said).toMatch(/^error\[run\/memory\]: \d+ synapses of 'synapses' take about [\d.]+ TB/)
})
