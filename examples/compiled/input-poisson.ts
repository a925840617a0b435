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
  nativeKernels,
  neuronGroupClass,
  npCos,
  npLinspace,
  npMean,
  philoxRandom,
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
  sinesTable,
  spikeMonitorClass,
  subtract,
  twoOverPiTable,
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
  const native = step.native?.waves_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, dt, f_t, scaled_N, rand1.byteOffset)
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
  natives: {
    waves_spike_thresholder: { detects: 'spike', arrays: [] },
  },
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'waves_spike_thresholder',
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
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
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
  sim.follow(shown, () => {
    const before = [phase, strength, x]
    return () => {
      [phase, strength, x] = before
    }
  })
  sim.at(10) // run(2*second)
  await runUnwatched(sim, multiply(2n, second), { objects: { waves, spikes }, externals: { f } })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AA3ADADC5toCAEMAqQawAL5g8SveDyUgbgctIGr3m0CdghP4BhrB4jzXzIgN/wOpQJN7BHvnaCZvPaDYn8XSjAggBVtwaBU5' +
  'EAxAPAMuCAEBgYICgwOEBIUFhgNiBCV1zQQALxEEwAgFvgAiDVAA4SHKr8LewD9DMw+OfgYgu2YIthVW4C5h8c/A1VwCOLwF' +
  'zD45+BoBgEeDgLmHxzcAp8Ms4qBL7ybfDazKPwOMSnGWKUgUINMdWpeMdxz6nCZh8c8kAkvo+C8zjn4GiOAQoE/4CZh8c8kA' +
  'kqU/C8zjn4HeSEVPshueAuYfHPeAl0MsU8HYVEHALjn1CJ+On4ZlFI4Q8c8u4pP+AUVAeY5+AwpdFDLGdi5h8c/AzGC1EuRP' +
  'yEKxlnCIPIyW0wXyRA+CZh8c9dCDavhACsxY5uATP3yxL8BZAC8EIE3VUGhCZh8c/YJWL4FJhlilw4xSy2SK5Nkl7Bi0ZYoh' +
  'AAClr1xScZYovA8GGYBphtJA9pwmYfHPSAr4FKRlkCMFJICWagzs5+CZh8c8gQpPhAgHXBQzJqaRPAspBBxzSRiojTEkhgv8' +
  'DyxOuVUrSFFwP+WJViSMWv9ICszjm7BT8cAvM6ggwc7A0MZmlsbCB1bmlmb3JtRAsOcGjPk3vGgIBENF3dhdmVzX3NwaWtlX' +
  '3RocsuHtDe2MjK5AAcFQJaHy4IC1LhOqh2GkJQ8gAJkjRmNFBEAjSA8LAkDOaTObx4URklERoFAQgJAA41oVAtCKQARGL0WT' +
  'QPHSbpkIIQZFBM2gppASDORQbNoPjJAyQhyFjUJIiEKz+mkIWh7LNYyaDM7aQnOSDEhJ/tO3GkQhdSwm9p0E/cSEMDAHLxCU' +
  'JAyEPIQ4hDSANsUyIKICIi6VEbFIiSiIiJuRRPNooVitFXIorm0WxkiRIu5CxqMZfPSL1kkTJFzzOvRjOSKkjBfOwSozqrDk' +
  'HUGTRpRq9ubxfF0CjBZGXEAfRWDuEhW9BZ6us6AEIGIIg1ZjIbI0iAby5tjUVxJsiEczBKEKOhQkABEI9miWIIx8gCsHfEyA' +
  'jK8Z4/BWRaG9KRKPKRaFI1HNrYEyQgJMjh7P5fX7/ZtDZsh0g+1jUeLT6OTykc4XeonhpAju20GC96heH+fX4unQjDSKmgho' +
  'jvn+aFrQ5HAJEfRf8GAyR7hyVzgy/eyI2hqP+pP6m/uIAkJKQEqCqNExJSSyuPngSBRNj5ipOfI9l9DUfgPFBoyX98uCoK+G' +
  '9QFyG+LFEmRjYWa4o1pxlqKPLotBTSE4pMuiopUuQopcuQopkXnaHf0ntcwtV4qMuwZBhEJHpmnh5hYrNiEY5+p0VkdBAi9B' +
  'SIKICxXBr0OiSiIsV8XRaKHejiwi6KixC5Cixi5CiyD2uZExEXGi0i7BkVERgdEbwFxcRsrmuLmE7q1hUXZTEvNXzkcYhGO/' +
  'udNuXbyJl1XF8mIjG9znlRuLSUwNy/2kygCkyjcNDz/QAEjBlmlQIXbkQDhobBIUQLDQ4PGBkaGxwdHh+Mf65TAAECgkqIEC' +
  'AiJCYoKiwv+6UCcaC6VFZ2lkjwKo+o8CurjclNU4walmQSN2PL+WN6LrKN8LJio34+4s8kcEXtfJjhi5DR4ttRxTiPXE/+qi' +
  'mGkDNENBbSxR0bxxyxzz+Hz0Jw0ixoKaJeYVp2hZ110i4Q+Nxo/JZXyOUSQw7Io3DkNATQJ3NlzAv0ii5omKIALfwIE71CII' +
  'inQRR2Qf8PcUHNd2q3RADAMskd3UF4AiFNdYhf4O+IRpDX9IzBSMeoEJHNCANVCnNxpTZmsLRR7CwUMRntFOkZfCMPJtNHwc' +
  '4jOR76wVsCEFJBjTY0HsU9gBIkF+qKORmtHOUpCEcokwQjAVCIWNKhEKntSITIwgykJqUkRGt8IKAUIHfMJXlQvzIhihgIpw' +
  'CdDtBwTQ1Q0VDlDgRTAE04BNQDQ9Q8VEFEARSgE0wBNODRFREVElEgRSAE0oBNMDRNRMVFFFARRgE0gBNKDRVRUVFlFgRRAE' +
  '0YBNIDRdRcVGFGARQgE0QBNGDRlRkVGlGgRQAE0IBNEDRtRsVHFHPMIIACaEGjqjoqPKPb4QQA0fjowlGgeZI8wR+pIHfo//' +
  'uODcI3Ig6hjvsKDFIjGY5hJyaQkkUbUJIioNnzc8RQNJM2ZGNUFf0ldekudSaztkaMMhoiTuCqMEJORFBBx0ooWlLg0m76VY' +
  '3+IleckrJLGUOjn8WoxNCpLXBVCiEtJLnqpdQtL3BpZ7UwxtCkTHOSYkmSQyQNiGTURM3BX8ITMk0eOmn9TVwaZd9Nsb/ETf' +
  'OSbknDEsUY/jJ0InLgr+EJySdPHTr+p24NOO+nmN/iJ7nJPST5i36LfxlDET9wV/CE/JQHjqB/VBcGn3fULG/xFDzkoZKIxs' +
  '1FP4yiiKK4K/hCikozx1G/qjuDUTvqRjf4ik5yUklKY+2iX8ZKhFLcFfwhSyUx46mf1TXBqV31Oxv8RT85KeSoMI6UQ/jJaI' +
  'qLgr+EKiSpPHVL+qm4NUO+qmN/iKrnJVSVZhPuh38ZMBFXcFfwhVyVh46sf1WXBqt31axv8RW85K2SuMEJq/jJkIrrgr+EK6' +
  'SvPHV7+q+4NXO+sGN/iLDnJYSWJhfWhX8ZNBFjcFfwhYyWR46yf1ZXBrF31mioxEZAJjBaSPVSLFUFZGLgxaqSrOSUKVCJYp' +
  'epgaXKYCJkpqpsaaKbCJwp2p4adKeCJ8qCqEagKhCKIqOqQajKkCKUqaqcamKnCKgqmqoapKqCKsqyq0asKtCK4q+rAavKwH' +
  'fO/Us2clkVmMiFnKUQi0ayWhMhaSDBrPq1qVqYL+EbWRleRxsG8fBWRaHera7NbcatzJmJFYwR8IwqHzUIFkLeQYMmuixPDh' +
  'BTjVrqLj0Lawrdm8V5bpVJ81DopVIqgVf+5S+iUl4KV4VMSTck9JQyUklPJVSVslhbg9+E4CjAbjbh4WD+OCKGguPM5AQaCK' +
  '4yBpgpCBwRZHyMQFQSCLYVBA/yEggiCmgxmFsABuxSMMZgR/xkZSygsCYmoMNFptQqkwRTNoqc5mCNUXuYT9tF2NocK0nKL9' +
  'GlDRdpdQ90Uz10PegoEBv4E9721GKgwAO1EOfUDqwU5K2aCOnQFK0DHNX903B7MVgMMXBYrvLq3/wK/4YvVn+qCD42twqo7z' +
  'QHpWGL3kVCA60TfsAiZwxet7pfoXVbg4sUoyMCSQ2TDayYwIIoArjWAieHHiSCOc6s4Ewdxcpld2G1HMRrubs5oOOQnFrRd/' +
  'hosh5SczbY+rpgWVYJyXhEvR4AIErwTAoL0eAK6OFoBRYMYmIrgS5CtHBXIQkELk4JmGQdashQyAViydwxclXgEIecy7LG78' +
  'MXwGqLxNEqQcrTq3K2PQCypQBPjpASYRMLNAFX+Qt6URB8ARGg9QIg/L0CXa/xIC+DyiEBOkkCpGQWT5nmihCCCu1xG8mOQQ' +
  'aLRIgxNBpGKgPFC7DoFB/I6OPQOoxNjc/U/QvYqa8GaclTjJXN9KDChyUXgmkVIvHPJQoFAE6g454nzpkYAdgBXxk0QqCTfu' +
  'aA95y4D/HP3o/ABBbISEwjRxXCNTILRZS35sn5xhL7YWIVkBIBRA1Rpd89z5khUVWLIDRy8/akBUE3imEnIHoppUwMJe6IoN' +
  'AhtsgkChN547QhQMVDFBBUQUFFRRCgZB077Ekn39ESGVSLrzX12PmSkIRbnz3fF5NCUWF3Z7bezQqxCRLl3lIXII75Ia5Uw3' +
  '9DYOtnB2k4OtnB2kRDtdwdpFg7ucHaTg7ucGGCsWhFAkyHQIbRAF0RdmgUfGkFw8QgrVoFBmE89IMdJUPkdUi9CVrqY41Boe' +
  'r5DxqFyxZcOJQqODL/a7+UguXmdyyPPc1j+Orkkz0FhDBoFhpAzookS32tD5zcoL+pJ4bNYqmohMVQqV7LVl2yl4srGXrISE' +
  'KDHp7C6JUJUKF6cuL1ciBZDHjnF/f8BIz+DyRfXq7oUiZ/BR84jp0IeW1y0vHPQg3dCVCCkQCJlnMk8c9CDd0JUIKSAInzc9' +
  '7xz0IN3QlQgpMGeNT1FjEpYABOFQGb2heBKJAmPRkCv8fAkOh49zKpBMVUfQLFSEwgU9jH8OfPE95z8cycjRAxz6Jy8D/HPo' +
  '4GH8pDKBjnvvb6QygpO1vSfvWAM79xKBC7EIhic0kCdGSHhzWJQbfcCgWyIgqO6SFR4JbUodCPDpckLWvNxWuQLq95KXqJCN' +
  'mQak84/iXUK2enhBpRnCi6SaEA==',
  [sinesTable, twoOverPiTable],
)

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
      shown: { unit: 'Hz', scale: 1 },
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
  native: kernels,
  philox: philoxRandom,
})

/** Parameters of the model, with their defaults in SI units. */
export const model = describeModel(definition)

/** Runs the script once; calls may overlap. */
export const simulate = (options?: SimulateOptions): Promise<Result> =>
  simulateProgram(definition, options)

runAsCommand(import.meta.url, { model, simulate })
