/** Python's iterators: iter(values) and next(iterator). */
import { iterate } from './items.js'
import { typeName } from './operand.js'
import { fail } from './script-error.js'
import type { ObjectValue, Value } from './value.js'

/** Remembers how far it was read, in loops as well as by next(). */
class PyIterator implements ObjectValue {
  readonly typeName = 'iterator'
  readonly #items: Iterator<Value>

  constructor(items: Iterable<Value>) {
    this.#items = items[Symbol.iterator]()
  }

  next(): IteratorResult<Value> {
    return this.#items.next()
  }

  /** What is left of it. */
  *iterate(): Generator<Value> {
    for (let item = this.next(); !item.done; item = this.next()) yield item.value
  }
}

/** iter(values); of an iterator, itself. Throws run/type for what cannot be iterated over. */
export const pyIter = (values: Value): Value =>
  values instanceof PyIterator ? values : new PyIterator(iterate(values))

/** next(iterator, default). Throws run/stop-iteration at the end, run/type for other values. */
export function pyNext(iterator: Value, otherwise?: Value): Value {
  if (!(iterator instanceof PyIterator)) {
    const help = 'make an iterator where the values are: it = iter(values)'
    fail('type', `'${typeName(iterator)}' object is not an iterator`, help)
  }
  const item = iterator.next()
  if (!item.done) return item.value
  if (otherwise !== undefined) return otherwise
  return fail('stop-iteration', 'StopIteration', 'next(iterator, default) gives a default instead')
}
