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
  nativeKernels,
  negativeLogsTable,
  neuronGroupClass,
  npSum,
  philoxRandom,
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
      minus_dt_over_tau_p, dt_over_tau_s, randn1.byteOffset)
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
  const { s, not_refractory, lastspike } = cells
  const { N, t, events } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
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
  const { d, plateau } = cells
  const { level } = externals
  const { N, events } = step
  const native = step.native?.cells_dendritic_thresholder
  if (native !== undefined) return native.run(native.at, N, level)
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
    cells_stateupdater: { arrays: ['lastspike', 'd', 'plateau', 's', 'not_refractory'] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['s', 'not_refractory', 'lastspike'],
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

const kernels = nativeKernels(
  'AGFzbQEAAAABYA1gAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAp/' +
  'f3x8fHx8fHx/AGADf398AX9gDX9/fHx8fHx8fH9/f3wBfwIQAgFtAW0CAAEBbQNsb2cAAAMQDwABAQIDBAUGBwgJCgsLDAb1' +
  'CUd/AEEAC3sA/QzVYcEZoAEqv9VhwRmgASq/C3sA/Qx3UcEWbMFWv3dRwRZswVa/C3sA/QxJVVVVVVXFv0lVVVVVVcW/C3wA' +
  'RAAAAAAAAOC/C3sA/QwAAAAAAADgvwAAAAAAAOC/C3sA/QwAAAAAAAAAgAAAAAAAAACAC3sA/QzUOIi+6fqovdQ4iL7p+qi9' +
  'C3sA/QzrnCuK5uVavuucK4rm5Vq+C3sA/QytUpyAT36Svq1SnIBPfpK+C3sA/QwAAAAAAAAAwAAAAAAAAADAC3wARAAAAAAA' +
  'AEvAC3sA/QwAAAAAAABLwAAAAAAAAEvAC3sA/Qx9/rFX4x3HPn3+sVfjHcc+C3sA/QyQFcsZoAH6PpAVyxmgAfo+C3wARAAA' +
  'AAAAAIA/C3sA/QwAAAAAAACAPwAAAAAAAIA/C3sA/Qym+BARERGBP6b4EBEREYE/C3sA/QxMVVVVVVWlP0xVVVVVVaU/C3wA' +
  'RJqZmZmZmbk/C3wARBzHcRzHcbw/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3wARAAAAAAAAMA/C3sA/QwAAAAAAADAPwAAAAAA' +
  'AMA/C3wARJIkSZIkScI/C3sA/QySJEmSJEnCP5IkSZIkScI/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3sA' +
  '/QyamZmZmZm5P5qZmZmZmbk/C3wARJqZmZmZmck/C3wARAAAAAAAANA/C3sA/QwAAAAAAADQPwAAAAAAANA/C3sA/QyamZmZ' +
  'mZnJP5qZmZmZmck/C3wARFVVVVVVVdU/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAA' +
  'AAAAAOA/C3wARAA4+v5CLuY/C3sA/QwAOPr+Qi7mPwA4+v5CLuY/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/QwCAAAAAAAA' +
  'AAIAAAAAAAAAC3sA/QxiXwkAAAAAAGJfCQAAAAAAC3sA/Qz/////AAAAAP////8AAAAAC3sA/QwAAAAAAAA4QwAAAAAAADhD' +
  'C3sA/QwB/P///////wH8////////C3wARAAAAAAAAPA/C3wARHnpJjEIrPA/C3sA/Qx56SYxCKzwP3npJjEIrPA/C3sA/QwA' +
  'AAAAAACgPAAAAAAAAKA8C3sA/Qx81c9aOtnlPXzVz1o62eU9C3wARAAAAAAAAGBAC3sA/QwAAAAAAABgQAAAAAAAAGBAC3wA' +
  'RAAAAAAAAFBDC3sA/QwAAAAAAABQQwAAAAAAAFBDC3sA/QwAAAAAAADwPwAAAAAAAPA/C3sA/QzEsbS9nu4hPsSxtL2e7iE+' +
  'C3sA/QwAAAAAAAAQQAAAAAAAABBAC3wARDBnx5NX8y49C3sA/QwwZ8eTV/MuPTBnx5NX8y49C3sA/QwYLURU+yEZQBgtRFT7' +
  'IRlAC3wARAAAAAAAAPhBC3sA/QwAAAAAAAD4QQAAAAAAAPhBC3sA/QwAAAAAAACQQQAAAAAAAJBBC3wARAAAAAAAADhDC3sA' +
  '/QwAAAAAAAA4QwAAAAAAADhDC3wARAAAAAAAAChBC3sA/QwAAAAAAAAoQQAAAAAAAChBC3wARAAAAAAAADAAC3sA/QwAAAAA' +
  'AAAwAAAAAAAAADAAC3wARAAAAAAAAPh/C3sA/QwAAAAAAAD4fwAAAAAAAPh/CweZAQYLZmlsbCBub3JtYWwACA1waGlsb3gg' +
  'bm9ybWFsAAsSY2VsbHNfc3RhdGV1cGRhdGVyAAwXY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIADRtjZWxsc19kZW5kcml0aWNf' +
  'dGhyZXNob2xkZXIADipjZWxsc19zdGF0ZXVwZGF0ZXIrY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIADwq3Pg/3AgESfCAAI0Nj' +
  'BEAjCyEBIAAjNKIhAgVEAAAAAAAAAAAhASAAIQILIAEgAr1CIIinQeK+JWpBFHZBgXhqt6AhAyMeIAKiQQAgAr1CIIinQeK+' +
  'JWpBFHZBgXhqa0ECaqxC/wd8QjSGv6IhBCAEIzygIzyhIQUjMiAEoyMjoJwhBiAGIw+iIQcgBSAHoiMtoSAEIAWhIAeioCEI' +
  'IAgjQaAjQaEhCSMEIAmiIAmiIQogCCAIoiELIwAgBiM/oL2nQRBsakHQdGorAwAhDCMAIAYjP6C9p0EQbGpB0HRqKwMIIQ0g' +
  'AyMloiAMoCEOIA4gCKAhDyAPIAqgIRAgDiAPoSAIoCAPIBChIAqgoCMEIAggCaGiIAggCaCiIAMjOaIgDaCgIAsgCKIjISMe' +
  'IAiioSALIx0gCCMaoqEgCyMYIxYgCKKhIAsjFCMTIAiioaKgoqCioKKgoCERIBAgEaAhEiASIBAgEqEgEaAjLqKgIBJhBHwg' +
  'EgUjRQsPC80EAxJ7AX8BeyAAI0T9Sf3EASETIBMEQCATQQNHBEAgABADDwsjDCEBIAAjNf3yASECBSMnIQEgACECCyABIAJB' +
  'IP3NASMp/c4BIyr9TkEU/c0BIyz9zgEjK/3OASNA/fEB/fABIQMjHyAC/fIBIAJBIP3NASMp/c4BIyr9TkEU/c0BIyz9zgH9' +
  'wQEjKP3OAUE0/csBIzb9zgH98gEhBCAEIz398AEjPf3xASEFIzMgBP3zASMk/fAB/XUhBiAGIxD98gEhByAFIAf98gEjNv3x' +
  'ASAEIAX98QEgB/3yAf3wASEIIAgjQv3wASNC/fEBIQkjBSAJ/fIBIAn98gEhCiAIIAj98gEhCyAGI0D98AFBBP3LASEUIwAg' +
  'FP0bAGpB0HRq/QAEACEMIwAgFP0bAmpB0HRq/QAEACEUIAwgFP0NCAkKCwwNDg8YGRobHB0eHyENIAwgFP0NAAECAwQFBgcQ' +
  'ERITFBUWFyEMIAMjJv3yASAM/fABIQ4gDiAI/fABIQ8gDyAK/fABIRAgDiAP/fEBIAj98AEgDyAQ/fEBIAr98AH98AEjBSAI' +
  'IAn98QH98gEgCCAJ/fAB/fIBIAMjOv3yASAN/fAB/fABIAsgCP3yASMiIx8gCP3yAf3xASALIyAgCCMb/fIB/fEBIAsjGSMX' +
  'IAj98gH98QEgCyMVIxwgCP3yAf3xAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3wASERIBAgEf3wASESIBIjRiASIBAgEv3x' +
  'ASAR/fABIy/98gH98AEgEv1H/VIPCx8BAnwgAP0hABABIQEgAP0hARABIQIgAf0UIAL9IgELvQUCA38CeyAAIQEgAEGAB2oh' +
  'AgNAIAH9AAQEIQQgASABQbQMav0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79' +
  'UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQAL' +
  'IABBjAdqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFBtAxqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlx' +
  'czYCACABQQRqIgEgAkkNAAsgAEGsE2ohAgNAIAH9AAQEIQQgASABQfR4av0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9' +
  'TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnf' +
  'sAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBvBNqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFB9Hhq' +
  'KAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgASgCAEGAgICAeHEgACgCAEH/////B3FyIQMgASAB' +
  'QfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgACEBIABBwBNqIQIDQCAB/QAEACEFIAUgBUEL/a0B/VEhBSAFIAVB' +
  'B/2rAf0MgFYsnYBWLJ2AViydgFYsnf1O/VEhBSAFIAVBD/2rAf0MAADG7wAAxu8AAMbvAADG7/1O/VEhBSABIAUgBUES/a0B' +
  '/VH9CwTAEyABQRBqIgEgAkkNAAsgAEEANgKAJyAAQQE2AoQnCzQBAX8gACgCgCdB8ARGBEAgABAECyAAKAKAJyEBIAAgAUEB' +
  'ajYCgCcgACABQQJ0aigCwBMLJwAgABAFQQV2uEQAAAAAAACQQaIgABAFQQZ2uKBEAAAAAAAAoDyiC70BAgF/AnsgACgCgCch' +
  'ASABQfAERgRAIAAQBEEAIQELIAFB7ARNBHsgACABQQRqNgKAJyAAIAFBAnRq/QAEwBMhAiACQQX9rQEiAyAD/Q0AAQIDCAkK' +
  'CwABAgMICQoL/f8B/QwAAAAAAACQQQAAAAAAAJBB/fIBIAJBBv2tASIDIAP9DQQFBgcMDQ4PBAUGBwwNDg/9/wH98AH9DAAA' +
  'AAAAAKA8AAAAAAAAoDz98gEFIAAQBv0UIAAQBv0iAQsL8gQDAn8CfAZ7IAEgAkEDdGohAyACRQRADwsgACgCiCcEQCABIAAr' +
  'A5AnOQMAIABBADYCiCcgAUEIaiEBCwJAA0AgASADTw0BA0D9DAAAAAAAAABAAAAAAAAAAEAgABAH/fIB/QwAAAAAAADwPwAA' +
  'AAAAAPA//fEBIQcgByAH/fIBIQkgCf0hACAJ/SEBoCEFIAVEAAAAAAAA8D9mIAVEAAAAAAAAAABhcg0ACyAFIQYgByEIIAMg' +
  'AWtBEEsEQANA/QwAAAAAAAAAQAAAAAAAAABAIAAQB/3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEIIAggCP3yASEJIAn9IQAg' +
  'Cf0hAaAhBiAGRAAAAAAAAPA/ZiAGRAAAAAAAAAAAYXINAAsLIAX9FCAG/SIBIQogChACIQsgCyAL/Uj9xAEhBCAEBEAgBEEB' +
  'cQRAIAsgCv0hABAA/SIAIQsLIARBAnEEQCALIAr9IQEQAP0iASELCwv9DAAAAAAAAADAAAAAAAAAAMAgC/3yASAK/fMB/e8B' +
  'IQwgDCAM/Q0AAQIDBAUGBwABAgMEBQYHIAcgB/0NCAkKCwwNDg8AAQIDBAUGB/3yASEHIAwgDP0NCAkKCwwNDg8ICQoLDA0O' +
  'DyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCADIAFrQRBJBEAgASAH/SEAOQMAIAAgB/0hATkDkCcgAEEBNgKIJw8LIAEg' +
  'B/0LBAAgAyABa0EQRgRADwsgAUEQaiEBIAMgAWtBEEkEQCABIAj9IQA5AwAgACAI/SEBOQOQJyAAQQE2AognDwsgASAI/QsE' +
  'ACABQRBqIQEMAAsLC6UCAwl7AX8GeyAA/QkCBCECIAD9CQIIIQMgAP0JAgwhBCAA/QkCECEFIAD9CQIUIQZB077Ekn39ESEH' +
  'Qdea+ux8/REhCEG5893xef0RIQlBhd2e23v9ESEKA0AgASAH/d4BIQwgASAH/d8BIQ0gDCAN/Q0EBQYHDA0ODxQVFhccHR4f' +
  'IQ4gDCAN/Q0AAQIDCAkKCxAREhMYGRobIQ8gAyAI/d4BIQwgAyAI/d8BIQ0gDCAN/Q0EBQYHDA0ODxQVFhccHR4fIRAgDCAN' +
  '/Q0AAQIDCAkKCxAREhMYGRobIREgECAC/VEgBf1RIQEgESECIA4gBP1RIAb9USEDIA8hBCAFIAn9rgEhBSAGIAr9rgEhBiAL' +
  'QQFqIgtBCkkNAAsgASACIAMgBAvxAgMCewF/B3sjNiAA/fEBIQIgAhACIQMgAyAD/Uj9xAEhBCAEBEAgBEEBcQRAIAMgAv0h' +
  'ABAA/SIAIQMLIARBAnEEQCADIAL9IQEQAP0iASEDCwsjCiAD/fIB/e8BIQUjOCAB/fIBIyT98AH9dSEGIAEjHyAG/fIB/fEB' +
  'Izv98gEhByAHIAf98gEhCCAHIAcgCP3yASMDIAgjESAIIwEgCCMNIAgjCCAIIzH98gH98AH98gH98AH98gH98AH98gH98AH9' +
  '8gH98AH98gH98AEhCSM2IyQgCP3yAf3xASAIIAj98gEjEiAIIwIgCCMOIAgjCSAIIzcgCCMH/fIB/fAB/fIB/fAB/fIB/fAB' +
  '/fIB/fAB/fIB/fAB/fIB/fABIQogBiNA/fABIQYgBkE//csBQT/9zAEhCyAFIAkgCiAL/VIgBkJ//RL90QFBPv3LASMG/U79' +
  'Uf3yASAFIAogCSAL/VIgBkE+/csBIwb9Tv1R/fIBC6sDAgF/CHsgASACQQN0aiEEIAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2u' +
  'ASEFQQT9ESEGAkADQCABIARPDQEgACAFEAkhCiEJIQghByAHQQX9rQEhByAIQQb9rQEhCCAJQQX9rQEhCSAKQQb9rQEhCiAH' +
  '/f8BIz798gEgCP3/Af3wASMw/fIBIAn9/wEjPv3yASAK/f8B/fABIzD98gEQCiEMIQsgASALIAz9DQABAgMEBQYHEBESExQV' +
  'Fhf9CwQAIAEgCyAM/Q0ICQoLDA0ODxgZGhscHR4f/QsEECAHIAf9DQgJCgsMDQ4PCAkKCwwNDg/9/wEjPv3yASAIIAj9DQgJ' +
  'CgsMDQ4PCAkKCwwNDg/9/wH98AEjMP3yASAJIAn9DQgJCgsMDQ4PCAkKCwwNDg/9/wEjPv3yASAKIAr9DQgJCgsMDQ4PCAkK' +
  'CwwNDg/9/wH98AEjMP3yARAKIQwhCyABIAsgDP0NAAECAwQFBgcQERITFBUWF/0LBCAgASALIAz9DQgJCgsMDQ4PGBkaGxwd' +
  'Hh/9CwQwIAUgBv2uASEFIAFBwABqIQEMAAsLC7sHAi97B38gACgCECE5IAAoAhQhOiAAKAIYITsgACgCHCE8IAAoAiAhPSAD' +
  '/RQhDyAE/RQhEiAC/RQhEyAF/RQhFCAG/RQhFSAH/RQhFyAI/RQhGSABQQN0IT8DQCA5ID5q/QAEACEKIDogPmr9AAQAIQsg' +
  'OyA+av0ABAAhDCA8ID5q/QAEACENIAogD/1LIQ4gDiEQIBIgCSA+av0ABAD98gEhESALIBMgFCAL/e0B/fIBIBQgDP3yAf3w' +
  'Af3yAf3wASAVIBH98gH98AEhFiA6ID5qIBb9CwQAIBcgDP3yASAM/fABIRggOyA+aiAY/QsEACAZIAsgDf3xAf3yASAN/fAB' +
  'IRogPCA+aiAa/QsEACA5ID5q/QAEECEbIDogPmr9AAQQIRwgOyA+av0ABBAhHSA8ID5q/QAEECEeIBsgD/1LIR8gHyEgIBIg' +
  'CSA+av0ABBD98gEhISAcIBMgFCAc/e0B/fIBIBQgHf3yAf3wAf3yAf3wASAVICH98gH98AEhIiA6ID5qICL9CwQQIBcgHf3y' +
  'ASAd/fABISMgOyA+aiAj/QsEECAZIBwgHv3xAf3yASAe/fABISQgPCA+aiAk/QsEECA5ID5q/QAEICElIDogPmr9AAQgISYg' +
  'OyA+av0ABCAhJyA8ID5q/QAEICEoICUgD/1LISkgKSEqIBIgCSA+av0ABCD98gEhKyAmIBMgFCAm/e0B/fIBIBQgJ/3yAf3w' +
  'Af3yAf3wASAVICv98gH98AEhLCA6ID5qICz9CwQgIBcgJ/3yASAn/fABIS0gOyA+aiAt/QsEICAZICYgKP3xAf3yASAo/fAB' +
  'IS4gPCA+aiAu/QsEICA5ID5q/QAEMCEvIDogPmr9AAQwITAgOyA+av0ABDAhMSA8ID5q/QAEMCEyIC8gD/1LITMgMyE0IBIg' +
  'CSA+av0ABDD98gEhNSAwIBMgFCAw/e0B/fIBIBQgMf3yAf3wAf3yAf3wASAVIDX98gH98AEhNiA6ID5qIDb9CwQwIBcgMf3y' +
  'ASAx/fABITcgOyA+aiA3/QsEMCAZIDAgMv3xAf3yASAy/fABITggPCA+aiA4/QsEMCA9ID5BA3ZqIBAgIP0NAAECAwgJCgsQ' +
  'ERITGBkaGyAqIDT9DQABAgMICQoLEBESExgZGhv9hQEgECAg/Q0AAQIDCAkKCxAREhMYGRobICogNP0NAAECAwgJCgsQERIT' +
  'GBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA/U79WwMAACA+QcAAaiI+ID9JDQALC6wHAg17CH9BACEXIAAoAhAhESAAKAIU' +
  'IRIgACgCGCETIAAoAgAhFCABQQN0IRYDQCASIBVBA3Zq/V0DACEPIBEgFWr9AAQAIQMgD/0MAAAAAAAAAAAAAAAAAAAAAP0k' +
  '/YcB/acB/ccBIQQgA/0MeekmMQisjD956SYxCKyMP/1KIAT9TiEFIBEgFWr9AAQQIQYgD/0MAAAAAAAAAAAAAAAAAAAAAP0k' +
  '/YcB/acB/cgBIQcgBv0MeekmMQisjD956SYxCKyMP/1KIAf9TiEIIBEgFWr9AAQgIQkgD/0MAAAAAAAAAAAAAAAAAAAAAP0k' +
  '/YcB/agB/ccBIQogCf0MeekmMQisjD956SYxCKyMP/1KIAr9TiELIBEgFWr9AAQwIQwgD/0MAAAAAAAAAAAAAAAAAAAAAP0k' +
  '/YcB/agB/cgBIQ0gDP0MeekmMQisjD956SYxCKyMP/1KIA39TiEOIAUgCP1QIAv9UCAO/VD9UwRAIAX9xAEiEARAIBBBAXEE' +
  'QCAUIBdBAnRqIBVBA3Y2AgAgF0EBaiEXIBIgFUEDdmpBADoAACATIBVqIAI5AwALIBBBAUsgFUEIaiAWSXEEQCAUIBdBAnRq' +
  'IBVBA3ZBAWo2AgAgF0EBaiEXIBIgFUEDdmpBADoAASATIBVqIAI5AwgLCyAI/cQBIhAEQCAQQQFxIBVBEGogFklxBEAgFCAX' +
  'QQJ0aiAVQQN2QQJqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAIgEyAVaiACOQMQCyAQQQFLIBVBGGogFklxBEAgFCAXQQJ0aiAV' +
  'QQN2QQNqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAMgEyAVaiACOQMYCwsgC/3EASIQBEAgEEEBcSAVQSBqIBZJcQRAIBQgF0EC' +
  'dGogFUEDdkEEajYCACAXQQFqIRcgEiAVQQN2akEAOgAEIBMgFWogAjkDIAsgEEEBSyAVQShqIBZJcQRAIBQgF0ECdGogFUED' +
  'dkEFajYCACAXQQFqIRcgEiAVQQN2akEAOgAFIBMgFWogAjkDKAsLIA79xAEiEARAIBBBAXEgFUEwaiAWSXEEQCAUIBdBAnRq' +
  'IBVBA3ZBBmo2AgAgF0EBaiEXIBIgFUEDdmpBADoABiATIBVqIAI5AzALIBBBAUsgFUE4aiAWSXEEQCAUIBdBAnRqIBVBA3ZB' +
  'B2o2AgAgF0EBaiEXIBIgFUEDdmpBADoAByATIBVqIAI5AzgLCwsgFUHAAGoiFSAWSQ0ACyAXC50FAg17B39BACEWIAAoAhAh' +
  'ESAAKAIUIRIgAv0UIQYgACgCACETIAFBA3QhFQNAIBEgFGr9AAQAIQMgEiAUav0ABAAhBCADIAb9SiAE/Qx7FK5H4Xp0P3sU' +
  'rkfhenQ//Un9TiEFIBEgFGr9AAQQIQcgEiAUav0ABBAhCCAHIAb9SiAI/Qx7FK5H4Xp0P3sUrkfhenQ//Un9TiEJIBEgFGr9' +
  'AAQgIQogEiAUav0ABCAhCyAKIAb9SiAL/Qx7FK5H4Xp0P3sUrkfhenQ//Un9TiEMIBEgFGr9AAQwIQ0gEiAUav0ABDAhDiAN' +
  'IAb9SiAO/Qx7FK5H4Xp0P3sUrkfhenQ//Un9TiEPIAUgCf1QIAz9UCAP/VD9UwRAIAX9xAEiEARAIBBBAXEEQCATIBZBAnRq' +
  'IBRBA3Y2AgAgFkEBaiEWCyAQQQFLIBRBCGogFUlxBEAgEyAWQQJ0aiAUQQN2QQFqNgIAIBZBAWohFgsLIAn9xAEiEARAIBBB' +
  'AXEgFEEQaiAVSXEEQCATIBZBAnRqIBRBA3ZBAmo2AgAgFkEBaiEWCyAQQQFLIBRBGGogFUlxBEAgEyAWQQJ0aiAUQQN2QQNq' +
  'NgIAIBZBAWohFgsLIAz9xAEiEARAIBBBAXEgFEEgaiAVSXEEQCATIBZBAnRqIBRBA3ZBBGo2AgAgFkEBaiEWCyAQQQFLIBRB' +
  'KGogFUlxBEAgEyAWQQJ0aiAUQQN2QQVqNgIAIBZBAWohFgsLIA/9xAEiEARAIBBBAXEgFEEwaiAVSXEEQCATIBZBAnRqIBRB' +
  'A3ZBBmo2AgAgFkEBaiEWCyAQQQFLIBRBOGogFUlxBEAgEyAWQQJ0aiAUQQN2QQdqNgIAIBZBAWohFgsLCyAUQcAAaiIUIBVJ' +
  'DQALIBYLrA0CO3sNf0EAIVQgACgCECFJIAAoAhQhSiAAKAIYIUsgACgCHCFMIAAoAiAhTSAD/RQhEiAE/RQhFSAC/RQhFiAF' +
  '/RQhFyAG/RQhGCAH/RQhGiAI/RQhHCAKKAIQIU4gCigCFCFPIAooAhghUCAKKAIAIVEgAUEDdCFTA0AgSSBSav0ABAAhDSBK' +
  'IFJq/QAEACEOIEsgUmr9AAQAIQ8gTCBSav0ABAAhECANIBL9SyERIBEhEyAVIAkgUmr9AAQA/fIBIRQgDiAWIBcgDv3tAf3y' +
  'ASAXIA/98gH98AH98gH98AEgGCAU/fIB/fABIRkgSiBSaiAZ/QsEACAaIA/98gEgD/3wASEbIEsgUmogG/0LBAAgHCAOIBD9' +
  '8QH98gEgEP3wASEdIEwgUmogHf0LBAAgHSEeIBMhHyAe/Qx56SYxCKyMP3npJjEIrIw//UogH/1OISAgSSBSav0ABBAhISBK' +
  'IFJq/QAEECEiIEsgUmr9AAQQISMgTCBSav0ABBAhJCAhIBL9SyElICUhJiAVIAkgUmr9AAQQ/fIBIScgIiAWIBcgIv3tAf3y' +
  'ASAXICP98gH98AH98gH98AEgGCAn/fIB/fABISggSiBSaiAo/QsEECAaICP98gEgI/3wASEpIEsgUmogKf0LBBAgHCAiICT9' +
  '8QH98gEgJP3wASEqIEwgUmogKv0LBBAgKiErICYhLCAr/Qx56SYxCKyMP3npJjEIrIw//UogLP1OIS0gSSBSav0ABCAhLiBK' +
  'IFJq/QAEICEvIEsgUmr9AAQgITAgTCBSav0ABCAhMSAuIBL9SyEyIDIhMyAVIAkgUmr9AAQg/fIBITQgLyAWIBcgL/3tAf3y' +
  'ASAXIDD98gH98AH98gH98AEgGCA0/fIB/fABITUgSiBSaiA1/QsEICAaIDD98gEgMP3wASE2IEsgUmogNv0LBCAgHCAvIDH9' +
  '8QH98gEgMf3wASE3IEwgUmogN/0LBCAgNyE4IDMhOSA4/Qx56SYxCKyMP3npJjEIrIw//UogOf1OITogSSBSav0ABDAhOyBK' +
  'IFJq/QAEMCE8IEsgUmr9AAQwIT0gTCBSav0ABDAhPiA7IBL9SyE/ID8hQCAVIAkgUmr9AAQw/fIBIUEgPCAWIBcgPP3tAf3y' +
  'ASAXID398gH98AH98gH98AEgGCBB/fIB/fABIUIgSiBSaiBC/QsEMCAaID398gEgPf3wASFDIEsgUmogQ/0LBDAgHCA8ID79' +
  '8QH98gEgPv3wASFEIEwgUmogRP0LBDAgRCFFIEAhRiBF/Qx56SYxCKyMP3npJjEIrIw//UogRv1OIUcgTSBSQQN2aiATICb9' +
  'DQABAgMICQoLEBESExgZGhsgMyBA/Q0AAQIDCAkKCxAREhMYGRob/YUBIBMgJv0NAAECAwgJCgsQERITGBkaGyAzIED9DQAB' +
  'AgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgICAt/VAgOv1QIEf9UP1TBEAgIP3EASJIBEAg' +
  'SEEBcQRAIFEgVEECdGogUkEDdjYCACBUQQFqIVQgTyBSQQN2akEAOgAAIFAgUmogDDkDAAsgSEEBSyBSQQhqIFNJcQRAIFEg' +
  'VEECdGogUkEDdkEBajYCACBUQQFqIVQgTyBSQQN2akEAOgABIFAgUmogDDkDCAsLIC39xAEiSARAIEhBAXEgUkEQaiBTSXEE' +
  'QCBRIFRBAnRqIFJBA3ZBAmo2AgAgVEEBaiFUIE8gUkEDdmpBADoAAiBQIFJqIAw5AxALIEhBAUsgUkEYaiBTSXEEQCBRIFRB' +
  'AnRqIFJBA3ZBA2o2AgAgVEEBaiFUIE8gUkEDdmpBADoAAyBQIFJqIAw5AxgLCyA6/cQBIkgEQCBIQQFxIFJBIGogU0lxBEAg' +
  'USBUQQJ0aiBSQQN2QQRqNgIAIFRBAWohVCBPIFJBA3ZqQQA6AAQgUCBSaiAMOQMgCyBIQQFLIFJBKGogU0lxBEAgUSBUQQJ0' +
  'aiBSQQN2QQVqNgIAIFRBAWohVCBPIFJBA3ZqQQA6AAUgUCBSaiAMOQMoCwsgR/3EASJIBEAgSEEBcSBSQTBqIFNJcQRAIFEg' +
  'VEECdGogUkEDdkEGajYCACBUQQFqIVQgTyBSQQN2akEAOgAGIFAgUmogDDkDMAsgSEEBSyBSQThqIFNJcQRAIFEgVEECdGog' +
  'UkEDdkEHajYCACBUQQFqIVQgTyBSQQN2akEAOgAHIFAgUmogDDkDOAsLCyBSQcAAaiJSIFNJDQALIFQL',
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
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
