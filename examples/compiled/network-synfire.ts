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
      fused: { after: 'neurons_stateupdater', name: 'neurons_stateupdater+neurons_spike_thresholder' },
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
  'AGFzbQEAAAABWA1gAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAx/' +
  'f3x8fHx8fHx8f38AYAR/f3x8AX9gA39/fAACEAIBbQFtAgABAW0DbG9nAAADEA8BAgMEBQYGBwgJCgsLDAwGzAcvfwBBAAt7' +
  'AP0M1WHBGaABKr/VYcEZoAEqvwt7AP0Md1HBFmzBVr93UcEWbMFWvwt7AP0MSVVVVVVVxb9JVVVVVVXFvwt7AP0MAAAAAAAA' +
  '4L8AAAAAAADgvwt7AP0MAAAAAAAAAIAAAAAAAAAAgAt7AP0M1DiIvun6qL3UOIi+6fqovQt7AP0M65wriublWr7rnCuK5uVa' +
  'vgt7AP0MrVKcgE9+kr6tUpyAT36Svgt7AP0MAAAAAAAAAMAAAAAAAAAAwAt7AP0MAR7J+9YiFrwBHsn71iIWvAt7AP0Mff6x' +
  'V+Mdxz59/rFX4x3HPgt7AP0MkBXLGaAB+j6QFcsZoAH6Pgt7AP0MAAAAAAAAgD8AAAAAAACAPwt7AP0MpvgQERERgT+m+BAR' +
  'ERGBPwt7AP0MTFVVVVVVpT9MVVVVVVWlPwt7AP0MHMdxHMdxvD8cx3Ecx3G8Pwt7AP0MAAAAAAAAwD8AAAAAAADAPwt7AP0M' +
  'kiRJkiRJwj+SJEmSJEnCPwt7AP0MVVVVVVVVxT9VVVVVVVXFPwt7AP0MmpmZmZmZuT+amZmZmZm5Pwt7AP0MAAAAAAAA0D8A' +
  'AAAAAADQPwt7AP0MmpmZmZmZyT+amZmZmZnJPwt7AP0MVVVVVVVV1T9VVVVVVVXVPwt7AP0MAAAAAAAA4D8AAAAAAADgPwt7' +
  'AP0MADj6/kIu5j8AOPr+Qi7mPwt7AP0MAAAAAAAAAAAAAAAAAAAAAAt7AP0MAgAAAAAAAAACAAAAAAAAAAt7AP0MYl8JAAAA' +
  'AABiXwkAAAAAAAt7AP0M/////wAAAAD/////AAAAAAt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt7AP0MAfz///////8B/P//////' +
  '/wt7AP0MeekmMQis8D956SYxCKzwPwt7AP0MAAAAAAAAoDwAAAAAAACgPAt7AP0MfNXPWjrZ5T181c9aOtnlPQt7AP0MAAAA' +
  'AAAAYEAAAAAAAABgQAt7AP0MAAAAAAAA8D8AAAAAAADwPwt7AP0MxLG0vZ7uIT7EsbS9nu4hPgt7AP0MAR7J+9YiFjwBHsn7' +
  '1iIWPAt7AP0MAAAAAAAAEEAAAAAAAAAQQAt7AP0MMGfHk1fzLj0wZ8eTV/MuPQt7AP0MGC1EVPshGUAYLURU+yEZQAt7AP0M' +
  'AAAAAAAA+EEAAAAAAAD4QQt7AP0MAAAAAAAAkEEAAAAAAACQQQt7AP0MAAAAAAAAOEMAAAAAAAA4Qwt7AP0MAAAAAAAAKEEA' +
  'AAAAAAAoQQt7AP0MAAAAAAAA+H8AAAAAAAD4fwsHmwEHC2ZpbGwgbm9ybWFsAAcNcGhpbG94IG5vcm1hbAAKFG5ldXJvbnNf' +
  'c3RhdGV1cGRhdGVyAAsZbmV1cm9uc19zcGlrZV90aHJlc2hvbGRlcgAMLm5ldXJvbnNfc3RhdGV1cGRhdGVyK25ldXJvbnNf' +
  'c3Bpa2VfdGhyZXNob2xkZXIADQllbnRyeV9wcmUADgljaGFpbl9wcmUADwrCXA/PBAEReyMVIAD98gEgAEEg/c0BIxz9zgEj' +
  'Hf1OQRT9zQEjH/3OAf3BASMb/c4BQTT9ywEjJP3OAf3yASEBIAEjKv3wASMq/fEBIQIjIyAB/fMBIxj98AH9dSEDIAMjDf3y' +
  'ASEEIAIgBP3yASMk/fEBIAEgAv3xASAE/fIB/fABIQUgBSMt/fABIy398QEhBiMEIAb98gEgBv3yASEHIAUgBf3yASEIIAMj' +
  'LP3wAUEE/csBIREjACAR/RsAakHQdGr9AAQAIQkjACAR/RsCakHQdGr9AAQAIREgCSAR/Q0ICQoLDA0ODxgZGhscHR4fIQog' +
  'CSAR/Q0AAQIDBAUGBxAREhMUFRYXIQkgAEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjGf3yASAJ/fABIQsg' +
  'CyAF/fABIQwgDCAH/fABIQ0gCyAM/fEBIAX98AEgDCAN/fEBIAf98AH98AEjBCAFIAb98QH98gEgBSAG/fAB/fIBIABBIP3N' +
  'ASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIyj98gEgCv3wAf3wASAIIAX98gEjFyMVIAX98gH98QEgCCMWIAUjE/3y' +
  'Af3xASAIIxIjESAF/fIB/fEBIAgjECMUIAX98gH98QH98gH98AH98gH98AH98gH98AH98gH98AH98AEhDiANIA798AEhDyAN' +
  'IA/98QEgDv3wASEQIA8jLiAPIBAjIP3yAf3wASAP/UcgDyAQIwojJiAQIxr9Sf1S/fAB/fABIA/9R/1Q/VIPC70FAgN/Ansg' +
  'ACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3//' +
  '//9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFB' +
  'EGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQbQMaigCACADQQF2c0EAIANB' +
  'AXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACAAAAA' +
  'gAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AI' +
  'md+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3Fy' +
  'IQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB////' +
  '/wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVBC/2t' +
  'Af1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUg' +
  'ASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAnQfAERgRAIAAQAgsgACgC' +
  'gCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQA0EFdrhEAAAAAAAAkEGiIAAQA0EGdrigRAAAAAAAAKA8ogutAQIB' +
  'fwF7IAAoAoAnIQEgAUHwBEYEQCAAEAJBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0av0ABMATIQIgAv0M4P///wAA' +
  'AADg////AAAAAP1O/QwAAAAAAAAwQQAAAAAAADBB/VD9DAAAAIAAADBBAAAAgAAAMEH98QEgAkEm/c0B/QwAAAAAAADgPwAA' +
  'AAAAAOA//VD98AEFIAAQBP0UIAAQBP0iAQsLtwMCAX8DewJAA0AgASACRg0BIAAoAoAnQewETQRAIAAoAoAnQQJ0IQMDQCAA' +
  'IANq/QAEwBMhBCADQRBqIQMgBP0M4P///wAAAADg////AAAAAP1O/QwAAAAAAABAQQAAAAAAAEBB/VD9DAAAAAABAEBBAAAA' +
  'AAEAQEH98QEgBEEm/c0B/QwAAAAAAADwPwAAAAAAAPA//VD98AEhBSABIAX9CwQAIAUgBf3yASIGIAYgBv0NCAkKCwwNDg8A' +
  'AQIDBAUGB/3wASEFIAFBECAF/QwAAAAAAADwPwAAAAAAAPA//UkgBf0MAAAAAAAAAAAAAAAAAAAAAP1K/U79GwBxaiEBIANB' +
  'sBNNIAEgAkdxDQALIAAgA0ECdjYCgCcMAQv9DAAAAAAAAABAAAAAAAAAAEAgABAF/fIB/QwAAAAAAADwPwAAAAAAAPA//fEB' +
  'IQUgASAF/QsEACAFIAX98gEiBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf98AEhBSABQRAgBf0MAAAAAAAA8D8AAAAAAADwP/1J' +
  'IAX9DAAAAAAAAAAAAAAAAAAAAAD9Sv1O/RsAcWohAQwACwsLyhQCAn8deyACRQRADwsgACgCiCcEQCABIAArA5AnOQMAIABB' +
  'ADYCiCcgAUEIaiEBIAJBAWshAgsgASACQX5xQQN0aiEDIAAgASADEAYCQANAIAMgAWtBwABJDQEgAf0ABAAhCCAB/QAEECEK' +
  'IAH9AAQgIQkgAf0ABDAhCyAIIAj98gEhBSAKIAr98gEhBiAFIAb9DQABAgMEBQYHEBESExQVFhcgBSAG/Q0ICQoLDA0ODxgZ' +
  'GhscHR4f/fABIQwgDCEQAnsjFSAQ/fIBIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9zgH9wQEjG/3OAUE0/csBIyT9zgH98gEh' +
  'ESARIyr98AEjKv3xASESIyMgEf3zASMY/fAB/XUhEyATIw398gEhFCASIBT98gEjJP3xASARIBL98QEgFP3yAf3wASEVIBUj' +
  'Lf3wASMt/fEBIRYjBCAW/fIBIBb98gEhFyAVIBX98gEhGCATIyz98AFBBP3LASEhIwAgIf0bAGpB0HRq/QAEACEZIwAgIf0b' +
  'AmpB0HRq/QAEACEhIBkgIf0NCAkKCwwNDg8YGRobHB0eHyEaIBkgIf0NAAECAwQFBgcQERITFBUWFyEZIBBBIP3NASMc/c4B' +
  'Ix39TkEU/c0BIx/9zgEjHv3OASMs/fEBIxn98gEgGf3wASEbIBsgFf3wASEcIBwgF/3wASEdIBsgHP3xASAV/fABIBwgHf3x' +
  'ASAX/fAB/fABIwQgFSAW/fEB/fIBIBUgFv3wAf3yASAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4BIx79zgEjLP3xASMo/fIB' +
  'IBr98AH98AEgGCAV/fIBIxcjFSAV/fIB/fEBIBgjFiAVIxP98gH98QEgGCMSIxEgFf3yAf3xASAYIxAjFCAV/fIB/fEB/fIB' +
  '/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIR4gHSAe/fABIR8gHSAf/fEBIB798AEhICAfIy4gHyAgIyD98gH98AEgH/1HIB8g' +
  'ICMKIyYgICMa/Un9Uv3wAf3wASAf/Uf9UP1SDAALIQ4gCSAJ/fIBIQUgCyAL/fIBIQYgBSAG/Q0AAQIDBAUGBxAREhMUFRYX' +
  'IAUgBv0NCAkKCwwNDg8YGRobHB0eH/3wASENIA0hEAJ7IxUgEP3yASAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4B/cEBIxv9' +
  'zgFBNP3LASMk/c4B/fIBIREgESMq/fABIyr98QEhEiMjIBH98wEjGP3wAf11IRMgEyMN/fIBIRQgEiAU/fIBIyT98QEgESAS' +
  '/fEBIBT98gH98AEhFSAVIy398AEjLf3xASEWIwQgFv3yASAW/fIBIRcgFSAV/fIBIRggEyMs/fABQQT9ywEhISMAICH9GwBq' +
  'QdB0av0ABAAhGSMAICH9GwJqQdB0av0ABAAhISAZICH9DQgJCgsMDQ4PGBkaGxwdHh8hGiAZICH9DQABAgMEBQYHEBESExQV' +
  'FhchGSAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4BIx79zgEjLP3xASMZ/fIBIBn98AEhGyAbIBX98AEhHCAcIBf98AEhHSAb' +
  'IBz98QEgFf3wASAcIB398QEgF/3wAf3wASMEIBUgFv3xAf3yASAVIBb98AH98gEgEEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3O' +
  'ASMe/c4BIyz98QEjKP3yASAa/fAB/fABIBggFf3yASMXIxUgFf3yAf3xASAYIxYgFSMT/fIB/fEBIBgjEiMRIBX98gH98QEg' +
  'GCMQIxQgFf3yAf3xAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3wASEeIB0gHv3wASEfIB0gH/3xASAe/fABISAgHyMuIB8g' +
  'ICMg/fIB/fABIB/9RyAfICAjCiMmICAjGv1J/VL98AH98AEgH/1H/VD9UgwACyEPIA4gDv1I/cQBIQQgBARAIARBAXEEQCAO' +
  'IAz9IQAQAP0iACEOCyAEQQJxBEAgDiAM/SEBEAD9IgEhDgsLIA8gD/1I/cQBIQQgBARAIARBAXEEQCAPIA39IQAQAP0iACEP' +
  'CyAEQQJxBEAgDyAN/SEBEAD9IgEhDwsL/QwAAAAAAAAAwAAAAAAAAADAIA798gEgDP3zAf3vASEHIAcgB/0NAAECAwQFBgcQ' +
  'ERITFBUWFyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCAHIAf9DQgJCgsMDQ4PGBkaGxwdHh8gCiAK/Q0ICQoLDA0ODwAB' +
  'AgMEBQYH/fIBIQr9DAAAAAAAAADAAAAAAAAAAMAgD/3yASAN/fMB/e8BIQcgByAH/Q0AAQIDBAUGBxAREhMUFRYXIAkgCf0N' +
  'CAkKCwwNDg8AAQIDBAUGB/3yASEJIAcgB/0NCAkKCwwNDg8YGRobHB0eHyALIAv9DQgJCgsMDQ4PAAECAwQFBgf98gEhCyAB' +
  'IAj9CwQAIAEgCv0LBBAgASAJ/QsEICABIAv9CwQwIAFBwABqIQEMAAsLAkADQCADIAFrQRBJDQEgAf0ABAAhCCAB/QAEACEK' +
  'IAggCP3yASEFIAogCv3yASEGIAUgBv0NAAECAwQFBgcQERITFBUWFyAFIAb9DQgJCgsMDQ4PGBkaGxwdHh/98AEhDCAMEAEh' +
  'DiAOIA79SP3EASEEIAQEQCAEQQFxBEAgDiAM/SEAEAD9IgAhDgsgBEECcQRAIA4gDP0hARAA/SIBIQ4LC/0MAAAAAAAAAMAA' +
  'AAAAAAAAwCAO/fIBIAz98wH97wEhByAHIAf9DQABAgMEBQYHEBESExQVFhcgCCAI/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQgg' +
  'ByAH/Q0ICQoLDA0ODxgZGhscHR4fIAogCv0NCAkKCwwNDg8AAQIDBAUGB/3yASEKIAEgCP0LBAAgAUEQaiEBDAALCyACQQFx' +
  'BEADQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAX98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhCCAIIAj98gEiBSAFIAX9DQgJCgsM' +
  'DQ4PAAECAwQFBgf98AEhCiAK/QwAAAAAAADwPwAAAAAAAPA//UkgCv0MAAAAAAAAAAAAAAAAAAAAAP1K/U79GwBFDQALIAgh' +
  'CiAIIAj98gEhBSAKIAr98gEhBiAFIAb9DQABAgMEBQYHEBESExQVFhcgBSAG/Q0ICQoLDA0ODxgZGhscHR4f/fABIQwgDBAB' +
  'IQ4gDiAO/Uj9xAEhBCAEBEAgBEEBcQRAIA4gDP0hABAA/SIAIQ4LIARBAnEEQCAOIAz9IQEQAP0iASEOCwv9DAAAAAAAAADA' +
  'AAAAAAAAAMAgDv3yASAM/fMB/e8BIQcgByAH/Q0AAQIDBAUGBxAREhMUFRYXIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEI' +
  'IAcgB/0NCAkKCwwNDg8YGRobHB0eHyAKIAr9DQgJCgsMDQ4PAAECAwQFBgf98gEhCiADIAj9IQA5AwAgACAI/SEBOQOQJyAA' +
  'QQE2AognCwulAgMJewF/BnsgAP0JAgQhAiAA/QkCCCEDIAD9CQIMIQQgAP0JAhAhBSAA/QkCFCEGQdO+xJJ9/REhB0HXmvrs' +
  'fP0RIQhBufPd8Xn9ESEJQYXdntt7/REhCgNAIAEgB/3eASEMIAEgB/3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEOIAwg' +
  'Df0NAAECAwgJCgsQERITGBkaGyEPIAMgCP3eASEMIAMgCP3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEQIAwgDf0NAAEC' +
  'AwgJCgsQERITGBkaGyERIBAgAv1RIAX9USEBIBEhAiAOIAT9USAG/VEhAyAPIQQgBSAJ/a4BIQUgBiAK/a4BIQYgC0EBaiIL' +
  'QQpJDQALIAEgAiADIAQL8QIDAnsBfwd7IyQgAP3xASECIAIQASEDIAMgA/1I/cQBIQQgBARAIARBAXEEQCADIAL9IQAQAP0i' +
  'ACEDCyAEQQJxBEAgAyAC/SEBEAD9IgEhAwsLIwkgA/3yAf3vASEFIycgAf3yASMY/fAB/XUhBiABIxUgBv3yAf3xASMp/fIB' +
  'IQcgByAH/fIBIQggByAHIAj98gEjAyAIIw4gCCMBIAgjCyAIIwcgCCMi/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB' +
  '/fIB/fABIQkjJCMYIAj98gH98QEgCCAI/fIBIw8gCCMCIAgjDCAIIwggCCMlIAgjBv3yAf3wAf3yAf3wAf3yAf3wAf3yAf3w' +
  'Af3yAf3wAf3yAf3wASEKIAYjLP3wASEGIAZBP/3LAUE//cwBIQsgBSAJIAogC/1SIAZCf/0S/dEBQT79ywEjBf1O/VH98gEg' +
  'BSAKIAkgC/1SIAZBPv3LASMF/U79Uf3yAQurAwIBfwh7IAEgAkEDdGohBCAD/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEhBUEE' +
  '/REhBgJAA0AgASAETw0BIAAgBRAIIQohCSEIIQcgB0EF/a0BIQcgCEEG/a0BIQggCUEF/a0BIQkgCkEG/a0BIQogB/3/ASMr' +
  '/fIBIAj9/wH98AEjIf3yASAJ/f8BIyv98gEgCv3/Af3wASMh/fIBEAkhDCELIAEgCyAM/Q0AAQIDBAUGBxAREhMUFRYX/QsE' +
  'ACABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0LBBAgByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/f8BIyv98gEgCCAI/Q0ICQoLDA0O' +
  'DwgJCgsMDQ4P/f8B/fABIyH98gEgCSAJ/Q0ICQoLDA0ODwgJCgsMDQ4P/f8BIyv98gEgCiAK/Q0ICQoLDA0ODwgJCgsMDQ4P' +
  '/f8B/fABIyH98gEQCSEMIQsgASALIAz9DQABAgMEBQYHEBESExQVFhf9CwQgIAEgCyAM/Q0ICQoLDA0ODxgZGhscHR4f/QsE' +
  'MCAFIAb9rgEhBSABQcAAaiEBDAALCwuSDQIwewd/IAAoAhghPCAAKAIcIT0gACgCICE+IAAoAiQhPyAAKAIoIUAgA/0UIREg' +
  'BP0UIRQgAv0UIRUgBf0UIRYgBv0UIRcgB/0UIRggCP0UIRogCf0UIRwgAUEDdCFCA0AgCyBAIEFBA3ZqKQMAQoGChIiQoMCA' +
  'AVFxBEAgPSBBav0ABAAhDSA+IEFq/QAEACEOID8gQWr9AAQAIQ8gFCAKIEFq/QAEAP3yASETIBUgFiAXIA398gH98AEgFyAO' +
  '/fIB/fEB/fIBIBggE/3yAf3wASAO/fABIRkgPiBBaiAZ/QsEACAaIA397QEgD/3wAf3yASAN/fABIRsgPSBBaiAb/QsEACAc' +
  'IA/98gEgD/3wASEdID8gQWogHf0LBAAgPSBBav0ABBAhHyA+IEFq/QAEECEgID8gQWr9AAQQISEgFCAKIEFq/QAEEP3yASEk' +
  'IBUgFiAXIB/98gH98AEgFyAg/fIB/fEB/fIBIBggJP3yAf3wASAg/fABISUgPiBBaiAl/QsEECAaIB/97QEgIf3wAf3yASAf' +
  '/fABISYgPSBBaiAm/QsEECAcICH98gEgIf3wASEnID8gQWogJ/0LBBAgPSBBav0ABCAhKSA+IEFq/QAEICEqID8gQWr9AAQg' +
  'ISsgFCAKIEFq/QAEIP3yASEuIBUgFiAXICn98gH98AEgFyAq/fIB/fEB/fIBIBggLv3yAf3wASAq/fABIS8gPiBBaiAv/QsE' +
  'ICAaICn97QEgK/3wAf3yASAp/fABITAgPSBBaiAw/QsEICAcICv98gEgK/3wASExID8gQWogMf0LBCAgPSBBav0ABDAhMyA+' +
  'IEFq/QAEMCE0ID8gQWr9AAQwITUgFCAKIEFq/QAEMP3yASE4IBUgFiAXIDP98gH98AEgFyA0/fIB/fEB/fIBIBggOP3yAf3w' +
  'ASA0/fABITkgPiBBaiA5/QsEMCAaIDP97QEgNf3wAf3yASAz/fABITogPSBBaiA6/QsEMCAcIDX98gEgNf3wASE7ID8gQWog' +
  'O/0LBDAFIDwgQWr9AAQAIQwgPSBBav0ABAAhDSA+IEFq/QAEACEOID8gQWr9AAQAIQ8gDCAR/UshECAQIRIgFCAKIEFq/QAE' +
  'AP3yASETIBUgFiAXIA398gH98AEgFyAO/fIB/fEB/fIBIBggE/3yAf3wASAO/fABIA4gEP1SIRkgPiBBaiAZ/QsEACAaIA39' +
  '7QEgD/3wAf3yASAN/fABIRsgPSBBaiAb/QsEACAcIA/98gEgD/3wASEdID8gQWogHf0LBAAgPCBBav0ABBAhHiA9IEFq/QAE' +
  'ECEfID4gQWr9AAQQISAgPyBBav0ABBAhISAeIBH9SyEiICIhIyAUIAogQWr9AAQQ/fIBISQgFSAWIBcgH/3yAf3wASAXICD9' +
  '8gH98QH98gEgGCAk/fIB/fABICD98AEgICAi/VIhJSA+IEFqICX9CwQQIBogH/3tASAh/fAB/fIBIB/98AEhJiA9IEFqICb9' +
  'CwQQIBwgIf3yASAh/fABIScgPyBBaiAn/QsEECA8IEFq/QAEICEoID0gQWr9AAQgISkgPiBBav0ABCAhKiA/IEFq/QAEICEr' +
  'ICggEf1LISwgLCEtIBQgCiBBav0ABCD98gEhLiAVIBYgFyAp/fIB/fABIBcgKv3yAf3xAf3yASAYIC798gH98AEgKv3wASAq' +
  'ICz9UiEvID4gQWogL/0LBCAgGiAp/e0BICv98AH98gEgKf3wASEwID0gQWogMP0LBCAgHCAr/fIBICv98AEhMSA/IEFqIDH9' +
  'CwQgIDwgQWr9AAQwITIgPSBBav0ABDAhMyA+IEFq/QAEMCE0ID8gQWr9AAQwITUgMiAR/UshNiA2ITcgFCAKIEFq/QAEMP3y' +
  'ASE4IBUgFiAXIDP98gH98AEgFyA0/fIB/fEB/fIBIBggOP3yAf3wASA0/fABIDQgNv1SITkgPiBBaiA5/QsEMCAaIDP97QEg' +
  'Nf3wAf3yASAz/fABITogPSBBaiA6/QsEMCAcIDX98gEgNf3wASE7ID8gQWogO/0LBDAgQCBBQQN2aiASICP9DQABAgMICQoL' +
  'EBESExgZGhsgLSA3/Q0AAQIDCAkKCxAREhMYGRob/YUBIBIgI/0NAAECAwgJCgsQERITGBkaGyAtIDf9DQABAgMICQoLEBES' +
  'ExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAALIEFBwABqIkEgQkkNAAsL8gYCDnsIf0EAIRkgACgCGCETIAAo' +
  'AhwhFCAAKAIgIRUgAv0UIQcgACgCACEWIAFBA3QhGANAIBQgF0EDdmr9XQMAIREgEyAXav0ABAAhBCAR/QwAAAAAAAAAAAAA' +
  'AAAAAAAA/ST9hwH9pwH9xwEhBSAEIAf9SiAF/U4hBiATIBdq/QAEECEIIBH9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3I' +
  'ASEJIAggB/1KIAn9TiEKIBMgF2r9AAQgIQsgEf0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/agB/ccBIQwgCyAH/UogDP1OIQ0g' +
  'EyAXav0ABDAhDiAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDyAOIAf9SiAP/U4hECAGIAr9UCAN/VAgEP1Q/VME' +
  'QCAG/cQBIhIEQCASQQFxBEAgFiAZQQJ0aiAXQQN2NgIAIBlBAWohGSAUIBdBA3ZqQQA6AAAgFSAXaiADOQMACyASQQFLIBdB' +
  'CGogGElxBEAgFiAZQQJ0aiAXQQN2QQFqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAEgFSAXaiADOQMICwsgCv3EASISBEAgEkEB' +
  'cSAXQRBqIBhJcQRAIBYgGUECdGogF0EDdkECajYCACAZQQFqIRkgFCAXQQN2akEAOgACIBUgF2ogAzkDEAsgEkEBSyAXQRhq' +
  'IBhJcQRAIBYgGUECdGogF0EDdkEDajYCACAZQQFqIRkgFCAXQQN2akEAOgADIBUgF2ogAzkDGAsLIA39xAEiEgRAIBJBAXEg' +
  'F0EgaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBGo2AgAgGUEBaiEZIBQgF0EDdmpBADoABCAVIBdqIAM5AyALIBJBAUsgF0EoaiAY' +
  'SXEEQCAWIBlBAnRqIBdBA3ZBBWo2AgAgGUEBaiEZIBQgF0EDdmpBADoABSAVIBdqIAM5AygLCyAQ/cQBIhIEQCASQQFxIBdB' +
  'MGogGElxBEAgFiAZQQJ0aiAXQQN2QQZqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAYgFSAXaiADOQMwCyASQQFLIBdBOGogGElx' +
  'BEAgFiAZQQJ0aiAXQQN2QQdqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAcgFSAXaiADOQM4CwsLIBdBwABqIhcgGEkNAAsgGQuv' +
  'GAQ9ewx/CHwFf0EAIVkgACgCBCFLIAEhTCBLKAIIKwMAIU0gSygCCCsDCCFOIEsoAggrAxAhTyBLKAIIKwMYIVAgSygCCCsD' +
  'ICFRIEsoAggrAyghUiBLKAIIKwMwIVMgSygCCCsDOCFUIEsoAggrA0D8AyFVIEsoAggrA0j8AyFWIEsoAhghQiBLKAIcIUMg' +
  'SygCICFEIEsoAiQhRSBLKAIoIUYgTv0UIQkgT/0UIQwgTf0UIQ0gUP0UIQ4gUf0UIQ8gUv0UIRAgU/0UIRIgVP0UIRQgACgC' +
  'GCFHIAAoAhwhSCAAKAIgIUkgAv0UIRkgACgCACFKIExBA3QhWANAIFYgRiBXQQN2aikDAEKBgoSIkKDAgAFRcQRAIEMgV2r9' +
  'AAQAIQUgRCBXav0ABAAhBiBFIFdq/QAEACEHIAwgVSBXav0ABAD98gEhCyANIA4gDyAF/fIB/fABIA8gBv3yAf3xAf3yASAQ' +
  'IAv98gH98AEgBv3wASERIEQgV2ogEf0LBAAgEiAF/e0BIAf98AH98gEgBf3wASETIEMgV2ogE/0LBAAgFCAH/fIBIAf98AEh' +
  'FSBFIFdqIBX9CwQAIBEhFiAWIBn9SiEYIEMgV2r9AAQQIRsgRCBXav0ABBAhHCBFIFdq/QAEECEdIAwgVSBXav0ABBD98gEh' +
  'ICANIA4gDyAb/fIB/fABIA8gHP3yAf3xAf3yASAQICD98gH98AEgHP3wASEhIEQgV2ogIf0LBBAgEiAb/e0BIB398AH98gEg' +
  'G/3wASEiIEMgV2ogIv0LBBAgFCAd/fIBIB398AEhIyBFIFdqICP9CwQQICEhJCAkIBn9SiEmIEMgV2r9AAQgISggRCBXav0A' +
  'BCAhKSBFIFdq/QAEICEqIAwgVSBXav0ABCD98gEhLSANIA4gDyAo/fIB/fABIA8gKf3yAf3xAf3yASAQIC398gH98AEgKf3w' +
  'ASEuIEQgV2ogLv0LBCAgEiAo/e0BICr98AH98gEgKP3wASEvIEMgV2ogL/0LBCAgFCAq/fIBICr98AEhMCBFIFdqIDD9CwQg' +
  'IC4hMSAxIBn9SiEzIEMgV2r9AAQwITUgRCBXav0ABDAhNiBFIFdq/QAEMCE3IAwgVSBXav0ABDD98gEhOiANIA4gDyA1/fIB' +
  '/fABIA8gNv3yAf3xAf3yASAQIDr98gH98AEgNv3wASE7IEQgV2ogO/0LBDAgEiA1/e0BIDf98AH98gEgNf3wASE8IEMgV2og' +
  'PP0LBDAgFCA3/fIBIDf98AEhPSBFIFdqID39CwQwIDshPiA+IBn9SiFAIBggJv1QIDP9UCBA/VD9UwRAIBj9xAEiQQRAIEFB' +
  'AXEEQCBKIFlBAnRqIFdBA3Y2AgAgWUEBaiFZIEggV0EDdmpBADoAACBJIFdqIAM5AwALIEFBAUsgV0EIaiBYSXEEQCBKIFlB' +
  'AnRqIFdBA3ZBAWo2AgAgWUEBaiFZIEggV0EDdmpBADoAASBJIFdqIAM5AwgLCyAm/cQBIkEEQCBBQQFxIFdBEGogWElxBEAg' +
  'SiBZQQJ0aiBXQQN2QQJqNgIAIFlBAWohWSBIIFdBA3ZqQQA6AAIgSSBXaiADOQMQCyBBQQFLIFdBGGogWElxBEAgSiBZQQJ0' +
  'aiBXQQN2QQNqNgIAIFlBAWohWSBIIFdBA3ZqQQA6AAMgSSBXaiADOQMYCwsgM/3EASJBBEAgQUEBcSBXQSBqIFhJcQRAIEog' +
  'WUECdGogV0EDdkEEajYCACBZQQFqIVkgSCBXQQN2akEAOgAEIEkgV2ogAzkDIAsgQUEBSyBXQShqIFhJcQRAIEogWUECdGog' +
  'V0EDdkEFajYCACBZQQFqIVkgSCBXQQN2akEAOgAFIEkgV2ogAzkDKAsLIED9xAEiQQRAIEFBAXEgV0EwaiBYSXEEQCBKIFlB' +
  'AnRqIFdBA3ZBBmo2AgAgWUEBaiFZIEggV0EDdmpBADoABiBJIFdqIAM5AzALIEFBAUsgV0E4aiBYSXEEQCBKIFlBAnRqIFdB' +
  'A3ZBB2o2AgAgWUEBaiFZIEggV0EDdmpBADoAByBJIFdqIAM5AzgLCwsFIEIgV2r9AAQAIQQgQyBXav0ABAAhBSBEIFdq/QAE' +
  'ACEGIEUgV2r9AAQAIQcgBCAJ/UshCCAIIQogDCBVIFdq/QAEAP3yASELIA0gDiAPIAX98gH98AEgDyAG/fIB/fEB/fIBIBAg' +
  'C/3yAf3wASAG/fABIAYgCP1SIREgRCBXaiAR/QsEACASIAX97QEgB/3wAf3yASAF/fABIRMgQyBXaiAT/QsEACAUIAf98gEg' +
  'B/3wASEVIEUgV2ogFf0LBAAgESEWIAohFyAWIBn9SiAX/U4hGCBCIFdq/QAEECEaIEMgV2r9AAQQIRsgRCBXav0ABBAhHCBF' +
  'IFdq/QAEECEdIBogCf1LIR4gHiEfIAwgVSBXav0ABBD98gEhICANIA4gDyAb/fIB/fABIA8gHP3yAf3xAf3yASAQICD98gH9' +
  '8AEgHP3wASAcIB79UiEhIEQgV2ogIf0LBBAgEiAb/e0BIB398AH98gEgG/3wASEiIEMgV2ogIv0LBBAgFCAd/fIBIB398AEh' +
  'IyBFIFdqICP9CwQQICEhJCAfISUgJCAZ/UogJf1OISYgQiBXav0ABCAhJyBDIFdq/QAEICEoIEQgV2r9AAQgISkgRSBXav0A' +
  'BCAhKiAnIAn9SyErICshLCAMIFUgV2r9AAQg/fIBIS0gDSAOIA8gKP3yAf3wASAPICn98gH98QH98gEgECAt/fIB/fABICn9' +
  '8AEgKSAr/VIhLiBEIFdqIC79CwQgIBIgKP3tASAq/fAB/fIBICj98AEhLyBDIFdqIC/9CwQgIBQgKv3yASAq/fABITAgRSBX' +
  'aiAw/QsEICAuITEgLCEyIDEgGf1KIDL9TiEzIEIgV2r9AAQwITQgQyBXav0ABDAhNSBEIFdq/QAEMCE2IEUgV2r9AAQwITcg' +
  'NCAJ/UshOCA4ITkgDCBVIFdq/QAEMP3yASE6IA0gDiAPIDX98gH98AEgDyA2/fIB/fEB/fIBIBAgOv3yAf3wASA2/fABIDYg' +
  'OP1SITsgRCBXaiA7/QsEMCASIDX97QEgN/3wAf3yASA1/fABITwgQyBXaiA8/QsEMCAUIDf98gEgN/3wASE9IEUgV2ogPf0L' +
  'BDAgOyE+IDkhPyA+IBn9SiA//U4hQCBGIFdBA3ZqIAogH/0NAAECAwgJCgsQERITGBkaGyAsIDn9DQABAgMICQoLEBESExgZ' +
  'Ghv9hQEgCiAf/Q0AAQIDCAkKCxAREhMYGRobICwgOf0NAAECAwgJCgsQERITGBkaG/2FAf1l/QwBAQEBAQEBAQAAAAAAAAAA' +
  '/U79WwMAACAYICb9UCAz/VAgQP1Q/VMEQCAY/cQBIkEEQCBBQQFxBEAgSiBZQQJ0aiBXQQN2NgIAIFlBAWohWSBIIFdBA3Zq' +
  'QQA6AAAgSSBXaiADOQMACyBBQQFLIFdBCGogWElxBEAgSiBZQQJ0aiBXQQN2QQFqNgIAIFlBAWohWSBIIFdBA3ZqQQA6AAEg' +
  'SSBXaiADOQMICwsgJv3EASJBBEAgQUEBcSBXQRBqIFhJcQRAIEogWUECdGogV0EDdkECajYCACBZQQFqIVkgSCBXQQN2akEA' +
  'OgACIEkgV2ogAzkDEAsgQUEBSyBXQRhqIFhJcQRAIEogWUECdGogV0EDdkEDajYCACBZQQFqIVkgSCBXQQN2akEAOgADIEkg' +
  'V2ogAzkDGAsLIDP9xAEiQQRAIEFBAXEgV0EgaiBYSXEEQCBKIFlBAnRqIFdBA3ZBBGo2AgAgWUEBaiFZIEggV0EDdmpBADoA' +
  'BCBJIFdqIAM5AyALIEFBAUsgV0EoaiBYSXEEQCBKIFlBAnRqIFdBA3ZBBWo2AgAgWUEBaiFZIEggV0EDdmpBADoABSBJIFdq' +
  'IAM5AygLCyBA/cQBIkEEQCBBQQFxIFdBMGogWElxBEAgSiBZQQJ0aiBXQQN2QQZqNgIAIFlBAWohWSBIIFdBA3ZqQQA6AAYg' +
  'SSBXaiADOQMwCyBBQQFLIFdBOGogWElxBEAgSiBZQQJ0aiBXQQN2QQdqNgIAIFlBAWohWSBIIFdBA3ZqQQA6AAcgSSBXaiAD' +
  'OQM4CwsLCyBXQcAAaiJXIFhJDQALIFkLzgECAXwLfyAAKAIYIQQgACgCHCEFIAAoAgAhCCAIIAAoAgRBAnRqIQkgACgCCCEM' +
  'IAAoAgwhDSAAKAIQIQ4DQCAMIAgoAgBBAnRqKAIAIQogDCAIKAIAQQJ0aigCBCELIAogC0gEQANAIA0EfyANIApBAnRqKAIA' +
  'BSAKCyEGIAYgDmwhByAEIAUgBkECdGooAgBBA3RqKwMAIQMgBCAFIAZBAnRqKAIAQQN0aiADIAKgOQMAIApBAWoiCiALSA0A' +
  'CwsgCEEEaiIIIAlJDQALC84BAgF8C38gACgCGCEEIAAoAhwhBSAAKAIAIQggCCAAKAIEQQJ0aiEJIAAoAgghDCAAKAIMIQ0g' +
  'ACgCECEOA0AgDCAIKAIAQQJ0aigCACEKIAwgCCgCAEECdGooAgQhCyAKIAtIBEADQCANBH8gDSAKQQJ0aigCAAUgCgshBiAG' +
  'IA5sIQcgBCAFIAZBAnRqKAIAQQN0aisDACEDIAQgBSAGQQJ0aigCAEEDdGogAyACoDkDACAKQQFqIgogC0gNAAsLIAhBBGoi' +
  'CCAJSQ0ACws=',
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
    },
    {
      name: 'strong',
      value: 75,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
    },
    {
      name: 'jitter',
      value: 0.001,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 12,
    },
    {
      name: 'psp',
      value: 0.00014000000000000001,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 14,
    },
    {
      name: 'delay',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 15,
    },
    {
      name: 'mu',
      value: -0.0624,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 17,
    },
    {
      name: 'sigma',
      value: 0.00285,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 18,
    },
    {
      name: 'tau_m',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 20,
    },
    {
      name: 'tau_s',
      value: 0.00032500000000000004,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 21,
    },
    {
      name: 'v_threshold',
      value: -0.055,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
    },
    {
      name: 'v_reset',
      value: -0.07,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 23,
    },
    {
      name: 'scale',
      value: 34.7,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 25,
    },
    {
      name: 'latency',
      value: 0.0005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 48,
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
