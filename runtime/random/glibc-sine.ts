/**
 * Sine and cosine as glibc computes them, in every bit, on x86-64 processors with fused
 * multiply-add: the operations of its s_sin.c (IBM Accurate Mathematical Library). The draws that
 * turn by an angle are few, so these are always done one by one.
 */
import { addPairs, multiplyPairs, type Pair } from '../math/pair.js'
import { fused } from './fused.js'

/** The sine that C gives Python, for 0 <= x < 1e8. */
export function glibcSin(x: number): number {
  if (x < 1.4901161193847656e-8) return x
  if (x < 0.85546875) return sineNear(x, 0)
  if (x < FAR) return cosineNear(PI_HALF - x, PI_HALF_LOW)
  return turned(x, 0)
}

/** The cosine that C gives numpy and Python, for 0 <= x < 1e8. */
export function glibcCos(x: number): number {
  if (x < 7.450580596923828e-9) return 1
  if (x < 0.85546875) return cosineNear(x, 0)
  if (x >= FAR) return turned(x, 1)
  const y = PI_HALF - x
  const high = y + PI_HALF_LOW
  return sineNear(high, y - high + PI_HALF_LOW)
}

const PI_HALF = 1.5707963267948966
const PI_HALF_LOW = 6.123233995736766e-17
/** From here on quarter turns are taken off. */
const FAR = 2.4262638092041016

/** sin(x + quarters * pi/2) */
function turned(x: number, quarters: number): number {
  const shift = 6755399441055744
  const n = fused(x, 0.6366197723675814, shift) - shift
  const y = fused(-n, -1.3909067564377153e-8, fused(-n, 1.5707963407039642, x))
  const first = fused(-n, -4.97899623147991e-17, y)
  const rest = fused(-n, -4.97899623147991e-17, y - first)
  const high = fused(-n, -1.9034889620193266e-25, first)
  const low = rest + fused(-n, -1.9034889620193266e-25, first - high)
  const quadrant = (n + quarters) & 3
  const value = quadrant & 1 ? cosineNear(high, low) : sineNear(high, low)
  return quadrant & 2 ? -value : value
}

/** sin(x + low) for |x| < 0.8555 */
function sineNear(x: number, low: number): number {
  const size = Math.abs(x)
  if (size < 0.126) {
    const xx = x * x
    const end = fused(
      fused(-2.5022014848318398e-8, xx, 2.755729806860771e-6),
      xx,
      -0.00019841269834414642,
    )
    const p = fused(fused(end, xx, 0.008333333333332329), xx, -0.16666666666666666)
    return x + fused(xx, fused(p, x, -0.5 * low), low)
  }
  const dx = x > 0 ? low : -low
  const k = nearest(size)
  const t = size - k / 128
  const tt = t * t
  const s = t + fused(t * tt, fused(SINE_5, tt, SINE_3), dx)
  const c = fused(t, dx, tt * cosineRest(tt))
  const [sine, sineLow, cosine, cosineLow] = row(k)
  const value = sine + fused(s, cosine, fused(-c, sine, fused(cosineLow, s, sineLow)))
  return x < 0 ? -value : value
}

/** cos(x + low) for |x| < 0.8555 */
function cosineNear(x: number, low: number): number {
  const size = Math.abs(x)
  const k = nearest(size)
  const t = size - k / 128 + (x < 0 ? -low : low)
  const tt = t * t
  const s = fused(t * tt, fused(SINE_5, tt, SINE_3), t)
  const c = tt * cosineRest(tt)
  const [sine, sineLow, cosine, cosineLow] = row(k)
  return cosine + fused(-s, sine, fused(-c, cosine, fused(-s, sineLow, cosineLow)))
}

const SINE_3 = -0.16666666666666488
const SINE_5 = 0.008333332142857223

/** (1 - cos t) / t**2 */
const cosineRest = (tt: number) =>
  fused(fused(0.001388888740079376, tt, -0.04166666666666644), tt, 0.5)

/** x in steps of 1/128 */
const nearest = (x: number) => (x + 52776558133248 - 52776558133248) * 128

/** sin(k/128) and cos(k/128), each rounded and its rest. */
function row(k: number): Row {
  table ??= makeTable()
  return table[k]
}

type Row = readonly [number, number, number, number]
let table: Row[] | undefined

function makeTable(): Row[] {
  // of 1/128
  const sine: Pair = [0.0078124205273828315, -4.102755709382617e-19]
  const cosine: Pair = [0.9999694825770951, 5.427791428371788e-17]
  const rows: Row[] = []
  let [s, c]: Pair[] = [
    [0, 0],
    [1, 0],
  ]
  for (let k = 0; k < 110; k++) {
    rows.push([...s, ...c])
    const next = addPairs(multiplyPairs(s, cosine), multiplyPairs(c, sine))
    c = addPairs(multiplyPairs(c, cosine), multiplyPairs([-s[0], -s[1]], sine))
    s = next
  }
  return rows
}
