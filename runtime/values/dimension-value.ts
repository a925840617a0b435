/** Dimensions as values of the script. */
import { type Dimension, isDimensionless, sameDimension } from './dimension.js'
import { dimensionName, dimensionSymbol } from './format-dimension.js'
import type { ObjectValue, Value } from './value.js'

/** What `q.dim` is: equal dimensions are one object. */
export class DimensionValue implements ObjectValue {
  readonly typeName = 'Dimension'

  constructor(readonly dimension: Dimension) {}

  getAttribute(name: string): Value | undefined {
    return name === 'is_dimensionless' ? isDimensionless(this.dimension) : undefined
  }

  toText(): string {
    return isDimensionless(this.dimension) ? '1' : dimensionSymbol(this.dimension)
  }

  toRepr(): string {
    return isDimensionless(this.dimension) ? 'Dimension()' : dimensionName(this.dimension)
  }
}

const known: DimensionValue[] = /* @__PURE__ */ [] as DimensionValue[]

export function dimensionValue(dimension: Dimension): DimensionValue {
  const found = known.find((value) => sameDimension(value.dimension, dimension))
  if (found) return found
  const value = new DimensionValue(dimension)
  known.push(value)
  return value
}
