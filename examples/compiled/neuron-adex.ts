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
  'BpMHN38AQQAL6pIgBgMfwj8ALewD95OYbHPwCCMJEbMPjm4BJIE+NmHxz8DHhetRuB5Jhxsw+OagRJYCqNmHxz8DMaoAHCRF' +
  'R/wEzD45+BiC7Zgi2FVbgLmHxz8DRHAIwPAXMPjnsMov1/IRdDcBcw+oOwGyGpxzerVXAI0vAXMPjm4BTihjijuKLRpXg4C5' +
  'h9QbgDtQifjp+GFgf+AXHPT4l8GIrFKAGKAOoAS/HAbMPqDKOPSw/AohYZcw+OfgYQdHc9eTXuOHouYfHPQIktB/C8zjn4BJ' +
  'LCCF5nHPwCSOEMLzOOfgZf4GF5h8fwCYs3FpKIrqALmHxz1EJVbgLmHxz8DH/oIrZUcVVxsw+OecsVJMLzOoIBIHXQMSY2Vs' +
  'bHNfc3RhdGV1cGTFQjkABIvqGNwaWtCl90aHJlc2hvbGTZRBRV3BFK+wLgiFhXCOBmYAgIQ+EAARhLICP+MjMWMFhERECIGU' +
  'gkzoiMroCEBIAHGtCoFoRiACIxGiocVJK59A3BQtEQghGAb8KvadBP3FBEGxqK5e5EILojkITBiAFcMjQea8KMYsUjFqKgos' +
  'rg6hopmpDy10huLweE/5GhIEHHRokKAwCj/B++X9EHhdg8GsVssiEHozLyoo84oGQhBAEaffoPxy0AKsMKdV/hTzf6MK/UrF' +
  'SZIak/qd+4gCQhJAEoIGjSMkM0/fKRSZZ++GpQFyG+LI+ZEthZqyUkw0k5ctSU+lI3RMRBBP3LzKFSSKnow2ANX6AAkmSzSo' +
  'ELtyIAUwRDQgJCgsMDQ4PGBkaGxwdHh+UbrlhbTcVBIWxQQICIkJigqLC/7lePZ6lgIjJovXzz+KpZndzRXVSIDcaQ7fNivI' +
  'GXKkcNLiyKRLnbDl5SEybMhACmDKX6kSnG1MqTUfbPMwYQjGhAEmRFI/d9fPNJDxd6gOQ0BNAmmKKSyxv0iAQuMAqgxP7S9o' +
  'eRGa0K0jVjys7wjRxRR/X44opoGaBiTJ8dJKygrIoLm0GxkgzkqnPXQfK4PaoRM19MU+MQk0CDUK6JkZTQYWgdVZFaF+lDMZ' +
  'IZQVDcZIbRnJzbcnx9mVDRZOlFmcbp6Zoxl4sgqEKECIMeu0NNCzwebsag5xazwNI0Oduh2NQ9weRQ+muXsohgzrbooMQiBA' +
  'ISV3Mh4+h8V+dMCmoaIqIxW5CIzbe5XHyeqYKgsqxEIi2/CMRoOi6RiBKBDIGaBhEwTi6yTCF0VMMXIWaSiP2pjC8jQihMYI' +
  'JRI0SCUJNEglElCc3GCBJCtdxggS1cudKqqWJrRTjlq9Tkl1lOWXaWaSc8+euTmu23Oq9tzf0ZKM/FTuuM/Kgw/G0ONDBsUX' +
  'PeWNVH4R5/y5CiAT2g89yqpHCmedT0T9EQgDxBpUpjOzzDcTCVDQLNaAiICaB++NFSBiFXAKgbQyIeZJ/ixZ0ieizmF0JGQU' +
  'hGW0F6hGkNCgT0kgMLTo0EBBclrDC2JCHWQRC/c2v7hqBxxY7RoKS+BKC1I2g8joXEuOF1io6kCUEJNPIxyDy9NddFQUBWjS' +
  'OmUxigTFzr9SPxcpUGUGOxCxA7ShfJ3XKk0hX0xKXaqJBNFy4SRL2+ovFIQCLVIgVDcUijqAKRZeFskqFLBLi0OH0EVJ9xca' +
  'l4wlal8LPFaCQb0SnydlpVSepIi3lJ+8rGjlz3KG4lIRsZGmklikTOInGUhiLGgygYVpNASjrXEYpBBBJ4EBBCYFGCPYNECI' +
  'UoAhghH8Zo4pAIkCkIiSNe0G8MVukHxUh6hBogoSaIqCGiSgZo4oKaOqBGj1XZN4joQkgHJjo+kcNIHwOUZC1IQhDFIghDes' +
  'kcOqn1HhgnCXenaJL23pjj3Ke0T0kicOnERMKRpRoZEwtFFFBkVUTUVCUVCUWcFUm0X6cJEiUbNGwlGDRsJRtRhRsE0Z13CR' +
  'IS1eD2+GrPVWJF4ROSLBehwcInFRYfSUOnBpFARQyfvI5RDEoXRrRxR2WZPj4CtbmiELv7N0RIJ1aGc+ZEVyHhRJPnmLrN04' +
  'bRjNRERkBIkyK6diRQIBBMS2lBYivEvlQ2IgIguY9Oh0ROVED16Hy0lgiqaCqlRUnSOiCgygwqDj7WH2XpEQkITBQpQoVC3f' +
  'xVFUIqDhpCyL9U4h3o4itERBmQkMhLSuOMq4oioErV9a+k7G1kc3rVquH895KXqJCNmQgk84/iXUK66D0mL4UiHoFECafCSM' +
  'AqgYchIekAKoICiUAqgochYemAKoMCicAqg4b2dTB3ViSaHqIHm9K/UZBhGtoMoSmEPgHEptLREEUhUBhGJJDlUIgkaaR5Jk' +
  'IUkHRBSUdGFJh8ak+SZKFKB0wUpHThSoTuo2UJnNHMZ4dHcZpIo8pPFhpB1KMVIQpSaEqVGhSkp3VSTFSKqTGiykZovF9FR8' +
  'VGRkgUiESw6jpXF9HRzKOgijoQgqjwQg3WSMgVd63oTCZ6rGhccg0DGhQ3pJDITiIhgUiaiYyGBaGqGjIcoYocEocEoe4KpN' +
  'oh04TiEooaKBKImigSiiiKigJolruE4glq8Ht8NWeoWxcJxJDwvQ4OE4ioeEogDaGgqhgRClKlmwnEMQQOm6cKrJBefMiK5D' +
  'w1+nzzF1nR+dA0LTFmuxpLRo0aPGWBS2MVfJhF0yWiJaSNCJWIljzj+JdQrr6eFRUlalh5nQgA==',
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
