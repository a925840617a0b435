/**
 * numpy's legacy RandomState: what `rand()` and `numpy.random` draw from. Draws agree
 * in all bits with numpy on x86-64 Linux, whose C library's functions glibc-*.ts have. Semantics
 * page 12; numpy, distributions.c and legacy, 1.24.
 */
import { MersenneTwister, type Seed } from './mersenne-twister.js'

export class RandomState extends MersenneTwister {
  /** the seed that the first draw of all came from, or would come from: it tells runs apart */
  origin: Seed
  #used = false
  /** the second value of the last polar pair */
  readonly spareNormal = new Float64Array(1)
  hasSpare = false

  constructor(seed: Seed) {
    super(seed)
    this.origin = seed
  }

  /** Starts the stream anew and forgets the cached Gaussian. */
  seed(seed: Seed): void {
    this.#used ||= this.started
    if (!this.#used) this.origin = seed
    this.restart(seed)
    this.hasSpare = false
  }

  override saved(): unknown {
    return [super.saved(), this.hasSpare ? this.spareNormal[0] : undefined]
  }

  override restoreFrom(saved: unknown): void {
    const [state, spare] = saved as [unknown, number | undefined]
    super.restoreFrom(state)
    this.hasSpare = spare !== undefined
    this.spareNormal[0] = spare ?? 0
  }
}
