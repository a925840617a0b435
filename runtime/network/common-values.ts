/** What most Brian objects are given when they are made. Semantics pages 6.1 and 6.4. */
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { Clock } from './clock.js'
import { DefaultClock } from './default-clock.js'
import { numberOf, positiveStep, seconds } from './numbers.js'
import type { Simulation } from './simulation.js'

export interface CommonValues {
  readonly dt?: Value
  readonly clock?: Value
  readonly when?: Value
  readonly order?: Value
  readonly name?: Value
}

/** A clock of its own for `dt`, the given one for `clock`, else the one of the simulation. */
export function clockOf(
  sim: Simulation,
  { dt, clock }: CommonValues,
  otherwise = sim.clock,
): Clock {
  if (dt !== undefined && clock !== undefined) {
    fail('value', 'an object takes either dt or clock, not both', 'leave one of them out')
  }
  if (dt !== undefined) return new Clock(positiveStep(seconds(dt, 'dt')))
  if (clock === undefined) return otherwise
  if (clock instanceof DefaultClock) return clock.clock
  fail('type', "'clock' needs a Clock", 'write clock=Clock(dt=1*ms), or dt=1*ms')
}

export const orderOf = ({ order }: CommonValues): number =>
  order === undefined ? 0 : numberOf(order, 'order')

/** The slot of the schedule. Throws run/value for an unknown one. */
export function slotOf({ when }: CommonValues, otherwise: string): string {
  if (when === undefined) return otherwise
  const known = /^((before|after)_)?(start|groups|thresholds|synapses|resets|end)$/
  if (typeof when === 'string' && known.test(when)) return when
  const help = 'it is start, groups, thresholds, synapses, resets or end, or before_ or after_ one'
  fail('value', `there is no slot '${String(when)}' in the schedule`, help)
}
