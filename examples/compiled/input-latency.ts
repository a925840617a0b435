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
  sim.at(12) // run(100*ms)
  await runUnwatched(sim, multiply(100n, ms), { objects: { G, M }, externals: {} })
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

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABIwZgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38AYAV/f3x8fwF/AggBAW0BbQIAAQMHBgABAgMEBQcmAgxmaWxs' +
  'IHVuaWZvcm0ABBNHX3NwaWtlX3RocmVzaG9sZGVyAAUK5A8GvQUCA38CeyAAIQEgAEGAB2ohAgNAIAH9AAQEIQQgASABQbQM' +
  'av0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEA' +
  'AAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBjAdqIQIDQCABKAIAQYCA' +
  'gIB4cSABQQRqKAIAQf////8HcXIhAyABIAFBtAxqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsg' +
  'AEGsE2ohAgNAIAH9AAQEIQQgASABQfR4av0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f////3//' +
  '//9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIB' +
  'IAJJDQALIABBvBNqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB' +
  '3+GiyHlxczYCACABQQRqIgEgAkkNAAsgASgCAEGAgICAeHEgACgCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANB' +
  'AXFrQd/hosh5cXM2AgAgACEBIABBwBNqIQIDQCAB/QAEACEFIAUgBUEL/a0B/VEhBSAFIAVBB/2rAf0MgFYsnYBWLJ2AViyd' +
  'gFYsnf1O/VEhBSAFIAVBD/2rAf0MAADG7wAAxu8AAMbvAADG7/1O/VEhBSABIAUgBUES/a0B/VH9CwTAEyABQRBqIgEgAkkN' +
  'AAsgAEEANgKAJyAAQQE2AoQnCzQBAX8gACgCgCdB8ARGBEAgABAACyAAKAKAJyEBIAAgAUEBajYCgCcgACABQQJ0aigCwBML' +
  'JwAgABABQQV2uEQAAAAAAACQQaIgABABQQZ2uKBEAAAAAAAAoDyiC70BAgF/AnsgACgCgCchASABQfAERgRAIAAQAEEAIQEL' +
  'IAFB7ARNBHsgACABQQRqNgKAJyAAIAFBAnRq/QAEwBMhAiACQQX9rQEiAyAD/Q0AAQIDCAkKCwABAgMICQoL/f8B/QwAAAAA' +
  'AACQQQAAAAAAAJBB/fIBIAJBBv2tASIDIAP9DQQFBgcMDQ4PBAUGBwwNDg/9/wH98AH9DAAAAAAAAKA8AAAAAAAAoDz98gEF' +
  'IAAQAv0UIAAQAv0iAQsLRQEBfyABIAJBfnFBA3RqIQMCQCABIANGDQADQCABIAAQA/0LBAAgAUEQaiIBIANHDQALCyACQQFx' +
  'BEAgASAAEAI5AwALC8AHAg57Bn9BACEYIAAoAhAhFCAD/RQhByAC/RQhCSAAKAIAIRUgAUEDdCEXA0AgFCAWav0ABAAhBf0M' +
  'AAAAAAAA8D8AAAAAAADwP/0MAAAAAAAAAAAAAAAAAAAAACAHIAX9SiAH/Qx7FK5H4XqUP3sUrkfhepQ/IAX98AH9Sf1O/VL9' +
  'DAAAAAAAAFlAAAAAAAAAWUD98gEhBiAEIBZq/QAEACAJIAb98gH9SSEIIBQgFmr9AAQQIQr9DAAAAAAAAPA/AAAAAAAA8D/9' +
  'DAAAAAAAAAAAAAAAAAAAAAAgByAK/UogB/0MexSuR+F6lD97FK5H4XqUPyAK/fAB/Un9Tv1S/QwAAAAAAABZQAAAAAAAAFlA' +
  '/fIBIQsgBCAWav0ABBAgCSAL/fIB/UkhDCAUIBZq/QAEICEN/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAAAAAAAAAAAAAAAA' +
  'IAcgDf1KIAf9DHsUrkfhepQ/exSuR+F6lD8gDf3wAf1J/U79Uv0MAAAAAAAAWUAAAAAAAABZQP3yASEOIAQgFmr9AAQgIAkg' +
  'Dv3yAf1JIQ8gFCAWav0ABDAhEP0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAAAAAAAAAAAAAAACAHIBD9SiAH/Qx7FK5H4XqU' +
  'P3sUrkfhepQ/IBD98AH9Sf1O/VL9DAAAAAAAAFlAAAAAAAAAWUD98gEhESAEIBZq/QAEMCAJIBH98gH9SSESIAggDP1QIA/9' +
  'UCAS/VD9UwRAIAj9xAEiEwRAIBNBAXEEQCAVIBhBAnRqIBZBA3Y2AgAgGEEBaiEYCyATQQFLIBZBCGogF0lxBEAgFSAYQQJ0' +
  'aiAWQQN2QQFqNgIAIBhBAWohGAsLIAz9xAEiEwRAIBNBAXEgFkEQaiAXSXEEQCAVIBhBAnRqIBZBA3ZBAmo2AgAgGEEBaiEY' +
  'CyATQQFLIBZBGGogF0lxBEAgFSAYQQJ0aiAWQQN2QQNqNgIAIBhBAWohGAsLIA/9xAEiEwRAIBNBAXEgFkEgaiAXSXEEQCAV' +
  'IBhBAnRqIBZBA3ZBBGo2AgAgGEEBaiEYCyATQQFLIBZBKGogF0lxBEAgFSAYQQJ0aiAWQQN2QQVqNgIAIBhBAWohGAsLIBL9' +
  'xAEiEwRAIBNBAXEgFkEwaiAXSXEEQCAVIBhBAnRqIBZBA3ZBBmo2AgAgGEEBaiEYCyATQQFLIBZBOGogF0lxBEAgFSAYQQJ0' +
  'aiAWQQN2QQdqNgIAIBhBAWohGAsLCyAWQcAAaiIWIBdJDQALIBgL',
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
