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
  philoxRandom,
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(21) // spread = std(membranes.v, axis=0)
    spread = npStd(getAttribute(membranes, 'v'), 0n)
    sim.at(22) // theory = R*sigma*sqrt(tau_I/(tau_I + tau_m))
    theory = sim.parameter('theory',
      multiply(multiply(R, sigma), npSqrt(divide(tau_I, add(tau_I, tau_m)))))
    sim.at(23) // print('spread of v at the end (mV):', round(float(spread[-1]/mV), 3))
    pyPrint(sim, 'spread of v at the end (mV):',
      pyRound(pyFloat(divide(getItem(spread, -1n), mV)), 3n))
    sim.at(24) // print('theory (mV):', round(float(theory/mV), 3))
    pyPrint(sim, 'theory (mV):', pyRound(pyFloat(divide(theory, mV)), 3n))
    sim.at(25) // print('spread of the currents (pA):', round(float(std(cells.I[:])/pA)...
    pyPrint(sim, 'spread of the currents (pA):',
      pyRound(pyFloat(divide(npStd(getItem(getAttribute(cells, 'I'), slice(null, null, null))),
      pA)), 1n))
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
  sim.follow(shown, () => {
    const before = [spread, theory, k]
    return () => {
      [spread, theory, k] = before
    }
  })
  sim.at(19) // run(200*ms)
  await runNetwork(sim, multiply(200n, ms),
    { objects: { cells, currents, membranes }, externals: { tau_I, tau_m, sigma, R } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABRgtgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAh/' +
  'f3x8fHx8fwACEAIBbQFtAgABAW0DbG9nAAADDAsBAgMEBQYGBwgJCgbMBy9/AEEAC3sA/QzVYcEZoAEqv9VhwRmgASq/C3sA' +
  '/Qx3UcEWbMFWv3dRwRZswVa/C3sA/QxJVVVVVVXFv0lVVVVVVcW/C3sA/QwAAAAAAADgvwAAAAAAAOC/C3sA/QwAAAAAAAAA' +
  'gAAAAAAAAACAC3sA/QzUOIi+6fqovdQ4iL7p+qi9C3sA/QzrnCuK5uVavuucK4rm5Vq+C3sA/QytUpyAT36Svq1SnIBPfpK+' +
  'C3sA/QwAAAAAAAAAwAAAAAAAAADAC3sA/QwBHsn71iIWvAEeyfvWIha8C3sA/Qx9/rFX4x3HPn3+sVfjHcc+C3sA/QyQFcsZ' +
  'oAH6PpAVyxmgAfo+C3sA/QwAAAAAAACAPwAAAAAAAIA/C3sA/Qym+BARERGBP6b4EBEREYE/C3sA/QxMVVVVVVWlP0xVVVVV' +
  'VaU/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3sA/QwAAAAAAADAPwAAAAAAAMA/C3sA/QySJEmSJEnCP5IkSZIkScI/C3sA/QxV' +
  'VVVVVVXFP1VVVVVVVcU/C3sA/QyamZmZmZm5P5qZmZmZmbk/C3sA/QwAAAAAAADQPwAAAAAAANA/C3sA/QyamZmZmZnJP5qZ' +
  'mZmZmck/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3sA/QwAOPr+Qi7mPwA4+v5CLuY/C3sA' +
  '/QwAAAAAAAAAAAAAAAAAAAAAC3sA/QwCAAAAAAAAAAIAAAAAAAAAC3sA/QxiXwkAAAAAAGJfCQAAAAAAC3sA/Qz/////AAAA' +
  'AP////8AAAAAC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA/QwB/P///////wH8////////C3sA/Qx56SYxCKzwP3npJjEIrPA/' +
  'C3sA/QwAAAAAAACgPAAAAAAAAKA8C3sA/Qx81c9aOtnlPXzVz1o62eU9C3sA/QwAAAAAAABgQAAAAAAAAGBAC3sA/QwAAAAA' +
  'AADwPwAAAAAAAPA/C3sA/QzEsbS9nu4hPsSxtL2e7iE+C3sA/QwBHsn71iIWPAEeyfvWIhY8C3sA/QwAAAAAAAAQQAAAAAAA' +
  'ABBAC3sA/QwwZ8eTV/MuPTBnx5NX8y49C3sA/QwYLURU+yEZQBgtRFT7IRlAC3sA/QwAAAAAAAD4QQAAAAAAAPhBC3sA/QwA' +
  'AAAAAACQQQAAAAAAAJBBC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA/QwAAAAAAAAoQQAAAAAAAChBC3sA/QwAAAAAAAD4fwAA' +
  'AAAAAPh/Cwc0AwtmaWxsIG5vcm1hbAAHDXBoaWxveCBub3JtYWwAChJjZWxsc19zdGF0ZXVwZGF0ZXIACwrwMAvPBAEReyMV' +
  'IAD98gEgAEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OAf3BASMb/c4BQTT9ywEjJP3OAf3yASEBIAEjKv3wASMq/fEBIQIjIyAB' +
  '/fMBIxj98AH9dSEDIAMjDf3yASEEIAIgBP3yASMk/fEBIAEgAv3xASAE/fIB/fABIQUgBSMt/fABIy398QEhBiMEIAb98gEg' +
  'Bv3yASEHIAUgBf3yASEIIAMjLP3wAUEE/csBIREjACAR/RsAakHQdGr9AAQAIQkjACAR/RsCakHQdGr9AAQAIREgCSAR/Q0I' +
  'CQoLDA0ODxgZGhscHR4fIQogCSAR/Q0AAQIDBAUGBxAREhMUFRYXIQkgAEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OASMe/c4B' +
  'Iyz98QEjGf3yASAJ/fABIQsgCyAF/fABIQwgDCAH/fABIQ0gCyAM/fEBIAX98AEgDCAN/fEBIAf98AH98AEjBCAFIAb98QH9' +
  '8gEgBSAG/fAB/fIBIABBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIyj98gEgCv3wAf3wASAIIAX98gEjFyMV' +
  'IAX98gH98QEgCCMWIAUjE/3yAf3xASAIIxIjESAF/fIB/fEBIAgjECMUIAX98gH98QH98gH98AH98gH98AH98gH98AH98gH9' +
  '8AH98AEhDiANIA798AEhDyANIA/98QEgDv3wASEQIA8jLiAPIBAjIP3yAf3wASAP/UcgDyAQIwojJiAQIxr9Sf1S/fAB/fAB' +
  'IA/9R/1Q/VIPC70FAgN/AnsgACEBIABBgAdqIQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAA' +
  'AACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnf' +
  'sAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASAB' +
  'QbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9' +
  'AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAA' +
  'AQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICA' +
  'eHEgAUEEaigCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEo' +
  'AgBBgICAgHhxIAAoAgBB/////wdxciEDIAEgAUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiEC' +
  'A0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAFQQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8A' +
  'AMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2tAf1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAo' +
  'AoAnQfAERgRAIAAQAgsgACgCgCchASAAIAFBAWo2AoAnIAAgAUECdGooAsATCycAIAAQA0EFdrhEAAAAAAAAkEGiIAAQA0EG' +
  'drigRAAAAAAAAKA8ogutAQIBfwF7IAAoAoAnIQEgAUHwBEYEQCAAEAJBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0' +
  'av0ABMATIQIgAv0M4P///wAAAADg////AAAAAP1O/QwAAAAAAAAwQQAAAAAAADBB/VD9DAAAAIAAADBBAAAAgAAAMEH98QEg' +
  'AkEm/c0B/QwAAAAAAADgPwAAAAAAAOA//VD98AEFIAAQBP0UIAAQBP0iAQsLtwMCAX8DewJAA0AgASACRg0BIAAoAoAnQewE' +
  'TQRAIAAoAoAnQQJ0IQMDQCAAIANq/QAEwBMhBCADQRBqIQMgBP0M4P///wAAAADg////AAAAAP1O/QwAAAAAAABAQQAAAAAA' +
  'AEBB/VD9DAAAAAABAEBBAAAAAAEAQEH98QEgBEEm/c0B/QwAAAAAAADwPwAAAAAAAPA//VD98AEhBSABIAX9CwQAIAUgBf3y' +
  'ASIGIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/3wASEFIAFBECAF/QwAAAAAAADwPwAAAAAAAPA//UkgBf0MAAAAAAAAAAAAAAAA' +
  'AAAAAP1K/U79GwBxaiEBIANBsBNNIAEgAkdxDQALIAAgA0ECdjYCgCcMAQv9DAAAAAAAAABAAAAAAAAAAEAgABAF/fIB/QwA' +
  'AAAAAADwPwAAAAAAAPA//fEBIQUgASAF/QsEACAFIAX98gEiBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf98AEhBSABQRAgBf0M' +
  'AAAAAAAA8D8AAAAAAADwP/1JIAX9DAAAAAAAAAAAAAAAAAAAAAD9Sv1O/RsAcWohAQwACwsLyhQCAn8deyACRQRADwsgACgC' +
  'iCcEQCABIAArA5AnOQMAIABBADYCiCcgAUEIaiEBIAJBAWshAgsgASACQX5xQQN0aiEDIAAgASADEAYCQANAIAMgAWtBwABJ' +
  'DQEgAf0ABAAhCCAB/QAEECEKIAH9AAQgIQkgAf0ABDAhCyAIIAj98gEhBSAKIAr98gEhBiAFIAb9DQABAgMEBQYHEBESExQV' +
  'FhcgBSAG/Q0ICQoLDA0ODxgZGhscHR4f/fABIQwgDCEQAnsjFSAQ/fIBIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9zgH9wQEj' +
  'G/3OAUE0/csBIyT9zgH98gEhESARIyr98AEjKv3xASESIyMgEf3zASMY/fAB/XUhEyATIw398gEhFCASIBT98gEjJP3xASAR' +
  'IBL98QEgFP3yAf3wASEVIBUjLf3wASMt/fEBIRYjBCAW/fIBIBb98gEhFyAVIBX98gEhGCATIyz98AFBBP3LASEhIwAgIf0b' +
  'AGpB0HRq/QAEACEZIwAgIf0bAmpB0HRq/QAEACEhIBkgIf0NCAkKCwwNDg8YGRobHB0eHyEaIBkgIf0NAAECAwQFBgcQERIT' +
  'FBUWFyEZIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIxn98gEgGf3wASEbIBsgFf3wASEcIBwgF/3wASEd' +
  'IBsgHP3xASAV/fABIBwgHf3xASAX/fAB/fABIwQgFSAW/fEB/fIBIBUgFv3wAf3yASAQQSD9zQEjHP3OASMd/U5BFP3NASMf' +
  '/c4BIx79zgEjLP3xASMo/fIBIBr98AH98AEgGCAV/fIBIxcjFSAV/fIB/fEBIBgjFiAVIxP98gH98QEgGCMSIxEgFf3yAf3x' +
  'ASAYIxAjFCAV/fIB/fEB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIR4gHSAe/fABIR8gHSAf/fEBIB798AEhICAfIy4g' +
  'HyAgIyD98gH98AEgH/1HIB8gICMKIyYgICMa/Un9Uv3wAf3wASAf/Uf9UP1SDAALIQ4gCSAJ/fIBIQUgCyAL/fIBIQYgBSAG' +
  '/Q0AAQIDBAUGBxAREhMUFRYXIAUgBv0NCAkKCwwNDg8YGRobHB0eH/3wASENIA0hEAJ7IxUgEP3yASAQQSD9zQEjHP3OASMd' +
  '/U5BFP3NASMf/c4B/cEBIxv9zgFBNP3LASMk/c4B/fIBIREgESMq/fABIyr98QEhEiMjIBH98wEjGP3wAf11IRMgEyMN/fIB' +
  'IRQgEiAU/fIBIyT98QEgESAS/fEBIBT98gH98AEhFSAVIy398AEjLf3xASEWIwQgFv3yASAW/fIBIRcgFSAV/fIBIRggEyMs' +
  '/fABQQT9ywEhISMAICH9GwBqQdB0av0ABAAhGSMAICH9GwJqQdB0av0ABAAhISAZICH9DQgJCgsMDQ4PGBkaGxwdHh8hGiAZ' +
  'ICH9DQABAgMEBQYHEBESExQVFhchGSAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4BIx79zgEjLP3xASMZ/fIBIBn98AEhGyAb' +
  'IBX98AEhHCAcIBf98AEhHSAbIBz98QEgFf3wASAcIB398QEgF/3wAf3wASMEIBUgFv3xAf3yASAVIBb98AH98gEgEEEg/c0B' +
  'Ixz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjKP3yASAa/fAB/fABIBggFf3yASMXIxUgFf3yAf3xASAYIxYgFSMT/fIB' +
  '/fEBIBgjEiMRIBX98gH98QEgGCMQIxQgFf3yAf3xAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3wASEeIB0gHv3wASEfIB0g' +
  'H/3xASAe/fABISAgHyMuIB8gICMg/fIB/fABIB/9RyAfICAjCiMmICAjGv1J/VL98AH98AEgH/1H/VD9UgwACyEPIA4gDv1I' +
  '/cQBIQQgBARAIARBAXEEQCAOIAz9IQAQAP0iACEOCyAEQQJxBEAgDiAM/SEBEAD9IgEhDgsLIA8gD/1I/cQBIQQgBARAIARB' +
  'AXEEQCAPIA39IQAQAP0iACEPCyAEQQJxBEAgDyAN/SEBEAD9IgEhDwsL/QwAAAAAAAAAwAAAAAAAAADAIA798gEgDP3zAf3v' +
  'ASEHIAcgB/0NAAECAwQFBgcQERITFBUWFyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCAHIAf9DQgJCgsMDQ4PGBkaGxwd' +
  'Hh8gCiAK/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQr9DAAAAAAAAADAAAAAAAAAAMAgD/3yASAN/fMB/e8BIQcgByAH/Q0AAQID' +
  'BAUGBxAREhMUFRYXIAkgCf0NCAkKCwwNDg8AAQIDBAUGB/3yASEJIAcgB/0NCAkKCwwNDg8YGRobHB0eHyALIAv9DQgJCgsM' +
  'DQ4PAAECAwQFBgf98gEhCyABIAj9CwQAIAEgCv0LBBAgASAJ/QsEICABIAv9CwQwIAFBwABqIQEMAAsLAkADQCADIAFrQRBJ' +
  'DQEgAf0ABAAhCCAB/QAEACEKIAggCP3yASEFIAogCv3yASEGIAUgBv0NAAECAwQFBgcQERITFBUWFyAFIAb9DQgJCgsMDQ4P' +
  'GBkaGxwdHh/98AEhDCAMEAEhDiAOIA79SP3EASEEIAQEQCAEQQFxBEAgDiAM/SEAEAD9IgAhDgsgBEECcQRAIA4gDP0hARAA' +
  '/SIBIQ4LC/0MAAAAAAAAAMAAAAAAAAAAwCAO/fIBIAz98wH97wEhByAHIAf9DQABAgMEBQYHEBESExQVFhcgCCAI/Q0ICQoL' +
  'DA0ODwABAgMEBQYH/fIBIQggByAH/Q0ICQoLDA0ODxgZGhscHR4fIAogCv0NCAkKCwwNDg8AAQIDBAUGB/3yASEKIAEgCP0L' +
  'BAAgAUEQaiEBDAALCyACQQFxBEADQP0MAAAAAAAAAEAAAAAAAAAAQCAAEAX98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhCCAI' +
  'IAj98gEiBSAFIAX9DQgJCgsMDQ4PAAECAwQFBgf98AEhCiAK/QwAAAAAAADwPwAAAAAAAPA//UkgCv0MAAAAAAAAAAAAAAAA' +
  'AAAAAP1K/U79GwBFDQALIAghCiAIIAj98gEhBSAKIAr98gEhBiAFIAb9DQABAgMEBQYHEBESExQVFhcgBSAG/Q0ICQoLDA0O' +
  'DxgZGhscHR4f/fABIQwgDBABIQ4gDiAO/Uj9xAEhBCAEBEAgBEEBcQRAIA4gDP0hABAA/SIAIQ4LIARBAnEEQCAOIAz9IQEQ' +
  'AP0iASEOCwv9DAAAAAAAAADAAAAAAAAAAMAgDv3yASAM/fMB/e8BIQcgByAH/Q0AAQIDBAUGBxAREhMUFRYXIAggCP0NCAkK' +
  'CwwNDg8AAQIDBAUGB/3yASEIIAcgB/0NCAkKCwwNDg8YGRobHB0eHyAKIAr9DQgJCgsMDQ4PAAECAwQFBgf98gEhCiADIAj9' +
  'IQA5AwAgACAI/SEBOQOQJyAAQQE2AognCwulAgMJewF/BnsgAP0JAgQhAiAA/QkCCCEDIAD9CQIMIQQgAP0JAhAhBSAA/QkC' +
  'FCEGQdO+xJJ9/REhB0HXmvrsfP0RIQhBufPd8Xn9ESEJQYXdntt7/REhCgNAIAEgB/3eASEMIAEgB/3fASENIAwgDf0NBAUG' +
  'BwwNDg8UFRYXHB0eHyEOIAwgDf0NAAECAwgJCgsQERITGBkaGyEPIAMgCP3eASEMIAMgCP3fASENIAwgDf0NBAUGBwwNDg8U' +
  'FRYXHB0eHyEQIAwgDf0NAAECAwgJCgsQERITGBkaGyERIBAgAv1RIAX9USEBIBEhAiAOIAT9USAG/VEhAyAPIQQgBSAJ/a4B' +
  'IQUgBiAK/a4BIQYgC0EBaiILQQpJDQALIAEgAiADIAQL8QIDAnsBfwd7IyQgAP3xASECIAIQASEDIAMgA/1I/cQBIQQgBARA' +
  'IARBAXEEQCADIAL9IQAQAP0iACEDCyAEQQJxBEAgAyAC/SEBEAD9IgEhAwsLIwkgA/3yAf3vASEFIycgAf3yASMY/fAB/XUh' +
  'BiABIxUgBv3yAf3xASMp/fIBIQcgByAH/fIBIQggByAHIAj98gEjAyAIIw4gCCMBIAgjCyAIIwcgCCMi/fIB/fAB/fIB/fAB' +
  '/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fABIQkjJCMYIAj98gH98QEgCCAI/fIBIw8gCCMCIAgjDCAIIwggCCMlIAgjBv3yAf3w' +
  'Af3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wAf3yAf3wASEKIAYjLP3wASEGIAZBP/3LAUE//cwBIQsgBSAJIAogC/1SIAZCf/0S' +
  '/dEBQT79ywEjBf1O/VH98gEgBSAKIAkgC/1SIAZBPv3LASMF/U79Uf3yAQurAwIBfwh7IAEgAkEDdGohBCAD/RH9DAAAAAAB' +
  'AAAAAgAAAAMAAAD9rgEhBUEE/REhBgJAA0AgASAETw0BIAAgBRAIIQohCSEIIQcgB0EF/a0BIQcgCEEG/a0BIQggCUEF/a0B' +
  'IQkgCkEG/a0BIQogB/3/ASMr/fIBIAj9/wH98AEjIf3yASAJ/f8BIyv98gEgCv3/Af3wASMh/fIBEAkhDCELIAEgCyAM/Q0A' +
  'AQIDBAUGBxAREhMUFRYX/QsEACABIAsgDP0NCAkKCwwNDg8YGRobHB0eH/0LBBAgByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/f8B' +
  'Iyv98gEgCCAI/Q0ICQoLDA0ODwgJCgsMDQ4P/f8B/fABIyH98gEgCSAJ/Q0ICQoLDA0ODwgJCgsMDQ4P/f8BIyv98gEgCiAK' +
  '/Q0ICQoLDA0ODwgJCgsMDQ4P/f8B/fABIyH98gEQCSEMIQsgASALIAz9DQABAgMEBQYHEBESExQVFhf9CwQgIAEgCyAM/Q0I' +
  'CQoLDA0ODxgZGhscHR4f/QsEMCAFIAb9rgEhBSABQcAAaiEBDAALCwuFBAIZewR/IAAoAhghISAAKAIcISIgA/0UIQsgBP0U' +
  'IQwgBf0UIQ0gBv0UIQ8gAv0UIRAgAUEDdCEkA0AgISAjav0ABAAhCCAiICNq/QAEACEJIAsgByAjav0ABAD98gEhCiAMIAj9' +
  '7QH98gEgCP3wASANIAr98gH98AEhDiAhICNqIA79CwQAIA8gECAI/fIBIAn98QH98gEgCf3wASERICIgI2ogEf0LBAAgISAj' +
  'av0ABBAhEiAiICNq/QAEECETIAsgByAjav0ABBD98gEhFCAMIBL97QH98gEgEv3wASANIBT98gH98AEhFSAhICNqIBX9CwQQ' +
  'IA8gECAS/fIBIBP98QH98gEgE/3wASEWICIgI2ogFv0LBBAgISAjav0ABCAhFyAiICNq/QAEICEYIAsgByAjav0ABCD98gEh' +
  'GSAMIBf97QH98gEgF/3wASANIBn98gH98AEhGiAhICNqIBr9CwQgIA8gECAX/fIBIBj98QH98gEgGP3wASEbICIgI2ogG/0L' +
  'BCAgISAjav0ABDAhHCAiICNq/QAEMCEdIAsgByAjav0ABDD98gEhHiAMIBz97QH98gEgHP3wASANIB798gH98AEhHyAhICNq' +
  'IB/9CwQwIA8gECAc/fIBIB398QH98gEgHf3wASEgICIgI2ogIP0LBDAgI0HAAGoiIyAkSQ0ACws=',
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
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
