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
  fusedAfter,
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
  philoxRandom,
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
  sim.follow(shown, () => {
    const before_2 = [end, times, mean_x, mean_y, train, phase, synchrony, before, after, k]
    return () => {
      [end, times, mean_x, mean_y, train, phase, synchrony, before, after, k] = before_2
    }
  })
  sim.at(50) // run(alone)
  await runNetwork(sim, alone, { objects: { trace, cells, junctions, spikes },
    externals: { g_gap, C, g_L, g_Na, g_K, E_L, E_Na, E_K } })
  sim.at(51) // junctions.open = 1
  setAttribute(junctions, 'open', 1n)
  sim.at(52) // run(coupled)
  await runNetwork(sim, coupled, { objects: { trace, cells, junctions, spikes },
    externals: { g_gap, C, g_L, g_Na, g_K, E_L, E_Na, E_K } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAd9YwAwubaAgBDAKGEsAC+YPEr2r2kBPmU0CctoG5hEDc0hhz+/uAKQDX6Her/jPMigQQAgLbg0Co2IBiwqAZcwIDA8VYXE' +
  'QIAgKCgwODhANshCG/gCCABfZJEAMBhHhH4AW9gH6GZh8c/AIIwkQvMWObgEkgT4XmLHNwCSADULzFjn4GPC9ajcDyTDjZh8' +
  'c1AiSwFULzFjn4GY1QAOEiKj/gJmHxz8DEF2zBFsKq3AXMPjn4GiOARgeAuYfHPwMWXlWknEgjMPjnuQov1/IRdDcBcw+oOw' +
  'GyGpxzerVXAI0vAXMPjn4GX6lCOKNmHxzUCKcUMcU+ATVxXgsMXmdQJYAnUIn46fhhYH/gFxz0+JfCqxMTzUClhOYsc/AIfg' +
  'MzFqBHu1sWlhZgAgAcArM45+BhB0dz15Ne44ei5h8c9AiVCqIXmcc1sCTANB/4BWZxz8AklhBC8zjn4BL8Bj8DvwFkcIYXmc' +
  'c/Ay/wMLzD4/gExqONWUUdUAXMPjmkFEk0Q0kwrMWOXgFEAK0o4tVh1WFH/oIrZUcVV+AuYfHNQIp8JaBeZ1BAJg8IAggkxs' +
  'rY2Oa+5ujC6Mrq4MmKhHIAERfUMbg0taFL7o0OTK5tDe2MmyiEiruCKV9gXChMkanVuY3Rpb27dRura2oQyL7swuTSwsTzwh' +
  'JX2dhcF9wb6IgkACgVLNormAICEPhAAEYWyAj/jIz1jBYUyRAiBlIJP6IjNaAhASABxrQqBaEYgAiMVoqHFSVufQNwULREII' +
  'RgG/Cr2nQT9xQRBsaiucSRCC6I5CEwYgBXDI0HmvCj2LFIxyioKLK4OoaMZqREtdIfi8HhP+UVZYOET0SFAYBR/g/fL+iDwu' +
  'weDWK2WRCD0ZmhPgRhADIQggCNPv0H45aAFWGGO6/wx7v9QiOsVJ8hqT+p37iAJCEkASggaNIyQ0D98pFJm374alAXIb4sj5' +
  'kW2FmrJSWDSTly1JT6UkNExEEE/cvMoVJIggK/RsAav0ABJMlmlQIXbkQApgiGhASFBYYGhweMDI0Njg6PD8o3XLDUG4qCQ1' +
  'AggQERITFBUWF/3K8ez1LARHzR2vnn8VSzO7mjOqkSG40iG+bFeQMuVJEaXFkUoXO2HLykJk2ZCAFMGUv1IlONqZUmo+2JmY' +
  'IIRkAgCTIikfu+vnmkh4u9QHIaAmgTTFFJZY36RAIXGAVQYn9py0PIjQe/lIgljKd4RoqKKN6/HFFNAzQMSZPjpK2UFZFBc2' +
  'g2MkGclU566D5XB7VCJmvpinxiE6I656FdEyMxoMLQOqsitC/ShmMkMoKhuMkNozk5tuT4+zKhosnSizON09M0ey8WQVCFCB' +
  'EGPXaHmhp4PN2NQc4tZ4GkaHNJ0OxvBweRQ+muXsohgzrbphxCIS75K4mYBgYfFfnTopqGiKiMVuQiNC3uVx8nqmCoLKsSJO' +
  'qTwjEgBGLpEoEoEMgZoGETBOLrJMIXRUwxchZpKI/amMLyNCKExgglEjRIJQk0SCUSUJzcYIEkK13GCBLVy50yqpYmtFOOWr' +
  '1OSXWU5ZdpZpJzz565Oa7bc6r23N/R8oz8XO6oz8qDD8bRA0OjQxmyWe90a41UdhFn/LkKIBPaDz3KqkiKZ51PRf0UQRiDSp' +
  'TGdnmG4mEqGgWa0BEQE0D98aKkDEf0kUEQeFhSpaNlYTmErFCy4eo19gg2EEfMsQgsRCkzjHqZqFxFjiHMLgmiMC0PQZjaCI' +
  'PCuoUiMMLvhBCQRnNcaBn0WRxkhiYWRkdO0NxsLvKMxCfBwezx6FlibEoPHDkRo5vHHDlRMsrDCAloJicpApYZRHo5ZWs0NZ' +
  'DiEAmbdxp+GHhaybBItFmJEInscpooopcSzdB0T68biqMiUQIBikdsdCCxUl0MbPHSQKkQx8VFVFQKJys2STTfWJhkwtCVHV' +
  'Pm9LDLo2O0K+Bx0J0HhcAfOFhngWixotHZjEWCUWNFgXRYFcHGtOfl5BZ+3We18/pdHGYhqIFJG6G68eq4gsiPmjccieOOJj' +
  'Y7sqKDaGGuwzhYaraKioQJLw5uxu+OS5UzFw/EJ5+4utqPxiSEAqJTPRzUrmDCAxMIlARZSHExi4cIEoMEIMGMSLHvBuO2Ue' +
  'EaI44yQVyVFziI8laPBx5KjsghHiD0ILow3kaflT+47x41C6CoZjJDKW5OIafH2cN5cnSizON08dU/ejkdUKzcN5NBzQUJsa' +
  'gxw3kdDWk6G41DoReCvv2MfN4uNrTy8pRy6j7UUkByt44rG0AkjSyxrYiVguQs0k+H7Uq5Y1skaSLRA0QCUINEAlEFCM3Gkh' +
  'JCddxpISlqUNeipkiVeplC6ymWLtLNJM0fPXJzXbbmge2o0F5+GvRcaCfVSJRoInNw16FJuiRq4UwlOUXIaHQjGEJxyd6nJd' +
  'zvmegSMFf4505aIEojDUIBGZI7Rw1IPIjIxU7grXJFJaHwhw0RcH1c3s0Q3YnaBgYjDOoeRJRIAg0TNEw1EwlEzRMF0TAKeY' +
  'aX75wz00SFQ0MnAPcPfHJ4qUPqeNqPtngunxFhUHFplxFxIZAFoWEIWGFXAKgZIEpJBFkTXxqMi+izmPQkZNSEZvQRnkjSGg' +
  '7GekkBjw0aCAguS1hKzERGyR3bQv3Nr+4agcGp47RoKx3wypE0HkdC4MICw1SqVzV2gg5eeRw7Q5aprroqCgK0aU0ymMUCYv' +
  '5fqSWUtxRxIuw3Tix2mC+TuuFyWk6+mJTjVRIJouW7C//b6i8UhAQtUiBUNxSKPq5ruXjQUqFLBLi0OH0EVJ9xd++MJWpfCz' +
  'xWgkG9Ep8nZaVUnqSgt5SfvKUNJGz8obiehGxkaaVWKRM4L6xlIYidocoGLpNAREBKPQcRikEEEph8IGpgUhOGkVNFFCXvil' +
  'AEMEK7jNHFXhEgVfESRWARKFYREsViETBWOjWRCVUfxUmqgpqWoManqDmqihBqqoSarKFGq6hZqwoYasqGmrSgRq5ceWyI6E' +
  'LKByza8rJlV2hB2QQA33gUtAgJ+kn7DyG2nwrjohCQEC91YRFLl1fyjpErAEJGrCEJIrEEJKrGEJM4FIYE2Mx3E9f454jtKa' +
  'REJPZRyICeIPRERQpQhAO6OSDAgTid20JJJQMc9Eou0Bn7aV7Z1ZHVkKh3qlcCOwRKxo9fmkRAaFsyROZN/C14pLFLBktUrU' +
  'tCMnCyAhLnBVOtL+nCuolMzTMJTA0zCUzUwUzBNMddwrqEtWiFoCkRURGRJRBRIJRIJRNwVaDRRREKRU0VCUWNFQlFVFlFQT' +
  'RfXdoBLV2lTHDdnqT1JfC4fFwR7i0vUvGS4fSUCTqGksBGGRNcpF8N77kOopUKRMMRRRQZEwlFAbREEiDwWIPohVDRDFUIqq' +
  'OFodrNKYFXAQ3+OfRhH5U+OkmsSgf450gjrKH04Z8y8s2iTRSlTRfMk2oA5CGBjni0Qp/fZpxtzcRzHwkSWgY5ou0WnChBYu' +
  'CFkycCReoaTgLTlTkZOlOFOh82nancEMopOh08denmgWKDOnrqU9ohp84Ks1p/SOCGUcoGjinhKkmpISoJqSEqSqCqSCaha7' +
  'inglq8GoFZtQ3i5BFEVDghlKouRtnotRnKqNcDUeNcASNpVFw9WK4Hib74O8nltQyxmnqn8Ygk+gj2Fp+p+MnwSn4PJwZEIx' +
  'GzgYEZJOFDFGBUZKG36bxh5jQI/AxzpBp40hQ15RnxU0rUriEKAOoCpXJ3VejUyNQOQtgY5o2IPaZUpcc0bEAY+NiATqNAMK' +
  'NjI0KjZI0qbGHiHAHcB08bElPUbHU6MyCSncndV6NUFIsHTbVHIOqSqiaqQKODzN7EVZi2qSYPKWJ0i34Y1cgJckQk17iRVg' +
  'gWSBSwfOJVqgApbOvmqYQrarimgiV5CUo4JgwDHoCDSOAMKOjI4KjrBh2RIJl72uJinPm0c/jQduZaqw7jUwRTFJBEdC1cVO' +
  'zcVKWLoatqtgRvlFmgGPfIG0eAYUfGR4VHyV8RUBFQUiER4LV4RUxFTUhER8LCmRBEGoiZCBlSQ2BGXQTWA4EGvYQ/oIBL5g' +
  '/fKiIyJDImJt0Ug+CKix7FFYPgiEugetQ+6ObnSKgah8HyIdQRQPgCUYbQSSiRCC0OdEFBgdcgkHUGBVBzQgIvihNDhlqLPI' +
  'hShIKoUaFhCYKGUOHLPSGqGAqhpocoKwUAZ36F4aQ4i/VOPr6OBAvaIZCEEEEBccZTNUXUCVqmVIm01XN61apy80x516dUbi' +
  'dOZ4JARyz3/VqXtJCM+Qsk/w/5VAhVAQlCGgqEWCL5EiFFhRAgXQIJRCzRCMAqgYLoGEowaFh6QAqggLoIEpAEpQCqCgugoS' +
  'lBocHpgCqDAugwSmASnAKoOC6DhKcOB10WAAKRQpco+t90QLnyIKgTlRaLKHJhj4Bx/rXARBFYGLRrCrBlUIgYbmsWSZCFYx' +
  '0QVkHRhWUdIFZh0oVnHTBWgdOFaR1AVqHUhWsdUFbB1YVtEpaqpwkAlWVgEVfGaSKsCU9VkQywhWsZ1FVtWOBPeSPqyYqSpW' +
  'U1AVmNRFZzUlWg1KVpNS1ajUxWs1NVsNTlbTU9WI1RhPkquDK6MrwyvqwiLedsVuysCh4CNFVVurDW5oKpuUdF1WAhGFWQhG' +
  'VWghGlWwhG2fNP7AoeBdHLKPBEDirmY6QDsCh4HUWHSAE9s8YNSCCFwiQDQlNzXi4IaggkAXSFIYfZKkTgUih9kQkQSkbgqn' +
  'WknTh9kSlBpQEpKaUBKUKSqUAmk2u4fZCWrQW0BSDKDDIOoKoOEoOEoQ4KtBoT04CZyC6Fh6FgqhihYK6u0qTYbs9QTsuCAh' +
  'JGGJIpIMkYSkgNpCCUJ0tDMN77kOoTUKQgMQlQkZCAlCQbQYEkEiTEiFUNBcXmap1BQPWaPRPxoFDwOpUoIFI8IlKjylJwLX' +
  'gmBQ8DiLDpaCcXaJS1QgsXAiMmS0SL1DSWhaXKXDJepapePm0wUwgRGRSXjwUal0HFBiEydSmVENM3BVmtNKRwIjI5NVLgpP' +
  'jT4JTY0+CU+U2U+BNN9dxTwS1eDTWs2nDxcgicqcVntdp1kbZ6LTtyqd3A08jXAEjaVOsPViuB4m++DvJ5bTgsZpkppGIJM4' +
  'ERkWmimgyZhKaA8loiGxs4GBDiS1QxQ0VDiMNISyMPLAoeDEsEUBQ4dPwTT9SwdQQJY2IVpEgUPBcbEAY+NiATaHgMKIDIeK' +
  'iBIeqEPAoeC1CEURRAdQwTUNUIdRVF1FxFGyDqOqSxiXOqNmb2IpaYwQDODylidIt+GNMIBrJEI3e4lTYFJpKPg+cSp9ABS2' +
  'dfNSAhUFUVKREgyEn5wTBgGPQEGkRAYUSGREVEmDDshEBXAjItK1GBERC1Z3GoIigqMiIkFqiqHm4qUsXQ1QVQAjfKLNAMe+' +
  'QNomAwooMiYqKEq4iiiKKouIiYWqwikCKQosIigWrkHcR1SVdg9PBOqaqXAEosuqcWKQiJUixEqkCLcsZGvkDhAiRumHAmGE' +
  'XARcKpLAmGHV5W4IVQRbhFvf4f8qgQqgIShCheTgVDGtyt4nZILoIjyKBPYC+A8BJWGQYZBxkIGQkZCoFRMqGHzeGhdUaf69' +
  'ANNQFNUy/RTVFoIEJFKbQOIifcEtUV3C0EUKBKEHOqEI19XFQOAln2ghnQ0VBLCuDK20MZWvcLQShAoggYgIiAjIXw5Y3FvK' +
  'WNoW',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'synapse-gap-junctions.eqs',
  version: '0.1.0',
  sha256: '17f600bfc8a6a7f4975c30fc42bdacff68475381d09bfd5ebfde43d0e86f78e4',
  parameters: [
    {
      name: 'N',
      value: 20,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 8,
      label: 'Number of cells',
    },
    {
      name: 'drive',
      value: 0.12,
      type: 'float',
      dimension: [-2, 0, 0, 1, 0, 0, 0],
      unit: 'amp/metre**2',
      line: 10,
      label: 'Drive of the cells, and how much it differs from cell to cell',
      range: { min: 0.07999999999999999, max: 0.29999999999999993, step: 0.009999999999999998 },
      shown: { unit: 'uA/cm**2', scale: 0.01 },
    },
    {
      name: 'spread',
      value: 0.1,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
      range: { min: 0, max: 0.3, step: 0.02 },
    },
    {
      name: 'g_gap',
      value: 2,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 13,
      label: 'Conductance of the gap junctions of one cell, all together',
      range: { min: 0, max: 2.9999999999999996, step: 0.1 },
      shown: { unit: 'msiemens/cm**2', scale: 10 },
    },
    {
      name: 'alone',
      value: 0.12,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 15,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'coupled',
      value: 0.18,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 16,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'C',
      value: 0.009999999999999998,
      type: 'float',
      dimension: [-4, -1, 4, 2, 0, 0, 0],
      unit: 'farad/metre**2',
      line: 18,
      shown: { unit: 'uF/cm**2', scale: 0.01 },
    },
    {
      name: 'g_L',
      value: 2.9999999999999996,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 19,
      shown: { unit: 'msiemens/cm**2', scale: 10 },
    },
    {
      name: 'g_Na',
      value: 1200,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 20,
      shown: { unit: 'msiemens/cm**2', scale: 10 },
    },
    {
      name: 'g_K',
      value: 360,
      type: 'float',
      dimension: [-4, -1, 3, 2, 0, 0, 0],
      unit: 'siemens/metre**2',
      line: 21,
      shown: { unit: 'msiemens/cm**2', scale: 10 },
    },
    {
      name: 'E_L',
      value: -0.0544,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_Na',
      value: 0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 23,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_K',
      value: -0.077,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 24,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'end',
      value: 0.3,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 53,
      shown: { unit: 'ms', scale: 0.001 },
      follows: ['alone', 'coupled'],
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
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
