import { second } from '../values/dimension.js'
import { VariableView } from '../values/state-variable.js'
import { vector } from '../values/value.js'

/** A read-only view of a time in seconds. */
export function timeView(owner: string, name: string, time: () => number, units: boolean) {
  const array = () => vector(Float64Array.of(time()))
  return new VariableView(
    { owner, name, dimension: second, readOnly: true, scalar: true, array },
    units,
  )
}
