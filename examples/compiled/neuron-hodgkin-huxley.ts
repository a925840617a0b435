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
  sim.at(37) // run(80*ms)
  await runNetwork(sim, multiply(80n, ms), { objects: { trace, axon, spikes },
    externals: { Cm, g_Na, g_K, g_L, E_Na, E_K, E_L, strength } })
  sim.at(39) // print('spikes:', spikes.num_spikes)
  pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'))
  sim.at(40) // print('highest potential:', max(trace.v[0]))
  pyPrint(sim, 'highest potential:', pyMax(getItem(getAttribute(trace, 'v'), 0n)))
  sim.at(41) // print('intervals (ms):', round(min(diff(spikes.t))/ms, 2), 'to', roun...
  pyPrint(sim, 'intervals (ms):', pyRound(divide(pyMin(npDiff(getAttribute(spikes, 't'))), ms), 2n),
    'to', pyRound(divide(pyMax(npDiff(getAttribute(spikes, 't'))), ms), 2n))
  sim.at(43) // figure(figsize=(7, 6))
  plainFigure(sim, [], { figsize: new Tuple([7n, 6n]) })
  sim.at(44) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(45) // plot(trace.t/ms, trace.v[0]/mV, 'k')
  pyplotPlot(sim,
    [divide(getAttribute(trace, 't'), ms), divide(getItem(getAttribute(trace, 'v'), 0n), mV), 'k'],
    {})
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

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AGFzbQEAAAABPAhgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgDX9/fHx8fHx8fHx8fHwAYAN/f3wBfwII' +
  'AQFtAW0CAAEDEhEAAQECAwMAAQEAAQQFBQYHBwblCER/AEEAC3wARAAAAAAAAPC/C3wARAAAAAAA8I/AC3sA/QwAAAAAAPCP' +
  'wAAAAAAA8I/AC3wARAAAAAAAMJHAC3sA/QwAAAAAADCRwAAAAAAAMJHAC3sA/QwAAAAAAADwvwAAAAAAAPC/C3wARAAAAAAA' +
  'QJ/AC3sA/QwAAAAAAECfwAAAAAAAQJ/AC3wARIXrUbgeSYfAC3sA/QyF61G4HkmHwIXrUbgeSYfAC3wARAAAAAAAwFXAC3sA' +
  '/QwAAAAAAMBVwAAAAAAAwFXAC3wARBqgARqgAfo+C3sA/QwaoAEaoAH6PhqgARqgAfo+C3wARBqgARqgASo/C3sA/QwaoAEa' +
  'oAEqPxqgARqgASo/C3wARBdswRZswVY/C3sA/QwXbMEWbMFWPxdswRZswVY/C3wARBEREREREYE/C3sA/QwRERERERGBPxER' +
  'EREREYE/C3wARAAA+v5CLoY/C3sA/QwAAPr+Qi6GPwAA+v5CLoY/C3wARAAAAAAAAJA/C3sA/QwAAAAAAACQPwAAAAAAAJA/' +
  'C3wARFVVVVVVVaU/C3sA/QxVVVVVVVWlP1VVVVVVVaU/C3wARFVVVVVVVcU/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3wARAAA' +
  'AAAAAOA/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/Qw/AAAAAAAAAD8AAAAAAAAAC3sA' +
  '/QzA/////////8D/////////C3wARAAAAAAAAPA/C3wARAAAAAAA8I9AC3sA/QwAAAAAAPCPQAAAAAAA8I9AC3wARAAAAAAA' +
  '+I9AC3sA/QwAAAAAAPiPQAAAAAAA+I9AC3wARAAAAAIAAKBBC3sA/QwAAAACAACgQQAAAAIAAKBBC3sA/QwAAAAAAADwPwAA' +
  'AAAAAPA/C3wARLyJ2Jey0pw8C3sA/Qy8idiXstKcPLyJ2Jey0pw8C3wARAAAAAAAABAAC3sA/QwAAAAAAAAQAAAAAAAAABAA' +
  'C3wARDo7nrya9xw9C3sA/Qw6O568mvccPTo7nrya9xw9C3wARAAAAAAAANB/C3sA/QwAAAAAAADQfwAAAAAAANB/C3wARAAA' +
  'AAAAAE5AC3sA/QwAAAAAAABOQAAAAAAAAE5AC3wARAAAAAAAAFhBC3sA/QwAAAAAAABYQQAAAAAAAFhBC3wARAAAAAAAADhD' +
  'C3sA/QwAAAAAAAA4QwAAAAAAADhDC3wARP8DAAAAADhDC3sA/Qz/AwAAAAA4Q/8DAAAAADhDC3wARO85+v5CLoZAC3sA/Qzv' +
  'Ofr+Qi6GQO85+v5CLoZAC3wARLgehetRLoZAC3sA/Qy4HoXrUS6GQLgehetRLoZAC3wARAAAAAAAAFZAC3sA/QwAAAAAAABW' +
  'QAAAAAAAAFZAC3wARP6CK2VHFVdAC3sA/Qz+gitlRxVXQP6CK2VHFVdAC3wARAAAAAAAAPB/C3sA/QwAAAAAAADwfwAAAAAA' +
  'APB/CwdZAxFheG9uX3N0YXRldXBkYXRlcgAOFmF4b25fc3Bpa2VfdGhyZXNob2xkZXIADyhheG9uX3N0YXRldXBkYXRlcith' +
  'eG9uX3NwaWtlX3RocmVzaG9sZGVyABAKmmcRzAEBCHwgACMLZAR/IAAjPmMFQQALBEAgACNAoiM2oCEBIAEjNqEhAiAAIAIj' +
  'FaKhIAIjLqKhIQMgAyADoiEEIwAgAb2nQT9xQRBsaisDACEFIwAgAb2nQT9xQRBsaisDCCEGIAUgBiAFIAagIAMgBCMdIAMj' +
  'G6KgoiAEIASiIxkgAyMToqAgBCMRoqCioKCioKAgAb1CQINCLoZCgICAgICAgPg/fL+iDwsgACAAYgRAIAAhBwUgAEQAAAAA' +
  'AAAAABADIQggCCEHCyAHDwvQAgMIewF/AXsgACMM/UogACM//Un9Tv3EASEJIAkEQCAJQQNHBEAgABACDwsgACNB/fIBIzf9' +
  '8AEhASABIzf98QEhAiAAIAIjFv3yAf3xASACIy/98gH98QEhAyADIAP98gEhBCABIyD9TkEE/csBIQojACAK/RsAav0ABAAh' +
  'BSMAIAr9GwJq/QAEACEKIAUgCv0NCAkKCwwNDg8YGRobHB0eHyEGIAUgCv0NAAECAwQFBgcQERITFBUWFyEFIAUgBiAFIAb9' +
  '8AEgAyAEIx4gAyMc/fIB/fAB/fIBIAQgBP3yASMaIAMjFP3yAf3wASAEIxL98gH98AH98gH98AH98AH98gH98AH98AEgASMh' +
  '/U5BLv3LASMp/c4B/fIBDwsgACAA/Uj9xAEhCSAJBEAgCUEDRwRAIAAQAg8LIAAhBwUgACMfEAQhCCAIIQcLIAcPCx8BAnwg' +
  'AP0hABAAIQEgAP0hARAAIQIgAf0UIAL9IgELjAIBD3wgACM8ZARAI0IPCyAAIwljBEBEAAAAAAAAAAAPCyAAI0CiIzagIQIg' +
  'AiM2oSEDIAAgAyMVoqEhBCADIy6iIQUgBCAFoSEGIAQgBqEgBaEgAaAhByAGIAaiIQgjACACvadBP3FBEGxqKwMAIQkjACAC' +
  'vadBP3FBEGxqKwMIIQogBiM0oCM0oSELIAkgC6IhDCAJIAygIQ0gCSANoSAMoCAKIAkgBiALoaIgCiAGoiAJIAqgIAgjHSAG' +
  'IxuioKIgCCAIoiMZIAYjE6KgIAgjESAGIw+ioKKgoqAgByAHIAaioKCioKCgoCEOIA0gDqAhDyAPIA0gD6EgDqAgAr2nQQZ1' +
  'txALIRAgEA8LzAMDD3sBfwF7IAAjPf1K/cQBIREgEQRAIBFBA0cEQCAAIAEQBQ8LI0MPCyAAIwr9Sf3EASERIBEEQCARQQNH' +
  'BEAgACABEAUPCyMfDwsgACNB/fIBIzf98AEhAiACIzf98QEhAyAAIAMjFv3yAf3xASEEIAMjL/3yASEFIAQgBf3xASEGIAQg' +
  'Bv3xASAF/fEBIAH98AEhByAGIAb98gEhCCACIyD9TkEE/csBIRIjACAS/RsAav0ABAAhCSMAIBL9GwJq/QAEACESIAkgEv0N' +
  'CAkKCwwNDg8YGRobHB0eHyEKIAkgEv0NAAECAwQFBgcQERITFBUWFyEJIAYjNf3wASM1/fEBIQsgCSAL/fIBIQwgCSAM/fAB' +
  'IQ0gCSAN/fEBIAz98AEgCiAJIAYgC/3xAf3yASAKIAb98gEgCSAK/fABIAgjHiAGIxz98gH98AH98gEgCCAI/fIBIxogBiMU' +
  '/fIB/fABIAgjEiAGIxD98gH98AH98gH98AH98gH98AEgByAHIAb98gH98AH98AH98gH98AH98AH98AH98AEhDiANIA798AEh' +
  'DyAPIA0gD/3xASAO/fABIAIjIf1OIzf98QEjGP3yARAMIRAgEA8LKQECfCAA/SEAIAH9IQAQAyECIAD9IQEgAf0hARADIQMg' +
  'Av0UIAP9IgELrQUBLHwgAJkhASABIypmBH8gASMyYwVBAAsEQAJAIACZIxdjBEAgACAAoiECIx0gAqIhAyAAIAOgIQQjJyAA' +
  'oiEFIAUgBSAAoaEhBiAAIAahIQcjJyAAoiEIIAggCCAAoaEhCSAAIAmhIQogACAEoSADoCMdIAYgCaIgAqEgBiAKoqAgByAJ' +
  'oqAgByAKoqCiIAIgAKIjGyAAIxkgACMTIAAjESAAIw8gACMNoqCioKKgoqCioKKgoCELIAQgC6AhDCAMIQ0gBCAMoSALoCEO' +
  'DAELIAAjQKIjNqAhDyAPIzahIRAgACAQIxWioSERIBAjLqIhEiARIBKhIRMgESAToSASoUQAAAAAAAAAAKAhFCATIBOiIRUj' +
  'ACAPvadBP3FBEGxqKwMAIRYjACAPvadBP3FBEGxqKwMIIRcgEyM0oCM0oSEYIBYgGKIhGSAWIBmgIRogFiAaoSAZoCAXIBYg' +
  'EyAYoaIgFyAToiAWIBegIBUjHSATIxuioKIgFSAVoiMZIBMjE6KgIBUjESATIw+ioKKgoqAgFCAUIBOioKCioKCgoCEbIBog' +
  'G6AhHCAPvUJAg0IuhkKAgICAgICA+D98vyEdIBwgHaIhHiAeIyKhIR8gHyAeoSEgIB4gHyAgoaEjASAgoaAgGiAcoSAboCAd' +
  'oqAhISAfICGgISIgIiENIB8gIqEgIaAhDgwACyANIACjISMgIyAAoiEkIycgI6IhJSAlICUgI6GhISYgIyAmoSEnIycgAKIh' +
  'KCAoICggAKGhISkgACApoSEqICMgDSAkoSAmICmiICShICYgKqKgICcgKaKgICcgKqKgoSAOoCAAo6APCyABIypjBEAjIg8L' +
  'IAAjOmQEQCNCDwsgAEQAAAAAAAAAAGQEQCAAEAkhKyArISwFIwEgAKMhLAsgLA8LqwgDLHsBfwF7IAD97AEhASABIyv9TCAB' +
  'IzP9Sf1O/cQBIS0gLQRAIC1BA0cEQCAAEAgPCwJAIAD97AEjGP1J/cQBIS0gLQRAIC1BA0cEQCAAEAgPCyAAIAD98gEhAiMe' +
  'IAL98gEhAyAAIAP98AEhBCMoIAD98gEhBSAFIAUgAP3xAf3xASEGIAAgBv3xASEHIyggAP3yASEIIAggCCAA/fEB/fEBIQkg' +
  'ACAJ/fEBIQogACAE/fEBIAP98AEjHiAGIAn98gEgAv3xASAGIAr98gH98AEgByAJ/fIB/fABIAcgCv3yAf3wAf3yASACIAD9' +
  '8gEjHCAAIxogACMUIAAjEiAAIxAgACMO/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIQsgBCAL/fAB' +
  'IQwgDCENIAQgDP3xASAL/fABIQ4MAQsgACNB/fIBIzf98AEhDyAPIzf98QEhECAAIBAjFv3yAf3xASERIBAjL/3yASESIBEg' +
  'Ev3xASETIBEgE/3xASAS/fEBIx/98AEhFCATIBP98gEhFSAPIyD9TkEE/csBIS4jACAu/RsAav0ABAAhFiMAIC79GwJq/QAE' +
  'ACEuIBYgLv0NCAkKCwwNDg8YGRobHB0eHyEXIBYgLv0NAAECAwQFBgcQERITFBUWFyEWIBMjNf3wASM1/fEBIRggFiAY/fIB' +
  'IRkgFiAZ/fABIRogFiAa/fEBIBn98AEgFyAWIBMgGP3xAf3yASAXIBP98gEgFiAX/fABIBUjHiATIxz98gH98AH98gEgFSAV' +
  '/fIBIxogEyMU/fIB/fABIBUjEiATIxD98gH98AH98gH98AH98gH98AEgFCAUIBP98gH98AH98AH98gH98AH98AH98AH98AEh' +
  'GyAaIBv98AEhHCAPIyH9TkEu/csBIyn9zgEhHSAcIB398gEhHiAeIyn98QEhHyAfIB798QEhICAeIB8gIP3xAf3xASMGICD9' +
  '8QH98AEgGiAc/fEBIBv98AEgHf3yAf3wASEhIB8gIf3wASEiICIhDSAfICL98QEgIf3wASEODAALIA0gAP3zASEjICMgAP3y' +
  'ASEkIyggI/3yASElICUgJSAj/fEB/fEBISYgIyAm/fEBIScjKCAA/fIBISggKCAoIAD98QH98QEhKSAAICn98QEhKiAjIA0g' +
  'JP3xASAmICn98gEgJP3xASAmICr98gH98AEgJyAp/fIB/fABICcgKv3yAf3wAf3xASAO/fABIAD98wH98AEPCyABIyv9Sf3E' +
  'ASEtIC0EQCAtQQNHBEAgABAIDwsjKQ8LIAAjO/1K/cQBIS0gLQRAIC1BA0cEQCAAEAgPCyNDDwsgACMf/Ur9xAEhLSAtBEAg' +
  'LUEDRwRAIAAQCA8LIAAQCiErICshLAUjBiAA/fMBISwLICwPCx8BAnwgAP0hABAGIQEgAP0hARAGIQIgAf0UIAL9IgEL2AIB' +
  'F3wgACNAoiM2oCEBIAEjNqEhAiAAIAIjFaKhIQMgAiMuoiEEIAMgBKEhBSADIAWhIAShRAAAAAAAAAAAoCEGIAUgBaIhByMA' +
  'IAG9p0E/cUEQbGorAwAhCCMAIAG9p0E/cUEQbGorAwghCSAFIzSgIzShIQogCCAKoiELIAggC6AhDCAIIAyhIAugIAkgCCAF' +
  'IAqhoiAJIAWiIAggCaAgByMdIAUjG6KgoiAHIAeiIxkgBSMToqAgByMRIAUjD6KgoqCioCAGIAYgBaKgoKKgoKCgIQ0gDCAN' +
  'oCEOIA4gAKMhDyAPIACiIRAjJyAPoiERIBEgESAPoaEhEiAPIBKhIRMjJyAAoiEUIBQgFCAAoaEhFSAAIBWhIRYgDyAOIBCh' +
  'IBIgFaIgEKEgEiAWoqAgEyAVoqAgEyAWoqChIAwgDqEgDaCgIACjIAG9p0EGdbcQCyEXIBcPC5IEARh7IAAjQf3yASM3/fAB' +
  'IQEgASM3/fEBIQIgACACIxb98gH98QEhAyACIy/98gEhBCADIAT98QEhBSADIAX98QEgBP3xASMf/fABIQYgBSAF/fIBIQcg' +
  'ASMg/U5BBP3LASEYIwAgGP0bAGr9AAQAIQgjACAY/RsCav0ABAAhGCAIIBj9DQgJCgsMDQ4PGBkaGxwdHh8hCSAIIBj9DQAB' +
  'AgMEBQYHEBESExQVFhchCCAFIzX98AEjNf3xASEKIAggCv3yASELIAggC/3wASEMIAggDP3xASAL/fABIAkgCCAFIAr98QH9' +
  '8gEgCSAF/fIBIAggCf3wASAHIx4gBSMc/fIB/fAB/fIBIAcgB/3yASMaIAUjFP3yAf3wASAHIxIgBSMQ/fIB/fAB/fIB/fAB' +
  '/fIB/fABIAYgBiAF/fIB/fAB/fAB/fIB/fAB/fAB/fAB/fABIQ0gDCAN/fABIQ4gDiAA/fMBIQ8gDyAA/fIBIRAjKCAP/fIB' +
  'IREgESARIA/98QH98QEhEiAPIBL98QEhEyMoIAD98gEhFCAUIBQgAP3xAf3xASEVIAAgFf3xASEWIA8gDiAQ/fEBIBIgFf3y' +
  'ASAQ/fEBIBIgFv3yAf3wASATIBX98gH98AEgEyAW/fIB/fAB/fEBIAwgDv3xASAN/fAB/fABIAD98wEgASMh/U4jN/3xASMY' +
  '/fIBEAwhFyAXDwuuAQEDfCACIyNkBEAgACABoCMwoiACIyOhIyWkIzigvUI0hr+iDwsgAiMCZAR/QQEFIAIjAmEEfyAAIyJk' +
  'BUEACwsEQCAAIAGgIAIjOKC9QjSGv6IPCyACIwRjBEBEAAAAAAAAAAAPCyACIwdjBHxEAAAAAAAAAAAFIAIjI6AjOKC9QjSG' +
  'vwshAyAAIAOiIQQjIiAEoCEFIAUjIiAFoSAEoCABIAOioKAjIqEjLKIPC44CAgN7AX8gAiMk/Ur9xAEhBiAGBEAgBkEDRwRA' +
  'IAAgASACEA0PCyAAIAH98AEjMf3yASACIyT98QEjJv30ASM5/fABQTT9ywH98gEPCyACIwP9SiACIwP9RyAAIyn9Sv1O/VD9' +
  'xAEhBiAGBEAgBkEDRwRAIAAgASACEA0PCyAAIAH98AEgAiM5/fABQTT9ywH98gEPCyACIwX9Sf3EASEGIAYEQCAGQQNHBEAg' +
  'ACABIAIQDQ8LIx8PCyMfIAIjJP3wASM5/fABQTT9ywEgAiMI/Un9UiEDIAAgA/3yASEEIykgBP3wASEFIAUjKSAF/fEBIAT9' +
  '8AEgASAD/fIB/fAB/fABIyn98QEjLf3yAQ8LMwECfCAA/SEAIAH9IQAgAv0hABALIQMgAP0hASAB/SEBIAL9IQEQCyEEIAP9' +
  'FCAE/SIBC+ocBgZ7AX8LewF/F3sHfyAAKAIYITcgACgCHCE4IAAoAiAhOSAAKAIkITogACgCKCE7IAP9FCEVIAT9FCEiIAX9' +
  'FCEmIAb9FCEqIAf9FCEvIAj9FCEwIAn9FCExIAr9FCEyIAv9FCEzIAz9FCE0IAL9FCE2IAFBA3QhPQNAIDcgPEEDdmr9CAEA' +
  '/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhDSA4IDxq/QAEACEOIDkgPGr9AAQAIQ8gOiA8av0ABAAhECA7IDxq/QAE' +
  'ACERIA0gDv0MAAAAAAAAAAAAAAAAAAAAAP1K/U39UCESIDcgPEEDdmogEv3EASITIBNBB3RyQYECcTsBACAVAnv9DAAAAAAA' +
  'AElAAAAAAAAASUAgDv3tAf3yASEWAnsgFiMM/UogFiM//Un9Tv3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYjQf3yASM3/fAB' +
  'IRcgFyM3/fEBIRggFiAYIxb98gH98QEgGCMv/fIB/fEBIRkgGSAZ/fIBIRogFyMg/U5BBP3LASEgIwAgIP0bAGr9AAQAIRsj' +
  'ACAg/RsCav0ABAAhICAbICD9DQgJCgsMDQ4PGBkaGxwdHh8hHCAbICD9DQABAgMEBQYHEBESExQVFhchGyAbIBwgGyAc/fAB' +
  'IBkgGiMeIBkjHP3yAf3wAf3yASAaIBr98gEjGiAZIxT98gH98AEgGiMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBcjIf1O' +
  'QS79ywEjKf3OAf3yAQwBCyAWIBb9SP3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYhHQUgFiMfEAQhHiAeIR0LIB0MAAsL/fIB' +
  'IRT9DAAAAAAAAPC/AAAAAAAA8L/9DPyp8dJNYlA//Knx0k1iUD8gIgJ7/QwAAAAAAABZQAAAAAAAAFlAIA797QH98gEhFgJ7' +
  'IBYjDP1KIBYjP/1J/U79xAEhHyAfBEAgH0EDRwRAIBYQAgwCCyAWI0H98gEjN/3wASEXIBcjN/3xASEYIBYgGCMW/fIB/fEB' +
  'IBgjL/3yAf3xASEZIBkgGf3yASEaIBcjIP1OQQT9ywEhICMAICD9GwBq/QAEACEbIwAgIP0bAmr9AAQAISAgGyAg/Q0ICQoL' +
  'DA0ODxgZGhscHR4fIRwgGyAg/Q0AAQIDBAUGBxAREhMUFRYXIRsgGyAcIBsgHP3wASAZIBojHiAZIxz98gH98AH98gEgGiAa' +
  '/fIBIxogGSMU/fIB/fABIBojEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAXIyH9TkEu/csBIyn9zgH98gEMAQsgFiAW/Uj9' +
  'xAEhHyAfBEAgH0EDRwRAIBYQAgwCCyAWIR0FIBYjHxAEIR4gHiEdCyAdDAALC/3yAf3wAf3zASAU/fEBISEgFCAh/fMBISP9' +
  'DAAAAAAAABDAAAAAAAAAEMD9DAAAAAAAAFlAAAAAAAAAWUAgDv3yAf3xARAHIST9DAAAAAAAQI/AAAAAAABAj8AgJP3zASAm' +
  'Anv9DHEcx3Ecx0tAcRzHcRzHS0AgDv3tAf3yASEWAnsgFiMM/UogFiM//Un9Tv3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYj' +
  'Qf3yASM3/fABIRcgFyM3/fEBIRggFiAYIxb98gH98QEgGCMv/fIB/fEBIRkgGSAZ/fIBIRogFyMg/U5BBP3LASEgIwAgIP0b' +
  'AGr9AAQAIRsjACAg/RsCav0ABAAhICAbICD9DQgJCgsMDQ4PGBkaGxwdHh8hHCAbICD9DQABAgMEBQYHEBESExQVFhchGyAb' +
  'IBwgGyAc/fABIBkgGiMeIBkjHP3yAf3wAf3yASAaIBr98gEjGiAZIxT98gH98AEgGiMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB' +
  '/fABIBcjIf1OQS79ywEjKf3OAf3yAQwBCyAWIBb9SP3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYhHQUgFiMfEAQhHiAeIR0L' +
  'IB0MAAsL/fIB/fEBISX9DAAAAAAAQI9AAAAAAABAj0AgJSAk/fIB/fMBISf9DAAAAAAAABbAAAAAAAAAFsD9DAAAAAAAAFlA' +
  'AAAAAAAAWUAgDv3yAf3xARAHISj9DAAAAAAAAFnAAAAAAAAAWcAgKP3zASAqAnv9DAAAAAAAAClAAAAAAAAAKUAgDv3tAf3y' +
  'ASEWAnsgFiMM/UogFiM//Un9Tv3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYjQf3yASM3/fABIRcgFyM3/fEBIRggFiAYIxb9' +
  '8gH98QEgGCMv/fIB/fEBIRkgGSAZ/fIBIRogFyMg/U5BBP3LASEgIwAgIP0bAGr9AAQAIRsjACAg/RsCav0ABAAhICAbICD9' +
  'DQgJCgsMDQ4PGBkaGxwdHh8hHCAbICD9DQABAgMEBQYHEBESExQVFhchGyAbIBwgGyAc/fABIBkgGiMeIBkjHP3yAf3wAf3y' +
  'ASAaIBr98gEjGiAZIxT98gH98AEgGiMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBcjIf1OQS79ywEjKf3OAf3yAQwBCyAW' +
  'IBb9SP3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYhHQUgFiMfEAQhHiAeIR0LIB0MAAsL/fIB/fEBISn9DAAAAAAAAFlAAAAA' +
  'AAAAWUAgKSAo/fIB/fMBISsgDyAP/fIBISwgDyAP/fIBIS0gLyAwICwgLP3yAf3yASAxIBAgESAR/fIBIBH98gH98gH98gH9' +
  '8AH98AEgMiAzIC0gLf3yAf3yAf3wASA0IBAgESAR/fIBIBH98gH98gH98gH98QH98wEhLiAPIA/98gEhNSA6IDxqICP97QEg' +
  'IyAQ/fABAnsgNiAh/fIBIRYCeyAWIwz9SiAWIz/9Sf1O/cQBIR8gHwRAIB9BA0cEQCAWEAIMAgsgFiNB/fIBIzf98AEhFyAX' +
  'Izf98QEhGCAWIBgjFv3yAf3xASAYIy/98gH98QEhGSAZIBn98gEhGiAXIyD9TkEE/csBISAjACAg/RsAav0ABAAhGyMAICD9' +
  'GwJq/QAEACEgIBsgIP0NCAkKCwwNDg8YGRobHB0eHyEcIBsgIP0NAAECAwQFBgcQERITFBUWFyEbIBsgHCAbIBz98AEgGSAa' +
  'Ix4gGSMc/fIB/fAB/fIBIBogGv3yASMaIBkjFP3yAf3wASAaIxL98gH98AH98gH98AH98AH98gH98AH98AEgFyMh/U5BLv3L' +
  'ASMp/c4B/fIBDAELIBYgFv1I/cQBIR8gHwRAIB9BA0cEQCAWEAIMAgsgFiEdBSAWIx8QBCEeIB4hHQsgHQwACwv98gH98AH9' +
  'CwQAIDsgPGogJ/3tASAnIBH98AECeyA2ICX98gEhFgJ7IBYjDP1KIBYjP/1J/U79xAEhHyAfBEAgH0EDRwRAIBYQAgwCCyAW' +
  'I0H98gEjN/3wASEXIBcjN/3xASEYIBYgGCMW/fIB/fEBIBgjL/3yAf3xASEZIBkgGf3yASEaIBcjIP1OQQT9ywEhICMAICD9' +
  'GwBq/QAEACEbIwAgIP0bAmr9AAQAISAgGyAg/Q0ICQoLDA0ODxgZGhscHR4fIRwgGyAg/Q0AAQIDBAUGBxAREhMUFRYXIRsg' +
  'GyAcIBsgHP3wASAZIBojHiAZIxz98gH98AH98gEgGiAa/fIBIxogGSMU/fIB/fABIBojEv3yAf3wAf3yAf3wAf3wAf3yAf3w' +
  'Af3wASAXIyH9TkEu/csBIyn9zgH98gEMAQsgFiAW/Uj9xAEhHyAfBEAgH0EDRwRAIBYQAgwCCyAWIR0FIBYjHxAEIR4gHiEd' +
  'CyAdDAALC/3yAf3wAf0LBAAgOSA8aiAr/e0BICsgD/3wAQJ7IDYgKf3yASEWAnsgFiMM/UogFiM//Un9Tv3EASEfIB8EQCAf' +
  'QQNHBEAgFhACDAILIBYjQf3yASM3/fABIRcgFyM3/fEBIRggFiAYIxb98gH98QEgGCMv/fIB/fEBIRkgGSAZ/fIBIRogFyMg' +
  '/U5BBP3LASEgIwAgIP0bAGr9AAQAIRsjACAg/RsCav0ABAAhICAbICD9DQgJCgsMDQ4PGBkaGxwdHh8hHCAbICD9DQABAgME' +
  'BQYHEBESExQVFhchGyAbIBwgGyAc/fABIBkgGiMeIBkjHP3yAf3wAf3yASAaIBr98gEjGiAZIxT98gH98AEgGiMS/fIB/fAB' +
  '/fIB/fAB/fAB/fIB/fAB/fABIBcjIf1OQS79ywEjKf3OAf3yAQwBCyAWIBb9SP3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYh' +
  'HQUgFiMfEAQhHiAeIR0LIB0MAAsL/fIB/fAB/QsEACA4IDxqIC797QEgLiAO/fABAnsgNiAyIDMgNSA1/fIB/fIB/fABIDQg' +
  'ECARIBH98gEgEf3yAf3yAf3yAf3xAf3yASEWAnsgFiMM/UogFiM//Un9Tv3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYjQf3y' +
  'ASM3/fABIRcgFyM3/fEBIRggFiAYIxb98gH98QEgGCMv/fIB/fEBIRkgGSAZ/fIBIRogFyMg/U5BBP3LASEgIwAgIP0bAGr9' +
  'AAQAIRsjACAg/RsCav0ABAAhICAbICD9DQgJCgsMDQ4PGBkaGxwdHh8hHCAbICD9DQABAgMEBQYHEBESExQVFhchGyAbIBwg' +
  'GyAc/fABIBkgGiMeIBkjHP3yAf3wAf3yASAaIBr98gEjGiAZIxT98gH98AEgGiMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fAB' +
  'IBcjIf1OQS79ywEjKf3OAf3yAQwBCyAWIBb9SP3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYhHQUgFiMfEAQhHiAeIR0LIB0M' +
  'AAsL/fIB/fAB/QsEACA8QRBqIjwgPUkNAAsLrAcCDXsIf0EAIRcgACgCGCERIAAoAhwhEiAAKAIgIRMgACgCACEUIAFBA3Qh' +
  'FgNAIBIgFUEDdmr9XQMAIQ8gESAVav0ABAAhAyAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBCAD/QwAAAAAAAAA' +
  'AAAAAAAAAAAA/UogBP1OIQUgESAVav0ABBAhBiAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9yAEhByAG/QwAAAAAAAAA' +
  'AAAAAAAAAAAA/UogB/1OIQggESAVav0ABCAhCSAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9xwEhCiAJ/QwAAAAAAAAA' +
  'AAAAAAAAAAAA/UogCv1OIQsgESAVav0ABDAhDCAP/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDSAM/QwAAAAAAAAA' +
  'AAAAAAAAAAAA/UogDf1OIQ4gBSAI/VAgC/1QIA79UP1TBEAgBf3EASIQBEAgEEEBcQRAIBQgF0ECdGogFUEDdjYCACAXQQFq' +
  'IRcgEiAVQQN2akEAOgAAIBMgFWogAjkDAAsgEEEBSyAVQQhqIBZJcQRAIBQgF0ECdGogFUEDdkEBajYCACAXQQFqIRcgEiAV' +
  'QQN2akEAOgABIBMgFWogAjkDCAsLIAj9xAEiEARAIBBBAXEgFUEQaiAWSXEEQCAUIBdBAnRqIBVBA3ZBAmo2AgAgF0EBaiEX' +
  'IBIgFUEDdmpBADoAAiATIBVqIAI5AxALIBBBAUsgFUEYaiAWSXEEQCAUIBdBAnRqIBVBA3ZBA2o2AgAgF0EBaiEXIBIgFUED' +
  'dmpBADoAAyATIBVqIAI5AxgLCyAL/cQBIhAEQCAQQQFxIBVBIGogFklxBEAgFCAXQQJ0aiAVQQN2QQRqNgIAIBdBAWohFyAS' +
  'IBVBA3ZqQQA6AAQgEyAVaiACOQMgCyAQQQFLIBVBKGogFklxBEAgFCAXQQJ0aiAVQQN2QQVqNgIAIBdBAWohFyASIBVBA3Zq' +
  'QQA6AAUgEyAVaiACOQMoCwsgDv3EASIQBEAgEEEBcSAVQTBqIBZJcQRAIBQgF0ECdGogFUEDdkEGajYCACAXQQFqIRcgEiAV' +
  'QQN2akEAOgAGIBMgFWogAjkDMAsgEEEBSyAVQThqIBZJcQRAIBQgF0ECdGogFUEDdkEHajYCACAXQQFqIRcgEiAVQQN2akEA' +
  'OgAHIBMgFWogAjkDOAsLCyAVQcAAaiIVIBZJDQALIBcL2R8IBnsBfwt7AX8Zewx/C3wDf0EAIUggACgCBCE5IAEhOiA5KAII' +
  'KwMAITsgOSgCCCsDCCE8IDkoAggrAxAhPSA5KAIIKwMYIT4gOSgCCCsDICE/IDkoAggrAyghQCA5KAIIKwMwIUEgOSgCCCsD' +
  'OCFCIDkoAggrA0AhQyA5KAIIKwNIIUQgOSgCCCsDUCFFIDkoAhghMCA5KAIcITEgOSgCICEyIDkoAiQhMyA5KAIoITQgPP0U' +
  'IQsgPf0UIRggPv0UIRwgP/0UISAgQP0UISUgQf0UISYgQv0UIScgQ/0UISggRP0UISkgRf0UISogO/0UISwgACgCGCE1IAAo' +
  'AhwhNiAAKAIgITcgACgCACE4IDpBA3QhRwNAIDAgRkEDdmr9CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhAyAx' +
  'IEZq/QAEACEEIDIgRmr9AAQAIQUgMyBGav0ABAAhBiA0IEZq/QAEACEHIAMgBP0MAAAAAAAAAAAAAAAAAAAAAP1K/U39UCEI' +
  'IDAgRkEDdmogCP3EASIJIAlBB3RyQYECcTsBACALAnv9DAAAAAAAAElAAAAAAAAASUAgBP3tAf3yASEMAnsgDCMM/UogDCM/' +
  '/Un9Tv3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwjQf3yASM3/fABIQ0gDSM3/fEBIQ4gDCAOIxb98gH98QEgDiMv/fIB/fEB' +
  'IQ8gDyAP/fIBIRAgDSMg/U5BBP3LASEWIwAgFv0bAGr9AAQAIREjACAW/RsCav0ABAAhFiARIBb9DQgJCgsMDQ4PGBkaGxwd' +
  'Hh8hEiARIBb9DQABAgMEBQYHEBESExQVFhchESARIBIgESAS/fABIA8gECMeIA8jHP3yAf3wAf3yASAQIBD98gEjGiAPIxT9' +
  '8gH98AEgECMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA0jIf1OQS79ywEjKf3OAf3yAQwBCyAMIAz9SP3EASEVIBUEQCAV' +
  'QQNHBEAgDBACDAILIAwhEwUgDCMfEAQhFCAUIRMLIBMMAAsL/fIBIQr9DAAAAAAAAPC/AAAAAAAA8L/9DPyp8dJNYlA//Knx' +
  '0k1iUD8gGAJ7/QwAAAAAAABZQAAAAAAAAFlAIAT97QH98gEhDAJ7IAwjDP1KIAwjP/1J/U79xAEhFSAVBEAgFUEDRwRAIAwQ' +
  'AgwCCyAMI0H98gEjN/3wASENIA0jN/3xASEOIAwgDiMW/fIB/fEBIA4jL/3yAf3xASEPIA8gD/3yASEQIA0jIP1OQQT9ywEh' +
  'FiMAIBb9GwBq/QAEACERIwAgFv0bAmr9AAQAIRYgESAW/Q0ICQoLDA0ODxgZGhscHR4fIRIgESAW/Q0AAQIDBAUGBxAREhMU' +
  'FRYXIREgESASIBEgEv3wASAPIBAjHiAPIxz98gH98AH98gEgECAQ/fIBIxogDyMU/fIB/fABIBAjEv3yAf3wAf3yAf3wAf3w' +
  'Af3yAf3wAf3wASANIyH9TkEu/csBIyn9zgH98gEMAQsgDCAM/Uj9xAEhFSAVBEAgFUEDRwRAIAwQAgwCCyAMIRMFIAwjHxAE' +
  'IRQgFCETCyATDAALC/3yAf3wAf3zASAK/fEBIRcgCiAX/fMBIRn9DAAAAAAAABDAAAAAAAAAEMD9DAAAAAAAAFlAAAAAAAAA' +
  'WUAgBP3yAf3xARAHIRr9DAAAAAAAQI/AAAAAAABAj8AgGv3zASAcAnv9DHEcx3Ecx0tAcRzHcRzHS0AgBP3tAf3yASEMAnsg' +
  'DCMM/UogDCM//Un9Tv3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwjQf3yASM3/fABIQ0gDSM3/fEBIQ4gDCAOIxb98gH98QEg' +
  'DiMv/fIB/fEBIQ8gDyAP/fIBIRAgDSMg/U5BBP3LASEWIwAgFv0bAGr9AAQAIREjACAW/RsCav0ABAAhFiARIBb9DQgJCgsM' +
  'DQ4PGBkaGxwdHh8hEiARIBb9DQABAgMEBQYHEBESExQVFhchESARIBIgESAS/fABIA8gECMeIA8jHP3yAf3wAf3yASAQIBD9' +
  '8gEjGiAPIxT98gH98AEgECMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA0jIf1OQS79ywEjKf3OAf3yAQwBCyAMIAz9SP3E' +
  'ASEVIBUEQCAVQQNHBEAgDBACDAILIAwhEwUgDCMfEAQhFCAUIRMLIBMMAAsL/fIB/fEBIRv9DAAAAAAAQI9AAAAAAABAj0Ag' +
  'GyAa/fIB/fMBIR39DAAAAAAAABbAAAAAAAAAFsD9DAAAAAAAAFlAAAAAAAAAWUAgBP3yAf3xARAHIR79DAAAAAAAAFnAAAAA' +
  'AAAAWcAgHv3zASAgAnv9DAAAAAAAAClAAAAAAAAAKUAgBP3tAf3yASEMAnsgDCMM/UogDCM//Un9Tv3EASEVIBUEQCAVQQNH' +
  'BEAgDBACDAILIAwjQf3yASM3/fABIQ0gDSM3/fEBIQ4gDCAOIxb98gH98QEgDiMv/fIB/fEBIQ8gDyAP/fIBIRAgDSMg/U5B' +
  'BP3LASEWIwAgFv0bAGr9AAQAIREjACAW/RsCav0ABAAhFiARIBb9DQgJCgsMDQ4PGBkaGxwdHh8hEiARIBb9DQABAgMEBQYH' +
  'EBESExQVFhchESARIBIgESAS/fABIA8gECMeIA8jHP3yAf3wAf3yASAQIBD98gEjGiAPIxT98gH98AEgECMS/fIB/fAB/fIB' +
  '/fAB/fAB/fIB/fAB/fABIA0jIf1OQS79ywEjKf3OAf3yAQwBCyAMIAz9SP3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwhEwUg' +
  'DCMfEAQhFCAUIRMLIBMMAAsL/fIB/fEBIR/9DAAAAAAAAFlAAAAAAAAAWUAgHyAe/fIB/fMBISEgBSAF/fIBISIgBSAF/fIB' +
  'ISMgJSAmICIgIv3yAf3yASAnIAYgByAH/fIBIAf98gH98gH98gH98AH98AEgKCApICMgI/3yAf3yAf3wASAqIAYgByAH/fIB' +
  'IAf98gH98gH98gH98QH98wEhJCAFIAX98gEhKyAzIEZqIBn97QEgGSAG/fABAnsgLCAX/fIBIQwCeyAMIwz9SiAMIz/9Sf1O' +
  '/cQBIRUgFQRAIBVBA0cEQCAMEAIMAgsgDCNB/fIBIzf98AEhDSANIzf98QEhDiAMIA4jFv3yAf3xASAOIy/98gH98QEhDyAP' +
  'IA/98gEhECANIyD9TkEE/csBIRYjACAW/RsAav0ABAAhESMAIBb9GwJq/QAEACEWIBEgFv0NCAkKCwwNDg8YGRobHB0eHyES' +
  'IBEgFv0NAAECAwQFBgcQERITFBUWFyERIBEgEiARIBL98AEgDyAQIx4gDyMc/fIB/fAB/fIBIBAgEP3yASMaIA8jFP3yAf3w' +
  'ASAQIxL98gH98AH98gH98AH98AH98gH98AH98AEgDSMh/U5BLv3LASMp/c4B/fIBDAELIAwgDP1I/cQBIRUgFQRAIBVBA0cE' +
  'QCAMEAIMAgsgDCETBSAMIx8QBCEUIBQhEwsgEwwACwv98gH98AH9CwQAIDQgRmogHf3tASAdIAf98AECeyAsIBv98gEhDAJ7' +
  'IAwjDP1KIAwjP/1J/U79xAEhFSAVBEAgFUEDRwRAIAwQAgwCCyAMI0H98gEjN/3wASENIA0jN/3xASEOIAwgDiMW/fIB/fEB' +
  'IA4jL/3yAf3xASEPIA8gD/3yASEQIA0jIP1OQQT9ywEhFiMAIBb9GwBq/QAEACERIwAgFv0bAmr9AAQAIRYgESAW/Q0ICQoL' +
  'DA0ODxgZGhscHR4fIRIgESAW/Q0AAQIDBAUGBxAREhMUFRYXIREgESASIBEgEv3wASAPIBAjHiAPIxz98gH98AH98gEgECAQ' +
  '/fIBIxogDyMU/fIB/fABIBAjEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASANIyH9TkEu/csBIyn9zgH98gEMAQsgDCAM/Uj9' +
  'xAEhFSAVBEAgFUEDRwRAIAwQAgwCCyAMIRMFIAwjHxAEIRQgFCETCyATDAALC/3yAf3wAf0LBAAgMiBGaiAh/e0BICEgBf3w' +
  'AQJ7ICwgH/3yASEMAnsgDCMM/UogDCM//Un9Tv3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwjQf3yASM3/fABIQ0gDSM3/fEB' +
  'IQ4gDCAOIxb98gH98QEgDiMv/fIB/fEBIQ8gDyAP/fIBIRAgDSMg/U5BBP3LASEWIwAgFv0bAGr9AAQAIREjACAW/RsCav0A' +
  'BAAhFiARIBb9DQgJCgsMDQ4PGBkaGxwdHh8hEiARIBb9DQABAgMEBQYHEBESExQVFhchESARIBIgESAS/fABIA8gECMeIA8j' +
  'HP3yAf3wAf3yASAQIBD98gEjGiAPIxT98gH98AEgECMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA0jIf1OQS79ywEjKf3O' +
  'Af3yAQwBCyAMIAz9SP3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwhEwUgDCMfEAQhFCAUIRMLIBMMAAsL/fIB/fAB/QsEACAx' +
  'IEZqICT97QEgJCAE/fABAnsgLCAoICkgKyAr/fIB/fIB/fABICogBiAHIAf98gEgB/3yAf3yAf3yAf3xAf3yASEMAnsgDCMM' +
  '/UogDCM//Un9Tv3EASEVIBUEQCAVQQNHBEAgDBACDAILIAwjQf3yASM3/fABIQ0gDSM3/fEBIQ4gDCAOIxb98gH98QEgDiMv' +
  '/fIB/fEBIQ8gDyAP/fIBIRAgDSMg/U5BBP3LASEWIwAgFv0bAGr9AAQAIREjACAW/RsCav0ABAAhFiARIBb9DQgJCgsMDQ4P' +
  'GBkaGxwdHh8hEiARIBb9DQABAgMEBQYHEBESExQVFhchESARIBIgESAS/fABIA8gECMeIA8jHP3yAf3wAf3yASAQIBD98gEj' +
  'GiAPIxT98gH98AEgECMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIA0jIf1OQS79ywEjKf3OAf3yAQwBCyAMIAz9SP3EASEV' +
  'IBUEQCAVQQNHBEAgDBACDAILIAwhEwUgDCMfEAQhFCAUIRMLIBMMAAsL/fIB/fAB/QsEACA1IEZq/QAEACEtIDYgRkEDdmr9' +
  'CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhLiAt/QwAAAAAAAAAAAAAAAAAAAAA/UogLv1O/cQBIi8EQCAvQQFx' +
  'BEAgOCBIQQJ0aiBGQQN2NgIAIEhBAWohSCA2IEZBA3ZqQQA6AAAgNyBGaiACOQMACyAvQQFLIEZBCGogR0lxBEAgOCBIQQJ0' +
  'aiBGQQN2QQFqNgIAIEhBAWohSCA2IEZBA3ZqQQA6AAEgNyBGaiACOQMICwsgRkEQaiJGIEdJDQALIEgL',
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
