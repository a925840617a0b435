/**
 * The stream of a simulation with `--rng philox`. What the script itself draws are blocks with key
 * (seed, 0), one after the other, and numpy's laws upon them; objects have streams of their own.
 */
import type { Arena } from '../wasm/arena.js'
import { type DrawPlace, ElementStream } from './element-stream.js'
import type { Seed } from './mersenne-twister.js'
import { philox } from './philox.js'
import { RandomState } from './random-state.js'

interface Saved {
  readonly spare: unknown
  readonly words: Int32Array
  readonly block: Int32Array
  readonly used: number
  readonly places: ReadonlyMap<ElementStream, DrawPlace>
}

const undrawn = { run: 0, code: 0, fresh: true, drawn: false, start: 0, end: 0, dt: 0 }

/** Words of a block. */
const BLOCK = 4

export class PhiloxRandom extends RandomState {
  arena?: Arena
  /** counter and key of the block after this one */
  readonly #words = new Int32Array(6)
  readonly #block = new Int32Array(BLOCK)
  /** words of the block that are drawn */
  #used = BLOCK
  #places = new Map<ElementStream, DrawPlace>()

  constructor(seed: Seed) {
    super(seed)
    this.#words[BLOCK] = keyOf(seed)
  }

  get key(): number {
    return this.#words[BLOCK]
  }

  override seed(seed: Seed): void {
    super.seed(seed)
    this.#words.fill(0)
    this.#words[BLOCK] = keyOf(seed)
    this.#used = BLOCK
    this.#places = new Map()
  }

  override get started(): boolean {
    const [low, high] = this.#words
    return low !== 0 || high !== 0 || [...this.#places.values()].some(({ drawn }) => drawn)
  }

  override word(): number {
    if (this.#used === BLOCK) {
      const words = this.#words
      philox(words, this.#block)
      if (++words[0] === 0) words[1]++
      this.#used = 0
    }
    return this.#block[this.#used++] >>> 0
  }

  override fillUniform(buffer: Float64Array, n: number): void {
    for (let k = 0; k < n; k++) buffer[k] = this.uniform()
  }

  override newStream(): ElementStream {
    return new ElementStream(this)
  }

  /** What an object has drawn, from whose stream. */
  placeOf(stream: ElementStream): DrawPlace {
    let place = this.#places.get(stream)
    if (!place) {
      place = { number: this.#places.size + 1, ...undrawn }
      this.#places.set(stream, place)
    }
    return place
  }

  override saved(): Saved {
    return {
      spare: super.saved(),
      words: this.#words.slice(),
      block: this.#block.slice(),
      used: this.#used,
      places: copied(this.#places),
    }
  }

  override restoreFrom(saved: unknown): void {
    const { spare, words, block, used, places } = saved as Saved
    super.restoreFrom(spare)
    this.#words.set(words)
    this.#block.set(block)
    this.#used = used
    this.#places = copied(places)
  }

  /** From here on functions in the arena may draw for objects. */
  override drawIn(arena: Arena): void {
    this.arena = arena
  }
}

export const philoxRandom = (seed: number): RandomState => new PhiloxRandom(seed)

const copied = (places: ReadonlyMap<ElementStream, DrawPlace>): Map<ElementStream, DrawPlace> =>
  new Map([...places].map(([stream, place]) => [stream, { ...place }]))

/** An integer is its own key; of what fills numpy's state a word that hangs on all of it. */
function keyOf(seed: Seed): number {
  if (typeof seed === 'number') return seed | 0
  const state = new Int32Array(624)
  seed(state)
  return state[1]
}
