/** Objects with time steps of their own. Semantics page 6.2. */
import type { Runner } from '../spikes/network-object.js'
import { type Clock, EPSILON } from './clock.js'

export interface RunningClock {
  readonly clock: Clock
  readonly lastStep: number
}

/** The clocks of the runners, each set to the interval of the run; the default one comes first. */
export function clocksOf(
  runners: readonly Runner[],
  standard: Clock,
  lastStep: number,
  start: number,
  end: number,
): RunningClock[] {
  const own = new Set(runners.map((runner) => runner.clock as Clock | undefined))
  own.delete(undefined)
  own.delete(standard)
  const others = [...own] as Clock[]
  return [
    { clock: standard, lastStep },
    ...others.map((clock) => ({ clock, lastStep: clock.setInterval(start, end) })),
  ]
}

/**
 * Runs at most `most` passes and gives their number. In a pass all clocks run that agree with the
 * earliest one, with their objects in the order of the schedule. Nothing is allocated here.
 */
export function passes(
  clocks: readonly RunningClock[],
  runners: readonly Runner[],
  standard: Clock,
  most: number,
): number {
  for (let done = 0; done < most; done++) {
    let first = clocks[0]
    for (let k = 1; k < clocks.length; k++) if (clocks[k].clock.t < first.clock.t) first = clocks[k]
    const { clock: earliest, lastStep } = first
    if (earliest.timestep >= lastStep) return done
    const { t, dt } = earliest
    for (let k = 0; k < runners.length; k++) {
      const clock = (runners[k].clock ?? standard) as Clock
      if (isCurrent(clock, t, dt)) runners[k].run(clock)
    }
    for (let k = 0; k < clocks.length; k++) {
      if (isCurrent(clocks[k].clock, t, dt)) clocks[k].clock.advance()
    }
  }
  return most
}

const isCurrent = (clock: Clock, t: number, dt: number): boolean =>
  clock.t === t || Math.abs(clock.t - t) / Math.min(clock.dt, dt) < EPSILON
