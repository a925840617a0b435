/** What most Brian objects are given when they are made. Semantics pages 6.1 and 6.4. */
import { fail } from '../values/script-error.js'
import { isObject, type Value } from '../values/value.js'
import type { Clock } from './clock.js'
import type { DefaultClock } from './default-clock.js'
import { numberOf } from './numbers.js'
import { ownClock } from './own-clock.js'
import type { Simulation } from './simulation.js'

export interface CommonValues {
  readonly dt?: Value
  readonly clock?: Value
  readonly when?: Value
  readonly order?: Value
  readonly name?: Value
}

/** What emitted code has made of them: programs that give none of them need no code for it. */
export interface MadeValues {
  readonly clock?: Clock
  readonly when?: string
  readonly order?: number
  readonly name?: Value
}

/** `dt=` or `clock=`. Throws run/value for both, run/type for what is no clock. */
export const givenClock = (sim: Simulation, dt: Value, clock: Value): Clock =>
  clockOf(sim, { dt: dt ?? undefined, clock: clock ?? undefined })

/** `order=`. Throws run/type. */
export const givenOrder = (order: Value): number => orderOf({ order })

/** `when=`. Throws run/type. */
export const givenSlot = (when: Value): string => slotOf({ when }, '')

/** A clock of its own for `dt`, the given one for `clock`, else the one of the simulation. */
export function clockOf(
  sim: Simulation,
  { dt, clock }: CommonValues,
  otherwise = sim.clock,
): Clock {
  if (dt !== undefined && clock !== undefined) {
    fail('value', 'an object takes either dt or clock, not both', 'leave one of them out')
  }
  if (dt !== undefined) return ownClock(dt, 'dt')
  if (clock === undefined) return otherwise
  // a class would bring the clock's attributes into every program
  if (isClock(clock)) return clock.clock
  fail('type', "'clock' needs a Clock", 'write clock=Clock(dt=1*ms), or dt=1*ms')
}

const isClock = (value: Value): value is DefaultClock =>
  isObject(value) && value.typeName === 'Clock'

export const orderOf = ({ order }: CommonValues): number =>
  order === undefined ? 0 : numberOf(order, 'order')

/** The slot of the schedule: whether it exists is for the network to say that it runs in. */
export function slotOf({ when }: CommonValues, otherwise: string): string {
  if (when === undefined) return otherwise
  if (typeof when === 'string') return when
  fail('type', "'when' needs the name of a slot", "write when='start', or another slot")
}
