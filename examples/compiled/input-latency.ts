/**
 * input-latency.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: d6b99f5517b6aa1fbe0c93241462d32c25bd763cc97557963dbe9749715f7dfd
 */
import {
  createNeuronGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  floorDivide,
  getAttribute,
  multiply,
  nativeKernels,
  neuronGroupClass,
  npRepeat,
  philoxRandom,
  plainMarkers,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  randomRand,
  runAsCommand,
  runUnwatched,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')

/** State of G, in SI units. */
interface G_Arrays {
  readonly onset: Float64Array // second
}

/** Threshold of G: finds the neurons that spike. */
function G_spike_thresholder(G: G_Arrays, _externals: object, step: Step): number {
  const { onset } = G
  const { N, t, dt, events } = step
  const rand1 = step.rand(0, N)
  const native = step.native?.G_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, dt, t, rand1.byteOffset)
  let count = 0
  for (let i = 0; i < N; i++) {
    const onset_i = onset[i]
    // rate = int(t>onset and t<onset+20*ms)*100*Hz : Hz
    const rate = (t > onset_i && t < 0.02 + onset_i ? 1 : 0) * 100
    // threshold: rand()<rate*dt
    if (rand1[i] < dt * rate) events[count++] = i
  }
  return count
}

const G_class = neuronGroupClass<G_Arrays, object>({
  id: 'G',
  line: 9,
  variables: {
    onset: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  natives: {
    G_spike_thresholder: { detects: 'spike', arrays: ['onset'] },
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

const M_class = spikeMonitorClass({ id: 'M', line: 11, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, groupsize: Value, G: Value, M: Value
  sim.expose(() => ({ N, groupsize, G, M }))
  sim.at(7) // N = 1000
  N = sim.parameter('N', 1000n)
  sim.at(8) // groupsize = 100
  groupsize = sim.parameter('groupsize', 100n)
  sim.at(9) // G = NeuronGroup(N, eqs, threshold='rand()<rate*dt')
  G = createNeuronGroup(sim, G_class, { N })
  sim.at(10) // G.onset = repeat(rand(N//groupsize)*30, groupsize)*ms
  setAttribute(G, 'onset',
    multiply(npRepeat(multiply(randomRand(sim, floorDivide(N, groupsize)), 30n), groupsize), ms))
  sim.at(11) // M = SpikeMonitor(G)
  M = createSpikeMonitor(sim, M_class, { source: G })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(13) // plot(M.t/ms, M.i, '.k')
    plainMarkers(sim, [divide(getAttribute(M, 't'), ms), getAttribute(M, 'i')],
      { marker: '.', color: '#000000' })
    sim.at(14) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(15) // ylabel('Neuron index')
    plainYlabel(sim, ['Neuron index'], {})
    sim.at(16) // tight_layout();
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown)
  sim.at(12) // run(100*ms)
  await runUnwatched(sim, multiply(100n, ms), { objects: { G, M }, externals: {} })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'ABaeMAMLm2gIAQ4CZhDAAv4BhrB4jXwRe1A3A6lAk3sEe8DnUEc8iC4knx86EYEEAKtuDQL9mBhIRiQ4CAwQFBgcGKwJ7AP0' +
  'MAMAhUB5jnQvUElIIOOcNCwc3AwxmaWxsIHVuaUIb3JtAAQOcGjPk3vGgIB4GE0dfc3Bpa2VfdGhyZXNob2xkZXIABwqUFQi' +
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
  'JUIKSAInzc97xz0IN3QlQgpMGeNT1FjEpYABOFQGb2heBHwAcCDnsGf4+BIxH8MxghFJ2UikzijalMh0ns0V8c+iIhF50Fuy' +
  'FmqFCSx0p3wcc+isAdeq56lYvZhD2KVyPwvUof459fbW1akwg4lS9jksoGOe8MUO0Eqo0nG9+j7FEUa+OiChQE6FAuhQPoWE' +
  'IgaFjIYEJAoaBOhoLoaD6HBCQGhwyHhCYKIATogC6IA+iIQmBoiMiShChkLEYQ04aRIi/VOFRsJJpxEiITyEicKrFRVRiGDX' +
  '94m6u0OhPNwiVil6F7zUvUSEbMhdJ5x/EuoV10MpMXwpEPQKIEGU+dGAVQMOQ8PSAFUEBRKAVQUORIPTAFUGBROAVQcN7Opj' +
  '/URELdWFoCaU',
  [],
)

const definition = defineProgram({
  file: 'input-latency.eqs',
  version: '0.1.0',
  sha256: 'd6b99f5517b6aa1fbe0c93241462d32c25bd763cc97557963dbe9749715f7dfd',
  parameters: [
    {
      name: 'N',
      value: 1000,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 7,
    },
    {
      name: 'groupsize',
      value: 100,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 8,
    },
  ],
  source:
    '!pip install brian2\n' +
    'from brian2 import *\n' +
    "eqs = '''\n" +
    'onset : second\n' +
    'rate = int(t>onset and t<onset+20*ms)*100*Hz : Hz\n' +
    "'''\n" +
    'N = 1000\n' +
    'groupsize = 100\n' +
    "G = NeuronGroup(N, eqs, threshold='rand()<rate*dt')\n" +
    'G.onset = repeat(rand(N//groupsize)*30, groupsize)*ms\n' +
    'M = SpikeMonitor(G)\n' +
    'run(100*ms)\n' +
    "plot(M.t/ms, M.i, '.k')\n" +
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
