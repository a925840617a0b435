/**
 * input-timed-array.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: b813b418bedd6f14d253ee61efdd35aa0364aa8e805978360863eef84b44710b
 */
import {
  Tuple,
  add,
  anyAttribute,
  assignState,
  callMonitorMethod,
  constantsOf,
  createNeuronGroup,
  createPopulationRateMonitor,
  createSpikeMonitor,
  createTimedArray,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  fusedAfter,
  getAttribute,
  glibcLog,
  latestBefore,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npArange,
  npClip,
  npSin,
  philoxRandom,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  populationRateMonitorClass,
  pyFloat,
  pyInt,
  pyMax,
  pyPrint,
  pyRound,
  pyplotPlot,
  randomSeed,
  readCallables,
  runAsCommand,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const second = unit('second')
const Hz = unit('Hz')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // a pure number
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
  readonly drive: (t: number) => number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau } = externals
  const sqrt_dt = Math.sqrt(dt)
  const scaled_tau = 1 / tau
  const scaled_sqrt_2_over_tau = 0.25 * Math.sqrt(2 / tau)
  return { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau }
}

/** State update of cells: advances v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, v, not_refractory } = cells
  const { drive, tau } = externals
  const { N, t, dt } = step
  const { sqrt_dt, scaled_tau, scaled_sqrt_2_over_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const drive_t_over_tau = drive(t) / tau
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, latestBefore_2, sqrt_dt, drive_t_over_tau, scaled_tau,
      scaled_sqrt_2_over_tau, randn1.byteOffset, step.settled(latestBefore_2))
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (drive(t) - v)/tau + 0.25*sqrt(2/tau)*xi : 1
    v[i] = dt * (drive_t_over_tau + scaled_tau * -v_i) + v_i + scaled_sqrt_2_over_tau * xi
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  _externals: cells_Externals,
  step: Step,
): number {
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, t)
  const { v, not_refractory, lastspike } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > 1
    if (v_i > 1 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = 0
    v[i] = 0
  }
}

/** Sets v of cells. */
function cells_set_v(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { events, count } = step
  const rand1 = step.rand(0, count)
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = rand()
    v[i] = rand1[k]
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 17,
  variables: {
    v: { type: 'float', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['tau'],
  callables: readCallables({
    drive: { takes: 1 },
  }),
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [6, 7] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [1, 1],
      fused: fusedAfter('cells_stateupdater', 'cells_stateupdater+cells_spike_thresholder'),
    },
  },
  runners: [
    {
      suffix: '_stateupdater',
      slot: 'groups',
      order: 0,
      native: 'cells_stateupdater',
      kernel: cells_stateupdater,
    },
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'cells_spike_thresholder',
      kernel: cells_spike_thresholder,
    },
    {
      suffix: '_spike_resetter',
      slot: 'resets',
      order: 0,
      consumes: 'spike',
      kernel: cells_spike_resetter,
    },
  ],
  blocks: {
    set_v: { target: 'v', externals: [], kernel: cells_set_v },
  },
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 19, event: 'spike' })

const rate_class = populationRateMonitorClass({ id: 'rate', line: 20 })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, duration: Value, sampling: Value, t_points: Value, envelope: Value,
    drive: Value, cells: Value, spikes: Value, rate: Value, smooth: Value
  sim.expose(() => ({ N, tau, duration, sampling, t_points, envelope, drive, cells, spikes, rate,
    smooth }))
  sim.at(4) // seed(9)
  randomSeed(sim, 9n)
  sim.at(6) // N = 200
  N = sim.parameter('N', 200n)
  sim.at(7) // tau = 10*ms
  tau = sim.parameter('tau', multiply(10n, ms))
  sim.at(8) // duration = 600*ms
  duration = sim.parameter('duration', multiply(600n, ms))
  sim.at(9) // sampling = 5*ms
  sampling = sim.parameter('sampling', multiply(5n, ms))
  sim.at(10) // t_points = arange(int(duration/sampling))*float(sampling/second)
  t_points =
    multiply(npArange(pyInt(divide(duration, sampling))), pyFloat(divide(sampling, second)))
  sim.at(11) // envelope = clip(sin(2*pi*2*t_points), 0, None) + 0.3*sin(2*pi*11*t_po...
  envelope = add(npClip(npSin(multiply(multiply(multiply(2n, Math.PI), 2n), t_points)), 0n, null),
    multiply(0.3, npSin(multiply(multiply(multiply(2n, Math.PI), 11n), t_points))))
  sim.at(12) // drive = TimedArray(0.75 + 0.6*envelope, dt=sampling)
  drive = createTimedArray(sim, add(0.75, multiply(0.6, envelope)), sampling)
  sim.at(17) // cells = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0', refract...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(2n, ms) })
  sim.at(18) // cells.v = 'rand()'
  assignState(cells, 'set_v', {})
  sim.at(19) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(20) // rate = PopulationRateMonitor(cells)
  rate = createPopulationRateMonitor(sim, rate_class, { source: cells })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(23) // smooth = rate.smooth_rate(window='flat', width=10.1*ms)
    smooth = callMonitorMethod(rate, 'smooth_rate', 'flat', multiply(10.1, ms))
    sim.at(24) // print('spikes:', spikes.num_spikes)
    pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'))
    sim.at(25) // print('highest smoothed rate (Hz):', round(float(max(smooth)/Hz), 1))
    pyPrint(sim, 'highest smoothed rate (Hz):', pyRound(pyFloat(divide(pyMax(smooth), Hz)), 1n))
    sim.at(27) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(28) // subplot(311)
    plainSubplot(sim, [311n], {})
    sim.at(29) // plot(t_points*1000, drive.values, drawstyle='steps-post')
    pyplotPlot(sim, [multiply(t_points, 1000n), anyAttribute(drive, 'values')],
      { drawstyle: 'steps-post' })
    sim.at(30) // ylabel('Input')
    plainYlabel(sim, ['Input'], {})
    sim.at(31) // subplot(312)
    plainSubplot(sim, [312n], {})
    sim.at(32) // plot(spikes.t/ms, spikes.i, '.k', ms=1)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
      { marker: '.', color: '#000000', markersize: 1n })
    sim.at(33) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(34) // xlim(0, 600)
    plainXlim(sim, [0n, 600n], {})
    sim.at(35) // subplot(313)
    plainSubplot(sim, [313n], {})
    sim.at(36) // plot(rate.t/ms, smooth/Hz, 'C2')
    pyplotPlot(sim, [divide(getAttribute(rate, 't'), ms), divide(smooth, Hz), 'C2'], {})
    sim.at(37) // xlim(0, 600)
    plainXlim(sim, [0n, 600n], {})
    sim.at(38) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(39) // ylabel('Rate (Hz)')
    plainYlabel(sim, ['Rate (Hz)'], {})
    sim.at(40) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [smooth]
    return () => {
      [smooth] = before
    }
  })
  sim.at(21) // run(duration)
  await runNetwork(sim, duration, { objects: { cells, spikes, rate }, externals: { tau, drive } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAWHAwAwubaAgBDAKeGMAC+YPEr2r2RP4BhrB4i0mv5oG4HUoEm9gj3gLI4fC41BNTrNCsSvmATMaBn5RQIQAgFtwaBUzxIg' +
  'G2N7PUUFAMODQECAwQFBgYHCAkKCwsGzAcv7oYggAW9gH6GarDgjNAkVX+OfUITuoogs2YKs45tQpJKrgMsW/xzahad4DLgv' +
  '8c2oLIAgMc+oQI1DiIvun6qL3HPqECOucK4rm5Vq+xz6hB61SnIBPfpJxz0mLcAdwBQgBHsn71iIWvMc+oQIff6xV+Mdxz7H' +
  'PqEOQFcuR5F9H2OekxRQB/jn1CCU3wICOBKBP8c2oVTJMyFSn+ObUKY5juOEivD/HPSYpwB3AGOSJEnCRYR/jm1CqrMOVP8c' +
  '2oUpqZwGVyf45qTFug45ukW5LjmpMW6rjm/hbwOObUMMcfX8hF3M45ukXgCdQiBDoEGGxL4SLjrUEv/gLMeOekxRHCHjn1CE' +
  'A/nDwHjn1CBDz0kxiEVngf45rSFlQHmOfUIEPmrnrR1s8p7jn6RRMCBjn1BVF8c+oQIxLG0vZ7uIT7HPqOKLOnmOf+FIhSZk' +
  'QGCDBnx5NX8y49xz6hAgYLURU+yEZQMc1eiy+EHHPqCmQHZAMllHZhUo6TJQGF8P+OcPCwd7BQtmaWxsIG5vcm1hRQAHDXBo' +
  'zpN7xnnEChJjZd2FOa+5ujC6Mrq4MmKlynaovqGNwaWtCl90aHJlc2hvbGTZRBhV3BFK+wLhoaFdycG54IAiL2RipBbkvIBx' +
  'I6CQfuaAkY4ucSOppyCKZrR8y/cHHo2YiCafuXk0kPuSQ+HLpUvhiN8c2IBEZGQa1882jGlx47qQgZABkYbzNBEwIgBMj7vm' +
  '8XN4z0Hz9ygqYKRltBtLREGeyg2ysT8NB3dWQ0IopJZya+oIWbFESMAIBFChsAakHQdGr9AARIhCdEqBBRiJAEmhsK5MODA0' +
  'ODxgZGhscHR4fIQrXKgELJlQeEZYwkJigqLC9A5OwyRGPYjr6+OJRm2mhN7NC3BoLkNDHBoPkNDdHleRaxNRIblvZeEpFerk' +
  'S6C/3kvSzXByshSUCIUdKtCPzMO0Xnv5BN/pIiMWmBSJ5ogxIjEdsUYgRimafFb4ApfaQ5v2h2Q0PND+xZpUQy5kZcQaehaQ' +
  'dZdtKPnkMKIybFQo1+pP6pa3ZOX6oZsQPC70Fmaw4PXuRykMkDEgAdqIc+oERrnVSCKCOnQFK0DJ4yaZI1MrAYYuUjEuKEzm' +
  'v+GL1dPVB8bW4VUd5w968MXvIqEB1om/YBEzhi9b3S/Quq2IgiDURV5MCSQ2N92smMCCKAK41gInhx4kgjnOFEmYO4uUX/uw' +
  '2o4r/Xc3ZzQcchOLWi7/DRZDyk5m2x9XTAsqwTkvCJejwAQJXgmBQXo8AV0cLQCiwYxMRXAlyFaNBXBUK2ZOCZhkHWrIUMgF' +
  'YsncMXJV4BCHnMuyxu/DF8Bqi8TRKkHK06tytj0AsqUAT46QEmETCzQBV/kLelGQfAERgRAy6IPL0CXa/xIC+DyiEBOkkCpG' +
  'QWT5nmyPRQV2uEQAwHDLCaLRIgxNBpGKgPFC7DoFBSs6OPQOoxNjc/U/QvYqa8GaclTjJXN9KWfeuSi8E0ipF455KMNMHIwQ' +
  'cc8T5iqD5fHPCC7qek0JSLvNBEsK78ICJBbIUVXRTFIkVmzC7cDu5IGkBIE7r+powaA3yW5HevLNbeIt76iHlcZkEyc0C1MX' +
  'tuoNqAOoARGLctY57qaCBsEIom6iRDBYyokMxlIiBnBUMYiYYhP1mtHy6KCSk6onAEl+pVzJG1cZA9RZCp2AmmyeMkdxibSa' +
  'CICdp12hkr/5EKAPEEOy1eYTfG8QM+3QvAnlCgEm/jr3etRZ5qHxfpGIcnSfJmVgcgkcgdhYzZ6iqZIR6LoxismshenksV+c' +
  'UEDdJ/3y5P0QgDRHxM3wY+mgEbl0sfOVCMciIKFCpAoSKmDQfZoQvlIE9qhWQ0Gcqg0PZBHVyeC4fgPJ5h5IiQxqGCNRogIi' +
  'AFyIqIhaJGiIWiaiYyKKJKKBHFzeM9B2C65orBGoKRY0WERYS+O6shoxRWCNQUkJpCGoyaQhqQqMqQgmjWu4I1AkjMnYZgjU' +
  'HoyIjbg0VyGjjg0XyGjujyvItYmokdy3svCUivVyJdBf7yXpZrg5BGoPRodGFFQhFR0YNFQlGBNsVBGo0VAiR5v2j2Q0fOwP' +
  'ZzSpBl4I1OHxsEaghHzz3BGo0gDUfGjU1BJEkJwc+zQVQvB5Ci1wYoaoaAMhFrgMFD1DlDk0j9xKBoIoJC8nDwSyrG6qQxSG' +
  'GjqAKRTvyDgvVSBBKAiICet/aH/YS1aG/YhDxdU/2fVw36JcDHPTu+FUCfO473sG3iwVGvBKGHlDeYSfItj4KKFCMMjPwCqF' +
  'WEEkPEQ0H0JUJBZCQXQtQsFocxaEQ+m8dIUaIGhJpAaFmmBQ5qoeWNDpAlEIdHHoAUObgREQiFlEoA7iFAEFMiJlmy8Ggied' +
  '2ZfVBLiC5CJkzJEWCqvCT4HZGCWUKRTgnAPBLKdRYKCGhE+ABCkDO6MFKpMloCTIQanmYhuG0vVHCXsBfwZ7ILzihIECEIFj' +
  'kQhQMVDFBBUQUFFRRCQZB077Ekn39Eb7jIOvNfXY+ZKQhFufPd8Xk0JRYXdntt7NCoMlHdSd6Yd5Dd8kNcqhtzbadzOSl345' +
  'aOuW9nIE5RXIw4UG326BJkOgQ2iALoi7NAoPokguHk4w9dkdVV0Ez0gx0lQ+R1SL0JWuiZWgxtcIhcHISSLEoVB6EX+138pB' +
  'fjTFApZkg7D/GUjF+PWyqcXtcFRLgS1da4lw6Bi6p4lw6BkRGE6ONcb318iIydyOXghvPYvKw4vQYXJpTj4mosSEJlO9rlVR' +
  'EYdhpATQs0HNIthQ44FcUVPRkH1X7dQFx9HFQ80CNDDQg0lNBgJUKuvBGo5fmgyn8EbCxE5mbQuZ5xbaQtVLXkhP6Yl+6OzT' +
  '7e1VQWD/5/i4O94vAXZGkF1cHbzQhnCcGeLg64cUvg6LPgUCw0gZz+kglM7Wu8HhJiBE8SmaIQiKpKMt9ITUGlrWzBuLqoNk' +
  'LT1n0S26tEnTmcT/17SuuVycnIqsykJ9HWEIUFogxamGniYdDI/8IwrA9ssJMhLbohCAg3HPX4lIIQ9Fboq0xMOwi/4IQiWM' +
  '/glfYIEgBtMIVvcbiWHexQ4XUA4EPPYLAjNEMYISjGaOKUiJApVPukUj+UgmKkQUCNEVBTRJQY0TUHNFKMxEaIhLJ/0hL4Ur' +
  'zJuzUUoYAIUDBQkRIUGBAAKjG/tKdjBYiW3NEUIzDSIKEaFSWjtFULXti1xObx+Jpmh8XGZFf8kFIWdx0UdEFFwpEBEaHRcN' +
  'RcZGh0bGRs0QCEgUdCkgESAdHQ1HRkgHSEZITSAITBSMKTARJh0jDUjGSYdJxknL0zu0olsOhUu4vMwrNUuD8IiHTBgQEoCE' +
  'WmOF5moWjCjCjMzQEBKAhHJpReZqFo8o8o/NiBASgISKbwXmahaSKSKSzkA/jDTw1wkZhuAIwZAJJdUIn+woD3AuF/WX9DAH' +
  'AMgA8LDpW4VgSF1/j52IRFZAWQ4izC6wHRg17CH9BAJ68faVERkSGRPGe3j0DIsexRWQBl+rtGYmR5uJyJDvzgnDCSSLD2Za' +
  'fCuOwve4J+gkpSglsYR80OdEFBgdcgkHUGBVBzQgIvihNDhlqLPIhShIKoUaFhCYKGUOHLPSGqGAqhpocoLC/aVCN24aQ4i/' +
  'VOE9ejghdREQhkJEIIWyooovAsYuZUkC7Ms3rVqnLzTHnXp1R+Kg5ngkBHLPf9Wpe0kIz5CyT/D/lUCFUBCUIaCoRYIvkSIU' +
  'WFECBdAglELNEIwCqBgugYSjBoWHpACqCAuggSkASlAKoKC6ChKUGhwemAKoMC6DBKYBKcAqg4LoOEpw4HKx9ZEVUWE7oWF1' +
  'YmCFT2FP4M+Asfi1BEQRTVixabKa5Uggrj00m+SZCFOB0QU5HRhTodIFOx0oU8HFMPwDIT3LMnBp8J5UuKEUGl6moiYKcQ/A' +
  'kGU5xUhKm5oUp0du07xUhinhobCRJUxGTIZMxk0U2EUA6f0ZT/MwQNBNL9jCSxUEak2nzMNrHQhq7VWpqCQtgMQQStaEaJY7' +
  'b/kiC8NrPFwnLhAITHwi4Up1MdEFEwpEBEWHRMNRMZFh0XGRc0QUXUYUYBVGghIFHApIBEfHRwNRwZHx0gGSA8TQfPpDUwUS' +
  'MITBSUKTARKB0lDUlGSgdKRkpNMFKVKlKgVSxRFRqFDkkeGkshRIyIiJaaWjJoqCKn46giKCpkp+FJmp+EJaIn4igP8P+VQI' +
  'VQEWFEjo1YIvkSIUWFECBdAglELNEIwCqBgugYSjBpGHpACqCAuggSkASlAKoKC6ChKUGlgemAKoMC6DBKYBKcAqg4LoOLCi' +
  'R7bpcUEORoQmF5lBoJo1uzBSEHhDICIYOQiEIbBWF18PsJEbFOiCiUIii8zYrRRRRRWEUQIhipCMwiqFYKDtipGghIFG4RkF' +
  '5mxWjqjqj0I4ARDHiEihHQKwWM7FSRhCYKSQkGLzNitJlJlJ4SPAiGTkJXCSYVgrR2Kkshkw8/OXXBZUEke/8FrIV7gWwWsh' +
  'qFGADHwowArqE7GCexp+qAKoKA==',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'input-timed-array.eqs',
  version: '0.1.0',
  sha256: 'b813b418bedd6f14d253ee61efdd35aa0364aa8e805978360863eef84b44710b',
  parameters: [
    {
      name: 'N',
      value: 200,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 6,
    },
    {
      name: 'tau',
      value: 0.01,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'duration',
      value: 0.6,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'sampling',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    "# A population driven by a recorded course of input (TimedArray): its rate follows the input's\n" +
    '# envelope, smoothed by the membrane.\n' +
    'from brian2 import *\n' +
    'seed(9)\n' +
    '\n' +
    'N = 200\n' +
    'tau = 10*ms\n' +
    'duration = 600*ms\n' +
    'sampling = 5*ms\n' +
    't_points = arange(int(duration/sampling))*float(sampling/second)\n' +
    'envelope = clip(sin(2*pi*2*t_points), 0, None) + 0.3*sin(2*pi*11*t_points)\n' +
    'drive = TimedArray(0.75 + 0.6*envelope, dt=sampling)\n' +
    '\n' +
    "eqs = '''\n" +
    'dv/dt = (drive(t) - v)/tau + 0.25*sqrt(2/tau)*xi : 1\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > 1', reset='v = 0', refractory=2*ms, method='euler')\n" +
    "cells.v = 'rand()'\n" +
    'spikes = SpikeMonitor(cells)\n' +
    'rate = PopulationRateMonitor(cells)\n' +
    'run(duration)\n' +
    '\n' +
    "smooth = rate.smooth_rate(window='flat', width=10.1*ms)\n" +
    "print('spikes:', spikes.num_spikes)\n" +
    "print('highest smoothed rate (Hz):', round(float(max(smooth)/Hz), 1))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(311)\n' +
    "plot(t_points*1000, drive.values, drawstyle='steps-post')\n" +
    "ylabel('Input')\n" +
    'subplot(312)\n' +
    "plot(spikes.t/ms, spikes.i, '.k', ms=1)\n" +
    "ylabel('Neuron')\n" +
    'xlim(0, 600)\n' +
    'subplot(313)\n' +
    "plot(rate.t/ms, smooth/Hz, 'C2')\n" +
    'xlim(0, 600)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Rate (Hz)')\n" +
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
