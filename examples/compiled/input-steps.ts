/**
 * input-steps.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 0ca81e44a0b99a8c454a241e17dc806e3d0aa3943dd527cbf8f2e9a4b65ef9ac
 */
import {
  Tuple,
  add,
  callMethod,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  exp,
  fusedAfter,
  getAttribute,
  getItem,
  iterate,
  less,
  multiply,
  neuronGroupClass,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyLen,
  pyPrint,
  pyRound,
  pyplotAxvline,
  randomExponential,
  randomRand,
  randomRandn,
  randomSeed,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  threadedKernels,
  truth,
  unit,
  unpack,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')

/** State of G, in SI units. */
interface G_Arrays {
  readonly level: Float64Array // a pure number
  readonly offset: Float64Array // a pure number
  readonly v: Float64Array // a pure number
}

/** What the equations of G read from the script, in SI units. */
interface G_Externals {
  readonly tau: number
}

/** What G_stateupdater reads that stays the same in a run. */
function G_stateupdater_constants(externals: G_Externals, dt: number) {
  const { tau } = externals
  const decay_tau = exp(-dt / tau)
  return { decay_tau }
}

/** State update of G: advances v by one step (exact). */
function G_stateupdater(G: G_Arrays, externals: G_Externals, step: Step): void {
  const { N } = step
  const { decay_tau } = constantsOf(step, G_stateupdater_constants, externals)
  const native = step.native?.G_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, decay_tau)
    return
  }
  const { level, offset, v } = G
  for (let i = 0; i < N; i++) {
    const level_i = level[i]
    const offset_i = offset[i]
    const v_i = v[i]
    // dv/dt = (level + offset - v)/tau : 1
    v[i] = level_i + offset_i + decay_tau * v_i + decay_tau * (-level_i - offset_i)
  }
}

/** Threshold of G: finds the neurons that spike. */
function G_spike_thresholder(G: G_Arrays, _externals: G_Externals, step: Step): number {
  const { N } = step
  const native = step.native?.G_spike_thresholder
  if (native !== undefined) return native.run(native.at, N)
  const { v } = G
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v > 1
    if (v_i > 1) events[count++] = i
  }
  return count
}

/** Reset of G: what a spike does to its neuron. */
function G_spike_resetter(G: G_Arrays, _externals: G_Externals, step: Step): void {
  const { v } = G
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = 0
    v[i] = 0
  }
}

const G_class = neuronGroupClass<G_Arrays, G_Externals>({
  id: 'G',
  line: 17,
  variables: {
    level: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    offset: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['tau'],
  events: ['spike'],
  natives: {
    G_stateupdater: { arrays: ['level', 'offset', 'v'], draws: [1, 1] },
    G_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
      draws: [0, 0],
      fused: fusedAfter('G_stateupdater', 'G_stateupdater+G_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'G_stateupdater',
      kernel: G_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'G_spike_thresholder',
      kernel: G_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: G_spike_resetter,
    },
  ],
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 19, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, duration: Value, mean_step: Value, spread: Value, G: Value,
    spikes: Value, elapsed: Value, steps: Value, step: Value, height: Value, item: Value,
    held: Value, start: Value, item_2: Value, held_2: Value
  sim.expose(() => ({ N, tau, duration, mean_step, spread, G, spikes, elapsed, steps, step, height,
    start }))
  sim.at(4) // seed(7)
  randomSeed(sim, 7n)
  sim.at(6) // N = 100
  N = sim.parameter('N', 100n)
  sim.at(7) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(8) // duration = 500*ms
  duration = sim.parameter('duration', multiply(500n, ms))
  sim.at(9) // mean_step = 40*ms
  mean_step = sim.parameter('mean_step', multiply(40n, ms))
  sim.at(10) // spread = 0.2
  spread = sim.parameter('spread', 0.2)
  sim.at(17) // G = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0')
  G = createNeuronGroup(sim, G_class, { N })
  sim.at(18) // G.offset = spread*randn(N)
  setAttribute(G, 'offset', multiply(spread, randomRandn(sim, N)))
  sim.at(19) // spikes = SpikeMonitor(G)
  spikes = createSpikeMonitor(sim, spikes_class, { source: G })
  sim.at(21) // elapsed = 0*ms
  elapsed = multiply(0n, ms)
  sim.at(22) // steps = []
  steps = []
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(31) // print('levels:', len(steps))
    pyPrint(sim, 'levels:', pyLen(steps))
    sim.at(32) // for start, height in steps:
    for (item of iterate(steps)) {
      sim.at(32) // for start, height in steps:
      held = unpack(item, 2n)
      start = getItem(held, 0n)
      height = getItem(held, 1n)
      sim.at(33) // print('from', round(start, 1), 'ms: level', round(height, 3))
      pyPrint(sim, 'from', pyRound(start, 1n), 'ms: level', pyRound(height, 3n))
    }
    sim.at(35) // figure(figsize=(7, 4))
    plainFigure(sim, [], { figsize: new Tuple([7n, 4n]) })
    sim.at(36) // plot(spikes.t/ms, spikes.i, '.k', ms=2)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
      { marker: '.', color: '#000000', markersize: 2n })
    sim.at(37) // for start, height in steps:
    for (item_2 of iterate(steps)) {
      sim.at(37) // for start, height in steps:
      held_2 = unpack(item_2, 2n)
      start = getItem(held_2, 0n)
      height = getItem(held_2, 1n)
      sim.at(38) // axvline(start, color='C0', lw=0.5)
      pyplotAxvline(sim, [start], { color: 'C0', lw: 0.5 })
    }
    sim.at(39) // xlim(0, elapsed/ms)
    plainXlim(sim, [0n, divide(elapsed, ms)], {})
    sim.at(40) // ylim(0, N)
    plainYlim(sim, [0n, N], {})
    sim.at(41) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(42) // ylabel('Neuron index')
    plainYlabel(sim, ['Neuron index'], {})
  }
  sim.follow(shown, () => {
    const before = [item, held, start, height, item_2, held_2]
    return () => {
      [item, held, start, height, item_2, held_2] = before
    }
  })
  sim.at(23) // while elapsed < duration:
  while (truth(less(elapsed, duration))) {
    sim.at(24) // step = exponential(mean_step/ms)*ms
    step = multiply(randomExponential(sim, divide(mean_step, ms)), ms)
    sim.at(25) // height = 0.4 + 1.2*rand()
    height = add(0.4, multiply(1.2, randomRand(sim)))
    sim.at(26) // G.level = height
    setAttribute(G, 'level', height)
    sim.at(27) // steps.append([elapsed/ms, height])
    callMethod(steps, 'append', [divide(elapsed, ms), height])
    sim.at(28) // run(step)
    await runNetwork(sim, step, { objects: { G, spikes }, externals: { tau } })
    sim.at(29) // elapsed += step
    elapsed = add(elapsed, step)
    sim.at(23) // while elapsed < duration:
  }
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AD8AwAwubaAgBDAIaBMAG/oj4AMAFixwF/AggBAW3BoFrxAMEAwDLhwOmgYcjr7m6MLoyurgyYqXLyonoI3Bpa0KX3RocmVz' +
  'aG9sZNX1Ui5hqV8gTBMCCucOA/wCAhF7BX8gACgCGCEUxmjiioiQKLIUBfooQgxAAoIG6IgwBoBBvQoXav0ABAAhAyAVyjoI' +
  'osEIK68UE/fABIPKIC/vkA5JUDXtdVPi6JSIQfvIIQA/6F+OkDogoQWUdCVFghCnXoTQxUKpAQhAiEhSFjIWaIBF90MpDlHQ' +
  '1RYIQ516G0MVDqQEIYIhoUh4yHmkAQmCiBZR0RUWCESdeiNDFRKkBCICIiFImMiZePIh6DgADURC5AMJIaABYXiAkRFFewZ/' +
  'QQCtc4JULEzaGTaFQ49GhszxUCnORBgBgELwP8c5fqVOZ4jog3hQTiCiChCQNvUG4gog49xZzEhHEFEJaqxDFUJ++GkJI/1T' +
  'BLdxD1xEiIKyEIFIIC44yvih6gStVFb+k7G0hHN61apG6F7zUvUSEbMg5J5x/EuoV10FpMXwpEPQKIEGU+dGAVQMOQcPSAFU' +
  'EBRKAVQUOQkPTAFUGBROAVQcNnnUUGRDVDjzelCqAHBBl7CH8BfAOKJaTCIIpCxXNIlIcqYQVgepSPJxTzRzGaOKOiYcx4gI' +
  '4QgSCxXJUfGSBSIRJT7KSRXJ/DlGQNR4IQR16BxmLoCgkZS8l6WM7aBhSDd5IrPCFzxcVKkHimgohFWHRBQkeEP3+co8yqlj' +
  '1EVC6sEISIhQUhgyGGiChihqhoKocEJAoeWUfx/nKMiLr0QqIqI1YIQ8REApEhkSNIFElE1EwVRQITBRUso6LKPBCLuvRaoi' +
  'ovVghFREWCkYGRg0wUYUZUZBVGlCFDo91IphpGo+EyECI2aNjYFJopl0dj4TJMIkxI2IkgiSvOP4l1Cuuh1Ji+FIh6BRAgyn' +
  'zowCqBhyKB6QAqggKJQCqChyNB6YAqgwKJwCqDhvZ1MfC0kUlF0o',
  [],
)

const definition = defineProgram({
  file: 'input-steps.eqs',
  version: '0.1.0',
  sha256: '0ca81e44a0b99a8c454a241e17dc806e3d0aa3943dd527cbf8f2e9a4b65ef9ac',
  parameters: [
    {
      name: 'N',
      value: 100,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 6,
    },
    {
      name: 'tau',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'duration',
      value: 0.5,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'mean_step',
      value: 0.04,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'spread',
      value: 0.2,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 10,
    },
  ],
  source:
    '# A common drive that jumps to a new random level at random times, as in an experiment with\n' +
    '# stepped current: the model runs on from step to step, and the loop ends when time is up.\n' +
    'from brian2 import *\n' +
    'seed(7)\n' +
    '\n' +
    'N = 100\n' +
    'tau = 10*ms\n' +
    'duration = 500*ms\n' +
    'mean_step = 40*ms\n' +
    'spread = 0.2\n' +
    '\n' +
    "eqs = '''\n" +
    'level : 1\n' +
    'offset : 1\n' +
    'dv/dt = (level + offset - v)/tau : 1\n' +
    "'''\n" +
    "G = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0')\n" +
    'G.offset = spread*randn(N)\n' +
    'spikes = SpikeMonitor(G)\n' +
    '\n' +
    'elapsed = 0*ms\n' +
    'steps = []\n' +
    'while elapsed < duration:\n' +
    '    step = exponential(mean_step/ms)*ms\n' +
    '    height = 0.4 + 1.2*rand()\n' +
    '    G.level = height\n' +
    '    steps.append([elapsed/ms, height])\n' +
    '    run(step)\n' +
    '    elapsed += step\n' +
    '\n' +
    "print('levels:', len(steps))\n" +
    'for start, height in steps:\n' +
    "    print('from', round(start, 1), 'ms: level', round(height, 3))\n" +
    '\n' +
    'figure(figsize=(7, 4))\n' +
    "plot(spikes.t/ms, spikes.i, '.k', ms=2)\n" +
    'for start, height in steps:\n' +
    "    axvline(start, color='C0', lw=0.5)\n" +
    'xlim(0, elapsed/ms)\n' +
    'ylim(0, N)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Neuron index')\n",
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
