/**
 * input-letters.eqs, compiled by brianc 0.1.0.
 * SHA-256 of the source: 4813faf021e33568df6bea11165efce30862d96a747e4efe159a6e94f21731aa
 */
import {
  Tuple,
  add,
  callMethod,
  createPoissonGroup,
  createSpikeGenerator,
  createSpikeMonitor,
  defineProgram,
  describeModel,
  divide,
  equal,
  floorDivide,
  getAttribute,
  getItem,
  iterate,
  modulo,
  multiply,
  nativeKernels,
  neuronGroupClass,
  philoxRandom,
  plainFigure,
  plainTightLayout,
  plainXlabel,
  plainXlim,
  plainYlabel,
  plainYlim,
  pyEnumerate,
  pyPrint,
  pyRange,
  pyplotPlot,
  randomSeed,
  runAsCommand,
  runUnwatched,
  simulateProgram,
  spikeGeneratorClass,
  spikeMonitorClass,
  subtract,
  truth,
  unit,
} from 'brianc/runtime'
import type { Result, SimulateOptions, Simulation, Step, Value } from 'brianc/runtime'

const ms = unit('ms')
const Hz = unit('Hz')

const word_class = spikeGeneratorClass({ id: 'word', line: 21 })

/** State of noise, in SI units. */
interface noise_Arrays {
  readonly rates: Float64Array // hertz
}

/** Threshold of noise: finds the neurons that spike. */
function noise_spike_thresholder(noise: noise_Arrays, _externals: object, step: Step): number {
  const { rates } = noise
  const { N, dt, events } = step
  const rand1 = step.rand(0, N)
  const native = step.native?.noise_spike_thresholder
  if (native !== undefined) return native.run(native.at, N, dt, rand1.byteOffset)
  let count = 0
  for (let i = 0; i < N; i++) {
    const rates_i = rates[i]
    // threshold: rand() < rates * dt
    if (rand1[i] < dt * rates_i) events[count++] = i
  }
  return count
}

const noise_class = neuronGroupClass<noise_Arrays, object>({
  id: 'noise',
  line: 22,
  variables: {
    rates: { type: 'float', dimension: [0, 0, -1, 0, 0, 0, 0], size: 'N' },
  },
  externals: [],
  events: ['spike'],
  natives: {
    noise_spike_thresholder: { detects: 'spike', arrays: ['rates'] },
  },
  runners: [
    {
      suffix: '_spike_thresholder',
      slot: 'thresholds',
      order: 0,
      detects: 'spike',
      native: 'noise_spike_thresholder',
      kernel: noise_spike_thresholder,
    },
  ],
})

const written_class = spikeMonitorClass({ id: 'written', line: 23, event: 'spike' })

const scattered_class = spikeMonitorClass({ id: 'scattered', line: 24, event: 'spike' })

/** The script, statement by statement. */
async function script(sim: Simulation): Promise<void> {
  let letters: Value, rows: Value, indices: Value, times: Value, item: Value, place: Value,
    letter: Value, item_2: Value, row: Value, line: Value, item_3: Value, column: Value, dot: Value,
    k: Value, word: Value, noise: Value, written: Value, scattered: Value
  sim.expose(() => ({ letters, rows, indices, times, place, row, column, k, word, noise, written,
    scattered }))
  sim.at(4) // seed(8)
  randomSeed(sim, 8n)
  sim.at(6) // letters = {
  letters = new Map<Value, Value>([['E', ['1111', '1000', '1110', '1000', '1111']],
    ['Q', ['0110', '1001', '1001', '1010', '0101']],
    ['S', ['0111', '1000', '0110', '0001', '1110']]])
  sim.at(11) // rows = 25
  rows = sim.parameter('rows', 25n)
  sim.at(12) // indices = []
  indices = []
  sim.at(13) // times = []
  times = []
  sim.at(14) // for place, letter in enumerate('EQS'):
  for (item of iterate(pyEnumerate('EQS'))) {
    sim.at(14) // for place, letter in enumerate('EQS'):
    place = getItem(item, 0n)
    letter = getItem(item, 1n)
    sim.at(15) // for row, line in enumerate(letters[letter]):
    for (item_2 of iterate(pyEnumerate(getItem(letters, letter)))) {
      sim.at(15) // for row, line in enumerate(letters[letter]):
      row = getItem(item_2, 0n)
      line = getItem(item_2, 1n)
      sim.at(16) // for column, dot in enumerate(line):
      for (item_3 of iterate(pyEnumerate(line))) {
        sim.at(16) // for column, dot in enumerate(line):
        column = getItem(item_3, 0n)
        dot = getItem(item_3, 1n)
        sim.at(17) // if dot == '1':
        if (truth(equal(dot, '1'))) {
          sim.at(18) // for k in range(8):
          for (k of iterate(pyRange(8n))) {
            sim.at(19) // indices.append(rows - 1 - 5*row - k//2)
            callMethod(indices, 'append',
              subtract(subtract(subtract(rows, 1n), multiply(5n, row)), floorDivide(k, 2n)))
            sim.at(20) // times.append(10 + 25*place + 5*column + 2*(k % 2))
            callMethod(times, 'append',
              add(add(add(10n, multiply(25n, place)), multiply(5n, column)),
              multiply(2n, modulo(k, 2n))))
          }
        }
      }
    }
  }
  sim.at(21) // word = SpikeGeneratorGroup(rows, indices, times*ms, period=100*ms)
  word = createSpikeGenerator(sim, word_class,
    { N: rows, indices, times: multiply(times, ms), period: multiply(100n, ms) })
  sim.at(22) // noise = PoissonGroup(rows, rates=15*Hz)
  noise = createPoissonGroup(sim, noise_class, { N: rows, rates: multiply(15n, Hz) })
  sim.at(23) // written = SpikeMonitor(word)
  written = createSpikeMonitor(sim, written_class, { source: word })
  sim.at(24) // scattered = SpikeMonitor(noise)
  scattered = createSpikeMonitor(sim, scattered_class, { source: noise })
  // what follows the run: also tried while it goes on, for its figures
  const shown = (): void => {
    sim.at(27) // print('spikes of the word:', written.num_spikes, 'in three periods')
    pyPrint(sim, 'spikes of the word:', getAttribute(written, 'num_spikes'), 'in three periods')
    sim.at(28) // print('spikes of the noise:', scattered.num_spikes)
    pyPrint(sim, 'spikes of the noise:', getAttribute(scattered, 'num_spikes'))
    sim.at(30) // figure(figsize=(9, 3))
    plainFigure(sim, [], { figsize: new Tuple([9n, 3n]) })
    sim.at(31) // plot(written.t/ms, written.i, 's', color='C0', ms=3)
    pyplotPlot(sim, [divide(getAttribute(written, 't'), ms), getAttribute(written, 'i'), 's'],
      { color: 'C0', ms: 3n })
    sim.at(32) // plot(scattered.t/ms, scattered.i, '.', color='0.6', ms=4)
    pyplotPlot(sim, [divide(getAttribute(scattered, 't'), ms), getAttribute(scattered, 'i'), '.'],
      { color: '0.6', ms: 4n })
    sim.at(33) // xlim(0, 300)
    plainXlim(sim, [0n, 300n], {})
    sim.at(34) // ylim(-1, rows)
    plainYlim(sim, [-1n, rows], {})
    sim.at(35) // xlabel('Time (ms)')
    plainXlabel(sim, ['Time (ms)'], {})
    sim.at(36) // ylabel('Neuron')
    plainYlabel(sim, ['Neuron'], {})
    sim.at(37) // tight_layout()
    plainTightLayout(sim, [], {})
  }
  sim.follow(shown)
  sim.at(25) // run(300*ms)
  await runUnwatched(sim, multiply(300n, ms),
    { objects: { word, noise, written, scattered }, externals: {} })
  shown()
}

/** The loops of the kernels as WebAssembly: --print wat shows them. */

const kernels = nativeKernels(
  'ABOYMAMLm2gIAQ4CZBDAAv4BhrB4jXwRe1A3A6lAk3sEe8DnUEc94zXznRgQQAq24NAvyYGEhGJDgIDBAUGBwYrAnsA/QwAw' +
  'CFQHmOdC9QSUgg45w0LBzsDDGZpbGwgdW5pQhvcm0ABA5waM+Te8aAgQGF25vR3NlX3NwaWvFhLo0OTK5tDe2MiFOQADhUcJ' +
  'BF6CgVxawiEAAQgOHFQYAHaiHPiIBAA/tETBCEEx+DEQbQMas1IBpksIrAYYsT9TiAE1b/4Ff8MXqz/VBB8bW4VUd5ywPDF7' +
  'yKhAdaJv2ARM4YvW90v0LqtiIIg1EVeRQJJDQALtZMYEEUAVxrARPDjxJBHOdWcCKDuLkQgd2H1P/QOu5uzmg45CcWtF3+Gi' +
  'yHlJzNtj6umBZVgnJeES9HgAgSvBMCgvR4Aro4WgFFgxiYiuBLkK0aCuCosbJwTMMg61ZChkArFk7hi5KvAIQ85l2WN34Yvg' +
  'NUXiaJUg5WnVuVsegFlSgCfHSAkwiYWaAKv8hb0oyD4AiMCIGXRDl6Bbtf4kBfB5RCAnSSBUjILJ8zzc6KCu1wiAGA44hNFo' +
  'kQYmg0jFQHihdh0ChAN0cegdRibG5+p+hexU14M05KnGSub6Us+9clF4JpFSLxzyUYQHOmDjnifOmRgB2AFfGsaBIhN+5oD3' +
  'nLgP8c/ej8AEFshU/RTFIkVmyC0WUt+bEfnFBA7CxCsgJAKIGqNLvnufMkDiqxZAaOXn7UgKgm8UwI5A9FNKwmXXuiJAz23T' +
  'MJAgSQPjkQhQMVDFBBUQUFFRRBEGQdO+xJJ9/REhB0HXmvrsfMlIQi3Pnu+LyaEosLuz229mhViEiXLvKQuQR3yQ1yphv6Gw' +
  'pqw4MDQ4PFBUWFxwdHh8hDtcsKosPCAkKCxAREhMYGRobIQ8gsWhFAkyHQIbRAF0RdmgUfGkFw8QgrVyO6roJnpBjpKh8jqk' +
  'XoStdTFBdKRAFZDxqFyxZcOJQqODL/a7+UguXmdyyPPc1j+Orkkz0FhDBoFhpAzookS32tD5zcoL+pJ4bNYqmkIAsqWV7LVl' +
  '2yl4srGXrISEKDHp7C6JUJUKF6cuL1ciBZDHjnH/f8BIwH98t350K3QpEz+CgBxHToQ8trlpeOehBu6EqEFIgETLOZJ456EG' +
  '7oSoQUkARPm573jnoQbuhKhBSYM8anqLGJSwACcKgM3tC8Cd0CAUX/QZj4EiUfw0YijFGyKb7mPTof157lEjZylr0Qhigk/T' +
  'yjUfne041JpPvHRBQcIRA0HGQgISBQkISA0JGQoITBQsITA0LGQy+UhCqEkXDSGEX6px4GLQQmIAkQbkJDY9At0UShId/e7q' +
  '7Qt483FiZEaF7zUvUSEbMhFJ5x/EuoV10IpMXwpEPQKIEGU+dGAVQMOQoPSAFUEBRKAVQUOQwPTAFUGBROAVQcN7Opid0REI' +
  'dWEGiaU=',
  [],
)

const definition = defineProgram({
  file: 'input-letters.eqs',
  version: '0.1.0',
  sha256: '4813faf021e33568df6bea11165efce30862d96a747e4efe159a6e94f21731aa',
  parameters: [
    {
      name: 'rows',
      value: 25,
      type: 'integer',
      dimension: [0, 0, 0, 0, 0, 0, 0],
      unit: '1',
      line: 11,
    },
  ],
  source:
    '# Prescribed spikes that repeat: a SpikeGeneratorGroup writes a word into a raster, and a layer of\n' +
    '# noisy neurons fires on top of it.\n' +
    'from brian2 import *\n' +
    'seed(8)\n' +
    '\n' +
    'letters = {\n' +
    "    'E': ['1111', '1000', '1110', '1000', '1111'],\n" +
    "    'Q': ['0110', '1001', '1001', '1010', '0101'],\n" +
    "    'S': ['0111', '1000', '0110', '0001', '1110'],\n" +
    '}\n' +
    'rows = 25\n' +
    'indices = []\n' +
    'times = []\n' +
    "for place, letter in enumerate('EQS'):\n" +
    '    for row, line in enumerate(letters[letter]):\n' +
    '        for column, dot in enumerate(line):\n' +
    "            if dot == '1':\n" +
    '                for k in range(8):\n' +
    '                    indices.append(rows - 1 - 5*row - k//2)\n' +
    '                    times.append(10 + 25*place + 5*column + 2*(k % 2))\n' +
    'word = SpikeGeneratorGroup(rows, indices, times*ms, period=100*ms)\n' +
    'noise = PoissonGroup(rows, rates=15*Hz)\n' +
    'written = SpikeMonitor(word)\n' +
    'scattered = SpikeMonitor(noise)\n' +
    'run(300*ms)\n' +
    '\n' +
    "print('spikes of the word:', written.num_spikes, 'in three periods')\n" +
    "print('spikes of the noise:', scattered.num_spikes)\n" +
    '\n' +
    'figure(figsize=(9, 3))\n' +
    "plot(written.t/ms, written.i, 's', color='C0', ms=3)\n" +
    "plot(scattered.t/ms, scattered.i, '.', color='0.6', ms=4)\n" +
    'xlim(0, 300)\n' +
    'ylim(-1, rows)\n' +
    "xlabel('Time (ms)')\n" +
    "ylabel('Neuron')\n" +
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
