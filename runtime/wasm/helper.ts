/**
 * What threads do that share a loop. Other threads are sent the text of these functions, so they
 * need nothing of this module, nor of any other.
 *
 * Words that threads share: 0 the step, 16 its next part, 32 parts that are not done, 48 who
 * sleeps, from 64 on what is to be done, 80 how many helpers there are, from 128 on what the parts
 * gave. The first four are in
 * cache lines of their own. A step is counted in 20 bits; with the next part in ten bits more,
 * nobody takes a part of another step.
 */

export type Kernels = readonly ((...args: number[]) => number)[]

/** What a helper is told when it starts. */
export interface HelperStart {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  /** bytes: where the shared words are, and where the arguments */
  readonly words: number
  readonly args: number
}

/** Takes parts of this step until there are none. */
export function takeParts(
  step: number,
  words: Int32Array,
  given: Float64Array,
  kernels: Kernels,
): void {
  const [kernel, count, first, until, N, size, block, bytes] = words.subarray(64, 72)
  const args = [...given.subarray(0, count)]
  for (;;) {
    const next = Atomics.load(words, 16)
    const part = next & 1023
    const start = part * size
    if (next >> 10 !== step || start >= N) break
    if (Atomics.compareExchange(words, 16, next, next + 1) !== next) continue
    const own = args.map((x, k) => (k >= first && k < until ? x + 8 * start : x))
    try {
      words[128 + part] = kernels[kernel](block + part * bytes, Math.min(size, N - start), ...own)
    } finally {
      if (Atomics.sub(words, 32, 1) === 1) Atomics.notify(words, 32)
    }
  }
}

/** Until the step is -1. */
export function helper(
  { module, memory, words: at, args }: HelperStart,
  take: typeof takeParts,
): void {
  const imports = { m: { m: memory, log: Number } }
  const kernels = Object.values(new WebAssembly.Instance(module, imports).exports) as never
  const words = new Int32Array(memory.buffer, at)
  const given = new Float64Array(memory.buffer, args)
  let done = 0
  Atomics.add(words, 80, 1)
  for (;;) {
    // to be woken takes many times longer than to look again
    for (let k = 0; k < 2e4 && Atomics.load(words, 0) === done; k++);
    while (Atomics.load(words, 0) === done) {
      Atomics.add(words, 48, 1)
      Atomics.wait(words, 0, done)
      Atomics.sub(words, 48, 1)
    }
    done = Atomics.load(words, 0)
    if (done < 0) return
    take(done, words, given, kernels)
  }
}
