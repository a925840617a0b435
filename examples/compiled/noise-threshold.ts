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
      fused: { after: 'cells_stateupdater', name: 'cells_stateupdater+cells_spike_thresholder' },
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
  'AGFzbQEAAAABUAxgAXwBfGABewF7YAF/AGABfwF/YAF/AXxgAX8Be2ADf39/AGACf3sEe3t7e2ACe3sCe3tgBH9/f38AYAp/' +
  'f3x8fHx8fH9/AGAEf398fAF/AhACAW0BbQIAAQFtA2xvZwAAAw4NAQIDBAUGBgcICQoLCwbMBy9/AEEAC3sA/QzVYcEZoAEq' +
  'v9VhwRmgASq/C3sA/Qx3UcEWbMFWv3dRwRZswVa/C3sA/QxJVVVVVVXFv0lVVVVVVcW/C3sA/QwAAAAAAADgvwAAAAAAAOC/' +
  'C3sA/QwAAAAAAAAAgAAAAAAAAACAC3sA/QzUOIi+6fqovdQ4iL7p+qi9C3sA/QzrnCuK5uVavuucK4rm5Vq+C3sA/QytUpyA' +
  'T36Svq1SnIBPfpK+C3sA/QwAAAAAAAAAwAAAAAAAAADAC3sA/QwBHsn71iIWvAEeyfvWIha8C3sA/Qx9/rFX4x3HPn3+sVfj' +
  'Hcc+C3sA/QyQFcsZoAH6PpAVyxmgAfo+C3sA/QwAAAAAAACAPwAAAAAAAIA/C3sA/Qym+BARERGBP6b4EBEREYE/C3sA/QxM' +
  'VVVVVVWlP0xVVVVVVaU/C3sA/Qwcx3Ecx3G8PxzHcRzHcbw/C3sA/QwAAAAAAADAPwAAAAAAAMA/C3sA/QySJEmSJEnCP5Ik' +
  'SZIkScI/C3sA/QxVVVVVVVXFP1VVVVVVVcU/C3sA/QyamZmZmZm5P5qZmZmZmbk/C3sA/QwAAAAAAADQPwAAAAAAANA/C3sA' +
  '/QyamZmZmZnJP5qZmZmZmck/C3sA/QxVVVVVVVXVP1VVVVVVVdU/C3sA/QwAAAAAAADgPwAAAAAAAOA/C3sA/QwAOPr+Qi7m' +
  'PwA4+v5CLuY/C3sA/QwAAAAAAAAAAAAAAAAAAAAAC3sA/QwCAAAAAAAAAAIAAAAAAAAAC3sA/QxiXwkAAAAAAGJfCQAAAAAA' +
  'C3sA/Qz/////AAAAAP////8AAAAAC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA/QwB/P///////wH8////////C3sA/Qx56SYx' +
  'CKzwP3npJjEIrPA/C3sA/QwAAAAAAACgPAAAAAAAAKA8C3sA/Qx81c9aOtnlPXzVz1o62eU9C3sA/QwAAAAAAABgQAAAAAAA' +
  'AGBAC3sA/QwAAAAAAADwPwAAAAAAAPA/C3sA/QzEsbS9nu4hPsSxtL2e7iE+C3sA/QwBHsn71iIWPAEeyfvWIhY8C3sA/QwA' +
  'AAAAAAAQQAAAAAAAABBAC3sA/QwwZ8eTV/MuPTBnx5NX8y49C3sA/QwYLURU+yEZQBgtRFT7IRlAC3sA/QwAAAAAAAD4QQAA' +
  'AAAAAPhBC3sA/QwAAAAAAACQQQAAAAAAAJBBC3sA/QwAAAAAAAA4QwAAAAAAADhDC3sA/QwAAAAAAAAoQQAAAAAAAChBC3sA' +
  '/QwAAAAAAAD4fwAAAAAAAPh/Cwd7BQtmaWxsIG5vcm1hbAAHDXBoaWxveCBub3JtYWwAChJjZWxsc19zdGF0ZXVwZGF0ZXIA' +
  'CxdjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAMKmNlbGxzX3N0YXRldXBkYXRlcitjZWxsc19zcGlrZV90aHJlc2hvbGRlcgAN' +
  'CupNDc8EARF7IxUgAP3yASAAQSD9zQEjHP3OASMd/U5BFP3NASMf/c4B/cEBIxv9zgFBNP3LASMk/c4B/fIBIQEgASMq/fAB' +
  'Iyr98QEhAiMjIAH98wEjGP3wAf11IQMgAyMN/fIBIQQgAiAE/fIBIyT98QEgASAC/fEBIAT98gH98AEhBSAFIy398AEjLf3x' +
  'ASEGIwQgBv3yASAG/fIBIQcgBSAF/fIBIQggAyMs/fABQQT9ywEhESMAIBH9GwBqQdB0av0ABAAhCSMAIBH9GwJqQdB0av0A' +
  'BAAhESAJIBH9DQgJCgsMDQ4PGBkaGxwdHh8hCiAJIBH9DQABAgMEBQYHEBESExQVFhchCSAAQSD9zQEjHP3OASMd/U5BFP3N' +
  'ASMf/c4BIx79zgEjLP3xASMZ/fIBIAn98AEhCyALIAX98AEhDCAMIAf98AEhDSALIAz98QEgBf3wASAMIA398QEgB/3wAf3w' +
  'ASMEIAUgBv3xAf3yASAFIAb98AH98gEgAEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjKP3yASAK/fAB/fAB' +
  'IAggBf3yASMXIxUgBf3yAf3xASAIIxYgBSMT/fIB/fEBIAgjEiMRIAX98gH98QEgCCMQIxQgBf3yAf3xAf3yAf3wAf3yAf3w' +
  'Af3yAf3wAf3yAf3wAf3wASEOIA0gDv3wASEPIA0gD/3xASAO/fABIRAgDyMuIA8gECMg/fIB/fABIA/9RyAPIBAjCiMmIBAj' +
  'Gv1J/VL98AH98AEgD/1H/VD9Ug8LvQUCA38CeyAAIQEgAEGAB2ohAgNAIAH9AAQEIQQgASABQbQMav0ABAAgAf0ABAD9DAAA' +
  'AIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB' +
  '/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBjAdqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf//' +
  '//8HcXIhAyABIAFBtAxqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgAEGsE2ohAgNAIAH9AAQE' +
  'IQQgASABQfR4av0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEg' +
  'BP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBvBNqIQID' +
  'QCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRq' +
  'IgEgAkkNAAsgASgCAEGAgICAeHEgACgCAEH/////B3FyIQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAg' +
  'ACEBIABBwBNqIQIDQCAB/QAEACEFIAUgBUEL/a0B/VEhBSAFIAVBB/2rAf0MgFYsnYBWLJ2AViydgFYsnf1O/VEhBSAFIAVB' +
  'D/2rAf0MAADG7wAAxu8AAMbvAADG7/1O/VEhBSABIAUgBUES/a0B/VH9CwTAEyABQRBqIgEgAkkNAAsgAEEANgKAJyAAQQE2' +
  'AoQnCzQBAX8gACgCgCdB8ARGBEAgABACCyAAKAKAJyEBIAAgAUEBajYCgCcgACABQQJ0aigCwBMLJwAgABADQQV2uEQAAAAA' +
  'AACQQaIgABADQQZ2uKBEAAAAAAAAoDyiC60BAgF/AXsgACgCgCchASABQfAERgRAIAAQAkEAIQELIAFB7ARNBHsgACABQQRq' +
  'NgKAJyAAIAFBAnRq/QAEwBMhAiAC/Qzg////AAAAAOD///8AAAAA/U79DAAAAAAAADBBAAAAAAAAMEH9UP0MAAAAgAAAMEEA' +
  'AACAAAAwQf3xASACQSb9zQH9DAAAAAAAAOA/AAAAAAAA4D/9UP3wAQUgABAE/RQgABAE/SIBCwu3AwIBfwN7AkADQCABIAJG' +
  'DQEgACgCgCdB7ARNBEAgACgCgCdBAnQhAwNAIAAgA2r9AATAEyEEIANBEGohAyAE/Qzg////AAAAAOD///8AAAAA/U79DAAA' +
  'AAAAAEBBAAAAAAAAQEH9UP0MAAAAAAEAQEEAAAAAAQBAQf3xASAEQSb9zQH9DAAAAAAAAPA/AAAAAAAA8D/9UP3wASEFIAEg' +
  'Bf0LBAAgBSAF/fIBIgYgBiAG/Q0ICQoLDA0ODwABAgMEBQYH/fABIQUgAUEQIAX9DAAAAAAAAPA/AAAAAAAA8D/9SSAF/QwA' +
  'AAAAAAAAAAAAAAAAAAAA/Ur9Tv0bAHFqIQEgA0GwE00gASACR3ENAAsgACADQQJ2NgKAJwwBC/0MAAAAAAAAAEAAAAAAAAAA' +
  'QCAAEAX98gH9DAAAAAAAAPA/AAAAAAAA8D/98QEhBSABIAX9CwQAIAUgBf3yASIGIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/3w' +
  'ASEFIAFBECAF/QwAAAAAAADwPwAAAAAAAPA//UkgBf0MAAAAAAAAAAAAAAAAAAAAAP1K/U79GwBxaiEBDAALCwvKFAICfx17' +
  'IAJFBEAPCyAAKAKIJwRAIAEgACsDkCc5AwAgAEEANgKIJyABQQhqIQEgAkEBayECCyABIAJBfnFBA3RqIQMgACABIAMQBgJA' +
  'A0AgAyABa0HAAEkNASAB/QAEACEIIAH9AAQQIQogAf0ABCAhCSAB/QAEMCELIAggCP3yASEFIAogCv3yASEGIAUgBv0NAAEC' +
  'AwQFBgcQERITFBUWFyAFIAb9DQgJCgsMDQ4PGBkaGxwdHh/98AEhDCAMIRACeyMVIBD98gEgEEEg/c0BIxz9zgEjHf1OQRT9' +
  'zQEjH/3OAf3BASMb/c4BQTT9ywEjJP3OAf3yASERIBEjKv3wASMq/fEBIRIjIyAR/fMBIxj98AH9dSETIBMjDf3yASEUIBIg' +
  'FP3yASMk/fEBIBEgEv3xASAU/fIB/fABIRUgFSMt/fABIy398QEhFiMEIBb98gEgFv3yASEXIBUgFf3yASEYIBMjLP3wAUEE' +
  '/csBISEjACAh/RsAakHQdGr9AAQAIRkjACAh/RsCakHQdGr9AAQAISEgGSAh/Q0ICQoLDA0ODxgZGhscHR4fIRogGSAh/Q0A' +
  'AQIDBAUGBxAREhMUFRYXIRkgEEEg/c0BIxz9zgEjHf1OQRT9zQEjH/3OASMe/c4BIyz98QEjGf3yASAZ/fABIRsgGyAV/fAB' +
  'IRwgHCAX/fABIR0gGyAc/fEBIBX98AEgHCAd/fEBIBf98AH98AEjBCAVIBb98QH98gEgFSAW/fAB/fIBIBBBIP3NASMc/c4B' +
  'Ix39TkEU/c0BIx/9zgEjHv3OASMs/fEBIyj98gEgGv3wAf3wASAYIBX98gEjFyMVIBX98gH98QEgGCMWIBUjE/3yAf3xASAY' +
  'IxIjESAV/fIB/fEBIBgjECMUIBX98gH98QH98gH98AH98gH98AH98gH98AH98gH98AH98AEhHiAdIB798AEhHyAdIB/98QEg' +
  'Hv3wASEgIB8jLiAfICAjIP3yAf3wASAf/UcgHyAgIwojJiAgIxr9Sf1S/fAB/fABIB/9R/1Q/VIMAAshDiAJIAn98gEhBSAL' +
  'IAv98gEhBiAFIAb9DQABAgMEBQYHEBESExQVFhcgBSAG/Q0ICQoLDA0ODxgZGhscHR4f/fABIQ0gDSEQAnsjFSAQ/fIBIBBB' +
  'IP3NASMc/c4BIx39TkEU/c0BIx/9zgH9wQEjG/3OAUE0/csBIyT9zgH98gEhESARIyr98AEjKv3xASESIyMgEf3zASMY/fAB' +
  '/XUhEyATIw398gEhFCASIBT98gEjJP3xASARIBL98QEgFP3yAf3wASEVIBUjLf3wASMt/fEBIRYjBCAW/fIBIBb98gEhFyAV' +
  'IBX98gEhGCATIyz98AFBBP3LASEhIwAgIf0bAGpB0HRq/QAEACEZIwAgIf0bAmpB0HRq/QAEACEhIBkgIf0NCAkKCwwNDg8Y' +
  'GRobHB0eHyEaIBkgIf0NAAECAwQFBgcQERITFBUWFyEZIBBBIP3NASMc/c4BIx39TkEU/c0BIx/9zgEjHv3OASMs/fEBIxn9' +
  '8gEgGf3wASEbIBsgFf3wASEcIBwgF/3wASEdIBsgHP3xASAV/fABIBwgHf3xASAX/fAB/fABIwQgFSAW/fEB/fIBIBUgFv3w' +
  'Af3yASAQQSD9zQEjHP3OASMd/U5BFP3NASMf/c4BIx79zgEjLP3xASMo/fIBIBr98AH98AEgGCAV/fIBIxcjFSAV/fIB/fEB' +
  'IBgjFiAVIxP98gH98QEgGCMSIxEgFf3yAf3xASAYIxAjFCAV/fIB/fEB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fABIR4g' +
  'HSAe/fABIR8gHSAf/fEBIB798AEhICAfIy4gHyAgIyD98gH98AEgH/1HIB8gICMKIyYgICMa/Un9Uv3wAf3wASAf/Uf9UP1S' +
  'DAALIQ8gDiAO/Uj9xAEhBCAEBEAgBEEBcQRAIA4gDP0hABAA/SIAIQ4LIARBAnEEQCAOIAz9IQEQAP0iASEOCwsgDyAP/Uj9' +
  'xAEhBCAEBEAgBEEBcQRAIA8gDf0hABAA/SIAIQ8LIARBAnEEQCAPIA39IQEQAP0iASEPCwv9DAAAAAAAAADAAAAAAAAAAMAg' +
  'Dv3yASAM/fMB/e8BIQcgByAH/Q0AAQIDBAUGBxAREhMUFRYXIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yASEIIAcgB/0NCAkK' +
  'CwwNDg8YGRobHB0eHyAKIAr9DQgJCgsMDQ4PAAECAwQFBgf98gEhCv0MAAAAAAAAAMAAAAAAAAAAwCAP/fIBIA398wH97wEh' +
  'ByAHIAf9DQABAgMEBQYHEBESExQVFhcgCSAJ/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQkgByAH/Q0ICQoLDA0ODxgZGhscHR4f' +
  'IAsgC/0NCAkKCwwNDg8AAQIDBAUGB/3yASELIAEgCP0LBAAgASAK/QsEECABIAn9CwQgIAEgC/0LBDAgAUHAAGohAQwACwsC' +
  'QANAIAMgAWtBEEkNASAB/QAEACEIIAH9AAQAIQogCCAI/fIBIQUgCiAK/fIBIQYgBSAG/Q0AAQIDBAUGBxAREhMUFRYXIAUg' +
  'Bv0NCAkKCwwNDg8YGRobHB0eH/3wASEMIAwQASEOIA4gDv1I/cQBIQQgBARAIARBAXEEQCAOIAz9IQAQAP0iACEOCyAEQQJx' +
  'BEAgDiAM/SEBEAD9IgEhDgsL/QwAAAAAAAAAwAAAAAAAAADAIA798gEgDP3zAf3vASEHIAcgB/0NAAECAwQFBgcQERITFBUW' +
  'FyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf98gEhCCAHIAf9DQgJCgsMDQ4PGBkaGxwdHh8gCiAK/Q0ICQoLDA0ODwABAgMEBQYH' +
  '/fIBIQogASAI/QsEACABQRBqIQEMAAsLIAJBAXEEQANA/QwAAAAAAAAAQAAAAAAAAABAIAAQBf3yAf0MAAAAAAAA8D8AAAAA' +
  'AADwP/3xASEIIAggCP3yASIFIAUgBf0NCAkKCwwNDg8AAQIDBAUGB/3wASEKIAr9DAAAAAAAAPA/AAAAAAAA8D/9SSAK/QwA' +
  'AAAAAAAAAAAAAAAAAAAA/Ur9Tv0bAEUNAAsgCCEKIAggCP3yASEFIAogCv3yASEGIAUgBv0NAAECAwQFBgcQERITFBUWFyAF' +
  'IAb9DQgJCgsMDQ4PGBkaGxwdHh/98AEhDCAMEAEhDiAOIA79SP3EASEEIAQEQCAEQQFxBEAgDiAM/SEAEAD9IgAhDgsgBEEC' +
  'cQRAIA4gDP0hARAA/SIBIQ4LC/0MAAAAAAAAAMAAAAAAAAAAwCAO/fIBIAz98wH97wEhByAHIAf9DQABAgMEBQYHEBESExQV' +
  'FhcgCCAI/Q0ICQoLDA0ODwABAgMEBQYH/fIBIQggByAH/Q0ICQoLDA0ODxgZGhscHR4fIAogCv0NCAkKCwwNDg8AAQIDBAUG' +
  'B/3yASEKIAMgCP0hADkDACAAIAj9IQE5A5AnIABBATYCiCcLC6UCAwl7AX8GeyAA/QkCBCECIAD9CQIIIQMgAP0JAgwhBCAA' +
  '/QkCECEFIAD9CQIUIQZB077Ekn39ESEHQdea+ux8/REhCEG5893xef0RIQlBhd2e23v9ESEKA0AgASAH/d4BIQwgASAH/d8B' +
  'IQ0gDCAN/Q0EBQYHDA0ODxQVFhccHR4fIQ4gDCAN/Q0AAQIDCAkKCxAREhMYGRobIQ8gAyAI/d4BIQwgAyAI/d8BIQ0gDCAN' +
  '/Q0EBQYHDA0ODxQVFhccHR4fIRAgDCAN/Q0AAQIDCAkKCxAREhMYGRobIREgECAC/VEgBf1RIQEgESECIA4gBP1RIAb9USED' +
  'IA8hBCAFIAn9rgEhBSAGIAr9rgEhBiALQQFqIgtBCkkNAAsgASACIAMgBAvxAgMCewF/B3sjJCAA/fEBIQIgAhABIQMgAyAD' +
  '/Uj9xAEhBCAEBEAgBEEBcQRAIAMgAv0hABAA/SIAIQMLIARBAnEEQCADIAL9IQEQAP0iASEDCwsjCSAD/fIB/e8BIQUjJyAB' +
  '/fIBIxj98AH9dSEGIAEjFSAG/fIB/fEBIyn98gEhByAHIAf98gEhCCAHIAcgCP3yASMDIAgjDiAIIwEgCCMLIAgjByAIIyL9' +
  '8gH98AH98gH98AH98gH98AH98gH98AH98gH98AH98gH98AEhCSMkIxggCP3yAf3xASAIIAj98gEjDyAIIwIgCCMMIAgjCCAI' +
  'IyUgCCMG/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fAB/fIB/fABIQogBiMs/fABIQYgBkE//csBQT/9zAEhCyAFIAkg' +
  'CiAL/VIgBkJ//RL90QFBPv3LASMF/U79Uf3yASAFIAogCSAL/VIgBkE+/csBIwX9Tv1R/fIBC6sDAgF/CHsgASACQQN0aiEE' +
  'IAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEFQQT9ESEGAkADQCABIARPDQEgACAFEAghCiEJIQghByAHQQX9rQEhByAIQQb9' +
  'rQEhCCAJQQX9rQEhCSAKQQb9rQEhCiAH/f8BIyv98gEgCP3/Af3wASMh/fIBIAn9/wEjK/3yASAK/f8B/fABIyH98gEQCSEM' +
  'IQsgASALIAz9DQABAgMEBQYHEBESExQVFhf9CwQAIAEgCyAM/Q0ICQoLDA0ODxgZGhscHR4f/QsEECAHIAf9DQgJCgsMDQ4P' +
  'CAkKCwwNDg/9/wEjK/3yASAIIAj9DQgJCgsMDQ4PCAkKCwwNDg/9/wH98AEjIf3yASAJIAn9DQgJCgsMDQ4PCAkKCwwNDg/9' +
  '/wEjK/3yASAKIAr9DQgJCgsMDQ4PCAkKCwwNDg/9/wH98AEjIf3yARAJIQwhCyABIAsgDP0NAAECAwQFBgcQERITFBUWF/0L' +
  'BCAgASALIAz9DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIAUgBv2uASEFIAFBwABqIQEMAAsLC8AHAh57BX8gACgCGCEoIAAoAhwh' +
  'KSAAKAIgISogA/0UIQ0gBP0UIRAgAv0UIREgBf0UIRIgBv0UIRMgB/0UIRQgAUEDdCEsA0AgCSAqICtBA3ZqKQMAQoGChIiQ' +
  'oMCAAVFxBEAgKSArav0ABAAhCyAQIAggK2r9AAQA/fIBIQ8gESASIBMgC/3tAf3yAf3wAf3yASAUIA/98gH98AEgC/3wASEV' +
  'ICkgK2ogFf0LBAAgKSArav0ABBAhFyAQIAggK2r9AAQQ/fIBIRogESASIBMgF/3tAf3yAf3wAf3yASAUIBr98gH98AEgF/3w' +
  'ASEbICkgK2ogG/0LBBAgKSArav0ABCAhHSAQIAggK2r9AAQg/fIBISAgESASIBMgHf3tAf3yAf3wAf3yASAUICD98gH98AEg' +
  'Hf3wASEhICkgK2ogIf0LBCAgKSArav0ABDAhIyAQIAggK2r9AAQw/fIBISYgESASIBMgI/3tAf3yAf3wAf3yASAUICb98gH9' +
  '8AEgI/3wASEnICkgK2ogJ/0LBDAFICggK2r9AAQAIQogKSArav0ABAAhCyAKIA39SyEMIAwhDiAQIAggK2r9AAQA/fIBIQ8g' +
  'ESASIBMgC/3tAf3yAf3wAf3yASAUIA/98gH98AEgC/3wASALIAz9UiEVICkgK2ogFf0LBAAgKCArav0ABBAhFiApICtq/QAE' +
  'ECEXIBYgDf1LIRggGCEZIBAgCCArav0ABBD98gEhGiARIBIgEyAX/e0B/fIB/fAB/fIBIBQgGv3yAf3wASAX/fABIBcgGP1S' +
  'IRsgKSAraiAb/QsEECAoICtq/QAEICEcICkgK2r9AAQgIR0gHCAN/UshHiAeIR8gECAIICtq/QAEIP3yASEgIBEgEiATIB39' +
  '7QH98gH98AH98gEgFCAg/fIB/fABIB398AEgHSAe/VIhISApICtqICH9CwQgICggK2r9AAQwISIgKSArav0ABDAhIyAiIA39' +
  'SyEkICQhJSAQIAggK2r9AAQw/fIBISYgESASIBMgI/3tAf3yAf3wAf3yASAUICb98gH98AEgI/3wASAjICT9UiEnICkgK2og' +
  'J/0LBDAgKiArQQN2aiAOIBn9DQABAgMICQoLEBESExgZGhsgHyAl/Q0AAQIDCAkKCxAREhMYGRob/YUBIA4gGf0NAAECAwgJ' +
  'CgsQERITGBkaGyAfICX9DQABAgMICQoLEBESExgZGhv9hQH9Zf0MAQEBAQEBAQEAAAAAAAAAAP1O/VsDAAALICtBwABqIisg' +
  'LEkNAAsL8gYCDnsIf0EAIRkgACgCGCETIAAoAhwhFCAAKAIgIRUgAv0UIQcgACgCACEWIAFBA3QhGANAIBQgF0EDdmr9XQMA' +
  'IREgEyAXav0ABAAhBCAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9pwH9xwEhBSAEIAf9SiAF/U4hBiATIBdq/QAEECEIIBH9' +
  'DAAAAAAAAAAAAAAAAAAAAAD9JP2HAf2nAf3IASEJIAggB/1KIAn9TiEKIBMgF2r9AAQgIQsgEf0MAAAAAAAAAAAAAAAAAAAA' +
  'AP0k/YcB/agB/ccBIQwgCyAH/UogDP1OIQ0gEyAXav0ABDAhDiAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9hwH9qAH9yAEhDyAO' +
  'IAf9SiAP/U4hECAGIAr9UCAN/VAgEP1Q/VMEQCAG/cQBIhIEQCASQQFxBEAgFiAZQQJ0aiAXQQN2NgIAIBlBAWohGSAUIBdB' +
  'A3ZqQQA6AAAgFSAXaiADOQMACyASQQFLIBdBCGogGElxBEAgFiAZQQJ0aiAXQQN2QQFqNgIAIBlBAWohGSAUIBdBA3ZqQQA6' +
  'AAEgFSAXaiADOQMICwsgCv3EASISBEAgEkEBcSAXQRBqIBhJcQRAIBYgGUECdGogF0EDdkECajYCACAZQQFqIRkgFCAXQQN2' +
  'akEAOgACIBUgF2ogAzkDEAsgEkEBSyAXQRhqIBhJcQRAIBYgGUECdGogF0EDdkEDajYCACAZQQFqIRkgFCAXQQN2akEAOgAD' +
  'IBUgF2ogAzkDGAsLIA39xAEiEgRAIBJBAXEgF0EgaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBGo2AgAgGUEBaiEZIBQgF0EDdmpB' +
  'ADoABCAVIBdqIAM5AyALIBJBAUsgF0EoaiAYSXEEQCAWIBlBAnRqIBdBA3ZBBWo2AgAgGUEBaiEZIBQgF0EDdmpBADoABSAV' +
  'IBdqIAM5AygLCyAQ/cQBIhIEQCASQQFxIBdBMGogGElxBEAgFiAZQQJ0aiAXQQN2QQZqNgIAIBlBAWohGSAUIBdBA3ZqQQA6' +
  'AAYgFSAXaiADOQMwCyASQQFLIBdBOGogGElxBEAgFiAZQQJ0aiAXQQN2QQdqNgIAIBlBAWohGSAUIBdBA3ZqQQA6AAcgFSAX' +
  'aiADOQM4CwsLIBdBwABqIhcgGEkNAAsgGQvJEgQrewp/BnwFf0EAIUMgACgCBCE3IAEhOCA3KAIIKwMAITkgNygCCCsDCCE6' +
  'IDcoAggrAxAhOyA3KAIIKwMYITwgNygCCCsDICE9IDcoAggrAyghPiA3KAIIKwMw/AMhPyA3KAIIKwM4/AMhQCA3KAIYITAg' +
  'NygCHCExIDcoAiAhMiA6/RQhByA7/RQhCiA5/RQhCyA8/RQhDCA9/RQhDSA+/RQhDiAAKAIYITMgACgCHCE0IAAoAiAhNSAC' +
  '/RQhEyAAKAIAITYgOEEDdCFCA0AgQCAyIEFBA3ZqKQMAQoGChIiQoMCAAVFxBEAgMSBBav0ABAAhBSAKID8gQWr9AAQA/fIB' +
  'IQkgCyAMIA0gBf3tAf3yAf3wAf3yASAOIAn98gH98AEgBf3wASEPIDEgQWogD/0LBAAgDyEQIBAgE/1KIRIgMSBBav0ABBAh' +
  'FSAKID8gQWr9AAQQ/fIBIRggCyAMIA0gFf3tAf3yAf3wAf3yASAOIBj98gH98AEgFf3wASEZIDEgQWogGf0LBBAgGSEaIBog' +
  'E/1KIRwgMSBBav0ABCAhHiAKID8gQWr9AAQg/fIBISEgCyAMIA0gHv3tAf3yAf3wAf3yASAOICH98gH98AEgHv3wASEiIDEg' +
  'QWogIv0LBCAgIiEjICMgE/1KISUgMSBBav0ABDAhJyAKID8gQWr9AAQw/fIBISogCyAMIA0gJ/3tAf3yAf3wAf3yASAOICr9' +
  '8gH98AEgJ/3wASErIDEgQWogK/0LBDAgKyEsICwgE/1KIS4gEiAc/VAgJf1QIC79UP1TBEAgEv3EASIvBEAgL0EBcQRAIDYg' +
  'Q0ECdGogQUEDdjYCACBDQQFqIUMgNCBBQQN2akEAOgAAIDUgQWogAzkDAAsgL0EBSyBBQQhqIEJJcQRAIDYgQ0ECdGogQUED' +
  'dkEBajYCACBDQQFqIUMgNCBBQQN2akEAOgABIDUgQWogAzkDCAsLIBz9xAEiLwRAIC9BAXEgQUEQaiBCSXEEQCA2IENBAnRq' +
  'IEFBA3ZBAmo2AgAgQ0EBaiFDIDQgQUEDdmpBADoAAiA1IEFqIAM5AxALIC9BAUsgQUEYaiBCSXEEQCA2IENBAnRqIEFBA3ZB' +
  'A2o2AgAgQ0EBaiFDIDQgQUEDdmpBADoAAyA1IEFqIAM5AxgLCyAl/cQBIi8EQCAvQQFxIEFBIGogQklxBEAgNiBDQQJ0aiBB' +
  'QQN2QQRqNgIAIENBAWohQyA0IEFBA3ZqQQA6AAQgNSBBaiADOQMgCyAvQQFLIEFBKGogQklxBEAgNiBDQQJ0aiBBQQN2QQVq' +
  'NgIAIENBAWohQyA0IEFBA3ZqQQA6AAUgNSBBaiADOQMoCwsgLv3EASIvBEAgL0EBcSBBQTBqIEJJcQRAIDYgQ0ECdGogQUED' +
  'dkEGajYCACBDQQFqIUMgNCBBQQN2akEAOgAGIDUgQWogAzkDMAsgL0EBSyBBQThqIEJJcQRAIDYgQ0ECdGogQUEDdkEHajYC' +
  'ACBDQQFqIUMgNCBBQQN2akEAOgAHIDUgQWogAzkDOAsLCwUgMCBBav0ABAAhBCAxIEFq/QAEACEFIAQgB/1LIQYgBiEIIAog' +
  'PyBBav0ABAD98gEhCSALIAwgDSAF/e0B/fIB/fAB/fIBIA4gCf3yAf3wASAF/fABIAUgBv1SIQ8gMSBBaiAP/QsEACAPIRAg' +
  'CCERIBAgE/1KIBH9TiESIDAgQWr9AAQQIRQgMSBBav0ABBAhFSAUIAf9SyEWIBYhFyAKID8gQWr9AAQQ/fIBIRggCyAMIA0g' +
  'Ff3tAf3yAf3wAf3yASAOIBj98gH98AEgFf3wASAVIBb9UiEZIDEgQWogGf0LBBAgGSEaIBchGyAaIBP9SiAb/U4hHCAwIEFq' +
  '/QAEICEdIDEgQWr9AAQgIR4gHSAH/UshHyAfISAgCiA/IEFq/QAEIP3yASEhIAsgDCANIB797QH98gH98AH98gEgDiAh/fIB' +
  '/fABIB798AEgHiAf/VIhIiAxIEFqICL9CwQgICIhIyAgISQgIyAT/UogJP1OISUgMCBBav0ABDAhJiAxIEFq/QAEMCEnICYg' +
  'B/1LISggKCEpIAogPyBBav0ABDD98gEhKiALIAwgDSAn/e0B/fIB/fAB/fIBIA4gKv3yAf3wASAn/fABICcgKP1SISsgMSBB' +
  'aiAr/QsEMCArISwgKSEtICwgE/1KIC39TiEuIDIgQUEDdmogCCAX/Q0AAQIDCAkKCxAREhMYGRobICAgKf0NAAECAwgJCgsQ' +
  'ERITGBkaG/2FASAIIBf9DQABAgMICQoLEBESExgZGhsgICAp/Q0AAQIDCAkKCxAREhMYGRob/YUB/WX9DAEBAQEBAQEBAAAA' +
  'AAAAAAD9Tv1bAwAAIBIgHP1QICX9UCAu/VD9UwRAIBL9xAEiLwRAIC9BAXEEQCA2IENBAnRqIEFBA3Y2AgAgQ0EBaiFDIDQg' +
  'QUEDdmpBADoAACA1IEFqIAM5AwALIC9BAUsgQUEIaiBCSXEEQCA2IENBAnRqIEFBA3ZBAWo2AgAgQ0EBaiFDIDQgQUEDdmpB' +
  'ADoAASA1IEFqIAM5AwgLCyAc/cQBIi8EQCAvQQFxIEFBEGogQklxBEAgNiBDQQJ0aiBBQQN2QQJqNgIAIENBAWohQyA0IEFB' +
  'A3ZqQQA6AAIgNSBBaiADOQMQCyAvQQFLIEFBGGogQklxBEAgNiBDQQJ0aiBBQQN2QQNqNgIAIENBAWohQyA0IEFBA3ZqQQA6' +
  'AAMgNSBBaiADOQMYCwsgJf3EASIvBEAgL0EBcSBBQSBqIEJJcQRAIDYgQ0ECdGogQUEDdkEEajYCACBDQQFqIUMgNCBBQQN2' +
  'akEAOgAEIDUgQWogAzkDIAsgL0EBSyBBQShqIEJJcQRAIDYgQ0ECdGogQUEDdkEFajYCACBDQQFqIUMgNCBBQQN2akEAOgAF' +
  'IDUgQWogAzkDKAsLIC79xAEiLwRAIC9BAXEgQUEwaiBCSXEEQCA2IENBAnRqIEFBA3ZBBmo2AgAgQ0EBaiFDIDQgQUEDdmpB' +
  'ADoABiA1IEFqIAM5AzALIC9BAUsgQUE4aiBCSXEEQCA2IENBAnRqIEFBA3ZBB2o2AgAgQ0EBaiFDIDQgQUEDdmpBADoAByA1' +
  'IEFqIAM5AzgLCwsLIEFBwABqIkEgQkkNAAsgQws=',
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
    },
    {
      name: 'sigma',
      value: 0.004,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 8,
    },
    {
      name: 'v_rest',
      value: -0.056,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 9,
    },
    {
      name: 'v_threshold',
      value: -0.05,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
    },
    {
      name: 'v_reset',
      value: -0.06,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 11,
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
