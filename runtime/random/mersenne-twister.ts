/**
 * The Mersenne Twister MT19937, seeded as numpy's RandomState seeds it. Matsumoto and Nishimura,
 * ACM TOMACS 8 (1998); semantics page 12.3.
 */

/** Words of the state. */
export const SIZE = 624
const SHIFT = 397

/** An integer 0..2**32-1, or what fills the state by other means. */
export type Seed = number | ((state: Int32Array) => void)

/** Places in a stream's block, in words: the state, then tempered outputs of the current block. */
export const WORDS = 624
export const POSITION = 1248
export const STARTED = 1249
/** ... and what RandomState keeps: whether there is a spare normal number, and that number. */
export const HAS_SPARE = 1250
export const SPARE = 1252
const BLOCK = 1254

export class MersenneTwister {
  /** all of it in one piece, which functions of WebAssembly can work on: 6-emit/wasm/random.ts */
  protected block: Int32Array = new Int32Array(BLOCK)
  #words: Int32Array = this.block.subarray(WORDS, WORDS + SIZE)

  constructor(seed: Seed) {
    this.restart(seed)
  }

  /** Whether a word has been drawn since the last seeding. */
  get started(): boolean {
    return this.block[STARTED] !== 0
  }

  restart(seed: Seed): void {
    const state = this.block.subarray(0, SIZE)
    if (typeof seed === 'number') seedByInteger(state, seed)
    else seed(state)
    this.block[POSITION] = SIZE
    this.block[STARTED] = 0
  }

  /** A copy of its place in the stream. */
  saved(): unknown {
    return this.block.slice()
  }

  /** Goes back to the place that `saved` gave. */
  restoreFrom(saved: unknown): void {
    this.block.set(saved as Int32Array)
  }

  /** `make` gives the memory for its block. Gives where that is. */
  moveTo(make: (words: number) => Int32Array): Int32Array {
    const block = make(BLOCK)
    block.set(this.block)
    this.block = block
    this.#words = block.subarray(WORDS, WORDS + SIZE)
    return block
  }

  /** The next 32 bits, 0..2**32-1. */
  word(): number {
    const { block } = this
    if (block[POSITION] === SIZE) this.#refill()
    return block[WORDS + block[POSITION]++] >>> 0
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
    const { block } = this
    let k = 0
    while (k < n) {
      if (SIZE - block[POSITION] < 2) {
        buffer[k++] = this.uniform()
        continue
      }
      let position = block[POSITION]
      const stop = Math.min(n, k + ((SIZE - position) >> 1))
      while (k < stop) {
        const a = words[position] >>> 5
        const b = words[position + 1] >>> 6
        buffer[k++] = (a * 67108864 + b) / 9007199254740992
        position += 2
      }
      block[POSITION] = position
    }
  }

  #refill(): void {
    const { block } = this
    nextBlock(block)
    for (let k = 0; k < SIZE; k++) {
      let y = block[k]
      y ^= y >>> 11
      y ^= (y << 7) & 0x9d2c5680
      y ^= (y << 15) & 0xefc60000
      block[WORDS + k] = y ^ (y >>> 18)
    }
    block[POSITION] = 0
    block[STARTED] = 1
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
