/**
 * -log(j/128) for j = 91 ... 181 as pairs high, low: the high part is a multiple of 2**-42, so that
 * a multiple of LN2_HIGH adds to it without rounding; the low part is a whole double.
 */
import { addPairs, dividePairs, multiplyPairs, splitAt, type Pair } from './pair.js'

/** log 2 to a multiple of 2**-42, and the rest */
export const LN2_HIGH = 0.6931471805598903
export const LN2_LOW = 5.497923018708371e-14

export const FIRST_LOG = 91

/** Computed rather than written out, which makes programs that take logarithms much smaller. */
export const negativeLogs: Float64Array = /* @__PURE__ */ computeLogs()

function computeLogs(): Float64Array {
  const table = new Float64Array(182)
  for (let j = 0; j < 91; j++) {
    table.set(splitAt(negativeLog(j + FIRST_LOG), 4398046511104), 2 * j)
  }
  return table
}

/** log(128/m) for m = 90 ... 182. */
export function negativeLog(m: number): Pair {
  // it is 2 atanh(q) with q = (128 - m)/(128 + m)
  const q = dividePairs([128 - m, 0], [128 + m, 0])
  const square = multiplyPairs(q, q)
  let sum: Pair = [0, 0]
  for (let n = 45; n > 0; n -= 2) {
    sum = addPairs(multiplyPairs(sum, square), dividePairs([2, 0], [n, 0]))
  }
  return multiplyPairs(sum, q)
}
