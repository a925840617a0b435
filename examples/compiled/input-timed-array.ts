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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
  sim.follow(shown, () => {
    const before = [smooth]
    return () => {
      [smooth] = before
    }
  })
  sim.at(21) // run(duration)
  await runNetwork(sim, duration, { objects: { cells, spikes, rate }, externals: { tau, drive } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABTwxgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAp/' +
  'f3x8fHx8fH9/AGADf398AX8CEAIBbQFtAgABAW0DbG9nAAADDg0BAgMEBQYGBwgJCgsLBswHL38AQQALewD9DNVhwRmgASq/' +
  '1WHBGaABKr8LewD9DHdRwRZswVa/d1HBFmzBVr8LewD9DElVVVVVVcW/SVVVVVVVxb8LewD9DAAAAAAAAOC/AAAAAAAA4L8L' +
  'ewD9DAAAAAAAAACAAAAAAAAAAIALewD9DNQ4iL7p+qi91DiIvun6qL0LewD9DOucK4rm5Vq+65wriublWr4LewD9DK1SnIBP' +
  'fpK+rVKcgE9+kr4LewD9DAAAAAAAAADAAAAAAAAAAMALewD9DAEeyfvWIha8AR7J+9YiFrwLewD9DH3+sVfjHcc+ff6xV+Md' +
  'xz4LewD9DJAVyxmgAfo+kBXLGaAB+j4LewD9DAAAAAAAAIA/AAAAAAAAgD8LewD9DKb4EBEREYE/pvgQERERgT8LewD9DExV' +
  'VVVVVaU/TFVVVVVVpT8LewD9DBzHcRzHcbw/HMdxHMdxvD8LewD9DAAAAAAAAMA/AAAAAAAAwD8LewD9DJIkSZIkScI/kiRJ' +
  'kiRJwj8LewD9DFVVVVVVVcU/VVVVVVVVxT8LewD9DJqZmZmZmbk/mpmZmZmZuT8LewD9DAAAAAAAANA/AAAAAAAA0D8LewD9' +
  'DJqZmZmZmck/mpmZmZmZyT8LewD9DFVVVVVVVdU/VVVVVVVV1T8LewD9DAAAAAAAAOA/AAAAAAAA4D8LewD9DAA4+v5CLuY/' +
  'ADj6/kIu5j8LewD9DAAAAAAAAAAAAAAAAAAAAAALewD9DAIAAAAAAAAAAgAAAAAAAAALewD9DGJfCQAAAAAAYl8JAAAAAAAL' +
  'ewD9DP////8AAAAA/////wAAAAALewD9DAAAAAAAADhDAAAAAAAAOEMLewD9DAH8////////Afz///////8LewD9DHnpJjEI' +
  'rPA/eekmMQis8D8LewD9DAAAAAAAAKA8AAAAAAAAoDwLewD9DHzVz1o62eU9fNXPWjrZ5T0LewD9DAAAAAAAAGBAAAAAAAAA' +
  'YEALewD9DAAAAAAAAPA/AAAAAAAA8D8LewD9DMSxtL2e7iE+xLG0vZ7uIT4LewD9DAEeyfvWIhY8AR7J+9YiFjwLewD9DAAA' +
  'AAAAABBAAAAAAAAAEEALewD9DDBnx5NX8y49MGfHk1fzLj0LewD9DBgtRFT7IRlAGC1EVPshGUALewD9DAAAAAAAAPhBAAAA' +
  'AAAA+EELewD9DAAAAAAAAJBBAAAAAAAAkEELewD9DAAAAAAAADhDAAAAAAAAOEMLewD9DAAAAAAAAChBAAAAAAAAKEELewD9' +
  'DAAAAAAAAPh/AAAAAAAA+H8LB3sFC2ZpbGwgbm9ybWFsAAcNcGhpbG94IG5vcm1hbAAKEmNlbGxzX3N0YXRldXBkYXRlcgAL' +
  'F2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAAwqY2VsbHNfc3RhdGV1cGRhdGVyK2NlbGxzX3NwaWtlX3RocmVzaG9sZGVyAA0K' +
  '7k4NzwQBEXsjFSAA/fIBIABBIP3NASMc/c4BIx39TkEU/c0BIx/9zgH9wQEjG/3OAUE0/csBIyT9zgH98gEhASABIyr98AEj' +
  'Kv3xASECIyMgAf3zASMY/fAB/XUhAyADIw398gEhBCACIAT98gEjJP3xASABIAL98QEgBP3yAf3wASEFIAUjLf3wASMt/fEB' +
  'IQYjBCAG/fIBIAb98gEhByAFIAX98gEhCCADIyz98AFBBP3LASERIwAgEf0bAGpB0HRq/QAEACEJIwAgEf0bAmpB0HRq/QAE' +
  'ACERIAkgEf0NCAkKCwwNDg8YGRobHB0eHyEKIAkgEf0NAAECAwQFBgcQERITFBUWFyEJIABBIP3NASMc/c4BIx39TkEU/c0B' +
  'Ix/9zgEjHv3OASMs/fEBIxn98gEgCf3wASELIAsgBf3wASEMIAwgB/3wASENIAsgDP3xASAF/fABIAwgDf3xASAH/fAB/fAB' +
  'IwQgBSAG/fEB/fIBIAUgBv3wAf3yASAAQSD9zQEjHP3OASMd/U5BFP3NASMf/c4BIx79zgEjLP3xASMo/fIBIAr98AH98AEg' +
  'CCAF/fIBIxcjFSAF/fIB/fEBIAgjFiAFIxP98gH98QEgCCMSIxEgBf3yAf3xASAIIxAjFCAF/fIB/fEB/fIB/fAB/fIB/fAB' +
  '/fIB/fAB/fIB/fAB/fABIQ4gDSAO/fABIQ8gDSAP/fEBIA798AEhECAPIy4gDyAQIyD98gH98AEgD/1HIA8gECMKIyYgECMa' +
  '/Un9Uv3wAf3wASAP/Uf9UP1SDwu9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAA' +
  'gAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9' +
  'DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB////' +
  '/wdxciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQh' +
  'BCABIAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE' +
  '/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNA' +
  'IAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoi' +
  'ASACSQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAA' +
  'IQEgAEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP' +
  '/asB/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYC' +
  'hCcLNAEBfyAAKAKAJ0HwBEYEQCAAEAILIAAoAoAnIQEgACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEANBBXa4RAAAAAAA' +
  'AJBBoiAAEANBBna4oEQAAAAAAACgPKILrQECAX8BeyAAKAKAJyEBIAFB8ARGBEAgABACQQAhAQsgAUHsBE0EeyAAIAFBBGo2' +
  'AoAnIAAgAUECdGr9AATAEyECIAL9DOD///8AAAAA4P///wAAAAD9Tv0MAAAAAAAAMEEAAAAAAAAwQf1Q/QwAAACAAAAwQQAA' +
  'AIAAADBB/fEBIAJBJv3NAf0MAAAAAAAA4D8AAAAAAADgP/1Q/fABBSAAEAT9FCAAEAT9IgELC7cDAgF/A3sCQANAIAEgAkYN' +
  'ASAAKAKAJ0HsBE0EQCAAKAKAJ0ECdCEDA0AgACADav0ABMATIQQgA0EQaiEDIAT9DOD///8AAAAA4P///wAAAAD9Tv0MAAAA' +
  'AAAAQEEAAAAAAABAQf1Q/QwAAAAAAQBAQQAAAAABAEBB/fEBIARBJv3NAf0MAAAAAAAA8D8AAAAAAADwP/1Q/fABIQUgASAF' +
  '/QsEACAFIAX98gEiBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf98AEhBSABQRAgBf0MAAAAAAAA8D8AAAAAAADwP/1JIAX9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9Sv1O/RsAcWohASADQbATTSABIAJHcQ0ACyAAIANBAnY2AoAnDAEL/QwAAAAAAAAAQAAAAAAAAABA' +
  'IAAQBf3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEFIAEgBf0LBAAgBSAF/fIBIgYgBiAG/Q0ICQoLDA0ODwABAgMEBQYH/fAB' +
  'IQUgAUEQIAX9DAAAAAAAAPA/AAAAAAAA8D/9SSAF/QwAAAAAAAAAAAAAAAAAAAAA/Ur9Tv0bAHFqIQEMAAsLC8oUAgJ/HXsg' +
  'AkUEQA8LIAAoAognBEAgASAAKwOQJzkDACAAQQA2AognIAFBCGohASACQQFrIQILIAEgAkF+cUEDdGohAyAAIAEgAxAGAkAD' +
  'QCADIAFrQcAASQ0BIAH9AAQAIQggAf0ABBAhCiAB/QAEICEJIAH9AAQwIQsgCCAI/fIBIQUgCiAK/fIBIQYgBSAG/Q0AAQID' +
  'BAUGBxAREhMUFRYXIAUgBv0NCAkKCwwNDg8YGRobHB0eH/3wASEMIAwhEAJ7IxUgEP3yASAQQSD9zQEjHP3OASMd/U5BFP3N' +
  'ASMf/c4B/cEBIxv9zgFBNP3LASMk/c4B/fIBIREgESMq/fABIyr98QEhEiMjIBH98wEjGP3wAf11IRMgEyMN/fIBIRQgEiAU' +
  '/fIBIyT98QEgESAS/fEBIBT98gH98AEhFSAVIy398AEjLf3xASEWIwQgFv3yASAW/fIBIRcgFSAV/fIBIRggEyMs/fABQQT9' +
  'ywEhISMAICH9GwBqQdB0av0ABAAhGSMAICH9GwJqQdB0av0ABAAhISAZICH9DQgJCgsMDQ4PGBkaGxwdHh8hGiAZICH9DQAB' +
  'AgMEBQYHEBESExQVFhchGSAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4BIx79zgEjLP3xASMZ/fIBIBn98AEhGyAbIBX98AEh' +
  'HCAcIBf98AEhHSAbIBz98QEgFf3wASAcIB398QEgF/3wAf3wASMEIBUgFv3xAf3yASAVIBb98AH98gEgEEEg/c0BIxz9zgEj' +
  'Hf1OQRT9zQEjH/3OASMe/c4BIyz98QEjKP3yASAa/fAB/fABIBggFf3yASMXIxUgFf3yAf3xASAYIxYgFSMT/fIB/fEBIBgj' +
  'EiMRIBX98gH98QEgGCMQIxQgFf3yAf3xAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3wASEeIB0gHv3wASEfIB0gH/3xASAe' +
  '/fABISAgHyMuIB8gICMg/fIB/fABIB/9RyAfICAjCiMmICAjGv1J/VL98AH98AEgH/1H/VD9UgwACyEOIAkgCf3yASEFIAsg' +
  'C/3yASEGIAUgBv0NAAECAwQFBgcQERITFBUWFyAFIAb9DQgJCgsMDQ4PGBkaGxwdHh/98AEhDSANIRACeyMVIBD98gEgEEEg' +
  '/c0BIxz9zgEjHf1OQRT9zQEjH/3OAf3BASMb/c4BQTT9ywEjJP3OAf3yASERIBEjKv3wASMq/fEBIRIjIyAR/fMBIxj98AH9' +
  'dSETIBMjDf3yASEUIBIgFP3yASMk/fEBIBEgEv3xASAU/fIB/fABIRUgFSMt/fABIy398QEhFiMEIBb98gEgFv3yASEXIBUg' +
  'Ff3yASEYIBMjLP3wAUEE/csBISEjACAh/RsAakHQdGr9AAQAIRkjACAh/RsCakHQdGr9AAQAISEgGSAh/Q0ICQoLDA0ODxgZ' +
  'GhscHR4fIRogGSAh/Q0AAQIDBAUGBxAREhMUFRYXIRkgEEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjGf3y' +
  'ASAZ/fABIRsgGyAV/fABIRwgHCAX/fABIR0gGyAc/fEBIBX98AEgHCAd/fEBIBf98AH98AEjBCAVIBb98QH98gEgFSAW/fAB' +
  '/fIBIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIyj98gEgGv3wAf3wASAYIBX98gEjFyMVIBX98gH98QEg' +
  'GCMWIBUjE/3yAf3xASAYIxIjESAV/fIB/fEBIBgjECMUIBX98gH98QH98gH98AH98gH98AH98gH98AH98gH98AH98AEhHiAd' +
  'IB798AEhHyAdIB/98QEgHv3wASEgIB8jLiAfICAjIP3yAf3wASAf/UcgHyAgIwojJiAgIxr9Sf1S/fAB/fABIB/9R/1Q/VIM' +
  'AAshDyAOIA79SP3EASEEIAQEQCAEQQFxBEAgDiAM/SEAEAD9IgAhDgsgBEECcQRAIA4gDP0hARAA/SIBIQ4LCyAPIA/9SP3E' +
  'ASEEIAQEQCAEQQFxBEAgDyAN/SEAEAD9IgAhDwsgBEECcQRAIA8gDf0hARAA/SIBIQ8LC/0MAAAAAAAAAMAAAAAAAAAAwCAO' +
  '/fIBIAz98wH97wEhByAHIAf9DQABAgMEBQYHEBESExQVFhcgCCAI/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQggByAH/Q0ICQoL' +
  'DA0ODxgZGhscHR4fIAogCv0NCAkKCwwNDg8AAQIDBAUGB/3yASEK/QwAAAAAAAAAwAAAAAAAAADAIA/98gEgDf3zAf3vASEH' +
  'IAcgB/0NAAECAwQFBgcQERITFBUWFyAJIAn9DQgJCgsMDQ4PAAECAwQFBgf98gEhCSAHIAf9DQgJCgsMDQ4PGBkaGxwdHh8g' +
  'CyAL/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQsgASAI/QsEACABIAr9CwQQIAEgCf0LBCAgASAL/QsEMCABQcAAaiEBDAALCwJA' +
  'A0AgAyABa0EQSQ0BIAH9AAQAIQggAf0ABAAhCiAIIAj98gEhBSAKIAr98gEhBiAFIAb9DQABAgMEBQYHEBESExQVFhcgBSAG' +
  '/Q0ICQoLDA0ODxgZGhscHR4f/fABIQwgDBABIQ4gDiAO/Uj9xAEhBCAEBEAgBEEBcQRAIA4gDP0hABAA/SIAIQ4LIARBAnEE' +
  'QCAOIAz9IQEQAP0iASEOCwv9DAAAAAAAAADAAAAAAAAAAMAgDv3yASAM/fMB/e8BIQcgByAH/Q0AAQIDBAUGBxAREhMUFRYX' +
  'IAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAcgB/0NCAkKCwwNDg8YGRobHB0eHyAKIAr9DQgJCgsMDQ4PAAECAwQFBgf9' +
  '8gEhCiABIAj9CwQAIAFBEGohAQwACwsgAkEBcQRAA0D9DAAAAAAAAABAAAAAAAAAAEAgABAF/fIB/QwAAAAAAADwPwAAAAAA' +
  'APA//fEBIQggCCAI/fIBIgUgBSAF/Q0ICQoLDA0ODwABAgMEBQYH/fABIQogCv0MAAAAAAAA8D8AAAAAAADwP/1JIAr9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9Sv1O/RsARQ0ACyAIIQogCCAI/fIBIQUgCiAK/fIBIQYgBSAG/Q0AAQIDBAUGBxAREhMUFRYXIAUg' +
  'Bv0NCAkKCwwNDg8YGRobHB0eH/3wASEMIAwQASEOIA4gDv1I/cQBIQQgBARAIARBAXEEQCAOIAz9IQAQAP0iACEOCyAEQQJx' +
  'BEAgDiAM/SEBEAD9IgEhDgsL/QwAAAAAAAAAwAAAAAAAAADAIA798gEgDP3zAf3vASEHIAcgB/0NAAECAwQFBgcQERITFBUW' +
  'FyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCAHIAf9DQgJCgsMDQ4PGBkaGxwdHh8gCiAK/Q0ICQoLDA0ODwABAgMEBQYH' +
  '/fIBIQogAyAI/SEAOQMAIAAgCP0hATkDkCcgAEEBNgKIJwsLpQIDCXsBfwZ7IAD9CQIEIQIgAP0JAgghAyAA/QkCDCEEIAD9' +
  'CQIQIQUgAP0JAhQhBkHTvsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7be/0RIQoDQCABIAf93gEhDCABIAf93wEh' +
  'DSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhshDyADIAj93gEhDCADIAj93wEhDSAMIA39' +
  'DQQFBgcMDQ4PFBUWFxwdHh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9USAF/VEhASARIQIgDiAE/VEgBv1RIQMg' +
  'DyEEIAUgCf2uASEFIAYgCv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC/ECAwJ7AX8HeyMkIAD98QEhAiACEAEhAyADIAP9' +
  'SP3EASEEIAQEQCAEQQFxBEAgAyAC/SEAEAD9IgAhAwsgBEECcQRAIAMgAv0hARAA/SIBIQMLCyMJIAP98gH97wEhBSMnIAH9' +
  '8gEjGP3wAf11IQYgASMVIAb98gH98QEjKf3yASEHIAcgB/3yASEIIAcgByAI/fIBIwMgCCMOIAgjASAIIwsgCCMHIAgjIv3y' +
  'Af3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASEJIyQjGCAI/fIB/fEBIAggCP3yASMPIAgjAiAIIwwgCCMIIAgj' +
  'JSAIIwb98gH98AH98gH98AH98gH98AH98gH98AH98gH98AH98gH98AEhCiAGIyz98AEhBiAGQT/9ywFBP/3MASELIAUgCSAK' +
  'IAv9UiAGQn/9Ev3RAUE+/csBIwX9Tv1R/fIBIAUgCiAJIAv9UiAGQT79ywEjBf1O/VH98gELqwMCAX8IeyABIAJBA3RqIQQg' +
  'A/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQVBBP0RIQYCQANAIAEgBE8NASAAIAUQCCEKIQkhCCEHIAdBBf2tASEHIAhBBv2t' +
  'ASEIIAlBBf2tASEJIApBBv2tASEKIAf9/wEjK/3yASAI/f8B/fABIyH98gEgCf3/ASMr/fIBIAr9/wH98AEjIf3yARAJIQwh' +
  'CyABIAsgDP0NAAECAwQFBgcQERITFBUWF/0LBAAgASALIAz9DQgJCgsMDQ4PGBkaGxwdHh/9CwQQIAcgB/0NCAkKCwwNDg8I' +
  'CQoLDA0OD/3/ASMr/fIBIAggCP0NCAkKCwwNDg8ICQoLDA0OD/3/Af3wASMh/fIBIAkgCf0NCAkKCwwNDg8ICQoLDA0OD/3/' +
  'ASMr/fIBIAogCv0NCAkKCwwNDg8ICQoLDA0OD/3/Af3wASMh/fIBEAkhDCELIAEgCyAM/Q0AAQIDBAUGBxAREhMUFRYX/QsE' +
  'ICABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0LBDAgBSAG/a4BIQUgAUHAAGohAQwACwsLqAcCHnsFfyAAKAIYISggACgCHCEp' +
  'IAAoAiAhKiAD/RQhDSAE/RQhECAC/RQhESAF/RQhEiAG/RQhEyAH/RQhFCABQQN0ISwDQCAJICogK0EDdmopAwBCgYKEiJCg' +
  'wIABUXEEQCApICtq/QAEACELIBAgCCArav0ABAD98gEhDyARIBIgEyAL/e0B/fIB/fAB/fIBIAv98AEgFCAP/fIB/fABIRUg' +
  'KSAraiAV/QsEACApICtq/QAEECEXIBAgCCArav0ABBD98gEhGiARIBIgEyAX/e0B/fIB/fAB/fIBIBf98AEgFCAa/fIB/fAB' +
  'IRsgKSAraiAb/QsEECApICtq/QAEICEdIBAgCCArav0ABCD98gEhICARIBIgEyAd/e0B/fIB/fAB/fIBIB398AEgFCAg/fIB' +
  '/fABISEgKSAraiAh/QsEICApICtq/QAEMCEjIBAgCCArav0ABDD98gEhJiARIBIgEyAj/e0B/fIB/fAB/fIBICP98AEgFCAm' +
  '/fIB/fABIScgKSAraiAn/QsEMAUgKCArav0ABAAhCiApICtq/QAEACELIAogDf1LIQwgDCEOIBAgCCArav0ABAD98gEhDyAR' +
  'IBIgEyAL/e0B/fIB/fAB/fIBIAv98AEgFCAP/fIB/fABIRUgKSAraiAV/QsEACAoICtq/QAEECEWICkgK2r9AAQQIRcgFiAN' +
  '/UshGCAYIRkgECAIICtq/QAEEP3yASEaIBEgEiATIBf97QH98gH98AH98gEgF/3wASAUIBr98gH98AEhGyApICtqIBv9CwQQ' +
  'ICggK2r9AAQgIRwgKSArav0ABCAhHSAcIA39SyEeIB4hHyAQIAggK2r9AAQg/fIBISAgESASIBMgHf3tAf3yAf3wAf3yASAd' +
  '/fABIBQgIP3yAf3wASEhICkgK2ogIf0LBCAgKCArav0ABDAhIiApICtq/QAEMCEjICIgDf1LISQgJCElIBAgCCArav0ABDD9' +
  '8gEhJiARIBIgEyAj/e0B/fIB/fAB/fIBICP98AEgFCAm/fIB/fABIScgKSAraiAn/QsEMCAqICtBA3ZqIA4gGf0NAAECAwgJ' +
  'CgsQERITGBkaGyAfICX9DQABAgMICQoLEBESExgZGhv9hQEgDiAZ/Q0AAQIDCAkKCxAREhMYGRobIB8gJf0NAAECAwgJCgsQ' +
  'ERITGBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA/U79WwMAAAsgK0HAAGoiKyAsSQ0ACwusBwINewh/QQAhFyAAKAIYIREg' +
  'ACgCHCESIAAoAiAhEyAAKAIAIRQgAUEDdCEWA0AgEiAVQQN2av1dAwAhDyARIBVq/QAEACEDIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2nAf3HASEEIAP9DAAAAAAAAPA/AAAAAAAA8D/9SiAE/U4hBSARIBVq/QAEECEGIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2nAf3IASEHIAb9DAAAAAAAAPA/AAAAAAAA8D/9SiAH/U4hCCARIBVq/QAEICEJIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2oAf3HASEKIAn9DAAAAAAAAPA/AAAAAAAA8D/9SiAK/U4hCyARIBVq/QAEMCEMIA/9DAAAAAAAAAAAAAAAAAAA' +
  'AAD9JP2HAf2oAf3IASENIAz9DAAAAAAAAPA/AAAAAAAA8D/9SiAN/U4hDiAFIAj9UCAL/VAgDv1Q/VMEQCAF/cQBIhAEQCAQ' +
  'QQFxBEAgFCAXQQJ0aiAVQQN2NgIAIBdBAWohFyASIBVBA3ZqQQA6AAAgEyAVaiACOQMACyAQQQFLIBVBCGogFklxBEAgFCAX' +
  'QQJ0aiAVQQN2QQFqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAEgEyAVaiACOQMICwsgCP3EASIQBEAgEEEBcSAVQRBqIBZJcQRA' +
  'IBQgF0ECdGogFUEDdkECajYCACAXQQFqIRcgEiAVQQN2akEAOgACIBMgFWogAjkDEAsgEEEBSyAVQRhqIBZJcQRAIBQgF0EC' +
  'dGogFUEDdkEDajYCACAXQQFqIRcgEiAVQQN2akEAOgADIBMgFWogAjkDGAsLIAv9xAEiEARAIBBBAXEgFUEgaiAWSXEEQCAU' +
  'IBdBAnRqIBVBA3ZBBGo2AgAgF0EBaiEXIBIgFUEDdmpBADoABCATIBVqIAI5AyALIBBBAUsgFUEoaiAWSXEEQCAUIBdBAnRq' +
  'IBVBA3ZBBWo2AgAgF0EBaiEXIBIgFUEDdmpBADoABSATIBVqIAI5AygLCyAO/cQBIhAEQCAQQQFxIBVBMGogFklxBEAgFCAX' +
  'QQJ0aiAVQQN2QQZqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAYgEyAVaiACOQMwCyAQQQFLIBVBOGogFklxBEAgFCAXQQJ0aiAV' +
  'QQN2QQdqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAcgEyAVaiACOQM4CwsLIBVBwABqIhUgFkkNAAsgFwurEwQqewp/BnwFf0EA' +
  'IUEgACgCBCE1IAEhNiA1KAIIKwMAITcgNSgCCCsDCCE4IDUoAggrAxAhOSA1KAIIKwMYITogNSgCCCsDICE7IDUoAggrAygh' +
  'PCA1KAIIKwMw/AMhPSA1KAIIKwM4/AMhPiA1KAIYIS4gNSgCHCEvIDUoAiAhMCA4/RQhBiA5/RQhCSA3/RQhCiA6/RQhCyA7' +
  '/RQhDCA8/RQhDSAAKAIYITEgACgCHCEyIAAoAiAhMyAAKAIAITQgNkEDdCFAA0AgPiAwID9BA3ZqKQMAQoGChIiQoMCAAVFx' +
  'BEAgLyA/av0ABAAhBCAJID0gP2r9AAQA/fIBIQggCiALIAwgBP3tAf3yAf3wAf3yASAE/fABIA0gCP3yAf3wASEOIC8gP2og' +
  'Dv0LBAAgDiEPIA/9DAAAAAAAAPA/AAAAAAAA8D/9SiERIC8gP2r9AAQQIRMgCSA9ID9q/QAEEP3yASEWIAogCyAMIBP97QH9' +
  '8gH98AH98gEgE/3wASANIBb98gH98AEhFyAvID9qIBf9CwQQIBchGCAY/QwAAAAAAADwPwAAAAAAAPA//UohGiAvID9q/QAE' +
  'ICEcIAkgPSA/av0ABCD98gEhHyAKIAsgDCAc/e0B/fIB/fAB/fIBIBz98AEgDSAf/fIB/fABISAgLyA/aiAg/QsEICAgISEg' +
  'If0MAAAAAAAA8D8AAAAAAADwP/1KISMgLyA/av0ABDAhJSAJID0gP2r9AAQw/fIBISggCiALIAwgJf3tAf3yAf3wAf3yASAl' +
  '/fABIA0gKP3yAf3wASEpIC8gP2ogKf0LBDAgKSEqICr9DAAAAAAAAPA/AAAAAAAA8D/9SiEsIBEgGv1QICP9UCAs/VD9UwRA' +
  'IBH9xAEiLQRAIC1BAXEEQCA0IEFBAnRqID9BA3Y2AgAgQUEBaiFBIDIgP0EDdmpBADoAACAzID9qIAI5AwALIC1BAUsgP0EI' +
  'aiBASXEEQCA0IEFBAnRqID9BA3ZBAWo2AgAgQUEBaiFBIDIgP0EDdmpBADoAASAzID9qIAI5AwgLCyAa/cQBIi0EQCAtQQFx' +
  'ID9BEGogQElxBEAgNCBBQQJ0aiA/QQN2QQJqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAIgMyA/aiACOQMQCyAtQQFLID9BGGog' +
  'QElxBEAgNCBBQQJ0aiA/QQN2QQNqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAMgMyA/aiACOQMYCwsgI/3EASItBEAgLUEBcSA/' +
  'QSBqIEBJcQRAIDQgQUECdGogP0EDdkEEajYCACBBQQFqIUEgMiA/QQN2akEAOgAEIDMgP2ogAjkDIAsgLUEBSyA/QShqIEBJ' +
  'cQRAIDQgQUECdGogP0EDdkEFajYCACBBQQFqIUEgMiA/QQN2akEAOgAFIDMgP2ogAjkDKAsLICz9xAEiLQRAIC1BAXEgP0Ew' +
  'aiBASXEEQCA0IEFBAnRqID9BA3ZBBmo2AgAgQUEBaiFBIDIgP0EDdmpBADoABiAzID9qIAI5AzALIC1BAUsgP0E4aiBASXEE' +
  'QCA0IEFBAnRqID9BA3ZBB2o2AgAgQUEBaiFBIDIgP0EDdmpBADoAByAzID9qIAI5AzgLCwsFIC4gP2r9AAQAIQMgLyA/av0A' +
  'BAAhBCADIAb9SyEFIAUhByAJID0gP2r9AAQA/fIBIQggCiALIAwgBP3tAf3yAf3wAf3yASAE/fABIA0gCP3yAf3wASEOIC8g' +
  'P2ogDv0LBAAgDiEPIAchECAP/QwAAAAAAADwPwAAAAAAAPA//UogEP1OIREgLiA/av0ABBAhEiAvID9q/QAEECETIBIgBv1L' +
  'IRQgFCEVIAkgPSA/av0ABBD98gEhFiAKIAsgDCAT/e0B/fIB/fAB/fIBIBP98AEgDSAW/fIB/fABIRcgLyA/aiAX/QsEECAX' +
  'IRggFSEZIBj9DAAAAAAAAPA/AAAAAAAA8D/9SiAZ/U4hGiAuID9q/QAEICEbIC8gP2r9AAQgIRwgGyAG/UshHSAdIR4gCSA9' +
  'ID9q/QAEIP3yASEfIAogCyAMIBz97QH98gH98AH98gEgHP3wASANIB/98gH98AEhICAvID9qICD9CwQgICAhISAeISIgIf0M' +
  'AAAAAAAA8D8AAAAAAADwP/1KICL9TiEjIC4gP2r9AAQwISQgLyA/av0ABDAhJSAkIAb9SyEmICYhJyAJID0gP2r9AAQw/fIB' +
  'ISggCiALIAwgJf3tAf3yAf3wAf3yASAl/fABIA0gKP3yAf3wASEpIC8gP2ogKf0LBDAgKSEqICchKyAq/QwAAAAAAADwPwAA' +
  'AAAAAPA//UogK/1OISwgMCA/QQN2aiAHIBX9DQABAgMICQoLEBESExgZGhsgHiAn/Q0AAQIDCAkKCxAREhMYGRob/YUBIAcg' +
  'Ff0NAAECAwgJCgsQERITGBkaGyAeICf9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAg' +
  'ESAa/VAgI/1QICz9UP1TBEAgEf3EASItBEAgLUEBcQRAIDQgQUECdGogP0EDdjYCACBBQQFqIUEgMiA/QQN2akEAOgAAIDMg' +
  'P2ogAjkDAAsgLUEBSyA/QQhqIEBJcQRAIDQgQUECdGogP0EDdkEBajYCACBBQQFqIUEgMiA/QQN2akEAOgABIDMgP2ogAjkD' +
  'CAsLIBr9xAEiLQRAIC1BAXEgP0EQaiBASXEEQCA0IEFBAnRqID9BA3ZBAmo2AgAgQUEBaiFBIDIgP0EDdmpBADoAAiAzID9q' +
  'IAI5AxALIC1BAUsgP0EYaiBASXEEQCA0IEFBAnRqID9BA3ZBA2o2AgAgQUEBaiFBIDIgP0EDdmpBADoAAyAzID9qIAI5AxgL' +
  'CyAj/cQBIi0EQCAtQQFxID9BIGogQElxBEAgNCBBQQJ0aiA/QQN2QQRqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAQgMyA/aiAC' +
  'OQMgCyAtQQFLID9BKGogQElxBEAgNCBBQQJ0aiA/QQN2QQVqNgIAIEFBAWohQSAyID9BA3ZqQQA6AAUgMyA/aiACOQMoCwsg' +
  'LP3EASItBEAgLUEBcSA/QTBqIEBJcQRAIDQgQUECdGogP0EDdkEGajYCACBBQQFqIUEgMiA/QQN2akEAOgAGIDMgP2ogAjkD' +
  'MAsgLUEBSyA/QThqIEBJcQRAIDQgQUECdGogP0EDdkEHajYCACBBQQFqIUEgMiA/QQN2akEAOgAHIDMgP2ogAjkDOAsLCwsg' +
  'P0HAAGoiPyBASQ0ACyBBCw==',
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
