/** The gamma function. */
import { bits, productError, scale, sumError, tail } from './bits.js'
import { expPair, scalePair } from './exp-kernel.js'
import { logPair } from './log-kernel.js'
import { addPairs, dividePairs, multiplyPairs, type Pair } from './pair.js'
import { reduceAngle } from './reduce-angle.js'
import { sinePair } from './sine-kernel.js'

/**
 * The gamma function, (x - 1)! at whole x. Stirling's series above 12, the recurrence below it, and
 * the reflection formula for negative x (Abramowitz and Stegun 6.1.17, 6.1.15, 6.1.40), in pairs.
 * Infinite at 0 with its sign, NaN at negative whole numbers and -Infinity. Error below 0.6 ulp.
 */
export function gamma(x: number): number {
  if (!(Math.abs(x) >= 1e-17)) return 1 / x
  if (x > 171.7) return Infinity
  if (x > 0) {
    const [value, exponent] = positive([x, 0])
    return scalePair(value[0], value[1], exponent)
  }
  const whole = Math.floor(x + 0.5)
  if (whole === x || x === -Infinity) return Number.NaN
  const sign = Math.floor(x) % 2 === 0 ? 1 : -1
  if (x < -184.5) return sign * 0
  // gamma(x) = pi / (sin(pi x) gamma(1 - x)); of the sine only the size is needed
  const mirror = 1 - x
  const [value, exponent] = positive([mirror, sumError(1, -x, mirror)])
  const size = multiplyPairs(value, sineOfPi(Math.abs(x - whole)))
  return sign * scaled(dividePairs(PI, size), -exponent)
}

// written out: the host's own constants are only approximate by the standard
// biome-ignore lint/suspicious/noApproximativeNumericConstant: see above
const PI: Pair = [3.141592653589793, 1.2246467991473532e-16]
const HALF_LOG_2PI: Pair = [0.9189385332046728, -3.8782941580672414e-17]

/** gamma(x) of a positive pair as a pair in [1/2, 2], and an exponent of 2. */
function positive(x: Pair): readonly [Pair, number] {
  let shifted = x
  let product: Pair = [1, 0]
  while (shifted[0] < 12) {
    product = multiplyPairs(product, shifted)
    shifted = addPairs(shifted, [1, 0])
  }
  const [high, low] = logGammaPair(shifted)
  const factor = expPair(high, low)
  const exponent = tail[1]
  const [value, shift] = unscaled(dividePairs([factor, tail[0]], product))
  return [value, exponent + shift]
}

/** log(gamma(x)) for x >= 12: (x - 1/2) log x - x + log(2 pi)/2 and Stirling's series. */
function logGammaPair(x: Pair): Pair {
  const log = logPair(x[0], x[1])
  const product = multiplyPairs(addPairs(x, [-0.5, 0]), [log, tail[0]])
  const main = addPairs(addPairs(product, [-x[0], -x[1]]), HALF_LOG_2PI)
  const z = 1 / (x[0] * x[0])
  let sum = 0
  for (const coefficient of stirling) sum = sum * z + coefficient
  return addPairs(main, [sum / x[0], 0])
}

/** B(2 k) / (2 k (2 k - 1)) for k = 10 ... 1. */
const stirling: readonly number[] = [
  -1.3924322169059011, 0.17964437236883057, -0.029550653594771242, 0.00641025641025641,
  -0.0019175269175269176, 0.0008417508417508417, -0.0005952380952380953, 0.0007936507936507937,
  -0.002777777777777778, 0.08333333333333333,
]

/** sin(pi x) for 0 < x <= 1/2. */
function sineOfPi(x: number): Pair {
  const y = x * PI[0]
  const low = productError(x, PI[0], y) + x * PI[1]
  const t = reduceAngle(y)
  const high = sinePair(tail[1], t, tail[0] + low)
  return addPairs([high, 0], [tail[0], 0])
}

/** A positive pair as a pair in [1, 2] and an exponent of 2. */
function unscaled([high, low]: Pair): readonly [Pair, number] {
  bits.double[0] = high
  const exponent = (bits.words[1] >>> 20) - 1023
  return [[scale(high, -exponent), scale(low, -exponent)], exponent]
}

function scaled(pair: Pair, exponent: number): number {
  const [value, shift] = unscaled(pair)
  return scalePair(value[0], value[1], exponent + shift)
}
