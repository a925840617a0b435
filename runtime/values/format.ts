/** Python's str() and repr() of every value. */
import { arrayRepr, arrayText } from './format-array.js'
import { keyRepr, tupleRepr } from './format-key.js'
import { quantityRepr, quantityText } from './format-quantity.js'
import { VariableView } from './state-variable.js'
import { NDArray, Quantity, Tuple, type Value, isObject } from './value.js'

/** str(value), what `print` shows. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value
  if (value instanceof NDArray) return arrayText(value)
  if (value instanceof Quantity) return quantityText(value)
  if (value !== null && isObject(value) && value.toRepr) return value.toText?.() ?? value.toRepr()
  return valueRepr(value)
}

/** repr(value), how a list shows its items. */
export function valueRepr(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(valueRepr).join(', ')}]`
  if (value instanceof Tuple) return tupleRepr(value.items.map(valueRepr))
  if (value instanceof Map) {
    const entries = [...value].map(([k, v]) => `${valueRepr(k)}: ${valueRepr(v)}`)
    return `{${entries.join(', ')}}`
  }
  if (value instanceof NDArray) return arrayRepr(value)
  if (value instanceof Quantity) return quantityRepr(value)
  if (value instanceof VariableView) {
    const { owner, name } = value.variable
    const values = value.variable.shown ?? valueRepr(value.toArray())
    return `<${owner}.${name}${value.units ? '' : '_'}: ${values}>`
  }
  return keyRepr(value)
}

/** The pieces of an f-string as one text. */
export const joinText = (...parts: Value[]): string => parts.map(valueText).join('')
