/** Straight lines: axhline and axvline across the axes, hlines and vlines from here to there. */
import type { Value } from '../values/value.js'
import { broadcast, type Keywords, toNumber, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { colorCycle, toColor, toColors } from './colors.js'
import type { LineArtist, SegmentArtist } from './figure-data.js'
import * as faults from './messages.js'
import { type Axes, draw, handleOf } from './state.js'
import {
  artistBase,
  baseKeywords,
  ignoredKeywords,
  lineKeywords,
  lineMarker,
  lineStroke,
  stroke,
} from './style.js'
import { lineElements, segmentsElement } from './svg/lines.js'

/** `axhline(y=0, xmin=0, xmax=1)`: xmin and xmax count in widths of the axes. */
export const axhline = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  acrossAxes(axes, 'axhline', 'x', bind('axhline', positional, keywords, ['y', 'xmin', 'xmax']))

/** `axvline(x=0, ymin=0, ymax=1)` */
export const axvline = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  acrossAxes(axes, 'axvline', 'y', bind('axvline', positional, keywords, ['x', 'ymin', 'ymax']))

/** `hlines(y, xmin, xmax)`: numbers or arrays of one length. */
export const hlines = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  segments(axes, 'hlines', 'x', positional, keywords)

/** `vlines(x, ymin, ymax)` */
export const vlines = (axes: Axes, positional: readonly Value[], keywords: Keywords): Value =>
  segments(axes, 'vlines', 'y', positional, keywords)

/** A line along `along`, which then runs over fractions of the axes. */
function acrossAxes(axes: Axes, call: string, along: 'x' | 'y', keywords: Keywords): Value {
  const across = along === 'x' ? 'y' : 'x'
  const known = [across, `${along}min`, `${along}max`, ...lineKeywords]
  const options = new Options(call, keywords, known, ignoredKeywords, axes.state)
  const at = options.has(across) ? toNumber(call, options.get(across)) : 0
  const span = Float64Array.of(options.number(`${along}min`, 0), options.number(`${along}max`, 1))
  const color = options.has('color') ? toColor(call, options.get('color')) : colorCycle[0]
  const line = lineStroke(options, {}, color)
  const marker = lineMarker(options, {}, color)
  const artist = draw<LineArtist>(axes, lineElements, {
    kind: 'line',
    ...artistBase(options, 2),
    x: along === 'x' ? span : Float64Array.of(at, at),
    y: along === 'x' ? Float64Array.of(at, at) : span,
    ...(line ? { stroke: line } : {}),
    ...(marker ? { marker } : {}),
    fraction: along,
  })
  return handleOf('Line2D', axes, artist)
}

/** `axline((x, y), (x2, y2))`, `axline((x, y), slope=1)`: without ends. */
export function axline(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const call = 'axline'
  const names = ['xy1', 'xy2', 'slope']
  const bound = bind(call, positional, keywords, names)
  const options = new Options(call, bound, [...names, ...lineKeywords], ignoredKeywords, axes.state)
  const [x, y] = toVector(call, options.get('xy1'))
  const [x2, y2] = options.has('xy2')
    ? toVector(call, options.get('xy2'))
    : [x + 1, y + options.number('slope', 1)]
  const color = options.has('color') ? toColor(call, options.get('color')) : colorCycle[0]
  const line = lineStroke(options, {}, color)
  const artist = draw<LineArtist>(axes, lineElements, {
    kind: 'line',
    ...artistBase(options, 2),
    x: Float64Array.of(x, x2),
    y: Float64Array.of(y, y2),
    ...(line ? { stroke: line } : {}),
    endless: true,
    free: true,
  })
  return handleOf('Line2D', axes, artist)
}

function segments(
  axes: Axes,
  call: string,
  along: 'x' | 'y',
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const across = along === 'x' ? 'y' : 'x'
  const order = [across, `${along}min`, `${along}max`, 'color', 'linestyle', 'label']
  const styles = ['linewidth', ...baseKeywords]
  const named: Keywords = { ...keywords }
  if ('colors' in named) {
    named.color = named.colors
    delete named.colors
  }
  const bound = bind(call, positional, named, order)
  const options = new Options(call, bound, [...order, ...styles], ignoredKeywords, axes.state)
  for (const name of order.slice(0, 3)) {
    if (!options.has(name)) throw faults.type(call, `the argument '${name}' is missing`)
  }
  const [at, low, high] = order.slice(0, 3).map((name) => toVector(call, options.get(name)))
  const [where, from, to] = [at, low, high].map((data) => broadcast(call, data, at.length))
  const colors = options.has('color') ? toColors(call, options.get('color')) : [colorCycle[0]]
  const [color] = colors
  const width = options.number('linewidth', 1.5)
  const drawn = stroke(
    call,
    options.has('linestyle') ? options.get('linestyle') : '-',
    color,
    width,
  )
  const artist = draw<SegmentArtist>(axes, segmentsElement, {
    kind: 'segments',
    ...artistBase(options, 2),
    x0: along === 'x' ? from : where,
    x1: along === 'x' ? to : where,
    y0: along === 'x' ? where : from,
    y1: along === 'x' ? where : to,
    stroke: drawn ?? { color: 'none', width: 0 },
    ...(colors.length > 1 ? { colors: Array.from(at, (_, k) => colors[k % colors.length]) } : {}),
  })
  return handleOf('LineCollection', axes, artist)
}
