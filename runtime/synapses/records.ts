/**
 * Variables of synapses side by side. An event meets synapses that lie far apart: where each has
 * its variables in one place, it waits for memory once and not once for each variable. Kernels of
 * WebAssembly alone can work on them; whoever else asks for an array gets it up to date, and the
 * variables are apart again from then on.
 */
import type { Arena, NativeArray } from '../wasm/arena.js'

/** Bytes of variables that stay in a processor's own cache: they may as well lie apart. */
const MANY = 1_048_576

type Arrays = Record<string, NativeArray>

export class Records {
  /** of each synapse one after the other: its variables, in the order of `names` */
  readonly floats: Float64Array
  /** the synapse at each place, where they are not in the order of their numbers; and the reverse */
  order?: Int32Array
  places?: Int32Array
  readonly #apart = new Map<string, Float64Array>()
  readonly #indices = new Map<string, Int32Array>()
  #arrays?: Arrays

  constructor(
    readonly arena: Arena,
    readonly names: readonly string[],
    readonly N: number,
    /** arrays of neurons that kernels read by synapse */
    readonly indices: readonly string[] = [],
  ) {
    this.floats = arena.array(Float64Array, N * names.length)
  }

  static pay(arena: Arena, names: readonly string[], N: number): boolean {
    return names.length > 1 && (arena.least === 1 || 8 * N * names.length >= MANY)
  }

  /** Bytes from one synapse to the next. */
  get stride(): number {
    return 8 * this.names.length
  }

  get isIn(): boolean {
    return this.#arrays !== undefined
  }

  /** The address of a variable of the first synapse. */
  addressOf(name: string): number | undefined {
    if (this.isIn && this.order) {
      const index = this.#indices.get(name)
      if (index) return index.byteOffset
    }
    const k = this.isIn ? this.names.indexOf(name) : -1
    return k < 0 ? undefined : this.floats.byteOffset + 8 * k
  }

  /**
   * From here on they are the values. `left`: after somebody has asked for an array; `order`: the
   * synapse at each place.
   */
  enter(arrays: Arrays, left: () => void, order?: Int32Array): void {
    const { names, floats, N } = this
    if (this.isIn || !this.arena.holds(floats) || !this.#arrange(arrays, order)) return
    names.forEach((name, k) => {
      const apart = arrays[name] as Float64Array
      this.#apart.set(name, apart)
      for (let r = 0, at = k; r < N; r++, at += names.length) {
        floats[at] = apart[order ? order[r] : r]
      }
      Object.defineProperty(arrays, name, {
        configurable: true,
        enumerable: true,
        get: () => {
          this.leave()
          // kernels go on with the records after a look at what they hold
          const { returns } = this.arena
          if (returns) returns.push(() => this.enter(arrays, left, order))
          else left()
          return arrays[name]
        },
        set: (array: NativeArray) => {
          this.leave()
          left()
          arrays[name] = array
        },
      })
    })
    this.#arrays = arrays
  }

  /** Gives false where there is no room for what kernels read of each synapse. */
  #arrange(arrays: Arrays, order?: Int32Array): boolean {
    if (order === this.order) return true
    this.order = order
    if (!order) return true
    this.places ??= new Int32Array(this.N)
    for (let r = 0; r < this.N; r++) this.places[order[r]] = r
    for (const name of this.indices) {
      const index = this.#indices.get(name) ?? this.arena.array(Int32Array, this.N)
      if (!this.arena.holds(index)) {
        this.order = undefined
        return false
      }
      for (let r = 0; r < this.N; r++) index[r] = arrays[name][order[r]]
      this.#indices.set(name, index)
    }
    return true
  }

  /** The arrays are the values again. */
  leave(): void {
    const { names, floats, N, order } = this
    const arrays = this.#arrays
    if (!arrays) return
    this.#arrays = undefined
    names.forEach((name, k) => {
      const apart = this.#apart.get(name) as Float64Array
      for (let r = 0, at = k; r < N; r++, at += names.length) {
        apart[order ? order[r] : r] = floats[at]
      }
      const [writable, configurable, enumerable] = [true, true, true]
      Object.defineProperty(arrays, name, { value: apart, writable, configurable, enumerable })
    })
  }
}
