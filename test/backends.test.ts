/** One plan, two back ends: results are the same to the last bit, with WebAssembly and without. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/index.js'
import { resultJson } from '../runtime/results/json.js'
import { root } from './support/brianc.js'
import { moduleOf } from './support/module-of.js'

/** Long runs are cut short: a step does the same as any other. */
const set: Readonly<Record<string, Record<string, string>>> = {
  brunel: { duration: '0.01*second' },
  cobahh: { duration: '0.02*second' },
  cuba: { duration: '0.1*second' },
  noise: { duration: '0.02*second' },
  single: { duration: '0.1*second' },
  stdp: { duration: '0.5*second' },
  stdpnet: { duration: '0.05*second' },
}

describe.each(['bench/models', 'examples', 'test/scripts'])('%s', (folder) => {
  const scripts = readdirSync(join(root, folder)).filter((file) => file.endsWith('.eqs'))
  test.each(scripts.map((file) => basename(file, '.eqs')))('%s', async (name) => {
    const path = `${name}.eqs`
    const { files, rendered } = await compile(readFileSync(join(root, folder, path), 'utf8'), {
      path,
    })
    if (!files) throw new Error(rendered)
    const { simulate } = await moduleOf(files.typescript)
    const run = async (target: 'js' | 'wasm') => {
      const result = await simulate({ seed: 1, target, set: set[name] })
      return resultJson({ ...result, timings: { setup_s: 0, run_s: 0, total_s: 0 } })
    }
    expect(await run('wasm')).toBe(await run('js'))
  })
})

describe('where there is no WebAssembly', () => {
  const path = 'neuron-lif.eqs'
  const model = async () => {
    const { files } = await compile(readFileSync(join(root, 'examples', path), 'utf8'), { path })
    return await moduleOf(files?.typescript ?? '')
  }

  test('kernels are JavaScript, with the same result; --target wasm is refused', async () => {
    const { compile: real } = WebAssembly
    const { simulate } = await model()
    WebAssembly.compile = () => Promise.reject(new Error('no SIMD'))
    try {
      const [fallen, plain] = [
        await simulate({ seed: 1 }),
        await simulate({ seed: 1, target: 'js' }),
      ]
      expect(fallen.monitors).toEqual(plain.monitors)
      await expect(simulate({ seed: 1, target: 'wasm' })).rejects.toMatchObject({
        code: 'set/target',
        help: 'leave --target out: the results are the same',
      })
    } finally {
      WebAssembly.compile = real
    }
  })
})
