/**
 * synapse-homeostasis.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 7ded0532238054470d79143e7b1bc70b19f3b8b1c02abf99576a63a31357bb83
 */
import {
  Tuple,
  add,
  addInPlace,
  assignState,
  bitAnd,
  callMap,
  colorMap,
  connectSynapses,
  createNeuronGroup,
  createPoissonGroup,
  createSpikeMonitor,
  createStateMonitor,
  createSubgroup,
  createSynapses,
  createTimedArray,
  defaultClock,
  defineProgram,
  describeModel,
  divide,
  equal,
  exp,
  floorModulo,
  getAttribute,
  getItem,
  givenClock,
  greaterEqual,
  iterate,
  latestBefore,
  less,
  modulo,
  multiply,
  neuronGroupClass,
  npArange,
  npClip,
  npHistogram,
  npMean,
  npZeros,
  philoxRandom,
  plainFigure,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  powersOfTwoTable,
  pyEnumerate,
  pyInt,
  pyLen,
  pyMax,
  pyMin,
  pyPrint,
  pyRange,
  pyplotAxhline,
  pyplotGridSpec,
  pyplotLegend,
  pyplotPlot,
  pyplotSubplot,
  pyplotTitle,
  pyplotVlines,
  pyplotYlim,
  randomRandn,
  randomSeed,
  readCallables,
  readComputed,
  runAsCommand,
  runNetwork,
  setActive,
  setAttribute,
  setItem,
  simulateProgram,
  slice,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  synapsesClass,
  threadedKernels,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Hz = unit('Hz')
const nS = unit('nS')
const pF = unit('pF')
const mV = unit('mV')
const second = unit('second')
const nA = unit('nA')

/** What the equations of inputs read from the script, in SI units. */
interface inputs_Externals {
  readonly signal: (t: number, i?: number) => number
}

/** Threshold of inputs: finds the neurons that spike. */
function inputs_spike_thresholder(
  _inputs: object,
  externals: inputs_Externals,
  step: Step,
): number {
  const { signal } = externals
  const { N, t, dt, events } = step
  const rand1 = step.rand(0, N)
  let count = 0
  for (let i = 0; i < N; i++) {
    // rates = signal(t, i % 8) : Hz
    const rates = signal(t, i % 8)
    // threshold: rand() < rates * dt
    if (rand1[i] < dt * rates) events[count++] = i
  }
  return count
}

const inputs_class = neuronGroupClass<object, inputs_Externals>({
  id: 'inputs',
  line: 36,
  variables: {},
  externals: [],
  callables: readCallables({
    signal: { takes: 2 },
  }),
  events: ['spike'],
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      kernel: inputs_spike_thresholder,
    },
  ],
})

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly g_e: Float64Array // siemens
  readonly g_i: Float64Array // siemens
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly C: number
  readonly E_L: number
  readonly E_e: number
  readonly E_i: number
  readonly V_t: number
  readonly g_L: number
  readonly tau_e: number
  readonly tau_i: number
}

/** State update of cells: advances g_e, g_i and v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { _refractory } = cells
  const { tau_e, tau_i, C, g_L, E_L, E_e, E_i } = externals
  const { N, t, dt } = step
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const minus_dt_over_tau_e = -dt / tau_e
  const minus_dt_over_tau_i = -dt / tau_i
  const dt_over_C = dt / C
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, g_L, E_L, E_e, E_i, latestBefore_2, minus_dt_over_tau_e,
      minus_dt_over_tau_i, dt_over_C, step.settled(latestBefore_2))
    return
  }
  const { lastspike, g_e, g_i, v, not_refractory } = cells
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const g_e_i = g_e[i]
    const g_i_i = g_i[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // dg_e/dt = -g_e/tau_e : siemens
    g_e[i] = minus_dt_over_tau_e * g_e_i + g_e_i
    // dg_i/dt = -g_i/tau_i : siemens
    g_i[i] = minus_dt_over_tau_i * g_i_i + g_i_i
    // dv/dt = (g_L*(E_L - v) + I_e + I_i)/C : volt (unless refractory)
    if (not_refractory_2) v[i] =
      v_i + dt_over_C * (g_L * (E_L - v_i) + g_e_i * (E_e - v_i) + g_i_i * (E_i - v_i))
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { V_t } = externals
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, V_t, t)
  const { v, not_refractory, lastspike } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > V_t
    if (v_i > V_t && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { E_L } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = E_L
    v[i] = E_L
  }
}

/** I_e of cells, computed for those neurons that a monitor lists. */
function cells_I_e(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { g_e, v } = cells
  const { E_e } = externals
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const g_e_i = g_e[i]
    const v_i = v[i]
    // I_e = g_e*(E_e - v) : amp
    const I_e = g_e_i * (E_e - v_i)
    values[k] = I_e
  }
}

/** I_i of cells, computed for those neurons that a monitor lists. */
function cells_I_i(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { g_i, v } = cells
  const { E_i } = externals
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const g_i_i = g_i[i]
    const v_i = v[i]
    // I_i = g_i*(E_i - v) : amp
    const I_i = g_i_i * (E_i - v_i)
    values[k] = I_i
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 41,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    g_e: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    g_i: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['C', 'E_L', 'E_e', 'E_i', 'V_t', 'g_L', 'tau_e', 'tau_i'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'g_e', 'g_i', 'v', 'not_refractory'], draws: [8, 8] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [2, 2],
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
  computed: {
    I_e: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N', kernel: cells_I_e, read: readComputed },
    I_i: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N', kernel: cells_I_i, read: readComputed },
  },
})

/** State of excitation, in SI units. */
interface excitation_Arrays {
  readonly w: Float64Array // siemens
  readonly _delay_pre: Float64Array // second
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly g_e_post: Float64Array // siemens
}

/** What the equations of excitation read from the script, in SI units. */
interface excitation_Externals {
  readonly w_e: number
}

/** Pathway pre of excitation: what the event 'spike' of a neuron does to its synapses. */
function excitation_pre(
  excitation: excitation_Arrays,
  _externals: excitation_Externals,
  step: Step,
): void {
  const native = step.native?.excitation_pre
  if (native !== undefined) {
    native.run(native.at, 0)
    return
  }
  const { w, g_e_post, _post } = excitation
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const w_i = w[s]
    const g_e_post_i = g_e_post[_post[s]]
    // g_e += w
    g_e_post[_post[s]] = g_e_post_i + w_i
  }
}

/** Sets w of excitation. */
function excitation_set_w(
  excitation: excitation_Arrays,
  externals: excitation_Externals,
  step: Step,
): void {
  const { _post, _pre, w } = excitation
  const { w_e } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _post_i = _post[s]
    const _pre_i = _pre[s]
    // strength = 0.8 + 0.6*i/15 : 1
    const strength_post = 0.8 + 0.04 * _post_i
    // preferred = i % 8 : 1
    const preferred_post = _post_i % 8
    const offset = floorModulo(_pre_i % 8 - preferred_post + 12, 8) - 4
    // w = w_e*strength_post/(1 + (((i % 8) - preferred_post + 12) % 8 - 4)**2)
    w[s] = w_e * strength_post / (1 + offset * offset)
  }
}

const excitation_class = synapsesClass<excitation_Arrays, excitation_Externals>({
  id: 'excitation',
  line: 51,
  variables: {
    w: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    g_e_post: { side: 'post', of: 'g_e' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      kernels: [excitation_pre],
      natives: ['excitation_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: [],
  events: [],
  natives: {
    excitation_pre: { rows: true, arrays: ['w', 'g_e_post', '_post'] },
  },
  runners: [],
  blocks: {
    set_w: { target: 'w', inParts: true, externals: ['w_e'], kernel: excitation_set_w },
  },
})

/** State of inhibition, in SI units. */
interface inhibition_Arrays {
  readonly w: Float64Array // siemens
  readonly pre: Float64Array // a pure number
  readonly post: Float64Array // a pure number
  readonly lastupdate: Float64Array // second
  readonly _delay_pre: Float64Array // second
  readonly _delay_post: Float64Array // second
  readonly _post: Int32Array // integer
  readonly g_i_post: Float64Array // siemens
}

/** What the equations of inhibition read from the script, in SI units. */
interface inhibition_Externals {
  readonly alpha: number
  readonly eta: number
  readonly tau_stdp: number
}

/** Pathway pre of inhibition: what the event 'spike' of a neuron does to its synapses. */
function inhibition_pre(
  inhibition: inhibition_Arrays,
  externals: inhibition_Externals,
  step: Step,
): void {
  const { tau_stdp, eta, alpha } = externals
  const { t } = step
  const scaled_tau_stdp = 1 / tau_stdp
  const scaled_alpha = 0 - alpha
  const native = step.native?.inhibition_pre
  if (native !== undefined) {
    native.run(native.at, 0, t, eta, scaled_tau_stdp, scaled_alpha)
    return
  }
  const { lastupdate, post, pre, w, g_i_post, _post } = inhibition
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const lastupdate_i = lastupdate[s]
    const post_i = post[s]
    const pre_i = pre[s]
    const w_i = w[s]
    const g_i_post_i = g_i_post[_post[s]]
    // 
    const decay = exp(scaled_tau_stdp * -(t - lastupdate_i))
    // dpost/dt = -post/tau_stdp : 1 (event-driven)
    const new_post = post_i * decay
    post[s] = new_post
    // dpre/dt = -pre/tau_stdp : 1 (event-driven)
    const new_pre = pre_i * decay
    // g_i += w
    g_i_post[_post[s]] = g_i_post_i + w_i
    // pre += 1
    pre[s] = new_pre + 1
    // w = clip(w + eta*(post - alpha), 0*nS, 20*nS)
    w[s] = Math.min(Math.max(w_i + eta * (scaled_alpha + new_post), 0), 2e-8)
    // lastupdate = t
    lastupdate[s] = t
  }
}

/** Pathway post of inhibition: what the event 'spike' of a neuron does to its synapses. */
function inhibition_post(
  inhibition: inhibition_Arrays,
  externals: inhibition_Externals,
  step: Step,
): void {
  const { tau_stdp, eta } = externals
  const { t } = step
  const scaled_tau_stdp = 1 / tau_stdp
  const native = step.native?.inhibition_post
  if (native !== undefined) {
    native.run(native.at, 0, t, eta, scaled_tau_stdp)
    return
  }
  const { lastupdate, post, pre, w } = inhibition
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const lastupdate_i = lastupdate[s]
    const post_i = post[s]
    const pre_i = pre[s]
    const w_i = w[s]
    // 
    const decay_2 = exp(scaled_tau_stdp * -(t - lastupdate_i))
    // dpost/dt = -post/tau_stdp : 1 (event-driven)
    const new_post = post_i * decay_2
    // dpre/dt = -pre/tau_stdp : 1 (event-driven)
    const new_pre = pre_i * decay_2
    pre[s] = new_pre
    // post += 1
    post[s] = new_post + 1
    // w = clip(w + eta*pre, 0*nS, 20*nS)
    w[s] = Math.min(Math.max(w_i + eta * new_pre, 0), 2e-8)
    // lastupdate = t
    lastupdate[s] = t
  }
}

const inhibition_class = synapsesClass<inhibition_Arrays, inhibition_Externals>({
  id: 'inhibition',
  line: 54,
  variables: {
    w: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    pre: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    post: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    lastupdate: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    _delay_post: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    g_i_post: { side: 'post', of: 'g_i' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      kernels: [inhibition_pre],
      natives: ['inhibition_pre'],
    },
    {
      name: 'post',
      side: 'post',
      event: 'spike',
      kernels: [inhibition_post],
      natives: ['inhibition_post'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: ['alpha', 'eta', 'tau_stdp'],
  events: [],
  natives: {
    inhibition_pre: { rows: true, arrays: ['lastupdate', 'post', 'pre', 'w', 'g_i_post', '_post'] },
    inhibition_post: { rows: true, arrays: ['lastupdate', 'post', 'pre', 'w'] },
  },
  runners: [],
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 71, event: 'spike' })

const inside_class = stateMonitorClass({ id: 'inside', line: 72, variables: ['v', 'I_e', 'I_i'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let target: Value, eta: Value, tau_stdp: Value, w_e: Value, C: Value, g_L: Value, E_L: Value,
    E_e: Value, E_i: Value, V_t: Value, tau_e: Value, tau_i: Value, alpha: Value, duration: Value,
    pace: Value, wander: Value, x: Value, k: Value, signal: Value, inputs: Value, exciting: Value,
    inhibiting: Value, cells: Value, excitation: Value, inhibition: Value, spikes: Value,
    inside: Value, seconds: Value, rates: Value, tuning_e: Value, tuning_i: Value, channel: Value,
    late: Value, grid: Value, item: Value, part: Value, name: Value, begin: Value, shown: Value,
    times: Value, fired: Value, I_e: Value, I_i: Value
  sim.expose(() => ({ target, eta, tau_stdp, w_e, C, g_L, E_L, E_e, E_i, V_t, tau_e, tau_i, alpha,
    duration, pace, wander, x, k, signal, inputs, exciting, inhibiting, cells, excitation,
    inhibition, spikes, inside, seconds, rates, tuning_e, tuning_i, channel, late, grid, part,
    begin, shown, times, fired, I_e, I_i }))
  sim.at(5) // seed(3)
  randomSeed(sim, 3n)
  sim.at(6) // defaultclock.dt = 0.2*ms
  setAttribute(defaultClock(sim), 'dt', multiply(0.2, ms))
  sim.at(9) // target = 5*Hz       # [1*Hz : 1*Hz : 20*Hz]
  target = sim.parameter('target', multiply(5n, Hz))
  sim.at(11) // eta = 0.04*nS       # [0*nS : 0.01*nS : 0.1*nS]
  eta = sim.parameter('eta', multiply(0.04, nS))
  sim.at(13) // tau_stdp = 20*ms    # [5*ms : 5*ms : 50*ms]
  tau_stdp = sim.parameter('tau_stdp', multiply(20n, ms))
  sim.at(15) // w_e = 0.8*nS        # [0.1*nS : 0.1*nS : 2*nS]
  w_e = sim.parameter('w_e', multiply(0.8, nS))
  sim.at(17) // C = 200*pF
  C = sim.parameter('C', multiply(200n, pF))
  sim.at(18) // g_L = 10*nS
  g_L = sim.parameter('g_L', multiply(10n, nS))
  sim.at(19) // E_L = -60*mV
  E_L = sim.parameter('E_L', multiply(-60n, mV))
  sim.at(20) // E_e = 0*mV
  E_e = sim.parameter('E_e', multiply(0n, mV))
  sim.at(21) // E_i = -80*mV
  E_i = sim.parameter('E_i', multiply(-80n, mV))
  sim.at(22) // V_t = -50*mV
  V_t = sim.parameter('V_t', multiply(-50n, mV))
  sim.at(23) // tau_e = 5*ms
  tau_e = sim.parameter('tau_e', multiply(5n, ms))
  sim.at(24) // tau_i = 10*ms
  tau_i = sim.parameter('tau_i', multiply(10n, ms))
  sim.at(25) // alpha = 2*target*tau_stdp
  alpha = sim.parameter('alpha', multiply(multiply(2n, target), tau_stdp))
  sim.at(28) // duration = 20*second
  duration = sim.parameter('duration', multiply(20n, second))
  sim.at(29) // pace = 20*ms
  pace = sim.parameter('pace', multiply(20n, ms))
  sim.at(30) // wander = zeros((int(duration/pace), 8))
  wander = npZeros(new Tuple([pyInt(divide(duration, pace)), 8n]))
  sim.at(31) // x = randn(8)
  x = randomRandn(sim, 8n)
  sim.at(32) // for k in range(len(wander)):
  for (k of iterate(pyRange(pyLen(wander)))) {
    sim.at(33) // x = 0.8*x + 0.6*randn(8)
    x = add(multiply(0.8, x), multiply(0.6, randomRandn(sim, 8n)))
    sim.at(34) // wander[k] = clip(5 + 12*x, 1, 100)
    setItem(wander, k, npClip(add(5n, multiply(12n, x)), 1n, 100n))
  }
  sim.at(35) // signal = TimedArray(wander*Hz, dt=pace)
  signal = createTimedArray(sim, multiply(wander, Hz), pace)
  sim.at(36) // inputs = PoissonGroup(400, rates='signal(t, i % 8)')
  inputs = createPoissonGroup(sim, inputs_class, { N: 400n })
  sim.at(37) // exciting = inputs[:320]
  exciting = createSubgroup(sim, inputs, slice(null, 320n, null))
  sim.at(38) // inhibiting = inputs[320:]
  inhibiting = createSubgroup(sim, inputs, slice(320n, null, null))
  sim.at(41) // cells = NeuronGroup(16, '''
  cells = createNeuronGroup(sim, cells_class, { N: 16n, refractory: multiply(5n, ms) })
  sim.at(50) // cells.v = E_L
  setAttribute(cells, 'v', E_L)
  sim.at(51) // excitation = Synapses(exciting, cells, 'w : siemens (constant)', on_p...
  excitation = createSynapses(sim, excitation_class, { source: exciting, target: cells })
  sim.at(52) // excitation.connect()
  connectSynapses(sim, excitation, 'connect', {}, new Map<Value, Value>())
  sim.at(53) // excitation.w = 'w_e*strength_post/(1 + (((i % 8) - preferred_post + 1...
  assignState(excitation, 'set_w', { w_e })
  sim.at(54) // inhibition = Synapses(inhibiting, cells, '''
  inhibition = createSynapses(sim, inhibition_class, { source: inhibiting, target: cells })
  sim.at(68) // inhibition.connect()
  connectSynapses(sim, inhibition, 'connect', {}, new Map<Value, Value>())
  sim.at(69) // inhibition.w = 0.1*nS
  setAttribute(inhibition, 'w', multiply(0.1, nS))
  sim.at(71) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(72) // inside = StateMonitor(cells, ['v', 'I_e', 'I_i'], record=[12], dt=2*ms)
  inside = createStateMonitor(sim, inside_class,
    { source: cells, record: [12n], clock: givenClock(sim, multiply(2n, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown_2 = (): void => {
    sim.at(80) // seconds = arange(0, duration/second + 1)
    seconds = npArange(0n, add(divide(duration, second), 1n))
    sim.at(81) // rates = zeros((16, len(seconds) - 1))
    rates = npZeros(new Tuple([16n, subtract(pyLen(seconds), 1n)]))
    sim.at(82) // tuning_e = zeros(8)
    tuning_e = npZeros(8n)
    sim.at(83) // tuning_i = zeros(8)
    tuning_i = npZeros(8n)
    sim.at(84) // for k in range(16):
    for (k of iterate(pyRange(16n))) {
      sim.at(85) // rates[k] = histogram(spikes.t[spikes.i == k]/second, seconds)[0]
      setItem(rates, k, getItem(npHistogram(divide(getItem(getAttribute(spikes, 't'),
        equal(getAttribute(spikes, 'i'), k)), second), seconds), 0n))
      sim.at(86) // for channel in range(8):
      for (channel of iterate(pyRange(8n))) {
        sim.at(87) // tuning_e[(channel - k + 4) % 8] += mean(excitation.w[:, k][channel::8...
        setItem(tuning_e, modulo(add(subtract(channel, k), 4n), 8n),
          addInPlace(getItem(tuning_e, modulo(add(subtract(channel, k), 4n), 8n)),
          divide(divide(npMean(getItem(getItem(getAttribute(excitation, 'w'),
          new Tuple([slice(null, null, null), k])), slice(channel, null, 8n))), nS), 16n)))
        sim.at(88) // tuning_i[(channel - k + 4) % 8] += mean(inhibition.w[:, k][channel::8...
        setItem(tuning_i, modulo(add(subtract(channel, k), 4n), 8n),
          addInPlace(getItem(tuning_i, modulo(add(subtract(channel, k), 4n), 8n)),
          divide(divide(npMean(getItem(getItem(getAttribute(inhibition, 'w'),
          new Tuple([slice(null, null, null), k])), slice(channel, null, 8n))), nS), 16n)))
      }
    }
    sim.at(89) // print('first second: %.0f to %.0f Hz' % (min(rates[:, 0]), max(rates[...
    pyPrint(sim, modulo('first second: %.0f to %.0f Hz',
      new Tuple([pyMin(getItem(rates, new Tuple([slice(null, null, null), 0n]))),
      pyMax(getItem(rates, new Tuple([slice(null, null, null), 0n])))])))
    sim.at(90) // late = mean(rates[:, -5:], axis=1)
    late = npMean(getItem(rates, new Tuple([slice(null, null, null), slice(-5n, null, null)])), 1n)
    sim.at(91) // print('last five seconds: %.1f to %.1f Hz, mean %.1f Hz' % (min(late)...
    pyPrint(sim, modulo('last five seconds: %.1f to %.1f Hz, mean %.1f Hz',
      new Tuple([pyMin(late), pyMax(late), npMean(late)])))
    sim.at(93) // figure(figsize=(11, 8))
    plainFigure(sim, [], { figsize: new Tuple([11n, 8n]) })
    sim.at(94) // grid = GridSpec(3, 6)
    grid = pyplotGridSpec(sim, [3n, 6n], {})
    sim.at(95) // subplot(grid[0, :4])
    pyplotSubplot(sim, [getItem(grid, new Tuple([0n, slice(null, 4n, null)]))], {})
    sim.at(96) // for k in range(16):
    for (k of iterate(pyRange(16n))) {
      sim.at(97) // plot(seconds[:-1] + 0.5, rates[k], color=plt.cm.viridis(k/15), lw=1)
      pyplotPlot(sim, [add(getItem(seconds, slice(null, -1n, null)), 0.5), getItem(rates, k)],
        { color: callMap([colorMap('viridis'), divide(k, 15n)], {}), lw: 1n })
    }
    sim.at(98) // plot(seconds[:-1] + 0.5, mean(rates, axis=0), 'k', lw=2.5, label='mea...
    pyplotPlot(sim, [add(getItem(seconds, slice(null, -1n, null)), 0.5), npMean(rates, 0n), 'k'],
      { lw: 2.5, label: 'mean of the cells' })
    sim.at(99) // axhline(target/Hz, color='C3', ls='--', label='target')
    pyplotAxhline(sim, [divide(target, Hz)], { color: 'C3', ls: '--', label: 'target' })
    sim.at(100) // xlim(0, duration/second)
    plainXlim(sim, [0n, divide(duration, second)], {})
    sim.at(101) // ylim(0, None)
    pyplotYlim(sim, [0n, null], {})
    sim.at(102) // xlabel('Time (s)')
    plainXlabel(sim, ['Time (s)'], {})
    sim.at(103) // ylabel('Rate (Hz)')
    plainYlabel(sim, ['Rate (Hz)'], {})
    sim.at(104) // title('16 cells, from weak (blue) to strong excitation (yellow)')
    pyplotTitle(sim, ['16 cells, from weak (blue) to strong excitation (yellow)'], {})
    sim.at(105) // legend()
    pyplotLegend(sim, [], {})
    sim.at(107) // subplot(grid[0, 4:])
    pyplotSubplot(sim, [getItem(grid, new Tuple([0n, slice(4n, null, null)]))], {})
    sim.at(108) // plot(arange(-4, 4), tuning_e, 'o-', color='C0', label='excitation')
    pyplotPlot(sim, [npArange(-4n, 4n), tuning_e, 'o-'], { color: 'C0', label: 'excitation' })
    sim.at(109) // plot(arange(-4, 4), tuning_i, 'o-', color='C3', label='inhibition')
    pyplotPlot(sim, [npArange(-4n, 4n), tuning_i, 'o-'], { color: 'C3', label: 'inhibition' })
    sim.at(110) // xlabel('Channel, from the preferred one')
    plainXlabel(sim, ['Channel, from the preferred one'], {})
    sim.at(111) // ylabel('Weight (nS)')
    plainYlabel(sim, ['Weight (nS)'], {})
    sim.at(112) // title('Weights at the end')
    pyplotTitle(sim, ['Weights at the end'], {})
    sim.at(113) // legend()
    pyplotLegend(sim, [], {})
    sim.at(115) // for part, name in enumerate(['first', 'last']):
    for (item of iterate(pyEnumerate(['first', 'last']))) {
      sim.at(115) // for part, name in enumerate(['first', 'last']):
      part = getItem(item, 0n)
      name = getItem(item, 1n)
      sim.at(116) // begin = 0 if part == 0 else duration/ms - 500
      begin = truth(equal(part, 0n)) ? 0n : subtract(divide(duration, ms), 500n)
      sim.at(117) // shown = (inside.t/ms >= begin) & (inside.t/ms < begin + 500)
      shown = bitAnd(greaterEqual(divide(getAttribute(inside, 't'), ms), begin),
        less(divide(getAttribute(inside, 't'), ms), add(begin, 500n)))
      sim.at(118) // times = inside.t[shown]/second
      times = divide(getItem(getAttribute(inside, 't'), shown), second)
      sim.at(119) // fired = spikes.t[spikes.i == 12]/second
      fired =
        divide(getItem(getAttribute(spikes, 't'), equal(getAttribute(spikes, 'i'), 12n)), second)
      sim.at(120) // fired = fired[(fired >= begin/1000) & (fired < begin/1000 + 0.5)]
      fired = getItem(fired, bitAnd(greaterEqual(fired, divide(begin, 1000n)),
        less(fired, add(divide(begin, 1000n), 0.5))))
      sim.at(121) // subplot(grid[1, 3*part:3*part + 3])
      pyplotSubplot(sim, [getItem(grid,
        new Tuple([1n, slice(multiply(3n, part), add(multiply(3n, part), 3n), null)]))], {})
      sim.at(122) // plot(times, inside.v[0][shown]/mV, 'k', lw=0.8)
      pyplotPlot(sim,
        [times, divide(getItem(getItem(getAttribute(inside, 'v'), 0n), shown), mV), 'k'],
        { lw: 0.8 })
      sim.at(123) // vlines(fired, V_t/mV, -20, color='k', lw=0.8)
      pyplotVlines(sim, [fired, divide(V_t, mV), -20n], { color: 'k', lw: 0.8 })
      sim.at(124) // axhline(V_t/mV, color='0.5', ls='--', lw=1)
      pyplotAxhline(sim, [divide(V_t, mV)], { color: '0.5', ls: '--', lw: 1n })
      sim.at(125) // xlim(begin/1000, begin/1000 + 0.5)
      plainXlim(sim, [divide(begin, 1000n), add(divide(begin, 1000n), 0.5)], {})
      sim.at(126) // ylim(-75, -15)
      plainYlim(sim, [-75n, -15n], {})
      sim.at(127) // title('The %s half second of a cell' % name)
      pyplotTitle(sim, [modulo('The %s half second of a cell', name)], {})
      sim.at(128) // if part == 0:
      if (truth(equal(part, 0n))) {
        sim.at(129) // ylabel('Potential (mV)')
        plainYlabel(sim, ['Potential (mV)'], {})
      }
      sim.at(130) // subplot(grid[2, 3*part:3*part + 3])
      pyplotSubplot(sim, [getItem(grid,
        new Tuple([2n, slice(multiply(3n, part), add(multiply(3n, part), 3n), null)]))], {})
      sim.at(131) // I_e = inside.I_e[0][shown]
      I_e = getItem(getItem(getAttribute(inside, 'I_e'), 0n), shown)
      sim.at(132) // I_i = inside.I_i[0][shown]
      I_i = getItem(getItem(getAttribute(inside, 'I_i'), 0n), shown)
      sim.at(133) // plot(times, I_e/nA, color='C0', lw=1, label='excitation')
      pyplotPlot(sim, [times, divide(I_e, nA)], { color: 'C0', lw: 1n, label: 'excitation' })
      sim.at(134) // plot(times, I_i/nA, color='C3', lw=1, label='inhibition')
      pyplotPlot(sim, [times, divide(I_i, nA)], { color: 'C3', lw: 1n, label: 'inhibition' })
      sim.at(135) // plot(times, (I_e + I_i)/nA, 'k', lw=1, label='sum')
      pyplotPlot(sim, [times, divide(add(I_e, I_i), nA), 'k'], { lw: 1n, label: 'sum' })
      sim.at(136) // xlim(begin/1000, begin/1000 + 0.5)
      plainXlim(sim, [divide(begin, 1000n), add(divide(begin, 1000n), 0.5)], {})
      sim.at(137) // ylim(-0.6, 1)
      plainYlim(sim, [-0.6, 1n], {})
      sim.at(138) // xlabel('Time (s)')
      plainXlabel(sim, ['Time (s)'], {})
      sim.at(139) // if part == 0:
      if (truth(equal(part, 0n))) {
        sim.at(140) // ylabel('Current (nA)')
        plainYlabel(sim, ['Current (nA)'], {})
        sim.at(141) // legend()
        pyplotLegend(sim, [], {})
      }
    }
    sim.at(142) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown_2, () => {
    const before = [seconds, rates, tuning_e, tuning_i, k, channel, late, grid, item, part, name,
      begin, shown, times, fired, I_e, I_i]
    return () => {
      [seconds, rates, tuning_e, tuning_i, k, channel, late, grid, item, part, name, begin, shown,
        times, fired, I_e, I_i] = before
    }
  })
  sim.at(73) // run(500*ms)
  await runNetwork(sim, multiply(500n, ms),
    { objects: { inputs, exciting, inhibiting, cells, excitation, inhibition, spikes, inside },
    externals: { eta, tau_stdp, C, g_L, E_L, E_e, E_i, V_t, tau_e, tau_i, alpha, signal } })
  sim.at(74) // inside.active = False
  setActive(sim, inside, false)
  sim.at(75) // run(duration - 1*second)
  await runNetwork(sim, subtract(duration, multiply(1n, second)),
    { objects: { inputs, exciting, inhibiting, cells, excitation, inhibition, spikes, inside },
    externals: { eta, tau_stdp, C, g_L, E_L, E_e, E_i, V_t, tau_e, tau_i, alpha, signal } })
  sim.at(76) // inside.active = True
  setActive(sim, inside, true)
  sim.at(77) // run(500*ms)
  await runNetwork(sim, multiply(500n, ms),
    { objects: { inputs, exciting, inhibiting, cells, excitation, inhibition, spikes, inside },
    externals: { eta, tau_stdp, C, g_L, E_L, E_e, E_i, V_t, tau_e, tau_i, alpha, signal } })
  shown_2()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABehJgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38A' +
  'YAJ/ewR7e3t7YAR/f39/AGALf398fHx8fHx8fH8AYAR/f3x8AX9gAn9/AGAGf398fHx8AGAFf398fHwAAggBAW0BbQIAAQMX' +
  'FgABAQIDAwQFBQYHCAkKCwwNDg4PEBEGvQc5fwBBAAt8AEQAAAAAAPCPwAt7AP0MAAAAAADwj8AAAAAAAPCPwAt8AEQAAAAA' +
  'ADCRwAt7AP0MAAAAAAAwkcAAAAAAADCRwAt8AEQAAAAAAECfwAt7AP0MAAAAAABAn8AAAAAAAECfwAt8AESF61G4HkmHwAt7' +
  'AP0MhetRuB5Jh8CF61G4HkmHwAt8AEQAAAAAAMBVwAt7AP0MAAAAAADAVcAAAAAAAMBVwAt8AEQaoAEaoAEqPwt7AP0MGqAB' +
  'GqABKj8aoAEaoAEqPwt8AEQXbMEWbMFWPwt7AP0MF2zBFmzBVj8XbMEWbMFWPwt8AEQRERERERGBPwt7AP0MERERERERgT8R' +
  'ERERERGBPwt8AEQAAPr+Qi6GPwt7AP0MAAD6/kIuhj8AAPr+Qi6GPwt7AP0MAAAAAAAAkD8AAAAAAACQPwt8AERVVVVVVVWl' +
  'Pwt7AP0MVVVVVVVVpT9VVVVVVVWlPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt8AEQAAAAAAADgPwt7AP0M' +
  'AAAAAAAA4D8AAAAAAADgPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MPwAAAAAAAAA/AAAAAAAAAAt7AP0MwP/////////A' +
  '/////////wt8AEQAAAAAAADwPwt7AP0MAAAAAAAAoDwAAAAAAACgPAt8AEQAAAAAAPCPQAt7AP0MAAAAAADwj0AAAAAAAPCP' +
  'QAt8AEQAAAAAAPiPQAt7AP0MAAAAAAD4j0AAAAAAAPiPQAt7AP0MAAAAAAAA8D8AAAAAAADwPwt8AEQAAAAAAAAQAAt7AP0M' +
  'AAAAAAAAEAAAAAAAAAAQAAt8AEQ6O568mvccPQt7AP0MOjuevJr3HD06O568mvccPQt8AEQAAAAAAADQfwt7AP0MAAAAAAAA' +
  '0H8AAAAAAADQfwt8AEQAAAAAAABYQQt7AP0MAAAAAAAAWEEAAAAAAABYQQt7AP0MAAAAAAAAkEEAAAAAAACQQQt8AEQAAAAA' +
  'AAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AET/AwAAAAA4Qwt7AP0M/wMAAAAAOEP/AwAAAAA4Qwt8AES4HoXrUS6GQAt7' +
  'AP0MuB6F61EuhkC4HoXrUS6GQAt8AEQAAAAAAABWQAt7AP0MAAAAAAAAVkAAAAAAAABWQAt8AET+gitlRxVXQAt7AP0M/oIr' +
  'ZUcVV0D+gitlRxVXQAt8AEQAAAAAAADwfwt7AP0MAAAAAAAA8H8AAAAAAADwfwsHsQEIDGZpbGwgdW5pZm9ybQANDnBoaWxv' +
  'eCB1bmlmb3JtAA8SY2VsbHNfc3RhdGV1cGRhdGVyABAXY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIAESpjZWxsc19zdGF0ZXVw' +
  'ZGF0ZXIrY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIAEg5leGNpdGF0aW9uX3ByZQATDmluaGliaXRpb25fcHJlABQPaW5oaWJp' +
  'dGlvbl9wb3N0ABUK+GgWzAEBCHwgACMJZAR/IAAjM2MFQQALBEAgACM1oiMtoCEBIAEjLaEhAiAAIAIjEaKhIAIjJqKhIQMg' +
  'AyADoiEEIwAgAb2nQT9xQRBsaisDACEFIwAgAb2nQT9xQRBsaisDCCEGIAUgBiAFIAagIAMgBCMYIAMjFqKgoiAEIASiIxQg' +
  'AyMPoqAgBCMNoqCioKCioKAgAb1CQINCLoZCgICAgICAgPg/fL+iDwsgACAAYgRAIAAhBwUgAEQAAAAAAAAAABADIQggCCEH' +
  'CyAHDwvQAgMIewF/AXsgACMK/UogACM0/Un9Tv3EASEJIAlBA0YEQCAAIzb98gEjLv3wASEBIAEjLv3xASECIAAgAiMS/fIB' +
  '/fEBIAIjJ/3yAf3xASEDIAMgA/3yASEEIAEjG/1OQQT9ywEhCiMAIAr9GwBq/QAEACEFIwAgCv0bAmr9AAQAIQogBSAK/Q0I' +
  'CQoLDA0ODxgZGhscHR4fIQYgBSAK/Q0AAQIDBAUGBxAREhMUFRYXIQUgBSAGIAUgBv3wASADIAQjGSADIxf98gH98AH98gEg' +
  'BCAE/fIBIxUgAyMQ/fIB/fABIAQjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASABIxz9TkEu/csBIyP9zgH98gEPCyAJBEAg' +
  'ABACDwsgACAA/Uj9xAEhCSAJBEAgCUEDRwRAIAAQAg8LIAAhBwUgACMaEAQhCCAIIQcLIAcPCx8BAnwgAP0hABAAIQEgAP0h' +
  'ARAAIQIgAf0UIAL9IgELjAIBD3wgACMxZARAIzcPCyAAIwdjBEBEAAAAAAAAAAAPCyAAIzWiIy2gIQIgAiMtoSEDIAAgAyMR' +
  'oqEhBCADIyaiIQUgBCAFoSEGIAQgBqEgBaEgAaAhByAGIAaiIQgjACACvadBP3FBEGxqKwMAIQkjACACvadBP3FBEGxqKwMI' +
  'IQogBiMqoCMqoSELIAkgC6IhDCAJIAygIQ0gCSANoSAMoCAKIAkgBiALoaIgCiAGoiAJIAqgIAgjGCAGIxaioKIgCCAIoiMU' +
  'IAYjD6KgIAgjDSAGIwuioKKgoqAgByAHIAaioKCioKCgoCEOIA0gDqAhDyAPIA0gD6EgDqAgAr2nQQZ1txAGIRAgEA8LzAMD' +
  'D3sBfwF7IAAjMv1K/cQBIREgEUEDRgRAIzgPCyARBEAgACABEAUPCyAAIwj9Sf3EASERIBFBA0YEQCMaDwsgEQRAIAAgARAF' +
  'DwsgACM2/fIBIy798AEhAiACIy798QEhAyAAIAMjEv3yAf3xASEEIAMjJ/3yASEFIAQgBf3xASEGIAQgBv3xASAF/fEBIAH9' +
  '8AEhByAGIAb98gEhCCACIxv9TkEE/csBIRIjACAS/RsAav0ABAAhCSMAIBL9GwJq/QAEACESIAkgEv0NCAkKCwwNDg8YGRob' +
  'HB0eHyEKIAkgEv0NAAECAwQFBgcQERITFBUWFyEJIAYjK/3wASMr/fEBIQsgCSAL/fIBIQwgCSAM/fABIQ0gCSAN/fEBIAz9' +
  '8AEgCiAJIAYgC/3xAf3yASAKIAb98gEgCSAK/fABIAgjGSAGIxf98gH98AH98gEgCCAI/fIBIxUgBiMQ/fIB/fABIAgjDiAG' +
  'Iwz98gH98AH98gH98AH98gH98AEgByAHIAb98gH98AH98AH98gH98AH98AH98AH98AEhDiANIA798AEhDyAPIA0gD/3xASAO' +
  '/fABIAIjHP1OIy798QEjE/3yARAHIRAgEA8LKQECfCAA/SEAIAH9IQAQAyECIAD9IQEgAf0hARADIQMgAv0UIAP9IgELrgEB' +
  'A3wgAiMfZARAIAAgAaAjKKIgAiMfoSMhpCMvoL1CNIa/og8LIAIjAWQEf0EBBSACIwFhBH8gACMdZAVBAAsLBEAgACABoCAC' +
  'Iy+gvUI0hr+iDwsgAiMDYwRARAAAAAAAAAAADwsgAiMFYwR8RAAAAAAAAAAABSACIx+gIy+gvUI0hr8LIQMgACADoiEEIx0g' +
  'BKAhBSAFIx0gBaEgBKAgASADoqCgIx2hIySiDwuMAgIDewF/IAIjIP1K/cQBIQYgBkEDRgRAIAAgAf3wASMp/fIBIAIjIP3x' +
  'ASMi/fQBIzD98AFBNP3LAf3yAQ8LIAYEQCAAIAEgAhAIDwsgAiMC/UogAiMC/UcgACMj/Ur9Tv1Q/cQBIQYgBkEDRgRAIAAg' +
  'Af3wASACIzD98AFBNP3LAf3yAQ8LIAYEQCAAIAEgAhAIDwsgAiME/Un9xAEhBiAGQQNGBEAjGg8LIAYEQCAAIAEgAhAIDwsg' +
  'AiMg/fABIzD98AFBNP3LASACIwb9Sf1PIQMgACAD/fIBIQQjIyAE/fABIQUgBSMjIAX98QEgBP3wASABIAP98gH98AH98AEj' +
  'I/3xASMl/fIBDwszAQJ8IAD9IQAgAf0hACAC/SEAEAYhAyAA/SEBIAH9IQEgAv0hARAGIQQgA/0UIAT9IgELvQUCA38CeyAA' +
  'IQEgAEGAB2ohAgNAIAH9AAQEIQQgASABQbQMav0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f///' +
  '/3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQ' +
  'aiIBIAJJDQALIABBjAdqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFBtAxqKAIAIANBAXZzQQAgA0EB' +
  'cWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgAEGsE2ohAgNAIAH9AAQEIQQgASABQfR4av0ABAAgAf0ABAD9DAAAAIAAAACA' +
  'AAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ' +
  '37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBvBNqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIh' +
  'AyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgASgCAEGAgICAeHEgACgCAEH/////' +
  'B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgACEBIABBwBNqIQIDQCAB/QAEACEFIAUgBUEL/a0B' +
  '/VEhBSAFIAVBB/2rAf0MgFYsnYBWLJ2AViydgFYsnf1O/VEhBSAFIAVBD/2rAf0MAADG7wAAxu8AAMbvAADG7/1O/VEhBSAB' +
  'IAUgBUES/a0B/VH9CwTAEyABQRBqIgEgAkkNAAsgAEEANgKAJyAAQQE2AoQnCzQBAX8gACgCgCdB8ARGBEAgABAJCyAAKAKA' +
  'JyEBIAAgAUEBajYCgCcgACABQQJ0aigCwBMLJwAgABAKQQV2uEQAAAAAAACQQaIgABAKQQZ2uKBEAAAAAAAAoDyiC60BAgF/' +
  'AXsgACgCgCchASABQfAERgRAIAAQCUEAIQELIAFB7ARNBHsgACABQQRqNgKAJyAAIAFBAnRq/QAEwBMhAiAC/Qzg////AAAA' +
  'AOD///8AAAAA/U79DAAAAAAAADBBAAAAAAAAMEH9UP0MAAAAgAAAMEEAAACAAAAwQf3xASACQSb9zQH9DAAAAAAAAOA/AAAA' +
  'AAAA4D/9UP3wAQUgABAL/RQgABAL/SIBCwtFAQF/IAEgAkF+cUEDdGohAwJAIAEgA0YNAANAIAEgABAM/QsEACABQRBqIgEg' +
  'A0cNAAsLIAJBAXEEQCABIAAQCzkDAAsLpQIDCXsBfwZ7IAD9CQIEIQIgAP0JAgghAyAA/QkCDCEEIAD9CQIQIQUgAP0JAhQh' +
  'BkHTvsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7be/0RIQoDQCABIAf93gEhDCABIAf93wEhDSAMIA39DQQFBgcM' +
  'DQ4PFBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhshDyADIAj93gEhDCADIAj93wEhDSAMIA39DQQFBgcMDQ4PFBUW' +
  'FxwdHh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9USAF/VEhASARIQIgDiAE/VEgBv1RIQMgDyEEIAUgCf2uASEF' +
  'IAYgCv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC5cDAgF/BnsgASACQQN0aiEEIAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2u' +
  'ASEFQQT9ESEGAkADQCABIARPDQEgACAFEA4hCiEJIQghByAHQQX9rQEhByAIQQb9rQEhCCAJQQX9rQEhCSAKQQb9rQEhCiAB' +
  'IAcgCf0NAAECAxAREhMAAQIDEBESE/3/ASMs/fIBIAggCv0NAAECAxAREhMAAQIDEBESE/3/Af3wASMe/fIB/QsEACABIAcg' +
  'Cf0NBAUGBxQVFhcEBQYHFBUWF/3/ASMs/fIBIAggCv0NBAUGBxQVFhcEBQYHFBUWF/3/Af3wASMe/fIB/QsEECABIAcgCf0N' +
  'CAkKCxgZGhsICQoLGBkaG/3/ASMs/fIBIAggCv0NCAkKCxgZGhsICQoLGBkaG/3/Af3wASMe/fIB/QsEICABIAcgCf0NDA0O' +
  'DxwdHh8MDQ4PHB0eH/3/ASMs/fIBIAggCv0NDA0ODxwdHh8MDQ4PHB0eH/3/Af3wASMe/fIB/QsEMCAFIAb9rgEhBSABQcAA' +
  'aiEBDAALCwuiDAIsewd/IAAoAhghNyAAKAIcITggACgCICE5IAAoAiQhOiAAKAIoITsgBv0UIRAgB/0UIRIgCP0UIRQgCf0U' +
  'IRYgAv0UIRcgA/0UIRggBP0UIRkgBf0UIRogAUEDdCE9A0AgCiA7IDxBA3ZqKQMAQoGChIiQoMCAAVFxBEAgOCA8av0ABAAh' +
  'DCA5IDxq/QAEACENIDogPGr9AAQAIQ4gEiAM/fIBIAz98AEhEyA4IDxqIBP9CwQAIBQgDf3yASAN/fABIRUgOSA8aiAV/QsE' +
  'ACAOIBYgFyAYIA798QH98gEgDCAZIA798QH98gH98AEgDSAaIA798QH98gH98AH98gH98AEhGyA6IDxqIBv9CwQAIDggPGr9' +
  'AAQQIR0gOSA8av0ABBAhHiA6IDxq/QAEECEfIBIgHf3yASAd/fABISIgOCA8aiAi/QsEECAUIB798gEgHv3wASEjIDkgPGog' +
  'I/0LBBAgHyAWIBcgGCAf/fEB/fIBIB0gGSAf/fEB/fIB/fABIB4gGiAf/fEB/fIB/fAB/fIB/fABISQgOiA8aiAk/QsEECA4' +
  'IDxq/QAEICEmIDkgPGr9AAQgIScgOiA8av0ABCAhKCASICb98gEgJv3wASErIDggPGogK/0LBCAgFCAn/fIBICf98AEhLCA5' +
  'IDxqICz9CwQgICggFiAXIBggKP3xAf3yASAmIBkgKP3xAf3yAf3wASAnIBogKP3xAf3yAf3wAf3yAf3wASEtIDogPGogLf0L' +
  'BCAgOCA8av0ABDAhLyA5IDxq/QAEMCEwIDogPGr9AAQwITEgEiAv/fIBIC/98AEhNCA4IDxqIDT9CwQwIBQgMP3yASAw/fAB' +
  'ITUgOSA8aiA1/QsEMCAxIBYgFyAYIDH98QH98gEgLyAZIDH98QH98gH98AEgMCAaIDH98QH98gH98AH98gH98AEhNiA6IDxq' +
  'IDb9CwQwBSA3IDxq/QAEACELIDggPGr9AAQAIQwgOSA8av0ABAAhDSA6IDxq/QAEACEOIAsgEP1LIQ8gDyERIBIgDP3yASAM' +
  '/fABIRMgOCA8aiAT/QsEACAUIA398gEgDf3wASEVIDkgPGogFf0LBAAgDiAWIBcgGCAO/fEB/fIBIAwgGSAO/fEB/fIB/fAB' +
  'IA0gGiAO/fEB/fIB/fAB/fIB/fABIA4gD/1SIRsgOiA8aiAb/QsEACA3IDxq/QAEECEcIDggPGr9AAQQIR0gOSA8av0ABBAh' +
  'HiA6IDxq/QAEECEfIBwgEP1LISAgICEhIBIgHf3yASAd/fABISIgOCA8aiAi/QsEECAUIB798gEgHv3wASEjIDkgPGogI/0L' +
  'BBAgHyAWIBcgGCAf/fEB/fIBIB0gGSAf/fEB/fIB/fABIB4gGiAf/fEB/fIB/fAB/fIB/fABIB8gIP1SISQgOiA8aiAk/QsE' +
  'ECA3IDxq/QAEICElIDggPGr9AAQgISYgOSA8av0ABCAhJyA6IDxq/QAEICEoICUgEP1LISkgKSEqIBIgJv3yASAm/fABISsg' +
  'OCA8aiAr/QsEICAUICf98gEgJ/3wASEsIDkgPGogLP0LBCAgKCAWIBcgGCAo/fEB/fIBICYgGSAo/fEB/fIB/fABICcgGiAo' +
  '/fEB/fIB/fAB/fIB/fABICggKf1SIS0gOiA8aiAt/QsEICA3IDxq/QAEMCEuIDggPGr9AAQwIS8gOSA8av0ABDAhMCA6IDxq' +
  '/QAEMCExIC4gEP1LITIgMiEzIBIgL/3yASAv/fABITQgOCA8aiA0/QsEMCAUIDD98gEgMP3wASE1IDkgPGogNf0LBDAgMSAW' +
  'IBcgGCAx/fEB/fIBIC8gGSAx/fEB/fIB/fABIDAgGiAx/fEB/fIB/fAB/fIB/fABIDEgMv1SITYgOiA8aiA2/QsEMCA7IDxB' +
  'A3ZqIBEgIf0NAAECAwgJCgsQERITGBkaGyAqIDP9DQABAgMICQoLEBESExgZGhv9hQEgESAh/Q0AAQIDCAkKCxAREhMYGRob' +
  'ICogM/0NAAECAwgJCgsQERITGBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA/U79WwMAAAsgPEHAAGoiPCA9SQ0ACwvyBgIO' +
  'ewh/QQAhGSAAKAIYIRMgACgCHCEUIAAoAiAhFSAC/RQhByAAKAIAIRYgAUEDdCEYA0AgFCAXQQN2av1dAwAhESATIBdq/QAE' +
  'ACEEIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3HASEFIAQgB/1KIAX9TiEGIBMgF2r9AAQQIQggEf0MAAAAAAAAAAAA' +
  'AAAAAAAAAP0k/YcB/acB/cgBIQkgCCAH/UogCf1OIQogEyAXav0ABCAhCyAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9' +
  'xwEhDCALIAf9SiAM/U4hDSATIBdq/QAEMCEOIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3IASEPIA4gB/1KIA/9TiEQ' +
  'IAYgCv1QIA39UCAQ/VD9UwRAIAb9xAEiEgRAIBJBAXEEQCAWIBlBAnRqIBdBA3Y2AgAgGUEBaiEZIBQgF0EDdmpBADoAACAV' +
  'IBdqIAM5AwALIBJBAUsgF0EIaiAYSXEEQCAWIBlBAnRqIBdBA3ZBAWo2AgAgGUEBaiEZIBQgF0EDdmpBADoAASAVIBdqIAM5' +
  'AwgLCyAK/cQBIhIEQCASQQFxIBdBEGogGElxBEAgFiAZQQJ0aiAXQQN2QQJqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAIgFSAX' +
  'aiADOQMQCyASQQFLIBdBGGogGElxBEAgFiAZQQJ0aiAXQQN2QQNqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAMgFSAXaiADOQMY' +
  'CwsgDf3EASISBEAgEkEBcSAXQSBqIBhJcQRAIBYgGUECdGogF0EDdkEEajYCACAZQQFqIRkgFCAXQQN2akEAOgAEIBUgF2og' +
  'AzkDIAsgEkEBSyAXQShqIBhJcQRAIBYgGUECdGogF0EDdkEFajYCACAZQQFqIRkgFCAXQQN2akEAOgAFIBUgF2ogAzkDKAsL' +
  'IBD9xAEiEgRAIBJBAXEgF0EwaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBmo2AgAgGUEBaiEZIBQgF0EDdmpBADoABiAVIBdqIAM5' +
  'AzALIBJBAUsgF0E4aiAYSXEEQCAWIBlBAnRqIBdBA3ZBB2o2AgAgGUEBaiEZIBQgF0EDdmpBADoAByAVIBdqIAM5AzgLCwsg' +
  'F0HAAGoiFyAYSQ0ACyAZC7MXBDl7DH8IfAR/QQAhVCAAKAIEIUcgASFIIEcoAggrAwAhSSBHKAIIKwMIIUogRygCCCsDECFL' +
  'IEcoAggrAxghTCBHKAIIKwMgIU0gRygCCCsDKCFOIEcoAggrAzAhTyBHKAIIKwM4IVAgRygCCCsDQPwDIVEgRygCGCE+IEco' +
  'AhwhPyBHKAIgIUAgRygCJCFBIEcoAighQiBN/RQhCSBO/RQhCyBP/RQhDSBQ/RQhDyBJ/RQhECBK/RQhESBL/RQhEiBM/RQh' +
  'EyAAKAIYIUMgACgCHCFEIAAoAiAhRSAC/RQhGCAAKAIAIUYgSEEDdCFTA0AgUSBCIFJBA3ZqKQMAQoGChIiQoMCAAVFxBEAg' +
  'PyBSav0ABAAhBSBAIFJq/QAEACEGIEEgUmr9AAQAIQcgCyAF/fIBIAX98AEhDCA/IFJqIAz9CwQAIA0gBv3yASAG/fABIQ4g' +
  'QCBSaiAO/QsEACAHIA8gECARIAf98QH98gEgBSASIAf98QH98gH98AEgBiATIAf98QH98gH98AH98gH98AEhFCBBIFJqIBT9' +
  'CwQAIBQhFSAVIBj9SiEXID8gUmr9AAQQIRogQCBSav0ABBAhGyBBIFJq/QAEECEcIAsgGv3yASAa/fABIR8gPyBSaiAf/QsE' +
  'ECANIBv98gEgG/3wASEgIEAgUmogIP0LBBAgHCAPIBAgESAc/fEB/fIBIBogEiAc/fEB/fIB/fABIBsgEyAc/fEB/fIB/fAB' +
  '/fIB/fABISEgQSBSaiAh/QsEECAhISIgIiAY/UohJCA/IFJq/QAEICEmIEAgUmr9AAQgIScgQSBSav0ABCAhKCALICb98gEg' +
  'Jv3wASErID8gUmogK/0LBCAgDSAn/fIBICf98AEhLCBAIFJqICz9CwQgICggDyAQIBEgKP3xAf3yASAmIBIgKP3xAf3yAf3w' +
  'ASAnIBMgKP3xAf3yAf3wAf3yAf3wASEtIEEgUmogLf0LBCAgLSEuIC4gGP1KITAgPyBSav0ABDAhMiBAIFJq/QAEMCEzIEEg' +
  'Umr9AAQwITQgCyAy/fIBIDL98AEhNyA/IFJqIDf9CwQwIA0gM/3yASAz/fABITggQCBSaiA4/QsEMCA0IA8gECARIDT98QH9' +
  '8gEgMiASIDT98QH98gH98AEgMyATIDT98QH98gH98AH98gH98AEhOSBBIFJqIDn9CwQwIDkhOiA6IBj9SiE8IBcgJP1QIDD9' +
  'UCA8/VD9UwRAIBf9xAEiPQRAID1BAXEEQCBGIFRBAnRqIFJBA3Y2AgAgVEEBaiFUIEQgUkEDdmpBADoAACBFIFJqIAM5AwAL' +
  'ID1BAUsgUkEIaiBTSXEEQCBGIFRBAnRqIFJBA3ZBAWo2AgAgVEEBaiFUIEQgUkEDdmpBADoAASBFIFJqIAM5AwgLCyAk/cQB' +
  'Ij0EQCA9QQFxIFJBEGogU0lxBEAgRiBUQQJ0aiBSQQN2QQJqNgIAIFRBAWohVCBEIFJBA3ZqQQA6AAIgRSBSaiADOQMQCyA9' +
  'QQFLIFJBGGogU0lxBEAgRiBUQQJ0aiBSQQN2QQNqNgIAIFRBAWohVCBEIFJBA3ZqQQA6AAMgRSBSaiADOQMYCwsgMP3EASI9' +
  'BEAgPUEBcSBSQSBqIFNJcQRAIEYgVEECdGogUkEDdkEEajYCACBUQQFqIVQgRCBSQQN2akEAOgAEIEUgUmogAzkDIAsgPUEB' +
  'SyBSQShqIFNJcQRAIEYgVEECdGogUkEDdkEFajYCACBUQQFqIVQgRCBSQQN2akEAOgAFIEUgUmogAzkDKAsLIDz9xAEiPQRA' +
  'ID1BAXEgUkEwaiBTSXEEQCBGIFRBAnRqIFJBA3ZBBmo2AgAgVEEBaiFUIEQgUkEDdmpBADoABiBFIFJqIAM5AzALID1BAUsg' +
  'UkE4aiBTSXEEQCBGIFRBAnRqIFJBA3ZBB2o2AgAgVEEBaiFUIEQgUkEDdmpBADoAByBFIFJqIAM5AzgLCwsFID4gUmr9AAQA' +
  'IQQgPyBSav0ABAAhBSBAIFJq/QAEACEGIEEgUmr9AAQAIQcgBCAJ/UshCCAIIQogCyAF/fIBIAX98AEhDCA/IFJqIAz9CwQA' +
  'IA0gBv3yASAG/fABIQ4gQCBSaiAO/QsEACAHIA8gECARIAf98QH98gEgBSASIAf98QH98gH98AEgBiATIAf98QH98gH98AH9' +
  '8gH98AEgByAI/VIhFCBBIFJqIBT9CwQAIBQhFSAKIRYgFSAY/UogFv1OIRcgPiBSav0ABBAhGSA/IFJq/QAEECEaIEAgUmr9' +
  'AAQQIRsgQSBSav0ABBAhHCAZIAn9SyEdIB0hHiALIBr98gEgGv3wASEfID8gUmogH/0LBBAgDSAb/fIBIBv98AEhICBAIFJq' +
  'ICD9CwQQIBwgDyAQIBEgHP3xAf3yASAaIBIgHP3xAf3yAf3wASAbIBMgHP3xAf3yAf3wAf3yAf3wASAcIB39UiEhIEEgUmog' +
  'If0LBBAgISEiIB4hIyAiIBj9SiAj/U4hJCA+IFJq/QAEICElID8gUmr9AAQgISYgQCBSav0ABCAhJyBBIFJq/QAEICEoICUg' +
  'Cf1LISkgKSEqIAsgJv3yASAm/fABISsgPyBSaiAr/QsEICANICf98gEgJ/3wASEsIEAgUmogLP0LBCAgKCAPIBAgESAo/fEB' +
  '/fIBICYgEiAo/fEB/fIB/fABICcgEyAo/fEB/fIB/fAB/fIB/fABICggKf1SIS0gQSBSaiAt/QsEICAtIS4gKiEvIC4gGP1K' +
  'IC/9TiEwID4gUmr9AAQwITEgPyBSav0ABDAhMiBAIFJq/QAEMCEzIEEgUmr9AAQwITQgMSAJ/UshNSA1ITYgCyAy/fIBIDL9' +
  '8AEhNyA/IFJqIDf9CwQwIA0gM/3yASAz/fABITggQCBSaiA4/QsEMCA0IA8gECARIDT98QH98gEgMiASIDT98QH98gH98AEg' +
  'MyATIDT98QH98gH98AH98gH98AEgNCA1/VIhOSBBIFJqIDn9CwQwIDkhOiA2ITsgOiAY/UogO/1OITwgQiBSQQN2aiAKIB79' +
  'DQABAgMICQoLEBESExgZGhsgKiA2/Q0AAQIDCAkKCxAREhMYGRob/YUBIAogHv0NAAECAwgJCgsQERITGBkaGyAqIDb9DQAB' +
  'AgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgFyAk/VAgMP1QIDz9UP1TBEAgF/3EASI9BEAg' +
  'PUEBcQRAIEYgVEECdGogUkEDdjYCACBUQQFqIVQgRCBSQQN2akEAOgAAIEUgUmogAzkDAAsgPUEBSyBSQQhqIFNJcQRAIEYg' +
  'VEECdGogUkEDdkEBajYCACBUQQFqIVQgRCBSQQN2akEAOgABIEUgUmogAzkDCAsLICT9xAEiPQRAID1BAXEgUkEQaiBTSXEE' +
  'QCBGIFRBAnRqIFJBA3ZBAmo2AgAgVEEBaiFUIEQgUkEDdmpBADoAAiBFIFJqIAM5AxALID1BAUsgUkEYaiBTSXEEQCBGIFRB' +
  'AnRqIFJBA3ZBA2o2AgAgVEEBaiFUIEQgUkEDdmpBADoAAyBFIFJqIAM5AxgLCyAw/cQBIj0EQCA9QQFxIFJBIGogU0lxBEAg' +
  'RiBUQQJ0aiBSQQN2QQRqNgIAIFRBAWohVCBEIFJBA3ZqQQA6AAQgRSBSaiADOQMgCyA9QQFLIFJBKGogU0lxBEAgRiBUQQJ0' +
  'aiBSQQN2QQVqNgIAIFRBAWohVCBEIFJBA3ZqQQA6AAUgRSBSaiADOQMoCwsgPP3EASI9BEAgPUEBcSBSQTBqIFNJcQRAIEYg' +
  'VEECdGogUkEDdkEGajYCACBUQQFqIVQgRCBSQQN2akEAOgAGIEUgUmogAzkDMAsgPUEBSyBSQThqIFNJcQRAIEYgVEECdGog' +
  'UkEDdkEHajYCACBUQQFqIVQgRCBSQQN2akEAOgAHIEUgUmogAzkDOAsLCwsgUkHAAGoiUiBTSQ0ACyBUC98BAgJ8DH8gACgC' +
  'GCEEIAAoAhwhBSAAKAIgIQYgACgCACEJIAkgACgCBEECdGohCiAAKAIIIQ0gACgCDCEOIAAoAhAhDwNAIA0gCSgCAEECdGoo' +
  'AgAhCyANIAkoAgBBAnRqKAIEIQwgCyAMSARAA0AgDgR/IA4gC0ECdGooAgAFIAsLIQcgByAPbCEIIAQgCGorAwAhAiAFIAYg' +
  'B0ECdGooAgBBA3RqKwMAIQMgBSAGIAdBAnRqKAIAQQN0aiADIAKgOQMAIAtBAWoiCyAMSA0ACwsgCUEEaiIJIApJDQALC7wR' +
  'Bw57AX8FewF8AnsHfBZ/IAAoAhghJCAAKAIcISUgACgCICEmIAAoAiQhJyAAKAIoISggACgCLCEpIAT9FCELIAL9FCEMIAP9' +
  'FCEYIAX9FCEZIAAoAgAhLiAuIAAoAgRBAnRqIS8gACgCCCEyIAAoAgwhMyAAKAIQITQgLiE4A0AgNEEIRyAuIDhGcQRAQQAh' +
  'OQNAIDIgOCgCAEECdGooAgAhMCAyIDgoAgBBAnRqKAIEITEgOEEEaiE4IDEgMGtBgAJMBEAgOSAxIDBraiE5IDAgMUgEQCAw' +
  'ITcDQCAzBH8gMyA3QQJ0aigCAAUgNwshKiAqIDRsISsgNiAkICtqKAIAcyE2IDYgJyAraigCAHMhNiA2ICkgKkECdGooAgBz' +
  'ITYgN0EBaiI3IDFIDQALIAAgNjYCFAsLIDggL0kgOUGAAkhxDQALCyAyIC4oAgBBAnRqKAIAITAgMiAuKAIAQQJ0aigCBCEx' +
  'IDNFIDRBCEZxBEAgMCEqIDEgMSAwa0EBcWshMCAqIDBIBEADQCAkICpBA3Rq/QAEACEGICUgKkEDdGr9AAQAIQcgJiAqQQN0' +
  'av0ABAAhCCAnICpBA3Rq/QAEACEJAnsgCyAMIAb98QH97QH98gEhDQJ7IA0jCv1KIA0jNP1J/U79xAEhFCAUQQNGBEAgDSM2' +
  '/fIBIy798AEhDiAOIy798QEhDyANIA8jEv3yAf3xASAPIyf98gH98QEhECAQIBD98gEhESAOIxv9TkEE/csBIRUjACAV/RsA' +
  'av0ABAAhEiMAIBX9GwJq/QAEACEVIBIgFf0NCAkKCwwNDg8YGRobHB0eHyETIBIgFf0NAAECAwQFBgcQERITFBUWFyESIBIg' +
  'EyASIBP98AEgECARIxkgECMX/fIB/fAB/fIBIBEgEf3yASMVIBAjEP3yAf3wASARIw798gH98AH98gH98AH98AH98gH98AH9' +
  '8AEgDiMc/U5BLv3LASMj/c4B/fIBDAELIA0QAQsLIQogByAK/fIBIRYgJSAqQQN0aiAW/QsEACAIIAr98gEhFyAmICpBA3Rq' +
  'IBf9DAAAAAAAAPA/AAAAAAAA8D/98AH9CwQAICcgKkEDdGogCSAYIBkgFv3wAf3yAf3wAf0MAAAAAAAAAAAAAAAAAAAAAP31' +
  'Af0MOoww4o55VT46jDDijnlVPv30Af0LBAAgJCAqQQN0aiAM/QsEACAoICkgKkECdGooAgBBA3RqKwMAIRogKCApICpBAnRq' +
  'KAIAQQN0aiAaIAn9IQCgOQMAICggKSAqQQJ0aigCBEEDdGorAwAhGiAoICkgKkECdGooAgRBA3RqIBogCf0hAaA5AwAgKkEC' +
  'aiIqIDBIDQALCwsgMSE1A0AgNSExIDRBCEcgMEGAAmogMUhxBEAgMEGAAmohMSAwIDFIBEAgMCE3A0AgMwR/IDMgN0ECdGoo' +
  'AgAFIDcLISogKiA0bCErIDYgJCAraigCAHMhNiA2ICcgK2ooAgBzITYgNiApICpBAnRqKAIAcyE2IDdBAWoiNyAxSA0ACyAA' +
  'IDY2AhQLCyAzRSA0QQhGcUUEQAJAA0AgMEEBaiAxTg0BIDMEfyAzIDBBAnRqKAIABSAwCyEqICogNGwhKyAzBH8gMyAwQQJ0' +
  'aigCBAUgMEEBagshLCAsIDRsIS0gKiAsRg0BICQgK2orAwD9FCAkIC1qKwMA/SIBIQYgJSAraisDAP0UICUgLWorAwD9IgEh' +
  'ByAmICtqKwMA/RQgJiAtaisDAP0iASEIICcgK2orAwD9FCAnIC1qKwMA/SIBIQkCeyALIAwgBv3xAf3tAf3yASENAnsgDSMK' +
  '/UogDSM0/Un9Tv3EASEUIBRBA0YEQCANIzb98gEjLv3wASEOIA4jLv3xASEPIA0gDyMS/fIB/fEBIA8jJ/3yAf3xASEQIBAg' +
  'EP3yASERIA4jG/1OQQT9ywEhFSMAIBX9GwBq/QAEACESIwAgFf0bAmr9AAQAIRUgEiAV/Q0ICQoLDA0ODxgZGhscHR4fIRMg' +
  'EiAV/Q0AAQIDBAUGBxAREhMUFRYXIRIgEiATIBIgE/3wASAQIBEjGSAQIxf98gH98AH98gEgESAR/fIBIxUgECMQ/fIB/fAB' +
  'IBEjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAOIxz9TkEu/csBIyP9zgH98gEMAQsgDRABCwshCiAHIAr98gEhFiAWIRsg' +
  'JSAraiAb/SEAOQMAICUgLWogG/0hATkDACAIIAr98gEhFyAX/QwAAAAAAADwPwAAAAAAAPA//fABIRsgJiAraiAb/SEAOQMA' +
  'ICYgLWogG/0hATkDACAJIBggGSAW/fAB/fIB/fAB/QwAAAAAAAAAAAAAAAAAAAAA/fUB/Qw6jDDijnlVPjqMMOKOeVU+/fQB' +
  'IRsgJyAraiAb/SEAOQMAICcgLWogG/0hATkDACAMIRsgJCAraiAb/SEAOQMAICQgLWogG/0hATkDACAoICkgKkECdGooAgBB' +
  'A3RqKwMAIRogKCApICpBAnRqKAIAQQN0aiAaIAn9IQCgOQMAICggKSAsQQJ0aigCAEEDdGorAwAhGiAoICkgLEECdGooAgBB' +
  'A3RqIBogCf0hAaA5AwAgMEECaiEwDAALCwsgMCAxSARAA0AgMwR/IDMgMEECdGooAgAFIDALISogKiA0bCErICQgK2orAwAh' +
  'HSAlICtqKwMAIR4gJiAraisDACEfICcgK2orAwAhICAoICkgKkECdGooAgBBA3RqKwMAIRogBCACIB2hmqIQACEhIB4gIaIh' +
  'IiAlICtqICI5AwAgHyAhoiEjICggKSAqQQJ0aigCAEEDdGogGiAgoDkDACAmICtqICNEAAAAAAAA8D+gOQMAICcgK2ogICAD' +
  'IAUgIqCioEQAAAAAAAAAAKVEOoww4o55VT6kOQMAICQgK2ogAjkDACAwQQFqIjAgMUgNAAsLIDEgNUgNAAsgLkEEaiIuIC9J' +
  'DQALC4APBQ57AX8Gewd8FH8gACgCGCEhIAAoAhwhIiAAKAIgISMgACgCJCEkIAT9FCEKIAL9FCELIAP9FCEXIAAoAgAhKSAp' +
  'IAAoAgRBAnRqISogACgCCCEtIAAoAgwhLiAAKAIQIS8gKSEzA0AgL0EIRyApIDNGcQRAQQAhNANAIC0gMygCAEECdGooAgAh' +
  'KyAtIDMoAgBBAnRqKAIEISwgM0EEaiEzICwgK2tBgAJMBEAgNCAsICtraiE0ICsgLEgEQCArITIDQCAuBH8gLiAyQQJ0aigC' +
  'AAUgMgshJSAlIC9sISYgMSAhICZqKAIAcyExIDEgJCAmaigCAHMhMSAyQQFqIjIgLEgNAAsgACAxNgIUCwsgMyAqSSA0QYAC' +
  'SHENAAsLIC0gKSgCAEECdGooAgAhKyAtICkoAgBBAnRqKAIEISwgLkUgL0EIRnEEQCArISUgLCAsICtrQQFxayErICUgK0gE' +
  'QANAICEgJUEDdGr9AAQAIQUgIiAlQQN0av0ABAAhBiAjICVBA3Rq/QAEACEHICQgJUEDdGr9AAQAIQgCeyAKIAsgBf3xAf3t' +
  'Af3yASEMAnsgDCMK/UogDCM0/Un9Tv3EASETIBNBA0YEQCAMIzb98gEjLv3wASENIA0jLv3xASEOIAwgDiMS/fIB/fEBIA4j' +
  'J/3yAf3xASEPIA8gD/3yASEQIA0jG/1OQQT9ywEhFCMAIBT9GwBq/QAEACERIwAgFP0bAmr9AAQAIRQgESAU/Q0ICQoLDA0O' +
  'DxgZGhscHR4fIRIgESAU/Q0AAQIDBAUGBxAREhMUFRYXIREgESASIBEgEv3wASAPIBAjGSAPIxf98gH98AH98gEgECAQ/fIB' +
  'IxUgDyMQ/fIB/fABIBAjDv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASANIxz9TkEu/csBIyP9zgH98gEMAQsgDBABCwshCSAG' +
  'IAn98gEhFSAHIAn98gEhFiAjICVBA3RqIBb9CwQAICIgJUEDdGogFf0MAAAAAAAA8D8AAAAAAADwP/3wAf0LBAAgJCAlQQN0' +
  'aiAIIBcgFv3yAf3wAf0MAAAAAAAAAAAAAAAAAAAAAP31Af0MOoww4o55VT46jDDijnlVPv30Af0LBAAgISAlQQN0aiAL/QsE' +
  'ACAlQQJqIiUgK0gNAAsLCyAsITADQCAwISwgL0EIRyArQYACaiAsSHEEQCArQYACaiEsICsgLEgEQCArITIDQCAuBH8gLiAy' +
  'QQJ0aigCAAUgMgshJSAlIC9sISYgMSAhICZqKAIAcyExIDEgJCAmaigCAHMhMSAyQQFqIjIgLEgNAAsgACAxNgIUCwsgLkUg' +
  'L0EIRnFFBEACQANAICtBAWogLE4NASAuBH8gLiArQQJ0aigCAAUgKwshJSAlIC9sISYgLgR/IC4gK0ECdGooAgQFICtBAWoL' +
  'IScgJyAvbCEoICUgJ0YNASAhICZqKwMA/RQgISAoaisDAP0iASEFICIgJmorAwD9FCAiIChqKwMA/SIBIQYgIyAmaisDAP0U' +
  'ICMgKGorAwD9IgEhByAkICZqKwMA/RQgJCAoaisDAP0iASEIAnsgCiALIAX98QH97QH98gEhDAJ7IAwjCv1KIAwjNP1J/U79' +
  'xAEhEyATQQNGBEAgDCM2/fIBIy798AEhDSANIy798QEhDiAMIA4jEv3yAf3xASAOIyf98gH98QEhDyAPIA/98gEhECANIxv9' +
  'TkEE/csBIRQjACAU/RsAav0ABAAhESMAIBT9GwJq/QAEACEUIBEgFP0NCAkKCwwNDg8YGRobHB0eHyESIBEgFP0NAAECAwQF' +
  'BgcQERITFBUWFyERIBEgEiARIBL98AEgDyAQIxkgDyMX/fIB/fAB/fIBIBAgEP3yASMVIA8jEP3yAf3wASAQIw798gH98AH9' +
  '8gH98AH98AH98gH98AH98AEgDSMc/U5BLv3LASMj/c4B/fIBDAELIAwQAQsLIQkgBiAJ/fIBIRUgByAJ/fIBIRYgFiEYICMg' +
  'JmogGP0hADkDACAjIChqIBj9IQE5AwAgFf0MAAAAAAAA8D8AAAAAAADwP/3wASEYICIgJmogGP0hADkDACAiIChqIBj9IQE5' +
  'AwAgCCAXIBb98gH98AH9DAAAAAAAAAAAAAAAAAAAAAD99QH9DDqMMOKOeVU+Ooww4o55VT799AEhGCAkICZqIBj9IQA5AwAg' +
  'JCAoaiAY/SEBOQMAIAshGCAhICZqIBj9IQA5AwAgISAoaiAY/SEBOQMAICtBAmohKwwACwsLICsgLEgEQANAIC4EfyAuICtB' +
  'AnRqKAIABSArCyElICUgL2whJiAhICZqKwMAIRogIiAmaisDACEbICMgJmorAwAhHCAkICZqKwMAIR0gBCACIBqhmqIQACEe' +
  'IBsgHqIhHyAcIB6iISAgIyAmaiAgOQMAICIgJmogH0QAAAAAAADwP6A5AwAgJCAmaiAdIAMgIKKgRAAAAAAAAAAApUQ6jDDi' +
  'jnlVPqQ5AwAgISAmaiACOQMAICtBAWoiKyAsSA0ACwsgLCAwSA0ACyApQQRqIikgKkkNAAsL',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'synapse-homeostasis.eqs',
  version: '0.1.0',
  sha256: '7ded0532238054470d79143e7b1bc70b19f3b8b1c02abf99576a63a31357bb83',
  parameters: [
    {
      name: 'target',
      value: 5,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 9,
    },
    {
      name: 'eta',
      value: 4.0000000000000004e-11,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 11,
    },
    {
      name: 'tau_stdp',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 13,
    },
    {
      name: 'w_e',
      value: 8.000000000000001e-10,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 15,
    },
    {
      name: 'C',
      value: 2e-10,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 17,
    },
    {
      name: 'g_L',
      value: 1e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 18,
    },
    {
      name: 'E_L',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 19,
    },
    {
      name: 'E_e',
      value: 0,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 20,
    },
    {
      name: 'E_i',
      value: -0.08,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 21,
    },
    {
      name: 'V_t',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
    },
    {
      name: 'tau_e',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 23,
    },
    {
      name: 'tau_i',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 24,
    },
    {
      name: 'alpha',
      value: 0.2,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 25,
    },
    {
      name: 'duration',
      value: 20,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 28,
    },
    {
      name: 'pace',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 29,
    },
  ],
  source:
    '# Inhibitory plasticity (Vogels et al. 2011): inhibitory synapses grow where inhibition and spikes\n' +
    '# coincide and shrink otherwise. All cells come near the same rate, and in each the inhibition from\n' +
    '# a channel mirrors the excitation from it.\n' +
    'from brian2 import *\n' +
    'seed(3)\n' +
    'defaultclock.dt = 0.2*ms\n' +
    '\n' +
    '# Rate that the rule brings about\n' +
    'target = 5*Hz       # [1*Hz : 1*Hz : 20*Hz]\n' +
    '# Size of a change of weight\n' +
    'eta = 0.04*nS       # [0*nS : 0.01*nS : 0.1*nS]\n' +
    '# Window of coincidence\n' +
    'tau_stdp = 20*ms    # [5*ms : 5*ms : 50*ms]\n' +
    '# Excitatory weight, at its largest\n' +
    'w_e = 0.8*nS        # [0.1*nS : 0.1*nS : 2*nS]\n' +
    '# Membrane and synapses\n' +
    'C = 200*pF\n' +
    'g_L = 10*nS\n' +
    'E_L = -60*mV\n' +
    'E_e = 0*mV\n' +
    'E_i = -80*mV\n' +
    'V_t = -50*mV\n' +
    'tau_e = 5*ms\n' +
    'tau_i = 10*ms\n' +
    'alpha = 2*target*tau_stdp\n' +
    '\n' +
    '# Eight channels, each with a rate that wanders; its 40 excitatory and 10 inhibitory inputs share it\n' +
    'duration = 20*second\n' +
    'pace = 20*ms\n' +
    'wander = zeros((int(duration/pace), 8))\n' +
    'x = randn(8)\n' +
    'for k in range(len(wander)):\n' +
    '    x = 0.8*x + 0.6*randn(8)\n' +
    '    wander[k] = clip(5 + 12*x, 1, 100)\n' +
    'signal = TimedArray(wander*Hz, dt=pace)\n' +
    "inputs = PoissonGroup(400, rates='signal(t, i % 8)')\n" +
    'exciting = inputs[:320]\n' +
    'inhibiting = inputs[320:]\n' +
    '\n' +
    '# Each cell prefers a channel, and their excitation differs in strength\n' +
    "cells = NeuronGroup(16, '''\n" +
    '    dv/dt = (g_L*(E_L - v) + I_e + I_i)/C : volt (unless refractory)\n' +
    '    I_e = g_e*(E_e - v) : amp\n' +
    '    I_i = g_i*(E_i - v) : amp\n' +
    '    dg_e/dt = -g_e/tau_e : siemens\n' +
    '    dg_i/dt = -g_i/tau_i : siemens\n' +
    '    preferred = i % 8 : 1\n' +
    '    strength = 0.8 + 0.6*i/15 : 1\n' +
    "    ''', threshold='v > V_t', reset='v = E_L', refractory=5*ms, method='euler')\n" +
    'cells.v = E_L\n' +
    "excitation = Synapses(exciting, cells, 'w : siemens (constant)', on_pre='g_e += w')\n" +
    'excitation.connect()\n' +
    "excitation.w = 'w_e*strength_post/(1 + (((i % 8) - preferred_post + 12) % 8 - 4)**2)'\n" +
    "inhibition = Synapses(inhibiting, cells, '''\n" +
    '    w : siemens\n' +
    '    dpre/dt = -pre/tau_stdp : 1 (event-driven)\n' +
    '    dpost/dt = -post/tau_stdp : 1 (event-driven)\n' +
    "    ''',\n" +
    "    on_pre='''\n" +
    '    g_i += w\n' +
    '    pre += 1\n' +
    '    w = clip(w + eta*(post - alpha), 0*nS, 20*nS)\n' +
    "    ''',\n" +
    "    on_post='''\n" +
    '    post += 1\n' +
    '    w = clip(w + eta*pre, 0*nS, 20*nS)\n' +
    "    ''')\n" +
    'inhibition.connect()\n' +
    'inhibition.w = 0.1*nS\n' +
    '\n' +
    'spikes = SpikeMonitor(cells)\n' +
    "inside = StateMonitor(cells, ['v', 'I_e', 'I_i'], record=[12], dt=2*ms)\n" +
    'run(500*ms)\n' +
    'inside.active = False\n' +
    'run(duration - 1*second)\n' +
    'inside.active = True\n' +
    'run(500*ms)\n' +
    '\n' +
    '# Rates in seconds of their own, and weights by channel, counted from the preferred one\n' +
    'seconds = arange(0, duration/second + 1)\n' +
    'rates = zeros((16, len(seconds) - 1))\n' +
    'tuning_e = zeros(8)\n' +
    'tuning_i = zeros(8)\n' +
    'for k in range(16):\n' +
    '    rates[k] = histogram(spikes.t[spikes.i == k]/second, seconds)[0]\n' +
    '    for channel in range(8):\n' +
    '        tuning_e[(channel - k + 4) % 8] += mean(excitation.w[:, k][channel::8])/nS/16\n' +
    '        tuning_i[(channel - k + 4) % 8] += mean(inhibition.w[:, k][channel::8])/nS/16\n' +
    "print('first second: %.0f to %.0f Hz' % (min(rates[:, 0]), max(rates[:, 0])))\n" +
    'late = mean(rates[:, -5:], axis=1)\n' +
    "print('last five seconds: %.1f to %.1f Hz, mean %.1f Hz' % (min(late), max(late), mean(late)))\n" +
    '\n' +
    'figure(figsize=(11, 8))\n' +
    'grid = GridSpec(3, 6)\n' +
    'subplot(grid[0, :4])\n' +
    'for k in range(16):\n' +
    '    plot(seconds[:-1] + 0.5, rates[k], color=plt.cm.viridis(k/15), lw=1)\n' +
    "plot(seconds[:-1] + 0.5, mean(rates, axis=0), 'k', lw=2.5, label='mean of the cells')\n" +
    "axhline(target/Hz, color='C3', ls='--', label='target')\n" +
    'xlim(0, duration/second)\n' +
    'ylim(0, None)\n' +
    "xlabel('Time (s)')\n" +
    "ylabel('Rate (Hz)')\n" +
    "title('16 cells, from weak (blue) to strong excitation (yellow)')\n" +
    'legend()\n' +
    '\n' +
    'subplot(grid[0, 4:])\n' +
    "plot(arange(-4, 4), tuning_e, 'o-', color='C0', label='excitation')\n" +
    "plot(arange(-4, 4), tuning_i, 'o-', color='C3', label='inhibition')\n" +
    "xlabel('Channel, from the preferred one')\n" +
    "ylabel('Weight (nS)')\n" +
    "title('Weights at the end')\n" +
    'legend()\n' +
    '\n' +
    "for part, name in enumerate(['first', 'last']):\n" +
    '    begin = 0 if part == 0 else duration/ms - 500\n' +
    '    shown = (inside.t/ms >= begin) & (inside.t/ms < begin + 500)\n' +
    '    times = inside.t[shown]/second\n' +
    '    fired = spikes.t[spikes.i == 12]/second\n' +
    '    fired = fired[(fired >= begin/1000) & (fired < begin/1000 + 0.5)]\n' +
    '    subplot(grid[1, 3*part:3*part + 3])\n' +
    "    plot(times, inside.v[0][shown]/mV, 'k', lw=0.8)\n" +
    "    vlines(fired, V_t/mV, -20, color='k', lw=0.8)\n" +
    "    axhline(V_t/mV, color='0.5', ls='--', lw=1)\n" +
    '    xlim(begin/1000, begin/1000 + 0.5)\n' +
    '    ylim(-75, -15)\n' +
    "    title('The %s half second of a cell' % name)\n" +
    '    if part == 0:\n' +
    "        ylabel('Potential (mV)')\n" +
    '    subplot(grid[2, 3*part:3*part + 3])\n' +
    '    I_e = inside.I_e[0][shown]\n' +
    '    I_i = inside.I_i[0][shown]\n' +
    "    plot(times, I_e/nA, color='C0', lw=1, label='excitation')\n" +
    "    plot(times, I_i/nA, color='C3', lw=1, label='inhibition')\n" +
    "    plot(times, (I_e + I_i)/nA, 'k', lw=1, label='sum')\n" +
    '    xlim(begin/1000, begin/1000 + 0.5)\n' +
    '    ylim(-0.6, 1)\n' +
    "    xlabel('Time (s)')\n" +
    '    if part == 0:\n' +
    "        ylabel('Current (nA)')\n" +
    '        legend()\n' +
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
