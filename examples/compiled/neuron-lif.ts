/**
 * neuron-lif.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: e4754b8c9d2315857c281a79160e459a5449e1d617b94dde73882acc240105a5
 */
import {
  Tuple,
  add,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  equal,
  exp,
  fusedAfter,
  getAttribute,
  multiply,
  neuronGroupClass,
  npLinspace,
  npSum,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyPrint,
  pyplotPlot,
  randomRand,
  randomSeed,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const mV = unit('mV')
const Mohm = unit('Mohm')
const nA = unit('nA')
const Hz = unit('Hz')

/** State of neurons, in SI units. */
interface neurons_Arrays {
  readonly v: Float64Array // volt
  readonly R: Float64Array // ohm
  readonly I: Float64Array // amp
}

/** What the equations of neurons read from the script, in SI units. */
interface neurons_Externals {
  readonly tau: number
  readonly v_reset: number
  readonly v_rest: number
  readonly v_threshold: number
}

/** What neurons_stateupdater reads that stays the same in a run. */
function neurons_stateupdater_constants(externals: neurons_Externals, dt: number) {
  const { v_rest, tau } = externals
  const decay_tau = exp(-dt / tau)
  const scaled_v_rest = 0 - v_rest
  return { decay_tau, scaled_v_rest }
}

/** State update of neurons: advances v by one step (exact). */
function neurons_stateupdater(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): void {
  const { v_rest } = externals
  const { N } = step
  const { decay_tau, scaled_v_rest } = constantsOf(step, neurons_stateupdater_constants, externals)
  const native = step.native?.neurons_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, v_rest, decay_tau, scaled_v_rest)
    return
  }
  const { I, R, v } = neurons
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const R_i = R[i]
    const v_i = v[i]
    // dv/dt = (v_rest - v + R*I)/tau : volt
    v[i] = v_rest + (I_i * R_i + decay_tau * v_i + decay_tau * (scaled_v_rest + -I_i * R_i))
  }
}

/** Threshold of neurons: finds the neurons that spike. */
function neurons_spike_thresholder(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): number {
  const { v_threshold } = externals
  const { N } = step
  const native = step.native?.neurons_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, v_threshold)
  const { v } = neurons
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v > v_threshold
    if (v_i > v_threshold) events[count++] = i
  }
  return count
}

/** Reset of neurons: what a spike does to its neuron. */
function neurons_spike_resetter(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): void {
  const { v } = neurons
  const { v_reset } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = v_reset
    v[i] = v_reset
  }
}

const neurons_class = neuronGroupClass<neurons_Arrays, neurons_Externals>({
  id: 'neurons',
  line: 19,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    R: { type: 'float', dimension: [2, 1, -3, -2, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
  },
  externals: ['tau', 'v_reset', 'v_rest', 'v_threshold'],
  events: ['spike'],
  natives: {
    neurons_stateupdater: { arrays: ['I', 'R', 'v'], draws: [3, 3] },
    neurons_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
      draws: [1, 1],
      fused: fusedAfter('neurons_stateupdater', 'neurons_stateupdater+neurons_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'neurons_stateupdater',
      kernel: neurons_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'neurons_spike_thresholder',
      kernel: neurons_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: neurons_spike_resetter,
    },
  ],
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 24, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, duration: Value, tau: Value, v_rest: Value, v_threshold: Value, v_reset: Value,
    neurons: Value, spikes: Value, rate: Value
  sim.expose(() => ({ N, duration, tau, v_rest, v_threshold, v_reset, neurons, spikes, rate }))
  sim.at(4) // seed(4321)
  randomSeed(sim, 4321n)
  sim.at(6) // N = 60
  N = sim.parameter('N', 60n)
  sim.at(7) // duration = 300*ms
  duration = sim.parameter('duration', multiply(300n, ms))
  sim.at(9) // tau = 20*ms        # [5*ms : 1*ms : 50*ms]
  tau = sim.parameter('tau', multiply(20n, ms))
  sim.at(10) // v_rest = -70*mV
  v_rest = sim.parameter('v_rest', multiply(-70n, mV))
  sim.at(11) // v_threshold = -50*mV
  v_threshold = sim.parameter('v_threshold', multiply(-50n, mV))
  sim.at(12) // v_reset = -65*mV
  v_reset = sim.parameter('v_reset', multiply(-65n, mV))
  sim.at(19) // neurons = NeuronGroup(N, eqs, threshold='v > v_threshold', reset='v =...
  neurons = createNeuronGroup(sim, neurons_class, { N })
  sim.at(20) // neurons.v = v_rest + 15*mV*rand(N)
  setAttribute(neurons, 'v', add(v_rest, multiply(multiply(15n, mV), randomRand(sim, N))))
  sim.at(21) // neurons.R = 100*Mohm
  setAttribute(neurons, 'R', multiply(100n, Mohm))
  sim.at(22) // neurons.I = linspace(0.1, 0.6, N)*nA
  setAttribute(neurons, 'I', multiply(npLinspace(0.1, 0.6, N), nA))
  sim.at(24) // spikes = SpikeMonitor(neurons)
  spikes = createSpikeMonitor(sim, spikes_class, { source: neurons })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(27) // rate = spikes.count/duration
    rate = divide(getAttribute(spikes, 'count'), duration)
    sim.at(28) // print('spikes:', spikes.num_spikes)
    pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'))
    sim.at(29) // print('silent neurons:', sum(spikes.count == 0))
    pyPrint(sim, 'silent neurons:', npSum(equal(getAttribute(spikes, 'count'), 0n)))
    sim.at(31) // figure(figsize=(8, 4))
    plainFigure(sim, [], { figsize: new Tuple([8n, 4n]) })
    sim.at(32) // subplot(121)
    plainSubplot(sim, [121n], {})
    sim.at(33) // plot(spikes.t/ms, spikes.i, '.k', ms=3)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
      { marker: '.', color: '#000000', markersize: 3n })
    sim.at(34) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(35) // ylabel('Neuron index')
    plainYlabel(sim, ['Neuron index'], {})
    sim.at(36) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(37) // subplot(122)
    plainSubplot(sim, [122n], {})
    sim.at(38) // plot(neurons.I/nA, rate/Hz, 'o-')
    pyplotPlot(sim, [divide(getAttribute(neurons, 'I'), nA), divide(rate, Hz), 'o-'], {})
    sim.at(39) // xlabel('Drive (nA)')
    plainXlabel(sim, ['Drive (nA)'], {})
    sim.at(40) // ylabel('Rate (Hz)')
    plainYlabel(sim, ['Rate (Hz)'], {})
    sim.at(41) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [rate]
    return () => {
      [rate] = before
    }
  })
  sim.at(25) // run(duration)
  await runNetwork(sim, duration,
    { objects: { neurons, spikes }, externals: { tau, v_rest, v_threshold, v_reset } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'ABAGMAMLm2gIAQwCIATACv6vhGAMAHjocBfwIIAQFtwaBbUQDBAMAy4IA7KBijcyurk3tzmvubowumVJwZMVLl90Z1hBuDS1' +
  'oUvujQ5Mrm0N7Yybf2pd5BNK/AMhQEFd4cB2AGBCb3ZscgACgCGCEYxmjijIiQKNI4F+ihCEEAHipCVBDQpCQFBA3QhHANAI' +
  'OqFDbV+gAIAEIKQDOUdBlGghB337MUG/fIBIPqg+Mi/fDJaFak/3tAdfoFxTYUiEL+SCEAX+hf3po6IKGFlHQ1RoIQ6mls0N' +
  'poqHBaGCIaCCHjIeaIBCQOVRkIRFRoIRKmls0RpoqJBaICIiCCJjImaQBCYKKFlHRVRoIRamls0VpoqLBaKCIqCCLjIuX3yI' +
  'LIOAANRENkA4khoAFhcUCAQS9gz+ggF859SobPORBcx6dDp4iogevQ+cwqBuDm3mlEIJpHRBQZQYVBwhIG3+D0mhI16O3eD0' +
  'mhbv4gSqF38NIWR/qmCU7iT4mIAkQZkIQMQQFxxlXFEVAmahV9J2NrI5vWrVcP57yUvUSEbMhBJ5x/EuoV10HpMXwpEPQKIE' +
  'GU+dGAVQMOQkPSAFUEBRKAVQUOQsPTAFUGBROAVQcN7OpiSWh6iB5vShVcDgg49hD+BvgHEntLBEEUlYn+kykuVMIKwPUpPk' +
  'mQhSgdEFKSieGkGM0cUhESBSJSeKGSDKUYqQdSk0IinypGKhgySKTCJWeBSqKfN+co6CKRBCCtF9mgkZi6OoLGYmycJHqMxa' +
  'CAghPySeLCITxcV0RDBKmcIhnSHKOh3ZyjofUy2aHVMVDwtDREOBBEBkQPK/tEXB1M0SCKjonhco6KKRBCK1MtmilTFRULRM' +
  'RFAQRYZFi++LhA5YOpmjAQmCjJZR0aUiCEbqZbNGqmKjYWjIiNAgjgyOGmCjijqjoqPKFqJR9aRjDSPR95kLER80fGSRSwVK' +
  'h0sESwkfESoRK3nH8S6hVRqkxfCkQ9AogQZT50YBVAw5GA9IAVQQFEoBVBQ5Hg9MAVQYFE4BVBw3s6mPvaVKVi6U',
  [],
)

const definition = defineProgram({
  file: 'neuron-lif.eqs',
  version: '0.1.0',
  sha256: 'e4754b8c9d2315857c281a79160e459a5449e1d617b94dde73882acc240105a5',
  parameters: [
    { name: 'N', value: 60, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 6 },
    {
      name: 'duration',
      value: 0.3,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      label: 'Membrane time constant',
      range: { min: 0.005, max: 0.05, step: 0.001 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'v_rest',
      value: -0.07,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'v_threshold',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'v_reset',
      value: -0.065,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 12,
      shown: { unit: 'mV', scale: 0.001 },
    },
  ],
  source:
    '# A population of leaky integrate-and-fire neurons with a spread of constant drives:\n' +
    '# those above threshold fire, the stronger the drive the faster.\n' +
    'from brian2 import *\n' +
    'seed(4321)\n' +
    '\n' +
    'N = 60\n' +
    'duration = 300*ms\n' +
    '# Membrane time constant\n' +
    'tau = 20*ms        # [5*ms : 1*ms : 50*ms]\n' +
    'v_rest = -70*mV\n' +
    'v_threshold = -50*mV\n' +
    'v_reset = -65*mV\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (v_rest - v + R*I)/tau : volt   # the membrane leaks towards rest\n' +
    'R : ohm\n' +
    'I : amp\n' +
    "'''\n" +
    "neurons = NeuronGroup(N, eqs, threshold='v > v_threshold', reset='v = v_reset', method='exact')\n" +
    'neurons.v = v_rest + 15*mV*rand(N)\n' +
    'neurons.R = 100*Mohm\n' +
    'neurons.I = linspace(0.1, 0.6, N)*nA\n' +
    '\n' +
    'spikes = SpikeMonitor(neurons)\n' +
    'run(duration)\n' +
    '\n' +
    'rate = spikes.count/duration\n' +
    "print('spikes:', spikes.num_spikes)\n" +
    "print('silent neurons:', sum(spikes.count == 0))\n" +
    '\n' +
    'figure(figsize=(8, 4))\n' +
    'subplot(121)\n' +
    "plot(spikes.t/ms, spikes.i, '.k', ms=3)\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('Neuron index')\n" +
    'xlim(0, duration/ms)\n' +
    'subplot(122)\n' +
    "plot(neurons.I/nA, rate/Hz, 'o-')\n" +
    "xlabel('Drive (nA)')\n" +
    "ylabel('Rate (Hz)')\n" +
    'tight_layout()\n',
  script,
  native: kernels,
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
