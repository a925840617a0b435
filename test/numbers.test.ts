/** Every example against Brian 2's own recording of the same script. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brianc, inScratch, root } from './support/brianc.js'
import { differences, type Recording } from './support/compare.js'

const recordings = join(root, 'test/numbers/examples')
const read = (path: string): Recording => JSON.parse(readFileSync(path, 'utf8'))

/** The two models that the project was created from do not seed themselves; recorded with 1. */
const seeds: Readonly<Record<string, string>> = { 'input-latency': '1', 'input-correlated': '1' }

describe('examples agree with Brian 2', () => {
  const names = readdirSync(recordings).map((file) => basename(file, '.json'))
  const scripts = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.eqs'))

  test('each example has a recording', () => {
    expect(names.sort()).toEqual(scripts.map((file) => basename(file, '.eqs')).sort())
  })

  test.each(names)('%s', (name) =>
    inScratch(async (folder) => {
      const out = join(folder, 'result.json')
      const seed = seeds[name] ? ['--seed', seeds[name]] : []
      const script = join(root, 'examples', `${name}.eqs`)
      const run = await brianc(['run', script, '--quiet', '--out', out, ...seed])
      expect(run.stderr).toBe('')
      expect(run.code).toBe(0)
      const expected = read(join(recordings, `${name}.json`))
      expect(differences(expected, read(out))).toEqual([])
    }),
  )
})

test('the seeds give the spikes that they are known for', () => {
  const spikes = (name: string) => read(join(recordings, `${name}.json`)).monitors.M.N
  expect(spikes('input-latency')).toBe(1910)
  expect(spikes('input-correlated')).toBe(20312)
})
