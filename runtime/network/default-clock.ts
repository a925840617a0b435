/** `defaultclock`, the clock of all objects that are given none. Semantics page 6.1. */
import { describeDimension } from '../values/describe-dimension.js'
import { dimensionless, sameDimension, second } from '../values/dimension.js'
import { operand, typeName } from '../values/operand.js'
import { ScriptError } from '../values/script-error.js'
import { NDArray, type ObjectValue, Quantity, type Value } from '../values/value.js'
import { VariableView } from '../spikes/variable-view.js'
import type { Clock } from './clock.js'

/** `t` and `timestep` can be read, `dt` and `dt_` also set. */
export class DefaultClock implements ObjectValue {
  readonly typeName = 'Clock'

  constructor(readonly clock: Clock) {}

  getAttribute(name: string): Value {
    switch (name) {
      case 'dt':
        return new Quantity(this.clock.dt, second)
      case 'dt_':
        return this.clock.dt
      case 't':
        return timeView('defaultclock', 't', () => this.clock.t)
      case 't_':
        return timeView('defaultclock', 't', () => this.clock.t, false)
      case 'timestep':
        return BigInt(this.clock.timestep)
      case 'name':
        return 'defaultclock'
    }
    throw noAttribute(name)
  }

  setAttribute(name: string, value: Value): void {
    if (name === 'dt') this.clock.dt = positive(seconds(value, 'defaultclock.dt'))
    else if (name === 'dt_') this.clock.dt = positive(scalar(value, 'defaultclock.dt_'))
    else if (name === 't' || name === 'timestep') {
      throw new ScriptError('run/type', `Variable ${name} is read-only.`)
    } else throw noAttribute(name)
  }
}

/** A read-only view of a time in seconds. */
export function timeView(
  owner: string,
  name: string,
  time: () => number,
  units = true,
): VariableView {
  const array = () => new NDArray(Float64Array.of(time()), 'float64', [1])
  const fixed = { readOnly: true, scalar: true, live: false }
  return new VariableView({ owner, name, dimension: second, array, ...fixed }, units)
}

/** The seconds of a quantity. Throws run/dimension-mismatch, run/type; `what` names it. */
export function seconds(value: Value, what: string): number {
  const number = scalar(value, what)
  const dimension = operand(value)?.dimension ?? dimensionless
  if (sameDimension(dimension, second)) return number
  const has = sameDimension(dimension, dimensionless)
    ? 'a number without a unit'
    : `a value in ${describeDimension(dimension)}`
  throw new ScriptError(
    'run/dimension-mismatch',
    `${what} needs a time, but got ${has}`,
    'write it with a unit of time: 10*ms',
  )
}

function scalar(value: Value, what: string): number {
  const x = operand(value)
  if (x === undefined) {
    throw new ScriptError('run/type', `${what} needs a number, not ${typeName(value)}`)
  }
  if (!(x.value instanceof NDArray)) return Number(x.value)
  if (x.value.data.length === 1) return x.value.data[0]
  throw new ScriptError(
    'run/type',
    `${what} needs a single number, not an array of ${x.value.data.length}`,
  )
}

function positive(dt: number): number {
  if (dt > 0 && dt < Infinity) return dt
  throw new ScriptError('run/value', `the time step must be positive, not ${dt} s`)
}

function noAttribute(name: string): ScriptError {
  return new ScriptError(
    'run/attribute',
    `defaultclock has no attribute '${name}'`,
    'it has dt, t and timestep',
  )
}
