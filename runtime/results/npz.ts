/** A result for `numpy.load`: `.npy` files in a zip, stored as by `numpy.savez`. Contract, section 4. */
import { refuse } from './faults.js'
import { fieldsOf, freeName } from './fields.js'
import type { Result } from './result.js'

/** `M.t`, `trace.v` of shape (indices, times), `G.v`, `S.w`, `tau`; SI units, the same bytes always. */
export function resultNpz(result: Result): Uint8Array<ArrayBuffer> {
  const pieces = [...npzPieces(result)]
  const all = new Uint8Array(lengthOf(pieces))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** The same in pieces, which are views of the result where they can be. Throws usage/flag. */
export function* npzPieces(result: Result): Generator<Uint8Array> {
  const table = Int32Array.from({ length: 256 }, (_, n) => {
    let crc = n
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 && 0xedb88320)
    return crc
  })
  const taken = new Set<string>()
  const directory: Uint8Array[] = []
  let at = 0
  for (const [name, fields] of fieldsOf(result)) {
    for (const key in fields) {
      const array = stored(fields[key])
      if (!array) continue
      const file = lettersOf(`${freeName((name && `${name}.`) + key, taken)}.npy`)
      const data = [headerOf(array), ...array[2].map(bytesOf)]
      const size = lengthOf(data)
      let crc = -1
      for (const bytes of data) {
        for (let k = 0; k < bytes.length; k++) crc = table[(crc ^ bytes[k]) & 255] ^ (crc >>> 8)
      }
      // version 2, names in UTF-8, not compressed, 1 January 1980, no extra field
      const about = [20, 0x800, 0, 0, 33, ...[~crc >>> 0, size, size].flatMap(long), file.length, 0]
      const pieces = [words(0x4b50, 0x403, ...about), file, ...data]
      directory.push(words(0x4b50, 0x201, 20, ...about, 0, 0, 0, 0, 0, ...long(at)), file)
      at += lengthOf(pieces)
      if (at > 0xffffffff || directory.length > 0x1fffe) {
        refuse('usage/flag', 'an .npz file holds 4 GiB and 65535 arrays')
      }
      yield* pieces
    }
  }
  yield* directory
  const count = directory.length / 2
  yield words(0x4b50, 0x605, 0, 0, count, count, ...long(lengthOf(directory)), ...long(at), 0)
}

type Part = Float64Array | Int32Array | Uint8Array | Uint16Array

type StoredArray = readonly [
  /** numpy's name of it */
  type: string,
  shape: readonly number[],
  /** one after the other */
  parts: readonly Part[],
]

/** Nothing for text, and for lists that are no arrays, as of different lengths. */
function stored(value: unknown): StoredArray | undefined {
  if (typeof value === 'number') return whole('<f8', Float64Array.of(value), [])
  if (typeof value === 'boolean') return whole('|b1', Uint8Array.of(+value), [])
  if (value instanceof Float64Array) return whole('<f8', value)
  if (value instanceof Int32Array) return whole('<i4', value)
  if (!Array.isArray(value)) return undefined
  // there may be millions
  if (value[0] !== undefined && value.every((item) => typeof item === 'boolean')) {
    return whole('|b1', Uint8Array.from(value, Number))
  }
  const rows = value.map(stored)
  const [type, shape] = rows[0] ?? ['<f8', []]
  // more axes than eight are no longer a header of 128 bytes
  if (shape.length > 7 || !rows.every((row) => row?.[0] === type && `${row[1]}` === `${shape}`)) {
    return undefined
  }
  return [type, [rows.length, ...shape], rows.flatMap((row) => row?.[2] ?? [])]
}

const whole = (type: string, part: Part, shape = [part.length]): StoredArray => [
  type,
  shape,
  [part],
]

/** Version 1.0, with the spaces that numpy writes. */
function headerOf([type, shape]: StoredArray): Uint8Array {
  const size = shape.length === 1 ? `${shape},` : shape.join(', ')
  const text = `{'descr': '${type}', 'fortran_order': False, 'shape': (${size}), }`
  return Uint8Array.of(0x93, ...lettersOf(`NUMPY\x01\0v\0${text.padEnd(117)}\n`))
}

const lettersOf = (text: string) => new TextEncoder().encode(text)

const bytesOf = ({ buffer, byteOffset, byteLength }: Part) =>
  new Uint8Array(buffer, byteOffset, byteLength)

const lengthOf = (pieces: readonly Uint8Array[]) =>
  pieces.reduce((sum, { length }) => sum + length, 0)

/** 16 bits of each, the lowest ones. */
const words = (...values: number[]) => bytesOf(Uint16Array.from(values))

const long = (value: number) => [value, value / 0x10000]
