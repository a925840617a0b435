/** Dicts beyond their methods: dict(...), merging, views. */
import { valueRepr } from './format.js'
import { findKey, iterate } from './items.js'
import { itemsOf } from './operand.js'
import { ScriptError } from './script-error.js'
import { type ObjectValue, Tuple, type Value } from './value.js'

type Dict = Map<Value, Value>

/** dict(mapping or pairs, then named entries). Throws run/type, run/value. */
export function pyDict(source: Value, named?: Value): Dict {
  const dict: Dict = new Map()
  fill(dict, source)
  if (named !== undefined) fill(dict, named)
  return dict
}

/** {**a, **b}: later entries win, at the place of the first. */
export function mergeDicts(...parts: Value[]): Dict {
  const dict: Dict = new Map()
  for (const part of parts) {
    if (!(part instanceof Map))
      throw new ScriptError('run/type', 'argument after ** must be a dict')
    fill(dict, part)
  }
  return dict
}

/** Adds the entries of a dict or the pairs of an iterable. */
export function fill(dict: Dict, source: Value): void {
  if (source instanceof Map) {
    for (const [key, value] of source) dict.set(findKey(dict, key), value)
    return
  }
  let k = 0
  for (const pair of iterate(source)) {
    const items = typeof pair === 'string' ? [...pair] : itemsOf(pair)
    if (items === undefined) {
      const message = `cannot convert dictionary update sequence element #${k} to a sequence`
      throw new ScriptError('run/type', message)
    }
    if (items.length !== 2) {
      const message = `dictionary update sequence element #${k} has length ${items.length}; 2 is required`
      throw new ScriptError('run/value', message)
    }
    dict.set(findKey(dict, items[0]), items[1])
    k++
  }
}

/** What keys(), values() and items() give: a live look at the dict. */
class DictView implements ObjectValue {
  constructor(
    readonly typeName: string,
    readonly entries: () => Value[],
  ) {}

  iterate(): Value[] {
    return this.entries()
  }

  length(): number {
    return this.entries().length
  }

  toText(): string {
    return `${this.typeName}([${this.entries().map(valueRepr).join(', ')}])`
  }
}

export const dictKeys = (dict: Value): Value => view(dict, 'dict_keys', (d) => [...d.keys()])
export const dictValues = (dict: Value): Value => view(dict, 'dict_values', (d) => [...d.values()])
export const dictItems = (dict: Value): Value =>
  view(dict, 'dict_items', (d) => [...d].map((pair) => new Tuple(pair)))

function view(dict: Value, typeName: string, entries: (dict: Dict) => Value[]): Value {
  if (!(dict instanceof Map)) throw new ScriptError('run/type', 'a dict is needed here')
  return new DictView(typeName, () => entries(dict))
}
