/**
 * events-dendrite.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: a800af16a0c9e5bafa44773fce3456ce575770889eb1703d9505892425c61129
 */
import {
  Tuple,
  constantsOf,
  createEventMonitor,
  createNeuronGroup,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawNormal,
  eventMonitorClass,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  glibcLog,
  latestBefore,
  multiply,
  negativeLogsTable,
  neuronGroupClass,
  npSum,
  philoxRandom,
  plainFigure,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyPrint,
  pyRound,
  pyplotAxhline,
  pyplotLegend,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runBlock,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const mV = unit('mV')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly d: Float64Array // volt
  readonly plateau: Float64Array // volt
  readonly s: Float64Array // volt
  readonly plateaus: Int32Array // integer
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly level: number
  readonly tau_d: number
  readonly tau_p: number
  readonly tau_s: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau_d, tau_p, tau_s } = externals
  const sqrt_dt = Math.sqrt(dt)
  const scaled_tau_d = 1 / tau_d
  const scaled_sqrt_2_over_tau_d = 5 * (0.001 * Math.sqrt(2 / tau_d))
  const minus_dt_over_tau_p = -dt / tau_p
  const dt_over_tau_s = dt / tau_s
  return { sqrt_dt, scaled_tau_d, scaled_sqrt_2_over_tau_d, minus_dt_over_tau_p, dt_over_tau_s }
}

/** State update of cells: advances d, plateau and s by one step (euler). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { lastspike, _refractory, d, plateau, s, not_refractory } = cells
  const { N, t, dt } = step
  const { sqrt_dt, scaled_tau_d, scaled_sqrt_2_over_tau_d, minus_dt_over_tau_p, dt_over_tau_s } = constantsOf(step, cells_stateupdater_constants, externals)
  const randn1 = drawNormal(step, 0, N)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, dt, latestBefore_2, sqrt_dt, scaled_tau_d, scaled_sqrt_2_over_tau_d,
      minus_dt_over_tau_p, dt_over_tau_s, randn1.byteOffset, step.settled(latestBefore_2))
    return
  }
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const d_i = d[i]
    const plateau_i = plateau[i]
    const s_i = s[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    const xi = sqrt_dt * randn1[i]
    // dd/dt = (-d + plateau)/tau_d + 5*mV*sqrt(2/tau_d)*xi : volt
    d[i] =
      d_i + dt * (scaled_tau_d * -d_i + scaled_tau_d * plateau_i) + scaled_sqrt_2_over_tau_d * xi
    // dplateau/dt = -plateau/tau_p : volt
    plateau[i] = minus_dt_over_tau_p * plateau_i + plateau_i
    // ds/dt = (d - s)/tau_s : volt
    s[i] = dt_over_tau_s * (d_i - s_i) + s_i
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
  const { s, not_refractory, lastspike } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const s_i = s[i]
    const not_refractory_i = not_refractory[i] !== 0
    // threshold: s > 14*mV
    if (s_i > 0.014 && not_refractory_i) {
      events[count++] = i
      not_refractory[i] = 0
      lastspike[i] = t
    }
  }
  return count
}

/** Event 'dendritic' of cells: finds the neurons that have it. */
function cells_dendritic_thresholder(
  cells: cells_Arrays,
  externals: cells_Externals,
  step: Step,
): number {
  const { level } = externals
  const { N } = step
  const native = step.native?.cells_dendritic_thresholder
  if (native !== undefined) return native.run(native.at, N, level)
  const { d, plateau } = cells
  const { events } = step
  let count = 0
  for (let i = 0; i < N; i++) {
    const d_i = d[i]
    const plateau_i = plateau[i]
    // threshold: d > level and plateau < 5*mV
    if (d_i > level && plateau_i < 0.005) events[count++] = i
  }
  return count
}

/** Reset of cells: what a spike does to its neuron. */
function cells_spike_resetter(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { s } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    // s = 6*mV
    s[i] = 0.006
  }
}

/** What the event 'dendritic' does to a neuron of cells. */
function cells_on_dendritic(cells: cells_Arrays, _externals: cells_Externals, step: Step): void {
  const { plateau, plateaus } = cells
  const { events, count } = step
  for (let k = 0; k < count; k++) {
    const i = events[k]
    const plateau_i = plateau[i]
    const plateaus_i = plateaus[i]
    // plateau += 25*mV
    plateau[i] = plateau_i + 0.025
    // plateaus += 1
    plateaus[i] = (plateaus_i + 1) | 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 18,
  variables: {
    d: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    plateau: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    s: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N' },
    plateaus: { type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N' },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['level', 'tau_d', 'tau_p', 'tau_s'],
  events: ['spike', 'dendritic'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'd', 'plateau', 's', 'not_refractory'], draws: [7, 8] },
    cells_spike_thresholder: {
      detects: 'spike',
      arrays: ['s', 'not_refractory', 'lastspike'],
      draws: [1, 1],
      fused: fusedAfter('cells_stateupdater', 'cells_stateupdater+cells_spike_thresholder'),
    },
    cells_dendritic_thresholder: { detects: 'dendritic', arrays: ['d', 'plateau'] },
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
      suffix: '_dendritic_thresholder',
      slot: 'after_thresholds',
      order: 0,
      detects: 'dendritic',
      native: 'cells_dendritic_thresholder',
      kernel: cells_dendritic_thresholder,
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
    on_dendritic: { consumes: 'dendritic', externals: [], kernel: cells_on_dendritic },
  },
})

const somatic_class = spikeMonitorClass({ id: 'somatic', line: 22, event: 'spike' })

const dendritic_class = eventMonitorClass({ id: 'dendritic', line: 23, event: 'dendritic' })

const trace_class = stateMonitorClass({ id: 'trace', line: 24, variables: ['d', 's'] })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau_d: Value, tau_s: Value, tau_p: Value, level: Value, cells: Value,
    somatic: Value, dendritic: Value, trace: Value
  sim.expose(() => ({ N, tau_d, tau_s, tau_p, level, cells, somatic, dendritic, trace }))
  sim.at(4) // seed(5)
  randomSeed(sim, 5n)
  sim.at(6) // N = 40
  N = sim.parameter('N', 40n)
  sim.at(7) // tau_d = 15*ms
  tau_d = sim.parameter('tau_d', multiply(15n, ms))
  sim.at(8) // tau_s = 5*ms
  tau_s = sim.parameter('tau_s', multiply(5n, ms))
  sim.at(9) // tau_p = 30*ms
  tau_p = sim.parameter('tau_p', multiply(30n, ms))
  sim.at(10) // level = 12*mV
  level = sim.parameter('level', multiply(12n, mV))
  sim.at(18) // cells = NeuronGroup(N, eqs, threshold='s > 14*mV', reset='s = 6*mV',...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(3n, ms) })
  sim.at(20) // cells.run_on_event('dendritic', 'plateau += 25*mV; plateaus += 1')
  runBlock(sim, cells, 'on_dendritic', new Map<Value, Value>())
  sim.at(22) // somatic = SpikeMonitor(cells)
  somatic = createSpikeMonitor(sim, somatic_class, { source: cells })
  sim.at(23) // dendritic = EventMonitor(cells, 'dendritic')
  dendritic = createEventMonitor(sim, dendritic_class, { source: cells })
  sim.at(24) // trace = StateMonitor(cells, ['d', 's'], record=[0], dt=0.5*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: [0n], clock: givenClock(sim, multiply(0.5, ms), null) })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(27) // print('dendritic events:', dendritic.num_events, 'spikes:', somatic.n...
    pyPrint(sim, 'dendritic events:', getAttribute(dendritic, 'num_events'), 'spikes:',
      getAttribute(somatic, 'num_spikes'))
    sim.at(28) // print('spikes for each plateau:', round(somatic.num_spikes/sum(cells....
    pyPrint(sim, 'spikes for each plateau:',
      pyRound(divide(getAttribute(somatic, 'num_spikes'), npSum(getAttribute(cells, 'plateaus'))),
      2n))
    sim.at(29) // print('events of neuron 0:', dendritic.count[0])
    pyPrint(sim, 'events of neuron 0:', getItem(getAttribute(dendritic, 'count'), 0n))
    sim.at(31) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(32) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(33) // plot(somatic.t/ms, somatic.i, '|k', ms=3, label='spike')
    pyplotPlot(sim, [divide(getAttribute(somatic, 't'), ms), getAttribute(somatic, 'i'), '|k'],
      { ms: 3n, label: 'spike' })
    sim.at(34) // plot(dendritic.t/ms, dendritic.i, 'o', color='C1', ms=3, label='dendr...
    pyplotPlot(sim, [divide(getAttribute(dendritic, 't'), ms), getAttribute(dendritic, 'i'), 'o'],
      { color: 'C1', ms: 3n, label: 'dendritic event' })
    sim.at(35) // xlim(0, 600)
    plainXlim(sim, [0n, 600n], {})
    sim.at(36) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(37) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(38) // subplot(212)
    plainSubplot(sim, [212n], {})
    sim.at(39) // plot(trace.t/ms, trace.d[0]/mV, 'C1', label='dendrite')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 'd'), 0n), mV), 'C1'], { label: 'dendrite' })
    sim.at(40) // plot(trace.t/ms, trace.s[0]/mV, 'k', label='soma')
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 's'), 0n), mV), 'k'], { label: 'soma' })
    sim.at(41) // axhline(level/mV, color='gray', ls=':')
    pyplotAxhline(sim, [divide(level, mV)], { color: 'gray', ls: ':' })
    sim.at(42) // xlim(0, 600)
    plainXlim(sim, [0n, 600n], {})
    sim.at(43) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(44) // ylabel('(mV)')
    plainYlabel(sim, ['(mV)'], {})
    sim.at(45) // legend(loc='upper right')
    pyplotLegend(sim, [], { loc: 'upper right' })
    sim.at(46) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown)
  sim.at(25) // run(600*ms)
  await runNetwork(sim, multiply(600n, ms),
    { objects: { trace, cells, somatic, dendritic }, externals: { tau_d, tau_s, tau_p, level } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AAaJQwAwubaAgBDAKgGMAC+YPEr2r2RP4BhrB4i0mv5oG4HUoEm9gj3gLI4fC41BNTrNC8SvmAXNaBn5xQIQAgFtwaBU1xIg' +
  'G2N7PUcPAw8OAQIDBAUGBgcICQoLwIgNmA5f3wxBAAt7AP0M1WHBGaBIqv8c+oQndRRBZswVZxzahSSVXAZYt/jm1C09wGXB' +
  'f459Q+A2Axz6hAjUOIi+6fqovcc+oQI65wriublWr7HPqEHrVKcgE9+knHPSYtwB3AFCAEeyfvWIha8xz6hAh9/rFX4x3HPs' +
  'c+oQ5AVy5HkX0fY56TFFAH+OfUIJTfAgI4EoE/xzahVMkzIVKf45tQpjmO44SK8P8c9JinAHcAY5IkScJFhH+ObUKqsw5U/x' +
  'zahSmpnAZXJ/jmpMW6Djm6RbkuOakxbquOeeMWn4+oYY4+v5CLuZxzahsAdqEQIdAgw2JfCRcdagl/8BZjxz0mKI4Q8c8/BX' +
  '84eA8c+oQIeekmMQis8D/HP/CioDzHPqECHzVz1o62eU9xz9IomBAxz6gqi+OfUIEYljaXs93EJ9jniixaeY5/4UiFJmRAYI' +
  'MGfHk1fzLj3HPqECBgtRFT7IRlAxz/wovhBxz6gpkHHPLKF9Q6UdPHNSYtfx1/QQB5kBBgtmaWxsIG5vcm1hbEQHDXBozpN7' +
  'xnnEChJjZd2FOa+5ujC6Mrq4MmKlynbovqGNwaWtCl90aHJlc2hvbGTZRBg2Nlx25kcml0aWPdGEGlVGBFK6KC4aHBW+vB2e' +
  'CAIi9kYqQX3LyAcSOgkH7mgJGOLnEjqacgima0fMv3Bx6NmIgmn7l5NJD7kkPhy6VL4YjfHNiARGRkGtfPNoxpceO6kIGQAZ' +
  'GG8zQRMCIATI+75vFzeM9B8/coKmCkZbQbS0RBnsoNsrE/DQd3VkNCKKSWcmvqCFmxREjACARQobAGpB0HRq/QAESIQnRKgQ' +
  'TxyIAk0NhZJhwYGhweMDI0Njg6PD5CFa5UAhbMqDwkJGEhMUFRYXoHJ2GMSjx19t7iUZtpoTezQtwaC5DQxwaD5DQ3R5XkWs' +
  'TUSG5b2XhKRXq5Eugv95LfASsgSJQIhR0q0I/Mw7Ree/kE3+kiIxaYFInmiDEiMR2xRiBGKZp8VvgCd9tDm/aHZDQ80P7Fml' +
  'RDLmRlxBp6FpB1l20o+eQwojJsVCjX6k/qlrdk5fqhmxA8LvQWZrDk9e5HKQyQMSAB2ohz6gRGudVIIoI6dAUrQMnjJpkjci' +
  'sBhi5SMS5hO0i/4YvV09UHxtbhVR3nD7zwxe8ioQHWib9gETOGL1vdL9C6rYiCINRFFdJSYjqhdrJjAgigCuNYCJ4ceJII5z' +
  'hTFmDuLlF/7sNqOK/13N2c0HHITi1ou/w0WQ8pOZtsfV0wLKsE5LwiXo8AECV4JgUF6PAFVHDEAosGETEYsATCtGgrgqFi8n' +
  'BMwyDrVkKGQCsWTuGLkq8AhDzmXZY3fhi+A1ReJolSDladW5Wx6AWVKAJ8dICTCJhZoAq/yFvSjIPgCIwIgZdEHl6BLtf4kB' +
  'fB5RCAnSSBUjILJ8zzZHogK7XCJDO52i0SIMTQaRioDxQuw6BQU7ujj0DqMTY3P1P0L2KmvBmnJU4yVzfSln3rkovBBAAbHP' +
  'JRhrc5GCDjnifMVQfL454QXdT0mhKRQRahHvwgIkFshRVdFMUiRWbMLtwO7kgaQEgTuv6mjBoDfJbkd68s1t4i3vqIeVxmQT' +
  'JzQLUxe26g2oA6gDxizy+Oe6mgga+A74DRDBYypwzGYiIGcFQxiJhiE/Wa0fLooJKTqkwBxfqVcyRtXGQPUWQqdgJpsnjJHc' +
  'Ym0mgiAnaddoZK/+RCgDxBDstXmE3xvEDPt0LwJ5QoBJv4693rUWeah8X6RiHJ0nyZlYHIJnIGARmxdTUyQj0XRjFZNZC9PJ' +
  'Yr84oIG6T/vlyfohAGiPiZvgx9NAI3LpY+cqEY5EQUKFSBQkVMGg+zQhfKQJ7VCshoNDmLh7II6rh+AIw8kZIY1DBGo0QERA' +
  'C5EVEQtEjRELRNRMZFFElFAji5vGeg7Bdc0VgjUFIsaLCIsJfHdWQ0YorBGoKSE0hDUZNIQ1IVGVIQTRrXcsIRoHJ3gjUBOj' +
  'IiNuDRXIaOODRfIaO6PK8i1iaiR3LezgjUOiqiw+S3wErIEiUCI0dKtGPzBGodFR0YNFQlGBNsVBGo0VAiR5v2j2Q0fOwPZz' +
  'SpBl4I1OHxsEaghHzz3BGo0gDUfGjU1BJEkJwcWuVC1CwNUNUNAMFBABkEPUOUOTSP3Eg1naCQvJw8EsqxuqkMUhho6gCkU7' +
  '8g4L1UgQSgIiAnrf2h/2EtWhv2IQ8XVP9nQ8oEfQI07vhVAnzuO98G3jwVEeBGGHnDeYSg3kfg4oUIwyM/AK62wgih4iGg+h' +
  'KhILISC6FqFgtDmLQiH03jpCjRA0JNIDQs0wKHNVDyxodIEohDo49AChzcCIiEQsolAHMQoAhJkRMs2Xg0ETzuzL6oJcQXIR' +
  'MmZIiwVBLSFbIUEsoUQoGVFgoIaET4AEKQM7owUqkyWgJMhBqeZiG4bS9UcJewF/BnsgvOKEgQIQgWORCFAxUMUEFRBQUVFE' +
  'JBkHTvsSSff0RvuMg6819dj5kpCEW5893xeTQlFhd2e23s0KgyUd1J3ph3kN3yQ1yqG3Ntp3M5KXfjlo65b2cgTlFcjDhQbf' +
  'boEmQ6BDaIAuiLs0Cg+iSC4dIYeuUjqqugmekGOkqHyOqRehK10TK0GNrhELg5CSRYlCoPQi/2u/lIL8aYoFLMkHYf4ykYvx' +
  '62VTi9rgqJcCOn3cS4IQMXVPEuHQMiIwnRxrje+vkRGTuRy8EN57F5WHF6DC5NKcfE1HiQjyne1yqoiMOw0gJoWaDmkUNvFx' +
  'Q7PRkH1X7dQFx9HFQ80CNDDQg0lNBgJUKuvBGo5fmgyn8EbCxE5mbQuZ5xbaQtVLXkhP6Yl+6OzT7e1VQWD/5/i4O94vAXZG' +
  'kF1cHbzQhnCcGeLg64cUvg6LPgUCw0gZz+kglM7Wu8HhJiBE8SmaIQiKpKMt9ITUGlrWzBuLqoNkLT1n0S26tEnTmcT/17Su' +
  'uVycnBHSRIcxdHWEIUFogxamGniYdDI/8IwrA9s8fUPhsZwgINxz1+Jwe6EbTGYP+DSFKFAlfYK0gBtMIVvc2ZId7FYEbMDA' +
  'IveweBGaIYwQnWM0cU7ESBTwRJFPREoU+iBUikfekExUiagRoooKaKqDGiyg5owoQaNVBiN0kMQm0Kfan+ZN2ailDABCgYKE' +
  'iJCgwIABUY5Np3sYLJSoYp5lHQ1T0IQ5qShOYaN8aJPPrDVlDF7YKwDIbGECs/YFEoxIyL00RIIgsto+Z4nYaMqeCIyLcmj6' +
  'HQVIlx+60brvutGxLcOiCjpZR0eU9CEftwSiAiRKOio6Eo8HpEOkYyRmiB8zxOw0ktwqSGiBQWAm3Wj4iS24VJTRAISBScso' +
  '6UKehCU24JSARLFJxUnCUoD0sHS0ZLTSA+Z4nYaXW4VLjSA6PpTbhkpES8ZLzSAITBTEso6ZKehCZ24JTARNlMRUxCUyD02H' +
  'TcZNzTA+Z4nYacW4VODTA6PpnbhkzETkZOd1xnNOop46FxX4IeLEN1LhwrDViRGLLA+J0EI5FrAh4t5tIMCkLFxAfE6CEmi7' +
  'QQ8W82lSlSlcXyB8ToITCMEBDxbzaaKaKaxiAHuFnTZtEZiMEwgRIgK1NdUIn+woD3AuL9ZYGSdYBkAHggrRLYHjULr/DRbE' +
  'Ij8gQIJtWYXWA6MGvYQ/oIBGc4aRKiIyJDImJt0UhmAqLHsUVkAZfq7RmOq2vzcdISCiJwYzhJJFh7MtPhXHYIk3A+dHYxxz' +
  'wZEYbdSnKC0OdEFBgdcgkHUGBVBzQgIvihNDhlqLPIhShIKoUaFhCYKGA01AqGqGAqhpocoLDz6VCE2OGkOIv1Th4Xo4LAUR' +
  'EIZCRCCv8qKKLwMarmVJA0FLN61apy80x516dVdi8OZ4JARyz3/VqXtJCM+Qsk/w/5VAhVAQlCGgqEWCL5EiFFhRAgXQIJRC' +
  'zRCMAqgYLoGEowaFh6QAqggLoIEpAEpQCqCgugoSlBocHpgCqDAugwSmASnAKoOC6DhKcOBysfWRFVFhO6YXOgsfakHERYPg' +
  'oeaDR9hUTGRU96ike8fi5RkEcyg0dwQJDHsUrkfhenQ/xzl+pMeYZFBkH9eUeDUp+rQgF0JCEgUKLKPefM+rQsF0MCEwUNLK' +
  'OhzmfVocC6HwaVuOSSGFHu45YLImosKig6LCItOqXUxv7RV5x/EuoV10JpMXwpEPQKIE0+EkYBVAw5DA9IAVQQFEoBVBQ5Dw' +
  '9MAVQYFE4BVBw3s6mLeaKKKi6UK2RgEO3sMfwd8BYuJqqIgipDCslSVSMqYQVgepUrJMhCpY6IKmDowqaOkCpw6UKnjpgqgO' +
  'KcfgGQqOWZQDVIT8p+UaW1AxnQFQRDJCFCxnQlQ1S42BIQqZiq6alYqQxU00NVONDlTzRBVA0SjmCqIMosOjFUYZR1SRFUOs' +
  '9JVTg1nCuDVOOpOoOUdBVQghBmwKo5hoEnYvPsyhuLgi/Nk0Fgi/GW5QrJLGb6aJELYKpCXb5nidhoiqCIiIqJUTgI2E+P3W' +
  'iaoQiJiYuCAtIpDeATiEd8HRBRgso6MqhBCNXwJRARHVGBUYCUZD0dHR4ZHjRA4GQ8Sj98FR80QOj6NXwZGhEgFxe64LYHhb' +
  '4CiRhG/SWj+UdJvzlHSe+BKQCJUpKKkoSkwelQ6VjJWaQHzPE7DSy+CpYaQHR9J74Mk4iWjJbuvFwWJJLr4CiYBCYKZFlHTP' +
  '85R00vgSmAibqZCpkEpmHpuOnAycGmBc2CswTfBU5NMDo+ml8GTQROhk63Xi4EJZJ3fAUT1RZSOFvFanDp7C4BkWET40+GUd' +
  'VUVUx1VOEUkouhgkXEqMqmEJ8IqYiqP8P+VQIVQEWCRc6R2CL5EiFFhRAgXQIJRCzRCMAqgYLoGEowaYB6QAqggLoIEpAEpQ' +
  'CqCgugoSlBp6HpgCqDAugwSmASnAKoOC6DiwSLntun5QRsHhW4PwLaBFLgUmXBFJhXoBAGEkIrCvwVh0PBGwkWkXOiCi8LGg' +
  'h4si7RtRtRyFmQEBDlNIsbIuFEiNIwjjpJC1gIeLIu0oUoUphbgBAGUkJfC3gVIgL5F0mA8CDu4XLBDxZF2mqmqm0LrgIAzY' +
  'hPIXbCpEB5Iuk9gjcPF34hnAg7hJKVNgV7gzAhTAvhmABWJAAMhgcvBk0RU1VBVVQA==',
  [negativeLogsTable],
  glibcLog,
)

const definition = defineProgram({
  file: 'events-dendrite.eqs',
  version: '0.1.0',
  sha256: 'a800af16a0c9e5bafa44773fce3456ce575770889eb1703d9505892425c61129',
  parameters: [
    { name: 'N', value: 40, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 6 },
    {
      name: 'tau_d',
      value: 0.015,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_s',
      value: 0.005,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 8,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'tau_p',
      value: 0.03,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 9,
      shown: { unit: 'ms', scale: 0.001 },
    },
    {
      name: 'level',
      value: 0.012,
      type: 'float',
      dimension: [2, 1, -3, -1, 0, 0, 0],
      unit: 'volt',
      line: 10,
      shown: { unit: 'mV', scale: 0.001 },
    },
  ],
  source:
    "# An event of one's own: where the potential of a dendrite crosses a level, a plateau current\n" +
    '# starts, and the soma, which follows the dendrite, fires a burst.\n' +
    'from brian2 import *\n' +
    'seed(5)\n' +
    '\n' +
    'N = 40\n' +
    'tau_d = 15*ms\n' +
    'tau_s = 5*ms\n' +
    'tau_p = 30*ms\n' +
    'level = 12*mV\n' +
    '\n' +
    "eqs = '''\n" +
    'dd/dt = (-d + plateau)/tau_d + 5*mV*sqrt(2/tau_d)*xi : volt\n' +
    'dplateau/dt = -plateau/tau_p : volt\n' +
    'ds/dt = (d - s)/tau_s : volt\n' +
    'plateaus : integer\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='s > 14*mV', reset='s = 6*mV', refractory=3*ms,\n" +
    "                    events={'dendritic': 'd > level and plateau < 5*mV'}, method='euler')\n" +
    "cells.run_on_event('dendritic', 'plateau += 25*mV; plateaus += 1')\n" +
    '\n' +
    'somatic = SpikeMonitor(cells)\n' +
    "dendritic = EventMonitor(cells, 'dendritic')\n" +
    "trace = StateMonitor(cells, ['d', 's'], record=[0], dt=0.5*ms)\n" +
    'run(600*ms)\n' +
    '\n' +
    "print('dendritic events:', dendritic.num_events, 'spikes:', somatic.num_spikes)\n" +
    "print('spikes for each plateau:', round(somatic.num_spikes/sum(cells.plateaus), 2))\n" +
    "print('events of neuron 0:', dendritic.count[0])\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(somatic.t/ms, somatic.i, '|k', ms=3, label='spike')\n" +
    "plot(dendritic.t/ms, dendritic.i, 'o', color='C1', ms=3, label='dendritic event')\n" +
    'xlim(0, 600)\n' +
    "ylabel('Neuron')\n" +
    "legend(loc='upper right')\n" +
    'subplot(212)\n' +
    "plot(trace.t/ms, trace.d[0]/mV, 'C1', label='dendrite')\n" +
    "plot(trace.t/ms, trace.s[0]/mV, 'k', label='soma')\n" +
    "axhline(level/mV, color='gray', ls=':')\n" +
    'xlim(0, 600)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('(mV)')\n" +
    "legend(loc='upper right')\n" +
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
