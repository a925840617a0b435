/**
 * A WebAssembly module made small, to be held in the text of a module of JavaScript: as small as by
 * deflate, for a reader of a few lines that starts at once (`runtime/wasm/unpack.ts`).
 *
 * After the number of bytes, the packed form is a row of steps, each a bit and what follows it:
 *
 *     1  copy from a new distance: (distance - 1) / 64 + 1, six bits of the rest, length - 1
 *     0  after bytes: copy once more from the last distance: length
 *     0  after a copy, and at the start: bytes as they are: how many, the bytes
 *
 * Numbers, 1 to 2^24, have as many zeros in front as they have bits after their first (Elias gamma).
 * Kernels repeat instructions with some other number in them: hence the copies that go on.
 */
import { invariant } from '../../diagnostics/bug.js'

/** Bits of a distance that are written as they are. */
const LOW = 6
/** Time: so many earlier places are looked at, until a copy is long enough; none is longer than that. */
const PLACES = 128
const ENOUGH = 64
const LONGEST = 400

/** In base64. */
export const packedText = (bytes: Uint8Array): string =>
  btoa(Array.from(pack(bytes), (byte) => String.fromCharCode(byte)).join(''))

export function pack(bytes: Uint8Array): Uint8Array {
  const writer = new BitWriter()
  writer.number(bytes.length)
  let at = 0
  for (const step of shortestSteps(bytes)) {
    writer.bits(step.isNew ? 1 : 0, 1)
    if (step.isNew) {
      writer.number(((step.distance - 1) >> LOW) + 1)
      writer.bits((step.distance - 1) & ((1 << LOW) - 1), LOW)
    }
    writer.number(step.isNew ? step.length - 1 : step.length)
    if (!step.isCopy) {
      for (const byte of bytes.subarray(at, at + step.length)) writer.bits(byte, 8)
    }
    at += step.length
  }
  return writer.written()
}

/** The last step on the shortest way to some place, of those that end there as it does. */
interface Step {
  /** bits from the start, this step's among them */
  readonly cost: number
  readonly isCopy: boolean
  /** whether the distance is written */
  readonly isNew: boolean
  /** of the last copy */
  readonly distance: number
  readonly length: number
  readonly before?: Step
}

function shortestSteps(bytes: Uint8Array): Step[] {
  const steps = new Steps(bytes)
  const places = new Map<number, number[]>()
  for (let at = 0; at < bytes.length; at++) {
    const pair = bytes[at] * 256 + bytes[at + 1]
    const earlier = places.get(pair) ?? []
    steps.take(at)
    steps.copyOn(at)
    steps.copyFrom(at, earlier)
    earlier.push(at)
    places.set(pair, earlier)
  }
  return steps.toEnd()
}

class Steps {
  readonly #bytes: Uint8Array
  /** by the place where they end: bytes as they are, copies */
  readonly #plain: (Step | undefined)[] = []
  readonly #copies: (Step | undefined)[]

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#copies = [{ cost: 0, isCopy: true, isNew: false, distance: 1, length: 0 }]
  }

  /** The byte as it is. */
  take(at: number): void {
    const copy = this.#copies[at]
    const plain = this.#plain[at]
    const first = copy ? copy.cost + 1 + sizeOf(1) + 8 : Infinity
    const further = plain
      ? plain.cost + 8 + sizeOf(plain.length + 1) - sizeOf(plain.length)
      : Infinity
    this.#plain[at + 1] =
      plain && further < first
        ? { ...plain, cost: further, length: plain.length + 1 }
        : copy && { ...copy, cost: first, isCopy: false, isNew: false, length: 1, before: copy }
  }

  /** On from the distance of the last copy. */
  copyOn(at: number): void {
    const before = this.#plain[at]
    if (before) this.#copy(at, before, false, before.distance, 1)
  }

  /** From one of the places that begin alike; of equal lengths the nearest. */
  copyFrom(at: number, places: readonly number[]): void {
    const before = this.#cheaper(at)
    const last = Math.max(0, places.length - PLACES)
    let length = 2
    for (let k = places.length - 1; k >= last && length <= ENOUGH; k--) {
      length = this.#copy(at, before, true, at - places[k], length)
    }
  }

  /** From the start. */
  toEnd(): Step[] {
    const steps: Step[] = []
    let step = this.#cheaper(this.#bytes.length)
    for (; step.before; step = step.before) steps.push(step)
    return steps.reverse()
  }

  /** Copies of `least` bytes and more; gives the first length that is too long, if it is not less. */
  #copy(at: number, before: Step, isNew: boolean, distance: number, least: number): number {
    const copies = this.#copies
    const longest = this.#matching(at, distance)
    const start = before.cost + 1 + (isNew ? sizeOf(((distance - 1) >> LOW) + 1) + LOW : 0)
    for (let length = least; length <= longest; length++) {
      const cost = start + sizeOf(isNew ? length - 1 : length)
      const known = copies[at + length]
      if (known && known.cost <= cost) continue
      copies[at + length] = { cost, isCopy: true, isNew, distance, length, before }
    }
    return Math.max(least, longest + 1)
  }

  /** How many bytes are as those before them by the distance. */
  #matching(at: number, distance: number): number {
    const bytes = this.#bytes
    const most = distance > at ? 0 : Math.min(LONGEST, bytes.length - at)
    let length = 0
    while (length < most && bytes[at + length] === bytes[at + length - distance]) length++
    return length
  }

  #cheaper(at: number): Step {
    const [plain, copy] = [this.#plain[at], this.#copies[at]]
    const step = plain && copy && copy.cost < plain.cost ? copy : (plain ?? copy)
    invariant(step, 'every place can be reached byte by byte')
    return step
  }
}

/** Bits of a number. */
const sizeOf = (value: number): number => 2 * (32 - Math.clz32(value)) - 1

class BitWriter {
  readonly #bits: number[] = []

  /** The highest first. */
  bits(value: number, count: number): void {
    for (let k = count - 1; k >= 0; k--) this.#bits.push((value >> k) & 1)
  }

  number(value: number): void {
    this.bits(value, sizeOf(value))
  }

  written(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8))
    this.#bits.forEach((bit, k) => {
      bytes[k >> 3] |= bit << (7 - (k & 7))
    })
    return bytes
  }
}
