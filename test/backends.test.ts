/**
 * One plan, two back ends: results are the same to the last bit, with WebAssembly and without; and
 * whether somebody looks at the figures while runs go on or not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/index.js'
import type { SimulateOptions } from '../runtime/index.js'
import { json, resultJson } from '../runtime/results/json.js'
import { root } from './support/brianc.js'
import { moduleOf } from './support/module-of.js'
import { shortRuns } from './support/short-runs.js'
import { whileWatched } from './support/watched.js'

/** 78 MB of state. */
const bigGroup = `from brian2 import *
G = NeuronGroup(6_500_000, 'dv/dt = (1.5 - v)/(5*ms) : 1', threshold='v > 1', reset='v = 0', method='exact')
G.v = 'i/6500000.'
H = G[:10]
M = SpikeMonitor(H)
run(0.3*ms)
run(0.1*ms)
`

describe.each(['bench/models', 'examples', 'test/scripts'])('%s', (folder) => {
  const scripts = readdirSync(join(root, folder)).filter((file) => file.endsWith('.eqs'))
  test.each(scripts.map((file) => basename(file, '.eqs')))('%s', async (name) => {
    const path = `${name}.eqs`
    const { files, rendered } = await compile(readFileSync(join(root, folder, path), 'utf8'), {
      path,
    })
    if (!files) throw new Error(rendered)
    const { simulate } = await moduleOf(files.typescript)
    const run = async (target: 'js' | 'wasm', looks: Partial<SimulateOptions> = {}) => {
      let told = ''
      const result = await simulate({
        seed: 1,
        target,
        set: shortRuns[name],
        onPrint: (text) => {
          told += text
        },
        onWarning: (text, line) => {
          told += `${line}: ${text}`
        },
        ...looks,
      })
      const file = resultJson({ ...result, timings: { setup_s: 0, run_s: 0, total_s: 0 } })
      return `${file}${json(result.figures)}${told}`
    }
    const plain = await run('js')
    expect(await run('wasm')).toBe(plain)
    // a report is made by the clock of the machine, which goes forward where somebody looks
    if (name === 'network-clocks') return
    const { result, looks } = await whileWatched((options) => run('wasm', options))
    expect(result).toBe(plain)
    // what can be tried was tried, and gave figures
    expect(looks > 0).toBe(/\.follow\(shown|search-rheobase/.test(files.typescript))
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

test('a model that is larger than the memory of WebAssembly says so, and has the same result', async () => {
  const { Memory } = WebAssembly
  const { simulate } = await moduleOf(
    (await compile(bigGroup, { path: 'big.eqs' })).files?.typescript ?? '',
  )
  const run = async (target: 'js' | 'wasm') => {
    const warnings: string[] = []
    const { monitors } = await simulate({
      seed: 1,
      target,
      onWarning: (text) => warnings.push(text),
    })
    return { monitors, warnings }
  }
  const plain = await run('js')
  // all that this system can give
  WebAssembly.Memory = class extends Memory {
    constructor({ initial }: WebAssembly.MemoryDescriptor) {
      if (initial > 1024) throw new RangeError('too much')
      super({ initial })
    }
  }
  try {
    const { monitors, warnings } = await run('wasm')
    expect(monitors).toEqual(plain.monitors)
    expect(warnings).toEqual([
      'the model takes more than the 0.063 GiB that WebAssembly can have here: loops over the rest ' +
        'are JavaScript, slower and with the same result',
    ])
  } finally {
    WebAssembly.Memory = Memory
  }
})
