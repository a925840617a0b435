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
  'zD45+BoBgEeDgLmHxzcAp8Ms4qBL7ybfDazKPwOMSnGWKUgUINMdWpeMdxz6nCZh8c8kAl+uAuYfHPwNEcAhQJ/wEzD455IB' +
  'LS8Bcw+Ofgd5IRU+yG54C5h8c94CXQyxTwdhUQcAuOfUIn46fhkn5lDxzy7ik/4BRUB5jn4DCl0UMsZ2LmHxz8DMYLUS5E/I' +
  'QrGWcIg8jJbTBfJED4JmHxz10IJq+OAuYfHPP2KyxL8BWBV7LOgV1JQaEJmHxz9glYvgUmGWKXDjFLLZJeQ/YEVoyxRCAAFL' +
  'Xrik4yxReB4MMwDTDaSB7ThMw+OekBXwKUjLIEYKSQEs1BnZz8EzD455AhSfCBAOuChmTU0ieBZSCDjnt4UocSSGC/wM4lUY' +
  'qVpCi4H/LEqxrinwaQFZnHN2Cn44BeZ1BBg52BoYzNLY2EDq3NLM3uTaiBYc4NGfJveNAQCIaLu7C7Mrmvubg0tbKvujQ5Zc' +
  'PaG9sZGVyAA4KgS0PlwQFqXCdVDsNISh5AATJGjMaKCIBGkB4WBIGc0mc3jwojJKIjQKAhASABxrQqBaEUgAiMXosmgeOk3T' +
  'IQQgyKCZtBTSAkGcig2bQfGSBkhDkLGoSREIVn9NIQtD2Waxk0GZ20hOckGJCT/aduNIhC6lhN7ToJ+4kIYGAOXiEoSBkIeQ' +
  'hxCGkAbYpkQUQERF0qI2KRElERETciiebRQrFaKuRRXNotjJEiRdyFjUYy+ekXrJImSLnmdejGckVJGC+dglRnVWHIOoMmjS' +
  'jV7c3i+LoFGCyMuIA+isHcJCt6Cz1dZ0AIQMQRBqzGQ2RpEA3lzbGoriTZEI5mCUIUdChIACIR7NEsQRj5AFYO+JkBGV4zx+' +
  'Csi0N6UiUeUi0KRqObWwJkhASZHD2fy+v3+zaGzZDpB9rGo8Wn0cnlI5wu9RPDSBHdtoMF71C8P8+vxdOhGGkVNBDRHfP80L' +
  'WhyOASI+i/4MBkj3DkrnBl+9kRtDUf9Sf1N/cQBISUgJUFUaJiSkllcfPAkCibHzFSc+R7L6Go/AeKDRkv75cFQV8N6gLkN8' +
  'WKJMjGws1xRrTjLUUeXRaCmkJxSZdFRSpchRS5chRTIvO0O/pPa5harxUZdgyDCISPTNPDzCxWbEIxz9TorI6CBF6CkQUQFi' +
  'uDXodElERYr4ui0UO9HFhF0VFiFyFFjFyFFkHtcyJiIuNFpF2DIqIjA6I3gKi4j5XNcXMJ3VrCouymJeavnI4xCMd/c6bcu3' +
  'kTLquL5MRGN7nPKjcWkpgbl/tJlAFJlG4aHn+gAJGDLNKgQu3IgHDQ2CQogWGhweMDI0Njg6PD8Y/1ymAAIFBJUQIEBESExQ' +
  'VFhf90oE40F0qKztLJHgVR9R4FP7G5Oapxg1LMgkbseX8sb0XWUb4WTFRvx9xZ5I4Iva+THDFyGjxbajinEeuJ/9VFMNIGaI' +
  'aC2lijo3jjljnn8PnoThpFjQU0S8wpHXOIONpPCHxuNH5LK+RyiSGHZFG4choCaBO5suYF+kUXNExRABb+BAneoRBEU6CKOy' +
  'D/h7ig5ru1W6IAYBlkju6gvAEQprrEL/B3xCNIa/pGYKRj1AhI5oQBqoU5uNKbM1haKPYWChiM9op0jL4Rh5Npo+DnEZyPfW' +
  'CtgQgpIMabGg9insAJEgv1RRyM1o5ylIQjlEkCEcfkoWNKhEKntSITIwgykJqUkRGt8IKAUIHfMJXlQvzIhihgIpwPQ49BwT' +
  'Q1Q0VDlDgRTAE04BNQDQ9Q8VEFEARSgE0wBNODRFREVElEgRSAE0oBNMDRNRMVFFFARRgE0gBNKDRVRUVFlFgRRAE0YBNIDR' +
  'dRcVGFGARQgE0QBNGDRlRkVGlGgRQAE0IBNEDRtRsVHHB+Y9AATQg0dUdFR5we+PQA0fjowlGgeZI8wR+pIHfo//uODcI3Ig' +
  '6hjvsKDFIjGY5hJyaQkkUbUJIioNnzc8RQNJM2ZGNUFf0ldekudSaztkaMMhoiTuCqMEJORFBBx0ooWlLg0m76VY3+Ileckr' +
  'JLGUOjn8WoxFCtLXBVCiEtJLnqpdQtL3BpZ7UwxtCkTHOSYkmSQyQNiGTURM3BX8ITMk0eOmn9TVwaZd9Nsb/ETfOSbknDEs' +
  'UY/jJ0InLgr+EJySdPHTr+p24NOO+nmN/iJ7nJPST5i36LfxlDET9wV/CE/JQHjqB/VBcGn3fULG/xFDzkoZKIxs1FP4yiiK' +
  'K4K/hCikozx1G/qjuDUTvqRjf4ik5yUklKY+2iX8ZKhFLcFfwhSyUx46mf1TXBqV31Oxv8RT85KeSoMI6UQ/jJaIqLgr+EKi' +
  'SpPHVL+qm4NUO+qmN/iKrnJVSVZhPuh38ZMBFXcFfwhVyVh46sf1WXBqt31axv8RW85K2SuMEJq/jJkIrrgr+EK6SvPHV7+q' +
  '+4NXO+sGN/iLDnJYSWJhfWhX8ZNBFjcFfwhYyWR46yf1ZXBrF31mioxGQIjBUkj1UixVBWRi4MWqkqzklClQiWKXqYGlymAi' +
  'ZKaqbGmimwicKdqeGnSngifKgqhGoCoQiiKjqkGoypAilKmqnGpipwioKpqqGqSqgirKsqtGrCrQiuKvqwGrysB3zv1LNnJZ' +
  'FZjIhZylEItGsloTIWkgwaz6talamC/hG1kZXkcbBvHwVkWh3q2uzW3GrcyZiRWMEfCMKh81CBZC3kGDJrosTw4QU41a6i49' +
  'C2sK3ZvFeW6VSfNQ6KVSKoFX/uUvolJeCleFTEk3JPSUMlJJTyVUlbJYW4PfhOAowG424eFg/jgihoLjzOQEGgiuMgaYKQgc' +
  'EWR8jEBUEgi2E6tA8hIIIgpoMZhbAAbsUjDGYEf8ZGUsoLAmJqDDRabUKpMEUzaKnOZgjVF7mE/bRdjaHCtJyi/RpQ0XaXUP' +
  'dFM9dD3oKBAb+BPe9tRioMADtRDn1A6sFOStmgjp0BStAxzV/dNwezFYDDFwWK7y6t/8Cv+GL1Z/qgg+NrcKqO80B6Vhi95F' +
  'QgOtE37AImcMXre6X6F1W4OLFKMjAkkNkw2smMCCKAK41gInhx4kgjnOrOBMHcXKZXdhtRzEa7m7OaDjkJxa0Xf4aLIeUnM2' +
  '2Pq6YFlWCcl4RL0eACBK8EwKC9HgCqjhiAUWDCJiMWAJhWjgrkISCFycEzDIOtWQoZAKxZO4YuSrwCEPOZdljd+GL4DVF4mi' +
  'VIOVp1blbHoBZUoAnx0gJMImFmgCr/IW9KIg+AIjQeoEQfl6BLtf4kBfB5RCAnSSBUjILJ49ZihCCCu1xG8mOQQaLRIgxNBp' +
  'GKgPFC7DoFB/I6OPQOoxNjc/U/QvYqa8GaclTjJXN9KDChyUXgmkVIvHPJRgUARCg454nzpkYAdgBXxk0QqCTfuaA95y4D/H' +
  'P3o/ABBbISEwjRxXCNTILRZS35sn5xhL7YWIVkBIBRA1Rpd89z5khUVWK16jl5+1ICoJvFMJOQPRTSpgYS90RQaBDbZBIFCb' +
  'zx2hCgYqGKCCogoKKiiFAyDp32JJPv6IkMqkXXmvrsfMlIQi3Pnu+LyaEosLuz229mhViEiXLvKQuQR3yQ1yphv6GwdbODtJ' +
  'wdbODtIiHa7g7SLB3c4O0nB3c4MMFYtCKBJkOgQ2iALoi7NAo+NILh4hBWrQKDMJ56QY6SofI6pF6ErXUxxqDQ9XyHjULliy' +
  '4cShUcGX+138pBcvM7lkee5rH8dXJJnoUIYGQLDSBnRRIlvtaHzm5QX9STw2axVNRCYqhUr2WrLtlLxZWMvWQkIUGPT2F0So' +
  'SoUL05cXq5ECyGPHOL+/4CRn8Hki+vV3QpAhktH+BRHToQ8trlpeOehBu6PoQaiARMs5knjnoQbuj6EGpAET5ue9456EG7o+' +
  'hBqYM8anqLGJSwACcKgM3tC8CUSBMejIFf4+BIdDx7mVSCYqo+gWKkJhAp7GP4c+eJ7zn45k5GiBjn0Tl4H+OfRwMP5SGUDH' +
  'Pfe30hlBSdrek/efA957iUCF2IRC8HAnRnh4c1iUG33AoFsiIKjukhUeCW1KHQjw6XJC1rzcVrkC6veSl6iQjZkGpPOP4l1C' +
  'oFWMqRRnCi6SaEA=',
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
