/**
 * synapse-delays.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 668a390473244c59301205f9204fe5eba2324b68f3ca136244cca2178b88f675
 */
import {
  Tuple,
  add,
  assignState,
  callMethod,
  connectSynapses,
  constantsOf,
  createNeuronGroup,
  createPoissonGroup,
  createSpikeGenerator,
  createSpikeMonitor,
  createStateMonitor,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  equal,
  exp,
  floorDivide,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  iterate,
  latestBefore,
  multiply,
  neuronGroupClass,
  npArange,
  npArray,
  npConcatenate,
  npLinspace,
  philoxRandom,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyFloat,
  pyPrint,
  pyRange,
  pyRound,
  pyZip,
  pyplotAxhline,
  pyplotAxvline,
  pyplotAxvspan,
  pyplotHist,
  pyplotLegend,
  pyplotPlot,
  pyplotText,
  pyplotTitle,
  pyplotVlines,
  pyplotYticks,
  randomPermutation,
  randomSeed,
  runAsCommand,
  runNetwork,
  selectState,
  simulateProgram,
  slice,
  spikeGeneratorClass,
  spikeMonitorClass,
  stateMonitorClass,
  synapsesClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Hz = unit('Hz')

const pattern_class = spikeGeneratorClass({ id: 'pattern', line: 26 })

/** State of noise, in SI units. */
interface noise_Arrays {
  readonly rates: Float64Array // hertz
}

/** Threshold of noise: finds the neurons that spike. */
function noise_spike_thresholder(noise: noise_Arrays, _externals: object, step: Step): number {
  const { rates } = noise
  const { N, dt, events } = step
  const rand1 = step.rand(0, N)
  const native = step.native?.noise_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, dt, rand1.byteOffset)
  let count = 0
  for (let i = 0; i < N; i++) {
    const rates_i = rates[i]
    // threshold: rand() < rates * dt
    if (rand1[i] < dt * rates_i) events[count++] = i
  }
  return count
}

const noise_class = neuronGroupClass<noise_Arrays, object>({
  id: 'noise',
  line: 27,
  variables: {
    rates: { type: 'float', dimension: [0, 0, -1, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  natives: {
    noise_spike_thresholder: { detects: 'spike', arrays: ['rates'] },
  },
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'noise_spike_thresholder',
      kernel: noise_spike_thresholder,
    },
  ],
})

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // a pure number
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau } = externals
  const decay_tau = exp(-dt / tau)
  return { decay_tau }
}

/** State update of cells: advances v by one step (exact). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { _refractory } = cells
  const { N, t, dt } = step
  const { decay_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, latestBefore_2, decay_tau, step.settled(latestBefore_2))
    return
  }
  const { lastspike, v, not_refractory } = cells
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // dv/dt = -v/tau : 1
    v[i] = decay_tau * v_i
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
    // threshold: v > 1
    if (v_i > 1 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = 0
    v[i] = 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 29,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['tau'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [2, 2] },
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
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: cells_spike_resetter,
    },
  ],
})

/** State of synapses, in SI units. */
interface synapses_Arrays {
  readonly _delay_pre: Float64Array // second
  readonly _pre: Int32Array // integer
  readonly _post: Int32Array // integer
  readonly v_post: Float64Array // a pure number
}

/** What the equations of synapses read from the script, in SI units. */
interface synapses_Externals {
  readonly jitter: number
  readonly longest: number
  readonly n: number
  readonly w: number
}

/** Pathway pre of synapses: what the event 'spike' of a neuron does to its synapses. */
function synapses_pre(synapses: synapses_Arrays, externals: synapses_Externals, step: Step): void {
  const { w } = externals
  const native = step.native?.synapses_pre
  if (native !== undefined) {
    native.run(native.at, 0, w)
    return
  }
  const { v_post, _post } = synapses
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const v_post_i = v_post[_post[s]]
    // v_post += w
    v_post[_post[s]] = v_post_i + w
  }
}

/** Finds the elements of synapses that a condition holds for. */
function synapses_where(
  synapses: synapses_Arrays,
  _externals: synapses_Externals,
  step: Step,
): number {
  const { _post } = synapses
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 0
    if (_post_i === 0) events[count++] = s
  }
  return count
}

/** Sets _delay_pre of synapses. */
function synapses_set_delay_pre(
  synapses: synapses_Arrays,
  externals: synapses_Externals,
  step: Step,
): void {
  const { _pre, _delay_pre } = synapses
  const { longest, n } = externals
  const { events, count } = step
  const scaled_n = 1 / n
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _pre_i = _pre[s]
    // delay = longest*(1 - (i + 0.5)/n)
    _delay_pre[s] = longest * (1 - scaled_n * (0.5 + _pre_i))
  }
}

/** Finds the elements of synapses that a condition holds for. */
function synapses_where_2(
  synapses: synapses_Arrays,
  _externals: synapses_Externals,
  step: Step,
): number {
  const { _post } = synapses
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 1
    if (_post_i === 1) events[count++] = s
  }
  return count
}

/** Sets _delay_pre of synapses. */
function synapses_set_delay_pre_2(
  synapses: synapses_Arrays,
  externals: synapses_Externals,
  step: Step,
): void {
  const { _pre, _delay_pre } = synapses
  const { longest, n } = externals
  const { events, count } = step
  const longest_over_n = longest / n
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _pre_i = _pre[s]
    // delay = longest*(i + 0.5)/n
    _delay_pre[s] = longest_over_n * (0.5 + _pre_i)
  }
}

/** Finds the elements of synapses that a condition holds for. */
function synapses_where_3(
  synapses: synapses_Arrays,
  _externals: synapses_Externals,
  step: Step,
): number {
  const { _post } = synapses
  const { N, events } = step
  let count = 0
  for (let s = 0; s < N; s++) {
    const _post_i = _post[s]
    // threshold: j == 2
    if (_post_i === 2) events[count++] = s
  }
  return count
}

/** Sets _delay_pre of synapses. */
function synapses_set_delay_pre_3(
  synapses: synapses_Arrays,
  externals: synapses_Externals,
  step: Step,
): void {
  const { _delay_pre } = synapses
  const { longest } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const s = events[k]
    // delay = longest*rand()
    _delay_pre[s] = longest * rand1[k]
  }
}

/** Sets _delay_pre of synapses. */
function synapses_set_delay_pre_4(
  synapses: synapses_Arrays,
  externals: synapses_Externals,
  step: Step,
): void {
  const { _delay_pre } = synapses
  const { jitter, longest } = externals
  const { events, count } = step
  const randn1 = drawNormal(step, 0, count)
  const scaled_longest = 2 * longest
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const _delay_pre_i = _delay_pre[s]
    // delay = clip(delay + jitter*randn(), 0*ms, 2*longest)
    _delay_pre[s] = Math.min(Math.max(_delay_pre_i + jitter * randn1[k], 0), scaled_longest)
  }
}

const synapses_class = synapsesClass<synapses_Arrays, synapses_Externals>({
  id: 'synapses',
  line: 31,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    v_post: { side: 'post', of: 'v' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      kernels: [synapses_pre],
      natives: ['synapses_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: ['w'],
  events: [],
  natives: {
    synapses_pre: { rows: true, arrays: ['v_post', '_post'] },
  },
  runners: [],
  blocks: {
    where: { externals: [], kernel: synapses_where },
    set_delay_pre: { target: '_delay_pre', inParts: true, externals: ['longest', 'n'], kernel: synapses_set_delay_pre },
    where_2: { externals: [], kernel: synapses_where_2 },
    set_delay_pre_2: { target: '_delay_pre', inParts: true, externals: ['longest', 'n'], kernel: synapses_set_delay_pre_2 },
    where_3: { externals: [], kernel: synapses_where_3 },
    set_delay_pre_3: { target: '_delay_pre', inParts: true, externals: ['longest'], kernel: synapses_set_delay_pre_3 },
    set_delay_pre_4: { target: '_delay_pre', inParts: true, externals: ['jitter', 'longest'], kernel: synapses_set_delay_pre_4 },
  },
})

/** State of background, in SI units. */
interface background_Arrays {
  readonly _delay_pre: Float64Array // second
  readonly _post: Int32Array // integer
  readonly v_post: Float64Array // a pure number
}

/** What the equations of background read from the script, in SI units. */
interface background_Externals {
  readonly longest: number
  readonly w: number
}

/** Pathway pre of background: what the event 'spike' of a neuron does to its synapses. */
function background_pre(
  background: background_Arrays,
  externals: background_Externals,
  step: Step,
): void {
  const { w } = externals
  const native = step.native?.background_pre
  if (native !== undefined) {
    native.run(native.at, 0, w)
    return
  }
  const { v_post, _post } = background
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const s = events[k]
    const v_post_i = v_post[_post[s]]
    // v_post += w
    v_post[_post[s]] = v_post_i + w
  }
}

/** Sets _delay_pre of background. */
function background_set_delay_pre(
  background: background_Arrays,
  externals: background_Externals,
  step: Step,
): void {
  const { _delay_pre } = background
  const { longest } = externals
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const s = events[k]
    // delay = rand()*longest
    _delay_pre[s] = longest * rand1[k]
  }
}

const background_class = synapsesClass<background_Arrays, background_Externals>({
  id: 'background',
  line: 37,
  variables: {
    _delay_pre: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  ends: {
    v_post: { side: 'post', of: 'v' },
  },
  pathways: [
    {
      name: 'pre',
      side: 'pre',
      event: 'spike',
      kernels: [background_pre],
      natives: ['background_pre'],
    },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'sample', of: 'p', parts: [] },
  },
  externals: ['w'],
  events: [],
  natives: {
    background_pre: { rows: true, arrays: ['v_post', '_post'] },
  },
  runners: [],
  blocks: {
    set_delay_pre: { target: '_delay_pre', inParts: true, externals: ['longest'], kernel: background_set_delay_pre },
  },
})

const trace_class = stateMonitorClass({ id: 'trace', line: 41, variables: ['v'] })

const inputs_class = spikeMonitorClass({ id: 'inputs', line: 42, event: 'spike' })

const extra_class = spikeMonitorClass({ id: 'extra', line: 43, event: 'spike' })

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 44, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let n: Value, longest: Value, jitter: Value, w: Value, tau: Value, noise_rate: Value, lags: Value,
    shuffled: Value, starts: Value, names: Value, lag_of: Value, times: Value, indices: Value,
    pattern: Value, noise: Value, cells: Value, synapses: Value, background: Value, trace: Value,
    inputs: Value, extra: Value, spikes: Value, kinds: Value, colors: Value, k: Value, item: Value,
    start: Value, name: Value, own: Value, delays: Value, bins: Value
  sim.expose(() => ({ n, longest, jitter, w, tau, noise_rate, lags, shuffled, starts, names, lag_of,
    times, indices, pattern, noise, cells, synapses, background, trace, inputs, extra, spikes,
    kinds, colors, k, start, own, delays, bins }))

  function comprehension(iterable: Value): Value {
    let list: Value, item: Value, start: Value, name: Value
    const frame = sim.enter(() => [iterable, list, item, start, name])
    sim.at(24) // times = concatenate([start/ms + lag_of[name]/ms for start, name in zi...
    list = []
    sim.at(24) // times = concatenate([start/ms + lag_of[name]/ms for start, name in zi...
    for (item of iterate(iterable)) {
      start = getItem(item, 0n)
      name = getItem(item, 1n)
      sim.at(24) // times = concatenate([start/ms + lag_of[name]/ms for start, name in zi...
      callMethod(list, 'append', add(divide(start, ms), divide(getItem(lag_of, name), ms)))
    }
    sim.at(24) // times = concatenate([start/ms + lag_of[name]/ms for start, name in zi...
    return sim.leave(frame, list)
  }

  function comprehension_2(iterable: Value): Value {
    let list: Value
    const frame = sim.enter(() => [iterable, list])
    sim.at(25) // indices = concatenate([arange(n) for name in names])
    list = []
    sim.at(25) // indices = concatenate([arange(n) for name in names])
    for (const _item of iterate(iterable)) {
      sim.at(25) // indices = concatenate([arange(n) for name in names])
      callMethod(list, 'append', npArange(n))
    }
    sim.at(25) // indices = concatenate([arange(n) for name in names])
    return sim.leave(frame, list)
  }

  function comprehension_3(iterable: Value): Value {
    let list: Value, t: Value
    const frame = sim.enter(() => [iterable, list, t])
    sim.at(50) // print(kinds[k] + ': spikes at', [round(float(t), 1) for t in spikes.t...
    list = []
    sim.at(50) // print(kinds[k] + ': spikes at', [round(float(t), 1) for t in spikes.t...
    for (t of iterate(iterable)) {
      sim.at(50) // print(kinds[k] + ': spikes at', [round(float(t), 1) for t in spikes.t...
      callMethod(list, 'append', pyRound(pyFloat(t), 1n))
    }
    sim.at(50) // print(kinds[k] + ': spikes at', [round(float(t), 1) for t in spikes.t...
    return sim.leave(frame, list)
  }

  function comprehension_4(iterable: Value): Value {
    let list: Value, k: Value
    const frame = sim.enter(() => [iterable, list, k])
    sim.at(75) // delays = [synapses.delay[:, k]/ms for k in range(3)]
    list = []
    sim.at(75) // delays = [synapses.delay[:, k]/ms for k in range(3)]
    for (k of iterate(iterable)) {
      sim.at(75) // delays = [synapses.delay[:, k]/ms for k in range(3)]
      callMethod(list, 'append',
        divide(getItem(getAttribute(synapses, 'delay'), new Tuple([slice(null, null, null), k])),
        ms))
    }
    sim.at(75) // delays = [synapses.delay[:, k]/ms for k in range(3)]
    return sim.leave(frame, list)
  }

  sim.at(5) // seed(11)
  randomSeed(sim, 11n)
  sim.at(8) // n = 60
  n = sim.parameter('n', 60n)
  sim.at(9) // longest = 20*ms
  longest = sim.parameter('longest', multiply(20n, ms))
  sim.at(11) // jitter = 0.5*ms      # [0*ms : 0.25*ms : 6*ms]
  jitter = sim.parameter('jitter', multiply(0.5, ms))
  sim.at(13) // w = 0.04             # [0.01 : 0.005 : 0.1]
  w = sim.parameter('w', 0.04)
  sim.at(14) // tau = 5*ms
  tau = sim.parameter('tau', multiply(5n, ms))
  sim.at(16) // noise_rate = 3*Hz    # [0*Hz : 1*Hz : 20*Hz]
  noise_rate = sim.parameter('noise_rate', multiply(3n, Hz))
  sim.at(19) // lags = (arange(n) + 0.5)/n*longest
  lags = multiply(divide(add(npArange(n), 0.5), n), longest)
  sim.at(20) // shuffled = lags[permutation(n)]
  shuffled = getItem(lags, randomPermutation(sim, n))
  sim.at(21) // starts = array([20, 80, 140, 200])*ms
  starts = multiply(npArray([20n, 80n, 140n, 200n]), ms)
  sim.at(22) // names = ['rising', 'falling', 'shuffled', 'rising']
  names = ['rising', 'falling', 'shuffled', 'rising']
  sim.at(23) // lag_of = {'rising': lags, 'falling': lags[::-1], 'shuffled': shuffled}
  lag_of = new Map<Value, Value>([['rising', lags],
    ['falling', getItem(lags, slice(null, null, -1n))], ['shuffled', shuffled]])
  sim.at(24) // times = concatenate([start/ms + lag_of[name]/ms for start, name in zi...
  times = npConcatenate(comprehension(pyZip(starts, names)))
  sim.at(25) // indices = concatenate([arange(n) for name in names])
  indices = npConcatenate(comprehension_2(names))
  sim.at(26) // pattern = SpikeGeneratorGroup(n, indices, times*ms)
  pattern = createSpikeGenerator(sim, pattern_class, { N: n, indices, times: multiply(times, ms) })
  sim.at(27) // noise = PoissonGroup(n, rates=noise_rate)
  noise = createPoissonGroup(sim, noise_class, { N: n, rates: noise_rate })
  sim.at(29) // cells = NeuronGroup(3, 'dv/dt = -v/tau : 1', threshold='v > 1', reset...
  cells = createNeuronGroup(sim, cells_class, { N: 3n, refractory: multiply(5n, ms) })
  sim.at(31) // synapses = Synapses(pattern, cells, on_pre='v_post += w')
  synapses = createSynapses(sim, synapses_class, { source: pattern, target: cells })
  sim.at(32) // synapses.connect()
  connectSynapses(sim, synapses, 'connect', {}, new Map<Value, Value>())
  sim.at(33) // synapses.delay['j == 0'] = 'longest*(1 - (i + 0.5)/n)'
  assignState(synapses, 'set_delay_pre', { n, longest }, selectState(synapses, 'where', {}))
  sim.at(34) // synapses.delay['j == 1'] = 'longest*(i + 0.5)/n'
  assignState(synapses, 'set_delay_pre_2', { n, longest }, selectState(synapses, 'where_2', {}))
  sim.at(35) // synapses.delay['j == 2'] = 'longest*rand()'
  assignState(synapses, 'set_delay_pre_3', { longest }, selectState(synapses, 'where_3', {}))
  sim.at(36) // synapses.delay = 'clip(delay + jitter*randn(), 0*ms, 2*longest)'
  assignState(synapses, 'set_delay_pre_4', { longest, jitter })
  sim.at(37) // background = Synapses(noise, cells, on_pre='v_post += w')
  background = createSynapses(sim, background_class, { source: noise, target: cells })
  sim.at(38) // background.connect()
  connectSynapses(sim, background, 'connect', {}, new Map<Value, Value>())
  sim.at(39) // background.delay = 'rand()*longest'
  assignState(background, 'set_delay_pre', { longest })
  sim.at(41) // trace = StateMonitor(cells, 'v', record=True, dt=0.5*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: true, clock: givenClock(sim, multiply(0.5, ms), null) })
  sim.at(42) // inputs = SpikeMonitor(pattern)
  inputs = createSpikeMonitor(sim, inputs_class, { source: pattern })
  sim.at(43) // extra = SpikeMonitor(noise)
  extra = createSpikeMonitor(sim, extra_class, { source: noise })
  sim.at(44) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(47) // kinds = ['fits the rising pattern', 'fits the falling pattern', 'rand...
    kinds = ['fits the rising pattern', 'fits the falling pattern', 'random delays']
    sim.at(48) // colors = ['C0', 'C1', 'C2']
    colors = ['C0', 'C1', 'C2']
    sim.at(49) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(50) // print(kinds[k] + ': spikes at', [round(float(t), 1) for t in spikes.t...
      pyPrint(sim, add(getItem(kinds, k), ': spikes at'),
        comprehension_3(divide(getItem(getAttribute(spikes, 't'),
        equal(getAttribute(spikes, 'i'), k)), ms)), 'ms')
    }
    sim.at(52) // figure(figsize=(10, 9))
    plainFigure(sim, [], { figsize: new Tuple([10n, 9n]) })
    sim.at(53) // subplot(311)
    plainSubplot(sim, [311n], {})
    sim.at(54) // plot(inputs.t/ms, inputs.i, '.k', ms=3, label='pattern')
    pyplotPlot(sim, [divide(getAttribute(inputs, 't'), ms), getAttribute(inputs, 'i'), '.k'],
      { ms: 3n, label: 'pattern' })
    sim.at(55) // plot(extra.t/ms, extra.i, '.', color='0.65', ms=3, label='noise')
    pyplotPlot(sim, [divide(getAttribute(extra, 't'), ms), getAttribute(extra, 'i'), '.'],
      { color: '0.65', ms: 3n, label: 'noise' })
    sim.at(56) // for start, name in zip(starts, names):
    for (item of iterate(pyZip(starts, names))) {
      sim.at(56) // for start, name in zip(starts, names):
      start = getItem(item, 0n)
      name = getItem(item, 1n)
      sim.at(57) // axvspan(start/ms, (start + longest)/ms, color='0.93', lw=0, zorder=0)
      pyplotAxvspan(sim, [divide(start, ms), divide(add(start, longest), ms)],
        { color: '0.93', lw: 0n, zorder: 0n })
      sim.at(58) // text((start + longest/2)/ms, n + 2, name, ha='center', va='bottom')
      pyplotText(sim, [divide(add(start, divide(longest, 2n)), ms), add(n, 2n), name],
        { ha: 'center', va: 'bottom' })
    }
    sim.at(59) // xlim(0, 260)
    plainXlim(sim, [0n, 260n], {})
    sim.at(60) // ylim(-1, n + 14)
    plainYlim(sim, [-1n, add(n, 14n)], {})
    sim.at(61) // yticks([0, n//2, n])
    pyplotYticks(sim, [[0n, floorDivide(n, 2n), n]], {})
    sim.at(62) // ylabel('Input')
    plainYlabel(sim, ['Input'], {})
    sim.at(63) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(64) // subplot(312)
    plainSubplot(sim, [312n], {})
    sim.at(65) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(66) // plot(trace.t/ms, trace.v[k] + 1.5*k, color=colors[k], label=kinds[k])
      pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
        add(getItem(getAttribute(trace, 'v'), k), multiply(1.5, k))],
        { color: getItem(colors, k), label: getItem(kinds, k) })
      sim.at(67) // axhline(1 + 1.5*k, color='0.7', ls=':', lw=1)
      pyplotAxhline(sim, [add(1n, multiply(1.5, k))], { color: '0.7', ls: ':', lw: 1n })
      sim.at(68) // own = spikes.t[spikes.i == k]/ms
      own = divide(getItem(getAttribute(spikes, 't'), equal(getAttribute(spikes, 'i'), k)), ms)
      sim.at(69) // vlines(own, 1.5*k + 1, 1.5*k + 1.4, color=colors[k], lw=3)
      pyplotVlines(sim, [own, add(multiply(1.5, k), 1n), add(multiply(1.5, k), 1.4)],
        { color: getItem(colors, k), lw: 3n })
    }
    sim.at(70) // xlim(0, 260)
    plainXlim(sim, [0n, 260n], {})
    sim.at(71) // yticks([0, 1], ['0', 'threshold'])
    pyplotYticks(sim, [[0n, 1n], ['0', 'threshold']], {})
    sim.at(72) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(73) // ylabel('v (shifted)')
    plainYlabel(sim, ['v (shifted)'], {})
    sim.at(74) // legend(loc='upper right', framealpha=1)
    pyplotLegend(sim, [], { loc: 'upper right', framealpha: 1n })
    sim.at(75) // delays = [synapses.delay[:, k]/ms for k in range(3)]
    delays = comprehension_4(pyRange(3n))
    sim.at(76) // bins = linspace(0, 45, 31)
    bins = npLinspace(0n, 45n, 31n)
    sim.at(77) // subplot(337)
    plainSubplot(sim, [337n], {})
    sim.at(78) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(79) // plot(arange(n), delays[k], '.', color=colors[k])
      pyplotPlot(sim, [npArange(n), getItem(delays, k), '.'], { color: getItem(colors, k) })
    }
    sim.at(80) // xlabel('Input')
    plainXlabel(sim, ['Input'], {})
    sim.at(81) // ylabel('Delay (ms)')
    plainYlabel(sim, ['Delay (ms)'], {})
    sim.at(82) // title('Delays')
    pyplotTitle(sim, ['Delays'], {})
    sim.at(83) // subplot(338)
    plainSubplot(sim, [338n], {})
    sim.at(84) // hist(delays, bins=linspace(0, 24, 9), color=colors)
    pyplotHist(sim, [delays], { bins: npLinspace(0n, 24n, 9n), color: colors })
    sim.at(85) // xlabel('Delay (ms)')
    plainXlabel(sim, ['Delay (ms)'], {})
    sim.at(86) // ylabel('Synapses')
    plainYlabel(sim, ['Synapses'], {})
    sim.at(87) // title('Their distributions')
    pyplotTitle(sim, ['Their distributions'], {})
    sim.at(88) // subplot(339)
    plainSubplot(sim, [339n], {})
    sim.at(89) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(90) // hist(lags/ms + delays[k], bins=bins, histtype='step', color=colors[k]...
      pyplotHist(sim, [add(divide(lags, ms), getItem(delays, k))],
        { bins, histtype: 'step', color: getItem(colors, k), lw: 1.5 })
    }
    sim.at(91) // axvline(longest/ms, color='0.7', ls=':', zorder=0)
    pyplotAxvline(sim, [divide(longest, ms)], { color: '0.7', ls: ':', zorder: 0n })
    sim.at(92) // xlabel('Time after the start (ms)')
    plainXlabel(sim, ['Time after the start (ms)'], {})
    sim.at(93) // ylabel('Arriving spikes')
    plainYlabel(sim, ['Arriving spikes'], {})
    sim.at(94) // title('Arrivals, rising pattern')
    pyplotTitle(sim, ['Arrivals, rising pattern'], {})
    sim.at(95) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [kinds, colors, k, item, start, name, own, delays, bins]
    return () => {
      [kinds, colors, k, item, start, name, own, delays, bins] = before
    }
  })
  sim.at(45) // run(260*ms)
  await runNetwork(sim, multiply(260n, ms),
    { objects: { trace, pattern, noise, cells, synapses, background, inputs, extra, spikes },
    externals: { w, tau } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAzyDADC5toCAEOAo4WwAL+AYaweI18EXtQNwOpQJN7BHvA51BHPeM1852guOsjn0DPO4xBgACCAEBbcGgVIzAw4NxIJgQGC' +
  'AoMDhASEhQUDFYE9gH6GAGAQqA8xzoXqCSkEHHOHBYPbgIQGMzS2NhA6tzShDe5NoACBzg0Z8m940BAgMLtzejubKvubg0te' +
  'LCXRocmVzaG9sZEVyAAcSY35rnszdGF0TdXBkxeoiCBcXuCRBJUCSV9gXHCgxzeW5hcK37lcNWFAAWHMTCxtbO5N9q1k0CDh' +
  'gVHmIbegsm9f5LYhAAEIDhxUGAB2ohz4iAQAP6iAgIQgmPwYiDaBjVmpANMkn5WAwxYn6nEAJq3/wK/4YvVn+qCD42twqo7z' +
  'n3eGL3kVCA60TfsAiZwxet7pfoXVbEQRBqIq8mBJIbe21kxgQRQBXGsBE8OPEkEc51ZwIoO4uRCB3YfU/9A67m7OaDjkJxa0' +
  'Xf4aLIeUnM22Pq6YFlWCcl4RL0eACBK8EwKC9HgCujhaAUWDGJiK4EuQrRoK4KjQ8nBMwyDrVkKGQCsWTuGLkq8AhDzmXZY3' +
  'fhi+A1ReJolSDladW5Wx6AWVKAJ8dICTCJhZoAq/yFvSjIPgCIwIgZdEOXoFu1/iQF8HlEICdJIFSMgsnzPNzooK7XCIAYDh' +
  'AVNFokQYmg0jFQHihdh0ChJp0cegdRibG5+p+hexU14M05KnGSub6Us+9clF4JpFSLxzyUYSEOmDjnifOmRgB2AFfGsaBIhN' +
  '+5oD3nLgP8c/ej8AEFshU/RTFIkVmyC0WUt+bEfnFBA7CxCsgJAKIGqNLvnufMkDiqxZAaOXn7UgKgm8UwI5A9FNKmBhL3RE' +
  'gZ7bpmEgQJIHxyIQoGKhiggqIKCioogiDIOnfYkk+/oiQg6DrzX12PmSkIRbnz3fF5NCUWF3Z7bezQqxCRLl3lIXII75Ia5U' +
  'w39DYW3YcGBocHigqLC44Ojw+Qh2uWF02hELnQwLEBESExgZGhshDyCxaEUCTIdAhtEAXRF2aBR8aQXDxCCtXI7qugmekGOk' +
  'qHyOqRehK11MUF0pEAVkPGoXLFlw4lCo4Mv9rv5SC5eZ3LI89zWP46uSTPQWEMGgWGkDOiiRLfa0PnNygv6knhs1iqaQgCyp' +
  'ZXstWXbKXiysZeshIQoMensLolQlQoXpy4vVyIFkMeOcf9/wEjAf3y3fnQrdCkTP4KAHEdOhDy2uWl456EG7oSoQUiARMs5k' +
  'njnoQbuhKhBSQBE+bnveOehBu6EqEFJgzxqeosYlLAAJwqAze0LwJ3QIBRf9BmPgSJR/DRiKMUbIpvuY9Oh/XnuUSNnKWvRC' +
  'GKCT9PKNR+d7TjUmk+8dEFBwhEDQcZCAhIFCQhIDQkZCghMFCwhMDQsZDL5SEKoSRcNIYRfqnHgYtBCYgCRBuQkNj0C3RRKE' +
  'h397urtC3jzcWJkRoXvNS9RIRsyEUnnH8S6hXXQikxfCkQ9AogQZT50YBVAw5Cg9IAVQQFEoBVBQ5DA9MAVQYFE4BVBw3s6m' +
  'J3REQh1YQaJpWwie6LKCsTuVG8Zo4o4IkCjsUKRCFA8VIVFCFR80Edij1NIPaikDAEKBgoSIkKDAgAFRrl/FHop8sJEKLoT5' +
  'FUXTcSLjy3vHRBQ00NERAZEDRAent0d5IkIioyKmkAQmCi5ouIjQyNFq4p6jdeHQWxxcVs1LhLBxeu0wojYQhlvC8z6tDlDl' +
  'D7qCiNhCI3qLzPq0TUTUUkBCiNhCLSGC8z6tGFGFGZGAnNabN3/Q+GHQikFU0Z1Qif7CgPcC4v1lgoBWAZABof1ZLYGSF1/i' +
  'cyI8o+IOF1gOBBr2EQla0XGRGJ1KiQyJ4z26KROBUWPYorIAy/V2jMxy7aKztlQO4EhjgDhP0k/YezLT4Vx2E5HwHLwP8c5f' +
  'qVFgbYxEehzogoMDrkEg6gwKoOaEDwoq6HDLUWeRClCQVQo0LCEwUMocOWekNUMBVDTQ6FZzIWaHBiIGiAyKKLioqOi4iLzT' +
  'HnXp1R+LC5ngwSOk9WpebhX5os/w/5VAhVAQlCIWVdgi+RIhRYUQIF0CCUQs0QjAKoGC6BhKMGhYekAKoIC6CBKQBKUAqgoL' +
  'oKEpQaHB6YAqgwLoMEpgEpwCqDgug4SnDgcrH1kRVRYTuhYX/h4IRPYU/gT4CR+LTQRBFLWLFpcpblSCCuPTSX5JkIUwHFEP' +
  'wDITHLwg40mUtESdS0RKFL4ImCJhDLDhD0qUjJUMlYyWKXCJmdD/SmWZhm4JpPsYRKKgjRmCMVx4fTJHT4XaeLjsUhQKR0X6' +
  'OiChxocIiIyImiCiKiSiQKooEXXRb6SLCIyMjJpAoyo0o0CqOBCYKPGjwiQjJCaYObMiICL6CiSN5UUhBJI5hpJIQWMhgiSm' +
  'koyWKaCpkOmgiaKVKZBSVqZBCSiJkImb/D/lUCFUBFhBY6KWCL5EiFFhRAgXQIJRCzRCMAqgYLoGEowaOB6QAqggLoIEpAEp' +
  'QCqCgugoSlBpIHpgCqDAugwSmASnAKoOC6Diwgse26TFDuxo3YXmUGgh7W7QWHJMcEGEHhtzHDBWWjDWCQymXBJsaOVF5mmW' +
  'h6h6iEdCGOeicdKFYTS0ykUCEgUVjtBeZplououoxHgBiCspR4gVgmD0ykcCEwUdj0xeZplo+o+pBHvhjEpHHxhUiAjplJJC' +
  'dh5dcjuCX4JIx/4JrQr3AtgmtDUI0AGPhGgBXUJ2MEIDTJTMVNFzoFBFE+BcHEBkEGQURAFCHB5CQSpHCO/KaEQifxmhihok' +
  'IjpA4r5cvsXG/NoVnjEEhJtzD1Iuz0Iw0Ef8Pnek1R4zLBDSsGQc2Qm4q459Btk188bBFu0D1QgkDIPaCQjJNQo0iphwZYOr' +
  '8Cwi7qoTIi5DwGgA',
  [],
)

const definition = defineProgram({
  file: 'synapse-delays.eqs',
  version: '0.1.0',
  sha256: '668a390473244c59301205f9204fe5eba2324b68f3ca136244cca2178b88f675',
  parameters: [
    { name: 'n', value: 60, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 8 },
    {
      name: 'longest',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'jitter',
      value: 0.0005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 11,
      label: 'Deviation of the delays from those that fit',
      range: { min: 0, max: 0.006, step: 0.00025 },
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'w',
      value: 0.04,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 13,
      label: 'Potential that one spike brings, and the membrane',
      range: { min: 0.01, max: 0.1, step: 0.005 },
    },
    {
      name: 'tau',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 14,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'noise_rate',
      value: 3,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 16,
      label: 'Rate of spikes that belong to no pattern',
      range: { min: 0, max: 20, step: 1 },
      shown: { unit: 'Hz', scale: 1 },
    },
  ],
  source:
    '# Delays as a code: three cells get the same input spikes through delays that have the same\n' +
    '# distribution. A cell fires only for the pattern whose order its delays undo, so that all spikes\n' +
    "# arrive together (Izhikevich's polychronous groups).\n" +
    'from brian2 import *\n' +
    'seed(11)\n' +
    '\n' +
    '# Inputs, and how long their pattern lasts\n' +
    'n = 60\n' +
    'longest = 20*ms\n' +
    '# Deviation of the delays from those that fit\n' +
    'jitter = 0.5*ms      # [0*ms : 0.25*ms : 6*ms]\n' +
    '# Potential that one spike brings, and the membrane\n' +
    'w = 0.04             # [0.01 : 0.005 : 0.1]\n' +
    'tau = 5*ms\n' +
    '# Rate of spikes that belong to no pattern\n' +
    'noise_rate = 3*Hz    # [0*Hz : 1*Hz : 20*Hz]\n' +
    '\n' +
    '# Every input fires once in a pattern, `lag` after its start: rising, falling, and in random order\n' +
    'lags = (arange(n) + 0.5)/n*longest\n' +
    'shuffled = lags[permutation(n)]\n' +
    'starts = array([20, 80, 140, 200])*ms\n' +
    "names = ['rising', 'falling', 'shuffled', 'rising']\n" +
    "lag_of = {'rising': lags, 'falling': lags[::-1], 'shuffled': shuffled}\n" +
    'times = concatenate([start/ms + lag_of[name]/ms for start, name in zip(starts, names)])\n' +
    'indices = concatenate([arange(n) for name in names])\n' +
    'pattern = SpikeGeneratorGroup(n, indices, times*ms)\n' +
    'noise = PoissonGroup(n, rates=noise_rate)\n' +
    '\n' +
    "cells = NeuronGroup(3, 'dv/dt = -v/tau : 1', threshold='v > 1', reset='v = 0', refractory=5*ms,\n" +
    "                    method='exact')\n" +
    "synapses = Synapses(pattern, cells, on_pre='v_post += w')\n" +
    'synapses.connect()\n' +
    "synapses.delay['j == 0'] = 'longest*(1 - (i + 0.5)/n)'\n" +
    "synapses.delay['j == 1'] = 'longest*(i + 0.5)/n'\n" +
    "synapses.delay['j == 2'] = 'longest*rand()'\n" +
    "synapses.delay = 'clip(delay + jitter*randn(), 0*ms, 2*longest)'\n" +
    "background = Synapses(noise, cells, on_pre='v_post += w')\n" +
    'background.connect()\n' +
    "background.delay = 'rand()*longest'\n" +
    '\n' +
    "trace = StateMonitor(cells, 'v', record=True, dt=0.5*ms)\n" +
    'inputs = SpikeMonitor(pattern)\n' +
    'extra = SpikeMonitor(noise)\n' +
    'spikes = SpikeMonitor(cells)\n' +
    'run(260*ms)\n' +
    '\n' +
    "kinds = ['fits the rising pattern', 'fits the falling pattern', 'random delays']\n" +
    "colors = ['C0', 'C1', 'C2']\n" +
    'for k in range(3):\n' +
    "    print(kinds[k] + ': spikes at', [round(float(t), 1) for t in spikes.t[spikes.i == k]/ms], 'ms')\n" +
    '\n' +
    'figure(figsize=(10, 9))\n' +
    'subplot(311)\n' +
    "plot(inputs.t/ms, inputs.i, '.k', ms=3, label='pattern')\n" +
    "plot(extra.t/ms, extra.i, '.', color='0.65', ms=3, label='noise')\n" +
    'for start, name in zip(starts, names):\n' +
    "    axvspan(start/ms, (start + longest)/ms, color='0.93', lw=0, zorder=0)\n" +
    "    text((start + longest/2)/ms, n + 2, name, ha='center', va='bottom')\n" +
    'xlim(0, 260)\n' +
    'ylim(-1, n + 14)\n' +
    'yticks([0, n//2, n])\n' +
    "ylabel('Input')\n" +
    "legend(loc='upper right')\n" +
    'subplot(312)\n' +
    'for k in range(3):\n' +
    '    plot(trace.t/ms, trace.v[k] + 1.5*k, color=colors[k], label=kinds[k])\n' +
    "    axhline(1 + 1.5*k, color='0.7', ls=':', lw=1)\n" +
    '    own = spikes.t[spikes.i == k]/ms\n' +
    '    vlines(own, 1.5*k + 1, 1.5*k + 1.4, color=colors[k], lw=3)\n' +
    'xlim(0, 260)\n' +
    "yticks([0, 1], ['0', 'threshold'])\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('v (shifted)')\n" +
    "legend(loc='upper right', framealpha=1)\n" +
    'delays = [synapses.delay[:, k]/ms for k in range(3)]\n' +
    'bins = linspace(0, 45, 31)\n' +
    'subplot(337)\n' +
    'for k in range(3):\n' +
    "    plot(arange(n), delays[k], '.', color=colors[k])\n" +
    "xlabel('Input')\n" +
    "ylabel('Delay (ms)')\n" +
    "title('Delays')\n" +
    'subplot(338)\n' +
    'hist(delays, bins=linspace(0, 24, 9), color=colors)\n' +
    "xlabel('Delay (ms)')\n" +
    "ylabel('Synapses')\n" +
    "title('Their distributions')\n" +
    'subplot(339)\n' +
    'for k in range(3):\n' +
    "    hist(lags/ms + delays[k], bins=bins, histtype='step', color=colors[k], lw=1.5)\n" +
    "axvline(longest/ms, color='0.7', ls=':', zorder=0)\n" +
    "xlabel('Time after the start (ms)')\n" +
    "ylabel('Arriving spikes')\n" +
    "title('Arrivals, rising pattern')\n" +
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
