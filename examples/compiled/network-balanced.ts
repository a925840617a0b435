/**
 * network-balanced.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 3d4647cfd53f27162cf87589dd2c54aa39ff86bb214af31c985dcb2f7db69a48
 */
import {
  Tuple,
  add,
  assignState,
  bitAnd,
  callMethod,
  callMonitorMethod,
  connectSynapses,
  constantsOf,
  createNeuronGroup,
  createPoissonInput,
  createSpikeMonitor,
  createStateMonitor,
  createSubgroup,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  drawWhere,
  exp,
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
  npDiff,
  npHistogram,
  npMean,
  npStd,
  philoxRandom,
  plainFigure,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyInt,
  pyLen,
  pyPrint,
  pyRange,
  pyplotAxhline,
  pyplotAxvline,
  pyplotFillBetween,
  pyplotGridSpec,
  pyplotHist,
  pyplotLegend,
  pyplotPlot,
  pyplotSubplot,
  pyplotTitle,
  pyplotVlines,
  randomSeed,
  readCallables,
  runAsCommand,
  runNetwork,
  simulateProgram,
  slice,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  synapsesClass,
  threadedKernels,
  truth,
  unit,
  unpack,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const mV = unit('mV')
const ms = unit('ms')
const second = unit('second')
const Hz = unit('Hz')

/** State of neurons, in SI units. */
interface neurons_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of neurons read from the script, in SI units. */
interface neurons_Externals {
  readonly V_r: number
  readonly tau: number
  readonly theta: number
}

/** What neurons_stateupdater reads that stays the same in a run. */
function neurons_stateupdater_constants(externals: neurons_Externals, dt: number) {
  const { tau } = externals
  const decay_tau = exp(-dt / tau)
  return { decay_tau }
}

/** State update of neurons: advances v by one step (exact). */
function neurons_stateupdater(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): void {
  const { _refractory } = neurons
  const { N, t, dt } = step
  const { decay_tau } = constantsOf(step, neurons_stateupdater_constants, externals)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.neurons_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, latestBefore_2, decay_tau, step.settled(latestBefore_2))
    return
  }
  const { lastspike, v, not_refractory } = neurons
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // dv/dt = -v/tau : volt (unless refractory)
    if (not_refractory_2) v[i] = decay_tau * v_i
  }
}

/** Threshold of neurons: finds the neurons that spike. */
function neurons_spike_thresholder(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): number {
  const { theta } = externals
  const { N, t } = step
  const native = step.native?.neurons_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, theta, t)
  const { v, not_refractory, lastspike } = neurons
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > theta
    if (v_i > theta && not_refractory_i) {
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
  const { theta } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = rand()*theta
    v[i] = theta * rand1[k]
  }
}

const neurons_class = neuronGroupClass<neurons_Arrays, neurons_Externals>({
  id: 'neurons',
  line: 27,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['V_r', 'tau', 'theta'],
  events: ['spike'],
  natives: {
    neurons_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [2, 2] },
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
    set_v: { target: 'v', externals: ['theta'], kernel: neurons_set_v },
  },
})

/** State of outside, in SI units. */
interface outside_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
}

/** What the equations of outside read from the script, in SI units. */
interface outside_Externals {
  readonly poissoninput_weight: number
  readonly poissoninput_binomial: (count: number, place: number) => Float64Array
}

/** Input outside: what arrives at neurons in one step. */
function outside_input(outside: outside_Arrays, externals: outside_Externals, step: Step): void {
  const { v, not_refractory } = outside
  const { poissoninput_weight, poissoninput_binomial } = externals
  const { N } = step
  const poissoninput_binomial1 = drawWhere(step, 0, not_refractory, (count) => poissoninput_binomial(count, 0))
  const native = step.native?.outside_input
  if (native !== undefined) {
    native.run(native.at, N, poissoninput_weight, poissoninput_binomial1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // v += poissoninput_binomial()*poissoninput_weight
    if (not_refractory_i) v[i] = v_i + poissoninput_weight * poissoninput_binomial1[i]
  }
}

const outside_class = neuronGroupClass<outside_Arrays, outside_Externals>({
  id: 'outside',
  line: 32,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
  },
  externals: ['poissoninput_weight'],
  callables: readCallables({
    poissoninput_binomial: { takes: 0 },
  }),
  events: [],
  natives: {
    outside_input: { arrays: ['v', 'not_refractory'], draws: [1, 2] },
  },
  runners: [
    { suffix: '', slot: 'synapses', order: 0, native: 'outside_input', kernel: outside_input },
  ],
})

/** State of from_E, in SI units. */
interface from_E_Arrays {
  readonly _delay_pre: Float64Array // second
  readonly _post: Int32Array // integer
  readonly v_post: Float64Array // volt
  readonly not_refractory_post: Uint8Array // boolean
}

/** What the equations of from_E read from the script, in SI units. */
interface from_E_Externals {
  readonly D: number
  readonly J: number
}

/** Pathway pre of from_E: what the event 'spike' of a neuron does to its synapses. */
function from_E_pre(from_E: from_E_Arrays, externals: from_E_Externals, step: Step): void {
  const { J } = externals
  const native = step.native?.from_E_pre
  if (native !== undefined) {
    native.run(native.at, 0, J)
    return
  }
  const { v_post, _post, not_refractory_post } = from_E
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const v_post_i = v_post[_post[s]]
    const not_refractory_post_i = not_refractory_post[_post[s]] !== 0
    // v += J
    if (not_refractory_post_i) v_post[_post[s]] = v_post_i + J
  }
}

/** Sets _delay_pre of from_E. */
function from_E_set_delay_pre(
  from_E: from_E_Arrays,
  externals: from_E_Externals,
  step: Step,
): void {
  const { _delay_pre } = from_E
  const { D } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const s = events[k]
    // delay = rand()*D
    _delay_pre[s] = D * rand1[k]
  }
}

const from_E_class = synapsesClass<from_E_Arrays, from_E_Externals>({
  id: 'from_E',
  line: 33,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    v_post: { side: 'post', of: 'v' },
    not_refractory_post: { side: 'post', of: 'not_refractory' },
  },
  pathways: [
    { name: 'pre', side: 'pre', event: 'spike', kernels: [from_E_pre], natives: ['from_E_pre'] },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: ['J'],
  events: [],
  natives: {
    from_E_pre: { rows: true, arrays: ['v_post', '_post', 'not_refractory_post'] },
  },
  runners: [],
  blocks: {
    set_delay_pre: { target: '_delay_pre', inParts: true, externals: ['D'], kernel: from_E_set_delay_pre },
  },
})

/** State of from_I, in SI units. */
interface from_I_Arrays {
  readonly _delay_pre: Float64Array // second
  readonly _post: Int32Array // integer
  readonly v_post: Float64Array // volt
  readonly not_refractory_post: Uint8Array // boolean
}

/** What the equations of from_I read from the script, in SI units. */
interface from_I_Externals {
  readonly D: number
  readonly J: number
  readonly g: number
}

/** Pathway pre of from_I: what the event 'spike' of a neuron does to its synapses. */
function from_I_pre(from_I: from_I_Arrays, externals: from_I_Externals, step: Step): void {
  const { g, J } = externals
  const g_J = g * J
  const native = step.native?.from_I_pre
  if (native !== undefined) {
    native.run(native.at, 0, g_J)
    return
  }
  const { v_post, _post, not_refractory_post } = from_I
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const v_post_i = v_post[_post[s]]
    const not_refractory_post_i = not_refractory_post[_post[s]] !== 0
    // v -= g*J
    if (not_refractory_post_i) v_post[_post[s]] = v_post_i - g_J
  }
}

/** Sets _delay_pre of from_I. */
function from_I_set_delay_pre(
  from_I: from_I_Arrays,
  externals: from_I_Externals,
  step: Step,
): void {
  const { _delay_pre } = from_I
  const { D } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const s = events[k]
    // delay = rand()*D
    _delay_pre[s] = D * rand1[k]
  }
}

const from_I_class = synapsesClass<from_I_Arrays, from_I_Externals>({
  id: 'from_I',
  line: 36,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    v_post: { side: 'post', of: 'v' },
    not_refractory_post: { side: 'post', of: 'not_refractory' },
  },
  pathways: [
    { name: 'pre', side: 'pre', event: 'spike', kernels: [from_I_pre], natives: ['from_I_pre'] },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: ['J', 'g'],
  events: [],
  natives: {
    from_I_pre: { rows: true, arrays: ['v_post', '_post', 'not_refractory_post'] },
  },
  runners: [],
  blocks: {
    set_delay_pre: { target: '_delay_pre', inParts: true, externals: ['D'], kernel: from_I_set_delay_pre },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 42, event: 'spike' })

const potential_class = stateMonitorClass({ id: 'potential', line: 43, variables: ['v'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let g: Value, eta: Value, J: Value, D: Value, N_E: Value, N_I: Value, p: Value, tau: Value,
    theta: Value, V_r: Value, tau_rp: Value, C_E: Value, nu_threshold: Value, neurons: Value,
    E: Value, I: Value, outside: Value, from_E: Value, from_I: Value, watched: Value, spikes: Value,
    potential: Value, duration: Value, trains: Value, rate: Value, cv: Value, i: Value,
    intervals: Value, grid: Value, excitatory: Value, inhibitory: Value, bins: Value, held: Value,
    counts: Value, _: Value
  sim.expose(() => ({ g, eta, J, D, N_E, N_I, p, tau, theta, V_r, tau_rp, C_E, nu_threshold,
    neurons, E, I, outside, from_E, from_I, watched, spikes, potential, duration, trains, rate, cv,
    i, intervals, grid, excitatory, inhibitory, bins, counts, _ }))
  sim.at(4) // seed(7)
  randomSeed(sim, 7n)
  sim.at(7) // g = 6.0             # [3.0 : 0.5 : 9.0]
  g = sim.parameter('g', 6)
  sim.at(9) // eta = 1.0           # [0.7 : 0.1 : 3.0]
  eta = sim.parameter('eta', 1)
  sim.at(11) // J = 0.7*mV          # [0.1*mV : 0.05*mV : 1*mV]
  J = sim.parameter('J', multiply(0.7, mV))
  sim.at(13) // D = 4*ms            # [0.2*ms : 0.2*ms : 8*ms]
  D = sim.parameter('D', multiply(4n, ms))
  sim.at(15) // N_E = 1600
  N_E = sim.parameter('N_E', 1600n)
  sim.at(16) // N_I = 400
  N_I = sim.parameter('N_I', 400n)
  sim.at(17) // p = 0.1
  p = sim.parameter('p', 0.1)
  sim.at(19) // tau = 20*ms
  tau = sim.parameter('tau', multiply(20n, ms))
  sim.at(20) // theta = 20*mV
  theta = sim.parameter('theta', multiply(20n, mV))
  sim.at(21) // V_r = 10*mV
  V_r = sim.parameter('V_r', multiply(10n, mV))
  sim.at(22) // tau_rp = 2*ms
  tau_rp = sim.parameter('tau_rp', multiply(2n, ms))
  sim.at(24) // C_E = int(p*N_E)
  C_E = sim.parameter('C_E', pyInt(multiply(p, N_E)))
  sim.at(25) // nu_threshold = theta/(J*C_E*tau)
  nu_threshold = sim.parameter('nu_threshold', divide(theta, multiply(multiply(J, C_E), tau)))
  sim.at(27) // neurons = NeuronGroup(N_E + N_I, 'dv/dt = -v/tau : volt (unless refra...
  neurons = createNeuronGroup(sim, neurons_class, { N: add(N_E, N_I), refractory: tau_rp })
  sim.at(29) // neurons.v = 'rand()*theta'
  assignState(neurons, 'set_v', { theta })
  sim.at(30) // E = neurons[:N_E]
  E = createSubgroup(sim, neurons, slice(null, N_E, null))
  sim.at(31) // I = neurons[N_E:]
  I = createSubgroup(sim, neurons, slice(N_E, null, null))
  sim.at(32) // outside = PoissonInput(neurons, 'v', N=C_E, rate=eta*nu_threshold, we...
  outside = createPoissonInput(sim, outside_class,
    { target: neurons, N: C_E, rate: multiply(eta, nu_threshold), weight: J, variable: 'v' })
  sim.at(33) // from_E = Synapses(E, neurons, on_pre='v += J')
  from_E = createSynapses(sim, from_E_class, { source: E, target: neurons })
  sim.at(34) // from_E.connect(p=p)
  connectSynapses(sim, from_E, 'connect', {}, new Map<Value, Value>([['p', p]]))
  sim.at(35) // from_E.delay = 'rand()*D'
  assignState(from_E, 'set_delay_pre', { D })
  sim.at(36) // from_I = Synapses(I, neurons, on_pre='v -= g*J')
  from_I = createSynapses(sim, from_I_class, { source: I, target: neurons })
  sim.at(37) // from_I.connect(p=p)
  connectSynapses(sim, from_I, 'connect', {}, new Map<Value, Value>([['p', p]]))
  sim.at(38) // from_I.delay = 'rand()*D'
  assignState(from_I, 'set_delay_pre', { D })
  sim.at(41) // watched = neurons[N_E - 160:N_E + 40]
  watched = createSubgroup(sim, neurons, slice(subtract(N_E, 160n), add(N_E, 40n), null))
  sim.at(42) // spikes = SpikeMonitor(watched)
  spikes = createSpikeMonitor(sim, spikes_class, { source: watched })
  sim.at(43) // potential = StateMonitor(watched, 'v', record=[11], dt=1*ms)
  potential = createStateMonitor(sim, potential_class,
    { source: watched, record: [11n], clock: givenClock(sim, multiply(1n, ms), null) })
  sim.at(44) // duration = 1*second
  duration = sim.parameter('duration', multiply(1n, second))
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(48) // trains = spikes.spike_trains()
    trains = callMonitorMethod(spikes, 'spike_trains')
    sim.at(49) // rate = spikes.count/duration/Hz
    rate = divide(divide(getAttribute(spikes, 'count'), duration), Hz)
    sim.at(50) // cv = []
    cv = []
    sim.at(51) // for i in range(200):
    for (i of iterate(pyRange(200n))) {
      sim.at(52) // intervals = diff(trains[i]/ms)
      intervals = npDiff(divide(getItem(trains, i), ms))
      sim.at(53) // if len(intervals) >= 5:
      if (truth(greaterEqual(pyLen(intervals), 5n))) {
        sim.at(54) // cv.append(std(intervals)/mean(intervals))
        callMethod(cv, 'append', divide(npStd(intervals), npMean(intervals)))
      }
    }
    sim.at(55) // print('mean rate: %.1f Hz' % mean(rate))
    pyPrint(sim, modulo('mean rate: %.1f Hz', npMean(rate)))
    sim.at(56) // print('mean CV of intervals: %.2f (a Poisson process has 1, a clock 0...
    pyPrint(sim,
      modulo('mean CV of intervals: %.2f (a Poisson process has 1, a clock 0)', npMean(cv)))
    sim.at(58) // figure(figsize=(11, 7))
    plainFigure(sim, [], { figsize: new Tuple([11n, 7n]) })
    sim.at(59) // grid = GridSpec(3, 3, height_ratios=[2, 1, 1])
    grid = pyplotGridSpec(sim, [3n, 3n], { height_ratios: [2n, 1n, 1n] })
    sim.at(60) // subplot(grid[0, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([0n, slice(null, 2n, null)]))], {})
    sim.at(61) // excitatory = (spikes.i >= 80) & (spikes.i < 160)
    excitatory =
      bitAnd(greaterEqual(getAttribute(spikes, 'i'), 80n), less(getAttribute(spikes, 'i'), 160n))
    sim.at(62) // inhibitory = (spikes.i >= 160) & (spikes.i < 180)
    inhibitory =
      bitAnd(greaterEqual(getAttribute(spikes, 'i'), 160n), less(getAttribute(spikes, 'i'), 180n))
    sim.at(63) // plot(spikes.t[excitatory]/ms, spikes.i[excitatory] - 80, '.', color='...
    pyplotPlot(sim, [divide(getItem(getAttribute(spikes, 't'), excitatory), ms),
      subtract(getItem(getAttribute(spikes, 'i'), excitatory), 80n), '.'], { color: 'C0', ms: 3n })
    sim.at(64) // plot(spikes.t[inhibitory]/ms, spikes.i[inhibitory] - 80, '.', color='...
    pyplotPlot(sim, [divide(getItem(getAttribute(spikes, 't'), inhibitory), ms),
      subtract(getItem(getAttribute(spikes, 'i'), inhibitory), 80n), '.'], { color: 'C3', ms: 3n })
    sim.at(65) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(66) // ylim(-1, 100)
    plainYlim(sim, [-1n, 100n], {})
    sim.at(67) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(68) // title('80 excitatory neurons (blue) and 20 inhibitory ones (red)')
    pyplotTitle(sim, ['80 excitatory neurons (blue) and 20 inhibitory ones (red)'], {})
    sim.at(70) // subplot(grid[1, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([1n, slice(null, 2n, null)]))], {})
    sim.at(71) // bins = arange(0, duration/ms + 1, 4)
    bins = npArange(0n, add(divide(duration, ms), 1n), 4n)
    sim.at(72) // counts, _ = histogram(spikes.t/ms, bins)
    held = npHistogram(divide(getAttribute(spikes, 't'), ms), bins)
    held = unpack(held, 2n)
    counts = getItem(held, 0n)
    _ = getItem(held, 1n)
    sim.at(73) // fill_between(bins[:-1], counts/200/0.004, step='post', color='0.4')
    pyplotFillBetween(sim,
      [getItem(bins, slice(null, -1n, null)), divide(divide(counts, 200n), 0.004)],
      { step: 'post', color: '0.4' })
    sim.at(74) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(75) // ylabel('Rate (Hz)')
    plainYlabel(sim, ['Rate (Hz)'], {})
    sim.at(77) // subplot(grid[2, :2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([2n, slice(null, 2n, null)]))], {})
    sim.at(78) // plot(potential.t/ms, potential.v[0]/mV, 'k', lw=0.8)
    pyplotPlot(sim, [divide(getAttribute(potential, 't'), ms),
      divide(getItem(getAttribute(potential, 'v'), 0n), mV), 'k'], { lw: 0.8 })
    sim.at(79) // vlines(trains[11]/ms, theta/mV, theta/mV + 15, color='k', lw=0.8)
    pyplotVlines(sim,
      [divide(getItem(trains, 11n), ms), divide(theta, mV), add(divide(theta, mV), 15n)],
      { color: 'k', lw: 0.8 })
    sim.at(80) // axhline(theta/mV, color='C3', ls='--', lw=1)
    pyplotAxhline(sim, [divide(theta, mV)], { color: 'C3', ls: '--', lw: 1n })
    sim.at(81) // xlim(0, duration/ms)
    plainXlim(sim, [0n, divide(duration, ms)], {})
    sim.at(82) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(83) // ylabel('Potential (mV)')
    plainYlabel(sim, ['Potential (mV)'], {})
    sim.at(85) // subplot(grid[0, 2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([0n, 2n]))], {})
    sim.at(86) // hist(cv, bins=20, range=(0, 1.6), color='0.4')
    pyplotHist(sim, [cv], { bins: 20n, range: new Tuple([0n, 1.6]), color: '0.4' })
    sim.at(87) // axvline(mean(cv), color='C3', ls='--', label='mean %.2f' % mean(cv))
    pyplotAxvline(sim, [npMean(cv)],
      { color: 'C3', ls: '--', label: modulo('mean %.2f', npMean(cv)) })
    sim.at(88) // xlabel('CV of intervals')
    plainXlabel(sim, ['CV of intervals'], {})
    sim.at(89) // ylabel('Neurons')
    plainYlabel(sim, ['Neurons'], {})
    sim.at(90) // legend()
    pyplotLegend(sim, [], {})
    sim.at(92) // subplot(grid[1:, 2])
    pyplotSubplot(sim, [getItem(grid, new Tuple([slice(1n, null, null), 2n]))], {})
    sim.at(93) // hist(rate, bins=20, color='0.4')
    pyplotHist(sim, [rate], { bins: 20n, color: '0.4' })
    sim.at(94) // axvline(mean(rate), color='C3', ls='--', label='mean %.1f Hz' % mean(...
    pyplotAxvline(sim, [npMean(rate)],
      { color: 'C3', ls: '--', label: modulo('mean %.1f Hz', npMean(rate)) })
    sim.at(95) // xlabel('Rate (Hz)')
    plainXlabel(sim, ['Rate (Hz)'], {})
    sim.at(96) // ylabel('Neurons')
    plainYlabel(sim, ['Neurons'], {})
    sim.at(97) // legend()
    pyplotLegend(sim, [], {})
    sim.at(98) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before =
      [trains, rate, cv, i, intervals, grid, excitatory, inhibitory, bins, held, counts, _]
    return () => {
      [trains, rate, cv, i, intervals, grid, excitatory, inhibitory, bins, held, counts, _] = before
    }
  })
  sim.at(45) // run(duration)
  await runNetwork(sim, duration,
    { objects: { neurons, E, I, outside, from_E, from_I, watched, spikes, potential },
    externals: { g, J, tau, theta, V_r } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AA1BDADC5toCAEOAqAYwAL+AYaweI18EXtQZwHrpAnYaCZhzewR7wO9QUifHzQ6/He+XOaBmMAAQQAgLbg0CpqYGIB+JBUCA' +
  'wQFBgcGCAkJCgsLBisCewD9DADAIVAeY50L1BJSCDjnBELB80BCg1maWxsIGJ5IHRhYkOZQAEC2NvdW50IHdoZXLNiAoY5uG' +
  'NJhZM4wgMHODR2zb3gg4YItLM3uTaABAo3Mrq5N7c5r7n/V0ypODJi+iYAEjOsf+jNLWyr7o0fkVzaG9sZNtEFF3kE0r8AyQ' +
  'WG2hEdHNpZNWbS3OGTEAAwKZumI2r6KvtopDcwqkiocjRhkH3oKBSyZQ4hAAEIDhxUGAB2ohz4iAQAP6iAgIQgmPwYiDaBjV' +
  'mpANMkqpWAwxYn6nEAJq3/wK/4YvVn+qCD42twqo7ziGHhi95FQgOtE37AImcMXre6X6F1WxEEQaiKvJgSSGyH7WTGBBFAFc' +
  'awETw48SQRznVnAig7i5EIHdh9T/0Drubs5oOOQnFrRd/hosh5SczbY+rpgWVYJyXhEvR4AIErwTAoL0eAK6OFoBRYMYmIrg' +
  'S5CtGgrgqNZycEzDIOtWQoZAKxZO4YuSrwCEPOZdljd+GL4DVF4miVIOVp1blbHoBZUoAnx0gJMImFmgCr/IW9KMg+AIjAiB' +
  'l0Q5egW7X+JAXweUQgJ0kgVIyCyfM83OigrtcIgBgOEG00WiRBiaDSMVAeKF2HQKEu3Rx6B1GJsbn6n6F7FTXgzTkqcZK5vp' +
  'Sz71yUXgmkVIvHPJRhJo6YOOeJ86ZGAHYAV8axoEkTfsJae85cB/jn70fgAgtkKn6KYpJYMKF3MnWoFCt6vBfDQOxIhCDASB' +
  'PSkGz61zBySA16UOBkISQBP6Q37IIIIy2hElZicEBauVwuvQfyIg6QKld65KB5WiWIVgYAy5/LzGrh2bqvwtTJSlpo7c5A5N' +
  'GhGzsPTbQEBX2nQC12QMn+GTZ1SBaMLLQGYzEGuMtVGPKRASN+aK5FLar6nHVDNABNSQWfxY/tMgg6CC+mtFTX8XuSxXR/W1' +
  'PoEaQXSz9yCXugpAz2xL8wkCBOPjkQhQMVDFBBUQUFFRRCgZB077Ekn39ESGQ2LrzX12PmSkIRbnz3fF5NCUWF3Z7bezQqW8' +
  'keld5SFyCO+SGuVMN/Q2HRWHBgaHB4oKiwuODo8PkIdrlh2FoRDraChAREhMYGRobIQ+76QNAkyHQIbRAF0RdnFx1Rms4eOG' +
  'Vq5HdV0Ez0gx0lQ+R3s4nlNcWNi7KFZDxqFyuJIsShUJ8l/tdqHrLLxkOWRRkAn4oHJJjXiwtM0Cw0gZ0USPR7WNBL3frE4k' +
  'qaQgDypZXstWXbEjKzsIQ8hIQoMensLolQlQoXpy4vVyIFkMeOcf9/wEjAf3yiml1d0KR7vgoAcMOOhDy2uWl456EG7oSoQU' +
  'iARMs5knjnoQbuhKhBSQBE+bnveOehBu6EqEFJgzxqeosbbcCNISAxf5HIjNpiz2CwuUQxghG8Zo4o4IkCjrCcimdSB4uZFz' +
  '7oiEfnTVndij2ZN2ailDQBCgYKEiJCgwIABUXGPOXxR6HwiT+7P1ZrdJC6ZIlPMe946IKGmhoiIDIgaIBFcUS3kiQiKjIqaQ' +
  'BCYKLmi4iNDI0WrkVo3Xh0FscXmYzipcTo4l3aZsTHGpUrZGo2EIZcgvM/bQ5Q5Q+8DYnM/e9hqNhCIyAi8z9tE1E1FJDTYn' +
  'M/eRMajYQi0jwvM/bRhRhRmSo2JzP3kwGTiniV8ePj+QikFa0Z1Qif7CgPcC4v1lglTWAZABodHZLYGSF1/ih2IRDxAPwhUz' +
  'C/IGRg57CH9BAL1xRpUTGRQZFRUHzHw0Wijiowe9ReQZl+rtJZgV50Xn5KgjCLzwBwn6SfsPaVp8K48YM+Kg6pUJtJTlBvc6' +
  'IKEA65BISoQKhJoUEW9Qv3DLUVeRDFCxUMNDQhMFDvcOVekPUOFQ80QhWUioRQvDSIEX6pxueLSTiJEQlkJEoJ9ljKVqjMOm' +
  'OVUkE/izcNVtGZZjzO06p7E+czwUDht1IX6tS9pIRnyGEn+H/KoEKoCEoQ0FQqwRfIkQosKIEC6BBKIWaIRgFUDBdAwlGDQ0' +
  'PSAFUEBdBAlIAlKAVQUF0FCUoNEA9MAVQYF0GCUwCU4BVBwXQcJThwOVjsSIuowJ3QsLnQ8EI3sKfwJ8BI7dpsIgil7Fa0wU' +
  'vypBBXHJpMckyEKZDiiH4BkJnl4+JpQpeIlKl4iVKYiplipCYQDKlYyWDJaKhwyXKYCJqdG/qmmZhlIJpTsYXVPSVBYX1aFa' +
  'ZIrXC3DxcdwsHCydSlDeo6IKIGiAiJjImenhYl4PqaLBFo0Y6kjAiNjI3CyxYcCWD6mjwQmCkBpAIkYyRmmCkakikgqTNhUW' +
  'j2Ej2Gkmj3DIaIk5pOMlymwqaDpsImylimgUlqmgQk4iaCJq/w/5VAhVARY9w6LWCL5EiFFhRAgXQIJRCzRCMAqgYLoGEowa' +
  'PB6QAqggLoIEpAEpQCqCgugoSlBpMHpgCqDAugwSmASnAKoOC6Dix7h7bpQUN+GjNhcNzNS4biSDQ23jQjQTkkVKNICKEQ1I' +
  'RDgijzogofGti8zR7RFRFRI0QPE5mj8baEUSh7RYuj2iposEJAovHAC8zR7RlRlRo0YPE5mj8ckEUagpSWLo9o6aPBCYKPx0' +
  'ovM0e8jhUijsTYnM0fjtwiZEQksd2UiAlo9JNCQh5R984I4gkjXfgkRCvcC2CRENQiAAY+EQAFdQnYw+800U1FTZEhwMCDlB' +
  'INnDIkMicPBkQaC0AqKnoUUo9wWgGRLNrVBaACmhqB95o6bBxY9JILHUq19DOPHwky6RNBa0CekRCID6VCaRSFDIUaIDwW6A' +
  'npEQkA+lQykUhoyGmkA8FxwJ6REJgPpUPpFIgMiBbHIzlERRRUQgvtgUUET4GzkGQUZBsZpBBmidCnB5CQSI0ci/KaEWZxmh' +
  'ih4kLcqevVHl9i435tDM8YgkCM6VSInz0bPxGvD53pMguTQub5YMhBsmkSClldl/TQMoJ5Wgag+qKNqLQCJAaCUV7AhJ0iAq' +
  'CEmyIYUkGsHJA7HwLN7QpQuS4BpNCBAA',
  [],
)

const definition = defineProgram({
  file: 'network-balanced.eqs',
  version: '0.1.0',
  sha256: '3d4647cfd53f27162cf87589dd2c54aa39ff86bb214af31c985dcb2f7db69a48',
  parameters: [
    {
      name: 'g',
      value: 6,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 7,
      label: 'Inhibition, relative to excitation',
      range: { min: 3, max: 9, step: 0.5 },
    },
    {
      name: 'eta',
      value: 1,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 9,
      label: 'Input from outside, relative to what reaches threshold on its own',
      range: { min: 0.7, max: 3, step: 0.1 },
    },
    {
      name: 'J',
      value: 0.0007,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
      label: 'Size of a postsynaptic potential',
      range: { min: 0.0001, max: 0.001, step: 0.00005 },
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'D',
      value: 0.004,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 13,
      label: 'Longest delay of a synapse',
      range: { min: 0.0002, max: 0.008, step: 0.0002 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'N_E',
      value: 1600,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 15,
    },
    {
      name: 'N_I',
      value: 400,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 16,
    },
    { name: 'p', value: 0.1, type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 17 },
    {
      name: 'tau',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 19,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'theta',
      value: 0.02,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 20,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'V_r',
      value: 0.01,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 21,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'tau_rp',
      value: 0.002,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 22,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'C_E',
      value: 160,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 24,
      follows: ['p', 'N_E'],
    },
    {
      name: 'nu_threshold',
      value: 8.928571428571427,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 25,
      shown: { unit: 'Hz', scale: 1 },
      follows: ['theta', 'J', 'p', 'N_E', 'C_E', 'tau'],
    },
    {
      name: 'duration',
      value: 1,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 44,
      shown: { unit: 'second', scale: 1 },
    },
  ],
  source:
    '# A balanced network (Brunel 2000): sparse random excitation and stronger inhibition cancel on\n' +
    '# average. Fluctuations make the neurons fire, each irregularly and all of them asynchronously.\n' +
    'from brian2 import *\n' +
    'seed(7)\n' +
    '\n' +
    '# Inhibition, relative to excitation\n' +
    'g = 6.0             # [3.0 : 0.5 : 9.0]\n' +
    '# Input from outside, relative to what reaches threshold on its own\n' +
    'eta = 1.0           # [0.7 : 0.1 : 3.0]\n' +
    '# Size of a postsynaptic potential\n' +
    'J = 0.7*mV          # [0.1*mV : 0.05*mV : 1*mV]\n' +
    '# Longest delay of a synapse\n' +
    'D = 4*ms            # [0.2*ms : 0.2*ms : 8*ms]\n' +
    '# Network: neurons of either kind, and probability of a connection\n' +
    'N_E = 1600\n' +
    'N_I = 400\n' +
    'p = 0.1\n' +
    '# Membrane\n' +
    'tau = 20*ms\n' +
    'theta = 20*mV\n' +
    'V_r = 10*mV\n' +
    'tau_rp = 2*ms\n' +
    '\n' +
    'C_E = int(p*N_E)\n' +
    'nu_threshold = theta/(J*C_E*tau)\n' +
    '\n' +
    "neurons = NeuronGroup(N_E + N_I, 'dv/dt = -v/tau : volt (unless refractory)',\n" +
    "                      threshold='v > theta', reset='v = V_r', refractory=tau_rp, method='exact')\n" +
    "neurons.v = 'rand()*theta'\n" +
    'E = neurons[:N_E]\n' +
    'I = neurons[N_E:]\n' +
    "outside = PoissonInput(neurons, 'v', N=C_E, rate=eta*nu_threshold, weight=J)\n" +
    "from_E = Synapses(E, neurons, on_pre='v += J')\n" +
    'from_E.connect(p=p)\n' +
    "from_E.delay = 'rand()*D'\n" +
    "from_I = Synapses(I, neurons, on_pre='v -= g*J')\n" +
    'from_I.connect(p=p)\n' +
    "from_I.delay = 'rand()*D'\n" +
    '\n' +
    '# Two hundred neurons are watched: 160 excitatory ones, 40 inhibitory ones\n' +
    'watched = neurons[N_E - 160:N_E + 40]\n' +
    'spikes = SpikeMonitor(watched)\n' +
    "potential = StateMonitor(watched, 'v', record=[11], dt=1*ms)\n" +
    'duration = 1*second\n' +
    'run(duration)\n' +
    '\n' +
    '# Statistics of each neuron: rate, and how irregular its intervals are\n' +
    'trains = spikes.spike_trains()\n' +
    'rate = spikes.count/duration/Hz\n' +
    'cv = []\n' +
    'for i in range(200):\n' +
    '    intervals = diff(trains[i]/ms)\n' +
    '    if len(intervals) >= 5:\n' +
    '        cv.append(std(intervals)/mean(intervals))\n' +
    "print('mean rate: %.1f Hz' % mean(rate))\n" +
    "print('mean CV of intervals: %.2f (a Poisson process has 1, a clock 0)' % mean(cv))\n" +
    '\n' +
    'figure(figsize=(11, 7))\n' +
    'grid = GridSpec(3, 3, height_ratios=[2, 1, 1])\n' +
    'subplot(grid[0, :2])\n' +
    'excitatory = (spikes.i >= 80) & (spikes.i < 160)\n' +
    'inhibitory = (spikes.i >= 160) & (spikes.i < 180)\n' +
    "plot(spikes.t[excitatory]/ms, spikes.i[excitatory] - 80, '.', color='C0', ms=3)\n" +
    "plot(spikes.t[inhibitory]/ms, spikes.i[inhibitory] - 80, '.', color='C3', ms=3)\n" +
    'xlim(0, duration/ms)\n' +
    'ylim(-1, 100)\n' +
    "ylabel('Neuron')\n" +
    "title('80 excitatory neurons (blue) and 20 inhibitory ones (red)')\n" +
    '\n' +
    'subplot(grid[1, :2])\n' +
    'bins = arange(0, duration/ms + 1, 4)\n' +
    'counts, _ = histogram(spikes.t/ms, bins)\n' +
    "fill_between(bins[:-1], counts/200/0.004, step='post', color='0.4')\n" +
    'xlim(0, duration/ms)\n' +
    "ylabel('Rate (Hz)')\n" +
    '\n' +
    'subplot(grid[2, :2])\n' +
    "plot(potential.t/ms, potential.v[0]/mV, 'k', lw=0.8)\n" +
    "vlines(trains[11]/ms, theta/mV, theta/mV + 15, color='k', lw=0.8)\n" +
    "axhline(theta/mV, color='C3', ls='--', lw=1)\n" +
    'xlim(0, duration/ms)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Potential (mV)')\n" +
    '\n' +
    'subplot(grid[0, 2])\n' +
    "hist(cv, bins=20, range=(0, 1.6), color='0.4')\n" +
    "axvline(mean(cv), color='C3', ls='--', label='mean %.2f' % mean(cv))\n" +
    "xlabel('CV of intervals')\n" +
    "ylabel('Neurons')\n" +
    'legend()\n' +
    '\n' +
    'subplot(grid[1:, 2])\n' +
    "hist(rate, bins=20, color='0.4')\n" +
    "axvline(mean(rate), color='C3', ls='--', label='mean %.1f Hz' % mean(rate))\n" +
    "xlabel('Rate (Hz)')\n" +
    "ylabel('Neurons')\n" +
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
