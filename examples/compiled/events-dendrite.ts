/**
 * events-dendrite.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: a800af16a0c9e5bafa44773fce3456ce575770889eb1703d9505892425c61129
 */
import {
  Tuple,
  constantsOf,
  createEventMonitor,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  eventMonitorClass,
  getAttribute,
  getItem,
  givenClock,
  glibcLog,
  latestBefore,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npSum,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyPrint,
  pyRound,
  pyplotAxhline,
  pyplotLegend,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runBlock,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const mV = unit('mV')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly d: Float64Array // volt
  readonly plateau: Float64Array // volt
  readonly s: Float64Array // volt
  readonly plateaus: Int32Array // integer
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly level: number
  readonly tau_d: number
  readonly tau_p: number
  readonly tau_s: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau_d, tau_p, tau_s } = externals
  const sqrt_dt = Math.sqrt(dt)
  const scaled_tau_d = 1 / tau_d
  const scaled_sqrt_2_over_tau_d = 5 * (0.001 * Math.sqrt(2 / tau_d))
  const minus_dt_over_tau_p = -dt / tau_p
  const dt_over_tau_s = dt / tau_s
  return { sqrt_dt, scaled_tau_d, scaled_sqrt_2_over_tau_d, minus_dt_over_tau_p, dt_over_tau_s }
}

/** State update of cells: advances d, plateau and s by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, d, plateau, s, not_refractory } = cells
  const { N, t, dt } = step
  const { sqrt_dt, scaled_tau_d, scaled_sqrt_2_over_tau_d, minus_dt_over_tau_p, dt_over_tau_s } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, latestBefore_2, sqrt_dt, scaled_tau_d, scaled_sqrt_2_over_tau_d,
      minus_dt_over_tau_p, dt_over_tau_s, randn1.byteOffset, step.settled(latestBefore_2))
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const d_i = d[i]
    const plateau_i = plateau[i]
    const s_i = s[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dd/dt = (-d + plateau)/tau_d + 5*mV*sqrt(2/tau_d)*xi : volt
    d[i] =
      d_i + dt * (scaled_tau_d * -d_i + scaled_tau_d * plateau_i) + scaled_sqrt_2_over_tau_d * xi
    // dplateau/dt = -plateau/tau_p : volt
    plateau[i] = minus_dt_over_tau_p * plateau_i + plateau_i
    // ds/dt = (d - s)/tau_s : volt
    s[i] = dt_over_tau_s * (d_i - s_i) + s_i
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
  const { s, not_refractory, lastspike } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const s_i = s[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: s > 14*mV
    if (s_i > 0.014 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Event 'dendritic' of cells: finds the neurons that have it. */
function cells_dendritic_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { level } = externals
  const { N } = step
  const native = step.native?.cells_dendritic_thresholder
  if (native !== undefined) return native.run(native.at, N, level)
  const { d, plateau } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const d_i = d[i]
    const plateau_i = plateau[i]
    // threshold: d > level and plateau < 5*mV
    if (d_i > level && plateau_i < 0.005) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { s } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // s = 6*mV
    s[i] = 0.006
  }
}

/** What the event 'dendritic' does to a neuron of cells. */
function cells_on_dendritic(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { plateau, plateaus } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const plateau_i = plateau[i]
    const plateaus_i = plateaus[i]
    // plateau += 25*mV
    plateau[i] = plateau_i + 0.025
    // plateaus += 1
    plateaus[i] = (plateaus_i + 1) | 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 18,
  variables: {
    d: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    plateau: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    s: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    plateaus: { type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['level', 'tau_d', 'tau_p', 'tau_s'],
  events: ['spike', 'dendritic'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'd', 'plateau', 's', 'not_refractory'], draws: [7, 8] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['s', 'not_refractory', 'lastspike'],
      draws: [1, 1],
      fused: { after: 'cells_stateupdater', name: 'cells_stateupdater+cells_spike_thresholder' },
    },
    cells_dendritic_thresholder: { detects: 'dendritic', arrays: ['d', 'plateau'] },
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
      suffix: '_dendritic_thresholder',
      slot: 'after_thresholds',
      order: 0,
      detects: 'dendritic',
      native: 'cells_dendritic_thresholder',
      kernel: cells_dendritic_thresholder,
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
    on_dendritic: { consumes: 'dendritic', externals: [], kernel: cells_on_dendritic },
  },
})

const somatic_class = spikeMonitorClass({ id: 'somatic', line: 22, event: 'spike' })

const dendritic_class = eventMonitorClass({ id: 'dendritic', line: 23, event: 'dendritic' })

const trace_class = stateMonitorClass({ id: 'trace', line: 24, variables: ['d', 's'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau_d: Value, tau_s: Value, tau_p: Value, level: Value, cells: Value,
    somatic: Value, dendritic: Value, trace: Value
  sim.expose(() => ({ N, tau_d, tau_s, tau_p, level, cells, somatic, dendritic, trace }))
  sim.at(4) // seed(5)
  randomSeed(sim, 5n)
  sim.at(6) // N = 40
  N = sim.parameter('N', 40n)
  sim.at(7) // tau_d = 15*ms
  tau_d = sim.parameter('tau_d', multiply(15n, ms))
  sim.at(8) // tau_s = 5*ms
  tau_s = sim.parameter('tau_s', multiply(5n, ms))
  sim.at(9) // tau_p = 30*ms
  tau_p = sim.parameter('tau_p', multiply(30n, ms))
  sim.at(10) // level = 12*mV
  level = sim.parameter('level', multiply(12n, mV))
  sim.at(18) // cells = NeuronGroup(N, eqs, threshold='s > 14*mV', reset='s = 6*mV',...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(3n, ms) })
  sim.at(20) // cells.run_on_event('dendritic', 'plateau += 25*mV; plateaus += 1')
  runBlock(sim, cells, 'on_dendritic', new Map<Value, Value>())
  sim.at(22) // somatic = SpikeMonitor(cells)
  somatic = createSpikeMonitor(sim, somatic_class, { source: cells })
  sim.at(23) // dendritic = EventMonitor(cells, 'dendritic')
  dendritic = createEventMonitor(sim, dendritic_class, { source: cells })
  sim.at(24) // trace = StateMonitor(cells, ['d', 's'], record=[0], dt=0.5*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: [0n], clock: givenClock(sim, multiply(0.5, ms), null) })
  sim.at(25) // run(600*ms)
  await runNetwork(sim, multiply(600n, ms),
    { objects: { trace, cells, somatic, dendritic }, externals: { tau_d, tau_s, tau_p, level } })
  sim.at(27) // print('dendritic events:', dendritic.num_events, 'spikes:', somatic.n...
  pyPrint(sim, 'dendritic events:', getAttribute(dendritic, 'num_events'), 'spikes:',
    getAttribute(somatic, 'num_spikes'))
  sim.at(28) // print('spikes for each plateau:', round(somatic.num_spikes/sum(cells....
  pyPrint(sim, 'spikes for each plateau:',
    pyRound(divide(getAttribute(somatic, 'num_spikes'), npSum(getAttribute(cells, 'plateaus'))),
    2n))
  sim.at(29) // print('events of neuron 0:', dendritic.count[0])
  pyPrint(sim, 'events of neuron 0:', getItem(getAttribute(dendritic, 'count'), 0n))
  sim.at(31) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(32) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(33) // plot(somatic.t/ms, somatic.i, '|k', ms=3, label='spike')
  pyplotPlot(sim, [divide(getAttribute(somatic, 't'), ms), getAttribute(somatic, 'i'), '|k'],
    { ms: 3n, label: 'spike' })
  sim.at(34) // plot(dendritic.t/ms, dendritic.i, 'o', color='C1', ms=3, label='dendr...
  pyplotPlot(sim, [divide(getAttribute(dendritic, 't'), ms), getAttribute(dendritic, 'i'), 'o'],
    { color: 'C1', ms: 3n, label: 'dendritic event' })
  sim.at(35) // xlim(0, 600)
  plainXlim(sim, [0n, 600n], {})
  sim.at(36) // ylabel('Neuron')
  plainYlabel(sim, ['Neuron'], {})
  sim.at(37) // legend(loc='upper right')
  pyplotLegend(sim, [], { loc: 'upper right' })
  sim.at(38) // subplot(212)
  plainSubplot(sim, [212n], {})
  sim.at(39) // plot(trace.t/ms, trace.d[0]/mV, 'C1', label='dendrite')
  pyplotPlot(sim,
    [divide(getAttribute(trace, 't'), ms), divide(getItem(getAttribute(trace, 'd'), 0n), mV), 'C1'],
    { label: 'dendrite' })
  sim.at(40) // plot(trace.t/ms, trace.s[0]/mV, 'k', label='soma')
  pyplotPlot(sim,
    [divide(getAttribute(trace, 't'), ms), divide(getItem(getAttribute(trace, 's'), 0n), mV), 'k'],
    { label: 'soma' })
  sim.at(41) // axhline(level/mV, color='gray', ls=':')
  pyplotAxhline(sim, [divide(level, mV)], { color: 'gray', ls: ':' })
  sim.at(42) // xlim(0, 600)
  plainXlim(sim, [0n, 600n], {})
  sim.at(43) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(44) // ylabel('(mV)')
  plainYlabel(sim, ['(mV)'], {})
  sim.at(45) // legend(loc='upper right')
  pyplotLegend(sim, [], { loc: 'upper right' })
  sim.at(46) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABOQlgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGALf398fHx8fHx8f38AYAN/f3wBfwIQAgFt' +
  'AW0CAAEBbQNsb2cAAAMNDAABAQIDBAUGBwgICAb7BjV/AEEAC3wARAAAAAAAAOC/C3sA/QwAAAAAAADgvwAAAAAAAOC/C3wA' +
  'RAAAAAAAAEvAC3sA/QwAAAAAAABLwAAAAAAAAEvAC3wARAAAAAAAAIA/C3sA/QwAAAAAAACAPwAAAAAAAIA/C3wARJqZmZmZ' +
  'mbk/C3wARBzHcRzHcbw/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3wARAAAAAAAAMA/C3sA/QwAAAAAAADAPwAAAAAAAMA/C3wA' +
  'RJIkSZIkScI/C3sA/QySJEmSJEnCP5IkSZIkScI/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3sA/QyamZmZ' +
  'mZm5P5qZmZmZmbk/C3wARJqZmZmZmck/C3wARAAAAAAAANA/C3sA/QwAAAAAAADQPwAAAAAAANA/C3sA/QyamZmZmZnJP5qZ' +
  'mZmZmck/C3wARFVVVVVVVdU/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAAAAAAAOA/' +
  'C3wARAA4+v5CLuY/C3sA/QwAOPr+Qi7mPwA4+v5CLuY/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/QwCAAAAAAAAAAIAAAAA' +
  'AAAAC3sA/QxiXwkAAAAAAGJfCQAAAAAAC3sA/Qz/////AAAAAP////8AAAAAC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA/QwB' +
  '/P///////wH8////////C3wARAAAAAAAAPA/C3wARHnpJjEIrPA/C3sA/Qx56SYxCKzwP3npJjEIrPA/C3wARAAAAAAAAGBA' +
  'C3sA/QwAAAAAAABgQAAAAAAAAGBAC3wARAAAAAAAAFBDC3sA/QwAAAAAAABQQwAAAAAAAFBDC3sA/QwAAAAAAADwPwAAAAAA' +
  'APA/C3wARDBnx5NX8y49C3sA/QwwZ8eTV/MuPTBnx5NX8y49C3wARAAAAAAAAPhBC3sA/QwAAAAAAAD4QQAAAAAAAPhBC3wA' +
  'RAAAAAAAADhDC3sA/QwAAAAAAAA4QwAAAAAAADhDC3wARAAAAAAAAChBC3sA/QwAAAAAAAAoQQAAAAAAAChBC3wARAAAAAAA' +
  'ADAAC3sA/QwAAAAAAAAwAAAAAAAAADAAC3wARAAAAAAAAPh/C3sA/QwAAAAAAAD4fwAAAAAAAPh/CweJAQULZmlsbCBub3Jt' +
  'YWwACBJjZWxsc19zdGF0ZXVwZGF0ZXIACRdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAKG2NlbGxzX2RlbmRyaXRpY190aHJl' +
  'c2hvbGRlcgALKmNlbGxzX3N0YXRldXBkYXRlcitjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAMCq5GDPcCARJ8IAAjMWMEQCMD' +
  'IQEgACMmoiECBUQAAAAAAAAAACEBIAAhAgsgASACvUIgiKdB4r4lakEUdkGBeGq3oCEDIxIgAqJBACACvUIgiKdB4r4lakEU' +
  'dkGBeGprQQJqrEL/B3xCNIa/oiEEIAQjK6AjK6EhBSMkIASjIxegnCEGIAYjBaIhByAFIAeiIyGhIAQgBaEgB6KgIQggCCMv' +
  'oCMvoSEJIwEgCaIgCaIhCiAIIAiiIQsjACAGIy2gvadBEGxqQdB0aisDACEMIwAgBiMtoL2nQRBsakHQdGorAwghDSADIxmi' +
  'IAygIQ4gDiAIoCEPIA8gCqAhECAOIA+hIAigIA8gEKEgCqCgIwEgCCAJoaIgCCAJoKIgAyMpoiANoKAgCyAIoiMVIxIgCKKh' +
  'IAsjESAIIw6ioSALIwwjCiAIoqEgCyMIIwcgCKKhoqCioKKgoqCgIREgECARoCESIBIgECASoSARoCMioqAgEmEEfCASBSMz' +
  'Cw8LzQQDEnsBfwF7IAAjMv1J/cQBIRMgEwRAIBNBA0cEQCAAEAMPCyMEIQEgACMn/fIBIQIFIxshASAAIQILIAEgAkEg/c0B' +
  'Ix39zgEjHv1OQRT9zQEjIP3OASMf/c4BIy798QH98AEhAyMTIAL98gEgAkEg/c0BIx39zgEjHv1OQRT9zQEjIP3OAf3BASMc' +
  '/c4BQTT9ywEjKP3OAf3yASEEIAQjLP3wASMs/fEBIQUjJSAE/fMBIxj98AH9dSEGIAYjBv3yASEHIAUgB/3yASMo/fEBIAQg' +
  'Bf3xASAH/fIB/fABIQggCCMw/fABIzD98QEhCSMCIAn98gEgCf3yASEKIAggCP3yASELIAYjLv3wAUEE/csBIRQjACAU/RsA' +
  'akHQdGr9AAQAIQwjACAU/RsCakHQdGr9AAQAIRQgDCAU/Q0ICQoLDA0ODxgZGhscHR4fIQ0gDCAU/Q0AAQIDBAUGBxAREhMU' +
  'FRYXIQwgAyMa/fIBIAz98AEhDiAOIAj98AEhDyAPIAr98AEhECAOIA/98QEgCP3wASAPIBD98QEgCv3wAf3wASMCIAggCf3x' +
  'Af3yASAIIAn98AH98gEgAyMq/fIBIA398AH98AEgCyAI/fIBIxYjEyAI/fIB/fEBIAsjFCAIIw/98gH98QEgCyMNIwsgCP3y' +
  'Af3xASALIwkjECAI/fIB/fEB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIREgECAR/fABIRIgEiM0IBIgECAS/fEBIBH9' +
  '8AEjI/3yAf3wASAS/Uf9Ug8LHwECfCAA/SEAEAEhASAA/SEBEAEhAiAB/RQgAv0iAQu9BQIDfwJ7IAAhASAAQYAHaiECA0Ag' +
  'Af0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9' +
  'rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGM' +
  'B2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIA' +
  'IAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCABIAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9' +
  'DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9' +
  'Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAg' +
  'A0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9Hhq' +
  'KAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEgAEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB' +
  '/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0L' +
  'BMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcLNAEBfyAAKAKAJ0HwBEYEQCAAEAQLIAAoAoAnIQEgACABQQFqNgKA' +
  'JyAAIAFBAnRqKALAEwsnACAAEAVBBXa4RAAAAAAAAJBBoiAAEAVBBna4oEQAAAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB' +
  '8ARGBEAgABAEQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAgAUECdGr9AATAEyECIAJBBf2tASIDIAP9DQABAgMICQoLAAEC' +
  'AwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEgAkEG/a0BIgMgA/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAA' +
  'oDwAAAAAAACgPP3yAQUgABAG/RQgABAG/SIBCwvyBAMCfwJ8BnsgASACQQN0aiEDIAJFBEAPCyAAKAKIJwRAIAEgACsDkCc5' +
  'AwAgAEEANgKIJyABQQhqIQELAkADQCABIANPDQEDQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAf98gH9DAAAAAAAAPA/AAAAAAAA' +
  '8D/98QEhByAHIAf98gEhCSAJ/SEAIAn9IQGgIQUgBUQAAAAAAADwP2YgBUQAAAAAAAAAAGFyDQALIAUhBiAHIQggAyABa0EQ' +
  'SwRAA0D9DAAAAAAAAABAAAAAAAAAAEAgABAH/fIB/QwAAAAAAADwPwAAAAAAAPA//fEBIQggCCAI/fIBIQkgCf0hACAJ/SEB' +
  'oCEGIAZEAAAAAAAA8D9mIAZEAAAAAAAAAABhcg0ACwsgBf0UIAb9IgEhCiAKEAIhCyALIAv9SP3EASEEIAQEQCAEQQFxBEAg' +
  'CyAK/SEAEAD9IgAhCwsgBEECcQRAIAsgCv0hARAA/SIBIQsLC/0MAAAAAAAAAMAAAAAAAAAAwCAL/fIBIAr98wH97wEhDCAM' +
  'IAz9DQABAgMEBQYHAAECAwQFBgcgByAH/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQcgDCAM/Q0ICQoLDA0ODwgJCgsMDQ4PIAgg' +
  'CP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAMgAWtBEEkEQCABIAf9IQA5AwAgACAH/SEBOQOQJyAAQQE2AognDwsgASAH/QsE' +
  'ACADIAFrQRBGBEAPCyABQRBqIQEgAyABa0EQSQRAIAEgCP0hADkDACAAIAj9IQE5A5AnIABBATYCiCcPCyABIAj9CwQAIAFB' +
  'EGohAQwACwsLzAwCL3sHfyAAKAIYITogACgCHCE7IAAoAiAhPCAAKAIkIT0gACgCKCE+IAP9FCEQIAT9FCETIAL9FCEUIAX9' +
  'FCEVIAb9FCEWIAf9FCEYIAj9FCEaIAFBA3QhQANAIAogPiA/QQN2aikDAEKBgoSIkKDAgAFRcQRAIDsgP2r9AAQAIQwgPCA/' +
  'av0ABAAhDSA9ID9q/QAEACEOIBMgCSA/av0ABAD98gEhEiAMIBQgFSAM/e0B/fIBIBUgDf3yAf3wAf3yAf3wASAWIBL98gH9' +
  '8AEhFyA7ID9qIBf9CwQAIBggDf3yASAN/fABIRkgPCA/aiAZ/QsEACAaIAwgDv3xAf3yASAO/fABIRsgPSA/aiAb/QsEACA7' +
  'ID9q/QAEECEdIDwgP2r9AAQQIR4gPSA/av0ABBAhHyATIAkgP2r9AAQQ/fIBISIgHSAUIBUgHf3tAf3yASAVIB798gH98AH9' +
  '8gH98AEgFiAi/fIB/fABISMgOyA/aiAj/QsEECAYIB798gEgHv3wASEkIDwgP2ogJP0LBBAgGiAdIB/98QH98gEgH/3wASEl' +
  'ID0gP2ogJf0LBBAgOyA/av0ABCAhJyA8ID9q/QAEICEoID0gP2r9AAQgISkgEyAJID9q/QAEIP3yASEsICcgFCAVICf97QH9' +
  '8gEgFSAo/fIB/fAB/fIB/fABIBYgLP3yAf3wASEtIDsgP2ogLf0LBCAgGCAo/fIBICj98AEhLiA8ID9qIC79CwQgIBogJyAp' +
  '/fEB/fIBICn98AEhLyA9ID9qIC/9CwQgIDsgP2r9AAQwITEgPCA/av0ABDAhMiA9ID9q/QAEMCEzIBMgCSA/av0ABDD98gEh' +
  'NiAxIBQgFSAx/e0B/fIBIBUgMv3yAf3wAf3yAf3wASAWIDb98gH98AEhNyA7ID9qIDf9CwQwIBggMv3yASAy/fABITggPCA/' +
  'aiA4/QsEMCAaIDEgM/3xAf3yASAz/fABITkgPSA/aiA5/QsEMAUgOiA/av0ABAAhCyA7ID9q/QAEACEMIDwgP2r9AAQAIQ0g' +
  'PSA/av0ABAAhDiALIBD9SyEPIA8hESATIAkgP2r9AAQA/fIBIRIgDCAUIBUgDP3tAf3yASAVIA398gH98AH98gH98AEgFiAS' +
  '/fIB/fABIRcgOyA/aiAX/QsEACAYIA398gEgDf3wASEZIDwgP2ogGf0LBAAgGiAMIA798QH98gEgDv3wASEbID0gP2ogG/0L' +
  'BAAgOiA/av0ABBAhHCA7ID9q/QAEECEdIDwgP2r9AAQQIR4gPSA/av0ABBAhHyAcIBD9SyEgICAhISATIAkgP2r9AAQQ/fIB' +
  'ISIgHSAUIBUgHf3tAf3yASAVIB798gH98AH98gH98AEgFiAi/fIB/fABISMgOyA/aiAj/QsEECAYIB798gEgHv3wASEkIDwg' +
  'P2ogJP0LBBAgGiAdIB/98QH98gEgH/3wASElID0gP2ogJf0LBBAgOiA/av0ABCAhJiA7ID9q/QAEICEnIDwgP2r9AAQgISgg' +
  'PSA/av0ABCAhKSAmIBD9SyEqICohKyATIAkgP2r9AAQg/fIBISwgJyAUIBUgJ/3tAf3yASAVICj98gH98AH98gH98AEgFiAs' +
  '/fIB/fABIS0gOyA/aiAt/QsEICAYICj98gEgKP3wASEuIDwgP2ogLv0LBCAgGiAnICn98QH98gEgKf3wASEvID0gP2ogL/0L' +
  'BCAgOiA/av0ABDAhMCA7ID9q/QAEMCExIDwgP2r9AAQwITIgPSA/av0ABDAhMyAwIBD9SyE0IDQhNSATIAkgP2r9AAQw/fIB' +
  'ITYgMSAUIBUgMf3tAf3yASAVIDL98gH98AH98gH98AEgFiA2/fIB/fABITcgOyA/aiA3/QsEMCAYIDL98gEgMv3wASE4IDwg' +
  'P2ogOP0LBDAgGiAxIDP98QH98gEgM/3wASE5ID0gP2ogOf0LBDAgPiA/QQN2aiARICH9DQABAgMICQoLEBESExgZGhsgKyA1' +
  '/Q0AAQIDCAkKCxAREhMYGRob/YUBIBEgIf0NAAECAwgJCgsQERITGBkaGyArIDX9DQABAgMICQoLEBESExgZGhv9hQH9Zf0M' +
  'AQEBAQEBAQEAAAAAAAAAAP1O/VsDAAALID9BwABqIj8gQEkNAAsLrAcCDXsIf0EAIRcgACgCGCERIAAoAhwhEiAAKAIgIRMg' +
  'ACgCACEUIAFBA3QhFgNAIBIgFUEDdmr9XQMAIQ8gESAVav0ABAAhAyAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEh' +
  'BCAD/Qx56SYxCKyMP3npJjEIrIw//UogBP1OIQUgESAVav0ABBAhBiAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9yAEh' +
  'ByAG/Qx56SYxCKyMP3npJjEIrIw//UogB/1OIQggESAVav0ABCAhCSAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEh' +
  'CiAJ/Qx56SYxCKyMP3npJjEIrIw//UogCv1OIQsgESAVav0ABDAhDCAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEh' +
  'DSAM/Qx56SYxCKyMP3npJjEIrIw//UogDf1OIQ4gBSAI/VAgC/1QIA79UP1TBEAgBf3EASIQBEAgEEEBcQRAIBQgF0ECdGog' +
  'FUEDdjYCACAXQQFqIRcgEiAVQQN2akEAOgAAIBMgFWogAjkDAAsgEEEBSyAVQQhqIBZJcQRAIBQgF0ECdGogFUEDdkEBajYC' +
  'ACAXQQFqIRcgEiAVQQN2akEAOgABIBMgFWogAjkDCAsLIAj9xAEiEARAIBBBAXEgFUEQaiAWSXEEQCAUIBdBAnRqIBVBA3ZB' +
  'Amo2AgAgF0EBaiEXIBIgFUEDdmpBADoAAiATIBVqIAI5AxALIBBBAUsgFUEYaiAWSXEEQCAUIBdBAnRqIBVBA3ZBA2o2AgAg' +
  'F0EBaiEXIBIgFUEDdmpBADoAAyATIBVqIAI5AxgLCyAL/cQBIhAEQCAQQQFxIBVBIGogFklxBEAgFCAXQQJ0aiAVQQN2QQRq' +
  'NgIAIBdBAWohFyASIBVBA3ZqQQA6AAQgEyAVaiACOQMgCyAQQQFLIBVBKGogFklxBEAgFCAXQQJ0aiAVQQN2QQVqNgIAIBdB' +
  'AWohFyASIBVBA3ZqQQA6AAUgEyAVaiACOQMoCwsgDv3EASIQBEAgEEEBcSAVQTBqIBZJcQRAIBQgF0ECdGogFUEDdkEGajYC' +
  'ACAXQQFqIRcgEiAVQQN2akEAOgAGIBMgFWogAjkDMAsgEEEBSyAVQThqIBZJcQRAIBQgF0ECdGogFUEDdkEHajYCACAXQQFq' +
  'IRcgEiAVQQN2akEAOgAHIBMgFWogAjkDOAsLCyAVQcAAaiIVIBZJDQALIBcLnQUCDXsHf0EAIRYgACgCGCERIAAoAhwhEiAC' +
  '/RQhBiAAKAIAIRMgAUEDdCEVA0AgESAUav0ABAAhAyASIBRq/QAEACEEIAMgBv1KIAT9DHsUrkfhenQ/exSuR+F6dD/9Sf1O' +
  'IQUgESAUav0ABBAhByASIBRq/QAEECEIIAcgBv1KIAj9DHsUrkfhenQ/exSuR+F6dD/9Sf1OIQkgESAUav0ABCAhCiASIBRq' +
  '/QAEICELIAogBv1KIAv9DHsUrkfhenQ/exSuR+F6dD/9Sf1OIQwgESAUav0ABDAhDSASIBRq/QAEMCEOIA0gBv1KIA79DHsU' +
  'rkfhenQ/exSuR+F6dD/9Sf1OIQ8gBSAJ/VAgDP1QIA/9UP1TBEAgBf3EASIQBEAgEEEBcQRAIBMgFkECdGogFEEDdjYCACAW' +
  'QQFqIRYLIBBBAUsgFEEIaiAVSXEEQCATIBZBAnRqIBRBA3ZBAWo2AgAgFkEBaiEWCwsgCf3EASIQBEAgEEEBcSAUQRBqIBVJ' +
  'cQRAIBMgFkECdGogFEEDdkECajYCACAWQQFqIRYLIBBBAUsgFEEYaiAVSXEEQCATIBZBAnRqIBRBA3ZBA2o2AgAgFkEBaiEW' +
  'CwsgDP3EASIQBEAgEEEBcSAUQSBqIBVJcQRAIBMgFkECdGogFEEDdkEEajYCACAWQQFqIRYLIBBBAUsgFEEoaiAVSXEEQCAT' +
  'IBZBAnRqIBRBA3ZBBWo2AgAgFkEBaiEWCwsgD/3EASIQBEAgEEEBcSAUQTBqIBVJcQRAIBMgFkECdGogFEEDdkEGajYCACAW' +
  'QQFqIRYLIBBBAUsgFEE4aiAVSXEEQCATIBZBAnRqIBRBA3ZBB2o2AgAgFkEBaiEWCwsLIBRBwABqIhQgFUkNAAsgFgvZGAQ7' +
  'ewx/B3wFf0EAIVUgACgCBCFIIAEhSSBIKAIIKwMAIUogSCgCCCsDCCFLIEgoAggrAxAhTCBIKAIIKwMYIU0gSCgCCCsDICFO' +
  'IEgoAggrAyghTyBIKAIIKwMwIVAgSCgCCCsDOPwDIVEgSCgCCCsDQPwDIVIgSCgCGCE/IEgoAhwhQCBIKAIgIUEgSCgCJCFC' +
  'IEgoAighQyBL/RQhCCBM/RQhCyBK/RQhDCBN/RQhDSBO/RQhDiBP/RQhECBQ/RQhEiAAKAIYIUQgACgCHCFFIAAoAiAhRiAA' +
  'KAIAIUcgSUEDdCFUA0AgUiBDIFNBA3ZqKQMAQoGChIiQoMCAAVFxBEAgQCBTav0ABAAhBCBBIFNq/QAEACEFIEIgU2r9AAQA' +
  'IQYgCyBRIFNq/QAEAP3yASEKIAQgDCANIAT97QH98gEgDSAF/fIB/fAB/fIB/fABIA4gCv3yAf3wASEPIEAgU2ogD/0LBAAg' +
  'ECAF/fIBIAX98AEhESBBIFNqIBH9CwQAIBIgBCAG/fEB/fIBIAb98AEhEyBCIFNqIBP9CwQAIBMhFCAU/Qx56SYxCKyMP3np' +
  'JjEIrIw//UohFiBAIFNq/QAEECEYIEEgU2r9AAQQIRkgQiBTav0ABBAhGiALIFEgU2r9AAQQ/fIBIR0gGCAMIA0gGP3tAf3y' +
  'ASANIBn98gH98AH98gH98AEgDiAd/fIB/fABIR4gQCBTaiAe/QsEECAQIBn98gEgGf3wASEfIEEgU2ogH/0LBBAgEiAYIBr9' +
  '8QH98gEgGv3wASEgIEIgU2ogIP0LBBAgICEhICH9DHnpJjEIrIw/eekmMQisjD/9SiEjIEAgU2r9AAQgISUgQSBTav0ABCAh' +
  'JiBCIFNq/QAEICEnIAsgUSBTav0ABCD98gEhKiAlIAwgDSAl/e0B/fIBIA0gJv3yAf3wAf3yAf3wASAOICr98gH98AEhKyBA' +
  'IFNqICv9CwQgIBAgJv3yASAm/fABISwgQSBTaiAs/QsEICASICUgJ/3xAf3yASAn/fABIS0gQiBTaiAt/QsEICAtIS4gLv0M' +
  'eekmMQisjD956SYxCKyMP/1KITAgQCBTav0ABDAhMiBBIFNq/QAEMCEzIEIgU2r9AAQwITQgCyBRIFNq/QAEMP3yASE3IDIg' +
  'DCANIDL97QH98gEgDSAz/fIB/fAB/fIB/fABIA4gN/3yAf3wASE4IEAgU2ogOP0LBDAgECAz/fIBIDP98AEhOSBBIFNqIDn9' +
  'CwQwIBIgMiA0/fEB/fIBIDT98AEhOiBCIFNqIDr9CwQwIDohOyA7/Qx56SYxCKyMP3npJjEIrIw//UohPSAWICP9UCAw/VAg' +
  'Pf1Q/VMEQCAW/cQBIj4EQCA+QQFxBEAgRyBVQQJ0aiBTQQN2NgIAIFVBAWohVSBFIFNBA3ZqQQA6AAAgRiBTaiACOQMACyA+' +
  'QQFLIFNBCGogVElxBEAgRyBVQQJ0aiBTQQN2QQFqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAEgRiBTaiACOQMICwsgI/3EASI+' +
  'BEAgPkEBcSBTQRBqIFRJcQRAIEcgVUECdGogU0EDdkECajYCACBVQQFqIVUgRSBTQQN2akEAOgACIEYgU2ogAjkDEAsgPkEB' +
  'SyBTQRhqIFRJcQRAIEcgVUECdGogU0EDdkEDajYCACBVQQFqIVUgRSBTQQN2akEAOgADIEYgU2ogAjkDGAsLIDD9xAEiPgRA' +
  'ID5BAXEgU0EgaiBUSXEEQCBHIFVBAnRqIFNBA3ZBBGo2AgAgVUEBaiFVIEUgU0EDdmpBADoABCBGIFNqIAI5AyALID5BAUsg' +
  'U0EoaiBUSXEEQCBHIFVBAnRqIFNBA3ZBBWo2AgAgVUEBaiFVIEUgU0EDdmpBADoABSBGIFNqIAI5AygLCyA9/cQBIj4EQCA+' +
  'QQFxIFNBMGogVElxBEAgRyBVQQJ0aiBTQQN2QQZqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAYgRiBTaiACOQMwCyA+QQFLIFNB' +
  'OGogVElxBEAgRyBVQQJ0aiBTQQN2QQdqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAcgRiBTaiACOQM4CwsLBSA/IFNq/QAEACED' +
  'IEAgU2r9AAQAIQQgQSBTav0ABAAhBSBCIFNq/QAEACEGIAMgCP1LIQcgByEJIAsgUSBTav0ABAD98gEhCiAEIAwgDSAE/e0B' +
  '/fIBIA0gBf3yAf3wAf3yAf3wASAOIAr98gH98AEhDyBAIFNqIA/9CwQAIBAgBf3yASAF/fABIREgQSBTaiAR/QsEACASIAQg' +
  'Bv3xAf3yASAG/fABIRMgQiBTaiAT/QsEACATIRQgCSEVIBT9DHnpJjEIrIw/eekmMQisjD/9SiAV/U4hFiA/IFNq/QAEECEX' +
  'IEAgU2r9AAQQIRggQSBTav0ABBAhGSBCIFNq/QAEECEaIBcgCP1LIRsgGyEcIAsgUSBTav0ABBD98gEhHSAYIAwgDSAY/e0B' +
  '/fIBIA0gGf3yAf3wAf3yAf3wASAOIB398gH98AEhHiBAIFNqIB79CwQQIBAgGf3yASAZ/fABIR8gQSBTaiAf/QsEECASIBgg' +
  'Gv3xAf3yASAa/fABISAgQiBTaiAg/QsEECAgISEgHCEiICH9DHnpJjEIrIw/eekmMQisjD/9SiAi/U4hIyA/IFNq/QAEICEk' +
  'IEAgU2r9AAQgISUgQSBTav0ABCAhJiBCIFNq/QAEICEnICQgCP1LISggKCEpIAsgUSBTav0ABCD98gEhKiAlIAwgDSAl/e0B' +
  '/fIBIA0gJv3yAf3wAf3yAf3wASAOICr98gH98AEhKyBAIFNqICv9CwQgIBAgJv3yASAm/fABISwgQSBTaiAs/QsEICASICUg' +
  'J/3xAf3yASAn/fABIS0gQiBTaiAt/QsEICAtIS4gKSEvIC79DHnpJjEIrIw/eekmMQisjD/9SiAv/U4hMCA/IFNq/QAEMCEx' +
  'IEAgU2r9AAQwITIgQSBTav0ABDAhMyBCIFNq/QAEMCE0IDEgCP1LITUgNSE2IAsgUSBTav0ABDD98gEhNyAyIAwgDSAy/e0B' +
  '/fIBIA0gM/3yAf3wAf3yAf3wASAOIDf98gH98AEhOCBAIFNqIDj9CwQwIBAgM/3yASAz/fABITkgQSBTaiA5/QsEMCASIDIg' +
  'NP3xAf3yASA0/fABITogQiBTaiA6/QsEMCA6ITsgNiE8IDv9DHnpJjEIrIw/eekmMQisjD/9SiA8/U4hPSBDIFNBA3ZqIAkg' +
  'HP0NAAECAwgJCgsQERITGBkaGyApIDb9DQABAgMICQoLEBESExgZGhv9hQEgCSAc/Q0AAQIDCAkKCxAREhMYGRobICkgNv0N' +
  'AAECAwgJCgsQERITGBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA/U79WwMAACAWICP9UCAw/VAgPf1Q/VMEQCAW/cQBIj4E' +
  'QCA+QQFxBEAgRyBVQQJ0aiBTQQN2NgIAIFVBAWohVSBFIFNBA3ZqQQA6AAAgRiBTaiACOQMACyA+QQFLIFNBCGogVElxBEAg' +
  'RyBVQQJ0aiBTQQN2QQFqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAEgRiBTaiACOQMICwsgI/3EASI+BEAgPkEBcSBTQRBqIFRJ' +
  'cQRAIEcgVUECdGogU0EDdkECajYCACBVQQFqIVUgRSBTQQN2akEAOgACIEYgU2ogAjkDEAsgPkEBSyBTQRhqIFRJcQRAIEcg' +
  'VUECdGogU0EDdkEDajYCACBVQQFqIVUgRSBTQQN2akEAOgADIEYgU2ogAjkDGAsLIDD9xAEiPgRAID5BAXEgU0EgaiBUSXEE' +
  'QCBHIFVBAnRqIFNBA3ZBBGo2AgAgVUEBaiFVIEUgU0EDdmpBADoABCBGIFNqIAI5AyALID5BAUsgU0EoaiBUSXEEQCBHIFVB' +
  'AnRqIFNBA3ZBBWo2AgAgVUEBaiFVIEUgU0EDdmpBADoABSBGIFNqIAI5AygLCyA9/cQBIj4EQCA+QQFxIFNBMGogVElxBEAg' +
  'RyBVQQJ0aiBTQQN2QQZqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAYgRiBTaiACOQMwCyA+QQFLIFNBOGogVElxBEAgRyBVQQJ0' +
  'aiBTQQN2QQdqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAcgRiBTaiACOQM4CwsLCyBTQcAAaiJTIFRJDQALIFUL',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'events-dendrite.eqs',
  version: '0.1.0',
  sha256: 'a800af16a0c9e5bafa44773fce3456ce575770889eb1703d9505892425c61129',
  parameters: [
    { name: 'N', value: 40, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 6 },
    {
      name: 'tau_d',
      value: 0.015,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
    },
    {
      name: 'tau_s',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
    },
    {
      name: 'tau_p',
      value: 0.03,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
    },
    {
      name: 'level',
      value: 0.012,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
    },
  ],
  source:
    "# An event of one's own: where the potential of a dendrite crosses a level, a plateau current\n" +
    '# starts, and the soma, which follows the dendrite, fires a burst.\n' +
    'from brian2 import *\n' +
    'seed(5)\n' +
    '\n' +
    'N = 40\n' +
    'tau_d = 15*ms\n' +
    'tau_s = 5*ms\n' +
    'tau_p = 30*ms\n' +
    'level = 12*mV\n' +
    '\n' +
    "eqs = '''\n" +
    'dd/dt = (-d + plateau)/tau_d + 5*mV*sqrt(2/tau_d)*xi : volt\n' +
    'dplateau/dt = -plateau/tau_p : volt\n' +
    'ds/dt = (d - s)/tau_s : volt\n' +
    'plateaus : integer\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='s > 14*mV', reset='s = 6*mV', refractory=3*ms,\n" +
    "                    events={'dendritic': 'd > level and plateau < 5*mV'}, method='euler')\n" +
    "cells.run_on_event('dendritic', 'plateau += 25*mV; plateaus += 1')\n" +
    '\n' +
    'somatic = SpikeMonitor(cells)\n' +
    "dendritic = EventMonitor(cells, 'dendritic')\n" +
    "trace = StateMonitor(cells, ['d', 's'], record=[0], dt=0.5*ms)\n" +
    'run(600*ms)\n' +
    '\n' +
    "print('dendritic events:', dendritic.num_events, 'spikes:', somatic.num_spikes)\n" +
    "print('spikes for each plateau:', round(somatic.num_spikes/sum(cells.plateaus), 2))\n" +
    "print('events of neuron 0:', dendritic.count[0])\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(somatic.t/ms, somatic.i, '|k', ms=3, label='spike')\n" +
    "plot(dendritic.t/ms, dendritic.i, 'o', color='C1', ms=3, label='dendritic event')\n" +
    'xlim(0, 600)\n' +
    "ylabel('Neuron')\n" +
    "legend(loc='upper right')\n" +
    'subplot(212)\n' +
    "plot(trace.t/ms, trace.d[0]/mV, 'C1', label='dendrite')\n" +
    "plot(trace.t/ms, trace.s[0]/mV, 'k', label='soma')\n" +
    "axhline(level/mV, color='gray', ls=':')\n" +
    'xlim(0, 600)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('(mV)')\n" +
    "legend(loc='upper right')\n" +
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
