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
  negativeLogsTable,
  neuronGroupClass,
  npArange,
  npClip,
  npSin,
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
  threadedKernels,
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
      scaled_sqrt_2_over_tau, randn1.byteOffset, step.settled(latestBefore_2))
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
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  const { v, not_refractory, lastspike } = cells
  const { events } = step
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
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [6, 7] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [1, 1],
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

const kernels = threadedKernels(
  'AGFzbQEAAAABOAlgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGAKf398fHx8fHx/fwBgA39/fAF/AhACAW0B' +
  'bQIAAQFtA2xvZwAAAwwLAAEBAgMEBQYHCAgG+wY1fwBBAAt8AEQAAAAAAADgvwt7AP0MAAAAAAAA4L8AAAAAAADgvwt8AEQA' +
  'AAAAAABLwAt7AP0MAAAAAAAAS8AAAAAAAABLwAt8AEQAAAAAAACAPwt7AP0MAAAAAAAAgD8AAAAAAACAPwt8AESamZmZmZm5' +
  'Pwt8AEQcx3Ecx3G8Pwt7AP0MHMdxHMdxvD8cx3Ecx3G8Pwt8AEQAAAAAAADAPwt7AP0MAAAAAAAAwD8AAAAAAADAPwt8AESS' +
  'JEmSJEnCPwt7AP0MkiRJkiRJwj+SJEmSJEnCPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt7AP0MmpmZmZmZ' +
  'uT+amZmZmZm5Pwt8AESamZmZmZnJPwt8AEQAAAAAAADQPwt7AP0MAAAAAAAA0D8AAAAAAADQPwt7AP0MmpmZmZmZyT+amZmZ' +
  'mZnJPwt8AERVVVVVVVXVPwt7AP0MVVVVVVVV1T9VVVVVVVXVPwt8AEQAAAAAAADgPwt7AP0MAAAAAAAA4D8AAAAAAADgPwt8' +
  'AEQAOPr+Qi7mPwt7AP0MADj6/kIu5j8AOPr+Qi7mPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MAgAAAAAAAAACAAAAAAAA' +
  'AAt7AP0MYl8JAAAAAABiXwkAAAAAAAt7AP0M/////wAAAAD/////AAAAAAt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt7AP0MAfz/' +
  '//////8B/P///////wt8AEQAAAAAAADwPwt8AER56SYxCKzwPwt7AP0MeekmMQis8D956SYxCKzwPwt8AEQAAAAAAABgQAt7' +
  'AP0MAAAAAAAAYEAAAAAAAABgQAt8AEQAAAAAAABQQwt7AP0MAAAAAAAAUEMAAAAAAABQQwt7AP0MAAAAAAAA8D8AAAAAAADw' +
  'Pwt8AEQwZ8eTV/MuPQt7AP0MMGfHk1fzLj0wZ8eTV/MuPQt8AEQAAAAAAAD4QQt7AP0MAAAAAAAA+EEAAAAAAAD4QQt8AEQA' +
  'AAAAAAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AEQAAAAAAAAoQQt7AP0MAAAAAAAAKEEAAAAAAAAoQQt8AEQAAAAAAAAw' +
  'AAt7AP0MAAAAAAAAMAAAAAAAAAAwAAt8AEQAAAAAAAD4fwt7AP0MAAAAAAAA+H8AAAAAAAD4fwsHawQLZmlsbCBub3JtYWwA' +
  'CBJjZWxsc19zdGF0ZXVwZGF0ZXIACRdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAKKmNlbGxzX3N0YXRldXBkYXRlcitjZWxs' +
  'c19zcGlrZV90aHJlc2hvbGRlcgALCr02C/cCARJ8IAAjMWMEQCMDIQEgACMmoiECBUQAAAAAAAAAACEBIAAhAgsgASACvUIg' +
  'iKdB4r4lakEUdkGBeGq3oCEDIxIgAqJBACACvUIgiKdB4r4lakEUdkGBeGprQQJqrEL/B3xCNIa/oiEEIAQjK6AjK6EhBSMk' +
  'IASjIxegnCEGIAYjBaIhByAFIAeiIyGhIAQgBaEgB6KgIQggCCMvoCMvoSEJIwEgCaIgCaIhCiAIIAiiIQsjACAGIy2gvadB' +
  'EGxqQdB0aisDACEMIwAgBiMtoL2nQRBsakHQdGorAwghDSADIxmiIAygIQ4gDiAIoCEPIA8gCqAhECAOIA+hIAigIA8gEKEg' +
  'CqCgIwEgCCAJoaIgCCAJoKIgAyMpoiANoKAgCyAIoiMVIxIgCKKhIAsjESAIIw6ioSALIwwjCiAIoqEgCyMIIwcgCKKhoqCi' +
  'oKKgoqCgIREgECARoCESIBIgECASoSARoCMioqAgEmEEfCASBSMzCw8LzQQDEnsBfwF7IAAjMv1J/cQBIRMgEwRAIBNBA0cE' +
  'QCAAEAMPCyMEIQEgACMn/fIBIQIFIxshASAAIQILIAEgAkEg/c0BIx39zgEjHv1OQRT9zQEjIP3OASMf/c4BIy798QH98AEh' +
  'AyMTIAL98gEgAkEg/c0BIx39zgEjHv1OQRT9zQEjIP3OAf3BASMc/c4BQTT9ywEjKP3OAf3yASEEIAQjLP3wASMs/fEBIQUj' +
  'JSAE/fMBIxj98AH9dSEGIAYjBv3yASEHIAUgB/3yASMo/fEBIAQgBf3xASAH/fIB/fABIQggCCMw/fABIzD98QEhCSMCIAn9' +
  '8gEgCf3yASEKIAggCP3yASELIAYjLv3wAUEE/csBIRQjACAU/RsAakHQdGr9AAQAIQwjACAU/RsCakHQdGr9AAQAIRQgDCAU' +
  '/Q0ICQoLDA0ODxgZGhscHR4fIQ0gDCAU/Q0AAQIDBAUGBxAREhMUFRYXIQwgAyMa/fIBIAz98AEhDiAOIAj98AEhDyAPIAr9' +
  '8AEhECAOIA/98QEgCP3wASAPIBD98QEgCv3wAf3wASMCIAggCf3xAf3yASAIIAn98AH98gEgAyMq/fIBIA398AH98AEgCyAI' +
  '/fIBIxYjEyAI/fIB/fEBIAsjFCAIIw/98gH98QEgCyMNIwsgCP3yAf3xASALIwkjECAI/fIB/fEB/fIB/fAB/fIB/fAB/fIB' +
  '/fAB/fIB/fAB/fABIREgECAR/fABIRIgEiM0IBIgECAS/fEBIBH98AEjI/3yAf3wASAS/Uf9Ug8LHwECfCAA/SEAEAEhASAA' +
  '/SEBEAEhAiAB/RQgAv0iAQu9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAA' +
  'AIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+w' +
  'CJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdx' +
  'ciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCAB' +
  'IAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwB' +
  'AAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEo' +
  'AgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASAC' +
  'SQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEg' +
  'AEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB' +
  '/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcL' +
  'NAEBfyAAKAKAJ0HwBEYEQCAAEAQLIAAoAoAnIQEgACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEAVBBXa4RAAAAAAAAJBB' +
  'oiAAEAVBBna4oEQAAAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB8ARGBEAgABAEQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAn' +
  'IAAgAUECdGr9AATAEyECIAJBBf2tASIDIAP9DQABAgMICQoLAAECAwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEgAkEG' +
  '/a0BIgMgA/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAAoDwAAAAAAACgPP3yAQUgABAG/RQgABAG/SIBCwvyBAMC' +
  'fwJ8BnsgASACQQN0aiEDIAJFBEAPCyAAKAKIJwRAIAEgACsDkCc5AwAgAEEANgKIJyABQQhqIQELAkADQCABIANPDQEDQP0M' +
  'AAAAAAAAAEAAAAAAAAAAQCAAEAf98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhByAHIAf98gEhCSAJ/SEAIAn9IQGgIQUgBUQA' +
  'AAAAAADwP2YgBUQAAAAAAAAAAGFyDQALIAUhBiAHIQggAyABa0EQSwRAA0D9DAAAAAAAAABAAAAAAAAAAEAgABAH/fIB/QwA' +
  'AAAAAADwPwAAAAAAAPA//fEBIQggCCAI/fIBIQkgCf0hACAJ/SEBoCEGIAZEAAAAAAAA8D9mIAZEAAAAAAAAAABhcg0ACwsg' +
  'Bf0UIAb9IgEhCiAKEAIhCyALIAv9SP3EASEEIAQEQCAEQQFxBEAgCyAK/SEAEAD9IgAhCwsgBEECcQRAIAsgCv0hARAA/SIB' +
  'IQsLC/0MAAAAAAAAAMAAAAAAAAAAwCAL/fIBIAr98wH97wEhDCAMIAz9DQABAgMEBQYHAAECAwQFBgcgByAH/Q0ICQoLDA0O' +
  'DwABAgMEBQYH/fIBIQcgDCAM/Q0ICQoLDA0ODwgJCgsMDQ4PIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAMgAWtBEEkE' +
  'QCABIAf9IQA5AwAgACAH/SEBOQOQJyAAQQE2AognDwsgASAH/QsEACADIAFrQRBGBEAPCyABQRBqIQEgAyABa0EQSQRAIAEg' +
  'CP0hADkDACAAIAj9IQE5A5AnIABBATYCiCcPCyABIAj9CwQAIAFBEGohAQwACwsLqAcCHnsFfyAAKAIYISggACgCHCEpIAAo' +
  'AiAhKiAD/RQhDSAE/RQhECAC/RQhESAF/RQhEiAG/RQhEyAH/RQhFCABQQN0ISwDQCAJICogK0EDdmopAwBCgYKEiJCgwIAB' +
  'UXEEQCApICtq/QAEACELIBAgCCArav0ABAD98gEhDyARIBIgEyAL/e0B/fIB/fAB/fIBIAv98AEgFCAP/fIB/fABIRUgKSAr' +
  'aiAV/QsEACApICtq/QAEECEXIBAgCCArav0ABBD98gEhGiARIBIgEyAX/e0B/fIB/fAB/fIBIBf98AEgFCAa/fIB/fABIRsg' +
  'KSAraiAb/QsEECApICtq/QAEICEdIBAgCCArav0ABCD98gEhICARIBIgEyAd/e0B/fIB/fAB/fIBIB398AEgFCAg/fIB/fAB' +
  'ISEgKSAraiAh/QsEICApICtq/QAEMCEjIBAgCCArav0ABDD98gEhJiARIBIgEyAj/e0B/fIB/fAB/fIBICP98AEgFCAm/fIB' +
  '/fABIScgKSAraiAn/QsEMAUgKCArav0ABAAhCiApICtq/QAEACELIAogDf1LIQwgDCEOIBAgCCArav0ABAD98gEhDyARIBIg' +
  'EyAL/e0B/fIB/fAB/fIBIAv98AEgFCAP/fIB/fABIRUgKSAraiAV/QsEACAoICtq/QAEECEWICkgK2r9AAQQIRcgFiAN/Ush' +
  'GCAYIRkgECAIICtq/QAEEP3yASEaIBEgEiATIBf97QH98gH98AH98gEgF/3wASAUIBr98gH98AEhGyApICtqIBv9CwQQICgg' +
  'K2r9AAQgIRwgKSArav0ABCAhHSAcIA39SyEeIB4hHyAQIAggK2r9AAQg/fIBISAgESASIBMgHf3tAf3yAf3wAf3yASAd/fAB' +
  'IBQgIP3yAf3wASEhICkgK2ogIf0LBCAgKCArav0ABDAhIiApICtq/QAEMCEjICIgDf1LISQgJCElIBAgCCArav0ABDD98gEh' +
  'JiARIBIgEyAj/e0B/fIB/fAB/fIBICP98AEgFCAm/fIB/fABIScgKSAraiAn/QsEMCAqICtBA3ZqIA4gGf0NAAECAwgJCgsQ' +
  'ERITGBkaGyAfICX9DQABAgMICQoLEBESExgZGhv9hQEgDiAZ/Q0AAQIDCAkKCxAREhMYGRobIB8gJf0NAAECAwgJCgsQERIT' +
  'GBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA/U79WwMAAAsgK0HAAGoiKyAsSQ0ACwusBwINewh/QQAhFyAAKAIYIREgACgC' +
  'HCESIAAoAiAhEyAAKAIAIRQgAUEDdCEWA0AgEiAVQQN2av1dAwAhDyARIBVq/QAEACEDIA/9DAAAAAAAAAAAAAAAAAAAAAD9' +
  'JP2HAf2nAf3HASEEIAP9DAAAAAAAAPA/AAAAAAAA8D/9SiAE/U4hBSARIBVq/QAEECEGIA/9DAAAAAAAAAAAAAAAAAAAAAD9' +
  'JP2HAf2nAf3IASEHIAb9DAAAAAAAAPA/AAAAAAAA8D/9SiAH/U4hCCARIBVq/QAEICEJIA/9DAAAAAAAAAAAAAAAAAAAAAD9' +
  'JP2HAf2oAf3HASEKIAn9DAAAAAAAAPA/AAAAAAAA8D/9SiAK/U4hCyARIBVq/QAEMCEMIA/9DAAAAAAAAAAAAAAAAAAAAAD9' +
  'JP2HAf2oAf3IASENIAz9DAAAAAAAAPA/AAAAAAAA8D/9SiAN/U4hDiAFIAj9UCAL/VAgDv1Q/VMEQCAF/cQBIhAEQCAQQQFx' +
  'BEAgFCAXQQJ0aiAVQQN2NgIAIBdBAWohFyASIBVBA3ZqQQA6AAAgEyAVaiACOQMACyAQQQFLIBVBCGogFklxBEAgFCAXQQJ0' +
  'aiAVQQN2QQFqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAEgEyAVaiACOQMICwsgCP3EASIQBEAgEEEBcSAVQRBqIBZJcQRAIBQg' +
  'F0ECdGogFUEDdkECajYCACAXQQFqIRcgEiAVQQN2akEAOgACIBMgFWogAjkDEAsgEEEBSyAVQRhqIBZJcQRAIBQgF0ECdGog' +
  'FUEDdkEDajYCACAXQQFqIRcgEiAVQQN2akEAOgADIBMgFWogAjkDGAsLIAv9xAEiEARAIBBBAXEgFUEgaiAWSXEEQCAUIBdB' +
  'AnRqIBVBA3ZBBGo2AgAgF0EBaiEXIBIgFUEDdmpBADoABCATIBVqIAI5AyALIBBBAUsgFUEoaiAWSXEEQCAUIBdBAnRqIBVB' +
  'A3ZBBWo2AgAgF0EBaiEXIBIgFUEDdmpBADoABSATIBVqIAI5AygLCyAO/cQBIhAEQCAQQQFxIBVBMGogFklxBEAgFCAXQQJ0' +
  'aiAVQQN2QQZqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAYgEyAVaiACOQMwCyAQQQFLIBVBOGogFklxBEAgFCAXQQJ0aiAVQQN2' +
  'QQdqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAcgEyAVaiACOQM4CwsLIBVBwABqIhUgFkkNAAsgFwurEwQqewp/BnwFf0EAIUEg' +
  'ACgCBCE1IAEhNiA1KAIIKwMAITcgNSgCCCsDCCE4IDUoAggrAxAhOSA1KAIIKwMYITogNSgCCCsDICE7IDUoAggrAyghPCA1' +
  'KAIIKwMw/AMhPSA1KAIIKwM4/AMhPiA1KAIYIS4gNSgCHCEvIDUoAiAhMCA4/RQhBiA5/RQhCSA3/RQhCiA6/RQhCyA7/RQh' +
  'DCA8/RQhDSAAKAIYITEgACgCHCEyIAAoAiAhMyAAKAIAITQgNkEDdCFAA0AgPiAwID9BA3ZqKQMAQoGChIiQoMCAAVFxBEAg' +
  'LyA/av0ABAAhBCAJID0gP2r9AAQA/fIBIQggCiALIAwgBP3tAf3yAf3wAf3yASAE/fABIA0gCP3yAf3wASEOIC8gP2ogDv0L' +
  'BAAgDiEPIA/9DAAAAAAAAPA/AAAAAAAA8D/9SiERIC8gP2r9AAQQIRMgCSA9ID9q/QAEEP3yASEWIAogCyAMIBP97QH98gH9' +
  '8AH98gEgE/3wASANIBb98gH98AEhFyAvID9qIBf9CwQQIBchGCAY/QwAAAAAAADwPwAAAAAAAPA//UohGiAvID9q/QAEICEc' +
  'IAkgPSA/av0ABCD98gEhHyAKIAsgDCAc/e0B/fIB/fAB/fIBIBz98AEgDSAf/fIB/fABISAgLyA/aiAg/QsEICAgISEgIf0M' +
  'AAAAAAAA8D8AAAAAAADwP/1KISMgLyA/av0ABDAhJSAJID0gP2r9AAQw/fIBISggCiALIAwgJf3tAf3yAf3wAf3yASAl/fAB' +
  'IA0gKP3yAf3wASEpIC8gP2ogKf0LBDAgKSEqICr9DAAAAAAAAPA/AAAAAAAA8D/9SiEsIBEgGv1QICP9UCAs/VD9UwRAIBH9' +
  'xAEiLQRAIC1BAXEEQCA0IEFBAnRqID9BA3Y2AgAgQUEBaiFBIDIgP0EDdmpBADoAACAzID9qIAI5AwALIC1BAUsgP0EIaiBA' +
  'SXEEQCA0IEFBAnRqID9BA3ZBAWo2AgAgQUEBaiFBIDIgP0EDdmpBADoAASAzID9qIAI5AwgLCyAa/cQBIi0EQCAtQQFxID9B' +
  'EGogQElxBEAgNCBBQQJ0aiA/QQN2QQJqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAIgMyA/aiACOQMQCyAtQQFLID9BGGogQElx' +
  'BEAgNCBBQQJ0aiA/QQN2QQNqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAMgMyA/aiACOQMYCwsgI/3EASItBEAgLUEBcSA/QSBq' +
  'IEBJcQRAIDQgQUECdGogP0EDdkEEajYCACBBQQFqIUEgMiA/QQN2akEAOgAEIDMgP2ogAjkDIAsgLUEBSyA/QShqIEBJcQRA' +
  'IDQgQUECdGogP0EDdkEFajYCACBBQQFqIUEgMiA/QQN2akEAOgAFIDMgP2ogAjkDKAsLICz9xAEiLQRAIC1BAXEgP0EwaiBA' +
  'SXEEQCA0IEFBAnRqID9BA3ZBBmo2AgAgQUEBaiFBIDIgP0EDdmpBADoABiAzID9qIAI5AzALIC1BAUsgP0E4aiBASXEEQCA0' +
  'IEFBAnRqID9BA3ZBB2o2AgAgQUEBaiFBIDIgP0EDdmpBADoAByAzID9qIAI5AzgLCwsFIC4gP2r9AAQAIQMgLyA/av0ABAAh' +
  'BCADIAb9SyEFIAUhByAJID0gP2r9AAQA/fIBIQggCiALIAwgBP3tAf3yAf3wAf3yASAE/fABIA0gCP3yAf3wASEOIC8gP2og' +
  'Dv0LBAAgDiEPIAchECAP/QwAAAAAAADwPwAAAAAAAPA//UogEP1OIREgLiA/av0ABBAhEiAvID9q/QAEECETIBIgBv1LIRQg' +
  'FCEVIAkgPSA/av0ABBD98gEhFiAKIAsgDCAT/e0B/fIB/fAB/fIBIBP98AEgDSAW/fIB/fABIRcgLyA/aiAX/QsEECAXIRgg' +
  'FSEZIBj9DAAAAAAAAPA/AAAAAAAA8D/9SiAZ/U4hGiAuID9q/QAEICEbIC8gP2r9AAQgIRwgGyAG/UshHSAdIR4gCSA9ID9q' +
  '/QAEIP3yASEfIAogCyAMIBz97QH98gH98AH98gEgHP3wASANIB/98gH98AEhICAvID9qICD9CwQgICAhISAeISIgIf0MAAAA' +
  'AAAA8D8AAAAAAADwP/1KICL9TiEjIC4gP2r9AAQwISQgLyA/av0ABDAhJSAkIAb9SyEmICYhJyAJID0gP2r9AAQw/fIBISgg' +
  'CiALIAwgJf3tAf3yAf3wAf3yASAl/fABIA0gKP3yAf3wASEpIC8gP2ogKf0LBDAgKSEqICchKyAq/QwAAAAAAADwPwAAAAAA' +
  'APA//UogK/1OISwgMCA/QQN2aiAHIBX9DQABAgMICQoLEBESExgZGhsgHiAn/Q0AAQIDCAkKCxAREhMYGRob/YUBIAcgFf0N' +
  'AAECAwgJCgsQERITGBkaGyAeICf9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgESAa' +
  '/VAgI/1QICz9UP1TBEAgEf3EASItBEAgLUEBcQRAIDQgQUECdGogP0EDdjYCACBBQQFqIUEgMiA/QQN2akEAOgAAIDMgP2og' +
  'AjkDAAsgLUEBSyA/QQhqIEBJcQRAIDQgQUECdGogP0EDdkEBajYCACBBQQFqIUEgMiA/QQN2akEAOgABIDMgP2ogAjkDCAsL' +
  'IBr9xAEiLQRAIC1BAXEgP0EQaiBASXEEQCA0IEFBAnRqID9BA3ZBAmo2AgAgQUEBaiFBIDIgP0EDdmpBADoAAiAzID9qIAI5' +
  'AxALIC1BAUsgP0EYaiBASXEEQCA0IEFBAnRqID9BA3ZBA2o2AgAgQUEBaiFBIDIgP0EDdmpBADoAAyAzID9qIAI5AxgLCyAj' +
  '/cQBIi0EQCAtQQFxID9BIGogQElxBEAgNCBBQQJ0aiA/QQN2QQRqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAQgMyA/aiACOQMg' +
  'CyAtQQFLID9BKGogQElxBEAgNCBBQQJ0aiA/QQN2QQVqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAUgMyA/aiACOQMoCwsgLP3E' +
  'ASItBEAgLUEBcSA/QTBqIEBJcQRAIDQgQUECdGogP0EDdkEGajYCACBBQQFqIUEgMiA/QQN2akEAOgAGIDMgP2ogAjkDMAsg' +
  'LUEBSyA/QThqIEBJcQRAIDQgQUECdGogP0EDdkEHajYCACBBQQFqIUEgMiA/QQN2akEAOgAHIDMgP2ogAjkDOAsLCwsgP0HA' +
  'AGoiPyBASQ0ACyBBCw==',
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
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
