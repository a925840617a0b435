/**
 * synapse-short-term-plasticity.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 1f87f89e9bb5af2942a423262f4367a23f3cee395ccb20a20c187d927bf119e6
 */
import {
  Tuple,
  add,
  agree,
  connectSynapses,
  constantsOf,
  createNeuronGroup,
  createSpikeGenerator,
  createStateMonitor,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  equal,
  exp,
  expMean,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  iterate,
  joinText,
  multiply,
  negative,
  neuronGroupClass,
  npArange,
  npExp,
  npLinspace,
  npSearchsorted,
  npZeros,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  powersOfTwoTable,
  pyEnumerate,
  pyStr,
  pyplotLegend,
  pyplotPlot,
  pyplotTitle,
  pyplotVlines,
  readComputed,
  runAsCommand,
  runNetwork,
  selectState,
  setActive,
  setAttribute,
  setItem,
  setWhere,
  simulateProgram,
  slice,
  spikeGeneratorClass,
  stateMonitorClass,
  subtract,
  synapsesClass,
  threadedKernels,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const Hz = unit('Hz')
const ms = unit('ms')
const Mohm = unit('Mohm')
const second = unit('second')
const mV = unit('mV')
const pA = unit('pA')

const source_class = spikeGeneratorClass({ id: 'source', line: 66 })

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly I: Float64Array // amp
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly R: number
  readonly tau_in: number
  readonly tau_m: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau_in, R, tau_m } = externals
  const decay_tau_in = exp(-dt / tau_in)
  const decay_tau_m = exp(-dt / tau_m)
  const factor = R * tau_in * (-exp(dt / tau_in) + exp(dt / tau_m)) * decay_tau_in * decay_tau_m /
    (tau_in - tau_m)
  const condition = agree(R * tau_in * (-exp(dt / tau_in) + exp(dt / tau_m)) * exp(-dt / tau_in) *
    exp(-dt / tau_m) / (tau_in - tau_m), R * dt * expMean(-(dt / tau_m), -(dt / tau_in)) / tau_m)
  const factor_2 = R * dt * expMean(-(dt / tau_m), -(dt / tau_in)) / tau_m
  return { decay_tau_in, decay_tau_m, factor, condition, factor_2 }
}

/** State update of cells: advances I and v by one step (exact). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { N } = step
  const { decay_tau_in, decay_tau_m, factor, condition, factor_2 } = constantsOf(step, cells_stateupdater_constants, externals)
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, decay_tau_in, decay_tau_m, factor, condition, factor_2)
    return
  }
  const { I, v } = cells
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const v_i = v[i]
    // dI/dt = -I/tau_in : amp
    I[i] = decay_tau_in * I_i
    // dv/dt = (R*I - v)/tau_m : volt
    v[i] = condition ? factor * I_i + decay_tau_m * v_i : decay_tau_m * v_i + factor_2 * I_i
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 67,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
  },
  externals: ['R', 'tau_in', 'tau_m'],
  events: [],
  natives: {
    cells_stateupdater: { arrays: ['I', 'v'], draws: [5, 5] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'cells_stateupdater',
      kernel: cells_stateupdater,
    },
  ],
})

/** State of S, in SI units. */
interface S_Arrays {
  readonly U: Float64Array // a pure number
  readonly tau_d: Float64Array // second
  readonly tau_f: Float64Array // second
  readonly A: Float64Array // amp
  readonly released: Float64Array // a pure number
  readonly u: Float64Array // a pure number
  readonly x: Float64Array // a pure number
  readonly lastupdate: Float64Array // second
  readonly _delay_pre: Float64Array // second
  readonly _post: Int32Array // integer
  readonly I_post: Float64Array // amp
}

/** Pathway pre of S: what the event 'spike' of a neuron does to its synapses. */
function S_pre(S: S_Arrays, _externals: object, step: Step): void {
  const { t } = step
  const native = step.native?.S_pre
  if (native !== undefined) {
    native.run(native.at, 0, t)
    return
  }
  const { lastupdate, tau_d, u, tau_f, x, U, A, I_post, _post, released } = S
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const lastupdate_i = lastupdate[s]
    const tau_d_i = tau_d[s]
    const u_i = u[s]
    const tau_f_i = tau_f[s]
    const x_i = x[s]
    const U_i = U[s]
    const A_i = A[s]
    const I_post_i = I_post[_post[s]]
    // 
    const decay = exp(-(t - lastupdate_i) / tau_d_i)
    // du/dt = -u/tau_f : 1 (event-driven)
    const new_u = u_i * exp(-(t - lastupdate_i) / tau_f_i)
    // dx/dt = (1 - x)/tau_d : 1 (event-driven)
    const new_x = 1 + x_i * decay - decay
    // u += U*(1 - u)
    const new_u_2 = new_u + U_i * (1 - new_u)
    u[s] = new_u_2
    // released = u*x
    const new_released = new_u_2 * new_x
    released[s] = new_released
    // x -= released
    x[s] = new_x - new_released
    // I_post += A*released
    I_post[_post[s]] = I_post_i + A_i * new_released
    // lastupdate = t
    lastupdate[s] = t
  }
}

/** Finds the elements of S that a condition holds for. */
function S_where(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of S that a condition holds for. */
function S_where_2(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of S that a condition holds for. */
function S_where_3(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of S that a condition holds for. */
function S_where_4(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of S that a condition holds for. */
function S_where_5(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** Finds the elements of S that a condition holds for. */
function S_where_6(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** Finds the elements of S that a condition holds for. */
function S_where_7(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** Finds the elements of S that a condition holds for. */
function S_where_8(S: S_Arrays, _externals: object, step: Step): number {
  const { _post } = S
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** u_now of S, computed for those neurons that a monitor lists. */
function S_u_now(S: S_Arrays, _externals: object, step: Step): void {
  const { u, lastupdate, tau_f } = S
  const { t, events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const u_i = u[s]
    const lastupdate_i = lastupdate[s]
    const tau_f_i = tau_f[s]
    // u_now = u*exp(-(t - lastupdate)/tau_f) : 1
    const u_now = u_i * exp(-(t - lastupdate_i) / tau_f_i)
    values[k] = u_now
  }
}

/** x_now of S, computed for those neurons that a monitor lists. */
function S_x_now(S: S_Arrays, _externals: object, step: Step): void {
  const { x, lastupdate, tau_d } = S
  const { t, events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const x_i = x[s]
    const lastupdate_i = lastupdate[s]
    const tau_d_i = tau_d[s]
    // x_now = 1 - (1 - x)*exp(-(t - lastupdate)/tau_d) : 1
    const x_now = 1 - (1 - x_i) * exp(-(t - lastupdate_i) / tau_d_i)
    values[k] = x_now
  }
}

const S_class = synapsesClass<S_Arrays, object>({
  id: 'S',
  line: 68,
  variables: {
    U: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    tau_d: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    tau_f: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    A: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    released: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    u: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    x: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    lastupdate: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    I_post: { side: 'post', of: 'I' },
  },
  pathways: [
    { name: 'pre', side: 'pre', event: 'spike', kernels: [S_pre], natives: ['S_pre'] },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: [],
  events: [],
  natives: {
    S_pre: {
      rows: true,
      arrays: ['lastupdate', 'tau_d', 'u', 'tau_f', 'x', 'U', 'A', 'I_post', '_post', 'released'],
    },
  },
  runners: [],
  blocks: {
    where: { externals: [], kernel: S_where },
    where_2: { externals: [], kernel: S_where_2 },
    where_3: { externals: [], kernel: S_where_3 },
    where_4: { externals: [], kernel: S_where_4 },
    where_5: { externals: [], kernel: S_where_5 },
    where_6: { externals: [], kernel: S_where_6 },
    where_7: { externals: [], kernel: S_where_7 },
    where_8: { externals: [], kernel: S_where_8 },
  },
  computed: {
    u_now: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', kernel: S_u_now, read: readComputed },
    x_now: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', kernel: S_x_now, read: readComputed },
  },
})

const potential_class = stateMonitorClass({ id: 'potential', line: 70, variables: ['v'] })

const inside_class =
  stateMonitorClass({ id: 'inside', line: 71, variables: ['u', 'u_now', 'x_now'] })

/** State of steady, in SI units. */
interface steady_Arrays {
  readonly phase: Float64Array // a pure number
  readonly speed: Float64Array // hertz
}

/** State update of steady: advances phase by one step (euler). */
function steady_stateupdater(steady: steady_Arrays, _externals: object, step: Step): void {
  const { N, dt } = step
  const native = step.native?.steady_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt)
    return
  }
  const { speed, phase } = steady
  for (let i = 0; i < N; i++) {
    const speed_i = speed[i]
    const phase_i = phase[i]
    // dphase/dt = speed : 1
    phase[i] = dt * speed_i + phase_i
  }
}

/** Threshold of steady: finds the neurons that spike. */
function steady_spike_thresholder(steady: steady_Arrays, _externals: object, step: Step): number {
  const { N } = step
  const native = step.native?.steady_spike_thresholder
  if (native !== undefined) return native.run(native.at, N)
  const { phase } = steady
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const phase_i = phase[i]
    // threshold: phase > 1
    if (phase_i > 1) events[count++] = i
  }
  return count
}

/** Reset of steady: what a spike does to its neuron. */
function steady_spike_resetter(steady: steady_Arrays, _externals: object, step: Step): void {
  const { phase } = steady
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const phase_i = phase[i]
    // phase -= 1
    phase[i] = phase_i - 1
  }
}

const steady_class = neuronGroupClass<steady_Arrays, object>({
  id: 'steady',
  line: 75,
  variables: {
    phase: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    speed: { type: 'float', dimension: [0, 0, -1, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  natives: {
    steady_stateupdater: { arrays: ['speed', 'phase'], draws: [1, 1] },
    steady_spike_thresholder: {
      detects: 'spike',
      arrays: ['phase'],
      draws: [0, 0],
      fused: fusedAfter('steady_stateupdater', 'steady_stateupdater+steady_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'steady_stateupdater',
      kernel: steady_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'steady_spike_thresholder',
      kernel: steady_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: steady_spike_resetter,
    },
  ],
})

/** State of sinks, in SI units. */
interface sinks_Arrays {
  readonly v: Float64Array // volt
  readonly I: Float64Array // amp
}

/** What the equations of sinks read from the script, in SI units. */
interface sinks_Externals {
  readonly R: number
  readonly tau_in: number
  readonly tau_m: number
}

/** What sinks_stateupdater reads that stays the same in a run. */
function sinks_stateupdater_constants(externals: sinks_Externals, dt: number) {
  const { tau_in, R, tau_m } = externals
  const decay_tau_in = exp(-dt / tau_in)
  const decay_tau_m = exp(-dt / tau_m)
  const factor = R * tau_in * (-exp(dt / tau_in) + exp(dt / tau_m)) * decay_tau_in * decay_tau_m /
    (tau_in - tau_m)
  const condition = agree(R * tau_in * (-exp(dt / tau_in) + exp(dt / tau_m)) * exp(-dt / tau_in) *
    exp(-dt / tau_m) / (tau_in - tau_m), R * dt * expMean(-(dt / tau_m), -(dt / tau_in)) / tau_m)
  const factor_2 = R * dt * expMean(-(dt / tau_m), -(dt / tau_in)) / tau_m
  return { decay_tau_in, decay_tau_m, factor, condition, factor_2 }
}

/** State update of sinks: advances I and v by one step (exact). */
function sinks_stateupdater(sinks: sinks_Arrays, externals: sinks_Externals, step: Step): void {
  const { N } = step
  const { decay_tau_in, decay_tau_m, factor, condition, factor_2 } = constantsOf(step, sinks_stateupdater_constants, externals)
  const native = step.native?.sinks_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, decay_tau_in, decay_tau_m, factor, condition, factor_2)
    return
  }
  const { I, v } = sinks
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const v_i = v[i]
    // dI/dt = -I/tau_in : amp
    I[i] = decay_tau_in * I_i
    // dv/dt = (R*I - v)/tau_m : volt
    v[i] = condition ? factor * I_i + decay_tau_m * v_i : decay_tau_m * v_i + factor_2 * I_i
  }
}

const sinks_class = neuronGroupClass<sinks_Arrays, sinks_Externals>({
  id: 'sinks',
  line: 78,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
  },
  externals: ['R', 'tau_in', 'tau_m'],
  events: [],
  natives: {
    sinks_stateupdater: { arrays: ['I', 'v'], draws: [5, 5] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'sinks_stateupdater',
      kernel: sinks_stateupdater,
    },
  ],
})

/** State of long_run, in SI units. */
interface long_run_Arrays {
  readonly U: Float64Array // a pure number
  readonly tau_d: Float64Array // second
  readonly tau_f: Float64Array // second
  readonly A: Float64Array // amp
  readonly released: Float64Array // a pure number
  readonly u: Float64Array // a pure number
  readonly x: Float64Array // a pure number
  readonly lastupdate: Float64Array // second
  readonly _delay_pre: Float64Array // second
  readonly _post: Int32Array // integer
  readonly I_post: Float64Array // amp
}

/** Pathway pre of long_run: what the event 'spike' of a neuron does to its synapses. */
function long_run_pre(long_run: long_run_Arrays, _externals: object, step: Step): void {
  const { t } = step
  const native = step.native?.long_run_pre
  if (native !== undefined) {
    native.run(native.at, 0, t)
    return
  }
  const { lastupdate, tau_d, u, tau_f, x, U, A, I_post, _post, released } = long_run
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const lastupdate_i = lastupdate[s]
    const tau_d_i = tau_d[s]
    const u_i = u[s]
    const tau_f_i = tau_f[s]
    const x_i = x[s]
    const U_i = U[s]
    const A_i = A[s]
    const I_post_i = I_post[_post[s]]
    // 
    const decay = exp(-(t - lastupdate_i) / tau_d_i)
    // du/dt = -u/tau_f : 1 (event-driven)
    const new_u = u_i * exp(-(t - lastupdate_i) / tau_f_i)
    // dx/dt = (1 - x)/tau_d : 1 (event-driven)
    const new_x = 1 + x_i * decay - decay
    // u += U*(1 - u)
    const new_u_2 = new_u + U_i * (1 - new_u)
    u[s] = new_u_2
    // released = u*x
    const new_released = new_u_2 * new_x
    released[s] = new_released
    // x -= released
    x[s] = new_x - new_released
    // I_post += A*released
    I_post[_post[s]] = I_post_i + A_i * new_released
    // lastupdate = t
    lastupdate[s] = t
  }
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where_2(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where_3(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where_4(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where_5(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where_6(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where_7(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** Finds the elements of long_run that a condition holds for. */
function long_run_where_8(long_run: long_run_Arrays, _externals: object, step: Step): number {
  const { _post } = long_run
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

const long_run_class = synapsesClass<long_run_Arrays, object>({
  id: 'long_run',
  line: 79,
  variables: {
    U: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    tau_d: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    tau_f: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    A: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    released: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    u: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    x: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    lastupdate: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    I_post: { side: 'post', of: 'I' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      kernels: [long_run_pre],
      natives: ['long_run_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: [],
  events: [],
  natives: {
    long_run_pre: {
      rows: true,
      arrays: ['lastupdate', 'tau_d', 'u', 'tau_f', 'x', 'U', 'A', 'I_post', '_post', 'released'],
    },
  },
  runners: [],
  blocks: {
    where: { externals: [], kernel: long_run_where },
    where_2: { externals: [], kernel: long_run_where_2 },
    where_3: { externals: [], kernel: long_run_where_3 },
    where_4: { externals: [], kernel: long_run_where_4 },
    where_5: { externals: [], kernel: long_run_where_5 },
    where_6: { externals: [], kernel: long_run_where_6 },
    where_7: { externals: [], kernel: long_run_where_7 },
    where_8: { externals: [], kernel: long_run_where_8 },
  },
})

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let rate: Value, pause: Value, U_dep: Value, tau_rec: Value, U_fac: Value, tau_facil: Value,
    tau_none: Value, tau_quick: Value, tau_m: Value, tau_in: Value, R: Value, train: Value,
    source: Value, cells: Value, S: Value, potential: Value, inside: Value, rates: Value,
    steady: Value, sinks: Value, long_run: Value, soon: Value, item: Value, k: Value, kind: Value,
    T: Value, item_2: Value, inner_1: Value, U: Value, tau_d: Value, tau_f: Value, u: Value,
    x: Value
  sim.expose(() => ({ rate, pause, U_dep, tau_rec, U_fac, tau_facil, tau_none, tau_quick, tau_m,
    tau_in, R, train, source, cells, S, potential, inside, rates, steady, sinks, long_run, soon, k,
    T, U, tau_d, tau_f, u, x }))

  function connect_both(synapses: Value): Value {
    const frame = sim.enter(() => [synapses])
    sim.at(51) // synapses.connect()
    connectSynapses(sim, synapses, 'connect', {}, new Map<Value, Value>())
    sim.at(52) // synapses.U['j == 0'] = U_dep
    setWhere(synapses, getAttribute(synapses, 'U'), selectState(synapses, 'where', {}), U_dep)
    sim.at(53) // synapses.tau_d['j == 0'] = tau_rec
    setWhere(synapses, getAttribute(synapses, 'tau_d'), selectState(synapses, 'where_2', {}),
      tau_rec)
    sim.at(54) // synapses.tau_f['j == 0'] = tau_none
    setWhere(synapses, getAttribute(synapses, 'tau_f'), selectState(synapses, 'where_3', {}),
      tau_none)
    sim.at(55) // synapses.A['j == 0'] = 250*pA
    setWhere(synapses, getAttribute(synapses, 'A'), selectState(synapses, 'where_4', {}),
      multiply(250n, pA))
    sim.at(56) // synapses.U['j == 1'] = U_fac
    setWhere(synapses, getAttribute(synapses, 'U'), selectState(synapses, 'where_5', {}), U_fac)
    sim.at(57) // synapses.tau_d['j == 1'] = tau_quick
    setWhere(synapses, getAttribute(synapses, 'tau_d'), selectState(synapses, 'where_6', {}),
      tau_quick)
    sim.at(58) // synapses.tau_f['j == 1'] = tau_facil
    setWhere(synapses, getAttribute(synapses, 'tau_f'), selectState(synapses, 'where_7', {}),
      tau_facil)
    sim.at(59) // synapses.A['j == 1'] = 1540*pA
    setWhere(synapses, getAttribute(synapses, 'A'), selectState(synapses, 'where_8', {}),
      multiply(1540n, pA))
    sim.at(60) // synapses.x = 1
    setAttribute(synapses, 'x', 1n)
    return sim.leave(frame, null)
  }

  function connect_both_2(synapses: Value): Value {
    const frame = sim.enter(() => [synapses])
    sim.at(51) // synapses.connect()
    connectSynapses(sim, synapses, 'connect', {}, new Map<Value, Value>())
    sim.at(52) // synapses.U['j == 0'] = U_dep
    setWhere(synapses, getAttribute(synapses, 'U'), selectState(synapses, 'where', {}), U_dep)
    sim.at(53) // synapses.tau_d['j == 0'] = tau_rec
    setWhere(synapses, getAttribute(synapses, 'tau_d'), selectState(synapses, 'where_2', {}),
      tau_rec)
    sim.at(54) // synapses.tau_f['j == 0'] = tau_none
    setWhere(synapses, getAttribute(synapses, 'tau_f'), selectState(synapses, 'where_3', {}),
      tau_none)
    sim.at(55) // synapses.A['j == 0'] = 250*pA
    setWhere(synapses, getAttribute(synapses, 'A'), selectState(synapses, 'where_4', {}),
      multiply(250n, pA))
    sim.at(56) // synapses.U['j == 1'] = U_fac
    setWhere(synapses, getAttribute(synapses, 'U'), selectState(synapses, 'where_5', {}), U_fac)
    sim.at(57) // synapses.tau_d['j == 1'] = tau_quick
    setWhere(synapses, getAttribute(synapses, 'tau_d'), selectState(synapses, 'where_6', {}),
      tau_quick)
    sim.at(58) // synapses.tau_f['j == 1'] = tau_facil
    setWhere(synapses, getAttribute(synapses, 'tau_f'), selectState(synapses, 'where_7', {}),
      tau_facil)
    sim.at(59) // synapses.A['j == 1'] = 1540*pA
    setWhere(synapses, getAttribute(synapses, 'A'), selectState(synapses, 'where_8', {}),
      multiply(1540n, pA))
    sim.at(60) // synapses.x = 1
    setAttribute(synapses, 'x', 1n)
    return sim.leave(frame, null)
  }

  sim.at(7) // rate = 20*Hz        # [5*Hz : 1*Hz : 50*Hz]
  rate = sim.parameter('rate', multiply(20n, Hz))
  sim.at(9) // pause = 600*ms      # [100*ms : 50*ms : 1500*ms]
  pause = sim.parameter('pause', multiply(600n, ms))
  sim.at(11) // U_dep = 0.5         # [0.05 : 0.05 : 0.95]
  U_dep = sim.parameter('U_dep', 0.5)
  sim.at(13) // tau_rec = 800*ms    # [100*ms : 50*ms : 1500*ms]
  tau_rec = sim.parameter('tau_rec', multiply(800n, ms))
  sim.at(15) // U_fac = 0.03        # [0.01 : 0.01 : 0.3]
  U_fac = sim.parameter('U_fac', 0.03)
  sim.at(17) // tau_facil = 530*ms  # [50*ms : 10*ms : 1500*ms]
  tau_facil = sim.parameter('tau_facil', multiply(530n, ms))
  sim.at(19) // tau_none = 5*ms
  tau_none = sim.parameter('tau_none', multiply(5n, ms))
  sim.at(20) // tau_quick = 130*ms
  tau_quick = sim.parameter('tau_quick', multiply(130n, ms))
  sim.at(22) // tau_m = 40*ms
  tau_m = sim.parameter('tau_m', multiply(40n, ms))
  sim.at(23) // tau_in = 3*ms
  tau_in = sim.parameter('tau_in', multiply(3n, ms))
  sim.at(24) // R = 100*Mohm
  R = sim.parameter('R', multiply(100n, Mohm))
  sim.at(64) // train = 50*ms + arange(11)/rate
  train = add(multiply(50n, ms), divide(npArange(11n), rate))
  sim.at(65) // train[10] = train[9] + pause
  setItem(train, 10n, add(getItem(train, 9n), pause))
  sim.at(66) // source = SpikeGeneratorGroup(1, zeros(11, dtype=int), train)
  source =
    createSpikeGenerator(sim, source_class, { N: 1n, indices: npZeros(11n, 'int'), times: train })
  sim.at(67) // cells = NeuronGroup(2, cell, method='exact')
  cells = createNeuronGroup(sim, cells_class, { N: 2n })
  sim.at(68) // S = Synapses(source, cells, synapse, on_pre=release)
  S = createSynapses(sim, S_class, { source, target: cells })
  sim.at(69) // connect_both(S)
  connect_both(S)
  sim.at(70) // potential = StateMonitor(cells, 'v', record=True, dt=2*ms)
  potential = createStateMonitor(sim, potential_class,
    { source: cells, record: true, clock: givenClock(sim, multiply(2n, ms), null) })
  sim.at(71) // inside = StateMonitor(S, ['u', 'u_now', 'x_now'], record=True, dt=5*ms)
  inside = createStateMonitor(sim, inside_class,
    { source: S, record: true, clock: givenClock(sim, multiply(5n, ms), null) })
  sim.at(74) // rates = linspace(2, 60, 15)*Hz
  rates = multiply(npLinspace(2n, 60n, 15n), Hz)
  sim.at(75) // steady = NeuronGroup(15, 'dphase/dt = speed : 1\nspeed : Hz (constant)',
  steady = createNeuronGroup(sim, steady_class, { N: 15n })
  sim.at(77) // steady.speed = rates
  setAttribute(steady, 'speed', rates)
  sim.at(78) // sinks = NeuronGroup(2, cell, method='exact')
  sinks = createNeuronGroup(sim, sinks_class, { N: 2n })
  sim.at(79) // long_run = Synapses(steady, sinks, synapse, on_pre=release)
  long_run = createSynapses(sim, long_run_class, { source: steady, target: sinks })
  sim.at(80) // connect_both(long_run)
  connect_both_2(long_run)
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(88) // soon = searchsorted(inside.t/ms, train/ms) + 2
    soon = add(npSearchsorted(divide(getAttribute(inside, 't'), ms), divide(train, ms)), 2n)
    sim.at(90) // figure(figsize=(10, 7.5))
    plainFigure(sim, [], { figsize: new Tuple([10n, 7.5]) })
    sim.at(91) // for k, kind in enumerate(['Depressing', 'Facilitating']):
    for (item of iterate(pyEnumerate(['Depressing', 'Facilitating']))) {
      sim.at(91) // for k, kind in enumerate(['Depressing', 'Facilitating']):
      k = getItem(item, 0n)
      kind = getItem(item, 1n)
      sim.at(92) // subplot(3, 2, 1 + k)
      plainSubplot(sim, [3n, 2n, add(1n, k)], {})
      sim.at(93) // plot(potential.t/ms, potential.v[k]/mV, color=f'C{k}')
      pyplotPlot(sim, [divide(getAttribute(potential, 't'), ms),
        divide(getItem(getAttribute(potential, 'v'), k), mV)], { color: joinText('C', pyStr(k)) })
      sim.at(94) // vlines(train/ms, -0.25, -0.1, color='k', lw=1)
      pyplotVlines(sim, [divide(train, ms), -0.25, -0.1], { color: 'k', lw: 1n })
      sim.at(95) // xlim(0, train[10]/ms + 250)
      plainXlim(sim, [0n, add(divide(getItem(train, 10n), ms), 250n)], {})
      sim.at(96) // title(f'{kind} synapse')
      pyplotTitle(sim, [joinText(pyStr(kind), ' synapse')], {})
      sim.at(97) // if k == 0:
      if (truth(equal(k, 0n))) {
        sim.at(98) // ylabel('Potential (mV)')
        plainYlabel(sim, ['Potential (mV)'], {})
      }
      sim.at(99) // subplot(3, 2, 3 + k)
      plainSubplot(sim, [3n, 2n, add(3n, k)], {})
      sim.at(100) // plot(inside.t/ms, inside.x_now[k], color='0.5', label='resources x')
      pyplotPlot(sim,
        [divide(getAttribute(inside, 't'), ms), getItem(getAttribute(inside, 'x_now'), k)],
        { color: '0.5', label: 'resources x' })
      sim.at(101) // plot(inside.t/ms, inside.u_now[k], color=f'C{k}', label='share u')
      pyplotPlot(sim,
        [divide(getAttribute(inside, 't'), ms), getItem(getAttribute(inside, 'u_now'), k)],
        { color: joinText('C', pyStr(k)), label: 'share u' })
      sim.at(102) // plot(train/ms, inside.u[k][soon], 'o', color=f'C{k}', ms=4, label='u...
      pyplotPlot(sim,
        [divide(train, ms), getItem(getItem(getAttribute(inside, 'u'), k), soon), 'o'],
        { color: joinText('C', pyStr(k)), ms: 4n, label: 'u used by a spike' })
      sim.at(103) // xlim(0, train[10]/ms + 250)
      plainXlim(sim, [0n, add(divide(getItem(train, 10n), ms), 250n)], {})
      sim.at(104) // ylim(-0.05, 1.05)
      plainYlim(sim, [-0.05, 1.05], {})
      sim.at(105) // xlabel('Time (ms)')
      plainXlabel(sim, ['Time (ms)'], {})
      sim.at(106) // if k == 0:
      if (truth(equal(k, 0n))) {
        sim.at(107) // ylabel('Share')
        plainYlabel(sim, ['Share'], {})
        sim.at(108) // legend(loc='upper center', fontsize=9)
        pyplotLegend(sim, [], { loc: 'upper center', fontsize: 9n })
      }
    }
    sim.at(111) // T = 1/(linspace(1, 62, 123)*Hz)
    T = divide(1n, multiply(npLinspace(1n, 62n, 123n), Hz))
    sim.at(112) // for k, (kind, U, tau_d, tau_f) in enumerate([('depressing', U_dep, ta...
    for (item_2 of iterate(pyEnumerate([new Tuple(['depressing', U_dep, tau_rec, tau_none]), new Tuple(['facilitating', U_fac, tau_quick, tau_facil])]))) {
      sim.at(112) // for k, (kind, U, tau_d, tau_f) in enumerate([('depressing', U_dep, ta...
      k = getItem(item_2, 0n)
      inner_1 = getItem(item_2, 1n)
      kind = getItem(inner_1, 0n)
      U = getItem(inner_1, 1n)
      tau_d = getItem(inner_1, 2n)
      tau_f = getItem(inner_1, 3n)
      sim.at(114) // u = U/(1 - (1 - U)*exp(-T/tau_f))
      u = divide(U, subtract(1n, multiply(subtract(1n, U), npExp(divide(negative(T), tau_f)))))
      sim.at(115) // x = (1 - exp(-T/tau_d))/(1 - (1 - u)*exp(-T/tau_d))
      x = divide(subtract(1n, npExp(divide(negative(T), tau_d))),
        subtract(1n, multiply(subtract(1n, u), npExp(divide(negative(T), tau_d)))))
      sim.at(116) // subplot(3, 2, 5)
      plainSubplot(sim, [3n, 2n, 5n], {})
      sim.at(117) // plot(1/T/Hz, u*x, color=f'C{k}', label=kind)
      pyplotPlot(sim, [divide(divide(1n, T), Hz), multiply(u, x)],
        { color: joinText('C', pyStr(k)), label: kind })
      sim.at(118) // plot(rates/Hz, long_run.released[:, k], 'o', color=f'C{k}', ms=4)
      pyplotPlot(sim, [divide(rates, Hz),
        getItem(getAttribute(long_run, 'released'), new Tuple([slice(null, null, null), k])), 'o'],
        { color: joinText('C', pyStr(k)), ms: 4n })
      sim.at(119) // subplot(3, 2, 6)
      plainSubplot(sim, [3n, 2n, 6n], {})
      sim.at(120) // plot(1/T/Hz, u*x/T/Hz, color=f'C{k}')
      pyplotPlot(sim, [divide(divide(1n, T), Hz), divide(divide(multiply(u, x), T), Hz)],
        { color: joinText('C', pyStr(k)) })
      sim.at(121) // plot(rates/Hz, long_run.released[:, k]*rates/Hz, 'o', color=f'C{k}',...
      pyplotPlot(sim, [divide(rates, Hz),
        divide(multiply(getItem(getAttribute(long_run, 'released'),
        new Tuple([slice(null, null, null), k])), rates), Hz), 'o'],
        { color: joinText('C', pyStr(k)), ms: 4n })
    }
    sim.at(122) // subplot(3, 2, 5)
    plainSubplot(sim, [3n, 2n, 5n], {})
    sim.at(123) // xlabel('Rate of the input (Hz)')
    plainXlabel(sim, ['Rate of the input (Hz)'], {})
    sim.at(124) // ylabel('Release per spike')
    plainYlabel(sim, ['Release per spike'], {})
    sim.at(125) // legend()
    pyplotLegend(sim, [], {})
    sim.at(126) // subplot(3, 2, 6)
    plainSubplot(sim, [3n, 2n, 6n], {})
    sim.at(127) // xlabel('Rate of the input (Hz)')
    plainXlabel(sim, ['Rate of the input (Hz)'], {})
    sim.at(128) // ylabel('Release per second')
    plainYlabel(sim, ['Release per second'], {})
    sim.at(129) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [soon, item, k, kind, T, item_2, inner_1, U, tau_d, tau_f, u, x]
    return () => {
      [soon, item, k, kind, T, item_2, inner_1, U, tau_d, tau_f, u, x] = before
    }
  })
  sim.at(82) // run(train[10] + 250*ms)
  await runNetwork(sim, add(getItem(train, 10n), multiply(250n, ms)),
    { objects: { source, cells, S, potential, inside, steady, sinks, long_run },
    externals: { tau_m, tau_in, R } })
  sim.at(83) // potential.active = False
  setActive(sim, potential, false)
  sim.at(84) // inside.active = False
  setActive(sim, inside, false)
  sim.at(85) // run(3*second)
  await runNetwork(sim, multiply(3n, second),
    { objects: { source, cells, S, potential, inside, steady, sinks, long_run },
    externals: { tau_m, tau_in, R } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAWkIwAwubaAgBDAJ2EsAC+YPEr2r2kBPmU0CctoG5hEDc0hg7+/56w6AaHJ4qQIhwF/AggBAW3BoFQsQDERAAy4WBAYGCAo' +
  'KDA4OEBGJCQaTBzd/AEEAC+2SIAYDCPCPwAt7AP0MzD45+AQRhIheYsc3AJJAnwvMWOfgY8L1qNwPJMONmHxzUCJLAVQvMWO' +
  'fgZjVAA4SIqP+AmYfHPwMQXbMEWwqrcBcw+OfgaI4BGB4C5h8c9hlF+v5CLobgLmH1B2A2Q1OOb1aq4BGl4C5h8c3AKcUMcU' +
  'dxRaNK8FRC8zqBLAE6hE/HT8MLA/8AuOenxL4VWJiFqgRFYtQB1ACX44BeYtQI92ti0sLQCKl8ArM45+BhB0dz15Ne44ei5h' +
  '8c9AiS0H8LzOOfgEksIIXmcc/AJI4QwvM45+Bl/gYXmHx/AJizcWkoiuoAuYfHNK4JIAVpRxeZxz8DH/oIrZUcVVxsw+OagR' +
  'T4STC8zqCATB6IBBxJjZWxsc19zdGF0ZXVwZMVBrkABIKpr7g5MoAFCbnnTYWR53RpBYxqnNwaWtNfdGjpiubQ3tjJtIgws8' +
  'AklfcGCDRJNpbmuvBwUHBjY3tzOvuTq3WGQEQ8KgVEQzAEBCHwgACMJZAR/xkZixgsJFIgRAykEmdERldAQgJAA41oVAtCMQ' +
  'ARGI0VDipJXPoG4KFoiEEIwDfhV7ToJ+4oIg2NRXODIhBdEchCYMQArhkaDzXhRjFikYtRUFFlcHUNFM1IeWukNxeDwn/I0J' +
  'Ag4+lEhQGAUf4P3y/og8LsHg1itlkQg9GZvz4EYQAyEIIAjT79B+OWgBVhhYbCuVe7/RhX6lYqTJDUn9Tv3EASEJIAlBA0aR' +
  'khmn75SKTLP3w1KAuQ3xZHzIlsLNWSkmGknLlqSn0pG6JiIIJ+5eZQqSRU9GGwBq/QAEkyWaVAhduRACmCIaEBIUFhgaHB4w' +
  'MjQ2ODo8PyjdcsL/bioJC/aCBAREhMUFRYX/crx7PUsBEZNF6+efxVLM7uaK6qRAbjSHb5sV5Ay5UjhpcWRSJc7YcvKQmTZk' +
  'IAUwZS/UiU42plSaj7YmZgghGNCAJMiKR+76+eaSHi71AchoCaBNMUUlljfpEAhcYBVBif2l7Q8iM1oVpGrHlZ3hGiooo3r8' +
  'cUU0DNAxJk+OklZQVkUFzaDYyQZyVTnroPlcHtUIma+mKfGITojrnoV0TIymgwtA6qyK0L9KGYyQygqG4yQ2jOTm25Pj7MqG' +
  'iydKLM43T0zRjLxZBUIUIEQY9doaaFng83Y1Bzi1ngaRoc7dDsah7g8ih9NcvZRDBnW3RQYhECAQkruZD7ND4r86YFNQ0RUR' +
  'ityERm29yuPk9UwVBZViIRFt+EYjQIxdIlAlAhkDNAwiYJxdZJhC6KmGLkLNJRH7UxheRoRQmMEEokaJBKEmiQSiShObjBAk' +
  'hWu4wQJauXOlVVLE1opxy1epyS6ynLLtLNJOefPXJzXbbnVe25v6MlGfi53VGflQYfjaHGhkaGM2Sz3ujXGqjsIs/5chRAJ7' +
  'Qee5VUjhTPOp6J+iIQB4g0qUxnZ5huJhKhoFmtAREBNA/fGipAxCrgFQNoZEPMk/xYs6RPRZzC6EjIKQjLaC9QjSGhQJ6SQG' +
  'Fp0aCAguS1hhbEhDrIIhfubX9w1A44sdo0FJfAlBakbQeR0LiXHC6xUdSBKCEmnkY5B5emuuioKArRpHTKYxQJi51+pH4uUq' +
  'DKDC/6lqZEZRKMt1ypNIV9MSl2qiQTRct2F/+31F4pCARapECobikUdQBSLLwtklQpYJcWhw+gipPuLjUvGErUvhZ4rQSDei' +
  'U+TstKqT1JEW8pP3lY0cue5Q3EpCNjI00ksUiZxE4ykMRY0GUDCtJoCUda4jFIII7saBMTewKEKeGqh3AxSgCGCEaxmjijff' +
  '5san6OKkL8nGkK7IoG6EI8B9Hjo7HRlQd5+UZCHsoPfTQreJGkqJP2P+um43LGgEkPaG+PdaGiUOdEFDiyjofQ6Q4REBkQNE' +
  'DQ4ZDx0RGRE0QCEgUSLKOidDpEhEUGRQ0gNEhkTHRUZFTSAITBRYso6L0OkWERgZGDTA0WGRcdGRkZ3XkRUHAAGoii9pjySG' +
  'xq1BZlwpMiVBsVI5MuH9VzOGl1e0SZEyQfnW2A9ktb0QrYRgRJ8XBxyNgSC4cnwCUMSGn+yCpoMmuM0gU2ESRTcRKFOBEsU5' +
  'ETBToRNFOxE4U8ETxT2QAiL5jtyoTg8hDgiCBOjUQoeU4cLqNjNDFRxEQVI4ZEKZI0jSEEI0fZNMRnFJAQfipukuiplBr6dF' +
  'NRM8YgioubhiPSlTHIiojWgwAExcCU3MJqceomTUjQ40iFLohKPCYipypdEmQXJwkJT5wYyQ2EJ+QJSmin+sycyHK4NPcwWn' +
  'nJ81nn/6Ay+VLpdS+K++9ENgIUC8jX8RDSSBNMkhxmUdyJQr0HZ4m9Go+FkqUku3HYqzd4umZOLX16t5W9FeG0tcJA2IfKh6' +
  'muaKRBTYLRFTcLRJTgLRNTkLRRToLRVRdQ+G2m9rG/p84vtaApEhEFUYgqcIjA0Ifc0iCjQVWEhPsm/h/4UjKjIyNMaWoKqB' +
  'CNBKNuCstRiXpw/GJSA0gCUdNIAnKo7hYfjCSPa7h+MJatBbQFIMoMMg6gqg4Sg4ShEPcmggbcFnIXQsPQsFUMULBXVx1yw3' +
  'Z6k9SOQQcpGwxHFHBkbH0lBZyGkZBGGAtcpDMN77haRVCkIDEJUJGQgJQkG0GBJBIkxIhVDQXF5mGLFCnyRFQTaaQwfQBGFe' +
  'cKdaOLj5o2kSkKinMEvruecnFSOMUPElYTmJn0ipxpJHm9YySCRjp9zn/t6TTQdF80idx+IrWcFxbSXVCCQaVFYdCaSGdFQH' +
  'L7jEEBVBApAREBF3XCKNPlRBMDCBMiFJj+0pMISYUMJrYRU73UqRCFSyy7GE1gNMJTHUWraBQkjsB8vjqcoDWplECVEC9sYg' +
  'j6k3v7we8lB5eRUagdsuWJwxLyUoIsENeE5nrCE1CkQU2CU2CkRU3CU3CkSU4CU4CkTU5CU5CoUTesdOgqFHADHwo4DtDQGF' +
  'DhkNFQ4kNFQ4BMMjISaNFIRATQlioR3eZUEVAShSwUknMk9DE9DIU0LxJOAxOAxF91JoGJoGQq4DtQPcKaouFXAiohmQogZC' +
  'rLhTY0JjYS8Dl9OnGlCmuSZKVNh0qU3HStTgdLFOR0tU6HS6SYLIEjlFDNEBTRiGZS9SrOMlZiURCYIk+oikaX33w49CQmJA' +
  'YEBbriSMKHWkQmUQGVMpG3l0x+KZz2lTPQdpvT5doZqQnK2ku2sqpZJHX2V8kL7tRBYZ7aQOQseoUfL1ahJIaSI9sdhMNewS' +
  'C9YyIDIjBc8RBYMUyomevRKP9Kgbt8oyCPBg5GcHMRUG2CRnmHY33HRBQcso6EdyQcRCBEJGQk0QCEgUKLKPcvuoUIhYiGDI' +
  'YaQBCYKGllHQ7uSGiIcIh4yHltcjBqORElExAkLxAQCCHsGf0F5MmRULEzcHTBkOOPfUkJUCUCjtgjDAmUTxHRBs6gnEFEFH' +
  '38LBviCiDj3FhYV8QUg3hUH2qVCXfhpCSL9U4x/NknESIgrISFQYILGwdmuJGdFb+k7G0hHNxGSkboXvNS9RIRsyDknnH8S6' +
  'hU1SpMXwpEPQKIEGU+dGAVQMOQcPSAFUEBRKAVQUOQkPTAFUGBROAVQcNnnUUGRDVDjzelCpEGBBV7B38BfAOKJaQiIJB8G4' +
  'd+SOZVCIRPaPZOKeaMYzRxRlR6ORSCRWRUaGRtR0RID5aPxWR+nlGQN7qBRiTQMRBdgk9OOfeLilA1RRkQUILKOhNFJCBEJE' +
  'QoZCi2uLjQEhdFBRDAhIFDSyjoc4mOoF0URDy1eLgULHRQUREITBRIso6JvpRKimiYiKDIoaYKKKKqKgqiyg6hkackRw0i0a' +
  'kZBxEXNFxkbUhFR8dIREhJFxEfESB5x/EuoV10MpMXwpEPQKIEGU+dGAVQMOREPSAFUEBRKAVQUORYPTAFUGBROAVQcN7Opj' +
  'Umj6kAmvgUBwDHzLheBQHAMfeg6BQHAMfB5UAzoFAcAx8CgOAY9AQBkH9AGQhVwEMCgOAXY=',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'synapse-short-term-plasticity.eqs',
  version: '0.1.0',
  sha256: '1f87f89e9bb5af2942a423262f4367a23f3cee395ccb20a20c187d927bf119e6',
  parameters: [
    {
      name: 'rate',
      value: 20,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 7,
      label: 'Rate of the train',
      range: { min: 5, max: 50, step: 1 },
      shown: { unit: 'Hz', scale: 1 },
    },
    {
      name: 'pause',
      value: 0.6,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      label: 'Pause before the last spike',
      range: { min: 0.1, max: 1.5, step: 0.05 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'U_dep',
      value: 0.5,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
      label: 'Depressing synapse: the share that a first spike uses',
      range: { min: 0.05, max: 0.95, step: 0.05 },
    },
    {
      name: 'tau_rec',
      value: 0.8,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 13,
      label: 'Depressing synapse: time to recover',
      range: { min: 0.1, max: 1.5, step: 0.05 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'U_fac',
      value: 0.03,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 15,
      label: 'Facilitating synapse: the share that a first spike uses',
      range: { min: 0.01, max: 0.3, step: 0.01 },
    },
    {
      name: 'tau_facil',
      value: 0.53,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 17,
      label: 'Facilitating synapse: time to forget',
      range: { min: 0.05, max: 1.5, step: 0.01 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_none',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 19,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_quick',
      value: 0.13,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 20,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_m',
      value: 0.04,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 22,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_in',
      value: 0.003,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 23,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'R',
      value: 100000000,
      type: 'float',
      dimension: [2, 1, -3, -2, 0, 0, 0],
      unit: 'ohm',
      line: 24,
      shown: { unit: 'Mohm', scale: 1000000 },
    },
  ],
  source:
    '# Short-term plasticity (Tsodyks, Pawelzik and Markram 1998): the same spikes through a synapse that\n' +
    '# depresses and through one that facilitates. A spike raises the share u that it may use and takes\n' +
    '# it from the resources x; both are computed only when a spike comes (event-driven).\n' +
    'from brian2 import *\n' +
    '\n' +
    '# Rate of the train\n' +
    'rate = 20*Hz        # [5*Hz : 1*Hz : 50*Hz]\n' +
    '# Pause before the last spike\n' +
    'pause = 600*ms      # [100*ms : 50*ms : 1500*ms]\n' +
    '# Depressing synapse: the share that a first spike uses\n' +
    'U_dep = 0.5         # [0.05 : 0.05 : 0.95]\n' +
    '# Depressing synapse: time to recover\n' +
    'tau_rec = 800*ms    # [100*ms : 50*ms : 1500*ms]\n' +
    '# Facilitating synapse: the share that a first spike uses\n' +
    'U_fac = 0.03        # [0.01 : 0.01 : 0.3]\n' +
    '# Facilitating synapse: time to forget\n' +
    'tau_facil = 530*ms  # [50*ms : 10*ms : 1500*ms]\n' +
    '# The other time constants of the two: as good as no facilitation, quick recovery\n' +
    'tau_none = 5*ms\n' +
    'tau_quick = 130*ms\n' +
    '# Membrane and synaptic current\n' +
    'tau_m = 40*ms\n' +
    'tau_in = 3*ms\n' +
    'R = 100*Mohm\n' +
    '\n' +
    "synapse = '''\n" +
    'U : 1 (constant)\n' +
    'tau_d : second (constant)\n' +
    'tau_f : second (constant)\n' +
    'A : amp (constant)\n' +
    'released : 1\n' +
    'du/dt = -u/tau_f : 1 (event-driven)\n' +
    'dx/dt = (1 - x)/tau_d : 1 (event-driven)\n' +
    'u_now = u*exp(-(t - lastupdate)/tau_f) : 1\n' +
    'x_now = 1 - (1 - x)*exp(-(t - lastupdate)/tau_d) : 1\n' +
    "'''\n" +
    "release = '''\n" +
    'u += U*(1 - u)\n' +
    'released = u*x\n' +
    'x -= released\n' +
    'I_post += A*released\n' +
    "'''\n" +
    "cell = '''\n" +
    'dv/dt = (R*I - v)/tau_m : volt\n' +
    'dI/dt = -I/tau_in : amp\n' +
    "'''\n" +
    '\n' +
    '\n' +
    'def connect_both(synapses):\n' +
    '    """Every input has a depressing synapse onto cell 0 and a facilitating one onto cell 1."""\n' +
    '    synapses.connect()\n' +
    "    synapses.U['j == 0'] = U_dep\n" +
    "    synapses.tau_d['j == 0'] = tau_rec\n" +
    "    synapses.tau_f['j == 0'] = tau_none\n" +
    "    synapses.A['j == 0'] = 250*pA\n" +
    "    synapses.U['j == 1'] = U_fac\n" +
    "    synapses.tau_d['j == 1'] = tau_quick\n" +
    "    synapses.tau_f['j == 1'] = tau_facil\n" +
    "    synapses.A['j == 1'] = 1540*pA\n" +
    '    synapses.x = 1\n' +
    '\n' +
    '\n' +
    '# A train of ten spikes, and one more when the synapses have had time to recover\n' +
    'train = 50*ms + arange(11)/rate\n' +
    'train[10] = train[9] + pause\n' +
    'source = SpikeGeneratorGroup(1, zeros(11, dtype=int), train)\n' +
    "cells = NeuronGroup(2, cell, method='exact')\n" +
    'S = Synapses(source, cells, synapse, on_pre=release)\n' +
    'connect_both(S)\n' +
    "potential = StateMonitor(cells, 'v', record=True, dt=2*ms)\n" +
    "inside = StateMonitor(S, ['u', 'u_now', 'x_now'], record=True, dt=5*ms)\n" +
    '\n' +
    '# Inputs that fire on and on, each at a rate of its own, show what is left in the long run\n' +
    'rates = linspace(2, 60, 15)*Hz\n' +
    "steady = NeuronGroup(15, 'dphase/dt = speed : 1\\nspeed : Hz (constant)',\n" +
    "                     threshold='phase > 1', reset='phase -= 1', method='euler')\n" +
    'steady.speed = rates\n' +
    "sinks = NeuronGroup(2, cell, method='exact')\n" +
    'long_run = Synapses(steady, sinks, synapse, on_pre=release)\n' +
    'connect_both(long_run)\n' +
    '\n' +
    'run(train[10] + 250*ms)\n' +
    'potential.active = False\n' +
    'inside.active = False\n' +
    'run(3*second)\n' +
    '\n' +
    '# A record soon after each spike has the share that the spike used\n' +
    'soon = searchsorted(inside.t/ms, train/ms) + 2\n' +
    '\n' +
    'figure(figsize=(10, 7.5))\n' +
    "for k, kind in enumerate(['Depressing', 'Facilitating']):\n" +
    '    subplot(3, 2, 1 + k)\n' +
    "    plot(potential.t/ms, potential.v[k]/mV, color=f'C{k}')\n" +
    "    vlines(train/ms, -0.25, -0.1, color='k', lw=1)\n" +
    '    xlim(0, train[10]/ms + 250)\n' +
    "    title(f'{kind} synapse')\n" +
    '    if k == 0:\n' +
    "        ylabel('Potential (mV)')\n" +
    '    subplot(3, 2, 3 + k)\n' +
    "    plot(inside.t/ms, inside.x_now[k], color='0.5', label='resources x')\n" +
    "    plot(inside.t/ms, inside.u_now[k], color=f'C{k}', label='share u')\n" +
    "    plot(train/ms, inside.u[k][soon], 'o', color=f'C{k}', ms=4, label='u used by a spike')\n" +
    '    xlim(0, train[10]/ms + 250)\n' +
    '    ylim(-0.05, 1.05)\n' +
    "    xlabel('Time (ms)')\n" +
    '    if k == 0:\n' +
    "        ylabel('Share')\n" +
    "        legend(loc='upper center', fontsize=9)\n" +
    '\n' +
    '# Theory: u and x at a spike are the same at the next one\n' +
    'T = 1/(linspace(1, 62, 123)*Hz)\n' +
    "for k, (kind, U, tau_d, tau_f) in enumerate([('depressing', U_dep, tau_rec, tau_none),\n" +
    "                                             ('facilitating', U_fac, tau_quick, tau_facil)]):\n" +
    '    u = U/(1 - (1 - U)*exp(-T/tau_f))\n' +
    '    x = (1 - exp(-T/tau_d))/(1 - (1 - u)*exp(-T/tau_d))\n' +
    '    subplot(3, 2, 5)\n' +
    "    plot(1/T/Hz, u*x, color=f'C{k}', label=kind)\n" +
    "    plot(rates/Hz, long_run.released[:, k], 'o', color=f'C{k}', ms=4)\n" +
    '    subplot(3, 2, 6)\n' +
    "    plot(1/T/Hz, u*x/T/Hz, color=f'C{k}')\n" +
    "    plot(rates/Hz, long_run.released[:, k]*rates/Hz, 'o', color=f'C{k}', ms=4)\n" +
    'subplot(3, 2, 5)\n' +
    "xlabel('Rate of the input (Hz)')\n" +
    "ylabel('Release per spike')\n" +
    'legend()\n' +
    'subplot(3, 2, 6)\n' +
    "xlabel('Rate of the input (Hz)')\n" +
    "ylabel('Release per second')\n" +
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
