/**
 * A logarithm that is right to eleven digits, in a fraction of the time. Whoever rounds it to a whole
 * number can tell where these do not suffice, and asks `log` then: the result has the same bits everywhere.
 */
import { log } from '../math/log.js'

/** More than it is ever wrong. */
export const roughError = 1e-11

/** A number's upper word: 11 bits of exponent before the first ones of its fraction. */
const EXPONENT = 20
const BITS = 8
const SIZE = 1 << BITS
const BIAS = 1023

interface Tables {
  /** of 1 + (k + 1/2) / SIZE: the reciprocal, and the logarithm */
  readonly middles: Float64Array
  /** 2**k and k * log(2), for exponents -k */
  readonly powers: Float64Array
}

let tables: Tables | undefined

/** Logarithms of `numbers`, which are 0 or from 2**-63 to 1; of 0 it is NaN. */
export function roughLogs(numbers: Float64Array): (k: number) => number {
  tables ??= makeTables()
  const { middles, powers } = tables
  const words = new Int32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length)
  return (k) => {
    const high = words[2 * k + 1]
    const power = (BIAS - (high >>> EXPONENT)) << 1
    const middle = ((high >>> (EXPONENT - BITS)) & (SIZE - 1)) << 1
    const r = numbers[k] * powers[power] * middles[middle] - 1
    return middles[middle + 1] - powers[power + 1] + (r - r * r * (0.5 - r * (1 / 3 - 0.25 * r)))
  }
}

function makeTables(): Tables {
  const middles = new Float64Array(2 * SIZE)
  for (let k = 0; k < SIZE; k++) {
    const middle = 1 + (k + 0.5) / SIZE
    middles.set([1 / middle, log(middle)], 2 * k)
  }
  const powers = new Float64Array(128)
  for (let k = 0, power = 1; k < 64; k++, power *= 2) powers.set([power, k * log(2)], 2 * k)
  return { middles, powers }
}
