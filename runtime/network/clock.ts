/** Simulated time in steps. Brian, Clock; semantics page 6.1. */

/** Times that differ by less than this part of dt count as the same. */
export const EPSILON = 1e-4

/** `t` is always timestep * dt, never a sum: rounding does not accumulate. */
export class Clock {
  timestep = 0
  /** seconds */
  t = 0
  /** where dt was changed since the last run: refuses the change, from the start of the next one */
  check?: (start: number) => void

  /** `dt` in seconds */
  constructor(public dt: number) {}

  /** Goes to the step of `start` and gives the step of `end` (seconds). */
  setInterval(start: number, end: number): number {
    this.check?.(start)
    this.check = undefined
    this.timestep = this.stepOf(start)
    this.t = this.timestep * this.dt
    return this.stepOf(end)
  }

  /** The first step that does not lie before `time`, which may be up to 0.01% of dt early. */
  stepOf(time: number): number {
    const { dt } = this
    const step = Math.round(time / dt)
    return Math.abs(step * dt - time) / dt <= EPSILON ? step : Math.ceil(time / dt)
  }

  /** Goes back to what was stored of it. */
  become({ timestep, dt }: { readonly timestep: number; readonly dt: number }): void {
    this.timestep = timestep
    this.dt = dt
    this.t = timestep * dt
    this.check = undefined
  }

  advance(): void {
    this.timestep++
    this.t = this.timestep * this.dt
  }
}
