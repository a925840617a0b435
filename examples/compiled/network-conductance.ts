/**
 * network-conductance.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: c8da33662294d530e614358225b20c53c56b6a09cbae67685997806fc8596b4e
 */
import {
  Tuple,
  add,
  assignState,
  bitAnd,
  callMethod,
  callMonitorMethod,
  connectSynapses,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  createSubgroup,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
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
  npDiff,
  npMean,
  philoxRandom,
  plainFigure,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyPrint,
  pyRange,
  pyplotAxhline,
  pyplotAxvline,
  pyplotGridSpec,
  pyplotHist,
  pyplotLegend,
  pyplotPlot,
  pyplotSubplot,
  pyplotTitle,
  pyplotVlines,
  pyplotYscale,
  randomSeed,
  runAsCommand,
  runNetwork,
  simulateProgram,
  slice,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  synapsesClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const nS = unit('nS')
const ms = unit('ms')
const pF = unit('pF')
const mV = unit('mV')
const Hz = unit('Hz')
const nA = unit('nA')

/** State of neurons, in SI units. */
interface neurons_Arrays {
  readonly v: Float64Array // volt
  readonly g_e: Float64Array // siemens
  readonly g_i: Float64Array // siemens
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of neurons read from the script, in SI units. */
interface neurons_Externals {
  readonly C: number
  readonly E_L: number
  readonly E_e: number
  readonly E_i: number
  readonly V_r: number
  readonly V_t: number
  readonly g_L: number
  readonly tau_e: number
  readonly tau_i: number
}

/** State update of neurons: advances g_e, g_i and v by one step (euler). */
function neurons_stateupdater(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): void {
  const { _refractory } = neurons
  const { tau_e, tau_i, C, g_L, E_L, E_e, E_i } = externals
  const { N, t, dt } = step
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const minus_dt_over_tau_e = -dt / tau_e
  const minus_dt_over_tau_i = -dt / tau_i
  const dt_over_C = dt / C
  const native = step.native?.neurons_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, g_L, E_L, E_e, E_i, latestBefore_2, minus_dt_over_tau_e,
      minus_dt_over_tau_i, dt_over_C, step.settled(latestBefore_2))
    return
  }
  const { lastspike, g_e, g_i, v, not_refractory } = neurons
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

/** Threshold of neurons: finds the neurons that spike. */
function neurons_spike_thresholder(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): number {
  const { V_t } = externals
  const { N, t } = step
  const native = step.native?.neurons_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, V_t, t)
  const { v, not_refractory, lastspike } = neurons
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

/** Reset of neurons: what a spike does to its neuron. */
function neurons_spike_resetter(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): void {
  const { v } = neurons
  const { V_r } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = V_r
    v[i] = V_r
  }
}

/** Sets v of neurons. */
function neurons_set_v(neurons: neurons_Arrays, externals: neurons_Externals, step: Step): void {
  const { v } = neurons
  const { E_L } = externals
  const { events, count } = step
  const randn1 = drawNormal(step, 0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = E_L + (5*randn() - 5)*mV
    v[i] = E_L + 0.001 * (-5 + 5 * randn1[k])
  }
}

/** Sets g_e of neurons. */
function neurons_set_g_e(neurons: neurons_Arrays, _externals: neurons_Externals, step: Step): void {
  const { g_e } = neurons
  const { events, count } = step
  const randn1 = drawNormal(step, 0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // g_e = (1.5*randn() + 4)*10*nS
    g_e[i] = 1e-8 * (4 + 1.5 * randn1[k])
  }
}

/** Sets g_i of neurons. */
function neurons_set_g_i(neurons: neurons_Arrays, _externals: neurons_Externals, step: Step): void {
  const { g_i } = neurons
  const { events, count } = step
  const randn1 = drawNormal(step, 0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // g_i = (12*randn() + 20)*10*nS
    g_i[i] = 1e-8 * (20 + 12 * randn1[k])
  }
}

const neurons_class = neuronGroupClass<neurons_Arrays, neurons_Externals>({
  id: 'neurons',
  line: 35,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    g_e: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    g_i: { type: 'float', dimension: [-2, -1, 3, 2, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['C', 'E_L', 'E_e', 'E_i', 'V_r', 'V_t', 'g_L', 'tau_e', 'tau_i'],
  events: ['spike'],
  natives: {
    neurons_stateupdater: { arrays: ['lastspike', 'g_e', 'g_i', 'v', 'not_refractory'], draws: [8, 8] },
    neurons_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [2, 2],
      fused: fusedAfter('neurons_stateupdater', 'neurons_stateupdater+neurons_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'neurons_stateupdater',
      kernel: neurons_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'neurons_spike_thresholder',
      kernel: neurons_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: neurons_spike_resetter,
    },
  ],
  blocks: {
    set_v: { target: 'v', externals: ['E_L'], kernel: neurons_set_v },
    set_g_e: { target: 'g_e', externals: [], kernel: neurons_set_g_e },
    set_g_i: { target: 'g_i', externals: [], kernel: neurons_set_g_i },
  },
})

/** State of excitation, in SI units. */
interface excitation_Arrays {
  readonly _delay_pre: Float64Array // second
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
  externals: excitation_Externals,
  step: Step,
): void {
  const { w_e } = externals
  const native = step.native?.excitation_pre
  if (native !== undefined) {
    native.run(native.at, 0, w_e)
    return
  }
  const { g_e_post, _post } = excitation
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const g_e_post_i = g_e_post[_post[s]]
    // g_e += w_e
    g_e_post[_post[s]] = g_e_post_i + w_e
  }
}

const excitation_class = synapsesClass<excitation_Arrays, excitation_Externals>({
  id: 'excitation',
  line: 37,
  variables: {
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
  externals: ['w_e'],
  events: [],
  natives: {
    excitation_pre: { rows: true, arrays: ['g_e_post', '_post'] },
  },
  runners: [],
})

/** State of inhibition, in SI units. */
interface inhibition_Arrays {
  readonly _delay_pre: Float64Array // second
  readonly _post: Int32Array // integer
  readonly g_i_post: Float64Array // siemens
}

/** What the equations of inhibition read from the script, in SI units. */
interface inhibition_Externals {
  readonly w_i: number
}

/** Pathway pre of inhibition: what the event 'spike' of a neuron does to its synapses. */
function inhibition_pre(
  inhibition: inhibition_Arrays,
  externals: inhibition_Externals,
  step: Step,
): void {
  const { w_i } = externals
  const native = step.native?.inhibition_pre
  if (native !== undefined) {
    native.run(native.at, 0, w_i)
    return
  }
  const { g_i_post, _post } = inhibition
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const g_i_post_i = g_i_post[_post[s]]
    // g_i += w_i
    g_i_post[_post[s]] = g_i_post_i + w_i
  }
}

const inhibition_class = synapsesClass<inhibition_Arrays, inhibition_Externals>({
  id: 'inhibition',
  line: 38,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
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
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: ['w_i'],
  events: [],
  natives: {
    inhibition_pre: { rows: true, arrays: ['g_i_post', '_post'] },
  },
  runners: [],
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 49, event: 'spike' })

const inside_class = stateMonitorClass({ id: 'inside', line: 50, variables: ['v', 'g_e', 'g_i'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let w_e: Value, w_i: Value, tau_e: Value, tau_i: Value, N_E: Value, N_I: Value, p: Value,
    C: Value, g_L: Value, E_L: Value, E_e: Value, E_i: Value, V_t: Value, V_r: Value, t_ref: Value,
    neurons: Value, excitation: Value, inhibition: Value, watched: Value, spikes: Value,
    inside: Value, duration: Value, trains: Value, intervals: Value, i: Value, held: Value,
    v: Value, g_e: Value, g_i: Value, tau_effective: Value, grid: Value, excitatory: Value,
    inhibitory: Value
  sim.expose(() => ({ w_e, w_i, tau_e, tau_i, N_E, N_I, p, C, g_L, E_L, E_e, E_i, V_t, V_r, t_ref,
    neurons, excitation, inhibition, watched, spikes, inside, duration, trains, intervals, i, v,
    g_e, g_i, tau_effective, grid, excitatory, inhibitory }))
  sim.at(4) // seed(11)
  randomSeed(sim, 11n)
  sim.at(7) // w_e = 6*nS          # [1*nS : 0.5*nS : 12*nS]
  w_e = sim.parameter('w_e', multiply(6n, nS))
  sim.at(9) // w_i = 67*nS         # [10*nS : 1*nS : 150*nS]
  w_i = sim.parameter('w_i', multiply(67n, nS))
  sim.at(11) // tau_e = 5*ms        # [1*ms : 1*ms : 20*ms]
  tau_e = sim.parameter('tau_e', multiply(5n, ms))
  sim.at(13) // tau_i = 10*ms       # [1*ms : 1*ms : 40*ms]
  tau_i = sim.parameter('tau_i', multiply(10n, ms))
  sim.at(15) // N_E = 3200
  N_E = sim.parameter('N_E', 3200n)
  sim.at(16) // N_I = 800
  N_I = sim.parameter('N_I', 800n)
  sim.at(17) // p = 0.02
  p = sim.parameter('p', 0.02)
  sim.at(19) // C = 200*pF
  C = sim.parameter('C', multiply(200n, pF))
  sim.at(20) // g_L = 10*nS
  g_L = sim.parameter('g_L', multiply(10n, nS))
  sim.at(21) // E_L = -60*mV
  E_L = sim.parameter('E_L', multiply(-60n, mV))
  sim.at(22) // E_e = 0*mV
  E_e = sim.parameter('E_e', multiply(0n, mV))
  sim.at(23) // E_i = -80*mV
  E_i = sim.parameter('E_i', multiply(-80n, mV))
  sim.at(24) // V_t = -50*mV
  V_t = sim.parameter('V_t', multiply(-50n, mV))
  sim.at(25) // V_r = -60*mV
  V_r = sim.parameter('V_r', multiply(-60n, mV))
  sim.at(26) // t_ref = 5*ms
  t_ref = sim.parameter('t_ref', multiply(5n, ms))
  sim.at(35) // neurons = NeuronGroup(N_E + N_I, eqs, threshold='v > V_t', reset='v =...
  neurons = createNeuronGroup(sim, neurons_class, { N: add(N_E, N_I), refractory: t_ref })
  sim.at(37) // excitation = Synapses(neurons[:N_E], neurons, on_pre='g_e += w_e')
  excitation = createSynapses(sim, excitation_class,
    { source: createSubgroup(sim, neurons, slice(null, N_E, null)), target: neurons })
  sim.at(38) // inhibition = Synapses(neurons[N_E:], neurons, on_pre='g_i += w_i')
  inhibition = createSynapses(sim, inhibition_class,
    { source: createSubgroup(sim, neurons, slice(N_E, null, null)), target: neurons })
  sim.at(39) // excitation.connect(p=p)
  connectSynapses(sim, excitation, 'connect', {}, new Map<Value, Value>([['p', p]]))
  sim.at(40) // inhibition.connect(p=p)
  connectSynapses(sim, inhibition, 'connect', {}, new Map<Value, Value>([['p', p]]))
  sim.at(43) // neurons.v = 'E_L + (5*randn() - 5)*mV'
  assignState(neurons, 'set_v', { E_L })
  sim.at(44) // neurons.g_e = '(1.5*randn() + 4)*10*nS'
  assignState(neurons, 'set_g_e', {})
  sim.at(45) // neurons.g_i = '(12*randn() + 20)*10*nS'
  assignState(neurons, 'set_g_i', {})
  sim.at(48) // watched = neurons[N_E - 160:N_E + 40]
  watched = createSubgroup(sim, neurons, slice(subtract(N_E, 160n), add(N_E, 40n), null))
  sim.at(49) // spikes = SpikeMonitor(watched)
  spikes = createSpikeMonitor(sim, spikes_class, { source: watched })
  sim.at(50) // inside = StateMonitor(watched, ['v', 'g_e', 'g_i'], record=[23], dt=1...
  inside = createStateMonitor(sim, inside_class,
    { source: watched, record: [23n], clock: givenClock(sim, multiply(1n, ms), null) })
  sim.at(51) // duration = 500*ms
  duration = sim.parameter('duration', multiply(500n, ms))
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(54) // trains = spikes.spike_trains()
    trains = callMonitorMethod(spikes, 'spike_trains')
    sim.at(55) // intervals = []
    intervals = []
    sim.at(56) // for i in range(200):
    for (i of iterate(pyRange(200n))) {
      sim.at(57) // intervals.extend(diff(trains[i]/ms))
      callMethod(intervals, 'extend', npDiff(divide(getItem(trains, i), ms)))
    }
    sim.at(58) // v, g_e, g_i = inside.v[0], inside.g_e[0], inside.g_i[0]
    held = new Tuple([getItem(getAttribute(inside, 'v'), 0n),
      getItem(getAttribute(inside, 'g_e'), 0n), getItem(getAttribute(inside, 'g_i'), 0n)])
    v = getItem(held, 0n)
    g_e = getItem(held, 1n)
    g_i = getItem(held, 2n)
    sim.at(59) // tau_effective = C/(g_L + g_e + g_i)
    tau_effective = divide(C, add(add(g_L, g_e), g_i))
    sim.at(60) // print('mean rate: %.1f Hz' % (spikes.num_spikes/200/duration/Hz))
    pyPrint(sim, modulo('mean rate: %.1f Hz',
      divide(divide(divide(getAttribute(spikes, 'num_spikes'), 200n), duration), Hz)))
    sim.at(61) // print('mean conductances: %.0f nS of excitation, %.0f nS of inhibitio...
    pyPrint(sim,
      modulo('mean conductances: %.0f nS of excitation, %.0f nS of inhibition, %.0f nS of leak',
      new Tuple([divide(npMean(g_e), nS), divide(npMean(g_i), nS), divide(g_L, nS)])))
    sim.at(64) // figure(figsize=(11, 8.5))
    plainFigure(sim, [], { figsize: new Tuple([11n, 8.5]) })
    sim.at(65) // grid = GridSpec(4, 3, height_ratios=[2, 1, 1, 1])
    grid = pyplotGridSpec(sim, [4n, 3n], { height_ratios: [2n, 1n, 1n, 1n] })
    sim.at(66) // subplot(grid[0, :])
    pyplotSubplot(sim, [getItem(grid, new Tuple([0n, slice(null, null, null)]))], {})
    sim.at(67) // excitatory = (spikes.i >= 40) & (spikes.i < 160)
    excitatory =
      bitAnd(greaterEqual(getAttribute(spikes, 'i'), 40n), less(getAttribute(spikes, 'i'), 160n))
    sim.at(68) // inhibitory = (spikes.i >= 160) & (spikes.i < 190)
    inhibitory =
      bitAnd(greaterEqual(getAttribute(spikes, 'i'), 160n), less(getAttribute(spikes, 'i'), 190n))
    sim.at(69) // plot(spikes.t[excitatory]/ms, spikes.i[excitatory] - 40, '.', color='...
    pyplotPlot(sim, [divide(getItem(getAttribute(spikes, 't'), excitatory), ms),
      subtract(getItem(getAttribute(spikes, 'i'), excitatory), 40n), '.'], { color: 'C0', ms: 3n })
    sim.at(70) // plot(spikes.t[inhibitory]/ms, spikes.i[inhibitory] - 40, '.', color='...
    pyplotPlot(sim, [divide(getItem(getAttribute(spikes, 't'), inhibitory), ms),
      subtract(getItem(getAttribute(spikes, 'i'), inhibitory), 40n), '.'], { color: 'C3', ms: 3n })
    sim.at(71) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(72) // ylim(-1, 150)
    plainYlim(sim, [-1n, 150n], {})
    sim.at(73) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(74) // title('120 excitatory neurons (blue) and 30 inhibitory ones (red)')
    pyplotTitle(sim, ['120 excitatory neurons (blue) and 30 inhibitory ones (red)'], {})
    sim.at(76) // subplot(grid[1, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([1n, slice(null, 2n, null)]))], {})
    sim.at(77) // plot(inside.t/ms, v/mV, 'k', lw=0.8)
    pyplotPlot(sim, [divide(getAttribute(inside, 't'), ms), divide(v, mV), 'k'], { lw: 0.8 })
    sim.at(78) // vlines(trains[23]/ms, V_t/mV, 0, color='k', lw=0.8)
    pyplotVlines(sim, [divide(getItem(trains, 23n), ms), divide(V_t, mV), 0n],
      { color: 'k', lw: 0.8 })
    sim.at(79) // axhline(V_t/mV, color='0.5', ls='--', lw=1)
    pyplotAxhline(sim, [divide(V_t, mV)], { color: '0.5', ls: '--', lw: 1n })
    sim.at(80) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(81) // ylabel('Potential (mV)')
    plainYlabel(sim, ['Potential (mV)'], {})
    sim.at(83) // subplot(grid[2, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([2n, slice(null, 2n, null)]))], {})
    sim.at(84) // plot(inside.t/ms, g_e/nS, color='C0', lw=1, label='excitation')
    pyplotPlot(sim, [divide(getAttribute(inside, 't'), ms), divide(g_e, nS)],
      { color: 'C0', lw: 1n, label: 'excitation' })
    sim.at(85) // plot(inside.t/ms, g_i/nS, color='C3', lw=1, label='inhibition')
    pyplotPlot(sim, [divide(getAttribute(inside, 't'), ms), divide(g_i, nS)],
      { color: 'C3', lw: 1n, label: 'inhibition' })
    sim.at(86) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(87) // ylim(0, 600)
    plainYlim(sim, [0n, 600n], {})
    sim.at(88) // ylabel('Conductance (nS)')
    plainYlabel(sim, ['Conductance (nS)'], {})
    sim.at(89) // legend(loc='upper right', ncol=2)
    pyplotLegend(sim, [], { loc: 'upper right', ncol: 2n })
    sim.at(91) // subplot(grid[3, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([3n, slice(null, 2n, null)]))], {})
    sim.at(92) // plot(inside.t/ms, g_e*(E_e - v)/nA, color='C0', lw=1)
    pyplotPlot(sim,
      [divide(getAttribute(inside, 't'), ms), divide(multiply(g_e, subtract(E_e, v)), nA)],
      { color: 'C0', lw: 1n })
    sim.at(93) // plot(inside.t/ms, g_i*(E_i - v)/nA, color='C3', lw=1)
    pyplotPlot(sim,
      [divide(getAttribute(inside, 't'), ms), divide(multiply(g_i, subtract(E_i, v)), nA)],
      { color: 'C3', lw: 1n })
    sim.at(94) // plot(inside.t/ms, (g_e*(E_e - v) + g_i*(E_i - v))/nA, 'k', lw=1, labe...
    pyplotPlot(sim, [divide(getAttribute(inside, 't'), ms),
      divide(add(multiply(g_e, subtract(E_e, v)), multiply(g_i, subtract(E_i, v))), nA), 'k'],
      { lw: 1n, label: 'sum' })
    sim.at(95) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(96) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(97) // ylim(-6, 8)
    plainYlim(sim, [-6n, 8n], {})
    sim.at(98) // ylabel('Current (nA)')
    plainYlabel(sim, ['Current (nA)'], {})
    sim.at(99) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(101) // subplot(grid[1, 2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([1n, 2n]))], {})
    sim.at(102) // hist(tau_effective/ms, bins=25, range=(0, 20), color='0.4')
    pyplotHist(sim, [divide(tau_effective, ms)],
      { bins: 25n, range: new Tuple([0n, 20n]), color: '0.4' })
    sim.at(103) // axvline(C/g_L/ms, color='k', ls='--', lw=1, label='at rest')
    pyplotAxvline(sim, [divide(divide(C, g_L), ms)],
      { color: 'k', ls: '--', lw: 1n, label: 'at rest' })
    sim.at(104) // xlabel('Membrane time constant (ms)')
    plainXlabel(sim, ['Membrane time constant (ms)'], {})
    sim.at(105) // ylabel('Records')
    plainYlabel(sim, ['Records'], {})
    sim.at(106) // legend(loc='upper center')
    pyplotLegend(sim, [], { loc: 'upper center' })
    sim.at(108) // subplot(grid[2:, 2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([slice(2n, null, null), 2n]))], {})
    sim.at(109) // hist(intervals, bins=40, range=(0, 300), color='0.4')
    pyplotHist(sim, [intervals], { bins: 40n, range: new Tuple([0n, 300n]), color: '0.4' })
    sim.at(110) // yscale('log')
    pyplotYscale(sim, ['log'], {})
    sim.at(111) // xlabel('Interval between spikes (ms)')
    plainXlabel(sim, ['Interval between spikes (ms)'], {})
    sim.at(112) // ylabel('Intervals')
    plainYlabel(sim, ['Intervals'], {})
    sim.at(113) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before =
      [trains, intervals, i, held, v, g_e, g_i, tau_effective, grid, excitatory, inhibitory]
    return () => {
      [trains, intervals, i, held, v, g_e, g_i, tau_effective, grid, excitatory, inhibitory] =
        before
    }
  })
  sim.at(52) // run(duration)
  await runNetwork(sim, duration,
    { objects: { neurons, excitation, inhibition, watched, spikes, inside },
    externals: { w_e, w_i, tau_e, tau_i, C, g_L, E_L, E_e, E_i, V_t, V_r } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAvaDADC5toCAEMAjoGwBb+r4OI/gDACZrEAX9gA8dDAAEEAIC24NAueIBgwKAZcEwICB4cBBRRuZXVyb25zX3N0YXTKk4Mm' +
  'KlyoujOsINwaWtCl90aHJlc2hvbGTb/NLvIJpX4BkYCDmV4Y2nrS078l9w14QAAYc0tzQ0sWl0DgmCBXcWgtEGARY9g7+QAB' +
  'QBDBCb4zRxTgRIFOREkU6EShTtHBv0UIRAgB8VIkoQaKKEmiygRouoGaMKCGjKgpo0hYCggboQnoGgEAUQflPMybs1FKHACF' +
  'AwUJESFBgQACouIJtU42JNX7ZMUAIQwgOco6GqdBCHNVUMS8gHET4JEIn3EGIBP9CwQAa9obsNDREVU5ERUXz2ls7ZVDkvEB' +
  '4XTNGcs/XztO0azhWKUiEbrLQDRsS0zogo6WUdHlOghH7TSOiI6IkQyRGiBo8IjwiRjJHsE89plR8dHTR8KR4s4VaZkkGSQ0' +
  'QCEgUmLKOk6nQQlFppJhEmESsZKzSA0nEScRLBks2Cee0ypQOkxpQFJOWcKtMyWjJaaQBCYKXllHTBToITG00l4iXiJoMmhp' +
  'gaYCJgImoya7BPPaZUxHS80xCkwLOFWmZNhk2oBmCkBvXxUAULimwQ8UJEP1LIQ8gDyERipwMuhquX6pRVo1NwhHIrgEPFvB' +
  'pBgUhYsQDLoar3hiyhqbhCSxaoIeLeDSlSlSqLhAy6Gq94Yucam4Ql0XkCHi3g0yUyUzi/gMuhqveGMEGQrabNojMFBT9DQA' +
  'BAgMICQoLEBESExgZGhsgKlM9UIn+woD3AuF/WX9DAHAMgA4v6nfq2B41C6/RYAAkRHiR6kubDAvyBgIOewh/QQAhGYZnKiY' +
  'yKDIrDIJEHzHw0WhjYqMHvUXkGZfq7SWOgXnReO3Kgl0a5oBgDn9im7D2lafCuOpDCAnioOqVDQqU5Qb3OiChAOuQSEqECoS' +
  'aFBFvUL9wy1FXkQxQsVDDQ0ITBQ73DlXpD1DhUPNEG6ZhX6oQhrw0iBF+qcON4dvQmIAkQlkIxJBAYcraLIoyggTo1SqkTaW' +
  'rm9atUyOWY8ztOqewk1zPBIDOWbX6tS9pIRnyGEn+H/KoEKoCEoQ0FQqwRfIkQosKIEC6BBKIWaIRgFUDBdAwlGDQ0PSAFUE' +
  'BdBAlIAlKAVQUF0FCUoNEA9MAVQYF0GCUwCU4BVBwXQcJThwOVjsSIuowJ3QsLsxcEOXsMfwh8BI7dqoIgio7Fa1IVHypBBX' +
  'HJpSckyEKlDogqWOjCpg6QKmjpQqcOmCp46cKoDioH4BkKjlv6p8UIPNP1RxFAxmkioIlBVCVNhCxISqdiq56n4qQ1VA0PVJ' +
  'NEFSjRFUs0SVMNE4RxKoYyiDKKKjAyjKkCKmdf6eqlmYKaAmn+xhH4qCuZyjIMqCEIO2ZQWFsniXwhBF9zhBDD0BLfoNsNBh' +
  'EOVAEQ4Xz3pvCiOPhe01M0Sy8L2iYS6WcKxSwplrLQDRQWQKirg0YhELBZ9t86IKNFlHRtUEIRy30jQiNCI+Mj5ogaNiI2Ik' +
  'AuL2Cee3yo4OjRo4FI2WcKt8yQjJCf1zcELHB2+0kHh+p1FyjpP2co6UW/h94Z3OH3jIaG/jh949vlh94UiQcicFQATrJw+w' +
  'XFw+isHb7TAITBTIso6ZqghCaW+kyETIRNxk3NMDTMRMxE4GTjYJ57fKmg6ZGmgUmZZwq3zJyMnNAPFwadrB2+08UXUkhhpJ' +
  'hhpPIYeMi4iemnoyjKqCqkOqgiqKiKpBSiqpBCeiKkIqb/D/lUCFUBFhh46SWCL5EiFFhRAgXQIJRCzRCMAqgYLoGEowaYB6' +
  'QAqggLoIEpAEpQCqCgugoSlBp4HpgCqDAugwSmASnAKoOC6Diww8e26fFBJ8aFCgQ8VCYKxEhChChUKLAZdDVeCsTCjgRMKI' +
  'RaFICw4lgkjSLyCHRBRmFLwQ8WQRo6o6o9CnYGXQ1XkEwqCEUeg1FWLkEaRmkgRt0lhVQEPFQmDP88KwAZYM/ywrMEUqgzxW' +
  'LkEaXmmA8GeThXkEPFkEaaqaqbQsKBl0NV5BMLFhFNoEoRYuQRp2aeQQWHips8eDPgKJtBpOFe4FsGk4ahhQAx8MKAK6hOxg' +
  'v0apKpiqoudFfTAXwLgVjDIIMgp0Zhg15DQSpHBb9ynDDtDMZoYoaIiCh0FoC0aEdi435tCs8YgjUWGT0pF2ehGGgj/h870m' +
  'qPGZYaCWDIObIZ+Jn0G2TXzxsGNbQPVCCQaUgKgkIyTUKNIqYcCBU6vxBnN3VQmRFyHgNAA=',
  [],
)

const definition = defineProgram({
  file: 'network-conductance.eqs',
  version: '0.1.0',
  sha256: 'c8da33662294d530e614358225b20c53c56b6a09cbae67685997806fc8596b4e',
  parameters: [
    {
      name: 'w_e',
      value: 6.000000000000001e-9,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 7,
      label: 'Excitatory synapse',
      range: { min: 1e-9, max: 1.2000000000000002e-8, step: 5e-10 },
      shown: { unit: 'nS', scale: 1e-9 },
    },
    {
      name: 'w_i',
      value: 6.7e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 9,
      label: 'Inhibitory synapse',
      range: { min: 1e-8, max: 1.5000000000000002e-7, step: 1e-9 },
      shown: { unit: 'nS', scale: 1e-9 },
    },
    {
      name: 'tau_e',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 11,
      label: 'Decay of excitation',
      range: { min: 0.001, max: 0.02, step: 0.001 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_i',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 13,
      label: 'Decay of inhibition',
      range: { min: 0.001, max: 0.04, step: 0.001 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'N_E',
      value: 3200,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 15,
    },
    {
      name: 'N_I',
      value: 800,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 16,
    },
    {
      name: 'p',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 17,
    },
    {
      name: 'C',
      value: 2e-10,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 19,
      shown: { unit: 'pF', scale: 1e-12 },
    },
    {
      name: 'g_L',
      value: 1e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 20,
      shown: { unit: 'nS', scale: 1e-9 },
    },
    {
      name: 'E_L',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 21,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_e',
      value: 0,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_i',
      value: -0.08,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 23,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_t',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 24,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_r',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 25,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 't_ref',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 26,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'duration',
      value: 0.5,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 51,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    '# A network with conductances (Vogels and Abbott 2005; the benchmark of Brette et al. 2007): after a\n' +
    '# short kick, excitation and inhibition keep each other going without any input from outside.\n' +
    'from brian2 import *\n' +
    'seed(11)\n' +
    '\n' +
    '# Excitatory synapse\n' +
    'w_e = 6*nS          # [1*nS : 0.5*nS : 12*nS]\n' +
    '# Inhibitory synapse\n' +
    'w_i = 67*nS         # [10*nS : 1*nS : 150*nS]\n' +
    '# Decay of excitation\n' +
    'tau_e = 5*ms        # [1*ms : 1*ms : 20*ms]\n' +
    '# Decay of inhibition\n' +
    'tau_i = 10*ms       # [1*ms : 1*ms : 40*ms]\n' +
    '# Network: neurons of either kind, and probability of a connection\n' +
    'N_E = 3200\n' +
    'N_I = 800\n' +
    'p = 0.02\n' +
    '# Membrane\n' +
    'C = 200*pF\n' +
    'g_L = 10*nS\n' +
    'E_L = -60*mV\n' +
    'E_e = 0*mV\n' +
    'E_i = -80*mV\n' +
    'V_t = -50*mV\n' +
    'V_r = -60*mV\n' +
    't_ref = 5*ms\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (g_L*(E_L - v) + I_e + I_i)/C : volt (unless refractory)\n' +
    'I_e = g_e*(E_e - v) : amp\n' +
    'I_i = g_i*(E_i - v) : amp\n' +
    'dg_e/dt = -g_e/tau_e : siemens\n' +
    'dg_i/dt = -g_i/tau_i : siemens\n' +
    "'''\n" +
    "neurons = NeuronGroup(N_E + N_I, eqs, threshold='v > V_t', reset='v = V_r', refractory=t_ref,\n" +
    "                      method='euler')\n" +
    "excitation = Synapses(neurons[:N_E], neurons, on_pre='g_e += w_e')\n" +
    "inhibition = Synapses(neurons[N_E:], neurons, on_pre='g_i += w_i')\n" +
    'excitation.connect(p=p)\n' +
    'inhibition.connect(p=p)\n' +
    '\n' +
    '# The kick: potentials below threshold, and conductances as if the network had been active before\n' +
    "neurons.v = 'E_L + (5*randn() - 5)*mV'\n" +
    "neurons.g_e = '(1.5*randn() + 4)*10*nS'\n" +
    "neurons.g_i = '(12*randn() + 20)*10*nS'\n" +
    '\n' +
    '# Two hundred neurons are watched, and one of them closely\n' +
    'watched = neurons[N_E - 160:N_E + 40]\n' +
    'spikes = SpikeMonitor(watched)\n' +
    "inside = StateMonitor(watched, ['v', 'g_e', 'g_i'], record=[23], dt=1*ms)\n" +
    'duration = 500*ms\n' +
    'run(duration)\n' +
    '\n' +
    'trains = spikes.spike_trains()\n' +
    'intervals = []\n' +
    'for i in range(200):\n' +
    '    intervals.extend(diff(trains[i]/ms))\n' +
    'v, g_e, g_i = inside.v[0], inside.g_e[0], inside.g_i[0]\n' +
    'tau_effective = C/(g_L + g_e + g_i)\n' +
    "print('mean rate: %.1f Hz' % (spikes.num_spikes/200/duration/Hz))\n" +
    "print('mean conductances: %.0f nS of excitation, %.0f nS of inhibition, %.0f nS of leak'\n" +
    '      % (mean(g_e)/nS, mean(g_i)/nS, g_L/nS))\n' +
    '\n' +
    'figure(figsize=(11, 8.5))\n' +
    'grid = GridSpec(4, 3, height_ratios=[2, 1, 1, 1])\n' +
    'subplot(grid[0, :])\n' +
    'excitatory = (spikes.i >= 40) & (spikes.i < 160)\n' +
    'inhibitory = (spikes.i >= 160) & (spikes.i < 190)\n' +
    "plot(spikes.t[excitatory]/ms, spikes.i[excitatory] - 40, '.', color='C0', ms=3)\n" +
    "plot(spikes.t[inhibitory]/ms, spikes.i[inhibitory] - 40, '.', color='C3', ms=3)\n" +
    'xlim(0, duration/ms)\n' +
    'ylim(-1, 150)\n' +
    "ylabel('Neuron')\n" +
    "title('120 excitatory neurons (blue) and 30 inhibitory ones (red)')\n" +
    '\n' +
    'subplot(grid[1, :2])\n' +
    "plot(inside.t/ms, v/mV, 'k', lw=0.8)\n" +
    "vlines(trains[23]/ms, V_t/mV, 0, color='k', lw=0.8)\n" +
    "axhline(V_t/mV, color='0.5', ls='--', lw=1)\n" +
    'xlim(0, duration/ms)\n' +
    "ylabel('Potential (mV)')\n" +
    '\n' +
    'subplot(grid[2, :2])\n' +
    "plot(inside.t/ms, g_e/nS, color='C0', lw=1, label='excitation')\n" +
    "plot(inside.t/ms, g_i/nS, color='C3', lw=1, label='inhibition')\n" +
    'xlim(0, duration/ms)\n' +
    'ylim(0, 600)\n' +
    "ylabel('Conductance (nS)')\n" +
    "legend(loc='upper right', ncol=2)\n" +
    '\n' +
    'subplot(grid[3, :2])\n' +
    "plot(inside.t/ms, g_e*(E_e - v)/nA, color='C0', lw=1)\n" +
    "plot(inside.t/ms, g_i*(E_i - v)/nA, color='C3', lw=1)\n" +
    "plot(inside.t/ms, (g_e*(E_e - v) + g_i*(E_i - v))/nA, 'k', lw=1, label='sum')\n" +
    'xlim(0, duration/ms)\n' +
    "xlabel('Time (ms)')\n" +
    'ylim(-6, 8)\n' +
    "ylabel('Current (nA)')\n" +
    "legend(loc='upper right')\n" +
    '\n' +
    'subplot(grid[1, 2])\n' +
    "hist(tau_effective/ms, bins=25, range=(0, 20), color='0.4')\n" +
    "axvline(C/g_L/ms, color='k', ls='--', lw=1, label='at rest')\n" +
    "xlabel('Membrane time constant (ms)')\n" +
    "ylabel('Records')\n" +
    "legend(loc='upper center')\n" +
    '\n' +
    'subplot(grid[2:, 2])\n' +
    "hist(intervals, bins=40, range=(0, 300), color='0.4')\n" +
    "yscale('log')\n" +
    "xlabel('Interval between spikes (ms)')\n" +
    "ylabel('Intervals')\n" +
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
