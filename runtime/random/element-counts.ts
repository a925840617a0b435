/** Numbers of elements by laws that take as many uniform numbers as they need. */
import { type BoundTable, followerOf, tableLaw } from './bound-table.js'
import type { ElementStream } from './element-stream.js'
import { philox, uniformOf } from './philox.js'
import type { Law, Uniforms } from './poisson-law.js'

/**
 * A number for each of the stream's elements; `lawOf` gives that of the k-th one. The first uniform
 * number of an element is that of `fillUniform`, further ones are in blocks of its own.
 */
export function fillByLaw(
  stream: ElementStream,
  buffer: Float64Array,
  n: number,
  lawOf: (k: number) => Law<Uniforms>,
): void {
  stream.fillUniform(buffer, n)
  const { words, events, first } = stream
  const own = new OneElement(words)
  const site = words[3]
  for (let k = 0; k < n; k++) {
    words[3] = site
    buffer[k] = lawOf(k)(own.start(first + (events ? events[k] : k), buffer[k]))
  }
}

/** The same by a table, which is quicker than its law. */
export function fillElementsByTable(
  stream: ElementStream,
  buffer: Float64Array,
  n: number,
  table: BoundTable,
): void {
  stream.fillUniform(buffer, n)
  const { words, events, first } = stream
  let rest: Law<Uniforms> | undefined
  for (let k = 0; k < n; k++) {
    const u = buffer[k]
    buffer[k] = followerOf(u, table)
    if (buffer[k] <= table.last) continue
    const site = words[3]
    rest ??= tableLaw(table)
    buffer[k] = rest(new OneElement(words).start(first + (events ? events[k] : k), u))
    words[3] = site
  }
}

/** As many uniform numbers of one element as are asked for. */
class OneElement implements Uniforms {
  readonly #words: Int32Array
  readonly #block = new Int32Array(4)
  #element = 0
  #first = 0
  #drawn = 0

  constructor(words: Int32Array) {
    this.#words = words
  }

  start(element: number, first: number): this {
    this.#element = element
    this.#first = first
    this.#drawn = 0
    return this
  }

  uniform(): number {
    const drawn = this.#drawn++
    if (drawn === 0) return this.#first
    const words = this.#words
    if (drawn & 1) {
      words[0] = this.#element
      words[3]++
      philox(words, this.#block)
      return uniformOf(this.#block[0], this.#block[1])
    }
    return uniformOf(this.#block[2], this.#block[3])
  }
}
