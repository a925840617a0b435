/**
 * network-synfire.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: ca74d65ba1e715a88659cfd4ba2d81c7da0f5b822731779db8d9ad2c228a4e54
 */
import {
  Tuple,
  add,
  assignState,
  bitAnd,
  callMethod,
  connectSynapses,
  constantsOf,
  createNeuronGroup,
  createSpikeGenerator,
  createSpikeMonitor,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  equal,
  floorDivide,
  floorDivideNumbers,
  fusedAfter,
  getAttribute,
  getItem,
  glibcLog,
  iterate,
  latestBefore,
  less,
  modulo,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npArange,
  npConcatenate,
  npFull,
  npHistogram,
  npStd,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyAbs,
  pyLen,
  pyPrint,
  pyRange,
  pyZip,
  pyplotAxhline,
  pyplotAxvline,
  pyplotLegend,
  pyplotPlot,
  pyplotStep,
  pyplotTitle,
  pyplotYticks,
  randomRandn,
  randomSeed,
  runAsCommand,
  runNetwork,
  simulateProgram,
  slice,
  spikeGeneratorClass,
  spikeMonitorClass,
  subtract,
  synapsesClass,
  threadedKernels,
  unit,
  unpack,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const mV = unit('mV')

/** State of neurons, in SI units. */
interface neurons_Arrays {
  readonly v: Float64Array // volt
  readonly x: Float64Array // volt
  readonly y: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of neurons read from the script, in SI units. */
interface neurons_Externals {
  readonly mu: number
  readonly sigma: number
  readonly tau_m: number
  readonly tau_s: number
  readonly v_reset: number
  readonly v_threshold: number
}

/** What neurons_stateupdater reads that stays the same in a run. */
function neurons_stateupdater_constants(externals: neurons_Externals, dt: number) {
  const { mu, tau_m, sigma, tau_s } = externals
  const sqrt_dt = Math.sqrt(dt)
  const mu_over_tau_m = mu / tau_m
  const scaled_tau_m = 1 / tau_m
  const sigma_sqrt_2_over_tau_m = sigma * Math.sqrt(2 / tau_m)
  const dt_over_tau_s = dt / tau_s
  const minus_dt_over_tau_s = -dt / tau_s
  return { sqrt_dt, mu_over_tau_m, scaled_tau_m, sigma_sqrt_2_over_tau_m, dt_over_tau_s,
    minus_dt_over_tau_s }
}

/** State update of neurons: advances v, x and y by one step (euler). */
function neurons_stateupdater(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): void {
  const { lastspike, _refractory, x, v, y, not_refractory } = neurons
  const { N, t, dt } = step
  const { sqrt_dt, mu_over_tau_m, scaled_tau_m, sigma_sqrt_2_over_tau_m, dt_over_tau_s, minus_dt_over_tau_s } = constantsOf(step, neurons_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.neurons_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, latestBefore_2, sqrt_dt, mu_over_tau_m, scaled_tau_m,
      sigma_sqrt_2_over_tau_m, dt_over_tau_s, minus_dt_over_tau_s, randn1.byteOffset,
      step.settled(latestBefore_2))
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const x_i = x[i]
    const v_i = v[i]
    const y_i = y[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (mu - v + x)/tau_m + sigma*sqrt(2/tau_m)*xi : volt (unless refractory)
    if (not_refractory_2) v[i] = dt * (mu_over_tau_m + scaled_tau_m * x_i - scaled_tau_m * v_i) +
      sigma_sqrt_2_over_tau_m * xi + v_i
    // dx/dt = (y - x)/tau_s : volt
    x[i] = dt_over_tau_s * (-x_i + y_i) + x_i
    // dy/dt = -y/tau_s : volt
    y[i] = minus_dt_over_tau_s * y_i + y_i
  }
}

/** Threshold of neurons: finds the neurons that spike. */
function neurons_spike_thresholder(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): number {
  const { v_threshold } = externals
  const { N, t } = step
  const native = step.native?.neurons_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, v_threshold, t)
  const { v, not_refractory, lastspike } = neurons
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > v_threshold
    if (v_i > v_threshold && not_refractory_i) {
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
  const { v_reset } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = v_reset
    v[i] = v_reset
  }
}

/** Sets v of neurons. */
function neurons_set_v(neurons: neurons_Arrays, externals: neurons_Externals, step: Step): void {
  const { v } = neurons
  const { mu, sigma, v_reset, v_threshold } = externals
  const { events, count } = step
  const randn1 = drawNormal(step, 0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = clip(mu + sigma*randn(), v_reset, v_threshold)
    v[i] = Math.min(Math.max(mu + sigma * randn1[k], v_reset), v_threshold)
  }
}

const neurons_class = neuronGroupClass<neurons_Arrays, neurons_Externals>({
  id: 'neurons',
  line: 27,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    x: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    y: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['mu', 'sigma', 'tau_m', 'tau_s', 'v_reset', 'v_threshold'],
  events: ['spike'],
  natives: {
    neurons_stateupdater: { arrays: ['lastspike', 'x', 'v', 'y', 'not_refractory'], draws: [8, 9] },
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
    set_v: { target: 'v', externals: ['mu', 'sigma', 'v_reset', 'v_threshold'], kernel: neurons_set_v },
  },
})

const source_class = spikeGeneratorClass({ id: 'source', line: 37 })

/** State of entry, in SI units. */
interface entry_Arrays {
  readonly _delay_pre: Float64Array // second
  readonly _post: Int32Array // integer
  readonly _k: Int32Array // integer
  readonly y_post: Float64Array // volt
}

/** What the equations of entry read from the script, in SI units. */
interface entry_Externals {
  readonly n: number
  readonly psp: number
  readonly scale: number
}

/** Pathway pre of entry: what the event 'spike' of a neuron does to its synapses. */
function entry_pre(entry: entry_Arrays, externals: entry_Externals, step: Step): void {
  const { scale, psp } = externals
  const scale_psp = scale * psp
  const native = step.native?.entry_pre
  if (native !== undefined) {
    native.run(native.at, 0, scale_psp)
    return
  }
  const { y_post, _post } = entry
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const y_post_i = y_post[_post[s]]
    // y += scale*psp
    y_post[_post[s]] = y_post_i + scale_psp
  }
}

/** connect() of entry: where the numbers end. */
function entry_connect_high(_entry: entry_Arrays, externals: entry_Externals, step: Step): void {
  const { n } = externals
  const { count, values } = step
  for (let k = 0; k < count; k++) {
    values[k] = n
  }
}

/** connect() of entry: the neuron at the other end. */
function entry_connect_element(entry: entry_Arrays, _externals: entry_Externals, step: Step): void {
  const { _k } = entry
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _k_i = _k[s]
    values[k] = _k_i
  }
}

const entry_class = synapsesClass<entry_Arrays, entry_Externals>({
  id: 'entry',
  line: 39,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    y_post: { side: 'post', of: 'y' },
  },
  pathways: [
    { name: 'pre', side: 'pre', event: 'spike', kernels: [entry_pre], natives: ['entry_pre'] },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'range', parts: ['high', 'element'] },
  },
  externals: ['psp', 'scale'],
  events: [],
  natives: {
    entry_pre: { rows: true, arrays: ['y_post', '_post'] },
  },
  runners: [],
  blocks: {
    connect_high: { externals: ['n'], kernel: entry_connect_high },
    connect_element: { externals: [], kernel: entry_connect_element },
  },
})

/** State of chain, in SI units. */
interface chain_Arrays {
  readonly _delay_pre: Float64Array // second, one value for all neurons
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly _k: Int32Array // integer
  readonly y_post: Float64Array // volt
}

/** What the equations of chain read from the script, in SI units. */
interface chain_Externals {
  readonly groups: number
  readonly n: number
  readonly psp: number
  readonly scale: number
}

/** Pathway pre of chain: what the event 'spike' of a neuron does to its synapses. */
function chain_pre(chain: chain_Arrays, externals: chain_Externals, step: Step): void {
  const { scale, psp } = externals
  const scale_psp = scale * psp
  const native = step.native?.chain_pre
  if (native !== undefined) {
    native.run(native.at, 0, scale_psp)
    return
  }
  const { y_post, _post } = chain
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const y_post_i = y_post[_post[s]]
    // y += scale*psp
    y_post[_post[s]] = y_post_i + scale_psp
  }
}

/** connect() of chain: where the numbers begin. */
function chain_connect_low(chain: chain_Arrays, externals: chain_Externals, step: Step): void {
  const { _pre } = chain
  const { n } = externals
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _pre_i = _pre[s]
    values[k] = Math.imul(((floorDivideNumbers(_pre_i, n) | 0) + 1) | 0, n)
  }
}

/** connect() of chain: where the numbers end. */
function chain_connect_high(chain: chain_Arrays, externals: chain_Externals, step: Step): void {
  const { _pre } = chain
  const { n } = externals
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _pre_i = _pre[s]
    values[k] = Math.imul(((floorDivideNumbers(_pre_i, n) | 0) + 2) | 0, n)
  }
}

/** connect() of chain: the neuron at the other end. */
function chain_connect_element(chain: chain_Arrays, _externals: chain_Externals, step: Step): void {
  const { _k } = chain
  const { events, count, values } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _k_i = _k[s]
    values[k] = _k_i
  }
}

/** connect() of chain: the candidates that it connects. */
function chain_connect_condition(
  chain: chain_Arrays,
  externals: chain_Externals,
  step: Step,
): number {
  const { _pre } = chain
  const { n, groups } = externals
  const { N, events } = step
  const groups_minus_1 = groups - 1
  let count = 0
  for (let s = 0; s < N; s++) {
    const _pre_i = _pre[s]
    if ((floorDivideNumbers(_pre_i, n) | 0) < groups_minus_1) events[count++] = s
  }
  return count
}

const chain_class = synapsesClass<chain_Arrays, chain_Externals>({
  id: 'chain',
  line: 41,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  ends: {
    y_post: { side: 'post', of: 'y' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      sameDelay: true,
      kernels: [chain_pre],
      natives: ['chain_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'range', parts: ['low', 'high', 'element', 'condition'] },
  },
  externals: ['psp', 'scale'],
  events: [],
  natives: {
    chain_pre: { rows: true, arrays: ['y_post', '_post'] },
  },
  runners: [],
  blocks: {
    connect_low: { externals: ['n'], kernel: chain_connect_low },
    connect_high: { externals: ['n'], kernel: chain_connect_high },
    connect_element: { externals: [], kernel: chain_connect_element },
    connect_condition: { externals: ['groups', 'n'], kernel: chain_connect_condition },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 44, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let groups: Value, n: Value, weak: Value, strong: Value, jitter: Value, psp: Value, delay: Value,
    mu: Value, sigma: Value, tau_m: Value, tau_s: Value, v_threshold: Value, v_reset: Value,
    scale: Value, neurons: Value, onsets: Value, indices: Value, centres: Value, source: Value,
    entry: Value, chain: Value, spikes: Value, latency: Value, colors: Value, labels: Value,
    border: Value, item: Value, onset: Value, color: Value, label: Value, item_2: Value,
    size: Value, path: Value, counts: Value, widths: Value, item_3: Value, group: Value,
    shade: Value, held: Value, edges: Value
  sim.expose(() => ({ groups, n, weak, strong, jitter, psp, delay, mu, sigma, tau_m, tau_s,
    v_threshold, v_reset, scale, neurons, onsets, indices, centres, source, entry, chain, spikes,
    latency, colors, labels, border, onset, size, path, counts, widths, group, edges }))

  function comprehension(iterable: Value): Value {
    let list: Value, group: Value, held: Value
    const frame = sim.enter(() => [iterable, list, group, held])
    sim.at(71) // path = [(size, jitter/ms)] + [packet(onset, group) for group in range...
    list = []
    sim.at(71) // path = [(size, jitter/ms)] + [packet(onset, group) for group in range...
    for (group of iterate(iterable)) {
      sim.at(71) // path = [(size, jitter/ms)] + [packet(onset, group) for group in range...
      held = packet(onset, group)
      callMethod(list, 'append', held)
    }
    sim.at(71) // path = [(size, jitter/ms)] + [packet(onset, group) for group in range...
    return sim.leave(frame, list)
  }

  function packet(onset: Value, group: Value): Value {
    let centre: Value, times: Value
    const frame = sim.enter(() => [onset, group, centre, times])
    sim.at(50) // centre = onset + latency + group*(delay + latency)
    centre = add(add(onset, latency), multiply(group, add(delay, latency)))
    sim.at(51) // times = spikes.t[(spikes.i//n == group) & (abs(spikes.t - centre) < 6...
    times = getItem(getAttribute(spikes, 't'),
      bitAnd(equal(floorDivide(getAttribute(spikes, 'i'), n), group),
      less(pyAbs(subtract(getAttribute(spikes, 't'), centre)), multiply(6n, ms))))
    sim.at(52) // return len(times), std(times/ms)
    return sim.leave(frame, new Tuple([pyLen(times), npStd(divide(times, ms))]))
  }

  function comprehension_2(iterable: Value): Value {
    let list: Value, item: Value, count: Value
    const frame = sim.enter(() => [iterable, list, item, count])
    sim.at(72) // counts = [count for count, width in path]
    list = []
    sim.at(72) // counts = [count for count, width in path]
    for (item of iterate(iterable)) {
      count = getItem(item, 0n)
      sim.at(72) // counts = [count for count, width in path]
      callMethod(list, 'append', count)
    }
    sim.at(72) // counts = [count for count, width in path]
    return sim.leave(frame, list)
  }

  function comprehension_3(iterable: Value): Value {
    let list: Value, item: Value, width: Value
    const frame = sim.enter(() => [iterable, list, item, width])
    sim.at(73) // widths = [width for count, width in path]
    list = []
    sim.at(73) // widths = [width for count, width in path]
    for (item of iterate(iterable)) {
      width = getItem(item, 1n)
      sim.at(73) // widths = [width for count, width in path]
      callMethod(list, 'append', width)
    }
    sim.at(73) // widths = [width for count, width in path]
    return sim.leave(frame, list)
  }

  sim.at(4) // seed(9)
  randomSeed(sim, 9n)
  sim.at(7) // groups = 10
  groups = sim.parameter('groups', 10n)
  sim.at(8) // n = 100
  n = sim.parameter('n', 100n)
  sim.at(10) // weak = 42          # [0 : 5 : 100]
  weak = sim.parameter('weak', 42n)
  sim.at(11) // strong = 75        # [0 : 5 : 100]
  strong = sim.parameter('strong', 75n)
  sim.at(12) // jitter = 1*ms      # [0*ms : 0.5*ms : 5*ms]
  jitter = sim.parameter('jitter', multiply(1n, ms))
  sim.at(14) // psp = 0.14*mV      # [0.05*mV : 0.01*mV : 0.3*mV]
  psp = sim.parameter('psp', multiply(0.14, mV))
  sim.at(15) // delay = 5*ms
  delay = sim.parameter('delay', multiply(5n, ms))
  sim.at(17) // mu = -62.4*mV      # [-65*mV : 0.2*mV : -58*mV]
  mu = sim.parameter('mu', multiply(-62.4, mV))
  sim.at(18) // sigma = 2.85*mV    # [0*mV : 0.15*mV : 5*mV]
  sigma = sim.parameter('sigma', multiply(2.85, mV))
  sim.at(20) // tau_m = 10*ms
  tau_m = sim.parameter('tau_m', multiply(10n, ms))
  sim.at(21) // tau_s = 0.325*ms
  tau_s = sim.parameter('tau_s', multiply(0.325, ms))
  sim.at(22) // v_threshold = -55*mV
  v_threshold = sim.parameter('v_threshold', multiply(-55n, mV))
  sim.at(23) // v_reset = -70*mV
  v_reset = sim.parameter('v_reset', multiply(-70n, mV))
  sim.at(25) // scale = 34.7
  scale = sim.parameter('scale', 34.7)
  sim.at(27) // neurons = NeuronGroup(groups*n, '''
  neurons =
    createNeuronGroup(sim, neurons_class, { N: multiply(groups, n), refractory: multiply(1n, ms) })
  sim.at(32) // neurons.v = 'clip(mu + sigma*randn(), v_reset, v_threshold)'
  assignState(neurons, 'set_v', { mu, sigma, v_threshold, v_reset })
  sim.at(34) // onsets = [20*ms, 110*ms]
  onsets = [multiply(20n, ms), multiply(110n, ms)]
  sim.at(35) // indices = concatenate([arange(weak), arange(strong)])
  indices = npConcatenate([npArange(weak), npArange(strong)])
  sim.at(36) // centres = concatenate([full(weak, onsets[0]/ms), full(strong, onsets[...
  centres = multiply(npConcatenate([npFull(weak, divide(getItem(onsets, 0n), ms)),
    npFull(strong, divide(getItem(onsets, 1n), ms))]), ms)
  sim.at(37) // source = SpikeGeneratorGroup(n, indices, centres + jitter*randn(weak...
  source = createSpikeGenerator(sim, source_class,
    { N: n, indices, times: add(centres, multiply(jitter, randomRandn(sim, add(weak, strong)))) })
  sim.at(39) // entry = Synapses(source, neurons, on_pre='y += scale*psp')
  entry = createSynapses(sim, entry_class, { source, target: neurons })
  sim.at(40) // entry.connect(j='k for k in range(n)')
  connectSynapses(sim, entry, 'connect', { n }, new Map<Value, Value>())
  sim.at(41) // chain = Synapses(neurons, neurons, on_pre='y += scale*psp', delay=delay)
  chain = createSynapses(sim, chain_class,
    { source: neurons, target: neurons, delays: new Map<Value, Value>([['pre', delay]]) })
  sim.at(42) // chain.connect(j='k for k in range((i//n + 1)*n, (i//n + 2)*n) if i//n...
  connectSynapses(sim, chain, 'connect', { groups, n }, new Map<Value, Value>())
  sim.at(44) // spikes = SpikeMonitor(neurons)
  spikes = createSpikeMonitor(sim, spikes_class, { source: neurons })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(48) // latency = 0.5*ms
    latency = sim.parameter('latency', multiply(0.5, ms))
    sim.at(54) // colors = ['C0', 'C3']
    colors = ['C0', 'C3']
    sim.at(55) // labels = ['weak packet: %d spikes' % weak, 'strong packet: %d spikes'...
    labels = [modulo('weak packet: %d spikes', weak), modulo('strong packet: %d spikes', strong)]
    sim.at(56) // figure(figsize=(10, 8))
    plainFigure(sim, [], { figsize: new Tuple([10n, 8n]) })
    sim.at(57) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(58) // plot(spikes.t/ms, spikes.i, '.k', ms=1.5)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
      { marker: '.', color: '#000000', markersize: 1.5 })
    sim.at(59) // for border in range(1, groups):
    for (border of iterate(pyRange(1n, groups))) {
      sim.at(60) // axhline(border*n, color='0.85', lw=0.8, zorder=0)
      pyplotAxhline(sim, [multiply(border, n)], { color: '0.85', lw: 0.8, zorder: 0n })
    }
    sim.at(61) // for onset, color, label in zip(onsets, colors, labels):
    for (item of iterate(pyZip(onsets, colors, labels))) {
      sim.at(61) // for onset, color, label in zip(onsets, colors, labels):
      onset = getItem(item, 0n)
      color = getItem(item, 1n)
      label = getItem(item, 2n)
      sim.at(62) // axvline(onset/ms, color=color, ls='--', label=label)
      pyplotAxvline(sim, [divide(onset, ms)], { color, ls: '--', label })
    }
    sim.at(63) // xlim(0, 190)
    plainXlim(sim, [0n, 190n], {})
    sim.at(64) // ylim(0, groups*n)
    plainYlim(sim, [0n, multiply(groups, n)], {})
    sim.at(65) // yticks(n*(arange(groups) + 0.5), range(1, groups + 1))
    pyplotYticks(sim, [multiply(n, add(npArange(groups), 0.5)), pyRange(1n, add(groups, 1n))], {})
    sim.at(66) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(67) // ylabel('Group')
    plainYlabel(sim, ['Group'], {})
    sim.at(68) // legend(loc='upper left', framealpha=1)
    pyplotLegend(sim, [], { loc: 'upper left', framealpha: 1n })
    sim.at(69) // subplot(223)
    plainSubplot(sim, [223n], {})
    sim.at(70) // for onset, size, color, label in zip(onsets, [weak, strong], colors,...
    for (item_2 of iterate(pyZip(onsets, [weak, strong], colors, labels))) {
      sim.at(70) // for onset, size, color, label in zip(onsets, [weak, strong], colors,...
      onset = getItem(item_2, 0n)
      size = getItem(item_2, 1n)
      color = getItem(item_2, 2n)
      label = getItem(item_2, 3n)
      sim.at(71) // path = [(size, jitter/ms)] + [packet(onset, group) for group in range...
      path = add([new Tuple([size, divide(jitter, ms)])], comprehension(pyRange(groups)))
      sim.at(72) // counts = [count for count, width in path]
      counts = comprehension_2(path)
      sim.at(73) // widths = [width for count, width in path]
      widths = comprehension_3(path)
      sim.at(74) // print(label, '->', counts[1:])
      pyPrint(sim, label, '->', getItem(counts, slice(1n, null, null)))
      sim.at(75) // plot(widths, counts, '-o', color=color, ms=4, label=label)
      pyplotPlot(sim, [widths, counts, '-o'], { color, ms: 4n, label })
      sim.at(76) // plot(widths[0], counts[0], 's', color=color, ms=9)
      pyplotPlot(sim, [getItem(widths, 0n), getItem(counts, 0n), 's'], { color, ms: 9n })
    }
    sim.at(77) // xlim(0, 5)
    plainXlim(sim, [0n, 5n], {})
    sim.at(78) // ylim(0, 1.2*n)
    plainYlim(sim, [0n, multiply(1.2, n)], {})
    sim.at(79) // xlabel('Width of the packet (ms)')
    plainXlabel(sim, ['Width of the packet (ms)'], {})
    sim.at(80) // ylabel('Spikes in the packet')
    plainYlabel(sim, ['Spikes in the packet'], {})
    sim.at(81) // title('From the source (square) along the chain')
    pyplotTitle(sim, ['From the source (square) along the chain'], {})
    sim.at(82) // subplot(224)
    plainSubplot(sim, [224n], {})
    sim.at(83) // for group, shade in [(0, '0.75'), (groups//2, '0.5'), (groups - 1, 'k...
    for (item_3 of iterate([new Tuple([0n, '0.75']), new Tuple([floorDivide(groups, 2n), '0.5']), new Tuple([subtract(groups, 1n), 'k'])])) {
      sim.at(83) // for group, shade in [(0, '0.75'), (groups//2, '0.5'), (groups - 1, 'k...
      group = getItem(item_3, 0n)
      shade = getItem(item_3, 1n)
      sim.at(84) // counts, edges = histogram(spikes.t[spikes.i//n == group]/ms, bins=ara...
      held = npHistogram(divide(getItem(getAttribute(spikes, 't'),
        equal(floorDivide(getAttribute(spikes, 'i'), n), group)), ms), npArange(0n, 191n))
      held = unpack(held, 2n)
      counts = getItem(held, 0n)
      edges = getItem(held, 1n)
      sim.at(85) // step(edges[:-1], counts, where='post', color=shade, label='group %d'...
      pyplotStep(sim, [getItem(edges, slice(null, -1n, null)), counts],
        { where: 'post', color: shade, label: modulo('group %d', add(group, 1n)) })
    }
    sim.at(86) // xlim(0, 190)
    plainXlim(sim, [0n, 190n], {})
    sim.at(87) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(88) // ylabel('Spikes in 1 ms')
    plainYlabel(sim, ['Spikes in 1 ms'], {})
    sim.at(89) // legend(loc='upper left')
    pyplotLegend(sim, [], { loc: 'upper left' })
    sim.at(90) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [latency, colors, labels, border, item, onset, color, label, item_2, size, path,
      counts, widths, item_3, group, shade, held, edges]
    return () => {
      [latency, colors, labels, border, item, onset, color, label, item_2, size, path, counts,
        widths, item_3, group, shade, held, edges] = before
    }
  })
  sim.at(45) // run(190*ms)
  await runNetwork(sim, multiply(190n, ms), { objects: { source, neurons, entry, chain, spikes },
    externals: { psp, mu, sigma, tau_m, tau_s, v_threshold, v_reset, scale } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAZnAwAwubaAgBDAKwGsAC+YPEr2r2RP4BhrB4i0mv5oG4HUoEm9gj3gLI4fC41BNTrNDMSvmAbOaCCevza+IoEIAQC24NAq' +
  'i4kQDbG9nquCwGIB4CBAYICgwMDhASFBYWGBgNmA5f7w9BAAt7AP0M1WHBGaABKr/HPqEJ3UUQWbMFWcc2oUklVwGWLf45tQ' +
  'tP8BlwX+ObUFkAQGOfUIEahxEX3T9VF7jn1CBHXOFcVzcq1fY59Qg9apTkAnv0k456TFuAO4AoQAj2T96xELXmOfUIEPv9Yq' +
  '/GO459jn1CHICuXI8i+j7HPSYooA/xz6hBKb4EBHAlAn+ObUKpkmZCpT/HNqFMcx3HCRXh/jnpMU4A7gDHJEiThIsI/xzahV' +
  'VmHKn+ObUKU1M4DK5P8c1Ji3Qcc3SLclxzUmLdVxzfwt4HHNqGGOPr+Qi7mcc3SLwBOoRAh0CDDYl8JFx1qCX/wFmPHPSYoj' +
  'hDxz6hCAfzh4Dxz6hAh56SYxCKzwP8c1pCyoDzHPqECHzVz1o62eU9xz9IomBAxz6gqi+OfUIEYljaXs93EJ9jn1HFFnTzHP' +
  '/CkQpMyIDBBgz48mr+Zce459QgQMFqIqfZCMoGOavRZfCDjn1BTIDsgGSyjswqUdJkoDC+H/HOCAWDzYCDhbM0tjYQNze5Nr' +
  'CigAOGuDRnSb3jPOMFCjcyurkjtzmvubowumVJwZMVLlO7RnWEG4NLWhS+6NDkyubQ3tjJtogwu8gmlfgGRQ0JZW50TeV9w0' +
  'oQABwSxtDC0t2WQNDwrCXA/PBAEReyMVIL9l5AOJHQSD9zQEjHFziR1NOQRTNaPmX7g49GzEQTT9y8mkh9ySHw5dKl8MRvjm' +
  'xAIjIyDWvnm0Y0uPHdSEDIAMjDeZoImBEAJkfd83i5vGeg+fuUFTBSMtoNpaIgz2UG2VifhoO7qyGhFFJLOTX1BCzYoiRgBA' +
  'IoUNgDUg6Do1foACJEITolQIKMRIAk0NhZVhwYGhweMDI0Njg6PD5CFa5UAhbYqDwkNGEhMUFRYXoHJ2GSIx7EdfXxxKM200' +
  'JvZoW4NBchoY4NB8hobo8ryLWJqJDct7LwlIr1ciXQX+8l6Wa4OVkKSgRCjpVoR+Zh2i89/IJv9JERi0wKRPNEGJEYjtijEC' +
  'MUzT4rfAFL7SHN+0OyGh5of2LNKiGXMjLiDT0LSDrLtpR88hhRGTYqFGv1J/VLW7Jy/VDNiB4XegszVf4dRyOUhkgYkADtRD' +
  'n1AiNc6qQRQR06ApWgZPGTTJG6FYDDFykYlxQne1/wxerp6oPja3CqjvOH6Xhi95FQgOtE37AImcMXre6X6F1WxEEQaiKvJg' +
  'SSGxze1kxgQRQBXGsBE8OPEkEc5wpmzB3Fyi/92G1HFf67m7OaDjkJxa0Xf4aLIeUnM22Pq6YFlWCcl4RL0eACBK8EwKC9Hg' +
  'CujhaAUWDGJiK4EuQrRoK4KhY3JwTMMg61ZChkArFk7hi5KvAIQ85l2WN34YvgNUXiaJUg5WnVuVsegFlSgCfHSAkwiYWaAK' +
  'v8hb0oyD4AiMCIGXRB5egS7X+JAXweUQgJ0kgVIyCyfM82R6KCu1wiAGA4Z5TRaJEGJoNIxUB4oXYdAoKgnRx6B1GJsbn6n6' +
  'F7FTXgzTkqcZK5vpSz71yUXgmkVIvHPJRhrk5GCDjnifMVQfL454QXdT0mhKRd5oItxXfhARILZCiq6KYpEis2YXbgd3JA0g' +
  'JAndf1NGDQG+S3I715ZrbxFvfUQ8rjMgmTmgWpi9t1BtQB1ACIxblrHPdTQQNghmE3USIYLGVEhmMpEQM4KhjETDEJ+s1o+X' +
  'RQSUnVE4Akv1KuZI2rjIHqLIVOwE02TxkjuMTaTQRATtOu0Mlf/IhQB4gh2WrzCb43iBn26F4E8oUAk38de71qLPNQ+L9IxD' +
  'k6T5MysDkEjkDsLGbPUVTJCPRdGMVk1kL08livziggbpP++XJ+iEAaI+Jm+DH00Ajculj5yoRjkRBQoVIFCRUwaD7NCF8pAn' +
  'tUKyGgzlUGh7II6uTwXD8B5PMPJESGNQwRqNEBEQAuRFRELRI0RC0TUTGRRRJRQI4ubxnoOwXXNFYI1BSLGiwiLCXx3VkNGK' +
  'KwRqCkhNIQ1GTSENSFRlSEE0a13BGoEkZk7DMEag9GREbcGiuQ0ccGi+Q0d0eV5FrE1EjuW9l4SkV6uRLoL/eS9LNcHII1B6' +
  'NDowoqEIqOjBoqEowJtioI1GioESPN+0eyGj52B7OaVIMvBGpw+NgjUEI+ee4I1GkAaj40amoJIkhODn2aCqF4PIUWuDFDVD' +
  'QBkItcBgoeococmkfuJQNBFBIXk4eCWVY3VSGKQw0dQBSKd+QcF6qQIJQERAT1v7Q/7CWrQ37EIeLqn+z6uG/RLgY56d3wqg' +
  'T53He9g28WCo14JQw8obzCT5FsfBRQoRhkZ+AVQqwgkh4iGg+hKhILISC6FqFgtDmLQiH03jpCjRA0JNIDQs0wKHNVDyxodI' +
  'EohDo49AChzcCIiEQsolAHcQoAgpkRMs2Xg0ETzuzL6oJcQXIRMmZIiwVV4SfA7IwSyhSKcE4B4JZTqLBQQ0InwAIUgZ3Rgp' +
  'VJktASZCDU8zENw2l6o4S9gL+DPZBecUJAgQhAsciEKBioYoIKiCgoqKISDIOnfYkk+/ojfcZB15r67HzJSEItz57vi8mhKL' +
  'C7s9tvZoVBko7qTvTDvIbvkhrlUNubbTuZyUu/HLR1y3s5AnKK5GHCg2+3QJMh0CG0QBdEXZoFB9EkFw8nGHrsjqqugmekGO' +
  'kqHyOqRehK10TK0GNrhELg5CSRYlCoPQi/2u/lIL8aYoFLMkHYf4ykYvx62VTi9rgqJcCWrrXEuHQMXVPEuHQMiIwnRxrje+' +
  'vkRGTuRy8EN57F5WHF6DC5NKcfE1FiQhMp3tcqqIjDsNICaFmg5pFsKHHAriip6Mg+q/bqAuPo4qHmgRoYaEGkpoMBKhV14I' +
  '1HL80GU/gjYWInMzaFzPOLbSFqpa8kJ/TEv3R2afb2qqCwf/P8XB3vF4C7I0gurg7eaEM4TgzxcHXDil8HRZ8CgWGkDOf0kE' +
  'pna13g8JMQIniUzRCERVJRlvpCag0ta2YNxdVBshaes+iW3Vok6czif+vaV1yuTk5FVmUhPo6whCgtEGLUw08TDoZH/hGFYH' +
  'tlhJkJbdEIQEG456/EpBCHordFWmJh2EX/BCESxn8Er7BAkANphCt7jcSw72KHC5INAjB7B4EZohjBCeYzRxT0RIFPhEkU/E' +
  'ShUCIFSKR66QTFSKKBGiqgposoMaLqDmjChBo0oSaOVNiPURChRDO0lh1BzJuzUUoYAIUDBQkRIUGBAAKjHMtPdjBZWVDVPs' +
  'o6HKfhCHtVUKzDSgKC85VprDVlDYv4uSkOOCtM1e0T1jQKspEZpEkFlOITJafyvbsUPLqeZ4GjanoiNio5t9hoeIjqn4iOiX' +
  'CdEFHyyjpAp+EJDcIlEBEkHR8JSAMSQdIBElGSU0QNHxEhHR8RJhkmNEDSERIREnGSc0QCNmlNH8o6VKfhCV3CJSARLh0pCU' +
  'qDEuHSoRLxkvNIDSkRKx0pETAZMDSA0rESsRMRkxNIAhMFMyyjpop+EJrcIlMBE4HTMJTQMTgdNBE5GTk0wNMxE1HTMROhk6' +
  'NMDTURNRE7GTvYcanTzLxWRUMi0wQ8WFDqlw30oj2iUW+DnE/+FfMXKBHTwIR6LwBDxb+aRKRKRxfgOcT/7+xgQEdPAhKIw0' +
  'EPFv5pYpYpbGMg5xP/v7GPgR08CEyjKgQ8W/mmymym8ZsDnE/+/sZ4BGhd08CJCkjgnKCJEBapvqhE/2FAe4Fwv6y/oYA4Bk' +
  'AHghxRLYHjULr/DaLEIkEgQoJ+2YX5AyKHPYQ/oMCKmobXKiYyKDIrDXpEHzHw0WhqYqMHvUXkGZ/q6B61EXzovMy8qgiiMG' +
  'WYSSRYe0rT4Vx2HUFxUHVKhw1KcoN7nRBQgHXIJCVCBUJNCgi3qF+4ZairyIYoWKhhoaEJgod7hyr0h6hwqHmiEFmxFQhGLh' +
  'pECL9U4eL6OCw1ERCWQkSgsLKiyjMDHC5VSQNCyzetWqZHLMeZ2nVPYrHmeCQGcs2v1al7SQjPkMJP8P+VQIVQEJQhoKhVgi' +
  '+RIhRYUQIF0CCUQs0QjAKoGC6BhKMGhoekAKoIC6CBKQBKUAqgoLoKEpQaIB6YAqgwLoMEpgEpwCqDgug4SnDgcrHYkRdRgT' +
  'uhYXXjAIevYY/hD4Cx27VkRBGpcVrUxUvKkEFccmlNyTIQqcOiCp46MKoDpAqiOlCqQ6YKpjpwqoOKgfgGQquWZSDVYShqhF' +
  'CFTUNUsRRMZpIqKJR1RlToQ4SEqn4qQxU00NVQNDlUTQ9VI0QVTNElVDRSEfSqOMpAykioyMpSpgisHX+nqr5mCuQJqHsYSK' +
  'KgqomUdBlRQhB2zKq5hoYHcVyo+lWdQWF8DZNBoYHE2/QvWNqcTCc+kSQhzggEIiXlhgFoOOgoiJ174GiYqKbfYaDiIqqKIi' +
  'on/hUfEiuEXMKkbtOiCjZZR0cVFCEdu0SiAiQDo2Eo4GJAOjgiQjJCaIGjYiOjo2IkQyRGiBo6IjoiRjJHsP/wRULB3a0mCN' +
  'OlFN8o6U9nKOlV2iUgES0dKAlKQxLR0pES4ZLjSA0oESodKBEvGS80gNKhEqETAZMNh/+CCtYO7WmYQmCmpZR02VFCE3u0Sm' +
  'AidDpqEpsGJ0OmwidjJ2aYGmoibjpqIngyeGmBpuIm4iejJ7sP/wb7LB3a1AUYUmhl5JnhpQIZiMjAigmoIylKsiquOrIisq' +
  'kKrhSkqrhCgiKuIrD/D/lUCFUBFhmI6TWCL5EiFFhRAgXQIJRCzRCMAqgYLoGEowaZh6QAqggLoIEpAEpQCqCgugoSlBqAHp' +
  'gCqDAugwSmASnAKoOC6DiwzEe26hFCkJUEhUIEPFQmCxZIQoQoVCpwOcT/4LFsKqASzCiEXhVgsOYYJdUjEiR0QUahWcEPFk' +
  'SaPKPKPwrmDnE/+RLCvIEtH4NtFi5EmkppMEbdJ4WMBDxZEmlalalkLMA5xP/kSws8BLSyDXhYuRJpkaZjwa8uFsQQ8WRJpw' +
  'pwpzC3oOcT/5EsLhgS05gTd1i5Emn5qBBE4eLQz/4NdAklnfg2jCvcC2DaMNQyYAY+GTAFdQnYwY4NV1WBVZXOivpgL4FwLP' +
  'BkEGQU6MwyK8hoJUjgvu5ThlWhmM0MUNERBQ6C7BaNCOxcb82hWeMQRqLoyC0i7PQjDQR/w+d6TVHjMsNdLBkHNkNbEz6DbJ' +
  'r542DOdoHqhBINKQFQSEZJqFGkVMOBCmdX5nubuqhMiLkPAaAA==',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'network-synfire.eqs',
  version: '0.1.0',
  sha256: 'ca74d65ba1e715a88659cfd4ba2d81c7da0f5b822731779db8d9ad2c228a4e54',
  parameters: [
    {
      name: 'groups',
      value: 10,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 7,
    },
    {
      name: 'n',
      value: 100,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 8,
    },
    {
      name: 'weak',
      value: 42,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 10,
      label: 'Spikes of the two packets, one for each input neuron at most, and their jitter',
      range: { min: 0, max: 100, step: 5 },
    },
    {
      name: 'strong',
      value: 75,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
      range: { min: 0, max: 100, step: 5 },
    },
    {
      name: 'jitter',
      value: 0.001,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 12,
      range: { min: 0, max: 0.005, step: 0.0005 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'psp',
      value: 0.00014000000000000001,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 14,
      label: 'Peak of the potential that one spike brings, and the delay from group to group',
      range: { min: 0.00005, max: 0.0003, step: 0.00001 },
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'delay',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 15,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'mu',
      value: -0.0624,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 17,
      label: 'The mean and the standard deviation of the membrane that the rest of the brain gives',
      range: { min: -0.065, max: -0.058, step: 0.0002 },
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'sigma',
      value: 0.00285,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 18,
      range: { min: 0, max: 0.005, step: 0.00015 },
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'tau_m',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 20,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_s',
      value: 0.00032500000000000004,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 21,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'v_threshold',
      value: -0.055,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'v_reset',
      value: -0.07,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 23,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'scale',
      value: 34.7,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 25,
      label: 'An alpha current of this size has a potential of 1 at its peak',
    },
    {
      name: 'latency',
      value: 0.0005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 48,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    '# A synfire chain (Diesmann, Gewaltig & Aertsen 1999): groups of noisy neurons, each group projecting\n' +
    '# to the whole of the next. A strong packet of spikes is passed on and sharpens; a weak one dies.\n' +
    'from brian2 import *\n' +
    'seed(9)\n' +
    '\n' +
    '# Groups in the chain, and neurons in a group\n' +
    'groups = 10\n' +
    'n = 100\n' +
    '# Spikes of the two packets, one for each input neuron at most, and their jitter\n' +
    'weak = 42          # [0 : 5 : 100]\n' +
    'strong = 75        # [0 : 5 : 100]\n' +
    'jitter = 1*ms      # [0*ms : 0.5*ms : 5*ms]\n' +
    '# Peak of the potential that one spike brings, and the delay from group to group\n' +
    'psp = 0.14*mV      # [0.05*mV : 0.01*mV : 0.3*mV]\n' +
    'delay = 5*ms\n' +
    '# The mean and the standard deviation of the membrane that the rest of the brain gives\n' +
    'mu = -62.4*mV      # [-65*mV : 0.2*mV : -58*mV]\n' +
    'sigma = 2.85*mV    # [0*mV : 0.15*mV : 5*mV]\n' +
    '\n' +
    'tau_m = 10*ms\n' +
    'tau_s = 0.325*ms\n' +
    'v_threshold = -55*mV\n' +
    'v_reset = -70*mV\n' +
    '# An alpha current of this size has a potential of 1 at its peak\n' +
    'scale = 34.7\n' +
    '\n' +
    "neurons = NeuronGroup(groups*n, '''\n" +
    '    dv/dt = (mu - v + x)/tau_m + sigma*sqrt(2/tau_m)*xi : volt (unless refractory)\n' +
    '    dx/dt = (y - x)/tau_s : volt\n' +
    '    dy/dt = -y/tau_s : volt\n' +
    "    ''', threshold='v > v_threshold', reset='v = v_reset', refractory=1*ms, method='euler')\n" +
    "neurons.v = 'clip(mu + sigma*randn(), v_reset, v_threshold)'\n" +
    '\n' +
    'onsets = [20*ms, 110*ms]\n' +
    'indices = concatenate([arange(weak), arange(strong)])\n' +
    'centres = concatenate([full(weak, onsets[0]/ms), full(strong, onsets[1]/ms)])*ms\n' +
    'source = SpikeGeneratorGroup(n, indices, centres + jitter*randn(weak + strong))\n' +
    '\n' +
    "entry = Synapses(source, neurons, on_pre='y += scale*psp')\n" +
    "entry.connect(j='k for k in range(n)')\n" +
    "chain = Synapses(neurons, neurons, on_pre='y += scale*psp', delay=delay)\n" +
    "chain.connect(j='k for k in range((i//n + 1)*n, (i//n + 2)*n) if i//n < groups - 1')\n" +
    '\n' +
    'spikes = SpikeMonitor(neurons)\n' +
    'run(190*ms)\n' +
    '\n' +
    '# A packet in a group: the spikes within 6 ms of where a stable packet would be\n' +
    'latency = 0.5*ms\n' +
    'def packet(onset, group):\n' +
    '    centre = onset + latency + group*(delay + latency)\n' +
    '    times = spikes.t[(spikes.i//n == group) & (abs(spikes.t - centre) < 6*ms)]\n' +
    '    return len(times), std(times/ms)\n' +
    '\n' +
    "colors = ['C0', 'C3']\n" +
    "labels = ['weak packet: %d spikes' % weak, 'strong packet: %d spikes' % strong]\n" +
    'figure(figsize=(10, 8))\n' +
    'subplot(211)\n' +
    "plot(spikes.t/ms, spikes.i, '.k', ms=1.5)\n" +
    'for border in range(1, groups):\n' +
    "    axhline(border*n, color='0.85', lw=0.8, zorder=0)\n" +
    'for onset, color, label in zip(onsets, colors, labels):\n' +
    "    axvline(onset/ms, color=color, ls='--', label=label)\n" +
    'xlim(0, 190)\n' +
    'ylim(0, groups*n)\n' +
    'yticks(n*(arange(groups) + 0.5), range(1, groups + 1))\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Group')\n" +
    "legend(loc='upper left', framealpha=1)\n" +
    'subplot(223)\n' +
    'for onset, size, color, label in zip(onsets, [weak, strong], colors, labels):\n' +
    '    path = [(size, jitter/ms)] + [packet(onset, group) for group in range(groups)]\n' +
    '    counts = [count for count, width in path]\n' +
    '    widths = [width for count, width in path]\n' +
    "    print(label, '->', counts[1:])\n" +
    "    plot(widths, counts, '-o', color=color, ms=4, label=label)\n" +
    "    plot(widths[0], counts[0], 's', color=color, ms=9)\n" +
    'xlim(0, 5)\n' +
    'ylim(0, 1.2*n)\n' +
    "xlabel('Width of the packet (ms)')\n" +
    "ylabel('Spikes in the packet')\n" +
    "title('From the source (square) along the chain')\n" +
    'subplot(224)\n' +
    "for group, shade in [(0, '0.75'), (groups//2, '0.5'), (groups - 1, 'k')]:\n" +
    '    counts, edges = histogram(spikes.t[spikes.i//n == group]/ms, bins=arange(0, 191))\n' +
    "    step(edges[:-1], counts, where='post', color=shade, label='group %d' % (group + 1))\n" +
    'xlim(0, 190)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Spikes in 1 ms')\n" +
    "legend(loc='upper left')\n" +
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
