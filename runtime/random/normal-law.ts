/** Numbers by the C library's logarithm; apart from the stream, so that programs without stay small. */
import { glibcLog } from './glibc-log.js'
import type { RandomState } from './random-state.js'

/** Standard normal: Marsaglia's polar method; the pair's second member is returned first. */
export function standardNormal(random: RandomState): number {
  const cached = random.spareNormal
  if (cached !== undefined) {
    random.spareNormal = undefined
    return cached
  }
  let x1: number
  let x2: number
  let r2: number
  do {
    x1 = 2 * random.uniform() - 1
    x2 = 2 * random.uniform() - 1
    r2 = x1 * x1 + x2 * x2
  } while (r2 >= 1 || r2 === 0)
  const f = Math.sqrt((-2 * glibcLog(r2)) / r2)
  random.spareNormal = f * x1
  return f * x2
}

/** The next n standard normals into buffer[0..n). */
export function fillNormal(random: RandomState, buffer: Float64Array, n: number): void {
  for (let k = 0; k < n; k++) buffer[k] = standardNormal(random)
}

/** Exponential with mean 1. */
export function standardExponential(random: RandomState): number {
  return -glibcLog(1 - random.uniform())
}
