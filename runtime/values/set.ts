/** Python's sets. */
import { valueRepr } from './format.js'
import { findKey, iterate } from './items.js'
import { typeName } from './operand.js'
import { fail } from './script-error.js'
import type { ObjectValue, Value } from './value.js'

/** A set; integers are listed in the order of CPython's table, anything else as it was added. */
export class PySet implements ObjectValue {
  readonly typeName = 'set'
  readonly members = new Map<Value, Value>()

  constructor(items: Iterable<Value> = []) {
    for (const item of items) this.add(item)
  }

  add(item: Value): void {
    const key = findKey(this.members, item)
    if (!this.members.has(key)) this.members.set(key, null)
  }

  has(item: Value): boolean {
    return this.members.has(findKey(this.members, item))
  }

  iterate(): Value[] {
    return tableOrder([...this.members.keys()])
  }

  length(): number {
    return this.members.size
  }

  equals(other: Value): boolean {
    return other instanceof PySet && other.members.size === this.members.size && within(this, other)
  }

  toText(): string {
    const items = this.iterate()
    return items.length === 0 ? 'set()' : `{${items.map(valueRepr).join(', ')}}`
  }

  callMethod(name: string, ...args: Value[]): Value {
    if (!Object.hasOwn(methods, name)) fail('attribute', `'set' object has no attribute '${name}'`)
    return methods[name](this, ...args) ?? null
  }
}

/** set(iterable) */
export const pySet = (iterable?: Value): PySet =>
  new PySet(iterable === undefined ? [] : iterate(iterable))

/** a | b, a & b, a - b, a ^ b, and comparisons of subsets. Throws run/type unless both are sets. */
export function setOperate(symbol: string, a: Value, b: Value): Value {
  if (!(a instanceof PySet && b instanceof PySet)) {
    const kinds = `'${typeName(a)}' and '${typeName(b)}'`
    fail('type', `unsupported operand type(s) for ${symbol}: ${kinds}`)
  }
  switch (symbol) {
    case '|':
      return union(a, b)
    case '&':
      return new PySet(a.iterate().filter((x) => b.has(x)))
    case '-':
      return new PySet(a.iterate().filter((x) => !b.has(x)))
    case '^':
      return new PySet([
        ...a.iterate().filter((x) => !b.has(x)),
        ...b.iterate().filter((x) => !a.has(x)),
      ])
    case '<=':
      return within(a, b)
    case '>=':
      return within(b, a)
    case '<':
      return within(a, b) && a.length() < b.length()
    case '>':
      return within(b, a) && b.length() < a.length()
  }
  fail('type', `unsupported operand type(s) for ${symbol}: 'set' and 'set'`)
}

const union = (...sets: PySet[]) => new PySet(sets.flatMap((set) => set.iterate()))

const within = (a: PySet, b: PySet) => a.iterate().every((x) => b.has(x))

const asSet = (value: Value): PySet => (value instanceof PySet ? value : pySet(value))

// biome-ignore lint/suspicious/noConfusingVoidType: a method without a result gives None
type Method = (set: PySet, ...args: Value[]) => Value | void

const methods: Readonly<Record<string, Method>> = {
  add: (set, x) => set.add(x),
  discard: (set, x) => void set.members.delete(findKey(set.members, x)),
  remove: (set, x) => {
    if (!set.members.delete(findKey(set.members, x))) fail('key', `KeyError: ${valueRepr(x)}`)
  },
  pop: (set) => {
    const [first] = set.iterate()
    if (first === undefined) fail('key', "KeyError: 'pop from an empty set'")
    set.members.delete(first)
    return first
  },
  clear: (set) => set.members.clear(),
  copy: (set) => union(set),
  update: (set, ...others) => {
    for (const other of others) for (const x of iterate(other)) set.add(x)
  },
  union: (set, ...others) => union(set, ...others.map(asSet)),
  intersection: (set, ...others) =>
    others.reduce((a, b) => setOperate('&', a, asSet(b)), set as Value),
  difference: (set, ...others) =>
    others.reduce((a, b) => setOperate('-', a, asSet(b)), set as Value),
  symmetric_difference: (set, other) => setOperate('^', set, asSet(other)),
  issubset: (set, other) => within(set, asSet(other)),
  issuperset: (set, other) => within(asSet(other), set),
  isdisjoint: (set, other) =>
    asSet(other)
      .iterate()
      .every((x) => !set.has(x)),
}

/** CPython, Objects/setobject.c: linear probes of nine, then a perturbed jump. */
function tableOrder(items: Value[]): Value[] {
  if (!items.every((x) => typeof x === 'bigint' && x > -(1n << 60n) && x < 1n << 60n)) return items
  let table: (bigint | undefined)[] = new Array(8)
  let used = 0
  for (const item of items as bigint[]) {
    place(table, item)
    used++
    if (used * 5 < (table.length - 1) * 3) continue
    let size = 8
    while (size <= (used > 50_000 ? used * 2 : used * 4)) size *= 2
    const larger: (bigint | undefined)[] = new Array(size)
    for (const old of table) if (old !== undefined) place(larger, old)
    table = larger
  }
  return table.filter((x) => x !== undefined)
}

function place(table: (bigint | undefined)[], item: bigint): void {
  const mask = BigInt(table.length - 1)
  const hash = BigInt.asUintN(64, item === -1n ? -2n : item)
  let perturb = hash
  for (let i = hash & mask; ; ) {
    const last = i + 9n <= mask ? i + 9n : i
    for (let k = i; k <= last; k++) {
      if (table[Number(k)] !== undefined) continue
      table[Number(k)] = item
      return
    }
    perturb >>= 5n
    i = (i * 5n + 1n + perturb) & mask
  }
}
