/** What monitors recorded, as the script sees it. Semantics page 9. */
import { type Dimension, dimensionless } from '../values/dimension.js'
import { readOnlyView, type VariableView } from '../values/state-variable.js'
import { NDArray, quantity, type Value } from '../values/value.js'
import type { Column } from './column.js'

/** A view of a column: `M.t`, `M.i_`, which follows a recording that goes on. */
export function columnView(
  owner: string,
  name: string,
  column: Column,
  units = true,
): VariableView {
  const array = () => new NDArray(column.data(), column.dtype, [column.length])
  return readOnlyView(owner, name, array, units, column.dimension)
}

/** How much was recorded, as a variable of the monitor: `M.N`. */
export function sizeView(monitor: { readonly name: string; length(): number }): VariableView {
  const array = () => new NDArray(Int32Array.of(monitor.length()), 'int32', [])
  return readOnlyView(monitor.name, 'N', array)
}

/** `v_` as v without units. */
export function splitName(attribute: string): { name: string; units: boolean } {
  const units = !attribute.endsWith('_')
  return { name: units ? attribute : attribute.slice(0, -1), units }
}

/** A plain array without units, else with its dimension. */
export const withDimension = (array: NDArray, dimension: Dimension, units: boolean): Value =>
  quantity(array, units ? dimension : dimensionless)

export const copyOf = (column: Column, units: boolean): Value =>
  withDimension(
    new NDArray(column.data().slice(), column.dtype, [column.length]),
    column.dimension,
    units,
  )

/** The column as an array that shares its memory. */
export const arrayOf = (column: Column, units: boolean): Value =>
  withDimension(new NDArray(column.data(), column.dtype, [column.length]), column.dimension, units)
