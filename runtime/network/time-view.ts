import { second } from '../values/dimension.js'
import { readOnlyView } from '../values/state-variable.js'
import { NDArray } from '../values/value.js'

/** A read-only view of a time in seconds. */
export function timeView(owner: string, name: string, time: () => number, units: boolean) {
  const array = () => new NDArray(Float64Array.of(time()), 'float64', [])
  return readOnlyView(owner, name, array, units, second)
}
