import { describe, expect, it } from 'vitest'
import { erf } from '../../../runtime/math/erf.js'
import { binomialLaw, binomialTable } from '../../../runtime/random/binomial-law.js'
import { boxMuller, fillNormalOf } from '../../../runtime/random/box-muller.js'
import { fillByLaw, fillElementsByTable } from '../../../runtime/random/element-counts.js'
import {
  COUNT,
  type ElementStream,
  NORMAL,
  UNIFORM,
} from '../../../runtime/random/element-stream.js'
import { standardNormal } from '../../../runtime/random/normal-law.js'
import { philox } from '../../../runtime/random/philox.js'
import { PhiloxRandom } from '../../../runtime/random/philox-random.js'
import { poissonLaw } from '../../../runtime/random/poisson-law.js'
import { seedByArray } from '../../../runtime/random/seed-by-array.js'

const uniforms = (stream: ElementStream, n: number, events?: number[]): Float64Array => {
  const buffer = new Float64Array(n)
  stream.events = events
  stream.fillUniform(buffer, n)
  return buffer
}

const normals = (stream: ElementStream, n: number, events?: number[]): Float64Array => {
  const buffer = new Float64Array(n)
  stream.events = events
  fillNormalOf(stream, buffer, n)
  return buffer
}

describe('Philox4x32-10', () => {
  // kat_vectors of Random123: counter, key, output
  it.each([
    [
      '00000000 00000000 00000000 00000000 00000000 00000000',
      '6627e8d5 e169c58d bc57ac4c 9b00dbd8',
    ],
    [
      'ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff',
      '408f276d 41c83b0e a20bc7c6 6d5451fd',
    ],
    [
      '243f6a88 85a308d3 13198a2e 03707344 a4093822 299f31d0',
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    ],
  ])('%s', (given, expected) => {
    const words = given.split(' ').map((word) => Number.parseInt(word, 16))
    const output = new Int32Array(4)
    philox(Int32Array.from(words), output)
    const text = [...output].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ')
    expect(text).toBe(expected)
  })
})

// by an implementation in Python's integers and mpmath, from what element-stream.ts says
describe('numbers of an object', () => {
  const elements = [0, 1, 2, 3, 4, 100001]
  const stream = new PhiloxRandom(5).newStream()
  stream.beginRun({ start: 0, end: 1 }, 0.1)

  it('are those of counter and key: uniform ones', () => {
    stream.at(3, 2, 1, UNIFORM)
    expect([...uniforms(stream, 6, elements)]).toEqual([
      0.9472231500015393, 0.4951183026278586, 0.0995539512858169, 0.22585406644096218,
      0.7727925571069967, 0.03275209603216367,
    ])
  })

  it('are those of counter and key: normal ones', () => {
    stream.at(3, 2, 1, NORMAL)
    const drawn = normals(stream, 6, elements)
    const expected = [
      0.09131043824115173, -0.47443693198033454, 0.0806235799496882, 0.6217594260041046,
      -0.6800678278002567, -0.36979710406132676,
    ]
    for (let k = 0; k < 6; k++) expect(drawn[k]).toBeCloseTo(expected[k], 14)
  })

  it('do not hang on how many there are, nor on their order', () => {
    stream.at(3, 2, 1, UNIFORM)
    const all = uniforms(stream, 101)
    expect([...uniforms(stream, 7)]).toEqual([...all.subarray(0, 7)])
    expect([...uniforms(stream, 3, [77, 5, 76])]).toEqual([all[77], all[5], all[76]])
    stream.first = 50
    expect([...uniforms(stream, 51)]).toEqual([...all.subarray(50)])
    stream.first = 0
    stream.at(3, 2, 1, NORMAL)
    const normal = normals(stream, 101)
    expect([...normals(stream, 3, [77, 5, 76])]).toEqual([normal[77], normal[5], normal[76]])
    const counts = (events?: number[]) => {
      const buffer = new Float64Array(events?.length ?? 101)
      stream.at(3, 2, 1, COUNT)
      stream.events = events
      fillByLaw(stream, buffer, buffer.length, () => poissonLaw(20))
      return buffer
    }
    const twenty = counts()
    expect([...counts([77, 5, 76])]).toEqual([twenty[77], twenty[5], twenty[76]])
  })

  it('differ by time step, kernel, draw, kind, run and object', () => {
    const random = new PhiloxRandom(5)
    const [one, two] = [random.newStream(), random.newStream()]
    const first = (stream: ElementStream, step: number, site: number, slot: number) => {
      stream.at(step, site, slot, UNIFORM)
      return uniforms(stream, 1)[0]
    }
    const drawn = [
      first(one, 0, 1, 0),
      first(one, 1, 1, 0),
      first(one, 0, 2, 0),
      first(one, 0, 1, 1),
      first(two, 0, 1, 0),
    ]
    one.beginRun({ start: 0, end: 1 }, 0.1)
    drawn.push(first(one, 0, 1, 0))
    one.at(0, 1, 0, COUNT)
    drawn.push(uniforms(one, 1)[0])
    expect(new Set(drawn).size).toBe(7)
  })
})

describe('runs', () => {
  it('are new ones unless they go on; steps count from where they began', () => {
    const stream = new PhiloxRandom(5).newStream()
    const events = new Int32Array(0)
    const words = (t: number) => {
      stream.enter(1, false)
      stream.of({ t, dt: 0.5, events, start: 0 }, 0, UNIFORM)
      return [...stream.words.subarray(1, 3)]
    }
    stream.beginRun({ start: 10, end: 20 }, 0.5)
    expect([words(10), words(19.5)]).toEqual([
      [0, 1],
      [19, 1],
    ])
    stream.beginRun({ start: 20, end: 30 }, 0.5)
    expect(words(20)).toEqual([20, 1])
    // back in time
    stream.beginRun({ start: 20, end: 30 }, 0.5)
    expect(words(20)).toEqual([0, 2])
    // with another step
    stream.beginRun({ start: 30, end: 40 }, 0.25)
    expect(words(30)).toEqual([0, 3])
  })
})

describe('Box-Muller', () => {
  // mpmath
  it.each([
    [0, 0.3, 0, 0],
    [0.5, 0, 1.1774100225154747, 0],
    [0.25, 0.125, 0.5363600213026516, 0.5363600213026516],
    [0.75, 0.625, -1.1774100225154747, -1.1774100225154747],
    [0.9999999999999999, 0.99, 8.554760107338595, -0.5382198855880053],
    [0.1, 0.5, -0.4590436050264208, 0],
    [0.3, 0.875, 0.5972226920828883, -0.5972226920828883],
  ])('%d, %d', (u, v, cosine, sine) => {
    const pair = new Float64Array(2)
    boxMuller(u, v, pair)
    expect(pair[0]).toBeCloseTo(cosine, 14)
    expect(pair[1]).toBeCloseTo(sine, 14)
  })
})

/** The largest distance of their distribution from the law. */
function kolmogorov(values: Float64Array, law: (x: number) => number): number {
  const sorted = values.slice().sort()
  const n = sorted.length
  let most = 0
  for (let k = 0; k < n; k++) {
    const p = law(sorted[k])
    most = Math.max(most, p - k / n, (k + 1) / n - p)
  }
  return most * Math.sqrt(n)
}

const moments = (values: Float64Array) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length
  return { mean, variance }
}

const N = 40_000

describe('laws, each time 40,000 numbers', () => {
  const normal = (x: number) => (1 + erf(x / Math.SQRT2)) / 2
  /** of neighbours, of one element in time, of objects in their order */
  const ways: Record<
    string,
    (draw: (s: ElementStream, n: number) => Float64Array) => Float64Array
  > = {
    'of elements': (draw) => {
      const stream = new PhiloxRandom(1).newStream()
      stream.at(0, 1, 0, UNIFORM)
      return draw(stream, N)
    },
    'of time steps': (draw) => {
      const stream = new PhiloxRandom(2).newStream()
      return Float64Array.from({ length: N }, (_, step) => {
        stream.at(step, 1, 0, UNIFORM)
        return draw(stream, 1)[0]
      })
    },
    'of objects': (draw) => {
      const random = new PhiloxRandom(3)
      return Float64Array.from({ length: N }, () => {
        const stream = random.newStream()
        stream.at(0, 1, 0, UNIFORM)
        return draw(stream, 1)[0]
      })
    },
    'of seeds': (draw) =>
      Float64Array.from({ length: 4000 }, (_, seed) => {
        const stream = new PhiloxRandom(seed).newStream()
        stream.at(0, 1, 0, UNIFORM)
        return draw(stream, 1)[0]
      }),
  }

  it.each(Object.keys(ways))('uniform and normal numbers %s', (way) => {
    const uniform = ways[way](uniforms)
    const error = 5 / Math.sqrt(uniform.length)
    expect(Math.abs(moments(uniform).mean - 0.5)).toBeLessThan(error * Math.sqrt(1 / 12))
    expect(Math.abs(moments(uniform).variance - 1 / 12)).toBeLessThan(error * Math.sqrt(1 / 180))
    // 1.95: one of a thousand true samples is farther away
    expect(kolmogorov(uniform, (x) => x)).toBeLessThan(1.95)
    const drawn = ways[way](normals)
    expect(Math.abs(moments(drawn).mean)).toBeLessThan(error)
    expect(Math.abs(moments(drawn).variance - 1)).toBeLessThan(error * Math.SQRT2)
    expect(kolmogorov(drawn, normal)).toBeLessThan(1.95)
  })

  it('the two normal numbers of a pair are not correlated', () => {
    const stream = new PhiloxRandom(4).newStream()
    stream.at(0, 1, 0, NORMAL)
    const drawn = normals(stream, N)
    let sum = 0
    for (let k = 0; k < N; k += 2) sum += drawn[k] * drawn[k + 1]
    expect(Math.abs(sum / (N / 2))).toBeLessThan(5 / Math.sqrt(N / 2))
  })

  it.each([
    [20, 0.1],
    [1, 0.4],
    [300, 0.001],
  ])('binomial numbers by a table are those without: %d, %d', (n, p) => {
    const table = binomialTable(n, p)
    if (!table) throw new Error('no table')
    const stream = new PhiloxRandom(6).newStream()
    const [drawn, plain] = [new Float64Array(5000), new Float64Array(5000)]
    stream.at(0, 1, 0, COUNT)
    fillElementsByTable(stream, drawn, 5000, table)
    fillByLaw(stream, plain, 5000, () => binomialLaw(n, p))
    expect(drawn).toEqual(plain)
    // where nothing follows from so large a number, the next one of the element decides
    const short = { ...table, last: 0 }
    fillElementsByTable(stream, drawn, 5000, short)
    expect(new Set(drawn)).toEqual(new Set([0]))
  })

  const laws = [
    ['poisson 0.3', poissonLaw(0.3), 0.3, 0.3],
    ['poisson 4', poissonLaw(4), 4, 4],
    ['poisson 50', poissonLaw(50), 50, 50],
    ['binomial 20, 0.1', binomialLaw(20, 0.1), 2, 1.8],
    ['binomial 200, 0.6', binomialLaw(200, 0.6), 120, 48],
  ] as const
  it.each(laws)('%s', (_, law, mean, variance) => {
    const stream = new PhiloxRandom(6).newStream()
    stream.at(0, 1, 0, COUNT)
    const drawn = new Float64Array(N)
    fillByLaw(stream, drawn, N, () => law)
    expect(Math.abs(moments(drawn).mean - mean)).toBeLessThan(5 * Math.sqrt(variance / N))
    expect(Math.abs(moments(drawn).variance / variance - 1)).toBeLessThan(0.04)
  })
})

describe("the script's own stream", () => {
  it('is one block after the other', () => {
    const random = new PhiloxRandom(5)
    const expected = [
      0.7659821515508518, 0.9837367681095525, 0.3472211223554922, 0.5744356223899989,
      0.9636945105255795, 0.2837550282443809,
    ]
    expect(expected.map(() => random.uniform())).toEqual(expected)
    const buffer = new Float64Array(6)
    random.seed(5)
    random.fillUniform(buffer, 6)
    expect([...buffer]).toEqual(expected)
  })

  it('a seed starts all of it anew; it takes lists of numbers too', () => {
    const random = new PhiloxRandom(9)
    const stream = random.newStream()
    const some = () => {
      stream.beginCode(false)
      stream.at(0, 0, 0, UNIFORM)
      return [random.uniform(), standardNormal(random), ...uniforms(stream, 3)]
    }
    random.seed(5)
    const first = some()
    expect(some()).not.toEqual(first)
    random.seed(5)
    expect(some()).toEqual(first)
    random.seed(seedByArray([5]))
    const listed = some()
    expect(listed).not.toEqual(first)
    random.seed(seedByArray([6]))
    expect(some()).not.toEqual(listed)
    random.seed(seedByArray([5]))
    expect(some()).toEqual(listed)
  })

  it('goes back to where it was, with all objects', () => {
    const random = new PhiloxRandom(9)
    const stream = random.newStream()
    const some = () => {
      stream.beginCode(false)
      stream.at(0, 0, 0, UNIFORM)
      const own = [random.uniform(), standardNormal(random), random.word()]
      return [...own, ...uniforms(stream, 3)]
    }
    some()
    const saved = random.saved()
    const after = some()
    expect(some()).not.toEqual(after)
    random.restoreFrom(saved)
    expect(some()).toEqual(after)
    random.restoreFrom(saved)
    expect(some()).toEqual(after)
  })
})
