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
  nativeKernels,
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
  const { not_refractory, v, n, h, m } = axon
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
  const { v, not_refractory, lastspike } = axon
  const { N, t, events } = step
  const native = step.native?.axon_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
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
    axon_stateupdater: { arrays: ['not_refractory', 'v', 'n', 'h', 'm'] },
    axon_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
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

const kernels = nativeKernels(
  'AGFzbQEAAAABUAlgAXwBfGABewF7YAJ8fAF8YAJ7ewF7YAN8fHwBfGADe3t7AXtgDX9/fHx8fHx8fHx8fHwAYAN/f3wBf2AQ' +
  'f398fHx8fHx8fHx8fH9/fAF/AggBAW0BbQIAAQMSEQABAQIDAwABAQABBAUFBgcIBuUIRH8AQQALfABEAAAAAAAA8L8LfABE' +
  'AAAAAADwj8ALewD9DAAAAAAA8I/AAAAAAADwj8ALfABEAAAAAAAwkcALewD9DAAAAAAAMJHAAAAAAAAwkcALewD9DAAAAAAA' +
  'APC/AAAAAAAA8L8LfABEAAAAAABAn8ALewD9DAAAAAAAQJ/AAAAAAABAn8ALfABEhetRuB5Jh8ALewD9DIXrUbgeSYfAhetR' +
  'uB5Jh8ALfABEAAAAAADAVcALewD9DAAAAAAAwFXAAAAAAADAVcALfABEGqABGqAB+j4LewD9DBqgARqgAfo+GqABGqAB+j4L' +
  'fABEGqABGqABKj8LewD9DBqgARqgASo/GqABGqABKj8LfABEF2zBFmzBVj8LewD9DBdswRZswVY/F2zBFmzBVj8LfABEERER' +
  'ERERgT8LewD9DBEREREREYE/ERERERERgT8LfABEAAD6/kIuhj8LewD9DAAA+v5CLoY/AAD6/kIuhj8LfABEAAAAAAAAkD8L' +
  'ewD9DAAAAAAAAJA/AAAAAAAAkD8LfABEVVVVVVVVpT8LewD9DFVVVVVVVaU/VVVVVVVVpT8LfABEVVVVVVVVxT8LewD9DFVV' +
  'VVVVVcU/VVVVVVVVxT8LfABEAAAAAAAA4D8LewD9DAAAAAAAAOA/AAAAAAAA4D8LewD9DAAAAAAAAAAAAAAAAAAAAAALewD9' +
  'DD8AAAAAAAAAPwAAAAAAAAALewD9DMD/////////wP////////8LfABEAAAAAAAA8D8LfABEAAAAAADwj0ALewD9DAAAAAAA' +
  '8I9AAAAAAADwj0ALfABEAAAAAAD4j0ALewD9DAAAAAAA+I9AAAAAAAD4j0ALfABEAAAAAgAAoEELewD9DAAAAAIAAKBBAAAA' +
  'AgAAoEELewD9DAAAAAAAAPA/AAAAAAAA8D8LfABEvInYl7LSnDwLewD9DLyJ2Jey0pw8vInYl7LSnDwLfABEAAAAAAAAEAAL' +
  'ewD9DAAAAAAAABAAAAAAAAAAEAALfABEOjuevJr3HD0LewD9DDo7nrya9xw9OjuevJr3HD0LfABEAAAAAAAA0H8LewD9DAAA' +
  'AAAAANB/AAAAAAAA0H8LfABEAAAAAAAATkALewD9DAAAAAAAAE5AAAAAAAAATkALfABEAAAAAAAAWEELewD9DAAAAAAAAFhB' +
  'AAAAAAAAWEELfABEAAAAAAAAOEMLewD9DAAAAAAAADhDAAAAAAAAOEMLfABE/wMAAAAAOEMLewD9DP8DAAAAADhD/wMAAAAA' +
  'OEMLfABE7zn6/kIuhkALewD9DO85+v5CLoZA7zn6/kIuhkALfABEuB6F61EuhkALewD9DLgehetRLoZAuB6F61EuhkALfABE' +
  'AAAAAAAAVkALewD9DAAAAAAAAFZAAAAAAAAAVkALfABE/oIrZUcVV0ALewD9DP6CK2VHFVdA/oIrZUcVV0ALfABEAAAAAAAA' +
  '8H8LewD9DAAAAAAAAPB/AAAAAAAA8H8LB1kDEWF4b25fc3RhdGV1cGRhdGVyAA4WYXhvbl9zcGlrZV90aHJlc2hvbGRlcgAP' +
  'KGF4b25fc3RhdGV1cGRhdGVyK2F4b25fc3Bpa2VfdGhyZXNob2xkZXIAEAqdZhHMAQEIfCAAIwtkBH8gACM+YwVBAAsEQCAA' +
  'I0CiIzagIQEgASM2oSECIAAgAiMVoqEgAiMuoqEhAyADIAOiIQQjACABvadBP3FBEGxqKwMAIQUjACABvadBP3FBEGxqKwMI' +
  'IQYgBSAGIAUgBqAgAyAEIx0gAyMboqCiIAQgBKIjGSADIxOioCAEIxGioKKgoKKgoCABvUJAg0IuhkKAgICAgICA+D98v6IP' +
  'CyAAIABiBEAgACEHBSAARAAAAAAAAAAAEAMhCCAIIQcLIAcPC9ACAwh7AX8BeyAAIwz9SiAAIz/9Sf1O/cQBIQkgCQRAIAlB' +
  'A0cEQCAAEAIPCyAAI0H98gEjN/3wASEBIAEjN/3xASECIAAgAiMW/fIB/fEBIAIjL/3yAf3xASEDIAMgA/3yASEEIAEjIP1O' +
  'QQT9ywEhCiMAIAr9GwBq/QAEACEFIwAgCv0bAmr9AAQAIQogBSAK/Q0ICQoLDA0ODxgZGhscHR4fIQYgBSAK/Q0AAQIDBAUG' +
  'BxAREhMUFRYXIQUgBSAGIAUgBv3wASADIAQjHiADIxz98gH98AH98gEgBCAE/fIBIxogAyMU/fIB/fABIAQjEv3yAf3wAf3y' +
  'Af3wAf3wAf3yAf3wAf3wASABIyH9TkEu/csBIyn9zgH98gEPCyAAIAD9SP3EASEJIAkEQCAJQQNHBEAgABACDwsgACEHBSAA' +
  'Ix8QBCEIIAghBwsgBw8LHwECfCAA/SEAEAAhASAA/SEBEAAhAiAB/RQgAv0iAQuMAgEPfCAAIzxkBEAjQg8LIAAjCWMEQEQA' +
  'AAAAAAAAAA8LIAAjQKIjNqAhAiACIzahIQMgACADIxWioSEEIAMjLqIhBSAEIAWhIQYgBCAGoSAFoSABoCEHIAYgBqIhCCMA' +
  'IAK9p0E/cUEQbGorAwAhCSMAIAK9p0E/cUEQbGorAwghCiAGIzSgIzShIQsgCSALoiEMIAkgDKAhDSAJIA2hIAygIAogCSAG' +
  'IAuhoiAKIAaiIAkgCqAgCCMdIAYjG6KgoiAIIAiiIxkgBiMToqAgCCMRIAYjD6KgoqCioCAHIAcgBqKgoKKgoKCgIQ4gDSAO' +
  'oCEPIA8gDSAPoSAOoCACvadBBnW3EAshECAQDwvMAwMPewF/AXsgACM9/Ur9xAEhESARBEAgEUEDRwRAIAAgARAFDwsjQw8L' +
  'IAAjCv1J/cQBIREgEQRAIBFBA0cEQCAAIAEQBQ8LIx8PCyAAI0H98gEjN/3wASECIAIjN/3xASEDIAAgAyMW/fIB/fEBIQQg' +
  'AyMv/fIBIQUgBCAF/fEBIQYgBCAG/fEBIAX98QEgAf3wASEHIAYgBv3yASEIIAIjIP1OQQT9ywEhEiMAIBL9GwBq/QAEACEJ' +
  'IwAgEv0bAmr9AAQAIRIgCSAS/Q0ICQoLDA0ODxgZGhscHR4fIQogCSAS/Q0AAQIDBAUGBxAREhMUFRYXIQkgBiM1/fABIzX9' +
  '8QEhCyAJIAv98gEhDCAJIAz98AEhDSAJIA398QEgDP3wASAKIAkgBiAL/fEB/fIBIAogBv3yASAJIAr98AEgCCMeIAYjHP3y' +
  'Af3wAf3yASAIIAj98gEjGiAGIxT98gH98AEgCCMSIAYjEP3yAf3wAf3yAf3wAf3yAf3wASAHIAcgBv3yAf3wAf3wAf3yAf3w' +
  'Af3wAf3wAf3wASEOIA0gDv3wASEPIA8gDSAP/fEBIA798AEgAiMh/U4jN/3xASMY/fIBEAwhECAQDwspAQJ8IAD9IQAgAf0h' +
  'ABADIQIgAP0hASAB/SEBEAMhAyAC/RQgA/0iAQutBQEsfCAAmSEBIAEjKmYEfyABIzJjBUEACwRAAkAgAJkjF2MEQCAAIACi' +
  'IQIjHSACoiEDIAAgA6AhBCMnIACiIQUgBSAFIAChoSEGIAAgBqEhByMnIACiIQggCCAIIAChoSEJIAAgCaEhCiAAIAShIAOg' +
  'Ix0gBiAJoiACoSAGIAqioCAHIAmioCAHIAqioKIgAiAAoiMbIAAjGSAAIxMgACMRIAAjDyAAIw2ioKKgoqCioKKgoqCgIQsg' +
  'BCALoCEMIAwhDSAEIAyhIAugIQ4MAQsgACNAoiM2oCEPIA8jNqEhECAAIBAjFaKhIREgECMuoiESIBEgEqEhEyARIBOhIBKh' +
  'RAAAAAAAAAAAoCEUIBMgE6IhFSMAIA+9p0E/cUEQbGorAwAhFiMAIA+9p0E/cUEQbGorAwghFyATIzSgIzShIRggFiAYoiEZ' +
  'IBYgGaAhGiAWIBqhIBmgIBcgFiATIBihoiAXIBOiIBYgF6AgFSMdIBMjG6KgoiAVIBWiIxkgEyMToqAgFSMRIBMjD6KgoqCi' +
  'oCAUIBQgE6KgoKKgoKCgIRsgGiAboCEcIA+9QkCDQi6GQoCAgICAgID4P3y/IR0gHCAdoiEeIB4jIqEhHyAfIB6hISAgHiAf' +
  'ICChoSMBICChoCAaIByhIBugIB2ioCEhIB8gIaAhIiAiIQ0gHyAioSAhoCEODAALIA0gAKMhIyAjIACiISQjJyAjoiElICUg' +
  'JSAjoaEhJiAjICahIScjJyAAoiEoICggKCAAoaEhKSAAICmhISogIyANICShICYgKaIgJKEgJiAqoqAgJyApoqAgJyAqoqCh' +
  'IA6gIACjoA8LIAEjKmMEQCMiDwsgACM6ZARAI0IPCyAARAAAAAAAAAAAZARAIAAQCSErICshLAUjASAAoyEsCyAsDwurCAMs' +
  'ewF/AXsgAP3sASEBIAEjK/1MIAEjM/1J/U79xAEhLSAtBEAgLUEDRwRAIAAQCA8LAkAgAP3sASMY/Un9xAEhLSAtBEAgLUED' +
  'RwRAIAAQCA8LIAAgAP3yASECIx4gAv3yASEDIAAgA/3wASEEIyggAP3yASEFIAUgBSAA/fEB/fEBIQYgACAG/fEBIQcjKCAA' +
  '/fIBIQggCCAIIAD98QH98QEhCSAAIAn98QEhCiAAIAT98QEgA/3wASMeIAYgCf3yASAC/fEBIAYgCv3yAf3wASAHIAn98gH9' +
  '8AEgByAK/fIB/fAB/fIBIAIgAP3yASMcIAAjGiAAIxQgACMSIAAjECAAIw798gH98AH98gH98AH98gH98AH98gH98AH98gH9' +
  '8AH98gH98AH98AEhCyAEIAv98AEhDCAMIQ0gBCAM/fEBIAv98AEhDgwBCyAAI0H98gEjN/3wASEPIA8jN/3xASEQIAAgECMW' +
  '/fIB/fEBIREgECMv/fIBIRIgESAS/fEBIRMgESAT/fEBIBL98QEjH/3wASEUIBMgE/3yASEVIA8jIP1OQQT9ywEhLiMAIC79' +
  'GwBq/QAEACEWIwAgLv0bAmr9AAQAIS4gFiAu/Q0ICQoLDA0ODxgZGhscHR4fIRcgFiAu/Q0AAQIDBAUGBxAREhMUFRYXIRYg' +
  'EyM1/fABIzX98QEhGCAWIBj98gEhGSAWIBn98AEhGiAWIBr98QEgGf3wASAXIBYgEyAY/fEB/fIBIBcgE/3yASAWIBf98AEg' +
  'FSMeIBMjHP3yAf3wAf3yASAVIBX98gEjGiATIxT98gH98AEgFSMSIBMjEP3yAf3wAf3yAf3wAf3yAf3wASAUIBQgE/3yAf3w' +
  'Af3wAf3yAf3wAf3wAf3wAf3wASEbIBogG/3wASEcIA8jIf1OQS79ywEjKf3OASEdIBwgHf3yASEeIB4jKf3xASEfIB8gHv3x' +
  'ASEgIB4gHyAg/fEB/fEBIwYgIP3xAf3wASAaIBz98QEgG/3wASAd/fIB/fABISEgHyAh/fABISIgIiENIB8gIv3xASAh/fAB' +
  'IQ4MAAsgDSAA/fMBISMgIyAA/fIBISQjKCAj/fIBISUgJSAlICP98QH98QEhJiAjICb98QEhJyMoIAD98gEhKCAoICggAP3x' +
  'Af3xASEpIAAgKf3xASEqICMgDSAk/fEBICYgKf3yASAk/fEBICYgKv3yAf3wASAnICn98gH98AEgJyAq/fIB/fAB/fEBIA79' +
  '8AEgAP3zAf3wAQ8LIAEjK/1J/cQBIS0gLQRAIC1BA0cEQCAAEAgPCyMpDwsgACM7/Ur9xAEhLSAtBEAgLUEDRwRAIAAQCA8L' +
  'I0MPCyAAIx/9Sv3EASEtIC0EQCAtQQNHBEAgABAIDwsgABAKISsgKyEsBSMGIAD98wEhLAsgLA8LHwECfCAA/SEAEAYhASAA' +
  '/SEBEAYhAiAB/RQgAv0iAQvYAgEXfCAAI0CiIzagIQEgASM2oSECIAAgAiMVoqEhAyACIy6iIQQgAyAEoSEFIAMgBaEgBKFE' +
  'AAAAAAAAAACgIQYgBSAFoiEHIwAgAb2nQT9xQRBsaisDACEIIwAgAb2nQT9xQRBsaisDCCEJIAUjNKAjNKEhCiAIIAqiIQsg' +
  'CCALoCEMIAggDKEgC6AgCSAIIAUgCqGiIAkgBaIgCCAJoCAHIx0gBSMboqCiIAcgB6IjGSAFIxOioCAHIxEgBSMPoqCioKKg' +
  'IAYgBiAFoqCgoqCgoKAhDSAMIA2gIQ4gDiAAoyEPIA8gAKIhECMnIA+iIREgESARIA+hoSESIA8gEqEhEyMnIACiIRQgFCAU' +
  'IAChoSEVIAAgFaEhFiAPIA4gEKEgEiAVoiAQoSASIBaioCATIBWioCATIBaioKEgDCAOoSANoKAgAKMgAb2nQQZ1txALIRcg' +
  'Fw8LkgQBGHsgACNB/fIBIzf98AEhASABIzf98QEhAiAAIAIjFv3yAf3xASEDIAIjL/3yASEEIAMgBP3xASEFIAMgBf3xASAE' +
  '/fEBIx/98AEhBiAFIAX98gEhByABIyD9TkEE/csBIRgjACAY/RsAav0ABAAhCCMAIBj9GwJq/QAEACEYIAggGP0NCAkKCwwN' +
  'Dg8YGRobHB0eHyEJIAggGP0NAAECAwQFBgcQERITFBUWFyEIIAUjNf3wASM1/fEBIQogCCAK/fIBIQsgCCAL/fABIQwgCCAM' +
  '/fEBIAv98AEgCSAIIAUgCv3xAf3yASAJIAX98gEgCCAJ/fABIAcjHiAFIxz98gH98AH98gEgByAH/fIBIxogBSMU/fIB/fAB' +
  'IAcjEiAFIxD98gH98AH98gH98AH98gH98AEgBiAGIAX98gH98AH98AH98gH98AH98AH98AH98AEhDSAMIA398AEhDiAOIAD9' +
  '8wEhDyAPIAD98gEhECMoIA/98gEhESARIBEgD/3xAf3xASESIA8gEv3xASETIyggAP3yASEUIBQgFCAA/fEB/fEBIRUgACAV' +
  '/fEBIRYgDyAOIBD98QEgEiAV/fIBIBD98QEgEiAW/fIB/fABIBMgFf3yAf3wASATIBb98gH98AH98QEgDCAO/fEBIA398AH9' +
  '8AEgAP3zASABIyH9TiM3/fEBIxj98gEQDCEXIBcPC64BAQN8IAIjI2QEQCAAIAGgIzCiIAIjI6EjJaQjOKC9QjSGv6IPCyAC' +
  'IwJkBH9BAQUgAiMCYQR/IAAjImQFQQALCwRAIAAgAaAgAiM4oL1CNIa/og8LIAIjBGMEQEQAAAAAAAAAAA8LIAIjB2MEfEQA' +
  'AAAAAAAAAAUgAiMjoCM4oL1CNIa/CyEDIAAgA6IhBCMiIASgIQUgBSMiIAWhIASgIAEgA6KgoCMioSMsog8LjgICA3sBfyAC' +
  'IyT9Sv3EASEGIAYEQCAGQQNHBEAgACABIAIQDQ8LIAAgAf3wASMx/fIBIAIjJP3xASMm/fQBIzn98AFBNP3LAf3yAQ8LIAIj' +
  'A/1KIAIjA/1HIAAjKf1K/U79UP3EASEGIAYEQCAGQQNHBEAgACABIAIQDQ8LIAAgAf3wASACIzn98AFBNP3LAf3yAQ8LIAIj' +
  'Bf1J/cQBIQYgBgRAIAZBA0cEQCAAIAEgAhANDwsjHw8LIx8gAiMk/fABIzn98AFBNP3LASACIwj9Sf1SIQMgACAD/fIBIQQj' +
  'KSAE/fABIQUgBSMpIAX98QEgBP3wASABIAP98gH98AH98AEjKf3xASMt/fIBDwszAQJ8IAD9IQAgAf0hACAC/SEAEAshAyAA' +
  '/SEBIAH9IQEgAv0hARALIQQgA/0UIAT9IgEL6hwGBnsBfwt7AX8Xewd/IAAoAhAhNyAAKAIUITggACgCGCE5IAAoAhwhOiAA' +
  'KAIgITsgA/0UIRUgBP0UISIgBf0UISYgBv0UISogB/0UIS8gCP0UITAgCf0UITEgCv0UITIgC/0UITMgDP0UITQgAv0UITYg' +
  'AUEDdCE9A0AgNyA8QQN2av0IAQD9DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3HASENIDggPGr9AAQAIQ4gOSA8av0ABAAh' +
  'DyA6IDxq/QAEACEQIDsgPGr9AAQAIREgDSAO/QwAAAAAAAAAAAAAAAAAAAAA/Ur9Tf1QIRIgNyA8QQN2aiAS/cQBIhMgE0EH' +
  'dHJBgQJxOwEAIBUCe/0MAAAAAAAASUAAAAAAAABJQCAO/e0B/fIBIRYCeyAWIwz9SiAWIz/9Sf1O/cQBIR8gHwRAIB9BA0cE' +
  'QCAWEAIMAgsgFiNB/fIBIzf98AEhFyAXIzf98QEhGCAWIBgjFv3yAf3xASAYIy/98gH98QEhGSAZIBn98gEhGiAXIyD9TkEE' +
  '/csBISAjACAg/RsAav0ABAAhGyMAICD9GwJq/QAEACEgIBsgIP0NCAkKCwwNDg8YGRobHB0eHyEcIBsgIP0NAAECAwQFBgcQ' +
  'ERITFBUWFyEbIBsgHCAbIBz98AEgGSAaIx4gGSMc/fIB/fAB/fIBIBogGv3yASMaIBkjFP3yAf3wASAaIxL98gH98AH98gH9' +
  '8AH98AH98gH98AH98AEgFyMh/U5BLv3LASMp/c4B/fIBDAELIBYgFv1I/cQBIR8gHwRAIB9BA0cEQCAWEAIMAgsgFiEdBSAW' +
  'Ix8QBCEeIB4hHQsgHQwACwv98gEhFP0MAAAAAAAA8L8AAAAAAADwv/0M/Knx0k1iUD/8qfHSTWJQPyAiAnv9DAAAAAAAAFlA' +
  'AAAAAAAAWUAgDv3tAf3yASEWAnsgFiMM/UogFiM//Un9Tv3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYjQf3yASM3/fABIRcg' +
  'FyM3/fEBIRggFiAYIxb98gH98QEgGCMv/fIB/fEBIRkgGSAZ/fIBIRogFyMg/U5BBP3LASEgIwAgIP0bAGr9AAQAIRsjACAg' +
  '/RsCav0ABAAhICAbICD9DQgJCgsMDQ4PGBkaGxwdHh8hHCAbICD9DQABAgMEBQYHEBESExQVFhchGyAbIBwgGyAc/fABIBkg' +
  'GiMeIBkjHP3yAf3wAf3yASAaIBr98gEjGiAZIxT98gH98AEgGiMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBcjIf1OQS79' +
  'ywEjKf3OAf3yAQwBCyAWIBb9SP3EASEfIB8EQCAfQQNHBEAgFhACDAILIBYhHQUgFiMfEAQhHiAeIR0LIB0MAAsL/fIB/fAB' +
  '/fMBIBT98QEhISAUICH98wEhI/0MAAAAAAAAEMAAAAAAAAAQwP0MAAAAAAAAWUAAAAAAAABZQCAO/fIB/fEBEAchJP0MAAAA' +
  'AABAj8AAAAAAAECPwCAk/fMBICYCe/0McRzHcRzHS0BxHMdxHMdLQCAO/e0B/fIBIRYCeyAWIwz9SiAWIz/9Sf1O/cQBIR8g' +
  'HwRAIB9BA0cEQCAWEAIMAgsgFiNB/fIBIzf98AEhFyAXIzf98QEhGCAWIBgjFv3yAf3xASAYIy/98gH98QEhGSAZIBn98gEh' +
  'GiAXIyD9TkEE/csBISAjACAg/RsAav0ABAAhGyMAICD9GwJq/QAEACEgIBsgIP0NCAkKCwwNDg8YGRobHB0eHyEcIBsgIP0N' +
  'AAECAwQFBgcQERITFBUWFyEbIBsgHCAbIBz98AEgGSAaIx4gGSMc/fIB/fAB/fIBIBogGv3yASMaIBkjFP3yAf3wASAaIxL9' +
  '8gH98AH98gH98AH98AH98gH98AH98AEgFyMh/U5BLv3LASMp/c4B/fIBDAELIBYgFv1I/cQBIR8gHwRAIB9BA0cEQCAWEAIM' +
  'AgsgFiEdBSAWIx8QBCEeIB4hHQsgHQwACwv98gH98QEhJf0MAAAAAABAj0AAAAAAAECPQCAlICT98gH98wEhJ/0MAAAAAAAA' +
  'FsAAAAAAAAAWwP0MAAAAAAAAWUAAAAAAAABZQCAO/fIB/fEBEAchKP0MAAAAAAAAWcAAAAAAAABZwCAo/fMBICoCe/0MAAAA' +
  'AAAAKUAAAAAAAAApQCAO/e0B/fIBIRYCeyAWIwz9SiAWIz/9Sf1O/cQBIR8gHwRAIB9BA0cEQCAWEAIMAgsgFiNB/fIBIzf9' +
  '8AEhFyAXIzf98QEhGCAWIBgjFv3yAf3xASAYIy/98gH98QEhGSAZIBn98gEhGiAXIyD9TkEE/csBISAjACAg/RsAav0ABAAh' +
  'GyMAICD9GwJq/QAEACEgIBsgIP0NCAkKCwwNDg8YGRobHB0eHyEcIBsgIP0NAAECAwQFBgcQERITFBUWFyEbIBsgHCAbIBz9' +
  '8AEgGSAaIx4gGSMc/fIB/fAB/fIBIBogGv3yASMaIBkjFP3yAf3wASAaIxL98gH98AH98gH98AH98AH98gH98AH98AEgFyMh' +
  '/U5BLv3LASMp/c4B/fIBDAELIBYgFv1I/cQBIR8gHwRAIB9BA0cEQCAWEAIMAgsgFiEdBSAWIx8QBCEeIB4hHQsgHQwACwv9' +
  '8gH98QEhKf0MAAAAAAAAWUAAAAAAAABZQCApICj98gH98wEhKyAPIA/98gEhLCAPIA/98gEhLSAvIDAgLCAs/fIB/fIBIDEg' +
  'ECARIBH98gEgEf3yAf3yAf3yAf3wAf3wASAyIDMgLSAt/fIB/fIB/fABIDQgECARIBH98gEgEf3yAf3yAf3yAf3xAf3zASEu' +
  'IA8gD/3yASE1IDogPGogI/3tASAjIBD98AECeyA2ICH98gEhFgJ7IBYjDP1KIBYjP/1J/U79xAEhHyAfBEAgH0EDRwRAIBYQ' +
  'AgwCCyAWI0H98gEjN/3wASEXIBcjN/3xASEYIBYgGCMW/fIB/fEBIBgjL/3yAf3xASEZIBkgGf3yASEaIBcjIP1OQQT9ywEh' +
  'ICMAICD9GwBq/QAEACEbIwAgIP0bAmr9AAQAISAgGyAg/Q0ICQoLDA0ODxgZGhscHR4fIRwgGyAg/Q0AAQIDBAUGBxAREhMU' +
  'FRYXIRsgGyAcIBsgHP3wASAZIBojHiAZIxz98gH98AH98gEgGiAa/fIBIxogGSMU/fIB/fABIBojEv3yAf3wAf3yAf3wAf3w' +
  'Af3yAf3wAf3wASAXIyH9TkEu/csBIyn9zgH98gEMAQsgFiAW/Uj9xAEhHyAfBEAgH0EDRwRAIBYQAgwCCyAWIR0FIBYjHxAE' +
  'IR4gHiEdCyAdDAALC/3yAf3wAf0LBAAgOyA8aiAn/e0BICcgEf3wAQJ7IDYgJf3yASEWAnsgFiMM/UogFiM//Un9Tv3EASEf' +
  'IB8EQCAfQQNHBEAgFhACDAILIBYjQf3yASM3/fABIRcgFyM3/fEBIRggFiAYIxb98gH98QEgGCMv/fIB/fEBIRkgGSAZ/fIB' +
  'IRogFyMg/U5BBP3LASEgIwAgIP0bAGr9AAQAIRsjACAg/RsCav0ABAAhICAbICD9DQgJCgsMDQ4PGBkaGxwdHh8hHCAbICD9' +
  'DQABAgMEBQYHEBESExQVFhchGyAbIBwgGyAc/fABIBkgGiMeIBkjHP3yAf3wAf3yASAaIBr98gEjGiAZIxT98gH98AEgGiMS' +
  '/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBcjIf1OQS79ywEjKf3OAf3yAQwBCyAWIBb9SP3EASEfIB8EQCAfQQNHBEAgFhAC' +
  'DAILIBYhHQUgFiMfEAQhHiAeIR0LIB0MAAsL/fIB/fAB/QsEACA5IDxqICv97QEgKyAP/fABAnsgNiAp/fIBIRYCeyAWIwz9' +
  'SiAWIz/9Sf1O/cQBIR8gHwRAIB9BA0cEQCAWEAIMAgsgFiNB/fIBIzf98AEhFyAXIzf98QEhGCAWIBgjFv3yAf3xASAYIy/9' +
  '8gH98QEhGSAZIBn98gEhGiAXIyD9TkEE/csBISAjACAg/RsAav0ABAAhGyMAICD9GwJq/QAEACEgIBsgIP0NCAkKCwwNDg8Y' +
  'GRobHB0eHyEcIBsgIP0NAAECAwQFBgcQERITFBUWFyEbIBsgHCAbIBz98AEgGSAaIx4gGSMc/fIB/fAB/fIBIBogGv3yASMa' +
  'IBkjFP3yAf3wASAaIxL98gH98AH98gH98AH98AH98gH98AH98AEgFyMh/U5BLv3LASMp/c4B/fIBDAELIBYgFv1I/cQBIR8g' +
  'HwRAIB9BA0cEQCAWEAIMAgsgFiEdBSAWIx8QBCEeIB4hHQsgHQwACwv98gH98AH9CwQAIDggPGogLv3tASAuIA798AECeyA2' +
  'IDIgMyA1IDX98gH98gH98AEgNCAQIBEgEf3yASAR/fIB/fIB/fIB/fEB/fIBIRYCeyAWIwz9SiAWIz/9Sf1O/cQBIR8gHwRA' +
  'IB9BA0cEQCAWEAIMAgsgFiNB/fIBIzf98AEhFyAXIzf98QEhGCAWIBgjFv3yAf3xASAYIy/98gH98QEhGSAZIBn98gEhGiAX' +
  'IyD9TkEE/csBISAjACAg/RsAav0ABAAhGyMAICD9GwJq/QAEACEgIBsgIP0NCAkKCwwNDg8YGRobHB0eHyEcIBsgIP0NAAEC' +
  'AwQFBgcQERITFBUWFyEbIBsgHCAbIBz98AEgGSAaIx4gGSMc/fIB/fAB/fIBIBogGv3yASMaIBkjFP3yAf3wASAaIxL98gH9' +
  '8AH98gH98AH98AH98gH98AH98AEgFyMh/U5BLv3LASMp/c4B/fIBDAELIBYgFv1I/cQBIR8gHwRAIB9BA0cEQCAWEAIMAgsg' +
  'FiEdBSAWIx8QBCEeIB4hHQsgHQwACwv98gH98AH9CwQAIDxBEGoiPCA9SQ0ACwusBwINewh/QQAhFyAAKAIQIREgACgCFCES' +
  'IAAoAhghEyAAKAIAIRQgAUEDdCEWA0AgEiAVQQN2av1dAwAhDyARIBVq/QAEACEDIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2H' +
  'Af2nAf3HASEEIAP9DAAAAAAAAAAAAAAAAAAAAAD9SiAE/U4hBSARIBVq/QAEECEGIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2H' +
  'Af2nAf3IASEHIAb9DAAAAAAAAAAAAAAAAAAAAAD9SiAH/U4hCCARIBVq/QAEICEJIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2H' +
  'Af2oAf3HASEKIAn9DAAAAAAAAAAAAAAAAAAAAAD9SiAK/U4hCyARIBVq/QAEMCEMIA/9DAAAAAAAAAAAAAAAAAAAAAD9JP2H' +
  'Af2oAf3IASENIAz9DAAAAAAAAAAAAAAAAAAAAAD9SiAN/U4hDiAFIAj9UCAL/VAgDv1Q/VMEQCAF/cQBIhAEQCAQQQFxBEAg' +
  'FCAXQQJ0aiAVQQN2NgIAIBdBAWohFyASIBVBA3ZqQQA6AAAgEyAVaiACOQMACyAQQQFLIBVBCGogFklxBEAgFCAXQQJ0aiAV' +
  'QQN2QQFqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAEgEyAVaiACOQMICwsgCP3EASIQBEAgEEEBcSAVQRBqIBZJcQRAIBQgF0EC' +
  'dGogFUEDdkECajYCACAXQQFqIRcgEiAVQQN2akEAOgACIBMgFWogAjkDEAsgEEEBSyAVQRhqIBZJcQRAIBQgF0ECdGogFUED' +
  'dkEDajYCACAXQQFqIRcgEiAVQQN2akEAOgADIBMgFWogAjkDGAsLIAv9xAEiEARAIBBBAXEgFUEgaiAWSXEEQCAUIBdBAnRq' +
  'IBVBA3ZBBGo2AgAgF0EBaiEXIBIgFUEDdmpBADoABCATIBVqIAI5AyALIBBBAUsgFUEoaiAWSXEEQCAUIBdBAnRqIBVBA3ZB' +
  'BWo2AgAgF0EBaiEXIBIgFUEDdmpBADoABSATIBVqIAI5AygLCyAO/cQBIhAEQCAQQQFxIBVBMGogFklxBEAgFCAXQQJ0aiAV' +
  'QQN2QQZqNgIAIBdBAWohFyASIBVBA3ZqQQA6AAYgEyAVaiACOQMwCyAQQQFLIBVBOGogFklxBEAgFCAXQQJ0aiAVQQN2QQdq' +
  'NgIAIBdBAWohFyASIBVBA3ZqQQA6AAcgEyAVaiACOQM4CwsLIBVBwABqIhUgFkkNAAsgFwvcHgYGewF/C3sBfxl7DX9BACFI' +
  'IAAoAhAhPSAAKAIUIT4gACgCGCE/IAAoAhwhQCAAKAIgIUEgA/0UIRggBP0UISUgBf0UISkgBv0UIS0gB/0UITIgCP0UITMg' +
  'Cf0UITQgCv0UITUgC/0UITYgDP0UITcgAv0UITkgDSgCECFCIA0oAhQhQyANKAIYIUQgDSgCACFFIAFBA3QhRwNAID0gRkED' +
  'dmr9CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhECA+IEZq/QAEACERID8gRmr9AAQAIRIgQCBGav0ABAAhEyBB' +
  'IEZq/QAEACEUIBAgEf0MAAAAAAAAAAAAAAAAAAAAAP1K/U39UCEVID0gRkEDdmogFf3EASIWIBZBB3RyQYECcTsBACAYAnv9' +
  'DAAAAAAAAElAAAAAAAAASUAgEf3tAf3yASEZAnsgGSMM/UogGSM//Un9Tv3EASEiICIEQCAiQQNHBEAgGRACDAILIBkjQf3y' +
  'ASM3/fABIRogGiM3/fEBIRsgGSAbIxb98gH98QEgGyMv/fIB/fEBIRwgHCAc/fIBIR0gGiMg/U5BBP3LASEjIwAgI/0bAGr9' +
  'AAQAIR4jACAj/RsCav0ABAAhIyAeICP9DQgJCgsMDQ4PGBkaGxwdHh8hHyAeICP9DQABAgMEBQYHEBESExQVFhchHiAeIB8g' +
  'HiAf/fABIBwgHSMeIBwjHP3yAf3wAf3yASAdIB398gEjGiAcIxT98gH98AEgHSMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fAB' +
  'IBojIf1OQS79ywEjKf3OAf3yAQwBCyAZIBn9SP3EASEiICIEQCAiQQNHBEAgGRACDAILIBkhIAUgGSMfEAQhISAhISALICAM' +
  'AAsL/fIBIRf9DAAAAAAAAPC/AAAAAAAA8L/9DPyp8dJNYlA//Knx0k1iUD8gJQJ7/QwAAAAAAABZQAAAAAAAAFlAIBH97QH9' +
  '8gEhGQJ7IBkjDP1KIBkjP/1J/U79xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZI0H98gEjN/3wASEaIBojN/3xASEbIBkgGyMW' +
  '/fIB/fEBIBsjL/3yAf3xASEcIBwgHP3yASEdIBojIP1OQQT9ywEhIyMAICP9GwBq/QAEACEeIwAgI/0bAmr9AAQAISMgHiAj' +
  '/Q0ICQoLDA0ODxgZGhscHR4fIR8gHiAj/Q0AAQIDBAUGBxAREhMUFRYXIR4gHiAfIB4gH/3wASAcIB0jHiAcIxz98gH98AH9' +
  '8gEgHSAd/fIBIxogHCMU/fIB/fABIB0jEv3yAf3wAf3yAf3wAf3wAf3yAf3wAf3wASAaIyH9TkEu/csBIyn9zgH98gEMAQsg' +
  'GSAZ/Uj9xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZISAFIBkjHxAEISEgISEgCyAgDAALC/3yAf3wAf3zASAX/fEBISQgFyAk' +
  '/fMBISb9DAAAAAAAABDAAAAAAAAAEMD9DAAAAAAAAFlAAAAAAAAAWUAgEf3yAf3xARAHISf9DAAAAAAAQI/AAAAAAABAj8Ag' +
  'J/3zASApAnv9DHEcx3Ecx0tAcRzHcRzHS0AgEf3tAf3yASEZAnsgGSMM/UogGSM//Un9Tv3EASEiICIEQCAiQQNHBEAgGRAC' +
  'DAILIBkjQf3yASM3/fABIRogGiM3/fEBIRsgGSAbIxb98gH98QEgGyMv/fIB/fEBIRwgHCAc/fIBIR0gGiMg/U5BBP3LASEj' +
  'IwAgI/0bAGr9AAQAIR4jACAj/RsCav0ABAAhIyAeICP9DQgJCgsMDQ4PGBkaGxwdHh8hHyAeICP9DQABAgMEBQYHEBESExQV' +
  'FhchHiAeIB8gHiAf/fABIBwgHSMeIBwjHP3yAf3wAf3yASAdIB398gEjGiAcIxT98gH98AEgHSMS/fIB/fAB/fIB/fAB/fAB' +
  '/fIB/fAB/fABIBojIf1OQS79ywEjKf3OAf3yAQwBCyAZIBn9SP3EASEiICIEQCAiQQNHBEAgGRACDAILIBkhIAUgGSMfEAQh' +
  'ISAhISALICAMAAsL/fIB/fEBISj9DAAAAAAAQI9AAAAAAABAj0AgKCAn/fIB/fMBISr9DAAAAAAAABbAAAAAAAAAFsD9DAAA' +
  'AAAAAFlAAAAAAAAAWUAgEf3yAf3xARAHISv9DAAAAAAAAFnAAAAAAAAAWcAgK/3zASAtAnv9DAAAAAAAAClAAAAAAAAAKUAg' +
  'Ef3tAf3yASEZAnsgGSMM/UogGSM//Un9Tv3EASEiICIEQCAiQQNHBEAgGRACDAILIBkjQf3yASM3/fABIRogGiM3/fEBIRsg' +
  'GSAbIxb98gH98QEgGyMv/fIB/fEBIRwgHCAc/fIBIR0gGiMg/U5BBP3LASEjIwAgI/0bAGr9AAQAIR4jACAj/RsCav0ABAAh' +
  'IyAeICP9DQgJCgsMDQ4PGBkaGxwdHh8hHyAeICP9DQABAgMEBQYHEBESExQVFhchHiAeIB8gHiAf/fABIBwgHSMeIBwjHP3y' +
  'Af3wAf3yASAdIB398gEjGiAcIxT98gH98AEgHSMS/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBojIf1OQS79ywEjKf3OAf3y' +
  'AQwBCyAZIBn9SP3EASEiICIEQCAiQQNHBEAgGRACDAILIBkhIAUgGSMfEAQhISAhISALICAMAAsL/fIB/fEBISz9DAAAAAAA' +
  'AFlAAAAAAAAAWUAgLCAr/fIB/fMBIS4gEiAS/fIBIS8gEiAS/fIBITAgMiAzIC8gL/3yAf3yASA0IBMgFCAU/fIBIBT98gH9' +
  '8gH98gH98AH98AEgNSA2IDAgMP3yAf3yAf3wASA3IBMgFCAU/fIBIBT98gH98gH98gH98QH98wEhMSASIBL98gEhOCBAIEZq' +
  'ICb97QEgJiAT/fABAnsgOSAk/fIBIRkCeyAZIwz9SiAZIz/9Sf1O/cQBISIgIgRAICJBA0cEQCAZEAIMAgsgGSNB/fIBIzf9' +
  '8AEhGiAaIzf98QEhGyAZIBsjFv3yAf3xASAbIy/98gH98QEhHCAcIBz98gEhHSAaIyD9TkEE/csBISMjACAj/RsAav0ABAAh' +
  'HiMAICP9GwJq/QAEACEjIB4gI/0NCAkKCwwNDg8YGRobHB0eHyEfIB4gI/0NAAECAwQFBgcQERITFBUWFyEeIB4gHyAeIB/9' +
  '8AEgHCAdIx4gHCMc/fIB/fAB/fIBIB0gHf3yASMaIBwjFP3yAf3wASAdIxL98gH98AH98gH98AH98AH98gH98AH98AEgGiMh' +
  '/U5BLv3LASMp/c4B/fIBDAELIBkgGf1I/cQBISIgIgRAICJBA0cEQCAZEAIMAgsgGSEgBSAZIx8QBCEhICEhIAsgIAwACwv9' +
  '8gH98AH9CwQAIEEgRmogKv3tASAqIBT98AECeyA5ICj98gEhGQJ7IBkjDP1KIBkjP/1J/U79xAEhIiAiBEAgIkEDRwRAIBkQ' +
  'AgwCCyAZI0H98gEjN/3wASEaIBojN/3xASEbIBkgGyMW/fIB/fEBIBsjL/3yAf3xASEcIBwgHP3yASEdIBojIP1OQQT9ywEh' +
  'IyMAICP9GwBq/QAEACEeIwAgI/0bAmr9AAQAISMgHiAj/Q0ICQoLDA0ODxgZGhscHR4fIR8gHiAj/Q0AAQIDBAUGBxAREhMU' +
  'FRYXIR4gHiAfIB4gH/3wASAcIB0jHiAcIxz98gH98AH98gEgHSAd/fIBIxogHCMU/fIB/fABIB0jEv3yAf3wAf3yAf3wAf3w' +
  'Af3yAf3wAf3wASAaIyH9TkEu/csBIyn9zgH98gEMAQsgGSAZ/Uj9xAEhIiAiBEAgIkEDRwRAIBkQAgwCCyAZISAFIBkjHxAE' +
  'ISEgISEgCyAgDAALC/3yAf3wAf0LBAAgPyBGaiAu/e0BIC4gEv3wAQJ7IDkgLP3yASEZAnsgGSMM/UogGSM//Un9Tv3EASEi' +
  'ICIEQCAiQQNHBEAgGRACDAILIBkjQf3yASM3/fABIRogGiM3/fEBIRsgGSAbIxb98gH98QEgGyMv/fIB/fEBIRwgHCAc/fIB' +
  'IR0gGiMg/U5BBP3LASEjIwAgI/0bAGr9AAQAIR4jACAj/RsCav0ABAAhIyAeICP9DQgJCgsMDQ4PGBkaGxwdHh8hHyAeICP9' +
  'DQABAgMEBQYHEBESExQVFhchHiAeIB8gHiAf/fABIBwgHSMeIBwjHP3yAf3wAf3yASAdIB398gEjGiAcIxT98gH98AEgHSMS' +
  '/fIB/fAB/fIB/fAB/fAB/fIB/fAB/fABIBojIf1OQS79ywEjKf3OAf3yAQwBCyAZIBn9SP3EASEiICIEQCAiQQNHBEAgGRAC' +
  'DAILIBkhIAUgGSMfEAQhISAhISALICAMAAsL/fIB/fAB/QsEACA+IEZqIDH97QEgMSAR/fABAnsgOSA1IDYgOCA4/fIB/fIB' +
  '/fABIDcgEyAUIBT98gEgFP3yAf3yAf3yAf3xAf3yASEZAnsgGSMM/UogGSM//Un9Tv3EASEiICIEQCAiQQNHBEAgGRACDAIL' +
  'IBkjQf3yASM3/fABIRogGiM3/fEBIRsgGSAbIxb98gH98QEgGyMv/fIB/fEBIRwgHCAc/fIBIR0gGiMg/U5BBP3LASEjIwAg' +
  'I/0bAGr9AAQAIR4jACAj/RsCav0ABAAhIyAeICP9DQgJCgsMDQ4PGBkaGxwdHh8hHyAeICP9DQABAgMEBQYHEBESExQVFhch' +
  'HiAeIB8gHiAf/fABIBwgHSMeIBwjHP3yAf3wAf3yASAdIB398gEjGiAcIxT98gH98AEgHSMS/fIB/fAB/fIB/fAB/fAB/fIB' +
  '/fAB/fABIBojIf1OQS79ywEjKf3OAf3yAQwBCyAZIBn9SP3EASEiICIEQCAiQQNHBEAgGRACDAILIBkhIAUgGSMfEAQhISAh' +
  'ISALICAMAAsL/fIB/fAB/QsEACBCIEZq/QAEACE6IEMgRkEDdmr9CAEA/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEh' +
  'OyA6/QwAAAAAAAAAAAAAAAAAAAAA/UogO/1O/cQBIjwEQCA8QQFxBEAgRSBIQQJ0aiBGQQN2NgIAIEhBAWohSCBDIEZBA3Zq' +
  'QQA6AAAgRCBGaiAPOQMACyA8QQFLIEZBCGogR0lxBEAgRSBIQQJ0aiBGQQN2QQFqNgIAIEhBAWohSCBDIEZBA3ZqQQA6AAEg' +
  'RCBGaiAPOQMICwsgRkEQaiJGIEdJDQALIEgL',
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
