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
  fusedAfter,
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
      fused: fusedAfter('neuron_stateupdater', 'neuron_stateupdater+neuron_spike_thresholder'),
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
  'AAYWIwAwubaAgBDALgIsAC+YPEr2r2kBPmU0CctoG5hEDc170n8Aw1g8Rr4fA1/wKAdlf1BOJZ1BHPeM1852g2OsBaFAzz0g' +
  '42hFAggBAW3BoFXUQDFxYAy4LgQGBggKCgwOEBIUFhgaHB4eICANeg5zRU0EAC+2SIAYDCPCPwAt7AP0MzD45+AQRhIheYsc' +
  '3AJJAnwvMWOfgY8L1qNwPJMONmHxzUCJLAVQvMWOfgZjVAA4SIqP+AmYfHPwMQXbMEWwqrcBcw+OfgaI4BGB4C5h8c9hlF+v' +
  '5CLobgLmH1B2A2Q1OOb1aq4BGl4C5h8c3AKcUMcUdxRaNK8FRC8zqBLAE6hE/HT8MLA/8AuOenxL4BhUB5jniQBSgBigDqAE' +
  'vxwC8xagRqNY5pFxRCAAF5nHPwMIOjuevJr3HD0XMPjnoESWg/heZxz8AklhBC8zqBJkHHP6iSOEMLzOOfgZf4GF5h8fwCYv' +
  'fF+KJVqALmHxzS4iSAFaVwXmcc/Ax/6CK2VHFVcbMPjmoEU+EnYvM6ggEQetAQgMZmlsbCB1bmlmb3JtYQXk4NGfJveNAQFh' +
  '4w0tzg6ujmvubghzWyr7o0OTK5tDe2MjK5TfRxNuZXVyb27am6MLpkycGTF6qIRGBvAJEJFgJpX3BgUTBVNfcM6YAKA2Olv8' +
  '4QACoVQq4tmAN5xnwgACMJZIUB4yMzYwWEv0QIgZSCTWiIy2gIQEgAca0KgWhGIAIjEaKhxUkzn0DcFC0RCCEYBvwq9p0E/c' +
  'UEQbGornMkQguiOQhMGIAVwyNB5rwoxixSMWoqCiyuDqGimakPLXSG4vB4T/kaEgQcIPIkKAwCj/B++X9EHhdg8GsVssiEHo' +
  'zOUfAjCAGQhBAEaffoPxy0AKsK9wvK7/RhX6lYqTRDUn9Tv3EASEJIAlBA0aRkhm375SKTLv3w1KAuQ3xZHzIlsLNWSknGkn' +
  'LlqSn0pG6JiIIJ+5eZQqSRU9GGwBq/QAEkyWaVAhduRACmhsMLHCBgZGhscHR4flG65YY53FQSGNkECAiJCYoKiwv+5Xj2ep' +
  'YCIyaL188/iqWZ3c0V1UiA3GkO3zYryBlypHDS4sika52w5eUhMmzIQApgyl+pEpxtTKk1H2xMzBBCMaEASZEUj931880kPF' +
  '3qA5DQE0CaYopLLG/SIBC4wCqDE/tMWh5EZvQrSNWPKzvCNFRRRvX44opoGaBiTJ8dJMygrIoLm0GxkgzkqnPXQfK4PaoRM1' +
  '9MU+MQnRHXPQromRlVBhaB1VkVoX6UMxkhlBUNxkhtGcnNtyfH2ZUNFk6UWZxunpmjGXiyCoQoQIgx67Q00LPB5uxqDnFrPA' +
  '0jQ526HY1D3B5FD6a5eyiGDOtuigxCIEAhJXEzAMDD4r86ZFNQ0RURityERnG9yuPk9UwVBZViIRFt+EYjQIxdIlAlAhkDNA' +
  'wiYJxdZJhC6KmGLkLNJRH7UxheRoRQmMEEokaJBKEmiQSiShObjBAkhWu4wQJauXOldVLE1opxy1epyS6ynLLtLNJOefPXJz' +
  'XbbnVe25v6MlGfi53VGflQYfjaHGhkaGM2Sz3ujXGqjsIs/5chRAJ7Qee5VUjhTPOp6J+iIQB4g0qUxnZ5huJhKhoFmtAREB' +
  'NA/fGipAxCrgFQNoZEPsk/xYs6RRRZzC6EjIaQjL6C9QjSGhQJ6SQGFp0aCAguS1hhbEhDrIIhfubX9w1A44sdo0FJfAlBak' +
  'bQeR0LiXHC6xUdSBKCEmnkY5B5emuuioKArRpJTKYxQJi51+pIIuUqDKDC/6lqZEZTKMt1ypNIl9MSmGqiQTRct2F/+31F4p' +
  'CARapECobikUdQBSPLwtklQpYJcWhw+gipPuLjUvGErUvhZ4rQSDeiU+TstKqT1JGW8pP3lY0cue5Q3EpCNjI00lsUiZxE4y' +
  'kMRY0GUDCtJoCUda4jFIIId6CgSb+BPfH2OHFQYAHaiHP3N7Mb7QTmWntyVoGRxZNMkENpWAwxcsWiOrf/Ar/hi5eGoPja3C' +
  'qjvODOp4YveRUIDrRN+wCJnDF63ul+hdVuFVK1W5u6pMfFQu1kxgQRQBXGsBE8OPEkEc51ZwJg7i5STbsPqZf1Xc3ZzQcchO' +
  'LWi7/DRZDyk5m2x9XTAsqwTkvCJejwAQJXgmBQXo8AV0cLQCiwYxMRXAlyFaNBXBUFm+TgmYZB1qyFDIBWLJ3DFyVeAQh5zL' +
  'ssbvwxfAaovE0SpBytOrcrY9ALKlAE+OkBJhEws0AVf5C3pTQfAEj4CGIBIXoFu1/iQF8HlEICdJIFSMgsnzPNFCkEFdriEw' +
  'DHIINFokQYmg0jFQHihdh0Ch0N0cegdRibG5+p+hexU14M05KnGSub6UOWOSi8E0ipF455KMF2RyMEHHPE+Yqg+XxzwUAEJB' +
  'JlzXvNBvwK78IdJBbIU3NFMVwgSyC0WUt+bJ+cYS02FiFaBXVzsJfZd89z5khkVWLIDRy8/akBUE3imFnIHoppUgMJhZJINI' +
  'rumYSBAkgfHIhCgYqGKCCogoKKijCkEP077Ekn39ESEHQdea+ux8yUhCLc+e74vJoSiwu7Pbb2aFWISJcu8pC5BHfJDXKw8d' +
  'Q2HwnD7zh8Jw+8RDtdw+8WH+nD7zh/pw5erFoRQJMh0CG0QBdEXZoFHxpBcPEIK1cjuq6CZ6QY6SofI6pF6ErXQtm4X7oVkP' +
  'GoXLFlw4lCo4Mv9rv5SC5eZ3LI89zWOFkiIjPQWEMGgWGkDOiiRLfa0PnNygv6knhs1iqaQgHSpZXstWXbKXiysZeshIQoMe' +
  'nsLolQlQoXpy4vVyIFkMeOcX9/wEjLIInidXdCkMxNHuBRHToQ8trlpeOehBu6EqEFIgETLOZJ456EG7oSoQUkARPm573jno' +
  'QbuhKhBSYM8anqLGJSwACcKgM3tC8Cd0CAUX/QZj4EiUfw0YijMRgouZZj06H9ee5RI2cpa9EIYoJP08o1H53tONSaT7x0QU' +
  'HCEQNBxkICEgUJCEgNCRkKCEwULCEwNCxkMvlIQqhJFw0hhF+qceB0cENyIiDchIbHoFuiiUJDv73dXaFvHm4sTIjQveal6i' +
  'QjZkIpPOP4l1CuuhFJi+FIh6BRAgynzowCqBhyFB6QAqggKJQCqChyGB6YAqgwKJwCqDhvZ1MTuiIhDqwg0TSlZgcKITewR/' +
  'idyo1jNHFG1BIn5IQoLipClAiiEnipDIokqOn00ciiSoM9vKMg75YMTyQenuJk8ZIl7HikoXQPp/9B4MeC76yj4/saGqNiIa' +
  'JTZ0QUOLKOh9NpDhEOERAZEDRAVDjQ8KQ8dDxERGRE0QCEgUSLKOidNpEhESERQZFDSAVEjRMKRMdExEVGRU0gCEwUWLKOi9' +
  'NpFhEWERgZGDTAVFjRcKRcdFxEZGRnseRn2IjijohBcVCGAhERkNFQUZDhkQPXofO2VA3BxB1SlBNI6IKDKDCoOPtYEHt6RE' +
  'JCEwbl4PSd19+g8f4kJK98IAGQQRDDQwauKIxXD+sIAGRERESQwRDxEQecfxLqFddB6TF8KRD0CiBBlPnRgFUDDkJD0gBVBA' +
  'USgFUFDkLD0wBVBgUTgFUHDezqYkloeogeb0oVdg4IOvYO/gj4BxJ7S0RBFJWJ/pMpLlUIgRuGk+SZCFKB0QUpHRhSoTGpCI' +
  'jikSlMUSRKsVIOpOaEKUGhMVQVIxUNGSRSYRLD/aVxVB0iyjwRMNA4w5oGIg3GSKzwhESEan06ToJGdiUEHQQRCqF9jQoTFx' +
  'XiwaGxYiQyg3CLZuFwi2dBQ2pyIgaICoccIthmpyQi2TFwiosHU7RMIx6KcPKOitTpFBEUERYZFjSAVFDRUKRUdFREXGRfse' +
  'LhEdYOp2jIQmCjRZR0bqdI0IjQiODI4aYCo0aNhSNjo2IjoyO9jxZkI8QYOp2j8KBOP4SM4aR+P8MhgiQGkAySKWipWOloiW' +
  'kkAiViJY84/iXUK66J0mL4UiHoFECDKfOjAKoGHIyHpACqCAolAKoKHI+HpgCqDAonAKoOG9nUx/jStSwXSiQIqDjUGXKQXD' +
  'k+ASgyi0PjmTAZMcZpApkIkimYiUKaCJYprD7pEYFRlQY64w/G0lh/siTR8BU6cHCJ7tBkQneU4RCp9jNDFPxEQVA4ZEKJH/' +
  'pQIiCo+VSBNGcQQvioukuiolBr6dFNPM8YginubmoX3SDIjHjWgwAEmSdJRcwmpx6eZNSNDjSIUOiEn8ETyq6odEmQXJihZC' +
  'bEBtWU2whN1QmSum+sycyHK4NM8wWmvJ81nn/6Ay81DpdQepk3szFFJkFX8Q7SSBFMkhx1+fuRJ1eg7PE3oyP0WSpyS7cdi6' +
  'N38WBA1XXq3lb0V4bS1wkDYUEKiamOaKRRTILRVTMLRZRhnJopHnN7Y9Fwgkkk0BsEqSgZGiI0NCA/NIhI2DivFRmD6xb+BZ' +
  '8FI2o2MjkEPbgZJhCOBKOuCqdaPdOBZhEpEaRBKPmkQSkSj6kQJpBruBZhCWrQm0BSFKFDIWoSoWEoWEoY4KtBoaoUFIcaHB' +
  'KHmhwShyh6hwJohru0Alq7S4HDVnqT1I9AtbpHQxHlHhkdH0lAzbhpGwRhzlQ9AsN77g+WVQpDAxDVDRkMCUNBtCgSQiGI0i' +
  'FUNCcXmYV6UMN9ZovFeHhmsiANQ0I1mkamQ+TSWlHttM9IyLKLnB+QsAcX761zMm/fTsKmI6M5pE0jnBWs4IZSaoQSDSotAr' +
  'II6A5A/EYggKoIFICJruPwpsp4JgY6ikPBjGqgx4eEqya2Pz73UqRHkrLLsYR1A0wiKdRatwIcTrHyrjqcoDWpk8CU8C9sYg' +
  'j6k3qcKcCJzy8io1A7ZcrjhcTkpORSIgGEhXrCExCoSOesdMgpFVMwlMwqEoADHwlADtEQGFEhkRFRIRERpHqURchIMFsINq' +
  'PoeZTkVARKxolzNI4SoN1pMgxMgyEuA/+JMwxMwxGd1JiGJiGQnADVOPEKaouE4BaeHBBtgTgSQl0aESsIgByXV0s0quvkmS' +
  'tTIdLFMx0tvwLeujYSBEBXQzVEIAFEpcKRAXWQ/ug2yKS+SYJpbeLnKLv0DzHV5NfQOBf+PgRKUgBKTZduukMkRIU+aeCwuE' +
  '0gchY9OoGWFp0p26rdiJowVhNB1BlFIKvjJeMmAyYjJlBVgCNN1NwpOBk7GTwZPeHDJDsvDIj7KgwVYGUI+ioJQT9iE5zxiC' +
  'KdZu9l979xM+CrA6hZhNTj+2nUM9NOVQDTw6u0tiAzqASZuDT2IDpop+zPqGXS5XBplmCe/LWvynUM1GT8ar5HCTU+CqATal' +
  'N7kHZ4m5GnkNNU9Esx1qtDcLgqgfXjP3FSFS/KxC6gqgOmGaKRRTELRVTILhj8Ax8Mfg7gqgA9QVJCExUzGgpSIl+aZF4KoB' +
  'KZKZjpGBEmCmYXl4KPEmanI6dKfGnynSnoicip0Jll2MIAgWY9FwUWC05ETo6lMnISnIXtjEEfUm9TVTURNuXkYKLFZLgnnN' +
  'k02gosEphrCEwCoQaesdMQpFVMglMgqELADHwhYDuCiwD1BQcJgjBxX7giLUE1whNiScaENDcSS8MS8MhEQP/iTIMTIMRndS' +
  'YBiYBicwTkNORYRGLCIQmPcCsdsYiEppRwTpCE0CU0H38E2TSodLXboNniku8yQThEk3LwYJmSSDlSyCZkJ1c6B3mSEq2nIs' +
  'KPtIHIWPTeCZlpupwKA=',
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
      range: { min: 5, max: 40, step: 1 },
      shown: { unit: 'Hz', scale: 1 },
    },
    {
      name: 'taum',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'taue',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 10,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'Ee',
      value: 0,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'El',
      value: -0.074,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 12,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'vt',
      value: -0.054,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 13,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'vr',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 14,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'taupre',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 16,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'taupost',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 17,
      shown: { unit: 'ms', scale: 0.001 },
      follows: ['taupre'],
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
      follows: ['gmax'],
    },
    {
      name: 'dApost',
      value: -0.0010500000000000002,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 20,
      follows: ['gmax', 'dApre'],
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
