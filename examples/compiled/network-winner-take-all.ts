/**
 * network-winner-take-all.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 49c08647320d5fbcb398afdd9f194cc2325048c3a4d65f8f3a147200a75fb972
 */
import {
  Tuple,
  add,
  assignState,
  callMethod,
  connectSynapses,
  constantsOf,
  createLinkedVariable,
  createNeuronGroup,
  createPoissonGroup,
  createPoissonInput,
  createSpikeMonitor,
  createStateMonitor,
  createSubgroup,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  exp,
  floorDivide,
  floorDivideNumbers,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  greater,
  greaterEqual,
  latestBefore,
  less,
  linkState,
  modulo,
  multiply,
  neuronGroupClass,
  npArange,
  npArray,
  npConvolve,
  npHistogram,
  npOnes,
  npWhere,
  philoxRandom,
  plainFigure,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  powersOfTwoTable,
  pyAbs,
  pyInt,
  pyLen,
  pyMax,
  pyPrint,
  pyplotAxhline,
  pyplotAxvspan,
  pyplotGridSpec,
  pyplotLegend,
  pyplotPlot,
  pyplotSubplot,
  pyplotTitle,
  randomSeed,
  readCallables,
  runAsCommand,
  runNetwork,
  selectState,
  setAttribute,
  setWhere,
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

const Hz = unit('Hz')
const ms = unit('ms')
const second = unit('second')
const mV = unit('mV')
const nF = unit('nF')
const nS = unit('nS')

/** State of fields, in SI units. */
interface fields_Arrays {
  readonly ampa: Float64Array // a pure number
  readonly gaba: Float64Array // a pure number
  readonly nmda: Float64Array // a pure number
}

/** What the equations of fields read from the script, in SI units. */
interface fields_Externals {
  readonly tau_ampa: number
  readonly tau_gaba: number
}

/** What fields_stateupdater reads that stays the same in a run. */
function fields_stateupdater_constants(externals: fields_Externals, dt: number) {
  const { tau_ampa, tau_gaba } = externals
  const decay_tau_ampa = exp(-dt / tau_ampa)
  const decay_tau_gaba = exp(-dt / tau_gaba)
  return { decay_tau_ampa, decay_tau_gaba }
}

/** State update of fields: advances ampa and gaba by one step (exact). */
function fields_stateupdater(fields: fields_Arrays, externals: fields_Externals, step: Step): void {
  const { N } = step
  const { decay_tau_ampa, decay_tau_gaba } = constantsOf(step, fields_stateupdater_constants, externals)
  const native = step.native?.fields_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, decay_tau_ampa, decay_tau_gaba)
    return
  }
  const { ampa, gaba } = fields
  for (let i = 0; i < N; i++) {
    const ampa_i = ampa[i]
    const gaba_i = gaba[i]
    // dampa/dt = -ampa/tau_ampa : 1
    ampa[i] = decay_tau_ampa * ampa_i
    // dgaba/dt = -gaba/tau_gaba : 1
    gaba[i] = decay_tau_gaba * gaba_i
  }
}

const fields_class = neuronGroupClass<fields_Arrays, fields_Externals>({
  id: 'fields',
  line: 38,
  variables: {
    ampa: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    gaba: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    nmda: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['tau_ampa', 'tau_gaba'],
  events: [],
  natives: {
    fields_stateupdater: { arrays: ['ampa', 'gaba'], draws: [2, 2] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'fields_stateupdater',
      kernel: fields_stateupdater,
    },
  ],
})

/** State of E, in SI units. */
interface E_Arrays {
  readonly v: Float64Array // volt
  readonly outside: Float64Array // a pure number
  readonly ampa: Float64Array // a pure number
  readonly _ampa_index: Int32Array
  readonly nmda: Float64Array // a pure number
  readonly _nmda_index: Int32Array
  readonly gaba: Float64Array // a pure number
  readonly _gaba_index: Int32Array
  readonly C: Float64Array // farad, one value for all neurons
  readonly g_L: Float64Array // siemens, one value for all neurons
  readonly g_ext: Float64Array // siemens, one value for all neurons
  readonly g_ampa: Float64Array // siemens, one value for all neurons
  readonly g_nmda: Float64Array // siemens, one value for all neurons
  readonly g_gaba: Float64Array // siemens, one value for all neurons
  readonly s: Float64Array // a pure number
  readonly x: Float64Array // a pure number
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of E read from the script, in SI units. */
interface E_Externals {
  readonly V_E: number
  readonly V_I: number
  readonly V_L: number
  readonly V_r: number
  readonly V_t: number
  readonly alpha: number
  readonly tau_ampa: number
  readonly tau_nmda: number
  readonly tau_rise: number
}

/** State update of E: advances outside, s, v and x by one step (euler). */
function E_stateupdater(E: E_Arrays, externals: E_Externals, step: Step): void {
  const { _refractory, C, g_L, g_gaba, g_nmda, g_ampa, g_ext } = E
  const { tau_ampa, alpha, tau_nmda, V_L, V_I, V_E, tau_rise } = externals
  const { N, t, dt } = step
  const _refractory_0 = _refractory[0]
  const C_0 = C[0]
  const g_L_0 = g_L[0]
  const g_gaba_0 = g_gaba[0]
  const g_nmda_0 = g_nmda[0]
  const g_ampa_0 = g_ampa[0]
  const g_ext_0 = g_ext[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const minus_dt_over_tau_ampa = -dt / tau_ampa
  const scaled_tau_nmda = 1 / tau_nmda
  const dt_over_C = dt / C_0
  const minus_dt_over_tau_rise = -dt / tau_rise
  const native = step.native?.E_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, alpha, V_L, V_I, V_E, g_L_0, g_gaba_0, g_nmda_0, g_ampa_0, g_ext_0,
      latestBefore_2, minus_dt_over_tau_ampa, scaled_tau_nmda, dt_over_C, minus_dt_over_tau_rise)
    return
  }
  const { lastspike, outside, x, s, v, gaba, _gaba_index, nmda, _nmda_index, ampa, _ampa_index, not_refractory } = E
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const outside_i = outside[i]
    const x_i = x[i]
    const s_i = s[i]
    const v_i = v[i]
    const gaba_i = gaba[_gaba_index[i]]
    const nmda_i = nmda[_nmda_index[i]]
    const ampa_i = ampa[_ampa_index[i]]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // doutside/dt = -outside/tau_ampa : 1
    outside[i] = minus_dt_over_tau_ampa * outside_i + outside_i
    // ds/dt = -s/tau_nmda + alpha*x*(1 - s) : 1
    s[i] = dt * (alpha * (x_i * (1 - s_i)) - scaled_tau_nmda * s_i) + s_i
    // dv/dt = (g_L*(V_L - v) + I_ampa + I_nmda + I_gaba)/C : volt (unless refractory)
    if (not_refractory_2) v[i] = v_i + dt_over_C * (g_L_0 * (V_L - v_i) +
      g_gaba_0 * (gaba_i * (V_I - v_i)) +
      g_nmda_0 * (nmda_i * (V_E - v_i)) / (1 + 0.280112044817927 * exp(-62 * v_i)) +
      (V_E - v_i) * (g_ampa_0 * ampa_i + g_ext_0 * outside_i))
    // dx/dt = -x/tau_rise : 1
    x[i] = minus_dt_over_tau_rise * x_i + x_i
  }
}

/** Threshold of E: finds the neurons that spike. */
function E_spike_thresholder(E: E_Arrays, externals: E_Externals, step: Step): number {
  const { V_t } = externals
  const { N, t } = step
  const native = step.native?.E_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, V_t, t)
  const { v, not_refractory, lastspike } = E
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

/** Reset of E: what a spike does to its neuron. */
function E_spike_resetter(E: E_Arrays, externals: E_Externals, step: Step): void {
  const { x, v } = E
  const { V_r } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const x_i = x[i]
    // v = V_r
    v[i] = V_r
    // x += 1
    x[i] = x_i + 1
  }
}

/** Sets v of E. */
function E_set_v(E: E_Arrays, externals: E_Externals, step: Step): void {
  const { v } = E
  const { V_L, V_t } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  const V_t_minus_V_L = V_t - V_L
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = V_L + rand()*(V_t - V_L)
    v[i] = V_L + V_t_minus_V_L * rand1[k]
  }
}

const E_class = neuronGroupClass<E_Arrays, E_Externals>({
  id: 'E',
  line: 63,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    outside: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    ampa: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', linked: true },
    nmda: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', linked: true },
    gaba: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', linked: true },
    C: { type: 'float', dimension: [-2, -1, 4, 2, 0, 0, 0], size: 'one' },
    g_L: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_ext: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_ampa: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_nmda: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_gaba: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    s: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    x: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['V_E', 'V_I', 'V_L', 'V_r', 'V_t', 'alpha', 'tau_ampa', 'tau_nmda', 'tau_rise'],
  events: ['spike'],
  natives: {
    E_stateupdater: {
      arrays: ['lastspike', 'outside', 'x', 's', 'v', 'gaba', '_gaba_index', 'nmda', '_nmda_index', 'ampa', '_ampa_index', 'not_refractory'],
    },
    E_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      fused: fusedAfter('E_stateupdater', 'E_stateupdater+E_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'E_stateupdater',
      links: ['gaba', 'nmda', 'ampa'],
      kernel: E_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'E_spike_thresholder',
      kernel: E_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: E_spike_resetter,
    },
  ],
  blocks: {
    set_v: { target: 'v', externals: ['V_L', 'V_t'], kernel: E_set_v },
  },
})

/** State of I, in SI units. */
interface I_Arrays {
  readonly v: Float64Array // volt
  readonly outside: Float64Array // a pure number
  readonly ampa: Float64Array // a pure number
  readonly _ampa_index: Int32Array
  readonly nmda: Float64Array // a pure number
  readonly _nmda_index: Int32Array
  readonly gaba: Float64Array // a pure number
  readonly _gaba_index: Int32Array
  readonly C: Float64Array // farad, one value for all neurons
  readonly g_L: Float64Array // siemens, one value for all neurons
  readonly g_ext: Float64Array // siemens, one value for all neurons
  readonly g_ampa: Float64Array // siemens, one value for all neurons
  readonly g_nmda: Float64Array // siemens, one value for all neurons
  readonly g_gaba: Float64Array // siemens, one value for all neurons
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of I read from the script, in SI units. */
interface I_Externals {
  readonly V_E: number
  readonly V_I: number
  readonly V_L: number
  readonly V_r: number
  readonly V_t: number
  readonly tau_ampa: number
}

/** State update of I: advances outside and v by one step (euler). */
function I_stateupdater(I: I_Arrays, externals: I_Externals, step: Step): void {
  const { _refractory, C, g_L, g_gaba, g_nmda, g_ampa, g_ext } = I
  const { tau_ampa, V_L, V_I, V_E } = externals
  const { N, t, dt } = step
  const _refractory_0 = _refractory[0]
  const C_0 = C[0]
  const g_L_0 = g_L[0]
  const g_gaba_0 = g_gaba[0]
  const g_nmda_0 = g_nmda[0]
  const g_ampa_0 = g_ampa[0]
  const g_ext_0 = g_ext[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const minus_dt_over_tau_ampa = -dt / tau_ampa
  const dt_over_C = dt / C_0
  const native = step.native?.I_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, V_L, V_I, V_E, g_L_0, g_gaba_0, g_nmda_0, g_ampa_0, g_ext_0,
      latestBefore_2, minus_dt_over_tau_ampa, dt_over_C)
    return
  }
  const { lastspike, outside, v, gaba, _gaba_index, nmda, _nmda_index, ampa, _ampa_index, not_refractory } = I
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const outside_i = outside[i]
    const v_i = v[i]
    const gaba_i = gaba[_gaba_index[i]]
    const nmda_i = nmda[_nmda_index[i]]
    const ampa_i = ampa[_ampa_index[i]]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // doutside/dt = -outside/tau_ampa : 1
    outside[i] = minus_dt_over_tau_ampa * outside_i + outside_i
    // dv/dt = (g_L*(V_L - v) + I_ampa + I_nmda + I_gaba)/C : volt (unless refractory)
    if (not_refractory_2) v[i] = v_i + dt_over_C * (g_L_0 * (V_L - v_i) +
      g_gaba_0 * (gaba_i * (V_I - v_i)) +
      g_nmda_0 * (nmda_i * (V_E - v_i)) / (1 + 0.280112044817927 * exp(-62 * v_i)) +
      (V_E - v_i) * (g_ampa_0 * ampa_i + g_ext_0 * outside_i))
  }
}

/** Threshold of I: finds the neurons that spike. */
function I_spike_thresholder(I: I_Arrays, externals: I_Externals, step: Step): number {
  const { V_t } = externals
  const { N, t } = step
  const native = step.native?.I_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, V_t, t)
  const { v, not_refractory, lastspike } = I
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

/** Reset of I: what a spike does to its neuron. */
function I_spike_resetter(I: I_Arrays, externals: I_Externals, step: Step): void {
  const { v } = I
  const { V_r } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = V_r
    v[i] = V_r
  }
}

/** Sets v of I. */
function I_set_v(I: I_Arrays, externals: I_Externals, step: Step): void {
  const { v } = I
  const { V_L, V_t } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  const V_t_minus_V_L = V_t - V_L
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = V_L + rand()*(V_t - V_L)
    v[i] = V_L + V_t_minus_V_L * rand1[k]
  }
}

const I_class = neuronGroupClass<I_Arrays, I_Externals>({
  id: 'I',
  line: 65,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    outside: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    ampa: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', linked: true },
    nmda: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', linked: true },
    gaba: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', linked: true },
    C: { type: 'float', dimension: [-2, -1, 4, 2, 0, 0, 0], size: 'one' },
    g_L: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_ext: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_ampa: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_nmda: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    g_gaba: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'one' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['V_E', 'V_I', 'V_L', 'V_r', 'V_t', 'tau_ampa'],
  events: ['spike'],
  natives: {
    I_stateupdater: {
      arrays: ['lastspike', 'outside', 'v', 'gaba', '_gaba_index', 'nmda', '_nmda_index', 'ampa', '_ampa_index', 'not_refractory'],
    },
    I_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      fused: fusedAfter('I_stateupdater', 'I_stateupdater+I_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'I_stateupdater',
      links: ['gaba', 'nmda', 'ampa'],
      kernel: I_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'I_spike_thresholder',
      kernel: I_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: I_spike_resetter,
    },
  ],
  blocks: {
    set_v: { target: 'v', externals: ['V_L', 'V_t'], kernel: I_set_v },
  },
})

/** State of to_fields, in SI units. */
interface to_fields_Arrays {
  readonly w: Float64Array // a pure number
  readonly _delay_pre: Float64Array // second, one value for all neurons
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly s_pre: Float64Array // a pure number
  readonly ampa_post: Float64Array // a pure number
  readonly nmda_post: Float64Array // a pure number
}

/** What the equations of to_fields read from the script, in SI units. */
interface to_fields_Externals {
  readonly N_1: number
}

/** Pathway pre of to_fields: what the event 'spike' of a neuron does to its synapses. */
function to_fields_pre(
  to_fields: to_fields_Arrays,
  _externals: to_fields_Externals,
  step: Step,
): void {
  const native = step.native?.to_fields_pre
  if (native !== undefined) {
    native.run(native.at, 0)
    return
  }
  const { w, ampa_post, _post } = to_fields
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const w_i = w[s]
    const ampa_post_i = ampa_post[_post[s]]
    // ampa_post += w
    ampa_post[_post[s]] = ampa_post_i + w_i
  }
}

/** nmda_post of to_fields: the sum over all synapses of a neuron. */
function to_fields_summed_variable_nmda_post(
  to_fields: to_fields_Arrays,
  _externals: to_fields_Externals,
  step: Step,
): void {
  const { N } = step
  const native = step.native?.to_fields_summed_variable_nmda_post
  if (native !== undefined) {
    native.run(native.at, N)
    return
  }
  const { w, s_pre, _pre, nmda_post, _post } = to_fields
  for (let s = 0; s < N; s++) {
    const w_i = w[s]
    const s_pre_i = s_pre[_pre[s]]
    const nmda_post_i = nmda_post[_post[s]]
    // nmda_post = w*s_pre : 1 (summed)
    nmda_post[_post[s]] = nmda_post_i + w_i * s_pre_i
  }
}

/** Finds the elements of to_fields that a condition holds for. */
function to_fields_where(
  to_fields: to_fields_Arrays,
  _externals: to_fields_Externals,
  step: Step,
): number {
  const { _post } = to_fields
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j < 2
    if (_post_i < 2) events[count++] = s
  }
  return count
}

/** Finds the elements of to_fields that a condition holds for. */
function to_fields_where_2(
  to_fields: to_fields_Arrays,
  externals: to_fields_Externals,
  step: Step,
): number {
  const { _post, _pre } = to_fields
  const { N_1 } = externals
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    const _pre_i = _pre[s]
    // threshold: j < 2 and i // N_1 == j
    if (_post_i < 2 && (floorDivideNumbers(_pre_i, N_1) | 0) === _post_i) events[count++] = s
  }
  return count
}

const to_fields_class = synapsesClass<to_fields_Arrays, to_fields_Externals>({
  id: 'to_fields',
  line: 81,
  variables: {
    w: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  ends: {
    s_pre: { side: 'pre', of: 's' },
    ampa_post: { side: 'post', of: 'ampa' },
    nmda_post: { side: 'post', of: 'nmda' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      sameDelay: true,
      kernels: [to_fields_pre],
      natives: ['to_fields_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: [],
  events: [],
  natives: {
    to_fields_pre: { rows: true, arrays: ['w', 'ampa_post', '_post'] },
    to_fields_summed_variable_nmda_post: { arrays: ['w', 's_pre', '_pre', 'nmda_post', '_post'] },
  },
  runners: [
    {
      suffix: '_summed_variable_nmda_post',
      slot: 'groups',
      order: -1,
      sums: 'nmda_post',
      native: 'to_fields_summed_variable_nmda_post',
      kernel: to_fields_summed_variable_nmda_post,
    },
  ],
  blocks: {
    where: { externals: [], kernel: to_fields_where },
    where_2: { externals: ['N_1'], kernel: to_fields_where_2 },
  },
})

/** State of inhibition, in SI units. */
interface inhibition_Arrays {
  readonly _delay_pre: Float64Array // second, one value for all neurons
  readonly _post: Int32Array // integer
  readonly gaba_post: Float64Array // a pure number
}

/** Pathway pre of inhibition: what the event 'spike' of a neuron does to its synapses. */
function inhibition_pre(inhibition: inhibition_Arrays, _externals: object, step: Step): void {
  const native = step.native?.inhibition_pre
  if (native !== undefined) {
    native.run(native.at, 0)
    return
  }
  const { gaba_post, _post } = inhibition
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const gaba_post_i = gaba_post[_post[s]]
    // gaba_post += 1
    gaba_post[_post[s]] = gaba_post_i + 1
  }
}

const inhibition_class = synapsesClass<inhibition_Arrays, object>({
  id: 'inhibition',
  line: 88,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  ends: {
    gaba_post: { side: 'post', of: 'gaba' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      sameDelay: true,
      kernels: [inhibition_pre],
      natives: ['inhibition_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: [],
  events: [],
  natives: {
    inhibition_pre: { rows: true, arrays: ['gaba_post', '_post'] },
  },
  runners: [],
})

/** State of noise_E, in SI units. */
interface noise_E_Arrays {
  readonly outside: Float64Array // a pure number
}

/** What the equations of noise_E read from the script, in SI units. */
interface noise_E_Externals {
  readonly poissoninput_weight: number
  readonly poissoninput_binomial: (count: number, place: number) => Float64Array
}

/** Input noise_E: what arrives at E in one step. */
function noise_E_input(noise_E: noise_E_Arrays, externals: noise_E_Externals, step: Step): void {
  const { outside } = noise_E
  const { poissoninput_weight, poissoninput_binomial } = externals
  const { N } = step
  const poissoninput_binomial1 = poissoninput_binomial(N, 0)
  const native = step.nativeWith(poissoninput_binomial1)?.noise_E_input
  if (native !== undefined) {
    native.run(native.at, N, poissoninput_weight, poissoninput_binomial1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const outside_i = outside[i]
    // outside += poissoninput_binomial()*poissoninput_weight
    outside[i] = outside_i + poissoninput_weight * poissoninput_binomial1[i]
  }
}

const noise_E_class = neuronGroupClass<noise_E_Arrays, noise_E_Externals>({
  id: 'noise_E',
  line: 91,
  variables: {
    outside: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['poissoninput_weight'],
  callables: readCallables({
    poissoninput_binomial: { takes: 0 },
  }),
  events: [],
  natives: {
    noise_E_input: { arrays: ['outside'], draws: [1, 2] },
  },
  runners: [
    { suffix: '', slot: 'synapses', order: 0, native: 'noise_E_input', kernel: noise_E_input },
  ],
})

/** State of noise_I, in SI units. */
interface noise_I_Arrays {
  readonly outside: Float64Array // a pure number
}

/** What the equations of noise_I read from the script, in SI units. */
interface noise_I_Externals {
  readonly poissoninput_weight: number
  readonly poissoninput_binomial: (count: number, place: number) => Float64Array
}

/** Input noise_I: what arrives at I in one step. */
function noise_I_input(noise_I: noise_I_Arrays, externals: noise_I_Externals, step: Step): void {
  const { outside } = noise_I
  const { poissoninput_weight, poissoninput_binomial } = externals
  const { N } = step
  const poissoninput_binomial1 = poissoninput_binomial(N, 0)
  const native = step.nativeWith(poissoninput_binomial1)?.noise_I_input
  if (native !== undefined) {
    native.run(native.at, N, poissoninput_weight, poissoninput_binomial1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const outside_i = outside[i]
    // outside += poissoninput_binomial()*poissoninput_weight
    outside[i] = outside_i + poissoninput_weight * poissoninput_binomial1[i]
  }
}

const noise_I_class = neuronGroupClass<noise_I_Arrays, noise_I_Externals>({
  id: 'noise_I',
  line: 92,
  variables: {
    outside: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['poissoninput_weight'],
  callables: readCallables({
    poissoninput_binomial: { takes: 0 },
  }),
  events: [],
  natives: {
    noise_I_input: { arrays: ['outside'], draws: [1, 2] },
  },
  runners: [
    { suffix: '', slot: 'synapses', order: 0, native: 'noise_I_input', kernel: noise_I_input },
  ],
})

/** What the equations of stimulus read from the script, in SI units. */
interface stimulus_Externals {
  readonly N_1: number
  readonly coherence: number
  readonly mu: number
  readonly start: number
  readonly stop_at: number
}

/** Threshold of stimulus: finds the neurons that spike. */
function stimulus_spike_thresholder(
  _stimulus: object,
  externals: stimulus_Externals,
  step: Step,
): number {
  const { mu, start, stop_at, coherence, N_1 } = externals
  const { N, t, dt, events } = step
  const rand1 = step.rand(0, N)
  const mu_value = mu * (t >= start && t < stop_at ? 1 : 0)
  const minus_0_5_plus_N_1 = -0.5 + N_1
  const native = step.native?.stimulus_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, dt, coherence, mu_value,
    minus_0_5_plus_N_1, rand1.byteOffset)
  let count = 0
  for (let i = 0; i < N; i++) {
    // rates = mu*(1 + coherence*sign(N_1 - i - 0.5))*int(t >= start and t < stop_at) : Hz
    const rates = mu_value * (1 + coherence * (Math.sign(minus_0_5_plus_N_1 - i) + 0))
    // threshold: rand() < rates * dt
    if (rand1[i] < dt * rates) events[count++] = i
  }
  return count
}

const stimulus_class = neuronGroupClass<object, stimulus_Externals>({
  id: 'stimulus',
  line: 93,
  variables: {},
  externals: ['N_1', 'coherence', 'mu', 'start', 'stop_at'],
  events: ['spike'],
  natives: {
    stimulus_spike_thresholder: { detects: 'spike', arrays: [] },
  },
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'stimulus_spike_thresholder',
      kernel: stimulus_spike_thresholder,
    },
  ],
})

/** State of evidence, in SI units. */
interface evidence_Arrays {
  readonly _delay_pre: Float64Array // second
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly outside_post: Float64Array // a pure number
}

/** Pathway pre of evidence: what the event 'spike' of a neuron does to its synapses. */
function evidence_pre(evidence: evidence_Arrays, _externals: object, step: Step): void {
  const native = step.native?.evidence_pre
  if (native !== undefined) {
    native.run(native.at, 0)
    return
  }
  const { outside_post, _post } = evidence
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const outside_post_i = outside_post[_post[s]]
    // outside_post += 1
    outside_post[_post[s]] = outside_post_i + 1
  }
}

/** connect() of evidence: the neuron at the other end. */
function evidence_connect_element(evidence: evidence_Arrays, _externals: object, step: Step): void {
  const { _pre } = evidence
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _pre_i = _pre[s]
    values[k] = _pre_i
  }
}

const evidence_class = synapsesClass<evidence_Arrays, object>({
  id: 'evidence',
  line: 95,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    outside_post: { side: 'post', of: 'outside' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      kernels: [evidence_pre],
      natives: ['evidence_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'single', parts: ['element'] },
  },
  externals: [],
  events: [],
  natives: {
    evidence_pre: { rows: true, arrays: ['outside_post', '_post'] },
  },
  runners: [],
  blocks: {
    connect_element: { externals: [], kernel: evidence_connect_element },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 98, event: 'spike' })

const slow_class = stateMonitorClass({ id: 'slow', line: 99, variables: ['nmda', 'gaba'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let coherence: Value, mu: Value, w_plus: Value, start: Value, stop_at: Value, duration: Value,
    N_E: Value, N_I: Value, f: Value, N_1: Value, w_minus: Value, scale: Value, V_L: Value,
    V_t: Value, V_r: Value, V_E: Value, V_I: Value, tau_ampa: Value, tau_gaba: Value,
    tau_nmda: Value, tau_rise: Value, alpha: Value, fields: Value, E: Value, I: Value, held: Value,
    held_2: Value, held_3: Value, held_4: Value, watched: Value, population: Value, held_5: Value,
    held_6: Value, group: Value, field: Value, to_fields: Value, inhibition: Value, noise_E: Value,
    noise_I: Value, stimulus: Value, evidence: Value, spikes: Value, slow: Value, bins: Value,
    half: Value, A: Value, B: Value, window_: Value, rate_A: Value, rate_B: Value, middle: Value,
    decided: Value, winner: Value, grid: Value, most: Value
  sim.expose(() => ({ coherence, mu, w_plus, start, stop_at, duration, N_E, N_I, f, N_1, w_minus,
    scale, V_L, V_t, V_r, V_E, V_I, tau_ampa, tau_gaba, tau_nmda, tau_rise, alpha, fields, E, I,
    watched, population, group, field, to_fields, inhibition, noise_E, noise_I, stimulus, evidence,
    spikes, slow, bins, half, A, B, window: window_, rate_A, rate_B, middle, decided, grid, most }))
  sim.at(4) // seed(5)
  randomSeed(sim, 5n)
  sim.at(7) // coherence = 0.1     # [-1.0 : 0.05 : 1.0]
  coherence = sim.parameter('coherence', 0.1)
  sim.at(9) // mu = 60*Hz          # [0*Hz : 5*Hz : 100*Hz]
  mu = sim.parameter('mu', multiply(60n, Hz))
  sim.at(11) // w_plus = 1.8        # [1.0 : 0.05 : 2.1]
  w_plus = sim.parameter('w_plus', 1.8)
  sim.at(13) // start = 300*ms      # [0*ms : 50*ms : 1000*ms]
  start = sim.parameter('start', multiply(300n, ms))
  sim.at(15) // stop_at = 1300*ms   # [400*ms : 50*ms : 2000*ms]
  stop_at = sim.parameter('stop_at', multiply(1300n, ms))
  sim.at(16) // duration = 2*second
  duration = sim.parameter('duration', multiply(2n, second))
  sim.at(19) // N_E = 800
  N_E = sim.parameter('N_E', 800n)
  sim.at(20) // N_I = 200
  N_I = sim.parameter('N_I', 200n)
  sim.at(21) // f = 0.15
  f = sim.parameter('f', 0.15)
  sim.at(22) // N_1 = int(f*N_E)
  N_1 = sim.parameter('N_1', pyInt(multiply(f, N_E)))
  sim.at(23) // w_minus = 1 - f*(w_plus - 1)/(1 - f)
  w_minus = sim.parameter('w_minus',
    subtract(1n, divide(multiply(f, subtract(w_plus, 1n)), subtract(1n, f))))
  sim.at(24) // scale = 1600/N_E
  scale = sim.parameter('scale', divide(1600n, N_E))
  sim.at(26) // V_L = -70*mV
  V_L = sim.parameter('V_L', multiply(-70n, mV))
  sim.at(27) // V_t = -50*mV
  V_t = sim.parameter('V_t', multiply(-50n, mV))
  sim.at(28) // V_r = -55*mV
  V_r = sim.parameter('V_r', multiply(-55n, mV))
  sim.at(29) // V_E = 0*mV
  V_E = sim.parameter('V_E', multiply(0n, mV))
  sim.at(30) // V_I = -70*mV
  V_I = sim.parameter('V_I', multiply(-70n, mV))
  sim.at(31) // tau_ampa = 2*ms
  tau_ampa = sim.parameter('tau_ampa', multiply(2n, ms))
  sim.at(32) // tau_gaba = 5*ms
  tau_gaba = sim.parameter('tau_gaba', multiply(5n, ms))
  sim.at(33) // tau_nmda = 100*ms
  tau_nmda = sim.parameter('tau_nmda', multiply(100n, ms))
  sim.at(34) // tau_rise = 2*ms
  tau_rise = sim.parameter('tau_rise', multiply(2n, ms))
  sim.at(35) // alpha = 0.5/ms
  alpha = sim.parameter('alpha', divide(0.5, ms))
  sim.at(38) // fields = NeuronGroup(4, '''
  fields = createNeuronGroup(sim, fields_class, { N: 4n })
  sim.at(63) // E = NeuronGroup(N_E, neuron + gating, threshold='v > V_t', reset='v =...
  E = createNeuronGroup(sim, E_class, { N: N_E, refractory: multiply(2n, ms) })
  sim.at(65) // I = NeuronGroup(N_I, neuron, threshold='v > V_t', reset='v = V_r', re...
  I = createNeuronGroup(sim, I_class, { N: N_I, refractory: multiply(1n, ms) })
  sim.at(67) // E.C, E.g_L = 0.5*nF, 25*nS
  held = new Tuple([multiply(0.5, nF), multiply(25n, nS)])
  setAttribute(E, 'C', getItem(held, 0n))
  setAttribute(E, 'g_L', getItem(held, 1n))
  sim.at(68) // I.C, I.g_L = 0.2*nF, 20*nS
  held_2 = new Tuple([multiply(0.2, nF), multiply(20n, nS)])
  setAttribute(I, 'C', getItem(held_2, 0n))
  setAttribute(I, 'g_L', getItem(held_2, 1n))
  sim.at(69) // E.g_ext, E.g_ampa, E.g_nmda, E.g_gaba = [2.1, 0.05*scale, 0.165*scale...
  held_3 = multiply([2.1, multiply(0.05, scale), multiply(0.165, scale), multiply(1.3, scale)], nS)
  setAttribute(E, 'g_ext', getItem(held_3, 0n))
  setAttribute(E, 'g_ampa', getItem(held_3, 1n))
  setAttribute(E, 'g_nmda', getItem(held_3, 2n))
  setAttribute(E, 'g_gaba', getItem(held_3, 3n))
  sim.at(70) // I.g_ext, I.g_ampa, I.g_nmda, I.g_gaba = [1.62, 0.04*scale, 0.13*scale...
  held_4 = multiply([1.62, multiply(0.04, scale), multiply(0.13, scale), multiply(1, scale)], nS)
  setAttribute(I, 'g_ext', getItem(held_4, 0n))
  setAttribute(I, 'g_ampa', getItem(held_4, 1n))
  setAttribute(I, 'g_nmda', getItem(held_4, 2n))
  setAttribute(I, 'g_gaba', getItem(held_4, 3n))
  sim.at(72) // watched = E[N_1//2:3*N_1//2]
  watched =
    createSubgroup(sim, E, slice(floorDivide(N_1, 2n), floorDivide(multiply(3n, N_1), 2n), null))
  sim.at(73) // population = array([0]*N_1 + [1]*N_1 + [2]*(N_E - 2*N_1))
  population = npArray(add(add(multiply([0n], N_1), multiply([1n], N_1)),
    multiply([2n], subtract(N_E, multiply(2n, N_1)))))
  sim.at(74) // for group, field in [(E, population), (I, 3*ones(N_I, dtype=int))]:
  held_5 = [new Tuple([E, population]), new Tuple([I, multiply(3n, npOnes(N_I, 'int'))])]
  sim.at(74) // for group, field in [(E, population), (I, 3*ones(N_I, dtype=int))]:
  held_6 = getItem(held_5, 0n)
  group = getItem(held_6, 0n)
  field = getItem(held_6, 1n)
  sim.at(75) // group.ampa = linked_var(fields, 'ampa', index=field)
  linkState(group, 'ampa', createLinkedVariable(fields, 'ampa', field))
  sim.at(76) // group.nmda = linked_var(fields, 'nmda', index=field)
  linkState(group, 'nmda', createLinkedVariable(fields, 'nmda', field))
  sim.at(77) // group.gaba = linked_var(fields, 'gaba', index=field)
  linkState(group, 'gaba', createLinkedVariable(fields, 'gaba', field))
  sim.at(78) // group.v = 'V_L + rand()*(V_t - V_L)'
  assignState(group, 'set_v', { V_L, V_t })
  sim.at(74) // for group, field in [(E, population), (I, 3*ones(N_I, dtype=int))]:
  held_6 = getItem(held_5, 1n)
  group = getItem(held_6, 0n)
  field = getItem(held_6, 1n)
  sim.at(75) // group.ampa = linked_var(fields, 'ampa', index=field)
  linkState(group, 'ampa', createLinkedVariable(fields, 'ampa', field))
  sim.at(76) // group.nmda = linked_var(fields, 'nmda', index=field)
  linkState(group, 'nmda', createLinkedVariable(fields, 'nmda', field))
  sim.at(77) // group.gaba = linked_var(fields, 'gaba', index=field)
  linkState(group, 'gaba', createLinkedVariable(fields, 'gaba', field))
  sim.at(78) // group.v = 'V_L + rand()*(V_t - V_L)'
  assignState(group, 'set_v', { V_L, V_t })
  sim.at(79) // E.s = 0.08
  setAttribute(E, 's', 0.08)
  sim.at(81) // to_fields = Synapses(E, fields, '''w : 1 (constant)
  to_fields = createSynapses(sim, to_fields_class,
    { source: E, target: fields, delays: new Map<Value, Value>([['pre', multiply(0.5, ms)]]) })
  sim.at(84) // to_fields.connect()
  connectSynapses(sim, to_fields, 'connect', {}, new Map<Value, Value>())
  sim.at(85) // to_fields.w = 1
  setAttribute(to_fields, 'w', 1n)
  sim.at(86) // to_fields.w['j < 2'] = w_minus
  setWhere(to_fields, getAttribute(to_fields, 'w'), selectState(to_fields, 'where', {}), w_minus)
  sim.at(87) // to_fields.w['j < 2 and i // N_1 == j'] = w_plus
  setWhere(to_fields, getAttribute(to_fields, 'w'), selectState(to_fields, 'where_2', { N_1 }),
    w_plus)
  sim.at(88) // inhibition = Synapses(I, fields, on_pre='gaba_post += 1', delay=0.5*ms)
  inhibition = createSynapses(sim, inhibition_class,
    { source: I, target: fields, delays: new Map<Value, Value>([['pre', multiply(0.5, ms)]]) })
  sim.at(89) // inhibition.connect()
  connectSynapses(sim, inhibition, 'connect', {}, new Map<Value, Value>())
  sim.at(91) // noise_E = PoissonInput(E, 'outside', N=800, rate=3*Hz, weight=1)
  noise_E = createPoissonInput(sim, noise_E_class,
    { target: E, N: 800n, rate: multiply(3n, Hz), weight: 1n, variable: 'outside' })
  sim.at(92) // noise_I = PoissonInput(I, 'outside', N=800, rate=3*Hz, weight=1)
  noise_I = createPoissonInput(sim, noise_I_class,
    { target: I, N: 800n, rate: multiply(3n, Hz), weight: 1n, variable: 'outside' })
  sim.at(93) // stimulus = PoissonGroup(2*N_1, rates='mu*(1 + coherence*sign(N_1 - i...
  stimulus = createPoissonGroup(sim, stimulus_class, { N: multiply(2n, N_1) })
  sim.at(95) // evidence = Synapses(stimulus, E, on_pre='outside_post += 1')
  evidence = createSynapses(sim, evidence_class, { source: stimulus, target: E })
  sim.at(96) // evidence.connect(j='i')
  connectSynapses(sim, evidence, 'connect', {}, new Map<Value, Value>())
  sim.at(98) // spikes = SpikeMonitor(watched)
  spikes = createSpikeMonitor(sim, spikes_class, { source: watched })
  sim.at(99) // slow = StateMonitor(fields, ['nmda', 'gaba'], record=[0, 1], dt=5*ms)
  slow = createStateMonitor(sim, slow_class,
    { source: fields, record: [0n, 1n], clock: givenClock(sim, multiply(5n, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(103) // bins = arange(0, duration/ms + 1, 5)
    bins = npArange(0n, add(divide(duration, ms), 1n), 5n)
    sim.at(104) // half = N_1//2
    half = sim.parameter('half', floorDivide(N_1, 2n))
    sim.at(105) // A = spikes.i < half
    A = less(getAttribute(spikes, 'i'), half)
    sim.at(106) // B = spikes.i >= half
    B = greaterEqual(getAttribute(spikes, 'i'), half)
    sim.at(107) // window = ones(10)/10/half/0.005
    window_ = divide(divide(divide(npOnes(10n), 10n), half), 0.005)
    sim.at(108) // rate_A = convolve(histogram(spikes.t[A]/ms, bins)[0], window, 'valid')
    rate_A =
      npConvolve(getItem(npHistogram(divide(getItem(getAttribute(spikes, 't'), A), ms), bins), 0n),
      window_, 'valid')
    sim.at(109) // rate_B = convolve(histogram(spikes.t[B]/ms, bins)[0], window, 'valid')
    rate_B =
      npConvolve(getItem(npHistogram(divide(getItem(getAttribute(spikes, 't'), B), ms), bins), 0n),
      window_, 'valid')
    sim.at(110) // middle = bins[5:-5]
    middle = getItem(bins, slice(5n, -5n, null))
    sim.at(112) // decided = where(abs(rate_A - rate_B) > 10)[0]
    decided = getItem(npWhere(greater(pyAbs(subtract(rate_A, rate_B)), 10n)), 0n)
    sim.at(113) // if len(decided) > 0:
    if (truth(greater(pyLen(decided), 0n))) {
      sim.at(114) // winner = 'A' if rate_A[decided[0]] > rate_B[decided[0]] else 'B'
      winner = truth(greater(getItem(rate_A, getItem(decided, 0n)),
        getItem(rate_B, getItem(decided, 0n)))) ? 'A' : 'B'
      sim.at(115) // print('%s wins, %d ms after the stimulus came' % (winner, middle[deci...
      pyPrint(sim, modulo('%s wins, %d ms after the stimulus came',
        new Tuple([winner, subtract(getItem(middle, getItem(decided, 0n)), divide(start, ms))])))
    }
    sim.at(116) // print('rates at the end: %.1f Hz and %.1f Hz' % (rate_A[-20:].mean(),...
    pyPrint(sim, modulo('rates at the end: %.1f Hz and %.1f Hz',
      new Tuple([callMethod(getItem(rate_A, slice(-20n, null, null)), 'mean'),
      callMethod(getItem(rate_B, slice(-20n, null, null)), 'mean')])))
    sim.at(118) // figure(figsize=(11, 7))
    plainFigure(sim, [], { figsize: new Tuple([11n, 7n]) })
    sim.at(119) // grid = GridSpec(3, 3, height_ratios=[2, 1.5, 1.5])
    grid = pyplotGridSpec(sim, [3n, 3n], { height_ratios: [2n, 1.5, 1.5] })
    sim.at(120) // subplot(grid[0, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([0n, slice(null, 2n, null)]))], {})
    sim.at(121) // axvspan(start/ms, stop_at/ms, color='0.9')
    pyplotAxvspan(sim, [divide(start, ms), divide(stop_at, ms)], { color: '0.9' })
    sim.at(122) // plot(spikes.t[A]/ms, spikes.i[A], '.', color='C0', ms=2)
    pyplotPlot(sim, [divide(getItem(getAttribute(spikes, 't'), A), ms),
      getItem(getAttribute(spikes, 'i'), A), '.'], { color: 'C0', ms: 2n })
    sim.at(123) // plot(spikes.t[B]/ms, spikes.i[B], '.', color='C3', ms=2)
    pyplotPlot(sim, [divide(getItem(getAttribute(spikes, 't'), B), ms),
      getItem(getAttribute(spikes, 'i'), B), '.'], { color: 'C3', ms: 2n })
    sim.at(124) // axhline(half, color='k', lw=0.5)
    pyplotAxhline(sim, [half], { color: 'k', lw: 0.5 })
    sim.at(125) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(126) // ylim(0, 2*half)
    plainYlim(sim, [0n, multiply(2n, half)], {})
    sim.at(127) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(128) // title('Spikes of A (blue) and of B (red)')
    pyplotTitle(sim, ['Spikes of A (blue) and of B (red)'], {})
    sim.at(130) // subplot(grid[1, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([1n, slice(null, 2n, null)]))], {})
    sim.at(131) // axvspan(start/ms, stop_at/ms, color='0.9', label='stimulus')
    pyplotAxvspan(sim, [divide(start, ms), divide(stop_at, ms)],
      { color: '0.9', label: 'stimulus' })
    sim.at(132) // plot(middle, rate_A, color='C0', label='A')
    pyplotPlot(sim, [middle, rate_A], { color: 'C0', label: 'A' })
    sim.at(133) // plot(middle, rate_B, color='C3', label='B')
    pyplotPlot(sim, [middle, rate_B], { color: 'C3', label: 'B' })
    sim.at(134) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(135) // ylabel('Rate (Hz)')
    plainYlabel(sim, ['Rate (Hz)'], {})
    sim.at(136) // legend(loc='upper left')
    pyplotLegend(sim, [], { loc: 'upper left' })
    sim.at(138) // subplot(grid[2, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([2n, slice(null, 2n, null)]))], {})
    sim.at(139) // axvspan(start/ms, stop_at/ms, color='0.9')
    pyplotAxvspan(sim, [divide(start, ms), divide(stop_at, ms)], { color: '0.9' })
    sim.at(140) // plot(slow.t/ms, slow.nmda[0], color='C0', label='A')
    pyplotPlot(sim, [divide(getAttribute(slow, 't'), ms), getItem(getAttribute(slow, 'nmda'), 0n)],
      { color: 'C0', label: 'A' })
    sim.at(141) // plot(slow.t/ms, slow.nmda[1], color='C3', label='B')
    pyplotPlot(sim, [divide(getAttribute(slow, 't'), ms), getItem(getAttribute(slow, 'nmda'), 1n)],
      { color: 'C3', label: 'B' })
    sim.at(142) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(143) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(144) // ylabel('NMDA gates open')
    plainYlabel(sim, ['NMDA gates open'], {})
    sim.at(145) // legend(loc='upper left')
    pyplotLegend(sim, [], { loc: 'upper left' })
    sim.at(147) // subplot(grid[:2, 2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([slice(null, 2n, null), 2n]))], {})
    sim.at(148) // plot(rate_A, rate_B, '.-k', lw=0.5, ms=3)
    pyplotPlot(sim, [rate_A, rate_B, '.-k'], { lw: 0.5, ms: 3n })
    sim.at(149) // most = 1.1*max(max(rate_A), max(rate_B))
    most = multiply(1.1, pyMax(pyMax(rate_A), pyMax(rate_B)))
    sim.at(150) // plot([0, most], [0, most], '--', color='0.5', lw=1)
    pyplotPlot(sim, [[0n, most], [0n, most], '--'], { color: '0.5', lw: 1n })
    sim.at(151) // xlim(0, most)
    plainXlim(sim, [0n, most], {})
    sim.at(152) // ylim(0, most)
    plainYlim(sim, [0n, most], {})
    sim.at(153) // xlabel('Rate of A (Hz)')
    plainXlabel(sim, ['Rate of A (Hz)'], {})
    sim.at(154) // ylabel('Rate of B (Hz)')
    plainYlabel(sim, ['Rate of B (Hz)'], {})
    sim.at(155) // title('The way to the decision')
    pyplotTitle(sim, ['The way to the decision'], {})
    sim.at(157) // subplot(grid[2, 2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([2n, 2n]))], {})
    sim.at(158) // axvspan(start/ms, stop_at/ms, color='0.9')
    pyplotAxvspan(sim, [divide(start, ms), divide(stop_at, ms)], { color: '0.9' })
    sim.at(159) // plot(slow.t/ms, slow.gaba[0], color='0.3', lw=1)
    pyplotPlot(sim, [divide(getAttribute(slow, 't'), ms), getItem(getAttribute(slow, 'gaba'), 0n)],
      { color: '0.3', lw: 1n })
    sim.at(160) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(161) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(162) // ylabel('Inhibition of both')
    plainYlabel(sim, ['Inhibition of both'], {})
    sim.at(163) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [bins, half, A, B, window_, rate_A, rate_B, middle, decided, winner, grid, most]
    return () => {
      [bins, half, A, B, window_, rate_A, rate_B, middle, decided, winner, grid, most] = before
    }
  })
  sim.at(100) // run(duration)
  await runNetwork(sim, duration, { objects: { fields, E, I, watched, group, to_fields, inhibition,
    noise_E, noise_I, stimulus, evidence, spikes, slow }, externals: { coherence, mu, start,
    stop_at, N_1, V_L, V_t, V_r, V_E, V_I, tau_ampa, tau_gaba, tau_nmda, tau_rise, alpha } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAb/4wAwubaAgBDgNCAirAAvmDxK9q9pAT5lNAnLaBuYRA3Ne9J/AMNYPEa+HwNf8DqUGxVkP1r+oJ1rXoJnkxnQHGoieAN2' +
  'jUWkN2xlBL3PjJB9stZIwIIAVbcGgV2RAMhIADLgoBAYGCAoKAgwOEBIUFhgaHB4gICOFRLAomjCgkDXoOc/s0EAC6OkiAGA' +
  'wjwj8ALewD9DMw+OfgEEYSIXmLHNwCSQJ8LzFjn4GPC9ajcDyTDjZh8c1AiSwFULzFjn4GY1QAOEiKj/gJmHxz8DEF2zBFsK' +
  'q3AXMPjn4GiOARgeAuYfHPYZRfr+Qi6G4C5h9QdgNkNTjm9WquARpeAuYfHNwCnFDHFHcUWjSvBUQvM6gSwBOoRPx0/DCwP/' +
  'ALjnp8S+AYVAeY54kAUoAYoA6gBL8cAvMWoEajWOaRcUQgABeZxz8DCDo7nrya9xw9FzD456BEloP4Xmcc/AJJYQQvM6gSZB' +
  'xz+okjhDC8zjn4GX+BheYfH8AmL3xfiiVagC5h8c0uIkgBWlcF5nHPwMf+gitlRxVXGzD45qBFPhJ2LzOoIBEH8gIRDGZpbG' +
  'wgdW5pZm9ybUg4NziBrE8kDowsTYygAeHODRoSb3jgEEIiZLKiMjmvuZCujK6uDJioVyABIORdAaQmJmbg0taEL7o0OTK5tD' +
  'f5dVEKEXMNSvkCZiock0WNRZUkE0XeYalfIExRgjdG9fvA5ura2psi+7JOTTI0ueTc2+819wb6DmADIbyiVw/IoANBzS3Sax' +
  'WJpdGlvdAgw2Gtze0uflu7sScHXwo5nmUkcx0ac+uK2urY6udhhIUeDGV2aciTcx62i2Hj4V3MZBmAICEPhAAEYSyQuBxkZm' +
  'xgsLCIgRAykEmtERltAQgJAA41oVAtCMQARGI0VDipJnPoG4KFoiEEIwDfh17ToJ+4oIg2NRWBgBCC6I5CEwYgBXDI0HmvCj' +
  'GLFIxaioKLK4OoaKZqQ8tdIbi8HhP+RoSBBwnGiQoDAKP8H75f0QeF2DwaxWyyIQejMUefAohDLswggCNPv0H45aAFWFe4bl' +
  'd/owr9SsVJohqT+p37iAJCEkASggaNIyQzb98pFJl374alAXIb4sj5kS2FmrJSTjSTly1JT6UjdExEEE/cvMoVJIqejDYA1f' +
  'oACSZLNKgQu3IgBTQ2G5DhAwMjQ2ODo8PyjdcsOEbiw4NhwTDfdEob2mKiwv+5Xj2epYCIyaL188/iqWZ3c0V1UiA3GkO3zY' +
  'ryBlypHDS4sika52w5eUhMmzIQApgyl+pEpxtTKk1H2xMzBBCMaEASZEUj931880kPF3qA5DQE0CaYopLLG/SIBC4wCqDE/t' +
  'MWh5EZvQrSNWPKzvCNFRRRvX44opoGaBiTJ8dJMygrIoLm0GxkgzkqnPXQfK4PaoRM19MU+MQnRHXPQromRlVBhaB1VkVoX6' +
  'UMxkhlBUNxkhtGcnNtyfH2ZUNFk6UWZxunpmjGXiyCoQoQIgx67Q00LPB5uxqDnFrPA0jQ526HY1D3B5FD6a5eyiGDOtuigx' +
  'CIEAhJXEzAMDD4r86ZFNQ0RURityERnG9yuPk9UwVBZViIRFt+EYjQIxdIlAlAhkDNAwiYJxdZJhC6KmGLkLNJRH7UxheRoR' +
  'QmMEEokaJBKEmiQSiShObjBAkhWu4wQJauXOldVLE1opxy1epyS6ynLLtLNJOefPXJzXbbnVe25v6MlGfi53VGflQYfjaHGh' +
  'kaGM2Sz3ujXGqjsIs/5chRAJ7Qee5VUjhTPOp6J+iIQB4g0qUxnZ5huJhKhoFmtAREBNA/fGipAxCrgFQNoZEPsk/xYs6RRR' +
  'ZzC6EjIaQjL6C9QjSGhQJ6SQGFp0aCAguS1hhbEhDrIIhfubX9w1A44sdo0FJfAlBakbQeR0LiXHC6xUdSBKCEmnkY5B5emu' +
  'uioKArRpJTKYxQJi51+pIIuUqDKDC/6lqZEZTKMt1ypNIl9MSmGqiQTRct2F/+31F4pCARapECobikUdQBSPLwtklQpYJcWh' +
  'w+gipPuLjUvGErUvhZ4rQSDeiU+TstKqT1JGW8pP3lY0cue5Q3EpCNjI00lsUiZxE4ykMRY0GUDCtJoCUda4jFIIIwjgV7gp' +
  'nCOiIb8dv2Cy0IUvweqEZepfqlrhRSQXUojC70FiB5v4E9sLtkFQYAHaiHPqBeWEA0gl2LToClaBkIIk0yUKVgMMXPRkO6t/' +
  '8Cv+GLn+ag+NrcKqO84OcXhi95Qc/9aJv2ARM4YvW90v0Lqtwu1JqIpdESSGxjG1kxgQRQBXGsBE8OPEkEc51ZwJg7i5TWbs' +
  'NqOaTXc3ZzQcchOLWi7/DRZDyk5m2x9XTAsqwTkvCJejwAQJXgmBQXo8AV0cLQCiwYxMRXAlyFaNBXBUGQWTgmYZB1qyFDIB' +
  'WLJ3DFyVeAQh5zLssbvwxfAaovE0SpBytOrcrY9ALKlAE+OkBJhEws0AVf5C3pTQfAEhGYiIQ1h0C3a/xIC+DyiEBOkkCpGQ' +
  'WT5nmihaCCu1xCoxjkEGi0SIMTQaRioDxQuw6BQ+S6OPQOoxNjc/U/QvYqa8GaclTjJXN9KHsnJReCaRUi8c8lGPKORgg454' +
  'nzFUHy+OeCoYhIJMua95oPQxXfhMBILZChwKimK4SPZBaLKW/Nk/OMKdbCxCtArq52FRMu+e58yQ2KrFkBo5eftSAqCbxTDD' +
  'kD0U5j75NK+SbaKdDkQYqASDZ9a/mSQG0QSCjxwpGoITlG50IlxMTggLVzRF16D+REHSBUrv8Gq+VolQTetZc/l501w0Mqtc' +
  'LUyvXkW3rzbTQhmXVNtAQFfadALXZAyf4ZNnVIFogulmNoTDsyQaJjR/oSBMSjxyIQoGLXWuOO0QUFFRRhvSEad9iST7+iJD' +
  'T8XXmvrsfMlIQi3Pnu+LyaEosLuz229mhUgJI6q7ykLkEd8kNcrERUNgmWcE2TgmWcE2REO13BNkWCc5wTZOCc5wSBqxaEUC' +
  'TIdAhtEAXRF2cZDVGT7h415Wrkd1XQTPSDHSVD5HeziC01xY2J+oVkPGoXLukixKFQmiX+138pBcvFZ5ZFFZCYdmaIxmxYV+' +
  'aBYaQM6KJHU9rFpl7v1iAyVNRCYKhUr2WrLtnYVnY/nkJCFBj09hdEqEqFC9OXF6uRAshjxzi/v+AkZZBTkTq7oUgg2aPcCj' +
  'iHQh5bXLS8c9CDd0JUIKRAImWcyTxz0IN3QlQgpIAifNz3vHPQg3dCVCCkwZ41PUWL/lgAEYAov8jXpAQkoJC0RDGCEWxmji' +
  'i8RmoulTxcVUz7c+EiEZnMW7RiDDotoeHlGpNTxagzmvedzZeCemc++R85L46b/TogoUWUdC/1IUIhgyGGiBoWIhoyGmiAQk' +
  'ChxZR0P/UhwiIDIgaQGh4iIjIiaQBCYKJFlHRP9SJCIoMihpgaJiIqMium8jLcxSIYIBlJhZBidYODBUIYJEsNIIodLwZMxk' +
  '0xnbFNcZpIpsIlCm4iWKcCVtTnGaaKdCJwp2IningigKeiKIp8oZNwkaUNxUjigRo6oGaPKHGj6h5pAoOeNQTFSRKEGkagpp' +
  'IoSaSqDGkyhR3/QvFSYqIGmUQYVQDvGn8QCVEVNMo6JKahCJqbBCKKbhCKqcKc5mCH9Qr84VrNS/VFoIPDeCijlJNTvuCWqK' +
  '7haLqeKegnqiu4WjDfUxr9S4tqRAfbyQMp4MGK6IiG1G0KB3RyQYECcTsBAJHHsUciKSYifCEGCptqNHWZCicPcmgveFRJGD' +
  'rQvg0fzOMs8uV/TpuIirgZvqRY/dNN9ktpJm/sR2dOkqi6kwZVgQ0Yget9ojhS0T/HPBfT5Tkn4GOegsWm0n2pEBPAl5EScK' +
  'S5S4ZJwtKFKBkpUnUpCUpCUqcFUm0r6cCBaJS80vCUsNLwlL1LFLwTS3XcCBaEtXg9vhqz1ViSuD/JJUGJXg7uaK6qRAbQwJ' +
  'eQaSgEUMh7/I5RDEoXyGfPFc1pcbH5qpGmKiVIjMUnDiZ0qUQQRNREyhDEmJiHTaWCX1p+kgJIj5Q2NEDnsIf4KTEjMIUFRM' +
  'ZFBqKx7rQfMfDRaOcKjB71F4tBn+roHHPvzovCu54cyeAOE/ST9h65tPhXHYEeEiDqlQgSlOUG9zogoQDrkEhKhAqEmhQRb1' +
  'C/cMtRV5EMULFQw0NCEwUO9w5V6Q9Q4VDzRCGAyKhCdvDSIEX6pxZnRx5DRLISJQVeFRZRmCbJyqkgyoWbgmaaMyzHmdp1T2' +
  'dbmeCgcFcL9Wpe0kIz5DCT/D/lUCFUBCUIaCoVYIvkSIUWFECBdAglELNEIwCqBgugYSjBoaHpACqCAuggSkASlAKoKC6ChK' +
  'UGiAemAKoMC6DBKYBKcAqg4LoOEpw4HKw88RF1GBO6IF/AUEQ9AdB1E0w98A479qaIginTFe07U6yqEQLFLTzJMhCno6IKfD' +
  'owp+OkCoA6UKgjpgqEOnCoY6gKiDqQqKOqCow6sKjjrAqQOtCpI64KlCVpSo4RgSV4zrilgiSQrLxnXlLhEshYvjOwKYCJpD' +
  '7PGdiUyEM8ITPGdkU0EUSCIhKNCT6Q1UfFSHqeGiCnpoiqQaJKkmiaoJoop8aKqhGiyn5ouqGaMKgGjKohpGqKaSKlGksKHF' +
  'TYZNxk4FSgZOVOxFMNKlS4UAOleUdBVLAhBlLQhB1LghCFL1MMyoMEBo/VFQQGi0JUxUy7glqiu4WhSmamgJ6oruFoW31IN/' +
  'WFMEmu8kDKFMsaI4UFodBDWLkccKJ4K+yYmGTzpbqNEGbKg0ENYSQcKRJQcKQceU4kFSjjP0iuP3TTwYLWVm4IaxiMKFKM6Y' +
  'uCGsG6ECI0aNCo0FJCpCMjQWjajYyOKNKOBKOBKOuCqTaPdOCGsSkRpEEo+aRBKRKPqRAmkGu4Iawlq8HgcNWeoJ1XBDWkdD' +
  'Eewd3NFdXBDWIR4G0bBVGgRmtLBPwtZwT9pBaRGYpOHEz4IazJYqWUFy72OJiHTptGWHSZTeKXJmyCAFggjDqTvZSiCgRzqE' +
  'IiKZz0lMLjrGUdjU2FfHRDh2UimiKbTJYdlOnCpYQlIiliKY/w/5VAhVARYdlNk4JK3Qn/wty1NRNwGBgg0PNA1DINGjJSMl' +
  'QyVjJYMloyXDJeMmAyYjJlBmIRFBUWUMNF1BYTYIgQqDGjSgZo2oOaOQaJER0VJ1CTSiCZcqaHZdM5ryoapVlHQ5SsIQ+CrB' +
  '5mEVAhqioRUFog3xS/uCWqK7haIqYKYgnqiu4WiTclFISySJqZKZiomIiqioZIM4RPSHRSzQ4eRBwmO4dSUXIkPPdcsm76N5' +
  'uEdBiONqUd0xcI6A3Q8RHjR4VHgpJVJRkeC0fUfGSBR5SAJSAJ2OCstQiW4R0EpMaTBKRmkwSkykakwJpJruEdAlq8Ht8NWe' +
  'oNyHCOiSEMSLB3c0V1cI6CEiBtHwVR4EZrSx/mDpAsW1pEbik4cRThHQyZxz7htJQZFgGPXQAZCDIsCuWCEsOInQZRFQuDIs' +
  'qgjJkaZqZDpopkOmqmQ6bKZDpupkOnCmQ6cqZDp0pkOnamQ6eKZDp6pkOn2S6MpIUIcNJcZ0hSY4eSST4zpSlBw8kkpxnTFK' +
  'jh5JJXjOnKWHDySS2DEkiFioap8aHKbmh6mhogpwaIqamiSnJompsaKKdGjynZo/CYBUuGS8ZMBUiGTFTMRQDu2n8JZHSXKO' +
  'gqkwQgzfNKIE/UJaoqHVhaDqUqVdwS1RXcLQhStSwE9UVBkKNuShcPaJClLVPxUKEQxQwMkGccPgwnHSIOBaQcL/KExlD2hk' +
  'Rbvolm4e0GIm2pRTTFw9oDdBhEVNFRUVCkcUcGRULRZRYZF1FVFwlFwlGHBVJtGenD2glHTR0JRo0dCUdUaUdBNG9dw9oEtX' +
  'g9vhqz1BG44e0SMBmdRm7nb3Vw9odGQbRYFUVBGa0sEVSQmpGj8F9IUQZQodLotk6QKXxIhYL1AQ9fApFOGkhgvUKkZpGMmK' +
  'oIqfjqCIoNMlhq46YKfhCRiJ+IoD/D/lUCFUBFhq48CmAL7ISF+wCBgT2AvgPBecZBRkGGQcZCBkJgh1KhZ81CpRC8nq8tCo' +
  '4AIaoqOAFoG0XQnuHwhz1QhHTqAjQ3efERUVBJ0t3Jo0LZM/WLQSgQoggUgIiAiw9QpOWhShYhBe/FeSAnyDMQ6CDIKMgwlJ' +
  '6P4OGCHNA4Qx5ThfuhuM0MUOERBQ+UlaNCexcb82heeMQSCPUhBiRenoRhwI/4fO9Jqq2FmeWDIPbIHn4sgxK86+XlcaleFo' +
  'HqhBIGRzIm4HUwtRORJ1zj0ublGUkBHVJAVCx0DGQQ6B1u5GRKEDIWMhgyGno0HkZFITnjEEUKmvcjJUMLD52RkQhJYnBobI' +
  'zvXXFBMrIeOQLVCEhuAt3Dp/IsRCTkIcixUHEvGhEixHWIwl7Ax0NhpN1Zi1yTmmQ6GjDVC6n5xoQELZ3fJMXhAd9R0QlNfU' +
  'JRAdCBkINEB6QxKT6hKQDoUMhRpAEJg3tQvqEpgOhgyGFpcjBEYSGUFIuA3CtgZQxQWCVZovB907A/fFVXLF1Dkmf5i1CopJ' +
  'aVFjQiBNKCXj7aKwoim38cLVj93C87fFIQCYXyESeJBu7LGS1co/Xak31pgORZ1aqbBMhoQiBoaMhwPIIBQh4QkBoeMiAPIM' +
  'BQiIQmBoiMiTKrQ6DU54aRKDVIyFiImaJjIoouKio6LiIv797DZiRURFnnH8S6hVRqkxfCkQ9AogQZT50YBVAw5EA9IAVQQF' +
  'EoBVBQ5Eg9MAVQYFE4BVBw3s6mN1aKqLCa+F/gGu',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'network-winner-take-all.eqs',
  version: '0.1.0',
  sha256: '49c08647320d5fbcb398afdd9f194cc2325048c3a4d65f8f3a147200a75fb972',
  parameters: [
    {
      name: 'coherence',
      value: 0.1,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 7,
      label: 'Evidence for A over B, share of the stimulus',
      range: { min: -1, max: 1, step: 0.05 },
    },
    {
      name: 'mu',
      value: 60,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 9,
      label: 'Strength of the stimulus',
      range: { min: 0, max: 100, step: 5 },
      shown: { unit: 'Hz', scale: 1 },
    },
    {
      name: 'w_plus',
      value: 1.8,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
      label: 'Excitation within a population',
      range: { min: 1, max: 2.1, step: 0.05 },
    },
    {
      name: 'start',
      value: 0.3,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 13,
      label: 'When the stimulus comes',
      range: { min: 0, max: 1, step: 0.05 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'stop_at',
      value: 1.3,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 15,
      label: 'When it goes',
      range: { min: 0.4, max: 2, step: 0.05 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'duration',
      value: 2,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 16,
      shown: { unit: 'second', scale: 1 },
    },
    {
      name: 'N_E',
      value: 800,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 19,
      pinned: 69,
    },
    {
      name: 'N_I',
      value: 200,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 20,
      pinned: 74,
    },
    {
      name: 'f',
      value: 0.15,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 21,
      pinned: 74,
    },
    {
      name: 'N_1',
      value: 120,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 22,
      pinned: 74,
      follows: ['f', 'N_E'],
    },
    {
      name: 'w_minus',
      value: 0.8588235294117648,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 23,
      follows: ['f', 'w_plus'],
    },
    {
      name: 'scale',
      value: 2,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 24,
      pinned: 69,
      follows: ['N_E'],
    },
    {
      name: 'V_L',
      value: -0.07,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 26,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_t',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 27,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_r',
      value: -0.055,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 28,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_E',
      value: 0,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 29,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_I',
      value: -0.07,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 30,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'tau_ampa',
      value: 0.002,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 31,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_gaba',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 32,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_nmda',
      value: 0.1,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 33,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_rise',
      value: 0.002,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 34,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'alpha',
      value: 500,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 35,
      shown: { unit: 'kHz', scale: 1000 },
    },
    {
      name: 'half',
      value: 60,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 104,
      follows: ['f', 'N_E', 'N_1'],
    },
  ],
  source:
    '# A decision (Wang 2002): two populations excite themselves and inhibit each other through a common\n' +
    '# pool of interneurons. Slow excitation (NMDA) adds up the evidence for either, until one has won.\n' +
    'from brian2 import *\n' +
    'seed(5)\n' +
    '\n' +
    '# Evidence for A over B, share of the stimulus\n' +
    'coherence = 0.1     # [-1.0 : 0.05 : 1.0]\n' +
    '# Strength of the stimulus\n' +
    'mu = 60*Hz          # [0*Hz : 5*Hz : 100*Hz]\n' +
    '# Excitation within a population\n' +
    'w_plus = 1.8        # [1.0 : 0.05 : 2.1]\n' +
    '# When the stimulus comes\n' +
    'start = 300*ms      # [0*ms : 50*ms : 1000*ms]\n' +
    '# When it goes\n' +
    'stop_at = 1300*ms   # [400*ms : 50*ms : 2000*ms]\n' +
    'duration = 2*second\n' +
    '\n' +
    '# Populations: A and B, excitatory neurons that take no part, and interneurons\n' +
    'N_E = 800\n' +
    'N_I = 200\n' +
    'f = 0.15\n' +
    'N_1 = int(f*N_E)\n' +
    'w_minus = 1 - f*(w_plus - 1)/(1 - f)\n' +
    'scale = 1600/N_E\n' +
    '\n' +
    'V_L = -70*mV\n' +
    'V_t = -50*mV\n' +
    'V_r = -55*mV\n' +
    'V_E = 0*mV\n' +
    'V_I = -70*mV\n' +
    'tau_ampa = 2*ms\n' +
    'tau_gaba = 5*ms\n' +
    'tau_nmda = 100*ms\n' +
    'tau_rise = 2*ms\n' +
    'alpha = 0.5/ms\n' +
    '\n' +
    '# All neurons of a population get the same excitation and inhibition from the network: its field\n' +
    "fields = NeuronGroup(4, '''\n" +
    '    dampa/dt = -ampa/tau_ampa : 1\n' +
    '    dgaba/dt = -gaba/tau_gaba : 1\n' +
    '    nmda : 1\n' +
    "    ''', method='exact')\n" +
    "neuron = '''\n" +
    '    dv/dt = (g_L*(V_L - v) + I_ampa + I_nmda + I_gaba)/C : volt (unless refractory)\n' +
    '    I_ampa = (g_ext*outside + g_ampa*ampa)*(V_E - v) : amp\n' +
    '    I_nmda = g_nmda*nmda*(V_E - v)/(1 + exp(-0.062*v/mV)/3.57) : amp\n' +
    '    I_gaba = g_gaba*gaba*(V_I - v) : amp\n' +
    '    doutside/dt = -outside/tau_ampa : 1\n' +
    '    ampa : 1 (linked)\n' +
    '    nmda : 1 (linked)\n' +
    '    gaba : 1 (linked)\n' +
    '    C : farad (constant, shared)\n' +
    '    g_L : siemens (constant, shared)\n' +
    '    g_ext : siemens (constant, shared)\n' +
    '    g_ampa : siemens (constant, shared)\n' +
    '    g_nmda : siemens (constant, shared)\n' +
    '    g_gaba : siemens (constant, shared)\n' +
    "    '''\n" +
    "gating = '''\n" +
    '    ds/dt = -s/tau_nmda + alpha*x*(1 - s) : 1\n' +
    '    dx/dt = -x/tau_rise : 1\n' +
    "    '''\n" +
    "E = NeuronGroup(N_E, neuron + gating, threshold='v > V_t', reset='v = V_r; x += 1',\n" +
    "                refractory=2*ms, method='euler')\n" +
    "I = NeuronGroup(N_I, neuron, threshold='v > V_t', reset='v = V_r', refractory=1*ms,\n" +
    "                method='euler')\n" +
    'E.C, E.g_L = 0.5*nF, 25*nS\n' +
    'I.C, I.g_L = 0.2*nF, 20*nS\n' +
    'E.g_ext, E.g_ampa, E.g_nmda, E.g_gaba = [2.1, 0.05*scale, 0.165*scale, 1.3*scale]*nS\n' +
    'I.g_ext, I.g_ampa, I.g_nmda, I.g_gaba = [1.62, 0.04*scale, 0.13*scale, 1.0*scale]*nS\n' +
    '# Half of A and half of B are watched (Brian has no subgroups of groups with such links: so before)\n' +
    'watched = E[N_1//2:3*N_1//2]\n' +
    'population = array([0]*N_1 + [1]*N_1 + [2]*(N_E - 2*N_1))\n' +
    'for group, field in [(E, population), (I, 3*ones(N_I, dtype=int))]:\n' +
    "    group.ampa = linked_var(fields, 'ampa', index=field)\n" +
    "    group.nmda = linked_var(fields, 'nmda', index=field)\n" +
    "    group.gaba = linked_var(fields, 'gaba', index=field)\n" +
    "    group.v = 'V_L + rand()*(V_t - V_L)'\n" +
    'E.s = 0.08\n' +
    '\n' +
    "to_fields = Synapses(E, fields, '''w : 1 (constant)\n" +
    "                                   nmda_post = w*s_pre : 1 (summed)''',\n" +
    "                     on_pre='ampa_post += w', delay=0.5*ms)\n" +
    'to_fields.connect()\n' +
    'to_fields.w = 1\n' +
    "to_fields.w['j < 2'] = w_minus\n" +
    "to_fields.w['j < 2 and i // N_1 == j'] = w_plus\n" +
    "inhibition = Synapses(I, fields, on_pre='gaba_post += 1', delay=0.5*ms)\n" +
    'inhibition.connect()\n' +
    '\n' +
    "noise_E = PoissonInput(E, 'outside', N=800, rate=3*Hz, weight=1)\n" +
    "noise_I = PoissonInput(I, 'outside', N=800, rate=3*Hz, weight=1)\n" +
    "stimulus = PoissonGroup(2*N_1, rates='mu*(1 + coherence*sign(N_1 - i - 0.5))'\n" +
    "                                     '*int(t >= start and t < stop_at)')\n" +
    "evidence = Synapses(stimulus, E, on_pre='outside_post += 1')\n" +
    "evidence.connect(j='i')\n" +
    '\n' +
    'spikes = SpikeMonitor(watched)\n' +
    "slow = StateMonitor(fields, ['nmda', 'gaba'], record=[0, 1], dt=5*ms)\n" +
    'run(duration)\n' +
    '\n' +
    '# Rates of A and B, in windows of 50 ms that move by 5 ms\n' +
    'bins = arange(0, duration/ms + 1, 5)\n' +
    'half = N_1//2\n' +
    'A = spikes.i < half\n' +
    'B = spikes.i >= half\n' +
    'window = ones(10)/10/half/0.005\n' +
    "rate_A = convolve(histogram(spikes.t[A]/ms, bins)[0], window, 'valid')\n" +
    "rate_B = convolve(histogram(spikes.t[B]/ms, bins)[0], window, 'valid')\n" +
    'middle = bins[5:-5]\n' +
    '\n' +
    'decided = where(abs(rate_A - rate_B) > 10)[0]\n' +
    'if len(decided) > 0:\n' +
    "    winner = 'A' if rate_A[decided[0]] > rate_B[decided[0]] else 'B'\n" +
    "    print('%s wins, %d ms after the stimulus came' % (winner, middle[decided[0]] - start/ms))\n" +
    "print('rates at the end: %.1f Hz and %.1f Hz' % (rate_A[-20:].mean(), rate_B[-20:].mean()))\n" +
    '\n' +
    'figure(figsize=(11, 7))\n' +
    'grid = GridSpec(3, 3, height_ratios=[2, 1.5, 1.5])\n' +
    'subplot(grid[0, :2])\n' +
    "axvspan(start/ms, stop_at/ms, color='0.9')\n" +
    "plot(spikes.t[A]/ms, spikes.i[A], '.', color='C0', ms=2)\n" +
    "plot(spikes.t[B]/ms, spikes.i[B], '.', color='C3', ms=2)\n" +
    "axhline(half, color='k', lw=0.5)\n" +
    'xlim(0, duration/ms)\n' +
    'ylim(0, 2*half)\n' +
    "ylabel('Neuron')\n" +
    "title('Spikes of A (blue) and of B (red)')\n" +
    '\n' +
    'subplot(grid[1, :2])\n' +
    "axvspan(start/ms, stop_at/ms, color='0.9', label='stimulus')\n" +
    "plot(middle, rate_A, color='C0', label='A')\n" +
    "plot(middle, rate_B, color='C3', label='B')\n" +
    'xlim(0, duration/ms)\n' +
    "ylabel('Rate (Hz)')\n" +
    "legend(loc='upper left')\n" +
    '\n' +
    'subplot(grid[2, :2])\n' +
    "axvspan(start/ms, stop_at/ms, color='0.9')\n" +
    "plot(slow.t/ms, slow.nmda[0], color='C0', label='A')\n" +
    "plot(slow.t/ms, slow.nmda[1], color='C3', label='B')\n" +
    'xlim(0, duration/ms)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('NMDA gates open')\n" +
    "legend(loc='upper left')\n" +
    '\n' +
    'subplot(grid[:2, 2])\n' +
    "plot(rate_A, rate_B, '.-k', lw=0.5, ms=3)\n" +
    'most = 1.1*max(max(rate_A), max(rate_B))\n' +
    "plot([0, most], [0, most], '--', color='0.5', lw=1)\n" +
    'xlim(0, most)\n' +
    'ylim(0, most)\n' +
    "xlabel('Rate of A (Hz)')\n" +
    "ylabel('Rate of B (Hz)')\n" +
    "title('The way to the decision')\n" +
    '\n' +
    'subplot(grid[2, 2])\n' +
    "axvspan(start/ms, stop_at/ms, color='0.9')\n" +
    "plot(slow.t/ms, slow.gaba[0], color='0.3', lw=1)\n" +
    'xlim(0, duration/ms)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Inhibition of both')\n" +
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
