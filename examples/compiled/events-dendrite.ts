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
  'AGFzbQEAAAABSQpgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGAKf398fHx8fHx8fwBgA39/fAF/YA1/f3x8' +
  'fHx8fHx/f398AX8CEAIBbQFtAgABAW0DbG9nAAADDQwAAQECAwQFBgcICAkG+wY1fwBBAAt8AEQAAAAAAADgvwt7AP0MAAAA' +
  'AAAA4L8AAAAAAADgvwt8AEQAAAAAAABLwAt7AP0MAAAAAAAAS8AAAAAAAABLwAt8AEQAAAAAAACAPwt7AP0MAAAAAAAAgD8A' +
  'AAAAAACAPwt8AESamZmZmZm5Pwt8AEQcx3Ecx3G8Pwt7AP0MHMdxHMdxvD8cx3Ecx3G8Pwt8AEQAAAAAAADAPwt7AP0MAAAA' +
  'AAAAwD8AAAAAAADAPwt8AESSJEmSJEnCPwt7AP0MkiRJkiRJwj+SJEmSJEnCPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9V' +
  'VVVVVVXFPwt7AP0MmpmZmZmZuT+amZmZmZm5Pwt8AESamZmZmZnJPwt8AEQAAAAAAADQPwt7AP0MAAAAAAAA0D8AAAAAAADQ' +
  'Pwt7AP0MmpmZmZmZyT+amZmZmZnJPwt8AERVVVVVVVXVPwt7AP0MVVVVVVVV1T9VVVVVVVXVPwt8AEQAAAAAAADgPwt7AP0M' +
  'AAAAAAAA4D8AAAAAAADgPwt8AEQAOPr+Qi7mPwt7AP0MADj6/kIu5j8AOPr+Qi7mPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7' +
  'AP0MAgAAAAAAAAACAAAAAAAAAAt7AP0MYl8JAAAAAABiXwkAAAAAAAt7AP0M/////wAAAAD/////AAAAAAt7AP0MAAAAAAAA' +
  'OEMAAAAAAAA4Qwt7AP0MAfz///////8B/P///////wt8AEQAAAAAAADwPwt8AER56SYxCKzwPwt7AP0MeekmMQis8D956SYx' +
  'CKzwPwt8AEQAAAAAAABgQAt7AP0MAAAAAAAAYEAAAAAAAABgQAt8AEQAAAAAAABQQwt7AP0MAAAAAAAAUEMAAAAAAABQQwt7' +
  'AP0MAAAAAAAA8D8AAAAAAADwPwt8AEQwZ8eTV/MuPQt7AP0MMGfHk1fzLj0wZ8eTV/MuPQt8AEQAAAAAAAD4QQt7AP0MAAAA' +
  'AAAA+EEAAAAAAAD4QQt8AEQAAAAAAAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AEQAAAAAAAAoQQt7AP0MAAAAAAAAKEEA' +
  'AAAAAAAoQQt8AEQAAAAAAAAwAAt7AP0MAAAAAAAAMAAAAAAAAAAwAAt8AEQAAAAAAAD4fwt7AP0MAAAAAAAA+H8AAAAAAAD4' +
  'fwsHiQEFC2ZpbGwgbm9ybWFsAAgSY2VsbHNfc3RhdGV1cGRhdGVyAAkXY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIAChtjZWxs' +
  'c19kZW5kcml0aWNfdGhyZXNob2xkZXIACypjZWxsc19zdGF0ZXVwZGF0ZXIrY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIADArw' +
  'NQz3AgESfCAAIzFjBEAjAyEBIAAjJqIhAgVEAAAAAAAAAAAhASAAIQILIAEgAr1CIIinQeK+JWpBFHZBgXhqt6AhAyMSIAKi' +
  'QQAgAr1CIIinQeK+JWpBFHZBgXhqa0ECaqxC/wd8QjSGv6IhBCAEIyugIyuhIQUjJCAEoyMXoJwhBiAGIwWiIQcgBSAHoiMh' +
  'oSAEIAWhIAeioCEIIAgjL6AjL6EhCSMBIAmiIAmiIQogCCAIoiELIwAgBiMtoL2nQRBsakHQdGorAwAhDCMAIAYjLaC9p0EQ' +
  'bGpB0HRqKwMIIQ0gAyMZoiAMoCEOIA4gCKAhDyAPIAqgIRAgDiAPoSAIoCAPIBChIAqgoCMBIAggCaGiIAggCaCiIAMjKaIg' +
  'DaCgIAsgCKIjFSMSIAiioSALIxEgCCMOoqEgCyMMIwogCKKhIAsjCCMHIAiioaKgoqCioKKgoCERIBAgEaAhEiASIBAgEqEg' +
  'EaAjIqKgIBJhBHwgEgUjMwsPC80EAxJ7AX8BeyAAIzL9Sf3EASETIBMEQCATQQNHBEAgABADDwsjBCEBIAAjJ/3yASECBSMb' +
  'IQEgACECCyABIAJBIP3NASMd/c4BIx79TkEU/c0BIyD9zgEjH/3OASMu/fEB/fABIQMjEyAC/fIBIAJBIP3NASMd/c4BIx79' +
  'TkEU/c0BIyD9zgH9wQEjHP3OAUE0/csBIyj9zgH98gEhBCAEIyz98AEjLP3xASEFIyUgBP3zASMY/fAB/XUhBiAGIwb98gEh' +
  'ByAFIAf98gEjKP3xASAEIAX98QEgB/3yAf3wASEIIAgjMP3wASMw/fEBIQkjAiAJ/fIBIAn98gEhCiAIIAj98gEhCyAGIy79' +
  '8AFBBP3LASEUIwAgFP0bAGpB0HRq/QAEACEMIwAgFP0bAmpB0HRq/QAEACEUIAwgFP0NCAkKCwwNDg8YGRobHB0eHyENIAwg' +
  'FP0NAAECAwQFBgcQERITFBUWFyEMIAMjGv3yASAM/fABIQ4gDiAI/fABIQ8gDyAK/fABIRAgDiAP/fEBIAj98AEgDyAQ/fEB' +
  'IAr98AH98AEjAiAIIAn98QH98gEgCCAJ/fAB/fIBIAMjKv3yASAN/fAB/fABIAsgCP3yASMWIxMgCP3yAf3xASALIxQgCCMP' +
  '/fIB/fEBIAsjDSMLIAj98gH98QEgCyMJIxAgCP3yAf3xAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3wASERIBAgEf3wASES' +
  'IBIjNCASIBAgEv3xASAR/fABIyP98gH98AEgEv1H/VIPCx8BAnwgAP0hABABIQEgAP0hARABIQIgAf0UIAL9IgELvQUCA38C' +
  'eyAAIQEgAEGAB2ohAgNAIAH9AAQEIQQgASABQbQMav0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////' +
  'f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAg' +
  'AUEQaiIBIAJJDQALIABBjAdqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFBtAxqKAIAIANBAXZzQQAg' +
  'A0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgAEGsE2ohAgNAIAH9AAQEIQQgASABQfR4av0ABAAgAf0ABAD9DAAAAIAA' +
  'AACAAAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/Qzf' +
  'sAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBvBNqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8H' +
  'cXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgASgCAEGAgICAeHEgACgCAEH/' +
  '////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgACEBIABBwBNqIQIDQCAB/QAEACEFIAUgBUEL' +
  '/a0B/VEhBSAFIAVBB/2rAf0MgFYsnYBWLJ2AViydgFYsnf1O/VEhBSAFIAVBD/2rAf0MAADG7wAAxu8AAMbvAADG7/1O/VEh' +
  'BSABIAUgBUES/a0B/VH9CwTAEyABQRBqIgEgAkkNAAsgAEEANgKAJyAAQQE2AoQnCzQBAX8gACgCgCdB8ARGBEAgABAECyAA' +
  'KAKAJyEBIAAgAUEBajYCgCcgACABQQJ0aigCwBMLJwAgABAFQQV2uEQAAAAAAACQQaIgABAFQQZ2uKBEAAAAAAAAoDyiC70B' +
  'AgF/AnsgACgCgCchASABQfAERgRAIAAQBEEAIQELIAFB7ARNBHsgACABQQRqNgKAJyAAIAFBAnRq/QAEwBMhAiACQQX9rQEi' +
  'AyAD/Q0AAQIDCAkKCwABAgMICQoL/f8B/QwAAAAAAACQQQAAAAAAAJBB/fIBIAJBBv2tASIDIAP9DQQFBgcMDQ4PBAUGBwwN' +
  'Dg/9/wH98AH9DAAAAAAAAKA8AAAAAAAAoDz98gEFIAAQBv0UIAAQBv0iAQsL8gQDAn8CfAZ7IAEgAkEDdGohAyACRQRADwsg' +
  'ACgCiCcEQCABIAArA5AnOQMAIABBADYCiCcgAUEIaiEBCwJAA0AgASADTw0BA0D9DAAAAAAAAABAAAAAAAAAAEAgABAH/fIB' +
  '/QwAAAAAAADwPwAAAAAAAPA//fEBIQcgByAH/fIBIQkgCf0hACAJ/SEBoCEFIAVEAAAAAAAA8D9mIAVEAAAAAAAAAABhcg0A' +
  'CyAFIQYgByEIIAMgAWtBEEsEQANA/QwAAAAAAAAAQAAAAAAAAABAIAAQB/3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEIIAgg' +
  'CP3yASEJIAn9IQAgCf0hAaAhBiAGRAAAAAAAAPA/ZiAGRAAAAAAAAAAAYXINAAsLIAX9FCAG/SIBIQogChACIQsgCyAL/Uj9' +
  'xAEhBCAEBEAgBEEBcQRAIAsgCv0hABAA/SIAIQsLIARBAnEEQCALIAr9IQEQAP0iASELCwv9DAAAAAAAAADAAAAAAAAAAMAg' +
  'C/3yASAK/fMB/e8BIQwgDCAM/Q0AAQIDBAUGBwABAgMEBQYHIAcgB/0NCAkKCwwNDg8AAQIDBAUGB/3yASEHIAwgDP0NCAkK' +
  'CwwNDg8ICQoLDA0ODyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCADIAFrQRBJBEAgASAH/SEAOQMAIAAgB/0hATkDkCcg' +
  'AEEBNgKIJw8LIAEgB/0LBAAgAyABa0EQRgRADwsgAUEQaiEBIAMgAWtBEEkEQCABIAj9IQA5AwAgACAI/SEBOQOQJyAAQQE2' +
  'AognDwsgASAI/QsEACABQRBqIQEMAAsLC7sHAi97B38gACgCECE5IAAoAhQhOiAAKAIYITsgACgCHCE8IAAoAiAhPSAD/RQh' +
  'DyAE/RQhEiAC/RQhEyAF/RQhFCAG/RQhFSAH/RQhFyAI/RQhGSABQQN0IT8DQCA5ID5q/QAEACEKIDogPmr9AAQAIQsgOyA+' +
  'av0ABAAhDCA8ID5q/QAEACENIAogD/1LIQ4gDiEQIBIgCSA+av0ABAD98gEhESALIBMgFCAL/e0B/fIBIBQgDP3yAf3wAf3y' +
  'Af3wASAVIBH98gH98AEhFiA6ID5qIBb9CwQAIBcgDP3yASAM/fABIRggOyA+aiAY/QsEACAZIAsgDf3xAf3yASAN/fABIRog' +
  'PCA+aiAa/QsEACA5ID5q/QAEECEbIDogPmr9AAQQIRwgOyA+av0ABBAhHSA8ID5q/QAEECEeIBsgD/1LIR8gHyEgIBIgCSA+' +
  'av0ABBD98gEhISAcIBMgFCAc/e0B/fIBIBQgHf3yAf3wAf3yAf3wASAVICH98gH98AEhIiA6ID5qICL9CwQQIBcgHf3yASAd' +
  '/fABISMgOyA+aiAj/QsEECAZIBwgHv3xAf3yASAe/fABISQgPCA+aiAk/QsEECA5ID5q/QAEICElIDogPmr9AAQgISYgOyA+' +
  'av0ABCAhJyA8ID5q/QAEICEoICUgD/1LISkgKSEqIBIgCSA+av0ABCD98gEhKyAmIBMgFCAm/e0B/fIBIBQgJ/3yAf3wAf3y' +
  'Af3wASAVICv98gH98AEhLCA6ID5qICz9CwQgIBcgJ/3yASAn/fABIS0gOyA+aiAt/QsEICAZICYgKP3xAf3yASAo/fABIS4g' +
  'PCA+aiAu/QsEICA5ID5q/QAEMCEvIDogPmr9AAQwITAgOyA+av0ABDAhMSA8ID5q/QAEMCEyIC8gD/1LITMgMyE0IBIgCSA+' +
  'av0ABDD98gEhNSAwIBMgFCAw/e0B/fIBIBQgMf3yAf3wAf3yAf3wASAVIDX98gH98AEhNiA6ID5qIDb9CwQwIBcgMf3yASAx' +
  '/fABITcgOyA+aiA3/QsEMCAZIDAgMv3xAf3yASAy/fABITggPCA+aiA4/QsEMCA9ID5BA3ZqIBAgIP0NAAECAwgJCgsQERIT' +
  'GBkaGyAqIDT9DQABAgMICQoLEBESExgZGhv9hQEgECAg/Q0AAQIDCAkKCxAREhMYGRobICogNP0NAAECAwgJCgsQERITGBka' +
  'G/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA/U79WwMAACA+QcAAaiI+ID9JDQALC6wHAg17CH9BACEXIAAoAhAhESAAKAIUIRIg' +
  'ACgCGCETIAAoAgAhFCABQQN0IRYDQCASIBVBA3Zq/V0DACEPIBEgFWr9AAQAIQMgD/0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB' +
  '/acB/ccBIQQgA/0MeekmMQisjD956SYxCKyMP/1KIAT9TiEFIBEgFWr9AAQQIQYgD/0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB' +
  '/acB/cgBIQcgBv0MeekmMQisjD956SYxCKyMP/1KIAf9TiEIIBEgFWr9AAQgIQkgD/0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB' +
  '/agB/ccBIQogCf0MeekmMQisjD956SYxCKyMP/1KIAr9TiELIBEgFWr9AAQwIQwgD/0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB' +
  '/agB/cgBIQ0gDP0MeekmMQisjD956SYxCKyMP/1KIA39TiEOIAUgCP1QIAv9UCAO/VD9UwRAIAX9xAEiEARAIBBBAXEEQCAU' +
  'IBdBAnRqIBVBA3Y2AgAgF0EBaiEXIBIgFUEDdmpBADoAACATIBVqIAI5AwALIBBBAUsgFUEIaiAWSXEEQCAUIBdBAnRqIBVB' +
  'A3ZBAWo2AgAgF0EBaiEXIBIgFUEDdmpBADoAASATIBVqIAI5AwgLCyAI/cQBIhAEQCAQQQFxIBVBEGogFklxBEAgFCAXQQJ0' +
  'aiAVQQN2QQJqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAIgEyAVaiACOQMQCyAQQQFLIBVBGGogFklxBEAgFCAXQQJ0aiAVQQN2' +
  'QQNqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAMgEyAVaiACOQMYCwsgC/3EASIQBEAgEEEBcSAVQSBqIBZJcQRAIBQgF0ECdGog' +
  'FUEDdkEEajYCACAXQQFqIRcgEiAVQQN2akEAOgAEIBMgFWogAjkDIAsgEEEBSyAVQShqIBZJcQRAIBQgF0ECdGogFUEDdkEF' +
  'ajYCACAXQQFqIRcgEiAVQQN2akEAOgAFIBMgFWogAjkDKAsLIA79xAEiEARAIBBBAXEgFUEwaiAWSXEEQCAUIBdBAnRqIBVB' +
  'A3ZBBmo2AgAgF0EBaiEXIBIgFUEDdmpBADoABiATIBVqIAI5AzALIBBBAUsgFUE4aiAWSXEEQCAUIBdBAnRqIBVBA3ZBB2o2' +
  'AgAgF0EBaiEXIBIgFUEDdmpBADoAByATIBVqIAI5AzgLCwsgFUHAAGoiFSAWSQ0ACyAXC50FAg17B39BACEWIAAoAhAhESAA' +
  'KAIUIRIgAv0UIQYgACgCACETIAFBA3QhFQNAIBEgFGr9AAQAIQMgEiAUav0ABAAhBCADIAb9SiAE/Qx7FK5H4Xp0P3sUrkfh' +
  'enQ//Un9TiEFIBEgFGr9AAQQIQcgEiAUav0ABBAhCCAHIAb9SiAI/Qx7FK5H4Xp0P3sUrkfhenQ//Un9TiEJIBEgFGr9AAQg' +
  'IQogEiAUav0ABCAhCyAKIAb9SiAL/Qx7FK5H4Xp0P3sUrkfhenQ//Un9TiEMIBEgFGr9AAQwIQ0gEiAUav0ABDAhDiANIAb9' +
  'SiAO/Qx7FK5H4Xp0P3sUrkfhenQ//Un9TiEPIAUgCf1QIAz9UCAP/VD9UwRAIAX9xAEiEARAIBBBAXEEQCATIBZBAnRqIBRB' +
  'A3Y2AgAgFkEBaiEWCyAQQQFLIBRBCGogFUlxBEAgEyAWQQJ0aiAUQQN2QQFqNgIAIBZBAWohFgsLIAn9xAEiEARAIBBBAXEg' +
  'FEEQaiAVSXEEQCATIBZBAnRqIBRBA3ZBAmo2AgAgFkEBaiEWCyAQQQFLIBRBGGogFUlxBEAgEyAWQQJ0aiAUQQN2QQNqNgIA' +
  'IBZBAWohFgsLIAz9xAEiEARAIBBBAXEgFEEgaiAVSXEEQCATIBZBAnRqIBRBA3ZBBGo2AgAgFkEBaiEWCyAQQQFLIBRBKGog' +
  'FUlxBEAgEyAWQQJ0aiAUQQN2QQVqNgIAIBZBAWohFgsLIA/9xAEiEARAIBBBAXEgFEEwaiAVSXEEQCATIBZBAnRqIBRBA3ZB' +
  'Bmo2AgAgFkEBaiEWCyAQQQFLIBRBOGogFUlxBEAgEyAWQQJ0aiAUQQN2QQdqNgIAIBZBAWohFgsLCyAUQcAAaiIUIBVJDQAL' +
  'IBYLrA0CO3sNf0EAIVQgACgCECFJIAAoAhQhSiAAKAIYIUsgACgCHCFMIAAoAiAhTSAD/RQhEiAE/RQhFSAC/RQhFiAF/RQh' +
  'FyAG/RQhGCAH/RQhGiAI/RQhHCAKKAIQIU4gCigCFCFPIAooAhghUCAKKAIAIVEgAUEDdCFTA0AgSSBSav0ABAAhDSBKIFJq' +
  '/QAEACEOIEsgUmr9AAQAIQ8gTCBSav0ABAAhECANIBL9SyERIBEhEyAVIAkgUmr9AAQA/fIBIRQgDiAWIBcgDv3tAf3yASAX' +
  'IA/98gH98AH98gH98AEgGCAU/fIB/fABIRkgSiBSaiAZ/QsEACAaIA/98gEgD/3wASEbIEsgUmogG/0LBAAgHCAOIBD98QH9' +
  '8gEgEP3wASEdIEwgUmogHf0LBAAgHSEeIBMhHyAe/Qx56SYxCKyMP3npJjEIrIw//UogH/1OISAgSSBSav0ABBAhISBKIFJq' +
  '/QAEECEiIEsgUmr9AAQQISMgTCBSav0ABBAhJCAhIBL9SyElICUhJiAVIAkgUmr9AAQQ/fIBIScgIiAWIBcgIv3tAf3yASAX' +
  'ICP98gH98AH98gH98AEgGCAn/fIB/fABISggSiBSaiAo/QsEECAaICP98gEgI/3wASEpIEsgUmogKf0LBBAgHCAiICT98QH9' +
  '8gEgJP3wASEqIEwgUmogKv0LBBAgKiErICYhLCAr/Qx56SYxCKyMP3npJjEIrIw//UogLP1OIS0gSSBSav0ABCAhLiBKIFJq' +
  '/QAEICEvIEsgUmr9AAQgITAgTCBSav0ABCAhMSAuIBL9SyEyIDIhMyAVIAkgUmr9AAQg/fIBITQgLyAWIBcgL/3tAf3yASAX' +
  'IDD98gH98AH98gH98AEgGCA0/fIB/fABITUgSiBSaiA1/QsEICAaIDD98gEgMP3wASE2IEsgUmogNv0LBCAgHCAvIDH98QH9' +
  '8gEgMf3wASE3IEwgUmogN/0LBCAgNyE4IDMhOSA4/Qx56SYxCKyMP3npJjEIrIw//UogOf1OITogSSBSav0ABDAhOyBKIFJq' +
  '/QAEMCE8IEsgUmr9AAQwIT0gTCBSav0ABDAhPiA7IBL9SyE/ID8hQCAVIAkgUmr9AAQw/fIBIUEgPCAWIBcgPP3tAf3yASAX' +
  'ID398gH98AH98gH98AEgGCBB/fIB/fABIUIgSiBSaiBC/QsEMCAaID398gEgPf3wASFDIEsgUmogQ/0LBDAgHCA8ID798QH9' +
  '8gEgPv3wASFEIEwgUmogRP0LBDAgRCFFIEAhRiBF/Qx56SYxCKyMP3npJjEIrIw//UogRv1OIUcgTSBSQQN2aiATICb9DQAB' +
  'AgMICQoLEBESExgZGhsgMyBA/Q0AAQIDCAkKCxAREhMYGRob/YUBIBMgJv0NAAECAwgJCgsQERITGBkaGyAzIED9DQABAgMI' +
  'CQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgICAt/VAgOv1QIEf9UP1TBEAgIP3EASJIBEAgSEEB' +
  'cQRAIFEgVEECdGogUkEDdjYCACBUQQFqIVQgTyBSQQN2akEAOgAAIFAgUmogDDkDAAsgSEEBSyBSQQhqIFNJcQRAIFEgVEEC' +
  'dGogUkEDdkEBajYCACBUQQFqIVQgTyBSQQN2akEAOgABIFAgUmogDDkDCAsLIC39xAEiSARAIEhBAXEgUkEQaiBTSXEEQCBR' +
  'IFRBAnRqIFJBA3ZBAmo2AgAgVEEBaiFUIE8gUkEDdmpBADoAAiBQIFJqIAw5AxALIEhBAUsgUkEYaiBTSXEEQCBRIFRBAnRq' +
  'IFJBA3ZBA2o2AgAgVEEBaiFUIE8gUkEDdmpBADoAAyBQIFJqIAw5AxgLCyA6/cQBIkgEQCBIQQFxIFJBIGogU0lxBEAgUSBU' +
  'QQJ0aiBSQQN2QQRqNgIAIFRBAWohVCBPIFJBA3ZqQQA6AAQgUCBSaiAMOQMgCyBIQQFLIFJBKGogU0lxBEAgUSBUQQJ0aiBS' +
  'QQN2QQVqNgIAIFRBAWohVCBPIFJBA3ZqQQA6AAUgUCBSaiAMOQMoCwsgR/3EASJIBEAgSEEBcSBSQTBqIFNJcQRAIFEgVEEC' +
  'dGogUkEDdkEGajYCACBUQQFqIVQgTyBSQQN2akEAOgAGIFAgUmogDDkDMAsgSEEBSyBSQThqIFNJcQRAIFEgVEECdGogUkED' +
  'dkEHajYCACBUQQFqIVQgTyBSQQN2akEAOgAHIFAgUmogDDkDOAsLCyBSQcAAaiJSIFNJDQALIFQL',
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
