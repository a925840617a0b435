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
  '8c+ofAbAY59QgRqHERfdP1UXuOfUIEdc4VxXNyrV9jn1CD1qlOQCe/STjnpMW4A7gChACPZP3rEQteY59QgQ+/1ir8Y7jn2O' +
  'fUIcgK5cjyL6Psc9JiigD/HPqEEpvgQEcCUCf45tQqmSZkKlP8c2oUxzHccJFeH+OekxTgDuAMckSJOEiwj/HNqFVWYcqf45' +
  'tQpTUzgMrk/xzUmLdBxzdItyXHNSYt1XHPPGLT8fUMMcfX8hF3M45tQ2AO1CIEOgQYbEvhIuOtQS/+Asx456TFEcIeOefgr+' +
  'cPAeOfUIEPPSTGIRWeB/jn/hRUB5jn1CBD5q560dbPKe45+kUTAgY59QVRfHPqECMSxtL2e7iE+xzxRYtPMc/8KRCkzIgMEG' +
  'DPjyav5lx7jn1CBAwWoip9kIygY5/4UXwg459QUyDjnllC+odKOnjmpMWv46/oeDvYKFszS2NhA3N7k2sLYiA4a4NGdJveM8' +
  '4gUJMbLuwpzX3N0YXRldXBkxUuU7VF9QxuDS1oUvujQ5Mrm0N7YybKIMKu4IpX2BcNDQruTg3PBAEReyMVILcl5AOJHQSD9z' +
  'QEjHFziR1NOQRTNaPmX7g49GzEQTT9y8mkh9ySHw5dKl8MRvjmxAIjIyDWvnm0Y0uPHdSEDIAMjDeZoImBEAJkfd83i5vGeg' +
  '+fuUFTBSMtoNpaIgz2UG2VifhoO7qyGhFFJLOTX1BCzYoiRgBAIoUNgDUg6Do1foACJEITolQIJ45EASaGwrkw4MDQ4PGBka' +
  'GxwdHh8hCtcqAQsmVB4RljCQmKCosL0Dk7DGJR46+29xKM200JvZoW4NBchoY4NB8hobo8ryLWJqJDct7LwlIr1ciXQX+8lv' +
  'gJWQJEoEQo6VaEfmYdovPfyCb/SREYtMCkTzRBiRGI7YoxAjFM0+K3wBO+2hzftDshoeaH9izSohlzIy4g09C0g6y7aUfPIY' +
  'URk2KhRr9Sf1S1uycv1QzYgeF3oLM1hwevcjlIZIGJAA7UQ59QIjXOqkEUEdOgKVoGTxk0yRqZWAwxcpGJcwmcRf8MXq6eqD' +
  '42twqo7zh714YveRUIDrRN+wCJnDF63ul+hdVsRBEGoiiukpMR1Qu1kxgQRQBXGsBE8OPEkEc5wokzB3Fyi/92G1HFf67m7O' +
  'aDjkJxa0Xf4aLIeUnM22Pq6YFlWCcl4RL0eACBK8EwKC9HgCqjhiAUWDCJiMWAJhWjQVwVCtmTgmYZB1qyFDIBWLJ3DFyVeA' +
  'Qh5zLssbvwxfAaovE0SpBytOrcrY9ALKlAE+OkBJhEws0AVf5C3pRkHwBEYEQMuiDy9Al2v8SAvg8ohATpJAqRkFk+Z5sj0Q' +
  'FdrhEhlg7RaJEGJoNIxUB4oXYdAoKVnRx6B1GJsbn6n6F7FTXgzTkqcZK5vpSz71yUXgh+E2OeSjDTByMEHHPE+Yqg+Xxzwg' +
  'u6npNCUigiWCPfhARILZCiq6KYpEis2YXbgd3JA0gJAndf1NGDQG+S3I715ZrbxFvfUQ8rjMgmTmgWpi9t1BtQB1AHjFnl8c' +
  '91NBA18B3wGiGCxlThmMxEQM4KhjETDEJ+s1o+XRQSUnVJgDi/Uq5kjauMgeoshU7ATTZPGSO4xNpNBEBO067QyV/8iFAHiC' +
  'HZavMJvjeIGfboXgTyhQCTfx17vWos81D4v0jEOTpPkzKwOQTOQMAjNi6mpkhHoujGKyayF6eSxX5xQQN0n/fLk/RCANEfEz' +
  'fBj6aARuXSx85UIxyIgoUKkChIqYNB9mhC+UgT2qFZDQaHMXD2QR1XD8ARh5IyQxqGCNRogIiAFyIqIhaJGiIWiaiYyKKJKK' +
  'BHFzeM9B2C65orBGoKRY0WERYS+O6shoxRWCNQUkJpCGoyaQhqQqMqQgmjWu5YQjQOTvBGoCdGREbcGiuQ0ccGi+Q0d0eV5F' +
  'rE1EjuW9nBGodFVFh8lvgJWQJEoERo6VaMfmCNQ6KjowaKhKMCbYqCNRoqBEjzftHsho+dgezmlSDLwRqcPjYI1BCPnnuCNR' +
  'pAGo+NGpqCSJITg4tcqFqFgaoaoaAYKCADIIeococmkfuJBrO0EheTh4JZVjdVIYpDDR1AFIp35BwXqpAglAREBPW/tD/sJa' +
  'tDfsQh4uqf7Oh5QI6oRp3fCqBPncd74NvHgqI8CMMPOG8wlBvI/BxQoRhkZ+AV1thBFDxENB9CVCQWQkF0LULBaHMWhEPpvH' +
  'SFGiBoSaQGhZpgUOaqHljQ6QJRCHRx6AFDm4EREIhZRKAOYhQBCTIiZZsvBoInndmX1QS4guQiZMyRFgqCWkK2QoJZQohQMq' +
  'LBQQ0InwAIUgZ3RgpVJktASZCDU8zENw2l6o4S9gL+DPZBecUJAgQhAsciEKBioYoIKiCgoqKISDIOnfYkk+/ojfcZB15r67' +
  'HzJSEItz57vi8mhKLC7s9tvZoVBko7qTvTDvIbvkhrlUNubbTuZyUu/HLR1y3s5AnKK5GHCg2+3QJMh0CG0QBdEXZoFB9EkF' +
  'w6Qw9cpHVVdBM9IMdJUPkdUi9CVromVoMbXCIXByEkixKFQehF/td/KQX40xQKWZIOw/xlIxfj1sqnF7XBUS4EdPu4lwQgYu' +
  'qeJcOgZERhOjjXG99fIiMncjl4Ibz2LysOL0GFyaU4+JqPEhHlO9rlVREYdhpATQs0HNIobeLih2ejIPqv26gLj6OKh5oEaG' +
  'GhBpKaDASoVdeCNRy/NBlP4I2FiJzM2hczzi20haqWvJCf0xL90dmn29qqgsH/z/Fwd7xeAuyNILq4O3mhDOE4M8XB1w4pfB' +
  '0WfAoFhpAzn9JBKZ2td4PCTECJ4lM0QhEVSUZb6QmoNLWtmDcXVQbIWnrPolt1aJOnM4n/r2ldcrk5OCOkiQ5i6OsIQoLRBi' +
  '1MNPEw6GR/4RhWB7Z4+ofDYzhAQbjnr8Tg90I2mMwf8GkKUKBK+wVpADaYQre5syQ72KwI1QDgQ89gsCM0QxghKMZo4pSIkC' +
  'lU+6RSP5SCYqRBQI0RUFNElBjRNQc0UozERoiEsn/SEvhSvMm7NRShgAhQMFCREhQYEAAqMb+0p2MFiJbc0RQjMNGpND2ktH' +
  'aKoWvbFric3j8TTND4LnT/5IKQs7joo6IKLhSICI0Oi4ai4yNDo2MjZogEJAo6FJAIkA6OhqOjJAOkIyQmkAQmCkYUmAiTDp' +
  'GGpGMkw6TjJOXpndpRLYdCpdxeZhWapcH4REOmDAgJQEItMcLzNQtGFGFGZmgICUBCOTSi8zULR5R5R+bECAlAQkU3gvM1C0' +
  'kUkUlnIB/GGnhrhIzDcARgyASS6oRP9hQHuBcX6ywLQawDIAPCw6VuFYEhdf4+diERWQFkOIswusB0YNewh/QQCevH2lREZE' +
  'hkTxnt49AyLHsUVkAZfq7RmJkebiciQ784Jwwkkiw9mWnwrjsL3uCfoJKUoJbGEfNDnRBQYHXIJB1BgVQc0ICL4oTQ4Zaizy' +
  'IUoSCqFGhYQmChgNNQKhqhgKoaaHKCwv2lQjduGkOIv1ThPXo4IXUREIZCRCCFsqKKLwLGLmVJAuzLN61apy80x516dUfioO' +
  'Z4JARyz3/VqXtJCM+Qsk/w/5VAhVAQlCGgqEWCL5EiFFhRAgXQIJRCzRCMAqgYLoGEowaFh6QAqggLoIEpAEpQCqCgugoSlB' +
  'ocHpgCqDAugwSmASnAKoOC6DhKcOBysfWRFVFhO6FhdWJghU9hT+DPgLH4tQREEU1YsWmymuVIIK49NJvkmQhTgdEFOR0YU6' +
  'HSBTsdKFPBxTD8AyE9yzJwafCeVLihFBpepqImCnEPwJBlOcVISpuaFKdHbtO8VIYp4aGwkSVMRkyGTMZNFNhFAOn9GU/gga' +
  'CqX7GElioI1JT3MNBZaWrtVamoJC2AxBBK1oRoljtv+SILw2s8XCcqQ+PhCcKU6mOiCiYUiAiLDomGomMiw6LjIuaIKLqMKM' +
  'AqjQQkCjgUkAiPjo4Go4Mj46QDJAeJoPn0hqYKJGEJgpKFJgIlA6ShqSjJQOlIyUmmClKlSlQKpYoio1ChySPDSWQokZEREt' +
  'NLRk0VBFT8dQRFBUyU/CkzU/CEtET8RQH+H/KoEKoCLCiR0asEXyJEKLCiBAugQSiFmiEYBVAwXQMJRg0jD0gBVBAXQQJSAJ' +
  'SgFUFBdBQlKDSwPTAFUGBdBglMAlOAVQcF0HFhRI9t0uKCHI0ITC8yg0E0a3ZgpCDwhkBEQeAhD3D7AURA0RsU6IKJQiKLzN' +
  'itFFFFFYRRAiIrBZqkYsUKIyaNBCQKNwjILzNitHVHVHoRwAiGPEJFjbFCiRGkYQmCkkJBi8zYrSZSZSeEjwIhk5CVwkmFYK' +
  '0dipLIZMPPzl1wWVBJHlJwV7gzBayC+FGAFYkAAyGBy8E9hE/VAFUFA=',
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
