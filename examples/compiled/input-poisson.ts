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
  'AGFzbQEAAAABUg1gAXwBfGABewF7YAF8A3x8fGABewN7e3tgAnx8AXxgAX8AYAF/AX9gAX8BfGABfwF7YAN/f38AYAJ/ewR7' +
  'e3t7YAR/f39/AGAGf398fHx/AX8CCAEBbQFtAgABAxAPAAEBAgMDBAUGBwgJCgsMBsQISn8AQQALfwBBgBALfABEGqABGqAB' +
  'Kr8LewD9DBqgARqgASq/GqABGqABKr8LfABEF2zBFmzBVr8LewD9DBdswRZswVa/F2zBFmzBVr8LfABEVVVVVVVVxb8LewD9' +
  'DFVVVVVVVcW/VVVVVVVVxb8LfABEAAAAAAAA4L8LewD9DAAAAAAAAOC/AAAAAAAA4L8LfABEAAAAAAAA8L8LfABEAAAAQJfe' +
  'Tb4LfABEAAAAAADwj8ALfABEAAAAAAAAOMALfABEAAAAAAAASMALfABENMdWpeMdxz4LewD9DDTHVqXjHcc+NMdWpeMdxz4L' +
  'fABEGqABGqAB+j4LewD9DBqgARqgAfo+GqABGqAB+j4LfABEERERERERgT8LewD9DBEREREREYE/ERERERERgT8LfABEVVVV' +
  'VVVVpT8LewD9DFVVVVVVVaU/VVVVVVVVpT8LfABEAABAVPshuT8LewD9DAAAQFT7Ibk/AABAVPshuT8LfABEAAAAAAAA0D8L' +
  'fABEAAAAAAAA4D8LewD9DBAAAAAAAAAAEAAAAAAAAAALewD9DD8AAAAAAAAAPwAAAAAAAAALewD9DAAAAAAAADhDAAAAAAAA' +
  'OEMLfABEAAAAAAAA8D8LewD9DAAAAAAAAKA8AAAAAAAAoDwLfABEAAAALooZYzsLewD9DAAAAC6KGWM7AAAALooZYzsLfABE' +
  'GC1EVPsh+T8LfABEAAAAWPsh+T8LfABEg8jJbTBfJEALewD9DIPIyW0wXyRAg8jJbTBfJEALfABEAAAAAABq+EALewD9DAAA' +
  'AAAAavhAAAAAAABq+EALfABEAAAAAADwj0ALfABEAAAAAAD4j0ALfABEAAAAAAAAXkALfABEAAAAAgAAoEELewD9DAAAAAIA' +
  'AKBBAAAAAgAAoEELfABEAAAAAAAAYkALfABEAAAAAAAAMEALfABEAAAAAAAAcEELfABEAAAAAAAAZUALewD9DAAAAAAAADBA' +
  'AAAAAAAAMEALfABEAAAAAAAAaEALfABEAAAAAAAAEAALfABEAAAAAAAAa0ALfABEAAAAAAAAOEALfABEAAAAAAAA8DwLfABE' +
  'AABgGmG0kD0LewD9DAAAYBphtJA9AABgGmG0kD0LfABEAAAAAAAAEEALfABEAAAAAAAASEALfABEwUkgJZqDOzkLewD9DMFJ' +
  'ICWagzs5wUkgJZqDOzkLfABEAAAAAAAAcD4LfABEB1wUMyamkTwLewD9DAAAAAAAAJBBAAAAAAAAkEELfABEAAAAAAAAOEML' +
  'ewD9DAAAAAAAADhDAAAAAAAAOEMLfABE/wMAAAAAOEMLfABEAAAAAAAAUkALfABEAAAAAAAA4H8LfABEAAAAAAAAWEALfABE' +
  'AAAAAAAA8H8LewD9DAAAAAAAAPB/AAAAAAAA8H8LfABEAAAAAAAA+H8LewD9DAAAAAAAAPh/AAAAAAAA+H8LBzsDDGZpbGwg' +
  'dW5pZm9ybQALDnBoaWxveCB1bmlmb3JtAA0Xd2F2ZXNfc3Bpa2VfdGhyZXNob2xkZXIADgqBLQ+XBAULfAF/DnwBfwl8IACZ' +
  'I0ZjRQRAI0gPCwJAIACZIyZjBEAgACMkoiNAoCEBIAEjQKEhAiAAIAIjF6KhIQMgAiM3oiEEIAMgBKEhBSACIyCiIQYgBSAG' +
  'oSEHIAUgA6EhCCAHIAWhIQkgByEKIAMgBSAIoaEgBJogCKGgIAUgByAJoaEgBpogCaGgIAIjO6KhoCELIAG9p0E/cSEMDAEL' +
  'IAAQAyEPIQ4hDSANIySiI0CgIRAgECNAoSERIA0gESMXoqEhEiARIzeiIRMgEiAToSEUIBEjIKIhFSAUIBWhIRYgFCASoSEX' +
  'IBYgFKEhGCASIBQgF6GhIBOaIBehoCAUIBYgGKGhIBWaIBihoCARIzuioaAhGSAWIBkgDqCgIRogGiEKIBYgGqEgGSAOoKAh' +
  'CyMuIA+iIBC9p0E/cbegI0CgvadBP3EhDAwACyAMQRBqQT9xIRsjACAbQRBsaisDACEcIwAgG0EQbGorAwghHSMAIBtBEGxq' +
  'KwOAAiEeIwAgG0EQbGorA4gCIR8gCiAKoiEgIysgCqIhISAhICEgCqGhISIgHiAioiEjIBwgI6AhJCAkIBwgJKEgI6AgHiAK' +
  'ICKhoiAdIB8gCqIgHiAfoCAKICCiIwYgICMTICAjAiAgIw+ioKKgoqCiIAugoiAcIB2gICAjCCAgIxUgICMEICAjEaKgoqCi' +
  'oKIgCiALoqGioKCgoKCgDwv/BgMkewF/AXsgAP3sASNH/Un9Tf3EASElICVBA0YEQCNJDwsgJQRAIAAQAg8LAkAgAP3sASMn' +
  '/Un9xAEhJSAlBEAgJUEDRwRAIAAQAg8LIAAjJf3yASNB/fABIQEgASNB/fEBIQIgACACIxj98gH98QEhAyACIzj98gEhBCAD' +
  'IAT98QEhBSACIyH98gEhBiAFIAb98QEhByAFIAP98QEhCCAHIAX98QEhCSAHIQogAyAFIAj98QH98QEgBP3tASAI/fEB/fAB' +
  'IAUgByAJ/fEB/fEBIAb97QEgCf3xAf3wASACIzz98gH98QH98AEhCyABIxz9TiEMDAELIAAQBCEPIQ4hDSANIyX98gEjQf3w' +
  'ASEQIBAjQf3xASERIA0gESMY/fIB/fEBIRIgESM4/fIBIRMgEiAT/fEBIRQgESMh/fIBIRUgFCAV/fEBIRYgFCAS/fEBIRcg' +
  'FiAU/fEBIRggEiAUIBf98QH98QEgE/3tASAX/fEB/fABIBQgFiAY/fEB/fEBIBX97QEgGP3xAf3wASARIzz98gH98QH98AEh' +
  'GSAWIBkgDv3wAf3wASEaIBohCiAWIBr98QEgGSAO/fAB/fABIQsjMSAP/fIBIBAjHP1OIx39zgEjQf3xAf3wASNB/fABIxz9' +
  'TiEMDAALIAwjG/3OASMc/U4hGyAbQQT9ywEhJiMAICb9GwBq/QAEACEcIwAgJv0bAmr9AAQAISYgHCAm/Q0ICQoLDA0ODxgZ' +
  'GhscHR4fIR0gHCAm/Q0AAQIDBAUGBxAREhMUFRYXIRwgG0EE/csBISYjACAm/RsAav0ABIACIR4jACAm/RsCav0ABIACISYg' +
  'HiAm/Q0ICQoLDA0ODxgZGhscHR4fIR8gHiAm/Q0AAQIDBAUGBxAREhMUFRYXIR4gCiAK/fIBISAjLCAK/fIBISEgISAhIAr9' +
  '8QH98QEhIiAeICL98gEhIyAcICP98AEhJCAkIBwgJP3xASAj/fABIB4gCiAi/fEB/fIBIB0gHyAK/fIBIB4gH/3wASAKICD9' +
  '8gEjByAgIxQgICMDICAjEP3yAf3wAf3yAf3wAf3yAf3wAf3yASAL/fAB/fIBIBwgHf3wASAgIwkgICMWICAjBSAgIxL98gH9' +
  '8AH98gH98AH98gH98AH98gEgCiAL/fIB/fEB/fIB/fAB/fAB/fAB/fAB/fAB/fABDwsfAQJ8IAD9IQAQACEBIAD9IQEQACEC' +
  'IAH9FCAC/SIBC8UQAW98IAC9QiCIp0EUdkH/D3FBzXdqt0QAAAAAAAAAAGQEQEEAIAC9QiCIp0EUdkH/D3FBzXdqa6xC/wd8' +
  'QjSGvyEBBSMeIAC9QiCIp0EUdkH/D3FBzXdqt5oQBiECIAIhAQsgAJkgAaIhAyADIAMjPaKdIy+ioSADpiEEIAMjPaKcIQUg' +
  'BSAFIz2inSMvoqEgBaYhBiADIzainCEHRAAAAAAAAAAAIAC9QiCIp0EUdkH/D3FBzXdqQX5qtyM1o5ylIQhEAAAAAAAAAAAg' +
  'BCMBIAgjQKC9p0EIbGorA0iioCEJIAkjPaKcIQogCiAEIwEgCCNAoL2nQQhsaisDQKKgIAYjASAII0CgvadBCGxqKwNIoqAh' +
  'CyALIz2inCEMIAwgBCMBIAgjQKC9p0EIbGorAziioCAGIwEgCCNAoL2nQQhsaisDQKKgIAcjASAII0CgvadBCGxqKwNIoqAh' +
  'DSANIz2inCEOIA4gBCMBIAgjQKC9p0EIbGorAzCioCAGIwEgCCNAoL2nQQhsaisDOKKgIAcjASAII0CgvadBCGxqKwNAoqAh' +
  'DyAPIz2inCEQIBAgBCMBIAgjQKC9p0EIbGorAyiioCAGIwEgCCNAoL2nQQhsaisDMKKgIAcjASAII0CgvadBCGxqKwM4oqAh' +
  'ESARIz2inCESIBIgBCMBIAgjQKC9p0EIbGorAyCioCAGIwEgCCNAoL2nQQhsaisDKKKgIAcjASAII0CgvadBCGxqKwMwoqAh' +
  'EyATIz2inCEUIBQgBCMBIAgjQKC9p0EIbGorAxiioCAGIwEgCCNAoL2nQQhsaisDIKKgIAcjASAII0CgvadBCGxqKwMooqAh' +
  'FSAVIz2inCEWIBYgBCMBIAgjQKC9p0EIbGorAxCioCAGIwEgCCNAoL2nQQhsaisDGKKgIAcjASAII0CgvadBCGxqKwMgoqAh' +
  'FyAXIz2inCEYIBggBCMBIAgjQKC9p0EIbGorAwiioCAGIwEgCCNAoL2nQQhsaisDEKKgIAcjASAII0CgvadBCGxqKwMYoqAh' +
  'GSAZIz2inCEaIBogBCMBIAgjQKC9p0EIbGorAwCioCAGIwEgCCNAoL2nQQhsaisDCKKgIAcjASAII0CgvadBCGxqKwMQoqAh' +
  'GyAbIz2inCEcIBwgBiMBIAgjQKC9p0EIbGorAwCioCAHIwEgCCNAoL2nQQhsaisDCKKgIR0gHSM9opwhHiAeIAcjASAII0Cg' +
  'vadBCGxqKwMAoqAhHyAAvUIgiKdBFHZB/w9xQc13arcjNSAIIx6goqEhICAfIB8jPaKcIy+ioSAgIw6hEAYhISAhICEjGaKd' +
  'IzmioSAhpiEiRAAAAAAAAAAAICKgISMgI0QAAAAAAAAAAKEhJCAjIxqgnCElICMgJaEhJiAdIB4jL6KhICAjDaEQBiEnICcg' +
  'JyMZop0jOaKhICemISggJiAooCEpICkgJqEhKiApIxqgnCErICkgK6EhLCAbIBwjL6KhICBEAAAAAAAAAAChEAYhLSAtIC0j' +
  'GaKdIzmioSAtpiEuICwgLqAhLyAvICyhITAgLyMaoJwhMSAvIDGhITIgGSAaIy+ioSAgIzWhEAYhMyAzIDMjGaKdIzmioSAz' +
  'piE0IDIgNKAhNSA1IDKhITYgNSMaoJwhNyA1IDehITggFyAYIy+ioSAgIzqhEAYhOSA5IDkjGaKdIzmioSA5piE6IDggOqAh' +
  'OyA7IDihITwgOyMaoJwhPSA7ID2hIT4gFSAWIy+ioSAgI0OhEAYhPyA/ID8jGaKdIzmioSA/piFAID4gQKAhQSBBID6hIUIg' +
  'QSMaoJwhQyBBIEOhIUQgEyAUIy+ioSAgI0WhEAYhRSBFIEUjGaKdIzmioSBFpiFGIEQgRqAhRyBHIEShIUggRyMaoJwhSSBH' +
  'IEmhIUogESASIy+ioSAgIyqhEAYhSyBLIEsjGaKdIzmioSBLpiFMIEogTKAhTSBNIEqhIU4gTSMaoJwhTyBNIE+hIVAgDyAQ' +
  'Iy+ioSAgIy2hEAYhUSBRIFEjGaKdIzmioSBRpiFSIFAgUqAhUyBTIFChIVQgUyMaoJwhVSBTIFWhIVYgDSAOIy+ioSAgIzCh' +
  'EAYhVyBXIFcjGaKdIzmioSBXpiFYIFYgWKAhWSBZIFahIVogWSMaoJwhWyBZIFuhIVwgCyAMIy+ioSAgIzKhEAYhXSBdIF0j' +
  'GaKdIzmioSBdpiFeIFwgXqAhXyBfIFyhIWAgXyMaoJwhYSBfIGGhIWIgCSAKIy+ioSAgIzShEAYhYyBjIGMjGaKdIzmioSBj' +
  'piFkIGIgZKAhZSBlIGKhIWZEAAAAAAAAAABEAAAAAAAAAAAgIyAkoaEgIiAkoaCgICYgKSAqoaEgKCAqoaCgICwgLyAwoaEg' +
  'LiAwoaCgIDIgNSA2oaEgNCA2oaCgIDggOyA8oaEgOiA8oaCgID4gQSBCoaEgQCBCoaCgIEQgRyBIoaEgRiBIoaCgIEogTSBO' +
  'oaEgTCBOoaCgIFAgUyBUoaEgUiBUoaCgIFYgWSBaoaEgWCBaoaCgIFwgXyBgoaEgXiBgoaCgIGIgZSBmoaEgZCBmoaCgIWcg' +
  'ZSMaoJwhaCBlIGihIWkgaSBnoCFqIGojIqIhayMrIGqiIWwgbCBsIGqhoSFtIGogbaEhbiAARAAAAAAAAAAAYwR8IwoFIx4L' +
  'IW8gbyBroiBvIG0jI6Iga6EgbSMLoqAgbiMjoqAgbiMLoqAgaiM+oiBpIGqhIGegIyKioKCiIG9EAAAAAAAAAAAgJaAgK6Ag' +
  'MaAgN6AgPaAgQ6AgSaAgT6AgVaAgW6AgYaAgaKCiI0CgvadBA3G3DwsHACAAEAUPCzkBBnwgAP0hABADIQUhAyEBIAD9IQEQ' +
  'AyEGIQQhAiAB/RQgAv0iASAD/RQgBP0iASAF/RQgBv0iAQtgACABIwxmBH8gASMpZQVBAAsEQCAAIAEjQqC9QjSGv6IPCyAB' +
  'RAAAAAAAAAAAZARAIAAjRKIgASMpoSMppCNCoL1CNIa/og8LIAAgASMooCMMpSNCoL1CNIa/oiMzog8LvQUCA38CeyAAIQEg' +
  'AEGAB2ohAgNAIAH9AAQEIQQgASABQbQMav0ABAAgAf0ABAD9DAAAAIAAAACAAAAAgAAAAID9TiAE/Qz///9/////f////3//' +
  '//9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AImd+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIB' +
  'IAJJDQALIABBjAdqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyABIAFBtAxqKAIAIANBAXZzQQAgA0EBcWtB' +
  '3+GiyHlxczYCACABQQRqIgEgAkkNAAsgAEGsE2ohAgNAIAH9AAQEIQQgASABQfR4av0ABAAgAf0ABAD9DAAAAIAAAACAAAAA' +
  'gAAAAID9TiAE/Qz///9/////f////3////9//U79UEEB/a0B/VEgBP0MAQAAAAEAAAABAAAAAQAAAP1O/aEB/QzfsAiZ37AI' +
  'md+wCJnfsAiZ/U79Uf0LBAAgAUEQaiIBIAJJDQALIABBvBNqIQIDQCABKAIAQYCAgIB4cSABQQRqKAIAQf////8HcXIhAyAB' +
  'IAFB9HhqKAIAIANBAXZzQQAgA0EBcWtB3+GiyHlxczYCACABQQRqIgEgAkkNAAsgASgCAEGAgICAeHEgACgCAEH/////B3Fy' +
  'IQMgASABQfR4aigCACADQQF2c0EAIANBAXFrQd/hosh5cXM2AgAgACEBIABBwBNqIQIDQCAB/QAEACEFIAUgBUEL/a0B/VEh' +
  'BSAFIAVBB/2rAf0MgFYsnYBWLJ2AViydgFYsnf1O/VEhBSAFIAVBD/2rAf0MAADG7wAAxu8AAMbvAADG7/1O/VEhBSABIAUg' +
  'BUES/a0B/VH9CwTAEyABQRBqIgEgAkkNAAsgAEEANgKAJyAAQQE2AoQnCzQBAX8gACgCgCdB8ARGBEAgABAHCyAAKAKAJyEB' +
  'IAAgAUEBajYCgCcgACABQQJ0aigCwBMLJwAgABAIQQV2uEQAAAAAAACQQaIgABAIQQZ2uKBEAAAAAAAAoDyiC60BAgF/AXsg' +
  'ACgCgCchASABQfAERgRAIAAQB0EAIQELIAFB7ARNBHsgACABQQRqNgKAJyAAIAFBAnRq/QAEwBMhAiAC/Qzg////AAAAAOD/' +
  '//8AAAAA/U79DAAAAAAAADBBAAAAAAAAMEH9UP0MAAAAgAAAMEEAAACAAAAwQf3xASACQSb9zQH9DAAAAAAAAOA/AAAAAAAA' +
  '4D/9UP3wAQUgABAJ/RQgABAJ/SIBCwtFAQF/IAEgAkF+cUEDdGohAwJAIAEgA0YNAANAIAEgABAK/QsEACABQRBqIgEgA0cN' +
  'AAsLIAJBAXEEQCABIAAQCTkDAAsLpQIDCXsBfwZ7IAD9CQIEIQIgAP0JAgghAyAA/QkCDCEEIAD9CQIQIQUgAP0JAhQhBkHT' +
  'vsSSff0RIQdB15r67Hz9ESEIQbnz3fF5/REhCUGF3Z7be/0RIQoDQCABIAf93gEhDCABIAf93wEhDSAMIA39DQQFBgcMDQ4P' +
  'FBUWFxwdHh8hDiAMIA39DQABAgMICQoLEBESExgZGhshDyADIAj93gEhDCADIAj93wEhDSAMIA39DQQFBgcMDQ4PFBUWFxwd' +
  'Hh8hECAMIA39DQABAgMICQoLEBESExgZGhshESAQIAL9USAF/VEhASARIQIgDiAE/VEgBv1RIQMgDyEEIAUgCf2uASEFIAYg' +
  'Cv2uASEGIAtBAWoiC0EKSQ0ACyABIAIgAyAEC5cDAgF/BnsgASACQQN0aiEEIAP9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEF' +
  'QQT9ESEGAkADQCABIARPDQEgACAFEAwhCiEJIQghByAHQQX9rQEhByAIQQb9rQEhCCAJQQX9rQEhCSAKQQb9rQEhCiABIAcg' +
  'Cf0NAAECAxAREhMAAQIDEBESE/3/ASM//fIBIAggCv0NAAECAxAREhMAAQIDEBESE/3/Af3wASMf/fIB/QsEACABIAcgCf0N' +
  'BAUGBxQVFhcEBQYHFBUWF/3/ASM//fIBIAggCv0NBAUGBxQVFhcEBQYHFBUWF/3/Af3wASMf/fIB/QsEECABIAcgCf0NCAkK' +
  'CxgZGhsICQoLGBkaG/3/ASM//fIBIAggCv0NCAkKCxgZGhsICQoLGBkaG/3/Af3wASMf/fIB/QsEICABIAcgCf0NDA0ODxwd' +
  'Hh8MDQ4PHB0eH/3/ASM//fIBIAggCv0NDA0ODxwdHh8MDQ4PHB0eH/3/Af3wASMf/fIB/QsEMCAFIAb9rgEhBSABQcAAaiEB' +
  'DAALCwuJAgIEewV/QQAhDiAD/RQhByAE/RQhCCAC/RQhCSAAKAIAIQsgAUEDdCENA0D9DAAAAAAAADRAAAAAAAAANED9DAAA' +
  'AAAAAPA/AAAAAAAA8D/9DBgtRFT7IRlAGC1EVPshGUAgByAIIAxBA3a3/RT9DAAAAAAAAAAAAAAAAAAA8D/98AH98gH98QH9' +
  '8gEQAf3wAf3yASEGIAUgDGr9AAQAIAkgBv3yAf1J/cQBIgoEQCAKQQFxBEAgCyAOQQJ0aiAMQQN2NgIAIA5BAWohDgsgCkEB' +
  'SyAMQQhqIA1JcQRAIAsgDkECdGogDEEDdkEBajYCACAOQQFqIQ4LCyAMQRBqIgwgDUkNAAsgDgs=',
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
