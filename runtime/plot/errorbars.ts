/** `errorbar(x, y, yerr, xerr, fmt)`: a line with bars that show errors. */
import { Tuple, type Value } from '../values/value.js'
import { broadcast, type Keywords, toNumbers, toVector } from './arguments.js'
import { bind, Options } from './options.js'
import { placesOf } from './categories.js'
import { toColor } from './colors.js'
import type { LineArtist, Marker, SegmentArtist, Stroke } from './figure-data.js'
import { parseFormat } from './format-string.js'
import { makeLine } from './lines.js'
import * as faults from './messages.js'
import { type ArtistHandle, type Axes, draw, handleOf, nextColor } from './state.js'
import { ignoredKeywords, lineKeywords } from './style.js'
import { lineElements, segmentsElement } from './svg/lines.js'

const names = ['x', 'y', 'yerr', 'xerr', 'fmt', 'ecolor', 'elinewidth', 'capsize']

/**
 * Errors are one number, one per point, or two rows (below, above). fmt='none' draws bars only.
 */
export function errorbar(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const bound = bind('errorbar', positional, keywords, names)
  const known = [
    ...names,
    'capthick',
    'barsabove',
    'errorevery',
    'uplims',
    'lolims',
    ...lineKeywords,
  ]
  const options = new Options('errorbar', bound, known, ignoredKeywords, axes.state)
  const x = toVector('errorbar', placesOf(axes, 'x', options.get('x')))
  const y = toVector('errorbar', placesOf(axes, 'y', options.get('y')))
  if (x.length !== y.length) throw faults.lengths('errorbar', x.length, y.length)
  for (const name of ['errorevery', 'uplims', 'lolims']) {
    if (options.has(name)) options.ignore(name)
  }
  const text = options.text('fmt', '')
  const bare = text.toLowerCase() === 'none'
  const format = text === '' || bare ? {} : parseFormat(text)
  const line = makeLine(axes, options, format, x, y, 2.1)
  const color = lineColor(axes, options, line)
  const shown: { x?: Stroke; y?: Stroke; cap?: Marker } = {}
  const bars: ArtistHandle[] = []
  for (const along of ['x', 'y'] as const) {
    if (!options.has(`${along}err`)) continue
    const bar = errorSegments(options, along, x, y, color)
    shown[along] = bar.stroke
    bars.push(handleOf('LineCollection', axes, draw(axes, segmentsElement, bar)))
    const cap = addCaps(axes, options, along, bar, color)
    if (cap) shown.cap = cap
  }
  Object.assign(line, { container: true, bars: shown })
  // without a line, its place in the legend and its colour are still taken
  if (bare) Object.assign(line, { stroke: undefined, marker: undefined })
  return new Tuple([bare ? null : handleOf('Line2D', axes, line), [], bars])
}

function lineColor(axes: Axes, options: Options, line: LineArtist): string {
  if (options.has('ecolor')) return toColor('errorbar', options.get('ecolor'))
  if (options.has('color')) return toColor('errorbar', options.get('color'))
  return line.stroke?.color ?? line.marker?.edge ?? nextColor(axes, 'lines')
}

function errorSegments(
  options: Options,
  along: 'x' | 'y',
  x: Float64Array,
  y: Float64Array,
  color: string,
): SegmentArtist {
  const [below, above] = arms(options.get(`${along}err`), x.length)
  const middle = along === 'y' ? y : x
  const from = middle.map((v, k) => v - below[k])
  const to = middle.map((v, k) => v + above[k])
  const width = options.number('elinewidth') ?? options.number('linewidth', 1.5)
  return {
    kind: 'segments',
    silent: true,
    zorder: options.number('zorder', 2),
    ...(options.has('alpha') ? { alpha: options.number('alpha') } : {}),
    x0: along === 'y' ? x : from,
    x1: along === 'y' ? x : to,
    y0: along === 'y' ? from : y,
    y1: along === 'y' ? to : y,
    stroke: { color, width },
  }
}

function arms(value: Value, n: number): [Float64Array, Float64Array] {
  const { data, shape } = toNumbers('errorbar', value)
  if (data.some((x) => x < 0)) throw faults.value('errorbar', 'errors must not be negative')
  if (shape.length === 2) return [data.slice(0, n), data.slice(n)]
  const both = broadcast('errorbar', data, n)
  return [both, both]
}

function addCaps(
  axes: Axes,
  options: Options,
  along: 'x' | 'y',
  bar: SegmentArtist,
  color: string,
): Marker | undefined {
  const size = 2 * options.number('capsize', 0)
  if (size === 0) return undefined
  const marker: Marker = {
    shape: along === 'y' ? '_' : '|',
    size,
    face: color,
    edge: color,
    edgeWidth: options.number('capthick', 1),
  }
  const base = { kind: 'line', zorder: bar.zorder, alpha: bar.alpha, marker, silent: true } as const
  draw(axes, lineElements, { ...base, x: bar.x0, y: bar.y0 })
  draw(axes, lineElements, { ...base, x: bar.x1, y: bar.y1 })
  return marker
}
