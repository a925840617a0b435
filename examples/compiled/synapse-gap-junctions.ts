/**
 * synapse-gap-junctions.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 17f600bfc8a6a7f4975c30fc42bdacff68475381d09bfd5ebfde43d0e86f78e4
 */
import {
  Tuple,
  add,
  addInPlace,
  assignState,
  callMonitorMethod,
  callObjectMethod,
  connectSynapses,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  createSynapses,
  defaultClock,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  exp,
  exprel,
  getAttribute,
  getItem,
  givenClock,
  greater,
  iterate,
  less,
  modulo,
  multiply,
  neuronGroupClass,
  npArange,
  npCos,
  npInterp,
  npMean,
  npSin,
  npSqrt,
  npZeros,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  power,
  powersOfTwoTable,
  pyFloat,
  pyLen,
  pyPrint,
  pyRange,
  pyRound,
  pyplotAxvspan,
  pyplotLegend,
  pyplotPlot,
  pyplotTitle,
  randomSeed,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  synapsesClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const uA = unit('uA')
const cm = unit('cm')
const msiemens = unit('msiemens')
const uF = unit('uF')
const mV = unit('mV')
const amp = unit('amp')
const meter = unit('meter')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly m: Float64Array // a pure number
  readonly h: Float64Array // a pure number
  readonly n: Float64Array // a pure number
  readonly I: Float64Array // amp/metre**2
  readonly I_gap: Float64Array // amp/metre**2
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly C: number
  readonly E_K: number
  readonly E_L: number
  readonly E_Na: number
  readonly drive: number
  readonly g_K: number
  readonly g_L: number
  readonly g_Na: number
  readonly spread: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, _dt: number) {
  const { E_L, g_L, C, E_K, g_K, E_Na, g_Na } = externals
  const factor = 0.07 * exp(-3.25) / 0.001
  const scaled_xp_minus_3_5 = 0.001 * exp(-3.5)
  const factor_2 = 4 * exp(-3.6111111111111107) / 0.001
  const factor_3 = 0.125 * exp(-0.8125) / 0.001
  const E_L_g_L_over_C = E_L * g_L / C
  const E_K_g_K_over_C = E_K * g_K / C
  const E_Na_g_Na_over_C = E_Na * g_Na / C
  const scaled_C = 1 / C
  const scaled_g_L_over_C = 0 - g_L / C
  const minus_g_K_over_C = -g_K / C
  const g_Na_over_C = g_Na / C
  return { factor, scaled_xp_minus_3_5, factor_2, factor_3, E_L_g_L_over_C, E_K_g_K_over_C,
    E_Na_g_Na_over_C, scaled_C, scaled_g_L_over_C, minus_g_K_over_C, g_Na_over_C }
}

/** State update of cells: advances h, m, n and v by one step (exponential_euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { N, dt } = step
  const { factor, scaled_xp_minus_3_5, factor_2, factor_3, E_L_g_L_over_C, E_K_g_K_over_C, E_Na_g_Na_over_C, scaled_C, scaled_g_L_over_C, minus_g_K_over_C, g_Na_over_C } = constantsOf(step, cells_stateupdater_constants, externals)
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, factor, scaled_xp_minus_3_5, factor_2, factor_3, E_L_g_L_over_C,
      E_K_g_K_over_C, E_Na_g_Na_over_C, scaled_C, scaled_g_L_over_C, minus_g_K_over_C, g_Na_over_C)
    return
  }
  const { not_refractory, v, n, h, m, I, I_gap } = cells
  for (let i = 0; i < N; i++) {
    const not_refractory_2_i = not_refractory[i] !== 0
    const v_i = v[i]
    const n_i = n[i]
    const h_i = h[i]
    const m_i = m[i]
    const I_i = I[i]
    const I_gap_i = I_gap[i]
    // refractory: v > -30*mV
    const not_refractory_2 = not_refractory_2_i || !(v_i > -0.03)
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const factor_exp_50_minus_v = factor * exp(50 * -v_i)
    const offset = -1 / (0.001 + scaled_xp_minus_3_5 * exp(100 * -v_i)) - factor_exp_50_minus_v
    const shift_h = factor_exp_50_minus_v / offset
    const exprel_minus_4_minus_100_v = exprel(-4 - 100 * v_i)
    const offset_2 = -1000 / exprel_minus_4_minus_100_v - factor_2 * exp(55.55555555555555 * -v_i)
    const shift_m = 1000 / (offset_2 * exprel_minus_4_minus_100_v)
    const exprel_minus_5_5_minus_100_v = exprel(-5.5 - 100 * v_i)
    const offset_3 = -100 / exprel_minus_5_5_minus_100_v - factor_3 * exp(12.5 * -v_i)
    const shift_n = 100 / (offset_3 * exprel_minus_5_5_minus_100_v)
    const n_n = n_i * n_i
    const n_n_2 = n_i * n_i
    const shift_v = (E_L_g_L_over_C + (E_K_g_K_over_C * (n_n * n_n) +
      E_Na_g_Na_over_C * (h_i * (m_i * m_i * m_i)) + scaled_C * I_i + scaled_C * I_gap_i)) /
      (scaled_g_L_over_C + minus_g_K_over_C * (n_n_2 * n_n_2) -
      g_Na_over_C * (h_i * (m_i * m_i * m_i)))
    const n_n_3 = n_i * n_i
    // dh/dt = (0.07*exp(-(v + 65*mV)/(20*mV))*(1 - h) - h/(1 + exp(-(v + 35*mV)/(10*mV))))/ms...
    h[i] = -shift_h + (shift_h + h_i) * exp(dt * offset)
    // dm/dt = (a_m*(1 - m) - 4*exp(-(v + 65*mV)/(18*mV))*m)/ms : 1
    m[i] = -shift_m + (shift_m + m_i) * exp(dt * offset_2)
    // dn/dt = (a_n*(1 - n) - 0.125*exp(-(v + 65*mV)/(80*mV))*n)/ms : 1
    n[i] = -shift_n + (shift_n + n_i) * exp(dt * offset_3)
    // dv/dt = (I - g_L*(v - E_L) - g_Na*m**3*h*(v - E_Na) - g_K*n**4*(v - E_K) + I_gap)/C : volt
    v[i] = -shift_v + (shift_v + v_i) * exp(dt * (scaled_g_L_over_C +
      minus_g_K_over_C * (n_n_3 * n_n_3) - g_Na_over_C * (h_i * (m_i * m_i * m_i))))
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  _externals: cells_Externals,
  step: Step,
): number {
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  const { v, not_refractory, lastspike } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > 0*mV
    if (v_i > 0 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Sets v of cells. */
function cells_set_v(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = -75*mV + 20*mV*rand()
    v[i] = -0.075 + 0.02 * rand1[k]
  }
}

/** Sets h of cells. */
function cells_set_h(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { h } = cells
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // h = 0.2 + 0.4*rand()
    h[i] = 0.2 + 0.4 * rand1[k]
  }
}

/** Sets n of cells. */
function cells_set_n(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { n } = cells
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // n = 0.3 + 0.4*rand()
    n[i] = 0.3 + 0.4 * rand1[k]
  }
}

/** Sets I of cells. */
function cells_set_I(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { I } = cells
  const { drive, spread } = externals
  const { events, count } = step
  const randn1 = drawNormal(step, 0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // I = drive*(1 + spread*randn())
    I[i] = drive * (1 + spread * randn1[k])
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 26,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    m: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    h: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    n: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [-2, 0, 0, 1, 0, 0, 0], size: 'N' },
    I_gap: { type: 'float', dimension: [-2, 0, 0, 1, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
  },
  externals: ['C', 'E_K', 'E_L', 'E_Na', 'g_K', 'g_L', 'g_Na'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['not_refractory', 'v', 'n', 'h', 'm', 'I', 'I_gap'], draws: [12, 12] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [1, 1],
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
  ],
  blocks: {
    set_v: { target: 'v', externals: [], kernel: cells_set_v },
    set_h: { target: 'h', externals: [], kernel: cells_set_h },
    set_n: { target: 'n', externals: [], kernel: cells_set_n },
    set_I: { target: 'I', externals: ['drive', 'spread'], kernel: cells_set_I },
  },
})

/** State of junctions, in SI units. */
interface junctions_Arrays {
  readonly open: Float64Array // a pure number, one value for all neurons
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly N_pre: Int32Array // integer, one value for all neurons
  readonly v_pre: Float64Array // volt
  readonly v_post: Float64Array // volt
  readonly I_gap_post: Float64Array // amp/metre**2
}

/** What the equations of junctions read from the script, in SI units. */
interface junctions_Externals {
  readonly g_gap: number
}

/** I_gap_post of junctions: the sum over all synapses of a neuron. */
function junctions_summed_variable_I_gap_post(
  junctions: junctions_Arrays,
  externals: junctions_Externals,
  step: Step,
): void {
  const { open, N_pre } = junctions
  const { g_gap } = externals
  const { N } = step
  const open_0 = open[0]
  const N_pre_0 = N_pre[0]
  const factor = open_0 * g_gap / (N_pre_0 - 1)
  const native = step.native?.junctions_summed_variable_I_gap_post
  if (native !== undefined) {
    native.run(native.at, N, factor)
    return
  }
  const { v_pre, _pre, v_post, _post, I_gap_post } = junctions
  for (let s = 0; s < N; s++) {
    const v_pre_i = v_pre[_pre[s]]
    const v_post_i = v_post[_post[s]]
    const I_gap_post_i = I_gap_post[_post[s]]
    // I_gap_post = open*g_gap/(N_pre - 1)*(v_pre - v_post) : amp/meter**2 (summed)
    I_gap_post[_post[s]] = I_gap_post_i + factor * (v_pre_i - v_post_i)
  }
}

/** connect() of junctions: the candidates that it connects. */
function junctions_connect_condition(
  junctions: junctions_Arrays,
  _externals: junctions_Externals,
  step: Step,
): number {
  const { _pre, _post } = junctions
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _pre_i = _pre[s]
    const _post_i = _post[s]
    if (_pre_i !== _post_i) events[count++] = s
  }
  return count
}

const junctions_class = synapsesClass<junctions_Arrays, junctions_Externals>({
  id: 'junctions',
  line: 42,
  variables: {
    open: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'one' },
  },
  ends: {
    v_pre: { side: 'pre', of: 'v' },
    v_post: { side: 'post', of: 'v' },
    I_gap_post: { side: 'post', of: 'I_gap' },
  },
  pathways: [],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', perPair: true, readsOther: true, parts: ['condition'] },
  },
  externals: ['g_gap'],
  events: [],
  natives: {
    junctions_summed_variable_I_gap_post: { arrays: ['v_pre', '_pre', 'v_post', '_post', 'I_gap_post'] },
  },
  runners: [
    {
      suffix: '_summed_variable_I_gap_post',
      slot: 'groups',
      order: -1,
      sums: 'I_gap_post',
      native: 'junctions_summed_variable_I_gap_post',
      kernel: junctions_summed_variable_I_gap_post,
    },
  ],
  blocks: {
    connect_condition: { externals: [], kernel: junctions_connect_condition },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 48, event: 'spike' })

const trace_class = stateMonitorClass({ id: 'trace', line: 49, variables: ['v'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, drive: Value, spread: Value, g_gap: Value, alone: Value, coupled: Value, C: Value,
    g_L: Value, g_Na: Value, g_K: Value, E_L: Value, E_Na: Value, E_K: Value, cells: Value,
    junctions: Value, spikes: Value, trace: Value, end: Value, times: Value, mean_x: Value,
    mean_y: Value, train: Value, phase: Value, synchrony: Value, before: Value, after: Value,
    k: Value
  sim.expose(() => ({ N, drive, spread, g_gap, alone, coupled, C, g_L, g_Na, g_K, E_L, E_Na, E_K,
    cells, junctions, spikes, trace, end, times, mean_x, mean_y, train, phase, synchrony, before,
    after, k }))
  sim.at(4) // seed(4)
  randomSeed(sim, 4n)
  sim.at(5) // defaultclock.dt = 0.05*ms
  setAttribute(defaultClock(sim), 'dt', multiply(0.05, ms))
  sim.at(8) // N = 20
  N = sim.parameter('N', 20n)
  sim.at(10) // drive = 12*uA/cm**2           # [8*uA/cm**2 : 1*uA/cm**2 : 30*uA/cm**2]
  drive = sim.parameter('drive', divide(multiply(12n, uA), power(cm, 2n)))
  sim.at(11) // spread = 0.1                  # [0 : 0.02 : 0.3]
  spread = sim.parameter('spread', 0.1)
  sim.at(13) // g_gap = 0.2*msiemens/cm**2    # [0*msiemens/cm**2 : 0.01*msiemens/cm*...
  g_gap = sim.parameter('g_gap', divide(multiply(0.2, msiemens), power(cm, 2n)))
  sim.at(15) // alone = 120*ms
  alone = sim.parameter('alone', multiply(120n, ms))
  sim.at(16) // coupled = 180*ms
  coupled = sim.parameter('coupled', multiply(180n, ms))
  sim.at(18) // C = 1*uF/cm**2
  C = sim.parameter('C', divide(multiply(1n, uF), power(cm, 2n)))
  sim.at(19) // g_L = 0.3*msiemens/cm**2
  g_L = sim.parameter('g_L', divide(multiply(0.3, msiemens), power(cm, 2n)))
  sim.at(20) // g_Na = 120*msiemens/cm**2
  g_Na = sim.parameter('g_Na', divide(multiply(120n, msiemens), power(cm, 2n)))
  sim.at(21) // g_K = 36*msiemens/cm**2
  g_K = sim.parameter('g_K', divide(multiply(36n, msiemens), power(cm, 2n)))
  sim.at(22) // E_L = -54.4*mV
  E_L = sim.parameter('E_L', multiply(-54.4, mV))
  sim.at(23) // E_Na = 50*mV
  E_Na = sim.parameter('E_Na', multiply(50n, mV))
  sim.at(24) // E_K = -77*mV
  E_K = sim.parameter('E_K', multiply(-77n, mV))
  sim.at(26) // cells = NeuronGroup(N, '''
  divide(amp, power(meter, 2n))
  sim.at(26) // cells = NeuronGroup(N, '''
  cells = createNeuronGroup(sim, cells_class, { N })
  sim.at(36) // cells.v = '-75*mV + 20*mV*rand()'
  assignState(cells, 'set_v', {})
  sim.at(37) // cells.m = 0.05
  setAttribute(cells, 'm', 0.05)
  sim.at(38) // cells.h = '0.2 + 0.4*rand()'
  assignState(cells, 'set_h', {})
  sim.at(39) // cells.n = '0.3 + 0.4*rand()'
  assignState(cells, 'set_n', {})
  sim.at(40) // cells.I = 'drive*(1 + spread*randn())'
  assignState(cells, 'set_I', { drive, spread })
  sim.at(42) // junctions = Synapses(cells, cells, '''
  divide(amp, power(meter, 2n))
  sim.at(42) // junctions = Synapses(cells, cells, '''
  junctions = createSynapses(sim, junctions_class, { source: cells, target: cells })
  sim.at(46) // junctions.connect(condition='i != j')
  connectSynapses(sim, junctions, 'connect', {}, new Map<Value, Value>())
  sim.at(48) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(49) // trace = StateMonitor(cells, 'v', record=[0, 1, 2], dt=0.25*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: [0n, 1n, 2n], clock: givenClock(sim, multiply(0.25, ms), null) })
  sim.at(50) // run(alone)
  await runNetwork(sim, alone, { objects: { trace, cells, junctions, spikes },
    externals: { g_gap, C, g_L, g_Na, g_K, E_L, E_Na, E_K } })
  sim.at(51) // junctions.open = 1
  setAttribute(junctions, 'open', 1n)
  sim.at(52) // run(coupled)
  await runNetwork(sim, coupled, { objects: { trace, cells, junctions, spikes },
    externals: { g_gap, C, g_L, g_Na, g_K, E_L, E_Na, E_K } })
  sim.at(53) // end = alone + coupled
  end = sim.parameter('end', add(alone, coupled))
  sim.at(57) // times = arange(20, end/ms - 20)
  times = npArange(20n, subtract(divide(end, ms), 20n))
  sim.at(58) // mean_x = zeros(len(times))
  mean_x = npZeros(pyLen(times))
  sim.at(59) // mean_y = zeros(len(times))
  mean_y = npZeros(pyLen(times))
  sim.at(60) // for train in spikes.spike_trains().values():
  for (train of iterate(callObjectMethod([callMonitorMethod(spikes, 'spike_trains'), 'values'], {}))) {
    sim.at(61) // phase = interp(times, train/ms, arange(len(train)))
    phase = npInterp(times, divide(train, ms), npArange(pyLen(train)))
    sim.at(62) // mean_x += cos(2*pi*phase)/N
    mean_x = addInPlace(mean_x, divide(npCos(multiply(multiply(2n, Math.PI), phase)), N))
    sim.at(63) // mean_y += sin(2*pi*phase)/N
    mean_y = addInPlace(mean_y, divide(npSin(multiply(multiply(2n, Math.PI), phase)), N))
  }
  sim.at(64) // synchrony = sqrt(mean_x**2 + mean_y**2)
  synchrony = npSqrt(add(power(mean_x, 2n), power(mean_y, 2n)))
  sim.at(65) // before = mean(synchrony[times < alone/ms])
  before = npMean(getItem(synchrony, less(times, divide(alone, ms))))
  sim.at(66) // after = mean(synchrony[times > alone/ms + 100])
  after = npMean(getItem(synchrony, greater(times, add(divide(alone, ms), 100n))))
  sim.at(67) // print('rate (Hz):', round(spikes.num_spikes/N/float(end), 1))
  pyPrint(sim, 'rate (Hz):',
    pyRound(divide(divide(getAttribute(spikes, 'num_spikes'), N), pyFloat(end)), 1n))
  sim.at(68) // print('synchrony alone: %.2f, coupled: %.2f' % (before, after))
  pyPrint(sim, modulo('synchrony alone: %.2f, coupled: %.2f', new Tuple([before, after])))
  sim.at(70) // figure(figsize=(9, 8))
  plainFigure(sim, [], { figsize: new Tuple([9n, 8n]) })
  sim.at(71) // subplot(311)
  plainSubplot(sim, [311n], {})
  sim.at(72) // axvspan(alone/ms, end/ms, color='C0', alpha=0.12, lw=0, label='juncti...
  pyplotAxvspan(sim, [divide(alone, ms), divide(end, ms)],
    { color: 'C0', alpha: 0.12, lw: 0n, label: 'junctions open' })
  sim.at(73) // plot(spikes.t/ms, spikes.i, '|k', ms=5)
  plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
    { marker: '|', color: '#000000', markersize: 5n })
  sim.at(74) // xlim(0, end/ms)
  plainXlim(sim, [0n, divide(end, ms)], {})
  sim.at(75) // ylim(-1, N + 6)
  plainYlim(sim, [-1n, add(N, 6n)], {})
  sim.at(76) // ylabel('Cell')
  plainYlabel(sim, ['Cell'], {})
  sim.at(77) // legend(loc='upper left')
  pyplotLegend(sim, [], { loc: 'upper left' })
  sim.at(78) // subplot(312)
  plainSubplot(sim, [312n], {})
  sim.at(79) // axvspan(alone/ms, end/ms, color='C0', alpha=0.12, lw=0)
  pyplotAxvspan(sim, [divide(alone, ms), divide(end, ms)], { color: 'C0', alpha: 0.12, lw: 0n })
  sim.at(80) // plot(times, synchrony, 'C3')
  pyplotPlot(sim, [times, synchrony, 'C3'], {})
  sim.at(81) // xlim(0, end/ms)
  plainXlim(sim, [0n, divide(end, ms)], {})
  sim.at(82) // ylim(0, 1.05)
  plainYlim(sim, [0n, 1.05], {})
  sim.at(83) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(84) // ylabel('Synchrony')
  plainYlabel(sim, ['Synchrony'], {})
  sim.at(85) // subplot(325)
  plainSubplot(sim, [325n], {})
  sim.at(86) // for k in range(3):
  for (k of iterate(pyRange(3n))) {
    sim.at(87) // plot(trace.t/ms, trace.v[k]/mV, lw=1, label='cell %d' % k)
    pyplotPlot(sim,
      [divide(getAttribute(trace, 't'), ms), divide(getItem(getAttribute(trace, 'v'), k), mV)],
      { lw: 1n, label: modulo('cell %d', k) })
  }
  sim.at(88) // xlim(alone/ms - 50, alone/ms)
  plainXlim(sim, [subtract(divide(alone, ms), 50n), divide(alone, ms)], {})
  sim.at(89) // ylim(-80, 75)
  plainYlim(sim, [-80n, 75n], {})
  sim.at(90) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(91) // ylabel('v (mV)')
  plainYlabel(sim, ['v (mV)'], {})
  sim.at(92) // title('Alone')
  pyplotTitle(sim, ['Alone'], {})
  sim.at(93) // subplot(326)
  plainSubplot(sim, [326n], {})
  sim.at(94) // for k in range(3):
  for (k of iterate(pyRange(3n))) {
    sim.at(95) // plot(trace.t/ms, trace.v[k]/mV, lw=1, label='cell %d' % k)
    pyplotPlot(sim,
      [divide(getAttribute(trace, 't'), ms), divide(getItem(getAttribute(trace, 'v'), k), mV)],
      { lw: 1n, label: modulo('cell %d', k) })
  }
  sim.at(96) // xlim(end/ms - 50, end/ms)
  plainXlim(sim, [subtract(divide(end, ms), 50n), divide(end, ms)], {})
  sim.at(97) // ylim(-80, 75)
  plainYlim(sim, [-80n, 75n], {})
  sim.at(98) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(99) // title('Coupled')
  pyplotTitle(sim, ['Coupled'], {})
  sim.at(100) // legend(loc='upper right', ncol=3, fontsize=8)
  pyplotLegend(sim, [], { loc: 'upper right', ncol: 3n, fontsize: 8n })
  sim.at(101) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABQwlgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgDn9/fHx8fHx8fHx8fHx8AGADf398AX9g' +
  'A39/fAACCAEBbQFtAgABAxMSAAEBAgMDAAEBAAEEBQUGBwcIBuUIRH8AQQALfABEAAAAAAAA8L8LfABEAAAAAADwj8ALewD9' +
  'DAAAAAAA8I/AAAAAAADwj8ALfABEAAAAAAAwkcALewD9DAAAAAAAMJHAAAAAAAAwkcALewD9DAAAAAAAAPC/AAAAAAAA8L8L' +
  'fABEAAAAAABAn8ALewD9DAAAAAAAQJ/AAAAAAABAn8ALfABEhetRuB5Jh8ALewD9DIXrUbgeSYfAhetRuB5Jh8ALfABEAAAA' +
  'AADAVcALewD9DAAAAAAAwFXAAAAAAADAVcALfABEGqABGqAB+j4LewD9DBqgARqgAfo+GqABGqAB+j4LfABEGqABGqABKj8L' +
  'ewD9DBqgARqgASo/GqABGqABKj8LfABEF2zBFmzBVj8LewD9DBdswRZswVY/F2zBFmzBVj8LfABEERERERERgT8LewD9DBER' +
  'EREREYE/ERERERERgT8LfABEAAD6/kIuhj8LewD9DAAA+v5CLoY/AAD6/kIuhj8LfABEAAAAAAAAkD8LewD9DAAAAAAAAJA/' +
  'AAAAAAAAkD8LfABEVVVVVVVVpT8LewD9DFVVVVVVVaU/VVVVVVVVpT8LfABEVVVVVVVVxT8LewD9DFVVVVVVVcU/VVVVVVVV' +
  'xT8LfABEAAAAAAAA4D8LewD9DAAAAAAAAOA/AAAAAAAA4D8LewD9DAAAAAAAAAAAAAAAAAAAAAALewD9DD8AAAAAAAAAPwAA' +
  'AAAAAAALewD9DMD/////////wP////////8LfABEAAAAAAAA8D8LfABEAAAAAADwj0ALewD9DAAAAAAA8I9AAAAAAADwj0AL' +
  'fABEAAAAAAD4j0ALewD9DAAAAAAA+I9AAAAAAAD4j0ALfABEAAAAAgAAoEELewD9DAAAAAIAAKBBAAAAAgAAoEELewD9DAAA' +
  'AAAAAPA/AAAAAAAA8D8LfABEvInYl7LSnDwLewD9DLyJ2Jey0pw8vInYl7LSnDwLfABEAAAAAAAAEAALewD9DAAAAAAAABAA' +
  'AAAAAAAAEAALfABEOjuevJr3HD0LewD9DDo7nrya9xw9OjuevJr3HD0LfABEAAAAAAAA0H8LewD9DAAAAAAAANB/AAAAAAAA' +
  '0H8LfABEAAAAAAAATkALewD9DAAAAAAAAE5AAAAAAAAATkALfABEAAAAAAAAWEELewD9DAAAAAAAAFhBAAAAAAAAWEELfABE' +
  'AAAAAAAAOEMLewD9DAAAAAAAADhDAAAAAAAAOEMLfABE/wMAAAAAOEMLewD9DP8DAAAAADhD/wMAAAAAOEMLfABE7zn6/kIu' +
  'hkALewD9DO85+v5CLoZA7zn6/kIuhkALfABEuB6F61EuhkALewD9DLgehetRLoZAuB6F61EuhkALfABEAAAAAAAAVkALewD9' +
  'DAAAAAAAAFZAAAAAAAAAVkALfABE/oIrZUcVV0ALewD9DP6CK2VHFVdA/oIrZUcVV0ALfABEAAAAAAAA8H8LewD9DAAAAAAA' +
  'APB/AAAAAAAA8H8LB4QBBBJjZWxsc19zdGF0ZXVwZGF0ZXIADhdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAPKmNlbGxzX3N0' +
  'YXRldXBkYXRlcitjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAQJGp1bmN0aW9uc19zdW1tZWRfdmFyaWFibGVfSV9nYXBfcG9z' +
  'dAARCsJqEswBAQh8IAAjC2QEfyAAIz5jBUEACwRAIAAjQKIjNqAhASABIzahIQIgACACIxWioSACIy6ioSEDIAMgA6IhBCMA' +
  'IAG9p0E/cUEQbGorAwAhBSMAIAG9p0E/cUEQbGorAwghBiAFIAYgBSAGoCADIAQjHSADIxuioKIgBCAEoiMZIAMjE6KgIAQj' +
  'EaKgoqCgoqCgIAG9QkCDQi6GQoCAgICAgID4P3y/og8LIAAgAGIEQCAAIQcFIABEAAAAAAAAAAAQAyEIIAghBwsgBw8L0AID' +
  'CHsBfwF7IAAjDP1KIAAjP/1J/U79xAEhCSAJBEAgCUEDRwRAIAAQAg8LIAAjQf3yASM3/fABIQEgASM3/fEBIQIgACACIxb9' +
  '8gH98QEgAiMv/fIB/fEBIQMgAyAD/fIBIQQgASMg/U5BBP3LASEKIwAgCv0bAGr9AAQAIQUjACAK/RsCav0ABAAhCiAFIAr9' +
  'DQgJCgsMDQ4PGBkaGxwdHh8hBiAFIAr9DQABAgMEBQYHEBESExQVFhchBSAFIAYgBSAG/fABIAMgBCMeIAMjHP3yAf3wAf3y' +
  'ASAEIAT98gEjGiADIxT98gH98AEgBCMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIAEjIf1OQS79ywEjKf3OAf3yAQ8LIAAg' +
  'AP1I/cQBIQkgCQRAIAlBA0cEQCAAEAIPCyAAIQcFIAAjHxAEIQggCCEHCyAHDwsfAQJ8IAD9IQAQACEBIAD9IQEQACECIAH9' +
  'FCAC/SIBC4wCAQ98IAAjPGQEQCNCDwsgACMJYwRARAAAAAAAAAAADwsgACNAoiM2oCECIAIjNqEhAyAAIAMjFaKhIQQgAyMu' +
  'oiEFIAQgBaEhBiAEIAahIAWhIAGgIQcgBiAGoiEIIwAgAr2nQT9xQRBsaisDACEJIwAgAr2nQT9xQRBsaisDCCEKIAYjNKAj' +
  'NKEhCyAJIAuiIQwgCSAMoCENIAkgDaEgDKAgCiAJIAYgC6GiIAogBqIgCSAKoCAIIx0gBiMboqCiIAggCKIjGSAGIxOioCAI' +
  'IxEgBiMPoqCioKKgIAcgByAGoqCgoqCgoKAhDiANIA6gIQ8gDyANIA+hIA6gIAK9p0EGdbcQCyEQIBAPC8wDAw97AX8BeyAA' +
  'Iz39Sv3EASERIBEEQCARQQNHBEAgACABEAUPCyNDDwsgACMK/Un9xAEhESARBEAgEUEDRwRAIAAgARAFDwsjHw8LIAAjQf3y' +
  'ASM3/fABIQIgAiM3/fEBIQMgACADIxb98gH98QEhBCADIy/98gEhBSAEIAX98QEhBiAEIAb98QEgBf3xASAB/fABIQcgBiAG' +
  '/fIBIQggAiMg/U5BBP3LASESIwAgEv0bAGr9AAQAIQkjACAS/RsCav0ABAAhEiAJIBL9DQgJCgsMDQ4PGBkaGxwdHh8hCiAJ' +
  'IBL9DQABAgMEBQYHEBESExQVFhchCSAGIzX98AEjNf3xASELIAkgC/3yASEMIAkgDP3wASENIAkgDf3xASAM/fABIAogCSAG' +
  'IAv98QH98gEgCiAG/fIBIAkgCv3wASAIIx4gBiMc/fIB/fAB/fIBIAggCP3yASMaIAYjFP3yAf3wASAIIxIgBiMQ/fIB/fAB' +
  '/fIB/fAB/fIB/fABIAcgByAG/fIB/fAB/fAB/fIB/fAB/fAB/fAB/fABIQ4gDSAO/fABIQ8gDyANIA/98QEgDv3wASACIyH9' +
  'TiM3/fEBIxj98gEQDCEQIBAPCykBAnwgAP0hACAB/SEAEAMhAiAA/SEBIAH9IQEQAyEDIAL9FCAD/SIBC60FASx8IACZIQEg' +
  'ASMqZgR/IAEjMmMFQQALBEACQCAAmSMXYwRAIAAgAKIhAiMdIAKiIQMgACADoCEEIycgAKIhBSAFIAUgAKGhIQYgACAGoSEH' +
  'IycgAKIhCCAIIAggAKGhIQkgACAJoSEKIAAgBKEgA6AjHSAGIAmiIAKhIAYgCqKgIAcgCaKgIAcgCqKgoiACIACiIxsgACMZ' +
  'IAAjEyAAIxEgACMPIAAjDaKgoqCioKKgoqCioKAhCyAEIAugIQwgDCENIAQgDKEgC6AhDgwBCyAAI0CiIzagIQ8gDyM2oSEQ' +
  'IAAgECMVoqEhESAQIy6iIRIgESASoSETIBEgE6EgEqFEAAAAAAAAAACgIRQgEyAToiEVIwAgD72nQT9xQRBsaisDACEWIwAg' +
  'D72nQT9xQRBsaisDCCEXIBMjNKAjNKEhGCAWIBiiIRkgFiAZoCEaIBYgGqEgGaAgFyAWIBMgGKGiIBcgE6IgFiAXoCAVIx0g' +
  'EyMboqCiIBUgFaIjGSATIxOioCAVIxEgEyMPoqCioKKgIBQgFCAToqCgoqCgoKAhGyAaIBugIRwgD71CQINCLoZCgICAgICA' +
  'gPg/fL8hHSAcIB2iIR4gHiMioSEfIB8gHqEhICAeIB8gIKGhIwEgIKGgIBogHKEgG6AgHaKgISEgHyAhoCEiICIhDSAfICKh' +
  'ICGgIQ4MAAsgDSAAoyEjICMgAKIhJCMnICOiISUgJSAlICOhoSEmICMgJqEhJyMnIACiISggKCAoIAChoSEpIAAgKaEhKiAj' +
  'IA0gJKEgJiApoiAkoSAmICqioCAnICmioCAnICqioKEgDqAgAKOgDwsgASMqYwRAIyIPCyAAIzpkBEAjQg8LIABEAAAAAAAA' +
  'AABkBEAgABAJISsgKyEsBSMBIACjISwLICwPC6sIAyx7AX8BeyAA/ewBIQEgASMr/UwgASMz/Un9Tv3EASEtIC0EQCAtQQNH' +
  'BEAgABAIDwsCQCAA/ewBIxj9Sf3EASEtIC0EQCAtQQNHBEAgABAIDwsgACAA/fIBIQIjHiAC/fIBIQMgACAD/fABIQQjKCAA' +
  '/fIBIQUgBSAFIAD98QH98QEhBiAAIAb98QEhByMoIAD98gEhCCAIIAggAP3xAf3xASEJIAAgCf3xASEKIAAgBP3xASAD/fAB' +
  'Ix4gBiAJ/fIBIAL98QEgBiAK/fIB/fABIAcgCf3yAf3wASAHIAr98gH98AH98gEgAiAA/fIBIxwgACMaIAAjFCAAIxIgACMQ' +
  'IAAjDv3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3wASELIAQgC/3wASEMIAwhDSAEIAz98QEgC/3wASEO' +
  'DAELIAAjQf3yASM3/fABIQ8gDyM3/fEBIRAgACAQIxb98gH98QEhESAQIy/98gEhEiARIBL98QEhEyARIBP98QEgEv3xASMf' +
  '/fABIRQgEyAT/fIBIRUgDyMg/U5BBP3LASEuIwAgLv0bAGr9AAQAIRYjACAu/RsCav0ABAAhLiAWIC79DQgJCgsMDQ4PGBka' +
  'GxwdHh8hFyAWIC79DQABAgMEBQYHEBESExQVFhchFiATIzX98AEjNf3xASEYIBYgGP3yASEZIBYgGf3wASEaIBYgGv3xASAZ' +
  '/fABIBcgFiATIBj98QH98gEgFyAT/fIBIBYgF/3wASAVIx4gEyMc/fIB/fAB/fIBIBUgFf3yASMaIBMjFP3yAf3wASAVIxIg' +
  'EyMQ/fIB/fAB/fIB/fAB/fIB/fABIBQgFCAT/fIB/fAB/fAB/fIB/fAB/fAB/fAB/fABIRsgGiAb/fABIRwgDyMh/U5BLv3L' +
  'ASMp/c4BIR0gHCAd/fIBIR4gHiMp/fEBIR8gHyAe/fEBISAgHiAfICD98QH98QEjBiAg/fEB/fABIBogHP3xASAb/fABIB39' +
  '8gH98AEhISAfICH98AEhIiAiIQ0gHyAi/fEBICH98AEhDgwACyANIAD98wEhIyAjIAD98gEhJCMoICP98gEhJSAlICUgI/3x' +
  'Af3xASEmICMgJv3xASEnIyggAP3yASEoICggKCAA/fEB/fEBISkgACAp/fEBISogIyANICT98QEgJiAp/fIBICT98QEgJiAq' +
  '/fIB/fABICcgKf3yAf3wASAnICr98gH98AH98QEgDv3wASAA/fMB/fABDwsgASMr/Un9xAEhLSAtBEAgLUEDRwRAIAAQCA8L' +
  'IykPCyAAIzv9Sv3EASEtIC0EQCAtQQNHBEAgABAIDwsjQw8LIAAjH/1K/cQBIS0gLQRAIC1BA0cEQCAAEAgPCyAAEAohKyAr' +
  'ISwFIwYgAP3zASEsCyAsDwsfAQJ8IAD9IQAQBiEBIAD9IQEQBiECIAH9FCAC/SIBC9gCARd8IAAjQKIjNqAhASABIzahIQIg' +
  'ACACIxWioSEDIAIjLqIhBCADIAShIQUgAyAFoSAEoUQAAAAAAAAAAKAhBiAFIAWiIQcjACABvadBP3FBEGxqKwMAIQgjACAB' +
  'vadBP3FBEGxqKwMIIQkgBSM0oCM0oSEKIAggCqIhCyAIIAugIQwgCCAMoSALoCAJIAggBSAKoaIgCSAFoiAIIAmgIAcjHSAF' +
  'IxuioKIgByAHoiMZIAUjE6KgIAcjESAFIw+ioKKgoqAgBiAGIAWioKCioKCgoCENIAwgDaAhDiAOIACjIQ8gDyAAoiEQIycg' +
  'D6IhESARIBEgD6GhIRIgDyASoSETIycgAKIhFCAUIBQgAKGhIRUgACAVoSEWIA8gDiAQoSASIBWiIBChIBIgFqKgIBMgFaKg' +
  'IBMgFqKgoSAMIA6hIA2goCAAoyABvadBBnW3EAshFyAXDwuSBAEYeyAAI0H98gEjN/3wASEBIAEjN/3xASECIAAgAiMW/fIB' +
  '/fEBIQMgAiMv/fIBIQQgAyAE/fEBIQUgAyAF/fEBIAT98QEjH/3wASEGIAUgBf3yASEHIAEjIP1OQQT9ywEhGCMAIBj9GwBq' +
  '/QAEACEIIwAgGP0bAmr9AAQAIRggCCAY/Q0ICQoLDA0ODxgZGhscHR4fIQkgCCAY/Q0AAQIDBAUGBxAREhMUFRYXIQggBSM1' +
  '/fABIzX98QEhCiAIIAr98gEhCyAIIAv98AEhDCAIIAz98QEgC/3wASAJIAggBSAK/fEB/fIBIAkgBf3yASAIIAn98AEgByMe' +
  'IAUjHP3yAf3wAf3yASAHIAf98gEjGiAFIxT98gH98AEgByMSIAUjEP3yAf3wAf3yAf3wAf3yAf3wASAGIAYgBf3yAf3wAf3w' +
  'Af3yAf3wAf3wAf3wAf3wASENIAwgDf3wASEOIA4gAP3zASEPIA8gAP3yASEQIyggD/3yASERIBEgESAP/fEB/fEBIRIgDyAS' +
  '/fEBIRMjKCAA/fIBIRQgFCAUIAD98QH98QEhFSAAIBX98QEhFiAPIA4gEP3xASASIBX98gEgEP3xASASIBb98gH98AEgEyAV' +
  '/fIB/fABIBMgFv3yAf3wAf3xASAMIA798QEgDf3wAf3wASAA/fMBIAEjIf1OIzf98QEjGP3yARAMIRcgFw8LrgEBA3wgAiMj' +
  'ZARAIAAgAaAjMKIgAiMjoSMlpCM4oL1CNIa/og8LIAIjAmQEf0EBBSACIwJhBH8gACMiZAVBAAsLBEAgACABoCACIzigvUI0' +
  'hr+iDwsgAiMEYwRARAAAAAAAAAAADwsgAiMHYwR8RAAAAAAAAAAABSACIyOgIzigvUI0hr8LIQMgACADoiEEIyIgBKAhBSAF' +
  'IyIgBaEgBKAgASADoqCgIyKhIyyiDwuOAgIDewF/IAIjJP1K/cQBIQYgBgRAIAZBA0cEQCAAIAEgAhANDwsgACAB/fABIzH9' +
  '8gEgAiMk/fEBIyb99AEjOf3wAUE0/csB/fIBDwsgAiMD/UogAiMD/UcgACMp/Ur9Tv1Q/cQBIQYgBgRAIAZBA0cEQCAAIAEg' +
  'AhANDwsgACAB/fABIAIjOf3wAUE0/csB/fIBDwsgAiMF/Un9xAEhBiAGBEAgBkEDRwRAIAAgASACEA0PCyMfDwsjHyACIyT9' +
  '8AEjOf3wAUE0/csBIAIjCP1J/VIhAyAAIAP98gEhBCMpIAT98AEhBSAFIykgBf3xASAE/fABIAEgA/3yAf3wAf3wASMp/fEB' +
  'Iy398gEPCzMBAnwgAP0hACAB/SEAIAL9IQAQCyEDIAD9IQEgAf0hASAC/SEBEAshBCAD/RQgBP0iAQuoHQYIewF/C3sBfxh7' +
  'CX8gACgCGCE7IAAoAhwhPCAAKAIgIT0gACgCJCE+IAAoAighPyAAKAIsIUAgACgCMCFBIAP9FCEYIAT9FCElIAX9FCEpIAb9' +
  'FCEtIAf9FCEyIAj9FCEzIAn9FCE0IAr9FCE1IAv9FCE2IAz9FCE3IA39FCE4IAL9FCE6IAFBA3QhQwNAIDsgQkEDdmr9CAEA' +
  '/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhDiA8IEJq/QAEACEPID0gQmr9AAQAIRAgPiBCav0ABAAhESA/IEJq/QAE' +
  'ACESIEAgQmr9AAQAIRMgQSBCav0ABAAhFCAOIA/9DLgehetRuJ6/uB6F61G4nr/9Sv1N/VAhFSA7IEJBA3ZqIBX9xAEiFiAW' +
  'QQd0ckGBAnE7AQAgGAJ7/QwAAAAAAABJQAAAAAAAAElAIA/97QH98gEhGQJ7IBkjDP1KIBkjP/1J/U79xAEhIiAiBEAgIkED' +
  'RwRAIBkQAgwCCyAZI0H98gEjN/3wASEaIBojN/3xASEbIBkgGyMW/fIB/fEBIBsjL/3yAf3xASEcIBwgHP3yASEdIBojIP1O' +
  'QQT9ywEhIyMAICP9GwBq/QAEACEeIwAgI/0bAmr9AAQAISMgHiAj/Q0ICQoLDA0ODxgZGhscHR4fIR8gHiAj/Q0AAQIDBAUG' +
  'BxAREhMUFRYXIR4gHiAfIB4gH/3wASAcIB0jHiAcIxz98gH98AH98gEgHSAd/fIBIxogHCMU/fIB/fABIB0jEv3yAf3wAf3y' +
  'Af3wAf3wAf3yAf3wAf3wASAaIyH9TkEu/csBIyn9zgH98gEMAQsgGSAZ/Uj9xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZISAF' +
  'IBkjHxAEISEgISEgCyAgDAALC/3yASEX/QwAAAAAAADwvwAAAAAAAPC//Qz8qfHSTWJQP/yp8dJNYlA/ICUCe/0MAAAAAAAA' +
  'WUAAAAAAAABZQCAP/e0B/fIBIRkCeyAZIwz9SiAZIz/9Sf1O/cQBISIgIgRAICJBA0cEQCAZEAIMAgsgGSNB/fIBIzf98AEh' +
  'GiAaIzf98QEhGyAZIBsjFv3yAf3xASAbIy/98gH98QEhHCAcIBz98gEhHSAaIyD9TkEE/csBISMjACAj/RsAav0ABAAhHiMA' +
  'ICP9GwJq/QAEACEjIB4gI/0NCAkKCwwNDg8YGRobHB0eHyEfIB4gI/0NAAECAwQFBgcQERITFBUWFyEeIB4gHyAeIB/98AEg' +
  'HCAdIx4gHCMc/fIB/fAB/fIBIB0gHf3yASMaIBwjFP3yAf3wASAdIxL98gH98AH98gH98AH98AH98gH98AH98AEgGiMh/U5B' +
  'Lv3LASMp/c4B/fIBDAELIBkgGf1I/cQBISIgIgRAICJBA0cEQCAZEAIMAgsgGSEgBSAZIx8QBCEhICEhIAsgIAwACwv98gH9' +
  '8AH98wEgF/3xASEkIBcgJP3zASEm/QwAAAAAAAAQwAAAAAAAABDA/QwAAAAAAABZQAAAAAAAAFlAIA/98gH98QEQByEn/QwA' +
  'AAAAAECPwAAAAAAAQI/AICf98wEgKQJ7/QxxHMdxHMdLQHEcx3Ecx0tAIA/97QH98gEhGQJ7IBkjDP1KIBkjP/1J/U79xAEh' +
  'IiAiBEAgIkEDRwRAIBkQAgwCCyAZI0H98gEjN/3wASEaIBojN/3xASEbIBkgGyMW/fIB/fEBIBsjL/3yAf3xASEcIBwgHP3y' +
  'ASEdIBojIP1OQQT9ywEhIyMAICP9GwBq/QAEACEeIwAgI/0bAmr9AAQAISMgHiAj/Q0ICQoLDA0ODxgZGhscHR4fIR8gHiAj' +
  '/Q0AAQIDBAUGBxAREhMUFRYXIR4gHiAfIB4gH/3wASAcIB0jHiAcIxz98gH98AH98gEgHSAd/fIBIxogHCMU/fIB/fABIB0j' +
  'Ev3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAaIyH9TkEu/csBIyn9zgH98gEMAQsgGSAZ/Uj9xAEhIiAiBEAgIkEDRwRAIBkQ' +
  'AgwCCyAZISAFIBkjHxAEISEgISEgCyAgDAALC/3yAf3xASEo/QwAAAAAAECPQAAAAAAAQI9AICggJ/3yAf3zASEq/QwAAAAA' +
  'AAAWwAAAAAAAABbA/QwAAAAAAABZQAAAAAAAAFlAIA/98gH98QEQByEr/QwAAAAAAABZwAAAAAAAAFnAICv98wEgLQJ7/QwA' +
  'AAAAAAApQAAAAAAAAClAIA/97QH98gEhGQJ7IBkjDP1KIBkjP/1J/U79xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZI0H98gEj' +
  'N/3wASEaIBojN/3xASEbIBkgGyMW/fIB/fEBIBsjL/3yAf3xASEcIBwgHP3yASEdIBojIP1OQQT9ywEhIyMAICP9GwBq/QAE' +
  'ACEeIwAgI/0bAmr9AAQAISMgHiAj/Q0ICQoLDA0ODxgZGhscHR4fIR8gHiAj/Q0AAQIDBAUGBxAREhMUFRYXIR4gHiAfIB4g' +
  'H/3wASAcIB0jHiAcIxz98gH98AH98gEgHSAd/fIBIxogHCMU/fIB/fABIB0jEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAa' +
  'IyH9TkEu/csBIyn9zgH98gEMAQsgGSAZ/Uj9xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZISAFIBkjHxAEISEgISEgCyAgDAAL' +
  'C/3yAf3xASEs/QwAAAAAAABZQAAAAAAAAFlAICwgK/3yAf3zASEuIBAgEP3yASEvIBAgEP3yASEwIDIgMyAvIC/98gH98gEg' +
  'NCARIBIgEv3yASAS/fIB/fIB/fIB/fABIDUgE/3yAf3wASA1IBT98gH98AH98AEgNiA3IDAgMP3yAf3yAf3wASA4IBEgEiAS' +
  '/fIBIBL98gH98gH98gH98QH98wEhMSAQIBD98gEhOSA+IEJqICb97QEgJiAR/fABAnsgOiAk/fIBIRkCeyAZIwz9SiAZIz/9' +
  'Sf1O/cQBISIgIgRAICJBA0cEQCAZEAIMAgsgGSNB/fIBIzf98AEhGiAaIzf98QEhGyAZIBsjFv3yAf3xASAbIy/98gH98QEh' +
  'HCAcIBz98gEhHSAaIyD9TkEE/csBISMjACAj/RsAav0ABAAhHiMAICP9GwJq/QAEACEjIB4gI/0NCAkKCwwNDg8YGRobHB0e' +
  'HyEfIB4gI/0NAAECAwQFBgcQERITFBUWFyEeIB4gHyAeIB/98AEgHCAdIx4gHCMc/fIB/fAB/fIBIB0gHf3yASMaIBwjFP3y' +
  'Af3wASAdIxL98gH98AH98gH98AH98AH98gH98AH98AEgGiMh/U5BLv3LASMp/c4B/fIBDAELIBkgGf1I/cQBISIgIgRAICJB' +
  'A0cEQCAZEAIMAgsgGSEgBSAZIx8QBCEhICEhIAsgIAwACwv98gH98AH9CwQAID8gQmogKv3tASAqIBL98AECeyA6ICj98gEh' +
  'GQJ7IBkjDP1KIBkjP/1J/U79xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZI0H98gEjN/3wASEaIBojN/3xASEbIBkgGyMW/fIB' +
  '/fEBIBsjL/3yAf3xASEcIBwgHP3yASEdIBojIP1OQQT9ywEhIyMAICP9GwBq/QAEACEeIwAgI/0bAmr9AAQAISMgHiAj/Q0I' +
  'CQoLDA0ODxgZGhscHR4fIR8gHiAj/Q0AAQIDBAUGBxAREhMUFRYXIR4gHiAfIB4gH/3wASAcIB0jHiAcIxz98gH98AH98gEg' +
  'HSAd/fIBIxogHCMU/fIB/fABIB0jEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAaIyH9TkEu/csBIyn9zgH98gEMAQsgGSAZ' +
  '/Uj9xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZISAFIBkjHxAEISEgISEgCyAgDAALC/3yAf3wAf0LBAAgPSBCaiAu/e0BIC4g' +
  'EP3wAQJ7IDogLP3yASEZAnsgGSMM/UogGSM//Un9Tv3EASEiICIEQCAiQQNHBEAgGRACDAILIBkjQf3yASM3/fABIRogGiM3' +
  '/fEBIRsgGSAbIxb98gH98QEgGyMv/fIB/fEBIRwgHCAc/fIBIR0gGiMg/U5BBP3LASEjIwAgI/0bAGr9AAQAIR4jACAj/RsC' +
  'av0ABAAhIyAeICP9DQgJCgsMDQ4PGBkaGxwdHh8hHyAeICP9DQABAgMEBQYHEBESExQVFhchHiAeIB8gHiAf/fABIBwgHSMe' +
  'IBwjHP3yAf3wAf3yASAdIB398gEjGiAcIxT98gH98AEgHSMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBojIf1OQS79ywEj' +
  'Kf3OAf3yAQwBCyAZIBn9SP3EASEiICIEQCAiQQNHBEAgGRACDAILIBkhIAUgGSMfEAQhISAhISALICAMAAsL/fIB/fAB/QsE' +
  'ACA8IEJqIDH97QEgMSAP/fABAnsgOiA2IDcgOSA5/fIB/fIB/fABIDggESASIBL98gEgEv3yAf3yAf3yAf3xAf3yASEZAnsg' +
  'GSMM/UogGSM//Un9Tv3EASEiICIEQCAiQQNHBEAgGRACDAILIBkjQf3yASM3/fABIRogGiM3/fEBIRsgGSAbIxb98gH98QEg' +
  'GyMv/fIB/fEBIRwgHCAc/fIBIR0gGiMg/U5BBP3LASEjIwAgI/0bAGr9AAQAIR4jACAj/RsCav0ABAAhIyAeICP9DQgJCgsM' +
  'DQ4PGBkaGxwdHh8hHyAeICP9DQABAgMEBQYHEBESExQVFhchHiAeIB8gHiAf/fABIBwgHSMeIBwjHP3yAf3wAf3yASAdIB39' +
  '8gEjGiAcIxT98gH98AEgHSMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBojIf1OQS79ywEjKf3OAf3yAQwBCyAZIBn9SP3E' +
  'ASEiICIEQCAiQQNHBEAgGRACDAILIBkhIAUgGSMfEAQhISAhISALICAMAAsL/fIB/fAB/QsEACBCQRBqIkIgQ0kNAAsLrAcC' +
  'DXsIf0EAIRcgACgCGCERIAAoAhwhEiAAKAIgIRMgACgCACEUIAFBA3QhFgNAIBIgFUEDdmr9XQMAIQ8gESAVav0ABAAhAyAP' +
  '/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBCAD/QwAAAAAAAAAAAAAAAAAAAAA/UogBP1OIQUgESAVav0ABBAhBiAP' +
  '/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9yAEhByAG/QwAAAAAAAAAAAAAAAAAAAAA/UogB/1OIQggESAVav0ABCAhCSAP' +
  '/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEhCiAJ/QwAAAAAAAAAAAAAAAAAAAAA/UogCv1OIQsgESAVav0ABDAhDCAP' +
  '/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDSAM/QwAAAAAAAAAAAAAAAAAAAAA/UogDf1OIQ4gBSAI/VAgC/1QIA79' +
  'UP1TBEAgBf3EASIQBEAgEEEBcQRAIBQgF0ECdGogFUEDdjYCACAXQQFqIRcgEiAVQQN2akEAOgAAIBMgFWogAjkDAAsgEEEB' +
  'SyAVQQhqIBZJcQRAIBQgF0ECdGogFUEDdkEBajYCACAXQQFqIRcgEiAVQQN2akEAOgABIBMgFWogAjkDCAsLIAj9xAEiEARA' +
  'IBBBAXEgFUEQaiAWSXEEQCAUIBdBAnRqIBVBA3ZBAmo2AgAgF0EBaiEXIBIgFUEDdmpBADoAAiATIBVqIAI5AxALIBBBAUsg' +
  'FUEYaiAWSXEEQCAUIBdBAnRqIBVBA3ZBA2o2AgAgF0EBaiEXIBIgFUEDdmpBADoAAyATIBVqIAI5AxgLCyAL/cQBIhAEQCAQ' +
  'QQFxIBVBIGogFklxBEAgFCAXQQJ0aiAVQQN2QQRqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAQgEyAVaiACOQMgCyAQQQFLIBVB' +
  'KGogFklxBEAgFCAXQQJ0aiAVQQN2QQVqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAUgEyAVaiACOQMoCwsgDv3EASIQBEAgEEEB' +
  'cSAVQTBqIBZJcQRAIBQgF0ECdGogFUEDdkEGajYCACAXQQFqIRcgEiAVQQN2akEAOgAGIBMgFWogAjkDMAsgEEEBSyAVQThq' +
  'IBZJcQRAIBQgF0ECdGogFUEDdkEHajYCACAXQQFqIRcgEiAVQQN2akEAOgAHIBMgFWogAjkDOAsLCyAVQcAAaiIVIBZJDQAL' +
  'IBcLoSAICHsBfwt7AX8aew5/DHwDf0EAIU4gACgCBCE+IAEhPyA+KAIIKwMAIUAgPigCCCsDCCFBID4oAggrAxAhQiA+KAII' +
  'KwMYIUMgPigCCCsDICFEID4oAggrAyghRSA+KAIIKwMwIUYgPigCCCsDOCFHID4oAggrA0AhSCA+KAIIKwNIIUkgPigCCCsD' +
  'UCFKID4oAggrA1ghSyA+KAIYITMgPigCHCE0ID4oAiAhNSA+KAIkITYgPigCKCE3ID4oAiwhOCA+KAIwITkgQf0UIQ0gQv0U' +
  'IRogQ/0UIR4gRP0UISIgRf0UIScgRv0UISggR/0UISkgSP0UISogSf0UISsgSv0UISwgS/0UIS0gQP0UIS8gACgCGCE6IAAo' +
  'AhwhOyAAKAIgITwgACgCACE9ID9BA3QhTQNAIDMgTEEDdmr9CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhAyA0' +
  'IExq/QAEACEEIDUgTGr9AAQAIQUgNiBMav0ABAAhBiA3IExq/QAEACEHIDggTGr9AAQAIQggOSBMav0ABAAhCSADIAT9DLge' +
  'hetRuJ6/uB6F61G4nr/9Sv1N/VAhCiAzIExBA3ZqIAr9xAEiCyALQQd0ckGBAnE7AQAgDQJ7/QwAAAAAAABJQAAAAAAAAElA' +
  'IAT97QH98gEhDgJ7IA4jDP1KIA4jP/1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOI0H98gEjN/3wASEPIA8jN/3xASEQ' +
  'IA4gECMW/fIB/fEBIBAjL/3yAf3xASERIBEgEf3yASESIA8jIP1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQA' +
  'IRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjHiARIxz9' +
  '8gH98AH98gEgEiAS/fIBIxogESMU/fIB/fABIBIjEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIyH9TkEu/csBIyn9zgH9' +
  '8gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jHxAEIRYgFiEVCyAVDAALC/3yASEM/QwAAAAAAADw' +
  'vwAAAAAAAPC//Qz8qfHSTWJQP/yp8dJNYlA/IBoCe/0MAAAAAAAAWUAAAAAAAABZQCAE/e0B/fIBIQ4CeyAOIwz9SiAOIz/9' +
  'Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiNB/fIBIzf98AEhDyAPIzf98QEhECAOIBAjFv3yAf3xASAQIy/98gH98QEh' +
  'ESARIBH98gEhEiAPIyD9TkEE/csBIRgjACAY/RsAav0ABAAhEyMAIBj9GwJq/QAEACEYIBMgGP0NCAkKCwwNDg8YGRobHB0e' +
  'HyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCATIBT98AEgESASIx4gESMc/fIB/fAB/fIBIBIgEv3yASMaIBEjFP3y' +
  'Af3wASASIxL98gH98AH98gH98AH98AH98gH98AH98AEgDyMh/U5BLv3LASMp/c4B/fIBDAELIA4gDv1I/cQBIRcgFwRAIBdB' +
  'A0cEQCAOEAIMAgsgDiEVBSAOIx8QBCEWIBYhFQsgFQwACwv98gH98AH98wEgDP3xASEZIAwgGf3zASEb/QwAAAAAAAAQwAAA' +
  'AAAAABDA/QwAAAAAAABZQAAAAAAAAFlAIAT98gH98QEQByEc/QwAAAAAAECPwAAAAAAAQI/AIBz98wEgHgJ7/QxxHMdxHMdL' +
  'QHEcx3Ecx0tAIAT97QH98gEhDgJ7IA4jDP1KIA4jP/1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOI0H98gEjN/3wASEP' +
  'IA8jN/3xASEQIA4gECMW/fIB/fEBIBAjL/3yAf3xASERIBEgEf3yASESIA8jIP1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAg' +
  'GP0bAmr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASAR' +
  'IBIjHiARIxz98gH98AH98gEgEiAS/fIBIxogESMU/fIB/fABIBIjEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIyH9TkEu' +
  '/csBIyn9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jHxAEIRYgFiEVCyAVDAALC/3yAf3x' +
  'ASEd/QwAAAAAAECPQAAAAAAAQI9AIB0gHP3yAf3zASEf/QwAAAAAAAAWwAAAAAAAABbA/QwAAAAAAABZQAAAAAAAAFlAIAT9' +
  '8gH98QEQByEg/QwAAAAAAABZwAAAAAAAAFnAICD98wEgIgJ7/QwAAAAAAAApQAAAAAAAAClAIAT97QH98gEhDgJ7IA4jDP1K' +
  'IA4jP/1J/U79xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOI0H98gEjN/3wASEPIA8jN/3xASEQIA4gECMW/fIB/fEBIBAjL/3y' +
  'Af3xASERIBEgEf3yASESIA8jIP1OQQT9ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZ' +
  'GhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAREhMUFRYXIRMgEyAUIBMgFP3wASARIBIjHiARIxz98gH98AH98gEgEiAS/fIBIxog' +
  'ESMU/fIB/fABIBIjEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAPIyH9TkEu/csBIyn9zgH98gEMAQsgDiAO/Uj9xAEhFyAX' +
  'BEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4jHxAEIRYgFiEVCyAVDAALC/3yAf3xASEh/QwAAAAAAABZQAAAAAAAAFlAICEgIP3y' +
  'Af3zASEjIAUgBf3yASEkIAUgBf3yASElICcgKCAkICT98gH98gEgKSAGIAcgB/3yASAH/fIB/fIB/fIB/fABICogCP3yAf3w' +
  'ASAqIAn98gH98AH98AEgKyAsICUgJf3yAf3yAf3wASAtIAYgByAH/fIBIAf98gH98gH98gH98QH98wEhJiAFIAX98gEhLiA2' +
  'IExqIBv97QEgGyAG/fABAnsgLyAZ/fIBIQ4CeyAOIwz9SiAOIz/9Sf1O/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiNB/fIB' +
  'Izf98AEhDyAPIzf98QEhECAOIBAjFv3yAf3xASAQIy/98gH98QEhESARIBH98gEhEiAPIyD9TkEE/csBIRgjACAY/RsAav0A' +
  'BAAhEyMAIBj9GwJq/QAEACEYIBMgGP0NCAkKCwwNDg8YGRobHB0eHyEUIBMgGP0NAAECAwQFBgcQERITFBUWFyETIBMgFCAT' +
  'IBT98AEgESASIx4gESMc/fIB/fAB/fIBIBIgEv3yASMaIBEjFP3yAf3wASASIxL98gH98AH98gH98AH98AH98gH98AH98AEg' +
  'DyMh/U5BLv3LASMp/c4B/fIBDAELIA4gDv1I/cQBIRcgFwRAIBdBA0cEQCAOEAIMAgsgDiEVBSAOIx8QBCEWIBYhFQsgFQwA' +
  'Cwv98gH98AH9CwQAIDcgTGogH/3tASAfIAf98AECeyAvIB398gEhDgJ7IA4jDP1KIA4jP/1J/U79xAEhFyAXBEAgF0EDRwRA' +
  'IA4QAgwCCyAOI0H98gEjN/3wASEPIA8jN/3xASEQIA4gECMW/fIB/fEBIBAjL/3yAf3xASERIBEgEf3yASESIA8jIP1OQQT9' +
  'ywEhGCMAIBj9GwBq/QAEACETIwAgGP0bAmr9AAQAIRggEyAY/Q0ICQoLDA0ODxgZGhscHR4fIRQgEyAY/Q0AAQIDBAUGBxAR' +
  'EhMUFRYXIRMgEyAUIBMgFP3wASARIBIjHiARIxz98gH98AH98gEgEiAS/fIBIxogESMU/fIB/fABIBIjEv3yAf3wAf3yAf3w' +
  'Af3wAf3yAf3wAf3wASAPIyH9TkEu/csBIyn9zgH98gEMAQsgDiAO/Uj9xAEhFyAXBEAgF0EDRwRAIA4QAgwCCyAOIRUFIA4j' +
  'HxAEIRYgFiEVCyAVDAALC/3yAf3wAf0LBAAgNSBMaiAj/e0BICMgBf3wAQJ7IC8gIf3yASEOAnsgDiMM/UogDiM//Un9Tv3E' +
  'ASEXIBcEQCAXQQNHBEAgDhACDAILIA4jQf3yASM3/fABIQ8gDyM3/fEBIRAgDiAQIxb98gH98QEgECMv/fIB/fEBIREgESAR' +
  '/fIBIRIgDyMg/U5BBP3LASEYIwAgGP0bAGr9AAQAIRMjACAY/RsCav0ABAAhGCATIBj9DQgJCgsMDQ4PGBkaGxwdHh8hFCAT' +
  'IBj9DQABAgMEBQYHEBESExQVFhchEyATIBQgEyAU/fABIBEgEiMeIBEjHP3yAf3wAf3yASASIBL98gEjGiARIxT98gH98AEg' +
  'EiMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA8jIf1OQS79ywEjKf3OAf3yAQwBCyAOIA79SP3EASEXIBcEQCAXQQNHBEAg' +
  'DhACDAILIA4hFQUgDiMfEAQhFiAWIRULIBUMAAsL/fIB/fAB/QsEACA0IExqICb97QEgJiAE/fABAnsgLyArICwgLiAu/fIB' +
  '/fIB/fABIC0gBiAHIAf98gEgB/3yAf3yAf3yAf3xAf3yASEOAnsgDiMM/UogDiM//Un9Tv3EASEXIBcEQCAXQQNHBEAgDhAC' +
  'DAILIA4jQf3yASM3/fABIQ8gDyM3/fEBIRAgDiAQIxb98gH98QEgECMv/fIB/fEBIREgESAR/fIBIRIgDyMg/U5BBP3LASEY' +
  'IwAgGP0bAGr9AAQAIRMjACAY/RsCav0ABAAhGCATIBj9DQgJCgsMDQ4PGBkaGxwdHh8hFCATIBj9DQABAgMEBQYHEBESExQV' +
  'FhchEyATIBQgEyAU/fABIBEgEiMeIBEjHP3yAf3wAf3yASASIBL98gEjGiARIxT98gH98AEgEiMS/fIB/fAB/fIB/fAB/fAB' +
  '/fIB/fAB/fABIA8jIf1OQS79ywEjKf3OAf3yAQwBCyAOIA79SP3EASEXIBcEQCAXQQNHBEAgDhACDAILIA4hFQUgDiMfEAQh' +
  'FiAWIRULIBUMAAsL/fIB/fAB/QsEACA6IExq/QAEACEwIDsgTEEDdmr9CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9' +
  'xwEhMSAw/QwAAAAAAAAAAAAAAAAAAAAA/UogMf1O/cQBIjIEQCAyQQFxBEAgPSBOQQJ0aiBMQQN2NgIAIE5BAWohTiA7IExB' +
  'A3ZqQQA6AAAgPCBMaiACOQMACyAyQQFLIExBCGogTUlxBEAgPSBOQQJ0aiBMQQN2QQFqNgIAIE5BAWohTiA7IExBA3ZqQQA6' +
  'AAEgPCBMaiACOQMICwsgTEEQaiJMIE1JDQALIE4LoAIDAnsBfAd/IAAoAhghBiAAKAIcIQcgACgCICEIIAAoAiQhCSAAKAIo' +
  'IQogAUEDdCEMA0AgBiAHIAtBAXZqKAIAQQN0aisDAP0UIAYgByALQQF2aigCBEEDdGorAwD9IgEhAyAIIAkgC0EBdmooAgBB' +
  'A3RqKwMA/RQgCCAJIAtBAXZqKAIEQQN0aisDAP0iASEEIAogCSALQQF2aigCAEEDdGorAwAhBSAKIAkgC0EBdmooAgBBA3Rq' +
  'IAUgAiAD/SEAIAT9IQChoqA5AwAgC0EIaiAMSQRAIAogCSALQQF2aigCBEEDdGorAwAhBSAKIAkgC0EBdmooAgRBA3RqIAUg' +
  'AiAD/SEBIAT9IQGhoqA5AwALIAtBEGoiCyAMSQ0ACws=',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'synapse-gap-junctions.eqs',
  version: '0.1.0',
  sha256: '17f600bfc8a6a7f4975c30fc42bdacff68475381d09bfd5ebfde43d0e86f78e4',
  parameters: [
    { name: 'N', value: 20, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 8 },
    {
      name: 'drive',
      value: 0.12,
      type: 'float',
      dimension: [-2, 0, 0, 1, 0, 0, 0],
      unit: 'amp/metre**2',
      line: 10,
    },
    {
      name: 'spread',
      value: 0.1,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
    },
    {
      name: 'g_gap',
      value: 2,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 13,
    },
    {
      name: 'alone',
      value: 0.12,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 15,
    },
    {
      name: 'coupled',
      value: 0.18,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 16,
    },
    {
      name: 'C',
      value: 0.009999999999999998,
      type: 'float',
      dimension: [-4, -1, 4, 2, 0, 0, 0],
      unit: 'farad/metre**2',
      line: 18,
    },
    {
      name: 'g_L',
      value: 2.9999999999999996,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 19,
    },
    {
      name: 'g_Na',
      value: 1200,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 20,
    },
    {
      name: 'g_K',
      value: 360,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 21,
    },
    {
      name: 'E_L',
      value: -0.0544,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
    },
    {
      name: 'E_Na',
      value: 0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 23,
    },
    {
      name: 'E_K',
      value: -0.077,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 24,
    },
    {
      name: 'end',
      value: 0.3,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 53,
    },
  ],
  source:
    '# Gap junctions: Hodgkin-Huxley cells that each keep their own rhythm, until electrical synapses, a\n' +
    '# summed variable, are opened and pull them together.\n' +
    'from brian2 import *\n' +
    'seed(4)\n' +
    'defaultclock.dt = 0.05*ms\n' +
    '\n' +
    '# Number of cells\n' +
    'N = 20\n' +
    '# Drive of the cells, and how much it differs from cell to cell\n' +
    'drive = 12*uA/cm**2           # [8*uA/cm**2 : 1*uA/cm**2 : 30*uA/cm**2]\n' +
    'spread = 0.1                  # [0 : 0.02 : 0.3]\n' +
    '# Conductance of the gap junctions of one cell, all together\n' +
    'g_gap = 0.2*msiemens/cm**2    # [0*msiemens/cm**2 : 0.01*msiemens/cm**2 : 0.3*msiemens/cm**2]\n' +
    '# How long the cells are alone, and how long they are coupled\n' +
    'alone = 120*ms\n' +
    'coupled = 180*ms\n' +
    '\n' +
    'C = 1*uF/cm**2\n' +
    'g_L = 0.3*msiemens/cm**2\n' +
    'g_Na = 120*msiemens/cm**2\n' +
    'g_K = 36*msiemens/cm**2\n' +
    'E_L = -54.4*mV\n' +
    'E_Na = 50*mV\n' +
    'E_K = -77*mV\n' +
    '\n' +
    "cells = NeuronGroup(N, '''\n" +
    '    dv/dt = (I - g_L*(v - E_L) - g_Na*m**3*h*(v - E_Na) - g_K*n**4*(v - E_K) + I_gap)/C : volt\n' +
    '    dm/dt = (a_m*(1 - m) - 4*exp(-(v + 65*mV)/(18*mV))*m)/ms : 1\n' +
    '    dh/dt = (0.07*exp(-(v + 65*mV)/(20*mV))*(1 - h) - h/(1 + exp(-(v + 35*mV)/(10*mV))))/ms : 1\n' +
    '    dn/dt = (a_n*(1 - n) - 0.125*exp(-(v + 65*mV)/(80*mV))*n)/ms : 1\n' +
    '    a_m = 1/exprel(-(v + 40*mV)/(10*mV)) : 1\n' +
    '    a_n = 0.1/exprel(-(v + 55*mV)/(10*mV)) : 1\n' +
    '    I : amp/meter**2\n' +
    '    I_gap : amp/meter**2\n' +
    "    ''', threshold='v > 0*mV', refractory='v > -30*mV', method='exponential_euler')\n" +
    "cells.v = '-75*mV + 20*mV*rand()'\n" +
    'cells.m = 0.05\n' +
    "cells.h = '0.2 + 0.4*rand()'\n" +
    "cells.n = '0.3 + 0.4*rand()'\n" +
    "cells.I = 'drive*(1 + spread*randn())'\n" +
    '\n' +
    "junctions = Synapses(cells, cells, '''\n" +
    '    open : 1 (shared)\n' +
    '    I_gap_post = open*g_gap/(N_pre - 1)*(v_pre - v_post) : amp/meter**2 (summed)\n' +
    "    ''')\n" +
    "junctions.connect(condition='i != j')\n" +
    '\n' +
    'spikes = SpikeMonitor(cells)\n' +
    "trace = StateMonitor(cells, 'v', record=[0, 1, 2], dt=0.25*ms)\n" +
    'run(alone)\n' +
    'junctions.open = 1\n' +
    'run(coupled)\n' +
    'end = alone + coupled\n' +
    '\n' +
    '# Synchrony: each cell has a phase that grows by 1 from spike to spike; where all phases agree the\n' +
    '# mean of exp(2*pi*1j*phase) has length 1.\n' +
    'times = arange(20, end/ms - 20)\n' +
    'mean_x = zeros(len(times))\n' +
    'mean_y = zeros(len(times))\n' +
    'for train in spikes.spike_trains().values():\n' +
    '    phase = interp(times, train/ms, arange(len(train)))\n' +
    '    mean_x += cos(2*pi*phase)/N\n' +
    '    mean_y += sin(2*pi*phase)/N\n' +
    'synchrony = sqrt(mean_x**2 + mean_y**2)\n' +
    'before = mean(synchrony[times < alone/ms])\n' +
    'after = mean(synchrony[times > alone/ms + 100])\n' +
    "print('rate (Hz):', round(spikes.num_spikes/N/float(end), 1))\n" +
    "print('synchrony alone: %.2f, coupled: %.2f' % (before, after))\n" +
    '\n' +
    'figure(figsize=(9, 8))\n' +
    'subplot(311)\n' +
    "axvspan(alone/ms, end/ms, color='C0', alpha=0.12, lw=0, label='junctions open')\n" +
    "plot(spikes.t/ms, spikes.i, '|k', ms=5)\n" +
    'xlim(0, end/ms)\n' +
    'ylim(-1, N + 6)\n' +
    "ylabel('Cell')\n" +
    "legend(loc='upper left')\n" +
    'subplot(312)\n' +
    "axvspan(alone/ms, end/ms, color='C0', alpha=0.12, lw=0)\n" +
    "plot(times, synchrony, 'C3')\n" +
    'xlim(0, end/ms)\n' +
    'ylim(0, 1.05)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Synchrony')\n" +
    'subplot(325)\n' +
    'for k in range(3):\n' +
    "    plot(trace.t/ms, trace.v[k]/mV, lw=1, label='cell %d' % k)\n" +
    'xlim(alone/ms - 50, alone/ms)\n' +
    'ylim(-80, 75)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('v (mV)')\n" +
    "title('Alone')\n" +
    'subplot(326)\n' +
    'for k in range(3):\n' +
    "    plot(trace.t/ms, trace.v[k]/mV, lw=1, label='cell %d' % k)\n" +
    'xlim(end/ms - 50, end/ms)\n' +
    'ylim(-80, 75)\n' +
    "xlabel('Time (ms)')\n" +
    "title('Coupled')\n" +
    "legend(loc='upper right', ncol=3, fontsize=8)\n" +
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
