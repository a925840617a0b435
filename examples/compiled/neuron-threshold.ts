/**
 * neuron-threshold.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: dc2680947b228d79b8773b2ddbd7fa6ecf0bdbfeffed9dd0b6735fbb36c16f3a
 */
import {
  Tuple,
  assignState,
  bitAnd,
  callMonitorMethod,
  createNeuronGroup,
  createPopulationRateMonitor,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  greater,
  latestBefore,
  lessEqual,
  multiply,
  neuronGroupClass,
  npSum,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  populationRateMonitorClass,
  pyPrint,
  pyplotLegend,
  pyplotPlot,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const mV = unit('mV')
const Hz = unit('Hz')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly theta: Float64Array // volt
  readonly level: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
  readonly tau_theta: number
}

/** State update of cells: advances theta and v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { _refractory } = cells
  const { tau_theta, tau } = externals
  const { N, t, dt } = step
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const dt_over_tau_theta = dt / tau_theta
  const dt_over_tau = dt / tau
  const value = t > 0.05 && t < 0.35000000000000003 ? 1 : 0
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, latestBefore_2, dt_over_tau_theta, dt_over_tau, value,
      step.settled(latestBefore_2))
    return
  }
  const { lastspike, theta, level, v, not_refractory } = cells
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const theta_i = theta[i]
    const level_i = level[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // dtheta/dt = (10*mV - theta)/tau_theta : volt
    theta[i] = dt_over_tau_theta * (0.01 - theta_i) + theta_i
    // dv/dt = (drive - v)/tau : volt (unless refractory)
    if (not_refractory_2) v[i] = dt_over_tau * (value * level_i - v_i) + v_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  _externals: cells_Externals,
  step: Step,
): number {
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  const { v, theta, not_refractory, lastspike } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const theta_i = theta[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > theta
    if (v_i > theta_i && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { theta, v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const theta_i = theta[i]
    // v = 0*mV
    v[i] = 0
    // theta += 3*mV
    theta[i] = theta_i + 0.003
  }
}

/** Sets level of cells. */
function cells_set_level(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { level } = cells
  const { N, events, count } = step
  const scaled_N_minus_1 = 0.001 / (N - 1)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // level = i*60*mV/(N - 1)
    level[i] = scaled_N_minus_1 * Math.imul(i, 60)
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 14,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    theta: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    level: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['tau', 'tau_theta'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'theta', 'level', 'v', 'not_refractory'], draws: [4, 4] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'theta', 'not_refractory', 'lastspike'],
      draws: [1, 1],
      fused: fusedAfter('cells_stateupdater', 'cells_stateupdater+cells_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'cells_stateupdater',
      kernel: cells_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'cells_spike_thresholder',
      kernel: cells_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: cells_spike_resetter,
    },
  ],
  blocks: {
    set_level: { target: 'level', externals: [], kernel: cells_set_level },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 19, event: 'spike' })

const rate_class = populationRateMonitorClass({ id: 'rate', line: 20 })

const trace_class = stateMonitorClass({ id: 'trace', line: 21, variables: ['v', 'theta'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, tau_theta: Value, cells: Value, spikes: Value, rate: Value,
    trace: Value, first: Value, last: Value
  sim.expose(() => ({ N, tau, tau_theta, cells, spikes, rate, trace, first, last }))
  sim.at(5) // N = 50
  N = sim.parameter('N', 50n)
  sim.at(6) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(7) // tau_theta = 80*ms
  tau_theta = sim.parameter('tau_theta', multiply(80n, ms))
  sim.at(14) // cells = NeuronGroup(N, eqs, threshold='v > theta', reset='v = 0*mV; t...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(4n, ms) })
  sim.at(16) // cells.theta = 10*mV
  setAttribute(cells, 'theta', multiply(10n, mV))
  sim.at(17) // cells.level = 'i*60*mV/(N - 1)'
  assignState(cells, 'set_level', {})
  sim.at(19) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(20) // rate = PopulationRateMonitor(cells)
  rate = createPopulationRateMonitor(sim, rate_class, { source: cells })
  sim.at(21) // trace = StateMonitor(cells, ['v', 'theta'], record=40, dt=0.4*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: 40n, clock: givenClock(sim, multiply(0.4, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(24) // first = sum((spikes.t > 50*ms) & (spikes.t <= 100*ms))
    first = npSum(bitAnd(greater(getAttribute(spikes, 't'), multiply(50n, ms)),
      lessEqual(getAttribute(spikes, 't'), multiply(100n, ms))))
    sim.at(25) // last = sum((spikes.t > 300*ms) & (spikes.t <= 350*ms))
    last = npSum(bitAnd(greater(getAttribute(spikes, 't'), multiply(300n, ms)),
      lessEqual(getAttribute(spikes, 't'), multiply(350n, ms))))
    sim.at(26) // print('spikes in the first 50 ms of the step:', first, 'and in the la...
    pyPrint(sim, 'spikes in the first 50 ms of the step:', first, 'and in the last:', last)
    sim.at(28) // figure(figsize=(8, 7))
    plainFigure(sim, [], { figsize: new Tuple([8n, 7n]) })
    sim.at(29) // subplot(311)
    plainSubplot(sim, [311n], {})
    sim.at(30) // plot(spikes.t/ms, spikes.i, '|k', ms=3)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
      { marker: '|', color: '#000000', markersize: 3n })
    sim.at(31) // xlim(0, 400)
    plainXlim(sim, [0n, 400n], {})
    sim.at(32) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(33) // subplot(312)
    plainSubplot(sim, [312n], {})
    sim.at(34) // plot(trace.t/ms, trace.v[0]/mV, 'k', label='v of neuron 40')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 'v'), 0n), mV), 'k'], { label: 'v of neuron 40' })
    sim.at(35) // plot(trace.t/ms, trace.theta[0]/mV, 'C1', label='threshold')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 'theta'), 0n), mV), 'C1'], { label: 'threshold' })
    sim.at(36) // xlim(0, 400)
    plainXlim(sim, [0n, 400n], {})
    sim.at(37) // ylabel('(mV)')
    plainYlabel(sim, ['(mV)'], {})
    sim.at(38) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(39) // subplot(313)
    plainSubplot(sim, [313n], {})
    sim.at(40) // plot(rate.t/ms, rate.smooth_rate(window='gaussian', width=3*ms)/Hz)
    pyplotPlot(sim, [divide(getAttribute(rate, 't'), ms),
      divide(callMonitorMethod(rate, 'smooth_rate', 'gaussian', multiply(3n, ms)), Hz)], {})
    sim.at(41) // xlim(0, 400)
    plainXlim(sim, [0n, 400n], {})
    sim.at(42) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(43) // ylabel('Rate (Hz)')
    plainYlabel(sim, ['Rate (Hz)'], {})
    sim.at(44) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [first, last]
    return () => {
      [first, last] = before
    }
  })
  sim.at(22) // run(400*ms)
  await runNetwork(sim, multiply(400n, ms),
    { objects: { trace, cells, spikes, rate }, externals: { tau, tau_theta } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAnZDADC5toCAEMAiQEwA7+r4Yj+AMAHkocBfwIIAQFtwaBbkQDBAMAy4JA66BiTGytjY5r7m6MLoyurgyYqXL7ovqGNwaWt' +
  'Cl90aHJlc2hvbGTZ+VKu4IpX2BcKAgqkJgP6CQIke7HjkAAUAQwQleM0cUsESBS0RJFLhEoUvRwL9FCEMIAPFSHKCGiCgpoi' +
  'hYCggboQmIGgEAMQclMMybs1FN+Q1CgYKEiJCgwIABUXEE2qWbEJav0ABAAhCCAtyjoSpcEIUhYd+hj2KVyPwvUIf45wggCP' +
  '3xAf3yATfBIhD6DIMQB/6FggA11rahO00K4jIUIiSlwiJCVidEFFCyjoqpcEItWIURQdFBEZGRk0QFRURFh0WERoZGjRAISB' +
  'Rwso6OqXBCPViFEcHRwRIRkhNIBUdER4dHhEiGSI0gCEwUkLKOkqlwQk1YhRJB0kESkZKTTAVJREmHSYRKhkq4mYKQFeXnyK' +
  'g8QmCHihIZ+pZCFkAWQhsQ+BDxNEy/VKIlGpWEInEYAh4tnNF1F1GIjwCHiaJ2diQhqVhCNxJoIeLZzR9R9SCJZAh4midnYl' +
  '8alYQkcTUCHi2c0nUnUoidgIeJonZ2J8GQi6bNxJtGFDYTrhoEBhASFBYgIiQmMDI1KbwKUaoRP9hQHuBcX6y35QHAMgA4v6' +
  'nfq2B41C6/RYAApFZMzFJDc2FBc+DgQi9hL+ggE8eFPyoqMiwyLjIwJxUZhScqNnsUakHZfq7SeK3XpRqMwKgb8coyCKJ2LQ' +
  'DAHP7L1Ye3rT4Vx1IY4j24WDqVCwKU5QagjogoOWUdCKCDjkEhL20IoJISaFBF60LoLlHQyggy1FikQ17aGUEkNNDghMFDyy' +
  'johQQcsVIi9tEKCSImiSg0fQlQifuGkSIv1Thjjoxf3EASIUyEYoggMMkNGUUcQQJ0apgSJtMtzetWqb7MkecqnVPYi7meCQ' +
  'Ecs8X1al7SQjPkNpP8P+VQIVQEJQhoKhVgi+RIhRYUQIF0CCUQs0QjAKoGC6BhKMGhwekAKoIC6CBKQBKUAqgoLoKEpQaJB6' +
  'YAqgwLoMEpgEpwCqDgug4SnDgcrHvERpRsTuhYXCCoIaPYa/gj4CR8jUsRBFQmK1qGqFlSCCuO/SiZJkIVFHRBUYdGFRxxSD' +
  '8AyFIy3pU4KEI2nKoQidKhCJ3jNKFPFRIJEUhCouKkKVGNDFRzQ2EXip6MnwyfjKAMoKoYilHVGh6k5mCUYJpzsYRgOnWUdB' +
  'VOwiN+ULchJBB0EEQugyRHuHPSW7tmgu00G4jIMIhynYiHCYuEDfZhAbHylj4dgnRBRQeHZX4co6LWCFIdZHWCRGTRASCVYK' +
  'WCSHUyYuFc/ZiNli0csFI8EJApAWUfL+HKMkVghRIB0gESUZJTSAVIREiHSIRJhkm4ni4cWSSni0osFJUEJgpYWUdLVOwhLr' +
  'BCiWDpYImIyYmmAqWiJcOlwiZDJlxPFkQmfZMhNCDFppYKTZRJR6FY0lWGk2hWcyJCJuabjKCqWKpI6liKWp/oOFZz8uoMKz' +
  'mTcRSRFKf4f8qgQqgIsKznR6wRfIkQosKIEC6BBKIWaIRgFUDBdAwlGDSoPSAFUEBdBAlIAlKAVQUF0FCUoNNg9MAVQYF0GC' +
  'UwCU4BVBwXQcWFZz23TgoRxKgcJJAh4qEQUMKgZg5CEwk8BDxNE4KGMJSBVCYITh1zFgvdcJbgh4qEQXunhMMCHBe6WEyQrD' +
  'BNHYTNLBcLuZI8EJAo/CbgIeLczSNSNSSE6AIeJonc2E7grDTdKYTyLBdPuZJUEJgpXCgIIeLczS9S9TCFDQIeJonc2FEwrV' +
  '1NYUXKRAa3Mk2hzw8SZgv2CiSd+DCUK9wLYMJQ1CzgBj4WcAV1CdjBWK1JVKFUtA',
  [],
)

const definition = defineProgram({
  file: 'neuron-threshold.eqs',
  version: '0.1.0',
  sha256: 'dc2680947b228d79b8773b2ddbd7fa6ecf0bdbfeffed9dd0b6735fbb36c16f3a',
  parameters: [
    { name: 'N', value: 50, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 5 },
    {
      name: 'tau',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 6,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_theta',
      value: 0.08,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    '# A threshold that rises with every spike and sinks back: the neuron answers the onset of a step\n' +
    '# and then slows down. The membrane stands still while it is refractory.\n' +
    'from brian2 import *\n' +
    '\n' +
    'N = 50\n' +
    'tau = 10*ms\n' +
    'tau_theta = 80*ms\n' +
    "eqs = '''\n" +
    'dv/dt = (drive - v)/tau : volt (unless refractory)\n' +
    'dtheta/dt = (10*mV - theta)/tau_theta : volt\n' +
    'drive = level*int(t > 50*ms and t < 350*ms) : volt\n' +
    'level : volt (constant)\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > theta', reset='v = 0*mV; theta += 3*mV',\n" +
    "                    refractory=4*ms, method='euler')\n" +
    'cells.theta = 10*mV\n' +
    "cells.level = 'i*60*mV/(N - 1)'\n" +
    '\n' +
    'spikes = SpikeMonitor(cells)\n' +
    'rate = PopulationRateMonitor(cells)\n' +
    "trace = StateMonitor(cells, ['v', 'theta'], record=40, dt=0.4*ms)\n" +
    'run(400*ms)\n' +
    '\n' +
    'first = sum((spikes.t > 50*ms) & (spikes.t <= 100*ms))\n' +
    'last = sum((spikes.t > 300*ms) & (spikes.t <= 350*ms))\n' +
    "print('spikes in the first 50 ms of the step:', first, 'and in the last:', last)\n" +
    '\n' +
    'figure(figsize=(8, 7))\n' +
    'subplot(311)\n' +
    "plot(spikes.t/ms, spikes.i, '|k', ms=3)\n" +
    'xlim(0, 400)\n' +
    "ylabel('Neuron')\n" +
    'subplot(312)\n' +
    "plot(trace.t/ms, trace.v[0]/mV, 'k', label='v of neuron 40')\n" +
    "plot(trace.t/ms, trace.theta[0]/mV, 'C1', label='threshold')\n" +
    'xlim(0, 400)\n' +
    "ylabel('(mV)')\n" +
    "legend(loc='upper right')\n" +
    'subplot(313)\n' +
    "plot(rate.t/ms, rate.smooth_rate(window='gaussian', width=3*ms)/Hz)\n" +
    'xlim(0, 400)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Rate (Hz)')\n" +
    'tight_layout()\n',
  script,
  native: kernels,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
