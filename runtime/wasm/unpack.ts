/** What `compiler/6-emit/wasm/pack.ts` has made small, in base64; that file says how it is written. */
export function unpack(text: string): Uint8Array<ArrayBuffer> {
  const packed = atob(text)
  let at = 0
  // so many bits, or those of a number: as many zeros as it has bits after its first
  const take = (bits?: number): number => {
    const k = at >> 3
    const high = (packed.charCodeAt(k) << 24) | (packed.charCodeAt(k + 1) << 16)
    const low = (packed.charCodeAt(k + 2) << 8) | packed.charCodeAt(k + 3)
    const next = (high | low) << (at & 7)
    const zeros = Math.clz32(next)
    at += bits ?? zeros
    return bits ? next >>> (32 - bits) : take(zeros + 1)
  }
  const bytes = new Uint8Array(take())
  let end = 0
  let distance = 1
  let isCopy = true
  while (end < bytes.length) {
    const isNew = take(1)
    if (isNew) distance = 64 * (take() - 1) + take(6) + 1
    isCopy = isNew > 0 || !isCopy
    for (let left = take() + isNew; left > 0; left--, end++) {
      bytes[end] = isCopy ? bytes[end - distance] : take(8)
    }
  }
  return bytes
}
