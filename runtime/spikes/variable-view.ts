/**
 * State variables as the script sees them: `G.v`, `M.t`, `G.v_`. Semantics page 5.8.
 * A view reads its array anew each time, so it follows a simulation that goes on.
 */
import { describeDimension } from '../values/describe-dimension.js'
import { isNeutral } from '../values/dimension-check.js'
import { type Dimension, isDimensionless, sameDimension } from '../values/dimension.js'
import { shortText, unitText } from '../values/format-quantity.js'
import { valueRepr } from '../values/format.js'
import { getItem, setItem } from '../values/indexing.js'
import { type Operand, element, numeric, typeName } from '../values/operand.js'
import { ScriptError } from '../values/script-error.js'
import { Slice } from '../values/slice.js'
import { NDArray, type ObjectValue, Quantity, Tuple, type Value } from '../values/value.js'

/** A state variable of a group, or a record of a monitor. */
export interface StateVariable {
  /** the object's name, for printing */
  readonly owner: string
  readonly name: string
  readonly dimension: Dimension
  readonly readOnly: boolean
  /** one value for the whole group: `(shared)`, `t`, `dt` */
  readonly scalar: boolean
  /** whether `G.v[:]` shares memory with the group; a monitor gives copies */
  readonly live: boolean
  /** the array of this moment, in SI units */
  array(): NDArray
}

export class VariableView implements ObjectValue {
  readonly typeName = 'VariableView'

  constructor(
    readonly variable: StateVariable,
    /** false for `G.v_`: plain SI numbers, unchecked */
    readonly units = true,
  ) {}

  getAttribute(name: string): Value {
    const { variable } = this
    if (name === 'name') return variable.name
    if (name === 'ndim') return variable.scalar ? 0n : 1n
    if (name === 'shape') {
      return new Tuple(variable.scalar ? [] : [BigInt(variable.array().data.length)])
    }
    throw new ScriptError(
      'run/attribute',
      `a state variable has no attribute '${name}'`,
      `take the array first: ${variable.name}[:].${name}`,
    )
  }

  setAttribute(name: string): void {
    throw new ScriptError('run/attribute', `cannot set '${name}' of a state variable`)
  }

  length(): number {
    if (!this.variable.scalar) return this.variable.array().data.length
    throw new ScriptError('run/type', `'${this.variable.name}' is a scalar: it has no length`)
  }

  toArray(): Quantity | NDArray | number {
    const { variable } = this
    const array = variable.array()
    const value = variable.scalar ? Number(element(array, 0)) : array
    return this.#withUnits(value) as Quantity | NDArray | number
  }

  getItem(key: Value): Value {
    const { variable } = this
    const array = variable.array()
    if (variable.scalar) {
      this.#requireFull(key)
      const value = element(array, 0)
      return typeof value === 'number' ? this.#withUnits(value) : value
    }
    if (isFull(key)) return this.#withUnits(variable.live ? array : copy(array))
    const value = getItem(array, key)
    if (value instanceof NDArray) return this.#withUnits(copy(value))
    return typeof value === 'number' ? this.#withUnits(value) : value
  }

  /** `G.v[key] = value`: dimension, index and length are checked. */
  setItem(key: Value, value: Value): void {
    if (isFull(key)) this.assign(value)
    else {
      const { variable } = this
      this.#requireWritable()
      if (variable.scalar) this.#requireFull(key)
      const x = this.#operandOf(value)
      if (this.units && !fits(x, variable.dimension)) {
        throw new ScriptError(
          'run/dimension-mismatch',
          `Incorrect unit for setting variable ${variable.name} ` +
            `(units are ${unitText(variable.dimension)} and ${unitText(x.dimension)}).`,
          dimensionHelp(variable),
        )
      }
      setItem(variable.array(), key, x.value)
    }
  }

  /** `G.v = value`: a number, or as many as there are elements. A bare 0 fits any dimension. */
  assign(value: Value): void {
    const { variable } = this
    this.#requireWritable()
    const x = this.#operandOf(value)
    if (this.units && !fits(x, variable.dimension)) {
      const wanted = isDimensionless(variable.dimension)
        ? 'a dimensionless value'
        : `a value with units ${describeDimension(variable.dimension)}`
      throw new ScriptError(
        'run/dimension-mismatch',
        `${variable.name} should be set with ${wanted}, but got ${shortText(value)} ` +
          `(unit is ${unitText(x.dimension)}).`,
        dimensionHelp(variable),
      )
    }
    fill(variable, x.value)
  }

  toText(): string {
    const { owner, name } = this.variable
    return `<${owner}.${name}${this.units ? '' : '_'}: ${valueRepr(this.toArray())}>`
  }

  #withUnits(value: number | NDArray): Value {
    const { dimension } = this.variable
    return !this.units || isDimensionless(dimension) ? value : new Quantity(value, dimension)
  }

  #requireWritable(): void {
    if (!this.variable.readOnly) return
    throw new ScriptError('run/type', `Variable ${this.variable.name} is read-only.`)
  }

  #requireFull(key: Value): void {
    if (isFull(key)) return
    throw new ScriptError(
      'run/index',
      `Illegal index for variable '${this.variable.name}', it is a scalar variable.`,
      `write ${this.variable.name}[:] or leave the index out`,
    )
  }

  #operandOf(value: Value): Operand {
    if (typeof value === 'string') {
      throw new ScriptError(
        'run/unsupported',
        `setting ${this.variable.name} with a string is not supported yet`,
        'compute the values in the script: numbers, or an array with one value per element',
      )
    }
    if (value === null || value instanceof Map) {
      throw new ScriptError(
        'run/type',
        `cannot set ${this.variable.name} to a value of type ${typeName(value)}`,
      )
    }
    return numeric(value)
  }
}

/** Copies into the array, with a single value for all; integers drop fractions and wrap. */
function fill(variable: StateVariable, value: Operand['value']): void {
  const { data, dtype } = variable.array()
  const values = value instanceof NDArray ? value.data : undefined
  if (value instanceof NDArray && value.shape.length > (variable.scalar ? 0 : 1)) {
    throw new ScriptError('run/value', 'setting an array element with a sequence.')
  }
  if (values !== undefined && values.length !== 1 && values.length !== data.length) {
    throw new ScriptError(
      'run/value',
      `could not broadcast input array from shape (${values.length},) ` +
        `into shape (${data.length},)`,
      `${variable.name} has ${data.length} elements, but ${values.length} values are given`,
    )
  }
  const single = values === undefined ? Number(value) : values.length === 1 ? values[0] : undefined
  if (dtype === 'bool') {
    for (let k = 0; k < data.length; k++) data[k] = (single ?? values?.[k] ?? 0) === 0 ? 0 : 1
  } else if (single !== undefined) data.fill(single)
  else if (values !== undefined) data.set(values)
}

const fits = (x: Operand, dimension: Dimension): boolean =>
  sameDimension(x.dimension, dimension) || isNeutral(x)

const isFull = (key: Value): boolean =>
  key instanceof Slice && key.start === null && key.stop === null && key.step === null

const copy = (array: NDArray): NDArray =>
  new NDArray(array.data.slice(), array.dtype, array.shape)

function dimensionHelp(variable: StateVariable): string {
  return isDimensionless(variable.dimension)
    ? 'divide the value by its unit'
    : `multiply the value by a unit of ${describeDimension(variable.dimension)}`
}
