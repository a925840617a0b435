import { glibcLog as log } from './glibc-log.js'

/** Stirling's series, the last coefficient first. */
const series = [
  -1.3924322169059, 1.796443723688307e-1, -2.955065359477124e-2, 6.41025641025641e-3,
  -1.917526917526918e-3, 8.417508417508418e-4, -5.952380952380952e-4, 7.936507936507937e-4,
  -2.777777777777778e-3, 8.333333333333333e-2,
] as const
const LOG_2PI = 1.8378770664093453

/**
 * log(gamma(x)) for x > 0 in the very operations that numpy's draws compare with. S. Zhang and
 * J. Jin, "Computation of Special Functions" (1996); semantics page 12.3.
 */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0
  const lifts = x <= 7 ? Math.trunc(7 - x) : 0
  let high = x + lifts
  const inverse = 1 / (high * high)
  let sum = 0
  for (const coefficient of series) sum = sum * inverse + coefficient
  let result = sum / high + 0.5 * LOG_2PI + (high - 0.5) * log(high) - high
  for (let k = 0; k < lifts; k++) {
    result -= log(high - 1)
    high -= 1
  }
  return result
}
