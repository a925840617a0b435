/** Subscripts of state variables: `G.v[:10]`, `M.t[0]`. Semantics page 5.8. */
import * as arrays from './indexing.js'
import { element } from './operand.js'
import {
  type VariableView,
  assignVariable,
  assignable,
  isFull,
  refuseIndex,
  withUnits,
} from './state-variable.js'
import { NDArray, type Value } from './value.js'

/** `G.v[:]` shares memory with the group, all else is a copy. */
export function variableItem(view: VariableView, given: Value): Value {
  const { variable } = view
  const key = variable.place?.(given) ?? given
  const array = variable.array()
  const value = isScalar(view, key) ? element(array, 0) : arrays.getItem(array, key)
  if (value instanceof NDArray) {
    return withUnits(view, isFull(key) && !variable.readOnly ? array : copy(value))
  }
  return withUnits(view, value)
}

/** `G.v[key] = value`: dimension, index and length are checked. */
export function setVariableItem(view: VariableView, given: Value, value: Value): void {
  const key = view.variable.place?.(given) ?? given
  if (isFull(key)) assignVariable(view, value)
  else {
    const x = assignable(view, value)
    isScalar(view, key)
    arrays.setItem(view.variable.array(), key, x.value)
  }
}

/** Of a scalar there is only the whole. */
function isScalar({ variable }: VariableView, key: Value): boolean {
  if (variable.array().shape.length > 0) return false
  refuseIndex(variable.name, key)
  return true
}

const copy = (array: NDArray): NDArray => new NDArray(array.data.slice(), array.dtype, array.shape)
