/** The error function. */
import { powerOfTwo, productError, tail } from './bits.js'
import { expPair } from './exp-kernel.js'
import { addPairs, dividePairs, multiplyPairs, type Pair } from './pair.js'

/**
 * 2/sqrt(pi) times the integral of e**-t**2 from 0 to x, odd. Near 0 a polynomial (its error is
 * below 4e-18), further out Taylor's series around the nearest c = k/16:
 * erf(c + t) = erf(c) + erf'(c) times the integral of e**(-2 c s - s**2) from 0 to t.
 * Error below 0.75 ulp.
 */
export function erf(x: number): number {
  const a = Math.abs(x)
  if (!(a < 6)) return a >= 6 ? (x < 0 ? -1 : 1) : x
  if (a < 0.5) return nearZero(x)
  const k = Math.floor(16 * a + 0.5)
  const value = errorRows()[2 * k] + (errorRows()[2 * k + 1] + step(k / 16, a - k / 16))
  return x < 0 ? -value : value
}

/** 2/sqrt(pi) */
const SLOPE: Pair = [1.1283791670955126, 1.533545961316588e-17]

function nearZero(x: number): number {
  // as a number around 1, so that nothing is lost where x is small
  if (Math.abs(x) < 1e-150) return tinyProduct(x)
  const z = x * x
  const q =
    -0.37612638903183754 +
    z *
      (0.112837916709551 +
        z *
          (-0.026866170645103712 +
            z *
              (0.00522397762431208 +
                z *
                  (-0.0008548326790963591 +
                    z *
                      (0.00012055306084861554 +
                        z *
                          (-1.492381896122267e-5 +
                            z * (1.6389165814154673e-6 + z * -1.4784397127968465e-7)))))))
  const product = x * SLOPE[0]
  return product + (productError(x, SLOPE[0], product) + x * (SLOPE[1] + z * q))
}

/** x * 2/sqrt(pi), rounded once also where it is subnormal. */
function tinyProduct(x: number): number {
  if (Math.abs(x) < 1e-290) return x * SLOPE[0]
  const large = x * powerOfTwo(500)
  const product = large * SLOPE[0]
  const low = productError(large, SLOPE[0], product) + large * SLOPE[1]
  return (product + low) * powerOfTwo(-500)
}

/** erf(c + t) - erf(c) for |t| <= 1/32. */
function step(c: number, t: number): number {
  // f(t) = e**(-2 c t - t**2) has the coefficients f[n+1] = -2 (c f[n] + f[n-1]) / (n+1)
  let before = 0
  let now = 1
  let power = t
  let sum = 0
  for (let n = 1; n <= 13; n++) {
    sum += (power * now) / n
    const next = (-2 * (c * now + before)) / n
    before = now
    now = next
    power *= t
  }
  const high = expPair(-c * c, 0)
  return SLOPE[0] * (high + tail[0]) * powerOfTwo(tail[1]) * sum
}

let table: Float64Array | undefined

/** erf(k/16) for k = 0 ... 96 as pairs, made when first used. */
export function errorRows(): Float64Array {
  if (table) return table
  table = new Float64Array(194)
  for (let k = 0; k <= 96; k++) table.set(erfOf(k / 16), 2 * k)
  return table
}

/** erf(c) = 2/sqrt(pi) e**-c**2 (c + 2 c**3/3 + 4 c**5/15 + ...), for c with few bits. */
function erfOf(c: number): Pair {
  let term: Pair = [c, 0]
  let sum = term
  for (let n = 3; term[0] > sum[0] * 1e-20; n += 2) {
    term = dividePairs(multiplyPairs(term, [2 * c * c, 0]), [n, 0])
    sum = addPairs(sum, term)
  }
  const high = expPair(-c * c, 0)
  const factor = powerOfTwo(tail[1])
  return multiplyPairs(multiplyPairs(sum, SLOPE), [high * factor, tail[0] * factor])
}
