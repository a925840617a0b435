/** bar and hist. */
import { NDArray, Tuple, type Value, vector } from '../values/value.js'
import { broadcast, type Keywords, toList, toText, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { toColor } from './colors.js'
import type { PolygonArtist } from './figure-data.js'
import { errorbar } from './errorbars.js'
import { countBins, edgesOf } from './histogram.js'
import { useLogScale } from './log-scale.js'
import * as faults from './messages.js'
import { ArtistHandle, type Axes, draw, nextColor } from './state.js'
import { artistBase, ignoredKeywords, patchKeywords, patchStyle } from './style.js'
import { polygonsElement } from './svg/polygons.js'

/**
 * `bar(x, height, width=0.8, bottom=0, align='center')`; x may be a list of words, which then
 * label the ticks. With yerr, error bars in black.
 */
export function bar(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const bound = bind('bar', positional, keywords, barNames.slice(0, 4))
  const options = new Options('bar', bound, [...barNames, ...patchKeywords], ignoredKeywords)
  const given = toList('bar', options.get('x') ?? [])
  const words = given.length > 0 && given.every((item) => typeof item === 'string')
  const places = words ? Float64Array.from(given, (_, k) => k) : toVector('bar', options.get('x'))
  const heights = toVector('bar', options.get('height'))
  const n = Math.max(places.length, heights.length)
  const x = broadcast('bar', places, n)
  const height = broadcast('bar', heights, n)
  const own = (name: string, fallback: number) =>
    broadcast('bar', toVector('bar', options.has(name) ? options.get(name) : fallback), n)
  const width = own('width', 0.8)
  const bottom = own('bottom', 0)
  const centred = options.word('align', ['center', 'edge'], 'center') === 'center'
  const left = x.map((at, k) => at - (centred ? width[k] / 2 : 0))
  const artist = draw<PolygonArtist>(axes, polygonsElement, {
    kind: 'polygons',
    ...artistBase(options, 1),
    polygons: Array.from(left, (at, k) =>
      rectangle(at, at + width[k], bottom[k], bottom[k] + height[k]),
    ),
    ...patchStyle(options, () => nextColor(axes, 'patches'), false),
    closed: true,
    sticky: { y: [...new Set(bottom)] },
    container: true,
  })
  if (words || options.has('tick_label')) {
    const labels = options.has('tick_label') ? toList('bar', options.get('tick_label')) : given
    axes.x.view.ticks = Array.from(x)
    axes.x.view.tickLabels = labels.map((label) => toText('bar', label))
  }
  const tops = bottom.map((low, k) => low + height[k])
  if (options.has('yerr')) addErrors(axes, options, x, tops)
  return new ArtistHandle('BarContainer', artist)
}

const barNames = [
  'x',
  'height',
  'width',
  'bottom',
  'align',
  'tick_label',
  'yerr',
  'ecolor',
  'capsize',
]

function addErrors(axes: Axes, options: Options, x: Float64Array, tops: Float64Array): void {
  errorbar(axes, [vector(x), vector(tops)], {
    yerr: options.get('yerr'),
    fmt: 'none',
    ecolor: options.get('ecolor') ?? 'k',
    capsize: options.get('capsize') ?? 0,
  })
}

/**
 * `hist(x, bins=10)`. Gives numpy's counts (or densities), the edges of the bins, and the bars.
 * numpy.histogram; matplotlib 3.6, Axes.hist.
 */
export function hist(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const names = ['x', 'bins', 'range', 'density', 'weights', 'cumulative', 'bottom', 'histtype']
  const more = ['align', 'orientation', 'rwidth', 'log']
  const bound = bind('hist', positional, keywords, names)
  const options = new Options('hist', bound, [...names, ...more, ...patchKeywords], ignoredKeywords)
  refuse(options)
  const data = toVector('hist', options.get('x'))
  const weights = options.has('weights') ? toVector('hist', options.get('weights')) : undefined
  if (weights && weights.length !== data.length) {
    throw faults.value('hist', `${weights.length} weights for ${data.length} values`)
  }
  const edges = edgesOf(options, data)
  const counts = countBins(data, edges, weights)
  if (options.flag('density', false)) {
    const total = counts.reduce((sum, count) => sum + count, 0)
    counts.forEach((count, k) => {
      counts[k] = count / (edges[k + 1] - edges[k]) / total
    })
  }
  if (options.flag('cumulative', false)) {
    for (let k = 1; k < counts.length; k++) counts[k] += counts[k - 1]
  }
  if (options.flag('log', false)) useLogScale(axes, axes.y)
  const artist = draw(axes, polygonsElement, histogramShape(axes, options, counts, edges))
  const bars = new ArtistHandle('BarContainer', artist)
  return new Tuple([vector(counts), new NDArray(edges, 'float64', [edges.length]), bars])
}

function refuse(options: Options): void {
  const plain = (name: string, word: string) => {
    if (options.text(name, word) === word) return
    throw faults.setting('hist', `${name}='${options.text(name)}'`, `leave '${name}' out`)
  }
  plain('align', 'mid')
  plain('orientation', 'vertical')
  for (const name of ['bottom', 'rwidth']) {
    if (options.has(name)) throw faults.setting('hist', `'${name}'`, `leave '${name}' out`)
  }
}

function histogramShape(
  axes: Axes,
  options: Options,
  counts: Float64Array,
  edges: Float64Array,
): PolygonArtist {
  const type = options.word('histtype', ['bar', 'step', 'stepfilled'], 'bar')
  // hist takes its colour from the cycle of lines
  const color = options.has('color')
    ? toColor('hist', options.get('color'))
    : nextColor(axes, 'lines')
  const base = { kind: 'polygons', ...artistBase(options, 1), sticky: { y: [0] } } as const
  const style = patchStyle(options, () => color, false)
  if (type === 'bar') {
    const polygons = Array.from(counts, (count, k) => rectangle(edges[k], edges[k + 1], 0, count))
    return { ...base, polygons, ...style, closed: true }
  }
  const outline = {
    x: Float64Array.from(Array.from(edges).flatMap((x) => [x, x])),
    y: Float64Array.of(0, ...Array.from(counts).flatMap((y) => [y, y]), 0),
  }
  if (type === 'stepfilled') return { ...base, polygons: [outline], ...style, closed: true }
  const width = options.number('linewidth', 1)
  const edge = style.edge ?? { color, width }
  return { ...base, polygons: [outline], face: 'none', edge, closed: false }
}

function rectangle(left: number, right: number, bottom: number, top: number) {
  return {
    x: Float64Array.of(left, right, right, left),
    y: Float64Array.of(bottom, bottom, top, top),
  }
}
