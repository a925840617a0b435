/**
 * numpy's legacy RandomState: what `rand()` and `numpy.random` draw from. Every draw
 * agrees bit for bit with numpy on x86-64 Linux, whose C library's logarithm glibc-log.ts has.
 * Semantics page 12; numpy, distributions.c and legacy, 1.24.
 */
import { glibcLog as log } from './glibc-log.js'
import { MersenneTwister, type Seed } from './mersenne-twister.js'

export class RandomState extends MersenneTwister {
  /** the seed that the first draw of all came from, or would come from: it tells runs apart */
  origin: Seed
  #used = false
  /** the second value of the last polar pair */
  #gauss: number | undefined

  constructor(seed: Seed) {
    super(seed)
    this.origin = seed
  }

  /** Starts the stream anew and forgets the cached Gaussian. */
  seed(seed: Seed): void {
    this.#used ||= this.started
    if (!this.#used) this.origin = seed
    this.restart(seed)
    this.#gauss = undefined
  }

  /** Standard normal: Marsaglia's polar method; the pair's second member is returned first. */
  normal(): number {
    const cached = this.#gauss
    if (cached !== undefined) {
      this.#gauss = undefined
      return cached
    }
    let x1: number
    let x2: number
    let r2: number
    do {
      x1 = 2 * this.uniform() - 1
      x2 = 2 * this.uniform() - 1
      r2 = x1 * x1 + x2 * x2
    } while (r2 >= 1 || r2 === 0)
    const f = Math.sqrt((-2 * log(r2)) / r2)
    this.#gauss = f * x1
    return f * x2
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -log(1 - this.uniform())
  }

  /** The next n standard normals into buffer[0..n). */
  fillNormal(buffer: Float64Array, n: number): void {
    for (let k = 0; k < n; k++) buffer[k] = this.normal()
  }
}
