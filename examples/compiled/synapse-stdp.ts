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
  'AGFzbQEAAAABfRJgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38A' +
  'YAJ/ewR7e3t7YAR/f39/AGAEf398fwF/YAZ/f3x8fHwAYAN/f3wBf2AJf398fHx8f398AX9gB39/fHx8fHwAAggBAW0BbQIA' +
  'AQMXFgABAQIDAwQFBQYHCAkKCwwNDg8QEREGvQc5fwBBAAt8AEQAAAAAAPCPwAt7AP0MAAAAAADwj8AAAAAAAPCPwAt8AEQA' +
  'AAAAADCRwAt7AP0MAAAAAAAwkcAAAAAAADCRwAt8AEQAAAAAAECfwAt7AP0MAAAAAABAn8AAAAAAAECfwAt8AESF61G4HkmH' +
  'wAt7AP0MhetRuB5Jh8CF61G4HkmHwAt8AEQAAAAAAMBVwAt7AP0MAAAAAADAVcAAAAAAAMBVwAt8AEQaoAEaoAEqPwt7AP0M' +
  'GqABGqABKj8aoAEaoAEqPwt8AEQXbMEWbMFWPwt7AP0MF2zBFmzBVj8XbMEWbMFWPwt8AEQRERERERGBPwt7AP0MERERERER' +
  'gT8RERERERGBPwt8AEQAAPr+Qi6GPwt7AP0MAAD6/kIuhj8AAPr+Qi6GPwt7AP0MAAAAAAAAkD8AAAAAAACQPwt8AERVVVVV' +
  'VVWlPwt7AP0MVVVVVVVVpT9VVVVVVVWlPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt8AEQAAAAAAADgPwt7' +
  'AP0MAAAAAAAA4D8AAAAAAADgPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MPwAAAAAAAAA/AAAAAAAAAAt7AP0MwP//////' +
  '///A/////////wt8AEQAAAAAAADwPwt7AP0MAAAAAAAAoDwAAAAAAACgPAt8AEQAAAAAAPCPQAt7AP0MAAAAAADwj0AAAAAA' +
  'APCPQAt8AEQAAAAAAPiPQAt7AP0MAAAAAAD4j0AAAAAAAPiPQAt7AP0MAAAAAAAA8D8AAAAAAADwPwt8AEQAAAAAAAAQAAt7' +
  'AP0MAAAAAAAAEAAAAAAAAAAQAAt8AEQ6O568mvccPQt7AP0MOjuevJr3HD06O568mvccPQt8AEQAAAAAAADQfwt7AP0MAAAA' +
  'AAAA0H8AAAAAAADQfwt8AEQAAAAAAABYQQt7AP0MAAAAAAAAWEEAAAAAAABYQQt7AP0MAAAAAAAAkEEAAAAAAACQQQt8AEQA' +
  'AAAAAAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AET/AwAAAAA4Qwt7AP0M/wMAAAAAOEP/AwAAAAA4Qwt8AES4HoXrUS6G' +
  'QAt7AP0MuB6F61EuhkC4HoXrUS6GQAt8AEQAAAAAAABWQAt7AP0MAAAAAAAAVkAAAAAAAABWQAt8AET+gitlRxVXQAt7AP0M' +
  '/oIrZUcVV0D+gitlRxVXQAt8AEQAAAAAAADwfwt7AP0MAAAAAAAA8H8AAAAAAADwfwsHrQEIDGZpbGwgdW5pZm9ybQANDnBo' +
  'aWxveCB1bmlmb3JtAA8YaW5wdXRzX3NwaWtlX3RocmVzaG9sZGVyABATbmV1cm9uX3N0YXRldXBkYXRlcgARGG5ldXJvbl9z' +
  'cGlrZV90aHJlc2hvbGRlcgASLG5ldXJvbl9zdGF0ZXVwZGF0ZXIrbmV1cm9uX3NwaWtlX3RocmVzaG9sZGVyABMFU19wcmUA' +
  'FAZTX3Bvc3QAFQqKVhbMAQEIfCAAIwlkBH8gACMzYwVBAAsEQCAAIzWiIy2gIQEgASMtoSECIAAgAiMRoqEgAiMmoqEhAyAD' +
  'IAOiIQQjACABvadBP3FBEGxqKwMAIQUjACABvadBP3FBEGxqKwMIIQYgBSAGIAUgBqAgAyAEIxggAyMWoqCiIAQgBKIjFCAD' +
  'Iw+ioCAEIw2ioKKgoKKgoCABvUJAg0IuhkKAgICAgICA+D98v6IPCyAAIABiBEAgACEHBSAARAAAAAAAAAAAEAMhCCAIIQcL' +
  'IAcPC9ACAwh7AX8BeyAAIwr9SiAAIzT9Sf1O/cQBIQkgCQRAIAlBA0cEQCAAEAIPCyAAIzb98gEjLv3wASEBIAEjLv3xASEC' +
  'IAAgAiMS/fIB/fEBIAIjJ/3yAf3xASEDIAMgA/3yASEEIAEjG/1OQQT9ywEhCiMAIAr9GwBq/QAEACEFIwAgCv0bAmr9AAQA' +
  'IQogBSAK/Q0ICQoLDA0ODxgZGhscHR4fIQYgBSAK/Q0AAQIDBAUGBxAREhMUFRYXIQUgBSAGIAUgBv3wASADIAQjGSADIxf9' +
  '8gH98AH98gEgBCAE/fIBIxUgAyMQ/fIB/fABIAQjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASABIxz9TkEu/csBIyP9zgH9' +
  '8gEPCyAAIAD9SP3EASEJIAkEQCAJQQNHBEAgABACDwsgACEHBSAAIxoQBCEIIAghBwsgBw8LHwECfCAA/SEAEAAhASAA/SEB' +
  'EAAhAiAB/RQgAv0iAQuMAgEPfCAAIzFkBEAjNw8LIAAjB2MEQEQAAAAAAAAAAA8LIAAjNaIjLaAhAiACIy2hIQMgACADIxGi' +
  'oSEEIAMjJqIhBSAEIAWhIQYgBCAGoSAFoSABoCEHIAYgBqIhCCMAIAK9p0E/cUEQbGorAwAhCSMAIAK9p0E/cUEQbGorAwgh' +
  'CiAGIyqgIyqhIQsgCSALoiEMIAkgDKAhDSAJIA2hIAygIAogCSAGIAuhoiAKIAaiIAkgCqAgCCMYIAYjFqKgoiAIIAiiIxQg' +
  'BiMPoqAgCCMNIAYjC6KgoqCioCAHIAcgBqKgoKKgoKCgIQ4gDSAOoCEPIA8gDSAPoSAOoCACvadBBnW3EAYhECAQDwvMAwMP' +
  'ewF/AXsgACMy/Ur9xAEhESARBEAgEUEDRwRAIAAgARAFDwsjOA8LIAAjCP1J/cQBIREgEQRAIBFBA0cEQCAAIAEQBQ8LIxoP' +
  'CyAAIzb98gEjLv3wASECIAIjLv3xASEDIAAgAyMS/fIB/fEBIQQgAyMn/fIBIQUgBCAF/fEBIQYgBCAG/fEBIAX98QEgAf3w' +
  'ASEHIAYgBv3yASEIIAIjG/1OQQT9ywEhEiMAIBL9GwBq/QAEACEJIwAgEv0bAmr9AAQAIRIgCSAS/Q0ICQoLDA0ODxgZGhsc' +
  'HR4fIQogCSAS/Q0AAQIDBAUGBxAREhMUFRYXIQkgBiMr/fABIyv98QEhCyAJIAv98gEhDCAJIAz98AEhDSAJIA398QEgDP3w' +
  'ASAKIAkgBiAL/fEB/fIBIAogBv3yASAJIAr98AEgCCMZIAYjF/3yAf3wAf3yASAIIAj98gEjFSAGIxD98gH98AEgCCMOIAYj' +
  'DP3yAf3wAf3yAf3wAf3yAf3wASAHIAcgBv3yAf3wAf3wAf3yAf3wAf3wAf3wAf3wASEOIA0gDv3wASEPIA8gDSAP/fEBIA79' +
  '8AEgAiMc/U4jLv3xASMT/fIBEAchECAQDwspAQJ8IAD9IQAgAf0hABADIQIgAP0hASAB/SEBEAMhAyAC/RQgA/0iAQuuAQED' +
  'fCACIx9kBEAgACABoCMooiACIx+hIyGkIy+gvUI0hr+iDwsgAiMBZAR/QQEFIAIjAWEEfyAAIx1kBUEACwsEQCAAIAGgIAIj' +
  'L6C9QjSGv6IPCyACIwNjBEBEAAAAAAAAAAAPCyACIwVjBHxEAAAAAAAAAAAFIAIjH6AjL6C9QjSGvwshAyAAIAOiIQQjHSAE' +
  'oCEFIAUjHSAFoSAEoCABIAOioKAjHaEjJKIPC44CAgN7AX8gAiMg/Ur9xAEhBiAGBEAgBkEDRwRAIAAgASACEAgPCyAAIAH9' +
  '8AEjKf3yASACIyD98QEjIv30ASMw/fABQTT9ywH98gEPCyACIwL9SiACIwL9RyAAIyP9Sv1O/VD9xAEhBiAGBEAgBkEDRwRA' +
  'IAAgASACEAgPCyAAIAH98AEgAiMw/fABQTT9ywH98gEPCyACIwT9Sf3EASEGIAYEQCAGQQNHBEAgACABIAIQCA8LIxoPCyMa' +
  'IAIjIP3wASMw/fABQTT9ywEgAiMG/Un9UiEDIAAgA/3yASEEIyMgBP3wASEFIAUjIyAF/fEBIAT98AEgASAD/fIB/fAB/fAB' +
  'IyP98QEjJf3yAQ8LMwECfCAA/SEAIAH9IQAgAv0hABAGIQMgAP0hASAB/SEBIAL9IQEQBiEEIAP9FCAE/SIBC70FAgN/Ansg' +
  'ACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3//' +
  '//9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFB' +
  'EGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQbQMaigCACADQQF2c0EAIANB' +
  'AXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACAAAAA' +
  'gAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AI' +
  'md+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3Fy' +
  'IQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB////' +
  '/wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVBC/2t' +
  'Af1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUg' +
  'ASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAnQfAERgRAIAAQCQsgACgC' +
  'gCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQCkEFdrhEAAAAAAAAkEGiIAAQCkEGdrigRAAAAAAAAKA8ogu9AQIB' +
  'fwJ7IAAoAoAnIQEgAUHwBEYEQCAAEAlBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0av0ABMATIQIgAkEF/a0BIgMg' +
  'A/0NAAECAwgJCgsAAQIDCAkKC/3/Af0MAAAAAAAAkEEAAAAAAACQQf3yASACQQb9rQEiAyAD/Q0EBQYHDA0ODwQFBgcMDQ4P' +
  '/f8B/fAB/QwAAAAAAACgPAAAAAAAAKA8/fIBBSAAEAv9FCAAEAv9IgELC0UBAX8gASACQX5xQQN0aiEDAkAgASADRg0AA0Ag' +
  'ASAAEAz9CwQAIAFBEGoiASADRw0ACwsgAkEBcQRAIAEgABALOQMACwulAgMJewF/BnsgAP0JAgQhAiAA/QkCCCEDIAD9CQIM' +
  'IQQgAP0JAhAhBSAA/QkCFCEGQdO+xJJ9/REhB0HXmvrsfP0RIQhBufPd8Xn9ESEJQYXdntt7/REhCgNAIAEgB/3eASEMIAEg' +
  'B/3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEOIAwgDf0NAAECAwgJCgsQERITGBkaGyEPIAMgCP3eASEMIAMgCP3fASEN' +
  'IAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEQIAwgDf0NAAECAwgJCgsQERITGBkaGyERIBAgAv1RIAX9USEBIBEhAiAOIAT9USAG' +
  '/VEhAyAPIQQgBSAJ/a4BIQUgBiAK/a4BIQYgC0EBaiILQQpJDQALIAEgAiADIAQLlwMCAX8GeyABIAJBA3RqIQQgA/0R/QwA' +
  'AAAAAQAAAAIAAAADAAAA/a4BIQVBBP0RIQYCQANAIAEgBE8NASAAIAUQDiEKIQkhCCEHIAdBBf2tASEHIAhBBv2tASEIIAlB' +
  'Bf2tASEJIApBBv2tASEKIAEgByAJ/Q0AAQIDEBESEwABAgMQERIT/f8BIyz98gEgCCAK/Q0AAQIDEBESEwABAgMQERIT/f8B' +
  '/fABIx798gH9CwQAIAEgByAJ/Q0EBQYHFBUWFwQFBgcUFRYX/f8BIyz98gEgCCAK/Q0EBQYHFBUWFwQFBgcUFRYX/f8B/fAB' +
  'Ix798gH9CwQQIAEgByAJ/Q0ICQoLGBkaGwgJCgsYGRob/f8BIyz98gEgCCAK/Q0ICQoLGBkaGwgJCgsYGRob/f8B/fABIx79' +
  '8gH9CwQgIAEgByAJ/Q0MDQ4PHB0eHwwNDg8cHR4f/f8BIyz98gEgCCAK/Q0MDQ4PHB0eHwwNDg8cHR4f/f8B/fABIx798gH9' +
  'CwQwIAUgBv2uASEFIAFBwABqIQEMAAsLC7oEAgl7Bn9BACESIAAoAhAhDiAC/RQhBiAAKAIAIQ8gAUEDdCERA0AgDiAQav0A' +
  'BAAhBCADIBBq/QAEACAGIAT98gH9SSEFIA4gEGr9AAQQIQcgAyAQav0ABBAgBiAH/fIB/UkhCCAOIBBq/QAEICEJIAMgEGr9' +
  'AAQgIAYgCf3yAf1JIQogDiAQav0ABDAhCyADIBBq/QAEMCAGIAv98gH9SSEMIAUgCP1QIAr9UCAM/VD9UwRAIAX9xAEiDQRA' +
  'IA1BAXEEQCAPIBJBAnRqIBBBA3Y2AgAgEkEBaiESCyANQQFLIBBBCGogEUlxBEAgDyASQQJ0aiAQQQN2QQFqNgIAIBJBAWoh' +
  'EgsLIAj9xAEiDQRAIA1BAXEgEEEQaiARSXEEQCAPIBJBAnRqIBBBA3ZBAmo2AgAgEkEBaiESCyANQQFLIBBBGGogEUlxBEAg' +
  'DyASQQJ0aiAQQQN2QQNqNgIAIBJBAWohEgsLIAr9xAEiDQRAIA1BAXEgEEEgaiARSXEEQCAPIBJBAnRqIBBBA3ZBBGo2AgAg' +
  'EkEBaiESCyANQQFLIBBBKGogEUlxBEAgDyASQQJ0aiAQQQN2QQVqNgIAIBJBAWohEgsLIAz9xAEiDQRAIA1BAXEgEEEwaiAR' +
  'SXEEQCAPIBJBAnRqIBBBA3ZBBmo2AgAgEkEBaiESCyANQQFLIBBBOGogEUlxBEAgDyASQQJ0aiAQQQN2QQdqNgIAIBJBAWoh' +
  'EgsLCyAQQcAAaiIQIBFJDQALIBILswMCFHsEfyAAKAIQIRogACgCFCEbIAT9FCEIIAX9FCEKIAL9FCELIAP9FCEMIAFBA3Qh' +
  'HQNAIBogHGr9AAQAIQYgGyAcav0ABAAhByAIIAb98gEgBv3wASEJIBogHGogCf0LBAAgCiALIAYgDCAH/fEB/fIB/fABIAf9' +
  '8QH98gEgB/3wASENIBsgHGogDf0LBAAgGiAcav0ABBAhDiAbIBxq/QAEECEPIAggDv3yASAO/fABIRAgGiAcaiAQ/QsEECAK' +
  'IAsgDiAMIA/98QH98gH98AEgD/3xAf3yASAP/fABIREgGyAcaiAR/QsEECAaIBxq/QAEICESIBsgHGr9AAQgIRMgCCAS/fIB' +
  'IBL98AEhFCAaIBxqIBT9CwQgIAogCyASIAwgE/3xAf3yAf3wASAT/fEB/fIBIBP98AEhFSAbIBxqIBX9CwQgIBogHGr9AAQw' +
  'IRYgGyAcav0ABDAhFyAIIBb98gEgFv3wASEYIBogHGogGP0LBDAgCiALIBYgDCAX/fEB/fIB/fABIBf98QH98gEgF/3wASEZ' +
  'IBsgHGogGf0LBDAgHEHAAGoiHCAdSQ0ACwuKBAIJewZ/QQAhESAAKAIQIQ0gAv0UIQUgACgCACEOIAFBA3QhEANAIA0gD2r9' +
  'AAQAIQMgAyAF/UohBCANIA9q/QAEECEGIAYgBf1KIQcgDSAPav0ABCAhCCAIIAX9SiEJIA0gD2r9AAQwIQogCiAF/UohCyAE' +
  'IAf9UCAJ/VAgC/1Q/VMEQCAE/cQBIgwEQCAMQQFxBEAgDiARQQJ0aiAPQQN2NgIAIBFBAWohEQsgDEEBSyAPQQhqIBBJcQRA' +
  'IA4gEUECdGogD0EDdkEBajYCACARQQFqIRELCyAH/cQBIgwEQCAMQQFxIA9BEGogEElxBEAgDiARQQJ0aiAPQQN2QQJqNgIA' +
  'IBFBAWohEQsgDEEBSyAPQRhqIBBJcQRAIA4gEUECdGogD0EDdkEDajYCACARQQFqIRELCyAJ/cQBIgwEQCAMQQFxIA9BIGog' +
  'EElxBEAgDiARQQJ0aiAPQQN2QQRqNgIAIBFBAWohEQsgDEEBSyAPQShqIBBJcQRAIA4gEUECdGogD0EDdkEFajYCACARQQFq' +
  'IRELCyAL/cQBIgwEQCAMQQFxIA9BMGogEElxBEAgDiARQQJ0aiAPQQN2QQZqNgIAIBFBAWohEQsgDEEBSyAPQThqIBBJcQRA' +
  'IA4gEUECdGogD0EDdkEHajYCACARQQFqIRELCwsgD0HAAGoiDyAQSQ0ACyARC4QHAh17CH9BACEtIAAoAhAhJyAAKAIUISgg' +
  'BP0UIQsgBf0UIQ0gAv0UIQ4gA/0UIQ8gBigCECEpIAj9FCETIAYoAgAhKiABQQN0ISwDQCAnICtq/QAEACEJICggK2r9AAQA' +
  'IQogCyAJ/fIBIAn98AEhDCAnICtqIAz9CwQAIA0gDiAJIA8gCv3xAf3yAf3wASAK/fEB/fIBIAr98AEhECAoICtqIBD9CwQA' +
  'IBAhESARIBP9SiESICcgK2r9AAQQIRQgKCArav0ABBAhFSALIBT98gEgFP3wASEWICcgK2ogFv0LBBAgDSAOIBQgDyAV/fEB' +
  '/fIB/fABIBX98QH98gEgFf3wASEXICggK2ogF/0LBBAgFyEYIBggE/1KIRkgJyArav0ABCAhGiAoICtq/QAEICEbIAsgGv3y' +
  'ASAa/fABIRwgJyAraiAc/QsEICANIA4gGiAPIBv98QH98gH98AEgG/3xAf3yASAb/fABIR0gKCAraiAd/QsEICAdIR4gHiAT' +
  '/UohHyAnICtq/QAEMCEgICggK2r9AAQwISEgCyAg/fIBICD98AEhIiAnICtqICL9CwQwIA0gDiAgIA8gIf3xAf3yAf3wASAh' +
  '/fEB/fIBICH98AEhIyAoICtqICP9CwQwICMhJCAkIBP9SiElIBIgGf1QIB/9UCAl/VD9UwRAIBL9xAEiJgRAICZBAXEEQCAq' +
  'IC1BAnRqICtBA3Y2AgAgLUEBaiEtCyAmQQFLICtBCGogLElxBEAgKiAtQQJ0aiArQQN2QQFqNgIAIC1BAWohLQsLIBn9xAEi' +
  'JgRAICZBAXEgK0EQaiAsSXEEQCAqIC1BAnRqICtBA3ZBAmo2AgAgLUEBaiEtCyAmQQFLICtBGGogLElxBEAgKiAtQQJ0aiAr' +
  'QQN2QQNqNgIAIC1BAWohLQsLIB/9xAEiJgRAICZBAXEgK0EgaiAsSXEEQCAqIC1BAnRqICtBA3ZBBGo2AgAgLUEBaiEtCyAm' +
  'QQFLICtBKGogLElxBEAgKiAtQQJ0aiArQQN2QQVqNgIAIC1BAWohLQsLICX9xAEiJgRAICZBAXEgK0EwaiAsSXEEQCAqIC1B' +
  'AnRqICtBA3ZBBmo2AgAgLUEBaiEtCyAmQQFLICtBOGogLElxBEAgKiAtQQJ0aiArQQN2QQdqNgIAIC1BAWohLQsLCyArQcAA' +
  'aiIrICxJDQALIC0LuBQHEHsBfwV7AXwCewZ8Dn8gACgCECEmIAAoAhQhJyAAKAIYISggACgCHCEpIAAoAiAhKiAAKAIkISsg' +
  'Bf0UIQwgAv0UIQ0gBv0UIRogA/0UIRsgBP0UIRwgACgCACEuIC4gACgCBEECdGohLyAAKAIIITIgACgCDCEzA0AgMiAuKAIA' +
  'QQJ0aigCACEwIDIgLigCAEECdGooAgQhMSAzRQRAIDAhLCAxIDEgMGtBAXFrITAgLCAwSARAA0AgJiAsQQN0av0ABAAhByAn' +
  'ICxBA3Rq/QAEACEIICggLEEDdGr9AAQAIQkgKSAsQQN0av0ABAAhCiAHAnsgDCANIAj98QH97QH98gEhDgJ7IA4jCv1KIA4j' +
  'NP1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIzb98gEjLv3wASEPIA8jLv3xASEQIA4gECMS/fIB/fEBIBAjJ/3yAf3x' +
  'ASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhsc' +
  'HR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjGSARIxf98gH98AH98gEgEiAS/fIBIxUgESMQ' +
  '/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csBIyP9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAg' +
  'F0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYgFiEVCyAVDAALC/3yASELICYgLEEDdGogC/0LBAAgCQJ7IBogDSAI/fEB/e0B' +
  '/fIBIQ4CeyAOIwr9SiAOIzT9Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM2/fIBIy798AEhDyAPIy798QEhECAOIBAj' +
  'Ev3yAf3xASAQIyf98gH98QEhESARIBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMg' +
  'GP0NCAkKCwwNDg8YGRobHB0eHyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB/fAB' +
  '/fIBIBIgEv3yASMVIBEjEP3yAf3wASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMj/c4B/fIBDAEL' +
  'IA4gDv1I/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhGSAoICxBA3RqIBkgG/3w' +
  'Af0LBAAgKSAsQQN0aiAKIAv98AH9DAAAAAAAAAAAAAAAAAAAAAD99QEgHP30Af0LBAAgJyAsQQN0aiAN/QsEACAqICsgLEEC' +
  'dGooAgBBA3RqKwMAIR0gKiArICxBAnRqKAIAQQN0aiAdIAr9IQCgOQMAICogKyAsQQJ0aigCBEEDdGorAwAhHSAqICsgLEEC' +
  'dGooAgRBA3RqIB0gCv0hAaA5AwAgLEECaiIsIDBIDQALCwsgMwRAAkADQCAwQQFqIDFODQEgMyAwQQJ0aigCACEsIDMgMEEC' +
  'dGooAgQhLSAsIC1GDQEgJiAsQQN0aisDAP0UICYgLUEDdGorAwD9IgEhByAnICxBA3RqKwMA/RQgJyAtQQN0aisDAP0iASEI' +
  'ICggLEEDdGorAwD9FCAoIC1BA3RqKwMA/SIBIQkgKSAsQQN0aisDAP0UICkgLUEDdGorAwD9IgEhCiAHAnsgDCANIAj98QH9' +
  '7QH98gEhDgJ7IA4jCv1KIA4jNP1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIzb98gEjLv3wASEPIA8jLv3xASEQIA4g' +
  'ECMS/fIB/fEBIBAjJ/3yAf3xASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRgg' +
  'EyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjGSARIxf98gH9' +
  '8AH98gEgEiAS/fIBIxUgESMQ/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csBIyP9zgH98gEM' +
  'AQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYgFiEVCyAVDAALC/3yASELIAshHiAmICxBA3Rq' +
  'IB79IQA5AwAgJiAtQQN0aiAe/SEBOQMAIAkCeyAaIA0gCP3xAf3tAf3yASEOAnsgDiMK/UogDiM0/Un9Tv3EASEXIBcEQCAX' +
  'QQNHBEAgDhACDAILIA4jNv3yASMu/fABIQ8gDyMu/fEBIRAgDiAQIxL98gH98QEgECMn/fIB/fEBIREgESAR/fIBIRIgDyMb' +
  '/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY/RsCav0ABAAhGCATIBj9DQgJCgsMDQ4PGBkaGxwdHh8hFCATIBj9DQABAgME' +
  'BQYHEBESExQVFhchEyATIBQgEyAU/fABIBEgEiMZIBEjF/3yAf3wAf3yASASIBL98gEjFSARIxD98gH98AEgEiMO/fIB/fAB' +
  '/fIB/fAB/fAB/fIB/fAB/fABIA8jHP1OQS79ywEjI/3OAf3yAQwBCyAOIA79SP3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4h' +
  'FQUgDiMaEAQhFiAWIRULIBUMAAsL/fIBIRkgGSAb/fABIR4gKCAsQQN0aiAe/SEAOQMAICggLUEDdGogHv0hATkDACAKIAv9' +
  '8AH9DAAAAAAAAAAAAAAAAAAAAAD99QEgHP30ASEeICkgLEEDdGogHv0hADkDACApIC1BA3RqIB79IQE5AwAgDSEeICcgLEED' +
  'dGogHv0hADkDACAnIC1BA3RqIB79IQE5AwAgKiArICxBAnRqKAIAQQN0aisDACEdICogKyAsQQJ0aigCAEEDdGogHSAK/SEA' +
  'oDkDACAqICsgLUECdGooAgBBA3RqKwMAIR0gKiArIC1BAnRqKAIAQQN0aiAdIAr9IQGgOQMAIDBBAmohMAwACwsLIDAgMUgE' +
  'QANAIDMEfyAzIDBBAnRqKAIABSAwCyEsICYgLEEDdGorAwAhICAnICxBA3RqKwMAISEgKCAsQQN0aisDACEiICkgLEEDdGor' +
  'AwAhIyAqICsgLEECdGooAgBBA3RqKwMAIR0gICAFIAIgIaGaohAAoiEkICYgLEEDdGogJDkDACAiIAYgAiAhoZqiEACiISUg' +
  'KiArICxBAnRqKAIAQQN0aiAdICOgOQMAICggLEEDdGogJSADoDkDACApICxBA3RqICMgJKBEAAAAAAAAAAClIASkOQMAICcg' +
  'LEEDdGogAjkDACAwQQFqIjAgMUgNAAsLIC5BBGoiLiAvSQ0ACwuvEgUQewF/B3sGfAx/IAAoAhAhJSAAKAIUISYgACgCGCEn' +
  'IAAoAhwhKCAF/RQhDCAC/RQhDSAG/RQhGiAD/RQhGyAE/RQhHCAAKAIAISsgKyAAKAIEQQJ0aiEsIAAoAgghLyAAKAIMITAD' +
  'QCAvICsoAgBBAnRqKAIAIS0gLyArKAIAQQJ0aigCBCEuIDBFBEAgLSEpIC4gLiAta0EBcWshLSApIC1IBEADQCAlIClBA3Rq' +
  '/QAEACEHICYgKUEDdGr9AAQAIQggJyApQQN0av0ABAAhCSAoIClBA3Rq/QAEACEKIAcCeyAMIA0gCP3xAf3tAf3yASEOAnsg' +
  'DiMK/UogDiM0/Un9Tv3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4jNv3yASMu/fABIQ8gDyMu/fEBIRAgDiAQIxL98gH98QEg' +
  'ECMn/fIB/fEBIREgESAR/fIBIRIgDyMb/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY/RsCav0ABAAhGCATIBj9DQgJCgsM' +
  'DQ4PGBkaGxwdHh8hFCATIBj9DQABAgMEBQYHEBESExQVFhchEyATIBQgEyAU/fABIBEgEiMZIBEjF/3yAf3wAf3yASASIBL9' +
  '8gEjFSARIxD98gH98AEgEiMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA8jHP1OQS79ywEjI/3OAf3yAQwBCyAOIA79SP3E' +
  'ASEXIBcEQCAXQQNHBEAgDhACDAILIA4hFQUgDiMaEAQhFiAWIRULIBUMAAsL/fIBIQsgCQJ7IBogDSAI/fEB/e0B/fIBIQ4C' +
  'eyAOIwr9SiAOIzT9Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM2/fIBIy798AEhDyAPIy798QEhECAOIBAjEv3yAf3x' +
  'ASAQIyf98gH98QEhESARIBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMgGP0NCAkK' +
  'CwwNDg8YGRobHB0eHyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB/fAB/fIBIBIg' +
  'Ev3yASMVIBEjEP3yAf3wASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMj/c4B/fIBDAELIA4gDv1I' +
  '/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhGSAnIClBA3RqIBn9CwQAICUgKUED' +
  'dGogCyAb/fAB/QsEACAoIClBA3RqIAogGf3wAf0MAAAAAAAAAAAAAAAAAAAAAP31ASAc/fQB/QsEACAmIClBA3RqIA39CwQA' +
  'IClBAmoiKSAtSA0ACwsLIDAEQAJAA0AgLUEBaiAuTg0BIDAgLUECdGooAgAhKSAwIC1BAnRqKAIEISogKSAqRg0BICUgKUED' +
  'dGorAwD9FCAlICpBA3RqKwMA/SIBIQcgJiApQQN0aisDAP0UICYgKkEDdGorAwD9IgEhCCAnIClBA3RqKwMA/RQgJyAqQQN0' +
  'aisDAP0iASEJICggKUEDdGorAwD9FCAoICpBA3RqKwMA/SIBIQogBwJ7IAwgDSAI/fEB/e0B/fIBIQ4CeyAOIwr9SiAOIzT9' +
  'Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiM2/fIBIy798AEhDyAPIy798QEhECAOIBAjEv3yAf3xASAQIyf98gH98QEh' +
  'ESARIBH98gEhEiAPIxv9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMgGP0NCAkKCwwNDg8YGRobHB0e' +
  'HyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIxkgESMX/fIB/fAB/fIBIBIgEv3yASMVIBEjEP3y' +
  'Af3wASASIw798gH98AH98gH98AH98AH98gH98AH98AEgDyMc/U5BLv3LASMj/c4B/fIBDAELIA4gDv1I/cQBIRcgFwRAIBdB' +
  'A0cEQCAOEAIMAgsgDiEVBSAOIxoQBCEWIBYhFQsgFQwACwv98gEhCyAJAnsgGiANIAj98QH97QH98gEhDgJ7IA4jCv1KIA4j' +
  'NP1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIzb98gEjLv3wASEPIA8jLv3xASEQIA4gECMS/fIB/fEBIBAjJ/3yAf3x' +
  'ASERIBEgEf3yASESIA8jG/1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhsc' +
  'HR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjGSARIxf98gH98AH98gEgEiAS/fIBIxUgESMQ' +
  '/fIB/fABIBIjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIxz9TkEu/csBIyP9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAg' +
  'F0EDRwRAIA4QAgwCCyAOIRUFIA4jGhAEIRYgFiEVCyAVDAALC/3yASEZIBkhHSAnIClBA3RqIB39IQA5AwAgJyAqQQN0aiAd' +
  '/SEBOQMAIAsgG/3wASEdICUgKUEDdGogHf0hADkDACAlICpBA3RqIB39IQE5AwAgCiAZ/fAB/QwAAAAAAAAAAAAAAAAAAAAA' +
  '/fUBIBz99AEhHSAoIClBA3RqIB39IQA5AwAgKCAqQQN0aiAd/SEBOQMAIA0hHSAmIClBA3RqIB39IQA5AwAgJiAqQQN0aiAd' +
  '/SEBOQMAIC1BAmohLQwACwsLIC0gLkgEQANAIDAEfyAwIC1BAnRqKAIABSAtCyEpICUgKUEDdGorAwAhHyAmIClBA3RqKwMA' +
  'ISAgJyApQQN0aisDACEhICggKUEDdGorAwAhIiAfIAUgAiAgoZqiEACiISMgISAGIAIgIKGaohAAoiEkICcgKUEDdGogJDkD' +
  'ACAlIClBA3RqICMgA6A5AwAgKCApQQN0aiAiICSgRAAAAAAAAAAApSAEpDkDACAmIClBA3RqIAI5AwAgLUEBaiItIC5IDQAL' +
  'CyArQQRqIisgLEkNAAsL',
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
