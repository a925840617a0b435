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
 *
 * Of all rows of steps that come into question the shortest is taken. Every compilation waits for
 * that, in code that the engine sees for the first time: hence arrays of numbers and plain loops.
 */
/** Bits of a distance that are written as they are. */
const LOW = 6
/** Time: so many earlier places are looked at, until a copy is long enough; none is longer than that. */
const PLACES = 16
const ENOUGH = 48
const LONGEST = 400
/** Nothing is looked for inside of so long a copy. */
const LONG = 10

/** In base64. */
export function packedText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of pack(bytes)) text += String.fromCharCode(byte)
  return btoa(text)
}

export function pack(bytes: Uint8Array): Uint8Array {
  const ways = shortestWays(bytes)
  const last = cheaper(ways, bytes.length)
  const writer = new BitWriter(sizeOf(bytes.length) + ways.bits[last])
  writer.number(bytes.length)
  for (const end of endsOfSteps(ways, last)) {
    const length = ways.length[end]
    const distance = ways.distance[end]
    const isNew = ways.isNew[end]
    writer.bits(isNew, 1)
    if (isNew) {
      writer.number(((distance - 1) >> LOW) + 1)
      writer.bits((distance - 1) & ((1 << LOW) - 1), LOW)
    }
    writer.number(length - isNew)
    const at = end >> 1
    if (!(end & 1)) for (let k = at - length; k < at; k++) writer.bits(bytes[k], 8)
  }
  return writer.written()
}

/**
 * The shortest ways to each place that end in bytes as they are (at 2 * place) and in a copy (the
 * number after it): how many bits they take, and their last step.
 */
interface Ways {
  readonly bits: Int32Array
  readonly length: Int32Array
  /** of the last copy */
  readonly distance: Int32Array
  /** 1: the last step is a copy whose distance is written */
  readonly isNew: Uint8Array
  /** where the way was in front of its last step */
  readonly before: Int32Array
}

const FAR = 2 ** 30

function shortestWays(bytes: Uint8Array): Ways {
  const count = 2 * bytes.length + 2
  const [length, distance, before] = [1, 2, 3].map(() => new Int32Array(count))
  const bits = new Int32Array(count).fill(FAR)
  const ways = { bits, length, distance, isNew: new Uint8Array(count), before }
  // a way starts as after a copy
  bits[1] = 0
  distance[1] = 1
  // the last place that begins with these two bytes, and the one before each place; 0 is none
  const last = new Int32Array(65536)
  const earlier = new Int32Array(bytes.length + 1)
  // places inside a long copy are passed over
  let next = 0
  for (let at = 0; at < bytes.length; at++) {
    const pair = (bytes[at] << 8) | bytes[at + 1]
    if (at >= next) next = at + stepsFrom(ways, bytes, at, last[pair], earlier)
    earlier[at + 1] = last[pair]
    last[pair] = at + 1
  }
  return ways
}

/** All steps from here; `place`: of the last that begins alike, and 1. Gives where to go on. */
function stepsFrom(
  ways: Ways,
  bytes: Uint8Array,
  at: number,
  place: number,
  earlier: Int32Array,
): number {
  takeByte(ways, at)
  const plain = 2 * at
  const onward =
    ways.bits[plain] < FAR ? copy(ways, bytes, at, plain, 0, ways.distance[plain], 1) : 1
  const from = cheaper(ways, at)
  let least = 2
  for (let k = 0; k < PLACES && place > 0 && least <= ENOUGH; k++) {
    least = copy(ways, bytes, at, from, 1, at + 1 - place, least)
    place = earlier[place]
  }
  const longest = Math.max(onward, least) - 1
  return longest < LONG ? 1 : longest
}

/** The byte as it is, alone or with those in front of it. */
function takeByte({ bits, length, distance, before }: Ways, at: number): void {
  const plain = 2 * at
  const copied = plain + 1
  const to = plain + 2
  const first = bits[copied] + 1 + sizeOf(1) + 8
  const further = bits[plain] + 8 + sizeOf(length[plain] + 1) - sizeOf(length[plain])
  const goesOn = further < first
  bits[to] = goesOn ? further : first
  length[to] = goesOn ? length[plain] + 1 : 1
  distance[to] = distance[goesOn ? plain : copied]
  before[to] = goesOn ? before[plain] : copied
}

/** Copies of `least` bytes and more; gives the first length that is too long, if it is not less. */
function copy(
  ways: Ways,
  bytes: Uint8Array,
  at: number,
  from: number,
  isNew: 0 | 1,
  distance: number,
  least: number,
): number {
  const most = Math.min(LONGEST, bytes.length - at)
  const source = at - distance
  if (source < 0 || least > most || bytes[source + least - 1] !== bytes[at + least - 1])
    return least
  let longest = 0
  while (longest < most && bytes[source + longest] === bytes[at + longest]) longest++
  const start = ways.bits[from] + 1 + (isNew ? sizeOf(((distance - 1) >> LOW) + 1) + LOW : 0)
  for (let length = least; length <= longest; length++) {
    const bits = start + sizeOf(length - isNew)
    const to = 2 * (at + length) + 1
    if (ways.bits[to] <= bits) continue
    ways.bits[to] = bits
    ways.length[to] = length
    ways.distance[to] = distance
    ways.isNew[to] = isNew
    ways.before[to] = from
  }
  return Math.max(least, longest + 1)
}

/** The cheaper of the two ways to a place. */
const cheaper = ({ bits }: Ways, place: number): number =>
  bits[2 * place + 1] < bits[2 * place] ? 2 * place + 1 : 2 * place

/** Where the steps of a way end, from the first on. */
function endsOfSteps({ before }: Ways, last: number): number[] {
  const ends: number[] = []
  for (let end = last; end > 1; end = before[end]) ends.push(end)
  return ends.reverse()
}

/** Bits of a number. */
const sizeOf = (value: number): number => 2 * (32 - Math.clz32(value)) - 1

class BitWriter {
  readonly #bytes: Uint8Array
  #count = 0

  /** Room for so many bits. */
  constructor(bits: number) {
    this.#bytes = new Uint8Array(Math.ceil(bits / 8))
  }

  /** The highest first. */
  bits(value: number, count: number): void {
    for (let left = count; left > 0; ) {
      const room = 8 - (this.#count & 7)
      const taken = Math.min(room, left)
      left -= taken
      const part = (value >> left) & ((1 << taken) - 1)
      this.#bytes[this.#count >> 3] |= part << (room - taken)
      this.#count += taken
    }
  }

  number(value: number): void {
    this.bits(value, sizeOf(value))
  }

  written(): Uint8Array {
    return this.#bytes
  }
}
