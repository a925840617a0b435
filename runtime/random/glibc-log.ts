/**
 * The natural logarithm as glibc computes it on x86-64 processors with fused multiply-add, in every
 * bit: numpy's and Python's draws call it. It is the rounded logarithm but where that lies so near
 * the middle between two doubles that glibc's may be the other one (certain-log.ts): only there, for
 * one number in a hundred, are glibc's operations done one by one.
 * After Arm's optimized routines (MIT licence), the origin of glibc's log.
 */
import { bits, powerOfTwo } from '../math/bits.js'
import { certainLog } from '../math/certain-log.js'
import { logPair } from '../math/log-kernel.js'
import { LN2_HIGH, LN2_LOW } from '../math/log-table.js'
import { fused } from './fused.js'

/** The logarithm that C gives numpy. log(0) = -Infinity, log(negative) = NaN. */
export function glibcLog(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x < 0 ? NaN : x
  const certain = certainLog(x)
  if (!Number.isNaN(certain)) return certain
  if (x < 2.2250738585072014e-308) return logPair(x, 0)
  return x >= 0.9375 && x < 1.064697265625 ? nearOne(x) : anywhere(x)
}

function nearOne(x: number): number {
  const r = x - 1
  const r2 = r * r
  const r3 = r * r2
  const low = fused(r2, 0.19999999999320328, fused(r, -0.24999999999998432, 0.3333333333333352))
  const middle = fused(
    r2,
    -0.12499997863982555,
    fused(r, 0.14285715076560868, -0.16666666669929706),
  )
  const top = fused(r2, 0.09181994006195467, fused(r, -0.10000486757818193, 0.11110712032936046))
  const p = fused(fused(fused(r3, -0.08328363062289341, top), r3, middle), r3, low)
  // r*r/2 by an upper half of r whose square is exact
  const w = r * 134217728
  const upper = r + w - w
  const half = -0.5 * (upper * upper)
  const high = r + half
  const rest = fused(-0.5 * (r - upper), r + upper, r - high + half)
  return high + fused(p, r3, rest)
}

function anywhere(x: number): number {
  bits.double[0] = x
  const offset = bits.words[1] - 0x3fe60000
  const k = offset >> 20
  bits.words[1] -= offset & 0xfff00000
  const z = bits.double[0]
  const entry = 2 * ((offset >> 13) & 127)
  table ??= makeTable()
  const r = fused(z, table[entry], -1)
  const start = k * LN2_HIGH + table[entry + 1]
  const high = start + r
  const low = fused(k, LN2_LOW, start - high + r)
  const r2 = r * r
  const odd = fused(r, -0.2499999999622955, 0.33333333331825593)
  const p = fused(fused(r, -0.16667054827627667, 0.20000304511814496), r2, odd)
  return fused(r * r2, p, fused(r2, -0.5000000000000001, low)) + high
}

/** 1/c and log(c) for a c near the centre of each of 128 intervals of z, from 0.6875 to 1.375. */
let table: Float64Array | undefined

function makeTable(): Float64Array {
  const made = new Float64Array(256)
  for (let j = 0; j < 128; j++) {
    const centre = j < 80 ? 0.6875 + (j + 0.5) / 256 : 1 + (j - 79.5) / 128
    const steps = Number.parseInt(STEPS.slice(6 * j, 6 * j + 6), 36) - 536870912
    made[2 * j] = 1 / centre + steps * powerOfTwo(j < 80 ? -52 : -53)
    // to a multiple of 2**-43
    made[2 * j + 1] = 768 - logPair(made[2 * j], 0) - 768
  }
  return made
}

/** What to add to each centre's reciprocal, in last places: log(c) is then nearly such a multiple. */
const STEPS =
  '8huzgy7xbi1i504ebt6tf09o96z7h06u7ray0l9c7dejjjg64zyuw69ttqpshdfm1c4w7v6yaachn19cp9sedkr9k7' +
  'ejlbld7qwiol35jxa07dzk0q17ddtodliw380s69yff3j60w9nuwms1vez6t4k947eefqy31gaidnubffk97gaawzs' +
  'cv9cmb1x7avq59ld3q79ylpw5h38ry2sfo4q365p8a0ftu7egugvircc9t0wfz969i94uzw1g706551yvd7qa37kwb' +
  'hee8bsha2vmga9iux7eccu74bdw8zwf4jdjgc5pbplcfivnj35nxkcerotgjcfy4ue52rhug6p80decfrs4y172qxl' +
  '3dhh5gf9bmeg29a88ed46fpngsfui7elgzrlb04hx9ch54h3675qy1drcm584z707t7qc6ilafem1l4d6o0uaed2g6' +
  '9cwyq3d5rzjhf9giww4vrz0xa0d1jpf9nn5mfn40v69ydh156voaooc0gmhx8ccnuo81wa0nbfcnya35kldkbbymku' +
  '2bkvw91t5o2kaney6b0lh5vrcdyuqjdxr9kb3ezkvy7d7hww8zmrw4depkxy0e943p0lv1uvgwqvgd48hi1yan94ps' +
  '9e2gf9426ixa2476m9bcj34773fdtjclut4eght22e1eaomo0ri1mvha9qaah1a61defzfj2hldwzm1bc67m3pp3ya' +
  '2u7mk41wrv05ev6922e0odu41krdbl7qgz7b04uj4ag1nicf'
