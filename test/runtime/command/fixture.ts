/** A program for tests of the command; `mode` chooses what it does. */
import {
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  getItem,
  multiply,
  neuronGroupClass,
  pyPrint,
  pyplotPlot,
  pyplotSavefig,
  randomRand,
  runAsCommand,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const second = unit('second')

const source = 'tau = 20*ms\nmode = 0\nx = rand()\nG = ...\nM = ...\nrun(1*ms)\n'

const G_class = neuronGroupClass<object, object>({
  id: 'G',
  line: 4,
  variables: {},
  externals: [],
  events: ['spike'],
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      // a spike in each step of the first millisecond
      kernel: (_group, _externals, { t, events }: Step) => {
        events[0] = 0
        return t < 0.00095 ? 1 : 0
      },
    },
  ],
})
const M_class = spikeMonitorClass({ id: 'M', line: 5, event: 'spike' })

async function script(sim: Simulation): Promise<void> {
  let tau!: Value
  let mode!: Value
  let x!: Value
  let G!: Value
  let M!: Value
  sim.expose(() => ({ tau, mode, x, G, M }))
  sim.at(1)
  tau = sim.parameter('tau', multiply(20n, ms))
  sim.at(2)
  mode = sim.parameter('mode', 0n)
  sim.at(3)
  x = randomRand(sim)
  sim.at(4)
  G = createNeuronGroup(sim, G_class, { N: 1n })
  sim.at(5)
  M = createSpikeMonitor(sim, M_class, { source: G })
  pyPrint(sim, 'hello')
  sim.at(6)
  if (mode === 1n) getItem([1n], 5n)
  if (mode === 4n) throw new TypeError('not of the script')
  if (mode === 3n) {
    pyplotPlot(
      sim,
      [
        [1n, 2n],
        [3n, 4n],
      ],
      {},
    )
    pyplotSavefig(sim, ['../plots/x.png'], {})
  }
  const duration = mode === 2n ? multiply(100000n, second) : multiply(1n, ms)
  await runNetwork(sim, duration, { objects: { G, M }, externals: {} })
}

const dimensionless = [0, 0, 0, 0, 0, 0, 0] as const
const time = [0, 0, 1, 0, 0, 0, 0] as const
const definition = defineProgram({
  file: 'model.eqs',
  source,
  version: '0.1.0',
  sha256: '',
  parameters: [
    { name: 'tau', value: 0.02, type: 'float', dimension: time, unit: 'second', line: 1 },
    { name: 'mode', value: 0, type: 'integer', dimension: dimensionless, unit: '1', line: 2 },
  ],
  script,
})

export const model = describeModel(definition)
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)
runAsCommand(import.meta.url, { model, simulate })
