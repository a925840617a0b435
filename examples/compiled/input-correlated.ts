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
  'AGFzbQEAAAABMwhgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38AYAJ/ewR7e3t7YAR/f39/AGAFf398fH8BfwIIAQFtAW0CAAED' +
  'CQgAAQIDBAUGBwYrAnsA/QwAAAAAAACgPAAAAAAAAKA8C3sA/QwAAAAAAACQQQAAAAAAAJBBCwc3AwxmaWxsIHVuaWZvcm0A' +
  'BA5waGlsb3ggdW5pZm9ybQAGE0dfc3Bpa2VfdGhyZXNob2xkZXIABwqUGwi9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQh' +
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
  '8gEgCCAK/Q0MDQ4PHB0eHwwNDg8cHR4f/f8B/fABIwD98gH9CwQwIAUgBv2uASEFIAFBwABqIQEMAAsLC8ANAh57B39BACEp' +
  'IAAoAhghJCAAKAIcISUgA/0UIQogAv0UIQ0gACgCACEmIAFBA3QhKANAICQgJ2r9AAQAIQUgJSAnav0ABAAhBv0MAAAAAAAA' +
  '8D8AAAAAAADwP/0MAAAAAAAAAAAAAAAAAAAAACAnQQN2t/0U/QwAAAAAAAAAAAAAAAAAAPA//fAB/QwAAAAAAEB/QAAAAAAA' +
  'QH9A/Uz9UiEH/QwAAAAAAAAkQAAAAAAAACRA/QwAAAAAAADwPwAAAAAAAPA//QwzMzMzMzPTPzMzMzMzM9M/IAX98gH9DDMz' +
  'MzMzM9M/MzMzMzMz0z8gBv3yAf3wAf3wAf3yASEI/QwAAAAAAAAkQAAAAAAAACRA/QwAAAAAAADwPwAAAAAAAPA/IAogBf3y' +
  'Af3wAf3yASEJIAcgCP3yAf0MAAAAAAAA8D8AAAAAAADwPyAH/fEBIAn98gH98AEhCyAEICdq/QAEACANIAv98gH9SSEMICQg' +
  'J2r9AAQQIQ4gJSAnav0ABBAhD/0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAAAAAAAAAAAAAAACAnQQN2QQJqt/0U/QwAAAAA' +
  'AAAAAAAAAAAAAPA//fAB/QwAAAAAAEB/QAAAAAAAQH9A/Uz9UiEQ/QwAAAAAAAAkQAAAAAAAACRA/QwAAAAAAADwPwAAAAAA' +
  'APA//QwzMzMzMzPTPzMzMzMzM9M/IA798gH9DDMzMzMzM9M/MzMzMzMz0z8gD/3yAf3wAf3wAf3yASER/QwAAAAAAAAkQAAA' +
  'AAAAACRA/QwAAAAAAADwPwAAAAAAAPA/IAogDv3yAf3wAf3yASESIBAgEf3yAf0MAAAAAAAA8D8AAAAAAADwPyAQ/fEBIBL9' +
  '8gH98AEhEyAEICdq/QAEECANIBP98gH9SSEUICQgJ2r9AAQgIRUgJSAnav0ABCAhFv0MAAAAAAAA8D8AAAAAAADwP/0MAAAA' +
  'AAAAAAAAAAAAAAAAACAnQQN2QQRqt/0U/QwAAAAAAAAAAAAAAAAAAPA//fAB/QwAAAAAAEB/QAAAAAAAQH9A/Uz9UiEX/QwA' +
  'AAAAAAAkQAAAAAAAACRA/QwAAAAAAADwPwAAAAAAAPA//QwzMzMzMzPTPzMzMzMzM9M/IBX98gH9DDMzMzMzM9M/MzMzMzMz' +
  '0z8gFv3yAf3wAf3wAf3yASEY/QwAAAAAAAAkQAAAAAAAACRA/QwAAAAAAADwPwAAAAAAAPA/IAogFf3yAf3wAf3yASEZIBcg' +
  'GP3yAf0MAAAAAAAA8D8AAAAAAADwPyAX/fEBIBn98gH98AEhGiAEICdq/QAEICANIBr98gH9SSEbICQgJ2r9AAQwIRwgJSAn' +
  'av0ABDAhHf0MAAAAAAAA8D8AAAAAAADwP/0MAAAAAAAAAAAAAAAAAAAAACAnQQN2QQZqt/0U/QwAAAAAAAAAAAAAAAAAAPA/' +
  '/fAB/QwAAAAAAEB/QAAAAAAAQH9A/Uz9UiEe/QwAAAAAAAAkQAAAAAAAACRA/QwAAAAAAADwPwAAAAAAAPA//QwzMzMzMzPT' +
  'PzMzMzMzM9M/IBz98gH9DDMzMzMzM9M/MzMzMzMz0z8gHf3yAf3wAf3wAf3yASEf/QwAAAAAAAAkQAAAAAAAACRA/QwAAAAA' +
  'AADwPwAAAAAAAPA/IAogHP3yAf3wAf3yASEgIB4gH/3yAf0MAAAAAAAA8D8AAAAAAADwPyAe/fEBICD98gH98AEhISAEICdq' +
  '/QAEMCANICH98gH9SSEiIAwgFP1QIBv9UCAi/VD9UwRAIAz9xAEiIwRAICNBAXEEQCAmIClBAnRqICdBA3Y2AgAgKUEBaiEp' +
  'CyAjQQFLICdBCGogKElxBEAgJiApQQJ0aiAnQQN2QQFqNgIAIClBAWohKQsLIBT9xAEiIwRAICNBAXEgJ0EQaiAoSXEEQCAm' +
  'IClBAnRqICdBA3ZBAmo2AgAgKUEBaiEpCyAjQQFLICdBGGogKElxBEAgJiApQQJ0aiAnQQN2QQNqNgIAIClBAWohKQsLIBv9' +
  'xAEiIwRAICNBAXEgJ0EgaiAoSXEEQCAmIClBAnRqICdBA3ZBBGo2AgAgKUEBaiEpCyAjQQFLICdBKGogKElxBEAgJiApQQJ0' +
  'aiAnQQN2QQVqNgIAIClBAWohKQsLICL9xAEiIwRAICNBAXEgJ0EwaiAoSXEEQCAmIClBAnRqICdBA3ZBBmo2AgAgKUEBaiEp' +
  'CyAjQQFLICdBOGogKElxBEAgJiApQQJ0aiAnQQN2QQdqNgIAIClBAWohKQsLCyAnQcAAaiInIChJDQALICkL',
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
