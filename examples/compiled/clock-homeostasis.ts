/**
 * clock-homeostasis.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: bdf26ec9e4353ccd266dd171e8da4f2fd4a7bdaf10a17c4a14d45272150bab5d
 */
import {
  Tuple,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  glibcLog,
  greater,
  iterate,
  less,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npBincount,
  npLinspace,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyMax,
  pyMin,
  pyPrint,
  pyRange,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runBlock,
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
const Hz = unit('Hz')
const second = unit('second')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // a pure number
  readonly drive: Float64Array // a pure number
  readonly theta: Float64Array // a pure number
  readonly fired: Int32Array // integer
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
  readonly wanted: number
  readonly window: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau } = externals
  const sqrt_dt = Math.sqrt(dt)
  const scaled_tau = 1 / tau
  const scaled_sqrt_2_over_tau = 0.1 * Math.sqrt(2 / tau)
  return { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau }
}

/** State update of cells: advances v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { drive, v } = cells
  const { N, dt } = step
  const { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau, randn1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const drive_i = drive[i]
    const v_i = v[i]
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (drive - v)/tau + 0.1*sqrt(2/tau)*xi : 1
    v[i] = dt * (scaled_tau * drive_i - scaled_tau * v_i) + v_i + scaled_sqrt_2_over_tau * xi
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  _externals: cells_Externals,
  step: Step,
): number {
  const { N } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N)
  const { v, theta } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const theta_i = theta[i]
    // threshold: v > theta
    if (v_i > theta_i) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { fired, v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const fired_i = fired[i]
    // v = 0
    v[i] = 0
    // fired += 1
    fired[i] = (fired_i + 1) | 0
  }
}

/** What cells runs regularly. */
function cells_run_regularly(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { fired, theta } = cells
  const { wanted, window: window_ } = externals
  const { N } = step
  const scaled_wanted_window = 0 - wanted * window_
  for (let i = 0; i < N; i++) {
    const fired_i = fired[i]
    const theta_i = theta[i]
    // theta += 0.01*(fired - wanted*window)
    theta[i] = theta_i + 0.01 * (scaled_wanted_window + fired_i)
    // fired = 0
    fired[i] = 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 17,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    drive: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    theta: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    fired: { type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['tau', 'wanted', 'window'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['drive', 'v'], draws: [4, 5] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'theta'],
      draws: [0, 0],
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
    run_regularly: { externals: [], kernel: cells_run_regularly },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 23, event: 'spike' })

const slow_class = stateMonitorClass({ id: 'slow', line: 24, variables: ['theta'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, wanted: Value, window_: Value, cells: Value, spikes: Value, slow: Value,
    early: Value, late: Value, k: Value
  sim.expose(() => ({ N, tau, wanted, window: window_, cells, spikes, slow, early, late, k }))
  sim.at(4) // seed(4)
  randomSeed(sim, 4n)
  sim.at(6) // N = 30
  N = sim.parameter('N', 30n)
  sim.at(7) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(8) // wanted = 20*Hz
  wanted = sim.parameter('wanted', multiply(20n, Hz))
  sim.at(9) // window = 50*ms
  window_ = sim.parameter('window', multiply(50n, ms))
  sim.at(17) // cells = NeuronGroup(N, eqs, threshold='v > theta', reset='v = 0; fire...
  cells = createNeuronGroup(sim, cells_class, { N })
  sim.at(18) // cells.drive = linspace(0.8, 2.5, N)
  setAttribute(cells, 'drive', npLinspace(0.8, 2.5, N))
  sim.at(19) // cells.theta = 1
  setAttribute(cells, 'theta', 1n)
  sim.at(20) // cells.run_regularly('''theta += 0.01*(fired - wanted*window)
  runBlock(sim, cells, 'run_regularly', new Map<Value, Value>([['dt', window_]]))
  sim.at(23) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(24) // slow = StateMonitor(cells, 'theta', record=True, dt=window)
  slow = createStateMonitor(sim, slow_class,
    { source: cells, record: true, clock: givenClock(sim, window_, null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(27) // early = spikes.i[spikes.t < 1*second]
    early =
      getItem(getAttribute(spikes, 'i'), less(getAttribute(spikes, 't'), multiply(1n, second)))
    sim.at(28) // late = spikes.i[spikes.t > 5*second]
    late =
      getItem(getAttribute(spikes, 'i'), greater(getAttribute(spikes, 't'), multiply(5n, second)))
    sim.at(29) // print('rates in the first second:', min(bincount(early, minlength=N))...
    pyPrint(sim, 'rates in the first second:', pyMin(npBincount(early, null, N)), 'to',
      pyMax(npBincount(early, null, N)))
    sim.at(30) // print('rates in the last second:', min(bincount(late, minlength=N)),...
    pyPrint(sim, 'rates in the last second:', pyMin(npBincount(late, null, N)), 'to',
      pyMax(npBincount(late, null, N)))
    sim.at(32) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(33) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(34) // plot(spikes.t/second, spikes.i, '.k', ms=1)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), second), getAttribute(spikes, 'i')],
      { marker: '.', color: '#000000', markersize: 1n })
    sim.at(35) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(36) // xlim(0, 6)
    plainXlim(sim, [0n, 6n], {})
    sim.at(37) // subplot(212)
    plainSubplot(sim, [212n], {})
    sim.at(38) // for k in range(0, N, 5):
    for (k of iterate(pyRange(0n, N, 5n))) {
      sim.at(39) // plot(slow.t/second, slow.theta[k], drawstyle='steps-post')
      pyplotPlot(sim,
        [divide(getAttribute(slow, 't'), second), getItem(getAttribute(slow, 'theta'), k)],
        { drawstyle: 'steps-post' })
    }
    sim.at(40) // xlim(0, 6)
    plainXlim(sim, [0n, 6n], {})
    sim.at(41) // xlabel('Time (s)')
    plainXlabel(sim, ['Time (s)'], {})
    sim.at(42) // ylabel('Threshold')
    plainYlabel(sim, ['Threshold'], {})
    sim.at(43) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [early, late, k]
    return () => {
      [early, late, k] = before
    }
  })
  sim.at(25) // run(6*second)
  await runNetwork(sim, multiply(6n, second),
    { objects: { cells, spikes, slow }, externals: { tau, wanted, window: window_ } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAReYwAwubaAgBDAKWGMAC+YPEr2r2RP4BhrB4i0mv5oG4HUoEm9gj3gLI4fC41BNTrNB8SvmAuAnsjAhACVtwaBUrxIgG2N' +
  '7PT0FAMODQECAwQFBgYHCAkKCwsGzAcv7YeggAW9gH6GarDgjNAAlV/jn1CE7qKILNmCrOObUKSSq4DLFv8c2oWneAy4L/HP' +
  'qHwGwGOfUIEahxEX3T9VF7jn1CBHXOFcVzcq1fY59Qg9apTkAnv0k456TFuAO4AoQAj2T96xELXmOfUIEPv9Yq/GO459jn1C' +
  'HICuXI8i+j7HPSYooA/xz6hBKb4EBHAlAn+ObUKpkmZCpT/HNqFMcx3HCRXh/jnpMU4A7gDHJEiThIsI/xzahVVmHKn+ObUK' +
  'U1M4DK5P8c1Ji3Qcc3SLclxzUmLdVxzzxi0/H1DDHH1/IRdzOObUNgDtQiBDoEGGxL4SLjrUEv/gLMeOekxRHCHjnn4K/nDw' +
  'Hjn1CBDz0kxiEVngf45/4UVAeY59QgQ+auetHWzynuOfpFEwIGOfUFUXxz6hAjEsbS9nu4hPsc8UWLTzHP/CkQpMyIDBBgz4' +
  '8mr+Zce459QgQMFqIqfZCMoGOf+FF8IOOfUFMg455ZQvqHSjp45qTFr+Ov6Hg72ChbM0tjYQNze5NrC2IgOGuDRnSb3jPOIF' +
  'CTGy7sKc19zdGF0ZXVwZMVLlO1RfUMbg0taFL7o0OTK5tDe2MmyiDCruCKV9gXDQ0KrTwNzwQBEXsjFSC3JeQDiR0Eg/c0BI' +
  'xxc4kdTTkEUzWj5l+4OPRsxEE0/cvJpIfckh8OXSpfDEb45sQCIyMg1r55tGNLjx3UhAyADIw3maCJgRACZH3fN4ubxnoPn7' +
  'lBUwUjLaDaWiIM9lBtlYn4aDu6shoRRSSzk19QQs2KIkYAQCKFDYA1IOg6NX6AAiRCE6JUCCeORAEmhsK5MODA0ODxgZGhsc' +
  'HR4fIQrXKgELJlQeEZYwkJigqLC9A5OwxiUeOvtvcSjNtNCb2aFuDQXIaGODQfIaG6PK8i1iaiQ3Ley8JSK9XIl0F/vJb4CV' +
  'kCRKBEKOlWhH5mHaLz38gm/0kRGLTApE80QYkRiO2KMQIxTNPit8ATvtoc37Q7IaHmh/Ys0qIZcyMuINPQtIOsu2lHzyGFEZ' +
  'NioUa/Un9UtbsnL9UM2IHhd6CzNYcHr3I5SGSBiQAO1EOfUCI1zqpBFBHToClaBk8ZNMkamVgMMXKRiXMJnEX/DF6unqg+Nr' +
  'cKqO84e5eGL3kVCA60TfsAiZwxet7pfoXVbEQRBqIorpKTEdULtZMYEEUAVxrARPDjxJBHOcKJMwdxcov/dhtRxX+u5uzmg4' +
  '5CcWtF3+GiyHlJzNtj6umBZVgnJeES9HgAgSvBMCgvR4Aqo4YgFFgwiYjFgCYVo0FcFQrZk4JmGQdashQyAViydwxclXgEIe' +
  'cy7LG78MXwGqLxNEqQcrTq3K2PQCypQBPjpASYRMLNAFX+Qt6UZB8ARGBEDLog8vQJdr/EgL4PKIQE6SQKkZBZPmebI9EBXa' +
  '4RIZYO0WiRBiaDSMVAeKF2HQKClJ0cegdRibG5+p+hexU14M05KnGSub6Us+9clF4IfhNjnkow0wcjBBxzxPmKoPl8c8ILup' +
  '6TQlIoIlgj34QESC2QoquimKRIrNmF24HdyQNICQJ3X9TRg0BvktyO9eWa28Rb31EPK4zIJk5oFqYvbdQbUAdQB4xZ5fHPdT' +
  'QQNfAd8BohgsZU4ZjMREDOCoYxEwxCfrNaPl0UElJ1SYA4v1KuZI2rjIHqLIVOwE02TxkjuMTaTQRATtOu0Mlf/IhQB4gh2W' +
  'rzCb43iBn26F4E8oUAk38de71qLPNQ+L9IxDk6T5MysDkEzkDAIzYupqZIR6LoxismshenksV+cUEDdJ/3y5P0QgDRHxM3wY' +
  '+mgEbl0sfOVCMciIKFCpAoSKmDQfZoQvlIE9qhWQ0GhzFw9kEdVw/AEYeSMkMahgjUaICIgBciKiIWiRoiFomomMiiiSigRx' +
  'c3jPQdguuaKwRqCkWNFhEWEvjurIaMUVgjUFJCaQhqMmkIakKjKkIJo1ruWEI0Dk7wRqAnRkRG3BorkNHHBovkNHdHleRaxN' +
  'RI7lvZwRqHRVRYfJb4CVkCRKBEaOlWjH5gjUOio6MGioSjAm2KgjUaKgRI837R7IaPnYHs5pUgy8EanD42CNQQj557gjUaQB' +
  'qPjRqagkiSE4OLXKhahYGqGqGgGCggAyCHqHKHJpH7iQaztBIXk4eCWVY3VSGKQw0dQBSKd+QcF6qQIJQERAT1v7Q/7CWrQ3' +
  '7EIeLqn+zoeUCOqEad3wqgT53He+Dbx4KiPAjDDzhvMJQbyPwcUKEYZGfgFdbYQRQ8RDQfQlQkFkJBdC1CwWhzFoRD6bx0hR' +
  'ogaEmkBoWaYFDmqh5Y0OkCUQh0cegBQ5uBERCIWUSgDmIUAQkyImWbLwaCJ53Zl9UEuILkImTMkRYKglpCtkKCWUKIUDKiwU' +
  'ENCJ8ACFIGd0YKVSZLQEmQg1PMxDcNpeqOEvYC/gz2QXnFCQIEIQLHIhCgYqGKCCogoKKiiEgyDp32JJPv6I33GQdea+ux8y' +
  'UhCLc+e74vJoSiwu7Pbb2aFQZKO6k70w7yG75Ia5VDbm207mclLvxy0dct7OQJyiuRhwoNvt0CTIdAhtEAXRF2aBQfRJBcOk' +
  'MPXKR1VXQTPSDHSVD5HVIvQla6JlaDG1wiFwchJIsShUHoRf7XfykF+NMUClmSDsP8ZSMX49bKpxe1wVEuBHT7uJcEIGLqni' +
  'XDoGREYTo41xvfXyIjJ3I5eCG89i8rDi9BhcmlOPiajxIR5Tva5VURGHYaQE0LNBzSKG3i4odnoyD6r9uoC4+jioeaBGhhoQ' +
  'aSmgwEqFXXgjUcvzQZT+CNhYiczNoXM84ttIWqlryQn9MS/dHZp9vaqoLB/8/xcHe8XgLsjSC6uDt5oQzhODPFwdcOKXwdFn' +
  'wKBYaQM5/SQSmdrXeDwkxAieJTNEIRFUlGW+kJqDS1rZg3F1UGyFp6z6JbdWiTpzOJ/69pXXK5OTgjpIkOYujrCEKC0QYtTD' +
  'TxMOhkf+EYVge2ePqHw2M4QEG456/E4PdCNpjMH/BpClCgSvsFaQA2mEK3ubMkO9isC0c9kxR7BIEZohjBCN4zRxRyfBIpMw' +
  'kCxVGhrFSGKCmhvziEFBNRnsXTR2CuMqDvbyjIQxRqzDQQakstxnRMbF4nnlK+GJouhMWEZDqBJCD+bt0udEFDyyjohS4lEB' +
  'ERFQ8ZEApEBkRHRIZEjRAISBRMso6KUuJSARFRUTGRQKRQZFR0WGRY0gCEwUXLKOjFLiUwERkVFxkYCkYGRkdGhkaL25GeJp' +
  'FBYgoUMZhduCIwY9g7+ggF556CoeMiGM9SiM65UTPYolOYVAnc5RoT9UQglKUE3TogoKPlYedNu0HCEgUILKOhLHYrdSFBCY' +
  'KFllHQyRl7qQ16sRPVCTfhpDSL9U4WQcLNoiIOh5lwsyW5KKKBM56uqTsbXpzetWqQ7/95KXqJCNmQmk84/iXUK66D0mL4Ui' +
  'HoFECafCSMAqgYchQekAKoICiUAqgochoemAKoMCicAqg4b2dTE7NElEzzelLkB52Iz2EP4I+AkT40xEQRShirKUqUZUwgrA' +
  '9SlWSZCFKx0QUsHRhS0cUg/AMhLst6VIyiu2kilcIpJBVKsVIMpYaDqWmhEXCVJRkmGSdSkRMD/qXxcJ0kyj09oel2YaNxd6' +
  'aR0bQLKWMkDjcRKBiVBQSHSz0CSDFh+3FxcaSakDoXDfbi2EhlXHRBQ0so6HVcJRARDxUNGQ4KQ4ZDx0QGRA8rQtEauPlUSc' +
  'yiVXJEwhIFFCyjorVwlIBEWFRQZFQpFRkWHRcaGFyYuEldXaQOjLmUZq5I0EJgo2WUdHKuEpgIjoqNjI4FI4Mjo6PDI8aYKP' +
  'KPj5mD4F4WrlkYVdcIQ0aKw8ISmQwRIjSIZJ1MRUvHTERMSSIRLxEwecfxLqFddE6TF8KRD0CiBNPhJGAVQMORoPSAFUEBRK' +
  'AVQUOSEPTAFUGBROAVQcN7OphCVpepgLpQ==',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'clock-homeostasis.eqs',
  version: '0.1.0',
  sha256: 'bdf26ec9e4353ccd266dd171e8da4f2fd4a7bdaf10a17c4a14d45272150bab5d',
  parameters: [
    { name: 'N', value: 30, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 6 },
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
      name: 'wanted',
      value: 20,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 8,
      shown: { unit: 'Hz', scale: 1 },
    },
    {
      name: 'window',
      value: 0.05,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    '# Two clocks: a membrane with steps of 0.1 ms, and a slow controller every 50 ms that moves each\n' +
    "# neuron's threshold until it fires at the rate that is asked for.\n" +
    'from brian2 import *\n' +
    'seed(4)\n' +
    '\n' +
    'N = 30\n' +
    'tau = 10*ms\n' +
    'wanted = 20*Hz\n' +
    'window = 50*ms\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (drive - v)/tau + 0.1*sqrt(2/tau)*xi : 1\n' +
    'drive : 1 (constant)\n' +
    'theta : 1\n' +
    'fired : integer\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > theta', reset='v = 0; fired += 1', method='euler')\n" +
    'cells.drive = linspace(0.8, 2.5, N)\n' +
    'cells.theta = 1\n' +
    "cells.run_regularly('''theta += 0.01*(fired - wanted*window)\n" +
    "                       fired = 0''', dt=window)\n" +
    '\n' +
    'spikes = SpikeMonitor(cells)\n' +
    "slow = StateMonitor(cells, 'theta', record=True, dt=window)\n" +
    'run(6*second)\n' +
    '\n' +
    'early = spikes.i[spikes.t < 1*second]\n' +
    'late = spikes.i[spikes.t > 5*second]\n' +
    "print('rates in the first second:', min(bincount(early, minlength=N)), 'to', max(bincount(early, minlength=N)))\n" +
    "print('rates in the last second:', min(bincount(late, minlength=N)), 'to', max(bincount(late, minlength=N)))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(spikes.t/second, spikes.i, '.k', ms=1)\n" +
    "ylabel('Neuron')\n" +
    'xlim(0, 6)\n' +
    'subplot(212)\n' +
    'for k in range(0, N, 5):\n' +
    "    plot(slow.t/second, slow.theta[k], drawstyle='steps-post')\n" +
    'xlim(0, 6)\n' +
    "xlabel('Time (s)')\n" +
    "ylabel('Threshold')\n" +
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
