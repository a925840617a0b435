/**
 * Threads that share the loops over all elements of an object. A loop is cut into parts, each with
 * a block of its own, in which the addresses begin further on; whoever is free takes the next one.
 * Each element is computed as by one thread, and events are listed in order, so results are the
 * same.
 */
import {
  type Arena,
  BLOCK_HEAD,
  NOTED,
  type NativeDefinition,
  type NativeKernel,
  type Owner,
  PARTNER,
} from './arena.js'
import { type HelperStart, type Kernels, helper, takeParts } from './helper.js'

/** How many threads, what starts one, and whom to tell where that cannot be. */
export interface Hands {
  readonly threads?: number
  readonly Worker?: NodeWorker
  readonly warn: (text: string) => void
}

/** That of node:worker_threads. */
export type NodeWorker = new (
  script: string,
  options: { readonly eval: true; readonly workerData: unknown },
) => {
  on(event: 'error', listener: (error: Error) => void): { unref(): void }
  terminate(): unknown
}

/** Gives what ends the thread. `source`: a function of `data`, in JavaScript. */
type Start = (source: string, data: unknown, failed: (error: Error) => void) => () => unknown

/** A kernel as the team knows it. */
export interface Shared {
  /** elements */
  readonly N: number
  /** its block, and how many bytes that has */
  readonly at: number
  readonly bytes: number
  /** of its arguments after N: those that are addresses of elements */
  readonly draws: readonly [from: number, until: number]
  /** bytes of an element of each array */
  readonly units: readonly number[]
  readonly detects: boolean
}

/** Of each thread, so that none waits long for another one. */
const PARTS = 8
/** Elements: parts end where cache lines end, also those of truth values. */
const LINE = 64
/** No part has this number. */
const NONE = 1023
/** Words: where the helpers find what is to be done. */
const JOB = 64
const COUNTS = 128

/** Microseconds: a loop that takes less is done before others have heard of it. */
const WORTH = 25
/** Calls that are timed together, or milliseconds where calls are long. */
const TRIED = 32
const ENOUGH = 10
/** Milliseconds until the other way is tried again: at first and at most, and where all is well. */
const SOON = 20
const LATE = 5000
const CALM = 500

/** Looks at a word, before a thread sleeps until it is told: tens of microseconds. */
const SPINS = 20_000

export class Team {
  readonly #words: Int32Array
  readonly #args: Float64Array
  readonly #kernels: Kernels
  readonly #ends: (() => unknown)[] = []
  /** where the blocks of parts are, by the block of the whole */
  readonly #blocks = new Map<number, number>()
  readonly #most: number
  readonly #canSleep: boolean
  #isStarted = false
  #step = 0

  constructor(
    readonly arena: Arena,
    readonly module: WebAssembly.Module,
    readonly hands: Hands,
  ) {
    this.#most = PARTS * (hands.threads ?? 1)
    this.#kernels = Object.values(arena.exports)
    const longest = Math.max(...this.#kernels.map(({ length }) => length))
    this.#words = arena.array(Int32Array, COUNTS + this.#most)
    this.#args = arena.array(Float64Array, longest)
    this.#canSleep = canSleep(this.#words)
  }

  /** Starts the helpers, which are there some time later. */
  #start(): void {
    this.#isStarted = true
    const { threads = 1, Worker, warn } = this.hands
    const start = Worker ? startInNode(Worker) : startInPage
    const { module, arena } = this
    const [words, args] = [this.#words.byteOffset, this.#args.byteOffset]
    const data: HelperStart = { module, memory: arena.memory, words, args }
    let isTold = false
    const failed = ({ message }: { message: string }) => {
      if (!isTold) warn(`no more threads can be started, the results are the same: ${message}`)
      isTold = true
    }
    for (let k = 1; k < threads; k++) {
      try {
        this.#ends.push(start(`(data) => (${helper})(data, ${takeParts})`, data, failed))
      } catch (error) {
        failed(error as Error)
      }
    }
  }

  end(): void {
    Atomics.store(this.#words, 0, -1)
    Atomics.notify(this.#words, 0)
    for (const end of this.#ends) end()
  }

  /** Nothing for a kernel over few elements. `at`: its block, which is written. */
  share(
    name: string,
    at: number,
    { N, arrays }: Owner,
    { arrays: names, draws = [0, 0], detects }: NativeDefinition,
  ): NativeKernel | undefined {
    const units = names.map((array) => arrays[array].BYTES_PER_ELEMENT)
    const bytes = 4 * (BLOCK_HEAD + names.length)
    const kernel = { N, at, bytes, draws, units, detects: detects !== undefined }
    if (N < 2 * LINE || this.#cut(kernel) === 0) return undefined
    const own = { run: this.arena.exports[name], at, shared: kernel }
    own.run = this.#either(own, kernel)
    return own
  }

  /** Two kernels in one loop; `noted` are the arguments of the first one. Nothing without room. */
  shareBoth(
    name: string,
    first: Shared,
    second: Shared,
    noted: Float64Array,
  ): NativeKernel | undefined {
    const { words } = this.arena
    const [one, two] = [first, second].map((kernel) => this.#cut(kernel))
    const [from, until] = first.draws
    // addresses among them differ from part to part
    const step = until > from ? noted.length : 0
    const own = step > 0 ? this.arena.array(Float64Array, this.#most * step) : noted
    if (!this.arena.holds(own)) return undefined
    const size = this.#size(first.N)
    const parts = Math.ceil(first.N / size)
    for (let part = 0; part < parts; part++) {
      words[(two + part * second.bytes) / 4 + PARTNER] = one + part * first.bytes
      words[(one + part * first.bytes) / 4 + NOTED] = own.byteOffset + 8 * part * step
    }
    const both = { run: this.arena.exports[name], at: second.at }
    const run = this.#either(both, second)
    const moving: NativeKernel['run'] = (...args) => {
      for (let part = 0; part < parts; part++) {
        own.set(noted, part * step)
        for (let k = from; k < until; k++) own[part * step + k] += 8 * part * size
      }
      return run(...args)
    }
    both.run = step > 0 ? moving : run
    return both
  }

  #size(N: number): number {
    return Math.ceil(N / this.#most / LINE) * LINE
  }

  /** Gives where the blocks of the parts are, 0 where there is no room for them. */
  #cut({ at, N, bytes, units, detects }: Shared): number {
    const { words } = this.arena
    const known = this.#blocks.get(at)
    const blocks = known ?? this.arena.array(Int32Array, (this.#most * bytes) / 4).byteOffset
    if (blocks === 0) return 0
    this.#blocks.set(at, blocks)
    const size = this.#size(N)
    const length = bytes / 4
    for (let start = 0, block = blocks / 4; start < N; start += size, block += length) {
      words.copyWithin(block, at / 4, at / 4 + length)
      // there cannot be more events than elements, so the lists do not meet
      if (detects) words[block] += 4 * start
      units.forEach((unit, k) => {
        words[block + length - units.length + k] += unit * start
      })
    }
    return blocks
  }

  /** One thread or all of them, as is faster: that depends on who else uses the machine. */
  #either(own: { run: NativeKernel['run'] }, kernel: Shared): NativeKernel['run'] {
    const alone = own.run
    const together: NativeKernel['run'] = (_at, _N, ...args) =>
      this.#together(this.#kernels.indexOf(alone), args, kernel)
    if (this.arena.least === 1) return together
    let phase: 'alone' | 'together' | 'resting' = 'alone'
    let calls = 0
    let spent = 0
    let before = 0
    let won = 0
    let patience = SOON
    const next = (now: typeof phase) => {
      phase = now
      calls = spent = 0
    }
    return (...args) => {
      calls++
      if (phase === 'resting') {
        if (calls * before > patience) next('alone')
        return alone(...args)
      }
      const began = performance.now()
      const events = (phase === 'alone' ? alone : together)(...args)
      spent += performance.now() - began
      if (calls < TRIED && spent < ENOUGH) return events
      const mean = spent / calls
      if (phase === 'alone') {
        before = mean
        won = 0
        // it is no longer than this in the rest of the run either
        if (1000 * mean < WORTH) own.run = alone
        else next(this.#areThere() ? 'together' : 'resting')
      } else if (mean > before) {
        // somebody else needs the processor
        patience = won > 0 ? SOON : Math.min(2 * patience, LATE)
        next('resting')
      } else {
        patience = SOON
        won += spent
        next(won < CALM + 60 * mean ? 'together' : 'alone')
      }
      return events
    }
  }

  /** Helpers are, some time after they were wanted first. */
  #areThere(): boolean {
    if (!this.#isStarted) this.#start()
    return Atomics.load(this.#words, 80) > 0
  }

  #together(kind: number, args: readonly (number | boolean)[], kernel: Shared): number {
    const { at, N, bytes, draws, detects } = kernel
    if (!this.#isStarted) this.#start()
    const words = this.#words
    // nobody who is late takes a part of what is described next
    Atomics.store(words, 16, (this.#step << 10) | NONE)
    const size = this.#size(N)
    const parts = Math.ceil(N / size)
    const blocks = this.#blocks.get(at) as number
    words.set([kind, args.length, ...draws, N, size, blocks, bytes], JOB)
    args.forEach((value, k) => {
      this.#args[k] = Number(value)
    })
    const step = (this.#step % 0xfffff) + 1
    this.#step = step
    Atomics.store(words, 32, parts)
    Atomics.store(words, 16, step << 10)
    Atomics.store(words, 0, step)
    if (Atomics.load(words, 48) > 0) Atomics.notify(words, 0)
    takeParts(step, words, this.#args, this.#kernels)
    this.#await()
    return detects ? this.#gathered(this.arena.words[at / 4] / 4, parts, size) : 0
  }

  /** Until all parts are done. One whose thread has lost its processor may get this one. */
  #await(): void {
    const words = this.#words
    for (let k = 0, left = 1; left > 0; k++) {
      left = Atomics.load(words, 32)
      if (left > 0 && k > SPINS && this.#canSleep) Atomics.wait(words, 32, left, 1)
    }
  }

  /** The events of the parts one after the other, with the numbers that elements have in the whole. */
  #gathered(events: number, parts: number, size: number): number {
    const { words } = this.arena
    let total = 0
    for (let part = 0; part < parts; part++) {
      const count = this.#words[COUNTS + part]
      const from = events + part * size
      for (let k = 0; k < count; k++) words[events + total++] = words[from + k] + part * size
    }
    return total
  }
}

/** Not so in the thread that shows a page. */
function canSleep(words: Int32Array): boolean {
  try {
    Atomics.wait(words, 0, 0, 0)
    return true
  } catch {
    return false
  }
}

const startInNode =
  (Worker: NodeWorker): Start =>
  (source, data, failed) => {
    const script = `(${source})(require('worker_threads').workerData)`
    const worker = new Worker(script, { eval: true, workerData: data })
    worker.on('error', failed).unref()
    return () => worker.terminate()
  }

/** A worker of a page: a script that is text needs an address. */
const startInPage: Start = (source, data, failed) => {
  const text = `onmessage = ({ data }) => (${source})(data)`
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  const worker = new Worker(url)
  worker.onerror = (event) => failed(event.error ?? event)
  worker.postMessage(data)
  return () => {
    worker.terminate()
    URL.revokeObjectURL(url)
  }
}
