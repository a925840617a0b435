/**
 * noise-threshold.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: a75698dfc234ee38cf41c73896d8f206cd95ea9a1ec8763551f098ea7480e439
 */
import {
  Tuple,
  callMethod,
  callMonitorMethod,
  callObjectMethod,
  constantsOf,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  glibcLog,
  iterate,
  latestBefore,
  modulo,
  multiply,
  negative,
  negativeLogsTable,
  neuronGroupClass,
  npArray,
  npDiff,
  npExp,
  npLinspace,
  npMean,
  npStd,
  philoxRandom,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyFloat,
  pyList,
  pyPrint,
  pyRange,
  pyRound,
  pyplotHist,
  pyplotLegend,
  pyplotPlot,
  pyplotTitle,
  pyplotYticks,
  randomSeed,
  runAsCommand,
  runNetwork,
  setAttribute,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const mV = unit('mV')
const second = unit('second')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly sigma: number
  readonly tau: number
  readonly v_reset: number
  readonly v_rest: number
  readonly v_threshold: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { v_rest, tau, sigma } = externals
  const sqrt_dt = Math.sqrt(dt)
  const v_rest_over_tau = v_rest / tau
  const scaled_tau = 1 / tau
  const sigma_sqrt_2_over_tau = sigma * Math.sqrt(2 / tau)
  return { sqrt_dt, v_rest_over_tau, scaled_tau, sigma_sqrt_2_over_tau }
}

/** State update of cells: advances v by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, v, not_refractory } = cells
  const { N, t, dt } = step
  const { sqrt_dt, v_rest_over_tau, scaled_tau, sigma_sqrt_2_over_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, latestBefore_2, sqrt_dt, v_rest_over_tau, scaled_tau,
      sigma_sqrt_2_over_tau, randn1.byteOffset, step.settled(latestBefore_2))
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dv/dt = (v_rest - v)/tau + sigma*sqrt(2/tau)*xi : volt (unless refractory)
    if (not_refractory_2) v[i] =
      dt * (v_rest_over_tau + scaled_tau * -v_i) + sigma_sqrt_2_over_tau * xi + v_i
  }
}

/** Threshold of cells: finds the neurons that spike. */
function cells_spike_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { v_threshold } = externals
  const { N, t } = step
  const native = step.native?.cells_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, v_threshold, t)
  const { v, not_refractory, lastspike } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: v > v_threshold
    if (v_i > v_threshold && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { v } = cells
  const { v_reset } = externals
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // v = v_reset
    v[i] = v_reset
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 14,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['sigma', 'tau', 'v_reset', 'v_rest', 'v_threshold'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [6, 7] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['v', 'not_refractory', 'lastspike'],
      draws: [2, 2],
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
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 17, event: 'spike' })

const trace_class = stateMonitorClass({ id: 'trace', line: 18, variables: ['v'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, sigma: Value, v_rest: Value, v_threshold: Value, v_reset: Value,
    cells: Value, spikes: Value, trace: Value, intervals: Value, times: Value, cv: Value, k: Value,
    x: Value
  sim.expose(() => ({ N, tau, sigma, v_rest, v_threshold, v_reset, cells, spikes, trace, intervals,
    times, cv, k, x }))
  sim.at(4) // seed(3)
  randomSeed(sim, 3n)
  sim.at(6) // N = 200
  N = sim.parameter('N', 200n)
  sim.at(7) // tau = 20*ms
  tau = sim.parameter('tau', multiply(20n, ms))
  sim.at(8) // sigma = 4*mV
  sigma = sim.parameter('sigma', multiply(4n, mV))
  sim.at(9) // v_rest = -56*mV
  v_rest = sim.parameter('v_rest', multiply(-56n, mV))
  sim.at(10) // v_threshold = -50*mV
  v_threshold = sim.parameter('v_threshold', multiply(-50n, mV))
  sim.at(11) // v_reset = -60*mV
  v_reset = sim.parameter('v_reset', multiply(-60n, mV))
  sim.at(14) // cells = NeuronGroup(N, eqs, threshold='v > v_threshold', reset='v = v...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(2n, ms) })
  sim.at(16) // cells.v = v_rest
  setAttribute(cells, 'v', v_rest)
  sim.at(17) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(18) // trace = StateMonitor(cells, 'v', record=[0, 1, 2], dt=1*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: [0n, 1n, 2n], clock: givenClock(sim, multiply(1n, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(21) // intervals = []
    intervals = []
    sim.at(22) // for times in spikes.spike_trains().values():
    for (times of iterate(callObjectMethod([callMonitorMethod(spikes, 'spike_trains'), 'values'], {}))) {
      sim.at(23) // intervals.extend(list(diff(times/ms)))
      callMethod(intervals, 'extend', pyList(npDiff(divide(times, ms))))
    }
    sim.at(24) // intervals = array(intervals)
    intervals = npArray(intervals)
    sim.at(25) // cv = std(intervals)/mean(intervals)
    cv = divide(npStd(intervals), npMean(intervals))
    sim.at(26) // print('rate (Hz):', round(spikes.num_spikes/N, 2))
    pyPrint(sim, 'rate (Hz):', pyRound(divide(getAttribute(spikes, 'num_spikes'), N), 2n))
    sim.at(27) // print('coefficient of variation of the intervals:', round(float(cv), 3))
    pyPrint(sim, 'coefficient of variation of the intervals:', pyRound(pyFloat(cv), 3n))
    sim.at(29) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(30) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(31) // for k in range(3):
    for (k of iterate(pyRange(3n))) {
      sim.at(32) // plot(trace.t/ms, trace.v[k]/mV - 25*k, lw=0.7)
      pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
        subtract(divide(getItem(getAttribute(trace, 'v'), k), mV), multiply(25n, k))], { lw: 0.7 })
    }
    sim.at(33) // xlim(0, 1000)
    plainXlim(sim, [0n, 1000n], {})
    sim.at(34) // yticks([])
    pyplotYticks(sim, [[]], {})
    sim.at(35) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(36) // title('Three of %d membranes' % N)
    pyplotTitle(sim, [modulo('Three of %d membranes', N)], {})
    sim.at(37) // subplot(212)
    plainSubplot(sim, [212n], {})
    sim.at(38) // hist(intervals, bins=50, range=(0, 400), density=True, color='lightgr...
    pyplotHist(sim, [intervals], { bins: 50n, range: new Tuple([0n, 400n]), density: true,
      color: 'lightgray', edgecolor: 'gray' })
    sim.at(39) // x = linspace(0, 400, 200)
    x = npLinspace(0n, 400n, 200n)
    sim.at(40) // plot(x, exp(-x/mean(intervals))/mean(intervals), 'k--', label='expone...
    pyplotPlot(sim,
      [x, divide(npExp(divide(negative(x), npMean(intervals))), npMean(intervals)), 'k--'],
      { label: 'exponential of the same mean' })
    sim.at(41) // xlabel('Interval (ms)')
    plainXlabel(sim, ['Interval (ms)'], {})
    sim.at(42) // ylabel('Density (1/ms)')
    plainYlabel(sim, ['Density (1/ms)'], {})
    sim.at(43) // legend()
    pyplotLegend(sim, [], {})
    sim.at(44) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown, () => {
    const before = [intervals, times, cv, k, x]
    return () => {
      [intervals, times, cv, k, x] = before
    }
  })
  sim.at(19) // run(1*second)
  await runNetwork(sim, multiply(1n, second),
    { objects: { trace, cells, spikes }, externals: { tau, sigma, v_rest, v_threshold, v_reset } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAV2owAwubaAgBDAKgGMAC+YPEr2r2RP4BhrB4i0mv5oG4HUoEm9gj3gLI4fC41BNTrNCsSvmATMaCCecUCEAIBbcGgVNcSI' +
  'Btjez1HBQDDg0BAgMEBQYGBwgJCgsLBswHL++HoIAFvYB+hmqw4IzQAJVf459QhO6iiCzZgqzjm1CkkquAyxb/HNqFp3gMuC' +
  '/xzagsgCAxz6hAjUOIi+6fqovcc+oQI65wriublWr7HPqEHrVKcgE9+knHPSYtwB3AFCAEeyfvWIha8xz6hAh9/rFX4x3HPs' +
  'c+oQ5AVy5HkX0fY56TFFAH+OfUIJTfAgI4EoE/xzahVMkzIVKf45tQpjmO44SK8P8c9JinAHcAY5IkScJFhH+ObUKqsw5U/x' +
  'zahSmpnAZXJ/jmpMW6Djm6RbkuOakxbquOb+FvA45tQwxx9fyEXczjm6ReAJ1CIEOgQYbEvhIuOtQS/+Asx456TFEcIeOfUI' +
  'QD+cPAeOfUIEPPSTGIRWeB/jmtIWVAeY59QgQ+auetHWzynuOfpFEwIGOfUFUXxz6hAjEsbS9nu4hPsc+o4os6eY5/4UiFJm' +
  'RAYIMGfHk1fzLj3HPqECBgtRFT7IRlAxzV6LL4Qcc+oKZAdkAyWUdmFSjpMlAYXw/45w8LB3sFC2ZpbGwgbm9ybWFFAAcNcG' +
  'jOk3vGecQKEmNl3YU5r7m6MLoyurgyYqXKdqi+oY3Bpa0KX3RocmVzaG9sZNlEGFXcEUr7AuGhoV1JobnggCIvZGKkFuS8gH' +
  'EjoJB+5oCRji5xI6mnIIpmtHzL9wcejZiIJp+5eTSQ+5JD4culS+GI3xzYgERkZBrXzzaMaXHjupCBkAGRhvM0ETAiAEyPu+' +
  'bxc3jPQfP3KCpgpGW0G0tEQZ7KDbKxPw0Hd1ZDQiiklnJr6ghZsURIwAgEUKGwBqQdB0av0ABEiEJ0SoEFGIkASaGwrkw4MD' +
  'Q4PGBkaGxwdHh8hCtcqAQsmVB4RljCQmKCosL0Dk7DJEY9iOvr44lGbaaE3s0LcGguQ0McGg+Q0N0eV5FrE1EhuW9l4SkV6u' +
  'RLoL/eS9LNcHKyFJQIhR0q0I/Mw7Ree/kE3+kiIxaYFInmiDEiMR2xRiBGKZp8VvgCl9pDm/aHZDQ80P7FmlRDLmRlxBp6Fp' +
  'B1l20o+eQwojJsVCjX6k/qlrdk5fqhmxA8LvQWZrDg9e5HKQyQMSAB2ohz6gRGudVIIoI6dAUrQMnjJpkjUysBhi5SMS4oTO' +
  'a/4YvV09UHxtbhVR3nD3zwxe8ioQHWib9gETOGL1vdL9C6rYiCINRFXkwJJDY33ayYwIIoArjWAieHHiSCOc4USZg7i5Rf+7' +
  'Dajiv9dzdnNBxyE4taLv8NFkPKTmbbH1dMCyrBOS8Il6PABAleCYFBejwBXRwtAKLBjExFcCXIVo0FcFQrZk4JmGQdashQyA' +
  'ViydwxclXgEIecy7LG78MXwGqLxNEqQcrTq3K2PQCypQBPjpASYRMLNAFX+Qt6UZB8ARGBEDLog8vQJdr/EgL4PKIQE6SQKk' +
  'ZBZPmebI9FBXa4RADAcMsJotEiDE0GkYqA8ULsOgUFK7o49A6jE2Nz9T9C9iprwZpyVOMlc30pZ965KLwTSKkXjnkow0wcjB' +
  'BxzxPmKoPl8c8ILup6TQlIu80ESwrvwgIkFshRVdFMUiRWbMLtwO7kgaQEgTuv6mjBoDfJbkd68s1t4i3vqIeVxmQTJzQLUx' +
  'e26g2oA6gBEYty1jnupoIGwQiibqJEMFjKiQzGUiIGcFQxiJhiE/Wa0fLooJKTqicASX6lXMkbVxkD1FkKnYCabJ4yR3GJtJ' +
  'oIgJ2nXaGSv/kQoA8QQ7LV5hN8bxAz7dC8CeUKASb+Ovd61FnmofF+kYhydJ8mZWByCRyB2FjNnqKpkhHoujGKyayF6eSxX5' +
  'xQQN0n/fLk/RCANEfEzfBj6aARuXSx85UIxyIgoUKkChIqYNB9mhC+UgT2qFZDQZyqDQ9kEdXJ4Lh+A8nmHkiJDGoYI1GiAi' +
  'IAXIioiFokaIhaJqJjIookooEcXN4z0HYLrmisEagpFjRYRFhL47qyGjFFYI1BSQmkIajJpCGpCoypCCaNa7gjUCSMydhmCN' +
  'QejIiNuDRXIaOODRfIaO6PK8i1iaiR3Ley8JSK9XIl0F/vJelmuDkEag9Gh0YUVCEVHRg0VCUYE2xUEajRUCJHm/aPZDR87A' +
  '9nNKkGXgjU4fGwRqCEfPPcEajSANR8aNTUEkSQnBz7NBVC8HkKLXBihqhoAyEWuAwUPUOUOTSP3EoGgigkLycPBLKsbqpDFI' +
  'YaOoApFO/IOC9VIEEoCIgJ639of9hLVob9iEPF1T/Z9XDfolwMc9O74VQJ87jvewbeLBUa8EoYeUN5hJ8i2PgooUIwyM/AKo' +
  'VYQSQ8RDQfQlQkFkJBdC1CwWhzFoRD6bx0hRogaEmkBoWaYFDmqh5Y0OkCUQh0cegBQ5uBERCIWUSgDuIUAQUyImWbLwaCJ5' +
  '3Zl9UEuILkImTMkRYKq8JPgdkYJZQpFOCcA8Esp1FgoIaET4AEKQM7owUqkyWgJMhBqeZiG4bS9UcJewF/BnsgvOKEgQIQgW' +
  'ORCFAxUMUEFRBQUVFEJBkHTvsSSff0RvuMg6819dj5kpCEW5893xeTQlFhd2e23s0KgyUd1J3ph3kN3yQ1yqG3Ntp3M5KXfj' +
  'lo65b2cgTlFcjDhQbfboEmQ6BDaIAuiLs0Cg+iSC4eTjD12R1VXQTPSDHSVD5HVIvQla6JlaDG1wiFwchJIsShUHoRf7Xfyk' +
  'F+NMUClmSDsP8ZSMX49bKpxe1wVEuBLV1riXDoGLqniXDoGREYTo41xvfXyIjJ3I5eCG89i8rDi9BhcmlOPiaixIQmU72uVV' +
  'ERh2GkBNCzQc0i2FDjgVxRU9GQfVft1AXH0cVDzQI0MNCDSU0GAlQq68Eajl+aDKfwRsLETmZtC5nnFtpC1UteSE/piX7o7N' +
  'Pt7VVBYP/n+Lg73i8BdkaQXVwdvNCGcJwZ4uDrhxS+Dos+BQLDSBnP6SCUzta7weEmIETxKZohCIqkoy30hNQaWtbMG4uqg2' +
  'QtPWfRLbq0SdOZxP/XtK65XJyciqzKQn0dYQhQWiDFqYaeJh0Mj/wjCsD2ywkyEtuiEICDcc9fiUghD0VuirTEw7CL/ghCJY' +
  'z+CV9ggSAG0whW9xuJYd7FDheADgQ89gsCM0QxghKMZo4pSIkClU+6RSP5SCYqRBQI0RUFNElBjRNQc0UozERoiEsn/SEvhS' +
  'vMm7NRShgAhQMFCREhQYEAAqMb+0p2MFiJbc0RQjMNIgoRoVJaO0VQte2LXEpBSlD8wuvi2miv+SCkLO46KOiCi4UiAiNDou' +
  'Ho0Oi4iNjI2aIBCQKOhSQCJAOjoekA6OiJCMkJpAEJgpGFJgIkw6Rh6TDpGIk4yTl6Z3aUS2HQqXcXmYVmqXB+ERDpgwZRKp' +
  'FSmJGpQEItMoLzNTtGFGFGZoAZYn41PmmGpQEI5NiLzNTtHlHlH5vQZYn41PnDGpQEJFOcLzNTtJFJFJZ2gZYn41PngGRkp4' +
  'bQSMw3wEYMmEkuqET/YUB7gXC/rL+hgDgGQAeFn0rcK8JC6/x/7EIisgLIcpZhfkDIoc9hD+gwdAqEBSomMigyKqBGg+Y+Gi' +
  '0fcVGD3qLyDM/1dA9aiMQs4qkqCKIwTwhJJFh7StPhXHhH58VB1SoRJSnKDe50QUIB1yCQlQgVCTQoIt6hfuGWoq8iGKFioY' +
  'aGhCYKHe4cq9IeocKh5ohBDIRUIkrhpECL9U4TT6OCDtERCWQkSgg5KiyjMCwe5VSQLoizetWqZHLMeZ2nVPY3jmeCQGcs2v' +
  '1al7SQjPkMJP8P+VQIVQEJQhhBJWCL5EiFFhRAgXQIJRCzRCMAqgYLoGEowaGh6QAqggLoIEpAEpQCqCgugoSlBogHpgCqDA' +
  'ugwSmASnAKoOC6DhKcOBysdiRF1GBO6QXk21HK3sKfwZ8BY7dqGIgim7Fa04U3ypBBXHJpOckyEKdDogp2OjCng6QKejpQp8' +
  'OKYfgGQn+WZODUATypgUILNMVNxEyU6FTvFSFKcna9PMVIYp6aGqfGh0InlTMZNBk1FRMZNlOBFCPB0lUHMw/8E0x2MIuFgo' +
  'zds8zDXR0Ja01hqygsLBDK2oTmF1+JjyH/uPHw1o8XHlrBonHr4IhdLHRBRUKRARGB0VD0YHRURGRkZL04uG3Vg6WaOBCQKP' +
  'BSQCJCOjwekI6PCJEMkRpApEpGpGKkoQmCk4UmAiVDpOHpUOk4iVjJWaYKVqWKWCpcoko5CaiSXDSXQmwZEhEvNLxk2VDFUE' +
  'dQxFDU0VBCk1VBCEvEUERQn+H/KoEKoCLCbB0csEXyJEKLCiBAugQSiFmiEYBVAwXQMJRg0lD0gBVBAXQQJSAJSgFUFBdBQl' +
  'KDS4PTAFUGBdBglMAlOAVQcF0HFhNg9t0wKH+DR8wuH4mpcHCbh9fH5AygxpIqUfwEYUKojH+Fh7tKdCACTAIRSECxeZrtos' +
  'osovCC4MsT8a7wg6EUXgqUWLrto2aODwVFOEMBeZrto+o+pBCHgMsT8a7wiEEeTBT/xddtJDSUITBSaEVReZrtpQpQpTCMIM' +
  'sT8a7wjOETKSEthGspEBbXaS6F5Dzl5UcFRwSwKUwVehXuBbBV6GoTwAMfCeACuoTsYJimoKoQqhoA==',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'noise-threshold.eqs',
  version: '0.1.0',
  sha256: 'a75698dfc234ee38cf41c73896d8f206cd95ea9a1ec8763551f098ea7480e439',
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
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'sigma',
      value: 0.004,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 8,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'v_rest',
      value: -0.056,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 9,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'v_threshold',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
      shown: { unit: 'mV', scale: 0.001 },
    },
    {
      name: 'v_reset',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
      shown: { unit: 'mV', scale: 0.001 },
    },
  ],
  source:
    '# A membrane that hovers below threshold and is driven over it by noise: irregular firing whose\n' +
    '# intervals are close to those of a Poisson process.\n' +
    'from brian2 import *\n' +
    'seed(3)\n' +
    '\n' +
    'N = 200\n' +
    'tau = 20*ms\n' +
    'sigma = 4*mV\n' +
    'v_rest = -56*mV\n' +
    'v_threshold = -50*mV\n' +
    'v_reset = -60*mV\n' +
    '\n' +
    "eqs = 'dv/dt = (v_rest - v)/tau + sigma*sqrt(2/tau)*xi : volt (unless refractory)'\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > v_threshold', reset='v = v_reset', refractory=2*ms,\n" +
    "                    method='euler')\n" +
    'cells.v = v_rest\n' +
    'spikes = SpikeMonitor(cells)\n' +
    "trace = StateMonitor(cells, 'v', record=[0, 1, 2], dt=1*ms)\n" +
    'run(1*second)\n' +
    '\n' +
    'intervals = []\n' +
    'for times in spikes.spike_trains().values():\n' +
    '    intervals.extend(list(diff(times/ms)))\n' +
    'intervals = array(intervals)\n' +
    'cv = std(intervals)/mean(intervals)\n' +
    "print('rate (Hz):', round(spikes.num_spikes/N, 2))\n" +
    "print('coefficient of variation of the intervals:', round(float(cv), 3))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    'for k in range(3):\n' +
    '    plot(trace.t/ms, trace.v[k]/mV - 25*k, lw=0.7)\n' +
    'xlim(0, 1000)\n' +
    'yticks([])\n' +
    "xlabel('Time (ms)')\n" +
    "title('Three of %d membranes' % N)\n" +
    'subplot(212)\n' +
    "hist(intervals, bins=50, range=(0, 400), density=True, color='lightgray', edgecolor='gray')\n" +
    'x = linspace(0, 400, 200)\n' +
    "plot(x, exp(-x/mean(intervals))/mean(intervals), 'k--', label='exponential of the same mean')\n" +
    "xlabel('Interval (ms)')\n" +
    "ylabel('Density (1/ms)')\n" +
    'legend()\n' +
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
