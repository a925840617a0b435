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
  neuronGroupClass,
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
  threadedKernels,
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
  const { taue, taum, El, Ee } = externals
  const { N, dt } = step
  const minus_dt_over_taue = -dt / taue
  const dt_over_taum = dt / taum
  const native = step.native?.neuron_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, El, Ee, minus_dt_over_taue, dt_over_taum)
    return
  }
  const { ge, v } = neuron
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
  const { vt } = externals
  const { N } = step
  const native = step.native?.neuron_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, vt)
  const { v } = neuron
  const { events } = step
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
    neuron_stateupdater: { arrays: ['ge', 'v'], draws: [4, 4] },
    neuron_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
      draws: [1, 1],
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
  const { taupost, taupre, dApre, gmax } = externals
  const { t } = step
  const scaled_taupost = 1 / taupost
  const scaled_taupre = 1 / taupre
  const native = step.native?.S_pre
  if (native !== undefined) {
    native.run(native.at, 0, t, dApre, gmax, scaled_taupost, scaled_taupre)
    return
  }
  const { Apost, lastupdate, Apre, w, ge_post, _post } = S
  const { events, count } = step
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
  const { taupost, taupre, dApost, gmax } = externals
  const { t } = step
  const scaled_taupost = 1 / taupost
  const scaled_taupre = 1 / taupre
  const native = step.native?.S_post
  if (native !== undefined) {
    native.run(native.at, 0, t, dApost, gmax, scaled_taupost, scaled_taupre)
    return
  }
  const { Apost, lastupdate, Apre, w } = S
  const { events, count } = step
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

const kernels = threadedKernels(
  'AGFzbQEAAAABYA9gAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38A' +
  'YAR/f3x/AX9gBn9/fHx8fABgA39/fAF/YAd/f3x8fHx8AAIIAQFtAW0CAAEDFRQAAQECAwMEBQUGBwgJCgsMDQ0ODgaTBzd/' +
  'AEEAC3wARAAAAAAA8I/AC3sA/QwAAAAAAPCPwAAAAAAA8I/AC3wARAAAAAAAMJHAC3sA/QwAAAAAADCRwAAAAAAAMJHAC3wA' +
  'RAAAAAAAQJ/AC3sA/QwAAAAAAECfwAAAAAAAQJ/AC3wARIXrUbgeSYfAC3sA/QyF61G4HkmHwIXrUbgeSYfAC3wARAAAAAAA' +
  'wFXAC3sA/QwAAAAAAMBVwAAAAAAAwFXAC3wARBqgARqgASo/C3sA/QwaoAEaoAEqPxqgARqgASo/C3wARBdswRZswVY/C3sA' +
  '/QwXbMEWbMFWPxdswRZswVY/C3wARBEREREREYE/C3sA/QwRERERERGBPxEREREREYE/C3wARAAA+v5CLoY/C3sA/QwAAPr+' +
  'Qi6GPwAA+v5CLoY/C3sA/QwAAAAAAACQPwAAAAAAAJA/C3wARFVVVVVVVaU/C3sA/QxVVVVVVVWlP1VVVVVVVaU/C3wARFVV' +
  'VVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3sA/QwAAAAAAAAA' +
  'AAAAAAAAAAAAC3sA/Qw/AAAAAAAAAD8AAAAAAAAAC3sA/QzA/////////8D/////////C3wARAAAAAAAAPA/C3wARAAAAAAA' +
  '8I9AC3sA/QwAAAAAAPCPQAAAAAAA8I9AC3wARAAAAAAA+I9AC3sA/QwAAAAAAPiPQAAAAAAA+I9AC3sA/QwAAAAAAADwPwAA' +
  'AAAAAPA/C3wARAAAAAAAABAAC3sA/QwAAAAAAAAQAAAAAAAAABAAC3wARDo7nrya9xw9C3sA/Qw6O568mvccPTo7nrya9xw9' +
  'C3wARAAAAAAAANB/C3sA/QwAAAAAAADQfwAAAAAAANB/C3wARAAAAAAAAFhBC3sA/QwAAAAAAABYQQAAAAAAAFhBC3wARAAA' +
  'AAAAADhDC3sA/QwAAAAAAAA4QwAAAAAAADhDC3wARP8DAAAAADhDC3sA/Qz/AwAAAAA4Q/8DAAAAADhDC3wARLgehetRLoZA' +
  'C3sA/Qy4HoXrUS6GQLgehetRLoZAC3wARAAAAAAAAFZAC3sA/QwAAAAAAABWQAAAAAAAAFZAC3wARP6CK2VHFVdAC3sA/Qz+' +
  'gitlRxVXQP6CK2VHFVdAC3wARAAAAAAAAPB/C3sA/QwAAAAAAADwfwAAAAAAAPB/CwecAQcMZmlsbCB1bmlmb3JtAA0YaW5w' +
  'dXRzX3NwaWtlX3RocmVzaG9sZGVyAA4TbmV1cm9uX3N0YXRldXBkYXRlcgAPGG5ldXJvbl9zcGlrZV90aHJlc2hvbGRlcgAQ' +
  'LG5ldXJvbl9zdGF0ZXVwZGF0ZXIrbmV1cm9uX3NwaWtlX3RocmVzaG9sZGVyABEFU19wcmUAEgZTX3Bvc3QAEwqLVhTMAQEI' +
  'fCAAIwlkBH8gACMxYwVBAAsEQCAAIzOiIyugIQEgASMroSECIAAgAiMRoqEgAiMloqEhAyADIAOiIQQjACABvadBP3FBEGxq' +
  'KwMAIQUjACABvadBP3FBEGxqKwMIIQYgBSAGIAUgBqAgAyAEIxggAyMWoqCiIAQgBKIjFCADIw+ioCAEIw2ioKKgoKKgoCAB' +
  'vUJAg0IuhkKAgICAgICA+D98v6IPCyAAIABiBEAgACEHBSAARAAAAAAAAAAAEAMhCCAIIQcLIAcPC9ACAwh7AX8BeyAAIwr9' +
  'SiAAIzL9Sf1O/cQBIQkgCQRAIAlBA0cEQCAAEAIPCyAAIzT98gEjLP3wASEBIAEjLP3xASECIAAgAiMS/fIB/fEBIAIjJv3y' +
  'Af3xASEDIAMgA/3yASEEIAEjG/1OQQT9ywEhCiMAIAr9GwBq/QAEACEFIwAgCv0bAmr9AAQAIQogBSAK/Q0ICQoLDA0ODxgZ' +
  'GhscHR4fIQYgBSAK/Q0AAQIDBAUGBxAREhMUFRYXIQUgBSAGIAUgBv3wASADIAQjGSADIxf98gH98AH98gEgBCAE/fIBIxUg' +
  'AyMQ/fIB/fABIAQjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASABIxz9TkEu/csBIyL9zgH98gEPCyAAIAD9SP3EASEJIAkE' +
  'QCAJQQNHBEAgABACDwsgACEHBSAAIxoQBCEIIAghBwsgBw8LHwECfCAA/SEAEAAhASAA/SEBEAAhAiAB/RQgAv0iAQuMAgEP' +
  'fCAAIy9kBEAjNQ8LIAAjB2MEQEQAAAAAAAAAAA8LIAAjM6IjK6AhAiACIyuhIQMgACADIxGioSEEIAMjJaIhBSAEIAWhIQYg' +
  'BCAGoSAFoSABoCEHIAYgBqIhCCMAIAK9p0E/cUEQbGorAwAhCSMAIAK9p0E/cUEQbGorAwghCiAGIymgIymhIQsgCSALoiEM' +
  'IAkgDKAhDSAJIA2hIAygIAogCSAGIAuhoiAKIAaiIAkgCqAgCCMYIAYjFqKgoiAIIAiiIxQgBiMPoqAgCCMNIAYjC6KgoqCi' +
  'oCAHIAcgBqKgoKKgoKCgIQ4gDSAOoCEPIA8gDSAPoSAOoCACvadBBnW3EAYhECAQDwvMAwMPewF/AXsgACMw/Ur9xAEhESAR' +
  'BEAgEUEDRwRAIAAgARAFDwsjNg8LIAAjCP1J/cQBIREgEQRAIBFBA0cEQCAAIAEQBQ8LIxoPCyAAIzT98gEjLP3wASECIAIj' +
  'LP3xASEDIAAgAyMS/fIB/fEBIQQgAyMm/fIBIQUgBCAF/fEBIQYgBCAG/fEBIAX98QEgAf3wASEHIAYgBv3yASEIIAIjG/1O' +
  'QQT9ywEhEiMAIBL9GwBq/QAEACEJIwAgEv0bAmr9AAQAIRIgCSAS/Q0ICQoLDA0ODxgZGhscHR4fIQogCSAS/Q0AAQIDBAUG' +
  'BxAREhMUFRYXIQkgBiMq/fABIyr98QEhCyAJIAv98gEhDCAJIAz98AEhDSAJIA398QEgDP3wASAKIAkgBiAL/fEB/fIBIAog' +
  'Bv3yASAJIAr98AEgCCMZIAYjF/3yAf3wAf3yASAIIAj98gEjFSAGIxD98gH98AEgCCMOIAYjDP3yAf3wAf3yAf3wAf3yAf3w' +
  'ASAHIAcgBv3yAf3wAf3wAf3yAf3wAf3wAf3wAf3wASEOIA0gDv3wASEPIA8gDSAP/fEBIA798AEgAiMc/U4jLP3xASMT/fIB' +
  'EAchECAQDwspAQJ8IAD9IQAgAf0hABADIQIgAP0hASAB/SEBEAMhAyAC/RQgA/0iAQuuAQEDfCACIx5kBEAgACABoCMnoiAC' +
  'Ix6hIyCkIy2gvUI0hr+iDwsgAiMBZAR/QQEFIAIjAWEEfyAAIx1kBUEACwsEQCAAIAGgIAIjLaC9QjSGv6IPCyACIwNjBEBE' +
  'AAAAAAAAAAAPCyACIwVjBHxEAAAAAAAAAAAFIAIjHqAjLaC9QjSGvwshAyAAIAOiIQQjHSAEoCEFIAUjHSAFoSAEoCABIAOi' +
  'oKAjHaEjI6IPC44CAgN7AX8gAiMf/Ur9xAEhBiAGBEAgBkEDRwRAIAAgASACEAgPCyAAIAH98AEjKP3yASACIx/98QEjIf30' +
  'ASMu/fABQTT9ywH98gEPCyACIwL9SiACIwL9RyAAIyL9Sv1O/VD9xAEhBiAGBEAgBkEDRwRAIAAgASACEAgPCyAAIAH98AEg' +
  'AiMu/fABQTT9ywH98gEPCyACIwT9Sf3EASEGIAYEQCAGQQNHBEAgACABIAIQCA8LIxoPCyMaIAIjH/3wASMu/fABQTT9ywEg' +
  'AiMG/Un9UiEDIAAgA/3yASEEIyIgBP3wASEFIAUjIiAF/fEBIAT98AEgASAD/fIB/fAB/fABIyL98QEjJP3yAQ8LMwECfCAA' +
  '/SEAIAH9IQAgAv0hABAGIQMgAP0hASAB/SEBIAL9IQEQBiEEIAP9FCAE/SIBC70FAgN/AnsgACEBIABBgAdqIQIDQCAB/QAE' +
  'BCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1R' +
  'IAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwHaiEC' +
  'A0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEE' +
  'aiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////' +
  'f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9' +
  'CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQfR4aigCACADQQF2' +
  'c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGooAgAg' +
  'A0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9DIBW' +
  'LJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsEwBMg' +
  'AUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAnQfAERgRAIAAQCQsgACgCgCchASAAIAFBAWo2AoAnIAAg' +
  'AUECdGooAsATCycAIAAQCkEFdrhEAAAAAAAAkEGiIAAQCkEGdrigRAAAAAAAAKA8ogu9AQIBfwJ7IAAoAoAnIQEgAUHwBEYE' +
  'QCAAEAlBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0av0ABMATIQIgAkEF/a0BIgMgA/0NAAECAwgJCgsAAQIDCAkK' +
  'C/3/Af0MAAAAAAAAkEEAAAAAAACQQf3yASACQQb9rQEiAyAD/Q0EBQYHDA0ODwQFBgcMDQ4P/f8B/fAB/QwAAAAAAACgPAAA' +
  'AAAAAKA8/fIBBSAAEAv9FCAAEAv9IgELC0UBAX8gASACQX5xQQN0aiEDAkAgASADRg0AA0AgASAAEAz9CwQAIAFBEGoiASAD' +
  'Rw0ACwsgAkEBcQRAIAEgABALOQMACwu6BAIJewZ/QQAhEiAAKAIYIQ4gAv0UIQYgACgCACEPIAFBA3QhEQNAIA4gEGr9AAQA' +
  'IQQgAyAQav0ABAAgBiAE/fIB/UkhBSAOIBBq/QAEECEHIAMgEGr9AAQQIAYgB/3yAf1JIQggDiAQav0ABCAhCSADIBBq/QAE' +
  'ICAGIAn98gH9SSEKIA4gEGr9AAQwIQsgAyAQav0ABDAgBiAL/fIB/UkhDCAFIAj9UCAK/VAgDP1Q/VMEQCAF/cQBIg0EQCAN' +
  'QQFxBEAgDyASQQJ0aiAQQQN2NgIAIBJBAWohEgsgDUEBSyAQQQhqIBFJcQRAIA8gEkECdGogEEEDdkEBajYCACASQQFqIRIL' +
  'CyAI/cQBIg0EQCANQQFxIBBBEGogEUlxBEAgDyASQQJ0aiAQQQN2QQJqNgIAIBJBAWohEgsgDUEBSyAQQRhqIBFJcQRAIA8g' +
  'EkECdGogEEEDdkEDajYCACASQQFqIRILCyAK/cQBIg0EQCANQQFxIBBBIGogEUlxBEAgDyASQQJ0aiAQQQN2QQRqNgIAIBJB' +
  'AWohEgsgDUEBSyAQQShqIBFJcQRAIA8gEkECdGogEEEDdkEFajYCACASQQFqIRILCyAM/cQBIg0EQCANQQFxIBBBMGogEUlx' +
  'BEAgDyASQQJ0aiAQQQN2QQZqNgIAIBJBAWohEgsgDUEBSyAQQThqIBFJcQRAIA8gEkECdGogEEEDdkEHajYCACASQQFqIRIL' +
  'CwsgEEHAAGoiECARSQ0ACyASC7MDAhR7BH8gACgCGCEaIAAoAhwhGyAE/RQhCCAF/RQhCiAC/RQhCyAD/RQhDCABQQN0IR0D' +
  'QCAaIBxq/QAEACEGIBsgHGr9AAQAIQcgCCAG/fIBIAb98AEhCSAaIBxqIAn9CwQAIAogCyAGIAwgB/3xAf3yAf3wASAH/fEB' +
  '/fIBIAf98AEhDSAbIBxqIA39CwQAIBogHGr9AAQQIQ4gGyAcav0ABBAhDyAIIA798gEgDv3wASEQIBogHGogEP0LBBAgCiAL' +
  'IA4gDCAP/fEB/fIB/fABIA/98QH98gEgD/3wASERIBsgHGogEf0LBBAgGiAcav0ABCAhEiAbIBxq/QAEICETIAggEv3yASAS' +
  '/fABIRQgGiAcaiAU/QsEICAKIAsgEiAMIBP98QH98gH98AEgE/3xAf3yASAT/fABIRUgGyAcaiAV/QsEICAaIBxq/QAEMCEW' +
  'IBsgHGr9AAQwIRcgCCAW/fIBIBb98AEhGCAaIBxqIBj9CwQwIAogCyAWIAwgF/3xAf3yAf3wASAX/fEB/fIBIBf98AEhGSAb' +
  'IBxqIBn9CwQwIBxBwABqIhwgHUkNAAsLigQCCXsGf0EAIREgACgCGCENIAL9FCEFIAAoAgAhDiABQQN0IRADQCANIA9q/QAE' +
  'ACEDIAMgBf1KIQQgDSAPav0ABBAhBiAGIAX9SiEHIA0gD2r9AAQgIQggCCAF/UohCSANIA9q/QAEMCEKIAogBf1KIQsgBCAH' +
  '/VAgCf1QIAv9UP1TBEAgBP3EASIMBEAgDEEBcQRAIA4gEUECdGogD0EDdjYCACARQQFqIRELIAxBAUsgD0EIaiAQSXEEQCAO' +
  'IBFBAnRqIA9BA3ZBAWo2AgAgEUEBaiERCwsgB/3EASIMBEAgDEEBcSAPQRBqIBBJcQRAIA4gEUECdGogD0EDdkECajYCACAR' +
  'QQFqIRELIAxBAUsgD0EYaiAQSXEEQCAOIBFBAnRqIA9BA3ZBA2o2AgAgEUEBaiERCwsgCf3EASIMBEAgDEEBcSAPQSBqIBBJ' +
  'cQRAIA4gEUECdGogD0EDdkEEajYCACARQQFqIRELIAxBAUsgD0EoaiAQSXEEQCAOIBFBAnRqIA9BA3ZBBWo2AgAgEUEBaiER' +
  'CwsgC/3EASIMBEAgDEEBcSAPQTBqIBBJcQRAIA4gEUECdGogD0EDdkEGajYCACARQQFqIRELIAxBAUsgD0E4aiAQSXEEQCAO' +
  'IBFBAnRqIA9BA3ZBB2o2AgAgEUEBaiERCwsLIA9BwABqIg8gEEkNAAsgEQu7BwQdewd/BHwDf0EAIS0gACgCBCElIAEhJiAl' +
  'KAIIKwMAIScgJSgCCCsDCCEoICUoAggrAxAhKSAlKAIIKwMYISogJSgCGCEhICUoAhwhIiAp/RQhBSAq/RQhByAn/RQhCCAo' +
  '/RQhCSAAKAIYISMgAv0UIQ0gACgCACEkICZBA3QhLANAICEgK2r9AAQAIQMgIiArav0ABAAhBCAFIAP98gEgA/3wASEGICEg' +
  'K2ogBv0LBAAgByAIIAMgCSAE/fEB/fIB/fABIAT98QH98gEgBP3wASEKICIgK2ogCv0LBAAgCiELIAsgDf1KIQwgISArav0A' +
  'BBAhDiAiICtq/QAEECEPIAUgDv3yASAO/fABIRAgISAraiAQ/QsEECAHIAggDiAJIA/98QH98gH98AEgD/3xAf3yASAP/fAB' +
  'IREgIiAraiAR/QsEECARIRIgEiAN/UohEyAhICtq/QAEICEUICIgK2r9AAQgIRUgBSAU/fIBIBT98AEhFiAhICtqIBb9CwQg' +
  'IAcgCCAUIAkgFf3xAf3yAf3wASAV/fEB/fIBIBX98AEhFyAiICtqIBf9CwQgIBchGCAYIA39SiEZICEgK2r9AAQwIRogIiAr' +
  'av0ABDAhGyAFIBr98gEgGv3wASEcICEgK2ogHP0LBDAgByAIIBogCSAb/fEB/fIB/fABIBv98QH98gEgG/3wASEdICIgK2og' +
  'Hf0LBDAgHSEeIB4gDf1KIR8gDCAT/VAgGf1QIB/9UP1TBEAgDP3EASIgBEAgIEEBcQRAICQgLUECdGogK0EDdjYCACAtQQFq' +
  'IS0LICBBAUsgK0EIaiAsSXEEQCAkIC1BAnRqICtBA3ZBAWo2AgAgLUEBaiEtCwsgE/3EASIgBEAgIEEBcSArQRBqICxJcQRA' +
  'ICQgLUECdGogK0EDdkECajYCACAtQQFqIS0LICBBAUsgK0EYaiAsSXEEQCAkIC1BAnRqICtBA3ZBA2o2AgAgLUEBaiEtCwsg' +
  'Gf3EASIgBEAgIEEBcSArQSBqICxJcQRAICQgLUECdGogK0EDdkEEajYCACAtQQFqIS0LICBBAUsgK0EoaiAsSXEEQCAkIC1B' +
  'AnRqICtBA3ZBBWo2AgAgLUEBaiEtCwsgH/3EASIgBEAgIEEBcSArQTBqICxJcQRAICQgLUECdGogK0EDdkEGajYCACAtQQFq' +
  'IS0LICBBAUsgK0E4aiAsSXEEQCAkIC1BAnRqICtBA3ZBB2o2AgAgLUEBaiEtCwsLICtBwABqIisgLEkNAAsgLQuNFwcQewF/' +
  'BXsBfAJ7BnwWfyAAKAIYISYgACgCHCEnIAAoAiAhKCAAKAIkISkgACgCKCEqIAAoAiwhKyAF/RQhDCAC/RQhDSAG/RQhGiAD' +
  '/RQhGyAE/RQhHCAAKAIAITAgMCAAKAIEQQJ0aiExIAAoAgghNCAAKAIMITUgACgCECE2IDAhOgNAIDZBCEcgMCA6RnEEQEEA' +
  'ITsDQCA0IDooAgBBAnRqKAIAITIgNCA6KAIAQQJ0aigCBCEzIDpBBGohOiAzIDJrQcAATARAIDsgMyAya2ohOyAyIDNIBEAg' +
  'MiE5A0AgNQR/IDUgOUECdGooAgAFIDkLISwgLCA2bCEtIDggJiAtaigCAHMhOCA4ICkgLWooAgBzITggOCArICxBAnRqKAIA' +
  'cyE4IDlBAWoiOSAzSA0ACyAAIDg2AhQLCyA6IDFJIDtBwABIcQ0ACwsgNCAwKAIAQQJ0aigCACEyIDQgMCgCAEECdGooAgQh' +
  'MyA1RSA2QQhGcQRAIDIhLCAzIDMgMmtBAXFrITIgLCAySARAA0AgJiAsQQN0av0ABAAhByAnICxBA3Rq/QAEACEIICggLEED' +
  'dGr9AAQAIQkgKSAsQQN0av0ABAAhCiAHAnsgDCANIAj98QH97QH98gEhDgJ7IA4jCv1KIA4jMv1J/U79xAEhFyAXBEAgF0ED' +
  'RwRAIA4QAgwCCyAOIzT98gEjLP3wASEPIA8jLP3xASEQIA4gECMS/fIB/fEBIBAjJv3yAf3xASERIBEgEf3yASESIA8jG/1O' +
  'QQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUG' +
  'BxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjGSARIxf98gH98AH98gEgEiAS/fIBIxUgESMQ/fIB/fABIBIjDv3yAf3wAf3y' +
  'Af3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csBIyL9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUF' +
  'IA4jGhAEIRYgFiEVCyAVDAALC/3yASELICYgLEEDdGogC/0LBAAgCQJ7IBogDSAI/fEB/e0B/fIBIQ4CeyAOIwr9SiAOIzL9' +
  'Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM0/fIBIyz98AEhDyAPIyz98QEhECAOIBAjEv3yAf3xASAQIyb98gH98QEh' +
  'ESARIBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMgGP0NCAkKCwwNDg8YGRobHB0e' +
  'HyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB/fAB/fIBIBIgEv3yASMVIBEjEP3y' +
  'Af3wASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMi/c4B/fIBDAELIA4gDv1I/cQBIRcgFwRAIBdB' +
  'A0cEQCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhGSAoICxBA3RqIBkgG/3wAf0LBAAgKSAsQQN0aiAKIAv9' +
  '8AH9DAAAAAAAAAAAAAAAAAAAAAD99QEgHP30Af0LBAAgJyAsQQN0aiAN/QsEACAqICsgLEECdGooAgBBA3RqKwMAIR0gKiAr' +
  'ICxBAnRqKAIAQQN0aiAdIAr9IQCgOQMAICogKyAsQQJ0aigCBEEDdGorAwAhHSAqICsgLEECdGooAgRBA3RqIB0gCv0hAaA5' +
  'AwAgLEECaiIsIDJIDQALCwsgMyE3A0AgNyEzIDZBCEcgMkHAAGogM0hxBEAgMkHAAGohMyAyIDNIBEAgMiE5A0AgNQR/IDUg' +
  'OUECdGooAgAFIDkLISwgLCA2bCEtIDggJiAtaigCAHMhOCA4ICkgLWooAgBzITggOCArICxBAnRqKAIAcyE4IDlBAWoiOSAz' +
  'SA0ACyAAIDg2AhQLCyA1RSA2QQhGcUUEQAJAA0AgMkEBaiAzTg0BIDUEfyA1IDJBAnRqKAIABSAyCyEsICwgNmwhLSA1BH8g' +
  'NSAyQQJ0aigCBAUgMkEBagshLiAuIDZsIS8gLCAuRg0BICYgLWorAwD9FCAmIC9qKwMA/SIBIQcgJyAtaisDAP0UICcgL2or' +
  'AwD9IgEhCCAoIC1qKwMA/RQgKCAvaisDAP0iASEJICkgLWorAwD9FCApIC9qKwMA/SIBIQogBwJ7IAwgDSAI/fEB/e0B/fIB' +
  'IQ4CeyAOIwr9SiAOIzL9Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM0/fIBIyz98AEhDyAPIyz98QEhECAOIBAjEv3y' +
  'Af3xASAQIyb98gH98QEhESARIBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMgGP0N' +
  'CAkKCwwNDg8YGRobHB0eHyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB/fAB/fIB' +
  'IBIgEv3yASMVIBEjEP3yAf3wASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMi/c4B/fIBDAELIA4g' +
  'Dv1I/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhCyALIR4gJiAtaiAe/SEAOQMA' +
  'ICYgL2ogHv0hATkDACAJAnsgGiANIAj98QH97QH98gEhDgJ7IA4jCv1KIA4jMv1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwC' +
  'CyAOIzT98gEjLP3wASEPIA8jLP3xASEQIA4gECMS/fIB/fEBIBAjJv3yAf3xASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMA' +
  'IBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYX' +
  'IRMgEyAUIBMgFP3wASARIBIjGSARIxf98gH98AH98gEgEiAS/fIBIxUgESMQ/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3y' +
  'Af3wAf3wASAPIxz9TkEu/csBIyL9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYg' +
  'FiEVCyAVDAALC/3yASEZIBkgG/3wASEeICggLWogHv0hADkDACAoIC9qIB79IQE5AwAgCiAL/fAB/QwAAAAAAAAAAAAAAAAA' +
  'AAAA/fUBIBz99AEhHiApIC1qIB79IQA5AwAgKSAvaiAe/SEBOQMAIA0hHiAnIC1qIB79IQA5AwAgJyAvaiAe/SEBOQMAICog' +
  'KyAsQQJ0aigCAEEDdGorAwAhHSAqICsgLEECdGooAgBBA3RqIB0gCv0hAKA5AwAgKiArIC5BAnRqKAIAQQN0aisDACEdICog' +
  'KyAuQQJ0aigCAEEDdGogHSAK/SEBoDkDACAyQQJqITIMAAsLCyAyIDNIBEADQCA1BH8gNSAyQQJ0aigCAAUgMgshLCAsIDZs' +
  'IS0gJiAtaisDACEgICcgLWorAwAhISAoIC1qKwMAISIgKSAtaisDACEjICogKyAsQQJ0aigCAEEDdGorAwAhHSAgIAUgAiAh' +
  'oZqiEACiISQgJiAtaiAkOQMAICIgBiACICGhmqIQAKIhJSAqICsgLEECdGooAgBBA3RqIB0gI6A5AwAgKCAtaiAlIAOgOQMA' +
  'ICkgLWogIyAkoEQAAAAAAAAAAKUgBKQ5AwAgJyAtaiACOQMAIDJBAWoiMiAzSA0ACwsgMyA3SA0ACyAwQQRqIjAgMUkNAAsL' +
  '5BQFEHsBfwd7BnwUfyAAKAIYISUgACgCHCEmIAAoAiAhJyAAKAIkISggBf0UIQwgAv0UIQ0gBv0UIRogA/0UIRsgBP0UIRwg' +
  'ACgCACEtIC0gACgCBEECdGohLiAAKAIIITEgACgCDCEyIAAoAhAhMyAtITcDQCAzQQhHIC0gN0ZxBEBBACE4A0AgMSA3KAIA' +
  'QQJ0aigCACEvIDEgNygCAEECdGooAgQhMCA3QQRqITcgMCAva0HAAEwEQCA4IDAgL2tqITggLyAwSARAIC8hNgNAIDIEfyAy' +
  'IDZBAnRqKAIABSA2CyEpICkgM2whKiA1ICUgKmooAgBzITUgNSAoICpqKAIAcyE1IDZBAWoiNiAwSA0ACyAAIDU2AhQLCyA3' +
  'IC5JIDhBwABIcQ0ACwsgMSAtKAIAQQJ0aigCACEvIDEgLSgCAEECdGooAgQhMCAyRSAzQQhGcQRAIC8hKSAwIDAgL2tBAXFr' +
  'IS8gKSAvSARAA0AgJSApQQN0av0ABAAhByAmIClBA3Rq/QAEACEIICcgKUEDdGr9AAQAIQkgKCApQQN0av0ABAAhCiAHAnsg' +
  'DCANIAj98QH97QH98gEhDgJ7IA4jCv1KIA4jMv1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIzT98gEjLP3wASEPIA8j' +
  'LP3xASEQIA4gECMS/fIB/fEBIBAjJv3yAf3xASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0b' +
  'Amr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIj' +
  'GSARIxf98gH98AH98gEgEiAS/fIBIxUgESMQ/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csB' +
  'IyL9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYgFiEVCyAVDAALC/3yASELIAkC' +
  'eyAaIA0gCP3xAf3tAf3yASEOAnsgDiMK/UogDiMy/Un9Tv3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4jNP3yASMs/fABIQ8g' +
  'DyMs/fEBIRAgDiAQIxL98gH98QEgECMm/fIB/fEBIREgESAR/fIBIRIgDyMb/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY' +
  '/RsCav0ABAAhGCATIBj9DQgJCgsMDQ4PGBkaGxwdHh8hFCATIBj9DQABAgMEBQYHEBESExQVFhchEyATIBQgEyAU/fABIBEg' +
  'EiMZIBEjF/3yAf3wAf3yASASIBL98gEjFSARIxD98gH98AEgEiMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA8jHP1OQS79' +
  'ywEjIv3OAf3yAQwBCyAOIA79SP3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4hFQUgDiMaEAQhFiAWIRULIBUMAAsL/fIBIRkg' +
  'JyApQQN0aiAZ/QsEACAlIClBA3RqIAsgG/3wAf0LBAAgKCApQQN0aiAKIBn98AH9DAAAAAAAAAAAAAAAAAAAAAD99QEgHP30' +
  'Af0LBAAgJiApQQN0aiAN/QsEACApQQJqIikgL0gNAAsLCyAwITQDQCA0ITAgM0EIRyAvQcAAaiAwSHEEQCAvQcAAaiEwIC8g' +
  'MEgEQCAvITYDQCAyBH8gMiA2QQJ0aigCAAUgNgshKSApIDNsISogNSAlICpqKAIAcyE1IDUgKCAqaigCAHMhNSA2QQFqIjYg' +
  'MEgNAAsgACA1NgIUCwsgMkUgM0EIRnFFBEACQANAIC9BAWogME4NASAyBH8gMiAvQQJ0aigCAAUgLwshKSApIDNsISogMgR/' +
  'IDIgL0ECdGooAgQFIC9BAWoLISsgKyAzbCEsICkgK0YNASAlICpqKwMA/RQgJSAsaisDAP0iASEHICYgKmorAwD9FCAmICxq' +
  'KwMA/SIBIQggJyAqaisDAP0UICcgLGorAwD9IgEhCSAoICpqKwMA/RQgKCAsaisDAP0iASEKIAcCeyAMIA0gCP3xAf3tAf3y' +
  'ASEOAnsgDiMK/UogDiMy/Un9Tv3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4jNP3yASMs/fABIQ8gDyMs/fEBIRAgDiAQIxL9' +
  '8gH98QEgECMm/fIB/fEBIREgESAR/fIBIRIgDyMb/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY/RsCav0ABAAhGCATIBj9' +
  'DQgJCgsMDQ4PGBkaGxwdHh8hFCATIBj9DQABAgMEBQYHEBESExQVFhchEyATIBQgEyAU/fABIBEgEiMZIBEjF/3yAf3wAf3y' +
  'ASASIBL98gEjFSARIxD98gH98AEgEiMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA8jHP1OQS79ywEjIv3OAf3yAQwBCyAO' +
  'IA79SP3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4hFQUgDiMaEAQhFiAWIRULIBUMAAsL/fIBIQsgCQJ7IBogDSAI/fEB/e0B' +
  '/fIBIQ4CeyAOIwr9SiAOIzL9Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM0/fIBIyz98AEhDyAPIyz98QEhECAOIBAj' +
  'Ev3yAf3xASAQIyb98gH98QEhESARIBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMg' +
  'GP0NCAkKCwwNDg8YGRobHB0eHyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB/fAB' +
  '/fIBIBIgEv3yASMVIBEjEP3yAf3wASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMi/c4B/fIBDAEL' +
  'IA4gDv1I/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhGSAZIR0gJyAqaiAd/SEA' +
  'OQMAICcgLGogHf0hATkDACALIBv98AEhHSAlICpqIB39IQA5AwAgJSAsaiAd/SEBOQMAIAogGf3wAf0MAAAAAAAAAAAAAAAA' +
  'AAAAAP31ASAc/fQBIR0gKCAqaiAd/SEAOQMAICggLGogHf0hATkDACANIR0gJiAqaiAd/SEAOQMAICYgLGogHf0hATkDACAv' +
  'QQJqIS8MAAsLCyAvIDBIBEADQCAyBH8gMiAvQQJ0aigCAAUgLwshKSApIDNsISogJSAqaisDACEfICYgKmorAwAhICAnICpq' +
  'KwMAISEgKCAqaisDACEiIB8gBSACICChmqIQAKIhIyAhIAYgAiAgoZqiEACiISQgJyAqaiAkOQMAICUgKmogIyADoDkDACAo' +
  'ICpqICIgJKBEAAAAAAAAAAClIASkOQMAICYgKmogAjkDACAvQQFqIi8gMEgNAAsLIDAgNEgNAAsgLUEEaiItIC5JDQALCw==',
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
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
