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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 'd'), 0n), mV), 'C1'], { label: 'dendrite' })
    sim.at(40) // plot(trace.t/ms, trace.s[0]/mV, 'k', label='soma')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 's'), 0n), mV), 'k'], { label: 'soma' })
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
  sim.follow(shown)
  sim.at(25) // run(600*ms)
  await runNetwork(sim, multiply(600n, ms),
    { objects: { trace, cells, somatic, dendritic }, externals: { tau_d, tau_s, tau_p, level } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABUAxgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAt/' +
  'f3x8fHx8fHx/fwBgA39/fAF/AhACAW0BbQIAAQFtA2xvZwAAAw8OAQIDBAUGBgcICQoLCwsGzAcvfwBBAAt7AP0M1WHBGaAB' +
  'Kr/VYcEZoAEqvwt7AP0Md1HBFmzBVr93UcEWbMFWvwt7AP0MSVVVVVVVxb9JVVVVVVXFvwt7AP0MAAAAAAAA4L8AAAAAAADg' +
  'vwt7AP0MAAAAAAAAAIAAAAAAAAAAgAt7AP0M1DiIvun6qL3UOIi+6fqovQt7AP0M65wriublWr7rnCuK5uVavgt7AP0MrVKc' +
  'gE9+kr6tUpyAT36Svgt7AP0MAAAAAAAAAMAAAAAAAAAAwAt7AP0MAR7J+9YiFrwBHsn71iIWvAt7AP0Mff6xV+Mdxz59/rFX' +
  '4x3HPgt7AP0MkBXLGaAB+j6QFcsZoAH6Pgt7AP0MAAAAAAAAgD8AAAAAAACAPwt7AP0MpvgQERERgT+m+BARERGBPwt7AP0M' +
  'TFVVVVVVpT9MVVVVVVWlPwt7AP0MHMdxHMdxvD8cx3Ecx3G8Pwt7AP0MAAAAAAAAwD8AAAAAAADAPwt7AP0MkiRJkiRJwj+S' +
  'JEmSJEnCPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt7AP0MmpmZmZmZuT+amZmZmZm5Pwt7AP0MAAAAAAAA0D8AAAAAAADQPwt7' +
  'AP0MmpmZmZmZyT+amZmZmZnJPwt7AP0MVVVVVVVV1T9VVVVVVVXVPwt7AP0MAAAAAAAA4D8AAAAAAADgPwt7AP0MADj6/kIu' +
  '5j8AOPr+Qi7mPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MAgAAAAAAAAACAAAAAAAAAAt7AP0MYl8JAAAAAABiXwkAAAAA' +
  'AAt7AP0M/////wAAAAD/////AAAAAAt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt7AP0MAfz///////8B/P///////wt7AP0Meekm' +
  'MQis8D956SYxCKzwPwt7AP0MAAAAAAAAoDwAAAAAAACgPAt7AP0MfNXPWjrZ5T181c9aOtnlPQt7AP0MAAAAAAAAYEAAAAAA' +
  'AABgQAt7AP0MAAAAAAAA8D8AAAAAAADwPwt7AP0MxLG0vZ7uIT7EsbS9nu4hPgt7AP0MAR7J+9YiFjwBHsn71iIWPAt7AP0M' +
  'AAAAAAAAEEAAAAAAAAAQQAt7AP0MMGfHk1fzLj0wZ8eTV/MuPQt7AP0MGC1EVPshGUAYLURU+yEZQAt7AP0MAAAAAAAA+EEA' +
  'AAAAAAD4QQt7AP0MAAAAAAAAkEEAAAAAAACQQQt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt7AP0MAAAAAAAAKEEAAAAAAAAoQQt7' +
  'AP0MAAAAAAAA+H8AAAAAAAD4fwsHmQEGC2ZpbGwgbm9ybWFsAAcNcGhpbG94IG5vcm1hbAAKEmNlbGxzX3N0YXRldXBkYXRl' +
  'cgALF2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAAwbY2VsbHNfZGVuZHJpdGljX3RocmVzaG9sZGVyAA0qY2VsbHNfc3RhdGV1' +
  'cGRhdGVyK2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAA4K314OzwQBEXsjFSAA/fIBIABBIP3NASMc/c4BIx39TkEU/c0BIx/9' +
  'zgH9wQEjG/3OAUE0/csBIyT9zgH98gEhASABIyr98AEjKv3xASECIyMgAf3zASMY/fAB/XUhAyADIw398gEhBCACIAT98gEj' +
  'JP3xASABIAL98QEgBP3yAf3wASEFIAUjLf3wASMt/fEBIQYjBCAG/fIBIAb98gEhByAFIAX98gEhCCADIyz98AFBBP3LASER' +
  'IwAgEf0bAGpB0HRq/QAEACEJIwAgEf0bAmpB0HRq/QAEACERIAkgEf0NCAkKCwwNDg8YGRobHB0eHyEKIAkgEf0NAAECAwQF' +
  'BgcQERITFBUWFyEJIABBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIxn98gEgCf3wASELIAsgBf3wASEMIAwg' +
  'B/3wASENIAsgDP3xASAF/fABIAwgDf3xASAH/fAB/fABIwQgBSAG/fEB/fIBIAUgBv3wAf3yASAAQSD9zQEjHP3OASMd/U5B' +
  'FP3NASMf/c4BIx79zgEjLP3xASMo/fIBIAr98AH98AEgCCAF/fIBIxcjFSAF/fIB/fEBIAgjFiAFIxP98gH98QEgCCMSIxEg' +
  'Bf3yAf3xASAIIxAjFCAF/fIB/fEB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIQ4gDSAO/fABIQ8gDSAP/fEBIA798AEh' +
  'ECAPIy4gDyAQIyD98gH98AEgD/1HIA8gECMKIyYgECMa/Un9Uv3wAf3wASAP/Uf9UP1SDwu9BQIDfwJ7IAAhASAAQYAHaiEC' +
  'A0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1Q' +
  'QQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsg' +
  'AEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFz' +
  'NgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCABIAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1O' +
  'IAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+w' +
  'CJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGoo' +
  'AgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB' +
  '9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEgAEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH' +
  '/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9' +
  'Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcLNAEBfyAAKAKAJ0HwBEYEQCAAEAILIAAoAoAnIQEgACABQQFq' +
  'NgKAJyAAIAFBAnRqKALAEwsnACAAEANBBXa4RAAAAAAAAJBBoiAAEANBBna4oEQAAAAAAACgPKILrQECAX8BeyAAKAKAJyEB' +
  'IAFB8ARGBEAgABACQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAgAUECdGr9AATAEyECIAL9DOD///8AAAAA4P///wAAAAD9' +
  'Tv0MAAAAAAAAMEEAAAAAAAAwQf1Q/QwAAACAAAAwQQAAAIAAADBB/fEBIAJBJv3NAf0MAAAAAAAA4D8AAAAAAADgP/1Q/fAB' +
  'BSAAEAT9FCAAEAT9IgELC7cDAgF/A3sCQANAIAEgAkYNASAAKAKAJ0HsBE0EQCAAKAKAJ0ECdCEDA0AgACADav0ABMATIQQg' +
  'A0EQaiEDIAT9DOD///8AAAAA4P///wAAAAD9Tv0MAAAAAAAAQEEAAAAAAABAQf1Q/QwAAAAAAQBAQQAAAAABAEBB/fEBIARB' +
  'Jv3NAf0MAAAAAAAA8D8AAAAAAADwP/1Q/fABIQUgASAF/QsEACAFIAX98gEiBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf98AEh' +
  'BSABQRAgBf0MAAAAAAAA8D8AAAAAAADwP/1JIAX9DAAAAAAAAAAAAAAAAAAAAAD9Sv1O/RsAcWohASADQbATTSABIAJHcQ0A' +
  'CyAAIANBAnY2AoAnDAEL/QwAAAAAAAAAQAAAAAAAAABAIAAQBf3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEFIAEgBf0LBAAg' +
  'BSAF/fIBIgYgBiAG/Q0ICQoLDA0ODwABAgMEBQYH/fABIQUgAUEQIAX9DAAAAAAAAPA/AAAAAAAA8D/9SSAF/QwAAAAAAAAA' +
  'AAAAAAAAAAAA/Ur9Tv0bAHFqIQEMAAsLC8oUAgJ/HXsgAkUEQA8LIAAoAognBEAgASAAKwOQJzkDACAAQQA2AognIAFBCGoh' +
  'ASACQQFrIQILIAEgAkF+cUEDdGohAyAAIAEgAxAGAkADQCADIAFrQcAASQ0BIAH9AAQAIQggAf0ABBAhCiAB/QAEICEJIAH9' +
  'AAQwIQsgCCAI/fIBIQUgCiAK/fIBIQYgBSAG/Q0AAQIDBAUGBxAREhMUFRYXIAUgBv0NCAkKCwwNDg8YGRobHB0eH/3wASEM' +
  'IAwhEAJ7IxUgEP3yASAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4B/cEBIxv9zgFBNP3LASMk/c4B/fIBIREgESMq/fABIyr9' +
  '8QEhEiMjIBH98wEjGP3wAf11IRMgEyMN/fIBIRQgEiAU/fIBIyT98QEgESAS/fEBIBT98gH98AEhFSAVIy398AEjLf3xASEW' +
  'IwQgFv3yASAW/fIBIRcgFSAV/fIBIRggEyMs/fABQQT9ywEhISMAICH9GwBqQdB0av0ABAAhGSMAICH9GwJqQdB0av0ABAAh' +
  'ISAZICH9DQgJCgsMDQ4PGBkaGxwdHh8hGiAZICH9DQABAgMEBQYHEBESExQVFhchGSAQQSD9zQEjHP3OASMd/U5BFP3NASMf' +
  '/c4BIx79zgEjLP3xASMZ/fIBIBn98AEhGyAbIBX98AEhHCAcIBf98AEhHSAbIBz98QEgFf3wASAcIB398QEgF/3wAf3wASME' +
  'IBUgFv3xAf3yASAVIBb98AH98gEgEEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjKP3yASAa/fAB/fABIBgg' +
  'Ff3yASMXIxUgFf3yAf3xASAYIxYgFSMT/fIB/fEBIBgjEiMRIBX98gH98QEgGCMQIxQgFf3yAf3xAf3yAf3wAf3yAf3wAf3y' +
  'Af3wAf3yAf3wAf3wASEeIB0gHv3wASEfIB0gH/3xASAe/fABISAgHyMuIB8gICMg/fIB/fABIB/9RyAfICAjCiMmICAjGv1J' +
  '/VL98AH98AEgH/1H/VD9UgwACyEOIAkgCf3yASEFIAsgC/3yASEGIAUgBv0NAAECAwQFBgcQERITFBUWFyAFIAb9DQgJCgsM' +
  'DQ4PGBkaGxwdHh/98AEhDSANIRACeyMVIBD98gEgEEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OAf3BASMb/c4BQTT9ywEjJP3O' +
  'Af3yASERIBEjKv3wASMq/fEBIRIjIyAR/fMBIxj98AH9dSETIBMjDf3yASEUIBIgFP3yASMk/fEBIBEgEv3xASAU/fIB/fAB' +
  'IRUgFSMt/fABIy398QEhFiMEIBb98gEgFv3yASEXIBUgFf3yASEYIBMjLP3wAUEE/csBISEjACAh/RsAakHQdGr9AAQAIRkj' +
  'ACAh/RsCakHQdGr9AAQAISEgGSAh/Q0ICQoLDA0ODxgZGhscHR4fIRogGSAh/Q0AAQIDBAUGBxAREhMUFRYXIRkgEEEg/c0B' +
  'Ixz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjGf3yASAZ/fABIRsgGyAV/fABIRwgHCAX/fABIR0gGyAc/fEBIBX98AEg' +
  'HCAd/fEBIBf98AH98AEjBCAVIBb98QH98gEgFSAW/fAB/fIBIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEB' +
  'Iyj98gEgGv3wAf3wASAYIBX98gEjFyMVIBX98gH98QEgGCMWIBUjE/3yAf3xASAYIxIjESAV/fIB/fEBIBgjECMUIBX98gH9' +
  '8QH98gH98AH98gH98AH98gH98AH98gH98AH98AEhHiAdIB798AEhHyAdIB/98QEgHv3wASEgIB8jLiAfICAjIP3yAf3wASAf' +
  '/UcgHyAgIwojJiAgIxr9Sf1S/fAB/fABIB/9R/1Q/VIMAAshDyAOIA79SP3EASEEIAQEQCAEQQFxBEAgDiAM/SEAEAD9IgAh' +
  'DgsgBEECcQRAIA4gDP0hARAA/SIBIQ4LCyAPIA/9SP3EASEEIAQEQCAEQQFxBEAgDyAN/SEAEAD9IgAhDwsgBEECcQRAIA8g' +
  'Df0hARAA/SIBIQ8LC/0MAAAAAAAAAMAAAAAAAAAAwCAO/fIBIAz98wH97wEhByAHIAf9DQABAgMEBQYHEBESExQVFhcgCCAI' +
  '/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQggByAH/Q0ICQoLDA0ODxgZGhscHR4fIAogCv0NCAkKCwwNDg8AAQIDBAUGB/3yASEK' +
  '/QwAAAAAAAAAwAAAAAAAAADAIA/98gEgDf3zAf3vASEHIAcgB/0NAAECAwQFBgcQERITFBUWFyAJIAn9DQgJCgsMDQ4PAAEC' +
  'AwQFBgf98gEhCSAHIAf9DQgJCgsMDQ4PGBkaGxwdHh8gCyAL/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQsgASAI/QsEACABIAr9' +
  'CwQQIAEgCf0LBCAgASAL/QsEMCABQcAAaiEBDAALCwJAA0AgAyABa0EQSQ0BIAH9AAQAIQggAf0ABAAhCiAIIAj98gEhBSAK' +
  'IAr98gEhBiAFIAb9DQABAgMEBQYHEBESExQVFhcgBSAG/Q0ICQoLDA0ODxgZGhscHR4f/fABIQwgDBABIQ4gDiAO/Uj9xAEh' +
  'BCAEBEAgBEEBcQRAIA4gDP0hABAA/SIAIQ4LIARBAnEEQCAOIAz9IQEQAP0iASEOCwv9DAAAAAAAAADAAAAAAAAAAMAgDv3y' +
  'ASAM/fMB/e8BIQcgByAH/Q0AAQIDBAUGBxAREhMUFRYXIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAcgB/0NCAkKCwwN' +
  'Dg8YGRobHB0eHyAKIAr9DQgJCgsMDQ4PAAECAwQFBgf98gEhCiABIAj9CwQAIAFBEGohAQwACwsgAkEBcQRAA0D9DAAAAAAA' +
  'AABAAAAAAAAAAEAgABAF/fIB/QwAAAAAAADwPwAAAAAAAPA//fEBIQggCCAI/fIBIgUgBSAF/Q0ICQoLDA0ODwABAgMEBQYH' +
  '/fABIQogCv0MAAAAAAAA8D8AAAAAAADwP/1JIAr9DAAAAAAAAAAAAAAAAAAAAAD9Sv1O/RsARQ0ACyAIIQogCCAI/fIBIQUg' +
  'CiAK/fIBIQYgBSAG/Q0AAQIDBAUGBxAREhMUFRYXIAUgBv0NCAkKCwwNDg8YGRobHB0eH/3wASEMIAwQASEOIA4gDv1I/cQB' +
  'IQQgBARAIARBAXEEQCAOIAz9IQAQAP0iACEOCyAEQQJxBEAgDiAM/SEBEAD9IgEhDgsL/QwAAAAAAAAAwAAAAAAAAADAIA79' +
  '8gEgDP3zAf3vASEHIAcgB/0NAAECAwQFBgcQERITFBUWFyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCAHIAf9DQgJCgsM' +
  'DQ4PGBkaGxwdHh8gCiAK/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQogAyAI/SEAOQMAIAAgCP0hATkDkCcgAEEBNgKIJwsLpQID' +
  'CXsBfwZ7IAD9CQIEIQIgAP0JAgghAyAA/QkCDCEEIAD9CQIQIQUgAP0JAhQhBkHTvsSSff0RIQdB15r67Hz9ESEIQbnz3fF5' +
  '/REhCUGF3Z7be/0RIQoDQCABIAf93gEhDCABIAf93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hDiAMIA39DQABAgMICQoL' +
  'EBESExgZGhshDyADIAj93gEhDCADIAj93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hECAMIA39DQABAgMICQoLEBESExgZ' +
  'GhshESAQIAL9USAF/VEhASARIQIgDiAE/VEgBv1RIQMgDyEEIAUgCf2uASEFIAYgCv2uASEGIAtBAWoiC0EKSQ0ACyABIAIg' +
  'AyAEC/ECAwJ7AX8HeyMkIAD98QEhAiACEAEhAyADIAP9SP3EASEEIAQEQCAEQQFxBEAgAyAC/SEAEAD9IgAhAwsgBEECcQRA' +
  'IAMgAv0hARAA/SIBIQMLCyMJIAP98gH97wEhBSMnIAH98gEjGP3wAf11IQYgASMVIAb98gH98QEjKf3yASEHIAcgB/3yASEI' +
  'IAcgByAI/fIBIwMgCCMOIAgjASAIIwsgCCMHIAgjIv3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASEJIyQj' +
  'GCAI/fIB/fEBIAggCP3yASMPIAgjAiAIIwwgCCMIIAgjJSAIIwb98gH98AH98gH98AH98gH98AH98gH98AH98gH98AH98gH9' +
  '8AEhCiAGIyz98AEhBiAGQT/9ywFBP/3MASELIAUgCSAKIAv9UiAGQn/9Ev3RAUE+/csBIwX9Tv1R/fIBIAUgCiAJIAv9UiAG' +
  'QT79ywEjBf1O/VH98gELqwMCAX8IeyABIAJBA3RqIQQgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQVBBP0RIQYCQANAIAEg' +
  'BE8NASAAIAUQCCEKIQkhCCEHIAdBBf2tASEHIAhBBv2tASEIIAlBBf2tASEJIApBBv2tASEKIAf9/wEjK/3yASAI/f8B/fAB' +
  'IyH98gEgCf3/ASMr/fIBIAr9/wH98AEjIf3yARAJIQwhCyABIAsgDP0NAAECAwQFBgcQERITFBUWF/0LBAAgASALIAz9DQgJ' +
  'CgsMDQ4PGBkaGxwdHh/9CwQQIAcgB/0NCAkKCwwNDg8ICQoLDA0OD/3/ASMr/fIBIAggCP0NCAkKCwwNDg8ICQoLDA0OD/3/' +
  'Af3wASMh/fIBIAkgCf0NCAkKCwwNDg8ICQoLDA0OD/3/ASMr/fIBIAogCv0NCAkKCwwNDg8ICQoLDA0OD/3/Af3wASMh/fIB' +
  'EAkhDCELIAEgCyAM/Q0AAQIDBAUGBxAREhMUFRYX/QsEICABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0LBDAgBSAG/a4BIQUg' +
  'AUHAAGohAQwACwsLzAwCL3sHfyAAKAIYITogACgCHCE7IAAoAiAhPCAAKAIkIT0gACgCKCE+IAP9FCEQIAT9FCETIAL9FCEU' +
  'IAX9FCEVIAb9FCEWIAf9FCEYIAj9FCEaIAFBA3QhQANAIAogPiA/QQN2aikDAEKBgoSIkKDAgAFRcQRAIDsgP2r9AAQAIQwg' +
  'PCA/av0ABAAhDSA9ID9q/QAEACEOIBMgCSA/av0ABAD98gEhEiAMIBQgFSAM/e0B/fIBIBUgDf3yAf3wAf3yAf3wASAWIBL9' +
  '8gH98AEhFyA7ID9qIBf9CwQAIBggDf3yASAN/fABIRkgPCA/aiAZ/QsEACAaIAwgDv3xAf3yASAO/fABIRsgPSA/aiAb/QsE' +
  'ACA7ID9q/QAEECEdIDwgP2r9AAQQIR4gPSA/av0ABBAhHyATIAkgP2r9AAQQ/fIBISIgHSAUIBUgHf3tAf3yASAVIB798gH9' +
  '8AH98gH98AEgFiAi/fIB/fABISMgOyA/aiAj/QsEECAYIB798gEgHv3wASEkIDwgP2ogJP0LBBAgGiAdIB/98QH98gEgH/3w' +
  'ASElID0gP2ogJf0LBBAgOyA/av0ABCAhJyA8ID9q/QAEICEoID0gP2r9AAQgISkgEyAJID9q/QAEIP3yASEsICcgFCAVICf9' +
  '7QH98gEgFSAo/fIB/fAB/fIB/fABIBYgLP3yAf3wASEtIDsgP2ogLf0LBCAgGCAo/fIBICj98AEhLiA8ID9qIC79CwQgIBog' +
  'JyAp/fEB/fIBICn98AEhLyA9ID9qIC/9CwQgIDsgP2r9AAQwITEgPCA/av0ABDAhMiA9ID9q/QAEMCEzIBMgCSA/av0ABDD9' +
  '8gEhNiAxIBQgFSAx/e0B/fIBIBUgMv3yAf3wAf3yAf3wASAWIDb98gH98AEhNyA7ID9qIDf9CwQwIBggMv3yASAy/fABITgg' +
  'PCA/aiA4/QsEMCAaIDEgM/3xAf3yASAz/fABITkgPSA/aiA5/QsEMAUgOiA/av0ABAAhCyA7ID9q/QAEACEMIDwgP2r9AAQA' +
  'IQ0gPSA/av0ABAAhDiALIBD9SyEPIA8hESATIAkgP2r9AAQA/fIBIRIgDCAUIBUgDP3tAf3yASAVIA398gH98AH98gH98AEg' +
  'FiAS/fIB/fABIRcgOyA/aiAX/QsEACAYIA398gEgDf3wASEZIDwgP2ogGf0LBAAgGiAMIA798QH98gEgDv3wASEbID0gP2og' +
  'G/0LBAAgOiA/av0ABBAhHCA7ID9q/QAEECEdIDwgP2r9AAQQIR4gPSA/av0ABBAhHyAcIBD9SyEgICAhISATIAkgP2r9AAQQ' +
  '/fIBISIgHSAUIBUgHf3tAf3yASAVIB798gH98AH98gH98AEgFiAi/fIB/fABISMgOyA/aiAj/QsEECAYIB798gEgHv3wASEk' +
  'IDwgP2ogJP0LBBAgGiAdIB/98QH98gEgH/3wASElID0gP2ogJf0LBBAgOiA/av0ABCAhJiA7ID9q/QAEICEnIDwgP2r9AAQg' +
  'ISggPSA/av0ABCAhKSAmIBD9SyEqICohKyATIAkgP2r9AAQg/fIBISwgJyAUIBUgJ/3tAf3yASAVICj98gH98AH98gH98AEg' +
  'FiAs/fIB/fABIS0gOyA/aiAt/QsEICAYICj98gEgKP3wASEuIDwgP2ogLv0LBCAgGiAnICn98QH98gEgKf3wASEvID0gP2og' +
  'L/0LBCAgOiA/av0ABDAhMCA7ID9q/QAEMCExIDwgP2r9AAQwITIgPSA/av0ABDAhMyAwIBD9SyE0IDQhNSATIAkgP2r9AAQw' +
  '/fIBITYgMSAUIBUgMf3tAf3yASAVIDL98gH98AH98gH98AEgFiA2/fIB/fABITcgOyA/aiA3/QsEMCAYIDL98gEgMv3wASE4' +
  'IDwgP2ogOP0LBDAgGiAxIDP98QH98gEgM/3wASE5ID0gP2ogOf0LBDAgPiA/QQN2aiARICH9DQABAgMICQoLEBESExgZGhsg' +
  'KyA1/Q0AAQIDCAkKCxAREhMYGRob/YUBIBEgIf0NAAECAwgJCgsQERITGBkaGyArIDX9DQABAgMICQoLEBESExgZGhv9hQH9' +
  'Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAALID9BwABqIj8gQEkNAAsLrAcCDXsIf0EAIRcgACgCGCERIAAoAhwhEiAAKAIg' +
  'IRMgACgCACEUIAFBA3QhFgNAIBIgFUEDdmr9XQMAIQ8gESAVav0ABAAhAyAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9' +
  'xwEhBCAD/Qx56SYxCKyMP3npJjEIrIw//UogBP1OIQUgESAVav0ABBAhBiAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9' +
  'yAEhByAG/Qx56SYxCKyMP3npJjEIrIw//UogB/1OIQggESAVav0ABCAhCSAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9' +
  'xwEhCiAJ/Qx56SYxCKyMP3npJjEIrIw//UogCv1OIQsgESAVav0ABDAhDCAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9' +
  'yAEhDSAM/Qx56SYxCKyMP3npJjEIrIw//UogDf1OIQ4gBSAI/VAgC/1QIA79UP1TBEAgBf3EASIQBEAgEEEBcQRAIBQgF0EC' +
  'dGogFUEDdjYCACAXQQFqIRcgEiAVQQN2akEAOgAAIBMgFWogAjkDAAsgEEEBSyAVQQhqIBZJcQRAIBQgF0ECdGogFUEDdkEB' +
  'ajYCACAXQQFqIRcgEiAVQQN2akEAOgABIBMgFWogAjkDCAsLIAj9xAEiEARAIBBBAXEgFUEQaiAWSXEEQCAUIBdBAnRqIBVB' +
  'A3ZBAmo2AgAgF0EBaiEXIBIgFUEDdmpBADoAAiATIBVqIAI5AxALIBBBAUsgFUEYaiAWSXEEQCAUIBdBAnRqIBVBA3ZBA2o2' +
  'AgAgF0EBaiEXIBIgFUEDdmpBADoAAyATIBVqIAI5AxgLCyAL/cQBIhAEQCAQQQFxIBVBIGogFklxBEAgFCAXQQJ0aiAVQQN2' +
  'QQRqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAQgEyAVaiACOQMgCyAQQQFLIBVBKGogFklxBEAgFCAXQQJ0aiAVQQN2QQVqNgIA' +
  'IBdBAWohFyASIBVBA3ZqQQA6AAUgEyAVaiACOQMoCwsgDv3EASIQBEAgEEEBcSAVQTBqIBZJcQRAIBQgF0ECdGogFUEDdkEG' +
  'ajYCACAXQQFqIRcgEiAVQQN2akEAOgAGIBMgFWogAjkDMAsgEEEBSyAVQThqIBZJcQRAIBQgF0ECdGogFUEDdkEHajYCACAX' +
  'QQFqIRcgEiAVQQN2akEAOgAHIBMgFWogAjkDOAsLCyAVQcAAaiIVIBZJDQALIBcLnQUCDXsHf0EAIRYgACgCGCERIAAoAhwh' +
  'EiAC/RQhBiAAKAIAIRMgAUEDdCEVA0AgESAUav0ABAAhAyASIBRq/QAEACEEIAMgBv1KIAT9DHsUrkfhenQ/exSuR+F6dD/9' +
  'Sf1OIQUgESAUav0ABBAhByASIBRq/QAEECEIIAcgBv1KIAj9DHsUrkfhenQ/exSuR+F6dD/9Sf1OIQkgESAUav0ABCAhCiAS' +
  'IBRq/QAEICELIAogBv1KIAv9DHsUrkfhenQ/exSuR+F6dD/9Sf1OIQwgESAUav0ABDAhDSASIBRq/QAEMCEOIA0gBv1KIA79' +
  'DHsUrkfhenQ/exSuR+F6dD/9Sf1OIQ8gBSAJ/VAgDP1QIA/9UP1TBEAgBf3EASIQBEAgEEEBcQRAIBMgFkECdGogFEEDdjYC' +
  'ACAWQQFqIRYLIBBBAUsgFEEIaiAVSXEEQCATIBZBAnRqIBRBA3ZBAWo2AgAgFkEBaiEWCwsgCf3EASIQBEAgEEEBcSAUQRBq' +
  'IBVJcQRAIBMgFkECdGogFEEDdkECajYCACAWQQFqIRYLIBBBAUsgFEEYaiAVSXEEQCATIBZBAnRqIBRBA3ZBA2o2AgAgFkEB' +
  'aiEWCwsgDP3EASIQBEAgEEEBcSAUQSBqIBVJcQRAIBMgFkECdGogFEEDdkEEajYCACAWQQFqIRYLIBBBAUsgFEEoaiAVSXEE' +
  'QCATIBZBAnRqIBRBA3ZBBWo2AgAgFkEBaiEWCwsgD/3EASIQBEAgEEEBcSAUQTBqIBVJcQRAIBMgFkECdGogFEEDdkEGajYC' +
  'ACAWQQFqIRYLIBBBAUsgFEE4aiAVSXEEQCATIBZBAnRqIBRBA3ZBB2o2AgAgFkEBaiEWCwsLIBRBwABqIhQgFUkNAAsgFgvZ' +
  'GAQ7ewx/B3wFf0EAIVUgACgCBCFIIAEhSSBIKAIIKwMAIUogSCgCCCsDCCFLIEgoAggrAxAhTCBIKAIIKwMYIU0gSCgCCCsD' +
  'ICFOIEgoAggrAyghTyBIKAIIKwMwIVAgSCgCCCsDOPwDIVEgSCgCCCsDQPwDIVIgSCgCGCE/IEgoAhwhQCBIKAIgIUEgSCgC' +
  'JCFCIEgoAighQyBL/RQhCCBM/RQhCyBK/RQhDCBN/RQhDSBO/RQhDiBP/RQhECBQ/RQhEiAAKAIYIUQgACgCHCFFIAAoAiAh' +
  'RiAAKAIAIUcgSUEDdCFUA0AgUiBDIFNBA3ZqKQMAQoGChIiQoMCAAVFxBEAgQCBTav0ABAAhBCBBIFNq/QAEACEFIEIgU2r9' +
  'AAQAIQYgCyBRIFNq/QAEAP3yASEKIAQgDCANIAT97QH98gEgDSAF/fIB/fAB/fIB/fABIA4gCv3yAf3wASEPIEAgU2ogD/0L' +
  'BAAgECAF/fIBIAX98AEhESBBIFNqIBH9CwQAIBIgBCAG/fEB/fIBIAb98AEhEyBCIFNqIBP9CwQAIBMhFCAU/Qx56SYxCKyM' +
  'P3npJjEIrIw//UohFiBAIFNq/QAEECEYIEEgU2r9AAQQIRkgQiBTav0ABBAhGiALIFEgU2r9AAQQ/fIBIR0gGCAMIA0gGP3t' +
  'Af3yASANIBn98gH98AH98gH98AEgDiAd/fIB/fABIR4gQCBTaiAe/QsEECAQIBn98gEgGf3wASEfIEEgU2ogH/0LBBAgEiAY' +
  'IBr98QH98gEgGv3wASEgIEIgU2ogIP0LBBAgICEhICH9DHnpJjEIrIw/eekmMQisjD/9SiEjIEAgU2r9AAQgISUgQSBTav0A' +
  'BCAhJiBCIFNq/QAEICEnIAsgUSBTav0ABCD98gEhKiAlIAwgDSAl/e0B/fIBIA0gJv3yAf3wAf3yAf3wASAOICr98gH98AEh' +
  'KyBAIFNqICv9CwQgIBAgJv3yASAm/fABISwgQSBTaiAs/QsEICASICUgJ/3xAf3yASAn/fABIS0gQiBTaiAt/QsEICAtIS4g' +
  'Lv0MeekmMQisjD956SYxCKyMP/1KITAgQCBTav0ABDAhMiBBIFNq/QAEMCEzIEIgU2r9AAQwITQgCyBRIFNq/QAEMP3yASE3' +
  'IDIgDCANIDL97QH98gEgDSAz/fIB/fAB/fIB/fABIA4gN/3yAf3wASE4IEAgU2ogOP0LBDAgECAz/fIBIDP98AEhOSBBIFNq' +
  'IDn9CwQwIBIgMiA0/fEB/fIBIDT98AEhOiBCIFNqIDr9CwQwIDohOyA7/Qx56SYxCKyMP3npJjEIrIw//UohPSAWICP9UCAw' +
  '/VAgPf1Q/VMEQCAW/cQBIj4EQCA+QQFxBEAgRyBVQQJ0aiBTQQN2NgIAIFVBAWohVSBFIFNBA3ZqQQA6AAAgRiBTaiACOQMA' +
  'CyA+QQFLIFNBCGogVElxBEAgRyBVQQJ0aiBTQQN2QQFqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAEgRiBTaiACOQMICwsgI/3E' +
  'ASI+BEAgPkEBcSBTQRBqIFRJcQRAIEcgVUECdGogU0EDdkECajYCACBVQQFqIVUgRSBTQQN2akEAOgACIEYgU2ogAjkDEAsg' +
  'PkEBSyBTQRhqIFRJcQRAIEcgVUECdGogU0EDdkEDajYCACBVQQFqIVUgRSBTQQN2akEAOgADIEYgU2ogAjkDGAsLIDD9xAEi' +
  'PgRAID5BAXEgU0EgaiBUSXEEQCBHIFVBAnRqIFNBA3ZBBGo2AgAgVUEBaiFVIEUgU0EDdmpBADoABCBGIFNqIAI5AyALID5B' +
  'AUsgU0EoaiBUSXEEQCBHIFVBAnRqIFNBA3ZBBWo2AgAgVUEBaiFVIEUgU0EDdmpBADoABSBGIFNqIAI5AygLCyA9/cQBIj4E' +
  'QCA+QQFxIFNBMGogVElxBEAgRyBVQQJ0aiBTQQN2QQZqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAYgRiBTaiACOQMwCyA+QQFL' +
  'IFNBOGogVElxBEAgRyBVQQJ0aiBTQQN2QQdqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAcgRiBTaiACOQM4CwsLBSA/IFNq/QAE' +
  'ACEDIEAgU2r9AAQAIQQgQSBTav0ABAAhBSBCIFNq/QAEACEGIAMgCP1LIQcgByEJIAsgUSBTav0ABAD98gEhCiAEIAwgDSAE' +
  '/e0B/fIBIA0gBf3yAf3wAf3yAf3wASAOIAr98gH98AEhDyBAIFNqIA/9CwQAIBAgBf3yASAF/fABIREgQSBTaiAR/QsEACAS' +
  'IAQgBv3xAf3yASAG/fABIRMgQiBTaiAT/QsEACATIRQgCSEVIBT9DHnpJjEIrIw/eekmMQisjD/9SiAV/U4hFiA/IFNq/QAE' +
  'ECEXIEAgU2r9AAQQIRggQSBTav0ABBAhGSBCIFNq/QAEECEaIBcgCP1LIRsgGyEcIAsgUSBTav0ABBD98gEhHSAYIAwgDSAY' +
  '/e0B/fIBIA0gGf3yAf3wAf3yAf3wASAOIB398gH98AEhHiBAIFNqIB79CwQQIBAgGf3yASAZ/fABIR8gQSBTaiAf/QsEECAS' +
  'IBggGv3xAf3yASAa/fABISAgQiBTaiAg/QsEECAgISEgHCEiICH9DHnpJjEIrIw/eekmMQisjD/9SiAi/U4hIyA/IFNq/QAE' +
  'ICEkIEAgU2r9AAQgISUgQSBTav0ABCAhJiBCIFNq/QAEICEnICQgCP1LISggKCEpIAsgUSBTav0ABCD98gEhKiAlIAwgDSAl' +
  '/e0B/fIBIA0gJv3yAf3wAf3yAf3wASAOICr98gH98AEhKyBAIFNqICv9CwQgIBAgJv3yASAm/fABISwgQSBTaiAs/QsEICAS' +
  'ICUgJ/3xAf3yASAn/fABIS0gQiBTaiAt/QsEICAtIS4gKSEvIC79DHnpJjEIrIw/eekmMQisjD/9SiAv/U4hMCA/IFNq/QAE' +
  'MCExIEAgU2r9AAQwITIgQSBTav0ABDAhMyBCIFNq/QAEMCE0IDEgCP1LITUgNSE2IAsgUSBTav0ABDD98gEhNyAyIAwgDSAy' +
  '/e0B/fIBIA0gM/3yAf3wAf3yAf3wASAOIDf98gH98AEhOCBAIFNqIDj9CwQwIBAgM/3yASAz/fABITkgQSBTaiA5/QsEMCAS' +
  'IDIgNP3xAf3yASA0/fABITogQiBTaiA6/QsEMCA6ITsgNiE8IDv9DHnpJjEIrIw/eekmMQisjD/9SiA8/U4hPSBDIFNBA3Zq' +
  'IAkgHP0NAAECAwgJCgsQERITGBkaGyApIDb9DQABAgMICQoLEBESExgZGhv9hQEgCSAc/Q0AAQIDCAkKCxAREhMYGRobICkg' +
  'Nv0NAAECAwgJCgsQERITGBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA/U79WwMAACAWICP9UCAw/VAgPf1Q/VMEQCAW/cQB' +
  'Ij4EQCA+QQFxBEAgRyBVQQJ0aiBTQQN2NgIAIFVBAWohVSBFIFNBA3ZqQQA6AAAgRiBTaiACOQMACyA+QQFLIFNBCGogVElx' +
  'BEAgRyBVQQJ0aiBTQQN2QQFqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAEgRiBTaiACOQMICwsgI/3EASI+BEAgPkEBcSBTQRBq' +
  'IFRJcQRAIEcgVUECdGogU0EDdkECajYCACBVQQFqIVUgRSBTQQN2akEAOgACIEYgU2ogAjkDEAsgPkEBSyBTQRhqIFRJcQRA' +
  'IEcgVUECdGogU0EDdkEDajYCACBVQQFqIVUgRSBTQQN2akEAOgADIEYgU2ogAjkDGAsLIDD9xAEiPgRAID5BAXEgU0EgaiBU' +
  'SXEEQCBHIFVBAnRqIFNBA3ZBBGo2AgAgVUEBaiFVIEUgU0EDdmpBADoABCBGIFNqIAI5AyALID5BAUsgU0EoaiBUSXEEQCBH' +
  'IFVBAnRqIFNBA3ZBBWo2AgAgVUEBaiFVIEUgU0EDdmpBADoABSBGIFNqIAI5AygLCyA9/cQBIj4EQCA+QQFxIFNBMGogVElx' +
  'BEAgRyBVQQJ0aiBTQQN2QQZqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAYgRiBTaiACOQMwCyA+QQFLIFNBOGogVElxBEAgRyBV' +
  'QQJ0aiBTQQN2QQdqNgIAIFVBAWohVSBFIFNBA3ZqQQA6AAcgRiBTaiACOQM4CwsLCyBTQcAAaiJTIFRJDQALIFUL',
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
