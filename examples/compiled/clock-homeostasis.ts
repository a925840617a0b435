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
  '7PT0FAMODQECAwQFBgYHCAkKCwsGzAcv7YeggAW9gH6GarDgjNAAlV/jn1CE7qKILNmCrOObUKSSq4DLFv8c2oWneAy4L/HN' +
  'qCyAIDHPqECNQ4iL7p+qi9xz6hAjrnCuK5uVavsc+oQetUpyAT36Scc9Ji3AHcAUIAR7J+9YiFrzHPqECH3+sVfjHcc+xz6h' +
  'DkBXLkeRfR9jnpMUUAf459QglN8CAjgSgT/HNqFUyTMhUp/jm1CmOY7jhIrw/xz0mKcAdwBjkiRJwkWEf45tQqqzDlT/HNqF' +
  'KamcBlcn+OakxboOObpFuS45qTFuq45v4W8Djm1DDHH1/IRdzOObpF4AnUIgQ6BBhsS+Ei461BL/4CzHjnpMURwh459QhAP5' +
  'w8B459QgQ89JMYhFZ4H+Oa0hZUB5jn1CBD5q560dbPKe45+kUTAgY59QVRfHPqECMSxtL2e7iE+xz6jiizp5jn/hSIUmZEBg' +
  'gwZ8eTV/MuPcc+oQIGC1EVPshGUDHNXosvhBxz6gpkB2QDJZR2YVKOkyUBhfD/jnDwsHewULZmlsbCBub3JtYUUABw1waM6T' +
  'e8Z5xAoSY2XdhTmvubowujK6uDJipcp2qL6hjcGlrQpfdGhyZXNob2xk2UQYVdwRSvsC4aGhVaeBueCAIi9kYqQW5LyAcSOg' +
  'kH7mgJGOLnEjqacgima0fMv3Bx6NmIgmn7l5NJD7kkPhy6VL4YjfHNiARGRkGtfPNoxpceO6kIGQAZGG8zQRMCIATI+75vFz' +
  'eM9B8/coKmCkZbQbS0RBnsoNsrE/DQd3VkNCKKSWcmvqCFmxREjACARQobAGpB0HRq/QAESIQnRKgQUYiQBJobCuTDgwNDg8' +
  'YGRobHB0eHyEK1yoBCyZUHhGWMJCYoKiwvQOTsMkRj2I6+vjiUZtpoTezQtwaC5DQxwaD5DQ3R5XkWsTUSG5b2XhKRXq5Eug' +
  'v95L0s1wcrIUlAiFHSrQj8zDtF57+QTf6SIjFpgUieaIMSIxHbFGIEYpmnxW+AKX2kOb9odkNDzQ/sWaVEMuZGXEGnoWkHWX' +
  'bSj55DCiMmxUKNfqT+qWt2Tl+qGbEDwu9BZmsOD17kcpDJAxIAHaiHPqBEa51Ugigjp0BStAyeMmmSNTKwGGLlIxLihM5r/h' +
  'i9XT1QfG1uFVHecPcvDF7yKhAdaJv2ARM4YvW90v0LqtiIIg1EVeTAkkNjfdrJjAgigCuNYCJ4ceJII5zhRJmDuLlF/7sNqO' +
  'K/13N2c0HHITi1ou/w0WQ8pOZtsfV0wLKsE5LwiXo8AECV4JgUF6PAFdHC0AosGMTEVwJchWjQVwVCtmTgmYZB1qyFDIBWLJ' +
  '3DFyVeAQh5zLssbvwxfAaovE0SpBytOrcrY9ALKlAE+OkBJhEws0AVf5C3pRkHwBEYEQMuiDy9Al2v8SAvg8ohATpJAqRkFk' +
  '+Z5sj0UFdrhEAMBwywmi0SIMTQaRioDxQuw6BQUpOjj0DqMTY3P1P0L2KmvBmnJU4yVzfSln3rkovBNIqReOeSjDTByMEHHP' +
  'E+Yqg+Xxzwgu6npNCUi7zQRLCu/CAiQWyFFV0UxSJFZswu3A7uSBpASBO6/qaMGgN8luR3ryzW3iLe+oh5XGZBMnNAtTF7bq' +
  'DagDqAERi3LWOe6mggbBCKJuokQwWMqJDMZSIgZwVDGImGIT9ZrR8uigkpOqJwBJfqVcyRtXGQPUWQqdgJpsnjJHcYm0mgiA' +
  'naddoZK/+RCgDxBDstXmE3xvEDPt0LwJ5QoBJv4693rUWeah8X6RiHJ0nyZlYHIJHIHYWM2eoqmSEei6MYrJrIXp5LFfnFBA' +
  '3Sf98uT9EIA0R8TN8GPpoBG5dLHzlQjHIiChQqQKEipg0H2aEL5SBPaoVkNBnKoND2QR1cnguH4DyeYeSIkMahgjUaICIgBc' +
  'iKiIWiRoiFomomMiiiSigRxc3jPQdguuaKwRqCkWNFhEWEvjurIaMUVgjUFJCaQhqMmkIakKjKkIJo1ruCNQJIzJ2GYI1B6M' +
  'iI24NFcho44NF8ho7o8ryLWJqJHct7LwlIr1ciXQX+8l6Wa4OQRqD0aHRhRUIRUdGDRUJRgTbFQRqNFQIkeb9o9kNHzsD2c0' +
  'qQZeCNTh8bBGoIR889wRqNIA1Hxo1NQSRJCcHPs0FULweQotcGKGqGgDIRa4DBQ9Q5Q5NI/cSgaCKCQvJw8EsqxuqkMUhho6' +
  'gCkU78g4L1UgQSgIiAnrf2h/2EtWhv2IQ8XVP9n1cN+iXAxz07vhVAnzuO97Bt4sFRrwShh5Q3mEnyLY+CihQjDIz8AqhVhB' +
  'JDxENB9CVCQWQkF0LULBaHMWhEPpvHSFGiBoSaQGhZpgUOaqHljQ6QJRCHRx6AFDm4EREIhZRKAO4hQBBTIiZZsvBoInndmX' +
  '1QS4guQiZMyRFgqrwk+B2RgllCkU4JwDwSynUWCghoRPgAQpAzujBSqTJaAkyEGp5mIbhtL1Rwl7AX8GeyC84oSBAhCBY5EI' +
  'UDFQxQQVEFBRUUQkGQdO+xJJ9/RG+4yDrzX12PmSkIRbnz3fF5NCUWF3Z7bezQqDJR3UnemHeQ3fJDXKobc22nczkpd+OWjr' +
  'lvZyBOUVyMOFBt9ugSZDoENogC6IuzQKD6JILh5OMPXZHVVdBM9IMdJUPkdUi9CVromVoMbXCIXByEkixKFQehF/td/KQX40' +
  'xQKWZIOw/xlIxfj1sqnF7XBUS4EtXWuJcOgYuqeJcOgZERhOjjXG99fIiMncjl4Ibz2LysOL0GFyaU4+JqLEhCZTva5VURGH' +
  'YaQE0LNBzSLYUOOBXFFT0ZB9V+3UBcfRxUPNAjQw0INJTQYCVCrrwRqOX5oMp/BGwsROZm0LmecW2kLVS15IT+mJfujs0+3t' +
  'VUFg/+f4uDveLwF2RpBdXB280IZwnBni4OuHFL4Oiz4FAsNIGc/pIJTO1rvB4SYgRPEpmiEIiqSjLfSE1Bpa1swbi6qDZC09' +
  'Z9EturRJ05nE/9e0rrlcnJyKrMpCfR1hCFBaIMWphp4mHQyP/CMKwPbLCTIS26IQgINxz1+JSCEPRW6KtMTDsIv+CEIljP4J' +
  'X2CBIAbTCFb3G4lh3sUQXRsItyewSBGaIYwQjeM0cUcnwSKTMJAsVRoaxUhigpob84hBQTUZ7F00dgrjKg728oyEMUasw12p' +
  'IWy3GdExsXieeUr4Ymi6ExYRkOoEkIP5u3S50QUPLKOiFLiUQEREVDxkQCkQGREdEhkSNEAhIFEyyjopS4lIBEVFRMZFApFB' +
  'kVHRYZFjSAITBRcso6MUuJTARGRUXGRgKRgZGR0aGRovbkZ4mkUFiChQxmF24IjBj2Dv6CAXnnoKh4yIYz1KIzrlRM9iiU5h' +
  'UCdzlGhP1RCCUpQTdOiCgo+Vh5027QcISBQgso6Esdit1IUEJgoWWUdDJGXupDXqxE9UJN+GkNIv1ThZBws2iIg6HmXCzJbk' +
  'oooEznq6pOxtenN61apDv/3kpeokI2ZCaTzj+JdQrroPSYvhSIegUQIMp86MAqgYchQekAKoICiUAqgochoemAKoMCicAqg4' +
  'b2dTE7NElEzzelLkB52Iz2EP4I+AkT40xEQRShirKUqUZUwgrA9SlWSZCFKx0QUsHRhS0cUg/AMhLst6VIyiu2kilcIpJBVK' +
  'sVIMpYaDqWmhEXCVJRkmGSdSkRMD/qXxcJ0kyj09oel2YaNxd6aR0bQLKWMkDjcRKBiVBga4zoTQJIMWH7cXFxpJqQOhcN9u' +
  'LYSGVcdEFDSyjodVwlEBEPFQ0ZDgpDhkPHRAZEDytC0Rq4+VRJzKJVckTCEgUULKOitXCUgERYVFBYPGBWVq4qLDouNDC5MX' +
  'CSurtIHRlzKM1ckaCEwUbLKOjlXCUwER0VGxkcCkcGR0dHhkeNMFHlHx8zB8C8LVyyMKuuEIaNFYeEJTIYIkRpEMk6mIqXjp' +
  'iImJJEIl4iYPOP4l1CuuidJi+FIh6BRAgynzowCqBhyNB6QAqggKJQCqChyQh6YAqgwKJwCqDhvZ1MIStL1MBdKA',
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
