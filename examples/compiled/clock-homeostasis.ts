/**
 * clock-homeostasis.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: bdf26ec9e4353ccd266dd171e8da4f2fd4a7bdaf10a17c4a14d45272150bab5d
 */
import {
  Tuple,
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
  greater,
  iterate,
  less,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npBincount,
  npLinspace,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyMax,
  pyMin,
  pyPrint,
  pyRange,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runBlock,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Hz = unit('Hz')
const second = unit('second')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // a pure number
  readonly drive: Float64Array // a pure number
  readonly theta: Float64Array // a pure number
  readonly fired: Int32Array // integer
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
  readonly wanted: number
  readonly window: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau } = externals
  const sqrt_dt = Math.sqrt(dt)
  const scaled_tau = 1 / tau
  const scaled_sqrt_2_over_tau = 0.1 * Math.sqrt(2 / tau)
  return { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau }
}

/** State update of cells: advances v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { drive, v } = cells
  const { N, dt } = step
  const { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau, randn1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const drive_i = drive[i]
    const v_i = v[i]
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (drive - v)/tau + 0.1*sqrt(2/tau)*xi : 1
    v[i] = dt * (scaled_tau * drive_i - scaled_tau * v_i) + v_i + scaled_sqrt_2_over_tau * xi
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  _externals: cells_Externals,
  step: Step,
): number {
  const { N } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N)
  const { v, theta } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const theta_i = theta[i]
    // threshold: v > theta
    if (v_i > theta_i) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { fired, v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const fired_i = fired[i]
    // v = 0
    v[i] = 0
    // fired += 1
    fired[i] = (fired_i + 1) | 0
  }
}

/** What cells runs regularly. */
function cells_run_regularly(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { fired, theta } = cells
  const { wanted, window: window_ } = externals
  const { N } = step
  const scaled_wanted_window = 0 - wanted * window_
  for (let i = 0; i < N; i++) {
    const fired_i = fired[i]
    const theta_i = theta[i]
    // theta += 0.01*(fired - wanted*window)
    theta[i] = theta_i + 0.01 * (scaled_wanted_window + fired_i)
    // fired = 0
    fired[i] = 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 17,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    drive: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    theta: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    fired: { type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['tau', 'wanted', 'window'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['drive', 'v'], draws: [4, 5] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'theta'],
      draws: [0, 0],
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
  blocks: {
    run_regularly: { externals: [], kernel: cells_run_regularly },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 23, event: 'spike' })

const slow_class = stateMonitorClass({ id: 'slow', line: 24, variables: ['theta'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, wanted: Value, window_: Value, cells: Value, spikes: Value, slow: Value,
    early: Value, late: Value, k: Value
  sim.expose(() => ({ N, tau, wanted, window: window_, cells, spikes, slow, early, late, k }))
  sim.at(4) // seed(4)
  randomSeed(sim, 4n)
  sim.at(6) // N = 30
  N = sim.parameter('N', 30n)
  sim.at(7) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(8) // wanted = 20*Hz
  wanted = sim.parameter('wanted', multiply(20n, Hz))
  sim.at(9) // window = 50*ms
  window_ = sim.parameter('window', multiply(50n, ms))
  sim.at(17) // cells = NeuronGroup(N, eqs, threshold='v > theta', reset='v = 0; fire...
  cells = createNeuronGroup(sim, cells_class, { N })
  sim.at(18) // cells.drive = linspace(0.8, 2.5, N)
  setAttribute(cells, 'drive', npLinspace(0.8, 2.5, N))
  sim.at(19) // cells.theta = 1
  setAttribute(cells, 'theta', 1n)
  sim.at(20) // cells.run_regularly('''theta += 0.01*(fired - wanted*window)
  runBlock(sim, cells, 'run_regularly', new Map<Value, Value>([['dt', window_]]))
  sim.at(23) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(24) // slow = StateMonitor(cells, 'theta', record=True, dt=window)
  slow = createStateMonitor(sim, slow_class,
    { source: cells, record: true, clock: givenClock(sim, window_, null) })
  sim.at(25) // run(6*second)
  await runNetwork(sim, multiply(6n, second),
    { objects: { cells, spikes, slow }, externals: { tau, wanted, window: window_ } })
  sim.at(27) // early = spikes.i[spikes.t < 1*second]
  early = getItem(getAttribute(spikes, 'i'), less(getAttribute(spikes, 't'), multiply(1n, second)))
  sim.at(28) // late = spikes.i[spikes.t > 5*second]
  late =
    getItem(getAttribute(spikes, 'i'), greater(getAttribute(spikes, 't'), multiply(5n, second)))
  sim.at(29) // print('rates in the first second:', min(bincount(early, minlength=N))...
  pyPrint(sim, 'rates in the first second:', pyMin(npBincount(early, null, N)), 'to',
    pyMax(npBincount(early, null, N)))
  sim.at(30) // print('rates in the last second:', min(bincount(late, minlength=N)),...
  pyPrint(sim, 'rates in the last second:', pyMin(npBincount(late, null, N)), 'to',
    pyMax(npBincount(late, null, N)))
  sim.at(32) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(33) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(34) // plot(spikes.t/second, spikes.i, '.k', ms=1)
  plainMarkers(sim, [divide(getAttribute(spikes, 't'), second), getAttribute(spikes, 'i')],
    { marker: '.', color: '#000000', markersize: 1n })
  sim.at(35) // ylabel('Neuron')
  plainYlabel(sim, ['Neuron'], {})
  sim.at(36) // xlim(0, 6)
  plainXlim(sim, [0n, 6n], {})
  sim.at(37) // subplot(212)
  plainSubplot(sim, [212n], {})
  sim.at(38) // for k in range(0, N, 5):
  for (k of iterate(pyRange(0n, N, 5n))) {
    sim.at(39) // plot(slow.t/second, slow.theta[k], drawstyle='steps-post')
    pyplotPlot(sim,
      [divide(getAttribute(slow, 't'), second), getItem(getAttribute(slow, 'theta'), k)],
      { drawstyle: 'steps-post' })
  }
  sim.at(40) // xlim(0, 6)
  plainXlim(sim, [0n, 6n], {})
  sim.at(41) // xlabel('Time (s)')
  plainXlabel(sim, ['Time (s)'], {})
  sim.at(42) // ylabel('Threshold')
  plainYlabel(sim, ['Threshold'], {})
  sim.at(43) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABNAlgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGAHf398fHx8fwBgAn9/AX8CEAIBbQFtAgAB' +
  'AW0DbG9nAAADDAsAAQECAwQFBgcICAb7BjV/AEEAC3wARAAAAAAAAOC/C3sA/QwAAAAAAADgvwAAAAAAAOC/C3wARAAAAAAA' +
  'AEvAC3sA/QwAAAAAAABLwAAAAAAAAEvAC3wARAAAAAAAAIA/C3sA/QwAAAAAAACAPwAAAAAAAIA/C3wARJqZmZmZmbk/C3wA' +
  'RBzHcRzHcbw/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3wARAAAAAAAAMA/C3sA/QwAAAAAAADAPwAAAAAAAMA/C3wARJIkSZIk' +
  'ScI/C3sA/QySJEmSJEnCP5IkSZIkScI/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3sA/QyamZmZmZm5P5qZ' +
  'mZmZmbk/C3wARJqZmZmZmck/C3wARAAAAAAAANA/C3sA/QwAAAAAAADQPwAAAAAAANA/C3sA/QyamZmZmZnJP5qZmZmZmck/' +
  'C3wARFVVVVVVVdU/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3wARAA4' +
  '+v5CLuY/C3sA/QwAOPr+Qi7mPwA4+v5CLuY/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/QwCAAAAAAAAAAIAAAAAAAAAC3sA' +
  '/QxiXwkAAAAAAGJfCQAAAAAAC3sA/Qz/////AAAAAP////8AAAAAC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA/QwB/P//////' +
  '/wH8////////C3wARAAAAAAAAPA/C3wARHnpJjEIrPA/C3sA/Qx56SYxCKzwP3npJjEIrPA/C3wARAAAAAAAAGBAC3sA/QwA' +
  'AAAAAABgQAAAAAAAAGBAC3wARAAAAAAAAFBDC3sA/QwAAAAAAABQQwAAAAAAAFBDC3sA/QwAAAAAAADwPwAAAAAAAPA/C3wA' +
  'RDBnx5NX8y49C3sA/QwwZ8eTV/MuPTBnx5NX8y49C3wARAAAAAAAAPhBC3sA/QwAAAAAAAD4QQAAAAAAAPhBC3wARAAAAAAA' +
  'ADhDC3sA/QwAAAAAAAA4QwAAAAAAADhDC3wARAAAAAAAAChBC3sA/QwAAAAAAAAoQQAAAAAAAChBC3wARAAAAAAAADAAC3sA' +
  '/QwAAAAAAAAwAAAAAAAAADAAC3wARAAAAAAAAPh/C3sA/QwAAAAAAAD4fwAAAAAAAPh/CwdrBAtmaWxsIG5vcm1hbAAIEmNl' +
  'bGxzX3N0YXRldXBkYXRlcgAJF2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAAoqY2VsbHNfc3RhdGV1cGRhdGVyK2NlbGxzX3Nw' +
  'aWtlX3RocmVzaG9sZGVyAAsK/CML9wIBEnwgACMxYwRAIwMhASAAIyaiIQIFRAAAAAAAAAAAIQEgACECCyABIAK9QiCIp0Hi' +
  'viVqQRR2QYF4aregIQMjEiACokEAIAK9QiCIp0HiviVqQRR2QYF4amtBAmqsQv8HfEI0hr+iIQQgBCMroCMroSEFIyQgBKMj' +
  'F6CcIQYgBiMFoiEHIAUgB6IjIaEgBCAFoSAHoqAhCCAIIy+gIy+hIQkjASAJoiAJoiEKIAggCKIhCyMAIAYjLaC9p0EQbGpB' +
  '0HRqKwMAIQwjACAGIy2gvadBEGxqQdB0aisDCCENIAMjGaIgDKAhDiAOIAigIQ8gDyAKoCEQIA4gD6EgCKAgDyAQoSAKoKAj' +
  'ASAIIAmhoiAIIAmgoiADIymiIA2goCALIAiiIxUjEiAIoqEgCyMRIAgjDqKhIAsjDCMKIAiioSALIwgjByAIoqGioKKgoqCi' +
  'oKAhESAQIBGgIRIgEiAQIBKhIBGgIyKioCASYQR8IBIFIzMLDwvNBAMSewF/AXsgACMy/Un9xAEhEyATBEAgE0EDRwRAIAAQ' +
  'Aw8LIwQhASAAIyf98gEhAgUjGyEBIAAhAgsgASACQSD9zQEjHf3OASMe/U5BFP3NASMg/c4BIx/9zgEjLv3xAf3wASEDIxMg' +
  'Av3yASACQSD9zQEjHf3OASMe/U5BFP3NASMg/c4B/cEBIxz9zgFBNP3LASMo/c4B/fIBIQQgBCMs/fABIyz98QEhBSMlIAT9' +
  '8wEjGP3wAf11IQYgBiMG/fIBIQcgBSAH/fIBIyj98QEgBCAF/fEBIAf98gH98AEhCCAIIzD98AEjMP3xASEJIwIgCf3yASAJ' +
  '/fIBIQogCCAI/fIBIQsgBiMu/fABQQT9ywEhFCMAIBT9GwBqQdB0av0ABAAhDCMAIBT9GwJqQdB0av0ABAAhFCAMIBT9DQgJ' +
  'CgsMDQ4PGBkaGxwdHh8hDSAMIBT9DQABAgMEBQYHEBESExQVFhchDCADIxr98gEgDP3wASEOIA4gCP3wASEPIA8gCv3wASEQ' +
  'IA4gD/3xASAI/fABIA8gEP3xASAK/fAB/fABIwIgCCAJ/fEB/fIBIAggCf3wAf3yASADIyr98gEgDf3wAf3wASALIAj98gEj' +
  'FiMTIAj98gH98QEgCyMUIAgjD/3yAf3xASALIw0jCyAI/fIB/fEBIAsjCSMQIAj98gH98QH98gH98AH98gH98AH98gH98AH9' +
  '8gH98AH98AEhESAQIBH98AEhEiASIzQgEiAQIBL98QEgEf3wASMj/fIB/fABIBL9R/1SDwsfAQJ8IAD9IQAQASEBIAD9IQEQ' +
  'ASECIAH9FCAC/SIBC70FAgN/AnsgACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAA' +
  'AIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+w' +
  'CJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMg' +
  'ASABQbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0' +
  'eGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAAB' +
  'AAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGA' +
  'gICAeHEgAUEEaigCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQAL' +
  'IAEoAgBBgICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcAT' +
  'aiECA0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAA' +
  'xu8AAMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/' +
  'IAAoAoAnQfAERgRAIAAQBAsgACgCgCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQBUEFdrhEAAAAAAAAkEGiIAAQ' +
  'BUEGdrigRAAAAAAAAKA8ogu9AQIBfwJ7IAAoAoAnIQEgAUHwBEYEQCAAEARBACEBCyABQewETQR7IAAgAUEEajYCgCcgACAB' +
  'QQJ0av0ABMATIQIgAkEF/a0BIgMgA/0NAAECAwgJCgsAAQIDCAkKC/3/Af0MAAAAAAAAkEEAAAAAAACQQf3yASACQQb9rQEi' +
  'AyAD/Q0EBQYHDA0ODwQFBgcMDQ4P/f8B/fAB/QwAAAAAAACgPAAAAAAAAKA8/fIBBSAAEAb9FCAAEAb9IgELC/IEAwJ/AnwG' +
  'eyABIAJBA3RqIQMgAkUEQA8LIAAoAognBEAgASAAKwOQJzkDACAAQQA2AognIAFBCGohAQsCQANAIAEgA08NAQNA/QwAAAAA' +
  'AAAAQAAAAAAAAABAIAAQB/3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEHIAcgB/3yASEJIAn9IQAgCf0hAaAhBSAFRAAAAAAA' +
  'APA/ZiAFRAAAAAAAAAAAYXINAAsgBSEGIAchCCADIAFrQRBLBEADQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAf98gH9DAAAAAAA' +
  'APA/AAAAAAAA8D/98QEhCCAIIAj98gEhCSAJ/SEAIAn9IQGgIQYgBkQAAAAAAADwP2YgBkQAAAAAAAAAAGFyDQALCyAF/RQg' +
  'Bv0iASEKIAoQAiELIAsgC/1I/cQBIQQgBARAIARBAXEEQCALIAr9IQAQAP0iACELCyAEQQJxBEAgCyAK/SEBEAD9IgEhCwsL' +
  '/QwAAAAAAAAAwAAAAAAAAADAIAv98gEgCv3zAf3vASEMIAwgDP0NAAECAwQFBgcAAQIDBAUGByAHIAf9DQgJCgsMDQ4PAAEC' +
  'AwQFBgf98gEhByAMIAz9DQgJCgsMDQ4PCAkKCwwNDg8gCCAI/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQggAyABa0EQSQRAIAEg' +
  'B/0hADkDACAAIAf9IQE5A5AnIABBATYCiCcPCyABIAf9CwQAIAMgAWtBEEYEQA8LIAFBEGohASADIAFrQRBJBEAgASAI/SEA' +
  'OQMAIAAgCP0hATkDkCcgAEEBNgKIJw8LIAEgCP0LBAAgAUEQaiEBDAALCwujAwIUewR/IAAoAhghGyAAKAIcIRwgA/0UIQog' +
  'Av0UIQsgBP0UIQwgBf0UIQ0gAUEDdCEeA0AgGyAdav0ABAAhByAcIB1q/QAEACEIIAogBiAdav0ABAD98gEhCSALIAwgB/3y' +
  'ASAMIAj98gH98QH98gEgCP3wASANIAn98gH98AEhDiAcIB1qIA79CwQAIBsgHWr9AAQQIQ8gHCAdav0ABBAhECAKIAYgHWr9' +
  'AAQQ/fIBIREgCyAMIA/98gEgDCAQ/fIB/fEB/fIBIBD98AEgDSAR/fIB/fABIRIgHCAdaiAS/QsEECAbIB1q/QAEICETIBwg' +
  'HWr9AAQgIRQgCiAGIB1q/QAEIP3yASEVIAsgDCAT/fIBIAwgFP3yAf3xAf3yASAU/fABIA0gFf3yAf3wASEWIBwgHWogFv0L' +
  'BCAgGyAdav0ABDAhFyAcIB1q/QAEMCEYIAogBiAdav0ABDD98gEhGSALIAwgF/3yASAMIBj98gH98QH98gEgGP3wASANIBn9' +
  '8gH98AEhGiAcIB1qIBr9CwQwIB1BwABqIh0gHkkNAAsLtwQCDHsHf0EAIRQgACgCGCEPIAAoAhwhECAAKAIAIREgAUEDdCET' +
  'A0AgDyASav0ABAAhAiAQIBJq/QAEACEDIAIgA/1KIQQgDyASav0ABBAhBSAQIBJq/QAEECEGIAUgBv1KIQcgDyASav0ABCAh' +
  'CCAQIBJq/QAEICEJIAggCf1KIQogDyASav0ABDAhCyAQIBJq/QAEMCEMIAsgDP1KIQ0gBCAH/VAgCv1QIA39UP1TBEAgBP3E' +
  'ASIOBEAgDkEBcQRAIBEgFEECdGogEkEDdjYCACAUQQFqIRQLIA5BAUsgEkEIaiATSXEEQCARIBRBAnRqIBJBA3ZBAWo2AgAg' +
  'FEEBaiEUCwsgB/3EASIOBEAgDkEBcSASQRBqIBNJcQRAIBEgFEECdGogEkEDdkECajYCACAUQQFqIRQLIA5BAUsgEkEYaiAT' +
  'SXEEQCARIBRBAnRqIBJBA3ZBA2o2AgAgFEEBaiEUCwsgCv3EASIOBEAgDkEBcSASQSBqIBNJcQRAIBEgFEECdGogEkEDdkEE' +
  'ajYCACAUQQFqIRQLIA5BAUsgEkEoaiATSXEEQCARIBRBAnRqIBJBA3ZBBWo2AgAgFEEBaiEUCwsgDf3EASIOBEAgDkEBcSAS' +
  'QTBqIBNJcQRAIBEgFEECdGogEkEDdkEGajYCACAUQQFqIRQLIA5BAUsgEkE4aiATSXEEQCARIBRBAnRqIBJBA3ZBB2o2AgAg' +
  'FEEBaiEUCwsLIBJBwABqIhIgE0kNAAsgFAvkBwQgewh/BHwEf0EAITEgACgCBCEoIAEhKSAoKAIIKwMAISogKCgCCCsDCCEr' +
  'ICgoAggrAxAhLCAoKAIIKwMYIS0gKCgCCCsDIPwDIS4gKCgCGCEjICgoAhwhJCAr/RQhBSAq/RQhBiAs/RQhByAt/RQhCCAA' +
  'KAIYISUgACgCHCEmIAAoAgAhJyApQQN0ITADQCAjIC9q/QAEACECICQgL2r9AAQAIQMgBSAuIC9q/QAEAP3yASEEIAYgByAC' +
  '/fIBIAcgA/3yAf3xAf3yASAD/fABIAggBP3yAf3wASEJICQgL2ogCf0LBAAgCSEKICYgL2r9AAQAIQsgCiAL/UohDCAjIC9q' +
  '/QAEECENICQgL2r9AAQQIQ4gBSAuIC9q/QAEEP3yASEPIAYgByAN/fIBIAcgDv3yAf3xAf3yASAO/fABIAggD/3yAf3wASEQ' +
  'ICQgL2ogEP0LBBAgECERICYgL2r9AAQQIRIgESAS/UohEyAjIC9q/QAEICEUICQgL2r9AAQgIRUgBSAuIC9q/QAEIP3yASEW' +
  'IAYgByAU/fIBIAcgFf3yAf3xAf3yASAV/fABIAggFv3yAf3wASEXICQgL2ogF/0LBCAgFyEYICYgL2r9AAQgIRkgGCAZ/Uoh' +
  'GiAjIC9q/QAEMCEbICQgL2r9AAQwIRwgBSAuIC9q/QAEMP3yASEdIAYgByAb/fIBIAcgHP3yAf3xAf3yASAc/fABIAggHf3y' +
  'Af3wASEeICQgL2ogHv0LBDAgHiEfICYgL2r9AAQwISAgHyAg/UohISAMIBP9UCAa/VAgIf1Q/VMEQCAM/cQBIiIEQCAiQQFx' +
  'BEAgJyAxQQJ0aiAvQQN2NgIAIDFBAWohMQsgIkEBSyAvQQhqIDBJcQRAICcgMUECdGogL0EDdkEBajYCACAxQQFqITELCyAT' +
  '/cQBIiIEQCAiQQFxIC9BEGogMElxBEAgJyAxQQJ0aiAvQQN2QQJqNgIAIDFBAWohMQsgIkEBSyAvQRhqIDBJcQRAICcgMUEC' +
  'dGogL0EDdkEDajYCACAxQQFqITELCyAa/cQBIiIEQCAiQQFxIC9BIGogMElxBEAgJyAxQQJ0aiAvQQN2QQRqNgIAIDFBAWoh' +
  'MQsgIkEBSyAvQShqIDBJcQRAICcgMUECdGogL0EDdkEFajYCACAxQQFqITELCyAh/cQBIiIEQCAiQQFxIC9BMGogMElxBEAg' +
  'JyAxQQJ0aiAvQQN2QQZqNgIAIDFBAWohMQsgIkEBSyAvQThqIDBJcQRAICcgMUECdGogL0EDdkEHajYCACAxQQFqITELCwsg' +
  'L0HAAGoiLyAwSQ0ACyAxCw==',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'clock-homeostasis.eqs',
  version: '0.1.0',
  sha256: 'bdf26ec9e4353ccd266dd171e8da4f2fd4a7bdaf10a17c4a14d45272150bab5d',
  parameters: [
    { name: 'N', value: 30, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 6 },
    {
      name: 'tau',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
    },
    {
      name: 'wanted',
      value: 20,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 8,
    },
    {
      name: 'window',
      value: 0.05,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
    },
  ],
  source:
    '# Two clocks: a membrane with steps of 0.1 ms, and a slow controller every 50 ms that moves each\n' +
    "# neuron's threshold until it fires at the rate that is asked for.\n" +
    'from brian2 import *\n' +
    'seed(4)\n' +
    '\n' +
    'N = 30\n' +
    'tau = 10*ms\n' +
    'wanted = 20*Hz\n' +
    'window = 50*ms\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (drive - v)/tau + 0.1*sqrt(2/tau)*xi : 1\n' +
    'drive : 1 (constant)\n' +
    'theta : 1\n' +
    'fired : integer\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > theta', reset='v = 0; fired += 1', method='euler')\n" +
    'cells.drive = linspace(0.8, 2.5, N)\n' +
    'cells.theta = 1\n' +
    "cells.run_regularly('''theta += 0.01*(fired - wanted*window)\n" +
    "                       fired = 0''', dt=window)\n" +
    '\n' +
    'spikes = SpikeMonitor(cells)\n' +
    "slow = StateMonitor(cells, 'theta', record=True, dt=window)\n" +
    'run(6*second)\n' +
    '\n' +
    'early = spikes.i[spikes.t < 1*second]\n' +
    'late = spikes.i[spikes.t > 5*second]\n' +
    "print('rates in the first second:', min(bincount(early, minlength=N)), 'to', max(bincount(early, minlength=N)))\n" +
    "print('rates in the last second:', min(bincount(late, minlength=N)), 'to', max(bincount(late, minlength=N)))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(spikes.t/second, spikes.i, '.k', ms=1)\n" +
    "ylabel('Neuron')\n" +
    'xlim(0, 6)\n' +
    'subplot(212)\n' +
    'for k in range(0, N, 5):\n' +
    "    plot(slow.t/second, slow.theta[k], drawstyle='steps-post')\n" +
    'xlim(0, 6)\n' +
    "xlabel('Time (s)')\n" +
    "ylabel('Threshold')\n" +
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
