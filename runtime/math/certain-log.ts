/** The logarithm where good libraries agree on it. */
import { tail } from './bits.js'
import { logPair, scaledLogPair } from './log-kernel.js'

/** A rest times this reaches the middle between two doubles where it is within 0.02 ulp of it. */
const NEAR_MIDDLE = 1.042
/**
 * What glibc's log errs by before its last rounding, where x is not next to 1 (and there 0.02 ulp
 * is less): half a unit of r = z/c - 1, which is below 2**-8, 2**-62; its polynomial 1.6 * 2**-65,
 * its table 2**-66, the operations 2**-68. Together 2.8e-19.
 */
const ERROR = 3e-19

/**
 * log(x) to the nearest double, for a positive x; NaN where the true value lies so near the middle
 * between two doubles that the C library may give the other one: within 0.02 ulp, and within its
 * error.
 */
export function certainLog(x: number): number {
  return certain(logPair(x, 0), tail[0])
}

/** The same for x of at least 2**-1020. */
export function certainLogOfNormal(x: number): number {
  return certain(scaledLogPair(x, 0, 0), tail[0])
}

function certain(high: number, rest: number): number {
  const error = rest < 0 ? -ERROR : ERROR
  return high + rest * NEAR_MIDDLE === high || high + (rest + error) === high ? high : Number.NaN
}
