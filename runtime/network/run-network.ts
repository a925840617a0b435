/** `run(duration)`. Semantics page 6.2. */
import type { Externals, NetworkObject, Runner } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import type { Clock } from './clock.js'
import { seconds } from './numbers.js'
import { now } from './pace.js'
import { inScheduleOrder } from './schedule.js'
import { clocksOf, passes, type RunningClock } from './several-clocks.js'
import type { Simulation } from './simulation.js'

/** The names that the calling frame binds: to objects, and to what equations refer to. */
export interface RunFrame {
  readonly objects: Externals
  readonly externals: Externals
}

/**
 * Advances the objects of the frame by `duration`, a time. Gives Python's None.
 * Throws ScriptError (run/magic, run/dimension-mismatch, run/name, ...) and Interrupted.
 */
export async function runNetwork(sim: Simulation, duration: Value, frame: RunFrame): Promise<null> {
  sim.pace.check()
  const length = seconds(duration, 'run()')
  if (!Number.isFinite(length)) fail('value', `run() needs a finite time, not ${length} s`)
  const objects = sim.magic.enlist(Object.values(frame.objects))
  const { clock } = sim
  const start = sim.magic.t
  const end = start + length
  const lastStep = clock.setInterval(start, end)
  const active = activeObjects(sim, objects)
  for (const object of active) object.prepare?.(frame.externals, { start, end, dt: clock.dt })
  if (objects.length === 0) return null
  const runners = inScheduleOrder(active.flatMap((object) => object.runners))
  const began = now()
  try {
    const several = clocksOf(runners, clock, lastStep, start, end)
    await timeLoop(sim, clock, runners, lastStep, several)
  } finally {
    sim.runTime += now() - began
    for (const object of active) object.finish?.()
  }
  sim.magic.t = end
  return null
}

async function timeLoop(
  sim: Simulation,
  clock: Clock,
  runners: readonly Runner[],
  lastStep: number,
  several: readonly RunningClock[],
): Promise<void> {
  const { pace } = sim
  const firstStep = clock.timestep
  const began = now()
  const progress = () => {
    const fraction = (clock.timestep - firstStep) / (lastStep - firstStep)
    const elapsed = (now() - began) / 1000
    return {
      fraction,
      t: clock.t,
      start: firstStep * clock.dt,
      end: lastStep * clock.dt,
      elapsed,
      remaining: (elapsed * (1 - fraction)) / fraction,
    }
  }
  while (several.length > 1) {
    const done = passes(several, runners, clock, pace.steps)
    if (done < pace.steps) return
    if (pace.due(done)) await pace.yield(progress)
  }
  while (clock.timestep < lastStep) {
    const count = Math.min(pace.steps, lastStep - clock.timestep)
    steps(clock, runners, clock.timestep + count)
    if (pace.due(count)) await pace.yield(progress)
  }
}

/** The hot loop: nothing is allocated here. */
function steps(clock: Clock, runners: readonly Runner[], until: number): void {
  while (clock.timestep < until) {
    for (let k = 0; k < runners.length; k++) runners[k].run(clock)
    clock.advance()
  }
}

/** A monitor whose group is missing is switched off for good, with a warning, as in Brian. */
function activeObjects(sim: Simulation, objects: readonly NetworkObject[]): NetworkObject[] {
  return objects.filter((object) => {
    const missing = object.dependencies.find((dependency) => !objects.includes(dependency))
    if (missing && !object.inactive) {
      object.inactive = true
      const { name } = object
      sim.warn(
        `'${name}' is part of this run but '${missing.name}', on which it depends, is not: ` +
          `'${name}' is inactive from now on`,
      )
    }
    return !object.inactive
  })
}
