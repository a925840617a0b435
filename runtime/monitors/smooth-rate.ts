/** `M.smooth_rate(window, width)`. Semantics page 9. */
import { exp } from '../math/index.js'
import { seconds } from '../network/numbers.js'
import { hertz } from '../values/dimension.js'
import { numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, Quantity, type Value, vector } from '../values/value.js'

/**
 * The rates (hertz) at steps of dt seconds, convolved with a window of sum 1: 'gaussian' with a
 * standard deviation of `width`, 'flat', or an array of odd length. Throws run/type.
 */
export function smoothRate(
  rates: ArrayLike<number>,
  dt: number,
  window: Value = 'gaussian',
  width: Value = null,
): Value {
  const named = typeof window === 'string'
  if (named && width === null) fail('type', 'Need a width when using a predefined window.')
  if (!named && width !== null) fail('type', 'Can only specify a width for a predefined window')
  const weights = named
    ? predefined(window, seconds(width, 'the width of a window') / dt)
    : given(window)
  if (rates.length === 0) {
    fail('value', 'there are no rates to smooth', 'call smooth_rate() after run()')
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const normalised = weights.map((weight) => weight / sum)
  return new Quantity(vector(convolve(rates, normalised)), hertz)
}

/** `width`: in steps. */
function predefined(window: string, width: number): Float64Array {
  if (window === 'gaussian') {
    const reach = roundHalfEven(2 * width)
    const scale = 2 * (width * width)
    const weight = (k: number) => exp(-((k - reach) * (k - reach)) / scale)
    return Float64Array.from({ length: 2 * reach + 1 }, (_, k) => weight(k))
  }
  if (window === 'flat') return new Float64Array(Math.trunc(width / 2) * 2 + 1).fill(1)
  return fail('value', `Unknown pre-defined window "${window}"`, "there are 'gaussian' and 'flat'")
}

function given(window: Value): Float64Array {
  const { value } = numeric(window)
  if (!(value instanceof NDArray) || value.shape.length !== 1) {
    fail('type', 'The provided window has to be one-dimensional.')
  }
  if (value.data.length % 2 === 1) return Float64Array.from(value.data)
  fail('type', 'The window has to have an odd number of values.')
}

/** numpy's convolve(a, b, mode='same'): as long as the longer of the two. */
function convolve(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  const first = (short.length - 1) >> 1
  return Float64Array.from({ length: long.length }, (_, k) => {
    let sum = 0
    const from = Math.max(0, k + first - short.length + 1)
    const to = Math.min(long.length - 1, k + first)
    for (let j = from; j <= to; j++) sum += long[j] * short[k + first - j]
    return sum
  })
}

function roundHalfEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}
