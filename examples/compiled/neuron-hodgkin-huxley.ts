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
  fusedAfter,
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
      fused: fusedAfter('axon_stateupdater', 'axon_stateupdater+axon_spike_thresholder'),
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
  'AAdB4wAwubaAgBDAJ4EMAC+YPEr2r2kBPmU0CctoG5hEDc0hhr+/uAJQDW5/djP4EEAIC24NAqGiAYqKAGXMCAwPFWFxEHgg' +
  'KCgwODg2yEIb+AIIAF+UkQAwGEeEfgBb2AfoZmHxz8AgjCRC8xY5uASSBPheYsc3AJIANQvMWOfgY8L1qNwPJMONmHxzUCJL' +
  'AVQvMWOfgZjVAA4SIqP+AmYfHPwMQXbMEWwqrcBcw+OfgaI4BGB4C5h8c/AxZeVaScSCMw+Oe5Ci/X8hF0NwFzD6g7AbIanH' +
  'N6tVcAjS8Bcw+OfgZfqUI4o2YfHNQIpxQxxT4BNXFeCwxeZ1AlgCdQifjp+GFgf+AXHPT4l8KrExPNQKWE5ixz8Ah+AzMWoE' +
  'e7WxaWFmACABwCszjn4GEHR3PXk17jh6LmHxz0CJUKoheZxzWwJMA0H/gFZnHPwCSWEELzOOfgEvwGPwO/AWRwhheZxz8DL/' +
  'AwvMPj+ATGo41ZRR1QBcw+OaQUSTRDSTCsxY5eAUQArSji1WHVYUf+gitlRxVX4C5h8c1AinwloF5nUEAiDrIGIsLw3ty+5u' +
  'jC6Mrq4MmKhHIAERbTKbg0taFL7o0OTK5tDe2MmwiEijsCCV9QWDhMK7mkUzAEBCHwgACMLSBH/GRnrGCwoMiBEDKQSf0RGa' +
  '0BCAkADjWhUC0IxABEYrRUOKkrc+gbgoWiIQQjAN+FXtOgn7igiDY1FczEiEF0RyEJgxACuGRoPNeFHsWKRjlFQUWVwdQ0Yz' +
  'UiJa6Q/F4PCf8ooCwcIRokKAwCj/B++X9EHhdg8GsVssiEHozLqfAjCAGQhBAEaffoPxy0AKsMMD1/hgnf6hBtYqT5DUn9Tv' +
  '3EASEJIAlBA0aRkhoH75SKTNv3w1KAuQ3xZHzItsLNWSksGknLlqSn0pIaJiIIJ+5eZQqSRBAV+jYA1foACSZLNKgQu3IgBT' +
  'BENCAkKCwwNDg8YGRobHB0eH5RuuWGc9xUEhnNBAgIiQmKCosL/uV49nqWAiPmjtfPP4qlmd3NGdVIkNxpEN82K8gZcqSI0u' +
  'LIpQudsOXlITJsyEAKYMpfqRKcbUypNR9sTMwQQjIBAEmRFI/d9fPNJDxd6gOQ0BNAmmKKSyxv0iAQuMAqgxP7TloeRGg9/K' +
  'RBLGU7wjRUUUb1+OKKaBmgYkyfHSVsoKyKC5tBsZIM5Kpz10HyuD2qETNfTFPjEJ0R1z0K6JkZjQYWgdVZFaF+lDMZIZQVDc' +
  'ZIbRnJzbcnx9mVDRZOlFmcbp6Zo9l4sgqEKECIMeu0PNDTwebsag5xazwNI0OaTodjeDg8ih9NcvZRDBnW3TDiEQl3yVxMwD' +
  'Aw+K/OnRTUNEVEYrchEaFvcrj5PVMFQWVYkSdUnhGJACMXSJQJQIZAzQMImCcXWSYQuiphi5CzSUR+1MYXkaEUJjBBKJGiQS' +
  'hJokEokoTm4wQJIVruMECWrlzplVSxNaKcctXqckuspyy7SzSTnnz1yc12251Xtub+j5Rn4ud1Rn5UGH42iBodGhjNks97o1' +
  'xqo7CLP+XIUQCe0HnuVVJEUzzqei/oogjEGlSmM7PMNxMJUNAs1oCIgJoH740VIGI/pIoIg8LClS0bKwnMJWKFlw9Rr7BBsI' +
  'I+ZYhBYiFJnGPUzULiLHEOYXBNEYFoegzG0EQeFdQpEYYXfCCEgjOa40DPosjjJDEwsjI6dobjYXeUZiE+Dg9nj0LLE2JQeO' +
  'HIjRzeOOHKiZZWGEBLQTE5SBSwyiPRyytZoayHEIBM27jT8MPC1k2CRaLMSIRPY5TRRRS4lm6Don143FUZEogQDFI7Y6EFip' +
  'LoY2eOkgVIhj4qKqKgUTlZskmm+sTDJhaEqOqfN6WGXRsdoV8DjoToPC4A+cLDPAtFjRaOzGIsEosaLAuiwK4ONac/LyCz9u' +
  's9r5/S6OMxDUQKSN0N149VxBZEfNG45E8ccTGx3ZUUG0MNdhnCw1W0VFQgSXhzdjd8clypmLh+ITz9xdbUfjEkIBUSmejmpX' +
  'MGEBiYRKAiykOJjFw4QJQYIQYMYkWPeDcdso8I0RxxkgrkqLnER5K0eDjyVHZBCPEHoQXRhvI0/Kn9x3jxqF0FQzGSGUtycQ' +
  '0+Ps4by5OlFmcbp46p+9HI6oVm4byaDmgoTY1BjhvI6GtJ0NxqHQi8FffsY+bxcbWnl5Sjl1H2opIDlbxxWNoBJGlljWxErB' +
  'chZpJ8P2pVyxrZI0kWiBogEoQaIBKIKEZuNJCSE67jSQlLUoa9FTJEq9TKF1lMsXaWaSZo+euTmu23NA9tRoLz8Nei40E+qk' +
  'SjQRObhr0KTdEjVwphKcouQ0OhGMITjk71OS7nfM9AkYK/xzpy0QJRGGoQCMyR2jhqQeRGRip3BWuSKS0PhDhoi4Pq5vZohu' +
  'xO0DAxGGdQ8iSiQBBomaJhqJhKJmiYLomAU8w0v3zhnpokKhoZOAe4e+OTxUofU8bUfbPBdPiLCoOLTLiLiQyALQsIQsMKuA' +
  'VAyQJSSCLImvjUZF9FnMehIyakIzegjPJGkNB2M9JIDHho0EBBclrCVmIiNkju2hfubX9w1A4NTx2jQVjvhlSJoPI6FwYQFh' +
  'qlUrmrtBBy88jh2hy1TXXRUFAVo0pplMYoExfy/UkspbijiRdhunFjtMF8ndcLktJ19MSnGqiQTRct2F/+31F4pCAhapECob' +
  'ikUfVzXcvGgpUKWCXFocPoIqT7i798YStS+FnitBIN6JT5Oy0qpPUlBbyk/eUoaSNn5Q3E9CNjI00qsUiZwX1jKQxE7Q5QMX' +
  'SaAiICUeg4jFIIIJ0DwQMTApCcNIqaJqDvfFKAIYIVnGaOKtCJAq2IkirgiUKu/7IhJ6B4qTJQU1IUGNTFBzVFQg1SUJNU1C' +
  'jVRQs1VUMNVlAjViz8rER0IV8DlS1RV7KrtCBMggBufAo6BAT9JP2Hvm0+FcdSGOiq11YQxKkCreUfLq5lHSJV0ISN7aQUcE' +
  'lKVNiEZEJJWh0gp64iGkRKQEqCDujkgwIE4ndiCSSUDHPRKLtAZ0WlG2dWR1ZCoRlpRAjXESgaIw5pEPGhYkkSSTfwsKKSlS' +
  'kZKlKFKgjJwrMIStwVTrSzpwqWJTA0wCUtNMAlMFLVMATS7XcKlhLVofaApEFEBkRUPURCURCUScFWg0TUQCkUNFAlFTRQJR' +
  'RRVRQE0W13aAS1dpUuw3Z6k9SWQszxcEZotLFLBkrH0lAklhpKQRhiPXKRbDe+5DqJ1CkSDETUTGRIJRMG0QBIg4FiD6IVQ0' +
  'PxeZQtjaaG6zSaBUaEN/jn0YR+VPjpJrEoH+OdII5DBMud86c+WbRJipMpivmSZ0AchDAxzxaIU/vs0125uI5j4SJLQMc0Xa' +
  'LTVQgsXBBeZNRIvUNJqFpspsMm6mqm4+bThTiCDsUm46cuvTnQLFBnTp1KdUQ07cFWa08pHBB2OT1TYKUY1GCU+NRglRlPlR' +
  'gTT/XcU8EtXg09rNqA8XIIoLDzKtdqFkbZ6LUNyqh3A1EjXAEjaVQsPViuB4m++DvJ5bUAsZp0p5GIJO4IzBaeKeDJ2Ep4Dy' +
  'amRCLxs4GBGCTVQxRcVGCkgppGHmNAj8DHOkGnjSFDUFGPFTStR+IQoA6gKj8ndV6NSY1A5C2BjmjYg9plSlxzRsQBj42IBO' +
  'oyAwo0MjIqNEjKpUYeIcAdwHTxsSUxRodS4zIJKXyd1Xo1NUhwdNtTsg6nqopqRAnYPM3sRU0yIgI8HlPE6TuMUKqECqQJ+D' +
  '0z6FVuwKWLqpqgEKuqwpiIlGQlHOCW8Ax6Ag0jYDCjgyNio4wYIkIgM4XHWJinPm4+k8HT2Wqru41JEUlSMRHAtWFS83FSli' +
  '6Gq6q4Eb5RZoBj3yBtHQGFHhkdFR4lbEU0RTVIREdC1aEVARUFIBEeCwpeQRBqIl4gX0kNgRWUEVgOBBr2EP6DMpReD6EqIj' +
  'IkMiYk2Cg9YKix7FFYPWCEugetiD1m50ioHa+D2cOoIoHB5yE4P7UpygtDnRBQYHXIJB1BgVQc0ICL4oTQ4ZaizyIUoSCqFG' +
  'hYQmChlDhyz0hqhgKoaaHKCsE9mcKheGkOIv1Tj6+jgQG2iGQhBBBAXHGUzVF1AlaplSJtNVzetWqcvNMedenVG4mrmeCQEc' +
  's9/1al7SQjPkLJP8P+VQIVQEJQhoKhFgi+RIhRYUQIF0CCUQs0QjAKoGC6BhKMGhYekAKoIC6CBKQBKUAqgoLoKEpQaHB6YA' +
  'qgwLoMEpgEpwCqDgug4SnDgddFgACkUJLKPrfdIL14vbAmri8OhiYW+Acf61qEQRVti0auKt5VCIGDBq7kmQhV4dEFXx0YVg' +
  'HSBWEdKFYh0wVjHThWQdQFZR1IVmHVBWcSjKpFCOzVNVsRVMZpIqqJSlVlXoE5xI6q/ipKFYDT5WE1CViNR1YzUhWQ1JVlNS' +
  'lZjUtWc1MVdNToTbKq4ysDKyMrSrgi0nYlaMrAn6AjRVVPqwnwVFlVMo6LqqhCMKrDwXGlhCIJwJ+hEarQ8Fk2J6ZjZANwJ+' +
  'gdRYdHgT2zxaVHoIKCI8NCOXNeLgg2CCPBaPqPjJAo8pAEpAE7GCzQyRdOHpRKTGkwSkZpMEpMpGpMCaSa7h6UJatBbQFIMo' +
  'MMg6gqg4Sg4ShDgq0GhPTgJgALoWHoWCqGKFgrq7SpJhuz1J6kih9RJCGJEpEMkISkQNo+CUJatDMN77kOoTUKQgMQlQkZCA' +
  'lCQbQYEkEiTEiFUNBcXmapo7AvilRyJ+NAn6B1KFBApHBEnUcUnESkCVFh0rBOLtEpWoQWLgQ0TJWJF6hpKwtLFLBktUrUtH' +
  'zaXKXQIaIpLR0vdel+gWKDOmDqUwohpi4Ks1plSOBDRHJmpYFJ4aeBKaGngSnimingJprruKeCWrwaZ1m02eLkETdTas9rtO' +
  'MjbPRUCMKW4GnUa4AkbSpxh6sVwPE33wd5PLabFjNMFMoxBJjAhoi0yUyGTEJTIHkrEQ2NnAwIcSVqGKGiocRhpCVRh5YE/Q' +
  'YlQifKHDp6CaeqVDp+BLGxCtIkCfoLjYgDHxsQCbQ8BhRAZDxUQJD1QB4E/QWoAihKIDqCCagqgDqGououIomQdRVR00ggRM' +
  'Hmb2IpKYwQDODynidJ3GKUqBQ+XfUXTPoVM7ApYuqmowQpqpyk4iPZCT04JbwDHoCDSIgMKJDIiKiTBgiQiApgRSWlKjAiIh' +
  'arbjT8RP1GRESC1OVBzcVKWLoamqmgRvlFmgGPfIG0TAYUUGRMVFCVQRQxFDUXERMLVMRRhFGUWERQLVeDs46nqsQeSgnVBU' +
  '+DvcJkQKEWKQiJRixEqMCJMsZGtEDVAhtumHAliEWoTO1SSBLEOrKtAQqIi0CLS/w/5VAhVAQlCFC8nApiNaFaROyhY=',
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
      shown: { unit: 'umetre**2', scale: 1e-12 },
    },
    {
      name: 'Cm',
      value: 2e-10,
      type: 'float',
      dimension: [-2, -1, 4, 2, 0, 0, 0],
      unit: 'farad',
      line: 6,
      shown: { unit: 'pF', scale: 1e-12 },
      follows: ['area'],
    },
    {
      name: 'g_Na',
      value: 0.000024,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 7,
      shown: { unit: 'msiemens', scale: 0.001 },
      follows: ['area'],
    },
    {
      name: 'g_K',
      value: 0.000007200000000000001,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 8,
      shown: { unit: 'msiemens', scale: 0.001 },
      follows: ['area'],
    },
    {
      name: 'g_L',
      value: 6e-8,
      type: 'float',
      dimension: [-2, -1, 3, 2, 0, 0, 0],
      unit: 'siemens',
      line: 9,
      shown: { unit: 'nS', scale: 1e-9 },
      follows: ['area'],
    },
    {
      name: 'E_Na',
      value: 0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_K',
      value: -0.077,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'E_L',
      value: -0.0544,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 12,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'strength',
      value: 2e-9,
      type: 'float',
      dimension: [0, 0, 0, 1, 0, 0, 0],
      unit: 'amp',
      line: 14,
      label: 'Strength of the step',
      range: { min: 0, max: 1e-8, step: 1.0000000000000002e-10 },
      shown: { unit: 'nA', scale: 1e-9 },
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
