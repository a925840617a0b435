/** Arguments of monitors. */
import { describeDimension } from '../values/describe-dimension.js'
import { sameDimension, second } from '../values/dimension.js'
import { numeric, operand, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'

/** The indices that `record=` names, of a source with N elements. Throws run/index, run/type. */
export function recordedIndices(record: Value, N: number, source: string): Int32Array {
  if (record === true) return Int32Array.from({ length: N }, (_, k) => k)
  if (record === false) return new Int32Array(0)
  if (record === null) fail('type', 'record needs True, False, an index or a list of indices')
  const { value } = numeric(record)
  const indices =
    value instanceof NDArray ? Int32Array.from(value.data) : Int32Array.of(Number(value))
  if (value instanceof NDArray && value.shape.length > 1) {
    fail('value', `record needs a list of indices, not an array of rank ${value.shape.length}`)
  }
  const bad = indices.find((index) => index < 0 || index >= N)
  if (bad === undefined) return indices
  fail(
    'index',
    `The indices to record from contain values outside of the range [0, ${N - 1}] allowed for ` +
      `the group '${source}': ${bad}`,
    'indices count from 0',
  )
}

/** Where in the schedule. Throws run/value for order without when. */
export function placeOf(
  { when = null, order = null }: { readonly when?: Value; readonly order?: Value },
  usual: { readonly slot: string; readonly order: number },
): { slot: string; order: number } {
  if (when === null) {
    if (order !== null) fail('value', 'Cannot specify order if when is not specified.')
    return usual
  }
  return { slot: String(when), order: order === null ? 0 : Number(order) }
}

/** The seconds of a time. Throws run/dimension-mismatch, run/type. */
export function secondsOf(value: Value, what: string): number {
  const x = operand(value)
  if (!x || x.value instanceof NDArray) fail('type', `${what} needs a time, not ${typeName(value)}`)
  if (sameDimension(x.dimension, second)) return Number(x.value)
  const unit = describeDimension(x.dimension)
  fail('dimension-mismatch', `${what} needs a time, but got a value with the unit ${unit}`)
}

/** The seconds of `dt=`. Throws run/value unless it is positive. */
export function timeStep(value: Value): number {
  const dt = secondsOf(value, 'dt')
  if (dt > 0 && dt < Infinity) return dt
  fail('value', `the time step must be positive, not ${dt} s`)
}
