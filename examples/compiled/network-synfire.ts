/**
 * network-synfire.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 8bcb4bb9affd75cccf7f10036b2c52c2548b394dd495d38629e24b2f79cdf87b
 */
import {
  Tuple,
  add,
  assignState,
  connectSynapses,
  createNeuronGroup,
  createSpikeGenerator,
  createSpikeMonitor,
  createSynapses,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  floorDivideNumbers,
  getItem,
  multiply,
  neuronGroupClass,
  npArange,
  npConcatenate,
  npFull,
  randomRandn,
  randomSeed,
  runAsCommand,
  runNetwork,
  simulateProgram,
  spikeGeneratorClass,
  spikeMonitorClass,
  synapsesClass,
  unit,
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

/** State update of neurons: advances v, x and y by one step (euler). */
function neurons_stateupdater(
  neurons: neurons_Arrays,
  externals: neurons_Externals,
  step: Step,
): void {
  const { lastspike, _refractory, x, v, y, not_refractory } = neurons
  const { mu, tau_m, sigma, tau_s } = externals
  const { N, t, dt } = step
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const scaled_dt = 0.001 * dt
  const trunc = Math.trunc((_refractory_0 + 0.001 * dt) / dt)
  const sqrt_dt = Math.sqrt(dt)
  const mu_over_tau_m = mu / tau_m
  const scaled_tau_m = 1 / tau_m
  const sigma_sqrt_2_over_tau_m = sigma * Math.sqrt(2 / tau_m)
  const dt_over_tau_s = dt / tau_s
  const minus_dt_over_tau_s = -dt / tau_s
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const x_i = x[i]
    const v_i = v[i]
    const y_i = y[i]
    const not_refractory_2 = Math.trunc((t - lastspike_i + scaled_dt) / dt) >= trunc
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
  const { v, not_refractory, lastspike } = neurons
  const { v_threshold } = externals
  const { N, t, events } = step
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
  runners: [
    { suffix: '_stateupdater', slot: 'groups', order: 0, kernel: neurons_stateupdater },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
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
  const { y_post, _post } = entry
  const { scale, psp } = externals
  const { events, count } = step
  const scale_psp = scale * psp
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
  const { events, count, values } = step
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
    { name: 'pre', side: 'pre', event: 'spike', kernels: [entry_pre] },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'range', parts: ['high', 'element'] },
  },
  externals: ['psp', 'scale'],
  events: [],
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
  const { y_post, _post } = chain
  const { scale, psp } = externals
  const { events, count } = step
  const scale_psp = scale * psp
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
    { name: 'pre', side: 'pre', event: 'spike', sameDelay: true, kernels: [chain_pre] },
  ],
  connects: {
    connect: { over: 'pre', iterator: 'range', parts: ['low', 'high', 'element', 'condition'] },
  },
  externals: ['psp', 'scale'],
  events: [],
  runners: [],
  blocks: {
    connect_low: { externals: ['n'], kernel: chain_connect_low },
    connect_high: { externals: ['n'], kernel: chain_connect_high },
    connect_element: { externals: [], kernel: chain_connect_element },
    connect_condition: { externals: ['groups', 'n'], kernel: chain_connect_condition },
  },
})

const packets_class = spikeMonitorClass({ id: 'packets', line: 44, event: 'spike' })

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 45, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let groups: Value, n: Value, weak: Value, strong: Value, jitter: Value, psp: Value, delay: Value,
    mu: Value, sigma: Value, tau_m: Value, tau_s: Value, v_threshold: Value, v_reset: Value,
    scale: Value, neurons: Value, held: Value, first: Value, second_packet: Value, indices: Value,
    centres: Value, source: Value, entry: Value, chain: Value, packets: Value, spikes: Value,
    travel: Value
  sim.expose(() => ({ groups, n, weak, strong, jitter, psp, delay, mu, sigma, tau_m, tau_s,
    v_threshold, v_reset, scale, neurons, first, second_packet, indices, centres, source, entry,
    chain, packets, spikes, travel }))
  sim.at(4) // seed(9)
  randomSeed(sim, 9n)
  sim.at(7) // groups = 10
  groups = sim.parameter('groups', 10n)
  sim.at(8) // n = 100
  n = sim.parameter('n', 100n)
  sim.at(10) // weak = 45          # [0 : 5 : 100]
  weak = sim.parameter('weak', 45n)
  sim.at(11) // strong = 70        # [0 : 5 : 100]
  strong = sim.parameter('strong', 70n)
  sim.at(12) // jitter = 1*ms      # [0*ms : 0.5*ms : 5*ms]
  jitter = sim.parameter('jitter', multiply(1n, ms))
  sim.at(14) // psp = 0.14*mV      # [0.05*mV : 0.01*mV : 0.3*mV]
  psp = sim.parameter('psp', multiply(0.14, mV))
  sim.at(15) // delay = 5*ms
  delay = sim.parameter('delay', multiply(5n, ms))
  sim.at(17) // mu = -61.4*mV      # [-65*mV : 0.2*mV : -58*mV]
  mu = sim.parameter('mu', multiply(-61.4, mV))
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
  sim.at(34) // first, second_packet = 30*ms, 130*ms
  held = new Tuple([multiply(30n, ms), multiply(130n, ms)])
  first = getItem(held, 0n)
  second_packet = getItem(held, 1n)
  sim.at(35) // indices = concatenate([arange(weak), arange(strong)])
  indices = npConcatenate([npArange(weak), npArange(strong)])
  sim.at(36) // centres = concatenate([full(weak, first/ms), full(strong, second_pack...
  centres = multiply(npConcatenate([npFull(weak, divide(first, ms)),
    npFull(strong, divide(second_packet, ms))]), ms)
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
  sim.at(44) // packets = SpikeMonitor(source)
  packets = createSpikeMonitor(sim, packets_class, { source })
  sim.at(45) // spikes = SpikeMonitor(neurons)
  spikes = createSpikeMonitor(sim, spikes_class, { source: neurons })
  sim.at(46) // run(220*ms)
  await runNetwork(sim, multiply(220n, ms),
    { objects: { source, neurons, entry, chain, packets, spikes },
    externals: { psp, mu, sigma, tau_m, tau_s, v_threshold, v_reset, scale } })
  sim.at(49) // travel = delay + 0.6*ms
  travel = sim.parameter('travel', add(delay, multiply(0.6, ms)))
}

const definition = defineProgram({
  file: 'network-synfire.eqs',
  version: '0.1.0',
  sha256: '8bcb4bb9affd75cccf7f10036b2c52c2548b394dd495d38629e24b2f79cdf87b',
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
      value: 45,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 10,
    },
    {
      name: 'strong',
      value: 70,
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
      value: -0.0614,
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
      name: 'travel',
      value: 0.0056,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 49,
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
    'weak = 45          # [0 : 5 : 100]\n' +
    'strong = 70        # [0 : 5 : 100]\n' +
    'jitter = 1*ms      # [0*ms : 0.5*ms : 5*ms]\n' +
    '# Peak of the potential that one spike brings, and the delay from group to group\n' +
    'psp = 0.14*mV      # [0.05*mV : 0.01*mV : 0.3*mV]\n' +
    'delay = 5*ms\n' +
    '# The mean and the standard deviation of the membrane that the rest of the brain gives\n' +
    'mu = -61.4*mV      # [-65*mV : 0.2*mV : -58*mV]\n' +
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
    'first, second_packet = 30*ms, 130*ms\n' +
    'indices = concatenate([arange(weak), arange(strong)])\n' +
    'centres = concatenate([full(weak, first/ms), full(strong, second_packet/ms)])*ms\n' +
    'source = SpikeGeneratorGroup(n, indices, centres + jitter*randn(weak + strong))\n' +
    '\n' +
    "entry = Synapses(source, neurons, on_pre='y += scale*psp')\n" +
    "entry.connect(j='k for k in range(n)')\n" +
    "chain = Synapses(neurons, neurons, on_pre='y += scale*psp', delay=delay)\n" +
    "chain.connect(j='k for k in range((i//n + 1)*n, (i//n + 2)*n) if i//n < groups - 1')\n" +
    '\n' +
    'packets = SpikeMonitor(source)\n' +
    'spikes = SpikeMonitor(neurons)\n' +
    'run(220*ms)\n' +
    '\n' +
    '# A packet in a group: the spikes within a few ms of where they are expected\n' +
    'travel = delay + 0.6*ms\n' +
    'def packet(start, group):\n' +
    '    centre = (start + group*travel)/ms\n' +
    '    times = spikes.t[spikes.i//n == group]/ms\n' +
    '    near = times[abs(times - centre - group*0.2) < 6]\n' +
    '    return len(near), std(near)\n',
  script,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
