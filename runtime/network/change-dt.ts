/** A new time step. Brian, Clock; semantics page 6.1. */
import { fail } from '../values/script-error.js'
import { type Clock, EPSILON } from './clock.js'

/** The next run refuses it (run/value) where its start is not a multiple of the new step. */
export function changeDt(clock: Clock, dt: number): void {
  const old = clock.dt
  clock.dt = dt
  clock.check = (start) => {
    const before = roundHalfEven(start / old) * old
    const after = roundHalfEven(start / dt) * dt
    if (Math.abs(after - before) / dt <= EPSILON) return
    fail(
      'value',
      `cannot change dt from ${old} s to ${dt} s: the time ${start} s is not a multiple of ${dt} s`,
      'change defaultclock.dt before the first run, or at a time that is a multiple of the new dt',
    )
  }
}

/** numpy's round: halves go to the even neighbour. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}
