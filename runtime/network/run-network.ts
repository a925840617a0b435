/** `run(duration)`. Semantics page 6.2. */
import type {
  Callbacks,
  Externals,
  MakeStepper,
  NetworkObject,
  Runner,
  StepClock,
  Stepper,
} from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { type Guard, guarded } from './guard.js'
import type { RunningNetwork } from './magic.js'
import { predictMemory } from './predicted-memory.js'
import { seconds } from './numbers.js'
import type { Pace } from './pace.js'
import type { Profiling } from './profile.js'
import type { StartReport } from './reports.js'
import { inScheduleOrder } from './schedule.js'
import type { Simulation } from './simulation.js'

/** The names that the calling frame binds: to objects, and to what equations refer to. */
export interface RunFrame {
  readonly objects: Externals
  readonly externals: Externals
  /** a Network; by default the magic one, of `objects` */
  readonly network?: Value
  readonly callbacks?: Callbacks
  /** tells the callback `report` */
  readonly report?: StartReport
  readonly profile?: Profiling
}

/**
 * Advances the objects of the frame by `duration`, a time. Gives Python's None.
 * Throws ScriptError (run/magic, run/dimension-mismatch, run/name, ...) and Interrupted.
 */
export const runNetwork: Run = (sim, duration, frame) => runWith(guarded, sim, duration, frame)

/** As `runNetwork`, where no kernel and no function of the script can make a state NaN. */
export const runUnwatched: Run = (sim, duration, frame) => runWith(unguarded, sim, duration, frame)

type Run = (sim: Simulation, duration: Value, frame: RunFrame) => Promise<null>

const unguarded: Guard = { watched: (_sim, _objects, _start, stepper) => stepper, keeps: () => 0 }

async function runWith(
  guard: Guard,
  sim: Simulation,
  duration: Value,
  frame: RunFrame,
): Promise<null> {
  sim.pace.check()
  const length = seconds(duration, 'run()')
  if (!(length >= 0 && length < Infinity)) {
    const kind = length < 0 ? 'a time that is not negative' : 'a finite time'
    fail('value', `run() needs ${kind}, not ${length} s`)
  }
  const network = (frame.network as RunningNetwork | undefined) ?? sim.magic
  const objects = network.enlist(Object.values(frame.objects))
  const start = network.t
  const end = start + length
  const active = activeObjects(sim, objects)
  refuseSameNames(active)
  const { externals, callbacks } = frame
  predictMemory(sim, active, { start, end }, guard.keeps(sim, active))
  for (const object of active) object.prepare?.(externals, { start, end }, callbacks)
  warnOfMemory(sim)
  network.stopped = false
  if (objects.length === 0) return null
  const schedule = network.schedule ?? sim.schedule
  const sorted = inScheduleOrder(
    active.flatMap((object) => object.runners),
    schedule,
  )
  const totals = frame.profile && new Map<string, number>()
  network.profile = totals
  const runners = totals ? frame.profile(sorted, totals) : sorted
  if (!totals && sim.arena) fusionIn(sorted)?.fuse(sim.arena, sorted)
  const clocks = clocksOf(sim, objects, runners)
  if (clocks.length === 0) clocks.push(sim.clock)
  const ends = clocks.map((clock) => clock.setInterval(start, end))
  warnOfManySteps(sim, ends)
  const { pace } = sim
  const began = pace.time
  sim.running = network
  try {
    const make = several(clocks) ?? oneClock
    const steps = make(runners, clocks, ends, sim.clock, network)
    const stepper = guard.watched(sim, active, start, steps)
    network.now = stepper.t
    const dt = Math.min(...clocks.map((clock) => clock.dt))
    await timeLoop(pace, stepper, start, end, frame, dt)
  } finally {
    network.now = undefined
    sim.runTime += pace.time - began
    for (const object of active) object.finish?.()
  }
  network.t = network.stopped ? Math.min(...clocks.map((clock) => clock.t)) : end
  return null
}

/** Nothing where no kernel runs together with another one. */
const fusionIn = (runners: readonly Runner[]) =>
  runners.find(({ native }) => native?.fused)?.native?.fused

/** Those of objects without work count their time too. */
function clocksOf(
  sim: Simulation,
  objects: readonly NetworkObject[],
  runners: readonly Runner[],
): StepClock[] {
  const own = objects.flatMap(({ clock }) => clock ?? [])
  return [...new Set([...runners.map(({ clock }) => clock ?? sim.clock), ...own])]
}

/** Once: what finds no room in the memory of WebAssembly is an ordinary array. */
function warnOfMemory(sim: Simulation): void {
  const limit = sim.arena?.limit
  if (limit === undefined || sim.toldOfMemory) return
  sim.toldOfMemory = true
  sim.warn(
    `the model takes more than the ${(limit / 1_073_741_824).toPrecision(2)} GiB that WebAssembly can have ` +
      'here: loops over the rest are JavaScript, slower and with the same result',
  )
}

function warnOfManySteps(sim: Simulation, ends: readonly number[]): void {
  const most = Math.max(...ends)
  if (most > 1099511627776)
    sim.warn(`this run ends at step ${most}: times are not exact multiples of dt`)
}

/** How clocks beside the one of all objects advance; nothing where there is only one clock. */
const several = (clocks: readonly StepClock[]): MakeStepper | undefined =>
  clocks.length > 1 ? clocks.find(({ together }) => together)?.together : undefined

async function timeLoop(
  pace: Pace,
  stepper: Stepper,
  start: number,
  end: number,
  frame: RunFrame,
  dt: number,
): Promise<void> {
  const began = pace.time
  const report = frame.report?.(frame.callbacks?.report, start, end)
  report?.(0)
  const progress = () => {
    const t = stepper.t()
    const fraction = (t - start) / (end - start)
    const elapsed = (pace.time - began) / 1000
    const remaining = (elapsed * (1 - fraction)) / fraction
    return { fraction, t, start, end, elapsed, remaining, dt }
  }
  await pace.turn(progress)
  for (;;) {
    const wanted = Math.min(pace.steps, pace.left)
    const count = stepper.advance(wanted)
    if (count > 0 && pace.due(count)) await pace.yield(progress)
    report?.((stepper.t() - start) / (end - start), true)
    if (count < wanted) break
  }
  report?.(1)
}

/** The hot loop: nothing is allocated here. */
function oneClock(...[runners, [clock], [end], , network]: Parameters<MakeStepper>): Stepper {
  return {
    t: () => clock.t,
    advance(count) {
      const first = clock.timestep
      const until = Math.min(end, first + count)
      while (clock.timestep < until && !network.stopped) {
        for (let k = 0; k < runners.length; k++) runners[k].run(clock)
        clock.advance()
      }
      return Math.max(0, clock.timestep - first)
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
