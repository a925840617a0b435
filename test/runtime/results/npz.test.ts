/** Files for numpy: the bytes that numpy itself writes, in a zip that others read. */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { resultNpz } from '../../../runtime/results/npz.js'
import { aResult, spikes } from './a-result.js'

const { files: recorded }: { files: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../../numbers/npz.json', import.meta.url), 'utf8'),
)
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

const state = (of: object) => ({ kind: 'NeuronGroup', N: 3, state: of }) as never
const result = aResult({
  monitors: {
    M: spikes([0, 1e-4, 0.25], [2, 0, 7]),
    trace: {
      kind: 'StateMonitor',
      dt: 1e-4,
      t: Float64Array.of(0, 1, 2),
      i: Int32Array.of(0, 5),
      v: [Float64Array.of(1, -0, Number.NaN), Float64Array.of(Infinity, 5e-324, 1 / 3)],
    },
    empty: spikes([], []),
    "pops['E']": spikes([], []),
  },
  groups: { G: state({ flag: [true, false, true], w: true }) },
  synapses: {
    S: {
      kind: 'Synapses',
      N: 1,
      i: Int32Array.of(0),
      j: Int32Array.of(1),
      delay: { pre: Float64Array.of(0.001), late: 0.002 },
    },
  },
  scalars: {
    rect: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    uneven: [[1, 2], [3]],
    'mixed types': [true, 2],
    tau: 0.02,
  },
})

describe('an .npz file', () => {
  const files = unzipSync(resultNpz(result))

  it.each(Object.keys(recorded))('has %s as numpy writes it', (name) => {
    expect(files[name]).toEqual(bytes(recorded[name]))
  })

  it('has all arrays and numbers of a result by name, and no text', () => {
    const names = Object.keys(files).map((name) => name.replace(/\.npy$/, ''))
    const of = (name: string, ...fields: string[]) => fields.map((field) => `${name}.${field}`)
    const spiked = ['dt', 'N', 'count', 't', 'i']
    expect(names).toEqual([
      ...of('M', ...spiked),
      ...of('trace', 'dt', 't', 'i', 'v'),
      ...of('empty', ...spiked),
      ...of("pops['E']", ...spiked),
      ...of('G', 'N', 'flag', 'w'),
      ...of('S', 'N', 'i', 'j', 'delay.pre', 'delay.late'),
      'rect',
      'tau',
    ])
  })

  it('is the same each time, whatever the time of day', () => {
    expect(Buffer.from(resultNpz(result)).equals(resultNpz(result))).toBe(true)
  })

  it('has no name that leads out of a folder, and keeps names apart', () => {
    const one = spikes([1], [0])
    const monitors = { "p['../a']": one, "p['//a']": one, 'p[0]': one, P: one, p: one }
    const names = Object.keys(unzipSync(resultNpz(aResult({ monitors }))))
    expect(names.filter((name) => /\.t_?\.npy$/.test(name))).toEqual([
      "p['__a'].t.npy",
      "p['__a'].t_.npy",
      'p[0].t.npy',
      'P.t.npy',
      'p.t.npy',
    ])
  })

  it('of many arrays and of a thousand traces reads back', () => {
    const courses = Array.from({ length: 1000 }, (_, k) => Float64Array.of(k, k + 0.5))
    const t = Float64Array.of(0, 1)
    const trace = { kind: 'StateMonitor', dt: 1, t, i: new Int32Array(1000), v: courses } as const
    const { 'trace.v.npy': file } = unzipSync(resultNpz(aResult({ monitors: { trace } })))
    expect(Buffer.from(file.subarray(0, 128)).toString('latin1')).toContain("'shape': (1000, 2), }")
    expect(new Float64Array(file.slice(128).buffer)[1999]).toBe(999.5)
  })
})
