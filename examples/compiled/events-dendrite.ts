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
  'f45tQWQBAY59QgRqHERfdP1UXuOfUIEdc4VxXNyrV9jn1CD1qlOQCe/STjnpMW4A7gChACPZP3rEQteY59QgQ+/1ir8Y7jn2' +
  'OfUIcgK5cjyL6Psc9JiigD/HPqEEpvgQEcCUCf45tQqmSZkKlP8c2oUxzHccJFeH+OekxTgDuAMckSJOEiwj/HNqFVWYcqf4' +
  '5tQpTUzgMrk/xzUmLdBxzdItyXHNSYt1XHN/C3gcc2oYY4+v5CLuZxzdIvAE6hECHQIMNiXwkXHWoJf/AWY8c9JiiOEPHPqE' +
  'IB/OHgPHPqECHnpJjEIrPA/xzWkLKgPMc+oQIfNXPWjrZ5T3HP0iiYEDHPqCqL459QgRiWNpez3cQn2OfUcUWdPMc/8KRCkz' +
  'IgMEGDPjyav5lx7jn1CBAwWoip9kIygY5q9Fl8IOOfUFMgOyAZLKOzCpR0mSgML4f8c4IBYPMgIMFszS2NhA3N7k2sKKAA4a' +
  '4NGdJveM84gUJMbLuwpzX3N0YXRldXBkxUuU7dF9QxuDS1oUvujQ5Mrm0N7YybKIMGxsuO3Mjk0ujSx7owg0qowIpXRQXDQ4' +
  'K314OzwQBEXsjFSC+5eQDiR0Eg/c0BIxxc4kdTTkEUzWj5l+4OPRsxEE0/cvJpIfckh8OXSpfDEb45sQCIyMg1r55tGNLjx3' +
  'UhAyADIw3maCJgRACZH3fN4ubxnoPn7lBUwUjLaDaWiIM9lBtlYn4aDu6shoRRSSzk19QQs2KIkYAQCKFDYA1IOg6NX6AAiR' +
  'CE6JUCCjESAJNDYWSYcGBocHjAyNDY4Ojw+QhWuVAIWzKg8JCRhITFBUWF6BydhkiMexHX18cSjNtNCb2aFuDQXIaGODQfIa' +
  'G6PK8i1iaiQ3Ley8JSK9XIl0F/vJelmuDlZCkoEQo6VaEfmYdovPfyCb/SREYtMCkTzRBiRGI7YoxAjFM0+K3wBS+0hzftDs' +
  'hoeaH9izSohlzIy4g09C0g6y7aUfPIYURk2KhRr9Sf1S1uycv1QzYgeF3oLM1hyevcjlIZIGJAA7UQ59QIjXOqkEUEdOgKVo' +
  'GTxk0yRuRWAwxcpGJcUJ2tf8MXq6eqD42twqo7zh954YveRUIDrRN+wCJnDF63ul+hdVsRBEGoiryYEkhsc3tZMYEEUAVxrA' +
  'RPDjxJBHOcKYswdxcov/dhtRxX+u5uzmg45CcWtF3+GiyHlJzNtj6umBZVgnJeES9HgAgSvBMCgvR4Aro4WgFFgxiYiuBLkK' +
  '0aCuCoWLycEzDIOtWQoZAKxZO4YuSrwCEPOZdljd+GL4DVF4miVIOVp1blbHoBZUoAnx0gJMImFmgCr/IW9KMg+AIjAiBl0Q' +
  'eXoEu1/iQF8HlEICdJIFSMgsnzPNkeigrtcIgBgOGd00WiRBiaDSMVAeKF2HQKCnd0cegdRibG5+p+hexU14M05KnGSub6Us' +
  '+9clF4JpFSLxzyUYa3ORgg454nzFUHy+OeEF3U9JoSkXeaCLUV34QESC2QoquimKRIrNmF24HdyQNICQJ3X9TRg0BvktyO9e' +
  'Wa28Rb31EPK4zIJk5oFqYvbdQbUAdQAiMW5axz3U0EDYIZBN1EiGCxlRIZjKREDOCoYxEwxCfrNaPl0UElJ1ROAJL9SrmSNq' +
  '4yB6iyFTsBNNk8ZI7jE2k0EQE7TrtDJX/yIUAeIIdlq8wm+N4gZ9uheBPKFAJN/HXu9aizzUPi/SMQ5Ok+TMrA5BI5A7Cxmz' +
  '1FUyQj0XRjFZNZC9PJYr84oIG6T/vlyfohAGiPiZvgx9NAI3LpY+cqEY5EQUKFSBQkVMGg+zQhfKQJ7VCshoM5VBoeyCOrk8' +
  'Fw/AeTzDyREhjUMEajRAREALkRURC0SNEQtE1ExkUUSUUCOLm8Z6DsF1zRWCNQUixosIiwl8d1ZDRiisEagpITSENRk0hDUh' +
  'UZUhBNGtdwRqBJGZOwzBGoPRkRG3BorkNHHBovkNHdHleRaxNRI7lvZeEpFerkS6C/3kvSzXByCNQejQ6MKKhCKjowaKhKMC' +
  'bYqCNRoqBEjzftHsho+dgezmlSDLwRqcPjYI1BCPnnuCNRpAGo+NGpqCSJITg59mgqheDyFFrgxQ1Q0AZCLXAYKHqHKHJpH7' +
  'iUDQRQSF5OHgllWN1UhikMNHUAUinfkHBeqkCCUBEQE9b+0P+wlq0N+xCHi6p/s+rhv0S4GOend8KoE+dx3vYNvFgqNeCUMP' +
  'KG8wk+RbHwUUKEYZGfgFUKsIJIeIhoPoSoSCyEguhahYLQ5i0Ih9N46Qo0QNCTSA0LNMChzVQ8saHSBKIQ6OPQAoc3AiIhEL' +
  'KJQB3EKAIKZETLNl4NBE87sy+qCXEFyETJmSIsFVeEnwOyMEsoUinBOAeCWU6iwUENCJ8ACFIGd0YKVSZLQEmQg1PMxDcNpe' +
  'qOEvYC/gz2QXnFCQIEIQLHIhCgYqGKCCogoKKiiEgyDp32JJPv6I33GQdea+ux8yUhCLc+e74vJoSiwu7Pbb2aFQZKO6k70w' +
  '7yG75Ia5VDbm207mclLvxy0dct7OQJyiuRhwoNvt0CTIdAhtEAXRF2aBQfRJBcPJxh67I6qroJnpBjpKh8jqkXoStdEytBja' +
  '4RC4OQkkWJQqD0Iv9rv5SC/GmKBSzJB2H+MpGL8etlU4va4KiXAlq61xLh0DF1TxLh0DIiMJ0ca43vr5ERk7kcvBDeexeVhx' +
  'egwuTSnHxNRYkITKd7XKqiIw7DSAmhZoOaRbChxwK4oqejIPqv26gLj6OKh5oEaGGhBpKaDASoVdeCNRy/NBlP4I2FiJzM2h' +
  'czzi20haqWvJCf0xL90dmn29qqgsH/z/Fwd7xeAuyNILq4O3mhDOE4M8XB1w4pfB0WfAoFhpAzn9JBKZ2td4PCTECJ4lM0Qh' +
  'EVSUZb6QmoNLWtmDcXVQbIWnrPolt1aJOnM4n/r2ldcrk5ORVZlIT6OsIQoLRBi1MNPEw6GR/4RhWB7ZYSZCW3RCEBBuOevx' +
  'KQQh6K3RVpiYdhF/wQhEsZ/BK+wQJADaYQre43EsO9ihwvMDAIveweBGaIYwQnWM0cU7ESBTwRJFPREoU+iBUikfekExUiag' +
  'RoooKaKqDGiyg5owoQaNVBiN0kMQm0Kfan+ZN2ailDABCgYKEiJCgwIABUY5Np3sYLJSoYp5lHQ1T0IQ5qShOYaTretEnn1h' +
  'qyhi9sX28lIbGEC0gsCiUYkZF6aIkEQWW0fM8TsNGVPBEZFuTR9DoKkS4/daNqeiI2Jbh0QUdLKOjynoQj9uCUQESJR0VHQl' +
  'Hg9Ih0jGSM0QPmeJ2GkluFSQ0QKCwE260fESW3CpKaIBCQKTllHShT0ISm3BKQCJYpOKk4SlAelg6WjJaaQHzPE7DS63Cpca' +
  'QHR9KbcMlIiXjJeaQBCYKYllHTJT0ITO3BKYCJspiKmISmQemw6bjJuaYHzPE7DTi3CpwaYHR9M7cMmYicjJzuuM5p1l4p4q' +
  'FxX4IeLEN1LhwrDViRGLLA+J0EI5FrAh4t5tIMCkLFxAfE6CEmi7QQ8W82lSlSlcXyB8ToITCMEBDxbzaaKaKaxiAHuFnTZt' +
  'EZiMEwgRIgK1NdUIn+woD3AuF/WX9DAHAMgA8EFaJbA8ahdf4aLYhEfkCBBNqzC6wHRg17CH9BAIznDSJURGRIZExNuikMwF' +
  'RY9iisgDL9XaMx1W1+bmIeVgoiUGM4SSRYezLT4Vx2CJMkD50ZjHHPBkRht1KcoLQ50QUGB1yCQdQYFUHNCAi+KE0OGWos8i' +
  'FKEgqhRoWEJgoZQ4cs9IaoYCqGmhygsPPpUITY4aQ4i/VOHhejgsBREQhkJEIK/yooovAxquZUkDQUs3rVqnLzTHnXp1V2Lw' +
  '5ngkBHLPf9Wpe0kIz5CyT/D/lUCFUBCUIaCoRYIvkSIUWFECBdAglELNEIwCqBgugYSjBoWHpACqCAuggSkASlAKoKC6ChKU' +
  'GhwemAKoMC6DBKYBKcAqg4LoOEpw4HKx9ZEVUWE7phc6Cx9qQcRFg+Ch5oNH2FRMZFT3qKR7x+LlGQRzKDR3BAkMexSuR+F6' +
  'dD/HOX6kx5hkUGQf15R4NSn6tCAXQkISBQoso958z6tCwXQwITBQ0so6HOZ9WhwLofBpW45JIYUe7jlgsiaiwqKDosIi06pd' +
  'TG/tFXnH8S6hXXQmJMGcNEPQKIEGU+dGAVQMOQwPSAFUEBRKAVQUOQ8PTAFUGBROAVQcN7Opi3miiioulCtkYBDt7DH8HfAW' +
  'LiaqiIIqQwrJUlUjKmEFYHqVKyTIQqWOiCpg6MKmjpAqcOlCp46YKoDinH4BkKjlmUA1SE/KflGltQMZ0BUEQyQhQsZ0JUNU' +
  'uNgSEKmYqumpWKkMVNNDVTjQ5U80QVQNEo5gqiDKLDoxVGGUdUkRVDrPSVU8zBrOE8GqcdSdQco6CqhBCDNgVRzDQRftCnn2' +
  'ZQ3FwRfmyaCwRfjLcoVkljN9NEiFsFUhLt8zxOw0RVBEREVEqPSDQRfmQYRE677rRMTFwQFpFIbwCcQjvg6IKMFlHRlUIIRq' +
  '+BKICI6owKjASjIejo6PDI8aIHAyHiUfvgqPmiB0fRq+DI0IkAuL3XBbA8LfAUSMI36S0fyjpN+co6T3wJSARKlJRUlCUmD0' +
  'qHSsZKzSA+Z4nYaWXwVLDSA6PpPfBknES0ZLd14uCxJJdfAUTAITBTIso6Z/nKOml8CUwETdTIVMglMw9Nx04GTg0wPmcFZh' +
  'r4KnJpgdH00vgyaCJ0MnW68XAhLJO74CieqLKRwt4rU4dPYXAMiwifGnwyjqqiqmOqpwiklF0HBIudRlUwhPhFTEVR/h/yqB' +
  'CqAiwSLnSOwRfIkQosKIEC6BBKIWaIRgFUDBdAwlGDTAPSAFUEBdBAlIAlKAVQUF0FCUoNPQ9MAVQYF0GCUwCU4BVBwXQcWC' +
  'Rc9t0/KFTSoHCtwIeKYR+pcCky4IpMK9AIAwkhFYV+CsOh4I2Ei0i50QUXhY0EPFkXaNqNqOQsyAgIcppFCzoVIgIpF0kYRx' +
  '0khawEPFkXaUKUKUwtwAgDKSEvhbwKkQF8i6TAITBTGFywQ8WRdpqpqptC64CAM2ITyF2wqRAeSLpPYI3Dxd+IZwIO4SSn/w' +
  'IUwV7gWwIUwahmAAx8MwAK6hOxgyaapqqCqqgA==',
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
