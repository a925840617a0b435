/** `'...'.format(...)`: fields by position, by name, with attributes, items and nested fields. */
import { valueRepr, valueText } from './format.js'
import { anyAttribute, getItem } from './items.js'
import { formatValue } from './percent-format.js'
import { fail } from './script-error.js'
import { Tuple, type Value } from './value.js'

/** template.format(*values, **named). Throws run/index, run/key, run/value as Python does. */
export function pyFormat(template: Value, values: Value, named?: Value): string {
  const items = values instanceof Tuple ? values.items : []
  const names = named instanceof Map ? named : new Map<Value, Value>()
  const fields = new Fields(items, names)
  return fields.fill(template as string, 2)
}

class Fields {
  #next = 0

  constructor(
    readonly items: readonly Value[],
    readonly names: ReadonlyMap<Value, Value>,
  ) {}

  /** `depth` is how deep fields may nest: in the specification of another, once. */
  fill(template: string, depth: number): string {
    if (depth === 0) fail('value', 'Max string recursion exceeded')
    let text = ''
    for (let k = 0; k < template.length; k++) {
      const c = template[k]
      if ((c === '{' || c === '}') && template[k + 1] === c && depth === 2) {
        text += c
        k++
      } else if (c === '}') {
        fail('value', "Single '}' encountered in format string")
      } else if (c === '{') {
        const end = closing(template, k)
        text += this.#field(template.slice(k + 1, end), depth)
        k = end
      } else text += c
    }
    return text
  }

  #field(field: string, depth: number): string {
    const [, path, conversion, spec] = /^([^!:]*)(?:!(\w))?(?::([\s\S]*))?$/.exec(field) ?? [
      '',
      field,
    ]
    let value = this.#value(path)
    if (conversion === 'r' || conversion === 'a') value = valueRepr(value)
    if (conversion === 's') value = valueText(value)
    return formatValue(value, this.fill(spec ?? '', depth - (spec ? 1 : 0)))
  }

  /** 0, name, name.attribute, 0[key] */
  #value(path: string): Value {
    const [, head, rest] = /^([^.[]*)([\s\S]*)$/.exec(path) as RegExpExecArray
    let value = this.#first(head)
    for (const [, attribute, key] of rest.matchAll(/\.([^.[]+)|\[([^\]]*)\]/g)) {
      value =
        attribute !== undefined
          ? anyAttribute(value, attribute)
          : getItem(value, /^\d+$/.test(key) ? BigInt(key) : key)
    }
    return value
  }

  #first(head: string): Value {
    if (head !== '' && !/^\d+$/.test(head)) {
      const value = this.names.get(head)
      return value === undefined ? fail('key', `KeyError: '${head}'`) : value
    }
    const k = head === '' ? this.#next++ : Number(head)
    if (k < this.items.length) return this.items[k]
    return fail('index', `Replacement index ${k} out of range for positional args tuple`)
  }
}

/** The place of the } that ends the field at `start`. */
function closing(template: string, start: number): number {
  let open = 0
  for (let k = start; k < template.length; k++) {
    if (template[k] === '{') open++
    else if (template[k] === '}' && --open === 0) return k
  }
  return fail('value', "expected '}' before end of string")
}
