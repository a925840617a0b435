/** Simulated time in steps. Brian, Clock; semantics page 6.1. */
import { ScriptError } from '../values/script-error.js'

/** Times that differ by less than this part of dt count as the same. */
const EPSILON = 1e-4

/** `t` is always timestep * dt, never a sum: rounding does not accumulate. */
export class Clock {
  timestep = 0
  /** seconds */
  t = 0
  #dt: number
  /** the step before the last change, until a run has checked the change */
  #oldDt: number | undefined

  /** `dt` in seconds */
  constructor(dt: number) {
    this.#dt = dt
  }

  get dt(): number {
    return this.#dt
  }

  set dt(dt: number) {
    this.#oldDt = this.#dt
    this.#dt = dt
  }

  /**
   * Goes to the step of `start` and gives the step of `end` (seconds). A change of dt since the
   * last run is refused (run/value) where `start` is not a multiple of the new one.
   */
  setInterval(start: number, end: number): number {
    const old = this.#oldDt
    if (old !== undefined && old !== this.#dt) {
      this.#oldDt = undefined
      checkChange(old, this.#dt, start)
    }
    this.timestep = this.stepOf(start)
    this.t = this.timestep * this.#dt
    return this.stepOf(end)
  }

  /** The first step that does not lie before `time`, which may be up to 0.01% of dt early. */
  stepOf(time: number): number {
    const dt = this.#dt
    const step = roundHalfEven(time / dt)
    const exact = step * dt
    if (exact === time || Math.abs(exact - time) / dt <= EPSILON) return step
    return Math.ceil(time / dt)
  }

  advance(): void {
    this.timestep++
    this.t = this.timestep * this.#dt
  }
}

function checkChange(old: number, dt: number, time: number): void {
  const before = roundHalfEven(time / old) * old
  const after = roundHalfEven(time / dt) * dt
  if (Math.abs(after - before) / dt <= EPSILON) return
  throw new ScriptError(
    'run/value',
    `cannot change dt from ${old} s to ${dt} s: the time ${time} s is not a multiple of ${dt} s`,
    'change defaultclock.dt before the first run, or at a time that is a multiple of the new dt',
  )
}

/** numpy's round: halves go to the even neighbour. */
function roundHalfEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}
