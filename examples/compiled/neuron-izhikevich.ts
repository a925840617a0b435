/**
 * neuron-izhikevich.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: ba9f1bc887450f37ea79abf9b6d948aa073d7e6ac33839869f2b7cabff7c4279
 */
import {
  Tuple,
  add,
  assignState,
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
  multiply,
  neuronGroupClass,
  npLinspace,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  power,
  pyPrint,
  pyplotLegend,
  pyplotPlot,
  pyplotYticks,
  randomSeed,
  runAsCommand,
  runBlock,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const mV = unit('mV')
const ms = unit('ms')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly u: Float64Array // volt
  readonly I: Float64Array // volt
  readonly a: Float64Array // a pure number
  readonly b: Float64Array // a pure number
  readonly c: Float64Array // volt
  readonly d: Float64Array // volt
}

/** State update of cells: advances u and v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, _externals: object, step: Step): void {
  const { N, dt } = step
  const dt_over_0_001 = dt / 0.001
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt_over_0_001)
    return
  }
  const { a, b, v, u, I } = cells
  for (let i = 0; i < N; i++) {
    const a_i = a[i]
    const b_i = b[i]
    const v_i = v[i]
    const u_i = u[i]
    const I_i = I[i]
    // du/dt = a*(b*v - u)/ms : volt
    u[i] = dt_over_0_001 * (a_i * (b_i * v_i - u_i)) + u_i
    // dv/dt = (0.04*v**2/mV + 5*v + 140*mV - u + I)/ms : volt
    v[i] = dt_over_0_001 * (0.14 + (I_i + 5 * v_i + 40 * (v_i * v_i)) - u_i) + v_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(cells: cells_Arrays, _externals: object, step: Step): number {
  const { N } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N)
  const { v } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v >= 30*mV
    if (v_i >= 0.03) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: object, step: Step): void {
  const { c, d, u, v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const c_i = c[i]
    const d_i = d[i]
    const u_i = u[i]
    // v = c
    v[i] = c_i
    // u += d
    u[i] = u_i + d_i
  }
}

/** What cells runs regularly. */
function cells_run_regularly(cells: cells_Arrays, _externals: object, step: Step): void {
  const { I } = cells
  const { N } = step
  const randn1 = drawNormal(step, 0, N)
  for (let i = 0; i < N; i++) {
    // I = 8*mV + 3*mV*randn()
    I[i] = 0.008 + 0.003 * randn1[i]
  }
}

/** Sets u of cells. */
function cells_set_u(cells: cells_Arrays, _externals: object, step: Step): void {
  const { b, v, u } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const b_i = b[i]
    const v_i = v[i]
    // u = b*v
    u[i] = b_i * v_i
  }
}

const cells_class = neuronGroupClass<cells_Arrays, object>({
  id: 'cells',
  line: 16,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    u: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    a: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    b: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    c: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    d: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['a', 'b', 'v', 'u', 'I'], draws: [1, 1] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
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
    set_u: { target: 'u', externals: [], kernel: cells_set_u },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 27, event: 'spike' })

const trace_class = stateMonitorClass({ id: 'trace', line: 28, variables: ['v'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, cells: Value, chatter: Value, spikes: Value, trace: Value
  sim.expose(() => ({ N, cells, chatter, spikes, trace }))
  sim.at(4) // seed(11)
  randomSeed(sim, 11n)
  sim.at(6) // N = 120
  N = sim.parameter('N', 120n)
  sim.at(16) // cells = NeuronGroup(N, eqs, threshold='v >= 30*mV', reset='v = c; u +...
  cells = createNeuronGroup(sim, cells_class, { N })
  sim.at(17) // cells.a = 0.02
  setAttribute(cells, 'a', 0.02)
  sim.at(18) // cells.b = 0.2
  setAttribute(cells, 'b', 0.2)
  sim.at(19) // chatter = linspace(0, 1, N)**2
  chatter = power(npLinspace(0n, 1n, N), 2n)
  sim.at(20) // cells.c = (-65 + 15*chatter)*mV
  setAttribute(cells, 'c', multiply(add(-65n, multiply(15n, chatter)), mV))
  sim.at(21) // cells.d = (8 - 6*chatter)*mV
  setAttribute(cells, 'd', multiply(subtract(8n, multiply(6n, chatter)), mV))
  sim.at(22) // cells.v = -65*mV
  setAttribute(cells, 'v', multiply(-65n, mV))
  sim.at(23) // cells.u = 'b*v'
  assignState(cells, 'set_u', {})
  sim.at(25) // cells.run_regularly('I = 8*mV + 3*mV*randn()', dt=1*ms)
  runBlock(sim, cells, 'run_regularly', new Map<Value, Value>([['dt', multiply(1n, ms)]]))
  sim.at(27) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(28) // trace = StateMonitor(cells, 'v', record=[0, N-1], dt=0.4*ms)
  trace = createStateMonitor(sim, trace_class, { source: cells, record: [0n, subtract(N, 1n)],
    clock: givenClock(sim, multiply(0.4, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(31) // print('spikes of the regular cell:', spikes.count[0])
    pyPrint(sim, 'spikes of the regular cell:', getItem(getAttribute(spikes, 'count'), 0n))
    sim.at(32) // print('spikes of the chattering cell:', spikes.count[N-1])
    pyPrint(sim, 'spikes of the chattering cell:',
      getItem(getAttribute(spikes, 'count'), subtract(N, 1n)))
    sim.at(34) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(35) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(36) // plot(spikes.t/ms, spikes.i, '.k', ms=2)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
      { marker: '.', color: '#000000', markersize: 2n })
    sim.at(37) // xlim(0, 500)
    plainXlim(sim, [0n, 500n], {})
    sim.at(38) // ylabel('Cell (regular to chattering)')
    plainYlabel(sim, ['Cell (regular to chattering)'], {})
    sim.at(39) // subplot(212)
    plainSubplot(sim, [212n], {})
    sim.at(40) // plot(trace.t/ms, trace[0].v/mV, label='regular')
    pyplotPlot(sim,
      [divide(getAttribute(trace, 't'), ms), divide(getAttribute(getItem(trace, 0n), 'v'), mV)],
      { label: 'regular' })
    sim.at(41) // plot(trace.t/ms, trace[N-1].v/mV - 120, label='chattering')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      subtract(divide(getAttribute(getItem(trace, subtract(N, 1n)), 'v'), mV), 120n)],
      { label: 'chattering' })
    sim.at(42) // xlim(0, 500)
    plainXlim(sim, [0n, 500n], {})
    sim.at(43) // yticks([])
    pyplotYticks(sim, [[]], {})
    sim.at(44) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(45) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(46) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown)
  sim.at(29) // run(500*ms)
  await runNetwork(sim, multiply(500n, ms), { objects: { trace, cells, spikes }, externals: {} })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'ABe4MAMLm2gIAQwCGgTABv6I+ADABYscBfwIIAQFtwaBa8QDBAMAy4JA66BiTGytjY5r7m6MLoyurgyYqXL2ovqGNwaWtCl9' +
  '0aHJlc2hvbGTZ+VKu4IpX2BcEwIK0xYD8gYCHXsHfyAAKAIYISDGaOKQiJApEIkikYiUKSIUBfooQhBAAoIG6IhMBoBBgQgl' +
  'av0ABAAhA+rlHQRSIIQVSMIQZSQIQdoH3+aEgv75AJADfviA46yivgkQhPkQQgCf0L6fPCv0M7FG4HoXrwT/HORAD6dAMAhC' +
  'iBjnokn4tk6iDqIe2XeeE6uPq6raFKRCIUJIUdEFCyyjoYpEEIapGEIcpIEIeoQ9/mobSbQ6QoShwiIDIgaIAqh4JoaDKG4O' +
  'QoYhw6GiIiMiJogEJAokWUdE1IghFFIwhFVJAhFlCHv81FKTaKyFCUVERcZFzSAFUWBNFAZRTByFDEVHRQRGBkYNIAhMFGSy' +
  'jo0pEEI2pGEI4pIEI6oQ9/mo3SbRyQoSjgiPDI8aYAqjoJo2DKN4OQoYjg6NiI+Mj9VvIgsg4AA1ERKQEySGgAWF4gIBBD2D' +
  'P6CARQeO3KhYmbQyOcKhx6NDY3AqBKBVzt13FKeP8c5fqZHaeI6IKCKCAqgo+/jwUg3EFEHCEwUIUIBVCWqsbjVCO74aQkhP' +
  '1TBEDRi/uIAkQVkIQKQQFxxlfFD1AlaqK39J2NpCOb1q1SN0L3mpeokI2ZByTzj+JdQrroLSYvhSIegUQIMp86MAqgYcg4ek' +
  'AKoICiUAqgochIemAKoMCicAqg4bPOooMiGqHHm9KyyEAhK9hT+AvgHFEtNBEEUvYrmmCl+VMIKwPUpjk4p5pRjNHFKREgUq' +
  'ESRSsRKFLFMYYWSDxY5UtGS5TARMz+qZRY5/7lGQNSoIQRSsIQVSwIQZo/3+agkaY0FjwxKCiIR5EirMLcPnx4YSQYE0EBmM' +
  '8UeGMQUdBBEJukkNIFxcMZpCoyIKIXJMdEFDB4Y1f5yjocpWEIepYEIgoO9+dBVe0PkmEoeIiIyImiAKogCaHAyh2DkmGIeO' +
  'hwiJDIlVbxcMXJE5JgoigQkCio8Mdv85R0XUrCEYUsCEZUHe/zUXq9oxJMJRgRGhkaNIAVRkE0XBlF8HJMMRgdFxEbGRuq3i' +
  '4Y0SOSTBRHQhMFHiyjo+pUEflK8o+XSzKOkSg73+akFXtIZJhKQiJGMkZpgCqRAmkAM4CkmGJCOkAiSDJJVZI+ekqkskwUSZ' +
  'QtRSF00juGkmhdcyFiJOaTjJcpoKmQ6aCJoSTiJkImbzj+JdQqo1SYvhSIegUQIMp86MAqgYcjoekAKoICiUAqgockwemAKo' +
  'MCicAqg4b2dTC67TJTMXSg==',
  [],
)

const definition = defineProgram({
  file: 'neuron-izhikevich.eqs',
  version: '0.1.0',
  sha256: 'ba9f1bc887450f37ea79abf9b6d948aa073d7e6ac33839869f2b7cabff7c4279',
  parameters: [
    {
      name: 'N',
      value: 120,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 6,
    },
  ],
  source:
    "# Izhikevich's neuron (2003): a quadratic equation with a recovery variable. A population\n" +
    '# between regular spiking and chattering cells, as in the excitatory part of his network.\n' +
    'from brian2 import *\n' +
    'seed(11)\n' +
    '\n' +
    'N = 120\n' +
    "eqs = '''\n" +
    'dv/dt = (0.04*v**2/mV + 5*v + 140*mV - u + I)/ms : volt\n' +
    'du/dt = a*(b*v - u)/ms : volt\n' +
    'I : volt\n' +
    'a : 1\n' +
    'b : 1\n' +
    'c : volt\n' +
    'd : volt\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v >= 30*mV', reset='v = c; u += d', method='euler')\n" +
    'cells.a = 0.02\n' +
    'cells.b = 0.2\n' +
    'chatter = linspace(0, 1, N)**2\n' +
    'cells.c = (-65 + 15*chatter)*mV\n' +
    'cells.d = (8 - 6*chatter)*mV\n' +
    'cells.v = -65*mV\n' +
    "cells.u = 'b*v'\n" +
    '# Every millisecond each cell gets a fresh kick of its own\n' +
    "cells.run_regularly('I = 8*mV + 3*mV*randn()', dt=1*ms)\n" +
    '\n' +
    'spikes = SpikeMonitor(cells)\n' +
    "trace = StateMonitor(cells, 'v', record=[0, N-1], dt=0.4*ms)\n" +
    'run(500*ms)\n' +
    '\n' +
    "print('spikes of the regular cell:', spikes.count[0])\n" +
    "print('spikes of the chattering cell:', spikes.count[N-1])\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(spikes.t/ms, spikes.i, '.k', ms=2)\n" +
    'xlim(0, 500)\n' +
    "ylabel('Cell (regular to chattering)')\n" +
    'subplot(212)\n' +
    "plot(trace.t/ms, trace[0].v/mV, label='regular')\n" +
    "plot(trace.t/ms, trace[N-1].v/mV - 120, label='chattering')\n" +
    'xlim(0, 500)\n' +
    'yticks([])\n' +
    "xlabel('Time (ms)')\n" +
    "legend(loc='upper right')\n" +
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
