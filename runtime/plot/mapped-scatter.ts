/** scatter whose colours are numbers. */
import { itemsOf } from '../values/operand.js'
import { NDArray, type Value } from '../values/value.js'
import { type Keywords, toNumbers } from './arguments.js'
import type { PointArtist } from './figure-data.js'
import { Mappable, mappingKeywords, mappingOf } from './mappables.js'
import { bind, Options } from './options.js'
import { scatter, scatterNames } from './scatter.js'
import type { Axes } from './state.js'

const hasColors = ['edgecolor', 'edgecolors', 'ec', 'color']

/**
 * `scatter(x, y, s, c=values, cmap=..., vmin=..., vmax=...)`; c may be anything else that
 * scatter() takes, too.
 */
export function mappedScatter(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const { c = null, ...bound } = bind('scatter', positional, keywords, scatterNames)
  const own = (keyword: string) => mappingKeywords.includes(keyword)
  const split = (ours: boolean) =>
    Object.fromEntries(Object.entries(bound).filter(([name]) => own(name) === ours))
  const rest = split(false)
  const n = toNumbers('scatter', rest.x ?? []).data.length
  const colors = numbersAsColors(c, n)
  if (!(colors instanceof Float64Array)) return scatter(axes, [], { ...rest, c: colors })
  scatter(axes, [], { ...rest, c: 'C0' })
  const mapping = mappingOf(axes, new Options('scatter', split(true), mappingKeywords))
  const drawn = axes.artists.pop() as PointArtist
  const edges = hasColors.some((name) => name in rest) ? drawn.edges : []
  const artist: PointArtist = { ...drawn, edges, values: colors, mapping }
  axes.artists.push(artist)
  return new Mappable('PathCollection', artist, axes, mapping, colors)
}

/** The numbers of `c` where it holds one for each point; rows of a matrix as single colours. */
function numbersAsColors(c: Value, n: number): Value | Float64Array {
  const items = c instanceof NDArray ? undefined : itemsOf(c)
  if (c === null || typeof c === 'string') return c
  if (items?.some((item) => typeof item === 'string' || item === null)) return c
  if (items?.some((item) => itemsOf(item) || item instanceof NDArray)) return c
  const { data, shape } = toNumbers('scatter', c)
  if (data.length === n) return Float64Array.from(data)
  const [rows, channels] = shape
  if (shape.length !== 2 || (channels !== 3 && channels !== 4)) return c
  return Array.from({ length: rows }, (_, k) =>
    Array.from(data.subarray(k * channels, (k + 1) * channels)),
  )
}
