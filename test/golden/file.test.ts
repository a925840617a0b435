/** The file and its parts: digests, numbers that read back, summaries, matching, tolerances. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { matchSpikes } from '../../runtime/golden/compare-spikes.js'
import {
  causesOf,
  compareGolden,
  explain,
  goldenText,
  parseTolerances,
  readGolden,
  recordGolden,
} from '../../runtime/golden/index.js'
import { sha256 } from '../../runtime/golden/sha256.js'
import { isSame } from '../../runtime/golden/tolerance.js'
import { ulpsBetween } from '../../runtime/golden/words.js'
import type { Result } from '../../runtime/results/result.js'
import { aResult } from '../runtime/results/a-result.js'

const ofState = (v: Float64Array): Result =>
  aResult({ groups: { G: { kind: 'NeuronGroup', N: v.length, state: { v } } } })

const train = (t: readonly number[], i: readonly number[]): Result => ({
  ...aResult({}),
  monitors: {
    M: {
      kind: 'SpikeMonitor',
      dt: 1e-4,
      event: 'spike',
      N: t.length,
      count: Int32Array.of(t.length),
      t: Float64Array.from(t),
      i: Int32Array.from(i),
    },
  },
})

describe('sha256', () => {
  test.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001])('of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, k) => (k * 7919) % 256)
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('of a text as UTF-8, and of a part of a buffer', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('µs')).toBe(createHash('sha256').update('µs').digest('hex'))
    expect(sha256(new TextEncoder().encode('xabcx').subarray(1, 4))).toBe(sha256('abc'))
  })
})

describe('the file', () => {
  const odd = [Number.NaN, Infinity, -Infinity, -0, 0, 5e-324, 0.1 + 0.2, 1.7976931348623157e308]
  const result: Result = {
    ...ofState(Float64Array.from(odd)),
    stdout: 'NaN\n"quoted"\n\tµ\n',
    monitors: {
      stdout: {
        kind: 'PopulationRateMonitor',
        dt: 1,
        t: Float64Array.of(-0),
        rate: Float64Array.of(Number.NaN),
      },
    },
    scalars: {
      nested: [
        [1, Number.NaN],
        [true, -0],
      ],
      none: Number.NaN,
      big: 1e21,
    },
  }

  test('gives the same doubles back, and is the same when written again', () => {
    const text = goldenText(recordGolden(result))
    const golden = readGolden(text)
    const { state } = golden.results.groups.G as unknown as { state: { v: number[] } }
    expect(state.v.length).toBe(odd.length)
    expect(state.v.every((x, k) => Object.is(x, odd[k]))).toBe(true)
    expect(golden.results.stdout).toEqual(['NaN', '"quoted"', '\tµ', ''])
    expect(goldenText(golden)).toBe(text)
    expect(compareGolden(golden, result)).toEqual([])
    // a document that was parsed already, as `import golden from` gives it
    expect(compareGolden(readGolden(JSON.parse(text)), result)).toEqual([])
  })

  test('has one line for each array', () => {
    const lines = goldenText(recordGolden(result)).split('\n')
    expect(lines.filter((line) => line.includes('5e-324'))).toEqual([
      '        "v": ["NaN","Infinity","-Infinity",-0.0,0,5e-324,0.30000000000000004,1.7976931348623157e+308]',
    ])
    expect(lines).toContain('      [1,"NaN"],')
  })

  test('the order of names in the script is none of the results', () => {
    const [a, b] = [
      { x: 1, y: 2 },
      { y: 2, x: 1 },
    ].map((scalars) => recordGolden({ ...aResult({}), scalars }))
    expect(a.sha256).toBe(b.sha256)
  })

  test('-0.0 and 0.0 are different without a tolerance', () => {
    const golden = recordGolden(ofState(Float64Array.of(0)))
    const found = ofState(Float64Array.of(-0))
    expect(explain(compareGolden(golden, found))).toContain('expected 0\n    found    -0.0\n')
    expect(compareGolden(golden, found, { tolerance: { v: '0' } })).toEqual([])
  })
})

describe('a large variable', () => {
  const large = (change: (v: Float64Array) => void) => {
    const v = Float64Array.from({ length: 100_001 }, (_, k) => k / 3)
    change(v)
    return ofState(v)
  }

  test('is a digest of its bytes and a few statistics', () => {
    const golden = recordGolden(large((v) => v.set([Infinity], 7)))
    const { state } = golden.results.groups.G as unknown as { state: { v: object } }
    const bytes = Buffer.alloc(8 * 100_001)
    let sum = 0
    for (let k = 0; k <= 100_000; k++) {
      bytes.writeDoubleLE(k === 7 ? Infinity : k / 3, 8 * k)
      if (k !== 7) sum += k / 3
    }
    expect(state.v).toEqual({
      count: 100_001,
      minimum: 0,
      maximum: 100_000 / 3,
      mean: sum / 100_000,
      notFinite: 1,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    expect(goldenText(golden).length).toBeLessThan(1000)
    expect(
      compareGolden(
        readGolden(goldenText(golden)),
        large((v) => v.set([Infinity], 7)),
      ),
    ).toEqual([])
  })

  test('says which of them differs; with a tolerance only the statistics count', () => {
    const golden = recordGolden(large(() => {}))
    const swapped = large((v) => v.set([v[2], v[1]], 1))
    expect(explain(compareGolden(golden, swapped))).toContain(
      'the hash differs; count, minimum, maximum and mean are the same',
    )
    expect(compareGolden(golden, swapped, { tolerance: { v: '1e-9rel' } })).toEqual([])
    const higher = large((v) => v.set([1e6], 50))
    expect(explain(compareGolden(golden, higher, { tolerance: { v: '20' } }))).toBe(
      `  first difference: group G.v, 100,001 numbers
    so many are kept as a hash and a few statistics: which number differs is not known
    maximum: 33333.333333333336 expected, 1000000 found
`,
    )
  })
})

describe('spikes', () => {
  test('find partners neuron by neuron, in order of time', () => {
    const expected = { t: [1, 2, 3, 4], i: [0, 1, 0, 0] }
    const found = { t: [1.2, 2.9, 3.3, 9], i: [0, 0, 1, 2] }
    expect(matchSpikes(expected, found, { absolute: 0.5, relative: 0 })).toEqual({
      pairs: [
        [0, 0],
        [2, 1],
      ],
      missing: [1, 3],
      extra: [2, 3],
    })
  })

  test('the same ones in another order are a difference, unless times have a tolerance', () => {
    const golden = recordGolden(train([0.001, 0.001], [0, 1]))
    const found = train([0.001, 0.001], [1, 0])
    expect(explain(compareGolden(golden, found))).toContain('the same spikes, in another order')
    expect(compareGolden(golden, found, { tolerance: { 'M.t': '0' } })).toEqual([])
  })

  test('one more, one less, one later', () => {
    const golden = recordGolden(train([0.001, 0.002, 0.003], [0, 7, 0]))
    const first = (found: Result) => explain(compareGolden(golden, found)).split('\n').slice(0, 4)
    expect(first(train([0.001, 0.002, 0.0025, 0.003], [0, 7, 3, 0]))).toEqual([
      '  first difference: spike monitor M, spike 3 found, of neuron 3',
      '    expected no further spike of this neuron',
      '    found    at 2.5 ms',
      '    3 spikes expected, 4 found: 1 more; 1 not expected, in 1 neuron',
    ])
    expect(first(train([0.001, 0.003], [0, 0]))).toEqual([
      '  first difference: spike monitor M, spike 2 of 3, of neuron 7',
      '    expected at 2 ms',
      '    found    no further spike of this neuron',
      '    3 spikes expected, 2 found: 1 less; 1 missing, in 1 neuron',
    ])
    expect(first(train([0.001, 0.0019, 0.003], [0, 7, 0]))).toEqual([
      '  first difference: spike monitor M, spike 2 of 3, of neuron 7',
      '    expected at 2 ms',
      '    found    at 1.9 ms: 1 time step earlier',
      '    3 spikes expected, 3 found; 1 missing, 1 not expected, in 1 neuron',
    ])
  })
})

describe('tolerances', () => {
  const one = (text: string, name = 'v') => parseTolerances({ [name]: text }).get(name)

  test.each([
    ['1e-9', { absolute: 1e-9, relative: 0 }],
    ['0.5*mV', { absolute: 0.0005, relative: 0 }],
    ['1e-6rel', { absolute: 0, relative: 1e-6 }],
    ['1e-6rel+1e-12', { absolute: 1e-12, relative: 1e-6 }],
    ['2*mV + .5rel', { absolute: 0.002, relative: 0.5 }],
    ['1 + 2', { absolute: 3, relative: 0 }],
    ['any', { absolute: 0, relative: 0, any: true }],
  ])('%s', (text, tolerance) => {
    expect(one(text)).toEqual(tolerance)
  })

  test.each([
    '',
    '-1',
    '1e-6 relative',
    'rel',
    '1rel+2rel',
    'True False',
    '1/0',
    'nothing',
    '2*mVV',
  ])("'%s' is refused", (text) => {
    expect(() => one(text)).toThrow(/^'v=.*' is no tolerance: /)
  })

  test('times and rates have their units', () => {
    expect(() => one('1*mV', 'M.t')).toThrow('it has units of volt, but M.t has units of second')
    expect(() => one('1*ms', 'rate')).toThrow('it has units of second, but rate has units of hertz')
    expect(() => one('1', 'stdout')).toThrow('stdout=any')
  })

  test('the bound is closed, in parts of the recorded value; NaN is NaN', () => {
    expect(isSame(8, 8.5, { absolute: 0.25, relative: 1 / 32 })).toBe(true)
    expect(isSame(8, 8.5, { absolute: 0.25, relative: 1 / 33 })).toBe(false)
    expect(isSame(Number.NaN, Number.NaN)).toBe(true)
    expect(isSame(Number.NaN, 1, { absolute: 1e9, relative: 0 })).toBe(false)
    expect(isSame(Infinity, 1, { absolute: 1e9, relative: 0 })).toBe(false)
  })
})

test('units in the last place', () => {
  expect(ulpsBetween(1, 1 + 2 ** -52)).toBe(1)
  expect(ulpsBetween(-1, -1 - 3 * 2 ** -52)).toBe(3)
  expect(ulpsBetween(1, 2)).toBeUndefined()
  expect(ulpsBetween(-5e-324, 5e-324)).toBeUndefined()
})

describe('causes', () => {
  const model = { file: 'm.eqs', sha256: 'a'.repeat(64), version: '2.0.0', parameters: [] }
  const golden = recordGolden(ofState(Float64Array.of(1)), {
    model: { ...model, version: '1.0.0' },
  })
  const other = ofState(Float64Array.of(2))
  const causes = (run: object) =>
    causesOf(golden, { seed: 1, ...run }, compareGolden(golden, other))

  test('another version of the same script', () => {
    expect(causes({ model })).toEqual(['brianc 1.0.0 recorded it, this is brianc 2.0.0'])
  })

  test('nothing that is known', () => {
    const same = { ...model, version: '1.0.0' }
    expect(causes({ model: same })[0]).toMatch(
      /^script, brianc and seed are those of the golden file/,
    )
    expect(causes({})[0]).toMatch(/whether the script is the same is not known$/)
  })

  test('other settings', () => {
    expect(causes({ seed: 2, rng: 'philox', set: { tau: 1 } })).toEqual([
      'the seed is 2; the golden file was recorded with seed 1',
      'the random numbers are of philox; the golden file has those of numpy',
      'set here: tau=1; when it was recorded: nothing',
    ])
  })

  test('rounding: a tolerance that lets it pass', () => {
    const close = ofState(Float64Array.of(1 + 2 ** -50))
    const differences = compareGolden(golden, close)
    const [, advice] = causesOf(golden, { seed: 1 }, differences)
    const [, tolerance] = /--tolerance 'G\.v=(\S+)' lets/.exec(advice) ?? []
    expect(compareGolden(golden, close, { tolerance: { 'G.v': tolerance } })).toEqual([])
  })
})
