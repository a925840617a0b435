/** The logarithm where good libraries agree on it. */
import { tail } from './bits.js'
import { logPair } from './log-kernel.js'

/** A rest times this reaches the middle between two doubles where it is within 0.02 ulp of it. */
const NEAR_MIDDLE = 1.042

/**
 * log(x) to the nearest double, for a normal positive x; NaN where the true value lies within 0.02
 * ulp of the middle between two doubles, so that the C library may give the other one.
 */
export function certainLog(x: number): number {
  const high = logPair(x, 0)
  return high + tail[0] * NEAR_MIDDLE === high ? high : Number.NaN
}
