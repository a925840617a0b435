import { SIZE, type Seed, seedByInteger } from './mersenne-twister.js'

/** A seed of several integers 0..2**32-1: init_by_array of Matsumoto and Nishimura. */
export const seedByArray =
  (key: readonly number[]): Seed =>
  (state) =>
    mix(state, key)

function mix(state: Int32Array, key: readonly number[]): void {
  seedByInteger(state, 19650218)
  let i = 1
  const step = (multiplier: number, addend: number) => {
    const before = state[i - 1]
    state[i] = (state[i] ^ Math.imul(before ^ (before >>> 30), multiplier)) + addend
    if (++i === SIZE) {
      state[0] = state[SIZE - 1]
      i = 1
    }
  }
  const rounds = Math.max(SIZE, key.length)
  for (let k = 0; k < rounds; k++) {
    const j = k % key.length
    step(1664525, key[j] + j)
  }
  for (let k = 1; k < SIZE; k++) step(1566083941, -i)
  state[0] = 0x80000000 | 0
}
