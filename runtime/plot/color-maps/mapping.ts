/** From numbers to colours: matplotlib's Normalize or LogNorm, and a colour map. */
import { log } from '../../math/index.js'
import type { ColorMapping } from '../figure-data.js'
import { colorTable } from './color-map.js'

/** Limits of a mapping that the script left open: those of the finite values. */
export function valueLimits(
  values: Float64Array,
  { low, high, scale }: ColorMapping,
): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) {
    if (!Number.isFinite(value) || (scale === 'log' && value <= 0)) continue
    if (value < least) least = value
    if (value > most) most = value
  }
  if (least > most) [least, most] = scale === 'log' ? [1, 10] : [0, 1]
  return [low ?? least, high ?? most]
}

/** The index of each value in a table of n colours, or -1 for NaN and what has no logarithm. */
export function colorIndices(
  values: Float64Array,
  mapping: ColorMapping,
  limits: readonly [number, number],
  n: number,
): Int16Array {
  const unit = toUnit(mapping, limits)
  const indices = new Int16Array(values.length)
  for (let k = 0; k < values.length; k++) {
    const place = unit(values[k]) * n
    indices[k] = Number.isNaN(place) ? -1 : Math.min(Math.max(Math.trunc(place), 0), n - 1)
  }
  return indices
}

/** 0 at the lower limit, 1 at the upper one; 0 where they are the same. */
function toUnit({ scale }: ColorMapping, [low, high]: readonly [number, number]) {
  if (low === high) return (value: number) => value * 0
  if (scale === 'linear') return (value: number) => (value - low) / (high - low)
  const [from, to] = [log(low), log(high)]
  return (value: number) => (value > 0 ? (log(value) - from) / (to - from) : Number.NaN)
}

/**
 * Red, green, blue and alpha of each colour of a map, in bytes. matplotlib cuts the levels of
 * images (`cut`) and rounds those of shapes.
 */
export function colorBytes({ map, colors }: ColorMapping, cut: boolean): Uint8Array {
  const table = colorTable(map, colors)
  const bytes = new Uint8Array((table.length / 3) * 4).fill(255)
  table.forEach((level, k) => {
    bytes[4 * Math.floor(k / 3) + (k % 3)] = Math.floor(level * 255 + (cut ? 0 : 0.5))
  })
  return bytes
}

/** '#rrggbb' of each value; 'none' for those that have no colour. */
export function mappedColors(
  values: Float64Array,
  mapping: ColorMapping,
  range: Float64Array = values,
): string[] {
  const bytes = colorBytes(mapping, false)
  const names = Array.from({ length: bytes.length / 4 }, (_, k) => {
    const channels = Array.from(bytes.subarray(4 * k, 4 * k + 3))
    return `#${channels.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
  })
  const limits = valueLimits(range, mapping)
  const indices = colorIndices(values, mapping, limits, names.length)
  return Array.from(indices, (index) => (index < 0 ? 'none' : names[index]))
}
