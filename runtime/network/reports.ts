/** What a run tells the script while it goes. Semantics page 6.2. */
import type { Callbacks } from '../spikes/network-object.js'
import { second } from '../values/dimension.js'
import { Quantity, type Value } from '../values/value.js'
import { seconds } from './numbers.js'
import { now } from './pace.js'

/** Told how far a run is; between steps it speaks only once its period has passed. */
export type Report = (fraction: number, between?: boolean) => void

/** Makes the report of the run that begins now, from `start` to `end` in seconds. */
export type StartReport = (f: Callbacks[string] | undefined, start: number, end: number) => Report

/** `report=f, report_period=period`: f(elapsed, completed, start, duration), every 10 s by default. */
export function reportEvery(period?: Value): StartReport {
  const length = period === undefined ? 10 : seconds(period, 'report_period')
  const time = (value: number) => new Quantity(value, second)
  return (f, start, end) => {
    const began = now()
    let next = began + 1000 * length
    return (fraction, between = false) => {
      const current = now()
      if (between && current <= next) return
      next = current + 1000 * length
      const elapsed = fraction === 0 ? 0 : (current - began) / 1000
      f?.(time(elapsed), fraction, time(start), time(end - start))
    }
  }
}
