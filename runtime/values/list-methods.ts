/** Methods of lists, tuples and dicts. */
import { equal, truth } from './comparison.js'
import { valueRepr } from './format.js'
import { dictItems, dictKeys, dictValues, fill } from './dict.js'
import { findKey, iterate } from './items.js'
import type { Method } from './methods.js'
import { order } from './python.js'
import { ScriptError } from './script-error.js'
import { Tuple, type Value } from './value.js'

type Dict = Map<Value, Value>

export const listMethods: Readonly<Record<string, Method<Value[]>>> = {
  append: { least: 1, call: (list, x) => void list.push(x) },
  extend: { least: 1, call: (list, items) => void list.push(...iterate(items)) },
  insert: { least: 2, call: (list, k, x) => void list.splice(Number(k), 0, x) },
  pop: { most: 1, call: (list, k = -1n) => taken(list, Number(k)) },
  remove: { least: 1, call: (list, x) => void list.splice(position('list', list, x), 1) },
  clear: { call: (list) => void list.splice(0) },
  index: { least: 1, most: 3, call: (list, x, ...range) => placeIn('list', list, x, range) },
  count: { least: 1, call: (list, x) => BigInt(list.filter((y) => truth(equal(x, y))).length) },
  reverse: { call: (list) => void list.reverse() },
  sort: { call: (list) => void list.sort(order) },
  copy: { call: (list) => [...list] },
}

export const tupleMethods: Readonly<Record<string, Method<Tuple>>> = {
  index: { least: 1, most: 3, call: ({ items }, x, ...range) => placeIn('tuple', items, x, range) },
  count: {
    least: 1,
    call: ({ items }, x) => BigInt(items.filter((y) => truth(equal(x, y))).length),
  },
}

export const dictMethods: Readonly<Record<string, Method<Dict>>> = {
  // dict.ts may be loaded after this table, which its own imports lead to
  keys: { call: (dict) => dictKeys(dict) },
  values: { call: (dict) => dictValues(dict) },
  items: { call: (dict) => dictItems(dict) },
  get: {
    least: 1,
    most: 2,
    call: (dict, key, otherwise = null) => dict.get(findKey(dict, key)) ?? otherwise,
  },
  pop: { least: 1, most: 2, call: popped },
  setdefault: {
    least: 1,
    most: 2,
    call: (dict, key, value = null) => {
      const known = findKey(dict, key)
      if (!dict.has(known)) dict.set(known, value)
      return dict.get(known) ?? null
    },
  },
  update: {
    most: 2,
    call: (dict, ...others) => {
      for (const other of others) fill(dict, other)
    },
  },
  popitem: {
    call: (dict) => {
      const last = [...dict].at(-1)
      if (!last) throw new ScriptError('run/key', "KeyError: 'popitem(): dictionary is empty'")
      dict.delete(last[0])
      return new Tuple(last)
    },
  },
  clear: { call: (dict) => dict.clear() },
  copy: { call: (dict) => new Map(dict) },
}

function taken(list: Value[], k: number): Value {
  if (list.length === 0) throw new ScriptError('run/index', 'pop from empty list')
  const index = k < 0 ? k + list.length : k
  if (index in list) return list.splice(index, 1)[0]
  throw new ScriptError('run/index', 'pop index out of range')
}

function placeIn(
  type: string,
  items: readonly Value[],
  x: Value,
  [from = 0n, to = BigInt(items.length)]: Value[],
): bigint {
  const at = (k: Value) => Math.max(0, Number(k) < 0 ? Number(k) + items.length : Number(k))
  return BigInt(position(type, items.slice(at(from), at(to)), x) + at(from))
}

function position(type: string, items: readonly Value[], x: Value): number {
  const k = items.findIndex((y) => truth(equal(x, y)))
  if (k >= 0) return k
  throw new ScriptError('run/value', `${valueRepr(x)} is not in ${type}`)
}

function popped(dict: Dict, key: Value, otherwise?: Value): Value {
  const known = findKey(dict, key)
  const value = dict.get(known) ?? otherwise
  if (value === undefined) throw new ScriptError('run/key', `KeyError: ${valueRepr(key)}`)
  dict.delete(known)
  return value
}
