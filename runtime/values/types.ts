/** Types of values as Python sees them: type(x), isinstance(x, T). */
import { typeName } from './operand.js'
import { NDArray, type ObjectValue, Quantity, type Value } from './value.js'

class TypeObject implements ObjectValue {
  readonly typeName = 'type'

  constructor(readonly name: string) {}

  getAttribute(attribute: string): Value | undefined {
    return attribute === '__name__' ? (this.name.split('.').at(-1) as string) : undefined
  }

  equals(other: Value): boolean {
    return other instanceof TypeObject && other.name === this.name
  }

  toText(): string {
    return `<class '${this.name}'>`
  }
}

/** type(value) */
export const pyType = (value: Value): Value => new TypeObject(fullName(value))

function fullName(value: Value): string {
  if (value instanceof Quantity) return `brian2.units.fundamentalunits.${typeName(value)}`
  return typeName(value)
}

/** isinstance(value, (a, b)): booleans are integers, quantities are arrays. */
export function pyIsinstance(value: Value, ...types: Value[]): boolean {
  const own = typeName(value)
  return types.some((type) => {
    if (type === own) return true
    if (type === 'int') return own === 'bool'
    if (type === 'Quantity') return value instanceof Quantity
    return type === 'ndarray' && (value instanceof NDArray || value instanceof Quantity)
  })
}
