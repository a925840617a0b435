/** hist: counts of one data set or of several, side by side or on top of each other. */
import { cumsum } from 'd3-array'
import { itemsOf } from '../values/operand.js'
import { NDArray, Tuple, type Value, vector } from '../values/value.js'
import {
  isSequence,
  type Keywords,
  toList,
  toNumber,
  toNumbers,
  toText,
  toVector,
} from './arguments.js'
import { rectangle } from './bars.js'
import { toColor, toColors } from './colors.js'
import type { PolygonArtist } from './figure-data.js'
import { countBins, edgesOf } from './histogram.js'
import { useLogScale } from './log-scale.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { type Axes, draw, handleOf, nextColor } from './state.js'
import { artistBase, ignoredKeywords, patchKeywords, patchStyle } from './style.js'
import { polygonsElement } from './svg/polygons.js'

const names = ['x', 'bins', 'range', 'density', 'weights', 'cumulative', 'bottom', 'histtype']
const more = ['align', 'orientation', 'rwidth', 'log', 'stacked']

/**
 * `hist(x, bins=10)`. Gives numpy's counts (or densities), the edges of the bins, and the bars;
 * of several data sets a list of each. numpy.histogram; matplotlib 3.6, Axes.hist.
 */
export function hist(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const bound = bind('hist', positional, keywords, names)
  const known = [...names, ...more, ...patchKeywords]
  const options = new Options('hist', bound, known, ignoredKeywords, axes.state)
  const sets = dataSets(options.get('x'))
  const weights = options.has('weights') ? dataSets(options.get('weights')) : undefined
  sets.forEach((data, k) => {
    const own = weights?.[k]
    if (weights && own?.length !== data.length) {
      throw faults.value('hist', `${own?.length ?? 0} weights for ${data.length} values`)
    }
  })
  const edges = edgesOf(options, Float64Array.from(sets.flatMap((data) => Array.from(data))))
  const raw = sets.map((data, k) => countBins(data, edges, weights?.[k]))
  const type = options.word('histtype', ['bar', 'barstacked', 'step', 'stepfilled'], 'bar')
  const stacked = options.flag('stacked', false) || type === 'barstacked'
  const counts = shares(options, raw, edges, stacked)
  const shown = { ...shapeOf(options, type), stacked }
  if (options.flag('log', false)) useLogScale(axes, shown.lying ? axes.x : axes.y)
  const artists = drawSets(axes, options, shown, counts, edges)
  const handles = artists.map((artist) =>
    type.startsWith('step')
      ? [handleOf('Polygon', axes, artist)]
      : handleOf('BarContainer', axes, artist),
  )
  const arrays = counts.map((data) => vector(data))
  const single = arrays.length === 1
  const bins = new NDArray(edges, 'float64', [edges.length])
  return new Tuple([single ? arrays[0] : arrays, bins, single ? handles[0] : handles])
}

/** A vector; or the vectors of a list, or the columns of a matrix. */
function dataSets(value: Value): Float64Array[] {
  const items = itemsOf(value)
  if (
    items?.length &&
    items.every((item) => isSequence(item) || toNumbers('hist', item).shape.length)
  ) {
    return items.map((item) => toVector('hist', item))
  }
  const { data, shape } = toNumbers('hist', value)
  if (shape.length < 2) return [Float64Array.from(data)]
  const columns = shape[1]
  return Array.from({ length: columns }, (_, j) => data.filter((_, k) => k % columns === j))
}

/** Counts as densities, sums of what lies under or before: numpy's and matplotlib's order. */
function shares(
  options: Options,
  raw: readonly Float64Array[],
  edges: Float64Array,
  stacked: boolean,
): Float64Array[] {
  let counts = raw.map((data) => Float64Array.from(data))
  const density = options.flag('density', false)
  if (stacked) {
    for (let k = 1; k < counts.length; k++)
      counts[k] = counts[k].map((x, j) => x + counts[k - 1][j])
  }
  const top = counts[counts.length - 1]
  const total = (data: Float64Array) => data.reduce((sum, x) => sum + x, 0)
  if (density) {
    counts = counts.map((data) => {
      const all = total(stacked ? top : data)
      return data.map((x, k) => x / (edges[k + 1] - edges[k]) / all)
    })
  }
  if (!options.has('cumulative') || !options.flag('cumulative', false)) return counts
  const value = options.get('cumulative')
  const backward = typeof value !== 'boolean' && toNumber('hist', value) < 0
  return counts.map((data) => {
    const parts = density ? data.map((x, k) => x * (edges[k + 1] - edges[k])) : data
    const ordered = backward ? parts.toReversed() : parts
    const sums = cumsum(ordered)
    return backward ? sums.toReversed() : sums
  })
}

interface Shape {
  readonly type: string
  readonly lying: boolean
  readonly stacked: boolean
}

const shapeOf = (options: Options, type: string) => ({
  type,
  lying: options.word('orientation', ['vertical', 'horizontal'], 'vertical') === 'horizontal',
})

function drawSets(
  axes: Axes,
  options: Options,
  shape: Shape,
  counts: readonly Float64Array[],
  edges: Float64Array,
): PolygonArtist[] {
  const many = counts.length > 1
  const colors = options.has('color') ? toColors('hist', options.get('color')) : undefined
  const labels = options.get('label')
  const words = isSequence(labels)
    ? toList('hist', labels).map((x) => toText('hist', x))
    : undefined
  // hist takes its colours from the cycle of lines
  const chosen = counts.map((_, k) => colors?.[k % colors.length] ?? nextColor(axes, 'lines'))
  const bottom = options.has('bottom') ? toVector('hist', options.get('bottom')) : [0]
  const artists = counts.map((data, k): PolygonArtist => {
    const label = words ? (words[k] ?? null) : k === 0 ? labels : null
    const own = options.with('label', label).with('color', chosen[k])
    const under = data.map(
      (_, j) => bottom[j % bottom.length] + (shape.stacked && k > 0 ? counts[k - 1][j] : 0),
    )
    const tops = data.map((x, j) => bottom[j % bottom.length] + x)
    return shape.type.startsWith('step')
      ? outline(own, shape, under, tops, edges)
      : bars(
          own,
          shape,
          under,
          tops,
          edges,
          shape.stacked || !many ? undefined : [k, counts.length],
        )
  })
  // matplotlib draws outlines from the last to the first
  const order = shape.type.startsWith('step') ? [...artists].reverse() : artists
  for (const artist of order) draw(axes, polygonsElement, artist)
  return artists
}

/** The bars of one data set; of several that stand side by side it is one, 0.8 bins wide in all. */
function bars(
  options: Options,
  { lying }: Shape,
  under: Float64Array,
  tops: Float64Array,
  edges: Float64Array,
  among?: readonly [k: number, count: number],
): PolygonArtist {
  const align = options.word('align', ['left', 'mid', 'right'], 'mid')
  const relative = options.number('rwidth')
  const share = relative === undefined ? (among ? 0.8 : 1) : Math.min(1, Math.max(0, relative))
  const polygons = Array.from(tops, (top, j) => {
    const whole = edges[j + 1] - edges[j]
    const width = (whole * share) / (among ? among[1] : 1)
    const spread = among ? (among[0] - (among[1] - 1) / 2) * width : 0
    const shift = { left: -whole / 2, mid: 0, right: whole / 2 }[align] ?? 0
    const middle = (edges[j] + edges[j + 1]) / 2 + shift + spread
    const [from, to] =
      share === 1 && !among && shift === 0
        ? [edges[j], edges[j + 1]]
        : [middle - width / 2, middle + width / 2]
    return lying ? rectangle(under[j], top, from, to) : rectangle(from, to, under[j], top)
  })
  return {
    kind: 'polygons',
    ...artistBase(options, 1),
    ...patchStyle(options, () => '#000000', false),
    polygons,
    sticky: { [lying ? 'x' : 'y']: [...new Set(under)] },
    closed: true,
  }
}

function outline(
  options: Options,
  { type, lying }: Shape,
  under: Float64Array,
  tops: Float64Array,
  edges: Float64Array,
): PolygonArtist {
  const at = Array.from(edges).flatMap((x) => [x, x])
  const up = [under[0], ...Array.from(tops).flatMap((y) => [y, y]), under[under.length - 1]]
  const filled = type === 'stepfilled'
  if (filled) {
    // back along the foot
    for (let j = under.length - 1; j >= 0; j--) {
      at.push(edges[j + 1], edges[j])
      up.push(under[j], under[j])
    }
  }
  const [x, y] = lying ? [up, at] : [at, up]
  const polygons = [{ x: Float64Array.from(x), y: Float64Array.from(y) }]
  const base = { kind: 'polygons', ...artistBase(options, 1), polygons } as const
  const sticky = { [lying ? 'x' : 'y']: [0] }
  const style = patchStyle(options, () => '#000000', false)
  if (filled) return { ...base, ...style, sticky, closed: true }
  const color = toColor('hist', options.get('color'))
  const width = options.number('linewidth', 1)
  const edge = style.edge ?? { color, width }
  return { ...base, face: 'none', edge, sticky, closed: false }
}
