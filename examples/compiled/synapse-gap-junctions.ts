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
  'AGFzbQEAAAABQwlgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgDn9/fHx8fHx8fHx8fHx8AGADf398AX9g' +
  'A39/fAACCAEBbQFtAgABAxYVAAEBAgMDAAEBAAEAAQEEBQUGBwcIBtkIQ38AQQALfABEAAAAAADwj8ALewD9DAAAAAAA8I/A' +
  'AAAAAADwj8ALfABEAAAAAAAwkcALewD9DAAAAAAAMJHAAAAAAAAwkcALfABEAAAAAABAn8ALewD9DAAAAAAAQJ/AAAAAAABA' +
  'n8ALfABEAAAAAAAANcALewD9DAAAAAAAADXAAAAAAAAANcALfABEhetRuB5Jh8ALewD9DIXrUbgeSYfAhetRuB5Jh8ALfABE' +
  'AAAAAADAVcALewD9DAAAAAAAwFXAAAAAAADAVcALfABEGqABGqABKj8LewD9DBqgARqgASo/GqABGqABKj8LfABEF2zBFmzB' +
  'Vj8LewD9DBdswRZswVY/F2zBFmzBVj8LfABEERERERERgT8LewD9DBEREREREYE/ERERERERgT8LfABEl5VpJxIRgT8LewD9' +
  'DJeVaScSEYE/l5VpJxIRgT8LfABEAAD6/kIuhj8LewD9DAAA+v5CLoY/AAD6/kIuhj8LewD9DAAAAAAAAJA/AAAAAAAAkD8L' +
  'fABEVVVVVVVVpT8LewD9DFVVVVVVVaU/VVVVVVVVpT8LfABE/UpVVVVVxT8LewD9DP1KVVVVVcU//UpVVVVVxT8LfABEVVVV' +
  'VVVVxT8LewD9DFVVVVVVVcU/VVVVVVVVxT8LfABEAAAAAAAA4D8LewD9DAAAAAAAAOA/AAAAAAAA4D8LewD9DAAAAAAAAAAA' +
  'AAAAAAAAAAALewD9DD8AAAAAAAAAPwAAAAAAAAALewD9DMD/////////wP////////8LfABEAAAAAAAA8D8LfABEAAAAAADw' +
  'j0ALewD9DAAAAAAA8I9AAAAAAADwj0ALfABEAAAAAAD4j0ALewD9DAAAAAAA+I9AAAAAAAD4j0ALewD9DAAAAAAAAPA/AAAA' +
  'AAAA8D8LfABEAAAAAAAAEAALewD9DAAAAAAAABAAAAAAAAAAEAALfABEOjuevJr3HD0LewD9DDo7nrya9xw9OjuevJr3HD0L' +
  'fABEAAAAAAAAQkALewD9DAAAAAAAAEJAAAAAAAAAQkALfABEAAAAAAAA0H8LewD9DAAAAAAAANB/AAAAAAAA0H8LfABEAAAA' +
  'AAAAWEELewD9DAAAAAAAAFhBAAAAAAAAWEELfABEAAAAAAAA+EELewD9DAAAAAAAAPhBAAAAAAAA+EELfABEAAAAAAAAOEML' +
  'ewD9DAAAAAAAADhDAAAAAAAAOEMLfABE/wMAAAAAOEMLewD9DP8DAAAAADhD/wMAAAAAOEMLfABEuB6F61EuhkALewD9DLge' +
  'hetRLoZAuB6F61EuhkALfABEAAAAAABohkALewD9DAAAAAAAaIZAAAAAAABohkALfABEAAAAAAAAVkALewD9DAAAAAAAAFZA' +
  'AAAAAAAAVkALfABE/oIrZUcVV0ALewD9DP6CK2VHFVdA/oIrZUcVV0ALfABEAAAAAAAA8H8LewD9DAAAAAAAAPB/AAAAAAAA' +
  '8H8LB4QBBBJjZWxsc19zdGF0ZXVwZGF0ZXIAERdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgASKmNlbGxzX3N0YXRldXBkYXRl' +
  'citjZWxsc19zcGlrZV90aHJlc2hvbGRlcgATJGp1bmN0aW9uc19zdW1tZWRfdmFyaWFibGVfSV9nYXBfcG9zdAAUCpZtFcwB' +
  'AQh8IAAjC2QEfyAAIz1jBUEACwRAIAAjP6IjNaAhASABIzWhIQIgACACIxWioSACIyuioSEDIAMgA6IhBCMAIAG9p0E/cUEQ' +
  'bGorAwAhBSMAIAG9p0E/cUEQbGorAwghBiAFIAYgBSAGoCADIAQjHiADIxyioKIgBCAEoiMYIAMjEaKgIAQjD6KgoqCgoqCg' +
  'IAG9QkCDQi6GQoCAgICAgID4P3y/og8LIAAgAGIEQCAAIQcFIABEAAAAAAAAAAAQAyEIIAghBwsgBw8L0AIDCHsBfwF7IAAj' +
  'DP1KIAAjPv1J/U79xAEhCSAJQQNGBEAgACNA/fIBIzb98AEhASABIzb98QEhAiAAIAIjFv3yAf3xASACIyz98gH98QEhAyAD' +
  'IAP98gEhBCABIyH9TkEE/csBIQojACAK/RsAav0ABAAhBSMAIAr9GwJq/QAEACEKIAUgCv0NCAkKCwwNDg8YGRobHB0eHyEG' +
  'IAUgCv0NAAECAwQFBgcQERITFBUWFyEFIAUgBiAFIAb98AEgAyAEIx8gAyMd/fIB/fAB/fIBIAQgBP3yASMZIAMjEv3yAf3w' +
  'ASAEIxD98gH98AH98gH98AH98AH98gH98AH98AEgASMi/U5BLv3LASMo/c4B/fIBDwsgCQRAIAAQAg8LIAAgAP1I/cQBIQkg' +
  'CQRAIAlBA0cEQCAAEAIPCyAAIQcFIAAjIBAEIQggCCEHCyAHDwsfAQJ8IAD9IQAQACEBIAD9IQEQACECIAH9FCAC/SIBC4wC' +
  'AQ98IAAjOWQEQCNBDwsgACMJYwRARAAAAAAAAAAADwsgACM/oiM1oCECIAIjNaEhAyAAIAMjFaKhIQQgAyMroiEFIAQgBaEh' +
  'BiAEIAahIAWhIAGgIQcgBiAGoiEIIwAgAr2nQT9xQRBsaisDACEJIwAgAr2nQT9xQRBsaisDCCEKIAYjMaAjMaEhCyAJIAui' +
  'IQwgCSAMoCENIAkgDaEgDKAgCiAJIAYgC6GiIAogBqIgCSAKoCAIIx4gBiMcoqCiIAggCKIjGCAGIxGioCAIIw8gBiMNoqCi' +
  'oKKgIAcgByAGoqCgoqCgoKAhDiANIA6gIQ8gDyANIA+hIA6gIAK9p0EGdbcQDiEQIBAPC8wDAw97AX8BeyAAIzr9Sv3EASER' +
  'IBFBA0YEQCNCDwsgEQRAIAAgARAFDwsgACMK/Un9xAEhESARQQNGBEAjIA8LIBEEQCAAIAEQBQ8LIAAjQP3yASM2/fABIQIg' +
  'AiM2/fEBIQMgACADIxb98gH98QEhBCADIyz98gEhBSAEIAX98QEhBiAEIAb98QEgBf3xASAB/fABIQcgBiAG/fIBIQggAiMh' +
  '/U5BBP3LASESIwAgEv0bAGr9AAQAIQkjACAS/RsCav0ABAAhEiAJIBL9DQgJCgsMDQ4PGBkaGxwdHh8hCiAJIBL9DQABAgME' +
  'BQYHEBESExQVFhchCSAGIzL98AEjMv3xASELIAkgC/3yASEMIAkgDP3wASENIAkgDf3xASAM/fABIAogCSAGIAv98QH98gEg' +
  'CiAG/fIBIAkgCv3wASAIIx8gBiMd/fIB/fAB/fIBIAggCP3yASMZIAYjEv3yAf3wASAIIxAgBiMO/fIB/fAB/fIB/fAB/fIB' +
  '/fABIAcgByAG/fIB/fAB/fAB/fIB/fAB/fAB/fAB/fABIQ4gDSAO/fABIQ8gDyANIA/98QEgDv3wASACIyL9TiM2/fEBIxf9' +
  '8gEQDyEQIBAPCykBAnwgAP0hACAB/SEAEAMhAiAA/SEBIAH9IQEQAyEDIAL9FCAD/SIBC/0CARR8IAAjB2QEfyAAIy1jBUEA' +
  'CwR/IABEAAAAAAAAAABiBUEACwRAIAAjP6IjNaAhASABIzWhIQIgACACIxWioSEDIAJEAAAAAAAAAABhBHxEAAAAAAAAAAAF' +
  'IAMjM6AjM6ELIQQgAyAEoSACIyuioSEFIAQgBaAhBiAGIAaiIQcgAb1CQINCLoZCgICAgICAgPg/fL8hCCMAIAG9p0E/cUEQ' +
  'bGorAwAhCSMAIAG9p0E/cUEQbGorAwghCiAJIAiiIQsgCiAIoiEMIAsjI6EhDSALIASiIQ4gDSAOoCEPIA8gDSAPoSAOoCAM' +
  'IAwgBKKgIAsgDKAgBSAHIx4gBiMaoqCiIAcgB6IjGCAGIxOioCAHIw+ioKKgoKKgoKAPCyAARAAAAAAAAAAAYQRAIAAPCyAA' +
  'Iy1mBH8gACM9YwVBAAsEQCAAEAkhECAQIREFIABEAAAAAAAAAABkBEAgABAAIRIgEiETBSAAEAAhFCAUIyOhIRMLIBMhEQsg' +
  'EQ8LogQDFHsBfwF7IAAjCP1KIAAjLv1J/U4gACMg/Uj9Tv3EASEVIBVBA0YEQCAAI0D98gEjNv3wASEBIAEjNv3xASECIAAg' +
  'AiMW/fIB/fEBIQMgAyM0/fABIzT98QEgAiMg/Uf9TyEEIAMgBP3xASACIyz98gH98QEhBSAEIAX98AEhBiAGIAb98gEhByAB' +
  'IyL9TkEu/csBIyj9zgEhCCABIyH9TkEE/csBIRYjACAW/RsAav0ABAAhCSMAIBb9GwJq/QAEACEWIAkgFv0NCAkKCwwNDg8Y' +
  'GRobHB0eHyEKIAkgFv0NAAECAwQFBgcQERITFBUWFyEJIAkgCP3yASELIAogCP3yASEMIAsjKP3xASENIAsgBP3yASEOIA0g' +
  'Dv3wASEPIA8gDSAP/fEBIA798AEgDCAMIAT98gH98AEgCyAM/fABIAUgByMfIAYjG/3yAf3wAf3yASAHIAf98gEjGSAGIxT9' +
  '8gH98AEgByMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fAB/fABDwsgFQRAIAAQCA8LIAAjIP1H/cQBIRUgFUEDRgRAIAAPCyAV' +
  'BEAgABAIDwsgACMu/UwgACM+/Un9Tv3EASEVIBUEQCAVQQNHBEAgABAIDwsgABAKIRAgECERBSAAIyD9Sv3EASEVIBUEQCAV' +
  'QQNHBEAgABAIDwsgABABIRIgEiETBSAAEAEhFCAUIyj98QEhEwsgEyERCyARDwsfAQJ8IAD9IQAQBiEBIAD9IQEQBiECIAH9' +
  'FCAC/SIBC4kCAQ98IAAjP6IjNaAhASABIzWhIQIgACACIxWioSEDIAIjK6IhBCADIAShIQUgAyAFoSAEoUQAAAAAAAAAAKAh' +
  'BiAFIAWiIQcjACABvadBP3FBEGxqKwMAIQgjACABvadBP3FBEGxqKwMIIQkgBSMxoCMxoSEKIAggCqIhCyAIIAugIQwgCCAM' +
  'oSALoCAJIAggBSAKoaIgCSAFoiAIIAmgIAcjHiAFIxyioKIgByAHoiMYIAUjEaKgIAcjDyAFIw2ioKKgoqAgBiAGIAWioKCi' +
  'oKCgoCENIAwgDaAhDiABvUJAg0IuhkKAgICAgICA+D98vyEPIA4gD6IgDCAOoSANoCAPoiMjoaAPC5IDARB7IAAjQP3yASM2' +
  '/fABIQEgASM2/fEBIQIgACACIxb98gH98QEhAyACIyz98gEhBCADIAT98QEhBSADIAX98QEgBP3xASMg/fABIQYgBSAF/fIB' +
  'IQcgASMh/U5BBP3LASEQIwAgEP0bAGr9AAQAIQgjACAQ/RsCav0ABAAhECAIIBD9DQgJCgsMDQ4PGBkaGxwdHh8hCSAIIBD9' +
  'DQABAgMEBQYHEBESExQVFhchCCAFIzL98AEjMv3xASEKIAggCv3yASELIAggC/3wASEMIAggDP3xASAL/fABIAkgCCAFIAr9' +
  '8QH98gEgCSAF/fIBIAggCf3wASAHIx8gBSMd/fIB/fAB/fIBIAcgB/3yASMZIAUjEv3yAf3wASAHIxAgBSMO/fIB/fAB/fIB' +
  '/fAB/fIB/fABIAYgBiAF/fIB/fAB/fAB/fIB/fAB/fAB/fAB/fABIQ0gDCAN/fABIQ4gASMi/U5BLv3LASMo/c4BIQ8gDiAP' +
  '/fIBIAwgDv3xASAN/fABIA/98gEjKP3xAf3wAQ8L0QIBEXwgACMHZAR/IAAjLWMFQQALBH8gAEQAAAAAAAAAAGIFQQALBEAg' +
  'ACM/oiM1oCEBIAEjNaEhAiAAIAIjFaKhIQMgAkQAAAAAAAAAAGEEfEQAAAAAAAAAAAUgAyMzoCMzoQshBCADIAShIAIjK6Kh' +
  'IQUgBCAFoCEGIAYgBqIhByABvUJAg0IuhkKAgICAgICA+D98vyEIIwAgAb2nQT9xQRBsaisDACEJIwAgAb2nQT9xQRBsaisD' +
  'CCEKIAkgCKIhCyAKIAiiIQwgCyMjoSENIAsgBKIhDiANIA6gIQ8gDyANIA+hIA6gIAwgDCAEoqAgCyAMoCAFIAcjHiAGIxqi' +
  'oKIgByAHoiMYIAYjE6KgIAcjD6KgoqCgoqCgoCAAow8LIABEAAAAAAAAAABhBEAjIw8LIAAjO2QEQCNBIRAFIAAQBiERIBEg' +
  'AKMhEAsgEA8L7QMDEXsBfwF7IAAjCP1KIAAjLv1J/U4gACMg/Uj9Tv3EASESIBJBA0YEQCAAI0D98gEjNv3wASEBIAEjNv3x' +
  'ASECIAAgAiMW/fIB/fEBIQMgAyM0/fABIzT98QEgAiMg/Uf9TyEEIAMgBP3xASACIyz98gH98QEhBSAEIAX98AEhBiAGIAb9' +
  '8gEhByABIyL9TkEu/csBIyj9zgEhCCABIyH9TkEE/csBIRMjACAT/RsAav0ABAAhCSMAIBP9GwJq/QAEACETIAkgE/0NCAkK' +
  'CwwNDg8YGRobHB0eHyEKIAkgE/0NAAECAwQFBgcQERITFBUWFyEJIAkgCP3yASELIAogCP3yASEMIAsjKP3xASENIAsgBP3y' +
  'ASEOIA0gDv3wASEPIA8gDSAP/fEBIA798AEgDCAMIAT98gH98AEgCyAM/fABIAUgByMfIAYjG/3yAf3wAf3yASAHIAf98gEj' +
  'GSAGIxT98gH98AEgByMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fAB/fABIAD98wEPCyASBEAgABANDwsgACMg/Uf9xAEhEiAS' +
  'QQNGBEAjKA8LIBIEQCAAEA0PCyAAIzz9Sv3EASESIBIEQCASQQNHBEAgABANDwsjQiEQBSAAEAchESARIAD98wEhEAsgEA8L' +
  'HwECfCAA/SEAEAshASAA/SEBEAshAiAB/RQgAv0iAQuuAQEDfCACIyRkBEAgACABoCMvoiACIyShIyakIzegvUI0hr+iDwsg' +
  'AiMBZAR/QQEFIAIjAWEEfyAAIyNkBUEACwsEQCAAIAGgIAIjN6C9QjSGv6IPCyACIwNjBEBEAAAAAAAAAAAPCyACIwVjBHxE' +
  'AAAAAAAAAAAFIAIjJKAjN6C9QjSGvwshAyAAIAOiIQQjIyAEoCEFIAUjIyAFoSAEoCABIAOioKAjI6EjKaIPC4wCAgN7AX8g' +
  'AiMl/Ur9xAEhBiAGQQNGBEAgACAB/fABIzD98gEgAiMl/fEBIyf99AEjOP3wAUE0/csB/fIBDwsgBgRAIAAgASACEBAPCyAC' +
  'IwL9SiACIwL9RyAAIyj9Sv1O/VD9xAEhBiAGQQNGBEAgACAB/fABIAIjOP3wAUE0/csB/fIBDwsgBgRAIAAgASACEBAPCyAC' +
  'IwT9Sf3EASEGIAZBA0YEQCMgDwsgBgRAIAAgASACEBAPCyACIyX98AEjOP3wAUE0/csBIAIjBv1J/U8hAyAAIAP98gEhBCMo' +
  'IAT98AEhBSAFIyggBf3xASAE/fABIAEgA/3yAf3wAf3wASMo/fEBIyr98gEPCzMBAnwgAP0hACAB/SEAIAL9IQAQDiEDIAD9' +
  'IQEgAf0hASAC/SEBEA4hBCAD/RQgBP0iAQumHwgaewF/CXsBfxV7AX8Uewl/IAAoAhghXSAAKAIcIV4gACgCICFfIAAoAiQh' +
  'YCAAKAIoIWEgACgCLCFiIAAoAjAhYyAD/RQhKiAE/RQhNSAF/RQhSyAG/RQhTyAH/RQhVCAI/RQhVSAJ/RQhViAK/RQhVyAL' +
  '/RQhWCAM/RQhWSAN/RQhWiAC/RQhXCABQQN0IWUDQCBdIGRBA3Zq/QgBAP0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB/ccB' +
  'ISAgXiBkav0ABAAhISBfIGRq/QAEACEiIGAgZGr9AAQAISMgYSBkav0ABAAhJCBiIGRq/QAEACElIGMgZGr9AAQAISYgICAh' +
  '/Qy4HoXrUbiev7gehetRuJ6//Ur9Tf1QIScgXSBkQQN2aiAn/cQBIiggKEEHdHJBgQJxOwEA/QwAAAAAAABJQAAAAAAAAElA' +
  'ICH97QH98gEhK/0MAAAAAAAAWUAAAAAAAABZQCAh/e0B/fIBIRAgKyMM/UogKyM+/Un9TiAQIwz9SiAQIz79Sf1O/U79xAFB' +
  'A0YEQCArI0D98gEjNv3wASEsICwjNv3xASEtICsgLSMW/fIB/fEBIC0jLP3yAf3xASEuIC4gLv3yASEvICwjIf1OQQT9ywEh' +
  'MyMAIDP9GwBq/QAEACEwIwAgM/0bAmr9AAQAITMgMCAz/Q0ICQoLDA0ODxgZGhscHR4fITEgMCAz/Q0AAQIDBAUGBxAREhMU' +
  'FRYXITAgECNA/fIBIzb98AEhESARIzb98QEhEiAQIBIjFv3yAf3xASASIyz98gH98QEhEyATIBP98gEhFCARIyH9TkEE/csB' +
  'IRUjACAV/RsAav0ABAAhFiMAIBX9GwJq/QAEACEVIBYgFf0NCAkKCwwNDg8YGRobHB0eHyEXIBYgFf0NAAECAwQFBgcQERIT' +
  'FBUWFyEWIDAgMSAwIDH98AEgLiAvIx8gLiMd/fIB/fAB/fIBIC8gL/3yASMZIC4jEv3yAf3wASAvIxD98gH98AH98gH98AH9' +
  '8AH98gH98AH98AEgLCMi/U5BLv3LASMo/c4B/fIBIQ4gFiAXIBYgF/3wASATIBQjHyATIx398gH98AH98gEgFCAU/fIBIxkg' +
  'EyMS/fIB/fABIBQjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASARIyL9TkEu/csBIyj9zgH98gEhDwUgKxABIQ4gEBABIQ8L' +
  'ICogDv3yASEp/QwAAAAAAADwvwAAAAAAAPC//Qz8qfHSTWJQP/yp8dJNYlA/IDUgD/3yAf3wAf3zASAp/fEBITQgKSA0/fMB' +
  'ITb9DAAAAAAAABDAAAAAAAAAEMD9DAAAAAAAAFlAAAAAAAAAWUAgIf3yAf3xASE4/QxxHMdxHMdLQHEcx3Ecx0tAICH97QH9' +
  '8gEhECA4Iwj9SiA4Iy79Sf1OIDgjIP1I/U4gECMM/UogECM+/Un9Tv1O/cQBQQNGBEAgOCNA/fIBIzb98AEhOSA5Izb98QEh' +
  'OiA4IDojFv3yAf3xASE7IDsjNP3wASM0/fEBIDojIP1H/U8hPCA7IDz98QEgOiMs/fIB/fEBIT0gPCA9/fABIT4gPiA+/fIB' +
  'IT8gOSMi/U5BLv3LASMo/c4BIUAgOSMh/U5BBP3LASFJIwAgSf0bAGr9AAQAIUEjACBJ/RsCav0ABAAhSSBBIEn9DQgJCgsM' +
  'DQ4PGBkaGxwdHh8hQiBBIEn9DQABAgMEBQYHEBESExQVFhchQSBBIED98gEhQyBCIED98gEhRCBDIyj98QEhRSBDIDz98gEh' +
  'RiBFIEb98AEhRyAQI0D98gEjNv3wASERIBEjNv3xASESIBAgEiMW/fIB/fEBIBIjLP3yAf3xASETIBMgE/3yASEUIBEjIf1O' +
  'QQT9ywEhFSMAIBX9GwBq/QAEACEWIwAgFf0bAmr9AAQAIRUgFiAV/Q0ICQoLDA0ODxgZGhscHR4fIRcgFiAV/Q0AAQIDBAUG' +
  'BxAREhMUFRYXIRYgRyBFIEf98QEgRv3wASBEIEQgPP3yAf3wASBDIET98AEgPSA/Ix8gPiMb/fIB/fAB/fIBID8gP/3yASMZ' +
  'ID4jFP3yAf3wASA/IxD98gH98AH98gH98AH98AH98gH98AH98AH98AEgOP3zASEYIBYgFyAWIBf98AEgEyAUIx8gEyMd/fIB' +
  '/fAB/fIBIBQgFP3yASMZIBMjEv3yAf3wASAUIxD98gH98AH98gH98AH98AH98gH98AH98AEgESMi/U5BLv3LASMo/c4B/fIB' +
  'IRkFIDgQDCEYIBAQASEZCyAYITf9DAAAAAAAQI/AAAAAAABAj8AgN/3zASBLIBn98gH98QEhSv0MAAAAAABAj0AAAAAAAECP' +
  'QCBKIDf98gH98wEhTP0MAAAAAAAAFsAAAAAAAAAWwP0MAAAAAAAAWUAAAAAAAABZQCAh/fIB/fEBITj9DAAAAAAAAClAAAAA' +
  'AAAAKUAgIf3tAf3yASEQIDgjCP1KIDgjLv1J/U4gOCMg/Uj9TiAQIwz9SiAQIz79Sf1O/U79xAFBA0YEQCA4I0D98gEjNv3w' +
  'ASE5IDkjNv3xASE6IDggOiMW/fIB/fEBITsgOyM0/fABIzT98QEgOiMg/Uf9TyE8IDsgPP3xASA6Iyz98gH98QEhPSA8ID39' +
  '8AEhPiA+ID798gEhPyA5IyL9TkEu/csBIyj9zgEhQCA5IyH9TkEE/csBIUkjACBJ/RsAav0ABAAhQSMAIEn9GwJq/QAEACFJ' +
  'IEEgSf0NCAkKCwwNDg8YGRobHB0eHyFCIEEgSf0NAAECAwQFBgcQERITFBUWFyFBIEEgQP3yASFDIEIgQP3yASFEIEMjKP3x' +
  'ASFFIEMgPP3yASFGIEUgRv3wASFHIBAjQP3yASM2/fABIREgESM2/fEBIRIgECASIxb98gH98QEgEiMs/fIB/fEBIRMgEyAT' +
  '/fIBIRQgESMh/U5BBP3LASEVIwAgFf0bAGr9AAQAIRYjACAV/RsCav0ABAAhFSAWIBX9DQgJCgsMDQ4PGBkaGxwdHh8hFyAW' +
  'IBX9DQABAgMEBQYHEBESExQVFhchFiBHIEUgR/3xASBG/fABIEQgRCA8/fIB/fABIEMgRP3wASA9ID8jHyA+Ixv98gH98AH9' +
  '8gEgPyA//fIBIxkgPiMU/fIB/fABID8jEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wAf3wASA4/fMBIRogFiAXIBYgF/3wASAT' +
  'IBQjHyATIx398gH98AH98gEgFCAU/fIBIxkgEyMS/fIB/fABIBQjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASARIyL9TkEu' +
  '/csBIyj9zgH98gEhGwUgOBAMIRogEBABIRsLIBohTf0MAAAAAAAAWcAAAAAAAABZwCBN/fMBIE8gG/3yAf3xASFO/QwAAAAA' +
  'AABZQAAAAAAAAFlAIE4gTf3yAf3zASFQICIgIv3yASFRICIgIv3yASFSIFQgVSBRIFH98gH98gEgViAjICQgJP3yASAk/fIB' +
  '/fIB/fIB/fABIFcgJf3yAf3wASBXICb98gH98AH98AEgWCBZIFIgUv3yAf3yAf3wASBaICMgJCAk/fIBICT98gH98gH98gH9' +
  '8QH98wEhUyAiICL98gEhWyBcIDT98gEhKyBcIEr98gEhECArIwz9SiArIz79Sf1OIBAjDP1KIBAjPv1J/U79Tv3EAUEDRgRA' +
  'ICsjQP3yASM2/fABISwgLCM2/fEBIS0gKyAtIxb98gH98QEgLSMs/fIB/fEBIS4gLiAu/fIBIS8gLCMh/U5BBP3LASEzIwAg' +
  'M/0bAGr9AAQAITAjACAz/RsCav0ABAAhMyAwIDP9DQgJCgsMDQ4PGBkaGxwdHh8hMSAwIDP9DQABAgMEBQYHEBESExQVFhch' +
  'MCAQI0D98gEjNv3wASERIBEjNv3xASESIBAgEiMW/fIB/fEBIBIjLP3yAf3xASETIBMgE/3yASEUIBEjIf1OQQT9ywEhFSMA' +
  'IBX9GwBq/QAEACEWIwAgFf0bAmr9AAQAIRUgFiAV/Q0ICQoLDA0ODxgZGhscHR4fIRcgFiAV/Q0AAQIDBAUGBxAREhMUFRYX' +
  'IRYgMCAxIDAgMf3wASAuIC8jHyAuIx398gH98AH98gEgLyAv/fIBIxkgLiMS/fIB/fABIC8jEP3yAf3wAf3yAf3wAf3wAf3y' +
  'Af3wAf3wASAsIyL9TkEu/csBIyj9zgH98gEhHCAWIBcgFiAX/fABIBMgFCMfIBMjHf3yAf3wAf3yASAUIBT98gEjGSATIxL9' +
  '8gH98AEgFCMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBEjIv1OQS79ywEjKP3OAf3yASEdBSArEAEhHCAQEAEhHQsgYCBk' +
  'aiA2/e0BIDYgI/3wASAc/fIB/fAB/QsEACBhIGRqIEz97QEgTCAk/fABIB398gH98AH9CwQAIFwgTv3yASErIFwgWCBZIFsg' +
  'W/3yAf3yAf3wASBaICMgJCAk/fIBICT98gH98gH98gH98QH98gEhECArIwz9SiArIz79Sf1OIBAjDP1KIBAjPv1J/U79Tv3E' +
  'AUEDRgRAICsjQP3yASM2/fABISwgLCM2/fEBIS0gKyAtIxb98gH98QEgLSMs/fIB/fEBIS4gLiAu/fIBIS8gLCMh/U5BBP3L' +
  'ASEzIwAgM/0bAGr9AAQAITAjACAz/RsCav0ABAAhMyAwIDP9DQgJCgsMDQ4PGBkaGxwdHh8hMSAwIDP9DQABAgMEBQYHEBES' +
  'ExQVFhchMCAQI0D98gEjNv3wASERIBEjNv3xASESIBAgEiMW/fIB/fEBIBIjLP3yAf3xASETIBMgE/3yASEUIBEjIf1OQQT9' +
  'ywEhFSMAIBX9GwBq/QAEACEWIwAgFf0bAmr9AAQAIRUgFiAV/Q0ICQoLDA0ODxgZGhscHR4fIRcgFiAV/Q0AAQIDBAUGBxAR' +
  'EhMUFRYXIRYgMCAxIDAgMf3wASAuIC8jHyAuIx398gH98AH98gEgLyAv/fIBIxkgLiMS/fIB/fABIC8jEP3yAf3wAf3yAf3w' +
  'Af3wAf3yAf3wAf3wASAsIyL9TkEu/csBIyj9zgH98gEhHiAWIBcgFiAX/fABIBMgFCMfIBMjHf3yAf3wAf3yASAUIBT98gEj' +
  'GSATIxL98gH98AEgFCMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBEjIv1OQS79ywEjKP3OAf3yASEfBSArEAEhHiAQEAEh' +
  'HwsgXyBkaiBQ/e0BIFAgIv3wASAe/fIB/fAB/QsEACBeIGRqIFP97QEgUyAh/fABIB/98gH98AH9CwQAIGRBEGoiZCBlSQ0A' +
  'CwusBwINewh/QQAhFyAAKAIYIREgACgCHCESIAAoAiAhEyAAKAIAIRQgAUEDdCEWA0AgEiAVQQN2av1dAwAhDyARIBVq/QAE' +
  'ACEDIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3HASEEIAP9DAAAAAAAAAAAAAAAAAAAAAD9SiAE/U4hBSARIBVq/QAE' +
  'ECEGIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3IASEHIAb9DAAAAAAAAAAAAAAAAAAAAAD9SiAH/U4hCCARIBVq/QAE' +
  'ICEJIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3HASEKIAn9DAAAAAAAAAAAAAAAAAAAAAD9SiAK/U4hCyARIBVq/QAE' +
  'MCEMIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3IASENIAz9DAAAAAAAAAAAAAAAAAAAAAD9SiAN/U4hDiAFIAj9UCAL' +
  '/VAgDv1Q/VMEQCAF/cQBIhAEQCAQQQFxBEAgFCAXQQJ0aiAVQQN2NgIAIBdBAWohFyASIBVBA3ZqQQA6AAAgEyAVaiACOQMA' +
  'CyAQQQFLIBVBCGogFklxBEAgFCAXQQJ0aiAVQQN2QQFqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAEgEyAVaiACOQMICwsgCP3E' +
  'ASIQBEAgEEEBcSAVQRBqIBZJcQRAIBQgF0ECdGogFUEDdkECajYCACAXQQFqIRcgEiAVQQN2akEAOgACIBMgFWogAjkDEAsg' +
  'EEEBSyAVQRhqIBZJcQRAIBQgF0ECdGogFUEDdkEDajYCACAXQQFqIRcgEiAVQQN2akEAOgADIBMgFWogAjkDGAsLIAv9xAEi' +
  'EARAIBBBAXEgFUEgaiAWSXEEQCAUIBdBAnRqIBVBA3ZBBGo2AgAgF0EBaiEXIBIgFUEDdmpBADoABCATIBVqIAI5AyALIBBB' +
  'AUsgFUEoaiAWSXEEQCAUIBdBAnRqIBVBA3ZBBWo2AgAgF0EBaiEXIBIgFUEDdmpBADoABSATIBVqIAI5AygLCyAO/cQBIhAE' +
  'QCAQQQFxIBVBMGogFklxBEAgFCAXQQJ0aiAVQQN2QQZqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAYgEyAVaiACOQMwCyAQQQFL' +
  'IBVBOGogFklxBEAgFCAXQQJ0aiAVQQN2QQdqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAcgEyAVaiACOQM4CwsLIBVBwABqIhUg' +
  'FkkNAAsgFwufIgoaewF/CXsBfxV7AX8Wew5/DHwDf0EAIXAgACgCBCFgIAEhYSBgKAIIKwMAIWIgYCgCCCsDCCFjIGAoAggr' +
  'AxAhZCBgKAIIKwMYIWUgYCgCCCsDICFmIGAoAggrAyghZyBgKAIIKwMwIWggYCgCCCsDOCFpIGAoAggrA0AhaiBgKAIIKwNI' +
  'IWsgYCgCCCsDUCFsIGAoAggrA1ghbSBgKAIYIVUgYCgCHCFWIGAoAiAhVyBgKAIkIVggYCgCKCFZIGAoAiwhWiBgKAIwIVsg' +
  'Y/0UIR8gZP0UISogZf0UIUAgZv0UIUQgZ/0UIUkgaP0UIUogaf0UIUsgav0UIUwga/0UIU0gbP0UIU4gbf0UIU8gYv0UIVEg' +
  'ACgCGCFcIAAoAhwhXSAAKAIgIV4gACgCACFfIGFBA3QhbwNAIFUgbkEDdmr9CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9' +
  'pwH9xwEhFSBWIG5q/QAEACEWIFcgbmr9AAQAIRcgWCBuav0ABAAhGCBZIG5q/QAEACEZIFogbmr9AAQAIRogWyBuav0ABAAh' +
  'GyAVIBb9DLgehetRuJ6/uB6F61G4nr/9Sv1N/VAhHCBVIG5BA3ZqIBz9xAEiHSAdQQd0ckGBAnE7AQD9DAAAAAAAAElAAAAA' +
  'AAAASUAgFv3tAf3yASEg/QwAAAAAAABZQAAAAAAAAFlAIBb97QH98gEhBSAgIwz9SiAgIz79Sf1OIAUjDP1KIAUjPv1J/U79' +
  'Tv3EAUEDRgRAICAjQP3yASM2/fABISEgISM2/fEBISIgICAiIxb98gH98QEgIiMs/fIB/fEBISMgIyAj/fIBISQgISMh/U5B' +
  'BP3LASEoIwAgKP0bAGr9AAQAISUjACAo/RsCav0ABAAhKCAlICj9DQgJCgsMDQ4PGBkaGxwdHh8hJiAlICj9DQABAgMEBQYH' +
  'EBESExQVFhchJSAFI0D98gEjNv3wASEGIAYjNv3xASEHIAUgByMW/fIB/fEBIAcjLP3yAf3xASEIIAggCP3yASEJIAYjIf1O' +
  'QQT9ywEhCiMAIAr9GwBq/QAEACELIwAgCv0bAmr9AAQAIQogCyAK/Q0ICQoLDA0ODxgZGhscHR4fIQwgCyAK/Q0AAQIDBAUG' +
  'BxAREhMUFRYXIQsgJSAmICUgJv3wASAjICQjHyAjIx398gH98AH98gEgJCAk/fIBIxkgIyMS/fIB/fABICQjEP3yAf3wAf3y' +
  'Af3wAf3wAf3yAf3wAf3wASAhIyL9TkEu/csBIyj9zgH98gEhAyALIAwgCyAM/fABIAggCSMfIAgjHf3yAf3wAf3yASAJIAn9' +
  '8gEjGSAIIxL98gH98AEgCSMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIAYjIv1OQS79ywEjKP3OAf3yASEEBSAgEAEhAyAF' +
  'EAEhBAsgHyAD/fIBIR79DAAAAAAAAPC/AAAAAAAA8L/9DPyp8dJNYlA//Knx0k1iUD8gKiAE/fIB/fAB/fMBIB798QEhKSAe' +
  'ICn98wEhK/0MAAAAAAAAEMAAAAAAAAAQwP0MAAAAAAAAWUAAAAAAAABZQCAW/fIB/fEBIS39DHEcx3Ecx0tAcRzHcRzHS0Ag' +
  'Fv3tAf3yASEFIC0jCP1KIC0jLv1J/U4gLSMg/Uj9TiAFIwz9SiAFIz79Sf1O/U79xAFBA0YEQCAtI0D98gEjNv3wASEuIC4j' +
  'Nv3xASEvIC0gLyMW/fIB/fEBITAgMCM0/fABIzT98QEgLyMg/Uf9TyExIDAgMf3xASAvIyz98gH98QEhMiAxIDL98AEhMyAz' +
  'IDP98gEhNCAuIyL9TkEu/csBIyj9zgEhNSAuIyH9TkEE/csBIT4jACA+/RsAav0ABAAhNiMAID79GwJq/QAEACE+IDYgPv0N' +
  'CAkKCwwNDg8YGRobHB0eHyE3IDYgPv0NAAECAwQFBgcQERITFBUWFyE2IDYgNf3yASE4IDcgNf3yASE5IDgjKP3xASE6IDgg' +
  'Mf3yASE7IDogO/3wASE8IAUjQP3yASM2/fABIQYgBiM2/fEBIQcgBSAHIxb98gH98QEgByMs/fIB/fEBIQggCCAI/fIBIQkg' +
  'BiMh/U5BBP3LASEKIwAgCv0bAGr9AAQAIQsjACAK/RsCav0ABAAhCiALIAr9DQgJCgsMDQ4PGBkaGxwdHh8hDCALIAr9DQAB' +
  'AgMEBQYHEBESExQVFhchCyA8IDogPP3xASA7/fABIDkgOSAx/fIB/fABIDggOf3wASAyIDQjHyAzIxv98gH98AH98gEgNCA0' +
  '/fIBIxkgMyMU/fIB/fABIDQjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wAf3wASAt/fMBIQ0gCyAMIAsgDP3wASAIIAkjHyAI' +
  'Ix398gH98AH98gEgCSAJ/fIBIxkgCCMS/fIB/fABIAkjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAGIyL9TkEu/csBIyj9' +
  'zgH98gEhDgUgLRAMIQ0gBRABIQ4LIA0hLP0MAAAAAABAj8AAAAAAAECPwCAs/fMBIEAgDv3yAf3xASE//QwAAAAAAECPQAAA' +
  'AAAAQI9AID8gLP3yAf3zASFB/QwAAAAAAAAWwAAAAAAAABbA/QwAAAAAAABZQAAAAAAAAFlAIBb98gH98QEhLf0MAAAAAAAA' +
  'KUAAAAAAAAApQCAW/e0B/fIBIQUgLSMI/UogLSMu/Un9TiAtIyD9SP1OIAUjDP1KIAUjPv1J/U79Tv3EAUEDRgRAIC0jQP3y' +
  'ASM2/fABIS4gLiM2/fEBIS8gLSAvIxb98gH98QEhMCAwIzT98AEjNP3xASAvIyD9R/1PITEgMCAx/fEBIC8jLP3yAf3xASEy' +
  'IDEgMv3wASEzIDMgM/3yASE0IC4jIv1OQS79ywEjKP3OASE1IC4jIf1OQQT9ywEhPiMAID79GwBq/QAEACE2IwAgPv0bAmr9' +
  'AAQAIT4gNiA+/Q0ICQoLDA0ODxgZGhscHR4fITcgNiA+/Q0AAQIDBAUGBxAREhMUFRYXITYgNiA1/fIBITggNyA1/fIBITkg' +
  'OCMo/fEBITogOCAx/fIBITsgOiA7/fABITwgBSNA/fIBIzb98AEhBiAGIzb98QEhByAFIAcjFv3yAf3xASAHIyz98gH98QEh' +
  'CCAIIAj98gEhCSAGIyH9TkEE/csBIQojACAK/RsAav0ABAAhCyMAIAr9GwJq/QAEACEKIAsgCv0NCAkKCwwNDg8YGRobHB0e' +
  'HyEMIAsgCv0NAAECAwQFBgcQERITFBUWFyELIDwgOiA8/fEBIDv98AEgOSA5IDH98gH98AEgOCA5/fABIDIgNCMfIDMjG/3y' +
  'Af3wAf3yASA0IDT98gEjGSAzIxT98gH98AEgNCMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fAB/fABIC398wEhDyALIAwgCyAM' +
  '/fABIAggCSMfIAgjHf3yAf3wAf3yASAJIAn98gEjGSAIIxL98gH98AEgCSMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIAYj' +
  'Iv1OQS79ywEjKP3OAf3yASEQBSAtEAwhDyAFEAEhEAsgDyFC/QwAAAAAAABZwAAAAAAAAFnAIEL98wEgRCAQ/fIB/fEBIUP9' +
  'DAAAAAAAAFlAAAAAAAAAWUAgQyBC/fIB/fMBIUUgFyAX/fIBIUYgFyAX/fIBIUcgSSBKIEYgRv3yAf3yASBLIBggGSAZ/fIB' +
  'IBn98gH98gH98gH98AEgTCAa/fIB/fABIEwgG/3yAf3wAf3wASBNIE4gRyBH/fIB/fIB/fABIE8gGCAZIBn98gEgGf3yAf3y' +
  'Af3yAf3xAf3zASFIIBcgF/3yASFQIFEgKf3yASEgIFEgP/3yASEFICAjDP1KICAjPv1J/U4gBSMM/UogBSM+/Un9Tv1O/cQB' +
  'QQNGBEAgICNA/fIBIzb98AEhISAhIzb98QEhIiAgICIjFv3yAf3xASAiIyz98gH98QEhIyAjICP98gEhJCAhIyH9TkEE/csB' +
  'ISgjACAo/RsAav0ABAAhJSMAICj9GwJq/QAEACEoICUgKP0NCAkKCwwNDg8YGRobHB0eHyEmICUgKP0NAAECAwQFBgcQERIT' +
  'FBUWFyElIAUjQP3yASM2/fABIQYgBiM2/fEBIQcgBSAHIxb98gH98QEgByMs/fIB/fEBIQggCCAI/fIBIQkgBiMh/U5BBP3L' +
  'ASEKIwAgCv0bAGr9AAQAIQsjACAK/RsCav0ABAAhCiALIAr9DQgJCgsMDQ4PGBkaGxwdHh8hDCALIAr9DQABAgMEBQYHEBES' +
  'ExQVFhchCyAlICYgJSAm/fABICMgJCMfICMjHf3yAf3wAf3yASAkICT98gEjGSAjIxL98gH98AEgJCMQ/fIB/fAB/fIB/fAB' +
  '/fAB/fIB/fAB/fABICEjIv1OQS79ywEjKP3OAf3yASERIAsgDCALIAz98AEgCCAJIx8gCCMd/fIB/fAB/fIBIAkgCf3yASMZ' +
  'IAgjEv3yAf3wASAJIxD98gH98AH98gH98AH98AH98gH98AH98AEgBiMi/U5BLv3LASMo/c4B/fIBIRIFICAQASERIAUQASES' +
  'CyBYIG5qICv97QEgKyAY/fABIBH98gH98AH9CwQAIFkgbmogQf3tASBBIBn98AEgEv3yAf3wAf0LBAAgUSBD/fIBISAgUSBN' +
  'IE4gUCBQ/fIB/fIB/fABIE8gGCAZIBn98gEgGf3yAf3yAf3yAf3xAf3yASEFICAjDP1KICAjPv1J/U4gBSMM/UogBSM+/Un9' +
  'Tv1O/cQBQQNGBEAgICNA/fIBIzb98AEhISAhIzb98QEhIiAgICIjFv3yAf3xASAiIyz98gH98QEhIyAjICP98gEhJCAhIyH9' +
  'TkEE/csBISgjACAo/RsAav0ABAAhJSMAICj9GwJq/QAEACEoICUgKP0NCAkKCwwNDg8YGRobHB0eHyEmICUgKP0NAAECAwQF' +
  'BgcQERITFBUWFyElIAUjQP3yASM2/fABIQYgBiM2/fEBIQcgBSAHIxb98gH98QEgByMs/fIB/fEBIQggCCAI/fIBIQkgBiMh' +
  '/U5BBP3LASEKIwAgCv0bAGr9AAQAIQsjACAK/RsCav0ABAAhCiALIAr9DQgJCgsMDQ4PGBkaGxwdHh8hDCALIAr9DQABAgME' +
  'BQYHEBESExQVFhchCyAlICYgJSAm/fABICMgJCMfICMjHf3yAf3wAf3yASAkICT98gEjGSAjIxL98gH98AEgJCMQ/fIB/fAB' +
  '/fIB/fAB/fAB/fIB/fAB/fABICEjIv1OQS79ywEjKP3OAf3yASETIAsgDCALIAz98AEgCCAJIx8gCCMd/fIB/fAB/fIBIAkg' +
  'Cf3yASMZIAgjEv3yAf3wASAJIxD98gH98AH98gH98AH98AH98gH98AH98AEgBiMi/U5BLv3LASMo/c4B/fIBIRQFICAQASET' +
  'IAUQASEUCyBXIG5qIEX97QEgRSAX/fABIBP98gH98AH9CwQAIFYgbmogSP3tASBIIBb98AEgFP3yAf3wAf0LBAAgXCBuav0A' +
  'BAAhUiBdIG5BA3Zq/QgBAP0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB/ccBIVMgUv0MAAAAAAAAAAAAAAAAAAAAAP1KIFP9' +
  'Tv3EASJUBEAgVEEBcQRAIF8gcEECdGogbkEDdjYCACBwQQFqIXAgXSBuQQN2akEAOgAAIF4gbmogAjkDAAsgVEEBSyBuQQhq' +
  'IG9JcQRAIF8gcEECdGogbkEDdkEBajYCACBwQQFqIXAgXSBuQQN2akEAOgABIF4gbmogAjkDCAsLIG5BEGoibiBvSQ0ACyBw' +
  'C6ACAwJ7AXwHfyAAKAIYIQYgACgCHCEHIAAoAiAhCCAAKAIkIQkgACgCKCEKIAFBA3QhDANAIAYgByALQQF2aigCAEEDdGor' +
  'AwD9FCAGIAcgC0EBdmooAgRBA3RqKwMA/SIBIQMgCCAJIAtBAXZqKAIAQQN0aisDAP0UIAggCSALQQF2aigCBEEDdGorAwD9' +
  'IgEhBCAKIAkgC0EBdmooAgBBA3RqKwMAIQUgCiAJIAtBAXZqKAIAQQN0aiAFIAIgA/0hACAE/SEAoaKgOQMAIAtBCGogDEkE' +
  'QCAKIAkgC0EBdmooAgRBA3RqKwMAIQUgCiAJIAtBAXZqKAIEQQN0aiAFIAIgA/0hASAE/SEBoaKgOQMACyALQRBqIgsgDEkN' +
  'AAsL',
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
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
