/** contour and contourf: lines and areas between levels. */
import { type Value, vector } from '../../values/value.js'
import { type Keywords, type Numbers, toNumbers, toVector } from '../arguments.js'
import { mappedColors } from '../color-maps/mapping.js'
import { toColors } from '../colors.js'
import type { Artist, ColorMapping, LineArtist, PolygonArtist } from '../figure-data.js'
import { type Bands, Mappable, mappingKeywords, mappingOf } from '../mappables.js'
import * as faults from '../messages.js'
import { Options } from '../options.js'
import { type Axes, draw } from '../state.js'
import { artistBase, ignoredKeywords, stroke } from '../style.js'
import type { Polyline } from '../steps.js'
import { lineElements } from '../svg/lines.js'
import { polygonsElement } from '../svg/polygons.js'
import { automaticLevels } from './levels.js'
import { type Grid, linesAt, type Place, ringsAbove } from './trace.js'

const known = /* @__PURE__ */ mappingKeywords.concat(
  'levels',
  'color',
  'linewidth',
  'linestyle',
  'extend',
  'alpha',
  'zorder',
)
const ignored = /* @__PURE__ */ ignoredKeywords.concat(
  'corner_mask',
  'nchunk',
  'antialiased',
  'data',
)

/** `contour([X, Y,] Z, [levels], colors=..., cmap=..., linewidths=..., linestyles=...)` */
export const contour = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  drawContours('contour', axes, positional, keywords)

/** `contourf([X, Y,] Z, [levels], colors=..., cmap=..., extend='neither')` */
export const contourf = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  drawContours('contourf', axes, positional, keywords)

/** What contour() and contourf() give. */
export class ContourSet extends Mappable {
  constructor(
    artist: Artist,
    axes: Axes,
    mapping: ColorMapping,
    override readonly bands: Bands,
  ) {
    super('QuadContourSet', artist, axes, mapping, Float64Array.from(bands.levels))
  }

  protected override attributes(): Record<string, Value> {
    return { ...super.attributes(), levels: vector(Float64Array.from(this.bands.levels)) }
  }
}

function drawContours(
  call: 'contour' | 'contourf',
  axes: Axes,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const filled = call === 'contourf'
  const options = new Options(call, keywords, known, ignored, axes.state)
  const { grid, x, y, rest } = gridOf(call, positional)
  const [least, greatest] = extremes(grid.values)
  const all = levelsOf(options, rest, least, greatest)
  const levels = filled ? all : crossedLevels(all, least, greatest)
  const extend = options.word('extend', ['neither', 'both', 'min', 'max'], 'neither')
  // areas that go on below and above the levels
  const edges = [
    ...(filled && (extend === 'both' || extend === 'min') ? [-1e250] : []),
    ...levels,
    ...(filled && (extend === 'both' || extend === 'max') ? [1e250] : []),
  ]
  const mapping = levelMapping(axes, options, levels)
  const layers = filled ? edges.slice(1).map((edge, k) => (edges[k] + edge) / 2) : levels
  const given = options.has('color') ? toColors(call, options.get('color')) : undefined
  const colors = given
    ? layers.map((_, k) => given[k % given.length])
    : mappedColors(Float64Array.from(layers), mapping)
  const onPage = (places: readonly Place[]): Polyline => ({
    x: Float64Array.from(places, (place) => coordinate(x, grid, place, 1)),
    y: Float64Array.from(places, (place) => coordinate(y, grid, place, 0)),
  })
  const sides = { x: extremes(x.data), y: extremes(y.data) }
  const artists = layers.map((layer, k) => {
    if (filled) {
      const rings = bandRings(grid, edges[k], edges[k + 1], least)
      return area(options, colors[k], rings.map(onPage), sides)
    }
    const dashed = layer < 0 && given?.length === 1
    return line(options, colors[k], dashed, k, linesAt(grid, layer).map(onPage))
  })
  for (const artist of artists) {
    if (artist.kind === 'line') draw(axes, lineElements, artist)
    else draw(axes, polygonsElement, artist)
  }
  fillAxes(axes, sides.x, sides.y)
  const bands = { levels, colors: innerColors(colors, extend, filled), filled }
  return new ContourSet(artists[0], axes, mapping, bands)
}

/** Colours run from the first level to the last one. */
function levelMapping(axes: Axes, options: Options, levels: readonly number[]): ColorMapping {
  const mapping = mappingOf(axes, options)
  mapping.low ??= levels[0]
  mapping.high ??= levels[levels.length - 1]
  if (mapping.scale === 'log') options.ignore('norm')
  return mapping
}

/** The colours between the levels, without those beyond them. */
function innerColors(colors: readonly string[], extend: string, filled: boolean): string[] {
  if (!filled) return [...colors]
  const from = extend === 'both' || extend === 'min' ? 1 : 0
  return colors.slice(from, extend === 'both' || extend === 'max' ? -1 : undefined)
}

/** What lies above `low` and not above `high`: the even-odd rule takes one from the other. */
function bandRings(grid: Grid, low: number, high: number, least: number): Place[][] {
  // the least value belongs to the lowest area
  return [...ringsAbove(grid, low === least ? low - 1 : low), ...ringsAbove(grid, high)]
}

function area(
  options: Options,
  face: string,
  polygons: readonly Polyline[],
  sticky: NonNullable<PolygonArtist['sticky']>,
): PolygonArtist {
  return {
    kind: 'polygons',
    ...artistBase(options, 1),
    polygons,
    face,
    closed: true,
    collection: true,
    cutOut: true,
    sticky,
  }
}

function line(
  options: Options,
  color: string,
  dashed: boolean,
  k: number,
  lines: readonly Polyline[],
): LineArtist {
  const { call } = options
  const widths = options.has('linewidth') ? toVector(call, options.get('linewidth')) : [1.5]
  const style = options.get('linestyle') ?? (dashed ? '--' : '-')
  const styles = Array.isArray(style) ? style : [style]
  const one = styles[k % styles.length]
  const join = (of: 'x' | 'y') =>
    Float64Array.from(lines.flatMap((part) => [...part[of], Number.NaN]))
  return {
    kind: 'line',
    ...artistBase(options, 2),
    collection: true,
    silent: true,
    x: join('x'),
    y: join('y'),
    stroke: stroke(call, one, color, widths[k % widths.length]) ?? { color, width: 0 },
  }
}

interface Surface {
  readonly grid: Grid
  readonly x: Numbers
  readonly y: Numbers
  readonly rest: Value
}

function gridOf(call: string, positional: readonly Value[]): Surface {
  const placed = positional.length > 2
  const [z = null, rest = null] = placed ? positional.slice(2) : positional
  const { data, shape } = toNumbers(call, z)
  const [rows, columns] = shape
  if (shape.length !== 2 || rows < 2 || columns < 2) {
    throw faults.type(call, 'Z must be a matrix of at least 2 x 2 numbers')
  }
  const axis = (name: string, value: Value, n: number): Numbers => {
    const given = toNumbers(call, value)
    const fits =
      given.shape.length === 2
        ? given.shape[0] === rows && given.shape[1] === columns
        : given.data.length === n
    if (fits) return given
    const size = given.shape.join(' x ')
    throw faults.type(call, `${name} is ${size} and Z is ${rows} x ${columns}`)
  }
  const counted = (n: number): Numbers => ({
    data: Float64Array.from({ length: n }, (_, k) => k),
    shape: [n],
  })
  return {
    grid: { rows, columns, values: data },
    x: placed ? axis('X', positional[0], columns) : counted(columns),
    y: placed ? axis('Y', positional[1], rows) : counted(rows),
    rest,
  }
}

/** X or Y of a place between nodes. */
function coordinate(
  { data, shape }: Numbers,
  { columns }: Grid,
  [row, column]: Place,
  along: 0 | 1,
): number {
  const mix = (from: number, to: number, share: number) =>
    share === 0 ? from : from + (to - from) * share
  if (shape.length === 1) {
    const place = along === 1 ? column : row
    const k = Math.floor(place)
    return mix(data[k], data[k + 1], place - k)
  }
  const [r, c] = [Math.floor(row), Math.floor(column)]
  const at = r * columns + c
  return row === r
    ? mix(data[at], data[at + 1], column - c)
    : mix(data[at], data[at + columns], row - r)
}

function extremes(values: Float64Array): readonly [number, number] {
  let [least, greatest] = [Infinity, -Infinity]
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  return least > greatest ? [0, 0] : [least, greatest]
}

function levelsOf(options: Options, rest: Value, least: number, greatest: number): number[] {
  const { call } = options
  const given = options.has('levels') ? options.get('levels') : rest
  if (given === null) return automaticLevels(least, greatest, 7)
  if (typeof given === 'bigint') return automaticLevels(least, greatest, Number(given))
  const levels = Array.from(toVector(call, given))
  if (levels.some((level, k) => k > 0 && !(level > levels[k - 1]))) {
    throw faults.value(call, 'the levels do not increase', 'sort them, each of them once')
  }
  if (call === 'contourf' && levels.length < 2) {
    throw faults.value(call, 'areas need at least two levels', 'give the edges of the areas')
  }
  return levels
}

/** The levels, or the least number where it crosses none of them. */
function crossedLevels(all: number[], least: number, greatest: number): number[] {
  return all.some((level) => level > least && level < greatest) ? all : [least]
}

/** The axes end where the grid does, until something else is drawn. */
function fillAxes(
  axes: Axes,
  across: readonly [number, number],
  up: readonly [number, number],
): void {
  if (!axes.x.view.limits) axes.x.view.widen = () => across
  if (!axes.y.view.limits) axes.y.view.widen = () => up
}
