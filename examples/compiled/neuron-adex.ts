/**
 * neuron-adex.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 6179be22e161ba0b5dc027b60ca57dfae8a8f10c3197cec8b8a667e8c13fb887
 */
import {
  Tuple,
  add,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  equal,
  exp,
  getAttribute,
  getItem,
  givenClock,
  greaterEqual,
  iterate,
  modulo,
  multiply,
  nativeKernels,
  neuronGroupClass,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  plainYlim,
  powersOfTwoTable,
  pyEnumerate,
  pyPrint,
  pyplotPlot,
  pyplotTitle,
  pyplotVlines,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const pF = unit('pF')
const nS = unit('nS')
const mV = unit('mV')
const ms = unit('ms')
const nA = unit('nA')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly w: Float64Array // amp
  readonly tauw: Float64Array // second
  readonly a: Float64Array // siemens
  readonly b: Float64Array // amp
  readonly Vr: Float64Array // volt
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly C: number
  readonly DeltaT: number
  readonly EL: number
  readonly VT: number
  readonly Vcut: number
  readonly gL: number
}

/** State update of cells: advances v and w by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { v, w, a, tauw } = cells
  const { C, DeltaT, gL, VT, EL } = externals
  const { N, t, dt } = step
  const dt_over_C = dt / C
  const scaled_9_value = 1e-9 * (t > 0.02 ? 1 : 0)
  const DeltaT_gL = DeltaT * gL
  const scaled_DeltaT = 1 / DeltaT
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, gL, VT, EL, dt_over_C, scaled_9_value, DeltaT_gL, scaled_DeltaT)
    return
  }
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const w_i = w[i]
    const a_i = a[i]
    const tauw_i = tauw[i]
    // dv/dt = (gL*(EL - v) + gL*DeltaT*exp((v - VT)/DeltaT) + I - w)/C : volt
    v[i] = v_i + dt_over_C *
      (scaled_9_value + (DeltaT_gL * exp(scaled_DeltaT * (-VT + v_i)) + gL * (EL - v_i)) - w_i)
    // dw/dt = (a*(v - EL) - w)/tauw : amp
    w[i] = dt * (a_i * (-EL + v_i) - w_i) / tauw_i + w_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { v } = cells
  const { Vcut } = externals
  const { N, events } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, Vcut)
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v > Vcut
    if (v_i > Vcut) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { Vr, b, w, v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const Vr_i = Vr[i]
    const b_i = b[i]
    const w_i = w[i]
    // v = Vr
    v[i] = Vr_i
    // w += b
    w[i] = w_i + b_i
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 22,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    w: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    tauw: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    a: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    b: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    Vr: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
  },
  externals: ['C', 'DeltaT', 'EL', 'VT', 'Vcut', 'gL'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['v', 'w', 'a', 'tauw'] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
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

const trace_class = stateMonitorClass({ id: 'trace', line: 29, variables: ['v'] })

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 30, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let C: Value, gL: Value, EL: Value, VT: Value, DeltaT: Value, Vcut: Value, patterns: Value,
    cells: Value, trace: Value, spikes: Value, item: Value, k: Value, pattern: Value, v: Value
  sim.expose(() => ({ C, gL, EL, VT, DeltaT, Vcut, patterns, cells, trace, spikes, k, v }))
  sim.at(5) // C = 281*pF
  C = sim.parameter('C', multiply(281n, pF))
  sim.at(6) // gL = 30*nS
  gL = sim.parameter('gL', multiply(30n, nS))
  sim.at(7) // EL = -70.6*mV
  EL = sim.parameter('EL', multiply(-70.6, mV))
  sim.at(8) // VT = -50.4*mV
  VT = sim.parameter('VT', multiply(-50.4, mV))
  sim.at(9) // DeltaT = 2*mV
  DeltaT = sim.parameter('DeltaT', multiply(2n, mV))
  sim.at(10) // Vcut = VT + 5*DeltaT
  Vcut = sim.parameter('Vcut', add(VT, multiply(5n, DeltaT)))
  sim.at(21) // patterns = ['tonic', 'adapting', 'bursting', 'fast']
  patterns = ['tonic', 'adapting', 'bursting', 'fast']
  sim.at(22) // cells = NeuronGroup(4, eqs, threshold='v > Vcut', reset='v = Vr; w +=...
  cells = createNeuronGroup(sim, cells_class, { N: 4n })
  sim.at(23) // cells.tauw = [40, 144, 20, 144]*ms
  setAttribute(cells, 'tauw', multiply([40n, 144n, 20n, 144n], ms))
  sim.at(24) // cells.a = [0, 4, 4, 2*C/(144*ms)/nS]*nS
  setAttribute(cells, 'a',
    multiply([0n, 4n, 4n, divide(divide(multiply(2n, C), multiply(144n, ms)), nS)], nS))
  sim.at(25) // cells.b = [0.02, 0.0805, 0.5, 0]*nA
  setAttribute(cells, 'b', multiply([0.02, 0.0805, 0.5, 0n], nA))
  sim.at(26) // cells.Vr = [-70.6, -70.6, VT/mV + 5, -70.6]*mV
  setAttribute(cells, 'Vr', multiply([-70.6, -70.6, add(divide(VT, mV), 5n), -70.6], mV))
  sim.at(27) // cells.v = EL
  setAttribute(cells, 'v', EL)
  sim.at(29) // trace = StateMonitor(cells, 'v', record=True, dt=0.4*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: true, clock: givenClock(sim, multiply(0.4, ms), null) })
  sim.at(30) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(31) // run(300*ms)
  await runNetwork(sim, multiply(300n, ms),
    { objects: { trace, cells, spikes }, externals: { C, gL, EL, VT, DeltaT, Vcut } })
  sim.at(33) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(34) // for k, pattern in enumerate(patterns):
  for (item of iterate(pyEnumerate(patterns))) {
    sim.at(34) // for k, pattern in enumerate(patterns):
    k = getItem(item, 0n)
    pattern = getItem(item, 1n)
    sim.at(35) // print('%-9s %d spikes' % (pattern, spikes.count[k]))
    pyPrint(sim,
      modulo('%-9s %d spikes', new Tuple([pattern, getItem(getAttribute(spikes, 'count'), k)])))
    sim.at(36) // subplot(2, 2, k + 1)
    plainSubplot(sim, [2n, 2n, add(k, 1n)], {})
    sim.at(38) // v = trace.v[k]/mV
    v = divide(getItem(getAttribute(trace, 'v'), k), mV)
    sim.at(39) // plot(trace.t/ms, v, 'k', lw=1)
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms), v, 'k'], { lw: 1n })
    sim.at(40) // vlines(spikes.t[spikes.i == k]/ms, -40, 20, color='k', lw=1)
    pyplotVlines(sim,
      [divide(getItem(getAttribute(spikes, 't'), equal(getAttribute(spikes, 'i'), k)), ms), -40n,
      20n], { color: 'k', lw: 1n })
    sim.at(41) // ylim(-85, 25)
    plainYlim(sim, [-85n, 25n], {})
    sim.at(42) // title(pattern)
    pyplotTitle(sim, [pattern], {})
    sim.at(43) // if k >= 2:
    if (truth(greaterEqual(k, 2n))) {
      sim.at(44) // xlabel('Time (ms)')
      plainXlabel(sim, ['Time (ms)'], {})
    }
    sim.at(45) // if k % 2 == 0:
    if (truth(equal(modulo(k, 2n), 0n))) {
      sim.at(46) // ylabel('v (mV)')
      plainYlabel(sim, ['v (mV)'], {})
    }
  }
  sim.at(47) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABSglgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgCn9/fHx8fHx8fHwAYAN/f3wBf2ANf398' +
  'fHx8fHx8fH9/fAF/AggBAW0BbQIAAQMNDAABAQIDAwQFBQYHCAaTBzd/AEEAC3wARAAAAAAA8I/AC3sA/QwAAAAAAPCPwAAA' +
  'AAAA8I/AC3wARAAAAAAAMJHAC3sA/QwAAAAAADCRwAAAAAAAMJHAC3wARAAAAAAAQJ/AC3sA/QwAAAAAAECfwAAAAAAAQJ/A' +
  'C3wARIXrUbgeSYfAC3sA/QyF61G4HkmHwIXrUbgeSYfAC3wARAAAAAAAwFXAC3sA/QwAAAAAAMBVwAAAAAAAwFXAC3wARBqg' +
  'ARqgASo/C3sA/QwaoAEaoAEqPxqgARqgASo/C3wARBdswRZswVY/C3sA/QwXbMEWbMFWPxdswRZswVY/C3wARBEREREREYE/' +
  'C3sA/QwRERERERGBPxEREREREYE/C3wARAAA+v5CLoY/C3sA/QwAAPr+Qi6GPwAA+v5CLoY/C3sA/QwAAAAAAACQPwAAAAAA' +
  'AJA/C3wARFVVVVVVVaU/C3sA/QxVVVVVVVWlP1VVVVVVVaU/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3wA' +
  'RAAAAAAAAOA/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/Qw/AAAAAAAAAD8AAAAAAAAA' +
  'C3sA/QzA/////////8D/////////C3wARAAAAAAAAPA/C3wARAAAAAAA8I9AC3sA/QwAAAAAAPCPQAAAAAAA8I9AC3wARAAA' +
  'AAAA+I9AC3sA/QwAAAAAAPiPQAAAAAAA+I9AC3sA/QwAAAAAAADwPwAAAAAAAPA/C3wARAAAAAAAABAAC3sA/QwAAAAAAAAQ' +
  'AAAAAAAAABAAC3wARDo7nrya9xw9C3sA/Qw6O568mvccPTo7nrya9xw9C3wARAAAAAAAANB/C3sA/QwAAAAAAADQfwAAAAAA' +
  'ANB/C3wARAAAAAAAAFhBC3sA/QwAAAAAAABYQQAAAAAAAFhBC3wARAAAAAAAADhDC3sA/QwAAAAAAAA4QwAAAAAAADhDC3wA' +
  'RP8DAAAAADhDC3sA/Qz/AwAAAAA4Q/8DAAAAADhDC3wARLgehetRLoZAC3sA/Qy4HoXrUS6GQLgehetRLoZAC3wARAAAAAAA' +
  'AFZAC3sA/QwAAAAAAABWQAAAAAAAAFZAC3wARP6CK2VHFVdAC3sA/Qz+gitlRxVXQP6CK2VHFVdAC3wARAAAAAAAAPB/C3sA' +
  '/QwAAAAAAADwfwAAAAAAAPB/CwddAxJjZWxsc19zdGF0ZXVwZGF0ZXIACRdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAKKmNl' +
  'bGxzX3N0YXRldXBkYXRlcitjZWxsc19zcGlrZV90aHJlc2hvbGRlcgALCvgcDMwBAQh8IAAjCWQEfyAAIzFjBUEACwRAIAAj' +
  'M6IjK6AhASABIyuhIQIgACACIxGioSACIyWioSEDIAMgA6IhBCMAIAG9p0E/cUEQbGorAwAhBSMAIAG9p0E/cUEQbGorAwgh' +
  'BiAFIAYgBSAGoCADIAQjGCADIxaioKIgBCAEoiMUIAMjD6KgIAQjDaKgoqCgoqCgIAG9QkCDQi6GQoCAgICAgID4P3y/og8L' +
  'IAAgAGIEQCAAIQcFIABEAAAAAAAAAAAQAyEIIAghBwsgBw8L0AIDCHsBfwF7IAAjCv1KIAAjMv1J/U79xAEhCSAJBEAgCUED' +
  'RwRAIAAQAg8LIAAjNP3yASMs/fABIQEgASMs/fEBIQIgACACIxL98gH98QEgAiMm/fIB/fEBIQMgAyAD/fIBIQQgASMb/U5B' +
  'BP3LASEKIwAgCv0bAGr9AAQAIQUjACAK/RsCav0ABAAhCiAFIAr9DQgJCgsMDQ4PGBkaGxwdHh8hBiAFIAr9DQABAgMEBQYH' +
  'EBESExQVFhchBSAFIAYgBSAG/fABIAMgBCMZIAMjF/3yAf3wAf3yASAEIAT98gEjFSADIxD98gH98AEgBCMO/fIB/fAB/fIB' +
  '/fAB/fAB/fIB/fAB/fABIAEjHP1OQS79ywEjIv3OAf3yAQ8LIAAgAP1I/cQBIQkgCQRAIAlBA0cEQCAAEAIPCyAAIQcFIAAj' +
  'GhAEIQggCCEHCyAHDwsfAQJ8IAD9IQAQACEBIAD9IQEQACECIAH9FCAC/SIBC4wCAQ98IAAjL2QEQCM1DwsgACMHYwRARAAA' +
  'AAAAAAAADwsgACMzoiMroCECIAIjK6EhAyAAIAMjEaKhIQQgAyMloiEFIAQgBaEhBiAEIAahIAWhIAGgIQcgBiAGoiEIIwAg' +
  'Ar2nQT9xQRBsaisDACEJIwAgAr2nQT9xQRBsaisDCCEKIAYjKaAjKaEhCyAJIAuiIQwgCSAMoCENIAkgDaEgDKAgCiAJIAYg' +
  'C6GiIAogBqIgCSAKoCAIIxggBiMWoqCiIAggCKIjFCAGIw+ioCAIIw0gBiMLoqCioKKgIAcgByAGoqCgoqCgoKAhDiANIA6g' +
  'IQ8gDyANIA+hIA6gIAK9p0EGdbcQBiEQIBAPC8wDAw97AX8BeyAAIzD9Sv3EASERIBEEQCARQQNHBEAgACABEAUPCyM2Dwsg' +
  'ACMI/Un9xAEhESARBEAgEUEDRwRAIAAgARAFDwsjGg8LIAAjNP3yASMs/fABIQIgAiMs/fEBIQMgACADIxL98gH98QEhBCAD' +
  'Iyb98gEhBSAEIAX98QEhBiAEIAb98QEgBf3xASAB/fABIQcgBiAG/fIBIQggAiMb/U5BBP3LASESIwAgEv0bAGr9AAQAIQkj' +
  'ACAS/RsCav0ABAAhEiAJIBL9DQgJCgsMDQ4PGBkaGxwdHh8hCiAJIBL9DQABAgMEBQYHEBESExQVFhchCSAGIyr98AEjKv3x' +
  'ASELIAkgC/3yASEMIAkgDP3wASENIAkgDf3xASAM/fABIAogCSAGIAv98QH98gEgCiAG/fIBIAkgCv3wASAIIxkgBiMX/fIB' +
  '/fAB/fIBIAggCP3yASMVIAYjEP3yAf3wASAIIw4gBiMM/fIB/fAB/fIB/fAB/fIB/fABIAcgByAG/fIB/fAB/fAB/fIB/fAB' +
  '/fAB/fAB/fABIQ4gDSAO/fABIQ8gDyANIA/98QEgDv3wASACIxz9TiMs/fEBIxP98gEQByEQIBAPCykBAnwgAP0hACAB/SEA' +
  'EAMhAiAA/SEBIAH9IQEQAyEDIAL9FCAD/SIBC64BAQN8IAIjHmQEQCAAIAGgIyeiIAIjHqEjIKQjLaC9QjSGv6IPCyACIwFk' +
  'BH9BAQUgAiMBYQR/IAAjHWQFQQALCwRAIAAgAaAgAiMtoL1CNIa/og8LIAIjA2MEQEQAAAAAAAAAAA8LIAIjBWMEfEQAAAAA' +
  'AAAAAAUgAiMeoCMtoL1CNIa/CyEDIAAgA6IhBCMdIASgIQUgBSMdIAWhIASgIAEgA6KgoCMdoSMjog8LjgICA3sBfyACIx/9' +
  'Sv3EASEGIAYEQCAGQQNHBEAgACABIAIQCA8LIAAgAf3wASMo/fIBIAIjH/3xASMh/fQBIy798AFBNP3LAf3yAQ8LIAIjAv1K' +
  'IAIjAv1HIAAjIv1K/U79UP3EASEGIAYEQCAGQQNHBEAgACABIAIQCA8LIAAgAf3wASACIy798AFBNP3LAf3yAQ8LIAIjBP1J' +
  '/cQBIQYgBgRAIAZBA0cEQCAAIAEgAhAIDwsjGg8LIxogAiMf/fABIy798AFBNP3LASACIwb9Sf1SIQMgACAD/fIBIQQjIiAE' +
  '/fABIQUgBSMiIAX98QEgBP3wASABIAP98gH98AH98AEjIv3xASMk/fIBDwszAQJ8IAD9IQAgAf0hACAC/SEAEAYhAyAA/SEB' +
  'IAH9IQEgAv0hARAGIQQgA/0UIAT9IgEL2AQEEnsBfwR7Bn8gACgCECEhIAAoAhQhIiAAKAIYISMgACgCHCEkIAb9FCEOIAf9' +
  'FCEPIAj9FCEQIAn9FCERIAT9FCESIAP9FCEeIAX9FCEfIAL9FCEgIAFBA3QhJgNAICEgJWr9AAQAIQogIiAlav0ABAAhCyAj' +
  'ICVq/QAEACEMICQgJWr9AAQAIQ0gISAlaiAKIA4gDyAQAnsgESAS/e0BIAr98AH98gEhEwJ7IBMjCv1KIBMjMv1J/U79xAEh' +
  'HCAcBEAgHEEDRwRAIBMQAgwCCyATIzT98gEjLP3wASEUIBQjLP3xASEVIBMgFSMS/fIB/fEBIBUjJv3yAf3xASEWIBYgFv3y' +
  'ASEXIBQjG/1OQQT9ywEhHSMAIB39GwBq/QAEACEYIwAgHf0bAmr9AAQAIR0gGCAd/Q0ICQoLDA0ODxgZGhscHR4fIRkgGCAd' +
  '/Q0AAQIDBAUGBxAREhMUFRYXIRggGCAZIBggGf3wASAWIBcjGSAWIxf98gH98AH98gEgFyAX/fIBIxUgFiMQ/fIB/fABIBcj' +
  'Dv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAUIxz9TkEu/csBIyL9zgH98gEMAQsgEyAT/Uj9xAEhHCAcBEAgHEEDRwRAIBMQ' +
  'AgwCCyATIRoFIBMjGhAEIRsgGyEaCyAaDAALC/3yASAeIB8gCv3xAf3yAf3wAf3wASAL/fEB/fIB/fAB/QsEACAiICVqICAg' +
  'DCAf/e0BIAr98AH98gEgC/3xAf3yASAN/fMBIAv98AH9CwQAICVBEGoiJSAmSQ0ACwuKBAIJewZ/QQAhESAAKAIQIQ0gAv0U' +
  'IQUgACgCACEOIAFBA3QhEANAIA0gD2r9AAQAIQMgAyAF/UohBCANIA9q/QAEECEGIAYgBf1KIQcgDSAPav0ABCAhCCAIIAX9' +
  'SiEJIA0gD2r9AAQwIQogCiAF/UohCyAEIAf9UCAJ/VAgC/1Q/VMEQCAE/cQBIgwEQCAMQQFxBEAgDiARQQJ0aiAPQQN2NgIA' +
  'IBFBAWohEQsgDEEBSyAPQQhqIBBJcQRAIA4gEUECdGogD0EDdkEBajYCACARQQFqIRELCyAH/cQBIgwEQCAMQQFxIA9BEGog' +
  'EElxBEAgDiARQQJ0aiAPQQN2QQJqNgIAIBFBAWohEQsgDEEBSyAPQRhqIBBJcQRAIA4gEUECdGogD0EDdkEDajYCACARQQFq' +
  'IRELCyAJ/cQBIgwEQCAMQQFxIA9BIGogEElxBEAgDiARQQJ0aiAPQQN2QQRqNgIAIBFBAWohEQsgDEEBSyAPQShqIBBJcQRA' +
  'IA4gEUECdGogD0EDdkEFajYCACARQQFqIRELCyAL/cQBIgwEQCAMQQFxIA9BMGogEElxBEAgDiARQQJ0aiAPQQN2QQZqNgIA' +
  'IBFBAWohEQsgDEEBSyAPQThqIBBJcQRAIA4gEUECdGogD0EDdkEHajYCACARQQFqIRELCwsgD0HAAGoiDyAQSQ0ACyARC9UF' +
  'BBJ7AX8Gewp/QQAhLyAAKAIQIScgACgCFCEoIAAoAhghKSAAKAIcISogBv0UIREgB/0UIRIgCP0UIRMgCf0UIRQgBP0UIRUg' +
  'A/0UISEgBf0UISIgAv0UISMgCigCECErIAz9FCElIAooAgAhLCABQQN0IS4DQCAnIC1q/QAEACENICggLWr9AAQAIQ4gKSAt' +
  'av0ABAAhDyAqIC1q/QAEACEQICcgLWogDSARIBIgEwJ7IBQgFf3tASAN/fAB/fIBIRYCeyAWIwr9SiAWIzL9Sf1O/cQBIR8g' +
  'HwRAIB9BA0cEQCAWEAIMAgsgFiM0/fIBIyz98AEhFyAXIyz98QEhGCAWIBgjEv3yAf3xASAYIyb98gH98QEhGSAZIBn98gEh' +
  'GiAXIxv9TkEE/csBISAjACAg/RsAav0ABAAhGyMAICD9GwJq/QAEACEgIBsgIP0NCAkKCwwNDg8YGRobHB0eHyEcIBsgIP0N' +
  'AAECAwQFBgcQERITFBUWFyEbIBsgHCAbIBz98AEgGSAaIxkgGSMX/fIB/fAB/fIBIBogGv3yASMVIBkjEP3yAf3wASAaIw79' +
  '8gH98AH98gH98AH98AH98gH98AH98AEgFyMc/U5BLv3LASMi/c4B/fIBDAELIBYgFv1I/cQBIR8gHwRAIB9BA0cEQCAWEAIM' +
  'AgsgFiEdBSAWIxoQBCEeIB4hHQsgHQwACwv98gEgISAiIA398QH98gH98AH98AEgDv3xAf3yAf3wAf0LBAAgKCAtaiAjIA8g' +
  'Iv3tASAN/fAB/fIBIA798QH98gEgEP3zASAO/fAB/QsEACArIC1q/QAEACEkICQgJf1K/cQBIiYEQCAmQQFxBEAgLCAvQQJ0' +
  'aiAtQQN2NgIAIC9BAWohLwsgJkEBSyAtQQhqIC5JcQRAICwgL0ECdGogLUEDdkEBajYCACAvQQFqIS8LCyAtQRBqIi0gLkkN' +
  'AAsgLws=',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'neuron-adex.eqs',
  version: '0.1.0',
  sha256: '6179be22e161ba0b5dc027b60ca57dfae8a8f10c3197cec8b8a667e8c13fb887',
  parameters: [
    {
      name: 'C',
      value: 2.81e-10,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 5,
    },
    {
      name: 'gL',
      value: 3.0000000000000004e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 6,
    },
    {
      name: 'EL',
      value: -0.0706,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 7,
    },
    {
      name: 'VT',
      value: -0.0504,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 8,
    },
    {
      name: 'DeltaT',
      value: 0.002,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 9,
    },
    {
      name: 'Vcut',
      value: -0.0404,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
    },
  ],
  source:
    '# Adaptive exponential integrate-and-fire neurons (Brette and Gerstner 2005): four sets of\n' +
    '# parameters, one equation, four patterns of firing to the same step of current.\n' +
    'from brian2 import *\n' +
    '\n' +
    'C = 281*pF\n' +
    'gL = 30*nS\n' +
    'EL = -70.6*mV\n' +
    'VT = -50.4*mV\n' +
    'DeltaT = 2*mV\n' +
    'Vcut = VT + 5*DeltaT\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (gL*(EL - v) + gL*DeltaT*exp((v - VT)/DeltaT) + I - w)/C : volt\n' +
    'dw/dt = (a*(v - EL) - w)/tauw : amp\n' +
    'I = 1*nA*int(t > 20*ms) : amp\n' +
    'tauw : second\n' +
    'a : siemens\n' +
    'b : amp\n' +
    'Vr : volt\n' +
    "'''\n" +
    "patterns = ['tonic', 'adapting', 'bursting', 'fast']\n" +
    "cells = NeuronGroup(4, eqs, threshold='v > Vcut', reset='v = Vr; w += b', method='euler')\n" +
    'cells.tauw = [40, 144, 20, 144]*ms\n' +
    'cells.a = [0, 4, 4, 2*C/(144*ms)/nS]*nS\n' +
    'cells.b = [0.02, 0.0805, 0.5, 0]*nA\n' +
    'cells.Vr = [-70.6, -70.6, VT/mV + 5, -70.6]*mV\n' +
    'cells.v = EL\n' +
    '\n' +
    "trace = StateMonitor(cells, 'v', record=True, dt=0.4*ms)\n" +
    'spikes = SpikeMonitor(cells)\n' +
    'run(300*ms)\n' +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'for k, pattern in enumerate(patterns):\n' +
    "    print('%-9s %d spikes' % (pattern, spikes.count[k]))\n" +
    '    subplot(2, 2, k + 1)\n' +
    '    # The spike itself is not modelled: it is drawn at the time of the threshold\n' +
    '    v = trace.v[k]/mV\n' +
    "    plot(trace.t/ms, v, 'k', lw=1)\n" +
    "    vlines(spikes.t[spikes.i == k]/ms, -40, 20, color='k', lw=1)\n" +
    '    ylim(-85, 25)\n' +
    '    title(pattern)\n' +
    '    if k >= 2:\n' +
    "        xlabel('Time (ms)')\n" +
    '    if k % 2 == 0:\n' +
    "        ylabel('v (mV)')\n" +
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
