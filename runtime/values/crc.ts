/** The check sum of zip and PNG, a cyclic redundancy check. */

export const crcTable = (): Int32Array =>
  Int32Array.from({ length: 256 }, (_, n) => {
    let crc = n
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 && 0xedb88320)
    return crc
  })

/** Of bytes and of those in front of them, -1 for none: what is written are its bits, inverted. */
export function crcOf(table: Int32Array, bytes: Uint8Array, before = -1): number {
  let crc = before
  for (let k = 0; k < bytes.length; k++) crc = table[(crc ^ bytes[k]) & 255] ^ (crc >>> 8)
  return crc
}
