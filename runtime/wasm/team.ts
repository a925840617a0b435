/**
 * Threads that share the loops over all elements of an object. A loop is cut into parts, each with
 * a block of its own, in which the addresses begin further on; whoever is free takes the next one.
 * Each element is computed as by one thread, events are listed in order: nobody can tell from the
 * results.
 */
import { helper, type HelperStart } from './helper.js'
import type { Arena, NativeKernel } from './arena.js'

/** How many threads, how to start one, and whom to tell where that cannot be. */
export interface Hands {
  readonly threads: number
  /** `source`: a function of `data` in JavaScript; gives what ends the thread */
  readonly start?: StartWorker
  readonly warn: (text: string) => void
}

export type StartWorker = (
  source: string,
  data: unknown,
  failed: (reason: string) => void,
) => () => void

/** A kernel as the team knows it. */
export interface Shared {
  /** of the elements of an object */
  readonly N: number
  /** its own block, and how many bytes that has */
  readonly at: number
  readonly bytes: number
  /** of its arguments, from the first after N: those that are addresses of elements */
  readonly draws: readonly [from: number, until: number]
  /** bytes of an element of each array */
  readonly units: readonly number[]
  readonly detects: boolean
}

/** Words of the team that threads share; each of the first four in a cache line of its own. */
const STEP = 0
const NEXT = 16
const LEFT = 32
const ASLEEP = 48
const JOB = 64
const COUNTS = 128

/** Of each thread: so that none waits long for another one. */
const PARTS = 8
/** Elements: parts end where cache lines end, also those of truth values. */
const LINE = 64
/** No part has this number. */
const NONE = 1023
/** Steps are counted in the bits that the number of a part leaves. */
const STEPS = 2 ** 20

/** Microseconds: a loop that takes less is done before others have heard of it. */
const WORTH = 25
/** Calls that are timed, and for how many more calls that holds. */
const TRIED = 8
const HOLDS = 256

/** A script that is text needs an address. */
const startInPage: StartWorker = (source, data, failed) => {
  const text = `onmessage = ({ data }) => (${source})(data)`
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  const worker = new Worker(url)
  URL.revokeObjectURL(url)
  worker.onerror = ({ message }) => failed(message)
  worker.postMessage(data)
  return () => worker.terminate()
}

export class Team {
  readonly #words: Int32Array
  readonly #args: Float64Array
  readonly #names: readonly string[]
  readonly #ends: (() => void)[] = []
  /** where the blocks of parts are, by the block of the whole */
  readonly #parts = new Map<number, number>()
  readonly #most: number
  #step = 0

  constructor(
    readonly arena: Arena,
    module: WebAssembly.Module,
    { threads, start = startInPage, warn }: Hands,
  ) {
    const { memory, exports } = arena
    this.#most = PARTS * threads
    this.#names = Object.keys(exports)
    const longest = Math.max(...Object.values(exports).map(({ length }) => length))
    this.#words = arena.array(Int32Array, COUNTS + this.#most)
    this.#args = arena.array(Float64Array, longest)
    const [words, args] = [this.#words.byteOffset, this.#args.byteOffset]
    const data: HelperStart = { module, memory, words, args }
    const failed = (reason: string) => {
      if (warned++ === 0) warn(`a thread cannot start: ${reason}; the results are the same`)
    }
    let warned = 0
    for (let k = 1; k < threads; k++) {
      try {
        this.#ends.push(start(`${helper}`, data, failed))
      } catch (error) {
        failed((error as Error).message)
      }
    }
  }

  end(): void {
    Atomics.store(this.#words, STEP, -1)
    Atomics.notify(this.#words, STEP)
    for (const end of this.#ends) end()
  }

  /** A kernel that the team runs, where there are elements enough. */
  share(name: string, run: NativeKernel['run'], kernel: Shared): NativeKernel {
    const { at, N } = kernel
    if (N < 2 * LINE || this.#cut(kernel) === 0) return { run, at }
    return { run: this.#timed(name, run, kernel), at, shared: kernel }
  }

  /**
   * Two kernels in one loop; `noted` are the arguments of the first one, of which some may be
   * addresses of elements.
   */
  shareBoth(name: string, first: Shared, second: Shared, noted: Float64Array): NativeKernel {
    const { words } = this.arena
    const [one, two] = [first, second].map((kernel) => this.#cut(kernel))
    const [from, until] = first.draws
    const step = until > from ? noted.length : 0
    const own = step > 0 ? this.arena.array(Float64Array, this.#most * step) : noted
    const size = this.#size(first.N)
    for (let part = 0; part * size < first.N; part++) {
      words[(two + part * second.bytes) / 4 + 1] = one + part * first.bytes
      words[(one + part * first.bytes) / 4 + 2] = own.byteOffset + 8 * part * step
    }
    const run = this.#timed(name, this.arena.exports[name], second)
    if (step === 0) return { run, at: second.at }
    const shifted: NativeKernel['run'] = (...args) => {
      for (let part = 0; part * size < first.N; part++) {
        own.set(noted, part * step)
        for (let k = from; k < until; k++) own[part * step + k] += 8 * part * size
      }
      return run(...args)
    }
    return { run: shifted, at: second.at }
  }

  #size(N: number): number {
    return Math.ceil(N / this.#most / LINE) * LINE
  }

  /** Gives where the blocks of the parts are. */
  #cut({ at, N, bytes, units, detects }: Shared): number {
    const { words } = this.arena
    const known = this.#parts.get(at)
    const blocks = known ?? this.arena.array(Int32Array, (this.#most * bytes) / 4).byteOffset
    this.#parts.set(at, blocks)
    const size = this.#size(N)
    for (let start = 0, block = blocks / 4; start < N; start += size, block += bytes / 4) {
      words.copyWithin(block, at / 4, (at + bytes) / 4)
      // there cannot be more events than elements, so the lists do not meet
      if (detects) words[block] += 4 * start
      units.forEach((unit, k) => {
        words[block + bytes / 4 - units.length + k] += unit * start
      })
    }
    return blocks
  }

  /** One thread or all of them, as is faster: that depends on who else uses the machine. */
  #timed(name: string, alone: NativeKernel['run'], kernel: Shared): NativeKernel['run'] {
    const kind = this.#names.indexOf(name)
    const together: NativeKernel['run'] = (_at, _N, ...args) => this.#run(kind, alone, args, kernel)
    let calls = 0
    let spent = 0
    let before = 0
    let chosen = alone
    if (this.arena.least === 1) return together
    return (...args) => {
      const call = calls++
      if (call >= 2 * TRIED) {
        if (calls === HOLDS) calls = 0
        return chosen(...args)
      }
      if (call === 0) chosen = alone
      if (call % TRIED === 0) spent = 0
      const began = performance.now()
      const events = chosen(...args)
      spent += performance.now() - began
      if (call === TRIED - 1) {
        before = spent
        if (1000 * spent > WORTH * TRIED) chosen = together
        else calls = 2 * TRIED
      } else if (call === 2 * TRIED - 1 && spent > before) chosen = alone
      return events
    }
  }

  #run(
    kind: number,
    alone: NativeKernel['run'],
    args: readonly (number | boolean)[],
    { at, N, bytes, draws, detects }: Shared,
  ): number {
    const words = this.#words
    // nobody who is late takes a part of what is described next
    Atomics.store(words, NEXT, (this.#step << 10) | NONE)
    const blocks = this.#parts.get(at) as number
    const size = this.#size(N)
    const parts = Math.ceil(N / size)
    words.set([kind, args.length, draws[0], draws[1], N, size, blocks, bytes], JOB)
    for (let k = 0; k < args.length; k++) this.#args[k] = Number(args[k])
    const step = (this.#step % (STEPS - 1)) + 1
    this.#step = step
    Atomics.store(words, LEFT, parts)
    Atomics.store(words, NEXT, step << 10)
    Atomics.store(words, STEP, step)
    if (Atomics.load(words, ASLEEP) > 0) Atomics.notify(words, STEP)
    for (;;) {
      const next = Atomics.load(words, NEXT)
      const part = next & NONE
      if (part >= parts) break
      if (Atomics.compareExchange(words, NEXT, next, next + 1) !== next) continue
      const start = part * size
      const own =
        draws[1] > draws[0]
          ? args.map((x, k) => (k >= draws[0] && k < draws[1] ? Number(x) + 8 * start : x))
          : args
      words[COUNTS + part] = alone(blocks + part * bytes, Math.min(size, N - start), ...own)
      Atomics.sub(words, LEFT, 1)
    }
    while (Atomics.load(words, LEFT) > 0);
    return detects ? this.#gathered(this.arena.words[at / 4] / 4, parts, size) : 0
  }

  /** The events of the parts one after the other, with the numbers that elements have in the whole. */
  #gathered(events: number, parts: number, size: number): number {
    const { words } = this.arena
    let total = this.#words[COUNTS]
    for (let part = 1; part < parts; part++) {
      const count = this.#words[COUNTS + part]
      const from = events + part * size
      for (let k = 0; k < count; k++) words[events + total++] = words[from + k] + part * size
    }
    return total
  }
}
