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
  '42hFAggBAW3BoFXUQDFxYAy4LgQGBggKCgwOEBIUFhgaHB4eICANeg5zRU0EAC+2SIAYDCPCPwAt7AP0MzD45+AQRhIjZh8c' +
  '3AJJAnxsw+OfgY8L1qNwPJMONmHxzUCJLAVRsw+OfgZjVAA4SIqP+AmYfHPwMQXbMEWwqrcBcw+OfgaI4BGB4C5h8c9hlF+v' +
  '5CLobgLmH1B2A2Q1OOb1aq4BGl4C5h8c3AKcUMcUdxRaNK8HAXMPqDcAdqET8dPwwsD/wC456fEvgGFQHmOeJAFKAGKAOoAS' +
  '/HAbMPqDKjPjnrcSQgABeZxz8DCDo7nrya9xw9FzD456BEloP4Xmcc/AJJYQQvM6gSZBxz+okjhDC8zjn4GX+BheYfH8AmL3' +
  'xfiiVagC5h8c9RCVW4C5h8c/Ax/6CK2VHFVcbMPjnn1FL+F5nUEAiD1oCEBjM0tjYQOrc0sze5NrCC8nBoz5N7xoCAsPGGlu' +
  'cHV0c19zcEOa2VfdGhyZXNob2xkZXKb6OJtzK6uTe3bU3RhdMmTgyYvVRCIwN4BIhIsBNK+4MCiYKpr7hnTABQGx0t/nCAAV' +
  'CqFXFswBvOM+EAARhLJCgPGRmbGCwl+iBEDKQSa0RGW0BCAkADjWhUC0IxABEYjRUOKkmc+gbgoWiIQQjAN+FXtOgn7igiDY' +
  '1Fc5kiEF0RyEJgxACuGRoPNeFGMWKRi1FQUWVwdQ0UzUh5a6Q3F4PCf8jQkCDhB5EhQGAUf4P3y/og8LsHg1itlkQg9GZylF' +
  '6nFAyEIIAjT79B+OWgBVhXuF5Xf6MK/UrFSaIak/qd+4gCQhJAEoIGjSMkM2/fKRSZd++GpQFyG+LI+ZEthZqyUk40k5ctSU' +
  '+lI3RMRBBP3LzKFSSKnow2ANX6AAkmSzSoELtyIAU0NhhY4QMDI0Njg6PD8o3XLDHO4qCQxsggQERITFBUWF/3K8ez1LARGT' +
  'Revnn8VSzO7miuqkQG40h2+bFeQMuVI4aXFkUjXO2HLykJk2ZCAFMGUv1IlONqZUmo+2eZgwhGNCAJMiKR+76+eaSHi71Ach' +
  'oCaBNMUUlljfpEAhcYBVBif2mLQ8iM3oVpGrHlZ3hGjiij+vxxRTQM0DEmT46SZlBWRQXNoNjJBnJVOeug+Vwe1QiZr6Yp8Y' +
  'hJoEGoV0TIyqgwtA6qyK0L9KGYyQygqG4yQ2jOTm25Pj7MqGiydKLM43T0zRjLxZBUIUIEQY9doaaFng83Y1Bzi1ngaRoc7d' +
  'Dsah7g8ih9NcvZRDBnW3RQYhECAQkriZgGBh8V+dMimoaIqIxW5CIzje5XHyeqYKgsqxEIi2/CMRoOi6RiBKBDIGaBhEwTi6' +
  'yTCF0VMMXIWaSiP2pjC8jQihMYIJRI0SCUJNEglElCc3GCBJCtdxggS1cudK6qWJrRTjlq9Tkl1lOWXaWaSc8+euTmu23Oq9' +
  'tzf0ZKM/FTuuM/Kgw/G0ONDBsUXPeWNVH4R5/y5CiAT2g89yqpHCmedT0T9EQgDxBpUpjOzzDcTCVDQLNaAiICaB++NFSBiF' +
  'XAKgbQyIfZJ/ixZ0iiizmF0JGQ0hGX0F6hGkNCgT0kgMLTo0EBBclrDC2JCHWQRC/c2v7hqBxxY7RoKS+BKC1I2g8joXEuOF' +
  '1io6kCUEJNPIxyDy9NddFQUBWjSSmUxigTFzr9SQRcpUGUGOxCxA7SlfJ3XKk0iX0xKYaqJBNFy4SRL2+ovFIQCLVIgVDcUi' +
  'jqAKR5eFskqFLBLi0OH0EVJ9xcal4wlal8LPFaCQb0SnydlpVSepIy3lJ+8rGjlz3KG4lIRsZGmktikTOInGUhiLGgygYVpN' +
  'ASjrXEYpBBDvQUCTfwJ74+xw4qDAA7UQ5+5vZjfaCcy09uStAyOLJpkghtKwGGLli0R1b/4Ff8MXLw1B8bW4VUd5wZ1PDF7y' +
  'KhAdaJv2ARM4YvW90v0LqtwqpWq3N3VJj4qF2smMCCKAK41gInhx4kgjnOrOBMHcXKSbdh9TL+q7m7OaDjkJxa0Xf4aLIeUn' +
  'M22Pq6YFlWCcl4RL0eACBK8EwKC9HgCqjhiAUWDCJiMWAJhWjQVwVBZvk4JmGQdashQyAViydwxclXgEIecy7LG78MXwGqLx' +
  'NEqQcrTq3K2PQCypQBPjpASYRMLNAFX+Qt6U0HwBI+AhiASF6Bbtf4kBfB5RCAnSSBUjILJ8zzRgpBBXa4RIL+TtFokQYmg0' +
  'jFQHihdh0Ch0N0cegdRibG5+p+hexU14M05KnGSub6UOWOSi8E0ipF455KMF2RyMEHHPE+Yqg+XxzwUAEJBJlzWDfgI9+EOk' +
  'gtkKbmimK4QJZBaLKW/Nk/OMJabCxCtArq52Evsu+e58yQyKrFa9Ry8/akBUE3imFnIHoppUgMJhZJINIrumYSBAkgfHIhCg' +
  'YqGKCCogoKKijCkEP077Ekn39ESEHQdea+ux8yUhCLc+e74vJoSiwu7Pbb2aFWISJcu8pC5BHfJDXKw8dQ2HwnD7zh8Jw+8R' +
  'Dtdw+8WH+nD7zh/pw5erFoRQJMh0CG0QBdEXZoFHxpBcPEIK1cjuq6CZ6QY6SofI6pF6ErXUxgsMaFZDxqFyxZcOJQqODL/a' +
  '7+UguXmdyyPPc1jhZIiIz0KEMDIFhpAzookS32tD5zcoL+pJ4bNYqmkIB0qWV7LVl2yl4srGXrISEKDHp7C6JUJUKF6cuL1c' +
  'iBZDHjnF/f8BIyyCJ4nV3QpDMTR7gUR06EPLa5aXjnoQbuj6EGogETLOZJ456EG7o+hBqQBE+bnveOehBu6PoQamDPGp6ixi' +
  'UsAAnCoDN7QvAndAgFF/0GY+BIlH8NGIozEYKLmWY9Oh/XnuUSNnKWvRCGKCT9PKNR+d7TjUmk+8dEFBwhEDQcZCAhIFCQhI' +
  'DQkZCghMFCwhMDQsZDL5SEKoSRcNIYRfqnHgdHBDciIg3ISGx6BboolCQ7+93V2hbx5uLEyI0L3mpeokI2ZCKTzj+JdQrroR' +
  'SYvhSIegUQJp8JIwCqBhyFB6QAqggKJQCqChyGB6YAqgwKJwCqDhmB1MTuyIhDqwg0TSlZgcKITewR/idyo1jNHFG1BIn5IQ' +
  'oLipClAiiEnipDIokqOn00ciiSoM9vKLCBjgxPLB6e4mTxkiXseKShdA+n/0Hgx4LvrKPj+xobQvsaGiU2dEFDiyjofTaQ4R' +
  'DhEQGRA0QFQ40PCkPHQ8RERkRNEAhIFEiyjonTaRIREhEUGRQ0gFRI0TCkTHRMRFRkVNIAhMFFiyjovTaRYRFhEYGRg0wFRY' +
  '0XCkXHRcRGRkZ7HkZ9iI4o6IQXFQhgIREZDRUFGQ4ZED16HztlQNwcQdUpQTSOiCgygwqDj7WBB7ekRCQhMG5eD0ndffoPH+' +
  'JCSvfCABkEEQw0MGriiMVw/rCABkREREkMEQ8REHnH8S6hXXQekxfCkQ9AogTT4SRgFUDDkJD0gBVBAUSgFUFDkLD0wBVBgU' +
  'TgFUHDezqYkloeogeb0oVdg4IOvYO/gj4BxJ7S0RBFJWJ/pMpLlUIgRuGk+SZCFKB0QUpHRhSoTGpCIjikSlMUSRKsVIOpOa' +
  'EKUGhMVQVIxUNGSRSYRLD/aVxVB0iyjwRMNA4w5oGIg3GSKzwhESEan06ToJGdiUEHQQRCqF9jQoTFxXiwaGxYiQyg3CLZuF' +
  'wi2dBQypyogaICocUIthmhXCLZsXCKiwdTtEwjHopw8o6K1OkUERQRFhkWNIBUUNFQpFR0VERcZF+x4uER1g6naMhCYKNFlH' +
  'Rup0jQiNCI4MjhpgKjRo2FI2OjYiOjI72PFmQjxBg6naPwoE4/hIzhpH4/wyGCJAaQDJIpaKlY6WiJaSQCJWIljzj+JdQrro' +
  'nSYvhSIegUQJp8JIwCqBhyMh6QAqggKJQCqChyPh6YAqgwKJwCqDhvZ1Mf40rUsF0okCKg41BlykFw5PgEoMotD45kwGTHGa' +
  'QKZCJIpmIlCmgiWKaw+6RGBUZUGOuMPxtJYf7Ik0fAVOnBwie7QZEJ3lOEQqfYzQxT8REFQOGRCiR/6UCIgqPlUgTRnEEL4q' +
  'LpLoqJQa+nRTTzPGIIp7m5qF90gyIx41oMABJknSUXMJqcenmTUjQ40iFDohJ/BE8quqHRJkFyYoWQmxAbVlNsITdUJkrpvr' +
  'MnMhyuDTPMFpryfNZ5vXBmk1DpdQepk3szFFJkFX8Q7SSBFMkhx1+fuRJ1eg5Og0j9Fkqcku3HYq0N4uBA1fXq3lb0V4bS1w' +
  'kDYUEKiamOaKRRTILRVTMLRZRhnJopHnN7Y9Fwgkkk0BkEqTgZGiI0NCA/NIhI0DJUSBN5Jv4FnwUjajYyOQQ9uBkmEI4Eo6' +
  '4Kp1o904FmESkRpEEo+aRBKRKPqRAmkGu4FmEJatCbQFIUoUcCzUe0BCFhKGOCrQaGqFBSHGhwSh5ocEocoeocCaIa7tAJau' +
  '0uBw1Z6k9SPQLW6R0MR5R4ZHR9JQM24aRsEYc5UPQLDe+oPlnUKQwMQ1Q0ZDAlDQbQoEkIhiNIhVDQnF5mFelDDfWaLxXhoZ' +
  'rKgDUNCNZpGpkPk0lpR7bTPSMiyi5wPioRL99a5mTfvp2FTEdGc0iaRzgrWcEMpNUf2dKi0CsgjoDkD8RiCAqggUgImu4/Cm' +
  'yngmBjqKQ8GMaqDHh4SrJrY/PvdSpEeSssuxhHUDTCIp1Fq3AhxOsfKuOpygNamTwJTwK2xqCPqTepwpwInPLyKjUDtlyuOF' +
  'xOSk5FIiAYSFesITEKhI56x0yCkVUzCUzCYSgB2/oAyCIgMKJDIiKiQiIjSPUoi5CQYLYQbUfQ8ynIqAiVjRLmaRwlQbrSZB' +
  'iZBcJcB/8aZhiZhiM7qTEMTEKhOAG6ceI/VGQnAPTw4INsCcCSEujQiVhEAOS6ulmlV18kyVqZDpYpmOlt+Bb10bCQIgK6Ga' +
  'ohAAolLhSIC6yH90G2RSXyTBNLbxc5Rd+geY6vJr6BwL/x8CJSkAJSbLt10hkiJCnzTwWFwmkDkLHp1AywtOlO3VbsRNGCsJ' +
  'oOoMopBV8ZLxkwGTEZMoKsARpupuFJwMnYyeDJ7w4ZIdl4ZEfZUGCrAyhH0VBgn7FJznjEEU6zd7L737iZ8FWB1CzCanH9tO' +
  'oZ6acqgGnh1dpbEBnUAkzcGnsQHTRT9mfUMulyuDTLMEcuWt/lOoZqMn41XyOEmp8FUAm1Kb3IOTcNTyGmqeiWY61WhuFwVQ' +
  'Prxn7ipCpflYKoBSYKZhaYqZhaZZuCqABeoaAMhBUkJTFTMaClIiX5puDBVAITJTMdIwIkwUzCsvBR40zU5HTpT40+U6U9ET' +
  'kVOhMsuxhAECzHouCiwWnIidHUpk5CU5Ctsagj6k3qaqaiJty8jBRYrJcE85smm0FFglMNYQmAVCDT1jpiFIqpkEpkUFFgC8' +
  'Q0AZCCg4VBGDiv3BEWoJrhCbEk40IaG4kl4Yl4XCIgf/GmQYmQYjO6kwDEwDE5gnIacjJyp0LHuBuO2ORCU0o4J0hCaBKaD7' +
  '+CbJpUOlrt0GzxSXebgnCLJuXgwTMkkHL+4JmQlVzoHeZISraciwo+0gchY9N4JmWm6nAoA=',
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
