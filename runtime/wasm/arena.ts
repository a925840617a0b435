/**
 * The memory that kernels of WebAssembly share with the rest of a simulation: state arrays are
 * views into it. It is as large as it can be from the start, since views do not survive growing;
 * systems give pages only where something is written. Nothing is given back before the end.
 */

import type { Shared, Team } from './team.js'

export type NativeArray = Float64Array | Int32Array | Uint8Array

/** A kernel with its block: addresses of what it works on. */
export interface NativeKernel {
  readonly run: (...args: (number | boolean)[]) => number
  readonly at: number
  /** what threads need that run it together */
  readonly shared?: Shared
}

/** What the class of an object says of a kernel that is WebAssembly. */
export interface NativeDefinition {
  readonly arrays: readonly string[]
  readonly detects?: string
  /** over rows of neurons, not over all elements, two in a turn */
  readonly rows?: boolean
  /** its elements' numbers are read */
  readonly numbers?: boolean
  /** it can run over a part of the elements: its arguments that are addresses, from .. until */
  readonly draws?: Shared['draws']
  /** the kernel that does its work together with that of the one before */
  readonly fused?: Fused
}

/** `fusedAfter` makes it: code that only scripts have with such kernels. */
export interface Fused {
  readonly after: string
  readonly name: string
  /** all kernels of a run that can be, this one among them */
  readonly fuse: (arena: Arena, runners: readonly NativeRunner[]) => void
}

export type NativeDefinitions = Readonly<Record<string, NativeDefinition>>

/**
 * Words of a block before the addresses of arrays: events; or spikes, count, offsets, order, and
 * bytes from one element to the next, and what a loop read that reads for the sake of it.
 */
export const BLOCK_HEAD = 6

/** Which of them the last two are. */
export const STRIDE = 4
export const TOUCHED = 5

/**
 * Of two kernels over all elements that run as one: in the block of the second one that of the
 * first, and in this one where the numbers are that it was given.
 */
export const PARTNER = 1
export const NOTED = 2

/** Elements that loops over all of them take in one turn, at most. */
export const TURN = 8

/** Where an array would begin that has found no room: tables are there. */
export const NOWHERE = 0

/** Bytes of the smallest memory that is asked for at first: systems with little give no more. */
const LARGE = 67_108_864

/** Fewer elements are faster without a call into WebAssembly. */
export const FEW = 8

interface Beside {
  readonly isIn: boolean
  /** bytes from one element to the next */
  readonly stride: number
  addressOf(name: string): number | undefined
}

export interface Owner {
  readonly N: number
  readonly arrays: Readonly<Record<string, NativeArray>>
  /** the array is its own, and may be replaced by another one */
  owns?(name: string): boolean
  /** variables that lie side by side, for kernels over rows */
  readonly records?: Beside
  eventList(event: string): { readonly indices: Int32Array } | undefined
}

/** Of a runner whose kernel is WebAssembly. */
export interface NativeRunner {
  readonly native?: {
    readonly step: { native?: Readonly<Record<string, NativeKernel>> }
    readonly name: string
    readonly fused?: Fused
    /** it reads and writes nothing of other objects */
    readonly isApart: boolean
  }
}

export class Arena {
  readonly words: Int32Array
  /** bytes of each array, by its place */
  readonly #sizes = new Map<number, number>()
  #next: number
  /** the threads of the simulation, where it has several */
  team?: Team
  /** while somebody only looks: what undoes that he asked for an array */
  returns?: (() => void)[]

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

  /** Of an array that was made for more elements: from now on it has these, its first ones. */
  shortened<T extends NativeArray>(first: T): T {
    const bytes = first.byteLength + TURN * first.BYTES_PER_ELEMENT
    if (this.holds(first)) this.#sizes.set(first.byteOffset, bytes)
    return first
  }

  /** A copy in the memory, of what is elsewhere. */
  moved<T extends NativeArray>(array: T): T {
    if (this.holds(array)) return array
    const made = this.array(array.constructor as never, array.length) as T
    made.set(array)
    return made
  }

  /** Bytes that it has, where some array found no room and there is no larger memory. */
  get limit(): number | undefined {
    const { byteLength } = this.memory.buffer
    return this.need.bytes > byteLength && byteLength >= LARGE ? byteLength : undefined
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
    for (const [name, { arrays, detects, rows, draws }] of Object.entries(definitions)) {
      const events = detects === undefined ? undefined : owner.eventList(detects)?.indices
      const isCut = !rows && owner.N % TURN > 0
      const reached = (array: NativeArray | undefined) =>
        array && this.#reaches(array, isCut) ? array.byteOffset : undefined
      const besides = rows ? owner.records : undefined
      const places = arrays.map((array) => {
        return besides?.addressOf(array) ?? reached(this.#own(owner, array))
      })
      if (places.includes(undefined) || (events && reached(events) === undefined)) continue
      const at = known[name]?.at ?? this.array(Int32Array, BLOCK_HEAD + arrays.length).byteOffset
      if (at === NOWHERE) continue
      const block = at / 4
      if (events) this.words[block] = events.byteOffset
      if (rows) this.words[block + STRIDE] = besides?.isIn ? besides.stride : 8
      places.forEach((place, k) => {
        this.words[block + BLOCK_HEAD + k] = place as number
      })
      const shared = draws && this.team?.share(name, at, owner, definitions[name])
      bound[name] = shared ?? { run: this.exports[name], at }
    }
    return bound
  }

  /** `isCut`: the last turn of a loop goes beyond the array, where nothing else may be. */
  #reaches(array: NativeArray, isCut: boolean): boolean {
    if (!this.holds(array)) return false
    const bytes = array.byteLength + TURN * array.BYTES_PER_ELEMENT
    return !isCut || this.#sizes.get(array.byteOffset) === bytes
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
