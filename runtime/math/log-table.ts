/**
 * -log(j/128) for j = 91 ... 181 as pairs high, low: the high part is a multiple of 2**-42, so that
 * a multiple of LN2_HIGH adds to it without rounding; the low part has 13 digits.
 */

/** log 2 to a multiple of 2**-42, and the rest */
export const LN2_HIGH = 0.6931471805598903
export const LN2_LOW = 5.497923018708371e-14

export const FIRST_LOG = 91

/** Computed rather than written out, which makes programs that take logarithms much smaller. */
export const negativeLogs: Float64Array = /* @__PURE__ */ computeLogs()

/** In integer arithmetic with 120 bits behind the point, which every engine computes alike. */
function computeLogs(): Float64Array {
  const table = new Float64Array(182)
  for (let j = 0; j < 91; j++) {
    const difference = BigInt(37 - j)
    const sum = BigInt(219 + j)
    // log((128 + 128 - m) / m) for m = j + 91 is 2 atanh(difference/sum)
    let power = (difference << 121n) / sum
    let log = 0n
    for (let n = 1n; power !== 0n; n += 2n) {
      log += power / n
      power = (power * difference * difference) / (sum * sum)
    }
    const high = (log + (1n << 77n)) >> 78n
    table[2 * j] = Number(high) / 4398046511104
    table[2 * j + 1] = Number((Number(log - (high << 78n)) / Number(1n << 120n)).toPrecision(13))
  }
  return table
}
