/** Files of numbers: text tables as numpy.loadtxt reads them, .npy, and arrays inside a program. */
import { newData, sizeOf } from './operand.js'
import { fail } from './script-error.js'
import { type DType, NDArray, Tuple, type Value } from './value.js'

export interface TableOptions {
  readonly delimiter: Value
  readonly comments: Value
  readonly skip: Value
  readonly columns: Value
  readonly unpack: Value
  readonly least: Value
  readonly rows: Value
  /** a field without a number is NaN */
  readonly missing: boolean
}

/** The table in a text. Throws run/value for text without a number, and for rows that differ. */
export function readTable(text: string, options: TableOptions): NDArray {
  const { delimiter, comments, missing } = options
  const lines = text.split(/\r\n|\r|\n/).slice(Number(options.skip))
  const columns = columnsOf(options.columns)
  const most = options.rows === null ? Infinity : Number(options.rows)
  const rows: number[][] = []
  for (const [k, line] of lines.entries()) {
    if (rows.length >= most) break
    const plain = typeof comments === 'string' && comments ? line.split(comments)[0] : line
    if (plain.trim() === '') continue
    const fields =
      typeof delimiter === 'string' ? plain.split(delimiter) : plain.trim().split(/\s+/)
    const wanted = columns ? columns.map((c) => fields.at(c) ?? '') : fields
    const row = wanted.map((field) => numberIn(field, missing, k + 1 + Number(options.skip)))
    if (rows.length > 0 && row.length !== rows[0].length) {
      const line = k + 1 + Number(options.skip)
      fail(
        'value',
        `the number of columns changed from ${rows[0].length} to ${row.length} at row ${line}`,
      )
    }
    rows.push(row)
  }
  return squeezed(rows, options)
}

function columnsOf(value: Value): readonly number[] | undefined {
  if (value === null) return undefined
  if (typeof value === 'bigint') return [Number(value)]
  const items = Array.isArray(value) ? value : value instanceof Tuple ? value.items : []
  return items.map(Number)
}

function numberIn(field: string, missing: boolean, line: number): number {
  const text = field.trim()
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return Number(text)
  const special = /^([-+]?)(inf(?:inity)?|nan)$/i.exec(text)
  if (special)
    return special[2].toLowerCase() === 'nan' ? Number.NaN : Number(`${special[1]}Infinity`)
  if (missing) return Number.NaN
  return fail('value', `could not convert string '${text}' to float at row ${line}`)
}

/** Axes of length one go, as numpy does it; unpack turns rows and columns round. */
function squeezed(rows: readonly number[][], { unpack, least }: TableOptions): NDArray {
  const [height, width] = [rows.length, rows[0]?.length ?? 0]
  const turned = unpack === true && height > 0
  const data = new Float64Array(height * width)
  rows.forEach((row, i) => {
    row.forEach((x, j) => {
      data[turned ? j * height + i : i * width + j] = x
    })
  })
  const full = turned ? [width, height] : [height, width]
  const shape = height === 0 ? [0] : full.filter((n) => n !== 1)
  if (shape.length >= Number(least)) return new NDArray(data, 'float64', shape)
  return new NDArray(data, 'float64', Number(least) === 1 ? [data.length] : full)
}

/** A .npy file, version 1 to 3. Throws run/value for objects, damage and more than `most` items. */
export function readNpy(bytes: Uint8Array, most: number): NDArray {
  const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
  if (magic.some((byte, k) => bytes[k] !== byte)) fail('value', 'the file is no .npy file')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12) fail('value', 'the .npy file is cut off')
  const long = bytes[6] >= 2
  const start = long ? 12 : 10
  const size = long ? view.getUint32(8, true) : view.getUint16(8, true)
  const header = new TextDecoder('latin1').decode(bytes.subarray(start, start + size))
  const descr = /'descr':\s*'([^']+)'/.exec(header)?.[1]
  const order = /'fortran_order':\s*(True|False)/.exec(header)?.[1]
  const dimensions = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1]
  if (descr === undefined || dimensions === undefined) {
    return fail('value', 'the .npy file holds objects or records, not numbers')
  }
  const shape = dimensions.split(',').flatMap((n) => (n.trim() === '' ? [] : [Number(n)]))
  const count = sizeOf(shape)
  if (!(count <= most)) fail('value', `the .npy file has ${count} items; at most ${most} are read`)
  return numbersOf(view, start + size, descr, shape, order === 'True' && shape.length > 1)
}

const readers: Readonly<
  Record<string, readonly [number, DType, (view: DataView, at: number, little: boolean) => number]>
> = {
  f8: [8, 'float64', (v, k, l) => v.getFloat64(k, l)],
  f4: [4, 'float64', (v, k, l) => v.getFloat32(k, l)],
  i8: [8, 'int64', (v, k, l) => Number(v.getBigInt64(k, l))],
  i4: [4, 'int32', (v, k, l) => v.getInt32(k, l)],
  i2: [2, 'int64', (v, k, l) => v.getInt16(k, l)],
  i1: [1, 'int64', (v, k) => v.getInt8(k)],
  u8: [8, 'int64', (v, k, l) => Number(v.getBigUint64(k, l))],
  u4: [4, 'int64', (v, k, l) => v.getUint32(k, l)],
  u2: [2, 'int64', (v, k, l) => v.getUint16(k, l)],
  u1: [1, 'int64', (v, k) => v.getUint8(k)],
  b1: [1, 'bool', (v, k) => v.getUint8(k)],
}

function numbersOf(
  view: DataView,
  start: number,
  descr: string,
  shape: readonly number[],
  columnsFirst: boolean,
): NDArray {
  const kind = descr.slice(1)
  if (!Object.hasOwn(readers, kind)) {
    return fail('value', `the .npy file holds values of the type '${descr}', not numbers`)
  }
  const [size, dtype, read] = readers[kind]
  const count = sizeOf(shape)
  if (start + count * size > view.byteLength) fail('value', 'the .npy file is cut off')
  const data = newData(dtype, count)
  for (let k = 0; k < count; k++) {
    data[columnsFirst ? placeInRows(k, shape) : k] = read(view, start + k * size, descr[0] !== '>')
  }
  return new NDArray(data, dtype, shape)
}

/** The place in C order of item k in Fortran order. */
function placeInRows(k: number, shape: readonly number[]): number {
  let place = 0
  let rest = k
  let stride = sizeOf(shape)
  for (const n of shape) {
    stride /= n
    place += (rest % n) * stride
    rest = Math.floor(rest / n)
  }
  return place
}

/** An array that stands in the program as text: base64 of little-endian doubles. */
export function embeddedArray(text: Value, dtype: Value, shape: Value): Value {
  const binary = atob(text as string)
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0))
  const numbers = new Float64Array(bytes.buffer)
  const sizes = shape instanceof Tuple ? shape.items.map(Number) : []
  const data = newData(dtype as DType, numbers.length)
  data.set(numbers)
  return sizes.length === 0 ? numbers[0] : new NDArray(data, dtype as DType, sizes)
}
