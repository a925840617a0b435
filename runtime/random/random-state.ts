/**
 * numpy's legacy RandomState: what `rand()` and `numpy.random` draw from. Draws agree
 * in all bits with numpy on x86-64 Linux, whose C library's functions glibc-*.ts have. Semantics
 * page 12; numpy, distributions.c and legacy, 1.24.
 */
import type { Arena } from '../wasm/arena.js'
import type { ElementStream } from './element-stream.js'
import { HAS_SPARE, MersenneTwister, SPARE, type Seed } from './mersenne-twister.js'
import { NativeRandom } from './native-random.js'

export class RandomState extends MersenneTwister {
  /** the seed that the first draw of all came from, or would come from: it tells runs apart */
  origin: Seed
  #used = false
  /** the second value of the last polar pair */
  spareNormal = spareIn(this.block)
  /** where numbers are drawn by WebAssembly */
  native?: NativeRandom

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

  get hasSpare(): boolean {
    return this.block[HAS_SPARE] !== 0
  }

  set hasSpare(value: boolean) {
    this.block[HAS_SPARE] = Number(value)
  }

  override fillUniform(buffer: Float64Array, n: number): void {
    if (!this.native?.fill('fill uniform', buffer, n)) super.fillUniform(buffer, n)
  }

  /** For an object whose numbers do not hang on those of others; nothing in numpy's one stream. */
  newStream(): ElementStream | undefined {
    return undefined
  }

  /** From here on the functions in the arena may draw too. */
  drawIn(arena: Arena): void {
    const block = this.moveTo((words) => arena.array(Int32Array, words))
    this.spareNormal = spareIn(block)
    if (arena.holds(block)) this.native = new NativeRandom(arena, block.byteOffset)
  }
}

const spareIn = (block: Int32Array): Float64Array =>
  new Float64Array(block.buffer, block.byteOffset + 4 * SPARE, 1)
