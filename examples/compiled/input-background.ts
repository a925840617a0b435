/**
 * input-background.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 13aadbf010c8d4abc402cdc94e096d61b342d6225d85a62716fc78a551dc354e
 */
import {
  Tuple,
  callMonitorMethod,
  constantsOf,
  createNeuronGroup,
  createPoissonInput,
  createPopulationRateMonitor,
  createSpikeMonitor,
  createStateMonitor,
  defineProgram,
  describeModel,
  divide,
  drawWhere,
  exp,
  fusedAfter,
  getAttribute,
  getItem,
  givenClock,
  latestBefore,
  multiply,
  neuronGroupClass,
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
  pyPrint,
  pyRound,
  pyplotAxhline,
  pyplotFillBetween,
  pyplotPlot,
  randomSeed,
  readCallables,
  runAsCommand,
  runNetwork,
  simulateProgram,
  spikeMonitorClass,
  stateMonitorClass,
  subtract,
  threadedKernels,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Hz = unit('Hz')
const mV = unit('mV')

/** State of cells, in SI units. */
interface cells_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
  readonly lastspike: Float64Array // second
  readonly _refractory: Float64Array // second, one value for all neurons
}

/** What the equations of cells read from the script, in SI units. */
interface cells_Externals {
  readonly tau: number
}

/** What cells_stateupdater reads that stays the same in a run. */
function cells_stateupdater_constants(externals: cells_Externals, dt: number) {
  const { tau } = externals
  const decay_tau = exp(-dt / tau)
  return { decay_tau }
}

/** State update of cells: advances v by one step (exact). */
function cells_stateupdater(cells: cells_Arrays, externals: cells_Externals, step: Step): void {
  const { _refractory } = cells
  const { N, t, dt } = step
  const { decay_tau } = constantsOf(step, cells_stateupdater_constants, externals)
  const _refractory_0 = _refractory[0]
  const latestBefore_2 = latestBefore(t, dt, Math.trunc((_refractory_0 + 0.001 * dt) / dt))
  const native = step.native?.cells_stateupdater
  if (native !== undefined) {
    native.run(native.at, N, latestBefore_2, decay_tau, step.settled(latestBefore_2))
    return
  }
  const { lastspike, v, not_refractory } = cells
  for (let i = 0; i < N; i++) {
    const lastspike_i = lastspike[i]
    const v_i = v[i]
    const not_refractory_2 = lastspike_i <= latestBefore_2
    not_refractory[i] = not_refractory_2 ? 1 : 0
    // dv/dt = -v/tau : volt (unless refractory)
    if (not_refractory_2) v[i] = decay_tau * v_i
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
    // threshold: v > 20*mV
    if (v_i > 0.02 && not_refractory_i) {
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
    // v = 0*mV
    v[i] = 0
  }
}

const cells_class = neuronGroupClass<cells_Arrays, cells_Externals>({
  id: 'cells',
  line: 11,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
    lastspike: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'N', initial: -10000 },
    _refractory: { type: 'float', dimension: [0, 0, 1, 0, 0, 0, 0], size: 'one' },
  },
  externals: ['tau'],
  events: ['spike'],
  natives: {
    cells_stateupdater: { arrays: ['lastspike', 'v', 'not_refractory'], draws: [2, 2] },
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
})

/** State of excitation, in SI units. */
interface excitation_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
}

/** What the equations of excitation read from the script, in SI units. */
interface excitation_Externals {
  readonly poissoninput_weight: number
  readonly poissoninput_binomial: (count: number, place: number) => Float64Array
}

/** Input excitation: what arrives at cells in one step. */
function excitation_input(
  excitation: excitation_Arrays,
  externals: excitation_Externals,
  step: Step,
): void {
  const { v, not_refractory } = excitation
  const { poissoninput_weight, poissoninput_binomial } = externals
  const { N } = step
  const poissoninput_binomial1 = drawWhere(step, 0, not_refractory, (count) => poissoninput_binomial(count, 0))
  const native = step.native?.excitation_input
  if (native !== undefined) {
    native.run(native.at, N, poissoninput_weight, poissoninput_binomial1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // v += poissoninput_binomial()*poissoninput_weight
    if (not_refractory_i) v[i] = v_i + poissoninput_weight * poissoninput_binomial1[i]
  }
}

const excitation_class = neuronGroupClass<excitation_Arrays, excitation_Externals>({
  id: 'excitation',
  line: 13,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
  },
  externals: ['poissoninput_weight'],
  callables: readCallables({
    poissoninput_binomial: { takes: 0 },
  }),
  events: [],
  natives: {
    excitation_input: { arrays: ['v', 'not_refractory'], draws: [1, 2] },
  },
  runners: [
    {
      suffix: '',
      slot: 'synapses',
      order: 0,
      native: 'excitation_input',
      kernel: excitation_input,
    },
  ],
})

/** State of inhibition, in SI units. */
interface inhibition_Arrays {
  readonly v: Float64Array // volt
  readonly not_refractory: Uint8Array // boolean
}

/** What the equations of inhibition read from the script, in SI units. */
interface inhibition_Externals {
  readonly poissoninput_weight: number
  readonly poissoninput_binomial: (count: number, place: number) => Float64Array
}

/** Input inhibition: what arrives at cells in one step. */
function inhibition_input(
  inhibition: inhibition_Arrays,
  externals: inhibition_Externals,
  step: Step,
): void {
  const { v, not_refractory } = inhibition
  const { poissoninput_weight, poissoninput_binomial } = externals
  const { N } = step
  const poissoninput_binomial1 = drawWhere(step, 0, not_refractory, (count) => poissoninput_binomial(count, 0))
  const native = step.native?.inhibition_input
  if (native !== undefined) {
    native.run(native.at, N, poissoninput_weight, poissoninput_binomial1.byteOffset)
    return
  }
  for (let i = 0; i < N; i++) {
    const v_i = v[i]
    const not_refractory_i = not_refractory[i] !== 0
    // v += poissoninput_binomial()*poissoninput_weight
    if (not_refractory_i) v[i] = v_i + poissoninput_weight * poissoninput_binomial1[i]
  }
}

const inhibition_class = neuronGroupClass<inhibition_Arrays, inhibition_Externals>({
  id: 'inhibition',
  line: 14,
  variables: {
    v: { type: 'float', dimension: [2, 1, -3, -1, 0, 0, 0], size: 'N', guarded: true },
    not_refractory: { type: 'boolean', dimension: [0, 0, 0, 0, 0, 0, 0], size: 'N', initial: 1 },
  },
  externals: ['poissoninput_weight'],
  callables: readCallables({
    poissoninput_binomial: { takes: 0 },
  }),
  events: [],
  natives: {
    inhibition_input: { arrays: ['v', 'not_refractory'], draws: [1, 2] },
  },
  runners: [
    {
      suffix: '',
      slot: 'synapses',
      order: 0,
      native: 'inhibition_input',
      kernel: inhibition_input,
    },
  ],
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 15, event: 'spike' })

const trace_class = stateMonitorClass({ id: 'trace', line: 16, variables: ['v'] })

const rates_class = populationRateMonitorClass({ id: 'rates', line: 17 })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, tau: Value, cells: Value, excitation: Value, inhibition: Value, spikes: Value,
    trace: Value, rates: Value
  sim.expose(() => ({ N, tau, cells, excitation, inhibition, spikes, trace, rates }))
  sim.at(4) // seed(77)
  randomSeed(sim, 77n)
  sim.at(6) // N = 60
  N = sim.parameter('N', 60n)
  sim.at(7) // tau = 20*ms
  tau = sim.parameter('tau', multiply(20n, ms))
  sim.at(11) // cells = NeuronGroup(N, eqs, threshold='v > 20*mV', reset='v = 0*mV',...
  cells = createNeuronGroup(sim, cells_class, { N, refractory: multiply(3n, ms) })
  sim.at(13) // excitation = PoissonInput(cells, 'v', N=800, rate=10*Hz, weight=0.18*mV)
  excitation = createPoissonInput(sim, excitation_class,
    { target: cells, N: 800n, rate: multiply(10n, Hz), weight: multiply(0.18, mV), variable: 'v' })
  sim.at(14) // inhibition = PoissonInput(cells, 'v', N=200, rate=12*Hz, weight=-0.25...
  inhibition = createPoissonInput(sim, inhibition_class,
    { target: cells, N: 200n, rate: multiply(12n, Hz), weight: multiply(-0.25, mV), variable: 'v' })
  sim.at(15) // spikes = SpikeMonitor(cells)
  spikes = createSpikeMonitor(sim, spikes_class, { source: cells })
  sim.at(16) // trace = StateMonitor(cells, 'v', record=[0], dt=0.4*ms)
  trace = createStateMonitor(sim, trace_class,
    { source: cells, record: [0n], clock: givenClock(sim, multiply(0.4, ms), null) })
  sim.at(17) // rates = PopulationRateMonitor(cells)
  rates = createPopulationRateMonitor(sim, rates_class, { source: cells })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(20) // print('mean input (mV):', round(float(tau*(800*10*Hz*0.18 - 200*12*Hz...
    pyPrint(sim, 'mean input (mV):', pyRound(pyFloat(multiply(tau,
      subtract(multiply(multiply(multiply(800n, 10n), Hz), 0.18),
      multiply(multiply(multiply(200n, 12n), Hz), 0.25)))), 2n))
    sim.at(21) // print('spikes:', spikes.num_spikes, 'rate (Hz):', round(spikes.num_sp...
    pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'), 'rate (Hz):',
      pyRound(divide(divide(getAttribute(spikes, 'num_spikes'), N), 0.5), 1n))
    sim.at(23) // figure(figsize=(8, 6))
    plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
    sim.at(24) // subplot(211)
    plainSubplot(sim, [211n], {})
    sim.at(25) // plot(trace.t/ms, trace.v[0]/mV, 'k', lw=0.8)
    pyplotPlot(sim, [divide(getAttribute(trace, 't'), ms),
      divide(getItem(getAttribute(trace, 'v'), 0n), mV), 'k'], { lw: 0.8 })
    sim.at(26) // axhline(20, color='C3', ls='--')
    pyplotAxhline(sim, [20n], { color: 'C3', ls: '--' })
    sim.at(27) // ylabel('v (mV)')
    plainYlabel(sim, ['v (mV)'], {})
    sim.at(28) // xlim(0, 500)
    plainXlim(sim, [0n, 500n], {})
    sim.at(29) // subplot(212)
    plainSubplot(sim, [212n], {})
    sim.at(30) // fill_between(rates.t/ms, rates.smooth_rate(window='gaussian', width=5...
    pyplotFillBetween(sim, [divide(getAttribute(rates, 't'), ms),
      divide(callMonitorMethod(rates, 'smooth_rate', 'gaussian', multiply(5n, ms)), Hz)],
      { color: 'C0', alpha: 0.5 })
    sim.at(31) // plot(spikes.t/ms, spikes.i, '.k', ms=2)
    plainMarkers(sim, [divide(getAttribute(spikes, 't'), ms), getAttribute(spikes, 'i')],
      { marker: '.', color: '#000000', markersize: 2n })
    sim.at(32) // xlim(0, 500)
    plainXlim(sim, [0n, 500n], {})
    sim.at(33) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(34) // ylabel('Neuron, and rate (Hz)')
    plainYlabel(sim, ['Neuron, and rate (Hz)'], {})
    sim.at(35) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown)
  sim.at(18) // run(500*ms)
  await runNetwork(sim, multiply(500n, ms),
    { objects: { trace, cells, excitation, inhibition, spikes, rates }, externals: { tau } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = threadedKernels(
  'AA1mjADC5toCAEOApIWwAL+AYaweI18EXtQZwHrpAnYaCZhzewR7wO9QUifHzQSB463i5qFAggBAW3BoFScwMPDsSCgEBggK' +
  'DA4MEBISFBQMVgT2AfoYAYBCoDzHOheoJKQQcc4IhYPggISGszS2NhAxPJA6MLEhzKAAgWxt7q3OhA7tDK5ZsQFDHNwxpMLJ' +
  'nGEBg5waO2be8EHDCmlmb3JtAAgSY2X9m5r7n+RXRldXBkxfNMACRfUL9RmlrZV90aPiK5tDe2MmyiCiruCKV9gXGCxBleGN' +
  'p6UGNLe3L7S3ODq6AAYIY+wJMTTpChw0K6zIOvQWUKv8m8QgACEBw4qDAA7UQ58RAIAH9RAQEIQTH4MRBtAxqzUgGmSUkrAY' +
  'YsT9TiAE1b/4Ff8MXqz/VBB8bW4VUd5xAjwxe8ioQHWib9gETOGL1vdL9C6rYiCINRFXkwJJDZC9rJjAgigCuNYCJ4ceJII5' +
  'zqzgRQdxciEDuw+p/6B13N2c0HHITi1ou/w0WQ8pOZtsfV0wLKsE5LwiXo8AECV4JgUF6PAFdHC0AosGMTEVwJchWjQVwVGm' +
  '5OCZhkHWrIUMgFYsncMXJV4BCHnMuyxu/DF8Bqi8TRKkHK06tytj0AsqUAT46QEmETCzQBV/kLelGQfAERgRAy6IcvQLdr/E' +
  'gL4PKIQE6SQKkZBZPmebnRQV2uEQAwHCB6aLRIgxNBpGKgPFC7DoFCU7o49A6jE2Nz9T9C9iprwZpyVOMlc30pZ965KLwTSK' +
  'kXjnkowkcdMHHPE+dMjADsAK+NY0CRCb9zQHvOXAf45+9H4AILZCp+imKRIrNkF5k61AoVbV4L4aB2JEIQYCQJ6Ug2fWuYOS' +
  'QGvShwMhCSAJ/SG/ZBBBGW0IkrMTggLVyuF16D+REHSBUrvXJQPK0SxCsDAGXP5eY1cOzdV+FqZKUtNHbnIHJo0I2dh6baAg' +
  'K+06AWuyBk/wybOqQLRhZaAzGYg1xlqox5SICRvzRXIpbVfU46oZoAJqSCz+LH9pkEHQQX01oqa/i9yWK6P62p9AjSC6WfuQ' +
  'S90FIGe2JfmEgQJx8ciEKBioYoIKiCgoqKIUDIOnfYkk+/oiQyGxdea+ux8yUhCLc+e74vJoSiwu7Pbb2aFS3kj0rvKQuQR3' +
  'yQ1yphv6Gw5ww4MDQ4PFBUWFxwdHh8hDtcsOqOHT6FQ0HCRESExgZGhshD7vpA0CTIdAhtEAXRF2cXHVGazh44ZWrkd1XQTP' +
  'SDHSVD5HezieU1xY2LsoVkPGoXK4kixKFQnyX+12oegsvGQ5ZFGQCfigckmNeLC0zQLDSBnRRI9HtY0Evd+sTiSppCAPKlle' +
  'y1ZdsSMrOwhDyEhCgx6ewuiVCVChenLi9XIgWQx45x/3/ASMB/fKKaXV3QpHu+CgBww46EPLa5aXjnoQbuhKhBSIBEyzmSeO' +
  'ehBu6EqEFJAET5ue9456EG7oSoQUmDPGp6ixttwI0hIDF/kciM2mLPYLC5RDGCEbxmjijgiQKOsJyKZ1IHi5kXPuiIR+dNWd' +
  '2KPZk3ZqKUNAEKBgoSIkKDAgAFRcY85fFHofCJP7s/Vmt0kLpkiU8x73jogoaaGiIgMiBogEVxRLeSJCIqMippAEJgouaLiI' +
  '0MjRauRWjdeHQWxxeZjOKlxOjiXdpmxMcalStkajYQhlyC8z9tDlDlD7wNicz972Go2EIjICLzP20TUTUUkNNicz95ExqNhC' +
  'LSPC8z9tGFGFGZKjYnM/eTAZOKeJXx4+P5CKQVrRnVCJ/sKA9wLi/WWCVNYBkAGh0dktgZIXX+KHYhEPEA/CFTMLrAdEDXsI' +
  'f4egSLxRpURGRIZE8Z7dFIogqLHsUVkAZfq7RmaBdtFZ8yoHcCQxwBwn6SfsPZlp8K47CPb4IQ9ilcj8L1KH+Ocv1Ki2NsYj' +
  'vQ50QUGB1yCQdQYFUHNCAi+KE0OGWos8iFKEgqhRoWEJgoZQ4cs9IaoYCqGmh0YQRUIu7hpDiL9U463C6iExAEiEMhIhBRgs' +
  'ZTNUXh4ZzKkgo2WbhuVovNMedenVXYsHmeCQEcs9/1al7SQjPkLJP8P+VQIVQEJQhoKhFgi+RIhRYUQIF0CCUQs0QjAKoGC6' +
  'BhKMGhYekAKoIC6CBKQBKUAqgoLoKEpQaHB6YAqgwLoMEpgEpwCqDgug4SnDgcrH1kRVRYTuw+htqORPYU/gT4CR+LTQRBFL' +
  'WLFpcpblSCCuPTSX5JkIUwHFEPwDITHLwg40mUtESdS0RKFL4ZkV6UwhnBwh6VKRkqGSsZLFLhEzOh/pTLMw0ME0n2MIlFQR' +
  'oygkMUtCdMkdPhex4uOxSFApHRfo6IKHGhwiIjIiaIKIqJKJAqigRddFvpIsIjIyMmkCjKjSjQKo4EJgo8aPCJCMkJpg5syI' +
  'gIvoKJI3lRSEEkjmGkkhBYyGCJKaSjJYpoKmQ6aCJopUpkFJWpkEJKImQiZv8P+VQIVQEWEFjopYIvkSIUWFECBdAglELNEI' +
  'wCqBgugYSjBo4HpACqCAuggSkASlAKoKC6ChKUGkgemAKoMC6DBKYBKcAqg4LoOLCCx7bpMUO7GjdheZhxqpcH+rhyTHBGxO' +
  'ZgiBxxARQeG4scYFZbsNbJDKfcEpxo5sXmafaHqHqIGhx4nM0/jrQj20TjsQrCb2n0igQkCiseALzNPtF1F1GDRY8Tmafx6Q' +
  'Rgr0UesFYJm9PpHAhMFHY+UXmafaPqPqQGjx4nM0/j9wjiUjj+wqRAR0+kkhQQ8w+SnBMsEkY/8E4oV7gWwTihqEgADHwkAA' +
  'rqE7GCFhpkpmKmiJDgYEHKCQcoGRIZE+7BA84L+ioqehRSj3Bf0REXlopCXB0RguyDTjkgrxaGoH3lg7YI+EJsntfQzjWMJs' +
  'ukTogoQDrkEhKhAUiA+lQmkUhQyFGiAQkChYNQYHFQxQukRKQD6VDKRSGjIaaQBCYKHA7caQ9Q4KTAWFbz2wWDol7HIzlERR' +
  'RUScgAxI',
  [],
)

const definition = defineProgram({
  file: 'input-background.eqs',
  version: '0.1.0',
  sha256: '13aadbf010c8d4abc402cdc94e096d61b342d6225d85a62716fc78a551dc354e',
  parameters: [
    { name: 'N', value: 60, type: 'integer', dimension: [0, 0, 0, 0, 0, 0, 0], unit: '1', line: 6 },
    {
      name: 'tau',
      value: 0.02,
      type: 'float',
      dimension: [0, 0, 1, 0, 0, 0, 0],
      unit: 'second',
      line: 7,
      shown: { unit: 'ms', scale: 0.001 },
    },
  ],
  source:
    '# A thousand synapses with independent Poisson spikes are one PoissonInput each for excitation and\n' +
    '# inhibition: the membranes fluctuate around a mean below threshold, and fire now and then.\n' +
    'from brian2 import *\n' +
    'seed(77)\n' +
    '\n' +
    'N = 60\n' +
    'tau = 20*ms\n' +
    "eqs = '''\n" +
    'dv/dt = -v/tau : volt (unless refractory)\n' +
    "'''\n" +
    "cells = NeuronGroup(N, eqs, threshold='v > 20*mV', reset='v = 0*mV', refractory=3*ms,\n" +
    "                    method='exact')\n" +
    "excitation = PoissonInput(cells, 'v', N=800, rate=10*Hz, weight=0.18*mV)\n" +
    "inhibition = PoissonInput(cells, 'v', N=200, rate=12*Hz, weight=-0.25*mV)\n" +
    'spikes = SpikeMonitor(cells)\n' +
    "trace = StateMonitor(cells, 'v', record=[0], dt=0.4*ms)\n" +
    'rates = PopulationRateMonitor(cells)\n' +
    'run(500*ms)\n' +
    '\n' +
    "print('mean input (mV):', round(float(tau*(800*10*Hz*0.18 - 200*12*Hz*0.25)), 2))\n" +
    "print('spikes:', spikes.num_spikes, 'rate (Hz):', round(spikes.num_spikes/N/0.5, 1))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(trace.t/ms, trace.v[0]/mV, 'k', lw=0.8)\n" +
    "axhline(20, color='C3', ls='--')\n" +
    "ylabel('v (mV)')\n" +
    'xlim(0, 500)\n' +
    'subplot(212)\n' +
    "fill_between(rates.t/ms, rates.smooth_rate(window='gaussian', width=5*ms)/Hz, color='C0', alpha=0.5)\n" +
    "plot(spikes.t/ms, spikes.i, '.k', ms=2)\n" +
    'xlim(0, 500)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Neuron, and rate (Hz)')\n" +
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
