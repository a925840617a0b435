/** Clocks as the script sees them: `defaultclock`, `Clock(dt)`. Semantics page 6.1. */
import { second } from '../values/dimension.js'
import { fail } from '../values/script-error.js'
import { type ObjectValue, Quantity, type Value } from '../values/value.js'
import { changeDt } from './change-dt.js'
import type { Clock } from './clock.js'
import { numberOf, positiveStep, seconds } from './numbers.js'
import { timeView } from './time-view.js'

/** What Brian calls the clock of an object. */
export const clockName = (sim: { readonly clock: Clock }, clock: Clock, owner: string): string =>
  clock === sim.clock ? 'defaultclock' : `${owner}_clock`

/** `t` and `timestep` can be read, `dt` and `dt_` also set. */
export class DefaultClock implements ObjectValue {
  readonly typeName = 'Clock'

  constructor(
    readonly clock: Clock,
    readonly name = 'defaultclock',
  ) {}

  getAttribute(name: string): Value | undefined {
    switch (name) {
      case 'dt':
        return new Quantity(this.clock.dt, second)
      case 'dt_':
        return this.clock.dt
      case 't':
      case 't_':
        return timeView(this.name, 't', () => this.clock.t, name === 't')
      case 'timestep':
        return BigInt(this.clock.timestep)
      case 'name':
        return this.name
    }
    return undefined
  }

  setAttribute(name: string, value: Value): void {
    if (name === 'dt') changeDt(this.clock, positiveStep(seconds(value, `${this.name}.dt`)))
    else if (name === 'dt_') changeDt(this.clock, positiveStep(numberOf(value, `${this.name}.dt_`)))
    else if (name === 't' || name === 'timestep') {
      fail('type', `Variable ${name} is read-only.`)
    } else fail('attribute', `${this.name} has no attribute '${name}'`, 'it has dt')
  }
}
