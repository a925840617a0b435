/** Threads that share loops: results are the same to the last bit, and no thread stays behind. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveObjectURL } from 'node:buffer'
import { Worker as Threads } from 'node:worker_threads'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { compile } from '../compiler/index.js'
import type { SimulateOptions } from '../runtime/index.js'
import { resultJson } from '../runtime/results/json.js'
import { root } from './support/brianc.js'
import { moduleOf } from './support/module-of.js'

const lif = `
from brian2 import *
tau = 10*ms
G = NeuronGroup(1003, '''dv/dt = (I - v)/tau : 1 (unless refractory)
                         I : 1''', threshold='v > 1', reset='v = 0', refractory=2*ms, method='exact')
G.I = '1 + 2*i/1002'
M = SpikeMonitor(G)
S = StateMonitor(G, 'v', record=[0, 500, 1002])
run(20*ms)
`

const scripts: Readonly<Record<string, string>> = {
  'events in order, last part not whole': lif,
  'several runs': `${lif}G.I = 5\nrun(5*ms)\nG.v = 0\nrun(5*ms)\n`,
  'noise, drawn for all before the loop': `
from brian2 import *
G = NeuronGroup(700, '''dv/dt = -v/(10*ms) + exp(-w**2)*xi/sqrt(ms) : 1
                        dw/dt = (v - w)/(5*ms) : 1''', threshold='v > 0.5', reset='v = -v')
M = SpikeMonitor(G)
run(5*ms)
`,
  'two groups, of which one follows the other': `
from brian2 import *
A = NeuronGroup(300, '''dv/dt = (1.5 - v)/(5*ms) : 1''', threshold='v > 1', reset='v = rand()',
                method='euler')
B = NeuronGroup(515, '''du/dt = (tanh(g) - u)/ms : 1
                        dg/dt = -g/(2*ms) : 1''', threshold='u > 0.3 and rand() < 0.5', reset='u = 0',
                method='euler')
S = Synapses(A, B, on_pre='g += 0.3')
S.connect(p=0.1)
MA = SpikeMonitor(A)
MB = SpikeMonitor(B)
run(20*ms)
`,
  'equations of synapses, numbers of elements and linked variables': `
from brian2 import *
A = NeuronGroup(256, '''dv/dt = (1 + i*1e-3 - v)/ms : 1''', threshold='v > 0.9', reset='v = 0',
                method='euler')
B = NeuronGroup(256, '''dx/dt = (v - x)/ms : 1
                        v : 1 (linked)''', method='euler')
B.v = linked_var(A, 'v')
S = Synapses(A, B, 'ds/dt = -s/(3*ms) : 1 (clock-driven)', on_pre='s += 1', method='euler')
S.connect(j='i')
S.connect(p=0.02)
run(5*ms)
`,
}

/** Waits until the thread is there: simulations of tests are short. */
class Watched extends Threads {
  constructor(script: string, { workerData }: { readonly workerData: unknown }) {
    const seen = new Int32Array(new SharedArrayBuffer(8))
    const text = `
      const { workerData } = require('worker_threads')
      const { seen, data } = workerData
      require('worker_threads').workerData = data
      const { sub } = Atomics
      Atomics.sub = (words, at, n) => {
        if (at === 32) Atomics.add(seen, 1, 1)
        return sub(words, at, n)
      }
      Atomics.store(seen, 0, 1)
      Atomics.notify(seen, 0)
      ;${script}`
    super(text, { eval: true, workerData: { seen, data: workerData } })
    Atomics.wait(seen, 0, 0, 20_000)
    ended.push(new Promise((resolve) => this.on('exit', () => resolve(seen[1]))))
  }
}

/** Parts of loops that each helper has done. */
let ended: Promise<number>[] = []

/** All workers are gone, or the test waits in vain. */
afterEach(async () => {
  await Promise.all(ended)
  ended = []
})

async function model(script: string) {
  const { files, rendered } = await compile(script, { path: 'model.eqs' })
  if (!files) throw new Error(rendered)
  const { simulate } = await moduleOf(files.typescript)
  const run = async (options: SimulateOptions) => {
    const result = await simulate({ seed: 1, target: 'wasm', ...options })
    return resultJson({ ...result, timings: { setup_s: 0, run_s: 0, total_s: 0 } })
  }
  return { simulate, run, typescript: files.typescript }
}

describe('one, two and three threads give the same', () => {
  test.each(Object.entries(scripts))('%s', async (_, script) => {
    const { run, typescript } = await model(script)
    expect(typescript).toContain('threadedKernels(')
    const alone = await run({})
    expect(await run({ target: 'js' })).toBe(alone)
    for (const threads of [2, 3]) expect(await run({ threads, Worker: Watched })).toBe(alone)
    expect(await run({ threads: 2, Worker: Watched, target: 'auto' })).toBe(alone)
    // with auto, threads are not even started where loops are short
    expect(ended.length).toBeGreaterThanOrEqual(3)
  })

  test('bench/models/cobahh.eqs', async () => {
    const { run } = await model(readFileSync(join(root, 'bench/models/cobahh.eqs'), 'utf8'))
    const set = { duration: '50*ms' }
    expect(await run({ set, threads: 2, Worker: Watched })).toBe(await run({ set }))
    expect(await ended[0]).toBeGreaterThan(0)
  })
})

test('what simulate() gives is not in the memory that threads share', async () => {
  const { simulate } = await model(scripts['two groups, of which one follows the other'])
  const result = await simulate({ seed: 1, threads: 2, Worker: Watched })
  const seen = new Set<unknown>()
  const visit = (value: unknown) => {
    if (ArrayBuffer.isView(value)) expect(value.buffer).toBeInstanceOf(ArrayBuffer)
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(result)
  expect(seen.size).toBeGreaterThan(5)
})

describe('threads end', () => {
  test('with a script that fails', async () => {
    const { simulate } = await model(`${lif}print([1][int(G.N)])\n`)
    await expect(simulate({ threads: 3, Worker: Watched, target: 'wasm' })).rejects.toThrow('index')
    expect(ended.length).toBe(2)
  })

  test('with a run that is interrupted', async () => {
    const { simulate } = await model(`${lif}run(1000*second)\n`)
    const signal = AbortSignal.timeout(200)
    const result = await simulate({ threads: 2, Worker: Watched, signal, target: 'wasm' })
    expect(result.interrupted).toBe(true)
    expect(ended.length).toBe(1)
  })
})

describe('one thread does all, with a warning,', () => {
  afterEach(() => vi.unstubAllGlobals())

  const withWarnings = async (options: SimulateOptions) => {
    const { run } = await model(lif)
    const warnings: string[] = []
    const onWarning = (text: string) => warnings.push(text)
    expect(await run({ threads: 3, onWarning, ...options })).toBe(await run({}))
    return warnings
  }

  test('where none can be started', async () => {
    class Refusing {
      constructor() {
        throw new Error('policy')
      }
      on = () => ({ unref: () => {} })
      terminate() {}
    }
    expect(await withWarnings({ Worker: Refusing })).toEqual([
      'no more threads can be started, the results are the same: policy',
    ])
  })

  test('where the ones started fail', async () => {
    class Failing {
      on(_event: 'error', failed: (error: Error) => void) {
        failed(new Error('late'))
        return { unref: () => {} }
      }
      terminate() {}
    }
    expect(await withWarnings({ Worker: Failing })).toEqual([
      'no more threads can be started, the results are the same: late',
    ])
  })

  test('where a page may not share memory', async () => {
    vi.stubGlobal('crossOriginIsolated', false)
    expect(await withWarnings({ Worker: Watched })).toEqual([
      'one thread, with the same results: this page is not cross-origin isolated',
    ])
    expect(ended).toEqual([])
  })
})

test('in pages a thread is a worker whose script has an address', async () => {
  vi.stubGlobal('Worker', PageWorker)
  const { simulate } = await model(`${lif}run(1000*second)\n`)
  const controller = new AbortController()
  const watch = setInterval(() => {
    if (PageWorker.done[0] > 0) controller.abort()
  }, 10)
  const { signal } = controller
  const { interrupted } = await simulate({ threads: 2, signal, target: 'wasm' })
  clearInterval(watch)
  vi.unstubAllGlobals()
  expect(interrupted).toBe(true)
  expect(ended.length).toBe(1)
})

/** As in a page, on a thread of Node; `done` are the parts of loops that it has done. */
class PageWorker {
  static readonly done = new Int32Array(new SharedArrayBuffer(4))
  onerror = () => {}
  readonly #worker: Threads
  readonly #script: Promise<string>

  constructor(address: string) {
    const text = `const { parentPort } = require('worker_threads')
      parentPort.once('message', ({ script, data, done }) => {
        const { sub } = Atomics
        Atomics.sub = (words, at, n) => {
          if (at === 32) Atomics.add(done, 0, 1)
          return sub(words, at, n)
        }
        globalThis.onmessage = undefined
        ;(0, eval)(script)
        globalThis.onmessage({ data })
      })`
    this.#worker = new Threads(text, { eval: true })
    this.#script = resolveObjectURL(address)?.text() as Promise<string>
    ended.push(new Promise((resolve) => this.#worker.on('exit', () => resolve(0))))
  }

  async postMessage(data: unknown) {
    this.#worker.postMessage({ script: await this.#script, data, done: PageWorker.done })
  }

  terminate() {
    this.#worker.terminate()
  }
}

test.each([
  [{ threads: 0 }, 'from 1 to 64'],
  [{ threads: 1.5 }, 'from 1 to 64'],
  [{ threads: 65 }, 'from 1 to 64'],
  [{ threads: 2, target: 'js' }, '1 with target js'],
] as const)('%j is refused', async (options, text) => {
  const { simulate } = await model(lif)
  const refused = simulate(options)
  await expect(refused).rejects.toMatchObject({ code: 'set/threads' })
  await expect(refused).rejects.toThrow(text)
})

test('without threads no memory is shared, and nothing is started', async () => {
  const { simulate } = await model(lif)
  const memories: unknown[] = []
  const { Memory } = WebAssembly
  WebAssembly.Memory = class extends Memory {
    constructor(given: WebAssembly.MemoryDescriptor) {
      super(given)
      memories.push(this.buffer)
    }
  }
  try {
    await simulate({ seed: 1, Worker: Watched })
    await simulate({ seed: 1, Worker: Watched, threads: 2, target: 'wasm' })
  } finally {
    WebAssembly.Memory = Memory
  }
  expect(memories.map((one) => one instanceof SharedArrayBuffer)).toEqual([false, true])
  expect(ended.length).toBe(1)
})
