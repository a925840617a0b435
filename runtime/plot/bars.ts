/** bar and barh. */
import { type Value, vector } from '../values/value.js'
import { broadcast, isSequence, type Keywords, toList, toText, toVector } from './arguments.js'
import { placesOf } from './categories.js'
import { toColors } from './colors.js'
import { errorbar } from './errorbars.js'
import type { PolygonArtist } from './figure-data.js'
import { useLogScale } from './log-scale.js'
import { bind, Options } from './options.js'
import { type Axes, draw, handleOf, nextColor } from './state.js'
import { artistBase, ignoredKeywords, patchKeywords, patchStyle } from './style.js'
import { polygonsElement } from './svg/polygons.js'

/**
 * `bar(x, height, width=0.8, bottom=0, align='center')`; x may be a list of words, which then
 * label the ticks. With yerr or xerr, error bars in black.
 */
export const bar = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  drawBars(axes, upright, positional, keywords)

/** `barh(y, width, height=0.8, left=0, align='center')`: bars that lie. */
export const barh = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  drawBars(axes, lying, positional, keywords)

/** What the arguments are called, place first. */
interface Manner {
  readonly call: 'bar' | 'barh'
  readonly names: readonly [place: string, length: string, breadth: string, foot: string]
  readonly along: 'x' | 'y'
}

const upright: Manner = { call: 'bar', names: ['x', 'height', 'width', 'bottom'], along: 'x' }
const lying: Manner = { call: 'barh', names: ['y', 'width', 'height', 'left'], along: 'y' }
const others = ['align', 'tick_label', 'xerr', 'yerr', 'ecolor', 'capsize', 'error_kw', 'log']

function drawBars(
  axes: Axes,
  { call, names, along }: Manner,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const [place, length, breadth, foot] = names
  const bound = bind(call, positional, keywords, names)
  const known = [...names, ...others, ...patchKeywords]
  const options = new Options(call, bound, known, ignoredKeywords, axes.state)
  const given = toVector(call, placesOf(axes, along, options.get(place) ?? []))
  const lengths = toVector(call, options.get(length))
  const own = (name: string, fallback: number) =>
    toVector(call, options.has(name) ? options.get(name) : fallback)
  const all = [given, lengths, own(breadth, 0.8), own(foot, 0)]
  const n = all.some((data) => data.length === 0) ? 0 : Math.max(...all.map((d) => d.length))
  const [at, long, broad, low] = all.map((data) => broadcast(call, data, n))
  const centred = options.word('align', ['center', 'edge'], 'center') === 'center'
  const start = at.map((x, k) => x - (centred ? broad[k] / 2 : 0))
  const high = low.map((x, k) => x + long[k])
  const boxes = Array.from(start, (from, k) =>
    along === 'x'
      ? rectangle(from, from + broad[k], low[k], high[k])
      : rectangle(low[k], high[k], from, from + broad[k]),
  )
  if (options.flag('log', false)) useLogScale(axes, along === 'x' ? axes.y : axes.x)
  const base = barArtist(axes, options, boxes)
  const sticky = { [along === 'x' ? 'y' : 'x']: [...new Set(low)] }
  const artist = draw<PolygonArtist>(axes, polygonsElement, { ...base, sticky })
  if (options.has('tick_label')) {
    const { view } = axes[along]
    const middles = start.map((from, k) => from + broad[k] / 2)
    view.ticks = Array.from(middles)
    view.tickLabels = labelsOf(options.get('tick_label'), n, call)
  }
  addErrors(
    axes,
    options,
    along,
    start.map((from, k) => from + broad[k] / 2),
    high,
  )
  return handleOf('BarContainer', axes, artist)
}

/** One artist for all bars; colours and labels may differ from bar to bar. */
function barArtist(
  axes: Axes,
  options: Options,
  polygons: PolygonArtist['polygons'],
): PolygonArtist {
  const { call } = options
  const labels = options.get('label')
  const single = isSequence(labels) ? options.with('label', null) : options
  const faces = ['color', 'facecolor']
    .filter((name) => options.has(name))
    .map((name) => toColors(call, options.get(name)))
  const many = faces.find((colors) => colors.length > 1)
  const first = many ? single.with('color', null).with('facecolor', many[0]) : single
  const edges = options.has('edgecolor') ? toColors(call, options.get('edgecolor')) : []
  const styled = edges.length > 1 ? first.with('edgecolor', edges[0]) : first
  const next = () => nextColor(axes, 'patches')
  return {
    kind: 'polygons',
    ...artistBase(single, 1),
    polygons,
    ...patchStyle(styled, next, false),
    ...(many ? { faces: polygons.map((_, k) => many[k % many.length]) } : {}),
    closed: true,
    container: true,
  }
}

const labelsOf = (value: Value, n: number, call: string): string[] =>
  typeof value === 'string'
    ? Array.from({ length: n }, () => value)
    : toList(call, value).map((label) => toText(call, label))

function addErrors(
  axes: Axes,
  options: Options,
  along: 'x' | 'y',
  middle: Float64Array,
  ends: Float64Array,
): void {
  if (!options.has('yerr') && !options.has('xerr')) return
  const place = along === 'x' ? [vector(middle), vector(ends)] : [vector(ends), vector(middle)]
  const more = options.get('error_kw')
  const extra: Keywords = {}
  if (more instanceof Map) {
    for (const [name, value] of more) if (typeof name === 'string') extra[name] = value
  }
  errorbar(axes, place, {
    ...(options.has('xerr') ? { xerr: options.get('xerr') } : {}),
    ...(options.has('yerr') ? { yerr: options.get('yerr') } : {}),
    fmt: 'none',
    ecolor: options.get('ecolor') ?? 'k',
    capsize: options.get('capsize') ?? 0,
    ...extra,
  })
}

export function rectangle(left: number, right: number, bottom: number, top: number) {
  return {
    x: Float64Array.of(left, right, right, left),
    y: Float64Array.of(bottom, bottom, top, top),
  }
}

/** `broken_barh([(start, width), ...], (low, height))` */
export function brokenBarh(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const call = 'broken_barh'
  const bound = bind(call, positional, keywords, ['xranges', 'yrange'])
  const known = ['xranges', 'yrange', ...patchKeywords]
  const options = new Options(call, bound, known, ignoredKeywords, axes.state)
  const [low, height] = toVector(call, options.get('yrange'))
  const polygons = toList(call, options.get('xranges')).map((range) => {
    const [start, width] = toVector(call, range)
    return rectangle(start, start + width, low, low + height)
  })
  const bars = {
    ...barArtist(axes, options, polygons),
    container: false,
    collection: true as const,
  }
  return handleOf('BrokenBarHCollection', axes, draw(axes, polygonsElement, bars))
}
