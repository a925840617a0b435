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
  philoxRandom,
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(27) // early = spikes.i[spikes.t < 1*second]
    early =
      getItem(getAttribute(spikes, 'i'), less(getAttribute(spikes, 't'), multiply(1n, second)))
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
  sim.follow(shown, () => {
    const before = [early, late, k]
    return () => {
      [early, late, k] = before
    }
  })
  sim.at(25) // run(6*second)
  await runNetwork(sim, multiply(6n, second),
    { objects: { cells, spikes, slow }, externals: { tau, wanted, window: window_ } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABSwxgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAd/' +
  'f3x8fHx/AGACf38BfwIQAgFtAW0CAAEBbQNsb2cAAAMODQECAwQFBgYHCAkKCwsGzAcvfwBBAAt7AP0M1WHBGaABKr/VYcEZ' +
  'oAEqvwt7AP0Md1HBFmzBVr93UcEWbMFWvwt7AP0MSVVVVVVVxb9JVVVVVVXFvwt7AP0MAAAAAAAA4L8AAAAAAADgvwt7AP0M' +
  'AAAAAAAAAIAAAAAAAAAAgAt7AP0M1DiIvun6qL3UOIi+6fqovQt7AP0M65wriublWr7rnCuK5uVavgt7AP0MrVKcgE9+kr6t' +
  'UpyAT36Svgt7AP0MAAAAAAAAAMAAAAAAAAAAwAt7AP0MAR7J+9YiFrwBHsn71iIWvAt7AP0Mff6xV+Mdxz59/rFX4x3HPgt7' +
  'AP0MkBXLGaAB+j6QFcsZoAH6Pgt7AP0MAAAAAAAAgD8AAAAAAACAPwt7AP0MpvgQERERgT+m+BARERGBPwt7AP0MTFVVVVVV' +
  'pT9MVVVVVVWlPwt7AP0MHMdxHMdxvD8cx3Ecx3G8Pwt7AP0MAAAAAAAAwD8AAAAAAADAPwt7AP0MkiRJkiRJwj+SJEmSJEnC' +
  'Pwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt7AP0MmpmZmZmZuT+amZmZmZm5Pwt7AP0MAAAAAAAA0D8AAAAAAADQPwt7AP0MmpmZ' +
  'mZmZyT+amZmZmZnJPwt7AP0MVVVVVVVV1T9VVVVVVVXVPwt7AP0MAAAAAAAA4D8AAAAAAADgPwt7AP0MADj6/kIu5j8AOPr+' +
  'Qi7mPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MAgAAAAAAAAACAAAAAAAAAAt7AP0MYl8JAAAAAABiXwkAAAAAAAt7AP0M' +
  '/////wAAAAD/////AAAAAAt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt7AP0MAfz///////8B/P///////wt7AP0MeekmMQis8D95' +
  '6SYxCKzwPwt7AP0MAAAAAAAAoDwAAAAAAACgPAt7AP0MfNXPWjrZ5T181c9aOtnlPQt7AP0MAAAAAAAAYEAAAAAAAABgQAt7' +
  'AP0MAAAAAAAA8D8AAAAAAADwPwt7AP0MxLG0vZ7uIT7EsbS9nu4hPgt7AP0MAR7J+9YiFjwBHsn71iIWPAt7AP0MAAAAAAAA' +
  'EEAAAAAAAAAQQAt7AP0MMGfHk1fzLj0wZ8eTV/MuPQt7AP0MGC1EVPshGUAYLURU+yEZQAt7AP0MAAAAAAAA+EEAAAAAAAD4' +
  'QQt7AP0MAAAAAAAAkEEAAAAAAACQQQt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt7AP0MAAAAAAAAKEEAAAAAAAAoQQt7AP0MAAAA' +
  'AAAA+H8AAAAAAAD4fwsHewULZmlsbCBub3JtYWwABw1waGlsb3ggbm9ybWFsAAoSY2VsbHNfc3RhdGV1cGRhdGVyAAsXY2Vs' +
  'bHNfc3Bpa2VfdGhyZXNob2xkZXIADCpjZWxsc19zdGF0ZXVwZGF0ZXIrY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIADQqtPA3P' +
  'BAEReyMVIAD98gEgAEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OAf3BASMb/c4BQTT9ywEjJP3OAf3yASEBIAEjKv3wASMq/fEB' +
  'IQIjIyAB/fMBIxj98AH9dSEDIAMjDf3yASEEIAIgBP3yASMk/fEBIAEgAv3xASAE/fIB/fABIQUgBSMt/fABIy398QEhBiME' +
  'IAb98gEgBv3yASEHIAUgBf3yASEIIAMjLP3wAUEE/csBIREjACAR/RsAakHQdGr9AAQAIQkjACAR/RsCakHQdGr9AAQAIREg' +
  'CSAR/Q0ICQoLDA0ODxgZGhscHR4fIQogCSAR/Q0AAQIDBAUGBxAREhMUFRYXIQkgAEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3O' +
  'ASMe/c4BIyz98QEjGf3yASAJ/fABIQsgCyAF/fABIQwgDCAH/fABIQ0gCyAM/fEBIAX98AEgDCAN/fEBIAf98AH98AEjBCAF' +
  'IAb98QH98gEgBSAG/fAB/fIBIABBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIyj98gEgCv3wAf3wASAIIAX9' +
  '8gEjFyMVIAX98gH98QEgCCMWIAUjE/3yAf3xASAIIxIjESAF/fIB/fEBIAgjECMUIAX98gH98QH98gH98AH98gH98AH98gH9' +
  '8AH98gH98AH98AEhDiANIA798AEhDyANIA/98QEgDv3wASEQIA8jLiAPIBAjIP3yAf3wASAP/UcgDyAQIwojJiAQIxr9Sf1S' +
  '/fAB/fABIA/9R/1Q/VIPC70FAgN/AnsgACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAA' +
  'gAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AI' +
  'md+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3Fy' +
  'IQMgASABQbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEg' +
  'AUH0eGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEA' +
  'AAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgC' +
  'AEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJ' +
  'DQALIAEoAgBBgICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAA' +
  'QcATaiECA0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9' +
  'DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0' +
  'AQF/IAAoAoAnQfAERgRAIAAQAgsgACgCgCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQA0EFdrhEAAAAAAAAkEGi' +
  'IAAQA0EGdrigRAAAAAAAAKA8ogutAQIBfwF7IAAoAoAnIQEgAUHwBEYEQCAAEAJBACEBCyABQewETQR7IAAgAUEEajYCgCcg' +
  'ACABQQJ0av0ABMATIQIgAv0M4P///wAAAADg////AAAAAP1O/QwAAAAAAAAwQQAAAAAAADBB/VD9DAAAAIAAADBBAAAAgAAA' +
  'MEH98QEgAkEm/c0B/QwAAAAAAADgPwAAAAAAAOA//VD98AEFIAAQBP0UIAAQBP0iAQsLtwMCAX8DewJAA0AgASACRg0BIAAo' +
  'AoAnQewETQRAIAAoAoAnQQJ0IQMDQCAAIANq/QAEwBMhBCADQRBqIQMgBP0M4P///wAAAADg////AAAAAP1O/QwAAAAAAABA' +
  'QQAAAAAAAEBB/VD9DAAAAAABAEBBAAAAAAEAQEH98QEgBEEm/c0B/QwAAAAAAADwPwAAAAAAAPA//VD98AEhBSABIAX9CwQA' +
  'IAUgBf3yASIGIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/3wASEFIAFBECAF/QwAAAAAAADwPwAAAAAAAPA//UkgBf0MAAAAAAAA' +
  'AAAAAAAAAAAAAP1K/U79GwBxaiEBIANBsBNNIAEgAkdxDQALIAAgA0ECdjYCgCcMAQv9DAAAAAAAAABAAAAAAAAAAEAgABAF' +
  '/fIB/QwAAAAAAADwPwAAAAAAAPA//fEBIQUgASAF/QsEACAFIAX98gEiBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf98AEhBSAB' +
  'QRAgBf0MAAAAAAAA8D8AAAAAAADwP/1JIAX9DAAAAAAAAAAAAAAAAAAAAAD9Sv1O/RsAcWohAQwACwsLyhQCAn8deyACRQRA' +
  'DwsgACgCiCcEQCABIAArA5AnOQMAIABBADYCiCcgAUEIaiEBIAJBAWshAgsgASACQX5xQQN0aiEDIAAgASADEAYCQANAIAMg' +
  'AWtBwABJDQEgAf0ABAAhCCAB/QAEECEKIAH9AAQgIQkgAf0ABDAhCyAIIAj98gEhBSAKIAr98gEhBiAFIAb9DQABAgMEBQYH' +
  'EBESExQVFhcgBSAG/Q0ICQoLDA0ODxgZGhscHR4f/fABIQwgDCEQAnsjFSAQ/fIBIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9' +
  'zgH9wQEjG/3OAUE0/csBIyT9zgH98gEhESARIyr98AEjKv3xASESIyMgEf3zASMY/fAB/XUhEyATIw398gEhFCASIBT98gEj' +
  'JP3xASARIBL98QEgFP3yAf3wASEVIBUjLf3wASMt/fEBIRYjBCAW/fIBIBb98gEhFyAVIBX98gEhGCATIyz98AFBBP3LASEh' +
  'IwAgIf0bAGpB0HRq/QAEACEZIwAgIf0bAmpB0HRq/QAEACEhIBkgIf0NCAkKCwwNDg8YGRobHB0eHyEaIBkgIf0NAAECAwQF' +
  'BgcQERITFBUWFyEZIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIxn98gEgGf3wASEbIBsgFf3wASEcIBwg' +
  'F/3wASEdIBsgHP3xASAV/fABIBwgHf3xASAX/fAB/fABIwQgFSAW/fEB/fIBIBUgFv3wAf3yASAQQSD9zQEjHP3OASMd/U5B' +
  'FP3NASMf/c4BIx79zgEjLP3xASMo/fIBIBr98AH98AEgGCAV/fIBIxcjFSAV/fIB/fEBIBgjFiAVIxP98gH98QEgGCMSIxEg' +
  'Ff3yAf3xASAYIxAjFCAV/fIB/fEB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIR4gHSAe/fABIR8gHSAf/fEBIB798AEh' +
  'ICAfIy4gHyAgIyD98gH98AEgH/1HIB8gICMKIyYgICMa/Un9Uv3wAf3wASAf/Uf9UP1SDAALIQ4gCSAJ/fIBIQUgCyAL/fIB' +
  'IQYgBSAG/Q0AAQIDBAUGBxAREhMUFRYXIAUgBv0NCAkKCwwNDg8YGRobHB0eH/3wASENIA0hEAJ7IxUgEP3yASAQQSD9zQEj' +
  'HP3OASMd/U5BFP3NASMf/c4B/cEBIxv9zgFBNP3LASMk/c4B/fIBIREgESMq/fABIyr98QEhEiMjIBH98wEjGP3wAf11IRMg' +
  'EyMN/fIBIRQgEiAU/fIBIyT98QEgESAS/fEBIBT98gH98AEhFSAVIy398AEjLf3xASEWIwQgFv3yASAW/fIBIRcgFSAV/fIB' +
  'IRggEyMs/fABQQT9ywEhISMAICH9GwBqQdB0av0ABAAhGSMAICH9GwJqQdB0av0ABAAhISAZICH9DQgJCgsMDQ4PGBkaGxwd' +
  'Hh8hGiAZICH9DQABAgMEBQYHEBESExQVFhchGSAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4BIx79zgEjLP3xASMZ/fIBIBn9' +
  '8AEhGyAbIBX98AEhHCAcIBf98AEhHSAbIBz98QEgFf3wASAcIB398QEgF/3wAf3wASMEIBUgFv3xAf3yASAVIBb98AH98gEg' +
  'EEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjKP3yASAa/fAB/fABIBggFf3yASMXIxUgFf3yAf3xASAYIxYg' +
  'FSMT/fIB/fEBIBgjEiMRIBX98gH98QEgGCMQIxQgFf3yAf3xAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3wASEeIB0gHv3w' +
  'ASEfIB0gH/3xASAe/fABISAgHyMuIB8gICMg/fIB/fABIB/9RyAfICAjCiMmICAjGv1J/VL98AH98AEgH/1H/VD9UgwACyEP' +
  'IA4gDv1I/cQBIQQgBARAIARBAXEEQCAOIAz9IQAQAP0iACEOCyAEQQJxBEAgDiAM/SEBEAD9IgEhDgsLIA8gD/1I/cQBIQQg' +
  'BARAIARBAXEEQCAPIA39IQAQAP0iACEPCyAEQQJxBEAgDyAN/SEBEAD9IgEhDwsL/QwAAAAAAAAAwAAAAAAAAADAIA798gEg' +
  'DP3zAf3vASEHIAcgB/0NAAECAwQFBgcQERITFBUWFyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCAHIAf9DQgJCgsMDQ4P' +
  'GBkaGxwdHh8gCiAK/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQr9DAAAAAAAAADAAAAAAAAAAMAgD/3yASAN/fMB/e8BIQcgByAH' +
  '/Q0AAQIDBAUGBxAREhMUFRYXIAkgCf0NCAkKCwwNDg8AAQIDBAUGB/3yASEJIAcgB/0NCAkKCwwNDg8YGRobHB0eHyALIAv9' +
  'DQgJCgsMDQ4PAAECAwQFBgf98gEhCyABIAj9CwQAIAEgCv0LBBAgASAJ/QsEICABIAv9CwQwIAFBwABqIQEMAAsLAkADQCAD' +
  'IAFrQRBJDQEgAf0ABAAhCCAB/QAEACEKIAggCP3yASEFIAogCv3yASEGIAUgBv0NAAECAwQFBgcQERITFBUWFyAFIAb9DQgJ' +
  'CgsMDQ4PGBkaGxwdHh/98AEhDCAMEAEhDiAOIA79SP3EASEEIAQEQCAEQQFxBEAgDiAM/SEAEAD9IgAhDgsgBEECcQRAIA4g' +
  'DP0hARAA/SIBIQ4LC/0MAAAAAAAAAMAAAAAAAAAAwCAO/fIBIAz98wH97wEhByAHIAf9DQABAgMEBQYHEBESExQVFhcgCCAI' +
  '/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQggByAH/Q0ICQoLDA0ODxgZGhscHR4fIAogCv0NCAkKCwwNDg8AAQIDBAUGB/3yASEK' +
  'IAEgCP0LBAAgAUEQaiEBDAALCyACQQFxBEADQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAX98gH9DAAAAAAAAPA/AAAAAAAA8D/9' +
  '8QEhCCAIIAj98gEiBSAFIAX9DQgJCgsMDQ4PAAECAwQFBgf98AEhCiAK/QwAAAAAAADwPwAAAAAAAPA//UkgCv0MAAAAAAAA' +
  'AAAAAAAAAAAAAP1K/U79GwBFDQALIAghCiAIIAj98gEhBSAKIAr98gEhBiAFIAb9DQABAgMEBQYHEBESExQVFhcgBSAG/Q0I' +
  'CQoLDA0ODxgZGhscHR4f/fABIQwgDBABIQ4gDiAO/Uj9xAEhBCAEBEAgBEEBcQRAIA4gDP0hABAA/SIAIQ4LIARBAnEEQCAO' +
  'IAz9IQEQAP0iASEOCwv9DAAAAAAAAADAAAAAAAAAAMAgDv3yASAM/fMB/e8BIQcgByAH/Q0AAQIDBAUGBxAREhMUFRYXIAgg' +
  'CP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAcgB/0NCAkKCwwNDg8YGRobHB0eHyAKIAr9DQgJCgsMDQ4PAAECAwQFBgf98gEh' +
  'CiADIAj9IQA5AwAgACAI/SEBOQOQJyAAQQE2AognCwulAgMJewF/BnsgAP0JAgQhAiAA/QkCCCEDIAD9CQIMIQQgAP0JAhAh' +
  'BSAA/QkCFCEGQdO+xJJ9/REhB0HXmvrsfP0RIQhBufPd8Xn9ESEJQYXdntt7/REhCgNAIAEgB/3eASEMIAEgB/3fASENIAwg' +
  'Df0NBAUGBwwNDg8UFRYXHB0eHyEOIAwgDf0NAAECAwgJCgsQERITGBkaGyEPIAMgCP3eASEMIAMgCP3fASENIAwgDf0NBAUG' +
  'BwwNDg8UFRYXHB0eHyEQIAwgDf0NAAECAwgJCgsQERITGBkaGyERIBAgAv1RIAX9USEBIBEhAiAOIAT9USAG/VEhAyAPIQQg' +
  'BSAJ/a4BIQUgBiAK/a4BIQYgC0EBaiILQQpJDQALIAEgAiADIAQL8QIDAnsBfwd7IyQgAP3xASECIAIQASEDIAMgA/1I/cQB' +
  'IQQgBARAIARBAXEEQCADIAL9IQAQAP0iACEDCyAEQQJxBEAgAyAC/SEBEAD9IgEhAwsLIwkgA/3yAf3vASEFIycgAf3yASMY' +
  '/fAB/XUhBiABIxUgBv3yAf3xASMp/fIBIQcgByAH/fIBIQggByAHIAj98gEjAyAIIw4gCCMBIAgjCyAIIwcgCCMi/fIB/fAB' +
  '/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fABIQkjJCMYIAj98gH98QEgCCAI/fIBIw8gCCMCIAgjDCAIIwggCCMlIAgj' +
  'Bv3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASEKIAYjLP3wASEGIAZBP/3LAUE//cwBIQsgBSAJIAogC/1S' +
  'IAZCf/0S/dEBQT79ywEjBf1O/VH98gEgBSAKIAkgC/1SIAZBPv3LASMF/U79Uf3yAQurAwIBfwh7IAEgAkEDdGohBCAD/RH9' +
  'DAAAAAABAAAAAgAAAAMAAAD9rgEhBUEE/REhBgJAA0AgASAETw0BIAAgBRAIIQohCSEIIQcgB0EF/a0BIQcgCEEG/a0BIQgg' +
  'CUEF/a0BIQkgCkEG/a0BIQogB/3/ASMr/fIBIAj9/wH98AEjIf3yASAJ/f8BIyv98gEgCv3/Af3wASMh/fIBEAkhDCELIAEg' +
  'CyAM/Q0AAQIDBAUGBxAREhMUFRYX/QsEACABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0LBBAgByAH/Q0ICQoLDA0ODwgJCgsM' +
  'DQ4P/f8BIyv98gEgCCAI/Q0ICQoLDA0ODwgJCgsMDQ4P/f8B/fABIyH98gEgCSAJ/Q0ICQoLDA0ODwgJCgsMDQ4P/f8BIyv9' +
  '8gEgCiAK/Q0ICQoLDA0ODwgJCgsMDQ4P/f8B/fABIyH98gEQCSEMIQsgASALIAz9DQABAgMEBQYHEBESExQVFhf9CwQgIAEg' +
  'CyAM/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAFIAb9rgEhBSABQcAAaiEBDAALCwujAwIUewR/IAAoAhghGyAAKAIcIRwgA/0U' +
  'IQogAv0UIQsgBP0UIQwgBf0UIQ0gAUEDdCEeA0AgGyAdav0ABAAhByAcIB1q/QAEACEIIAogBiAdav0ABAD98gEhCSALIAwg' +
  'B/3yASAMIAj98gH98QH98gEgCP3wASANIAn98gH98AEhDiAcIB1qIA79CwQAIBsgHWr9AAQQIQ8gHCAdav0ABBAhECAKIAYg' +
  'HWr9AAQQ/fIBIREgCyAMIA/98gEgDCAQ/fIB/fEB/fIBIBD98AEgDSAR/fIB/fABIRIgHCAdaiAS/QsEECAbIB1q/QAEICET' +
  'IBwgHWr9AAQgIRQgCiAGIB1q/QAEIP3yASEVIAsgDCAT/fIBIAwgFP3yAf3xAf3yASAU/fABIA0gFf3yAf3wASEWIBwgHWog' +
  'Fv0LBCAgGyAdav0ABDAhFyAcIB1q/QAEMCEYIAogBiAdav0ABDD98gEhGSALIAwgF/3yASAMIBj98gH98QH98gEgGP3wASAN' +
  'IBn98gH98AEhGiAcIB1qIBr9CwQwIB1BwABqIh0gHkkNAAsLtwQCDHsHf0EAIRQgACgCGCEPIAAoAhwhECAAKAIAIREgAUED' +
  'dCETA0AgDyASav0ABAAhAiAQIBJq/QAEACEDIAIgA/1KIQQgDyASav0ABBAhBSAQIBJq/QAEECEGIAUgBv1KIQcgDyASav0A' +
  'BCAhCCAQIBJq/QAEICEJIAggCf1KIQogDyASav0ABDAhCyAQIBJq/QAEMCEMIAsgDP1KIQ0gBCAH/VAgCv1QIA39UP1TBEAg' +
  'BP3EASIOBEAgDkEBcQRAIBEgFEECdGogEkEDdjYCACAUQQFqIRQLIA5BAUsgEkEIaiATSXEEQCARIBRBAnRqIBJBA3ZBAWo2' +
  'AgAgFEEBaiEUCwsgB/3EASIOBEAgDkEBcSASQRBqIBNJcQRAIBEgFEECdGogEkEDdkECajYCACAUQQFqIRQLIA5BAUsgEkEY' +
  'aiATSXEEQCARIBRBAnRqIBJBA3ZBA2o2AgAgFEEBaiEUCwsgCv3EASIOBEAgDkEBcSASQSBqIBNJcQRAIBEgFEECdGogEkED' +
  'dkEEajYCACAUQQFqIRQLIA5BAUsgEkEoaiATSXEEQCARIBRBAnRqIBJBA3ZBBWo2AgAgFEEBaiEUCwsgDf3EASIOBEAgDkEB' +
  'cSASQTBqIBNJcQRAIBEgFEECdGogEkEDdkEGajYCACAUQQFqIRQLIA5BAUsgEkE4aiATSXEEQCARIBRBAnRqIBJBA3ZBB2o2' +
  'AgAgFEEBaiEUCwsLIBJBwABqIhIgE0kNAAsgFAvkBwQgewh/BHwEf0EAITEgACgCBCEoIAEhKSAoKAIIKwMAISogKCgCCCsD' +
  'CCErICgoAggrAxAhLCAoKAIIKwMYIS0gKCgCCCsDIPwDIS4gKCgCGCEjICgoAhwhJCAr/RQhBSAq/RQhBiAs/RQhByAt/RQh' +
  'CCAAKAIYISUgACgCHCEmIAAoAgAhJyApQQN0ITADQCAjIC9q/QAEACECICQgL2r9AAQAIQMgBSAuIC9q/QAEAP3yASEEIAYg' +
  'ByAC/fIBIAcgA/3yAf3xAf3yASAD/fABIAggBP3yAf3wASEJICQgL2ogCf0LBAAgCSEKICYgL2r9AAQAIQsgCiAL/UohDCAj' +
  'IC9q/QAEECENICQgL2r9AAQQIQ4gBSAuIC9q/QAEEP3yASEPIAYgByAN/fIBIAcgDv3yAf3xAf3yASAO/fABIAggD/3yAf3w' +
  'ASEQICQgL2ogEP0LBBAgECERICYgL2r9AAQQIRIgESAS/UohEyAjIC9q/QAEICEUICQgL2r9AAQgIRUgBSAuIC9q/QAEIP3y' +
  'ASEWIAYgByAU/fIBIAcgFf3yAf3xAf3yASAV/fABIAggFv3yAf3wASEXICQgL2ogF/0LBCAgFyEYICYgL2r9AAQgIRkgGCAZ' +
  '/UohGiAjIC9q/QAEMCEbICQgL2r9AAQwIRwgBSAuIC9q/QAEMP3yASEdIAYgByAb/fIBIAcgHP3yAf3xAf3yASAc/fABIAgg' +
  'Hf3yAf3wASEeICQgL2ogHv0LBDAgHiEfICYgL2r9AAQwISAgHyAg/UohISAMIBP9UCAa/VAgIf1Q/VMEQCAM/cQBIiIEQCAi' +
  'QQFxBEAgJyAxQQJ0aiAvQQN2NgIAIDFBAWohMQsgIkEBSyAvQQhqIDBJcQRAICcgMUECdGogL0EDdkEBajYCACAxQQFqITEL' +
  'CyAT/cQBIiIEQCAiQQFxIC9BEGogMElxBEAgJyAxQQJ0aiAvQQN2QQJqNgIAIDFBAWohMQsgIkEBSyAvQRhqIDBJcQRAICcg' +
  'MUECdGogL0EDdkEDajYCACAxQQFqITELCyAa/cQBIiIEQCAiQQFxIC9BIGogMElxBEAgJyAxQQJ0aiAvQQN2QQRqNgIAIDFB' +
  'AWohMQsgIkEBSyAvQShqIDBJcQRAICcgMUECdGogL0EDdkEFajYCACAxQQFqITELCyAh/cQBIiIEQCAiQQFxIC9BMGogMElx' +
  'BEAgJyAxQQJ0aiAvQQN2QQZqNgIAIDFBAWohMQsgIkEBSyAvQThqIDBJcQRAICcgMUECdGogL0EDdkEHajYCACAxQQFqITEL' +
  'CwsgL0HAAGoiLyAwSQ0ACyAxCw==',
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
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
