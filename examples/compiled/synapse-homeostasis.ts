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
  nativeKernels,
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
  const { lastspike, _refractory, g_e, g_i, v, not_refractory } = cells
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
      minus_dt_over_tau_i, dt_over_C)
    return
  }
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
  const { v, not_refractory, lastspike } = cells
  const { V_t } = externals
  const { N, t, events } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, V_t, t)
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
    cells_stateupdater: { arrays: ['lastspike', 'g_e', 'g_i', 'v', 'not_refractory'] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
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
  const { w, g_e_post, _post } = excitation
  const { events, count } = step
  const native = step.native?.excitation_pre
  if (native !== undefined) {
    native.run(native.at, 0)
    return
  }
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
    set_w: { target: 'w', externals: ['w_e'], kernel: excitation_set_w },
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
  const { lastupdate, post, pre, w, g_i_post, _post } = inhibition
  const { tau_stdp, eta, alpha } = externals
  const { t, events, count } = step
  const scaled_tau_stdp = 1 / tau_stdp
  const scaled_alpha = 0 - alpha
  const native = step.native?.inhibition_pre
  if (native !== undefined) {
    native.run(native.at, 0, t, eta, scaled_tau_stdp, scaled_alpha)
    return
  }
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
  const { lastupdate, post, pre, w } = inhibition
  const { tau_stdp, eta } = externals
  const { t, events, count } = step
  const scaled_tau_stdp = 1 / tau_stdp
  const native = step.native?.inhibition_post
  if (native !== undefined) {
    native.run(native.at, 0, t, eta, scaled_tau_stdp)
    return
  }
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
      [times, divide(getItem(getItem(getAttribute(inside, 'v'), 0n), shown), mV), 'k'], { lw: 0.8 })
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

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABiwETYAF8AXxgAXsBe2ACfHwBfGACe3sBe2ADfHx8AXxgA3t7ewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/' +
  'AGACf3sEe3t7e2AEf39/fwBgCn9/fHx8fHx8fHwAYAR/f3x8AX9gDn9/fHx8fHx8fHx/f3x8AX9gAn9/AGAGf398fHx8AGAF' +
  'f398fHwAAggBAW0BbQIAAQMXFgABAQIDAwQFBQYHCAkKCwwNDg8QERIGvQc5fwBBAAt8AEQAAAAAAPCPwAt7AP0MAAAAAADw' +
  'j8AAAAAAAPCPwAt8AEQAAAAAADCRwAt7AP0MAAAAAAAwkcAAAAAAADCRwAt8AEQAAAAAAECfwAt7AP0MAAAAAABAn8AAAAAA' +
  'AECfwAt8AESF61G4HkmHwAt7AP0MhetRuB5Jh8CF61G4HkmHwAt8AEQAAAAAAMBVwAt7AP0MAAAAAADAVcAAAAAAAMBVwAt8' +
  'AEQaoAEaoAEqPwt7AP0MGqABGqABKj8aoAEaoAEqPwt8AEQXbMEWbMFWPwt7AP0MF2zBFmzBVj8XbMEWbMFWPwt8AEQRERER' +
  'ERGBPwt7AP0MERERERERgT8RERERERGBPwt8AEQAAPr+Qi6GPwt7AP0MAAD6/kIuhj8AAPr+Qi6GPwt7AP0MAAAAAAAAkD8A' +
  'AAAAAACQPwt8AERVVVVVVVWlPwt7AP0MVVVVVVVVpT9VVVVVVVWlPwt8AERVVVVVVVXFPwt7AP0MVVVVVVVVxT9VVVVVVVXF' +
  'Pwt8AEQAAAAAAADgPwt7AP0MAAAAAAAA4D8AAAAAAADgPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MPwAAAAAAAAA/AAAA' +
  'AAAAAAt7AP0MwP/////////A/////////wt8AEQAAAAAAADwPwt7AP0MAAAAAAAAoDwAAAAAAACgPAt8AEQAAAAAAPCPQAt7' +
  'AP0MAAAAAADwj0AAAAAAAPCPQAt8AEQAAAAAAPiPQAt7AP0MAAAAAAD4j0AAAAAAAPiPQAt7AP0MAAAAAAAA8D8AAAAAAADw' +
  'Pwt8AEQAAAAAAAAQAAt7AP0MAAAAAAAAEAAAAAAAAAAQAAt8AEQ6O568mvccPQt7AP0MOjuevJr3HD06O568mvccPQt8AEQA' +
  'AAAAAADQfwt7AP0MAAAAAAAA0H8AAAAAAADQfwt8AEQAAAAAAABYQQt7AP0MAAAAAAAAWEEAAAAAAABYQQt7AP0MAAAAAAAA' +
  'kEEAAAAAAACQQQt8AEQAAAAAAAA4Qwt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt8AET/AwAAAAA4Qwt7AP0M/wMAAAAAOEP/AwAA' +
  'AAA4Qwt8AES4HoXrUS6GQAt7AP0MuB6F61EuhkC4HoXrUS6GQAt8AEQAAAAAAABWQAt7AP0MAAAAAAAAVkAAAAAAAABWQAt8' +
  'AET+gitlRxVXQAt7AP0M/oIrZUcVV0D+gitlRxVXQAt8AEQAAAAAAADwfwt7AP0MAAAAAAAA8H8AAAAAAADwfwsHsQEIDGZp' +
  'bGwgdW5pZm9ybQANDnBoaWxveCB1bmlmb3JtAA8SY2VsbHNfc3RhdGV1cGRhdGVyABAXY2VsbHNfc3Bpa2VfdGhyZXNob2xk' +
  'ZXIAESpjZWxsc19zdGF0ZXVwZGF0ZXIrY2VsbHNfc3Bpa2VfdGhyZXNob2xkZXIAEg5leGNpdGF0aW9uX3ByZQATDmluaGli' +
  'aXRpb25fcHJlABQPaW5oaWJpdGlvbl9wb3N0ABUKqVYWzAEBCHwgACMJZAR/IAAjM2MFQQALBEAgACM1oiMtoCEBIAEjLaEh' +
  'AiAAIAIjEaKhIAIjJqKhIQMgAyADoiEEIwAgAb2nQT9xQRBsaisDACEFIwAgAb2nQT9xQRBsaisDCCEGIAUgBiAFIAagIAMg' +
  'BCMYIAMjFqKgoiAEIASiIxQgAyMPoqAgBCMNoqCioKCioKAgAb1CQINCLoZCgICAgICAgPg/fL+iDwsgACAAYgRAIAAhBwUg' +
  'AEQAAAAAAAAAABADIQggCCEHCyAHDwvQAgMIewF/AXsgACMK/UogACM0/Un9Tv3EASEJIAkEQCAJQQNHBEAgABACDwsgACM2' +
  '/fIBIy798AEhASABIy798QEhAiAAIAIjEv3yAf3xASACIyf98gH98QEhAyADIAP98gEhBCABIxv9TkEE/csBIQojACAK/RsA' +
  'av0ABAAhBSMAIAr9GwJq/QAEACEKIAUgCv0NCAkKCwwNDg8YGRobHB0eHyEGIAUgCv0NAAECAwQFBgcQERITFBUWFyEFIAUg' +
  'BiAFIAb98AEgAyAEIxkgAyMX/fIB/fAB/fIBIAQgBP3yASMVIAMjEP3yAf3wASAEIw798gH98AH98gH98AH98AH98gH98AH9' +
  '8AEgASMc/U5BLv3LASMj/c4B/fIBDwsgACAA/Uj9xAEhCSAJBEAgCUEDRwRAIAAQAg8LIAAhBwUgACMaEAQhCCAIIQcLIAcP' +
  'Cx8BAnwgAP0hABAAIQEgAP0hARAAIQIgAf0UIAL9IgELjAIBD3wgACMxZARAIzcPCyAAIwdjBEBEAAAAAAAAAAAPCyAAIzWi' +
  'Iy2gIQIgAiMtoSEDIAAgAyMRoqEhBCADIyaiIQUgBCAFoSEGIAQgBqEgBaEgAaAhByAGIAaiIQgjACACvadBP3FBEGxqKwMA' +
  'IQkjACACvadBP3FBEGxqKwMIIQogBiMqoCMqoSELIAkgC6IhDCAJIAygIQ0gCSANoSAMoCAKIAkgBiALoaIgCiAGoiAJIAqg' +
  'IAgjGCAGIxaioKIgCCAIoiMUIAYjD6KgIAgjDSAGIwuioKKgoqAgByAHIAaioKCioKCgoCEOIA0gDqAhDyAPIA0gD6EgDqAg' +
  'Ar2nQQZ1txAGIRAgEA8LzAMDD3sBfwF7IAAjMv1K/cQBIREgEQRAIBFBA0cEQCAAIAEQBQ8LIzgPCyAAIwj9Sf3EASERIBEE' +
  'QCARQQNHBEAgACABEAUPCyMaDwsgACM2/fIBIy798AEhAiACIy798QEhAyAAIAMjEv3yAf3xASEEIAMjJ/3yASEFIAQgBf3x' +
  'ASEGIAQgBv3xASAF/fEBIAH98AEhByAGIAb98gEhCCACIxv9TkEE/csBIRIjACAS/RsAav0ABAAhCSMAIBL9GwJq/QAEACES' +
  'IAkgEv0NCAkKCwwNDg8YGRobHB0eHyEKIAkgEv0NAAECAwQFBgcQERITFBUWFyEJIAYjK/3wASMr/fEBIQsgCSAL/fIBIQwg' +
  'CSAM/fABIQ0gCSAN/fEBIAz98AEgCiAJIAYgC/3xAf3yASAKIAb98gEgCSAK/fABIAgjGSAGIxf98gH98AH98gEgCCAI/fIB' +
  'IxUgBiMQ/fIB/fABIAgjDiAGIwz98gH98AH98gH98AH98gH98AEgByAHIAb98gH98AH98AH98gH98AH98AH98AH98AEhDiAN' +
  'IA798AEhDyAPIA0gD/3xASAO/fABIAIjHP1OIy798QEjE/3yARAHIRAgEA8LKQECfCAA/SEAIAH9IQAQAyECIAD9IQEgAf0h' +
  'ARADIQMgAv0UIAP9IgELrgEBA3wgAiMfZARAIAAgAaAjKKIgAiMfoSMhpCMvoL1CNIa/og8LIAIjAWQEf0EBBSACIwFhBH8g' +
  'ACMdZAVBAAsLBEAgACABoCACIy+gvUI0hr+iDwsgAiMDYwRARAAAAAAAAAAADwsgAiMFYwR8RAAAAAAAAAAABSACIx+gIy+g' +
  'vUI0hr8LIQMgACADoiEEIx0gBKAhBSAFIx0gBaEgBKAgASADoqCgIx2hIySiDwuOAgIDewF/IAIjIP1K/cQBIQYgBgRAIAZB' +
  'A0cEQCAAIAEgAhAIDwsgACAB/fABIyn98gEgAiMg/fEBIyL99AEjMP3wAUE0/csB/fIBDwsgAiMC/UogAiMC/UcgACMj/Ur9' +
  'Tv1Q/cQBIQYgBgRAIAZBA0cEQCAAIAEgAhAIDwsgACAB/fABIAIjMP3wAUE0/csB/fIBDwsgAiME/Un9xAEhBiAGBEAgBkED' +
  'RwRAIAAgASACEAgPCyMaDwsjGiACIyD98AEjMP3wAUE0/csBIAIjBv1J/VIhAyAAIAP98gEhBCMjIAT98AEhBSAFIyMgBf3x' +
  'ASAE/fABIAEgA/3yAf3wAf3wASMj/fEBIyX98gEPCzMBAnwgAP0hACAB/SEAIAL9IQAQBiEDIAD9IQEgAf0hASAC/SEBEAYh' +
  'BCAD/RQgBP0iAQu9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQhBCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACA' +
  'AAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ' +
  '37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEg' +
  'AUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCABIAFB9Hhq' +
  '/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAA' +
  'AAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEoAgBBgICA' +
  'gHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyAB' +
  'KAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEgAEHAE2oh' +
  'AgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViydgFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB/QwAAMbv' +
  'AADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFBEGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcLNAEBfyAA' +
  'KAKAJ0HwBEYEQCAAEAkLIAAoAoAnIQEgACABQQFqNgKAJyAAIAFBAnRqKALAEwsnACAAEApBBXa4RAAAAAAAAJBBoiAAEApB' +
  'Bna4oEQAAAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB8ARGBEAgABAJQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAgAUEC' +
  'dGr9AATAEyECIAJBBf2tASIDIAP9DQABAgMICQoLAAECAwgJCgv9/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEgAkEG/a0BIgMg' +
  'A/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAAoDwAAAAAAACgPP3yAQUgABAL/RQgABAL/SIBCwtFAQF/IAEgAkF+' +
  'cUEDdGohAwJAIAEgA0YNAANAIAEgABAM/QsEACABQRBqIgEgA0cNAAsLIAJBAXEEQCABIAAQCzkDAAsLpQIDCXsBfwZ7IAD9' +
  'CQIEIQIgAP0JAgghAyAA/QkCDCEEIAD9CQIQIQUgAP0JAhQhBkHTvsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7b' +
  'e/0RIQoDQCABIAf93gEhDCABIAf93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhsh' +
  'DyADIAj93gEhDCADIAj93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwdHh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9' +
  'USAF/VEhASARIQIgDiAE/VEgBv1RIQMgDyEEIAUgCf2uASEFIAYgCv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC5cDAgF/' +
  'BnsgASACQQN0aiEEIAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEFQQT9ESEGAkADQCABIARPDQEgACAFEA4hCiEJIQghByAH' +
  'QQX9rQEhByAIQQb9rQEhCCAJQQX9rQEhCSAKQQb9rQEhCiABIAcgCf0NAAECAxAREhMAAQIDEBESE/3/ASMs/fIBIAggCv0N' +
  'AAECAxAREhMAAQIDEBESE/3/Af3wASMe/fIB/QsEACABIAcgCf0NBAUGBxQVFhcEBQYHFBUWF/3/ASMs/fIBIAggCv0NBAUG' +
  'BxQVFhcEBQYHFBUWF/3/Af3wASMe/fIB/QsEECABIAcgCf0NCAkKCxgZGhsICQoLGBkaG/3/ASMs/fIBIAggCv0NCAkKCxgZ' +
  'GhsICQoLGBkaG/3/Af3wASMe/fIB/QsEICABIAcgCf0NDA0ODxwdHh8MDQ4PHB0eH/3/ASMs/fIBIAggCv0NDA0ODxwdHh8M' +
  'DQ4PHB0eH/3/Af3wASMe/fIB/QsEMCAFIAb9rgEhBSABQcAAaiEBDAALCwu1BwIsewd/IAAoAhAhNiAAKAIUITcgACgCGCE4' +
  'IAAoAhwhOSAAKAIgITogBv0UIQ8gB/0UIREgCP0UIRMgCf0UIRUgAv0UIRYgA/0UIRcgBP0UIRggBf0UIRkgAUEDdCE8A0Ag' +
  'NiA7av0ABAAhCiA3IDtq/QAEACELIDggO2r9AAQAIQwgOSA7av0ABAAhDSAKIA/9SyEOIA4hECARIAv98gEgC/3wASESIDcg' +
  'O2ogEv0LBAAgEyAM/fIBIAz98AEhFCA4IDtqIBT9CwQAIA0gFSAWIBcgDf3xAf3yASALIBggDf3xAf3yAf3wASAMIBkgDf3x' +
  'Af3yAf3wAf3yAf3wASANIA79UiEaIDkgO2ogGv0LBAAgNiA7av0ABBAhGyA3IDtq/QAEECEcIDggO2r9AAQQIR0gOSA7av0A' +
  'BBAhHiAbIA/9SyEfIB8hICARIBz98gEgHP3wASEhIDcgO2ogIf0LBBAgEyAd/fIBIB398AEhIiA4IDtqICL9CwQQIB4gFSAW' +
  'IBcgHv3xAf3yASAcIBggHv3xAf3yAf3wASAdIBkgHv3xAf3yAf3wAf3yAf3wASAeIB/9UiEjIDkgO2ogI/0LBBAgNiA7av0A' +
  'BCAhJCA3IDtq/QAEICElIDggO2r9AAQgISYgOSA7av0ABCAhJyAkIA/9SyEoICghKSARICX98gEgJf3wASEqIDcgO2ogKv0L' +
  'BCAgEyAm/fIBICb98AEhKyA4IDtqICv9CwQgICcgFSAWIBcgJ/3xAf3yASAlIBggJ/3xAf3yAf3wASAmIBkgJ/3xAf3yAf3w' +
  'Af3yAf3wASAnICj9UiEsIDkgO2ogLP0LBCAgNiA7av0ABDAhLSA3IDtq/QAEMCEuIDggO2r9AAQwIS8gOSA7av0ABDAhMCAt' +
  'IA/9SyExIDEhMiARIC798gEgLv3wASEzIDcgO2ogM/0LBDAgEyAv/fIBIC/98AEhNCA4IDtqIDT9CwQwIDAgFSAWIBcgMP3x' +
  'Af3yASAuIBggMP3xAf3yAf3wASAvIBkgMP3xAf3yAf3wAf3yAf3wASAwIDH9UiE1IDkgO2ogNf0LBDAgOiA7QQN2aiAQICD9' +
  'DQABAgMICQoLEBESExgZGhsgKSAy/Q0AAQIDCAkKCxAREhMYGRob/YUBIBAgIP0NAAECAwgJCgsQERITGBkaGyApIDL9DQAB' +
  'AgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgO0HAAGoiOyA8SQ0ACwvyBgIOewh/QQAhGSAA' +
  'KAIQIRMgACgCFCEUIAAoAhghFSAC/RQhByAAKAIAIRYgAUEDdCEYA0AgFCAXQQN2av1dAwAhESATIBdq/QAEACEEIBH9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3HASEFIAQgB/1KIAX9TiEGIBMgF2r9AAQQIQggEf0MAAAAAAAAAAAAAAAAAAAAAP0k' +
  '/YcB/acB/cgBIQkgCCAH/UogCf1OIQogEyAXav0ABCAhCyAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEhDCALIAf9' +
  'SiAM/U4hDSATIBdq/QAEMCEOIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3IASEPIA4gB/1KIA/9TiEQIAYgCv1QIA39' +
  'UCAQ/VD9UwRAIAb9xAEiEgRAIBJBAXEEQCAWIBlBAnRqIBdBA3Y2AgAgGUEBaiEZIBQgF0EDdmpBADoAACAVIBdqIAM5AwAL' +
  'IBJBAUsgF0EIaiAYSXEEQCAWIBlBAnRqIBdBA3ZBAWo2AgAgGUEBaiEZIBQgF0EDdmpBADoAASAVIBdqIAM5AwgLCyAK/cQB' +
  'IhIEQCASQQFxIBdBEGogGElxBEAgFiAZQQJ0aiAXQQN2QQJqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAIgFSAXaiADOQMQCyAS' +
  'QQFLIBdBGGogGElxBEAgFiAZQQJ0aiAXQQN2QQNqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAMgFSAXaiADOQMYCwsgDf3EASIS' +
  'BEAgEkEBcSAXQSBqIBhJcQRAIBYgGUECdGogF0EDdkEEajYCACAZQQFqIRkgFCAXQQN2akEAOgAEIBUgF2ogAzkDIAsgEkEB' +
  'SyAXQShqIBhJcQRAIBYgGUECdGogF0EDdkEFajYCACAZQQFqIRkgFCAXQQN2akEAOgAFIBUgF2ogAzkDKAsLIBD9xAEiEgRA' +
  'IBJBAXEgF0EwaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBmo2AgAgGUEBaiEZIBQgF0EDdmpBADoABiAVIBdqIAM5AzALIBJBAUsg' +
  'F0E4aiAYSXEEQCAWIBlBAnRqIBdBA3ZBB2o2AgAgGUEBaiEZIBQgF0EDdmpBADoAByAVIBdqIAM5AzgLCwsgF0HAAGoiFyAY' +
  'SQ0ACyAZC+wMAjl7DX9BACFTIAAoAhAhSCAAKAIUIUkgACgCGCFKIAAoAhwhSyAAKAIgIUwgBv0UIRMgB/0UIRUgCP0UIRcg' +
  'Cf0UIRkgAv0UIRogA/0UIRsgBP0UIRwgBf0UIR0gCigCECFNIAooAhQhTiAKKAIYIU8gDP0UISIgCigCACFQIAFBA3QhUgNA' +
  'IEggUWr9AAQAIQ4gSSBRav0ABAAhDyBKIFFq/QAEACEQIEsgUWr9AAQAIREgDiAT/UshEiASIRQgFSAP/fIBIA/98AEhFiBJ' +
  'IFFqIBb9CwQAIBcgEP3yASAQ/fABIRggSiBRaiAY/QsEACARIBkgGiAbIBH98QH98gEgDyAcIBH98QH98gH98AEgECAdIBH9' +
  '8QH98gH98AH98gH98AEgESAS/VIhHiBLIFFqIB79CwQAIB4hHyAUISAgHyAi/UogIP1OISEgSCBRav0ABBAhIyBJIFFq/QAE' +
  'ECEkIEogUWr9AAQQISUgSyBRav0ABBAhJiAjIBP9SyEnICchKCAVICT98gEgJP3wASEpIEkgUWogKf0LBBAgFyAl/fIBICX9' +
  '8AEhKiBKIFFqICr9CwQQICYgGSAaIBsgJv3xAf3yASAkIBwgJv3xAf3yAf3wASAlIB0gJv3xAf3yAf3wAf3yAf3wASAmICf9' +
  'UiErIEsgUWogK/0LBBAgKyEsICghLSAsICL9SiAt/U4hLiBIIFFq/QAEICEvIEkgUWr9AAQgITAgSiBRav0ABCAhMSBLIFFq' +
  '/QAEICEyIC8gE/1LITMgMyE0IBUgMP3yASAw/fABITUgSSBRaiA1/QsEICAXIDH98gEgMf3wASE2IEogUWogNv0LBCAgMiAZ' +
  'IBogGyAy/fEB/fIBIDAgHCAy/fEB/fIB/fABIDEgHSAy/fEB/fIB/fAB/fIB/fABIDIgM/1SITcgSyBRaiA3/QsEICA3ITgg' +
  'NCE5IDggIv1KIDn9TiE6IEggUWr9AAQwITsgSSBRav0ABDAhPCBKIFFq/QAEMCE9IEsgUWr9AAQwIT4gOyAT/UshPyA/IUAg' +
  'FSA8/fIBIDz98AEhQSBJIFFqIEH9CwQwIBcgPf3yASA9/fABIUIgSiBRaiBC/QsEMCA+IBkgGiAbID798QH98gEgPCAcID79' +
  '8QH98gH98AEgPSAdID798QH98gH98AH98gH98AEgPiA//VIhQyBLIFFqIEP9CwQwIEMhRCBAIUUgRCAi/UogRf1OIUYgTCBR' +
  'QQN2aiAUICj9DQABAgMICQoLEBESExgZGhsgNCBA/Q0AAQIDCAkKCxAREhMYGRob/YUBIBQgKP0NAAECAwgJCgsQERITGBka' +
  'GyA0IED9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAAgISAu/VAgOv1QIEb9UP1TBEAg' +
  'If3EASJHBEAgR0EBcQRAIFAgU0ECdGogUUEDdjYCACBTQQFqIVMgTiBRQQN2akEAOgAAIE8gUWogDTkDAAsgR0EBSyBRQQhq' +
  'IFJJcQRAIFAgU0ECdGogUUEDdkEBajYCACBTQQFqIVMgTiBRQQN2akEAOgABIE8gUWogDTkDCAsLIC79xAEiRwRAIEdBAXEg' +
  'UUEQaiBSSXEEQCBQIFNBAnRqIFFBA3ZBAmo2AgAgU0EBaiFTIE4gUUEDdmpBADoAAiBPIFFqIA05AxALIEdBAUsgUUEYaiBS' +
  'SXEEQCBQIFNBAnRqIFFBA3ZBA2o2AgAgU0EBaiFTIE4gUUEDdmpBADoAAyBPIFFqIA05AxgLCyA6/cQBIkcEQCBHQQFxIFFB' +
  'IGogUklxBEAgUCBTQQJ0aiBRQQN2QQRqNgIAIFNBAWohUyBOIFFBA3ZqQQA6AAQgTyBRaiANOQMgCyBHQQFLIFFBKGogUklx' +
  'BEAgUCBTQQJ0aiBRQQN2QQVqNgIAIFNBAWohUyBOIFFBA3ZqQQA6AAUgTyBRaiANOQMoCwsgRv3EASJHBEAgR0EBcSBRQTBq' +
  'IFJJcQRAIFAgU0ECdGogUUEDdkEGajYCACBTQQFqIVMgTiBRQQN2akEAOgAGIE8gUWogDTkDMAsgR0EBSyBRQThqIFJJcQRA' +
  'IFAgU0ECdGogUUEDdkEHajYCACBTQQFqIVMgTiBRQQN2akEAOgAHIE8gUWogDTkDOAsLCyBRQcAAaiJRIFJJDQALIFML1AEC' +
  'AnwKfyAAKAIQIQQgACgCFCEFIAAoAhghBiAAKAIAIQggCCAAKAIEQQJ0aiEJIAAoAgghDCAAKAIMIQ0DQCAMIAgoAgBBAnRq' +
  'KAIAIQogDCAIKAIAQQJ0aigCBCELIAogC0gEQANAIA0EfyANIApBAnRqKAIABSAKCyEHIAQgB0EDdGorAwAhAiAFIAYgB0EC' +
  'dGooAgBBA3RqKwMAIQMgBSAGIAdBAnRqKAIAQQN0aiADIAKgOQMAIApBAWoiCiALSA0ACwsgCEEEaiIIIAlJDQALC9sPBxB7' +
  'AX8FewF8AnsHfA5/IAAoAhAhJiAAKAIUIScgACgCGCEoIAAoAhwhKSAAKAIgISogACgCJCErIAT9FCELIAL9FCEMIAP9FCEa' +
  'IAX9FCEbIAAoAgAhLiAuIAAoAgRBAnRqIS8gACgCCCEyIAAoAgwhMwNAIDIgLigCAEECdGooAgAhMCAyIC4oAgBBAnRqKAIE' +
  'ITEgM0UEQCAwISwgMSAxIDBrQQFxayEwICwgMEgEQANAICYgLEEDdGr9AAQAIQYgJyAsQQN0av0ABAAhByAoICxBA3Rq/QAE' +
  'ACEIICkgLEEDdGr9AAQAIQkCeyALIAwgBv3xAf3tAf3yASENAnsgDSMK/UogDSM0/Un9Tv3EASEWIBYEQCAWQQNHBEAgDRAC' +
  'DAILIA0jNv3yASMu/fABIQ4gDiMu/fEBIQ8gDSAPIxL98gH98QEgDyMn/fIB/fEBIRAgECAQ/fIBIREgDiMb/U5BBP3LASEX' +
  'IwAgF/0bAGr9AAQAIRIjACAX/RsCav0ABAAhFyASIBf9DQgJCgsMDQ4PGBkaGxwdHh8hEyASIBf9DQABAgMEBQYHEBESExQV' +
  'FhchEiASIBMgEiAT/fABIBAgESMZIBAjF/3yAf3wAf3yASARIBH98gEjFSAQIxD98gH98AEgESMO/fIB/fAB/fIB/fAB/fAB' +
  '/fIB/fAB/fABIA4jHP1OQS79ywEjI/3OAf3yAQwBCyANIA39SP3EASEWIBYEQCAWQQNHBEAgDRACDAILIA0hFAUgDSMaEAQh' +
  'FSAVIRQLIBQMAAsLIQogByAK/fIBIRggJyAsQQN0aiAY/QsEACAIIAr98gEhGSAoICxBA3RqIBn9DAAAAAAAAPA/AAAAAAAA' +
  '8D/98AH9CwQAICkgLEEDdGogCSAaIBsgGP3wAf3yAf3wAf0MAAAAAAAAAAAAAAAAAAAAAP31Af0MOoww4o55VT46jDDijnlV' +
  'Pv30Af0LBAAgJiAsQQN0aiAM/QsEACAqICsgLEECdGooAgBBA3RqKwMAIRwgKiArICxBAnRqKAIAQQN0aiAcIAn9IQCgOQMA' +
  'ICogKyAsQQJ0aigCBEEDdGorAwAhHCAqICsgLEECdGooAgRBA3RqIBwgCf0hAaA5AwAgLEECaiIsIDBIDQALCwsgMwRAAkAD' +
  'QCAwQQFqIDFODQEgMyAwQQJ0aigCACEsIDMgMEECdGooAgQhLSAsIC1GDQEgJiAsQQN0aisDAP0UICYgLUEDdGorAwD9IgEh' +
  'BiAnICxBA3RqKwMA/RQgJyAtQQN0aisDAP0iASEHICggLEEDdGorAwD9FCAoIC1BA3RqKwMA/SIBIQggKSAsQQN0aisDAP0U' +
  'ICkgLUEDdGorAwD9IgEhCQJ7IAsgDCAG/fEB/e0B/fIBIQ0CeyANIwr9SiANIzT9Sf1O/cQBIRYgFgRAIBZBA0cEQCANEAIM' +
  'AgsgDSM2/fIBIy798AEhDiAOIy798QEhDyANIA8jEv3yAf3xASAPIyf98gH98QEhECAQIBD98gEhESAOIxv9TkEE/csBIRcj' +
  'ACAX/RsAav0ABAAhEiMAIBf9GwJq/QAEACEXIBIgF/0NCAkKCwwNDg8YGRobHB0eHyETIBIgF/0NAAECAwQFBgcQERITFBUW' +
  'FyESIBIgEyASIBP98AEgECARIxkgECMX/fIB/fAB/fIBIBEgEf3yASMVIBAjEP3yAf3wASARIw798gH98AH98gH98AH98AH9' +
  '8gH98AH98AEgDiMc/U5BLv3LASMj/c4B/fIBDAELIA0gDf1I/cQBIRYgFgRAIBZBA0cEQCANEAIMAgsgDSEUBSANIxoQBCEV' +
  'IBUhFAsgFAwACwshCiAHIAr98gEhGCAYIR0gJyAsQQN0aiAd/SEAOQMAICcgLUEDdGogHf0hATkDACAIIAr98gEhGSAZ/QwA' +
  'AAAAAADwPwAAAAAAAPA//fABIR0gKCAsQQN0aiAd/SEAOQMAICggLUEDdGogHf0hATkDACAJIBogGyAY/fAB/fIB/fAB/QwA' +
  'AAAAAAAAAAAAAAAAAAAA/fUB/Qw6jDDijnlVPjqMMOKOeVU+/fQBIR0gKSAsQQN0aiAd/SEAOQMAICkgLUEDdGogHf0hATkD' +
  'ACAMIR0gJiAsQQN0aiAd/SEAOQMAICYgLUEDdGogHf0hATkDACAqICsgLEECdGooAgBBA3RqKwMAIRwgKiArICxBAnRqKAIA' +
  'QQN0aiAcIAn9IQCgOQMAICogKyAtQQJ0aigCAEEDdGorAwAhHCAqICsgLUECdGooAgBBA3RqIBwgCf0hAaA5AwAgMEECaiEw' +
  'DAALCwsgMCAxSARAA0AgMwR/IDMgMEECdGooAgAFIDALISwgJiAsQQN0aisDACEfICcgLEEDdGorAwAhICAoICxBA3RqKwMA' +
  'ISEgKSAsQQN0aisDACEiICogKyAsQQJ0aigCAEEDdGorAwAhHCAEIAIgH6GaohAAISMgICAjoiEkICcgLEEDdGogJDkDACAh' +
  'ICOiISUgKiArICxBAnRqKAIAQQN0aiAcICKgOQMAICggLEEDdGogJUQAAAAAAADwP6A5AwAgKSAsQQN0aiAiIAMgBSAkoKKg' +
  'RAAAAAAAAAAApUQ6jDDijnlVPqQ5AwAgJiAsQQN0aiACOQMAIDBBAWoiMCAxSA0ACwsgLkEEaiIuIC9JDQALC78NBRB7AX8G' +
  'ewd8DH8gACgCECEjIAAoAhQhJCAAKAIYISUgACgCHCEmIAT9FCEKIAL9FCELIAP9FCEZIAAoAgAhKSApIAAoAgRBAnRqISog' +
  'ACgCCCEtIAAoAgwhLgNAIC0gKSgCAEECdGooAgAhKyAtICkoAgBBAnRqKAIEISwgLkUEQCArIScgLCAsICtrQQFxayErICcg' +
  'K0gEQANAICMgJ0EDdGr9AAQAIQUgJCAnQQN0av0ABAAhBiAlICdBA3Rq/QAEACEHICYgJ0EDdGr9AAQAIQgCeyAKIAsgBf3x' +
  'Af3tAf3yASEMAnsgDCMK/UogDCM0/Un9Tv3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwjNv3yASMu/fABIQ0gDSMu/fEBIQ4g' +
  'DCAOIxL98gH98QEgDiMn/fIB/fEBIQ8gDyAP/fIBIRAgDSMb/U5BBP3LASEWIwAgFv0bAGr9AAQAIREjACAW/RsCav0ABAAh' +
  'FiARIBb9DQgJCgsMDQ4PGBkaGxwdHh8hEiARIBb9DQABAgMEBQYHEBESExQVFhchESARIBIgESAS/fABIA8gECMZIA8jF/3y' +
  'Af3wAf3yASAQIBD98gEjFSAPIxD98gH98AEgECMO/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA0jHP1OQS79ywEjI/3OAf3y' +
  'AQwBCyAMIAz9SP3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwhEwUgDCMaEAQhFCAUIRMLIBMMAAsLIQkgBiAJ/fIBIRcgByAJ' +
  '/fIBIRggJSAnQQN0aiAY/QsEACAkICdBA3RqIBf9DAAAAAAAAPA/AAAAAAAA8D/98AH9CwQAICYgJ0EDdGogCCAZIBj98gH9' +
  '8AH9DAAAAAAAAAAAAAAAAAAAAAD99QH9DDqMMOKOeVU+Ooww4o55VT799AH9CwQAICMgJ0EDdGogC/0LBAAgJ0ECaiInICtI' +
  'DQALCwsgLgRAAkADQCArQQFqICxODQEgLiArQQJ0aigCACEnIC4gK0ECdGooAgQhKCAnIChGDQEgIyAnQQN0aisDAP0UICMg' +
  'KEEDdGorAwD9IgEhBSAkICdBA3RqKwMA/RQgJCAoQQN0aisDAP0iASEGICUgJ0EDdGorAwD9FCAlIChBA3RqKwMA/SIBIQcg' +
  'JiAnQQN0aisDAP0UICYgKEEDdGorAwD9IgEhCAJ7IAogCyAF/fEB/e0B/fIBIQwCeyAMIwr9SiAMIzT9Sf1O/cQBIRUgFQRA' +
  'IBVBA0cEQCAMEAIMAgsgDCM2/fIBIy798AEhDSANIy798QEhDiAMIA4jEv3yAf3xASAOIyf98gH98QEhDyAPIA/98gEhECAN' +
  'Ixv9TkEE/csBIRYjACAW/RsAav0ABAAhESMAIBb9GwJq/QAEACEWIBEgFv0NCAkKCwwNDg8YGRobHB0eHyESIBEgFv0NAAEC' +
  'AwQFBgcQERITFBUWFyERIBEgEiARIBL98AEgDyAQIxkgDyMX/fIB/fAB/fIBIBAgEP3yASMVIA8jEP3yAf3wASAQIw798gH9' +
  '8AH98gH98AH98AH98gH98AH98AEgDSMc/U5BLv3LASMj/c4B/fIBDAELIAwgDP1I/cQBIRUgFQRAIBVBA0cEQCAMEAIMAgsg' +
  'DCETBSAMIxoQBCEUIBQhEwsgEwwACwshCSAGIAn98gEhFyAHIAn98gEhGCAYIRogJSAnQQN0aiAa/SEAOQMAICUgKEEDdGog' +
  'Gv0hATkDACAX/QwAAAAAAADwPwAAAAAAAPA//fABIRogJCAnQQN0aiAa/SEAOQMAICQgKEEDdGogGv0hATkDACAIIBkgGP3y' +
  'Af3wAf0MAAAAAAAAAAAAAAAAAAAAAP31Af0MOoww4o55VT46jDDijnlVPv30ASEaICYgJ0EDdGogGv0hADkDACAmIChBA3Rq' +
  'IBr9IQE5AwAgCyEaICMgJ0EDdGogGv0hADkDACAjIChBA3RqIBr9IQE5AwAgK0ECaiErDAALCwsgKyAsSARAA0AgLgR/IC4g' +
  'K0ECdGooAgAFICsLIScgIyAnQQN0aisDACEcICQgJ0EDdGorAwAhHSAlICdBA3RqKwMAIR4gJiAnQQN0aisDACEfIAQgAiAc' +
  'oZqiEAAhICAdICCiISEgHiAgoiEiICUgJ0EDdGogIjkDACAkICdBA3RqICFEAAAAAAAA8D+gOQMAICYgJ0EDdGogHyADICKi' +
  'oEQAAAAAAAAAAKVEOoww4o55VT6kOQMAICMgJ0EDdGogAjkDACArQQFqIisgLEgNAAsLIClBBGoiKSAqSQ0ACws=',
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
