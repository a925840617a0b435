import type { ElementStream } from '../random/element-stream.js'
import type { RandomState } from '../random/random-state.js'
import type { Arena, NativeKernel } from '../wasm/arena.js'

/** What a kernel sees of the running time step, beside its group's arrays. */
export class Step {
  /** seconds */
  t = 0
  dt = 0
  /** the neurons with an event; a threshold writes them, a reset reads the first `count` */
  events: Int32Array = new Int32Array(0)
  count = 0
  /** what a kernel computes for the elements that `events` lists */
  values: Float64Array = new Float64Array(0)
  /** of a part of a group: its first neuron, and the neurons of the group */
  readonly start: number
  readonly total: number
  /** kernels whose loop is WebAssembly, by name */
  native?: Readonly<Record<string, NativeKernel>>
  /** what kernels computed at the start of the run, by the function that did */
  readonly constants = new Map<unknown, object>()
  #latest = Number.NaN
  readonly #buffers = new Map<string, Float64Array[]>()

  constructor(
    /** of synapses it grows */
    public N: number,
    readonly random: RandomState,
    { start, total } = { start: 0, total: N },
    /** where kernels of WebAssembly find what they work on */
    readonly arena?: Arena,
    /** its object's own numbers, where the generator has such */
    readonly stream: ElementStream | undefined = random.newStream(),
  ) {
    this.start = start
    this.total = total
  }

  /** Before a run: what was found in steps before it may hold no longer. */
  begin(): void {
    this.constants.clear()
    this.#latest = Number.NaN
  }

  /** Whether what held for the time of the step before holds for `latest` too. */
  settled(latest: number): boolean {
    const before = this.#latest
    this.#latest = latest
    return latest >= before
  }

  /** The next n uniforms of the simulation's stream, in buffer number `slot`. */
  rand(slot: number, n: number): Float64Array {
    const buffer = this.buffer('rand', slot, n)
    const source = this.stream?.of(this, slot, 0) ?? this.random
    source.fillUniform(buffer, n)
    return buffer
  }

  /** The kernels that can read this buffer too. */
  nativeWith(buffer: Float64Array): Step['native'] {
    return this.arena?.holds(buffer) ? this.native : undefined
  }

  /** Buffers are reused from step to step: the time loop must not allocate. */
  buffer(kind: string, slot: number, n: number): Float64Array {
    const own = this.#buffers.get(kind) ?? []
    if (own.length === 0) this.#buffers.set(kind, own)
    if (!(own[slot]?.length >= n)) {
      own[slot] = this.arena?.array(Float64Array, n) ?? new Float64Array(n)
      // kernels of WebAssembly could not read it
      if (this.arena?.holds(own[slot]) === false) this.native = undefined
    }
    return own[slot]
  }
}
