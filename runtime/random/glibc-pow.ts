/**
 * x**y as glibc computes it on x86-64 processors with fused multiply-add, in every bit. See
 * glibc-log.ts; after Arm's optimized routines (MIT licence).
 */
import { bits, productError, tail } from '../math/bits.js'
import { expPair, scalePair } from '../math/exp-kernel.js'
import { logPair } from '../math/log-kernel.js'
import { LN2_HIGH, LN2_LOW, negativeLog } from '../math/log-table.js'
import { splitAt } from '../math/pair.js'
import { pow } from '../math/pow.js'
import { fused } from './fused.js'
import { expNear } from './glibc-exp.js'

/** The power that C gives numpy. */
export function glibcPow(x: number, y: number): number {
  const size = Math.abs(y)
  const usual = x >= 2.2250738585072014e-308 && x < Infinity && size > 1e-18 && size < 1e18
  return usual ? positive(x, y) : pow(x, y)
}

function positive(x: number, y: number): number {
  const high = logPair(x, 0)
  const low = tail[0]
  const product = y * high
  if (!(Math.abs(product) < 800)) return product > 0 ? Infinity : 0
  const power = expPair(product, productError(y, high, product) + y * low)
  const rest = tail[0]
  const n = tail[1]
  if (power + rest * NEAR_MIDDLE === power) return scalePair(power, rest, n)
  return stepwise(x, y)
}

/** A rest times this reaches the middle where it is within 0.05 units of it. */
const NEAR_MIDDLE = 1.1

function stepwise(x: number, y: number): number {
  const high = logNear(x)
  const low = tail[0]
  const product = y * high
  return expNear(product, fused(y, low, productError(y, high, product)))
}

/** log(x), its rest in tail[0]. */
function logNear(x: number): number {
  bits.double[0] = x
  const offset = bits.words[1] - 0x3fe69555
  const k = offset >> 20
  bits.words[1] -= offset & 0xfff00000
  const z = bits.double[0]
  table ??= makeTable()
  const entry = 3 * ((offset >> 13) & 127)
  const r = fused(z, table[entry], -1)
  const start = k * LN2_HIGH + table[entry + 1]
  const first = start + r
  const firstRest = fused(k, LN2_LOW, table[entry + 2]) + (start - first + r)
  const half = -0.5 * r
  const square = r * half
  const second = first + square
  const secondRest = firstRest + productError(half, r, square) + (first - second + square)
  const odd = fused(r, 0.5000000000000007, -0.6666666666666679)
  const middle = fused(r, -0.6666666663487739, 0.7999999995323976)
  const top = fused(r, 1.0000415263675542, -1.142909628459501)
  const p = fused(square, fused(square, top, middle), odd)
  const rest = fused(r * square, p, secondRest)
  const high = second + rest
  tail[0] = second - high + rest
  return high
}

/** For each of 128 intervals of z: 1/c, rounded to few bits, and log(c) as a pair. */
let table: Float64Array | undefined

function makeTable(): Float64Array {
  const made = new Float64Array(384)
  for (let j = 0; j < 128; j++) {
    bits.words[0] = 0
    bits.words[1] = 0x3fe6a555 + (j << 13)
    const reciprocal = 128 / bits.double[0]
    const m = reciprocal > 128 ? Math.round(reciprocal) : Math.round(2 * reciprocal) / 2
    made[3 * j] = m / 128
    made.set(splitAt(negativeLog(m), 8796093022208), 3 * j + 1)
  }
  return made
}
