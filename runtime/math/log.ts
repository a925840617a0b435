/** Logarithms, all from one kernel with a low part, so that the final rounding is the only one. */
import { productError, sumError, tail } from './bits.js'
import { logPair } from './log-kernel.js'

/** Natural logarithm. log(0) = -Infinity, log(negative) = NaN. Error below 0.501 ulp. */
export function log(x: number): number {
  if (x > 0 && x < Infinity) return logPair(x, 0)
  return x === 0 ? -Infinity : x < 0 ? NaN : x
}

/** log(1 + x), accurate near 0. Error below 0.501 ulp. */
export function log1p(x: number): number {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x < -1 ? NaN : x
  if (Math.abs(x) < 5.6e-17) return x
  const sum = 1 + x
  return logPair(sum, sumError(1, x, sum))
}

/** Logarithm to base 10, exact for powers of ten. */
export function log10(x: number): number {
  if (!(x > 0 && x < Infinity)) return log(x)
  return timesPair(logPair(x, 0), LOG10_E, 1.098319650216765e-17)
}

/** Logarithm to base 2, exact for powers of two. */
export function log2(x: number): number {
  if (!(x > 0 && x < Infinity)) return log(x)
  return timesPair(logPair(x, 0), LOG2_E, 2.0355273740931033e-17)
}

// written out: the host's own constants are only approximate by the standard
// biome-ignore lint/suspicious/noApproximativeNumericConstant: see above
const LOG10_E = 0.4342944819032518
// biome-ignore lint/suspicious/noApproximativeNumericConstant: see above
const LOG2_E = 1.4426950408889634

/** (high + tail[0]) * (c + cLow), rounded. */
function timesPair(high: number, c: number, cLow: number): number {
  const low = tail[0]
  const product = high * c
  return product + (productError(high, c, product) + (high * cLow + low * c))
}
