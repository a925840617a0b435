/**
 * search-rheobase.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: a3156b039e4eb81c300e64b9d811f6d131548c32deee8ee81f29f803481f9785
 */
import {
  add,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  exp,
  fusedAfter,
  getAttribute,
  greater,
  multiply,
  neuronGroupClass,
  plainXlabel,
  plainYlabel,
  pyPrint,
  pyplotPlot,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  subtract,
  threadedKernels,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')

/** State of neuron, in SI units. */
interface neuron_Arrays {
  readonly v: Float64Array // a pure number
  readonly I: Float64Array // a pure number
}

/** What the equations of neuron read from the script, in SI units. */
interface neuron_Externals {
  readonly tau: number
}

/** What neuron_stateupdater reads that stays the same in a run. */
function neuron_stateupdater_constants(externals: neuron_Externals, dt: number) {
  const { tau } = externals
  const decay_tau = exp(-dt / tau)
  return { decay_tau }
}

/** State update of neuron: advances v by one step (exact). */
function neuron_stateupdater(neuron: neuron_Arrays, externals: neuron_Externals, step: Step): void {
  const { N } = step
  const { decay_tau } = constantsOf(step, neuron_stateupdater_constants, externals)
  const native = step.native?.neuron_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, decay_tau)
    return
  }
  const { I, v } = neuron
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const v_i = v[i]
    // dv/dt = (I - v)/tau : 1
    v[i] = I_i + decay_tau * v_i - decay_tau * I_i
  }
}

/** Threshold of neuron: finds the neurons that spike. */
function neuron_spike_thresholder(
  neuron: neuron_Arrays,
  _externals: neuron_Externals,
  step: Step,
): number {
  const { N } = step
  const native = step.native?.neuron_spike_thresholder
  if (native !== undefined) return native.run(native.at, N)
  const { v } = neuron
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    // threshold: v > 1
    if (v_i > 1) events[count++] = i
  }
  return count
}

/** Reset of neuron: what a spike does to its neuron. */
function neuron_spike_resetter(
  neuron: neuron_Arrays,
  _externals: neuron_Externals,
  step: Step,
): void {
  const { v } = neuron
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = 0
    v[i] = 0
  }
}

const neuron_class = neuronGroupClass<neuron_Arrays, neuron_Externals>({
  id: 'neuron',
  line: 11,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    I: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: ['tau'],
  events: ['spike'],
  natives: {
    neuron_stateupdater: { arrays: ['I', 'v'], draws: [1, 1] },
    neuron_spike_thresholder: {
      detects: 'spike',
      arrays: ['v'],
      draws: [0, 0],
      fused: fusedAfter('neuron_stateupdater', 'neuron_stateupdater+neuron_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'neuron_stateupdater',
      kernel: neuron_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'neuron_spike_thresholder',
      kernel: neuron_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: neuron_spike_resetter,
    },
  ],
})

const monitor_class = spikeMonitorClass({ id: 'monitor', line: 14, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let tau: Value, duration: Value, precision: Value, low: Value, high: Value, tries: Value,
    middle: Value, count: Value
  sim.expose(() => ({ tau, duration, precision, low, high, tries, middle, count }))

  async function spikes_at(drive: Value): Promise<Value> {
    let neuron: Value, monitor: Value
    const frame = sim.enter(() => [drive, neuron, monitor])
    sim.at(11) // neuron = NeuronGroup(1, '''dv/dt = (I - v)/tau : 1
    neuron = createNeuronGroup(sim, neuron_class, { N: 1n })
    sim.at(13) // neuron.I = drive
    setAttribute(neuron, 'I', drive)
    sim.at(14) // monitor = SpikeMonitor(neuron)
    monitor = createSpikeMonitor(sim, monitor_class, { source: neuron })
    sim.at(15) // run(duration)
    await runNetwork(sim, duration, { objects: { neuron, monitor }, externals: { tau } })
    sim.at(16) // return monitor.num_spikes
    return sim.leave(frame, getAttribute(monitor, 'num_spikes'))
  }

  sim.at(5) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(6) // duration = 100*ms
  duration = sim.parameter('duration', multiply(100n, ms))
  sim.at(8) // precision = 0.001
  precision = sim.parameter('precision', 0.001)
  sim.at(18) // low = 0.
  low = 0
  sim.at(19) // high = 4.
  high = 4
  sim.at(20) // tries = 0
  tries = 0n
  sim.at(21) // while high - low > precision:
  while (truth(greater(subtract(high, low), precision))) {
    sim.at(22) // middle = (low + high)/2
    middle = divide(add(low, high), 2n)
    sim.at(23) // count = spikes_at(middle)
    count = await spikes_at(middle)
    sim.at(24) // if count > 0:
    if (truth(greater(count, 0n))) {
      sim.at(25) // high = middle
      high = middle
    } else {
      sim.at(27) // low = middle
      low = middle
    }
    sim.at(28) // tries += 1
    tries = add(tries, 1n)
    sim.at(29) // plot(middle, count, 'ok' if count > 0 else 'xr')
    pyplotPlot(sim, [middle, count, truth(greater(count, 0n)) ? 'ok' : 'xr'], {})
    sim.at(21) // while high - low > precision:
  }
  sim.at(31) // print('rheobase between', low, 'and', high, 'after', tries, 'runs')
  pyPrint(sim, 'rheobase between', low, 'and', high, 'after', tries, 'runs')
  sim.at(32) // xlabel('Drive')
  plainXlabel(sim, ['Drive'], {})
  sim.at(33) // ylabel('Spikes in 100 ms')
  plainYlabel(sim, ['Spikes in 100 ms'], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'ADkwwAwubaAgBDAIaBMAG/oj4AMAFixwF/AggBAW3BoFrxAMEAwDLhoOwgYm3Mrq5N7cvuborpkycGTFS5e9GNU5uDS1oUvu' +
  'jQ5Mrm0N7YybX0pZ4BJK+4MAmBBUyGgcqBAQa9gj+QABQBDBCIYzRxRFCgL9FCEFIAFBA3REEwNAINeFCTV+gAIAEIGQCOUd' +
  'BHM8UcE/fIB/fAByUgYj4pEINxEEIAb9C+T8HRBQcso6EOZ7qEfAhBx0JGQk0QCEgUKLKOhbme6hfwIQodDBkMNIAhMFDSyj' +
  'oc5nuod8CENHQ8ZDy5ORD0HAAGoiEiATSQ0ACwvEBJz4r2DP6CAcmVoqFiZtDJVCocejQ2UkqBS3IgwAwCF4H+Ocv1Kls8R0' +
  'QbYoJxBRBR9/LukG4gog49xZeUhHEFEJnKZfqhMTw0hJH+qYJbuc64iREFZCECkEBccZXxQ9QJWqit/SdjaQjm9atUjdC95q' +
  'XqJCNmQck84/iXUK66C0mL4UiHoFECDKfOjAKoGHIOHpACqCAolAKoKHISHpgCqDAonAKoOGzzqKDIhqhx5vShVyDAgq9g7+' +
  'AvgHFEtIREEUcYrmjqjmVMIKwPUo9k4p5oxjNHFGVHo7lIJFZFRoZG1HREgPlo/FZH6eUZA3Mx5ajHC5PNxjhkF4iT548d4u' +
  'KeDVKGRBQgso6EuZoqhNKCEIHQoZCi5OLjVEhdKBRDAhIFDR8rHjEQQJQQLpQiHmkCh7CHipQKIiEJgokWUdE3M+1E6UEIkO' +
  'igyKGmCiiiqioKosoOoZG7JEcNItG9GQcRFzRcZG1IRUfHSERISRcRHxEgecfxLqFddDKTF8KRD0CiBBlPnRgFUDDkRD0gBV' +
  'BAUSgFUFDkWD0wBVBgUTgFUHDezqY3po+pALpQ==',
  [],
)

const definition = defineProgram({
  file: 'search-rheobase.eqs',
  version: '0.1.0',
  sha256: 'a3156b039e4eb81c300e64b9d811f6d131548c32deee8ee81f29f803481f9785',
  parameters: [
    {
      name: 'tau',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 5,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'duration',
      value: 0.1,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 6,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'precision',
      value: 0.001,
      type: 'float',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 8,
      label: 'How close is close enough',
    },
  ],
  source:
    '# The rheobase, the weakest drive that makes a neuron fire, found by bisection: a function\n' +
    '# builds a fresh neuron, runs it and returns what it did, inside a while loop on that result.\n' +
    'from brian2 import *\n' +
    '\n' +
    'tau = 10*ms\n' +
    'duration = 100*ms\n' +
    '# How close is close enough\n' +
    'precision = 0.001\n' +
    '\n' +
    'def spikes_at(drive):\n' +
    "    neuron = NeuronGroup(1, '''dv/dt = (I - v)/tau : 1\n" +
    "                               I : 1''', threshold='v > 1', reset='v = 0', method='exact')\n" +
    '    neuron.I = drive\n' +
    '    monitor = SpikeMonitor(neuron)\n' +
    '    run(duration)\n' +
    '    return monitor.num_spikes\n' +
    '\n' +
    'low = 0.\n' +
    'high = 4.\n' +
    'tries = 0\n' +
    'while high - low > precision:\n' +
    '    middle = (low + high)/2\n' +
    '    count = spikes_at(middle)\n' +
    '    if count > 0:\n' +
    '        high = middle\n' +
    '    else:\n' +
    '        low = middle\n' +
    '    tries += 1\n' +
    "    plot(middle, count, 'ok' if count > 0 else 'xr')\n" +
    '\n' +
    "print('rheobase between', low, 'and', high, 'after', tries, 'runs')\n" +
    "xlabel('Drive')\n" +
    "ylabel('Spikes in 100 ms')\n",
  script,
  native: kernels,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
