/**
 * input-poisson.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 01b8915fded76e823fb7d5a6fdd6231d785553b80e51cc9912fe06e4c13fa4f7
 */
import {
  Tuple,
  add,
  cos,
  createPoissonGroup,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  getAttribute,
  modulo,
  multiply,
  neuronGroupClass,
  npCos,
  npLinspace,
  npMean,
  plainFigure,
  plainMarkers,
  plainSubplot,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  pyFloat,
  pyInt,
  pyPrint,
  pyRound,
  pyplotHist,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runUnwatched,
  simulateProgram,
  spikeMonitorClass,
  subtract,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const Hz = unit('Hz')
const second = unit('second')

/** What the equations of waves read from the script, in SI units. */
interface waves_Externals {
  readonly f: number
}

/** Threshold of waves: finds the neurons that spike. */
function waves_spike_thresholder(_waves: object, externals: waves_Externals, step: Step): number {
  const { f } = externals
  const { N, t, dt, events } = step
  const rand1 = step.rand(0, N)
  const f_t = f * t
  const scaled_N = 1 / N
  let count = 0
  for (let i = 0; i < N; i++) {
    // rates = 20*Hz*(1 + cos(2*pi*(f*t - i/(1.0*N)))) : Hz
    const rates = 20 * (1 + cos(6.283185307179586 * (f_t - scaled_N * i)))
    // threshold: rand() < rates * dt
    if (rand1[i] < dt * rates) events[count++] = i
  }
  return count
}

const waves_class = neuronGroupClass<object, waves_Externals>({
  id: 'waves',
  line: 8,
  variables: {},
  externals: ['f'],
  events: ['spike'],
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      kernel: waves_spike_thresholder,
    },
  ],
})

const spikes_class = spikeMonitorClass({ id: 'spikes', line: 9, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let N: Value, f: Value, waves: Value, spikes: Value, phase: Value, strength: Value, x: Value
  sim.expose(() => ({ N, f, waves, spikes, phase, strength, x }))
  sim.at(4) // seed(1)
  randomSeed(sim, 1n)
  sim.at(6) // N = 100
  N = sim.parameter('N', 100n)
  sim.at(7) // f = 4*Hz
  f = sim.parameter('f', multiply(4n, Hz))
  sim.at(8) // waves = PoissonGroup(N, rates='20*Hz*(1 + cos(2*pi*(f*t - i/(1.0*N))))')
  waves = createPoissonGroup(sim, waves_class, { N })
  sim.at(9) // spikes = SpikeMonitor(waves)
  spikes = createSpikeMonitor(sim, spikes_class, { source: waves })
  sim.at(10) // run(2*second)
  await runUnwatched(sim, multiply(2n, second), { objects: { waves, spikes }, externals: { f } })
  sim.at(12) // phase = (spikes.t*f - spikes.i/N) % 1.0
  phase =
    modulo(subtract(multiply(getAttribute(spikes, 't'), f), divide(getAttribute(spikes, 'i'), N)),
    1)
  sim.at(13) // strength = mean(cos(2*pi*phase))
  strength = npMean(npCos(multiply(multiply(2n, Math.PI), phase)))
  sim.at(14) // print('spikes:', spikes.num_spikes, 'expected:', int(20*N*2))
  pyPrint(sim, 'spikes:', getAttribute(spikes, 'num_spikes'), 'expected:',
    pyInt(multiply(multiply(20n, N), 2n)))
  sim.at(15) // print('mean cosine of the phase:', round(float(strength), 3))
  pyPrint(sim, 'mean cosine of the phase:', pyRound(pyFloat(strength), 3n))
  sim.at(17) // figure(figsize=(8, 6))
  plainFigure(sim, [], { figsize: new Tuple([8n, 6n]) })
  sim.at(18) // subplot(211)
  plainSubplot(sim, [211n], {})
  sim.at(19) // plot(spikes.t/second, spikes.i, '.k', ms=1.5)
  plainMarkers(sim, [divide(getAttribute(spikes, 't'), second), getAttribute(spikes, 'i')],
    { marker: '.', color: '#000000', markersize: 1.5 })
  sim.at(20) // ylabel('Neuron')
  plainYlabel(sim, ['Neuron'], {})
  sim.at(21) // xlabel('Time (s)')
  plainXlabel(sim, ['Time (s)'], {})
  sim.at(22) // xlim(0, 2)
  plainXlim(sim, [0n, 2n], {})
  sim.at(23) // subplot(212)
  plainSubplot(sim, [212n], {})
  sim.at(24) // hist(phase, bins=25, range=(0, 1), color='C0')
  pyplotHist(sim, [phase], { bins: 25n, range: new Tuple([0n, 1n]), color: 'C0' })
  sim.at(25) // x = linspace(0, 1, 100)
  x = npLinspace(0n, 1n, 100n)
  sim.at(26) // plot(x, spikes.num_spikes/25*(1 + cos(2*pi*x)), 'k--')
  pyplotPlot(sim, [x, multiply(divide(getAttribute(spikes, 'num_spikes'), 25n),
    add(1n, npCos(multiply(multiply(2n, Math.PI), x)))), 'k--'], {})
  sim.at(27) // xlabel('Phase of the wave')
  plainXlabel(sim, ['Phase of the wave'], {})
  sim.at(28) // ylabel('Spikes')
  plainYlabel(sim, ['Spikes'], {})
  sim.at(29) // tight_layout()
  plainTightLayout(sim, [], {})
}

const definition = defineProgram({
  file: 'input-poisson.eqs',
  version: '0.1.0',
  sha256: '01b8915fded76e823fb7d5a6fdd6231d785553b80e51cc9912fe06e4c13fa4f7',
  parameters: [
    {
      name: 'N',
      value: 100,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 6,
    },
    {
      name: 'f',
      value: 4,
      type: 'float',
      dimension: [0, 0, -1, 0, 0, 0, 0],
      unit: 'hertz',
      line: 7,
    },
  ],
  source:
    '# A PoissonGroup whose rate is a wave that travels over the neurons, and the histogram of its\n' +
    '# spikes over the period of the wave.\n' +
    'from brian2 import *\n' +
    'seed(1)\n' +
    '\n' +
    'N = 100\n' +
    'f = 4*Hz\n' +
    "waves = PoissonGroup(N, rates='20*Hz*(1 + cos(2*pi*(f*t - i/(1.0*N))))')\n" +
    'spikes = SpikeMonitor(waves)\n' +
    'run(2*second)\n' +
    '\n' +
    'phase = (spikes.t*f - spikes.i/N) % 1.0\n' +
    'strength = mean(cos(2*pi*phase))\n' +
    "print('spikes:', spikes.num_spikes, 'expected:', int(20*N*2))\n" +
    "print('mean cosine of the phase:', round(float(strength), 3))\n" +
    '\n' +
    'figure(figsize=(8, 6))\n' +
    'subplot(211)\n' +
    "plot(spikes.t/second, spikes.i, '.k', ms=1.5)\n" +
    "ylabel('Neuron')\n" +
    "xlabel('Time (s)')\n" +
    'xlim(0, 2)\n' +
    'subplot(212)\n' +
    "hist(phase, bins=25, range=(0, 1), color='C0')\n" +
    'x = linspace(0, 1, 100)\n' +
    "plot(x, spikes.num_spikes/25*(1 + cos(2*pi*x)), 'k--')\n" +
    "xlabel('Phase of the wave')\n" +
    "ylabel('Spikes')\n" +
    'tight_layout()\n',
  script,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
