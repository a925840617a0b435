import { afterEach, expect, test, vi } from 'vitest'
import { compile } from '../../../compiler/index.js'
import type { SimulateOptions } from '../../../runtime/index.js'
import { Arena } from '../../../runtime/wasm/arena.js'
import { moduleOf } from '../../support/module-of.js'

const script = `from brian2 import *
G = NeuronGroup(100, '''v : 1
k : integer
b : boolean''', threshold='v > 1', reset='')
S = StateMonitor(G, 'v', record=[0, 1, 2])
P = PopulationRateMonitor(G)
run(10*ms)
run(10*ms)
`

async function run(memory?: number) {
  return simulate(script, { memory })
}

async function simulate(text: string, options: SimulateOptions) {
  const { files, rendered } = await compile(text)
  if (!files) throw new Error(rendered)
  const module = await moduleOf(files.typescript)
  return module.simulate({ seed: 1, ...options })
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('what groups and monitors take is known before a run', async () => {
  const { memory } = await run()
  // 100 neurons: a float, an integer, a boolean, and a place in the list of spikes
  const group = 100 * (8 + 4 + 1 + 4)
  // 101 steps of the second run on top of the 100 of the first one, of a time and the values
  const monitors = 201 * 8 * (1 + 3) + 201 * 8 * 2
  expect(memory.predicted).toBe(group + monitors)
})

test('a run that would take more than there is is refused before it takes it', async () => {
  await expect(run(5000)).rejects.toMatchObject({
    code: 'run/memory',
    message:
      "this run would take 6.5 kB, 3.2 kB of it for 'statemonitor', and the machine has 5.0 kB",
  })
  expect((await run(20000)).interrupted).toBe(false)
})

test('what is in use before a run counts, and what the run adds: records, looks for NaN', async () => {
  const memoryInUse = () => ({ now: 1e6, peak: 0 })
  const { memory } = await simulate(script, { memoryInUse })
  // the second run's
  const monitors = 101 * 8 * (1 + 3) + 101 * 8 * 2
  expect(memory.predicted).toBe(1e6 + monitors)
  const moving = script.replace('v : 1', 'dv/dt = -v/(10*ms) : 1')
  const watched = await simulate(moving, { memoryInUse })
  expect(watched.memory.predicted).toBe(1e6 + monitors + 100 * 8)
  const ignored = await simulate(moving, { memoryInUse, onNan: 'ignore' })
  expect(ignored.memory.predicted).toBe(1e6 + monitors)
})

test('a peak that was reached before the run stays the peak', async () => {
  const { memory } = await simulate(script, { memoryInUse: () => ({ now: 1e6, peak: 5e6 }) })
  expect(memory.predicted).toBe(5e6)
})

test('of spikes a run is taken to have ten for each neuron and second', async () => {
  const text = `from brian2 import *
G = NeuronGroup(100, 'k : integer', threshold='False', reset='')
M = SpikeMonitor(G)
run(10*ms)
`
  const { memory } = await simulate(text, { memoryInUse: () => ({ now: 1000, peak: 0 }) })
  expect(memory.predicted).toBeCloseTo(1000 + 100 * 10 * 0.01 * (8 + 4), 9)
})

const plastic = (delays: string) => `from brian2 import *
G = NeuronGroup(200, 'v : 1', threshold='v > 1', reset='')
S = Synapses(G, G, '''w : 1
da/dt = -a/(10*ms) : 1 (event-driven)
db/dt = -b/(10*ms) : 1 (event-driven)''', on_pre='v_post += w; a += 1', on_post='w += a; b += 1')
S.connect(p=0.5)
${delays}
G.v = 2
run(5*ms)
`

/** Bytes of arrays that are made in the memory of WebAssembly once the prediction has been asked for. */
async function madeInRun(text: string) {
  let bytes: number | undefined
  const { array } = Arena.prototype
  vi.spyOn(Arena.prototype, 'array').mockImplementation(function (this: Arena, make, n) {
    const size = (make as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT
    if (bytes !== undefined) bytes += n * size
    return array.call(this, make, n) as never
  })
  const memoryInUse = () => {
    bytes = 0
    return { now: 1e7, peak: 0 }
  }
  const { memory } = await simulate(text, { memoryInUse, target: 'wasm', onNan: 'ignore' })
  return { predicted: memory.predicted - 1e7, made: bytes as unknown as number }
}

test('variables of synapses that come to lie side by side are predicted', async () => {
  const { predicted, made } = await madeInRun(plastic(''))
  // four variables of about 20,000 synapses, and a few addresses
  expect(made).toBeGreaterThan(20_000 * 4 * 8 * 0.95)
  expect(predicted).toBeGreaterThan(0.95 * made)
  expect(predicted).toBeLessThan(1.05 * made)
})

test('so are lists by delay, and the rows that follow them', async () => {
  const { predicted, made } = await madeInRun(plastic("S.delay = 'rand()*2*ms'"))
  // steps, row numbers, their order and offsets are no part of that memory, nor are lists in passing
  const others = predicted - made
  expect(others).toBeGreaterThan(20_000 * 3 * 4 * 0.95)
  expect(others).toBeLessThan(20_000 * 6 * 4)
})
