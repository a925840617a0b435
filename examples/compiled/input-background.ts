/**
 * input-background.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 13aadbf010c8d4abc402cdc94e096d61b342d6225d85a62716fc78a551dc354e
 */
import {
  Tuple,
  callMonitorMethod,
  constantsOf,
  createNeuronGroup,
  createPoissonInput,
  createPopulationRateMonitor,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawWhere,
  exp,
  getAttribute,
  getItem,
  givenClock,
  latestBefore,
  multiply,
  nativeKernels,
  neuronGroupClass,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  populationRateMonitorClass,
  pyFloat,
  pyPrint,
  pyRound,
  pyplotAxhline,
  pyplotFillBetween,
  pyplotPlot,
  randomSeed,
  readCallables,
  runAsCommand,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Hz = unit('Hz')
const mV = unit('mV')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau } = externals
  const decay_tau = exp(-dt / tau)
  return { decay_tau }
}

/** State update of cells: advances v by one step (exact). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, v, not_refractory } = cells
  const { N, t, dt } = step
  const { decay_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, latestBefore_2, decay_tau)
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // dv/dt = -v/tau : volt (unless refractory)
    if (not_refractory_2) v[i] = decay_tau * v_i
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
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > 20*mV
    if (v_i > 0.02 && not_refractory_i) {
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
    // v = 0*mV
    v[i] = 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 11,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['tau'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      fused: { after: 'cells_stateupdater', name: 'cells_stateupdater+cells_spike_thresholder' },
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

/** State of excitation, in SI units. */
interface excitation_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
}

/** What the equations of excitation read from the script, in SI units. */
interface excitation_Externals {
  readonly poissoninput_weight: number
  readonly poissoninput_binomial: (count: number, place: number) => Float64Array
}

/** Input excitation: what arrives at cells in one step. */
function excitation_input(
  excitation: excitation_Arrays,
  externals: excitation_Externals,
  step: Step,
): void {
  const { v, not_refractory } = excitation
  const { poissoninput_weight, poissoninput_binomial } = externals
  const { N } = step
  const poissoninput_binomial1 = drawWhere(step, 0, not_refractory, (count) => poissoninput_binomial(count, 0))
  const native = step.native?.excitation_input
  if (native !== undefined) {
    native.run(native.at, N, poissoninput_weight, poissoninput_binomial1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // v += poissoninput_binomial()*poissoninput_weight
    if (not_refractory_i) v[i] =
      not_refractory_i ? v_i + poissoninput_weight * poissoninput_binomial1[i] : v_i
  }
}

const excitation_class = neuronGroupClass<excitation_Arrays, excitation_Externals>({
  id: 'excitation',
  line: 13,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
  },
  externals: ['poissoninput_weight'],
  callables: readCallables({
    poissoninput_binomial: { takes: 0 },
  }),
  events: [],
  natives: {
    excitation_input: { arrays: ['v', 'not_refractory'] },
  },
  runners: [
    {
      suffix: '',
      slot: 'synapses',
      order: 0,
      native: 'excitation_input',
      kernel: excitation_input,
    },
  ],
})

/** State of inhibition, in SI units. */
interface inhibition_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
}

/** What the equations of inhibition read from the script, in SI units. */
interface inhibition_Externals {
  readonly poissoninput_weight: number
  readonly poissoninput_binomial: (count: number, place: number) => Float64Array
}

/** Input inhibition: what arrives at cells in one step. */
function inhibition_input(
  inhibition: inhibition_Arrays,
  externals: inhibition_Externals,
  step: Step,
): void {
  const { v, not_refractory } = inhibition
  const { poissoninput_weight, poissoninput_binomial } = externals
  const { N } = step
  const poissoninput_binomial1 = drawWhere(step, 0, not_refractory, (count) => poissoninput_binomial(count, 0))
  const native = step.native?.inhibition_input
  if (native !== undefined) {
    native.run(native.at, N, poissoninput_weight, poissoninput_binomial1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // v += poissoninput_binomial()*poissoninput_weight
    if (not_refractory_i) v[i] =
      not_refractory_i ? v_i + poissoninput_weight * poissoninput_binomial1[i] : v_i
  }
}

const inhibition_class = neuronGroupClass<inhibition_Arrays, inhibition_Externals>({
  id: 'inhibition',
  line: 14,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
  },
  externals: ['poissoninput_weight'],
  callables: readCallables({
    poissoninput_binomial: { takes: 0 },
  }),
  events: [],
  natives: {
    inhibition_input: { arrays: ['v', 'not_refractory'] },
  },
  runners: [
    {
      suffix: '',
      slot: 'synapses',
      order: 0,
      native: 'inhibition_input',
      kernel: inhibition_input,
    },
  ],
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 15, event: 'spike' })

const trace_class = stateMonitorClass({ id: 'trace', line: 16, variables: ['v'] })

const rates_class = populationRateMonitorClass({ id: 'rates', line: 17 })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, cells: Value, excitation: Value, inhibition: Value, spikes: Value,
    trace: Value, rates: Value
  sim.expose(() => ({ N, tau, cells, excitation, inhibition, spikes, trace, rates }))
  sim.at(4) // seed(77)
  randomSeed(sim, 77n)
  sim.at(6) // N = 60
  N = sim.parameter('N', 60n)
  sim.at(7) // tau = 20*ms
  tau = sim.parameter('tau', multiply(20n, ms))
  sim.at(11) // cells = NeuronGroup(N, eqs, threshold='v > 20*mV', reset='v = 0*mV',...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(3n, ms) })
  sim.at(13) // excitation = PoissonInput(cells, 'v', N=800, rate=10*Hz, weight=0.18*mV)
  excitation = createPoissonInput(sim, excitation_class,
    { target: cells, N: 800n, rate: multiply(10n, Hz), weight: multiply(0.18, mV), variable: 'v' })
  sim.at(14) // inhibition = PoissonInput(cells, 'v', N=200, rate=12*Hz, weight=-0.25...
  inhibition = createPoissonInput(sim, inhibition_class,
    { target: cells, N: 200n, rate: multiply(12n, Hz), weight: multiply(-0.25, mV), variable: 'v' })
  sim.at(15) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(16) // trace = StateMonitor(cells, 'v', record=[0], dt=0.4*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: [0n], clock: givenClock(sim, multiply(0.4, ms), null) })
  sim.at(17) // rates = PopulationRateMonitor(cells)
  rates = createPopulationRateMonitor(sim, rates_class, { source: cells })
  sim.at(18) // run(500*ms)
  await runNetwork(sim, multiply(500n, ms),
    { objects: { trace, cells, excitation, inhibition, spikes, rates }, externals: { tau } })
  sim.at(20) // print('mean input (mV):', round(float(tau*(800*10*Hz*0.18 - 200*12*Hz...
  pyPrint(sim, 'mean input (mV):', pyRound(pyFloat(multiply(tau,
    subtract(multiply(multiply(multiply(800n, 10n), Hz), 0.18),
    multiply(multiply(multiply(200n, 12n), Hz), 0.25)))), 2n))
  sim.at(21) // print('spikes:', spikes.num_spikes, 'rate (Hz):', round(spikes.num_sp...
  pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'), 'rate (Hz):',
    pyRound(divide(divide(getAttribute(spikes, 'num_spikes'), N), 0.5), 1n))
  sim.at(23) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(24) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(25) // plot(trace.t/ms, trace.v[0]/mV, 'k', lw=0.8)
  pyplotPlot(sim,
    [divide(getAttribute(trace, 't'), ms), divide(getItem(getAttribute(trace, 'v'), 0n), mV), 'k'],
    { lw: 0.8 })
  sim.at(26) // axhline(20, color='C3', ls='--')
  pyplotAxhline(sim, [20n], { color: 'C3', ls: '--' })
  sim.at(27) // ylabel('v (mV)')
  plainYlabel(sim, ['v (mV)'], {})
  sim.at(28) // xlim(0, 500)
  plainXlim(sim, [0n, 500n], {})
  sim.at(29) // subplot(212)
  plainSubplot(sim, [212n], {})
  sim.at(30) // fill_between(rates.t/ms, rates.smooth_rate(window='gaussian', width=5...
  pyplotFillBetween(sim, [divide(getAttribute(rates, 't'), ms),
    divide(callMonitorMethod(rates, 'smooth_rate', 'gaussian', multiply(5n, ms)), Hz)],
    { color: 'C0', alpha: 0.5 })
  sim.at(31) // plot(spikes.t/ms, spikes.i, '.k', ms=2)
  plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
    { marker: '.', color: '#000000', markersize: 2n })
  sim.at(32) // xlim(0, 500)
  plainXlim(sim, [0n, 500n], {})
  sim.at(33) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(34) // ylabel('Neuron, and rate (Hz)')
  plainYlabel(sim, ['Neuron, and rate (Hz)'], {})
  sim.at(35) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABUwxgAX8AYAF/AX9gAX8BfGABfwF7YAZ/f39/f38AYAJ/fwF/YAR/f39/AGACf3sEe3t7e2AEf398fABgA39/' +
  'fAF/YAd/f3x8f398AX9gBH9/fH8AAggBAW0BbQIAAQMPDgABAgMEBQYHBggJCgsLBisCewD9DAAAAAAAAKA8AAAAAAAAoDwL' +
  'ewD9DAAAAAAAAJBBAAAAAAAAkEELB8EBCQ1maWxsIGJ5IHRhYmxlAAQLY291bnQgd2hlcmUABQxzcHJlYWQgd2hlcmUABg5w' +
  'aGlsb3ggdW5pZm9ybQAIEmNlbGxzX3N0YXRldXBkYXRlcgAJF2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAAoqY2VsbHNfc3Rh' +
  'dGV1cGRhdGVyK2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAAsQZXhjaXRhdGlvbl9pbnB1dAAMEGluaGliaXRpb25faW5wdXQA' +
  'DQqbKw69BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1O' +
  'IAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+w' +
  'CJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUG0DGoo' +
  'AgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCABIAFB9Hhq/QAEACAB' +
  '/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAAB' +
  'AAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEoAgBBgICAgHhxIAFB' +
  'BGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyABKAIAQYCA' +
  'gIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEgAEHAE2ohAgNAIAH9' +
  'AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB/QwAAMbvAADG7wAA' +
  'xu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcLNAEBfyAAKAKAJ0Hw' +
  'BEYEQCAAEAALIAAoAoAnIQEgACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEAFBBXa4RAAAAAAAAJBBoiAAEAFBBna4oEQA' +
  'AAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB8ARGBEAgABAAQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAgAUECdGr9AATA' +
  'EyECIAJBBf2tASIDIAP9DQABAgMICQoLAAECAwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEgAkEG/a0BIgMgA/0NBAUG' +
  'BwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAAoDwAAAAAAACgPP3yAQUgABAC/RQgABAC/SIBCwvMAgMCfwF8AXsgASACQQN0' +
  'aiEGAkADQCAGIAFrQRBIDQEgABADIQkgCf0hACEIIAQgCEQAAAAAAABwQKKrQQJ0aigCACEHAkADQCAHIAVKDQEgCCADIAdB' +
  'A3RqKwMAZQ0BIAdBAWohBwwACwsgByAFTARAIAEgB7c5AwAgAUEIaiEBCyAJ/SEBIQggBCAIRAAAAAAAAHBAoqtBAnRqKAIA' +
  'IQcCQANAIAcgBUoNASAIIAMgB0EDdGorAwBlDQEgB0EBaiEHDAALCyAHIAVMBEAgASAHtzkDACABQQhqIQELDAALCwJAA0Ag' +
  'ASAGTw0BIAAQAiEIIAQgCEQAAAAAAABwQKKrQQJ0aigCACEHAkADQCAHIAVKDQEgCCADIAdBA3RqKwMAZQ0BIAdBAWohBwwA' +
  'CwsgByAFTARAIAEgB7c5AwAgAUEIaiEBCwwACwsLLQECfyAAIAFqIQICQANAIAAgAkYNASADIAAtAABqIQMgAEEBaiEADAAL' +
  'CyADCz8BAX8gACABaiEEAkADQCAAIARGDQEgAyACKwMAOQMAIAIgAC0AAEEDdGohAiADQQhqIQMgAEEBaiEADAALCwulAgMJ' +
  'ewF/BnsgAP0JAgQhAiAA/QkCCCEDIAD9CQIMIQQgAP0JAhAhBSAA/QkCFCEGQdO+xJJ9/REhB0HXmvrsfP0RIQhBufPd8Xn9' +
  'ESEJQYXdntt7/REhCgNAIAEgB/3eASEMIAEgB/3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEOIAwgDf0NAAECAwgJCgsQ' +
  'ERITGBkaGyEPIAMgCP3eASEMIAMgCP3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEQIAwgDf0NAAECAwgJCgsQERITGBka' +
  'GyERIBAgAv1RIAX9USEBIBEhAiAOIAT9USAG/VEhAyAPIQQgBSAJ/a4BIQUgBiAK/a4BIQYgC0EBaiILQQpJDQALIAEgAiAD' +
  'IAQLlwMCAX8GeyABIAJBA3RqIQQgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQVBBP0RIQYCQANAIAEgBE8NASAAIAUQByEK' +
  'IQkhCCEHIAdBBf2tASEHIAhBBv2tASEIIAlBBf2tASEJIApBBv2tASEKIAEgByAJ/Q0AAQIDEBESEwABAgMQERIT/f8BIwH9' +
  '8gEgCCAK/Q0AAQIDEBESEwABAgMQERIT/f8B/fABIwD98gH9CwQAIAEgByAJ/Q0EBQYHFBUWFwQFBgcUFRYX/f8BIwH98gEg' +
  'CCAK/Q0EBQYHFBUWFwQFBgcUFRYX/f8B/fABIwD98gH9CwQQIAEgByAJ/Q0ICQoLGBkaGwgJCgsYGRob/f8BIwH98gEgCCAK' +
  '/Q0ICQoLGBkaGwgJCgsYGRob/f8B/fABIwD98gH9CwQgIAEgByAJ/Q0MDQ4PHB0eHwwNDg8cHR4f/f8BIwH98gEgCCAK/Q0M' +
  'DQ4PHB0eHwwNDg8cHR4f/f8B/fABIwD98gH9CwQwIAUgBv2uASEFIAFBwABqIQEMAAsLC68DAhZ7BX8gACgCECEaIAAoAhQh' +
  'GyAAKAIYIRwgAv0UIQcgA/0UIQkgAUEDdCEeA0AgGiAdav0ABAAhBCAbIB1q/QAEACEFIAQgB/1LIQYgBiEIIAkgBf3yASAF' +
  'IAb9UiEKIBsgHWogCv0LBAAgGiAdav0ABBAhCyAbIB1q/QAEECEMIAsgB/1LIQ0gDSEOIAkgDP3yASAMIA39UiEPIBsgHWog' +
  'D/0LBBAgGiAdav0ABCAhECAbIB1q/QAEICERIBAgB/1LIRIgEiETIAkgEf3yASARIBL9UiEUIBsgHWogFP0LBCAgGiAdav0A' +
  'BDAhFSAbIB1q/QAEMCEWIBUgB/1LIRcgFyEYIAkgFv3yASAWIBf9UiEZIBsgHWogGf0LBDAgHCAdQQN2aiAIIA79DQABAgMI' +
  'CQoLEBESExgZGhsgEyAY/Q0AAQIDCAkKCxAREhMYGRob/YUBIAggDv0NAAECAwgJCgsQERITGBkaGyATIBj9DQABAgMICQoL' +
  'EBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgHUHAAGoiHSAeSQ0ACwusBwINewh/QQAhFyAAKAIQIREg' +
  'ACgCFCESIAAoAhghEyAAKAIAIRQgAUEDdCEWA0AgEiAVQQN2av1dAwAhDyARIBVq/QAEACEDIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2nAf3HASEEIAP9DHsUrkfhepQ/exSuR+F6lD/9SiAE/U4hBSARIBVq/QAEECEGIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2nAf3IASEHIAb9DHsUrkfhepQ/exSuR+F6lD/9SiAH/U4hCCARIBVq/QAEICEJIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2oAf3HASEKIAn9DHsUrkfhepQ/exSuR+F6lD/9SiAK/U4hCyARIBVq/QAEMCEMIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2oAf3IASENIAz9DHsUrkfhepQ/exSuR+F6lD/9SiAN/U4hDiAFIAj9UCAL/VAgDv1Q/VMEQCAF/cQBIhAEQCAQ' +
  'QQFxBEAgFCAXQQJ0aiAVQQN2NgIAIBdBAWohFyASIBVBA3ZqQQA6AAAgEyAVaiACOQMACyAQQQFLIBVBCGogFklxBEAgFCAX' +
  'QQJ0aiAVQQN2QQFqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAEgEyAVaiACOQMICwsgCP3EASIQBEAgEEEBcSAVQRBqIBZJcQRA' +
  'IBQgF0ECdGogFUEDdkECajYCACAXQQFqIRcgEiAVQQN2akEAOgACIBMgFWogAjkDEAsgEEEBSyAVQRhqIBZJcQRAIBQgF0EC' +
  'dGogFUEDdkEDajYCACAXQQFqIRcgEiAVQQN2akEAOgADIBMgFWogAjkDGAsLIAv9xAEiEARAIBBBAXEgFUEgaiAWSXEEQCAU' +
  'IBdBAnRqIBVBA3ZBBGo2AgAgF0EBaiEXIBIgFUEDdmpBADoABCATIBVqIAI5AyALIBBBAUsgFUEoaiAWSXEEQCAUIBdBAnRq' +
  'IBVBA3ZBBWo2AgAgF0EBaiEXIBIgFUEDdmpBADoABSATIBVqIAI5AygLCyAO/cQBIhAEQCAQQQFxIBVBMGogFklxBEAgFCAX' +
  'QQJ0aiAVQQN2QQZqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAYgEyAVaiACOQMwCyAQQQFLIBVBOGogFklxBEAgFCAXQQJ0aiAV' +
  'QQN2QQdqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAcgEyAVaiACOQM4CwsLIBVBwABqIhUgFkkNAAsgFwugCQIiewt/QQAhMyAA' +
  'KAIQISogACgCFCErIAAoAhghLCAC/RQhCiAD/RQhDCAEKAIQIS0gBCgCFCEuIAQoAhghLyAEKAIAITAgAUEDdCEyA0AgKiAx' +
  'av0ABAAhByArIDFq/QAEACEIIAcgCv1LIQkgCSELIAwgCP3yASAIIAn9UiENICsgMWogDf0LBAAgDSEOIAshDyAO/Qx7FK5H' +
  '4XqUP3sUrkfhepQ//UogD/1OIRAgKiAxav0ABBAhESArIDFq/QAEECESIBEgCv1LIRMgEyEUIAwgEv3yASASIBP9UiEVICsg' +
  'MWogFf0LBBAgFSEWIBQhFyAW/Qx7FK5H4XqUP3sUrkfhepQ//UogF/1OIRggKiAxav0ABCAhGSArIDFq/QAEICEaIBkgCv1L' +
  'IRsgGyEcIAwgGv3yASAaIBv9UiEdICsgMWogHf0LBCAgHSEeIBwhHyAe/Qx7FK5H4XqUP3sUrkfhepQ//UogH/1OISAgKiAx' +
  'av0ABDAhISArIDFq/QAEMCEiICEgCv1LISMgIyEkIAwgIv3yASAiICP9UiElICsgMWogJf0LBDAgJSEmICQhJyAm/Qx7FK5H' +
  '4XqUP3sUrkfhepQ//UogJ/1OISggLCAxQQN2aiALIBT9DQABAgMICQoLEBESExgZGhsgHCAk/Q0AAQIDCAkKCxAREhMYGRob' +
  '/YUBIAsgFP0NAAECAwgJCgsQERITGBkaGyAcICT9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O' +
  '/VsDAAAgECAY/VAgIP1QICj9UP1TBEAgEP3EASIpBEAgKUEBcQRAIDAgM0ECdGogMUEDdjYCACAzQQFqITMgLiAxQQN2akEA' +
  'OgAAIC8gMWogBjkDAAsgKUEBSyAxQQhqIDJJcQRAIDAgM0ECdGogMUEDdkEBajYCACAzQQFqITMgLiAxQQN2akEAOgABIC8g' +
  'MWogBjkDCAsLIBj9xAEiKQRAIClBAXEgMUEQaiAySXEEQCAwIDNBAnRqIDFBA3ZBAmo2AgAgM0EBaiEzIC4gMUEDdmpBADoA' +
  'AiAvIDFqIAY5AxALIClBAUsgMUEYaiAySXEEQCAwIDNBAnRqIDFBA3ZBA2o2AgAgM0EBaiEzIC4gMUEDdmpBADoAAyAvIDFq' +
  'IAY5AxgLCyAg/cQBIikEQCApQQFxIDFBIGogMklxBEAgMCAzQQJ0aiAxQQN2QQRqNgIAIDNBAWohMyAuIDFBA3ZqQQA6AAQg' +
  'LyAxaiAGOQMgCyApQQFLIDFBKGogMklxBEAgMCAzQQJ0aiAxQQN2QQVqNgIAIDNBAWohMyAuIDFBA3ZqQQA6AAUgLyAxaiAG' +
  'OQMoCwsgKP3EASIpBEAgKUEBcSAxQTBqIDJJcQRAIDAgM0ECdGogMUEDdkEGajYCACAzQQFqITMgLiAxQQN2akEAOgAGIC8g' +
  'MWogBjkDMAsgKUEBSyAxQThqIDJJcQRAIDAgM0ECdGogMUEDdkEHajYCACAzQQFqITMgLiAxQQN2akEAOgAHIC8gMWogBjkD' +
  'OAsLCyAxQcAAaiIxIDJJDQALIDMLnwMCDnsEfyAAKAIQIRIgACgCFCETIAL9FCEGIAFBA3QhFQNAIBMgFEEDdmr9XQMAIREg' +
  'EiAUav0ABAAhBCAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBSAEIAYgAyAUav0ABAD98gH98AEgBCAF/VIgBCAF' +
  '/VIhByASIBRqIAf9CwQAIBIgFGr9AAQQIQggEf0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB/cgBIQkgCCAGIAMgFGr9AAQQ' +
  '/fIB/fABIAggCf1SIAggCf1SIQogEiAUaiAK/QsEECASIBRq/QAEICELIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3H' +
  'ASEMIAsgBiADIBRq/QAEIP3yAf3wASALIAz9UiALIAz9UiENIBIgFGogDf0LBCAgEiAUav0ABDAhDiAR/QwAAAAAAAAAAAAA' +
  'AAAAAAAA/ST9hwH9qAH9yAEhDyAOIAYgAyAUav0ABDD98gH98AEgDiAP/VIgDiAP/VIhECASIBRqIBD9CwQwIBRBwABqIhQg' +
  'FUkNAAsLnwMCDnsEfyAAKAIQIRIgACgCFCETIAL9FCEGIAFBA3QhFQNAIBMgFEEDdmr9XQMAIREgEiAUav0ABAAhBCAR/QwA' +
  'AAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBSAEIAYgAyAUav0ABAD98gH98AEgBCAF/VIgBCAF/VIhByASIBRqIAf9CwQA' +
  'IBIgFGr9AAQQIQggEf0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB/cgBIQkgCCAGIAMgFGr9AAQQ/fIB/fABIAggCf1SIAgg' +
  'Cf1SIQogEiAUaiAK/QsEECASIBRq/QAEICELIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3HASEMIAsgBiADIBRq/QAE' +
  'IP3yAf3wASALIAz9UiALIAz9UiENIBIgFGogDf0LBCAgEiAUav0ABDAhDiAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9' +
  'yAEhDyAOIAYgAyAUav0ABDD98gH98AEgDiAP/VIgDiAP/VIhECASIBRqIBD9CwQwIBRBwABqIhQgFUkNAAsL',
  [],
)

const definition = defineProgram({
  file: 'input-background.eqs',
  version: '0.1.0',
  sha256: '13aadbf010c8d4abc402cdc94e096d61b342d6225d85a62716fc78a551dc354e',
  parameters: [
    { name: 'N', value: 60, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 6 },
    {
      name: 'tau',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
    },
  ],
  source:
    '# A thousand synapses with independent Poisson spikes are one PoissonInput each for excitation and\n' +
    '# inhibition: the membranes fluctuate around a mean below threshold, and fire now and then.\n' +
    'from brian2 import *\n' +
    'seed(77)\n' +
    '\n' +
    'N = 60\n' +
    'tau = 20*ms\n' +
    "eqs = '''\n" +
    'dv/dt = -v/tau : volt (unless refractory)\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > 20*mV', reset='v = 0*mV', refractory=3*ms,\n" +
    "                    method='exact')\n" +
    "excitation = PoissonInput(cells, 'v', N=800, rate=10*Hz, weight=0.18*mV)\n" +
    "inhibition = PoissonInput(cells, 'v', N=200, rate=12*Hz, weight=-0.25*mV)\n" +
    'spikes = SpikeMonitor(cells)\n' +
    "trace = StateMonitor(cells, 'v', record=[0], dt=0.4*ms)\n" +
    'rates = PopulationRateMonitor(cells)\n' +
    'run(500*ms)\n' +
    '\n' +
    "print('mean input (mV):', round(float(tau*(800*10*Hz*0.18 - 200*12*Hz*0.25)), 2))\n" +
    "print('spikes:', spikes.num_spikes, 'rate (Hz):', round(spikes.num_spikes/N/0.5, 1))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(trace.t/ms, trace.v[0]/mV, 'k', lw=0.8)\n" +
    "axhline(20, color='C3', ls='--')\n" +
    "ylabel('v (mV)')\n" +
    'xlim(0, 500)\n' +
    'subplot(212)\n' +
    "fill_between(rates.t/ms, rates.smooth_rate(window='gaussian', width=5*ms)/Hz, color='C0', alpha=0.5)\n" +
    "plot(spikes.t/ms, spikes.i, '.k', ms=2)\n" +
    'xlim(0, 500)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Neuron, and rate (Hz)')\n" +
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
