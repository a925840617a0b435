/** The prescribed spikes of a SpikeGeneratorGroup, checked and sorted. Semantics page 8.3. */
import { describeDimension } from '../values/describe-dimension.js'
import { isDimensionless, sameDimension, second } from '../values/dimension.js'
import { numeric, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { roundHalfEven } from './change-dt.js'

export interface SpikeTable {
  readonly indices: Int32Array
  /** seconds */
  readonly times: Float64Array
  /** seconds; 0 where the spikes come once */
  readonly period: number
}

/** The step of a time: times just below a step belong to it. Brian's timestep(t, dt). */
export const binOf = (time: number, dt: number): number => Math.floor((time + 1e-3 * dt) / dt)

/**
 * By time, then by index. Throws run/value for lengths that differ, negative times, indices
 * outside 0..N-1 and a period that is too short; run/dimension-mismatch for times without a unit.
 */
export function spikeTable(
  N: number,
  dt: number,
  indices: Value,
  times: Value,
  period: number,
  sorted: boolean,
): SpikeTable {
  const who = listOf(indices, 'indices', true)
  const when = listOf(times, 'times', false)
  if (who.length !== when.length) {
    const lengths = `${who.length} != ${when.length}`
    fail('value', `Length of the indices and times array must match, but ${lengths}`)
  }
  if (period < 0) fail('value', 'The period cannot be negative.')
  const [first, last] = range(when)
  if (when.length > 0 && period !== 0 && binOf(last, dt) >= roundHalfEven(period / dt)) {
    fail('value', 'The period has to be greater than the maximum of the spike times')
  }
  if (first < 0) fail('value', 'Spike times cannot be negative')
  if (who.some((i) => i < 0 || i >= N)) {
    fail('value', `Indices have to lie in the interval [0, ${N}[`)
  }
  const order = Array.from(when.keys())
  if (!sorted) order.sort((a, b) => when[a] - when[b] || who[a] - who[b])
  return {
    indices: Int32Array.from(order, (k) => who[k]),
    times: Float64Array.from(order, (k) => when[k]),
    period,
  }
}

/** The step of each spike. Throws run/value where a neuron spikes twice in one. */
export function binsOf(
  name: string,
  dt: number,
  indices: Int32Array,
  times: Float64Array,
): Int32Array {
  const bins = Int32Array.from(times, (time) => (time + 1e-3 * dt) / dt)
  for (let k = 1; k < bins.length; k++) {
    if (bins[k] !== bins[k - 1] || indices[k] !== indices[k - 1]) continue
    fail(
      'value',
      `Using a dt of ${dt} s, some neurons of SpikeGeneratorGroup '${name}' spike more than ` +
        'once during a time step.',
      `neuron ${indices[k]} spikes at ${times[k - 1]} s and ${times[k]} s: use a smaller dt`,
    )
  }
  return bins
}

/** Throws run/unsupported for a period that is no multiple of dt. */
export function periodInSteps(
  name: string,
  dt: number,
  period: number,
  warn: (text: string) => void,
): number {
  const steps = roundHalfEven(period / dt)
  if (steps > 2147483647) {
    warn(
      `the period of '${name}' is longer than 2147483647 steps of ${dt} s: it counts as infinite ` +
        '(period=0*second says so)',
    )
    return 0
  }
  if (Math.abs(steps * dt - period) <= period * Number.EPSILON) return steps
  return fail(
    'unsupported',
    `The period of '${name}' is ${period} s, which is not an integer multiple of its dt of ${dt} s.`,
  )
}

function listOf(value: Value, what: string, pure: boolean): number[] {
  const { value: numbers, dimension } = numeric(value)
  if (!(numbers instanceof NDArray))
    fail('type', `object of type '${typeName(value)}' has no len()`)
  if (numbers.shape.length !== 1) fail('value', `${what} must be a list, not a table`)
  // an empty list has no elements that a unit could be missing from
  const fits = pure ? isDimensionless(dimension) : sameDimension(dimension, second)
  if (!fits) {
    const unit = describeDimension(dimension)
    const wanted = pure ? '1' : 'second'
    fail(
      'dimension-mismatch',
      `SpikeGeneratorGroup expected a quantity with unit ${wanted} for argument '${what}' but got one in ${unit}`,
      pure ? 'indices are plain numbers' : 'write the times with a unit: [1, 2]*ms',
    )
  }
  return Array.from(numbers.data)
}

/** The least and the largest number. */
function range(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return [low, high]
}
