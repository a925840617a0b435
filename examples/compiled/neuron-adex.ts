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
  threadedKernels,
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
  const { v, w, a, tauw } = cells
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
  const { Vcut } = externals
  const { N } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, Vcut)
  const { v } = cells
  const { events } = step
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
    cells_stateupdater: { arrays: ['v', 'w', 'a', 'tauw'], draws: [8, 8] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
  sim.follow(shown, () => {
    const before = [item, k, pattern, v]
    return () => {
      [item, k, pattern, v] = before
    }
  })
  sim.at(31) // run(300*ms)
  await runNetwork(sim, multiply(300n, ms),
    { objects: { trace, cells, spikes }, externals: { C, gL, EL, VT, DeltaT, Vcut } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABOQhgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgCn9/fHx8fHx8fHwAYAN/f3wBfwIIAQFt' +
  'AW0CAAEDDQwAAQECAwMEBQUGBwcGkwc3fwBBAAt8AEQAAAAAAPCPwAt7AP0MAAAAAADwj8AAAAAAAPCPwAt8AEQAAAAAADCR' +
  'wAt7AP0MAAAAAAAwkcAAAAAAADCRwAt8AEQAAAAAAECfwAt7AP0MAAAAAABAn8AAAAAAAECfwAt8AESF61G4HkmHwAt7AP0M' +
  'hetRuB5Jh8CF61G4HkmHwAt8AEQAAAAAAMBVwAt7AP0MAAAAAADAVcAAAAAAAMBVwAt8AEQaoAEaoAEqPwt7AP0MGqABGqAB' +
  'Kj8aoAEaoAEqPwt8AEQXbMEWbMFWPwt7AP0MF2zBFmzBVj8XbMEWbMFWPwt8AEQRERERERGBPwt7AP0MERERERERgT8RERER' +
  'ERGBPwt8AEQAAPr+Qi6GPwt7AP0MAAD6/kIuhj8AAPr+Qi6GPwt7AP0MAAAAAAAAkD8AAAAAAACQPwt8AERVVVVVVVWlPwt7' +
  'AP0MVVVVVVVVpT9VVVVVVVWlPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt8AEQAAAAAAADgPwt7AP0MAAAA' +
  'AAAA4D8AAAAAAADgPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MPwAAAAAAAAA/AAAAAAAAAAt7AP0MwP/////////A////' +
  '/////wt8AEQAAAAAAADwPwt8AEQAAAAAAPCPQAt7AP0MAAAAAADwj0AAAAAAAPCPQAt8AEQAAAAAAPiPQAt7AP0MAAAAAAD4' +
  'j0AAAAAAAPiPQAt7AP0MAAAAAAAA8D8AAAAAAADwPwt8AEQAAAAAAAAQAAt7AP0MAAAAAAAAEAAAAAAAAAAQAAt8AEQ6O568' +
  'mvccPQt7AP0MOjuevJr3HD06O568mvccPQt8AEQAAAAAAADQfwt7AP0MAAAAAAAA0H8AAAAAAADQfwt8AEQAAAAAAABYQQt7' +
  'AP0MAAAAAAAAWEEAAAAAAABYQQt8AEQAAAAAAAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AET/AwAAAAA4Qwt7AP0M/wMA' +
  'AAAAOEP/AwAAAAA4Qwt8AES4HoXrUS6GQAt7AP0MuB6F61EuhkC4HoXrUS6GQAt8AEQAAAAAAABWQAt7AP0MAAAAAAAAVkAA' +
  'AAAAAABWQAt8AET+gitlRxVXQAt7AP0M/oIrZUcVV0D+gitlRxVXQAt8AEQAAAAAAADwfwt7AP0MAAAAAAAA8H8AAAAAAADw' +
  'fwsHXQMSY2VsbHNfc3RhdGV1cGRhdGVyAAkXY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIACipjZWxsc19zdGF0ZXVwZGF0ZXIr' +
  'Y2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIACwrhHAzMAQEIfCAAIwlkBH8gACMxYwVBAAsEQCAAIzOiIyugIQEgASMroSECIAAg' +
  'AiMRoqEgAiMloqEhAyADIAOiIQQjACABvadBP3FBEGxqKwMAIQUjACABvadBP3FBEGxqKwMIIQYgBSAGIAUgBqAgAyAEIxgg' +
  'AyMWoqCiIAQgBKIjFCADIw+ioCAEIw2ioKKgoKKgoCABvUJAg0IuhkKAgICAgICA+D98v6IPCyAAIABiBEAgACEHBSAARAAA' +
  'AAAAAAAAEAMhCCAIIQcLIAcPC9ACAwh7AX8BeyAAIwr9SiAAIzL9Sf1O/cQBIQkgCUEDRgRAIAAjNP3yASMs/fABIQEgASMs' +
  '/fEBIQIgACACIxL98gH98QEgAiMm/fIB/fEBIQMgAyAD/fIBIQQgASMb/U5BBP3LASEKIwAgCv0bAGr9AAQAIQUjACAK/RsC' +
  'av0ABAAhCiAFIAr9DQgJCgsMDQ4PGBkaGxwdHh8hBiAFIAr9DQABAgMEBQYHEBESExQVFhchBSAFIAYgBSAG/fABIAMgBCMZ' +
  'IAMjF/3yAf3wAf3yASAEIAT98gEjFSADIxD98gH98AEgBCMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIAEjHP1OQS79ywEj' +
  'Iv3OAf3yAQ8LIAkEQCAAEAIPCyAAIAD9SP3EASEJIAkEQCAJQQNHBEAgABACDwsgACEHBSAAIxoQBCEIIAghBwsgBw8LHwEC' +
  'fCAA/SEAEAAhASAA/SEBEAAhAiAB/RQgAv0iAQuMAgEPfCAAIy9kBEAjNQ8LIAAjB2MEQEQAAAAAAAAAAA8LIAAjM6IjK6Ah' +
  'AiACIyuhIQMgACADIxGioSEEIAMjJaIhBSAEIAWhIQYgBCAGoSAFoSABoCEHIAYgBqIhCCMAIAK9p0E/cUEQbGorAwAhCSMA' +
  'IAK9p0E/cUEQbGorAwghCiAGIymgIymhIQsgCSALoiEMIAkgDKAhDSAJIA2hIAygIAogCSAGIAuhoiAKIAaiIAkgCqAgCCMY' +
  'IAYjFqKgoiAIIAiiIxQgBiMPoqAgCCMNIAYjC6KgoqCioCAHIAcgBqKgoKKgoKCgIQ4gDSAOoCEPIA8gDSAPoSAOoCACvadB' +
  'BnW3EAYhECAQDwvMAwMPewF/AXsgACMw/Ur9xAEhESARQQNGBEAjNg8LIBEEQCAAIAEQBQ8LIAAjCP1J/cQBIREgEUEDRgRA' +
  'IxoPCyARBEAgACABEAUPCyAAIzT98gEjLP3wASECIAIjLP3xASEDIAAgAyMS/fIB/fEBIQQgAyMm/fIBIQUgBCAF/fEBIQYg' +
  'BCAG/fEBIAX98QEgAf3wASEHIAYgBv3yASEIIAIjG/1OQQT9ywEhEiMAIBL9GwBq/QAEACEJIwAgEv0bAmr9AAQAIRIgCSAS' +
  '/Q0ICQoLDA0ODxgZGhscHR4fIQogCSAS/Q0AAQIDBAUGBxAREhMUFRYXIQkgBiMq/fABIyr98QEhCyAJIAv98gEhDCAJIAz9' +
  '8AEhDSAJIA398QEgDP3wASAKIAkgBiAL/fEB/fIBIAogBv3yASAJIAr98AEgCCMZIAYjF/3yAf3wAf3yASAIIAj98gEjFSAG' +
  'IxD98gH98AEgCCMOIAYjDP3yAf3wAf3yAf3wAf3yAf3wASAHIAcgBv3yAf3wAf3wAf3yAf3wAf3wAf3wAf3wASEOIA0gDv3w' +
  'ASEPIA8gDSAP/fEBIA798AEgAiMc/U4jLP3xASMT/fIBEAchECAQDwspAQJ8IAD9IQAgAf0hABADIQIgAP0hASAB/SEBEAMh' +
  'AyAC/RQgA/0iAQuuAQEDfCACIx5kBEAgACABoCMnoiACIx6hIyCkIy2gvUI0hr+iDwsgAiMBZAR/QQEFIAIjAWEEfyAAIx1k' +
  'BUEACwsEQCAAIAGgIAIjLaC9QjSGv6IPCyACIwNjBEBEAAAAAAAAAAAPCyACIwVjBHxEAAAAAAAAAAAFIAIjHqAjLaC9QjSG' +
  'vwshAyAAIAOiIQQjHSAEoCEFIAUjHSAFoSAEoCABIAOioKAjHaEjI6IPC4wCAgN7AX8gAiMf/Ur9xAEhBiAGQQNGBEAgACAB' +
  '/fABIyj98gEgAiMf/fEBIyH99AEjLv3wAUE0/csB/fIBDwsgBgRAIAAgASACEAgPCyACIwL9SiACIwL9RyAAIyL9Sv1O/VD9' +
  'xAEhBiAGQQNGBEAgACAB/fABIAIjLv3wAUE0/csB/fIBDwsgBgRAIAAgASACEAgPCyACIwT9Sf3EASEGIAZBA0YEQCMaDwsg' +
  'BgRAIAAgASACEAgPCyACIx/98AEjLv3wAUE0/csBIAIjBv1J/U8hAyAAIAP98gEhBCMiIAT98AEhBSAFIyIgBf3xASAE/fAB' +
  'IAEgA/3yAf3wAf3wASMi/fEBIyT98gEPCzMBAnwgAP0hACAB/SEAIAL9IQAQBiEDIAD9IQEgAf0hASAC/SEBEAYhBCAD/RQg' +
  'BP0iAQueBAQQewF/BHsGfyAAKAIYIR8gACgCHCEgIAAoAiAhISAAKAIkISIgBv0UIQ4gB/0UIQ8gCP0UIRAgCf0UIREgBP0U' +
  'IRIgA/0UIRwgBf0UIR0gAv0UIR4gAUEDdCEkA0AgHyAjav0ABAAhCiAgICNq/QAEACELICEgI2r9AAQAIQwgIiAjav0ABAAh' +
  'DSAfICNqIAogDiAPIBACeyARIBL97QEgCv3wAf3yASETAnsgEyMK/UogEyMy/Un9Tv3EASEaIBpBA0YEQCATIzT98gEjLP3w' +
  'ASEUIBQjLP3xASEVIBMgFSMS/fIB/fEBIBUjJv3yAf3xASEWIBYgFv3yASEXIBQjG/1OQQT9ywEhGyMAIBv9GwBq/QAEACEY' +
  'IwAgG/0bAmr9AAQAIRsgGCAb/Q0ICQoLDA0ODxgZGhscHR4fIRkgGCAb/Q0AAQIDBAUGBxAREhMUFRYXIRggGCAZIBggGf3w' +
  'ASAWIBcjGSAWIxf98gH98AH98gEgFyAX/fIBIxUgFiMQ/fIB/fABIBcjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAUIxz9' +
  'TkEu/csBIyL9zgH98gEMAQsgExABCwv98gEgHCAdIAr98QH98gH98AH98AEgC/3xAf3yAf3wAf0LBAAgICAjaiAeIAwgHf3t' +
  'ASAK/fAB/fIBIAv98QH98gEgDf3zASAL/fAB/QsEACAjQRBqIiMgJEkNAAsLigQCCXsGf0EAIREgACgCGCENIAL9FCEFIAAo' +
  'AgAhDiABQQN0IRADQCANIA9q/QAEACEDIAMgBf1KIQQgDSAPav0ABBAhBiAGIAX9SiEHIA0gD2r9AAQgIQggCCAF/UohCSAN' +
  'IA9q/QAEMCEKIAogBf1KIQsgBCAH/VAgCf1QIAv9UP1TBEAgBP3EASIMBEAgDEEBcQRAIA4gEUECdGogD0EDdjYCACARQQFq' +
  'IRELIAxBAUsgD0EIaiAQSXEEQCAOIBFBAnRqIA9BA3ZBAWo2AgAgEUEBaiERCwsgB/3EASIMBEAgDEEBcSAPQRBqIBBJcQRA' +
  'IA4gEUECdGogD0EDdkECajYCACARQQFqIRELIAxBAUsgD0EYaiAQSXEEQCAOIBFBAnRqIA9BA3ZBA2o2AgAgEUEBaiERCwsg' +
  'Cf3EASIMBEAgDEEBcSAPQSBqIBBJcQRAIA4gEUECdGogD0EDdkEEajYCACARQQFqIRELIAxBAUsgD0EoaiAQSXEEQCAOIBFB' +
  'AnRqIA9BA3ZBBWo2AgAgEUEBaiERCwsgC/3EASIMBEAgDEEBcSAPQTBqIBBJcQRAIA4gEUECdGogD0EDdkEGajYCACARQQFq' +
  'IRELIAxBAUsgD0E4aiAQSXEEQCAOIBFBAnRqIA9BA3ZBB2o2AgAgEUEBaiERCwsLIA9BwABqIg8gEEkNAAsgEQv6BQYQewF/' +
  'BnsJfwh8A39BACEtIAAoAgQhISABISIgISgCCCsDACEjICEoAggrAwghJCAhKAIIKwMQISUgISgCCCsDGCEmICEoAggrAyAh' +
  'JyAhKAIIKwMoISggISgCCCsDMCEpICEoAggrAzghKiAhKAIYIRsgISgCHCEcICEoAiAhHSAhKAIkIR4gJ/0UIQcgKP0UIQgg' +
  'Kf0UIQkgKv0UIQogJf0UIQsgJP0UIRUgJv0UIRYgI/0UIRcgACgCGCEfIAL9FCEZIAAoAgAhICAiQQN0ISwDQCAbICtq/QAE' +
  'ACEDIBwgK2r9AAQAIQQgHSArav0ABAAhBSAeICtq/QAEACEGIBsgK2ogAyAHIAggCQJ7IAogC/3tASAD/fAB/fIBIQwCeyAM' +
  'Iwr9SiAMIzL9Sf1O/cQBIRMgE0EDRgRAIAwjNP3yASMs/fABIQ0gDSMs/fEBIQ4gDCAOIxL98gH98QEgDiMm/fIB/fEBIQ8g' +
  'DyAP/fIBIRAgDSMb/U5BBP3LASEUIwAgFP0bAGr9AAQAIREjACAU/RsCav0ABAAhFCARIBT9DQgJCgsMDQ4PGBkaGxwdHh8h' +
  'EiARIBT9DQABAgMEBQYHEBESExQVFhchESARIBIgESAS/fABIA8gECMZIA8jF/3yAf3wAf3yASAQIBD98gEjFSAPIxD98gH9' +
  '8AEgECMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA0jHP1OQS79ywEjIv3OAf3yAQwBCyAMEAELC/3yASAVIBYgA/3xAf3y' +
  'Af3wAf3wASAE/fEB/fIB/fAB/QsEACAcICtqIBcgBSAW/e0BIAP98AH98gEgBP3xAf3yASAG/fMBIAT98AH9CwQAIB8gK2r9' +
  'AAQAIRggGCAZ/Ur9xAEiGgRAIBpBAXEEQCAgIC1BAnRqICtBA3Y2AgAgLUEBaiEtCyAaQQFLICtBCGogLElxBEAgICAtQQJ0' +
  'aiArQQN2QQFqNgIAIC1BAWohLQsLICtBEGoiKyAsSQ0ACyAtCw==',
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
