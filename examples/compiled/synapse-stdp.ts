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
    set_w: { target: 'w', inParts: true, externals: ['gmax'], kernel: S_set_w },
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
    pyplotHist(sim,
      [[before, divide(getItem(getAttribute(S, 'w'), slice(null, null, null)), gmax)]],
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
  sim.follow(shown)
  sim.at(47) // run(2*second)
  await runNetwork(sim, multiply(2n, second), { objects: { inputs, neuron, S, weights, spikes },
    externals: { taum, taue, Ee, El, vt, vr, taupre, taupost, gmax, dApre, dApost } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABcBFgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38A' +
  'YAJ/ewR7e3t7YAR/f39/AGAEf398fwF/YAZ/f3x8fHwAYAN/f3wBf2AHf398fHx8fAACCAEBbQFtAgABAxcWAAEBAgMDBAUF' +
  'BgcICQoLDA0ODw8QEAa9Bzl/AEEAC3wARAAAAAAA8I/AC3sA/QwAAAAAAPCPwAAAAAAA8I/AC3wARAAAAAAAMJHAC3sA/QwA' +
  'AAAAADCRwAAAAAAAMJHAC3wARAAAAAAAQJ/AC3sA/QwAAAAAAECfwAAAAAAAQJ/AC3wARIXrUbgeSYfAC3sA/QyF61G4HkmH' +
  'wIXrUbgeSYfAC3wARAAAAAAAwFXAC3sA/QwAAAAAAMBVwAAAAAAAwFXAC3wARBqgARqgASo/C3sA/QwaoAEaoAEqPxqgARqg' +
  'ASo/C3wARBdswRZswVY/C3sA/QwXbMEWbMFWPxdswRZswVY/C3wARBEREREREYE/C3sA/QwRERERERGBPxEREREREYE/C3wA' +
  'RAAA+v5CLoY/C3sA/QwAAPr+Qi6GPwAA+v5CLoY/C3sA/QwAAAAAAACQPwAAAAAAAJA/C3wARFVVVVVVVaU/C3sA/QxVVVVV' +
  'VVWlP1VVVVVVVaU/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAA' +
  'AAAAAOA/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/Qw/AAAAAAAAAD8AAAAAAAAAC3sA/QzA/////////8D/////////C3wA' +
  'RAAAAAAAAPA/C3sA/QwAAAAAAACgPAAAAAAAAKA8C3wARAAAAAAA8I9AC3sA/QwAAAAAAPCPQAAAAAAA8I9AC3wARAAAAAAA' +
  '+I9AC3sA/QwAAAAAAPiPQAAAAAAA+I9AC3sA/QwAAAAAAADwPwAAAAAAAPA/C3wARAAAAAAAABAAC3sA/QwAAAAAAAAQAAAA' +
  'AAAAABAAC3wARDo7nrya9xw9C3sA/Qw6O568mvccPTo7nrya9xw9C3wARAAAAAAAANB/C3sA/QwAAAAAAADQfwAAAAAAANB/' +
  'C3wARAAAAAAAAFhBC3sA/QwAAAAAAABYQQAAAAAAAFhBC3sA/QwAAAAAAACQQQAAAAAAAJBBC3wARAAAAAAAADhDC3sA/QwA' +
  'AAAAAAA4QwAAAAAAADhDC3wARP8DAAAAADhDC3sA/Qz/AwAAAAA4Q/8DAAAAADhDC3wARLgehetRLoZAC3sA/Qy4HoXrUS6G' +
  'QLgehetRLoZAC3wARAAAAAAAAFZAC3sA/QwAAAAAAABWQAAAAAAAAFZAC3wARP6CK2VHFVdAC3sA/Qz+gitlRxVXQP6CK2VH' +
  'FVdAC3wARAAAAAAAAPB/C3sA/QwAAAAAAADwfwAAAAAAAPB/CwetAQgMZmlsbCB1bmlmb3JtAA0OcGhpbG94IHVuaWZvcm0A' +
  'DxhpbnB1dHNfc3Bpa2VfdGhyZXNob2xkZXIAEBNuZXVyb25fc3RhdGV1cGRhdGVyABEYbmV1cm9uX3NwaWtlX3RocmVzaG9s' +
  'ZGVyABIsbmV1cm9uX3N0YXRldXBkYXRlcituZXVyb25fc3Bpa2VfdGhyZXNob2xkZXIAEwVTX3ByZQAUBlNfcG9zdAAVCqFX' +
  'FswBAQh8IAAjCWQEfyAAIzNjBUEACwRAIAAjNaIjLaAhASABIy2hIQIgACACIxGioSACIyaioSEDIAMgA6IhBCMAIAG9p0E/' +
  'cUEQbGorAwAhBSMAIAG9p0E/cUEQbGorAwghBiAFIAYgBSAGoCADIAQjGCADIxaioKIgBCAEoiMUIAMjD6KgIAQjDaKgoqCg' +
  'oqCgIAG9QkCDQi6GQoCAgICAgID4P3y/og8LIAAgAGIEQCAAIQcFIABEAAAAAAAAAAAQAyEIIAghBwsgBw8L0AIDCHsBfwF7' +
  'IAAjCv1KIAAjNP1J/U79xAEhCSAJQQNGBEAgACM2/fIBIy798AEhASABIy798QEhAiAAIAIjEv3yAf3xASACIyf98gH98QEh' +
  'AyADIAP98gEhBCABIxv9TkEE/csBIQojACAK/RsAav0ABAAhBSMAIAr9GwJq/QAEACEKIAUgCv0NCAkKCwwNDg8YGRobHB0e' +
  'HyEGIAUgCv0NAAECAwQFBgcQERITFBUWFyEFIAUgBiAFIAb98AEgAyAEIxkgAyMX/fIB/fAB/fIBIAQgBP3yASMVIAMjEP3y' +
  'Af3wASAEIw798gH98AH98gH98AH98AH98gH98AH98AEgASMc/U5BLv3LASMj/c4B/fIBDwsgCQRAIAAQAg8LIAAgAP1I/cQB' +
  'IQkgCQRAIAlBA0cEQCAAEAIPCyAAIQcFIAAjGhAEIQggCCEHCyAHDwsfAQJ8IAD9IQAQACEBIAD9IQEQACECIAH9FCAC/SIB' +
  'C4wCAQ98IAAjMWQEQCM3DwsgACMHYwRARAAAAAAAAAAADwsgACM1oiMtoCECIAIjLaEhAyAAIAMjEaKhIQQgAyMmoiEFIAQg' +
  'BaEhBiAEIAahIAWhIAGgIQcgBiAGoiEIIwAgAr2nQT9xQRBsaisDACEJIwAgAr2nQT9xQRBsaisDCCEKIAYjKqAjKqEhCyAJ' +
  'IAuiIQwgCSAMoCENIAkgDaEgDKAgCiAJIAYgC6GiIAogBqIgCSAKoCAIIxggBiMWoqCiIAggCKIjFCAGIw+ioCAIIw0gBiML' +
  'oqCioKKgIAcgByAGoqCgoqCgoKAhDiANIA6gIQ8gDyANIA+hIA6gIAK9p0EGdbcQBiEQIBAPC8wDAw97AX8BeyAAIzL9Sv3E' +
  'ASERIBFBA0YEQCM4DwsgEQRAIAAgARAFDwsgACMI/Un9xAEhESARQQNGBEAjGg8LIBEEQCAAIAEQBQ8LIAAjNv3yASMu/fAB' +
  'IQIgAiMu/fEBIQMgACADIxL98gH98QEhBCADIyf98gEhBSAEIAX98QEhBiAEIAb98QEgBf3xASAB/fABIQcgBiAG/fIBIQgg' +
  'AiMb/U5BBP3LASESIwAgEv0bAGr9AAQAIQkjACAS/RsCav0ABAAhEiAJIBL9DQgJCgsMDQ4PGBkaGxwdHh8hCiAJIBL9DQAB' +
  'AgMEBQYHEBESExQVFhchCSAGIyv98AEjK/3xASELIAkgC/3yASEMIAkgDP3wASENIAkgDf3xASAM/fABIAogCSAGIAv98QH9' +
  '8gEgCiAG/fIBIAkgCv3wASAIIxkgBiMX/fIB/fAB/fIBIAggCP3yASMVIAYjEP3yAf3wASAIIw4gBiMM/fIB/fAB/fIB/fAB' +
  '/fIB/fABIAcgByAG/fIB/fAB/fAB/fIB/fAB/fAB/fAB/fABIQ4gDSAO/fABIQ8gDyANIA/98QEgDv3wASACIxz9TiMu/fEB' +
  'IxP98gEQByEQIBAPCykBAnwgAP0hACAB/SEAEAMhAiAA/SEBIAH9IQEQAyEDIAL9FCAD/SIBC64BAQN8IAIjH2QEQCAAIAGg' +
  'IyiiIAIjH6EjIaQjL6C9QjSGv6IPCyACIwFkBH9BAQUgAiMBYQR/IAAjHWQFQQALCwRAIAAgAaAgAiMvoL1CNIa/og8LIAIj' +
  'A2MEQEQAAAAAAAAAAA8LIAIjBWMEfEQAAAAAAAAAAAUgAiMfoCMvoL1CNIa/CyEDIAAgA6IhBCMdIASgIQUgBSMdIAWhIASg' +
  'IAEgA6KgoCMdoSMkog8LjAICA3sBfyACIyD9Sv3EASEGIAZBA0YEQCAAIAH98AEjKf3yASACIyD98QEjIv30ASMw/fABQTT9' +
  'ywH98gEPCyAGBEAgACABIAIQCA8LIAIjAv1KIAIjAv1HIAAjI/1K/U79UP3EASEGIAZBA0YEQCAAIAH98AEgAiMw/fABQTT9' +
  'ywH98gEPCyAGBEAgACABIAIQCA8LIAIjBP1J/cQBIQYgBkEDRgRAIxoPCyAGBEAgACABIAIQCA8LIAIjIP3wASMw/fABQTT9' +
  'ywEgAiMG/Un9TyEDIAAgA/3yASEEIyMgBP3wASEFIAUjIyAF/fEBIAT98AEgASAD/fIB/fAB/fABIyP98QEjJf3yAQ8LMwEC' +
  'fCAA/SEAIAH9IQAgAv0hABAGIQMgAP0hASAB/SEBIAL9IQEQBiEEIAP9FCAE/SIBC70FAgN/AnsgACEBIABBgAdqIQIDQCAB' +
  '/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2t' +
  'Af1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwH' +
  'aiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAg' +
  'AUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M' +
  '////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O' +
  '/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQfR4aigCACAD' +
  'QQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGoo' +
  'AgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9' +
  'DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsE' +
  'wBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAnQfAERgRAIAAQCQsgACgCgCchASAAIAFBAWo2AoAn' +
  'IAAgAUECdGooAsATCycAIAAQCkEFdrhEAAAAAAAAkEGiIAAQCkEGdrigRAAAAAAAAKA8ogutAQIBfwF7IAAoAoAnIQEgAUHw' +
  'BEYEQCAAEAlBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0av0ABMATIQIgAv0M4P///wAAAADg////AAAAAP1O/QwA' +
  'AAAAAAAwQQAAAAAAADBB/VD9DAAAAIAAADBBAAAAgAAAMEH98QEgAkEm/c0B/QwAAAAAAADgPwAAAAAAAOA//VD98AEFIAAQ' +
  'C/0UIAAQC/0iAQsLRQEBfyABIAJBfnFBA3RqIQMCQCABIANGDQADQCABIAAQDP0LBAAgAUEQaiIBIANHDQALCyACQQFxBEAg' +
  'ASAAEAs5AwALC6UCAwl7AX8GeyAA/QkCBCECIAD9CQIIIQMgAP0JAgwhBCAA/QkCECEFIAD9CQIUIQZB077Ekn39ESEHQdea' +
  '+ux8/REhCEG5893xef0RIQlBhd2e23v9ESEKA0AgASAH/d4BIQwgASAH/d8BIQ0gDCAN/Q0EBQYHDA0ODxQVFhccHR4fIQ4g' +
  'DCAN/Q0AAQIDCAkKCxAREhMYGRobIQ8gAyAI/d4BIQwgAyAI/d8BIQ0gDCAN/Q0EBQYHDA0ODxQVFhccHR4fIRAgDCAN/Q0A' +
  'AQIDCAkKCxAREhMYGRobIREgECAC/VEgBf1RIQEgESECIA4gBP1RIAb9USEDIA8hBCAFIAn9rgEhBSAGIAr9rgEhBiALQQFq' +
  'IgtBCkkNAAsgASACIAMgBAuXAwIBfwZ7IAEgAkEDdGohBCAD/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEhBUEE/REhBgJAA0Ag' +
  'ASAETw0BIAAgBRAOIQohCSEIIQcgB0EF/a0BIQcgCEEG/a0BIQggCUEF/a0BIQkgCkEG/a0BIQogASAHIAn9DQABAgMQERIT' +
  'AAECAxAREhP9/wEjLP3yASAIIAr9DQABAgMQERITAAECAxAREhP9/wH98AEjHv3yAf0LBAAgASAHIAn9DQQFBgcUFRYXBAUG' +
  'BxQVFhf9/wEjLP3yASAIIAr9DQQFBgcUFRYXBAUGBxQVFhf9/wH98AEjHv3yAf0LBBAgASAHIAn9DQgJCgsYGRobCAkKCxgZ' +
  'Ghv9/wEjLP3yASAIIAr9DQgJCgsYGRobCAkKCxgZGhv9/wH98AEjHv3yAf0LBCAgASAHIAn9DQwNDg8cHR4fDA0ODxwdHh/9' +
  '/wEjLP3yASAIIAr9DQwNDg8cHR4fDA0ODxwdHh/9/wH98AEjHv3yAf0LBDAgBSAG/a4BIQUgAUHAAGohAQwACwsLugQCCXsG' +
  'f0EAIRIgACgCGCEOIAL9FCEGIAAoAgAhDyABQQN0IREDQCAOIBBq/QAEACEEIAMgEGr9AAQAIAYgBP3yAf1JIQUgDiAQav0A' +
  'BBAhByADIBBq/QAEECAGIAf98gH9SSEIIA4gEGr9AAQgIQkgAyAQav0ABCAgBiAJ/fIB/UkhCiAOIBBq/QAEMCELIAMgEGr9' +
  'AAQwIAYgC/3yAf1JIQwgBSAI/VAgCv1QIAz9UP1TBEAgBf3EASINBEAgDUEBcQRAIA8gEkECdGogEEEDdjYCACASQQFqIRIL' +
  'IA1BAUsgEEEIaiARSXEEQCAPIBJBAnRqIBBBA3ZBAWo2AgAgEkEBaiESCwsgCP3EASINBEAgDUEBcSAQQRBqIBFJcQRAIA8g' +
  'EkECdGogEEEDdkECajYCACASQQFqIRILIA1BAUsgEEEYaiARSXEEQCAPIBJBAnRqIBBBA3ZBA2o2AgAgEkEBaiESCwsgCv3E' +
  'ASINBEAgDUEBcSAQQSBqIBFJcQRAIA8gEkECdGogEEEDdkEEajYCACASQQFqIRILIA1BAUsgEEEoaiARSXEEQCAPIBJBAnRq' +
  'IBBBA3ZBBWo2AgAgEkEBaiESCwsgDP3EASINBEAgDUEBcSAQQTBqIBFJcQRAIA8gEkECdGogEEEDdkEGajYCACASQQFqIRIL' +
  'IA1BAUsgEEE4aiARSXEEQCAPIBJBAnRqIBBBA3ZBB2o2AgAgEkEBaiESCwsLIBBBwABqIhAgEUkNAAsgEguzAwIUewR/IAAo' +
  'AhghGiAAKAIcIRsgBP0UIQggBf0UIQogAv0UIQsgA/0UIQwgAUEDdCEdA0AgGiAcav0ABAAhBiAbIBxq/QAEACEHIAggBv3y' +
  'ASAG/fABIQkgGiAcaiAJ/QsEACAKIAsgBiAMIAf98QH98gH98AEgB/3xAf3yASAH/fABIQ0gGyAcaiAN/QsEACAaIBxq/QAE' +
  'ECEOIBsgHGr9AAQQIQ8gCCAO/fIBIA798AEhECAaIBxqIBD9CwQQIAogCyAOIAwgD/3xAf3yAf3wASAP/fEB/fIBIA/98AEh' +
  'ESAbIBxqIBH9CwQQIBogHGr9AAQgIRIgGyAcav0ABCAhEyAIIBL98gEgEv3wASEUIBogHGogFP0LBCAgCiALIBIgDCAT/fEB' +
  '/fIB/fABIBP98QH98gEgE/3wASEVIBsgHGogFf0LBCAgGiAcav0ABDAhFiAbIBxq/QAEMCEXIAggFv3yASAW/fABIRggGiAc' +
  'aiAY/QsEMCAKIAsgFiAMIBf98QH98gH98AEgF/3xAf3yASAX/fABIRkgGyAcaiAZ/QsEMCAcQcAAaiIcIB1JDQALC4oEAgl7' +
  'Bn9BACERIAAoAhghDSAC/RQhBSAAKAIAIQ4gAUEDdCEQA0AgDSAPav0ABAAhAyADIAX9SiEEIA0gD2r9AAQQIQYgBiAF/Uoh' +
  'ByANIA9q/QAEICEIIAggBf1KIQkgDSAPav0ABDAhCiAKIAX9SiELIAQgB/1QIAn9UCAL/VD9UwRAIAT9xAEiDARAIAxBAXEE' +
  'QCAOIBFBAnRqIA9BA3Y2AgAgEUEBaiERCyAMQQFLIA9BCGogEElxBEAgDiARQQJ0aiAPQQN2QQFqNgIAIBFBAWohEQsLIAf9' +
  'xAEiDARAIAxBAXEgD0EQaiAQSXEEQCAOIBFBAnRqIA9BA3ZBAmo2AgAgEUEBaiERCyAMQQFLIA9BGGogEElxBEAgDiARQQJ0' +
  'aiAPQQN2QQNqNgIAIBFBAWohEQsLIAn9xAEiDARAIAxBAXEgD0EgaiAQSXEEQCAOIBFBAnRqIA9BA3ZBBGo2AgAgEUEBaiER' +
  'CyAMQQFLIA9BKGogEElxBEAgDiARQQJ0aiAPQQN2QQVqNgIAIBFBAWohEQsLIAv9xAEiDARAIAxBAXEgD0EwaiAQSXEEQCAO' +
  'IBFBAnRqIA9BA3ZBBmo2AgAgEUEBaiERCyAMQQFLIA9BOGogEElxBEAgDiARQQJ0aiAPQQN2QQdqNgIAIBFBAWohEQsLCyAP' +
  'QcAAaiIPIBBJDQALIBELuwcEHXsHfwR8A39BACEtIAAoAgQhJSABISYgJSgCCCsDACEnICUoAggrAwghKCAlKAIIKwMQISkg' +
  'JSgCCCsDGCEqICUoAhghISAlKAIcISIgKf0UIQUgKv0UIQcgJ/0UIQggKP0UIQkgACgCGCEjIAL9FCENIAAoAgAhJCAmQQN0' +
  'ISwDQCAhICtq/QAEACEDICIgK2r9AAQAIQQgBSAD/fIBIAP98AEhBiAhICtqIAb9CwQAIAcgCCADIAkgBP3xAf3yAf3wASAE' +
  '/fEB/fIBIAT98AEhCiAiICtqIAr9CwQAIAohCyALIA39SiEMICEgK2r9AAQQIQ4gIiArav0ABBAhDyAFIA798gEgDv3wASEQ' +
  'ICEgK2ogEP0LBBAgByAIIA4gCSAP/fEB/fIB/fABIA/98QH98gEgD/3wASERICIgK2ogEf0LBBAgESESIBIgDf1KIRMgISAr' +
  'av0ABCAhFCAiICtq/QAEICEVIAUgFP3yASAU/fABIRYgISAraiAW/QsEICAHIAggFCAJIBX98QH98gH98AEgFf3xAf3yASAV' +
  '/fABIRcgIiAraiAX/QsEICAXIRggGCAN/UohGSAhICtq/QAEMCEaICIgK2r9AAQwIRsgBSAa/fIBIBr98AEhHCAhICtqIBz9' +
  'CwQwIAcgCCAaIAkgG/3xAf3yAf3wASAb/fEB/fIBIBv98AEhHSAiICtqIB39CwQwIB0hHiAeIA39SiEfIAwgE/1QIBn9UCAf' +
  '/VD9UwRAIAz9xAEiIARAICBBAXEEQCAkIC1BAnRqICtBA3Y2AgAgLUEBaiEtCyAgQQFLICtBCGogLElxBEAgJCAtQQJ0aiAr' +
  'QQN2QQFqNgIAIC1BAWohLQsLIBP9xAEiIARAICBBAXEgK0EQaiAsSXEEQCAkIC1BAnRqICtBA3ZBAmo2AgAgLUEBaiEtCyAg' +
  'QQFLICtBGGogLElxBEAgJCAtQQJ0aiArQQN2QQNqNgIAIC1BAWohLQsLIBn9xAEiIARAICBBAXEgK0EgaiAsSXEEQCAkIC1B' +
  'AnRqICtBA3ZBBGo2AgAgLUEBaiEtCyAgQQFLICtBKGogLElxBEAgJCAtQQJ0aiArQQN2QQVqNgIAIC1BAWohLQsLIB/9xAEi' +
  'IARAICBBAXEgK0EwaiAsSXEEQCAkIC1BAnRqICtBA3ZBBmo2AgAgLUEBaiEtCyAgQQFLICtBOGogLElxBEAgJCAtQQJ0aiAr' +
  'QQN2QQdqNgIAIC1BAWohLQsLCyArQcAAaiIrICxJDQALIC0LgRUHGnsBfwV7AXwCewZ8Fn8gACgCGCEwIAAoAhwhMSAAKAIg' +
  'ITIgACgCJCEzIAAoAighNCAAKAIsITUgBf0UIRggAv0UIRkgBv0UISQgA/0UISUgBP0UISYgACgCACE6IDogACgCBEECdGoh' +
  'OyAAKAIIIT4gACgCDCE/IAAoAhAhQCA6IUQDQCBAQQhHIDogREZxBEBBACFFA0AgPiBEKAIAQQJ0aigCACE8ID4gRCgCAEEC' +
  'dGooAgQhPSBEQQRqIUQgPSA8a0GAAkwEQCBFID0gPGtqIUUgPCA9SARAIDwhQwNAID8EfyA/IENBAnRqKAIABSBDCyE2IDYg' +
  'QGwhNyBCIDAgN2ooAgBzIUIgQiAzIDdqKAIAcyFCIEIgNSA2QQJ0aigCAHMhQiBDQQFqIkMgPUgNAAsgACBCNgIUCwsgRCA7' +
  'SSBFQYACSHENAAsLID4gOigCAEECdGooAgAhPCA+IDooAgBBAnRqKAIEIT0gP0UgQEEIRnEEQCA8ITYgPSA9IDxrQQFxayE8' +
  'IDYgPEgEQANAIDAgNkEDdGr9AAQAIRMgMSA2QQN0av0ABAAhFCAyIDZBA3Rq/QAEACEVIDMgNkEDdGr9AAQAIRYgGCAZIBT9' +
  '8QH97QH98gEhGiAkIBkgFP3xAf3tAf3yASEJIBojCv1KIBojNP1J/U4gCSMK/UogCSM0/Un9Tv1O/cQBQQNGBEAgGiM2/fIB' +
  'Iy798AEhGyAbIy798QEhHCAaIBwjEv3yAf3xASAcIyf98gH98QEhHSAdIB398gEhHiAbIxv9TkEE/csBISIjACAi/RsAav0A' +
  'BAAhHyMAICL9GwJq/QAEACEiIB8gIv0NCAkKCwwNDg8YGRobHB0eHyEgIB8gIv0NAAECAwQFBgcQERITFBUWFyEfIAkjNv3y' +
  'ASMu/fABIQogCiMu/fEBIQsgCSALIxL98gH98QEgCyMn/fIB/fEBIQwgDCAM/fIBIQ0gCiMb/U5BBP3LASEOIwAgDv0bAGr9' +
  'AAQAIQ8jACAO/RsCav0ABAAhDiAPIA79DQgJCgsMDQ4PGBkaGxwdHh8hECAPIA79DQABAgMEBQYHEBESExQVFhchDyAfICAg' +
  'HyAg/fABIB0gHiMZIB0jF/3yAf3wAf3yASAeIB798gEjFSAdIxD98gH98AEgHiMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fAB' +
  'IBsjHP1OQS79ywEjI/3OAf3yASEHIA8gECAPIBD98AEgDCANIxkgDCMX/fIB/fAB/fIBIA0gDf3yASMVIAwjEP3yAf3wASAN' +
  'Iw798gH98AH98gH98AH98AH98gH98AH98AEgCiMc/U5BLv3LASMj/c4B/fIBIQgFIBoQASEHIAkQASEICyATIAf98gEhFyAw' +
  'IDZBA3RqIBf9CwQAIBUgCP3yASEjIDIgNkEDdGogIyAl/fAB/QsEACAzIDZBA3RqIBYgF/3wAf0MAAAAAAAAAAAAAAAAAAAA' +
  'AP31ASAm/fQB/QsEACAxIDZBA3RqIBn9CwQAIDQgNSA2QQJ0aigCAEEDdGorAwAhJyA0IDUgNkECdGooAgBBA3RqICcgFv0h' +
  'AKA5AwAgNCA1IDZBAnRqKAIEQQN0aisDACEnIDQgNSA2QQJ0aigCBEEDdGogJyAW/SEBoDkDACA2QQJqIjYgPEgNAAsLCyA9' +
  'IUEDQCBBIT0gQEEIRyA8QYACaiA9SHEEQCA8QYACaiE9IDwgPUgEQCA8IUMDQCA/BH8gPyBDQQJ0aigCAAUgQwshNiA2IEBs' +
  'ITcgQiAwIDdqKAIAcyFCIEIgMyA3aigCAHMhQiBCIDUgNkECdGooAgBzIUIgQ0EBaiJDID1IDQALIAAgQjYCFAsLID9FIEBB' +
  'CEZxRQRAAkADQCA8QQFqID1ODQEgPwR/ID8gPEECdGooAgAFIDwLITYgNiBAbCE3ID8EfyA/IDxBAnRqKAIEBSA8QQFqCyE4' +
  'IDggQGwhOSA2IDhGDQEgMCA3aisDAP0UIDAgOWorAwD9IgEhEyAxIDdqKwMA/RQgMSA5aisDAP0iASEUIDIgN2orAwD9FCAy' +
  'IDlqKwMA/SIBIRUgMyA3aisDAP0UIDMgOWorAwD9IgEhFiAYIBkgFP3xAf3tAf3yASEaICQgGSAU/fEB/e0B/fIBIQkgGiMK' +
  '/UogGiM0/Un9TiAJIwr9SiAJIzT9Sf1O/U79xAFBA0YEQCAaIzb98gEjLv3wASEbIBsjLv3xASEcIBogHCMS/fIB/fEBIBwj' +
  'J/3yAf3xASEdIB0gHf3yASEeIBsjG/1OQQT9ywEhIiMAICL9GwBq/QAEACEfIwAgIv0bAmr9AAQAISIgHyAi/Q0ICQoLDA0O' +
  'DxgZGhscHR4fISAgHyAi/Q0AAQIDBAUGBxAREhMUFRYXIR8gCSM2/fIBIy798AEhCiAKIy798QEhCyAJIAsjEv3yAf3xASAL' +
  'Iyf98gH98QEhDCAMIAz98gEhDSAKIxv9TkEE/csBIQ4jACAO/RsAav0ABAAhDyMAIA79GwJq/QAEACEOIA8gDv0NCAkKCwwN' +
  'Dg8YGRobHB0eHyEQIA8gDv0NAAECAwQFBgcQERITFBUWFyEPIB8gICAfICD98AEgHSAeIxkgHSMX/fIB/fAB/fIBIB4gHv3y' +
  'ASMVIB0jEP3yAf3wASAeIw798gH98AH98gH98AH98AH98gH98AH98AEgGyMc/U5BLv3LASMj/c4B/fIBIREgDyAQIA8gEP3w' +
  'ASAMIA0jGSAMIxf98gH98AH98gEgDSAN/fIBIxUgDCMQ/fIB/fABIA0jDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAKIxz9' +
  'TkEu/csBIyP9zgH98gEhEgUgGhABIREgCRABIRILIBMgEf3yASEXIBchKCAwIDdqICj9IQA5AwAgMCA5aiAo/SEBOQMAIBUg' +
  'Ev3yASEjICMgJf3wASEoIDIgN2ogKP0hADkDACAyIDlqICj9IQE5AwAgFiAX/fAB/QwAAAAAAAAAAAAAAAAAAAAA/fUBICb9' +
  '9AEhKCAzIDdqICj9IQA5AwAgMyA5aiAo/SEBOQMAIBkhKCAxIDdqICj9IQA5AwAgMSA5aiAo/SEBOQMAIDQgNSA2QQJ0aigC' +
  'AEEDdGorAwAhJyA0IDUgNkECdGooAgBBA3RqICcgFv0hAKA5AwAgNCA1IDhBAnRqKAIAQQN0aisDACEnIDQgNSA4QQJ0aigC' +
  'AEEDdGogJyAW/SEBoDkDACA8QQJqITwMAAsLCyA8ID1IBEADQCA/BH8gPyA8QQJ0aigCAAUgPAshNiA2IEBsITcgMCA3aisD' +
  'ACEqIDEgN2orAwAhKyAyIDdqKwMAISwgMyA3aisDACEtIDQgNSA2QQJ0aigCAEEDdGorAwAhJyAqIAUgAiAroZqiEACiIS4g' +
  'MCA3aiAuOQMAICwgBiACICuhmqIQAKIhLyA0IDUgNkECdGooAgBBA3RqICcgLaA5AwAgMiA3aiAvIAOgOQMAIDMgN2ogLSAu' +
  'oEQAAAAAAAAAAKUgBKQ5AwAgMSA3aiACOQMAIDxBAWoiPCA9SA0ACwsgPSBBSA0ACyA6QQRqIjogO0kNAAsL2BIFGnsBfwd7' +
  'BnwUfyAAKAIYIS8gACgCHCEwIAAoAiAhMSAAKAIkITIgBf0UIRggAv0UIRkgBv0UISQgA/0UISUgBP0UISYgACgCACE3IDcg' +
  'ACgCBEECdGohOCAAKAIIITsgACgCDCE8IAAoAhAhPSA3IUEDQCA9QQhHIDcgQUZxBEBBACFCA0AgOyBBKAIAQQJ0aigCACE5' +
  'IDsgQSgCAEECdGooAgQhOiBBQQRqIUEgOiA5a0GAAkwEQCBCIDogOWtqIUIgOSA6SARAIDkhQANAIDwEfyA8IEBBAnRqKAIA' +
  'BSBACyEzIDMgPWwhNCA/IC8gNGooAgBzIT8gPyAyIDRqKAIAcyE/IEBBAWoiQCA6SA0ACyAAID82AhQLCyBBIDhJIEJBgAJI' +
  'cQ0ACwsgOyA3KAIAQQJ0aigCACE5IDsgNygCAEECdGooAgQhOiA8RSA9QQhGcQRAIDkhMyA6IDogOWtBAXFrITkgMyA5SARA' +
  'A0AgLyAzQQN0av0ABAAhEyAwIDNBA3Rq/QAEACEUIDEgM0EDdGr9AAQAIRUgMiAzQQN0av0ABAAhFiAYIBkgFP3xAf3tAf3y' +
  'ASEaICQgGSAU/fEB/e0B/fIBIQkgGiMK/UogGiM0/Un9TiAJIwr9SiAJIzT9Sf1O/U79xAFBA0YEQCAaIzb98gEjLv3wASEb' +
  'IBsjLv3xASEcIBogHCMS/fIB/fEBIBwjJ/3yAf3xASEdIB0gHf3yASEeIBsjG/1OQQT9ywEhIiMAICL9GwBq/QAEACEfIwAg' +
  'Iv0bAmr9AAQAISIgHyAi/Q0ICQoLDA0ODxgZGhscHR4fISAgHyAi/Q0AAQIDBAUGBxAREhMUFRYXIR8gCSM2/fIBIy798AEh' +
  'CiAKIy798QEhCyAJIAsjEv3yAf3xASALIyf98gH98QEhDCAMIAz98gEhDSAKIxv9TkEE/csBIQ4jACAO/RsAav0ABAAhDyMA' +
  'IA79GwJq/QAEACEOIA8gDv0NCAkKCwwNDg8YGRobHB0eHyEQIA8gDv0NAAECAwQFBgcQERITFBUWFyEPIB8gICAfICD98AEg' +
  'HSAeIxkgHSMX/fIB/fAB/fIBIB4gHv3yASMVIB0jEP3yAf3wASAeIw798gH98AH98gH98AH98AH98gH98AH98AEgGyMc/U5B' +
  'Lv3LASMj/c4B/fIBIQcgDyAQIA8gEP3wASAMIA0jGSAMIxf98gH98AH98gEgDSAN/fIBIxUgDCMQ/fIB/fABIA0jDv3yAf3w' +
  'Af3yAf3wAf3wAf3yAf3wAf3wASAKIxz9TkEu/csBIyP9zgH98gEhCAUgGhABIQcgCRABIQgLIBMgB/3yASEXIBUgCP3yASEj' +
  'IDEgM0EDdGogI/0LBAAgLyAzQQN0aiAXICX98AH9CwQAIDIgM0EDdGogFiAj/fAB/QwAAAAAAAAAAAAAAAAAAAAA/fUBICb9' +
  '9AH9CwQAIDAgM0EDdGogGf0LBAAgM0ECaiIzIDlIDQALCwsgOiE+A0AgPiE6ID1BCEcgOUGAAmogOkhxBEAgOUGAAmohOiA5' +
  'IDpIBEAgOSFAA0AgPAR/IDwgQEECdGooAgAFIEALITMgMyA9bCE0ID8gLyA0aigCAHMhPyA/IDIgNGooAgBzIT8gQEEBaiJA' +
  'IDpIDQALIAAgPzYCFAsLIDxFID1BCEZxRQRAAkADQCA5QQFqIDpODQEgPAR/IDwgOUECdGooAgAFIDkLITMgMyA9bCE0IDwE' +
  'fyA8IDlBAnRqKAIEBSA5QQFqCyE1IDUgPWwhNiAzIDVGDQEgLyA0aisDAP0UIC8gNmorAwD9IgEhEyAwIDRqKwMA/RQgMCA2' +
  'aisDAP0iASEUIDEgNGorAwD9FCAxIDZqKwMA/SIBIRUgMiA0aisDAP0UIDIgNmorAwD9IgEhFiAYIBkgFP3xAf3tAf3yASEa' +
  'ICQgGSAU/fEB/e0B/fIBIQkgGiMK/UogGiM0/Un9TiAJIwr9SiAJIzT9Sf1O/U79xAFBA0YEQCAaIzb98gEjLv3wASEbIBsj' +
  'Lv3xASEcIBogHCMS/fIB/fEBIBwjJ/3yAf3xASEdIB0gHf3yASEeIBsjG/1OQQT9ywEhIiMAICL9GwBq/QAEACEfIwAgIv0b' +
  'Amr9AAQAISIgHyAi/Q0ICQoLDA0ODxgZGhscHR4fISAgHyAi/Q0AAQIDBAUGBxAREhMUFRYXIR8gCSM2/fIBIy798AEhCiAK' +
  'Iy798QEhCyAJIAsjEv3yAf3xASALIyf98gH98QEhDCAMIAz98gEhDSAKIxv9TkEE/csBIQ4jACAO/RsAav0ABAAhDyMAIA79' +
  'GwJq/QAEACEOIA8gDv0NCAkKCwwNDg8YGRobHB0eHyEQIA8gDv0NAAECAwQFBgcQERITFBUWFyEPIB8gICAfICD98AEgHSAe' +
  'IxkgHSMX/fIB/fAB/fIBIB4gHv3yASMVIB0jEP3yAf3wASAeIw798gH98AH98gH98AH98AH98gH98AH98AEgGyMc/U5BLv3L' +
  'ASMj/c4B/fIBIREgDyAQIA8gEP3wASAMIA0jGSAMIxf98gH98AH98gEgDSAN/fIBIxUgDCMQ/fIB/fABIA0jDv3yAf3wAf3y' +
  'Af3wAf3wAf3yAf3wAf3wASAKIxz9TkEu/csBIyP9zgH98gEhEgUgGhABIREgCRABIRILIBMgEf3yASEXIBUgEv3yASEjICMh' +
  'JyAxIDRqICf9IQA5AwAgMSA2aiAn/SEBOQMAIBcgJf3wASEnIC8gNGogJ/0hADkDACAvIDZqICf9IQE5AwAgFiAj/fAB/QwA' +
  'AAAAAAAAAAAAAAAAAAAA/fUBICb99AEhJyAyIDRqICf9IQA5AwAgMiA2aiAn/SEBOQMAIBkhJyAwIDRqICf9IQA5AwAgMCA2' +
  'aiAn/SEBOQMAIDlBAmohOQwACwsLIDkgOkgEQANAIDwEfyA8IDlBAnRqKAIABSA5CyEzIDMgPWwhNCAvIDRqKwMAISkgMCA0' +
  'aisDACEqIDEgNGorAwAhKyAyIDRqKwMAISwgKSAFIAIgKqGaohAAoiEtICsgBiACICqhmqIQAKIhLiAxIDRqIC45AwAgLyA0' +
  'aiAtIAOgOQMAIDIgNGogLCAuoEQAAAAAAAAAAKUgBKQ5AwAgMCA0aiACOQMAIDlBAWoiOSA6SA0ACwsgOiA+SA0ACyA3QQRq' +
  'IjcgOEkNAAsL',
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
