import type { Value } from '../values/value.js'
import { Clock } from './clock.js'
import { DefaultClock } from './default-clock.js'
import { positiveStep, seconds } from './numbers.js'
import type { Simulation } from './simulation.js'

/** `Clock(dt)`: for objects that share a time step. Throws run/value for a step that is not positive. */
export const createClock = (_sim: Simulation, dt: Value, name?: Value): DefaultClock =>
  new DefaultClock(
    new Clock(positiveStep(seconds(dt, 'Clock()'))),
    typeof name === 'string' ? name : 'clock',
  )
