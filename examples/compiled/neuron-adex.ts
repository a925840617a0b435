/**
 * neuron-adex.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 6179be22e161ba0b5dc027b60ca57dfae8a8f10c3197cec8b8a667e8c13fb887
 */
import {
  Tuple,
  add,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  equal,
  exp,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  greaterEqual,
  iterate,
  modulo,
  multiply,
  neuronGroupClass,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  plainYlim,
  powersOfTwoTable,
  pyEnumerate,
  pyPrint,
  pyplotPlot,
  pyplotTitle,
  pyplotVlines,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  threadedKernels,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const pF = unit('pF')
const nS = unit('nS')
const mV = unit('mV')
const ms = unit('ms')
const nA = unit('nA')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly w: Float64Array // amp
  readonly tauw: Float64Array // second
  readonly a: Float64Array // siemens
  readonly b: Float64Array // amp
  readonly Vr: Float64Array // volt
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly C: number
  readonly DeltaT: number
  readonly EL: number
  readonly VT: number
  readonly Vcut: number
  readonly gL: number
}

/** State update of cells: advances v and w by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { C, DeltaT, gL, VT, EL } = externals
  const { N, t, dt } = step
  const dt_over_C = dt / C
  const scaled_9_value = 1e-9 * (t > 0.02 ? 1 : 0)
  const DeltaT_gL = DeltaT * gL
  const scaled_DeltaT = 1 / DeltaT
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, gL, VT, EL, dt_over_C, scaled_9_value, DeltaT_gL, scaled_DeltaT)
    return
  }
  const { v, w, a, tauw } = cells
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const w_i = w[i]
    const a_i = a[i]
    const tauw_i = tauw[i]
    // dv/dt = (gL*(EL - v) + gL*DeltaT*exp((v - VT)/DeltaT) + I - w)/C : volt
    v[i] = v_i + dt_over_C *
      (scaled_9_value + (DeltaT_gL * exp(scaled_DeltaT * (-VT + v_i)) + gL * (EL - v_i)) - w_i)
    // dw/dt = (a*(v - EL) - w)/tauw : amp
    w[i] = dt * (a_i * (-EL + v_i) - w_i) / tauw_i + w_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { Vcut } = externals
  const { N } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, Vcut)
  const { v } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v > Vcut
    if (v_i > Vcut) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { Vr, b, w, v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const Vr_i = Vr[i]
    const b_i = b[i]
    const w_i = w[i]
    // v = Vr
    v[i] = Vr_i
    // w += b
    w[i] = w_i + b_i
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 22,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    w: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    tauw: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    a: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    b: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    Vr: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
  },
  externals: ['C', 'DeltaT', 'EL', 'VT', 'Vcut', 'gL'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['v', 'w', 'a', 'tauw'], draws: [8, 8] },
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

const trace_class = stateMonitorClass({ id: 'trace', line: 29, variables: ['v'] })

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 30, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let C: Value, gL: Value, EL: Value, VT: Value, DeltaT: Value, Vcut: Value, patterns: Value,
    cells: Value, trace: Value, spikes: Value, item: Value, k: Value, pattern: Value, v: Value
  sim.expose(() => ({ C, gL, EL, VT, DeltaT, Vcut, patterns, cells, trace, spikes, k, v }))
  sim.at(5) // C = 281*pF
  C = sim.parameter('C', multiply(281n, pF))
  sim.at(6) // gL = 30*nS
  gL = sim.parameter('gL', multiply(30n, nS))
  sim.at(7) // EL = -70.6*mV
  EL = sim.parameter('EL', multiply(-70.6, mV))
  sim.at(8) // VT = -50.4*mV
  VT = sim.parameter('VT', multiply(-50.4, mV))
  sim.at(9) // DeltaT = 2*mV
  DeltaT = sim.parameter('DeltaT', multiply(2n, mV))
  sim.at(10) // Vcut = VT + 5*DeltaT
  Vcut = sim.parameter('Vcut', add(VT, multiply(5n, DeltaT)))
  sim.at(21) // patterns = ['tonic', 'adapting', 'bursting', 'fast']
  patterns = ['tonic', 'adapting', 'bursting', 'fast']
  sim.at(22) // cells = NeuronGroup(4, eqs, threshold='v > Vcut', reset='v = Vr; w +=...
  cells = createNeuronGroup(sim, cells_class, { N: 4n })
  sim.at(23) // cells.tauw = [40, 144, 20, 144]*ms
  setAttribute(cells, 'tauw', multiply([40n, 144n, 20n, 144n], ms))
  sim.at(24) // cells.a = [0, 4, 4, 2*C/(144*ms)/nS]*nS
  setAttribute(cells, 'a',
    multiply([0n, 4n, 4n, divide(divide(multiply(2n, C), multiply(144n, ms)), nS)], nS))
  sim.at(25) // cells.b = [0.02, 0.0805, 0.5, 0]*nA
  setAttribute(cells, 'b', multiply([0.02, 0.0805, 0.5, 0n], nA))
  sim.at(26) // cells.Vr = [-70.6, -70.6, VT/mV + 5, -70.6]*mV
  setAttribute(cells, 'Vr', multiply([-70.6, -70.6, add(divide(VT, mV), 5n), -70.6], mV))
  sim.at(27) // cells.v = EL
  setAttribute(cells, 'v', EL)
  sim.at(29) // trace = StateMonitor(cells, 'v', record=True, dt=0.4*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: true, clock: givenClock(sim, multiply(0.4, ms), null) })
  sim.at(30) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(33) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(34) // for k, pattern in enumerate(patterns):
    for (item of iterate(pyEnumerate(patterns))) {
      sim.at(34) // for k, pattern in enumerate(patterns):
      k = getItem(item, 0n)
      pattern = getItem(item, 1n)
      sim.at(35) // print('%-9s %d spikes' % (pattern, spikes.count[k]))
      pyPrint(sim,
        modulo('%-9s %d spikes', new Tuple([pattern, getItem(getAttribute(spikes, 'count'), k)])))
      sim.at(36) // subplot(2, 2, k + 1)
      plainSubplot(sim, [2n, 2n, add(k, 1n)], {})
      sim.at(38) // v = trace.v[k]/mV
      v = divide(getItem(getAttribute(trace, 'v'), k), mV)
      sim.at(39) // plot(trace.t/ms, v, 'k', lw=1)
      pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms), v, 'k'], { lw: 1n })
      sim.at(40) // vlines(spikes.t[spikes.i == k]/ms, -40, 20, color='k', lw=1)
      pyplotVlines(sim,
        [divide(getItem(getAttribute(spikes, 't'), equal(getAttribute(spikes, 'i'), k)), ms), -40n,
        20n], { color: 'k', lw: 1n })
      sim.at(41) // ylim(-85, 25)
      plainYlim(sim, [-85n, 25n], {})
      sim.at(42) // title(pattern)
      pyplotTitle(sim, [pattern], {})
      sim.at(43) // if k >= 2:
      if (truth(greaterEqual(k, 2n))) {
        sim.at(44) // xlabel('Time (ms)')
        plainXlabel(sim, ['Time (ms)'], {})
      }
      sim.at(45) // if k % 2 == 0:
      if (truth(equal(modulo(k, 2n), 0n))) {
        sim.at(46) // ylabel('v (mV)')
        plainYlabel(sim, ['v (mV)'], {})
      }
    }
    sim.at(47) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [item, k, pattern, v]
    return () => {
      [item, k, pattern, v] = before
    }
  })
  sim.at(31) // run(300*ms)
  await runNetwork(sim, multiply(300n, ms),
    { objects: { trace, cells, spikes }, externals: { C, gL, EL, VT, DeltaT, Vcut } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAlajADC5toCAEMAnIQwAL5g8SvavaQE+ZTQJy2gbmEQNzSGFP7+4BkA0+Z2oz+BBACAtuDQKg4gGGhgBlwSAgMDBAUFBgcH' +
  'BpMHN38AQQAL6pIgBgMfwj8ALewD95OYbHPwCCMJELzFjm4BJIE+F5ixz8DHhetRuB5Jhxsw+OagRJYCqF5ixz8DMaoAHCRF' +
  'R/wEzD45+BiC7Zgi2FVbgLmHxz8DRHAIwPAXMPjnsMov1/IRdDcBcw+oOwGyGpxzerVXAI0vAXMPjm4BTihjijuKLRpXgqIX' +
  'mdQJYAnUIn46fhhYH/gFxz0+JfCqxMQtUCIrFqAOoAS/HALzFqBHu1sWlhZgAgAcArM45+BhB0dz15Ne44ei5h8c9AiS0H8L' +
  'zOOfgEksIIXmcc/AJI4QwvM45+Bl/gYXmHx/AJizcWkoiuoAuYfHNK4JIAVpRxeZxz8DH/oIrZUcVVxsw+OagRT4STC8zqCA' +
  'SB10DEmNlbGxzX3N0YXRldXBkxUI5AASL6hjcGlrQpfdGhyZXNob2xk2UQUVdwRSvsC4IhYVwjgZmAICEPhAAEYSyAj/jIzF' +
  'jBYRERAiBlIJM6IjK6AhASABxrQqBaEYgAiMRoqHFSSufQNwULREIIRgG/Cr2nQT9xQRBsaiuXuRCC6I5CEwYgBXDI0HmvCj' +
  'GLFIxaioKLK4OoaKZqQ8tdIbi8HhP+RoSBBx0aJCgMAo/wfvl/RB4XYPBrFbLIhB6My8nwIwgBkIQQBGn36D8ctACrDCnVf4' +
  'U83+jCv1KxUmSGpP6nfuIAkISQBKCBo0jJDNP3ykUmWfvhqUBchviyPmRLYWaslJMNJOXLUlPpSN0TEQQT9y8yhUkip6MNgD' +
  'V+gAJJks0qBC7ciAFMEQ0ICQoLDA0ODxgZGhscHR4flG65YW03FQSFsUECAiJCYoKiwv+5Xj2epYCIyaL188/iqWZ3c0V1Ui' +
  'A3GkO3zYryBlypHDS4sikS52w5eUhMmzIQApgyl+pEpxtTKk1H2xMzBBCMaEASZEUj931880kPF3qA5DQE0CaYopLLG/SIBC' +
  '4wCqDE/tL2h5EZrQrSNWPKzvCNFRRRvX44opoGaBiTJ8dJKygrIoLm0GxkgzkqnPXQfK4PaoRM19MU+MQnRHXPQromRlNBha' +
  'B1VkVoX6UMxkhlBUNxkhtGcnNtyfH2ZUNFk6UWZxunpmjGXiyCoQoQIgx67Q00LPB5uxqDnFrPA0jQ526HY1D3B5FD6a5eyi' +
  'GDOtuigxCIEAhJXcyHj6HxX50wKahoiojFbkIjNt7lcfJ6pgqCyrEQiLb8IxGgRi6RKBKBDIGaBhEwTi6yTCF0VMMXIWaSiP' +
  '2pjC8jQihMYIJRI0SCUJNEglElCc3GCBJCtdxggS1cudKqqWJrRTjlq9Tkl1lOWXaWaSc8+euTmu23Oq9tzf0ZKM/FzuqM/K' +
  'gw/G0ONDI0MZslnvdGuNVHYRZ/y5CiAT2g89yqpHCmedT0T9EQgDxBpUpjOzzDcTCVDQLNaAiICaB++NFSBiFXAKgbQyIeZJ' +
  '/ixZ0ieizmF0JGQUhGW0F6hGkNCgT0kgMLTo0EBBclrDC2JCHWQRC/c2v7hqBxxY7RoKS+BKC1I2g8joXEuOF1io6kCUEJNP' +
  'IxyDy9NddFQUBWjSOmUxigTFzr9SPxcpUGUGF/1LUyIyiUZbrlSaQr6YlLtVEgmi5bsL/9vqLxSEAi1SIFQ3FIo6gCkWXhbJ' +
  'KhSwS4tDh9BFSfcXGpeMJWpfCzxWgkG9Ep8nZaVUnqSIt5SfvKxo5c9yhuJSEbGRppJYpEziJxlIYixoMoGFaTQEo61xGKQQ' +
  'QSeBAQQmBRgj2DRAiFKAIYIR/GaOKQCJApCIkjXtBvDFbpB8VIeoQaIKEmiKghokoGaOKCmjqgRo9V2TeI6EJIByY6PpHDSB' +
  '8DlGQtSEIQxSIIQ3rJHDqp9R4YJwl3p2iS9t6Y49yntE9JInDpxETCkaUaGRMLRRRQZFVE1FQlFQlFnBVJtF+nCRIlGzRsJR' +
  'g0bCUbUYUbBNGddwkSEtXg9vhqz1ViReETkiwZXHMUInNFh9JQ6cGkUBFDJ+8jlEMShdGtHFHZZk+PgKQvNEoXf2boiQTq0M' +
  '58yIrkPCiSfPMXWbpw2jGaiIjICRJkV07EigQCCYltKCxFeJfKhsRARBcx6dDoicqIHr0PlpLBFU0FVKipOkdEFBlBhUHH2s' +
  'PsvSIhIQmChShQqFu/iqKoRUHDSFkX6pxDvRxFaIiDMhIZCWlccZVxRFQJWr619J2NrI5vWrVcP57yUvUSEbMhBJ5x/EuoV1' +
  '0HpMXwpEPQKIEGU+dGAVQMOQkPSAFUEBRKAVQUOQsPTAFUGBROAVQcN7Opg7qxJND1EDzelfqMgwjW0GUJTCHwDiU2loiCKQ' +
  'qAwjEkhyqEQSNNI8kyEKSDogpKOjCkw+NSfJMlClA6YKUjpwpUJ3UbKEzmjmM8OjuM0kUeUniw0g6lGKkIUpNCVKjQpSU7qp' +
  'JipFVJjRZSM0Xi+io+KjIyQKRCJYdR0ri+jo5lHQRR0IQVR4IQbrJGQKu9b0JhM9VjQuOQaBjQob0khkJxEQwKRNRMZDAtDV' +
  'DRkOUMUOCUOCUPcFUm0Q6cJxCUUNFAlETRQJRRRFRQE0S13CcQS1eD2+GrPVWJEITiSHhiIYO7miurhOIQiANoaCqGBEKUqW' +
  'bCcQxBA6bpwqskF58yIrkPDX6fPMXWdH50DQtMWa7GktGjRo8ZYFLYxV8mEXTJaIlpI0IlYiWPOP4l1Cuvp4VFSVqWHmdCA=',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'neuron-adex.eqs',
  version: '0.1.0',
  sha256: '6179be22e161ba0b5dc027b60ca57dfae8a8f10c3197cec8b8a667e8c13fb887',
  parameters: [
    {
      name: 'C',
      value: 2.81e-10,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 5,
      shown: { unit: 'pF', scale: 1e-12 },
    },
    {
      name: 'gL',
      value: 3.0000000000000004e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 6,
      shown: { unit: 'nS', scale: 1e-9 },
    },
    {
      name: 'EL',
      value: -0.0706,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 7,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'VT',
      value: -0.0504,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 8,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'DeltaT',
      value: 0.002,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 9,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'Vcut',
      value: -0.0404,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
      shown: { unit: 'mV', scale: 0.001 },
      follows: ['VT', 'DeltaT'],
    },
  ],
  source:
    '# Adaptive exponential integrate-and-fire neurons (Brette and Gerstner 2005): four sets of\n' +
    '# parameters, one equation, four patterns of firing to the same step of current.\n' +
    'from brian2 import *\n' +
    '\n' +
    'C = 281*pF\n' +
    'gL = 30*nS\n' +
    'EL = -70.6*mV\n' +
    'VT = -50.4*mV\n' +
    'DeltaT = 2*mV\n' +
    'Vcut = VT + 5*DeltaT\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (gL*(EL - v) + gL*DeltaT*exp((v - VT)/DeltaT) + I - w)/C : volt\n' +
    'dw/dt = (a*(v - EL) - w)/tauw : amp\n' +
    'I = 1*nA*int(t > 20*ms) : amp\n' +
    'tauw : second\n' +
    'a : siemens\n' +
    'b : amp\n' +
    'Vr : volt\n' +
    "'''\n" +
    "patterns = ['tonic', 'adapting', 'bursting', 'fast']\n" +
    "cells = NeuronGroup(4, eqs, threshold='v > Vcut', reset='v = Vr; w += b', method='euler')\n" +
    'cells.tauw = [40, 144, 20, 144]*ms\n' +
    'cells.a = [0, 4, 4, 2*C/(144*ms)/nS]*nS\n' +
    'cells.b = [0.02, 0.0805, 0.5, 0]*nA\n' +
    'cells.Vr = [-70.6, -70.6, VT/mV + 5, -70.6]*mV\n' +
    'cells.v = EL\n' +
    '\n' +
    "trace = StateMonitor(cells, 'v', record=True, dt=0.4*ms)\n" +
    'spikes = SpikeMonitor(cells)\n' +
    'run(300*ms)\n' +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'for k, pattern in enumerate(patterns):\n' +
    "    print('%-9s %d spikes' % (pattern, spikes.count[k]))\n" +
    '    subplot(2, 2, k + 1)\n' +
    '    # The spike itself is not modelled: it is drawn at the time of the threshold\n' +
    '    v = trace.v[k]/mV\n' +
    "    plot(trace.t/ms, v, 'k', lw=1)\n" +
    "    vlines(spikes.t[spikes.i == k]/ms, -40, 20, color='k', lw=1)\n" +
    '    ylim(-85, 25)\n' +
    '    title(pattern)\n' +
    '    if k >= 2:\n' +
    "        xlabel('Time (ms)')\n" +
    '    if k % 2 == 0:\n' +
    "        ylabel('v (mV)')\n" +
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
