/** matplotlib's colour maps by name. Their tables are decoded when a figure needs them. */
import * as faults from '../messages.js'
import { nearest } from '../../values/nearest.js'
import { formulaMaps } from './formula-maps.js'
import { pieceMaps } from './piece-maps.js'
import { palettes, ramps } from './ramps.js'
import { sampledMaps } from './sampled-maps.js'

/** Red, green and blue from 0 to 1, colour by colour: 3 n levels. */
export type ColorTable = Float64Array

/** How many colours a map has that is not a list of its own. */
const fullLength = 256

/**
 * The colours of a map; `_r` turns it around. Gives n colours where n is given.
 * Throws run/value for names that matplotlib does not know.
 */
export function colorTable(name: string, n?: number): ColorTable {
  const forward = name.endsWith('_r') ? name.slice(0, -2) : name
  const table = ownTable(forward, n ?? fullLength)
  if (!table) {
    if (missing.includes(forward)) throw faults.colorMapMissing(name)
    throw faults.colorMap(name, nearest(name, colorMapNames()))
  }
  return forward === name ? table : turned(table)
}

const missing = ['twilight', 'twilight_shifted', 'flag', 'prism']

/** Every map's name, without those that end in `_r`. */
export const colorMapNames = (): string[] =>
  [sampledMaps, pieceMaps, ramps, palettes, formulaMaps].flatMap((maps) => Object.keys(maps))

function ownTable(name: string, n: number): ColorTable | undefined {
  const sampled = find(sampledMaps, name) ?? find(formulaMaps, name)
  if (sampled !== undefined) return resampled(sampledColors(sampled), n)
  const pieces = find(pieceMaps, name)
  if (pieces !== undefined) return pieceColors(pieces, n)
  const ramp = find(ramps, name)
  if (ramp !== undefined) return rampColors(hexLevels(ramp), n)
  const palette = find(palettes, name)
  return palette === undefined ? undefined : hexLevels(palette)
}

const find = (maps: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(maps, name) ? maps[name] : undefined

/** matplotlib takes n evenly spaced colours of a list. */
function resampled(table: ColorTable, n: number): ColorTable {
  const count = table.length / 3
  if (n === count) return table
  return Float64Array.from({ length: 3 * n }, (_, k) => {
    const place = n === 1 ? 0 : Math.floor(k / 3) / (n - 1)
    return table[3 * Math.min(Math.floor(place * count), count - 1) + (k % 3)]
  })
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Colours from their second differences in millionths: channel by channel, numbers of base 32
 * with the low digits first, where 32 more says that another digit follows; the last bit of a
 * number is its sign.
 */
function sampledColors(text: string): ColorTable {
  const table = new Float64Array(3 * fullLength)
  let at = 0
  const next = () => {
    let value = 0
    for (let scale = 1; ; scale *= 32) {
      const digit = digits.indexOf(text[at++])
      value += (digit % 32) * scale
      if (digit < 32) return value % 2 ? -(value - 1) / 2 : value / 2
    }
  }
  for (let channel = 0; channel < 3; channel++) {
    let [level, step] = [0, 0]
    for (let k = 0; k < fullLength; k++) {
      step += next()
      level += step
      table[3 * k + channel] = level / 1e6
    }
  }
  return table
}

/** As matplotlib's _create_lookup_table. */
function pieceColors(text: string, n: number): ColorTable {
  const table = new Float64Array(3 * n)
  text.split('|').forEach((part, channel) => {
    const nodes = part.split(' ').map((node) => node.split(',').map(Number))
    const places = nodes.map(([place]) => place * (n - 1))
    const last = nodes.length - 1
    for (let k = 0; k < n; k++) {
      const right =
        k === n - 1 ? last : places.findIndex((place) => place >= (k / (n - 1)) * (n - 1))
      const [, left, leftUp = left] = nodes[Math.max(right - 1, 0)]
      const [, end, endUp = end] = nodes[right]
      const share = (k - places[right - 1]) / (places[right] - places[right - 1])
      const level = k === 0 ? endUp : k === n - 1 ? end : share * (end - leftUp) + leftUp
      table[3 * k + channel] = Math.min(Math.max(level, 0), 1)
    }
  })
  return table
}

/** Evenly spaced colours with straight lines between them. */
function rampColors(levels: Float64Array, n: number): ColorTable {
  const last = levels.length / 3 - 1
  return Float64Array.from({ length: 3 * n }, (_, k) => {
    const place = n === 1 ? last : (Math.floor(k / 3) / (n - 1)) * last
    const left = Math.min(Math.floor(place), last - 1)
    const [a, b] = [levels[3 * left + (k % 3)], levels[3 * left + 3 + (k % 3)]]
    return (place - left) * (b - a) + a
  })
}

const hexLevels = (text: string): Float64Array =>
  Float64Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16) / 255)

function turned(table: ColorTable): ColorTable {
  const last = table.length / 3 - 1
  return table.map((_, k) => table[3 * (last - Math.floor(k / 3)) + (k % 3)])
}
