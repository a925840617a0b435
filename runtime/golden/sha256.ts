/** SHA-256 (FIPS 180-4). Browsers have one, but it is asynchronous and absent on plain http. */

/** The digest of bytes, or of a text as UTF-8, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const state = Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  )
  const constants = roundConstants()
  const words = new Int32Array(64)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) block(view, at, state, words, constants)
  const end = lastBlocks(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < end.byteLength; at += 64) block(end, at, state, words, constants)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The rest of the message, a one bit, zeros, and the length in bits. */
function lastBlocks(rest: Uint8Array, length: number): DataView {
  const bytes = new Uint8Array(rest.length < 56 ? 64 : 128)
  bytes.set(rest)
  bytes[rest.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(length / 0x20000000))
  view.setUint32(bytes.length - 4, (length * 8) >>> 0)
  return view
}

const rotated = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

function block(
  view: DataView,
  at: number,
  state: Int32Array,
  w: Int32Array,
  constants: Int32Array,
): void {
  for (let k = 0; k < 16; k++) w[k] = view.getInt32(at + 4 * k)
  for (let k = 16; k < 64; k++) {
    const [x, y] = [w[k - 15], w[k - 2]]
    const s0 = rotated(x, 7) ^ rotated(x, 18) ^ (x >>> 3)
    const s1 = rotated(y, 17) ^ rotated(y, 19) ^ (y >>> 10)
    w[k] = w[k - 16] + s0 + w[k - 7] + s1
  }
  let [a, b, c, d, e, f, g, h] = state
  for (let k = 0; k < 64; k++) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + constants[k] + w[k]) | 0
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] += a
  state[1] += b
  state[2] += c
  state[3] += d
  state[4] += e
  state[5] += f
  state[6] += g
  state[7] += h
}

let table: Int32Array | undefined

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
function roundConstants(): Int32Array {
  table ??= Int32Array.from(primes(64), (prime) =>
    Number(cubeRoot(BigInt(prime) << 96n) & 0xffffffffn),
  )
  return table
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n)
  return found
}

/** The largest integer whose cube is at most n, for n below 2**108. */
function cubeRoot(n: bigint): bigint {
  let root = 0n
  for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) {
    const next = root | bit
    if (next * next * next <= n) root = next
  }
  return root
}
