/**
 * neuron-quadratic.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 2dc30a80c0dd7a844e8255b5bcdddc1fa7dcda991d279707498d0cb86d41c7ce
 */
import {
  createNeuronGroup,
  createSpikeMonitor,
  defaultClock,
  defineProgram,
  describeModel,
  divide,
  fusedAfter,
  getAttribute,
  getItem,
  multiply,
  neuronGroupClass,
  npLinspace,
  plainMarkers,
  plainXlabel,
  plainYlabel,
  pyPrint,
  pyplotAxhline,
  pyplotTitle,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  subtract,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // a pure number
  readonly adaptation: Float64Array // a pure number
  readonly drive: Float64Array // a pure number
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
  readonly v_floor: number
  readonly v_peak: number
}

/** State update of cells: advances adaptation and v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { tau } = externals
  const { N, dt } = step
  const scaled_dt_over_tau = 0.125 * dt / tau
  const dt_over_tau = dt / tau
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, scaled_dt_over_tau, dt_over_tau)
    return
  }
  const { adaptation, drive, v } = cells
  for (let i = 0; i < N; i++) {
    const adaptation_i = adaptation[i]
    const drive_i = drive[i]
    const v_i = v[i]
    // dadaptation/dt = -adaptation/(8*tau) : 1
    adaptation[i] = scaled_dt_over_tau * -adaptation_i + adaptation_i
    // dv/dt = (v**2 + excitation)/tau : 1
    v[i] = dt_over_tau * (-adaptation_i + drive_i + v_i * v_i) + v_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { v_peak } = externals
  const { N } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, v_peak)
  const { v } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v > v_peak
    if (v_i > v_peak) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { adaptation, v } = cells
  const { v_floor } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const adaptation_i = adaptation[i]
    // v = v_floor
    v[i] = v_floor
    // adaptation += 0.15
    adaptation[i] = adaptation_i + 0.15
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 22,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    adaptation: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    drive: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['tau', 'v_floor', 'v_peak'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['adaptation', 'drive', 'v'], draws: [2, 2] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
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
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 26, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, v_peak: Value, v_floor: Value, duration: Value, cells: Value,
    spikes: Value
  sim.expose(() => ({ N, tau, v_peak, v_floor, duration, cells, spikes }))
  sim.at(5) // N = 40
  N = sim.parameter('N', 40n)
  sim.at(6) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(7) // v_peak = 10.
  v_peak = sim.parameter('v_peak', 10)
  sim.at(8) // v_floor = -10.
  v_floor = sim.parameter('v_floor', -10)
  sim.at(9) // duration = 400*ms
  duration = sim.parameter('duration', multiply(400n, ms))
  sim.at(10) // defaultclock.dt = 0.05*ms
  setAttribute(defaultClock(sim), 'dt', multiply(0.05, ms))
  sim.at(22) // cells = NeuronGroup(N, eqs, threshold='v > v_peak', reset=reset, meth...
  cells = createNeuronGroup(sim, cells_class, { N })
  sim.at(23) // cells.v = -1
  setAttribute(cells, 'v', -1n)
  sim.at(24) // cells.drive = linspace(-0.2, 1.5, N)
  setAttribute(cells, 'drive', npLinspace(-0.2, 1.5, N))
  sim.at(26) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(29) // print('spikes', spikes.num_spikes)
    pyPrint(sim, 'spikes', getAttribute(spikes, 'num_spikes'))
    sim.at(30) // print('the last neuron fires', spikes.count[N-1], 'times')
    pyPrint(sim, 'the last neuron fires', getItem(getAttribute(spikes, 'count'), subtract(N, 1n)),
      'times')
    sim.at(32) // plot(spikes.t/ms, cells.drive[spikes.i], '|k')
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms),
      getItem(getAttribute(cells, 'drive'), getAttribute(spikes, 'i'))],
      { marker: '|', color: '#000000' })
    sim.at(33) // axhline(0, color='tab:red', ls='--')
    pyplotAxhline(sim, [0n], { color: 'tab:red', ls: '--' })
    sim.at(34) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(35) // ylabel('Drive')
    plainYlabel(sim, ['Drive'], {})
    sim.at(36) // title('Quadratic integrate-and-fire with adaptation')
    pyplotTitle(sim, ['Quadratic integrate-and-fire with adaptation'], {})
  }
  sim.follow(shown)
  sim.at(27) // run(duration)
  await runNetwork(sim, duration,
    { objects: { cells, spikes }, externals: { tau, v_peak, v_floor } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'ABCYMAMLm2gIAQwCHgTACP6viYAwAeMhwF/AggBAW3BoFsxAMEAwDLgkDroGJMbK2NjmvubowujK6uDJipcvii+oY3Bpa0KX' +
  '3RocmVzaG9sZNn5Uq7gilfYFwTAgrBDwPeAwIWewV/IAAoAhghGsZo4o2IkCjiOBfooQg5AB4qQlCQFBA3QhHgNAIOSFDrV+' +
  'gAIAEIIQDeUdBVHAhBnxoIidoD++Tjp8EiEI8SDEAR+hYIAKE7b2KCliemg3Isn1EQYRClHBEKEqc6IKFllHQxRwIQ2p0hY6' +
  'FiIcMhxogaFiIYJ00NqcShoiHjIeaIBCQOVRsIRFRwIRKp0iA6ICImMiZpAaICIiJ00SqcSiQiKDIoaQBCYKKllHRZRwIRep' +
  '0io6KiIwMjBpgaKiIsJ00XqcSi4iMjIz1PIgsg4AA1EQ6QDySGgAWFxQIBBL2DP6CASJ4iMqGxCpEFzHp0OiFiogevQ+IAKg' +
  'bg536lRD3SOiCgygwqDj7WIVWD0mhI9cZ/Vg9JoW78wf9ULz4aQsj/VMEp3Ea3ESIgzIQgYggLjjKuKIqBM4Sr6TsbWRzetW' +
  'q4fz3kpeokI2ZCCTzj+JdQrroPSYvhSIegUQIMp86MAqgYchIekAKoICiUAqgochYemAKoMCicAqg4b2dTEktD1EDzelCtIH' +
  'BB97CH8CfAOJPaXCIIpQxP9KVKMqYQVgepSrJMhClZRNzSPGaOKSCJApKpVE+JBlK8VIRFHlSYVDBknUpES0/ilkUef85RkE' +
  'UlCEFaFoHGXGQMRB/EkQphDslN9twj+SKS4OMuEoKIhNDepoSJi4rciGCVmdEFDSyjocpKEIfWaQ0oRHEohWZUQNEDQ0RDhO' +
  'mh9ZiUPEREZEep4uEVVg6zaJhCQKKFlHRVSUIRas0ig6KCIuMi5pAaKCIqJ00WrMSiwiMDIx1Empoy4Os2jQQmCjZZR0cUlC' +
  'EdrNI2OjYiPDI8aYGjYiOCdNHazEo6Ij4yP9TxaQ1vwNZvIoWonCB6RopE8IJmQsRIjSIZJ1LhUsHS4RLiSIRLBEtecfxLqF' +
  'VGqTF8KRD0CiBBlPnRgFUDDkaD0gBVBAUSgFUFDkhD0wBVBgUTgFUHDezqYQTaWKWi6U',
  [],
)

const definition = defineProgram({
  file: 'neuron-quadratic.eqs',
  version: '0.1.0',
  sha256: '2dc30a80c0dd7a844e8255b5bcdddc1fa7dcda991d279707498d0cb86d41c7ce',
  parameters: [
    { name: 'N', value: 40, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 5 },
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
      name: 'v_peak',
      value: 10,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 7,
    },
    {
      name: 'v_floor',
      value: -10,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 8,
    },
    {
      name: 'duration',
      value: 0.4,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    "# Quadratic integrate-and-fire neurons, integrated with Euler's method: a non-linear equation\n" +
    '# whose upstroke is a finite-time blow-up that the threshold cuts off.\n' +
    'from brian2 import *\n' +
    '\n' +
    'N = 40\n' +
    'tau = 10*ms\n' +
    'v_peak = 10.\n' +
    'v_floor = -10.\n' +
    'duration = 400*ms\n' +
    'defaultclock.dt = 0.05*ms\n' +
    '\n' +
    "eqs = '''\n" +
    'excitation = drive - adaptation : 1\n' +
    'dv/dt = (v**2 + excitation)/tau : 1\n' +
    'dadaptation/dt = -adaptation/(8*tau) : 1\n' +
    'drive : 1 (constant)\n' +
    "'''\n" +
    "reset = '''\n" +
    'v = v_floor\n' +
    'adaptation += 0.15\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > v_peak', reset=reset, method='euler')\n" +
    'cells.v = -1\n' +
    'cells.drive = linspace(-0.2, 1.5, N)\n' +
    '\n' +
    'spikes = SpikeMonitor(cells)\n' +
    'run(duration)\n' +
    '\n' +
    "print('spikes', spikes.num_spikes)\n" +
    "print('the last neuron fires', spikes.count[N-1], 'times')\n" +
    '\n' +
    "plot(spikes.t/ms, cells.drive[spikes.i], '|k')\n" +
    "axhline(0, color='tab:red', ls='--')\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('Drive')\n" +
    "title('Quadratic integrate-and-fire with adaptation')\n",
  script,
  native: kernels,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
