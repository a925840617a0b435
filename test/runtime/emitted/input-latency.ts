/** What the emitter prints for input-latency.eqs, written by hand. */
import {
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  floorDivide,
  getAttribute,
  multiply,
  neuronGroupClass,
  npRepeat,
  pyplotPlot,
  pyplotTightLayout,
  pyplotXlabel,
  pyplotYlabel,
  randomRand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')

interface G_Arrays {
  readonly onset: Float64Array
}

/** Threshold of G: rand()<rate*dt */
function G_spike_thresholder(G: G_Arrays, _externals: object, step: Step): number {
  const { onset } = G
  const { N, t, dt, events } = step
  const rand1 = step.rand(0, N)
  let count = 0
  for (let i = 0; i < N; i++) {
    // rate = int(t>onset and t<onset+20*ms)*100*Hz : Hz
    const rate = (t > onset[i] && t < onset[i] + 20 * 0.001 ? 1 : 0) * 100
    // rand()<rate*dt
    if (rand1[i] < rate * dt) events[count++] = i
  }
  return count
}

const G_class = neuronGroupClass<G_Arrays, object>({
  id: 'G',
  line: 9,
  variables: { onset: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' } },
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

const M_class = spikeMonitorClass({ id: 'M', line: 11, event: 'spike' })

async function script(sim: Simulation): Promise<void> {
  let N!: Value
  let groupsize!: Value
  let G!: Value
  let M!: Value
  sim.expose(() => ({ N, groupsize, G, M }))
  sim.at(7) // N = 1000
  N = sim.parameter('N', 1000n)
  sim.at(8) // groupsize = 100
  groupsize = sim.parameter('groupsize', 100n)
  sim.at(9) // G = NeuronGroup(N, eqs, threshold='rand()<rate*dt')
  G = createNeuronGroup(sim, G_class, { N })
  sim.at(10) // G.onset = repeat(rand(N//groupsize)*30, groupsize)*ms
  const onsets = multiply(randomRand(sim, floorDivide(N, groupsize)), 30n)
  setAttribute(G, 'onset', multiply(npRepeat(onsets, groupsize), ms))
  sim.at(11) // M = SpikeMonitor(G)
  M = createSpikeMonitor(sim, M_class, { source: G })
  sim.at(12) // run(100*ms)
  await runNetwork(sim, multiply(100n, ms), { objects: { G, M }, externals: {} })
  sim.at(13) // plot(M.t/ms, M.i, '.k')
  pyplotPlot(sim, [divide(getAttribute(M, 't'), ms), getAttribute(M, 'i'), '.k'], {})
  sim.at(14) // xlabel('Time (ms)')
  pyplotXlabel(sim, ['Time (ms)'], {})
  sim.at(15) // ylabel('Neuron index')
  pyplotYlabel(sim, ['Neuron index'], {})
  sim.at(16) // tight_layout()
  pyplotTightLayout(sim, [], {})
}

const definition = defineProgram({
  file: 'input-latency.eqs',
  source: "!pip install brian2\nfrom brian2 import *\neqs = '''\nonset : second\n",
  version: '0.1.0',
  sha256: '',
  parameters: [
    {
      name: 'N',
      value: 1000,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 7,
    },
    {
      name: 'groupsize',
      value: 100,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 8,
    },
  ],
  script,
})

export const model = describeModel(definition)

export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)
