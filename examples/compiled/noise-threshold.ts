/**
 * noise-threshold.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: a75698dfc234ee38cf41c73896d8f206cd95ea9a1ec8763551f098ea7480e439
 */
import {
  Tuple,
  callMethod,
  callMonitorMethod,
  callObjectMethod,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  getAttribute,
  getItem,
  givenClock,
  glibcLog,
  iterate,
  latestBefore,
  modulo,
  multiply,
  nativeKernels,
  negative,
  negativeLogsTable,
  neuronGroupClass,
  npArray,
  npDiff,
  npExp,
  npLinspace,
  npMean,
  npStd,
  philoxRandom,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyFloat,
  pyList,
  pyPrint,
  pyRange,
  pyRound,
  pyplotHist,
  pyplotLegend,
  pyplotPlot,
  pyplotTitle,
  pyplotYticks,
  randomSeed,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const mV = unit('mV')
const second = unit('second')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly sigma: number
  readonly tau: number
  readonly v_reset: number
  readonly v_rest: number
  readonly v_threshold: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { v_rest, tau, sigma } = externals
  const sqrt_dt = Math.sqrt(dt)
  const v_rest_over_tau = v_rest / tau
  const scaled_tau = 1 / tau
  const sigma_sqrt_2_over_tau = sigma * Math.sqrt(2 / tau)
  return { sqrt_dt, v_rest_over_tau, scaled_tau, sigma_sqrt_2_over_tau }
}

/** State update of cells: advances v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, v, not_refractory } = cells
  const { N, t, dt } = step
  const { sqrt_dt, v_rest_over_tau, scaled_tau, sigma_sqrt_2_over_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, latestBefore_2, sqrt_dt, v_rest_over_tau, scaled_tau,
      sigma_sqrt_2_over_tau, randn1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (v_rest - v)/tau + sigma*sqrt(2/tau)*xi : volt (unless refractory)
    if (not_refractory_2) v[i] =
      dt * (v_rest_over_tau + scaled_tau * -v_i) + sigma_sqrt_2_over_tau * xi + v_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { v, not_refractory, lastspike } = cells
  const { v_threshold } = externals
  const { N, t, events } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, v_threshold, t)
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > v_threshold
    if (v_i > v_threshold && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { v_reset } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = v_reset
    v[i] = v_reset
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 14,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['sigma', 'tau', 'v_reset', 'v_rest', 'v_threshold'],
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

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 17, event: 'spike' })

const trace_class = stateMonitorClass({ id: 'trace', line: 18, variables: ['v'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, sigma: Value, v_rest: Value, v_threshold: Value, v_reset: Value,
    cells: Value, spikes: Value, trace: Value, intervals: Value, times: Value, cv: Value, k: Value,
    x: Value
  sim.expose(() => ({ N, tau, sigma, v_rest, v_threshold, v_reset, cells, spikes, trace, intervals,
    times, cv, k, x }))
  sim.at(4) // seed(3)
  randomSeed(sim, 3n)
  sim.at(6) // N = 200
  N = sim.parameter('N', 200n)
  sim.at(7) // tau = 20*ms
  tau = sim.parameter('tau', multiply(20n, ms))
  sim.at(8) // sigma = 4*mV
  sigma = sim.parameter('sigma', multiply(4n, mV))
  sim.at(9) // v_rest = -56*mV
  v_rest = sim.parameter('v_rest', multiply(-56n, mV))
  sim.at(10) // v_threshold = -50*mV
  v_threshold = sim.parameter('v_threshold', multiply(-50n, mV))
  sim.at(11) // v_reset = -60*mV
  v_reset = sim.parameter('v_reset', multiply(-60n, mV))
  sim.at(14) // cells = NeuronGroup(N, eqs, threshold='v > v_threshold', reset='v = v...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(2n, ms) })
  sim.at(16) // cells.v = v_rest
  setAttribute(cells, 'v', v_rest)
  sim.at(17) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(18) // trace = StateMonitor(cells, 'v', record=[0, 1, 2], dt=1*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: [0n, 1n, 2n], clock: givenClock(sim, multiply(1n, ms), null) })
  sim.at(19) // run(1*second)
  await runNetwork(sim, multiply(1n, second),
    { objects: { trace, cells, spikes }, externals: { tau, sigma, v_rest, v_threshold, v_reset } })
  sim.at(21) // intervals = []
  intervals = []
  sim.at(22) // for times in spikes.spike_trains().values():
  for (times of iterate(callObjectMethod([callMonitorMethod(spikes, 'spike_trains'), 'values'], {}))) {
    sim.at(23) // intervals.extend(list(diff(times/ms)))
    callMethod(intervals, 'extend', pyList(npDiff(divide(times, ms))))
  }
  sim.at(24) // intervals = array(intervals)
  intervals = npArray(intervals)
  sim.at(25) // cv = std(intervals)/mean(intervals)
  cv = divide(npStd(intervals), npMean(intervals))
  sim.at(26) // print('rate (Hz):', round(spikes.num_spikes/N, 2))
  pyPrint(sim, 'rate (Hz):', pyRound(divide(getAttribute(spikes, 'num_spikes'), N), 2n))
  sim.at(27) // print('coefficient of variation of the intervals:', round(float(cv), 3))
  pyPrint(sim, 'coefficient of variation of the intervals:', pyRound(pyFloat(cv), 3n))
  sim.at(29) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(30) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(31) // for k in range(3):
  for (k of iterate(pyRange(3n))) {
    sim.at(32) // plot(trace.t/ms, trace.v[k]/mV - 25*k, lw=0.7)
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      subtract(divide(getItem(getAttribute(trace, 'v'), k), mV), multiply(25n, k))], { lw: 0.7 })
  }
  sim.at(33) // xlim(0, 1000)
  plainXlim(sim, [0n, 1000n], {})
  sim.at(34) // yticks([])
  pyplotYticks(sim, [[]], {})
  sim.at(35) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(36) // title('Three of %d membranes' % N)
  pyplotTitle(sim, [modulo('Three of %d membranes', N)], {})
  sim.at(37) // subplot(212)
  plainSubplot(sim, [212n], {})
  sim.at(38) // hist(intervals, bins=50, range=(0, 400), density=True, color='lightgr...
  pyplotHist(sim, [intervals], { bins: 50n, range: new Tuple([0n, 400n]), density: true,
    color: 'lightgray', edgecolor: 'gray' })
  sim.at(39) // x = linspace(0, 400, 200)
  x = npLinspace(0n, 400n, 200n)
  sim.at(40) // plot(x, exp(-x/mean(intervals))/mean(intervals), 'k--', label='expone...
  pyplotPlot(sim,
    [x, divide(npExp(divide(negative(x), npMean(intervals))), npMean(intervals)), 'k--'],
    { label: 'exponential of the same mean' })
  sim.at(41) // xlabel('Interval (ms)')
  plainXlabel(sim, ['Interval (ms)'], {})
  sim.at(42) // ylabel('Density (1/ms)')
  plainYlabel(sim, ['Density (1/ms)'], {})
  sim.at(43) // legend()
  pyplotLegend(sim, [], {})
  sim.at(44) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABYA1gAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAl/' +
  'f3x8fHx8fH8AYAR/f3x8AX9gDX9/fHx8fHx8f39/fHwBfwIQAgFtAW0CAAEBbQNsb2cAAAMPDgABAQIDBAUGBwgJCgsMBvUJ' +
  'R38AQQALewD9DNVhwRmgASq/1WHBGaABKr8LewD9DHdRwRZswVa/d1HBFmzBVr8LewD9DElVVVVVVcW/SVVVVVVVxb8LfABE' +
  'AAAAAAAA4L8LewD9DAAAAAAAAOC/AAAAAAAA4L8LewD9DAAAAAAAAACAAAAAAAAAAIALewD9DNQ4iL7p+qi91DiIvun6qL0L' +
  'ewD9DOucK4rm5Vq+65wriublWr4LewD9DK1SnIBPfpK+rVKcgE9+kr4LewD9DAAAAAAAAADAAAAAAAAAAMALfABEAAAAAAAA' +
  'S8ALewD9DAAAAAAAAEvAAAAAAAAAS8ALewD9DH3+sVfjHcc+ff6xV+Mdxz4LewD9DJAVyxmgAfo+kBXLGaAB+j4LfABEAAAA' +
  'AAAAgD8LewD9DAAAAAAAAIA/AAAAAAAAgD8LewD9DKb4EBEREYE/pvgQERERgT8LewD9DExVVVVVVaU/TFVVVVVVpT8LfABE' +
  'mpmZmZmZuT8LfABEHMdxHMdxvD8LewD9DBzHcRzHcbw/HMdxHMdxvD8LfABEAAAAAAAAwD8LewD9DAAAAAAAAMA/AAAAAAAA' +
  'wD8LfABEkiRJkiRJwj8LewD9DJIkSZIkScI/kiRJkiRJwj8LfABEVVVVVVVVxT8LewD9DFVVVVVVVcU/VVVVVVVVxT8LewD9' +
  'DJqZmZmZmbk/mpmZmZmZuT8LfABEmpmZmZmZyT8LfABEAAAAAAAA0D8LewD9DAAAAAAAANA/AAAAAAAA0D8LewD9DJqZmZmZ' +
  'mck/mpmZmZmZyT8LfABEVVVVVVVV1T8LewD9DFVVVVVVVdU/VVVVVVVV1T8LfABEAAAAAAAA4D8LewD9DAAAAAAAAOA/AAAA' +
  'AAAA4D8LfABEADj6/kIu5j8LewD9DAA4+v5CLuY/ADj6/kIu5j8LewD9DAAAAAAAAAAAAAAAAAAAAAALewD9DAIAAAAAAAAA' +
  'AgAAAAAAAAALewD9DGJfCQAAAAAAYl8JAAAAAAALewD9DP////8AAAAA/////wAAAAALewD9DAAAAAAAADhDAAAAAAAAOEML' +
  'ewD9DAH8////////Afz///////8LfABEAAAAAAAA8D8LfABEeekmMQis8D8LewD9DHnpJjEIrPA/eekmMQis8D8LewD9DAAA' +
  'AAAAAKA8AAAAAAAAoDwLewD9DHzVz1o62eU9fNXPWjrZ5T0LfABEAAAAAAAAYEALewD9DAAAAAAAAGBAAAAAAAAAYEALfABE' +
  'AAAAAAAAUEMLewD9DAAAAAAAAFBDAAAAAAAAUEMLewD9DAAAAAAAAPA/AAAAAAAA8D8LewD9DMSxtL2e7iE+xLG0vZ7uIT4L' +
  'ewD9DAAAAAAAABBAAAAAAAAAEEALfABEMGfHk1fzLj0LewD9DDBnx5NX8y49MGfHk1fzLj0LewD9DBgtRFT7IRlAGC1EVPsh' +
  'GUALfABEAAAAAAAA+EELewD9DAAAAAAAAPhBAAAAAAAA+EELewD9DAAAAAAAAJBBAAAAAAAAkEELfABEAAAAAAAAOEMLewD9' +
  'DAAAAAAAADhDAAAAAAAAOEMLfABEAAAAAAAAKEELewD9DAAAAAAAAChBAAAAAAAAKEELfABEAAAAAAAAMAALewD9DAAAAAAA' +
  'ADAAAAAAAAAAMAALfABEAAAAAAAA+H8LewD9DAAAAAAAAPh/AAAAAAAA+H8LB3sFC2ZpbGwgbm9ybWFsAAgNcGhpbG94IG5v' +
  'cm1hbAALEmNlbGxzX3N0YXRldXBkYXRlcgAMF2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAA0qY2VsbHNfc3RhdGV1cGRhdGVy' +
  'K2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAA4KnDMO9wIBEnwgACNDYwRAIwshASAAIzSiIQIFRAAAAAAAAAAAIQEgACECCyAB' +
  'IAK9QiCIp0HiviVqQRR2QYF4aregIQMjHiACokEAIAK9QiCIp0HiviVqQRR2QYF4amtBAmqsQv8HfEI0hr+iIQQgBCM8oCM8' +
  'oSEFIzIgBKMjI6CcIQYgBiMPoiEHIAUgB6IjLaEgBCAFoSAHoqAhCCAII0GgI0GhIQkjBCAJoiAJoiEKIAggCKIhCyMAIAYj' +
  'P6C9p0EQbGpB0HRqKwMAIQwjACAGIz+gvadBEGxqQdB0aisDCCENIAMjJaIgDKAhDiAOIAigIQ8gDyAKoCEQIA4gD6EgCKAg' +
  'DyAQoSAKoKAjBCAIIAmhoiAIIAmgoiADIzmiIA2goCALIAiiIyEjHiAIoqEgCyMdIAgjGqKhIAsjGCMWIAiioSALIxQjEyAI' +
  'oqGioKKgoqCioKAhESAQIBGgIRIgEiAQIBKhIBGgIy6ioCASYQR8IBIFI0ULDwvNBAMSewF/AXsgACNE/Un9xAEhEyATBEAg' +
  'E0EDRwRAIAAQAw8LIwwhASAAIzX98gEhAgUjJyEBIAAhAgsgASACQSD9zQEjKf3OASMq/U5BFP3NASMs/c4BIyv9zgEjQP3x' +
  'Af3wASEDIx8gAv3yASACQSD9zQEjKf3OASMq/U5BFP3NASMs/c4B/cEBIyj9zgFBNP3LASM2/c4B/fIBIQQgBCM9/fABIz39' +
  '8QEhBSMzIAT98wEjJP3wAf11IQYgBiMQ/fIBIQcgBSAH/fIBIzb98QEgBCAF/fEBIAf98gH98AEhCCAII0L98AEjQv3xASEJ' +
  'IwUgCf3yASAJ/fIBIQogCCAI/fIBIQsgBiNA/fABQQT9ywEhFCMAIBT9GwBqQdB0av0ABAAhDCMAIBT9GwJqQdB0av0ABAAh' +
  'FCAMIBT9DQgJCgsMDQ4PGBkaGxwdHh8hDSAMIBT9DQABAgMEBQYHEBESExQVFhchDCADIyb98gEgDP3wASEOIA4gCP3wASEP' +
  'IA8gCv3wASEQIA4gD/3xASAI/fABIA8gEP3xASAK/fAB/fABIwUgCCAJ/fEB/fIBIAggCf3wAf3yASADIzr98gEgDf3wAf3w' +
  'ASALIAj98gEjIiMfIAj98gH98QEgCyMgIAgjG/3yAf3xASALIxkjFyAI/fIB/fEBIAsjFSMcIAj98gH98QH98gH98AH98gH9' +
  '8AH98gH98AH98gH98AH98AEhESAQIBH98AEhEiASI0YgEiAQIBL98QEgEf3wASMv/fIB/fABIBL9R/1SDwsfAQJ8IAD9IQAQ' +
  'ASEBIAD9IQEQASECIAH9FCAC/SIBC70FAgN/AnsgACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwA' +
  'AACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2h' +
  'Af0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/' +
  '////B3FyIQMgASABQbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAE' +
  'BCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1R' +
  'IAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiEC' +
  'A0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEE' +
  'aiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIA' +
  'IAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAF' +
  'QQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEB' +
  'NgKEJws0AQF/IAAoAoAnQfAERgRAIAAQBAsgACgCgCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQBUEFdrhEAAAA' +
  'AAAAkEGiIAAQBUEGdrigRAAAAAAAAKA8ogu9AQIBfwJ7IAAoAoAnIQEgAUHwBEYEQCAAEARBACEBCyABQewETQR7IAAgAUEE' +
  'ajYCgCcgACABQQJ0av0ABMATIQIgAkEF/a0BIgMgA/0NAAECAwgJCgsAAQIDCAkKC/3/Af0MAAAAAAAAkEEAAAAAAACQQf3y' +
  'ASACQQb9rQEiAyAD/Q0EBQYHDA0ODwQFBgcMDQ4P/f8B/fAB/QwAAAAAAACgPAAAAAAAAKA8/fIBBSAAEAb9FCAAEAb9IgEL' +
  'C/IEAwJ/AnwGeyABIAJBA3RqIQMgAkUEQA8LIAAoAognBEAgASAAKwOQJzkDACAAQQA2AognIAFBCGohAQsCQANAIAEgA08N' +
  'AQNA/QwAAAAAAAAAQAAAAAAAAABAIAAQB/3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEHIAcgB/3yASEJIAn9IQAgCf0hAaAh' +
  'BSAFRAAAAAAAAPA/ZiAFRAAAAAAAAAAAYXINAAsgBSEGIAchCCADIAFrQRBLBEADQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAf9' +
  '8gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhCCAIIAj98gEhCSAJ/SEAIAn9IQGgIQYgBkQAAAAAAADwP2YgBkQAAAAAAAAAAGFy' +
  'DQALCyAF/RQgBv0iASEKIAoQAiELIAsgC/1I/cQBIQQgBARAIARBAXEEQCALIAr9IQAQAP0iACELCyAEQQJxBEAgCyAK/SEB' +
  'EAD9IgEhCwsL/QwAAAAAAAAAwAAAAAAAAADAIAv98gEgCv3zAf3vASEMIAwgDP0NAAECAwQFBgcAAQIDBAUGByAHIAf9DQgJ' +
  'CgsMDQ4PAAECAwQFBgf98gEhByAMIAz9DQgJCgsMDQ4PCAkKCwwNDg8gCCAI/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQggAyAB' +
  'a0EQSQRAIAEgB/0hADkDACAAIAf9IQE5A5AnIABBATYCiCcPCyABIAf9CwQAIAMgAWtBEEYEQA8LIAFBEGohASADIAFrQRBJ' +
  'BEAgASAI/SEAOQMAIAAgCP0hATkDkCcgAEEBNgKIJw8LIAEgCP0LBAAgAUEQaiEBDAALCwulAgMJewF/BnsgAP0JAgQhAiAA' +
  '/QkCCCEDIAD9CQIMIQQgAP0JAhAhBSAA/QkCFCEGQdO+xJJ9/REhB0HXmvrsfP0RIQhBufPd8Xn9ESEJQYXdntt7/REhCgNA' +
  'IAEgB/3eASEMIAEgB/3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEOIAwgDf0NAAECAwgJCgsQERITGBkaGyEPIAMgCP3e' +
  'ASEMIAMgCP3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEQIAwgDf0NAAECAwgJCgsQERITGBkaGyERIBAgAv1RIAX9USEB' +
  'IBEhAiAOIAT9USAG/VEhAyAPIQQgBSAJ/a4BIQUgBiAK/a4BIQYgC0EBaiILQQpJDQALIAEgAiADIAQL8QIDAnsBfwd7IzYg' +
  'AP3xASECIAIQAiEDIAMgA/1I/cQBIQQgBARAIARBAXEEQCADIAL9IQAQAP0iACEDCyAEQQJxBEAgAyAC/SEBEAD9IgEhAwsL' +
  'IwogA/3yAf3vASEFIzggAf3yASMk/fAB/XUhBiABIx8gBv3yAf3xASM7/fIBIQcgByAH/fIBIQggByAHIAj98gEjAyAIIxEg' +
  'CCMBIAgjDSAIIwggCCMx/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fABIQkjNiMkIAj98gH98QEgCCAI/fIB' +
  'IxIgCCMCIAgjDiAIIwkgCCM3IAgjB/3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASEKIAYjQP3wASEGIAZB' +
  'P/3LAUE//cwBIQsgBSAJIAogC/1SIAZCf/0S/dEBQT79ywEjBv1O/VH98gEgBSAKIAkgC/1SIAZBPv3LASMG/U79Uf3yAQur' +
  'AwIBfwh7IAEgAkEDdGohBCAD/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEhBUEE/REhBgJAA0AgASAETw0BIAAgBRAJIQohCSEI' +
  'IQcgB0EF/a0BIQcgCEEG/a0BIQggCUEF/a0BIQkgCkEG/a0BIQogB/3/ASM+/fIBIAj9/wH98AEjMP3yASAJ/f8BIz798gEg' +
  'Cv3/Af3wASMw/fIBEAohDCELIAEgCyAM/Q0AAQIDBAUGBxAREhMUFRYX/QsEACABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0L' +
  'BBAgByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/f8BIz798gEgCCAI/Q0ICQoLDA0ODwgJCgsMDQ4P/f8B/fABIzD98gEgCSAJ/Q0I' +
  'CQoLDA0ODwgJCgsMDQ4P/f8BIz798gEgCiAK/Q0ICQoLDA0ODwgJCgsMDQ4P/f8B/fABIzD98gEQCiEMIQsgASALIAz9DQAB' +
  'AgMEBQYHEBESExQVFhf9CwQgIAEgCyAM/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAFIAb9rgEhBSABQcAAaiEBDAALCwv3BAIe' +
  'ewV/IAAoAhAhJyAAKAIUISggACgCGCEpIAP9FCEMIAT9FCEPIAL9FCEQIAX9FCERIAb9FCESIAf9FCETIAFBA3QhKwNAICcg' +
  'Kmr9AAQAIQkgKCAqav0ABAAhCiAJIAz9SyELIAshDSAPIAggKmr9AAQA/fIBIQ4gECARIBIgCv3tAf3yAf3wAf3yASATIA79' +
  '8gH98AEgCv3wASAKIAv9UiEUICggKmogFP0LBAAgJyAqav0ABBAhFSAoICpq/QAEECEWIBUgDP1LIRcgFyEYIA8gCCAqav0A' +
  'BBD98gEhGSAQIBEgEiAW/e0B/fIB/fAB/fIBIBMgGf3yAf3wASAW/fABIBYgF/1SIRogKCAqaiAa/QsEECAnICpq/QAEICEb' +
  'ICggKmr9AAQgIRwgGyAM/UshHSAdIR4gDyAIICpq/QAEIP3yASEfIBAgESASIBz97QH98gH98AH98gEgEyAf/fIB/fABIBz9' +
  '8AEgHCAd/VIhICAoICpqICD9CwQgICcgKmr9AAQwISEgKCAqav0ABDAhIiAhIAz9SyEjICMhJCAPIAggKmr9AAQw/fIBISUg' +
  'ECARIBIgIv3tAf3yAf3wAf3yASATICX98gH98AEgIv3wASAiICP9UiEmICggKmogJv0LBDAgKSAqQQN2aiANIBj9DQABAgMI' +
  'CQoLEBESExgZGhsgHiAk/Q0AAQIDCAkKCxAREhMYGRob/YUBIA0gGP0NAAECAwgJCgsQERITGBkaGyAeICT9DQABAgMICQoL' +
  'EBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgKkHAAGoiKiArSQ0ACwvyBgIOewh/QQAhGSAAKAIQIRMg' +
  'ACgCFCEUIAAoAhghFSAC/RQhByAAKAIAIRYgAUEDdCEYA0AgFCAXQQN2av1dAwAhESATIBdq/QAEACEEIBH9DAAAAAAAAAAA' +
  'AAAAAAAAAAD9JP2HAf2nAf3HASEFIAQgB/1KIAX9TiEGIBMgF2r9AAQQIQggEf0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB' +
  '/cgBIQkgCCAH/UogCf1OIQogEyAXav0ABCAhCyAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEhDCALIAf9SiAM/U4h' +
  'DSATIBdq/QAEMCEOIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3IASEPIA4gB/1KIA/9TiEQIAYgCv1QIA39UCAQ/VD9' +
  'UwRAIAb9xAEiEgRAIBJBAXEEQCAWIBlBAnRqIBdBA3Y2AgAgGUEBaiEZIBQgF0EDdmpBADoAACAVIBdqIAM5AwALIBJBAUsg' +
  'F0EIaiAYSXEEQCAWIBlBAnRqIBdBA3ZBAWo2AgAgGUEBaiEZIBQgF0EDdmpBADoAASAVIBdqIAM5AwgLCyAK/cQBIhIEQCAS' +
  'QQFxIBdBEGogGElxBEAgFiAZQQJ0aiAXQQN2QQJqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAIgFSAXaiADOQMQCyASQQFLIBdB' +
  'GGogGElxBEAgFiAZQQJ0aiAXQQN2QQNqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAMgFSAXaiADOQMYCwsgDf3EASISBEAgEkEB' +
  'cSAXQSBqIBhJcQRAIBYgGUECdGogF0EDdkEEajYCACAZQQFqIRkgFCAXQQN2akEAOgAEIBUgF2ogAzkDIAsgEkEBSyAXQShq' +
  'IBhJcQRAIBYgGUECdGogF0EDdkEFajYCACAZQQFqIRkgFCAXQQN2akEAOgAFIBUgF2ogAzkDKAsLIBD9xAEiEgRAIBJBAXEg' +
  'F0EwaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBmo2AgAgGUEBaiEZIBQgF0EDdmpBADoABiAVIBdqIAM5AzALIBJBAUsgF0E4aiAY' +
  'SXEEQCAWIBlBAnRqIBdBA3ZBB2o2AgAgGUEBaiEZIBQgF0EDdmpBADoAByAVIBdqIAM5AzgLCwsgF0HAAGoiFyAYSQ0ACyAZ' +
  'C64KAit7C39BACFCIAAoAhAhOSAAKAIUITogACgCGCE7IAP9FCEQIAT9FCETIAL9FCEUIAX9FCEVIAb9FCEWIAf9FCEXIAko' +
  'AhAhPCAJKAIUIT0gCSgCGCE+IAv9FCEcIAkoAgAhPyABQQN0IUEDQCA5IEBq/QAEACENIDogQGr9AAQAIQ4gDSAQ/UshDyAP' +
  'IREgEyAIIEBq/QAEAP3yASESIBQgFSAWIA797QH98gH98AH98gEgFyAS/fIB/fABIA798AEgDiAP/VIhGCA6IEBqIBj9CwQA' +
  'IBghGSARIRogGSAc/UogGv1OIRsgOSBAav0ABBAhHSA6IEBq/QAEECEeIB0gEP1LIR8gHyEgIBMgCCBAav0ABBD98gEhISAU' +
  'IBUgFiAe/e0B/fIB/fAB/fIBIBcgIf3yAf3wASAe/fABIB4gH/1SISIgOiBAaiAi/QsEECAiISMgICEkICMgHP1KICT9TiEl' +
  'IDkgQGr9AAQgISYgOiBAav0ABCAhJyAmIBD9SyEoICghKSATIAggQGr9AAQg/fIBISogFCAVIBYgJ/3tAf3yAf3wAf3yASAX' +
  'ICr98gH98AEgJ/3wASAnICj9UiErIDogQGogK/0LBCAgKyEsICkhLSAsIBz9SiAt/U4hLiA5IEBq/QAEMCEvIDogQGr9AAQw' +
  'ITAgLyAQ/UshMSAxITIgEyAIIEBq/QAEMP3yASEzIBQgFSAWIDD97QH98gH98AH98gEgFyAz/fIB/fABIDD98AEgMCAx/VIh' +
  'NCA6IEBqIDT9CwQwIDQhNSAyITYgNSAc/UogNv1OITcgOyBAQQN2aiARICD9DQABAgMICQoLEBESExgZGhsgKSAy/Q0AAQID' +
  'CAkKCxAREhMYGRob/YUBIBEgIP0NAAECAwgJCgsQERITGBkaGyApIDL9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEB' +
  'AQEAAAAAAAAAAP1O/VsDAAAgGyAl/VAgLv1QIDf9UP1TBEAgG/3EASI4BEAgOEEBcQRAID8gQkECdGogQEEDdjYCACBCQQFq' +
  'IUIgPSBAQQN2akEAOgAAID4gQGogDDkDAAsgOEEBSyBAQQhqIEFJcQRAID8gQkECdGogQEEDdkEBajYCACBCQQFqIUIgPSBA' +
  'QQN2akEAOgABID4gQGogDDkDCAsLICX9xAEiOARAIDhBAXEgQEEQaiBBSXEEQCA/IEJBAnRqIEBBA3ZBAmo2AgAgQkEBaiFC' +
  'ID0gQEEDdmpBADoAAiA+IEBqIAw5AxALIDhBAUsgQEEYaiBBSXEEQCA/IEJBAnRqIEBBA3ZBA2o2AgAgQkEBaiFCID0gQEED' +
  'dmpBADoAAyA+IEBqIAw5AxgLCyAu/cQBIjgEQCA4QQFxIEBBIGogQUlxBEAgPyBCQQJ0aiBAQQN2QQRqNgIAIEJBAWohQiA9' +
  'IEBBA3ZqQQA6AAQgPiBAaiAMOQMgCyA4QQFLIEBBKGogQUlxBEAgPyBCQQJ0aiBAQQN2QQVqNgIAIEJBAWohQiA9IEBBA3Zq' +
  'QQA6AAUgPiBAaiAMOQMoCwsgN/3EASI4BEAgOEEBcSBAQTBqIEFJcQRAID8gQkECdGogQEEDdkEGajYCACBCQQFqIUIgPSBA' +
  'QQN2akEAOgAGID4gQGogDDkDMAsgOEEBSyBAQThqIEFJcQRAID8gQkECdGogQEEDdkEHajYCACBCQQFqIUIgPSBAQQN2akEA' +
  'OgAHID4gQGogDDkDOAsLCyBAQcAAaiJAIEFJDQALIEIL',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'noise-threshold.eqs',
  version: '0.1.0',
  sha256: 'a75698dfc234ee38cf41c73896d8f206cd95ea9a1ec8763551f098ea7480e439',
  parameters: [
    {
      name: 'N',
      value: 200,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 6,
    },
    {
      name: 'tau',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
    },
    {
      name: 'sigma',
      value: 0.004,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 8,
    },
    {
      name: 'v_rest',
      value: -0.056,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 9,
    },
    {
      name: 'v_threshold',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
    },
    {
      name: 'v_reset',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
    },
  ],
  source:
    '# A membrane that hovers below threshold and is driven over it by noise: irregular firing whose\n' +
    '# intervals are close to those of a Poisson process.\n' +
    'from brian2 import *\n' +
    'seed(3)\n' +
    '\n' +
    'N = 200\n' +
    'tau = 20*ms\n' +
    'sigma = 4*mV\n' +
    'v_rest = -56*mV\n' +
    'v_threshold = -50*mV\n' +
    'v_reset = -60*mV\n' +
    '\n' +
    "eqs = 'dv/dt = (v_rest - v)/tau + sigma*sqrt(2/tau)*xi : volt (unless refractory)'\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > v_threshold', reset='v = v_reset', refractory=2*ms,\n" +
    "                    method='euler')\n" +
    'cells.v = v_rest\n' +
    'spikes = SpikeMonitor(cells)\n' +
    "trace = StateMonitor(cells, 'v', record=[0, 1, 2], dt=1*ms)\n" +
    'run(1*second)\n' +
    '\n' +
    'intervals = []\n' +
    'for times in spikes.spike_trains().values():\n' +
    '    intervals.extend(list(diff(times/ms)))\n' +
    'intervals = array(intervals)\n' +
    'cv = std(intervals)/mean(intervals)\n' +
    "print('rate (Hz):', round(spikes.num_spikes/N, 2))\n" +
    "print('coefficient of variation of the intervals:', round(float(cv), 3))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    'for k in range(3):\n' +
    '    plot(trace.t/ms, trace.v[k]/mV - 25*k, lw=0.7)\n' +
    'xlim(0, 1000)\n' +
    'yticks([])\n' +
    "xlabel('Time (ms)')\n" +
    "title('Three of %d membranes' % N)\n" +
    'subplot(212)\n' +
    "hist(intervals, bins=50, range=(0, 400), density=True, color='lightgray', edgecolor='gray')\n" +
    'x = linspace(0, 400, 200)\n' +
    "plot(x, exp(-x/mean(intervals))/mean(intervals), 'k--', label='exponential of the same mean')\n" +
    "xlabel('Interval (ms)')\n" +
    "ylabel('Density (1/ms)')\n" +
    'legend()\n' +
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
