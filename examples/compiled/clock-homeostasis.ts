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
  'AGFzbQEAAAABWA1gAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAd/' +
  'f3x8fHx/AGACf38Bf2AJf398fHx8f39/AX8CEAIBbQFtAgABAW0DbG9nAAADDw4AAQECAwQFBgcICQoLDAb1CUd/AEEAC3sA' +
  '/QzVYcEZoAEqv9VhwRmgASq/C3sA/Qx3UcEWbMFWv3dRwRZswVa/C3sA/QxJVVVVVVXFv0lVVVVVVcW/C3wARAAAAAAAAOC/' +
  'C3sA/QwAAAAAAADgvwAAAAAAAOC/C3sA/QwAAAAAAAAAgAAAAAAAAACAC3sA/QzUOIi+6fqovdQ4iL7p+qi9C3sA/QzrnCuK' +
  '5uVavuucK4rm5Vq+C3sA/QytUpyAT36Svq1SnIBPfpK+C3sA/QwAAAAAAAAAwAAAAAAAAADAC3wARAAAAAAAAEvAC3sA/QwA' +
  'AAAAAABLwAAAAAAAAEvAC3sA/Qx9/rFX4x3HPn3+sVfjHcc+C3sA/QyQFcsZoAH6PpAVyxmgAfo+C3wARAAAAAAAAIA/C3sA' +
  '/QwAAAAAAACAPwAAAAAAAIA/C3sA/Qym+BARERGBP6b4EBEREYE/C3sA/QxMVVVVVVWlP0xVVVVVVaU/C3wARJqZmZmZmbk/' +
  'C3wARBzHcRzHcbw/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3wARAAAAAAAAMA/C3sA/QwAAAAAAADAPwAAAAAAAMA/C3wARJIk' +
  'SZIkScI/C3sA/QySJEmSJEnCP5IkSZIkScI/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3sA/QyamZmZmZm5' +
  'P5qZmZmZmbk/C3wARJqZmZmZmck/C3wARAAAAAAAANA/C3sA/QwAAAAAAADQPwAAAAAAANA/C3sA/QyamZmZmZnJP5qZmZmZ' +
  'mck/C3wARFVVVVVVVdU/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3wA' +
  'RAA4+v5CLuY/C3sA/QwAOPr+Qi7mPwA4+v5CLuY/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/QwCAAAAAAAAAAIAAAAAAAAA' +
  'C3sA/QxiXwkAAAAAAGJfCQAAAAAAC3sA/Qz/////AAAAAP////8AAAAAC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA/QwB/P//' +
  '/////wH8////////C3wARAAAAAAAAPA/C3wARHnpJjEIrPA/C3sA/Qx56SYxCKzwP3npJjEIrPA/C3sA/QwAAAAAAACgPAAA' +
  'AAAAAKA8C3sA/Qx81c9aOtnlPXzVz1o62eU9C3wARAAAAAAAAGBAC3sA/QwAAAAAAABgQAAAAAAAAGBAC3wARAAAAAAAAFBD' +
  'C3sA/QwAAAAAAABQQwAAAAAAAFBDC3sA/QwAAAAAAADwPwAAAAAAAPA/C3sA/QzEsbS9nu4hPsSxtL2e7iE+C3sA/QwAAAAA' +
  'AAAQQAAAAAAAABBAC3wARDBnx5NX8y49C3sA/QwwZ8eTV/MuPTBnx5NX8y49C3sA/QwYLURU+yEZQBgtRFT7IRlAC3wARAAA' +
  'AAAAAPhBC3sA/QwAAAAAAAD4QQAAAAAAAPhBC3sA/QwAAAAAAACQQQAAAAAAAJBBC3wARAAAAAAAADhDC3sA/QwAAAAAAAA4' +
  'QwAAAAAAADhDC3wARAAAAAAAAChBC3sA/QwAAAAAAAAoQQAAAAAAAChBC3wARAAAAAAAADAAC3sA/QwAAAAAAAAwAAAAAAAA' +
  'ADAAC3wARAAAAAAAAPh/C3sA/QwAAAAAAAD4fwAAAAAAAPh/Cwd7BQtmaWxsIG5vcm1hbAAIDXBoaWxveCBub3JtYWwACxJj' +
  'ZWxsc19zdGF0ZXVwZGF0ZXIADBdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgANKmNlbGxzX3N0YXRldXBkYXRlcitjZWxsc19z' +
  'cGlrZV90aHJlc2hvbGRlcgAOCoAsDvcCARJ8IAAjQ2MEQCMLIQEgACM0oiECBUQAAAAAAAAAACEBIAAhAgsgASACvUIgiKdB' +
  '4r4lakEUdkGBeGq3oCEDIx4gAqJBACACvUIgiKdB4r4lakEUdkGBeGprQQJqrEL/B3xCNIa/oiEEIAQjPKAjPKEhBSMyIASj' +
  'IyOgnCEGIAYjD6IhByAFIAeiIy2hIAQgBaEgB6KgIQggCCNBoCNBoSEJIwQgCaIgCaIhCiAIIAiiIQsjACAGIz+gvadBEGxq' +
  'QdB0aisDACEMIwAgBiM/oL2nQRBsakHQdGorAwghDSADIyWiIAygIQ4gDiAIoCEPIA8gCqAhECAOIA+hIAigIA8gEKEgCqCg' +
  'IwQgCCAJoaIgCCAJoKIgAyM5oiANoKAgCyAIoiMhIx4gCKKhIAsjHSAIIxqioSALIxgjFiAIoqEgCyMUIxMgCKKhoqCioKKg' +
  'oqCgIREgECARoCESIBIgECASoSARoCMuoqAgEmEEfCASBSNFCw8LzQQDEnsBfwF7IAAjRP1J/cQBIRMgEwRAIBNBA0cEQCAA' +
  'EAMPCyMMIQEgACM1/fIBIQIFIychASAAIQILIAEgAkEg/c0BIyn9zgEjKv1OQRT9zQEjLP3OASMr/c4BI0D98QH98AEhAyMf' +
  'IAL98gEgAkEg/c0BIyn9zgEjKv1OQRT9zQEjLP3OAf3BASMo/c4BQTT9ywEjNv3OAf3yASEEIAQjPf3wASM9/fEBIQUjMyAE' +
  '/fMBIyT98AH9dSEGIAYjEP3yASEHIAUgB/3yASM2/fEBIAQgBf3xASAH/fIB/fABIQggCCNC/fABI0L98QEhCSMFIAn98gEg' +
  'Cf3yASEKIAggCP3yASELIAYjQP3wAUEE/csBIRQjACAU/RsAakHQdGr9AAQAIQwjACAU/RsCakHQdGr9AAQAIRQgDCAU/Q0I' +
  'CQoLDA0ODxgZGhscHR4fIQ0gDCAU/Q0AAQIDBAUGBxAREhMUFRYXIQwgAyMm/fIBIAz98AEhDiAOIAj98AEhDyAPIAr98AEh' +
  'ECAOIA/98QEgCP3wASAPIBD98QEgCv3wAf3wASMFIAggCf3xAf3yASAIIAn98AH98gEgAyM6/fIBIA398AH98AEgCyAI/fIB' +
  'IyIjHyAI/fIB/fEBIAsjICAIIxv98gH98QEgCyMZIxcgCP3yAf3xASALIxUjHCAI/fIB/fEB/fIB/fAB/fIB/fAB/fIB/fAB' +
  '/fIB/fAB/fABIREgECAR/fABIRIgEiNGIBIgECAS/fEBIBH98AEjL/3yAf3wASAS/Uf9Ug8LHwECfCAA/SEAEAEhASAA/SEB' +
  'EAEhAiAB/RQgAv0iAQu9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAAAIAA' +
  'AACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnf' +
  'sAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciED' +
  'IAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCABIAFB' +
  '9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAA' +
  'AQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEoAgBB' +
  'gICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0A' +
  'CyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEgAEHA' +
  'E2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB/QwA' +
  'AMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcLNAEB' +
  'fyAAKAKAJ0HwBEYEQCAAEAQLIAAoAoAnIQEgACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEAVBBXa4RAAAAAAAAJBBoiAA' +
  'EAVBBna4oEQAAAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB8ARGBEAgABAEQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAg' +
  'AUECdGr9AATAEyECIAJBBf2tASIDIAP9DQABAgMICQoLAAECAwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEgAkEG/a0B' +
  'IgMgA/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAAoDwAAAAAAACgPP3yAQUgABAG/RQgABAG/SIBCwvyBAMCfwJ8' +
  'BnsgASACQQN0aiEDIAJFBEAPCyAAKAKIJwRAIAEgACsDkCc5AwAgAEEANgKIJyABQQhqIQELAkADQCABIANPDQEDQP0MAAAA' +
  'AAAAAEAAAAAAAAAAQCAAEAf98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhByAHIAf98gEhCSAJ/SEAIAn9IQGgIQUgBUQAAAAA' +
  'AADwP2YgBUQAAAAAAAAAAGFyDQALIAUhBiAHIQggAyABa0EQSwRAA0D9DAAAAAAAAABAAAAAAAAAAEAgABAH/fIB/QwAAAAA' +
  'AADwPwAAAAAAAPA//fEBIQggCCAI/fIBIQkgCf0hACAJ/SEBoCEGIAZEAAAAAAAA8D9mIAZEAAAAAAAAAABhcg0ACwsgBf0U' +
  'IAb9IgEhCiAKEAIhCyALIAv9SP3EASEEIAQEQCAEQQFxBEAgCyAK/SEAEAD9IgAhCwsgBEECcQRAIAsgCv0hARAA/SIBIQsL' +
  'C/0MAAAAAAAAAMAAAAAAAAAAwCAL/fIBIAr98wH97wEhDCAMIAz9DQABAgMEBQYHAAECAwQFBgcgByAH/Q0ICQoLDA0ODwAB' +
  'AgMEBQYH/fIBIQcgDCAM/Q0ICQoLDA0ODwgJCgsMDQ4PIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAMgAWtBEEkEQCAB' +
  'IAf9IQA5AwAgACAH/SEBOQOQJyAAQQE2AognDwsgASAH/QsEACADIAFrQRBGBEAPCyABQRBqIQEgAyABa0EQSQRAIAEgCP0h' +
  'ADkDACAAIAj9IQE5A5AnIABBATYCiCcPCyABIAj9CwQAIAFBEGohAQwACwsLpQIDCXsBfwZ7IAD9CQIEIQIgAP0JAgghAyAA' +
  '/QkCDCEEIAD9CQIQIQUgAP0JAhQhBkHTvsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7be/0RIQoDQCABIAf93gEh' +
  'DCABIAf93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhshDyADIAj93gEhDCADIAj9' +
  '3wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9USAF/VEhASARIQIgDiAE' +
  '/VEgBv1RIQMgDyEEIAUgCf2uASEFIAYgCv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC/ECAwJ7AX8HeyM2IAD98QEhAiAC' +
  'EAIhAyADIAP9SP3EASEEIAQEQCAEQQFxBEAgAyAC/SEAEAD9IgAhAwsgBEECcQRAIAMgAv0hARAA/SIBIQMLCyMKIAP98gH9' +
  '7wEhBSM4IAH98gEjJP3wAf11IQYgASMfIAb98gH98QEjO/3yASEHIAcgB/3yASEIIAcgByAI/fIBIwMgCCMRIAgjASAIIw0g' +
  'CCMIIAgjMf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASEJIzYjJCAI/fIB/fEBIAggCP3yASMSIAgjAiAI' +
  'Iw4gCCMJIAgjNyAIIwf98gH98AH98gH98AH98gH98AH98gH98AH98gH98AH98gH98AEhCiAGI0D98AEhBiAGQT/9ywFBP/3M' +
  'ASELIAUgCSAKIAv9UiAGQn/9Ev3RAUE+/csBIwb9Tv1R/fIBIAUgCiAJIAv9UiAGQT79ywEjBv1O/VH98gELqwMCAX8IeyAB' +
  'IAJBA3RqIQQgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQVBBP0RIQYCQANAIAEgBE8NASAAIAUQCSEKIQkhCCEHIAdBBf2t' +
  'ASEHIAhBBv2tASEIIAlBBf2tASEJIApBBv2tASEKIAf9/wEjPv3yASAI/f8B/fABIzD98gEgCf3/ASM+/fIBIAr9/wH98AEj' +
  'MP3yARAKIQwhCyABIAsgDP0NAAECAwQFBgcQERITFBUWF/0LBAAgASALIAz9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAcgB/0N' +
  'CAkKCwwNDg8ICQoLDA0OD/3/ASM+/fIBIAggCP0NCAkKCwwNDg8ICQoLDA0OD/3/Af3wASMw/fIBIAkgCf0NCAkKCwwNDg8I' +
  'CQoLDA0OD/3/ASM+/fIBIAogCv0NCAkKCwwNDg8ICQoLDA0OD/3/Af3wASMw/fIBEAohDCELIAEgCyAM/Q0AAQIDBAUGBxAR' +
  'EhMUFRYX/QsEICABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0LBDAgBSAG/a4BIQUgAUHAAGohAQwACwsLowMCFHsEfyAAKAIQ' +
  'IRsgACgCFCEcIAP9FCEKIAL9FCELIAT9FCEMIAX9FCENIAFBA3QhHgNAIBsgHWr9AAQAIQcgHCAdav0ABAAhCCAKIAYgHWr9' +
  'AAQA/fIBIQkgCyAMIAf98gEgDCAI/fIB/fEB/fIBIAj98AEgDSAJ/fIB/fABIQ4gHCAdaiAO/QsEACAbIB1q/QAEECEPIBwg' +
  'HWr9AAQQIRAgCiAGIB1q/QAEEP3yASERIAsgDCAP/fIBIAwgEP3yAf3xAf3yASAQ/fABIA0gEf3yAf3wASESIBwgHWogEv0L' +
  'BBAgGyAdav0ABCAhEyAcIB1q/QAEICEUIAogBiAdav0ABCD98gEhFSALIAwgE/3yASAMIBT98gH98QH98gEgFP3wASANIBX9' +
  '8gH98AEhFiAcIB1qIBb9CwQgIBsgHWr9AAQwIRcgHCAdav0ABDAhGCAKIAYgHWr9AAQw/fIBIRkgCyAMIBf98gEgDCAY/fIB' +
  '/fEB/fIBIBj98AEgDSAZ/fIB/fABIRogHCAdaiAa/QsEMCAdQcAAaiIdIB5JDQALC7cEAgx7B39BACEUIAAoAhAhDyAAKAIU' +
  'IRAgACgCACERIAFBA3QhEwNAIA8gEmr9AAQAIQIgECASav0ABAAhAyACIAP9SiEEIA8gEmr9AAQQIQUgECASav0ABBAhBiAF' +
  'IAb9SiEHIA8gEmr9AAQgIQggECASav0ABCAhCSAIIAn9SiEKIA8gEmr9AAQwIQsgECASav0ABDAhDCALIAz9SiENIAQgB/1Q' +
  'IAr9UCAN/VD9UwRAIAT9xAEiDgRAIA5BAXEEQCARIBRBAnRqIBJBA3Y2AgAgFEEBaiEUCyAOQQFLIBJBCGogE0lxBEAgESAU' +
  'QQJ0aiASQQN2QQFqNgIAIBRBAWohFAsLIAf9xAEiDgRAIA5BAXEgEkEQaiATSXEEQCARIBRBAnRqIBJBA3ZBAmo2AgAgFEEB' +
  'aiEUCyAOQQFLIBJBGGogE0lxBEAgESAUQQJ0aiASQQN2QQNqNgIAIBRBAWohFAsLIAr9xAEiDgRAIA5BAXEgEkEgaiATSXEE' +
  'QCARIBRBAnRqIBJBA3ZBBGo2AgAgFEEBaiEUCyAOQQFLIBJBKGogE0lxBEAgESAUQQJ0aiASQQN2QQVqNgIAIBRBAWohFAsL' +
  'IA39xAEiDgRAIA5BAXEgEkEwaiATSXEEQCARIBRBAnRqIBJBA3ZBBmo2AgAgFEEBaiEUCyAOQQFLIBJBOGogE0lxBEAgESAU' +
  'QQJ0aiASQQN2QQdqNgIAIBRBAWohFAsLCyASQcAAaiISIBNJDQALIBQLoQcCIHsJf0EAITEgACgCECEqIAAoAhQhKyAD/RQh' +
  'DCAC/RQhDSAE/RQhDiAF/RQhDyAHKAIQISwgBygCFCEtIAcoAgAhLiABQQN0ITADQCAqIC9q/QAEACEJICsgL2r9AAQAIQog' +
  'DCAGIC9q/QAEAP3yASELIA0gDiAJ/fIBIA4gCv3yAf3xAf3yASAK/fABIA8gC/3yAf3wASEQICsgL2ogEP0LBAAgECERIC0g' +
  'L2r9AAQAIRIgESAS/UohEyAqIC9q/QAEECEUICsgL2r9AAQQIRUgDCAGIC9q/QAEEP3yASEWIA0gDiAU/fIBIA4gFf3yAf3x' +
  'Af3yASAV/fABIA8gFv3yAf3wASEXICsgL2ogF/0LBBAgFyEYIC0gL2r9AAQQIRkgGCAZ/UohGiAqIC9q/QAEICEbICsgL2r9' +
  'AAQgIRwgDCAGIC9q/QAEIP3yASEdIA0gDiAb/fIBIA4gHP3yAf3xAf3yASAc/fABIA8gHf3yAf3wASEeICsgL2ogHv0LBCAg' +
  'HiEfIC0gL2r9AAQgISAgHyAg/UohISAqIC9q/QAEMCEiICsgL2r9AAQwISMgDCAGIC9q/QAEMP3yASEkIA0gDiAi/fIBIA4g' +
  'I/3yAf3xAf3yASAj/fABIA8gJP3yAf3wASElICsgL2ogJf0LBDAgJSEmIC0gL2r9AAQwIScgJiAn/UohKCATIBr9UCAh/VAg' +
  'KP1Q/VMEQCAT/cQBIikEQCApQQFxBEAgLiAxQQJ0aiAvQQN2NgIAIDFBAWohMQsgKUEBSyAvQQhqIDBJcQRAIC4gMUECdGog' +
  'L0EDdkEBajYCACAxQQFqITELCyAa/cQBIikEQCApQQFxIC9BEGogMElxBEAgLiAxQQJ0aiAvQQN2QQJqNgIAIDFBAWohMQsg' +
  'KUEBSyAvQRhqIDBJcQRAIC4gMUECdGogL0EDdkEDajYCACAxQQFqITELCyAh/cQBIikEQCApQQFxIC9BIGogMElxBEAgLiAx' +
  'QQJ0aiAvQQN2QQRqNgIAIDFBAWohMQsgKUEBSyAvQShqIDBJcQRAIC4gMUECdGogL0EDdkEFajYCACAxQQFqITELCyAo/cQB' +
  'IikEQCApQQFxIC9BMGogMElxBEAgLiAxQQJ0aiAvQQN2QQZqNgIAIDFBAWohMQsgKUEBSyAvQThqIDBJcQRAIC4gMUECdGog' +
  'L0EDdkEHajYCACAxQQFqITELCwsgL0HAAGoiLyAwSQ0ACyAxCw==',
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
