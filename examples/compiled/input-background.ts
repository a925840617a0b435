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
  threadedKernels,
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
  const { _refractory } = cells
  const { N, t, dt } = step
  const { decay_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, latestBefore_2, decay_tau, step.settled(latestBefore_2))
    return
  }
  const { lastspike, v, not_refractory } = cells
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
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  const { v, not_refractory, lastspike } = cells
  const { events } = step
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
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [2, 2] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [1, 1],
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
    if (not_refractory_i) v[i] = v_i + poissoninput_weight * poissoninput_binomial1[i]
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
    excitation_input: { arrays: ['v', 'not_refractory'], draws: [1, 2] },
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
    if (not_refractory_i) v[i] = v_i + poissoninput_weight * poissoninput_binomial1[i]
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
    inhibition_input: { arrays: ['v', 'not_refractory'], draws: [1, 2] },
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 'v'), 0n), mV), 'k'], { lw: 0.8 })
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
  sim.follow(shown)
  sim.at(18) // run(500*ms)
  await runNetwork(sim, multiply(500n, ms),
    { objects: { trace, cells, excitation, inhibition, spikes, rates }, externals: { tau } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABSQtgAX8AYAF/AX9gAX8BfGABfwF7YAZ/f39/f38AYAJ/fwF/YAR/f39/AGACf3sEe3t7e2AFf398fH8AYAN/' +
  'f3wBf2AEf398fwACCAEBbQFtAgABAw8OAAECAwQFBgcGCAkJCgoGKwJ7AP0MAAAAAAAAoDwAAAAAAACgPAt7AP0MAAAAAAAA' +
  'kEEAAAAAAACQQQsHwQEJDWZpbGwgYnkgdGFibGUABAtjb3VudCB3aGVyZQAFDHNwcmVhZCB3aGVyZQAGDnBoaWxveCB1bmlm' +
  'b3JtAAgSY2VsbHNfc3RhdGV1cGRhdGVyAAkXY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIACipjZWxsc19zdGF0ZXVwZGF0ZXIr' +
  'Y2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIACxBleGNpdGF0aW9uX2lucHV0AAwQaW5oaWJpdGlvbl9pbnB1dAANCusyDr0FAgN/' +
  'AnsgACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f///' +
  '/3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQA' +
  'IAFBEGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQbQMaigCACADQQF2c0EA' +
  'IANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACA' +
  'AAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M' +
  '37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////' +
  'B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB' +
  '/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVB' +
  'C/2tAf1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1R' +
  'IQUgASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAnQfAERgRAIAAQAAsg' +
  'ACgCgCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQAUEFdrhEAAAAAAAAkEGiIAAQAUEGdrigRAAAAAAAAKA8ogut' +
  'AQIBfwF7IAAoAoAnIQEgAUHwBEYEQCAAEABBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0av0ABMATIQIgAv0M4P//' +
  '/wAAAADg////AAAAAP1O/QwAAAAAAAAwQQAAAAAAADBB/VD9DAAAAIAAADBBAAAAgAAAMEH98QEgAkEm/c0B/QwAAAAAAADg' +
  'PwAAAAAAAOA//VD98AEFIAAQAv0UIAAQAv0iAQsLzAIDAn8BfAF7IAEgAkEDdGohBgJAA0AgBiABa0EQSA0BIAAQAyEJIAn9' +
  'IQAhCCAEIAhEAAAAAAAAcECiq0ECdGooAgAhBwJAA0AgByAFSg0BIAggAyAHQQN0aisDAGUNASAHQQFqIQcMAAsLIAcgBUwE' +
  'QCABIAe3OQMAIAFBCGohAQsgCf0hASEIIAQgCEQAAAAAAABwQKKrQQJ0aigCACEHAkADQCAHIAVKDQEgCCADIAdBA3RqKwMA' +
  'ZQ0BIAdBAWohBwwACwsgByAFTARAIAEgB7c5AwAgAUEIaiEBCwwACwsCQANAIAEgBk8NASAAEAIhCCAEIAhEAAAAAAAAcECi' +
  'q0ECdGooAgAhBwJAA0AgByAFSg0BIAggAyAHQQN0aisDAGUNASAHQQFqIQcMAAsLIAcgBUwEQCABIAe3OQMAIAFBCGohAQsM' +
  'AAsLCy0BAn8gACABaiECAkADQCAAIAJGDQEgAyAALQAAaiEDIABBAWohAAwACwsgAws/AQF/IAAgAWohBAJAA0AgACAERg0B' +
  'IAMgAisDADkDACACIAAtAABBA3RqIQIgA0EIaiEDIABBAWohAAwACwsLpQIDCXsBfwZ7IAD9CQIEIQIgAP0JAgghAyAA/QkC' +
  'DCEEIAD9CQIQIQUgAP0JAhQhBkHTvsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7be/0RIQoDQCABIAf93gEhDCAB' +
  'IAf93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhshDyADIAj93gEhDCADIAj93wEh' +
  'DSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9USAF/VEhASARIQIgDiAE/VEg' +
  'Bv1RIQMgDyEEIAUgCf2uASEFIAYgCv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC5cDAgF/BnsgASACQQN0aiEEIAP9Ef0M' +
  'AAAAAAEAAAACAAAAAwAAAP2uASEFQQT9ESEGAkADQCABIARPDQEgACAFEAchCiEJIQghByAHQQX9rQEhByAIQQb9rQEhCCAJ' +
  'QQX9rQEhCSAKQQb9rQEhCiABIAcgCf0NAAECAxAREhMAAQIDEBESE/3/ASMB/fIBIAggCv0NAAECAxAREhMAAQIDEBESE/3/' +
  'Af3wASMA/fIB/QsEACABIAcgCf0NBAUGBxQVFhcEBQYHFBUWF/3/ASMB/fIBIAggCv0NBAUGBxQVFhcEBQYHFBUWF/3/Af3w' +
  'ASMA/fIB/QsEECABIAcgCf0NCAkKCxgZGhsICQoLGBkaG/3/ASMB/fIBIAggCv0NCAkKCxgZGhsICQoLGBkaG/3/Af3wASMA' +
  '/fIB/QsEICABIAcgCf0NDA0ODxwdHh8MDQ4PHB0eH/3/ASMB/fIBIAggCv0NDA0ODxwdHh8MDQ4PHB0eH/3/Af3wASMA/fIB' +
  '/QsEMCAFIAb9rgEhBSABQcAAaiEBDAALCwvIBAIWewV/IAAoAhghGyAAKAIcIRwgACgCICEdIAL9FCEIIAP9FCEKIAFBA3Qh' +
  'HwNAIAQgHSAeQQN2aikDAEKBgoSIkKDAgAFRcQRAIBwgHmr9AAQAIQYgCiAG/fIBIQsgHCAeaiAL/QsEACAcIB5q/QAEECEN' +
  'IAogDf3yASEQIBwgHmogEP0LBBAgHCAeav0ABCAhEiAKIBL98gEhFSAcIB5qIBX9CwQgIBwgHmr9AAQwIRcgCiAX/fIBIRog' +
  'HCAeaiAa/QsEMAUgGyAeav0ABAAhBSAcIB5q/QAEACEGIAUgCP1LIQcgByEJIAogBv3yASAGIAf9UiELIBwgHmogC/0LBAAg' +
  'GyAeav0ABBAhDCAcIB5q/QAEECENIAwgCP1LIQ4gDiEPIAogDf3yASANIA79UiEQIBwgHmogEP0LBBAgGyAeav0ABCAhESAc' +
  'IB5q/QAEICESIBEgCP1LIRMgEyEUIAogEv3yASASIBP9UiEVIBwgHmogFf0LBCAgGyAeav0ABDAhFiAcIB5q/QAEMCEXIBYg' +
  'CP1LIRggGCEZIAogF/3yASAXIBj9UiEaIBwgHmogGv0LBDAgHSAeQQN2aiAJIA/9DQABAgMICQoLEBESExgZGhsgFCAZ/Q0A' +
  'AQIDCAkKCxAREhMYGRob/YUBIAkgD/0NAAECAwgJCgsQERITGBkaGyAUIBn9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEB' +
  'AQEBAQEAAAAAAAAAAP1O/VsDAAALIB5BwABqIh4gH0kNAAsLrAcCDXsIf0EAIRcgACgCGCERIAAoAhwhEiAAKAIgIRMgACgC' +
  'ACEUIAFBA3QhFgNAIBIgFUEDdmr9XQMAIQ8gESAVav0ABAAhAyAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBCAD' +
  '/Qx7FK5H4XqUP3sUrkfhepQ//UogBP1OIQUgESAVav0ABBAhBiAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9yAEhByAG' +
  '/Qx7FK5H4XqUP3sUrkfhepQ//UogB/1OIQggESAVav0ABCAhCSAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEhCiAJ' +
  '/Qx7FK5H4XqUP3sUrkfhepQ//UogCv1OIQsgESAVav0ABDAhDCAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDSAM' +
  '/Qx7FK5H4XqUP3sUrkfhepQ//UogDf1OIQ4gBSAI/VAgC/1QIA79UP1TBEAgBf3EASIQBEAgEEEBcQRAIBQgF0ECdGogFUED' +
  'djYCACAXQQFqIRcgEiAVQQN2akEAOgAAIBMgFWogAjkDAAsgEEEBSyAVQQhqIBZJcQRAIBQgF0ECdGogFUEDdkEBajYCACAX' +
  'QQFqIRcgEiAVQQN2akEAOgABIBMgFWogAjkDCAsLIAj9xAEiEARAIBBBAXEgFUEQaiAWSXEEQCAUIBdBAnRqIBVBA3ZBAmo2' +
  'AgAgF0EBaiEXIBIgFUEDdmpBADoAAiATIBVqIAI5AxALIBBBAUsgFUEYaiAWSXEEQCAUIBdBAnRqIBVBA3ZBA2o2AgAgF0EB' +
  'aiEXIBIgFUEDdmpBADoAAyATIBVqIAI5AxgLCyAL/cQBIhAEQCAQQQFxIBVBIGogFklxBEAgFCAXQQJ0aiAVQQN2QQRqNgIA' +
  'IBdBAWohFyASIBVBA3ZqQQA6AAQgEyAVaiACOQMgCyAQQQFLIBVBKGogFklxBEAgFCAXQQJ0aiAVQQN2QQVqNgIAIBdBAWoh' +
  'FyASIBVBA3ZqQQA6AAUgEyAVaiACOQMoCwsgDv3EASIQBEAgEEEBcSAVQTBqIBZJcQRAIBQgF0ECdGogFUEDdkEGajYCACAX' +
  'QQFqIRcgEiAVQQN2akEAOgAGIBMgFWogAjkDMAsgEEEBSyAVQThqIBZJcQRAIBQgF0ECdGogFUEDdkEHajYCACAXQQFqIRcg' +
  'EiAVQQN2akEAOgAHIBMgFWogAjkDOAsLCyAVQcAAaiIVIBZJDQALIBcLlxAEInsKfwJ8BH9BACE0IAAoAgQhLSABIS4gLSgC' +
  'CCsDACEvIC0oAggrAwghMCAtKAIIKwMQ/AMhMSAtKAIYISYgLSgCHCEnIC0oAiAhKCAv/RQhBiAw/RQhCCAAKAIYISkgACgC' +
  'HCEqIAAoAiAhKyAAKAIAISwgLkEDdCEzA0AgMSAoIDJBA3ZqKQMAQoGChIiQoMCAAVFxBEAgJyAyav0ABAAhBCAIIAT98gEh' +
  'CSAnIDJqIAn9CwQAIAkhCiAK/Qx7FK5H4XqUP3sUrkfhepQ//UohDCAnIDJq/QAEECEOIAggDv3yASERICcgMmogEf0LBBAg' +
  'ESESIBL9DHsUrkfhepQ/exSuR+F6lD/9SiEUICcgMmr9AAQgIRYgCCAW/fIBIRkgJyAyaiAZ/QsEICAZIRogGv0MexSuR+F6' +
  'lD97FK5H4XqUP/1KIRwgJyAyav0ABDAhHiAIIB798gEhISAnIDJqICH9CwQwICEhIiAi/Qx7FK5H4XqUP3sUrkfhepQ//Uoh' +
  'JCAMIBT9UCAc/VAgJP1Q/VMEQCAM/cQBIiUEQCAlQQFxBEAgLCA0QQJ0aiAyQQN2NgIAIDRBAWohNCAqIDJBA3ZqQQA6AAAg' +
  'KyAyaiACOQMACyAlQQFLIDJBCGogM0lxBEAgLCA0QQJ0aiAyQQN2QQFqNgIAIDRBAWohNCAqIDJBA3ZqQQA6AAEgKyAyaiAC' +
  'OQMICwsgFP3EASIlBEAgJUEBcSAyQRBqIDNJcQRAICwgNEECdGogMkEDdkECajYCACA0QQFqITQgKiAyQQN2akEAOgACICsg' +
  'MmogAjkDEAsgJUEBSyAyQRhqIDNJcQRAICwgNEECdGogMkEDdkEDajYCACA0QQFqITQgKiAyQQN2akEAOgADICsgMmogAjkD' +
  'GAsLIBz9xAEiJQRAICVBAXEgMkEgaiAzSXEEQCAsIDRBAnRqIDJBA3ZBBGo2AgAgNEEBaiE0ICogMkEDdmpBADoABCArIDJq' +
  'IAI5AyALICVBAUsgMkEoaiAzSXEEQCAsIDRBAnRqIDJBA3ZBBWo2AgAgNEEBaiE0ICogMkEDdmpBADoABSArIDJqIAI5AygL' +
  'CyAk/cQBIiUEQCAlQQFxIDJBMGogM0lxBEAgLCA0QQJ0aiAyQQN2QQZqNgIAIDRBAWohNCAqIDJBA3ZqQQA6AAYgKyAyaiAC' +
  'OQMwCyAlQQFLIDJBOGogM0lxBEAgLCA0QQJ0aiAyQQN2QQdqNgIAIDRBAWohNCAqIDJBA3ZqQQA6AAcgKyAyaiACOQM4CwsL' +
  'BSAmIDJq/QAEACEDICcgMmr9AAQAIQQgAyAG/UshBSAFIQcgCCAE/fIBIAQgBf1SIQkgJyAyaiAJ/QsEACAJIQogByELIAr9' +
  'DHsUrkfhepQ/exSuR+F6lD/9SiAL/U4hDCAmIDJq/QAEECENICcgMmr9AAQQIQ4gDSAG/UshDyAPIRAgCCAO/fIBIA4gD/1S' +
  'IREgJyAyaiAR/QsEECARIRIgECETIBL9DHsUrkfhepQ/exSuR+F6lD/9SiAT/U4hFCAmIDJq/QAEICEVICcgMmr9AAQgIRYg' +
  'FSAG/UshFyAXIRggCCAW/fIBIBYgF/1SIRkgJyAyaiAZ/QsEICAZIRogGCEbIBr9DHsUrkfhepQ/exSuR+F6lD/9SiAb/U4h' +
  'HCAmIDJq/QAEMCEdICcgMmr9AAQwIR4gHSAG/UshHyAfISAgCCAe/fIBIB4gH/1SISEgJyAyaiAh/QsEMCAhISIgICEjICL9' +
  'DHsUrkfhepQ/exSuR+F6lD/9SiAj/U4hJCAoIDJBA3ZqIAcgEP0NAAECAwgJCgsQERITGBkaGyAYICD9DQABAgMICQoLEBES' +
  'ExgZGhv9hQEgByAQ/Q0AAQIDCAkKCxAREhMYGRobIBggIP0NAAECAwgJCgsQERITGBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAA' +
  'AAAA/U79WwMAACAMIBT9UCAc/VAgJP1Q/VMEQCAM/cQBIiUEQCAlQQFxBEAgLCA0QQJ0aiAyQQN2NgIAIDRBAWohNCAqIDJB' +
  'A3ZqQQA6AAAgKyAyaiACOQMACyAlQQFLIDJBCGogM0lxBEAgLCA0QQJ0aiAyQQN2QQFqNgIAIDRBAWohNCAqIDJBA3ZqQQA6' +
  'AAEgKyAyaiACOQMICwsgFP3EASIlBEAgJUEBcSAyQRBqIDNJcQRAICwgNEECdGogMkEDdkECajYCACA0QQFqITQgKiAyQQN2' +
  'akEAOgACICsgMmogAjkDEAsgJUEBSyAyQRhqIDNJcQRAICwgNEECdGogMkEDdkEDajYCACA0QQFqITQgKiAyQQN2akEAOgAD' +
  'ICsgMmogAjkDGAsLIBz9xAEiJQRAICVBAXEgMkEgaiAzSXEEQCAsIDRBAnRqIDJBA3ZBBGo2AgAgNEEBaiE0ICogMkEDdmpB' +
  'ADoABCArIDJqIAI5AyALICVBAUsgMkEoaiAzSXEEQCAsIDRBAnRqIDJBA3ZBBWo2AgAgNEEBaiE0ICogMkEDdmpBADoABSAr' +
  'IDJqIAI5AygLCyAk/cQBIiUEQCAlQQFxIDJBMGogM0lxBEAgLCA0QQJ0aiAyQQN2QQZqNgIAIDRBAWohNCAqIDJBA3ZqQQA6' +
  'AAYgKyAyaiACOQMwCyAlQQFLIDJBOGogM0lxBEAgLCA0QQJ0aiAyQQN2QQdqNgIAIDRBAWohNCAqIDJBA3ZqQQA6AAcgKyAy' +
  'aiACOQM4CwsLCyAyQcAAaiIyIDNJDQALIDQLhwMCDnsEfyAAKAIYIRIgACgCHCETIAL9FCEGIAFBA3QhFQNAIBMgFEEDdmr9' +
  'XQMAIREgEiAUav0ABAAhBCAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBSAEIAYgAyAUav0ABAD98gH98AEgBCAF' +
  '/VIhByASIBRqIAf9CwQAIBIgFGr9AAQQIQggEf0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB/cgBIQkgCCAGIAMgFGr9AAQQ' +
  '/fIB/fABIAggCf1SIQogEiAUaiAK/QsEECASIBRq/QAEICELIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3HASEMIAsg' +
  'BiADIBRq/QAEIP3yAf3wASALIAz9UiENIBIgFGogDf0LBCAgEiAUav0ABDAhDiAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9' +
  'qAH9yAEhDyAOIAYgAyAUav0ABDD98gH98AEgDiAP/VIhECASIBRqIBD9CwQwIBRBwABqIhQgFUkNAAsLhwMCDnsEfyAAKAIY' +
  'IRIgACgCHCETIAL9FCEGIAFBA3QhFQNAIBMgFEEDdmr9XQMAIREgEiAUav0ABAAhBCAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9' +
  'hwH9pwH9xwEhBSAEIAYgAyAUav0ABAD98gH98AEgBCAF/VIhByASIBRqIAf9CwQAIBIgFGr9AAQQIQggEf0MAAAAAAAAAAAA' +
  'AAAAAAAAAP0k/YcB/acB/cgBIQkgCCAGIAMgFGr9AAQQ/fIB/fABIAggCf1SIQogEiAUaiAK/QsEECASIBRq/QAEICELIBH9' +
  'DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3HASEMIAsgBiADIBRq/QAEIP3yAf3wASALIAz9UiENIBIgFGogDf0LBCAgEiAU' +
  'av0ABDAhDiAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDyAOIAYgAyAUav0ABDD98gH98AEgDiAP/VIhECASIBRq' +
  'IBD9CwQwIBRBwABqIhQgFUkNAAsL',
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
