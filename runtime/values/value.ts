/**
 * The values of the script's residual code: plain JavaScript values where one fits, classes
 * where Python says more. int = bigint, float = number, list = array, dict = Map.
 */
import { type Dimension, isDimensionless } from './dimension.js'

export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Value[]
  | Map<Value, Value>
  | Tuple
  | NDArray
  | Quantity
  | ObjectValue

/** A Brian object, a state-variable view, a figure: anything with attributes of its own. */
export interface ObjectValue {
  /** the Python class name, for messages */
  readonly typeName: string
  /** undefined where there is no such attribute */
  getAttribute?(name: string): Value | undefined
  setAttribute?(name: string, value: Value): void
  getItem?(key: Value): Value
  setItem?(key: Value, value: Value): void
  length?(): number
  /** its items in order, where a loop can visit them */
  iterate?(): Iterable<Value>
  /** `item in object`, where its items do not say */
  contains?(item: Value): boolean
  /** == where identity is not meant, item by item or at once; undefined where nothing fits */
  equals?(other: Value): NDArray | boolean | undefined
  callMethod?(name: string, ...args: Value[]): Value
  /** the array that it stands for in arithmetic */
  toArray?(): Quantity | NDArray | number | bigint | boolean
  /** Python's str() */
  toText?(): string
  /** Python's repr() where that is another text */
  toRepr?(): string
}

export class Tuple {
  constructor(readonly items: readonly Value[]) {}
}

export type DType = 'float64' | 'int64' | 'int32' | 'bool'
export type ArrayData = Float64Array | Int32Array | Uint8Array

/** A numpy array in C order. int64 lives in a Float64Array, exact to 2**53. */
export class NDArray {
  constructor(
    readonly data: ArrayData,
    readonly dtype: DType,
    readonly shape: readonly number[],
  ) {}
}

/**
 * An SI value with a dimension. Brian, "Physical units". Dimensionless only where a reduction of a
 * state variable has lost the unit; else see `quantity`.
 */
export class Quantity {
  constructor(
    /** in SI base units */
    readonly value: number | NDArray,
    readonly dimension: Dimension,
  ) {}
}

/** A named unit: mV has name 'mvolt' and display name 'mV'. */
export class Unit extends Quantity {
  constructor(
    readonly scale: number,
    dimension: Dimension,
    readonly name: string,
    readonly displayName: string,
    /** the power of ten that it stands for: -3 for mV, a fraction for ms**0.5 */
    readonly exponent: number = Number(scale.toExponential().split('e')[1]),
  ) {
    super(scale, dimension)
  }
}

/** A quantity, or the plain number or array where the dimension vanishes, as Brian does. */
export function quantity(value: number | NDArray, dimension: Dimension): Value {
  return isDimensionless(dimension) ? value : new Quantity(value, dimension)
}

export function isObject(value: Value): value is ObjectValue {
  return typeof value === 'object' && value !== null && 'typeName' in value
}

/** A float64 vector that shares `data`. */
export function vector(data: Float64Array): NDArray {
  return new NDArray(data, 'float64', [data.length])
}
