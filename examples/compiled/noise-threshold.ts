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
  'AGFzbQEAAAABSQpgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGAJf398fHx8fHx/AGAEf398fAF/YA1/f3x8' +
  'fHx8fH9/f3x8AX8CEAIBbQFtAgABAW0DbG9nAAADDAsAAQECAwQFBgcICQb7BjV/AEEAC3wARAAAAAAAAOC/C3sA/QwAAAAA' +
  'AADgvwAAAAAAAOC/C3wARAAAAAAAAEvAC3sA/QwAAAAAAABLwAAAAAAAAEvAC3wARAAAAAAAAIA/C3sA/QwAAAAAAACAPwAA' +
  'AAAAAIA/C3wARJqZmZmZmbk/C3wARBzHcRzHcbw/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3wARAAAAAAAAMA/C3sA/QwAAAAA' +
  'AADAPwAAAAAAAMA/C3wARJIkSZIkScI/C3sA/QySJEmSJEnCP5IkSZIkScI/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VV' +
  'VVVVVcU/C3sA/QyamZmZmZm5P5qZmZmZmbk/C3wARJqZmZmZmck/C3wARAAAAAAAANA/C3sA/QwAAAAAAADQPwAAAAAAANA/' +
  'C3sA/QyamZmZmZnJP5qZmZmZmck/C3wARFVVVVVVVdU/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3wARAAAAAAAAOA/C3sA/QwA' +
  'AAAAAADgPwAAAAAAAOA/C3wARAA4+v5CLuY/C3sA/QwAOPr+Qi7mPwA4+v5CLuY/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA' +
  '/QwCAAAAAAAAAAIAAAAAAAAAC3sA/QxiXwkAAAAAAGJfCQAAAAAAC3sA/Qz/////AAAAAP////8AAAAAC3sA/QwAAAAAAAA4' +
  'QwAAAAAAADhDC3sA/QwB/P///////wH8////////C3wARAAAAAAAAPA/C3wARHnpJjEIrPA/C3sA/Qx56SYxCKzwP3npJjEI' +
  'rPA/C3wARAAAAAAAAGBAC3sA/QwAAAAAAABgQAAAAAAAAGBAC3wARAAAAAAAAFBDC3sA/QwAAAAAAABQQwAAAAAAAFBDC3sA' +
  '/QwAAAAAAADwPwAAAAAAAPA/C3wARDBnx5NX8y49C3sA/QwwZ8eTV/MuPTBnx5NX8y49C3wARAAAAAAAAPhBC3sA/QwAAAAA' +
  'AAD4QQAAAAAAAPhBC3wARAAAAAAAADhDC3sA/QwAAAAAAAA4QwAAAAAAADhDC3wARAAAAAAAAChBC3sA/QwAAAAAAAAoQQAA' +
  'AAAAAChBC3wARAAAAAAAADAAC3sA/QwAAAAAAAAwAAAAAAAAADAAC3wARAAAAAAAAPh/C3sA/QwAAAAAAAD4fwAAAAAAAPh/' +
  'CwdrBAtmaWxsIG5vcm1hbAAIEmNlbGxzX3N0YXRldXBkYXRlcgAJF2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAAoqY2VsbHNf' +
  'c3RhdGV1cGRhdGVyK2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAAsK1SoL9wIBEnwgACMxYwRAIwMhASAAIyaiIQIFRAAAAAAA' +
  'AAAAIQEgACECCyABIAK9QiCIp0HiviVqQRR2QYF4aregIQMjEiACokEAIAK9QiCIp0HiviVqQRR2QYF4amtBAmqsQv8HfEI0' +
  'hr+iIQQgBCMroCMroSEFIyQgBKMjF6CcIQYgBiMFoiEHIAUgB6IjIaEgBCAFoSAHoqAhCCAIIy+gIy+hIQkjASAJoiAJoiEK' +
  'IAggCKIhCyMAIAYjLaC9p0EQbGpB0HRqKwMAIQwjACAGIy2gvadBEGxqQdB0aisDCCENIAMjGaIgDKAhDiAOIAigIQ8gDyAK' +
  'oCEQIA4gD6EgCKAgDyAQoSAKoKAjASAIIAmhoiAIIAmgoiADIymiIA2goCALIAiiIxUjEiAIoqEgCyMRIAgjDqKhIAsjDCMK' +
  'IAiioSALIwgjByAIoqGioKKgoqCioKAhESAQIBGgIRIgEiAQIBKhIBGgIyKioCASYQR8IBIFIzMLDwvNBAMSewF/AXsgACMy' +
  '/Un9xAEhEyATBEAgE0EDRwRAIAAQAw8LIwQhASAAIyf98gEhAgUjGyEBIAAhAgsgASACQSD9zQEjHf3OASMe/U5BFP3NASMg' +
  '/c4BIx/9zgEjLv3xAf3wASEDIxMgAv3yASACQSD9zQEjHf3OASMe/U5BFP3NASMg/c4B/cEBIxz9zgFBNP3LASMo/c4B/fIB' +
  'IQQgBCMs/fABIyz98QEhBSMlIAT98wEjGP3wAf11IQYgBiMG/fIBIQcgBSAH/fIBIyj98QEgBCAF/fEBIAf98gH98AEhCCAI' +
  'IzD98AEjMP3xASEJIwIgCf3yASAJ/fIBIQogCCAI/fIBIQsgBiMu/fABQQT9ywEhFCMAIBT9GwBqQdB0av0ABAAhDCMAIBT9' +
  'GwJqQdB0av0ABAAhFCAMIBT9DQgJCgsMDQ4PGBkaGxwdHh8hDSAMIBT9DQABAgMEBQYHEBESExQVFhchDCADIxr98gEgDP3w' +
  'ASEOIA4gCP3wASEPIA8gCv3wASEQIA4gD/3xASAI/fABIA8gEP3xASAK/fAB/fABIwIgCCAJ/fEB/fIBIAggCf3wAf3yASAD' +
  'Iyr98gEgDf3wAf3wASALIAj98gEjFiMTIAj98gH98QEgCyMUIAgjD/3yAf3xASALIw0jCyAI/fIB/fEBIAsjCSMQIAj98gH9' +
  '8QH98gH98AH98gH98AH98gH98AH98gH98AH98AEhESAQIBH98AEhEiASIzQgEiAQIBL98QEgEf3wASMj/fIB/fABIBL9R/1S' +
  'DwsfAQJ8IAD9IQAQASEBIAD9IQEQASECIAH9FCAC/SIBC70FAgN/AnsgACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9' +
  'AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAA' +
  'AQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICA' +
  'eHEgAUEEaigCAEH/////B3FyIQMgASABQbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABB' +
  'rBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////' +
  'f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASAC' +
  'SQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/h' +
  'osh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFx' +
  'a0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBW' +
  'LJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQAL' +
  'IABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAnQfAERgRAIAAQBAsgACgCgCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycA' +
  'IAAQBUEFdrhEAAAAAAAAkEGiIAAQBUEGdrigRAAAAAAAAKA8ogu9AQIBfwJ7IAAoAoAnIQEgAUHwBEYEQCAAEARBACEBCyAB' +
  'QewETQR7IAAgAUEEajYCgCcgACABQQJ0av0ABMATIQIgAkEF/a0BIgMgA/0NAAECAwgJCgsAAQIDCAkKC/3/Af0MAAAAAAAA' +
  'kEEAAAAAAACQQf3yASACQQb9rQEiAyAD/Q0EBQYHDA0ODwQFBgcMDQ4P/f8B/fAB/QwAAAAAAACgPAAAAAAAAKA8/fIBBSAA' +
  'EAb9FCAAEAb9IgELC/IEAwJ/AnwGeyABIAJBA3RqIQMgAkUEQA8LIAAoAognBEAgASAAKwOQJzkDACAAQQA2AognIAFBCGoh' +
  'AQsCQANAIAEgA08NAQNA/QwAAAAAAAAAQAAAAAAAAABAIAAQB/3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEHIAcgB/3yASEJ' +
  'IAn9IQAgCf0hAaAhBSAFRAAAAAAAAPA/ZiAFRAAAAAAAAAAAYXINAAsgBSEGIAchCCADIAFrQRBLBEADQP0MAAAAAAAAAEAA' +
  'AAAAAAAAQCAAEAf98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhCCAIIAj98gEhCSAJ/SEAIAn9IQGgIQYgBkQAAAAAAADwP2Yg' +
  'BkQAAAAAAAAAAGFyDQALCyAF/RQgBv0iASEKIAoQAiELIAsgC/1I/cQBIQQgBARAIARBAXEEQCALIAr9IQAQAP0iACELCyAE' +
  'QQJxBEAgCyAK/SEBEAD9IgEhCwsL/QwAAAAAAAAAwAAAAAAAAADAIAv98gEgCv3zAf3vASEMIAwgDP0NAAECAwQFBgcAAQID' +
  'BAUGByAHIAf9DQgJCgsMDQ4PAAECAwQFBgf98gEhByAMIAz9DQgJCgsMDQ4PCAkKCwwNDg8gCCAI/Q0ICQoLDA0ODwABAgME' +
  'BQYH/fIBIQggAyABa0EQSQRAIAEgB/0hADkDACAAIAf9IQE5A5AnIABBATYCiCcPCyABIAf9CwQAIAMgAWtBEEYEQA8LIAFB' +
  'EGohASADIAFrQRBJBEAgASAI/SEAOQMAIAAgCP0hATkDkCcgAEEBNgKIJw8LIAEgCP0LBAAgAUEQaiEBDAALCwv3BAIeewV/' +
  'IAAoAhAhJyAAKAIUISggACgCGCEpIAP9FCEMIAT9FCEPIAL9FCEQIAX9FCERIAb9FCESIAf9FCETIAFBA3QhKwNAICcgKmr9' +
  'AAQAIQkgKCAqav0ABAAhCiAJIAz9SyELIAshDSAPIAggKmr9AAQA/fIBIQ4gECARIBIgCv3tAf3yAf3wAf3yASATIA798gH9' +
  '8AEgCv3wASAKIAv9UiEUICggKmogFP0LBAAgJyAqav0ABBAhFSAoICpq/QAEECEWIBUgDP1LIRcgFyEYIA8gCCAqav0ABBD9' +
  '8gEhGSAQIBEgEiAW/e0B/fIB/fAB/fIBIBMgGf3yAf3wASAW/fABIBYgF/1SIRogKCAqaiAa/QsEECAnICpq/QAEICEbICgg' +
  'Kmr9AAQgIRwgGyAM/UshHSAdIR4gDyAIICpq/QAEIP3yASEfIBAgESASIBz97QH98gH98AH98gEgEyAf/fIB/fABIBz98AEg' +
  'HCAd/VIhICAoICpqICD9CwQgICcgKmr9AAQwISEgKCAqav0ABDAhIiAhIAz9SyEjICMhJCAPIAggKmr9AAQw/fIBISUgECAR' +
  'IBIgIv3tAf3yAf3wAf3yASATICX98gH98AEgIv3wASAiICP9UiEmICggKmogJv0LBDAgKSAqQQN2aiANIBj9DQABAgMICQoL' +
  'EBESExgZGhsgHiAk/Q0AAQIDCAkKCxAREhMYGRob/YUBIA0gGP0NAAECAwgJCgsQERITGBkaGyAeICT9DQABAgMICQoLEBES' +
  'ExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgKkHAAGoiKiArSQ0ACwvyBgIOewh/QQAhGSAAKAIQIRMgACgC' +
  'FCEUIAAoAhghFSAC/RQhByAAKAIAIRYgAUEDdCEYA0AgFCAXQQN2av1dAwAhESATIBdq/QAEACEEIBH9DAAAAAAAAAAAAAAA' +
  'AAAAAAD9JP2HAf2nAf3HASEFIAQgB/1KIAX9TiEGIBMgF2r9AAQQIQggEf0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB/cgB' +
  'IQkgCCAH/UogCf1OIQogEyAXav0ABCAhCyAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEhDCALIAf9SiAM/U4hDSAT' +
  'IBdq/QAEMCEOIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3IASEPIA4gB/1KIA/9TiEQIAYgCv1QIA39UCAQ/VD9UwRA' +
  'IAb9xAEiEgRAIBJBAXEEQCAWIBlBAnRqIBdBA3Y2AgAgGUEBaiEZIBQgF0EDdmpBADoAACAVIBdqIAM5AwALIBJBAUsgF0EI' +
  'aiAYSXEEQCAWIBlBAnRqIBdBA3ZBAWo2AgAgGUEBaiEZIBQgF0EDdmpBADoAASAVIBdqIAM5AwgLCyAK/cQBIhIEQCASQQFx' +
  'IBdBEGogGElxBEAgFiAZQQJ0aiAXQQN2QQJqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAIgFSAXaiADOQMQCyASQQFLIBdBGGog' +
  'GElxBEAgFiAZQQJ0aiAXQQN2QQNqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAMgFSAXaiADOQMYCwsgDf3EASISBEAgEkEBcSAX' +
  'QSBqIBhJcQRAIBYgGUECdGogF0EDdkEEajYCACAZQQFqIRkgFCAXQQN2akEAOgAEIBUgF2ogAzkDIAsgEkEBSyAXQShqIBhJ' +
  'cQRAIBYgGUECdGogF0EDdkEFajYCACAZQQFqIRkgFCAXQQN2akEAOgAFIBUgF2ogAzkDKAsLIBD9xAEiEgRAIBJBAXEgF0Ew' +
  'aiAYSXEEQCAWIBlBAnRqIBdBA3ZBBmo2AgAgGUEBaiEZIBQgF0EDdmpBADoABiAVIBdqIAM5AzALIBJBAUsgF0E4aiAYSXEE' +
  'QCAWIBlBAnRqIBdBA3ZBB2o2AgAgGUEBaiEZIBQgF0EDdmpBADoAByAVIBdqIAM5AzgLCwsgF0HAAGoiFyAYSQ0ACyAZC64K' +
  'Ait7C39BACFCIAAoAhAhOSAAKAIUITogACgCGCE7IAP9FCEQIAT9FCETIAL9FCEUIAX9FCEVIAb9FCEWIAf9FCEXIAkoAhAh' +
  'PCAJKAIUIT0gCSgCGCE+IAv9FCEcIAkoAgAhPyABQQN0IUEDQCA5IEBq/QAEACENIDogQGr9AAQAIQ4gDSAQ/UshDyAPIREg' +
  'EyAIIEBq/QAEAP3yASESIBQgFSAWIA797QH98gH98AH98gEgFyAS/fIB/fABIA798AEgDiAP/VIhGCA6IEBqIBj9CwQAIBgh' +
  'GSARIRogGSAc/UogGv1OIRsgOSBAav0ABBAhHSA6IEBq/QAEECEeIB0gEP1LIR8gHyEgIBMgCCBAav0ABBD98gEhISAUIBUg' +
  'FiAe/e0B/fIB/fAB/fIBIBcgIf3yAf3wASAe/fABIB4gH/1SISIgOiBAaiAi/QsEECAiISMgICEkICMgHP1KICT9TiElIDkg' +
  'QGr9AAQgISYgOiBAav0ABCAhJyAmIBD9SyEoICghKSATIAggQGr9AAQg/fIBISogFCAVIBYgJ/3tAf3yAf3wAf3yASAXICr9' +
  '8gH98AEgJ/3wASAnICj9UiErIDogQGogK/0LBCAgKyEsICkhLSAsIBz9SiAt/U4hLiA5IEBq/QAEMCEvIDogQGr9AAQwITAg' +
  'LyAQ/UshMSAxITIgEyAIIEBq/QAEMP3yASEzIBQgFSAWIDD97QH98gH98AH98gEgFyAz/fIB/fABIDD98AEgMCAx/VIhNCA6' +
  'IEBqIDT9CwQwIDQhNSAyITYgNSAc/UogNv1OITcgOyBAQQN2aiARICD9DQABAgMICQoLEBESExgZGhsgKSAy/Q0AAQIDCAkK' +
  'CxAREhMYGRob/YUBIBEgIP0NAAECAwgJCgsQERITGBkaGyApIDL9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEA' +
  'AAAAAAAAAP1O/VsDAAAgGyAl/VAgLv1QIDf9UP1TBEAgG/3EASI4BEAgOEEBcQRAID8gQkECdGogQEEDdjYCACBCQQFqIUIg' +
  'PSBAQQN2akEAOgAAID4gQGogDDkDAAsgOEEBSyBAQQhqIEFJcQRAID8gQkECdGogQEEDdkEBajYCACBCQQFqIUIgPSBAQQN2' +
  'akEAOgABID4gQGogDDkDCAsLICX9xAEiOARAIDhBAXEgQEEQaiBBSXEEQCA/IEJBAnRqIEBBA3ZBAmo2AgAgQkEBaiFCID0g' +
  'QEEDdmpBADoAAiA+IEBqIAw5AxALIDhBAUsgQEEYaiBBSXEEQCA/IEJBAnRqIEBBA3ZBA2o2AgAgQkEBaiFCID0gQEEDdmpB' +
  'ADoAAyA+IEBqIAw5AxgLCyAu/cQBIjgEQCA4QQFxIEBBIGogQUlxBEAgPyBCQQJ0aiBAQQN2QQRqNgIAIEJBAWohQiA9IEBB' +
  'A3ZqQQA6AAQgPiBAaiAMOQMgCyA4QQFLIEBBKGogQUlxBEAgPyBCQQJ0aiBAQQN2QQVqNgIAIEJBAWohQiA9IEBBA3ZqQQA6' +
  'AAUgPiBAaiAMOQMoCwsgN/3EASI4BEAgOEEBcSBAQTBqIEFJcQRAID8gQkECdGogQEEDdkEGajYCACBCQQFqIUIgPSBAQQN2' +
  'akEAOgAGID4gQGogDDkDMAsgOEEBSyBAQThqIEFJcQRAID8gQkECdGogQEEDdkEHajYCACBCQQFqIUIgPSBAQQN2akEAOgAH' +
  'ID4gQGogDDkDOAsLCyBAQcAAaiJAIEFJDQALIEIL',
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
