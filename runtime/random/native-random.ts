/** Draws by functions of WebAssembly, which work on the block of the stream: 6-emit/wasm/random.ts. */
import type { Arena, NativeArray } from '../wasm/arena.js'
import type { BoundTable } from './bound-table.js'

/** Each gives false, and draws nothing, where the program has no such function or cannot use it. */
export class NativeRandom {
  readonly #tables = new WeakMap<object, readonly NativeArray[]>()

  constructor(
    readonly arena: Arena,
    readonly at: number,
  ) {}

  fillUniform(buffer: Float64Array, n: number): boolean {
    return this.#fill('fill uniform', buffer, n)
  }

  fillNormal(buffer: Float64Array, n: number): boolean {
    return this.#fill('fill normal', buffer, n)
  }

  fillByTable(buffer: Float64Array, n: number, { bounds, guide, last }: BoundTable): boolean {
    const { arena } = this
    const known = this.#tables.get(bounds) ?? [arena.moved(bounds), arena.moved(guide)]
    this.#tables.set(bounds, known)
    if (!known.every((array) => arena.holds(array))) return false
    const [first, second] = known.map((array) => array.byteOffset)
    return this.#fill('fill by table', buffer, n, first, second, last)
  }

  #fill(name: string, buffer: Float64Array, n: number, ...more: readonly number[]): boolean {
    const fill = this.arena.exports[name]
    if (fill === undefined || !this.arena.holds(buffer)) return false
    fill(this.at, buffer.byteOffset, n, ...more)
    return true
  }
}
