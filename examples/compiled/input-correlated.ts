/**
 * input-correlated.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 5cb0f7ff633ad117c280640bb08b4af4d0594d35476121449ddc10d11196e4b7
 */
import {
  Tuple,
  add,
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  getAttribute,
  less,
  multiply,
  neuronGroupClass,
  plainFigure,
  plainFill,
  plainMarkers,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  randomExponential,
  randomRandn,
  runAsCommand,
  runUnwatched,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const second = unit('second')
const ms = unit('ms')

/** State of G, in SI units. */
interface G_Arrays {
  readonly a: Float64Array // a pure number
  readonly y: Float64Array // a pure number
}

/** Threshold of G: finds the neurons that spike. */
function G_spike_thresholder(G: G_Arrays, _externals: object, step: Step): number {
  const { a, y } = G
  const { N, dt, events } = step
  const rand1 = step.rand(0, N)
  const scaled_sqrt_2 = 0.3 * Math.sqrt(2)
  let count = 0
  for (let i = 0; i < N; i++) {
    const a_i = a[i]
    const y_i = y[i]
    // corrgroup = int(i>=500) : 1
    const corrgroup = i >= 500 ? 1 : 0
    // rate_corr = 10*Hz*(1+0.3*a+0.3*y) : Hz
    const rate_corr = 10 * (1 + (0.3 * a_i + 0.3 * y_i))
    // rate_uncorr = 10*Hz*(1+0.3*sqrt(2)*a) : Hz
    const rate_uncorr = 10 * (1 + scaled_sqrt_2 * a_i)
    // rate = corrgroup*rate_corr+(1-corrgroup)*rate_uncorr : Hz
    const rate = corrgroup * rate_corr + (1 - corrgroup) * rate_uncorr
    // threshold: rand()<rate*dt
    if (rand1[i] < dt * rate) events[count++] = i
  }
  return count
}

const G_class = neuronGroupClass<G_Arrays, object>({
  id: 'G',
  line: 12,
  variables: {
    a: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    y: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      kernel: G_spike_thresholder,
    },
  ],
})

const M_class = spikeMonitorClass({ id: 'M', line: 15, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, G: Value, t: Value, M: Value, tmax: Value, duration: Value
  sim.expose(() => ({ N, G, t, M, tmax, duration }))
  sim.at(11) // N = 1000
  N = sim.parameter('N', 1000n)
  sim.at(12) // G = NeuronGroup(N, eqs, threshold='rand()<rate*dt')
  G = createNeuronGroup(sim, G_class, { N })
  sim.at(14) // t = 0*second
  t = multiply(0n, second)
  sim.at(15) // M = SpikeMonitor(G)
  M = createSpikeMonitor(sim, M_class, { source: G })
  sim.at(16) // tmax = 2000*ms
  tmax = sim.parameter('tmax', multiply(2000n, ms))
  sim.at(17) // while t<tmax:
  while (truth(less(t, tmax))) {
    sim.at(18) // duration = exponential(20)*ms
    duration = multiply(randomExponential(sim, 20n), ms)
    sim.at(19) // G.a = randn(N)
    setAttribute(G, 'a', randomRandn(sim, N))
    sim.at(20) // G.y = randn()
    setAttribute(G, 'y', randomRandn(sim))
    sim.at(21) // run(duration)
    await runUnwatched(sim, duration, { objects: { G, M }, externals: {} })
    sim.at(22) // t += duration
    t = add(t, duration)
    sim.at(17) // while t<tmax:
  }
  sim.at(23) // figure(figsize=(6, 4), dpi=150)
  plainFigure(sim, [], { figsize: new Tuple([6n, 4n]), dpi: 150n })
  sim.at(24) // plot(M.t/ms, M.i, '.k', ms=1)
  plainMarkers(sim, [divide(getAttribute(M, 't'), ms), getAttribute(M, 'i')],
    { marker: '.', color: '#000000', markersize: 1n })
  sim.at(25) // fill([0, tmax/ms, tmax/ms, 0], [500, 500, 1000, 1000], 'lightblue')
  plainFill(sim,
    [[0n, divide(tmax, ms), divide(tmax, ms), 0n], [500n, 500n, 1000n, 1000n], '#add8e6'], {})
  sim.at(26) // xlim(0, tmax/ms)
  plainXlim(sim, [0n, divide(tmax, ms)], {})
  sim.at(27) // ylim(0, 1000)
  plainYlim(sim, [0n, 1000n], {})
  sim.at(28) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(29) // ylabel('Neuron index')
  plainYlabel(sim, ['Neuron index'], {})
  sim.at(30) // tight_layout();
  plainTightLayout(sim, [], {})
}

const definition = defineProgram({
  file: 'input-correlated.eqs',
  version: '0.1.0',
  sha256: '5cb0f7ff633ad117c280640bb08b4af4d0594d35476121449ddc10d11196e4b7',
  parameters: [
    {
      name: 'N',
      value: 1000,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
    },
    {
      name: 'tmax',
      value: 2,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 16,
    },
  ],
  source:
    'from brian2 import *\n' +
    'from numpy.random import exponential\n' +
    "eqs = '''\n" +
    'a : 1\n' +
    'y : 1\n' +
    'corrgroup = int(i>=500) : 1\n' +
    'rate_corr = 10*Hz*(1+0.3*a+0.3*y) : Hz\n' +
    'rate_uncorr = 10*Hz*(1+0.3*sqrt(2)*a) : Hz\n' +
    'rate = corrgroup*rate_corr+(1-corrgroup)*rate_uncorr : Hz\n' +
    "'''\n" +
    'N = 1000\n' +
    "G = NeuronGroup(N, eqs, threshold='rand()<rate*dt')\n" +
    '# G.corrgroup[:500] = 1\n' +
    't = 0*second\n' +
    'M = SpikeMonitor(G)\n' +
    'tmax = 2000*ms\n' +
    'while t<tmax:\n' +
    '    duration = exponential(20)*ms\n' +
    '    G.a = randn(N)\n' +
    '    G.y = randn()\n' +
    '    run(duration)\n' +
    '    t += duration\n' +
    'figure(figsize=(6, 4), dpi=150)\n' +
    "plot(M.t/ms, M.i, '.k', ms=1)\n" +
    "fill([0, tmax/ms, tmax/ms, 0], [500, 500, 1000, 1000], 'lightblue')\n" +
    'xlim(0, tmax/ms)\n' +
    'ylim(0, 1000)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Neuron index')\n" +
    'tight_layout();\n',
  script,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
