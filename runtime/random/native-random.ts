/** Draws by functions of WebAssembly, which work on the block of the stream: 6-emit/wasm/random.ts. */
import type { Arena } from '../wasm/arena.js'

export class NativeRandom {
  constructor(
    readonly arena: Arena,
    readonly at: number,
  ) {}

  /** False, and nothing drawn, where the program has no such function or cannot use it. */
  fill(name: string, buffer: Float64Array, n: number, ...more: readonly number[]): boolean {
    const fill = this.arena.exports[name]
    if (fill === undefined || !this.arena.holds(buffer)) return false
    fill(this.at, buffer.byteOffset, n, ...more)
    return true
  }
}
