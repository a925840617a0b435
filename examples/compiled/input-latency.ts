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
  'AGFzbQEAAAABMwhgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38AYAJ/ewR7e3t7YAR/f39/AGAFf398fH8BfwIIAQFtAW0CAAED' +
  'CQgAAQIDBAUGBwYrAnsA/QwAAAAAAACgPAAAAAAAAKA8C3sA/QwAAAAAAACQQQAAAAAAAJBBCwc3AwxmaWxsIHVuaWZvcm0A' +
  'BA5waGlsb3ggdW5pZm9ybQAGE0dfc3Bpa2VfdGhyZXNob2xkZXIABwqUFQi9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQh' +
  'BCABIAFBtAxq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3////9/////f////3/9Tv1QQQH9rQH9USAE' +
  '/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsEACABQRBqIgEgAkkNAAsgAEGMB2ohAgNA' +
  'IAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUG0DGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoi' +
  'ASACSQ0ACyAAQawTaiECA0AgAf0ABAQhBCABIAFB9Hhq/QAEACAB/QAEAP0MAAAAgAAAAIAAAACAAAAAgP1OIAT9DP///3//' +
  '//9/////f////3/9Tv1QQQH9rQH9USAE/QwBAAAAAQAAAAEAAAABAAAA/U79oQH9DN+wCJnfsAiZ37AImd+wCJn9Tv1R/QsE' +
  'ACABQRBqIgEgAkkNAAsgAEG8E2ohAgNAIAEoAgBBgICAgHhxIAFBBGooAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNB' +
  'ACADQQFxa0Hf4aLIeXFzNgIAIAFBBGoiASACSQ0ACyABKAIAQYCAgIB4cSAAKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANB' +
  'AXZzQQAgA0EBcWtB3+GiyHlxczYCACAAIQEgAEHAE2ohAgNAIAH9AAQAIQUgBSAFQQv9rQH9USEFIAUgBUEH/asB/QyAViyd' +
  'gFYsnYBWLJ2AViyd/U79USEFIAUgBUEP/asB/QwAAMbvAADG7wAAxu8AAMbv/U79USEFIAEgBSAFQRL9rQH9Uf0LBMATIAFB' +
  'EGoiASACSQ0ACyAAQQA2AoAnIABBATYChCcLNAEBfyAAKAKAJ0HwBEYEQCAAEAALIAAoAoAnIQEgACABQQFqNgKAJyAAIAFB' +
  'AnRqKALAEwsnACAAEAFBBXa4RAAAAAAAAJBBoiAAEAFBBna4oEQAAAAAAACgPKILrQECAX8BeyAAKAKAJyEBIAFB8ARGBEAg' +
  'ABAAQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAgAUECdGr9AATAEyECIAL9DOD///8AAAAA4P///wAAAAD9Tv0MAAAAAAAA' +
  'MEEAAAAAAAAwQf1Q/QwAAACAAAAwQQAAAIAAADBB/fEBIAJBJv3NAf0MAAAAAAAA4D8AAAAAAADgP/1Q/fABBSAAEAL9FCAA' +
  'EAL9IgELC0UBAX8gASACQX5xQQN0aiEDAkAgASADRg0AA0AgASAAEAP9CwQAIAFBEGoiASADRw0ACwsgAkEBcQRAIAEgABAC' +
  'OQMACwulAgMJewF/BnsgAP0JAgQhAiAA/QkCCCEDIAD9CQIMIQQgAP0JAhAhBSAA/QkCFCEGQdO+xJJ9/REhB0HXmvrsfP0R' +
  'IQhBufPd8Xn9ESEJQYXdntt7/REhCgNAIAEgB/3eASEMIAEgB/3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEOIAwgDf0N' +
  'AAECAwgJCgsQERITGBkaGyEPIAMgCP3eASEMIAMgCP3fASENIAwgDf0NBAUGBwwNDg8UFRYXHB0eHyEQIAwgDf0NAAECAwgJ' +
  'CgsQERITGBkaGyERIBAgAv1RIAX9USEBIBEhAiAOIAT9USAG/VEhAyAPIQQgBSAJ/a4BIQUgBiAK/a4BIQYgC0EBaiILQQpJ' +
  'DQALIAEgAiADIAQLlwMCAX8GeyABIAJBA3RqIQQgA/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIQVBBP0RIQYCQANAIAEgBE8N' +
  'ASAAIAUQBSEKIQkhCCEHIAdBBf2tASEHIAhBBv2tASEIIAlBBf2tASEJIApBBv2tASEKIAEgByAJ/Q0AAQIDEBESEwABAgMQ' +
  'ERIT/f8BIwH98gEgCCAK/Q0AAQIDEBESEwABAgMQERIT/f8B/fABIwD98gH9CwQAIAEgByAJ/Q0EBQYHFBUWFwQFBgcUFRYX' +
  '/f8BIwH98gEgCCAK/Q0EBQYHFBUWFwQFBgcUFRYX/f8B/fABIwD98gH9CwQQIAEgByAJ/Q0ICQoLGBkaGwgJCgsYGRob/f8B' +
  'IwH98gEgCCAK/Q0ICQoLGBkaGwgJCgsYGRob/f8B/fABIwD98gH9CwQgIAEgByAJ/Q0MDQ4PHB0eHwwNDg8cHR4f/f8BIwH9' +
  '8gEgCCAK/Q0MDQ4PHB0eHwwNDg8cHR4f/f8B/fABIwD98gH9CwQwIAUgBv2uASEFIAFBwABqIQEMAAsLC8AHAg57Bn9BACEY' +
  'IAAoAhghFCAD/RQhByAC/RQhCSAAKAIAIRUgAUEDdCEXA0AgFCAWav0ABAAhBf0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAA' +
  'AAAAAAAAAAAAACAHIAX9SiAH/Qx7FK5H4XqUP3sUrkfhepQ/IAX98AH9Sf1O/VL9DAAAAAAAAFlAAAAAAAAAWUD98gEhBiAE' +
  'IBZq/QAEACAJIAb98gH9SSEIIBQgFmr9AAQQIQr9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAAAAAAAAAAAAAAAgByAK/Uog' +
  'B/0MexSuR+F6lD97FK5H4XqUPyAK/fAB/Un9Tv1S/QwAAAAAAABZQAAAAAAAAFlA/fIBIQsgBCAWav0ABBAgCSAL/fIB/Ukh' +
  'DCAUIBZq/QAEICEN/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAAAAAAAAAAAAAAAAIAcgDf1KIAf9DHsUrkfhepQ/exSuR+F6' +
  'lD8gDf3wAf1J/U79Uv0MAAAAAAAAWUAAAAAAAABZQP3yASEOIAQgFmr9AAQgIAkgDv3yAf1JIQ8gFCAWav0ABDAhEP0MAAAA' +
  'AAAA8D8AAAAAAADwP/0MAAAAAAAAAAAAAAAAAAAAACAHIBD9SiAH/Qx7FK5H4XqUP3sUrkfhepQ/IBD98AH9Sf1O/VL9DAAA' +
  'AAAAAFlAAAAAAAAAWUD98gEhESAEIBZq/QAEMCAJIBH98gH9SSESIAggDP1QIA/9UCAS/VD9UwRAIAj9xAEiEwRAIBNBAXEE' +
  'QCAVIBhBAnRqIBZBA3Y2AgAgGEEBaiEYCyATQQFLIBZBCGogF0lxBEAgFSAYQQJ0aiAWQQN2QQFqNgIAIBhBAWohGAsLIAz9' +
  'xAEiEwRAIBNBAXEgFkEQaiAXSXEEQCAVIBhBAnRqIBZBA3ZBAmo2AgAgGEEBaiEYCyATQQFLIBZBGGogF0lxBEAgFSAYQQJ0' +
  'aiAWQQN2QQNqNgIAIBhBAWohGAsLIA/9xAEiEwRAIBNBAXEgFkEgaiAXSXEEQCAVIBhBAnRqIBZBA3ZBBGo2AgAgGEEBaiEY' +
  'CyATQQFLIBZBKGogF0lxBEAgFSAYQQJ0aiAWQQN2QQVqNgIAIBhBAWohGAsLIBL9xAEiEwRAIBNBAXEgFkEwaiAXSXEEQCAV' +
  'IBhBAnRqIBZBA3ZBBmo2AgAgGEEBaiEYCyATQQFLIBZBOGogF0lxBEAgFSAYQQJ0aiAWQQN2QQdqNgIAIBhBAWohGAsLCyAW' +
  'QcAAaiIWIBdJDQALIBgL',
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
