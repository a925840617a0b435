/** sin(k pi/32) for k = 0 ... 79 as pairs: a multiple of 2**-22, and the rest to a whole double. */
import { addPairs, multiplyPairs, splitAt, type Pair } from './pair.js'

/** The sine, and 32 further on the cosine. Computed, which makes programs smaller. */
export const sines: Float64Array = /* @__PURE__ */ computeSines()

function computeSines(): Float64Array {
  const table = new Float64Array(160)
  // sin and cos of pi/32
  const s1: Pair = [0.0980171403295606, -1.634582362244256e-18]
  const c1: Pair = [0.9951847266721969, -4.248691367830441e-17]
  let sine: Pair = [0, 0]
  let cosine: Pair = [1, 0]
  for (let k = 0; k < 16; k++) {
    // a quarter turn gives four rows at once, and five where the table goes on
    const rows: Pair[] = [sine, cosine, negative(sine), negative(cosine), sine]
    rows.forEach((row, quarter) => {
      table.set(splitAt(row, 4194304), 2 * (16 * quarter + k))
    })
    const next = addPairs(multiplyPairs(sine, c1), multiplyPairs(cosine, s1))
    cosine = addPairs(multiplyPairs(cosine, c1), negative(multiplyPairs(sine, s1)))
    sine = next
  }
  return table
}

function negative([high, low]: Pair): Pair {
  return [-high, -low]
}
