/** PNG files, as data addresses for SVG's <image>. */
import { crcOf, crcTable } from '../../values/crc.js'
import { deflate } from './deflate.js'

/** A picture, row by row from the top. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** one byte a pixel with a palette, else red, green, blue and alpha */
  readonly pixels: Uint8Array
  /** red, green, blue and alpha of each index; absent: the pixels hold colours */
  readonly palette?: Uint8Array
}

/** `data:image/png;base64,...`; equal pictures give equal texts. */
export function pngAddress(picture: Picture): string {
  const bytes = pngBytes(picture)
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return `data:image/png;base64,${btoa(text)}`
}

/** The file of a picture. */
export function pngBytes({ width, height, pixels, palette }: Picture): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, palette ? 3 : 6], 8)
  const table = crcTable()
  const chunks = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk(table, 'IHDR', header),
    ...(palette ? paletteChunks(table, palette) : []),
    chunk(table, 'IDAT', deflate(scanlines(pixels, width * (palette ? 1 : 4), height))),
    chunk(table, 'IEND', new Uint8Array(0)),
  ]
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const one of chunks) {
    bytes.set(one, at)
    at += one.length
  }
  return bytes
}

function paletteChunks(table: Int32Array, palette: Uint8Array): Uint8Array[] {
  const colors = palette.filter((_, k) => k % 4 !== 3)
  const alphas = palette.filter((_, k) => k % 4 === 3)
  const clear = alphas.some((alpha) => alpha < 255)
  return [chunk(table, 'PLTE', colors), ...(clear ? [chunk(table, 'tRNS', alphas)] : [])]
}

/** Rows, each behind a filter of 0: none. */
function scanlines(pixels: Uint8Array, row: number, height: number): Uint8Array {
  const lines = new Uint8Array((row + 1) * height)
  for (let k = 0; k < height; k++) {
    lines.set(pixels.subarray(k * row, (k + 1) * row), k * (row + 1) + 1)
  }
  return lines
}

function chunk(table: Int32Array, name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let k = 0; k < 4; k++) bytes[4 + k] = name.charCodeAt(k)
  bytes.set(data, 8)
  view.setInt32(data.length + 8, ~crcOf(table, bytes.subarray(4, data.length + 8)))
  return bytes
}
