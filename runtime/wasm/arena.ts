/**
 * The memory that kernels of WebAssembly share with the rest of a simulation: state arrays are
 * views into it. It is as large as it can be from the start, since views do not survive growing;
 * systems give pages only where something is written. Nothing is given back before the end.
 */

export type NativeArray = Float64Array | Int32Array | Uint8Array

/** A kernel with its block: addresses of what it works on. */
export interface NativeKernel {
  readonly run: (...args: (number | boolean)[]) => number
  readonly at: number
}

/** What the class of an object says of a kernel that is WebAssembly. */
interface NativeDefinition {
  readonly arrays: readonly string[]
  readonly detects?: string
  /** over rows of neurons, not over all elements, two in a turn */
  readonly rows?: boolean
  /** the kernel that does its work together with that of the one before */
  readonly fused?: { readonly after: string; readonly name: string }
}

export type NativeDefinitions = Readonly<Record<string, NativeDefinition>>

/** Words of a block before the addresses of arrays: events, or spikes, count, offsets and order. */
export const BLOCK_HEAD = 4

/** Elements that loops over all of them take in one turn, at most. */
export const TURN = 8

/** Fewer elements are faster without a call into WebAssembly. */
export const FEW = 8

interface Owner {
  readonly N: number
  readonly arrays: Readonly<Record<string, NativeArray>>
  /** the array is its own, and may be replaced by another one */
  owns?(name: string): boolean
  eventList(event: string): { readonly indices: Int32Array } | undefined
}

/** Of a runner whose kernel is WebAssembly. */
export interface NativeRunner {
  readonly native?: {
    readonly step: { native?: Readonly<Record<string, NativeKernel>> }
    readonly name: string
    readonly fused?: NativeDefinition['fused']
  }
}

export class Arena {
  readonly words: Int32Array
  /** bytes of each array, by its place */
  readonly #sizes = new Map<number, number>()
  #next: number

  constructor(
    readonly memory: WebAssembly.Memory,
    readonly exports: Readonly<Record<string, NativeKernel['run']>>,
    used: number,
    /** kernels over fewer elements are not WebAssembly */
    readonly least: number,
    /** is told how many bytes the simulation takes, or would take */
    readonly need: { bytes: number } = { bytes: 0 },
  ) {
    this.words = new Int32Array(memory.buffer)
    this.#next = used
  }

  /** `n` zeros, in the memory where there is room. After them is room for one turn of a loop. */
  array<T extends NativeArray>(
    make: new (buffer: ArrayBufferLike, at: number, n: number) => T,
    n: number,
  ): T {
    const bytes = (n + TURN) * (make as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT
    const at = this.#next
    const next = at + Math.ceil(bytes / 64) * 64
    const { buffer } = this.memory
    this.need.bytes = Math.max(this.need.bytes, next)
    if (next > buffer.byteLength) return new (make as unknown as new (n: number) => T)(n)
    this.#next = next
    this.#sizes.set(at, bytes)
    return new make(buffer, at, n)
  }

  /** A copy in the memory, of what is elsewhere. */
  moved<T extends NativeArray>(array: T): T {
    if (this.holds(array)) return array
    const made = this.array(array.constructor as never, array.length) as T
    made.set(array)
    return made
  }

  holds(array: NativeArray): boolean {
    return array.buffer === this.memory.buffer
  }

  /** The kernels of an object that can run here, with the arrays that it has now. */
  bind(
    owner: Owner,
    definitions: NativeDefinitions,
    known: Readonly<Record<string, NativeKernel>> = {},
  ): Readonly<Record<string, NativeKernel>> {
    const bound: Record<string, NativeKernel> = {}
    if (owner.N < this.least) return bound
    for (const [name, { arrays, detects, rows }] of Object.entries(definitions)) {
      const events = detects === undefined ? undefined : owner.eventList(detects)?.indices
      const all = arrays.map((array) => this.#own(owner, array))
      if (events) all.unshift(events)
      const isCut = !rows && owner.N % TURN > 0
      if (!all.every((array) => array && this.#reaches(array, isCut))) continue
      const at = known[name]?.at ?? this.array(Int32Array, BLOCK_HEAD + arrays.length).byteOffset
      const block = at / 4
      if (events) this.words[block] = events.byteOffset
      const first = block + BLOCK_HEAD - (events ? 1 : 0)
      all.forEach((array, k) => {
        if (array !== events) this.words[first + k] = (array as NativeArray).byteOffset
      })
      bound[name] = { run: this.exports[name], at }
    }
    return bound
  }

  /** `isCut`: the last turn of a loop goes beyond the array, where nothing else may be. */
  #reaches(array: NativeArray, isCut: boolean): boolean {
    if (!this.holds(array)) return false
    const bytes = array.byteLength + TURN * array.BYTES_PER_ELEMENT
    return !isCut || this.#sizes.get(array.byteOffset) === bytes
  }

  /** Kernels of one object that follow on each other run as one, for as long as they do. */
  fuse(runners: readonly NativeRunner[]): void {
    for (let k = 1; k < runners.length; k++) {
      const [first, second] = [runners[k - 1].native, runners[k].native]
      if (!first || second?.step !== first.step || !second.step.native) continue
      const all = second.step.native
      const both = second.fused
      if (!both || both.after !== first.name || !all[first.name] || !all[second.name]) continue
      second.step.native = { ...all, ...this.#together(all, first.name, second.name, both.name) }
    }
  }

  /** The first one notes what it is given, and the second one does the work of both. */
  #together(
    all: Readonly<Record<string, NativeKernel>>,
    first: string,
    second: string,
    name: string,
  ): Record<string, NativeKernel> {
    const run = this.exports[name]
    let noted: (number | boolean)[] = []
    const note = (...args: (number | boolean)[]) => {
      noted = args
      return 0
    }
    const both = (...args: (number | boolean)[]) => run(...noted, ...args)
    return {
      [first]: { ...all[first], run: note },
      [second]: { ...all[second], run: both },
    }
  }

  /** Nothing for an array that is looked up anew each time: it may be another one in the next step. */
  #own(owner: Owner, name: string): NativeArray | undefined {
    if (Object.getOwnPropertyDescriptor(owner.arrays, name)?.get) return undefined
    const array: NativeArray | undefined = owner.arrays[name]
    if (!array || this.holds(array) || !owner.owns?.(name)) return array
    const moved = this.moved(array)
    ;(owner.arrays as Record<string, NativeArray>)[name] = moved
    return moved
  }
}
