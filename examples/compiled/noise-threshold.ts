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
  negative,
  negativeLogsTable,
  neuronGroupClass,
  npArray,
  npDiff,
  npExp,
  npLinspace,
  npMean,
  npStd,
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
  threadedKernels,
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
      sigma_sqrt_2_over_tau, randn1.byteOffset, step.settled(latestBefore_2))
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
  const { v_threshold } = externals
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, v_threshold, t)
  const { v, not_refractory, lastspike } = cells
  const { events } = step
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
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [6, 7] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [2, 2],
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

const kernels = threadedKernels(
  'AGFzbQEAAAABOQlgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGAKf398fHx8fHx/fwBgBH9/fHwBfwIQAgFt' +
  'AW0CAAEBbQNsb2cAAAMMCwABAQIDBAUGBwgIBvsGNX8AQQALfABEAAAAAAAA4L8LewD9DAAAAAAAAOC/AAAAAAAA4L8LfABE' +
  'AAAAAAAAS8ALewD9DAAAAAAAAEvAAAAAAAAAS8ALfABEAAAAAAAAgD8LewD9DAAAAAAAAIA/AAAAAAAAgD8LfABEmpmZmZmZ' +
  'uT8LfABEHMdxHMdxvD8LewD9DBzHcRzHcbw/HMdxHMdxvD8LfABEAAAAAAAAwD8LewD9DAAAAAAAAMA/AAAAAAAAwD8LfABE' +
  'kiRJkiRJwj8LewD9DJIkSZIkScI/kiRJkiRJwj8LfABEVVVVVVVVxT8LewD9DFVVVVVVVcU/VVVVVVVVxT8LewD9DJqZmZmZ' +
  'mbk/mpmZmZmZuT8LfABEmpmZmZmZyT8LfABEAAAAAAAA0D8LewD9DAAAAAAAANA/AAAAAAAA0D8LewD9DJqZmZmZmck/mpmZ' +
  'mZmZyT8LfABEVVVVVVVV1T8LewD9DFVVVVVVVdU/VVVVVVVV1T8LfABEAAAAAAAA4D8LewD9DAAAAAAAAOA/AAAAAAAA4D8L' +
  'fABEADj6/kIu5j8LewD9DAA4+v5CLuY/ADj6/kIu5j8LewD9DAAAAAAAAAAAAAAAAAAAAAALewD9DAIAAAAAAAAAAgAAAAAA' +
  'AAALewD9DGJfCQAAAAAAYl8JAAAAAAALewD9DP////8AAAAA/////wAAAAALewD9DAAAAAAAADhDAAAAAAAAOEMLewD9DAH8' +
  '////////Afz///////8LfABEAAAAAAAA8D8LfABEeekmMQis8D8LewD9DHnpJjEIrPA/eekmMQis8D8LfABEAAAAAAAAYEAL' +
  'ewD9DAAAAAAAAGBAAAAAAAAAYEALfABEAAAAAAAAUEMLewD9DAAAAAAAAFBDAAAAAAAAUEMLewD9DAAAAAAAAPA/AAAAAAAA' +
  '8D8LfABEMGfHk1fzLj0LewD9DDBnx5NX8y49MGfHk1fzLj0LfABEAAAAAAAA+EELewD9DAAAAAAAAPhBAAAAAAAA+EELfABE' +
  'AAAAAAAAOEMLewD9DAAAAAAAADhDAAAAAAAAOEMLfABEAAAAAAAAKEELewD9DAAAAAAAAChBAAAAAAAAKEELfABEAAAAAAAA' +
  'MAALewD9DAAAAAAAADAAAAAAAAAAMAALfABEAAAAAAAA+H8LewD9DAAAAAAAAPh/AAAAAAAA+H8LB2sEC2ZpbGwgbm9ybWFs' +
  'AAgSY2VsbHNfc3RhdGV1cGRhdGVyAAkXY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIACipjZWxsc19zdGF0ZXVwZGF0ZXIrY2Vs' +
  'bHNfc3Bpa2VfdGhyZXNob2xkZXIACwq5NQv3AgESfCAAIzFjBEAjAyEBIAAjJqIhAgVEAAAAAAAAAAAhASAAIQILIAEgAr1C' +
  'IIinQeK+JWpBFHZBgXhqt6AhAyMSIAKiQQAgAr1CIIinQeK+JWpBFHZBgXhqa0ECaqxC/wd8QjSGv6IhBCAEIyugIyuhIQUj' +
  'JCAEoyMXoJwhBiAGIwWiIQcgBSAHoiMhoSAEIAWhIAeioCEIIAgjL6AjL6EhCSMBIAmiIAmiIQogCCAIoiELIwAgBiMtoL2n' +
  'QRBsakHQdGorAwAhDCMAIAYjLaC9p0EQbGpB0HRqKwMIIQ0gAyMZoiAMoCEOIA4gCKAhDyAPIAqgIRAgDiAPoSAIoCAPIBCh' +
  'IAqgoCMBIAggCaGiIAggCaCiIAMjKaIgDaCgIAsgCKIjFSMSIAiioSALIxEgCCMOoqEgCyMMIwogCKKhIAsjCCMHIAiioaKg' +
  'oqCioKKgoCERIBAgEaAhEiASIBAgEqEgEaAjIqKgIBJhBHwgEgUjMwsPC80EAxJ7AX8BeyAAIzL9Sf3EASETIBMEQCATQQNH' +
  'BEAgABADDwsjBCEBIAAjJ/3yASECBSMbIQEgACECCyABIAJBIP3NASMd/c4BIx79TkEU/c0BIyD9zgEjH/3OASMu/fEB/fAB' +
  'IQMjEyAC/fIBIAJBIP3NASMd/c4BIx79TkEU/c0BIyD9zgH9wQEjHP3OAUE0/csBIyj9zgH98gEhBCAEIyz98AEjLP3xASEF' +
  'IyUgBP3zASMY/fAB/XUhBiAGIwb98gEhByAFIAf98gEjKP3xASAEIAX98QEgB/3yAf3wASEIIAgjMP3wASMw/fEBIQkjAiAJ' +
  '/fIBIAn98gEhCiAIIAj98gEhCyAGIy798AFBBP3LASEUIwAgFP0bAGpB0HRq/QAEACEMIwAgFP0bAmpB0HRq/QAEACEUIAwg' +
  'FP0NCAkKCwwNDg8YGRobHB0eHyENIAwgFP0NAAECAwQFBgcQERITFBUWFyEMIAMjGv3yASAM/fABIQ4gDiAI/fABIQ8gDyAK' +
  '/fABIRAgDiAP/fEBIAj98AEgDyAQ/fEBIAr98AH98AEjAiAIIAn98QH98gEgCCAJ/fAB/fIBIAMjKv3yASAN/fAB/fABIAsg' +
  'CP3yASMWIxMgCP3yAf3xASALIxQgCCMP/fIB/fEBIAsjDSMLIAj98gH98QEgCyMJIxAgCP3yAf3xAf3yAf3wAf3yAf3wAf3y' +
  'Af3wAf3yAf3wAf3wASERIBAgEf3wASESIBIjNCASIBAgEv3xASAR/fABIyP98gH98AEgEv1H/VIPCx8BAnwgAP0hABABIQEg' +
  'AP0hARABIQIgAf0UIAL9IgELvQUCA38CeyAAIQEgAEGAB2ohAgNAIAH9AAQEIQQgASABQbQMav0ABAAgAf0ABAD9DAAAAIAA' +
  'AACAAAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/Qzf' +
  'sAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBjAdqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8H' +
  'cXIhAyABIAFBtAxqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgAEGsE2ohAgNAIAH9AAQEIQQg' +
  'ASABQfR4av0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0M' +
  'AQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBvBNqIQIDQCAB' +
  'KAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEg' +
  'AkkNAAsgASgCAEGAgICAeHEgACgCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgACEB' +
  'IABBwBNqIQIDQCAB/QAEACEFIAUgBUEL/a0B/VEhBSAFIAVBB/2rAf0MgFYsnYBWLJ2AViydgFYsnf1O/VEhBSAFIAVBD/2r' +
  'Af0MAADG7wAAxu8AAMbvAADG7/1O/VEhBSABIAUgBUES/a0B/VH9CwTAEyABQRBqIgEgAkkNAAsgAEEANgKAJyAAQQE2AoQn' +
  'CzQBAX8gACgCgCdB8ARGBEAgABAECyAAKAKAJyEBIAAgAUEBajYCgCcgACABQQJ0aigCwBMLJwAgABAFQQV2uEQAAAAAAACQ' +
  'QaIgABAFQQZ2uKBEAAAAAAAAoDyiC70BAgF/AnsgACgCgCchASABQfAERgRAIAAQBEEAIQELIAFB7ARNBHsgACABQQRqNgKA' +
  'JyAAIAFBAnRq/QAEwBMhAiACQQX9rQEiAyAD/Q0AAQIDCAkKCwABAgMICQoL/f8B/QwAAAAAAACQQQAAAAAAAJBB/fIBIAJB' +
  'Bv2tASIDIAP9DQQFBgcMDQ4PBAUGBwwNDg/9/wH98AH9DAAAAAAAAKA8AAAAAAAAoDz98gEFIAAQBv0UIAAQBv0iAQsL8gQD' +
  'An8CfAZ7IAEgAkEDdGohAyACRQRADwsgACgCiCcEQCABIAArA5AnOQMAIABBADYCiCcgAUEIaiEBCwJAA0AgASADTw0BA0D9' +
  'DAAAAAAAAABAAAAAAAAAAEAgABAH/fIB/QwAAAAAAADwPwAAAAAAAPA//fEBIQcgByAH/fIBIQkgCf0hACAJ/SEBoCEFIAVE' +
  'AAAAAAAA8D9mIAVEAAAAAAAAAABhcg0ACyAFIQYgByEIIAMgAWtBEEsEQANA/QwAAAAAAAAAQAAAAAAAAABAIAAQB/3yAf0M' +
  'AAAAAAAA8D8AAAAAAADwP/3xASEIIAggCP3yASEJIAn9IQAgCf0hAaAhBiAGRAAAAAAAAPA/ZiAGRAAAAAAAAAAAYXINAAsL' +
  'IAX9FCAG/SIBIQogChACIQsgCyAL/Uj9xAEhBCAEBEAgBEEBcQRAIAsgCv0hABAA/SIAIQsLIARBAnEEQCALIAr9IQEQAP0i' +
  'ASELCwv9DAAAAAAAAADAAAAAAAAAAMAgC/3yASAK/fMB/e8BIQwgDCAM/Q0AAQIDBAUGBwABAgMEBQYHIAcgB/0NCAkKCwwN' +
  'Dg8AAQIDBAUGB/3yASEHIAwgDP0NCAkKCwwNDg8ICQoLDA0ODyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCADIAFrQRBJ' +
  'BEAgASAH/SEAOQMAIAAgB/0hATkDkCcgAEEBNgKIJw8LIAEgB/0LBAAgAyABa0EQRgRADwsgAUEQaiEBIAMgAWtBEEkEQCAB' +
  'IAj9IQA5AwAgACAI/SEBOQOQJyAAQQE2AognDwsgASAI/QsEACABQRBqIQEMAAsLC8AHAh57BX8gACgCGCEoIAAoAhwhKSAA' +
  'KAIgISogA/0UIQ0gBP0UIRAgAv0UIREgBf0UIRIgBv0UIRMgB/0UIRQgAUEDdCEsA0AgCSAqICtBA3ZqKQMAQoGChIiQoMCA' +
  'AVFxBEAgKSArav0ABAAhCyAQIAggK2r9AAQA/fIBIQ8gESASIBMgC/3tAf3yAf3wAf3yASAUIA/98gH98AEgC/3wASEVICkg' +
  'K2ogFf0LBAAgKSArav0ABBAhFyAQIAggK2r9AAQQ/fIBIRogESASIBMgF/3tAf3yAf3wAf3yASAUIBr98gH98AEgF/3wASEb' +
  'ICkgK2ogG/0LBBAgKSArav0ABCAhHSAQIAggK2r9AAQg/fIBISAgESASIBMgHf3tAf3yAf3wAf3yASAUICD98gH98AEgHf3w' +
  'ASEhICkgK2ogIf0LBCAgKSArav0ABDAhIyAQIAggK2r9AAQw/fIBISYgESASIBMgI/3tAf3yAf3wAf3yASAUICb98gH98AEg' +
  'I/3wASEnICkgK2ogJ/0LBDAFICggK2r9AAQAIQogKSArav0ABAAhCyAKIA39SyEMIAwhDiAQIAggK2r9AAQA/fIBIQ8gESAS' +
  'IBMgC/3tAf3yAf3wAf3yASAUIA/98gH98AEgC/3wASALIAz9UiEVICkgK2ogFf0LBAAgKCArav0ABBAhFiApICtq/QAEECEX' +
  'IBYgDf1LIRggGCEZIBAgCCArav0ABBD98gEhGiARIBIgEyAX/e0B/fIB/fAB/fIBIBQgGv3yAf3wASAX/fABIBcgGP1SIRsg' +
  'KSAraiAb/QsEECAoICtq/QAEICEcICkgK2r9AAQgIR0gHCAN/UshHiAeIR8gECAIICtq/QAEIP3yASEgIBEgEiATIB397QH9' +
  '8gH98AH98gEgFCAg/fIB/fABIB398AEgHSAe/VIhISApICtqICH9CwQgICggK2r9AAQwISIgKSArav0ABDAhIyAiIA39SyEk' +
  'ICQhJSAQIAggK2r9AAQw/fIBISYgESASIBMgI/3tAf3yAf3wAf3yASAUICb98gH98AEgI/3wASAjICT9UiEnICkgK2ogJ/0L' +
  'BDAgKiArQQN2aiAOIBn9DQABAgMICQoLEBESExgZGhsgHyAl/Q0AAQIDCAkKCxAREhMYGRob/YUBIA4gGf0NAAECAwgJCgsQ' +
  'ERITGBkaGyAfICX9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAALICtBwABqIisgLEkN' +
  'AAsL8gYCDnsIf0EAIRkgACgCGCETIAAoAhwhFCAAKAIgIRUgAv0UIQcgACgCACEWIAFBA3QhGANAIBQgF0EDdmr9XQMAIREg' +
  'EyAXav0ABAAhBCAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBSAEIAf9SiAF/U4hBiATIBdq/QAEECEIIBH9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3IASEJIAggB/1KIAn9TiEKIBMgF2r9AAQgIQsgEf0MAAAAAAAAAAAAAAAAAAAAAP0k' +
  '/YcB/agB/ccBIQwgCyAH/UogDP1OIQ0gEyAXav0ABDAhDiAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDyAOIAf9' +
  'SiAP/U4hECAGIAr9UCAN/VAgEP1Q/VMEQCAG/cQBIhIEQCASQQFxBEAgFiAZQQJ0aiAXQQN2NgIAIBlBAWohGSAUIBdBA3Zq' +
  'QQA6AAAgFSAXaiADOQMACyASQQFLIBdBCGogGElxBEAgFiAZQQJ0aiAXQQN2QQFqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAEg' +
  'FSAXaiADOQMICwsgCv3EASISBEAgEkEBcSAXQRBqIBhJcQRAIBYgGUECdGogF0EDdkECajYCACAZQQFqIRkgFCAXQQN2akEA' +
  'OgACIBUgF2ogAzkDEAsgEkEBSyAXQRhqIBhJcQRAIBYgGUECdGogF0EDdkEDajYCACAZQQFqIRkgFCAXQQN2akEAOgADIBUg' +
  'F2ogAzkDGAsLIA39xAEiEgRAIBJBAXEgF0EgaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBGo2AgAgGUEBaiEZIBQgF0EDdmpBADoA' +
  'BCAVIBdqIAM5AyALIBJBAUsgF0EoaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBWo2AgAgGUEBaiEZIBQgF0EDdmpBADoABSAVIBdq' +
  'IAM5AygLCyAQ/cQBIhIEQCASQQFxIBdBMGogGElxBEAgFiAZQQJ0aiAXQQN2QQZqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAYg' +
  'FSAXaiADOQMwCyASQQFLIBdBOGogGElxBEAgFiAZQQJ0aiAXQQN2QQdqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAcgFSAXaiAD' +
  'OQM4CwsLIBdBwABqIhcgGEkNAAsgGQvJEgQrewp/BnwFf0EAIUMgACgCBCE3IAEhOCA3KAIIKwMAITkgNygCCCsDCCE6IDco' +
  'AggrAxAhOyA3KAIIKwMYITwgNygCCCsDICE9IDcoAggrAyghPiA3KAIIKwMw/AMhPyA3KAIIKwM4/AMhQCA3KAIYITAgNygC' +
  'HCExIDcoAiAhMiA6/RQhByA7/RQhCiA5/RQhCyA8/RQhDCA9/RQhDSA+/RQhDiAAKAIYITMgACgCHCE0IAAoAiAhNSAC/RQh' +
  'EyAAKAIAITYgOEEDdCFCA0AgQCAyIEFBA3ZqKQMAQoGChIiQoMCAAVFxBEAgMSBBav0ABAAhBSAKID8gQWr9AAQA/fIBIQkg' +
  'CyAMIA0gBf3tAf3yAf3wAf3yASAOIAn98gH98AEgBf3wASEPIDEgQWogD/0LBAAgDyEQIBAgE/1KIRIgMSBBav0ABBAhFSAK' +
  'ID8gQWr9AAQQ/fIBIRggCyAMIA0gFf3tAf3yAf3wAf3yASAOIBj98gH98AEgFf3wASEZIDEgQWogGf0LBBAgGSEaIBogE/1K' +
  'IRwgMSBBav0ABCAhHiAKID8gQWr9AAQg/fIBISEgCyAMIA0gHv3tAf3yAf3wAf3yASAOICH98gH98AEgHv3wASEiIDEgQWog' +
  'Iv0LBCAgIiEjICMgE/1KISUgMSBBav0ABDAhJyAKID8gQWr9AAQw/fIBISogCyAMIA0gJ/3tAf3yAf3wAf3yASAOICr98gH9' +
  '8AEgJ/3wASErIDEgQWogK/0LBDAgKyEsICwgE/1KIS4gEiAc/VAgJf1QIC79UP1TBEAgEv3EASIvBEAgL0EBcQRAIDYgQ0EC' +
  'dGogQUEDdjYCACBDQQFqIUMgNCBBQQN2akEAOgAAIDUgQWogAzkDAAsgL0EBSyBBQQhqIEJJcQRAIDYgQ0ECdGogQUEDdkEB' +
  'ajYCACBDQQFqIUMgNCBBQQN2akEAOgABIDUgQWogAzkDCAsLIBz9xAEiLwRAIC9BAXEgQUEQaiBCSXEEQCA2IENBAnRqIEFB' +
  'A3ZBAmo2AgAgQ0EBaiFDIDQgQUEDdmpBADoAAiA1IEFqIAM5AxALIC9BAUsgQUEYaiBCSXEEQCA2IENBAnRqIEFBA3ZBA2o2' +
  'AgAgQ0EBaiFDIDQgQUEDdmpBADoAAyA1IEFqIAM5AxgLCyAl/cQBIi8EQCAvQQFxIEFBIGogQklxBEAgNiBDQQJ0aiBBQQN2' +
  'QQRqNgIAIENBAWohQyA0IEFBA3ZqQQA6AAQgNSBBaiADOQMgCyAvQQFLIEFBKGogQklxBEAgNiBDQQJ0aiBBQQN2QQVqNgIA' +
  'IENBAWohQyA0IEFBA3ZqQQA6AAUgNSBBaiADOQMoCwsgLv3EASIvBEAgL0EBcSBBQTBqIEJJcQRAIDYgQ0ECdGogQUEDdkEG' +
  'ajYCACBDQQFqIUMgNCBBQQN2akEAOgAGIDUgQWogAzkDMAsgL0EBSyBBQThqIEJJcQRAIDYgQ0ECdGogQUEDdkEHajYCACBD' +
  'QQFqIUMgNCBBQQN2akEAOgAHIDUgQWogAzkDOAsLCwUgMCBBav0ABAAhBCAxIEFq/QAEACEFIAQgB/1LIQYgBiEIIAogPyBB' +
  'av0ABAD98gEhCSALIAwgDSAF/e0B/fIB/fAB/fIBIA4gCf3yAf3wASAF/fABIAUgBv1SIQ8gMSBBaiAP/QsEACAPIRAgCCER' +
  'IBAgE/1KIBH9TiESIDAgQWr9AAQQIRQgMSBBav0ABBAhFSAUIAf9SyEWIBYhFyAKID8gQWr9AAQQ/fIBIRggCyAMIA0gFf3t' +
  'Af3yAf3wAf3yASAOIBj98gH98AEgFf3wASAVIBb9UiEZIDEgQWogGf0LBBAgGSEaIBchGyAaIBP9SiAb/U4hHCAwIEFq/QAE' +
  'ICEdIDEgQWr9AAQgIR4gHSAH/UshHyAfISAgCiA/IEFq/QAEIP3yASEhIAsgDCANIB797QH98gH98AH98gEgDiAh/fIB/fAB' +
  'IB798AEgHiAf/VIhIiAxIEFqICL9CwQgICIhIyAgISQgIyAT/UogJP1OISUgMCBBav0ABDAhJiAxIEFq/QAEMCEnICYgB/1L' +
  'ISggKCEpIAogPyBBav0ABDD98gEhKiALIAwgDSAn/e0B/fIB/fAB/fIBIA4gKv3yAf3wASAn/fABICcgKP1SISsgMSBBaiAr' +
  '/QsEMCArISwgKSEtICwgE/1KIC39TiEuIDIgQUEDdmogCCAX/Q0AAQIDCAkKCxAREhMYGRobICAgKf0NAAECAwgJCgsQERIT' +
  'GBkaG/2FASAIIBf9DQABAgMICQoLEBESExgZGhsgICAp/Q0AAQIDCAkKCxAREhMYGRob/YUB/WX9DAEBAQEBAQEBAAAAAAAA' +
  'AAD9Tv1bAwAAIBIgHP1QICX9UCAu/VD9UwRAIBL9xAEiLwRAIC9BAXEEQCA2IENBAnRqIEFBA3Y2AgAgQ0EBaiFDIDQgQUED' +
  'dmpBADoAACA1IEFqIAM5AwALIC9BAUsgQUEIaiBCSXEEQCA2IENBAnRqIEFBA3ZBAWo2AgAgQ0EBaiFDIDQgQUEDdmpBADoA' +
  'ASA1IEFqIAM5AwgLCyAc/cQBIi8EQCAvQQFxIEFBEGogQklxBEAgNiBDQQJ0aiBBQQN2QQJqNgIAIENBAWohQyA0IEFBA3Zq' +
  'QQA6AAIgNSBBaiADOQMQCyAvQQFLIEFBGGogQklxBEAgNiBDQQJ0aiBBQQN2QQNqNgIAIENBAWohQyA0IEFBA3ZqQQA6AAMg' +
  'NSBBaiADOQMYCwsgJf3EASIvBEAgL0EBcSBBQSBqIEJJcQRAIDYgQ0ECdGogQUEDdkEEajYCACBDQQFqIUMgNCBBQQN2akEA' +
  'OgAEIDUgQWogAzkDIAsgL0EBSyBBQShqIEJJcQRAIDYgQ0ECdGogQUEDdkEFajYCACBDQQFqIUMgNCBBQQN2akEAOgAFIDUg' +
  'QWogAzkDKAsLIC79xAEiLwRAIC9BAXEgQUEwaiBCSXEEQCA2IENBAnRqIEFBA3ZBBmo2AgAgQ0EBaiFDIDQgQUEDdmpBADoA' +
  'BiA1IEFqIAM5AzALIC9BAUsgQUE4aiBCSXEEQCA2IENBAnRqIEFBA3ZBB2o2AgAgQ0EBaiFDIDQgQUEDdmpBADoAByA1IEFq' +
  'IAM5AzgLCwsLIEFBwABqIkEgQkkNAAsgQws=',
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
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
