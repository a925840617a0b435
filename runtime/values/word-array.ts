/** A one-dimensional numpy array of strings, as choosing from words gives it. */
import { wrapped } from './format-array.js'
import { getItem } from './items.js'
import { itemsOf, numeric, newArray } from './operand.js'
import { fail } from './script-error.js'
import { NDArray, type ObjectValue, Tuple, type Value } from './value.js'

export class WordArray implements ObjectValue {
  readonly typeName = 'array of strings'

  constructor(readonly words: readonly string[]) {}

  length(): number {
    return this.words.length
  }

  iterate(): Iterable<Value> {
    return this.words
  }

  /** A place, a slice, places or a mask. */
  getItem(key: Value): Value {
    if (!(key instanceof NDArray) && !Array.isArray(key)) {
      const part = getItem([...this.words], key)
      return Array.isArray(part) ? new WordArray(part as string[]) : part
    }
    const { value } = numeric(key)
    const { data, dtype } = value as NDArray
    if (dtype === 'bool' && data.length !== this.words.length) {
      fail('index', `a mask of ${data.length} does not fit ${this.words.length} words`)
    }
    const all = Array.from<number>(data)
    const places = dtype === 'bool' ? all.flatMap((x, k) => (x ? [k] : [])) : all
    return new WordArray(places.map((k) => getItem([...this.words], BigInt(k)) as string))
  }

  /** Word by word, beside one word or as many. */
  equals(other: Value): NDArray | undefined {
    const others = other instanceof WordArray ? other.words : itemsOf(other)
    if (typeof other !== 'string' && others?.length !== this.words.length) return undefined
    const result = newArray('bool', [this.words.length])
    this.words.forEach((word, k) => {
      result.data[k] = word === (others ? others[k] : other) ? 1 : 0
    })
    return result
  }

  getAttribute(name: string): Value | undefined {
    if (name === 'shape') return new Tuple([BigInt(this.words.length)])
    if (name === 'size') return BigInt(this.words.length)
    return name === 'ndim' ? 1n : undefined
  }

  callMethod(name: string): Value {
    if (name === 'tolist') return [...this.words]
    if (name === 'copy') return new WordArray(this.words)
    const help = 'make it a list with list(...)'
    return fail('unsupported', `${name}() of an array of strings is not supported yet`, help)
  }

  /** `['a' 'bb']` */
  toText(): string {
    const words = this.words.map((word) =>
      word.includes("'") && !word.includes('"') ? `"${word}"` : `'${word}'`,
    )
    if (words.length > 1000) words.splice(3, words.length - 6, '...')
    return `[${wrapped(words, ' ', ' ', 75).slice(1)}]`
  }
}

/** The words of a sequence that has no other items. */
export function wordsOf(value: Value): readonly string[] | undefined {
  const items = value instanceof WordArray ? value.words : itemsOf(value)
  if (!items || items.length === 0 || !items.every((item) => typeof item === 'string')) {
    return undefined
  }
  return items as readonly string[]
}
