import type { Arena } from '../wasm/arena.js'

/** Integers in one piece of memory that grows by doubling: a Python list would box each of them. */
const FEW = 64

export class IntList {
  data: Int32Array
  count = 0

  constructor(capacity = 0) {
    this.data = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.count === this.data.length) this.reserve(1)
    this.data[this.count++] = value
  }

  /** The first `count` of `values`. */
  append(values: Int32Array, count: number): void {
    this.reserve(count)
    const { data, count: from } = this
    // a view of a few would cost more than they do
    if (count < FEW) for (let k = 0; k < count; k++) data[from + k] = values[k]
    else data.set(count === values.length ? values : values.subarray(0, count), from)
    this.count += count
  }

  /** `count` times the same value. */
  fill(value: number, count: number): void {
    this.reserve(count)
    this.data.fill(value, this.count, this.count + count)
    this.count += count
  }

  /** Room for so many more: where kernels of WebAssembly can read them, if an arena is given. */
  reserve(more: number, arena?: Arena): void {
    const needed = this.count + more
    if (needed <= this.data.length) return
    const size = Math.max(needed, 2 * this.data.length, 16)
    const grown = arena?.array(Int32Array, size) ?? new Int32Array(size)
    grown.set(this.data.subarray(0, this.count))
    this.data = grown
  }

  /** What is in it, as a view. */
  view(): Int32Array {
    return this.data.subarray(0, this.count)
  }

  clear(): void {
    this.count = 0
  }
}
