/** The generator behind Python's `random` module: one for each simulation, apart from numpy's. */
import { glibcLog as log } from './glibc-log.js'
import { glibcCos as cos, glibcSin as sin } from './glibc-sine.js'
import { MersenneTwister, type Seed } from './mersenne-twister.js'
import type { RandomSource } from './numpy-random.js'
import { seedByArray } from './seed-by-array.js'

export class PythonStream extends MersenneTwister {
  /** the second value of the last pair of normals */
  #gauss: number | undefined

  /** Starts the stream anew and forgets the second normal. */
  seed(seed: Seed): void {
    this.restart(seed)
    this.#gauss = undefined
  }

  /** An integer 0..n-1, 0 < n: as many bits as n has, until they are below n. */
  below(n: bigint): bigint {
    const bits = n.toString(2).length
    for (;;) {
      const x = this.bits(bits)
      if (x < n) return x
    }
  }

  /** A place 0..n-1, 0 < n < 2**32: the same, quicker. */
  place(n: number): number {
    const shift = Math.clz32(n)
    for (;;) {
      const x = this.word() >>> shift
      if (x < n) return x
    }
  }

  /** The next `count` bits; the first words are the low ones. */
  bits(count: number): bigint {
    let result = 0n
    for (let done = 0; done < count; done += 32) {
      const rest = Math.min(32, count - done)
      result |= BigInt(this.word() >>> (32 - rest)) << BigInt(done)
    }
    return result
  }

  /** Standard normal, by Box and Muller: pairs, the cosine first. */
  gauss(): number {
    const kept = this.#gauss
    this.#gauss = undefined
    if (kept !== undefined) return kept
    const angle = this.uniform() * (2 * Math.PI)
    const radius = Math.sqrt(-2 * log(1 - this.uniform()))
    this.#gauss = sin(angle) * radius
    return cos(angle) * radius
  }
}

/** What Python's random.seed(n) fills the state with: the 32-bit words of |n|, low ones first. */
export function pythonSeed(n: bigint): Seed {
  const words: number[] = []
  for (let rest = n < 0n ? -n : n; rest > 0n || words.length === 0; rest >>= 32n) {
    words.push(Number(rest & 0xffffffffn))
  }
  return seedByArray(words)
}

const streams = /* @__PURE__ */ new WeakMap<RandomSource, PythonStream>()

/**
 * Unless the script seeds it, the stream follows from the seed of the simulation, so that runs
 * can be repeated; Python itself would take entropy.
 */
export function pythonStream(sim: RandomSource): PythonStream {
  let stream = streams.get(sim)
  if (!stream) {
    const { origin } = sim.random
    stream = new PythonStream(typeof origin === 'number' ? pythonSeed(BigInt(origin)) : origin)
    streams.set(sim, stream)
  }
  return stream
}
