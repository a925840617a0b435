/** A window on the bits of a double: one scratch for all, each use writes and then reads. */

export interface Bits {
  readonly double: Float64Array
  /** low word first on every machine that runs JavaScript today */
  readonly words: Uint32Array
}

export const bits: Bits = /* @__PURE__ */ makeBits()

const single = /* @__PURE__ */ makeSingle()

/** The second words of results that come as a pair high + low, and an exponent. */
export const tail: Float64Array = /* @__PURE__ */ new Float64Array(2)

/** 2**n for -1022 <= n <= 1023. */
export function powerOfTwo(n: number): number {
  if (n >= -126 && n <= 127) {
    // a float of the same size as the word that was written: no stall between store and load
    single.word[0] = (n + 127) << 23
    return single.float[0]
  }
  bits.words[1] = (n + 1023) << 20
  bits.words[0] = 0
  return bits.double[0]
}

/** x * 2**n for any n, rounded once unless x is itself tiny. */
export function scale(x: number, n: number): number {
  if (n >= -1022 && n <= 1023) return x * powerOfTwo(n)
  if (n > 0) return x * powerOfTwo(1023) * powerOfTwo(Math.min(n - 1023, 1023))
  return x * powerOfTwo(Math.max(n + 1022, -1022)) * powerOfTwo(-1022)
}

/** What x * y lost in rounding: their product is x * y + productError(x, y, x * y). Dekker 1971. */
export function productError(x: number, y: number, product: number): number {
  const s = 134217729 * x
  const xh = s - (s - x)
  const xl = x - xh
  const t = 134217729 * y
  const yh = t - (t - y)
  const yl = y - yh
  return xh * yh - product + xh * yl + xl * yh + xl * yl
}

/** The upper 26 bits of x, for |x| < 1e300. Veltkamp 1968. */
export function upperHalf(x: number): number {
  const s = 134217729 * x
  return s - (s - x)
}

/** What x + y lost in rounding. Knuth. */
export function sumError(x: number, y: number, sum: number): number {
  const z = sum - x
  return x - (sum - z) + (y - z)
}

function makeBits(): Bits {
  const double = new Float64Array(1)
  return { double, words: new Uint32Array(double.buffer) }
}

function makeSingle(): { readonly word: Int32Array; readonly float: Float32Array } {
  const word = new Int32Array(1)
  return { word, float: new Float32Array(word.buffer) }
}
