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
  nativeKernels,
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
  const { v, theta } = cells
  const { N, events } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N)
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
    cells_stateupdater: { arrays: ['drive', 'v'] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'theta'],
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

const kernels = nativeKernels(
  'AGFzbQEAAAABQQpgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGAHf398fHx8fwBgAn9/AX9gCX9/fHx8fH9/' +
  'fwF/AhACAW0BbQIAAQFtA2xvZwAAAwwLAAEBAgMEBQYHCAkG+wY1fwBBAAt8AEQAAAAAAADgvwt7AP0MAAAAAAAA4L8AAAAA' +
  'AADgvwt8AEQAAAAAAABLwAt7AP0MAAAAAAAAS8AAAAAAAABLwAt8AEQAAAAAAACAPwt7AP0MAAAAAAAAgD8AAAAAAACAPwt8' +
  'AESamZmZmZm5Pwt8AEQcx3Ecx3G8Pwt7AP0MHMdxHMdxvD8cx3Ecx3G8Pwt8AEQAAAAAAADAPwt7AP0MAAAAAAAAwD8AAAAA' +
  'AADAPwt8AESSJEmSJEnCPwt7AP0MkiRJkiRJwj+SJEmSJEnCPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt7' +
  'AP0MmpmZmZmZuT+amZmZmZm5Pwt8AESamZmZmZnJPwt8AEQAAAAAAADQPwt7AP0MAAAAAAAA0D8AAAAAAADQPwt7AP0MmpmZ' +
  'mZmZyT+amZmZmZnJPwt8AERVVVVVVVXVPwt7AP0MVVVVVVVV1T9VVVVVVVXVPwt8AEQAAAAAAADgPwt7AP0MAAAAAAAA4D8A' +
  'AAAAAADgPwt8AEQAOPr+Qi7mPwt7AP0MADj6/kIu5j8AOPr+Qi7mPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MAgAAAAAA' +
  'AAACAAAAAAAAAAt7AP0MYl8JAAAAAABiXwkAAAAAAAt7AP0M/////wAAAAD/////AAAAAAt7AP0MAAAAAAAAOEMAAAAAAAA4' +
  'Qwt7AP0MAfz///////8B/P///////wt8AEQAAAAAAADwPwt8AER56SYxCKzwPwt7AP0MeekmMQis8D956SYxCKzwPwt8AEQA' +
  'AAAAAABgQAt7AP0MAAAAAAAAYEAAAAAAAABgQAt8AEQAAAAAAABQQwt7AP0MAAAAAAAAUEMAAAAAAABQQwt7AP0MAAAAAAAA' +
  '8D8AAAAAAADwPwt8AEQwZ8eTV/MuPQt7AP0MMGfHk1fzLj0wZ8eTV/MuPQt8AEQAAAAAAAD4QQt7AP0MAAAAAAAA+EEAAAAA' +
  'AAD4QQt8AEQAAAAAAAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AEQAAAAAAAAoQQt7AP0MAAAAAAAAKEEAAAAAAAAoQQt8' +
  'AEQAAAAAAAAwAAt7AP0MAAAAAAAAMAAAAAAAAAAwAAt8AEQAAAAAAAD4fwt7AP0MAAAAAAAA+H8AAAAAAAD4fwsHawQLZmls' +
  'bCBub3JtYWwACBJjZWxsc19zdGF0ZXVwZGF0ZXIACRdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAKKmNlbGxzX3N0YXRldXBk' +
  'YXRlcitjZWxsc19zcGlrZV90aHJlc2hvbGRlcgALCrkjC/cCARJ8IAAjMWMEQCMDIQEgACMmoiECBUQAAAAAAAAAACEBIAAh' +
  'AgsgASACvUIgiKdB4r4lakEUdkGBeGq3oCEDIxIgAqJBACACvUIgiKdB4r4lakEUdkGBeGprQQJqrEL/B3xCNIa/oiEEIAQj' +
  'K6AjK6EhBSMkIASjIxegnCEGIAYjBaIhByAFIAeiIyGhIAQgBaEgB6KgIQggCCMvoCMvoSEJIwEgCaIgCaIhCiAIIAiiIQsj' +
  'ACAGIy2gvadBEGxqQdB0aisDACEMIwAgBiMtoL2nQRBsakHQdGorAwghDSADIxmiIAygIQ4gDiAIoCEPIA8gCqAhECAOIA+h' +
  'IAigIA8gEKEgCqCgIwEgCCAJoaIgCCAJoKIgAyMpoiANoKAgCyAIoiMVIxIgCKKhIAsjESAIIw6ioSALIwwjCiAIoqEgCyMI' +
  'IwcgCKKhoqCioKKgoqCgIREgECARoCESIBIgECASoSARoCMioqAgEmEEfCASBSMzCw8LzQQDEnsBfwF7IAAjMv1J/cQBIRMg' +
  'EwRAIBNBA0cEQCAAEAMPCyMEIQEgACMn/fIBIQIFIxshASAAIQILIAEgAkEg/c0BIx39zgEjHv1OQRT9zQEjIP3OASMf/c4B' +
  'Iy798QH98AEhAyMTIAL98gEgAkEg/c0BIx39zgEjHv1OQRT9zQEjIP3OAf3BASMc/c4BQTT9ywEjKP3OAf3yASEEIAQjLP3w' +
  'ASMs/fEBIQUjJSAE/fMBIxj98AH9dSEGIAYjBv3yASEHIAUgB/3yASMo/fEBIAQgBf3xASAH/fIB/fABIQggCCMw/fABIzD9' +
  '8QEhCSMCIAn98gEgCf3yASEKIAggCP3yASELIAYjLv3wAUEE/csBIRQjACAU/RsAakHQdGr9AAQAIQwjACAU/RsCakHQdGr9' +
  'AAQAIRQgDCAU/Q0ICQoLDA0ODxgZGhscHR4fIQ0gDCAU/Q0AAQIDBAUGBxAREhMUFRYXIQwgAyMa/fIBIAz98AEhDiAOIAj9' +
  '8AEhDyAPIAr98AEhECAOIA/98QEgCP3wASAPIBD98QEgCv3wAf3wASMCIAggCf3xAf3yASAIIAn98AH98gEgAyMq/fIBIA39' +
  '8AH98AEgCyAI/fIBIxYjEyAI/fIB/fEBIAsjFCAIIw/98gH98QEgCyMNIwsgCP3yAf3xASALIwkjECAI/fIB/fEB/fIB/fAB' +
  '/fIB/fAB/fIB/fAB/fIB/fAB/fABIREgECAR/fABIRIgEiM0IBIgECAS/fEBIBH98AEjI/3yAf3wASAS/Uf9Ug8LHwECfCAA' +
  '/SEAEAEhASAA/SEBEAEhAiAB/RQgAv0iAQu9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAE' +
  'AP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA' +
  '/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGoo' +
  'AgBB/////wdxciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0Ag' +
  'Af0ABAQhBCABIAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9' +
  'rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8' +
  'E2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIA' +
  'IAFBBGoiASACSQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlx' +
  'czYCACAAIQEgAEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEF' +
  'IAUgBUEP/asB/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAn' +
  'IABBATYChCcLNAEBfyAAKAKAJ0HwBEYEQCAAEAQLIAAoAoAnIQEgACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEAVBBXa4' +
  'RAAAAAAAAJBBoiAAEAVBBna4oEQAAAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB8ARGBEAgABAEQQAhAQsgAUHsBE0EeyAA' +
  'IAFBBGo2AoAnIAAgAUECdGr9AATAEyECIAJBBf2tASIDIAP9DQABAgMICQoLAAECAwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAA' +
  'kEH98gEgAkEG/a0BIgMgA/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAAoDwAAAAAAACgPP3yAQUgABAG/RQgABAG' +
  '/SIBCwvyBAMCfwJ8BnsgASACQQN0aiEDIAJFBEAPCyAAKAKIJwRAIAEgACsDkCc5AwAgAEEANgKIJyABQQhqIQELAkADQCAB' +
  'IANPDQEDQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAf98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhByAHIAf98gEhCSAJ/SEAIAn9' +
  'IQGgIQUgBUQAAAAAAADwP2YgBUQAAAAAAAAAAGFyDQALIAUhBiAHIQggAyABa0EQSwRAA0D9DAAAAAAAAABAAAAAAAAAAEAg' +
  'ABAH/fIB/QwAAAAAAADwPwAAAAAAAPA//fEBIQggCCAI/fIBIQkgCf0hACAJ/SEBoCEGIAZEAAAAAAAA8D9mIAZEAAAAAAAA' +
  'AABhcg0ACwsgBf0UIAb9IgEhCiAKEAIhCyALIAv9SP3EASEEIAQEQCAEQQFxBEAgCyAK/SEAEAD9IgAhCwsgBEECcQRAIAsg' +
  'Cv0hARAA/SIBIQsLC/0MAAAAAAAAAMAAAAAAAAAAwCAL/fIBIAr98wH97wEhDCAMIAz9DQABAgMEBQYHAAECAwQFBgcgByAH' +
  '/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQcgDCAM/Q0ICQoLDA0ODwgJCgsMDQ4PIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEI' +
  'IAMgAWtBEEkEQCABIAf9IQA5AwAgACAH/SEBOQOQJyAAQQE2AognDwsgASAH/QsEACADIAFrQRBGBEAPCyABQRBqIQEgAyAB' +
  'a0EQSQRAIAEgCP0hADkDACAAIAj9IQE5A5AnIABBATYCiCcPCyABIAj9CwQAIAFBEGohAQwACwsLowMCFHsEfyAAKAIQIRsg' +
  'ACgCFCEcIAP9FCEKIAL9FCELIAT9FCEMIAX9FCENIAFBA3QhHgNAIBsgHWr9AAQAIQcgHCAdav0ABAAhCCAKIAYgHWr9AAQA' +
  '/fIBIQkgCyAMIAf98gEgDCAI/fIB/fEB/fIBIAj98AEgDSAJ/fIB/fABIQ4gHCAdaiAO/QsEACAbIB1q/QAEECEPIBwgHWr9' +
  'AAQQIRAgCiAGIB1q/QAEEP3yASERIAsgDCAP/fIBIAwgEP3yAf3xAf3yASAQ/fABIA0gEf3yAf3wASESIBwgHWogEv0LBBAg' +
  'GyAdav0ABCAhEyAcIB1q/QAEICEUIAogBiAdav0ABCD98gEhFSALIAwgE/3yASAMIBT98gH98QH98gEgFP3wASANIBX98gH9' +
  '8AEhFiAcIB1qIBb9CwQgIBsgHWr9AAQwIRcgHCAdav0ABDAhGCAKIAYgHWr9AAQw/fIBIRkgCyAMIBf98gEgDCAY/fIB/fEB' +
  '/fIBIBj98AEgDSAZ/fIB/fABIRogHCAdaiAa/QsEMCAdQcAAaiIdIB5JDQALC7cEAgx7B39BACEUIAAoAhAhDyAAKAIUIRAg' +
  'ACgCACERIAFBA3QhEwNAIA8gEmr9AAQAIQIgECASav0ABAAhAyACIAP9SiEEIA8gEmr9AAQQIQUgECASav0ABBAhBiAFIAb9' +
  'SiEHIA8gEmr9AAQgIQggECASav0ABCAhCSAIIAn9SiEKIA8gEmr9AAQwIQsgECASav0ABDAhDCALIAz9SiENIAQgB/1QIAr9' +
  'UCAN/VD9UwRAIAT9xAEiDgRAIA5BAXEEQCARIBRBAnRqIBJBA3Y2AgAgFEEBaiEUCyAOQQFLIBJBCGogE0lxBEAgESAUQQJ0' +
  'aiASQQN2QQFqNgIAIBRBAWohFAsLIAf9xAEiDgRAIA5BAXEgEkEQaiATSXEEQCARIBRBAnRqIBJBA3ZBAmo2AgAgFEEBaiEU' +
  'CyAOQQFLIBJBGGogE0lxBEAgESAUQQJ0aiASQQN2QQNqNgIAIBRBAWohFAsLIAr9xAEiDgRAIA5BAXEgEkEgaiATSXEEQCAR' +
  'IBRBAnRqIBJBA3ZBBGo2AgAgFEEBaiEUCyAOQQFLIBJBKGogE0lxBEAgESAUQQJ0aiASQQN2QQVqNgIAIBRBAWohFAsLIA39' +
  'xAEiDgRAIA5BAXEgEkEwaiATSXEEQCARIBRBAnRqIBJBA3ZBBmo2AgAgFEEBaiEUCyAOQQFLIBJBOGogE0lxBEAgESAUQQJ0' +
  'aiASQQN2QQdqNgIAIBRBAWohFAsLCyASQcAAaiISIBNJDQALIBQLoQcCIHsJf0EAITEgACgCECEqIAAoAhQhKyAD/RQhDCAC' +
  '/RQhDSAE/RQhDiAF/RQhDyAHKAIQISwgBygCFCEtIAcoAgAhLiABQQN0ITADQCAqIC9q/QAEACEJICsgL2r9AAQAIQogDCAG' +
  'IC9q/QAEAP3yASELIA0gDiAJ/fIBIA4gCv3yAf3xAf3yASAK/fABIA8gC/3yAf3wASEQICsgL2ogEP0LBAAgECERIC0gL2r9' +
  'AAQAIRIgESAS/UohEyAqIC9q/QAEECEUICsgL2r9AAQQIRUgDCAGIC9q/QAEEP3yASEWIA0gDiAU/fIBIA4gFf3yAf3xAf3y' +
  'ASAV/fABIA8gFv3yAf3wASEXICsgL2ogF/0LBBAgFyEYIC0gL2r9AAQQIRkgGCAZ/UohGiAqIC9q/QAEICEbICsgL2r9AAQg' +
  'IRwgDCAGIC9q/QAEIP3yASEdIA0gDiAb/fIBIA4gHP3yAf3xAf3yASAc/fABIA8gHf3yAf3wASEeICsgL2ogHv0LBCAgHiEf' +
  'IC0gL2r9AAQgISAgHyAg/UohISAqIC9q/QAEMCEiICsgL2r9AAQwISMgDCAGIC9q/QAEMP3yASEkIA0gDiAi/fIBIA4gI/3y' +
  'Af3xAf3yASAj/fABIA8gJP3yAf3wASElICsgL2ogJf0LBDAgJSEmIC0gL2r9AAQwIScgJiAn/UohKCATIBr9UCAh/VAgKP1Q' +
  '/VMEQCAT/cQBIikEQCApQQFxBEAgLiAxQQJ0aiAvQQN2NgIAIDFBAWohMQsgKUEBSyAvQQhqIDBJcQRAIC4gMUECdGogL0ED' +
  'dkEBajYCACAxQQFqITELCyAa/cQBIikEQCApQQFxIC9BEGogMElxBEAgLiAxQQJ0aiAvQQN2QQJqNgIAIDFBAWohMQsgKUEB' +
  'SyAvQRhqIDBJcQRAIC4gMUECdGogL0EDdkEDajYCACAxQQFqITELCyAh/cQBIikEQCApQQFxIC9BIGogMElxBEAgLiAxQQJ0' +
  'aiAvQQN2QQRqNgIAIDFBAWohMQsgKUEBSyAvQShqIDBJcQRAIC4gMUECdGogL0EDdkEFajYCACAxQQFqITELCyAo/cQBIikE' +
  'QCApQQFxIC9BMGogMElxBEAgLiAxQQJ0aiAvQQN2QQZqNgIAIDFBAWohMQsgKUEBSyAvQThqIDBJcQRAIC4gMUECdGogL0ED' +
  'dkEHajYCACAxQQFqITELCwsgL0HAAGoiLyAwSQ0ACyAxCw==',
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
