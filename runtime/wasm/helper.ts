/**
 * What a helper does: a thread that takes parts of a kernel's elements while the simulation waits
 * for them. Its text is that of the function, so that it needs nothing of this module.
 */

/** What a helper is told when it starts. */
export interface HelperStart {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  /** bytes: where the words of the team are, and where the arguments */
  readonly words: number
  readonly args: number
}

export function helper({ module, memory, words: at, args: from }: HelperStart): void {
  const log = (x: number) => x
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory, log } })
  const kernels = Object.values(exports) as ((...args: number[]) => number)[]
  const words = new Int32Array(memory.buffer, at)
  const given = new Float64Array(memory.buffer, from)
  let done = 0
  for (;;) {
    // a wait takes many times longer to end than a look
    for (let k = 0; k < 2e4 && Atomics.load(words, 0) === done; k++);
    while (Atomics.load(words, 0) === done) {
      Atomics.add(words, 48, 1)
      Atomics.wait(words, 0, done)
      Atomics.sub(words, 48, 1)
    }
    done = Atomics.load(words, 0)
    if (done < 0) return
    const [kernel, count, first, until, N, size, block, bytes] = words.subarray(64, 72)
    const args = [...given.subarray(0, count)]
    const parts = Math.ceil(N / size)
    for (;;) {
      const next = Atomics.load(words, 16)
      const part = next & 1023
      if (next >> 10 !== done || part >= parts) break
      if (Atomics.compareExchange(words, 16, next, next + 1) !== next) continue
      try {
        const start = part * size
        const own = args.map((x, k) => (k >= first && k < until ? x + 8 * start : x))
        const n = Math.min(size, N - start)
        words[128 + part] = kernels[kernel](block + part * bytes, n, ...own)
      } finally {
        Atomics.sub(words, 32, 1)
      }
    }
  }
}
