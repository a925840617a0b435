/** What the emitter prints for input-correlated.eqs, written by hand; plots left out. */
import {
  add,
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  less,
  multiply,
  neuronGroupClass,
  randomExponential,
  randomRandn,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const second = unit('second')
const ms = unit('ms')

interface G_Arrays {
  readonly a: Float64Array
  readonly y: Float64Array
}

/** Threshold of G: rand()<rate*dt */
function G_spike_thresholder(G: G_Arrays, _externals: object, step: Step): number {
  const { a, y } = G
  const { N, dt, events } = step
  const rand1 = step.rand(0, N)
  let count = 0
  for (let i = 0; i < N; i++) {
    const corrgroup = i >= 500 ? 1 : 0
    const rate_corr = 10 * (1 + 0.3 * a[i] + 0.3 * y[i])
    const rate_uncorr = 10 * (1 + 0.3 * Math.sqrt(2) * a[i])
    const rate = corrgroup * rate_corr + (1 - corrgroup) * rate_uncorr
    if (rand1[i] < rate * dt) events[count++] = i
  }
  return count
}

const G_class = neuronGroupClass<G_Arrays, object>({
  id: 'G',
  line: 12,
  variables: {
    a: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    y: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      kernel: G_spike_thresholder,
    },
  ],
})

const M_class = spikeMonitorClass({ id: 'M', line: 15, event: 'spike' })

/** Runs of the script's loop. */
export let runs = 0

async function script(sim: Simulation): Promise<void> {
  let N!: Value
  let G!: Value
  let t!: Value
  let M!: Value
  let tmax!: Value
  let duration!: Value
  sim.expose(() => ({ N, G, t, M, tmax, duration }))
  sim.at(11) // N = 1000
  N = sim.parameter('N', 1000n)
  sim.at(12) // G = NeuronGroup(N, eqs, threshold='rand()<rate*dt')
  G = createNeuronGroup(sim, G_class, { N })
  sim.at(14) // t = 0*second
  t = multiply(0n, second)
  sim.at(15) // M = SpikeMonitor(G)
  M = createSpikeMonitor(sim, M_class, { source: G })
  sim.at(16) // tmax = 2000*ms
  tmax = sim.parameter('tmax', multiply(2000n, ms))
  sim.at(17) // while t<tmax:
  while (truth(less(t, tmax))) {
    sim.at(18) // duration = exponential(20)*ms
    duration = multiply(randomExponential(sim, 20n), ms)
    sim.at(19) // G.a = randn(N)
    setAttribute(G, 'a', randomRandn(sim, N))
    sim.at(20) // G.y = randn()
    setAttribute(G, 'y', randomRandn(sim))
    sim.at(21) // run(duration)
    await runNetwork(sim, duration, { objects: { G, M }, externals: {} })
    runs++
    sim.at(22) // t += duration
    t = add(t, duration)
  }
}

const none = [0, 0, 0, 0, 0, 0, 0] as const
const time = [0, 0, 1, 0, 0, 0, 0] as const

const definition = defineProgram({
  file: 'input-correlated.eqs',
  source: '',
  version: '0.1.0',
  sha256: '',
  parameters: [
    { name: 'N', value: 1000, type: 'integer', dimension: none, unit: '1', line: 11 },
    { name: 'tmax', value: 2, type: 'float', dimension: time, unit: 'second', line: 16 },
  ],
  script,
})

export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)
