/** numpy's sums, in numpy's order of additions, so that the bits agree. */
import type { ArrayData } from './value.js'

/** numpy's pairwise summation: blocks of 128, eight accumulators. core/src/umath/loops_utils.h. */
export function pairwiseSum(data: ArrayData, start: number, count: number): number {
  if (count < 8) {
    let sum = 0
    for (let k = start; k < start + count; k++) sum += data[k]
    return sum
  }
  if (count > 128) {
    const half = Math.floor(count / 2)
    const left = half - (half % 8)
    return pairwiseSum(data, start, left) + pairwiseSum(data, start + left, count - left)
  }
  let [a, b, c, d] = [data[start], data[start + 1], data[start + 2], data[start + 3]]
  let [e, f, g, h] = [data[start + 4], data[start + 5], data[start + 6], data[start + 7]]
  const whole = start + count - (count % 8)
  let k = start + 8
  for (; k < whole; k += 8) {
    a += data[k]
    b += data[k + 1]
    c += data[k + 2]
    d += data[k + 3]
    e += data[k + 4]
    f += data[k + 5]
    g += data[k + 6]
    h += data[k + 7]
  }
  let sum = a + b + (c + d) + (e + f + (g + h))
  for (; k < start + count; k++) sum += data[k]
  return sum
}
