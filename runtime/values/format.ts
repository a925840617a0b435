/** Python's str() and repr() of every value. */
import { arrayRepr, arrayText } from './format-array.js'
import { floatText } from './format-float.js'
import { quantityRepr, quantityText } from './format-quantity.js'
import { VariableView } from './state-variable.js'
import { NDArray, type ObjectValue, Quantity, Tuple, type Value, isObject } from './value.js'

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
  switch (typeof value) {
    case 'number':
      return floatText(value)
    case 'bigint':
      return value.toString()
    case 'boolean':
      return value ? 'True' : 'False'
    case 'string':
      return stringRepr(value)
  }
  if (value === null) return 'None'
  if (Array.isArray(value)) return `[${value.map(valueRepr).join(', ')}]`
  if (value instanceof Tuple) return tupleRepr(value.items)
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
  return value.toRepr?.() ?? value.toText?.() ?? objectText(value)
}

/** The pieces of an f-string as one text. */
export const joinText = (...parts: Value[]): string => parts.map(valueText).join('')

/** Of a Brian object. */
function objectText(object: ObjectValue): string {
  const type = object.typeName
  const name = object.getAttribute?.('name')
  if (type === 'NeuronGroup') return `<${type} '${name}' of ${object.length?.()} neurons>`
  return /^(Spike|Event)Monitor$/.test(type) ? `<${type}, recording from '${name}'>` : `<${type}>`
}

function tupleRepr(items: readonly Value[]): string {
  return items.length === 1 ? `(${valueRepr(items[0])},)` : `(${items.map(valueRepr).join(', ')})`
}

/** Single quotes unless the text has some and no double ones; other characters as escapes. */
function stringRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  let body = ''
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0
    if (c === quote || c === '\\') body += `\\${c}`
    else if (c === '\n') body += '\\n'
    else if (c === '\r') body += '\\r'
    else if (c === '\t') body += '\\t'
    else if (code < 32 || (code >= 127 && code < 161)) body += `\\x${hex(code, 2)}`
    else if (/[\p{C}\p{Z}]/u.test(c) && c !== ' ') {
      body += code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`
    } else body += c
  }
  return quote + body + quote
}

const hex = (code: number, width: number) => code.toString(16).padStart(width, '0')
