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

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'AGFzbQEAAAABQgtgAXwBfGABewF7YAF8A3x8fGABewN7e3tgAnx8AXxgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38AYAZ/f3x8' +
  'fH8BfwIIAQFtAW0CAAEDDg0AAQECAwMEBQYHCAkKBpoISH8AQQALfwBBgBALfABEGqABGqABKr8LewD9DBqgARqgASq/GqAB' +
  'GqABKr8LfABEF2zBFmzBVr8LewD9DBdswRZswVa/F2zBFmzBVr8LfABEVVVVVVVVxb8LewD9DFVVVVVVVcW/VVVVVVVVxb8L' +
  'fABEAAAAAAAA4L8LewD9DAAAAAAAAOC/AAAAAAAA4L8LfABEAAAAAAAA8L8LfABEAAAAQJfeTb4LfABEAAAAAADwj8ALfABE' +
  'AAAAAAAAOMALfABEAAAAAAAASMALfABENMdWpeMdxz4LewD9DDTHVqXjHcc+NMdWpeMdxz4LfABEGqABGqAB+j4LewD9DBqg' +
  'ARqgAfo+GqABGqAB+j4LfABEERERERERgT8LewD9DBEREREREYE/ERERERERgT8LfABEVVVVVVVVpT8LewD9DFVVVVVVVaU/' +
  'VVVVVVVVpT8LfABEAABAVPshuT8LewD9DAAAQFT7Ibk/AABAVPshuT8LfABEAAAAAAAA0D8LfABEAAAAAAAA4D8LewD9DBAA' +
  'AAAAAAAAEAAAAAAAAAALewD9DD8AAAAAAAAAPwAAAAAAAAALewD9DAAAAAAAADhDAAAAAAAAOEMLfABEAAAAAAAA8D8LfABE' +
  'AAAALooZYzsLewD9DAAAAC6KGWM7AAAALooZYzsLfABEGC1EVPsh+T8LfABEAAAAWPsh+T8LfABEg8jJbTBfJEALewD9DIPI' +
  'yW0wXyRAg8jJbTBfJEALfABEAAAAAABq+EALewD9DAAAAAAAavhAAAAAAABq+EALfABEAAAAAADwj0ALfABEAAAAAAD4j0AL' +
  'fABEAAAAAAAAXkALfABEAAAAAgAAoEELewD9DAAAAAIAAKBBAAAAAgAAoEELfABEAAAAAAAAYkALfABEAAAAAAAAMEALfABE' +
  'AAAAAAAAcEELfABEAAAAAAAAZUALewD9DAAAAAAAADBAAAAAAAAAMEALfABEAAAAAAAAaEALfABEAAAAAAAAEAALfABEAAAA' +
  'AAAAa0ALfABEAAAAAAAAOEALfABEAAAAAAAA8DwLfABEAABgGmG0kD0LewD9DAAAYBphtJA9AABgGmG0kD0LfABEAAAAAAAA' +
  'EEALfABEAAAAAAAASEALfABEwUkgJZqDOzkLewD9DMFJICWagzs5wUkgJZqDOzkLfABEAAAAAAAAcD4LfABEB1wUMyamkTwL' +
  'fABEAAAAAAAAOEMLewD9DAAAAAAAADhDAAAAAAAAOEMLfABE/wMAAAAAOEMLfABEAAAAAAAAUkALfABEAAAAAAAA4H8LfABE' +
  'AAAAAAAAWEALfABEAAAAAAAA8H8LewD9DAAAAAAAAPB/AAAAAAAA8H8LfABEAAAAAAAA+H8LewD9DAAAAAAAAPh/AAAAAAAA' +
  '+H8LByoCDGZpbGwgdW5pZm9ybQALF3dhdmVzX3NwaWtlX3RocmVzaG9sZGVyAAwK0ScNlwQFC3wBfw58AX8JfCAAmSNEY0UE' +
  'QCNGDwsCQCAAmSMlYwRAIAAjI6IjPqAhASABIz6hIQIgACACIxeioSEDIAIjNqIhBCADIAShIQUgAiMfoiEGIAUgBqEhByAF' +
  'IAOhIQggByAFoSEJIAchCiADIAUgCKGhIASaIAihoCAFIAcgCaGhIAaaIAmhoCACIzqioaAhCyABvadBP3EhDAwBCyAAEAMh' +
  'DyEOIQ0gDSMjoiM+oCEQIBAjPqEhESANIBEjF6KhIRIgESM2oiETIBIgE6EhFCARIx+iIRUgFCAVoSEWIBQgEqEhFyAWIBSh' +
  'IRggEiAUIBehoSATmiAXoaAgFCAWIBihoSAVmiAYoaAgESM6oqGgIRkgFiAZIA6goCEaIBohCiAWIBqhIBkgDqCgIQsjLSAP' +
  'oiAQvadBP3G3oCM+oL2nQT9xIQwMAAsgDEEQakE/cSEbIwAgG0EQbGorAwAhHCMAIBtBEGxqKwMIIR0jACAbQRBsaisDgAIh' +
  'HiMAIBtBEGxqKwOIAiEfIAogCqIhICMqIAqiISEgISAhIAqhoSEiIB4gIqIhIyAcICOgISQgJCAcICShICOgIB4gCiAioaIg' +
  'HSAfIAqiIB4gH6AgCiAgoiMGICAjEyAgIwIgICMPoqCioKKgoiALoKIgHCAdoCAgIwggICMVICAjBCAgIxGioKKgoqCiIAog' +
  'C6KhoqCgoKCgoA8L/wYDJHsBfwF7IAD97AEjRf1J/U39xAEhJSAlBEAgJUEDRwRAIAAQAg8LI0cPCwJAIAD97AEjJv1J/cQB' +
  'ISUgJQRAICVBA0cEQCAAEAIPCyAAIyT98gEjP/3wASEBIAEjP/3xASECIAAgAiMY/fIB/fEBIQMgAiM3/fIBIQQgAyAE/fEB' +
  'IQUgAiMg/fIBIQYgBSAG/fEBIQcgBSAD/fEBIQggByAF/fEBIQkgByEKIAMgBSAI/fEB/fEBIAT97QEgCP3xAf3wASAFIAcg' +
  'Cf3xAf3xASAG/e0BIAn98QH98AEgAiM7/fIB/fEB/fABIQsgASMc/U4hDAwBCyAAEAQhDyEOIQ0gDSMk/fIBIz/98AEhECAQ' +
  'Iz/98QEhESANIBEjGP3yAf3xASESIBEjN/3yASETIBIgE/3xASEUIBEjIP3yASEVIBQgFf3xASEWIBQgEv3xASEXIBYgFP3x' +
  'ASEYIBIgFCAX/fEB/fEBIBP97QEgF/3xAf3wASAUIBYgGP3xAf3xASAV/e0BIBj98QH98AEgESM7/fIB/fEB/fABIRkgFiAZ' +
  'IA798AH98AEhGiAaIQogFiAa/fEBIBkgDv3wAf3wASELIzAgD/3yASAQIxz9TiMd/c4BIz/98QH98AEjP/3wASMc/U4hDAwA' +
  'CyAMIxv9zgEjHP1OIRsgG0EE/csBISYjACAm/RsAav0ABAAhHCMAICb9GwJq/QAEACEmIBwgJv0NCAkKCwwNDg8YGRobHB0e' +
  'HyEdIBwgJv0NAAECAwQFBgcQERITFBUWFyEcIBtBBP3LASEmIwAgJv0bAGr9AASAAiEeIwAgJv0bAmr9AASAAiEmIB4gJv0N' +
  'CAkKCwwNDg8YGRobHB0eHyEfIB4gJv0NAAECAwQFBgcQERITFBUWFyEeIAogCv3yASEgIysgCv3yASEhICEgISAK/fEB/fEB' +
  'ISIgHiAi/fIBISMgHCAj/fABISQgJCAcICT98QEgI/3wASAeIAogIv3xAf3yASAdIB8gCv3yASAeIB/98AEgCiAg/fIBIwcg' +
  'ICMUICAjAyAgIxD98gH98AH98gH98AH98gH98AH98gEgC/3wAf3yASAcIB398AEgICMJICAjFiAgIwUgICMS/fIB/fAB/fIB' +
  '/fAB/fIB/fAB/fIBIAogC/3yAf3xAf3yAf3wAf3wAf3wAf3wAf3wAf3wAQ8LHwECfCAA/SEAEAAhASAA/SEBEAAhAiAB/RQg' +
  'Av0iAQvFEAFvfCAAvUIgiKdBFHZB/w9xQc13ardEAAAAAAAAAABkBEBBACAAvUIgiKdBFHZB/w9xQc13amusQv8HfEI0hr8h' +
  'AQUjHiAAvUIgiKdBFHZB/w9xQc13areaEAYhAiACIQELIACZIAGiIQMgAyADIzyinSMuoqEgA6YhBCADIzyinCEFIAUgBSM8' +
  'op0jLqKhIAWmIQYgAyM1opwhB0QAAAAAAAAAACAAvUIgiKdBFHZB/w9xQc13akF+arcjNKOcpSEIRAAAAAAAAAAAIAQjASAI' +
  'Iz6gvadBCGxqKwNIoqAhCSAJIzyinCEKIAogBCMBIAgjPqC9p0EIbGorA0CioCAGIwEgCCM+oL2nQQhsaisDSKKgIQsgCyM8' +
  'opwhDCAMIAQjASAIIz6gvadBCGxqKwM4oqAgBiMBIAgjPqC9p0EIbGorA0CioCAHIwEgCCM+oL2nQQhsaisDSKKgIQ0gDSM8' +
  'opwhDiAOIAQjASAIIz6gvadBCGxqKwMwoqAgBiMBIAgjPqC9p0EIbGorAziioCAHIwEgCCM+oL2nQQhsaisDQKKgIQ8gDyM8' +
  'opwhECAQIAQjASAIIz6gvadBCGxqKwMooqAgBiMBIAgjPqC9p0EIbGorAzCioCAHIwEgCCM+oL2nQQhsaisDOKKgIREgESM8' +
  'opwhEiASIAQjASAIIz6gvadBCGxqKwMgoqAgBiMBIAgjPqC9p0EIbGorAyiioCAHIwEgCCM+oL2nQQhsaisDMKKgIRMgEyM8' +
  'opwhFCAUIAQjASAIIz6gvadBCGxqKwMYoqAgBiMBIAgjPqC9p0EIbGorAyCioCAHIwEgCCM+oL2nQQhsaisDKKKgIRUgFSM8' +
  'opwhFiAWIAQjASAIIz6gvadBCGxqKwMQoqAgBiMBIAgjPqC9p0EIbGorAxiioCAHIwEgCCM+oL2nQQhsaisDIKKgIRcgFyM8' +
  'opwhGCAYIAQjASAIIz6gvadBCGxqKwMIoqAgBiMBIAgjPqC9p0EIbGorAxCioCAHIwEgCCM+oL2nQQhsaisDGKKgIRkgGSM8' +
  'opwhGiAaIAQjASAIIz6gvadBCGxqKwMAoqAgBiMBIAgjPqC9p0EIbGorAwiioCAHIwEgCCM+oL2nQQhsaisDEKKgIRsgGyM8' +
  'opwhHCAcIAYjASAIIz6gvadBCGxqKwMAoqAgByMBIAgjPqC9p0EIbGorAwiioCEdIB0jPKKcIR4gHiAHIwEgCCM+oL2nQQhs' +
  'aisDAKKgIR8gAL1CIIinQRR2Qf8PcUHNd2q3IzQgCCMeoKKhISAgHyAfIzyinCMuoqEgICMOoRAGISEgISAhIxminSM4oqEg' +
  'IaYhIkQAAAAAAAAAACAioCEjICNEAAAAAAAAAAChISQgIyMaoJwhJSAjICWhISYgHSAeIy6ioSAgIw2hEAYhJyAnICcjGaKd' +
  'IziioSAnpiEoICYgKKAhKSApICahISogKSMaoJwhKyApICuhISwgGyAcIy6ioSAgRAAAAAAAAAAAoRAGIS0gLSAtIxminSM4' +
  'oqEgLaYhLiAsIC6gIS8gLyAsoSEwIC8jGqCcITEgLyAxoSEyIBkgGiMuoqEgICM0oRAGITMgMyAzIxminSM4oqEgM6YhNCAy' +
  'IDSgITUgNSAyoSE2IDUjGqCcITcgNSA3oSE4IBcgGCMuoqEgICM5oRAGITkgOSA5IxminSM4oqEgOaYhOiA4IDqgITsgOyA4' +
  'oSE8IDsjGqCcIT0gOyA9oSE+IBUgFiMuoqEgICNBoRAGIT8gPyA/IxminSM4oqEgP6YhQCA+IECgIUEgQSA+oSFCIEEjGqCc' +
  'IUMgQSBDoSFEIBMgFCMuoqEgICNDoRAGIUUgRSBFIxminSM4oqEgRaYhRiBEIEagIUcgRyBEoSFIIEcjGqCcIUkgRyBJoSFK' +
  'IBEgEiMuoqEgICMpoRAGIUsgSyBLIxminSM4oqEgS6YhTCBKIEygIU0gTSBKoSFOIE0jGqCcIU8gTSBPoSFQIA8gECMuoqEg' +
  'ICMsoRAGIVEgUSBRIxminSM4oqEgUaYhUiBQIFKgIVMgUyBQoSFUIFMjGqCcIVUgUyBVoSFWIA0gDiMuoqEgICMvoRAGIVcg' +
  'VyBXIxminSM4oqEgV6YhWCBWIFigIVkgWSBWoSFaIFkjGqCcIVsgWSBboSFcIAsgDCMuoqEgICMxoRAGIV0gXSBdIxminSM4' +
  'oqEgXaYhXiBcIF6gIV8gXyBcoSFgIF8jGqCcIWEgXyBhoSFiIAkgCiMuoqEgICMzoRAGIWMgYyBjIxminSM4oqEgY6YhZCBi' +
  'IGSgIWUgZSBioSFmRAAAAAAAAAAARAAAAAAAAAAAICMgJKGhICIgJKGgoCAmICkgKqGhICggKqGgoCAsIC8gMKGhIC4gMKGg' +
  'oCAyIDUgNqGhIDQgNqGgoCA4IDsgPKGhIDogPKGgoCA+IEEgQqGhIEAgQqGgoCBEIEcgSKGhIEYgSKGgoCBKIE0gTqGhIEwg' +
  'TqGgoCBQIFMgVKGhIFIgVKGgoCBWIFkgWqGhIFggWqGgoCBcIF8gYKGhIF4gYKGgoCBiIGUgZqGhIGQgZqGgoCFnIGUjGqCc' +
  'IWggZSBooSFpIGkgZ6AhaiBqIyGiIWsjKiBqoiFsIGwgbCBqoaEhbSBqIG2hIW4gAEQAAAAAAAAAAGMEfCMKBSMeCyFvIG8g' +
  'a6IgbyBtIyKiIGuhIG0jC6KgIG4jIqKgIG4jC6KgIGojPaIgaSBqoSBnoCMhoqCgoiBvRAAAAAAAAAAAICWgICugIDGgIDeg' +
  'ID2gIEOgIEmgIE+gIFWgIFugIGGgIGigoiM+oL2nQQNxtw8LBwAgABAFDws5AQZ8IAD9IQAQAyEFIQMhASAA/SEBEAMhBiEE' +
  'IQIgAf0UIAL9IgEgA/0UIAT9IgEgBf0UIAb9IgELYAAgASMMZgR/IAEjKGUFQQALBEAgACABI0CgvUI0hr+iDwsgAUQAAAAA' +
  'AAAAAGQEQCAAI0KiIAEjKKEjKKQjQKC9QjSGv6IPCyAAIAEjJ6AjDKUjQKC9QjSGv6IjMqIPC70FAgN/AnsgACEBIABBgAdq' +
  'IQIDQCAB/QAEBCEEIAEgAUG0DGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA/U4gBP0M////f////3////9/////f/1O' +
  '/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ37AImf1O/VH9CwQAIAFBEGoiASACSQ0A' +
  'CyAAQYwHaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQbQMaigCACADQQF2c0EAIANBAXFrQd/hosh5' +
  'cXM2AgAgAUEEaiIBIAJJDQALIABBrBNqIQIDQCAB/QAEBCEEIAEgAUH0eGr9AAQAIAH9AAQA/QwAAACAAAAAgAAAAIAAAACA' +
  '/U4gBP0M////f////3////9/////f/1O/VBBAf2tAf1RIAT9DAEAAAABAAAAAQAAAAEAAAD9Tv2hAf0M37AImd+wCJnfsAiZ' +
  '37AImf1O/VH9CwQAIAFBEGoiASACSQ0ACyAAQbwTaiECA0AgASgCAEGAgICAeHEgAUEEaigCAEH/////B3FyIQMgASABQfR4' +
  'aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgAUEEaiIBIAJJDQALIAEoAgBBgICAgHhxIAAoAgBB/////wdxciEDIAEg' +
  'AUH0eGooAgAgA0EBdnNBACADQQFxa0Hf4aLIeXFzNgIAIAAhASAAQcATaiECA0AgAf0ABAAhBSAFIAVBC/2tAf1RIQUgBSAF' +
  'QQf9qwH9DIBWLJ2AViydgFYsnYBWLJ39Tv1RIQUgBSAFQQ/9qwH9DAAAxu8AAMbvAADG7wAAxu/9Tv1RIQUgASAFIAVBEv2t' +
  'Af1R/QsEwBMgAUEQaiIBIAJJDQALIABBADYCgCcgAEEBNgKEJws0AQF/IAAoAoAnQfAERgRAIAAQBwsgACgCgCchASAAIAFB' +
  'AWo2AoAnIAAgAUECdGooAsATCycAIAAQCEEFdrhEAAAAAAAAkEGiIAAQCEEGdrigRAAAAAAAAKA8ogu9AQIBfwJ7IAAoAoAn' +
  'IQEgAUHwBEYEQCAAEAdBACEBCyABQewETQR7IAAgAUEEajYCgCcgACABQQJ0av0ABMATIQIgAkEF/a0BIgMgA/0NAAECAwgJ' +
  'CgsAAQIDCAkKC/3/Af0MAAAAAAAAkEEAAAAAAACQQf3yASACQQb9rQEiAyAD/Q0EBQYHDA0ODwQFBgcMDQ4P/f8B/fAB/QwA' +
  'AAAAAACgPAAAAAAAAKA8/fIBBSAAEAn9FCAAEAn9IgELC0UBAX8gASACQX5xQQN0aiEDAkAgASADRg0AA0AgASAAEAr9CwQA' +
  'IAFBEGoiASADRw0ACwsgAkEBcQRAIAEgABAJOQMACwuJAgIEewV/QQAhDiAD/RQhByAE/RQhCCAC/RQhCSAAKAIAIQsgAUED' +
  'dCENA0D9DAAAAAAAADRAAAAAAAAANED9DAAAAAAAAPA/AAAAAAAA8D/9DBgtRFT7IRlAGC1EVPshGUAgByAIIAxBA3a3/RT9' +
  'DAAAAAAAAAAAAAAAAAAA8D/98AH98gH98QH98gEQAf3wAf3yASEGIAUgDGr9AAQAIAkgBv3yAf1J/cQBIgoEQCAKQQFxBEAg' +
  'CyAOQQJ0aiAMQQN2NgIAIA5BAWohDgsgCkEBSyAMQQhqIA1JcQRAIAsgDkECdGogDEEDdkEBajYCACAOQQFqIQ4LCyAMQRBq' +
  'IgwgDUkNAAsgDgs=',
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
