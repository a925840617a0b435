/**
 * synapse-stdp.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 2d19d74b789b2b40a74e1c874672a146d55bd1126db6e72a345b246e441b13fd
 */
import {
  Tuple,
  anyAttribute,
  assignState,
  connectSynapses,
  createNeuronGroup,
  createPoissonGroup,
  createSpikeMonitor,
  createStateMonitor,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  exp,
  getAttribute,
  getItem,
  givenClock,
  multiply,
  nativeKernels,
  neuronGroupClass,
  philoxRandom,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  powersOfTwoTable,
  pyplotHist,
  pyplotLegend,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runNetwork,
  simulateProgram,
  slice,
  spikeMonitorClass,
  stateMonitorClass,
  synapsesClass,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const Hz = unit('Hz')
const ms = unit('ms')
const mV = unit('mV')
const second = unit('second')

/** State of inputs, in SI units. */
interface inputs_Arrays {
  readonly rates: Float64Array // hertz
}

/** Threshold of inputs: finds the neurons that spike. */
function inputs_spike_thresholder(inputs: inputs_Arrays, _externals: object, step: Step): number {
  const { rates } = inputs
  const { N, dt, events } = step
  const rand1 = step.rand(0, N)
  const native = step.native?.inputs_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, dt, rand1.byteOffset)
  let count = 0
  for (let i = 0; i < N; i++) {
    const rates_i = rates[i]
    // threshold: rand() < rates * dt
    if (rand1[i] < dt * rates_i) events[count++] = i
  }
  return count
}

const inputs_class = neuronGroupClass<inputs_Arrays, object>({
  id: 'inputs',
  line: 22,
  variables: {
    rates: { type: 'float', dimension: [0, 0, -1, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  natives: {
    inputs_spike_thresholder: { detects: 'spike', arrays: ['rates'] },
  },
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'inputs_spike_thresholder',
      kernel: inputs_spike_thresholder,
    },
  ],
})

/** State of neuron, in SI units. */
interface neuron_Arrays {
  readonly v: Float64Array // volt
  readonly ge: Float64Array // a pure number
}

/** What the equations of neuron read from the script, in SI units. */
interface neuron_Externals {
  readonly Ee: number
  readonly El: number
  readonly taue: number
  readonly taum: number
  readonly vr: number
  readonly vt: number
}

/** State update of neuron: advances ge and v by one step (euler). */
function neuron_stateupdater(neuron: neuron_Arrays, externals: neuron_Externals, step: Step): void {
  const { ge, v } = neuron
  const { taue, taum, El, Ee } = externals
  const { N, dt } = step
  const minus_dt_over_taue = -dt / taue
  const dt_over_taum = dt / taum
  const native = step.native?.neuron_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, El, Ee, minus_dt_over_taue, dt_over_taum)
    return
  }
  for (let i = 0; i < N; i++) {
    const ge_i = ge[i]
    const v_i = v[i]
    // dge/dt = -ge/taue : 1
    ge[i] = minus_dt_over_taue * ge_i + ge_i
    // dv/dt = (ge*(Ee - v) + El - v)/taum : volt
    v[i] = dt_over_taum * (El + ge_i * (Ee - v_i) - v_i) + v_i
  }
}

/** Threshold of neuron: finds the neurons that spike. */
function neuron_spike_thresholder(
  neuron: neuron_Arrays,
  externals: neuron_Externals,
  step: Step,
): number {
  const { v } = neuron
  const { vt } = externals
  const { N, events } = step
  const native = step.native?.neuron_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, vt)
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v > vt
    if (v_i > vt) events[count++] = i
  }
  return count
}

/** Reset of neuron: what a spike does to its neuron. */
function neuron_spike_resetter(
  neuron: neuron_Arrays,
  externals: neuron_Externals,
  step: Step,
): void {
  const { v } = neuron
  const { vr } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = vr
    v[i] = vr
  }
}

const neuron_class = neuronGroupClass<neuron_Arrays, neuron_Externals>({
  id: 'neuron',
  line: 23,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    ge: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['Ee', 'El', 'taue', 'taum', 'vr', 'vt'],
  events: ['spike'],
  natives: {
    neuron_stateupdater: { arrays: ['ge', 'v'] },
    neuron_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
      fused: { after: 'neuron_stateupdater', name: 'neuron_stateupdater+neuron_spike_thresholder' },
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'neuron_stateupdater',
      kernel: neuron_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'neuron_spike_thresholder',
      kernel: neuron_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: neuron_spike_resetter,
    },
  ],
})

/** State of S, in SI units. */
interface S_Arrays {
  readonly w: Float64Array // a pure number
  readonly Apre: Float64Array // a pure number
  readonly Apost: Float64Array // a pure number
  readonly lastupdate: Float64Array // second
  readonly _delay_pre: Float64Array // second
  readonly _delay_post: Float64Array // second
  readonly _post: Int32Array // integer
  readonly ge_post: Float64Array // a pure number
}

/** What the equations of S read from the script, in SI units. */
interface S_Externals {
  readonly dApost: number
  readonly dApre: number
  readonly gmax: number
  readonly taupost: number
  readonly taupre: number
}

/** Pathway pre of S: what the event 'spike' of a neuron does to its synapses. */
function S_pre(S: S_Arrays, externals: S_Externals, step: Step): void {
  const { Apost, lastupdate, Apre, w, ge_post, _post } = S
  const { taupost, taupre, dApre, gmax } = externals
  const { t, events, count } = step
  const scaled_taupost = 1 / taupost
  const scaled_taupre = 1 / taupre
  const native = step.native?.S_pre
  if (native !== undefined) {
    native.run(native.at, 0, t, dApre, gmax, scaled_taupost, scaled_taupre)
    return
  }
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const Apost_i = Apost[s]
    const lastupdate_i = lastupdate[s]
    const Apre_i = Apre[s]
    const w_i = w[s]
    const ge_post_i = ge_post[_post[s]]
    // dApost/dt = -Apost/taupost : 1 (event-driven)
    const new_Apost = Apost_i * exp(scaled_taupost * -(t - lastupdate_i))
    Apost[s] = new_Apost
    // dApre/dt = -Apre/taupre : 1 (event-driven)
    const new_Apre = Apre_i * exp(scaled_taupre * -(t - lastupdate_i))
    // ge_post += w
    ge_post[_post[s]] = ge_post_i + w_i
    // Apre += dApre
    Apre[s] = new_Apre + dApre
    // w = clip(w + Apost, 0, gmax)
    w[s] = Math.min(Math.max(w_i + new_Apost, 0), gmax)
    // lastupdate = t
    lastupdate[s] = t
  }
}

/** Pathway post of S: what the event 'spike' of a neuron does to its synapses. */
function S_post(S: S_Arrays, externals: S_Externals, step: Step): void {
  const { Apost, lastupdate, Apre, w } = S
  const { taupost, taupre, dApost, gmax } = externals
  const { t, events, count } = step
  const scaled_taupost = 1 / taupost
  const scaled_taupre = 1 / taupre
  const native = step.native?.S_post
  if (native !== undefined) {
    native.run(native.at, 0, t, dApost, gmax, scaled_taupost, scaled_taupre)
    return
  }
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const Apost_i = Apost[s]
    const lastupdate_i = lastupdate[s]
    const Apre_i = Apre[s]
    const w_i = w[s]
    // dApost/dt = -Apost/taupost : 1 (event-driven)
    const new_Apost = Apost_i * exp(scaled_taupost * -(t - lastupdate_i))
    // dApre/dt = -Apre/taupre : 1 (event-driven)
    const new_Apre = Apre_i * exp(scaled_taupre * -(t - lastupdate_i))
    Apre[s] = new_Apre
    // Apost += dApost
    Apost[s] = new_Apost + dApost
    // w = clip(w + Apre, 0, gmax)
    w[s] = Math.min(Math.max(w_i + new_Apre, 0), gmax)
    // lastupdate = t
    lastupdate[s] = t
  }
}

/** Sets w of S. */
function S_set_w(S: S_Arrays, externals: S_Externals, step: Step): void {
  const { w } = S
  const { gmax } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const s = events[k]
    // w = rand()*gmax
    w[s] = gmax * rand1[k]
  }
}

const S_class = synapsesClass<S_Arrays, S_Externals>({
  id: 'S',
  line: 27,
  variables: {
    w: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    Apre: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    Apost: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    lastupdate: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    _delay_post: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    ge_post: { side: 'post', of: 'ge' },
  },
  pathways: [
    { name: 'pre', side: 'pre', event: 'spike', kernels: [S_pre], natives: ['S_pre'] },
    { name: 'post', side: 'post', event: 'spike', kernels: [S_post], natives: ['S_post'] },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: ['dApost', 'dApre', 'gmax', 'taupost', 'taupre'],
  events: [],
  natives: {
    S_pre: { rows: true, arrays: ['Apost', 'lastupdate', 'Apre', 'w', 'ge_post', '_post'] },
    S_post: { rows: true, arrays: ['Apost', 'lastupdate', 'Apre', 'w'] },
  },
  runners: [],
  blocks: {
    set_w: { target: 'w', externals: ['gmax'], kernel: S_set_w },
  },
})

const weights_class = stateMonitorClass({ id: 'weights', line: 44, variables: ['w'] })

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 45, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, F: Value, taum: Value, taue: Value, Ee: Value, El: Value, vt: Value, vr: Value,
    taupre: Value, taupost: Value, gmax: Value, dApre: Value, dApost: Value, inputs: Value,
    neuron: Value, S: Value, weights: Value, spikes: Value, before: Value
  sim.expose(() => ({ N, F, taum, taue, Ee, El, vt, vr, taupre, taupost, gmax, dApre, dApost,
    inputs, neuron, S, weights, spikes, before }))
  sim.at(3) // seed(12)
  randomSeed(sim, 12n)
  sim.at(6) // N = 200
  N = sim.parameter('N', 200n)
  sim.at(7) // F = 15*Hz       # [5*Hz : 1*Hz : 40*Hz]
  F = sim.parameter('F', multiply(15n, Hz))
  sim.at(9) // taum = 10*ms
  taum = sim.parameter('taum', multiply(10n, ms))
  sim.at(10) // taue = 5*ms
  taue = sim.parameter('taue', multiply(5n, ms))
  sim.at(11) // Ee = 0*mV
  Ee = sim.parameter('Ee', multiply(0n, mV))
  sim.at(12) // El = -74*mV
  El = sim.parameter('El', multiply(-74n, mV))
  sim.at(13) // vt = -54*mV
  vt = sim.parameter('vt', multiply(-54n, mV))
  sim.at(14) // vr = -60*mV
  vr = sim.parameter('vr', multiply(-60n, mV))
  sim.at(16) // taupre = 20*ms
  taupre = sim.parameter('taupre', multiply(20n, ms))
  sim.at(17) // taupost = taupre
  taupost = sim.parameter('taupost', taupre)
  sim.at(18) // gmax = 0.05
  gmax = sim.parameter('gmax', 0.05)
  sim.at(19) // dApre = 0.02*gmax
  dApre = sim.parameter('dApre', multiply(0.02, gmax))
  sim.at(20) // dApost = -1.05*dApre
  dApost = sim.parameter('dApost', multiply(-1.05, dApre))
  sim.at(22) // inputs = PoissonGroup(N, rates=F)
  inputs = createPoissonGroup(sim, inputs_class, { N, rates: F })
  sim.at(23) // neuron = NeuronGroup(1, '''
  neuron = createNeuronGroup(sim, neuron_class, { N: 1n })
  sim.at(27) // S = Synapses(inputs, neuron, '''
  S = createSynapses(sim, S_class, { source: inputs, target: neuron })
  sim.at(41) // S.connect()
  connectSynapses(sim, S, 'connect', {}, new Map<Value, Value>())
  sim.at(42) // S.w = 'rand()*gmax'
  assignState(S, 'set_w', { gmax })
  sim.at(44) // weights = StateMonitor(S, 'w', record=[0, 1, 2, 3, 4], dt=20*ms)
  weights = createStateMonitor(sim, weights_class,
    { source: S, record: [0n, 1n, 2n, 3n, 4n], clock: givenClock(sim, multiply(20n, ms), null) })
  sim.at(45) // spikes = SpikeMonitor(neuron)
  spikes = createSpikeMonitor(sim, spikes_class, { source: neuron })
  sim.at(46) // before = S.w[:]/gmax
  before = divide(getItem(getAttribute(S, 'w'), slice(null, null, null)), gmax)
  sim.at(47) // run(2*second)
  await runNetwork(sim, multiply(2n, second), { objects: { inputs, neuron, S, weights, spikes },
    externals: { taum, taue, Ee, El, vt, vr, taupre, taupost, gmax, dApre, dApost } })
  sim.at(49) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(50) // plot(weights.t/second, weights.w.T/gmax)
  pyplotPlot(sim, [divide(getAttribute(weights, 't'), second),
    divide(anyAttribute(getAttribute(weights, 'w'), 'T'), gmax)], {})
  sim.at(51) // xlabel('Time (s)')
  plainXlabel(sim, ['Time (s)'], {})
  sim.at(52) // ylabel('w / gmax')
  plainYlabel(sim, ['w / gmax'], {})
  sim.at(53) // subplot(212)
  plainSubplot(sim, [212n], {})
  sim.at(54) // hist([before, S.w[:]/gmax], bins=20, range=(0, 1), label=['before', '...
  pyplotHist(sim, [[before, divide(getItem(getAttribute(S, 'w'), slice(null, null, null)), gmax)]],
    { bins: 20n, range: new Tuple([0n, 1n]), label: ['before', 'after'] })
  sim.at(55) // xlabel('w / gmax')
  plainXlabel(sim, ['w / gmax'], {})
  sim.at(56) // ylabel('Synapses')
  plainYlabel(sim, ['Synapses'], {})
  sim.at(57) // legend()
  pyplotLegend(sim, [], {})
  sim.at(58) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABbRBgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38A' +
  'YAR/f3x/AX9gBn9/fHx8fABgA39/fAF/YAl/f3x8fHx/f3wBf2AHf398fHx8fAACCAEBbQFtAgABAxUUAAEBAgMDBAUFBgcI' +
  'CQoLDA0ODw8Gkwc3fwBBAAt8AEQAAAAAAPCPwAt7AP0MAAAAAADwj8AAAAAAAPCPwAt8AEQAAAAAADCRwAt7AP0MAAAAAAAw' +
  'kcAAAAAAADCRwAt8AEQAAAAAAECfwAt7AP0MAAAAAABAn8AAAAAAAECfwAt8AESF61G4HkmHwAt7AP0MhetRuB5Jh8CF61G4' +
  'HkmHwAt8AEQAAAAAAMBVwAt7AP0MAAAAAADAVcAAAAAAAMBVwAt8AEQaoAEaoAEqPwt7AP0MGqABGqABKj8aoAEaoAEqPwt8' +
  'AEQXbMEWbMFWPwt7AP0MF2zBFmzBVj8XbMEWbMFWPwt8AEQRERERERGBPwt7AP0MERERERERgT8RERERERGBPwt8AEQAAPr+' +
  'Qi6GPwt7AP0MAAD6/kIuhj8AAPr+Qi6GPwt7AP0MAAAAAAAAkD8AAAAAAACQPwt8AERVVVVVVVWlPwt7AP0MVVVVVVVVpT9V' +
  'VVVVVVWlPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt8AEQAAAAAAADgPwt7AP0MAAAAAAAA4D8AAAAAAADg' +
  'Pwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MPwAAAAAAAAA/AAAAAAAAAAt7AP0MwP/////////A/////////wt8AEQAAAAA' +
  'AADwPwt8AEQAAAAAAPCPQAt7AP0MAAAAAADwj0AAAAAAAPCPQAt8AEQAAAAAAPiPQAt7AP0MAAAAAAD4j0AAAAAAAPiPQAt7' +
  'AP0MAAAAAAAA8D8AAAAAAADwPwt8AEQAAAAAAAAQAAt7AP0MAAAAAAAAEAAAAAAAAAAQAAt8AEQ6O568mvccPQt7AP0MOjue' +
  'vJr3HD06O568mvccPQt8AEQAAAAAAADQfwt7AP0MAAAAAAAA0H8AAAAAAADQfwt8AEQAAAAAAABYQQt7AP0MAAAAAAAAWEEA' +
  'AAAAAABYQQt8AEQAAAAAAAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AET/AwAAAAA4Qwt7AP0M/wMAAAAAOEP/AwAAAAA4' +
  'Qwt8AES4HoXrUS6GQAt7AP0MuB6F61EuhkC4HoXrUS6GQAt8AEQAAAAAAABWQAt7AP0MAAAAAAAAVkAAAAAAAABWQAt8AET+' +
  'gitlRxVXQAt7AP0M/oIrZUcVV0D+gitlRxVXQAt8AEQAAAAAAADwfwt7AP0MAAAAAAAA8H8AAAAAAADwfwsHnAEHDGZpbGwg' +
  'dW5pZm9ybQANGGlucHV0c19zcGlrZV90aHJlc2hvbGRlcgAOE25ldXJvbl9zdGF0ZXVwZGF0ZXIADxhuZXVyb25fc3Bpa2Vf' +
  'dGhyZXNob2xkZXIAECxuZXVyb25fc3RhdGV1cGRhdGVyK25ldXJvbl9zcGlrZV90aHJlc2hvbGRlcgARBVNfcHJlABIGU19w' +
  'b3N0ABMKylAUzAEBCHwgACMJZAR/IAAjMWMFQQALBEAgACMzoiMroCEBIAEjK6EhAiAAIAIjEaKhIAIjJaKhIQMgAyADoiEE' +
  'IwAgAb2nQT9xQRBsaisDACEFIwAgAb2nQT9xQRBsaisDCCEGIAUgBiAFIAagIAMgBCMYIAMjFqKgoiAEIASiIxQgAyMPoqAg' +
  'BCMNoqCioKCioKAgAb1CQINCLoZCgICAgICAgPg/fL+iDwsgACAAYgRAIAAhBwUgAEQAAAAAAAAAABADIQggCCEHCyAHDwvQ' +
  'AgMIewF/AXsgACMK/UogACMy/Un9Tv3EASEJIAkEQCAJQQNHBEAgABACDwsgACM0/fIBIyz98AEhASABIyz98QEhAiAAIAIj' +
  'Ev3yAf3xASACIyb98gH98QEhAyADIAP98gEhBCABIxv9TkEE/csBIQojACAK/RsAav0ABAAhBSMAIAr9GwJq/QAEACEKIAUg' +
  'Cv0NCAkKCwwNDg8YGRobHB0eHyEGIAUgCv0NAAECAwQFBgcQERITFBUWFyEFIAUgBiAFIAb98AEgAyAEIxkgAyMX/fIB/fAB' +
  '/fIBIAQgBP3yASMVIAMjEP3yAf3wASAEIw798gH98AH98gH98AH98AH98gH98AH98AEgASMc/U5BLv3LASMi/c4B/fIBDwsg' +
  'ACAA/Uj9xAEhCSAJBEAgCUEDRwRAIAAQAg8LIAAhBwUgACMaEAQhCCAIIQcLIAcPCx8BAnwgAP0hABAAIQEgAP0hARAAIQIg' +
  'Af0UIAL9IgELjAIBD3wgACMvZARAIzUPCyAAIwdjBEBEAAAAAAAAAAAPCyAAIzOiIyugIQIgAiMroSEDIAAgAyMRoqEhBCAD' +
  'IyWiIQUgBCAFoSEGIAQgBqEgBaEgAaAhByAGIAaiIQgjACACvadBP3FBEGxqKwMAIQkjACACvadBP3FBEGxqKwMIIQogBiMp' +
  'oCMpoSELIAkgC6IhDCAJIAygIQ0gCSANoSAMoCAKIAkgBiALoaIgCiAGoiAJIAqgIAgjGCAGIxaioKIgCCAIoiMUIAYjD6Kg' +
  'IAgjDSAGIwuioKKgoqAgByAHIAaioKCioKCgoCEOIA0gDqAhDyAPIA0gD6EgDqAgAr2nQQZ1txAGIRAgEA8LzAMDD3sBfwF7' +
  'IAAjMP1K/cQBIREgEQRAIBFBA0cEQCAAIAEQBQ8LIzYPCyAAIwj9Sf3EASERIBEEQCARQQNHBEAgACABEAUPCyMaDwsgACM0' +
  '/fIBIyz98AEhAiACIyz98QEhAyAAIAMjEv3yAf3xASEEIAMjJv3yASEFIAQgBf3xASEGIAQgBv3xASAF/fEBIAH98AEhByAG' +
  'IAb98gEhCCACIxv9TkEE/csBIRIjACAS/RsAav0ABAAhCSMAIBL9GwJq/QAEACESIAkgEv0NCAkKCwwNDg8YGRobHB0eHyEK' +
  'IAkgEv0NAAECAwQFBgcQERITFBUWFyEJIAYjKv3wASMq/fEBIQsgCSAL/fIBIQwgCSAM/fABIQ0gCSAN/fEBIAz98AEgCiAJ' +
  'IAYgC/3xAf3yASAKIAb98gEgCSAK/fABIAgjGSAGIxf98gH98AH98gEgCCAI/fIBIxUgBiMQ/fIB/fABIAgjDiAGIwz98gH9' +
  '8AH98gH98AH98gH98AEgByAHIAb98gH98AH98AH98gH98AH98AH98AH98AEhDiANIA798AEhDyAPIA0gD/3xASAO/fABIAIj' +
  'HP1OIyz98QEjE/3yARAHIRAgEA8LKQECfCAA/SEAIAH9IQAQAyECIAD9IQEgAf0hARADIQMgAv0UIAP9IgELrgEBA3wgAiMe' +
  'ZARAIAAgAaAjJ6IgAiMeoSMgpCMtoL1CNIa/og8LIAIjAWQEf0EBBSACIwFhBH8gACMdZAVBAAsLBEAgACABoCACIy2gvUI0' +
  'hr+iDwsgAiMDYwRARAAAAAAAAAAADwsgAiMFYwR8RAAAAAAAAAAABSACIx6gIy2gvUI0hr8LIQMgACADoiEEIx0gBKAhBSAF' +
  'Ix0gBaEgBKAgASADoqCgIx2hIyOiDwuOAgIDewF/IAIjH/1K/cQBIQYgBgRAIAZBA0cEQCAAIAEgAhAIDwsgACAB/fABIyj9' +
  '8gEgAiMf/fEBIyH99AEjLv3wAUE0/csB/fIBDwsgAiMC/UogAiMC/UcgACMi/Ur9Tv1Q/cQBIQYgBgRAIAZBA0cEQCAAIAEg' +
  'AhAIDwsgACAB/fABIAIjLv3wAUE0/csB/fIBDwsgAiME/Un9xAEhBiAGBEAgBkEDRwRAIAAgASACEAgPCyMaDwsjGiACIx/9' +
  '8AEjLv3wAUE0/csBIAIjBv1J/VIhAyAAIAP98gEhBCMiIAT98AEhBSAFIyIgBf3xASAE/fABIAEgA/3yAf3wAf3wASMi/fEB' +
  'IyT98gEPCzMBAnwgAP0hACAB/SEAIAL9IQAQBiEDIAD9IQEgAf0hASAC/SEBEAYhBCAD/RQgBP0iAQu9BQIDfwJ7IAAhASAA' +
  'QYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f///' +
  '/3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEg' +
  'AkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf' +
  '4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCABIAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACA' +
  'AAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ' +
  '37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEg' +
  'AUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIh' +
  'AyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEgAEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEF' +
  'IAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAF' +
  'QRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcLNAEBfyAAKAKAJ0HwBEYEQCAAEAkLIAAoAoAnIQEg' +
  'ACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEApBBXa4RAAAAAAAAJBBoiAAEApBBna4oEQAAAAAAACgPKILvQECAX8CeyAA' +
  'KAKAJyEBIAFB8ARGBEAgABAJQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAgAUECdGr9AATAEyECIAJBBf2tASIDIAP9DQAB' +
  'AgMICQoLAAECAwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEgAkEG/a0BIgMgA/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3w' +
  'Af0MAAAAAAAAoDwAAAAAAACgPP3yAQUgABAL/RQgABAL/SIBCwtFAQF/IAEgAkF+cUEDdGohAwJAIAEgA0YNAANAIAEgABAM' +
  '/QsEACABQRBqIgEgA0cNAAsLIAJBAXEEQCABIAAQCzkDAAsLugQCCXsGf0EAIRIgACgCECEOIAL9FCEGIAAoAgAhDyABQQN0' +
  'IREDQCAOIBBq/QAEACEEIAMgEGr9AAQAIAYgBP3yAf1JIQUgDiAQav0ABBAhByADIBBq/QAEECAGIAf98gH9SSEIIA4gEGr9' +
  'AAQgIQkgAyAQav0ABCAgBiAJ/fIB/UkhCiAOIBBq/QAEMCELIAMgEGr9AAQwIAYgC/3yAf1JIQwgBSAI/VAgCv1QIAz9UP1T' +
  'BEAgBf3EASINBEAgDUEBcQRAIA8gEkECdGogEEEDdjYCACASQQFqIRILIA1BAUsgEEEIaiARSXEEQCAPIBJBAnRqIBBBA3ZB' +
  'AWo2AgAgEkEBaiESCwsgCP3EASINBEAgDUEBcSAQQRBqIBFJcQRAIA8gEkECdGogEEEDdkECajYCACASQQFqIRILIA1BAUsg' +
  'EEEYaiARSXEEQCAPIBJBAnRqIBBBA3ZBA2o2AgAgEkEBaiESCwsgCv3EASINBEAgDUEBcSAQQSBqIBFJcQRAIA8gEkECdGog' +
  'EEEDdkEEajYCACASQQFqIRILIA1BAUsgEEEoaiARSXEEQCAPIBJBAnRqIBBBA3ZBBWo2AgAgEkEBaiESCwsgDP3EASINBEAg' +
  'DUEBcSAQQTBqIBFJcQRAIA8gEkECdGogEEEDdkEGajYCACASQQFqIRILIA1BAUsgEEE4aiARSXEEQCAPIBJBAnRqIBBBA3ZB' +
  'B2o2AgAgEkEBaiESCwsLIBBBwABqIhAgEUkNAAsgEguzAwIUewR/IAAoAhAhGiAAKAIUIRsgBP0UIQggBf0UIQogAv0UIQsg' +
  'A/0UIQwgAUEDdCEdA0AgGiAcav0ABAAhBiAbIBxq/QAEACEHIAggBv3yASAG/fABIQkgGiAcaiAJ/QsEACAKIAsgBiAMIAf9' +
  '8QH98gH98AEgB/3xAf3yASAH/fABIQ0gGyAcaiAN/QsEACAaIBxq/QAEECEOIBsgHGr9AAQQIQ8gCCAO/fIBIA798AEhECAa' +
  'IBxqIBD9CwQQIAogCyAOIAwgD/3xAf3yAf3wASAP/fEB/fIBIA/98AEhESAbIBxqIBH9CwQQIBogHGr9AAQgIRIgGyAcav0A' +
  'BCAhEyAIIBL98gEgEv3wASEUIBogHGogFP0LBCAgCiALIBIgDCAT/fEB/fIB/fABIBP98QH98gEgE/3wASEVIBsgHGogFf0L' +
  'BCAgGiAcav0ABDAhFiAbIBxq/QAEMCEXIAggFv3yASAW/fABIRggGiAcaiAY/QsEMCAKIAsgFiAMIBf98QH98gH98AEgF/3x' +
  'Af3yASAX/fABIRkgGyAcaiAZ/QsEMCAcQcAAaiIcIB1JDQALC4oEAgl7Bn9BACERIAAoAhAhDSAC/RQhBSAAKAIAIQ4gAUED' +
  'dCEQA0AgDSAPav0ABAAhAyADIAX9SiEEIA0gD2r9AAQQIQYgBiAF/UohByANIA9q/QAEICEIIAggBf1KIQkgDSAPav0ABDAh' +
  'CiAKIAX9SiELIAQgB/1QIAn9UCAL/VD9UwRAIAT9xAEiDARAIAxBAXEEQCAOIBFBAnRqIA9BA3Y2AgAgEUEBaiERCyAMQQFL' +
  'IA9BCGogEElxBEAgDiARQQJ0aiAPQQN2QQFqNgIAIBFBAWohEQsLIAf9xAEiDARAIAxBAXEgD0EQaiAQSXEEQCAOIBFBAnRq' +
  'IA9BA3ZBAmo2AgAgEUEBaiERCyAMQQFLIA9BGGogEElxBEAgDiARQQJ0aiAPQQN2QQNqNgIAIBFBAWohEQsLIAn9xAEiDARA' +
  'IAxBAXEgD0EgaiAQSXEEQCAOIBFBAnRqIA9BA3ZBBGo2AgAgEUEBaiERCyAMQQFLIA9BKGogEElxBEAgDiARQQJ0aiAPQQN2' +
  'QQVqNgIAIBFBAWohEQsLIAv9xAEiDARAIAxBAXEgD0EwaiAQSXEEQCAOIBFBAnRqIA9BA3ZBBmo2AgAgEUEBaiERCyAMQQFL' +
  'IA9BOGogEElxBEAgDiARQQJ0aiAPQQN2QQdqNgIAIBFBAWohEQsLCyAPQcAAaiIPIBBJDQALIBELhAcCHXsIf0EAIS0gACgC' +
  'ECEnIAAoAhQhKCAE/RQhCyAF/RQhDSAC/RQhDiAD/RQhDyAGKAIQISkgCP0UIRMgBigCACEqIAFBA3QhLANAICcgK2r9AAQA' +
  'IQkgKCArav0ABAAhCiALIAn98gEgCf3wASEMICcgK2ogDP0LBAAgDSAOIAkgDyAK/fEB/fIB/fABIAr98QH98gEgCv3wASEQ' +
  'ICggK2ogEP0LBAAgECERIBEgE/1KIRIgJyArav0ABBAhFCAoICtq/QAEECEVIAsgFP3yASAU/fABIRYgJyAraiAW/QsEECAN' +
  'IA4gFCAPIBX98QH98gH98AEgFf3xAf3yASAV/fABIRcgKCAraiAX/QsEECAXIRggGCAT/UohGSAnICtq/QAEICEaICggK2r9' +
  'AAQgIRsgCyAa/fIBIBr98AEhHCAnICtqIBz9CwQgIA0gDiAaIA8gG/3xAf3yAf3wASAb/fEB/fIBIBv98AEhHSAoICtqIB39' +
  'CwQgIB0hHiAeIBP9SiEfICcgK2r9AAQwISAgKCArav0ABDAhISALICD98gEgIP3wASEiICcgK2ogIv0LBDAgDSAOICAgDyAh' +
  '/fEB/fIB/fABICH98QH98gEgIf3wASEjICggK2ogI/0LBDAgIyEkICQgE/1KISUgEiAZ/VAgH/1QICX9UP1TBEAgEv3EASIm' +
  'BEAgJkEBcQRAICogLUECdGogK0EDdjYCACAtQQFqIS0LICZBAUsgK0EIaiAsSXEEQCAqIC1BAnRqICtBA3ZBAWo2AgAgLUEB' +
  'aiEtCwsgGf3EASImBEAgJkEBcSArQRBqICxJcQRAICogLUECdGogK0EDdkECajYCACAtQQFqIS0LICZBAUsgK0EYaiAsSXEE' +
  'QCAqIC1BAnRqICtBA3ZBA2o2AgAgLUEBaiEtCwsgH/3EASImBEAgJkEBcSArQSBqICxJcQRAICogLUECdGogK0EDdkEEajYC' +
  'ACAtQQFqIS0LICZBAUsgK0EoaiAsSXEEQCAqIC1BAnRqICtBA3ZBBWo2AgAgLUEBaiEtCwsgJf3EASImBEAgJkEBcSArQTBq' +
  'ICxJcQRAICogLUECdGogK0EDdkEGajYCACAtQQFqIS0LICZBAUsgK0E4aiAsSXEEQCAqIC1BAnRqICtBA3ZBB2o2AgAgLUEB' +
  'aiEtCwsLICtBwABqIisgLEkNAAsgLQu4FAcQewF/BXsBfAJ7BnwOfyAAKAIQISYgACgCFCEnIAAoAhghKCAAKAIcISkgACgC' +
  'ICEqIAAoAiQhKyAF/RQhDCAC/RQhDSAG/RQhGiAD/RQhGyAE/RQhHCAAKAIAIS4gLiAAKAIEQQJ0aiEvIAAoAgghMiAAKAIM' +
  'ITMDQCAyIC4oAgBBAnRqKAIAITAgMiAuKAIAQQJ0aigCBCExIDNFBEAgMCEsIDEgMSAwa0EBcWshMCAsIDBIBEADQCAmICxB' +
  'A3Rq/QAEACEHICcgLEEDdGr9AAQAIQggKCAsQQN0av0ABAAhCSApICxBA3Rq/QAEACEKIAcCeyAMIA0gCP3xAf3tAf3yASEO' +
  'AnsgDiMK/UogDiMy/Un9Tv3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4jNP3yASMs/fABIQ8gDyMs/fEBIRAgDiAQIxL98gH9' +
  '8QEgECMm/fIB/fEBIREgESAR/fIBIRIgDyMb/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY/RsCav0ABAAhGCATIBj9DQgJ' +
  'CgsMDQ4PGBkaGxwdHh8hFCATIBj9DQABAgMEBQYHEBESExQVFhchEyATIBQgEyAU/fABIBEgEiMZIBEjF/3yAf3wAf3yASAS' +
  'IBL98gEjFSARIxD98gH98AEgEiMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA8jHP1OQS79ywEjIv3OAf3yAQwBCyAOIA79' +
  'SP3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4hFQUgDiMaEAQhFiAWIRULIBUMAAsL/fIBIQsgJiAsQQN0aiAL/QsEACAJAnsg' +
  'GiANIAj98QH97QH98gEhDgJ7IA4jCv1KIA4jMv1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIzT98gEjLP3wASEPIA8j' +
  'LP3xASEQIA4gECMS/fIB/fEBIBAjJv3yAf3xASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0b' +
  'Amr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIj' +
  'GSARIxf98gH98AH98gEgEiAS/fIBIxUgESMQ/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csB' +
  'IyL9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYgFiEVCyAVDAALC/3yASEZICgg' +
  'LEEDdGogGSAb/fAB/QsEACApICxBA3RqIAogC/3wAf0MAAAAAAAAAAAAAAAAAAAAAP31ASAc/fQB/QsEACAnICxBA3RqIA39' +
  'CwQAICogKyAsQQJ0aigCAEEDdGorAwAhHSAqICsgLEECdGooAgBBA3RqIB0gCv0hAKA5AwAgKiArICxBAnRqKAIEQQN0aisD' +
  'ACEdICogKyAsQQJ0aigCBEEDdGogHSAK/SEBoDkDACAsQQJqIiwgMEgNAAsLCyAzBEACQANAIDBBAWogMU4NASAzIDBBAnRq' +
  'KAIAISwgMyAwQQJ0aigCBCEtICwgLUYNASAmICxBA3RqKwMA/RQgJiAtQQN0aisDAP0iASEHICcgLEEDdGorAwD9FCAnIC1B' +
  'A3RqKwMA/SIBIQggKCAsQQN0aisDAP0UICggLUEDdGorAwD9IgEhCSApICxBA3RqKwMA/RQgKSAtQQN0aisDAP0iASEKIAcC' +
  'eyAMIA0gCP3xAf3tAf3yASEOAnsgDiMK/UogDiMy/Un9Tv3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4jNP3yASMs/fABIQ8g' +
  'DyMs/fEBIRAgDiAQIxL98gH98QEgECMm/fIB/fEBIREgESAR/fIBIRIgDyMb/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY' +
  '/RsCav0ABAAhGCATIBj9DQgJCgsMDQ4PGBkaGxwdHh8hFCATIBj9DQABAgMEBQYHEBESExQVFhchEyATIBQgEyAU/fABIBEg' +
  'EiMZIBEjF/3yAf3wAf3yASASIBL98gEjFSARIxD98gH98AEgEiMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA8jHP1OQS79' +
  'ywEjIv3OAf3yAQwBCyAOIA79SP3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4hFQUgDiMaEAQhFiAWIRULIBUMAAsL/fIBIQsg' +
  'CyEeICYgLEEDdGogHv0hADkDACAmIC1BA3RqIB79IQE5AwAgCQJ7IBogDSAI/fEB/e0B/fIBIQ4CeyAOIwr9SiAOIzL9Sf1O' +
  '/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM0/fIBIyz98AEhDyAPIyz98QEhECAOIBAjEv3yAf3xASAQIyb98gH98QEhESAR' +
  'IBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMgGP0NCAkKCwwNDg8YGRobHB0eHyEU' +
  'IBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB/fAB/fIBIBIgEv3yASMVIBEjEP3yAf3w' +
  'ASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMi/c4B/fIBDAELIA4gDv1I/cQBIRcgFwRAIBdBA0cE' +
  'QCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhGSAZIBv98AEhHiAoICxBA3RqIB79IQA5AwAgKCAtQQN0aiAe' +
  '/SEBOQMAIAogC/3wAf0MAAAAAAAAAAAAAAAAAAAAAP31ASAc/fQBIR4gKSAsQQN0aiAe/SEAOQMAICkgLUEDdGogHv0hATkD' +
  'ACANIR4gJyAsQQN0aiAe/SEAOQMAICcgLUEDdGogHv0hATkDACAqICsgLEECdGooAgBBA3RqKwMAIR0gKiArICxBAnRqKAIA' +
  'QQN0aiAdIAr9IQCgOQMAICogKyAtQQJ0aigCAEEDdGorAwAhHSAqICsgLUECdGooAgBBA3RqIB0gCv0hAaA5AwAgMEECaiEw' +
  'DAALCwsgMCAxSARAA0AgMwR/IDMgMEECdGooAgAFIDALISwgJiAsQQN0aisDACEgICcgLEEDdGorAwAhISAoICxBA3RqKwMA' +
  'ISIgKSAsQQN0aisDACEjICogKyAsQQJ0aigCAEEDdGorAwAhHSAgIAUgAiAhoZqiEACiISQgJiAsQQN0aiAkOQMAICIgBiAC' +
  'ICGhmqIQAKIhJSAqICsgLEECdGooAgBBA3RqIB0gI6A5AwAgKCAsQQN0aiAlIAOgOQMAICkgLEEDdGogIyAkoEQAAAAAAAAA' +
  'AKUgBKQ5AwAgJyAsQQN0aiACOQMAIDBBAWoiMCAxSA0ACwsgLkEEaiIuIC9JDQALC68SBRB7AX8HewZ8DH8gACgCECElIAAo' +
  'AhQhJiAAKAIYIScgACgCHCEoIAX9FCEMIAL9FCENIAb9FCEaIAP9FCEbIAT9FCEcIAAoAgAhKyArIAAoAgRBAnRqISwgACgC' +
  'CCEvIAAoAgwhMANAIC8gKygCAEECdGooAgAhLSAvICsoAgBBAnRqKAIEIS4gMEUEQCAtISkgLiAuIC1rQQFxayEtICkgLUgE' +
  'QANAICUgKUEDdGr9AAQAIQcgJiApQQN0av0ABAAhCCAnIClBA3Rq/QAEACEJICggKUEDdGr9AAQAIQogBwJ7IAwgDSAI/fEB' +
  '/e0B/fIBIQ4CeyAOIwr9SiAOIzL9Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM0/fIBIyz98AEhDyAPIyz98QEhECAO' +
  'IBAjEv3yAf3xASAQIyb98gH98QEhESARIBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEY' +
  'IBMgGP0NCAkKCwwNDg8YGRobHB0eHyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB' +
  '/fAB/fIBIBIgEv3yASMVIBEjEP3yAf3wASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMi/c4B/fIB' +
  'DAELIA4gDv1I/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhCyAJAnsgGiANIAj9' +
  '8QH97QH98gEhDgJ7IA4jCv1KIA4jMv1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIzT98gEjLP3wASEPIA8jLP3xASEQ' +
  'IA4gECMS/fIB/fEBIBAjJv3yAf3xASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQA' +
  'IRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjGSARIxf9' +
  '8gH98AH98gEgEiAS/fIBIxUgESMQ/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csBIyL9zgH9' +
  '8gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYgFiEVCyAVDAALC/3yASEZICcgKUEDdGog' +
  'Gf0LBAAgJSApQQN0aiALIBv98AH9CwQAICggKUEDdGogCiAZ/fAB/QwAAAAAAAAAAAAAAAAAAAAA/fUBIBz99AH9CwQAICYg' +
  'KUEDdGogDf0LBAAgKUECaiIpIC1IDQALCwsgMARAAkADQCAtQQFqIC5ODQEgMCAtQQJ0aigCACEpIDAgLUECdGooAgQhKiAp' +
  'ICpGDQEgJSApQQN0aisDAP0UICUgKkEDdGorAwD9IgEhByAmIClBA3RqKwMA/RQgJiAqQQN0aisDAP0iASEIICcgKUEDdGor' +
  'AwD9FCAnICpBA3RqKwMA/SIBIQkgKCApQQN0aisDAP0UICggKkEDdGorAwD9IgEhCiAHAnsgDCANIAj98QH97QH98gEhDgJ7' +
  'IA4jCv1KIA4jMv1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIzT98gEjLP3wASEPIA8jLP3xASEQIA4gECMS/fIB/fEB' +
  'IBAjJv3yAf3xASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRggEyAY/Q0ICQoL' +
  'DA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjGSARIxf98gH98AH98gEgEiAS' +
  '/fIBIxUgESMQ/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csBIyL9zgH98gEMAQsgDiAO/Uj9' +
  'xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYgFiEVCyAVDAALC/3yASELIAkCeyAaIA0gCP3xAf3tAf3yASEO' +
  'AnsgDiMK/UogDiMy/Un9Tv3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4jNP3yASMs/fABIQ8gDyMs/fEBIRAgDiAQIxL98gH9' +
  '8QEgECMm/fIB/fEBIREgESAR/fIBIRIgDyMb/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY/RsCav0ABAAhGCATIBj9DQgJ' +
  'CgsMDQ4PGBkaGxwdHh8hFCATIBj9DQABAgMEBQYHEBESExQVFhchEyATIBQgEyAU/fABIBEgEiMZIBEjF/3yAf3wAf3yASAS' +
  'IBL98gEjFSARIxD98gH98AEgEiMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA8jHP1OQS79ywEjIv3OAf3yAQwBCyAOIA79' +
  'SP3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4hFQUgDiMaEAQhFiAWIRULIBUMAAsL/fIBIRkgGSEdICcgKUEDdGogHf0hADkD' +
  'ACAnICpBA3RqIB39IQE5AwAgCyAb/fABIR0gJSApQQN0aiAd/SEAOQMAICUgKkEDdGogHf0hATkDACAKIBn98AH9DAAAAAAA' +
  'AAAAAAAAAAAAAAD99QEgHP30ASEdICggKUEDdGogHf0hADkDACAoICpBA3RqIB39IQE5AwAgDSEdICYgKUEDdGogHf0hADkD' +
  'ACAmICpBA3RqIB39IQE5AwAgLUECaiEtDAALCwsgLSAuSARAA0AgMAR/IDAgLUECdGooAgAFIC0LISkgJSApQQN0aisDACEf' +
  'ICYgKUEDdGorAwAhICAnIClBA3RqKwMAISEgKCApQQN0aisDACEiIB8gBSACICChmqIQAKIhIyAhIAYgAiAgoZqiEACiISQg' +
  'JyApQQN0aiAkOQMAICUgKUEDdGogIyADoDkDACAoIClBA3RqICIgJKBEAAAAAAAAAAClIASkOQMAICYgKUEDdGogAjkDACAt' +
  'QQFqIi0gLkgNAAsLICtBBGoiKyAsSQ0ACws=',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'synapse-stdp.eqs',
  version: '0.1.0',
  sha256: '2d19d74b789b2b40a74e1c874672a146d55bd1126db6e72a345b246e441b13fd',
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
      name: 'F',
      value: 15,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 7,
    },
    {
      name: 'taum',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
    },
    {
      name: 'taue',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 10,
    },
    {
      name: 'Ee',
      value: 0,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
    },
    {
      name: 'El',
      value: -0.074,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 12,
    },
    {
      name: 'vt',
      value: -0.054,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 13,
    },
    {
      name: 'vr',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 14,
    },
    {
      name: 'taupre',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 16,
    },
    {
      name: 'taupost',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 17,
    },
    {
      name: 'gmax',
      value: 0.05,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 18,
    },
    {
      name: 'dApre',
      value: 0.001,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 19,
    },
    {
      name: 'dApost',
      value: -0.0010500000000000002,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 20,
    },
  ],
  source:
    '# Spike-timing-dependent plasticity: weights of a neuron that 200 Poisson inputs drive drift apart\n' +
    'from brian2 import *\n' +
    'seed(12)\n' +
    '\n' +
    '# Number of inputs and their rate\n' +
    'N = 200\n' +
    'F = 15*Hz       # [5*Hz : 1*Hz : 40*Hz]\n' +
    '# Membrane and synapse\n' +
    'taum = 10*ms\n' +
    'taue = 5*ms\n' +
    'Ee = 0*mV\n' +
    'El = -74*mV\n' +
    'vt = -54*mV\n' +
    'vr = -60*mV\n' +
    '# Traces of the last spikes, and what they change\n' +
    'taupre = 20*ms\n' +
    'taupost = taupre\n' +
    'gmax = 0.05\n' +
    'dApre = 0.02*gmax\n' +
    'dApost = -1.05*dApre\n' +
    '\n' +
    'inputs = PoissonGroup(N, rates=F)\n' +
    "neuron = NeuronGroup(1, '''\n" +
    '    dv/dt = (ge*(Ee - v) + El - v)/taum : volt\n' +
    '    dge/dt = -ge/taue : 1\n' +
    "    ''', threshold='v > vt', reset='v = vr', method='euler')\n" +
    "S = Synapses(inputs, neuron, '''\n" +
    '    w : 1\n' +
    '    dApre/dt = -Apre/taupre : 1 (event-driven)\n' +
    '    dApost/dt = -Apost/taupost : 1 (event-driven)\n' +
    "    ''',\n" +
    "    on_pre='''\n" +
    '    ge_post += w\n' +
    '    Apre += dApre\n' +
    '    w = clip(w + Apost, 0, gmax)\n' +
    "    ''',\n" +
    "    on_post='''\n" +
    '    Apost += dApost\n' +
    '    w = clip(w + Apre, 0, gmax)\n' +
    "    ''')\n" +
    'S.connect()\n' +
    "S.w = 'rand()*gmax'\n" +
    '\n' +
    "weights = StateMonitor(S, 'w', record=[0, 1, 2, 3, 4], dt=20*ms)\n" +
    'spikes = SpikeMonitor(neuron)\n' +
    'before = S.w[:]/gmax\n' +
    'run(2*second)\n' +
    '\n' +
    'subplot(211)\n' +
    'plot(weights.t/second, weights.w.T/gmax)\n' +
    "xlabel('Time (s)')\n" +
    "ylabel('w / gmax')\n" +
    'subplot(212)\n' +
    "hist([before, S.w[:]/gmax], bins=20, range=(0, 1), label=['before', 'after'])\n" +
    "xlabel('w / gmax')\n" +
    "ylabel('Synapses')\n" +
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
