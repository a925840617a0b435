/** TimedArray: a function of time given by its values. Brian, TimedArray; semantics page 8.4. */
import { log } from '../math/log.js'
import type { Callable, CallableUse } from '../spikes/callable.js'
import { describeDimension } from '../values/describe-dimension.js'
import { type Dimension, isDimensionless, sameDimension, second } from '../values/dimension.js'
import { numeric, type Operand } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type ObjectValue, quantity, type Value } from '../values/value.js'
import { roundHalfEven } from './change-dt.js'
import { positiveStep, seconds } from './numbers.js'
import type { Simulation } from './simulation.js'

/** `TimedArray(values, dt)`. Throws run/value unless the values are a list or a table of numbers. */
export function createTimedArray(sim: Simulation, values: Value, dt: Value): TimedArray {
  const { value, dimension } = numeric(values)
  const step = positiveStep(seconds(dt, 'the time step of a TimedArray'))
  const rank = value instanceof NDArray ? value.shape.length : 0
  if (!(value instanceof NDArray) || rank < 1 || rank > 2) {
    fail('value', 'Only 1d and 2d arrays are supported for TimedArray', 'give a list of values')
  }
  if (value.data.length === 0) fail('value', 'a TimedArray needs at least one value')
  return new TimedArray(sim, Float64Array.from(value.data), value.shape, step, dimension)
}

export class TimedArray implements ObjectValue, Callable {
  readonly typeName = 'TimedArray'

  constructor(
    readonly sim: Simulation,
    readonly values: Float64Array,
    /** steps, or steps and columns */
    readonly shape: readonly number[],
    /** seconds */
    readonly dt: number,
    readonly dimension: Dimension,
  ) {}

  getAttribute(name: string): Value | undefined {
    if (name === 'values') return new NDArray(this.values, 'float64', this.shape)
    return name === 'dt' ? this.dt : undefined
  }

  /** The script's own call: rounds by the step of the default clock. */
  call(...args: readonly Value[]): Value {
    const times = numeric(args[0])
    const columns = args.length > 1 ? numeric(args[1]) : undefined
    if (args.length !== this.shape.length) {
      const takes = this.shape.length === 1 ? 'a time' : 'a time and an index'
      fail('type', `this TimedArray takes ${takes}, but ${args.length} arguments are given`)
    }
    if (!sameDimension(times.dimension, second)) {
      const unit = describeDimension(times.dimension)
      fail('dimension-mismatch', `a TimedArray expects a time in second, but got one in ${unit}`)
    }
    if (columns && !isDimensionless(columns.dimension)) {
      fail('dimension-mismatch', 'the index of a TimedArray is a number without a unit')
    }
    const read = this.#reader(this.sim.clock.dt)
    return quantity(broadcast(read, times, columns), this.dimension)
  }

  inEquations(name: string, dt: number, { takes, steady }: CallableUse) {
    if (takes !== this.shape.length) {
      const [call, rank] = takes === 1 ? [`${name}(t, i)`, 2] : [`${name}(t)`, 1]
      fail(
        'type',
        `the TimedArray '${name}' has ${rank} dimension${rank === 1 ? '' : 's'}`,
        `write ${call} in the equations`,
      )
    }
    const ratio = this.dt / dt
    const fits = Math.floor(ratio) === ratio
    if (steady && !(ratio >= 1 && fits)) {
      fail(
        'unsupported',
        `the integration method needs '${name}' to be constant over a time step, ` +
          `but its step of ${this.dt} s is no multiple of dt = ${dt} s`,
        'choose another method, or another time step',
      )
    }
    if (ratio > 1 && !fits) {
      this.sim.warn(
        `Group uses a dt of ${dt} s while TimedArray uses dt of ${this.dt} s ` +
          `(ratio: 1/${ratio}) -> time grids not aligned`,
      )
    }
    return this.#reader(dt)
  }

  /** Rounds to fractions of the group's own steps, as Brian does, so that no step is missed. */
  #reader(dt: number): (t: number, i?: number) => number {
    const { values } = this
    const [rows, columns = 1] = this.shape
    const parts = fractions(dt, this.dt)
    const epsilon = this.dt / parts
    const rowOf = (t: number) => {
      const row = Math.trunc(roundHalfEven(t / epsilon) / parts)
      return row < 0 ? 0 : row < rows ? row : rows - 1
    }
    if (this.shape.length === 1) return (t) => values[rowOf(t)]
    return (t, i = 0) => {
      const column = i < 0 ? i + columns : i
      if (column >= 0 && column < columns && Number.isInteger(column)) {
        return values[rowOf(t) * columns + column]
      }
      return fail('index', `index ${i} is out of bounds for axis 1 with size ${columns}`)
    }
  }
}

/** The power of two that Brian takes: 8/dt*step rounded up to one, at least 1. */
function fractions(dt: number, step: number): number {
  const x = (8 / dt) * step
  let exponent = 0
  let power = 1
  for (; power * 2 <= x; power *= 2) exponent++
  // numpy's log2 rounds: hardly more than a power of two counts as one
  return exponent + log(x / power) / Math.LN2 > exponent ? power * 2 : power
}

function broadcast(
  read: (t: number, i?: number) => number,
  times: Operand,
  columns: Operand | undefined,
): number | NDArray {
  const [t, i] = [times.value, columns?.value]
  const [ts, is] = [t, i].map((x) => (x instanceof NDArray ? x : undefined))
  if (ts && is && `${ts.shape}` !== `${is.shape}`) {
    fail('unsupported', 'times and indices of different shapes are not supported', 'use a loop')
  }
  const at = (k: number) => read(ts ? ts.data[k] : Number(t), is ? is.data[k] : Number(i ?? 0))
  const like = ts ?? is
  if (!like) return at(0)
  return new NDArray(
    Float64Array.from(like.data, (_, k) => at(k)),
    'float64',
    like.shape,
  )
}
