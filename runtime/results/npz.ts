/** A result for `numpy.load`: `.npy` files in a zip, stored as by `numpy.savez`. Contract, section 4. */
import { fieldsOf, freeName } from './fields.js'
import type { Result } from './result.js'
import { joined, storedZip, utf8, type ZipFile } from './stored-zip.js'

/** `M.t`, `trace.v` of shape (indices, times), `G.v`, `S.w`, `tau`; SI units, the same bytes always. */
export const resultNpz = (result: Result): Uint8Array<ArrayBuffer> => joined([...npzPieces(result)])

/** The same in pieces, which are views of the result where they can be. Throws usage/flag. */
export const npzPieces = (result: Result): Generator<Uint8Array> => storedZip(arraysOf(result))

function* arraysOf(result: Result): Generator<ZipFile> {
  const taken = new Set<string>()
  for (const [name, fields] of fieldsOf(result)) {
    for (const key in fields) {
      const array = stored(fields[key])
      if (!array) continue
      const file = `${freeName((name && `${name}.`) + key, taken)}.npy`
      yield [file, [headerOf(array), ...array[2].map(bytesOf)]]
    }
  }
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
  return Uint8Array.of(0x93, ...utf8(`NUMPY\x01\0v\0${text.padEnd(117)}\n`))
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Part) =>
  new Uint8Array(buffer, byteOffset, byteLength)
