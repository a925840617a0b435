import type { RandomState } from './random-state.js'

/**
 * An integer 0..max by masked rejection; no draw for 0. Exact for max < 2**53: beyond 2**32
 * two words are taken, the first one high. numpy, legacy random_interval.
 */
export function drawInteger(random: RandomState, max: number): number {
  const top = Math.floor(max / 4294967296)
  const mask = maskOf(top > 0 ? top : max)
  let value = 0
  while (max > 0) {
    value = (random.word() & mask) >>> 0
    if (top > 0) value = value * 4294967296 + random.word()
    if (value <= max) break
  }
  return value
}

/** The smallest 2**k - 1 that is not below max. */
const maskOf = (max: number): number => (max === 0 ? 0 : 0xffffffff >>> Math.clz32(max))
