/** stackplot, stem, eventplot and boxplot. */
import { extent, median, quantile } from 'd3-array'
import { stack, stackOffsetNone, stackOffsetSilhouette, stackOffsetWiggle } from 'd3-shape'
import { itemsOf } from '../values/operand.js'
import type { Value } from '../values/value.js'
import { isSequence, type Keywords, toList, toNumbers, toText, toVector } from './arguments.js'
import { placesOf } from './categories.js'
import { toColor, toColors } from './colors.js'
import type { LineArtist, PolygonArtist, SegmentArtist } from './figure-data.js'
import { parseFormat } from './format-string.js'
import { makeLine } from './lines.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { type Axes, draw, handleOf, nextColor } from './state.js'
import {
  artistBase,
  baseKeywords,
  ignoredKeywords,
  lineKeywords,
  patchKeywords,
  stroke,
} from './style.js'
import { lineElements, segmentsElement } from './svg/lines.js'
import { polygonsElement } from './svg/polygons.js'

/** Rows of a matrix, or the vectors of several arguments. */
function rowsOf(call: string, values: readonly Value[]): Float64Array[] {
  if (values.length > 1) return values.map((value) => toVector(call, value))
  const [value] = values
  const items = itemsOf(value)
  if (
    items?.length &&
    items.every((item) => isSequence(item) || toNumbers(call, item).shape.length)
  ) {
    return items.map((item) => toVector(call, item))
  }
  const { data, shape } = toNumbers(call, value)
  if (shape.length < 2) return [Float64Array.from(data)]
  const [rows, columns] = shape
  return Array.from({ length: rows }, (_, k) => data.slice(k * columns, (k + 1) * columns))
}

const offsets: Readonly<Record<string, typeof stackOffsetNone>> = {
  zero: stackOffsetNone,
  sym: stackOffsetSilhouette,
  wiggle: stackOffsetWiggle,
}

/** `stackplot(x, y1, y2, ..., labels=[...], baseline='zero')` */
export function stackplot(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const call = 'stackplot'
  const { labels = null, colors = null, baseline = 'zero', ...rest } = keywords
  const options = new Options(call, rest, patchKeywords, ignoredKeywords, axes.state)
  const x = toVector(call, positional[0])
  const rows = rowsOf(call, positional.slice(1))
  const words = labels === null ? [] : toList(call, labels).map((label) => toText(call, label))
  const own = colors === null ? undefined : toColors(call, colors)
  if (typeof baseline !== 'string' || !offsets[baseline]) options.ignore(`baseline='${baseline}'`)
  const offset = offsets[String(baseline)] ?? stackOffsetNone
  const layers = stack<number, number>()
    .keys(rows.keys())
    .value((k, row) => rows[row][k])
    .offset(offset)(Array.from(x.keys()))
  return layers.map((layer, k) => {
    const color = own ? own[k % own.length] : nextColor(axes, 'lines')
    const low = layer.map(([from]) => from)
    const high = layer.map(([, to]) => to)
    const artist: PolygonArtist = {
      kind: 'polygons',
      ...artistBase(options.with('label', words[k] ?? null), 1),
      polygons: [
        {
          x: Float64Array.of(...x, ...x.toReversed()),
          y: Float64Array.of(...low, ...high.reverse()),
        },
      ],
      face: color,
      closed: true,
      collection: true,
      ...(k === 0 && baseline === 'zero' ? { sticky: { y: [0] } } : {}),
    }
    return handleOf('PolyCollection', axes, draw(axes, polygonsElement, artist))
  })
}

/** `stem(x, y, linefmt='C0-', markerfmt='C0o', basefmt='C3-', bottom=0)` */
export function stem(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const call = 'stem'
  const [first, second, ...formats] = positional
  const single = second === undefined || typeof second === 'string'
  const words = single && second !== undefined ? [second, ...formats] : formats
  const names = ['linefmt', 'markerfmt', 'basefmt']
  const bound = bind(call, words, keywords, names)
  const known = [...names, 'bottom', 'label', 'orientation']
  const options = new Options(call, bound, known, ['use_line_collection'], axes.state)
  const y = toVector(call, single ? first : second)
  const x = single ? y.map((_, k) => k) : toVector(call, placesOf(axes, 'x', first))
  if (x.length !== y.length) throw faults.lengths(call, x.length, y.length)
  if (options.text('orientation', 'vertical') !== 'vertical') options.ignore('orientation')
  const bottom = options.number('bottom', 0)
  const format = (name: string, usual: string) => parseFormat(options.text(name, usual))
  const line = format('linefmt', 'C0-')
  const mark = format('markerfmt', `${options.text('linefmt', 'C0').replace(/[-.:]+$/, '')}o`)
  const base = format('basefmt', 'C3-')
  const stems: SegmentArtist = {
    kind: 'segments',
    zorder: 2,
    x0: x,
    x1: x,
    y0: x.map(() => bottom),
    y1: y,
    stroke: stroke(call, line.linestyle ?? '-', line.color ?? '#1f77b4', 1.5) ?? {
      color: 'none',
      width: 0,
    },
  }
  const collection = handleOf('LineCollection', axes, draw(axes, segmentsElement, stems))
  const plain = new Options(
    'stem',
    options.has('label') ? { label: options.get('label') } : {},
    lineKeywords,
    [],
    axes.state,
  )
  const marks = makeLine(axes, plain, { ...mark, linestyle: 'None' }, x, y)
  const [low = 0, high = 0] = extent(x)
  const ends = Float64Array.of(low, high)
  const foot = makeLine(
    axes,
    new Options('stem', {}, lineKeywords, [], axes.state),
    base,
    ends,
    Float64Array.of(bottom, bottom),
  )
  return [handleOf('Line2D', axes, marks), collection, handleOf('Line2D', axes, foot)]
}

/** `eventplot(positions, lineoffsets=1, linelengths=1)`: short lines, one row for each train. */
export function eventplot(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const call = 'eventplot'
  const names = ['positions', 'orientation', 'lineoffsets', 'linelengths', 'linewidths', 'colors']
  const bound = bind(call, positional, keywords, names)
  const renamed = {
    ...Object.fromEntries(
      Object.entries(bound).filter(([name]) => name !== 'colors' && name !== 'linewidths'),
    ),
    ...(bound.colors === undefined ? {} : { color: bound.colors }),
    ...(bound.linewidths === undefined ? {} : { linewidth: bound.linewidths }),
  }
  const known = [...names.slice(0, 4), 'linewidth', 'linestyle', 'color', ...baseKeywords]
  const options = new Options(call, renamed, known, ignoredKeywords, axes.state)
  const value = options.get('positions')
  const items = itemsOf(value)
  const many =
    items?.some((item) => isSequence(item) || toNumbers(call, item).shape.length > 0) ||
    (!items && toNumbers(call, value).shape.length > 1)
  const rows = many
    ? items
      ? items.map((item) => toVector(call, item))
      : rowsOf(call, [value])
    : [toVector(call, value)]
  const list = (name: string, usual: readonly number[]) =>
    options.has(name) ? toVector(call, options.get(name)) : usual
  const given = list('lineoffsets', [1])
  const lengths = list('linelengths', [1])
  const widths = list('linewidth', [1.5])
  const colors = options.has('color') ? toColors(call, options.get('color')) : ['#1f77b4']
  const lying = options.text('orientation', 'horizontal') === 'horizontal'
  const single = given.length === 1
  const step = single && rows.length > 1 ? given[0] : 0
  return rows.map((events, k) => {
    const place = step ? k * step : given[k % given.length]
    const half = lengths[k % lengths.length] / 2
    const [low, high] = [events.map(() => place - half), events.map(() => place + half)]
    const artist: SegmentArtist = {
      kind: 'segments',
      ...artistBase(options, 2),
      x0: lying ? events : low,
      x1: lying ? events : high,
      y0: lying ? low : events,
      y1: lying ? high : events,
      stroke: stroke(
        call,
        options.has('linestyle') ? options.get('linestyle') : '-',
        colors[k % colors.length],
        widths[k % widths.length],
      ) ?? { color: 'none', width: 0 },
    }
    // matplotlib leaves a whole length of a line around each row
    const [first = 0, last = 0] = extent(events)
    const [ends, wide] = [
      Float64Array.of(first, last),
      Float64Array.of(place - 2 * half, place + 2 * half),
    ]
    draw<LineArtist>(axes, lineElements, {
      kind: 'line',
      zorder: 2,
      hidden: true,
      silent: true,
      x: lying ? ends : wide,
      y: lying ? wide : ends,
    })
    return handleOf('EventCollection', axes, draw(axes, segmentsElement, artist))
  })
}

/** `boxplot(x, labels=..., whis=1.5, vert=True)`: quartiles, whiskers and what lies beyond. */
export function boxplot(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const call = 'boxplot'
  const names = ['x', 'notch', 'sym', 'vert', 'whis', 'positions', 'widths', 'patch_artist']
  const more = ['labels', 'showfliers', 'showmeans', 'showcaps', 'showbox', 'zorder']
  const bound = bind(call, positional, keywords, names)
  const options = new Options(call, bound, [...names, ...more], [], axes.state)
  const value = options.get('x')
  const items = itemsOf(value)
  const nested = items?.some((item) => isSequence(item) || toNumbers(call, item).shape.length)
  const sets = nested ? (items ?? []).map((item) => toVector(call, item)) : columnsOf(call, value)
  const positions = options.has('positions')
    ? toVector(call, options.get('positions'))
    : Float64Array.from(sets, (_, k) => k + 1)
  const span = Math.max(...positions) - Math.min(...positions)
  const usual = Math.min(0.5, Math.max(0.15, 0.15 * span))
  const widths = options.has('widths') ? toVector(call, options.get('widths')) : [usual]
  const upright = options.flag('vert', true)
  const parts: Record<string, Value[]> = {
    boxes: [],
    medians: [],
    whiskers: [],
    caps: [],
    fliers: [],
  }
  for (const name of ['notch', 'showmeans']) if (options.flag(name, false)) options.ignore(name)
  sets.forEach((data, k) => {
    boxOf(axes, options, data, positions[k], widths[k % widths.length], upright, parts)
  })
  const along = upright ? axes.x : axes.y
  along.view.ticks = Array.from(positions)
  along.view.tickLabels = options.has('labels')
    ? toList(call, options.get('labels')).map((label) => toText(call, label))
    : Array.from(positions, (at) => String(at))
  const [first, last] = [Math.min(...positions), Math.max(...positions)]
  along.view.limits = [first - 0.5, last + 0.5]
  return new Map<Value, Value>(Object.entries(parts))
}

function columnsOf(call: string, value: Value): Float64Array[] {
  const { data, shape } = toNumbers(call, value)
  const columns = shape[1] ?? 1
  return Array.from({ length: columns }, (_, j) => data.filter((_, k) => k % columns === j))
}

function boxOf(
  axes: Axes,
  options: Options,
  data: Float64Array,
  at: number,
  width: number,
  upright: boolean,
  parts: Record<string, Value[]>,
): void {
  const [low, high] = [quantile(data, 0.25) ?? Number.NaN, quantile(data, 0.75) ?? Number.NaN]
  const reach = options.number('whis', 1.5) * (high - low)
  const inside = Array.from(data).filter((x) => x >= low - reach && x <= high + reach)
  const [least = low, most = high] = extent(inside)
  const [bottom, top] = [Math.min(least, low), Math.max(most, high)]
  const line = (name: string, across: number[], up: number[], color: string, zorder: number) => {
    const [x, y] = upright ? [across, up] : [up, across]
    const artist: LineArtist = {
      kind: 'line',
      zorder,
      x: Float64Array.from(x),
      y: Float64Array.from(y),
      stroke: { color, width: 1 },
    }
    parts[name].push(handleOf('Line2D', axes, draw(axes, lineElements, artist)))
  }
  const [left, right] = [at - width / 2, at + width / 2]
  const across = [left, right, right, left, left]
  const up = [low, low, high, high, low]
  if (options.flag('patch_artist', false)) {
    const [x, y] = (upright ? [across, up] : [up, across]).map((list) => Float64Array.from(list))
    const artist: PolygonArtist = {
      kind: 'polygons',
      zorder: 2,
      polygons: [{ x, y }],
      face: toColor('boxplot', 'C0'),
      edge: { color: '#000000', width: 1 },
      closed: true,
    }
    parts.boxes.push(handleOf('PathPatch', axes, draw(axes, polygonsElement, artist)))
  } else line('boxes', across, up, '#000000', 2)
  line('whiskers', [at, at], [low, bottom], '#000000', 2)
  line('whiskers', [at, at], [high, top], '#000000', 2)
  const cap = width / 4
  line('caps', [at - cap, at + cap], [bottom, bottom], '#000000', 2)
  line('caps', [at - cap, at + cap], [top, top], '#000000', 2)
  const middle = median(data) ?? Number.NaN
  line('medians', [left, right], [middle, middle], '#ff7f0e', 2)
  const beyond = Float64Array.from(data.filter((x) => x < bottom || x > top))
  if (!options.flag('showfliers', true) || options.get('sym') === '') return
  const place = beyond.map(() => at)
  const fliers: LineArtist = {
    kind: 'line',
    zorder: 2,
    x: upright ? place : beyond,
    y: upright ? beyond : place,
    marker: { shape: 'o', size: 6, face: 'none', edge: '#000000', edgeWidth: 1 },
  }
  parts.fliers.push(handleOf('Line2D', axes, draw(axes, lineElements, fliers)))
}
