/**
 * neuron-hodgkin-huxley.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 9a8601c4ba9f4fca3d217db1e9f5fc04558e9ea7b4eb805904d831d3a7a129aa
 */
import {
  Tuple,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  exp,
  exprel,
  getAttribute,
  getItem,
  multiply,
  neuronGroupClass,
  npDiff,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainYlabel,
  power,
  powersOfTwoTable,
  pyMax,
  pyMin,
  pyPrint,
  pyRound,
  pyplotAxvspan,
  pyplotLegend,
  pyplotPlot,
  pyplotTitle,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const umetre = unit('umetre')
const ufarad = unit('ufarad')
const cm = unit('cm')
const msiemens = unit('msiemens')
const mV = unit('mV')
const nA = unit('nA')
const ms = unit('ms')

/** State of axon, in SI units. */
interface axon_Arrays {
  readonly v: Float64Array // volt
  readonly m: Float64Array // a pure number
  readonly h: Float64Array // a pure number
  readonly n: Float64Array // a pure number
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
}

/** What the equations of axon read from the script, in SI units. */
interface axon_Externals {
  readonly Cm: number
  readonly E_K: number
  readonly E_L: number
  readonly E_Na: number
  readonly g_K: number
  readonly g_L: number
  readonly g_Na: number
  readonly strength: number
}

/** What axon_stateupdater reads that stays the same in a run. */
function axon_stateupdater_constants(externals: axon_Externals, _dt: number) {
  const { g_L, Cm, E_K, g_K, E_Na, g_Na } = externals
  const factor = 0.07 * exp(-3.25) / 0.001
  const scaled_xp_minus_3_5 = 0.001 * exp(-3.5)
  const factor_2 = 4 * exp(-3.6111111111111107) / 0.001
  const factor_3 = 0.125 * exp(-0.8125) / 0.001
  const E_K_g_K_over_Cm = E_K * g_K / Cm
  const E_Na_g_Na_over_Cm = E_Na * g_Na / Cm
  const scaled_g_L_over_Cm = 0 - g_L / Cm
  const minus_g_K_over_Cm = -g_K / Cm
  const g_Na_over_Cm = g_Na / Cm
  return { factor, scaled_xp_minus_3_5, factor_2, factor_3, E_K_g_K_over_Cm, E_Na_g_Na_over_Cm,
    scaled_g_L_over_Cm, minus_g_K_over_Cm, g_Na_over_Cm }
}

/** State update of axon: advances h, m, n and v by one step (exponential_euler). */
function axon_stateupdater(axon: axon_Arrays, externals: axon_Externals, step: Step): void {
  const { E_L, g_L, Cm, strength } = externals
  const { N, t, dt } = step
  const { factor, scaled_xp_minus_3_5, factor_2, factor_3, E_K_g_K_over_Cm, E_Na_g_Na_over_Cm, scaled_g_L_over_Cm, minus_g_K_over_Cm, g_Na_over_Cm } = constantsOf(step, axon_stateupdater_constants, externals)
  const offset = E_L * g_L / Cm + strength * (t >= 0.01 && t < 0.06 ? 1 : 0) / Cm
  const native = step.native?.axon_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, factor, scaled_xp_minus_3_5, factor_2, factor_3, offset,
      E_K_g_K_over_Cm, E_Na_g_Na_over_Cm, scaled_g_L_over_Cm, minus_g_K_over_Cm, g_Na_over_Cm)
    return
  }
  const { not_refractory, v, n, h, m } = axon
  for (let i = 0; i < N; i++) {
    const not_refractory_2_i = not_refractory[i] !== 0
    const v_i = v[i]
    const n_i = n[i]
    const h_i = h[i]
    const m_i = m[i]
    // refractory: v > 0*mV
    const not_refractory_2 = not_refractory_2_i || !(v_i > 0)
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const factor_exp_50_minus_v = factor * exp(50 * -v_i)
    const offset_2 = -1 / (0.001 + scaled_xp_minus_3_5 * exp(100 * -v_i)) - factor_exp_50_minus_v
    const shift_h = factor_exp_50_minus_v / offset_2
    const exprel_minus_4_minus_100_v = exprel(-4 - 100 * v_i)
    const offset_3 = -1000 / exprel_minus_4_minus_100_v - factor_2 * exp(55.55555555555555 * -v_i)
    const shift_m = 1000 / (offset_3 * exprel_minus_4_minus_100_v)
    const exprel_minus_5_5_minus_100_v = exprel(-5.5 - 100 * v_i)
    const offset_4 = -100 / exprel_minus_5_5_minus_100_v - factor_3 * exp(12.5 * -v_i)
    const shift_n = 100 / (offset_4 * exprel_minus_5_5_minus_100_v)
    const n_n = n_i * n_i
    const n_n_2 = n_i * n_i
    const shift_v =
      (offset + (E_K_g_K_over_Cm * (n_n * n_n) + E_Na_g_Na_over_Cm * (h_i * (m_i * m_i * m_i)))) /
      (scaled_g_L_over_Cm + minus_g_K_over_Cm * (n_n_2 * n_n_2) -
      g_Na_over_Cm * (h_i * (m_i * m_i * m_i)))
    const n_n_3 = n_i * n_i
    // dh/dt = alpha_h*(1 - h) - beta_h*h : 1
    h[i] = -shift_h + (shift_h + h_i) * exp(dt * offset_2)
    // dm/dt = alpha_m*(1 - m) - beta_m*m : 1
    m[i] = -shift_m + (shift_m + m_i) * exp(dt * offset_3)
    // dn/dt = alpha_n*(1 - n) - beta_n*n : 1
    n[i] = -shift_n + (shift_n + n_i) * exp(dt * offset_4)
    // dv/dt = (g_L*(E_L - v) + g_Na*m**3*h*(E_Na - v) + g_K*n**4*(E_K - v) + I)/Cm : volt
    v[i] = -shift_v + (shift_v + v_i) * exp(dt * (scaled_g_L_over_Cm +
      minus_g_K_over_Cm * (n_n_3 * n_n_3) - g_Na_over_Cm * (h_i * (m_i * m_i * m_i))))
  }
}

/** Threshold of axon: finds the neurons that spike. */
function axon_spike_thresholder(axon: axon_Arrays, _externals: axon_Externals, step: Step): number {
  const { N, t } = step
  const native = step.native?.axon_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  const { v, not_refractory, lastspike } = axon
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > 0*mV
    if (v_i > 0 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

const axon_class = neuronGroupClass<axon_Arrays, axon_Externals>({
  id: 'axon',
  line: 29,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    m: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    h: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    n: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
  },
  externals: ['Cm', 'E_K', 'E_L', 'E_Na', 'g_K', 'g_L', 'g_Na', 'strength'],
  events: ['spike'],
  natives: {
    axon_stateupdater: { arrays: ['not_refractory', 'v', 'n', 'h', 'm'], draws: [11, 11] },
    axon_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [1, 1],
      fused: { after: 'axon_stateupdater', name: 'axon_stateupdater+axon_spike_thresholder' },
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'axon_stateupdater',
      kernel: axon_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'axon_spike_thresholder',
      kernel: axon_spike_thresholder,
    },
  ],
})

const trace_class = stateMonitorClass({ id: 'trace', line: 35, variables: ['v', 'm', 'h', 'n'] })

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 36, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let area: Value, Cm: Value, g_Na: Value, g_K: Value, g_L: Value, E_Na: Value, E_K: Value,
    E_L: Value, strength: Value, axon: Value, trace: Value, spikes: Value
  sim.expose(() => ({ area, Cm, g_Na, g_K, g_L, E_Na, E_K, E_L, strength, axon, trace, spikes }))
  sim.at(5) // area = 20000*umetre**2
  area = sim.parameter('area', multiply(20000n, power(umetre, 2n)))
  sim.at(6) // Cm = 1*ufarad*cm**-2 * area
  Cm = sim.parameter('Cm', multiply(multiply(multiply(1n, ufarad), power(cm, -2n)), area))
  sim.at(7) // g_Na = 120*msiemens*cm**-2 * area
  g_Na = sim.parameter('g_Na', multiply(multiply(multiply(120n, msiemens), power(cm, -2n)), area))
  sim.at(8) // g_K = 36*msiemens*cm**-2 * area
  g_K = sim.parameter('g_K', multiply(multiply(multiply(36n, msiemens), power(cm, -2n)), area))
  sim.at(9) // g_L = 0.3*msiemens*cm**-2 * area
  g_L = sim.parameter('g_L', multiply(multiply(multiply(0.3, msiemens), power(cm, -2n)), area))
  sim.at(10) // E_Na = 50*mV
  E_Na = sim.parameter('E_Na', multiply(50n, mV))
  sim.at(11) // E_K = -77*mV
  E_K = sim.parameter('E_K', multiply(-77n, mV))
  sim.at(12) // E_L = -54.4*mV
  E_L = sim.parameter('E_L', multiply(-54.4, mV))
  sim.at(14) // strength = 2*nA        # [0*nA : 0.1*nA : 10*nA]
  strength = sim.parameter('strength', multiply(2n, nA))
  sim.at(29) // axon = NeuronGroup(1, eqs, threshold='v > 0*mV', refractory='v > 0*mV...
  axon = createNeuronGroup(sim, axon_class, { N: 1n })
  sim.at(30) // axon.v = -65*mV
  setAttribute(axon, 'v', multiply(-65n, mV))
  sim.at(31) // axon.m = 0.053
  setAttribute(axon, 'm', 0.053)
  sim.at(32) // axon.h = 0.596
  setAttribute(axon, 'h', 0.596)
  sim.at(33) // axon.n = 0.318
  setAttribute(axon, 'n', 0.318)
  sim.at(35) // trace = StateMonitor(axon, ['v', 'm', 'h', 'n'], record=0)
  trace = createStateMonitor(sim, trace_class, { source: axon, record: 0n })
  sim.at(36) // spikes = SpikeMonitor(axon)
  spikes = createSpikeMonitor(sim, spikes_class, { source: axon })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(39) // print('spikes:', spikes.num_spikes)
    pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'))
    sim.at(40) // print('highest potential:', max(trace.v[0]))
    pyPrint(sim, 'highest potential:', pyMax(getItem(getAttribute(trace, 'v'), 0n)))
    sim.at(41) // print('intervals (ms):', round(min(diff(spikes.t))/ms, 2), 'to', roun...
    pyPrint(sim, 'intervals (ms):',
      pyRound(divide(pyMin(npDiff(getAttribute(spikes, 't'))), ms), 2n), 'to',
      pyRound(divide(pyMax(npDiff(getAttribute(spikes, 't'))), ms), 2n))
    sim.at(43) // figure(figsize=(7, 6))
    plainFigure(sim, [], { figsize: new Tuple([7n, 6n]) })
    sim.at(44) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(45) // plot(trace.t/ms, trace.v[0]/mV, 'k')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 'v'), 0n), mV), 'k'], {})
    sim.at(46) // axvspan(10, 60, color='orange', alpha=0.2)
    pyplotAxvspan(sim, [10n, 60n], { color: 'orange', alpha: 0.2 })
    sim.at(47) // ylabel('v (mV)')
    plainYlabel(sim, ['v (mV)'], {})
    sim.at(48) // title('Hodgkin-Huxley')
    pyplotTitle(sim, ['Hodgkin-Huxley'], {})
    sim.at(49) // subplot(212)
    plainSubplot(sim, [212n], {})
    sim.at(50) // plot(trace.t/ms, trace.m[0], label='m')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms), getItem(getAttribute(trace, 'm'), 0n)],
      { label: 'm' })
    sim.at(51) // plot(trace.t/ms, trace.h[0], label='h')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms), getItem(getAttribute(trace, 'h'), 0n)],
      { label: 'h' })
    sim.at(52) // plot(trace.t/ms, trace.n[0], label='n')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms), getItem(getAttribute(trace, 'n'), 0n)],
      { label: 'n' })
    sim.at(53) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(54) // ylabel('Gate')
    plainYlabel(sim, ['Gate'], {})
    sim.at(55) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(56) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown)
  sim.at(37) // run(80*ms)
  await runNetwork(sim, multiply(80n, ms), { objects: { trace, axon, spikes },
    externals: { Cm, g_Na, g_K, g_L, E_Na, E_K, E_L, strength } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABPAhgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgDX9/fHx8fHx8fHx8fHwAYAN/f3wBfwII' +
  'AQFtAW0CAAEDFRQAAQECAwMAAQEAAQABAQQFBQYHBwbZCEN/AEEAC3wARAAAAAAA8I/AC3sA/QwAAAAAAPCPwAAAAAAA8I/A' +
  'C3wARAAAAAAAMJHAC3sA/QwAAAAAADCRwAAAAAAAMJHAC3wARAAAAAAAQJ/AC3sA/QwAAAAAAECfwAAAAAAAQJ/AC3wARAAA' +
  'AAAAADXAC3sA/QwAAAAAAAA1wAAAAAAAADXAC3wARIXrUbgeSYfAC3sA/QyF61G4HkmHwIXrUbgeSYfAC3wARAAAAAAAwFXA' +
  'C3sA/QwAAAAAAMBVwAAAAAAAwFXAC3wARBqgARqgASo/C3sA/QwaoAEaoAEqPxqgARqgASo/C3wARBdswRZswVY/C3sA/QwX' +
  'bMEWbMFWPxdswRZswVY/C3wARBEREREREYE/C3sA/QwRERERERGBPxEREREREYE/C3wARJeVaScSEYE/C3sA/QyXlWknEhGB' +
  'P5eVaScSEYE/C3wARAAA+v5CLoY/C3sA/QwAAPr+Qi6GPwAA+v5CLoY/C3sA/QwAAAAAAACQPwAAAAAAAJA/C3wARFVVVVVV' +
  'VaU/C3sA/QxVVVVVVVWlP1VVVVVVVaU/C3wARP1KVVVVVcU/C3sA/Qz9SlVVVVXFP/1KVVVVVcU/C3wARFVVVVVVVcU/C3sA' +
  '/QxVVVVVVVXFP1VVVVVVVcU/C3wARAAAAAAAAOA/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3sA/QwAAAAAAAAAAAAAAAAAAAAA' +
  'C3sA/Qw/AAAAAAAAAD8AAAAAAAAAC3sA/QzA/////////8D/////////C3wARAAAAAAAAPA/C3wARAAAAAAA8I9AC3sA/QwA' +
  'AAAAAPCPQAAAAAAA8I9AC3wARAAAAAAA+I9AC3sA/QwAAAAAAPiPQAAAAAAA+I9AC3sA/QwAAAAAAADwPwAAAAAAAPA/C3wA' +
  'RAAAAAAAABAAC3sA/QwAAAAAAAAQAAAAAAAAABAAC3wARDo7nrya9xw9C3sA/Qw6O568mvccPTo7nrya9xw9C3wARAAAAAAA' +
  'AEJAC3sA/QwAAAAAAABCQAAAAAAAAEJAC3wARAAAAAAAANB/C3sA/QwAAAAAAADQfwAAAAAAANB/C3wARAAAAAAAAFhBC3sA' +
  '/QwAAAAAAABYQQAAAAAAAFhBC3wARAAAAAAAAPhBC3sA/QwAAAAAAAD4QQAAAAAAAPhBC3wARAAAAAAAADhDC3sA/QwAAAAA' +
  'AAA4QwAAAAAAADhDC3wARP8DAAAAADhDC3sA/Qz/AwAAAAA4Q/8DAAAAADhDC3wARLgehetRLoZAC3sA/Qy4HoXrUS6GQLge' +
  'hetRLoZAC3wARAAAAAAAaIZAC3sA/QwAAAAAAGiGQAAAAAAAaIZAC3wARAAAAAAAAFZAC3sA/QwAAAAAAABWQAAAAAAAAFZA' +
  'C3wARP6CK2VHFVdAC3sA/Qz+gitlRxVXQP6CK2VHFVdAC3wARAAAAAAAAPB/C3sA/QwAAAAAAADwfwAAAAAAAPB/CwdZAxFh' +
  'eG9uX3N0YXRldXBkYXRlcgARFmF4b25fc3Bpa2VfdGhyZXNob2xkZXIAEihheG9uX3N0YXRldXBkYXRlcitheG9uX3NwaWtl' +
  'X3RocmVzaG9sZGVyABMK7mkUzAEBCHwgACMLZAR/IAAjPWMFQQALBEAgACM/oiM1oCEBIAEjNaEhAiAAIAIjFaKhIAIjK6Kh' +
  'IQMgAyADoiEEIwAgAb2nQT9xQRBsaisDACEFIwAgAb2nQT9xQRBsaisDCCEGIAUgBiAFIAagIAMgBCMeIAMjHKKgoiAEIASi' +
  'IxggAyMRoqAgBCMPoqCioKCioKAgAb1CQINCLoZCgICAgICAgPg/fL+iDwsgACAAYgRAIAAhBwUgAEQAAAAAAAAAABADIQgg' +
  'CCEHCyAHDwvQAgMIewF/AXsgACMM/UogACM+/Un9Tv3EASEJIAlBA0YEQCAAI0D98gEjNv3wASEBIAEjNv3xASECIAAgAiMW' +
  '/fIB/fEBIAIjLP3yAf3xASEDIAMgA/3yASEEIAEjIf1OQQT9ywEhCiMAIAr9GwBq/QAEACEFIwAgCv0bAmr9AAQAIQogBSAK' +
  '/Q0ICQoLDA0ODxgZGhscHR4fIQYgBSAK/Q0AAQIDBAUGBxAREhMUFRYXIQUgBSAGIAUgBv3wASADIAQjHyADIx398gH98AH9' +
  '8gEgBCAE/fIBIxkgAyMS/fIB/fABIAQjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASABIyL9TkEu/csBIyj9zgH98gEPCyAJ' +
  'BEAgABACDwsgACAA/Uj9xAEhCSAJBEAgCUEDRwRAIAAQAg8LIAAhBwUgACMgEAQhCCAIIQcLIAcPCx8BAnwgAP0hABAAIQEg' +
  'AP0hARAAIQIgAf0UIAL9IgELjAIBD3wgACM5ZARAI0EPCyAAIwljBEBEAAAAAAAAAAAPCyAAIz+iIzWgIQIgAiM1oSEDIAAg' +
  'AyMVoqEhBCADIyuiIQUgBCAFoSEGIAQgBqEgBaEgAaAhByAGIAaiIQgjACACvadBP3FBEGxqKwMAIQkjACACvadBP3FBEGxq' +
  'KwMIIQogBiMxoCMxoSELIAkgC6IhDCAJIAygIQ0gCSANoSAMoCAKIAkgBiALoaIgCiAGoiAJIAqgIAgjHiAGIxyioKIgCCAI' +
  'oiMYIAYjEaKgIAgjDyAGIw2ioKKgoqAgByAHIAaioKCioKCgoCEOIA0gDqAhDyAPIA0gD6EgDqAgAr2nQQZ1txAOIRAgEA8L' +
  'zAMDD3sBfwF7IAAjOv1K/cQBIREgEUEDRgRAI0IPCyARBEAgACABEAUPCyAAIwr9Sf3EASERIBFBA0YEQCMgDwsgEQRAIAAg' +
  'ARAFDwsgACNA/fIBIzb98AEhAiACIzb98QEhAyAAIAMjFv3yAf3xASEEIAMjLP3yASEFIAQgBf3xASEGIAQgBv3xASAF/fEB' +
  'IAH98AEhByAGIAb98gEhCCACIyH9TkEE/csBIRIjACAS/RsAav0ABAAhCSMAIBL9GwJq/QAEACESIAkgEv0NCAkKCwwNDg8Y' +
  'GRobHB0eHyEKIAkgEv0NAAECAwQFBgcQERITFBUWFyEJIAYjMv3wASMy/fEBIQsgCSAL/fIBIQwgCSAM/fABIQ0gCSAN/fEB' +
  'IAz98AEgCiAJIAYgC/3xAf3yASAKIAb98gEgCSAK/fABIAgjHyAGIx398gH98AH98gEgCCAI/fIBIxkgBiMS/fIB/fABIAgj' +
  'ECAGIw798gH98AH98gH98AH98gH98AEgByAHIAb98gH98AH98AH98gH98AH98AH98AH98AEhDiANIA798AEhDyAPIA0gD/3x' +
  'ASAO/fABIAIjIv1OIzb98QEjF/3yARAPIRAgEA8LKQECfCAA/SEAIAH9IQAQAyECIAD9IQEgAf0hARADIQMgAv0UIAP9IgEL' +
  '/QIBFHwgACMHZAR/IAAjLWMFQQALBH8gAEQAAAAAAAAAAGIFQQALBEAgACM/oiM1oCEBIAEjNaEhAiAAIAIjFaKhIQMgAkQA' +
  'AAAAAAAAAGEEfEQAAAAAAAAAAAUgAyMzoCMzoQshBCADIAShIAIjK6KhIQUgBCAFoCEGIAYgBqIhByABvUJAg0IuhkKAgICA' +
  'gICA+D98vyEIIwAgAb2nQT9xQRBsaisDACEJIwAgAb2nQT9xQRBsaisDCCEKIAkgCKIhCyAKIAiiIQwgCyMjoSENIAsgBKIh' +
  'DiANIA6gIQ8gDyANIA+hIA6gIAwgDCAEoqAgCyAMoCAFIAcjHiAGIxqioKIgByAHoiMYIAYjE6KgIAcjD6KgoqCgoqCgoA8L' +
  'IABEAAAAAAAAAABhBEAgAA8LIAAjLWYEfyAAIz1jBUEACwRAIAAQCSEQIBAhEQUgAEQAAAAAAAAAAGQEQCAAEAAhEiASIRMF' +
  'IAAQACEUIBQjI6EhEwsgEyERCyARDwuiBAMUewF/AXsgACMI/UogACMu/Un9TiAAIyD9SP1O/cQBIRUgFUEDRgRAIAAjQP3y' +
  'ASM2/fABIQEgASM2/fEBIQIgACACIxb98gH98QEhAyADIzT98AEjNP3xASACIyD9R/1PIQQgAyAE/fEBIAIjLP3yAf3xASEF' +
  'IAQgBf3wASEGIAYgBv3yASEHIAEjIv1OQS79ywEjKP3OASEIIAEjIf1OQQT9ywEhFiMAIBb9GwBq/QAEACEJIwAgFv0bAmr9' +
  'AAQAIRYgCSAW/Q0ICQoLDA0ODxgZGhscHR4fIQogCSAW/Q0AAQIDBAUGBxAREhMUFRYXIQkgCSAI/fIBIQsgCiAI/fIBIQwg' +
  'CyMo/fEBIQ0gCyAE/fIBIQ4gDSAO/fABIQ8gDyANIA/98QEgDv3wASAMIAwgBP3yAf3wASALIAz98AEgBSAHIx8gBiMb/fIB' +
  '/fAB/fIBIAcgB/3yASMZIAYjFP3yAf3wASAHIxD98gH98AH98gH98AH98AH98gH98AH98AH98AEPCyAVBEAgABAIDwsgACMg' +
  '/Uf9xAEhFSAVQQNGBEAgAA8LIBUEQCAAEAgPCyAAIy79TCAAIz79Sf1O/cQBIRUgFQRAIBVBA0cEQCAAEAgPCyAAEAohECAQ' +
  'IREFIAAjIP1K/cQBIRUgFQRAIBVBA0cEQCAAEAgPCyAAEAEhEiASIRMFIAAQASEUIBQjKP3xASETCyATIRELIBEPCx8BAnwg' +
  'AP0hABAGIQEgAP0hARAGIQIgAf0UIAL9IgELiQIBD3wgACM/oiM1oCEBIAEjNaEhAiAAIAIjFaKhIQMgAiMroiEEIAMgBKEh' +
  'BSADIAWhIAShRAAAAAAAAAAAoCEGIAUgBaIhByMAIAG9p0E/cUEQbGorAwAhCCMAIAG9p0E/cUEQbGorAwghCSAFIzGgIzGh' +
  'IQogCCAKoiELIAggC6AhDCAIIAyhIAugIAkgCCAFIAqhoiAJIAWiIAggCaAgByMeIAUjHKKgoiAHIAeiIxggBSMRoqAgByMP' +
  'IAUjDaKgoqCioCAGIAYgBaKgoKKgoKCgIQ0gDCANoCEOIAG9QkCDQi6GQoCAgICAgID4P3y/IQ8gDiAPoiAMIA6hIA2gIA+i' +
  'IyOhoA8LkgMBEHsgACNA/fIBIzb98AEhASABIzb98QEhAiAAIAIjFv3yAf3xASEDIAIjLP3yASEEIAMgBP3xASEFIAMgBf3x' +
  'ASAE/fEBIyD98AEhBiAFIAX98gEhByABIyH9TkEE/csBIRAjACAQ/RsAav0ABAAhCCMAIBD9GwJq/QAEACEQIAggEP0NCAkK' +
  'CwwNDg8YGRobHB0eHyEJIAggEP0NAAECAwQFBgcQERITFBUWFyEIIAUjMv3wASMy/fEBIQogCCAK/fIBIQsgCCAL/fABIQwg' +
  'CCAM/fEBIAv98AEgCSAIIAUgCv3xAf3yASAJIAX98gEgCCAJ/fABIAcjHyAFIx398gH98AH98gEgByAH/fIBIxkgBSMS/fIB' +
  '/fABIAcjECAFIw798gH98AH98gH98AH98gH98AEgBiAGIAX98gH98AH98AH98gH98AH98AH98AH98AEhDSAMIA398AEhDiAB' +
  'IyL9TkEu/csBIyj9zgEhDyAOIA/98gEgDCAO/fEBIA398AEgD/3yASMo/fEB/fABDwvRAgERfCAAIwdkBH8gACMtYwVBAAsE' +
  'fyAARAAAAAAAAAAAYgVBAAsEQCAAIz+iIzWgIQEgASM1oSECIAAgAiMVoqEhAyACRAAAAAAAAAAAYQR8RAAAAAAAAAAABSAD' +
  'IzOgIzOhCyEEIAMgBKEgAiMroqEhBSAEIAWgIQYgBiAGoiEHIAG9QkCDQi6GQoCAgICAgID4P3y/IQgjACABvadBP3FBEGxq' +
  'KwMAIQkjACABvadBP3FBEGxqKwMIIQogCSAIoiELIAogCKIhDCALIyOhIQ0gCyAEoiEOIA0gDqAhDyAPIA0gD6EgDqAgDCAM' +
  'IASioCALIAygIAUgByMeIAYjGqKgoiAHIAeiIxggBiMToqAgByMPoqCioKCioKCgIACjDwsgAEQAAAAAAAAAAGEEQCMjDwsg' +
  'ACM7ZARAI0EhEAUgABAGIREgESAAoyEQCyAQDwvtAwMRewF/AXsgACMI/UogACMu/Un9TiAAIyD9SP1O/cQBIRIgEkEDRgRA' +
  'IAAjQP3yASM2/fABIQEgASM2/fEBIQIgACACIxb98gH98QEhAyADIzT98AEjNP3xASACIyD9R/1PIQQgAyAE/fEBIAIjLP3y' +
  'Af3xASEFIAQgBf3wASEGIAYgBv3yASEHIAEjIv1OQS79ywEjKP3OASEIIAEjIf1OQQT9ywEhEyMAIBP9GwBq/QAEACEJIwAg' +
  'E/0bAmr9AAQAIRMgCSAT/Q0ICQoLDA0ODxgZGhscHR4fIQogCSAT/Q0AAQIDBAUGBxAREhMUFRYXIQkgCSAI/fIBIQsgCiAI' +
  '/fIBIQwgCyMo/fEBIQ0gCyAE/fIBIQ4gDSAO/fABIQ8gDyANIA/98QEgDv3wASAMIAwgBP3yAf3wASALIAz98AEgBSAHIx8g' +
  'BiMb/fIB/fAB/fIBIAcgB/3yASMZIAYjFP3yAf3wASAHIxD98gH98AH98gH98AH98AH98gH98AH98AH98AEgAP3zAQ8LIBIE' +
  'QCAAEA0PCyAAIyD9R/3EASESIBJBA0YEQCMoDwsgEgRAIAAQDQ8LIAAjPP1K/cQBIRIgEgRAIBJBA0cEQCAAEA0PCyNCIRAF' +
  'IAAQByERIBEgAP3zASEQCyAQDwsfAQJ8IAD9IQAQCyEBIAD9IQEQCyECIAH9FCAC/SIBC64BAQN8IAIjJGQEQCAAIAGgIy+i' +
  'IAIjJKEjJqQjN6C9QjSGv6IPCyACIwFkBH9BAQUgAiMBYQR/IAAjI2QFQQALCwRAIAAgAaAgAiM3oL1CNIa/og8LIAIjA2ME' +
  'QEQAAAAAAAAAAA8LIAIjBWMEfEQAAAAAAAAAAAUgAiMkoCM3oL1CNIa/CyEDIAAgA6IhBCMjIASgIQUgBSMjIAWhIASgIAEg' +
  'A6KgoCMjoSMpog8LjAICA3sBfyACIyX9Sv3EASEGIAZBA0YEQCAAIAH98AEjMP3yASACIyX98QEjJ/30ASM4/fABQTT9ywH9' +
  '8gEPCyAGBEAgACABIAIQEA8LIAIjAv1KIAIjAv1HIAAjKP1K/U79UP3EASEGIAZBA0YEQCAAIAH98AEgAiM4/fABQTT9ywH9' +
  '8gEPCyAGBEAgACABIAIQEA8LIAIjBP1J/cQBIQYgBkEDRgRAIyAPCyAGBEAgACABIAIQEA8LIAIjJf3wASM4/fABQTT9ywEg' +
  'AiMG/Un9TyEDIAAgA/3yASEEIyggBP3wASEFIAUjKCAF/fEBIAT98AEgASAD/fIB/fAB/fABIyj98QEjKv3yAQ8LMwECfCAA' +
  '/SEAIAH9IQAgAv0hABAOIQMgAP0hASAB/SEBIAL9IQEQDiEEIAP9FCAE/SIBC+geCBh7AX8JewF/FXsBfxN7B38gACgCGCFZ' +
  'IAAoAhwhWiAAKAIgIVsgACgCJCFcIAAoAighXSAD/RQhJyAE/RQhMiAF/RQhSCAG/RQhTCAH/RQhUSAI/RQhUiAJ/RQhUyAK' +
  '/RQhVCAL/RQhVSAM/RQhViAC/RQhWCABQQN0IV8DQCBZIF5BA3Zq/QgBAP0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB/ccB' +
  'IR8gWiBeav0ABAAhICBbIF5q/QAEACEhIFwgXmr9AAQAISIgXSBeav0ABAAhIyAfICD9DAAAAAAAAAAAAAAAAAAAAAD9Sv1N' +
  '/VAhJCBZIF5BA3ZqICT9xAEiJSAlQQd0ckGBAnE7AQD9DAAAAAAAAElAAAAAAAAASUAgIP3tAf3yASEo/QwAAAAAAABZQAAA' +
  'AAAAAFlAICD97QH98gEhDyAoIwz9SiAoIz79Sf1OIA8jDP1KIA8jPv1J/U79Tv3EAUEDRgRAICgjQP3yASM2/fABISkgKSM2' +
  '/fEBISogKCAqIxb98gH98QEgKiMs/fIB/fEBISsgKyAr/fIBISwgKSMh/U5BBP3LASEwIwAgMP0bAGr9AAQAIS0jACAw/RsC' +
  'av0ABAAhMCAtIDD9DQgJCgsMDQ4PGBkaGxwdHh8hLiAtIDD9DQABAgMEBQYHEBESExQVFhchLSAPI0D98gEjNv3wASEQIBAj' +
  'Nv3xASERIA8gESMW/fIB/fEBIBEjLP3yAf3xASESIBIgEv3yASETIBAjIf1OQQT9ywEhFCMAIBT9GwBq/QAEACEVIwAgFP0b' +
  'Amr9AAQAIRQgFSAU/Q0ICQoLDA0ODxgZGhscHR4fIRYgFSAU/Q0AAQIDBAUGBxAREhMUFRYXIRUgLSAuIC0gLv3wASArICwj' +
  'HyArIx398gH98AH98gEgLCAs/fIBIxkgKyMS/fIB/fABICwjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASApIyL9TkEu/csB' +
  'Iyj9zgH98gEhDSAVIBYgFSAW/fABIBIgEyMfIBIjHf3yAf3wAf3yASATIBP98gEjGSASIxL98gH98AEgEyMQ/fIB/fAB/fIB' +
  '/fAB/fAB/fIB/fAB/fABIBAjIv1OQS79ywEjKP3OAf3yASEOBSAoEAEhDSAPEAEhDgsgJyAN/fIBISb9DAAAAAAAAPC/AAAA' +
  'AAAA8L/9DPyp8dJNYlA//Knx0k1iUD8gMiAO/fIB/fAB/fMBICb98QEhMSAmIDH98wEhM/0MAAAAAAAAEMAAAAAAAAAQwP0M' +
  'AAAAAAAAWUAAAAAAAABZQCAg/fIB/fEBITX9DHEcx3Ecx0tAcRzHcRzHS0AgIP3tAf3yASEPIDUjCP1KIDUjLv1J/U4gNSMg' +
  '/Uj9TiAPIwz9SiAPIz79Sf1O/U79xAFBA0YEQCA1I0D98gEjNv3wASE2IDYjNv3xASE3IDUgNyMW/fIB/fEBITggOCM0/fAB' +
  'IzT98QEgNyMg/Uf9TyE5IDggOf3xASA3Iyz98gH98QEhOiA5IDr98AEhOyA7IDv98gEhPCA2IyL9TkEu/csBIyj9zgEhPSA2' +
  'IyH9TkEE/csBIUYjACBG/RsAav0ABAAhPiMAIEb9GwJq/QAEACFGID4gRv0NCAkKCwwNDg8YGRobHB0eHyE/ID4gRv0NAAEC' +
  'AwQFBgcQERITFBUWFyE+ID4gPf3yASFAID8gPf3yASFBIEAjKP3xASFCIEAgOf3yASFDIEIgQ/3wASFEIA8jQP3yASM2/fAB' +
  'IRAgECM2/fEBIREgDyARIxb98gH98QEgESMs/fIB/fEBIRIgEiAS/fIBIRMgECMh/U5BBP3LASEUIwAgFP0bAGr9AAQAIRUj' +
  'ACAU/RsCav0ABAAhFCAVIBT9DQgJCgsMDQ4PGBkaGxwdHh8hFiAVIBT9DQABAgMEBQYHEBESExQVFhchFSBEIEIgRP3xASBD' +
  '/fABIEEgQSA5/fIB/fABIEAgQf3wASA6IDwjHyA7Ixv98gH98AH98gEgPCA8/fIBIxkgOyMU/fIB/fABIDwjEP3yAf3wAf3y' +
  'Af3wAf3wAf3yAf3wAf3wAf3wASA1/fMBIRcgFSAWIBUgFv3wASASIBMjHyASIx398gH98AH98gEgEyAT/fIBIxkgEiMS/fIB' +
  '/fABIBMjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAQIyL9TkEu/csBIyj9zgH98gEhGAUgNRAMIRcgDxABIRgLIBchNP0M' +
  'AAAAAABAj8AAAAAAAECPwCA0/fMBIEggGP3yAf3xASFH/QwAAAAAAECPQAAAAAAAQI9AIEcgNP3yAf3zASFJ/QwAAAAAAAAW' +
  'wAAAAAAAABbA/QwAAAAAAABZQAAAAAAAAFlAICD98gH98QEhNf0MAAAAAAAAKUAAAAAAAAApQCAg/e0B/fIBIQ8gNSMI/Uog' +
  'NSMu/Un9TiA1IyD9SP1OIA8jDP1KIA8jPv1J/U79Tv3EAUEDRgRAIDUjQP3yASM2/fABITYgNiM2/fEBITcgNSA3Ixb98gH9' +
  '8QEhOCA4IzT98AEjNP3xASA3IyD9R/1PITkgOCA5/fEBIDcjLP3yAf3xASE6IDkgOv3wASE7IDsgO/3yASE8IDYjIv1OQS79' +
  'ywEjKP3OASE9IDYjIf1OQQT9ywEhRiMAIEb9GwBq/QAEACE+IwAgRv0bAmr9AAQAIUYgPiBG/Q0ICQoLDA0ODxgZGhscHR4f' +
  'IT8gPiBG/Q0AAQIDBAUGBxAREhMUFRYXIT4gPiA9/fIBIUAgPyA9/fIBIUEgQCMo/fEBIUIgQCA5/fIBIUMgQiBD/fABIUQg' +
  'DyNA/fIBIzb98AEhECAQIzb98QEhESAPIBEjFv3yAf3xASARIyz98gH98QEhEiASIBL98gEhEyAQIyH9TkEE/csBIRQjACAU' +
  '/RsAav0ABAAhFSMAIBT9GwJq/QAEACEUIBUgFP0NCAkKCwwNDg8YGRobHB0eHyEWIBUgFP0NAAECAwQFBgcQERITFBUWFyEV' +
  'IEQgQiBE/fEBIEP98AEgQSBBIDn98gH98AEgQCBB/fABIDogPCMfIDsjG/3yAf3wAf3yASA8IDz98gEjGSA7IxT98gH98AEg' +
  'PCMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fAB/fABIDX98wEhGSAVIBYgFSAW/fABIBIgEyMfIBIjHf3yAf3wAf3yASATIBP9' +
  '8gEjGSASIxL98gH98AEgEyMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBAjIv1OQS79ywEjKP3OAf3yASEaBSA1EAwhGSAP' +
  'EAEhGgsgGSFK/QwAAAAAAABZwAAAAAAAAFnAIEr98wEgTCAa/fIB/fEBIUv9DAAAAAAAAFlAAAAAAAAAWUAgSyBK/fIB/fMB' +
  'IU0gISAh/fIBIU4gISAh/fIBIU8gUSBSIE4gTv3yAf3yASBTICIgIyAj/fIBICP98gH98gH98gH98AH98AEgVCBVIE8gT/3y' +
  'Af3yAf3wASBWICIgIyAj/fIBICP98gH98gH98gH98QH98wEhUCAhICH98gEhVyBYIDH98gEhKCBYIEf98gEhDyAoIwz9SiAo' +
  'Iz79Sf1OIA8jDP1KIA8jPv1J/U79Tv3EAUEDRgRAICgjQP3yASM2/fABISkgKSM2/fEBISogKCAqIxb98gH98QEgKiMs/fIB' +
  '/fEBISsgKyAr/fIBISwgKSMh/U5BBP3LASEwIwAgMP0bAGr9AAQAIS0jACAw/RsCav0ABAAhMCAtIDD9DQgJCgsMDQ4PGBka' +
  'GxwdHh8hLiAtIDD9DQABAgMEBQYHEBESExQVFhchLSAPI0D98gEjNv3wASEQIBAjNv3xASERIA8gESMW/fIB/fEBIBEjLP3y' +
  'Af3xASESIBIgEv3yASETIBAjIf1OQQT9ywEhFCMAIBT9GwBq/QAEACEVIwAgFP0bAmr9AAQAIRQgFSAU/Q0ICQoLDA0ODxgZ' +
  'GhscHR4fIRYgFSAU/Q0AAQIDBAUGBxAREhMUFRYXIRUgLSAuIC0gLv3wASArICwjHyArIx398gH98AH98gEgLCAs/fIBIxkg' +
  'KyMS/fIB/fABICwjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASApIyL9TkEu/csBIyj9zgH98gEhGyAVIBYgFSAW/fABIBIg' +
  'EyMfIBIjHf3yAf3wAf3yASATIBP98gEjGSASIxL98gH98AEgEyMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBAjIv1OQS79' +
  'ywEjKP3OAf3yASEcBSAoEAEhGyAPEAEhHAsgXCBeaiAz/e0BIDMgIv3wASAb/fIB/fAB/QsEACBdIF5qIEn97QEgSSAj/fAB' +
  'IBz98gH98AH9CwQAIFggS/3yASEoIFggVCBVIFcgV/3yAf3yAf3wASBWICIgIyAj/fIBICP98gH98gH98gH98QH98gEhDyAo' +
  'Iwz9SiAoIz79Sf1OIA8jDP1KIA8jPv1J/U79Tv3EAUEDRgRAICgjQP3yASM2/fABISkgKSM2/fEBISogKCAqIxb98gH98QEg' +
  'KiMs/fIB/fEBISsgKyAr/fIBISwgKSMh/U5BBP3LASEwIwAgMP0bAGr9AAQAIS0jACAw/RsCav0ABAAhMCAtIDD9DQgJCgsM' +
  'DQ4PGBkaGxwdHh8hLiAtIDD9DQABAgMEBQYHEBESExQVFhchLSAPI0D98gEjNv3wASEQIBAjNv3xASERIA8gESMW/fIB/fEB' +
  'IBEjLP3yAf3xASESIBIgEv3yASETIBAjIf1OQQT9ywEhFCMAIBT9GwBq/QAEACEVIwAgFP0bAmr9AAQAIRQgFSAU/Q0ICQoL' +
  'DA0ODxgZGhscHR4fIRYgFSAU/Q0AAQIDBAUGBxAREhMUFRYXIRUgLSAuIC0gLv3wASArICwjHyArIx398gH98AH98gEgLCAs' +
  '/fIBIxkgKyMS/fIB/fABICwjEP3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASApIyL9TkEu/csBIyj9zgH98gEhHSAVIBYgFSAW' +
  '/fABIBIgEyMfIBIjHf3yAf3wAf3yASATIBP98gEjGSASIxL98gH98AEgEyMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBAj' +
  'Iv1OQS79ywEjKP3OAf3yASEeBSAoEAEhHSAPEAEhHgsgWyBeaiBN/e0BIE0gIf3wASAd/fIB/fAB/QsEACBaIF5qIFD97QEg' +
  'UCAg/fABIB798gH98AH9CwQAIF5BEGoiXiBfSQ0ACwusBwINewh/QQAhFyAAKAIYIREgACgCHCESIAAoAiAhEyAAKAIAIRQg' +
  'AUEDdCEWA0AgEiAVQQN2av1dAwAhDyARIBVq/QAEACEDIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3HASEEIAP9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9SiAE/U4hBSARIBVq/QAEECEGIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3IASEHIAb9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9SiAH/U4hCCARIBVq/QAEICEJIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3HASEKIAn9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9SiAK/U4hCyARIBVq/QAEMCEMIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2oAf3IASENIAz9DAAA' +
  'AAAAAAAAAAAAAAAAAAD9SiAN/U4hDiAFIAj9UCAL/VAgDv1Q/VMEQCAF/cQBIhAEQCAQQQFxBEAgFCAXQQJ0aiAVQQN2NgIA' +
  'IBdBAWohFyASIBVBA3ZqQQA6AAAgEyAVaiACOQMACyAQQQFLIBVBCGogFklxBEAgFCAXQQJ0aiAVQQN2QQFqNgIAIBdBAWoh' +
  'FyASIBVBA3ZqQQA6AAEgEyAVaiACOQMICwsgCP3EASIQBEAgEEEBcSAVQRBqIBZJcQRAIBQgF0ECdGogFUEDdkECajYCACAX' +
  'QQFqIRcgEiAVQQN2akEAOgACIBMgFWogAjkDEAsgEEEBSyAVQRhqIBZJcQRAIBQgF0ECdGogFUEDdkEDajYCACAXQQFqIRcg' +
  'EiAVQQN2akEAOgADIBMgFWogAjkDGAsLIAv9xAEiEARAIBBBAXEgFUEgaiAWSXEEQCAUIBdBAnRqIBVBA3ZBBGo2AgAgF0EB' +
  'aiEXIBIgFUEDdmpBADoABCATIBVqIAI5AyALIBBBAUsgFUEoaiAWSXEEQCAUIBdBAnRqIBVBA3ZBBWo2AgAgF0EBaiEXIBIg' +
  'FUEDdmpBADoABSATIBVqIAI5AygLCyAO/cQBIhAEQCAQQQFxIBVBMGogFklxBEAgFCAXQQJ0aiAVQQN2QQZqNgIAIBdBAWoh' +
  'FyASIBVBA3ZqQQA6AAYgEyAVaiACOQMwCyAQQQFLIBVBOGogFklxBEAgFCAXQQJ0aiAVQQN2QQdqNgIAIBdBAWohFyASIBVB' +
  'A3ZqQQA6AAcgEyAVaiACOQM4CwsLIBVBwABqIhUgFkkNAAsgFwvXIQoYewF/CXsBfxV7AX8Vewx/C3wDf0EAIWogACgCBCFb' +
  'IAEhXCBbKAIIKwMAIV0gWygCCCsDCCFeIFsoAggrAxAhXyBbKAIIKwMYIWAgWygCCCsDICFhIFsoAggrAyghYiBbKAIIKwMw' +
  'IWMgWygCCCsDOCFkIFsoAggrA0AhZSBbKAIIKwNIIWYgWygCCCsDUCFnIFsoAhghUiBbKAIcIVMgWygCICFUIFsoAiQhVSBb' +
  'KAIoIVYgXv0UIR0gX/0UISggYP0UIT4gYf0UIUIgYv0UIUcgY/0UIUggZP0UIUkgZf0UIUogZv0UIUsgZ/0UIUwgXf0UIU4g' +
  'ACgCGCFXIAAoAhwhWCAAKAIgIVkgACgCACFaIFxBA3QhaQNAIFIgaEEDdmr9CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9' +
  'pwH9xwEhFSBTIGhq/QAEACEWIFQgaGr9AAQAIRcgVSBoav0ABAAhGCBWIGhq/QAEACEZIBUgFv0MAAAAAAAAAAAAAAAAAAAA' +
  'AP1K/U39UCEaIFIgaEEDdmogGv3EASIbIBtBB3RyQYECcTsBAP0MAAAAAAAASUAAAAAAAABJQCAW/e0B/fIBIR79DAAAAAAA' +
  'AFlAAAAAAAAAWUAgFv3tAf3yASEFIB4jDP1KIB4jPv1J/U4gBSMM/UogBSM+/Un9Tv1O/cQBQQNGBEAgHiNA/fIBIzb98AEh' +
  'HyAfIzb98QEhICAeICAjFv3yAf3xASAgIyz98gH98QEhISAhICH98gEhIiAfIyH9TkEE/csBISYjACAm/RsAav0ABAAhIyMA' +
  'ICb9GwJq/QAEACEmICMgJv0NCAkKCwwNDg8YGRobHB0eHyEkICMgJv0NAAECAwQFBgcQERITFBUWFyEjIAUjQP3yASM2/fAB' +
  'IQYgBiM2/fEBIQcgBSAHIxb98gH98QEgByMs/fIB/fEBIQggCCAI/fIBIQkgBiMh/U5BBP3LASEKIwAgCv0bAGr9AAQAIQsj' +
  'ACAK/RsCav0ABAAhCiALIAr9DQgJCgsMDQ4PGBkaGxwdHh8hDCALIAr9DQABAgMEBQYHEBESExQVFhchCyAjICQgIyAk/fAB' +
  'ICEgIiMfICEjHf3yAf3wAf3yASAiICL98gEjGSAhIxL98gH98AEgIiMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIB8jIv1O' +
  'QS79ywEjKP3OAf3yASEDIAsgDCALIAz98AEgCCAJIx8gCCMd/fIB/fAB/fIBIAkgCf3yASMZIAgjEv3yAf3wASAJIxD98gH9' +
  '8AH98gH98AH98AH98gH98AH98AEgBiMi/U5BLv3LASMo/c4B/fIBIQQFIB4QASEDIAUQASEECyAdIAP98gEhHP0MAAAAAAAA' +
  '8L8AAAAAAADwv/0M/Knx0k1iUD/8qfHSTWJQPyAoIAT98gH98AH98wEgHP3xASEnIBwgJ/3zASEp/QwAAAAAAAAQwAAAAAAA' +
  'ABDA/QwAAAAAAABZQAAAAAAAAFlAIBb98gH98QEhK/0McRzHcRzHS0BxHMdxHMdLQCAW/e0B/fIBIQUgKyMI/UogKyMu/Un9' +
  'TiArIyD9SP1OIAUjDP1KIAUjPv1J/U79Tv3EAUEDRgRAICsjQP3yASM2/fABISwgLCM2/fEBIS0gKyAtIxb98gH98QEhLiAu' +
  'IzT98AEjNP3xASAtIyD9R/1PIS8gLiAv/fEBIC0jLP3yAf3xASEwIC8gMP3wASExIDEgMf3yASEyICwjIv1OQS79ywEjKP3O' +
  'ASEzICwjIf1OQQT9ywEhPCMAIDz9GwBq/QAEACE0IwAgPP0bAmr9AAQAITwgNCA8/Q0ICQoLDA0ODxgZGhscHR4fITUgNCA8' +
  '/Q0AAQIDBAUGBxAREhMUFRYXITQgNCAz/fIBITYgNSAz/fIBITcgNiMo/fEBITggNiAv/fIBITkgOCA5/fABITogBSNA/fIB' +
  'Izb98AEhBiAGIzb98QEhByAFIAcjFv3yAf3xASAHIyz98gH98QEhCCAIIAj98gEhCSAGIyH9TkEE/csBIQojACAK/RsAav0A' +
  'BAAhCyMAIAr9GwJq/QAEACEKIAsgCv0NCAkKCwwNDg8YGRobHB0eHyEMIAsgCv0NAAECAwQFBgcQERITFBUWFyELIDogOCA6' +
  '/fEBIDn98AEgNyA3IC/98gH98AEgNiA3/fABIDAgMiMfIDEjG/3yAf3wAf3yASAyIDL98gEjGSAxIxT98gH98AEgMiMQ/fIB' +
  '/fAB/fIB/fAB/fAB/fIB/fAB/fAB/fABICv98wEhDSALIAwgCyAM/fABIAggCSMfIAgjHf3yAf3wAf3yASAJIAn98gEjGSAI' +
  'IxL98gH98AEgCSMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIAYjIv1OQS79ywEjKP3OAf3yASEOBSArEAwhDSAFEAEhDgsg' +
  'DSEq/QwAAAAAAECPwAAAAAAAQI/AICr98wEgPiAO/fIB/fEBIT39DAAAAAAAQI9AAAAAAABAj0AgPSAq/fIB/fMBIT/9DAAA' +
  'AAAAABbAAAAAAAAAFsD9DAAAAAAAAFlAAAAAAAAAWUAgFv3yAf3xASEr/QwAAAAAAAApQAAAAAAAAClAIBb97QH98gEhBSAr' +
  'Iwj9SiArIy79Sf1OICsjIP1I/U4gBSMM/UogBSM+/Un9Tv1O/cQBQQNGBEAgKyNA/fIBIzb98AEhLCAsIzb98QEhLSArIC0j' +
  'Fv3yAf3xASEuIC4jNP3wASM0/fEBIC0jIP1H/U8hLyAuIC/98QEgLSMs/fIB/fEBITAgLyAw/fABITEgMSAx/fIBITIgLCMi' +
  '/U5BLv3LASMo/c4BITMgLCMh/U5BBP3LASE8IwAgPP0bAGr9AAQAITQjACA8/RsCav0ABAAhPCA0IDz9DQgJCgsMDQ4PGBka' +
  'GxwdHh8hNSA0IDz9DQABAgMEBQYHEBESExQVFhchNCA0IDP98gEhNiA1IDP98gEhNyA2Iyj98QEhOCA2IC/98gEhOSA4IDn9' +
  '8AEhOiAFI0D98gEjNv3wASEGIAYjNv3xASEHIAUgByMW/fIB/fEBIAcjLP3yAf3xASEIIAggCP3yASEJIAYjIf1OQQT9ywEh' +
  'CiMAIAr9GwBq/QAEACELIwAgCv0bAmr9AAQAIQogCyAK/Q0ICQoLDA0ODxgZGhscHR4fIQwgCyAK/Q0AAQIDBAUGBxAREhMU' +
  'FRYXIQsgOiA4IDr98QEgOf3wASA3IDcgL/3yAf3wASA2IDf98AEgMCAyIx8gMSMb/fIB/fAB/fIBIDIgMv3yASMZIDEjFP3y' +
  'Af3wASAyIxD98gH98AH98gH98AH98AH98gH98AH98AH98AEgK/3zASEPIAsgDCALIAz98AEgCCAJIx8gCCMd/fIB/fAB/fIB' +
  'IAkgCf3yASMZIAgjEv3yAf3wASAJIxD98gH98AH98gH98AH98AH98gH98AH98AEgBiMi/U5BLv3LASMo/c4B/fIBIRAFICsQ' +
  'DCEPIAUQASEQCyAPIUD9DAAAAAAAAFnAAAAAAAAAWcAgQP3zASBCIBD98gH98QEhQf0MAAAAAAAAWUAAAAAAAABZQCBBIED9' +
  '8gH98wEhQyAXIBf98gEhRCAXIBf98gEhRSBHIEggRCBE/fIB/fIBIEkgGCAZIBn98gEgGf3yAf3yAf3yAf3wAf3wASBKIEsg' +
  'RSBF/fIB/fIB/fABIEwgGCAZIBn98gEgGf3yAf3yAf3yAf3xAf3zASFGIBcgF/3yASFNIE4gJ/3yASEeIE4gPf3yASEFIB4j' +
  'DP1KIB4jPv1J/U4gBSMM/UogBSM+/Un9Tv1O/cQBQQNGBEAgHiNA/fIBIzb98AEhHyAfIzb98QEhICAeICAjFv3yAf3xASAg' +
  'Iyz98gH98QEhISAhICH98gEhIiAfIyH9TkEE/csBISYjACAm/RsAav0ABAAhIyMAICb9GwJq/QAEACEmICMgJv0NCAkKCwwN' +
  'Dg8YGRobHB0eHyEkICMgJv0NAAECAwQFBgcQERITFBUWFyEjIAUjQP3yASM2/fABIQYgBiM2/fEBIQcgBSAHIxb98gH98QEg' +
  'ByMs/fIB/fEBIQggCCAI/fIBIQkgBiMh/U5BBP3LASEKIwAgCv0bAGr9AAQAIQsjACAK/RsCav0ABAAhCiALIAr9DQgJCgsM' +
  'DQ4PGBkaGxwdHh8hDCALIAr9DQABAgMEBQYHEBESExQVFhchCyAjICQgIyAk/fABICEgIiMfICEjHf3yAf3wAf3yASAiICL9' +
  '8gEjGSAhIxL98gH98AEgIiMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIB8jIv1OQS79ywEjKP3OAf3yASERIAsgDCALIAz9' +
  '8AEgCCAJIx8gCCMd/fIB/fAB/fIBIAkgCf3yASMZIAgjEv3yAf3wASAJIxD98gH98AH98gH98AH98AH98gH98AH98AEgBiMi' +
  '/U5BLv3LASMo/c4B/fIBIRIFIB4QASERIAUQASESCyBVIGhqICn97QEgKSAY/fABIBH98gH98AH9CwQAIFYgaGogP/3tASA/' +
  'IBn98AEgEv3yAf3wAf0LBAAgTiBB/fIBIR4gTiBKIEsgTSBN/fIB/fIB/fABIEwgGCAZIBn98gEgGf3yAf3yAf3yAf3xAf3y' +
  'ASEFIB4jDP1KIB4jPv1J/U4gBSMM/UogBSM+/Un9Tv1O/cQBQQNGBEAgHiNA/fIBIzb98AEhHyAfIzb98QEhICAeICAjFv3y' +
  'Af3xASAgIyz98gH98QEhISAhICH98gEhIiAfIyH9TkEE/csBISYjACAm/RsAav0ABAAhIyMAICb9GwJq/QAEACEmICMgJv0N' +
  'CAkKCwwNDg8YGRobHB0eHyEkICMgJv0NAAECAwQFBgcQERITFBUWFyEjIAUjQP3yASM2/fABIQYgBiM2/fEBIQcgBSAHIxb9' +
  '8gH98QEgByMs/fIB/fEBIQggCCAI/fIBIQkgBiMh/U5BBP3LASEKIwAgCv0bAGr9AAQAIQsjACAK/RsCav0ABAAhCiALIAr9' +
  'DQgJCgsMDQ4PGBkaGxwdHh8hDCALIAr9DQABAgMEBQYHEBESExQVFhchCyAjICQgIyAk/fABICEgIiMfICEjHf3yAf3wAf3y' +
  'ASAiICL98gEjGSAhIxL98gH98AEgIiMQ/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIB8jIv1OQS79ywEjKP3OAf3yASETIAsg' +
  'DCALIAz98AEgCCAJIx8gCCMd/fIB/fAB/fIBIAkgCf3yASMZIAgjEv3yAf3wASAJIxD98gH98AH98gH98AH98AH98gH98AH9' +
  '8AEgBiMi/U5BLv3LASMo/c4B/fIBIRQFIB4QASETIAUQASEUCyBUIGhqIEP97QEgQyAX/fABIBP98gH98AH9CwQAIFMgaGog' +
  'Rv3tASBGIBb98AEgFP3yAf3wAf0LBAAgVyBoav0ABAAhTyBYIGhBA3Zq/QgBAP0MAAAAAAAAAAAAAAAAAAAAAP0k/YcB/acB' +
  '/ccBIVAgT/0MAAAAAAAAAAAAAAAAAAAAAP1KIFD9Tv3EASJRBEAgUUEBcQRAIFogakECdGogaEEDdjYCACBqQQFqIWogWCBo' +
  'QQN2akEAOgAAIFkgaGogAjkDAAsgUUEBSyBoQQhqIGlJcQRAIFogakECdGogaEEDdkEBajYCACBqQQFqIWogWCBoQQN2akEA' +
  'OgABIFkgaGogAjkDCAsLIGhBEGoiaCBpSQ0ACyBqCw==',
  [powersOfTwoTable],
)

const definition = defineProgram({
  file: 'neuron-hodgkin-huxley.eqs',
  version: '0.1.0',
  sha256: '9a8601c4ba9f4fca3d217db1e9f5fc04558e9ea7b4eb805904d831d3a7a129aa',
  parameters: [
    {
      name: 'area',
      value: 2e-8,
      type: 'float',
      dimension: [2, 0, 0, 0, 0, 0, 0],
      unit: 'metre**2',
      line: 5,
    },
    {
      name: 'Cm',
      value: 2e-10,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 6,
    },
    {
      name: 'g_Na',
      value: 0.000024,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 7,
    },
    {
      name: 'g_K',
      value: 0.000007200000000000001,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 8,
    },
    {
      name: 'g_L',
      value: 6e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 9,
    },
    {
      name: 'E_Na',
      value: 0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
    },
    {
      name: 'E_K',
      value: -0.077,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
    },
    {
      name: 'E_L',
      value: -0.0544,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 12,
    },
    {
      name: 'strength',
      value: 2e-9,
      type: 'float',
      dimension: [0, 0, 0, 1, 0, 0, 0],
      unit: 'amp',
      line: 14,
    },
  ],
  source:
    '# The squid axon of Hodgkin and Huxley (1952) under a step of current: the membrane potential\n' +
    '# and the three gates that make the spike.\n' +
    'from brian2 import *\n' +
    '\n' +
    'area = 20000*umetre**2\n' +
    'Cm = 1*ufarad*cm**-2 * area\n' +
    'g_Na = 120*msiemens*cm**-2 * area\n' +
    'g_K = 36*msiemens*cm**-2 * area\n' +
    'g_L = 0.3*msiemens*cm**-2 * area\n' +
    'E_Na = 50*mV\n' +
    'E_K = -77*mV\n' +
    'E_L = -54.4*mV\n' +
    '# Strength of the step\n' +
    'strength = 2*nA        # [0*nA : 0.1*nA : 10*nA]\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (g_L*(E_L - v) + g_Na*m**3*h*(E_Na - v) + g_K*n**4*(E_K - v) + I)/Cm : volt\n' +
    'dm/dt = alpha_m*(1 - m) - beta_m*m : 1\n' +
    'dh/dt = alpha_h*(1 - h) - beta_h*h : 1\n' +
    'dn/dt = alpha_n*(1 - n) - beta_n*n : 1\n' +
    'alpha_m = 1/exprel(-(v + 40*mV)/(10*mV))/ms : Hz\n' +
    'beta_m = 4*exp(-(v + 65*mV)/(18*mV))/ms : Hz\n' +
    'alpha_h = 0.07*exp(-(v + 65*mV)/(20*mV))/ms : Hz\n' +
    'beta_h = 1/(1 + exp(-(v + 35*mV)/(10*mV)))/ms : Hz\n' +
    'alpha_n = 0.1/exprel(-(v + 55*mV)/(10*mV))/ms : Hz\n' +
    'beta_n = 0.125*exp(-(v + 65*mV)/(80*mV))/ms : Hz\n' +
    'I = strength*int(t >= 10*ms and t < 60*ms) : amp\n' +
    "'''\n" +
    "axon = NeuronGroup(1, eqs, threshold='v > 0*mV', refractory='v > 0*mV', method='exponential_euler')\n" +
    'axon.v = -65*mV\n' +
    'axon.m = 0.053\n' +
    'axon.h = 0.596\n' +
    'axon.n = 0.318\n' +
    '\n' +
    "trace = StateMonitor(axon, ['v', 'm', 'h', 'n'], record=0)\n" +
    'spikes = SpikeMonitor(axon)\n' +
    'run(80*ms)\n' +
    '\n' +
    "print('spikes:', spikes.num_spikes)\n" +
    "print('highest potential:', max(trace.v[0]))\n" +
    "print('intervals (ms):', round(min(diff(spikes.t))/ms, 2), 'to', round(max(diff(spikes.t))/ms, 2))\n" +
    '\n' +
    'figure(figsize=(7, 6))\n' +
    'subplot(211)\n' +
    "plot(trace.t/ms, trace.v[0]/mV, 'k')\n" +
    "axvspan(10, 60, color='orange', alpha=0.2)\n" +
    "ylabel('v (mV)')\n" +
    "title('Hodgkin-Huxley')\n" +
    'subplot(212)\n' +
    "plot(trace.t/ms, trace.m[0], label='m')\n" +
    "plot(trace.t/ms, trace.h[0], label='h')\n" +
    "plot(trace.t/ms, trace.n[0], label='n')\n" +
    "xlabel('Time (ms)')\n" +
    "ylabel('Gate')\n" +
    "legend(loc='upper right')\n" +
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
