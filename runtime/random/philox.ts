/**
 * Philox4x32-10: four random words for each counter and key, without a state between them.
 * J. Salmon, M. Moraes, R. Dror and D. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11.
 */

const ROUNDS = 10

/** `input`: four words of counter, two of key. The random words go to `output`. */
export function philox(input: Int32Array, output: Int32Array): void {
  let c0 = input[0]
  let c1 = input[1]
  let c2 = input[2]
  let c3 = input[3]
  let k0 = input[4]
  let k1 = input[5]
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = highWord(c0, 0xd251, 0x1f53)
    const high1 = highWord(c2, 0xcd9e, 0x8d57)
    const low0 = Math.imul(c0, 0xd2511f53)
    c0 = high1 ^ c1 ^ k0
    c1 = Math.imul(c2, 0xcd9e8d57)
    c2 = high0 ^ c3 ^ k1
    c3 = low0
    k0 = (k0 + 0x9e3779b9) | 0
    k1 = (k1 + 0xbb67ae85) | 0
  }
  output[0] = c0
  output[1] = c1
  output[2] = c2
  output[3] = c3
}

/** The upper 32 bits of the product of two words, one of them given in halves. */
function highWord(word: number, high: number, low: number): number {
  const upper = word >>> 16
  const lower = word & 0xffff
  const first = Math.imul(upper, low) + (Math.imul(lower, low) >>> 16)
  const second = Math.imul(lower, high) + (first & 0xffff)
  return (Math.imul(upper, high) + (first >>> 16) + (second >>> 16)) | 0
}

/** A double in [0, 1) with 53 random bits, as numpy makes it of two words. */
export const uniformOf = (high: number, low: number): number =>
  ((high >>> 5) * 67108864 + (low >>> 6)) / 9007199254740992
