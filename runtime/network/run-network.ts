/** `run(duration)`. Semantics page 6.2. */
import type { Externals, NetworkObject, Runner, StepClock } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { EPSILON } from './clock.js'
import { seconds } from './numbers.js'
import { now } from './pace.js'
import { inScheduleOrder } from './schedule.js'
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
  const start = sim.magic.t
  const end = start + length
  const active = activeObjects(sim, objects)
  refuseSameNames(active)
  for (const object of active) object.prepare?.(frame.externals, { start, end })
  if (objects.length === 0) return null
  const runners = inScheduleOrder(active.flatMap((object) => object.runners))
  const clocks = new Set<StepClock>(runners.map((runner) => runner.clock ?? sim.clock))
  if (clocks.size === 0) clocks.add(sim.clock)
  const ends = [...clocks].map((clock) => clock.setInterval(start, end))
  const began = now()
  try {
    const stepper = clocks.size === 1 ? oneClock : severalClocks
    await timeLoop(sim, stepper(runners, [...clocks], ends, sim.clock), start, end)
  } finally {
    sim.runTime += now() - began
    for (const object of active) object.finish?.()
  }
  sim.magic.t = end
  return null
}

/** The time loop of one run(), a piece at a time. */
interface Stepper {
  /** seconds: of the step that is next */
  t(): number
  /** Runs at most `count` steps; gives how many, which is less only at the end. */
  advance(count: number): number
}

async function timeLoop(
  { pace }: Simulation,
  stepper: Stepper,
  start: number,
  end: number,
): Promise<void> {
  const began = now()
  const progress = () => {
    const t = stepper.t()
    const fraction = (t - start) / (end - start)
    const elapsed = (now() - began) / 1000
    return { fraction, t, start, end, elapsed, remaining: (elapsed * (1 - fraction)) / fraction }
  }
  for (;;) {
    const wanted = pace.steps
    const count = stepper.advance(wanted)
    if (count > 0 && pace.due(count)) await pace.yield(progress)
    if (count < wanted) return
  }
}

/** The hot loop: nothing is allocated here. */
function oneClock(
  runners: readonly Runner[],
  [clock]: readonly StepClock[],
  [end]: readonly number[],
): Stepper {
  return {
    t: () => clock.t,
    advance(count) {
      const first = clock.timestep
      const until = Math.min(end, first + count)
      while (clock.timestep < until) {
        for (let k = 0; k < runners.length; k++) runners[k].run(clock)
        clock.advance()
      }
      return Math.max(0, clock.timestep - first)
    },
  }
}

/**
 * Clocks whose times agree within 0.01% of the smaller step run in one pass, their objects in the
 * order of the schedule. Semantics page 6.2.
 */
function severalClocks(
  runners: readonly Runner[],
  clocks: readonly StepClock[],
  ends: readonly number[],
  otherwise: StepClock,
): Stepper {
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
        const first = next()
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

/** A monitor whose group is missing is switched off for good, with a warning, as in Brian. */
function activeObjects(sim: Simulation, objects: readonly NetworkObject[]): NetworkObject[] {
  return objects.filter((object) => {
    const missing = object.dependencies.find((d) => !objects.includes(d.whole ?? d))
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

/** Names break ties in the schedule, so each object needs its own. Semantics page 6.2. */
function refuseSameNames(objects: readonly NetworkObject[]): void {
  const names = objects.map((object) => object.name)
  const twice = names.find((name, k) => names.indexOf(name) < k)
  if (twice === undefined) return
  fail('value', `two objects of this run() have the name '${twice}'`, 'give each its own name')
}
