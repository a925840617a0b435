/**
 * The Mersenne Twister MT19937, seeded as numpy's RandomState seeds it. Matsumoto and Nishimura,
 * ACM TOMACS 8 (1998); semantics page 12.3.
 */

/** Words of the state. */
export const SIZE = 624
const SHIFT = 397

/** An integer 0..2**32-1, or what fills the state by other means. */
export type Seed = number | ((state: Int32Array) => void)

export class MersenneTwister {
  readonly #state = new Int32Array(SIZE)
  /** tempered outputs of the current block */
  readonly #words = new Int32Array(SIZE)
  #position = SIZE
  #started = false

  constructor(seed: Seed) {
    this.restart(seed)
  }

  /** Whether a word has been drawn since the last seeding. */
  get started(): boolean {
    return this.#started
  }

  restart(seed: Seed): void {
    if (typeof seed === 'number') seedByInteger(this.#state, seed)
    else seed(this.#state)
    this.#position = SIZE
    this.#started = false
  }

  /** A copy of its place in the stream. */
  saved(): unknown {
    return [this.#state.slice(), this.#words.slice(), this.#position, this.#started]
  }

  /** Goes back to the place that `saved` gave. */
  restoreFrom(saved: unknown): void {
    const [state, words, position, started] = saved as [Int32Array, Int32Array, number, boolean]
    this.#state.set(state)
    this.#words.set(words)
    this.#position = position
    this.#started = started
  }

  /** The next 32 bits, 0..2**32-1. */
  word(): number {
    if (this.#position === SIZE) this.#refill()
    return this.#words[this.#position++] >>> 0
  }

  /** A double in [0, 1) with 53 random bits: two words, the first one high. */
  uniform(): number {
    const a = this.word() >>> 5
    const b = this.word() >>> 6
    return (a * 67108864 + b) / 9007199254740992
  }

  /** The next n doubles in [0, 1), into buffer[0..n). */
  fillUniform(buffer: Float64Array, n: number): void {
    const words = this.#words
    let k = 0
    while (k < n) {
      if (SIZE - this.#position < 2) {
        buffer[k++] = this.uniform()
        continue
      }
      let position = this.#position
      const stop = Math.min(n, k + ((SIZE - position) >> 1))
      while (k < stop) {
        const a = words[position] >>> 5
        const b = words[position + 1] >>> 6
        buffer[k++] = (a * 67108864 + b) / 9007199254740992
        position += 2
      }
      this.#position = position
    }
  }

  #refill(): void {
    nextBlock(this.#state)
    const state = this.#state
    const words = this.#words
    for (let k = 0; k < SIZE; k++) {
      let y = state[k]
      y ^= y >>> 11
      y ^= (y << 7) & 0x9d2c5680
      y ^= (y << 15) & 0xefc60000
      words[k] = y ^ (y >>> 18)
    }
    this.#position = 0
    this.#started = true
  }
}

function nextBlock(state: Int32Array): void {
  let k = 0
  for (; k < SIZE - SHIFT; k++) state[k] = state[k + SHIFT] ^ twist(state[k], state[k + 1])
  for (; k < SIZE - 1; k++) state[k] = state[k + SHIFT - SIZE] ^ twist(state[k], state[k + 1])
  state[k] = state[SHIFT - 1] ^ twist(state[k], state[0])
}

function twist(high: number, low: number): number {
  const y = (high & 0x80000000) | (low & 0x7fffffff)
  return (y >>> 1) ^ (-(low & 1) & 0x9908b0df)
}

export function seedByInteger(state: Int32Array, seed: number): void {
  let x = seed | 0
  for (let k = 0; k < SIZE; k++) {
    state[k] = x
    x = (Math.imul(1812433253, x ^ (x >>> 30)) + k + 1) | 0
  }
}
