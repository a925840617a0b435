/** Python's repr() of what can be the key of a dict: less code than that of every value. */
import { floatText } from './format-float.js'
import { type ObjectValue, Tuple, Unit, type Value } from './value.js'

/** Of numbers, texts, None, objects, units, and tuples of these. */
export function keyRepr(key: Value): string {
  switch (typeof key) {
    case 'number':
      return floatText(key)
    case 'bigint':
      return key.toString()
    case 'boolean':
      return key ? 'True' : 'False'
    case 'string':
      return stringRepr(key)
  }
  if (key === null) return 'None'
  if (key instanceof Tuple) return tupleRepr(key.items.map(keyRepr))
  if (key instanceof Unit) return key.name
  const object = key as ObjectValue
  return object.toRepr?.() ?? object.toText?.() ?? objectText(object)
}

/** Of a Brian object. */
function objectText(object: ObjectValue): string {
  const type = object.typeName
  const name = object.getAttribute?.('name')
  if (type === 'NeuronGroup') return `<${type} '${name}' of ${object.length?.()} neurons>`
  return /^(Spike|Event)Monitor$/.test(type) ? `<${type}, recording from '${name}'>` : `<${type}>`
}

/** From the texts of its items. */
export const tupleRepr = (items: readonly string[]): string =>
  items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`

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
