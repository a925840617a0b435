/**
 * Numbers of one object where the generator counts (`--rng philox`): each is a function of the
 * seed, the object, the run, the time step, the draw and the element, and of nothing else. So it
 * does not matter in which order elements and objects are computed, nor who computes them.
 *
 * The key of a block is the seed and the number of the object. Its counter: the pair of elements;
 * the time step since the run began; how often runs began, or code of the script; the draw, and in
 * the last eight bits how many blocks an element of its own took before.
 */
import { philox, uniformOf } from './philox.js'
import type { PhiloxRandom } from './philox-random.js'

/** What an object has drawn since the last seed. */
export interface DrawPlace {
  /** in the order of creation; after a new seed, of use */
  readonly number: number
  /** runs that did not go on from the one before */
  run: number
  /** code strings of the script that drew; the next draw of one is its first */
  code: number
  fresh: boolean
  /** it has drawn at all */
  drawn: boolean
  /** seconds: when that run began, until when it went so far, and its step */
  start: number
  end: number
  dt: number
}

/** Seconds. */
interface Interval {
  readonly start: number
  readonly end: number
}

const once: Interval = { start: 0, end: 0 }

/** What a kernel sees of the time step. */
interface DrawingStep {
  readonly t: number
  readonly dt: number
  /** the elements, where not all are drawn for */
  readonly events: Int32Array
  /** of a part of a group: its first element */
  readonly start: number
}

/** Draws of one kernel of each kind. */
export type DrawKind = 0 | 1 | 2
export const UNIFORM = 0
export const NORMAL = 1
export const COUNT = 2

export class ElementStream {
  /** counter and key of the next block */
  readonly words: Int32Array
  /** the elements that numbers are for; from `first` on where there is no list */
  events?: ArrayLike<number>
  first = 0
  #sites = 0
  #site = 0
  #listed = false

  constructor(readonly random: PhiloxRandom) {
    this.words = random.arena?.array(Int32Array, 6) ?? new Int32Array(6)
    random.placeOf(this)
  }

  /** The first of `n` numbers that tell kernels apart. 0 is left for code of the script. */
  reserve(n: number): number {
    this.#sites += n
    return this.#sites - n + 1
  }

  /** A run begins. What it draws is new, unless it goes on: where it was cut does not matter. */
  beginRun({ start, end }: Interval = once, dt: number): void {
    const place = this.random.placeOf(this)
    if (start < place.end || dt !== place.dt) {
      place.run++
      place.start = start
    }
    place.end = end
    place.dt = dt
  }

  /** Code of the script begins, for all elements or for those that the step lists. */
  beginCode(listed: boolean): void {
    this.random.placeOf(this).fresh = true
    this.enter(0, listed)
  }

  /** A kernel runs, for all elements or for those that the step lists. */
  enter(site: number, listed: boolean): void {
    this.#site = site
    this.#listed = listed
  }

  /** The next numbers are those of a draw of that kernel. */
  of({ t, dt, events, start }: DrawingStep, slot: number, kind: DrawKind): this {
    // code draws the same at any time, and so do runs, after the same seed
    const { start: began } = this.random.placeOf(this)
    const step = this.#site === 0 ? 0 : Math.round(t / dt) - Math.round(began / dt)
    this.at(step, this.#site, slot, kind)
    this.events = this.#listed ? events : undefined
    this.first = start
    return this
  }

  /** The number of a run that more than one object may draw in. */
  claim(): number {
    return ++this.random.placeOf(this).run
  }

  /** The next numbers are those of one draw in a time step; `site` tells kernels apart. */
  at(step: number, site: number, slot: number, kind: DrawKind, run?: number): void {
    const { words, random } = this
    const place = random.placeOf(this)
    place.drawn = true
    if (site === 0 && place.fresh) {
      place.code++
      place.fresh = false
    }
    words[1] = step >>> 0
    words[2] = run ?? (site === 0 ? place.code : place.run)
    words[3] = ((((site << 6) + slot) << 2) + kind) << 8
    words[4] = random.key
    words[5] = place.number
  }

  /** By a function of WebAssembly (6-emit/wasm/philox.ts); false where there is no such. */
  native(name: string, buffer: Float64Array, n: number): boolean {
    const { words, events, first } = this
    const { arena } = this.random
    const fill = arena?.exports[name]
    if (!fill || events || first & 1 || !arena.holds(buffer) || !arena.holds(words)) return false
    fill(words.byteOffset, buffer.byteOffset, n, first >>> 1)
    return true
  }

  /** Uniform numbers: those of two neighbours are made together. */
  fillUniform(buffer: Float64Array, n: number): void {
    if (this.native('philox uniform', buffer, n)) return
    const { words, events, first } = this
    let pair = -1
    for (let k = 0; k < n; k++) {
      const element = first + (events ? events[k] : k)
      if (element >>> 1 !== pair) {
        pair = element >>> 1
        words[0] = pair
        philox(words, block)
      }
      const at = 2 * (element & 1)
      buffer[k] = uniformOf(block[at], block[at + 1])
    }
  }
}

const block = /* @__PURE__ */ new Int32Array(4)
