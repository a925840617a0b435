/**
 * numpy's legacy RandomState: what `rand()` and `numpy.random` draw from. Uniforms and integers
 * agree bit for bit; normals and exponentials up to the last bit of the C library's logarithm,
 * which ours rounds correctly. Semantics page 12; numpy, distributions.c and legacy, 1.24.
 */
import { log } from '../math/log.js'
import { MersenneTwister, type Seed } from './mersenne-twister.js'

export class RandomState {
  readonly #twister: MersenneTwister
  #hasGauss = false
  /** the second value of the last polar pair */
  #gauss = 0
  #origin: Seed
  #used = false

  constructor(seed: Seed) {
    this.#twister = new MersenneTwister(seed)
    this.#origin = seed
  }

  /** The seed that the first draw of all came from, or would come from: it tells runs apart. */
  get origin(): Seed {
    return this.#origin
  }

  /** Starts the stream anew and forgets the cached Gaussian. */
  seed(seed: Seed): void {
    this.#used ||= this.#twister.started
    if (!this.#used) this.#origin = seed
    this.#twister.seed(seed)
    this.#hasGauss = false
  }

  /** Uniform in [0, 1) with 53 bits. */
  uniform(): number {
    return this.#twister.double()
  }

  /** Standard normal: Marsaglia's polar method; the pair's second member is returned first. */
  normal(): number {
    if (this.#hasGauss) {
      this.#hasGauss = false
      return this.#gauss
    }
    const twister = this.#twister
    let x1: number
    let x2: number
    let r2: number
    do {
      x1 = 2 * twister.double() - 1
      x2 = 2 * twister.double() - 1
      r2 = x1 * x1 + x2 * x2
    } while (r2 >= 1 || r2 === 0)
    const f = Math.sqrt((-2 * log(r2)) / r2)
    this.#gauss = f * x1
    this.#hasGauss = true
    return f * x2
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -log(1 - this.#twister.double())
  }

  /** The next 32 bits, 0..2**32-1. */
  word(): number {
    return this.#twister.word()
  }

  /** The next n uniforms into buffer[0..n). */
  fillUniform(buffer: Float64Array, n: number): void {
    this.#twister.fill(buffer, n)
  }

  /** The next n standard normals into buffer[0..n). */
  fillNormal(buffer: Float64Array, n: number): void {
    for (let k = 0; k < n; k++) buffer[k] = this.normal()
  }
}
