/** Numbers by the C library's logarithm; apart from the stream, so that programs without stay small. */
import { glibcLog } from './glibc-log.js'
import type { RandomState } from './random-state.js'

/** Standard normal: Marsaglia's polar method; the pair's second member is returned first. */
export function standardNormal(random: RandomState): number {
  fillNormal(random, one, 1)
  return one[0]
}

const one = /* @__PURE__ */ new Float64Array(1)

/** The next n standard normals into buffer[0..n). Numbers are handed on in arrays: none is boxed. */
export function fillNormal(random: RandomState, buffer: Float64Array, n: number): void {
  if (random.native?.fill('fill normal', buffer, n)) return
  const { spareNormal } = random
  for (let k = 0; k < n; k++) {
    if (random.hasSpare) {
      buffer[k] = spareNormal[0]
      random.hasSpare = false
      continue
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
    spareNormal[0] = f * x1
    random.hasSpare = true
    buffer[k] = f * x2
  }
}

/** Exponential with mean 1. */
export function standardExponential(random: RandomState): number {
  return -glibcLog(1 - random.uniform())
}
