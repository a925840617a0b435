/**
 * State variables as the script sees them: `G.v`, `M.t`, `G.v_`. Semantics page 5.8. Subscripts and
 * printing are in items.ts and format.ts, so that only scripts which use them contain them.
 */
import { describeDimension } from './describe-dimension.js'
import { DimensionError, isNeutral } from './dimension-check.js'
import { type Dimension, dimensionless, isDimensionless, sameDimension } from './dimension.js'
import { type Operand, type Scalar, element, numeric } from './operand.js'
import { fail } from './script-error.js'
import { Slice } from './slice.js'
import { NDArray, type ObjectValue, type Quantity, type Value, quantity } from './value.js'

/** A state variable of a group, or a record of a monitor. */
export interface StateVariable {
  /** the object's name, for printing */
  readonly owner: string
  readonly name: string
  readonly dimension: Dimension
  /** to the script: of what is read-only it gets copies; a text says why it is */
  readonly readOnly?: boolean | string
  /** shown in the place of its values */
  readonly shown?: string
  /** what a subscript means, where it is not one of the array */
  place?(key: Value): Value
  /** the array of this moment, in SI units; of rank 0 where one value serves the whole group */
  array(): NDArray
}

/** Reads its array anew each time, so it follows a simulation that goes on. */
export class VariableView implements ObjectValue {
  readonly typeName = 'VariableView'

  constructor(
    readonly variable: StateVariable,
    /** false for `G.v_`: plain SI numbers, unchecked */
    readonly units = true,
  ) {}

  toArray(): Quantity | NDArray | Scalar {
    const array = this.variable.array()
    const value = array.shape.length === 0 ? element(array, 0) : array
    return withUnits(this, value) as ReturnType<this['toArray']>
  }
}

/** Of what the script only reads. */
export const readOnlyView = (
  owner: string,
  name: string,
  array: () => NDArray,
  units = true,
  dimension = dimensionless,
): VariableView => new VariableView({ owner, name, dimension, readOnly: true, array }, units)

/** A value of the variable with its dimension. */
export const withUnits = ({ variable, units }: VariableView, value: Scalar | NDArray): Value =>
  // integers and booleans have no dimension
  typeof value === 'bigint' || typeof value === 'boolean'
    ? value
    : quantity(value, units ? variable.dimension : dimensionless)

/** `G.v = value`: a number, or as many as there are elements; integers drop fractions and wrap. */
export function assignVariable(view: VariableView, given: Value): void {
  const { name } = view.variable
  const { value } = assignable(view, given)
  const { data, dtype, shape } = view.variable.array()
  const values = value instanceof NDArray ? value.data : [Number(value)]
  const fits = shape.length === 0 && values.length === 1 && !Array.isArray(given)
  if (value instanceof NDArray && value.shape.length > shape.length && !fits) {
    fail('value', 'setting an array element with a sequence.')
  }
  const { length } = values
  if (length !== 1 && length !== data.length) {
    fail('value', `${name} has ${data.length} elements, but ${length} values are given`)
  }
  for (let k = 0; k < data.length; k++) {
    const x = values[length === 1 ? 0 : k]
    data[k] = dtype === 'bool' ? Number(x !== 0) : x
  }
}

/** What may be stored in the variable. A bare 0 fits any dimension. */
export function assignable({ variable, units }: VariableView, given: Value): Operand {
  const { name, dimension } = variable
  const { readOnly } = variable
  if (readOnly) fail('type', readOnly === true ? `Variable ${name} is read-only.` : readOnly)
  const x = numeric(given)
  if (!units || sameDimension(x.dimension, dimension) || isNeutral(x)) return x
  const wanted = describeDimension(dimension)
  const bare = isDimensionless(dimension)
  const kind = bare ? 'dimensionless value' : `value with units ${wanted}`
  throw new DimensionError(
    [`${name} should be set with a ${kind}, but got `, x],
    [x.dimension],
    bare ? 'divide the value by its unit' : `multiply the value by a unit of ${wanted}`,
  )
}

/** Of a variable with one value for the whole group there is only the whole. Throws run/index. */
export function refuseIndex(name: string, key: Value): void {
  if (isFull(key)) return
  fail(
    'index',
    `Illegal index for variable '${name}', it is a scalar variable.`,
    `write ${name}[:] or leave the index out`,
  )
}

/** `[:]` */
export const isFull = (key: Value): boolean =>
  key instanceof Slice && key.start === null && key.stop === null && key.step === null
