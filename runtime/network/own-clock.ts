/** Clocks beside the one of all objects, and how they advance together. Semantics page 6.2. */
import type { MakeStepper } from '../spikes/network-object.js'
import type { Value } from '../values/value.js'
import { Clock, EPSILON } from './clock.js'
import { positiveStep, seconds } from './numbers.js'

/** A clock of `dt`, a time. `called` says where it was given. Throws run/value, run/type. */
export const ownClock = (dt: Value, called: string): Clock =>
  new OwnClock(positiveStep(seconds(dt, called)))

/** Brings the code for several clocks along, which few programs need. */
class OwnClock extends Clock {
  readonly together = severalClocks
}

/**
 * Clocks whose times agree within 0.01% of the smaller step run in one pass, their objects in the
 * order of the schedule. Semantics page 6.2.
 */
const severalClocks: MakeStepper = (runners, clocks, ends, otherwise, network) => {
  const owner = runners.map((runner) => clocks.indexOf(runner.clock ?? otherwise))
  const current = new Uint8Array(clocks.length)
  const next = (): number => {
    let first = -1
    for (let k = 0; k < clocks.length; k++) {
      if (clocks[k].timestep >= ends[k]) continue
      if (first < 0 || clocks[k].t < clocks[first].t) first = k
    }
    return first
  }
  return {
    t: () => clocks[Math.max(0, next())].t,
    advance(count) {
      for (let done = 0; done < count; done++) {
        const first = network.stopped ? -1 : next()
        if (first < 0) return done
        const { t, dt } = clocks[first]
        for (let k = 0; k < clocks.length; k++) {
          const clock = clocks[k]
          current[k] = Number(Math.abs(clock.t - t) / Math.min(clock.dt, dt) < EPSILON)
        }
        for (let k = 0; k < runners.length; k++) {
          if (current[owner[k]] !== 0) runners[k].run(clocks[owner[k]])
        }
        for (let k = 0; k < clocks.length; k++) if (current[k] !== 0) clocks[k].advance()
      }
      return count
    },
  }
}
