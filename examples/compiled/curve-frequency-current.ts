/**
 * curve-frequency-current.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 6ac5adf25abbe297ae5a18b01271967f3a752ffbda3d49f61137985b9ca6d91e
 */
import {
  Tuple,
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
  getItem,
  iterate,
  modulo,
  multiply,
  neuronGroupClass,
  npLinspace,
  npLog,
  npRepeat,
  npTile,
  plainFigure,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  pyMax,
  pyPrint,
  pyRange,
  pyRound,
  pyplotLegend,
  pyplotPlot,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  slice,
  spikeMonitorClass,
  subtract,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Mohm = unit('Mohm')
const mV = unit('mV')
const second = unit('second')
const nA = unit('nA')
const Hz = unit('Hz')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly I: Float64Array // amp
  readonly pause: Float64Array // second
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly R: number
  readonly tau: number
  readonly theta: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { R, tau } = externals
  const scaled_dt = 0.001 * dt
  const decay_tau = exp(-dt / tau)
  const R_decay_tau = R * decay_tau
  return { scaled_dt, decay_tau, R_decay_tau }
}

/** State update of cells: advances v by one step (exact). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { R } = externals
  const { N, t, dt } = step
  const { scaled_dt, decay_tau, R_decay_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, t, dt, R, scaled_dt, decay_tau, R_decay_tau)
    return
  }
  const { lastspike, pause, I, v, not_refractory } = cells
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const pause_i = pause[i]
    const I_i = I[i]
    const v_i = v[i]
    // refractory: pause
    const not_refractory_2 =
      Math.trunc((t - lastspike_i + scaled_dt) / dt) >= Math.trunc((pause_i + scaled_dt) / dt)
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // dv/dt = (R*I - v)/tau : volt (unless refractory)
    if (not_refractory_2) v[i] = R * I_i + decay_tau * v_i - R_decay_tau * I_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { theta } = externals
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, theta, t)
  const { v, not_refractory, lastspike } = cells
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

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = 0*mV
    v[i] = 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 17,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    I: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    pause: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
  },
  externals: ['R', 'tau', 'theta'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'pause', 'I', 'v', 'not_refractory'], draws: [6, 6] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [2, 2],
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

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 22, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, R: Value, theta: Value, duration: Value, pauses: Value, cells: Value,
    spikes: Value, rates: Value, current: Value, k: Value, held: Value, first: Value, last: Value,
    exact: Value
  sim.expose(() => ({ N, tau, R, theta, duration, pauses, cells, spikes, rates, current, k, first,
    last, exact }))
  sim.at(5) // N = 80
  N = sim.parameter('N', 80n)
  sim.at(6) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(7) // R = 50*Mohm
  R = sim.parameter('R', multiply(50n, Mohm))
  sim.at(8) // theta = 15*mV
  theta = sim.parameter('theta', multiply(15n, mV))
  sim.at(9) // duration = 1*second
  duration = sim.parameter('duration', multiply(1n, second))
  sim.at(16) // pauses = [0, 2, 10]*ms
  pauses = multiply([0n, 2n, 10n], ms)
  sim.at(17) // cells = NeuronGroup(3*N, eqs, threshold='v > theta', reset='v = 0*mV'...
  cells = createNeuronGroup(sim, cells_class, { N: multiply(3n, N) })
  sim.at(19) // cells.I = tile(linspace(0, 1, N), 3)*nA
  setAttribute(cells, 'I', multiply(npTile(npLinspace(0n, 1n, N), 3n), nA))
  sim.at(20) // cells.pause = repeat(pauses/ms, N)*ms
  setAttribute(cells, 'pause', multiply(npRepeat(divide(pauses, ms), N), ms))
  sim.at(22) // spikes = SpikeMonitor(cells, record=False)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells, record: false })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(24) // rates = spikes.count/duration
    rates = divide(getAttribute(spikes, 'count'), duration)
    sim.at(26) // figure(figsize=(7, 5))
    plainFigure(sim, [], { figsize: new Tuple([7n, 5n]) })
    sim.at(27) // current = linspace(0.305, 1, 200)*nA
    current = multiply(npLinspace(0.305, 1n, 200n), nA)
    sim.at(28) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(29) // first, last = k*N, (k + 1)*N
      held = new Tuple([multiply(k, N), multiply(add(k, 1n), N)])
      first = getItem(held, 0n)
      last = getItem(held, 1n)
      sim.at(30) // exact = 1/(pauses[k] + tau*log(R*current/(R*current - theta)))
      exact = divide(1n, add(getItem(pauses, k),
        multiply(tau, npLog(divide(multiply(R, current), subtract(multiply(R, current), theta))))))
      sim.at(31) // plot(current/nA, exact/Hz, 'C%d' % k, lw=1)
      pyplotPlot(sim, [divide(current, nA), divide(exact, Hz), modulo('C%d', k)], { lw: 1n })
      sim.at(32) // plot(cells.I[first:last]/nA, rates[first:last]/Hz, 'C%do' % k, ms=3,...
      pyplotPlot(sim, [divide(getItem(getAttribute(cells, 'I'), slice(first, last, null)), nA),
        divide(getItem(rates, slice(first, last, null)), Hz), modulo('C%do', k)],
        { ms: 3n, label: modulo('%g ms', divide(getItem(pauses, k), ms)) })
      sim.at(33) // print('refractory for', pauses[k], 'highest rate', round(max(rates[fi...
      pyPrint(sim, 'refractory for', getItem(pauses, k), 'highest rate',
        pyRound(pyMax(divide(getItem(rates, slice(first, last, null)), Hz)), 1n), 'Hz')
    }
    sim.at(34) // xlabel('Current (nA)')
    plainXlabel(sim, ['Current (nA)'], {})
    sim.at(35) // ylabel('Rate (Hz)')
    plainYlabel(sim, ['Rate (Hz)'], {})
    sim.at(36) // legend(title='Refractory period')
    pyplotLegend(sim, [], { title: 'Refractory period' })
    sim.at(37) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [rates, current, k, held, first, last, exact]
    return () => {
      [rates, current, k, held, first, last, exact] = before
    }
  })
  sim.at(23) // run(duration)
  await runNetwork(sim, duration, { objects: { cells, spikes }, externals: { tau, R, theta } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'ABnaMAMLm2gIAQwCKATAEP6vgpgDACZTHAX8CCAEBbcGgW9EAwQDAMuCQOugYkxsrY2Oa+5ujC6Mrq4MmKly/aL6hjcGlrQp' +
  'fdGhyZXNob2xk2flSruCKV9gXBMCCt0YA/EFAiJ7B38gACgCGCEqxmjilYiQKWCJIpaIlClyOBfooQhpAC4qQ5QM0PUENEVB' +
  'jRJQc0TQkBQQN0ITADQCCioUXtX6AAgAQhBAV5R0JUsCEKUtCELaUoQjeICQB374YlD180T9eiAJzRYT+phCGEAYQiBBVdCl' +
  '8tXVlC8Zb7rDoP8Wj4In6pEIpSxBCAU/QumNhHRBRUso6LKWBCLqWhCMWEkVBBFg9GVGVGjRcZGAlFxtHwbCSNjI2aIBCQKO' +
  'FlHR1SwIR5S0IR+wkjgII6HpA9HE2FR4ZHwlHhtHwbCSRDJEaQBCYKRllHSRSwISVS0ISawkkYIJIHpOpOpQaSjJMEpKNo+D' +
  'YSSkZKTTBS4olau2blPmNfobFxw0CAwgJCgsQERITGBkalupCpRqhE/2FAe4Fwv6y/oYA4BkAHF/U79WwPG18iwABIiL0jBJ' +
  'IcLC/IGAg57jvKgxXVGYzYqJjIoMisZQRB8x8NFoxEqMHvUXkFb+x6fWojEbOL+KgiiNcUAwBwn6SfsPaNp8K46ZCCkHFQdU' +
  'qN4SnKDe50QUIB1yCQlQgVCTQoIt6hfuGWoq8iGKFioYaGhCYKHe4cq9IeocKh5og3TjmaoRKHDSIEJ+qYIgQhMhMQBIhLIQ' +
  'gkggLjjKVqjKgStUqpE2lq5vWrVMjlmPM7TqnscpzPBIDOWbX6tS9pIRnyGEn+H/KoEKoCEoQ0FQqwRfIkQosKIEC6BBKIWa' +
  'IRgFUDBdAwlGDQ0PSAFUEBdBAlIAlKAVQUF0FCUoNEA9MAVQYF0GCUwCU4BVBwXQcJThwOVjsSIuowJ3QoL8wsEL3sMfwZ8Y' +
  '7dqOIginrFa0+U9ypBBXHJpP8kyEKgDogqCOjCoQ6QKhjpQqIJtU0KP+aaqeiJtjNJFNxOKnCn8IGJCVQsVIUqAdm1Bhwcih' +
  'iqIJCIpU5GToZOxUUGTxT4RRjqyosIbnTXKOgqmwQgym4Qg7W1BIVRaFQrA0LhY4qC5ouFjkhChChjZtBoWOcd+8bvu0ug/x' +
  'aPgwsckQpYkRJhxckq1EYdNSJGikfckSNE7WPtUVtY8OVtNso6L//KOjFrJFQQRYPhysqGjIcEoeCNLOHKy4uHJEjUOOrF2s' +
  '0dNHghIFHyyjpApsEZf/5RkitZI+CCQB6RqRqSGkIyRBKQjaPg2sklGSU0gxcOLqJOpO4u1mk5pQEJgpSWUdKlNghK1NwhLL' +
  'WSUgglQelqlqlxpWMlgSlY2j4NrJLxkvNMFL3Dpcpi4u1mmJpkpwUcc4hzDnAUSTvw7OFe4FsOzhuCIhwxhSjDSZQxoZExEz' +
  'NMxk8VHFUUdRxFHU6VFCk7VFCEzEUURRn+H/KoEKoCLDGh0esEXyJEKLCiBAugQSiFmiEYBVAwXQMJRg0oD0gBVBAXQQJSAJ' +
  'SgFUFBdBQlKDTIPTAFUGBdBglMAlOAVQcF0HGhjQ6iiqKqMKo6A=',
  [],
)

const definition = defineProgram({
  file: 'curve-frequency-current.eqs',
  version: '0.1.0',
  sha256: '6ac5adf25abbe297ae5a18b01271967f3a752ffbda3d49f61137985b9ca6d91e',
  parameters: [
    { name: 'N', value: 80, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 5 },
    {
      name: 'tau',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 6,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'R',
      value: 50000000,
      type: 'float',
      dimension: [2, 1, -3, -2, 0, 0, 0],
      unit: 'ohm',
      line: 7,
      shown: { unit: 'Mohm', scale: 1000000 },
    },
    {
      name: 'theta',
      value: 0.015,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 8,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'duration',
      value: 1,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'second', scale: 1 },
    },
  ],
  source:
    '# The rate of a leaky integrate-and-fire neuron against its current, with three refractory\n' +
    '# periods, beside the formula.\n' +
    'from brian2 import *\n' +
    '\n' +
    'N = 80\n' +
    'tau = 10*ms\n' +
    'R = 50*Mohm\n' +
    'theta = 15*mV\n' +
    'duration = 1*second\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (R*I - v)/tau : volt (unless refractory)\n' +
    'I : amp (constant)\n' +
    'pause : second (constant)\n' +
    "'''\n" +
    'pauses = [0, 2, 10]*ms\n' +
    "cells = NeuronGroup(3*N, eqs, threshold='v > theta', reset='v = 0*mV', refractory='pause',\n" +
    "                    method='exact')\n" +
    'cells.I = tile(linspace(0, 1, N), 3)*nA\n' +
    'cells.pause = repeat(pauses/ms, N)*ms\n' +
    '\n' +
    'spikes = SpikeMonitor(cells, record=False)\n' +
    'run(duration)\n' +
    'rates = spikes.count/duration\n' +
    '\n' +
    'figure(figsize=(7, 5))\n' +
    'current = linspace(0.305, 1, 200)*nA\n' +
    'for k in range(3):\n' +
    '    first, last = k*N, (k + 1)*N\n' +
    '    exact = 1/(pauses[k] + tau*log(R*current/(R*current - theta)))\n' +
    "    plot(current/nA, exact/Hz, 'C%d' % k, lw=1)\n" +
    "    plot(cells.I[first:last]/nA, rates[first:last]/Hz, 'C%do' % k, ms=3, label='%g ms' % (pauses[k]/ms))\n" +
    "    print('refractory for', pauses[k], 'highest rate', round(max(rates[first:last]/Hz), 1), 'Hz')\n" +
    "xlabel('Current (nA)')\n" +
    "ylabel('Rate (Hz)')\n" +
    "legend(title='Refractory period')\n" +
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
