/** Files in a zip, stored and not compressed: the same bytes always. */
import { crcOf, crcTable } from '../values/crc.js'
import { refuse } from './faults.js'

/** A file in pieces, one after the other. */
export type ZipFile = readonly [name: string, data: readonly Uint8Array[]]

/** The zip in pieces, those of the files as they are. Throws usage/flag. */
export function* storedZip(files: Iterable<ZipFile>): Generator<Uint8Array> {
  const table = crcTable()
  const directory: Uint8Array[] = []
  let at = 0
  for (const [path, data] of files) {
    const name = utf8(path)
    const size = lengthOf(data)
    let crc = -1
    for (const bytes of data) crc = crcOf(table, bytes, crc)
    // version 2, names in UTF-8, not compressed, 1 January 1980, no extra field
    const about = [20, 0x800, 0, 0, 33, ...[~crc >>> 0, size, size].flatMap(long), name.length, 0]
    const pieces = [words(0x4b50, 0x403, ...about), name, ...data]
    directory.push(words(0x4b50, 0x201, 20, ...about, 0, 0, 0, 0, 0, ...long(at)), name)
    at += lengthOf(pieces)
    if (at > 0xffffffff || directory.length > 0x1fffe) {
      refuse('usage/flag', 'a zip, as .npz is one, holds 4 GiB and 65535 arrays')
    }
    yield* pieces
  }
  yield* directory
  const count = directory.length / 2
  yield words(0x4b50, 0x605, 0, 0, count, count, ...long(lengthOf(directory)), ...long(at), 0)
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(pieces))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0)

export const utf8 = (text: string) => new TextEncoder().encode(text)

/** 16 bits of each, the lowest ones. */
const words = (...values: number[]) => new Uint8Array(Uint16Array.from(values).buffer)

const long = (value: number) => [value, value / 0x10000]
