/**
 * input-correlated.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 5cb0f7ff633ad117c280640bb08b4af4d0594d35476121449ddc10d11196e4b7
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
  getAttribute,
  less,
  multiply,
  nativeKernels,
  neuronGroupClass,
  philoxRandom,
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

/** What G_spike_thresholder reads that stays the same in a run. */
function G_spike_thresholder_constants(_externals: object, _dt: number) {
  const scaled_sqrt_2 = 0.3 * Math.sqrt(2)
  return { scaled_sqrt_2 }
}

/** Threshold of G: finds the neurons that spike. */
function G_spike_thresholder(G: G_Arrays, externals: object, step: Step): number {
  const { a, y } = G
  const { N, dt, events } = step
  const { scaled_sqrt_2 } = constantsOf(step, G_spike_thresholder_constants, externals)
  const rand1 = step.rand(0, N)
  const native = step.native?.G_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, dt, scaled_sqrt_2, rand1.byteOffset)
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
  natives: {
    G_spike_thresholder: { detects: 'spike', arrays: ['a', 'y'] },
  },
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'G_spike_thresholder',
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
  sim.follow(shown)
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
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AByeMAMLm2gIAQ4CZhDAAv4BhrB4jXwRe1A3A6lAk3sEe8DnUEc8iC4knx86EYEEAKtuDQL9mBhIRiQ4CAwQFBgcGKwJ7AP0' +
  'MAMAhUB5jnQvUElIIOOcNCwc3AwxmaWxsIHVuaUIb3JtAAQOcGjPk3vGgIB4GE0dfc3Bpa2VfdGhyZXNob2xkZXIABwqUGwi' +
  '9BQK39WRCAAIQHDioMADtRDnxEAgAf2hJghCCY/BiINoGNWakA0yV8VgMMWJ+pxACat/8Cv+GL1Z/qgg+NrcKqO85XXhi95F' +
  'QgOtE37AImcMXre6X6F1WxEEQaiKvIoEkhoAF2smMCCKAK41gInhx4kgjnOrOBFB3FyIQO7D6n/oHXc3ZzQcchOLWi7/DRZD' +
  'yk5m2x9XTAsqwTkvCJejwAQJXgmBQXo8AV0cLQCiwYxMRXAlyFaNBXBUWFk4JmGQdashQyAViydwxclXgEIecy7LG78MXwGq' +
  'LxNEqQcrTq3K2PQCypQBPjpASYRMLNAFX+Qt6UZB8ARGBEDLohy9At2v8SAvg8ohATpJAqRkFk+Z5udFBXa4RADAccImi0SI' +
  'MTQaRioDxQuw6BQgA6OPQOoxNjc/U/QvYqa8GaclTjJXN9KWfeuSi8E0ipF455KMIBnTBxzxPnTIwA7ACvjWNAkQm/c0B7zl' +
  'wH+OfvR+ACC2QqfopikSKzZBaLKW/NiPziggdhYhWQEgFEDVGl3z3PmSBxVYsgNHLz9qQFQTeKYEcgeimlYTHr3REgZ7bpmE' +
  'gQJIHxyIQoGKhiggqIKCioogiDIOnfYkk+/oiQg6DrzX12PmSkIRbnz3fF5NCUWF3Z7bezQqxCRLl3lIXII75Ia5Uw39DYUx' +
  'YcGBocHigqLC44Ojw+Qh2uWFTWHhASFBYgIiQmMDI0NkIeQWLQigSZDoENogC6IuzQKPjSC4eIQVq5HdV0Ez0gx0lQ+R1SL0' +
  'JWupigulIgCsh41C5YsuHEoVHBl/td/KQXLzO5ZHnuax/HVySZ6Cwhg0Cw0gZ0USJb7Wh85uUF/Uk8NmsVTSEAWVLK9lqy7Z' +
  'S8WVjL1kJCFBj09hdEqEqFC9OXF6uRAshjxzj/v+AkYD++W786FboUiZ/BQA4jp0IeW1y0vHPQg3dCVCCkQCJlnMk8c9CDd0' +
  'JUIKSAInzc97xz0IN3QlQgpMGeNT1FjEpYABOFQGb2heBHwA0CHnsHf4+BJTH8MxghJMZo4pLPAkUmISBYqQ3SfBSb4z9oiE' +
  'onXXJInaoUQN0coyDR253wcc+isAd2aCk7W9J9kf17qWoY0B/QMc4n6mfqlEUew6Sa/HNVQTTPAIWmf455L8nC1gkgx1Zwnk' +
  'YnxU4COZ3Rj8jxU2K6WQucJIPCYrQnqJz0LUElbNHN41XqNSY8nL0dEFDiyjofL0CiFbK1S+guRADdDgWQ8NRECdDgpElEFE' +
  'QWRAREh0TCEQNExkUCEgUVLKOi0voKUEAwRcDdFQWRYNRgCdFQpGVF1GAWRcRGR0aCEgNGhkbCEwUcLKOjsvoKUGAwR4DdHA' +
  'WR0NR8CdHApIFHlHwWR4RIB0hCEwNIRkiUMZPJqBAN4aSIhP1TBEDRi/uIAkRHkJI4IVipMpTBIa5bSQUhPNw6VhZehe81L1' +
  'EhGzIoSecfxLqFddFKTF8KRD0CiBBlPnRgFUDDkbD0gBVBAUSgFUFDkiD0wBVBgUTgFUHDezqYb9RERP1YIoCaU=',
  [],
)

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
      shown: { unit: 'ms', scale: 0.001 },
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
  native: kernels,
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
