/**
 * One hash over the bits of every function at 204000 fixed points. An engine that computes any of
 * them otherwise gives another hash; `bench/libm/engines.mjs` runs this on several.
 */
import * as math from '../../../runtime/math/index.js'

const functions = { ...math }

type Range = readonly [low: number, high: number]

/** The usual range of each argument; every second point has any exponent instead. */
const ranges: Readonly<Record<keyof typeof math, readonly Range[]>> = {
  acos: [[-1, 1]],
  acosh: [[1, 9]],
  asin: [[-1, 1]],
  asinh: [[-9, 9]],
  atan: [[-9, 9]],
  atan2: [
    [-1, 1],
    [-1, 1],
  ],
  atanh: [[-1, 1]],
  cbrt: [[-9, 9]],
  cos: [[-100, 100]],
  cosh: [[-20, 20]],
  erf: [[-6, 6]],
  exp: [[-745, 710]],
  expm1: [[-1, 1]],
  exprel: [[-40, 40]],
  floorDivide: [
    [-9, 9],
    [-2, 2],
  ],
  floorModulo: [
    [-9, 9],
    [-2, 2],
  ],
  gamma: [[-30, 172]],
  log: [[0, 9]],
  log10: [[0, 9]],
  log1p: [[-1, 9]],
  log2: [[0, 9]],
  pow: [
    [0, 9],
    [-30, 30],
  ],
  sin: [[-100, 100]],
  sinh: [[-20, 20]],
  tan: [[-100, 100]],
  tanh: [[-20, 20]],
}

const POINTS = 204000

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

/** The hash, 16 hexadecimal digits. */
export function selfTest(): string {
  const names = (Object.keys(ranges) as (keyof typeof math)[]).sort()
  const count = Math.ceil(POINTS / names.length)
  const word = generator()
  let a = 0x811c9dc5
  let b = 0x2545f491
  for (const name of names) {
    const f = functions[name] as (...x: number[]) => number
    for (let k = 0; k < count; k++) {
      const value = f(...ranges[name].map((range) => argument(range, k, word)))
      // NaN has many encodings, and engines choose among them
      double[0] = Number.isNaN(value) ? Infinity : value
      a = Math.imul(a ^ words[0], 0x01000193) ^ (a >>> 15)
      a = Math.imul(a ^ words[1], 0x01000193) ^ (a >>> 13)
      b = Math.imul(b ^ words[1], 0x5bd1e995) ^ (b >>> 13)
      b = Math.imul(b ^ words[0], 0x5bd1e995) ^ (b >>> 15)
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

function argument([low, high]: Range, k: number, word: () => number): number {
  words[0] = word()
  words[1] = word()
  if (k % 2 === 0)
    return low + (high - low) * (words[1] / 4294967296 + words[0] / 4294967296 / 4294967296)
  // exponents of -64 to 63 for every second of these, all that there are for the others
  if (k % 4 === 1) words[1] = (words[1] & 0x800fffff) | ((959 + ((words[1] >>> 20) & 127)) << 20)
  return Number.isNaN(double[0]) ? 0.5 : double[0]
}

/** Words of 32 bits. Marsaglia, "Xorshift RNGs" (2003). */
function generator(): () => number {
  let [x, y, z, w] = [123456789, 362436069, 521288629, 88675123]
  return () => {
    const t = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8)
    return w >>> 0
  }
}
