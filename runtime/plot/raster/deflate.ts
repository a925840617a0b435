/** zlib streams for PNG, small: repeats are found by hash, codes are deflate's fixed ones. */

/** A zlib stream of `data`. */
export function deflate(data: Uint8Array): Uint8Array {
  // no code takes more than nine bits for a byte
  const bits = new BitWriter(16 + Math.ceil((data.length * 9) / 8))
  bits.put(0x0178, 16)
  bits.put(0b011, 3) // the last block, fixed codes
  writeBlock(data, bits)
  bits.align()
  const sum = adler32(data)
  for (let shift = 24; shift >= 0; shift -= 8) bits.put((sum >>> shift) & 255, 8)
  return bits.bytes()
}

const longest = 258
const farthest = 32768

/** Literals and repeats: the latest place with the same four bytes is tried, and the one before. */
function writeBlock(data: Uint8Array, bits: BitWriter): void {
  const heads = new Int32Array(1 << 15).fill(-1)
  const hash = (at: number) => {
    const word = data[at] | (data[at + 1] << 8) | (data[at + 2] << 16) | (data[at + 3] << 24)
    return Math.imul(word, 0x9e3779b1) >>> 17
  }
  let at = 0
  while (at < data.length) {
    let length = 0
    let from = -1
    if (at + 4 <= data.length) {
      const key = hash(at)
      // a run of one value is the commonest repeat
      for (const candidate of [at - 1, heads[key]]) {
        if (candidate < 0 || at - candidate > farthest) continue
        const found = matchLength(data, candidate, at)
        if (found > length) [length, from] = [found, candidate]
      }
      heads[key] = at
    }
    if (length < 4) {
      writeSymbol(data[at++], bits)
      continue
    }
    writeRepeat(length, at - from, bits)
    const end = at + length
    // few places within a repeat are worth finding again
    for (at += 1; at < end; at++)
      if ((end - at) % 4 === 0 && at + 4 <= data.length) heads[hash(at)] = at
  }
  writeSymbol(256, bits)
}

function matchLength(data: Uint8Array, from: number, at: number): number {
  const most = Math.min(longest, data.length - at)
  let length = 0
  while (length < most && data[from + length] === data[at + length]) length++
  return length
}

/** A literal, the end (256) or a length code, by the fixed table of RFC 1951, 3.2.6. */
function writeSymbol(symbol: number, bits: BitWriter): void {
  if (symbol < 144) bits.putReversed(0x30 + symbol, 8)
  else if (symbol < 256) bits.putReversed(0x100 + symbol, 9)
  else if (symbol < 280) bits.putReversed(symbol - 256, 7)
  else bits.putReversed(symbol - 88, 8)
}

function writeRepeat(length: number, distance: number, bits: BitWriter): void {
  if (length === longest) writeSymbol(285, bits)
  else {
    const [code, extra, rest] = split(length - 3, 2)
    writeSymbol(257 + code, bits)
    bits.put(rest, extra)
  }
  const [code, extra, rest] = split(distance - 1, 1)
  bits.putReversed(code, 5)
  bits.put(rest, extra)
}

/**
 * The code of a number and its extra bits: `2 ** fine` codes share a number of extra bits, as the
 * tables of RFC 1951, 3.2.5 have it.
 */
function split(value: number, fine: number): [code: number, extra: number, rest: number] {
  if (value < 2 << fine) return [value, 0, 0]
  const extra = 31 - Math.clz32(value) - fine
  const top = value >> extra
  return [(extra << fine) + top, extra, value & ((1 << extra) - 1)]
}

class BitWriter {
  readonly #bytes: Uint8Array
  #length = 0
  #held = 0
  #count = 0

  constructor(longest: number) {
    this.#bytes = new Uint8Array(longest)
  }

  /** The low bits first. */
  put(value: number, count: number): void {
    this.#held |= value << this.#count
    this.#count += count
    while (this.#count >= 8) {
      this.#bytes[this.#length++] = this.#held
      this.#held >>>= 8
      this.#count -= 8
    }
  }

  /** The high bits first, as codes are written. */
  putReversed(code: number, count: number): void {
    let turned = 0
    for (let k = 0; k < count; k++) turned |= ((code >> k) & 1) << (count - 1 - k)
    this.put(turned, count)
  }

  align(): void {
    if (this.#count > 0) this.put(0, 8 - this.#count)
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0]
  for (let start = 0; start < data.length; start += 3000) {
    const end = Math.min(start + 3000, data.length)
    for (let k = start; k < end; k++) {
      a += data[k]
      b += a
    }
    a %= 65521
    b %= 65521
  }
  return ((b << 16) | a) >>> 0
}
