import type { Value } from '../values/value.js'
import { DefaultClock } from './default-clock.js'
import { ownClock } from './own-clock.js'
import type { Simulation } from './simulation.js'

/** `Clock(dt)`: for objects that share a time step. Throws run/value for a step that is not positive. */
export const createClock = (_sim: Simulation, dt: Value, name?: Value): DefaultClock =>
  new DefaultClock(ownClock(dt, 'Clock()'), typeof name === 'string' ? name : 'clock')
