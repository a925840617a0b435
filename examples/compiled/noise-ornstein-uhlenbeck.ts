/**
 * noise-ornstein-uhlenbeck.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 25550b7338ae133a6bbfa49e8331e67cbf7a0e99612216587ebb380cf5ce45ee
 */
import {
  Tuple,
  add,
  constantsOf,
  createNeuronGroup,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  getAttribute,
  getItem,
  givenClock,
  glibcLog,
  iterate,
  modulo,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npSqrt,
  npStd,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  pyFloat,
  pyPrint,
  pyRange,
  pyRound,
  pyplotAxhline,
  pyplotLegend,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runNetwork,
  simulateProgram,
  slice,
  stateMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const pA = unit('pA')
const Mohm = unit('Mohm')
const mV = unit('mV')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly I: Float64Array // amp
  readonly v: Float64Array // volt
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly R: number
  readonly sigma: number
  readonly tau_I: number
  readonly tau_m: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau_I, sigma, tau_m } = externals
  const sqrt_dt = Math.sqrt(dt)
  const dt_over_tau_I = dt / tau_I
  const sigma_sqrt_2_over_tau_I = sigma * Math.sqrt(2 / tau_I)
  const dt_over_tau_m = dt / tau_m
  return { sqrt_dt, dt_over_tau_I, sigma_sqrt_2_over_tau_I, dt_over_tau_m }
}

/** State update of cells: advances I and v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { I, v } = cells
  const { R } = externals
  const { N } = step
  const { sqrt_dt, dt_over_tau_I, sigma_sqrt_2_over_tau_I, dt_over_tau_m } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, R, sqrt_dt, dt_over_tau_I, sigma_sqrt_2_over_tau_I, dt_over_tau_m,
      randn1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const I_i = I[i]
    const v_i = v[i]
    const xi = sqrt_dt * randn1[i]
    // dI/dt = -I/tau_I + sigma*sqrt(2/tau_I)*xi : amp
    I[i] = dt_over_tau_I * -I_i + I_i + sigma_sqrt_2_over_tau_I * xi
    // dv/dt = (R*I - v)/tau_m : volt
    v[i] = dt_over_tau_m * (R * I_i - v_i) + v_i
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 16,
  variables: {
    I: { type: 'float', dimension: [0, 0, 0, 1, 0, 0, 0], size: 'N' },
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
  },
  externals: ['R', 'sigma', 'tau_I', 'tau_m'],
  events: [],
  natives: {
    cells_stateupdater: { arrays: ['I', 'v'], draws: [5, 6] },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'cells_stateupdater',
      kernel: cells_stateupdater,
    },
  ],
})

const currents_class = stateMonitorClass({ id: 'currents', line: 17, variables: ['I'] })

const membranes_class = stateMonitorClass({ id: 'membranes', line: 18, variables: ['v'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau_I: Value, tau_m: Value, sigma: Value, R: Value, cells: Value, currents: Value,
    membranes: Value, spread: Value, theory: Value, k: Value
  sim.expose(() => ({ N, tau_I, tau_m, sigma, R, cells, currents, membranes, spread, theory, k }))
  sim.at(4) // seed(20)
  randomSeed(sim, 20n)
  sim.at(6) // N = 150
  N = sim.parameter('N', 150n)
  sim.at(7) // tau_I = 5*ms
  tau_I = sim.parameter('tau_I', multiply(5n, ms))
  sim.at(8) // tau_m = 20*ms
  tau_m = sim.parameter('tau_m', multiply(20n, ms))
  sim.at(9) // sigma = 50*pA
  sigma = sim.parameter('sigma', multiply(50n, pA))
  sim.at(10) // R = 100*Mohm
  R = sim.parameter('R', multiply(100n, Mohm))
  sim.at(16) // cells = NeuronGroup(N, eqs, method='euler')
  cells = createNeuronGroup(sim, cells_class, { N })
  sim.at(17) // currents = StateMonitor(cells, 'I', record=[0, 1, 2], dt=0.5*ms)
  currents = createStateMonitor(sim, currents_class,
    { source: cells, record: [0n, 1n, 2n], clock: givenClock(sim, multiply(0.5, ms), null) })
  sim.at(18) // membranes = StateMonitor(cells, 'v', record=True, dt=5*ms)
  membranes = createStateMonitor(sim, membranes_class,
    { source: cells, record: true, clock: givenClock(sim, multiply(5n, ms), null) })
  sim.at(19) // run(200*ms)
  await runNetwork(sim, multiply(200n, ms),
    { objects: { cells, currents, membranes }, externals: { tau_I, tau_m, sigma, R } })
  sim.at(21) // spread = std(membranes.v, axis=0)
  spread = npStd(getAttribute(membranes, 'v'), 0n)
  sim.at(22) // theory = R*sigma*sqrt(tau_I/(tau_I + tau_m))
  theory =
    sim.parameter('theory', multiply(multiply(R, sigma), npSqrt(divide(tau_I, add(tau_I, tau_m)))))
  sim.at(23) // print('spread of v at the end (mV):', round(float(spread[-1]/mV), 3))
  pyPrint(sim, 'spread of v at the end (mV):',
    pyRound(pyFloat(divide(getItem(spread, -1n), mV)), 3n))
  sim.at(24) // print('theory (mV):', round(float(theory/mV), 3))
  pyPrint(sim, 'theory (mV):', pyRound(pyFloat(divide(theory, mV)), 3n))
  sim.at(25) // print('spread of the currents (pA):', round(float(std(cells.I[:])/pA)...
  pyPrint(sim, 'spread of the currents (pA):',
    pyRound(pyFloat(divide(npStd(getItem(getAttribute(cells, 'I'), slice(null, null, null))), pA)),
    1n))
  sim.at(27) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(28) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(29) // for k in range(3):
  for (k of iterate(pyRange(3n))) {
    sim.at(30) // plot(currents.t/ms, currents.I[k]/pA, lw=0.8)
    pyplotPlot(sim, [divide(getAttribute(currents, 't'), ms),
      divide(getItem(getAttribute(currents, 'I'), k), pA)], { lw: 0.8 })
  }
  sim.at(31) // ylabel('I (pA)')
  plainYlabel(sim, ['I (pA)'], {})
  sim.at(32) // subplot(212)
  plainSubplot(sim, [212n], {})
  sim.at(33) // plot(membranes.t/ms, spread/mV, 'k', label='spread of %d membranes' % N)
  pyplotPlot(sim, [divide(getAttribute(membranes, 't'), ms), divide(spread, mV), 'k'],
    { label: modulo('spread of %d membranes', N) })
  sim.at(34) // axhline(theory/mV, color='C3', ls='--', label='theory')
  pyplotAxhline(sim, [divide(theory, mV)], { color: 'C3', ls: '--', label: 'theory' })
  sim.at(35) // xlabel('Time (ms)')
  plainXlabel(sim, ['Time (ms)'], {})
  sim.at(36) // ylabel('Standard deviation (mV)')
  plainYlabel(sim, ['Standard deviation (mV)'], {})
  sim.at(37) // legend(loc='lower right')
  pyplotLegend(sim, [], { loc: 'lower right' })
  sim.at(38) // tight_layout()
  plainTightLayout(sim, [], {})
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABLwhgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGAIf398fHx8fH8AAhACAW0BbQIAAQFtA2xv' +
  'ZwAAAwoJAAEBAgMEBQYHBvsGNX8AQQALfABEAAAAAAAA4L8LewD9DAAAAAAAAOC/AAAAAAAA4L8LfABEAAAAAAAAS8ALewD9' +
  'DAAAAAAAAEvAAAAAAAAAS8ALfABEAAAAAAAAgD8LewD9DAAAAAAAAIA/AAAAAAAAgD8LfABEmpmZmZmZuT8LfABEHMdxHMdx' +
  'vD8LewD9DBzHcRzHcbw/HMdxHMdxvD8LfABEAAAAAAAAwD8LewD9DAAAAAAAAMA/AAAAAAAAwD8LfABEkiRJkiRJwj8LewD9' +
  'DJIkSZIkScI/kiRJkiRJwj8LfABEVVVVVVVVxT8LewD9DFVVVVVVVcU/VVVVVVVVxT8LewD9DJqZmZmZmbk/mpmZmZmZuT8L' +
  'fABEmpmZmZmZyT8LfABEAAAAAAAA0D8LewD9DAAAAAAAANA/AAAAAAAA0D8LewD9DJqZmZmZmck/mpmZmZmZyT8LfABEVVVV' +
  'VVVV1T8LewD9DFVVVVVVVdU/VVVVVVVV1T8LfABEAAAAAAAA4D8LewD9DAAAAAAAAOA/AAAAAAAA4D8LfABEADj6/kIu5j8L' +
  'ewD9DAA4+v5CLuY/ADj6/kIu5j8LewD9DAAAAAAAAAAAAAAAAAAAAAALewD9DAIAAAAAAAAAAgAAAAAAAAALewD9DGJfCQAA' +
  'AAAAYl8JAAAAAAALewD9DP////8AAAAA/////wAAAAALewD9DAAAAAAAADhDAAAAAAAAOEMLewD9DAH8////////Afz/////' +
  '//8LfABEAAAAAAAA8D8LfABEeekmMQis8D8LewD9DHnpJjEIrPA/eekmMQis8D8LfABEAAAAAAAAYEALewD9DAAAAAAAAGBA' +
  'AAAAAAAAYEALfABEAAAAAAAAUEMLewD9DAAAAAAAAFBDAAAAAAAAUEMLewD9DAAAAAAAAPA/AAAAAAAA8D8LfABEMGfHk1fz' +
  'Lj0LewD9DDBnx5NX8y49MGfHk1fzLj0LfABEAAAAAAAA+EELewD9DAAAAAAAAPhBAAAAAAAA+EELfABEAAAAAAAAOEMLewD9' +
  'DAAAAAAAADhDAAAAAAAAOEMLfABEAAAAAAAAKEELewD9DAAAAAAAAChBAAAAAAAAKEELfABEAAAAAAAAMAALewD9DAAAAAAA' +
  'ADAAAAAAAAAAMAALfABEAAAAAAAA+H8LewD9DAAAAAAAAPh/AAAAAAAA+H8LByQCC2ZpbGwgbm9ybWFsAAgSY2VsbHNfc3Rh' +
  'dGV1cGRhdGVyAAkKvxgJ9wIBEnwgACMxYwRAIwMhASAAIyaiIQIFRAAAAAAAAAAAIQEgACECCyABIAK9QiCIp0HiviVqQRR2' +
  'QYF4aregIQMjEiACokEAIAK9QiCIp0HiviVqQRR2QYF4amtBAmqsQv8HfEI0hr+iIQQgBCMroCMroSEFIyQgBKMjF6CcIQYg' +
  'BiMFoiEHIAUgB6IjIaEgBCAFoSAHoqAhCCAIIy+gIy+hIQkjASAJoiAJoiEKIAggCKIhCyMAIAYjLaC9p0EQbGpB0HRqKwMA' +
  'IQwjACAGIy2gvadBEGxqQdB0aisDCCENIAMjGaIgDKAhDiAOIAigIQ8gDyAKoCEQIA4gD6EgCKAgDyAQoSAKoKAjASAIIAmh' +
  'oiAIIAmgoiADIymiIA2goCALIAiiIxUjEiAIoqEgCyMRIAgjDqKhIAsjDCMKIAiioSALIwgjByAIoqGioKKgoqCioKAhESAQ' +
  'IBGgIRIgEiAQIBKhIBGgIyKioCASYQR8IBIFIzMLDwvNBAMSewF/AXsgACMy/Un9xAEhEyATBEAgE0EDRwRAIAAQAw8LIwQh' +
  'ASAAIyf98gEhAgUjGyEBIAAhAgsgASACQSD9zQEjHf3OASMe/U5BFP3NASMg/c4BIx/9zgEjLv3xAf3wASEDIxMgAv3yASAC' +
  'QSD9zQEjHf3OASMe/U5BFP3NASMg/c4B/cEBIxz9zgFBNP3LASMo/c4B/fIBIQQgBCMs/fABIyz98QEhBSMlIAT98wEjGP3w' +
  'Af11IQYgBiMG/fIBIQcgBSAH/fIBIyj98QEgBCAF/fEBIAf98gH98AEhCCAIIzD98AEjMP3xASEJIwIgCf3yASAJ/fIBIQog' +
  'CCAI/fIBIQsgBiMu/fABQQT9ywEhFCMAIBT9GwBqQdB0av0ABAAhDCMAIBT9GwJqQdB0av0ABAAhFCAMIBT9DQgJCgsMDQ4P' +
  'GBkaGxwdHh8hDSAMIBT9DQABAgMEBQYHEBESExQVFhchDCADIxr98gEgDP3wASEOIA4gCP3wASEPIA8gCv3wASEQIA4gD/3x' +
  'ASAI/fABIA8gEP3xASAK/fAB/fABIwIgCCAJ/fEB/fIBIAggCf3wAf3yASADIyr98gEgDf3wAf3wASALIAj98gEjFiMTIAj9' +
  '8gH98QEgCyMUIAgjD/3yAf3xASALIw0jCyAI/fIB/fEBIAsjCSMQIAj98gH98QH98gH98AH98gH98AH98gH98AH98gH98AH9' +
  '8AEhESAQIBH98AEhEiASIzQgEiAQIBL98QEgEf3wASMj/fIB/fABIBL9R/1SDwsfAQJ8IAD9IQAQASEBIAD9IQEQASECIAH9' +
  'FCAC/SIBC70FAgN/AnsgACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA' +
  '/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ' +
  '37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQbQM' +
  'aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQA' +
  'IAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAA' +
  'AAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEg' +
  'AUEEaigCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBB' +
  'gICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0Ag' +
  'Af0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbv' +
  'AADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAn' +
  'QfAERgRAIAAQBAsgACgCgCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQBUEFdrhEAAAAAAAAkEGiIAAQBUEGdrig' +
  'RAAAAAAAAKA8ogu9AQIBfwJ7IAAoAoAnIQEgAUHwBEYEQCAAEARBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0av0A' +
  'BMATIQIgAkEF/a0BIgMgA/0NAAECAwgJCgsAAQIDCAkKC/3/Af0MAAAAAAAAkEEAAAAAAACQQf3yASACQQb9rQEiAyAD/Q0E' +
  'BQYHDA0ODwQFBgcMDQ4P/f8B/fAB/QwAAAAAAACgPAAAAAAAAKA8/fIBBSAAEAb9FCAAEAb9IgELC/IEAwJ/AnwGeyABIAJB' +
  'A3RqIQMgAkUEQA8LIAAoAognBEAgASAAKwOQJzkDACAAQQA2AognIAFBCGohAQsCQANAIAEgA08NAQNA/QwAAAAAAAAAQAAA' +
  'AAAAAABAIAAQB/3yAf0MAAAAAAAA8D8AAAAAAADwP/3xASEHIAcgB/3yASEJIAn9IQAgCf0hAaAhBSAFRAAAAAAAAPA/ZiAF' +
  'RAAAAAAAAAAAYXINAAsgBSEGIAchCCADIAFrQRBLBEADQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAf98gH9DAAAAAAAAPA/AAAA' +
  'AAAA8D/98QEhCCAIIAj98gEhCSAJ/SEAIAn9IQGgIQYgBkQAAAAAAADwP2YgBkQAAAAAAAAAAGFyDQALCyAF/RQgBv0iASEK' +
  'IAoQAiELIAsgC/1I/cQBIQQgBARAIARBAXEEQCALIAr9IQAQAP0iACELCyAEQQJxBEAgCyAK/SEBEAD9IgEhCwsL/QwAAAAA' +
  'AAAAwAAAAAAAAADAIAv98gEgCv3zAf3vASEMIAwgDP0NAAECAwQFBgcAAQIDBAUGByAHIAf9DQgJCgsMDQ4PAAECAwQFBgf9' +
  '8gEhByAMIAz9DQgJCgsMDQ4PCAkKCwwNDg8gCCAI/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQggAyABa0EQSQRAIAEgB/0hADkD' +
  'ACAAIAf9IQE5A5AnIABBATYCiCcPCyABIAf9CwQAIAMgAWtBEEYEQA8LIAFBEGohASADIAFrQRBJBEAgASAI/SEAOQMAIAAg' +
  'CP0hATkDkCcgAEEBNgKIJw8LIAEgCP0LBAAgAUEQaiEBDAALCwuFBAIZewR/IAAoAhghISAAKAIcISIgA/0UIQsgBP0UIQwg' +
  'Bf0UIQ0gBv0UIQ8gAv0UIRAgAUEDdCEkA0AgISAjav0ABAAhCCAiICNq/QAEACEJIAsgByAjav0ABAD98gEhCiAMIAj97QH9' +
  '8gEgCP3wASANIAr98gH98AEhDiAhICNqIA79CwQAIA8gECAI/fIBIAn98QH98gEgCf3wASERICIgI2ogEf0LBAAgISAjav0A' +
  'BBAhEiAiICNq/QAEECETIAsgByAjav0ABBD98gEhFCAMIBL97QH98gEgEv3wASANIBT98gH98AEhFSAhICNqIBX9CwQQIA8g' +
  'ECAS/fIBIBP98QH98gEgE/3wASEWICIgI2ogFv0LBBAgISAjav0ABCAhFyAiICNq/QAEICEYIAsgByAjav0ABCD98gEhGSAM' +
  'IBf97QH98gEgF/3wASANIBn98gH98AEhGiAhICNqIBr9CwQgIA8gECAX/fIBIBj98QH98gEgGP3wASEbICIgI2ogG/0LBCAg' +
  'ISAjav0ABDAhHCAiICNq/QAEMCEdIAsgByAjav0ABDD98gEhHiAMIBz97QH98gEgHP3wASANIB798gH98AEhHyAhICNqIB/9' +
  'CwQwIA8gECAc/fIBIB398QH98gEgHf3wASEgICIgI2ogIP0LBDAgI0HAAGoiIyAkSQ0ACws=',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'noise-ornstein-uhlenbeck.eqs',
  version: '0.1.0',
  sha256: '25550b7338ae133a6bbfa49e8331e67cbf7a0e99612216587ebb380cf5ce45ee',
  parameters: [
    {
      name: 'N',
      value: 150,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 6,
    },
    {
      name: 'tau_I',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
    },
    {
      name: 'tau_m',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
    },
    {
      name: 'sigma',
      value: 5e-11,
      type: 'float',
      dimension: [0, 0, 0, 1, 0, 0, 0],
      unit: 'amp',
      line: 9,
    },
    {
      name: 'R',
      value: 100000000,
      type: 'float',
      dimension: [2, 1, -3, -2, 0, 0, 0],
      unit: 'ohm',
      line: 10,
    },
    {
      name: 'theory',
      value: 0.00223606797749979,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 22,
    },
  ],
  source:
    '# An Ornstein-Uhlenbeck current, the standard model of synaptic background: the spread of many\n' +
    '# copies grows to the value that theory gives, and what a membrane makes of it.\n' +
    'from brian2 import *\n' +
    'seed(20)\n' +
    '\n' +
    'N = 150\n' +
    'tau_I = 5*ms\n' +
    'tau_m = 20*ms\n' +
    'sigma = 50*pA\n' +
    'R = 100*Mohm\n' +
    '\n' +
    "eqs = '''\n" +
    'dI/dt = -I/tau_I + sigma*sqrt(2/tau_I)*xi : amp\n' +
    'dv/dt = (R*I - v)/tau_m : volt\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, method='euler')\n" +
    "currents = StateMonitor(cells, 'I', record=[0, 1, 2], dt=0.5*ms)\n" +
    "membranes = StateMonitor(cells, 'v', record=True, dt=5*ms)\n" +
    'run(200*ms)\n' +
    '\n' +
    'spread = std(membranes.v, axis=0)\n' +
    'theory = R*sigma*sqrt(tau_I/(tau_I + tau_m))\n' +
    "print('spread of v at the end (mV):', round(float(spread[-1]/mV), 3))\n" +
    "print('theory (mV):', round(float(theory/mV), 3))\n" +
    "print('spread of the currents (pA):', round(float(std(cells.I[:])/pA), 1))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    'for k in range(3):\n' +
    '    plot(currents.t/ms, currents.I[k]/pA, lw=0.8)\n' +
    "ylabel('I (pA)')\n" +
    'subplot(212)\n' +
    "plot(membranes.t/ms, spread/mV, 'k', label='spread of %d membranes' % N)\n" +
    "axhline(theory/mV, color='C3', ls='--', label='theory')\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('Standard deviation (mV)')\n" +
    "legend(loc='lower right')\n" +
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
