/**
 * input-timed-array.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: b813b418bedd6f14d253ee61efdd35aa0364aa8e805978360863eef84b44710b
 */
import {
  Tuple,
  add,
  anyAttribute,
  assignState,
  callMonitorMethod,
  createNeuronGroup,
  createPopulationRateMonitor,
  createSpikeMonitor,
  createTimedArray,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  getAttribute,
  multiply,
  neuronGroupClass,
  npArange,
  npClip,
  npSin,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  populationRateMonitorClass,
  pyFloat,
  pyInt,
  pyMax,
  pyPrint,
  pyRound,
  pyplotPlot,
  randomSeed,
  readCallables,
  runAsCommand,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const second = unit('second')
const Hz = unit('Hz')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // a pure number
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
  readonly drive: (t: number) => number
}

/** State update of cells: advances v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, v, not_refractory } = cells
  const { drive, tau } = externals
  const { N, t, dt } = step
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const scaled_dt = 0.001 * dt
  const trunc = Math.trunc((_refractory_0 + 0.001 * dt) / dt)
  const sqrt_dt = Math.sqrt(dt)
  const drive_t_over_tau = drive(t) / tau
  const scaled_tau = 1 / tau
  const scaled_sqrt_2_over_tau = 0.25 * Math.sqrt(2 / tau)
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = Math.trunc((t - lastspike_i + scaled_dt) / dt) >= trunc
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (drive(t) - v)/tau + 0.25*sqrt(2/tau)*xi : 1
    v[i] = dt * (drive_t_over_tau + scaled_tau * -v_i) + v_i + scaled_sqrt_2_over_tau * xi
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  _externals: cells_Externals,
  step: Step,
): number {
  const { v, not_refractory, lastspike } = cells
  const { N, t, events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > 1
    if (v_i > 1 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = 0
    v[i] = 0
  }
}

/** Sets v of cells. */
function cells_set_v(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = rand()
    v[i] = rand1[k]
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 17,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['tau'],
  callables: readCallables({
    drive: { takes: 1 },
  }),
  events: ['spike'],
  runners: [
    { suffix: '_stateupdater', slot: 'groups', order: 0, kernel: cells_stateupdater },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
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
    set_v: { target: 'v', externals: [], kernel: cells_set_v },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 19, event: 'spike' })

const rate_class = populationRateMonitorClass({ id: 'rate', line: 20 })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, duration: Value, sampling: Value, t_points: Value, envelope: Value,
    drive: Value, cells: Value, spikes: Value, rate: Value, smooth: Value
  sim.expose(() => ({ N, tau, duration, sampling, t_points, envelope, drive, cells, spikes, rate,
    smooth }))
  sim.at(4) // seed(9)
  randomSeed(sim, 9n)
  sim.at(6) // N = 200
  N = sim.parameter('N', 200n)
  sim.at(7) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(8) // duration = 600*ms
  duration = sim.parameter('duration', multiply(600n, ms))
  sim.at(9) // sampling = 5*ms
  sampling = sim.parameter('sampling', multiply(5n, ms))
  sim.at(10) // t_points = arange(int(duration/sampling))*float(sampling/second)
  t_points =
    multiply(npArange(pyInt(divide(duration, sampling))), pyFloat(divide(sampling, second)))
  sim.at(11) // envelope = clip(sin(2*pi*2*t_points), 0, None) + 0.3*sin(2*pi*11*t_po...
  envelope = add(npClip(npSin(multiply(multiply(multiply(2n, Math.PI), 2n), t_points)), 0n, null),
    multiply(0.3, npSin(multiply(multiply(multiply(2n, Math.PI), 11n), t_points))))
  sim.at(12) // drive = TimedArray(0.75 + 0.6*envelope, dt=sampling)
  drive = createTimedArray(sim, add(0.75, multiply(0.6, envelope)), sampling)
  sim.at(17) // cells = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0', refract...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(2n, ms) })
  sim.at(18) // cells.v = 'rand()'
  assignState(cells, 'set_v', {})
  sim.at(19) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(20) // rate = PopulationRateMonitor(cells)
  rate = createPopulationRateMonitor(sim, rate_class, { source: cells })
  sim.at(21) // run(duration)
  await runNetwork(sim, duration, { objects: { cells, spikes, rate }, externals: { tau, drive } })
  sim.at(23) // smooth = rate.smooth_rate(window='flat', width=10.1*ms)
  smooth = callMonitorMethod(rate, 'smooth_rate', 'flat', multiply(10.1, ms))
  sim.at(24) // print('spikes:', spikes.num_spikes)
  pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'))
  sim.at(25) // print('highest smoothed rate (Hz):', round(float(max(smooth)/Hz), 1))
  pyPrint(sim, 'highest smoothed rate (Hz):', pyRound(pyFloat(divide(pyMax(smooth), Hz)), 1n))
  sim.at(27) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(28) // subplot(311)
  plainSubplot(sim, [311n], {})
  sim.at(29) // plot(t_points*1000, drive.values, drawstyle='steps-post')
  pyplotPlot(sim, [multiply(t_points, 1000n), anyAttribute(drive, 'values')],
    { drawstyle: 'steps-post' })
  sim.at(30) // ylabel('Input')
  plainYlabel(sim, ['Input'], {})
  sim.at(31) // subplot(312)
  plainSubplot(sim, [312n], {})
  sim.at(32) // plot(spikes.t/ms, spikes.i, '.k', ms=1)
  plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
    { marker: '.', color: '#000000', markersize: 1n })
  sim.at(33) // ylabel('Neuron')
  plainYlabel(sim, ['Neuron'], {})
  sim.at(34) // xlim(0, 600)
  plainXlim(sim, [0n, 600n], {})
  sim.at(35) // subplot(313)
  plainSubplot(sim, [313n], {})
  sim.at(36) // plot(rate.t/ms, smooth/Hz, 'C2')
  pyplotPlot(sim, [divide(getAttribute(rate, 't'), ms), divide(smooth, Hz), 'C2'], {})
  sim.at(37) // xlim(0, 600)
  plainXlim(sim, [0n, 600n], {})
  sim.at(38) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(39) // ylabel('Rate (Hz)')
  plainYlabel(sim, ['Rate (Hz)'], {})
  sim.at(40) // tight_layout()
  plainTightLayout(sim, [], {})
}

const definition = defineProgram({
  file: 'input-timed-array.eqs',
  version: '0.1.0',
  sha256: 'b813b418bedd6f14d253ee61efdd35aa0364aa8e805978360863eef84b44710b',
  parameters: [
    {
      name: 'N',
      value: 200,
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
    },
    {
      name: 'duration',
      value: 0.6,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
    },
    {
      name: 'sampling',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
    },
  ],
  source:
    "# A population driven by a recorded course of input (TimedArray): its rate follows the input's\n" +
    '# envelope, smoothed by the membrane.\n' +
    'from brian2 import *\n' +
    'seed(9)\n' +
    '\n' +
    'N = 200\n' +
    'tau = 10*ms\n' +
    'duration = 600*ms\n' +
    'sampling = 5*ms\n' +
    't_points = arange(int(duration/sampling))*float(sampling/second)\n' +
    'envelope = clip(sin(2*pi*2*t_points), 0, None) + 0.3*sin(2*pi*11*t_points)\n' +
    'drive = TimedArray(0.75 + 0.6*envelope, dt=sampling)\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (drive(t) - v)/tau + 0.25*sqrt(2/tau)*xi : 1\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0', refractory=2*ms, method='euler')\n" +
    "cells.v = 'rand()'\n" +
    'spikes = SpikeMonitor(cells)\n' +
    'rate = PopulationRateMonitor(cells)\n' +
    'run(duration)\n' +
    '\n' +
    "smooth = rate.smooth_rate(window='flat', width=10.1*ms)\n" +
    "print('spikes:', spikes.num_spikes)\n" +
    "print('highest smoothed rate (Hz):', round(float(max(smooth)/Hz), 1))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(311)\n' +
    "plot(t_points*1000, drive.values, drawstyle='steps-post')\n" +
    "ylabel('Input')\n" +
    'subplot(312)\n' +
    "plot(spikes.t/ms, spikes.i, '.k', ms=1)\n" +
    "ylabel('Neuron')\n" +
    'xlim(0, 600)\n' +
    'subplot(313)\n' +
    "plot(rate.t/ms, smooth/Hz, 'C2')\n" +
    'xlim(0, 600)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Rate (Hz)')\n" +
    'tight_layout()\n',
  script,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
