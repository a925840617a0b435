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
  fusedAfter,
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
      fused: fusedAfter('cells_stateupdater', 'cells_stateupdater+cells_spike_thresholder'),
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
  'AAcywwAwubaAgBDAL0JMAC+YPEr2r2kBPmU0CctoG5hEDc170n8Aw1g8Rr4fA1/wKAdlf1BOJZ1BHPIheJ9+AXNSCCdvl7TQ' +
  'YbIoKWOxQIIAQFtwaBWJEAxcWAMuC4EBgYICgoMDhASFBYYGhwcHiAiDXoOc/M0EAC+2SIAYDCPCPwAt7AP0MzD45+AQRhIh' +
  'eYsc3AJJAnwvMWOfgY8L1qNwPJMONmHxzUCJLAVQvMWOfgZjVAA4SIqP+AmYfHPwMQXbMEWwqrcBcw+OfgaI4BGB4C5h8c9h' +
  'lF+v5CLobgLmH1B2A2Q1OOb1aq4BGl4C5h8c3AKcUMcUdxRaNK8FRC8zqBLAE6hE/HT8MLA/8AuOenxL4BhUB5jniQBSgBig' +
  'DqAEvxwC8xagRqNY5pFxRCAAF5nHPwMIOjuevJr3HD0XMPjnoESWg/heZxz8AklhBC8zqBJkHHP6iSOEMLzOOfgZf4GF5h8f' +
  'wCYvfF+KJVqALmHxzS4iSAFaVwXmcc/Ax/6CK2VHFVcbMPjmoEU+EnYvM6ggEQexAQgMZmlsbCB1bmlmb3JtYQXk4NGfJveN' +
  'AQIHiTGy78Kc19zdGF0ZXVwZMVLlNxRfUMbg0taFL7o0OTK5tDe2MmyiESruCKV9gXGEg5leGNp6UK0t7cvuGvFABMOaW6vq' +
  'xaXQOQoHhi30rCAAVCvhoFswBveM+EAARhLJCgPGRmbGCwmGiBEDKQSa0RGW0BCAkADjWhUC0IxABEYjRUOKkmc+gbgoWiIQ' +
  'QjAN+FXtOgn7igiDY1Fc6EiEF0RyEJgxACuGRoPNeFGMWKRi1FQUWVwdQ0UzUh5a6Q3F4PCf8jQkCDhCJEhQGAUf4P3y/og8' +
  'LsHg1itlkQg9GZzj4EYQAyEIIAjT79B+OWgBVhXuF83f6MK/UrFSaIak/qd+4gCQhJAEoIGjSMkM2/fKRSZd++GpQFyG+LI+' +
  'ZEthZqyUk40k5ctSU+lI3RMRBBP3LzKFSSKnow2ANX6AAkmSzSoELtyIAU0NhhowSHjAyNDY4Ojw/KN1ywx7uKgkMdKGMYwk' +
  'JigqLC/7lePZ6lgIjJovXzz+KpZndzRXVSIDcaQ7fNivIGXKkcNLiyKRrnbDl5SEybMhACmDKX6kSnG1MqTUfbEzMEEIxoQB' +
  'JkRSP3fXzzSQ8XeoDkNATQJpiikssb9IgELjAKoMT+0xaHkRm9CtI1Y8rO8I0VFFG9fjiimgZoGJMnx0kzKCsigubQbGSDOS' +
  'qc9dB8rg9qhEzX0xT4xCdEdc9CuiZGVUGFoHVWRWhfpQzGSGUFQ3GSG0Zyc23J8fZlQ0WTpRZnG6emaMZeLIKhChAiDHrtDT' +
  'Qs8Hm7GoOcWs8DSNDnbodjUPcHkUPprl7KIYM626KDEIgQCElcTMAwMPivzpkU1DRFRGK3IRGcb3K4+T1TBUFlWIhEW34RiN' +
  'AjF0iUCUCGQM0DCJgnF1kmELoqYYuQs0lEftTGF5GhFCYwQSiRokEoSaJBKJKE5uMECSFa7jBAlq5c6V1UsTWinHLV6nJLrK' +
  'csu0s0k5589cnNdtudV7bm/oyUZ+LndUZ+VBh+NocaGRoYzZLPe6NcaqOwiz/lyFEAntB57lVSOFM86non6IhAHiDSpTGdnm' +
  'G4mEqGgWa0BEQE0D98aKkDEKuAVA2hkQ+yT/FizpFFFnMLoSMhpCMvoL1CNIaFAnpJAYWnRoICC5LWGFsSEOsgiF+5tf3DUD' +
  'jix2jQUl8CUFqRtB5HQuJccLrFR1IEoISaeRjkHl6a66KgoCtGklMpjFAmLnX6kgi5SoMoML/qWpkRlMoy3XKk0iX0xKYaqJ' +
  'BNFy3YX/7fUXikIBFqkQKhuKRR1AFI8vC2SVClglxaHD6CKk+4uNS8YStS+FnitBIN6JT5Oy0qpPUkZbyk/eVjRy57lDcSkI' +
  '2MjTSWxSJnETjKQxFjQZQMK0mgJR1riMUggh3oKBJv4E98fY4cVBgAdqIc/c3sxvtBOZae3JWgZHFk0yQQ4lYDDFyxaI6t/8' +
  'Cv+GLl4ag+NrcKqO84M+Hhi95FQgOtE37AImcMXre6X6F1W4VUrVbm7qkx8VC7WTGBBFAFcawETw48SQRznVnAmDuLlJNuw+' +
  'pl/VdzdnNBxyE4taLv8NFkPKTmbbH1dMCyrBOS8Il6PABAleCYFBejwBXRwtAKLBjExFcCXIVo0FcFQWd5OCZhkHWrIUMgFY' +
  'sncMXJV4BCHnMuyxu/DF8Bqi8TRKkHK06tytj0AsqUAT46QEmETCzQBV/kLelNB8ASPgIYgEhegW7X+JAXweUQgJ0kgVIyCy' +
  'fM80UKQQV2uITAMcgg0WiRBiaDSMVAeKF2HQKHQ3Rx6B1GJsbn6n6F7FTXgzTkqcZK5vpQ5Y5KLwTSKkXjnkowXbHIwQcc8T' +
  '5iqD5fHPBQAQkEmXNe80G/grvwh0kFshTc0UxXCBLILRZS35sn5xhLTYWIVoFdXOwl9l3z3PmSGRVYsgNHLz9qQFQTeKYWcg' +
  'eimlSAwmFkkg0iu6ZhIECSB8ciEKBioYoIKiCgoqKMKQQ/TvsSSff0RIQdB15r67HzJSEItz57vi8mhKLC7s9tvZoVYhIly7' +
  'ykLkEd8kNcrDx1DYfCcPvOHwnD7xEO13D7xYf6cPvOH+nDl6sWhFAkyHQIbRAF0RdmgUfGkFw8QgrVyO6roJnpBjpKh8jqkX' +
  'oStdC2bhfuhWQ8ahcsWXDiUKjgy/2u/lILl5ncsjz3NY4WSIiM9BYQwaBYaQM6KJEt9rQ+c3KC/qSeGzWKppCAdKlley1Zds' +
  'peLKxl6yEhCgx6ewuiVCVChenLi9XIgWQx45xf3/ASMsgieJ1d0KQzE0e4FEdOhDy2uWl456EG7oSoQUiARMs5knjnoQbuhK' +
  'hBSQBE+bnveOehBu6EqEFJgzxqeosYlLAAJwqAze0LwI1EGARY9g8IqEMYITfGaOKcCJApyIkinQiUKd/qi/qIWRxUiShBoo' +
  'oSaLKBGi6gZowoIaMqCmjVTYilEQnsQKkKfynmZN2ailDABCgYKEiJCgwIABUY4hpxsYKuioYpzlHQ1ToIQ5qrBRg4Kjion3' +
  'EIgE53CV7Q3YaGiIqpyIiovntLZ1GMfBVQamaM5Z+vnado1nCsUpEI3WWgGjYlpnRBR0so6PKdBCP2mkdER0RIhkiNEDR4RH' +
  'hEjGSPYJ57TKj46Omj4UjxZwq0zJIMkhogEJApMWUdJ1OghKLTSTCJMIlYyVmkBpOIk4iWDJZsE89plSgdJjSgKScs4VaZkt' +
  'GS00gCEwUvLKOmCnQQmNppLxEvETQZNDTA0wETARNRk12Cee0ypiOl5piFJgWcKtMybDJtQDjG6b18VAFC4psEPFMQ/UuDFV' +
  'wpPipwMuhgy9SpRVo1NwhHIrgEPFvBpBgUhYsQDLoar3hiyhqbhCSxaoIeLeDSlSlSqLhAy6Gq94Yucam4Ql0XkCHi3g0yUy' +
  'Uzi/gMuhqveGMEGQraeHr8wWH0wiRAVKZ6oRP9hQHuBcX6ywXbrAMgA0E1bJbAyQuv8MwsUiPCA9SYJNW+UPmRA57CH+CgRI' +
  'zDM5UTGRQZFYZBIg+Y+Gi0MbFRg96i8gzL9XaSx0C86Lx25UEYIOHgDn9im7D2lafCuOwIiZEHVKhoVKcoN7nRBQgHXIJCVC' +
  'BUJNCgi3qF+4ZairyIYoWKhhoaEJgod7hyr0h6hwqHmiEEn5FQhDXhpECL9U4cb6ODxJERCWQkSgp0KiyjMFlblVJBjAs3rV' +
  'qmRyzHmdp1T2EmuZ4KBwVMv1al7SQjPkMJP8P+VQIVQEJQhoKhVgi+RIhRYUQIF0CCUQs0QjAKoGC6BhKMGhoekAKoIC6CBK' +
  'QBKUAqgoLoKEpQaIB6YAqgwLoMEpgEpwCqDgug4SnDgcrHYkRdRgTuhYXZi4IcvYY/hD4CR27VQRBFR2K1qQqPlUIgVU2pOS' +
  'ZCFSh0QVLHRhUwdIFTR0oVOHTBU8dOFUBxUD8AyFRy39U+KEHmn6o4igYzSRUESgqhKmwhYkJVOxVc9T8VIaqgaHqkmiCpRo' +
  'iqWaJKmGicI4lUMZRBlFFRgZRlSBFTOv9PVSzMFNATT/Ywj8VBXM5RkGVBCEHbMoLC2TxL4Qgi+5pBBwAW36DbDQYRDlQBEO' +
  'F896bwojj4XtNTNEsvC9omEulnCsUsKZay0A0UFkCoq4NGIRCwWfbfOiCjRZR0bVBCEct9I0IjQiPjI+aIGjYiNiJALi9gnn' +
  't8qODo0aOBSNlnCrfMkIyQn9c3BCxwdvtJB4fqdRco6T9nKOlFv4feGdzh94yGhv44fePb5YfeFIkHInBUAE6ycPsFxcPorB' +
  '2+0wCEwUyLKOmaoIQmlvpMhEyETcZNzTA0zETMROBk42Cee3ypoOmRpoFJmWcKt8ycjJzQDxcGnawdvtPFF1JIYaSYYaTyGH' +
  'jIuInpp6MoyqgqpDqoIqioiqQUoqqQQnoipCKm/w/5VAhVARYYeOklgi+RIhRYUQIF0CCUQs0QjAKoGC6BhKMGmAekAKoIC6' +
  'CBKQBKUAqgoLoKEpQaeB6YAqgwLoMEpgEpwCqDgug4sMPHtunxQSfGhQoEPFMJ/UuBvMIhUKLAZdDVeCsTCjgRMKIRaFICw4' +
  'lgkjSLyCHRBRmFLwQ8WQRo6o6o9CnYGXQ1XkEwqCEUeg1FWLkEaRmkgRt0lhVQEPFQmDP88KwAZYM/ywrMEUqgzxWLkEaXmm' +
  'A8GeThXkEPFkEaaqaqbQsKBl0NV5BMLFhFNoEoRYuQRp2aeQQWHips8eDPgKJtBpOFe4FsGk4ahhQAx8MKAK6hOxgv0apKpi' +
  'qou/FfTAnwMgVjDIIMgoyDCIAoS4PISCVW4Yd5ThiShuM0MUOERBQ+C0daNCexcb82heeMQSDu8hBiRefoRhwI/4fO9Jqq2n' +
  'hn7DIDWyGfVX+LGwYzOvOvQbU8ZpCuN1WgYIpBpSAqCRnJvQs0iqJyKLGoTA2pO9JBSTmsS8EQcOgZLUguHJ8AlB1FpKjJIM' +
  'koyTCJIpPjNKFKBEsUps/BjiRAjQxgWbCoKJKuVLlLgpLxkyGTMZNOHCbFAyTSOdqPlUgVGn1Sg/G8Ol6KcMtwlMM8YgimOb' +
  'kCX3hUdDGDWgwAEme+EzeYTU4/tpjMUsbCpuiEmcxyq6m8xwhNySpwaaTHUrU2SJCB1mucLDcxJOGJTyfNZ5vXL+03UxEvvv' +
  'Youikw6r+IXpJAcmSQ4zEu5El16Ds8TejIzRZKnJLtx2Lo3fxYHKNdereViPypJlZ+lBEEdJc0Ug6kwWhCk4WhM/eKCcR/hf' +
  'dvaT5MWH0khsBK9kQ0KRRRQZDQtDlDhkPUNUPCUPCUQcFUm0R6cBFbCUVNFQlEjRUJRVRJRUE0T13DChICK2G6vB7fDVnqG2' +
  '3ARPaRAMRHB3c6W6tEBtDASvYaQ4EYZwx2aRDEoXHxKYihUhjRaZ08EpWCV4iEaxUXUmHReBJsNAU3gqnF1ubs8IdKMzoz/6' +
  '8EwJTwRfXUQQdRhhxRzyqn2Ocv30oYqSDQUfmSiK1FQgodGtUIJBpUJgIRdQguvEYggKoIFICJruMJpUpgJgYsHBEJis0msW' +
  '5jxCa2MM72MmUXEssuxjjgNMa8dRatwONLrHyrjqcoDWpkwCUwC9sYgj6k3qWKWCJby8io1A7ZcrjhN3kpLRSIgGOeesISUK' +
  'QdSYJSYKQhScJScKjuQCamLEI3N4SDDbGFKLXeZS0VASjyRUeCFftJMGJMGR6IOaWSThiThiGbqSQMSQMj+QapZ4hTVFx/It' +
  'MDhmjA8Qkj0zRseNZDl3OlmjqkuSZHlJh0fUnHSC/AsgigSKO0M1RCGZ4/xEIaIhIp8SpFZj/+gkjkhCaQXY53ypHAXr4jTc' +
  'zhcDBHM0igKcdbnAMVKiTiHaTmd7Ou8mJIRmaYCwnU0gchw8ngj9aXKXinAB4KIgyg6ikEfJkhGSIZIxqUwR1tChULFRfYaA' +
  'QckOCOUSlQyWjJcMl6lKmZpefYkzgjlMmh9FMyggwEJXnjEEUszd1L7xCORHBHKdNMwmpx/bSyFlmlamRpcdXUyiBhCZEkrg' +
  '0viBqTKYsiNJoV5LlcGkmYJ78r6TKh8LDGTEedGpNT4I1RNqUpuQdnibkaXQttS8SzHWq0NwuCNV9eIwcVOVIcqoMEVZ5/lm' +
  'ikGUjC0HUkC0IhUhQIl5IVbEoYaGCoYFImomMhgWhqhoyHKGKHBKHBKHuCqTaIdOFWxKKGigSiJooEoooiooCaJa7hVsJavB' +
  '7fDVnqD3Nwq2kPDIXbUKtlQ8JRAG0NBVDBUJUGUJEoyg+QVFpmDwRvGSLNMisEaoZm7NCv6Rf0wp8C+gSJCOhea8tQQ2JJVK' +
  'x0sUwNMFLFLxErFSwTLLsYxUCzFyuCFwWlYiWHUpkrCUrC9sYgj6k3qTqTiJRy8jBC4rJcEC5smlEEC54yV6x0iCkGUjCUjC' +
  'kHUkCUkCo0AAnxixCMTXEggSw9obMpQKgJxpAW8kkQYkQZGsA0pFJIGJIGXx3aQhiQhiVw/m0rGStSwWLwDlFKHvzJFkmRtS' +
  'MdHFJB0dh90iNDI88Uh6igIop4y//cTFydEyWj8PiDZCSf9A+HD4IZsRw+CVKxL4UPglSxTAVKREpUqF',
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
      label: 'Rate that the rule brings about',
      range: { min: 1, max: 20, step: 1 },
      shown: { unit: 'Hz', scale: 1 },
    },
    {
      name: 'eta',
      value: 4.0000000000000004e-11,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 11,
      label: 'Size of a change of weight',
      range: { min: 0, max: 1.0000000000000002e-10, step: 1.0000000000000001e-11 },
      shown: { unit: 'nS', scale: 1e-9 },
    },
    {
      name: 'tau_stdp',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 13,
      label: 'Window of coincidence',
      range: { min: 0.005, max: 0.05, step: 0.005 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'w_e',
      value: 8.000000000000001e-10,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 15,
      label: 'Excitatory weight, at its largest',
      range: { min: 1.0000000000000002e-10, max: 2e-9, step: 1.0000000000000002e-10 },
      shown: { unit: 'nS', scale: 1e-9 },
    },
    {
      name: 'C',
      value: 2e-10,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 17,
      shown: { unit: 'pF', scale: 1e-12 },
    },
    {
      name: 'g_L',
      value: 1e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 18,
      shown: { unit: 'nS', scale: 1e-9 },
    },
    {
      name: 'E_L',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 19,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_e',
      value: 0,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 20,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_i',
      value: -0.08,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 21,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_t',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'tau_e',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 23,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_i',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 24,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'alpha',
      value: 0.2,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 25,
      follows: ['target', 'tau_stdp'],
    },
    {
      name: 'duration',
      value: 20,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 28,
      shown: { unit: 'second', scale: 1 },
    },
    {
      name: 'pace',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 29,
      shown: { unit: 'ms', scale: 0.001 },
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
