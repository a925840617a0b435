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

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABMwhgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38AYAJ/ewR7e3t7YAR/f39/AGAFf398fH8BfwIIAQFtAW0CAAED' +
  'CQgAAQIDBAUGBwYrAnsA/QwAAAAAAACgPAAAAAAAAKA8C3sA/QwAAAAAAACQQQAAAAAAAJBBCwc3AwxmaWxsIHVuaWZvcm0A' +
  'BA5waGlsb3ggdW5pZm9ybQAGE0dfc3Bpa2VfdGhyZXNob2xkZXIABwqkGwi9BQIDfwJ7IAAhASAAQYAHaiECA0AgAf0ABAQh' +
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
  'AnRqKALAEwsnACAAEAFBBXa4RAAAAAAAAJBBoiAAEAFBBna4oEQAAAAAAACgPKILvQECAX8CeyAAKAKAJyEBIAFB8ARGBEAg' +
  'ABAAQQAhAQsgAUHsBE0EeyAAIAFBBGo2AoAnIAAgAUECdGr9AATAEyECIAJBBf2tASIDIAP9DQABAgMICQoLAAECAwgJCgv9' +
  '/wH9DAAAAAAAAJBBAAAAAAAAkEH98gEgAkEG/a0BIgMgA/0NBAUGBwwNDg8EBQYHDA0OD/3/Af3wAf0MAAAAAAAAoDwAAAAA' +
  'AACgPP3yAQUgABAC/RQgABAC/SIBCwtFAQF/IAEgAkF+cUEDdGohAwJAIAEgA0YNAANAIAEgABAD/QsEACABQRBqIgEgA0cN' +
  'AAsLIAJBAXEEQCABIAAQAjkDAAsLpQIDCXsBfwZ7IAD9CQIEIQIgAP0JAgghAyAA/QkCDCEEIAD9CQIQIQUgAP0JAhQhBkHT' +
  'vsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7be/0RIQoDQCABIAf93gEhDCABIAf93wEhDSAMIA39DQQFBgcMDQ4P' +
  'FBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhshDyADIAj93gEhDCADIAj93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwd' +
  'Hh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9USAF/VEhASARIQIgDiAE/VEgBv1RIQMgDyEEIAUgCf2uASEFIAYg' +
  'Cv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC5cDAgF/BnsgASACQQN0aiEEIAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEF' +
  'QQT9ESEGAkADQCABIARPDQEgACAFEAUhCiEJIQghByAHQQX9rQEhByAIQQb9rQEhCCAJQQX9rQEhCSAKQQb9rQEhCiABIAcg' +
  'Cf0NAAECAxAREhMAAQIDEBESE/3/ASMB/fIBIAggCv0NAAECAxAREhMAAQIDEBESE/3/Af3wASMA/fIB/QsEACABIAcgCf0N' +
  'BAUGBxQVFhcEBQYHFBUWF/3/ASMB/fIBIAggCv0NBAUGBxQVFhcEBQYHFBUWF/3/Af3wASMA/fIB/QsEECABIAcgCf0NCAkK' +
  'CxgZGhsICQoLGBkaG/3/ASMB/fIBIAggCv0NCAkKCxgZGhsICQoLGBkaG/3/Af3wASMA/fIB/QsEICABIAcgCf0NDA0ODxwd' +
  'Hh8MDQ4PHB0eH/3/ASMB/fIBIAggCv0NDA0ODxwdHh8MDQ4PHB0eH/3/Af3wASMA/fIB/QsEMCAFIAb9rgEhBSABQcAAaiEB' +
  'DAALCwvADQIeewd/QQAhKSAAKAIQISQgACgCFCElIAP9FCEKIAL9FCENIAAoAgAhJiABQQN0ISgDQCAkICdq/QAEACEFICUg' +
  'J2r9AAQAIQb9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAAAAAAAAAAAAAAAgJ0EDdrf9FP0MAAAAAAAAAAAAAAAAAADwP/3w' +
  'Af0MAAAAAABAf0AAAAAAAEB/QP1M/VIhB/0MAAAAAAAAJEAAAAAAAAAkQP0MAAAAAAAA8D8AAAAAAADwP/0MMzMzMzMz0z8z' +
  'MzMzMzPTPyAF/fIB/QwzMzMzMzPTPzMzMzMzM9M/IAb98gH98AH98AH98gEhCP0MAAAAAAAAJEAAAAAAAAAkQP0MAAAAAAAA' +
  '8D8AAAAAAADwPyAKIAX98gH98AH98gEhCSAHIAj98gH9DAAAAAAAAPA/AAAAAAAA8D8gB/3xASAJ/fIB/fABIQsgBCAnav0A' +
  'BAAgDSAL/fIB/UkhDCAkICdq/QAEECEOICUgJ2r9AAQQIQ/9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAAAAAAAAAAAAAAAg' +
  'J0EDdkECarf9FP0MAAAAAAAAAAAAAAAAAADwP/3wAf0MAAAAAABAf0AAAAAAAEB/QP1M/VIhEP0MAAAAAAAAJEAAAAAAAAAk' +
  'QP0MAAAAAAAA8D8AAAAAAADwP/0MMzMzMzMz0z8zMzMzMzPTPyAO/fIB/QwzMzMzMzPTPzMzMzMzM9M/IA/98gH98AH98AH9' +
  '8gEhEf0MAAAAAAAAJEAAAAAAAAAkQP0MAAAAAAAA8D8AAAAAAADwPyAKIA798gH98AH98gEhEiAQIBH98gH9DAAAAAAAAPA/' +
  'AAAAAAAA8D8gEP3xASAS/fIB/fABIRMgBCAnav0ABBAgDSAT/fIB/UkhFCAkICdq/QAEICEVICUgJ2r9AAQgIRb9DAAAAAAA' +
  'APA/AAAAAAAA8D/9DAAAAAAAAAAAAAAAAAAAAAAgJ0EDdkEEarf9FP0MAAAAAAAAAAAAAAAAAADwP/3wAf0MAAAAAABAf0AA' +
  'AAAAAEB/QP1M/VIhF/0MAAAAAAAAJEAAAAAAAAAkQP0MAAAAAAAA8D8AAAAAAADwP/0MMzMzMzMz0z8zMzMzMzPTPyAV/fIB' +
  '/QwzMzMzMzPTPzMzMzMzM9M/IBb98gH98AH98AH98gEhGP0MAAAAAAAAJEAAAAAAAAAkQP0MAAAAAAAA8D8AAAAAAADwPyAK' +
  'IBX98gH98AH98gEhGSAXIBj98gH9DAAAAAAAAPA/AAAAAAAA8D8gF/3xASAZ/fIB/fABIRogBCAnav0ABCAgDSAa/fIB/Ukh' +
  'GyAkICdq/QAEMCEcICUgJ2r9AAQwIR39DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAAAAAAAAAAAAAAAgJ0EDdkEGarf9FP0M' +
  'AAAAAAAAAAAAAAAAAADwP/3wAf0MAAAAAABAf0AAAAAAAEB/QP1M/VIhHv0MAAAAAAAAJEAAAAAAAAAkQP0MAAAAAAAA8D8A' +
  'AAAAAADwP/0MMzMzMzMz0z8zMzMzMzPTPyAc/fIB/QwzMzMzMzPTPzMzMzMzM9M/IB398gH98AH98AH98gEhH/0MAAAAAAAA' +
  'JEAAAAAAAAAkQP0MAAAAAAAA8D8AAAAAAADwPyAKIBz98gH98AH98gEhICAeIB/98gH9DAAAAAAAAPA/AAAAAAAA8D8gHv3x' +
  'ASAg/fIB/fABISEgBCAnav0ABDAgDSAh/fIB/UkhIiAMIBT9UCAb/VAgIv1Q/VMEQCAM/cQBIiMEQCAjQQFxBEAgJiApQQJ0' +
  'aiAnQQN2NgIAIClBAWohKQsgI0EBSyAnQQhqIChJcQRAICYgKUECdGogJ0EDdkEBajYCACApQQFqISkLCyAU/cQBIiMEQCAj' +
  'QQFxICdBEGogKElxBEAgJiApQQJ0aiAnQQN2QQJqNgIAIClBAWohKQsgI0EBSyAnQRhqIChJcQRAICYgKUECdGogJ0EDdkED' +
  'ajYCACApQQFqISkLCyAb/cQBIiMEQCAjQQFxICdBIGogKElxBEAgJiApQQJ0aiAnQQN2QQRqNgIAIClBAWohKQsgI0EBSyAn' +
  'QShqIChJcQRAICYgKUECdGogJ0EDdkEFajYCACApQQFqISkLCyAi/cQBIiMEQCAjQQFxICdBMGogKElxBEAgJiApQQJ0aiAn' +
  'QQN2QQZqNgIAIClBAWohKQsgI0EBSyAnQThqIChJcQRAICYgKUECdGogJ0EDdkEHajYCACApQQFqISkLCwsgJ0HAAGoiJyAo' +
  'SQ0ACyApCw==',
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
