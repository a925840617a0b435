/**
 * input-timed-array.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: b813b418bedd6f14d253ee61efdd35aa0364aa8e805978360863eef84b44710b
 */
import {
  Tuple,
  add,
  anyAttribute,
  assignState,
  callMonitorMethod,
  constantsOf,
  createNeuronGroup,
  createPopulationRateMonitor,
  createSpikeMonitor,
  createTimedArray,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  getAttribute,
  glibcLog,
  latestBefore,
  multiply,
  nativeKernels,
  negativeLogsTable,
  neuronGroupClass,
  npArange,
  npClip,
  npSin,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  populationRateMonitorClass,
  pyFloat,
  pyInt,
  pyMax,
  pyPrint,
  pyRound,
  pyplotPlot,
  randomSeed,
  readCallables,
  runAsCommand,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const second = unit('second')
const Hz = unit('Hz')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // a pure number
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
  readonly drive: (t: number) => number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau } = externals
  const sqrt_dt = Math.sqrt(dt)
  const scaled_tau = 1 / tau
  const scaled_sqrt_2_over_tau = 0.25 * Math.sqrt(2 / tau)
  return { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau }
}

/** State update of cells: advances v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, v, not_refractory } = cells
  const { drive, tau } = externals
  const { N, t, dt } = step
  const { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const drive_t_over_tau = drive(t) / tau
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, latestBefore_2, sqrt_dt, drive_t_over_tau, scaled_tau,
      scaled_sqrt_2_over_tau, randn1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (drive(t) - v)/tau + 0.25*sqrt(2/tau)*xi : 1
    v[i] = dt * (drive_t_over_tau + scaled_tau * -v_i) + v_i + scaled_sqrt_2_over_tau * xi
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  _externals: cells_Externals,
  step: Step,
): number {
  const { v, not_refractory, lastspike } = cells
  const { N, t, events } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > 1
    if (v_i > 1 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = 0
    v[i] = 0
  }
}

/** Sets v of cells. */
function cells_set_v(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = rand()
    v[i] = rand1[k]
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 17,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['tau'],
  callables: readCallables({
    drive: { takes: 1 },
  }),
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
  blocks: {
    set_v: { target: 'v', externals: [], kernel: cells_set_v },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 19, event: 'spike' })

const rate_class = populationRateMonitorClass({ id: 'rate', line: 20 })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, duration: Value, sampling: Value, t_points: Value, envelope: Value,
    drive: Value, cells: Value, spikes: Value, rate: Value, smooth: Value
  sim.expose(() => ({ N, tau, duration, sampling, t_points, envelope, drive, cells, spikes, rate,
    smooth }))
  sim.at(4) // seed(9)
  randomSeed(sim, 9n)
  sim.at(6) // N = 200
  N = sim.parameter('N', 200n)
  sim.at(7) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(8) // duration = 600*ms
  duration = sim.parameter('duration', multiply(600n, ms))
  sim.at(9) // sampling = 5*ms
  sampling = sim.parameter('sampling', multiply(5n, ms))
  sim.at(10) // t_points = arange(int(duration/sampling))*float(sampling/second)
  t_points =
    multiply(npArange(pyInt(divide(duration, sampling))), pyFloat(divide(sampling, second)))
  sim.at(11) // envelope = clip(sin(2*pi*2*t_points), 0, None) + 0.3*sin(2*pi*11*t_po...
  envelope = add(npClip(npSin(multiply(multiply(multiply(2n, Math.PI), 2n), t_points)), 0n, null),
    multiply(0.3, npSin(multiply(multiply(multiply(2n, Math.PI), 11n), t_points))))
  sim.at(12) // drive = TimedArray(0.75 + 0.6*envelope, dt=sampling)
  drive = createTimedArray(sim, add(0.75, multiply(0.6, envelope)), sampling)
  sim.at(17) // cells = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0', refract...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(2n, ms) })
  sim.at(18) // cells.v = 'rand()'
  assignState(cells, 'set_v', {})
  sim.at(19) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(20) // rate = PopulationRateMonitor(cells)
  rate = createPopulationRateMonitor(sim, rate_class, { source: cells })
  sim.at(21) // run(duration)
  await runNetwork(sim, duration, { objects: { cells, spikes, rate }, externals: { tau, drive } })
  sim.at(23) // smooth = rate.smooth_rate(window='flat', width=10.1*ms)
  smooth = callMonitorMethod(rate, 'smooth_rate', 'flat', multiply(10.1, ms))
  sim.at(24) // print('spikes:', spikes.num_spikes)
  pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'))
  sim.at(25) // print('highest smoothed rate (Hz):', round(float(max(smooth)/Hz), 1))
  pyPrint(sim, 'highest smoothed rate (Hz):', pyRound(pyFloat(divide(pyMax(smooth), Hz)), 1n))
  sim.at(27) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(28) // subplot(311)
  plainSubplot(sim, [311n], {})
  sim.at(29) // plot(t_points*1000, drive.values, drawstyle='steps-post')
  pyplotPlot(sim, [multiply(t_points, 1000n), anyAttribute(drive, 'values')],
    { drawstyle: 'steps-post' })
  sim.at(30) // ylabel('Input')
  plainYlabel(sim, ['Input'], {})
  sim.at(31) // subplot(312)
  plainSubplot(sim, [312n], {})
  sim.at(32) // plot(spikes.t/ms, spikes.i, '.k', ms=1)
  plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
    { marker: '.', color: '#000000', markersize: 1n })
  sim.at(33) // ylabel('Neuron')
  plainYlabel(sim, ['Neuron'], {})
  sim.at(34) // xlim(0, 600)
  plainXlim(sim, [0n, 600n], {})
  sim.at(35) // subplot(313)
  plainSubplot(sim, [313n], {})
  sim.at(36) // plot(rate.t/ms, smooth/Hz, 'C2')
  pyplotPlot(sim, [divide(getAttribute(rate, 't'), ms), divide(smooth, Hz), 'C2'], {})
  sim.at(37) // xlim(0, 600)
  plainXlim(sim, [0n, 600n], {})
  sim.at(38) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(39) // ylabel('Rate (Hz)')
  plainYlabel(sim, ['Rate (Hz)'], {})
  sim.at(40) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABXg1gAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAl/' +
  'f3x8fHx8fH8AYAN/f3wBf2AMf398fHx8fHx/f398AX8CEAIBbQFtAgABAW0DbG9nAAADDw4AAQECAwQFBgcICQoLDAb1CUd/' +
  'AEEAC3sA/QzVYcEZoAEqv9VhwRmgASq/C3sA/Qx3UcEWbMFWv3dRwRZswVa/C3sA/QxJVVVVVVXFv0lVVVVVVcW/C3wARAAA' +
  'AAAAAOC/C3sA/QwAAAAAAADgvwAAAAAAAOC/C3sA/QwAAAAAAAAAgAAAAAAAAACAC3sA/QzUOIi+6fqovdQ4iL7p+qi9C3sA' +
  '/QzrnCuK5uVavuucK4rm5Vq+C3sA/QytUpyAT36Svq1SnIBPfpK+C3sA/QwAAAAAAAAAwAAAAAAAAADAC3wARAAAAAAAAEvA' +
  'C3sA/QwAAAAAAABLwAAAAAAAAEvAC3sA/Qx9/rFX4x3HPn3+sVfjHcc+C3sA/QyQFcsZoAH6PpAVyxmgAfo+C3wARAAAAAAA' +
  'AIA/C3sA/QwAAAAAAACAPwAAAAAAAIA/C3sA/Qym+BARERGBP6b4EBEREYE/C3sA/QxMVVVVVVWlP0xVVVVVVaU/C3wARJqZ' +
  'mZmZmbk/C3wARBzHcRzHcbw/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3wARAAAAAAAAMA/C3sA/QwAAAAAAADAPwAAAAAAAMA/' +
  'C3wARJIkSZIkScI/C3sA/QySJEmSJEnCP5IkSZIkScI/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3sA/Qya' +
  'mZmZmZm5P5qZmZmZmbk/C3wARJqZmZmZmck/C3wARAAAAAAAANA/C3sA/QwAAAAAAADQPwAAAAAAANA/C3sA/QyamZmZmZnJ' +
  'P5qZmZmZmck/C3wARFVVVVVVVdU/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAAAAAA' +
  'AOA/C3wARAA4+v5CLuY/C3sA/QwAOPr+Qi7mPwA4+v5CLuY/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/QwCAAAAAAAAAAIA' +
  'AAAAAAAAC3sA/QxiXwkAAAAAAGJfCQAAAAAAC3sA/Qz/////AAAAAP////8AAAAAC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA' +
  '/QwB/P///////wH8////////C3wARAAAAAAAAPA/C3wARHnpJjEIrPA/C3sA/Qx56SYxCKzwP3npJjEIrPA/C3sA/QwAAAAA' +
  'AACgPAAAAAAAAKA8C3sA/Qx81c9aOtnlPXzVz1o62eU9C3wARAAAAAAAAGBAC3sA/QwAAAAAAABgQAAAAAAAAGBAC3wARAAA' +
  'AAAAAFBDC3sA/QwAAAAAAABQQwAAAAAAAFBDC3sA/QwAAAAAAADwPwAAAAAAAPA/C3sA/QzEsbS9nu4hPsSxtL2e7iE+C3sA' +
  '/QwAAAAAAAAQQAAAAAAAABBAC3wARDBnx5NX8y49C3sA/QwwZ8eTV/MuPTBnx5NX8y49C3sA/QwYLURU+yEZQBgtRFT7IRlA' +
  'C3wARAAAAAAAAPhBC3sA/QwAAAAAAAD4QQAAAAAAAPhBC3sA/QwAAAAAAACQQQAAAAAAAJBBC3wARAAAAAAAADhDC3sA/QwA' +
  'AAAAAAA4QwAAAAAAADhDC3wARAAAAAAAAChBC3sA/QwAAAAAAAAoQQAAAAAAAChBC3wARAAAAAAAADAAC3sA/QwAAAAAAAAw' +
  'AAAAAAAAADAAC3wARAAAAAAAAPh/C3sA/QwAAAAAAAD4fwAAAAAAAPh/Cwd7BQtmaWxsIG5vcm1hbAAIDXBoaWxveCBub3Jt' +
  'YWwACxJjZWxsc19zdGF0ZXVwZGF0ZXIADBdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgANKmNlbGxzX3N0YXRldXBkYXRlcitj' +
  'ZWxsc19zcGlrZV90aHJlc2hvbGRlcgAOCuAzDvcCARJ8IAAjQ2MEQCMLIQEgACM0oiECBUQAAAAAAAAAACEBIAAhAgsgASAC' +
  'vUIgiKdB4r4lakEUdkGBeGq3oCEDIx4gAqJBACACvUIgiKdB4r4lakEUdkGBeGprQQJqrEL/B3xCNIa/oiEEIAQjPKAjPKEh' +
  'BSMyIASjIyOgnCEGIAYjD6IhByAFIAeiIy2hIAQgBaEgB6KgIQggCCNBoCNBoSEJIwQgCaIgCaIhCiAIIAiiIQsjACAGIz+g' +
  'vadBEGxqQdB0aisDACEMIwAgBiM/oL2nQRBsakHQdGorAwghDSADIyWiIAygIQ4gDiAIoCEPIA8gCqAhECAOIA+hIAigIA8g' +
  'EKEgCqCgIwQgCCAJoaIgCCAJoKIgAyM5oiANoKAgCyAIoiMhIx4gCKKhIAsjHSAIIxqioSALIxgjFiAIoqEgCyMUIxMgCKKh' +
  'oqCioKKgoqCgIREgECARoCESIBIgECASoSARoCMuoqAgEmEEfCASBSNFCw8LzQQDEnsBfwF7IAAjRP1J/cQBIRMgEwRAIBNB' +
  'A0cEQCAAEAMPCyMMIQEgACM1/fIBIQIFIychASAAIQILIAEgAkEg/c0BIyn9zgEjKv1OQRT9zQEjLP3OASMr/c4BI0D98QH9' +
  '8AEhAyMfIAL98gEgAkEg/c0BIyn9zgEjKv1OQRT9zQEjLP3OAf3BASMo/c4BQTT9ywEjNv3OAf3yASEEIAQjPf3wASM9/fEB' +
  'IQUjMyAE/fMBIyT98AH9dSEGIAYjEP3yASEHIAUgB/3yASM2/fEBIAQgBf3xASAH/fIB/fABIQggCCNC/fABI0L98QEhCSMF' +
  'IAn98gEgCf3yASEKIAggCP3yASELIAYjQP3wAUEE/csBIRQjACAU/RsAakHQdGr9AAQAIQwjACAU/RsCakHQdGr9AAQAIRQg' +
  'DCAU/Q0ICQoLDA0ODxgZGhscHR4fIQ0gDCAU/Q0AAQIDBAUGBxAREhMUFRYXIQwgAyMm/fIBIAz98AEhDiAOIAj98AEhDyAP' +
  'IAr98AEhECAOIA/98QEgCP3wASAPIBD98QEgCv3wAf3wASMFIAggCf3xAf3yASAIIAn98AH98gEgAyM6/fIBIA398AH98AEg' +
  'CyAI/fIBIyIjHyAI/fIB/fEBIAsjICAIIxv98gH98QEgCyMZIxcgCP3yAf3xASALIxUjHCAI/fIB/fEB/fIB/fAB/fIB/fAB' +
  '/fIB/fAB/fIB/fAB/fABIREgECAR/fABIRIgEiNGIBIgECAS/fEBIBH98AEjL/3yAf3wASAS/Uf9Ug8LHwECfCAA/SEAEAEh' +
  'ASAA/SEBEAEhAiAB/RQgAv0iAQu9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAA' +
  'gAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9' +
  'DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB////' +
  '/wdxciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQh' +
  'BCABIAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE' +
  '/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNA' +
  'IAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoi' +
  'ASACSQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAA' +
  'IQEgAEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP' +
  '/asB/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYC' +
  'hCcLNAEBfyAAKAKAJ0HwBEYEQCAAEAQLIAAoAoAnIQEgACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEAVBBXa4RAAAAAAA' +
  'AJBBoiAAEAVBBna4oEQAAAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB8ARGBEAgABAEQQAhAQsgAUHsBE0EeyAAIAFBBGo2' +
  'AoAnIAAgAUECdGr9AATAEyECIAJBBf2tASIDIAP9DQABAgMICQoLAAECAwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEg' +
  'AkEG/a0BIgMgA/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAAoDwAAAAAAACgPP3yAQUgABAG/RQgABAG/SIBCwvy' +
  'BAMCfwJ8BnsgASACQQN0aiEDIAJFBEAPCyAAKAKIJwRAIAEgACsDkCc5AwAgAEEANgKIJyABQQhqIQELAkADQCABIANPDQED' +
  'QP0MAAAAAAAAAEAAAAAAAAAAQCAAEAf98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhByAHIAf98gEhCSAJ/SEAIAn9IQGgIQUg' +
  'BUQAAAAAAADwP2YgBUQAAAAAAAAAAGFyDQALIAUhBiAHIQggAyABa0EQSwRAA0D9DAAAAAAAAABAAAAAAAAAAEAgABAH/fIB' +
  '/QwAAAAAAADwPwAAAAAAAPA//fEBIQggCCAI/fIBIQkgCf0hACAJ/SEBoCEGIAZEAAAAAAAA8D9mIAZEAAAAAAAAAABhcg0A' +
  'CwsgBf0UIAb9IgEhCiAKEAIhCyALIAv9SP3EASEEIAQEQCAEQQFxBEAgCyAK/SEAEAD9IgAhCwsgBEECcQRAIAsgCv0hARAA' +
  '/SIBIQsLC/0MAAAAAAAAAMAAAAAAAAAAwCAL/fIBIAr98wH97wEhDCAMIAz9DQABAgMEBQYHAAECAwQFBgcgByAH/Q0ICQoL' +
  'DA0ODwABAgMEBQYH/fIBIQcgDCAM/Q0ICQoLDA0ODwgJCgsMDQ4PIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAMgAWtB' +
  'EEkEQCABIAf9IQA5AwAgACAH/SEBOQOQJyAAQQE2AognDwsgASAH/QsEACADIAFrQRBGBEAPCyABQRBqIQEgAyABa0EQSQRA' +
  'IAEgCP0hADkDACAAIAj9IQE5A5AnIABBATYCiCcPCyABIAj9CwQAIAFBEGohAQwACwsLpQIDCXsBfwZ7IAD9CQIEIQIgAP0J' +
  'AgghAyAA/QkCDCEEIAD9CQIQIQUgAP0JAhQhBkHTvsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7be/0RIQoDQCAB' +
  'IAf93gEhDCABIAf93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhshDyADIAj93gEh' +
  'DCADIAj93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9USAF/VEhASAR' +
  'IQIgDiAE/VEgBv1RIQMgDyEEIAUgCf2uASEFIAYgCv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC/ECAwJ7AX8HeyM2IAD9' +
  '8QEhAiACEAIhAyADIAP9SP3EASEEIAQEQCAEQQFxBEAgAyAC/SEAEAD9IgAhAwsgBEECcQRAIAMgAv0hARAA/SIBIQMLCyMK' +
  'IAP98gH97wEhBSM4IAH98gEjJP3wAf11IQYgASMfIAb98gH98QEjO/3yASEHIAcgB/3yASEIIAcgByAI/fIBIwMgCCMRIAgj' +
  'ASAIIw0gCCMIIAgjMf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASEJIzYjJCAI/fIB/fEBIAggCP3yASMS' +
  'IAgjAiAIIw4gCCMJIAgjNyAIIwf98gH98AH98gH98AH98gH98AH98gH98AH98gH98AH98gH98AEhCiAGI0D98AEhBiAGQT/9' +
  'ywFBP/3MASELIAUgCSAKIAv9UiAGQn/9Ev3RAUE+/csBIwb9Tv1R/fIBIAUgCiAJIAv9UiAGQT79ywEjBv1O/VH98gELqwMC' +
  'AX8IeyABIAJBA3RqIQQgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQVBBP0RIQYCQANAIAEgBE8NASAAIAUQCSEKIQkhCCEH' +
  'IAdBBf2tASEHIAhBBv2tASEIIAlBBf2tASEJIApBBv2tASEKIAf9/wEjPv3yASAI/f8B/fABIzD98gEgCf3/ASM+/fIBIAr9' +
  '/wH98AEjMP3yARAKIQwhCyABIAsgDP0NAAECAwQFBgcQERITFBUWF/0LBAAgASALIAz9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQ' +
  'IAcgB/0NCAkKCwwNDg8ICQoLDA0OD/3/ASM+/fIBIAggCP0NCAkKCwwNDg8ICQoLDA0OD/3/Af3wASMw/fIBIAkgCf0NCAkK' +
  'CwwNDg8ICQoLDA0OD/3/ASM+/fIBIAogCv0NCAkKCwwNDg8ICQoLDA0OD/3/Af3wASMw/fIBEAohDCELIAEgCyAM/Q0AAQID' +
  'BAUGBxAREhMUFRYX/QsEICABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0LBDAgBSAG/a4BIQUgAUHAAGohAQwACwsL3wQCHnsF' +
  'fyAAKAIQIScgACgCFCEoIAAoAhghKSAD/RQhDCAE/RQhDyAC/RQhECAF/RQhESAG/RQhEiAH/RQhEyABQQN0ISsDQCAnICpq' +
  '/QAEACEJICggKmr9AAQAIQogCSAM/UshCyALIQ0gDyAIICpq/QAEAP3yASEOIBAgESASIAr97QH98gH98AH98gEgCv3wASAT' +
  'IA798gH98AEhFCAoICpqIBT9CwQAICcgKmr9AAQQIRUgKCAqav0ABBAhFiAVIAz9SyEXIBchGCAPIAggKmr9AAQQ/fIBIRkg' +
  'ECARIBIgFv3tAf3yAf3wAf3yASAW/fABIBMgGf3yAf3wASEaICggKmogGv0LBBAgJyAqav0ABCAhGyAoICpq/QAEICEcIBsg' +
  'DP1LIR0gHSEeIA8gCCAqav0ABCD98gEhHyAQIBEgEiAc/e0B/fIB/fAB/fIBIBz98AEgEyAf/fIB/fABISAgKCAqaiAg/QsE' +
  'ICAnICpq/QAEMCEhICggKmr9AAQwISIgISAM/UshIyAjISQgDyAIICpq/QAEMP3yASElIBAgESASICL97QH98gH98AH98gEg' +
  'Iv3wASATICX98gH98AEhJiAoICpqICb9CwQwICkgKkEDdmogDSAY/Q0AAQIDCAkKCxAREhMYGRobIB4gJP0NAAECAwgJCgsQ' +
  'ERITGBkaG/2FASANIBj9DQABAgMICQoLEBESExgZGhsgHiAk/Q0AAQIDCAkKCxAREhMYGRob/YUB/WX9DAEBAQEBAQEBAAAA' +
  'AAAAAAD9Tv1bAwAAICpBwABqIiogK0kNAAsLrAcCDXsIf0EAIRcgACgCECERIAAoAhQhEiAAKAIYIRMgACgCACEUIAFBA3Qh' +
  'FgNAIBIgFUEDdmr9XQMAIQ8gESAVav0ABAAhAyAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBCAD/QwAAAAAAADw' +
  'PwAAAAAAAPA//UogBP1OIQUgESAVav0ABBAhBiAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9yAEhByAG/QwAAAAAAADw' +
  'PwAAAAAAAPA//UogB/1OIQggESAVav0ABCAhCSAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEhCiAJ/QwAAAAAAADw' +
  'PwAAAAAAAPA//UogCv1OIQsgESAVav0ABDAhDCAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDSAM/QwAAAAAAADw' +
  'PwAAAAAAAPA//UogDf1OIQ4gBSAI/VAgC/1QIA79UP1TBEAgBf3EASIQBEAgEEEBcQRAIBQgF0ECdGogFUEDdjYCACAXQQFq' +
  'IRcgEiAVQQN2akEAOgAAIBMgFWogAjkDAAsgEEEBSyAVQQhqIBZJcQRAIBQgF0ECdGogFUEDdkEBajYCACAXQQFqIRcgEiAV' +
  'QQN2akEAOgABIBMgFWogAjkDCAsLIAj9xAEiEARAIBBBAXEgFUEQaiAWSXEEQCAUIBdBAnRqIBVBA3ZBAmo2AgAgF0EBaiEX' +
  'IBIgFUEDdmpBADoAAiATIBVqIAI5AxALIBBBAUsgFUEYaiAWSXEEQCAUIBdBAnRqIBVBA3ZBA2o2AgAgF0EBaiEXIBIgFUED' +
  'dmpBADoAAyATIBVqIAI5AxgLCyAL/cQBIhAEQCAQQQFxIBVBIGogFklxBEAgFCAXQQJ0aiAVQQN2QQRqNgIAIBdBAWohFyAS' +
  'IBVBA3ZqQQA6AAQgEyAVaiACOQMgCyAQQQFLIBVBKGogFklxBEAgFCAXQQJ0aiAVQQN2QQVqNgIAIBdBAWohFyASIBVBA3Zq' +
  'QQA6AAUgEyAVaiACOQMoCwsgDv3EASIQBEAgEEEBcSAVQTBqIBZJcQRAIBQgF0ECdGogFUEDdkEGajYCACAXQQFqIRcgEiAV' +
  'QQN2akEAOgAGIBMgFWogAjkDMAsgEEEBSyAVQThqIBZJcQRAIBQgF0ECdGogFUEDdkEHajYCACAXQQFqIRcgEiAVQQN2akEA' +
  'OgAHIBMgFWogAjkDOAsLCyAVQcAAaiIVIBZJDQALIBcL0AoCKnsLf0EAIUAgACgCECE3IAAoAhQhOCAAKAIYITkgA/0UIQ8g' +
  'BP0UIRIgAv0UIRMgBf0UIRQgBv0UIRUgB/0UIRYgCSgCECE6IAkoAhQhOyAJKAIYITwgCSgCACE9IAFBA3QhPwNAIDcgPmr9' +
  'AAQAIQwgOCA+av0ABAAhDSAMIA/9SyEOIA4hECASIAggPmr9AAQA/fIBIREgEyAUIBUgDf3tAf3yAf3wAf3yASAN/fABIBYg' +
  'Ef3yAf3wASEXIDggPmogF/0LBAAgFyEYIBAhGSAY/QwAAAAAAADwPwAAAAAAAPA//UogGf1OIRogNyA+av0ABBAhGyA4ID5q' +
  '/QAEECEcIBsgD/1LIR0gHSEeIBIgCCA+av0ABBD98gEhHyATIBQgFSAc/e0B/fIB/fAB/fIBIBz98AEgFiAf/fIB/fABISAg' +
  'OCA+aiAg/QsEECAgISEgHiEiICH9DAAAAAAAAPA/AAAAAAAA8D/9SiAi/U4hIyA3ID5q/QAEICEkIDggPmr9AAQgISUgJCAP' +
  '/UshJiAmIScgEiAIID5q/QAEIP3yASEoIBMgFCAVICX97QH98gH98AH98gEgJf3wASAWICj98gH98AEhKSA4ID5qICn9CwQg' +
  'ICkhKiAnISsgKv0MAAAAAAAA8D8AAAAAAADwP/1KICv9TiEsIDcgPmr9AAQwIS0gOCA+av0ABDAhLiAtIA/9SyEvIC8hMCAS' +
  'IAggPmr9AAQw/fIBITEgEyAUIBUgLv3tAf3yAf3wAf3yASAu/fABIBYgMf3yAf3wASEyIDggPmogMv0LBDAgMiEzIDAhNCAz' +
  '/QwAAAAAAADwPwAAAAAAAPA//UogNP1OITUgOSA+QQN2aiAQIB79DQABAgMICQoLEBESExgZGhsgJyAw/Q0AAQIDCAkKCxAR' +
  'EhMYGRob/YUBIBAgHv0NAAECAwgJCgsQERITGBkaGyAnIDD9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAA' +
  'AAAAAP1O/VsDAAAgGiAj/VAgLP1QIDX9UP1TBEAgGv3EASI2BEAgNkEBcQRAID0gQEECdGogPkEDdjYCACBAQQFqIUAgOyA+' +
  'QQN2akEAOgAAIDwgPmogCzkDAAsgNkEBSyA+QQhqID9JcQRAID0gQEECdGogPkEDdkEBajYCACBAQQFqIUAgOyA+QQN2akEA' +
  'OgABIDwgPmogCzkDCAsLICP9xAEiNgRAIDZBAXEgPkEQaiA/SXEEQCA9IEBBAnRqID5BA3ZBAmo2AgAgQEEBaiFAIDsgPkED' +
  'dmpBADoAAiA8ID5qIAs5AxALIDZBAUsgPkEYaiA/SXEEQCA9IEBBAnRqID5BA3ZBA2o2AgAgQEEBaiFAIDsgPkEDdmpBADoA' +
  'AyA8ID5qIAs5AxgLCyAs/cQBIjYEQCA2QQFxID5BIGogP0lxBEAgPSBAQQJ0aiA+QQN2QQRqNgIAIEBBAWohQCA7ID5BA3Zq' +
  'QQA6AAQgPCA+aiALOQMgCyA2QQFLID5BKGogP0lxBEAgPSBAQQJ0aiA+QQN2QQVqNgIAIEBBAWohQCA7ID5BA3ZqQQA6AAUg' +
  'PCA+aiALOQMoCwsgNf3EASI2BEAgNkEBcSA+QTBqID9JcQRAID0gQEECdGogPkEDdkEGajYCACBAQQFqIUAgOyA+QQN2akEA' +
  'OgAGIDwgPmogCzkDMAsgNkEBSyA+QThqID9JcQRAID0gQEECdGogPkEDdkEHajYCACBAQQFqIUAgOyA+QQN2akEAOgAHIDwg' +
  'PmogCzkDOAsLCyA+QcAAaiI+ID9JDQALIEAL',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'input-timed-array.eqs',
  version: '0.1.0',
  sha256: 'b813b418bedd6f14d253ee61efdd35aa0364aa8e805978360863eef84b44710b',
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
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
    },
    {
      name: 'duration',
      value: 0.6,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
    },
    {
      name: 'sampling',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
    },
  ],
  source:
    "# A population driven by a recorded course of input (TimedArray): its rate follows the input's\n" +
    '# envelope, smoothed by the membrane.\n' +
    'from brian2 import *\n' +
    'seed(9)\n' +
    '\n' +
    'N = 200\n' +
    'tau = 10*ms\n' +
    'duration = 600*ms\n' +
    'sampling = 5*ms\n' +
    't_points = arange(int(duration/sampling))*float(sampling/second)\n' +
    'envelope = clip(sin(2*pi*2*t_points), 0, None) + 0.3*sin(2*pi*11*t_points)\n' +
    'drive = TimedArray(0.75 + 0.6*envelope, dt=sampling)\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (drive(t) - v)/tau + 0.25*sqrt(2/tau)*xi : 1\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0', refractory=2*ms, method='euler')\n" +
    "cells.v = 'rand()'\n" +
    'spikes = SpikeMonitor(cells)\n' +
    'rate = PopulationRateMonitor(cells)\n' +
    'run(duration)\n' +
    '\n' +
    "smooth = rate.smooth_rate(window='flat', width=10.1*ms)\n" +
    "print('spikes:', spikes.num_spikes)\n" +
    "print('highest smoothed rate (Hz):', round(float(max(smooth)/Hz), 1))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(311)\n' +
    "plot(t_points*1000, drive.values, drawstyle='steps-post')\n" +
    "ylabel('Input')\n" +
    'subplot(312)\n' +
    "plot(spikes.t/ms, spikes.i, '.k', ms=1)\n" +
    "ylabel('Neuron')\n" +
    'xlim(0, 600)\n' +
    'subplot(313)\n' +
    "plot(rate.t/ms, smooth/Hz, 'C2')\n" +
    'xlim(0, 600)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Rate (Hz)')\n" +
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
